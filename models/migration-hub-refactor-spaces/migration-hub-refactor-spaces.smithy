$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.migrationhubrefactorspaces

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Migration Hub Refactor Spaces")
@service(sdkId: "Migration Hub Refactor Spaces", endpointPrefix: "refactor-spaces")
@restJson1
@sigv4(name: "refactor-spaces")
@standardRegionalEndpoints
service MigrationHubRefactorSpaces {
    version: "2021-10-26"
    operations: [
        CreateApplication
        CreateEnvironment
        CreateRoute
        CreateService
        DeleteApplication
        DeleteEnvironment
        DeleteResourcePolicy
        DeleteRoute
        DeleteService
        GetApplication
        GetEnvironment
        GetResourcePolicy
        GetRoute
        GetService
        ListApplications
        ListEnvironmentVpcs
        ListEnvironments
        ListRoutes
        ListServices
        ListTagsForResource
        PutResourcePolicy
        TagResource
        UntagResource
        UpdateRoute
    ]
}

@http(method: "POST", uri: "/environments/{EnvironmentIdentifier}/applications")
operation CreateApplication {
    input := {
        ApiGatewayProxy: ApiGatewayProxyInput

        @idempotencyToken
        ClientToken: ClientToken

        @required @httpLabel
        EnvironmentIdentifier: EnvironmentId

        @required
        Name: ApplicationName

        @required
        ProxyType: ProxyType

        Tags: TagMap

        @required
        VpcId: VpcId
    }
    output := {
        ApiGatewayProxy: ApiGatewayProxyInput
        ApplicationId: ApplicationId
        Arn: ResourceArn
        CreatedByAccountId: AccountId
        CreatedTime: Timestamp
        EnvironmentId: EnvironmentId
        LastUpdatedTime: Timestamp
        Name: ApplicationName
        OwnerAccountId: AccountId
        ProxyType: ProxyType
        State: ApplicationState
        Tags: TagMap
        VpcId: VpcId
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/environments")
operation CreateEnvironment {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        Description: Description

        @required
        Name: EnvironmentName

        @required
        NetworkFabricType: NetworkFabricType

        Tags: TagMap
    }
    output := {
        Arn: ResourceArn
        CreatedTime: Timestamp
        Description: Description
        EnvironmentId: EnvironmentId
        LastUpdatedTime: Timestamp
        Name: EnvironmentName
        NetworkFabricType: NetworkFabricType
        OwnerAccountId: AccountId
        State: EnvironmentState
        Tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "POST"
    uri: "/environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/routes"
)
operation CreateRoute {
    input := {
        @required @httpLabel
        ApplicationIdentifier: ApplicationId

        @idempotencyToken
        ClientToken: ClientToken

        DefaultRoute: DefaultRouteInput

        @required @httpLabel
        EnvironmentIdentifier: EnvironmentId

        @required
        RouteType: RouteType

        @required
        ServiceIdentifier: ServiceId

        Tags: TagMap
        UriPathRoute: UriPathRouteInput
    }
    output := {
        ApplicationId: ApplicationId
        Arn: ResourceArn
        CreatedByAccountId: AccountId
        CreatedTime: Timestamp
        LastUpdatedTime: Timestamp
        OwnerAccountId: AccountId
        RouteId: RouteId
        RouteType: RouteType
        ServiceId: ServiceId
        State: RouteState
        Tags: TagMap
        UriPathRoute: UriPathRouteInput
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "POST"
    uri: "/environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/services"
)
operation CreateService {
    input := {
        @required @httpLabel
        ApplicationIdentifier: ApplicationId

        @idempotencyToken
        ClientToken: ClientToken

        Description: Description

        @required
        EndpointType: ServiceEndpointType

        @required @httpLabel
        EnvironmentIdentifier: EnvironmentId

        LambdaEndpoint: LambdaEndpointInput

        @required
        Name: ServiceName

        Tags: TagMap
        UrlEndpoint: UrlEndpointInput
        VpcId: VpcId
    }
    output := {
        ApplicationId: ApplicationId
        Arn: ResourceArn
        CreatedByAccountId: AccountId
        CreatedTime: Timestamp
        Description: Description
        EndpointType: ServiceEndpointType
        EnvironmentId: EnvironmentId
        LambdaEndpoint: LambdaEndpointInput
        LastUpdatedTime: Timestamp
        Name: ServiceName
        OwnerAccountId: AccountId
        ServiceId: ServiceId
        State: ServiceState
        Tags: TagMap
        UrlEndpoint: UrlEndpointInput
        VpcId: VpcId
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}"
)
@idempotent
operation DeleteApplication {
    input := {
        @required @httpLabel
        ApplicationIdentifier: ApplicationId

        @required @httpLabel
        EnvironmentIdentifier: EnvironmentId
    }
    output := {
        ApplicationId: ApplicationId
        Arn: ResourceArn
        EnvironmentId: EnvironmentId
        LastUpdatedTime: Timestamp
        Name: ApplicationName
        State: ApplicationState
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/environments/{EnvironmentIdentifier}") @idempotent
operation DeleteEnvironment {
    input := {
        @required @httpLabel
        EnvironmentIdentifier: EnvironmentId
    }
    output := {
        Arn: ResourceArn
        EnvironmentId: EnvironmentId
        LastUpdatedTime: Timestamp
        Name: EnvironmentName
        State: EnvironmentState
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/resourcepolicy/{Identifier}") @idempotent
operation DeleteResourcePolicy {
    input := {
        @required @httpLabel
        Identifier: ResourcePolicyIdentifier
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/routes/{RouteIdentifier}"
)
@idempotent
operation DeleteRoute {
    input := {
        @required @httpLabel
        ApplicationIdentifier: ApplicationId

        @required @httpLabel
        EnvironmentIdentifier: EnvironmentId

        @required @httpLabel
        RouteIdentifier: RouteId
    }
    output := {
        ApplicationId: ApplicationId
        Arn: ResourceArn
        LastUpdatedTime: Timestamp
        RouteId: RouteId
        ServiceId: ServiceId
        State: RouteState
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/services/{ServiceIdentifier}"
)
@idempotent
operation DeleteService {
    input := {
        @required @httpLabel
        ApplicationIdentifier: ApplicationId

        @required @httpLabel
        EnvironmentIdentifier: EnvironmentId

        @required @httpLabel
        ServiceIdentifier: ServiceId
    }
    output := {
        ApplicationId: ApplicationId
        Arn: ResourceArn
        EnvironmentId: EnvironmentId
        LastUpdatedTime: Timestamp
        Name: ServiceName
        ServiceId: ServiceId
        State: ServiceState
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}"
)
operation GetApplication {
    input := {
        @required @httpLabel
        ApplicationIdentifier: ApplicationId

        @required @httpLabel
        EnvironmentIdentifier: EnvironmentId
    }
    output := {
        ApiGatewayProxy: ApiGatewayProxyConfig
        ApplicationId: ApplicationId
        Arn: ResourceArn
        CreatedByAccountId: AccountId
        CreatedTime: Timestamp
        EnvironmentId: EnvironmentId
        Error: ErrorResponse
        LastUpdatedTime: Timestamp
        Name: ApplicationName
        OwnerAccountId: AccountId
        ProxyType: ProxyType
        State: ApplicationState
        Tags: TagMap
        VpcId: VpcId
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/environments/{EnvironmentIdentifier}")
operation GetEnvironment {
    input := {
        @required @httpLabel
        EnvironmentIdentifier: EnvironmentId
    }
    output := {
        Arn: ResourceArn
        CreatedTime: Timestamp
        Description: Description
        EnvironmentId: EnvironmentId
        Error: ErrorResponse
        LastUpdatedTime: Timestamp
        Name: EnvironmentName
        NetworkFabricType: NetworkFabricType
        OwnerAccountId: AccountId
        State: EnvironmentState
        Tags: TagMap
        TransitGatewayId: TransitGatewayId
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/resourcepolicy/{Identifier}")
operation GetResourcePolicy {
    input := {
        @required @httpLabel
        Identifier: ResourcePolicyIdentifier
    }
    output := {
        Policy: PolicyString
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/routes/{RouteIdentifier}"
)
operation GetRoute {
    input := {
        @required @httpLabel
        ApplicationIdentifier: ApplicationId

        @required @httpLabel
        EnvironmentIdentifier: EnvironmentId

        @required @httpLabel
        RouteIdentifier: RouteId
    }
    output := {
        AppendSourcePath: Boolean
        ApplicationId: ApplicationId
        Arn: ResourceArn
        CreatedByAccountId: AccountId
        CreatedTime: Timestamp
        EnvironmentId: EnvironmentId
        Error: ErrorResponse
        IncludeChildPaths: Boolean
        LastUpdatedTime: Timestamp
        Methods: HttpMethods
        OwnerAccountId: AccountId
        PathResourceToId: PathResourceToId
        RouteId: RouteId
        RouteType: RouteType
        ServiceId: ServiceId
        SourcePath: UriPath
        State: RouteState
        Tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/services/{ServiceIdentifier}"
)
operation GetService {
    input := {
        @required @httpLabel
        ApplicationIdentifier: ApplicationId

        @required @httpLabel
        EnvironmentIdentifier: EnvironmentId

        @required @httpLabel
        ServiceIdentifier: ServiceId
    }
    output := {
        ApplicationId: ApplicationId
        Arn: ResourceArn
        CreatedByAccountId: AccountId
        CreatedTime: Timestamp
        Description: Description
        EndpointType: ServiceEndpointType
        EnvironmentId: EnvironmentId
        Error: ErrorResponse
        LambdaEndpoint: LambdaEndpointConfig
        LastUpdatedTime: Timestamp
        Name: ServiceName
        OwnerAccountId: AccountId
        ServiceId: ServiceId
        State: ServiceState
        Tags: TagMap
        UrlEndpoint: UrlEndpointConfig
        VpcId: VpcId
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/environments/{EnvironmentIdentifier}/applications")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ApplicationSummaryList"
    pageSize: "MaxResults"
)
operation ListApplications {
    input := {
        @required @httpLabel
        EnvironmentIdentifier: EnvironmentId

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        ApplicationSummaryList: ApplicationSummaries
        NextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/environments/{EnvironmentIdentifier}/vpcs")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EnvironmentVpcList"
    pageSize: "MaxResults"
)
operation ListEnvironmentVpcs {
    input := {
        @required @httpLabel
        EnvironmentIdentifier: EnvironmentId

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        EnvironmentVpcList: EnvironmentVpcs
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

@http(method: "GET", uri: "/environments")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EnvironmentSummaryList"
    pageSize: "MaxResults"
)
operation ListEnvironments {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        EnvironmentSummaryList: EnvironmentSummaries
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

@http(
    method: "GET"
    uri: "/environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/routes"
)
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RouteSummaryList"
    pageSize: "MaxResults"
)
operation ListRoutes {
    input := {
        @required @httpLabel
        ApplicationIdentifier: ApplicationId

        @required @httpLabel
        EnvironmentIdentifier: EnvironmentId

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        NextToken: NextToken
        RouteSummaryList: RouteSummaries
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/services"
)
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ServiceSummaryList"
    pageSize: "MaxResults"
)
operation ListServices {
    input := {
        @required @httpLabel
        ApplicationIdentifier: ApplicationId

        @required @httpLabel
        EnvironmentIdentifier: EnvironmentId

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        NextToken: NextToken
        ServiceSummaryList: ServiceSummaries
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        Tags: TagMap
    }
    errors: [ResourceNotFoundException, InternalServerException, ValidationException]
}

@http(method: "PUT", uri: "/resourcepolicy") @idempotent
operation PutResourcePolicy {
    input := {
        @required
        Policy: PolicyString

        @required
        ResourceArn: ResourceArn
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        InvalidResourcePolicyException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required
        Tags: TagMap
    }
    output := {}
    errors: [ResourceNotFoundException, InternalServerException, ValidationException]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @httpQuery("tagKeys")
        TagKeys: TagKeys
    }
    output := {}
    errors: [ResourceNotFoundException, InternalServerException, ValidationException]
}

@http(
    method: "PATCH"
    uri: "/environments/{EnvironmentIdentifier}/applications/{ApplicationIdentifier}/routes/{RouteIdentifier}"
)
operation UpdateRoute {
    input := {
        @required
        ActivationState: RouteActivationState

        @required @httpLabel
        ApplicationIdentifier: ApplicationId

        @required @httpLabel
        EnvironmentIdentifier: EnvironmentId

        @required @httpLabel
        RouteIdentifier: RouteId
    }
    output := {
        ApplicationId: ApplicationId
        Arn: ResourceArn
        LastUpdatedTime: Timestamp
        RouteId: RouteId
        ServiceId: ServiceId
        State: RouteState
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

@length(min: 12, max: 12) @pattern("^\\d{12}$")
string AccountId

map AdditionalDetails {
    key: AdditionalDetailsKey
    value: AdditionalDetailsValue
}

@length(min: 1, max: 50)
string AdditionalDetailsKey

@length(min: 1, max: 2048)
string AdditionalDetailsValue

enum ApiGatewayEndpointType {
    REGIONAL
    PRIVATE
}

@length(min: 10, max: 10) @pattern("^[a-z0-9]{10}$")
string ApiGatewayId

structure ApiGatewayProxyConfig {
    ApiGatewayId: ApiGatewayId
    EndpointType: ApiGatewayEndpointType
    NlbArn: NlbArn
    NlbName: NlbName
    ProxyUrl: Uri
    StageName: StageName
    VpcLinkId: VpcLinkId
}

structure ApiGatewayProxyInput {
    EndpointType: ApiGatewayEndpointType
    StageName: StageName
}

structure ApiGatewayProxySummary {
    ApiGatewayId: ApiGatewayId
    EndpointType: ApiGatewayEndpointType
    NlbArn: NlbArn
    NlbName: NlbName
    ProxyUrl: Uri
    StageName: StageName
    VpcLinkId: VpcLinkId
}

@length(min: 14, max: 14) @pattern("^app-[0-9A-Za-z]{10}$")
string ApplicationId

@length(min: 3, max: 63) @pattern("^(?!app-)[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$")
string ApplicationName

enum ApplicationState {
    CREATING
    ACTIVE
    DELETING
    FAILED
    UPDATING
}

list ApplicationSummaries {
    member: ApplicationSummary
}

structure ApplicationSummary {
    ApiGatewayProxy: ApiGatewayProxySummary
    ApplicationId: ApplicationId
    Arn: ResourceArn
    CreatedByAccountId: AccountId
    CreatedTime: Timestamp
    EnvironmentId: EnvironmentId
    Error: ErrorResponse
    LastUpdatedTime: Timestamp
    Name: ApplicationName
    OwnerAccountId: AccountId
    ProxyType: ProxyType
    State: ApplicationState
    Tags: TagMap
    VpcId: VpcId
}

@length(min: 1)
list CidrBlocks {
    member: String
}

@length(min: 1, max: 64) @pattern("^[\\x20-\\x7E]{1,64}$")
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

structure DefaultRouteInput {
    ActivationState: RouteActivationState
}

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9-_\\s\\.\\!\\*\\#\\@\\']+$")
string Description

@length(min: 0, max: 255) @pattern("^.*$")
string Ec2TagValue

@length(min: 14, max: 14) @pattern("^env-[0-9A-Za-z]{10}$")
string EnvironmentId

@length(min: 3, max: 63) @pattern("^(?!env-)[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$")
string EnvironmentName

enum EnvironmentState {
    CREATING
    ACTIVE
    DELETING
    FAILED
}

list EnvironmentSummaries {
    member: EnvironmentSummary
}

structure EnvironmentSummary {
    Arn: ResourceArn
    CreatedTime: Timestamp
    Description: Description
    EnvironmentId: EnvironmentId
    Error: ErrorResponse
    LastUpdatedTime: Timestamp
    Name: EnvironmentName
    NetworkFabricType: NetworkFabricType
    OwnerAccountId: AccountId
    State: EnvironmentState
    Tags: TagMap
    TransitGatewayId: TransitGatewayId
}

structure EnvironmentVpc {
    AccountId: AccountId
    CidrBlocks: CidrBlocks
    CreatedTime: Timestamp
    EnvironmentId: EnvironmentId
    LastUpdatedTime: Timestamp
    VpcId: VpcId
    VpcName: Ec2TagValue
}

list EnvironmentVpcs {
    member: EnvironmentVpc
}

enum ErrorCode {
    INVALID_RESOURCE_STATE
    RESOURCE_LIMIT_EXCEEDED
    RESOURCE_CREATION_FAILURE
    RESOURCE_UPDATE_FAILURE
    SERVICE_ENDPOINT_HEALTH_CHECK_FAILURE
    RESOURCE_DELETION_FAILURE
    RESOURCE_RETRIEVAL_FAILURE
    RESOURCE_IN_USE
    RESOURCE_NOT_FOUND
    STATE_TRANSITION_FAILURE
    REQUEST_LIMIT_EXCEEDED
    NOT_AUTHORIZED
}

@length(min: 0, max: 255) @pattern("^[\\p{Alnum}\\p{Punct}\\p{Blank}]*$")
string ErrorMessage

enum ErrorResourceType {
    ENVIRONMENT
    APPLICATION
    ROUTE
    SERVICE
    TRANSIT_GATEWAY
    TRANSIT_GATEWAY_ATTACHMENT
    API_GATEWAY
    NLB
    TARGET_GROUP
    LOAD_BALANCER_LISTENER
    VPC_LINK
    LAMBDA
    VPC
    SUBNET
    ROUTE_TABLE
    SECURITY_GROUP
    VPC_ENDPOINT_SERVICE_CONFIGURATION
    RESOURCE_SHARE
    IAM_ROLE
}

structure ErrorResponse {
    AccountId: AccountId
    AdditionalDetails: AdditionalDetails
    Code: ErrorCode
    Message: ErrorMessage
    ResourceIdentifier: ResourceIdentifier
    ResourceType: ErrorResourceType
}

enum HttpMethod {
    DELETE
    GET
    HEAD
    OPTIONS
    PATCH
    POST
    PUT
}

list HttpMethods {
    member: HttpMethod
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    Message: String
}

@error("client") @httpError(400)
structure InvalidResourcePolicyException {
    @required
    Message: String
}

@length(min: 1, max: 2048)
@pattern("^arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?$")
string LambdaArn

structure LambdaEndpointConfig {
    Arn: LambdaArn
}

structure LambdaEndpointInput {
    @required
    Arn: LambdaArn
}

structure LambdaEndpointSummary {
    Arn: LambdaArn
}

@range(min: 1, max: 100)
integer MaxResults

enum NetworkFabricType {
    TRANSIT_GATEWAY
    NONE
}

@length(min: 1, max: 2048) @pattern("^[a-zA-Z0-9/\\+\\=]{0,2048}$")
string NextToken

@length(min: 20, max: 2048)
@pattern("^arn:aws:elasticloadbalancing:[a-zA-Z0-9\\-]+:\\w{12}:[a-zA-Z_0-9+=,.@\\-_/]+$")
string NlbArn

@length(min: 1, max: 32) @pattern("^(?!internal-)[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+.*[^-]$")
string NlbName

map PathResourceToId {
    key: PathResourceToIdKey
    value: PathResourceToIdValue
}

@length(min: 1, max: 2048)
string PathResourceToIdKey

@length(min: 10, max: 10) @pattern("^[a-z0-9]{10}$")
string PathResourceToIdValue

@length(min: 1, max: 300000) @pattern("^.*\\S.*$")
string PolicyString

enum ProxyType {
    API_GATEWAY
}

@length(min: 20, max: 2048)
@pattern("^arn:aws:refactor-spaces:[a-zA-Z0-9\\-]+:\\w{12}:[a-zA-Z_0-9+=,.@\\-_/]+$")
string ResourceArn

@length(min: 3, max: 63) @pattern("(^(env|svc|pxy|rte|app)-([0-9A-Za-z]{10}$))")
string ResourceIdentifier

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    Message: String

    @required
    ResourceId: String

    @required
    ResourceType: String
}

@length(min: 20, max: 2048)
@pattern("^arn:aws:refactor-spaces:[a-zA-Z0-9\\-]+:\\w{12}:[a-zA-Z_0-9+=,.@\\-_/]+$")
string ResourcePolicyIdentifier

enum RouteActivationState {
    ACTIVE
    INACTIVE
}

@length(min: 14, max: 14) @pattern("^rte-[0-9A-Za-z]{10}$")
string RouteId

enum RouteState {
    CREATING
    ACTIVE
    DELETING
    FAILED
    UPDATING
    INACTIVE
}

list RouteSummaries {
    member: RouteSummary
}

structure RouteSummary {
    AppendSourcePath: Boolean
    ApplicationId: ApplicationId
    Arn: ResourceArn
    CreatedByAccountId: AccountId
    CreatedTime: Timestamp
    EnvironmentId: EnvironmentId
    Error: ErrorResponse
    IncludeChildPaths: Boolean
    LastUpdatedTime: Timestamp
    Methods: HttpMethods
    OwnerAccountId: AccountId
    PathResourceToId: PathResourceToId
    RouteId: RouteId
    RouteType: RouteType
    ServiceId: ServiceId
    SourcePath: UriPath
    State: RouteState
    Tags: TagMap
}

enum RouteType {
    DEFAULT
    URI_PATH
}

enum ServiceEndpointType {
    LAMBDA
    URL
}

@length(min: 14, max: 14) @pattern("^svc-[0-9A-Za-z]{10}$")
string ServiceId

@length(min: 3, max: 63) @pattern("^(?!svc-)[a-zA-Z0-9]+[a-zA-Z0-9-_ ]+$")
string ServiceName

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    Message: String

    QuotaCode: String

    @required
    ResourceId: String

    @required
    ResourceType: String

    @required
    ServiceCode: String
}

enum ServiceState {
    CREATING
    ACTIVE
    DELETING
    FAILED
}

list ServiceSummaries {
    member: ServiceSummary
}

structure ServiceSummary {
    ApplicationId: ApplicationId
    Arn: ResourceArn
    CreatedByAccountId: AccountId
    CreatedTime: Timestamp
    Description: Description
    EndpointType: ServiceEndpointType
    EnvironmentId: EnvironmentId
    Error: ErrorResponse
    LambdaEndpoint: LambdaEndpointSummary
    LastUpdatedTime: Timestamp
    Name: ServiceName
    OwnerAccountId: AccountId
    ServiceId: ServiceId
    State: ServiceState
    Tags: TagMap
    UrlEndpoint: UrlEndpointSummary
    VpcId: VpcId
}

@length(min: 1, max: 128) @pattern("^[-a-zA-Z0-9_]*$")
string StageName

@sensitive
list TagKeys {
    member: String
}

@length(min: 0, max: 50) @sensitive
map TagMap {
    key: TagMapKeyString
    value: TagMapValueString
}

@length(min: 1, max: 128) @pattern("^(?!aws:).+")
string TagMapKeyString

@length(min: 0, max: 256)
string TagMapValueString

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    Message: String

    QuotaCode: String

    @httpHeader("Retry-After")
    RetryAfterSeconds: Integer

    ServiceCode: String
}

@length(min: 21, max: 21) @pattern("^tgw-[-a-f0-9]{17}$")
string TransitGatewayId

@length(min: 1, max: 2048)
@pattern("^https?://[-a-zA-Z0-9+\\x38@#/%?=~_|!:,.;]*[-a-zA-Z0-9+\\x38@#/%=~_|]$")
string Uri

@length(min: 1, max: 2048) @pattern("^(/([a-zA-Z0-9._:-]+|\\{[a-zA-Z0-9._:-]+\\}))+$")
string UriPath

structure UriPathRouteInput {
    @required
    ActivationState: RouteActivationState

    AppendSourcePath: Boolean
    IncludeChildPaths: Boolean
    Methods: HttpMethods

    @required
    SourcePath: UriPath
}

structure UrlEndpointConfig {
    HealthUrl: Uri
    Url: Uri
}

structure UrlEndpointInput {
    HealthUrl: Uri

    @required
    Url: Uri
}

structure UrlEndpointSummary {
    HealthUrl: Uri
    Url: Uri
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    Message: String
}

@length(min: 12, max: 21) @pattern("^vpc-[-a-f0-9]{8}([-a-f0-9]{9})?$")
string VpcId

@length(min: 10, max: 10) @pattern("^[a-z0-9]{10}$")
string VpcLinkId
