$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.wickr

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Wickr Admin API")
@service(sdkId: "Wickr", endpointPrefix: "admin.wickr")
@restJson1
@sigv4(name: "wickr")
@standardRegionalEndpoints
service Wickr {
    version: "2024-02-01"
    operations: [
        BatchCreateUser
        BatchDeleteUser
        BatchLookupUserUname
        BatchReinviteUser
        BatchResetDevicesForUser
        BatchToggleUserSuspendStatus
        CreateBot
        CreateDataRetentionBot
        CreateDataRetentionBotChallenge
        CreateNetwork
        CreateSecurityGroup
        DeleteBot
        DeleteDataRetentionBot
        DeleteNetwork
        DeleteSecurityGroup
        GetBot
        GetBotsCount
        GetDataRetentionBot
        GetGuestUserHistoryCount
        GetNetwork
        GetNetworkSettings
        GetOidcInfo
        GetOpentdfConfig
        GetSecurityGroup
        GetUser
        GetUsersCount
        ListBlockedGuestUsers
        ListBots
        ListDevicesForUser
        ListGuestUsers
        ListNetworks
        ListSecurityGroupUsers
        ListSecurityGroups
        ListUsers
        RegisterOidcConfig
        RegisterOidcConfigTest
        RegisterOpentdfConfig
        UpdateBot
        UpdateDataRetention
        UpdateGuestUser
        UpdateNetwork
        UpdateNetworkSettings
        UpdateSecurityGroup
        UpdateUser
    ]
}

