$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.servicediscovery

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Cloud Map")
@service(sdkId: "ServiceDiscovery", endpointPrefix: "servicediscovery")
@awsJson1_1
@sigv4(name: "servicediscovery")
@standardRegionalEndpoints
service Route53AutoNaming_v20170314 {
    version: "2017-03-14"
    operations: [
        CreateHttpNamespace
        CreatePrivateDnsNamespace
        CreatePublicDnsNamespace
        CreateService
        DeleteNamespace
        DeleteService
        DeleteServiceAttributes
        DeregisterInstance
        DiscoverInstances
        DiscoverInstancesRevision
        GetInstance
        GetInstancesHealthStatus
        GetNamespace
        GetOperation
        GetService
        GetServiceAttributes
        ListInstances
        ListNamespaces
        ListOperations
        ListServices
        ListTagsForResource
        RegisterInstance
        TagResource
        UntagResource
        UpdateHttpNamespace
        UpdateInstanceCustomHealthStatus
        UpdatePrivateDnsNamespace
        UpdatePublicDnsNamespace
        UpdateService
        UpdateServiceAttributes
    ]
}

operation CreateHttpNamespace {
    input := {
        @required
        Name: NamespaceNameHttp

        @idempotencyToken
        CreatorRequestId: ResourceId

        Description: ResourceDescription
        Tags: TagList
    }
    output := {
        OperationId: OperationId
    }
    errors: [
        InvalidInput
        NamespaceAlreadyExists
        ResourceLimitExceeded
        DuplicateRequest
        TooManyTagsException
    ]
}

operation CreatePrivateDnsNamespace {
    input := {
        @required
        Name: NamespaceNamePrivate

        @idempotencyToken
        CreatorRequestId: ResourceId

        Description: ResourceDescription

        @required
        Vpc: ResourceId

        Tags: TagList
        Properties: PrivateDnsNamespaceProperties
    }
    output := {
        OperationId: OperationId
    }
    errors: [
        InvalidInput
        NamespaceAlreadyExists
        ResourceLimitExceeded
        DuplicateRequest
        TooManyTagsException
    ]
}

operation CreatePublicDnsNamespace {
    input := {
        @required
        Name: NamespaceNamePublic

        @idempotencyToken
        CreatorRequestId: ResourceId

        Description: ResourceDescription
        Tags: TagList
        Properties: PublicDnsNamespaceProperties
    }
    output := {
        OperationId: OperationId
    }
    errors: [
        InvalidInput
        NamespaceAlreadyExists
        ResourceLimitExceeded
        DuplicateRequest
        TooManyTagsException
    ]
}

operation CreateService {
    input := {
        @required
        Name: ServiceName

        NamespaceId: Arn

        @idempotencyToken
        CreatorRequestId: ResourceId

        Description: ResourceDescription
        DnsConfig: DnsConfig
        HealthCheckConfig: HealthCheckConfig
        HealthCheckCustomConfig: HealthCheckCustomConfig
        Tags: TagList
        Type: ServiceTypeOption
    }
    output := {
        Service: Service
    }
    errors: [
        InvalidInput
        ResourceLimitExceeded
        NamespaceNotFound
        ServiceAlreadyExists
        TooManyTagsException
    ]
}

operation DeleteNamespace {
    input := {
        @required
        Id: Arn
    }
    output := {
        OperationId: OperationId
    }
    errors: [InvalidInput, NamespaceNotFound, ResourceInUse, DuplicateRequest]
}

operation DeleteService {
    input := {
        @required
        Id: Arn
    }
    output := {}
    errors: [InvalidInput, ServiceNotFound, ResourceInUse]
}

operation DeleteServiceAttributes {
    input := {
        @required
        ServiceId: Arn

        @required
        Attributes: ServiceAttributeKeyList
    }
    output := {}
    errors: [InvalidInput, ServiceNotFound]
}

operation DeregisterInstance {
    input := {
        @required
        ServiceId: Arn

        @required
        InstanceId: ResourceId
    }
    output := {
        OperationId: OperationId
    }
    errors: [DuplicateRequest, InvalidInput, InstanceNotFound, ResourceInUse, ServiceNotFound]
}

