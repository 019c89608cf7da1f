$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.appfabric

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AppFabric")
@service(sdkId: "AppFabric", endpointPrefix: "appfabric")
@restJson1
@sigv4(name: "appfabric")
@standardRegionalEndpoints
service AppFabric {
    version: "2023-05-19"
    operations: [
        BatchGetUserAccessTasks
        ConnectAppAuthorization
        CreateAppAuthorization
        CreateAppBundle
        CreateIngestion
        CreateIngestionDestination
        DeleteAppAuthorization
        DeleteAppBundle
        DeleteIngestion
        DeleteIngestionDestination
        GetAppAuthorization
        GetAppBundle
        GetIngestion
        GetIngestionDestination
        ListAppAuthorizations
        ListAppBundles
        ListIngestionDestinations
        ListIngestions
        ListTagsForResource
        StartIngestion
        StartUserAccessTasks
        StopIngestion
        TagResource
        UntagResource
        UpdateAppAuthorization
        UpdateIngestionDestination
    ]
}

@http(method: "POST", uri: "/useraccess/batchget")
operation BatchGetUserAccessTasks {
    input := {
        @required
        appBundleIdentifier: Identifier

        @required
        taskIdList: TaskIdList
    }
    output := {
        userAccessResultsList: UserAccessResultsList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(
    method: "POST"
    uri: "/appbundles/{appBundleIdentifier}/appauthorizations/{appAuthorizationIdentifier}/connect"
)
operation ConnectAppAuthorization {
    input := {
        @required @httpLabel
        appBundleIdentifier: Identifier

        @required @httpLabel
        appAuthorizationIdentifier: Identifier

        authRequest: AuthRequest
    }
    output := {
        @required
        appAuthorizationSummary: AppAuthorizationSummary
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/appbundles/{appBundleIdentifier}/appauthorizations", code: 201)
@idempotent
operation CreateAppAuthorization {
    input := {
        @required @httpLabel
        appBundleIdentifier: Identifier

        @required
        app: String255

        @required
        credential: Credential

        @required
        tenant: Tenant

        @required
        authType: AuthType

        @idempotencyToken
        clientToken: UUID

        tags: TagList
    }
    output := {
        @required
        appAuthorization: AppAuthorization
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/appbundles", code: 201) @idempotent
operation CreateAppBundle {
    input := {
        @idempotencyToken
        clientToken: UUID

        customerManagedKeyIdentifier: Identifier
        tags: TagList
    }
    output := {
        @required
        appBundle: AppBundle
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ConflictException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/appbundles/{appBundleIdentifier}/ingestions", code: 201) @idempotent
operation CreateIngestion {
    input := {
        @required @httpLabel
        appBundleIdentifier: Identifier

        @required
        app: String255

        @required
        tenantId: TenantIdentifier

        @required
        ingestionType: IngestionType

        @idempotencyToken
        clientToken: UUID

        tags: TagList
    }
    output := {
        @required
        ingestion: Ingestion
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ConflictException
        ValidationException
        AccessDeniedException
    ]
}

@http(
    method: "POST"
    uri: "/appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}/ingestiondestinations"
    code: 201
)
@idempotent
operation CreateIngestionDestination {
    input := {
        @required @httpLabel
        appBundleIdentifier: Identifier

        @required @httpLabel
        ingestionIdentifier: Identifier

        @required
        processingConfiguration: ProcessingConfiguration

        @required
        destinationConfiguration: DestinationConfiguration

        @idempotencyToken
        clientToken: UUID

        tags: TagList
    }
    output := {
        @required
        ingestionDestination: IngestionDestination
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ConflictException
        ValidationException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/appbundles/{appBundleIdentifier}/appauthorizations/{appAuthorizationIdentifier}"
    code: 204
)
@idempotent
operation DeleteAppAuthorization {
    input := {
        @required @httpLabel
        appBundleIdentifier: Identifier

        @required @httpLabel
        appAuthorizationIdentifier: Identifier
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/appbundles/{appBundleIdentifier}", code: 204) @idempotent
operation DeleteAppBundle {
    input := {
        @required @httpLabel
        appBundleIdentifier: Identifier
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        ConflictException
        ValidationException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}"
    code: 204
)
@idempotent
operation DeleteIngestion {
    input := {
        @required @httpLabel
        appBundleIdentifier: Identifier

        @required @httpLabel
        ingestionIdentifier: Identifier
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}/ingestiondestinations/{ingestionDestinationIdentifier}"
    code: 204
)
@idempotent
operation DeleteIngestionDestination {
    input := {
        @required @httpLabel
        appBundleIdentifier: Identifier

        @required @httpLabel
        ingestionIdentifier: Identifier

        @required @httpLabel
        ingestionDestinationIdentifier: Identifier
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/appbundles/{appBundleIdentifier}/appauthorizations/{appAuthorizationIdentifier}"
)
operation GetAppAuthorization {
    input := {
        @required @httpLabel
        appBundleIdentifier: Identifier

        @required @httpLabel
        appAuthorizationIdentifier: Identifier
    }
    output := {
        @required
        appAuthorization: AppAuthorization
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/appbundles/{appBundleIdentifier}")
operation GetAppBundle {
    input := {
        @required @httpLabel
        appBundleIdentifier: Identifier
    }
    output := {
        @required
        appBundle: AppBundle
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}")
operation GetIngestion {
    input := {
        @required @httpLabel
        appBundleIdentifier: Identifier

        @required @httpLabel
        ingestionIdentifier: Identifier
    }
    output := {
        @required
        ingestion: Ingestion
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}/ingestiondestinations/{ingestionDestinationIdentifier}"
)
operation GetIngestionDestination {
    input := {
        @required @httpLabel
        appBundleIdentifier: Identifier

        @required @httpLabel
        ingestionIdentifier: Identifier

        @required @httpLabel
        ingestionDestinationIdentifier: Identifier
    }
    output := {
        @required
        ingestionDestination: IngestionDestination
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/appbundles/{appBundleIdentifier}/appauthorizations")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "appAuthorizationSummaryList"
    pageSize: "maxResults"
)
operation ListAppAuthorizations {
    input := {
        @required @httpLabel
        appBundleIdentifier: Identifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String2048
    }
    output := {
        @required
        appAuthorizationSummaryList: AppAuthorizationSummaryList

        nextToken: String2048
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/appbundles")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "appBundleSummaryList"
    pageSize: "maxResults"
)
operation ListAppBundles {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String2048
    }
    output := {
        @required
        appBundleSummaryList: AppBundleSummaryList

        nextToken: String2048
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}/ingestiondestinations"
)
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "ingestionDestinations"
    pageSize: "maxResults"
)
operation ListIngestionDestinations {
    input := {
        @required @httpLabel
        appBundleIdentifier: Identifier

        @required @httpLabel
        ingestionIdentifier: Identifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        @required
        ingestionDestinations: IngestionDestinationList

        nextToken: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/appbundles/{appBundleIdentifier}/ingestions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "ingestions"
    pageSize: "maxResults"
)
operation ListIngestions {
    input := {
        @required @httpLabel
        appBundleIdentifier: Identifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        @required
        ingestions: IngestionList

        nextToken: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: Arn
    }
    output := {
        tags: TagList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(
    method: "POST"
    uri: "/appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}/start"
)
operation StartIngestion {
    input := {
        @required @httpLabel
        ingestionIdentifier: Identifier

        @required @httpLabel
        appBundleIdentifier: Identifier
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/useraccess/start", code: 201)
operation StartUserAccessTasks {
    input := {
        @required
        appBundleIdentifier: Identifier

        @required
        email: Email
    }
    output := {
        userAccessTasksList: UserAccessTasksList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(
    method: "POST"
    uri: "/appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}/stop"
)
operation StopIngestion {
    input := {
        @required @httpLabel
        ingestionIdentifier: Identifier

        @required @httpLabel
        appBundleIdentifier: Identifier
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required
        tags: TagList
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(
    method: "PATCH"
    uri: "/appbundles/{appBundleIdentifier}/appauthorizations/{appAuthorizationIdentifier}"
)
operation UpdateAppAuthorization {
    input := {
        @required @httpLabel
        appBundleIdentifier: Identifier

        @required @httpLabel
        appAuthorizationIdentifier: Identifier

        credential: Credential
        tenant: Tenant
    }
    output := {
        @required
        appAuthorization: AppAuthorization
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(
    method: "PATCH"
    uri: "/appbundles/{appBundleIdentifier}/ingestions/{ingestionIdentifier}/ingestiondestinations/{ingestionDestinationIdentifier}"
)
operation UpdateIngestionDestination {
    input := {
        @required @httpLabel
        appBundleIdentifier: Identifier

        @required @httpLabel
        ingestionIdentifier: Identifier

        @required @httpLabel
        ingestionDestinationIdentifier: Identifier

        @required
        destinationConfiguration: DestinationConfiguration
    }
    output := {
        @required
        ingestionDestination: IngestionDestination
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

structure ApiKeyCredential {
    @required
    apiKey: SensitiveString2048
}

structure AppAuthorization {
    @required
    appAuthorizationArn: Arn

    @required
    appBundleArn: Arn

    @required
    app: String255

    @required
    tenant: Tenant

    @required
    authType: AuthType

    @required
    status: AppAuthorizationStatus

    @required
    createdAt: DateTime

    @required
    updatedAt: DateTime

    persona: Persona
    authUrl: String
}

enum AppAuthorizationStatus {
    PendingConnect
    Connected
    ConnectionValidationFailed
    TokenAutoRotationFailed
}

structure AppAuthorizationSummary {
    @required
    appAuthorizationArn: Arn

    @required
    appBundleArn: Arn

    @required
    app: String255

    @required
    tenant: Tenant

    @required
    status: AppAuthorizationStatus

    @required
    updatedAt: DateTime
}

list AppAuthorizationSummaryList {
    member: AppAuthorizationSummary
}

structure AppBundle {
    @required
    arn: Arn

    customerManagedKeyArn: Arn
}

structure AppBundleSummary {
    @required
    arn: Arn
}

list AppBundleSummaryList {
    member: AppBundleSummary
}

@length(min: 1, max: 1011) @pattern("arn:.+")
string Arn

structure AuditLogDestinationConfiguration {
    @required
    destination: Destination
}

structure AuditLogProcessingConfiguration {
    @required
    schema: Schema

    @required
    format: Format
}

structure AuthRequest {
    @required
    redirectUri: RedirectUri

    @required
    code: SensitiveString2048
}

enum AuthType {
    oauth2
    apiKey
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

union Credential {
    oauth2Credential: Oauth2Credential
    apiKeyCredential: ApiKeyCredential
}

@timestampFormat("date-time")
timestamp DateTime

union Destination {
    s3Bucket: S3Bucket
    firehoseStream: FirehoseStream
}

union DestinationConfiguration {
    auditLog: AuditLogDestinationConfiguration
}

@length(min: 0, max: 320)
@pattern("[a-zA-Z0-9.!#$%&’*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)*")
@sensitive
string Email

structure FirehoseStream {
    @required
    streamName: String64
}

enum Format {
    json
    parquet
}

@length(min: 1, max: 1011)
@pattern("arn:.+$|^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string Identifier

structure Ingestion {
    @required
    arn: Arn

    @required
    appBundleArn: Arn

    @required
    app: String255

    @required
    tenantId: TenantIdentifier

    @required
    createdAt: DateTime

    @required
    updatedAt: DateTime

    @required
    state: IngestionState

    @required
    ingestionType: IngestionType
}

structure IngestionDestination {
    @required
    arn: Arn

    @required
    ingestionArn: Arn

    @required
    processingConfiguration: ProcessingConfiguration

    @required
    destinationConfiguration: DestinationConfiguration

    status: IngestionDestinationStatus
    statusReason: String
    createdAt: DateTime
    updatedAt: DateTime
}

list IngestionDestinationList {
    member: IngestionDestinationSummary
}

enum IngestionDestinationStatus {
    Active
    Failed
}

structure IngestionDestinationSummary {
    @required
    arn: Arn
}

list IngestionList {
    member: IngestionSummary
}

enum IngestionState {
    enabled
    disabled
}

structure IngestionSummary {
    @required
    arn: Arn

    @required
    app: String255

    @required
    tenantId: TenantIdentifier

    @required
    state: IngestionState
}

enum IngestionType {
    auditLog
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@range(min: 1, max: 100)
integer MaxResults

structure Oauth2Credential {
    @required
    clientId: String2048

    @required
    clientSecret: SensitiveString2048
}

enum Persona {
    admin
    endUser
}

union ProcessingConfiguration {
    auditLog: AuditLogProcessingConfiguration
}

@length(min: 0, max: 1024) @pattern("https://[-a-zA-Z0-9-._~:/?#@!$&'()*+,;=]+")
string RedirectUri

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

enum ResultStatus {
    IN_PROGRESS
    COMPLETED
    FAILED
    EXPIRED
}

structure S3Bucket {
    @required
    bucketName: String63

    prefix: String120
}

enum Schema {
    ocsf
    raw
}

@length(min: 1, max: 2048) @sensitive
string SensitiveString2048

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String

    @required
    serviceCode: String

    @required
    quotaCode: String
}

@length(min: 1, max: 120)
string String120

@length(min: 1, max: 2048)
string String2048

@length(min: 1, max: 255)
string String255

@length(min: 3, max: 63)
string String63

@length(min: 3, max: 64)
string String64

structure Tag {
    @required
    key: TagKey

    @required
    value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 50)
list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

structure TaskError {
    errorCode: String
    errorMessage: String
}

@length(min: 1, max: 50)
list TaskIdList {
    member: UUID
}

structure Tenant {
    @required
    tenantIdentifier: TenantIdentifier

    @required
    tenantDisplayName: String2048
}

@length(min: 1, max: 1024)
string TenantIdentifier

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String

    serviceCode: String
    quotaCode: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string UUID

structure UserAccessResultItem {
    app: String255
    tenantId: TenantIdentifier
    tenantDisplayName: String2048
    taskId: UUID
    resultStatus: ResultStatus
    email: Email
    userId: SensitiveString2048
    userFullName: SensitiveString2048
    userFirstName: SensitiveString2048
    userLastName: SensitiveString2048
    userStatus: String
    taskError: TaskError
}

list UserAccessResultsList {
    member: UserAccessResultItem
}

structure UserAccessTaskItem {
    @required
    app: String255

    @required
    tenantId: TenantIdentifier

    taskId: UUID
    error: TaskError
}

list UserAccessTasksList {
    member: UserAccessTaskItem
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    @required
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
