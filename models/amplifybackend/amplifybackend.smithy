$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.amplifybackend

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AmplifyBackend")
@service(sdkId: "AmplifyBackend", endpointPrefix: "amplifybackend")
@restJson1
@sigv4(name: "amplifybackend")
@standardRegionalEndpoints
service AmplifyBackend {
    version: "2020-08-11"
    operations: [
        CloneBackend
        CreateBackend
        CreateBackendAPI
        CreateBackendAuth
        CreateBackendConfig
        CreateBackendStorage
        CreateToken
        DeleteBackend
        DeleteBackendAPI
        DeleteBackendAuth
        DeleteBackendStorage
        DeleteToken
        GenerateBackendAPIModels
        GetBackend
        GetBackendAPI
        GetBackendAPIModels
        GetBackendAuth
        GetBackendJob
        GetBackendStorage
        GetToken
        ImportBackendAuth
        ImportBackendStorage
        ListBackendJobs
        ListS3Buckets
        RemoveAllBackends
        RemoveBackendConfig
        UpdateBackendAPI
        UpdateBackendAuth
        UpdateBackendConfig
        UpdateBackendJob
        UpdateBackendStorage
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/environments/{BackendEnvironmentName}/clone")
operation CloneBackend {
    input := {
        @required @httpLabel
        AppId: String

        @required @httpLabel
        BackendEnvironmentName: String

        @required @jsonName("targetEnvironmentName")
        TargetEnvironmentName: String
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("error")
        Error: String

        @jsonName("jobId")
        JobId: String

        @jsonName("operation")
        Operation: String

        @jsonName("status")
        Status: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend")
operation CreateBackend {
    input := {
        @required @jsonName("appId")
        AppId: String

        @required @jsonName("appName")
        AppName: String

        @required @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("resourceConfig")
        ResourceConfig: ResourceConfig

        @jsonName("resourceName")
        ResourceName: String
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("error")
        Error: String

        @jsonName("jobId")
        JobId: String

        @jsonName("operation")
        Operation: String

        @jsonName("status")
        Status: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/api")
operation CreateBackendAPI {
    input := {
        @required @httpLabel
        AppId: String

        @required @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @required @jsonName("resourceConfig")
        ResourceConfig: BackendAPIResourceConfig

        @required @jsonName("resourceName")
        ResourceName: String
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("error")
        Error: String

        @jsonName("jobId")
        JobId: String

        @jsonName("operation")
        Operation: String

        @jsonName("status")
        Status: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/auth")
operation CreateBackendAuth {
    input := {
        @required @httpLabel
        AppId: String

        @required @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @required @jsonName("resourceConfig")
        ResourceConfig: CreateBackendAuthResourceConfig

        @required @jsonName("resourceName")
        ResourceName: String
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("error")
        Error: String

        @jsonName("jobId")
        JobId: String

        @jsonName("operation")
        Operation: String

        @jsonName("status")
        Status: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/config")
operation CreateBackendConfig {
    input := {
        @required @httpLabel
        AppId: String

        @jsonName("backendManagerAppId")
        BackendManagerAppId: String
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("jobId")
        JobId: String

        @jsonName("status")
        Status: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/storage")
operation CreateBackendStorage {
    input := {
        @required @httpLabel
        AppId: String

        @required @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @required @jsonName("resourceConfig")
        ResourceConfig: CreateBackendStorageResourceConfig

        @required @jsonName("resourceName")
        ResourceName: String
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("jobId")
        JobId: String

        @jsonName("status")
        Status: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/challenge")
operation CreateToken {
    input := {
        @required @httpLabel
        AppId: String
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("challengeCode")
        ChallengeCode: String

        @jsonName("sessionId")
        SessionId: String

        @jsonName("ttl")
        Ttl: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/environments/{BackendEnvironmentName}/remove")
operation DeleteBackend {
    input := {
        @required @httpLabel
        AppId: String

        @required @httpLabel
        BackendEnvironmentName: String
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("error")
        Error: String

        @jsonName("jobId")
        JobId: String

        @jsonName("operation")
        Operation: String

        @jsonName("status")
        Status: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/api/{BackendEnvironmentName}/remove")
operation DeleteBackendAPI {
    input := {
        @required @httpLabel
        AppId: String

        @required @httpLabel
        BackendEnvironmentName: String

        @jsonName("resourceConfig")
        ResourceConfig: BackendAPIResourceConfig

        @required @jsonName("resourceName")
        ResourceName: String
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("error")
        Error: String

        @jsonName("jobId")
        JobId: String

        @jsonName("operation")
        Operation: String

        @jsonName("status")
        Status: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/auth/{BackendEnvironmentName}/remove")
operation DeleteBackendAuth {
    input := {
        @required @httpLabel
        AppId: String

        @required @httpLabel
        BackendEnvironmentName: String

        @required @jsonName("resourceName")
        ResourceName: String
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("error")
        Error: String

        @jsonName("jobId")
        JobId: String

        @jsonName("operation")
        Operation: String

        @jsonName("status")
        Status: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/storage/{BackendEnvironmentName}/remove")
operation DeleteBackendStorage {
    input := {
        @required @httpLabel
        AppId: String

        @required @httpLabel
        BackendEnvironmentName: String

        @required @jsonName("resourceName")
        ResourceName: String

        @required @jsonName("serviceName")
        ServiceName: ServiceName
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("jobId")
        JobId: String

        @jsonName("status")
        Status: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/challenge/{SessionId}/remove")
operation DeleteToken {
    input := {
        @required @httpLabel
        AppId: String

        @required @httpLabel
        SessionId: String
    }
    output := {
        @jsonName("isSuccess")
        IsSuccess: Boolean
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/api/{BackendEnvironmentName}/generateModels")
operation GenerateBackendAPIModels {
    input := {
        @required @httpLabel
        AppId: String

        @required @httpLabel
        BackendEnvironmentName: String

        @required @jsonName("resourceName")
        ResourceName: String
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("error")
        Error: String

        @jsonName("jobId")
        JobId: String

        @jsonName("operation")
        Operation: String

        @jsonName("status")
        Status: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/details")
operation GetBackend {
    input := {
        @required @httpLabel
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String
    }
    output := {
        @jsonName("amplifyFeatureFlags")
        AmplifyFeatureFlags: String

        @jsonName("amplifyMetaConfig")
        AmplifyMetaConfig: String

        @jsonName("appId")
        AppId: String

        @jsonName("appName")
        AppName: String

        @jsonName("backendEnvironmentList")
        BackendEnvironmentList: ListOf__string

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("error")
        Error: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/api/{BackendEnvironmentName}/details")
operation GetBackendAPI {
    input := {
        @required @httpLabel
        AppId: String

        @required @httpLabel
        BackendEnvironmentName: String

        @jsonName("resourceConfig")
        ResourceConfig: BackendAPIResourceConfig

        @required @jsonName("resourceName")
        ResourceName: String
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("error")
        Error: String

        @jsonName("resourceConfig")
        ResourceConfig: BackendAPIResourceConfig

        @jsonName("resourceName")
        ResourceName: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/api/{BackendEnvironmentName}/getModels")
operation GetBackendAPIModels {
    input := {
        @required @httpLabel
        AppId: String

        @required @httpLabel
        BackendEnvironmentName: String

        @required @jsonName("resourceName")
        ResourceName: String
    }
    output := {
        @jsonName("models")
        Models: String

        @jsonName("status")
        Status: Status

        @jsonName("modelIntrospectionSchema")
        ModelIntrospectionSchema: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/auth/{BackendEnvironmentName}/details")
operation GetBackendAuth {
    input := {
        @required @httpLabel
        AppId: String

        @required @httpLabel
        BackendEnvironmentName: String

        @required @jsonName("resourceName")
        ResourceName: String
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("error")
        Error: String

        @jsonName("resourceConfig")
        ResourceConfig: CreateBackendAuthResourceConfig

        @jsonName("resourceName")
        ResourceName: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/backend/{AppId}/job/{BackendEnvironmentName}/{JobId}")
operation GetBackendJob {
    input := {
        @required @httpLabel
        AppId: String

        @required @httpLabel
        BackendEnvironmentName: String

        @required @httpLabel
        JobId: String
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("createTime")
        CreateTime: String

        @jsonName("error")
        Error: String

        @jsonName("jobId")
        JobId: String

        @jsonName("operation")
        Operation: String

        @jsonName("status")
        Status: String

        @jsonName("updateTime")
        UpdateTime: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/storage/{BackendEnvironmentName}/details")
operation GetBackendStorage {
    input := {
        @required @httpLabel
        AppId: String

        @required @httpLabel
        BackendEnvironmentName: String

        @required @jsonName("resourceName")
        ResourceName: String
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("resourceConfig")
        ResourceConfig: GetBackendStorageResourceConfig

        @jsonName("resourceName")
        ResourceName: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/backend/{AppId}/challenge/{SessionId}")
operation GetToken {
    input := {
        @required @httpLabel
        AppId: String

        @required @httpLabel
        SessionId: String
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("challengeCode")
        ChallengeCode: String

        @jsonName("sessionId")
        SessionId: String

        @jsonName("ttl")
        Ttl: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/auth/{BackendEnvironmentName}/import")
operation ImportBackendAuth {
    input := {
        @required @httpLabel
        AppId: String

        @required @httpLabel
        BackendEnvironmentName: String

        @jsonName("identityPoolId")
        IdentityPoolId: String

        @required @jsonName("nativeClientId")
        NativeClientId: String

        @required @jsonName("userPoolId")
        UserPoolId: String

        @required @jsonName("webClientId")
        WebClientId: String
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("error")
        Error: String

        @jsonName("jobId")
        JobId: String

        @jsonName("operation")
        Operation: String

        @jsonName("status")
        Status: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/storage/{BackendEnvironmentName}/import")
operation ImportBackendStorage {
    input := {
        @required @httpLabel
        AppId: String

        @required @httpLabel
        BackendEnvironmentName: String

        @jsonName("bucketName")
        BucketName: String

        @required @jsonName("serviceName")
        ServiceName: ServiceName
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("jobId")
        JobId: String

        @jsonName("status")
        Status: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/job/{BackendEnvironmentName}")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Jobs", pageSize: "MaxResults")
operation ListBackendJobs {
    input := {
        @required @httpLabel
        AppId: String

        @required @httpLabel
        BackendEnvironmentName: String

        @jsonName("jobId")
        JobId: String

        @jsonName("maxResults")
        MaxResults: __integerMin1Max25

        @jsonName("nextToken")
        NextToken: String

        @jsonName("operation")
        Operation: String

        @jsonName("status")
        Status: String
    }
    output := {
        @jsonName("jobs")
        Jobs: ListOfBackendJobRespObj

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/s3Buckets")
operation ListS3Buckets {
    input := {
        @jsonName("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("buckets")
        Buckets: ListOfS3BucketInfo

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/remove")
operation RemoveAllBackends {
    input := {
        @required @httpLabel
        AppId: String

        @jsonName("cleanAmplifyApp")
        CleanAmplifyApp: Boolean
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("error")
        Error: String

        @jsonName("jobId")
        JobId: String

        @jsonName("operation")
        Operation: String

        @jsonName("status")
        Status: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/config/remove")
operation RemoveBackendConfig {
    input := {
        @required @httpLabel
        AppId: String
    }
    output := {
        @jsonName("error")
        Error: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/api/{BackendEnvironmentName}")
operation UpdateBackendAPI {
    input := {
        @required @httpLabel
        AppId: String

        @required @httpLabel
        BackendEnvironmentName: String

        @jsonName("resourceConfig")
        ResourceConfig: BackendAPIResourceConfig

        @required @jsonName("resourceName")
        ResourceName: String
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("error")
        Error: String

        @jsonName("jobId")
        JobId: String

        @jsonName("operation")
        Operation: String

        @jsonName("status")
        Status: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/auth/{BackendEnvironmentName}")
operation UpdateBackendAuth {
    input := {
        @required @httpLabel
        AppId: String

        @required @httpLabel
        BackendEnvironmentName: String

        @required @jsonName("resourceConfig")
        ResourceConfig: UpdateBackendAuthResourceConfig

        @required @jsonName("resourceName")
        ResourceName: String
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("error")
        Error: String

        @jsonName("jobId")
        JobId: String

        @jsonName("operation")
        Operation: String

        @jsonName("status")
        Status: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/config/update")
operation UpdateBackendConfig {
    input := {
        @required @httpLabel
        AppId: String

        @jsonName("loginAuthConfig")
        LoginAuthConfig: LoginAuthConfigReqObj
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendManagerAppId")
        BackendManagerAppId: String

        @jsonName("error")
        Error: String

        @jsonName("loginAuthConfig")
        LoginAuthConfig: LoginAuthConfigReqObj
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/job/{BackendEnvironmentName}/{JobId}")
operation UpdateBackendJob {
    input := {
        @required @httpLabel
        AppId: String

        @required @httpLabel
        BackendEnvironmentName: String

        @required @httpLabel
        JobId: String

        @jsonName("operation")
        Operation: String

        @jsonName("status")
        Status: String
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("createTime")
        CreateTime: String

        @jsonName("error")
        Error: String

        @jsonName("jobId")
        JobId: String

        @jsonName("operation")
        Operation: String

        @jsonName("status")
        Status: String

        @jsonName("updateTime")
        UpdateTime: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/backend/{AppId}/storage/{BackendEnvironmentName}")
operation UpdateBackendStorage {
    input := {
        @required @httpLabel
        AppId: String

        @required @httpLabel
        BackendEnvironmentName: String

        @required @jsonName("resourceConfig")
        ResourceConfig: UpdateBackendStorageResourceConfig

        @required @jsonName("resourceName")
        ResourceName: String
    }
    output := {
        @jsonName("appId")
        AppId: String

        @jsonName("backendEnvironmentName")
        BackendEnvironmentName: String

        @jsonName("jobId")
        JobId: String

        @jsonName("status")
        Status: String
    }
    errors: [
        NotFoundException
        GatewayTimeoutException
        TooManyRequestsException
        BadRequestException
    ]
}

enum AuthResources {
    USER_POOL_ONLY
    IDENTITY_POOL_AND_USER_POOL
}

structure BackendAPIAppSyncAuthSettings {
    @jsonName("cognitoUserPoolId")
    CognitoUserPoolId: String

    @jsonName("description")
    Description: String

    @jsonName("expirationTime")
    ExpirationTime: Double

    @jsonName("openIDAuthTTL")
    OpenIDAuthTTL: String

    @jsonName("openIDClientId")
    OpenIDClientId: String

    @jsonName("openIDIatTTL")
    OpenIDIatTTL: String

    @jsonName("openIDIssueURL")
    OpenIDIssueURL: String

    @jsonName("openIDProviderName")
    OpenIDProviderName: String
}

structure BackendAPIAuthType {
    @jsonName("mode")
    Mode: Mode

    @jsonName("settings")
    Settings: BackendAPIAppSyncAuthSettings
}

structure BackendAPIConflictResolution {
    @jsonName("resolutionStrategy")
    ResolutionStrategy: ResolutionStrategy
}

structure BackendAPIResourceConfig {
    @jsonName("additionalAuthTypes")
    AdditionalAuthTypes: ListOfBackendAPIAuthType

    @jsonName("apiName")
    ApiName: String

    @jsonName("conflictResolution")
    ConflictResolution: BackendAPIConflictResolution

    @jsonName("defaultAuthType")
    DefaultAuthType: BackendAPIAuthType

    @jsonName("service")
    Service: String

    @jsonName("transformSchema")
    TransformSchema: String
}

@sensitive
structure BackendAuthAppleProviderConfig {
    @jsonName("client_id")
    ClientId: String

    @jsonName("key_id")
    KeyId: String

    @jsonName("private_key")
    PrivateKey: String

    @jsonName("team_id")
    TeamId: String
}

@sensitive
structure BackendAuthSocialProviderConfig {
    @jsonName("client_id")
    ClientId: String

    @jsonName("client_secret")
    ClientSecret: String
}

structure BackendJobRespObj {
    @required @jsonName("appId")
    AppId: String

    @required @jsonName("backendEnvironmentName")
    BackendEnvironmentName: String

    @jsonName("createTime")
    CreateTime: String

    @jsonName("error")
    Error: String

    @jsonName("jobId")
    JobId: String

    @jsonName("operation")
    Operation: String

    @jsonName("status")
    Status: String

    @jsonName("updateTime")
    UpdateTime: String
}

structure BackendStoragePermissions {
    @required @jsonName("authenticated")
    Authenticated: ListOfAuthenticatedElement

    @jsonName("unAuthenticated")
    UnAuthenticated: ListOfUnAuthenticatedElement
}

@error("client") @httpError(400)
structure BadRequestException {
    @jsonName("message")
    Message: String
}

structure CreateBackendAuthForgotPasswordConfig {
    @required @jsonName("deliveryMethod")
    DeliveryMethod: DeliveryMethod

    @jsonName("emailSettings")
    EmailSettings: EmailSettings

    @jsonName("smsSettings")
    SmsSettings: SmsSettings
}

structure CreateBackendAuthIdentityPoolConfig {
    @required @jsonName("identityPoolName")
    IdentityPoolName: String

    @required @jsonName("unauthenticatedLogin")
    UnauthenticatedLogin: Boolean
}

structure CreateBackendAuthMFAConfig {
    @required
    MFAMode: MFAMode

    @jsonName("settings")
    Settings: Settings
}

structure CreateBackendAuthOAuthConfig {
    @jsonName("domainPrefix")
    DomainPrefix: String

    @required @jsonName("oAuthGrantType")
    OAuthGrantType: OAuthGrantType

    @required @jsonName("oAuthScopes")
    OAuthScopes: ListOfOAuthScopesElement

    @required @jsonName("redirectSignInURIs")
    RedirectSignInURIs: ListOf__string

    @required @jsonName("redirectSignOutURIs")
    RedirectSignOutURIs: ListOf__string

    @jsonName("socialProviderSettings")
    SocialProviderSettings: SocialProviderSettings
}

structure CreateBackendAuthPasswordPolicyConfig {
    @jsonName("additionalConstraints")
    AdditionalConstraints: ListOfAdditionalConstraintsElement

    @required @jsonName("minimumLength")
    MinimumLength: Double
}

structure CreateBackendAuthResourceConfig {
    @required @jsonName("authResources")
    AuthResources: AuthResources

    @jsonName("identityPoolConfigs")
    IdentityPoolConfigs: CreateBackendAuthIdentityPoolConfig

    @required @jsonName("service")
    Service: Service

    @required @jsonName("userPoolConfigs")
    UserPoolConfigs: CreateBackendAuthUserPoolConfig
}

structure CreateBackendAuthUserPoolConfig {
    @jsonName("forgotPassword")
    ForgotPassword: CreateBackendAuthForgotPasswordConfig

    @jsonName("mfa")
    Mfa: CreateBackendAuthMFAConfig

    @jsonName("oAuth")
    OAuth: CreateBackendAuthOAuthConfig

    @jsonName("passwordPolicy")
    PasswordPolicy: CreateBackendAuthPasswordPolicyConfig

    @required @jsonName("requiredSignUpAttributes")
    RequiredSignUpAttributes: ListOfRequiredSignUpAttributesElement

    @required @jsonName("signInMethod")
    SignInMethod: SignInMethod

    @required @jsonName("userPoolName")
    UserPoolName: String

    @jsonName("verificationMessage")
    VerificationMessage: CreateBackendAuthVerificationMessageConfig
}

structure CreateBackendAuthVerificationMessageConfig {
    @required @jsonName("deliveryMethod")
    DeliveryMethod: DeliveryMethod

    @jsonName("emailSettings")
    EmailSettings: EmailSettings

    @jsonName("smsSettings")
    SmsSettings: SmsSettings
}

structure CreateBackendStorageResourceConfig {
    @jsonName("bucketName")
    BucketName: String

    @required @jsonName("permissions")
    Permissions: BackendStoragePermissions

    @required @jsonName("serviceName")
    ServiceName: ServiceName
}

enum DeliveryMethod {
    EMAIL
    SMS
}

@sensitive
structure EmailSettings {
    @jsonName("emailMessage")
    EmailMessage: String

    @jsonName("emailSubject")
    EmailSubject: String
}

@error("server") @httpError(504)
structure GatewayTimeoutException {
    @jsonName("message")
    Message: String
}

structure GetBackendStorageResourceConfig {
    @jsonName("bucketName")
    BucketName: String

    @required @jsonName("imported")
    Imported: Boolean

    @jsonName("permissions")
    Permissions: BackendStoragePermissions

    @required @jsonName("serviceName")
    ServiceName: ServiceName
}

structure LoginAuthConfigReqObj {
    @jsonName("aws_cognito_identity_pool_id")
    AwsCognitoIdentityPoolId: String

    @jsonName("aws_cognito_region")
    AwsCognitoRegion: String

    @jsonName("aws_user_pools_id")
    AwsUserPoolsId: String

    @jsonName("aws_user_pools_web_client_id")
    AwsUserPoolsWebClientId: String
}

enum MFAMode {
    ON
    OFF
    OPTIONAL
}

enum Mode {
    API_KEY
    AWS_IAM
    AMAZON_COGNITO_USER_POOLS
    OPENID_CONNECT
}

@error("client") @httpError(404)
structure NotFoundException {
    @jsonName("message")
    Message: String

    @jsonName("resourceType")
    ResourceType: String
}

enum OAuthGrantType {
    CODE
    IMPLICIT
}

enum ResolutionStrategy {
    OPTIMISTIC_CONCURRENCY
    LAMBDA
    AUTOMERGE
    NONE
}

structure ResourceConfig {}

structure S3BucketInfo {
    @jsonName("creationDate")
    CreationDate: String

    @jsonName("name")
    Name: String
}

enum Service {
    COGNITO
}

enum ServiceName {
    S3
}

structure Settings {
    @jsonName("mfaTypes")
    MfaTypes: ListOfMfaTypesElement

    @jsonName("smsMessage")
    SmsMessage: String
}

enum SignInMethod {
    EMAIL
    EMAIL_AND_PHONE_NUMBER
    PHONE_NUMBER
    USERNAME
}

@sensitive
structure SmsSettings {
    @jsonName("smsMessage")
    SmsMessage: String
}

structure SocialProviderSettings {
    Facebook: BackendAuthSocialProviderConfig
    Google: BackendAuthSocialProviderConfig
    LoginWithAmazon: BackendAuthSocialProviderConfig
    SignInWithApple: BackendAuthAppleProviderConfig
}

enum Status {
    LATEST
    STALE
}

@error("client") @httpError(429)
structure TooManyRequestsException {
    @jsonName("limitType")
    LimitType: String

    @jsonName("message")
    Message: String
}

structure UpdateBackendAuthForgotPasswordConfig {
    @jsonName("deliveryMethod")
    DeliveryMethod: DeliveryMethod

    @jsonName("emailSettings")
    EmailSettings: EmailSettings

    @jsonName("smsSettings")
    SmsSettings: SmsSettings
}

structure UpdateBackendAuthIdentityPoolConfig {
    @jsonName("unauthenticatedLogin")
    UnauthenticatedLogin: Boolean
}

structure UpdateBackendAuthMFAConfig {
    MFAMode: MFAMode

    @jsonName("settings")
    Settings: Settings
}

structure UpdateBackendAuthOAuthConfig {
    @jsonName("domainPrefix")
    DomainPrefix: String

    @jsonName("oAuthGrantType")
    OAuthGrantType: OAuthGrantType

    @jsonName("oAuthScopes")
    OAuthScopes: ListOfOAuthScopesElement

    @jsonName("redirectSignInURIs")
    RedirectSignInURIs: ListOf__string

    @jsonName("redirectSignOutURIs")
    RedirectSignOutURIs: ListOf__string

    @jsonName("socialProviderSettings")
    SocialProviderSettings: SocialProviderSettings
}

structure UpdateBackendAuthPasswordPolicyConfig {
    @jsonName("additionalConstraints")
    AdditionalConstraints: ListOfAdditionalConstraintsElement

    @jsonName("minimumLength")
    MinimumLength: Double
}

structure UpdateBackendAuthResourceConfig {
    @required @jsonName("authResources")
    AuthResources: AuthResources

    @jsonName("identityPoolConfigs")
    IdentityPoolConfigs: UpdateBackendAuthIdentityPoolConfig

    @required @jsonName("service")
    Service: Service

    @required @jsonName("userPoolConfigs")
    UserPoolConfigs: UpdateBackendAuthUserPoolConfig
}

structure UpdateBackendAuthUserPoolConfig {
    @jsonName("forgotPassword")
    ForgotPassword: UpdateBackendAuthForgotPasswordConfig

    @jsonName("mfa")
    Mfa: UpdateBackendAuthMFAConfig

    @jsonName("oAuth")
    OAuth: UpdateBackendAuthOAuthConfig

    @jsonName("passwordPolicy")
    PasswordPolicy: UpdateBackendAuthPasswordPolicyConfig

    @jsonName("verificationMessage")
    VerificationMessage: UpdateBackendAuthVerificationMessageConfig
}

structure UpdateBackendAuthVerificationMessageConfig {
    @required @jsonName("deliveryMethod")
    DeliveryMethod: DeliveryMethod

    @jsonName("emailSettings")
    EmailSettings: EmailSettings

    @jsonName("smsSettings")
    SmsSettings: SmsSettings
}

structure UpdateBackendStorageResourceConfig {
    @required @jsonName("permissions")
    Permissions: BackendStoragePermissions

    @required @jsonName("serviceName")
    ServiceName: ServiceName
}

enum AdditionalConstraintsElement {
    REQUIRE_DIGIT
    REQUIRE_LOWERCASE
    REQUIRE_SYMBOL
    REQUIRE_UPPERCASE
}

enum AuthenticatedElement {
    READ
    CREATE_AND_UPDATE
    DELETE
}

enum MfaTypesElement {
    SMS
    TOTP
}

enum OAuthScopesElement {
    PHONE
    EMAIL
    OPENID
    PROFILE
    AWS_COGNITO_SIGNIN_USER_ADMIN
}

enum RequiredSignUpAttributesElement {
    ADDRESS
    BIRTHDATE
    EMAIL
    FAMILY_NAME
    GENDER
    GIVEN_NAME
    LOCALE
    MIDDLE_NAME
    NAME
    NICKNAME
    PHONE_NUMBER
    PICTURE
    PREFERRED_USERNAME
    PROFILE
    UPDATED_AT
    WEBSITE
    ZONE_INFO
}

enum UnAuthenticatedElement {
    READ
    CREATE_AND_UPDATE
    DELETE
}

@range(min: 1, max: 25)
integer __integerMin1Max25

list ListOfBackendAPIAuthType {
    member: BackendAPIAuthType
}

list ListOfBackendJobRespObj {
    member: BackendJobRespObj
}

list ListOfS3BucketInfo {
    member: S3BucketInfo
}

list ListOfAdditionalConstraintsElement {
    member: AdditionalConstraintsElement
}

list ListOfAuthenticatedElement {
    member: AuthenticatedElement
}

list ListOfMfaTypesElement {
    member: MfaTypesElement
}

list ListOfOAuthScopesElement {
    member: OAuthScopesElement
}

list ListOfRequiredSignUpAttributesElement {
    member: RequiredSignUpAttributesElement
}

list ListOfUnAuthenticatedElement {
    member: UnAuthenticatedElement
}

list ListOf__string {
    member: String
}
