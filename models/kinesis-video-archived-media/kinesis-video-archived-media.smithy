$version: "2.0"

namespace com.amazonaws.kinesisvideoarchivedmedia

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Kinesis Video Streams Archived Media")
@service(sdkId: "Kinesis Video Archived Media", endpointPrefix: "kinesisvideo")
@restJson1
@sigv4(name: "kinesisvideo")
@standardRegionalEndpoints
service KinesisVideoArchivedMedia {
    version: "2017-09-30"
    operations: [
        GetClip
        GetDASHStreamingSessionURL
        GetHLSStreamingSessionURL
        GetImages
        GetMediaForFragmentList
        ListFragments
    ]
}

@http(method: "POST", uri: "/getClip")
operation GetClip {
    input := {
        StreamName: StreamName
        StreamARN: ResourceARN

        @required
        ClipFragmentSelector: ClipFragmentSelector
    }
    output := {
        @httpHeader("Content-Type")
        ContentType: ContentType

        @httpPayload
        Payload: Payload
    }
    errors: [
        ResourceNotFoundException
        InvalidArgumentException
        ClientLimitExceededException
        NotAuthorizedException
        UnsupportedStreamMediaTypeException
        MissingCodecPrivateDataException
        InvalidCodecPrivateDataException
        InvalidMediaFrameException
        NoDataRetentionException
    ]
}

@http(method: "POST", uri: "/getDASHStreamingSessionURL")
operation GetDASHStreamingSessionURL {
    input := {
        StreamName: StreamName
        StreamARN: ResourceARN
        PlaybackMode: DASHPlaybackMode
        DisplayFragmentTimestamp: DASHDisplayFragmentTimestamp
        DisplayFragmentNumber: DASHDisplayFragmentNumber
        DASHFragmentSelector: DASHFragmentSelector
        Expires: Expires
        MaxManifestFragmentResults: DASHMaxResults
    }
    output := {
        DASHStreamingSessionURL: String
    }
    errors: [
        ResourceNotFoundException
        InvalidArgumentException
        ClientLimitExceededException
        NotAuthorizedException
        UnsupportedStreamMediaTypeException
        NoDataRetentionException
        MissingCodecPrivateDataException
        InvalidCodecPrivateDataException
    ]
}

@http(method: "POST", uri: "/getHLSStreamingSessionURL")
operation GetHLSStreamingSessionURL {
    input := {
        StreamName: StreamName
        StreamARN: ResourceARN
        PlaybackMode: HLSPlaybackMode
        HLSFragmentSelector: HLSFragmentSelector
        ContainerFormat: ContainerFormat
        DiscontinuityMode: HLSDiscontinuityMode
        DisplayFragmentTimestamp: HLSDisplayFragmentTimestamp
        Expires: Expires
        MaxMediaPlaylistFragmentResults: HLSMaxResults
    }
    output := {
        HLSStreamingSessionURL: String
    }
    errors: [
        ResourceNotFoundException
        InvalidArgumentException
        ClientLimitExceededException
        NotAuthorizedException
        UnsupportedStreamMediaTypeException
        NoDataRetentionException
        MissingCodecPrivateDataException
        InvalidCodecPrivateDataException
    ]
}

@http(method: "POST", uri: "/getImages")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Images"
    pageSize: "MaxResults"
)
operation GetImages {
    input := {
        StreamName: StreamName
        StreamARN: ResourceARN

        @required
        ImageSelectorType: ImageSelectorType

        @required
        StartTimestamp: Timestamp

        @required
        EndTimestamp: Timestamp

        SamplingInterval: Integer

        @required
        Format: Format

        FormatConfig: FormatConfig
        WidthPixels: WidthPixels
        HeightPixels: HeightPixels
        MaxResults: GetImagesMaxResults
        NextToken: NextToken
    }
    output := {
        Images: Images
        NextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        InvalidArgumentException
        ClientLimitExceededException
        NotAuthorizedException
        NoDataRetentionException
    ]
}

@http(method: "POST", uri: "/getMediaForFragmentList")
operation GetMediaForFragmentList {
    input := {
        StreamName: StreamName
        StreamARN: ResourceARN

        @required
        Fragments: FragmentNumberList
    }
    output := {
        @httpHeader("Content-Type")
        ContentType: ContentType

        @httpPayload
        Payload: Payload
    }
    errors: [
        ResourceNotFoundException
        InvalidArgumentException
        ClientLimitExceededException
        NotAuthorizedException
    ]
}

@http(method: "POST", uri: "/listFragments")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Fragments"
    pageSize: "MaxResults"
)
operation ListFragments {
    input := {
        StreamName: StreamName
        StreamARN: ResourceARN
        MaxResults: ListFragmentsMaxResults
        NextToken: NextToken
        FragmentSelector: FragmentSelector
    }
    output := {
        Fragments: FragmentList
        NextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        InvalidArgumentException
        ClientLimitExceededException
        NotAuthorizedException
    ]
}

@error("client") @httpError(400)
structure ClientLimitExceededException {
    Message: String
}