@endpoint(hostPrefix: "data-")
operation DiscoverInstances {
    input := {
        @required
        NamespaceName: NamespaceName

        @required
        ServiceName: ServiceName

        MaxResults: DiscoverMaxResults
        QueryParameters: Attributes
        OptionalParameters: Attributes
        HealthStatus: HealthStatusFilter
        OwnerAccount: AWSAccountId
    }
    output := {
        Instances: HttpInstanceSummaryList
        InstancesRevision: Long
    }
    errors: [ServiceNotFound, NamespaceNotFound, InvalidInput, RequestLimitExceeded]
}

@endpoint(hostPrefix: "data-")
operation DiscoverInstancesRevision {
    input := {
        @required
        NamespaceName: NamespaceName

        @required
        ServiceName: ServiceName

        OwnerAccount: AWSAccountId
    }
    output := {
        InstancesRevision: Long
    }
    errors: [ServiceNotFound, NamespaceNotFound, InvalidInput, RequestLimitExceeded]
}

operation GetInstance {
    input := {
        @required
        ServiceId: Arn

        @required
        InstanceId: ResourceId
    }
    output := {
        ResourceOwner: AWSAccountId
        Instance: Instance
    }
    errors: [InstanceNotFound, InvalidInput, ServiceNotFound]
}

operation GetInstancesHealthStatus {
    input := {
        @required
        ServiceId: Arn

        Instances: InstanceIdList
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        Status: InstanceHealthStatusMap
        NextToken: NextToken
    }
    errors: [InstanceNotFound, InvalidInput, ServiceNotFound]
}

operation GetNamespace {
    input := {
        @required
        Id: Arn
    }
    output := {
        Namespace: Namespace
    }
    errors: [InvalidInput, NamespaceNotFound]
}

operation GetOperation {
    input := {
        @required
        OperationId: OperationId

        OwnerAccount: AWSAccountId
    }
    output := {
        Operation: Operation
    }
    errors: [InvalidInput, OperationNotFound]
}

operation GetService {
    input := {
        @required
        Id: Arn
    }
    output := {
        Service: Service
    }
    errors: [InvalidInput, ServiceNotFound]
}

operation GetServiceAttributes {
    input := {
        @required
        ServiceId: Arn
    }
    output := {
        ServiceAttributes: ServiceAttributes
    }
    errors: [InvalidInput, ServiceNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Instances"
    pageSize: "MaxResults"
)
operation ListInstances {
    input := {
        @required
        ServiceId: Arn

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        ResourceOwner: AWSAccountId
        Instances: InstanceSummaryList
        NextToken: NextToken
    }
    errors: [ServiceNotFound, InvalidInput]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Namespaces"
    pageSize: "MaxResults"
)
operation ListNamespaces {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        Filters: NamespaceFilters
    }
    output := {
        Namespaces: NamespaceSummariesList
        NextToken: NextToken
    }
    errors: [InvalidInput]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Operations"
    pageSize: "MaxResults"
)
operation ListOperations {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        Filters: OperationFilters
    }
    output := {
        Operations: OperationSummaryList
        NextToken: NextToken
    }
    errors: [InvalidInput]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Services"
    pageSize: "MaxResults"
)
operation ListServices {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        Filters: ServiceFilters
    }
    output := {
        Services: ServiceSummariesList
        NextToken: NextToken
    }
    errors: [InvalidInput]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceARN: AmazonResourceName
    }
    output := {
        Tags: TagList
    }
    errors: [ResourceNotFoundException, InvalidInput]
}

operation RegisterInstance {
    input := {
        @required
        ServiceId: Arn

        @required
        InstanceId: InstanceId

        @idempotencyToken
        CreatorRequestId: ResourceId

        @required
        Attributes: Attributes
    }
    output := {
        OperationId: OperationId
    }
    errors: [DuplicateRequest, InvalidInput, ResourceInUse, ResourceLimitExceeded, ServiceNotFound]
}

operation TagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        Tags: TagList
    }
    output := {}
    errors: [ResourceNotFoundException, TooManyTagsException, InvalidInput]
}

operation UntagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [ResourceNotFoundException, InvalidInput]
}

operation UpdateHttpNamespace {
    input := {
        @required
        Id: Arn

        @idempotencyToken
        UpdaterRequestId: ResourceId

        @required
        Namespace: HttpNamespaceChange
    }
    output := {
        OperationId: OperationId
    }
    errors: [InvalidInput, NamespaceNotFound, ResourceInUse, DuplicateRequest]
}

