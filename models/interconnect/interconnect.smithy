$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.interconnect

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0
use sessiongen.traits#maxAttempts
use smithy.protocols#rpcv2Cbor
use smithy.waiters#waitable

@title("Interconnect")
@service(sdkId: "Interconnect", endpointPrefix: "interconnect")
@rpcv2Cbor
@awsJson1_0
@sigv4(name: "interconnect")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service Interconnect {
    version: "2022-07-26"
    operations: [
        AcceptConnectionProposal
        CreateConnection
        DeleteConnection
        DescribeConnectionProposal
        GetConnection
        GetEnvironment
        ListAttachPoints
        ListConnections
        ListEnvironments
        ListTagsForResource
        TagResource
        UntagResource
        UpdateConnection
    ]
}

@idempotent
operation AcceptConnectionProposal {
    input := {
        @required
        attachPoint: AttachPoint

        @required
        activationKey: ActivationKey

        description: ConnectionDescription
        tags: TagMap

        @idempotencyToken
        clientToken: String
    }
    output := {
        connection: Connection
    }
    errors: [
        ResourceNotFoundException
        InterconnectClientException
        ThrottlingException
        AccessDeniedException
        InterconnectValidationException
        ServiceQuotaExceededException
        InterconnectServerException
    ]
}

@idempotent
operation CreateConnection {
    input := {
        description: ConnectionDescription

        @required
        bandwidth: ConnectionBandwidth

        @required
        attachPoint: AttachPoint

        @required
        environmentId: EnvironmentId

        remoteAccount: RemoteAccountIdentifier
        tags: TagMap

        @idempotencyToken
        clientToken: String
    }
    output := {
        connection: Connection
    }
    errors: [
        ResourceNotFoundException
        InterconnectClientException
        ThrottlingException
        AccessDeniedException
        InterconnectValidationException
        ServiceQuotaExceededException
        InterconnectServerException
    ]
}

@idempotent
operation DeleteConnection {
    input := {
        @required
        identifier: ConnectionId

        @idempotencyToken
        clientToken: String
    }
    output := {
        @required
        connection: Connection
    }
    errors: [
        ResourceNotFoundException
        InterconnectClientException
        ThrottlingException
        AccessDeniedException
        InterconnectValidationException
        ServiceQuotaExceededException
        InterconnectServerException
    ]
}

@readonly
operation DescribeConnectionProposal {
    input := {
        @required
        activationKey: ActivationKey
    }
    output := {
        @required
        bandwidth: ConnectionBandwidth

        @required
        environmentId: EnvironmentId

        @required
        provider: Provider

        @required
        location: Location
    }
    errors: [
        ResourceNotFoundException
        InterconnectClientException
        ThrottlingException
        AccessDeniedException
        InterconnectValidationException
        ServiceQuotaExceededException
        InterconnectServerException
    ]
}

