$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.groundstation

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("AWS Ground Station")
@service(sdkId: "GroundStation", endpointPrefix: "groundstation")
@restJson1
@sigv4(name: "groundstation")
@standardRegionalEndpoints
service GroundStation {
    version: "2019-05-23"
    operations: [
        CancelContact
        CreateConfig
        CreateDataflowEndpointGroup
        CreateDataflowEndpointGroupV2
        CreateEphemeris
        CreateMissionProfile
        DeleteConfig
        DeleteDataflowEndpointGroup
        DeleteEphemeris
        DeleteMissionProfile
        DescribeContact
        DescribeContactVersion
        DescribeEphemeris
        GetAgentConfiguration
        GetAgentTaskResponseUrl
        GetConfig
        GetDataflowEndpointGroup
        GetMinuteUsage
        GetMissionProfile
        GetSatellite
        ListAntennas
        ListConfigs
        ListContactVersions
        ListContacts
        ListDataflowEndpointGroups
        ListEphemerides
        ListGroundStationReservations
        ListGroundStations
        ListMissionProfiles
        ListSatellites
        ListTagsForResource
        RegisterAgent
        ReserveContact
        TagResource
        UntagResource
        UpdateAgentStatus
        UpdateConfig
        UpdateContact
        UpdateEphemeris
        UpdateMissionProfile
    ]
}