@http(method: "POST", uri: "/networks/{networkId}/users")
operation BatchCreateUser {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required
        users: BatchCreateUserRequestItems

        @httpHeader("X-Client-Token") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        message: GenericString
        successful: Users
        failed: BatchUserErrorResponseItems
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "POST", uri: "/networks/{networkId}/users/batch-delete") @idempotent
operation BatchDeleteUser {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required
        userIds: UserIds

        @httpHeader("X-Client-Token") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        message: GenericString
        successful: BatchUserSuccessResponseItems
        failed: BatchUserErrorResponseItems
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "POST", uri: "/networks/{networkId}/users/uname-lookup")
operation BatchLookupUserUname {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required
        unames: Unames

        @httpHeader("X-Client-Token") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        message: GenericString
        successful: BatchUnameSuccessResponseItems
        failed: BatchUnameErrorResponseItems
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "PATCH", uri: "/networks/{networkId}/users/re-invite")
operation BatchReinviteUser {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required
        userIds: UserIds

        @httpHeader("X-Client-Token") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        message: GenericString
        successful: BatchUserSuccessResponseItems
        failed: BatchUserErrorResponseItems
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "PATCH", uri: "/networks/{networkId}/users/{userId}/devices") @idempotent
operation BatchResetDevicesForUser {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required @httpLabel
        userId: UserId

        @required
        appIds: AppIds

        @httpHeader("X-Client-Token") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        message: GenericString
        successful: BatchDeviceSuccessResponseItems
        failed: BatchDeviceErrorResponseItems
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "PATCH", uri: "/networks/{networkId}/users/toggleSuspend") @idempotent
operation BatchToggleUserSuspendStatus {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required @httpQuery("suspend")
        suspend: Boolean

        @required
        userIds: UserIds

        @httpHeader("X-Client-Token") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        message: GenericString
        successful: BatchUserSuccessResponseItems
        failed: BatchUserErrorResponseItems
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "POST", uri: "/networks/{networkId}/bots")
operation CreateBot {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required
        username: GenericString

        displayName: GenericString

        @required
        groupId: GenericString

        @required
        challenge: SensitiveString
    }
    output := {
        message: GenericString

        @required
        botId: BotId

        networkId: NetworkId
        username: GenericString
        displayName: GenericString
        groupId: GenericString
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "POST", uri: "/networks/{networkId}/data-retention-bots")
operation CreateDataRetentionBot {
    input := {
        @required @httpLabel
        networkId: NetworkId
    }
    output := {
        message: GenericString
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "POST", uri: "/networks/{networkId}/data-retention-bots/challenge")
operation CreateDataRetentionBotChallenge {
    input := {
        @required @httpLabel
        networkId: NetworkId
    }
    output := {
        @required
        challenge: SensitiveString
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "POST", uri: "/networks") @idempotent
operation CreateNetwork {
    input := {
        @required
        networkName: GenericString

        @required
        accessLevel: AccessLevel

        enablePremiumFreeTrial: Boolean
        encryptionKeyArn: GenericString
    }
    output := {
        networkId: NetworkId
        networkName: GenericString
        encryptionKeyArn: GenericString
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "POST", uri: "/networks/{networkId}/security-groups") @idempotent
operation CreateSecurityGroup {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required
        name: GenericString

        @required
        securityGroupSettings: SecurityGroupSettingsRequest

        @httpHeader("X-Client-Token") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        securityGroup: SecurityGroup
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "DELETE", uri: "/networks/{networkId}/bots/{botId}") @idempotent
operation DeleteBot {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required @httpLabel
        botId: BotId
    }
    output := {
        message: GenericString
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "DELETE", uri: "/networks/{networkId}/data-retention-bots") @idempotent
operation DeleteDataRetentionBot {
    input := {
        @required @httpLabel
        networkId: NetworkId
    }
    output := {
        message: GenericString
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "DELETE", uri: "/networks/{networkId}") @idempotent
operation DeleteNetwork {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @httpHeader("X-Client-Token") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        message: GenericString
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "DELETE", uri: "/networks/{networkId}/security-groups/{groupId}") @idempotent
operation DeleteSecurityGroup {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required @httpLabel
        groupId: GenericString
    }
    output := {
        message: GenericString
        networkId: NetworkId
        groupId: GenericString
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "GET", uri: "/networks/{networkId}/bots/{botId}") @readonly
operation GetBot {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required @httpLabel
        botId: BotId
    }
    output := {
        botId: GenericString
        displayName: GenericString
        username: GenericString
        uname: GenericString
        pubkey: GenericString
        status: Integer
        groupId: GenericString
        hasChallenge: Boolean
        suspended: Boolean
        lastLogin: GenericString
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "GET", uri: "/networks/{networkId}/bots/count") @readonly
operation GetBotsCount {
    input := {
        @required @httpLabel
        networkId: NetworkId
    }
    output := {
        @required
        pending: Integer

        @required
        active: Integer

        @required
        total: Integer
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "GET", uri: "/networks/{networkId}/data-retention-bots") @readonly
operation GetDataRetentionBot {
    input := {
        @required @httpLabel
        networkId: NetworkId
    }
    output := {
        botName: GenericString
        botExists: Boolean
        isBotActive: Boolean
        isDataRetentionBotRegistered: Boolean
        isDataRetentionServiceEnabled: Boolean
        isPubkeyMsgAcked: Boolean
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "GET", uri: "/networks/{networkId}/guest-users/count") @readonly
operation GetGuestUserHistoryCount {
    input := {
        @required @httpLabel
        networkId: NetworkId
    }
    output := {
        @required
        history: GuestUserHistoryCountList
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "GET", uri: "/networks/{networkId}") @readonly
operation GetNetwork {
    input := {
        @required @httpLabel
        networkId: NetworkId
    }
    output := {
        @required
        networkId: NetworkId

        @required
        networkName: GenericString

        @required
        accessLevel: AccessLevel

        @required
        awsAccountId: GenericString

        @required
        networkArn: GenericString

        standing: Integer
        freeTrialExpiration: GenericString
        migrationState: Integer
        encryptionKeyArn: GenericString
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "GET", uri: "/networks/{networkId}/settings") @readonly
operation GetNetworkSettings {
    input := {
        @required @httpLabel
        networkId: NetworkId
    }
    output := {
        @required
        settings: SettingsList
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "GET", uri: "/networks/{networkId}/oidc") @readonly
operation GetOidcInfo {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @httpQuery("clientId")
        clientId: GenericString

        @httpQuery("code")
        code: GenericString

        @httpQuery("grantType")
        grantType: GenericString

        @httpQuery("redirectUri")
        redirectUri: GenericString

        @httpQuery("url")
        url: GenericString

        @httpQuery("clientSecret")
        clientSecret: SensitiveString

        @httpQuery("codeVerifier")
        codeVerifier: GenericString

        @httpQuery("certificate")
        certificate: GenericString
    }
    output := {
        openidConnectInfo: OidcConfigInfo
        tokenInfo: OidcTokenInfo
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "GET", uri: "/networks/{networkId}/tdf") @readonly
operation GetOpentdfConfig {
    input := {
        @required @httpLabel
        networkId: NetworkId
    }
    output := {
        @required
        clientId: GenericString

        @required
        domain: GenericString

        @required
        clientSecret: SensitiveString

        @required
        provider: GenericString
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "GET", uri: "/networks/{networkId}/security-groups/{groupId}") @readonly
operation GetSecurityGroup {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required @httpLabel
        groupId: GenericString
    }
    output := {
        @required
        securityGroup: SecurityGroup
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "GET", uri: "/networks/{networkId}/users/{userId}") @readonly
operation GetUser {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required @httpLabel
        userId: UserId

        @httpQuery("startTime")
        startTime: SyntheticTimestamp_epoch_seconds

        @httpQuery("endTime")
        endTime: SyntheticTimestamp_epoch_seconds
    }
    output := {
        @required
        userId: UserId

        firstName: SensitiveString
        lastName: SensitiveString
        username: GenericString
        isAdmin: Boolean
        suspended: Boolean
        status: Integer
        lastActivity: Integer
        lastLogin: Integer
        securityGroupIds: SecurityGroupIdList
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "GET", uri: "/networks/{networkId}/users/count") @readonly
operation GetUsersCount {
    input := {
        @required @httpLabel
        networkId: NetworkId
    }
    output := {
        @required
        pending: Integer

        @required
        active: Integer

        @required
        rejected: Integer

        @required
        remaining: Integer

        @required
        total: Integer
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "GET", uri: "/networks/{networkId}/guest-users/blocklist")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "blocklist"
    pageSize: "maxResults"
)
operation ListBlockedGuestUsers {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("sortDirection")
        sortDirection: SortDirection

        @httpQuery("sortFields")
        sortFields: GenericString

        @httpQuery("username")
        username: GenericString

        @httpQuery("admin")
        admin: GenericString

        @httpQuery("nextToken")
        nextToken: GenericString
    }
    output := {
        nextToken: GenericString

        @required
        blocklist: BlockedGuestUserList
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "GET", uri: "/networks/{networkId}/bots")
@readonly
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "bots", pageSize: "maxResults")
operation ListBots {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @httpQuery("nextToken")
        nextToken: GenericString

        @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("sortFields")
        sortFields: GenericString

        @httpQuery("sortDirection")
        sortDirection: SortDirection

        @httpQuery("displayName")
        displayName: GenericString

        @httpQuery("username")
        username: GenericString

        @httpQuery("status")
        status: Integer

        @httpQuery("groupId")
        groupId: GenericString
    }
    output := {
        @required
        bots: Bots

        nextToken: GenericString
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "GET", uri: "/networks/{networkId}/users/{userId}/devices")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "devices"
    pageSize: "maxResults"
)
operation ListDevicesForUser {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required @httpLabel
        userId: UserId

        @httpQuery("nextToken")
        nextToken: GenericString

        @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("sortFields")
        sortFields: GenericString

        @httpQuery("sortDirection")
        sortDirection: SortDirection
    }
    output := {
        nextToken: GenericString

        @required
        devices: Devices
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "GET", uri: "/networks/{networkId}/guest-users")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "guestlist"
    pageSize: "maxResults"
)
operation ListGuestUsers {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("sortDirection")
        sortDirection: SortDirection

        @httpQuery("sortFields")
        sortFields: GenericString

        @httpQuery("username")
        username: GenericString

        @httpQuery("billingPeriod")
        billingPeriod: GenericString

        @httpQuery("nextToken")
        nextToken: GenericString
    }
    output := {
        nextToken: GenericString

        @required
        guestlist: GuestUserList
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "GET", uri: "/networks")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "networks"
    pageSize: "maxResults"
)
operation ListNetworks {
    input := {
        @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("sortFields")
        sortFields: GenericString

        @httpQuery("sortDirection")
        sortDirection: SortDirection

        @httpQuery("nextToken")
        nextToken: GenericString
    }
    output := {
        @required
        networks: NetworkList

        nextToken: GenericString
    }
    errors: [
        ValidationError
        BadRequestError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "GET", uri: "/networks/{networkId}/security-groups/{groupId}/users")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "users"
    pageSize: "maxResults"
)
operation ListSecurityGroupUsers {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required @httpLabel
        groupId: GenericString

        @httpQuery("nextToken")
        nextToken: GenericString

        @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("sortFields")
        sortFields: GenericString

        @httpQuery("sortDirection")
        sortDirection: SortDirection
    }
    output := {
        @required
        users: Users

        nextToken: GenericString
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "GET", uri: "/networks/{networkId}/security-groups")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "securityGroups"
    pageSize: "maxResults"
)
operation ListSecurityGroups {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @httpQuery("nextToken")
        nextToken: GenericString

        @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("sortFields")
        sortFields: GenericString

        @httpQuery("sortDirection")
        sortDirection: SortDirection
    }
    output := {
        securityGroups: SecurityGroupList
        nextToken: GenericString
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "GET", uri: "/networks/{networkId}/users")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "users"
    pageSize: "maxResults"
)
operation ListUsers {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @httpQuery("nextToken")
        nextToken: GenericString

        @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("sortFields")
        sortFields: GenericString

        @httpQuery("sortDirection")
        sortDirection: SortDirection

        @httpQuery("firstName")
        firstName: SensitiveString

        @httpQuery("lastName")
        lastName: SensitiveString

        @httpQuery("username")
        username: GenericString

        @httpQuery("status")
        status: Integer

        @httpQuery("groupId")
        groupId: GenericString
    }
    output := {
        nextToken: GenericString
        users: Users
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "POST", uri: "/networks/{networkId}/oidc/save")
operation RegisterOidcConfig {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required
        companyId: GenericString

        customUsername: GenericString
        extraAuthParams: GenericString

        @required
        issuer: GenericString

        @required
        scopes: GenericString

        secret: SensitiveString
        ssoTokenBufferMinutes: Integer
        userId: GenericString
    }
    output := {
        applicationName: GenericString
        clientId: GenericString

        @required
        companyId: GenericString

        @required
        scopes: GenericString

        @required
        issuer: GenericString

        clientSecret: SensitiveString
        secret: SensitiveString
        redirectUrl: GenericString
        userId: GenericString
        customUsername: GenericString
        caCertificate: GenericString
        applicationId: RegisterOidcConfigResponseApplicationIdInteger
        ssoTokenBufferMinutes: Integer
        extraAuthParams: GenericString
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "POST", uri: "/networks/{networkId}/oidc/test")
operation RegisterOidcConfigTest {
    input := {
        @required @httpLabel
        networkId: NetworkId

        extraAuthParams: GenericString

        @required
        issuer: GenericString

        @required
        scopes: GenericString

        certificate: GenericString
    }
    output := {
        tokenEndpoint: GenericString
        userinfoEndpoint: GenericString
        responseTypesSupported: StringList
        scopesSupported: StringList
        issuer: GenericString
        authorizationEndpoint: GenericString
        endSessionEndpoint: GenericString
        logoutEndpoint: GenericString
        grantTypesSupported: StringList
        revocationEndpoint: GenericString
        tokenEndpointAuthMethodsSupported: StringList
        microsoftMultiRefreshToken: Boolean
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "POST", uri: "/networks/{networkId}/tdf")
operation RegisterOpentdfConfig {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required
        clientId: GenericString

        @required
        clientSecret: SensitiveString

        @required
        domain: GenericString

        @required
        provider: GenericString

        @httpQuery("dryRun")
        dryRun: Boolean
    }
    output := {
        @required
        clientId: GenericString

        @required
        domain: GenericString

        @required
        clientSecret: SensitiveString

        @required
        provider: GenericString
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "PATCH", uri: "/networks/{networkId}/bots/{botId}") @idempotent
operation UpdateBot {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required @httpLabel
        botId: BotId

        displayName: GenericString
        groupId: GenericString
        challenge: SensitiveString
        suspend: Boolean
    }
    output := {
        message: GenericString
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "PATCH", uri: "/networks/{networkId}/data-retention-bots") @idempotent
operation UpdateDataRetention {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required
        actionType: DataRetentionActionType
    }
    output := {
        message: GenericString
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "PATCH", uri: "/networks/{networkId}/guest-users/{usernameHash}")
operation UpdateGuestUser {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required @httpLabel
        usernameHash: GenericString

        @required
        block: Boolean
    }
    output := {
        message: GenericString
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "PATCH", uri: "/networks/{networkId}") @idempotent
operation UpdateNetwork {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required
        networkName: GenericString

        @httpHeader("X-Client-Token") @idempotencyToken
        clientToken: ClientToken

        encryptionKeyArn: GenericString
    }
    output := {
        message: GenericString
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "PATCH", uri: "/networks/{networkId}/settings") @idempotent
operation UpdateNetworkSettings {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required
        settings: NetworkSettings
    }
    output := {
        @required
        settings: SettingsList
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "PATCH", uri: "/networks/{networkId}/security-groups/{groupId}") @idempotent
operation UpdateSecurityGroup {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required @httpLabel
        groupId: GenericString

        name: GenericString
        securityGroupSettings: SecurityGroupSettings
    }
    output := {
        @required
        securityGroup: SecurityGroup
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

@http(method: "PATCH", uri: "/networks/{networkId}/users") @idempotent
operation UpdateUser {
    input := {
        @required @httpLabel
        networkId: NetworkId

        @required
        userId: UserId

        userDetails: UpdateUserDetails
    }
    output := {
        @required
        userId: UserId

        @required
        networkId: NetworkId

        securityGroupIds: SecurityGroupIdList
        firstName: SensitiveString
        lastName: SensitiveString
        middleName: GenericString

        @required
        suspended: Boolean

        modified: Integer
        status: Integer
        inviteCode: GenericString
        inviteExpiration: Integer
        codeValidation: Boolean
    }
    errors: [
        ValidationError
        BadRequestError
        ResourceNotFoundError
        ForbiddenError
        UnauthorizedError
        InternalServerError
        RateLimitError
    ]
}

enum AccessLevel {
    STANDARD
    PREMIUM
}

list AppIds {
    member: GenericString
}

@error("client") @httpError(400)
structure BadRequestError {
    message: GenericString
}

structure BasicDeviceObject {
    appId: GenericString
    created: GenericString
    lastLogin: GenericString
    statusText: GenericString
    suspend: Boolean
    type: GenericString
}

structure BatchCreateUserRequestItem {
    firstName: SensitiveString
    lastName: SensitiveString

    @required
    securityGroupIds: SecurityGroupIdList

    @required
    username: GenericString

    inviteCode: GenericString
    inviteCodeTtl: Integer
    codeValidation: Boolean
}

list BatchCreateUserRequestItems {
    member: BatchCreateUserRequestItem
}

structure BatchDeviceErrorResponseItem {
    field: GenericString
    reason: GenericString

    @required
    appId: GenericString
}

list BatchDeviceErrorResponseItems {
    member: BatchDeviceErrorResponseItem
}

structure BatchDeviceSuccessResponseItem {
    @required
    appId: GenericString
}

list BatchDeviceSuccessResponseItems {
    member: BatchDeviceSuccessResponseItem
}

structure BatchUnameErrorResponseItem {
    field: GenericString
    reason: GenericString

    @required
    uname: String
}

list BatchUnameErrorResponseItems {
    member: BatchUnameErrorResponseItem
}

structure BatchUnameSuccessResponseItem {
    @required
    uname: String

    @required
    username: GenericString
}

list BatchUnameSuccessResponseItems {
    member: BatchUnameSuccessResponseItem
}

structure BatchUserErrorResponseItem {
    field: GenericString
    reason: GenericString

    @required
    userId: UserId
}

list BatchUserErrorResponseItems {
    member: BatchUserErrorResponseItem
}

structure BatchUserSuccessResponseItem {
    @required
    userId: UserId
}

list BatchUserSuccessResponseItems {
    member: BatchUserSuccessResponseItem
}

structure BlockedGuestUser {
    @required
    username: GenericString

    @required
    admin: GenericString

    @required
    modified: GenericString

    @required
    usernameHash: GenericString
}

list BlockedGuestUserList {
    member: BlockedGuestUser
}

structure Bot {
    botId: GenericString
    displayName: GenericString
    username: GenericString
    uname: GenericString
    pubkey: GenericString
    status: Integer
    groupId: GenericString
    hasChallenge: Boolean
    suspended: Boolean
    lastLogin: GenericString
}

@length(min: 1, max: 10) @pattern("[0-9]+")
string BotId

list Bots {
    member: Bot
}

structure CallingSettings {
    canStart11Call: Boolean
    canVideoCall: Boolean
    forceTcpCall: Boolean
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-_:]+")
string ClientToken

structure ConsentPopupConfig {
    @required
    enabled: Boolean

    header: ConsentPopupConfigHeaderString
    content: ConsentPopupConfigContentString
    closeButtonLabel: ConsentPopupConfigCloseButtonLabelString
}

@length(min: 0, max: 20) @pattern("[\\S\\s]*")
string ConsentPopupConfigCloseButtonLabelString

@length(min: 0, max: 5000) @pattern("[\\S\\s]*")
string ConsentPopupConfigContentString

@length(min: 0, max: 100) @pattern("[\\S\\s]*")
string ConsentPopupConfigHeaderString

enum DataRetentionActionType {
    ENABLE
    DISABLE
    PUBKEY_MSG_ACK
}

list Devices {
    member: BasicDeviceObject
}

structure ErrorDetail {
    field: GenericString
    reason: GenericString
}

list ErrorDetailList {
    member: ErrorDetail
}

@error("client") @httpError(403)
structure ForbiddenError {
    message: GenericString
}

@pattern("[\\S\\s]*")
string GenericString

structure GuestUser {
    @required
    billingPeriod: GenericString

    @required
    username: GenericString

    @required
    usernameHash: GenericString
}

structure GuestUserHistoryCount {
    @required
    month: GenericString

    @required
    count: GenericString
}

list GuestUserHistoryCountList {
    member: GuestUserHistoryCount
}

list GuestUserList {
    member: GuestUser
}

@error("server") @httpError(500)
structure InternalServerError {
    @required
    message: GenericString
}

structure Network {
    @required
    networkId: NetworkId

    @required
    networkName: GenericString

    @required
    accessLevel: AccessLevel

    @required
    awsAccountId: GenericString

    @required
    networkArn: GenericString

    standing: Integer
    freeTrialExpiration: GenericString
    migrationState: Integer
    encryptionKeyArn: GenericString
}

@length(min: 8, max: 8) @pattern("[0-9]{8}")
string NetworkId

list NetworkList {
    member: Network
}

structure NetworkSettings {
    enableClientMetrics: Boolean
    readReceiptConfig: ReadReceiptConfig
    dataRetention: Boolean
    enableTrustedDataFormat: Boolean
    consentPopup: ConsentPopupConfig
}

structure OidcConfigInfo {
    applicationName: GenericString
    clientId: GenericString

    @required
    companyId: GenericString

    @required
    scopes: GenericString

    @required
    issuer: GenericString

    clientSecret: SensitiveString
    secret: SensitiveString
    redirectUrl: GenericString
    userId: GenericString
    customUsername: GenericString
    caCertificate: GenericString
    applicationId: OidcConfigInfoApplicationIdInteger
    ssoTokenBufferMinutes: Integer
    extraAuthParams: GenericString
}

@range(min: 1, max: 10)
integer OidcConfigInfoApplicationIdInteger

structure OidcTokenInfo {
    codeVerifier: GenericString
    codeChallenge: GenericString
    accessToken: GenericString
    idToken: GenericString
    refreshToken: GenericString
    tokenType: GenericString
    expiresIn: Long
}

structure PasswordRequirements {
    lowercase: Integer
    minLength: Integer
    numbers: Integer
    symbols: Integer
    uppercase: Integer
}

list PermittedNetworksList {
    member: NetworkId
}

structure PermittedWickrEnterpriseNetwork {
    @required
    domain: GenericString

    @required
    networkId: NetworkId
}

list PermittedWickrEnterpriseNetworksList {
    member: PermittedWickrEnterpriseNetwork
}

@error("client") @httpError(429)
structure RateLimitError {
    message: GenericString
}

structure ReadReceiptConfig {
    status: Status
}

@range(min: 1, max: 10)
integer RegisterOidcConfigResponseApplicationIdInteger

@error("client") @httpError(404)
structure ResourceNotFoundError {
    message: GenericString
}

structure SecurityGroup {
    @required
    activeMembers: Integer

    @required
    botMembers: Integer

    activeDirectoryGuid: GenericString

    @required
    id: GenericString

    @required
    isDefault: Boolean

    @required
    name: GenericString

    @required
    modified: Integer

    @required
    securityGroupSettings: SecurityGroupSettings
}

@pattern("[\\S]+")
string SecurityGroupId

list SecurityGroupIdList {
    member: SecurityGroupId
}

list SecurityGroupList {
    member: SecurityGroup
}

structure SecurityGroupSettings {
    alwaysReauthenticate: Boolean
    atakPackageValues: SecurityGroupStringList
    calling: CallingSettings
    checkForUpdates: Boolean
    enableAtak: Boolean
    enableCrashReports: Boolean
    enableFileDownload: Boolean
    enableGuestFederation: Boolean
    enableNotificationPreview: Boolean
    enableOpenAccessOption: Boolean
    enableRestrictedGlobalFederation: Boolean
    filesEnabled: Boolean
    forceDeviceLockout: Integer
    forceOpenAccess: Boolean
    forceReadReceipts: Boolean
    globalFederation: Boolean
    isAtoEnabled: Boolean
    isLinkPreviewEnabled: Boolean
    locationAllowMaps: Boolean
    locationEnabled: Boolean
    maxAutoDownloadSize: Long
    maxBor: Integer
    maxTtl: Long
    messageForwardingEnabled: Boolean
    passwordRequirements: PasswordRequirements
    presenceEnabled: Boolean
    quickResponses: SecurityGroupStringList
    showMasterRecoveryKey: Boolean
    shredder: ShredderSettings
    ssoMaxIdleMinutes: Integer
    maxNonSsoSessionMinutes: SecurityGroupSettingsMaxNonSsoSessionMinutesInteger
    federationMode: Integer
    lockoutThreshold: Integer
    permittedNetworks: PermittedNetworksList
    permittedWickrAwsNetworks: WickrAwsNetworksList
    permittedWickrEnterpriseNetworks: PermittedWickrEnterpriseNetworksList
}

@range(min: 0, max: 525600)
integer SecurityGroupSettingsMaxNonSsoSessionMinutesInteger

structure SecurityGroupSettingsRequest {
    lockoutThreshold: Integer
    permittedNetworks: PermittedNetworksList
    enableGuestFederation: Boolean
    globalFederation: Boolean
    federationMode: Integer
    enableRestrictedGlobalFederation: Boolean
    permittedWickrAwsNetworks: WickrAwsNetworksList
    permittedWickrEnterpriseNetworks: PermittedWickrEnterpriseNetworksList
}

list SecurityGroupStringList {
    member: GenericString
}

@pattern("[\\S\\s]*") @sensitive
string SensitiveString

structure Setting {
    @required
    optionName: GenericString

    @required
    value: GenericString

    @required
    type: GenericString
}

list SettingsList {
    member: Setting
}

structure ShredderSettings {
    canProcessManually: Boolean
    intensity: Integer
}

enum SortDirection {
    ASC
    DESC
}

enum Status {
    DISABLED
    ENABLED
    FORCE_ENABLED
}

list StringList {
    member: GenericString
}

@timestampFormat("epoch-seconds")
timestamp SyntheticTimestamp_epoch_seconds

list Unames {
    member: GenericString
}

@error("client") @httpError(401)
structure UnauthorizedError {
    message: GenericString
}

structure UpdateUserDetails {
    firstName: SensitiveString
    lastName: SensitiveString
    username: GenericString
    securityGroupIds: SecurityGroupIdList
    inviteCode: GenericString
    inviteCodeTtl: Integer
    codeValidation: Boolean
}

structure User {
    userId: UserId
    firstName: SensitiveString
    lastName: SensitiveString
    username: GenericString
    securityGroups: SecurityGroupIdList
    isAdmin: Boolean
    suspended: Boolean
    status: Integer
    otpEnabled: Boolean
    scimId: GenericString
    type: GenericString
    cell: GenericString
    countryCode: GenericString
    challengeFailures: Integer
    isInviteExpired: Boolean
    isUser: Boolean
    inviteCode: GenericString
    codeValidation: Boolean
    uname: GenericString
}

@length(min: 1, max: 10) @pattern("[0-9]+")
string UserId

list UserIds {
    member: UserId
}

list Users {
    member: User
}

@error("client") @httpError(422)
structure ValidationError {
    reasons: ErrorDetailList
    message: GenericString
}

structure WickrAwsNetworks {
    @required
    region: GenericString

    @required
    networkId: NetworkId
}

list WickrAwsNetworksList {
    member: WickrAwsNetworks
}
