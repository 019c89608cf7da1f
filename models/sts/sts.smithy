$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.sts

use aws.api#service
use aws.auth#sigv4
use aws.auth#sigv4a
use aws.protocols#awsQuery
use aws.protocols#awsQueryError

@title("AWS Security Token Service")
@service(sdkId: "STS", endpointPrefix: "sts")
@awsQuery
@sigv4(name: "sts")
@sigv4a(name: "sts")
@auth(["aws.auth#sigv4", "aws.auth#sigv4a"])
@xmlNamespace(uri: "https://sts.amazonaws.com/doc/2011-06-15/")
service STS {
    version: "2011-06-15"
    operations: [
        AssumeRole
        AssumeRoleWithSAML
        AssumeRoleWithWebIdentity
        AssumeRoot
        DecodeAuthorizationMessage
        GetAccessKeyInfo
        GetCallerIdentity
        GetDelegatedAccessToken
        GetFederationToken
        GetSessionToken
        GetWebIdentityToken
    ]
}

operation AssumeRole {
    input := {
        @required
        RoleArn: arnType

        @required
        RoleSessionName: roleSessionNameType

        PolicyArns: policyDescriptorListType
        Policy: unrestrictedSessionPolicyDocumentType
        DurationSeconds: roleDurationSecondsType
        Tags: tagListType
        TransitiveTagKeys: tagKeyListType
        ExternalId: externalIdType
        SerialNumber: serialNumberType
        TokenCode: tokenCodeType
        SourceIdentity: sourceIdentityType
        ProvidedContexts: ProvidedContextsListType
    }
    output := {
        Credentials: Credentials
        AssumedRoleUser: AssumedRoleUser
        PackedPolicySize: nonNegativeIntegerType
        SourceIdentity: sourceIdentityType
    }
    errors: [
        MalformedPolicyDocumentException
        PackedPolicyTooLargeException
        RegionDisabledException
        ExpiredTokenException
    ]
}

@auth([])
operation AssumeRoleWithSAML {
    input := {
        @required
        RoleArn: arnType

        @required
        PrincipalArn: arnType

        @required
        SAMLAssertion: SAMLAssertionType

        PolicyArns: policyDescriptorListType
        Policy: sessionPolicyDocumentType
        DurationSeconds: roleDurationSecondsType
    }
    output := {
        Credentials: Credentials
        AssumedRoleUser: AssumedRoleUser
        PackedPolicySize: nonNegativeIntegerType
        Subject: String
        SubjectType: String
        Issuer: String
        Audience: String
        NameQualifier: String
        SourceIdentity: sourceIdentityType
    }
    errors: [
        MalformedPolicyDocumentException
        PackedPolicyTooLargeException
        IDPRejectedClaimException
        InvalidIdentityTokenException
        ExpiredTokenException
        RegionDisabledException
    ]
}

@auth([])
operation AssumeRoleWithWebIdentity {
    input := {
        @required
        RoleArn: arnType

        @required
        RoleSessionName: roleSessionNameType

        @required
        WebIdentityToken: clientTokenType

        ProviderId: urlType
        PolicyArns: policyDescriptorListType
        Policy: sessionPolicyDocumentType
        DurationSeconds: roleDurationSecondsType
    }
    output := {
        Credentials: Credentials
        SubjectFromWebIdentityToken: webIdentitySubjectType
        AssumedRoleUser: AssumedRoleUser
        PackedPolicySize: nonNegativeIntegerType
        Provider: String
        Audience: String
        SourceIdentity: sourceIdentityType
    }
    errors: [
        MalformedPolicyDocumentException
        PackedPolicyTooLargeException
        IDPRejectedClaimException
        IDPCommunicationErrorException
        InvalidIdentityTokenException
        ExpiredTokenException
        RegionDisabledException
    ]
}

