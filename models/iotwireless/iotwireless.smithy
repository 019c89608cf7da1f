$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.iotwireless

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS IoT Wireless")
@service(sdkId: "IoT Wireless", endpointPrefix: "api.iotwireless", docId: "iotwireless-2020-11-22")
@restJson1
@sigv4(name: "iotwireless")
@standardRegionalEndpoints
service IoTWireless {
    version: "2020-11-22"
    operations: [
        AssociateAwsAccountWithPartnerAccount
        AssociateMulticastGroupWithFuotaTask
        AssociateWirelessDeviceWithFuotaTask
        AssociateWirelessDeviceWithMulticastGroup
        AssociateWirelessDeviceWithThing
        AssociateWirelessGatewayWithCertificate
        AssociateWirelessGatewayWithThing
        CancelMulticastGroupSession
        CreateDestination
        CreateDeviceProfile
        CreateFuotaTask
        CreateMulticastGroup
        CreateNetworkAnalyzerConfiguration
        CreateServiceProfile
        CreateWirelessDevice
        CreateWirelessGateway
        CreateWirelessGatewayTask
        CreateWirelessGatewayTaskDefinition
        DeleteDestination
        DeleteDeviceProfile
        DeleteFuotaTask
        DeleteMulticastGroup
        DeleteNetworkAnalyzerConfiguration
        DeleteQueuedMessages
        DeleteServiceProfile
        DeleteWirelessDevice
        DeleteWirelessDeviceImportTask
        DeleteWirelessGateway
        DeleteWirelessGatewayTask
        DeleteWirelessGatewayTaskDefinition
        DeregisterWirelessDevice
        DisassociateAwsAccountFromPartnerAccount
        DisassociateMulticastGroupFromFuotaTask
        DisassociateWirelessDeviceFromFuotaTask
        DisassociateWirelessDeviceFromMulticastGroup
        DisassociateWirelessDeviceFromThing
        DisassociateWirelessGatewayFromCertificate
        DisassociateWirelessGatewayFromThing
        GetDestination
        GetDeviceProfile
        GetEventConfigurationByResourceTypes
        GetFuotaTask
        GetLogLevelsByResourceTypes
        GetMetricConfiguration
        GetMetrics
        GetMulticastGroup
        GetMulticastGroupSession
        GetNetworkAnalyzerConfiguration
        GetPartnerAccount
        GetPosition
        GetPositionConfiguration
        GetPositionEstimate
        GetResourceEventConfiguration
        GetResourceLogLevel
        GetResourcePosition
        GetServiceEndpoint
        GetServiceProfile
        GetWirelessDevice
        GetWirelessDeviceImportTask
        GetWirelessDeviceStatistics
        GetWirelessGateway
        GetWirelessGatewayCertificate
        GetWirelessGatewayFirmwareInformation
        GetWirelessGatewayStatistics
        GetWirelessGatewayTask
        GetWirelessGatewayTaskDefinition
        ListDestinations
        ListDeviceProfiles
        ListDevicesForWirelessDeviceImportTask
        ListEventConfigurations
        ListFuotaTasks
        ListMulticastGroups
        ListMulticastGroupsByFuotaTask
        ListNetworkAnalyzerConfigurations
        ListPartnerAccounts
        ListPositionConfigurations
        ListQueuedMessages
        ListServiceProfiles
        ListTagsForResource
        ListWirelessDeviceImportTasks
        ListWirelessDevices
        ListWirelessGatewayTaskDefinitions
        ListWirelessGateways
        PutPositionConfiguration
        PutResourceLogLevel
        ResetAllResourceLogLevels
        ResetResourceLogLevel
        SendDataToMulticastGroup
        SendDataToWirelessDevice
        StartBulkAssociateWirelessDeviceWithMulticastGroup
        StartBulkDisassociateWirelessDeviceFromMulticastGroup
        StartFuotaTask
        StartMulticastGroupSession
        StartSingleWirelessDeviceImportTask
        StartWirelessDeviceImportTask
        TagResource
        TestWirelessDevice
        UntagResource
        UpdateDestination
        UpdateEventConfigurationByResourceTypes
        UpdateFuotaTask
        UpdateLogLevelsByResourceTypes
        UpdateMetricConfiguration
        UpdateMulticastGroup
        UpdateNetworkAnalyzerConfiguration
        UpdatePartnerAccount
        UpdatePosition
        UpdateResourceEventConfiguration
        UpdateResourcePosition
        UpdateWirelessDevice
        UpdateWirelessDeviceImportTask
        UpdateWirelessGateway
    ]
}

