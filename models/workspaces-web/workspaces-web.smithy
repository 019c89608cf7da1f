$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.workspacesweb

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon WorkSpaces Web")
@service(sdkId: "WorkSpaces Web", endpointPrefix: "workspaces-web")
@restJson1
@sigv4(name: "workspaces-web")
@standardRegionalEndpoints
service WorkSpacesWeb {
    version: "2020-07-08"
    operations: [
        AssociateBrowserSettings
        AssociateDataProtectionSettings
        AssociateIpAccessSettings
        AssociateNetworkSettings
        AssociateSessionLogger
        AssociateTrustStore
        AssociateUserAccessLoggingSettings
        AssociateUserSettings
        CreateBrowserSettings
        CreateDataProtectionSettings
        CreateIdentityProvider
        CreateIpAccessSettings
        CreateNetworkSettings
        CreatePortal
        CreateSessionLogger
        CreateTrustStore
        CreateUserAccessLoggingSettings
        CreateUserSettings
        DeleteBrowserSettings
        DeleteDataProtectionSettings
        DeleteIdentityProvider
        DeleteIpAccessSettings
        DeleteNetworkSettings
        DeletePortal
        DeleteSessionLogger
        DeleteTrustStore
        DeleteUserAccessLoggingSettings
        DeleteUserSettings
        DisassociateBrowserSettings
        DisassociateDataProtectionSettings
        DisassociateIpAccessSettings
        DisassociateNetworkSettings
        DisassociateSessionLogger
        DisassociateTrustStore
        DisassociateUserAccessLoggingSettings
        DisassociateUserSettings
        ExpireSession
        GetBrowserSettings
        GetDataProtectionSettings
        GetIdentityProvider
        GetIpAccessSettings
        GetNetworkSettings
        GetPortal
        GetPortalServiceProviderMetadata
        GetSession
        GetSessionLogger
        GetTrustStore
        GetTrustStoreCertificate
        GetUserAccessLoggingSettings
        GetUserSettings
        ListBrowserSettings
        ListDataProtectionSettings
        ListIdentityProviders
        ListIpAccessSettings
        ListNetworkSettings
        ListPortals
        ListSessionLoggers
        ListSessions
        ListTagsForResource
        ListTrustStoreCertificates
        ListTrustStores
        ListUserAccessLoggingSettings
        ListUserSettings
        TagResource
        UntagResource
        UpdateBrowserSettings
        UpdateDataProtectionSettings
        UpdateIdentityProvider
        UpdateIpAccessSettings
        UpdateNetworkSettings
        UpdatePortal
        UpdateSessionLogger
        UpdateTrustStore
        UpdateUserAccessLoggingSettings
        UpdateUserSettings
    ]
}