@readonly
@waitable(
    ConnectionAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "connection.state"
                        expected: "available"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "connection.state"
                        expected: "deleted"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "connection.state", expected: "down", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    ConnectionDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "connection.state"
                        expected: "deleted"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(ConnectionAvailable: 5, ConnectionDeleted: 5)
operation GetConnection {
    input := {
        @required
        identifier: ConnectionId
    }
    output := {
        connection: Connection
    }
    errors: [
        ResourceNotFoundException
        InterconnectClientException
        ThrottlingException
        AccessDeniedException
        InterconnectValidationException
        ServiceQuotaExceededException
        InterconnectServerException
    ]
}

@readonly
operation GetEnvironment {
    input := {
        @required
        id: EnvironmentId
    }
    output := {
        @required
        environment: Environment
    }
    errors: [
        ResourceNotFoundException
        InterconnectClientException
        ThrottlingException
        AccessDeniedException
        InterconnectValidationException
        ServiceQuotaExceededException
        InterconnectServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "attachPoints"
    pageSize: "maxResults"
)
operation ListAttachPoints {
    input := {
        @required
        environmentId: EnvironmentId

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        attachPoints: AttachPointDescriptorList

        nextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        InterconnectClientException
        ThrottlingException
        AccessDeniedException
        InterconnectValidationException
        ServiceQuotaExceededException
        InterconnectServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "connections"
    pageSize: "maxResults"
)
operation ListConnections {
    input := {
        maxResults: MaxResults
        nextToken: NextToken
        state: ConnectionState
        environmentId: EnvironmentId
        provider: Provider
        attachPoint: AttachPoint
    }
    output := {
        connections: ConnectionSummariesList
        nextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        InterconnectClientException
        ThrottlingException
        AccessDeniedException
        InterconnectValidationException
        ServiceQuotaExceededException
        InterconnectServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "environments"
    pageSize: "maxResults"
)
operation ListEnvironments {
    input := {
        maxResults: MaxResults
        nextToken: NextToken
        provider: Provider
        location: Location
    }
    output := {
        @required
        environments: EnvironmentList

        nextToken: String
    }
    errors: [
        ResourceNotFoundException
        InterconnectClientException
        ThrottlingException
        AccessDeniedException
        InterconnectValidationException
        ServiceQuotaExceededException
        InterconnectServerException
    ]
}

@readonly
operation ListTagsForResource {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {
        tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        InterconnectClientException
        ThrottlingException
        AccessDeniedException
        InterconnectValidationException
        ServiceQuotaExceededException
        InterconnectServerException
    ]
}

operation TagResource {
    input := {
        @required
        arn: AmazonResourceName

        @required
        tags: TagMap
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InterconnectClientException
        ThrottlingException
        AccessDeniedException
        InterconnectValidationException
        ServiceQuotaExceededException
        InterconnectServerException
    ]
}

operation UntagResource {
    input := {
        @required
        arn: AmazonResourceName

        @required
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InterconnectClientException
        ThrottlingException
        AccessDeniedException
        InterconnectValidationException
        ServiceQuotaExceededException
        InterconnectServerException
    ]
}

@idempotent
operation UpdateConnection {
    input := {
        @required
        identifier: ConnectionId

        description: ConnectionDescription
        bandwidth: ConnectionBandwidth

        @idempotencyToken
        clientToken: String
    }
    output := {
        connection: Connection
    }
    errors: [
        ResourceNotFoundException
        InterconnectClientException
        ThrottlingException
        AccessDeniedException
        InterconnectValidationException
        ServiceQuotaExceededException
        InterconnectServerException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

@length(min: 1, max: 2048) @sensitive
string ActivationKey

@length(min: 59, max: 150)
@pattern("arn:aws[a-z-]*:interconnect:[^:]+:[0-9]{12}:connection/(mcc|lmcc)-[a-z0-9]{8}")
string AmazonResourceName

union AttachPoint {
    directConnectGateway: DirectConnectGatewayAttachPoint
    arn: AmazonResourceName
}

structure AttachPointDescriptor {
    @required
    type: AttachPointType

    @required
    identifier: String

    @required
    name: String
}

list AttachPointDescriptorList {
    member: AttachPointDescriptor
}

enum AttachPointType {
    DirectConnectGateway
}

list BandwidthList {
    member: ConnectionBandwidth
}

structure Bandwidths {
    available: BandwidthList
    supported: BandwidthList
}

@range(min: 0, max: 8)
integer BillingTier

@length(min: 0, max: 32)
string CloudServiceProvider

structure Connection {
    @required
    id: ConnectionId

    @required
    arn: AmazonResourceName

    @required
    description: ConnectionDescription

    @required
    bandwidth: ConnectionBandwidth

    @required
    attachPoint: AttachPoint

    @required
    environmentId: EnvironmentId

    @required
    provider: Provider

    @required
    location: Location

    @required
    type: ProductType

    @required
    state: ConnectionState

    @required
    sharedId: ConnectionSharedId

    billingTier: BillingTier

    @required
    ownerAccount: OwnerAccountId

    @required
    activationKey: ActivationKey

    tags: TagMap
}

@length(min: 1, max: 8) @pattern("\\d+[MG]bps")
string ConnectionBandwidth

@length(min: 1, max: 255) @pattern("[-a-zA-Z0-9_ ]+")
string ConnectionDescription

@length(min: 1, max: 32) @pattern("(mcc|lmcc)-[a-z0-9]{8}")
string ConnectionId

@length(min: 36, max: 36)
@pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string ConnectionSharedId

enum ConnectionState {
    available
    requested
    pending
    down
    deleting
    deleted
    failed
    updating
}

list ConnectionSummariesList {
    member: ConnectionSummary
}

structure ConnectionSummary {
    @required
    id: ConnectionId

    @required
    arn: AmazonResourceName

    @required
    description: ConnectionDescription

    @required
    bandwidth: ConnectionBandwidth

    @required
    attachPoint: AttachPoint

    @required
    environmentId: EnvironmentId

    @required
    provider: Provider

    @required
    location: Location

    @required
    type: ProductType

    @required
    state: ConnectionState

    @required
    sharedId: ConnectionSharedId

    billingTier: BillingTier
}

@length(min: 36, max: 36)
@pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string DirectConnectGatewayAttachPoint

structure Environment {
    @required
    provider: Provider

    @required
    location: Location

    @required
    environmentId: EnvironmentId

    @required
    state: EnvironmentState

    @required
    bandwidths: Bandwidths

    @required
    type: ProductType

    activationPageUrl: String
    remoteIdentifierType: RemoteAccountIdentifierType
}

@length(min: 1, max: 64)
string EnvironmentId

list EnvironmentList {
    member: Environment
}

enum EnvironmentState {
    available
    limited
    unavailable
}

@error("client") @httpError(400)
structure InterconnectClientException {
    @required
    message: String
}

@error("server") @httpError(500)
structure InterconnectServerException {
    @required
    message: String
}

@error("client") @httpError(400)
structure InterconnectValidationException {
    @required
    message: String
}

@length(min: 0, max: 32)
string LastMileProvider

@length(min: 0, max: 255)
string Location

@range(min: 1, max: 100)
integer MaxResults

@length(min: 1, max: 1024)
string NextToken

@length(min: 12, max: 12) @pattern("[0-9]{12}")
string OwnerAccountId

@length(min: 5, max: 32)
string ProductType

union Provider {
    cloudServiceProvider: CloudServiceProvider
    lastMileProvider: LastMileProvider
}

union RemoteAccountIdentifier {
    identifier: RemoteOwnerAccount
}

enum RemoteAccountIdentifierType {
    account
    email
}

@length(min: 1, max: 255) @pattern("[-a-zA-Z0-9_@\\.]+")
string RemoteOwnerAccount

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
}

@length(min: 1, max: 128)
string TagKey

list TagKeyList {
    member: TagKey
}

map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

@error("client") @httpError(429)
structure ThrottlingException {
    message: String
}