@http(method: "POST", uri: "/partner-accounts")
operation AssociateAwsAccountWithPartnerAccount {
    input := {
        @required
        Sidewalk: SidewalkAccountInfo

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        Tags: TagList
    }
    output := {
        Sidewalk: SidewalkAccountInfo
        Arn: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/fuota-tasks/{Id}/multicast-group", code: 204)
operation AssociateMulticastGroupWithFuotaTask {
    input := {
        @required @httpLabel
        Id: FuotaTaskId

        @required
        MulticastGroupId: MulticastGroupId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/fuota-tasks/{Id}/wireless-device", code: 204)
operation AssociateWirelessDeviceWithFuotaTask {
    input := {
        @required @httpLabel
        Id: FuotaTaskId

        @required
        WirelessDeviceId: WirelessDeviceId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/multicast-groups/{Id}/wireless-device", code: 204)
operation AssociateWirelessDeviceWithMulticastGroup {
    input := {
        @required @httpLabel
        Id: MulticastGroupId

        @required
        WirelessDeviceId: WirelessDeviceId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/wireless-devices/{Id}/thing", code: 204)
operation AssociateWirelessDeviceWithThing {
    input := {
        @required @httpLabel
        Id: WirelessDeviceId

        @required
        ThingArn: String
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/wireless-gateways/{Id}/certificate")
operation AssociateWirelessGatewayWithCertificate {
    input := {
        @required @httpLabel
        Id: WirelessGatewayId

        @required
        IotCertificateId: IotCertificateId
    }
    output := {
        IotCertificateId: IotCertificateId
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/wireless-gateways/{Id}/thing", code: 204)
operation AssociateWirelessGatewayWithThing {
    input := {
        @required @httpLabel
        Id: WirelessGatewayId

        @required
        ThingArn: String
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/multicast-groups/{Id}/session", code: 204)
operation CancelMulticastGroupSession {
    input := {
        @required @httpLabel
        Id: MulticastGroupId
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/destinations", code: 201)
operation CreateDestination {
    input := {
        @required
        Name: DestinationName

        @required
        ExpressionType: ExpressionType

        @required
        Expression: Expression

        Description: Description

        @required
        RoleArn: RoleArn

        Tags: TagList

        @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        Arn: String
        Name: DestinationName
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/device-profiles", code: 201)
operation CreateDeviceProfile {
    input := {
        Name: DeviceProfileName
        LoRaWAN: LoRaWANDeviceProfile
        Tags: TagList

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        Sidewalk: SidewalkCreateDeviceProfile
    }
    output := {
        Arn: String
        Id: DeviceProfileId
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/fuota-tasks", code: 201)
operation CreateFuotaTask {
    input := {
        Name: FuotaTaskName
        Description: Description

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        LoRaWAN: LoRaWANFuotaTask

        @required
        FirmwareUpdateImage: FirmwareUpdateImage

        @required
        FirmwareUpdateRole: FirmwareUpdateRole

        Tags: TagList
        RedundancyPercent: RedundancyPercent
        FragmentSizeBytes: FragmentSizeBytes
        FragmentIntervalMS: FragmentIntervalMS
        Descriptor: FileDescriptor
    }
    output := {
        Arn: FuotaTaskArn
        Id: FuotaTaskId
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/multicast-groups", code: 201)
operation CreateMulticastGroup {
    input := {
        Name: MulticastGroupName
        Description: Description

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required
        LoRaWAN: LoRaWANMulticast

        Tags: TagList
    }
    output := {
        Arn: MulticastGroupArn
        Id: MulticastGroupId
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/network-analyzer-configurations", code: 201)
operation CreateNetworkAnalyzerConfiguration {
    input := {
        @required
        Name: NetworkAnalyzerConfigurationName

        TraceContent: TraceContent
        WirelessDevices: WirelessDeviceList
        WirelessGateways: WirelessGatewayList
        Description: Description
        Tags: TagList

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        MulticastGroups: NetworkAnalyzerMulticastGroupList
    }
    output := {
        Arn: NetworkAnalyzerConfigurationArn
        Name: NetworkAnalyzerConfigurationName
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/service-profiles", code: 201)
operation CreateServiceProfile {
    input := {
        Name: ServiceProfileName
        LoRaWAN: LoRaWANServiceProfile
        Tags: TagList

        @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        Arn: String
        Id: ServiceProfileId
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/wireless-devices", code: 201)
operation CreateWirelessDevice {
    input := {
        @required
        Type: WirelessDeviceType

        Name: WirelessDeviceName
        Description: Description

        @required
        DestinationName: DestinationName

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        LoRaWAN: LoRaWANDevice
        Tags: TagList
        Positioning: PositioningConfigStatus
        Sidewalk: SidewalkCreateWirelessDevice
    }
    output := {
        Arn: String
        Id: WirelessDeviceId
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/wireless-gateways", code: 201)
operation CreateWirelessGateway {
    input := {
        Name: WirelessGatewayName
        Description: Description

        @required
        LoRaWAN: LoRaWANGateway

        Tags: TagList

        @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        Arn: String
        Id: WirelessDeviceId
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/wireless-gateways/{Id}/tasks", code: 201)
operation CreateWirelessGatewayTask {
    input := {
        @required @httpLabel
        Id: WirelessGatewayId

        @required
        WirelessGatewayTaskDefinitionId: WirelessGatewayTaskDefinitionId
    }
    output := {
        WirelessGatewayTaskDefinitionId: WirelessGatewayTaskDefinitionId
        Status: WirelessGatewayTaskStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/wireless-gateway-task-definitions", code: 201)
operation CreateWirelessGatewayTaskDefinition {
    input := {
        @required
        AutoCreateTasks: Boolean

        Name: WirelessGatewayTaskName
        Update: UpdateWirelessGatewayTaskCreate

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        Tags: TagList
    }
    output := {
        Id: WirelessGatewayTaskDefinitionId
        Arn: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/destinations/{Name}", code: 204)
operation DeleteDestination {
    input := {
        @required @httpLabel
        Name: DestinationName
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/device-profiles/{Id}", code: 204)
operation DeleteDeviceProfile {
    input := {
        @required @httpLabel
        Id: DeviceProfileId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/fuota-tasks/{Id}", code: 204)
operation DeleteFuotaTask {
    input := {
        @required @httpLabel
        Id: FuotaTaskId
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/multicast-groups/{Id}", code: 204)
operation DeleteMulticastGroup {
    input := {
        @required @httpLabel
        Id: MulticastGroupId
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/network-analyzer-configurations/{ConfigurationName}", code: 204)
operation DeleteNetworkAnalyzerConfiguration {
    input := {
        @required @httpLabel
        ConfigurationName: NetworkAnalyzerConfigurationName
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/wireless-devices/{Id}/data", code: 204)
operation DeleteQueuedMessages {
    input := {
        @required @httpLabel
        Id: WirelessDeviceId

        @required @httpQuery("messageId")
        MessageId: String

        @httpQuery("WirelessDeviceType")
        WirelessDeviceType: WirelessDeviceType
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/service-profiles/{Id}", code: 204)
operation DeleteServiceProfile {
    input := {
        @required @httpLabel
        Id: ServiceProfileId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/wireless-devices/{Id}", code: 204)
operation DeleteWirelessDevice {
    input := {
        @required @httpLabel
        Id: WirelessDeviceId
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/wireless_device_import_task/{Id}", code: 204)
operation DeleteWirelessDeviceImportTask {
    input := {
        @required @httpLabel
        Id: ImportTaskId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/wireless-gateways/{Id}", code: 204)
operation DeleteWirelessGateway {
    input := {
        @required @httpLabel
        Id: WirelessGatewayId
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/wireless-gateways/{Id}/tasks", code: 204)
operation DeleteWirelessGatewayTask {
    input := {
        @required @httpLabel
        Id: WirelessGatewayId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/wireless-gateway-task-definitions/{Id}", code: 204)
operation DeleteWirelessGatewayTaskDefinition {
    input := {
        @required @httpLabel
        Id: WirelessGatewayTaskDefinitionId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/wireless-devices/{Identifier}/deregister")
operation DeregisterWirelessDevice {
    input := {
        @required @httpLabel
        Identifier: Identifier

        @httpQuery("WirelessDeviceType")
        WirelessDeviceType: WirelessDeviceType
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/partner-accounts/{PartnerAccountId}", code: 204)
operation DisassociateAwsAccountFromPartnerAccount {
    input := {
        @required @httpLabel
        PartnerAccountId: PartnerAccountId

        @required @httpQuery("partnerType")
        PartnerType: PartnerType
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/fuota-tasks/{Id}/multicast-groups/{MulticastGroupId}", code: 204)
operation DisassociateMulticastGroupFromFuotaTask {
    input := {
        @required @httpLabel
        Id: FuotaTaskId

        @required @httpLabel
        MulticastGroupId: MulticastGroupId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/fuota-tasks/{Id}/wireless-devices/{WirelessDeviceId}", code: 204)
operation DisassociateWirelessDeviceFromFuotaTask {
    input := {
        @required @httpLabel
        Id: FuotaTaskId

        @required @httpLabel
        WirelessDeviceId: WirelessDeviceId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/multicast-groups/{Id}/wireless-devices/{WirelessDeviceId}"
    code: 204
)
operation DisassociateWirelessDeviceFromMulticastGroup {
    input := {
        @required @httpLabel
        Id: MulticastGroupId

        @required @httpLabel
        WirelessDeviceId: WirelessDeviceId
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

@http(method: "DELETE", uri: "/wireless-devices/{Id}/thing", code: 204)
operation DisassociateWirelessDeviceFromThing {
    input := {
        @required @httpLabel
        Id: WirelessDeviceId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/wireless-gateways/{Id}/certificate", code: 204)
operation DisassociateWirelessGatewayFromCertificate {
    input := {
        @required @httpLabel
        Id: WirelessGatewayId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/wireless-gateways/{Id}/thing", code: 204)
operation DisassociateWirelessGatewayFromThing {
    input := {
        @required @httpLabel
        Id: WirelessGatewayId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/destinations/{Name}")
operation GetDestination {
    input := {
        @required @httpLabel
        Name: DestinationName
    }
    output := {
        Arn: String
        Name: DestinationName
        Expression: Expression
        ExpressionType: ExpressionType
        Description: Description
        RoleArn: RoleArn
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/device-profiles/{Id}")
operation GetDeviceProfile {
    input := {
        @required @httpLabel
        Id: DeviceProfileId
    }
    output := {
        Arn: String
        Name: DeviceProfileName
        Id: DeviceProfileId
        LoRaWAN: LoRaWANDeviceProfile
        Sidewalk: SidewalkGetDeviceProfile
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/event-configurations-resource-types")
operation GetEventConfigurationByResourceTypes {
    input := {}
    output := {
        DeviceRegistrationState: DeviceRegistrationStateResourceTypeEventConfiguration
        Proximity: ProximityResourceTypeEventConfiguration
        Join: JoinResourceTypeEventConfiguration
        ConnectionStatus: ConnectionStatusResourceTypeEventConfiguration
        MessageDeliveryStatus: MessageDeliveryStatusResourceTypeEventConfiguration
    }
    errors: [AccessDeniedException, ThrottlingException, InternalServerException]
}

@http(method: "GET", uri: "/fuota-tasks/{Id}")
operation GetFuotaTask {
    input := {
        @required @httpLabel
        Id: FuotaTaskId
    }
    output := {
        Arn: FuotaTaskArn
        Id: FuotaTaskId
        Status: FuotaTaskStatus
        Name: FuotaTaskName
        Description: Description
        LoRaWAN: LoRaWANFuotaTaskGetInfo
        FirmwareUpdateImage: FirmwareUpdateImage
        FirmwareUpdateRole: FirmwareUpdateRole
        CreatedAt: Timestamp
        RedundancyPercent: RedundancyPercent
        FragmentSizeBytes: FragmentSizeBytes
        FragmentIntervalMS: FragmentIntervalMS
        Descriptor: FileDescriptor
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/log-levels")
operation GetLogLevelsByResourceTypes {
    input := {}
    output := {
        DefaultLogLevel: LogLevel
        WirelessGatewayLogOptions: WirelessGatewayLogOptionList
        WirelessDeviceLogOptions: WirelessDeviceLogOptionList
        FuotaTaskLogOptions: FuotaTaskLogOptionList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/metric-configuration")
operation GetMetricConfiguration {
    input := {}
    output := {
        SummaryMetric: SummaryMetricConfiguration
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/metrics")
operation GetMetrics {
    input := {
        SummaryMetricQueries: SummaryMetricQueries
    }
    output := {
        SummaryMetricQueryResults: SummaryMetricQueryResults
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/multicast-groups/{Id}")
operation GetMulticastGroup {
    input := {
        @required @httpLabel
        Id: MulticastGroupId
    }
    output := {
        Arn: MulticastGroupArn
        Id: MulticastGroupId
        Name: MulticastGroupName
        Description: Description
        Status: MulticastGroupStatus
        LoRaWAN: LoRaWANMulticastGet
        CreatedAt: Timestamp
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/multicast-groups/{Id}/session")
operation GetMulticastGroupSession {
    input := {
        @required @httpLabel
        Id: MulticastGroupId
    }
    output := {
        LoRaWAN: LoRaWANMulticastSession
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/network-analyzer-configurations/{ConfigurationName}")
operation GetNetworkAnalyzerConfiguration {
    input := {
        @required @httpLabel
        ConfigurationName: NetworkAnalyzerConfigurationName
    }
    output := {
        TraceContent: TraceContent
        WirelessDevices: WirelessDeviceList
        WirelessGateways: WirelessGatewayList
        Description: Description
        Arn: NetworkAnalyzerConfigurationArn
        Name: NetworkAnalyzerConfigurationName
        MulticastGroups: NetworkAnalyzerMulticastGroupList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/partner-accounts/{PartnerAccountId}")
operation GetPartnerAccount {
    input := {
        @required @httpLabel
        PartnerAccountId: PartnerAccountId

        @required @httpQuery("partnerType")
        PartnerType: PartnerType
    }
    output := {
        Sidewalk: SidewalkAccountInfoWithFingerprint
        AccountLinked: Boolean
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
    ]
}

@deprecated @http(method: "GET", uri: "/positions/{ResourceIdentifier}")
operation GetPosition {
    input := @deprecated {
        @required @httpLabel
        ResourceIdentifier: PositionResourceIdentifier

        @required @httpQuery("resourceType")
        ResourceType: PositionResourceType
    }
    output := @deprecated {
        Position: PositionCoordinate
        Accuracy: Accuracy
        SolverType: PositionSolverType
        SolverProvider: PositionSolverProvider
        SolverVersion: PositionSolverVersion
        Timestamp: ISODateTimeString
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@deprecated @http(method: "GET", uri: "/position-configurations/{ResourceIdentifier}")
operation GetPositionConfiguration {
    input := @deprecated {
        @required @httpLabel
        ResourceIdentifier: PositionResourceIdentifier

        @required @httpQuery("resourceType")
        ResourceType: PositionResourceType
    }
    output := @deprecated {
        Solvers: PositionSolverDetails
        Destination: DestinationName
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/position-estimate")
operation GetPositionEstimate {
    input := {
        WiFiAccessPoints: WiFiAccessPoints
        CellTowers: CellTowers
        Ip: Ip
        Gnss: Gnss
        Timestamp: Timestamp
        AdvancedConfiguration: AdvancedConfiguration
    }
    output := {
        @httpPayload
        GeoJsonPayload: Blob
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/event-configurations/{Identifier}")
operation GetResourceEventConfiguration {
    input := {
        @required @httpLabel
        Identifier: Identifier

        @required @httpQuery("identifierType")
        IdentifierType: IdentifierType

        @httpQuery("partnerType")
        PartnerType: EventNotificationPartnerType
    }
    output := {
        DeviceRegistrationState: DeviceRegistrationStateEventConfiguration
        Proximity: ProximityEventConfiguration
        Join: JoinEventConfiguration
        ConnectionStatus: ConnectionStatusEventConfiguration
        MessageDeliveryStatus: MessageDeliveryStatusEventConfiguration
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/log-levels/{ResourceIdentifier}")
operation GetResourceLogLevel {
    input := {
        @required @httpLabel
        ResourceIdentifier: ResourceIdentifier

        @required @httpQuery("resourceType")
        ResourceType: String
    }
    output := {
        LogLevel: LogLevel
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/resource-positions/{ResourceIdentifier}")
operation GetResourcePosition {
    input := {
        @required @httpLabel
        ResourceIdentifier: PositionResourceIdentifier

        @required @httpQuery("resourceType")
        ResourceType: PositionResourceType
    }
    output := {
        @httpPayload
        GeoJsonPayload: Blob
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/service-endpoint")
operation GetServiceEndpoint {
    input := {
        @httpQuery("serviceType")
        ServiceType: WirelessGatewayServiceType
    }
    output := {
        ServiceType: WirelessGatewayServiceType
        ServiceEndpoint: EndPoint
        ServerTrust: CertificatePEM
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/service-profiles/{Id}")
operation GetServiceProfile {
    input := {
        @required @httpLabel
        Id: ServiceProfileId
    }
    output := {
        Arn: String
        Name: ServiceProfileName
        Id: ServiceProfileId
        LoRaWAN: LoRaWANGetServiceProfileInfo
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/wireless-devices/{Identifier}")
operation GetWirelessDevice {
    input := {
        @required @httpLabel
        Identifier: Identifier

        @required @httpQuery("identifierType")
        IdentifierType: WirelessDeviceIdType
    }
    output := {
        Type: WirelessDeviceType
        Name: WirelessDeviceName
        Description: Description
        DestinationName: DestinationName
        Id: WirelessDeviceId
        Arn: String
        ThingName: String
        ThingArn: String
        LoRaWAN: LoRaWANDevice
        Sidewalk: SidewalkDevice
        Positioning: PositioningConfigStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/wireless_device_import_task/{Id}")
operation GetWirelessDeviceImportTask {
    input := {
        @required @httpLabel
        Id: ImportTaskId
    }
    output := {
        Id: ImportTaskId
        Arn: ImportTaskArn
        DestinationName: DestinationName
        Positioning: PositioningConfigStatus
        Sidewalk: SidewalkGetStartImportInfo
        CreationTime: CreationTime
        Status: ImportTaskStatus
        StatusReason: String
        InitializedImportedDeviceCount: Long
        PendingImportedDeviceCount: Long
        OnboardedImportedDeviceCount: Long
        FailedImportedDeviceCount: Long
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/wireless-devices/{WirelessDeviceId}/statistics")
operation GetWirelessDeviceStatistics {
    input := {
        @required @httpLabel
        WirelessDeviceId: WirelessDeviceId
    }
    output := {
        WirelessDeviceId: WirelessDeviceId
        LastUplinkReceivedAt: ISODateTimeString
        LoRaWAN: LoRaWANDeviceMetadata
        Sidewalk: SidewalkDeviceMetadata
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/wireless-gateways/{Identifier}")
operation GetWirelessGateway {
    input := {
        @required @httpLabel
        Identifier: Identifier

        @required @httpQuery("identifierType")
        IdentifierType: WirelessGatewayIdType
    }
    output := {
        Name: WirelessGatewayName
        Id: WirelessGatewayId
        Description: Description
        LoRaWAN: LoRaWANGateway
        Arn: String
        ThingName: String
        ThingArn: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/wireless-gateways/{Id}/certificate")
operation GetWirelessGatewayCertificate {
    input := {
        @required @httpLabel
        Id: WirelessGatewayId
    }
    output := {
        IotCertificateId: IotCertificateId
        LoRaWANNetworkServerCertificateId: IotCertificateId
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/wireless-gateways/{Id}/firmware-information")
operation GetWirelessGatewayFirmwareInformation {
    input := {
        @required @httpLabel
        Id: WirelessGatewayId
    }
    output := {
        LoRaWAN: LoRaWANGatewayCurrentVersion
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/wireless-gateways/{WirelessGatewayId}/statistics")
operation GetWirelessGatewayStatistics {
    input := {
        @required @httpLabel
        WirelessGatewayId: WirelessGatewayId
    }
    output := {
        WirelessGatewayId: WirelessGatewayId
        LastUplinkReceivedAt: ISODateTimeString
        ConnectionStatus: ConnectionStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/wireless-gateways/{Id}/tasks")
operation GetWirelessGatewayTask {
    input := {
        @required @httpLabel
        Id: WirelessGatewayId
    }
    output := {
        WirelessGatewayId: WirelessGatewayId
        WirelessGatewayTaskDefinitionId: WirelessGatewayTaskDefinitionId
        LastUplinkReceivedAt: ISODateTimeString
        TaskCreatedAt: ISODateTimeString
        Status: WirelessGatewayTaskStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/wireless-gateway-task-definitions/{Id}")
operation GetWirelessGatewayTaskDefinition {
    input := {
        @required @httpLabel
        Id: WirelessGatewayTaskDefinitionId
    }
    output := {
        AutoCreateTasks: Boolean
        Name: WirelessGatewayTaskName
        Update: UpdateWirelessGatewayTaskCreate
        Arn: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/destinations")
operation ListDestinations {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        NextToken: NextToken
        DestinationList: DestinationList
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/device-profiles")
operation ListDeviceProfiles {
    input := {
        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("deviceProfileType")
        DeviceProfileType: DeviceProfileType
    }
    output := {
        NextToken: NextToken
        DeviceProfileList: DeviceProfileList
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/wireless_device_import_task")
operation ListDevicesForWirelessDeviceImportTask {
    input := {
        @required @httpQuery("id")
        Id: ImportTaskId

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("status")
        Status: OnboardStatus
    }
    output := {
        NextToken: NextToken
        DestinationName: DestinationName
        Positioning: PositioningConfigStatus
        Sidewalk: SidewalkListDevicesForImportInfo
        ImportedWirelessDeviceList: ImportedWirelessDeviceList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/event-configurations")
operation ListEventConfigurations {
    input := {
        @required @httpQuery("resourceType")
        ResourceType: EventNotificationResourceType

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        NextToken: NextToken
        EventConfigurationsList: EventConfigurationsList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/fuota-tasks")
operation ListFuotaTasks {
    input := {
        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        NextToken: NextToken
        FuotaTaskList: FuotaTaskList
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/multicast-groups")
operation ListMulticastGroups {
    input := {
        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        NextToken: NextToken
        MulticastGroupList: MulticastGroupList
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/fuota-tasks/{Id}/multicast-groups")
operation ListMulticastGroupsByFuotaTask {
    input := {
        @required @httpLabel
        Id: FuotaTaskId

        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        NextToken: NextToken
        MulticastGroupList: MulticastGroupListByFuotaTask
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/network-analyzer-configurations")
operation ListNetworkAnalyzerConfigurations {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        NextToken: NextToken
        NetworkAnalyzerConfigurationList: NetworkAnalyzerConfigurationList
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/partner-accounts")
operation ListPartnerAccounts {
    input := {
        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        NextToken: NextToken
        Sidewalk: SidewalkAccountList
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
    ]
}

@deprecated @http(method: "GET", uri: "/position-configurations")
operation ListPositionConfigurations {
    input := @deprecated {
        @httpQuery("resourceType")
        ResourceType: PositionResourceType

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := @deprecated {
        PositionConfigurationList: PositionConfigurationList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/wireless-devices/{Id}/data")
operation ListQueuedMessages {
    input := {
        @required @httpLabel
        Id: WirelessDeviceId

        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("WirelessDeviceType")
        WirelessDeviceType: WirelessDeviceType
    }
    output := {
        NextToken: NextToken
        DownlinkQueueMessagesList: DownlinkQueueMessagesList
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/service-profiles")
operation ListServiceProfiles {
    input := {
        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        NextToken: NextToken
        ServiceProfileList: ServiceProfileList
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/tags")
operation ListTagsForResource {
    input := {
        @required @httpQuery("resourceArn")
        ResourceArn: AmazonResourceName
    }
    output := {
        Tags: TagList
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/wireless_device_import_tasks")
operation ListWirelessDeviceImportTasks {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        NextToken: NextToken
        WirelessDeviceImportTaskList: WirelessDeviceImportTaskList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/wireless-devices")
operation ListWirelessDevices {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("destinationName")
        DestinationName: DestinationName

        @httpQuery("deviceProfileId")
        DeviceProfileId: DeviceProfileId

        @httpQuery("serviceProfileId")
        ServiceProfileId: ServiceProfileId

        @httpQuery("wirelessDeviceType")
        WirelessDeviceType: WirelessDeviceType

        @httpQuery("fuotaTaskId")
        FuotaTaskId: FuotaTaskId

        @httpQuery("multicastGroupId")
        MulticastGroupId: MulticastGroupId
    }
    output := {
        NextToken: NextToken
        WirelessDeviceList: WirelessDeviceStatisticsList
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/wireless-gateway-task-definitions")
operation ListWirelessGatewayTaskDefinitions {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("taskDefinitionType")
        TaskDefinitionType: WirelessGatewayTaskDefinitionType
    }
    output := {
        NextToken: NextToken
        TaskDefinitions: WirelessGatewayTaskDefinitionList
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/wireless-gateways")
operation ListWirelessGateways {
    input := {
        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        NextToken: NextToken
        WirelessGatewayList: WirelessGatewayStatisticsList
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@deprecated @http(method: "PUT", uri: "/position-configurations/{ResourceIdentifier}")
operation PutPositionConfiguration {
    input := @deprecated {
        @required @httpLabel
        ResourceIdentifier: PositionResourceIdentifier

        @required @httpQuery("resourceType")
        ResourceType: PositionResourceType

        Solvers: PositionSolverConfigurations
        Destination: DestinationName
    }
    output := @deprecated {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/log-levels/{ResourceIdentifier}")
operation PutResourceLogLevel {
    input := {
        @required @httpLabel
        ResourceIdentifier: ResourceIdentifier

        @required @httpQuery("resourceType")
        ResourceType: String

        @required
        LogLevel: LogLevel
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/log-levels", code: 204)
operation ResetAllResourceLogLevels {
    input := {}
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/log-levels/{ResourceIdentifier}", code: 204)
operation ResetResourceLogLevel {
    input := {
        @required @httpLabel
        ResourceIdentifier: ResourceIdentifier

        @required @httpQuery("resourceType")
        ResourceType: String
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/multicast-groups/{Id}/data", code: 201)
operation SendDataToMulticastGroup {
    input := {
        @required @httpLabel
        Id: MulticastGroupId

        @required
        PayloadData: PayloadData

        @required
        WirelessMetadata: MulticastWirelessMetadata
    }
    output := {
        MessageId: MulticastGroupMessageId
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/wireless-devices/{Id}/data", code: 202)
operation SendDataToWirelessDevice {
    input := {
        @required @httpLabel
        Id: WirelessDeviceId

        @required
        TransmitMode: TransmitMode

        @required
        PayloadData: PayloadData

        WirelessMetadata: WirelessMetadata
    }
    output := {
        MessageId: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/multicast-groups/{Id}/bulk", code: 204)
operation StartBulkAssociateWirelessDeviceWithMulticastGroup {
    input := {
        @required @httpLabel
        Id: MulticastGroupId

        QueryString: QueryString
        Tags: TagList
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/multicast-groups/{Id}/bulk", code: 204)
operation StartBulkDisassociateWirelessDeviceFromMulticastGroup {
    input := {
        @required @httpLabel
        Id: MulticastGroupId

        QueryString: QueryString
        Tags: TagList
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/fuota-tasks/{Id}", code: 204)
operation StartFuotaTask {
    input := {
        @required @httpLabel
        Id: FuotaTaskId

        LoRaWAN: LoRaWANStartFuotaTask
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/multicast-groups/{Id}/session", code: 204)
operation StartMulticastGroupSession {
    input := {
        @required @httpLabel
        Id: MulticastGroupId

        @required
        LoRaWAN: LoRaWANMulticastSession
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/wireless_single_device_import_task", code: 201)
operation StartSingleWirelessDeviceImportTask {
    input := {
        @required
        DestinationName: DestinationName

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        DeviceName: String
        Tags: TagList
        Positioning: PositioningConfigStatus

        @required
        Sidewalk: SidewalkSingleStartImportInfo
    }
    output := {
        Id: ImportTaskId
        Arn: ImportTaskArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/wireless_device_import_task", code: 201)
operation StartWirelessDeviceImportTask {
    input := {
        @required
        DestinationName: DestinationName

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        Tags: TagList
        Positioning: PositioningConfigStatus

        @required
        Sidewalk: SidewalkStartImportInfo
    }
    output := {
        Id: ImportTaskId
        Arn: ImportTaskArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/tags", code: 204)
operation TagResource {
    input := {
        @required @httpQuery("resourceArn")
        ResourceArn: AmazonResourceName

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        ThrottlingException
        TooManyTagsException
    ]
}

@http(method: "POST", uri: "/wireless-devices/{Id}/test")
operation TestWirelessDevice {
    input := {
        @required @httpLabel
        Id: WirelessDeviceId
    }
    output := {
        Result: Result
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/tags", code: 204)
operation UntagResource {
    input := {
        @required @httpQuery("resourceArn")
        ResourceArn: AmazonResourceName

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/destinations/{Name}", code: 204)
operation UpdateDestination {
    input := {
        @required @httpLabel
        Name: DestinationName

        ExpressionType: ExpressionType
        Expression: Expression
        Description: Description
        RoleArn: RoleArn
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/event-configurations-resource-types", code: 204)
operation UpdateEventConfigurationByResourceTypes {
    input := {
        DeviceRegistrationState: DeviceRegistrationStateResourceTypeEventConfiguration
        Proximity: ProximityResourceTypeEventConfiguration
        Join: JoinResourceTypeEventConfiguration
        ConnectionStatus: ConnectionStatusResourceTypeEventConfiguration
        MessageDeliveryStatus: MessageDeliveryStatusResourceTypeEventConfiguration
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/fuota-tasks/{Id}", code: 204)
operation UpdateFuotaTask {
    input := {
        @required @httpLabel
        Id: FuotaTaskId

        Name: FuotaTaskName
        Description: Description
        LoRaWAN: LoRaWANFuotaTask
        FirmwareUpdateImage: FirmwareUpdateImage
        FirmwareUpdateRole: FirmwareUpdateRole
        RedundancyPercent: RedundancyPercent
        FragmentSizeBytes: FragmentSizeBytes
        FragmentIntervalMS: FragmentIntervalMS
        Descriptor: FileDescriptor
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/log-levels")
operation UpdateLogLevelsByResourceTypes {
    input := {
        DefaultLogLevel: LogLevel
        FuotaTaskLogOptions: FuotaTaskLogOptionList
        WirelessDeviceLogOptions: WirelessDeviceLogOptionList
        WirelessGatewayLogOptions: WirelessGatewayLogOptionList
    }
    output := {}
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/metric-configuration", code: 204) @idempotent
operation UpdateMetricConfiguration {
    input := {
        SummaryMetric: SummaryMetricConfiguration
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/multicast-groups/{Id}", code: 204)
operation UpdateMulticastGroup {
    input := {
        @required @httpLabel
        Id: MulticastGroupId

        Name: MulticastGroupName
        Description: Description
        LoRaWAN: LoRaWANMulticast
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/network-analyzer-configurations/{ConfigurationName}", code: 204)
operation UpdateNetworkAnalyzerConfiguration {
    input := {
        @required @httpLabel
        ConfigurationName: NetworkAnalyzerConfigurationName

        TraceContent: TraceContent
        WirelessDevicesToAdd: WirelessDeviceList
        WirelessDevicesToRemove: WirelessDeviceList
        WirelessGatewaysToAdd: WirelessGatewayList
        WirelessGatewaysToRemove: WirelessGatewayList
        Description: Description
        MulticastGroupsToAdd: NetworkAnalyzerMulticastGroupList
        MulticastGroupsToRemove: NetworkAnalyzerMulticastGroupList
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/partner-accounts/{PartnerAccountId}", code: 204)
operation UpdatePartnerAccount {
    input := {
        @required
        Sidewalk: SidewalkUpdateAccount

        @required @httpLabel
        PartnerAccountId: PartnerAccountId

        @required @httpQuery("partnerType")
        PartnerType: PartnerType
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
    ]
}

@deprecated @http(method: "PATCH", uri: "/positions/{ResourceIdentifier}", code: 204)
operation UpdatePosition {
    input := @deprecated {
        @required @httpLabel
        ResourceIdentifier: PositionResourceIdentifier

        @required @httpQuery("resourceType")
        ResourceType: PositionResourceType

        @required
        Position: PositionCoordinate
    }
    output := @deprecated {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/event-configurations/{Identifier}", code: 204)
operation UpdateResourceEventConfiguration {
    input := {
        @required @httpLabel
        Identifier: Identifier

        @required @httpQuery("identifierType")
        IdentifierType: IdentifierType

        @httpQuery("partnerType")
        PartnerType: EventNotificationPartnerType

        DeviceRegistrationState: DeviceRegistrationStateEventConfiguration
        Proximity: ProximityEventConfiguration
        Join: JoinEventConfiguration
        ConnectionStatus: ConnectionStatusEventConfiguration
        MessageDeliveryStatus: MessageDeliveryStatusEventConfiguration
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/resource-positions/{ResourceIdentifier}", code: 204)
operation UpdateResourcePosition {
    input := {
        @required @httpLabel
        ResourceIdentifier: PositionResourceIdentifier

        @required @httpQuery("resourceType")
        ResourceType: PositionResourceType

        @httpPayload
        GeoJsonPayload: Blob
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

@http(method: "PATCH", uri: "/wireless-devices/{Id}", code: 204)
operation UpdateWirelessDevice {
    input := {
        @required @httpLabel
        Id: WirelessDeviceId

        DestinationName: DestinationName
        Name: WirelessDeviceName
        Description: Description
        LoRaWAN: LoRaWANUpdateDevice
        Positioning: PositioningConfigStatus
        Sidewalk: SidewalkUpdateWirelessDevice
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/wireless_device_import_task/{Id}", code: 204)
operation UpdateWirelessDeviceImportTask {
    input := {
        @required @httpLabel
        Id: ImportTaskId

        @required
        Sidewalk: SidewalkUpdateImportInfo
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/wireless-gateways/{Id}", code: 204)
operation UpdateWirelessGateway {
    input := {
        @required @httpLabel
        Id: WirelessGatewayId

        Name: WirelessGatewayName
        Description: Description
        JoinEuiFilters: JoinEuiFilters
        NetIdFilters: NetIdFilters
        MaxEirp: GatewayMaxEirp
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

structure AbpV1_0_x {
    DevAddr: DevAddr
    SessionKeys: SessionKeysAbpV1_0_x
    FCntStart: FCntStart
}

structure AbpV1_1 {
    DevAddr: DevAddr
    SessionKeys: SessionKeysAbpV1_1
    FCntStart: FCntStart
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: Message
}

structure Accuracy {
    HorizontalAccuracy: HorizontalAccuracy
    VerticalAccuracy: VerticalAccuracy
}

@range(min: 0, max: 604800)
integer AckModeRetryDurationSecs

structure AdvancedConfiguration {
    WiFiCellular: WiFiCellular
}

enum AggregationPeriod {
    OneHour
    OneDay
    OneWeek
}

@length(max: 2048)
string AmazonId

@length(min: 1, max: 1011)
string AmazonResourceName

@length(max: 256)
string ApId

@pattern("[a-fA-F0-9]{16}")
string AppEui

@pattern("[a-fA-F0-9]{32}")
string AppKey

@pattern("[a-fA-F0-9]{32}")
string AppSKey

@length(min: 1, max: 4096) @pattern("[a-fA-F0-9]{64}") @sensitive
string AppServerPrivateKey

structure ApplicationConfig {
    FPort: FPort
    Type: ApplicationConfigType
    DestinationName: DestinationName
}

enum ApplicationConfigType {
    SemtechGeolocation
}

@length(min: 1, max: 4096) @pattern("[a-fA-F0-9]{64}") @sensitive
string ApplicationServerPublicKey

list Applications {
    member: ApplicationConfig
}

@length(min: 2, max: 2)
list AssistPosition {
    member: Float
}

@range(min: 0, max: 1023)
integer BCCH

@range(min: 0, max: 63)
integer BSIC

@range(min: -90, max: 90)
float BaseLat

@range(min: -180, max: 180)
float BaseLng

@range(min: 0, max: 65535)
integer BaseStationId

enum BatteryLevel {
    normal
    low
    critical
}

structure Beaconing {
    DataRate: BeaconingDataRate
    Frequencies: BeaconingFrequencies
}

@range(min: 0, max: 15)
integer BeaconingDataRate

@length(min: 0, max: 10)
list BeaconingFrequencies {
    member: BeaconingFrequency
}

@range(min: 100000000, max: 1000000000)
integer BeaconingFrequency

@range(min: 0, max: 4095)
integer CdmaChannel

@length(min: 1, max: 16)
list CdmaList {
    member: CdmaObj
}

structure CdmaLocalId {
    @required
    PnOffset: PnOffset

    @required
    CdmaChannel: CdmaChannel
}

@length(min: 1, max: 32)
list CdmaNmrList {
    member: CdmaNmrObj
}

structure CdmaNmrObj {
    @required
    PnOffset: PnOffset

    @required
    CdmaChannel: CdmaChannel

    PilotPower: PilotPower
    BaseStationId: BaseStationId
}

structure CdmaObj {
    @required
    SystemId: SystemId

    @required
    NetworkId: NetworkId

    @required
    BaseStationId: BaseStationId

    RegistrationZone: RegistrationZone
    CdmaLocalId: CdmaLocalId
    PilotPower: PilotPower
    BaseLat: BaseLat
    BaseLng: BaseLng
    CdmaNmr: CdmaNmrList
}

@range(min: 0, max: 127)
integer CellParams

structure CellTowers {
    Gsm: GsmList
    Wcdma: WcdmaList
    Tdscdma: TdscdmaList
    Lte: LteList
    Cdma: CdmaList
}

structure CertificateList {
    @required
    SigningAlg: SigningAlg

    @required
    Value: CertificateValue
}

@length(min: 1, max: 4096) @pattern("[^-A-Za-z0-9+/=]|=[^=]|={3,}${1,4096}")
string CertificatePEM

@length(min: 0, max: 2048)
string CertificateValue

@length(max: 2048)
string ChannelMask

@range(min: 0, max: 1000)
integer ClassBTimeout

@range(min: 0, max: 1000)
integer ClassCTimeout

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9-_]+$")
string ClientRequestToken

@range(min: 50, max: 99)
integer ConfidencePercent

@error("client") @httpError(409)
structure ConflictException {
    Message: Message
    ResourceId: String
    ResourceType: String
}

enum ConnectionStatus {
    Connected
    Disconnected
}

structure ConnectionStatusEventConfiguration {
    LoRaWAN: LoRaWANConnectionStatusEventNotificationConfigurations
    WirelessGatewayIdEventTopic: EventNotificationTopicStatus
}

structure ConnectionStatusResourceTypeEventConfiguration {
    LoRaWAN: LoRaWANConnectionStatusResourceTypeEventConfiguration
}

@range(min: 1, max: 4294967295)
long Crc

@timestampFormat("date-time")
timestamp CreationTime

@length(max: 256)
string DakCertificateId

structure DakCertificateMetadata {
    @required
    CertificateId: DakCertificateId

    MaxAllowedSignature: Integer
    FactorySupport: Boolean
    ApId: ApId
    DeviceTypeId: DeviceTypeId
}

list DakCertificateMetadataList {
    member: DakCertificateMetadata
}

structure DefaultSessionParametersMulticast {
    DlDr: DlDr
    DlFreq: DlFreq
}

@length(max: 2048)
string Description

list DestinationList {
    member: Destinations
}

@length(max: 128) @pattern("[a-zA-Z0-9-_]+")
string DestinationName

structure Destinations {
    Arn: String
    Name: DestinationName
    ExpressionType: ExpressionType
    Expression: Expression
    Description: Description
    RoleArn: RoleArn
}

@pattern("[a-fA-F0-9]{8}")
string DevAddr

@pattern("[a-fA-F0-9]{16}")
string DevEui

@range(min: 0, max: 2147483647)
integer DevStatusReqFreq

list DeviceCertificateList {
    member: CertificateList
}

@length(max: 1024)
string DeviceCreationFile

list DeviceCreationFileList {
    member: DeviceCreationFile
}

structure DeviceProfile {
    Arn: String
    Name: DeviceProfileName
    Id: DeviceProfileId
}

@length(max: 256)
string DeviceProfileId

list DeviceProfileList {
    member: DeviceProfile
}

@length(max: 256)
string DeviceProfileName

enum DeviceProfileType {
    Sidewalk
    LoRaWAN
}

structure DeviceRegistrationStateEventConfiguration {
    Sidewalk: SidewalkEventNotificationConfigurations
    WirelessDeviceIdEventTopic: EventNotificationTopicStatus
}

structure DeviceRegistrationStateResourceTypeEventConfiguration {
    Sidewalk: SidewalkResourceTypeEventConfiguration
}

enum DeviceState {
    Provisioned
    RegisteredNotSeen
    RegisteredReachable
    RegisteredUnreachable
}

@length(max: 2048)
string DeviceTypeId

structure Dimension {
    name: DimensionName
    value: DimensionValue
}

enum DimensionName {
    DeviceId
    GatewayId
}

@length(max: 256)
string DimensionValue

list Dimensions {
    member: Dimension
}

@range(min: 0, max: 2147483647)
integer DlBucketSize

enum DlClass {
    ClassB
    ClassC
}

@range(min: 0, max: 15)
integer DlDr

@range(min: 100000000, max: 1000000000)
integer DlFreq

@range(min: 0, max: 2147483647)
integer DlRate

@length(max: 256)
string DlRatePolicy

@range(min: 100000000, max: 1000000000)
integer DownlinkFrequency

enum DownlinkMode {
    SEQUENTIAL
    CONCURRENT
    USING_UPLINK_GATEWAY
}

structure DownlinkQueueMessage {
    MessageId: String
    TransmitMode: TransmitMode
    ReceivedAt: ISODateTimeString
    LoRaWAN: LoRaWANSendDataToDevice
}

list DownlinkQueueMessagesList {
    member: DownlinkQueueMessage
}

@range(min: 0, max: 15)
integer DrMax

@range(min: 0, max: 15)
integer DrMaxBox

@range(min: 0, max: 15)
integer DrMin

@range(min: 0, max: 15)
integer DrMinBox

@range(min: 0, max: 262143)
integer EARFCN

@length(min: 1, max: 256)
string EndPoint

@range(min: 0, max: 268435455)
integer EutranCid

enum Event {
    discovered
    lost
    ack
    nack
    passthrough
}

structure EventConfigurationItem {
    Identifier: Identifier
    IdentifierType: IdentifierType
    PartnerType: EventNotificationPartnerType
    Events: EventNotificationItemConfigurations
}

list EventConfigurationsList {
    member: EventConfigurationItem
}

structure EventNotificationItemConfigurations {
    DeviceRegistrationState: DeviceRegistrationStateEventConfiguration
    Proximity: ProximityEventConfiguration
    Join: JoinEventConfiguration
    ConnectionStatus: ConnectionStatusEventConfiguration
    MessageDeliveryStatus: MessageDeliveryStatusEventConfiguration
}

enum EventNotificationPartnerType {
    Sidewalk
}

enum EventNotificationResourceType {
    SidewalkAccount
    WirelessDevice
    WirelessGateway
}

enum EventNotificationTopicStatus {
    Enabled
    Disabled
}

@length(max: 2048)
string Expression

enum ExpressionType {
    RuleName
    MqttTopic
}

@range(min: 0, max: 65535)
integer FCntStart

@pattern("[a-fA-F0-9]{32}")
string FNwkSIntKey

@range(min: 1, max: 223)
integer FPort

structure FPorts {
    Fuota: FPort
    Multicast: FPort
    ClockSync: FPort
    Positioning: Positioning
    Applications: Applications
}

@length(min: 0, max: 20)
list FactoryPresetFreqsList {
    member: PresetFreq
}

@length(max: 332) @pattern("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$")
string FileDescriptor

@length(min: 64, max: 64) @pattern("[a-fA-F0-9]{64}") @sensitive
string Fingerprint

@length(min: 1, max: 4096)
string FirmwareUpdateImage

@length(min: 1, max: 2048)
string FirmwareUpdateRole

@range(min: 1)
integer FragmentIntervalMS

@range(min: 1)
integer FragmentSizeBytes

enum FuotaDeviceStatus {
    Initial
    Package_Not_Supported
    FragAlgo_unsupported
    Not_enough_memory
    FragIndex_unsupported
    Wrong_descriptor
    SessionCnt_replay
    MissingFrag
    MemoryError
    MICError
    Successful
    Device_exist_in_conflict_fuota_task
}

structure FuotaTask {
    Id: FuotaTaskId
    Arn: FuotaTaskArn
    Name: FuotaTaskName
}

@length(max: 128)
string FuotaTaskArn

enum FuotaTaskEvent {
    Fuota
}

structure FuotaTaskEventLogOption {
    @required
    Event: FuotaTaskEvent

    @required
    LogLevel: LogLevel
}

list FuotaTaskEventLogOptionList {
    member: FuotaTaskEventLogOption
}

@length(max: 256)
string FuotaTaskId

list FuotaTaskList {
    member: FuotaTask
}

structure FuotaTaskLogOption {
    @required
    Type: FuotaTaskType

    @required
    LogLevel: LogLevel

    Events: FuotaTaskEventLogOptionList
}

list FuotaTaskLogOptionList {
    member: FuotaTaskLogOption
}

@length(max: 256)
string FuotaTaskName

enum FuotaTaskStatus {
    Pending
    FuotaSession_Waiting
    In_FuotaSession
    FuotaDone
    Delete_Waiting
}

enum FuotaTaskType {
    LoRaWAN
}

@pattern("^(([0-9A-Fa-f]{2}-){7}|([0-9A-Fa-f]{2}:){7}|([0-9A-Fa-f]{2}\\s){7}|([0-9A-Fa-f]{2}){7})([0-9A-Fa-f]{2})$")
string GatewayEui

list GatewayList {
    member: GatewayListItem
}

structure GatewayListItem {
    @required
    GatewayId: WirelessGatewayId

    @required
    DownlinkFrequency: DownlinkFrequency
}

@length(max: 20)
list GatewayListMulticast {
    member: WirelessGatewayId
}

@range(min: 0, max: 30)
float GatewayMaxEirp

@pattern("[a-fA-F0-9]{32}")
string GenAppKey

@range(min: 0, max: 65535)
integer GeranCid

structure GlobalIdentity {
    @required
    Lac: LAC

    @required
    GeranCid: GeranCid
}

structure Gnss {
    @required
    Payload: GnssNav

    CaptureTime: Float
    CaptureTimeAccuracy: Float
    AssistPosition: AssistPosition
    AssistAltitude: Float
    Use2DSolver: Boolean
}

@length(max: 2048)
string GnssNav

@length(min: 1, max: 16)
list GsmList {
    member: GsmObj
}

structure GsmLocalId {
    @required
    Bsic: BSIC

    @required
    Bcch: BCCH
}

@length(min: 1, max: 32)
list GsmNmrList {
    member: GsmNmrObj
}

structure GsmNmrObj {
    @required
    Bsic: BSIC

    @required
    Bcch: BCCH

    RxLevel: RxLevel
    GlobalIdentity: GlobalIdentity
}

structure GsmObj {
    @required
    Mcc: MCC

    @required
    Mnc: MNC

    @required
    Lac: LAC

    @required
    GeranCid: GeranCid

    GsmLocalId: GsmLocalId
    GsmTimingAdvance: GsmTimingAdvance
    RxLevel: RxLevel
    GsmNmr: GsmNmrList
}

@range(min: 0, max: 63)
integer GsmTimingAdvance

@range(min: 0)
float HorizontalAccuracy

@pattern("^([\\+-]?\\d{4}(?!\\d{2}\\b))((-?)((0[1-9]|1[0-2])(\\3([12]\\d|0[1-9]|3[01]))?|W([0-4]\\d|5[0-2])(-?[1-7])?|(00[1-9]|0[1-9]\\d|[12]\\d{2}|3([0-5]\\d|6[1-6])))([T\\s]((([01]\\d|2[0-3])((:?)[0-5]\\d)?|24\\:?00)([\\.,]\\d+(?!:))?)?(\\17[0-5]\\d([\\.,]\\d+)?)?([zZ]|([\\+-])([01]\\d|2[0-3]):?([0-5]\\d)?)?)?)?$")
string ISODateTimeString

@length(max: 256)
string Id

@length(max: 256)
string Identifier

enum IdentifierType {
    PartnerAccountId
    DevEui
    GatewayEui
    WirelessDeviceId
    WirelessGatewayId
}

@length(max: 128)
string ImportTaskArn

@length(max: 256)
string ImportTaskId

enum ImportTaskStatus {
    INITIALIZING
    INITIALIZED
    PENDING
    COMPLETE
    FAILED
    DELETING
}

structure ImportedSidewalkDevice {
    SidewalkManufacturingSn: SidewalkManufacturingSn
    OnboardingStatus: OnboardStatus
    OnboardingStatusReason: String
    LastUpdateTime: LastUpdateTime
}

structure ImportedWirelessDevice {
    Sidewalk: ImportedSidewalkDevice
}

list ImportedWirelessDeviceList {
    member: ImportedWirelessDevice
}

@error("server") @httpError(500)
structure InternalServerException {
    Message: Message
}

@length(min: 1, max: 4096)
string IotCertificateId

structure Ip {
    @required
    IpAddress: String
}

@pattern("[a-fA-F0-9]{16}")
string JoinEui

@length(min: 0, max: 3)
list JoinEuiFilters {
    member: JoinEuiRange
}

@length(min: 2, max: 2)
list JoinEuiRange {
    member: JoinEui
}

structure JoinEventConfiguration {
    LoRaWAN: LoRaWANJoinEventNotificationConfigurations
    WirelessDeviceIdEventTopic: EventNotificationTopicStatus
}

structure JoinResourceTypeEventConfiguration {
    LoRaWAN: LoRaWANJoinResourceTypeEventConfiguration
}

@range(min: 1, max: 65535)
integer LAC

@timestampFormat("date-time")
timestamp LastUpdateTime

structure LoRaWANConnectionStatusEventNotificationConfigurations {
    GatewayEuiEventTopic: EventNotificationTopicStatus
}

structure LoRaWANConnectionStatusResourceTypeEventConfiguration {
    WirelessGatewayEventTopic: EventNotificationTopicStatus
}

structure LoRaWANDevice {
    DevEui: DevEui
    DeviceProfileId: DeviceProfileId
    ServiceProfileId: ServiceProfileId
    OtaaV1_1: OtaaV1_1
    OtaaV1_0_x: OtaaV1_0_x
    AbpV1_1: AbpV1_1
    AbpV1_0_x: AbpV1_0_x
    FPorts: FPorts
}

structure LoRaWANDeviceMetadata {
    DevEui: DevEui
    FPort: Integer
    DataRate: Integer
    Frequency: Integer
    Timestamp: ISODateTimeString
    Gateways: LoRaWANGatewayMetadataList
    PublicGateways: LoRaWANPublicGatewayMetadataList
}

structure LoRaWANDeviceProfile {
    SupportsClassB: Boolean
    ClassBTimeout: ClassBTimeout
    PingSlotPeriod: PingSlotPeriod
    PingSlotDr: PingSlotDr
    PingSlotFreq: PingSlotFreq
    SupportsClassC: Boolean
    ClassCTimeout: ClassCTimeout
    MacVersion: MacVersion
    RegParamsRevision: RegParamsRevision
    RxDelay1: RxDelay1
    RxDrOffset1: RxDrOffset1
    RxDataRate2: RxDataRate2
    RxFreq2: RxFreq2
    FactoryPresetFreqsList: FactoryPresetFreqsList
    MaxEirp: MaxEirp
    MaxDutyCycle: MaxDutyCycle
    RfRegion: RfRegion
    SupportsJoin: Boolean
    Supports32BitFCnt: Boolean
}

structure LoRaWANFuotaTask {
    RfRegion: SupportedRfRegion
}

structure LoRaWANFuotaTaskGetInfo {
    RfRegion: RfRegion
    StartTime: StartTime
}

structure LoRaWANGateway {
    GatewayEui: GatewayEui
    RfRegion: RfRegion
    JoinEuiFilters: JoinEuiFilters
    NetIdFilters: NetIdFilters
    SubBands: SubBands
    Beaconing: Beaconing
    MaxEirp: GatewayMaxEirp
}

structure LoRaWANGatewayCurrentVersion {
    CurrentVersion: LoRaWANGatewayVersion
}

structure LoRaWANGatewayMetadata {
    GatewayEui: GatewayEui
    Snr: Double
    Rssi: Double
}

list LoRaWANGatewayMetadataList {
    member: LoRaWANGatewayMetadata
}

structure LoRaWANGatewayVersion {
    PackageVersion: PackageVersion
    Model: Model
    Station: Station
}

structure LoRaWANGetServiceProfileInfo {
    UlRate: UlRate
    UlBucketSize: UlBucketSize
    UlRatePolicy: UlRatePolicy
    DlRate: DlRate
    DlBucketSize: DlBucketSize
    DlRatePolicy: DlRatePolicy
    AddGwMetadata: Boolean
    DevStatusReqFreq: DevStatusReqFreq
    ReportDevStatusBattery: Boolean
    ReportDevStatusMargin: Boolean
    DrMin: DrMin
    DrMax: DrMax
    ChannelMask: ChannelMask
    PrAllowed: Boolean
    HrAllowed: Boolean
    RaAllowed: Boolean
    NwkGeoLoc: Boolean
    TargetPer: TargetPer
    MinGwDiversity: MinGwDiversity
    TxPowerIndexMin: TxPowerIndexMin
    TxPowerIndexMax: TxPowerIndexMax
    NbTransMin: NbTransMin
    NbTransMax: NbTransMax
}

structure LoRaWANJoinEventNotificationConfigurations {
    DevEuiEventTopic: EventNotificationTopicStatus
}

structure LoRaWANJoinResourceTypeEventConfiguration {
    WirelessDeviceEventTopic: EventNotificationTopicStatus
}

structure LoRaWANListDevice {
    DevEui: DevEui
}

structure LoRaWANMulticast {
    RfRegion: SupportedRfRegion
    DlClass: DlClass
    ParticipatingGateways: ParticipatingGatewaysMulticast
    DefaultSessionParameters: DefaultSessionParametersMulticast
}

structure LoRaWANMulticastGet {
    RfRegion: SupportedRfRegion
    DlClass: DlClass
    NumberOfDevicesRequested: Integer
    NumberOfDevicesInGroup: Integer
    ParticipatingGateways: ParticipatingGatewaysMulticast
    DefaultSessionParameters: DefaultSessionParametersMulticast
}

structure LoRaWANMulticastMetadata {
    FPort: FPort
}

structure LoRaWANMulticastSession {
    DlDr: DlDr
    DlFreq: DlFreq
    SessionStartTime: SessionStartTimeTimestamp
    SessionTimeout: SessionTimeout
    PingSlotPeriod: PingSlotPeriod
}

structure LoRaWANPublicGatewayMetadata {
    ProviderNetId: ProviderNetId
    Id: Id
    Rssi: Double
    Snr: Double
    RfRegion: RfRegion
    DlAllowed: Boolean
}

list LoRaWANPublicGatewayMetadataList {
    member: LoRaWANPublicGatewayMetadata
}

structure LoRaWANSendDataToDevice {
    FPort: FPort
    ParticipatingGateways: ParticipatingGateways
}

structure LoRaWANServiceProfile {
    AddGwMetadata: Boolean
    DrMin: DrMinBox
    DrMax: DrMaxBox
    PrAllowed: Boolean
    RaAllowed: Boolean
    TxPowerIndexMin: TxPowerIndexMin
    TxPowerIndexMax: TxPowerIndexMax
    NbTransMin: NbTransMin
    NbTransMax: NbTransMax
}

structure LoRaWANStartFuotaTask {
    StartTime: StartTime
}

structure LoRaWANUpdateDevice {
    DeviceProfileId: DeviceProfileId
    ServiceProfileId: ServiceProfileId
    AbpV1_1: UpdateAbpV1_1
    AbpV1_0_x: UpdateAbpV1_0_x
    FPorts: UpdateFPorts
}

structure LoRaWANUpdateGatewayTaskCreate {
    UpdateSignature: UpdateSignature
    SigKeyCrc: Crc
    CurrentVersion: LoRaWANGatewayVersion
    UpdateVersion: LoRaWANGatewayVersion
}

structure LoRaWANUpdateGatewayTaskEntry {
    CurrentVersion: LoRaWANGatewayVersion
    UpdateVersion: LoRaWANGatewayVersion
}

enum LogLevel {
    INFO
    ERROR
    DISABLED
}

@length(min: 1, max: 16)
list LteList {
    member: LteObj
}

structure LteLocalId {
    @required
    Pci: PCI

    @required
    Earfcn: EARFCN
}

@length(min: 1, max: 32)
list LteNmrList {
    member: LteNmrObj
}

structure LteNmrObj {
    @required
    Pci: PCI

    @required
    Earfcn: EARFCN

    EutranCid: EutranCid
    Rsrp: RSRP
    Rsrq: RSRQ
}

structure LteObj {
    @required
    Mcc: MCC

    @required
    Mnc: MNC

    @required
    EutranCid: EutranCid

    Tac: TAC
    LteLocalId: LteLocalId
    LteTimingAdvance: LteTimingAdvance
    Rsrp: RSRP
    Rsrq: RSRQ
    NrCapable: Boolean
    LteNmr: LteNmrList
}

@range(min: 0, max: 1282)
integer LteTimingAdvance

@range(min: 200, max: 999)
integer MCC

@range(min: 0, max: 999)
integer MNC

@length(min: 12, max: 17) @pattern("^([0-9A-Fa-f]{2}[:-]?){5}([0-9A-Fa-f]{2})$")
string MacAddress

@length(max: 64)
string MacVersion

@range(min: 0, max: 100)
integer MaxDutyCycle

@range(min: 0, max: 15)
integer MaxEirp

@range(min: 0, max: 250)
integer MaxResults

@range(min: 1, max: 256)
integer McGroupId

@length(max: 2048)
string Message

structure MessageDeliveryStatusEventConfiguration {
    Sidewalk: SidewalkEventNotificationConfigurations
    WirelessDeviceIdEventTopic: EventNotificationTopicStatus
}

structure MessageDeliveryStatusResourceTypeEventConfiguration {
    Sidewalk: SidewalkResourceTypeEventConfiguration
}

enum MessageType {
    CUSTOM_COMMAND_ID_NOTIFY
    CUSTOM_COMMAND_ID_GET
    CUSTOM_COMMAND_ID_SET
    CUSTOM_COMMAND_ID_RESP
}

enum MetricName {
    DeviceRSSI
    DeviceSNR
    DeviceRoamingRSSI
    DeviceRoamingSNR
    DeviceUplinkCount
    DeviceDownlinkCount
    DeviceUplinkLostCount
    DeviceUplinkLostRate
    DeviceJoinRequestCount
    DeviceJoinAcceptCount
    DeviceRoamingUplinkCount
    DeviceRoamingDownlinkCount
    GatewayUpTime
    GatewayDownTime
    GatewayRSSI
    GatewaySNR
    GatewayUplinkCount
    GatewayDownlinkCount
    GatewayJoinRequestCount
    GatewayJoinAcceptCount
    AwsAccountUplinkCount
    AwsAccountDownlinkCount
    AwsAccountUplinkLostCount
    AwsAccountUplinkLostRate
    AwsAccountJoinRequestCount
    AwsAccountJoinAcceptCount
    AwsAccountRoamingUplinkCount
    AwsAccountRoamingDownlinkCount
    AwsAccountDeviceCount
    AwsAccountGatewayCount
    AwsAccountActiveDeviceCount
    AwsAccountActiveGatewayCount
}

@length(max: 256)
string MetricQueryError

@length(max: 256)
string MetricQueryId

enum MetricQueryStatus {
    Succeeded
    Failed
}

list MetricQueryTimestamps {
    member: Timestamp
}

structure MetricQueryValue {
    Min: Double
    Max: Double
    Sum: Double
    Avg: Double
    Std: Double
    P90: Double
}

list MetricQueryValues {
    member: MetricQueryValue
}

@length(max: 256)
string MetricUnit

@range(min: 1, max: 100)
integer MinGwDiversity

@length(min: 1, max: 4096)
string Model

@length(max: 256)
string MulticastDeviceStatus

enum MulticastFrameInfo {
    ENABLED
    DISABLED
}

structure MulticastGroup {
    Id: MulticastGroupId
    Arn: MulticastGroupArn
    Name: MulticastGroupName
}

@length(max: 128)
string MulticastGroupArn

structure MulticastGroupByFuotaTask {
    Id: MulticastGroupId
}

@length(max: 256)
string MulticastGroupId

list MulticastGroupList {
    member: MulticastGroup
}

list MulticastGroupListByFuotaTask {
    member: MulticastGroupByFuotaTask
}

@length(max: 256)
string MulticastGroupMessageId

@length(max: 256)
string MulticastGroupName

@length(max: 256)
string MulticastGroupStatus

structure MulticastWirelessMetadata {
    LoRaWAN: LoRaWANMulticastMetadata
}

@range(min: 0, max: 15)
integer NbTransMax

@range(min: 0, max: 15)
integer NbTransMin

@pattern("[a-fA-F0-9]{6}")
string NetId

@length(min: 0, max: 10)
list NetIdFilters {
    member: NetId
}

@length(max: 1124)
string NetworkAnalyzerConfigurationArn

list NetworkAnalyzerConfigurationList {
    member: NetworkAnalyzerConfigurations
}

@length(min: 1, max: 1024) @pattern("[a-zA-Z0-9-_]+")
string NetworkAnalyzerConfigurationName

structure NetworkAnalyzerConfigurations {
    Arn: NetworkAnalyzerConfigurationArn
    Name: NetworkAnalyzerConfigurationName
}

@length(min: 0, max: 10)
list NetworkAnalyzerMulticastGroupList {
    member: MulticastGroupId
}

@range(min: 0, max: 65535)
integer NetworkId

@length(max: 4096)
string NextToken

@pattern("[a-fA-F0-9]{32}")
string NwkKey

@pattern("[a-fA-F0-9]{32}")
string NwkSEncKey

@pattern("[a-fA-F0-9]{32}")
string NwkSKey

enum OnboardStatus {
    INITIALIZED
    PENDING
    ONBOARDED
    FAILED
}

structure OtaaV1_0_x {
    AppKey: AppKey
    AppEui: AppEui
    JoinEui: JoinEui
    GenAppKey: GenAppKey
}

structure OtaaV1_1 {
    AppKey: AppKey
    NwkKey: NwkKey
    JoinEui: JoinEui
}

@range(min: 0, max: 503)
integer PCI

@range(min: 0, max: 511)
integer PSC

@length(min: 1, max: 32)
string PackageVersion

structure ParticipatingGateways {
    @required
    DownlinkMode: DownlinkMode

    @required
    GatewayList: GatewayList

    @required
    TransmissionInterval: TransmissionInterval
}

structure ParticipatingGatewaysMulticast {
    GatewayList: GatewayListMulticast
    TransmissionInterval: TransmissionIntervalMulticast
}

@length(max: 256)
string PartnerAccountId

enum PartnerType {
    Sidewalk
}

@range(min: 46, max: 158)
integer PathLoss

@length(max: 2048) @pattern("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$")
string PayloadData

@range(min: -142, max: -49)
integer PilotPower

@range(min: 0, max: 15)
integer PingSlotDr

@range(min: 1000000, max: 16700000)
integer PingSlotFreq

@range(min: 32, max: 4096)
integer PingSlotPeriod

@range(min: 0, max: 511)
integer PnOffset

enum PositionConfigurationFec {
    ROSE
    NONE
}

structure PositionConfigurationItem {
    ResourceIdentifier: PositionResourceIdentifier
    ResourceType: PositionResourceType
    Solvers: PositionSolverDetails
    Destination: DestinationName
}

list PositionConfigurationList {
    member: PositionConfigurationItem
}

enum PositionConfigurationStatus {
    Enabled
    Disabled
}

list PositionCoordinate {
    member: Float
}

@pattern("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}")
string PositionResourceIdentifier

enum PositionResourceType {
    WirelessDevice
    WirelessGateway
}

structure PositionSolverConfigurations {
    SemtechGnss: SemtechGnssConfiguration
}

structure PositionSolverDetails {
    SemtechGnss: SemtechGnssDetail
}

enum PositionSolverProvider {
    Semtech
}

enum PositionSolverType {
    GNSS
}

@length(min: 0, max: 50)
string PositionSolverVersion

structure Positioning {
    ClockSync: FPort
    Stream: FPort
    Gnss: FPort
}

enum PositioningConfigStatus {
    Enabled
    Disabled
}

@range(min: 1000000, max: 16700000)
integer PresetFreq

list PrivateKeysList {
    member: CertificateList
}

@length(max: 256)
string ProviderNetId

structure ProximityEventConfiguration {
    Sidewalk: SidewalkEventNotificationConfigurations
    WirelessDeviceIdEventTopic: EventNotificationTopicStatus
}

structure ProximityResourceTypeEventConfiguration {
    Sidewalk: SidewalkResourceTypeEventConfiguration
}

@length(max: 4096)
string QueryString

@range(min: -120, max: -25)
integer RSCP

@range(min: -140, max: -44)
integer RSRP

@range(min: -19.5, max: -3)
float RSRQ

@range(min: -128, max: 0)
integer RSS

@range(min: 0, max: 100)
integer RedundancyPercent

@length(max: 64)
string RegParamsRevision

@range(min: 0, max: 4095)
integer RegistrationZone

@length(max: 256)
string ResourceIdentifier

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: Message
    ResourceId: String
    ResourceType: String
}

@length(max: 2048)
string Result

@length(max: 64)
string RfRegion

@length(max: 2048)
string Role

@length(min: 20, max: 2048)
string RoleArn

@range(min: 0, max: 15)
integer RxDataRate2

@range(min: 0, max: 15)
integer RxDelay1

@range(min: 0, max: 7)
integer RxDrOffset1

@range(min: 1000000, max: 16700000)
integer RxFreq2

@range(min: -110, max: -25)
integer RxLevel

@pattern("[a-fA-F0-9]{32}")
string SNwkSIntKey

structure SemtechGnssConfiguration {
    @required
    Status: PositionConfigurationStatus

    @required
    Fec: PositionConfigurationFec
}

structure SemtechGnssDetail {
    Provider: PositionSolverProvider
    Type: PositionSolverType
    Status: PositionConfigurationStatus
    Fec: PositionConfigurationFec
}

@range(min: 0, max: 16383)
integer Seq

structure ServiceProfile {
    Arn: String
    Name: ServiceProfileName
    Id: ServiceProfileId
}

@length(max: 256)
string ServiceProfileId

list ServiceProfileList {
    member: ServiceProfile
}

@length(max: 256)
string ServiceProfileName

structure SessionKeysAbpV1_0_x {
    NwkSKey: NwkSKey
    AppSKey: AppSKey
}

structure SessionKeysAbpV1_1 {
    FNwkSIntKey: FNwkSIntKey
    SNwkSIntKey: SNwkSIntKey
    NwkSEncKey: NwkSEncKey
    AppSKey: AppSKey
}

@timestampFormat("date-time")
timestamp SessionStartTimeTimestamp

@range(min: 60, max: 172800)
integer SessionTimeout

structure SidewalkAccountInfo {
    AmazonId: AmazonId
    AppServerPrivateKey: AppServerPrivateKey
}

structure SidewalkAccountInfoWithFingerprint {
    AmazonId: AmazonId
    Fingerprint: Fingerprint
    Arn: String
}

list SidewalkAccountList {
    member: SidewalkAccountInfoWithFingerprint
}

structure SidewalkCreateDeviceProfile {}

structure SidewalkCreateWirelessDevice {
    DeviceProfileId: DeviceProfileId
    Positioning: SidewalkPositioning
    SidewalkManufacturingSn: SidewalkManufacturingSn
}

structure SidewalkDevice {
    AmazonId: AmazonId
    SidewalkId: SidewalkId
    SidewalkManufacturingSn: SidewalkManufacturingSn
    DeviceCertificates: DeviceCertificateList
    PrivateKeys: PrivateKeysList
    DeviceProfileId: DeviceProfileId
    CertificateId: DakCertificateId
    Status: WirelessDeviceSidewalkStatus
    Positioning: SidewalkPositioning
}

structure SidewalkDeviceMetadata {
    Rssi: Integer
    BatteryLevel: BatteryLevel
    Event: Event
    DeviceState: DeviceState
}

structure SidewalkEventNotificationConfigurations {
    AmazonIdEventTopic: EventNotificationTopicStatus
}

structure SidewalkGetDeviceProfile {
    ApplicationServerPublicKey: ApplicationServerPublicKey
    QualificationStatus: Boolean
    DakCertificateMetadata: DakCertificateMetadataList
}

structure SidewalkGetStartImportInfo {
    DeviceCreationFileList: DeviceCreationFileList
    Role: Role
    Positioning: SidewalkPositioning
}

@length(max: 256)
string SidewalkId

structure SidewalkListDevice {
    AmazonId: AmazonId
    SidewalkId: SidewalkId
    SidewalkManufacturingSn: SidewalkManufacturingSn
    DeviceCertificates: DeviceCertificateList
    DeviceProfileId: DeviceProfileId
    Status: WirelessDeviceSidewalkStatus
    Positioning: SidewalkPositioning
}

structure SidewalkListDevicesForImportInfo {
    Positioning: SidewalkPositioning
}

@length(max: 64)
string SidewalkManufacturingSn

structure SidewalkPositioning {
    DestinationName: DestinationName
}

structure SidewalkResourceTypeEventConfiguration {
    WirelessDeviceEventTopic: EventNotificationTopicStatus
}

structure SidewalkSendDataToDevice {
    Seq: Seq
    MessageType: MessageType
    AckModeRetryDurationSecs: AckModeRetryDurationSecs
}

structure SidewalkSingleStartImportInfo {
    SidewalkManufacturingSn: SidewalkManufacturingSn
    Positioning: SidewalkPositioning
}

structure SidewalkStartImportInfo {
    DeviceCreationFile: DeviceCreationFile
    Role: Role
    Positioning: SidewalkPositioning
}

structure SidewalkUpdateAccount {
    AppServerPrivateKey: AppServerPrivateKey
}

structure SidewalkUpdateImportInfo {
    DeviceCreationFile: DeviceCreationFile
}

structure SidewalkUpdateWirelessDevice {
    Positioning: SidewalkPositioning
}

enum SigningAlg {
    Ed25519
    P256r1
}

@timestampFormat("date-time")
timestamp StartTime

@length(min: 1, max: 4096)
string Station

@range(min: 1, max: 8)
integer SubBand

@length(min: 0, max: 8)
list SubBands {
    member: SubBand
}

structure SummaryMetricConfiguration {
    Status: SummaryMetricConfigurationStatus
}

enum SummaryMetricConfigurationStatus {
    Enabled
    Disabled
}

list SummaryMetricQueries {
    member: SummaryMetricQuery
}

structure SummaryMetricQuery {
    QueryId: MetricQueryId
    MetricName: MetricName
    Dimensions: Dimensions
    AggregationPeriod: AggregationPeriod
    StartTimestamp: Timestamp
    EndTimestamp: Timestamp
}

structure SummaryMetricQueryResult {
    QueryId: MetricQueryId
    QueryStatus: MetricQueryStatus
    Error: MetricQueryError
    MetricName: MetricName
    Dimensions: Dimensions
    AggregationPeriod: AggregationPeriod
    StartTimestamp: Timestamp
    EndTimestamp: Timestamp
    Timestamps: MetricQueryTimestamps
    Values: MetricQueryValues
    Unit: MetricUnit
}

list SummaryMetricQueryResults {
    member: SummaryMetricQueryResult
}

enum SupportedRfRegion {
    EU868
    US915
    AU915
    AS923_1 = "AS923-1"
    AS923_2 = "AS923-2"
    AS923_3 = "AS923-3"
    AS923_4 = "AS923-4"
    EU433
    CN470
    CN779
    RU864
    KR920
    IN865
}

@range(min: 1, max: 32767)
integer SystemId

@range(min: 0, max: 65535)
integer TAC

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

@range(min: 0, max: 100)
integer TargetPer

@length(min: 1, max: 16)
list TdscdmaList {
    member: TdscdmaObj
}

structure TdscdmaLocalId {
    @required
    Uarfcn: UARFCN

    @required
    CellParams: CellParams
}

@length(min: 1, max: 32)
list TdscdmaNmrList {
    member: TdscdmaNmrObj
}

structure TdscdmaNmrObj {
    @required
    Uarfcn: UARFCN

    @required
    CellParams: CellParams

    UtranCid: UtranCid
    Rscp: RSCP
    PathLoss: PathLoss
}

structure TdscdmaObj {
    @required
    Mcc: MCC

    @required
    Mnc: MNC

    Lac: LAC

    @required
    UtranCid: UtranCid

    TdscdmaLocalId: TdscdmaLocalId
    TdscdmaTimingAdvance: TdscdmaTimingAdvance
    Rscp: RSCP
    PathLoss: PathLoss
    TdscdmaNmr: TdscdmaNmrList
}

@range(min: 0, max: 1530)
integer TdscdmaTimingAdvance

@error("client") @httpError(429)
structure ThrottlingException {
    Message: Message
}

@error("client") @httpError(400)
structure TooManyTagsException {
    Message: Message
    ResourceName: AmazonResourceName
}

structure TraceContent {
    WirelessDeviceFrameInfo: WirelessDeviceFrameInfo
    LogLevel: LogLevel
    MulticastFrameInfo: MulticastFrameInfo
}

@range(min: 1, max: 604800)
integer TransmissionInterval

@range(min: 0, max: 60000)
integer TransmissionIntervalMulticast

@range(min: 0, max: 1)
integer TransmitMode

@range(min: 0, max: 15)
integer TxPowerIndexMax

@range(min: 0, max: 15)
integer TxPowerIndexMin

@range(min: 0, max: 16383)
integer UARFCN

@range(min: 0, max: 16383)
integer UARFCNDL

@range(min: 0, max: 2147483647)
integer UlBucketSize

@range(min: 0, max: 2147483647)
integer UlRate

@length(max: 256)
string UlRatePolicy

structure UpdateAbpV1_0_x {
    FCntStart: FCntStart
}

structure UpdateAbpV1_1 {
    FCntStart: FCntStart
}

@length(min: 1, max: 4096)
string UpdateDataSource

structure UpdateFPorts {
    Positioning: Positioning
    Applications: Applications
}

@length(min: 1, max: 4096)
string UpdateSignature

structure UpdateWirelessGatewayTaskCreate {
    UpdateDataSource: UpdateDataSource
    UpdateDataRole: UpdateDataSource
    LoRaWAN: LoRaWANUpdateGatewayTaskCreate
}

structure UpdateWirelessGatewayTaskEntry {
    Id: WirelessGatewayTaskDefinitionId
    LoRaWAN: LoRaWANUpdateGatewayTaskEntry
    Arn: String
}

@range(min: 0, max: 268435455)
integer UtranCid

@error("client") @httpError(400)
structure ValidationException {
    Message: Message
}

@range(min: 0)
float VerticalAccuracy

@length(min: 1, max: 16)
list WcdmaList {
    member: WcdmaObj
}

structure WcdmaLocalId {
    @required
    Uarfcndl: UARFCNDL

    @required
    Psc: PSC
}

@length(min: 1, max: 32)
list WcdmaNmrList {
    member: WcdmaNmrObj
}

structure WcdmaNmrObj {
    @required
    Uarfcndl: UARFCNDL

    @required
    Psc: PSC

    @required
    UtranCid: UtranCid

    Rscp: RSCP
    PathLoss: PathLoss
}

structure WcdmaObj {
    @required
    Mcc: MCC

    @required
    Mnc: MNC

    Lac: LAC

    @required
    UtranCid: UtranCid

    WcdmaLocalId: WcdmaLocalId
    Rscp: RSCP
    PathLoss: PathLoss
    WcdmaNmr: WcdmaNmrList
}

structure WiFiAccessPoint {
    @required
    MacAddress: MacAddress

    @required
    Rss: RSS
}

list WiFiAccessPoints {
    member: WiFiAccessPoint
}

structure WiFiCellular {
    ConfidencePercent: ConfidencePercent
}

enum WirelessDeviceEvent {
    Join
    Rejoin
    Uplink_Data
    Downlink_Data
    Registration
}

structure WirelessDeviceEventLogOption {
    @required
    Event: WirelessDeviceEvent

    @required
    LogLevel: LogLevel
}

list WirelessDeviceEventLogOptionList {
    member: WirelessDeviceEventLogOption
}

enum WirelessDeviceFrameInfo {
    ENABLED
    DISABLED
}

@length(max: 256)
string WirelessDeviceId

enum WirelessDeviceIdType {
    WirelessDeviceId
    DevEui
    ThingName
    SidewalkManufacturingSn
}

structure WirelessDeviceImportTask {
    Id: ImportTaskId
    Arn: ImportTaskArn
    DestinationName: DestinationName
    Positioning: PositioningConfigStatus
    Sidewalk: SidewalkGetStartImportInfo
    CreationTime: CreationTime
    Status: ImportTaskStatus
    StatusReason: String
    InitializedImportedDeviceCount: Long
    PendingImportedDeviceCount: Long
    OnboardedImportedDeviceCount: Long
    FailedImportedDeviceCount: Long
}

list WirelessDeviceImportTaskList {
    member: WirelessDeviceImportTask
}

@length(min: 0, max: 250)
list WirelessDeviceList {
    member: WirelessDeviceId
}

structure WirelessDeviceLogOption {
    @required
    Type: WirelessDeviceType

    @required
    LogLevel: LogLevel

    Events: WirelessDeviceEventLogOptionList
}

list WirelessDeviceLogOptionList {
    member: WirelessDeviceLogOption
}

@length(max: 256)
string WirelessDeviceName

enum WirelessDeviceSidewalkStatus {
    PROVISIONED
    REGISTERED
    ACTIVATED
    UNKNOWN
}

structure WirelessDeviceStatistics {
    Arn: String
    Id: WirelessDeviceId
    Type: WirelessDeviceType
    Name: WirelessDeviceName
    DestinationName: DestinationName
    LastUplinkReceivedAt: ISODateTimeString
    LoRaWAN: LoRaWANListDevice
    Sidewalk: SidewalkListDevice
    FuotaDeviceStatus: FuotaDeviceStatus
    MulticastDeviceStatus: MulticastDeviceStatus
    McGroupId: McGroupId
    Positioning: PositioningConfigStatus
}

list WirelessDeviceStatisticsList {
    member: WirelessDeviceStatistics
}

enum WirelessDeviceType {
    Sidewalk
    LoRaWAN
}

enum WirelessGatewayEvent {
    CUPS_Request
    Certificate
}

structure WirelessGatewayEventLogOption {
    @required
    Event: WirelessGatewayEvent

    @required
    LogLevel: LogLevel
}

list WirelessGatewayEventLogOptionList {
    member: WirelessGatewayEventLogOption
}

@length(max: 256)
string WirelessGatewayId

enum WirelessGatewayIdType {
    GatewayEui
    WirelessGatewayId
    ThingName
}

list WirelessGatewayList {
    member: WirelessGatewayId
}

structure WirelessGatewayLogOption {
    @required
    Type: WirelessGatewayType

    @required
    LogLevel: LogLevel

    Events: WirelessGatewayEventLogOptionList
}

list WirelessGatewayLogOptionList {
    member: WirelessGatewayLogOption
}

@length(max: 256)
string WirelessGatewayName

enum WirelessGatewayServiceType {
    CUPS
    LNS
}

structure WirelessGatewayStatistics {
    Arn: String
    Id: WirelessGatewayId
    Name: WirelessGatewayName
    Description: Description
    LoRaWAN: LoRaWANGateway
    LastUplinkReceivedAt: ISODateTimeString
}

list WirelessGatewayStatisticsList {
    member: WirelessGatewayStatistics
}

@length(max: 36)
@pattern("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}")
string WirelessGatewayTaskDefinitionId

list WirelessGatewayTaskDefinitionList {
    member: UpdateWirelessGatewayTaskEntry
}

enum WirelessGatewayTaskDefinitionType {
    UPDATE
}

@length(min: 1, max: 2048)
string WirelessGatewayTaskName

enum WirelessGatewayTaskStatus {
    PENDING
    IN_PROGRESS
    FIRST_RETRY
    SECOND_RETRY
    COMPLETED
    FAILED
}

enum WirelessGatewayType {
    LoRaWAN
}

structure WirelessMetadata {
    LoRaWAN: LoRaWANSendDataToDevice
    Sidewalk: SidewalkSendDataToDevice
}
