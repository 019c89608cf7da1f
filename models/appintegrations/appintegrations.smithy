$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.appintegrations

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon AppIntegrations Service")
@service(sdkId: "AppIntegrations", endpointPrefix: "app-integrations")
@restJson1
@sigv4(name: "app-integrations")
@standardRegionalEndpoints
service AppIntegrations {
    version: "2020-07-29"
    operations: [
        CreateApplication
        CreateDataIntegration
        CreateDataIntegrationAssociation
        CreateEventIntegration
        DeleteApplication
        DeleteDataIntegration
        DeleteEventIntegration
        GetApplication
        GetDataIntegration
        GetEventIntegration
        ListApplicationAssociations
        ListApplications
        ListDataIntegrationAssociations
        ListDataIntegrations
        ListEventIntegrationAssociations
        ListEventIntegrations
        ListTagsForResource
        TagResource
        UntagResource
        UpdateApplication
        UpdateDataIntegration
        UpdateDataIntegrationAssociation
        UpdateEventIntegration
    ]
}

@http(method: "POST", uri: "/applications")
operation CreateApplication {
    input := {
        @required
        Name: ApplicationName

        @required
        Namespace: ApplicationNamespace

        Description: Description

        @required
        ApplicationSourceConfig: ApplicationSourceConfig

        @deprecated
        Subscriptions: SubscriptionList

        @deprecated
        Publications: PublicationList

        @idempotencyToken
        ClientToken: IdempotencyToken

        Tags: TagMap
        Permissions: PermissionList

        @deprecated(since: "2025-12-01")
        IsService: Boolean

        InitializationTimeout: InitializationTimeout
        ApplicationConfig: ApplicationConfig
        IframeConfig: IframeConfig
        ApplicationType: ApplicationType
    }
    output := {
        Arn: Arn
        Id: UUID
    }
    errors: [
        InternalServiceError
        ResourceQuotaExceededException
        DuplicateResourceException
        ThrottlingException
        InvalidRequestException
        AccessDeniedException
        UnsupportedOperationException
    ]
}

