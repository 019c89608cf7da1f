$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.schemas

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Schemas")
@service(sdkId: "schemas", endpointPrefix: "schemas")
@restJson1
@sigv4(name: "schemas")
@standardRegionalEndpoints
service schemas {
    version: "2019-12-02"
    operations: [
        CreateDiscoverer
        CreateRegistry
        CreateSchema
        DeleteDiscoverer
        DeleteRegistry
        DeleteResourcePolicy
        DeleteSchema
        DeleteSchemaVersion
        DescribeCodeBinding
        DescribeDiscoverer
        DescribeRegistry
        DescribeSchema
        ExportSchema
        GetCodeBindingSource
        GetDiscoveredSchema
        GetResourcePolicy
        ListDiscoverers
        ListRegistries
        ListSchemaVersions
        ListSchemas
        ListTagsForResource
        PutCodeBinding
        PutResourcePolicy
        SearchSchemas
        StartDiscoverer
        StopDiscoverer
        TagResource
        UntagResource
        UpdateDiscoverer
        UpdateRegistry
        UpdateSchema
    ]
}

@http(method: "POST", uri: "/v1/discoverers", code: 201)
operation CreateDiscoverer {
    input := {
        Description: __stringMin0Max256

        @required
        SourceArn: __stringMin20Max1600

        CrossAccount: Boolean

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        Description: String
        DiscovererArn: String
        DiscovererId: String
        SourceArn: String
        State: DiscovererState
        CrossAccount: Boolean

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        UnauthorizedException
        ForbiddenException
        ServiceUnavailableException
        ConflictException
    ]
}

@http(method: "POST", uri: "/v1/registries/name/{RegistryName}", code: 201)
operation CreateRegistry {
    input := {
        Description: __stringMin0Max256

        @required @httpLabel
        RegistryName: String

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        Description: String
        RegistryArn: String
        RegistryName: String

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        UnauthorizedException
        ForbiddenException
        ServiceUnavailableException
        ConflictException
    ]
}

