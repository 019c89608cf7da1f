$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.mediapackage

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Elemental MediaPackage")
@service(sdkId: "MediaPackage", endpointPrefix: "mediapackage")
@restJson1
@sigv4(name: "mediapackage")
@standardRegionalEndpoints
service MediaPackage {
    version: "2017-10-12"
    operations: [
        ConfigureLogs
        CreateChannel
        CreateHarvestJob
        CreateOriginEndpoint
        DeleteChannel
        DeleteOriginEndpoint
        DescribeChannel
        DescribeHarvestJob
        DescribeOriginEndpoint
        ListChannels
        ListHarvestJobs
        ListOriginEndpoints
        ListTagsForResource
        RotateChannelCredentials
        RotateIngestEndpointCredentials
        TagResource
        UntagResource
        UpdateChannel
        UpdateOriginEndpoint
    ]
}

@http(method: "PUT", uri: "/channels/{Id}/configure_logs")
operation ConfigureLogs {
    input := {
        @jsonName("egressAccessLogs")
        EgressAccessLogs: EgressAccessLogs

        @required @httpLabel
        Id: String

        @jsonName("ingressAccessLogs")
        IngressAccessLogs: IngressAccessLogs
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("createdAt")
        CreatedAt: String

        @jsonName("description")
        Description: String

        @jsonName("egressAccessLogs")
        EgressAccessLogs: EgressAccessLogs

        @jsonName("hlsIngest")
        HlsIngest: HlsIngest

        @jsonName("id")
        Id: String

        @jsonName("ingressAccessLogs")
        IngressAccessLogs: IngressAccessLogs

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/channels")
operation CreateChannel {
    input := {
        @jsonName("description")
        Description: String

        @required @jsonName("id")
        Id: String

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("createdAt")
        CreatedAt: String

        @jsonName("description")
        Description: String

        @jsonName("egressAccessLogs")
        EgressAccessLogs: EgressAccessLogs

        @jsonName("hlsIngest")
        HlsIngest: HlsIngest

        @jsonName("id")
        Id: String

        @jsonName("ingressAccessLogs")
        IngressAccessLogs: IngressAccessLogs

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/harvest_jobs")
operation CreateHarvestJob {
    input := {
        @required @jsonName("endTime")
        EndTime: String

        @required @jsonName("id")
        Id: String

        @required @jsonName("originEndpointId")
        OriginEndpointId: String

        @required @jsonName("s3Destination")
        S3Destination: S3Destination

        @required @jsonName("startTime")
        StartTime: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("channelId")
        ChannelId: String

        @jsonName("createdAt")
        CreatedAt: String

        @jsonName("endTime")
        EndTime: String

        @jsonName("id")
        Id: String

        @jsonName("originEndpointId")
        OriginEndpointId: String

        @jsonName("s3Destination")
        S3Destination: S3Destination

        @jsonName("startTime")
        StartTime: String

        @jsonName("status")
        Status: Status
    }
    errors: [
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/origin_endpoints")
operation CreateOriginEndpoint {
    input := {
        @jsonName("authorization")
        Authorization: Authorization

        @required @jsonName("channelId")
        ChannelId: String

        @jsonName("cmafPackage")
        CmafPackage: CmafPackageCreateOrUpdateParameters

        @jsonName("dashPackage")
        DashPackage: DashPackage

        @jsonName("description")
        Description: String

        @jsonName("hlsPackage")
        HlsPackage: HlsPackage

        @required @jsonName("id")
        Id: String

        @jsonName("manifestName")
        ManifestName: String

        @jsonName("mssPackage")
        MssPackage: MssPackage

        @jsonName("origination")
        Origination: Origination

        @jsonName("startoverWindowSeconds")
        StartoverWindowSeconds: Integer

        @jsonName("tags")
        Tags: Tags

        @jsonName("timeDelaySeconds")
        TimeDelaySeconds: Integer

        @jsonName("whitelist")
        Whitelist: __listOf__string
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("authorization")
        Authorization: Authorization

        @jsonName("channelId")
        ChannelId: String

        @jsonName("cmafPackage")
        CmafPackage: CmafPackage

        @jsonName("createdAt")
        CreatedAt: String

        @jsonName("dashPackage")
        DashPackage: DashPackage

        @jsonName("description")
        Description: String

        @jsonName("hlsPackage")
        HlsPackage: HlsPackage

        @jsonName("id")
        Id: String

        @jsonName("manifestName")
        ManifestName: String

        @jsonName("mssPackage")
        MssPackage: MssPackage

        @jsonName("origination")
        Origination: Origination

        @jsonName("startoverWindowSeconds")
        StartoverWindowSeconds: Integer

        @jsonName("tags")
        Tags: Tags

        @jsonName("timeDelaySeconds")
        TimeDelaySeconds: Integer

        @jsonName("url")
        Url: String

        @jsonName("whitelist")
        Whitelist: __listOf__string
    }
    errors: [
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/channels/{Id}", code: 202)
operation DeleteChannel {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {}
    errors: [
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/origin_endpoints/{Id}", code: 202)
operation DeleteOriginEndpoint {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {}
    errors: [
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/channels/{Id}")
operation DescribeChannel {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("createdAt")
        CreatedAt: String

        @jsonName("description")
        Description: String

        @jsonName("egressAccessLogs")
        EgressAccessLogs: EgressAccessLogs

        @jsonName("hlsIngest")
        HlsIngest: HlsIngest

        @jsonName("id")
        Id: String

        @jsonName("ingressAccessLogs")
        IngressAccessLogs: IngressAccessLogs

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/harvest_jobs/{Id}")
operation DescribeHarvestJob {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("channelId")
        ChannelId: String

        @jsonName("createdAt")
        CreatedAt: String

        @jsonName("endTime")
        EndTime: String

        @jsonName("id")
        Id: String

        @jsonName("originEndpointId")
        OriginEndpointId: String

        @jsonName("s3Destination")
        S3Destination: S3Destination

        @jsonName("startTime")
        StartTime: String

        @jsonName("status")
        Status: Status
    }
    errors: [
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/origin_endpoints/{Id}")
operation DescribeOriginEndpoint {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("authorization")
        Authorization: Authorization

        @jsonName("channelId")
        ChannelId: String

        @jsonName("cmafPackage")
        CmafPackage: CmafPackage

        @jsonName("createdAt")
        CreatedAt: String

        @jsonName("dashPackage")
        DashPackage: DashPackage

        @jsonName("description")
        Description: String

        @jsonName("hlsPackage")
        HlsPackage: HlsPackage

        @jsonName("id")
        Id: String

        @jsonName("manifestName")
        ManifestName: String

        @jsonName("mssPackage")
        MssPackage: MssPackage

        @jsonName("origination")
        Origination: Origination

        @jsonName("startoverWindowSeconds")
        StartoverWindowSeconds: Integer

        @jsonName("tags")
        Tags: Tags

        @jsonName("timeDelaySeconds")
        TimeDelaySeconds: Integer

        @jsonName("url")
        Url: String

        @jsonName("whitelist")
        Whitelist: __listOf__string
    }
    errors: [
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/channels")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Channels"
    pageSize: "MaxResults"
)
operation ListChannels {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("channels")
        Channels: __listOfChannel

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/harvest_jobs")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "HarvestJobs"
    pageSize: "MaxResults"
)
operation ListHarvestJobs {
    input := {
        @httpQuery("includeChannelId")
        IncludeChannelId: String

        @httpQuery("includeStatus")
        IncludeStatus: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("harvestJobs")
        HarvestJobs: __listOfHarvestJob

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/origin_endpoints")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "OriginEndpoints"
    pageSize: "MaxResults"
)
operation ListOriginEndpoints {
    input := {
        @httpQuery("channelId")
        ChannelId: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("originEndpoints")
        OriginEndpoints: __listOfOriginEndpoint
    }
    errors: [
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        @jsonName("tags")
        Tags: __mapOf__string
    }
}

@deprecated @http(method: "PUT", uri: "/channels/{Id}/credentials")
operation RotateChannelCredentials {
    input := @deprecated {
        @required @httpLabel
        Id: String
    }
    output := @deprecated {
        @jsonName("arn")
        Arn: String

        @jsonName("createdAt")
        CreatedAt: String

        @jsonName("description")
        Description: String

        @jsonName("egressAccessLogs")
        EgressAccessLogs: EgressAccessLogs

        @jsonName("hlsIngest")
        HlsIngest: HlsIngest

        @jsonName("id")
        Id: String

        @jsonName("ingressAccessLogs")
        IngressAccessLogs: IngressAccessLogs

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/channels/{Id}/ingest_endpoints/{IngestEndpointId}/credentials")
operation RotateIngestEndpointCredentials {
    input := {
        @required @httpLabel
        Id: String

        @required @httpLabel
        IngestEndpointId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("createdAt")
        CreatedAt: String

        @jsonName("description")
        Description: String

        @jsonName("egressAccessLogs")
        EgressAccessLogs: EgressAccessLogs

        @jsonName("hlsIngest")
        HlsIngest: HlsIngest

        @jsonName("id")
        Id: String

        @jsonName("ingressAccessLogs")
        IngressAccessLogs: IngressAccessLogs

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @jsonName("tags")
        Tags: __mapOf__string
    }
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}", code: 204)
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @httpQuery("tagKeys")
        TagKeys: __listOf__string
    }
}

@http(method: "PUT", uri: "/channels/{Id}")
operation UpdateChannel {
    input := {
        @jsonName("description")
        Description: String

        @required @httpLabel
        Id: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("createdAt")
        CreatedAt: String

        @jsonName("description")
        Description: String

        @jsonName("egressAccessLogs")
        EgressAccessLogs: EgressAccessLogs

        @jsonName("hlsIngest")
        HlsIngest: HlsIngest

        @jsonName("id")
        Id: String

        @jsonName("ingressAccessLogs")
        IngressAccessLogs: IngressAccessLogs

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/origin_endpoints/{Id}")
operation UpdateOriginEndpoint {
    input := {
        @jsonName("authorization")
        Authorization: Authorization

        @jsonName("cmafPackage")
        CmafPackage: CmafPackageCreateOrUpdateParameters

        @jsonName("dashPackage")
        DashPackage: DashPackage

        @jsonName("description")
        Description: String

        @jsonName("hlsPackage")
        HlsPackage: HlsPackage

        @required @httpLabel
        Id: String

        @jsonName("manifestName")
        ManifestName: String

        @jsonName("mssPackage")
        MssPackage: MssPackage

        @jsonName("origination")
        Origination: Origination

        @jsonName("startoverWindowSeconds")
        StartoverWindowSeconds: Integer

        @jsonName("timeDelaySeconds")
        TimeDelaySeconds: Integer

        @jsonName("whitelist")
        Whitelist: __listOf__string
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("authorization")
        Authorization: Authorization

        @jsonName("channelId")
        ChannelId: String

        @jsonName("cmafPackage")
        CmafPackage: CmafPackage

        @jsonName("createdAt")
        CreatedAt: String

        @jsonName("dashPackage")
        DashPackage: DashPackage

        @jsonName("description")
        Description: String

        @jsonName("hlsPackage")
        HlsPackage: HlsPackage

        @jsonName("id")
        Id: String

        @jsonName("manifestName")
        ManifestName: String

        @jsonName("mssPackage")
        MssPackage: MssPackage

        @jsonName("origination")
        Origination: Origination

        @jsonName("startoverWindowSeconds")
        StartoverWindowSeconds: Integer

        @jsonName("tags")
        Tags: Tags

        @jsonName("timeDelaySeconds")
        TimeDelaySeconds: Integer

        @jsonName("url")
        Url: String

        @jsonName("whitelist")
        Whitelist: __listOf__string
    }
    errors: [
        UnprocessableEntityException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

enum AdMarkers {
    NONE
    SCTE35_ENHANCED
    PASSTHROUGH
    DATERANGE
}

list AdTriggers {
    member: __AdTriggersElement
}

enum AdsOnDeliveryRestrictions {
    NONE
    RESTRICTED
    UNRESTRICTED
    BOTH
}

structure Authorization {
    @required @jsonName("cdnIdentifierSecret")
    CdnIdentifierSecret: String

    @required @jsonName("secretsRoleArn")
    SecretsRoleArn: String
}

structure Channel {
    @jsonName("arn")
    Arn: String

    @jsonName("createdAt")
    CreatedAt: String

    @jsonName("description")
    Description: String

    @jsonName("egressAccessLogs")
    EgressAccessLogs: EgressAccessLogs

    @jsonName("hlsIngest")
    HlsIngest: HlsIngest

    @jsonName("id")
    Id: String

    @jsonName("ingressAccessLogs")
    IngressAccessLogs: IngressAccessLogs

    @jsonName("tags")
    Tags: Tags
}

structure CmafEncryption {
    @jsonName("constantInitializationVector")
    ConstantInitializationVector: String

    @jsonName("encryptionMethod")
    EncryptionMethod: CmafEncryptionMethod

    @jsonName("keyRotationIntervalSeconds")
    KeyRotationIntervalSeconds: Integer

    @required @jsonName("spekeKeyProvider")
    SpekeKeyProvider: SpekeKeyProvider
}

enum CmafEncryptionMethod {
    SAMPLE_AES
    AES_CTR
}

structure CmafPackage {
    @jsonName("encryption")
    Encryption: CmafEncryption

    @jsonName("hlsManifests")
    HlsManifests: __listOfHlsManifest

    @jsonName("segmentDurationSeconds")
    SegmentDurationSeconds: Integer

    @jsonName("segmentPrefix")
    SegmentPrefix: String

    @jsonName("streamSelection")
    StreamSelection: StreamSelection
}

structure CmafPackageCreateOrUpdateParameters {
    @jsonName("encryption")
    Encryption: CmafEncryption

    @jsonName("hlsManifests")
    HlsManifests: __listOfHlsManifestCreateOrUpdateParameters

    @jsonName("segmentDurationSeconds")
    SegmentDurationSeconds: Integer

    @jsonName("segmentPrefix")
    SegmentPrefix: String

    @jsonName("streamSelection")
    StreamSelection: StreamSelection
}

structure DashEncryption {
    @jsonName("keyRotationIntervalSeconds")
    KeyRotationIntervalSeconds: Integer

    @required @jsonName("spekeKeyProvider")
    SpekeKeyProvider: SpekeKeyProvider
}

structure DashPackage {
    @jsonName("adTriggers")
    AdTriggers: AdTriggers

    @jsonName("adsOnDeliveryRestrictions")
    AdsOnDeliveryRestrictions: AdsOnDeliveryRestrictions

    @jsonName("encryption")
    Encryption: DashEncryption

    @jsonName("includeIframeOnlyStream")
    IncludeIframeOnlyStream: Boolean

    @jsonName("manifestLayout")
    ManifestLayout: ManifestLayout

    @jsonName("manifestWindowSeconds")
    ManifestWindowSeconds: Integer

    @jsonName("minBufferTimeSeconds")
    MinBufferTimeSeconds: Integer

    @jsonName("minUpdatePeriodSeconds")
    MinUpdatePeriodSeconds: Integer

    @jsonName("periodTriggers")
    PeriodTriggers: __listOf__PeriodTriggersElement

    @jsonName("profile")
    Profile: Profile

    @jsonName("segmentDurationSeconds")
    SegmentDurationSeconds: Integer

    @jsonName("segmentTemplateFormat")
    SegmentTemplateFormat: SegmentTemplateFormat

    @jsonName("streamSelection")
    StreamSelection: StreamSelection

    @jsonName("suggestedPresentationDelaySeconds")
    SuggestedPresentationDelaySeconds: Integer

    @jsonName("utcTiming")
    UtcTiming: UtcTiming

    @jsonName("utcTimingUri")
    UtcTimingUri: String
}

structure EgressAccessLogs {
    @jsonName("logGroupName")
    LogGroupName: String
}

structure EncryptionContractConfiguration {
    @required @jsonName("presetSpeke20Audio")
    PresetSpeke20Audio: PresetSpeke20Audio

    @required @jsonName("presetSpeke20Video")
    PresetSpeke20Video: PresetSpeke20Video
}

enum EncryptionMethod {
    AES_128
    SAMPLE_AES
}

@error("client") @httpError(403)
structure ForbiddenException {
    @jsonName("message")
    Message: String
}

structure HarvestJob {
    @jsonName("arn")
    Arn: String

    @jsonName("channelId")
    ChannelId: String

    @jsonName("createdAt")
    CreatedAt: String

    @jsonName("endTime")
    EndTime: String

    @jsonName("id")
    Id: String

    @jsonName("originEndpointId")
    OriginEndpointId: String

    @jsonName("s3Destination")
    S3Destination: S3Destination

    @jsonName("startTime")
    StartTime: String

    @jsonName("status")
    Status: Status
}

structure HlsEncryption {
    @jsonName("constantInitializationVector")
    ConstantInitializationVector: String

    @jsonName("encryptionMethod")
    EncryptionMethod: EncryptionMethod

    @jsonName("keyRotationIntervalSeconds")
    KeyRotationIntervalSeconds: Integer

    @jsonName("repeatExtXKey")
    RepeatExtXKey: Boolean

    @required @jsonName("spekeKeyProvider")
    SpekeKeyProvider: SpekeKeyProvider
}

structure HlsIngest {
    @jsonName("ingestEndpoints")
    IngestEndpoints: __listOfIngestEndpoint
}

structure HlsManifest {
    @jsonName("adMarkers")
    AdMarkers: AdMarkers

    @required @jsonName("id")
    Id: String

    @jsonName("includeIframeOnlyStream")
    IncludeIframeOnlyStream: Boolean

    @jsonName("manifestName")
    ManifestName: String

    @jsonName("playlistType")
    PlaylistType: PlaylistType

    @jsonName("playlistWindowSeconds")
    PlaylistWindowSeconds: Integer

    @jsonName("programDateTimeIntervalSeconds")
    ProgramDateTimeIntervalSeconds: Integer

    @jsonName("url")
    Url: String

    @jsonName("adTriggers")
    AdTriggers: AdTriggers

    @jsonName("adsOnDeliveryRestrictions")
    AdsOnDeliveryRestrictions: AdsOnDeliveryRestrictions
}

structure HlsManifestCreateOrUpdateParameters {
    @jsonName("adMarkers")
    AdMarkers: AdMarkers

    @jsonName("adTriggers")
    AdTriggers: AdTriggers

    @jsonName("adsOnDeliveryRestrictions")
    AdsOnDeliveryRestrictions: AdsOnDeliveryRestrictions

    @required @jsonName("id")
    Id: String

    @jsonName("includeIframeOnlyStream")
    IncludeIframeOnlyStream: Boolean

    @jsonName("manifestName")
    ManifestName: String

    @jsonName("playlistType")
    PlaylistType: PlaylistType

    @jsonName("playlistWindowSeconds")
    PlaylistWindowSeconds: Integer

    @jsonName("programDateTimeIntervalSeconds")
    ProgramDateTimeIntervalSeconds: Integer
}

structure HlsPackage {
    @jsonName("adMarkers")
    AdMarkers: AdMarkers

    @jsonName("adTriggers")
    AdTriggers: AdTriggers

    @jsonName("adsOnDeliveryRestrictions")
    AdsOnDeliveryRestrictions: AdsOnDeliveryRestrictions

    @jsonName("encryption")
    Encryption: HlsEncryption

    @jsonName("includeDvbSubtitles")
    IncludeDvbSubtitles: Boolean

    @jsonName("includeIframeOnlyStream")
    IncludeIframeOnlyStream: Boolean

    @jsonName("playlistType")
    PlaylistType: PlaylistType

    @jsonName("playlistWindowSeconds")
    PlaylistWindowSeconds: Integer

    @jsonName("programDateTimeIntervalSeconds")
    ProgramDateTimeIntervalSeconds: Integer

    @jsonName("segmentDurationSeconds")
    SegmentDurationSeconds: Integer

    @jsonName("streamSelection")
    StreamSelection: StreamSelection

    @jsonName("useAudioRenditionGroup")
    UseAudioRenditionGroup: Boolean
}

structure IngestEndpoint {
    @jsonName("id")
    Id: String

    @jsonName("password")
    Password: SensitiveString

    @jsonName("url")
    Url: String

    @jsonName("username")
    Username: SensitiveString
}

structure IngressAccessLogs {
    @jsonName("logGroupName")
    LogGroupName: String
}

@error("server") @httpError(500)
structure InternalServerErrorException {
    @jsonName("message")
    Message: String
}

enum ManifestLayout {
    FULL
    COMPACT
    DRM_TOP_LEVEL_COMPACT
}

@range(min: 1, max: 1000)
integer MaxResults

structure MssEncryption {
    @required @jsonName("spekeKeyProvider")
    SpekeKeyProvider: SpekeKeyProvider
}

structure MssPackage {
    @jsonName("encryption")
    Encryption: MssEncryption

    @jsonName("manifestWindowSeconds")
    ManifestWindowSeconds: Integer

    @jsonName("segmentDurationSeconds")
    SegmentDurationSeconds: Integer

    @jsonName("streamSelection")
    StreamSelection: StreamSelection
}

@error("client") @httpError(404)
structure NotFoundException {
    @jsonName("message")
    Message: String
}

structure OriginEndpoint {
    @jsonName("arn")
    Arn: String

    @jsonName("authorization")
    Authorization: Authorization

    @jsonName("channelId")
    ChannelId: String

    @jsonName("cmafPackage")
    CmafPackage: CmafPackage

    @jsonName("createdAt")
    CreatedAt: String

    @jsonName("dashPackage")
    DashPackage: DashPackage

    @jsonName("description")
    Description: String

    @jsonName("hlsPackage")
    HlsPackage: HlsPackage

    @jsonName("id")
    Id: String

    @jsonName("manifestName")
    ManifestName: String

    @jsonName("mssPackage")
    MssPackage: MssPackage

    @jsonName("origination")
    Origination: Origination

    @jsonName("startoverWindowSeconds")
    StartoverWindowSeconds: Integer

    @jsonName("tags")
    Tags: Tags

    @jsonName("timeDelaySeconds")
    TimeDelaySeconds: Integer

    @jsonName("url")
    Url: String

    @jsonName("whitelist")
    Whitelist: __listOf__string
}

enum Origination {
    ALLOW
    DENY
}

enum PlaylistType {
    NONE
    EVENT
    VOD
}

enum PresetSpeke20Audio {
    PRESET_AUDIO_1 = "PRESET-AUDIO-1"
    PRESET_AUDIO_2 = "PRESET-AUDIO-2"
    PRESET_AUDIO_3 = "PRESET-AUDIO-3"
    SHARED
    UNENCRYPTED
}

enum PresetSpeke20Video {
    PRESET_VIDEO_1 = "PRESET-VIDEO-1"
    PRESET_VIDEO_2 = "PRESET-VIDEO-2"
    PRESET_VIDEO_3 = "PRESET-VIDEO-3"
    PRESET_VIDEO_4 = "PRESET-VIDEO-4"
    PRESET_VIDEO_5 = "PRESET-VIDEO-5"
    PRESET_VIDEO_6 = "PRESET-VIDEO-6"
    PRESET_VIDEO_7 = "PRESET-VIDEO-7"
    PRESET_VIDEO_8 = "PRESET-VIDEO-8"
    SHARED
    UNENCRYPTED
}

enum Profile {
    NONE
    HBBTV_1_5
    HYBRIDCAST
    DVB_DASH_2014
}

structure S3Destination {
    @required @jsonName("bucketName")
    BucketName: String

    @required @jsonName("manifestKey")
    ManifestKey: String

    @required @jsonName("roleArn")
    RoleArn: String
}

enum SegmentTemplateFormat {
    NUMBER_WITH_TIMELINE
    TIME_WITH_TIMELINE
    NUMBER_WITH_DURATION
}

@sensitive
string SensitiveString

@error("server") @httpError(503)
structure ServiceUnavailableException {
    @jsonName("message")
    Message: String
}

structure SpekeKeyProvider {
    @jsonName("certificateArn")
    CertificateArn: String

    @jsonName("encryptionContractConfiguration")
    EncryptionContractConfiguration: EncryptionContractConfiguration

    @required @jsonName("resourceId")
    ResourceId: String

    @required @jsonName("roleArn")
    RoleArn: String

    @required @jsonName("systemIds")
    SystemIds: __listOf__string

    @required @jsonName("url")
    Url: String
}

enum Status {
    IN_PROGRESS
    SUCCEEDED
    FAILED
}

enum StreamOrder {
    ORIGINAL
    VIDEO_BITRATE_ASCENDING
    VIDEO_BITRATE_DESCENDING
}

structure StreamSelection {
    @jsonName("maxVideoBitsPerSecond")
    MaxVideoBitsPerSecond: Integer

    @jsonName("minVideoBitsPerSecond")
    MinVideoBitsPerSecond: Integer

    @jsonName("streamOrder")
    StreamOrder: StreamOrder
}

map Tags {
    key: String
    value: String
}

@error("client") @httpError(429)
structure TooManyRequestsException {
    @jsonName("message")
    Message: String
}

@error("client") @httpError(422)
structure UnprocessableEntityException {
    @jsonName("message")
    Message: String
}

enum UtcTiming {
    NONE
    HTTP_HEAD = "HTTP-HEAD"
    HTTP_ISO = "HTTP-ISO"
    HTTP_XSDATE = "HTTP-XSDATE"
}

enum __AdTriggersElement {
    SPLICE_INSERT
    BREAK
    PROVIDER_ADVERTISEMENT
    DISTRIBUTOR_ADVERTISEMENT
    PROVIDER_PLACEMENT_OPPORTUNITY
    DISTRIBUTOR_PLACEMENT_OPPORTUNITY
    PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY
    DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY
}

enum __PeriodTriggersElement {
    ADS
}

list __listOfChannel {
    member: Channel
}

list __listOfHarvestJob {
    member: HarvestJob
}

list __listOfHlsManifest {
    member: HlsManifest
}

list __listOfHlsManifestCreateOrUpdateParameters {
    member: HlsManifestCreateOrUpdateParameters
}

list __listOfIngestEndpoint {
    member: IngestEndpoint
}

list __listOfOriginEndpoint {
    member: OriginEndpoint
}

list __listOf__PeriodTriggersElement {
    member: __PeriodTriggersElement
}

list __listOf__string {
    member: String
}

map __mapOf__string {
    key: String
    value: String
}
