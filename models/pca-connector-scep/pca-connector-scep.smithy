$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.pcaconnectorscep

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Private CA Connector for SCEP")
@service(sdkId: "Pca Connector Scep", endpointPrefix: "pca-connector-scep")
@restJson1
@sigv4(name: "pca-connector-scep")
@standardRegionalEndpoints
service PcaConnectorScep {
    version: "2018-05-10"
    operations: [
        CreateChallenge
        CreateConnector
        DeleteChallenge
        DeleteConnector
        GetChallengeMetadata
        GetChallengePassword
        GetConnector
        ListChallengeMetadata
        ListConnectors
        ListTagsForResource
        TagResource
        UntagResource
    ]
}

@http(method: "POST", uri: "/challenges", code: 202)
operation CreateChallenge {
    input := {
        @required
        ConnectorArn: ConnectorArn

        @idempotencyToken
        ClientToken: ClientToken

        Tags: Tags
    }
    output := {
        Challenge: Challenge
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/connectors", code: 202)
operation CreateConnector {
    input := {
        @required
        CertificateAuthorityArn: CertificateAuthorityArn

        MobileDeviceManagement: MobileDeviceManagement
        VpcEndpointId: VpcEndpointId

        @idempotencyToken
        ClientToken: ClientToken

        Tags: Tags
    }
    output := {
        ConnectorArn: ConnectorArn
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/challenges/{ChallengeArn}", code: 202) @idempotent
operation DeleteChallenge {
    input := {
        @required @httpLabel
        ChallengeArn: ChallengeArn
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/connectors/{ConnectorArn}", code: 202) @idempotent
operation DeleteConnector {
    input := {
        @required @httpLabel
        ConnectorArn: ConnectorArn
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "GET", uri: "/challengeMetadata/{ChallengeArn}") @readonly
operation GetChallengeMetadata {
    input := {
        @required @httpLabel
        ChallengeArn: ChallengeArn
    }
    output := {
        ChallengeMetadata: ChallengeMetadata
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/challengePasswords/{ChallengeArn}") @readonly
operation GetChallengePassword {
    input := {
        @required @httpLabel
        ChallengeArn: ChallengeArn
    }
    output := {
        Password: SensitiveString
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/connectors/{ConnectorArn}") @readonly
operation GetConnector {
    input := {
        @required @httpLabel
        ConnectorArn: ConnectorArn
    }
    output := {
        Connector: Connector
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/challengeMetadata")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Challenges"
    pageSize: "MaxResults"
)
operation ListChallengeMetadata {
    input := {
        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: NextToken

        @required @httpQuery("ConnectorArn")
        ConnectorArn: ConnectorArn
    }
    output := {
        Challenges: ChallengeMetadataList
        NextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/connectors")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Connectors"
    pageSize: "MaxResults"
)
operation ListConnectors {
    input := {
        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: NextToken
    }
    output := {
        Connectors: ConnectorList
        NextToken: NextToken
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        Tags: Tags
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required
        Tags: Tags
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}", code: 204) @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    Message: String
}

@length(min: 15, max: 100)
@pattern("[a-zA-Z0-9]{2,15}-[a-zA-Z0-9]{2,15}-[a-zA-Z0-9]{2,15}-[a-zA-Z0-9]{2,15}-[a-zA-Z0-9]{2,15}")
string AzureApplicationId

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9._-]+")
string AzureDomain

@error("client") @httpError(400)
structure BadRequestException {
    @required
    Message: String
}

@length(min: 5, max: 200)
@pattern("arn:aws(-[a-z]+)*:acm-pca:[a-z]+(-[a-z]+)+-[1-9]\\d*:\\d{12}:certificate-authority\\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
string CertificateAuthorityArn

structure Challenge {
    Arn: ChallengeArn
    ConnectorArn: ConnectorArn
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    Password: SensitiveString
}

@length(min: 5, max: 200)
@pattern("arn:aws(-[a-z]+)*:pca-connector-scep:[a-z]+(-[a-z]+)+-[1-9]\\d*:\\d{12}:connector\\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\/challenge\\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
string ChallengeArn

structure ChallengeMetadata {
    Arn: ChallengeArn
    ConnectorArn: ConnectorArn
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
}

list ChallengeMetadataList {
    member: ChallengeMetadataSummary
}

structure ChallengeMetadataSummary {
    Arn: ChallengeArn
    ConnectorArn: ConnectorArn
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
}

@length(min: 1, max: 64) @pattern("[!-~]+")
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    @required
    Message: String

    @required
    ResourceId: String

    @required
    ResourceType: String
}

structure Connector {
    Arn: ConnectorArn
    CertificateAuthorityArn: CertificateAuthorityArn
    Type: ConnectorType
    MobileDeviceManagement: MobileDeviceManagement
    OpenIdConfiguration: OpenIdConfiguration
    Status: ConnectorStatus
    StatusReason: ConnectorStatusReason
    Endpoint: String
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
}

@length(min: 5, max: 200)
@pattern("arn:aws(-[a-z]+)*:pca-connector-scep:[a-z]+(-[a-z]+)+-[1-9]\\d*:\\d{12}:connector\\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
string ConnectorArn

list ConnectorList {
    member: ConnectorSummary
}

enum ConnectorStatus {
    CREATING
    ACTIVE
    DELETING
    FAILED
}

enum ConnectorStatusReason {
    INTERNAL_FAILURE
    PRIVATECA_ACCESS_DENIED
    PRIVATECA_INVALID_STATE
    PRIVATECA_RESOURCE_NOT_FOUND
    VPC_ENDPOINT_RESOURCE_NOT_FOUND
    VPC_ENDPOINT_DNS_ENTRIES_NOT_FOUND
}

structure ConnectorSummary {
    Arn: ConnectorArn
    CertificateAuthorityArn: CertificateAuthorityArn
    Type: ConnectorType
    MobileDeviceManagement: MobileDeviceManagement
    OpenIdConfiguration: OpenIdConfiguration
    Status: ConnectorStatus
    StatusReason: ConnectorStatusReason
    Endpoint: String
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
}

enum ConnectorType {
    GENERAL_PURPOSE
    INTUNE
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    Message: String
}

structure IntuneConfiguration {
    @required
    AzureApplicationId: AzureApplicationId

    @required
    Domain: AzureDomain
}

@range(min: 1, max: 1000)
integer MaxResults

union MobileDeviceManagement {
    Intune: IntuneConfiguration
}

@length(min: 1, max: 1000)
@pattern("(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2}==|[A-Za-z0-9_-]{3}=)?")
string NextToken

structure OpenIdConfiguration {
    Issuer: String
    Subject: String
    Audience: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    Message: String

    @required
    ResourceId: String

    @required
    ResourceType: String
}

@sensitive
string SensitiveString

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    Message: String

    @required
    ResourceType: String

    @required
    ServiceCode: String

    @required
    QuotaCode: String
}

list TagKeyList {
    member: String
}

map Tags {
    key: String
    value: String
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    Message: String
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    Message: String

    Reason: ValidationExceptionReason
}

enum ValidationExceptionReason {
    CA_CERT_VALIDITY_TOO_SHORT
    INVALID_CA_USAGE_MODE
    INVALID_CONNECTOR_TYPE
    INVALID_STATE
    NO_CLIENT_TOKEN
    UNKNOWN_OPERATION
    OTHER
}

@length(min: 13, max: 22) @pattern("vpce-[0-9a-f]{8}([0-9a-f]{9})?")
string VpcEndpointId