@http(method: "PUT", uri: "/portals/{portalArn+}/browserSettings") @idempotent
operation AssociateBrowserSettings {
    input := {
        @required @httpLabel
        portalArn: ARN

        @required @httpQuery("browserSettingsArn")
        browserSettingsArn: ARN
    }
    output := {
        @required
        portalArn: ARN

        @required
        browserSettingsArn: ARN
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/portals/{portalArn+}/dataProtectionSettings") @idempotent
operation AssociateDataProtectionSettings {
    input := {
        @required @httpLabel
        portalArn: ARN

        @required @httpQuery("dataProtectionSettingsArn")
        dataProtectionSettingsArn: ARN
    }
    output := {
        @required
        portalArn: ARN

        @required
        dataProtectionSettingsArn: ARN
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/portals/{portalArn+}/ipAccessSettings") @idempotent
operation AssociateIpAccessSettings {
    input := {
        @required @httpLabel
        portalArn: ARN

        @required @httpQuery("ipAccessSettingsArn")
        ipAccessSettingsArn: ARN
    }
    output := {
        @required
        portalArn: ARN

        @required
        ipAccessSettingsArn: ARN
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/portals/{portalArn+}/networkSettings") @idempotent
operation AssociateNetworkSettings {
    input := {
        @required @httpLabel
        portalArn: ARN

        @required @httpQuery("networkSettingsArn")
        networkSettingsArn: ARN
    }
    output := {
        @required
        portalArn: ARN

        @required
        networkSettingsArn: ARN
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/portals/{portalArn+}/sessionLogger") @idempotent
operation AssociateSessionLogger {
    input := {
        @required @httpLabel
        portalArn: ARN

        @required @httpQuery("sessionLoggerArn")
        sessionLoggerArn: ARN
    }
    output := {
        @required
        portalArn: ARN

        @required
        sessionLoggerArn: ARN
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/portals/{portalArn+}/trustStores") @idempotent
operation AssociateTrustStore {
    input := {
        @required @httpLabel
        portalArn: ARN

        @required @httpQuery("trustStoreArn")
        trustStoreArn: ARN
    }
    output := {
        @required
        portalArn: ARN

        @required
        trustStoreArn: ARN
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/portals/{portalArn+}/userAccessLoggingSettings") @idempotent
operation AssociateUserAccessLoggingSettings {
    input := {
        @required @httpLabel
        portalArn: ARN

        @required @httpQuery("userAccessLoggingSettingsArn")
        userAccessLoggingSettingsArn: ARN
    }
    output := {
        @required
        portalArn: ARN

        @required
        userAccessLoggingSettingsArn: ARN
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/portals/{portalArn+}/userSettings") @idempotent
operation AssociateUserSettings {
    input := {
        @required @httpLabel
        portalArn: ARN

        @required @httpQuery("userSettingsArn")
        userSettingsArn: ARN
    }
    output := {
        @required
        portalArn: ARN

        @required
        userSettingsArn: ARN
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/browserSettings")
operation CreateBrowserSettings {
    input := {
        tags: TagList
        customerManagedKey: keyArn
        additionalEncryptionContext: EncryptionContextMap
        browserPolicy: BrowserPolicy

        @idempotencyToken
        clientToken: ClientToken

        webContentFilteringPolicy: WebContentFilteringPolicy
    }
    output := {
        @required
        browserSettingsArn: ARN
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/dataProtectionSettings")
operation CreateDataProtectionSettings {
    input := {
        displayName: DisplayNameSafe
        description: DescriptionSafe
        tags: TagList
        customerManagedKey: keyArn
        additionalEncryptionContext: EncryptionContextMap
        inlineRedactionConfiguration: InlineRedactionConfiguration

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        dataProtectionSettingsArn: ARN
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/identityProviders")
operation CreateIdentityProvider {
    input := {
        @required
        portalArn: ARN

        @required
        identityProviderName: IdentityProviderName

        @required
        identityProviderType: IdentityProviderType

        @required
        identityProviderDetails: IdentityProviderDetails

        @idempotencyToken
        clientToken: ClientToken

        tags: TagList
    }
    output := {
        @required
        identityProviderArn: SubresourceARN
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/ipAccessSettings")
operation CreateIpAccessSettings {
    input := {
        displayName: DisplayName
        description: Description
        tags: TagList
        customerManagedKey: keyArn
        additionalEncryptionContext: EncryptionContextMap

        @required
        ipRules: IpRuleList

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        ipAccessSettingsArn: ARN
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/networkSettings")
operation CreateNetworkSettings {
    input := {
        @required
        vpcId: VpcId

        @required
        subnetIds: SubnetIdList

        @required
        securityGroupIds: SecurityGroupIdList

        tags: TagList

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        networkSettingsArn: ARN
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/portals")
operation CreatePortal {
    input := {
        displayName: DisplayName
        tags: TagList
        customerManagedKey: keyArn
        additionalEncryptionContext: EncryptionContextMap

        @idempotencyToken
        clientToken: ClientToken

        authenticationType: AuthenticationType
        instanceType: InstanceType
        maxConcurrentSessions: MaxConcurrentSessions
        portalCustomDomain: PortalCustomDomain
    }
    output := {
        @required
        portalArn: ARN

        @required
        portalEndpoint: PortalEndpoint
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/sessionLoggers")
operation CreateSessionLogger {
    input := {
        @required
        eventFilter: EventFilter

        @required
        logConfiguration: LogConfiguration

        displayName: DisplayNameSafe
        customerManagedKey: keyArn
        additionalEncryptionContext: EncryptionContextMap
        tags: TagList

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        sessionLoggerArn: ARN
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/trustStores")
operation CreateTrustStore {
    input := {
        @required
        certificateList: CertificateList

        tags: TagList

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        trustStoreArn: ARN
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/userAccessLoggingSettings")
operation CreateUserAccessLoggingSettings {
    input := {
        @required
        kinesisStreamArn: KinesisStreamArn

        tags: TagList

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        userAccessLoggingSettingsArn: ARN
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/userSettings")
operation CreateUserSettings {
    input := {
        @required
        copyAllowed: EnabledType

        @required
        pasteAllowed: EnabledType

        @required
        downloadAllowed: EnabledType

        @required
        uploadAllowed: EnabledType

        @required
        printAllowed: EnabledType

        tags: TagList
        disconnectTimeoutInMinutes: DisconnectTimeoutInMinutes
        idleDisconnectTimeoutInMinutes: IdleDisconnectTimeoutInMinutes

        @idempotencyToken
        clientToken: ClientToken

        cookieSynchronizationConfiguration: CookieSynchronizationConfiguration
        customerManagedKey: keyArn
        additionalEncryptionContext: EncryptionContextMap
        deepLinkAllowed: EnabledType
        toolbarConfiguration: ToolbarConfiguration
        brandingConfigurationInput: BrandingConfigurationCreateInput
        webAuthnAllowed: EnabledType
    }
    output := {
        @required
        userSettingsArn: ARN
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/browserSettings/{browserSettingsArn+}") @idempotent
operation DeleteBrowserSettings {
    input := {
        @required @httpLabel
        browserSettingsArn: ARN
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/dataProtectionSettings/{dataProtectionSettingsArn+}") @idempotent
operation DeleteDataProtectionSettings {
    input := {
        @required @httpLabel
        dataProtectionSettingsArn: ARN
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/identityProviders/{identityProviderArn+}") @idempotent
operation DeleteIdentityProvider {
    input := {
        @required @httpLabel
        identityProviderArn: SubresourceARN
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/ipAccessSettings/{ipAccessSettingsArn+}") @idempotent
operation DeleteIpAccessSettings {
    input := {
        @required @httpLabel
        ipAccessSettingsArn: ARN
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/networkSettings/{networkSettingsArn+}") @idempotent
operation DeleteNetworkSettings {
    input := {
        @required @httpLabel
        networkSettingsArn: ARN
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/portals/{portalArn+}") @idempotent
operation DeletePortal {
    input := {
        @required @httpLabel
        portalArn: ARN
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/sessionLoggers/{sessionLoggerArn+}") @idempotent
operation DeleteSessionLogger {
    input := {
        @required @httpLabel
        sessionLoggerArn: ARN
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/trustStores/{trustStoreArn+}") @idempotent
operation DeleteTrustStore {
    input := {
        @required @httpLabel
        trustStoreArn: ARN
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/userAccessLoggingSettings/{userAccessLoggingSettingsArn+}")
@idempotent
operation DeleteUserAccessLoggingSettings {
    input := {
        @required @httpLabel
        userAccessLoggingSettingsArn: ARN
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/userSettings/{userSettingsArn+}") @idempotent
operation DeleteUserSettings {
    input := {
        @required @httpLabel
        userSettingsArn: ARN
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/portals/{portalArn+}/browserSettings") @idempotent
operation DisassociateBrowserSettings {
    input := {
        @required @httpLabel
        portalArn: ARN
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/portals/{portalArn+}/dataProtectionSettings") @idempotent
operation DisassociateDataProtectionSettings {
    input := {
        @required @httpLabel
        portalArn: ARN
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/portals/{portalArn+}/ipAccessSettings") @idempotent
operation DisassociateIpAccessSettings {
    input := {
        @required @httpLabel
        portalArn: ARN
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/portals/{portalArn+}/networkSettings") @idempotent
operation DisassociateNetworkSettings {
    input := {
        @required @httpLabel
        portalArn: ARN
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/portals/{portalArn+}/sessionLogger") @idempotent
operation DisassociateSessionLogger {
    input := {
        @required @httpLabel
        portalArn: ARN
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/portals/{portalArn+}/trustStores") @idempotent
operation DisassociateTrustStore {
    input := {
        @required @httpLabel
        portalArn: ARN
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/portals/{portalArn+}/userAccessLoggingSettings") @idempotent
operation DisassociateUserAccessLoggingSettings {
    input := {
        @required @httpLabel
        portalArn: ARN
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/portals/{portalArn+}/userSettings") @idempotent
operation DisassociateUserSettings {
    input := {
        @required @httpLabel
        portalArn: ARN
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/portals/{portalId}/sessions/{sessionId}") @idempotent
operation ExpireSession {
    input := {
        @required @httpLabel
        portalId: PortalId

        @required @httpLabel
        sessionId: SessionId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/browserSettings/{browserSettingsArn+}") @readonly
operation GetBrowserSettings {
    input := {
        @required @httpLabel
        browserSettingsArn: ARN
    }
    output := {
        browserSettings: BrowserSettings
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/dataProtectionSettings/{dataProtectionSettingsArn+}") @readonly
operation GetDataProtectionSettings {
    input := {
        @required @httpLabel
        dataProtectionSettingsArn: ARN
    }
    output := {
        dataProtectionSettings: DataProtectionSettings
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/identityProviders/{identityProviderArn+}") @readonly
operation GetIdentityProvider {
    input := {
        @required @httpLabel
        identityProviderArn: SubresourceARN
    }
    output := {
        identityProvider: IdentityProvider
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/ipAccessSettings/{ipAccessSettingsArn+}") @readonly
operation GetIpAccessSettings {
    input := {
        @required @httpLabel
        ipAccessSettingsArn: ARN
    }
    output := {
        ipAccessSettings: IpAccessSettings
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/networkSettings/{networkSettingsArn+}") @readonly
operation GetNetworkSettings {
    input := {
        @required @httpLabel
        networkSettingsArn: ARN
    }
    output := {
        networkSettings: NetworkSettings
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/portals/{portalArn+}") @readonly
operation GetPortal {
    input := {
        @required @httpLabel
        portalArn: ARN
    }
    output := {
        portal: Portal
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/portalIdp/{portalArn+}") @readonly
operation GetPortalServiceProviderMetadata {
    input := {
        @required @httpLabel
        portalArn: ARN
    }
    output := {
        @required
        portalArn: ARN

        serviceProviderSamlMetadata: SamlMetadata
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/portals/{portalId}/sessions/{sessionId}") @readonly
operation GetSession {
    input := {
        @required @httpLabel
        portalId: PortalId

        @required @httpLabel
        sessionId: SessionId
    }
    output := {
        session: Session
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/sessionLoggers/{sessionLoggerArn+}") @readonly
operation GetSessionLogger {
    input := {
        @required @httpLabel
        sessionLoggerArn: ARN
    }
    output := {
        sessionLogger: SessionLogger
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/trustStores/{trustStoreArn+}") @readonly
operation GetTrustStore {
    input := {
        @required @httpLabel
        trustStoreArn: ARN
    }
    output := {
        trustStore: TrustStore
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/trustStores/{trustStoreArn+}/certificate") @readonly
operation GetTrustStoreCertificate {
    input := {
        @required @httpLabel
        trustStoreArn: ARN

        @required @httpQuery("thumbprint")
        thumbprint: CertificateThumbprint
    }
    output := {
        @required
        trustStoreArn: ARN

        certificate: Certificate
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/userAccessLoggingSettings/{userAccessLoggingSettingsArn+}") @readonly
operation GetUserAccessLoggingSettings {
    input := {
        @required @httpLabel
        userAccessLoggingSettingsArn: ARN
    }
    output := {
        userAccessLoggingSettings: UserAccessLoggingSettings
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/userSettings/{userSettingsArn+}") @readonly
operation GetUserSettings {
    input := {
        @required @httpLabel
        userSettingsArn: ARN
    }
    output := {
        userSettings: UserSettings
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/browserSettings") @readonly
operation ListBrowserSettings {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        browserSettings: BrowserSettingsList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/dataProtectionSettings")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dataProtectionSettings"
    pageSize: "maxResults"
)
operation ListDataProtectionSettings {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        dataProtectionSettings: DataProtectionSettingsList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/portals/{portalArn+}/identityProviders") @readonly
operation ListIdentityProviders {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        portalArn: ARN
    }
    output := {
        nextToken: PaginationToken
        identityProviders: IdentityProviderList
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/ipAccessSettings") @readonly
operation ListIpAccessSettings {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        ipAccessSettings: IpAccessSettingsList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/networkSettings") @readonly
operation ListNetworkSettings {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        networkSettings: NetworkSettingsList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/portals") @readonly
operation ListPortals {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        portals: PortalList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/sessionLoggers")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "sessionLoggers"
    pageSize: "maxResults"
)
operation ListSessionLoggers {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        sessionLoggers: SessionLoggerList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/portals/{portalId}/sessions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "sessions"
    pageSize: "maxResults"
)
operation ListSessions {
    input := {
        @required @httpLabel
        portalId: PortalId

        @httpQuery("username")
        username: Username

        @httpQuery("sessionId")
        sessionId: SessionId

        @httpQuery("sortBy")
        sortBy: SessionSortBy

        @httpQuery("status")
        status: SessionStatus

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        @required
        sessions: SessionSummaryList

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn+}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: ARN
    }
    output := {
        tags: TagList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/trustStores/{trustStoreArn+}/certificates") @readonly
operation ListTrustStoreCertificates {
    input := {
        @required @httpLabel
        trustStoreArn: ARN

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        certificateList: CertificateSummaryList

        @required
        trustStoreArn: ARN

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/trustStores") @readonly
operation ListTrustStores {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        trustStores: TrustStoreSummaryList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/userAccessLoggingSettings") @readonly
operation ListUserAccessLoggingSettings {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        userAccessLoggingSettings: UserAccessLoggingSettingsList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/userSettings") @readonly
operation ListUserSettings {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        userSettings: UserSettingsList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn+}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: ARN

        @required
        tags: TagList

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        TooManyTagsException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn+}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: ARN

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/browserSettings/{browserSettingsArn+}")
operation UpdateBrowserSettings {
    input := {
        @required @httpLabel
        browserSettingsArn: ARN

        browserPolicy: BrowserPolicy

        @idempotencyToken
        clientToken: ClientToken

        webContentFilteringPolicy: WebContentFilteringPolicy
    }
    output := {
        @required
        browserSettings: BrowserSettings
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/dataProtectionSettings/{dataProtectionSettingsArn+}")
operation UpdateDataProtectionSettings {
    input := {
        @required @httpLabel
        dataProtectionSettingsArn: ARN

        inlineRedactionConfiguration: InlineRedactionConfiguration
        displayName: DisplayNameSafe
        description: DescriptionSafe

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        dataProtectionSettings: DataProtectionSettings
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/identityProviders/{identityProviderArn+}")
operation UpdateIdentityProvider {
    input := {
        @required @httpLabel
        identityProviderArn: SubresourceARN

        identityProviderName: IdentityProviderName
        identityProviderType: IdentityProviderType
        identityProviderDetails: IdentityProviderDetails

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        identityProvider: IdentityProvider
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/ipAccessSettings/{ipAccessSettingsArn+}")
operation UpdateIpAccessSettings {
    input := {
        @required @httpLabel
        ipAccessSettingsArn: ARN

        displayName: DisplayName
        description: Description
        ipRules: IpRuleList

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        ipAccessSettings: IpAccessSettings
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/networkSettings/{networkSettingsArn+}")
operation UpdateNetworkSettings {
    input := {
        @required @httpLabel
        networkSettingsArn: ARN

        vpcId: VpcId
        subnetIds: SubnetIdList
        securityGroupIds: SecurityGroupIdList

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        networkSettings: NetworkSettings
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/portals/{portalArn+}") @idempotent
operation UpdatePortal {
    input := {
        @required @httpLabel
        portalArn: ARN

        displayName: DisplayName
        authenticationType: AuthenticationType
        instanceType: InstanceType
        maxConcurrentSessions: MaxConcurrentSessions
        portalCustomDomain: PortalCustomDomain
    }
    output := {
        portal: Portal
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/sessionLoggers/{sessionLoggerArn+}")
operation UpdateSessionLogger {
    input := {
        @required @httpLabel
        sessionLoggerArn: ARN

        eventFilter: EventFilter
        logConfiguration: LogConfiguration
        displayName: DisplayNameSafe
    }
    output := {
        @required
        sessionLogger: SessionLogger
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/trustStores/{trustStoreArn+}")
operation UpdateTrustStore {
    input := {
        @required @httpLabel
        trustStoreArn: ARN

        certificatesToAdd: CertificateList
        certificatesToDelete: CertificateThumbprintList

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        trustStoreArn: ARN
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/userAccessLoggingSettings/{userAccessLoggingSettingsArn+}")
operation UpdateUserAccessLoggingSettings {
    input := {
        @required @httpLabel
        userAccessLoggingSettingsArn: ARN

        kinesisStreamArn: KinesisStreamArn

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        userAccessLoggingSettings: UserAccessLoggingSettings
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/userSettings/{userSettingsArn+}")
operation UpdateUserSettings {
    input := {
        @required @httpLabel
        userSettingsArn: ARN

        copyAllowed: EnabledType
        pasteAllowed: EnabledType
        downloadAllowed: EnabledType
        uploadAllowed: EnabledType
        printAllowed: EnabledType
        disconnectTimeoutInMinutes: DisconnectTimeoutInMinutes
        idleDisconnectTimeoutInMinutes: IdleDisconnectTimeoutInMinutes

        @idempotencyToken
        clientToken: ClientToken

        cookieSynchronizationConfiguration: CookieSynchronizationConfiguration
        deepLinkAllowed: EnabledType
        toolbarConfiguration: ToolbarConfiguration
        brandingConfigurationInput: BrandingConfigurationUpdateInput
        webAuthnAllowed: EnabledType
    }
    output := {
        @required
        userSettings: UserSettings
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@length(min: 20, max: 2048)
@pattern("arn:[\\w+=\\/,.@-]+:[a-zA-Z0-9\\-]+:[a-zA-Z0-9\\-]*:[a-zA-Z0-9]{1,12}:[a-zA-Z]+(\\/[a-fA-F0-9\\-]{36})+")
string ARN

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

list ArnList {
    member: ARN
}

enum AuthenticationType {
    Standard
    IAM_Identity_Center
}

@length(min: 1, max: 100)
list BlockedCategories {
    member: Category
}

structure BrandingConfiguration {
    @required
    logo: ImageMetadata

    wallpaper: ImageMetadata

    @required
    favicon: ImageMetadata

    @required
    localizedStrings: LocalizedBrandingStringMap

    @required
    colorTheme: ColorTheme

    termsOfService: Markdown
}

structure BrandingConfigurationCreateInput {
    @required
    logo: IconImageInput

    wallpaper: WallpaperImageInput

    @required
    favicon: IconImageInput

    @required
    localizedStrings: LocalizedBrandingStringMap

    @required
    colorTheme: ColorTheme

    termsOfService: Markdown
}

structure BrandingConfigurationUpdateInput {
    logo: IconImageInput
    wallpaper: WallpaperImageInput
    favicon: IconImageInput
    localizedStrings: LocalizedBrandingStringMap
    colorTheme: ColorTheme
    termsOfService: Markdown
}

@length(min: 2, max: 131072) @pattern("\\{[\\S\\s]*\\}\\s*") @sensitive
string BrowserPolicy

structure BrowserSettings {
    @required
    browserSettingsArn: ARN

    associatedPortalArns: ArnList
    browserPolicy: BrowserPolicy
    customerManagedKey: keyArn
    additionalEncryptionContext: EncryptionContextMap
    webContentFilteringPolicy: WebContentFilteringPolicy
}

list BrowserSettingsList {
    member: BrowserSettingsSummary
}

structure BrowserSettingsSummary {
    @required
    browserSettingsArn: ARN
}

enum BrowserType {
    Chrome
}

@length(min: 1, max: 50) @pattern("[_\\-\\d\\w]+") @sensitive
string BuiltInPatternId

enum Category {
    Cults
    Gambling
    Nudity
    Pornography
    SexEducation
    Tasteless
    Violence
    DownloadSites
    ImageSharing
    PeerToPeer
    StreamingMediaAndDownloads
    GenerativeAI
    CriminalActivity
    Hacking
    HateAndIntolerance
    IllegalDrug
    IllegalSoftware
    SchoolCheating
    SelfHarm
    Weapons
    Chat
    Games
    InstantMessaging
    ProfessionalNetwork
    SocialNetworking
    WebBasedEmail
    ParkedDomains
}

structure Certificate {
    thumbprint: CertificateThumbprint
    subject: CertificatePrincipal
    issuer: CertificatePrincipal
    notValidBefore: Timestamp
    notValidAfter: Timestamp
    body: CertificateAuthorityBody
}

@length(min: 1, max: 32768)
blob CertificateAuthorityBody

list CertificateList {
    member: CertificateAuthorityBody
}

@length(min: 1, max: 256) @pattern("\\S+")
string CertificatePrincipal

structure CertificateSummary {
    thumbprint: CertificateThumbprint
    subject: CertificatePrincipal
    issuer: CertificatePrincipal
    notValidBefore: Timestamp
    notValidAfter: Timestamp
}

list CertificateSummaryList {
    member: CertificateSummary
}

@length(min: 64, max: 64) @pattern("[A-Fa-f0-9]{64}")
string CertificateThumbprint

list CertificateThumbprintList {
    member: CertificateThumbprint
}

@length(min: 1, max: 512)
string ClientToken

enum ColorTheme {
    Light
    Dark
}

@range(min: 1, max: 3)
integer ConfidenceLevel

@error("client") @httpError(409)
structure ConflictException {
    message: String
    resourceId: String
    resourceType: String
}

@pattern("(https://|mailto:).*")
string ContactLinkUrl

@length(min: 0, max: 253)
@pattern("(\\.?)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9][a-z0-9-]{0,61}[a-z0-9]")
@sensitive
string CookieDomain

@length(min: 0, max: 4096) @sensitive
string CookieName

@length(min: 0, max: 2000) @pattern("/(\\S)*") @sensitive
string CookiePath

structure CookieSpecification {
    @required
    domain: CookieDomain

    name: CookieName
    path: CookiePath
}

@length(min: 0, max: 10)
list CookieSpecifications {
    member: CookieSpecification
}

@sensitive
structure CookieSynchronizationConfiguration {
    @required
    allowlist: CookieSpecifications

    blocklist: CookieSpecifications
}

structure CustomPattern {
    @required
    patternName: PatternName

    @required
    patternRegex: Regex

    patternDescription: DescriptionSafe
    keywordRegex: Regex
}

structure DataProtectionSettings {
    @required
    dataProtectionSettingsArn: ARN

    inlineRedactionConfiguration: InlineRedactionConfiguration
    associatedPortalArns: ArnList
    displayName: DisplayNameSafe
    description: DescriptionSafe
    creationDate: Timestamp
    customerManagedKey: keyArn
    additionalEncryptionContext: EncryptionContextMap
}

list DataProtectionSettingsList {
    member: DataProtectionSettingsSummary
}

structure DataProtectionSettingsSummary {
    @required
    dataProtectionSettingsArn: ARN

    displayName: DisplayNameSafe
    description: DescriptionSafe
    creationDate: Timestamp
}

@length(min: 1, max: 256) @pattern(".+") @sensitive
string Description

@length(min: 1, max: 256) @pattern("[ _\\-\\d\\w]+") @sensitive
string DescriptionSafe

@range(min: 1, max: 600)
integer DisconnectTimeoutInMinutes

@length(min: 1, max: 64) @pattern(".+") @sensitive
string DisplayName

@length(min: 1, max: 64) @pattern("[ _\\-\\d\\w]+") @sensitive
string DisplayNameSafe

enum EnabledType {
    Disabled
    Enabled
}

map EncryptionContextMap {
    key: StringType
    value: StringType
}

enum Event {
    WebsiteInteract
    FileDownloadFromSecureBrowserToRemoteDisk
    FileTransferFromRemoteToLocalDisk
    FileTransferFromLocalToRemoteDisk
    FileUploadFromRemoteDiskToSecureBrowser
    ContentPasteToWebsite
    ContentTransferFromLocalToRemoteClipboard
    ContentCopyFromWebsite
    UrlLoad
    TabOpen
    TabClose
    PrintJobSubmit
    SessionConnect
    SessionStart
    SessionDisconnect
    SessionEnd
    UrlBlockByContentFilter
}

union EventFilter {
    all: Unit
    include: Events
}

@length(min: 1, max: 100)
list Events {
    member: Event
}

enum FolderStructure {
    Flat
    NestedByDate
}

@length(min: 1, max: 100)
list GlobalInlineRedactionUrls {
    member: InlineRedactionUrl
}

list HiddenToolbarItemList {
    member: ToolbarItem
}

@length(min: 0, max: 102400)
blob IconImage

union IconImageInput {
    blob: IconImage
    s3Uri: S3Uri
}

structure IdentityProvider {
    @required
    identityProviderArn: SubresourceARN

    identityProviderName: IdentityProviderName
    identityProviderType: IdentityProviderType
    identityProviderDetails: IdentityProviderDetails
}

@sensitive
map IdentityProviderDetails {
    key: StringType
    value: StringType
}

list IdentityProviderList {
    member: IdentityProviderSummary
}

@length(min: 1, max: 32) @pattern("[^_][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_]+") @sensitive
string IdentityProviderName

structure IdentityProviderSummary {
    @required
    identityProviderArn: SubresourceARN

    identityProviderName: IdentityProviderName
    identityProviderType: IdentityProviderType
}

enum IdentityProviderType {
    SAML
    Facebook
    Google
    LoginWithAmazon
    SignInWithApple
    OIDC
}

@range(min: 0, max: 60)
integer IdleDisconnectTimeoutInMinutes

structure ImageMetadata {
    @required
    mimeType: MimeType

    @required
    fileExtension: StringType

    @required
    lastUploadTimestamp: Timestamp
}

structure InlineRedactionConfiguration {
    @required
    inlineRedactionPatterns: InlineRedactionPatterns

    globalEnforcedUrls: GlobalInlineRedactionUrls
    globalExemptUrls: GlobalInlineRedactionUrls
    globalConfidenceLevel: ConfidenceLevel
}

structure InlineRedactionPattern {
    builtInPatternId: BuiltInPatternId
    customPattern: CustomPattern

    @required
    redactionPlaceHolder: RedactionPlaceHolder

    enforcedUrls: InlineRedactionUrls
    exemptUrls: InlineRedactionUrls
    confidenceLevel: ConfidenceLevel
}

@length(min: 0, max: 150)
list InlineRedactionPatterns {
    member: InlineRedactionPattern
}

@pattern("((([a-zA-Z][a-zA-Z0-9+.-]*):\\/\\/(\\*|[\\w%._\\-\\+~#=@]+)?(\\/[^@\\s]*)?(?:\\?([^*\\s]+(?:\\*?)))?)|(\\*|[\\w%._\\-\\+~#=@]+\\.[\\w%._\\-\\+~#=@]+)(?::(\\d{1,5}))?(\\/[^@\\s]*)?(?:\\?([^*\\s]+(?:\\*?)))?|(([a-zA-Z][a-zA-Z0-9+.-]*):(\\/\\/)?\\*))")
@sensitive
string InlineRedactionUrl

@length(min: 1, max: 20)
list InlineRedactionUrls {
    member: InlineRedactionUrl
}

enum InstanceType {
    standard_regular = "standard.regular"
    standard_large = "standard.large"
    standard_xlarge = "standard.xlarge"
}

@error("server") @httpError(500)
structure InternalServerException {
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

structure IpAccessSettings {
    @required
    ipAccessSettingsArn: ARN

    associatedPortalArns: ArnList
    ipRules: IpRuleList
    displayName: DisplayName
    description: Description
    creationDate: Timestamp
    customerManagedKey: keyArn
    additionalEncryptionContext: EncryptionContextMap
}

list IpAccessSettingsList {
    member: IpAccessSettingsSummary
}

structure IpAccessSettingsSummary {
    @required
    ipAccessSettingsArn: ARN

    displayName: DisplayName
    description: Description
    creationDate: Timestamp
}

@length(min: 1, max: 15)
@pattern("((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))$|^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))")
@sensitive
string IpAddress

@length(min: 1, max: 45)
list IpAddressList {
    member: IpAddress
}

@sensitive
string IpRange

structure IpRule {
    @required
    ipRange: IpRange

    description: Description
}

@length(min: 1, max: 100) @sensitive
list IpRuleList {
    member: IpRule
}

@length(min: 20, max: 2048)
@pattern("arn:[\\w+=/,.@-]+:kinesis:[a-zA-Z0-9\\-]*:[a-zA-Z0-9]{1,12}:stream/.+")
string KinesisStreamArn

enum Locale {
    de_DE = "de-DE"
    en_US = "en-US"
    es_ES = "es-ES"
    fr_FR = "fr-FR"
    id_ID = "id-ID"
    it_IT = "it-IT"
    ja_JP = "ja-JP"
    ko_KR = "ko-KR"
    pt_BR = "pt-BR"
    zh_CN = "zh-CN"
    zh_TW = "zh-TW"
}

map LocalizedBrandingStringMap {
    key: Locale
    value: LocalizedBrandingStrings
}

structure LocalizedBrandingStrings {
    @required
    browserTabTitle: LocalizedBrandingStringsBrowserTabTitleString

    @required
    welcomeText: LocalizedBrandingStringsWelcomeTextString

    loginTitle: LocalizedBrandingStringsLoginTitleString
    loginDescription: LocalizedBrandingStringsLoginDescriptionString
    loginButtonText: LocalizedBrandingStringsLoginButtonTextString
    contactLink: ContactLinkUrl
    contactButtonText: LocalizedBrandingStringsContactButtonTextString
    loadingText: LocalizedBrandingStringsLoadingTextString
}

@length(min: 0, max: 25) @pattern("[^<>&'`~\\\\]*")
string LocalizedBrandingStringsBrowserTabTitleString

@length(min: 0, max: 30) @pattern("[^<>&'`~\\\\]*")
string LocalizedBrandingStringsContactButtonTextString

@length(min: 0, max: 300) @pattern("[^<>&'`~\\\\]*")
string LocalizedBrandingStringsLoadingTextString

@length(min: 0, max: 30) @pattern("[^<>&'`~\\\\]*")
string LocalizedBrandingStringsLoginButtonTextString

@length(min: 0, max: 250) @pattern("[^<>&'`~\\\\]*")
string LocalizedBrandingStringsLoginDescriptionString

@length(min: 0, max: 100) @pattern("[^<>&'`~\\\\]*")
string LocalizedBrandingStringsLoginTitleString

@length(min: 0, max: 150) @pattern("[^<>&'`~\\\\]*")
string LocalizedBrandingStringsWelcomeTextString

structure LogConfiguration {
    s3: S3LogConfiguration
}

enum LogFileFormat {
    JSONLines
    Json
}

@length(min: 0, max: 153600) @sensitive
string Markdown

@range(min: 1, max: 5000)
integer MaxConcurrentSessions

enum MaxDisplayResolution {
    size4096X2160
    size3840X2160
    size3440X1440
    size2560X1440
    size1920X1080
    size1280X720
    size1024X768
    size800X600
}

@range(min: 1)
integer MaxResults

enum MimeType {
    image_png = "image/png"
    image_jpeg = "image/jpeg"
    image_x_icon = "image/x-icon"
}

structure NetworkSettings {
    @required
    networkSettingsArn: ARN

    associatedPortalArns: ArnList
    vpcId: VpcId
    subnetIds: SubnetIdList
    securityGroupIds: SecurityGroupIdList
}

list NetworkSettingsList {
    member: NetworkSettingsSummary
}

structure NetworkSettingsSummary {
    @required
    networkSettingsArn: ARN

    vpcId: VpcId
}

@length(min: 1, max: 2048) @pattern("\\S+")
string PaginationToken

@length(min: 1, max: 20) @pattern("[_\\-\\d\\w]+") @sensitive
string PatternName

structure Portal {
    @required
    portalArn: ARN

    rendererType: RendererType
    browserType: BrowserType
    portalStatus: PortalStatus
    portalEndpoint: PortalEndpoint
    displayName: DisplayName
    creationDate: Timestamp
    browserSettingsArn: ARN
    dataProtectionSettingsArn: ARN
    userSettingsArn: ARN
    networkSettingsArn: ARN
    sessionLoggerArn: ARN
    trustStoreArn: ARN
    statusReason: StatusReason
    userAccessLoggingSettingsArn: ARN
    authenticationType: AuthenticationType
    ipAccessSettingsArn: ARN
    customerManagedKey: keyArn
    additionalEncryptionContext: EncryptionContextMap
    instanceType: InstanceType
    maxConcurrentSessions: MaxConcurrentSessions
    portalCustomDomain: PortalCustomDomain
}

@length(min: 0, max: 128)
@pattern("(|[a-zA-Z0-9]?((?!-)([A-Za-z0-9-]*[A-Za-z0-9])\\.)+[a-zA-Z0-9]+)")
string PortalCustomDomain

@length(min: 1, max: 253)
@pattern("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9][a-z0-9-]{0,61}[a-z0-9]")
string PortalEndpoint

@length(min: 36, max: 36) @pattern("[a-zA-Z0-9\\-]+")
string PortalId

list PortalList {
    member: PortalSummary
}

enum PortalStatus {
    Incomplete
    Pending
    Active
}

structure PortalSummary {
    @required
    portalArn: ARN

    rendererType: RendererType
    browserType: BrowserType
    portalStatus: PortalStatus
    portalEndpoint: PortalEndpoint
    displayName: DisplayName
    creationDate: Timestamp
    browserSettingsArn: ARN
    dataProtectionSettingsArn: ARN
    userSettingsArn: ARN
    networkSettingsArn: ARN
    sessionLoggerArn: ARN
    trustStoreArn: ARN
    userAccessLoggingSettingsArn: ARN
    authenticationType: AuthenticationType
    ipAccessSettingsArn: ARN
    instanceType: InstanceType
    maxConcurrentSessions: MaxConcurrentSessions
    portalCustomDomain: PortalCustomDomain
}

structure RedactionPlaceHolder {
    @required
    redactionPlaceHolderType: RedactionPlaceHolderType

    redactionPlaceHolderText: RedactionPlaceHolderText
}

@length(min: 1, max: 20) @pattern("[*_\\-\\d\\w]+") @sensitive
string RedactionPlaceHolderText

enum RedactionPlaceHolderType {
    CustomText
}

@length(min: 0, max: 300) @pattern("\\/((?:[^\\n])+)\\/([gimsuyvd]{0,8})") @sensitive
string Regex

enum RendererType {
    AppStream
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
    resourceId: String
    resourceType: String
}

@length(min: 1, max: 256) @pattern("[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]") @sensitive
string S3Bucket

@pattern("[0-9]{12}")
string S3BucketOwner

@length(min: 1, max: 256) @pattern("[\\d\\w\\-_/!().*']+") @sensitive
string S3KeyPrefix

structure S3LogConfiguration {
    @required
    bucket: S3Bucket

    keyPrefix: S3KeyPrefix
    bucketOwner: S3BucketOwner

    @required
    logFileFormat: LogFileFormat

    @required
    folderStructure: FolderStructure
}

@pattern("s3://[a-z0-9][a-z0-9\\.\\-]{1,61}[a-z0-9]/.+")
string S3Uri

@length(min: 1, max: 204800) @pattern(".+")
string SamlMetadata

@length(min: 1, max: 128) @pattern("[\\w+\\-]+")
string SecurityGroupId

@length(min: 1, max: 5)
list SecurityGroupIdList {
    member: SecurityGroupId
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
    resourceId: String
    resourceType: String
    serviceCode: String
    quotaCode: String
}

structure Session {
    portalArn: ARN
    sessionId: StringType
    username: Username
    clientIpAddresses: IpAddressList
    status: SessionStatus
    startTime: Timestamp
    endTime: Timestamp
}

@length(min: 36, max: 36) @pattern("[a-zA-Z0-9\\-]+")
string SessionId

structure SessionLogger {
    @required
    sessionLoggerArn: ARN

    eventFilter: EventFilter
    logConfiguration: LogConfiguration
    customerManagedKey: keyArn
    additionalEncryptionContext: EncryptionContextMap
    associatedPortalArns: ArnList
    displayName: DisplayNameSafe
    creationDate: Timestamp
}

list SessionLoggerList {
    member: SessionLoggerSummary
}

structure SessionLoggerSummary {
    @required
    sessionLoggerArn: ARN

    logConfiguration: LogConfiguration
    displayName: DisplayNameSafe
    creationDate: Timestamp
}

enum SessionSortBy {
    StartTimeAscending
    StartTimeDescending
}

enum SessionStatus {
    Active
    Terminated
}

structure SessionSummary {
    portalArn: ARN
    sessionId: StringType
    username: Username
    status: SessionStatus
    startTime: Timestamp
    endTime: Timestamp
}

list SessionSummaryList {
    member: SessionSummary
}

@length(min: 1, max: 1024) @pattern(".*")
string StatusReason

@length(min: 0, max: 131072) @pattern("[\\s\\S]*")
string StringType

@length(min: 1, max: 32) @pattern("subnet-([0-9a-f]{8}|[0-9a-f]{17})")
string SubnetId

@length(min: 2, max: 5)
list SubnetIdList {
    member: SubnetId
}

@length(min: 20, max: 2048)
@pattern("arn:[\\w+=\\/,.@-]+:[a-zA-Z0-9\\-]+:[a-zA-Z0-9\\-]*:[a-zA-Z0-9]{1,12}:[a-zA-Z]+(\\/[a-fA-F0-9\\-]{36}){2,}")
string SubresourceARN

@sensitive
structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)") @sensitive
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)") @sensitive
string TagValue

@error("client") @httpError(429)
structure ThrottlingException {
    message: String
    serviceCode: String
    quotaCode: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@error("client") @httpError(400)
structure TooManyTagsException {
    message: String
    resourceName: ARN
}

structure ToolbarConfiguration {
    toolbarType: ToolbarType
    visualMode: VisualMode
    hiddenToolbarItems: HiddenToolbarItemList
    maxDisplayResolution: MaxDisplayResolution
}

enum ToolbarItem {
    Windows
    DualMonitor
    FullScreen
    Webcam
    Microphone
}

enum ToolbarType {
    Floating
    Docked
}

structure TrustStore {
    associatedPortalArns: ArnList

    @required
    trustStoreArn: ARN
}

structure TrustStoreSummary {
    trustStoreArn: ARN
}

list TrustStoreSummaryList {
    member: TrustStoreSummary
}

structure Unit {}

@pattern("((([a-zA-Z][a-zA-Z0-9+.-]*):\\/\\/(\\*|[\\w%._\\-\\+~#=@]+)?(\\/[^@\\s]*)?(?:\\?([^*\\s]+(?:\\*?)))?)|(\\*|[\\w%._\\-\\+~#=@]+\\.[\\w%._\\-\\+~#=@]+)(?::(\\d{1,5}))?(\\/[^@\\s]*)?(?:\\?([^*\\s]+(?:\\*?)))?|(([a-zA-Z][a-zA-Z0-9+.-]*):(\\/\\/)?\\*))")
@sensitive
string UrlPattern

@length(min: 1, max: 1000)
list UrlPatternList {
    member: UrlPattern
}

structure UserAccessLoggingSettings {
    @required
    userAccessLoggingSettingsArn: ARN

    associatedPortalArns: ArnList
    kinesisStreamArn: KinesisStreamArn
}

list UserAccessLoggingSettingsList {
    member: UserAccessLoggingSettingsSummary
}

structure UserAccessLoggingSettingsSummary {
    @required
    userAccessLoggingSettingsArn: ARN

    kinesisStreamArn: KinesisStreamArn
}

structure UserSettings {
    @required
    userSettingsArn: ARN

    associatedPortalArns: ArnList
    copyAllowed: EnabledType
    pasteAllowed: EnabledType
    downloadAllowed: EnabledType
    uploadAllowed: EnabledType
    printAllowed: EnabledType
    disconnectTimeoutInMinutes: DisconnectTimeoutInMinutes
    idleDisconnectTimeoutInMinutes: IdleDisconnectTimeoutInMinutes
    cookieSynchronizationConfiguration: CookieSynchronizationConfiguration
    customerManagedKey: keyArn
    additionalEncryptionContext: EncryptionContextMap
    deepLinkAllowed: EnabledType
    toolbarConfiguration: ToolbarConfiguration
    brandingConfiguration: BrandingConfiguration
    webAuthnAllowed: EnabledType
}

list UserSettingsList {
    member: UserSettingsSummary
}

structure UserSettingsSummary {
    @required
    userSettingsArn: ARN

    copyAllowed: EnabledType
    pasteAllowed: EnabledType
    downloadAllowed: EnabledType
    uploadAllowed: EnabledType
    printAllowed: EnabledType
    disconnectTimeoutInMinutes: DisconnectTimeoutInMinutes
    idleDisconnectTimeoutInMinutes: IdleDisconnectTimeoutInMinutes
    cookieSynchronizationConfiguration: CookieSynchronizationConfiguration
    deepLinkAllowed: EnabledType
    toolbarConfiguration: ToolbarConfiguration
    brandingConfiguration: BrandingConfiguration
    webAuthnAllowed: EnabledType
}

@length(min: 0, max: 256) @pattern("[\\s\\S]*") @sensitive
string Username

@error("client") @httpError(400)
structure ValidationException {
    message: String
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

enum VisualMode {
    Dark
    Light
}

@length(min: 1, max: 255) @pattern("vpc-[0-9a-z]*")
string VpcId

@length(min: 0, max: 5242880)
blob WallpaperImage

union WallpaperImageInput {
    blob: WallpaperImage
    s3Uri: S3Uri
}

structure WebContentFilteringPolicy {
    blockedCategories: BlockedCategories
    allowedUrls: UrlPatternList
    blockedUrls: UrlPatternList
}

@length(min: 20, max: 2048)
@pattern("arn:[\\w+=\\/,.@-]+:kms:[a-zA-Z0-9\\-]*:[a-zA-Z0-9]{1,12}:key\\/[a-zA-Z0-9-]+")
string keyArn
