$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.ssooidc

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS SSO OIDC")
@service(sdkId: "SSO OIDC", endpointPrefix: "oidc")
@restJson1
@sigv4(name: "sso-oauth")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service SSOOIDC {
    version: "2019-06-10"
    operations: [CreateToken, CreateTokenWithIAM, RegisterClient, StartDeviceAuthorization]
}

@http(method: "POST", uri: "/token") @auth([])
operation CreateToken {
    input := {
        @required
        clientId: String

        @required
        clientSecret: ClientSecret

        @required
        grantType: String

        deviceCode: String
        code: String
        refreshToken: RefreshToken
        scope: Scopes
        redirectUri: String
        codeVerifier: CodeVerifier
    }
    output := {
        accessToken: AccessToken
        tokenType: String
        expiresIn: Integer
        refreshToken: RefreshToken
        idToken: IdToken
    }
    errors: [
        InvalidRequestException
        InvalidClientException
        InvalidGrantException
        UnauthorizedClientException
        UnsupportedGrantTypeException
        InvalidScopeException
        AuthorizationPendingException
        SlowDownException
        AccessDeniedException
        ExpiredTokenException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/token?aws_iam=t")
operation CreateTokenWithIAM {
    input := {
        @required
        clientId: String

        @required
        grantType: String

        code: String
        refreshToken: RefreshToken
        assertion: Assertion
        scope: Scopes
        redirectUri: String
        subjectToken: SubjectToken
        subjectTokenType: String
        requestedTokenType: String
        codeVerifier: CodeVerifier
    }
    output := {
        accessToken: AccessToken
        tokenType: String
        expiresIn: Integer
        refreshToken: RefreshToken
        idToken: IdToken
        issuedTokenType: String
        scope: Scopes
        awsAdditionalDetails: AwsAdditionalDetails
    }
    errors: [
        InvalidRequestException
        InvalidClientException
        InvalidGrantException
        UnauthorizedClientException
        UnsupportedGrantTypeException
        InvalidScopeException
        AuthorizationPendingException
        SlowDownException
        AccessDeniedException
        ExpiredTokenException
        InternalServerException
        InvalidRequestRegionException
    ]
}

@http(method: "POST", uri: "/client/register") @auth([])
operation RegisterClient {
    input := {
        @required
        clientName: String

        @required
        clientType: String

        scopes: Scopes
        redirectUris: RedirectUris
        grantTypes: GrantTypes
        issuerUrl: String
        entitledApplicationArn: String
    }
    output := {
        clientId: String
        clientSecret: ClientSecret
        clientIdIssuedAt: Long
        clientSecretExpiresAt: Long
        authorizationEndpoint: String
        tokenEndpoint: String
    }
    errors: [
        InvalidRequestException
        InvalidScopeException
        InvalidClientMetadataException
        InternalServerException
        InvalidRedirectUriException
        UnsupportedGrantTypeException
        SlowDownException
    ]
}

@http(method: "POST", uri: "/device_authorization") @auth([])
operation StartDeviceAuthorization {
    input := {
        @required
        clientId: String

        @required
        clientSecret: ClientSecret

        @required
        startUrl: String
    }
    output := {
        deviceCode: String
        userCode: String
        verificationUri: String
        verificationUriComplete: String
        expiresIn: Integer
        interval: Integer
    }
    errors: [
        InvalidRequestException
        InvalidClientException
        UnauthorizedClientException
        SlowDownException
        InternalServerException
    ]
}

@error("client") @httpError(400)
structure AccessDeniedException {
    error: String
    reason: AccessDeniedExceptionReason
    error_description: String
}

enum AccessDeniedExceptionReason {
    KMS_AccessDeniedException
}

@sensitive
string AccessToken

@sensitive
string Assertion

@error("client") @httpError(400)
structure AuthorizationPendingException {
    error: String
    error_description: String
}

structure AwsAdditionalDetails {
    identityContext: String
}

@sensitive
string ClientSecret

@sensitive
string CodeVerifier

@error("client") @httpError(400)
structure ExpiredTokenException {
    error: String
    error_description: String
}

list GrantTypes {
    member: String
}

@sensitive
string IdToken

@error("server") @httpError(500)
structure InternalServerException {
    error: String
    error_description: String
}

@error("client") @httpError(401)
structure InvalidClientException {
    error: String
    error_description: String
}

@error("client") @httpError(400)
structure InvalidClientMetadataException {
    error: String
    error_description: String
}

@error("client") @httpError(400)
structure InvalidGrantException {
    error: String
    error_description: String
}

@error("client") @httpError(400)
structure InvalidRedirectUriException {
    error: String
    error_description: String
}

@error("client") @httpError(400)
structure InvalidRequestException {
    error: String
    reason: InvalidRequestExceptionReason
    error_description: String
}

enum InvalidRequestExceptionReason {
    KMS_NotFoundException
    KMS_InvalidKeyUsageException
    KMS_InvalidStateException
    KMS_DisabledException
}

@error("client") @httpError(400)
structure InvalidRequestRegionException {
    error: String
    error_description: String
    endpoint: String
    region: String
}

@error("client") @httpError(400)
structure InvalidScopeException {
    error: String
    error_description: String
}

list RedirectUris {
    member: String
}

@sensitive
string RefreshToken

list Scopes {
    member: String
}

@error("client") @httpError(400)
structure SlowDownException {
    error: String
    error_description: String
}

@sensitive
string SubjectToken

@error("client") @httpError(400)
structure UnauthorizedClientException {
    error: String
    error_description: String
}

@error("client") @httpError(400)
structure UnsupportedGrantTypeException {
    error: String
    error_description: String
}