operation UpdateInstanceCustomHealthStatus {
    input := {
        @required
        ServiceId: Arn

        @required
        InstanceId: ResourceId

        @required
        Status: CustomHealthStatus
    }
    errors: [InstanceNotFound, ServiceNotFound, CustomHealthNotFound, InvalidInput]
}

operation UpdatePrivateDnsNamespace {
    input := {
        @required
        Id: Arn

        @idempotencyToken
        UpdaterRequestId: ResourceId

        @required
        Namespace: PrivateDnsNamespaceChange
    }
    output := {
        OperationId: OperationId
    }
    errors: [InvalidInput, NamespaceNotFound, ResourceInUse, DuplicateRequest]
}

operation UpdatePublicDnsNamespace {
    input := {
        @required
        Id: Arn

        @idempotencyToken
        UpdaterRequestId: ResourceId

        @required
        Namespace: PublicDnsNamespaceChange
    }
    output := {
        OperationId: OperationId
    }
    errors: [InvalidInput, NamespaceNotFound, ResourceInUse, DuplicateRequest]
}

operation UpdateService {
    input := {
        @required
        Id: Arn

        @required
        Service: ServiceChange
    }
    output := {
        OperationId: OperationId
    }
    errors: [DuplicateRequest, InvalidInput, ServiceNotFound]
}

operation UpdateServiceAttributes {
    input := {
        @required
        ServiceId: Arn

        @required
        Attributes: ServiceAttributesMap
    }
    output := {}
    errors: [InvalidInput, ServiceNotFound, ServiceAttributesLimitExceededException]
}

@length(min: 12, max: 12)
string AWSAccountId

@length(min: 1, max: 1011)
string AmazonResourceName

@length(max: 255)
string Arn

@length(max: 255) @pattern("^[a-zA-Z0-9!-~]+$")
string AttrKey

@length(max: 1024) @pattern("^([a-zA-Z0-9!-~][ \\ta-zA-Z0-9!-~]*){0,1}[a-zA-Z0-9!-~]{0,1}$")
string AttrValue

map Attributes {
    key: AttrKey
    value: AttrValue
}

@error("client")
structure CustomHealthNotFound {
    Message: String
}

enum CustomHealthStatus {
    HEALTHY
    UNHEALTHY
}

@range(min: 1, max: 1000)
integer DiscoverMaxResults

structure DnsConfig {
    @deprecated
    NamespaceId: ResourceId

    RoutingPolicy: RoutingPolicy

    @required
    DnsRecords: DnsRecordList
}

structure DnsConfigChange {
    @required
    DnsRecords: DnsRecordList
}

structure DnsProperties {
    HostedZoneId: ResourceId
    SOA: SOA
}

structure DnsRecord {
    @required
    Type: RecordType

    @required
    TTL: RecordTTL
}

list DnsRecordList {
    member: DnsRecord
}

@error("client")
structure DuplicateRequest {
    Message: String
    DuplicateOperationId: OperationId
}

@range(min: 1, max: 10)
integer FailureThreshold

enum FilterCondition {
    EQ
    IN
    BETWEEN
    BEGINS_WITH
}

@length(min: 1, max: 255)
string FilterValue

list FilterValues {
    member: FilterValue
}

structure HealthCheckConfig {
    @required
    Type: HealthCheckType

    ResourcePath: ResourcePath
    FailureThreshold: FailureThreshold
}

structure HealthCheckCustomConfig {
    @deprecated
    FailureThreshold: FailureThreshold
}

enum HealthCheckType {
    HTTP
    HTTPS
    TCP
}

enum HealthStatus {
    HEALTHY
    UNHEALTHY
    UNKNOWN
}

enum HealthStatusFilter {
    HEALTHY
    UNHEALTHY
    ALL
    HEALTHY_OR_ELSE_ALL
}

structure HttpInstanceSummary {
    InstanceId: ResourceId
    NamespaceName: NamespaceNameHttp
    ServiceName: ServiceName
    HealthStatus: HealthStatus
    Attributes: Attributes
}

list HttpInstanceSummaryList {
    member: HttpInstanceSummary
}

structure HttpNamespaceChange {
    @required
    Description: ResourceDescription
}

structure HttpProperties {
    HttpName: NamespaceName
}

structure Instance {
    @required
    Id: ResourceId

    CreatorRequestId: ResourceId
    Attributes: Attributes
    CreatedByAccount: AWSAccountId
}