@http(method: "POST", uri: "/dataIntegrations")
operation CreateDataIntegration {
    input := {
        @required
        Name: Name

        Description: Description

        @required
        KmsKey: NonBlankString

        SourceURI: SourceURI
        ScheduleConfig: ScheduleConfiguration
        Tags: TagMap

        @idempotencyToken
        ClientToken: IdempotencyToken

        FileConfiguration: FileConfiguration
        ObjectConfiguration: ObjectConfiguration
    }
    output := {
        Arn: Arn
        Id: UUID
        Name: Name
        Description: Description
        KmsKey: NonBlankString
        SourceURI: SourceURI
        ScheduleConfiguration: ScheduleConfiguration
        Tags: TagMap
        ClientToken: IdempotencyToken
        FileConfiguration: FileConfiguration
        ObjectConfiguration: ObjectConfiguration
    }
    errors: [
        InternalServiceError
        ResourceQuotaExceededException
        DuplicateResourceException
        ThrottlingException
        InvalidRequestException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/dataIntegrations/{DataIntegrationIdentifier}/associations")
operation CreateDataIntegrationAssociation {
    input := {
        @required @httpLabel
        DataIntegrationIdentifier: Identifier

        ClientId: ClientId
        ObjectConfiguration: ObjectConfiguration
        DestinationURI: DestinationURI
        ClientAssociationMetadata: ClientAssociationMetadata

        @idempotencyToken
        ClientToken: IdempotencyToken

        ExecutionConfiguration: ExecutionConfiguration
    }
    output := {
        DataIntegrationAssociationId: UUID
        DataIntegrationArn: Arn
    }
    errors: [
        InternalServiceError
        ResourceQuotaExceededException
        ThrottlingException
        ResourceNotFoundException
        InvalidRequestException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/eventIntegrations")
operation CreateEventIntegration {
    input := {
        @required
        Name: Name

        Description: Description

        @required
        EventFilter: EventFilter

        @required
        EventBridgeBus: EventBridgeBus

        @idempotencyToken
        ClientToken: IdempotencyToken

        Tags: TagMap
    }
    output := {
        EventIntegrationArn: Arn
    }
    errors: [
        InternalServiceError
        ResourceQuotaExceededException
        DuplicateResourceException
        ThrottlingException
        InvalidRequestException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/applications/{Arn}")
operation DeleteApplication {
    input := {
        @required @httpLabel
        Arn: ArnOrUUID
    }
    output := {}
    errors: [
        InternalServiceError
        ThrottlingException
        ResourceNotFoundException
        InvalidRequestException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/dataIntegrations/{DataIntegrationIdentifier}")
operation DeleteDataIntegration {
    input := {
        @required @httpLabel
        DataIntegrationIdentifier: Identifier
    }
    output := {}
    errors: [
        InternalServiceError
        ThrottlingException
        ResourceNotFoundException
        InvalidRequestException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/eventIntegrations/{Name}")
operation DeleteEventIntegration {
    input := {
        @required @httpLabel
        Name: Name
    }
    output := {}
    errors: [
        InternalServiceError
        ThrottlingException
        ResourceNotFoundException
        InvalidRequestException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{Arn}")
operation GetApplication {
    input := {
        @required @httpLabel
        Arn: ArnOrUUID
    }
    output := {
        Arn: Arn
        Id: UUID
        Name: ApplicationName
        Namespace: ApplicationNamespace
        Description: Description
        ApplicationSourceConfig: ApplicationSourceConfig

        @deprecated
        Subscriptions: SubscriptionList

        @deprecated
        Publications: PublicationList

        CreatedTime: Timestamp
        LastModifiedTime: Timestamp
        Tags: TagMap
        Permissions: PermissionList

        @deprecated(since: "2025-12-01")
        IsService: Boolean

        InitializationTimeout: InitializationTimeout
        ApplicationConfig: ApplicationConfig
        IframeConfig: IframeConfig
        ApplicationType: ApplicationType
    }
    errors: [
        InternalServiceError
        ThrottlingException
        ResourceNotFoundException
        InvalidRequestException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/dataIntegrations/{Identifier}")
operation GetDataIntegration {
    input := {
        @required @httpLabel
        Identifier: Identifier
    }
    output := {
        Arn: Arn
        Id: UUID
        Name: Name
        Description: Description
        KmsKey: NonBlankString
        SourceURI: SourceURI
        ScheduleConfiguration: ScheduleConfiguration
        Tags: TagMap
        FileConfiguration: FileConfiguration
        ObjectConfiguration: ObjectConfiguration
    }
    errors: [
        InternalServiceError
        ThrottlingException
        ResourceNotFoundException
        InvalidRequestException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/eventIntegrations/{Name}")
operation GetEventIntegration {
    input := {
        @required @httpLabel
        Name: Name
    }
    output := {
        Name: Name
        Description: Description
        EventIntegrationArn: Arn
        EventBridgeBus: EventBridgeBus
        EventFilter: EventFilter
        Tags: TagMap
    }
    errors: [
        InternalServiceError
        ThrottlingException
        ResourceNotFoundException
        InvalidRequestException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications/{ApplicationId}/associations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ApplicationAssociations"
    pageSize: "MaxResults"
)
operation ListApplicationAssociations {
    input := {
        @required @httpLabel
        ApplicationId: ArnOrUUID

        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        ApplicationAssociations: ApplicationAssociationsList
        NextToken: NextToken
    }
    errors: [
        InternalServiceError
        ThrottlingException
        ResourceNotFoundException
        InvalidRequestException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/applications")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Applications"
    pageSize: "MaxResults"
)
operation ListApplications {
    input := {
        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("applicationType")
        ApplicationType: ApplicationType
    }
    output := {
        Applications: ApplicationsList
        NextToken: NextToken
    }
    errors: [
        InternalServiceError
        ThrottlingException
        InvalidRequestException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/dataIntegrations/{DataIntegrationIdentifier}/associations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DataIntegrationAssociations"
    pageSize: "MaxResults"
)
operation ListDataIntegrationAssociations {
    input := {
        @required @httpLabel
        DataIntegrationIdentifier: Identifier

        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        DataIntegrationAssociations: DataIntegrationAssociationsList
        NextToken: NextToken
    }
    errors: [
        InternalServiceError
        ThrottlingException
        ResourceNotFoundException
        InvalidRequestException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/dataIntegrations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DataIntegrations"
    pageSize: "MaxResults"
)
operation ListDataIntegrations {
    input := {
        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        DataIntegrations: DataIntegrationsList
        NextToken: NextToken
    }
    errors: [
        InternalServiceError
        ThrottlingException
        InvalidRequestException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/eventIntegrations/{EventIntegrationName}/associations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EventIntegrationAssociations"
    pageSize: "MaxResults"
)
operation ListEventIntegrationAssociations {
    input := {
        @required @httpLabel
        EventIntegrationName: Name

        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        EventIntegrationAssociations: EventIntegrationAssociationsList
        NextToken: NextToken
    }
    errors: [
        InternalServiceError
        ThrottlingException
        ResourceNotFoundException
        InvalidRequestException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/eventIntegrations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EventIntegrations"
    pageSize: "MaxResults"
)
operation ListEventIntegrations {
    input := {
        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        EventIntegrations: EventIntegrationsList
        NextToken: NextToken
    }
    errors: [
        InternalServiceError
        ThrottlingException
        InvalidRequestException
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
        tags: TagMap
    }
    errors: [
        InvalidRequestException
        InternalServiceError
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required
        tags: TagMap
    }
    output := {}
    errors: [
        InvalidRequestException
        InternalServiceError
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        InvalidRequestException
        InternalServiceError
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/applications/{Arn}")
operation UpdateApplication {
    input := {
        @required @httpLabel
        Arn: ArnOrUUID

        Name: ApplicationName
        Description: Description
        ApplicationSourceConfig: ApplicationSourceConfig

        @deprecated
        Subscriptions: SubscriptionList

        @deprecated
        Publications: PublicationList

        Permissions: PermissionList

        @deprecated(since: "2025-12-01")
        IsService: Boolean

        InitializationTimeout: InitializationTimeout
        ApplicationConfig: ApplicationConfig
        IframeConfig: IframeConfig
        ApplicationType: ApplicationType
    }
    output := {}
    errors: [
        InternalServiceError
        ThrottlingException
        ResourceNotFoundException
        InvalidRequestException
        AccessDeniedException
        UnsupportedOperationException
    ]
}

@http(method: "PATCH", uri: "/dataIntegrations/{Identifier}")
operation UpdateDataIntegration {
    input := {
        @required @httpLabel
        Identifier: Identifier

        Name: Name
        Description: Description
    }
    output := {}
    errors: [
        InternalServiceError
        ThrottlingException
        ResourceNotFoundException
        InvalidRequestException
        AccessDeniedException
    ]
}

@http(
    method: "PATCH"
    uri: "/dataIntegrations/{DataIntegrationIdentifier}/associations/{DataIntegrationAssociationIdentifier}"
)
operation UpdateDataIntegrationAssociation {
    input := {
        @required @httpLabel
        DataIntegrationIdentifier: Identifier

        @required @httpLabel
        DataIntegrationAssociationIdentifier: Identifier

        @required
        ExecutionConfiguration: ExecutionConfiguration
    }
    output := {}
    errors: [
        InternalServiceError
        ThrottlingException
        ResourceNotFoundException
        InvalidRequestException
        AccessDeniedException
    ]
}

@http(method: "PATCH", uri: "/eventIntegrations/{Name}")
operation UpdateEventIntegration {
    input := {
        @required @httpLabel
        Name: Name

        Description: Description
    }
    output := {}
    errors: [
        InternalServiceError
        ThrottlingException
        ResourceNotFoundException
        InvalidRequestException
        AccessDeniedException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
}

@length(min: 1, max: 50)
list ApplicationApprovedOrigins {
    member: ApplicationTrustedSource
}

structure ApplicationAssociationSummary {
    ApplicationAssociationArn: Arn
    ApplicationArn: Arn
    ClientId: ClientId
}

@length(min: 1, max: 50)
list ApplicationAssociationsList {
    member: ApplicationAssociationSummary
}

structure ApplicationConfig {
    ContactHandling: ContactHandling
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9\\/\\._ \\-]+$")
string ApplicationName

@length(min: 1, max: 211) @pattern("^[a-zA-Z0-9\\/\\._\\-]+$")
string ApplicationNamespace

structure ApplicationSourceConfig {
    ExternalUrlConfig: ExternalUrlConfig
}

structure ApplicationSummary {
    Arn: Arn
    Id: UUID
    Name: ApplicationName
    Namespace: ApplicationNamespace
    CreatedTime: Timestamp
    LastModifiedTime: Timestamp

    @deprecated(since: "2025-12-01")
    IsService: Boolean

    ApplicationType: ApplicationType
}

@length(min: 1, max: 128) @pattern("^\\w+\\:\\/\\/.*$")
string ApplicationTrustedSource

enum ApplicationType {
    STANDARD
    SERVICE
    MCP_SERVER
}

@length(min: 1, max: 50)
list ApplicationsList {
    member: ApplicationSummary
}

@length(min: 1, max: 2048)
@pattern("^arn:aws:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}$")
string Arn

@length(min: 1, max: 2048)
@pattern("^(arn:aws:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(:[\\w\\$]+)?$")
string ArnOrUUID

map ClientAssociationMetadata {
    key: NonBlankString
    value: NonBlankString
}

@length(min: 1, max: 255) @pattern(".*")
string ClientId

structure ContactHandling {
    Scope: ContactHandlingScope
}

enum ContactHandlingScope {
    CROSS_CONTACTS
    PER_CONTACT
}

structure DataIntegrationAssociationSummary {
    DataIntegrationAssociationArn: Arn
    DataIntegrationArn: Arn
    ClientId: ClientId
    DestinationURI: DestinationURI
    LastExecutionStatus: LastExecutionStatus
    ExecutionConfiguration: ExecutionConfiguration
}

@length(min: 1, max: 50)
list DataIntegrationAssociationsList {
    member: DataIntegrationAssociationSummary
}

structure DataIntegrationSummary {
    Arn: Arn
    Name: Name
    SourceURI: SourceURI
}

@length(min: 1, max: 50)
list DataIntegrationsList {
    member: DataIntegrationSummary
}

@length(min: 0, max: 1000) @pattern(".*")
string Description

@length(min: 1, max: 1000)
@pattern("^(\\w+\\:\\/\\/[\\w.-]+[\\w/!@#+=.-]+$)|(\\w+\\:\\/\\/[\\w.-]+[\\w/!@#+=.-]+[\\w/!@#+=.-]+[\\w/!@#+=.,-]+$)")
string DestinationURI

@error("client") @httpError(409)
structure DuplicateResourceException {
    Message: String
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9\\/\\._\\-]+$")
string EventBridgeBus

@length(min: 1, max: 2048) @pattern("^[a-zA-Z0-9\\/\\._\\-]+$")
string EventBridgeRuleName

@length(min: 1, max: 10240) @pattern("^.*$")
string EventDefinitionSchema

structure EventFilter {
    @required
    Source: Source
}

structure EventIntegration {
    EventIntegrationArn: Arn
    Name: Name
    Description: Description
    EventFilter: EventFilter
    EventBridgeBus: EventBridgeBus
    Tags: TagMap
}

structure EventIntegrationAssociation {
    EventIntegrationAssociationArn: Arn
    EventIntegrationAssociationId: UUID
    EventIntegrationName: Name
    ClientId: ClientId
    EventBridgeRuleName: EventBridgeRuleName
    ClientAssociationMetadata: ClientAssociationMetadata
}

@length(min: 1, max: 50)
list EventIntegrationAssociationsList {
    member: EventIntegrationAssociation
}

@length(min: 1, max: 50)
list EventIntegrationsList {
    member: EventIntegration
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9\\/\\._\\-]+::[a-zA-Z0-9\\/\\._\\-]+(?:\\*)?$")
string EventName

structure ExecutionConfiguration {
    @required
    ExecutionMode: ExecutionMode

    OnDemandConfiguration: OnDemandConfiguration
    ScheduleConfiguration: ScheduleConfiguration
}

enum ExecutionMode {
    ON_DEMAND
    SCHEDULED
}

enum ExecutionStatus {
    COMPLETED
    IN_PROGRESS
    FAILED
}

structure ExternalUrlConfig {
    @required
    AccessUrl: URL

    ApprovedOrigins: ApplicationApprovedOrigins
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9\\/\\._\\-]+$")
string Fields

@length(min: 1, max: 2048)
list FieldsList {
    member: Fields
}

map FieldsMap {
    key: NonBlankString
    value: FieldsList
}

structure FileConfiguration {
    @required
    Folders: FolderList

    Filters: FieldsMap
}

@length(min: 1, max: 10)
list FolderList {
    member: NonBlankLongString
}

@length(min: 1, max: 2048) @pattern(".*")
string IdempotencyToken

@length(min: 1, max: 255) @pattern(".*\\S.*")
string Identifier

structure IframeConfig {
    Allow: IframePermissionList
    Sandbox: IframePermissionList
}

@length(min: 1, max: 100) @pattern("^[a-z-]+$")
string IframePermission

@length(min: 0, max: 25)
list IframePermissionList {
    member: IframePermission
}

@range(min: 1, max: 600000)
integer InitializationTimeout

@error("server") @httpError(500)
structure InternalServiceError {
    Message: String
}

@error("client") @httpError(400)
structure InvalidRequestException {
    Message: String
}

structure LastExecutionStatus {
    ExecutionStatus: ExecutionStatus
    StatusMessage: NonBlankString
}

@range(min: 1, max: 50)
integer MaxResults

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9\\/\\._\\-]+$")
string Name

@length(min: 1, max: 1000) @pattern(".*")
string NextToken

@length(min: 1, max: 200) @pattern(".*\\S.*")
string NonBlankLongString

@length(min: 1, max: 255) @pattern(".*\\S.*")
string NonBlankString

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9\\/\\._\\-]+$")
string Object

map ObjectConfiguration {
    key: NonBlankString
    value: FieldsMap
}

structure OnDemandConfiguration {
    @required
    StartTime: NonBlankString

    EndTime: NonBlankString
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9\\/\\._\\-\\*]+$")
string Permission

@length(min: 0, max: 150)
list PermissionList {
    member: Permission
}

structure Publication {
    @required
    Event: EventName

    @required
    Schema: EventDefinitionSchema

    Description: Description
}

@length(min: 0, max: 50)
list PublicationList {
    member: Publication
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

@error("client") @httpError(429)
structure ResourceQuotaExceededException {
    Message: String
}

structure ScheduleConfiguration {
    FirstExecutionFrom: NonBlankString
    Object: Object

    @required
    ScheduleExpression: NonBlankString
}

@length(min: 1, max: 256)
@pattern("^(aws\\.(partner\\/.*|cases|cases\\-test))|Pipe\\s.[a-zA-Z0-9\\/\\._\\-]+$|app\\-integrations\\.webhooks\\/[a-zA-Z0-9\\-_.\\/]+$")
string Source

@length(min: 1, max: 1000)
@pattern("^(\\w+\\:\\/\\/[\\w.-]+[\\w/!@#+=.-]+$)|(\\w+\\:\\/\\/[\\w.-]+[\\w/!@#+=.-]+[\\w/!@#+=.-]+[\\w/!@#+=.,-]+$)")
string SourceURI

structure Subscription {
    @required
    Event: EventName

    Description: Description
}

@length(min: 0, max: 50)
list SubscriptionList {
    member: Subscription
}

@length(min: 1, max: 128) @pattern("^(?!aws:)[a-zA-Z+-=._:/]+$")
string TagKey

@length(min: 1, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(max: 256)
string TagValue

@error("client") @httpError(429)
structure ThrottlingException {
    Message: String
}

@length(min: 1, max: 1000) @pattern("^\\w+\\:\\/\\/.*$")
string URL

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string UUID

@error("client") @httpError(400)
structure UnsupportedOperationException {
    Message: String
}