@http(
    method: "POST"
    uri: "/v1/registries/name/{RegistryName}/schemas/name/{SchemaName}"
    code: 201
)
operation CreateSchema {
    input := {
        @required
        Content: __stringMin1Max100000

        Description: __stringMin0Max256

        @required @httpLabel
        RegistryName: String

        @required @httpLabel
        SchemaName: String

        @jsonName("tags")
        Tags: Tags

        @required
        Type: Type
    }
    output := {
        Description: String
        LastModified: __timestampIso8601
        SchemaArn: String
        SchemaName: String
        SchemaVersion: String

        @jsonName("tags")
        Tags: Tags

        Type: String
        VersionCreatedDate: __timestampIso8601
    }
    errors: [
        ServiceUnavailableException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "DELETE", uri: "/v1/discoverers/id/{DiscovererId}", code: 204)
operation DeleteDiscoverer {
    input := {
        @required @httpLabel
        DiscovererId: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/v1/registries/name/{RegistryName}", code: 204)
operation DeleteRegistry {
    input := {
        @required @httpLabel
        RegistryName: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/v1/policy", code: 204)
operation DeleteResourcePolicy {
    input := {
        @httpQuery("registryName")
        RegistryName: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(
    method: "DELETE"
    uri: "/v1/registries/name/{RegistryName}/schemas/name/{SchemaName}"
    code: 204
)
operation DeleteSchema {
    input := {
        @required @httpLabel
        RegistryName: String

        @required @httpLabel
        SchemaName: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(
    method: "DELETE"
    uri: "/v1/registries/name/{RegistryName}/schemas/name/{SchemaName}/version/{SchemaVersion}"
    code: 204
)
operation DeleteSchemaVersion {
    input := {
        @required @httpLabel
        RegistryName: String

        @required @httpLabel
        SchemaName: String

        @required @httpLabel
        SchemaVersion: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(
    method: "GET"
    uri: "/v1/registries/name/{RegistryName}/schemas/name/{SchemaName}/language/{Language}"
)
@waitable(
    CodeBindingExists: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Status"
                        expected: "CREATE_COMPLETE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "Status"
                        expected: "CREATE_IN_PROGRESS"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "Status", expected: "CREATE_FAILED", comparator: "stringEquals"}
                }
            }
            {state: "failure", matcher: {errorType: "NotFoundException"}}
        ]
        minDelay: 2
        maxDelay: 2
    }
)
@maxAttempts(CodeBindingExists: 30)
operation DescribeCodeBinding {
    input := {
        @required @httpLabel
        Language: String

        @required @httpLabel
        RegistryName: String

        @required @httpLabel
        SchemaName: String

        @httpQuery("schemaVersion")
        SchemaVersion: String
    }
    output := {
        CreationDate: __timestampIso8601
        LastModified: __timestampIso8601
        SchemaVersion: String
        Status: CodeGenerationStatus
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/discoverers/id/{DiscovererId}")
operation DescribeDiscoverer {
    input := {
        @required @httpLabel
        DiscovererId: String
    }
    output := {
        Description: String
        DiscovererArn: String
        DiscovererId: String
        SourceArn: String
        State: DiscovererState
        CrossAccount: Boolean

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/registries/name/{RegistryName}")
operation DescribeRegistry {
    input := {
        @required @httpLabel
        RegistryName: String
    }
    output := {
        Description: String
        RegistryArn: String
        RegistryName: String

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/registries/name/{RegistryName}/schemas/name/{SchemaName}")
operation DescribeSchema {
    input := {
        @required @httpLabel
        RegistryName: String

        @required @httpLabel
        SchemaName: String

        @httpQuery("schemaVersion")
        SchemaVersion: String
    }
    output := {
        Content: String
        Description: String
        LastModified: __timestampIso8601
        SchemaArn: String
        SchemaName: String
        SchemaVersion: String

        @jsonName("tags")
        Tags: Tags

        Type: String
        VersionCreatedDate: __timestampIso8601
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/registries/name/{RegistryName}/schemas/name/{SchemaName}/export")
operation ExportSchema {
    input := {
        @required @httpLabel
        RegistryName: String

        @required @httpLabel
        SchemaName: String

        @httpQuery("schemaVersion")
        SchemaVersion: String

        @required @httpQuery("type")
        Type: String
    }
    output := {
        Content: String
        SchemaArn: String
        SchemaName: String
        SchemaVersion: String
        Type: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(
    method: "GET"
    uri: "/v1/registries/name/{RegistryName}/schemas/name/{SchemaName}/language/{Language}/source"
)
operation GetCodeBindingSource {
    input := {
        @required @httpLabel
        Language: String

        @required @httpLabel
        RegistryName: String

        @required @httpLabel
        SchemaName: String

        @httpQuery("schemaVersion")
        SchemaVersion: String
    }
    output := {
        @httpPayload
        Body: Blob
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v1/discover")
operation GetDiscoveredSchema {
    input := {
        @required
        Events: __listOfGetDiscoveredSchemaVersionItemInput

        @required
        Type: Type
    }
    output := {
        Content: String
    }
    errors: [
        ServiceUnavailableException
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/v1/policy")
operation GetResourcePolicy {
    input := {
        @httpQuery("registryName")
        RegistryName: String
    }
    output := {
        Policy: JsonValue
        RevisionId: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/discoverers")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Discoverers"
    pageSize: "Limit"
)
operation ListDiscoverers {
    input := {
        @httpQuery("discovererIdPrefix")
        DiscovererIdPrefix: String

        @httpQuery("limit")
        Limit: Integer

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("sourceArnPrefix")
        SourceArnPrefix: String
    }
    output := {
        Discoverers: __listOfDiscovererSummary
        NextToken: String
    }
    errors: [
        ServiceUnavailableException
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/v1/registries")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Registries"
    pageSize: "Limit"
)
operation ListRegistries {
    input := {
        @httpQuery("limit")
        Limit: Integer

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("registryNamePrefix")
        RegistryNamePrefix: String

        @httpQuery("scope")
        Scope: String
    }
    output := {
        NextToken: String
        Registries: __listOfRegistrySummary
    }
    errors: [
        ServiceUnavailableException
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/v1/registries/name/{RegistryName}/schemas/name/{SchemaName}/versions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SchemaVersions"
    pageSize: "Limit"
)
operation ListSchemaVersions {
    input := {
        @httpQuery("limit")
        Limit: Integer

        @httpQuery("nextToken")
        NextToken: String

        @required @httpLabel
        RegistryName: String

        @required @httpLabel
        SchemaName: String
    }
    output := {
        NextToken: String
        SchemaVersions: __listOfSchemaVersionSummary
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/registries/name/{RegistryName}/schemas")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Schemas", pageSize: "Limit")
operation ListSchemas {
    input := {
        @httpQuery("limit")
        Limit: Integer

        @httpQuery("nextToken")
        NextToken: String

        @required @httpLabel
        RegistryName: String

        @httpQuery("schemaNamePrefix")
        SchemaNamePrefix: String
    }
    output := {
        NextToken: String
        Schemas: __listOfSchemaSummary
    }
    errors: [
        ServiceUnavailableException
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(
    method: "POST"
    uri: "/v1/registries/name/{RegistryName}/schemas/name/{SchemaName}/language/{Language}"
    code: 202
)
operation PutCodeBinding {
    input := {
        @required @httpLabel
        Language: String

        @required @httpLabel
        RegistryName: String

        @required @httpLabel
        SchemaName: String

        @httpQuery("schemaVersion")
        SchemaVersion: String
    }
    output := {
        CreationDate: __timestampIso8601
        LastModified: __timestampIso8601
        SchemaVersion: String
        Status: CodeGenerationStatus
    }
    errors: [
        GoneException
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/policy")
operation PutResourcePolicy {
    input := {
        @required
        Policy: JsonValue

        @httpQuery("registryName")
        RegistryName: String

        RevisionId: String
    }
    output := {
        Policy: JsonValue
        RevisionId: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        PreconditionFailedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/registries/name/{RegistryName}/schemas/search")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Schemas", pageSize: "Limit")
operation SearchSchemas {
    input := {
        @required @httpQuery("keywords")
        Keywords: String

        @httpQuery("limit")
        Limit: Integer

        @httpQuery("nextToken")
        NextToken: String

        @required @httpLabel
        RegistryName: String
    }
    output := {
        NextToken: String
        Schemas: __listOfSearchSchemaSummary
    }
    errors: [
        ServiceUnavailableException
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "POST", uri: "/v1/discoverers/id/{DiscovererId}/start")
operation StartDiscoverer {
    input := {
        @required @httpLabel
        DiscovererId: String
    }
    output := {
        DiscovererId: String
        State: DiscovererState
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/discoverers/id/{DiscovererId}/stop")
operation StopDiscoverer {
    input := {
        @required @httpLabel
        DiscovererId: String
    }
    output := {
        DiscovererId: String
        State: DiscovererState
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @jsonName("tags")
        Tags: Tags
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}", code: 204)
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @httpQuery("tagKeys")
        TagKeys: __listOf__string
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "PUT", uri: "/v1/discoverers/id/{DiscovererId}")
operation UpdateDiscoverer {
    input := {
        Description: __stringMin0Max256

        @required @httpLabel
        DiscovererId: String

        CrossAccount: Boolean
    }
    output := {
        Description: String
        DiscovererArn: String
        DiscovererId: String
        SourceArn: String
        State: DiscovererState
        CrossAccount: Boolean

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/v1/registries/name/{RegistryName}")
operation UpdateRegistry {
    input := {
        Description: __stringMin0Max256

        @required @httpLabel
        RegistryName: String
    }
    output := {
        Description: String
        RegistryArn: String
        RegistryName: String

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/v1/registries/name/{RegistryName}/schemas/name/{SchemaName}")
operation UpdateSchema {
    input := {
        @idempotencyToken
        ClientTokenId: __stringMin0Max36

        Content: __stringMin1Max100000
        Description: __stringMin0Max256

        @required @httpLabel
        RegistryName: String

        @required @httpLabel
        SchemaName: String

        Type: Type
    }
    output := {
        Description: String
        LastModified: __timestampIso8601
        SchemaArn: String
        SchemaName: String
        SchemaVersion: String

        @jsonName("tags")
        Tags: Tags

        Type: String
        VersionCreatedDate: __timestampIso8601
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@error("client") @httpError(400)
structure BadRequestException {
    @required
    Code: String

    @required
    Message: String
}

enum CodeGenerationStatus {
    CREATE_IN_PROGRESS
    CREATE_COMPLETE
    CREATE_FAILED
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    Code: String

    @required
    Message: String
}

enum DiscovererState {
    STARTED
    STOPPED
}

structure DiscovererSummary {
    DiscovererArn: String
    DiscovererId: String
    SourceArn: String
    State: DiscovererState
    CrossAccount: Boolean

    @jsonName("tags")
    Tags: Tags
}

@error("client") @httpError(403)
structure ForbiddenException {
    @required
    Code: String

    @required
    Message: String
}

@length(min: 1, max: 100000)
string GetDiscoveredSchemaVersionItemInput

@mediaType("application/json")
string JsonValue

@error("client") @httpError(410)
structure GoneException {
    @required
    Code: String

    @required
    Message: String
}

@error("server") @httpError(500)
structure InternalServerErrorException {
    @required
    Code: String

    @required
    Message: String
}

@error("client") @httpError(404)
structure NotFoundException {
    @required
    Code: String

    @required
    Message: String
}

@error("client") @httpError(412)
structure PreconditionFailedException {
    @required
    Code: String

    @required
    Message: String
}

structure RegistrySummary {
    RegistryArn: String
    RegistryName: String

    @jsonName("tags")
    Tags: Tags
}

structure SchemaSummary {
    LastModified: __timestampIso8601
    SchemaArn: String
    SchemaName: String

    @jsonName("tags")
    Tags: Tags

    VersionCount: Long
}

structure SchemaVersionSummary {
    SchemaArn: String
    SchemaName: String
    SchemaVersion: String
    Type: Type
}

structure SearchSchemaSummary {
    RegistryName: String
    SchemaArn: String
    SchemaName: String
    SchemaVersions: __listOfSearchSchemaVersionSummary
}

structure SearchSchemaVersionSummary {
    CreatedDate: __timestampIso8601
    SchemaVersion: String
    Type: Type
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    @required
    Code: String

    @required
    Message: String
}

map Tags {
    key: String
    value: String
}

@error("client") @httpError(429)
structure TooManyRequestsException {
    @required
    Code: String

    @required
    Message: String
}

enum Type {
    OpenApi3
    JSONSchemaDraft4
}

@error("client") @httpError(401)
structure UnauthorizedException {
    @required
    Code: String

    @required
    Message: String
}

list __listOfDiscovererSummary {
    member: DiscovererSummary
}

@length(min: 1, max: 10)
list __listOfGetDiscoveredSchemaVersionItemInput {
    member: GetDiscoveredSchemaVersionItemInput
}

list __listOfRegistrySummary {
    member: RegistrySummary
}

list __listOfSchemaSummary {
    member: SchemaSummary
}

list __listOfSchemaVersionSummary {
    member: SchemaVersionSummary
}

list __listOfSearchSchemaSummary {
    member: SearchSchemaSummary
}

list __listOfSearchSchemaVersionSummary {
    member: SearchSchemaVersionSummary
}

list __listOf__string {
    member: String
}

@length(min: 0, max: 256)
string __stringMin0Max256

@length(min: 0, max: 36)
string __stringMin0Max36

@length(min: 1, max: 100000)
string __stringMin1Max100000

@length(min: 20, max: 1600)
string __stringMin20Max1600

@timestampFormat("date-time")
timestamp __timestampIso8601
