$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.mediapackagev2

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("AWS Elemental MediaPackage v2")
@service(sdkId: "MediaPackageV2", endpointPrefix: "mediapackagev2")
@restJson1
@sigv4(name: "mediapackagev2")
@standardRegionalEndpoints
service MediaPackageV2 {
    version: "2022-12-25"
    operations: [
        CancelHarvestJob
        CreateChannel
        CreateChannelGroup
        CreateHarvestJob
        CreateOriginEndpoint
        DeleteChannel
        DeleteChannelGroup
        DeleteChannelPolicy
        DeleteOriginEndpoint
        DeleteOriginEndpointPolicy
        GetChannel
        GetChannelGroup
        GetChannelPolicy
        GetHarvestJob
        GetOriginEndpoint
        GetOriginEndpointPolicy
        ListChannelGroups
        ListChannels
        ListHarvestJobs
        ListOriginEndpoints
        ListTagsForResource
        PutChannelPolicy
        PutOriginEndpointPolicy
        ResetChannelState
        ResetOriginEndpointState
        TagResource
        UntagResource
        UpdateChannel
        UpdateChannelGroup
        UpdateOriginEndpoint
    ]
}

@http(
    method: "PUT"
    uri: "/channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/harvestJob/{HarvestJobName}"
)
@idempotent
operation CancelHarvestJob {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @required @httpLabel
        ChannelName: ResourceName

        @required @httpLabel
        OriginEndpointName: ResourceName

        @required @httpLabel
        HarvestJobName: ResourceName

        @httpHeader("x-amzn-update-if-match")
        ETag: EntityTag
    }
    output := {}
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/channelGroup/{ChannelGroupName}/channel") @idempotent
operation CreateChannel {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @required
        ChannelName: ResourceName

        @httpHeader("x-amzn-client-token") @idempotencyToken
        ClientToken: IdempotencyToken

        InputType: InputType
        Description: ResourceDescription
        InputSwitchConfiguration: InputSwitchConfiguration
        OutputHeaderConfiguration: OutputHeaderConfiguration
        OutputLockingMode: OutputLockingMode

        @jsonName("tags")
        Tags: TagMap
    }
    output := {
        @required
        Arn: String

        @required
        ChannelName: String

        @required
        ChannelGroupName: String

        @required
        CreatedAt: Timestamp

        @required
        ModifiedAt: Timestamp

        Description: ResourceDescription
        IngestEndpoints: IngestEndpointList
        InputType: InputType
        ETag: EntityTag
        Tags: TagMap
        InputSwitchConfiguration: InputSwitchConfiguration
        OutputHeaderConfiguration: OutputHeaderConfiguration
        OutputLockingMode: OutputLockingMode
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/channelGroup") @idempotent
operation CreateChannelGroup {
    input := {
        @required
        ChannelGroupName: ResourceName

        @httpHeader("x-amzn-client-token") @idempotencyToken
        ClientToken: IdempotencyToken

        Description: ResourceDescription

        @jsonName("tags")
        Tags: TagMap
    }
    output := {
        @required
        ChannelGroupName: String

        @required
        Arn: String

        @required
        EgressDomain: String

        @required
        CreatedAt: Timestamp

        @required
        ModifiedAt: Timestamp

        ETag: EntityTag
        Description: ResourceDescription
        Tags: TagMap
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@http(
    method: "POST"
    uri: "/channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/harvestJob"
)
@idempotent
operation CreateHarvestJob {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @required @httpLabel
        ChannelName: ResourceName

        @required @httpLabel
        OriginEndpointName: ResourceName

        Description: ResourceDescription

        @required
        HarvestedManifests: HarvestedManifests

        @required
        ScheduleConfiguration: HarvesterScheduleConfiguration

        @required
        Destination: Destination

        @httpHeader("x-amzn-client-token") @idempotencyToken
        ClientToken: IdempotencyToken

        HarvestJobName: ResourceName
        Tags: TagMap
    }
    output := {
        @required
        ChannelGroupName: ResourceName

        @required
        ChannelName: ResourceName

        @required
        OriginEndpointName: ResourceName

        @required
        Destination: Destination

        @required
        HarvestJobName: ResourceName

        @required
        HarvestedManifests: HarvestedManifests

        Description: ResourceDescription

        @required
        ScheduleConfiguration: HarvesterScheduleConfiguration

        @required
        Arn: String

        @required
        CreatedAt: Timestamp

        @required
        ModifiedAt: Timestamp

        @required
        Status: HarvestJobStatus

        ErrorMessage: String
        ETag: EntityTag
        Tags: TagMap
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint")
@idempotent
operation CreateOriginEndpoint {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @required @httpLabel
        ChannelName: ResourceName

        @required
        OriginEndpointName: ResourceName

        @required
        ContainerType: ContainerType

        Segment: Segment

        @httpHeader("x-amzn-client-token") @idempotencyToken
        ClientToken: IdempotencyToken

        Description: ResourceDescription
        StartoverWindowSeconds: CreateOriginEndpointRequestStartoverWindowSecondsInteger
        HlsManifests: CreateHlsManifests
        LowLatencyHlsManifests: CreateLowLatencyHlsManifests
        DashManifests: CreateDashManifests
        MssManifests: CreateMssManifests
        ForceEndpointErrorConfiguration: ForceEndpointErrorConfiguration
        UriSeparator: UriSeparator
        StreamNameOutputMode: StreamNameOutputMode
        Tags: TagMap
    }
    output := {
        @required
        Arn: String

        @required
        ChannelGroupName: ResourceName

        @required
        ChannelName: ResourceName

        @required
        OriginEndpointName: ResourceName

        @required
        ContainerType: ContainerType

        @required
        Segment: Segment

        @required
        CreatedAt: Timestamp

        @required
        ModifiedAt: Timestamp

        Description: ResourceDescription
        StartoverWindowSeconds: Integer
        HlsManifests: GetHlsManifests
        LowLatencyHlsManifests: GetLowLatencyHlsManifests
        DashManifests: GetDashManifests
        MssManifests: GetMssManifests
        ForceEndpointErrorConfiguration: ForceEndpointErrorConfiguration
        UriSeparator: UriSeparator
        StreamNameOutputMode: StreamNameOutputMode
        ETag: EntityTag
        Tags: TagMap
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/channelGroup/{ChannelGroupName}/channel/{ChannelName}/") @idempotent
operation DeleteChannel {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @required @httpLabel
        ChannelName: ResourceName
    }
    output := {}
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/channelGroup/{ChannelGroupName}") @idempotent
operation DeleteChannelGroup {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName
    }
    output := {}
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/channelGroup/{ChannelGroupName}/channel/{ChannelName}/policy")
@idempotent
operation DeleteChannelPolicy {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @required @httpLabel
        ChannelName: ResourceName
    }
    output := {}
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(
    method: "DELETE"
    uri: "/channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}"
)
@idempotent
operation DeleteOriginEndpoint {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @required @httpLabel
        ChannelName: ResourceName

        @required @httpLabel
        OriginEndpointName: ResourceName
    }
    output := {}
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(
    method: "DELETE"
    uri: "/channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/policy"
)
@idempotent
operation DeleteOriginEndpointPolicy {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @required @httpLabel
        ChannelName: ResourceName

        @required @httpLabel
        OriginEndpointName: ResourceName
    }
    output := {}
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/channelGroup/{ChannelGroupName}/channel/{ChannelName}/") @readonly
operation GetChannel {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @required @httpLabel
        ChannelName: ResourceName
    }
    output := {
        @required
        Arn: String

        @required
        ChannelName: String

        @required
        ChannelGroupName: String

        @required
        CreatedAt: Timestamp

        @required
        ModifiedAt: Timestamp

        ResetAt: Timestamp
        Description: ResourceDescription
        IngestEndpoints: IngestEndpointList
        InputType: InputType
        ETag: EntityTag
        Tags: TagMap
        InputSwitchConfiguration: InputSwitchConfiguration
        OutputHeaderConfiguration: OutputHeaderConfiguration
        OutputLockingMode: OutputLockingMode
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/channelGroup/{ChannelGroupName}") @readonly
operation GetChannelGroup {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName
    }
    output := {
        @required
        ChannelGroupName: String

        @required
        Arn: String

        @required
        EgressDomain: String

        @required
        CreatedAt: Timestamp

        @required
        ModifiedAt: Timestamp

        Description: ResourceDescription
        ETag: EntityTag

        @jsonName("tags")
        Tags: TagMap
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/channelGroup/{ChannelGroupName}/channel/{ChannelName}/policy") @readonly
operation GetChannelPolicy {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @required @httpLabel
        ChannelName: ResourceName
    }
    output := {
        @required
        ChannelGroupName: String

        @required
        ChannelName: String

        @required
        Policy: PolicyText
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(
    method: "GET"
    uri: "/channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/harvestJob/{HarvestJobName}"
)
@readonly
@waitable(
    HarvestJobFinished: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "Status", expected: "COMPLETED", comparator: "stringEquals"}
                }
            }
            {
                state: "success"
                matcher: {
                    output: {path: "Status", expected: "CANCELLED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "Status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {output: {path: "Status", expected: "QUEUED", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "Status", expected: "IN_PROGRESS", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 2
        maxDelay: 2
    }
)
@maxAttempts(HarvestJobFinished: 60)
operation GetHarvestJob {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @required @httpLabel
        ChannelName: ResourceName

        @required @httpLabel
        OriginEndpointName: ResourceName

        @required @httpLabel
        HarvestJobName: ResourceName
    }
    output := {
        @required
        ChannelGroupName: ResourceName

        @required
        ChannelName: ResourceName

        @required
        OriginEndpointName: ResourceName

        @required
        Destination: Destination

        @required
        HarvestJobName: ResourceName

        @required
        HarvestedManifests: HarvestedManifests

        Description: ResourceDescription

        @required
        ScheduleConfiguration: HarvesterScheduleConfiguration

        @required
        Arn: String

        @required
        CreatedAt: Timestamp

        @required
        ModifiedAt: Timestamp

        @required
        Status: HarvestJobStatus

        ErrorMessage: String
        ETag: EntityTag
        Tags: TagMap
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(
    method: "GET"
    uri: "/channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}"
)
@readonly
operation GetOriginEndpoint {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @required @httpLabel
        ChannelName: ResourceName

        @required @httpLabel
        OriginEndpointName: ResourceName
    }
    output := {
        @required
        Arn: String

        @required
        ChannelGroupName: ResourceName

        @required
        ChannelName: ResourceName

        @required
        OriginEndpointName: ResourceName

        @required
        ContainerType: ContainerType

        @required
        Segment: Segment

        @required
        CreatedAt: Timestamp

        @required
        ModifiedAt: Timestamp

        ResetAt: Timestamp
        Description: ResourceDescription
        StartoverWindowSeconds: Integer
        HlsManifests: GetHlsManifests
        LowLatencyHlsManifests: GetLowLatencyHlsManifests
        DashManifests: GetDashManifests
        MssManifests: GetMssManifests
        ForceEndpointErrorConfiguration: ForceEndpointErrorConfiguration
        UriSeparator: UriSeparator
        StreamNameOutputMode: StreamNameOutputMode
        ETag: EntityTag
        Tags: TagMap
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(
    method: "GET"
    uri: "/channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/policy"
)
@readonly
operation GetOriginEndpointPolicy {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @required @httpLabel
        ChannelName: ResourceName

        @required @httpLabel
        OriginEndpointName: ResourceName
    }
    output := {
        @required
        ChannelGroupName: ResourceName

        @required
        ChannelName: ResourceName

        @required
        OriginEndpointName: ResourceName

        @required
        Policy: PolicyText

        CdnAuthConfiguration: CdnAuthConfiguration
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/channelGroup")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListChannelGroups {
    input := {
        @httpQuery("maxResults")
        MaxResults: ListResourceMaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        Items: ChannelGroupsList
        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/channelGroup/{ChannelGroupName}/channel")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListChannels {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @httpQuery("maxResults")
        MaxResults: ListResourceMaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        Items: ChannelList
        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/channelGroup/{ChannelGroupName}/harvestJob")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListHarvestJobs {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @httpQuery("channelName")
        ChannelName: ListHarvestJobsRequestChannelNameString

        @httpQuery("originEndpointName")
        OriginEndpointName: ListHarvestJobsRequestOriginEndpointNameString

        @httpQuery("includeStatus")
        Status: HarvestJobStatus

        @httpQuery("maxResults")
        MaxResults: ListHarvestJobsRequestMaxResultsInteger

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        Items: HarvestJobsList
        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListOriginEndpoints {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @required @httpLabel
        ChannelName: ResourceName

        @httpQuery("maxResults")
        MaxResults: ListResourceMaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        Items: OriginEndpointsList
        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        @jsonName("tags")
        Tags: TagMap
    }
    errors: [ValidationException]
}

@http(method: "PUT", uri: "/channelGroup/{ChannelGroupName}/channel/{ChannelName}/policy")
@idempotent
operation PutChannelPolicy {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @required @httpLabel
        ChannelName: ResourceName

        @required
        Policy: PolicyText
    }
    output := {}
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(
    method: "POST"
    uri: "/channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/policy"
)
@idempotent
operation PutOriginEndpointPolicy {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @required @httpLabel
        ChannelName: ResourceName

        @required @httpLabel
        OriginEndpointName: ResourceName

        @required
        Policy: PolicyText

        CdnAuthConfiguration: CdnAuthConfiguration
    }
    output := {}
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/channelGroup/{ChannelGroupName}/channel/{ChannelName}/reset")
@idempotent
operation ResetChannelState {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @required @httpLabel
        ChannelName: ResourceName
    }
    output := {
        @required
        ChannelGroupName: String

        @required
        ChannelName: String

        @required
        Arn: String

        @required
        ResetAt: Timestamp
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(
    method: "POST"
    uri: "/channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/reset"
)
@idempotent
operation ResetOriginEndpointState {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @required @httpLabel
        ChannelName: ResourceName

        @required @httpLabel
        OriginEndpointName: ResourceName
    }
    output := {
        @required
        ChannelGroupName: ResourceName

        @required
        ChannelName: ResourceName

        @required
        OriginEndpointName: ResourceName

        @required
        Arn: String

        @required
        ResetAt: Timestamp
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @jsonName("tags")
        Tags: TagMap
    }
    errors: [ValidationException]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}", code: 204) @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    errors: [ValidationException]
}

@http(method: "PUT", uri: "/channelGroup/{ChannelGroupName}/channel/{ChannelName}/") @idempotent
operation UpdateChannel {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @required @httpLabel
        ChannelName: ResourceName

        @httpHeader("x-amzn-update-if-match")
        ETag: EntityTag

        Description: ResourceDescription
        InputSwitchConfiguration: InputSwitchConfiguration
        OutputHeaderConfiguration: OutputHeaderConfiguration
    }
    output := {
        @required
        Arn: String

        @required
        ChannelName: String

        @required
        ChannelGroupName: String

        @required
        CreatedAt: Timestamp

        @required
        ModifiedAt: Timestamp

        Description: ResourceDescription
        IngestEndpoints: IngestEndpointList
        InputType: InputType
        ETag: EntityTag

        @jsonName("tags")
        Tags: TagMap

        InputSwitchConfiguration: InputSwitchConfiguration
        OutputHeaderConfiguration: OutputHeaderConfiguration
        OutputLockingMode: OutputLockingMode
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/channelGroup/{ChannelGroupName}") @idempotent
operation UpdateChannelGroup {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @httpHeader("x-amzn-update-if-match")
        ETag: EntityTag

        Description: ResourceDescription
    }
    output := {
        @required
        ChannelGroupName: String

        @required
        Arn: String

        @required
        EgressDomain: String

        @required
        CreatedAt: Timestamp

        @required
        ModifiedAt: Timestamp

        Description: ResourceDescription
        ETag: EntityTag

        @jsonName("tags")
        Tags: TagMap
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(
    method: "PUT"
    uri: "/channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}"
)
@idempotent
operation UpdateOriginEndpoint {
    input := {
        @required @httpLabel
        ChannelGroupName: ResourceName

        @required @httpLabel
        ChannelName: ResourceName

        @required @httpLabel
        OriginEndpointName: ResourceName

        @required
        ContainerType: ContainerType

        Segment: Segment
        Description: ResourceDescription
        StartoverWindowSeconds: UpdateOriginEndpointRequestStartoverWindowSecondsInteger
        HlsManifests: CreateHlsManifests
        LowLatencyHlsManifests: CreateLowLatencyHlsManifests
        DashManifests: CreateDashManifests
        MssManifests: CreateMssManifests
        ForceEndpointErrorConfiguration: ForceEndpointErrorConfiguration
        UriSeparator: UriSeparator
        StreamNameOutputMode: StreamNameOutputMode

        @httpHeader("x-amzn-update-if-match")
        ETag: EntityTag
    }
    output := {
        @required
        Arn: String

        @required
        ChannelGroupName: ResourceName

        @required
        ChannelName: ResourceName

        @required
        OriginEndpointName: ResourceName

        @required
        ContainerType: ContainerType

        @required
        Segment: Segment

        @required
        CreatedAt: Timestamp

        @required
        ModifiedAt: Timestamp

        Description: ResourceDescription
        StartoverWindowSeconds: Integer
        HlsManifests: GetHlsManifests
        LowLatencyHlsManifests: GetLowLatencyHlsManifests
        MssManifests: GetMssManifests
        ForceEndpointErrorConfiguration: ForceEndpointErrorConfiguration
        UriSeparator: UriSeparator
        StreamNameOutputMode: StreamNameOutputMode
        ETag: EntityTag

        @jsonName("tags")
        Tags: TagMap

        DashManifests: GetDashManifests
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
}

enum AdMarkerDash {
    BINARY
    XML
}

enum AdMarkerHls {
    DATERANGE
    SCTE35_ENHANCED
}

structure CdnAuthConfiguration {
    @required
    CdnIdentifierSecretArns: CdnAuthConfigurationCdnIdentifierSecretArnsList

    @required
    SecretsRoleArn: CdnAuthConfigurationSecretsRoleArnString
}

@length(min: 1)
list CdnAuthConfigurationCdnIdentifierSecretArnsList {
    member: CdnIdentifierSecretArn
}

@length(min: 20, max: 2048)
string CdnAuthConfigurationSecretsRoleArnString

@length(min: 20, max: 2048)
string CdnIdentifierSecretArn

structure ChannelGroupListConfiguration {
    @required
    ChannelGroupName: String

    @required
    Arn: String

    @required
    CreatedAt: Timestamp

    @required
    ModifiedAt: Timestamp

    Description: ResourceDescription
}

list ChannelGroupsList {
    member: ChannelGroupListConfiguration
}

list ChannelList {
    member: ChannelListConfiguration
}

structure ChannelListConfiguration {
    @required
    Arn: String

    @required
    ChannelName: String

    @required
    ChannelGroupName: String

    @required
    CreatedAt: Timestamp

    @required
    ModifiedAt: Timestamp

    Description: ResourceDescription
    InputType: InputType
    OutputLockingMode: OutputLockingMode
}

enum CmafEncryptionMethod {
    CENC
    CBCS
}

@error("client") @httpError(409)
structure ConflictException {
    Message: String
    ConflictExceptionType: ConflictExceptionType
}

enum ConflictExceptionType {
    RESOURCE_IN_USE
    RESOURCE_ALREADY_EXISTS
    IDEMPOTENT_PARAMETER_MISMATCH
    CONFLICTING_OPERATION
}

enum ContainerType {
    TS
    CMAF
    ISM
}

structure CreateDashManifestConfiguration {
    @required
    ManifestName: ManifestName

    ManifestWindowSeconds: CreateDashManifestConfigurationManifestWindowSecondsInteger
    FilterConfiguration: FilterConfiguration
    MinUpdatePeriodSeconds: CreateDashManifestConfigurationMinUpdatePeriodSecondsInteger
    MinBufferTimeSeconds: CreateDashManifestConfigurationMinBufferTimeSecondsInteger
    SuggestedPresentationDelaySeconds: CreateDashManifestConfigurationSuggestedPresentationDelaySecondsInteger
    SegmentTemplateFormat: DashSegmentTemplateFormat
    PeriodTriggers: DashPeriodTriggers
    ScteDash: ScteDash
    DrmSignaling: DashDrmSignaling
    UtcTiming: DashUtcTiming
    Profiles: DashProfiles
    BaseUrls: DashBaseUrls
    ProgramInformation: DashProgramInformation
    DvbSettings: DashDvbSettings
    Compactness: DashCompactness
    AudioTimelinePattern: DashAudioTimelinePattern
    SubtitleConfiguration: DashSubtitleConfiguration
    UriPathType: UriPathType
    AvailabilityStartTimeConfiguration: DashAvailabilityStartTimeConfiguration
}

@range(min: 30)
integer CreateDashManifestConfigurationManifestWindowSecondsInteger

@range(min: 0, max: 3600)
integer CreateDashManifestConfigurationMinBufferTimeSecondsInteger

@range(min: 1, max: 3600)
integer CreateDashManifestConfigurationMinUpdatePeriodSecondsInteger

@range(min: 0, max: 3600)
integer CreateDashManifestConfigurationSuggestedPresentationDelaySecondsInteger

list CreateDashManifests {
    member: CreateDashManifestConfiguration
}

structure CreateHlsManifestConfiguration {
    @required
    ManifestName: ManifestName

    ChildManifestName: ManifestName
    ScteHls: ScteHls
    StartTag: StartTag
    ManifestWindowSeconds: CreateHlsManifestConfigurationManifestWindowSecondsInteger
    ProgramDateTimeIntervalSeconds: CreateHlsManifestConfigurationProgramDateTimeIntervalSecondsInteger
    FilterConfiguration: FilterConfiguration
    UrlEncodeChildManifest: Boolean
    UriPathType: UriPathType
}

@range(min: 30)
integer CreateHlsManifestConfigurationManifestWindowSecondsInteger

@range(min: 1, max: 1209600)
integer CreateHlsManifestConfigurationProgramDateTimeIntervalSecondsInteger

list CreateHlsManifests {
    member: CreateHlsManifestConfiguration
}

structure CreateLowLatencyHlsManifestConfiguration {
    @required
    ManifestName: ManifestName

    ChildManifestName: ManifestName
    ScteHls: ScteHls
    StartTag: StartTag
    ManifestWindowSeconds: CreateLowLatencyHlsManifestConfigurationManifestWindowSecondsInteger
    ProgramDateTimeIntervalSeconds: CreateLowLatencyHlsManifestConfigurationProgramDateTimeIntervalSecondsInteger
    FilterConfiguration: FilterConfiguration
    UrlEncodeChildManifest: Boolean
    UriPathType: UriPathType
}

@range(min: 30)
integer CreateLowLatencyHlsManifestConfigurationManifestWindowSecondsInteger

@range(min: 1, max: 1209600)
integer CreateLowLatencyHlsManifestConfigurationProgramDateTimeIntervalSecondsInteger

list CreateLowLatencyHlsManifests {
    member: CreateLowLatencyHlsManifestConfiguration
}

structure CreateMssManifestConfiguration {
    @required
    ManifestName: ManifestName

    ManifestWindowSeconds: CreateMssManifestConfigurationManifestWindowSecondsInteger
    FilterConfiguration: FilterConfiguration
    ManifestLayout: MssManifestLayout
}

@range(min: 30)
integer CreateMssManifestConfigurationManifestWindowSecondsInteger

list CreateMssManifests {
    member: CreateMssManifestConfiguration
}

@range(min: 0, max: 1209600)
integer CreateOriginEndpointRequestStartoverWindowSecondsInteger

enum CustomAdType {
    PROGRAM
    CHAPTER
    UNSCHEDULED_EVENT
    ALTERNATE_CONTENT_OPPORTUNITY
    NETWORK
}

@length(min: 0, max: 25)
list CustomAdTypeList {
    member: CustomAdType
}

enum DashAudioTimelinePattern {
    NONE
    PATTERNED
}

union DashAvailabilityStartTimeConfiguration {
    FixedAvailabilityStartTime: SyntheticTimestamp_date_time
}

structure DashBaseUrl {
    @required
    Url: DashBaseUrlUrlString

    ServiceLocation: DashBaseUrlServiceLocationString
    DvbPriority: DashBaseUrlDvbPriorityInteger
    DvbWeight: DashBaseUrlDvbWeightInteger
}

@range(min: 1, max: 15000)
integer DashBaseUrlDvbPriorityInteger

@range(min: 1, max: 15000)
integer DashBaseUrlDvbWeightInteger

@length(min: 1, max: 2048)
string DashBaseUrlServiceLocationString

@length(min: 1, max: 2048)
string DashBaseUrlUrlString

@length(min: 0, max: 20)
list DashBaseUrls {
    member: DashBaseUrl
}

enum DashCompactness {
    STANDARD
    NONE
}

enum DashDrmSignaling {
    INDIVIDUAL
    REFERENCED
}

@length(min: 0, max: 20)
list DashDvbErrorMetrics {
    member: DashDvbMetricsReporting
}

structure DashDvbFontDownload {
    Url: DashDvbFontDownloadUrlString
    MimeType: DashDvbFontDownloadMimeTypeString
    FontFamily: DashDvbFontDownloadFontFamilyString
}

@length(min: 1, max: 256)
string DashDvbFontDownloadFontFamilyString

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9][a-zA-Z0-9_/-]*[a-zA-Z0-9]")
string DashDvbFontDownloadMimeTypeString

@length(min: 1, max: 2048)
string DashDvbFontDownloadUrlString

structure DashDvbMetricsReporting {
    @required
    ReportingUrl: DashDvbMetricsReportingReportingUrlString

    Probability: DashDvbMetricsReportingProbabilityInteger
}

@range(min: 1, max: 1000)
integer DashDvbMetricsReportingProbabilityInteger

@length(min: 1, max: 2048)
string DashDvbMetricsReportingReportingUrlString

structure DashDvbSettings {
    FontDownload: DashDvbFontDownload
    ErrorMetrics: DashDvbErrorMetrics
}

enum DashPeriodTrigger {
    AVAILS
    DRM_KEY_ROTATION
    SOURCE_CHANGES
    SOURCE_DISRUPTIONS
    NONE
}

@length(min: 0, max: 100)
list DashPeriodTriggers {
    member: DashPeriodTrigger
}

enum DashProfile {
    DVB_DASH
}

@length(min: 0, max: 5)
list DashProfiles {
    member: DashProfile
}

structure DashProgramInformation {
    Title: DashProgramInformationTitleString
    Source: DashProgramInformationSourceString
    Copyright: DashProgramInformationCopyrightString
    LanguageCode: DashProgramInformationLanguageCodeString
    MoreInformationUrl: DashProgramInformationMoreInformationUrlString
}

@length(min: 1, max: 2048)
string DashProgramInformationCopyrightString

@length(min: 2, max: 5) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*[a-zA-Z0-9]")
string DashProgramInformationLanguageCodeString

@length(min: 1, max: 2048)
string DashProgramInformationMoreInformationUrlString

@length(min: 1, max: 2048)
string DashProgramInformationSourceString

@length(min: 1, max: 2048)
string DashProgramInformationTitleString

enum DashSegmentTemplateFormat {
    NUMBER_WITH_TIMELINE
}

structure DashSubtitleConfiguration {
    TtmlConfiguration: DashTtmlConfiguration
}

structure DashTtmlConfiguration {
    @required
    TtmlProfile: DashTtmlProfile
}

enum DashTtmlProfile {
    IMSC_1
    EBU_TT_D_101
}

structure DashUtcTiming {
    TimingMode: DashUtcTimingMode
    TimingSource: DashUtcTimingTimingSourceString
}

enum DashUtcTimingMode {
    HTTP_HEAD
    HTTP_ISO
    HTTP_XSDATE
    UTC_DIRECT
}

@length(min: 1, max: 1024)
string DashUtcTimingTimingSourceString

structure Destination {
    @required
    S3Destination: S3DestinationConfig
}

enum DrmSystem {
    CLEAR_KEY_AES_128
    FAIRPLAY
    PLAYREADY
    WIDEVINE
    IRDETO
}

structure Encryption {
    ConstantInitializationVector: EncryptionConstantInitializationVectorString

    @required
    EncryptionMethod: EncryptionMethod

    KeyRotationIntervalSeconds: EncryptionKeyRotationIntervalSecondsInteger
    CmafExcludeSegmentDrmMetadata: Boolean

    @required
    SpekeKeyProvider: SpekeKeyProvider
}

@length(min: 32, max: 32) @pattern("[0-9a-fA-F]+")
string EncryptionConstantInitializationVectorString

structure EncryptionContractConfiguration {
    @required
    PresetSpeke20Audio: PresetSpeke20Audio

    @required
    PresetSpeke20Video: PresetSpeke20Video
}

@range(min: 300, max: 31536000)
integer EncryptionKeyRotationIntervalSecondsInteger

structure EncryptionMethod {
    TsEncryptionMethod: TsEncryptionMethod
    CmafEncryptionMethod: CmafEncryptionMethod
    IsmEncryptionMethod: IsmEncryptionMethod
}

enum EndpointErrorCondition {
    STALE_MANIFEST
    INCOMPLETE_MANIFEST
    MISSING_DRM_KEY
    SLATE_INPUT
}

list EndpointErrorConditions {
    member: EndpointErrorCondition
}

@length(min: 1, max: 256) @pattern("[\\S]+")
string EntityTag

structure FilterConfiguration {
    ManifestFilter: FilterConfigurationManifestFilterString
    DrmSettings: FilterConfigurationDrmSettingsString
    Start: Timestamp
    End: Timestamp
    TimeDelaySeconds: FilterConfigurationTimeDelaySecondsInteger
    ClipStartTime: Timestamp
}

@length(min: 1, max: 1024)
string FilterConfigurationDrmSettingsString

@length(min: 1, max: 1024)
string FilterConfigurationManifestFilterString

@range(min: 0, max: 1209600)
integer FilterConfigurationTimeDelaySecondsInteger

structure ForceEndpointErrorConfiguration {
    EndpointErrorConditions: EndpointErrorConditions
}

structure GetDashManifestConfiguration {
    @required
    ManifestName: ResourceName

    @required
    Url: String

    ManifestWindowSeconds: Integer
    FilterConfiguration: FilterConfiguration
    MinUpdatePeriodSeconds: Integer
    MinBufferTimeSeconds: Integer
    SuggestedPresentationDelaySeconds: Integer
    SegmentTemplateFormat: DashSegmentTemplateFormat
    PeriodTriggers: DashPeriodTriggers
    ScteDash: ScteDash
    DrmSignaling: DashDrmSignaling
    UtcTiming: DashUtcTiming
    Profiles: DashProfiles
    BaseUrls: DashBaseUrls
    ProgramInformation: DashProgramInformation
    DvbSettings: DashDvbSettings
    Compactness: DashCompactness
    AudioTimelinePattern: DashAudioTimelinePattern
    SubtitleConfiguration: DashSubtitleConfiguration
    UriPathType: UriPathType
    AvailabilityStartTimeConfiguration: DashAvailabilityStartTimeConfiguration
}

list GetDashManifests {
    member: GetDashManifestConfiguration
}

structure GetHlsManifestConfiguration {
    @required
    ManifestName: ResourceName

    @required
    Url: String

    ChildManifestName: ResourceName
    ManifestWindowSeconds: Integer
    ProgramDateTimeIntervalSeconds: Integer
    ScteHls: ScteHls
    FilterConfiguration: FilterConfiguration
    StartTag: StartTag
    UrlEncodeChildManifest: Boolean
    UriPathType: UriPathType
}

list GetHlsManifests {
    member: GetHlsManifestConfiguration
}

structure GetLowLatencyHlsManifestConfiguration {
    @required
    ManifestName: ResourceName

    @required
    Url: String

    ChildManifestName: ResourceName
    ManifestWindowSeconds: Integer
    ProgramDateTimeIntervalSeconds: Integer
    ScteHls: ScteHls
    FilterConfiguration: FilterConfiguration
    StartTag: StartTag
    UrlEncodeChildManifest: Boolean
    UriPathType: UriPathType
}

list GetLowLatencyHlsManifests {
    member: GetLowLatencyHlsManifestConfiguration
}

structure GetMssManifestConfiguration {
    @required
    ManifestName: ManifestName

    @required
    Url: String

    FilterConfiguration: FilterConfiguration
    ManifestWindowSeconds: Integer
    ManifestLayout: MssManifestLayout
}

list GetMssManifests {
    member: GetMssManifestConfiguration
}

structure HarvestJob {
    @required
    ChannelGroupName: ResourceName

    @required
    ChannelName: ResourceName

    @required
    OriginEndpointName: ResourceName

    @required
    Destination: Destination

    @required
    HarvestJobName: ResourceName

    @required
    HarvestedManifests: HarvestedManifests

    Description: ResourceDescription

    @required
    ScheduleConfiguration: HarvesterScheduleConfiguration

    @required
    Arn: String

    @required
    CreatedAt: Timestamp

    @required
    ModifiedAt: Timestamp

    @required
    Status: HarvestJobStatus

    ErrorMessage: String
    ETag: EntityTag
}

enum HarvestJobStatus {
    QUEUED
    IN_PROGRESS
    CANCELLED
    COMPLETED
    FAILED
}

list HarvestJobsList {
    member: HarvestJob
}

structure HarvestedDashManifest {
    @required
    ManifestName: ResourceName
}

list HarvestedDashManifestsList {
    member: HarvestedDashManifest
}

structure HarvestedHlsManifest {
    @required
    ManifestName: ResourceName
}

list HarvestedHlsManifestsList {
    member: HarvestedHlsManifest
}

structure HarvestedLowLatencyHlsManifest {
    @required
    ManifestName: ResourceName
}

list HarvestedLowLatencyHlsManifestsList {
    member: HarvestedLowLatencyHlsManifest
}

structure HarvestedManifests {
    HlsManifests: HarvestedHlsManifestsList
    DashManifests: HarvestedDashManifestsList
    LowLatencyHlsManifests: HarvestedLowLatencyHlsManifestsList
}

structure HarvesterScheduleConfiguration {
    @required
    StartTime: Timestamp

    @required
    EndTime: Timestamp
}

@length(min: 1, max: 256) @pattern("[\\S]+")
string IdempotencyToken

structure IngestEndpoint {
    Id: String
    Url: String
}

list IngestEndpointList {
    member: IngestEndpoint
}

structure InputSwitchConfiguration {
    MQCSInputSwitching: Boolean
    PreferredInput: InputSwitchConfigurationPreferredInputInteger
}

@range(min: 1, max: 2)
integer InputSwitchConfigurationPreferredInputInteger

enum InputType {
    HLS
    CMAF
}

@error("server") @httpError(500)
structure InternalServerException {
    Message: String
}

enum IsmEncryptionMethod {
    CENC
}

structure ListDashManifestConfiguration {
    @required
    ManifestName: ResourceName

    Url: String
}

list ListDashManifests {
    member: ListDashManifestConfiguration
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_-]+")
string ListHarvestJobsRequestChannelNameString

@range(min: 1, max: 100)
integer ListHarvestJobsRequestMaxResultsInteger

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_-]+")
string ListHarvestJobsRequestOriginEndpointNameString

structure ListHlsManifestConfiguration {
    @required
    ManifestName: ResourceName

    ChildManifestName: ResourceName
    Url: String
}

list ListHlsManifests {
    member: ListHlsManifestConfiguration
}

structure ListLowLatencyHlsManifestConfiguration {
    @required
    ManifestName: ResourceName

    ChildManifestName: ResourceName
    Url: String
}

list ListLowLatencyHlsManifests {
    member: ListLowLatencyHlsManifestConfiguration
}

structure ListMssManifestConfiguration {
    @required
    ManifestName: ResourceName

    Url: String
}

list ListMssManifests {
    member: ListMssManifestConfiguration
}

@range(min: 1, max: 100)
integer ListResourceMaxResults

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9-]+")
string ManifestName

enum MssManifestLayout {
    FULL
    COMPACT
}

structure OriginEndpointListConfiguration {
    @required
    Arn: String

    @required
    ChannelGroupName: ResourceName

    @required
    ChannelName: ResourceName

    @required
    OriginEndpointName: ResourceName

    @required
    ContainerType: ContainerType

    Description: ResourceDescription
    CreatedAt: Timestamp
    ModifiedAt: Timestamp
    HlsManifests: ListHlsManifests
    LowLatencyHlsManifests: ListLowLatencyHlsManifests
    DashManifests: ListDashManifests
    MssManifests: ListMssManifests
    ForceEndpointErrorConfiguration: ForceEndpointErrorConfiguration
    UriSeparator: UriSeparator
    StreamNameOutputMode: StreamNameOutputMode
}

list OriginEndpointsList {
    member: OriginEndpointListConfiguration
}

structure OutputHeaderConfiguration {
    PublishMQCS: Boolean
}

enum OutputLockingMode {
    EPOCH_LOCKED
    NON_EPOCH_LOCKED
}

enum OutputTimestampMode {
    PASSTHROUGH
    REBASED_TO_CHANNEL_START
}

@length(min: 0, max: 6144)
string PolicyText

enum PresetSpeke20Audio {
    PRESET_AUDIO_1
    PRESET_AUDIO_2
    PRESET_AUDIO_3
    SHARED
    UNENCRYPTED
}

enum PresetSpeke20Video {
    PRESET_VIDEO_1
    PRESET_VIDEO_2
    PRESET_VIDEO_3
    PRESET_VIDEO_4
    PRESET_VIDEO_5
    PRESET_VIDEO_6
    PRESET_VIDEO_7
    PRESET_VIDEO_8
    SHARED
    UNENCRYPTED
}

@length(min: 0, max: 1024)
string ResourceDescription

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_-]+")
string ResourceName

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
    ResourceTypeNotFound: ResourceTypeNotFound
}

enum ResourceTypeNotFound {
    CHANNEL_GROUP
    CHANNEL
    ORIGIN_ENDPOINT
    HARVEST_JOB
}

@length(min: 3, max: 63)
string S3BucketName

structure S3DestinationConfig {
    @required
    BucketName: S3BucketName

    @required
    DestinationPath: S3DestinationPath
}

@length(min: 1, max: 1024) @pattern("[\\S]+")
string S3DestinationPath

structure Scte {
    ScteFilter: ScteFilterList
    ScteInSegments: ScteInSegments
    CustomAdTypes: CustomAdTypeList
}

structure ScteDash {
    AdMarkerDash: AdMarkerDash
    ScteInManifests: ScteInManifests
}

enum ScteFilter {
    SPLICE_INSERT
    BREAK
    PROVIDER_ADVERTISEMENT
    DISTRIBUTOR_ADVERTISEMENT
    PROVIDER_PLACEMENT_OPPORTUNITY
    DISTRIBUTOR_PLACEMENT_OPPORTUNITY
    PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY
    DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY
    PROGRAM
    CHAPTER
    UNSCHEDULED_EVENT
    ALTERNATE_CONTENT_OPPORTUNITY
    NETWORK
    PROVIDER_PROMO
    DISTRIBUTOR_PROMO
    PROVIDER_AD_BLOCK
    DISTRIBUTOR_AD_BLOCK
    CONTENT_IDENTIFICATION
    CALL_AD_SERVER
}

@length(min: 0, max: 100)
list ScteFilterList {
    member: ScteFilter
}

structure ScteHls {
    AdMarkerHls: AdMarkerHls
    ScteInManifests: ScteInManifests
}

enum ScteInManifests {
    ALL
    MATCHES_FILTER
}

enum ScteInSegments {
    NONE
    ALL
    MATCHES_FILTER
}

structure Segment {
    SegmentDurationSeconds: SegmentSegmentDurationSecondsInteger
    SegmentName: SegmentSegmentNameString
    TsUseAudioRenditionGroup: Boolean
    IncludeIframeOnlyStreams: Boolean
    TsIncludeDvbSubtitles: Boolean
    Scte: Scte
    Encryption: Encryption
    OutputTimestampMode: OutputTimestampMode
}

@range(min: 1, max: 30)
integer SegmentSegmentDurationSecondsInteger

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_-]+")
string SegmentSegmentNameString

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    Message: String
}

structure SpekeKeyProvider {
    @required
    EncryptionContractConfiguration: EncryptionContractConfiguration

    @required
    ResourceId: SpekeKeyProviderResourceIdString

    @required
    DrmSystems: SpekeKeyProviderDrmSystemsList

    @required
    RoleArn: SpekeKeyProviderRoleArnString

    @required
    Url: SpekeKeyProviderUrlString

    CertificateArn: SpekeKeyProviderCertificateArnString
}

@length(min: 20, max: 2048)
@pattern("arn:([^:\\n]+):acm:([^:\\n]+):([0-9]+):certificate/[a-zA-Z0-9-_]+")
string SpekeKeyProviderCertificateArnString

@length(min: 1, max: 4)
list SpekeKeyProviderDrmSystemsList {
    member: DrmSystem
}

@length(min: 1, max: 256) @pattern("[0-9a-zA-Z_-]+")
string SpekeKeyProviderResourceIdString

@length(min: 1, max: 2048)
string SpekeKeyProviderRoleArnString

@length(min: 1, max: 1024)
string SpekeKeyProviderUrlString

structure StartTag {
    @required
    TimeOffset: Float

    Precise: Boolean
}

enum StreamNameOutputMode {
    INDEX
    PASSTHROUGH_NAME
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

list TagKeyList {
    member: String
}

map TagMap {
    key: String
    value: String
}

@error("client") @httpError(429)
structure ThrottlingException {
    Message: String
}

enum TsEncryptionMethod {
    AES_128
    SAMPLE_AES
}

@range(min: 0, max: 1209600)
integer UpdateOriginEndpointRequestStartoverWindowSecondsInteger

enum UriPathType {
    LEAF
    ROOT
}

enum UriSeparator {
    UNDERSCORE
    HYPHEN
}

@error("client")
structure ValidationException {
    Message: String
    ValidationExceptionType: ValidationExceptionType
}

enum ValidationExceptionType {
    CONTAINER_TYPE_IMMUTABLE
    INVALID_PAGINATION_TOKEN
    INVALID_PAGINATION_MAX_RESULTS
    INVALID_POLICY
    INVALID_ROLE_ARN
    MANIFEST_NAME_COLLISION
    ENCRYPTION_METHOD_CONTAINER_TYPE_MISMATCH
    CENC_IV_INCOMPATIBLE
    ENCRYPTION_CONTRACT_WITHOUT_AUDIO_RENDITION_INCOMPATIBLE
    ENCRYPTION_CONTRACT_WITH_ISM_CONTAINER_INCOMPATIBLE
    ENCRYPTION_CONTRACT_UNENCRYPTED
    ENCRYPTION_CONTRACT_SHARED
    NUM_MANIFESTS_LOW
    NUM_MANIFESTS_HIGH
    MANIFEST_DRM_SYSTEMS_INCOMPATIBLE
    DRM_SYSTEMS_ENCRYPTION_METHOD_INCOMPATIBLE
    ROLE_ARN_NOT_ASSUMABLE
    ROLE_ARN_LENGTH_OUT_OF_RANGE
    ROLE_ARN_INVALID_FORMAT
    URL_INVALID
    URL_SCHEME
    URL_USER_INFO
    URL_PORT
    URL_UNKNOWN_HOST
    URL_LOCAL_ADDRESS
    URL_LOOPBACK_ADDRESS
    URL_LINK_LOCAL_ADDRESS
    URL_MULTICAST_ADDRESS
    MEMBER_INVALID
    MEMBER_MISSING
    MEMBER_MIN_VALUE
    MEMBER_MAX_VALUE
    MEMBER_MIN_LENGTH
    MEMBER_MAX_LENGTH
    MEMBER_INVALID_ENUM_VALUE
    MEMBER_DOES_NOT_MATCH_PATTERN
    INVALID_MANIFEST_FILTER
    INVALID_DRM_SETTINGS
    INVALID_TIME_DELAY_SECONDS
    END_TIME_EARLIER_THAN_START_TIME
    TS_CONTAINER_TYPE_WITH_DASH_MANIFEST
    DIRECT_MODE_WITH_TIMING_SOURCE
    NONE_MODE_WITH_TIMING_SOURCE
    TIMING_SOURCE_MISSING
    UPDATE_PERIOD_SMALLER_THAN_SEGMENT_DURATION
    PERIOD_TRIGGERS_NONE_SPECIFIED_WITH_ADDITIONAL_VALUES
    DRM_SIGNALING_MISMATCH_SEGMENT_ENCRYPTION_STATUS
    ONLY_CMAF_INPUT_TYPE_ALLOW_FORCE_ENDPOINT_ERROR_CONFIGURATION
    SOURCE_DISRUPTIONS_ENABLED_INCORRECTLY
    HARVESTED_MANIFEST_HAS_START_END_FILTER_CONFIGURATION
    HARVESTED_MANIFEST_NOT_FOUND_ON_ENDPOINT
    TOO_MANY_IN_PROGRESS_HARVEST_JOBS
    HARVEST_JOB_INELIGIBLE_FOR_CANCELLATION
    INVALID_HARVEST_JOB_DURATION
    HARVEST_JOB_S3_DESTINATION_MISSING_OR_INCOMPLETE
    HARVEST_JOB_UNABLE_TO_WRITE_TO_S3_DESTINATION
    HARVEST_JOB_CUSTOMER_ENDPOINT_READ_ACCESS_DENIED
    CLIP_START_TIME_WITH_START_OR_END
    START_TAG_TIME_OFFSET_INVALID
    INCOMPATIBLE_DASH_PROFILE_DVB_DASH_CONFIGURATION
    DASH_DVB_ATTRIBUTES_WITHOUT_DVB_DASH_PROFILE
    INCOMPATIBLE_DASH_COMPACTNESS_CONFIGURATION
    INCOMPATIBLE_XML_ENCODING
    CMAF_EXCLUDE_SEGMENT_DRM_METADATA_INCOMPATIBLE_CONTAINER_TYPE
    ONLY_CMAF_INPUT_TYPE_ALLOW_MQCS_INPUT_SWITCHING
    ONLY_CMAF_INPUT_TYPE_ALLOW_MQCS_OUTPUT_CONFIGURATION
    ONLY_CMAF_INPUT_TYPE_ALLOW_PREFERRED_INPUT_CONFIGURATION
    TS_CONTAINER_TYPE_WITH_MSS_MANIFEST
    CMAF_CONTAINER_TYPE_WITH_MSS_MANIFEST
    ISM_CONTAINER_TYPE_WITH_HLS_MANIFEST
    ISM_CONTAINER_TYPE_WITH_LL_HLS_MANIFEST
    ISM_CONTAINER_TYPE_WITH_DASH_MANIFEST
    ISM_CONTAINER_TYPE_WITH_SCTE
    ISM_CONTAINER_WITH_KEY_ROTATION
    BATCH_GET_SECRET_VALUE_DENIED
    GET_SECRET_VALUE_DENIED
    DESCRIBE_SECRET_DENIED
    INVALID_SECRET_FORMAT
    SECRET_IS_NOT_ONE_KEY_VALUE_PAIR
    INVALID_SECRET_KEY
    INVALID_SECRET_VALUE
    SECRET_ARN_RESOURCE_NOT_FOUND
    DECRYPT_SECRET_FAILED
    TOO_MANY_SECRETS
    DUPLICATED_SECRET
    MALFORMED_SECRET_ARN
    SECRET_FROM_DIFFERENT_ACCOUNT
    SECRET_FROM_DIFFERENT_REGION
    INVALID_SECRET
    RESOURCE_NOT_IN_SAME_REGION
    CERTIFICATE_RESOURCE_NOT_FOUND
    CERTIFICATE_ACCESS_DENIED
    DESCRIBE_CERTIFICATE_FAILED
    INVALID_CERTIFICATE_STATUS
    INVALID_CERTIFICATE_KEY_ALGORITHM
    INVALID_CERTIFICATE_SIGNATURE_ALGORITHM
    MISSING_CERTIFICATE_DOMAIN_NAME
    INVALID_ARN
    SCTE_IN_MANIFESTS_INVALID_CONFIGURATION
    CUSTOM_AD_TYPES_INVALID_CONFIGURATION
    ONLY_CMAF_INPUT_TYPE_ALLOW_OUTPUT_LOCKING_MODE
    ONLY_NON_EPOCH_LOCKED_ALLOW_OUTPUT_TIMESTAMP_MODE
    OUTPUT_TIMESTAMP_MODE_IMMUTABLE
    NON_EPOCH_LOCKED_WITH_FORCE_ENDPOINT_ERROR_CONFIGURATION
    ONLY_HLS_INPUT_TYPE_ALLOW_STREAM_NAME_OUTPUT_MODE
    STREAM_NAME_OUTPUT_MODE_IMMUTABLE
}
