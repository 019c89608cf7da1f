$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.s3outposts

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon S3 on Outposts")
@service(sdkId: "S3Outposts", endpointPrefix: "s3-outposts")
@restJson1
@sigv4(name: "s3-outposts")
@standardRegionalEndpoints
service S3Outposts {
    version: "2017-07-25"
    operations: [
        CreateEndpoint
        DeleteEndpoint
        ListEndpoints
        ListOutpostsWithS3
        ListSharedEndpoints
    ]
}

@http(method: "POST", uri: "/S3Outposts/CreateEndpoint")
operation CreateEndpoint {
    input := {
        @required
        OutpostId: OutpostId

        @required
        SubnetId: SubnetId

        @required
        SecurityGroupId: SecurityGroupId

        AccessType: EndpointAccessType
        CustomerOwnedIpv4Pool: CustomerOwnedIpv4Pool
    }
    output := {
        EndpointArn: EndpointArn
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        OutpostOfflineException
    ]
}

@http(method: "DELETE", uri: "/S3Outposts/DeleteEndpoint")
operation DeleteEndpoint {
    input := {
        @required @httpQuery("endpointId")
        EndpointId: EndpointId

        @required @httpQuery("outpostId")
        OutpostId: OutpostId
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        OutpostOfflineException
    ]
}

@http(method: "GET", uri: "/S3Outposts/ListEndpoints")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Endpoints"
    pageSize: "MaxResults"
)
operation ListEndpoints {
    input := {
        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        Endpoints: Endpoints
        NextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/S3Outposts/ListOutpostsWithS3")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Outposts"
    pageSize: "MaxResults"
)
operation ListOutpostsWithS3 {
    input := {
        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        Outposts: Outposts
        NextToken: NextToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/S3Outposts/ListSharedEndpoints")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Endpoints"
    pageSize: "MaxResults"
)
operation ListSharedEndpoints {
    input := {
        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @required @httpQuery("outpostId")
        OutpostId: OutpostId
    }
    output := {
        Endpoints: Endpoints
        NextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
}

@pattern("^\\d{12}$")
string AwsAccountId

@error("client") @httpError(409)
structure ConflictException {
    Message: String
}

@pattern("^ipv4pool-coip-([0-9a-f]{17})$")
string CustomerOwnedIpv4Pool

structure Endpoint {
    EndpointArn: EndpointArn
    OutpostsId: OutpostId
    CidrBlock: String
    Status: EndpointStatus
    CreationTime: Timestamp
    NetworkInterfaces: NetworkInterfaces
    VpcId: String
    SubnetId: SubnetId
    SecurityGroupId: SecurityGroupId
    AccessType: EndpointAccessType
    CustomerOwnedIpv4Pool: CustomerOwnedIpv4Pool
    FailedReason: FailedReason
}

enum EndpointAccessType {
    Private
    CustomerOwnedIp
}

@pattern("^arn:(aws|aws-cn|aws-us-gov|aws-iso|aws-iso-b):s3-outposts:[a-z\\-0-9]*:[0-9]{12}:outpost/(op-[a-f0-9]{17}|ec2)/endpoint/[a-zA-Z0-9]{19}$")
string EndpointArn

@pattern("^[a-zA-Z0-9]{19}$")
string EndpointId

enum EndpointStatus {
    Pending
    Available
    Deleting
    Create_Failed
    Delete_Failed
}

list Endpoints {
    member: Endpoint
}

structure FailedReason {
    ErrorCode: String
    Message: String
}

@error("server") @httpError(500)
structure InternalServerException {
    Message: String
}

@range(min: 0, max: 100)
integer MaxResults

structure NetworkInterface {
    NetworkInterfaceId: String
}

list NetworkInterfaces {
    member: NetworkInterface
}

@length(min: 1, max: 1024) @pattern("^[A-Za-z0-9\\+\\:\\/\\=\\?\\#-_]+$")
string NextToken

structure Outpost {
    OutpostArn: OutpostArn
    S3OutpostArn: S3OutpostArn
    OutpostId: OutpostId
    OwnerId: AwsAccountId
    CapacityInBytes: Long
}

@pattern("^arn:(aws|aws-cn|aws-us-gov|aws-iso|aws-iso-b):outposts:[a-z\\-0-9]*:[0-9]{12}:outpost/(op-[a-f0-9]{17}|ec2)$")
string OutpostArn

@pattern("^(op-[a-f0-9]{17}|\\d{12}|ec2)$")
string OutpostId

@error("client") @httpError(400)
structure OutpostOfflineException {
    Message: String
}

list Outposts {
    member: Outpost
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

@pattern("^arn:(aws|aws-cn|aws-us-gov|aws-iso|aws-iso-b):s3-outposts:[a-z\\-0-9]*:[0-9]{12}:outpost/(op-[a-f0-9]{17}|\\d{12})/s3$")
string S3OutpostArn

@pattern("^sg-([0-9a-f]{8}|[0-9a-f]{17})$")
string SecurityGroupId

@pattern("^subnet-([0-9a-f]{8}|[0-9a-f]{17})$")
string SubnetId

@error("client") @httpError(429)
structure ThrottlingException {
    Message: String
}

@error("client") @httpError(400)
structure ValidationException {
    Message: String
}