operation AssumeRoot {
    input := {
        @required
        TargetPrincipal: TargetPrincipalType

        @required
        TaskPolicyArn: PolicyDescriptorType

        DurationSeconds: RootDurationSecondsType
    }
    output := {
        Credentials: Credentials
        SourceIdentity: sourceIdentityType
    }
    errors: [RegionDisabledException, ExpiredTokenException]
}

operation DecodeAuthorizationMessage {
    input := {
        @required
        EncodedMessage: encodedMessageType
    }
    output := {
        DecodedMessage: String
    }
    errors: [InvalidAuthorizationMessageException]
}

operation GetAccessKeyInfo {
    input := {
        @required
        AccessKeyId: accessKeyIdType
    }
    output := {
        Account: String
    }
}

operation GetCallerIdentity {
    input := {}
    output := {
        UserId: String
        Account: String
        Arn: arnType
    }
}

operation GetDelegatedAccessToken {
    input := {
        @required
        TradeInToken: tradeInTokenType
    }
    output := {
        Credentials: Credentials
        PackedPolicySize: nonNegativeIntegerType
        AssumedPrincipal: arnType
    }
    errors: [ExpiredTradeInTokenException, RegionDisabledException, PackedPolicyTooLargeException]
}

operation GetFederationToken {
    input := {
        @required
        Name: userNameType

        Policy: sessionPolicyDocumentType
        PolicyArns: policyDescriptorListType
        DurationSeconds: durationSecondsType
        Tags: tagListType
    }
    output := {
        Credentials: Credentials
        FederatedUser: FederatedUser
        PackedPolicySize: nonNegativeIntegerType
    }
    errors: [
        MalformedPolicyDocumentException
        PackedPolicyTooLargeException
        RegionDisabledException
    ]
}

operation GetSessionToken {
    input := {
        DurationSeconds: durationSecondsType
        SerialNumber: serialNumberType
        TokenCode: tokenCodeType
    }
    output := {
        Credentials: Credentials
    }
    errors: [RegionDisabledException]
}

operation GetWebIdentityToken {
    input := {
        @required
        Audience: webIdentityTokenAudienceListType

        DurationSeconds: webIdentityTokenDurationSecondsType

        @required
        SigningAlgorithm: jwtAlgorithmType

        Tags: tagListType
    }
    output := {
        WebIdentityToken: webIdentityTokenType
        Expiration: Timestamp
    }
    errors: [
        SessionDurationEscalationException
        OutboundWebIdentityFederationDisabledException
        JWTPayloadSizeExceededException
    ]
}

structure AssumedRoleUser {
    @required
    AssumedRoleId: assumedRoleIdType

    @required
    Arn: arnType
}

structure Credentials {
    @required
    AccessKeyId: accessKeyIdType

    @required
    SecretAccessKey: accessKeySecretType

    @required
    SessionToken: String

    @required
    Expiration: Timestamp
}

@error("client")
@httpError(400)
@awsQueryError(code: "ExpiredTokenException", httpResponseCode: 400)
structure ExpiredTokenException {
    message: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "ExpiredTradeInTokenException", httpResponseCode: 400)
structure ExpiredTradeInTokenException {
    message: String
}

structure FederatedUser {
    @required
    FederatedUserId: federatedIdType

    @required
    Arn: arnType
}

@error("client")
@httpError(400)
@awsQueryError(code: "IDPCommunicationError", httpResponseCode: 400)
structure IDPCommunicationErrorException {
    message: String
}

