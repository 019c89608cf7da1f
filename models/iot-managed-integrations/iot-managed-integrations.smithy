$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.iotmanagedintegrations

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Managed integrations for AWS IoT Device Management")
@service(sdkId: "IoT Managed Integrations", endpointPrefix: "api.iotmanagedintegrations")
@restJson1
@sigv4(name: "iotmanagedintegrations")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service IoTManagedIntegrations {
    version: "2025-03-03"
    operations: [
        CreateAccountAssociation
        CreateCloudConnector
        CreateConnectorDestination
        CreateCredentialLocker
        CreateDestination
        CreateEventLogConfiguration
        CreateManagedThing
        CreateNotificationConfiguration
        CreateOtaTask
        CreateOtaTaskConfiguration
        CreateProvisioningProfile
        DeleteAccountAssociation
        DeleteCloudConnector
        DeleteConnectorDestination
        DeleteCredentialLocker
        DeleteDestination
        DeleteEventLogConfiguration
        DeleteManagedThing
        DeleteNotificationConfiguration
        DeleteOtaTask
        DeleteOtaTaskConfiguration
        DeleteProvisioningProfile
        DeregisterAccountAssociation
        GetAccountAssociation
        GetCloudConnector
        GetConnectorDestination
        GetCredentialLocker
        GetCustomEndpoint
        GetDefaultEncryptionConfiguration
        GetDestination
        GetDeviceDiscovery
        GetEventLogConfiguration
        GetHubConfiguration
        GetManagedThing
        GetManagedThingCapabilities
        GetManagedThingCertificate
        GetManagedThingConnectivityData
        GetManagedThingMetaData
        GetManagedThingState
        GetNotificationConfiguration
        GetOtaTask
        GetOtaTaskConfiguration
        GetProvisioningProfile
        GetRuntimeLogConfiguration
        GetSchemaVersion
        ListAccountAssociations
        ListCloudConnectors
        ListConnectorDestinations
        ListCredentialLockers
        ListDestinations
        ListDeviceDiscoveries
        ListDiscoveredDevices
        ListEventLogConfigurations
        ListManagedThingAccountAssociations
        ListManagedThingSchemas
        ListManagedThings
        ListNotificationConfigurations
        ListOtaTaskConfigurations
        ListOtaTaskExecutions
        ListOtaTasks
        ListProvisioningProfiles
        ListSchemaVersions
        ListTagsForResource
        PutDefaultEncryptionConfiguration
        PutHubConfiguration
        PutRuntimeLogConfiguration
        RegisterAccountAssociation
        RegisterCustomEndpoint
        ResetRuntimeLogConfiguration
        SendConnectorEvent
        SendManagedThingCommand
        StartAccountAssociationRefresh
        StartDeviceDiscovery
        TagResource
        UntagResource
        UpdateAccountAssociation
        UpdateCloudConnector
        UpdateConnectorDestination
        UpdateDestination
        UpdateEventLogConfiguration
        UpdateManagedThing
        UpdateNotificationConfiguration
        UpdateOtaTask
    ]
}