map InstanceHealthStatusMap {
    key: ResourceId
    value: HealthStatus
}

@length(max: 64) @pattern("^[0-9a-zA-Z_/:.@-]+$")
string InstanceId

@length(min: 1)
list InstanceIdList {
    member: ResourceId
}

@error("client")
structure InstanceNotFound {
    Message: String
}

structure InstanceSummary {
    Id: ResourceId
    Attributes: Attributes
    CreatedByAccount: AWSAccountId
}

list InstanceSummaryList {
    member: InstanceSummary
}

@error("client")
structure InvalidInput {
    Message: String
}

@range(min: 1, max: 100)
integer MaxResults

structure Namespace {
    Id: ResourceId
    Arn: Arn
    ResourceOwner: AWSAccountId
    Name: NamespaceName
    Type: NamespaceType
    Description: ResourceDescription
    ServiceCount: Integer
    Properties: NamespaceProperties
    CreateDate: Timestamp
    CreatorRequestId: ResourceId
}

@error("client")
structure NamespaceAlreadyExists {
    Message: String
    CreatorRequestId: ResourceId
    NamespaceId: ResourceId
}

structure NamespaceFilter {
    @required
    Name: NamespaceFilterName

    @required
    Values: FilterValues

    Condition: FilterCondition
}

enum NamespaceFilterName {
    TYPE
    NAME
    HTTP_NAME
    RESOURCE_OWNER
}

list NamespaceFilters {
    member: NamespaceFilter
}

@length(max: 1024) @pattern("^[!-~]{1,1024}$")
string NamespaceName

@length(max: 1024) @pattern("^(?!arn:)[!-~]{1,1024}$")
string NamespaceNameHttp

@length(max: 253) @pattern("^(?!arn:)[!-~]{1,253}$")
string NamespaceNamePrivate

@length(max: 253)
@pattern("^([a-zA-Z0-9]([a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z0-9]([a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?$")
string NamespaceNamePublic

@error("client")
structure NamespaceNotFound {
    Message: String
}

structure NamespaceProperties {
    DnsProperties: DnsProperties
    HttpProperties: HttpProperties
}

list NamespaceSummariesList {
    member: NamespaceSummary
}

structure NamespaceSummary {
    Id: ResourceId
    Arn: Arn
    ResourceOwner: AWSAccountId
    Name: NamespaceName
    Type: NamespaceType
    Description: ResourceDescription
    ServiceCount: Integer
    Properties: NamespaceProperties
    CreateDate: Timestamp
}

enum NamespaceType {
    DNS_PUBLIC
    DNS_PRIVATE
    HTTP
}

@length(max: 4096)
string NextToken

structure Operation {
    Id: OperationId
    OwnerAccount: AWSAccountId
    Type: OperationType
    Status: OperationStatus
    ErrorMessage: String
    ErrorCode: String
    CreateDate: Timestamp
    UpdateDate: Timestamp
    Targets: OperationTargetsMap
}

structure OperationFilter {
    @required
    Name: OperationFilterName

    @required
    Values: FilterValues

    Condition: FilterCondition
}

enum OperationFilterName {
    NAMESPACE_ID
    SERVICE_ID
    STATUS
    TYPE
    UPDATE_DATE
}

list OperationFilters {
    member: OperationFilter
}

@length(max: 255)
string OperationId

@error("client")
structure OperationNotFound {
    Message: String
}

enum OperationStatus {
    SUBMITTED
    PENDING
    SUCCESS
    FAIL
}

structure OperationSummary {
    Id: OperationId
    Status: OperationStatus
}

list OperationSummaryList {
    member: OperationSummary
}

enum OperationTargetType {
    NAMESPACE
    SERVICE
    INSTANCE
}

map OperationTargetsMap {
    key: OperationTargetType
    value: ResourceId
}

enum OperationType {
    CREATE_NAMESPACE
    DELETE_NAMESPACE
    UPDATE_NAMESPACE
    UPDATE_SERVICE
    REGISTER_INSTANCE
    DEREGISTER_INSTANCE
}

structure PrivateDnsNamespaceChange {
    Description: ResourceDescription
    Properties: PrivateDnsNamespacePropertiesChange
}

structure PrivateDnsNamespaceProperties {
    @required
    DnsProperties: PrivateDnsPropertiesMutable
}

structure PrivateDnsNamespacePropertiesChange {
    @required
    DnsProperties: PrivateDnsPropertiesMutableChange
}