@http(method: "DELETE", uri: "/contact/{contactId}") @idempotent
operation CancelContact {
    input := {
        @required @httpLabel
        contactId: Uuid
    }
    output: ContactIdResponse
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/config")
operation CreateConfig {
    input := {
        @required
        name: SafeName

        @required
        configData: ConfigTypeData

        tags: TagsMap
    }
    output: ConfigIdResponse
    errors: [
        InvalidParameterException
        DependencyException
        ResourceLimitExceededException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/dataflowEndpointGroup")
operation CreateDataflowEndpointGroup {
    input := {
        @required
        endpointDetails: EndpointDetailsList

        tags: TagsMap
        contactPrePassDurationSeconds: DataflowEndpointGroupDurationInSeconds
        contactPostPassDurationSeconds: DataflowEndpointGroupDurationInSeconds
    }
    output: DataflowEndpointGroupIdResponse
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/dataflowEndpointGroupV2")
operation CreateDataflowEndpointGroupV2 {
    input := {
        @required
        endpoints: CreateEndpointDetailsList

        contactPrePassDurationSeconds: DataflowEndpointGroupDurationInSeconds
        contactPostPassDurationSeconds: DataflowEndpointGroupDurationInSeconds
        tags: TagsMap
    }
    output := {
        dataflowEndpointGroupId: Uuid
    }
    errors: [
        InvalidParameterException
        ServiceQuotaExceededException
        DependencyException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/ephemeris")
operation CreateEphemeris {
    input := {
        satelliteId: Uuid
        enabled: Boolean
        priority: CustomerEphemerisPriority
        expirationTime: Timestamp

        @required
        name: SafeName

        kmsKeyArn: String
        ephemeris: EphemerisData
        tags: TagsMap
    }
    output: EphemerisIdResponse
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/missionprofile")
operation CreateMissionProfile {
    input := {
        @required
        name: SafeName

        contactPrePassDurationSeconds: DurationInSeconds
        contactPostPassDurationSeconds: DurationInSeconds

        @required
        minimumViableContactDurationSeconds: PositiveDurationInSeconds

        @required
        dataflowEdges: DataflowEdgeList

        @required
        trackingConfigArn: ConfigArn

        telemetrySinkConfigArn: ConfigArn
        tags: TagsMap
        streamsKmsKey: KmsKey
        streamsKmsRole: RoleArn
    }
    output: MissionProfileIdResponse
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/config/{configType}/{configId}") @idempotent
operation DeleteConfig {
    input := {
        @required @httpLabel
        configId: Uuid

        @required @httpLabel
        configType: ConfigCapabilityType
    }
    output: ConfigIdResponse
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/dataflowEndpointGroup/{dataflowEndpointGroupId}") @idempotent
operation DeleteDataflowEndpointGroup {
    input := {
        @required @httpLabel
        dataflowEndpointGroupId: Uuid
    }
    output: DataflowEndpointGroupIdResponse
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/ephemeris/{ephemerisId}") @idempotent
operation DeleteEphemeris {
    input := {
        @required @httpLabel
        ephemerisId: Uuid
    }
    output: EphemerisIdResponse
    errors: [
        InvalidParameterException
        DependencyException
        ResourceNotFoundException
        ResourceInUseException
    ]
}

@http(method: "DELETE", uri: "/missionprofile/{missionProfileId}") @idempotent
operation DeleteMissionProfile {
    input := {
        @required @httpLabel
        missionProfileId: Uuid
    }
    output: MissionProfileIdResponse
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/contact/{contactId}")
@readonly
@waitable(
    ContactScheduled: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "contactStatus"
                        expected: "FAILED_TO_SCHEDULE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "contactStatus"
                        expected: "SCHEDULED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(ContactScheduled: 180)
operation DescribeContact {
    input := {
        @required @httpLabel
        contactId: Uuid
    }
    output := {
        contactId: Uuid
        missionProfileArn: MissionProfileArn
        satelliteArn: satelliteArn
        startTime: Timestamp
        endTime: Timestamp
        prePassStartTime: Timestamp
        postPassEndTime: Timestamp
        groundStation: String
        contactStatus: ContactStatus
        errorMessage: String
        maximumElevation: Elevation
        tags: TagsMap
        region: String
        dataflowList: DataflowList
        visibilityStartTime: Timestamp
        visibilityEndTime: Timestamp
        trackingOverrides: TrackingOverrides
        ephemeris: EphemerisResponseData
        version: ContactVersion
    }
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/contact/{contactId}/versions/{versionId}")
@readonly
@waitable(
    ContactUpdated: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "version.status"
                        expected: "FAILED_TO_UPDATE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {path: "version.status", expected: "ACTIVE", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(ContactUpdated: 180)
operation DescribeContactVersion {
    input := {
        @required @httpLabel
        contactId: Uuid

        @required @httpLabel
        versionId: VersionId
    }
    output := {
        contactId: Uuid
        missionProfileArn: MissionProfileArn
        satelliteArn: satelliteArn
        startTime: Timestamp
        endTime: Timestamp
        prePassStartTime: Timestamp
        postPassEndTime: Timestamp
        groundStation: String
        contactStatus: ContactStatus
        errorMessage: String
        maximumElevation: Elevation
        tags: TagsMap
        region: String
        dataflowList: DataflowList
        visibilityStartTime: Timestamp
        visibilityEndTime: Timestamp
        trackingOverrides: TrackingOverrides
        ephemeris: EphemerisResponseData
        version: ContactVersion
    }
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/ephemeris/{ephemerisId}") @readonly
operation DescribeEphemeris {
    input := {
        @required @httpLabel
        ephemerisId: Uuid
    }
    output := {
        ephemerisId: Uuid
        satelliteId: Uuid
        status: EphemerisStatus
        priority: EphemerisPriority
        creationTime: Timestamp
        enabled: Boolean
        name: SafeName
        tags: TagsMap
        suppliedData: EphemerisTypeDescription
        invalidReason: EphemerisInvalidReason
        errorReasons: EphemerisErrorReasonList
    }
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/agent/{agentId}/configuration") @readonly
operation GetAgentConfiguration {
    input := {
        @required @httpLabel
        agentId: Uuid
    }
    output := {
        agentId: Uuid
        taskingDocument: String
    }
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/agentResponseUrl/{agentId}/{taskId}") @readonly
operation GetAgentTaskResponseUrl {
    input := {
        @required @httpLabel
        agentId: Uuid

        @required @httpLabel
        taskId: Uuid
    }
    output := {
        @required
        agentId: Uuid

        @required
        taskId: Uuid

        @required
        presignedLogUrl: String
    }
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/config/{configType}/{configId}") @readonly
operation GetConfig {
    input := {
        @required @httpLabel
        configId: Uuid

        @required @httpLabel
        configType: ConfigCapabilityType
    }
    output := {
        @required
        configId: String

        @required
        configArn: ConfigArn

        @required
        name: String

        configType: ConfigCapabilityType

        @required
        configData: ConfigTypeData

        tags: TagsMap
    }
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/dataflowEndpointGroup/{dataflowEndpointGroupId}") @readonly
operation GetDataflowEndpointGroup {
    input := {
        @required @httpLabel
        dataflowEndpointGroupId: Uuid
    }
    output := {
        dataflowEndpointGroupId: Uuid
        dataflowEndpointGroupArn: DataflowEndpointGroupArn
        endpointsDetails: EndpointDetailsList
        tags: TagsMap
        contactPrePassDurationSeconds: DataflowEndpointGroupDurationInSeconds
        contactPostPassDurationSeconds: DataflowEndpointGroupDurationInSeconds
    }
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/minute-usage") @readonly
operation GetMinuteUsage {
    input := {
        @required
        month: Month

        @required
        year: Year
    }
    output := {
        isReservedMinutesCustomer: Boolean
        totalReservedMinuteAllocation: Integer
        upcomingMinutesScheduled: Integer
        totalScheduledMinutes: Integer
        estimatedMinutesRemaining: Integer
    }
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/missionprofile/{missionProfileId}") @readonly
operation GetMissionProfile {
    input := {
        @required @httpLabel
        missionProfileId: Uuid
    }
    output := {
        missionProfileId: Uuid
        missionProfileArn: MissionProfileArn
        name: SafeName
        region: AWSRegion
        contactPrePassDurationSeconds: DurationInSeconds
        contactPostPassDurationSeconds: DurationInSeconds
        minimumViableContactDurationSeconds: PositiveDurationInSeconds
        dataflowEdges: DataflowEdgeList
        trackingConfigArn: ConfigArn
        telemetrySinkConfigArn: ConfigArn
        tags: TagsMap
        streamsKmsKey: KmsKey
        streamsKmsRole: RoleArn
    }
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/satellite/{satelliteId}") @readonly
operation GetSatellite {
    input := {
        @required @httpLabel
        satelliteId: Uuid
    }
    output := {
        satelliteId: Uuid
        satelliteArn: satelliteArn
        noradSatelliteID: noradSatelliteID
        groundStations: GroundStationIdList
        currentEphemeris: EphemerisMetaData
    }
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/groundstation/{groundStationId}/antenna")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "antennaList"
    pageSize: "maxResults"
)
operation ListAntennas {
    input := {
        @required @httpLabel
        groundStationId: GroundStationName

        @httpQuery("maxResults")
        maxResults: PaginationMaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        @required
        antennaList: AntennaList

        nextToken: PaginationToken
    }
    errors: [InvalidParameterException, DependencyException]
}

@http(method: "GET", uri: "/config")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "configList"
    pageSize: "maxResults"
)
operation ListConfigs {
    input := {
        @httpQuery("maxResults")
        maxResults: PaginationMaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        nextToken: PaginationToken
        configList: ConfigList
    }
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/contact/{contactId}/versions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "contactVersionsList"
    pageSize: "maxResults"
)
operation ListContactVersions {
    input := {
        @required @httpLabel
        contactId: Uuid

        @httpQuery("maxResults")
        maxResults: PaginationMaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        nextToken: PaginationToken
        contactVersionsList: ContactVersionsList
    }
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/contacts")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "contactList"
    pageSize: "maxResults"
)
operation ListContacts {
    input := {
        maxResults: PaginationMaxResults
        nextToken: PaginationToken

        @required
        statusList: StatusList

        @required
        startTime: Timestamp

        @required
        endTime: Timestamp

        groundStation: GroundStationName
        satelliteArn: satelliteArn
        missionProfileArn: MissionProfileArn
        ephemeris: EphemerisFilter
    }
    output := {
        nextToken: PaginationToken
        contactList: ContactList
    }
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/dataflowEndpointGroup")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dataflowEndpointGroupList"
    pageSize: "maxResults"
)
operation ListDataflowEndpointGroups {
    input := {
        @httpQuery("maxResults")
        maxResults: PaginationMaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        nextToken: PaginationToken
        dataflowEndpointGroupList: DataflowEndpointGroupList
    }
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/ephemerides")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "ephemerides"
    pageSize: "maxResults"
)
operation ListEphemerides {
    input := {
        satelliteId: Uuid
        ephemerisType: EphemerisType

        @required
        startTime: Timestamp

        @required
        endTime: Timestamp

        statusList: EphemerisStatusList

        @httpQuery("maxResults")
        maxResults: PaginationMaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        nextToken: PaginationToken
        ephemerides: EphemeridesList
    }
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/groundstation/{groundStationId}/reservation")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "reservationList"
    pageSize: "maxResults"
)
operation ListGroundStationReservations {
    input := {
        @required @httpLabel
        groundStationId: GroundStationName

        @required @httpQuery("startTime")
        startTime: SyntheticTimestamp_epoch_seconds

        @required @httpQuery("endTime")
        endTime: SyntheticTimestamp_epoch_seconds

        @httpQuery("reservationTypes")
        reservationTypes: ReservationTypeFilterList

        @httpQuery("maxResults")
        maxResults: PaginationMaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        @required
        reservationList: GroundStationReservationList

        nextToken: PaginationToken
    }
    errors: [InvalidParameterException, DependencyException]
}

@http(method: "GET", uri: "/groundstation")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "groundStationList"
    pageSize: "maxResults"
)
operation ListGroundStations {
    input := {
        @httpQuery("satelliteId")
        satelliteId: Uuid

        @httpQuery("maxResults")
        maxResults: PaginationMaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        nextToken: PaginationToken
        groundStationList: GroundStationList
    }
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/missionprofile")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "missionProfileList"
    pageSize: "maxResults"
)
operation ListMissionProfiles {
    input := {
        @httpQuery("maxResults")
        maxResults: PaginationMaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        nextToken: PaginationToken
        missionProfileList: MissionProfileList
    }
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/satellite")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "satellites"
    pageSize: "maxResults"
)
operation ListSatellites {
    input := {
        @httpQuery("maxResults")
        maxResults: PaginationMaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        nextToken: PaginationToken
        satellites: SatelliteList
    }
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: AnyArn
    }
    output := {
        tags: TagsMap
    }
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/agent")
operation RegisterAgent {
    input := {
        @required
        discoveryData: DiscoveryData

        @required
        agentDetails: AgentDetails

        tags: TagsMap
    }
    output := {
        agentId: Uuid
    }
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/contact")
operation ReserveContact {
    input := {
        @required
        missionProfileArn: MissionProfileArn

        satelliteArn: satelliteArn

        @required
        startTime: Timestamp

        @required
        endTime: Timestamp

        @required
        groundStation: GroundStationName

        tags: TagsMap
        trackingOverrides: TrackingOverrides
    }
    output: ContactIdResponse
    errors: [
        InvalidParameterException
        DependencyException
        ResourceLimitExceededException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: AnyArn

        @required
        tags: TagsMap
    }
    output := {}
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: AnyArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeys
    }
    output := {}
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "PUT", uri: "/agent/{agentId}") @idempotent
operation UpdateAgentStatus {
    input := {
        @required @httpLabel
        agentId: Uuid

        @required
        taskId: Uuid

        @required
        aggregateStatus: AggregateStatus

        @required
        componentStatuses: ComponentStatusList
    }
    output := {
        @required
        agentId: Uuid
    }
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "PUT", uri: "/config/{configType}/{configId}") @idempotent
operation UpdateConfig {
    input := {
        @required @httpLabel
        configId: Uuid

        @required
        name: SafeName

        @required @httpLabel
        configType: ConfigCapabilityType

        @required
        configData: ConfigTypeData
    }
    output: ConfigIdResponse
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/contact/{contactId}/versions") @idempotent
operation UpdateContact {
    input := {
        @required @httpLabel
        contactId: Uuid

        @idempotencyToken
        clientToken: ClientToken

        trackingOverrides: TrackingOverrides
        satelliteArn: satelliteArn
    }
    output := {
        contactId: Uuid
        versionId: VersionId
    }
    errors: [
        InvalidParameterException
        DependencyException
        ResourceLimitExceededException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/ephemeris/{ephemerisId}") @idempotent
operation UpdateEphemeris {
    input := {
        @required @httpLabel
        ephemerisId: Uuid

        @required
        enabled: Boolean

        name: SafeName
        priority: EphemerisPriority
    }
    output: EphemerisIdResponse
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@http(method: "PUT", uri: "/missionprofile/{missionProfileId}") @idempotent
operation UpdateMissionProfile {
    input := {
        @required @httpLabel
        missionProfileId: Uuid

        name: SafeName
        contactPrePassDurationSeconds: DurationInSeconds
        contactPostPassDurationSeconds: DurationInSeconds
        minimumViableContactDurationSeconds: PositiveDurationInSeconds
        dataflowEdges: DataflowEdgeList
        trackingConfigArn: ConfigArn
        telemetrySinkConfigArn: ConfigArn
        streamsKmsKey: KmsKey
        streamsKmsRole: RoleArn
    }
    output: MissionProfileIdResponse
    errors: [InvalidParameterException, DependencyException, ResourceNotFoundException]
}

@length(min: 1, max: 128) @pattern("[\\w-]+")
string AWSRegion

@length(min: 0, max: 256)
list AgentCpuCoresList {
    member: Integer
}

structure AgentDetails {
    @required
    agentVersion: VersionString

    @required
    instanceId: InstanceId

    @required
    instanceType: InstanceType

    reservedCpuCores: AgentCpuCoresList
    agentCpuCores: AgentCpuCoresList

    @required
    componentVersions: ComponentVersionList
}

enum AgentStatus {
    SUCCESS
    FAILED
    ACTIVE
    INACTIVE
}

structure AggregateStatus {
    @required
    status: AgentStatus

    signatureMap: SignatureMap
}

enum AngleUnits {
    DEGREE_ANGLE
    RADIAN
}

structure AntennaDemodDecodeDetails {
    outputNode: String
}

structure AntennaDownlinkConfig {
    @required
    spectrumConfig: SpectrumConfig
}

structure AntennaDownlinkDemodDecodeConfig {
    @required
    spectrumConfig: SpectrumConfig

    @required
    demodulationConfig: DemodulationConfig

    @required
    decodeConfig: DecodeConfig
}

@length(min: 0, max: 100)
list AntennaList {
    member: AntennaListItem
}

structure AntennaListItem {
    @required
    groundStationName: GroundStationName

    @required
    antennaName: AntennaName

    @required
    region: AWSRegion
}

@length(min: 4, max: 256) @pattern("[ a-zA-Z0-9-._:=]{4,256}")
string AntennaName

structure AntennaUplinkConfig {
    transmitDisabled: Boolean

    @required
    spectrumConfig: UplinkSpectrumConfig

    @required
    targetEirp: Eirp
}

@length(min: 5, max: 1024) @pattern("(arn:aws:)[\\s\\S]{0,1024}")
string AnyArn

enum AuditResults {
    HEALTHY
    UNHEALTHY
}

structure AwsGroundStationAgentEndpoint {
    @required
    name: SafeName

    @required
    egressAddress: ConnectionDetails

    @required
    ingressAddress: RangedConnectionDetails

    agentStatus: AgentStatus
    auditResults: AuditResults
}

structure AzElEphemeris {
    @required
    groundStation: GroundStationName

    @required
    data: AzElSegmentsData
}

structure AzElEphemerisFilter {
    @required
    id: Uuid
}

structure AzElProgramTrackSettings {
    @required
    ephemerisId: Uuid
}

structure AzElSegment {
    @required
    referenceEpoch: SyntheticTimestamp_date_time

    @required
    validTimeRange: ISO8601TimeRange

    @required
    azElList: TimeAzElList
}

@length(min: 1, max: 100)
list AzElSegmentList {
    member: AzElSegment
}

structure AzElSegments {
    @required
    angleUnit: AngleUnits

    @required
    azElSegmentList: AzElSegmentList
}

union AzElSegmentsData {
    s3Object: S3Object
    azElData: AzElSegments
}

enum BandwidthUnits {
    GHz
    MHz
    kHz
}

@length(min: 1, max: 20)
list CapabilityArnList {
    member: String
}

enum CapabilityHealth {
    HEALTHY
    UNHEALTHY
}

enum CapabilityHealthReason {
    NO_REGISTERED_AGENT
    INVALID_IP_OWNERSHIP
    NOT_AUTHORIZED_TO_CREATE_SLR
    UNVERIFIED_IP_OWNERSHIP
    INITIALIZING_DATAPLANE
    DATAPLANE_FAILURE
    HEALTHY
}

@length(min: 0, max: 500)
list CapabilityHealthReasonList {
    member: CapabilityHealthReason
}

@length(min: 1, max: 64) @pattern("[!-~]{1,64}")
string ClientToken

structure ComponentStatusData {
    @required
    componentType: ComponentTypeString

    @required
    capabilityArn: String

    @required
    status: AgentStatus

    bytesSent: Long
    bytesReceived: Long
    packetsDropped: Long

    @required
    dataflowId: Uuid
}

@length(min: 0, max: 20)
list ComponentStatusList {
    member: ComponentStatusData
}

@pattern("[a-zA-Z0-9_]{1,64}")
string ComponentTypeString

structure ComponentVersion {
    @required
    componentType: ComponentTypeString

    @required
    versions: VersionStringList
}

@length(min: 1, max: 20)
list ComponentVersionList {
    member: ComponentVersion
}

@length(min: 82, max: 424)
@pattern("arn:aws:groundstation:[-a-z0-9]{1,50}:[0-9]{12}:config/[a-z0-9]+(-[a-z0-9]+){0,4}/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(/.{1,256})?")
string ConfigArn

enum ConfigCapabilityType {
    antenna_downlink = "antenna-downlink"
    antenna_downlink_demod_decode = "antenna-downlink-demod-decode"
    tracking
    dataflow_endpoint = "dataflow-endpoint"
    antenna_uplink = "antenna-uplink"
    uplink_echo = "uplink-echo"
    s3_recording = "s3-recording"
    telemetry_sink = "telemetry-sink"
}

union ConfigDetails {
    endpointDetails: EndpointDetails
    antennaDemodDecodeDetails: AntennaDemodDecodeDetails
    s3RecordingDetails: S3RecordingDetails
}

structure ConfigIdResponse {
    configId: String
    configType: ConfigCapabilityType
    configArn: ConfigArn
}

list ConfigList {
    member: ConfigListItem
}

structure ConfigListItem {
    configId: String
    configType: ConfigCapabilityType
    configArn: ConfigArn
    name: String
}

union ConfigTypeData {
    antennaDownlinkConfig: AntennaDownlinkConfig
    trackingConfig: TrackingConfig
    dataflowEndpointConfig: DataflowEndpointConfig
    antennaDownlinkDemodDecodeConfig: AntennaDownlinkDemodDecodeConfig
    antennaUplinkConfig: AntennaUplinkConfig
    uplinkEchoConfig: UplinkEchoConfig
    s3RecordingConfig: S3RecordingConfig
    telemetrySinkConfig: TelemetrySinkConfig
}

structure ConnectionDetails {
    @required
    socketAddress: SocketAddress

    mtu: Integer
}

structure ContactData {
    contactId: Uuid
    missionProfileArn: MissionProfileArn
    satelliteArn: satelliteArn
    startTime: Timestamp
    endTime: Timestamp
    prePassStartTime: Timestamp
    postPassEndTime: Timestamp
    groundStation: String
    contactStatus: ContactStatus
    errorMessage: String
    maximumElevation: Elevation
    region: String
    tags: TagsMap
    visibilityStartTime: Timestamp
    visibilityEndTime: Timestamp
    ephemeris: EphemerisResponseData
    version: ContactVersion
}

structure ContactIdResponse {
    contactId: Uuid
    versionId: VersionId
}

list ContactList {
    member: ContactData
}

structure ContactReservationDetails {
    contactId: Uuid
}

enum ContactStatus {
    SCHEDULING
    FAILED_TO_SCHEDULE
    SCHEDULED
    CANCELLED
    AWS_CANCELLED
    PREPASS
    PASS
    POSTPASS
    COMPLETED
    FAILED
    AVAILABLE
    CANCELLING
    AWS_FAILED
}

structure ContactVersion {
    versionId: VersionId
    created: Timestamp
    activated: Timestamp
    superseded: Timestamp
    lastUpdated: Timestamp
    status: VersionStatus
    failureCodes: VersionFailureReasonCodes
    failureMessage: String
}

list ContactVersionsList {
    member: ContactVersion
}

union CreateEndpointDetails {
    uplinkAwsGroundStationAgentEndpoint: UplinkAwsGroundStationAgentEndpoint
    downlinkAwsGroundStationAgentEndpoint: DownlinkAwsGroundStationAgentEndpoint
}

@length(min: 1, max: 12)
list CreateEndpointDetailsList {
    member: CreateEndpointDetails
}

enum Criticality {
    REQUIRED
    PREFERRED
    REMOVED
}

@range(min: 1, max: 99999)
integer CustomerEphemerisPriority

structure DataflowDetail {
    source: Source
    destination: Destination
    errorMessage: String
}

@length(min: 2, max: 2)
list DataflowEdge {
    member: ConfigArn
}

@length(min: 0, max: 500)
list DataflowEdgeList {
    member: DataflowEdge
}

structure DataflowEndpoint {
    name: SafeName
    address: SocketAddress
    status: EndpointStatus
    mtu: DataflowEndpointMtuInteger
}

structure DataflowEndpointConfig {
    @required
    dataflowEndpointName: String

    dataflowEndpointRegion: String
}

@length(min: 97, max: 146)
@pattern("arn:aws:groundstation:[-a-z0-9]{1,50}:[0-9]{12}:dataflow-endpoint-group/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string DataflowEndpointGroupArn

@range(min: 30, max: 480)
integer DataflowEndpointGroupDurationInSeconds

structure DataflowEndpointGroupIdResponse {
    dataflowEndpointGroupId: Uuid
}

list DataflowEndpointGroupList {
    member: DataflowEndpointListItem
}

structure DataflowEndpointListItem {
    dataflowEndpointGroupId: Uuid
    dataflowEndpointGroupArn: DataflowEndpointGroupArn
}

@range(min: 1400, max: 1500)
integer DataflowEndpointMtuInteger

list DataflowList {
    member: DataflowDetail
}

structure DecodeConfig {
    @required
    unvalidatedJSON: JsonString
}

structure DemodulationConfig {
    @required
    unvalidatedJSON: JsonString
}

@error("server") @httpError(531)
structure DependencyException {
    message: String
    parameterName: String
}

structure Destination {
    configType: ConfigCapabilityType
    configId: Uuid
    configDetails: ConfigDetails
    dataflowDestinationRegion: String
}

structure DiscoveryData {
    @required
    publicIpAddresses: IpAddressList

    @required
    privateIpAddresses: IpAddressList

    @required
    capabilityArns: CapabilityArnList
}

structure DownlinkAwsGroundStationAgentEndpoint {
    @required
    name: SafeName

    @required
    dataflowDetails: DownlinkDataflowDetails
}

structure DownlinkAwsGroundStationAgentEndpointDetails {
    @required
    name: SafeName

    @required
    dataflowDetails: DownlinkDataflowDetails

    agentStatus: AgentStatus
    auditResults: AuditResults
}

structure DownlinkConnectionDetails {
    @required
    agentIpAndPortAddress: RangedConnectionDetails

    @required
    egressAddressAndPort: ConnectionDetails
}

union DownlinkDataflowDetails {
    agentConnectionDetails: DownlinkConnectionDetails
}

@range(min: 0, max: 21600)
integer DurationInSeconds

structure Eirp {
    @required
    value: Double

    @required
    units: EirpUnits
}

enum EirpUnits {
    dBW
}

structure Elevation {
    @required
    value: Double

    @required
    unit: AngleUnits
}

structure EndpointDetails {
    securityDetails: SecurityDetails
    endpoint: DataflowEndpoint
    awsGroundStationAgentEndpoint: AwsGroundStationAgentEndpoint
    uplinkAwsGroundStationAgentEndpoint: UplinkAwsGroundStationAgentEndpointDetails
    downlinkAwsGroundStationAgentEndpoint: DownlinkAwsGroundStationAgentEndpointDetails
    healthStatus: CapabilityHealth
    healthReasons: CapabilityHealthReasonList
}

@length(min: 0, max: 500)
list EndpointDetailsList {
    member: EndpointDetails
}

enum EndpointStatus {
    created
    creating
    deleted
    deleting
    failed
}

@length(min: 1, max: 500)
list EphemeridesList {
    member: EphemerisItem
}

union EphemerisData {
    tle: TLEEphemeris
    oem: OEMEphemeris
    azEl: AzElEphemeris
}

structure EphemerisDescription {
    sourceS3Object: S3Object
    ephemerisData: UnboundedString
}

enum EphemerisErrorCode {
    INTERNAL_ERROR
    MISMATCHED_SATCAT_ID
    OEM_VERSION_UNSUPPORTED
    ORIGINATOR_MISSING
    CREATION_DATE_MISSING
    OBJECT_NAME_MISSING
    OBJECT_ID_MISSING
    REF_FRAME_UNSUPPORTED
    REF_FRAME_EPOCH_UNSUPPORTED
    TIME_SYSTEM_UNSUPPORTED
    CENTER_BODY_UNSUPPORTED
    INTERPOLATION_MISSING
    INTERPOLATION_DEGREE_INVALID
    AZ_EL_SEGMENT_LIST_MISSING
    INSUFFICIENT_TIME_AZ_EL
    START_TIME_IN_FUTURE
    END_TIME_IN_PAST
    EXPIRATION_TIME_TOO_EARLY
    START_TIME_METADATA_TOO_EARLY
    STOP_TIME_METADATA_TOO_LATE
    AZ_EL_SEGMENT_END_TIME_BEFORE_START_TIME
    AZ_EL_SEGMENT_TIMES_OVERLAP
    AZ_EL_SEGMENTS_OUT_OF_ORDER
    TIME_AZ_EL_ITEMS_OUT_OF_ORDER
    MEAN_MOTION_INVALID
    TIME_AZ_EL_AZ_RADIAN_RANGE_INVALID
    TIME_AZ_EL_EL_RADIAN_RANGE_INVALID
    TIME_AZ_EL_AZ_DEGREE_RANGE_INVALID
    TIME_AZ_EL_EL_DEGREE_RANGE_INVALID
    TIME_AZ_EL_ANGLE_UNITS_INVALID
    INSUFFICIENT_KMS_PERMISSIONS
    FILE_FORMAT_INVALID
    AZ_EL_SEGMENT_REFERENCE_EPOCH_INVALID
    AZ_EL_SEGMENT_START_TIME_INVALID
    AZ_EL_SEGMENT_END_TIME_INVALID
    AZ_EL_SEGMENT_VALID_TIME_RANGE_INVALID
    AZ_EL_SEGMENT_END_TIME_TOO_LATE
    AZ_EL_TOTAL_DURATION_EXCEEDED
}

structure EphemerisErrorReason {
    @required
    errorCode: EphemerisErrorCode

    @required
    errorMessage: ErrorString
}

@length(min: 1, max: 50)
list EphemerisErrorReasonList {
    member: EphemerisErrorReason
}

union EphemerisFilter {
    azEl: AzElEphemerisFilter
}

structure EphemerisIdResponse {
    ephemerisId: Uuid
}

enum EphemerisInvalidReason {
    METADATA_INVALID
    TIME_RANGE_INVALID
    TRAJECTORY_INVALID
    KMS_KEY_INVALID
    VALIDATION_ERROR
}

structure EphemerisItem {
    ephemerisId: Uuid
    ephemerisType: EphemerisType
    status: EphemerisStatus
    priority: EphemerisPriority
    enabled: Boolean
    creationTime: Timestamp
    name: SafeName
    sourceS3Object: S3Object
}

structure EphemerisMetaData {
    @required
    source: EphemerisSource

    ephemerisId: Uuid
    epoch: Timestamp
    name: SafeName
}

@range(min: 0, max: 99999)
integer EphemerisPriority

structure EphemerisResponseData {
    ephemerisId: Uuid

    @required
    ephemerisType: EphemerisType
}

enum EphemerisSource {
    CUSTOMER_PROVIDED
    SPACE_TRACK
}

enum EphemerisStatus {
    VALIDATING
    INVALID
    ERROR
    ENABLED
    DISABLED
    EXPIRED
}

@length(min: 0, max: 500)
list EphemerisStatusList {
    member: EphemerisStatus
}

enum EphemerisType {
    TLE
    OEM
    AZ_EL
    SERVICE_MANAGED
}

union EphemerisTypeDescription {
    tle: EphemerisDescription
    oem: EphemerisDescription
    azEl: EphemerisDescription
}

@length(min: 0, max: 1000)
string ErrorString

structure Frequency {
    @required
    value: Double

    @required
    units: FrequencyUnits
}

structure FrequencyBandwidth {
    @required
    value: Double

    @required
    units: BandwidthUnits
}

enum FrequencyUnits {
    GHz
    MHz
    kHz
}

structure GroundStationData {
    groundStationId: GroundStationName
    groundStationName: GroundStationName
    region: AWSRegion
}

@length(min: 0, max: 500)
list GroundStationIdList {
    member: GroundStationName
}

list GroundStationList {
    member: GroundStationData
}

@length(min: 4, max: 97) @pattern("[ a-zA-Z0-9-._:=]{4,97}")
string GroundStationName

@length(min: 0, max: 100)
list GroundStationReservationList {
    member: GroundStationReservationListItem
}

structure GroundStationReservationListItem {
    @required
    reservationType: ReservationType

    @required
    groundStationId: GroundStationName

    @required
    antennaName: AntennaName

    @required
    startTime: Timestamp

    @required
    endTime: Timestamp

    @required
    reservationDetails: ReservationDetails
}

structure ISO8601TimeRange {
    @required
    startTime: SyntheticTimestamp_date_time

    @required
    endTime: SyntheticTimestamp_date_time
}

@length(min: 10, max: 64) @pattern("[a-z0-9-]{10,64}")
string InstanceId

@length(min: 1, max: 64) @pattern("[a-z0-9.-]{1,64}")
string InstanceType

structure IntegerRange {
    @required
    minimum: Integer

    @required
    maximum: Integer
}

@error("client") @httpError(431)
structure InvalidParameterException {
    message: String
    parameterName: String
}

@length(min: 1, max: 20)
list IpAddressList {
    member: IpV4Address
}

@length(min: 7, max: 16) @pattern("\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}")
string IpV4Address

@length(min: 2, max: 8192) @pattern("[{}\\[\\]:.,\"0-9A-Za-z\\-_\\s]{2,8192}")
string JsonString

@length(min: 1, max: 512)
@pattern("arn:aws[a-zA-Z-]{0,16}:kms:[-a-z0-9]{1,50}:[0-9]{12}:((alias/[a-zA-Z0-9:/_-]{1,256}))")
string KeyAliasArn

@length(min: 1, max: 256) @pattern("alias/[a-zA-Z0-9:/_-]+")
string KeyAliasName

@length(min: 37, max: 275)
@pattern("arn:[a-z0-9-.]{1,63}:kinesis:[-a-z0-9]{1,50}:[0-9]{12}:stream/[a-zA-Z0-9_.-]{1,128}")
string KinesisDataStreamArn

structure KinesisDataStreamData {
    @required
    kinesisRoleArn: RoleArn

    @required
    kinesisDataStreamArn: KinesisDataStreamArn
}

union KmsKey {
    kmsKeyArn: String
    kmsAliasArn: KeyAliasArn
    kmsAliasName: KeyAliasName
}

structure MaintenanceReservationDetails {
    @required
    maintenanceType: MaintenanceType
}

enum MaintenanceType {
    PLANNED
    UNPLANNED
}

@length(min: 89, max: 138)
@pattern("arn:aws:groundstation:[-a-z0-9]{1,50}:[0-9]{12}:mission-profile/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string MissionProfileArn

structure MissionProfileIdResponse {
    missionProfileId: Uuid
}

list MissionProfileList {
    member: MissionProfileListItem
}

structure MissionProfileListItem {
    missionProfileId: Uuid
    missionProfileArn: MissionProfileArn
    region: AWSRegion
    name: SafeName
}

@range(min: 1, max: 12)
integer Month

structure OEMEphemeris {
    s3Object: S3Object
    oemData: UnboundedString
}

structure OemProgramTrackSettings {
    @required
    ephemerisId: Uuid
}

@range(min: 1, max: 100)
integer PaginationMaxResults

@length(min: 3, max: 1000) @pattern("[A-Za-z0-9-/+_.=]+")
string PaginationToken

enum Polarization {
    RIGHT_HAND
    LEFT_HAND
    NONE
}

@range(min: 1, max: 21600)
integer PositiveDurationInSeconds

union ProgramTrackSettings {
    azEl: AzElProgramTrackSettings
    oem: OemProgramTrackSettings
    tle: TleProgramTrackSettings
}

structure RangedConnectionDetails {
    @required
    socketAddress: RangedSocketAddress

    mtu: RangedConnectionDetailsMtuInteger
}

@range(min: 1400, max: 1500)
integer RangedConnectionDetailsMtuInteger

structure RangedSocketAddress {
    @required
    name: IpV4Address

    @required
    portRange: IntegerRange
}

union ReservationDetails {
    maintenance: MaintenanceReservationDetails
    contact: ContactReservationDetails
}

enum ReservationType {
    MAINTENANCE
    CONTACT
}

list ReservationTypeFilterList {
    member: ReservationType
}

@error("client") @httpError(409)
structure ResourceInUseException {
    message: String
}

@error("client") @httpError(429)
structure ResourceLimitExceededException {
    message: String
    parameterName: String
}

@error("client") @httpError(434)
structure ResourceNotFoundException {
    message: String
}

@length(min: 30, max: 165) @pattern("arn:[a-z0-9-.]{1,63}:iam::[0-9]{12}:role/[\\w+=,.@-]{1,64}")
string RoleArn

@length(min: 3, max: 63) @pattern("[a-z0-9.-]{3,63}")
string S3BucketName

@length(min: 1, max: 900)
@pattern("([a-zA-Z0-9_\\-=/]|\\{satellite_id\\}|\\{config\\-name}|\\{s3\\-config-id}|\\{year\\}|\\{month\\}|\\{day\\}){1,900}")
string S3KeyPrefix

structure S3Object {
    bucket: S3BucketName
    key: S3ObjectKey
    version: S3VersionId
}

@length(min: 1, max: 1024) @pattern("[a-zA-Z0-9!*'\\)\\(./_-]{1,1024}")
string S3ObjectKey

structure S3RecordingConfig {
    @required
    bucketArn: String

    @required
    roleArn: RoleArn

    prefix: S3KeyPrefix
}

structure S3RecordingDetails {
    bucketArn: String
    keyTemplate: String
}

@length(min: 1, max: 1024) @pattern("[\\s\\S]{1,1024}")
string S3VersionId

@length(min: 1, max: 256) @pattern("[ a-zA-Z0-9_:-]{1,256}")
string SafeName

list SatelliteList {
    member: SatelliteListItem
}

structure SatelliteListItem {
    satelliteId: Uuid
    satelliteArn: satelliteArn
    noradSatelliteID: noradSatelliteID
    groundStations: GroundStationIdList
    currentEphemeris: EphemerisMetaData
}

structure SecurityDetails {
    @required
    subnetIds: SubnetList

    @required
    securityGroupIds: SecurityGroupIdList

    @required
    roleArn: RoleArn
}

list SecurityGroupIdList {
    member: String
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
    parameterName: String
}

map SignatureMap {
    key: String
    value: Boolean
}

structure SocketAddress {
    @required
    name: String

    @required
    port: Integer
}

structure Source {
    configType: ConfigCapabilityType
    configId: String
    configDetails: ConfigDetails
    dataflowSourceRegion: String
}

structure SpectrumConfig {
    @required
    centerFrequency: Frequency

    @required
    bandwidth: FrequencyBandwidth

    polarization: Polarization
}

@length(min: 0, max: 500)
list StatusList {
    member: ContactStatus
}

list SubnetList {
    member: String
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@timestampFormat("epoch-seconds")
timestamp SyntheticTimestamp_epoch_seconds

structure TLEData {
    @required
    tleLine1: TleLineOne

    @required
    tleLine2: TleLineTwo

    @required
    validTimeRange: TimeRange
}

@length(min: 1, max: 500)
list TLEDataList {
    member: TLEData
}

structure TLEEphemeris {
    s3Object: S3Object
    tleData: TLEDataList
}

@length(min: 0, max: 500)
list TagKeys {
    member: UnboundedString
}

map TagsMap {
    key: String
    value: String
}

structure TelemetrySinkConfig {
    @required
    telemetrySinkType: TelemetrySinkType

    @required
    telemetrySinkData: TelemetrySinkData
}

union TelemetrySinkData {
    kinesisDataStreamData: KinesisDataStreamData
}

enum TelemetrySinkType {
    KINESIS_DATA_STREAM
}

structure TimeAzEl {
    @required
    dt: Double

    @required
    az: Double

    @required
    el: Double
}

@length(min: 5)
list TimeAzElList {
    member: TimeAzEl
}

structure TimeRange {
    @required
    startTime: Timestamp

    @required
    endTime: Timestamp
}

@length(min: 69, max: 69)
@pattern("1 [ 0-9A-HJ-NP-Z][ 0-9]{4}[A-Z] [ 0-9]{5}[ A-Z]{3} [ 0-9]{5}[.][ 0-9]{8} (?:(?:[ 0+-][.][ 0-9]{8})|(?: [ +-][.][ 0-9]{7})) [ +-][ 0-9]{5}[+-][ 0-9] [ +-][ 0-9]{5}[+-][ 0-9] [ 0-9] [ 0-9]{4}[ 0-9]")
string TleLineOne

@length(min: 69, max: 69)
@pattern("2 [ 0-9A-HJ-NP-Z][ 0-9]{4} [ 0-9]{3}[.][ 0-9]{4} [ 0-9]{3}[.][ 0-9]{4} [ 0-9]{7} [ 0-9]{3}[.][ 0-9]{4} [ 0-9]{3}[.][ 0-9]{4} [ 0-9]{2}[.][ 0-9]{13}[ 0-9]")
string TleLineTwo

structure TleProgramTrackSettings {
    @required
    ephemerisId: Uuid
}

structure TrackingConfig {
    @required
    autotrack: Criticality
}

structure TrackingOverrides {
    programTrackSettings: ProgramTrackSettings
}

@length(min: 1) @pattern("[\\s\\S]+")
string UnboundedString

structure UplinkAwsGroundStationAgentEndpoint {
    @required
    name: SafeName

    @required
    dataflowDetails: UplinkDataflowDetails
}

structure UplinkAwsGroundStationAgentEndpointDetails {
    @required
    name: SafeName

    @required
    dataflowDetails: UplinkDataflowDetails

    agentStatus: AgentStatus
    auditResults: AuditResults
}

structure UplinkConnectionDetails {
    @required
    ingressAddressAndPort: ConnectionDetails

    @required
    agentIpAndPortAddress: RangedConnectionDetails
}

union UplinkDataflowDetails {
    agentConnectionDetails: UplinkConnectionDetails
}

structure UplinkEchoConfig {
    @required
    enabled: Boolean

    @required
    antennaUplinkConfigArn: ConfigArn
}

structure UplinkSpectrumConfig {
    @required
    centerFrequency: Frequency

    polarization: Polarization
}

@length(min: 36, max: 36) @pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string Uuid

enum VersionFailureReasonCode {
    INTERNAL_ERROR
    INVALID_SATELLITE_ARN
    INVALID_UPDATE_CONTACT_REQUEST
    EPHEMERIS_NOT_FOUND
    EPHEMERIS_TIME_RANGE_INVALID
    EPHEMERIS_NOT_ENABLED
    SATELLITE_DOES_NOT_MATCH_EPHEMERIS
    NOT_ONBOARDED_TO_AZEL_EPHEMERIS
    AZEL_EPHEMERIS_NOT_FOUND
    AZEL_EPHEMERIS_WRONG_GROUND_STATION
    AZEL_EPHEMERIS_INVALID_STATUS
    AZEL_EPHEMERIS_TIME_RANGE_INVALID
}

list VersionFailureReasonCodes {
    member: VersionFailureReasonCode
}

@range(min: 1, max: 128)
integer VersionId

enum VersionStatus {
    UPDATING
    ACTIVE
    SUPERSEDED
    FAILED_TO_UPDATE
}

@length(min: 1, max: 64) @pattern("(0|[1-9]\\d*)(\\.(0|[1-9]\\d*))*")
string VersionString

@length(min: 1, max: 20)
list VersionStringList {
    member: VersionString
}

@range(min: 2018, max: 3000)
integer Year

@range(min: 0, max: 339999)
integer noradSatelliteID

@length(min: 82, max: 132)
@pattern("arn:aws:groundstation:([-a-z0-9]{1,50})?:[0-9]{12}:satellite/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string satelliteArn
