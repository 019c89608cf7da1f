$version: "2.0"

namespace com.amazonaws.mediastore

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Elemental MediaStore")
@service(sdkId: "MediaStore", endpointPrefix: "mediastore")
@awsJson1_1
@sigv4(name: "mediastore")
@standardRegionalEndpoints
service MediaStore_20170901 {
    version: "2017-09-01"
    operations: [
        CreateContainer
        DeleteContainer
        DeleteContainerPolicy
        DeleteCorsPolicy
        DeleteLifecyclePolicy
        DeleteMetricPolicy
        DescribeContainer
        GetContainerPolicy
        GetCorsPolicy
        GetLifecyclePolicy
        GetMetricPolicy
        ListContainers
        ListTagsForResource
        PutContainerPolicy
        PutCorsPolicy
        PutLifecyclePolicy
        PutMetricPolicy
        StartAccessLogging
        StopAccessLogging
        TagResource
        UntagResource
    ]
}

operation CreateContainer {
    input := {
        @required
        ContainerName: ContainerName

        Tags: TagList
    }
    output := {
        @required
        Container: Container
    }
    errors: [ContainerInUseException, LimitExceededException, InternalServerError]
}

operation DeleteContainer {
    input := {
        @required
        ContainerName: ContainerName
    }
    output := {}
    errors: [ContainerInUseException, ContainerNotFoundException, InternalServerError]
}

operation DeleteContainerPolicy {
    input := {
        @required
        ContainerName: ContainerName
    }
    output := {}
    errors: [
        ContainerInUseException
        ContainerNotFoundException
        PolicyNotFoundException
        InternalServerError
    ]
}

operation DeleteCorsPolicy {
    input := {
        @required
        ContainerName: ContainerName
    }
    output := {}
    errors: [
        ContainerInUseException
        ContainerNotFoundException
        CorsPolicyNotFoundException
        InternalServerError
    ]
}

operation DeleteLifecyclePolicy {
    input := {
        @required
        ContainerName: ContainerName
    }
    output := {}
    errors: [
        ContainerInUseException
        ContainerNotFoundException
        PolicyNotFoundException
        InternalServerError
    ]
}

operation DeleteMetricPolicy {
    input := {
        @required
        ContainerName: ContainerName
    }
    output := {}
    errors: [
        ContainerInUseException
        ContainerNotFoundException
        PolicyNotFoundException
        InternalServerError
    ]
}

operation DescribeContainer {
    input := {
        ContainerName: ContainerName
    }
    output := {
        Container: Container
    }
    errors: [ContainerNotFoundException, InternalServerError]
}

operation GetContainerPolicy {
    input := {
        @required
        ContainerName: ContainerName
    }
    output := {
        @required
        Policy: ContainerPolicy
    }
    errors: [
        ContainerInUseException
        ContainerNotFoundException
        PolicyNotFoundException
        InternalServerError
    ]
}

operation GetCorsPolicy {
    input := {
        @required
        ContainerName: ContainerName
    }
    output := {
        @required
        CorsPolicy: CorsPolicy
    }
    errors: [
        ContainerInUseException
        ContainerNotFoundException
        CorsPolicyNotFoundException
        InternalServerError
    ]
}

operation GetLifecyclePolicy {
    input := {
        @required
        ContainerName: ContainerName
    }
    output := {
        @required
        LifecyclePolicy: LifecyclePolicy
    }
    errors: [
        ContainerInUseException
        ContainerNotFoundException
        PolicyNotFoundException
        InternalServerError
    ]
}

