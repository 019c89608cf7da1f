$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.marketplacedeployment

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Marketplace Deployment Service")
@service(sdkId: "Marketplace Deployment", endpointPrefix: "deployment-marketplace")
@restJson1
@sigv4(name: "aws-marketplace")
@standardRegionalEndpoints
service MarketplaceDeployment {
    version: "2023-01-25"
    operations: [ListTagsForResource, PutDeploymentParameter, TagResource, UntagResource]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: String
    }
    output := {
        tags: Tags
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/catalogs/{catalog}/products/{productId}/deployment-parameters")
@idempotent
operation PutDeploymentParameter {
    input := {
        @required
        agreementId: ResourceId

        @required @httpLabel
        catalog: Catalog

        @idempotencyToken
        clientToken: ClientToken

        @required
        deploymentParameter: DeploymentParameterInput

        expirationDate: SyntheticTimestamp_date_time

        @required @httpLabel
        productId: ResourceId

        tags: TagsMap
    }
    output := {
        @required
        agreementId: ResourceId

        @required
        deploymentParameterId: DeploymentParameterResourceIdentifier

        @required
        resourceArn: ResourceArn

        tags: TagsMap
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        tags: Tags
    }
    output := {}
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}", code: 204) @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required @httpQuery("tagKeys")
        tagKeys: StringList
    }
    output := {}
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z_-]+$")
string Catalog

@length(min: 32, max: 64) @pattern("^[a-zA-Z0-9/_+=.:@-]+$")
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    @required
    resourceId: ResourceId
}

structure DeploymentParameterInput {
    @required
    name: DeploymentParameterName

    @required
    secretString: SecretString
}

@length(min: 1, max: 400) @pattern("^[a-zA-Z0-9/_+=.@-]+$")
string DeploymentParameterName

@length(min: 1, max: 32) @pattern("^dp-[a-zA-Z0-9]+$")
string DeploymentParameterResourceIdentifier

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String
}

@length(min: 1, max: 2048) @pattern("^[a-zA-Z0-9:*/-]+$")
string ResourceArn

@length(min: 1, max: 64) @pattern("^[A-Za-z0-9_/-]+$")
string ResourceId

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

@length(min: 1, max: 15000) @sensitive
string SecretString

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

list StringList {
    member: String
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9/_+=.:@-]+$")
string TagKey

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9/_+=.:@-]+$")
string TagValue

map Tags {
    key: String
    value: String
}

@length(min: 0, max: 50)
map TagsMap {
    key: TagKey
    value: TagValue
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    fieldName: String

    @required
    message: String
}