structure ClipFragmentSelector {
    @required
    FragmentSelectorType: ClipFragmentSelectorType

    @required
    TimestampRange: ClipTimestampRange
}

enum ClipFragmentSelectorType {
    PRODUCER_TIMESTAMP
    SERVER_TIMESTAMP
}

structure ClipTimestampRange {
    @required
    StartTimestamp: Timestamp

    @required
    EndTimestamp: Timestamp
}

enum ContainerFormat {
    FRAGMENTED_MP4
    MPEG_TS
}

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9_\\.\\-]+$")
string ContentType

enum DASHDisplayFragmentNumber {
    ALWAYS
    NEVER
}

enum DASHDisplayFragmentTimestamp {
    ALWAYS
    NEVER
}

structure DASHFragmentSelector {
    FragmentSelectorType: DASHFragmentSelectorType
    TimestampRange: DASHTimestampRange
}

enum DASHFragmentSelectorType {
    PRODUCER_TIMESTAMP
    SERVER_TIMESTAMP
}

@range(min: 1, max: 5000)
long DASHMaxResults

enum DASHPlaybackMode {
    LIVE
    LIVE_REPLAY
    ON_DEMAND
}

structure DASHTimestampRange {
    StartTimestamp: Timestamp
    EndTimestamp: Timestamp
}

@range(min: 300, max: 43200)
integer Expires

enum Format {
    JPEG
    PNG
}

@length(min: 1, max: 1)
map FormatConfig {
    key: FormatConfigKey
    value: FormatConfigValue
}

enum FormatConfigKey {
    JPEGQuality
}

@length(min: 0, max: 256) @pattern("^[a-zA-Z_0-9]+")
string FormatConfigValue

structure Fragment {
    FragmentNumber: FragmentNumberString
    FragmentSizeInBytes: Long
    ProducerTimestamp: Timestamp
    ServerTimestamp: Timestamp
    FragmentLengthInMilliseconds: Long
}

list FragmentList {
    member: Fragment
}

@length(min: 1, max: 1000)
list FragmentNumberList {
    member: FragmentNumberString
}

@length(min: 1, max: 128) @pattern("^[0-9]+$")
string FragmentNumberString

structure FragmentSelector {
    @required
    FragmentSelectorType: FragmentSelectorType

    @required
    TimestampRange: TimestampRange
}

enum FragmentSelectorType {
    PRODUCER_TIMESTAMP
    SERVER_TIMESTAMP
}

@range(min: 1, max: 100)
long GetImagesMaxResults

enum HLSDiscontinuityMode {
    ALWAYS
    NEVER
    ON_DISCONTINUITY
}

enum HLSDisplayFragmentTimestamp {
    ALWAYS
    NEVER
}

structure HLSFragmentSelector {
    FragmentSelectorType: HLSFragmentSelectorType
    TimestampRange: HLSTimestampRange
}

enum HLSFragmentSelectorType {
    PRODUCER_TIMESTAMP
    SERVER_TIMESTAMP
}

@range(min: 1, max: 5000)
long HLSMaxResults

enum HLSPlaybackMode {
    LIVE
    LIVE_REPLAY
    ON_DEMAND
}

structure HLSTimestampRange {
    StartTimestamp: Timestamp
    EndTimestamp: Timestamp
}

@range(min: 1, max: 2160)
integer HeightPixels

structure Image {
    TimeStamp: Timestamp
    Error: ImageError
    ImageContent: ImageContent
}

@length(min: 1, max: 6291456)
string ImageContent

enum ImageError {
    NO_MEDIA
    MEDIA_ERROR
}

enum ImageSelectorType {
    PRODUCER_TIMESTAMP
    SERVER_TIMESTAMP
}

list Images {
    member: Image
}

@error("client") @httpError(400)
structure InvalidArgumentException {
    Message: String
}

@error("client") @httpError(400)
structure InvalidCodecPrivateDataException {
    Message: String
}

@error("client") @httpError(400)
structure InvalidMediaFrameException {
    Message: String
}

@range(min: 1, max: 1000)
long ListFragmentsMaxResults

@error("client") @httpError(400)
structure MissingCodecPrivateDataException {
    Message: String
}

@length(min: 1, max: 4096) @pattern("[a-zA-Z0-9+/]+={0,2}")
string NextToken

@error("client") @httpError(400)
structure NoDataRetentionException {
    Message: String
}

@error("client") @httpError(401)
structure NotAuthorizedException {
    Message: String
}

@streaming
blob Payload

@length(min: 1, max: 1024)
@pattern("arn:[a-z\\d-]+:kinesisvideo:[a-z0-9-]+:[0-9]+:[a-z]+/[a-zA-Z0-9_.-]+/[0-9]+")
string ResourceARN

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_.-]+")
string StreamName

structure TimestampRange {
    @required
    StartTimestamp: Timestamp

    @required
    EndTimestamp: Timestamp
}

@error("client") @httpError(400)
structure UnsupportedStreamMediaTypeException {
    Message: String
}

@range(min: 1, max: 3840)
integer WidthPixels
