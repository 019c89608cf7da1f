$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.medialive

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use sessiongen.traits#statusWaitable
use smithy.waiters#waitable

@title("AWS Elemental MediaLive")
@service(sdkId: "MediaLive", endpointPrefix: "medialive")
@restJson1
@sigv4(name: "medialive")
@standardRegionalEndpoints
service MediaLive {
    version: "2017-10-14"
    operations: [
        AcceptInputDeviceTransfer
        BatchDelete
        BatchStart
        BatchStop
        BatchUpdateSchedule
        CancelInputDeviceTransfer
        ClaimDevice
        CreateChannel
        CreateInput
        CreateInputSecurityGroup
        CreateMultiplex
        CreateMultiplexProgram
        CreatePartnerInput
        CreateTags
        DeleteChannel
        DeleteInput
        DeleteInputSecurityGroup
        DeleteMultiplex
        DeleteMultiplexProgram
        DeleteReservation
        DeleteSchedule
        DeleteTags
        DescribeAccountConfiguration
        DescribeChannel
        DescribeInput
        DescribeInputDevice
        DescribeInputDeviceThumbnail
        DescribeInputSecurityGroup
        DescribeMultiplex
        DescribeMultiplexProgram
        DescribeOffering
        DescribeReservation
        DescribeSchedule
        DescribeThumbnails
        ListChannels
        ListInputDeviceTransfers
        ListInputDevices
        ListInputSecurityGroups
        ListInputs
        ListMultiplexPrograms
        ListMultiplexes
        ListOfferings
        ListReservations
        ListTagsForResource
        PurchaseOffering
        RebootInputDevice
        RejectInputDeviceTransfer
        StartChannel
        StartInputDevice
        StartInputDeviceMaintenanceWindow
        StartMultiplex
        StopChannel
        StopInputDevice
        StopMultiplex
        TransferInputDevice
        UpdateAccountConfiguration
        UpdateChannel
        UpdateChannelClass
        UpdateInput
        UpdateInputDevice
        UpdateInputSecurityGroup
        UpdateMultiplex
        UpdateMultiplexProgram
        UpdateReservation
        RestartChannelPipelines
        CreateCloudWatchAlarmTemplate
        CreateCloudWatchAlarmTemplateGroup
        CreateEventBridgeRuleTemplate
        CreateEventBridgeRuleTemplateGroup
        CreateSignalMap
        DeleteCloudWatchAlarmTemplate
        DeleteCloudWatchAlarmTemplateGroup
        DeleteEventBridgeRuleTemplate
        DeleteEventBridgeRuleTemplateGroup
        DeleteSignalMap
        GetCloudWatchAlarmTemplate
        GetCloudWatchAlarmTemplateGroup
        GetEventBridgeRuleTemplate
        GetEventBridgeRuleTemplateGroup
        GetSignalMap
        ListCloudWatchAlarmTemplateGroups
        ListCloudWatchAlarmTemplates
        ListEventBridgeRuleTemplateGroups
        ListEventBridgeRuleTemplates
        ListSignalMaps
        StartDeleteMonitorDeployment
        StartMonitorDeployment
        StartUpdateSignalMap
        UpdateCloudWatchAlarmTemplate
        UpdateCloudWatchAlarmTemplateGroup
        UpdateEventBridgeRuleTemplate
        UpdateEventBridgeRuleTemplateGroup
        CreateChannelPlacementGroup
        CreateCluster
        CreateNetwork
        CreateNode
        CreateNodeRegistrationScript
        DeleteChannelPlacementGroup
        DeleteCluster
        DeleteNetwork
        DeleteNode
        DescribeChannelPlacementGroup
        DescribeCluster
        DescribeNetwork
        DescribeNode
        ListChannelPlacementGroups
        ListClusters
        ListNetworks
        ListNodes
        UpdateChannelPlacementGroup
        UpdateCluster
        UpdateNetwork
        UpdateNode
        UpdateNodeState
        ListVersions
        CreateSdiSource
        DeleteSdiSource
        DescribeSdiSource
        ListSdiSources
        UpdateSdiSource
        ListAlerts
        ListClusterAlerts
        ListMultiplexAlerts
    ]
}