operation GetMetricPolicy {
    input := {
        @required
        ContainerName: ContainerName
    }
    output := {
        @required
        MetricPolicy: MetricPolicy
    }
    errors: [
        ContainerNotFoundException
        PolicyNotFoundException
        ContainerInUseException
        InternalServerError
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Containers"
    pageSize: "MaxResults"
)
operation ListContainers {
    input := {
        NextToken: PaginationToken
        MaxResults: ContainerListLimit
    }
    output := {
        @required
        Containers: ContainerList

        NextToken: PaginationToken
    }
    errors: [InternalServerError]
}

operation ListTagsForResource {
    input := {
        @required
        Resource: ContainerARN
    }
    output := {
        Tags: TagList
    }
    errors: [ContainerInUseException, ContainerNotFoundException, InternalServerError]
}

operation PutContainerPolicy {
    input := {
        @required
        ContainerName: ContainerName

        @required
        Policy: ContainerPolicy
    }
    output := {}
    errors: [ContainerNotFoundException, ContainerInUseException, InternalServerError]
}

operation PutCorsPolicy {
    input := {
        @required
        ContainerName: ContainerName

        @required
        CorsPolicy: CorsPolicy
    }
    output := {}
    errors: [ContainerNotFoundException, ContainerInUseException, InternalServerError]
}

operation PutLifecyclePolicy {
    input := {
        @required
        ContainerName: ContainerName

        @required
        LifecyclePolicy: LifecyclePolicy
    }
    output := {}
    errors: [ContainerInUseException, ContainerNotFoundException, InternalServerError]
}

operation PutMetricPolicy {
    input := {
        @required
        ContainerName: ContainerName

        @required
        MetricPolicy: MetricPolicy
    }
    output := {}
    errors: [ContainerInUseException, ContainerNotFoundException, InternalServerError]
}

operation StartAccessLogging {
    input := {
        @required
        ContainerName: ContainerName
    }
    output := {}
    errors: [ContainerInUseException, ContainerNotFoundException, InternalServerError]
}

operation StopAccessLogging {
    input := {
        @required
        ContainerName: ContainerName
    }
    output := {}
    errors: [ContainerInUseException, ContainerNotFoundException, InternalServerError]
}

operation TagResource {
    input := {
        @required
        Resource: ContainerARN

        @required
        Tags: TagList
    }
    output := {}
    errors: [ContainerInUseException, ContainerNotFoundException, InternalServerError]
}

operation UntagResource {
    input := {
        @required
        Resource: ContainerARN

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [ContainerInUseException, ContainerNotFoundException, InternalServerError]
}

@length(min: 0, max: 100)
list AllowedHeaders {
    member: Header
}

@length(min: 1, max: 4)
list AllowedMethods {
    member: MethodName
}

@length(min: 1, max: 100)
list AllowedOrigins {
    member: Origin
}

structure Container {
    Endpoint: Endpoint
    CreationTime: Timestamp
    ARN: ContainerARN
    Name: ContainerName
    Status: ContainerStatus
    AccessLoggingEnabled: Boolean
}

@length(min: 1, max: 1024)
@pattern("arn:aws:mediastore:[a-z]+-[a-z]+-\\d:\\d{12}:container/[\\w-]{1,255}")
string ContainerARN

@error("client")
structure ContainerInUseException {
    Message: ErrorMessage
}

enum ContainerLevelMetrics {
    ENABLED
    DISABLED
}

list ContainerList {
    member: Container
}

@range(min: 1, max: 100)
integer ContainerListLimit

@length(min: 1, max: 255) @pattern("[\\w-]+")
string ContainerName

@error("client")
structure ContainerNotFoundException {
    Message: ErrorMessage
}

@length(min: 1, max: 8192) @pattern("[\\x00-\\x7F]+")
string ContainerPolicy

enum ContainerStatus {
    ACTIVE
    CREATING
    DELETING
}

@length(min: 1, max: 100)
list CorsPolicy {
    member: CorsRule
}

@error("client")
structure CorsPolicyNotFoundException {
    Message: ErrorMessage
}

structure CorsRule {
    @required
    AllowedOrigins: AllowedOrigins

    AllowedMethods: AllowedMethods

    @required
    AllowedHeaders: AllowedHeaders

    MaxAgeSeconds: MaxAgeSeconds
    ExposeHeaders: ExposeHeaders
}

@length(min: 1, max: 255) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
string Endpoint

@length(min: 1, max: 255) @pattern("[ \\w:\\.\\?-]+")
string ErrorMessage

@length(min: 0, max: 100)
list ExposeHeaders {
    member: Header
}

@length(min: 1, max: 8192) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
string Header

@error("server")
structure InternalServerError {
    Message: ErrorMessage
}

@length(min: 0, max: 8192) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
string LifecyclePolicy

@error("client")
structure LimitExceededException {
    Message: ErrorMessage
}

@range(min: 0, max: 2147483647)
integer MaxAgeSeconds

enum MethodName {
    PUT
    GET
    DELETE
    HEAD
}

structure MetricPolicy {
    @required
    ContainerLevelMetrics: ContainerLevelMetrics

    MetricPolicyRules: MetricPolicyRules
}

structure MetricPolicyRule {
    @required
    ObjectGroup: ObjectGroup

    @required
    ObjectGroupName: ObjectGroupName
}

@length(min: 1, max: 300)
list MetricPolicyRules {
    member: MetricPolicyRule
}

@length(min: 1, max: 900)
@pattern("/?(?:[A-Za-z0-9_=:\\.\\-\\~\\*]+/){0,10}(?:[A-Za-z0-9_=:\\.\\-\\~\\*]+)?/?")
string ObjectGroup

@length(min: 1, max: 30) @pattern("[a-zA-Z0-9_]+")
string ObjectGroupName

@length(min: 1, max: 2048) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
string Origin

@length(min: 1, max: 1024) @pattern("[0-9A-Za-z=/+]+")
string PaginationToken

@error("client")
structure PolicyNotFoundException {
    Message: ErrorMessage
}

structure Tag {
    @required
    Key: TagKey

    Value: TagValue
}

@length(min: 1, max: 128) @pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*")
string TagKey

list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*")
string TagValue