structure PrivateDnsPropertiesMutable {
    @required
    SOA: SOA
}

structure PrivateDnsPropertiesMutableChange {
    @required
    SOA: SOAChange
}

structure PublicDnsNamespaceChange {
    Description: ResourceDescription
    Properties: PublicDnsNamespacePropertiesChange
}

structure PublicDnsNamespaceProperties {
    @required
    DnsProperties: PublicDnsPropertiesMutable
}

structure PublicDnsNamespacePropertiesChange {
    @required
    DnsProperties: PublicDnsPropertiesMutableChange
}

structure PublicDnsPropertiesMutable {
    @required
    SOA: SOA
}

structure PublicDnsPropertiesMutableChange {
    @required
    SOA: SOAChange
}

@range(min: 0, max: 2147483647)
long RecordTTL

enum RecordType {
    SRV
    A
    AAAA
    CNAME
}

@error("client")
structure RequestLimitExceeded {
    Message: String
}

@length(max: 1024)
string ResourceDescription

@length(max: 64)
string ResourceId

@error("client")
structure ResourceInUse {
    Message: String
}

@error("client")
structure ResourceLimitExceeded {
    Message: String
}

@error("client")
structure ResourceNotFoundException {
    Message: String
}

@length(max: 255)
string ResourcePath

enum RoutingPolicy {
    MULTIVALUE
    WEIGHTED
}

structure SOA {
    @required
    TTL: RecordTTL
}

structure SOAChange {
    @required
    TTL: RecordTTL
}

structure Service {
    Id: ResourceId
    Arn: Arn
    ResourceOwner: AWSAccountId
    Name: ServiceName
    NamespaceId: ResourceId
    Description: ResourceDescription
    InstanceCount: Integer
    DnsConfig: DnsConfig
    Type: ServiceType
    HealthCheckConfig: HealthCheckConfig
    HealthCheckCustomConfig: HealthCheckCustomConfig
    CreateDate: Timestamp
    CreatorRequestId: ResourceId
    CreatedByAccount: AWSAccountId
}

@error("client")
structure ServiceAlreadyExists {
    Message: String
    CreatorRequestId: ResourceId
    ServiceId: ResourceId
    ServiceArn: Arn
}

@length(max: 255)
string ServiceAttributeKey

@length(min: 1, max: 30)
list ServiceAttributeKeyList {
    member: ServiceAttributeKey
}

@length(max: 1024)
string ServiceAttributeValue

structure ServiceAttributes {
    ServiceArn: Arn
    ResourceOwner: AWSAccountId
    Attributes: ServiceAttributesMap
}

@error("client")
structure ServiceAttributesLimitExceededException {
    Message: String
}

@length(min: 1, max: 30)
map ServiceAttributesMap {
    key: ServiceAttributeKey
    value: ServiceAttributeValue
}

structure ServiceChange {
    Description: ResourceDescription
    DnsConfig: DnsConfigChange
    HealthCheckConfig: HealthCheckConfig
}

structure ServiceFilter {
    @required
    Name: ServiceFilterName

    @required
    Values: FilterValues

    Condition: FilterCondition
}

enum ServiceFilterName {
    NAMESPACE_ID
    RESOURCE_OWNER
}

list ServiceFilters {
    member: ServiceFilter
}

@pattern("((?=^.{1,127}$)^([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9])(\\.([a-zA-Z0-9_][a-zA-Z0-9-_]{0,61}[a-zA-Z0-9_]|[a-zA-Z0-9]))*$)|(^\\.$)")
string ServiceName

@error("client")
structure ServiceNotFound {
    Message: String
}

list ServiceSummariesList {
    member: ServiceSummary
}

structure ServiceSummary {
    Id: ResourceId
    Arn: Arn
    ResourceOwner: AWSAccountId
    Name: ServiceName
    Type: ServiceType
    Description: ResourceDescription
    InstanceCount: Integer
    DnsConfig: DnsConfig
    HealthCheckConfig: HealthCheckConfig
    HealthCheckCustomConfig: HealthCheckCustomConfig
    CreateDate: Timestamp
    CreatedByAccount: AWSAccountId
}

enum ServiceType {
    HTTP
    DNS_HTTP
    DNS
}

enum ServiceTypeOption {
    HTTP
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

@error("client")
structure TooManyTagsException {
    Message: String
    ResourceName: AmazonResourceName
}
