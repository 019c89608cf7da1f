$version: "2.0"

namespace com.amazonaws.networkmonitor

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon CloudWatch Network Monitor")
@service(sdkId: "NetworkMonitor", endpointPrefix: "networkmonitor")
@restJson1
@sigv4(name: "networkmonitor")
@standardRegionalEndpoints
service NetworkMonitor {
    version: "2023-08-01"
    operations: [
        CreateMonitor
        CreateProbe
        DeleteMonitor
        DeleteProbe
        GetMonitor
        GetProbe
        ListMonitors
        ListTagsForResource
        TagResource
        UntagResource
        UpdateMonitor
        UpdateProbe
    ]
}

@http(method: "POST", uri: "/monitors") @idempotent
operation CreateMonitor {
    input := {
        @required
        monitorName: ResourceName

        probes: CreateMonitorProbeInputList
        aggregationPeriod: AggregationPeriod

        @idempotencyToken
        clientToken: String

        tags: TagMap
    }
    output := {
        @required
        monitorArn: MonitorArn

        @required
        monitorName: ResourceName

        @required
        state: MonitorState

        aggregationPeriod: AggregationPeriod
        tags: TagMap
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/monitors/{monitorName}/probes") @idempotent
operation CreateProbe {
    input := {
        @required @httpLabel
        monitorName: ResourceName

        @required
        probe: ProbeInput

        @idempotencyToken
        clientToken: String

        tags: TagMap
    }
    output := {
        probeId: ProbeId
        probeArn: Arn

        @required
        sourceArn: Arn

        @required
        destination: Destination

        destinationPort: Port

        @required
        protocol: Protocol

        packetSize: PacketSize
        addressFamily: AddressFamily
        vpcId: VpcId
        state: ProbeState
        createdAt: Timestamp
        modifiedAt: Timestamp
        tags: TagMap
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/monitors/{monitorName}") @idempotent
operation DeleteMonitor {
    input := {
        @required @httpLabel
        monitorName: ResourceName
    }
    output := {}
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/monitors/{monitorName}/probes/{probeId}") @idempotent
operation DeleteProbe {
    input := {
        @required @httpLabel
        monitorName: ResourceName

        @required @httpLabel
        probeId: ProbeId
    }
    output := {}
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "GET", uri: "/monitors/{monitorName}")
operation GetMonitor {
    input := {
        @required @httpLabel
        monitorName: ResourceName
    }
    output := {
        @required
        monitorArn: MonitorArn

        @required
        monitorName: ResourceName

        @required
        state: MonitorState

        @required
        aggregationPeriod: AggregationPeriod

        tags: TagMap
        probes: ProbeList

        @required
        createdAt: Timestamp

        @required
        modifiedAt: Timestamp
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/monitors/{monitorName}/probes/{probeId}")
operation GetProbe {
    input := {
        @required @httpLabel
        monitorName: ResourceName

        @required @httpLabel
        probeId: ProbeId
    }
    output := {
        probeId: ProbeId
        probeArn: Arn

        @required
        sourceArn: Arn

        @required
        destination: Destination

        destinationPort: Port

        @required
        protocol: Protocol

        packetSize: PacketSize
        addressFamily: AddressFamily
        vpcId: VpcId
        state: ProbeState
        createdAt: Timestamp
        modifiedAt: Timestamp
        tags: TagMap
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/monitors")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "monitors"
    pageSize: "maxResults"
)
operation ListMonitors {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("state")
        state: String
    }
    output := {
        @required
        monitors: MonitorList

        nextToken: String
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        ValidationException
        InternalServerException
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
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required
        tags: TagMap
    }
    output := {}
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        ConflictException
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
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/monitors/{monitorName}") @idempotent
operation UpdateMonitor {
    input := {
        @required @httpLabel
        monitorName: ResourceName

        @required
        aggregationPeriod: AggregationPeriod
    }
    output := {
        @required
        monitorArn: MonitorArn

        @required
        monitorName: ResourceName

        @required
        state: MonitorState

        aggregationPeriod: AggregationPeriod
        tags: TagMap
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "PATCH", uri: "/monitors/{monitorName}/probes/{probeId}") @idempotent
operation UpdateProbe {
    input := {
        @required @httpLabel
        monitorName: ResourceName

        @required @httpLabel
        probeId: ProbeId

        state: ProbeState
        destination: Destination
        destinationPort: Port
        protocol: Protocol
        packetSize: PacketSize
    }
    output := {
        probeId: ProbeId
        probeArn: Arn

        @required
        sourceArn: Arn

        @required
        destination: Destination

        destinationPort: Port

        @required
        protocol: Protocol

        packetSize: PacketSize
        addressFamily: AddressFamily
        vpcId: VpcId
        state: ProbeState
        createdAt: Timestamp
        modifiedAt: Timestamp
        tags: TagMap
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

enum AddressFamily {
    IPV4
    IPV6
}

@range(min: 30)
long AggregationPeriod

@length(min: 20, max: 2048) @pattern("arn:.*")
string Arn

@error("client") @httpError(409)
structure ConflictException {
    message: String
}

structure CreateMonitorProbeInput {
    @required
    sourceArn: Arn

    @required
    destination: Destination

    destinationPort: Port

    @required
    protocol: Protocol

    packetSize: PacketSize
    probeTags: TagMap
}

list CreateMonitorProbeInputList {
    member: CreateMonitorProbeInput
}

@length(min: 1, max: 255)
string Destination

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    message: String
}

@range(min: 1, max: 25)
integer MaxResults

@length(min: 20, max: 512) @pattern("arn:.*")
string MonitorArn

list MonitorList {
    member: MonitorSummary
}

enum MonitorState {
    PENDING
    ACTIVE
    INACTIVE
    ERROR
    DELETING
}

structure MonitorSummary {
    @required
    monitorArn: MonitorArn

    @required
    monitorName: ResourceName

    @required
    state: MonitorState

    aggregationPeriod: AggregationPeriod
    tags: TagMap
}

@range(min: 56, max: 8500)
integer PacketSize

@length(min: 0, max: 4096)
string PaginationToken

@range(min: 0, max: 65536)
integer Port

structure Probe {
    probeId: ProbeId
    probeArn: Arn

    @required
    sourceArn: Arn

    @required
    destination: Destination

    destinationPort: Port

    @required
    protocol: Protocol

    packetSize: PacketSize
    addressFamily: AddressFamily
    vpcId: VpcId
    state: ProbeState
    createdAt: Timestamp
    modifiedAt: Timestamp
    tags: TagMap
}

@pattern("probe-[a-z0-9A-Z-]{21,64}")
string ProbeId

structure ProbeInput {
    @required
    sourceArn: Arn

    @required
    destination: Destination

    destinationPort: Port

    @required
    protocol: Protocol

    packetSize: PacketSize
    tags: TagMap
}

list ProbeList {
    member: Probe
}

enum ProbeState {
    PENDING
    ACTIVE
    INACTIVE
    ERROR
    DELETING
    DELETED
}

enum Protocol {
    TCP
    ICMP
}

@length(min: 1, max: 200) @pattern("[a-zA-Z0-9_-]+")
string ResourceName

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

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    message: String
}

@error("client") @httpError(400)
structure ValidationException {
    message: String
}

@pattern("vpc-[a-zA-Z0-9]{8,32}")
string VpcId
