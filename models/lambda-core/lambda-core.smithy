$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.lambdacore

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Lambda Core")
@service(sdkId: "Lambda Core", endpointPrefix: "lambda")
@restJson1
@sigv4(name: "lambda")
@standardRegionalEndpoints
service LambdaCore {
    version: "2026-04-30"
    operations: [
        CreateNetworkConnector
        DeleteNetworkConnector
        GetNetworkConnector
        ListNetworkConnectors
        UpdateNetworkConnector
    ]
}

@http(method: "POST", uri: "/2026-04-04/network-connectors", code: 202) @idempotent
operation CreateNetworkConnector {
    input := {
        @required
        Name: NetworkConnectorName

        @required
        Configuration: NetworkConnectorConfiguration

        OperatorRole: NetworkConnectorRoleArn

        @idempotencyToken
        ClientToken: ClientTokenString

        Tags: NetworkConnectorTags
    }
    output := {
        @required
        Arn: NetworkConnectorArn

        @required
        Name: NetworkConnectorName

        @required
        Id: NetworkConnectorId

        Configuration: NetworkConnectorConfiguration
        OperatorRole: NetworkConnectorRoleArn
        State: NetworkConnectorState
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        NetworkConnectorLimitExceededException
        ServiceException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/2026-04-04/network-connectors/{Identifier}", code: 202) @idempotent
operation DeleteNetworkConnector {
    input := {
        @required @httpLabel
        Identifier: NetworkConnectorIdentifier
    }
    output := {
        @required
        Arn: NetworkConnectorArn

        @required
        Name: NetworkConnectorName

        @required
        Id: NetworkConnectorId

        Configuration: NetworkConnectorConfiguration
        OperatorRole: NetworkConnectorRoleArn
        State: NetworkConnectorState
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2026-04-04/network-connectors/{Identifier}") @readonly
operation GetNetworkConnector {
    input := {
        @required @httpLabel
        Identifier: NetworkConnectorIdentifier
    }
    output := {
        @required
        Arn: NetworkConnectorArn

        @required
        Name: NetworkConnectorName

        @required
        Id: NetworkConnectorId

        Version: NetworkConnectorVersion
        Configuration: NetworkConnectorConfiguration
        OperatorRole: NetworkConnectorRoleArn
        State: NetworkConnectorState
        StateReason: String
        StateReasonCode: NetworkConnectorStateReasonCode
        LastUpdateStatus: NetworkConnectorLastUpdateStatus
        LastUpdateStatusReason: String
        LastUpdateStatusReasonCode: NetworkConnectorLastUpdateStatusReasonCode
        LastModified: CoreTimestamp
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2026-04-04/network-connectors")
@readonly
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "NetworkConnectors"
    pageSize: "MaxItems"
)
operation ListNetworkConnectors {
    input := {
        @httpQuery("State")
        State: NetworkConnectorState

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: MaxHundredListItems
    }
    output := {
        @required
        NetworkConnectors: NetworkConnectorsList

        NextMarker: String
    }
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException]
}

@http(method: "PUT", uri: "/2026-04-04/network-connectors/{Identifier}", code: 202)
operation UpdateNetworkConnector {
    input := {
        @required @httpLabel
        Identifier: NetworkConnectorIdentifier

        Configuration: NetworkConnectorConfiguration
        OperatorRole: NetworkConnectorRoleArn

        @idempotencyToken
        ClientToken: ClientTokenString
    }
    output := {
        @required
        Arn: NetworkConnectorArn

        @required
        Name: NetworkConnectorName

        @required
        Id: NetworkConnectorId

        OperatorRole: NetworkConnectorRoleArn
        Configuration: NetworkConnectorConfiguration
        State: NetworkConnectorState
        LastUpdateStatus: NetworkConnectorLastUpdateStatus
        LastUpdateStatusReason: String
        LastModified: CoreTimestamp
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@length(min: 1, max: 1)
list AssociatedComputeResourceTypesList {
    member: ComputeResourceType
}

@length(min: 1, max: 64)
string ClientTokenString

enum ComputeResourceType {
    MicroVm
}

@timestampFormat("date-time")
timestamp CoreTimestamp

@error("client") @httpError(400)
structure InvalidParameterValueException {
    Type: String
    message: String
}

@range(min: 1, max: 100)
integer MaxHundredListItems

@length(min: 1, max: 140)
@pattern("(arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:network-connector:[a-zA-Z0-9-_]+(:[1-9]|[1-9][0-9]+)?)")
string NetworkConnectorArn

union NetworkConnectorConfiguration {
    VpcEgressConfiguration: NetworkConnectorVpcEgressConfiguration
}

@length(min: 1, max: 140)
string NetworkConnectorId

@length(min: 1, max: 140)
string NetworkConnectorIdentifier

enum NetworkConnectorLastUpdateStatus {
    Successful
    Failed
    InProgress
}

enum NetworkConnectorLastUpdateStatusReasonCode {
    DisallowedByVpcEncryptionControl
    Ec2RequestLimitExceeded
    InsufficientRolePermissions
    InternalError
    InvalidSecurityGroup
    InvalidSubnet
    SubnetOutOfIPAddresses
}

@error("client") @httpError(400)
structure NetworkConnectorLimitExceededException {
    Type: String
    message: String
}

@length(min: 1, max: 140)
@pattern("(arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:network-connector:[a-zA-Z0-9-_]+(:[1-9]|[1-9][0-9]+)?)|[a-zA-Z0-9_-]{1,64}")
string NetworkConnectorName

@length(min: 0, max: 10000)
@pattern("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string NetworkConnectorRoleArn

@length(min: 0, max: 1024) @pattern("sg-[0-9a-zA-Z]*")
string NetworkConnectorSecurityGroupId

@length(min: 0, max: 5)
list NetworkConnectorSecurityGroupIds {
    member: NetworkConnectorSecurityGroupId
}

enum NetworkConnectorState {
    PENDING
    ACTIVE
    INACTIVE
    FAILED
    DELETING
    DELETE_FAILED
}

enum NetworkConnectorStateReasonCode {
    DisallowedByVpcEncryptionControl
    Ec2RequestLimitExceeded
    InsufficientRolePermissions
    InternalError
    InvalidSecurityGroup
    InvalidSubnet
    SubnetOutOfIPAddresses
}

@length(min: 0, max: 1024) @pattern("subnet-[0-9a-z]*")
string NetworkConnectorSubnetId

@length(min: 1, max: 16)
list NetworkConnectorSubnetIds {
    member: NetworkConnectorSubnetId
}

structure NetworkConnectorSummary {
    @required
    Arn: NetworkConnectorArn

    @required
    Name: NetworkConnectorName

    @required
    Id: NetworkConnectorId

    @required
    Type: NetworkConnectorType

    State: NetworkConnectorState
    LastModified: CoreTimestamp
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string NetworkConnectorTagKey

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string NetworkConnectorTagValue

map NetworkConnectorTags {
    key: NetworkConnectorTagKey
    value: NetworkConnectorTagValue
}

enum NetworkConnectorType {
    VPC_EGRESS
}

@range(min: 0)
long NetworkConnectorVersion

structure NetworkConnectorVpcEgressConfiguration {
    SubnetIds: NetworkConnectorSubnetIds
    SecurityGroupIds: NetworkConnectorSecurityGroupIds
    NetworkProtocol: NetworkProtocol
    AssociatedComputeResourceTypes: AssociatedComputeResourceTypesList
}

@length(min: 0, max: 50)
list NetworkConnectorsList {
    member: NetworkConnectorSummary
}

enum NetworkProtocol {
    IPv4
    DualStack
}

@error("client") @httpError(409)
structure ResourceConflictException {
    Type: String
    message: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Type: String
    Message: String
}

@error("server") @httpError(500)
structure ServiceException {
    Type: String
    Message: String
}

enum ThrottleReason {
    ConcurrentInvocationLimitExceeded
    FunctionInvocationRateLimitExceeded
    ReservedFunctionConcurrentInvocationLimitExceeded
    ReservedFunctionInvocationRateLimitExceeded
    CallerRateLimitExceeded
    ConcurrentSnapshotCreateLimitExceeded
}

@error("client") @httpError(429)
structure TooManyRequestsException {
    @httpHeader("Retry-After")
    retryAfterSeconds: String

    Type: String
    message: String
    Reason: ThrottleReason
}
