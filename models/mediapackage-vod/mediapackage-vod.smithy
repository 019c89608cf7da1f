$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.mediapackagevod

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Elemental MediaPackage VOD")
@service(sdkId: "MediaPackage Vod", endpointPrefix: "mediapackage-vod")
@restJson1
@sigv4(name: "mediapackage-vod")
@standardRegionalEndpoints
service MediaPackageVod {
    version: "2018-11-07"
    operations: [
        ConfigureLogs
        CreateAsset
        CreatePackagingConfiguration
        CreatePackagingGroup
        DeleteAsset
        DeletePackagingConfiguration
        DeletePackagingGroup
        DescribeAsset
        DescribePackagingConfiguration
        DescribePackagingGroup
        ListAssets
        ListPackagingConfigurations
        ListPackagingGroups
        ListTagsForResource
        TagResource
        UntagResource
        UpdatePackagingGroup
    ]
}

@http(method: "PUT", uri: "/packaging_groups/{Id}/configure_logs")
operation ConfigureLogs {
    input := {
        @jsonName("egressAccessLogs")
        EgressAccessLogs: EgressAccessLogs

        @required @httpLabel
        Id: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("authorization")
        Authorization: Authorization

        @jsonName("createdAt")
        CreatedAt: String

        @jsonName("domainName")
        DomainName: String

        @jsonName("egressAccessLogs")
        EgressAccessLogs: EgressAccessLogs

        @jsonName("id")
        Id: String

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

@http(method: "POST", uri: "/assets")
operation CreateAsset {
    input := {
        @required @jsonName("id")
        Id: String

        @required @jsonName("packagingGroupId")
        PackagingGroupId: String

        @jsonName("resourceId")
        ResourceId: String

        @required @jsonName("sourceArn")
        SourceArn: String

        @required @jsonName("sourceRoleArn")
        SourceRoleArn: String

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("createdAt")
        CreatedAt: String

        @jsonName("egressEndpoints")
        EgressEndpoints: __listOfEgressEndpoint

        @jsonName("id")
        Id: String

        @jsonName("packagingGroupId")
        PackagingGroupId: String

        @jsonName("resourceId")
        ResourceId: String

        @jsonName("sourceArn")
        SourceArn: String

        @jsonName("sourceRoleArn")
        SourceRoleArn: String

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

@http(method: "POST", uri: "/packaging_configurations")
operation CreatePackagingConfiguration {
    input := {
        @jsonName("cmafPackage")
        CmafPackage: CmafPackage

        @jsonName("dashPackage")
        DashPackage: DashPackage

        @jsonName("hlsPackage")
        HlsPackage: HlsPackage

        @required @jsonName("id")
        Id: String

        @jsonName("mssPackage")
        MssPackage: MssPackage

        @required @jsonName("packagingGroupId")
        PackagingGroupId: String

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("cmafPackage")
        CmafPackage: CmafPackage

        @jsonName("createdAt")
        CreatedAt: String

        @jsonName("dashPackage")
        DashPackage: DashPackage

        @jsonName("hlsPackage")
        HlsPackage: HlsPackage

        @jsonName("id")
        Id: String

        @jsonName("mssPackage")
        MssPackage: MssPackage

        @jsonName("packagingGroupId")
        PackagingGroupId: String

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

@http(method: "POST", uri: "/packaging_groups")
operation CreatePackagingGroup {
    input := {
        @jsonName("authorization")
        Authorization: Authorization

        @jsonName("egressAccessLogs")
        EgressAccessLogs: EgressAccessLogs

        @required @jsonName("id")
        Id: String

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("authorization")
        Authorization: Authorization

        @jsonName("createdAt")
        CreatedAt: String

        @jsonName("domainName")
        DomainName: String

        @jsonName("egressAccessLogs")
        EgressAccessLogs: EgressAccessLogs

        @jsonName("id")
        Id: String

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

@http(method: "DELETE", uri: "/assets/{Id}", code: 202)
operation DeleteAsset {
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

@http(method: "DELETE", uri: "/packaging_configurations/{Id}", code: 202)
operation DeletePackagingConfiguration {
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

@http(method: "DELETE", uri: "/packaging_groups/{Id}", code: 202)
operation DeletePackagingGroup {
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

@http(method: "GET", uri: "/assets/{Id}")
operation DescribeAsset {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("createdAt")
        CreatedAt: String

        @jsonName("egressEndpoints")
        EgressEndpoints: __listOfEgressEndpoint

        @jsonName("id")
        Id: String

        @jsonName("packagingGroupId")
        PackagingGroupId: String

        @jsonName("resourceId")
        ResourceId: String

        @jsonName("sourceArn")
        SourceArn: String

        @jsonName("sourceRoleArn")
        SourceRoleArn: String

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

@http(method: "GET", uri: "/packaging_configurations/{Id}")
operation DescribePackagingConfiguration {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("cmafPackage")
        CmafPackage: CmafPackage

        @jsonName("createdAt")
        CreatedAt: String

        @jsonName("dashPackage")
        DashPackage: DashPackage

        @jsonName("hlsPackage")
        HlsPackage: HlsPackage

        @jsonName("id")
        Id: String

        @jsonName("mssPackage")
        MssPackage: MssPackage

        @jsonName("packagingGroupId")
        PackagingGroupId: String

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

@http(method: "GET", uri: "/packaging_groups/{Id}")
operation DescribePackagingGroup {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @jsonName("approximateAssetCount")
        ApproximateAssetCount: Integer

        @jsonName("arn")
        Arn: String

        @jsonName("authorization")
        Authorization: Authorization

        @jsonName("createdAt")
        CreatedAt: String

        @jsonName("domainName")
        DomainName: String

        @jsonName("egressAccessLogs")
        EgressAccessLogs: EgressAccessLogs

        @jsonName("id")
        Id: String

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

@http(method: "GET", uri: "/assets")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Assets"
    pageSize: "MaxResults"
)
operation ListAssets {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("packagingGroupId")
        PackagingGroupId: String
    }
    output := {
        @jsonName("assets")
        Assets: __listOfAssetShallow

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

@http(method: "GET", uri: "/packaging_configurations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PackagingConfigurations"
    pageSize: "MaxResults"
)
operation ListPackagingConfigurations {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("packagingGroupId")
        PackagingGroupId: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("packagingConfigurations")
        PackagingConfigurations: __listOfPackagingConfiguration
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

@http(method: "GET", uri: "/packaging_groups")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PackagingGroups"
    pageSize: "MaxResults"
)
operation ListPackagingGroups {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("packagingGroups")
        PackagingGroups: __listOfPackagingGroup
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

@http(method: "PUT", uri: "/packaging_groups/{Id}")
operation UpdatePackagingGroup {
    input := {
        @jsonName("authorization")
        Authorization: Authorization

        @required @httpLabel
        Id: String
    }
    output := {
        @jsonName("approximateAssetCount")
        ApproximateAssetCount: Integer

        @jsonName("arn")
        Arn: String

        @jsonName("authorization")
        Authorization: Authorization

        @jsonName("createdAt")
        CreatedAt: String

        @jsonName("domainName")
        DomainName: String

        @jsonName("egressAccessLogs")
        EgressAccessLogs: EgressAccessLogs

        @jsonName("id")
        Id: String

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

enum AdMarkers {
    NONE
    SCTE35_ENHANCED
    PASSTHROUGH
}

structure AssetShallow {
    @jsonName("arn")
    Arn: String

    @jsonName("createdAt")
    CreatedAt: String

    @jsonName("id")
    Id: String

    @jsonName("packagingGroupId")
    PackagingGroupId: String

    @jsonName("resourceId")
    ResourceId: String

    @jsonName("sourceArn")
    SourceArn: String

    @jsonName("sourceRoleArn")
    SourceRoleArn: String

    @jsonName("tags")
    Tags: Tags
}

structure Authorization {
    @required @jsonName("cdnIdentifierSecret")
    CdnIdentifierSecret: String

    @required @jsonName("secretsRoleArn")
    SecretsRoleArn: String
}

structure CmafEncryption {
    @jsonName("constantInitializationVector")
    ConstantInitializationVector: String

    @required @jsonName("spekeKeyProvider")
    SpekeKeyProvider: SpekeKeyProvider
}

structure CmafPackage {
    @jsonName("encryption")
    Encryption: CmafEncryption

    @required @jsonName("hlsManifests")
    HlsManifests: __listOfHlsManifest

    @jsonName("includeEncoderConfigurationInSegments")
    IncludeEncoderConfigurationInSegments: Boolean

    @jsonName("segmentDurationSeconds")
    SegmentDurationSeconds: Integer
}

structure DashEncryption {
    @required @jsonName("spekeKeyProvider")
    SpekeKeyProvider: SpekeKeyProvider
}

structure DashManifest {
    @jsonName("manifestLayout")
    ManifestLayout: ManifestLayout

    @jsonName("manifestName")
    ManifestName: String

    @jsonName("minBufferTimeSeconds")
    MinBufferTimeSeconds: Integer

    @jsonName("profile")
    Profile: Profile

    @jsonName("scteMarkersSource")
    ScteMarkersSource: ScteMarkersSource

    @jsonName("streamSelection")
    StreamSelection: StreamSelection
}

structure DashPackage {
    @required @jsonName("dashManifests")
    DashManifests: __listOfDashManifest

    @jsonName("encryption")
    Encryption: DashEncryption

    @jsonName("includeEncoderConfigurationInSegments")
    IncludeEncoderConfigurationInSegments: Boolean

    @jsonName("includeIframeOnlyStream")
    IncludeIframeOnlyStream: Boolean

    @jsonName("periodTriggers")
    PeriodTriggers: __listOf__PeriodTriggersElement

    @jsonName("segmentDurationSeconds")
    SegmentDurationSeconds: Integer

    @jsonName("segmentTemplateFormat")
    SegmentTemplateFormat: SegmentTemplateFormat
}

structure EgressAccessLogs {
    @jsonName("logGroupName")
    LogGroupName: String
}

structure EgressEndpoint {
    @jsonName("packagingConfigurationId")
    PackagingConfigurationId: String

    @jsonName("status")
    Status: String

    @jsonName("url")
    Url: String
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

structure HlsEncryption {
    @jsonName("constantInitializationVector")
    ConstantInitializationVector: String

    @jsonName("encryptionMethod")
    EncryptionMethod: EncryptionMethod

    @required @jsonName("spekeKeyProvider")
    SpekeKeyProvider: SpekeKeyProvider
}

structure HlsManifest {
    @jsonName("adMarkers")
    AdMarkers: AdMarkers

    @jsonName("includeIframeOnlyStream")
    IncludeIframeOnlyStream: Boolean

    @jsonName("manifestName")
    ManifestName: String

    @jsonName("programDateTimeIntervalSeconds")
    ProgramDateTimeIntervalSeconds: Integer

    @jsonName("repeatExtXKey")
    RepeatExtXKey: Boolean

    @jsonName("streamSelection")
    StreamSelection: StreamSelection
}

structure HlsPackage {
    @jsonName("encryption")
    Encryption: HlsEncryption

    @required @jsonName("hlsManifests")
    HlsManifests: __listOfHlsManifest

    @jsonName("includeDvbSubtitles")
    IncludeDvbSubtitles: Boolean

    @jsonName("segmentDurationSeconds")
    SegmentDurationSeconds: Integer

    @jsonName("useAudioRenditionGroup")
    UseAudioRenditionGroup: Boolean
}

@error("server") @httpError(500)
structure InternalServerErrorException {
    @jsonName("message")
    Message: String
}

enum ManifestLayout {
    FULL
    COMPACT
}

@range(min: 1, max: 1000)
integer MaxResults

structure MssEncryption {
    @required @jsonName("spekeKeyProvider")
    SpekeKeyProvider: SpekeKeyProvider
}

structure MssManifest {
    @jsonName("manifestName")
    ManifestName: String

    @jsonName("streamSelection")
    StreamSelection: StreamSelection
}

structure MssPackage {
    @jsonName("encryption")
    Encryption: MssEncryption

    @required @jsonName("mssManifests")
    MssManifests: __listOfMssManifest

    @jsonName("segmentDurationSeconds")
    SegmentDurationSeconds: Integer
}

@error("client") @httpError(404)
structure NotFoundException {
    @jsonName("message")
    Message: String
}

structure PackagingConfiguration {
    @jsonName("arn")
    Arn: String

    @jsonName("cmafPackage")
    CmafPackage: CmafPackage

    @jsonName("createdAt")
    CreatedAt: String

    @jsonName("dashPackage")
    DashPackage: DashPackage

    @jsonName("hlsPackage")
    HlsPackage: HlsPackage

    @jsonName("id")
    Id: String

    @jsonName("mssPackage")
    MssPackage: MssPackage

    @jsonName("packagingGroupId")
    PackagingGroupId: String

    @jsonName("tags")
    Tags: Tags
}

structure PackagingGroup {
    @jsonName("approximateAssetCount")
    ApproximateAssetCount: Integer

    @jsonName("arn")
    Arn: String

    @jsonName("authorization")
    Authorization: Authorization

    @jsonName("createdAt")
    CreatedAt: String

    @jsonName("domainName")
    DomainName: String

    @jsonName("egressAccessLogs")
    EgressAccessLogs: EgressAccessLogs

    @jsonName("id")
    Id: String

    @jsonName("tags")
    Tags: Tags
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
}

enum ScteMarkersSource {
    SEGMENTS
    MANIFEST
}

enum SegmentTemplateFormat {
    NUMBER_WITH_TIMELINE
    TIME_WITH_TIMELINE
    NUMBER_WITH_DURATION
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    @jsonName("message")
    Message: String
}

structure SpekeKeyProvider {
    @jsonName("encryptionContractConfiguration")
    EncryptionContractConfiguration: EncryptionContractConfiguration

    @required @jsonName("roleArn")
    RoleArn: String

    @required @jsonName("systemIds")
    SystemIds: __listOf__string

    @required @jsonName("url")
    Url: String
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

enum __PeriodTriggersElement {
    ADS
}

list __listOfAssetShallow {
    member: AssetShallow
}

list __listOfDashManifest {
    member: DashManifest
}

list __listOfEgressEndpoint {
    member: EgressEndpoint
}

list __listOfHlsManifest {
    member: HlsManifest
}

list __listOfMssManifest {
    member: MssManifest
}

list __listOfPackagingConfiguration {
    member: PackagingConfiguration
}

list __listOfPackagingGroup {
    member: PackagingGroup
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
