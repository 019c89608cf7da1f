$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.iotsecuretunneling

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS IoT Secure Tunneling")
@service(sdkId: "IoTSecureTunneling", endpointPrefix: "api.tunneling.iot")
@awsJson1_1
@sigv4(name: "IoTSecuredTunneling")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [
            {endpoint: "https://api.iot-tunneling.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://api.iot-tunneling-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-cn": [
            {endpoint: "https://api.iot-tunneling.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://api.iot-tunneling-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-us-gov": [
            {endpoint: "https://api.iot-tunneling.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://api.iot-tunneling-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
    }
)
service IoTSecuredTunneling {
    version: "2018-10-05"
    operations: [
        CloseTunnel
        DescribeTunnel
        ListTagsForResource
        ListTunnels
        OpenTunnel
        RotateTunnelAccessToken
        TagResource
        UntagResource
    ]
}

operation CloseTunnel {
    input := {
        @required
        tunnelId: TunnelId

        delete: Boolean
    }
    output := {}
    errors: [ResourceNotFoundException]
}

operation DescribeTunnel {
    input := {
        @required
        tunnelId: TunnelId
    }
    output := {
        tunnel: Tunnel
    }
    errors: [ResourceNotFoundException]
}

operation ListTagsForResource {
    input := {
        @required
        resourceArn: AmazonResourceName
    }
    output := {
        tags: TagList
    }
    errors: [ResourceNotFoundException]
}

operation ListTunnels {
    input := {
        thingName: ThingName
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        tunnelSummaries: TunnelSummaryList
        nextToken: NextToken
    }
}

operation OpenTunnel {
    input := {
        description: Description
        tags: TagList
        destinationConfig: DestinationConfig
        timeoutConfig: TimeoutConfig
    }
    output := {
        tunnelId: TunnelId
        tunnelArn: TunnelArn
        sourceAccessToken: ClientAccessToken
        destinationAccessToken: ClientAccessToken
    }
    errors: [LimitExceededException]
}

operation RotateTunnelAccessToken {
    input := {
        @required
        tunnelId: TunnelId

        @required
        clientMode: ClientMode

        destinationConfig: DestinationConfig
    }
    output := {
        tunnelArn: TunnelArn
        sourceAccessToken: ClientAccessToken
        destinationAccessToken: ClientAccessToken
    }
    errors: [ResourceNotFoundException]
}

operation TagResource {
    input := {
        @required
        resourceArn: AmazonResourceName

        @required
        tags: TagList
    }
    output := {}
    errors: [ResourceNotFoundException]
}

operation UntagResource {
    input := {
        @required
        resourceArn: AmazonResourceName

        @required
        tagKeys: TagKeyList
    }
    output := {}
    errors: [ResourceNotFoundException]
}

@length(min: 1, max: 1011)
string AmazonResourceName

@sensitive
string ClientAccessToken

enum ClientMode {
    SOURCE
    DESTINATION
    ALL
}

structure ConnectionState {
    status: ConnectionStatus
    lastUpdatedAt: Timestamp
}

enum ConnectionStatus {
    CONNECTED
    DISCONNECTED
}

@pattern("[^\\p{C}]{1,2048}")
string Description

structure DestinationConfig {
    thingName: ThingName

    @required
    services: ServiceList
}

@error("client")
structure LimitExceededException {
    message: String
}

@range(min: 1, max: 100)
integer MaxResults

@pattern("[a-zA-Z0-9_=-]{1,4096}")
string NextToken

@error("client")
structure ResourceNotFoundException {
    message: String
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9:_-]+")
string Service

@length(min: 1)
list ServiceList {
    member: Service
}

structure Tag {
    @required
    key: TagKey

    @required
    value: TagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9:_-]+")
string ThingName

structure TimeoutConfig {
    maxLifetimeTimeoutMinutes: TimeoutInMin
}

@range(min: 1, max: 720)
integer TimeoutInMin

structure Tunnel {
    tunnelId: TunnelId
    tunnelArn: TunnelArn
    status: TunnelStatus
    sourceConnectionState: ConnectionState
    destinationConnectionState: ConnectionState
    description: Description
    destinationConfig: DestinationConfig
    timeoutConfig: TimeoutConfig
    tags: TagList
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
}

@length(min: 1, max: 1600)
string TunnelArn

@pattern("[a-zA-Z0-9_\\-+=:]{1,128}")
string TunnelId

enum TunnelStatus {
    OPEN
    CLOSED
}

structure TunnelSummary {
    tunnelId: TunnelId
    tunnelArn: TunnelArn
    status: TunnelStatus
    description: Description
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
}

list TunnelSummaryList {
    member: TunnelSummary
}