@http(method: "POST", uri: "/prod/inputDevices/{InputDeviceId}/accept")
operation AcceptInputDeviceTransfer {
    input := {
        @required @httpLabel
        InputDeviceId: String
    }
    output := {}
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/batch/delete")
operation BatchDelete {
    input := {
        @jsonName("channelIds")
        ChannelIds: __listOf__string

        @jsonName("inputIds")
        InputIds: __listOf__string

        @jsonName("inputSecurityGroupIds")
        InputSecurityGroupIds: __listOf__string

        @jsonName("multiplexIds")
        MultiplexIds: __listOf__string
    }
    output := {
        @jsonName("failed")
        Failed: __listOfBatchFailedResultModel

        @jsonName("successful")
        Successful: __listOfBatchSuccessfulResultModel
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/batch/start")
operation BatchStart {
    input := {
        @jsonName("channelIds")
        ChannelIds: __listOf__string

        @jsonName("multiplexIds")
        MultiplexIds: __listOf__string
    }
    output := {
        @jsonName("failed")
        Failed: __listOfBatchFailedResultModel

        @jsonName("successful")
        Successful: __listOfBatchSuccessfulResultModel
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/batch/stop")
operation BatchStop {
    input := {
        @jsonName("channelIds")
        ChannelIds: __listOf__string

        @jsonName("multiplexIds")
        MultiplexIds: __listOf__string
    }
    output := {
        @jsonName("failed")
        Failed: __listOfBatchFailedResultModel

        @jsonName("successful")
        Successful: __listOfBatchSuccessfulResultModel
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/prod/channels/{ChannelId}/schedule")
operation BatchUpdateSchedule {
    input := {
        @required @httpLabel
        ChannelId: String

        @jsonName("creates")
        Creates: BatchScheduleActionCreateRequest

        @jsonName("deletes")
        Deletes: BatchScheduleActionDeleteRequest
    }
    output := {
        @jsonName("creates")
        Creates: BatchScheduleActionCreateResult

        @jsonName("deletes")
        Deletes: BatchScheduleActionDeleteResult
    }
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/prod/inputDevices/{InputDeviceId}/cancel")
operation CancelInputDeviceTransfer {
    input := {
        @required @httpLabel
        InputDeviceId: String
    }
    output := {}
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/claimDevice")
operation ClaimDevice {
    input := {
        @jsonName("id")
        Id: String
    }
    output := {}
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/prod/channels", code: 201)
operation CreateChannel {
    input := {
        @jsonName("cdiInputSpecification")
        CdiInputSpecification: CdiInputSpecification

        @jsonName("channelClass")
        ChannelClass: ChannelClass

        @jsonName("destinations")
        Destinations: __listOfOutputDestination

        @jsonName("encoderSettings")
        EncoderSettings: EncoderSettings

        @jsonName("inputAttachments")
        InputAttachments: __listOfInputAttachment

        @jsonName("inputSpecification")
        InputSpecification: InputSpecification

        @jsonName("logLevel")
        LogLevel: LogLevel

        @jsonName("maintenance")
        Maintenance: MaintenanceCreateSettings

        @jsonName("name")
        Name: String

        @jsonName("requestId") @idempotencyToken
        RequestId: String

        @jsonName("reserved") @deprecated
        Reserved: String

        @jsonName("roleArn")
        RoleArn: String

        @jsonName("tags")
        Tags: Tags

        @jsonName("vpc")
        Vpc: VpcOutputSettings

        @jsonName("anywhereSettings")
        AnywhereSettings: AnywhereSettings

        @jsonName("channelEngineVersion")
        ChannelEngineVersion: ChannelEngineVersionRequest

        @jsonName("dryRun")
        DryRun: Boolean

        @jsonName("linkedChannelSettings")
        LinkedChannelSettings: LinkedChannelSettings

        @jsonName("channelSecurityGroups")
        ChannelSecurityGroups: __listOf__string

        @jsonName("inferenceSettings")
        InferenceSettings: InferenceSettings
    }
    output := {
        @jsonName("channel")
        Channel: Channel
    }
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/inputs", code: 201)
operation CreateInput {
    input := {
        @jsonName("destinations")
        Destinations: __listOfInputDestinationRequest

        @jsonName("inputDevices")
        InputDevices: __listOfInputDeviceSettings

        @jsonName("inputSecurityGroups")
        InputSecurityGroups: __listOf__string

        @jsonName("mediaConnectFlows")
        MediaConnectFlows: __listOfMediaConnectFlowRequest

        @jsonName("name")
        Name: String

        @jsonName("requestId") @idempotencyToken
        RequestId: String

        @jsonName("roleArn")
        RoleArn: String

        @jsonName("sources")
        Sources: __listOfInputSourceRequest

        @jsonName("tags")
        Tags: Tags

        @jsonName("type")
        Type: InputType

        @jsonName("vpc")
        Vpc: InputVpcRequest

        @jsonName("srtSettings")
        SrtSettings: SrtSettingsRequest

        @jsonName("inputNetworkLocation")
        InputNetworkLocation: InputNetworkLocation

        @jsonName("multicastSettings")
        MulticastSettings: MulticastSettingsCreateRequest

        @jsonName("smpte2110ReceiverGroupSettings")
        Smpte2110ReceiverGroupSettings: Smpte2110ReceiverGroupSettings

        @jsonName("sdiSources")
        SdiSources: InputSdiSources

        @jsonName("routerSettings")
        RouterSettings: RouterSettings
    }
    output := {
        @jsonName("input")
        Input: Input
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/prod/inputSecurityGroups")
operation CreateInputSecurityGroup {
    input := {
        @jsonName("tags")
        Tags: Tags

        @jsonName("whitelistRules")
        WhitelistRules: __listOfInputWhitelistRuleCidr
    }
    output := {
        @jsonName("securityGroup")
        SecurityGroup: InputSecurityGroup
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/prod/multiplexes", code: 201)
operation CreateMultiplex {
    input := {
        @required @jsonName("availabilityZones")
        AvailabilityZones: __listOf__string

        @required @jsonName("multiplexSettings")
        MultiplexSettings: MultiplexSettings

        @required @jsonName("name")
        Name: String

        @required @jsonName("requestId") @idempotencyToken
        RequestId: String

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        @jsonName("multiplex")
        Multiplex: Multiplex
    }
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/multiplexes/{MultiplexId}/programs", code: 201)
operation CreateMultiplexProgram {
    input := {
        @required @httpLabel
        MultiplexId: String

        @required @jsonName("multiplexProgramSettings")
        MultiplexProgramSettings: MultiplexProgramSettings

        @required @jsonName("programName")
        ProgramName: String

        @required @jsonName("requestId") @idempotencyToken
        RequestId: String
    }
    output := {
        @jsonName("multiplexProgram")
        MultiplexProgram: MultiplexProgram
    }
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/inputs/{InputId}/partners", code: 201)
operation CreatePartnerInput {
    input := {
        @required @httpLabel
        InputId: String

        @jsonName("requestId") @idempotencyToken
        RequestId: String

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        @jsonName("input")
        Input: Input
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/prod/tags/{ResourceArn}", code: 204)
operation CreateTags {
    input := {
        @required @httpLabel
        ResourceArn: String

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "DELETE", uri: "/prod/channels/{ChannelId}")
operation DeleteChannel {
    input := {
        @required @httpLabel
        ChannelId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("cdiInputSpecification")
        CdiInputSpecification: CdiInputSpecification

        @jsonName("channelClass")
        ChannelClass: ChannelClass

        @jsonName("destinations")
        Destinations: __listOfOutputDestination

        @jsonName("egressEndpoints")
        EgressEndpoints: __listOfChannelEgressEndpoint

        @jsonName("encoderSettings")
        EncoderSettings: EncoderSettings

        @jsonName("id")
        Id: String

        @jsonName("inputAttachments")
        InputAttachments: __listOfInputAttachment

        @jsonName("inputSpecification")
        InputSpecification: InputSpecification

        @jsonName("logLevel")
        LogLevel: LogLevel

        @jsonName("maintenance")
        Maintenance: MaintenanceStatus

        @jsonName("name")
        Name: String

        @jsonName("pipelineDetails")
        PipelineDetails: __listOfPipelineDetail

        @jsonName("pipelinesRunningCount")
        PipelinesRunningCount: Integer

        @jsonName("roleArn")
        RoleArn: String

        @jsonName("state")
        State: ChannelState

        @jsonName("tags")
        Tags: Tags

        @jsonName("vpc")
        Vpc: VpcOutputSettingsDescription

        @jsonName("anywhereSettings")
        AnywhereSettings: DescribeAnywhereSettings

        @jsonName("channelEngineVersion")
        ChannelEngineVersion: ChannelEngineVersionResponse

        @jsonName("linkedChannelSettings")
        LinkedChannelSettings: DescribeLinkedChannelSettings

        @jsonName("channelSecurityGroups")
        ChannelSecurityGroups: __listOf__string

        @jsonName("inferenceSettings")
        InferenceSettings: DescribeInferenceSettings
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/prod/inputs/{InputId}")
operation DeleteInput {
    input := {
        @required @httpLabel
        InputId: String
    }
    output := {}
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/prod/inputSecurityGroups/{InputSecurityGroupId}")
operation DeleteInputSecurityGroup {
    input := {
        @required @httpLabel
        InputSecurityGroupId: String
    }
    output := {}
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/prod/multiplexes/{MultiplexId}", code: 202)
operation DeleteMultiplex {
    input := {
        @required @httpLabel
        MultiplexId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("availabilityZones")
        AvailabilityZones: __listOf__string

        @jsonName("destinations")
        Destinations: __listOfMultiplexOutputDestination

        @jsonName("id")
        Id: String

        @jsonName("multiplexSettings")
        MultiplexSettings: MultiplexSettings

        @jsonName("name")
        Name: String

        @jsonName("pipelinesRunningCount")
        PipelinesRunningCount: Integer

        @jsonName("programCount")
        ProgramCount: Integer

        @jsonName("state")
        State: MultiplexState

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/prod/multiplexes/{MultiplexId}/programs/{ProgramName}")
operation DeleteMultiplexProgram {
    input := {
        @required @httpLabel
        MultiplexId: String

        @required @httpLabel
        ProgramName: String
    }
    output := {
        @jsonName("channelId")
        ChannelId: String

        @jsonName("multiplexProgramSettings")
        MultiplexProgramSettings: MultiplexProgramSettings

        @jsonName("packetIdentifiersMap")
        PacketIdentifiersMap: MultiplexProgramPacketIdentifiersMap

        @jsonName("pipelineDetails")
        PipelineDetails: __listOfMultiplexProgramPipelineDetail

        @jsonName("programName")
        ProgramName: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/prod/reservations/{ReservationId}")
operation DeleteReservation {
    input := {
        @required @httpLabel
        ReservationId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("count")
        Count: Integer

        @jsonName("currencyCode")
        CurrencyCode: String

        @jsonName("duration")
        Duration: Integer

        @jsonName("durationUnits")
        DurationUnits: OfferingDurationUnits

        @jsonName("end")
        End: String

        @jsonName("fixedPrice")
        FixedPrice: Double

        @jsonName("name")
        Name: String

        @jsonName("offeringDescription")
        OfferingDescription: String

        @jsonName("offeringId")
        OfferingId: String

        @jsonName("offeringType")
        OfferingType: OfferingType

        @jsonName("region")
        Region: String

        @jsonName("renewalSettings")
        RenewalSettings: RenewalSettings

        @jsonName("reservationId")
        ReservationId: String

        @jsonName("resourceSpecification")
        ResourceSpecification: ReservationResourceSpecification

        @jsonName("start")
        Start: String

        @jsonName("state")
        State: ReservationState

        @jsonName("tags")
        Tags: Tags

        @jsonName("usagePrice")
        UsagePrice: Double
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/prod/channels/{ChannelId}/schedule")
operation DeleteSchedule {
    input := {
        @required @httpLabel
        ChannelId: String
    }
    output := {}
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/prod/tags/{ResourceArn}", code: 204)
operation DeleteTags {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @httpQuery("tagKeys")
        TagKeys: __listOf__string
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/prod/accountConfiguration")
operation DescribeAccountConfiguration {
    input := {}
    output := {
        @jsonName("accountConfiguration")
        AccountConfiguration: AccountConfiguration
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/channels/{ChannelId}")
@statusWaitable(
    ChannelCreated: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "State", expected: "IDLE", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {output: {path: "State", expected: "CREATING", comparator: "stringEquals"}}
            }
            {state: "retry", matcher: {status: 500}}
            {
                state: "failure"
                matcher: {
                    output: {path: "State", expected: "CREATE_FAILED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 3
        maxDelay: 3
    }
    ChannelRunning: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "State", expected: "RUNNING", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {output: {path: "State", expected: "STARTING", comparator: "stringEquals"}}
            }
            {state: "retry", matcher: {status: 500}}
        ]
        minDelay: 5
        maxDelay: 5
    }
    ChannelStopped: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "State", expected: "IDLE", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {output: {path: "State", expected: "STOPPING", comparator: "stringEquals"}}
            }
            {state: "retry", matcher: {status: 500}}
        ]
        minDelay: 5
        maxDelay: 5
    }
    ChannelDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "State", expected: "DELETED", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {output: {path: "State", expected: "DELETING", comparator: "stringEquals"}}
            }
            {state: "retry", matcher: {status: 500}}
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(ChannelCreated: 5, ChannelRunning: 120, ChannelStopped: 60, ChannelDeleted: 84)
operation DescribeChannel {
    input := {
        @required @httpLabel
        ChannelId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("cdiInputSpecification")
        CdiInputSpecification: CdiInputSpecification

        @jsonName("channelClass")
        ChannelClass: ChannelClass

        @jsonName("destinations")
        Destinations: __listOfOutputDestination

        @jsonName("egressEndpoints")
        EgressEndpoints: __listOfChannelEgressEndpoint

        @jsonName("encoderSettings")
        EncoderSettings: EncoderSettings

        @jsonName("id")
        Id: String

        @jsonName("inputAttachments")
        InputAttachments: __listOfInputAttachment

        @jsonName("inputSpecification")
        InputSpecification: InputSpecification

        @jsonName("logLevel")
        LogLevel: LogLevel

        @jsonName("maintenance")
        Maintenance: MaintenanceStatus

        @jsonName("name")
        Name: String

        @jsonName("pipelineDetails")
        PipelineDetails: __listOfPipelineDetail

        @jsonName("pipelinesRunningCount")
        PipelinesRunningCount: Integer

        @jsonName("roleArn")
        RoleArn: String

        @jsonName("state")
        State: ChannelState

        @jsonName("tags")
        Tags: Tags

        @jsonName("vpc")
        Vpc: VpcOutputSettingsDescription

        @jsonName("anywhereSettings")
        AnywhereSettings: DescribeAnywhereSettings

        @jsonName("channelEngineVersion")
        ChannelEngineVersion: ChannelEngineVersionResponse

        @jsonName("linkedChannelSettings")
        LinkedChannelSettings: DescribeLinkedChannelSettings

        @jsonName("channelSecurityGroups")
        ChannelSecurityGroups: __listOf__string

        @jsonName("inferenceSettings")
        InferenceSettings: DescribeInferenceSettings
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/inputs/{InputId}")
@statusWaitable(
    InputAttached: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "State", expected: "ATTACHED", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {output: {path: "State", expected: "DETACHED", comparator: "stringEquals"}}
            }
            {state: "retry", matcher: {status: 500}}
        ]
        minDelay: 5
        maxDelay: 5
    }
    InputDetached: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "State", expected: "DETACHED", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {output: {path: "State", expected: "CREATING", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {output: {path: "State", expected: "ATTACHED", comparator: "stringEquals"}}
            }
            {state: "retry", matcher: {status: 500}}
        ]
        minDelay: 5
        maxDelay: 5
    }
    InputDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "State", expected: "DELETED", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {output: {path: "State", expected: "DELETING", comparator: "stringEquals"}}
            }
            {state: "retry", matcher: {status: 500}}
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(InputAttached: 20, InputDetached: 84, InputDeleted: 20)
operation DescribeInput {
    input := {
        @required @httpLabel
        InputId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("attachedChannels")
        AttachedChannels: __listOf__string

        @jsonName("destinations")
        Destinations: __listOfInputDestination

        @jsonName("id")
        Id: String

        @jsonName("inputClass")
        InputClass: InputClass

        @jsonName("inputDevices")
        InputDevices: __listOfInputDeviceSettings

        @jsonName("inputPartnerIds")
        InputPartnerIds: __listOf__string

        @jsonName("inputSourceType")
        InputSourceType: InputSourceType

        @jsonName("mediaConnectFlows")
        MediaConnectFlows: __listOfMediaConnectFlow

        @jsonName("name")
        Name: String

        @jsonName("roleArn")
        RoleArn: String

        @jsonName("securityGroups")
        SecurityGroups: __listOf__string

        @jsonName("sources")
        Sources: __listOfInputSource

        @jsonName("state")
        State: InputState

        @jsonName("tags")
        Tags: Tags

        @jsonName("type")
        Type: InputType

        @jsonName("srtSettings")
        SrtSettings: SrtSettings

        @jsonName("inputNetworkLocation")
        InputNetworkLocation: InputNetworkLocation

        @jsonName("multicastSettings")
        MulticastSettings: MulticastSettings

        @jsonName("smpte2110ReceiverGroupSettings")
        Smpte2110ReceiverGroupSettings: Smpte2110ReceiverGroupSettings

        @jsonName("sdiSources")
        SdiSources: InputSdiSources

        @jsonName("routerSettings")
        RouterSettings: RouterInputSettings
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/inputDevices/{InputDeviceId}")
operation DescribeInputDevice {
    input := {
        @required @httpLabel
        InputDeviceId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("connectionState")
        ConnectionState: InputDeviceConnectionState

        @jsonName("deviceSettingsSyncState")
        DeviceSettingsSyncState: DeviceSettingsSyncState

        @jsonName("deviceUpdateStatus")
        DeviceUpdateStatus: DeviceUpdateStatus

        @jsonName("hdDeviceSettings")
        HdDeviceSettings: InputDeviceHdSettings

        @jsonName("id")
        Id: String

        @jsonName("macAddress")
        MacAddress: String

        @jsonName("name")
        Name: String

        @jsonName("networkSettings")
        NetworkSettings: InputDeviceNetworkSettings

        @jsonName("serialNumber")
        SerialNumber: String

        @jsonName("type")
        Type: InputDeviceType

        @jsonName("uhdDeviceSettings")
        UhdDeviceSettings: InputDeviceUhdSettings

        @jsonName("tags")
        Tags: Tags

        @jsonName("availabilityZone")
        AvailabilityZone: String

        @jsonName("medialiveInputArns")
        MedialiveInputArns: __listOf__string

        @jsonName("outputType")
        OutputType: InputDeviceOutputType
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/inputDevices/{InputDeviceId}/thumbnailData")
operation DescribeInputDeviceThumbnail {
    input := {
        @required @httpLabel
        InputDeviceId: String

        @required @httpHeader("accept")
        Accept: AcceptHeader
    }
    output := {
        @httpPayload
        Body: InputDeviceThumbnail

        @httpHeader("Content-Type")
        ContentType: ContentType

        @httpHeader("Content-Length")
        ContentLength: Long

        @httpHeader("ETag")
        ETag: String

        @httpHeader("Last-Modified")
        LastModified: Timestamp
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/inputSecurityGroups/{InputSecurityGroupId}")
operation DescribeInputSecurityGroup {
    input := {
        @required @httpLabel
        InputSecurityGroupId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("id")
        Id: String

        @jsonName("inputs")
        Inputs: __listOf__string

        @jsonName("state")
        State: InputSecurityGroupState

        @jsonName("tags")
        Tags: Tags

        @jsonName("whitelistRules")
        WhitelistRules: __listOfInputWhitelistRule

        @jsonName("channels")
        Channels: __listOf__string
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/multiplexes/{MultiplexId}")
@statusWaitable(
    MultiplexCreated: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "State", expected: "IDLE", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {output: {path: "State", expected: "CREATING", comparator: "stringEquals"}}
            }
            {state: "retry", matcher: {status: 500}}
            {
                state: "failure"
                matcher: {
                    output: {path: "State", expected: "CREATE_FAILED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 3
        maxDelay: 3
    }
    MultiplexRunning: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "State", expected: "RUNNING", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {output: {path: "State", expected: "STARTING", comparator: "stringEquals"}}
            }
            {state: "retry", matcher: {status: 500}}
        ]
        minDelay: 5
        maxDelay: 5
    }
    MultiplexStopped: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "State", expected: "IDLE", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {output: {path: "State", expected: "STOPPING", comparator: "stringEquals"}}
            }
            {state: "retry", matcher: {status: 500}}
        ]
        minDelay: 5
        maxDelay: 5
    }
    MultiplexDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "State", expected: "DELETED", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {output: {path: "State", expected: "DELETING", comparator: "stringEquals"}}
            }
            {state: "retry", matcher: {status: 500}}
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(MultiplexCreated: 5, MultiplexRunning: 120, MultiplexStopped: 28, MultiplexDeleted: 20)
operation DescribeMultiplex {
    input := {
        @required @httpLabel
        MultiplexId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("availabilityZones")
        AvailabilityZones: __listOf__string

        @jsonName("destinations")
        Destinations: __listOfMultiplexOutputDestination

        @jsonName("id")
        Id: String

        @jsonName("multiplexSettings")
        MultiplexSettings: MultiplexSettings

        @jsonName("name")
        Name: String

        @jsonName("pipelinesRunningCount")
        PipelinesRunningCount: Integer

        @jsonName("programCount")
        ProgramCount: Integer

        @jsonName("state")
        State: MultiplexState

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/multiplexes/{MultiplexId}/programs/{ProgramName}")
operation DescribeMultiplexProgram {
    input := {
        @required @httpLabel
        MultiplexId: String

        @required @httpLabel
        ProgramName: String
    }
    output := {
        @jsonName("channelId")
        ChannelId: String

        @jsonName("multiplexProgramSettings")
        MultiplexProgramSettings: MultiplexProgramSettings

        @jsonName("packetIdentifiersMap")
        PacketIdentifiersMap: MultiplexProgramPacketIdentifiersMap

        @jsonName("pipelineDetails")
        PipelineDetails: __listOfMultiplexProgramPipelineDetail

        @jsonName("programName")
        ProgramName: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/offerings/{OfferingId}")
operation DescribeOffering {
    input := {
        @required @httpLabel
        OfferingId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("currencyCode")
        CurrencyCode: String

        @jsonName("duration")
        Duration: Integer

        @jsonName("durationUnits")
        DurationUnits: OfferingDurationUnits

        @jsonName("fixedPrice")
        FixedPrice: Double

        @jsonName("offeringDescription")
        OfferingDescription: String

        @jsonName("offeringId")
        OfferingId: String

        @jsonName("offeringType")
        OfferingType: OfferingType

        @jsonName("region")
        Region: String

        @jsonName("resourceSpecification")
        ResourceSpecification: ReservationResourceSpecification

        @jsonName("usagePrice")
        UsagePrice: Double
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/reservations/{ReservationId}")
operation DescribeReservation {
    input := {
        @required @httpLabel
        ReservationId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("count")
        Count: Integer

        @jsonName("currencyCode")
        CurrencyCode: String

        @jsonName("duration")
        Duration: Integer

        @jsonName("durationUnits")
        DurationUnits: OfferingDurationUnits

        @jsonName("end")
        End: String

        @jsonName("fixedPrice")
        FixedPrice: Double

        @jsonName("name")
        Name: String

        @jsonName("offeringDescription")
        OfferingDescription: String

        @jsonName("offeringId")
        OfferingId: String

        @jsonName("offeringType")
        OfferingType: OfferingType

        @jsonName("region")
        Region: String

        @jsonName("renewalSettings")
        RenewalSettings: RenewalSettings

        @jsonName("reservationId")
        ReservationId: String

        @jsonName("resourceSpecification")
        ResourceSpecification: ReservationResourceSpecification

        @jsonName("start")
        Start: String

        @jsonName("state")
        State: ReservationState

        @jsonName("tags")
        Tags: Tags

        @jsonName("usagePrice")
        UsagePrice: Double
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/channels/{ChannelId}/schedule")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ScheduleActions"
    pageSize: "MaxResults"
)
operation DescribeSchedule {
    input := {
        @required @httpLabel
        ChannelId: String

        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("scheduleActions")
        ScheduleActions: __listOfScheduleAction
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/channels/{ChannelId}/thumbnails")
operation DescribeThumbnails {
    input := {
        @required @httpLabel
        ChannelId: String

        @required @httpQuery("pipelineId")
        PipelineId: String

        @required @httpQuery("thumbnailType")
        ThumbnailType: String
    }
    output := {
        @jsonName("thumbnailDetails")
        ThumbnailDetails: __listOfThumbnailDetail
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "GET", uri: "/prod/channels")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Channels"
    pageSize: "MaxResults"
)
operation ListChannels {
    input := {
        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("channels")
        Channels: __listOfChannelSummary

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/inputDeviceTransfers")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InputDeviceTransfers"
    pageSize: "MaxResults"
)
operation ListInputDeviceTransfers {
    input := {
        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("nextToken")
        NextToken: String

        @required @httpQuery("transferType")
        TransferType: String
    }
    output := {
        @jsonName("inputDeviceTransfers")
        InputDeviceTransfers: __listOfTransferringInputDeviceSummary

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/inputDevices")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InputDevices"
    pageSize: "MaxResults"
)
operation ListInputDevices {
    input := {
        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("inputDevices")
        InputDevices: __listOfInputDeviceSummary

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/inputSecurityGroups")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InputSecurityGroups"
    pageSize: "MaxResults"
)
operation ListInputSecurityGroups {
    input := {
        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("inputSecurityGroups")
        InputSecurityGroups: __listOfInputSecurityGroup

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/inputs")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Inputs"
    pageSize: "MaxResults"
)
operation ListInputs {
    input := {
        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("inputs")
        Inputs: __listOfInput

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/multiplexes/{MultiplexId}/programs")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MultiplexPrograms"
    pageSize: "MaxResults"
)
operation ListMultiplexPrograms {
    input := {
        @httpQuery("maxResults")
        MaxResults: Integer

        @required @httpLabel
        MultiplexId: String

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("multiplexPrograms")
        MultiplexPrograms: __listOfMultiplexProgramSummary

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/multiplexes")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Multiplexes"
    pageSize: "MaxResults"
)
operation ListMultiplexes {
    input := {
        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("multiplexes")
        Multiplexes: __listOfMultiplexSummary

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/offerings")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Offerings"
    pageSize: "MaxResults"
)
operation ListOfferings {
    input := {
        @httpQuery("channelClass")
        ChannelClass: String

        @httpQuery("channelConfiguration")
        ChannelConfiguration: String

        @httpQuery("codec")
        Codec: String

        @httpQuery("duration")
        Duration: String

        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("maximumBitrate")
        MaximumBitrate: String

        @httpQuery("maximumFramerate")
        MaximumFramerate: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("resolution")
        Resolution: String

        @httpQuery("resourceType")
        ResourceType: String

        @httpQuery("specialFeature")
        SpecialFeature: String

        @httpQuery("videoQuality")
        VideoQuality: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("offerings")
        Offerings: __listOfOffering
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/reservations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Reservations"
    pageSize: "MaxResults"
)
operation ListReservations {
    input := {
        @httpQuery("channelClass")
        ChannelClass: String

        @httpQuery("codec")
        Codec: String

        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("maximumBitrate")
        MaximumBitrate: String

        @httpQuery("maximumFramerate")
        MaximumFramerate: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("resolution")
        Resolution: String

        @httpQuery("resourceType")
        ResourceType: String

        @httpQuery("specialFeature")
        SpecialFeature: String

        @httpQuery("videoQuality")
        VideoQuality: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("reservations")
        Reservations: __listOfReservation
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "POST", uri: "/prod/offerings/{OfferingId}/purchase", code: 201)
operation PurchaseOffering {
    input := {
        @required @jsonName("count")
        Count: Integer

        @jsonName("name")
        Name: String

        @required @httpLabel
        OfferingId: String

        @jsonName("renewalSettings")
        RenewalSettings: RenewalSettings

        @jsonName("requestId") @idempotencyToken
        RequestId: String

        @jsonName("start")
        Start: String

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        @jsonName("reservation")
        Reservation: Reservation
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/inputDevices/{InputDeviceId}/reboot")
operation RebootInputDevice {
    input := {
        @jsonName("force")
        Force: RebootInputDeviceForce

        @required @httpLabel
        InputDeviceId: String
    }
    output := {}
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/prod/inputDevices/{InputDeviceId}/reject")
operation RejectInputDeviceTransfer {
    input := {
        @required @httpLabel
        InputDeviceId: String
    }
    output := {}
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/channels/{ChannelId}/start")
operation StartChannel {
    input := {
        @required @httpLabel
        ChannelId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("cdiInputSpecification")
        CdiInputSpecification: CdiInputSpecification

        @jsonName("channelClass")
        ChannelClass: ChannelClass

        @jsonName("destinations")
        Destinations: __listOfOutputDestination

        @jsonName("egressEndpoints")
        EgressEndpoints: __listOfChannelEgressEndpoint

        @jsonName("encoderSettings")
        EncoderSettings: EncoderSettings

        @jsonName("id")
        Id: String

        @jsonName("inputAttachments")
        InputAttachments: __listOfInputAttachment

        @jsonName("inputSpecification")
        InputSpecification: InputSpecification

        @jsonName("logLevel")
        LogLevel: LogLevel

        @jsonName("maintenance")
        Maintenance: MaintenanceStatus

        @jsonName("name")
        Name: String

        @jsonName("pipelineDetails")
        PipelineDetails: __listOfPipelineDetail

        @jsonName("pipelinesRunningCount")
        PipelinesRunningCount: Integer

        @jsonName("roleArn")
        RoleArn: String

        @jsonName("state")
        State: ChannelState

        @jsonName("tags")
        Tags: Tags

        @jsonName("vpc")
        Vpc: VpcOutputSettingsDescription

        @jsonName("anywhereSettings")
        AnywhereSettings: DescribeAnywhereSettings

        @jsonName("channelEngineVersion")
        ChannelEngineVersion: ChannelEngineVersionResponse

        @jsonName("linkedChannelSettings")
        LinkedChannelSettings: DescribeLinkedChannelSettings

        @jsonName("channelSecurityGroups")
        ChannelSecurityGroups: __listOf__string

        @jsonName("inferenceSettings")
        InferenceSettings: DescribeInferenceSettings
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/inputDevices/{InputDeviceId}/start")
operation StartInputDevice {
    input := {
        @required @httpLabel
        InputDeviceId: String
    }
    output := {}
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/prod/inputDevices/{InputDeviceId}/startInputDeviceMaintenanceWindow")
operation StartInputDeviceMaintenanceWindow {
    input := {
        @required @httpLabel
        InputDeviceId: String
    }
    output := {}
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/prod/multiplexes/{MultiplexId}/start", code: 202)
operation StartMultiplex {
    input := {
        @required @httpLabel
        MultiplexId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("availabilityZones")
        AvailabilityZones: __listOf__string

        @jsonName("destinations")
        Destinations: __listOfMultiplexOutputDestination

        @jsonName("id")
        Id: String

        @jsonName("multiplexSettings")
        MultiplexSettings: MultiplexSettings

        @jsonName("name")
        Name: String

        @jsonName("pipelinesRunningCount")
        PipelinesRunningCount: Integer

        @jsonName("programCount")
        ProgramCount: Integer

        @jsonName("state")
        State: MultiplexState

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/channels/{ChannelId}/stop")
operation StopChannel {
    input := {
        @required @httpLabel
        ChannelId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("cdiInputSpecification")
        CdiInputSpecification: CdiInputSpecification

        @jsonName("channelClass")
        ChannelClass: ChannelClass

        @jsonName("destinations")
        Destinations: __listOfOutputDestination

        @jsonName("egressEndpoints")
        EgressEndpoints: __listOfChannelEgressEndpoint

        @jsonName("encoderSettings")
        EncoderSettings: EncoderSettings

        @jsonName("id")
        Id: String

        @jsonName("inputAttachments")
        InputAttachments: __listOfInputAttachment

        @jsonName("inputSpecification")
        InputSpecification: InputSpecification

        @jsonName("logLevel")
        LogLevel: LogLevel

        @jsonName("maintenance")
        Maintenance: MaintenanceStatus

        @jsonName("name")
        Name: String

        @jsonName("pipelineDetails")
        PipelineDetails: __listOfPipelineDetail

        @jsonName("pipelinesRunningCount")
        PipelinesRunningCount: Integer

        @jsonName("roleArn")
        RoleArn: String

        @jsonName("state")
        State: ChannelState

        @jsonName("tags")
        Tags: Tags

        @jsonName("vpc")
        Vpc: VpcOutputSettingsDescription

        @jsonName("anywhereSettings")
        AnywhereSettings: DescribeAnywhereSettings

        @jsonName("channelEngineVersion")
        ChannelEngineVersion: ChannelEngineVersionResponse

        @jsonName("linkedChannelSettings")
        LinkedChannelSettings: DescribeLinkedChannelSettings

        @jsonName("channelSecurityGroups")
        ChannelSecurityGroups: __listOf__string

        @jsonName("inferenceSettings")
        InferenceSettings: DescribeInferenceSettings
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/inputDevices/{InputDeviceId}/stop")
operation StopInputDevice {
    input := {
        @required @httpLabel
        InputDeviceId: String
    }
    output := {}
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/prod/multiplexes/{MultiplexId}/stop", code: 202)
operation StopMultiplex {
    input := {
        @required @httpLabel
        MultiplexId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("availabilityZones")
        AvailabilityZones: __listOf__string

        @jsonName("destinations")
        Destinations: __listOfMultiplexOutputDestination

        @jsonName("id")
        Id: String

        @jsonName("multiplexSettings")
        MultiplexSettings: MultiplexSettings

        @jsonName("name")
        Name: String

        @jsonName("pipelinesRunningCount")
        PipelinesRunningCount: Integer

        @jsonName("programCount")
        ProgramCount: Integer

        @jsonName("state")
        State: MultiplexState

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/inputDevices/{InputDeviceId}/transfer")
operation TransferInputDevice {
    input := {
        @required @httpLabel
        InputDeviceId: String

        @jsonName("targetCustomerId")
        TargetCustomerId: String

        @jsonName("targetRegion")
        TargetRegion: String

        @jsonName("transferMessage")
        TransferMessage: String
    }
    output := {}
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/prod/accountConfiguration")
operation UpdateAccountConfiguration {
    input := {
        @jsonName("accountConfiguration")
        AccountConfiguration: AccountConfiguration
    }
    output := {
        @jsonName("accountConfiguration")
        AccountConfiguration: AccountConfiguration
    }
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/prod/channels/{ChannelId}")
operation UpdateChannel {
    input := {
        @jsonName("cdiInputSpecification")
        CdiInputSpecification: CdiInputSpecification

        @required @httpLabel
        ChannelId: String

        @jsonName("destinations")
        Destinations: __listOfOutputDestination

        @jsonName("encoderSettings")
        EncoderSettings: EncoderSettings

        @jsonName("inputAttachments")
        InputAttachments: __listOfInputAttachment

        @jsonName("inputSpecification")
        InputSpecification: InputSpecification

        @jsonName("logLevel")
        LogLevel: LogLevel

        @jsonName("maintenance")
        Maintenance: MaintenanceUpdateSettings

        @jsonName("name")
        Name: String

        @jsonName("roleArn")
        RoleArn: String

        @jsonName("channelEngineVersion")
        ChannelEngineVersion: ChannelEngineVersionRequest

        @jsonName("dryRun")
        DryRun: Boolean

        @jsonName("anywhereSettings")
        AnywhereSettings: AnywhereSettings

        @jsonName("linkedChannelSettings")
        LinkedChannelSettings: LinkedChannelSettings

        @jsonName("channelSecurityGroups")
        ChannelSecurityGroups: __listOf__string

        @jsonName("inferenceSettings")
        InferenceSettings: InferenceSettings

        @jsonName("specialRouterSettings")
        SpecialRouterSettings: SpecialRouterSettings
    }
    output := {
        @jsonName("channel")
        Channel: Channel
    }
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/prod/channels/{ChannelId}/channelClass")
operation UpdateChannelClass {
    input := {
        @required @jsonName("channelClass")
        ChannelClass: ChannelClass

        @required @httpLabel
        ChannelId: String

        @jsonName("destinations")
        Destinations: __listOfOutputDestination
    }
    output := {
        @jsonName("channel")
        Channel: Channel
    }
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/prod/inputs/{InputId}")
operation UpdateInput {
    input := {
        @jsonName("destinations")
        Destinations: __listOfInputDestinationRequest

        @jsonName("inputDevices")
        InputDevices: __listOfInputDeviceRequest

        @required @httpLabel
        InputId: String

        @jsonName("inputSecurityGroups")
        InputSecurityGroups: __listOf__string

        @jsonName("mediaConnectFlows")
        MediaConnectFlows: __listOfMediaConnectFlowRequest

        @jsonName("name")
        Name: String

        @jsonName("roleArn")
        RoleArn: String

        @jsonName("sources")
        Sources: __listOfInputSourceRequest

        @jsonName("srtSettings")
        SrtSettings: SrtSettingsRequest

        @jsonName("multicastSettings")
        MulticastSettings: MulticastSettingsUpdateRequest

        @jsonName("smpte2110ReceiverGroupSettings")
        Smpte2110ReceiverGroupSettings: Smpte2110ReceiverGroupSettings

        @jsonName("sdiSources")
        SdiSources: InputSdiSources

        @jsonName("specialRouterSettings")
        SpecialRouterSettings: SpecialRouterSettings
    }
    output := {
        @jsonName("input")
        Input: Input
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/prod/inputDevices/{InputDeviceId}")
operation UpdateInputDevice {
    input := {
        @jsonName("hdDeviceSettings")
        HdDeviceSettings: InputDeviceConfigurableSettings

        @required @httpLabel
        InputDeviceId: String

        @jsonName("name")
        Name: String

        @jsonName("uhdDeviceSettings")
        UhdDeviceSettings: InputDeviceConfigurableSettings

        @jsonName("availabilityZone")
        AvailabilityZone: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("connectionState")
        ConnectionState: InputDeviceConnectionState

        @jsonName("deviceSettingsSyncState")
        DeviceSettingsSyncState: DeviceSettingsSyncState

        @jsonName("deviceUpdateStatus")
        DeviceUpdateStatus: DeviceUpdateStatus

        @jsonName("hdDeviceSettings")
        HdDeviceSettings: InputDeviceHdSettings

        @jsonName("id")
        Id: String

        @jsonName("macAddress")
        MacAddress: String

        @jsonName("name")
        Name: String

        @jsonName("networkSettings")
        NetworkSettings: InputDeviceNetworkSettings

        @jsonName("serialNumber")
        SerialNumber: String

        @jsonName("type")
        Type: InputDeviceType

        @jsonName("uhdDeviceSettings")
        UhdDeviceSettings: InputDeviceUhdSettings

        @jsonName("tags")
        Tags: Tags

        @jsonName("availabilityZone")
        AvailabilityZone: String

        @jsonName("medialiveInputArns")
        MedialiveInputArns: __listOf__string

        @jsonName("outputType")
        OutputType: InputDeviceOutputType
    }
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/prod/inputSecurityGroups/{InputSecurityGroupId}")
operation UpdateInputSecurityGroup {
    input := {
        @required @httpLabel
        InputSecurityGroupId: String

        @jsonName("tags") @deprecated(since: "2024-11-20")
        Tags: Tags

        @jsonName("whitelistRules")
        WhitelistRules: __listOfInputWhitelistRuleCidr
    }
    output := {
        @jsonName("securityGroup")
        SecurityGroup: InputSecurityGroup
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/prod/multiplexes/{MultiplexId}")
operation UpdateMultiplex {
    input := {
        @required @httpLabel
        MultiplexId: String

        @jsonName("multiplexSettings")
        MultiplexSettings: MultiplexSettings

        @jsonName("name")
        Name: String

        @jsonName("packetIdentifiersMapping")
        PacketIdentifiersMapping: MultiplexPacketIdentifiersMapping
    }
    output := {
        @jsonName("multiplex")
        Multiplex: Multiplex
    }
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/prod/multiplexes/{MultiplexId}/programs/{ProgramName}")
operation UpdateMultiplexProgram {
    input := {
        @required @httpLabel
        MultiplexId: String

        @jsonName("multiplexProgramSettings")
        MultiplexProgramSettings: MultiplexProgramSettings

        @required @httpLabel
        ProgramName: String
    }
    output := {
        @jsonName("multiplexProgram")
        MultiplexProgram: MultiplexProgram
    }
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/prod/reservations/{ReservationId}")
operation UpdateReservation {
    input := {
        @jsonName("name")
        Name: String

        @jsonName("renewalSettings")
        RenewalSettings: RenewalSettings

        @required @httpLabel
        ReservationId: String
    }
    output := {
        @jsonName("reservation")
        Reservation: Reservation
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/channels/{ChannelId}/restartChannelPipelines")
operation RestartChannelPipelines {
    input := {
        @required @httpLabel
        ChannelId: String

        @jsonName("pipelineIds")
        PipelineIds: __listOfChannelPipelineIdToRestart
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("cdiInputSpecification")
        CdiInputSpecification: CdiInputSpecification

        @jsonName("channelClass")
        ChannelClass: ChannelClass

        @jsonName("destinations")
        Destinations: __listOfOutputDestination

        @jsonName("egressEndpoints")
        EgressEndpoints: __listOfChannelEgressEndpoint

        @jsonName("encoderSettings")
        EncoderSettings: EncoderSettings

        @jsonName("id")
        Id: String

        @jsonName("inputAttachments")
        InputAttachments: __listOfInputAttachment

        @jsonName("inputSpecification")
        InputSpecification: InputSpecification

        @jsonName("logLevel")
        LogLevel: LogLevel

        @jsonName("maintenance")
        Maintenance: MaintenanceStatus

        @jsonName("maintenanceStatus")
        MaintenanceStatus: String

        @jsonName("name")
        Name: String

        @jsonName("pipelineDetails")
        PipelineDetails: __listOfPipelineDetail

        @jsonName("pipelinesRunningCount")
        PipelinesRunningCount: Integer

        @jsonName("roleArn")
        RoleArn: String

        @jsonName("state")
        State: ChannelState

        @jsonName("tags")
        Tags: Tags

        @jsonName("vpc")
        Vpc: VpcOutputSettingsDescription

        @jsonName("anywhereSettings")
        AnywhereSettings: DescribeAnywhereSettings

        @jsonName("channelEngineVersion")
        ChannelEngineVersion: ChannelEngineVersionResponse

        @jsonName("linkedChannelSettings")
        LinkedChannelSettings: DescribeLinkedChannelSettings

        @jsonName("channelSecurityGroups")
        ChannelSecurityGroups: __listOf__string

        @jsonName("inferenceSettings")
        InferenceSettings: DescribeInferenceSettings
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/cloudwatch-alarm-templates", code: 201)
operation CreateCloudWatchAlarmTemplate {
    input := {
        @required @jsonName("comparisonOperator")
        ComparisonOperator: CloudWatchAlarmTemplateComparisonOperator

        @jsonName("datapointsToAlarm")
        DatapointsToAlarm: Integer

        @jsonName("description")
        Description: String

        @required @jsonName("evaluationPeriods")
        EvaluationPeriods: Integer

        @required @jsonName("groupIdentifier")
        GroupIdentifier: String

        @required @jsonName("metricName")
        MetricName: String

        @required @jsonName("name")
        Name: String

        @required @jsonName("period")
        Period: Integer

        @required @jsonName("statistic")
        Statistic: CloudWatchAlarmTemplateStatistic

        @jsonName("tags")
        Tags: TagMap

        @required @jsonName("targetResourceType")
        TargetResourceType: CloudWatchAlarmTemplateTargetResourceType

        @required @jsonName("threshold")
        Threshold: Double

        @required @jsonName("treatMissingData")
        TreatMissingData: CloudWatchAlarmTemplateTreatMissingData

        @jsonName("requestId") @idempotencyToken
        RequestId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("comparisonOperator")
        ComparisonOperator: CloudWatchAlarmTemplateComparisonOperator

        @jsonName("createdAt")
        CreatedAt: __timestampIso8601

        @jsonName("datapointsToAlarm")
        DatapointsToAlarm: Integer

        @jsonName("description")
        Description: String

        @jsonName("evaluationPeriods")
        EvaluationPeriods: Integer

        @jsonName("groupId")
        GroupId: String

        @jsonName("id")
        Id: String

        @jsonName("metricName")
        MetricName: String

        @jsonName("modifiedAt")
        ModifiedAt: __timestampIso8601

        @jsonName("name")
        Name: String

        @jsonName("period")
        Period: Integer

        @jsonName("statistic")
        Statistic: CloudWatchAlarmTemplateStatistic

        @jsonName("tags")
        Tags: TagMap

        @jsonName("targetResourceType")
        TargetResourceType: CloudWatchAlarmTemplateTargetResourceType

        @jsonName("threshold")
        Threshold: Double

        @jsonName("treatMissingData")
        TreatMissingData: CloudWatchAlarmTemplateTreatMissingData
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/cloudwatch-alarm-template-groups", code: 201)
operation CreateCloudWatchAlarmTemplateGroup {
    input := {
        @jsonName("description")
        Description: String

        @required @jsonName("name")
        Name: String

        @jsonName("tags")
        Tags: TagMap

        @jsonName("requestId") @idempotencyToken
        RequestId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("createdAt")
        CreatedAt: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("id")
        Id: String

        @jsonName("modifiedAt")
        ModifiedAt: __timestampIso8601

        @jsonName("name")
        Name: String

        @jsonName("tags")
        Tags: TagMap
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/eventbridge-rule-templates", code: 201)
operation CreateEventBridgeRuleTemplate {
    input := {
        @jsonName("description")
        Description: String

        @jsonName("eventTargets")
        EventTargets: __listOfEventBridgeRuleTemplateTarget

        @required @jsonName("eventType")
        EventType: EventBridgeRuleTemplateEventType

        @required @jsonName("groupIdentifier")
        GroupIdentifier: String

        @required @jsonName("name")
        Name: String

        @jsonName("tags")
        Tags: TagMap

        @jsonName("requestId") @idempotencyToken
        RequestId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("createdAt")
        CreatedAt: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("eventTargets")
        EventTargets: __listOfEventBridgeRuleTemplateTarget

        @jsonName("eventType")
        EventType: EventBridgeRuleTemplateEventType

        @jsonName("groupId")
        GroupId: String

        @jsonName("id")
        Id: String

        @jsonName("modifiedAt")
        ModifiedAt: __timestampIso8601

        @jsonName("name")
        Name: String

        @jsonName("tags")
        Tags: TagMap
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/eventbridge-rule-template-groups", code: 201)
operation CreateEventBridgeRuleTemplateGroup {
    input := {
        @jsonName("description")
        Description: String

        @required @jsonName("name")
        Name: String

        @jsonName("tags")
        Tags: TagMap

        @jsonName("requestId") @idempotencyToken
        RequestId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("createdAt")
        CreatedAt: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("id")
        Id: String

        @jsonName("modifiedAt")
        ModifiedAt: __timestampIso8601

        @jsonName("name")
        Name: String

        @jsonName("tags")
        Tags: TagMap
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/signal-maps", code: 201)
operation CreateSignalMap {
    input := {
        @jsonName("cloudWatchAlarmTemplateGroupIdentifiers")
        CloudWatchAlarmTemplateGroupIdentifiers: __listOf__stringPatternS

        @jsonName("description")
        Description: String

        @required @jsonName("discoveryEntryPointArn")
        DiscoveryEntryPointArn: String

        @jsonName("eventBridgeRuleTemplateGroupIdentifiers")
        EventBridgeRuleTemplateGroupIdentifiers: __listOf__stringPatternS

        @required @jsonName("name")
        Name: String

        @jsonName("tags")
        Tags: TagMap

        @jsonName("requestId") @idempotencyToken
        RequestId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("cloudWatchAlarmTemplateGroupIds")
        CloudWatchAlarmTemplateGroupIds: __listOf__stringMin7Max11PatternAws097

        @jsonName("createdAt")
        CreatedAt: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("discoveryEntryPointArn")
        DiscoveryEntryPointArn: String

        @jsonName("errorMessage")
        ErrorMessage: String

        @jsonName("eventBridgeRuleTemplateGroupIds")
        EventBridgeRuleTemplateGroupIds: __listOf__stringMin7Max11PatternAws097

        @jsonName("failedMediaResourceMap")
        FailedMediaResourceMap: FailedMediaResourceMap

        @jsonName("id")
        Id: String

        @jsonName("lastDiscoveredAt")
        LastDiscoveredAt: __timestampIso8601

        @jsonName("lastSuccessfulMonitorDeployment")
        LastSuccessfulMonitorDeployment: SuccessfulMonitorDeployment

        @jsonName("mediaResourceMap")
        MediaResourceMap: MediaResourceMap

        @jsonName("modifiedAt")
        ModifiedAt: __timestampIso8601

        @jsonName("monitorChangesPendingDeployment")
        MonitorChangesPendingDeployment: Boolean

        @jsonName("monitorDeployment")
        MonitorDeployment: MonitorDeployment

        @jsonName("name")
        Name: String

        @jsonName("status")
        Status: SignalMapStatus

        @jsonName("tags")
        Tags: TagMap
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/prod/cloudwatch-alarm-templates/{Identifier}", code: 204)
operation DeleteCloudWatchAlarmTemplate {
    input := {
        @required @httpLabel
        Identifier: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/prod/cloudwatch-alarm-template-groups/{Identifier}", code: 204)
operation DeleteCloudWatchAlarmTemplateGroup {
    input := {
        @required @httpLabel
        Identifier: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/prod/eventbridge-rule-templates/{Identifier}", code: 204)
operation DeleteEventBridgeRuleTemplate {
    input := {
        @required @httpLabel
        Identifier: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/prod/eventbridge-rule-template-groups/{Identifier}", code: 204)
operation DeleteEventBridgeRuleTemplateGroup {
    input := {
        @required @httpLabel
        Identifier: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/prod/signal-maps/{Identifier}", code: 204)
operation DeleteSignalMap {
    input := {
        @required @httpLabel
        Identifier: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "GET", uri: "/prod/cloudwatch-alarm-templates/{Identifier}")
operation GetCloudWatchAlarmTemplate {
    input := {
        @required @httpLabel
        Identifier: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("comparisonOperator")
        ComparisonOperator: CloudWatchAlarmTemplateComparisonOperator

        @jsonName("createdAt")
        CreatedAt: __timestampIso8601

        @jsonName("datapointsToAlarm")
        DatapointsToAlarm: Integer

        @jsonName("description")
        Description: String

        @jsonName("evaluationPeriods")
        EvaluationPeriods: Integer

        @jsonName("groupId")
        GroupId: String

        @jsonName("id")
        Id: String

        @jsonName("metricName")
        MetricName: String

        @jsonName("modifiedAt")
        ModifiedAt: __timestampIso8601

        @jsonName("name")
        Name: String

        @jsonName("period")
        Period: Integer

        @jsonName("statistic")
        Statistic: CloudWatchAlarmTemplateStatistic

        @jsonName("tags")
        Tags: TagMap

        @jsonName("targetResourceType")
        TargetResourceType: CloudWatchAlarmTemplateTargetResourceType

        @jsonName("threshold")
        Threshold: Double

        @jsonName("treatMissingData")
        TreatMissingData: CloudWatchAlarmTemplateTreatMissingData
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/prod/cloudwatch-alarm-template-groups/{Identifier}")
operation GetCloudWatchAlarmTemplateGroup {
    input := {
        @required @httpLabel
        Identifier: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("createdAt")
        CreatedAt: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("id")
        Id: String

        @jsonName("modifiedAt")
        ModifiedAt: __timestampIso8601

        @jsonName("name")
        Name: String

        @jsonName("tags")
        Tags: TagMap
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/prod/eventbridge-rule-templates/{Identifier}")
operation GetEventBridgeRuleTemplate {
    input := {
        @required @httpLabel
        Identifier: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("createdAt")
        CreatedAt: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("eventTargets")
        EventTargets: __listOfEventBridgeRuleTemplateTarget

        @jsonName("eventType")
        EventType: EventBridgeRuleTemplateEventType

        @jsonName("groupId")
        GroupId: String

        @jsonName("id")
        Id: String

        @jsonName("modifiedAt")
        ModifiedAt: __timestampIso8601

        @jsonName("name")
        Name: String

        @jsonName("tags")
        Tags: TagMap
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/prod/eventbridge-rule-template-groups/{Identifier}")
operation GetEventBridgeRuleTemplateGroup {
    input := {
        @required @httpLabel
        Identifier: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("createdAt")
        CreatedAt: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("id")
        Id: String

        @jsonName("modifiedAt")
        ModifiedAt: __timestampIso8601

        @jsonName("name")
        Name: String

        @jsonName("tags")
        Tags: TagMap
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/prod/signal-maps/{Identifier}")
@waitable(
    SignalMapCreated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Status"
                        expected: "CREATE_COMPLETE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "Status"
                        expected: "CREATE_IN_PROGRESS"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "Status", expected: "CREATE_FAILED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
    SignalMapMonitorDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "MonitorDeployment.Status"
                        expected: "DELETE_COMPLETE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "MonitorDeployment.Status"
                        expected: "DELETE_IN_PROGRESS"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "MonitorDeployment.Status"
                        expected: "DELETE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
    SignalMapMonitorDeployed: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "MonitorDeployment.Status"
                        expected: "DRY_RUN_DEPLOYMENT_COMPLETE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "MonitorDeployment.Status"
                        expected: "DEPLOYMENT_COMPLETE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "MonitorDeployment.Status"
                        expected: "DRY_RUN_DEPLOYMENT_IN_PROGRESS"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "MonitorDeployment.Status"
                        expected: "DEPLOYMENT_IN_PROGRESS"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "MonitorDeployment.Status"
                        expected: "DRY_RUN_DEPLOYMENT_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "MonitorDeployment.Status"
                        expected: "DEPLOYMENT_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
    SignalMapUpdated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Status"
                        expected: "UPDATE_COMPLETE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "Status"
                        expected: "UPDATE_IN_PROGRESS"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "Status", expected: "UPDATE_FAILED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Status"
                        expected: "UPDATE_REVERTED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(
    SignalMapCreated: 60
    SignalMapMonitorDeleted: 120
    SignalMapMonitorDeployed: 120
    SignalMapUpdated: 60
)
operation GetSignalMap {
    input := {
        @required @httpLabel
        Identifier: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("cloudWatchAlarmTemplateGroupIds")
        CloudWatchAlarmTemplateGroupIds: __listOf__stringMin7Max11PatternAws097

        @jsonName("createdAt")
        CreatedAt: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("discoveryEntryPointArn")
        DiscoveryEntryPointArn: String

        @jsonName("errorMessage")
        ErrorMessage: String

        @jsonName("eventBridgeRuleTemplateGroupIds")
        EventBridgeRuleTemplateGroupIds: __listOf__stringMin7Max11PatternAws097

        @jsonName("failedMediaResourceMap")
        FailedMediaResourceMap: FailedMediaResourceMap

        @jsonName("id")
        Id: String

        @jsonName("lastDiscoveredAt")
        LastDiscoveredAt: __timestampIso8601

        @jsonName("lastSuccessfulMonitorDeployment")
        LastSuccessfulMonitorDeployment: SuccessfulMonitorDeployment

        @jsonName("mediaResourceMap")
        MediaResourceMap: MediaResourceMap

        @jsonName("modifiedAt")
        ModifiedAt: __timestampIso8601

        @jsonName("monitorChangesPendingDeployment")
        MonitorChangesPendingDeployment: Boolean

        @jsonName("monitorDeployment")
        MonitorDeployment: MonitorDeployment

        @jsonName("name")
        Name: String

        @jsonName("status")
        Status: SignalMapStatus

        @jsonName("tags")
        Tags: TagMap
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/prod/cloudwatch-alarm-template-groups")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CloudWatchAlarmTemplateGroups"
    pageSize: "MaxResults"
)
operation ListCloudWatchAlarmTemplateGroups {
    input := {
        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("scope")
        Scope: String

        @httpQuery("signalMapIdentifier")
        SignalMapIdentifier: String
    }
    output := {
        @jsonName("cloudWatchAlarmTemplateGroups")
        CloudWatchAlarmTemplateGroups: __listOfCloudWatchAlarmTemplateGroupSummary

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/prod/cloudwatch-alarm-templates")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CloudWatchAlarmTemplates"
    pageSize: "MaxResults"
)
operation ListCloudWatchAlarmTemplates {
    input := {
        @httpQuery("groupIdentifier")
        GroupIdentifier: String

        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("scope")
        Scope: String

        @httpQuery("signalMapIdentifier")
        SignalMapIdentifier: String
    }
    output := {
        @jsonName("cloudWatchAlarmTemplates")
        CloudWatchAlarmTemplates: __listOfCloudWatchAlarmTemplateSummary

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/prod/eventbridge-rule-template-groups")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EventBridgeRuleTemplateGroups"
    pageSize: "MaxResults"
)
operation ListEventBridgeRuleTemplateGroups {
    input := {
        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("signalMapIdentifier")
        SignalMapIdentifier: String
    }
    output := {
        @jsonName("eventBridgeRuleTemplateGroups")
        EventBridgeRuleTemplateGroups: __listOfEventBridgeRuleTemplateGroupSummary

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/prod/eventbridge-rule-templates")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EventBridgeRuleTemplates"
    pageSize: "MaxResults"
)
operation ListEventBridgeRuleTemplates {
    input := {
        @httpQuery("groupIdentifier")
        GroupIdentifier: String

        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("signalMapIdentifier")
        SignalMapIdentifier: String
    }
    output := {
        @jsonName("eventBridgeRuleTemplates")
        EventBridgeRuleTemplates: __listOfEventBridgeRuleTemplateSummary

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/prod/signal-maps")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SignalMaps"
    pageSize: "MaxResults"
)
operation ListSignalMaps {
    input := {
        @httpQuery("cloudWatchAlarmTemplateGroupIdentifier")
        CloudWatchAlarmTemplateGroupIdentifier: String

        @httpQuery("eventBridgeRuleTemplateGroupIdentifier")
        EventBridgeRuleTemplateGroupIdentifier: String

        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("signalMaps")
        SignalMaps: __listOfSignalMapSummary
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "DELETE", uri: "/prod/signal-maps/{Identifier}/monitor-deployment", code: 202)
operation StartDeleteMonitorDeployment {
    input := {
        @required @httpLabel
        Identifier: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("cloudWatchAlarmTemplateGroupIds")
        CloudWatchAlarmTemplateGroupIds: __listOf__stringMin7Max11PatternAws097

        @jsonName("createdAt")
        CreatedAt: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("discoveryEntryPointArn")
        DiscoveryEntryPointArn: String

        @jsonName("errorMessage")
        ErrorMessage: String

        @jsonName("eventBridgeRuleTemplateGroupIds")
        EventBridgeRuleTemplateGroupIds: __listOf__stringMin7Max11PatternAws097

        @jsonName("failedMediaResourceMap")
        FailedMediaResourceMap: FailedMediaResourceMap

        @jsonName("id")
        Id: String

        @jsonName("lastDiscoveredAt")
        LastDiscoveredAt: __timestampIso8601

        @jsonName("lastSuccessfulMonitorDeployment")
        LastSuccessfulMonitorDeployment: SuccessfulMonitorDeployment

        @jsonName("mediaResourceMap")
        MediaResourceMap: MediaResourceMap

        @jsonName("modifiedAt")
        ModifiedAt: __timestampIso8601

        @jsonName("monitorChangesPendingDeployment")
        MonitorChangesPendingDeployment: Boolean

        @jsonName("monitorDeployment")
        MonitorDeployment: MonitorDeployment

        @jsonName("name")
        Name: String

        @jsonName("status")
        Status: SignalMapStatus

        @jsonName("tags")
        Tags: TagMap
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/signal-maps/{Identifier}/monitor-deployment", code: 202)
operation StartMonitorDeployment {
    input := {
        @jsonName("dryRun")
        DryRun: Boolean

        @required @httpLabel
        Identifier: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("cloudWatchAlarmTemplateGroupIds")
        CloudWatchAlarmTemplateGroupIds: __listOf__stringMin7Max11PatternAws097

        @jsonName("createdAt")
        CreatedAt: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("discoveryEntryPointArn")
        DiscoveryEntryPointArn: String

        @jsonName("errorMessage")
        ErrorMessage: String

        @jsonName("eventBridgeRuleTemplateGroupIds")
        EventBridgeRuleTemplateGroupIds: __listOf__stringMin7Max11PatternAws097

        @jsonName("failedMediaResourceMap")
        FailedMediaResourceMap: FailedMediaResourceMap

        @jsonName("id")
        Id: String

        @jsonName("lastDiscoveredAt")
        LastDiscoveredAt: __timestampIso8601

        @jsonName("lastSuccessfulMonitorDeployment")
        LastSuccessfulMonitorDeployment: SuccessfulMonitorDeployment

        @jsonName("mediaResourceMap")
        MediaResourceMap: MediaResourceMap

        @jsonName("modifiedAt")
        ModifiedAt: __timestampIso8601

        @jsonName("monitorChangesPendingDeployment")
        MonitorChangesPendingDeployment: Boolean

        @jsonName("monitorDeployment")
        MonitorDeployment: MonitorDeployment

        @jsonName("name")
        Name: String

        @jsonName("status")
        Status: SignalMapStatus

        @jsonName("tags")
        Tags: TagMap
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/prod/signal-maps/{Identifier}", code: 202)
operation StartUpdateSignalMap {
    input := {
        @jsonName("cloudWatchAlarmTemplateGroupIdentifiers")
        CloudWatchAlarmTemplateGroupIdentifiers: __listOf__stringPatternS

        @jsonName("description")
        Description: String

        @jsonName("discoveryEntryPointArn")
        DiscoveryEntryPointArn: String

        @jsonName("eventBridgeRuleTemplateGroupIdentifiers")
        EventBridgeRuleTemplateGroupIdentifiers: __listOf__stringPatternS

        @jsonName("forceRediscovery")
        ForceRediscovery: Boolean

        @required @httpLabel
        Identifier: String

        @jsonName("name")
        Name: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("cloudWatchAlarmTemplateGroupIds")
        CloudWatchAlarmTemplateGroupIds: __listOf__stringMin7Max11PatternAws097

        @jsonName("createdAt")
        CreatedAt: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("discoveryEntryPointArn")
        DiscoveryEntryPointArn: String

        @jsonName("errorMessage")
        ErrorMessage: String

        @jsonName("eventBridgeRuleTemplateGroupIds")
        EventBridgeRuleTemplateGroupIds: __listOf__stringMin7Max11PatternAws097

        @jsonName("failedMediaResourceMap")
        FailedMediaResourceMap: FailedMediaResourceMap

        @jsonName("id")
        Id: String

        @jsonName("lastDiscoveredAt")
        LastDiscoveredAt: __timestampIso8601

        @jsonName("lastSuccessfulMonitorDeployment")
        LastSuccessfulMonitorDeployment: SuccessfulMonitorDeployment

        @jsonName("mediaResourceMap")
        MediaResourceMap: MediaResourceMap

        @jsonName("modifiedAt")
        ModifiedAt: __timestampIso8601

        @jsonName("monitorChangesPendingDeployment")
        MonitorChangesPendingDeployment: Boolean

        @jsonName("monitorDeployment")
        MonitorDeployment: MonitorDeployment

        @jsonName("name")
        Name: String

        @jsonName("status")
        Status: SignalMapStatus

        @jsonName("tags")
        Tags: TagMap
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/prod/cloudwatch-alarm-templates/{Identifier}")
operation UpdateCloudWatchAlarmTemplate {
    input := {
        @jsonName("comparisonOperator")
        ComparisonOperator: CloudWatchAlarmTemplateComparisonOperator

        @jsonName("datapointsToAlarm")
        DatapointsToAlarm: Integer

        @jsonName("description")
        Description: String

        @jsonName("evaluationPeriods")
        EvaluationPeriods: Integer

        @jsonName("groupIdentifier")
        GroupIdentifier: String

        @required @httpLabel
        Identifier: String

        @jsonName("metricName")
        MetricName: String

        @jsonName("name")
        Name: String

        @jsonName("period")
        Period: Integer

        @jsonName("statistic")
        Statistic: CloudWatchAlarmTemplateStatistic

        @jsonName("targetResourceType")
        TargetResourceType: CloudWatchAlarmTemplateTargetResourceType

        @jsonName("threshold")
        Threshold: Double

        @jsonName("treatMissingData")
        TreatMissingData: CloudWatchAlarmTemplateTreatMissingData
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("comparisonOperator")
        ComparisonOperator: CloudWatchAlarmTemplateComparisonOperator

        @jsonName("createdAt")
        CreatedAt: __timestampIso8601

        @jsonName("datapointsToAlarm")
        DatapointsToAlarm: Integer

        @jsonName("description")
        Description: String

        @jsonName("evaluationPeriods")
        EvaluationPeriods: Integer

        @jsonName("groupId")
        GroupId: String

        @jsonName("id")
        Id: String

        @jsonName("metricName")
        MetricName: String

        @jsonName("modifiedAt")
        ModifiedAt: __timestampIso8601

        @jsonName("name")
        Name: String

        @jsonName("period")
        Period: Integer

        @jsonName("statistic")
        Statistic: CloudWatchAlarmTemplateStatistic

        @jsonName("tags")
        Tags: TagMap

        @jsonName("targetResourceType")
        TargetResourceType: CloudWatchAlarmTemplateTargetResourceType

        @jsonName("threshold")
        Threshold: Double

        @jsonName("treatMissingData")
        TreatMissingData: CloudWatchAlarmTemplateTreatMissingData
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/prod/cloudwatch-alarm-template-groups/{Identifier}")
operation UpdateCloudWatchAlarmTemplateGroup {
    input := {
        @jsonName("description")
        Description: String

        @required @httpLabel
        Identifier: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("createdAt")
        CreatedAt: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("id")
        Id: String

        @jsonName("modifiedAt")
        ModifiedAt: __timestampIso8601

        @jsonName("name")
        Name: String

        @jsonName("tags")
        Tags: TagMap
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/prod/eventbridge-rule-templates/{Identifier}")
operation UpdateEventBridgeRuleTemplate {
    input := {
        @jsonName("description")
        Description: String

        @jsonName("eventTargets")
        EventTargets: __listOfEventBridgeRuleTemplateTarget

        @jsonName("eventType")
        EventType: EventBridgeRuleTemplateEventType

        @jsonName("groupIdentifier")
        GroupIdentifier: String

        @required @httpLabel
        Identifier: String

        @jsonName("name")
        Name: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("createdAt")
        CreatedAt: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("eventTargets")
        EventTargets: __listOfEventBridgeRuleTemplateTarget

        @jsonName("eventType")
        EventType: EventBridgeRuleTemplateEventType

        @jsonName("groupId")
        GroupId: String

        @jsonName("id")
        Id: String

        @jsonName("modifiedAt")
        ModifiedAt: __timestampIso8601

        @jsonName("name")
        Name: String

        @jsonName("tags")
        Tags: TagMap
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/prod/eventbridge-rule-template-groups/{Identifier}")
operation UpdateEventBridgeRuleTemplateGroup {
    input := {
        @jsonName("description")
        Description: String

        @required @httpLabel
        Identifier: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("createdAt")
        CreatedAt: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("id")
        Id: String

        @jsonName("modifiedAt")
        ModifiedAt: __timestampIso8601

        @jsonName("name")
        Name: String

        @jsonName("tags")
        Tags: TagMap
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/clusters/{ClusterId}/channelplacementgroups", code: 201)
operation CreateChannelPlacementGroup {
    input := {
        @required @httpLabel
        ClusterId: String

        @jsonName("name")
        Name: String

        @jsonName("nodes")
        Nodes: __listOf__string

        @jsonName("requestId") @idempotencyToken
        RequestId: String

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("channels")
        Channels: __listOf__string

        @jsonName("clusterId")
        ClusterId: String

        @jsonName("id")
        Id: String

        @jsonName("name")
        Name: String

        @jsonName("nodes")
        Nodes: __listOf__string

        @jsonName("state")
        State: ChannelPlacementGroupState
    }
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/prod/clusters", code: 201)
operation CreateCluster {
    input := {
        @jsonName("clusterType")
        ClusterType: ClusterType

        @jsonName("instanceRoleArn")
        InstanceRoleArn: String

        @jsonName("name")
        Name: String

        @jsonName("networkSettings")
        NetworkSettings: ClusterNetworkSettingsCreateRequest

        @jsonName("requestId") @idempotencyToken
        RequestId: String

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("channelIds")
        ChannelIds: __listOf__string

        @jsonName("clusterType")
        ClusterType: ClusterType

        @jsonName("id")
        Id: String

        @jsonName("instanceRoleArn")
        InstanceRoleArn: String

        @jsonName("name")
        Name: String

        @jsonName("networkSettings")
        NetworkSettings: ClusterNetworkSettings

        @jsonName("state")
        State: ClusterState
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/networks", code: 201)
operation CreateNetwork {
    input := {
        @jsonName("ipPools")
        IpPools: __listOfIpPoolCreateRequest

        @jsonName("name")
        Name: String

        @jsonName("requestId") @idempotencyToken
        RequestId: String

        @jsonName("routes")
        Routes: __listOfRouteCreateRequest

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("associatedClusterIds")
        AssociatedClusterIds: __listOf__string

        @jsonName("id")
        Id: String

        @jsonName("ipPools")
        IpPools: __listOfIpPool

        @jsonName("name")
        Name: String

        @jsonName("routes")
        Routes: __listOfRoute

        @jsonName("state")
        State: NetworkState
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/clusters/{ClusterId}/nodes", code: 201)
operation CreateNode {
    input := {
        @required @httpLabel
        ClusterId: String

        @jsonName("name")
        Name: String

        @jsonName("nodeInterfaceMappings")
        NodeInterfaceMappings: __listOfNodeInterfaceMappingCreateRequest

        @jsonName("requestId") @idempotencyToken
        RequestId: String

        @jsonName("role")
        Role: NodeRole

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("channelPlacementGroups")
        ChannelPlacementGroups: __listOf__string

        @jsonName("clusterId")
        ClusterId: String

        @jsonName("connectionState")
        ConnectionState: NodeConnectionState

        @jsonName("id")
        Id: String

        @jsonName("instanceArn")
        InstanceArn: String

        @jsonName("name")
        Name: String

        @jsonName("nodeInterfaceMappings")
        NodeInterfaceMappings: __listOfNodeInterfaceMapping

        @jsonName("role")
        Role: NodeRole

        @jsonName("state")
        State: NodeState

        @jsonName("sdiSourceMappings")
        SdiSourceMappings: SdiSourceMappings
    }
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/prod/clusters/{ClusterId}/nodeRegistrationScript")
operation CreateNodeRegistrationScript {
    input := {
        @required @httpLabel
        ClusterId: String

        @jsonName("id")
        Id: String

        @jsonName("name")
        Name: String

        @jsonName("nodeInterfaceMappings")
        NodeInterfaceMappings: __listOfNodeInterfaceMapping

        @jsonName("requestId") @idempotencyToken
        RequestId: String

        @jsonName("role")
        Role: NodeRole
    }
    output := {
        @jsonName("nodeRegistrationScript")
        NodeRegistrationScript: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(
    method: "DELETE"
    uri: "/prod/clusters/{ClusterId}/channelplacementgroups/{ChannelPlacementGroupId}"
)
operation DeleteChannelPlacementGroup {
    input := {
        @required @httpLabel
        ChannelPlacementGroupId: String

        @required @httpLabel
        ClusterId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("channels")
        Channels: __listOf__string

        @jsonName("clusterId")
        ClusterId: String

        @jsonName("id")
        Id: String

        @jsonName("name")
        Name: String

        @jsonName("nodes")
        Nodes: __listOf__string

        @jsonName("state")
        State: ChannelPlacementGroupState
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/prod/clusters/{ClusterId}", code: 202)
operation DeleteCluster {
    input := {
        @required @httpLabel
        ClusterId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("channelIds")
        ChannelIds: __listOf__string

        @jsonName("clusterType")
        ClusterType: ClusterType

        @jsonName("id")
        Id: String

        @jsonName("instanceRoleArn")
        InstanceRoleArn: String

        @jsonName("name")
        Name: String

        @jsonName("networkSettings")
        NetworkSettings: ClusterNetworkSettings

        @jsonName("state")
        State: ClusterState
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/prod/networks/{NetworkId}", code: 202)
operation DeleteNetwork {
    input := {
        @required @httpLabel
        NetworkId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("associatedClusterIds")
        AssociatedClusterIds: __listOf__string

        @jsonName("id")
        Id: String

        @jsonName("ipPools")
        IpPools: __listOfIpPool

        @jsonName("name")
        Name: String

        @jsonName("routes")
        Routes: __listOfRoute

        @jsonName("state")
        State: NetworkState
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/prod/clusters/{ClusterId}/nodes/{NodeId}", code: 202)
operation DeleteNode {
    input := {
        @required @httpLabel
        ClusterId: String

        @required @httpLabel
        NodeId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("channelPlacementGroups")
        ChannelPlacementGroups: __listOf__string

        @jsonName("clusterId")
        ClusterId: String

        @jsonName("connectionState")
        ConnectionState: NodeConnectionState

        @jsonName("id")
        Id: String

        @jsonName("instanceArn")
        InstanceArn: String

        @jsonName("name")
        Name: String

        @jsonName("nodeInterfaceMappings")
        NodeInterfaceMappings: __listOfNodeInterfaceMapping

        @jsonName("role")
        Role: NodeRole

        @jsonName("state")
        State: NodeState

        @jsonName("sdiSourceMappings")
        SdiSourceMappings: SdiSourceMappings
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(
    method: "GET"
    uri: "/prod/clusters/{ClusterId}/channelplacementgroups/{ChannelPlacementGroupId}"
)
@statusWaitable(
    ChannelPlacementGroupAssigned: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "State", expected: "ASSIGNED", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "State", expected: "ASSIGNING", comparator: "stringEquals"}
                }
            }
            {state: "retry", matcher: {status: 500}}
        ]
        minDelay: 3
        maxDelay: 3
    }
    ChannelPlacementGroupUnassigned: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "State", expected: "UNASSIGNED", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "State", expected: "UNASSIGNING", comparator: "stringEquals"}
                }
            }
            {state: "retry", matcher: {status: 500}}
        ]
        minDelay: 5
        maxDelay: 5
    }
    ChannelPlacementGroupDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "State", expected: "DELETED", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {output: {path: "State", expected: "DELETING", comparator: "stringEquals"}}
            }
            {state: "retry", matcher: {status: 500}}
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(
    ChannelPlacementGroupAssigned: 5
    ChannelPlacementGroupUnassigned: 20
    ChannelPlacementGroupDeleted: 20
)
operation DescribeChannelPlacementGroup {
    input := {
        @required @httpLabel
        ChannelPlacementGroupId: String

        @required @httpLabel
        ClusterId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("channels")
        Channels: __listOf__string

        @jsonName("clusterId")
        ClusterId: String

        @jsonName("id")
        Id: String

        @jsonName("name")
        Name: String

        @jsonName("nodes")
        Nodes: __listOf__string

        @jsonName("state")
        State: ChannelPlacementGroupState
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/clusters/{ClusterId}")
@statusWaitable(
    ClusterCreated: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "State", expected: "ACTIVE", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {output: {path: "State", expected: "CREATING", comparator: "stringEquals"}}
            }
            {state: "retry", matcher: {status: 500}}
            {
                state: "failure"
                matcher: {
                    output: {path: "State", expected: "CREATE_FAILED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 3
        maxDelay: 3
    }
    ClusterDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "State", expected: "DELETED", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {output: {path: "State", expected: "DELETING", comparator: "stringEquals"}}
            }
            {state: "retry", matcher: {status: 500}}
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(ClusterCreated: 5, ClusterDeleted: 20)
operation DescribeCluster {
    input := {
        @required @httpLabel
        ClusterId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("channelIds")
        ChannelIds: __listOf__string

        @jsonName("clusterType")
        ClusterType: ClusterType

        @jsonName("id")
        Id: String

        @jsonName("instanceRoleArn")
        InstanceRoleArn: String

        @jsonName("name")
        Name: String

        @jsonName("networkSettings")
        NetworkSettings: ClusterNetworkSettings

        @jsonName("state")
        State: ClusterState
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/networks/{NetworkId}")
operation DescribeNetwork {
    input := {
        @required @httpLabel
        NetworkId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("associatedClusterIds")
        AssociatedClusterIds: __listOf__string

        @jsonName("id")
        Id: String

        @jsonName("ipPools")
        IpPools: __listOfIpPool

        @jsonName("name")
        Name: String

        @jsonName("routes")
        Routes: __listOfRoute

        @jsonName("state")
        State: NetworkState
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/clusters/{ClusterId}/nodes/{NodeId}")
@statusWaitable(
    NodeRegistered: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "State", expected: "ACTIVE", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "State", expected: "REGISTERING", comparator: "stringEquals"}
                }
            }
            {state: "retry", matcher: {status: 404}}
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "State"
                        expected: "REGISTRATION_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "retry", matcher: {status: 500}}
        ]
        minDelay: 3
        maxDelay: 3
    }
    NodeDeregistered: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "State", expected: "DEREGISTERED", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "State", expected: "DEREGISTERING", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {output: {path: "State", expected: "DRAINING", comparator: "stringEquals"}}
            }
            {state: "retry", matcher: {status: 500}}
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(NodeRegistered: 5, NodeDeregistered: 20)
operation DescribeNode {
    input := {
        @required @httpLabel
        ClusterId: String

        @required @httpLabel
        NodeId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("channelPlacementGroups")
        ChannelPlacementGroups: __listOf__string

        @jsonName("clusterId")
        ClusterId: String

        @jsonName("connectionState")
        ConnectionState: NodeConnectionState

        @jsonName("id")
        Id: String

        @jsonName("instanceArn")
        InstanceArn: String

        @jsonName("name")
        Name: String

        @jsonName("nodeInterfaceMappings")
        NodeInterfaceMappings: __listOfNodeInterfaceMapping

        @jsonName("role")
        Role: NodeRole

        @jsonName("state")
        State: NodeState

        @jsonName("sdiSourceMappings")
        SdiSourceMappings: SdiSourceMappings
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/clusters/{ClusterId}/channelplacementgroups")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ChannelPlacementGroups"
    pageSize: "MaxResults"
)
operation ListChannelPlacementGroups {
    input := {
        @required @httpLabel
        ClusterId: String

        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("channelPlacementGroups")
        ChannelPlacementGroups: __listOfDescribeChannelPlacementGroupSummary

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/clusters")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Clusters"
    pageSize: "MaxResults"
)
operation ListClusters {
    input := {
        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("clusters")
        Clusters: __listOfDescribeClusterSummary

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/networks")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Networks"
    pageSize: "MaxResults"
)
operation ListNetworks {
    input := {
        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("networks")
        Networks: __listOfDescribeNetworkSummary

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/clusters/{ClusterId}/nodes")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Nodes"
    pageSize: "MaxResults"
)
operation ListNodes {
    input := {
        @required @httpLabel
        ClusterId: String

        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("nodes")
        Nodes: __listOfDescribeNodeSummary
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(
    method: "PUT"
    uri: "/prod/clusters/{ClusterId}/channelplacementgroups/{ChannelPlacementGroupId}"
)
operation UpdateChannelPlacementGroup {
    input := {
        @required @httpLabel
        ChannelPlacementGroupId: String

        @required @httpLabel
        ClusterId: String

        @jsonName("name")
        Name: String

        @jsonName("nodes")
        Nodes: __listOf__string
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("channels")
        Channels: __listOf__string

        @jsonName("clusterId")
        ClusterId: String

        @jsonName("id")
        Id: String

        @jsonName("name")
        Name: String

        @jsonName("nodes")
        Nodes: __listOf__string

        @jsonName("state")
        State: ChannelPlacementGroupState
    }
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/prod/clusters/{ClusterId}")
operation UpdateCluster {
    input := {
        @required @httpLabel
        ClusterId: String

        @jsonName("name")
        Name: String

        @jsonName("networkSettings")
        NetworkSettings: ClusterNetworkSettingsUpdateRequest
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("channelIds")
        ChannelIds: __listOf__string

        @jsonName("clusterType")
        ClusterType: ClusterType

        @jsonName("id")
        Id: String

        @jsonName("name")
        Name: String

        @jsonName("networkSettings")
        NetworkSettings: ClusterNetworkSettings

        @jsonName("state")
        State: ClusterState
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/prod/networks/{NetworkId}")
operation UpdateNetwork {
    input := {
        @jsonName("ipPools")
        IpPools: __listOfIpPoolUpdateRequest

        @jsonName("name")
        Name: String

        @required @httpLabel
        NetworkId: String

        @jsonName("routes")
        Routes: __listOfRouteUpdateRequest
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("associatedClusterIds")
        AssociatedClusterIds: __listOf__string

        @jsonName("id")
        Id: String

        @jsonName("ipPools")
        IpPools: __listOfIpPool

        @jsonName("name")
        Name: String

        @jsonName("routes")
        Routes: __listOfRoute

        @jsonName("state")
        State: NetworkState
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/prod/clusters/{ClusterId}/nodes/{NodeId}", code: 201)
operation UpdateNode {
    input := {
        @required @httpLabel
        ClusterId: String

        @jsonName("name")
        Name: String

        @required @httpLabel
        NodeId: String

        @jsonName("role")
        Role: NodeRole

        @jsonName("sdiSourceMappings")
        SdiSourceMappings: SdiSourceMappingsUpdateRequest
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("channelPlacementGroups")
        ChannelPlacementGroups: __listOf__string

        @jsonName("clusterId")
        ClusterId: String

        @jsonName("connectionState")
        ConnectionState: NodeConnectionState

        @jsonName("id")
        Id: String

        @jsonName("instanceArn")
        InstanceArn: String

        @jsonName("name")
        Name: String

        @jsonName("nodeInterfaceMappings")
        NodeInterfaceMappings: __listOfNodeInterfaceMapping

        @jsonName("role")
        Role: NodeRole

        @jsonName("state")
        State: NodeState

        @jsonName("sdiSourceMappings")
        SdiSourceMappings: SdiSourceMappings
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/prod/clusters/{ClusterId}/nodes/{NodeId}/state", code: 201)
operation UpdateNodeState {
    input := {
        @required @httpLabel
        ClusterId: String

        @required @httpLabel
        NodeId: String

        @jsonName("state")
        State: UpdateNodeStateShape
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("channelPlacementGroups")
        ChannelPlacementGroups: __listOf__string

        @jsonName("clusterId")
        ClusterId: String

        @jsonName("connectionState")
        ConnectionState: NodeConnectionState

        @jsonName("id")
        Id: String

        @jsonName("instanceArn")
        InstanceArn: String

        @jsonName("name")
        Name: String

        @jsonName("nodeInterfaceMappings")
        NodeInterfaceMappings: __listOfNodeInterfaceMapping

        @jsonName("role")
        Role: NodeRole

        @jsonName("state")
        State: NodeState

        @jsonName("sdiSourceMappings")
        SdiSourceMappings: SdiSourceMappings
    }
    errors: [
        BadRequestException
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "GET", uri: "/prod/versions")
operation ListVersions {
    input := {}
    output := {
        @jsonName("versions")
        Versions: __listOfChannelEngineVersionResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/prod/sdiSources")
operation CreateSdiSource {
    input := {
        @jsonName("mode")
        Mode: SdiSourceMode

        @jsonName("name")
        Name: String

        @jsonName("requestId") @idempotencyToken
        RequestId: String

        @jsonName("tags")
        Tags: Tags

        @jsonName("type")
        Type: SdiSourceType
    }
    output := {
        @jsonName("sdiSource")
        SdiSource: SdiSource
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/prod/sdiSources/{SdiSourceId}", code: 202)
operation DeleteSdiSource {
    input := {
        @required @httpLabel
        SdiSourceId: String
    }
    output := {
        @jsonName("sdiSource")
        SdiSource: SdiSource
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "GET", uri: "/prod/sdiSources/{SdiSourceId}")
operation DescribeSdiSource {
    input := {
        @required @httpLabel
        SdiSourceId: String
    }
    output := {
        @jsonName("sdiSource")
        SdiSource: SdiSource
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/sdiSources")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SdiSources"
    pageSize: "MaxResults"
)
operation ListSdiSources {
    input := {
        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("sdiSources")
        SdiSources: __listOfSdiSourceSummary
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/prod/sdiSources/{SdiSourceId}")
operation UpdateSdiSource {
    input := {
        @jsonName("mode")
        Mode: SdiSourceMode

        @jsonName("name")
        Name: String

        @required @httpLabel
        SdiSourceId: String

        @jsonName("type")
        Type: SdiSourceType
    }
    output := {
        @jsonName("sdiSource")
        SdiSource: SdiSource
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        GatewayTimeoutException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "GET", uri: "/prod/channels/{ChannelId}/alerts")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Alerts"
    pageSize: "MaxResults"
)
operation ListAlerts {
    input := {
        @required @httpLabel
        ChannelId: String

        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("stateFilter")
        StateFilter: String
    }
    output := {
        @jsonName("alerts")
        Alerts: __listOfChannelAlert

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/clusters/{ClusterId}/alerts")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Alerts"
    pageSize: "MaxResults"
)
operation ListClusterAlerts {
    input := {
        @required @httpLabel
        ClusterId: String

        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("stateFilter")
        StateFilter: String
    }
    output := {
        @jsonName("alerts")
        Alerts: __listOfClusterAlert

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/prod/multiplexes/{MultiplexId}/alerts")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Alerts"
    pageSize: "MaxResults"
)
operation ListMultiplexAlerts {
    input := {
        @httpQuery("maxResults")
        MaxResults: Integer

        @required @httpLabel
        MultiplexId: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("stateFilter")
        StateFilter: String
    }
    output := {
        @jsonName("alerts")
        Alerts: __listOfMultiplexAlert

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        BadGatewayException
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
    ]
}

enum AacCodingMode {
    AD_RECEIVER_MIX
    CODING_MODE_1_0
    CODING_MODE_1_1
    CODING_MODE_2_0
    CODING_MODE_5_1
}

enum AacInputType {
    BROADCASTER_MIXED_AD
    NORMAL
}

enum AacProfile {
    HEV1
    HEV2
    LC
}

enum AacRateControlMode {
    CBR
    VBR
}

enum AacRawFormat {
    LATM_LOAS
    NONE
}

structure AacSettings {
    @jsonName("bitrate")
    Bitrate: Double

    @jsonName("codingMode")
    CodingMode: AacCodingMode

    @jsonName("inputType")
    InputType: AacInputType

    @jsonName("profile")
    Profile: AacProfile

    @jsonName("rateControlMode")
    RateControlMode: AacRateControlMode

    @jsonName("rawFormat")
    RawFormat: AacRawFormat

    @jsonName("sampleRate")
    SampleRate: Double

    @jsonName("spec")
    Spec: AacSpec

    @jsonName("vbrQuality")
    VbrQuality: AacVbrQuality
}

enum AacSpec {
    MPEG2
    MPEG4
}

enum AacVbrQuality {
    HIGH
    LOW
    MEDIUM_HIGH
    MEDIUM_LOW
}

enum Ac3AttenuationControl {
    ATTENUATE_3_DB
    NONE
}

enum Ac3BitstreamMode {
    COMMENTARY
    COMPLETE_MAIN
    DIALOGUE
    EMERGENCY
    HEARING_IMPAIRED
    MUSIC_AND_EFFECTS
    VISUALLY_IMPAIRED
    VOICE_OVER
}

enum Ac3CodingMode {
    CODING_MODE_1_0
    CODING_MODE_1_1
    CODING_MODE_2_0
    CODING_MODE_3_2_LFE
}

enum Ac3DrcProfile {
    FILM_STANDARD
    NONE
}

enum Ac3LfeFilter {
    DISABLED
    ENABLED
}

enum Ac3MetadataControl {
    FOLLOW_INPUT
    USE_CONFIGURED
}

structure Ac3Settings {
    @jsonName("bitrate")
    Bitrate: Double

    @jsonName("bitstreamMode")
    BitstreamMode: Ac3BitstreamMode

    @jsonName("codingMode")
    CodingMode: Ac3CodingMode

    @jsonName("dialnorm")
    Dialnorm: Integer

    @jsonName("drcProfile")
    DrcProfile: Ac3DrcProfile

    @jsonName("lfeFilter")
    LfeFilter: Ac3LfeFilter

    @jsonName("metadataControl")
    MetadataControl: Ac3MetadataControl

    @jsonName("attenuationControl")
    AttenuationControl: Ac3AttenuationControl
}

enum AccessibilityType {
    DOES_NOT_IMPLEMENT_ACCESSIBILITY_FEATURES
    IMPLEMENTS_ACCESSIBILITY_FEATURES
}

structure AccountConfiguration {
    @jsonName("kmsKeyId")
    KmsKeyId: String
}

enum AfdSignaling {
    AUTO
    FIXED
    NONE
}

structure AncillarySourceSettings {
    @jsonName("sourceAncillaryChannelNumber")
    SourceAncillaryChannelNumber: Integer
}

structure ArchiveCdnSettings {
    @jsonName("archiveS3Settings")
    ArchiveS3Settings: ArchiveS3Settings
}

structure ArchiveContainerSettings {
    @jsonName("m2tsSettings")
    M2tsSettings: M2tsSettings

    @jsonName("rawSettings")
    RawSettings: RawSettings
}

structure ArchiveGroupSettings {
    @jsonName("archiveCdnSettings")
    ArchiveCdnSettings: ArchiveCdnSettings

    @required @jsonName("destination")
    Destination: OutputLocationRef

    @jsonName("rolloverInterval")
    RolloverInterval: Integer
}

structure ArchiveOutputSettings {
    @required @jsonName("containerSettings")
    ContainerSettings: ArchiveContainerSettings

    @jsonName("extension")
    Extension: String

    @jsonName("nameModifier")
    NameModifier: String
}

structure ArchiveS3Settings {
    @jsonName("cannedAcl")
    CannedAcl: S3CannedAcl
}

structure AribDestinationSettings {}

structure AribSourceSettings {}

structure AudioChannelMapping {
    @required @jsonName("inputChannelLevels")
    InputChannelLevels: __listOfInputChannelLevel

    @required @jsonName("outputChannel")
    OutputChannel: Integer
}

structure AudioCodecSettings {
    @jsonName("aacSettings")
    AacSettings: AacSettings

    @jsonName("ac3Settings")
    Ac3Settings: Ac3Settings

    @jsonName("eac3AtmosSettings")
    Eac3AtmosSettings: Eac3AtmosSettings

    @jsonName("eac3Settings")
    Eac3Settings: Eac3Settings

    @jsonName("mp2Settings")
    Mp2Settings: Mp2Settings

    @jsonName("passThroughSettings")
    PassThroughSettings: PassThroughSettings

    @jsonName("wavSettings")
    WavSettings: WavSettings
}

structure AudioDescription {
    @jsonName("audioNormalizationSettings")
    AudioNormalizationSettings: AudioNormalizationSettings

    @required @jsonName("audioSelectorName")
    AudioSelectorName: String

    @jsonName("audioType")
    AudioType: AudioType

    @jsonName("audioTypeControl")
    AudioTypeControl: AudioDescriptionAudioTypeControl

    @jsonName("audioWatermarkingSettings")
    AudioWatermarkingSettings: AudioWatermarkSettings

    @jsonName("codecSettings")
    CodecSettings: AudioCodecSettings

    @jsonName("languageCode")
    LanguageCode: String

    @jsonName("languageCodeControl")
    LanguageCodeControl: AudioDescriptionLanguageCodeControl

    @required @jsonName("name")
    Name: String

    @jsonName("remixSettings")
    RemixSettings: RemixSettings

    @jsonName("streamName")
    StreamName: String

    @jsonName("audioDashRoles")
    AudioDashRoles: __listOfDashRoleAudio

    @jsonName("dvbDashAccessibility")
    DvbDashAccessibility: DvbDashAccessibility
}

enum AudioDescriptionAudioTypeControl {
    FOLLOW_INPUT
    USE_CONFIGURED
}

enum AudioDescriptionLanguageCodeControl {
    FOLLOW_INPUT
    USE_CONFIGURED
}

structure AudioDolbyEDecode {
    @required @jsonName("programSelection")
    ProgramSelection: DolbyEProgramSelection
}

structure AudioHlsRenditionSelection {
    @required @jsonName("groupId")
    GroupId: String

    @required @jsonName("name")
    Name: String
}

structure AudioLanguageSelection {
    @required @jsonName("languageCode")
    LanguageCode: String

    @jsonName("languageSelectionPolicy")
    LanguageSelectionPolicy: AudioLanguageSelectionPolicy
}

enum AudioLanguageSelectionPolicy {
    LOOSE
    STRICT
}

enum AudioNormalizationAlgorithm {
    ITU_1770_1
    ITU_1770_2
    ITU_1770_3
    ITU_1770_4
}

enum AudioNormalizationAlgorithmControl {
    CORRECT_AUDIO
}

structure AudioNormalizationSettings {
    @jsonName("algorithm")
    Algorithm: AudioNormalizationAlgorithm

    @jsonName("algorithmControl")
    AlgorithmControl: AudioNormalizationAlgorithmControl

    @jsonName("targetLkfs")
    TargetLkfs: Double

    @jsonName("peakCalculation")
    PeakCalculation: AudioNormalizationPeakCalculation

    @jsonName("peakLimiterThreshold")
    PeakLimiterThreshold: Double
}

enum AudioOnlyHlsSegmentType {
    AAC
    FMP4
}

structure AudioOnlyHlsSettings {
    @jsonName("audioGroupId")
    AudioGroupId: String

    @jsonName("audioOnlyImage")
    AudioOnlyImage: InputLocation

    @jsonName("audioTrackType")
    AudioTrackType: AudioOnlyHlsTrackType

    @jsonName("segmentType")
    SegmentType: AudioOnlyHlsSegmentType
}

enum AudioOnlyHlsTrackType {
    ALTERNATE_AUDIO_AUTO_SELECT
    ALTERNATE_AUDIO_AUTO_SELECT_DEFAULT
    ALTERNATE_AUDIO_NOT_AUTO_SELECT
    AUDIO_ONLY_VARIANT_STREAM
}

structure AudioPidSelection {
    @required @jsonName("pid")
    Pid: Integer

    @jsonName("pids")
    Pids: __listOfAudioPid
}

structure AudioSelector {
    @required @jsonName("name")
    Name: String

    @jsonName("selectorSettings")
    SelectorSettings: AudioSelectorSettings
}

structure AudioSelectorSettings {
    @jsonName("audioHlsRenditionSelection")
    AudioHlsRenditionSelection: AudioHlsRenditionSelection

    @jsonName("audioLanguageSelection")
    AudioLanguageSelection: AudioLanguageSelection

    @jsonName("audioPidSelection")
    AudioPidSelection: AudioPidSelection

    @jsonName("audioTrackSelection")
    AudioTrackSelection: AudioTrackSelection
}

structure AudioSilenceFailoverSettings {
    @required @jsonName("audioSelectorName")
    AudioSelectorName: String

    @jsonName("audioSilenceThresholdMsec")
    AudioSilenceThresholdMsec: Integer
}

structure AudioTrack {
    @required @jsonName("track")
    Track: Integer

    @jsonName("premixSettings")
    PremixSettings: AudioPreMixerSettings
}

structure AudioTrackSelection {
    @required @jsonName("tracks")
    Tracks: __listOfAudioTrack

    @jsonName("dolbyEDecode")
    DolbyEDecode: AudioDolbyEDecode
}

enum AudioType {
    CLEAN_EFFECTS
    HEARING_IMPAIRED
    UNDEFINED
    VISUAL_IMPAIRED_COMMENTARY
}

structure AudioWatermarkSettings {
    @jsonName("nielsenWatermarksSettings")
    NielsenWatermarksSettings: NielsenWatermarksSettings
}

enum AuthenticationScheme {
    AKAMAI
    COMMON
}

structure AutomaticInputFailoverSettings {
    @jsonName("errorClearTimeMsec")
    ErrorClearTimeMsec: Integer

    @jsonName("failoverConditions")
    FailoverConditions: __listOfFailoverCondition

    @jsonName("inputPreference")
    InputPreference: InputPreference

    @required @jsonName("secondaryInputId")
    SecondaryInputId: String
}

structure AvailBlanking {
    @jsonName("availBlankingImage")
    AvailBlankingImage: InputLocation

    @jsonName("state")
    State: AvailBlankingState
}

enum AvailBlankingState {
    DISABLED
    ENABLED
}

structure AvailConfiguration {
    @jsonName("availSettings")
    AvailSettings: AvailSettings

    @jsonName("scte35SegmentationScope")
    Scte35SegmentationScope: Scte35SegmentationScope
}

structure AvailSettings {
    @jsonName("esam")
    Esam: Esam

    @jsonName("scte35SpliceInsert")
    Scte35SpliceInsert: Scte35SpliceInsert

    @jsonName("scte35TimeSignalApos")
    Scte35TimeSignalApos: Scte35TimeSignalApos
}

@error("server") @httpError(502)
structure BadGatewayException {
    @jsonName("message")
    Message: String
}

@error("client") @httpError(400)
structure BadRequestException {
    @jsonName("message")
    Message: String
}

structure BatchFailedResultModel {
    @jsonName("arn")
    Arn: String

    @jsonName("code")
    Code: String

    @jsonName("id")
    Id: String

    @jsonName("message")
    Message: String
}

structure BatchScheduleActionCreateRequest {
    @required @jsonName("scheduleActions")
    ScheduleActions: __listOfScheduleAction
}

structure BatchScheduleActionCreateResult {
    @required @jsonName("scheduleActions")
    ScheduleActions: __listOfScheduleAction
}

structure BatchScheduleActionDeleteRequest {
    @required @jsonName("actionNames")
    ActionNames: __listOf__string
}

structure BatchScheduleActionDeleteResult {
    @required @jsonName("scheduleActions")
    ScheduleActions: __listOfScheduleAction
}

structure BatchSuccessfulResultModel {
    @jsonName("arn")
    Arn: String

    @jsonName("id")
    Id: String

    @jsonName("state")
    State: String
}

structure BlackoutSlate {
    @jsonName("blackoutSlateImage")
    BlackoutSlateImage: InputLocation

    @jsonName("networkEndBlackout")
    NetworkEndBlackout: BlackoutSlateNetworkEndBlackout

    @jsonName("networkEndBlackoutImage")
    NetworkEndBlackoutImage: InputLocation

    @jsonName("networkId")
    NetworkId: String

    @jsonName("state")
    State: BlackoutSlateState
}

enum BlackoutSlateNetworkEndBlackout {
    DISABLED
    ENABLED
}

enum BlackoutSlateState {
    DISABLED
    ENABLED
}

enum BurnInAlignment {
    CENTERED
    LEFT
    SMART
}

enum BurnInBackgroundColor {
    BLACK
    NONE
    WHITE
}

structure BurnInDestinationSettings {
    @jsonName("alignment")
    Alignment: BurnInAlignment

    @jsonName("backgroundColor")
    BackgroundColor: BurnInBackgroundColor

    @jsonName("backgroundOpacity")
    BackgroundOpacity: Integer

    @jsonName("font")
    Font: InputLocation

    @jsonName("fontColor")
    FontColor: BurnInFontColor

    @jsonName("fontOpacity")
    FontOpacity: Integer

    @jsonName("fontResolution")
    FontResolution: Integer

    @jsonName("fontSize")
    FontSize: String

    @jsonName("outlineColor")
    OutlineColor: BurnInOutlineColor

    @jsonName("outlineSize")
    OutlineSize: Integer

    @jsonName("shadowColor")
    ShadowColor: BurnInShadowColor

    @jsonName("shadowOpacity")
    ShadowOpacity: Integer

    @jsonName("shadowXOffset")
    ShadowXOffset: Integer

    @jsonName("shadowYOffset")
    ShadowYOffset: Integer

    @jsonName("teletextGridControl")
    TeletextGridControl: BurnInTeletextGridControl

    @jsonName("xPosition")
    XPosition: Integer

    @jsonName("yPosition")
    YPosition: Integer

    @jsonName("subtitleRows")
    SubtitleRows: BurnInDestinationSubtitleRows
}

enum BurnInFontColor {
    BLACK
    BLUE
    GREEN
    RED
    WHITE
    YELLOW
}

enum BurnInOutlineColor {
    BLACK
    BLUE
    GREEN
    RED
    WHITE
    YELLOW
}

enum BurnInShadowColor {
    BLACK
    NONE
    WHITE
}

enum BurnInTeletextGridControl {
    FIXED
    SCALED
}

structure CaptionDescription {
    @jsonName("accessibility")
    Accessibility: AccessibilityType

    @required @jsonName("captionSelectorName")
    CaptionSelectorName: String

    @jsonName("destinationSettings")
    DestinationSettings: CaptionDestinationSettings

    @jsonName("languageCode")
    LanguageCode: String

    @jsonName("languageDescription")
    LanguageDescription: String

    @required @jsonName("name")
    Name: String

    @jsonName("captionDashRoles")
    CaptionDashRoles: __listOfDashRoleCaption

    @jsonName("dvbDashAccessibility")
    DvbDashAccessibility: DvbDashAccessibility
}

structure CaptionDestinationSettings {
    @jsonName("aribDestinationSettings")
    AribDestinationSettings: AribDestinationSettings

    @jsonName("burnInDestinationSettings")
    BurnInDestinationSettings: BurnInDestinationSettings

    @jsonName("dvbSubDestinationSettings")
    DvbSubDestinationSettings: DvbSubDestinationSettings

    @jsonName("ebuTtDDestinationSettings")
    EbuTtDDestinationSettings: EbuTtDDestinationSettings

    @jsonName("embeddedDestinationSettings")
    EmbeddedDestinationSettings: EmbeddedDestinationSettings

    @jsonName("embeddedPlusScte20DestinationSettings")
    EmbeddedPlusScte20DestinationSettings: EmbeddedPlusScte20DestinationSettings

    @jsonName("rtmpCaptionInfoDestinationSettings")
    RtmpCaptionInfoDestinationSettings: RtmpCaptionInfoDestinationSettings

    @jsonName("scte20PlusEmbeddedDestinationSettings")
    Scte20PlusEmbeddedDestinationSettings: Scte20PlusEmbeddedDestinationSettings

    @jsonName("scte27DestinationSettings")
    Scte27DestinationSettings: Scte27DestinationSettings

    @jsonName("smpteTtDestinationSettings")
    SmpteTtDestinationSettings: SmpteTtDestinationSettings

    @jsonName("teletextDestinationSettings")
    TeletextDestinationSettings: TeletextDestinationSettings

    @jsonName("ttmlDestinationSettings")
    TtmlDestinationSettings: TtmlDestinationSettings

    @jsonName("webvttDestinationSettings")
    WebvttDestinationSettings: WebvttDestinationSettings
}

structure CaptionLanguageMapping {
    @required @jsonName("captionChannel")
    CaptionChannel: Integer

    @required @jsonName("languageCode")
    LanguageCode: String

    @required @jsonName("languageDescription")
    LanguageDescription: String
}

structure CaptionRectangle {
    @required @jsonName("height")
    Height: Double

    @required @jsonName("leftOffset")
    LeftOffset: Double

    @required @jsonName("topOffset")
    TopOffset: Double

    @required @jsonName("width")
    Width: Double
}

structure CaptionSelector {
    @jsonName("languageCode")
    LanguageCode: String

    @required @jsonName("name")
    Name: String

    @jsonName("selectorSettings")
    SelectorSettings: CaptionSelectorSettings
}

structure CaptionSelectorSettings {
    @jsonName("ancillarySourceSettings")
    AncillarySourceSettings: AncillarySourceSettings

    @jsonName("aribSourceSettings")
    AribSourceSettings: AribSourceSettings

    @jsonName("dvbSubSourceSettings")
    DvbSubSourceSettings: DvbSubSourceSettings

    @jsonName("embeddedSourceSettings")
    EmbeddedSourceSettings: EmbeddedSourceSettings

    @jsonName("scte20SourceSettings")
    Scte20SourceSettings: Scte20SourceSettings

    @jsonName("scte27SourceSettings")
    Scte27SourceSettings: Scte27SourceSettings

    @jsonName("teletextSourceSettings")
    TeletextSourceSettings: TeletextSourceSettings

    @jsonName("smartSubtitleSourceSettings")
    SmartSubtitleSourceSettings: SmartSubtitleSourceSettings
}

enum CdiInputResolution {
    SD
    HD
    FHD
    UHD
}

structure CdiInputSpecification {
    @jsonName("resolution")
    Resolution: CdiInputResolution
}

structure Channel {
    @jsonName("arn")
    Arn: String

    @jsonName("cdiInputSpecification")
    CdiInputSpecification: CdiInputSpecification

    @jsonName("channelClass")
    ChannelClass: ChannelClass

    @jsonName("destinations")
    Destinations: __listOfOutputDestination

    @jsonName("egressEndpoints")
    EgressEndpoints: __listOfChannelEgressEndpoint

    @jsonName("encoderSettings")
    EncoderSettings: EncoderSettings

    @jsonName("id")
    Id: String

    @jsonName("inputAttachments")
    InputAttachments: __listOfInputAttachment

    @jsonName("inputSpecification")
    InputSpecification: InputSpecification

    @jsonName("logLevel")
    LogLevel: LogLevel

    @jsonName("maintenance")
    Maintenance: MaintenanceStatus

    @jsonName("name")
    Name: String

    @jsonName("pipelineDetails")
    PipelineDetails: __listOfPipelineDetail

    @jsonName("pipelinesRunningCount")
    PipelinesRunningCount: Integer

    @jsonName("roleArn")
    RoleArn: String

    @jsonName("state")
    State: ChannelState

    @jsonName("tags")
    Tags: Tags

    @jsonName("vpc")
    Vpc: VpcOutputSettingsDescription

    @jsonName("anywhereSettings")
    AnywhereSettings: DescribeAnywhereSettings

    @jsonName("channelEngineVersion")
    ChannelEngineVersion: ChannelEngineVersionResponse

    @jsonName("linkedChannelSettings")
    LinkedChannelSettings: DescribeLinkedChannelSettings

    @jsonName("channelSecurityGroups")
    ChannelSecurityGroups: __listOf__string

    @jsonName("inferenceSettings")
    InferenceSettings: DescribeInferenceSettings
}

enum ChannelClass {
    STANDARD
    SINGLE_PIPELINE
}

structure ChannelEgressEndpoint {
    @jsonName("sourceIp")
    SourceIp: String
}

enum ChannelState {
    CREATING
    CREATE_FAILED
    IDLE
    STARTING
    RUNNING
    RECOVERING
    STOPPING
    DELETING
    DELETED
    UPDATING
    UPDATE_FAILED
}

structure ChannelSummary {
    @jsonName("arn")
    Arn: String

    @jsonName("cdiInputSpecification")
    CdiInputSpecification: CdiInputSpecification

    @jsonName("channelClass")
    ChannelClass: ChannelClass

    @jsonName("destinations")
    Destinations: __listOfOutputDestination

    @jsonName("egressEndpoints")
    EgressEndpoints: __listOfChannelEgressEndpoint

    @jsonName("id")
    Id: String

    @jsonName("inputAttachments")
    InputAttachments: __listOfInputAttachment

    @jsonName("inputSpecification")
    InputSpecification: InputSpecification

    @jsonName("logLevel")
    LogLevel: LogLevel

    @jsonName("maintenance")
    Maintenance: MaintenanceStatus

    @jsonName("name")
    Name: String

    @jsonName("pipelinesRunningCount")
    PipelinesRunningCount: Integer

    @jsonName("roleArn")
    RoleArn: String

    @jsonName("state")
    State: ChannelState

    @jsonName("tags")
    Tags: Tags

    @jsonName("vpc")
    Vpc: VpcOutputSettingsDescription

    @jsonName("anywhereSettings")
    AnywhereSettings: DescribeAnywhereSettings

    @jsonName("channelEngineVersion")
    ChannelEngineVersion: ChannelEngineVersionResponse

    @jsonName("usedChannelEngineVersions")
    UsedChannelEngineVersions: __listOfChannelEngineVersionResponse

    @jsonName("linkedChannelSettings")
    LinkedChannelSettings: DescribeLinkedChannelSettings

    @jsonName("channelSecurityGroups")
    ChannelSecurityGroups: __listOf__string

    @jsonName("inferenceSettings")
    InferenceSettings: DescribeInferenceSettings
}

structure ColorCorrection {
    @required @jsonName("inputColorSpace")
    InputColorSpace: ColorSpace

    @required @jsonName("outputColorSpace")
    OutputColorSpace: ColorSpace

    @required @jsonName("uri")
    Uri: String
}

structure ColorCorrectionSettings {
    @required @jsonName("globalColorCorrections")
    GlobalColorCorrections: __listOfColorCorrection
}

enum ColorSpace {
    HDR10
    HLG_2020
    REC_601
    REC_709
}

structure ColorSpacePassthroughSettings {}

@error("client") @httpError(409)
structure ConflictException {
    @jsonName("message")
    Message: String
}

enum DeviceSettingsSyncState {
    SYNCED
    SYNCING
}

enum DeviceUpdateStatus {
    UP_TO_DATE
    NOT_UP_TO_DATE
    UPDATING
}

enum DolbyEProgramSelection {
    ALL_CHANNELS
    PROGRAM_1
    PROGRAM_2
    PROGRAM_3
    PROGRAM_4
    PROGRAM_5
    PROGRAM_6
    PROGRAM_7
    PROGRAM_8
}

structure DolbyVision81Settings {}

structure DvbNitSettings {
    @required @jsonName("networkId")
    NetworkId: Integer

    @required @jsonName("networkName")
    NetworkName: String

    @jsonName("repInterval")
    RepInterval: Integer
}

enum DvbSdtOutputSdt {
    SDT_FOLLOW
    SDT_FOLLOW_IF_PRESENT
    SDT_MANUAL
    SDT_NONE
}

structure DvbSdtSettings {
    @jsonName("outputSdt")
    OutputSdt: DvbSdtOutputSdt

    @jsonName("repInterval")
    RepInterval: Integer

    @jsonName("serviceName")
    ServiceName: String

    @jsonName("serviceProviderName")
    ServiceProviderName: String
}

enum DvbSubDestinationAlignment {
    CENTERED
    LEFT
    SMART
}

enum DvbSubDestinationBackgroundColor {
    BLACK
    NONE
    WHITE
}

enum DvbSubDestinationFontColor {
    BLACK
    BLUE
    GREEN
    RED
    WHITE
    YELLOW
}

enum DvbSubDestinationOutlineColor {
    BLACK
    BLUE
    GREEN
    RED
    WHITE
    YELLOW
}

structure DvbSubDestinationSettings {
    @jsonName("alignment")
    Alignment: DvbSubDestinationAlignment

    @jsonName("backgroundColor")
    BackgroundColor: DvbSubDestinationBackgroundColor

    @jsonName("backgroundOpacity")
    BackgroundOpacity: Integer

    @jsonName("font")
    Font: InputLocation

    @jsonName("fontColor")
    FontColor: DvbSubDestinationFontColor

    @jsonName("fontOpacity")
    FontOpacity: Integer

    @jsonName("fontResolution")
    FontResolution: Integer

    @jsonName("fontSize")
    FontSize: String

    @jsonName("outlineColor")
    OutlineColor: DvbSubDestinationOutlineColor

    @jsonName("outlineSize")
    OutlineSize: Integer

    @jsonName("shadowColor")
    ShadowColor: DvbSubDestinationShadowColor

    @jsonName("shadowOpacity")
    ShadowOpacity: Integer

    @jsonName("shadowXOffset")
    ShadowXOffset: Integer

    @jsonName("shadowYOffset")
    ShadowYOffset: Integer

    @jsonName("teletextGridControl")
    TeletextGridControl: DvbSubDestinationTeletextGridControl

    @jsonName("xPosition")
    XPosition: Integer

    @jsonName("yPosition")
    YPosition: Integer

    @jsonName("subtitleRows")
    SubtitleRows: DvbSubDestinationSubtitleRows
}

enum DvbSubDestinationShadowColor {
    BLACK
    NONE
    WHITE
}

enum DvbSubDestinationTeletextGridControl {
    FIXED
    SCALED
}

enum DvbSubOcrLanguage {
    DEU
    ENG
    FRA
    NLD
    POR
    SPA
}

structure DvbSubSourceSettings {
    @jsonName("ocrLanguage")
    OcrLanguage: DvbSubOcrLanguage

    @jsonName("pid")
    Pid: Integer
}

structure DvbTdtSettings {
    @jsonName("repInterval")
    RepInterval: Integer
}

enum Eac3AtmosCodingMode {
    CODING_MODE_5_1_4
    CODING_MODE_7_1_4
    CODING_MODE_9_1_6
}

enum Eac3AtmosDrcLine {
    FILM_LIGHT
    FILM_STANDARD
    MUSIC_LIGHT
    MUSIC_STANDARD
    NONE
    SPEECH
}

enum Eac3AtmosDrcRf {
    FILM_LIGHT
    FILM_STANDARD
    MUSIC_LIGHT
    MUSIC_STANDARD
    NONE
    SPEECH
}

structure Eac3AtmosSettings {
    @jsonName("bitrate")
    Bitrate: Double

    @jsonName("codingMode")
    CodingMode: Eac3AtmosCodingMode

    @jsonName("dialnorm")
    Dialnorm: Integer

    @jsonName("drcLine")
    DrcLine: Eac3AtmosDrcLine

    @jsonName("drcRf")
    DrcRf: Eac3AtmosDrcRf

    @jsonName("heightTrim")
    HeightTrim: Double

    @jsonName("surroundTrim")
    SurroundTrim: Double
}

enum Eac3AttenuationControl {
    ATTENUATE_3_DB
    NONE
}

enum Eac3BitstreamMode {
    COMMENTARY
    COMPLETE_MAIN
    EMERGENCY
    HEARING_IMPAIRED
    VISUALLY_IMPAIRED
}

enum Eac3CodingMode {
    CODING_MODE_1_0
    CODING_MODE_2_0
    CODING_MODE_3_2
}

enum Eac3DcFilter {
    DISABLED
    ENABLED
}

enum Eac3DrcLine {
    FILM_LIGHT
    FILM_STANDARD
    MUSIC_LIGHT
    MUSIC_STANDARD
    NONE
    SPEECH
}

enum Eac3DrcRf {
    FILM_LIGHT
    FILM_STANDARD
    MUSIC_LIGHT
    MUSIC_STANDARD
    NONE
    SPEECH
}

enum Eac3LfeControl {
    LFE
    NO_LFE
}

enum Eac3LfeFilter {
    DISABLED
    ENABLED
}

enum Eac3MetadataControl {
    FOLLOW_INPUT
    USE_CONFIGURED
}

enum Eac3PassthroughControl {
    NO_PASSTHROUGH
    WHEN_POSSIBLE
}

enum Eac3PhaseControl {
    NO_SHIFT
    SHIFT_90_DEGREES
}

structure Eac3Settings {
    @jsonName("attenuationControl")
    AttenuationControl: Eac3AttenuationControl

    @jsonName("bitrate")
    Bitrate: Double

    @jsonName("bitstreamMode")
    BitstreamMode: Eac3BitstreamMode

    @jsonName("codingMode")
    CodingMode: Eac3CodingMode

    @jsonName("dcFilter")
    DcFilter: Eac3DcFilter

    @jsonName("dialnorm")
    Dialnorm: Integer

    @jsonName("drcLine")
    DrcLine: Eac3DrcLine

    @jsonName("drcRf")
    DrcRf: Eac3DrcRf

    @jsonName("lfeControl")
    LfeControl: Eac3LfeControl

    @jsonName("lfeFilter")
    LfeFilter: Eac3LfeFilter

    @jsonName("loRoCenterMixLevel")
    LoRoCenterMixLevel: Double

    @jsonName("loRoSurroundMixLevel")
    LoRoSurroundMixLevel: Double

    @jsonName("ltRtCenterMixLevel")
    LtRtCenterMixLevel: Double

    @jsonName("ltRtSurroundMixLevel")
    LtRtSurroundMixLevel: Double

    @jsonName("metadataControl")
    MetadataControl: Eac3MetadataControl

    @jsonName("passthroughControl")
    PassthroughControl: Eac3PassthroughControl

    @jsonName("phaseControl")
    PhaseControl: Eac3PhaseControl

    @jsonName("stereoDownmix")
    StereoDownmix: Eac3StereoDownmix

    @jsonName("surroundExMode")
    SurroundExMode: Eac3SurroundExMode

    @jsonName("surroundMode")
    SurroundMode: Eac3SurroundMode
}

enum Eac3StereoDownmix {
    DPL2
    LO_RO
    LT_RT
    NOT_INDICATED
}

enum Eac3SurroundExMode {
    DISABLED
    ENABLED
    NOT_INDICATED
}

enum Eac3SurroundMode {
    DISABLED
    ENABLED
    NOT_INDICATED
}

structure EbuTtDDestinationSettings {
    @jsonName("copyrightHolder")
    CopyrightHolder: String

    @jsonName("fillLineGap")
    FillLineGap: EbuTtDFillLineGapControl

    @jsonName("fontFamily")
    FontFamily: String

    @jsonName("styleControl")
    StyleControl: EbuTtDDestinationStyleControl

    @jsonName("defaultFontSize")
    DefaultFontSize: Integer

    @jsonName("defaultLineHeight")
    DefaultLineHeight: Integer
}

enum EbuTtDDestinationStyleControl {
    EXCLUDE
    INCLUDE
}

enum EbuTtDFillLineGapControl {
    DISABLED
    ENABLED
}

enum EmbeddedConvert608To708 {
    DISABLED
    UPCONVERT
}

structure EmbeddedDestinationSettings {}

structure EmbeddedPlusScte20DestinationSettings {}

enum EmbeddedScte20Detection {
    AUTO
    OFF
}

structure EmbeddedSourceSettings {
    @jsonName("convert608To708")
    Convert608To708: EmbeddedConvert608To708

    @jsonName("scte20Detection")
    Scte20Detection: EmbeddedScte20Detection

    @jsonName("source608ChannelNumber")
    Source608ChannelNumber: Integer

    @jsonName("source608TrackNumber")
    Source608TrackNumber: Integer
}

structure EncoderSettings {
    @required @jsonName("audioDescriptions")
    AudioDescriptions: __listOfAudioDescription

    @jsonName("availBlanking")
    AvailBlanking: AvailBlanking

    @jsonName("availConfiguration")
    AvailConfiguration: AvailConfiguration

    @jsonName("blackoutSlate")
    BlackoutSlate: BlackoutSlate

    @jsonName("captionDescriptions")
    CaptionDescriptions: __listOfCaptionDescription

    @jsonName("featureActivations")
    FeatureActivations: FeatureActivations

    @jsonName("globalConfiguration")
    GlobalConfiguration: GlobalConfiguration

    @jsonName("motionGraphicsConfiguration")
    MotionGraphicsConfiguration: MotionGraphicsConfiguration

    @jsonName("nielsenConfiguration")
    NielsenConfiguration: NielsenConfiguration

    @required @jsonName("outputGroups")
    OutputGroups: __listOfOutputGroup

    @required @jsonName("timecodeConfig")
    TimecodeConfig: TimecodeConfig

    @required @jsonName("videoDescriptions")
    VideoDescriptions: __listOfVideoDescription

    @jsonName("thumbnailConfiguration")
    ThumbnailConfiguration: ThumbnailConfiguration

    @jsonName("colorCorrectionSettings")
    ColorCorrectionSettings: ColorCorrectionSettings
}

structure EpochLockingSettings {
    @jsonName("customEpoch")
    CustomEpoch: String

    @jsonName("jamSyncTime")
    JamSyncTime: String
}

structure Esam {
    @required @jsonName("acquisitionPointId")
    AcquisitionPointId: String

    @jsonName("adAvailOffset")
    AdAvailOffset: Integer

    @jsonName("passwordParam")
    PasswordParam: String

    @required @jsonName("poisEndpoint")
    PoisEndpoint: String

    @jsonName("username")
    Username: String

    @jsonName("zoneIdentity")
    ZoneIdentity: String
}

structure FailoverCondition {
    @jsonName("failoverConditionSettings")
    FailoverConditionSettings: FailoverConditionSettings
}

structure FailoverConditionSettings {
    @jsonName("audioSilenceSettings")
    AudioSilenceSettings: AudioSilenceFailoverSettings

    @jsonName("inputLossSettings")
    InputLossSettings: InputLossFailoverSettings

    @jsonName("videoBlackSettings")
    VideoBlackSettings: VideoBlackFailoverSettings
}

structure FeatureActivations {
    @jsonName("inputPrepareScheduleActions")
    InputPrepareScheduleActions: FeatureActivationsInputPrepareScheduleActions

    @jsonName("outputStaticImageOverlayScheduleActions")
    OutputStaticImageOverlayScheduleActions: FeatureActivationsOutputStaticImageOverlayScheduleActions
}

enum FeatureActivationsInputPrepareScheduleActions {
    DISABLED
    ENABLED
}

enum FeatureActivationsOutputStaticImageOverlayScheduleActions {
    DISABLED
    ENABLED
}

enum FecOutputIncludeFec {
    COLUMN
    COLUMN_AND_ROW
}

structure FecOutputSettings {
    @jsonName("columnDepth")
    ColumnDepth: Integer

    @jsonName("includeFec")
    IncludeFec: FecOutputIncludeFec

    @jsonName("rowLength")
    RowLength: Integer
}

enum FixedAfd {
    AFD_0000
    AFD_0010
    AFD_0011
    AFD_0100
    AFD_1000
    AFD_1001
    AFD_1010
    AFD_1011
    AFD_1101
    AFD_1110
    AFD_1111
}

structure FixedModeScheduleActionStartSettings {
    @required @jsonName("time")
    Time: String
}

structure Fmp4HlsSettings {
    @jsonName("audioRenditionSets")
    AudioRenditionSets: String

    @jsonName("nielsenId3Behavior")
    NielsenId3Behavior: Fmp4NielsenId3Behavior

    @jsonName("timedMetadataBehavior")
    TimedMetadataBehavior: Fmp4TimedMetadataBehavior
}

enum Fmp4NielsenId3Behavior {
    NO_PASSTHROUGH
    PASSTHROUGH
}

enum Fmp4TimedMetadataBehavior {
    NO_PASSTHROUGH
    PASSTHROUGH
}

structure FollowModeScheduleActionStartSettings {
    @required @jsonName("followPoint")
    FollowPoint: FollowPoint

    @required @jsonName("referenceActionName")
    ReferenceActionName: String
}

enum FollowPoint {
    END
    START
}

@error("client") @httpError(403)
structure ForbiddenException {
    @jsonName("message")
    Message: String
}

structure FrameCaptureCdnSettings {
    @jsonName("frameCaptureS3Settings")
    FrameCaptureS3Settings: FrameCaptureS3Settings
}

structure FrameCaptureGroupSettings {
    @required @jsonName("destination")
    Destination: OutputLocationRef

    @jsonName("frameCaptureCdnSettings")
    FrameCaptureCdnSettings: FrameCaptureCdnSettings
}

structure FrameCaptureHlsSettings {}

enum FrameCaptureIntervalUnit {
    MILLISECONDS
    SECONDS
}

structure FrameCaptureOutputSettings {
    @jsonName("nameModifier")
    NameModifier: String
}

structure FrameCaptureS3Settings {
    @jsonName("cannedAcl")
    CannedAcl: S3CannedAcl
}

structure FrameCaptureSettings {
    @jsonName("captureInterval")
    CaptureInterval: Integer

    @jsonName("captureIntervalUnits")
    CaptureIntervalUnits: FrameCaptureIntervalUnit

    @jsonName("timecodeBurninSettings")
    TimecodeBurninSettings: TimecodeBurninSettings
}

@error("server") @httpError(504)
structure GatewayTimeoutException {
    @jsonName("message")
    Message: String
}

structure GlobalConfiguration {
    @jsonName("initialAudioGain")
    InitialAudioGain: Integer

    @jsonName("inputEndAction")
    InputEndAction: GlobalConfigurationInputEndAction

    @jsonName("inputLossBehavior")
    InputLossBehavior: InputLossBehavior

    @jsonName("outputLockingMode")
    OutputLockingMode: GlobalConfigurationOutputLockingMode

    @jsonName("outputTimingSource")
    OutputTimingSource: GlobalConfigurationOutputTimingSource

    @jsonName("supportLowFramerateInputs")
    SupportLowFramerateInputs: GlobalConfigurationLowFramerateInputs

    @jsonName("outputLockingSettings")
    OutputLockingSettings: OutputLockingSettings
}

enum GlobalConfigurationInputEndAction {
    NONE
    SWITCH_AND_LOOP_INPUTS
}

enum GlobalConfigurationLowFramerateInputs {
    DISABLED
    ENABLED
}

enum GlobalConfigurationOutputLockingMode {
    EPOCH_LOCKING
    PIPELINE_LOCKING
    DISABLED
}

enum GlobalConfigurationOutputTimingSource {
    INPUT_CLOCK
    SYSTEM_CLOCK
}

enum H264AdaptiveQuantization {
    AUTO
    HIGH
    HIGHER
    LOW
    MAX
    MEDIUM
    OFF
}

enum H264ColorMetadata {
    IGNORE
    INSERT
}

structure H264ColorSpaceSettings {
    @jsonName("colorSpacePassthroughSettings")
    ColorSpacePassthroughSettings: ColorSpacePassthroughSettings

    @jsonName("rec601Settings")
    Rec601Settings: Rec601Settings

    @jsonName("rec709Settings")
    Rec709Settings: Rec709Settings
}

enum H264EntropyEncoding {
    CABAC
    CAVLC
}

structure H264FilterSettings {
    @jsonName("temporalFilterSettings")
    TemporalFilterSettings: TemporalFilterSettings

    @jsonName("bandwidthReductionFilterSettings")
    BandwidthReductionFilterSettings: BandwidthReductionFilterSettings
}

enum H264FlickerAq {
    DISABLED
    ENABLED
}

enum H264ForceFieldPictures {
    DISABLED
    ENABLED
}

enum H264FramerateControl {
    INITIALIZE_FROM_SOURCE
    SPECIFIED
}

enum H264GopBReference {
    DISABLED
    ENABLED
}

enum H264GopSizeUnits {
    FRAMES
    SECONDS
}

enum H264Level {
    H264_LEVEL_1
    H264_LEVEL_1_1
    H264_LEVEL_1_2
    H264_LEVEL_1_3
    H264_LEVEL_2
    H264_LEVEL_2_1
    H264_LEVEL_2_2
    H264_LEVEL_3
    H264_LEVEL_3_1
    H264_LEVEL_3_2
    H264_LEVEL_4
    H264_LEVEL_4_1
    H264_LEVEL_4_2
    H264_LEVEL_5
    H264_LEVEL_5_1
    H264_LEVEL_5_2
    H264_LEVEL_AUTO
}

enum H264LookAheadRateControl {
    HIGH
    LOW
    MEDIUM
}

enum H264ParControl {
    INITIALIZE_FROM_SOURCE
    SPECIFIED
}

enum H264Profile {
    BASELINE
    HIGH
    HIGH_10BIT
    HIGH_422
    HIGH_422_10BIT
    MAIN
}

enum H264QualityLevel {
    ENHANCED_QUALITY
    STANDARD_QUALITY
}

enum H264RateControlMode {
    CBR
    MULTIPLEX
    QVBR
    VBR
}

enum H264ScanType {
    INTERLACED
    PROGRESSIVE
}

enum H264SceneChangeDetect {
    DISABLED
    ENABLED
}

structure H264Settings {
    @jsonName("adaptiveQuantization")
    AdaptiveQuantization: H264AdaptiveQuantization

    @jsonName("afdSignaling")
    AfdSignaling: AfdSignaling

    @jsonName("bitrate")
    Bitrate: Integer

    @jsonName("bufFillPct")
    BufFillPct: Integer

    @jsonName("bufSize")
    BufSize: Integer

    @jsonName("colorMetadata")
    ColorMetadata: H264ColorMetadata

    @jsonName("colorSpaceSettings")
    ColorSpaceSettings: H264ColorSpaceSettings

    @jsonName("entropyEncoding")
    EntropyEncoding: H264EntropyEncoding

    @jsonName("filterSettings")
    FilterSettings: H264FilterSettings

    @jsonName("fixedAfd")
    FixedAfd: FixedAfd

    @jsonName("flickerAq")
    FlickerAq: H264FlickerAq

    @jsonName("forceFieldPictures")
    ForceFieldPictures: H264ForceFieldPictures

    @jsonName("framerateControl")
    FramerateControl: H264FramerateControl

    @jsonName("framerateDenominator")
    FramerateDenominator: Integer

    @jsonName("framerateNumerator")
    FramerateNumerator: Integer

    @jsonName("gopBReference")
    GopBReference: H264GopBReference

    @jsonName("gopClosedCadence")
    GopClosedCadence: Integer

    @jsonName("gopNumBFrames")
    GopNumBFrames: Integer

    @jsonName("gopSize")
    GopSize: Double

    @jsonName("gopSizeUnits")
    GopSizeUnits: H264GopSizeUnits

    @jsonName("level")
    Level: H264Level

    @jsonName("lookAheadRateControl")
    LookAheadRateControl: H264LookAheadRateControl

    @jsonName("maxBitrate")
    MaxBitrate: Integer

    @jsonName("minIInterval")
    MinIInterval: Integer

    @jsonName("numRefFrames")
    NumRefFrames: Integer

    @jsonName("parControl")
    ParControl: H264ParControl

    @jsonName("parDenominator")
    ParDenominator: Integer

    @jsonName("parNumerator")
    ParNumerator: Integer

    @jsonName("profile")
    Profile: H264Profile

    @jsonName("qualityLevel")
    QualityLevel: H264QualityLevel

    @jsonName("qvbrQualityLevel")
    QvbrQualityLevel: Integer

    @jsonName("rateControlMode")
    RateControlMode: H264RateControlMode

    @jsonName("scanType")
    ScanType: H264ScanType

    @jsonName("sceneChangeDetect")
    SceneChangeDetect: H264SceneChangeDetect

    @jsonName("slices")
    Slices: Integer

    @jsonName("softness")
    Softness: Integer

    @jsonName("spatialAq")
    SpatialAq: H264SpatialAq

    @jsonName("subgopLength")
    SubgopLength: H264SubGopLength

    @jsonName("syntax")
    Syntax: H264Syntax

    @jsonName("temporalAq")
    TemporalAq: H264TemporalAq

    @jsonName("timecodeInsertion")
    TimecodeInsertion: H264TimecodeInsertionBehavior

    @jsonName("timecodeBurninSettings")
    TimecodeBurninSettings: TimecodeBurninSettings

    @jsonName("minQp")
    MinQp: Integer

    @jsonName("minBitrate")
    MinBitrate: Integer
}

enum H264SpatialAq {
    DISABLED
    ENABLED
}

enum H264SubGopLength {
    DYNAMIC
    FIXED
}

enum H264Syntax {
    DEFAULT
    RP2027
}

enum H264TemporalAq {
    DISABLED
    ENABLED
}

enum H264TimecodeInsertionBehavior {
    DISABLED
    PIC_TIMING_SEI
}

enum H265AdaptiveQuantization {
    AUTO
    HIGH
    HIGHER
    LOW
    MAX
    MEDIUM
    OFF
}

enum H265AlternativeTransferFunction {
    INSERT
    OMIT
}

enum H265ColorMetadata {
    IGNORE
    INSERT
}

structure H265ColorSpaceSettings {
    @jsonName("colorSpacePassthroughSettings")
    ColorSpacePassthroughSettings: ColorSpacePassthroughSettings

    @jsonName("dolbyVision81Settings")
    DolbyVision81Settings: DolbyVision81Settings

    @jsonName("hdr10Settings")
    Hdr10Settings: Hdr10Settings

    @jsonName("rec601Settings")
    Rec601Settings: Rec601Settings

    @jsonName("rec709Settings")
    Rec709Settings: Rec709Settings

    @jsonName("hlg2020Settings")
    Hlg2020Settings: Hlg2020Settings
}

structure H265FilterSettings {
    @jsonName("temporalFilterSettings")
    TemporalFilterSettings: TemporalFilterSettings

    @jsonName("bandwidthReductionFilterSettings")
    BandwidthReductionFilterSettings: BandwidthReductionFilterSettings
}

enum H265FlickerAq {
    DISABLED
    ENABLED
}

enum H265GopSizeUnits {
    FRAMES
    SECONDS
}

enum H265Level {
    H265_LEVEL_1
    H265_LEVEL_2
    H265_LEVEL_2_1
    H265_LEVEL_3
    H265_LEVEL_3_1
    H265_LEVEL_4
    H265_LEVEL_4_1
    H265_LEVEL_5
    H265_LEVEL_5_1
    H265_LEVEL_5_2
    H265_LEVEL_6
    H265_LEVEL_6_1
    H265_LEVEL_6_2
    H265_LEVEL_AUTO
}

enum H265LookAheadRateControl {
    HIGH
    LOW
    MEDIUM
}

enum H265Profile {
    MAIN
    MAIN_10BIT
}

enum H265RateControlMode {
    CBR
    MULTIPLEX
    QVBR
}

enum H265ScanType {
    INTERLACED
    PROGRESSIVE
}

enum H265SceneChangeDetect {
    DISABLED
    ENABLED
}

structure H265Settings {
    @jsonName("adaptiveQuantization")
    AdaptiveQuantization: H265AdaptiveQuantization

    @jsonName("afdSignaling")
    AfdSignaling: AfdSignaling

    @jsonName("alternativeTransferFunction")
    AlternativeTransferFunction: H265AlternativeTransferFunction

    @jsonName("bitrate")
    Bitrate: Integer

    @jsonName("bufSize")
    BufSize: Integer

    @jsonName("colorMetadata")
    ColorMetadata: H265ColorMetadata

    @jsonName("colorSpaceSettings")
    ColorSpaceSettings: H265ColorSpaceSettings

    @jsonName("filterSettings")
    FilterSettings: H265FilterSettings

    @jsonName("fixedAfd")
    FixedAfd: FixedAfd

    @jsonName("flickerAq")
    FlickerAq: H265FlickerAq

    @required @jsonName("framerateDenominator")
    FramerateDenominator: Integer

    @required @jsonName("framerateNumerator")
    FramerateNumerator: Integer

    @jsonName("gopClosedCadence")
    GopClosedCadence: Integer

    @jsonName("gopSize")
    GopSize: Double

    @jsonName("gopSizeUnits")
    GopSizeUnits: H265GopSizeUnits

    @jsonName("level")
    Level: H265Level

    @jsonName("lookAheadRateControl")
    LookAheadRateControl: H265LookAheadRateControl

    @jsonName("maxBitrate")
    MaxBitrate: Integer

    @jsonName("minIInterval")
    MinIInterval: Integer

    @jsonName("parDenominator")
    ParDenominator: Integer

    @jsonName("parNumerator")
    ParNumerator: Integer

    @jsonName("profile")
    Profile: H265Profile

    @jsonName("qvbrQualityLevel")
    QvbrQualityLevel: Integer

    @jsonName("rateControlMode")
    RateControlMode: H265RateControlMode

    @jsonName("scanType")
    ScanType: H265ScanType

    @jsonName("sceneChangeDetect")
    SceneChangeDetect: H265SceneChangeDetect

    @jsonName("slices")
    Slices: Integer

    @jsonName("tier")
    Tier: H265Tier

    @jsonName("timecodeInsertion")
    TimecodeInsertion: H265TimecodeInsertionBehavior

    @jsonName("timecodeBurninSettings")
    TimecodeBurninSettings: TimecodeBurninSettings

    @jsonName("mvOverPictureBoundaries")
    MvOverPictureBoundaries: H265MvOverPictureBoundaries

    @jsonName("mvTemporalPredictor")
    MvTemporalPredictor: H265MvTemporalPredictor

    @jsonName("tileHeight")
    TileHeight: Integer

    @jsonName("tilePadding")
    TilePadding: H265TilePadding

    @jsonName("tileWidth")
    TileWidth: Integer

    @jsonName("treeblockSize")
    TreeblockSize: H265TreeblockSize

    @jsonName("minQp")
    MinQp: Integer

    @jsonName("deblocking")
    Deblocking: H265Deblocking

    @jsonName("gopBReference")
    GopBReference: H265GopBReference

    @jsonName("gopNumBFrames")
    GopNumBFrames: Integer

    @jsonName("minBitrate")
    MinBitrate: Integer

    @jsonName("subgopLength")
    SubgopLength: H265SubGopLength
}

enum H265Tier {
    HIGH
    MAIN
}

enum H265TimecodeInsertionBehavior {
    DISABLED
    PIC_TIMING_SEI
}

structure Hdr10Settings {
    @jsonName("maxCll")
    MaxCll: Integer

    @jsonName("maxFall")
    MaxFall: Integer
}

enum HlsAdMarkers {
    ADOBE
    ELEMENTAL
    ELEMENTAL_SCTE35
}

enum HlsAkamaiHttpTransferMode {
    CHUNKED
    NON_CHUNKED
}

structure HlsAkamaiSettings {
    @jsonName("connectionRetryInterval")
    ConnectionRetryInterval: Integer

    @jsonName("filecacheDuration")
    FilecacheDuration: Integer

    @jsonName("httpTransferMode")
    HttpTransferMode: HlsAkamaiHttpTransferMode

    @jsonName("numRetries")
    NumRetries: Integer

    @jsonName("restartDelay")
    RestartDelay: Integer

    @jsonName("salt")
    Salt: String

    @jsonName("token")
    Token: String
}

structure HlsBasicPutSettings {
    @jsonName("connectionRetryInterval")
    ConnectionRetryInterval: Integer

    @jsonName("filecacheDuration")
    FilecacheDuration: Integer

    @jsonName("numRetries")
    NumRetries: Integer

    @jsonName("restartDelay")
    RestartDelay: Integer
}

enum HlsCaptionLanguageSetting {
    INSERT
    NONE
    OMIT
}

structure HlsCdnSettings {
    @jsonName("hlsAkamaiSettings")
    HlsAkamaiSettings: HlsAkamaiSettings

    @jsonName("hlsBasicPutSettings")
    HlsBasicPutSettings: HlsBasicPutSettings

    @jsonName("hlsMediaStoreSettings")
    HlsMediaStoreSettings: HlsMediaStoreSettings

    @jsonName("hlsS3Settings")
    HlsS3Settings: HlsS3Settings

    @jsonName("hlsWebdavSettings")
    HlsWebdavSettings: HlsWebdavSettings
}

enum HlsClientCache {
    DISABLED
    ENABLED
}

enum HlsCodecSpecification {
    RFC_4281
    RFC_6381
}

enum HlsDirectoryStructure {
    SINGLE_DIRECTORY
    SUBDIRECTORY_PER_STREAM
}

enum HlsDiscontinuityTags {
    INSERT
    NEVER_INSERT
}

enum HlsEncryptionType {
    AES128
    SAMPLE_AES
}

structure HlsGroupSettings {
    @jsonName("adMarkers")
    AdMarkers: __listOfHlsAdMarkers

    @jsonName("baseUrlContent")
    BaseUrlContent: String

    @jsonName("baseUrlContent1")
    BaseUrlContent1: String

    @jsonName("baseUrlManifest")
    BaseUrlManifest: String

    @jsonName("baseUrlManifest1")
    BaseUrlManifest1: String

    @jsonName("captionLanguageMappings")
    CaptionLanguageMappings: __listOfCaptionLanguageMapping

    @jsonName("captionLanguageSetting")
    CaptionLanguageSetting: HlsCaptionLanguageSetting

    @jsonName("clientCache")
    ClientCache: HlsClientCache

    @jsonName("codecSpecification")
    CodecSpecification: HlsCodecSpecification

    @jsonName("constantIv")
    ConstantIv: String

    @required @jsonName("destination")
    Destination: OutputLocationRef

    @jsonName("directoryStructure")
    DirectoryStructure: HlsDirectoryStructure

    @jsonName("discontinuityTags")
    DiscontinuityTags: HlsDiscontinuityTags

    @jsonName("encryptionType")
    EncryptionType: HlsEncryptionType

    @jsonName("hlsCdnSettings")
    HlsCdnSettings: HlsCdnSettings

    @jsonName("hlsId3SegmentTagging")
    HlsId3SegmentTagging: HlsId3SegmentTaggingState

    @jsonName("iFrameOnlyPlaylists")
    IFrameOnlyPlaylists: IFrameOnlyPlaylistType

    @jsonName("incompleteSegmentBehavior")
    IncompleteSegmentBehavior: HlsIncompleteSegmentBehavior

    @jsonName("indexNSegments")
    IndexNSegments: Integer

    @jsonName("inputLossAction")
    InputLossAction: InputLossActionForHlsOut

    @jsonName("ivInManifest")
    IvInManifest: HlsIvInManifest

    @jsonName("ivSource")
    IvSource: HlsIvSource

    @jsonName("keepSegments")
    KeepSegments: Integer

    @jsonName("keyFormat")
    KeyFormat: String

    @jsonName("keyFormatVersions")
    KeyFormatVersions: String

    @jsonName("keyProviderSettings")
    KeyProviderSettings: KeyProviderSettings

    @jsonName("manifestCompression")
    ManifestCompression: HlsManifestCompression

    @jsonName("manifestDurationFormat")
    ManifestDurationFormat: HlsManifestDurationFormat

    @jsonName("minSegmentLength")
    MinSegmentLength: Integer

    @jsonName("mode")
    Mode: HlsMode

    @jsonName("outputSelection")
    OutputSelection: HlsOutputSelection

    @jsonName("programDateTime")
    ProgramDateTime: HlsProgramDateTime

    @jsonName("programDateTimeClock")
    ProgramDateTimeClock: HlsProgramDateTimeClock

    @jsonName("programDateTimePeriod")
    ProgramDateTimePeriod: Integer

    @jsonName("redundantManifest")
    RedundantManifest: HlsRedundantManifest

    @jsonName("segmentLength")
    SegmentLength: Integer

    @jsonName("segmentationMode")
    SegmentationMode: HlsSegmentationMode

    @jsonName("segmentsPerSubdirectory")
    SegmentsPerSubdirectory: Integer

    @jsonName("streamInfResolution")
    StreamInfResolution: HlsStreamInfResolution

    @jsonName("timedMetadataId3Frame")
    TimedMetadataId3Frame: HlsTimedMetadataId3Frame

    @jsonName("timedMetadataId3Period")
    TimedMetadataId3Period: Integer

    @jsonName("timestampDeltaMilliseconds")
    TimestampDeltaMilliseconds: Integer

    @jsonName("tsFileMode")
    TsFileMode: HlsTsFileMode
}

enum HlsH265PackagingType {
    HEV1
    HVC1
}

structure HlsId3SegmentTaggingScheduleActionSettings {
    @jsonName("tag")
    Tag: String

    @jsonName("id3")
    Id3: String
}

enum HlsId3SegmentTaggingState {
    DISABLED
    ENABLED
}

enum HlsIncompleteSegmentBehavior {
    AUTO
    SUPPRESS
}

structure HlsInputSettings {
    @jsonName("bandwidth")
    Bandwidth: Integer

    @jsonName("bufferSegments")
    BufferSegments: Integer

    @jsonName("retries")
    Retries: Integer

    @jsonName("retryInterval")
    RetryInterval: Integer

    @jsonName("scte35Source")
    Scte35Source: HlsScte35SourceType
}

enum HlsIvInManifest {
    EXCLUDE
    INCLUDE
}

enum HlsIvSource {
    EXPLICIT
    FOLLOWS_SEGMENT_NUMBER
}

enum HlsManifestCompression {
    GZIP
    NONE
}

enum HlsManifestDurationFormat {
    FLOATING_POINT
    INTEGER
}

structure HlsMediaStoreSettings {
    @jsonName("connectionRetryInterval")
    ConnectionRetryInterval: Integer

    @jsonName("filecacheDuration")
    FilecacheDuration: Integer

    @jsonName("mediaStoreStorageClass")
    MediaStoreStorageClass: HlsMediaStoreStorageClass

    @jsonName("numRetries")
    NumRetries: Integer

    @jsonName("restartDelay")
    RestartDelay: Integer
}

enum HlsMediaStoreStorageClass {
    TEMPORAL
}

enum HlsMode {
    LIVE
    VOD
}

enum HlsOutputSelection {
    MANIFESTS_AND_SEGMENTS
    SEGMENTS_ONLY
    VARIANT_MANIFESTS_AND_SEGMENTS
}

structure HlsOutputSettings {
    @jsonName("h265PackagingType")
    H265PackagingType: HlsH265PackagingType

    @required @jsonName("hlsSettings")
    HlsSettings: HlsSettings

    @jsonName("nameModifier")
    NameModifier: String

    @jsonName("segmentModifier")
    SegmentModifier: String
}

enum HlsProgramDateTime {
    EXCLUDE
    INCLUDE
}

enum HlsProgramDateTimeClock {
    INITIALIZE_FROM_OUTPUT_TIMECODE
    SYSTEM_CLOCK
}

enum HlsRedundantManifest {
    DISABLED
    ENABLED
}

structure HlsS3Settings {
    @jsonName("cannedAcl")
    CannedAcl: S3CannedAcl
}

enum HlsScte35SourceType {
    MANIFEST
    SEGMENTS
}

enum HlsSegmentationMode {
    USE_INPUT_SEGMENTATION
    USE_SEGMENT_DURATION
}

structure HlsSettings {
    @jsonName("audioOnlyHlsSettings")
    AudioOnlyHlsSettings: AudioOnlyHlsSettings

    @jsonName("fmp4HlsSettings")
    Fmp4HlsSettings: Fmp4HlsSettings

    @jsonName("frameCaptureHlsSettings")
    FrameCaptureHlsSettings: FrameCaptureHlsSettings

    @jsonName("standardHlsSettings")
    StandardHlsSettings: StandardHlsSettings
}

enum HlsStreamInfResolution {
    EXCLUDE
    INCLUDE
}

enum HlsTimedMetadataId3Frame {
    NONE
    PRIV
    TDRL
}

structure HlsTimedMetadataScheduleActionSettings {
    @required @jsonName("id3")
    Id3: String
}

enum HlsTsFileMode {
    SEGMENTED_FILES
    SINGLE_FILE
}

enum HlsWebdavHttpTransferMode {
    CHUNKED
    NON_CHUNKED
}

structure HlsWebdavSettings {
    @jsonName("connectionRetryInterval")
    ConnectionRetryInterval: Integer

    @jsonName("filecacheDuration")
    FilecacheDuration: Integer

    @jsonName("httpTransferMode")
    HttpTransferMode: HlsWebdavHttpTransferMode

    @jsonName("numRetries")
    NumRetries: Integer

    @jsonName("restartDelay")
    RestartDelay: Integer
}

structure HtmlMotionGraphicsSettings {}

enum IFrameOnlyPlaylistType {
    DISABLED
    STANDARD
}

structure ImmediateModeScheduleActionStartSettings {}

enum IncludeFillerNalUnits {
    AUTO
    DROP
    INCLUDE
}

structure Input {
    @jsonName("arn")
    Arn: String

    @jsonName("attachedChannels")
    AttachedChannels: __listOf__string

    @jsonName("destinations")
    Destinations: __listOfInputDestination

    @jsonName("id")
    Id: String

    @jsonName("inputClass")
    InputClass: InputClass

    @jsonName("inputDevices")
    InputDevices: __listOfInputDeviceSettings

    @jsonName("inputPartnerIds")
    InputPartnerIds: __listOf__string

    @jsonName("inputSourceType")
    InputSourceType: InputSourceType

    @jsonName("mediaConnectFlows")
    MediaConnectFlows: __listOfMediaConnectFlow

    @jsonName("name")
    Name: String

    @jsonName("roleArn")
    RoleArn: String

    @jsonName("securityGroups")
    SecurityGroups: __listOf__string

    @jsonName("sources")
    Sources: __listOfInputSource

    @jsonName("state")
    State: InputState

    @jsonName("tags")
    Tags: Tags

    @jsonName("type")
    Type: InputType

    @jsonName("srtSettings")
    SrtSettings: SrtSettings

    @jsonName("inputNetworkLocation")
    InputNetworkLocation: InputNetworkLocation

    @jsonName("multicastSettings")
    MulticastSettings: MulticastSettings

    @jsonName("smpte2110ReceiverGroupSettings")
    Smpte2110ReceiverGroupSettings: Smpte2110ReceiverGroupSettings

    @jsonName("sdiSources")
    SdiSources: InputSdiSources

    @jsonName("routerSettings")
    RouterSettings: RouterInputSettings
}

structure InputAttachment {
    @jsonName("automaticInputFailoverSettings")
    AutomaticInputFailoverSettings: AutomaticInputFailoverSettings

    @jsonName("inputAttachmentName")
    InputAttachmentName: String

    @jsonName("inputId")
    InputId: String

    @jsonName("inputSettings")
    InputSettings: InputSettings

    @jsonName("logicalInterfaceNames")
    LogicalInterfaceNames: __listOf__string
}

structure InputChannelLevel {
    @required @jsonName("gain")
    Gain: Integer

    @required @jsonName("inputChannel")
    InputChannel: Integer
}

enum InputClass {
    STANDARD
    SINGLE_PIPELINE
}

structure InputClippingSettings {
    @required @jsonName("inputTimecodeSource")
    InputTimecodeSource: InputTimecodeSource

    @jsonName("startTimecode")
    StartTimecode: StartTimecode

    @jsonName("stopTimecode")
    StopTimecode: StopTimecode
}

enum InputCodec {
    MPEG2
    AVC
    HEVC
}

enum InputDeblockFilter {
    DISABLED
    ENABLED
}

enum InputDenoiseFilter {
    DISABLED
    ENABLED
}

structure InputDestination {
    @jsonName("ip")
    Ip: String

    @jsonName("port")
    Port: String

    @jsonName("url")
    Url: String

    @jsonName("vpc")
    Vpc: InputDestinationVpc

    @jsonName("network")
    Network: String

    @jsonName("networkRoutes")
    NetworkRoutes: __listOfInputDestinationRoute
}

structure InputDestinationRequest {
    @jsonName("streamName")
    StreamName: String

    @jsonName("network")
    Network: String

    @jsonName("networkRoutes")
    NetworkRoutes: __listOfInputRequestDestinationRoute

    @jsonName("staticIpAddress")
    StaticIpAddress: String
}

structure InputDestinationVpc {
    @jsonName("availabilityZone")
    AvailabilityZone: String

    @jsonName("networkInterfaceId")
    NetworkInterfaceId: String
}

enum InputDeviceActiveInput {
    HDMI
    SDI
}

enum InputDeviceCodec {
    HEVC
    AVC
}

structure InputDeviceConfigurableSettings {
    @jsonName("configuredInput")
    ConfiguredInput: InputDeviceConfiguredInput

    @jsonName("maxBitrate")
    MaxBitrate: Integer

    @jsonName("latencyMs")
    LatencyMs: Integer

    @jsonName("codec")
    Codec: InputDeviceCodec

    @jsonName("mediaconnectSettings")
    MediaconnectSettings: InputDeviceMediaConnectConfigurableSettings

    @jsonName("audioChannelPairs")
    AudioChannelPairs: __listOfInputDeviceConfigurableAudioChannelPairConfig

    @jsonName("inputResolution")
    InputResolution: String
}

enum InputDeviceConfiguredInput {
    AUTO
    HDMI
    SDI
}

enum InputDeviceConnectionState {
    DISCONNECTED
    CONNECTED
}

structure InputDeviceHdSettings {
    @jsonName("activeInput")
    ActiveInput: InputDeviceActiveInput

    @jsonName("configuredInput")
    ConfiguredInput: InputDeviceConfiguredInput

    @jsonName("deviceState")
    DeviceState: InputDeviceState

    @jsonName("framerate")
    Framerate: Double

    @jsonName("height")
    Height: Integer

    @jsonName("maxBitrate")
    MaxBitrate: Integer

    @jsonName("scanType")
    ScanType: InputDeviceScanType

    @jsonName("width")
    Width: Integer

    @jsonName("latencyMs")
    LatencyMs: Integer
}

enum InputDeviceIpScheme {
    STATIC
    DHCP
}

structure InputDeviceMediaConnectConfigurableSettings {
    @jsonName("flowArn")
    FlowArn: String

    @jsonName("roleArn")
    RoleArn: String

    @jsonName("secretArn")
    SecretArn: String

    @jsonName("sourceName")
    SourceName: String
}

structure InputDeviceMediaConnectSettings {
    @jsonName("flowArn")
    FlowArn: String

    @jsonName("roleArn")
    RoleArn: String

    @jsonName("secretArn")
    SecretArn: String

    @jsonName("sourceName")
    SourceName: String
}

structure InputDeviceNetworkSettings {
    @jsonName("dnsAddresses")
    DnsAddresses: __listOf__string

    @jsonName("gateway")
    Gateway: String

    @jsonName("ipAddress")
    IpAddress: String

    @jsonName("ipScheme")
    IpScheme: InputDeviceIpScheme

    @jsonName("subnetMask")
    SubnetMask: String
}

enum InputDeviceOutputType {
    NONE
    MEDIALIVE_INPUT
    MEDIACONNECT_FLOW
}

structure InputDeviceRequest {
    @jsonName("id")
    Id: String
}

enum InputDeviceScanType {
    INTERLACED
    PROGRESSIVE
}

structure InputDeviceSettings {
    @jsonName("id")
    Id: String
}

enum InputDeviceState {
    IDLE
    STREAMING
}

structure InputDeviceSummary {
    @jsonName("arn")
    Arn: String

    @jsonName("connectionState")
    ConnectionState: InputDeviceConnectionState

    @jsonName("deviceSettingsSyncState")
    DeviceSettingsSyncState: DeviceSettingsSyncState

    @jsonName("deviceUpdateStatus")
    DeviceUpdateStatus: DeviceUpdateStatus

    @jsonName("hdDeviceSettings")
    HdDeviceSettings: InputDeviceHdSettings

    @jsonName("id")
    Id: String

    @jsonName("macAddress")
    MacAddress: String

    @jsonName("name")
    Name: String

    @jsonName("networkSettings")
    NetworkSettings: InputDeviceNetworkSettings

    @jsonName("serialNumber")
    SerialNumber: String

    @jsonName("type")
    Type: InputDeviceType

    @jsonName("uhdDeviceSettings")
    UhdDeviceSettings: InputDeviceUhdSettings

    @jsonName("tags")
    Tags: Tags

    @jsonName("availabilityZone")
    AvailabilityZone: String

    @jsonName("medialiveInputArns")
    MedialiveInputArns: __listOf__string

    @jsonName("outputType")
    OutputType: InputDeviceOutputType
}

enum InputDeviceTransferType {
    OUTGOING
    INCOMING
}

enum InputDeviceType {
    HD
    UHD
}

structure InputDeviceUhdSettings {
    @jsonName("activeInput")
    ActiveInput: InputDeviceActiveInput

    @jsonName("configuredInput")
    ConfiguredInput: InputDeviceConfiguredInput

    @jsonName("deviceState")
    DeviceState: InputDeviceState

    @jsonName("framerate")
    Framerate: Double

    @jsonName("height")
    Height: Integer

    @jsonName("maxBitrate")
    MaxBitrate: Integer

    @jsonName("scanType")
    ScanType: InputDeviceScanType

    @jsonName("width")
    Width: Integer

    @jsonName("latencyMs")
    LatencyMs: Integer

    @jsonName("codec")
    Codec: InputDeviceCodec

    @jsonName("mediaconnectSettings")
    MediaconnectSettings: InputDeviceMediaConnectSettings

    @jsonName("audioChannelPairs")
    AudioChannelPairs: __listOfInputDeviceUhdAudioChannelPairConfig

    @jsonName("inputResolution")
    InputResolution: String
}

enum InputFilter {
    AUTO
    DISABLED
    FORCED
}

structure InputLocation {
    @jsonName("passwordParam")
    PasswordParam: String

    @required @jsonName("uri")
    Uri: String

    @jsonName("username")
    Username: String
}

enum InputLossActionForHlsOut {
    EMIT_OUTPUT
    PAUSE_OUTPUT
}

enum InputLossActionForMsSmoothOut {
    EMIT_OUTPUT
    PAUSE_OUTPUT
}

enum InputLossActionForRtmpOut {
    EMIT_OUTPUT
    PAUSE_OUTPUT
}

enum InputLossActionForUdpOut {
    DROP_PROGRAM
    DROP_TS
    EMIT_PROGRAM
}

structure InputLossBehavior {
    @jsonName("blackFrameMsec")
    BlackFrameMsec: Integer

    @jsonName("inputLossImageColor")
    InputLossImageColor: String

    @jsonName("inputLossImageSlate")
    InputLossImageSlate: InputLocation

    @jsonName("inputLossImageType")
    InputLossImageType: InputLossImageType

    @jsonName("repeatFrameMsec")
    RepeatFrameMsec: Integer
}

structure InputLossFailoverSettings {
    @jsonName("inputLossThresholdMsec")
    InputLossThresholdMsec: Integer
}

enum InputLossImageType {
    COLOR
    SLATE
}

enum InputMaximumBitrate {
    MAX_10_MBPS
    MAX_20_MBPS
    MAX_50_MBPS
}

enum InputPreference {
    EQUAL_INPUT_PREFERENCE
    PRIMARY_INPUT_PREFERRED
}

structure InputPrepareScheduleActionSettings {
    @jsonName("inputAttachmentNameReference")
    InputAttachmentNameReference: String

    @jsonName("inputClippingSettings")
    InputClippingSettings: InputClippingSettings

    @jsonName("urlPath")
    UrlPath: __listOf__string
}

enum InputResolution {
    SD
    HD
    UHD
}

structure InputSecurityGroup {
    @jsonName("arn")
    Arn: String

    @jsonName("id")
    Id: String

    @jsonName("inputs")
    Inputs: __listOf__string

    @jsonName("state")
    State: InputSecurityGroupState

    @jsonName("tags")
    Tags: Tags

    @jsonName("whitelistRules")
    WhitelistRules: __listOfInputWhitelistRule

    @jsonName("channels")
    Channels: __listOf__string
}

enum InputSecurityGroupState {
    IDLE
    IN_USE
    UPDATING
    DELETED
}

structure InputSettings {
    @jsonName("audioSelectors")
    AudioSelectors: __listOfAudioSelector

    @jsonName("captionSelectors")
    CaptionSelectors: __listOfCaptionSelector

    @jsonName("deblockFilter")
    DeblockFilter: InputDeblockFilter

    @jsonName("denoiseFilter")
    DenoiseFilter: InputDenoiseFilter

    @jsonName("filterStrength")
    FilterStrength: Integer

    @jsonName("inputFilter")
    InputFilter: InputFilter

    @jsonName("networkInputSettings")
    NetworkInputSettings: NetworkInputSettings

    @jsonName("scte35Pid")
    Scte35Pid: Integer

    @jsonName("smpte2038DataPreference")
    Smpte2038DataPreference: Smpte2038DataPreference

    @jsonName("sourceEndBehavior")
    SourceEndBehavior: InputSourceEndBehavior

    @jsonName("videoSelector")
    VideoSelector: VideoSelector
}

structure InputSource {
    @jsonName("passwordParam")
    PasswordParam: String

    @jsonName("url")
    Url: String

    @jsonName("username")
    Username: String
}

enum InputSourceEndBehavior {
    CONTINUE
    LOOP
}

structure InputSourceRequest {
    @jsonName("passwordParam")
    PasswordParam: String

    @jsonName("url")
    Url: String

    @jsonName("username")
    Username: String
}

enum InputSourceType {
    STATIC
    DYNAMIC
}

structure InputSpecification {
    @jsonName("codec")
    Codec: InputCodec

    @jsonName("maximumBitrate")
    MaximumBitrate: InputMaximumBitrate

    @jsonName("resolution")
    Resolution: InputResolution
}

enum InputState {
    CREATING
    DETACHED
    ATTACHED
    DELETING
    DELETED
}

structure InputSwitchScheduleActionSettings {
    @required @jsonName("inputAttachmentNameReference")
    InputAttachmentNameReference: String

    @jsonName("inputClippingSettings")
    InputClippingSettings: InputClippingSettings

    @jsonName("urlPath")
    UrlPath: __listOf__string
}

enum InputTimecodeSource {
    ZEROBASED
    EMBEDDED
}

enum InputType {
    UDP_PUSH
    RTP_PUSH
    RTMP_PUSH
    RTMP_PULL
    URL_PULL
    MP4_FILE
    MEDIACONNECT
    INPUT_DEVICE
    AWS_CDI
    TS_FILE
    SRT_CALLER
    MULTICAST
    SMPTE_2110_RECEIVER_GROUP
    SDI
    MEDIACONNECT_ROUTER
    SRT_LISTENER
}

structure InputVpcRequest {
    @jsonName("securityGroupIds")
    SecurityGroupIds: __listOf__string

    @required @jsonName("subnetIds")
    SubnetIds: __listOf__string
}

structure InputWhitelistRule {
    @jsonName("cidr")
    Cidr: String
}

structure InputWhitelistRuleCidr {
    @jsonName("cidr")
    Cidr: String
}

@error("server") @httpError(500)
structure InternalServerErrorException {
    @jsonName("message")
    Message: String
}

structure KeyProviderSettings {
    @jsonName("staticKeySettings")
    StaticKeySettings: StaticKeySettings
}

enum LastFrameClippingBehavior {
    EXCLUDE_LAST_FRAME
    INCLUDE_LAST_FRAME
}

enum LogLevel {
    ERROR
    WARNING
    INFO
    DEBUG
    DISABLED
}

enum M2tsAbsentInputAudioBehavior {
    DROP
    ENCODE_SILENCE
}

enum M2tsArib {
    DISABLED
    ENABLED
}

enum M2tsAribCaptionsPidControl {
    AUTO
    USE_CONFIGURED
}

enum M2tsAudioBufferModel {
    ATSC
    DVB
}

enum M2tsAudioInterval {
    VIDEO_AND_FIXED_INTERVALS
    VIDEO_INTERVAL
}

enum M2tsAudioStreamType {
    ATSC
    DVB
}

enum M2tsBufferModel {
    MULTIPLEX
    NONE
}

enum M2tsCcDescriptor {
    DISABLED
    ENABLED
}

enum M2tsEbifControl {
    NONE
    PASSTHROUGH
}

enum M2tsEbpPlacement {
    VIDEO_AND_AUDIO_PIDS
    VIDEO_PID
}

enum M2tsEsRateInPes {
    EXCLUDE
    INCLUDE
}

enum M2tsKlv {
    NONE
    PASSTHROUGH
}

enum M2tsNielsenId3Behavior {
    NO_PASSTHROUGH
    PASSTHROUGH
}

enum M2tsPcrControl {
    CONFIGURED_PCR_PERIOD
    PCR_EVERY_PES_PACKET
}

enum M2tsRateMode {
    CBR
    VBR
}

enum M2tsScte35Control {
    NONE
    PASSTHROUGH
}

enum M2tsSegmentationMarkers {
    EBP
    EBP_LEGACY
    NONE
    PSI_SEGSTART
    RAI_ADAPT
    RAI_SEGSTART
}

enum M2tsSegmentationStyle {
    MAINTAIN_CADENCE
    RESET_CADENCE
}

structure M2tsSettings {
    @jsonName("absentInputAudioBehavior")
    AbsentInputAudioBehavior: M2tsAbsentInputAudioBehavior

    @jsonName("arib")
    Arib: M2tsArib

    @jsonName("aribCaptionsPid")
    AribCaptionsPid: String

    @jsonName("aribCaptionsPidControl")
    AribCaptionsPidControl: M2tsAribCaptionsPidControl

    @jsonName("audioBufferModel")
    AudioBufferModel: M2tsAudioBufferModel

    @jsonName("audioFramesPerPes")
    AudioFramesPerPes: Integer

    @jsonName("audioPids")
    AudioPids: String

    @jsonName("audioStreamType")
    AudioStreamType: M2tsAudioStreamType

    @jsonName("bitrate")
    Bitrate: Integer

    @jsonName("bufferModel")
    BufferModel: M2tsBufferModel

    @jsonName("ccDescriptor")
    CcDescriptor: M2tsCcDescriptor

    @jsonName("dvbNitSettings")
    DvbNitSettings: DvbNitSettings

    @jsonName("dvbSdtSettings")
    DvbSdtSettings: DvbSdtSettings

    @jsonName("dvbSubPids")
    DvbSubPids: String

    @jsonName("dvbTdtSettings")
    DvbTdtSettings: DvbTdtSettings

    @jsonName("dvbTeletextPid")
    DvbTeletextPid: String

    @jsonName("ebif")
    Ebif: M2tsEbifControl

    @jsonName("ebpAudioInterval")
    EbpAudioInterval: M2tsAudioInterval

    @jsonName("ebpLookaheadMs")
    EbpLookaheadMs: Integer

    @jsonName("ebpPlacement")
    EbpPlacement: M2tsEbpPlacement

    @jsonName("ecmPid")
    EcmPid: String

    @jsonName("esRateInPes")
    EsRateInPes: M2tsEsRateInPes

    @jsonName("etvPlatformPid")
    EtvPlatformPid: String

    @jsonName("etvSignalPid")
    EtvSignalPid: String

    @jsonName("fragmentTime")
    FragmentTime: Double

    @jsonName("klv")
    Klv: M2tsKlv

    @jsonName("klvDataPids")
    KlvDataPids: String

    @jsonName("nielsenId3Behavior")
    NielsenId3Behavior: M2tsNielsenId3Behavior

    @jsonName("nullPacketBitrate")
    NullPacketBitrate: Double

    @jsonName("patInterval")
    PatInterval: Integer

    @jsonName("pcrControl")
    PcrControl: M2tsPcrControl

    @jsonName("pcrPeriod")
    PcrPeriod: Integer

    @jsonName("pcrPid")
    PcrPid: String

    @jsonName("pmtInterval")
    PmtInterval: Integer

    @jsonName("pmtPid")
    PmtPid: String

    @jsonName("programNum")
    ProgramNum: Integer

    @jsonName("rateMode")
    RateMode: M2tsRateMode

    @jsonName("scte27Pids")
    Scte27Pids: String

    @jsonName("scte35Control")
    Scte35Control: M2tsScte35Control

    @jsonName("scte35Pid")
    Scte35Pid: String

    @jsonName("segmentationMarkers")
    SegmentationMarkers: M2tsSegmentationMarkers

    @jsonName("segmentationStyle")
    SegmentationStyle: M2tsSegmentationStyle

    @jsonName("segmentationTime")
    SegmentationTime: Double

    @jsonName("timedMetadataBehavior")
    TimedMetadataBehavior: M2tsTimedMetadataBehavior

    @jsonName("timedMetadataPid")
    TimedMetadataPid: String

    @jsonName("transportStreamId")
    TransportStreamId: Integer

    @jsonName("videoPid")
    VideoPid: String

    @jsonName("scte35PrerollPullupMilliseconds")
    Scte35PrerollPullupMilliseconds: Double
}

enum M2tsTimedMetadataBehavior {
    NO_PASSTHROUGH
    PASSTHROUGH
}

enum M3u8KlvBehavior {
    NO_PASSTHROUGH
    PASSTHROUGH
}

enum M3u8NielsenId3Behavior {
    NO_PASSTHROUGH
    PASSTHROUGH
}

enum M3u8PcrControl {
    CONFIGURED_PCR_PERIOD
    PCR_EVERY_PES_PACKET
}

enum M3u8Scte35Behavior {
    NO_PASSTHROUGH
    PASSTHROUGH
}

structure M3u8Settings {
    @jsonName("audioFramesPerPes")
    AudioFramesPerPes: Integer

    @jsonName("audioPids")
    AudioPids: String

    @jsonName("ecmPid")
    EcmPid: String

    @jsonName("nielsenId3Behavior")
    NielsenId3Behavior: M3u8NielsenId3Behavior

    @jsonName("patInterval")
    PatInterval: Integer

    @jsonName("pcrControl")
    PcrControl: M3u8PcrControl

    @jsonName("pcrPeriod")
    PcrPeriod: Integer

    @jsonName("pcrPid")
    PcrPid: String

    @jsonName("pmtInterval")
    PmtInterval: Integer

    @jsonName("pmtPid")
    PmtPid: String

    @jsonName("programNum")
    ProgramNum: Integer

    @jsonName("scte35Behavior")
    Scte35Behavior: M3u8Scte35Behavior

    @jsonName("scte35Pid")
    Scte35Pid: String

    @jsonName("timedMetadataBehavior")
    TimedMetadataBehavior: M3u8TimedMetadataBehavior

    @jsonName("timedMetadataPid")
    TimedMetadataPid: String

    @jsonName("transportStreamId")
    TransportStreamId: Integer

    @jsonName("videoPid")
    VideoPid: String

    @jsonName("klvBehavior")
    KlvBehavior: M3u8KlvBehavior

    @jsonName("klvDataPids")
    KlvDataPids: String
}

enum M3u8TimedMetadataBehavior {
    NO_PASSTHROUGH
    PASSTHROUGH
}

structure MaintenanceCreateSettings {
    @jsonName("maintenanceDay")
    MaintenanceDay: MaintenanceDay

    @jsonName("maintenanceStartTime")
    MaintenanceStartTime: String
}

enum MaintenanceDay {
    MONDAY
    TUESDAY
    WEDNESDAY
    THURSDAY
    FRIDAY
    SATURDAY
    SUNDAY
}

structure MaintenanceStatus {
    @jsonName("maintenanceDay")
    MaintenanceDay: MaintenanceDay

    @jsonName("maintenanceDeadline")
    MaintenanceDeadline: String

    @jsonName("maintenanceScheduledDate")
    MaintenanceScheduledDate: String

    @jsonName("maintenanceStartTime")
    MaintenanceStartTime: String
}

structure MaintenanceUpdateSettings {
    @jsonName("maintenanceDay")
    MaintenanceDay: MaintenanceDay

    @jsonName("maintenanceScheduledDate")
    MaintenanceScheduledDate: String

    @jsonName("maintenanceStartTime")
    MaintenanceStartTime: String
}

structure MediaConnectFlow {
    @jsonName("flowArn")
    FlowArn: String
}

structure MediaConnectFlowRequest {
    @jsonName("flowArn")
    FlowArn: String
}

structure MediaPackageGroupSettings {
    @required @jsonName("destination")
    Destination: OutputLocationRef

    @jsonName("mediapackageV2GroupSettings")
    MediapackageV2GroupSettings: MediaPackageV2GroupSettings
}

structure MediaPackageOutputDestinationSettings {
    @jsonName("channelId")
    ChannelId: String

    @jsonName("channelGroup")
    ChannelGroup: String

    @jsonName("channelName")
    ChannelName: String

    @jsonName("channelEndpointId")
    ChannelEndpointId: String

    @jsonName("mediaPackageRegionName")
    MediaPackageRegionName: String
}

structure MediaPackageOutputSettings {
    @jsonName("mediaPackageV2DestinationSettings")
    MediaPackageV2DestinationSettings: MediaPackageV2DestinationSettings
}

structure MotionGraphicsActivateScheduleActionSettings {
    @jsonName("duration")
    Duration: Long

    @jsonName("passwordParam")
    PasswordParam: String

    @jsonName("url")
    Url: String

    @jsonName("username")
    Username: String
}

structure MotionGraphicsConfiguration {
    @jsonName("motionGraphicsInsertion")
    MotionGraphicsInsertion: MotionGraphicsInsertion

    @required @jsonName("motionGraphicsSettings")
    MotionGraphicsSettings: MotionGraphicsSettings
}

structure MotionGraphicsDeactivateScheduleActionSettings {}

enum MotionGraphicsInsertion {
    DISABLED
    ENABLED
}

structure MotionGraphicsSettings {
    @jsonName("htmlMotionGraphicsSettings")
    HtmlMotionGraphicsSettings: HtmlMotionGraphicsSettings
}

enum Mp2CodingMode {
    CODING_MODE_1_0
    CODING_MODE_2_0
}

structure Mp2Settings {
    @jsonName("bitrate")
    Bitrate: Double

    @jsonName("codingMode")
    CodingMode: Mp2CodingMode

    @jsonName("sampleRate")
    SampleRate: Double
}

enum Mpeg2AdaptiveQuantization {
    AUTO
    HIGH
    LOW
    MEDIUM
    OFF
}

enum Mpeg2ColorMetadata {
    IGNORE
    INSERT
}

enum Mpeg2ColorSpace {
    AUTO
    PASSTHROUGH
}

enum Mpeg2DisplayRatio {
    DISPLAYRATIO16X9
    DISPLAYRATIO4X3
}

structure Mpeg2FilterSettings {
    @jsonName("temporalFilterSettings")
    TemporalFilterSettings: TemporalFilterSettings
}

enum Mpeg2GopSizeUnits {
    FRAMES
    SECONDS
}

enum Mpeg2ScanType {
    INTERLACED
    PROGRESSIVE
}

structure Mpeg2Settings {
    @jsonName("adaptiveQuantization")
    AdaptiveQuantization: Mpeg2AdaptiveQuantization

    @jsonName("afdSignaling")
    AfdSignaling: AfdSignaling

    @jsonName("colorMetadata")
    ColorMetadata: Mpeg2ColorMetadata

    @jsonName("colorSpace")
    ColorSpace: Mpeg2ColorSpace

    @jsonName("displayAspectRatio")
    DisplayAspectRatio: Mpeg2DisplayRatio

    @jsonName("filterSettings")
    FilterSettings: Mpeg2FilterSettings

    @jsonName("fixedAfd")
    FixedAfd: FixedAfd

    @required @jsonName("framerateDenominator")
    FramerateDenominator: Integer

    @required @jsonName("framerateNumerator")
    FramerateNumerator: Integer

    @jsonName("gopClosedCadence")
    GopClosedCadence: Integer

    @jsonName("gopNumBFrames")
    GopNumBFrames: Integer

    @jsonName("gopSize")
    GopSize: Double

    @jsonName("gopSizeUnits")
    GopSizeUnits: Mpeg2GopSizeUnits

    @jsonName("scanType")
    ScanType: Mpeg2ScanType

    @jsonName("subgopLength")
    SubgopLength: Mpeg2SubGopLength

    @jsonName("timecodeInsertion")
    TimecodeInsertion: Mpeg2TimecodeInsertionBehavior

    @jsonName("timecodeBurninSettings")
    TimecodeBurninSettings: TimecodeBurninSettings
}

enum Mpeg2SubGopLength {
    DYNAMIC
    FIXED
}

enum Mpeg2TimecodeInsertionBehavior {
    DISABLED
    GOP_TIMECODE
}

structure MsSmoothGroupSettings {
    @jsonName("acquisitionPointId")
    AcquisitionPointId: String

    @jsonName("audioOnlyTimecodeControl")
    AudioOnlyTimecodeControl: SmoothGroupAudioOnlyTimecodeControl

    @jsonName("certificateMode")
    CertificateMode: SmoothGroupCertificateMode

    @jsonName("connectionRetryInterval")
    ConnectionRetryInterval: Integer

    @required @jsonName("destination")
    Destination: OutputLocationRef

    @jsonName("eventId")
    EventId: String

    @jsonName("eventIdMode")
    EventIdMode: SmoothGroupEventIdMode

    @jsonName("eventStopBehavior")
    EventStopBehavior: SmoothGroupEventStopBehavior

    @jsonName("filecacheDuration")
    FilecacheDuration: Integer

    @jsonName("fragmentLength")
    FragmentLength: Integer

    @jsonName("inputLossAction")
    InputLossAction: InputLossActionForMsSmoothOut

    @jsonName("numRetries")
    NumRetries: Integer

    @jsonName("restartDelay")
    RestartDelay: Integer

    @jsonName("segmentationMode")
    SegmentationMode: SmoothGroupSegmentationMode

    @jsonName("sendDelayMs")
    SendDelayMs: Integer

    @jsonName("sparseTrackType")
    SparseTrackType: SmoothGroupSparseTrackType

    @jsonName("streamManifestBehavior")
    StreamManifestBehavior: SmoothGroupStreamManifestBehavior

    @jsonName("timestampOffset")
    TimestampOffset: String

    @jsonName("timestampOffsetMode")
    TimestampOffsetMode: SmoothGroupTimestampOffsetMode
}

enum MsSmoothH265PackagingType {
    HEV1
    HVC1
}

structure MsSmoothOutputSettings {
    @jsonName("h265PackagingType")
    H265PackagingType: MsSmoothH265PackagingType

    @jsonName("nameModifier")
    NameModifier: String
}

structure Multiplex {
    @jsonName("arn")
    Arn: String

    @jsonName("availabilityZones")
    AvailabilityZones: __listOf__string

    @jsonName("destinations")
    Destinations: __listOfMultiplexOutputDestination

    @jsonName("id")
    Id: String

    @jsonName("multiplexSettings")
    MultiplexSettings: MultiplexSettings

    @jsonName("name")
    Name: String

    @jsonName("pipelinesRunningCount")
    PipelinesRunningCount: Integer

    @jsonName("programCount")
    ProgramCount: Integer

    @jsonName("state")
    State: MultiplexState

    @jsonName("tags")
    Tags: Tags
}

structure MultiplexGroupSettings {}

structure MultiplexMediaConnectOutputDestinationSettings {
    @jsonName("entitlementArn")
    EntitlementArn: String
}

structure MultiplexOutputDestination {
    @jsonName("mediaConnectSettings")
    MediaConnectSettings: MultiplexMediaConnectOutputDestinationSettings
}

structure MultiplexOutputSettings {
    @required @jsonName("destination")
    Destination: OutputLocationRef

    @jsonName("containerSettings")
    ContainerSettings: MultiplexContainerSettings
}

structure MultiplexProgram {
    @jsonName("channelId")
    ChannelId: String

    @jsonName("multiplexProgramSettings")
    MultiplexProgramSettings: MultiplexProgramSettings

    @jsonName("packetIdentifiersMap")
    PacketIdentifiersMap: MultiplexProgramPacketIdentifiersMap

    @jsonName("pipelineDetails")
    PipelineDetails: __listOfMultiplexProgramPipelineDetail

    @jsonName("programName")
    ProgramName: String
}

structure MultiplexProgramChannelDestinationSettings {
    @jsonName("multiplexId")
    MultiplexId: String

    @jsonName("programName")
    ProgramName: String
}

structure MultiplexProgramPacketIdentifiersMap {
    @jsonName("audioPids")
    AudioPids: __listOf__integer

    @jsonName("dvbSubPids")
    DvbSubPids: __listOf__integer

    @jsonName("dvbTeletextPid")
    DvbTeletextPid: Integer

    @jsonName("etvPlatformPid")
    EtvPlatformPid: Integer

    @jsonName("etvSignalPid")
    EtvSignalPid: Integer

    @jsonName("klvDataPids")
    KlvDataPids: __listOf__integer

    @jsonName("pcrPid")
    PcrPid: Integer

    @jsonName("pmtPid")
    PmtPid: Integer

    @jsonName("privateMetadataPid")
    PrivateMetadataPid: Integer

    @jsonName("scte27Pids")
    Scte27Pids: __listOf__integer

    @jsonName("scte35Pid")
    Scte35Pid: Integer

    @jsonName("timedMetadataPid")
    TimedMetadataPid: Integer

    @jsonName("videoPid")
    VideoPid: Integer

    @jsonName("aribCaptionsPid")
    AribCaptionsPid: Integer

    @jsonName("dvbTeletextPids")
    DvbTeletextPids: __listOf__integer

    @jsonName("ecmPid")
    EcmPid: Integer

    @jsonName("smpte2038Pid")
    Smpte2038Pid: Integer
}

structure MultiplexProgramPipelineDetail {
    @jsonName("activeChannelPipeline")
    ActiveChannelPipeline: String

    @jsonName("pipelineId")
    PipelineId: String
}

structure MultiplexProgramServiceDescriptor {
    @required @jsonName("providerName")
    ProviderName: String

    @required @jsonName("serviceName")
    ServiceName: String
}

structure MultiplexProgramSettings {
    @jsonName("preferredChannelPipeline")
    PreferredChannelPipeline: PreferredChannelPipeline

    @required @jsonName("programNumber")
    ProgramNumber: Integer

    @jsonName("serviceDescriptor")
    ServiceDescriptor: MultiplexProgramServiceDescriptor

    @jsonName("videoSettings")
    VideoSettings: MultiplexVideoSettings
}

structure MultiplexProgramSummary {
    @jsonName("channelId")
    ChannelId: String

    @jsonName("programName")
    ProgramName: String
}

structure MultiplexSettings {
    @jsonName("maximumVideoBufferDelayMilliseconds")
    MaximumVideoBufferDelayMilliseconds: Integer

    @required @jsonName("transportStreamBitrate")
    TransportStreamBitrate: Integer

    @required @jsonName("transportStreamId")
    TransportStreamId: Integer

    @jsonName("transportStreamReservedBitrate")
    TransportStreamReservedBitrate: Integer
}

structure MultiplexSettingsSummary {
    @jsonName("transportStreamBitrate")
    TransportStreamBitrate: Integer
}

enum MultiplexState {
    CREATING
    CREATE_FAILED
    IDLE
    STARTING
    RUNNING
    RECOVERING
    STOPPING
    DELETING
    DELETED
}

structure MultiplexStatmuxVideoSettings {
    @jsonName("maximumBitrate")
    MaximumBitrate: Integer

    @jsonName("minimumBitrate")
    MinimumBitrate: Integer

    @jsonName("priority")
    Priority: Integer
}

structure MultiplexSummary {
    @jsonName("arn")
    Arn: String

    @jsonName("availabilityZones")
    AvailabilityZones: __listOf__string

    @jsonName("id")
    Id: String

    @jsonName("multiplexSettings")
    MultiplexSettings: MultiplexSettingsSummary

    @jsonName("name")
    Name: String

    @jsonName("pipelinesRunningCount")
    PipelinesRunningCount: Integer

    @jsonName("programCount")
    ProgramCount: Integer

    @jsonName("state")
    State: MultiplexState

    @jsonName("tags")
    Tags: Tags
}

structure MultiplexVideoSettings {
    @jsonName("constantBitrate")
    ConstantBitrate: Integer

    @jsonName("statmuxSettings")
    StatmuxSettings: MultiplexStatmuxVideoSettings
}

enum NetworkInputServerValidation {
    CHECK_CRYPTOGRAPHY_AND_VALIDATE_NAME
    CHECK_CRYPTOGRAPHY_ONLY
}

structure NetworkInputSettings {
    @jsonName("hlsInputSettings")
    HlsInputSettings: HlsInputSettings

    @jsonName("serverValidation")
    ServerValidation: NetworkInputServerValidation

    @jsonName("multicastInputSettings")
    MulticastInputSettings: MulticastInputSettings
}

structure NielsenCBET {
    @required @jsonName("cbetCheckDigitString")
    CbetCheckDigitString: String

    @required @jsonName("cbetStepaside")
    CbetStepaside: NielsenWatermarksCbetStepaside

    @required @jsonName("csid")
    Csid: String
}

structure NielsenConfiguration {
    @jsonName("distributorId")
    DistributorId: String

    @jsonName("nielsenPcmToId3Tagging")
    NielsenPcmToId3Tagging: NielsenPcmToId3TaggingState
}

structure NielsenNaesIiNw {
    @required @jsonName("checkDigitString")
    CheckDigitString: String

    @required @jsonName("sid")
    Sid: Double

    @jsonName("timezone")
    Timezone: NielsenWatermarkTimezones
}

enum NielsenPcmToId3TaggingState {
    DISABLED
    ENABLED
}

enum NielsenWatermarkTimezones {
    AMERICA_PUERTO_RICO
    US_ALASKA
    US_ARIZONA
    US_CENTRAL
    US_EASTERN
    US_HAWAII
    US_MOUNTAIN
    US_PACIFIC
    US_SAMOA
    UTC
}

enum NielsenWatermarksCbetStepaside {
    DISABLED
    ENABLED
}

enum NielsenWatermarksDistributionTypes {
    FINAL_DISTRIBUTOR
    PROGRAM_CONTENT
}

structure NielsenWatermarksSettings {
    @jsonName("nielsenCbetSettings")
    NielsenCbetSettings: NielsenCBET

    @jsonName("nielsenDistributionType")
    NielsenDistributionType: NielsenWatermarksDistributionTypes

    @jsonName("nielsenNaesIiNwSettings")
    NielsenNaesIiNwSettings: NielsenNaesIiNw
}

@error("client") @httpError(404)
structure NotFoundException {
    @jsonName("message")
    Message: String
}

structure Offering {
    @jsonName("arn")
    Arn: String

    @jsonName("currencyCode")
    CurrencyCode: String

    @jsonName("duration")
    Duration: Integer

    @jsonName("durationUnits")
    DurationUnits: OfferingDurationUnits

    @jsonName("fixedPrice")
    FixedPrice: Double

    @jsonName("offeringDescription")
    OfferingDescription: String

    @jsonName("offeringId")
    OfferingId: String

    @jsonName("offeringType")
    OfferingType: OfferingType

    @jsonName("region")
    Region: String

    @jsonName("resourceSpecification")
    ResourceSpecification: ReservationResourceSpecification

    @jsonName("usagePrice")
    UsagePrice: Double
}

enum OfferingDurationUnits {
    MONTHS
}

enum OfferingType {
    NO_UPFRONT
}

structure Output {
    @jsonName("audioDescriptionNames")
    AudioDescriptionNames: __listOf__string

    @jsonName("captionDescriptionNames")
    CaptionDescriptionNames: __listOf__string

    @jsonName("outputName")
    OutputName: String

    @required @jsonName("outputSettings")
    OutputSettings: OutputSettings

    @jsonName("videoDescriptionName")
    VideoDescriptionName: String
}

structure OutputDestination {
    @jsonName("id")
    Id: String

    @jsonName("mediaPackageSettings")
    MediaPackageSettings: __listOfMediaPackageOutputDestinationSettings

    @jsonName("multiplexSettings")
    MultiplexSettings: MultiplexProgramChannelDestinationSettings

    @jsonName("settings")
    Settings: __listOfOutputDestinationSettings

    @jsonName("srtSettings")
    SrtSettings: __listOfSrtOutputDestinationSettings

    @jsonName("logicalInterfaceNames")
    LogicalInterfaceNames: __listOf__string

    @jsonName("mediaConnectRouterSettings")
    MediaConnectRouterSettings: __listOfMediaConnectRouterOutputDestinationSettings
}

structure OutputDestinationSettings {
    @jsonName("passwordParam")
    PasswordParam: String

    @jsonName("streamName")
    StreamName: String

    @jsonName("url")
    Url: String

    @jsonName("username")
    Username: String
}

structure OutputGroup {
    @jsonName("name")
    Name: String

    @required @jsonName("outputGroupSettings")
    OutputGroupSettings: OutputGroupSettings

    @required @jsonName("outputs")
    Outputs: __listOfOutput
}

structure OutputGroupSettings {
    @jsonName("archiveGroupSettings")
    ArchiveGroupSettings: ArchiveGroupSettings

    @jsonName("frameCaptureGroupSettings")
    FrameCaptureGroupSettings: FrameCaptureGroupSettings

    @jsonName("hlsGroupSettings")
    HlsGroupSettings: HlsGroupSettings

    @jsonName("mediaPackageGroupSettings")
    MediaPackageGroupSettings: MediaPackageGroupSettings

    @jsonName("msSmoothGroupSettings")
    MsSmoothGroupSettings: MsSmoothGroupSettings

    @jsonName("multiplexGroupSettings")
    MultiplexGroupSettings: MultiplexGroupSettings

    @jsonName("rtmpGroupSettings")
    RtmpGroupSettings: RtmpGroupSettings

    @jsonName("udpGroupSettings")
    UdpGroupSettings: UdpGroupSettings

    @jsonName("cmafIngestGroupSettings")
    CmafIngestGroupSettings: CmafIngestGroupSettings

    @jsonName("srtGroupSettings")
    SrtGroupSettings: SrtGroupSettings

    @jsonName("mediaConnectRouterGroupSettings")
    MediaConnectRouterGroupSettings: MediaConnectRouterGroupSettings
}

structure OutputLocationRef {
    @jsonName("destinationRefId")
    DestinationRefId: String
}

structure OutputLockingSettings {
    @jsonName("epochLockingSettings")
    EpochLockingSettings: EpochLockingSettings

    @jsonName("pipelineLockingSettings")
    PipelineLockingSettings: PipelineLockingSettings

    @jsonName("disabledLockingSettings")
    DisabledLockingSettings: DisabledLockingSettings
}

structure OutputSettings {
    @jsonName("archiveOutputSettings")
    ArchiveOutputSettings: ArchiveOutputSettings

    @jsonName("frameCaptureOutputSettings")
    FrameCaptureOutputSettings: FrameCaptureOutputSettings

    @jsonName("hlsOutputSettings")
    HlsOutputSettings: HlsOutputSettings

    @jsonName("mediaPackageOutputSettings")
    MediaPackageOutputSettings: MediaPackageOutputSettings

    @jsonName("msSmoothOutputSettings")
    MsSmoothOutputSettings: MsSmoothOutputSettings

    @jsonName("multiplexOutputSettings")
    MultiplexOutputSettings: MultiplexOutputSettings

    @jsonName("rtmpOutputSettings")
    RtmpOutputSettings: RtmpOutputSettings

    @jsonName("udpOutputSettings")
    UdpOutputSettings: UdpOutputSettings

    @jsonName("cmafIngestOutputSettings")
    CmafIngestOutputSettings: CmafIngestOutputSettings

    @jsonName("srtOutputSettings")
    SrtOutputSettings: SrtOutputSettings

    @jsonName("mediaConnectRouterOutputSettings")
    MediaConnectRouterOutputSettings: MediaConnectRouterOutputSettings
}

structure PassThroughSettings {}

structure PauseStateScheduleActionSettings {
    @jsonName("pipelines")
    Pipelines: __listOfPipelinePauseStateSettings
}

structure PipelineDetail {
    @jsonName("activeInputAttachmentName")
    ActiveInputAttachmentName: String

    @jsonName("activeInputSwitchActionName")
    ActiveInputSwitchActionName: String

    @jsonName("activeMotionGraphicsActionName")
    ActiveMotionGraphicsActionName: String

    @jsonName("activeMotionGraphicsUri")
    ActiveMotionGraphicsUri: String

    @jsonName("pipelineId")
    PipelineId: String

    @jsonName("channelEngineVersion")
    ChannelEngineVersion: ChannelEngineVersionResponse

    @jsonName("mediaConnectRouterOutputConnectionMap")
    MediaConnectRouterOutputConnectionMap: MediaConnectRouterOutputConnections
}

enum PipelineId {
    PIPELINE_0
    PIPELINE_1
}

structure PipelineLockingSettings {
    @jsonName("pipelineLockingMethod")
    PipelineLockingMethod: PipelineLockingMethod

    @jsonName("customEpoch")
    CustomEpoch: String
}

structure PipelinePauseStateSettings {
    @required @jsonName("pipelineId")
    PipelineId: PipelineId
}

enum PreferredChannelPipeline {
    CURRENTLY_ACTIVE
    PIPELINE_0
    PIPELINE_1
}

structure RawSettings {}

enum RebootInputDeviceForce {
    NO
    YES
}

structure Rec601Settings {}

structure Rec709Settings {}

structure RemixSettings {
    @required @jsonName("channelMappings")
    ChannelMappings: __listOfAudioChannelMapping

    @jsonName("channelsIn")
    ChannelsIn: Integer

    @jsonName("channelsOut")
    ChannelsOut: Integer
}

structure RenewalSettings {
    @jsonName("automaticRenewal")
    AutomaticRenewal: ReservationAutomaticRenewal

    @jsonName("renewalCount")
    RenewalCount: Integer
}

structure Reservation {
    @jsonName("arn")
    Arn: String

    @jsonName("count")
    Count: Integer

    @jsonName("currencyCode")
    CurrencyCode: String

    @jsonName("duration")
    Duration: Integer

    @jsonName("durationUnits")
    DurationUnits: OfferingDurationUnits

    @jsonName("end")
    End: String

    @jsonName("fixedPrice")
    FixedPrice: Double

    @jsonName("name")
    Name: String

    @jsonName("offeringDescription")
    OfferingDescription: String

    @jsonName("offeringId")
    OfferingId: String

    @jsonName("offeringType")
    OfferingType: OfferingType

    @jsonName("region")
    Region: String

    @jsonName("renewalSettings")
    RenewalSettings: RenewalSettings

    @jsonName("reservationId")
    ReservationId: String

    @jsonName("resourceSpecification")
    ResourceSpecification: ReservationResourceSpecification

    @jsonName("start")
    Start: String

    @jsonName("state")
    State: ReservationState

    @jsonName("tags")
    Tags: Tags

    @jsonName("usagePrice")
    UsagePrice: Double
}

enum ReservationAutomaticRenewal {
    DISABLED
    ENABLED
    UNAVAILABLE
}

enum ReservationCodec {
    MPEG2
    AVC
    HEVC
    AUDIO
    LINK
    AV1
}

enum ReservationMaximumBitrate {
    MAX_10_MBPS
    MAX_20_MBPS
    MAX_50_MBPS
}

enum ReservationMaximumFramerate {
    MAX_30_FPS
    MAX_60_FPS
}

enum ReservationResolution {
    SD
    HD
    FHD
    UHD
}

structure ReservationResourceSpecification {
    @jsonName("channelClass")
    ChannelClass: ChannelClass

    @jsonName("codec")
    Codec: ReservationCodec

    @jsonName("maximumBitrate")
    MaximumBitrate: ReservationMaximumBitrate

    @jsonName("maximumFramerate")
    MaximumFramerate: ReservationMaximumFramerate

    @jsonName("resolution")
    Resolution: ReservationResolution

    @jsonName("resourceType")
    ResourceType: ReservationResourceType

    @jsonName("specialFeature")
    SpecialFeature: ReservationSpecialFeature

    @jsonName("videoQuality")
    VideoQuality: ReservationVideoQuality
}

enum ReservationResourceType {
    INPUT
    OUTPUT
    MULTIPLEX
    CHANNEL
}

enum ReservationSpecialFeature {
    ADVANCED_AUDIO
    AUDIO_NORMALIZATION
    MGHD
    MGUHD
}

enum ReservationState {
    ACTIVE
    EXPIRED
    CANCELED
    DELETED
}

enum ReservationVideoQuality {
    STANDARD
    ENHANCED
    PREMIUM
}

enum RtmpAdMarkers {
    ON_CUE_POINT_SCTE35
}

enum RtmpCacheFullBehavior {
    DISCONNECT_IMMEDIATELY
    WAIT_FOR_SERVER
}

enum RtmpCaptionData {
    ALL
    FIELD1_608
    FIELD1_AND_FIELD2_608
}

structure RtmpCaptionInfoDestinationSettings {}

structure RtmpGroupSettings {
    @jsonName("adMarkers")
    AdMarkers: __listOfRtmpAdMarkers

    @jsonName("authenticationScheme")
    AuthenticationScheme: AuthenticationScheme

    @jsonName("cacheFullBehavior")
    CacheFullBehavior: RtmpCacheFullBehavior

    @jsonName("cacheLength")
    CacheLength: Integer

    @jsonName("captionData")
    CaptionData: RtmpCaptionData

    @jsonName("inputLossAction")
    InputLossAction: InputLossActionForRtmpOut

    @jsonName("restartDelay")
    RestartDelay: Integer

    @jsonName("includeFillerNalUnits")
    IncludeFillerNalUnits: IncludeFillerNalUnits
}

enum RtmpOutputCertificateMode {
    SELF_SIGNED
    VERIFY_AUTHENTICITY
}

structure RtmpOutputSettings {
    @jsonName("certificateMode")
    CertificateMode: RtmpOutputCertificateMode

    @jsonName("connectionRetryInterval")
    ConnectionRetryInterval: Integer

    @required @jsonName("destination")
    Destination: OutputLocationRef

    @jsonName("numRetries")
    NumRetries: Integer
}

enum S3CannedAcl {
    AUTHENTICATED_READ
    BUCKET_OWNER_FULL_CONTROL
    BUCKET_OWNER_READ
    PUBLIC_READ
}

structure ScheduleAction {
    @required @jsonName("actionName")
    ActionName: String

    @required @jsonName("scheduleActionSettings")
    ScheduleActionSettings: ScheduleActionSettings

    @required @jsonName("scheduleActionStartSettings")
    ScheduleActionStartSettings: ScheduleActionStartSettings
}

structure ScheduleActionSettings {
    @jsonName("hlsId3SegmentTaggingSettings")
    HlsId3SegmentTaggingSettings: HlsId3SegmentTaggingScheduleActionSettings

    @jsonName("hlsTimedMetadataSettings")
    HlsTimedMetadataSettings: HlsTimedMetadataScheduleActionSettings

    @jsonName("inputPrepareSettings")
    InputPrepareSettings: InputPrepareScheduleActionSettings

    @jsonName("inputSwitchSettings")
    InputSwitchSettings: InputSwitchScheduleActionSettings

    @jsonName("motionGraphicsImageActivateSettings")
    MotionGraphicsImageActivateSettings: MotionGraphicsActivateScheduleActionSettings

    @jsonName("motionGraphicsImageDeactivateSettings")
    MotionGraphicsImageDeactivateSettings: MotionGraphicsDeactivateScheduleActionSettings

    @jsonName("pauseStateSettings")
    PauseStateSettings: PauseStateScheduleActionSettings

    @jsonName("scte35InputSettings")
    Scte35InputSettings: Scte35InputScheduleActionSettings

    @jsonName("scte35ReturnToNetworkSettings")
    Scte35ReturnToNetworkSettings: Scte35ReturnToNetworkScheduleActionSettings

    @jsonName("scte35SpliceInsertSettings")
    Scte35SpliceInsertSettings: Scte35SpliceInsertScheduleActionSettings

    @jsonName("scte35TimeSignalSettings")
    Scte35TimeSignalSettings: Scte35TimeSignalScheduleActionSettings

    @jsonName("staticImageActivateSettings")
    StaticImageActivateSettings: StaticImageActivateScheduleActionSettings

    @jsonName("staticImageDeactivateSettings")
    StaticImageDeactivateSettings: StaticImageDeactivateScheduleActionSettings

    @jsonName("staticImageOutputActivateSettings")
    StaticImageOutputActivateSettings: StaticImageOutputActivateScheduleActionSettings

    @jsonName("staticImageOutputDeactivateSettings")
    StaticImageOutputDeactivateSettings: StaticImageOutputDeactivateScheduleActionSettings

    @jsonName("id3SegmentTaggingSettings")
    Id3SegmentTaggingSettings: Id3SegmentTaggingScheduleActionSettings

    @jsonName("timedMetadataSettings")
    TimedMetadataSettings: TimedMetadataScheduleActionSettings
}

structure ScheduleActionStartSettings {
    @jsonName("fixedModeScheduleActionStartSettings")
    FixedModeScheduleActionStartSettings: FixedModeScheduleActionStartSettings

    @jsonName("followModeScheduleActionStartSettings")
    FollowModeScheduleActionStartSettings: FollowModeScheduleActionStartSettings

    @jsonName("immediateModeScheduleActionStartSettings")
    ImmediateModeScheduleActionStartSettings: ImmediateModeScheduleActionStartSettings
}

enum Scte20Convert608To708 {
    DISABLED
    UPCONVERT
}

structure Scte20PlusEmbeddedDestinationSettings {}

structure Scte20SourceSettings {
    @jsonName("convert608To708")
    Convert608To708: Scte20Convert608To708

    @jsonName("source608ChannelNumber")
    Source608ChannelNumber: Integer
}

structure Scte27DestinationSettings {}

enum Scte27OcrLanguage {
    DEU
    ENG
    FRA
    NLD
    POR
    SPA
}

structure Scte27SourceSettings {
    @jsonName("ocrLanguage")
    OcrLanguage: Scte27OcrLanguage

    @jsonName("pid")
    Pid: Integer
}

enum Scte35AposNoRegionalBlackoutBehavior {
    FOLLOW
    IGNORE
}

enum Scte35AposWebDeliveryAllowedBehavior {
    FOLLOW
    IGNORE
}

enum Scte35ArchiveAllowedFlag {
    ARCHIVE_NOT_ALLOWED
    ARCHIVE_ALLOWED
}

structure Scte35DeliveryRestrictions {
    @required @jsonName("archiveAllowedFlag")
    ArchiveAllowedFlag: Scte35ArchiveAllowedFlag

    @required @jsonName("deviceRestrictions")
    DeviceRestrictions: Scte35DeviceRestrictions

    @required @jsonName("noRegionalBlackoutFlag")
    NoRegionalBlackoutFlag: Scte35NoRegionalBlackoutFlag

    @required @jsonName("webDeliveryAllowedFlag")
    WebDeliveryAllowedFlag: Scte35WebDeliveryAllowedFlag
}

structure Scte35Descriptor {
    @required @jsonName("scte35DescriptorSettings")
    Scte35DescriptorSettings: Scte35DescriptorSettings
}

structure Scte35DescriptorSettings {
    @required @jsonName("segmentationDescriptorScte35DescriptorSettings")
    SegmentationDescriptorScte35DescriptorSettings: Scte35SegmentationDescriptor
}

enum Scte35DeviceRestrictions {
    NONE
    RESTRICT_GROUP0
    RESTRICT_GROUP1
    RESTRICT_GROUP2
}

enum Scte35InputMode {
    FIXED
    FOLLOW_ACTIVE
}

structure Scte35InputScheduleActionSettings {
    @jsonName("inputAttachmentNameReference")
    InputAttachmentNameReference: String

    @required @jsonName("mode")
    Mode: Scte35InputMode
}

enum Scte35NoRegionalBlackoutFlag {
    REGIONAL_BLACKOUT
    NO_REGIONAL_BLACKOUT
}

structure Scte35ReturnToNetworkScheduleActionSettings {
    @required @jsonName("spliceEventId")
    SpliceEventId: Long
}

enum Scte35SegmentationCancelIndicator {
    SEGMENTATION_EVENT_NOT_CANCELED
    SEGMENTATION_EVENT_CANCELED
}

structure Scte35SegmentationDescriptor {
    @jsonName("deliveryRestrictions")
    DeliveryRestrictions: Scte35DeliveryRestrictions

    @jsonName("segmentNum")
    SegmentNum: Integer

    @required @jsonName("segmentationCancelIndicator")
    SegmentationCancelIndicator: Scte35SegmentationCancelIndicator

    @jsonName("segmentationDuration")
    SegmentationDuration: Long

    @required @jsonName("segmentationEventId")
    SegmentationEventId: Long

    @jsonName("segmentationTypeId")
    SegmentationTypeId: Integer

    @jsonName("segmentationUpid")
    SegmentationUpid: String

    @jsonName("segmentationUpidType")
    SegmentationUpidType: Integer

    @jsonName("segmentsExpected")
    SegmentsExpected: Integer

    @jsonName("subSegmentNum")
    SubSegmentNum: Integer

    @jsonName("subSegmentsExpected")
    SubSegmentsExpected: Integer
}

structure Scte35SpliceInsert {
    @jsonName("adAvailOffset")
    AdAvailOffset: Integer

    @jsonName("noRegionalBlackoutFlag")
    NoRegionalBlackoutFlag: Scte35SpliceInsertNoRegionalBlackoutBehavior

    @jsonName("webDeliveryAllowedFlag")
    WebDeliveryAllowedFlag: Scte35SpliceInsertWebDeliveryAllowedBehavior
}

enum Scte35SpliceInsertNoRegionalBlackoutBehavior {
    FOLLOW
    IGNORE
}

structure Scte35SpliceInsertScheduleActionSettings {
    @jsonName("duration")
    Duration: Long

    @required @jsonName("spliceEventId")
    SpliceEventId: Long
}

enum Scte35SpliceInsertWebDeliveryAllowedBehavior {
    FOLLOW
    IGNORE
}

structure Scte35TimeSignalApos {
    @jsonName("adAvailOffset")
    AdAvailOffset: Integer

    @jsonName("noRegionalBlackoutFlag")
    NoRegionalBlackoutFlag: Scte35AposNoRegionalBlackoutBehavior

    @jsonName("webDeliveryAllowedFlag")
    WebDeliveryAllowedFlag: Scte35AposWebDeliveryAllowedBehavior
}

structure Scte35TimeSignalScheduleActionSettings {
    @required @jsonName("scte35Descriptors")
    Scte35Descriptors: __listOfScte35Descriptor
}

enum Scte35WebDeliveryAllowedFlag {
    WEB_DELIVERY_NOT_ALLOWED
    WEB_DELIVERY_ALLOWED
}

enum SmoothGroupAudioOnlyTimecodeControl {
    PASSTHROUGH
    USE_CONFIGURED_CLOCK
}

enum SmoothGroupCertificateMode {
    SELF_SIGNED
    VERIFY_AUTHENTICITY
}

enum SmoothGroupEventIdMode {
    NO_EVENT_ID
    USE_CONFIGURED
    USE_TIMESTAMP
}

enum SmoothGroupEventStopBehavior {
    NONE
    SEND_EOS
}

enum SmoothGroupSegmentationMode {
    USE_INPUT_SEGMENTATION
    USE_SEGMENT_DURATION
}

enum SmoothGroupSparseTrackType {
    NONE
    SCTE_35
    SCTE_35_WITHOUT_SEGMENTATION
}

enum SmoothGroupStreamManifestBehavior {
    DO_NOT_SEND
    SEND
}

enum SmoothGroupTimestampOffsetMode {
    USE_CONFIGURED_OFFSET
    USE_EVENT_START_DATE
}

enum Smpte2038DataPreference {
    IGNORE
    PREFER
}

structure SmpteTtDestinationSettings {}

structure StandardHlsSettings {
    @jsonName("audioRenditionSets")
    AudioRenditionSets: String

    @required @jsonName("m3u8Settings")
    M3u8Settings: M3u8Settings
}

structure StartTimecode {
    @jsonName("timecode")
    Timecode: String
}

structure StaticImageActivateScheduleActionSettings {
    @jsonName("duration")
    Duration: Integer

    @jsonName("fadeIn")
    FadeIn: Integer

    @jsonName("fadeOut")
    FadeOut: Integer

    @jsonName("height")
    Height: Integer

    @required @jsonName("image")
    Image: InputLocation

    @jsonName("imageX")
    ImageX: Integer

    @jsonName("imageY")
    ImageY: Integer

    @jsonName("layer")
    Layer: Integer

    @jsonName("opacity")
    Opacity: Integer

    @jsonName("width")
    Width: Integer
}

structure StaticImageDeactivateScheduleActionSettings {
    @jsonName("fadeOut")
    FadeOut: Integer

    @jsonName("layer")
    Layer: Integer
}

structure StaticImageOutputActivateScheduleActionSettings {
    @jsonName("duration")
    Duration: Integer

    @jsonName("fadeIn")
    FadeIn: Integer

    @jsonName("fadeOut")
    FadeOut: Integer

    @jsonName("height")
    Height: Integer

    @required @jsonName("image")
    Image: InputLocation

    @jsonName("imageX")
    ImageX: Integer

    @jsonName("imageY")
    ImageY: Integer

    @jsonName("layer")
    Layer: Integer

    @jsonName("opacity")
    Opacity: Integer

    @required @jsonName("outputNames")
    OutputNames: __listOf__string

    @jsonName("width")
    Width: Integer
}

structure StaticImageOutputDeactivateScheduleActionSettings {
    @jsonName("fadeOut")
    FadeOut: Integer

    @jsonName("layer")
    Layer: Integer

    @required @jsonName("outputNames")
    OutputNames: __listOf__string
}

structure StaticKeySettings {
    @jsonName("keyProviderServer")
    KeyProviderServer: InputLocation

    @required @jsonName("staticKeyValue")
    StaticKeyValue: String
}

structure StopTimecode {
    @jsonName("lastFrameClippingBehavior")
    LastFrameClippingBehavior: LastFrameClippingBehavior

    @jsonName("timecode")
    Timecode: String
}

map Tags {
    key: String
    value: String
}

structure TeletextDestinationSettings {}

structure TeletextSourceSettings {
    @jsonName("outputRectangle")
    OutputRectangle: CaptionRectangle

    @jsonName("pageNumber")
    PageNumber: String
}

enum TemporalFilterPostFilterSharpening {
    AUTO
    DISABLED
    ENABLED
}

structure TemporalFilterSettings {
    @jsonName("postFilterSharpening")
    PostFilterSharpening: TemporalFilterPostFilterSharpening

    @jsonName("strength")
    Strength: TemporalFilterStrength
}

enum TemporalFilterStrength {
    AUTO
    STRENGTH_1
    STRENGTH_2
    STRENGTH_3
    STRENGTH_4
    STRENGTH_5
    STRENGTH_6
    STRENGTH_7
    STRENGTH_8
    STRENGTH_9
    STRENGTH_10
    STRENGTH_11
    STRENGTH_12
    STRENGTH_13
    STRENGTH_14
    STRENGTH_15
    STRENGTH_16
}

structure Thumbnail {
    @jsonName("body")
    Body: String

    @jsonName("contentType")
    ContentType: String

    @jsonName("thumbnailType")
    ThumbnailType: ThumbnailType

    @jsonName("timeStamp")
    TimeStamp: __timestampIso8601
}

structure ThumbnailConfiguration {
    @required @jsonName("state")
    State: ThumbnailState
}

structure ThumbnailDetail {
    @jsonName("pipelineId")
    PipelineId: String

    @jsonName("thumbnails")
    Thumbnails: __listOfThumbnail
}

enum ThumbnailState {
    AUTO
    DISABLED
}

enum ThumbnailType {
    UNSPECIFIED
    CURRENT_ACTIVE
}

enum TimecodeBurninFontSize {
    EXTRA_SMALL_10
    LARGE_48
    MEDIUM_32
    SMALL_16
}

enum TimecodeBurninPosition {
    BOTTOM_CENTER
    BOTTOM_LEFT
    BOTTOM_RIGHT
    MIDDLE_CENTER
    MIDDLE_LEFT
    MIDDLE_RIGHT
    TOP_CENTER
    TOP_LEFT
    TOP_RIGHT
}

structure TimecodeBurninSettings {
    @required @jsonName("fontSize")
    FontSize: TimecodeBurninFontSize

    @required @jsonName("position")
    Position: TimecodeBurninPosition

    @jsonName("prefix")
    Prefix: String
}

structure TimecodeConfig {
    @required @jsonName("source")
    Source: TimecodeConfigSource

    @jsonName("syncThreshold")
    SyncThreshold: Integer
}

enum TimecodeConfigSource {
    EMBEDDED
    SYSTEMCLOCK
    ZEROBASED
}

@error("client") @httpError(429)
structure TooManyRequestsException {
    @jsonName("message")
    Message: String
}

structure TransferringInputDeviceSummary {
    @jsonName("id")
    Id: String

    @jsonName("message")
    Message: String

    @jsonName("targetCustomerId")
    TargetCustomerId: String

    @jsonName("transferType")
    TransferType: InputDeviceTransferType
}

structure TtmlDestinationSettings {
    @jsonName("styleControl")
    StyleControl: TtmlDestinationStyleControl
}

enum TtmlDestinationStyleControl {
    PASSTHROUGH
    USE_CONFIGURED
}

structure UdpContainerSettings {
    @jsonName("m2tsSettings")
    M2tsSettings: M2tsSettings
}

structure UdpGroupSettings {
    @jsonName("inputLossAction")
    InputLossAction: InputLossActionForUdpOut

    @jsonName("timedMetadataId3Frame")
    TimedMetadataId3Frame: UdpTimedMetadataId3Frame

    @jsonName("timedMetadataId3Period")
    TimedMetadataId3Period: Integer
}

structure UdpOutputSettings {
    @jsonName("bufferMsec")
    BufferMsec: Integer

    @required @jsonName("containerSettings")
    ContainerSettings: UdpContainerSettings

    @required @jsonName("destination")
    Destination: OutputLocationRef

    @jsonName("fecOutputSettings")
    FecOutputSettings: FecOutputSettings
}

enum UdpTimedMetadataId3Frame {
    NONE
    PRIV
    TDRL
}

@error("client") @httpError(422)
structure UnprocessableEntityException {
    @jsonName("message")
    Message: String

    @jsonName("validationErrors")
    ValidationErrors: __listOfValidationError
}

structure ValidationError {
    @jsonName("elementPath")
    ElementPath: String

    @jsonName("errorMessage")
    ErrorMessage: String
}

structure VideoBlackFailoverSettings {
    @jsonName("blackDetectThreshold")
    BlackDetectThreshold: Double

    @jsonName("videoBlackThresholdMsec")
    VideoBlackThresholdMsec: Integer
}

structure VideoCodecSettings {
    @jsonName("frameCaptureSettings")
    FrameCaptureSettings: FrameCaptureSettings

    @jsonName("h264Settings")
    H264Settings: H264Settings

    @jsonName("h265Settings")
    H265Settings: H265Settings

    @jsonName("mpeg2Settings")
    Mpeg2Settings: Mpeg2Settings

    @jsonName("av1Settings")
    Av1Settings: Av1Settings
}

structure VideoDescription {
    @jsonName("codecSettings")
    CodecSettings: VideoCodecSettings

    @jsonName("height")
    Height: Integer

    @required @jsonName("name")
    Name: String

    @jsonName("respondToAfd")
    RespondToAfd: VideoDescriptionRespondToAfd

    @jsonName("scalingBehavior")
    ScalingBehavior: VideoDescriptionScalingBehavior

    @jsonName("sharpness")
    Sharpness: Integer

    @jsonName("width")
    Width: Integer
}

enum VideoDescriptionRespondToAfd {
    NONE
    PASSTHROUGH
    RESPOND
}

enum VideoDescriptionScalingBehavior {
    DEFAULT
    STRETCH_TO_OUTPUT
    SMART_CROP
}

structure VideoSelector {
    @jsonName("colorSpace")
    ColorSpace: VideoSelectorColorSpace

    @jsonName("colorSpaceSettings")
    ColorSpaceSettings: VideoSelectorColorSpaceSettings

    @jsonName("colorSpaceUsage")
    ColorSpaceUsage: VideoSelectorColorSpaceUsage

    @jsonName("selectorSettings")
    SelectorSettings: VideoSelectorSettings
}

enum VideoSelectorColorSpace {
    FOLLOW
    HDR10
    HLG_2020
    REC_601
    REC_709
}

structure VideoSelectorColorSpaceSettings {
    @jsonName("hdr10Settings")
    Hdr10Settings: Hdr10Settings
}

enum VideoSelectorColorSpaceUsage {
    FALLBACK
    FORCE
}

structure VideoSelectorPid {
    @jsonName("pid")
    Pid: Integer
}

structure VideoSelectorProgramId {
    @jsonName("programId")
    ProgramId: Integer
}

structure VideoSelectorSettings {
    @jsonName("videoSelectorPid")
    VideoSelectorPid: VideoSelectorPid

    @jsonName("videoSelectorProgramId")
    VideoSelectorProgramId: VideoSelectorProgramId
}

structure VpcOutputSettings {
    @jsonName("publicAddressAllocationIds")
    PublicAddressAllocationIds: __listOf__string

    @jsonName("securityGroupIds")
    SecurityGroupIds: __listOf__string

    @required @jsonName("subnetIds")
    SubnetIds: __listOf__string
}

structure VpcOutputSettingsDescription {
    @jsonName("availabilityZones")
    AvailabilityZones: __listOf__string

    @jsonName("networkInterfaceIds")
    NetworkInterfaceIds: __listOf__string

    @jsonName("securityGroupIds")
    SecurityGroupIds: __listOf__string

    @jsonName("subnetIds")
    SubnetIds: __listOf__string
}

enum WavCodingMode {
    CODING_MODE_1_0
    CODING_MODE_2_0
    CODING_MODE_4_0
    CODING_MODE_8_0
}

structure WavSettings {
    @jsonName("bitDepth")
    BitDepth: Double

    @jsonName("codingMode")
    CodingMode: WavCodingMode

    @jsonName("sampleRate")
    SampleRate: Double
}

structure WebvttDestinationSettings {
    @jsonName("styleControl")
    StyleControl: WebvttDestinationStyleControl
}

enum WebvttDestinationStyleControl {
    NO_STYLE_DATA
    PASSTHROUGH
}

list __listOfAudioChannelMapping {
    member: AudioChannelMapping
}

list __listOfAudioDescription {
    member: AudioDescription
}

list __listOfAudioSelector {
    member: AudioSelector
}

list __listOfAudioTrack {
    member: AudioTrack
}

list __listOfBatchFailedResultModel {
    member: BatchFailedResultModel
}

list __listOfBatchSuccessfulResultModel {
    member: BatchSuccessfulResultModel
}

list __listOfCaptionDescription {
    member: CaptionDescription
}

list __listOfCaptionLanguageMapping {
    member: CaptionLanguageMapping
}

list __listOfCaptionSelector {
    member: CaptionSelector
}

list __listOfChannelEgressEndpoint {
    member: ChannelEgressEndpoint
}

list __listOfChannelSummary {
    member: ChannelSummary
}

list __listOfColorCorrection {
    member: ColorCorrection
}

list __listOfFailoverCondition {
    member: FailoverCondition
}

list __listOfHlsAdMarkers {
    member: HlsAdMarkers
}

list __listOfInput {
    member: Input
}

list __listOfInputAttachment {
    member: InputAttachment
}

list __listOfInputChannelLevel {
    member: InputChannelLevel
}

list __listOfInputDestination {
    member: InputDestination
}

list __listOfInputDestinationRequest {
    member: InputDestinationRequest
}

list __listOfInputDeviceRequest {
    member: InputDeviceRequest
}

list __listOfInputDeviceSettings {
    member: InputDeviceSettings
}

list __listOfInputDeviceSummary {
    member: InputDeviceSummary
}

list __listOfInputSecurityGroup {
    member: InputSecurityGroup
}

list __listOfInputSource {
    member: InputSource
}

list __listOfInputSourceRequest {
    member: InputSourceRequest
}

list __listOfInputWhitelistRule {
    member: InputWhitelistRule
}

list __listOfInputWhitelistRuleCidr {
    member: InputWhitelistRuleCidr
}

list __listOfMediaConnectFlow {
    member: MediaConnectFlow
}

list __listOfMediaConnectFlowRequest {
    member: MediaConnectFlowRequest
}

list __listOfMediaPackageOutputDestinationSettings {
    member: MediaPackageOutputDestinationSettings
}

list __listOfMultiplexOutputDestination {
    member: MultiplexOutputDestination
}

list __listOfMultiplexProgramPipelineDetail {
    member: MultiplexProgramPipelineDetail
}

list __listOfMultiplexProgramSummary {
    member: MultiplexProgramSummary
}

list __listOfMultiplexSummary {
    member: MultiplexSummary
}

list __listOfOffering {
    member: Offering
}

list __listOfOutput {
    member: Output
}

list __listOfOutputDestination {
    member: OutputDestination
}

list __listOfOutputDestinationSettings {
    member: OutputDestinationSettings
}

list __listOfOutputGroup {
    member: OutputGroup
}

list __listOfPipelineDetail {
    member: PipelineDetail
}

list __listOfPipelinePauseStateSettings {
    member: PipelinePauseStateSettings
}

list __listOfReservation {
    member: Reservation
}

list __listOfRtmpAdMarkers {
    member: RtmpAdMarkers
}

list __listOfScheduleAction {
    member: ScheduleAction
}

list __listOfScte35Descriptor {
    member: Scte35Descriptor
}

list __listOfThumbnail {
    member: Thumbnail
}

list __listOfThumbnailDetail {
    member: ThumbnailDetail
}

list __listOfTransferringInputDeviceSummary {
    member: TransferringInputDeviceSummary
}

list __listOfValidationError {
    member: ValidationError
}

list __listOfVideoDescription {
    member: VideoDescription
}

list __listOf__integer {
    member: Integer
}

list __listOf__string {
    member: String
}

@timestampFormat("date-time")
timestamp __timestampIso8601

@streaming
blob InputDeviceThumbnail

enum AcceptHeader {
    image_jpeg = "image/jpeg"
}

enum ContentType {
    image_jpeg = "image/jpeg"
}

structure InputDeviceConfigurableAudioChannelPairConfig {
    @jsonName("id")
    Id: Integer

    @jsonName("profile")
    Profile: InputDeviceConfigurableAudioChannelPairProfile
}

enum InputDeviceConfigurableAudioChannelPairProfile {
    DISABLED
    VBR_AAC_HHE_16000 = "VBR-AAC_HHE-16000"
    VBR_AAC_HE_64000 = "VBR-AAC_HE-64000"
    VBR_AAC_LC_128000 = "VBR-AAC_LC-128000"
    CBR_AAC_HQ_192000 = "CBR-AAC_HQ-192000"
    CBR_AAC_HQ_256000 = "CBR-AAC_HQ-256000"
    CBR_AAC_HQ_384000 = "CBR-AAC_HQ-384000"
    CBR_AAC_HQ_512000 = "CBR-AAC_HQ-512000"
}

structure InputDeviceUhdAudioChannelPairConfig {
    @jsonName("id")
    Id: Integer

    @jsonName("profile")
    Profile: InputDeviceUhdAudioChannelPairProfile
}

enum InputDeviceUhdAudioChannelPairProfile {
    DISABLED
    VBR_AAC_HHE_16000 = "VBR-AAC_HHE-16000"
    VBR_AAC_HE_64000 = "VBR-AAC_HE-64000"
    VBR_AAC_LC_128000 = "VBR-AAC_LC-128000"
    CBR_AAC_HQ_192000 = "CBR-AAC_HQ-192000"
    CBR_AAC_HQ_256000 = "CBR-AAC_HQ-256000"
    CBR_AAC_HQ_384000 = "CBR-AAC_HQ-384000"
    CBR_AAC_HQ_512000 = "CBR-AAC_HQ-512000"
}

list __listOfInputDeviceConfigurableAudioChannelPairConfig {
    member: InputDeviceConfigurableAudioChannelPairConfig
}

list __listOfInputDeviceUhdAudioChannelPairConfig {
    member: InputDeviceUhdAudioChannelPairConfig
}

enum ChannelPipelineIdToRestart {
    PIPELINE_0
    PIPELINE_1
}

list __listOfChannelPipelineIdToRestart {
    member: ChannelPipelineIdToRestart
}

enum H265MvOverPictureBoundaries {
    DISABLED
    ENABLED
}

enum H265MvTemporalPredictor {
    DISABLED
    ENABLED
}

enum H265TilePadding {
    NONE
    PADDED
}

enum H265TreeblockSize {
    AUTO
    TREE_SIZE_32X32
}

structure CmafIngestGroupSettings {
    @required @jsonName("destination")
    Destination: OutputLocationRef

    @jsonName("nielsenId3Behavior")
    NielsenId3Behavior: CmafNielsenId3Behavior

    @jsonName("scte35Type")
    Scte35Type: Scte35Type

    @jsonName("segmentLength")
    SegmentLength: Integer

    @jsonName("segmentLengthUnits")
    SegmentLengthUnits: CmafIngestSegmentLengthUnits

    @jsonName("sendDelayMs")
    SendDelayMs: Integer

    @jsonName("klvBehavior")
    KlvBehavior: CmafKLVBehavior

    @jsonName("klvNameModifier")
    KlvNameModifier: String

    @jsonName("nielsenId3NameModifier")
    NielsenId3NameModifier: String

    @jsonName("scte35NameModifier")
    Scte35NameModifier: String

    @jsonName("id3Behavior")
    Id3Behavior: CmafId3Behavior

    @jsonName("id3NameModifier")
    Id3NameModifier: String

    @jsonName("captionLanguageMappings")
    CaptionLanguageMappings: __listOfCmafIngestCaptionLanguageMapping

    @jsonName("timedMetadataId3Frame")
    TimedMetadataId3Frame: CmafTimedMetadataId3Frame

    @jsonName("timedMetadataId3Period")
    TimedMetadataId3Period: Integer

    @jsonName("timedMetadataPassthrough")
    TimedMetadataPassthrough: CmafTimedMetadataPassthrough

    @jsonName("additionalDestinations")
    AdditionalDestinations: __listOfAdditionalDestinations
}

structure CmafIngestOutputSettings {
    @jsonName("nameModifier")
    NameModifier: String
}

enum CmafIngestSegmentLengthUnits {
    MILLISECONDS
    SECONDS
}

enum CmafNielsenId3Behavior {
    NO_PASSTHROUGH
    PASSTHROUGH
}

enum DashRoleAudio {
    ALTERNATE
    COMMENTARY
    DESCRIPTION
    DUB
    EMERGENCY
    ENHANCED_AUDIO_INTELLIGIBILITY = "ENHANCED-AUDIO-INTELLIGIBILITY"
    KARAOKE
    MAIN
    SUPPLEMENTARY
}

enum DashRoleCaption {
    ALTERNATE
    CAPTION
    COMMENTARY
    DESCRIPTION
    DUB
    EASYREADER
    EMERGENCY
    FORCED_SUBTITLE = "FORCED-SUBTITLE"
    KARAOKE
    MAIN
    METADATA
    SUBTITLE
    SUPPLEMENTARY
}

enum DvbDashAccessibility {
    DVBDASH_1_VISUALLY_IMPAIRED
    DVBDASH_2_HARD_OF_HEARING
    DVBDASH_3_SUPPLEMENTAL_COMMENTARY
    DVBDASH_4_DIRECTORS_COMMENTARY
    DVBDASH_5_EDUCATIONAL_NOTES
    DVBDASH_6_MAIN_PROGRAM
    DVBDASH_7_CLEAN_FEED
}

list __listOfDashRoleAudio {
    member: DashRoleAudio
}

list __listOfDashRoleCaption {
    member: DashRoleCaption
}

enum Scte35Type {
    NONE
    SCTE_35_WITHOUT_SEGMENTATION
}

enum CloudWatchAlarmTemplateComparisonOperator {
    GreaterThanOrEqualToThreshold
    GreaterThanThreshold
    LessThanThreshold
    LessThanOrEqualToThreshold
}

structure CloudWatchAlarmTemplateGroupSummary {
    @required @jsonName("arn")
    Arn: String

    @required @jsonName("createdAt")
    CreatedAt: __timestampIso8601

    @jsonName("description")
    Description: String

    @required @jsonName("id")
    Id: String

    @jsonName("modifiedAt")
    ModifiedAt: __timestampIso8601

    @required @jsonName("name")
    Name: String

    @jsonName("tags")
    Tags: TagMap

    @required @jsonName("templateCount")
    TemplateCount: Integer
}

enum CloudWatchAlarmTemplateStatistic {
    SampleCount
    Average
    Sum
    Minimum
    Maximum
}

structure CloudWatchAlarmTemplateSummary {
    @required @jsonName("arn")
    Arn: String

    @required @jsonName("comparisonOperator")
    ComparisonOperator: CloudWatchAlarmTemplateComparisonOperator

    @required @jsonName("createdAt")
    CreatedAt: __timestampIso8601

    @jsonName("datapointsToAlarm")
    DatapointsToAlarm: Integer

    @jsonName("description")
    Description: String

    @required @jsonName("evaluationPeriods")
    EvaluationPeriods: Integer

    @required @jsonName("groupId")
    GroupId: String

    @required @jsonName("id")
    Id: String

    @required @jsonName("metricName")
    MetricName: String

    @jsonName("modifiedAt")
    ModifiedAt: __timestampIso8601

    @required @jsonName("name")
    Name: String

    @required @jsonName("period")
    Period: Integer

    @required @jsonName("statistic")
    Statistic: CloudWatchAlarmTemplateStatistic

    @jsonName("tags")
    Tags: TagMap

    @required @jsonName("targetResourceType")
    TargetResourceType: CloudWatchAlarmTemplateTargetResourceType

    @required @jsonName("threshold")
    Threshold: Double

    @required @jsonName("treatMissingData")
    TreatMissingData: CloudWatchAlarmTemplateTreatMissingData
}

enum CloudWatchAlarmTemplateTargetResourceType {
    CLOUDFRONT_DISTRIBUTION
    MEDIALIVE_MULTIPLEX
    MEDIALIVE_CHANNEL
    MEDIALIVE_INPUT_DEVICE
    MEDIAPACKAGE_CHANNEL
    MEDIAPACKAGE_ORIGIN_ENDPOINT
    MEDIACONNECT_FLOW
    S3_BUCKET
    MEDIATAILOR_PLAYBACK_CONFIGURATION
}

enum CloudWatchAlarmTemplateTreatMissingData {
    notBreaching
    breaching
    ignore
    missing
}

enum EventBridgeRuleTemplateEventType {
    MEDIALIVE_MULTIPLEX_ALERT
    MEDIALIVE_MULTIPLEX_STATE_CHANGE
    MEDIALIVE_CHANNEL_ALERT
    MEDIALIVE_CHANNEL_INPUT_CHANGE
    MEDIALIVE_CHANNEL_STATE_CHANGE
    MEDIAPACKAGE_INPUT_NOTIFICATION
    MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION
    MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION
    SIGNAL_MAP_ACTIVE_ALARM
    MEDIACONNECT_ALERT
    MEDIACONNECT_SOURCE_HEALTH
    MEDIACONNECT_OUTPUT_HEALTH
    MEDIACONNECT_FLOW_STATUS_CHANGE
}

structure EventBridgeRuleTemplateGroupSummary {
    @required @jsonName("arn")
    Arn: String

    @required @jsonName("createdAt")
    CreatedAt: __timestampIso8601

    @jsonName("description")
    Description: String

    @required @jsonName("id")
    Id: String

    @jsonName("modifiedAt")
    ModifiedAt: __timestampIso8601

    @required @jsonName("name")
    Name: String

    @jsonName("tags")
    Tags: TagMap

    @required @jsonName("templateCount")
    TemplateCount: Integer
}

structure EventBridgeRuleTemplateSummary {
    @required @jsonName("arn")
    Arn: String

    @required @jsonName("createdAt")
    CreatedAt: __timestampIso8601

    @jsonName("description")
    Description: String

    @required @jsonName("eventTargetCount")
    EventTargetCount: Integer

    @required @jsonName("eventType")
    EventType: EventBridgeRuleTemplateEventType

    @required @jsonName("groupId")
    GroupId: String

    @required @jsonName("id")
    Id: String

    @jsonName("modifiedAt")
    ModifiedAt: __timestampIso8601

    @required @jsonName("name")
    Name: String

    @jsonName("tags")
    Tags: TagMap
}

structure EventBridgeRuleTemplateTarget {
    @required @jsonName("arn")
    Arn: String
}

map FailedMediaResourceMap {
    key: String
    value: MediaResource
}

structure MediaResource {
    @jsonName("destinations")
    Destinations: __listOfMediaResourceNeighbor

    @jsonName("name")
    Name: String

    @jsonName("sources")
    Sources: __listOfMediaResourceNeighbor
}

map MediaResourceMap {
    key: String
    value: MediaResource
}

structure MediaResourceNeighbor {
    @required @jsonName("arn")
    Arn: String

    @jsonName("name")
    Name: String
}

structure MonitorDeployment {
    @jsonName("detailsUri")
    DetailsUri: String

    @jsonName("errorMessage")
    ErrorMessage: String

    @required @jsonName("status")
    Status: SignalMapMonitorDeploymentStatus
}

enum SignalMapMonitorDeploymentStatus {
    NOT_DEPLOYED
    DRY_RUN_DEPLOYMENT_COMPLETE
    DRY_RUN_DEPLOYMENT_FAILED
    DRY_RUN_DEPLOYMENT_IN_PROGRESS
    DEPLOYMENT_COMPLETE
    DEPLOYMENT_FAILED
    DEPLOYMENT_IN_PROGRESS
    DELETE_COMPLETE
    DELETE_FAILED
    DELETE_IN_PROGRESS
}

enum SignalMapStatus {
    CREATE_IN_PROGRESS
    CREATE_COMPLETE
    CREATE_FAILED
    UPDATE_IN_PROGRESS
    UPDATE_COMPLETE
    UPDATE_REVERTED
    UPDATE_FAILED
    READY
    NOT_READY
}

structure SignalMapSummary {
    @required @jsonName("arn")
    Arn: String

    @required @jsonName("createdAt")
    CreatedAt: __timestampIso8601

    @jsonName("description")
    Description: String

    @required @jsonName("id")
    Id: String

    @jsonName("modifiedAt")
    ModifiedAt: __timestampIso8601

    @required @jsonName("monitorDeploymentStatus")
    MonitorDeploymentStatus: SignalMapMonitorDeploymentStatus

    @required @jsonName("name")
    Name: String

    @required @jsonName("status")
    Status: SignalMapStatus

    @jsonName("tags")
    Tags: TagMap
}

structure SuccessfulMonitorDeployment {
    @required @jsonName("detailsUri")
    DetailsUri: String

    @required @jsonName("status")
    Status: SignalMapMonitorDeploymentStatus
}

map TagMap {
    key: String
    value: String
}

list __listOfCloudWatchAlarmTemplateGroupSummary {
    member: CloudWatchAlarmTemplateGroupSummary
}

list __listOfCloudWatchAlarmTemplateSummary {
    member: CloudWatchAlarmTemplateSummary
}

list __listOfEventBridgeRuleTemplateGroupSummary {
    member: EventBridgeRuleTemplateGroupSummary
}

list __listOfEventBridgeRuleTemplateSummary {
    member: EventBridgeRuleTemplateSummary
}

list __listOfEventBridgeRuleTemplateTarget {
    member: EventBridgeRuleTemplateTarget
}

list __listOfMediaResourceNeighbor {
    member: MediaResourceNeighbor
}

list __listOfSignalMapSummary {
    member: SignalMapSummary
}

list __listOf__stringMin7Max11PatternAws097 {
    member: String
}

list __listOf__stringPatternS {
    member: String
}

enum Scte35SegmentationScope {
    ALL_OUTPUT_GROUPS
    SCTE35_ENABLED_OUTPUT_GROUPS
}

enum Algorithm {
    AES128
    AES192
    AES256
}

structure SrtCallerDecryption {
    @jsonName("algorithm")
    Algorithm: Algorithm

    @jsonName("passphraseSecretArn")
    PassphraseSecretArn: String
}

structure SrtCallerDecryptionRequest {
    @jsonName("algorithm")
    Algorithm: Algorithm

    @jsonName("passphraseSecretArn")
    PassphraseSecretArn: String
}

structure SrtCallerSource {
    @jsonName("decryption")
    Decryption: SrtCallerDecryption

    @jsonName("minimumLatency")
    MinimumLatency: Integer

    @jsonName("srtListenerAddress")
    SrtListenerAddress: String

    @jsonName("srtListenerPort")
    SrtListenerPort: String

    @jsonName("streamId")
    StreamId: String
}

structure SrtCallerSourceRequest {
    @jsonName("decryption")
    Decryption: SrtCallerDecryptionRequest

    @jsonName("minimumLatency")
    MinimumLatency: Integer

    @jsonName("srtListenerAddress")
    SrtListenerAddress: String

    @jsonName("srtListenerPort")
    SrtListenerPort: String

    @jsonName("streamId")
    StreamId: String
}

structure SrtSettings {
    @jsonName("srtCallerSources")
    SrtCallerSources: __listOfSrtCallerSource

    @jsonName("srtListenerSettings")
    SrtListenerSettings: SrtListenerSettings
}

structure SrtSettingsRequest {
    @jsonName("srtCallerSources")
    SrtCallerSources: __listOfSrtCallerSourceRequest

    @jsonName("srtListenerSettings")
    SrtListenerSettings: SrtListenerSettingsRequest
}

list __listOfSrtCallerSource {
    member: SrtCallerSource
}

list __listOfSrtCallerSourceRequest {
    member: SrtCallerSourceRequest
}

map MultiplexPacketIdentifiersMapping {
    key: String
    value: MultiplexProgramPacketIdentifiersMap
}

structure AnywhereSettings {
    @jsonName("channelPlacementGroupId")
    ChannelPlacementGroupId: String

    @jsonName("clusterId")
    ClusterId: String
}

structure Av1ColorSpaceSettings {
    @jsonName("colorSpacePassthroughSettings")
    ColorSpacePassthroughSettings: ColorSpacePassthroughSettings

    @jsonName("hdr10Settings")
    Hdr10Settings: Hdr10Settings

    @jsonName("rec601Settings")
    Rec601Settings: Rec601Settings

    @jsonName("rec709Settings")
    Rec709Settings: Rec709Settings

    @jsonName("hlg2020Settings")
    Hlg2020Settings: Hlg2020Settings
}

enum Av1GopSizeUnits {
    FRAMES
    SECONDS
}

enum Av1Level {
    AV1_LEVEL_2
    AV1_LEVEL_2_1
    AV1_LEVEL_3
    AV1_LEVEL_3_1
    AV1_LEVEL_4
    AV1_LEVEL_4_1
    AV1_LEVEL_5
    AV1_LEVEL_5_1
    AV1_LEVEL_5_2
    AV1_LEVEL_5_3
    AV1_LEVEL_6
    AV1_LEVEL_6_1
    AV1_LEVEL_6_2
    AV1_LEVEL_6_3
    AV1_LEVEL_AUTO
}

enum Av1LookAheadRateControl {
    HIGH
    LOW
    MEDIUM
}

enum Av1SceneChangeDetect {
    DISABLED
    ENABLED
}

structure Av1Settings {
    @jsonName("afdSignaling")
    AfdSignaling: AfdSignaling

    @jsonName("bufSize")
    BufSize: Integer

    @jsonName("colorSpaceSettings")
    ColorSpaceSettings: Av1ColorSpaceSettings

    @jsonName("fixedAfd")
    FixedAfd: FixedAfd

    @required @jsonName("framerateDenominator")
    FramerateDenominator: Integer

    @required @jsonName("framerateNumerator")
    FramerateNumerator: Integer

    @jsonName("gopSize")
    GopSize: Double

    @jsonName("gopSizeUnits")
    GopSizeUnits: Av1GopSizeUnits

    @jsonName("level")
    Level: Av1Level

    @jsonName("lookAheadRateControl")
    LookAheadRateControl: Av1LookAheadRateControl

    @jsonName("maxBitrate")
    MaxBitrate: Integer

    @jsonName("minIInterval")
    MinIInterval: Integer

    @jsonName("parDenominator")
    ParDenominator: Integer

    @jsonName("parNumerator")
    ParNumerator: Integer

    @jsonName("qvbrQualityLevel")
    QvbrQualityLevel: Integer

    @jsonName("sceneChangeDetect")
    SceneChangeDetect: Av1SceneChangeDetect

    @jsonName("timecodeBurninSettings")
    TimecodeBurninSettings: TimecodeBurninSettings

    @jsonName("bitrate")
    Bitrate: Integer

    @jsonName("rateControlMode")
    RateControlMode: Av1RateControlMode

    @jsonName("minBitrate")
    MinBitrate: Integer

    @jsonName("spatialAq")
    SpatialAq: Av1SpatialAq

    @jsonName("temporalAq")
    TemporalAq: Av1TemporalAq

    @jsonName("timecodeInsertion")
    TimecodeInsertion: Av1TimecodeInsertionBehavior

    @jsonName("bitDepth")
    BitDepth: Av1BitDepth
}

enum ChannelPlacementGroupState {
    UNASSIGNED
    ASSIGNING
    ASSIGNED
    DELETING
    DELETE_FAILED
    DELETED
    UNASSIGNING
}

structure ClusterNetworkSettings {
    @jsonName("defaultRoute")
    DefaultRoute: String

    @jsonName("interfaceMappings")
    InterfaceMappings: __listOfInterfaceMapping
}

structure ClusterNetworkSettingsCreateRequest {
    @jsonName("defaultRoute")
    DefaultRoute: String

    @jsonName("interfaceMappings")
    InterfaceMappings: __listOfInterfaceMappingCreateRequest
}

structure ClusterNetworkSettingsUpdateRequest {
    @jsonName("defaultRoute")
    DefaultRoute: String

    @jsonName("interfaceMappings")
    InterfaceMappings: __listOfInterfaceMappingUpdateRequest
}

enum ClusterState {
    CREATING
    CREATE_FAILED
    ACTIVE
    DELETING
    DELETE_FAILED
    DELETED
}

enum ClusterType {
    ON_PREMISES
}

structure DescribeAnywhereSettings {
    @jsonName("channelPlacementGroupId")
    ChannelPlacementGroupId: String

    @jsonName("clusterId")
    ClusterId: String
}

structure DescribeChannelPlacementGroupSummary {
    @jsonName("arn")
    Arn: String

    @jsonName("channels")
    Channels: __listOf__string

    @jsonName("clusterId")
    ClusterId: String

    @jsonName("id")
    Id: String

    @jsonName("name")
    Name: String

    @jsonName("nodes")
    Nodes: __listOf__string

    @jsonName("state")
    State: ChannelPlacementGroupState
}

structure DescribeClusterSummary {
    @jsonName("arn")
    Arn: String

    @jsonName("channelIds")
    ChannelIds: __listOf__string

    @jsonName("clusterType")
    ClusterType: ClusterType

    @jsonName("id")
    Id: String

    @jsonName("instanceRoleArn")
    InstanceRoleArn: String

    @jsonName("name")
    Name: String

    @jsonName("networkSettings")
    NetworkSettings: ClusterNetworkSettings

    @jsonName("state")
    State: ClusterState
}

structure DescribeNetworkSummary {
    @jsonName("arn")
    Arn: String

    @jsonName("associatedClusterIds")
    AssociatedClusterIds: __listOf__string

    @jsonName("id")
    Id: String

    @jsonName("ipPools")
    IpPools: __listOfIpPool

    @jsonName("name")
    Name: String

    @jsonName("routes")
    Routes: __listOfRoute

    @jsonName("state")
    State: NetworkState
}

structure DescribeNodeSummary {
    @jsonName("arn")
    Arn: String

    @jsonName("channelPlacementGroups")
    ChannelPlacementGroups: __listOf__string

    @jsonName("clusterId")
    ClusterId: String

    @jsonName("connectionState")
    ConnectionState: NodeConnectionState

    @jsonName("id")
    Id: String

    @jsonName("instanceArn")
    InstanceArn: String

    @jsonName("managedInstanceId")
    ManagedInstanceId: String

    @jsonName("name")
    Name: String

    @jsonName("nodeInterfaceMappings")
    NodeInterfaceMappings: __listOfNodeInterfaceMapping

    @jsonName("role")
    Role: NodeRole

    @jsonName("state")
    State: NodeState

    @jsonName("sdiSourceMappings")
    SdiSourceMappings: SdiSourceMappings
}

structure InputDestinationRoute {
    @jsonName("cidr")
    Cidr: String

    @jsonName("gateway")
    Gateway: String
}

enum InputNetworkLocation {
    AWS
    ON_PREMISES
}

structure InputRequestDestinationRoute {
    @jsonName("cidr")
    Cidr: String

    @jsonName("gateway")
    Gateway: String
}

structure InterfaceMapping {
    @jsonName("logicalInterfaceName")
    LogicalInterfaceName: String

    @jsonName("networkId")
    NetworkId: String
}

structure InterfaceMappingCreateRequest {
    @jsonName("logicalInterfaceName")
    LogicalInterfaceName: String

    @jsonName("networkId")
    NetworkId: String
}

structure InterfaceMappingUpdateRequest {
    @jsonName("logicalInterfaceName")
    LogicalInterfaceName: String

    @jsonName("networkId")
    NetworkId: String
}

structure IpPool {
    @jsonName("cidr")
    Cidr: String
}

structure IpPoolCreateRequest {
    @jsonName("cidr")
    Cidr: String
}

structure IpPoolUpdateRequest {
    @jsonName("cidr")
    Cidr: String
}

structure MulticastInputSettings {
    @jsonName("sourceIpAddress")
    SourceIpAddress: String
}

structure MulticastSettings {
    @jsonName("sources")
    Sources: __listOfMulticastSource
}

structure MulticastSettingsCreateRequest {
    @jsonName("sources")
    Sources: __listOfMulticastSourceCreateRequest
}

structure MulticastSettingsUpdateRequest {
    @jsonName("sources")
    Sources: __listOfMulticastSourceUpdateRequest
}

structure MulticastSource {
    @jsonName("sourceIp")
    SourceIp: String

    @required @jsonName("url")
    Url: String
}

structure MulticastSourceCreateRequest {
    @jsonName("sourceIp")
    SourceIp: String

    @required @jsonName("url")
    Url: String
}

structure MulticastSourceUpdateRequest {
    @jsonName("sourceIp")
    SourceIp: String

    @required @jsonName("url")
    Url: String
}

enum NetworkInterfaceMode {
    NAT
    BRIDGE
}

enum NetworkState {
    CREATING
    CREATE_FAILED
    ACTIVE
    DELETING
    IDLE
    IN_USE
    UPDATING
    DELETE_FAILED
    DELETED
}

enum NodeConnectionState {
    CONNECTED
    DISCONNECTED
}

structure NodeInterfaceMapping {
    @jsonName("logicalInterfaceName")
    LogicalInterfaceName: String

    @jsonName("networkInterfaceMode")
    NetworkInterfaceMode: NetworkInterfaceMode

    @jsonName("physicalInterfaceName")
    PhysicalInterfaceName: String

    @jsonName("physicalInterfaceIpAddresses")
    PhysicalInterfaceIpAddresses: __listOf__string
}

structure NodeInterfaceMappingCreateRequest {
    @jsonName("logicalInterfaceName")
    LogicalInterfaceName: String

    @jsonName("networkInterfaceMode")
    NetworkInterfaceMode: NetworkInterfaceMode

    @jsonName("physicalInterfaceName")
    PhysicalInterfaceName: String
}

enum NodeRole {
    BACKUP
    ACTIVE
}

enum NodeState {
    CREATED
    REGISTERING
    READY_TO_ACTIVATE
    REGISTRATION_FAILED
    ACTIVATION_FAILED
    ACTIVE
    READY
    IN_USE
    DEREGISTERING
    DRAINING
    DEREGISTRATION_FAILED
    DEREGISTERED
}

structure Route {
    @jsonName("cidr")
    Cidr: String

    @jsonName("gateway")
    Gateway: String
}

structure RouteCreateRequest {
    @jsonName("cidr")
    Cidr: String

    @jsonName("gateway")
    Gateway: String
}

structure RouteUpdateRequest {
    @jsonName("cidr")
    Cidr: String

    @jsonName("gateway")
    Gateway: String
}

enum SrtEncryptionType {
    AES128
    AES192
    AES256
}

structure SrtGroupSettings {
    @jsonName("inputLossAction")
    InputLossAction: InputLossActionForUdpOut
}

structure SrtOutputDestinationSettings {
    @jsonName("encryptionPassphraseSecretArn")
    EncryptionPassphraseSecretArn: String

    @jsonName("streamId")
    StreamId: String

    @jsonName("url")
    Url: String

    @jsonName("connectionMode")
    ConnectionMode: ConnectionMode

    @jsonName("listenerPort")
    ListenerPort: Integer
}

structure SrtOutputSettings {
    @jsonName("bufferMsec")
    BufferMsec: Integer

    @required @jsonName("containerSettings")
    ContainerSettings: UdpContainerSettings

    @required @jsonName("destination")
    Destination: OutputLocationRef

    @jsonName("encryptionType")
    EncryptionType: SrtEncryptionType

    @jsonName("latency")
    Latency: Integer
}

enum UpdateNodeStateShape {
    ACTIVE
    DRAINING
}

list __listOfDescribeChannelPlacementGroupSummary {
    member: DescribeChannelPlacementGroupSummary
}

list __listOfDescribeClusterSummary {
    member: DescribeClusterSummary
}

list __listOfDescribeNetworkSummary {
    member: DescribeNetworkSummary
}

list __listOfDescribeNodeSummary {
    member: DescribeNodeSummary
}

list __listOfInputDestinationRoute {
    member: InputDestinationRoute
}

list __listOfInputRequestDestinationRoute {
    member: InputRequestDestinationRoute
}

list __listOfInterfaceMapping {
    member: InterfaceMapping
}

list __listOfInterfaceMappingCreateRequest {
    member: InterfaceMappingCreateRequest
}

list __listOfInterfaceMappingUpdateRequest {
    member: InterfaceMappingUpdateRequest
}

list __listOfIpPool {
    member: IpPool
}

list __listOfIpPoolCreateRequest {
    member: IpPoolCreateRequest
}

list __listOfIpPoolUpdateRequest {
    member: IpPoolUpdateRequest
}

list __listOfMulticastSource {
    member: MulticastSource
}

list __listOfMulticastSourceCreateRequest {
    member: MulticastSourceCreateRequest
}

list __listOfMulticastSourceUpdateRequest {
    member: MulticastSourceUpdateRequest
}

list __listOfNodeInterfaceMapping {
    member: NodeInterfaceMapping
}

list __listOfNodeInterfaceMappingCreateRequest {
    member: NodeInterfaceMappingCreateRequest
}

list __listOfRoute {
    member: Route
}

list __listOfRouteCreateRequest {
    member: RouteCreateRequest
}

list __listOfRouteUpdateRequest {
    member: RouteUpdateRequest
}

list __listOfSrtOutputDestinationSettings {
    member: SrtOutputDestinationSettings
}

structure BandwidthReductionFilterSettings {
    @jsonName("postFilterSharpening")
    PostFilterSharpening: BandwidthReductionPostFilterSharpening

    @jsonName("strength")
    Strength: BandwidthReductionFilterStrength
}

enum BandwidthReductionFilterStrength {
    AUTO
    STRENGTH_1
    STRENGTH_2
    STRENGTH_3
    STRENGTH_4
}

enum BandwidthReductionPostFilterSharpening {
    DISABLED
    SHARPENING_1
    SHARPENING_2
    SHARPENING_3
}

structure MultiplexContainerSettings {
    @jsonName("multiplexM2tsSettings")
    MultiplexM2tsSettings: MultiplexM2tsSettings
}

structure MultiplexM2tsSettings {
    @jsonName("absentInputAudioBehavior")
    AbsentInputAudioBehavior: M2tsAbsentInputAudioBehavior

    @jsonName("arib")
    Arib: M2tsArib

    @jsonName("audioBufferModel")
    AudioBufferModel: M2tsAudioBufferModel

    @jsonName("audioFramesPerPes")
    AudioFramesPerPes: Integer

    @jsonName("audioStreamType")
    AudioStreamType: M2tsAudioStreamType

    @jsonName("ccDescriptor")
    CcDescriptor: M2tsCcDescriptor

    @jsonName("ebif")
    Ebif: M2tsEbifControl

    @jsonName("esRateInPes")
    EsRateInPes: M2tsEsRateInPes

    @jsonName("klv")
    Klv: M2tsKlv

    @jsonName("nielsenId3Behavior")
    NielsenId3Behavior: M2tsNielsenId3Behavior

    @jsonName("pcrControl")
    PcrControl: M2tsPcrControl

    @jsonName("pcrPeriod")
    PcrPeriod: Integer

    @jsonName("scte35Control")
    Scte35Control: M2tsScte35Control

    @jsonName("scte35PrerollPullupMilliseconds")
    Scte35PrerollPullupMilliseconds: Double
}

enum H265Deblocking {
    DISABLED
    ENABLED
}

enum CmafKLVBehavior {
    NO_PASSTHROUGH
    PASSTHROUGH
}

structure ChannelEngineVersionRequest {
    @jsonName("version")
    Version: String
}

structure ChannelEngineVersionResponse {
    @jsonName("expirationDate")
    ExpirationDate: __timestampIso8601

    @jsonName("version")
    Version: String
}

list __listOfChannelEngineVersionResponse {
    member: ChannelEngineVersionResponse
}

enum CmafId3Behavior {
    DISABLED
    ENABLED
}

structure Id3SegmentTaggingScheduleActionSettings {
    @jsonName("id3")
    Id3: String

    @jsonName("tag")
    Tag: String
}

structure TimedMetadataScheduleActionSettings {
    @required @jsonName("id3")
    Id3: String
}

structure InputSdpLocation {
    @jsonName("mediaIndex")
    MediaIndex: Integer

    @jsonName("sdpUrl")
    SdpUrl: String
}

structure Smpte2110ReceiverGroup {
    @jsonName("sdpSettings")
    SdpSettings: Smpte2110ReceiverGroupSdpSettings
}

structure Smpte2110ReceiverGroupSdpSettings {
    @jsonName("ancillarySdps")
    AncillarySdps: __listOfInputSdpLocation

    @jsonName("audioSdps")
    AudioSdps: __listOfInputSdpLocation

    @jsonName("videoSdp")
    VideoSdp: InputSdpLocation
}

structure Smpte2110ReceiverGroupSettings {
    @jsonName("smpte2110ReceiverGroups")
    Smpte2110ReceiverGroups: __listOfSmpte2110ReceiverGroup
}

list __listOfInputSdpLocation {
    member: InputSdpLocation
}

list __listOfSmpte2110ReceiverGroup {
    member: Smpte2110ReceiverGroup
}

list InputSdiSources {
    member: String
}

structure SdiSource {
    @jsonName("arn")
    Arn: String

    @jsonName("id")
    Id: String

    @jsonName("inputs")
    Inputs: __listOf__string

    @jsonName("mode")
    Mode: SdiSourceMode

    @jsonName("name")
    Name: String

    @jsonName("state")
    State: SdiSourceState

    @jsonName("type")
    Type: SdiSourceType
}

structure SdiSourceMapping {
    @jsonName("cardNumber")
    CardNumber: Integer

    @jsonName("channelNumber")
    ChannelNumber: Integer

    @jsonName("sdiSource")
    SdiSource: String
}

structure SdiSourceMappingUpdateRequest {
    @jsonName("cardNumber")
    CardNumber: Integer

    @jsonName("channelNumber")
    ChannelNumber: Integer

    @jsonName("sdiSource")
    SdiSource: String
}

list SdiSourceMappings {
    member: SdiSourceMapping
}

list SdiSourceMappingsUpdateRequest {
    member: SdiSourceMappingUpdateRequest
}

enum SdiSourceMode {
    QUADRANT
    INTERLEAVE
}

enum SdiSourceState {
    IDLE
    IN_USE
    DELETED
}

structure SdiSourceSummary {
    @jsonName("arn")
    Arn: String

    @jsonName("id")
    Id: String

    @jsonName("inputs")
    Inputs: __listOf__string

    @jsonName("mode")
    Mode: SdiSourceMode

    @jsonName("name")
    Name: String

    @jsonName("state")
    State: SdiSourceState

    @jsonName("type")
    Type: SdiSourceType
}

enum SdiSourceType {
    SINGLE
    QUAD
}

list __listOfSdiSourceSummary {
    member: SdiSourceSummary
}

structure CmafIngestCaptionLanguageMapping {
    @required @jsonName("captionChannel")
    CaptionChannel: Integer

    @required @jsonName("languageCode")
    LanguageCode: String
}

enum CmafTimedMetadataId3Frame {
    NONE
    PRIV
    TDRL
}

enum CmafTimedMetadataPassthrough {
    DISABLED
    ENABLED
}

list __listOfCmafIngestCaptionLanguageMapping {
    member: CmafIngestCaptionLanguageMapping
}

enum Av1RateControlMode {
    CBR
    QVBR
}

structure AdditionalDestinations {
    @required @jsonName("destination")
    Destination: OutputLocationRef
}

list __listOfAdditionalDestinations {
    member: AdditionalDestinations
}

enum BurnInDestinationSubtitleRows {
    ROWS_16
    ROWS_20
    ROWS_24
}

enum DvbSubDestinationSubtitleRows {
    ROWS_16
    ROWS_20
    ROWS_24
}

enum HlsAutoSelect {
    NO
    OMIT
    YES
}

enum HlsDefault {
    NO
    OMIT
    YES
}

structure MediaPackageV2DestinationSettings {
    @jsonName("audioGroupId")
    AudioGroupId: String

    @jsonName("audioRenditionSets")
    AudioRenditionSets: String

    @jsonName("hlsAutoSelect")
    HlsAutoSelect: HlsAutoSelect

    @jsonName("hlsDefault")
    HlsDefault: HlsDefault
}

structure MediaPackageV2GroupSettings {
    @jsonName("captionLanguageMappings")
    CaptionLanguageMappings: __listOfCaptionLanguageMapping

    @jsonName("id3Behavior")
    Id3Behavior: CmafId3Behavior

    @jsonName("klvBehavior")
    KlvBehavior: CmafKLVBehavior

    @jsonName("nielsenId3Behavior")
    NielsenId3Behavior: CmafNielsenId3Behavior

    @jsonName("scte35Type")
    Scte35Type: Scte35Type

    @jsonName("segmentLength")
    SegmentLength: Integer

    @jsonName("segmentLengthUnits")
    SegmentLengthUnits: CmafIngestSegmentLengthUnits

    @jsonName("timedMetadataId3Frame")
    TimedMetadataId3Frame: CmafTimedMetadataId3Frame

    @jsonName("timedMetadataId3Period")
    TimedMetadataId3Period: Integer

    @jsonName("timedMetadataPassthrough")
    TimedMetadataPassthrough: CmafTimedMetadataPassthrough

    @jsonName("additionalDestinations")
    AdditionalDestinations: __listOfMediaPackageAdditionalDestinations
}

enum H265GopBReference {
    DISABLED
    ENABLED
}

enum H265SubGopLength {
    DYNAMIC
    FIXED
}

structure ChannelAlert {
    @jsonName("alertType")
    AlertType: String

    @jsonName("clearedTimestamp")
    ClearedTimestamp: __timestampIso8601

    @jsonName("id")
    Id: String

    @jsonName("message")
    Message: String

    @jsonName("pipelineId")
    PipelineId: String

    @jsonName("setTimestamp")
    SetTimestamp: __timestampIso8601

    @jsonName("state")
    State: ChannelAlertState
}

enum ChannelAlertState {
    SET
    CLEARED
}

structure ClusterAlert {
    @jsonName("alertType")
    AlertType: String

    @jsonName("channelId")
    ChannelId: String

    @jsonName("clearedTimestamp")
    ClearedTimestamp: __timestampIso8601

    @jsonName("id")
    Id: String

    @jsonName("message")
    Message: String

    @jsonName("nodeId")
    NodeId: String

    @jsonName("setTimestamp")
    SetTimestamp: __timestampIso8601

    @jsonName("state")
    State: ClusterAlertState
}

enum ClusterAlertState {
    SET
    CLEARED
}

structure MultiplexAlert {
    @jsonName("alertType")
    AlertType: String

    @jsonName("clearedTimestamp")
    ClearedTimestamp: __timestampIso8601

    @jsonName("id")
    Id: String

    @jsonName("message")
    Message: String

    @jsonName("pipelineId")
    PipelineId: String

    @jsonName("setTimestamp")
    SetTimestamp: __timestampIso8601

    @jsonName("state")
    State: MultiplexAlertState
}

enum MultiplexAlertState {
    SET
    CLEARED
}

list __listOfChannelAlert {
    member: ChannelAlert
}

list __listOfClusterAlert {
    member: ClusterAlert
}

list __listOfMultiplexAlert {
    member: MultiplexAlert
}

enum Av1SpatialAq {
    DISABLED
    ENABLED
}

enum Av1TemporalAq {
    DISABLED
    ENABLED
}

structure Hlg2020Settings {}

structure RouterDestination {
    @jsonName("availabilityZoneName")
    AvailabilityZoneName: String

    @jsonName("routerOutputArn")
    RouterOutputArn: String
}

structure RouterDestinationSettings {
    @required @jsonName("availabilityZoneName")
    AvailabilityZoneName: String
}

enum RouterEncryptionType {
    AUTOMATIC
    SECRETS_MANAGER
}

structure RouterInputSettings {
    @jsonName("destinations")
    Destinations: __listOfRouterDestination

    @jsonName("encryptionType")
    EncryptionType: RouterEncryptionType

    @jsonName("secretArn")
    SecretArn: String
}

structure RouterSettings {
    @jsonName("destinations")
    Destinations: __listOfRouterDestinationSettings

    @jsonName("encryptionType")
    EncryptionType: RouterEncryptionType

    @jsonName("secretArn")
    SecretArn: String
}

structure SpecialRouterSettings {
    @jsonName("routerArn")
    RouterArn: String
}

list __listOfRouterDestination {
    member: RouterDestination
}

list __listOfRouterDestinationSettings {
    member: RouterDestinationSettings
}

structure DescribeFollowerChannelSettings {
    @jsonName("linkedChannelType")
    LinkedChannelType: LinkedChannelType

    @jsonName("primaryChannelArn")
    PrimaryChannelArn: String
}

structure DescribeLinkedChannelSettings {
    @jsonName("followerChannelSettings")
    FollowerChannelSettings: DescribeFollowerChannelSettings

    @jsonName("primaryChannelSettings")
    PrimaryChannelSettings: DescribePrimaryChannelSettings
}

structure DescribePrimaryChannelSettings {
    @jsonName("followingChannelArns")
    FollowingChannelArns: __listOf__string

    @jsonName("linkedChannelType")
    LinkedChannelType: LinkedChannelType
}

structure FollowerChannelSettings {
    @jsonName("linkedChannelType")
    LinkedChannelType: LinkedChannelType

    @jsonName("primaryChannelArn")
    PrimaryChannelArn: String
}

structure LinkedChannelSettings {
    @jsonName("followerChannelSettings")
    FollowerChannelSettings: FollowerChannelSettings

    @jsonName("primaryChannelSettings")
    PrimaryChannelSettings: PrimaryChannelSettings
}

enum LinkedChannelType {
    FOLLOWING_CHANNEL
    PRIMARY_CHANNEL
}

enum PipelineLockingMethod {
    SOURCE_TIMECODE
    VIDEO_ALIGNMENT
}

structure PrimaryChannelSettings {
    @jsonName("linkedChannelType")
    LinkedChannelType: LinkedChannelType
}

structure MediaPackageAdditionalDestinations {
    @required @jsonName("destination")
    Destination: OutputLocationRef
}

list __listOfMediaPackageAdditionalDestinations {
    member: MediaPackageAdditionalDestinations
}

enum Av1TimecodeInsertionBehavior {
    DISABLED
    METADATA_OBU
}

structure DisabledLockingSettings {
    @jsonName("customEpoch")
    CustomEpoch: String
}

enum ConnectionMode {
    CALLER
    LISTENER
}

structure SrtListenerDecryption {
    @required @jsonName("algorithm")
    Algorithm: Algorithm

    @required @jsonName("passphraseSecretArn")
    PassphraseSecretArn: String
}

structure SrtListenerDecryptionRequest {
    @required @jsonName("algorithm")
    Algorithm: Algorithm

    @required @jsonName("passphraseSecretArn")
    PassphraseSecretArn: String
}

structure SrtListenerSettings {
    @jsonName("decryption")
    Decryption: SrtListenerDecryption

    @jsonName("minimumLatency")
    MinimumLatency: Integer

    @jsonName("streamId")
    StreamId: String
}

structure SrtListenerSettingsRequest {
    @required @jsonName("decryption")
    Decryption: SrtListenerDecryptionRequest

    @required @jsonName("minimumLatency")
    MinimumLatency: Integer

    @jsonName("streamId")
    StreamId: String
}

enum Av1BitDepth {
    DEPTH_10
    DEPTH_8
}

structure DescribeInferenceSettings {
    @jsonName("feedArn")
    FeedArn: String

    @jsonName("audioFeedInputs")
    AudioFeedInputs: __listOfAudioFeedInput
}

structure InferenceSettings {
    @jsonName("feedArn")
    FeedArn: String

    @jsonName("audioFeedInputs")
    AudioFeedInputs: __listOfAudioFeedInput
}

structure MediaConnectRouterContainerSettings {
    @jsonName("m2tsSettings")
    M2tsSettings: M2tsSettings
}

structure MediaConnectRouterGroupSettings {
    @jsonName("availabilityZones")
    AvailabilityZones: __listOf__string
}

structure MediaConnectRouterOutputConnectionMap {
    @jsonName("pipeline0")
    Pipeline0: String

    @jsonName("pipeline1")
    Pipeline1: String
}

structure MediaConnectRouterOutputDestinationSettings {
    @jsonName("encryptionType")
    EncryptionType: MediaConnectRouterOutputEncryptionType

    @jsonName("secretArn")
    SecretArn: String
}

enum MediaConnectRouterOutputEncryptionType {
    AUTOMATIC
    SECRETS_MANAGER
}

structure MediaConnectRouterOutputSettings {
    @jsonName("connectedRouterInputs")
    ConnectedRouterInputs: MediaConnectRouterOutputConnectionMap

    @required @jsonName("containerSettings")
    ContainerSettings: MediaConnectRouterContainerSettings

    @required @jsonName("destination")
    Destination: OutputLocationRef
}

list __listOfMediaConnectRouterOutputDestinationSettings {
    member: MediaConnectRouterOutputDestinationSettings
}

structure MediaConnectRouterOutputConnection {
    @jsonName("routerInputArn")
    RouterInputArn: String
}

map MediaConnectRouterOutputConnections {
    key: String
    value: MediaConnectRouterOutputConnection
}

structure AudioFeedInput {
    @jsonName("audioSelectorName")
    AudioSelectorName: String

    @jsonName("feedInput")
    FeedInput: String
}

enum CaptionSynchronizationMode {
    NO_VIDEO_DELAY
    VIDEO_ALIGNED_CAPTIONS
}

structure SmartSubtitleSourceSettings {
    @jsonName("captionSynchronizationMode")
    CaptionSynchronizationMode: CaptionSynchronizationMode

    @jsonName("inferenceFeedOutput")
    InferenceFeedOutput: String
}

list __listOfAudioFeedInput {
    member: AudioFeedInput
}

enum AudioNormalizationPeakCalculation {
    NONE
    TRUE_PEAK
}

structure AudioPid {
    @jsonName("dolbyEDecode")
    DolbyEDecode: AudioDolbyEDecode

    @required @jsonName("pid")
    Pid: Integer

    @jsonName("premixSettings")
    PremixSettings: AudioPreMixerSettings
}

structure AudioPreMixerSettings {
    @jsonName("audioNormalizationSettings")
    AudioNormalizationSettings: AudioNormalizationSettings

    @jsonName("channels")
    Channels: Integer

    @jsonName("gainDb")
    GainDb: Double

    @jsonName("remixSettings")
    RemixSettings: RemixSettings
}

list __listOfAudioPid {
    member: AudioPid
}
