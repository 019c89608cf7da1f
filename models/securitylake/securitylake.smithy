$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.securitylake

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Security Lake")
@service(sdkId: "SecurityLake", endpointPrefix: "securitylake")
@restJson1
@sigv4(name: "securitylake")
@standardRegionalEndpoints
service SecurityLake {
    version: "2018-05-10"
    operations: [
        CreateAwsLogSource
        CreateCustomLogSource
        CreateDataLake
        CreateDataLakeExceptionSubscription
        CreateDataLakeOrganizationConfiguration
        CreateSubscriber
        CreateSubscriberNotification
        DeleteAwsLogSource
        DeleteCustomLogSource
        DeleteDataLake
        DeleteDataLakeExceptionSubscription
        DeleteDataLakeOrganizationConfiguration
        DeleteSubscriber
        DeleteSubscriberNotification
        DeregisterDataLakeDelegatedAdministrator
        GetDataLakeExceptionSubscription
        GetDataLakeOrganizationConfiguration
        GetDataLakeSources
        GetSubscriber
        ListDataLakeExceptions
        ListDataLakes
        ListLogSources
        ListSubscribers
        ListTagsForResource
        RegisterDataLakeDelegatedAdministrator
        TagResource
        UntagResource
        UpdateDataLake
        UpdateDataLakeExceptionSubscription
        UpdateSubscriber
        UpdateSubscriberNotification
    ]
}

