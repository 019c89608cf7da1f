$version: "2.0"

namespace com.amazonaws.signin

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1
use smithy.rules#staticContextParams

@title("AWS Sign-In Service")
@service(sdkId: "Signin", endpointPrefix: "signin")
@restJson1
@sigv4(name: "signin")
service Signin {
    version: "2023-01-01"
    operations: [
        CreateOAuth2Token
        CreateOAuth2TokenWithIAM
        DeleteConsoleAuthorizationConfiguration
        DeleteResourcePermissionStatement
        GetConsoleAuthorizationConfiguration
        GetResourcePolicy
        IntrospectOAuth2TokenWithIAM
        ListResourcePermissionStatements
        PutConsoleAuthorizationConfiguration
        PutResourcePermissionStatement
        RevokeOAuth2TokenWithIAM
    ]
}

@http(method: "POST", uri: "/v1/token")
@auth([])
@staticContextParams(IsControlPlane: {value: false})
operation CreateOAuth2Token {
    input: CreateOAuth2TokenRequest
    output: CreateOAuth2TokenResponse
    errors: [
        TooManyRequestsError
        InternalServerException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v1/token?x-amz-client-auth-method=iam")
@staticContextParams(IsOAuthEndpoint: {value: true})
operation CreateOAuth2TokenWithIAM {
    input: CreateOAuth2TokenWithIAMRequest
    output: CreateOAuth2TokenWithIAMResponse
    errors: [
        TooManyRequestsError
        InternalServerException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/delete-console-authorization-configuration")
@idempotent
@staticContextParams(IsControlPlane: {value: true})
operation DeleteConsoleAuthorizationConfiguration {
    input := {
        targetId: TargetId
    }
    output := {
        @required
        targetId: TargetId

        @required
        scope: String

        @required
        consoleAuthorizationEnabled: Boolean
    }
    errors: [
        TooManyRequestsError
        ResourceNotFoundException
        InternalServerException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/delete-resource-permission-statement")
@staticContextParams(IsControlPlane: {value: true})
operation DeleteResourcePermissionStatement {
    input := {
        @required
        statementId: StatementId

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        TooManyRequestsError
        ResourceNotFoundException
        InternalServerException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/get-console-authorization-configuration")
@readonly
@staticContextParams(IsControlPlane: {value: true})
operation GetConsoleAuthorizationConfiguration {
    input := {
        targetId: TargetId
    }
    output := {
        @required
        targetId: TargetId

        @required
        scope: String

        @required
        consoleAuthorizationEnabled: Boolean
    }
    errors: [
        TooManyRequestsError
        ResourceNotFoundException
        InternalServerException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/get-resource-policy")
@readonly
@staticContextParams(IsControlPlane: {value: true})
operation GetResourcePolicy {
    input := {}
    output := {
        @required
        signinResourceBasedPolicy: SigninResourceBasedPolicy
    }
    errors: [
        TooManyRequestsError
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v1/introspect?x-amz-client-auth-method=iam")
@readonly
@staticContextParams(IsOAuthEndpoint: {value: true})
operation IntrospectOAuth2TokenWithIAM {
    input: IntrospectOAuth2TokenWithIAMRequest
    output: IntrospectOAuth2TokenWithIAMResponse
    errors: [
        TooManyRequestsError
        InternalServerException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/list-resource-permission-statements")
@readonly
@staticContextParams(IsControlPlane: {value: true})
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "permissionStatements"
    pageSize: "maxResults"
)
operation ListResourcePermissionStatements {
    input := {
        maxResults: ConsolePermissionMaxResults
        nextToken: NextToken
    }
    output := {
        @required
        permissionStatements: PermissionStatementSummaries

        nextToken: NextToken
    }
    errors: [
        TooManyRequestsError
        ResourceNotFoundException
        InternalServerException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/put-console-authorization-configuration")
@idempotent
@staticContextParams(IsControlPlane: {value: true})
operation PutConsoleAuthorizationConfiguration {
    input := {
        targetId: TargetId
    }
    output := {
        @required
        targetId: TargetId

        @required
        scope: String

        @required
        consoleAuthorizationEnabled: Boolean
    }
    errors: [
        TooManyRequestsError
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/put-resource-permission-statement")
@idempotent
@staticContextParams(IsControlPlane: {value: true})
operation PutResourcePermissionStatement {
    input := {
        sourceVpc: SourceVpc
        signinSourceVpce: SourceVpce
        consoleSourceVpce: SourceVpce
        vpcSourceIp: String
        sourceIp: String
        requestedRegion: RequestedRegion
        excludedPrincipal: ExcludedPrincipal

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        statementId: StatementId
    }
    errors: [
        TooManyRequestsError
        ConflictException
        ServiceQuotaExceededException
        InternalServerException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v1/revoke?x-amz-client-auth-method=iam")
@idempotent
@staticContextParams(IsOAuthEndpoint: {value: true})
operation RevokeOAuth2TokenWithIAM {
    input: RevokeOAuth2TokenWithIAMRequest
    output: RevokeOAuth2TokenWithIAMResponse
    errors: [
        TooManyRequestsError
        InternalServerException
        ValidationException
        AccessDeniedException
    ]
}

@error("client")
structure AccessDeniedException {
    @required
    error: OAuth2ErrorCode

    @required
    message: String
}

@sensitive
structure AccessToken {
    @required
    accessKeyId: String

    @required
    secretAccessKey: String

    @required
    sessionToken: String
}

@length(min: 12, max: 12) @pattern("[0-9]{12}")
string AccountId

@length(min: 1, max: 512)
string AuthorizationCode

@pattern("Bearer")
string BearerTokenType

@pattern("client_credentials")
string ClientCredentialsGrantType

@pattern("arn:aws:signin:::devtools/(cross-device|same-device)")
string ClientId

@length(min: 1, max: 64) @pattern("[!-~]+")
string ClientToken

@length(min: 43, max: 128) @pattern("[A-Za-z0-9\\-._~]+")
string CodeVerifier

map Condition {
    key: String
    value: ConditionValues
}

map ConditionBlock {
    key: String
    value: Condition
}

list ConditionValues {
    member: String
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    error: OAuth2ErrorCode

    @required
    message: String
}

@range(min: 1, max: 100)
integer ConsolePermissionMaxResults

@input
structure CreateOAuth2TokenRequest {
    @required @httpPayload
    tokenInput: CreateOAuth2TokenRequestBody
}

structure CreateOAuth2TokenRequestBody {
    @required
    clientId: ClientId

    @required
    grantType: GrantType

    code: AuthorizationCode
    redirectUri: RedirectUri
    codeVerifier: CodeVerifier
    refreshToken: RefreshToken
}

@output
structure CreateOAuth2TokenResponse {
    @required @httpPayload
    tokenOutput: CreateOAuth2TokenResponseBody
}

structure CreateOAuth2TokenResponseBody {
    @required
    accessToken: AccessToken

    @required
    tokenType: TokenType

    @required
    expiresIn: ExpiresIn

    @required
    refreshToken: RefreshToken

    idToken: IdToken
}

@input
structure CreateOAuth2TokenWithIAMRequest {
    @required @jsonName("grant_type")
    grantType: ClientCredentialsGrantType

    @required
    resource: CreateOAuth2TokenWithIAMRequestResourceString
}

@length(min: 1, max: 2048)
string CreateOAuth2TokenWithIAMRequestResourceString

@output
structure CreateOAuth2TokenWithIAMResponse {
    @required @jsonName("access_token")
    accessToken: OAuthAccessToken

    @required @jsonName("token_type")
    tokenType: BearerTokenType

    @required @jsonName("expires_in")
    expiresIn: TokenExpiresIn
}

@length(min: 20, max: 2048)
@pattern("arn:aws:((iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]{1,64})|(iam::[0-9]{12}:user/[a-zA-Z0-9_+=,.@-]{1,64})|(sts::[0-9]{12}:federated-user/[a-zA-Z0-9_+=,.@-]{2,193})|(iam::[0-9]{12}:root))")
string ExcludedPrincipal

@range(min: 1, max: 900)
integer ExpiresIn

@pattern("(authorization_code|refresh_token)")
string GrantType

@length(min: 1, max: 4096)
string IdToken

@error("server") @httpError(500)
structure InternalServerException {
    @required
    error: OAuth2ErrorCode

    @required
    message: String
}

@input
structure IntrospectOAuth2TokenWithIAMRequest {
    @required
    token: IntrospectionToken

    @jsonName("token_type_hint")
    tokenTypeHint: TokenTypeHint
}

@output
structure IntrospectOAuth2TokenWithIAMResponse {
    @required
    active: Boolean

    @jsonName("client_id")
    clientId: String

    @jsonName("user_id")
    userId: String

    @jsonName("token_type")
    tokenType: IntrospectedTokenType

    exp: Long
    iat: Long
    nbf: Long
    sub: String
    aud: String
    iss: String
    jti: String

    @jsonName("account_id")
    accountId: AccountId

    @jsonName("signin_session")
    signinSession: String

    resource: String
}

@pattern("(access_token|refresh_token)")
string IntrospectedTokenType

@length(min: 1, max: 4096) @pattern("ASO[AR][A-Za-z0-9+/=_\\-]+") @sensitive
string IntrospectionToken

@length(min: 0, max: 2048) @pattern("[-a-zA-Z0-9+=/_]*")
string NextToken

enum OAuth2ErrorCode {
    TOKEN_EXPIRED
    USER_CREDENTIALS_CHANGED
    INSUFFICIENT_PERMISSIONS
    AUTHCODE_EXPIRED
    server_error
    INVALID_REQUEST
    RESOURCE_NOT_FOUND
    CONFLICT
    SERVICE_QUOTA_EXCEEDED
}

@length(min: 1, max: 4096) @sensitive
string OAuthAccessToken

list PermissionStatementSummaries {
    member: PermissionStatementSummary
}

structure PermissionStatementSummary {
    @required
    sid: StatementId

    condition: ConditionBlock
}

list PolicyActions {
    member: String
}

structure PolicyStatement {
    @jsonName("Effect")
    effect: String

    @jsonName("Principal")
    principal: Principal

    @jsonName("Action")
    action: PolicyActions

    @jsonName("Resource")
    resource: String

    @jsonName("Condition")
    condition: ConditionBlock
}

list PolicyStatements {
    member: PolicyStatement
}

map Principal {
    key: String
    value: String
}

@length(min: 1, max: 2048)
string RedirectUri

@length(min: 1, max: 2048) @sensitive
string RefreshToken

@pattern("[a-z]{2}(-[a-z]+)+-\\d+")
string RequestedRegion

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    error: OAuth2ErrorCode

    @required
    message: String
}

@length(min: 1, max: 4096) @pattern("ASOR[A-Za-z0-9+/=_\\-]+") @sensitive
string RevocationToken

@input
structure RevokeOAuth2TokenWithIAMRequest {
    @required
    token: RevocationToken
}

@output
structure RevokeOAuth2TokenWithIAMResponse {}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    error: OAuth2ErrorCode

    @required
    message: String
}

structure SigninResourceBasedPolicy {
    @jsonName("Version")
    version: String

    @jsonName("Statement")
    statement: PolicyStatements
}

@pattern("vpc-([0-9a-f]{8}|[0-9a-f]{17})")
string SourceVpc

@pattern("vpce-[a-z0-9]{8,20}")
string SourceVpce

@pattern("[A-Za-z0-9+/]{64}=?")
string StatementId

@length(min: 12, max: 32) @pattern("(\\d{12}|o-[a-z0-9]{10}|r-[0-9a-z]{4,32})")
string TargetId

@range(min: 1, max: 3600)
integer TokenExpiresIn

@pattern("aws_sigv4")
string TokenType

@pattern("(access_token|refresh_token)")
string TokenTypeHint

@error("client") @httpError(429)
structure TooManyRequestsError {
    @required
    error: OAuth2ErrorCode

    @required
    message: String
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    error: OAuth2ErrorCode

    @required
    message: String
}