@http(method: "POST", uri: "/account-associations", code: 201)
operation CreateAccountAssociation {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required
        ConnectorDestinationId: ConnectorDestinationId

        Name: AccountAssociationName
        Description: AccountAssociationDescription
        Tags: TagsMap
        GeneralAuthorization: GeneralAuthorizationName
    }
    output := {
        @required
        OAuthAuthorizationUrl: OAuthAuthorizationUrlOutput

        @required
        AccountAssociationId: AccountAssociationId

        @required
        AssociationState: AssociationState

        Arn: AccountAssociationArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        UnauthorizedException
        ConflictException
        ServiceUnavailableException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/cloud-connectors", code: 201)
operation CreateCloudConnector {
    input := {
        @required
        Name: DisplayName

        @required
        EndpointConfig: EndpointConfig

        Description: CloudConnectorDescription
        EndpointType: EndpointType

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        Id: CloudConnectorId
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/connector-destinations", code: 201)
operation CreateConnectorDestination {
    input := {
        Name: ConnectorDestinationName
        Description: ConnectorDestinationDescription

        @required
        CloudConnectorId: CloudConnectorId

        AuthType: AuthType

        @required
        AuthConfig: AuthConfig

        SecretsManager: SecretsManager

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        Id: ConnectorDestinationId
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/credential-lockers", code: 201)
operation CreateCredentialLocker {
    input := {
        Name: CredentialLockerName

        @idempotencyToken
        ClientToken: ClientToken

        Tags: TagsMap
    }
    output := {
        Id: CredentialLockerId
        Arn: CredentialLockerArn
        CreatedAt: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
        ServiceUnavailableException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/destinations", code: 201)
operation CreateDestination {
    input := {
        @required
        DeliveryDestinationArn: DeliveryDestinationArn

        @required
        DeliveryDestinationType: DeliveryDestinationType

        @required
        Name: DestinationName

        @required
        RoleArn: String

        @idempotencyToken
        ClientToken: ClientToken

        Description: DestinationDescription

        @deprecated(since: "06-25-2025")
        Tags: TagsMap
    }
    output := {
        Name: DestinationName
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/event-log-configurations", code: 201)
operation CreateEventLogConfiguration {
    input := {
        @required
        ResourceType: SmartHomeResourceType

        ResourceId: SmartHomeResourceId

        @required
        EventLogLevel: LogLevel

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        Id: LogConfigurationId
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/managed-things", code: 201)
operation CreateManagedThing {
    input := {
        @required
        Role: Role

        Owner: Owner
        CredentialLockerId: CredentialLockerId

        @required
        AuthenticationMaterial: AuthMaterialString

        @required
        AuthenticationMaterialType: AuthMaterialType

        WiFiSimpleSetupConfiguration: WiFiSimpleSetupConfiguration
        SerialNumber: SerialNumber
        Brand: Brand
        Model: Model
        Name: Name
        CapabilityReport: CapabilityReport
        CapabilitySchemas: CapabilitySchemas

        @deprecated(since: "06-25-2025")
        Capabilities: Capabilities

        @idempotencyToken
        ClientToken: ClientToken

        Classification: Classification
        Tags: TagsMap
        MetaData: MetaData
    }
    output := {
        Id: ManagedThingId
        Arn: ManagedThingArn
        CreatedAt: Timestamp
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ConflictException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/notification-configurations", code: 201)
operation CreateNotificationConfiguration {
    input := {
        @required
        EventType: EventType

        @required
        DestinationName: DestinationName

        @idempotencyToken
        ClientToken: ClientToken

        @deprecated(since: "06-25-2025")
        Tags: TagsMap
    }
    output := {
        EventType: EventType
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/ota-tasks", code: 201)
operation CreateOtaTask {
    input := {
        Description: OtaDescription

        @required
        S3Url: S3Url

        Protocol: OtaProtocol
        Target: Target
        TaskConfigurationId: OtaTaskConfigurationId
        OtaMechanism: OtaMechanism

        @required
        OtaType: OtaType

        OtaTargetQueryString: String

        @idempotencyToken
        ClientToken: ClientToken

        OtaSchedulingConfig: OtaTaskSchedulingConfig
        OtaTaskExecutionRetryConfig: OtaTaskExecutionRetryConfig
        Tags: TagsMap
    }
    output := {
        TaskId: OtaTaskId
        TaskArn: OtaTaskArn
        Description: OtaDescription
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/ota-task-configurations", code: 201)
operation CreateOtaTaskConfiguration {
    input := {
        Description: OtaDescription
        Name: OtaTaskConfigurationName
        PushConfig: PushConfig

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        TaskConfigurationId: OtaTaskConfigurationId
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/provisioning-profiles", code: 201)
operation CreateProvisioningProfile {
    input := {
        @required
        ProvisioningType: ProvisioningType

        CaCertificate: CaCertificate
        ClaimCertificate: ClaimCertificate
        Name: ProvisioningProfileName

        @idempotencyToken
        ClientToken: ClientToken

        Tags: TagsMap
    }
    output := {
        Arn: ProvisioningProfileArn
        Name: ProvisioningProfileName
        ProvisioningType: ProvisioningType
        Id: ProvisioningProfileId
        Status: ProvisioningProfileStatus
        ClaimCertificate: ClaimCertificate
        ClaimCertificatePrivateKey: ClaimCertificatePrivateKey
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        UnauthorizedException
        ConflictException
        ServiceUnavailableException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/account-associations/{AccountAssociationId}") @idempotent
operation DeleteAccountAssociation {
    input := {
        @required @httpLabel
        AccountAssociationId: AccountAssociationId
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/cloud-connectors/{Identifier}") @idempotent
operation DeleteCloudConnector {
    input := {
        @required @httpLabel
        Identifier: CloudConnectorId
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/connector-destinations/{Identifier}") @idempotent
operation DeleteConnectorDestination {
    input := {
        @required @httpLabel
        Identifier: ConnectorDestinationId
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/credential-lockers/{Identifier}") @idempotent
operation DeleteCredentialLocker {
    input := {
        @required @httpLabel
        Identifier: CredentialLockerId
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/destinations/{Name}") @idempotent
operation DeleteDestination {
    input := {
        @required @httpLabel
        Name: DestinationName
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/event-log-configurations/{Id}") @idempotent
operation DeleteEventLogConfiguration {
    input := {
        @required @httpLabel
        Id: LogConfigurationId
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/managed-things/{Identifier}", code: 204) @idempotent
operation DeleteManagedThing {
    input := {
        @required @httpLabel
        Identifier: ManagedThingId

        @httpQuery("Force")
        Force: Boolean
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        UnauthorizedException
        ConflictException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/notification-configurations/{EventType}") @idempotent
operation DeleteNotificationConfiguration {
    input := {
        @required @httpLabel
        EventType: EventType
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/ota-tasks/{Identifier}") @idempotent
operation DeleteOtaTask {
    input := {
        @required @httpLabel
        Identifier: OtaTaskId
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        LimitExceededException
    ]
}

@http(method: "DELETE", uri: "/ota-task-configurations/{Identifier}", code: 204) @idempotent
operation DeleteOtaTaskConfiguration {
    input := {
        @required @httpLabel
        Identifier: OtaTaskConfigurationId
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/provisioning-profiles/{Identifier}") @idempotent
operation DeleteProvisioningProfile {
    input := {
        @required @httpLabel
        Identifier: ProvisioningProfileId
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        UnauthorizedException
        ConflictException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/managed-thing-associations/deregister") @idempotent
operation DeregisterAccountAssociation {
    input := {
        @required
        ManagedThingId: ManagedThingId

        @required
        AccountAssociationId: AccountAssociationId
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/account-associations/{AccountAssociationId}") @readonly
operation GetAccountAssociation {
    input := {
        @required @httpLabel
        AccountAssociationId: AccountAssociationId
    }
    output := {
        @required
        AccountAssociationId: AccountAssociationId

        @required
        AssociationState: AssociationState

        ErrorMessage: AccountAssociationErrorMessage
        ConnectorDestinationId: ConnectorDestinationId
        Name: AccountAssociationName
        Description: AccountAssociationDescription
        Arn: AccountAssociationArn

        @required
        OAuthAuthorizationUrl: OAuthAuthorizationUrlOutput

        Tags: TagsMap
        GeneralAuthorization: GeneralAuthorizationName
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/cloud-connectors/{Identifier}") @readonly
operation GetCloudConnector {
    input := {
        @required @httpLabel
        Identifier: CloudConnectorId
    }
    output := {
        @required
        Name: DisplayName

        @required
        EndpointConfig: EndpointConfig

        Description: CloudConnectorDescription
        EndpointType: EndpointType
        Id: CloudConnectorId
        Type: CloudConnectorType
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/connector-destinations/{Identifier}") @readonly
operation GetConnectorDestination {
    input := {
        @required @httpLabel
        Identifier: ConnectorDestinationId
    }
    output := {
        Name: ConnectorDestinationName
        Description: ConnectorDestinationDescription
        CloudConnectorId: CloudConnectorId
        Id: ConnectorDestinationId
        AuthType: AuthType
        AuthConfig: AuthConfig
        SecretsManager: SecretsManager
        OAuthCompleteRedirectUrl: OAuthCompleteRedirectUrl
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/credential-lockers/{Identifier}") @readonly
operation GetCredentialLocker {
    input := {
        @required @httpLabel
        Identifier: CredentialLockerId
    }
    output := {
        Id: CredentialLockerId
        Arn: CredentialLockerArn
        Name: CredentialLockerName
        CreatedAt: Timestamp
        Tags: TagsMap
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/custom-endpoint") @readonly
operation GetCustomEndpoint {
    input := {}
    output := {
        @required
        EndpointAddress: EndpointAddress
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        UnauthorizedException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/configuration/account/encryption") @readonly
operation GetDefaultEncryptionConfiguration {
    input := {}
    output := {
        @required
        configurationStatus: ConfigurationStatus

        @required
        encryptionType: EncryptionType

        kmsKeyArn: KmsKeyArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalFailureException
        UnauthorizedException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/destinations/{Name}") @readonly
operation GetDestination {
    input := {
        @required @httpLabel
        Name: DestinationName
    }
    output := {
        Description: DestinationDescription
        DeliveryDestinationArn: DeliveryDestinationArn
        DeliveryDestinationType: DeliveryDestinationType
        Name: DestinationName
        RoleArn: String
        CreatedAt: Timestamp
        UpdatedAt: Timestamp

        @deprecated(since: "06-25-2025")
        Tags: TagsMap
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/device-discoveries/{Identifier}") @readonly
operation GetDeviceDiscovery {
    input := {
        @required @httpLabel
        Identifier: DeviceDiscoveryId
    }
    output := {
        @required
        Id: DeviceDiscoveryId

        @required
        Arn: DeviceDiscoveryArn

        @required
        DiscoveryType: DiscoveryType

        @required
        Status: DeviceDiscoveryStatus

        @required
        StartedAt: Timestamp

        ControllerId: ManagedThingId

        @deprecated(since: "2025-06-25")
        ConnectorAssociationId: ConnectorAssociationId

        AccountAssociationId: AccountAssociationId
        FinishedAt: Timestamp

        @deprecated(since: "06-25-2025")
        Tags: TagsMap
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        UnauthorizedException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/event-log-configurations/{Id}") @readonly
operation GetEventLogConfiguration {
    input := {
        @required @httpLabel
        Id: LogConfigurationId
    }
    output := {
        Id: LogConfigurationId
        ResourceType: SmartHomeResourceType
        ResourceId: SmartHomeResourceId
        EventLogLevel: LogLevel
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/hub-configuration") @readonly
operation GetHubConfiguration {
    input := {}
    output := {
        HubTokenTimerExpirySettingInSeconds: HubTokenTimerExpirySettingInSeconds
        UpdatedAt: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/managed-things/{Identifier}") @readonly
operation GetManagedThing {
    input := {
        @required @httpLabel
        Identifier: ManagedThingId
    }
    output := {
        Id: ManagedThingId
        Arn: ManagedThingArn
        Owner: Owner
        CredentialLockerId: CredentialLockerId
        AdvertisedProductId: AdvertisedProductId
        Role: Role
        ProvisioningStatus: ProvisioningStatus
        Name: Name
        Model: Model
        Brand: Brand
        SerialNumber: SerialNumber
        UniversalProductCode: UniversalProductCode
        InternationalArticleNumber: InternationalArticleNumber

        @deprecated(since: "2025-06-25")
        ConnectorPolicyId: ConnectorPolicyId

        ConnectorDestinationId: ConnectorDestinationId
        ConnectorDeviceId: ConnectorDeviceId
        DeviceSpecificKey: DeviceSpecificKey
        MacAddress: MacAddress
        ParentControllerId: ParentControllerId
        Classification: Classification
        CreatedAt: Timestamp
        UpdatedAt: Timestamp
        ActivatedAt: Timestamp
        HubNetworkMode: HubNetworkMode
        MetaData: MetaData
        Tags: TagsMap
        WiFiSimpleSetupConfiguration: WiFiSimpleSetupConfiguration
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        UnauthorizedException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/managed-things-capabilities/{Identifier}") @readonly
operation GetManagedThingCapabilities {
    input := {
        @required @httpLabel
        Identifier: ManagedThingId
    }
    output := {
        ManagedThingId: ManagedThingId

        @deprecated(since: "06-25-2025")
        Capabilities: Capabilities

        CapabilityReport: CapabilityReport
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        UnauthorizedException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/managed-things-certificate/{Identifier}") @readonly
operation GetManagedThingCertificate {
    input := {
        @required @httpLabel
        Identifier: ManagedThingId
    }
    output := {
        ManagedThingId: ManagedThingId
        CertificatePem: CertificatePem
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        UnauthorizedException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/managed-things-connectivity-data/{Identifier}") @readonly
operation GetManagedThingConnectivityData {
    input := {
        @required @httpLabel
        Identifier: ManagedThingId
    }
    output := {
        ManagedThingId: ManagedThingId
        Connected: Boolean
        Timestamp: Timestamp
        DisconnectReason: DisconnectReasonValue
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        UnauthorizedException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/managed-things-metadata/{Identifier}") @readonly
operation GetManagedThingMetaData {
    input := {
        @required @httpLabel
        Identifier: ManagedThingId
    }
    output := {
        ManagedThingId: ManagedThingId
        MetaData: MetaData
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        UnauthorizedException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/managed-thing-states/{ManagedThingId}") @readonly
operation GetManagedThingState {
    input := {
        @required @httpLabel
        ManagedThingId: ManagedThingId
    }
    output := {
        @required
        Endpoints: StateEndpoints
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalFailureException
        UnauthorizedException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/notification-configurations/{EventType}") @readonly
operation GetNotificationConfiguration {
    input := {
        @required @httpLabel
        EventType: EventType
    }
    output := {
        EventType: EventType
        DestinationName: DestinationName
        CreatedAt: Timestamp
        UpdatedAt: Timestamp

        @deprecated(since: "06-25-2025")
        Tags: TagsMap
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/ota-tasks/{Identifier}") @readonly
operation GetOtaTask {
    input := {
        @required @httpLabel
        Identifier: OtaTaskId
    }
    output := {
        TaskId: OtaTaskId
        TaskArn: OtaTaskArn
        Description: OtaDescription
        S3Url: S3Url
        Protocol: OtaProtocol
        OtaType: OtaType
        OtaTargetQueryString: String
        OtaMechanism: OtaMechanism
        Target: Target
        CreatedAt: Timestamp
        LastUpdatedAt: Timestamp
        TaskConfigurationId: OtaTaskConfigurationId
        TaskProcessingDetails: TaskProcessingDetails
        OtaSchedulingConfig: OtaTaskSchedulingConfig
        OtaTaskExecutionRetryConfig: OtaTaskExecutionRetryConfig
        Status: OtaStatus
        Tags: TagsMap
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/ota-task-configurations/{Identifier}") @readonly
operation GetOtaTaskConfiguration {
    input := {
        @required @httpLabel
        Identifier: OtaTaskConfigurationId
    }
    output := {
        TaskConfigurationId: OtaTaskConfigurationId
        Name: OtaTaskConfigurationName
        PushConfig: PushConfig
        Description: OtaDescription
        CreatedAt: Timestamp
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/provisioning-profiles/{Identifier}") @readonly
operation GetProvisioningProfile {
    input := {
        @required @httpLabel
        Identifier: ProvisioningProfileId
    }
    output := {
        Arn: ProvisioningProfileArn
        Name: ProvisioningProfileName
        ProvisioningType: ProvisioningType
        Id: ProvisioningProfileId
        Status: ProvisioningProfileStatus
        ClaimCertificate: ClaimCertificate
        Tags: TagsMap
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        UnauthorizedException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/runtime-log-configurations/{ManagedThingId}") @readonly
operation GetRuntimeLogConfiguration {
    input := {
        @required @httpLabel
        ManagedThingId: ManagedThingId
    }
    output := {
        ManagedThingId: ManagedThingId
        RuntimeLogConfigurations: RuntimeLogConfigurations
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/schema-versions/{Type}/{SchemaVersionedId}") @readonly
operation GetSchemaVersion {
    input := {
        @required @httpLabel
        Type: SchemaVersionType

        @required @httpLabel
        SchemaVersionedId: SchemaVersionedId

        @httpQuery("Format")
        Format: SchemaVersionFormat
    }
    output := {
        SchemaId: SchemaId
        Type: SchemaVersionType
        Description: SchemaVersionDescription
        Namespace: SchemaVersionNamespaceName
        SemanticVersion: SchemaVersionVersion
        Visibility: SchemaVersionVisibility
        Schema: Document
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/account-associations")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListAccountAssociations {
    input := {
        @httpQuery("ConnectorDestinationId")
        ConnectorDestinationId: ConnectorDestinationId

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: NextToken
    }
    output := {
        Items: AccountAssociationListDefinition
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/cloud-connectors")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListCloudConnectors {
    input := {
        @httpQuery("Type")
        Type: CloudConnectorType

        @httpQuery("LambdaArn")
        LambdaArn: LambdaArn

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: NextToken
    }
    output := {
        Items: ConnectorList
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/connector-destinations")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConnectorDestinationList"
    pageSize: "MaxResults"
)
operation ListConnectorDestinations {
    input := {
        @httpQuery("CloudConnectorId")
        CloudConnectorId: CloudConnectorId

        @httpQuery("NextToken")
        NextToken: NextToken

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        ConnectorDestinationList: ConnectorDestinationListDefinition
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/credential-lockers")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListCredentialLockers {
    input := {
        @httpQuery("NextToken")
        NextToken: NextToken

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        Items: CredentialLockerListDefinition
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/destinations")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DestinationList"
    pageSize: "MaxResults"
)
operation ListDestinations {
    input := {
        @httpQuery("NextToken")
        NextToken: NextToken

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        DestinationList: DestinationListDefinition
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/device-discoveries")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListDeviceDiscoveries {
    input := {
        @httpQuery("NextToken")
        NextToken: NextToken

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("TypeFilter")
        TypeFilter: DiscoveryType

        @httpQuery("StatusFilter")
        StatusFilter: DeviceDiscoveryStatus
    }
    output := {
        Items: DeviceDiscoveryListDefinition
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        UnauthorizedException
        ServiceUnavailableException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/device-discoveries/{Identifier}/devices")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListDiscoveredDevices {
    input := {
        @required @httpLabel
        Identifier: DeviceDiscoveryId

        @httpQuery("NextToken")
        NextToken: NextToken

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        Items: DiscoveredDeviceListDefinition
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        UnauthorizedException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/event-log-configurations")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EventLogConfigurationList"
    pageSize: "MaxResults"
)
operation ListEventLogConfigurations {
    input := {
        @httpQuery("NextToken")
        NextToken: NextToken

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        EventLogConfigurationList: EventLogConfigurationListDefinition
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/managed-thing-associations")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListManagedThingAccountAssociations {
    input := {
        @httpQuery("ManagedThingId")
        ManagedThingId: ManagedThingId

        @httpQuery("AccountAssociationId")
        AccountAssociationId: AccountAssociationId

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: NextToken
    }
    output := {
        Items: ManagedThingAssociationList
        NextToken: String
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/managed-thing-schemas/{Identifier}")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListManagedThingSchemas {
    input := {
        @required @httpLabel
        Identifier: ManagedThingId

        @httpQuery("EndpointIdFilter")
        EndpointIdFilter: EndpointId

        @httpQuery("CapabilityIdFilter")
        CapabilityIdFilter: CapabilityId

        @httpQuery("NextToken")
        NextToken: NextToken

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        Items: ManagedThingSchemaListDefinition
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        UnauthorizedException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/managed-things")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListManagedThings {
    input := {
        @httpQuery("OwnerFilter")
        OwnerFilter: Owner

        @httpQuery("CredentialLockerFilter")
        CredentialLockerFilter: CredentialLockerId

        @httpQuery("RoleFilter")
        RoleFilter: Role

        @httpQuery("ParentControllerIdentifierFilter")
        ParentControllerIdentifierFilter: ParentControllerId

        @httpQuery("ConnectorPolicyIdFilter") @deprecated(since: "06-25-2025")
        ConnectorPolicyIdFilter: ConnectorPolicyId

        @httpQuery("ConnectorDestinationIdFilter")
        ConnectorDestinationIdFilter: ConnectorDestinationId

        @httpQuery("ConnectorDeviceIdFilter")
        ConnectorDeviceIdFilter: ConnectorDeviceId

        @httpQuery("SerialNumberFilter")
        SerialNumberFilter: SerialNumber

        @httpQuery("ProvisioningStatusFilter")
        ProvisioningStatusFilter: ProvisioningStatus

        @httpQuery("NextToken")
        NextToken: NextToken

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        Items: ManagedThingListDefinition
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        UnauthorizedException
        ServiceUnavailableException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/notification-configurations")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "NotificationConfigurationList"
    pageSize: "MaxResults"
)
operation ListNotificationConfigurations {
    input := {
        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: NextToken
    }
    output := {
        NotificationConfigurationList: NotificationConfigurationListDefinition
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/ota-task-configurations")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListOtaTaskConfigurations {
    input := {
        @httpQuery("NextToken")
        NextToken: NextToken

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        Items: OtaTaskConfigurationListDefinition
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/ota-tasks/{Identifier}/devices")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ExecutionSummaries"
    pageSize: "MaxResults"
)
operation ListOtaTaskExecutions {
    input := {
        @required @httpLabel
        Identifier: OtaTaskId

        @httpQuery("NextToken")
        NextToken: OtaNextToken

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        ExecutionSummaries: OtaTaskExecutionSummariesListDefinition
        NextToken: OtaNextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/ota-tasks")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Tasks"
    pageSize: "MaxResults"
)
operation ListOtaTasks {
    input := {
        @httpQuery("NextToken")
        NextToken: OtaNextToken

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        Tasks: OtaTaskListDefinition
        NextToken: OtaNextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/provisioning-profiles")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListProvisioningProfiles {
    input := {
        @httpQuery("NextToken")
        NextToken: NextToken

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        Items: ProvisioningProfileListDefinition
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        UnauthorizedException
        ServiceUnavailableException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/schema-versions/{Type}")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListSchemaVersions {
    input := {
        @required @httpLabel
        Type: SchemaVersionType

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: NextToken

        @httpQuery("SchemaIdFilter")
        SchemaId: SchemaId

        @httpQuery("NamespaceFilter")
        Namespace: SchemaVersionNamespaceName

        @httpQuery("VisibilityFilter")
        Visibility: SchemaVersionVisibility

        @httpQuery("SemanticVersionFilter")
        SemanticVersion: SchemaVersionVersion
    }
    output := {
        Items: SchemaVersionList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ServiceUnavailableException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: IoTManagedIntegrationsResourceARN
    }
    output := {
        tags: TagsMap
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/configuration/account/encryption", code: 201)
operation PutDefaultEncryptionConfiguration {
    input := {
        @required
        encryptionType: EncryptionType

        kmsKeyArn: KmsKeyArn
    }
    output := {
        @required
        configurationStatus: ConfigurationStatus

        @required
        encryptionType: EncryptionType

        kmsKeyArn: KmsKeyArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalFailureException
        UnauthorizedException
        ServiceUnavailableException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/hub-configuration", code: 201) @idempotent
operation PutHubConfiguration {
    input := {
        @required
        HubTokenTimerExpirySettingInSeconds: HubTokenTimerExpirySettingInSeconds
    }
    output := {
        HubTokenTimerExpirySettingInSeconds: HubTokenTimerExpirySettingInSeconds
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/runtime-log-configurations/{ManagedThingId}") @idempotent
operation PutRuntimeLogConfiguration {
    input := {
        @required @httpLabel
        ManagedThingId: ManagedThingId

        @required
        RuntimeLogConfigurations: RuntimeLogConfigurations
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/managed-thing-associations/register", code: 201) @idempotent
operation RegisterAccountAssociation {
    input := {
        @required
        ManagedThingId: ManagedThingId

        @required
        AccountAssociationId: AccountAssociationId

        @required
        DeviceDiscoveryId: DeviceDiscoveryId
    }
    output := {
        AccountAssociationId: AccountAssociationId
        DeviceDiscoveryId: DeviceDiscoveryId
        ManagedThingId: ManagedThingId
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/custom-endpoint", code: 201)
operation RegisterCustomEndpoint {
    input := {}
    output := {
        @required
        EndpointAddress: EndpointAddress
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ConflictException
        ServiceUnavailableException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/runtime-log-configurations/{ManagedThingId}") @idempotent
operation ResetRuntimeLogConfiguration {
    input := {
        @required @httpLabel
        ManagedThingId: ManagedThingId
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/connector-event/{ConnectorId}", code: 202) @idempotent
operation SendConnectorEvent {
    input := {
        @required @httpLabel
        ConnectorId: ConnectorId

        UserId: ThirdPartyUserId

        @required
        Operation: ConnectorEventOperation

        OperationVersion: ConnectorEventOperationVersion
        StatusCode: ConnectorEventStatusCode
        Message: ConnectorEventMessage
        DeviceDiscoveryId: DeviceDiscoveryId
        ConnectorDeviceId: ConnectorDeviceId
        TraceId: TraceId
        Devices: Devices
        MatterEndpoint: MatterEndpoint
    }
    output := {
        @required
        ConnectorId: ConnectorId
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/managed-things-command/{ManagedThingId}", code: 202)
operation SendManagedThingCommand {
    input := {
        @required @httpLabel
        ManagedThingId: ManagedThingId

        @required
        Endpoints: CommandEndpoints

        @deprecated(since: "06-25-2025")
        ConnectorAssociationId: ConnectorAssociationId

        AccountAssociationId: AccountAssociationId
    }
    output := {
        TraceId: TraceId
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        UnauthorizedException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/account-associations/{AccountAssociationId}/refresh")
operation StartAccountAssociationRefresh {
    input := {
        @required @httpLabel
        AccountAssociationId: AccountAssociationId
    }
    output := {
        @required
        OAuthAuthorizationUrl: OAuthAuthorizationUrlOutput
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/device-discoveries", code: 201)
operation StartDeviceDiscovery {
    input := {
        @required
        DiscoveryType: DiscoveryType

        CustomProtocolDetail: CustomProtocolDetail
        ControllerIdentifier: ManagedThingId

        @deprecated(since: "06-25-2025")
        ConnectorAssociationIdentifier: ConnectorAssociationId

        AccountAssociationId: AccountAssociationId
        AuthenticationMaterial: DiscoveryAuthMaterialString
        AuthenticationMaterialType: DiscoveryAuthMaterialType
        ClientToken: ClientToken

        @deprecated(since: "06-25-2025")
        Tags: TagsMap

        ConnectorDeviceIdList: ConnectorDeviceIdList
        Protocol: ProtocolType
        EndDeviceIdentifier: ManagedThingId
    }
    output := {
        Id: DeviceDiscoveryId
        StartedAt: Timestamp
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ConflictException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: IoTManagedIntegrationsResourceARN

        @required
        Tags: TagsMap
    }
    output := {}
    errors: [
        UnauthorizedException
        ConflictException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: IoTManagedIntegrationsResourceARN

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        UnauthorizedException
        ConflictException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/account-associations/{AccountAssociationId}", code: 204) @idempotent
operation UpdateAccountAssociation {
    input := {
        @required @httpLabel
        AccountAssociationId: AccountAssociationId

        Name: AccountAssociationName
        Description: AccountAssociationDescription
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/cloud-connectors/{Identifier}") @idempotent
operation UpdateCloudConnector {
    input := {
        @required @httpLabel
        Identifier: CloudConnectorId

        Name: DisplayName
        Description: CloudConnectorDescription
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        UnauthorizedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/connector-destinations/{Identifier}", code: 204) @idempotent
operation UpdateConnectorDestination {
    input := {
        @required @httpLabel
        Identifier: ConnectorDestinationId

        Description: ConnectorDestinationDescription
        Name: ConnectorDestinationName
        AuthType: AuthType
        AuthConfig: AuthConfigUpdate
        SecretsManager: SecretsManager
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/destinations/{Name}", code: 201) @idempotent
operation UpdateDestination {
    input := {
        @required @httpLabel
        Name: DestinationName

        DeliveryDestinationArn: DeliveryDestinationArn
        DeliveryDestinationType: DeliveryDestinationType
        RoleArn: String
        Description: DestinationDescription
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/event-log-configurations/{Id}") @idempotent
operation UpdateEventLogConfiguration {
    input := {
        @required @httpLabel
        Id: LogConfigurationId

        @required
        EventLogLevel: LogLevel
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/managed-things/{Identifier}", code: 204) @idempotent
operation UpdateManagedThing {
    input := {
        @required @httpLabel
        Identifier: ManagedThingId

        Owner: Owner
        CredentialLockerId: CredentialLockerId
        SerialNumber: SerialNumber
        WiFiSimpleSetupConfiguration: WiFiSimpleSetupConfiguration
        Brand: Brand
        Model: Model
        Name: Name
        CapabilityReport: CapabilityReport
        CapabilitySchemas: CapabilitySchemas

        @deprecated(since: "06-25-2025")
        Capabilities: Capabilities

        Classification: Classification
        HubNetworkMode: HubNetworkMode
        MetaData: MetaData
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        UnauthorizedException
        ConflictException
        ServiceUnavailableException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/notification-configurations/{EventType}", code: 201) @idempotent
operation UpdateNotificationConfiguration {
    input := {
        @required @httpLabel
        EventType: EventType

        @required
        DestinationName: DestinationName
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/ota-tasks/{Identifier}", code: 204) @idempotent
operation UpdateOtaTask {
    input := {
        @required @httpLabel
        Identifier: OtaTaskId

        Description: OtaDescription
        TaskConfigurationId: OtaTaskConfigurationId
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

structure AbortConfigCriteria {
    Action: AbortCriteriaAction
    FailureType: AbortCriteriaFailureType
    MinNumberOfExecutedThings: MinNumberOfExecutedThings
    ThresholdPercentage: ThresholdPercentage
}

list AbortConfigCriteriaList {
    member: AbortConfigCriteria
}

enum AbortCriteriaAction {
    CANCEL
}

enum AbortCriteriaFailureType {
    FAILED
    REJECTED
    TIMED_OUT
    ALL
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
}

@length(min: 67, max: 1011)
@pattern("arn:aws:iotmanagedintegrations:[0-9a-zA-Z-]+:[0-9]+:account-association/[0-9a-zA-Z]+")
string AccountAssociationArn

@length(min: 1, max: 4096) @pattern("[A-Za-z0-9-_ ]+")
string AccountAssociationDescription

@length(min: 1, max: 4096) @pattern("[A-Za-z0-9-_ ]+")
string AccountAssociationErrorMessage

@length(min: 1, max: 64) @pattern("[0-9a-zA-Z]+")
string AccountAssociationId

structure AccountAssociationItem {
    @required
    AccountAssociationId: AccountAssociationId

    @required
    AssociationState: AssociationState

    ErrorMessage: AccountAssociationErrorMessage
    ConnectorDestinationId: ConnectorDestinationId
    Name: AccountAssociationName
    Description: AccountAssociationDescription
    Arn: AccountAssociationArn
}

list AccountAssociationListDefinition {
    member: AccountAssociationItem
}

@length(min: 1, max: 128) @pattern("[A-Za-z0-9-_ ]+")
string AccountAssociationName

@length(min: 1, max: 128) @pattern("[/a-zA-Z0-9\\._ -]+")
string ActionName

@pattern("[a-zA-Z.]+")
string ActionReference

@length(min: 16, max: 20) @pattern("[a-zA-Z0-9]+=(?:_[0-9]+)?")
string ActionTraceId

@length(min: 5, max: 5) @pattern("([A-Za-z0-9!#$%&()*\\+\\-;<=>?@^_`{|}~])+")
string AdvertisedProductId

enum AssociationState {
    ASSOCIATION_IN_PROGRESS
    ASSOCIATION_FAILED
    ASSOCIATION_SUCCEEDED
    ASSOCIATION_DELETING
    REFRESH_TOKEN_EXPIRED
}

@length(min: 0, max: 128) @pattern(".*[a-zA-Z0-9_.,@/:#-]+.*")
string AttributeName

@length(min: 0, max: 800) @pattern(".*[a-zA-Z0-9_.,@/:#-]*.*")
string AttributeValue

structure AuthConfig {
    oAuth: OAuthConfig
    GeneralAuthorization: AuthMaterials
}

structure AuthConfigUpdate {
    oAuthUpdate: OAuthUpdate
    GeneralAuthorizationUpdate: GeneralAuthorizationUpdate
}

structure AuthMaterial {
    @required
    SecretsManager: SecretsManager

    @required
    AuthMaterialName: AuthMaterialName
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9=_+/-]+")
string AuthMaterialName

@length(min: 1, max: 512)
@pattern("[0-9A-Za-z!#$%&()*\\+\\-;<=>?@^_`{|}~\\/: {},\\\\\"]+")
@sensitive
string AuthMaterialString

enum AuthMaterialType {
    CUSTOM_PROTOCOL_QR_BAR_CODE
    WIFI_SETUP_QR_BAR_CODE
    ZWAVE_QR_BAR_CODE
    ZIGBEE_QR_BAR_CODE
    DISCOVERED_DEVICE
    PRE_ONBOARDED_CLOUD
}

@length(min: 0, max: 3)
list AuthMaterials {
    member: AuthMaterial
}

enum AuthType {
    OAUTH
}

@length(min: 1, max: 1024)
@pattern("https?:\\/\\/(www\\.)?[-a-zA-Z0-9@:%._\\+~#=]{1,256}\\.[a-zA-Z0-9()]{1,6}([-a-zA-Z0-9()@:%_\\+.~#?&\\/=]*)")
string AuthUrl

@range(min: 1, max: 100)
integer BaseRatePerMinute

@length(min: 1, max: 128) @pattern("[A-Za-z0-9-_ ]+") @sensitive
string Brand

@pattern("-----BEGIN CERTIFICATE-----.*(.|\\n)*-----END CERTIFICATE-----\\n?") @sensitive
string CaCertificate

@length(min: 1, max: 65535) @pattern("[a-zA-Z0-9\\s'\\x{0022},.:\\\\\\/{$}\\[\\]=_\\-\\+]+")
string Capabilities

structure CapabilityAction {
    @required
    name: CapabilityActionName

    ref: ActionReference
    actionTraceId: ActionTraceId
    parameters: CapabilityProperties
}

@pattern("[/a-zA-Z]+")
string CapabilityActionName

@length(min: 1, max: 5)
list CapabilityActions {
    member: CapabilityAction
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9./]+(@\\d+\\.\\d+)?")
string CapabilityId

@length(min: 1, max: 128) @pattern("[/a-zA-Z0-9\\._ -]+")
string CapabilityName

@sensitive
document CapabilityProperties

structure CapabilityReport {
    @required
    version: CapabilityReportVersion

    nodeId: NodeId

    @required
    endpoints: CapabilityReportEndpoints
}

@length(min: 0, max: 100)
list CapabilityReportActions {
    member: ActionName
}

@length(min: 0, max: 40)
list CapabilityReportCapabilities {
    member: CapabilityReportCapability
}

structure CapabilityReportCapability {
    @required
    id: SchemaVersionedId

    @required
    name: CapabilityName

    @required
    version: CapabilityVersion

    @required
    properties: CapabilityReportProperties

    @required
    actions: CapabilityReportActions

    @required
    events: CapabilityReportEvents
}

structure CapabilityReportEndpoint {
    @required
    id: EndpointId

    @required
    deviceTypes: DeviceTypes

    @required
    capabilities: CapabilityReportCapabilities
}

@length(min: 0, max: 40)
list CapabilityReportEndpoints {
    member: CapabilityReportEndpoint
}

@length(min: 0, max: 100)
list CapabilityReportEvents {
    member: EventName
}

@length(min: 0, max: 100)
list CapabilityReportProperties {
    member: PropertyName
}

@length(min: 1, max: 10) @pattern("1\\.0\\.0")
string CapabilityReportVersion

structure CapabilitySchemaItem {
    @required
    Format: SchemaVersionFormat

    @required
    CapabilityId: SchemaVersionedId

    @required
    ExtrinsicId: ExtrinsicSchemaId

    @required
    ExtrinsicVersion: MatterCapabilityReportClusterRevisionId

    @required
    Schema: Document
}

@length(min: 0, max: 40)
list CapabilitySchemas {
    member: CapabilitySchemaItem
}

@length(min: 1, max: 64) @pattern("(0|[1-9][0-9]*)")
string CapabilityVersion

@length(min: 1, max: 65536) @pattern("[\\s\\S]*")
string CertificatePem

@sensitive
string ClaimCertificate

@sensitive
string ClaimCertificatePrivateKey

@length(min: 1, max: 64) @sensitive
string Classification

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9=_-]+")
string ClientToken

@length(min: 1, max: 256) @pattern("[0-9A-Za-z_\\- ]+")
string CloudConnectorDescription

@length(min: 1, max: 64) @pattern("[A-Za-z0-9-_]+")
string CloudConnectorId

enum CloudConnectorType {
    LISTED
    UNLISTED
}

@length(min: 1, max: 24) @pattern("0[xX][0-9a-fA-F]+$|^[0-9]+")
string ClusterId

@length(min: 1, max: 5)
list CommandCapabilities {
    member: CommandCapability
}

structure CommandCapability {
    @required
    id: SchemaVersionedId

    @required
    name: CapabilityName

    @required
    version: CapabilityVersion

    @required
    actions: CapabilityActions
}

structure CommandEndpoint {
    @required
    endpointId: EndpointId

    @required
    capabilities: CommandCapabilities
}

@length(min: 1, max: 5)
list CommandEndpoints {
    member: CommandEndpoint
}

structure ConfigurationError {
    code: ConfigurationErrorCode
    message: ConfigurationErrorMessage
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_-]+")
string ConfigurationErrorCode

@length(min: 1, max: 65535) @pattern("[a-zA-Z0-9\\-._,]+")
string ConfigurationErrorMessage

enum ConfigurationState {
    ENABLED
    UPDATE_IN_PROGRESS
    UPDATE_FAILED
}

structure ConfigurationStatus {
    error: ConfigurationError

    @required
    state: ConfigurationState
}

@error("client") @httpError(409)
structure ConflictException {
    Message: String
}

@deprecated(since: "2025-06-25") @length(min: 1, max: 64) @pattern("[0-9a-zA-Z]+")
string ConnectorAssociationId

@length(min: 1, max: 256) @pattern("[0-9A-Za-z_\\- ]+")
string ConnectorDestinationDescription

@length(min: 1, max: 64) @pattern("[A-Za-z0-9-_]+")
string ConnectorDestinationId

list ConnectorDestinationListDefinition {
    member: ConnectorDestinationSummary
}

@length(min: 1, max: 128) @pattern("[A-Za-z0-9-_ ]+")
string ConnectorDestinationName

structure ConnectorDestinationSummary {
    Name: ConnectorDestinationName
    Description: ConnectorDestinationDescription
    CloudConnectorId: CloudConnectorId
    Id: ConnectorDestinationId
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_.,@-]+") @sensitive
string ConnectorDeviceId

@length(min: 0, max: 100)
list ConnectorDeviceIdList {
    member: ConnectorDeviceId
}

@length(min: 1, max: 256) @pattern("[\\p{L}\\p{N} ._-]+")
string ConnectorDeviceName

@length(min: 1, max: 256) @pattern("[\\sa-zA-Z0-9_.,@-]+") @sensitive
string ConnectorEventMessage

enum ConnectorEventOperation {
    DEVICE_COMMAND_RESPONSE
    DEVICE_DISCOVERY
    DEVICE_EVENT
    DEVICE_COMMAND_REQUEST
}

@length(min: 1, max: 6) @pattern("[0-9.]+")
string ConnectorEventOperationVersion

@range(min: 100, max: 550)
integer ConnectorEventStatusCode

@length(min: 1, max: 64) @pattern("[A-Za-z0-9-_]+")
string ConnectorId

structure ConnectorItem {
    @required
    Name: DisplayName

    @required
    EndpointConfig: EndpointConfig

    Description: CloudConnectorDescription
    EndpointType: EndpointType
    Id: CloudConnectorId
    Type: CloudConnectorType
}

list ConnectorList {
    member: ConnectorItem
}

@deprecated(since: "2025-06-25") @length(min: 1, max: 64) @pattern("[A-Za-z0-9-_]+")
string ConnectorPolicyId

@length(min: 32, max: 1011)
@pattern("arn:aws:iotmanagedintegrations:[0-9a-zA-Z-]+:[0-9]+:credential-locker/[0-9a-zA-Z]+")
string CredentialLockerArn

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9]*")
string CredentialLockerId

list CredentialLockerListDefinition {
    member: CredentialLockerSummary
}

@length(min: 1, max: 128) @pattern("[A-Za-z0-9-_ ]+") @sensitive
string CredentialLockerName

structure CredentialLockerSummary {
    Id: CredentialLockerId
    Arn: CredentialLockerArn
    Name: CredentialLockerName
    CreatedAt: Timestamp
}

@length(min: 0, max: 50)
map CustomProtocolDetail {
    key: CustomProtocolDetailKey
    value: CustomProtocolDetailValue
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9 _.-]+")
string CustomProtocolDetailKey

@length(min: 1, max: 512) @pattern("[a-zA-Z0-9 _.{}:\"-]+")
string CustomProtocolDetailValue

@length(min: 20, max: 2048)
@pattern("arn:aws:[0-9a-zA-Z]+:[0-9a-zA-Z-]+:[0-9]+:[0-9a-zA-Z]+/[0-9a-zA-Z._-]+")
string DeliveryDestinationArn

enum DeliveryDestinationType {
    KINESIS
}

@length(min: 1, max: 256) @pattern("[0-9A-Za-z_\\- ]+")
string DestinationDescription

list DestinationListDefinition {
    member: DestinationSummary
}

@length(min: 1, max: 128) @pattern("[\\p{L}\\p{N} ._-]+")
string DestinationName

structure DestinationSummary {
    Description: DestinationDescription
    DeliveryDestinationArn: DeliveryDestinationArn
    DeliveryDestinationType: DeliveryDestinationType
    Name: DestinationName
    RoleArn: String
}

structure Device {
    @required
    ConnectorDeviceId: ConnectorDeviceId

    ConnectorDeviceName: ConnectorDeviceName

    @required
    CapabilityReport: MatterCapabilityReport

    CapabilitySchemas: CapabilitySchemas
    DeviceMetadata: Document
}

@pattern("arn:aws:iotmanagedintegrations:[0-9a-zA-Z-]+:[0-9]+:device-discovery/[0-9a-zA-Z]+")
string DeviceDiscoveryArn

@length(min: 1, max: 200) @pattern("[A-Za-z0-9]+")
string DeviceDiscoveryId

list DeviceDiscoveryListDefinition {
    member: DeviceDiscoverySummary
}

enum DeviceDiscoveryStatus {
    RUNNING
    SUCCEEDED
    FAILED
    TIMED_OUT
}

structure DeviceDiscoverySummary {
    Id: DeviceDiscoveryId
    DiscoveryType: DiscoveryType
    Status: DeviceDiscoveryStatus
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9=_.,@\\+\\-]+") @sensitive
string DeviceSpecificKey

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9=_. ,@\\+\\-/]+")
string DeviceType

list DeviceTypeList {
    member: DeviceType
}

@length(min: 0, max: 50)
list DeviceTypes {
    member: DeviceType
}

list Devices {
    member: Device
}

enum DisconnectReasonValue {
    AUTH_ERROR
    CLIENT_INITIATED_DISCONNECT
    CLIENT_ERROR
    CONNECTION_LOST
    DUPLICATE_CLIENTID
    FORBIDDEN_ACCESS
    MQTT_KEEP_ALIVE_TIMEOUT
    SERVER_ERROR
    SERVER_INITIATED_DISCONNECT
    THROTTLED
    WEBSOCKET_TTL_EXPIRATION
    CUSTOMAUTH_TTL_EXPIRATION
    UNKNOWN
    NONE
}

list DiscoveredDeviceListDefinition {
    member: DiscoveredDeviceSummary
}

structure DiscoveredDeviceSummary {
    ConnectorDeviceId: ConnectorDeviceId
    ConnectorDeviceName: ConnectorDeviceName
    DeviceTypes: DeviceTypeList
    ManagedThingId: ManagedThingId
    Modification: DiscoveryModification
    DiscoveredAt: Timestamp
    Brand: Brand
    Model: Model
    AuthenticationMaterial: AuthMaterialString
}

@length(min: 1, max: 64) @pattern("[0-9A-Za-z_\\-\\+=\\/:; ]+") @sensitive
string DiscoveryAuthMaterialString

enum DiscoveryAuthMaterialType {
    ZWAVE_INSTALL_CODE
}

enum DiscoveryModification {
    DISCOVERED
    UPDATED
    NO_CHANGE
}

enum DiscoveryType {
    ZWAVE
    ZIGBEE
    CLOUD
    CUSTOM
    CONTROLLER_CAPABILITY_REDISCOVERY
}

@length(min: 1, max: 128) @pattern("[A-Za-z0-9-_ ]+")
string DisplayName

@range(min: 1, max: 1430)
integer DurationInMinutes

enum EncryptionType {
    MANAGED_INTEGRATIONS_DEFAULT_ENCRYPTION
    CUSTOMER_KEY_ENCRYPTION
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9._@-]+")
string EndpointAddress

structure EndpointConfig {
    lambda: LambdaConfig
}

@length(min: 1, max: 64) @pattern("[0-9a-zA-Z]+")
string EndpointId

@length(min: 1, max: 128) @pattern("[0-9a-zA-Z._-]+")
string EndpointSemanticTag

enum EndpointType {
    LAMBDA
}

list EventLogConfigurationListDefinition {
    member: EventLogConfigurationSummary
}

structure EventLogConfigurationSummary {
    Id: LogConfigurationId
    ResourceType: SmartHomeResourceType
    ResourceId: SmartHomeResourceId
    EventLogLevel: LogLevel
}

@length(min: 1, max: 128) @pattern("[/a-zA-Z0-9\\._ -]+")
string EventName

enum EventType {
    DEVICE_COMMAND
    DEVICE_COMMAND_REQUEST
    DEVICE_DISCOVERY_STATUS
    DEVICE_EVENT
    DEVICE_LIFE_CYCLE
    DEVICE_STATE
    DEVICE_OTA
    DEVICE_WSS
    CONNECTOR_ASSOCIATION
    ACCOUNT_ASSOCIATION
    CONNECTOR_ERROR_REPORT
}

structure ExponentialRolloutRate {
    BaseRatePerMinute: BaseRatePerMinute
    IncrementFactor: IncrementFactor
    RateIncreaseCriteria: RolloutRateIncreaseCriteria
}

@length(min: 1, max: 10) @pattern("0[xX][0-9a-fA-F]+$|^[0-9]+")
string ExtrinsicSchemaId

structure GeneralAuthorizationName {
    AuthMaterialName: AuthMaterialName
}

structure GeneralAuthorizationUpdate {
    AuthMaterialsToAdd: AuthMaterials
    AuthMaterialsToUpdate: AuthMaterials
}

enum HubNetworkMode {
    STANDARD
    NETWORK_WIDE_EXCLUSION
}

@range(min: 1)
long HubTokenTimerExpirySettingInSeconds

@range(min: 1, max: 10080)
long InProgressTimeoutInMinutes

@range(min: 1.1, max: 5)
double IncrementFactor

@error("server") @httpError(500)
structure InternalFailureException {
    Message: String
}

@error("server") @httpError(500)
structure InternalServerException {
    Message: String
}

@length(min: 8, max: 13) @pattern("[0-9]+") @sensitive
string InternationalArticleNumber

@error("client") @httpError(400)
structure InvalidRequestException {
    Message: String
}

@length(min: 1, max: 200)
@pattern("arn:aws:iotmanagedintegrations:[0-9a-zA-Z-]+:[0-9]+:(managed-thing|provisioning-profile|ota-task|credential-locker|account-association)/[0-9a-zA-Z]+")
string IoTManagedIntegrationsResourceARN

@length(min: 1, max: 200) @pattern("arn:aws:kms:[0-9a-zA-Z-]+:[0-9]+:key/[0-9a-zA-Z-]+")
string KmsKeyArn

@pattern("(arn:aws:lambda:[0-9a-zA-Z-]+:[0-9]+:function:)?([a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?)")
string LambdaArn

structure LambdaConfig {
    @required
    arn: LambdaArn
}

@error("client") @httpError(410)
structure LimitExceededException {
    Message: String
}

@length(min: 1, max: 200) @pattern("[A-Za-z0-9]+")
string LogConfigurationId

enum LogLevel {
    DEBUG
    ERROR
    INFO
    WARN
}

@length(min: 1, max: 128) @sensitive
string MacAddress

@length(min: 32, max: 1011)
@pattern("arn:aws:iotmanagedintegrations:[0-9a-zA-Z-]+:[0-9]+:managed-thing/([0-9a-zA-Z:_-])+")
string ManagedThingArn

structure ManagedThingAssociation {
    ManagedThingId: ManagedThingId
    AccountAssociationId: AccountAssociationId
    ManagedThingAssociationStatus: ManagedThingAssociationStatus
}

list ManagedThingAssociationList {
    member: ManagedThingAssociation
}

enum ManagedThingAssociationStatus {
    PRE_ASSOCIATED
    ASSOCIATED
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9:_-]*")
string ManagedThingId

list ManagedThingListDefinition {
    member: ManagedThingSummary
}

list ManagedThingSchemaListDefinition {
    member: ManagedThingSchemaListItem
}

structure ManagedThingSchemaListItem {
    EndpointId: EndpointId
    CapabilityId: CapabilityId
    Schema: Document
}

structure ManagedThingSummary {
    Id: ManagedThingId
    Arn: ManagedThingArn
    AdvertisedProductId: AdvertisedProductId
    Brand: Brand
    Classification: Classification
    ConnectorDeviceId: ConnectorDeviceId

    @deprecated(since: "06-25-2025")
    ConnectorPolicyId: ConnectorPolicyId

    ConnectorDestinationId: ConnectorDestinationId
    Model: Model
    Name: Name
    Owner: Owner
    CredentialLockerId: CredentialLockerId
    ParentControllerId: ParentControllerId
    ProvisioningStatus: ProvisioningStatus
    Role: Role
    SerialNumber: SerialNumber
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    ActivatedAt: Timestamp
}

@length(min: 1, max: 24) @pattern("0[xX][0-9a-fA-F]+$|^[0-9]+")
string MatterAttributeId

@sensitive
document MatterAttributes

structure MatterCapabilityReport {
    @required
    version: CapabilityReportVersion

    nodeId: NodeId

    @required
    endpoints: MatterCapabilityReportEndpoints
}

structure MatterCapabilityReportAttribute {
    id: MatterAttributeId
    name: ActionName
    value: Document
}

@length(min: 0, max: 100)
list MatterCapabilityReportAttributes {
    member: MatterCapabilityReportAttribute
}

structure MatterCapabilityReportCluster {
    @required
    id: ClusterId

    @required
    revision: MatterCapabilityReportClusterRevisionId

    publicId: SchemaVersionedId
    name: CapabilityName
    specVersion: SpecVersion
    attributes: MatterCapabilityReportAttributes
    commands: MatterCapabilityReportCommands
    events: MatterCapabilityReportEvents
    featureMap: MatterCapabilityReportFeatureMap
    generatedCommands: MatterCapabilityReportGeneratedCommands
    fabricIndex: MatterCapabilityReportFabricIndex
}

@range(min: 1, max: 10)
integer MatterCapabilityReportClusterRevisionId

@length(min: 0, max: 50)
list MatterCapabilityReportClusters {
    member: MatterCapabilityReportCluster
}

@length(min: 0, max: 100)
list MatterCapabilityReportCommands {
    member: MatterCommandId
}

structure MatterCapabilityReportEndpoint {
    @required
    id: EndpointId

    @required
    deviceTypes: DeviceTypes

    @required
    clusters: MatterCapabilityReportClusters

    parts: MatterCapabilityReportEndpointParts
    semanticTags: MatterCapabilityReportEndpointSemanticTags
    clientClusters: MatterCapabilityReportEndpointClientClusters
}

@length(min: 0, max: 32)
list MatterCapabilityReportEndpointClientClusters {
    member: ClusterId
}

@length(min: 0, max: 32)
list MatterCapabilityReportEndpointParts {
    member: EndpointId
}

@length(min: 0, max: 32)
list MatterCapabilityReportEndpointSemanticTags {
    member: EndpointSemanticTag
}

@length(min: 0, max: 50)
list MatterCapabilityReportEndpoints {
    member: MatterCapabilityReportEndpoint
}

@length(min: 0, max: 100)
list MatterCapabilityReportEvents {
    member: MatterEventId
}

@range(min: 0, max: 4096)
integer MatterCapabilityReportFabricIndex

@range(min: 0, max: 4294967295)
long MatterCapabilityReportFeatureMap

@length(min: 0, max: 50)
list MatterCapabilityReportGeneratedCommands {
    member: MatterCommandId
}

structure MatterCluster {
    id: ClusterId
    attributes: MatterAttributes
    commands: MatterCommands
    events: MatterEvents
}

@length(min: 1, max: 5)
list MatterClusters {
    member: MatterCluster
}

@length(min: 1, max: 24) @pattern("0[xX][0-9a-fA-F]+$|^[0-9]+")
string MatterCommandId

@length(min: 1, max: 5)
map MatterCommands {
    key: MatterCommandId
    value: MatterFields
}

structure MatterEndpoint {
    id: EndpointId
    clusters: MatterClusters
}

@length(min: 1, max: 24) @pattern("0[xX][0-9a-fA-F]+$|^[0-9]+")
string MatterEventId

@length(min: 1, max: 5)
map MatterEvents {
    key: MatterEventId
    value: MatterFields
}

@sensitive
document MatterFields

@range(min: 1, max: 1000)
integer MaxResults

@range(min: 1)
integer MaximumPerMinute

@length(min: 1, max: 50)
map MetaData {
    key: AttributeName
    value: AttributeValue
}

@range(min: 1, max: 100)
integer MinNumberOfExecutedThings

@range(min: 0, max: 10)
integer MinNumberOfRetries

@length(min: 1, max: 128) @pattern("[A-Za-z0-9-_ ]+") @sensitive
string Model

@length(min: 1, max: 128) @pattern("[\\p{L}\\p{N} ._-]+")
string Name

@length(min: 1, max: 65535) @pattern("[a-zA-Z0-9=_-]+")
string NextToken

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9=_.,@\\+\\-/]+")
string NodeId

list NotificationConfigurationListDefinition {
    member: NotificationConfigurationSummary
}

structure NotificationConfigurationSummary {
    EventType: EventType
    DestinationName: DestinationName
}

@range(min: 1, max: 100)
integer NumberOfNotifiedThings

@range(min: 1, max: 100)
integer NumberOfSucceededThings

@length(min: 0, max: 1024) @pattern("$|^(https):\\/\\/.*") @sensitive
string OAuthAuthorizationUrlOutput

@length(min: 1, max: 1024) @pattern("(http|https)://.*")
string OAuthCompleteRedirectUrl

structure OAuthConfig {
    @required
    authUrl: AuthUrl

    @required
    tokenUrl: TokenUrl

    scope: String

    @required
    tokenEndpointAuthenticationScheme: TokenEndpointAuthenticationScheme

    oAuthCompleteRedirectUrl: String
    proactiveRefreshTokenRenewal: ProactiveRefreshTokenRenewal
}

structure OAuthUpdate {
    oAuthCompleteRedirectUrl: String
    proactiveRefreshTokenRenewal: ProactiveRefreshTokenRenewal
}

@length(min: 1, max: 256) @pattern("[0-9A-Za-z_\\- ]+")
string OtaDescription

enum OtaMechanism {
    PUSH
}

@length(min: 1, max: 65535) @pattern("[a-zA-Z0-9=_+/-]+")
string OtaNextToken

enum OtaProtocol {
    HTTP
}

enum OtaStatus {
    IN_PROGRESS
    CANCELED
    COMPLETED
    DELETION_IN_PROGRESS
    SCHEDULED
}

structure OtaTaskAbortConfig {
    AbortConfigCriteriaList: AbortConfigCriteriaList
}

@length(min: 32, max: 1011)
@pattern("arn:aws:iotmanagedintegrations:[0-9a-zA-Z-]+:[0-9]+:ota-task/[0-9a-zA-Z]+")
string OtaTaskArn

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9]*")
string OtaTaskConfigurationId

list OtaTaskConfigurationListDefinition {
    member: OtaTaskConfigurationSummary
}

@length(min: 1, max: 128) @pattern("[A-Za-z0-9-_ ]+") @sensitive
string OtaTaskConfigurationName

structure OtaTaskConfigurationSummary {
    TaskConfigurationId: OtaTaskConfigurationId
    Name: OtaTaskConfigurationName
    CreatedAt: Timestamp
}

structure OtaTaskExecutionRetryConfig {
    RetryConfigCriteria: RetryConfigCriteriaList
}

structure OtaTaskExecutionRolloutConfig {
    ExponentialRolloutRate: ExponentialRolloutRate
    MaximumPerMinute: MaximumPerMinute
}

enum OtaTaskExecutionStatus {
    QUEUED
    IN_PROGRESS
    SUCCEEDED
    FAILED
    TIMED_OUT
    REJECTED
    REMOVED
    CANCELED
}

structure OtaTaskExecutionSummaries {
    TaskExecutionSummary: OtaTaskExecutionSummary
    ManagedThingId: ManagedThingId
}

list OtaTaskExecutionSummariesListDefinition {
    member: OtaTaskExecutionSummaries
}

structure OtaTaskExecutionSummary {
    ExecutionNumber: Long
    LastUpdatedAt: Timestamp
    QueuedAt: Timestamp
    RetryAttempt: Integer
    StartedAt: Timestamp
    Status: OtaTaskExecutionStatus
}

@length(min: 1, max: 200) @pattern("[A-Za-z0-9]+")
string OtaTaskId

list OtaTaskListDefinition {
    member: OtaTaskSummary
}

structure OtaTaskSchedulingConfig {
    EndBehavior: SchedulingConfigEndBehavior
    EndTime: String
    MaintenanceWindows: ScheduleMaintenanceWindowList
    StartTime: String
}

structure OtaTaskSummary {
    TaskId: OtaTaskId
    TaskArn: OtaTaskArn
    CreatedAt: Timestamp
    LastUpdatedAt: Timestamp
    TaskConfigurationId: OtaTaskConfigurationId
    Status: OtaStatus
}

structure OtaTaskTimeoutConfig {
    InProgressTimeoutInMinutes: InProgressTimeoutInMinutes
}

enum OtaType {
    ONE_TIME
    CONTINUOUS
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_.,@-]+") @sensitive
string Owner

@length(min: 1, max: 64) @pattern("[A-Za-z0-9]+")
string ParentControllerId

structure ProactiveRefreshTokenRenewal {
    enabled: Boolean
    DaysBeforeRenewal: ProactiveRefreshTokenRenewalDaysBeforeRenewalInteger
}

@range(min: 30)
integer ProactiveRefreshTokenRenewalDaysBeforeRenewalInteger

@length(min: 1, max: 128) @pattern("[/a-zA-Z0-9\\._ -]+")
string PropertyName

enum ProtocolType {
    ZWAVE
    ZIGBEE
    CUSTOM
}

@length(min: 32, max: 64)
@pattern("arn:aws:iotmanagedintegrations:[0-9a-zA-Z-]+:[0-9]+:provisioning-profile/[0-9a-zA-Z]+")
string ProvisioningProfileArn

@length(min: 1, max: 64) @pattern("[A-Za-z0-9-_]+")
string ProvisioningProfileId

list ProvisioningProfileListDefinition {
    member: ProvisioningProfileSummary
}

@length(min: 1, max: 36) @pattern("[0-9A-Za-z_-]+")
string ProvisioningProfileName

enum ProvisioningProfileStatus {
    CREATE_IN_PROGRESS
    CREATE_FAILED
    CREATED
    DELETE_IN_PROGRESS
    DELETE_FAILED
}

structure ProvisioningProfileSummary {
    Name: ProvisioningProfileName
    Id: ProvisioningProfileId
    Arn: ProvisioningProfileArn
    ProvisioningType: ProvisioningType
    Status: ProvisioningProfileStatus
}

enum ProvisioningStatus {
    UNASSOCIATED
    PRE_ASSOCIATED
    DISCOVERED
    ACTIVATED
    DELETION_FAILED
    DELETE_IN_PROGRESS
    ISOLATED
    DELETED
}

enum ProvisioningType {
    FLEET_PROVISIONING
    JITR
}

structure PushConfig {
    AbortConfig: OtaTaskAbortConfig
    RolloutConfig: OtaTaskExecutionRolloutConfig
    TimeoutConfig: OtaTaskTimeoutConfig
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
    ResourceId: String
    ResourceType: String
}

structure RetryConfigCriteria {
    FailureType: RetryCriteriaFailureType
    MinNumberOfRetries: MinNumberOfRetries
}

list RetryConfigCriteriaList {
    member: RetryConfigCriteria
}

enum RetryCriteriaFailureType {
    FAILED
    TIMED_OUT
    ALL
}

enum Role {
    CONTROLLER
    DEVICE
}

structure RolloutRateIncreaseCriteria {
    numberOfNotifiedThings: NumberOfNotifiedThings
    numberOfSucceededThings: NumberOfSucceededThings
}

structure RuntimeLogConfigurations {
    LogLevel: LogLevel
    LogFlushLevel: LogLevel
    LocalStoreLocation: String
    LocalStoreFileRotationMaxFiles: Integer
    LocalStoreFileRotationMaxBytes: Integer
    UploadLog: Boolean
    UploadPeriodMinutes: Integer
    DeleteLocalStoreAfterUpload: Boolean
}

@length(min: 1, max: 1000)
string S3Url

structure ScheduleMaintenanceWindow {
    DurationInMinutes: DurationInMinutes
    StartTime: String
}

list ScheduleMaintenanceWindowList {
    member: ScheduleMaintenanceWindow
}

enum SchedulingConfigEndBehavior {
    STOP_ROLLOUT
    CANCEL
    FORCE_CANCEL
}

@length(min: 3, max: 128) @pattern("[a-zA-Z0-9.]+")
string SchemaId

@length(min: 10, max: 2048) @pattern("[a-zA-Z0-9.,/ -]+")
string SchemaVersionDescription

enum SchemaVersionFormat {
    AWS
    ZCL
    CONNECTOR
}

list SchemaVersionList {
    member: SchemaVersionListItem
}

structure SchemaVersionListItem {
    SchemaId: SchemaId
    Type: SchemaVersionType
    Description: SchemaVersionDescription
    Namespace: SchemaVersionNamespaceName
    SemanticVersion: SchemaVersionVersion
    Visibility: SchemaVersionVisibility
}

@length(min: 3, max: 12) @pattern("[a-z0-9]+")
string SchemaVersionNamespaceName

enum SchemaVersionType {
    capability
    definition
}

@length(min: 3, max: 12) @pattern("(\\d+\\.\\d+(\\.\\d+)?|\\$latest)")
string SchemaVersionVersion

enum SchemaVersionVisibility {
    PUBLIC
    PRIVATE
}

@length(min: 7, max: 128) @pattern("[a-zA-Z0-9.]+@(\\d+\\.\\d+(\\.\\d+)?|\\$latest)")
string SchemaVersionedId

structure SecretsManager {
    @required
    arn: SecretsManagerArn

    @required
    versionId: SecretsManagerVersionId
}

@length(min: 20, max: 2048)
@pattern("arn:aws:secretsmanager:[0-9a-zA-Z-]{1,32}:\\d{12}:secret:[A-Za-z0-9/_+=.@-]{8,520}")
string SecretsManagerArn

@length(min: 32, max: 64) @pattern("[a-zA-Z0-9-_]+")
string SecretsManagerVersionId

@length(min: 1, max: 128) @pattern("[A-Za-z0-9-_ ]+") @sensitive
string SerialNumber

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    Message: String
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    Message: String
}

@length(min: 1, max: 200) @pattern("[a-zA-Z0-9+*]*")
string SmartHomeResourceId

@pattern("[*]$|^(managed-thing|credential-locker|provisioning-profile|ota-task|account-association)")
string SmartHomeResourceType

@length(min: 1, max: 64) @pattern("\\d+\\.\\d+")
string SpecVersion

@length(min: 1, max: 5)
list StateCapabilities {
    member: StateCapability
}

structure StateCapability {
    @required
    id: SchemaVersionedId

    @required
    name: CapabilityName

    @required
    version: CapabilityVersion

    properties: CapabilityProperties
}

structure StateEndpoint {
    @required
    endpointId: EndpointId

    @required
    capabilities: StateCapabilities
}

@length(min: 0, max: 5)
list StateEndpoints {
    member: StateEndpoint
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 256)
string TagValue

@length(min: 1, max: 50) @sensitive
map TagsMap {
    key: TagKey
    value: TagValue
}

list Target {
    member: String
}

structure TaskProcessingDetails {
    NumberOfCanceledThings: Integer
    NumberOfFailedThings: Integer
    NumberOfInProgressThings: Integer
    numberOfQueuedThings: Integer
    numberOfRejectedThings: Integer
    numberOfRemovedThings: Integer
    numberOfSucceededThings: Integer
    numberOfTimedOutThings: Integer
    processingTargets: Target
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_.,@-]+") @sensitive
string ThirdPartyUserId

@range(max: 100)
double ThresholdPercentage

@error("client") @httpError(429)
structure ThrottlingException {
    Message: String
}

@range(min: 5, max: 15)
integer TimeoutInMinutes

enum TokenEndpointAuthenticationScheme {
    HTTP_BASIC
    REQUEST_BODY_CREDENTIALS
}

@length(min: 1, max: 1024)
@pattern("https?:\\/\\/(www\\.)?[-a-zA-Z0-9@:%._\\+~#=]{1,256}\\.[a-zA-Z0-9()]{1,6}([-a-zA-Z0-9()@:%_\\+.~#?&\\/=]*)")
string TokenUrl

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9:=_-]+")
string TraceId

@error("client") @httpError(401)
structure UnauthorizedException {
    Message: String
}

@length(min: 12, max: 12) @pattern("[0-9]+") @sensitive
string UniversalProductCode

@error("client") @httpError(400)
structure ValidationException {
    Message: String
}

structure WiFiSimpleSetupConfiguration {
    EnableAsProvisioner: Boolean
    EnableAsProvisionee: Boolean
    TimeoutInMinutes: TimeoutInMinutes
}