@error("client") @httpError(403) @awsQueryError(code: "IDPRejectedClaim", httpResponseCode: 403)
structure IDPRejectedClaimException {
    message: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidAuthorizationMessageException", httpResponseCode: 400)
structure InvalidAuthorizationMessageException {
    message: String
}

@error("client") @httpError(400) @awsQueryError(code: "InvalidIdentityToken", httpResponseCode: 400)
structure InvalidIdentityTokenException {
    message: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "JWTPayloadSizeExceededException", httpResponseCode: 400)
structure JWTPayloadSizeExceededException {
    message: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "MalformedPolicyDocument", httpResponseCode: 400)
structure MalformedPolicyDocumentException {
    message: String
}

@error("client")
@httpError(403)
@awsQueryError(code: "OutboundWebIdentityFederationDisabledException", httpResponseCode: 403)
structure OutboundWebIdentityFederationDisabledException {
    message: String
}

@error("client") @httpError(400) @awsQueryError(code: "PackedPolicyTooLarge", httpResponseCode: 400)
structure PackedPolicyTooLargeException {
    message: String
}

structure PolicyDescriptorType {
    arn: arnType
}

structure ProvidedContext {
    ProviderArn: arnType
    ContextAssertion: contextAssertionType
}

@length(min: 1, max: 5)
list ProvidedContextsListType {
    member: ProvidedContext
}

@error("client")
@httpError(403)
@awsQueryError(code: "RegionDisabledException", httpResponseCode: 403)
structure RegionDisabledException {
    message: String
}

@range(min: 0, max: 900)
integer RootDurationSecondsType

@length(min: 4, max: 100000) @sensitive
string SAMLAssertionType

@error("client")
@httpError(403)
@awsQueryError(code: "SessionDurationEscalationException", httpResponseCode: 403)
structure SessionDurationEscalationException {
    message: String
}

structure Tag {
    @required
    Key: tagKeyType

    @required
    Value: tagValueType
}

@length(min: 12, max: 2048)
string TargetPrincipalType

@length(min: 16, max: 128) @pattern("[\\w]*")
string accessKeyIdType

@sensitive
string accessKeySecretType

@length(min: 20, max: 2048)
@pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+")
string arnType

@length(min: 2, max: 193) @pattern("[\\w+=,.@:-]*")
string assumedRoleIdType

@length(min: 4, max: 20000) @sensitive
string clientTokenType

@length(min: 4, max: 2048)
string contextAssertionType

@range(min: 900, max: 129600)
integer durationSecondsType

@length(min: 1, max: 10240)
string encodedMessageType

@length(min: 2, max: 1224) @pattern("[\\w+=,.@:\\/-]*")
string externalIdType

@length(min: 2, max: 193) @pattern("[\\w+=,.@\\:-]*")
string federatedIdType

@length(min: 5, max: 5)
string jwtAlgorithmType

@range(min: 0)
integer nonNegativeIntegerType

list policyDescriptorListType {
    member: PolicyDescriptorType
}

@range(min: 900, max: 43200)
integer roleDurationSecondsType

@length(min: 2, max: 64) @pattern("[\\w+=,.@-]*")
string roleSessionNameType

@length(min: 9, max: 256) @pattern("[\\w+=/:,.@-]*")
string serialNumberType

@length(min: 1, max: 2048) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
string sessionPolicyDocumentType

@length(min: 2, max: 64) @pattern("[\\w+=,.@-]*")
string sourceIdentityType

@length(max: 50)
list tagKeyListType {
    member: tagKeyType
}

@length(min: 1, max: 128) @pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+")
string tagKeyType

@length(max: 50)
list tagListType {
    member: Tag
}

@length(min: 0, max: 256) @pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*")
string tagValueType

@length(min: 6, max: 6) @pattern("[\\d]*")
string tokenCodeType

@sensitive
string tradeInTokenType

@length(min: 1) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
string unrestrictedSessionPolicyDocumentType

@length(min: 4, max: 2048)
string urlType

@length(min: 2, max: 32) @pattern("[\\w+=,.@-]*")
string userNameType

@length(min: 6, max: 255)
string webIdentitySubjectType

@length(min: 1, max: 10)
list webIdentityTokenAudienceListType {
    member: webIdentityTokenAudienceStringType
}

@length(min: 1, max: 1000)
string webIdentityTokenAudienceStringType

@range(min: 60, max: 3600)
integer webIdentityTokenDurationSecondsType

@sensitive
string webIdentityTokenType