@http(method: "POST", uri: "/v1/datalake/logsources/aws")
operation CreateAwsLogSource {
    input := {
        @required
        sources: AwsLogSourceConfigurationList
    }
    output := {
        failed: AccountList
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/datalake/logsources/custom") @idempotent
operation CreateCustomLogSource {
    input := {
        @required
        configuration: CustomLogSourceConfiguration

        eventClasses: OcsfEventClassList

        @required
        sourceName: CustomLogSourceName

        sourceVersion: CustomLogSourceVersion
    }
    output := {
        source: CustomLogSourceResource
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/datalake")
operation CreateDataLake {
    input := {
        @required
        configurations: DataLakeConfigurationList

        @required
        metaStoreManagerRoleArn: RoleArn

        tags: TagList
    }
    output := {
        dataLakes: DataLakeResourceList
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/datalake/exceptions/subscription")
operation CreateDataLakeExceptionSubscription {
    input := {
        exceptionTimeToLive: CreateDataLakeExceptionSubscriptionRequestExceptionTimeToLiveLong

        @required
        notificationEndpoint: SafeString

        @required
        subscriptionProtocol: SubscriptionProtocol
    }
    output := {}
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/datalake/organization/configuration")
operation CreateDataLakeOrganizationConfiguration {
    input := {
        autoEnableNewAccount: DataLakeAutoEnableNewAccountConfigurationList
    }
    output := {}
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/subscribers")
operation CreateSubscriber {
    input := {
        accessTypes: AccessTypeList

        @required
        sources: LogSourceResourceList

        subscriberDescription: DescriptionString

        @required
        subscriberIdentity: AwsIdentity

        @required
        subscriberName: CreateSubscriberRequestSubscriberNameString

        tags: TagList
    }
    output := {
        subscriber: SubscriberResource
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/subscribers/{subscriberId}/notification")
operation CreateSubscriberNotification {
    input := {
        @required
        configuration: NotificationConfiguration

        @required @httpLabel
        subscriberId: UUID
    }
    output := {
        subscriberEndpoint: SafeString
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/datalake/logsources/aws/delete")
operation DeleteAwsLogSource {
    input := {
        @required
        sources: AwsLogSourceConfigurationList
    }
    output := {
        failed: AccountList
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/v1/datalake/logsources/custom/{sourceName}") @idempotent
operation DeleteCustomLogSource {
    input := {
        @required @httpLabel
        sourceName: CustomLogSourceName

        @httpQuery("sourceVersion")
        sourceVersion: CustomLogSourceVersion
    }
    output := {}
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/datalake/delete") @idempotent
operation DeleteDataLake {
    input := {
        @required
        regions: RegionList
    }
    output := {}
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/v1/datalake/exceptions/subscription") @idempotent
operation DeleteDataLakeExceptionSubscription {
    input := {}
    output := {}
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/datalake/organization/configuration/delete")
operation DeleteDataLakeOrganizationConfiguration {
    input := {
        autoEnableNewAccount: DataLakeAutoEnableNewAccountConfigurationList
    }
    output := {}
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/v1/subscribers/{subscriberId}") @idempotent
operation DeleteSubscriber {
    input := {
        @required @httpLabel
        subscriberId: UUID
    }
    output := {}
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/v1/subscribers/{subscriberId}/notification") @idempotent
operation DeleteSubscriberNotification {
    input := {
        @required @httpLabel
        subscriberId: UUID
    }
    output := {}
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/v1/datalake/delegate") @idempotent
operation DeregisterDataLakeDelegatedAdministrator {
    input := {}
    output := {}
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/v1/datalake/exceptions/subscription")
operation GetDataLakeExceptionSubscription {
    input := {}
    output := {
        exceptionTimeToLive: Long
        notificationEndpoint: SafeString
        subscriptionProtocol: SubscriptionProtocol
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/v1/datalake/organization/configuration")
operation GetDataLakeOrganizationConfiguration {
    input := {}
    output := {
        autoEnableNewAccount: DataLakeAutoEnableNewAccountConfigurationList
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/datalake/sources")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dataLakeSources"
    pageSize: "maxResults"
)
operation GetDataLakeSources {
    input := {
        accounts: AccountList
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        dataLakeArn: AmazonResourceName
        dataLakeSources: DataLakeSourceList
        nextToken: NextToken
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/v1/subscribers/{subscriberId}")
operation GetSubscriber {
    input := {
        @required @httpLabel
        subscriberId: UUID
    }
    output := {
        subscriber: SubscriberResource
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/datalake/exceptions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "exceptions"
    pageSize: "maxResults"
)
operation ListDataLakeExceptions {
    input := {
        maxResults: MaxResults
        nextToken: NextToken
        regions: RegionList
    }
    output := {
        exceptions: DataLakeExceptionList
        nextToken: NextToken
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/v1/datalakes")
operation ListDataLakes {
    input := {
        @httpQuery("regions")
        regions: RegionList
    }
    output := {
        dataLakes: DataLakeResourceList
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/datalake/logsources/list")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "sources"
    pageSize: "maxResults"
)
operation ListLogSources {
    input := {
        accounts: AccountList
        maxResults: MaxResults
        nextToken: NextToken
        regions: RegionList
        sources: LogSourceResourceList
    }
    output := {
        nextToken: NextToken
        sources: LogSourceList
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/v1/subscribers")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "subscribers"
    pageSize: "maxResults"
)
operation ListSubscribers {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken
        subscribers: SubscriberResourceList
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/v1/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: AmazonResourceName
    }
    output := {
        tags: TagList
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/datalake/delegate")
operation RegisterDataLakeDelegatedAdministrator {
    input := {
        @required
        accountId: SafeString
    }
    output := {}
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/tags/{resourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: AmazonResourceName

        @required
        tags: TagList
    }
    output := {}
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/v1/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: AmazonResourceName

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/v1/datalake") @idempotent
operation UpdateDataLake {
    input := {
        @required
        configurations: DataLakeConfigurationList

        metaStoreManagerRoleArn: RoleArn
    }
    output := {
        dataLakes: DataLakeResourceList
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/v1/datalake/exceptions/subscription") @idempotent
operation UpdateDataLakeExceptionSubscription {
    input := {
        exceptionTimeToLive: UpdateDataLakeExceptionSubscriptionRequestExceptionTimeToLiveLong

        @required
        notificationEndpoint: SafeString

        @required
        subscriptionProtocol: SubscriptionProtocol
    }
    output := {}
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/v1/subscribers/{subscriberId}") @idempotent
operation UpdateSubscriber {
    input := {
        sources: LogSourceResourceList
        subscriberDescription: DescriptionString

        @required @httpLabel
        subscriberId: UUID

        subscriberIdentity: AwsIdentity
        subscriberName: UpdateSubscriberRequestSubscriberNameString
    }
    output := {
        subscriber: SubscriberResource
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/v1/subscribers/{subscriberId}/notification") @idempotent
operation UpdateSubscriberNotification {
    input := {
        @required
        configuration: NotificationConfiguration

        @required @httpLabel
        subscriberId: UUID
    }
    output := {
        subscriberEndpoint: SafeString
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ConflictException
        ThrottlingException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    errorCode: String
    message: String
}

enum AccessType {
    LAKEFORMATION
    S3
}

list AccessTypeList {
    member: AccessType
}

list AccountList {
    member: AwsAccountId
}

@length(min: 1, max: 1011)
@pattern("^arn:(aws|aws-us-gov|aws-cn):securitylake:[A-Za-z0-9_/.\\-]{0,63}:[A-Za-z0-9_/.\\-]{0,63}:[A-Za-z0-9][A-Za-z0-9_/.\\-]{0,127}$")
string AmazonResourceName

@length(min: 12, max: 12) @pattern("^[0-9]{12}$")
string AwsAccountId

structure AwsIdentity {
    @required
    externalId: ExternalId

    @required
    principal: AwsPrincipal
}

structure AwsLogSourceConfiguration {
    accounts: AccountList

    @required
    regions: RegionList

    @required
    sourceName: AwsLogSourceName

    sourceVersion: AwsLogSourceVersion
}

@length(min: 1, max: 50)
list AwsLogSourceConfigurationList {
    member: AwsLogSourceConfiguration
}

enum AwsLogSourceName {
    ROUTE53
    VPC_FLOW
    SH_FINDINGS
    CLOUD_TRAIL_MGMT
    LAMBDA_EXECUTION
    S3_DATA
    EKS_AUDIT
    WAF
}

structure AwsLogSourceResource {
    sourceName: AwsLogSourceName
    sourceVersion: AwsLogSourceVersion
}

@length(min: 1)
list AwsLogSourceResourceList {
    member: AwsLogSourceResource
}

@pattern("^(latest|[0-9]\\.[0-9])$")
string AwsLogSourceVersion

@pattern("^([0-9]{12}|[a-z0-9\\.\\-]*\\.(amazonaws|amazon)\\.com)$")
string AwsPrincipal

@error("client") @httpError(400)
structure BadRequestException {
    message: String
}

@error("client") @httpError(409)
structure ConflictException {
    message: String
    resourceName: String
    resourceType: String
}

@range(min: 1)
long CreateDataLakeExceptionSubscriptionRequestExceptionTimeToLiveLong

@length(min: 0, max: 64)
string CreateSubscriberRequestSubscriberNameString

structure CustomLogSourceAttributes {
    crawlerArn: AmazonResourceName
    databaseArn: AmazonResourceName
    tableArn: AmazonResourceName
}

structure CustomLogSourceConfiguration {
    @required
    crawlerConfiguration: CustomLogSourceCrawlerConfiguration

    @required
    providerIdentity: AwsIdentity
}

structure CustomLogSourceCrawlerConfiguration {
    @required
    roleArn: RoleArn
}

@length(min: 1, max: 64) @pattern("^[\\w\\-\\_\\:\\.]*$")
string CustomLogSourceName

structure CustomLogSourceProvider {
    location: S3URI
    roleArn: RoleArn
}

structure CustomLogSourceResource {
    attributes: CustomLogSourceAttributes
    provider: CustomLogSourceProvider
    sourceName: CustomLogSourceName
    sourceVersion: CustomLogSourceVersion
}

@length(min: 1, max: 32) @pattern("^[A-Za-z0-9\\-\\.\\_]*$")
string CustomLogSourceVersion

structure DataLakeAutoEnableNewAccountConfiguration {
    @required
    region: Region

    @required
    sources: AwsLogSourceResourceList
}

@length(min: 1)
list DataLakeAutoEnableNewAccountConfigurationList {
    member: DataLakeAutoEnableNewAccountConfiguration
}

structure DataLakeConfiguration {
    encryptionConfiguration: DataLakeEncryptionConfiguration
    lifecycleConfiguration: DataLakeLifecycleConfiguration

    @required
    region: Region

    replicationConfiguration: DataLakeReplicationConfiguration
}

@length(min: 1)
list DataLakeConfigurationList {
    member: DataLakeConfiguration
}

structure DataLakeEncryptionConfiguration {
    kmsKeyId: String
}

structure DataLakeException {
    exception: SafeString
    region: Region
    remediation: SafeString
    timestamp: SyntheticTimestamp_date_time
}

list DataLakeExceptionList {
    member: DataLakeException
}

structure DataLakeLifecycleConfiguration {
    expiration: DataLakeLifecycleExpiration
    transitions: DataLakeLifecycleTransitionList
}

structure DataLakeLifecycleExpiration {
    days: DataLakeLifecycleExpirationDaysInteger
}

@range(min: 1)
integer DataLakeLifecycleExpirationDaysInteger

structure DataLakeLifecycleTransition {
    days: DataLakeLifecycleTransitionDaysInteger
    storageClass: String
}

@range(min: 1)
integer DataLakeLifecycleTransitionDaysInteger

list DataLakeLifecycleTransitionList {
    member: DataLakeLifecycleTransition
}

structure DataLakeReplicationConfiguration {
    regions: RegionList
    roleArn: RoleArn
}

structure DataLakeResource {
    createStatus: DataLakeStatus

    @required
    dataLakeArn: AmazonResourceName

    encryptionConfiguration: DataLakeEncryptionConfiguration
    lifecycleConfiguration: DataLakeLifecycleConfiguration

    @required
    region: Region

    replicationConfiguration: DataLakeReplicationConfiguration
    s3BucketArn: String
    updateStatus: DataLakeUpdateStatus
}

list DataLakeResourceList {
    member: DataLakeResource
}

structure DataLakeSource {
    account: String
    eventClasses: OcsfEventClassList
    sourceName: String
    sourceStatuses: DataLakeSourceStatusList
}

list DataLakeSourceList {
    member: DataLakeSource
}

structure DataLakeSourceStatus {
    resource: String
    status: SourceCollectionStatus
}

list DataLakeSourceStatusList {
    member: DataLakeSourceStatus
}

enum DataLakeStatus {
    INITIALIZED
    PENDING
    COMPLETED
    FAILED
}

structure DataLakeUpdateException {
    code: String
    reason: String
}

structure DataLakeUpdateStatus {
    exception: DataLakeUpdateException
    requestId: String
    status: DataLakeStatus
}

@pattern("^[\\\\\\w\\s\\-_:/,.@=+]*$")
string DescriptionString

@length(min: 2, max: 1224) @pattern("^[\\w+=,.@:\\/-]*$")
string ExternalId

enum HttpMethod {
    POST
    PUT
}

structure HttpsNotificationConfiguration {
    authorizationApiKeyName: String
    authorizationApiKeyValue: String

    @required
    endpoint: HttpsNotificationConfigurationEndpointString

    httpMethod: HttpMethod

    @required
    targetRoleArn: RoleArn
}

@pattern("^https?://.+$")
string HttpsNotificationConfigurationEndpointString

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    message: String
}

structure LogSource {
    account: AwsAccountId
    region: Region
    sources: LogSourceResourceList
}

list LogSourceList {
    member: LogSource
}

union LogSourceResource {
    awsLogSource: AwsLogSourceResource
    customLogSource: CustomLogSourceResource
}

list LogSourceResourceList {
    member: LogSourceResource
}

@range(min: 1, max: 100)
integer MaxResults

@length(min: 0, max: 2048)
string NextToken

union NotificationConfiguration {
    httpsNotificationConfiguration: HttpsNotificationConfiguration
    sqsNotificationConfiguration: SqsNotificationConfiguration
}

@pattern("^[A-Z\\_0-9]*$")
string OcsfEventClass

list OcsfEventClassList {
    member: OcsfEventClass
}

@pattern("^(us(-gov)?|af|ap|ca|eu|me|sa)-(central|north|(north(?:east|west))|south|south(?:east|west)|east|west)-\\d+$")
string Region

list RegionList {
    member: Region
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
    resourceName: String
    resourceType: String
}

@pattern("^LakeFormation(?:-V[0-9]+)-([a-zA-Z0-9]+)-([\\\\\\w\\-_:/.@=+]*)$")
string ResourceShareName

@pattern("^arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+$")
string RoleArn

@length(min: 0, max: 1024) @pattern("^s3[an]?://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/[^/].*)+$")
string S3URI

@pattern("^[\\\\\\w\\-_:/.@=+]*$")
string SafeString

enum SourceCollectionStatus {
    COLLECTING
    MISCONFIGURED
    NOT_COLLECTING
}

structure SqsNotificationConfiguration {}

structure SubscriberResource {
    accessTypes: AccessTypeList
    createdAt: SyntheticTimestamp_date_time
    resourceShareArn: String
    resourceShareName: ResourceShareName
    roleArn: RoleArn
    s3BucketArn: String

    @required
    sources: LogSourceResourceList

    @required
    subscriberArn: AmazonResourceName

    subscriberDescription: SafeString
    subscriberEndpoint: SafeString

    @required
    subscriberId: UUID

    @required
    subscriberIdentity: AwsIdentity

    @required
    subscriberName: SafeString

    subscriberStatus: SubscriberStatus
    updatedAt: SyntheticTimestamp_date_time
}

list SubscriberResourceList {
    member: SubscriberResource
}

enum SubscriberStatus {
    ACTIVE
    DEACTIVATED
    PENDING
    READY
}

@pattern("^[a-z\\-]*$")
string SubscriptionProtocol

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

structure Tag {
    @required
    key: TagKey

    @required
    value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 50)
list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    message: String
    quotaCode: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer

    serviceCode: String
}

@pattern("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string UUID

@range(min: 1)
long UpdateDataLakeExceptionSubscriptionRequestExceptionTimeToLiveLong

@length(min: 0, max: 64) @pattern("^[\\\\\\w\\-_:/.@=+]*$")
string UpdateSubscriberRequestSubscriberNameString
