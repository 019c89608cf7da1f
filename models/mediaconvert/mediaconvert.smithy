$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.mediaconvert

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Elemental MediaConvert")
@service(sdkId: "MediaConvert", endpointPrefix: "mediaconvert")
@restJson1
@sigv4(name: "mediaconvert")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
    regionSpecialCases: {
        "cn-northwest-1": [{endpoint: "https://subscribe.mediaconvert.{region}.{dnsSuffix}"}]
    }
)
service MediaConvert {
    version: "2017-08-29"
    operations: [
        AssociateCertificate
        CancelJob
        CreateJob
        CreateJobTemplate
        CreatePreset
        CreateQueue
        CreateResourceShare
        DeleteJobTemplate
        DeletePolicy
        DeletePreset
        DeleteQueue
        DescribeEndpoints
        DisassociateCertificate
        GetJob
        GetJobTemplate
        GetJobsQueryResults
        GetPolicy
        GetPreset
        GetQueue
        ListJobTemplates
        ListJobs
        ListPresets
        ListQueues
        ListTagsForResource
        ListVersions
        Probe
        PutPolicy
        SearchJobs
        StartJobsQuery
        TagResource
        UntagResource
        UpdateJobTemplate
        UpdatePreset
        UpdateQueue
    ]
}

@http(method: "POST", uri: "/2017-08-29/certificates", code: 201)
operation AssociateCertificate {
    input := {
        @required @jsonName("arn")
        Arn: String
    }
    output := {}
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/2017-08-29/jobs/{Id}", code: 202)
operation CancelJob {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {}
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/2017-08-29/jobs", code: 201)
operation CreateJob {
    input := {
        @jsonName("accelerationSettings")
        AccelerationSettings: AccelerationSettings

        @jsonName("billingTagsSource")
        BillingTagsSource: BillingTagsSource

        @jsonName("clientRequestToken") @idempotencyToken
        ClientRequestToken: String

        @jsonName("hopDestinations")
        HopDestinations: __listOfHopDestination

        @jsonName("jobEngineVersion")
        JobEngineVersion: String

        @jsonName("jobTemplate")
        JobTemplate: String

        @jsonName("priority")
        Priority: __integerMinNegative50Max50

        @jsonName("queue")
        Queue: String

        @required @jsonName("role")
        Role: String

        @required @jsonName("settings")
        Settings: JobSettings

        @jsonName("simulateReservedQueue")
        SimulateReservedQueue: SimulateReservedQueue

        @jsonName("statusUpdateInterval")
        StatusUpdateInterval: StatusUpdateInterval

        @jsonName("tags")
        Tags: __mapOf__string

        @jsonName("userMetadata")
        UserMetadata: __mapOf__string
    }
    output := {
        @jsonName("job")
        Job: Job
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/2017-08-29/jobTemplates", code: 201)
operation CreateJobTemplate {
    input := {
        @jsonName("accelerationSettings")
        AccelerationSettings: AccelerationSettings

        @jsonName("category")
        Category: String

        @jsonName("description")
        Description: String

        @jsonName("hopDestinations")
        HopDestinations: __listOfHopDestination

        @required @jsonName("name")
        Name: String

        @jsonName("priority")
        Priority: __integerMinNegative50Max50

        @jsonName("queue")
        Queue: String

        @required @jsonName("settings")
        Settings: JobTemplateSettings

        @jsonName("statusUpdateInterval")
        StatusUpdateInterval: StatusUpdateInterval

        @jsonName("tags")
        Tags: __mapOf__string
    }
    output := {
        @jsonName("jobTemplate")
        JobTemplate: JobTemplate
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/2017-08-29/presets", code: 201)
operation CreatePreset {
    input := {
        @jsonName("category")
        Category: String

        @jsonName("description")
        Description: String

        @required @jsonName("name")
        Name: String

        @required @jsonName("settings")
        Settings: PresetSettings

        @jsonName("tags")
        Tags: __mapOf__string
    }
    output := {
        @jsonName("preset")
        Preset: Preset
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/2017-08-29/queues", code: 201)
operation CreateQueue {
    input := {
        @jsonName("concurrentJobs")
        ConcurrentJobs: Integer

        @jsonName("description")
        Description: String

        @jsonName("maximumConcurrentFeeds")
        MaximumConcurrentFeeds: __integerMin0

        @required @jsonName("name")
        Name: String

        @jsonName("pricingPlan")
        PricingPlan: PricingPlan

        @jsonName("reservationPlanSettings")
        ReservationPlanSettings: ReservationPlanSettings

        @jsonName("status")
        Status: QueueStatus

        @jsonName("tags")
        Tags: __mapOf__string
    }
    output := {
        @jsonName("queue")
        Queue: Queue
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/2017-08-29/resourceShares", code: 202)
operation CreateResourceShare {
    input := {
        @required @jsonName("jobId")
        JobId: String

        @required @jsonName("supportCaseId")
        SupportCaseId: String
    }
    output := {}
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/2017-08-29/jobTemplates/{Name}", code: 202)
operation DeleteJobTemplate {
    input := {
        @required @httpLabel
        Name: String
    }
    output := {}
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/2017-08-29/policy")
operation DeletePolicy {
    input := {}
    output := {}
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/2017-08-29/presets/{Name}", code: 202)
operation DeletePreset {
    input := {
        @required @httpLabel
        Name: String
    }
    output := {}
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/2017-08-29/queues/{Name}", code: 202)
operation DeleteQueue {
    input := {
        @required @httpLabel
        Name: String
    }
    output := {}
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@deprecated
@http(method: "POST", uri: "/2017-08-29/endpoints")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Endpoints"
    pageSize: "MaxResults"
)
operation DescribeEndpoints {
    input := @deprecated {
        @jsonName("maxResults")
        MaxResults: Integer

        @jsonName("mode")
        Mode: DescribeEndpointsMode

        @jsonName("nextToken")
        NextToken: String
    }
    output := @deprecated {
        @jsonName("endpoints")
        Endpoints: __listOfEndpoint

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/2017-08-29/certificates/{Arn}", code: 202)
operation DisassociateCertificate {
    input := {
        @required @httpLabel
        Arn: String
    }
    output := {}
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "GET", uri: "/2017-08-29/jobs/{Id}")
operation GetJob {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @jsonName("job")
        Job: Job
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "GET", uri: "/2017-08-29/jobTemplates/{Name}")
operation GetJobTemplate {
    input := {
        @required @httpLabel
        Name: String
    }
    output := {
        @jsonName("jobTemplate")
        JobTemplate: JobTemplate
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "GET", uri: "/2017-08-29/jobsQueries/{Id}")
operation GetJobsQueryResults {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @jsonName("jobs")
        Jobs: __listOfJob

        @jsonName("nextToken")
        NextToken: String

        @jsonName("status")
        Status: JobsQueryStatus
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "GET", uri: "/2017-08-29/policy")
operation GetPolicy {
    input := {}
    output := {
        @jsonName("policy")
        Policy: Policy
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "GET", uri: "/2017-08-29/presets/{Name}")
operation GetPreset {
    input := {
        @required @httpLabel
        Name: String
    }
    output := {
        @jsonName("preset")
        Preset: Preset
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "GET", uri: "/2017-08-29/queues/{Name}")
operation GetQueue {
    input := {
        @required @httpLabel
        Name: String
    }
    output := {
        @jsonName("queue")
        Queue: Queue
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "GET", uri: "/2017-08-29/jobTemplates")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "JobTemplates"
    pageSize: "MaxResults"
)
operation ListJobTemplates {
    input := {
        @httpQuery("category")
        Category: String

        @httpQuery("listBy")
        ListBy: JobTemplateListBy

        @httpQuery("maxResults")
        MaxResults: __integerMin1Max20

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("order")
        Order: Order
    }
    output := {
        @jsonName("jobTemplates")
        JobTemplates: __listOfJobTemplate

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "GET", uri: "/2017-08-29/jobs")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Jobs", pageSize: "MaxResults")
operation ListJobs {
    input := {
        @httpQuery("maxResults")
        MaxResults: __integerMin1Max20

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("order")
        Order: Order

        @httpQuery("queue")
        Queue: String

        @httpQuery("status")
        Status: JobStatus
    }
    output := {
        @jsonName("jobs")
        Jobs: __listOfJob

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "GET", uri: "/2017-08-29/presets")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Presets"
    pageSize: "MaxResults"
)
operation ListPresets {
    input := {
        @httpQuery("category")
        Category: String

        @httpQuery("listBy")
        ListBy: PresetListBy

        @httpQuery("maxResults")
        MaxResults: __integerMin1Max20

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("order")
        Order: Order
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("presets")
        Presets: __listOfPreset
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "GET", uri: "/2017-08-29/queues")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Queues"
    pageSize: "MaxResults"
)
operation ListQueues {
    input := {
        @httpQuery("listBy")
        ListBy: QueueListBy

        @httpQuery("maxResults")
        MaxResults: __integerMin1Max20

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("order")
        Order: Order
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("queues")
        Queues: __listOfQueue

        @jsonName("totalConcurrentJobs")
        TotalConcurrentJobs: Integer

        @jsonName("unallocatedConcurrentJobs")
        UnallocatedConcurrentJobs: Integer
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "GET", uri: "/2017-08-29/tags/{Arn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        Arn: String
    }
    output := {
        @jsonName("resourceTags")
        ResourceTags: ResourceTags
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "GET", uri: "/2017-08-29/versions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Versions"
    pageSize: "MaxResults"
)
operation ListVersions {
    input := {
        @httpQuery("maxResults")
        MaxResults: __integerMin1Max20

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("versions")
        Versions: __listOfJobEngineVersion
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/2017-08-29/probe")
operation Probe {
    input := {
        @jsonName("inputFiles")
        InputFiles: __listOfProbeInputFile
    }
    output := {
        @jsonName("probeResults")
        ProbeResults: __listOfProbeResult
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/2017-08-29/policy")
operation PutPolicy {
    input := {
        @required @jsonName("policy")
        Policy: Policy
    }
    output := {
        @jsonName("policy")
        Policy: Policy
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "GET", uri: "/2017-08-29/search")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Jobs", pageSize: "MaxResults")
operation SearchJobs {
    input := {
        @httpQuery("inputFile")
        InputFile: String

        @httpQuery("maxResults")
        MaxResults: __integerMin1Max20

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("order")
        Order: Order

        @httpQuery("queue")
        Queue: String

        @httpQuery("status")
        Status: JobStatus
    }
    output := {
        @jsonName("jobs")
        Jobs: __listOfJob

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/2017-08-29/jobsQueries", code: 201)
operation StartJobsQuery {
    input := {
        @jsonName("filterList")
        FilterList: __listOfJobsQueryFilter

        @jsonName("maxResults")
        MaxResults: __integerMin1Max20

        @jsonName("nextToken")
        NextToken: String

        @jsonName("order")
        Order: Order
    }
    output := {
        @jsonName("id")
        Id: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/2017-08-29/tags")
operation TagResource {
    input := {
        @required @jsonName("arn")
        Arn: String

        @required @jsonName("tags")
        Tags: __mapOf__string
    }
    output := {}
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/2017-08-29/tags/{Arn}")
operation UntagResource {
    input := {
        @required @httpLabel
        Arn: String

        @jsonName("tagKeys")
        TagKeys: __listOf__string
    }
    output := {}
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/2017-08-29/jobTemplates/{Name}")
operation UpdateJobTemplate {
    input := {
        @jsonName("accelerationSettings")
        AccelerationSettings: AccelerationSettings

        @jsonName("category")
        Category: String

        @jsonName("description")
        Description: String

        @jsonName("hopDestinations")
        HopDestinations: __listOfHopDestination

        @required @httpLabel
        Name: String

        @jsonName("priority")
        Priority: __integerMinNegative50Max50

        @jsonName("queue")
        Queue: String

        @jsonName("settings")
        Settings: JobTemplateSettings

        @jsonName("statusUpdateInterval")
        StatusUpdateInterval: StatusUpdateInterval
    }
    output := {
        @jsonName("jobTemplate")
        JobTemplate: JobTemplate
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/2017-08-29/presets/{Name}")
operation UpdatePreset {
    input := {
        @jsonName("category")
        Category: String

        @jsonName("description")
        Description: String

        @required @httpLabel
        Name: String

        @jsonName("settings")
        Settings: PresetSettings
    }
    output := {
        @jsonName("preset")
        Preset: Preset
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/2017-08-29/queues/{Name}")
operation UpdateQueue {
    input := {
        @jsonName("concurrentJobs")
        ConcurrentJobs: Integer

        @jsonName("description")
        Description: String

        @jsonName("maximumConcurrentFeeds")
        MaximumConcurrentFeeds: __integerMin0

        @required @httpLabel
        Name: String

        @jsonName("reservationPlanSettings")
        ReservationPlanSettings: ReservationPlanSettings

        @jsonName("status")
        Status: QueueStatus
    }
    output := {
        @jsonName("queue")
        Queue: Queue
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ServiceQuotaExceededException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

enum AacAudioDescriptionBroadcasterMix {
    BROADCASTER_MIXED_AD
    NORMAL
}

enum AacCodecProfile {
    LC
    HEV1
    HEV2
    XHE
}

enum AacCodingMode {
    AD_RECEIVER_MIX
    CODING_MODE_1_0
    CODING_MODE_1_1
    CODING_MODE_2_0
    CODING_MODE_5_1
    CODING_MODE_AUTO
}

enum AacLoudnessMeasurementMode {
    PROGRAM
    ANCHOR
}

enum AacRateControlMode {
    CBR
    VBR
}

enum AacRawFormat {
    LATM_LOAS
    NONE
}

structure AacSettings {
    @jsonName("audioDescriptionBroadcasterMix")
    AudioDescriptionBroadcasterMix: AacAudioDescriptionBroadcasterMix

    @jsonName("bitrate")
    Bitrate: __integerMin6000Max1024000

    @jsonName("codecProfile")
    CodecProfile: AacCodecProfile

    @jsonName("codingMode")
    CodingMode: AacCodingMode

    @jsonName("loudnessMeasurementMode")
    LoudnessMeasurementMode: AacLoudnessMeasurementMode

    @jsonName("rapInterval")
    RapInterval: __integerMin2000Max30000

    @jsonName("rateControlMode")
    RateControlMode: AacRateControlMode

    @jsonName("rawFormat")
    RawFormat: AacRawFormat

    @jsonName("sampleRate")
    SampleRate: __integerMin8000Max96000

    @jsonName("specification")
    Specification: AacSpecification

    @jsonName("targetLoudnessRange")
    TargetLoudnessRange: __integerMin6Max16

    @jsonName("vbrQuality")
    VbrQuality: AacVbrQuality
}

enum AacSpecification {
    MPEG2
    MPEG4
}

enum AacVbrQuality {
    LOW
    MEDIUM_LOW
    MEDIUM_HIGH
    HIGH
}

enum Ac3BitstreamMode {
    COMPLETE_MAIN
    COMMENTARY
    DIALOGUE
    EMERGENCY
    HEARING_IMPAIRED
    MUSIC_AND_EFFECTS
    VISUALLY_IMPAIRED
    VOICE_OVER
}

enum Ac3CodingMode {
    CODING_MODE_1_0
    CODING_MODE_1_1
    CODING_MODE_2_0
    CODING_MODE_3_2_LFE
    CODING_MODE_AUTO
}

enum Ac3DynamicRangeCompressionLine {
    FILM_STANDARD
    FILM_LIGHT
    MUSIC_STANDARD
    MUSIC_LIGHT
    SPEECH
    NONE
}

enum Ac3DynamicRangeCompressionProfile {
    FILM_STANDARD
    NONE
}

enum Ac3DynamicRangeCompressionRf {
    FILM_STANDARD
    FILM_LIGHT
    MUSIC_STANDARD
    MUSIC_LIGHT
    SPEECH
    NONE
}

enum Ac3LfeFilter {
    ENABLED
    DISABLED
}

enum Ac3MetadataControl {
    FOLLOW_INPUT
    USE_CONFIGURED
}

structure Ac3Settings {
    @jsonName("bitrate")
    Bitrate: __integerMin64000Max640000

    @jsonName("bitstreamMode")
    BitstreamMode: Ac3BitstreamMode

    @jsonName("codingMode")
    CodingMode: Ac3CodingMode

    @jsonName("dialnorm")
    Dialnorm: __integerMin1Max31

    @jsonName("dynamicRangeCompressionLine")
    DynamicRangeCompressionLine: Ac3DynamicRangeCompressionLine

    @jsonName("dynamicRangeCompressionProfile")
    DynamicRangeCompressionProfile: Ac3DynamicRangeCompressionProfile

    @jsonName("dynamicRangeCompressionRf")
    DynamicRangeCompressionRf: Ac3DynamicRangeCompressionRf

    @jsonName("lfeFilter")
    LfeFilter: Ac3LfeFilter

    @jsonName("metadataControl")
    MetadataControl: Ac3MetadataControl

    @jsonName("sampleRate")
    SampleRate: __integerMin48000Max48000
}

enum Ac4BitstreamMode {
    COMPLETE_MAIN
    EMERGENCY
}

enum Ac4CodingMode {
    CODING_MODE_2_0
    CODING_MODE_3_2_LFE
    CODING_MODE_5_1_4
}

enum Ac4DynamicRangeCompressionDrcProfile {
    NONE
    FILM_STANDARD
    FILM_LIGHT
    MUSIC_STANDARD
    MUSIC_LIGHT
    SPEECH
}

structure Ac4Settings {
    @jsonName("bitrate")
    Bitrate: __integerMin48000Max768000

    @jsonName("bitstreamMode")
    BitstreamMode: Ac4BitstreamMode

    @jsonName("codingMode")
    CodingMode: Ac4CodingMode

    @jsonName("dynamicRangeCompressionFlatPanelTv")
    DynamicRangeCompressionFlatPanelTv: Ac4DynamicRangeCompressionDrcProfile

    @jsonName("dynamicRangeCompressionHomeTheater")
    DynamicRangeCompressionHomeTheater: Ac4DynamicRangeCompressionDrcProfile

    @jsonName("dynamicRangeCompressionPortableHeadphones")
    DynamicRangeCompressionPortableHeadphones: Ac4DynamicRangeCompressionDrcProfile

    @jsonName("dynamicRangeCompressionPortableSpeakers")
    DynamicRangeCompressionPortableSpeakers: Ac4DynamicRangeCompressionDrcProfile

    @jsonName("loRoCenterMixLevel")
    LoRoCenterMixLevel: Double

    @jsonName("loRoSurroundMixLevel")
    LoRoSurroundMixLevel: Double

    @jsonName("ltRtCenterMixLevel")
    LtRtCenterMixLevel: Double

    @jsonName("ltRtSurroundMixLevel")
    LtRtSurroundMixLevel: Double

    @jsonName("sampleRate")
    SampleRate: __integerMin48000Max48000

    @jsonName("stereoDownmix")
    StereoDownmix: Ac4StereoDownmix
}

enum Ac4StereoDownmix {
    NOT_INDICATED
    LO_RO
    LT_RT
    DPL2
}

enum AccelerationMode {
    DISABLED
    ENABLED
    PREFERRED
}

structure AccelerationSettings {
    @required @jsonName("mode")
    Mode: AccelerationMode
}

enum AccelerationStatus {
    NOT_APPLICABLE
    IN_PROGRESS
    ACCELERATED
    NOT_ACCELERATED
}

enum AdvancedInputFilter {
    ENABLED
    DISABLED
}

enum AdvancedInputFilterAddTexture {
    ENABLED
    DISABLED
}

structure AdvancedInputFilterSettings {
    @jsonName("addTexture")
    AddTexture: AdvancedInputFilterAddTexture

    @jsonName("sharpening")
    Sharpening: AdvancedInputFilterSharpen
}

enum AdvancedInputFilterSharpen {
    OFF
    LOW
    HIGH
}

enum AfdSignaling {
    NONE
    AUTO
    FIXED
}

structure AiffSettings {
    @jsonName("bitDepth")
    BitDepth: __integerMin16Max24

    @jsonName("channels")
    Channels: __integerMin0Max64

    @jsonName("sampleRate")
    SampleRate: __integerMin8000Max192000
}

structure AllowedRenditionSize {
    @jsonName("height")
    Height: __integerMin32Max8192

    @jsonName("required")
    Required: RequiredFlag

    @jsonName("width")
    Width: __integerMin32Max8192
}

enum AlphaBehavior {
    DISCARD
    REMAP_TO_LUMA
}

enum AncillaryConvert608To708 {
    UPCONVERT
    DISABLED
}

structure AncillarySourceSettings {
    @jsonName("convert608To708")
    Convert608To708: AncillaryConvert608To708

    @jsonName("sourceAncillaryChannelNumber")
    SourceAncillaryChannelNumber: __integerMin1Max4

    @jsonName("terminateCaptions")
    TerminateCaptions: AncillaryTerminateCaptions
}

enum AncillaryTerminateCaptions {
    END_OF_INPUT
    DISABLED
}

enum AntiAlias {
    DISABLED
    ENABLED
}

enum AudioChannelTag {
    L
    R
    C
    LFE
    LS
    RS
    LC
    RC
    CS
    LSD
    RSD
    TCS
    VHL
    VHC
    VHR
    TBL
    TBC
    TBR
    RSL
    RSR
    LW
    RW
    LFE2
    LT
    RT
    HI
    NAR
    M
}

structure AudioChannelTaggingSettings {
    @jsonName("channelTag")
    ChannelTag: AudioChannelTag

    @jsonName("channelTags")
    ChannelTags: __listOfAudioChannelTag
}

enum AudioCodec {
    AAC
    MP2
    MP3
    WAV
    AIFF
    AC3
    AC4
    EAC3
    EAC3_ATMOS
    VORBIS
    OPUS
    PASSTHROUGH
    FLAC
}

structure AudioCodecSettings {
    @jsonName("aacSettings")
    AacSettings: AacSettings

    @jsonName("ac3Settings")
    Ac3Settings: Ac3Settings

    @jsonName("ac4Settings")
    Ac4Settings: Ac4Settings

    @jsonName("aiffSettings")
    AiffSettings: AiffSettings

    @jsonName("codec")
    Codec: AudioCodec

    @jsonName("eac3AtmosSettings")
    Eac3AtmosSettings: Eac3AtmosSettings

    @jsonName("eac3Settings")
    Eac3Settings: Eac3Settings

    @jsonName("flacSettings")
    FlacSettings: FlacSettings

    @jsonName("mp2Settings")
    Mp2Settings: Mp2Settings

    @jsonName("mp3Settings")
    Mp3Settings: Mp3Settings

    @jsonName("opusSettings")
    OpusSettings: OpusSettings

    @jsonName("vorbisSettings")
    VorbisSettings: VorbisSettings

    @jsonName("wavSettings")
    WavSettings: WavSettings
}

enum AudioDefaultSelection {
    DEFAULT
    NOT_DEFAULT
}

structure AudioDescription {
    @jsonName("audioChannelTaggingSettings")
    AudioChannelTaggingSettings: AudioChannelTaggingSettings

    @jsonName("audioNormalizationSettings")
    AudioNormalizationSettings: AudioNormalizationSettings

    @jsonName("audioPitchCorrectionSettings")
    AudioPitchCorrectionSettings: AudioPitchCorrectionSettings

    @jsonName("audioSourceName")
    AudioSourceName: __stringMax2048

    @jsonName("audioType")
    AudioType: __integerMin0Max255

    @jsonName("audioTypeControl")
    AudioTypeControl: AudioTypeControl

    @jsonName("codecSettings")
    CodecSettings: AudioCodecSettings

    @jsonName("customLanguageCode")
    CustomLanguageCode: __stringPatternAZaZ23AZaZ09

    @jsonName("languageCode")
    LanguageCode: LanguageCode

    @jsonName("languageCodeControl")
    LanguageCodeControl: AudioLanguageCodeControl

    @jsonName("remixSettings")
    RemixSettings: RemixSettings

    @jsonName("streamName")
    StreamName: __stringPatternWS
}

enum AudioDurationCorrection {
    DISABLED
    AUTO
    TRACK
    FRAME
    FORCE
}

enum AudioLanguageCodeControl {
    FOLLOW_INPUT
    USE_CONFIGURED
}

enum AudioNormalizationAlgorithm {
    ITU_BS_1770_1
    ITU_BS_1770_2
    ITU_BS_1770_3
    ITU_BS_1770_4
}

enum AudioNormalizationAlgorithmControl {
    CORRECT_AUDIO
    MEASURE_ONLY
}

enum AudioNormalizationLoudnessLogging {
    LOG
    DONT_LOG
}

enum AudioNormalizationPeakCalculation {
    TRUE_PEAK
    NONE
}

structure AudioNormalizationSettings {
    @jsonName("algorithm")
    Algorithm: AudioNormalizationAlgorithm

    @jsonName("algorithmControl")
    AlgorithmControl: AudioNormalizationAlgorithmControl

    @jsonName("correctionGateLevel")
    CorrectionGateLevel: __integerMinNegative70Max0

    @jsonName("loudnessLogging")
    LoudnessLogging: AudioNormalizationLoudnessLogging

    @jsonName("peakCalculation")
    PeakCalculation: AudioNormalizationPeakCalculation

    @jsonName("targetLkfs")
    TargetLkfs: Double

    @jsonName("truePeakLimiterThreshold")
    TruePeakLimiterThreshold: Double
}

structure AudioPitchCorrectionSettings {
    @jsonName("slowPalPitchCorrection")
    SlowPalPitchCorrection: SlowPalPitchCorrection
}

structure AudioProperties {
    @jsonName("bitDepth")
    BitDepth: Integer

    @jsonName("bitRate")
    BitRate: Long

    @jsonName("channels")
    Channels: Integer

    @jsonName("frameRate")
    FrameRate: FrameRate

    @jsonName("languageCode")
    LanguageCode: String

    @jsonName("objectCount")
    ObjectCount: Integer

    @jsonName("sampleRate")
    SampleRate: Integer
}

structure AudioSelector {
    @jsonName("audioDurationCorrection")
    AudioDurationCorrection: AudioDurationCorrection

    @jsonName("customLanguageCode")
    CustomLanguageCode: __stringMin3Max3PatternAZaZ3

    @jsonName("defaultSelection")
    DefaultSelection: AudioDefaultSelection

    @jsonName("externalAudioFileInput")
    ExternalAudioFileInput: __stringPatternS3Https

    @jsonName("hlsRenditionGroupSettings")
    HlsRenditionGroupSettings: HlsRenditionGroupSettings

    @jsonName("languageCode")
    LanguageCode: LanguageCode

    @jsonName("offset")
    Offset: __integerMinNegative2147483648Max2147483647

    @jsonName("pids")
    Pids: __listOf__integerMin1Max2147483647

    @jsonName("programSelection")
    ProgramSelection: __integerMin0Max8

    @jsonName("remixSettings")
    RemixSettings: RemixSettings

    @jsonName("selectorType")
    SelectorType: AudioSelectorType

    @jsonName("streams")
    Streams: __listOf__integerMin1Max2147483647

    @jsonName("tracks")
    Tracks: __listOf__integerMin1Max2147483647
}

structure AudioSelectorGroup {
    @jsonName("audioSelectorNames")
    AudioSelectorNames: __listOf__stringMin1
}

enum AudioSelectorType {
    PID
    TRACK
    LANGUAGE_CODE
    HLS_RENDITION_GROUP
    ALL_PCM
    STREAM
}

enum AudioTypeControl {
    FOLLOW_INPUT
    USE_CONFIGURED
}

structure AutomatedAbrRule {
    @jsonName("allowedRenditions")
    AllowedRenditions: __listOfAllowedRenditionSize

    @jsonName("forceIncludeRenditions")
    ForceIncludeRenditions: __listOfForceIncludeRenditionSize

    @jsonName("minBottomRenditionSize")
    MinBottomRenditionSize: MinBottomRenditionSize

    @jsonName("minTopRenditionSize")
    MinTopRenditionSize: MinTopRenditionSize

    @jsonName("type")
    Type: RuleType
}

structure AutomatedAbrSettings {
    @jsonName("maxAbrBitrate")
    MaxAbrBitrate: __integerMin100000Max100000000

    @jsonName("maxQualityLevel")
    MaxQualityLevel: Double

    @jsonName("maxRenditions")
    MaxRenditions: __integerMin3Max15

    @jsonName("minAbrBitrate")
    MinAbrBitrate: __integerMin100000Max100000000

    @jsonName("rules")
    Rules: __listOfAutomatedAbrRule
}

structure AutomatedEncodingSettings {
    @jsonName("abrSettings")
    AbrSettings: AutomatedAbrSettings
}

enum Av1AdaptiveQuantization {
    OFF
    LOW
    MEDIUM
    HIGH
    HIGHER
    MAX
}

enum Av1BitDepth {
    BIT_8
    BIT_10
}

enum Av1FilmGrainSynthesis {
    DISABLED
    ENABLED
}

enum Av1FramerateControl {
    INITIALIZE_FROM_SOURCE
    SPECIFIED
}

enum Av1FramerateConversionAlgorithm {
    DUPLICATE_DROP
    INTERPOLATE
    FRAMEFORMER
    MAINTAIN_FRAME_COUNT
}

structure Av1QvbrSettings {
    @jsonName("qvbrQualityLevel")
    QvbrQualityLevel: __integerMin1Max10

    @jsonName("qvbrQualityLevelFineTune")
    QvbrQualityLevelFineTune: Double
}

enum Av1RateControlMode {
    QVBR
}

structure Av1Settings {
    @jsonName("adaptiveQuantization")
    AdaptiveQuantization: Av1AdaptiveQuantization

    @jsonName("bitDepth")
    BitDepth: Av1BitDepth

    @jsonName("filmGrainSynthesis")
    FilmGrainSynthesis: Av1FilmGrainSynthesis

    @jsonName("framerateControl")
    FramerateControl: Av1FramerateControl

    @jsonName("framerateConversionAlgorithm")
    FramerateConversionAlgorithm: Av1FramerateConversionAlgorithm

    @jsonName("framerateDenominator")
    FramerateDenominator: __integerMin1Max2147483647

    @jsonName("framerateNumerator")
    FramerateNumerator: __integerMin1Max2147483647

    @jsonName("gopSize")
    GopSize: Double

    @jsonName("maxBitrate")
    MaxBitrate: __integerMin1000Max1152000000

    @jsonName("numberBFramesBetweenReferenceFrames")
    NumberBFramesBetweenReferenceFrames: __integerMin0Max15

    @jsonName("perFrameMetrics")
    PerFrameMetrics: __listOfFrameMetricType

    @jsonName("qvbrSettings")
    QvbrSettings: Av1QvbrSettings

    @jsonName("rateControlMode")
    RateControlMode: Av1RateControlMode

    @jsonName("slices")
    Slices: __integerMin1Max32

    @jsonName("spatialAdaptiveQuantization")
    SpatialAdaptiveQuantization: Av1SpatialAdaptiveQuantization
}

enum Av1SpatialAdaptiveQuantization {
    DISABLED
    ENABLED
}

structure AvailBlanking {
    @jsonName("availBlankingImage")
    AvailBlankingImage: __stringMin14PatternS3BmpBMPPngPNGHttpsBmpBMPPngPNG
}

enum AvcIntraClass {
    CLASS_50
    CLASS_100
    CLASS_200
    CLASS_4K_2K
}

enum AvcIntraFramerateControl {
    INITIALIZE_FROM_SOURCE
    SPECIFIED
}

enum AvcIntraFramerateConversionAlgorithm {
    DUPLICATE_DROP
    INTERPOLATE
    FRAMEFORMER
    MAINTAIN_FRAME_COUNT
}

enum AvcIntraInterlaceMode {
    PROGRESSIVE
    TOP_FIELD
    BOTTOM_FIELD
    FOLLOW_TOP_FIELD
    FOLLOW_BOTTOM_FIELD
}

enum AvcIntraScanTypeConversionMode {
    INTERLACED
    INTERLACED_OPTIMIZE
}

structure AvcIntraSettings {
    @jsonName("avcIntraClass")
    AvcIntraClass: AvcIntraClass

    @jsonName("avcIntraUhdSettings")
    AvcIntraUhdSettings: AvcIntraUhdSettings

    @jsonName("framerateControl")
    FramerateControl: AvcIntraFramerateControl

    @jsonName("framerateConversionAlgorithm")
    FramerateConversionAlgorithm: AvcIntraFramerateConversionAlgorithm

    @jsonName("framerateDenominator")
    FramerateDenominator: __integerMin1Max1001

    @jsonName("framerateNumerator")
    FramerateNumerator: __integerMin24Max60000

    @jsonName("interlaceMode")
    InterlaceMode: AvcIntraInterlaceMode

    @jsonName("perFrameMetrics")
    PerFrameMetrics: __listOfFrameMetricType

    @jsonName("scanTypeConversionMode")
    ScanTypeConversionMode: AvcIntraScanTypeConversionMode

    @jsonName("slowPal")
    SlowPal: AvcIntraSlowPal

    @jsonName("telecine")
    Telecine: AvcIntraTelecine
}

enum AvcIntraSlowPal {
    DISABLED
    ENABLED
}

enum AvcIntraTelecine {
    NONE
    HARD
}

enum AvcIntraUhdQualityTuningLevel {
    SINGLE_PASS
    MULTI_PASS
}

structure AvcIntraUhdSettings {
    @jsonName("qualityTuningLevel")
    QualityTuningLevel: AvcIntraUhdQualityTuningLevel
}

@error("client") @httpError(400)
structure BadRequestException {
    @jsonName("message")
    Message: String
}

structure BandwidthReductionFilter {
    @jsonName("sharpening")
    Sharpening: BandwidthReductionFilterSharpening

    @jsonName("strength")
    Strength: BandwidthReductionFilterStrength
}

enum BandwidthReductionFilterSharpening {
    LOW
    MEDIUM
    HIGH
    OFF
}

enum BandwidthReductionFilterStrength {
    LOW
    MEDIUM
    HIGH
    AUTO
    OFF
}

enum BillingTagsSource {
    QUEUE
    PRESET
    JOB_TEMPLATE
    JOB
}

enum BurnInSubtitleStylePassthrough {
    ENABLED
    DISABLED
}

structure BurninDestinationSettings {
    @jsonName("alignment")
    Alignment: BurninSubtitleAlignment

    @jsonName("applyFontColor")
    ApplyFontColor: BurninSubtitleApplyFontColor

    @jsonName("backgroundColor")
    BackgroundColor: BurninSubtitleBackgroundColor

    @jsonName("backgroundOpacity")
    BackgroundOpacity: __integerMin0Max255

    @jsonName("fallbackFont")
    FallbackFont: BurninSubtitleFallbackFont

    @jsonName("fontColor")
    FontColor: BurninSubtitleFontColor

    @jsonName("fontFileBold")
    FontFileBold: __stringPatternS3TtfHttpsTtf

    @jsonName("fontFileBoldItalic")
    FontFileBoldItalic: String

    @jsonName("fontFileItalic")
    FontFileItalic: __stringPatternS3TtfHttpsTtf

    @jsonName("fontFileRegular")
    FontFileRegular: __stringPatternS3TtfHttpsTtf

    @jsonName("fontOpacity")
    FontOpacity: __integerMin0Max255

    @jsonName("fontResolution")
    FontResolution: __integerMin96Max600

    @jsonName("fontScript")
    FontScript: FontScript

    @jsonName("fontSize")
    FontSize: __integerMin0Max96

    @jsonName("hexFontColor")
    HexFontColor: __stringMin6Max8Pattern09aFAF609aFAF2

    @jsonName("outlineColor")
    OutlineColor: BurninSubtitleOutlineColor

    @jsonName("outlineSize")
    OutlineSize: __integerMin0Max10

    @jsonName("removeRubyReserveAttributes")
    RemoveRubyReserveAttributes: RemoveRubyReserveAttributes

    @jsonName("shadowColor")
    ShadowColor: BurninSubtitleShadowColor

    @jsonName("shadowOpacity")
    ShadowOpacity: __integerMin0Max255

    @jsonName("shadowXOffset")
    ShadowXOffset: __integerMinNegative2147483648Max2147483647

    @jsonName("shadowYOffset")
    ShadowYOffset: __integerMinNegative2147483648Max2147483647

    @jsonName("stylePassthrough")
    StylePassthrough: BurnInSubtitleStylePassthrough

    @jsonName("teletextSpacing")
    TeletextSpacing: BurninSubtitleTeletextSpacing

    @jsonName("xPosition")
    XPosition: __integerMin0Max2147483647

    @jsonName("yPosition")
    YPosition: __integerMin0Max2147483647
}

enum BurninSubtitleAlignment {
    CENTERED
    LEFT
    AUTO
}

enum BurninSubtitleApplyFontColor {
    WHITE_TEXT_ONLY
    ALL_TEXT
}

enum BurninSubtitleBackgroundColor {
    NONE
    BLACK
    WHITE
    AUTO
}

enum BurninSubtitleFallbackFont {
    BEST_MATCH
    MONOSPACED_SANSSERIF
    MONOSPACED_SERIF
    PROPORTIONAL_SANSSERIF
    PROPORTIONAL_SERIF
}

enum BurninSubtitleFontColor {
    WHITE
    BLACK
    YELLOW
    RED
    GREEN
    BLUE
    HEX
    AUTO
}

enum BurninSubtitleOutlineColor {
    BLACK
    WHITE
    YELLOW
    RED
    GREEN
    BLUE
    AUTO
}

enum BurninSubtitleShadowColor {
    NONE
    BLACK
    WHITE
    AUTO
}

enum BurninSubtitleTeletextSpacing {
    FIXED_GRID
    PROPORTIONAL
    AUTO
}

structure CaptionDescription {
    @jsonName("captionSelectorName")
    CaptionSelectorName: __stringMin1

    @jsonName("customLanguageCode")
    CustomLanguageCode: __stringPatternAZaZ23AZaZ

    @jsonName("destinationSettings")
    DestinationSettings: CaptionDestinationSettings

    @jsonName("languageCode")
    LanguageCode: LanguageCode

    @jsonName("languageDescription")
    LanguageDescription: String
}

structure CaptionDescriptionPreset {
    @jsonName("customLanguageCode")
    CustomLanguageCode: __stringPatternAZaZ23AZaZ

    @jsonName("destinationSettings")
    DestinationSettings: CaptionDestinationSettings

    @jsonName("languageCode")
    LanguageCode: LanguageCode

    @jsonName("languageDescription")
    LanguageDescription: String
}

structure CaptionDestinationSettings {
    @jsonName("burninDestinationSettings")
    BurninDestinationSettings: BurninDestinationSettings

    @jsonName("destinationType")
    DestinationType: CaptionDestinationType

    @jsonName("dvbSubDestinationSettings")
    DvbSubDestinationSettings: DvbSubDestinationSettings

    @jsonName("embeddedDestinationSettings")
    EmbeddedDestinationSettings: EmbeddedDestinationSettings

    @jsonName("imscDestinationSettings")
    ImscDestinationSettings: ImscDestinationSettings

    @jsonName("sccDestinationSettings")
    SccDestinationSettings: SccDestinationSettings

    @jsonName("srtDestinationSettings")
    SrtDestinationSettings: SrtDestinationSettings

    @jsonName("teletextDestinationSettings")
    TeletextDestinationSettings: TeletextDestinationSettings

    @jsonName("ttmlDestinationSettings")
    TtmlDestinationSettings: TtmlDestinationSettings

    @jsonName("webvttDestinationSettings")
    WebvttDestinationSettings: WebvttDestinationSettings
}

enum CaptionDestinationType {
    BURN_IN
    DVB_SUB
    EMBEDDED
    EMBEDDED_PLUS_SCTE20
    IMSC
    SCTE20_PLUS_EMBEDDED
    SCC
    SRT
    SMI
    TELETEXT
    TTML
    WEBVTT
}

structure CaptionSelector {
    @jsonName("customLanguageCode")
    CustomLanguageCode: __stringMin3Max3PatternAZaZ3

    @jsonName("languageCode")
    LanguageCode: LanguageCode

    @jsonName("sourceSettings")
    SourceSettings: CaptionSourceSettings
}

enum CaptionSourceByteRateLimit {
    ENABLED
    DISABLED
}

enum CaptionSourceConvertPaintOnToPopOn {
    ENABLED
    DISABLED
}

structure CaptionSourceFramerate {
    @jsonName("framerateDenominator")
    FramerateDenominator: __integerMin1Max1001

    @jsonName("framerateNumerator")
    FramerateNumerator: __integerMin1Max60000
}

structure CaptionSourceSettings {
    @jsonName("ancillarySourceSettings")
    AncillarySourceSettings: AncillarySourceSettings

    @jsonName("dvbSubSourceSettings")
    DvbSubSourceSettings: DvbSubSourceSettings

    @jsonName("embeddedSourceSettings")
    EmbeddedSourceSettings: EmbeddedSourceSettings

    @jsonName("fileSourceSettings")
    FileSourceSettings: FileSourceSettings

    @jsonName("sourceType")
    SourceType: CaptionSourceType

    @jsonName("teletextSourceSettings")
    TeletextSourceSettings: TeletextSourceSettings

    @jsonName("trackSourceSettings")
    TrackSourceSettings: TrackSourceSettings

    @jsonName("webvttHlsSourceSettings")
    WebvttHlsSourceSettings: WebvttHlsSourceSettings
}

enum CaptionSourceType {
    ANCILLARY
    DVB_SUB
    EMBEDDED
    SCTE20
    SCC
    TTML
    STL
    SRT
    SMI
    SMPTE_TT
    TELETEXT
    NULL_SOURCE
    IMSC
    WEBVTT
    TT_3GPP
}

enum CaptionSourceUpconvertSTLToTeletext {
    UPCONVERT
    DISABLED
}

structure ChannelMapping {
    @jsonName("outputChannels")
    OutputChannels: __listOfOutputChannelMapping
}

enum ChromaPositionMode {
    AUTO
    FORCE_CENTER
    FORCE_TOP_LEFT
}

structure ClipLimits {
    @jsonName("maximumRGBTolerance")
    MaximumRGBTolerance: __integerMin90Max105

    @jsonName("maximumYUV")
    MaximumYUV: __integerMin920Max1023

    @jsonName("minimumRGBTolerance")
    MinimumRGBTolerance: __integerMinNegative5Max10

    @jsonName("minimumYUV")
    MinimumYUV: __integerMin0Max128
}

structure CmafAdditionalManifest {
    @jsonName("manifestNameModifier")
    ManifestNameModifier: __stringMin1

    @jsonName("selectedOutputs")
    SelectedOutputs: __listOf__stringMin1
}

enum CmafClientCache {
    DISABLED
    ENABLED
}

enum CmafCodecSpecification {
    RFC_6381
    RFC_4281
}

structure CmafEncryptionSettings {
    @jsonName("clearLeadSegments")
    ClearLeadSegments: __integerMin1Max9999

    @jsonName("constantInitializationVector")
    ConstantInitializationVector: __stringMin32Max32Pattern09aFAF32

    @jsonName("encryptionMethod")
    EncryptionMethod: CmafEncryptionType

    @jsonName("initializationVectorInManifest")
    InitializationVectorInManifest: CmafInitializationVectorInManifest

    @jsonName("spekeKeyProvider")
    SpekeKeyProvider: SpekeKeyProviderCmaf

    @jsonName("staticKeyProvider")
    StaticKeyProvider: StaticKeyProvider

    @jsonName("type")
    Type: CmafKeyProviderType
}

enum CmafEncryptionType {
    SAMPLE_AES
    AES_CTR
}

structure CmafGroupSettings {
    @jsonName("additionalManifests")
    AdditionalManifests: __listOfCmafAdditionalManifest

    @jsonName("baseUrl")
    BaseUrl: String

    @jsonName("clientCache")
    ClientCache: CmafClientCache

    @jsonName("codecSpecification")
    CodecSpecification: CmafCodecSpecification

    @jsonName("dashIFrameTrickPlayNameModifier")
    DashIFrameTrickPlayNameModifier: __stringMin1Max256

    @jsonName("dashManifestStyle")
    DashManifestStyle: DashManifestStyle

    @jsonName("destination")
    Destination: __stringPatternS3

    @jsonName("destinationSettings")
    DestinationSettings: DestinationSettings

    @jsonName("encryption")
    Encryption: CmafEncryptionSettings

    @jsonName("fragmentLength")
    FragmentLength: __integerMin1Max2147483647

    @jsonName("imageBasedTrickPlay")
    ImageBasedTrickPlay: CmafImageBasedTrickPlay

    @jsonName("imageBasedTrickPlaySettings")
    ImageBasedTrickPlaySettings: CmafImageBasedTrickPlaySettings

    @jsonName("imageBasedTrickPlayVariants")
    ImageBasedTrickPlayVariants: __listOfCmafImageBasedTrickPlayVariant

    @jsonName("manifestCompression")
    ManifestCompression: CmafManifestCompression

    @jsonName("manifestDurationFormat")
    ManifestDurationFormat: CmafManifestDurationFormat

    @jsonName("minBufferTime")
    MinBufferTime: __integerMin0Max2147483647

    @jsonName("minFinalSegmentLength")
    MinFinalSegmentLength: Double

    @jsonName("mpdManifestBandwidthType")
    MpdManifestBandwidthType: CmafMpdManifestBandwidthType

    @jsonName("mpdProfile")
    MpdProfile: CmafMpdProfile

    @jsonName("ptsOffsetHandlingForBFrames")
    PtsOffsetHandlingForBFrames: CmafPtsOffsetHandlingForBFrames

    @jsonName("segmentControl")
    SegmentControl: CmafSegmentControl

    @jsonName("segmentLength")
    SegmentLength: __integerMin1Max2147483647

    @jsonName("segmentLengthControl")
    SegmentLengthControl: CmafSegmentLengthControl

    @jsonName("streamInfResolution")
    StreamInfResolution: CmafStreamInfResolution

    @jsonName("targetDurationCompatibilityMode")
    TargetDurationCompatibilityMode: CmafTargetDurationCompatibilityMode

    @jsonName("videoCompositionOffsets")
    VideoCompositionOffsets: CmafVideoCompositionOffsets

    @jsonName("writeDashManifest")
    WriteDashManifest: CmafWriteDASHManifest

    @jsonName("writeHlsManifest")
    WriteHlsManifest: CmafWriteHLSManifest

    @jsonName("writeSegmentTimelineInRepresentation")
    WriteSegmentTimelineInRepresentation: CmafWriteSegmentTimelineInRepresentation
}

enum CmafImageBasedTrickPlay {
    NONE
    THUMBNAIL
    THUMBNAIL_AND_FULLFRAME
    ADVANCED
    VARIANTS
}

structure CmafImageBasedTrickPlaySettings {
    @jsonName("intervalCadence")
    IntervalCadence: CmafIntervalCadence

    @jsonName("thumbnailHeight")
    ThumbnailHeight: __integerMin2Max4096

    @jsonName("thumbnailInterval")
    ThumbnailInterval: Double

    @jsonName("thumbnailWidth")
    ThumbnailWidth: __integerMin8Max4096

    @jsonName("tileHeight")
    TileHeight: __integerMin1Max2048

    @jsonName("tileWidth")
    TileWidth: __integerMin1Max512
}

structure CmafImageBasedTrickPlayVariant {
    @jsonName("intervalCadence")
    IntervalCadence: CmafIntervalCadence

    @jsonName("thumbnailHeight")
    ThumbnailHeight: __integerMin2Max4096

    @jsonName("thumbnailInterval")
    ThumbnailInterval: Double

    @jsonName("thumbnailWidth")
    ThumbnailWidth: __integerMin8Max4096

    @jsonName("tileHeight")
    TileHeight: __integerMin1Max2048

    @jsonName("tileWidth")
    TileWidth: __integerMin1Max512
}

enum CmafInitializationVectorInManifest {
    INCLUDE
    EXCLUDE
}

enum CmafIntervalCadence {
    FOLLOW_IFRAME
    FOLLOW_CUSTOM
    FOLLOW_SEGMENTATION
}

enum CmafKeyProviderType {
    SPEKE
    STATIC_KEY
}

enum CmafManifestCompression {
    GZIP
    NONE
}

enum CmafManifestDurationFormat {
    FLOATING_POINT
    INTEGER
}

enum CmafMpdManifestBandwidthType {
    AVERAGE
    MAX
}

enum CmafMpdProfile {
    MAIN_PROFILE
    ON_DEMAND_PROFILE
}

enum CmafPtsOffsetHandlingForBFrames {
    ZERO_BASED
    MATCH_INITIAL_PTS
}

enum CmafSegmentControl {
    SINGLE_FILE
    SEGMENTED_FILES
}

enum CmafSegmentLengthControl {
    EXACT
    GOP_MULTIPLE
    MATCH
}

enum CmafStreamInfResolution {
    INCLUDE
    EXCLUDE
}

enum CmafTargetDurationCompatibilityMode {
    LEGACY
    SPEC_COMPLIANT
}

enum CmafVideoCompositionOffsets {
    SIGNED
    UNSIGNED
}

enum CmafWriteDASHManifest {
    DISABLED
    ENABLED
}

enum CmafWriteHLSManifest {
    DISABLED
    ENABLED
}

enum CmafWriteSegmentTimelineInRepresentation {
    ENABLED
    DISABLED
}

enum CmfcAudioDuration {
    DEFAULT_CODEC_DURATION
    MATCH_VIDEO_DURATION
}

enum CmfcAudioTrackType {
    ALTERNATE_AUDIO_AUTO_SELECT_DEFAULT
    ALTERNATE_AUDIO_AUTO_SELECT
    ALTERNATE_AUDIO_NOT_AUTO_SELECT
    AUDIO_ONLY_VARIANT_STREAM
}

enum CmfcC2paManifest {
    INCLUDE
    EXCLUDE
}

enum CmfcDescriptiveVideoServiceFlag {
    DONT_FLAG
    FLAG
}

enum CmfcIFrameOnlyManifest {
    INCLUDE
    EXCLUDE
}

enum CmfcKlvMetadata {
    PASSTHROUGH
    NONE
}

enum CmfcManifestMetadataSignaling {
    ENABLED
    DISABLED
}

enum CmfcScte35Esam {
    INSERT
    NONE
}

enum CmfcScte35Source {
    PASSTHROUGH
    NONE
}

structure CmfcSettings {
    @jsonName("audioDuration")
    AudioDuration: CmfcAudioDuration

    @jsonName("audioGroupId")
    AudioGroupId: String

    @jsonName("audioRenditionSets")
    AudioRenditionSets: String

    @jsonName("audioTrackType")
    AudioTrackType: CmfcAudioTrackType

    @jsonName("c2paManifest")
    C2paManifest: CmfcC2paManifest

    @jsonName("certificateSecret")
    CertificateSecret: __stringMin1Max2048PatternArnAZSecretsmanagerWD12SecretAZAZ09

    @jsonName("descriptiveVideoServiceFlag")
    DescriptiveVideoServiceFlag: CmfcDescriptiveVideoServiceFlag

    @jsonName("iFrameOnlyManifest")
    IFrameOnlyManifest: CmfcIFrameOnlyManifest

    @jsonName("klvMetadata")
    KlvMetadata: CmfcKlvMetadata

    @jsonName("manifestMetadataSignaling")
    ManifestMetadataSignaling: CmfcManifestMetadataSignaling

    @jsonName("scte35Esam")
    Scte35Esam: CmfcScte35Esam

    @jsonName("scte35Source")
    Scte35Source: CmfcScte35Source

    @jsonName("signingKmsKey")
    SigningKmsKey: __stringMin1PatternArnAwsUsGovCnKmsAZ26EastWestCentralNorthSouthEastWest1912D12KeyAFAF098AFAF094AFAF094AFAF094AFAF0912MrkAFAF0932

    @jsonName("timedMetadata")
    TimedMetadata: CmfcTimedMetadata

    @jsonName("timedMetadataBoxVersion")
    TimedMetadataBoxVersion: CmfcTimedMetadataBoxVersion

    @jsonName("timedMetadataSchemeIdUri")
    TimedMetadataSchemeIdUri: __stringMax1000

    @jsonName("timedMetadataValue")
    TimedMetadataValue: __stringMax1000
}

enum CmfcTimedMetadata {
    PASSTHROUGH
    NONE
}

enum CmfcTimedMetadataBoxVersion {
    VERSION_0
    VERSION_1
}

enum Codec {
    UNKNOWN
    AAC
    AC3
    EAC3
    FLAC
    MP2
    MP3
    OPUS
    PCM
    VORBIS
    AV1
    AVC
    HEVC
    JPEG2000
    MJPEG
    MPEG1
    MP4V
    MPEG2
    PRORES
    QTRLE
    THEORA
    UNCOMPRESSED
    VFW
    VP8
    VP9
    C608
    C708
    WEBVTT
}

structure CodecMetadata {
    @jsonName("bitDepth")
    BitDepth: Integer

    @jsonName("chromaSubsampling")
    ChromaSubsampling: String

    @jsonName("codedFrameRate")
    CodedFrameRate: FrameRate

    @jsonName("colorPrimaries")
    ColorPrimaries: ColorPrimaries

    @jsonName("contentLightLevel")
    ContentLightLevel: ContentLightLevel

    @jsonName("fieldOrder")
    FieldOrder: String

    @jsonName("height")
    Height: Integer

    @jsonName("level")
    Level: String

    @jsonName("matrixCoefficients")
    MatrixCoefficients: MatrixCoefficients

    @jsonName("profile")
    Profile: String

    @jsonName("rotation")
    Rotation: Integer

    @jsonName("scanType")
    ScanType: String

    @jsonName("transferCharacteristics")
    TransferCharacteristics: TransferCharacteristics

    @jsonName("width")
    Width: Integer
}

structure ColorConversion3DLUTSetting {
    @jsonName("fileInput")
    FileInput: __stringMin14PatternS3CubeCUBEHttpsCubeCUBE

    @jsonName("inputColorSpace")
    InputColorSpace: ColorSpace

    @jsonName("inputMasteringLuminance")
    InputMasteringLuminance: __integerMin0Max2147483647

    @jsonName("outputColorSpace")
    OutputColorSpace: ColorSpace

    @jsonName("outputMasteringLuminance")
    OutputMasteringLuminance: __integerMin0Max2147483647
}

structure ColorCorrector {
    @jsonName("brightness")
    Brightness: __integerMin1Max100

    @jsonName("clipLimits")
    ClipLimits: ClipLimits

    @jsonName("colorSpaceConversion")
    ColorSpaceConversion: ColorSpaceConversion

    @jsonName("contrast")
    Contrast: __integerMin1Max100

    @jsonName("hdr10Metadata")
    Hdr10Metadata: Hdr10Metadata

    @jsonName("hdrToSdrToneMapper")
    HdrToSdrToneMapper: HDRToSDRToneMapper

    @jsonName("hue")
    Hue: __integerMinNegative180Max180

    @jsonName("maxLuminance")
    MaxLuminance: __integerMin0Max2147483647

    @jsonName("sampleRangeConversion")
    SampleRangeConversion: SampleRangeConversion

    @jsonName("saturation")
    Saturation: __integerMin1Max100

    @jsonName("sdrReferenceWhiteLevel")
    SdrReferenceWhiteLevel: __integerMin100Max1000
}

enum ColorMetadata {
    IGNORE
    INSERT
}

enum ColorPrimaries {
    ITU_709
    UNSPECIFIED
    RESERVED
    ITU_470M
    ITU_470BG
    SMPTE_170M
    SMPTE_240M
    GENERIC_FILM
    ITU_2020
    SMPTE_428_1
    SMPTE_431_2
    SMPTE_EG_432_1
    IPT
    SMPTE_2067XYZ
    EBU_3213_E
    LAST
}

enum ColorSpace {
    FOLLOW
    REC_601
    REC_709
    HDR10
    HLG_2020
    P3DCI
    P3D65_SDR
    P3D65_HDR
}

enum ColorSpaceConversion {
    NONE
    FORCE_601
    FORCE_709
    FORCE_HDR10
    FORCE_HLG_2020
    FORCE_P3DCI
    FORCE_P3D65_SDR
    FORCE_P3D65_HDR
}

enum ColorSpaceUsage {
    FORCE
    FALLBACK
}

enum Commitment {
    ONE_YEAR
}

@error("client") @httpError(409)
structure ConflictException {
    @jsonName("message")
    Message: String
}

structure Container {
    @jsonName("bitRate")
    BitRate: Long

    @jsonName("duration")
    Duration: Double

    @jsonName("format")
    Format: Format

    @jsonName("startTimecode")
    StartTimecode: String

    @jsonName("tracks")
    Tracks: __listOfTrack
}

structure ContainerSettings {
    @jsonName("cmfcSettings")
    CmfcSettings: CmfcSettings

    @jsonName("container")
    Container: ContainerType

    @jsonName("f4vSettings")
    F4vSettings: F4vSettings

    @jsonName("m2tsSettings")
    M2tsSettings: M2tsSettings

    @jsonName("m3u8Settings")
    M3u8Settings: M3u8Settings

    @jsonName("movSettings")
    MovSettings: MovSettings

    @jsonName("mp4Settings")
    Mp4Settings: Mp4Settings

    @jsonName("mpdSettings")
    MpdSettings: MpdSettings

    @jsonName("mxfSettings")
    MxfSettings: MxfSettings
}

enum ContainerType {
    F4V
    GIF
    ISMV
    M2TS
    M3U8
    CMFC
    MOV
    MP4
    MPD
    MXF
    OGG
    WEBM
    RAW
    Y4M
}

structure ContentLightLevel {
    @jsonName("maxContentLightLevel")
    MaxContentLightLevel: Integer

    @jsonName("maxFrameAverageLightLevel")
    MaxFrameAverageLightLevel: Integer
}

enum CopyProtectionAction {
    PASSTHROUGH
    STRIP
}

structure DashAdditionalManifest {
    @jsonName("manifestNameModifier")
    ManifestNameModifier: __stringMin1

    @jsonName("selectedOutputs")
    SelectedOutputs: __listOf__stringMin1
}

structure DashIsoEncryptionSettings {
    @jsonName("playbackDeviceCompatibility")
    PlaybackDeviceCompatibility: DashIsoPlaybackDeviceCompatibility

    @jsonName("spekeKeyProvider")
    SpekeKeyProvider: SpekeKeyProvider
}

enum DashIsoGroupAudioChannelConfigSchemeIdUri {
    MPEG_CHANNEL_CONFIGURATION
    DOLBY_CHANNEL_CONFIGURATION
}

structure DashIsoGroupSettings {
    @jsonName("additionalManifests")
    AdditionalManifests: __listOfDashAdditionalManifest

    @jsonName("audioChannelConfigSchemeIdUri")
    AudioChannelConfigSchemeIdUri: DashIsoGroupAudioChannelConfigSchemeIdUri

    @jsonName("baseUrl")
    BaseUrl: String

    @jsonName("dashIFrameTrickPlayNameModifier")
    DashIFrameTrickPlayNameModifier: __stringMin1Max256

    @jsonName("dashManifestStyle")
    DashManifestStyle: DashManifestStyle

    @jsonName("destination")
    Destination: __stringPatternS3

    @jsonName("destinationSettings")
    DestinationSettings: DestinationSettings

    @jsonName("encryption")
    Encryption: DashIsoEncryptionSettings

    @jsonName("fragmentLength")
    FragmentLength: __integerMin1Max2147483647

    @jsonName("hbbtvCompliance")
    HbbtvCompliance: DashIsoHbbtvCompliance

    @jsonName("imageBasedTrickPlay")
    ImageBasedTrickPlay: DashIsoImageBasedTrickPlay

    @jsonName("imageBasedTrickPlaySettings")
    ImageBasedTrickPlaySettings: DashIsoImageBasedTrickPlaySettings

    @jsonName("imageBasedTrickPlayVariants")
    ImageBasedTrickPlayVariants: __listOfDashIsoImageBasedTrickPlayVariant

    @jsonName("minBufferTime")
    MinBufferTime: __integerMin0Max2147483647

    @jsonName("minFinalSegmentLength")
    MinFinalSegmentLength: Double

    @jsonName("mpdManifestBandwidthType")
    MpdManifestBandwidthType: DashIsoMpdManifestBandwidthType

    @jsonName("mpdProfile")
    MpdProfile: DashIsoMpdProfile

    @jsonName("ptsOffsetHandlingForBFrames")
    PtsOffsetHandlingForBFrames: DashIsoPtsOffsetHandlingForBFrames

    @jsonName("segmentControl")
    SegmentControl: DashIsoSegmentControl

    @jsonName("segmentLength")
    SegmentLength: __integerMin1Max2147483647

    @jsonName("segmentLengthControl")
    SegmentLengthControl: DashIsoSegmentLengthControl

    @jsonName("videoCompositionOffsets")
    VideoCompositionOffsets: DashIsoVideoCompositionOffsets

    @jsonName("writeSegmentTimelineInRepresentation")
    WriteSegmentTimelineInRepresentation: DashIsoWriteSegmentTimelineInRepresentation
}

enum DashIsoHbbtvCompliance {
    HBBTV_1_5
    NONE
}

enum DashIsoImageBasedTrickPlay {
    NONE
    THUMBNAIL
    THUMBNAIL_AND_FULLFRAME
    ADVANCED
    VARIANTS
}

structure DashIsoImageBasedTrickPlaySettings {
    @jsonName("intervalCadence")
    IntervalCadence: DashIsoIntervalCadence

    @jsonName("thumbnailHeight")
    ThumbnailHeight: __integerMin1Max4096

    @jsonName("thumbnailInterval")
    ThumbnailInterval: Double

    @jsonName("thumbnailWidth")
    ThumbnailWidth: __integerMin8Max4096

    @jsonName("tileHeight")
    TileHeight: __integerMin1Max2048

    @jsonName("tileWidth")
    TileWidth: __integerMin1Max512
}

structure DashIsoImageBasedTrickPlayVariant {
    @jsonName("intervalCadence")
    IntervalCadence: DashIsoIntervalCadence

    @jsonName("thumbnailHeight")
    ThumbnailHeight: __integerMin2Max4096

    @jsonName("thumbnailInterval")
    ThumbnailInterval: Double

    @jsonName("thumbnailWidth")
    ThumbnailWidth: __integerMin8Max4096

    @jsonName("tileHeight")
    TileHeight: __integerMin1Max2048

    @jsonName("tileWidth")
    TileWidth: __integerMin1Max512
}

enum DashIsoIntervalCadence {
    FOLLOW_IFRAME
    FOLLOW_CUSTOM
    FOLLOW_SEGMENTATION
}

enum DashIsoMpdManifestBandwidthType {
    AVERAGE
    MAX
}

enum DashIsoMpdProfile {
    MAIN_PROFILE
    ON_DEMAND_PROFILE
}

enum DashIsoPlaybackDeviceCompatibility {
    CENC_V1
    UNENCRYPTED_SEI
}

enum DashIsoPtsOffsetHandlingForBFrames {
    ZERO_BASED
    MATCH_INITIAL_PTS
}

enum DashIsoSegmentControl {
    SINGLE_FILE
    SEGMENTED_FILES
}

enum DashIsoSegmentLengthControl {
    EXACT
    GOP_MULTIPLE
    MATCH
}

enum DashIsoVideoCompositionOffsets {
    SIGNED
    UNSIGNED
}

enum DashIsoWriteSegmentTimelineInRepresentation {
    ENABLED
    DISABLED
}

enum DashManifestStyle {
    BASIC
    COMPACT
    DISTINCT
    FULL
}

structure DataProperties {
    @jsonName("languageCode")
    LanguageCode: String
}

enum DecryptionMode {
    AES_CTR
    AES_CBC
    AES_GCM
}

enum DeinterlaceAlgorithm {
    INTERPOLATE
    INTERPOLATE_TICKER
    BLEND
    BLEND_TICKER
    LINEAR_INTERPOLATION
}

structure Deinterlacer {
    @jsonName("algorithm")
    Algorithm: DeinterlaceAlgorithm

    @jsonName("control")
    Control: DeinterlacerControl

    @jsonName("mode")
    Mode: DeinterlacerMode
}

enum DeinterlacerControl {
    FORCE_ALL_FRAMES
    NORMAL
}

enum DeinterlacerMode {
    DEINTERLACE
    INVERSE_TELECINE
    ADAPTIVE
}

@deprecated
enum DescribeEndpointsMode {
    DEFAULT
    GET_ONLY
}

structure DestinationSettings {
    @jsonName("s3Settings")
    S3Settings: S3DestinationSettings
}

structure DolbyVision {
    @jsonName("compatibility")
    Compatibility: DolbyVisionCompatibility

    @jsonName("l6Metadata")
    L6Metadata: DolbyVisionLevel6Metadata

    @jsonName("l6Mode")
    L6Mode: DolbyVisionLevel6Mode

    @jsonName("mapping")
    Mapping: DolbyVisionMapping

    @jsonName("profile")
    Profile: DolbyVisionProfile
}

enum DolbyVisionCompatibility {
    DUPLICATE_STREAM
    SUPPLEMENTAL_CODECS
}

structure DolbyVisionLevel6Metadata {
    @jsonName("maxCll")
    MaxCll: __integerMin0Max65535

    @jsonName("maxFall")
    MaxFall: __integerMin0Max65535
}

enum DolbyVisionLevel6Mode {
    PASSTHROUGH
    RECALCULATE
    SPECIFY
}

enum DolbyVisionMapping {
    HDR10_NOMAP
    HDR10_1000
}

enum DolbyVisionProfile {
    PROFILE_5
    PROFILE_8_1
}

enum DropFrameTimecode {
    DISABLED
    ENABLED
}

structure DurationControl {
    @jsonName("integerDurationMaximumCompressionDenominator")
    IntegerDurationMaximumCompressionDenominator: __integerMin1Max2147483647

    @jsonName("integerDurationMaximumCompressionNumerator")
    IntegerDurationMaximumCompressionNumerator: __integerMin0Max2147483647

    @jsonName("integerDurationTrimThresholdMilliseconds")
    IntegerDurationTrimThresholdMilliseconds: __integerMin0Max500
}

structure DvbNitSettings {
    @jsonName("networkId")
    NetworkId: __integerMin0Max65535

    @jsonName("networkName")
    NetworkName: __stringMin1Max256

    @jsonName("nitInterval")
    NitInterval: __integerMin25Max10000
}

structure DvbSdtSettings {
    @jsonName("outputSdt")
    OutputSdt: OutputSdt

    @jsonName("sdtInterval")
    SdtInterval: __integerMin25Max2000

    @jsonName("serviceName")
    ServiceName: __stringMin1Max256

    @jsonName("serviceProviderName")
    ServiceProviderName: __stringMin1Max256
}

structure DvbSubDestinationSettings {
    @jsonName("alignment")
    Alignment: DvbSubtitleAlignment

    @jsonName("applyFontColor")
    ApplyFontColor: DvbSubtitleApplyFontColor

    @jsonName("backgroundColor")
    BackgroundColor: DvbSubtitleBackgroundColor

    @jsonName("backgroundOpacity")
    BackgroundOpacity: __integerMin0Max255

    @jsonName("ddsHandling")
    DdsHandling: DvbddsHandling

    @jsonName("ddsXCoordinate")
    DdsXCoordinate: __integerMin0Max2147483647

    @jsonName("ddsYCoordinate")
    DdsYCoordinate: __integerMin0Max2147483647

    @jsonName("fallbackFont")
    FallbackFont: DvbSubSubtitleFallbackFont

    @jsonName("fontColor")
    FontColor: DvbSubtitleFontColor

    @jsonName("fontFileBold")
    FontFileBold: __stringPatternS3TtfHttpsTtf

    @jsonName("fontFileBoldItalic")
    FontFileBoldItalic: __stringPatternS3TtfHttpsTtf

    @jsonName("fontFileItalic")
    FontFileItalic: __stringPatternS3TtfHttpsTtf

    @jsonName("fontFileRegular")
    FontFileRegular: __stringPatternS3TtfHttpsTtf

    @jsonName("fontOpacity")
    FontOpacity: __integerMin0Max255

    @jsonName("fontResolution")
    FontResolution: __integerMin96Max600

    @jsonName("fontScript")
    FontScript: FontScript

    @jsonName("fontSize")
    FontSize: __integerMin0Max96

    @jsonName("height")
    Height: __integerMin1Max2147483647

    @jsonName("hexFontColor")
    HexFontColor: __stringMin6Max8Pattern09aFAF609aFAF2

    @jsonName("outlineColor")
    OutlineColor: DvbSubtitleOutlineColor

    @jsonName("outlineSize")
    OutlineSize: __integerMin0Max10

    @jsonName("shadowColor")
    ShadowColor: DvbSubtitleShadowColor

    @jsonName("shadowOpacity")
    ShadowOpacity: __integerMin0Max255

    @jsonName("shadowXOffset")
    ShadowXOffset: __integerMinNegative2147483648Max2147483647

    @jsonName("shadowYOffset")
    ShadowYOffset: __integerMinNegative2147483648Max2147483647

    @jsonName("stylePassthrough")
    StylePassthrough: DvbSubtitleStylePassthrough

    @jsonName("subtitlingType")
    SubtitlingType: DvbSubtitlingType

    @jsonName("teletextSpacing")
    TeletextSpacing: DvbSubtitleTeletextSpacing

    @jsonName("width")
    Width: __integerMin1Max2147483647

    @jsonName("xPosition")
    XPosition: __integerMin0Max2147483647

    @jsonName("yPosition")
    YPosition: __integerMin0Max2147483647
}

structure DvbSubSourceSettings {
    @jsonName("pid")
    Pid: __integerMin1Max2147483647
}

enum DvbSubSubtitleFallbackFont {
    BEST_MATCH
    MONOSPACED_SANSSERIF
    MONOSPACED_SERIF
    PROPORTIONAL_SANSSERIF
    PROPORTIONAL_SERIF
}

enum DvbSubtitleAlignment {
    CENTERED
    LEFT
    AUTO
}

enum DvbSubtitleApplyFontColor {
    WHITE_TEXT_ONLY
    ALL_TEXT
}

enum DvbSubtitleBackgroundColor {
    NONE
    BLACK
    WHITE
    AUTO
}

enum DvbSubtitleFontColor {
    WHITE
    BLACK
    YELLOW
    RED
    GREEN
    BLUE
    HEX
    AUTO
}

enum DvbSubtitleOutlineColor {
    BLACK
    WHITE
    YELLOW
    RED
    GREEN
    BLUE
    AUTO
}

enum DvbSubtitleShadowColor {
    NONE
    BLACK
    WHITE
    AUTO
}

enum DvbSubtitleStylePassthrough {
    ENABLED
    DISABLED
}

enum DvbSubtitleTeletextSpacing {
    FIXED_GRID
    PROPORTIONAL
    AUTO
}

enum DvbSubtitlingType {
    HEARING_IMPAIRED
    STANDARD
}

structure DvbTdtSettings {
    @jsonName("tdtInterval")
    TdtInterval: __integerMin1000Max30000
}

enum DvbddsHandling {
    NONE
    SPECIFIED
    NO_DISPLAY_WINDOW
    SPECIFIED_OPTIMAL
}

structure DynamicAudioSelector {
    @jsonName("audioDurationCorrection")
    AudioDurationCorrection: AudioDurationCorrection

    @jsonName("externalAudioFileInput")
    ExternalAudioFileInput: __stringPatternS3Https

    @jsonName("languageCode")
    LanguageCode: LanguageCode

    @jsonName("offset")
    Offset: __integerMinNegative2147483648Max2147483647

    @jsonName("selectorType")
    SelectorType: DynamicAudioSelectorType
}

enum DynamicAudioSelectorType {
    ALL_TRACKS
    LANGUAGE_CODE
}

enum Eac3AtmosBitstreamMode {
    COMPLETE_MAIN
}

enum Eac3AtmosCodingMode {
    CODING_MODE_AUTO
    CODING_MODE_5_1_4
    CODING_MODE_7_1_4
    CODING_MODE_9_1_6
}

enum Eac3AtmosDialogueIntelligence {
    ENABLED
    DISABLED
}

enum Eac3AtmosDownmixControl {
    SPECIFIED
    INITIALIZE_FROM_SOURCE
}

enum Eac3AtmosDynamicRangeCompressionLine {
    NONE
    FILM_STANDARD
    FILM_LIGHT
    MUSIC_STANDARD
    MUSIC_LIGHT
    SPEECH
}

enum Eac3AtmosDynamicRangeCompressionRf {
    NONE
    FILM_STANDARD
    FILM_LIGHT
    MUSIC_STANDARD
    MUSIC_LIGHT
    SPEECH
}

enum Eac3AtmosDynamicRangeControl {
    SPECIFIED
    INITIALIZE_FROM_SOURCE
}

enum Eac3AtmosMeteringMode {
    LEQ_A
    ITU_BS_1770_1
    ITU_BS_1770_2
    ITU_BS_1770_3
    ITU_BS_1770_4
}

structure Eac3AtmosSettings {
    @jsonName("bitrate")
    Bitrate: __integerMin384000Max1024000

    @jsonName("bitstreamMode")
    BitstreamMode: Eac3AtmosBitstreamMode

    @jsonName("codingMode")
    CodingMode: Eac3AtmosCodingMode

    @jsonName("dialogueIntelligence")
    DialogueIntelligence: Eac3AtmosDialogueIntelligence

    @jsonName("downmixControl")
    DownmixControl: Eac3AtmosDownmixControl

    @jsonName("dynamicRangeCompressionLine")
    DynamicRangeCompressionLine: Eac3AtmosDynamicRangeCompressionLine

    @jsonName("dynamicRangeCompressionRf")
    DynamicRangeCompressionRf: Eac3AtmosDynamicRangeCompressionRf

    @jsonName("dynamicRangeControl")
    DynamicRangeControl: Eac3AtmosDynamicRangeControl

    @jsonName("loRoCenterMixLevel")
    LoRoCenterMixLevel: Double

    @jsonName("loRoSurroundMixLevel")
    LoRoSurroundMixLevel: Double

    @jsonName("ltRtCenterMixLevel")
    LtRtCenterMixLevel: Double

    @jsonName("ltRtSurroundMixLevel")
    LtRtSurroundMixLevel: Double

    @jsonName("meteringMode")
    MeteringMode: Eac3AtmosMeteringMode

    @jsonName("sampleRate")
    SampleRate: __integerMin48000Max48000

    @jsonName("speechThreshold")
    SpeechThreshold: __integerMin0Max100

    @jsonName("stereoDownmix")
    StereoDownmix: Eac3AtmosStereoDownmix

    @jsonName("surroundExMode")
    SurroundExMode: Eac3AtmosSurroundExMode
}

enum Eac3AtmosStereoDownmix {
    NOT_INDICATED
    STEREO
    SURROUND
    DPL2
}

enum Eac3AtmosSurroundExMode {
    NOT_INDICATED
    ENABLED
    DISABLED
}

enum Eac3AttenuationControl {
    ATTENUATE_3_DB
    NONE
}

enum Eac3BitstreamMode {
    COMPLETE_MAIN
    COMMENTARY
    EMERGENCY
    HEARING_IMPAIRED
    VISUALLY_IMPAIRED
}

enum Eac3CodingMode {
    CODING_MODE_1_0
    CODING_MODE_2_0
    CODING_MODE_3_2
    CODING_MODE_AUTO
}

enum Eac3DcFilter {
    ENABLED
    DISABLED
}

enum Eac3DynamicRangeCompressionLine {
    NONE
    FILM_STANDARD
    FILM_LIGHT
    MUSIC_STANDARD
    MUSIC_LIGHT
    SPEECH
}

enum Eac3DynamicRangeCompressionRf {
    NONE
    FILM_STANDARD
    FILM_LIGHT
    MUSIC_STANDARD
    MUSIC_LIGHT
    SPEECH
}

enum Eac3LfeControl {
    LFE
    NO_LFE
}

enum Eac3LfeFilter {
    ENABLED
    DISABLED
}

enum Eac3MetadataControl {
    FOLLOW_INPUT
    USE_CONFIGURED
}

enum Eac3PassthroughControl {
    WHEN_POSSIBLE
    NO_PASSTHROUGH
}

enum Eac3PhaseControl {
    SHIFT_90_DEGREES
    NO_SHIFT
}

structure Eac3Settings {
    @jsonName("attenuationControl")
    AttenuationControl: Eac3AttenuationControl

    @jsonName("bitrate")
    Bitrate: __integerMin32000Max3024000

    @jsonName("bitstreamMode")
    BitstreamMode: Eac3BitstreamMode

    @jsonName("codingMode")
    CodingMode: Eac3CodingMode

    @jsonName("dcFilter")
    DcFilter: Eac3DcFilter

    @jsonName("dialnorm")
    Dialnorm: __integerMin1Max31

    @jsonName("dynamicRangeCompressionLine")
    DynamicRangeCompressionLine: Eac3DynamicRangeCompressionLine

    @jsonName("dynamicRangeCompressionRf")
    DynamicRangeCompressionRf: Eac3DynamicRangeCompressionRf

    @jsonName("lfeControl")
    LfeControl: Eac3LfeControl

    @jsonName("lfeFilter")
    LfeFilter: Eac3LfeFilter

    @jsonName("loRoCenterMixLevel")
    LoRoCenterMixLevel: Double

    @jsonName("loRoSurroundMixLevel")
    LoRoSurroundMixLevel: Double

    @jsonName("ltRtCenterMixLevel")
    LtRtCenterMixLevel: Double

    @jsonName("ltRtSurroundMixLevel")
    LtRtSurroundMixLevel: Double

    @jsonName("metadataControl")
    MetadataControl: Eac3MetadataControl

    @jsonName("passthroughControl")
    PassthroughControl: Eac3PassthroughControl

    @jsonName("phaseControl")
    PhaseControl: Eac3PhaseControl

    @jsonName("sampleRate")
    SampleRate: __integerMin48000Max48000

    @jsonName("stereoDownmix")
    StereoDownmix: Eac3StereoDownmix

    @jsonName("surroundExMode")
    SurroundExMode: Eac3SurroundExMode

    @jsonName("surroundMode")
    SurroundMode: Eac3SurroundMode
}

enum Eac3StereoDownmix {
    NOT_INDICATED
    LO_RO
    LT_RT
    DPL2
}

enum Eac3SurroundExMode {
    NOT_INDICATED
    ENABLED
    DISABLED
}

enum Eac3SurroundMode {
    NOT_INDICATED
    ENABLED
    DISABLED
}

structure ElementalInferenceConfiguration {
    @jsonName("features")
    Features: __listOfElementalInferenceFeature

    @jsonName("feeds")
    Feeds: __listOfElementalInferenceFeed
}

enum ElementalInferenceFeature {
    SMART_CROP
}

structure ElementalInferenceFeed {
    @jsonName("arn")
    Arn: String

    @jsonName("feedManagementState")
    FeedManagementState: ElementalInferenceFeedManagementState
}

enum ElementalInferenceFeedManagementState {
    CREATED
    ASSOCIATED
    PENDING_DELETION
    DELETED
}

enum EmbeddedConvert608To708 {
    UPCONVERT
    DISABLED
}

structure EmbeddedDestinationSettings {
    @jsonName("destination608ChannelNumber")
    Destination608ChannelNumber: __integerMin1Max4

    @jsonName("destination708ServiceNumber")
    Destination708ServiceNumber: __integerMin1Max6
}

structure EmbeddedSourceSettings {
    @jsonName("convert608To708")
    Convert608To708: EmbeddedConvert608To708

    @jsonName("source608ChannelNumber")
    Source608ChannelNumber: __integerMin1Max4

    @jsonName("source608TrackNumber")
    Source608TrackNumber: __integerMin1Max1

    @jsonName("terminateCaptions")
    TerminateCaptions: EmbeddedTerminateCaptions
}

enum EmbeddedTerminateCaptions {
    END_OF_INPUT
    DISABLED
}

enum EmbeddedTimecodeOverride {
    NONE
    USE_MDPM
}

structure EncryptionContractConfiguration {
    @jsonName("spekeAudioPreset")
    SpekeAudioPreset: PresetSpeke20Audio

    @jsonName("spekeVideoPreset")
    SpekeVideoPreset: PresetSpeke20Video
}

structure Endpoint {
    @jsonName("url")
    Url: String
}

structure EsamManifestConfirmConditionNotification {
    @jsonName("mccXml")
    MccXml: __stringPatternSNManifestConfirmConditionNotificationNS
}

structure EsamSettings {
    @jsonName("manifestConfirmConditionNotification")
    ManifestConfirmConditionNotification: EsamManifestConfirmConditionNotification

    @jsonName("responseSignalPreroll")
    ResponseSignalPreroll: __integerMin0Max30000

    @jsonName("signalProcessingNotification")
    SignalProcessingNotification: EsamSignalProcessingNotification
}

structure EsamSignalProcessingNotification {
    @jsonName("sccXml")
    SccXml: __stringPatternSNSignalProcessingNotificationNS
}

structure ExtendedDataServices {
    @jsonName("copyProtectionAction")
    CopyProtectionAction: CopyProtectionAction

    @jsonName("vchipAction")
    VchipAction: VchipAction
}

enum F4vMoovPlacement {
    PROGRESSIVE_DOWNLOAD
    NORMAL
}

structure F4vSettings {
    @jsonName("moovPlacement")
    MoovPlacement: F4vMoovPlacement
}

structure FileGroupSettings {
    @jsonName("destination")
    Destination: __stringPatternS3

    @jsonName("destinationSettings")
    DestinationSettings: DestinationSettings
}

enum FileSourceConvert608To708 {
    UPCONVERT
    DISABLED
}

structure FileSourceSettings {
    @jsonName("byteRateLimit")
    ByteRateLimit: CaptionSourceByteRateLimit

    @jsonName("convert608To708")
    Convert608To708: FileSourceConvert608To708

    @jsonName("convertPaintToPop")
    ConvertPaintToPop: CaptionSourceConvertPaintOnToPopOn

    @jsonName("framerate")
    Framerate: CaptionSourceFramerate

    @jsonName("sourceFile")
    SourceFile: __stringMin14PatternS3SccSCCTtmlTTMLDfxpDFXPStlSTLSrtSRTXmlXMLSmiSMIVttVTTWebvttWEBVTTHttpsSccSCCTtmlTTMLDfxpDFXPStlSTLSrtSRTXmlXMLSmiSMIVttVTTWebvttWEBVTT

    @jsonName("timeDelta")
    TimeDelta: __integerMinNegative2147483648Max2147483647

    @jsonName("timeDeltaUnits")
    TimeDeltaUnits: FileSourceTimeDeltaUnits

    @jsonName("upconvertSTLToTeletext")
    UpconvertSTLToTeletext: CaptionSourceUpconvertSTLToTeletext
}

enum FileSourceTimeDeltaUnits {
    SECONDS
    MILLISECONDS
}

structure FlacSettings {
    @jsonName("bitDepth")
    BitDepth: __integerMin16Max24

    @jsonName("channels")
    Channels: __integerMin0Max8

    @jsonName("sampleRate")
    SampleRate: __integerMin22050Max192000
}

enum FontScript {
    AUTOMATIC
    HANS
    HANT
}

@error("client") @httpError(403)
structure ForbiddenException {
    @jsonName("message")
    Message: String
}

structure ForceIncludeRenditionSize {
    @jsonName("height")
    Height: __integerMin32Max8192

    @jsonName("width")
    Width: __integerMin32Max8192
}

enum Format {
    mp4
    quicktime
    matroska
    webm
    mxf
    wave
    avi
    mpegts
    mpegps
    mp3
}

structure FrameCaptureSettings {
    @jsonName("framerateDenominator")
    FramerateDenominator: __integerMin1Max2147483647

    @jsonName("framerateNumerator")
    FramerateNumerator: __integerMin1Max2147483647

    @jsonName("maxCaptures")
    MaxCaptures: __integerMin1Max10000000

    @jsonName("quality")
    Quality: __integerMin1Max100
}

enum FrameControl {
    NEAREST_IDRFRAME
    NEAREST_IFRAME
}

enum FrameMetricType {
    PSNR
    SSIM
    MS_SSIM
    PSNR_HVS
    VMAF
    QVBR
    SHOT_CHANGE
}

structure FrameRate {
    @jsonName("denominator")
    Denominator: Integer

    @jsonName("numerator")
    Numerator: Integer
}

enum GifFramerateControl {
    INITIALIZE_FROM_SOURCE
    SPECIFIED
}

enum GifFramerateConversionAlgorithm {
    DUPLICATE_DROP
    INTERPOLATE
}

structure GifSettings {
    @jsonName("framerateControl")
    FramerateControl: GifFramerateControl

    @jsonName("framerateConversionAlgorithm")
    FramerateConversionAlgorithm: GifFramerateConversionAlgorithm

    @jsonName("framerateDenominator")
    FramerateDenominator: __integerMin1Max2147483647

    @jsonName("framerateNumerator")
    FramerateNumerator: __integerMin1Max2147483647
}

enum H264AdaptiveQuantization {
    OFF
    AUTO
    LOW
    MEDIUM
    HIGH
    HIGHER
    MAX
}

enum H264CodecLevel {
    AUTO
    LEVEL_1
    LEVEL_1_1
    LEVEL_1_2
    LEVEL_1_3
    LEVEL_2
    LEVEL_2_1
    LEVEL_2_2
    LEVEL_3
    LEVEL_3_1
    LEVEL_3_2
    LEVEL_4
    LEVEL_4_1
    LEVEL_4_2
    LEVEL_5
    LEVEL_5_1
    LEVEL_5_2
}

enum H264CodecProfile {
    BASELINE
    HIGH
    HIGH_10BIT
    HIGH_422
    HIGH_422_10BIT
    MAIN
}

enum H264DynamicSubGop {
    ADAPTIVE
    STATIC
}

enum H264EndOfStreamMarkers {
    INCLUDE
    SUPPRESS
}

enum H264EntropyEncoding {
    CABAC
    CAVLC
}

enum H264ExplicitWeightedPrediction {
    DISABLED
    ENABLED
}

enum H264FieldEncoding {
    PAFF
    FORCE_FIELD
    MBAFF
}

enum H264FlickerAdaptiveQuantization {
    DISABLED
    ENABLED
}

enum H264FramerateControl {
    INITIALIZE_FROM_SOURCE
    SPECIFIED
}

enum H264FramerateConversionAlgorithm {
    DUPLICATE_DROP
    INTERPOLATE
    FRAMEFORMER
    MAINTAIN_FRAME_COUNT
}

enum H264GopBReference {
    DISABLED
    ENABLED
}

enum H264GopSizeUnits {
    FRAMES
    SECONDS
    AUTO
}

enum H264InterlaceMode {
    PROGRESSIVE
    TOP_FIELD
    BOTTOM_FIELD
    FOLLOW_TOP_FIELD
    FOLLOW_BOTTOM_FIELD
}

enum H264ParControl {
    INITIALIZE_FROM_SOURCE
    SPECIFIED
}

enum H264QualityTuningLevel {
    SINGLE_PASS
    SINGLE_PASS_HQ
    MULTI_PASS_HQ
}

structure H264QvbrSettings {
    @jsonName("maxAverageBitrate")
    MaxAverageBitrate: __integerMin1000Max1152000000

    @jsonName("qvbrQualityLevel")
    QvbrQualityLevel: __integerMin1Max10

    @jsonName("qvbrQualityLevelFineTune")
    QvbrQualityLevelFineTune: Double
}

enum H264RateControlMode {
    VBR
    CBR
    QVBR
}

enum H264RepeatPps {
    DISABLED
    ENABLED
}

enum H264SaliencyAwareEncoding {
    DISABLED
    PREFERRED
}

enum H264ScanTypeConversionMode {
    INTERLACED
    INTERLACED_OPTIMIZE
}

enum H264SceneChangeDetect {
    DISABLED
    ENABLED
    TRANSITION_DETECTION
}

structure H264Settings {
    @jsonName("adaptiveQuantization")
    AdaptiveQuantization: H264AdaptiveQuantization

    @jsonName("bandwidthReductionFilter")
    BandwidthReductionFilter: BandwidthReductionFilter

    @jsonName("bitrate")
    Bitrate: __integerMin1000Max1152000000

    @jsonName("codecLevel")
    CodecLevel: H264CodecLevel

    @jsonName("codecProfile")
    CodecProfile: H264CodecProfile

    @jsonName("dynamicSubGop")
    DynamicSubGop: H264DynamicSubGop

    @jsonName("endOfStreamMarkers")
    EndOfStreamMarkers: H264EndOfStreamMarkers

    @jsonName("entropyEncoding")
    EntropyEncoding: H264EntropyEncoding

    @jsonName("explicitWeightedPrediction")
    ExplicitWeightedPrediction: H264ExplicitWeightedPrediction

    @jsonName("fieldEncoding")
    FieldEncoding: H264FieldEncoding

    @jsonName("flickerAdaptiveQuantization")
    FlickerAdaptiveQuantization: H264FlickerAdaptiveQuantization

    @jsonName("framerateControl")
    FramerateControl: H264FramerateControl

    @jsonName("framerateConversionAlgorithm")
    FramerateConversionAlgorithm: H264FramerateConversionAlgorithm

    @jsonName("framerateDenominator")
    FramerateDenominator: __integerMin1Max2147483647

    @jsonName("framerateNumerator")
    FramerateNumerator: __integerMin1Max2147483647

    @jsonName("gopBReference")
    GopBReference: H264GopBReference

    @jsonName("gopClosedCadence")
    GopClosedCadence: __integerMin0Max2147483647

    @jsonName("gopSize")
    GopSize: Double

    @jsonName("gopSizeUnits")
    GopSizeUnits: H264GopSizeUnits

    @jsonName("hrdBufferFinalFillPercentage")
    HrdBufferFinalFillPercentage: __integerMin0Max100

    @jsonName("hrdBufferInitialFillPercentage")
    HrdBufferInitialFillPercentage: __integerMin0Max100

    @jsonName("hrdBufferSize")
    HrdBufferSize: __integerMin0Max1152000000

    @jsonName("interlaceMode")
    InterlaceMode: H264InterlaceMode

    @jsonName("maxBitrate")
    MaxBitrate: __integerMin1000Max1152000000

    @jsonName("minIInterval")
    MinIInterval: __integerMin0Max30

    @jsonName("numberBFramesBetweenReferenceFrames")
    NumberBFramesBetweenReferenceFrames: __integerMin0Max7

    @jsonName("numberReferenceFrames")
    NumberReferenceFrames: __integerMin1Max6

    @jsonName("parControl")
    ParControl: H264ParControl

    @jsonName("parDenominator")
    ParDenominator: __integerMin1Max2147483647

    @jsonName("parNumerator")
    ParNumerator: __integerMin1Max2147483647

    @jsonName("perFrameMetrics")
    PerFrameMetrics: __listOfFrameMetricType

    @jsonName("qualityTuningLevel")
    QualityTuningLevel: H264QualityTuningLevel

    @jsonName("qvbrSettings")
    QvbrSettings: H264QvbrSettings

    @jsonName("rateControlMode")
    RateControlMode: H264RateControlMode

    @jsonName("repeatPps")
    RepeatPps: H264RepeatPps

    @jsonName("saliencyAwareEncoding")
    SaliencyAwareEncoding: H264SaliencyAwareEncoding

    @jsonName("scanTypeConversionMode")
    ScanTypeConversionMode: H264ScanTypeConversionMode

    @jsonName("sceneChangeDetect")
    SceneChangeDetect: H264SceneChangeDetect

    @jsonName("slices")
    Slices: __integerMin1Max32

    @jsonName("slowPal")
    SlowPal: H264SlowPal

    @jsonName("softness")
    Softness: __integerMin0Max128

    @jsonName("spatialAdaptiveQuantization")
    SpatialAdaptiveQuantization: H264SpatialAdaptiveQuantization

    @jsonName("syntax")
    Syntax: H264Syntax

    @jsonName("telecine")
    Telecine: H264Telecine

    @jsonName("temporalAdaptiveQuantization")
    TemporalAdaptiveQuantization: H264TemporalAdaptiveQuantization

    @jsonName("unregisteredSeiTimecode")
    UnregisteredSeiTimecode: H264UnregisteredSeiTimecode

    @jsonName("writeMp4PackagingType")
    WriteMp4PackagingType: H264WriteMp4PackagingType
}

enum H264SlowPal {
    DISABLED
    ENABLED
}

enum H264SpatialAdaptiveQuantization {
    DISABLED
    ENABLED
}

enum H264Syntax {
    DEFAULT
    RP2027
}

enum H264Telecine {
    NONE
    SOFT
    HARD
}

enum H264TemporalAdaptiveQuantization {
    DISABLED
    ENABLED
}

enum H264UnregisteredSeiTimecode {
    DISABLED
    ENABLED
}

enum H264WriteMp4PackagingType {
    AVC1
    AVC3
}

enum H265AdaptiveQuantization {
    OFF
    LOW
    MEDIUM
    HIGH
    HIGHER
    MAX
    AUTO
}

enum H265AlternateTransferFunctionSei {
    DISABLED
    ENABLED
}

enum H265CodecLevel {
    AUTO
    LEVEL_1
    LEVEL_2
    LEVEL_2_1
    LEVEL_3
    LEVEL_3_1
    LEVEL_4
    LEVEL_4_1
    LEVEL_5
    LEVEL_5_1
    LEVEL_5_2
    LEVEL_6
    LEVEL_6_1
    LEVEL_6_2
}

enum H265CodecProfile {
    MAIN_MAIN
    MAIN_HIGH
    MAIN10_MAIN
    MAIN10_HIGH
    MAIN_422_8BIT_MAIN
    MAIN_422_8BIT_HIGH
    MAIN_422_10BIT_MAIN
    MAIN_422_10BIT_HIGH
}

enum H265Deblocking {
    ENABLED
    DISABLED
}

enum H265DynamicSubGop {
    ADAPTIVE
    STATIC
}

enum H265EndOfStreamMarkers {
    INCLUDE
    SUPPRESS
}

enum H265FlickerAdaptiveQuantization {
    DISABLED
    ENABLED
}

enum H265FramerateControl {
    INITIALIZE_FROM_SOURCE
    SPECIFIED
}

enum H265FramerateConversionAlgorithm {
    DUPLICATE_DROP
    INTERPOLATE
    FRAMEFORMER
    MAINTAIN_FRAME_COUNT
}

enum H265GopBReference {
    DISABLED
    ENABLED
}

enum H265GopSizeUnits {
    FRAMES
    SECONDS
    AUTO
}

enum H265InterlaceMode {
    PROGRESSIVE
    TOP_FIELD
    BOTTOM_FIELD
    FOLLOW_TOP_FIELD
    FOLLOW_BOTTOM_FIELD
}

enum H265MvOverPictureBoundaries {
    ENABLED
    DISABLED
}

enum H265MvTemporalPredictor {
    ENABLED
    DISABLED
}

enum H265ParControl {
    INITIALIZE_FROM_SOURCE
    SPECIFIED
}

enum H265QualityTuningLevel {
    SINGLE_PASS
    SINGLE_PASS_HQ
    MULTI_PASS_HQ
}

structure H265QvbrSettings {
    @jsonName("maxAverageBitrate")
    MaxAverageBitrate: __integerMin1000Max1466400000

    @jsonName("qvbrQualityLevel")
    QvbrQualityLevel: __integerMin1Max10

    @jsonName("qvbrQualityLevelFineTune")
    QvbrQualityLevelFineTune: Double
}

enum H265RateControlMode {
    VBR
    CBR
    QVBR
}

enum H265SampleAdaptiveOffsetFilterMode {
    DEFAULT
    ADAPTIVE
    OFF
}

enum H265ScanTypeConversionMode {
    INTERLACED
    INTERLACED_OPTIMIZE
}

enum H265SceneChangeDetect {
    DISABLED
    ENABLED
    TRANSITION_DETECTION
}

structure H265Settings {
    @jsonName("adaptiveQuantization")
    AdaptiveQuantization: H265AdaptiveQuantization

    @jsonName("alternateTransferFunctionSei")
    AlternateTransferFunctionSei: H265AlternateTransferFunctionSei

    @jsonName("bandwidthReductionFilter")
    BandwidthReductionFilter: BandwidthReductionFilter

    @jsonName("bitrate")
    Bitrate: __integerMin1000Max1466400000

    @jsonName("codecLevel")
    CodecLevel: H265CodecLevel

    @jsonName("codecProfile")
    CodecProfile: H265CodecProfile

    @jsonName("deblocking")
    Deblocking: H265Deblocking

    @jsonName("dynamicSubGop")
    DynamicSubGop: H265DynamicSubGop

    @jsonName("endOfStreamMarkers")
    EndOfStreamMarkers: H265EndOfStreamMarkers

    @jsonName("flickerAdaptiveQuantization")
    FlickerAdaptiveQuantization: H265FlickerAdaptiveQuantization

    @jsonName("framerateControl")
    FramerateControl: H265FramerateControl

    @jsonName("framerateConversionAlgorithm")
    FramerateConversionAlgorithm: H265FramerateConversionAlgorithm

    @jsonName("framerateDenominator")
    FramerateDenominator: __integerMin1Max2147483647

    @jsonName("framerateNumerator")
    FramerateNumerator: __integerMin1Max2147483647

    @jsonName("gopBReference")
    GopBReference: H265GopBReference

    @jsonName("gopClosedCadence")
    GopClosedCadence: __integerMin0Max2147483647

    @jsonName("gopSize")
    GopSize: Double

    @jsonName("gopSizeUnits")
    GopSizeUnits: H265GopSizeUnits

    @jsonName("hrdBufferFinalFillPercentage")
    HrdBufferFinalFillPercentage: __integerMin0Max100

    @jsonName("hrdBufferInitialFillPercentage")
    HrdBufferInitialFillPercentage: __integerMin0Max100

    @jsonName("hrdBufferSize")
    HrdBufferSize: __integerMin0Max1466400000

    @jsonName("interlaceMode")
    InterlaceMode: H265InterlaceMode

    @jsonName("maxBitrate")
    MaxBitrate: __integerMin1000Max1466400000

    @jsonName("minIInterval")
    MinIInterval: __integerMin0Max30

    @jsonName("mvOverPictureBoundaries")
    MvOverPictureBoundaries: H265MvOverPictureBoundaries

    @jsonName("mvTemporalPredictor")
    MvTemporalPredictor: H265MvTemporalPredictor

    @jsonName("numberBFramesBetweenReferenceFrames")
    NumberBFramesBetweenReferenceFrames: __integerMin0Max7

    @jsonName("numberReferenceFrames")
    NumberReferenceFrames: __integerMin1Max6

    @jsonName("parControl")
    ParControl: H265ParControl

    @jsonName("parDenominator")
    ParDenominator: __integerMin1Max2147483647

    @jsonName("parNumerator")
    ParNumerator: __integerMin1Max2147483647

    @jsonName("perFrameMetrics")
    PerFrameMetrics: __listOfFrameMetricType

    @jsonName("qualityTuningLevel")
    QualityTuningLevel: H265QualityTuningLevel

    @jsonName("qvbrSettings")
    QvbrSettings: H265QvbrSettings

    @jsonName("rateControlMode")
    RateControlMode: H265RateControlMode

    @jsonName("sampleAdaptiveOffsetFilterMode")
    SampleAdaptiveOffsetFilterMode: H265SampleAdaptiveOffsetFilterMode

    @jsonName("scanTypeConversionMode")
    ScanTypeConversionMode: H265ScanTypeConversionMode

    @jsonName("sceneChangeDetect")
    SceneChangeDetect: H265SceneChangeDetect

    @jsonName("slices")
    Slices: __integerMin1Max32

    @jsonName("slowPal")
    SlowPal: H265SlowPal

    @jsonName("spatialAdaptiveQuantization")
    SpatialAdaptiveQuantization: H265SpatialAdaptiveQuantization

    @jsonName("telecine")
    Telecine: H265Telecine

    @jsonName("temporalAdaptiveQuantization")
    TemporalAdaptiveQuantization: H265TemporalAdaptiveQuantization

    @jsonName("temporalIds")
    TemporalIds: H265TemporalIds

    @jsonName("tileHeight")
    TileHeight: __integerMin64Max2160

    @jsonName("tilePadding")
    TilePadding: H265TilePadding

    @jsonName("tileWidth")
    TileWidth: __integerMin256Max3840

    @jsonName("tiles")
    Tiles: H265Tiles

    @jsonName("treeBlockSize")
    TreeBlockSize: H265TreeBlockSize

    @jsonName("unregisteredSeiTimecode")
    UnregisteredSeiTimecode: H265UnregisteredSeiTimecode

    @jsonName("writeMp4PackagingType")
    WriteMp4PackagingType: H265WriteMp4PackagingType
}

enum H265SlowPal {
    DISABLED
    ENABLED
}

enum H265SpatialAdaptiveQuantization {
    DISABLED
    ENABLED
}

enum H265Telecine {
    NONE
    SOFT
    HARD
}

enum H265TemporalAdaptiveQuantization {
    DISABLED
    ENABLED
}

enum H265TemporalIds {
    DISABLED
    ENABLED
}

enum H265TilePadding {
    NONE
    PADDED
}

enum H265Tiles {
    DISABLED
    ENABLED
}

enum H265TreeBlockSize {
    AUTO
    TREE_SIZE_32X32
}

enum H265UnregisteredSeiTimecode {
    DISABLED
    ENABLED
}

enum H265WriteMp4PackagingType {
    HVC1
    HEV1
}

enum HDRToSDRToneMapper {
    PRESERVE_DETAILS
    VIBRANT
}

structure Hdr10Metadata {
    @jsonName("bluePrimaryX")
    BluePrimaryX: __integerMin0Max50000

    @jsonName("bluePrimaryY")
    BluePrimaryY: __integerMin0Max50000

    @jsonName("greenPrimaryX")
    GreenPrimaryX: __integerMin0Max50000

    @jsonName("greenPrimaryY")
    GreenPrimaryY: __integerMin0Max50000

    @jsonName("maxContentLightLevel")
    MaxContentLightLevel: __integerMin0Max65535

    @jsonName("maxFrameAverageLightLevel")
    MaxFrameAverageLightLevel: __integerMin0Max65535

    @jsonName("maxLuminance")
    MaxLuminance: __integerMin0Max2147483647

    @jsonName("minLuminance")
    MinLuminance: __integerMin0Max2147483647

    @jsonName("redPrimaryX")
    RedPrimaryX: __integerMin0Max50000

    @jsonName("redPrimaryY")
    RedPrimaryY: __integerMin0Max50000

    @jsonName("whitePointX")
    WhitePointX: __integerMin0Max50000

    @jsonName("whitePointY")
    WhitePointY: __integerMin0Max50000
}

structure Hdr10Plus {
    @jsonName("masteringMonitorNits")
    MasteringMonitorNits: __integerMin0Max4000

    @jsonName("targetMonitorNits")
    TargetMonitorNits: __integerMin0Max4000
}

structure HdrMetadata {
    @jsonName("contentLightLevel")
    ContentLightLevel: ContentLightLevel

    @jsonName("masteringDisplayColorVolume")
    MasteringDisplayColorVolume: MasteringDisplayColorVolume
}

enum HlsAdMarkers {
    ELEMENTAL
    ELEMENTAL_SCTE35
}

structure HlsAdditionalManifest {
    @jsonName("manifestNameModifier")
    ManifestNameModifier: __stringMin1

    @jsonName("selectedOutputs")
    SelectedOutputs: __listOf__stringMin1
}

enum HlsAudioOnlyContainer {
    AUTOMATIC
    M2TS
}

enum HlsAudioOnlyHeader {
    INCLUDE
    EXCLUDE
}

enum HlsAudioTrackType {
    ALTERNATE_AUDIO_AUTO_SELECT_DEFAULT
    ALTERNATE_AUDIO_AUTO_SELECT
    ALTERNATE_AUDIO_NOT_AUTO_SELECT
    AUDIO_ONLY_VARIANT_STREAM
}

structure HlsCaptionLanguageMapping {
    @jsonName("captionChannel")
    CaptionChannel: __integerMinNegative2147483648Max2147483647

    @jsonName("customLanguageCode")
    CustomLanguageCode: __stringMin3Max3PatternAZaZ3

    @jsonName("languageCode")
    LanguageCode: LanguageCode

    @jsonName("languageDescription")
    LanguageDescription: String
}

enum HlsCaptionLanguageSetting {
    INSERT
    OMIT
    NONE
}

enum HlsCaptionSegmentLengthControl {
    LARGE_SEGMENTS
    MATCH_VIDEO
}

enum HlsClientCache {
    DISABLED
    ENABLED
}

enum HlsCodecSpecification {
    RFC_6381
    RFC_4281
}

enum HlsDescriptiveVideoServiceFlag {
    DONT_FLAG
    FLAG
}

enum HlsDirectoryStructure {
    SINGLE_DIRECTORY
    SUBDIRECTORY_PER_STREAM
}

structure HlsEncryptionSettings {
    @jsonName("constantInitializationVector")
    ConstantInitializationVector: __stringMin32Max32Pattern09aFAF32

    @jsonName("encryptionMethod")
    EncryptionMethod: HlsEncryptionType

    @jsonName("initializationVectorInManifest")
    InitializationVectorInManifest: HlsInitializationVectorInManifest

    @jsonName("offlineEncrypted")
    OfflineEncrypted: HlsOfflineEncrypted

    @jsonName("spekeKeyProvider")
    SpekeKeyProvider: SpekeKeyProvider

    @jsonName("staticKeyProvider")
    StaticKeyProvider: StaticKeyProvider

    @jsonName("type")
    Type: HlsKeyProviderType
}

enum HlsEncryptionType {
    AES128
    SAMPLE_AES
}

structure HlsGroupSettings {
    @jsonName("adMarkers")
    AdMarkers: __listOfHlsAdMarkers

    @jsonName("additionalManifests")
    AdditionalManifests: __listOfHlsAdditionalManifest

    @jsonName("audioOnlyHeader")
    AudioOnlyHeader: HlsAudioOnlyHeader

    @jsonName("baseUrl")
    BaseUrl: String

    @jsonName("captionLanguageMappings")
    CaptionLanguageMappings: __listOfHlsCaptionLanguageMapping

    @jsonName("captionLanguageSetting")
    CaptionLanguageSetting: HlsCaptionLanguageSetting

    @jsonName("captionSegmentLengthControl")
    CaptionSegmentLengthControl: HlsCaptionSegmentLengthControl

    @jsonName("clientCache")
    ClientCache: HlsClientCache

    @jsonName("codecSpecification")
    CodecSpecification: HlsCodecSpecification

    @jsonName("destination")
    Destination: __stringPatternS3

    @jsonName("destinationSettings")
    DestinationSettings: DestinationSettings

    @jsonName("directoryStructure")
    DirectoryStructure: HlsDirectoryStructure

    @jsonName("encryption")
    Encryption: HlsEncryptionSettings

    @jsonName("imageBasedTrickPlay")
    ImageBasedTrickPlay: HlsImageBasedTrickPlay

    @jsonName("imageBasedTrickPlaySettings")
    ImageBasedTrickPlaySettings: HlsImageBasedTrickPlaySettings

    @jsonName("imageBasedTrickPlayVariants")
    ImageBasedTrickPlayVariants: __listOfHlsImageBasedTrickPlayVariant

    @jsonName("manifestCompression")
    ManifestCompression: HlsManifestCompression

    @jsonName("manifestDurationFormat")
    ManifestDurationFormat: HlsManifestDurationFormat

    @jsonName("minFinalSegmentLength")
    MinFinalSegmentLength: Double

    @jsonName("minSegmentLength")
    MinSegmentLength: __integerMin0Max2147483647

    @jsonName("outputSelection")
    OutputSelection: HlsOutputSelection

    @jsonName("programDateTime")
    ProgramDateTime: HlsProgramDateTime

    @jsonName("programDateTimePeriod")
    ProgramDateTimePeriod: __integerMin0Max3600

    @jsonName("progressiveWriteHlsManifest")
    ProgressiveWriteHlsManifest: HlsProgressiveWriteHlsManifest

    @jsonName("segmentControl")
    SegmentControl: HlsSegmentControl

    @jsonName("segmentLength")
    SegmentLength: __integerMin1Max2147483647

    @jsonName("segmentLengthControl")
    SegmentLengthControl: HlsSegmentLengthControl

    @jsonName("segmentsPerSubdirectory")
    SegmentsPerSubdirectory: __integerMin1Max2147483647

    @jsonName("streamInfResolution")
    StreamInfResolution: HlsStreamInfResolution

    @jsonName("targetDurationCompatibilityMode")
    TargetDurationCompatibilityMode: HlsTargetDurationCompatibilityMode

    @jsonName("timedMetadataId3Frame")
    TimedMetadataId3Frame: HlsTimedMetadataId3Frame

    @jsonName("timedMetadataId3Period")
    TimedMetadataId3Period: __integerMinNegative2147483648Max2147483647

    @jsonName("timestampDeltaMilliseconds")
    TimestampDeltaMilliseconds: __integerMinNegative2147483648Max2147483647
}

enum HlsIFrameOnlyManifest {
    INCLUDE
    INCLUDE_AS_TS
    EXCLUDE
}

enum HlsImageBasedTrickPlay {
    NONE
    THUMBNAIL
    THUMBNAIL_AND_FULLFRAME
    ADVANCED
    VARIANTS
}

structure HlsImageBasedTrickPlaySettings {
    @jsonName("intervalCadence")
    IntervalCadence: HlsIntervalCadence

    @jsonName("thumbnailHeight")
    ThumbnailHeight: __integerMin2Max4096

    @jsonName("thumbnailInterval")
    ThumbnailInterval: Double

    @jsonName("thumbnailWidth")
    ThumbnailWidth: __integerMin8Max4096

    @jsonName("tileHeight")
    TileHeight: __integerMin1Max2048

    @jsonName("tileWidth")
    TileWidth: __integerMin1Max512
}

structure HlsImageBasedTrickPlayVariant {
    @jsonName("intervalCadence")
    IntervalCadence: HlsIntervalCadence

    @jsonName("thumbnailHeight")
    ThumbnailHeight: __integerMin2Max4096

    @jsonName("thumbnailInterval")
    ThumbnailInterval: Double

    @jsonName("thumbnailWidth")
    ThumbnailWidth: __integerMin8Max4096

    @jsonName("tileHeight")
    TileHeight: __integerMin1Max2048

    @jsonName("tileWidth")
    TileWidth: __integerMin1Max512
}

enum HlsInitializationVectorInManifest {
    INCLUDE
    EXCLUDE
}

enum HlsIntervalCadence {
    FOLLOW_IFRAME
    FOLLOW_CUSTOM
    FOLLOW_SEGMENTATION
}

enum HlsKeyProviderType {
    SPEKE
    STATIC_KEY
}

enum HlsManifestCompression {
    GZIP
    NONE
}

enum HlsManifestDurationFormat {
    FLOATING_POINT
    INTEGER
}

enum HlsOfflineEncrypted {
    ENABLED
    DISABLED
}

enum HlsOutputSelection {
    MANIFESTS_AND_SEGMENTS
    SEGMENTS_ONLY
}

enum HlsProgramDateTime {
    INCLUDE
    EXCLUDE
}

enum HlsProgressiveWriteHlsManifest {
    ENABLED
    DISABLED
}

structure HlsRenditionGroupSettings {
    @jsonName("renditionGroupId")
    RenditionGroupId: String

    @jsonName("renditionLanguageCode")
    RenditionLanguageCode: LanguageCode

    @jsonName("renditionName")
    RenditionName: String
}

enum HlsSegmentControl {
    SINGLE_FILE
    SEGMENTED_FILES
}

enum HlsSegmentLengthControl {
    EXACT
    GOP_MULTIPLE
    MATCH
}

structure HlsSettings {
    @jsonName("audioGroupId")
    AudioGroupId: String

    @jsonName("audioOnlyContainer")
    AudioOnlyContainer: HlsAudioOnlyContainer

    @jsonName("audioRenditionSets")
    AudioRenditionSets: String

    @jsonName("audioTrackType")
    AudioTrackType: HlsAudioTrackType

    @jsonName("descriptiveVideoServiceFlag")
    DescriptiveVideoServiceFlag: HlsDescriptiveVideoServiceFlag

    @jsonName("iFrameOnlyManifest")
    IFrameOnlyManifest: HlsIFrameOnlyManifest

    @jsonName("segmentModifier")
    SegmentModifier: String
}

enum HlsStreamInfResolution {
    INCLUDE
    EXCLUDE
}

enum HlsTargetDurationCompatibilityMode {
    LEGACY
    SPEC_COMPLIANT
}

enum HlsTimedMetadataId3Frame {
    NONE
    PRIV
    TDRL
}

structure HopDestination {
    @jsonName("priority")
    Priority: __integerMinNegative50Max50

    @jsonName("queue")
    Queue: String

    @jsonName("waitMinutes")
    WaitMinutes: Integer
}

structure Id3Insertion {
    @jsonName("id3")
    Id3: __stringPatternAZaZ0902

    @jsonName("timecode")
    Timecode: __stringPattern010920405090509092
}

structure ImageInserter {
    @jsonName("insertableImages")
    InsertableImages: __listOfInsertableImage

    @jsonName("sdrReferenceWhiteLevel")
    SdrReferenceWhiteLevel: __integerMin100Max1000
}

enum ImscAccessibilitySubs {
    DISABLED
    ENABLED
}

structure ImscDestinationSettings {
    @jsonName("accessibility")
    Accessibility: ImscAccessibilitySubs

    @jsonName("stylePassthrough")
    StylePassthrough: ImscStylePassthrough
}

enum ImscStylePassthrough {
    ENABLED
    DISABLED
}

structure Input {
    @jsonName("advancedInputFilter")
    AdvancedInputFilter: AdvancedInputFilter

    @jsonName("advancedInputFilterSettings")
    AdvancedInputFilterSettings: AdvancedInputFilterSettings

    @jsonName("audioSelectorGroups")
    AudioSelectorGroups: __mapOfAudioSelectorGroup

    @jsonName("audioSelectors")
    AudioSelectors: __mapOfAudioSelector

    @jsonName("captionSelectors")
    CaptionSelectors: __mapOfCaptionSelector

    @jsonName("crop")
    Crop: Rectangle

    @jsonName("deblockFilter")
    DeblockFilter: InputDeblockFilter

    @jsonName("decryptionSettings")
    DecryptionSettings: InputDecryptionSettings

    @jsonName("denoiseFilter")
    DenoiseFilter: InputDenoiseFilter

    @jsonName("dolbyVisionMetadataXml")
    DolbyVisionMetadataXml: __stringMin14PatternS3XmlXMLHttpsXmlXML

    @jsonName("dynamicAudioSelectors")
    DynamicAudioSelectors: __mapOfDynamicAudioSelector

    @jsonName("fileInput")
    FileInput: __stringMax2048PatternS3Https

    @jsonName("filterEnable")
    FilterEnable: InputFilterEnable

    @jsonName("filterStrength")
    FilterStrength: __integerMin0Max5

    @jsonName("imageInserter")
    ImageInserter: ImageInserter

    @jsonName("inputClippings")
    InputClippings: __listOfInputClipping

    @jsonName("inputScanType")
    InputScanType: InputScanType

    @jsonName("multiViewSettings")
    MultiViewSettings: __listOfMultiViewSettings

    @jsonName("position")
    Position: Rectangle

    @jsonName("programNumber")
    ProgramNumber: __integerMin1Max2147483647

    @jsonName("psiControl")
    PsiControl: InputPsiControl

    @jsonName("supplementalImps")
    SupplementalImps: __listOf__stringPatternS3ASSETMAPXml

    @jsonName("tamsSettings")
    TamsSettings: InputTamsSettings

    @jsonName("timecodeSource")
    TimecodeSource: InputTimecodeSource

    @jsonName("timecodeStart")
    TimecodeStart: __stringMin11Max11Pattern01D20305D205D

    @jsonName("videoGenerator")
    VideoGenerator: InputVideoGenerator

    @jsonName("videoOverlays")
    VideoOverlays: __listOfVideoOverlay

    @jsonName("videoSelector")
    VideoSelector: VideoSelector
}

structure InputClipping {
    @jsonName("endTimecode")
    EndTimecode: __stringPattern010920405090509092090909

    @jsonName("startTimecode")
    StartTimecode: __stringPattern010920405090509092090909
}

enum InputDeblockFilter {
    ENABLED
    DISABLED
}

structure InputDecryptionSettings {
    @jsonName("decryptionMode")
    DecryptionMode: DecryptionMode

    @jsonName("encryptedDecryptionKey")
    EncryptedDecryptionKey: __stringMin24Max512PatternAZaZ0902

    @jsonName("initializationVector")
    InitializationVector: __stringMin16Max24PatternAZaZ0922AZaZ0916

    @jsonName("kmsKeyRegion")
    KmsKeyRegion: __stringMin9Max19PatternAZ26EastWestCentralNorthSouthEastWest1912
}

enum InputDenoiseFilter {
    ENABLED
    DISABLED
}

enum InputFilterEnable {
    AUTO
    DISABLE
    FORCE
}

enum InputPolicy {
    ALLOWED
    DISALLOWED
}

enum InputPsiControl {
    IGNORE_PSI
    USE_PSI
}

enum InputRotate {
    DEGREE_0
    DEGREES_90
    DEGREES_180
    DEGREES_270
    AUTO
}

enum InputSampleRange {
    FOLLOW
    FULL_RANGE
    LIMITED_RANGE
}

enum InputScanType {
    AUTO
    PSF
}

structure InputTamsSettings {
    @jsonName("authConnectionArn")
    AuthConnectionArn: __stringPatternArnAwsAZ09EventsAZ090912ConnectionAZAZ09AF0936

    @jsonName("gapHandling")
    GapHandling: TamsGapHandling

    @jsonName("sourceId")
    SourceId: String

    @jsonName("timerange")
    Timerange: __stringPattern019090190908019090190908
}

structure InputTemplate {
    @jsonName("advancedInputFilter")
    AdvancedInputFilter: AdvancedInputFilter

    @jsonName("advancedInputFilterSettings")
    AdvancedInputFilterSettings: AdvancedInputFilterSettings

    @jsonName("audioSelectorGroups")
    AudioSelectorGroups: __mapOfAudioSelectorGroup

    @jsonName("audioSelectors")
    AudioSelectors: __mapOfAudioSelector

    @jsonName("captionSelectors")
    CaptionSelectors: __mapOfCaptionSelector

    @jsonName("crop")
    Crop: Rectangle

    @jsonName("deblockFilter")
    DeblockFilter: InputDeblockFilter

    @jsonName("denoiseFilter")
    DenoiseFilter: InputDenoiseFilter

    @jsonName("dolbyVisionMetadataXml")
    DolbyVisionMetadataXml: __stringMin14PatternS3XmlXMLHttpsXmlXML

    @jsonName("dynamicAudioSelectors")
    DynamicAudioSelectors: __mapOfDynamicAudioSelector

    @jsonName("filterEnable")
    FilterEnable: InputFilterEnable

    @jsonName("filterStrength")
    FilterStrength: __integerMin0Max5

    @jsonName("imageInserter")
    ImageInserter: ImageInserter

    @jsonName("inputClippings")
    InputClippings: __listOfInputClipping

    @jsonName("inputScanType")
    InputScanType: InputScanType

    @jsonName("multiViewSettings")
    MultiViewSettings: __listOfMultiViewSettings

    @jsonName("position")
    Position: Rectangle

    @jsonName("programNumber")
    ProgramNumber: __integerMin1Max2147483647

    @jsonName("psiControl")
    PsiControl: InputPsiControl

    @jsonName("timecodeSource")
    TimecodeSource: InputTimecodeSource

    @jsonName("timecodeStart")
    TimecodeStart: __stringMin11Max11Pattern01D20305D205D

    @jsonName("videoOverlays")
    VideoOverlays: __listOfVideoOverlay

    @jsonName("videoSelector")
    VideoSelector: VideoSelector
}

enum InputTimecodeSource {
    EMBEDDED
    ZEROBASED
    SPECIFIEDSTART
}

structure InputVideoGenerator {
    @jsonName("channels")
    Channels: __integerMin1Max32

    @jsonName("duration")
    Duration: __integerMin1Max86400000

    @jsonName("framerateDenominator")
    FramerateDenominator: __integerMin1Max1001

    @jsonName("framerateNumerator")
    FramerateNumerator: __integerMin1Max60000

    @jsonName("height")
    Height: __integerMin32Max8192

    @jsonName("imageInput")
    ImageInput: __stringMin14PatternS3BmpBMPPngPNGTgaTGAHttpsBmpBMPPngPNGTgaTGA

    @jsonName("sampleRate")
    SampleRate: __integerMin32000Max48000

    @jsonName("width")
    Width: __integerMin32Max8192
}

structure InsertableImage {
    @jsonName("duration")
    Duration: __integerMin0Max2147483647

    @jsonName("fadeIn")
    FadeIn: __integerMin0Max2147483647

    @jsonName("fadeOut")
    FadeOut: __integerMin0Max2147483647

    @jsonName("height")
    Height: __integerMin0Max2147483647

    @jsonName("imageInserterInput")
    ImageInserterInput: __stringMin14PatternS3BmpBMPPngPNGTgaTGAHttpsBmpBMPPngPNGTgaTGA

    @jsonName("imageX")
    ImageX: __integerMin0Max2147483647

    @jsonName("imageY")
    ImageY: __integerMin0Max2147483647

    @jsonName("layer")
    Layer: __integerMin0Max99

    @jsonName("opacity")
    Opacity: __integerMin0Max100

    @jsonName("startTime")
    StartTime: __stringPattern01D20305D205D

    @jsonName("width")
    Width: __integerMin0Max2147483647
}

@error("server") @httpError(500)
structure InternalServerErrorException {
    @jsonName("message")
    Message: String
}

structure Job {
    @jsonName("accelerationSettings")
    AccelerationSettings: AccelerationSettings

    @jsonName("accelerationStatus")
    AccelerationStatus: AccelerationStatus

    @jsonName("arn")
    Arn: String

    @jsonName("billingTagsSource")
    BillingTagsSource: BillingTagsSource

    @jsonName("clientRequestToken")
    ClientRequestToken: String

    @jsonName("createdAt")
    CreatedAt: __timestampUnix

    @jsonName("currentPhase")
    CurrentPhase: JobPhase

    @jsonName("elementalInferenceConfiguration")
    ElementalInferenceConfiguration: ElementalInferenceConfiguration

    @jsonName("errorCode")
    ErrorCode: Integer

    @jsonName("errorMessage")
    ErrorMessage: String

    @jsonName("hopDestinations")
    HopDestinations: __listOfHopDestination

    @jsonName("id")
    Id: String

    @jsonName("jobEngineVersionRequested")
    JobEngineVersionRequested: String

    @jsonName("jobEngineVersionUsed")
    JobEngineVersionUsed: String

    @jsonName("jobPercentComplete")
    JobPercentComplete: Integer

    @jsonName("jobTemplate")
    JobTemplate: String

    @jsonName("lastShareDetails")
    LastShareDetails: String

    @jsonName("messages")
    Messages: JobMessages

    @jsonName("outputGroupDetails")
    OutputGroupDetails: __listOfOutputGroupDetail

    @jsonName("priority")
    Priority: __integerMinNegative50Max50

    @jsonName("queue")
    Queue: String

    @jsonName("queueTransitions")
    QueueTransitions: __listOfQueueTransition

    @jsonName("retryCount")
    RetryCount: Integer

    @required @jsonName("role")
    Role: String

    @required @jsonName("settings")
    Settings: JobSettings

    @jsonName("shareStatus")
    ShareStatus: ShareStatus

    @jsonName("simulateReservedQueue")
    SimulateReservedQueue: SimulateReservedQueue

    @jsonName("status")
    Status: JobStatus

    @jsonName("statusUpdateInterval")
    StatusUpdateInterval: StatusUpdateInterval

    @jsonName("timing")
    Timing: Timing

    @jsonName("userMetadata")
    UserMetadata: __mapOf__string

    @jsonName("warnings")
    Warnings: __listOfWarningGroup
}

structure JobEngineVersion {
    @jsonName("expirationDate")
    ExpirationDate: __timestampUnix

    @jsonName("version")
    Version: String
}

structure JobMessages {
    @jsonName("info")
    Info: __listOf__string

    @jsonName("warning")
    Warning: __listOf__string
}

enum JobPhase {
    PROBING
    TRANSCODING
    UPLOADING
}

structure JobSettings {
    @jsonName("adAvailOffset")
    AdAvailOffset: __integerMinNegative1000Max1000

    @jsonName("availBlanking")
    AvailBlanking: AvailBlanking

    @jsonName("colorConversion3DLUTSettings")
    ColorConversion3DLUTSettings: __listOfColorConversion3DLUTSetting

    @jsonName("esam")
    Esam: EsamSettings

    @jsonName("extendedDataServices")
    ExtendedDataServices: ExtendedDataServices

    @jsonName("followSource")
    FollowSource: __integerMin1Max150

    @jsonName("inputs")
    Inputs: __listOfInput

    @jsonName("kantarWatermark")
    KantarWatermark: KantarWatermarkSettings

    @jsonName("motionImageInserter")
    MotionImageInserter: MotionImageInserter

    @jsonName("nielsenConfiguration")
    NielsenConfiguration: NielsenConfiguration

    @jsonName("nielsenNonLinearWatermark")
    NielsenNonLinearWatermark: NielsenNonLinearWatermarkSettings

    @jsonName("outputGroups")
    OutputGroups: __listOfOutputGroup

    @jsonName("timecodeConfig")
    TimecodeConfig: TimecodeConfig

    @jsonName("timedMetadataInsertion")
    TimedMetadataInsertion: TimedMetadataInsertion
}

enum JobStatus {
    SUBMITTED
    PROGRESSING
    COMPLETE
    CANCELED
    ERROR
}

structure JobTemplate {
    @jsonName("accelerationSettings")
    AccelerationSettings: AccelerationSettings

    @jsonName("arn")
    Arn: String

    @jsonName("category")
    Category: String

    @jsonName("createdAt")
    CreatedAt: __timestampUnix

    @jsonName("description")
    Description: String

    @jsonName("hopDestinations")
    HopDestinations: __listOfHopDestination

    @jsonName("lastUpdated")
    LastUpdated: __timestampUnix

    @required @jsonName("name")
    Name: String

    @jsonName("priority")
    Priority: __integerMinNegative50Max50

    @jsonName("queue")
    Queue: String

    @required @jsonName("settings")
    Settings: JobTemplateSettings

    @jsonName("statusUpdateInterval")
    StatusUpdateInterval: StatusUpdateInterval

    @jsonName("type")
    Type: Type
}

enum JobTemplateListBy {
    NAME
    CREATION_DATE
    SYSTEM
}

structure JobTemplateSettings {
    @jsonName("adAvailOffset")
    AdAvailOffset: __integerMinNegative1000Max1000

    @jsonName("availBlanking")
    AvailBlanking: AvailBlanking

    @jsonName("colorConversion3DLUTSettings")
    ColorConversion3DLUTSettings: __listOfColorConversion3DLUTSetting

    @jsonName("esam")
    Esam: EsamSettings

    @jsonName("extendedDataServices")
    ExtendedDataServices: ExtendedDataServices

    @jsonName("followSource")
    FollowSource: __integerMin1Max150

    @jsonName("inputs")
    Inputs: __listOfInputTemplate

    @jsonName("kantarWatermark")
    KantarWatermark: KantarWatermarkSettings

    @jsonName("motionImageInserter")
    MotionImageInserter: MotionImageInserter

    @jsonName("nielsenConfiguration")
    NielsenConfiguration: NielsenConfiguration

    @jsonName("nielsenNonLinearWatermark")
    NielsenNonLinearWatermark: NielsenNonLinearWatermarkSettings

    @jsonName("outputGroups")
    OutputGroups: __listOfOutputGroup

    @jsonName("timecodeConfig")
    TimecodeConfig: TimecodeConfig

    @jsonName("timedMetadataInsertion")
    TimedMetadataInsertion: TimedMetadataInsertion
}

structure JobsQueryFilter {
    @jsonName("key")
    Key: JobsQueryFilterKey

    @jsonName("values")
    Values: __listOf__stringMax100
}

enum JobsQueryFilterKey {
    queue
    status
    fileInput
    jobEngineVersionRequested
    jobEngineVersionUsed
    audioCodec
    videoCodec
}

enum JobsQueryStatus {
    SUBMITTED
    PROGRESSING
    COMPLETE
    ERROR
}

structure KantarWatermarkSettings {
    @jsonName("channelName")
    ChannelName: __stringMin1Max20

    @jsonName("contentReference")
    ContentReference: __stringMin1Max50PatternAZAZ09

    @jsonName("credentialsSecretName")
    CredentialsSecretName: __stringMin1Max2048PatternArnAZSecretsmanagerWD12SecretAZAZ09

    @jsonName("fileOffset")
    FileOffset: Double

    @jsonName("kantarLicenseId")
    KantarLicenseId: __integerMin0Max2147483647

    @jsonName("kantarServerUrl")
    KantarServerUrl: __stringPatternHttpsKantarmedia55Prod

    @jsonName("logDestination")
    LogDestination: __stringPatternS3

    @jsonName("metadata3")
    Metadata3: __stringMin1Max50

    @jsonName("metadata4")
    Metadata4: __stringMin1Max50

    @jsonName("metadata5")
    Metadata5: __stringMin1Max50

    @jsonName("metadata6")
    Metadata6: __stringMin1Max50

    @jsonName("metadata7")
    Metadata7: __stringMin1Max50

    @jsonName("metadata8")
    Metadata8: __stringMin1Max50
}

enum LanguageCode {
    ENG
    SPA
    FRA
    DEU
    GER
    ZHO
    ARA
    HIN
    JPN
    RUS
    POR
    ITA
    URD
    VIE
    KOR
    PAN
    ABK
    AAR
    AFR
    AKA
    SQI
    AMH
    ARG
    HYE
    ASM
    AVA
    AVE
    AYM
    AZE
    BAM
    BAK
    EUS
    BEL
    BEN
    BIH
    BIS
    BOS
    BRE
    BUL
    MYA
    CAT
    KHM
    CHA
    CHE
    NYA
    CHU
    CHV
    COR
    COS
    CRE
    HRV
    CES
    DAN
    DIV
    NLD
    DZO
    ENM
    EPO
    EST
    EWE
    FAO
    FIJ
    FIN
    FRM
    FUL
    GLA
    GLG
    LUG
    KAT
    ELL
    GRN
    GUJ
    HAT
    HAU
    HEB
    HER
    HMO
    HUN
    ISL
    IDO
    IBO
    IND
    INA
    ILE
    IKU
    IPK
    GLE
    JAV
    KAL
    KAN
    KAU
    KAS
    KAZ
    KIK
    KIN
    KIR
    KOM
    KON
    KUA
    KUR
    LAO
    LAT
    LAV
    LIM
    LIN
    LIT
    LUB
    LTZ
    MKD
    MLG
    MSA
    MAL
    MLT
    GLV
    MRI
    MAR
    MAH
    MON
    NAU
    NAV
    NDE
    NBL
    NDO
    NEP
    SME
    NOR
    NOB
    NNO
    OCI
    OJI
    ORI
    ORM
    OSS
    PLI
    FAS
    POL
    PUS
    QUE
    QAA
    RON
    ROH
    RUN
    SMO
    SAG
    SAN
    SRD
    SRB
    SNA
    III
    SND
    SIN
    SLK
    SLV
    SOM
    SOT
    SUN
    SWA
    SSW
    SWE
    TGL
    TAH
    TGK
    TAM
    TAT
    TEL
    THA
    BOD
    TIR
    TON
    TSO
    TSN
    TUR
    TUK
    TWI
    UIG
    UKR
    UZB
    VEN
    VOL
    WLN
    CYM
    FRY
    WOL
    XHO
    YID
    YOR
    ZHA
    ZUL
    ORJ
    QPC
    TNG
    SRP
}

enum M2tsAudioBufferModel {
    DVB
    ATSC
}

enum M2tsAudioDuration {
    DEFAULT_CODEC_DURATION
    MATCH_VIDEO_DURATION
}

enum M2tsBufferModel {
    MULTIPLEX
    NONE
}

enum M2tsDataPtsControl {
    AUTO
    ALIGN_TO_VIDEO
}

enum M2tsEbpAudioInterval {
    VIDEO_AND_FIXED_INTERVALS
    VIDEO_INTERVAL
}

enum M2tsEbpPlacement {
    VIDEO_AND_AUDIO_PIDS
    VIDEO_PID
}

enum M2tsEsRateInPes {
    INCLUDE
    EXCLUDE
}

enum M2tsForceTsVideoEbpOrder {
    FORCE
    DEFAULT
}

enum M2tsKlvMetadata {
    PASSTHROUGH
    NONE
}

enum M2tsNielsenId3 {
    INSERT
    NONE
}

enum M2tsPcrControl {
    PCR_EVERY_PES_PACKET
    CONFIGURED_PCR_PERIOD
}

enum M2tsPreventBufferUnderflow {
    DISABLED
    ENABLED
}

enum M2tsRateMode {
    VBR
    CBR
}

structure M2tsScte35Esam {
    @jsonName("scte35EsamPid")
    Scte35EsamPid: __integerMin32Max8182
}

enum M2tsScte35Source {
    PASSTHROUGH
    NONE
}

enum M2tsSegmentationMarkers {
    NONE
    RAI_SEGSTART
    RAI_ADAPT
    PSI_SEGSTART
    EBP
    EBP_LEGACY
}

enum M2tsSegmentationStyle {
    MAINTAIN_CADENCE
    RESET_CADENCE
}

structure M2tsSettings {
    @jsonName("audioBufferModel")
    AudioBufferModel: M2tsAudioBufferModel

    @jsonName("audioDuration")
    AudioDuration: M2tsAudioDuration

    @jsonName("audioFramesPerPes")
    AudioFramesPerPes: __integerMin0Max2147483647

    @jsonName("audioPids")
    AudioPids: __listOf__integerMin32Max8182

    @jsonName("audioPtsOffsetDelta")
    AudioPtsOffsetDelta: __integerMinNegative10000Max10000

    @jsonName("bitrate")
    Bitrate: __integerMin0Max2147483647

    @jsonName("bufferModel")
    BufferModel: M2tsBufferModel

    @jsonName("dataPTSControl")
    DataPTSControl: M2tsDataPtsControl

    @jsonName("dvbNitSettings")
    DvbNitSettings: DvbNitSettings

    @jsonName("dvbSdtSettings")
    DvbSdtSettings: DvbSdtSettings

    @jsonName("dvbSubPids")
    DvbSubPids: __listOf__integerMin32Max8182

    @jsonName("dvbTdtSettings")
    DvbTdtSettings: DvbTdtSettings

    @jsonName("dvbTeletextPid")
    DvbTeletextPid: __integerMin32Max8182

    @jsonName("ebpAudioInterval")
    EbpAudioInterval: M2tsEbpAudioInterval

    @jsonName("ebpPlacement")
    EbpPlacement: M2tsEbpPlacement

    @jsonName("esRateInPes")
    EsRateInPes: M2tsEsRateInPes

    @jsonName("forceTsVideoEbpOrder")
    ForceTsVideoEbpOrder: M2tsForceTsVideoEbpOrder

    @jsonName("fragmentTime")
    FragmentTime: Double

    @jsonName("klvMetadata")
    KlvMetadata: M2tsKlvMetadata

    @jsonName("maxPcrInterval")
    MaxPcrInterval: __integerMin0Max500

    @jsonName("minEbpInterval")
    MinEbpInterval: __integerMin0Max10000

    @jsonName("nielsenId3")
    NielsenId3: M2tsNielsenId3

    @jsonName("nullPacketBitrate")
    NullPacketBitrate: Double

    @jsonName("patInterval")
    PatInterval: __integerMin0Max1000

    @jsonName("pcrControl")
    PcrControl: M2tsPcrControl

    @jsonName("pcrPid")
    PcrPid: __integerMin32Max8182

    @jsonName("pmtInterval")
    PmtInterval: __integerMin0Max1000

    @jsonName("pmtPid")
    PmtPid: __integerMin32Max8182

    @jsonName("preventBufferUnderflow")
    PreventBufferUnderflow: M2tsPreventBufferUnderflow

    @jsonName("privateMetadataPid")
    PrivateMetadataPid: __integerMin32Max8182

    @jsonName("programNumber")
    ProgramNumber: __integerMin0Max65535

    @jsonName("ptsOffset")
    PtsOffset: __integerMin0Max3600

    @jsonName("ptsOffsetMode")
    PtsOffsetMode: TsPtsOffset

    @jsonName("rateMode")
    RateMode: M2tsRateMode

    @jsonName("scte35Esam")
    Scte35Esam: M2tsScte35Esam

    @jsonName("scte35Pid")
    Scte35Pid: __integerMin32Max8182

    @jsonName("scte35Source")
    Scte35Source: M2tsScte35Source

    @jsonName("segmentationMarkers")
    SegmentationMarkers: M2tsSegmentationMarkers

    @jsonName("segmentationStyle")
    SegmentationStyle: M2tsSegmentationStyle

    @jsonName("segmentationTime")
    SegmentationTime: Double

    @jsonName("timedMetadataPid")
    TimedMetadataPid: __integerMin32Max8182

    @jsonName("transportStreamId")
    TransportStreamId: __integerMin0Max65535

    @jsonName("videoPid")
    VideoPid: __integerMin32Max8182
}

enum M3u8AudioDuration {
    DEFAULT_CODEC_DURATION
    MATCH_VIDEO_DURATION
}

enum M3u8DataPtsControl {
    AUTO
    ALIGN_TO_VIDEO
}

enum M3u8NielsenId3 {
    INSERT
    NONE
}

enum M3u8PcrControl {
    PCR_EVERY_PES_PACKET
    CONFIGURED_PCR_PERIOD
}

enum M3u8Scte35Source {
    PASSTHROUGH
    NONE
}

structure M3u8Settings {
    @jsonName("audioDuration")
    AudioDuration: M3u8AudioDuration

    @jsonName("audioFramesPerPes")
    AudioFramesPerPes: __integerMin0Max2147483647

    @jsonName("audioPids")
    AudioPids: __listOf__integerMin32Max8182

    @jsonName("audioPtsOffsetDelta")
    AudioPtsOffsetDelta: __integerMinNegative10000Max10000

    @jsonName("dataPTSControl")
    DataPTSControl: M3u8DataPtsControl

    @jsonName("maxPcrInterval")
    MaxPcrInterval: __integerMin0Max500

    @jsonName("nielsenId3")
    NielsenId3: M3u8NielsenId3

    @jsonName("patInterval")
    PatInterval: __integerMin0Max1000

    @jsonName("pcrControl")
    PcrControl: M3u8PcrControl

    @jsonName("pcrPid")
    PcrPid: __integerMin32Max8182

    @jsonName("pmtInterval")
    PmtInterval: __integerMin0Max1000

    @jsonName("pmtPid")
    PmtPid: __integerMin32Max8182

    @jsonName("privateMetadataPid")
    PrivateMetadataPid: __integerMin32Max8182

    @jsonName("programNumber")
    ProgramNumber: __integerMin0Max65535

    @jsonName("ptsOffset")
    PtsOffset: __integerMin0Max3600

    @jsonName("ptsOffsetMode")
    PtsOffsetMode: TsPtsOffset

    @jsonName("scte35Pid")
    Scte35Pid: __integerMin32Max8182

    @jsonName("scte35Source")
    Scte35Source: M3u8Scte35Source

    @jsonName("timedMetadata")
    TimedMetadata: TimedMetadata

    @jsonName("timedMetadataPid")
    TimedMetadataPid: __integerMin32Max8182

    @jsonName("transportStreamId")
    TransportStreamId: __integerMin0Max65535

    @jsonName("videoPid")
    VideoPid: __integerMin32Max8182
}

structure MasteringDisplayColorVolume {
    @jsonName("bluePrimaryX")
    BluePrimaryX: Integer

    @jsonName("bluePrimaryY")
    BluePrimaryY: Integer

    @jsonName("greenPrimaryX")
    GreenPrimaryX: Integer

    @jsonName("greenPrimaryY")
    GreenPrimaryY: Integer

    @jsonName("maxLuminance")
    MaxLuminance: Long

    @jsonName("minLuminance")
    MinLuminance: Long

    @jsonName("redPrimaryX")
    RedPrimaryX: Integer

    @jsonName("redPrimaryY")
    RedPrimaryY: Integer

    @jsonName("whitePointX")
    WhitePointX: Integer

    @jsonName("whitePointY")
    WhitePointY: Integer
}

enum MatrixCoefficients {
    RGB
    ITU_709
    UNSPECIFIED
    RESERVED
    FCC
    ITU_470BG
    SMPTE_170M
    SMPTE_240M
    YCgCo
    ITU_2020_NCL
    ITU_2020_CL
    SMPTE_2085
    CD_NCL
    CD_CL
    ITU_2100ICtCp
    IPT
    EBU3213
    LAST
}

structure Metadata {
    @jsonName("eTag")
    ETag: String

    @jsonName("fileSize")
    FileSize: Long

    @jsonName("lastModified")
    LastModified: __timestampUnix

    @jsonName("mimeType")
    MimeType: String
}

structure MinBottomRenditionSize {
    @jsonName("height")
    Height: __integerMin32Max8192

    @jsonName("width")
    Width: __integerMin32Max8192
}

structure MinTopRenditionSize {
    @jsonName("height")
    Height: __integerMin32Max8192

    @jsonName("width")
    Width: __integerMin32Max8192
}

structure MotionImageInserter {
    @jsonName("framerate")
    Framerate: MotionImageInsertionFramerate

    @jsonName("input")
    Input: __stringMin14PatternS3Mov09PngHttpsMov09Png

    @jsonName("insertionMode")
    InsertionMode: MotionImageInsertionMode

    @jsonName("offset")
    Offset: MotionImageInsertionOffset

    @jsonName("playback")
    Playback: MotionImagePlayback

    @jsonName("startTime")
    StartTime: __stringMin11Max11Pattern01D20305D205D
}

structure MotionImageInsertionFramerate {
    @jsonName("framerateDenominator")
    FramerateDenominator: __integerMin1Max17895697

    @jsonName("framerateNumerator")
    FramerateNumerator: __integerMin1Max2147483640
}

enum MotionImageInsertionMode {
    MOV
    PNG
}

structure MotionImageInsertionOffset {
    @jsonName("imageX")
    ImageX: __integerMin0Max2147483647

    @jsonName("imageY")
    ImageY: __integerMin0Max2147483647
}

enum MotionImagePlayback {
    ONCE
    REPEAT
}

enum MovClapAtom {
    INCLUDE
    EXCLUDE
}

enum MovCslgAtom {
    INCLUDE
    EXCLUDE
}

enum MovMpeg2FourCCControl {
    XDCAM
    MPEG
}

enum MovPaddingControl {
    OMNEON
    NONE
}

enum MovReference {
    SELF_CONTAINED
    EXTERNAL
}

structure MovSettings {
    @jsonName("audioDuration")
    AudioDuration: CmfcAudioDuration

    @jsonName("clapAtom")
    ClapAtom: MovClapAtom

    @jsonName("cslgAtom")
    CslgAtom: MovCslgAtom

    @jsonName("mpeg2FourCCControl")
    Mpeg2FourCCControl: MovMpeg2FourCCControl

    @jsonName("paddingControl")
    PaddingControl: MovPaddingControl

    @jsonName("reference")
    Reference: MovReference
}

enum Mp2AudioDescriptionMix {
    BROADCASTER_MIXED_AD
    NONE
}

structure Mp2Settings {
    @jsonName("audioDescriptionMix")
    AudioDescriptionMix: Mp2AudioDescriptionMix

    @jsonName("bitrate")
    Bitrate: __integerMin32000Max384000

    @jsonName("channels")
    Channels: __integerMin0Max2

    @jsonName("sampleRate")
    SampleRate: __integerMin32000Max48000
}

enum Mp3RateControlMode {
    CBR
    VBR
}

structure Mp3Settings {
    @jsonName("bitrate")
    Bitrate: __integerMin16000Max320000

    @jsonName("channels")
    Channels: __integerMin0Max2

    @jsonName("rateControlMode")
    RateControlMode: Mp3RateControlMode

    @jsonName("sampleRate")
    SampleRate: __integerMin22050Max48000

    @jsonName("vbrQuality")
    VbrQuality: __integerMin0Max9
}

enum Mp4C2paManifest {
    INCLUDE
    EXCLUDE
}

enum Mp4CslgAtom {
    INCLUDE
    EXCLUDE
}

enum Mp4FreeSpaceBox {
    INCLUDE
    EXCLUDE
}

enum Mp4MoovPlacement {
    PROGRESSIVE_DOWNLOAD
    NORMAL
}

structure Mp4Settings {
    @jsonName("audioDuration")
    AudioDuration: CmfcAudioDuration

    @jsonName("c2paManifest")
    C2paManifest: Mp4C2paManifest

    @jsonName("certificateSecret")
    CertificateSecret: __stringMin1Max2048PatternArnAZSecretsmanagerWD12SecretAZAZ09

    @jsonName("cslgAtom")
    CslgAtom: Mp4CslgAtom

    @jsonName("cttsVersion")
    CttsVersion: __integerMin0Max1

    @jsonName("freeSpaceBox")
    FreeSpaceBox: Mp4FreeSpaceBox

    @jsonName("moovPlacement")
    MoovPlacement: Mp4MoovPlacement

    @jsonName("mp4MajorBrand")
    Mp4MajorBrand: String

    @jsonName("signingKmsKey")
    SigningKmsKey: __stringMin1PatternArnAwsUsGovCnKmsAZ26EastWestCentralNorthSouthEastWest1912D12KeyAFAF098AFAF094AFAF094AFAF094AFAF0912MrkAFAF0932
}

enum MpdAccessibilityCaptionHints {
    INCLUDE
    EXCLUDE
}

enum MpdAudioDuration {
    DEFAULT_CODEC_DURATION
    MATCH_VIDEO_DURATION
}

enum MpdC2paManifest {
    INCLUDE
    EXCLUDE
}

enum MpdCaptionContainerType {
    RAW
    FRAGMENTED_MP4
}

enum MpdKlvMetadata {
    NONE
    PASSTHROUGH
}

enum MpdManifestMetadataSignaling {
    ENABLED
    DISABLED
}

enum MpdScte35Esam {
    INSERT
    NONE
}

enum MpdScte35Source {
    PASSTHROUGH
    NONE
}

structure MpdSettings {
    @jsonName("accessibilityCaptionHints")
    AccessibilityCaptionHints: MpdAccessibilityCaptionHints

    @jsonName("audioDuration")
    AudioDuration: MpdAudioDuration

    @jsonName("c2paManifest")
    C2paManifest: MpdC2paManifest

    @jsonName("captionContainerType")
    CaptionContainerType: MpdCaptionContainerType

    @jsonName("certificateSecret")
    CertificateSecret: __stringMin1Max2048PatternArnAZSecretsmanagerWD12SecretAZAZ09

    @jsonName("klvMetadata")
    KlvMetadata: MpdKlvMetadata

    @jsonName("manifestMetadataSignaling")
    ManifestMetadataSignaling: MpdManifestMetadataSignaling

    @jsonName("scte35Esam")
    Scte35Esam: MpdScte35Esam

    @jsonName("scte35Source")
    Scte35Source: MpdScte35Source

    @jsonName("signingKmsKey")
    SigningKmsKey: __stringMin1PatternArnAwsUsGovCnKmsAZ26EastWestCentralNorthSouthEastWest1912D12KeyAFAF098AFAF094AFAF094AFAF094AFAF0912MrkAFAF0932

    @jsonName("timedMetadata")
    TimedMetadata: MpdTimedMetadata

    @jsonName("timedMetadataBoxVersion")
    TimedMetadataBoxVersion: MpdTimedMetadataBoxVersion

    @jsonName("timedMetadataSchemeIdUri")
    TimedMetadataSchemeIdUri: __stringMax1000

    @jsonName("timedMetadataValue")
    TimedMetadataValue: __stringMax1000
}

enum MpdTimedMetadata {
    PASSTHROUGH
    NONE
}

enum MpdTimedMetadataBoxVersion {
    VERSION_0
    VERSION_1
}

enum Mpeg2AdaptiveQuantization {
    OFF
    LOW
    MEDIUM
    HIGH
}

enum Mpeg2CodecLevel {
    AUTO
    LOW
    MAIN
    HIGH1440
    HIGH
}

enum Mpeg2CodecProfile {
    MAIN
    PROFILE_422
}

enum Mpeg2DynamicSubGop {
    ADAPTIVE
    STATIC
}

enum Mpeg2FramerateControl {
    INITIALIZE_FROM_SOURCE
    SPECIFIED
}

enum Mpeg2FramerateConversionAlgorithm {
    DUPLICATE_DROP
    INTERPOLATE
    FRAMEFORMER
    MAINTAIN_FRAME_COUNT
}

enum Mpeg2GopSizeUnits {
    FRAMES
    SECONDS
}

enum Mpeg2InterlaceMode {
    PROGRESSIVE
    TOP_FIELD
    BOTTOM_FIELD
    FOLLOW_TOP_FIELD
    FOLLOW_BOTTOM_FIELD
}

enum Mpeg2IntraDcPrecision {
    AUTO
    INTRA_DC_PRECISION_8
    INTRA_DC_PRECISION_9
    INTRA_DC_PRECISION_10
    INTRA_DC_PRECISION_11
}

enum Mpeg2ParControl {
    INITIALIZE_FROM_SOURCE
    SPECIFIED
}

enum Mpeg2QualityTuningLevel {
    SINGLE_PASS
    MULTI_PASS
}

enum Mpeg2RateControlMode {
    VBR
    CBR
}

enum Mpeg2ScanTypeConversionMode {
    INTERLACED
    INTERLACED_OPTIMIZE
}

enum Mpeg2SceneChangeDetect {
    DISABLED
    ENABLED
}

structure Mpeg2Settings {
    @jsonName("adaptiveQuantization")
    AdaptiveQuantization: Mpeg2AdaptiveQuantization

    @jsonName("bitrate")
    Bitrate: __integerMin1000Max288000000

    @jsonName("codecLevel")
    CodecLevel: Mpeg2CodecLevel

    @jsonName("codecProfile")
    CodecProfile: Mpeg2CodecProfile

    @jsonName("dynamicSubGop")
    DynamicSubGop: Mpeg2DynamicSubGop

    @jsonName("framerateControl")
    FramerateControl: Mpeg2FramerateControl

    @jsonName("framerateConversionAlgorithm")
    FramerateConversionAlgorithm: Mpeg2FramerateConversionAlgorithm

    @jsonName("framerateDenominator")
    FramerateDenominator: __integerMin1Max1001

    @jsonName("framerateNumerator")
    FramerateNumerator: __integerMin24Max60000

    @jsonName("gopClosedCadence")
    GopClosedCadence: __integerMin0Max2147483647

    @jsonName("gopSize")
    GopSize: Double

    @jsonName("gopSizeUnits")
    GopSizeUnits: Mpeg2GopSizeUnits

    @jsonName("hrdBufferFinalFillPercentage")
    HrdBufferFinalFillPercentage: __integerMin0Max100

    @jsonName("hrdBufferInitialFillPercentage")
    HrdBufferInitialFillPercentage: __integerMin0Max100

    @jsonName("hrdBufferSize")
    HrdBufferSize: __integerMin0Max47185920

    @jsonName("interlaceMode")
    InterlaceMode: Mpeg2InterlaceMode

    @jsonName("intraDcPrecision")
    IntraDcPrecision: Mpeg2IntraDcPrecision

    @jsonName("maxBitrate")
    MaxBitrate: __integerMin1000Max300000000

    @jsonName("minIInterval")
    MinIInterval: __integerMin0Max30

    @jsonName("numberBFramesBetweenReferenceFrames")
    NumberBFramesBetweenReferenceFrames: __integerMin0Max7

    @jsonName("parControl")
    ParControl: Mpeg2ParControl

    @jsonName("parDenominator")
    ParDenominator: __integerMin1Max2147483647

    @jsonName("parNumerator")
    ParNumerator: __integerMin1Max2147483647

    @jsonName("perFrameMetrics")
    PerFrameMetrics: __listOfFrameMetricType

    @jsonName("qualityTuningLevel")
    QualityTuningLevel: Mpeg2QualityTuningLevel

    @jsonName("rateControlMode")
    RateControlMode: Mpeg2RateControlMode

    @jsonName("scanTypeConversionMode")
    ScanTypeConversionMode: Mpeg2ScanTypeConversionMode

    @jsonName("sceneChangeDetect")
    SceneChangeDetect: Mpeg2SceneChangeDetect

    @jsonName("slowPal")
    SlowPal: Mpeg2SlowPal

    @jsonName("softness")
    Softness: __integerMin0Max128

    @jsonName("spatialAdaptiveQuantization")
    SpatialAdaptiveQuantization: Mpeg2SpatialAdaptiveQuantization

    @jsonName("syntax")
    Syntax: Mpeg2Syntax

    @jsonName("telecine")
    Telecine: Mpeg2Telecine

    @jsonName("temporalAdaptiveQuantization")
    TemporalAdaptiveQuantization: Mpeg2TemporalAdaptiveQuantization
}

enum Mpeg2SlowPal {
    DISABLED
    ENABLED
}

enum Mpeg2SpatialAdaptiveQuantization {
    DISABLED
    ENABLED
}

enum Mpeg2Syntax {
    DEFAULT
    D_10
}

enum Mpeg2Telecine {
    NONE
    SOFT
    HARD
}

enum Mpeg2TemporalAdaptiveQuantization {
    DISABLED
    ENABLED
}

structure MsSmoothAdditionalManifest {
    @jsonName("manifestNameModifier")
    ManifestNameModifier: __stringMin1

    @jsonName("selectedOutputs")
    SelectedOutputs: __listOf__stringMin1
}

enum MsSmoothAudioDeduplication {
    COMBINE_DUPLICATE_STREAMS
    NONE
}

structure MsSmoothEncryptionSettings {
    @jsonName("spekeKeyProvider")
    SpekeKeyProvider: SpekeKeyProvider
}

enum MsSmoothFragmentLengthControl {
    EXACT
    GOP_MULTIPLE
}

structure MsSmoothGroupSettings {
    @jsonName("additionalManifests")
    AdditionalManifests: __listOfMsSmoothAdditionalManifest

    @jsonName("audioDeduplication")
    AudioDeduplication: MsSmoothAudioDeduplication

    @jsonName("destination")
    Destination: __stringPatternS3

    @jsonName("destinationSettings")
    DestinationSettings: DestinationSettings

    @jsonName("encryption")
    Encryption: MsSmoothEncryptionSettings

    @jsonName("fragmentLength")
    FragmentLength: __integerMin1Max2147483647

    @jsonName("fragmentLengthControl")
    FragmentLengthControl: MsSmoothFragmentLengthControl

    @jsonName("manifestEncoding")
    ManifestEncoding: MsSmoothManifestEncoding
}

enum MsSmoothManifestEncoding {
    UTF8
    UTF16
}

structure MultiViewInput {
    @jsonName("fileInput")
    FileInput: __stringPatternS3Https
}

structure MultiViewSettings {
    @jsonName("input")
    Input: MultiViewInput
}

enum MxfAfdSignaling {
    NO_COPY
    COPY_FROM_VIDEO
}

enum MxfProfile {
    D_10
    XDCAM
    OP1A
    XAVC
    XDCAM_RDD9
}

structure MxfSettings {
    @jsonName("afdSignaling")
    AfdSignaling: MxfAfdSignaling

    @jsonName("profile")
    Profile: MxfProfile

    @jsonName("uncompressedAudioWrapping")
    UncompressedAudioWrapping: MxfUncompressedAudioWrapping

    @jsonName("xavcProfileSettings")
    XavcProfileSettings: MxfXavcProfileSettings
}

enum MxfUncompressedAudioWrapping {
    AUTO
    AES3
}

enum MxfXavcDurationMode {
    ALLOW_ANY_DURATION
    DROP_FRAMES_FOR_COMPLIANCE
}

structure MxfXavcProfileSettings {
    @jsonName("durationMode")
    DurationMode: MxfXavcDurationMode

    @jsonName("maxAncDataSize")
    MaxAncDataSize: __integerMin0Max2147483647
}

structure NexGuardFileMarkerSettings {
    @jsonName("license")
    License: __stringMin1Max100000

    @jsonName("payload")
    Payload: __integerMin0Max4194303

    @jsonName("preset")
    Preset: __stringMin1Max256

    @jsonName("strength")
    Strength: WatermarkingStrength
}

enum NielsenActiveWatermarkProcessType {
    NAES2_AND_NW
    CBET
    NAES2_AND_NW_AND_CBET
}

structure NielsenConfiguration {
    @jsonName("breakoutCode")
    BreakoutCode: __integerMin0Max0

    @jsonName("distributorId")
    DistributorId: String
}

structure NielsenNonLinearWatermarkSettings {
    @jsonName("activeWatermarkProcess")
    ActiveWatermarkProcess: NielsenActiveWatermarkProcessType

    @jsonName("adiFilename")
    AdiFilename: __stringPatternS3

    @jsonName("assetId")
    AssetId: __stringMin1Max20

    @jsonName("assetName")
    AssetName: __stringMin1Max50

    @jsonName("cbetSourceId")
    CbetSourceId: __stringPattern0xAFaF0908190908

    @jsonName("episodeId")
    EpisodeId: __stringMin1Max20

    @jsonName("metadataDestination")
    MetadataDestination: __stringPatternS3

    @jsonName("sourceId")
    SourceId: __integerMin0Max65534

    @jsonName("sourceWatermarkStatus")
    SourceWatermarkStatus: NielsenSourceWatermarkStatusType

    @jsonName("ticServerUrl")
    TicServerUrl: __stringPatternHttps

    @jsonName("uniqueTicPerAudioTrack")
    UniqueTicPerAudioTrack: NielsenUniqueTicPerAudioTrackType
}

enum NielsenSourceWatermarkStatusType {
    CLEAN
    WATERMARKED
}

enum NielsenUniqueTicPerAudioTrackType {
    RESERVE_UNIQUE_TICS_PER_TRACK
    SAME_TICS_PER_TRACK
}

enum NoiseFilterPostTemporalSharpening {
    DISABLED
    ENABLED
    AUTO
}

enum NoiseFilterPostTemporalSharpeningStrength {
    LOW
    MEDIUM
    HIGH
}

structure NoiseReducer {
    @jsonName("filter")
    Filter: NoiseReducerFilter

    @jsonName("filterSettings")
    FilterSettings: NoiseReducerFilterSettings

    @jsonName("spatialFilterSettings")
    SpatialFilterSettings: NoiseReducerSpatialFilterSettings

    @jsonName("temporalFilterSettings")
    TemporalFilterSettings: NoiseReducerTemporalFilterSettings
}

enum NoiseReducerFilter {
    BILATERAL
    MEAN
    GAUSSIAN
    LANCZOS
    SHARPEN
    CONSERVE
    SPATIAL
    TEMPORAL
}

structure NoiseReducerFilterSettings {
    @jsonName("strength")
    Strength: __integerMin0Max3
}

structure NoiseReducerSpatialFilterSettings {
    @jsonName("postFilterSharpenStrength")
    PostFilterSharpenStrength: __integerMin0Max3

    @jsonName("speed")
    Speed: __integerMinNegative2Max3

    @jsonName("strength")
    Strength: __integerMin0Max16
}

structure NoiseReducerTemporalFilterSettings {
    @jsonName("aggressiveMode")
    AggressiveMode: __integerMin0Max4

    @jsonName("postTemporalSharpening")
    PostTemporalSharpening: NoiseFilterPostTemporalSharpening

    @jsonName("postTemporalSharpeningStrength")
    PostTemporalSharpeningStrength: NoiseFilterPostTemporalSharpeningStrength

    @jsonName("speed")
    Speed: __integerMinNegative1Max3

    @jsonName("strength")
    Strength: __integerMin0Max16
}

@error("client") @httpError(404)
structure NotFoundException {
    @jsonName("message")
    Message: String
}

structure OpusSettings {
    @jsonName("bitrate")
    Bitrate: __integerMin32000Max192000

    @jsonName("channels")
    Channels: __integerMin0Max2

    @jsonName("sampleRate")
    SampleRate: __integerMin16000Max48000
}

enum Order {
    ASCENDING
    DESCENDING
}

structure Output {
    @jsonName("audioDescriptions")
    AudioDescriptions: __listOfAudioDescription

    @jsonName("captionDescriptions")
    CaptionDescriptions: __listOfCaptionDescription

    @jsonName("containerSettings")
    ContainerSettings: ContainerSettings

    @jsonName("extension")
    Extension: __stringMax256

    @jsonName("nameModifier")
    NameModifier: __stringMin1Max256

    @jsonName("outputSettings")
    OutputSettings: OutputSettings

    @jsonName("preset")
    Preset: __stringMin0

    @jsonName("videoDescription")
    VideoDescription: VideoDescription
}

structure OutputChannelMapping {
    @jsonName("inputChannels")
    InputChannels: __listOf__integerMinNegative60Max6

    @jsonName("inputChannelsFineTune")
    InputChannelsFineTune: __listOf__doubleMinNegative60Max6
}

structure OutputDetail {
    @jsonName("durationInMs")
    DurationInMs: Integer

    @jsonName("videoDetails")
    VideoDetails: VideoDetail
}

structure OutputGroup {
    @jsonName("automatedEncodingSettings")
    AutomatedEncodingSettings: AutomatedEncodingSettings

    @jsonName("customName")
    CustomName: String

    @jsonName("name")
    Name: __stringMax2048

    @jsonName("outputGroupSettings")
    OutputGroupSettings: OutputGroupSettings

    @jsonName("outputs")
    Outputs: __listOfOutput
}

structure OutputGroupDetail {
    @jsonName("outputDetails")
    OutputDetails: __listOfOutputDetail
}

structure OutputGroupSettings {
    @jsonName("cmafGroupSettings")
    CmafGroupSettings: CmafGroupSettings

    @jsonName("dashIsoGroupSettings")
    DashIsoGroupSettings: DashIsoGroupSettings

    @jsonName("fileGroupSettings")
    FileGroupSettings: FileGroupSettings

    @jsonName("hlsGroupSettings")
    HlsGroupSettings: HlsGroupSettings

    @jsonName("msSmoothGroupSettings")
    MsSmoothGroupSettings: MsSmoothGroupSettings

    @jsonName("perFrameMetrics")
    PerFrameMetrics: __listOfFrameMetricType

    @jsonName("type")
    Type: OutputGroupType
}

enum OutputGroupType {
    HLS_GROUP_SETTINGS
    DASH_ISO_GROUP_SETTINGS
    FILE_GROUP_SETTINGS
    MS_SMOOTH_GROUP_SETTINGS
    CMAF_GROUP_SETTINGS
}

enum OutputSdt {
    SDT_FOLLOW
    SDT_FOLLOW_IF_PRESENT
    SDT_MANUAL
    SDT_NONE
}

structure OutputSettings {
    @jsonName("hlsSettings")
    HlsSettings: HlsSettings
}

enum PadVideo {
    DISABLED
    BLACK
}

structure PartnerWatermarking {
    @jsonName("nexguardFileMarkerSettings")
    NexguardFileMarkerSettings: NexGuardFileMarkerSettings
}

structure PassthroughSettings {
    @jsonName("frameControl")
    FrameControl: FrameControl

    @jsonName("videoSelectorMode")
    VideoSelectorMode: VideoSelectorMode
}

structure Policy {
    @jsonName("httpInputs")
    HttpInputs: InputPolicy

    @jsonName("httpsInputs")
    HttpsInputs: InputPolicy

    @jsonName("s3Inputs")
    S3Inputs: InputPolicy
}

structure Preset {
    @jsonName("arn")
    Arn: String

    @jsonName("category")
    Category: String

    @jsonName("createdAt")
    CreatedAt: __timestampUnix

    @jsonName("description")
    Description: String

    @jsonName("lastUpdated")
    LastUpdated: __timestampUnix

    @required @jsonName("name")
    Name: String

    @required @jsonName("settings")
    Settings: PresetSettings

    @jsonName("type")
    Type: Type
}

enum PresetListBy {
    NAME
    CREATION_DATE
    SYSTEM
}

structure PresetSettings {
    @jsonName("audioDescriptions")
    AudioDescriptions: __listOfAudioDescription

    @jsonName("captionDescriptions")
    CaptionDescriptions: __listOfCaptionDescriptionPreset

    @jsonName("containerSettings")
    ContainerSettings: ContainerSettings

    @jsonName("videoDescription")
    VideoDescription: VideoDescription
}

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

enum PricingPlan {
    ON_DEMAND
    RESERVED
}

structure ProbeInputFile {
    @jsonName("fileUrl")
    FileUrl: String
}

structure ProbeResult {
    @jsonName("container")
    Container: Container

    @jsonName("metadata")
    Metadata: Metadata

    @jsonName("trackMappings")
    TrackMappings: __listOfTrackMapping
}

enum ProresChromaSampling {
    PRESERVE_444_SAMPLING
    SUBSAMPLE_TO_422
}

enum ProresCodecProfile {
    APPLE_PRORES_422
    APPLE_PRORES_422_HQ
    APPLE_PRORES_422_LT
    APPLE_PRORES_422_PROXY
    APPLE_PRORES_4444
    APPLE_PRORES_4444_XQ
}

enum ProresFramerateControl {
    INITIALIZE_FROM_SOURCE
    SPECIFIED
}

enum ProresFramerateConversionAlgorithm {
    DUPLICATE_DROP
    INTERPOLATE
    FRAMEFORMER
    MAINTAIN_FRAME_COUNT
}

enum ProresInterlaceMode {
    PROGRESSIVE
    TOP_FIELD
    BOTTOM_FIELD
    FOLLOW_TOP_FIELD
    FOLLOW_BOTTOM_FIELD
}

enum ProresParControl {
    INITIALIZE_FROM_SOURCE
    SPECIFIED
}

enum ProresScanTypeConversionMode {
    INTERLACED
    INTERLACED_OPTIMIZE
}

structure ProresSettings {
    @jsonName("chromaSampling")
    ChromaSampling: ProresChromaSampling

    @jsonName("codecProfile")
    CodecProfile: ProresCodecProfile

    @jsonName("framerateControl")
    FramerateControl: ProresFramerateControl

    @jsonName("framerateConversionAlgorithm")
    FramerateConversionAlgorithm: ProresFramerateConversionAlgorithm

    @jsonName("framerateDenominator")
    FramerateDenominator: __integerMin1Max2147483647

    @jsonName("framerateNumerator")
    FramerateNumerator: __integerMin1Max2147483647

    @jsonName("interlaceMode")
    InterlaceMode: ProresInterlaceMode

    @jsonName("parControl")
    ParControl: ProresParControl

    @jsonName("parDenominator")
    ParDenominator: __integerMin1Max2147483647

    @jsonName("parNumerator")
    ParNumerator: __integerMin1Max2147483647

    @jsonName("perFrameMetrics")
    PerFrameMetrics: __listOfFrameMetricType

    @jsonName("scanTypeConversionMode")
    ScanTypeConversionMode: ProresScanTypeConversionMode

    @jsonName("slowPal")
    SlowPal: ProresSlowPal

    @jsonName("telecine")
    Telecine: ProresTelecine
}

enum ProresSlowPal {
    DISABLED
    ENABLED
}

enum ProresTelecine {
    NONE
    HARD
}

structure Queue {
    @jsonName("arn")
    Arn: String

    @jsonName("concurrentJobs")
    ConcurrentJobs: Integer

    @jsonName("createdAt")
    CreatedAt: __timestampUnix

    @jsonName("description")
    Description: String

    @jsonName("lastUpdated")
    LastUpdated: __timestampUnix

    @jsonName("maximumConcurrentFeeds")
    MaximumConcurrentFeeds: __integerMin0

    @required @jsonName("name")
    Name: String

    @jsonName("pricingPlan")
    PricingPlan: PricingPlan

    @jsonName("progressingJobsCount")
    ProgressingJobsCount: Integer

    @jsonName("reservationPlan")
    ReservationPlan: ReservationPlan

    @jsonName("serviceOverrides")
    ServiceOverrides: __listOfServiceOverride

    @jsonName("status")
    Status: QueueStatus

    @jsonName("submittedJobsCount")
    SubmittedJobsCount: Integer

    @jsonName("type")
    Type: Type
}

enum QueueListBy {
    NAME
    CREATION_DATE
}

enum QueueStatus {
    ACTIVE
    PAUSED
}

structure QueueTransition {
    @jsonName("destinationQueue")
    DestinationQueue: String

    @jsonName("sourceQueue")
    SourceQueue: String

    @jsonName("timestamp")
    Timestamp: __timestampUnix
}

structure Rectangle {
    @jsonName("height")
    Height: __integerMin2Max2147483647

    @jsonName("width")
    Width: __integerMin2Max2147483647

    @jsonName("x")
    X: __integerMin0Max2147483647

    @jsonName("y")
    Y: __integerMin0Max2147483647
}

structure RemixSettings {
    @jsonName("audioDescriptionAudioChannel")
    AudioDescriptionAudioChannel: __integerMin1Max64

    @jsonName("audioDescriptionDataChannel")
    AudioDescriptionDataChannel: __integerMin1Max64

    @jsonName("channelMapping")
    ChannelMapping: ChannelMapping

    @jsonName("channelsIn")
    ChannelsIn: __integerMin1Max64

    @jsonName("channelsOut")
    ChannelsOut: __integerMin1Max64
}

enum RemoveRubyReserveAttributes {
    DISABLED
    ENABLED
}

enum RenewalType {
    AUTO_RENEW
    EXPIRE
}

enum RequiredFlag {
    ENABLED
    DISABLED
}

structure ReservationPlan {
    @jsonName("commitment")
    Commitment: Commitment

    @jsonName("expiresAt")
    ExpiresAt: __timestampUnix

    @jsonName("purchasedAt")
    PurchasedAt: __timestampUnix

    @jsonName("renewalType")
    RenewalType: RenewalType

    @jsonName("reservedSlots")
    ReservedSlots: Integer

    @jsonName("status")
    Status: ReservationPlanStatus
}

structure ReservationPlanSettings {
    @required @jsonName("commitment")
    Commitment: Commitment

    @required @jsonName("renewalType")
    RenewalType: RenewalType

    @required @jsonName("reservedSlots")
    ReservedSlots: Integer
}

enum ReservationPlanStatus {
    ACTIVE
    EXPIRED
}

structure ResourceTags {
    @jsonName("arn")
    Arn: String

    @jsonName("tags")
    Tags: __mapOf__string
}

enum RespondToAfd {
    NONE
    RESPOND
    PASSTHROUGH
}

enum RuleType {
    MIN_TOP_RENDITION_SIZE
    MIN_BOTTOM_RENDITION_SIZE
    FORCE_INCLUDE_RENDITIONS
    ALLOWED_RENDITIONS
}

structure S3DestinationAccessControl {
    @jsonName("cannedAcl")
    CannedAcl: S3ObjectCannedAcl
}

structure S3DestinationSettings {
    @jsonName("accessControl")
    AccessControl: S3DestinationAccessControl

    @jsonName("encryption")
    Encryption: S3EncryptionSettings

    @jsonName("storageClass")
    StorageClass: S3StorageClass
}

structure S3EncryptionSettings {
    @jsonName("encryptionType")
    EncryptionType: S3ServerSideEncryptionType

    @jsonName("kmsEncryptionContext")
    KmsEncryptionContext: __stringPatternAZaZ0902

    @jsonName("kmsKeyArn")
    KmsKeyArn: __stringPatternArnAwsUsGovCnKmsAZ26EastWestCentralNorthSouthEastWest1912D12KeyAFAF098AFAF094AFAF094AFAF094AFAF0912MrkAFAF0932
}

enum S3ObjectCannedAcl {
    PUBLIC_READ
    AUTHENTICATED_READ
    BUCKET_OWNER_READ
    BUCKET_OWNER_FULL_CONTROL
}

enum S3ServerSideEncryptionType {
    SERVER_SIDE_ENCRYPTION_S3
    SERVER_SIDE_ENCRYPTION_KMS
}

enum S3StorageClass {
    STANDARD
    REDUCED_REDUNDANCY
    STANDARD_IA
    ONEZONE_IA
    INTELLIGENT_TIERING
    GLACIER
    DEEP_ARCHIVE
    GLACIER_IR
}

enum SampleRangeConversion {
    LIMITED_RANGE_SQUEEZE
    NONE
    LIMITED_RANGE_CLIP
}

enum ScalingBehavior {
    DEFAULT
    STRETCH_TO_OUTPUT
    FIT
    FIT_NO_UPSCALE
    FILL
    SMART_CROP
}

enum SccDestinationFramerate {
    FRAMERATE_23_97
    FRAMERATE_24
    FRAMERATE_25
    FRAMERATE_29_97_DROPFRAME
    FRAMERATE_29_97_NON_DROPFRAME
}

structure SccDestinationSettings {
    @jsonName("framerate")
    Framerate: SccDestinationFramerate
}

structure ServiceOverride {
    @jsonName("message")
    Message: String

    @jsonName("name")
    Name: String

    @jsonName("overrideValue")
    OverrideValue: String

    @jsonName("value")
    Value: String
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @jsonName("message")
    Message: String
}

enum ShareStatus {
    NOT_SHARED
    INITIATED
    SHARED
}

enum SimulateReservedQueue {
    DISABLED
    ENABLED
}

enum SlowPalPitchCorrection {
    DISABLED
    ENABLED
}

structure SpekeKeyProvider {
    @jsonName("certificateArn")
    CertificateArn: __stringPatternArnAwsUsGovAcm

    @jsonName("encryptionContractConfiguration")
    EncryptionContractConfiguration: EncryptionContractConfiguration

    @jsonName("resourceId")
    ResourceId: String

    @jsonName("systemIds")
    SystemIds: __listOf__stringPattern09aFAF809aFAF409aFAF409aFAF409aFAF12

    @jsonName("url")
    Url: __stringPatternHttpsD
}

structure SpekeKeyProviderCmaf {
    @jsonName("certificateArn")
    CertificateArn: __stringPatternArnAwsUsGovAcm

    @jsonName("dashSignaledSystemIds")
    DashSignaledSystemIds: __listOf__stringMin36Max36Pattern09aFAF809aFAF409aFAF409aFAF409aFAF12

    @jsonName("encryptionContractConfiguration")
    EncryptionContractConfiguration: EncryptionContractConfiguration

    @jsonName("hlsSignaledSystemIds")
    HlsSignaledSystemIds: __listOf__stringMin36Max36Pattern09aFAF809aFAF409aFAF409aFAF409aFAF12

    @jsonName("resourceId")
    ResourceId: __stringPatternW

    @jsonName("url")
    Url: __stringPatternHttpsD
}

structure SrtDestinationSettings {
    @jsonName("stylePassthrough")
    StylePassthrough: SrtStylePassthrough
}

enum SrtStylePassthrough {
    ENABLED
    DISABLED
}

structure StaticKeyProvider {
    @jsonName("keyFormat")
    KeyFormat: __stringPatternIdentityAZaZ26AZaZ09163

    @jsonName("keyFormatVersions")
    KeyFormatVersions: __stringPatternDD

    @jsonName("staticKeyValue")
    StaticKeyValue: __stringPatternAZaZ0932

    @jsonName("url")
    Url: String
}

enum StatusUpdateInterval {
    SECONDS_10
    SECONDS_12
    SECONDS_15
    SECONDS_20
    SECONDS_30
    SECONDS_60
    SECONDS_120
    SECONDS_180
    SECONDS_240
    SECONDS_300
    SECONDS_360
    SECONDS_420
    SECONDS_480
    SECONDS_540
    SECONDS_600
}

enum TamsGapHandling {
    SKIP_GAPS
    FILL_WITH_BLACK
    HOLD_LAST_FRAME
}

structure TeletextDestinationSettings {
    @jsonName("pageNumber")
    PageNumber: __stringMin3Max3Pattern1809aFAF09aEAE

    @jsonName("pageTypes")
    PageTypes: __listOfTeletextPageType
}

enum TeletextPageType {
    PAGE_TYPE_INITIAL
    PAGE_TYPE_SUBTITLE
    PAGE_TYPE_ADDL_INFO
    PAGE_TYPE_PROGRAM_SCHEDULE
    PAGE_TYPE_HEARING_IMPAIRED_SUBTITLE
}

structure TeletextSourceSettings {
    @jsonName("pageNumber")
    PageNumber: __stringMin3Max3Pattern1809aFAF09aEAE
}

structure TimecodeBurnin {
    @jsonName("fontSize")
    FontSize: __integerMin10Max48

    @jsonName("position")
    Position: TimecodeBurninPosition

    @jsonName("prefix")
    Prefix: __stringPattern
}

enum TimecodeBurninPosition {
    TOP_CENTER
    TOP_LEFT
    TOP_RIGHT
    MIDDLE_LEFT
    MIDDLE_CENTER
    MIDDLE_RIGHT
    BOTTOM_LEFT
    BOTTOM_CENTER
    BOTTOM_RIGHT
}

structure TimecodeConfig {
    @jsonName("anchor")
    Anchor: __stringPattern010920405090509092

    @jsonName("source")
    Source: TimecodeSource

    @jsonName("start")
    Start: __stringPattern010920405090509092

    @jsonName("timestampOffset")
    TimestampOffset: __stringPattern0940191020191209301
}

enum TimecodeSource {
    EMBEDDED
    ZEROBASED
    SPECIFIEDSTART
}

enum TimecodeTrack {
    DISABLED
    ENABLED
}

enum TimedMetadata {
    PASSTHROUGH
    NONE
}

structure TimedMetadataInsertion {
    @jsonName("id3Insertions")
    Id3Insertions: __listOfId3Insertion
}

structure Timing {
    @jsonName("finishTime")
    FinishTime: __timestampUnix

    @jsonName("startTime")
    StartTime: __timestampUnix

    @jsonName("submitTime")
    SubmitTime: __timestampUnix
}

@error("client") @httpError(429)
structure TooManyRequestsException {
    @jsonName("message")
    Message: String
}

structure Track {
    @jsonName("audioProperties")
    AudioProperties: AudioProperties

    @jsonName("codec")
    Codec: Codec

    @jsonName("dataProperties")
    DataProperties: DataProperties

    @jsonName("duration")
    Duration: Double

    @jsonName("index")
    Index: Integer

    @jsonName("trackType")
    TrackType: TrackType

    @jsonName("videoProperties")
    VideoProperties: VideoProperties
}

structure TrackMapping {
    @jsonName("audioTrackIndexes")
    AudioTrackIndexes: __listOf__integer

    @jsonName("dataTrackIndexes")
    DataTrackIndexes: __listOf__integer

    @jsonName("videoTrackIndexes")
    VideoTrackIndexes: __listOf__integer
}

structure TrackSourceSettings {
    @jsonName("streamNumber")
    StreamNumber: __integerMin1Max2147483647

    @jsonName("trackNumber")
    TrackNumber: __integerMin1Max2147483647
}

enum TrackType {
    video
    audio
    data
}

enum TransferCharacteristics {
    ITU_709
    UNSPECIFIED
    RESERVED
    ITU_470M
    ITU_470BG
    SMPTE_170M
    SMPTE_240M
    LINEAR
    LOG10_2
    LOC10_2_5
    IEC_61966_2_4
    ITU_1361
    IEC_61966_2_1
    ITU_2020_10bit
    ITU_2020_12bit
    SMPTE_2084
    SMPTE_428_1
    ARIB_B67
    LAST
}

enum TsPtsOffset {
    AUTO
    SECONDS
    MILLISECONDS
}

structure TtmlDestinationSettings {
    @jsonName("stylePassthrough")
    StylePassthrough: TtmlStylePassthrough
}

enum TtmlStylePassthrough {
    ENABLED
    DISABLED
}

enum Type {
    SYSTEM
    CUSTOM
}

enum UncompressedFourcc {
    I420
    I422
    I444
}

enum UncompressedFramerateControl {
    INITIALIZE_FROM_SOURCE
    SPECIFIED
}

enum UncompressedFramerateConversionAlgorithm {
    DUPLICATE_DROP
    INTERPOLATE
    FRAMEFORMER
    MAINTAIN_FRAME_COUNT
}

enum UncompressedInterlaceMode {
    INTERLACED
    PROGRESSIVE
}

enum UncompressedScanTypeConversionMode {
    INTERLACED
    INTERLACED_OPTIMIZE
}

structure UncompressedSettings {
    @jsonName("fourcc")
    Fourcc: UncompressedFourcc

    @jsonName("framerateControl")
    FramerateControl: UncompressedFramerateControl

    @jsonName("framerateConversionAlgorithm")
    FramerateConversionAlgorithm: UncompressedFramerateConversionAlgorithm

    @jsonName("framerateDenominator")
    FramerateDenominator: __integerMin1Max2147483647

    @jsonName("framerateNumerator")
    FramerateNumerator: __integerMin1Max2147483647

    @jsonName("interlaceMode")
    InterlaceMode: UncompressedInterlaceMode

    @jsonName("scanTypeConversionMode")
    ScanTypeConversionMode: UncompressedScanTypeConversionMode

    @jsonName("slowPal")
    SlowPal: UncompressedSlowPal

    @jsonName("telecine")
    Telecine: UncompressedTelecine
}

enum UncompressedSlowPal {
    DISABLED
    ENABLED
}

enum UncompressedTelecine {
    NONE
    HARD
}

enum Vc3Class {
    CLASS_145_8BIT
    CLASS_220_8BIT
    CLASS_220_10BIT
}

enum Vc3FramerateControl {
    INITIALIZE_FROM_SOURCE
    SPECIFIED
}

enum Vc3FramerateConversionAlgorithm {
    DUPLICATE_DROP
    INTERPOLATE
    FRAMEFORMER
    MAINTAIN_FRAME_COUNT
}

enum Vc3InterlaceMode {
    INTERLACED
    PROGRESSIVE
}

enum Vc3ScanTypeConversionMode {
    INTERLACED
    INTERLACED_OPTIMIZE
}

structure Vc3Settings {
    @jsonName("framerateControl")
    FramerateControl: Vc3FramerateControl

    @jsonName("framerateConversionAlgorithm")
    FramerateConversionAlgorithm: Vc3FramerateConversionAlgorithm

    @jsonName("framerateDenominator")
    FramerateDenominator: __integerMin1Max1001

    @jsonName("framerateNumerator")
    FramerateNumerator: __integerMin24Max60000

    @jsonName("interlaceMode")
    InterlaceMode: Vc3InterlaceMode

    @jsonName("scanTypeConversionMode")
    ScanTypeConversionMode: Vc3ScanTypeConversionMode

    @jsonName("slowPal")
    SlowPal: Vc3SlowPal

    @jsonName("telecine")
    Telecine: Vc3Telecine

    @jsonName("vc3Class")
    Vc3Class: Vc3Class
}

enum Vc3SlowPal {
    DISABLED
    ENABLED
}

enum Vc3Telecine {
    NONE
    HARD
}

enum VchipAction {
    PASSTHROUGH
    STRIP
}

enum VideoCodec {
    AV1
    AVC_INTRA
    FRAME_CAPTURE
    GIF
    H_264
    H_265
    MPEG2
    PASSTHROUGH
    PRORES
    UNCOMPRESSED
    VC3
    VP8
    VP9
    XAVC
}

structure VideoCodecSettings {
    @jsonName("av1Settings")
    Av1Settings: Av1Settings

    @jsonName("avcIntraSettings")
    AvcIntraSettings: AvcIntraSettings

    @jsonName("codec")
    Codec: VideoCodec

    @jsonName("frameCaptureSettings")
    FrameCaptureSettings: FrameCaptureSettings

    @jsonName("gifSettings")
    GifSettings: GifSettings

    @jsonName("h264Settings")
    H264Settings: H264Settings

    @jsonName("h265Settings")
    H265Settings: H265Settings

    @jsonName("mpeg2Settings")
    Mpeg2Settings: Mpeg2Settings

    @jsonName("passthroughSettings")
    PassthroughSettings: PassthroughSettings

    @jsonName("proresSettings")
    ProresSettings: ProresSettings

    @jsonName("uncompressedSettings")
    UncompressedSettings: UncompressedSettings

    @jsonName("vc3Settings")
    Vc3Settings: Vc3Settings

    @jsonName("vp8Settings")
    Vp8Settings: Vp8Settings

    @jsonName("vp9Settings")
    Vp9Settings: Vp9Settings

    @jsonName("xavcSettings")
    XavcSettings: XavcSettings
}

structure VideoDescription {
    @jsonName("afdSignaling")
    AfdSignaling: AfdSignaling

    @jsonName("antiAlias")
    AntiAlias: AntiAlias

    @jsonName("chromaPositionMode")
    ChromaPositionMode: ChromaPositionMode

    @jsonName("codecSettings")
    CodecSettings: VideoCodecSettings

    @jsonName("colorMetadata")
    ColorMetadata: ColorMetadata

    @jsonName("crop")
    Crop: Rectangle

    @jsonName("dropFrameTimecode")
    DropFrameTimecode: DropFrameTimecode

    @jsonName("fixedAfd")
    FixedAfd: __integerMin0Max15

    @jsonName("height")
    Height: __integerMin32Max8192

    @jsonName("position")
    Position: Rectangle

    @jsonName("respondToAfd")
    RespondToAfd: RespondToAfd

    @jsonName("scalingBehavior")
    ScalingBehavior: ScalingBehavior

    @jsonName("sharpness")
    Sharpness: __integerMin0Max100

    @jsonName("timecodeInsertion")
    TimecodeInsertion: VideoTimecodeInsertion

    @jsonName("timecodeTrack")
    TimecodeTrack: TimecodeTrack

    @jsonName("videoPreprocessors")
    VideoPreprocessors: VideoPreprocessor

    @jsonName("width")
    Width: __integerMin32Max8192
}

structure VideoDetail {
    @jsonName("heightInPx")
    HeightInPx: Integer

    @jsonName("widthInPx")
    WidthInPx: Integer
}

structure VideoOverlay {
    @jsonName("crop")
    Crop: VideoOverlayCrop

    @jsonName("endTimecode")
    EndTimecode: __stringPattern010920405090509092

    @jsonName("initialPosition")
    InitialPosition: VideoOverlayPosition

    @jsonName("input")
    Input: VideoOverlayInput

    @jsonName("playback")
    Playback: VideoOverlayPlayBackMode

    @jsonName("startTimecode")
    StartTimecode: __stringPattern010920405090509092

    @jsonName("transitions")
    Transitions: __listOfVideoOverlayTransition
}

structure VideoOverlayCrop {
    @jsonName("height")
    Height: __integerMin0Max2147483647

    @jsonName("unit")
    Unit: VideoOverlayUnit

    @jsonName("width")
    Width: __integerMin0Max2147483647

    @jsonName("x")
    X: __integerMin0Max2147483647

    @jsonName("y")
    Y: __integerMin0Max2147483647
}

structure VideoOverlayInput {
    @jsonName("audioSelectors")
    AudioSelectors: __mapOfAudioSelector

    @jsonName("fileInput")
    FileInput: __stringPatternS3Https

    @jsonName("inputClippings")
    InputClippings: __listOfVideoOverlayInputClipping

    @jsonName("timecodeSource")
    TimecodeSource: InputTimecodeSource

    @jsonName("timecodeStart")
    TimecodeStart: __stringMin11Max11Pattern01D20305D205D
}

structure VideoOverlayInputClipping {
    @jsonName("endTimecode")
    EndTimecode: __stringPattern010920405090509092090909

    @jsonName("startTimecode")
    StartTimecode: __stringPattern010920405090509092090909
}

enum VideoOverlayPlayBackMode {
    ONCE
    REPEAT
}

structure VideoOverlayPosition {
    @jsonName("height")
    Height: __integerMinNegative1Max2147483647

    @jsonName("opacity")
    Opacity: __integerMin0Max100

    @jsonName("unit")
    Unit: VideoOverlayUnit

    @jsonName("width")
    Width: __integerMinNegative1Max2147483647

    @jsonName("xPosition")
    XPosition: __integerMinNegative2147483648Max2147483647

    @jsonName("yPosition")
    YPosition: __integerMinNegative2147483648Max2147483647
}

structure VideoOverlayTransition {
    @jsonName("endPosition")
    EndPosition: VideoOverlayPosition

    @jsonName("endTimecode")
    EndTimecode: __stringPattern010920405090509092

    @jsonName("startTimecode")
    StartTimecode: __stringPattern010920405090509092
}

enum VideoOverlayUnit {
    PIXELS
    PERCENTAGE
}

structure VideoPreprocessor {
    @jsonName("colorCorrector")
    ColorCorrector: ColorCorrector

    @jsonName("deinterlacer")
    Deinterlacer: Deinterlacer

    @jsonName("dolbyVision")
    DolbyVision: DolbyVision

    @jsonName("durationControl")
    DurationControl: DurationControl

    @jsonName("hdr10Plus")
    Hdr10Plus: Hdr10Plus

    @jsonName("imageInserter")
    ImageInserter: ImageInserter

    @jsonName("noiseReducer")
    NoiseReducer: NoiseReducer

    @jsonName("partnerWatermarking")
    PartnerWatermarking: PartnerWatermarking

    @jsonName("timecodeBurnin")
    TimecodeBurnin: TimecodeBurnin
}

structure VideoProperties {
    @jsonName("bitDepth")
    BitDepth: Integer

    @jsonName("bitRate")
    BitRate: Long

    @jsonName("codecMetadata")
    CodecMetadata: CodecMetadata

    @jsonName("colorPrimaries")
    ColorPrimaries: ColorPrimaries

    @jsonName("frameRate")
    FrameRate: FrameRate

    @jsonName("hdrMetadata")
    HdrMetadata: HdrMetadata

    @jsonName("height")
    Height: Integer

    @jsonName("matrixCoefficients")
    MatrixCoefficients: MatrixCoefficients

    @jsonName("rotation")
    Rotation: Integer

    @jsonName("transferCharacteristics")
    TransferCharacteristics: TransferCharacteristics

    @jsonName("width")
    Width: Integer
}

structure VideoSelector {
    @jsonName("alphaBehavior")
    AlphaBehavior: AlphaBehavior

    @jsonName("colorSpace")
    ColorSpace: ColorSpace

    @jsonName("colorSpaceUsage")
    ColorSpaceUsage: ColorSpaceUsage

    @jsonName("embeddedTimecodeOverride")
    EmbeddedTimecodeOverride: EmbeddedTimecodeOverride

    @jsonName("hdr10Metadata")
    Hdr10Metadata: Hdr10Metadata

    @jsonName("maxLuminance")
    MaxLuminance: __integerMin0Max2147483647

    @jsonName("padVideo")
    PadVideo: PadVideo

    @jsonName("pid")
    Pid: __integerMin1Max2147483647

    @jsonName("programNumber")
    ProgramNumber: __integerMinNegative2147483648Max2147483647

    @jsonName("rotate")
    Rotate: InputRotate

    @jsonName("sampleRange")
    SampleRange: InputSampleRange

    @jsonName("selectorType")
    SelectorType: VideoSelectorType

    @jsonName("streams")
    Streams: __listOf__integerMin1Max2147483647
}

enum VideoSelectorMode {
    AUTO
    REMUX_ALL
}

enum VideoSelectorType {
    AUTO
    STREAM
}

enum VideoTimecodeInsertion {
    DISABLED
    PIC_TIMING_SEI
}

structure VorbisSettings {
    @jsonName("channels")
    Channels: __integerMin0Max2

    @jsonName("sampleRate")
    SampleRate: __integerMin22050Max48000

    @jsonName("vbrQuality")
    VbrQuality: __integerMinNegative1Max10
}

enum Vp8FramerateControl {
    INITIALIZE_FROM_SOURCE
    SPECIFIED
}

enum Vp8FramerateConversionAlgorithm {
    DUPLICATE_DROP
    INTERPOLATE
    FRAMEFORMER
    MAINTAIN_FRAME_COUNT
}

enum Vp8ParControl {
    INITIALIZE_FROM_SOURCE
    SPECIFIED
}

enum Vp8QualityTuningLevel {
    MULTI_PASS
    MULTI_PASS_HQ
}

enum Vp8RateControlMode {
    VBR
}

structure Vp8Settings {
    @jsonName("bitrate")
    Bitrate: __integerMin1000Max1152000000

    @jsonName("framerateControl")
    FramerateControl: Vp8FramerateControl

    @jsonName("framerateConversionAlgorithm")
    FramerateConversionAlgorithm: Vp8FramerateConversionAlgorithm

    @jsonName("framerateDenominator")
    FramerateDenominator: __integerMin1Max2147483647

    @jsonName("framerateNumerator")
    FramerateNumerator: __integerMin1Max2147483647

    @jsonName("gopSize")
    GopSize: Double

    @jsonName("hrdBufferSize")
    HrdBufferSize: __integerMin0Max47185920

    @jsonName("maxBitrate")
    MaxBitrate: __integerMin1000Max1152000000

    @jsonName("parControl")
    ParControl: Vp8ParControl

    @jsonName("parDenominator")
    ParDenominator: __integerMin1Max2147483647

    @jsonName("parNumerator")
    ParNumerator: __integerMin1Max2147483647

    @jsonName("qualityTuningLevel")
    QualityTuningLevel: Vp8QualityTuningLevel

    @jsonName("rateControlMode")
    RateControlMode: Vp8RateControlMode
}

enum Vp9FramerateControl {
    INITIALIZE_FROM_SOURCE
    SPECIFIED
}

enum Vp9FramerateConversionAlgorithm {
    DUPLICATE_DROP
    INTERPOLATE
    FRAMEFORMER
    MAINTAIN_FRAME_COUNT
}

enum Vp9ParControl {
    INITIALIZE_FROM_SOURCE
    SPECIFIED
}

enum Vp9QualityTuningLevel {
    MULTI_PASS
    MULTI_PASS_HQ
}

enum Vp9RateControlMode {
    VBR
}

structure Vp9Settings {
    @jsonName("bitrate")
    Bitrate: __integerMin1000Max480000000

    @jsonName("framerateControl")
    FramerateControl: Vp9FramerateControl

    @jsonName("framerateConversionAlgorithm")
    FramerateConversionAlgorithm: Vp9FramerateConversionAlgorithm

    @jsonName("framerateDenominator")
    FramerateDenominator: __integerMin1Max2147483647

    @jsonName("framerateNumerator")
    FramerateNumerator: __integerMin1Max2147483647

    @jsonName("gopSize")
    GopSize: Double

    @jsonName("hrdBufferSize")
    HrdBufferSize: __integerMin0Max47185920

    @jsonName("maxBitrate")
    MaxBitrate: __integerMin1000Max480000000

    @jsonName("parControl")
    ParControl: Vp9ParControl

    @jsonName("parDenominator")
    ParDenominator: __integerMin1Max2147483647

    @jsonName("parNumerator")
    ParNumerator: __integerMin1Max2147483647

    @jsonName("qualityTuningLevel")
    QualityTuningLevel: Vp9QualityTuningLevel

    @jsonName("rateControlMode")
    RateControlMode: Vp9RateControlMode
}

structure WarningGroup {
    @required @jsonName("code")
    Code: Integer

    @required @jsonName("count")
    Count: Integer
}

enum WatermarkingStrength {
    LIGHTEST
    LIGHTER
    DEFAULT
    STRONGER
    STRONGEST
}

enum WavFormat {
    RIFF
    RF64
    EXTENSIBLE
}

structure WavSettings {
    @jsonName("bitDepth")
    BitDepth: __integerMin16Max24

    @jsonName("channels")
    Channels: __integerMin0Max64

    @jsonName("format")
    Format: WavFormat

    @jsonName("sampleRate")
    SampleRate: __integerMin8000Max192000
}

enum WebvttAccessibilitySubs {
    DISABLED
    ENABLED
}

structure WebvttDestinationSettings {
    @jsonName("accessibility")
    Accessibility: WebvttAccessibilitySubs

    @jsonName("stylePassthrough")
    StylePassthrough: WebvttStylePassthrough
}

structure WebvttHlsSourceSettings {
    @jsonName("renditionGroupId")
    RenditionGroupId: String

    @jsonName("renditionLanguageCode")
    RenditionLanguageCode: LanguageCode

    @jsonName("renditionName")
    RenditionName: String
}

enum WebvttStylePassthrough {
    ENABLED
    DISABLED
    STRICT
    MERGE
}

enum Xavc4kIntraCbgProfileClass {
    CLASS_100
    CLASS_300
    CLASS_480
}

structure Xavc4kIntraCbgProfileSettings {
    @jsonName("xavcClass")
    XavcClass: Xavc4kIntraCbgProfileClass
}

enum Xavc4kIntraVbrProfileClass {
    CLASS_100
    CLASS_300
    CLASS_480
}

structure Xavc4kIntraVbrProfileSettings {
    @jsonName("xavcClass")
    XavcClass: Xavc4kIntraVbrProfileClass
}

enum Xavc4kProfileBitrateClass {
    BITRATE_CLASS_100
    BITRATE_CLASS_140
    BITRATE_CLASS_200
}

enum Xavc4kProfileCodecProfile {
    HIGH
    HIGH_422
}

enum Xavc4kProfileQualityTuningLevel {
    SINGLE_PASS
    SINGLE_PASS_HQ
    MULTI_PASS_HQ
}

structure Xavc4kProfileSettings {
    @jsonName("bitrateClass")
    BitrateClass: Xavc4kProfileBitrateClass

    @jsonName("codecProfile")
    CodecProfile: Xavc4kProfileCodecProfile

    @jsonName("flickerAdaptiveQuantization")
    FlickerAdaptiveQuantization: XavcFlickerAdaptiveQuantization

    @jsonName("gopBReference")
    GopBReference: XavcGopBReference

    @jsonName("gopClosedCadence")
    GopClosedCadence: __integerMin0Max2147483647

    @jsonName("hrdBufferSize")
    HrdBufferSize: __integerMin0Max1152000000

    @jsonName("qualityTuningLevel")
    QualityTuningLevel: Xavc4kProfileQualityTuningLevel

    @jsonName("slices")
    Slices: __integerMin8Max12
}

enum XavcAdaptiveQuantization {
    OFF
    AUTO
    LOW
    MEDIUM
    HIGH
    HIGHER
    MAX
}

enum XavcEntropyEncoding {
    AUTO
    CABAC
    CAVLC
}

enum XavcFlickerAdaptiveQuantization {
    DISABLED
    ENABLED
}

enum XavcFramerateControl {
    INITIALIZE_FROM_SOURCE
    SPECIFIED
}

enum XavcFramerateConversionAlgorithm {
    DUPLICATE_DROP
    INTERPOLATE
    FRAMEFORMER
    MAINTAIN_FRAME_COUNT
}

enum XavcGopBReference {
    DISABLED
    ENABLED
}

enum XavcHdIntraCbgProfileClass {
    CLASS_50
    CLASS_100
    CLASS_200
}

structure XavcHdIntraCbgProfileSettings {
    @jsonName("xavcClass")
    XavcClass: XavcHdIntraCbgProfileClass
}

enum XavcHdProfileBitrateClass {
    BITRATE_CLASS_25
    BITRATE_CLASS_35
    BITRATE_CLASS_50
}

enum XavcHdProfileQualityTuningLevel {
    SINGLE_PASS
    SINGLE_PASS_HQ
    MULTI_PASS_HQ
}

structure XavcHdProfileSettings {
    @jsonName("bitrateClass")
    BitrateClass: XavcHdProfileBitrateClass

    @jsonName("flickerAdaptiveQuantization")
    FlickerAdaptiveQuantization: XavcFlickerAdaptiveQuantization

    @jsonName("gopBReference")
    GopBReference: XavcGopBReference

    @jsonName("gopClosedCadence")
    GopClosedCadence: __integerMin0Max2147483647

    @jsonName("hrdBufferSize")
    HrdBufferSize: __integerMin0Max1152000000

    @jsonName("interlaceMode")
    InterlaceMode: XavcInterlaceMode

    @jsonName("qualityTuningLevel")
    QualityTuningLevel: XavcHdProfileQualityTuningLevel

    @jsonName("slices")
    Slices: __integerMin4Max12

    @jsonName("telecine")
    Telecine: XavcHdProfileTelecine
}

enum XavcHdProfileTelecine {
    NONE
    HARD
}

enum XavcInterlaceMode {
    PROGRESSIVE
    TOP_FIELD
    BOTTOM_FIELD
    FOLLOW_TOP_FIELD
    FOLLOW_BOTTOM_FIELD
}

enum XavcProfile {
    XAVC_HD_INTRA_CBG
    XAVC_4K_INTRA_CBG
    XAVC_4K_INTRA_VBR
    XAVC_HD
    XAVC_4K
}

structure XavcSettings {
    @jsonName("adaptiveQuantization")
    AdaptiveQuantization: XavcAdaptiveQuantization

    @jsonName("entropyEncoding")
    EntropyEncoding: XavcEntropyEncoding

    @jsonName("framerateControl")
    FramerateControl: XavcFramerateControl

    @jsonName("framerateConversionAlgorithm")
    FramerateConversionAlgorithm: XavcFramerateConversionAlgorithm

    @jsonName("framerateDenominator")
    FramerateDenominator: __integerMin1Max1001

    @jsonName("framerateNumerator")
    FramerateNumerator: __integerMin24Max60000

    @jsonName("perFrameMetrics")
    PerFrameMetrics: __listOfFrameMetricType

    @jsonName("profile")
    Profile: XavcProfile

    @jsonName("slowPal")
    SlowPal: XavcSlowPal

    @jsonName("softness")
    Softness: __integerMin0Max128

    @jsonName("spatialAdaptiveQuantization")
    SpatialAdaptiveQuantization: XavcSpatialAdaptiveQuantization

    @jsonName("temporalAdaptiveQuantization")
    TemporalAdaptiveQuantization: XavcTemporalAdaptiveQuantization

    @jsonName("xavc4kIntraCbgProfileSettings")
    Xavc4kIntraCbgProfileSettings: Xavc4kIntraCbgProfileSettings

    @jsonName("xavc4kIntraVbrProfileSettings")
    Xavc4kIntraVbrProfileSettings: Xavc4kIntraVbrProfileSettings

    @jsonName("xavc4kProfileSettings")
    Xavc4kProfileSettings: Xavc4kProfileSettings

    @jsonName("xavcHdIntraCbgProfileSettings")
    XavcHdIntraCbgProfileSettings: XavcHdIntraCbgProfileSettings

    @jsonName("xavcHdProfileSettings")
    XavcHdProfileSettings: XavcHdProfileSettings
}

enum XavcSlowPal {
    DISABLED
    ENABLED
}

enum XavcSpatialAdaptiveQuantization {
    DISABLED
    ENABLED
}

enum XavcTemporalAdaptiveQuantization {
    DISABLED
    ENABLED
}

@range(min: 0)
integer __integerMin0

@range(min: 0, max: 0)
integer __integerMin0Max0

@range(min: 0, max: 1)
integer __integerMin0Max1

@range(min: 0, max: 10)
integer __integerMin0Max10

@range(min: 0, max: 100)
integer __integerMin0Max100

@range(min: 0, max: 1000)
integer __integerMin0Max1000

@range(min: 0, max: 10000)
integer __integerMin0Max10000

@range(min: 0, max: 1152000000)
integer __integerMin0Max1152000000

@range(min: 0, max: 128)
integer __integerMin0Max128

@range(min: 0, max: 1466400000)
integer __integerMin0Max1466400000

@range(min: 0, max: 15)
integer __integerMin0Max15

@range(min: 0, max: 16)
integer __integerMin0Max16

@range(min: 0, max: 2)
integer __integerMin0Max2

@range(min: 0, max: 2147483647)
integer __integerMin0Max2147483647

@range(min: 0, max: 255)
integer __integerMin0Max255

@range(min: 0, max: 3)
integer __integerMin0Max3

@range(min: 0, max: 30)
integer __integerMin0Max30

@range(min: 0, max: 30000)
integer __integerMin0Max30000

@range(min: 0, max: 3600)
integer __integerMin0Max3600

@range(min: 0, max: 4)
integer __integerMin0Max4

@range(min: 0, max: 4000)
integer __integerMin0Max4000

@range(min: 0, max: 4194303)
integer __integerMin0Max4194303

@range(min: 0, max: 47185920)
integer __integerMin0Max47185920

@range(min: 0, max: 5)
integer __integerMin0Max5

@range(min: 0, max: 500)
integer __integerMin0Max500

@range(min: 0, max: 50000)
integer __integerMin0Max50000

@range(min: 0, max: 64)
integer __integerMin0Max64

@range(min: 0, max: 65534)
integer __integerMin0Max65534

@range(min: 0, max: 65535)
integer __integerMin0Max65535

@range(min: 0, max: 7)
integer __integerMin0Max7

@range(min: 0, max: 8)
integer __integerMin0Max8

@range(min: 0, max: 9)
integer __integerMin0Max9

@range(min: 0, max: 96)
integer __integerMin0Max96

@range(min: 0, max: 99)
integer __integerMin0Max99

@range(min: 100000, max: 100000000)
integer __integerMin100000Max100000000

@range(min: 1000, max: 1152000000)
integer __integerMin1000Max1152000000

@range(min: 1000, max: 1466400000)
integer __integerMin1000Max1466400000

@range(min: 1000, max: 288000000)
integer __integerMin1000Max288000000

@range(min: 1000, max: 30000)
integer __integerMin1000Max30000

@range(min: 1000, max: 300000000)
integer __integerMin1000Max300000000

@range(min: 1000, max: 480000000)
integer __integerMin1000Max480000000

@range(min: 100, max: 1000)
integer __integerMin100Max1000

@range(min: 10, max: 48)
integer __integerMin10Max48

@range(min: 16000, max: 320000)
integer __integerMin16000Max320000

@range(min: 16000, max: 48000)
integer __integerMin16000Max48000

@range(min: 16, max: 24)
integer __integerMin16Max24

@range(min: 1, max: 1)
integer __integerMin1Max1

@range(min: 1, max: 10)
integer __integerMin1Max10

@range(min: 1, max: 100)
integer __integerMin1Max100

@range(min: 1, max: 10000000)
integer __integerMin1Max10000000

@range(min: 1, max: 1001)
integer __integerMin1Max1001

@range(min: 1, max: 150)
integer __integerMin1Max150

@range(min: 1, max: 17895697)
integer __integerMin1Max17895697

@range(min: 1, max: 20)
integer __integerMin1Max20

@range(min: 1, max: 2048)
integer __integerMin1Max2048

@range(min: 1, max: 2147483640)
integer __integerMin1Max2147483640

@range(min: 1, max: 2147483647)
integer __integerMin1Max2147483647

@range(min: 1, max: 31)
integer __integerMin1Max31

@range(min: 1, max: 32)
integer __integerMin1Max32

@range(min: 1, max: 4)
integer __integerMin1Max4

@range(min: 1, max: 4096)
integer __integerMin1Max4096

@range(min: 1, max: 512)
integer __integerMin1Max512

@range(min: 1, max: 6)
integer __integerMin1Max6

@range(min: 1, max: 60000)
integer __integerMin1Max60000

@range(min: 1, max: 64)
integer __integerMin1Max64

@range(min: 1, max: 86400000)
integer __integerMin1Max86400000

@range(min: 1, max: 9999)
integer __integerMin1Max9999

@range(min: 2000, max: 30000)
integer __integerMin2000Max30000

@range(min: 22050, max: 192000)
integer __integerMin22050Max192000

@range(min: 22050, max: 48000)
integer __integerMin22050Max48000

@range(min: 24, max: 60000)
integer __integerMin24Max60000

@range(min: 256, max: 3840)
integer __integerMin256Max3840

@range(min: 25, max: 10000)
integer __integerMin25Max10000

@range(min: 25, max: 2000)
integer __integerMin25Max2000

@range(min: 2, max: 2147483647)
integer __integerMin2Max2147483647

@range(min: 2, max: 4096)
integer __integerMin2Max4096

@range(min: 32000, max: 192000)
integer __integerMin32000Max192000

@range(min: 32000, max: 3024000)
integer __integerMin32000Max3024000

@range(min: 32000, max: 384000)
integer __integerMin32000Max384000

@range(min: 32000, max: 48000)
integer __integerMin32000Max48000

@range(min: 32, max: 8182)
integer __integerMin32Max8182

@range(min: 32, max: 8192)
integer __integerMin32Max8192

@range(min: 384000, max: 1024000)
integer __integerMin384000Max1024000

@range(min: 3, max: 15)
integer __integerMin3Max15

@range(min: 48000, max: 48000)
integer __integerMin48000Max48000

@range(min: 48000, max: 768000)
integer __integerMin48000Max768000

@range(min: 4, max: 12)
integer __integerMin4Max12

@range(min: 6000, max: 1024000)
integer __integerMin6000Max1024000

@range(min: 64000, max: 640000)
integer __integerMin64000Max640000

@range(min: 64, max: 2160)
integer __integerMin64Max2160

@range(min: 6, max: 16)
integer __integerMin6Max16

@range(min: 8000, max: 192000)
integer __integerMin8000Max192000

@range(min: 8000, max: 96000)
integer __integerMin8000Max96000

@range(min: 8, max: 12)
integer __integerMin8Max12

@range(min: 8, max: 4096)
integer __integerMin8Max4096

@range(min: 90, max: 105)
integer __integerMin90Max105

@range(min: 920, max: 1023)
integer __integerMin920Max1023

@range(min: 96, max: 600)
integer __integerMin96Max600

@range(min: -10000, max: 10000)
integer __integerMinNegative10000Max10000

@range(min: -1000, max: 1000)
integer __integerMinNegative1000Max1000

@range(min: -180, max: 180)
integer __integerMinNegative180Max180

@range(min: -1, max: 10)
integer __integerMinNegative1Max10

@range(min: -1, max: 2147483647)
integer __integerMinNegative1Max2147483647

@range(min: -1, max: 3)
integer __integerMinNegative1Max3

@range(min: -2147483648, max: 2147483647)
integer __integerMinNegative2147483648Max2147483647

@range(min: -2, max: 3)
integer __integerMinNegative2Max3

@range(min: -50, max: 50)
integer __integerMinNegative50Max50

@range(min: -5, max: 10)
integer __integerMinNegative5Max10

@range(min: -60, max: 6)
integer __integerMinNegative60Max6

@range(min: -70, max: 0)
integer __integerMinNegative70Max0

list __listOfAllowedRenditionSize {
    member: AllowedRenditionSize
}

list __listOfAudioChannelTag {
    member: AudioChannelTag
}

list __listOfAudioDescription {
    member: AudioDescription
}

list __listOfAutomatedAbrRule {
    member: AutomatedAbrRule
}

list __listOfCaptionDescription {
    member: CaptionDescription
}

list __listOfCaptionDescriptionPreset {
    member: CaptionDescriptionPreset
}

list __listOfCmafAdditionalManifest {
    member: CmafAdditionalManifest
}

list __listOfCmafImageBasedTrickPlayVariant {
    member: CmafImageBasedTrickPlayVariant
}

list __listOfColorConversion3DLUTSetting {
    member: ColorConversion3DLUTSetting
}

list __listOfDashAdditionalManifest {
    member: DashAdditionalManifest
}

list __listOfDashIsoImageBasedTrickPlayVariant {
    member: DashIsoImageBasedTrickPlayVariant
}

list __listOfElementalInferenceFeature {
    member: ElementalInferenceFeature
}

list __listOfElementalInferenceFeed {
    member: ElementalInferenceFeed
}

list __listOfEndpoint {
    member: Endpoint
}

list __listOfForceIncludeRenditionSize {
    member: ForceIncludeRenditionSize
}

list __listOfFrameMetricType {
    member: FrameMetricType
}

list __listOfHlsAdMarkers {
    member: HlsAdMarkers
}

list __listOfHlsAdditionalManifest {
    member: HlsAdditionalManifest
}

list __listOfHlsCaptionLanguageMapping {
    member: HlsCaptionLanguageMapping
}

list __listOfHlsImageBasedTrickPlayVariant {
    member: HlsImageBasedTrickPlayVariant
}

list __listOfHopDestination {
    member: HopDestination
}

list __listOfId3Insertion {
    member: Id3Insertion
}

list __listOfInput {
    member: Input
}

list __listOfInputClipping {
    member: InputClipping
}

list __listOfInputTemplate {
    member: InputTemplate
}

list __listOfInsertableImage {
    member: InsertableImage
}

list __listOfJob {
    member: Job
}

list __listOfJobEngineVersion {
    member: JobEngineVersion
}

list __listOfJobTemplate {
    member: JobTemplate
}

list __listOfJobsQueryFilter {
    member: JobsQueryFilter
}

list __listOfMsSmoothAdditionalManifest {
    member: MsSmoothAdditionalManifest
}

list __listOfMultiViewSettings {
    member: MultiViewSettings
}

list __listOfOutput {
    member: Output
}

list __listOfOutputChannelMapping {
    member: OutputChannelMapping
}

list __listOfOutputDetail {
    member: OutputDetail
}

list __listOfOutputGroup {
    member: OutputGroup
}

list __listOfOutputGroupDetail {
    member: OutputGroupDetail
}

list __listOfPreset {
    member: Preset
}

list __listOfProbeInputFile {
    member: ProbeInputFile
}

list __listOfProbeResult {
    member: ProbeResult
}

list __listOfQueue {
    member: Queue
}

list __listOfQueueTransition {
    member: QueueTransition
}

list __listOfServiceOverride {
    member: ServiceOverride
}

list __listOfTeletextPageType {
    member: TeletextPageType
}

list __listOfTrack {
    member: Track
}

list __listOfTrackMapping {
    member: TrackMapping
}

list __listOfVideoOverlay {
    member: VideoOverlay
}

list __listOfVideoOverlayInputClipping {
    member: VideoOverlayInputClipping
}

list __listOfVideoOverlayTransition {
    member: VideoOverlayTransition
}

list __listOfWarningGroup {
    member: WarningGroup
}

list __listOf__doubleMinNegative60Max6 {
    member: Double
}

list __listOf__integer {
    member: Integer
}

list __listOf__integerMin1Max2147483647 {
    member: __integerMin1Max2147483647
}

list __listOf__integerMin32Max8182 {
    member: __integerMin32Max8182
}

list __listOf__integerMinNegative60Max6 {
    member: __integerMinNegative60Max6
}

list __listOf__string {
    member: String
}

list __listOf__stringMax100 {
    member: __stringMax100
}

list __listOf__stringMin1 {
    member: __stringMin1
}

list __listOf__stringMin36Max36Pattern09aFAF809aFAF409aFAF409aFAF409aFAF12 {
    member: __stringMin36Max36Pattern09aFAF809aFAF409aFAF409aFAF409aFAF12
}

list __listOf__stringPattern09aFAF809aFAF409aFAF409aFAF409aFAF12 {
    member: __stringPattern09aFAF809aFAF409aFAF409aFAF409aFAF12
}

list __listOf__stringPatternS3ASSETMAPXml {
    member: __stringPatternS3ASSETMAPXml
}

map __mapOfAudioSelector {
    key: String
    value: AudioSelector
}

map __mapOfAudioSelectorGroup {
    key: String
    value: AudioSelectorGroup
}

map __mapOfCaptionSelector {
    key: String
    value: CaptionSelector
}

map __mapOfDynamicAudioSelector {
    key: String
    value: DynamicAudioSelector
}

map __mapOf__string {
    key: String
    value: String
}

@length(max: 100)
string __stringMax100

@length(max: 1000)
string __stringMax1000

@length(max: 2048)
string __stringMax2048

@length(max: 2048) @pattern("^s3://([^\\/]+\\/+)+((([^\\/]*)))|^https?://[^\\/].*[^&]$")
string __stringMax2048PatternS3Https

@length(max: 256)
string __stringMax256

@length(min: 0)
string __stringMin0

@length(min: 1)
string __stringMin1

@length(min: 11, max: 11) @pattern("^((([0-1]\\d)|(2[0-3]))(:[0-5]\\d){2}([:;][0-5]\\d))$")
string __stringMin11Max11Pattern01D20305D205D

@length(min: 14)
@pattern("^((s3://(.*?)\\.(bmp|BMP|png|PNG))|(https?://(.*?)\\.(bmp|BMP|png|PNG)(\\?([^&=]+=[^&]+&)*[^&=]+=[^&]+)?))$")
string __stringMin14PatternS3BmpBMPPngPNGHttpsBmpBMPPngPNG

@length(min: 14)
@pattern("^((s3://(.*?)\\.(bmp|BMP|png|PNG|tga|TGA))|(https?://(.*?)\\.(bmp|BMP|png|PNG|tga|TGA)(\\?([^&=]+=[^&]+&)*[^&=]+=[^&]+)?))$")
string __stringMin14PatternS3BmpBMPPngPNGTgaTGAHttpsBmpBMPPngPNGTgaTGA

@length(min: 14)
@pattern("^((s3://(.*?)\\.(cube|CUBE))|(https?://(.*?)\\.(cube|CUBE)(\\?([^&=]+=[^&]+&)*[^&=]+=[^&]+)?))$")
string __stringMin14PatternS3CubeCUBEHttpsCubeCUBE

@length(min: 14)
@pattern("^((s3://(.*)(\\.mov|[0-9]+\\.png))|(https?://(.*)(\\.mov|[0-9]+\\.png)(\\?([^&=]+=[^&]+&)*[^&=]+=[^&]+)?))$")
string __stringMin14PatternS3Mov09PngHttpsMov09Png

@length(min: 14)
@pattern("^((s3://(.*?)\\.(scc|SCC|ttml|TTML|dfxp|DFXP|stl|STL|srt|SRT|xml|XML|smi|SMI|vtt|VTT|webvtt|WEBVTT))|(https?://(.*?)\\.(scc|SCC|ttml|TTML|dfxp|DFXP|stl|STL|srt|SRT|xml|XML|smi|SMI|vtt|VTT|webvtt|WEBVTT)(\\?([^&=]+=[^&]+&)*[^&=]+=[^&]+)?))$")
string __stringMin14PatternS3SccSCCTtmlTTMLDfxpDFXPStlSTLSrtSRTXmlXMLSmiSMIVttVTTWebvttWEBVTTHttpsSccSCCTtmlTTMLDfxpDFXPStlSTLSrtSRTXmlXMLSmiSMIVttVTTWebvttWEBVTT

@length(min: 14)
@pattern("^((s3://(.*?)\\.(xml|XML))|(https?://(.*?)\\.(xml|XML)(\\?([^&=]+=[^&]+&)*[^&=]+=[^&]+)?))$")
string __stringMin14PatternS3XmlXMLHttpsXmlXML

@length(min: 16, max: 24) @pattern("^[A-Za-z0-9+\\/]{22}==$|^[A-Za-z0-9+\\/]{16}$")
string __stringMin16Max24PatternAZaZ0922AZaZ0916

@length(min: 1, max: 100000)
string __stringMin1Max100000

@length(min: 1, max: 20)
string __stringMin1Max20

@length(min: 1, max: 2048)
@pattern("^(arn:[a-z-]+:secretsmanager:[\\w-]+:\\d{12}:secret:)?[a-zA-Z0-9_\\/_+=.@-]*$")
string __stringMin1Max2048PatternArnAZSecretsmanagerWD12SecretAZAZ09

@length(min: 1, max: 256)
string __stringMin1Max256

@length(min: 1, max: 50)
string __stringMin1Max50

@length(min: 1, max: 50) @pattern("^[a-zA-Z0-9_\\/_+=.@-]*$")
string __stringMin1Max50PatternAZAZ09

@length(min: 1)
@pattern("^(arn:aws(-us-gov|-cn)?:kms:[a-z-]{2,6}-(east|west|central|((north|south)(east|west)?))-[1-9]{1,2}:\\d{12}:key/)?[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|mrk-[a-fA-F0-9]{32}$")
string __stringMin1PatternArnAwsUsGovCnKmsAZ26EastWestCentralNorthSouthEastWest1912D12KeyAFAF098AFAF094AFAF094AFAF094AFAF0912MrkAFAF0932

@length(min: 24, max: 512) @pattern("^[A-Za-z0-9+\\/]+={0,2}$")
string __stringMin24Max512PatternAZaZ0902

@length(min: 32, max: 32) @pattern("^[0-9a-fA-F]{32}$")
string __stringMin32Max32Pattern09aFAF32

@length(min: 36, max: 36)
@pattern("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$")
string __stringMin36Max36Pattern09aFAF809aFAF409aFAF409aFAF409aFAF12

@length(min: 3, max: 3) @pattern("^[1-8][0-9a-fA-F][0-9a-eA-E]$")
string __stringMin3Max3Pattern1809aFAF09aEAE

@length(min: 3, max: 3) @pattern("^[A-Za-z]{3}$")
string __stringMin3Max3PatternAZaZ3

@length(min: 6, max: 8) @pattern("^[0-9a-fA-F]{6}([0-9a-fA-F]{2})?$")
string __stringMin6Max8Pattern09aFAF609aFAF2

@length(min: 9, max: 19)
@pattern("^[a-z-]{2,6}-(east|west|central|((north|south)(east|west)?))-[1-9]{1,2}$")
string __stringMin9Max19PatternAZ26EastWestCentralNorthSouthEastWest1912

@pattern("^[ -~]+$")
string __stringPattern

@pattern("^([01][0-9]|2[0-4]):[0-5][0-9]:[0-5][0-9][:;][0-9]{2}$")
string __stringPattern010920405090509092

@pattern("^([01][0-9]|2[0-4]):[0-5][0-9]:[0-5][0-9][:;][0-9]{2}(@[0-9]+(\\.[0-9]+)?(:[0-9]+)?)?$")
string __stringPattern010920405090509092090909

@pattern("^(\\[|\\()?(-?(0|[1-9][0-9]*):(0|[1-9][0-9]{0,8}))?(_(-?(0|[1-9][0-9]*):(0|[1-9][0-9]{0,8}))?)?(\\]|\\))?$")
string __stringPattern019090190908019090190908

@pattern("^((([0-1]\\d)|(2[0-3]))(:[0-5]\\d){2}([:;][0-5]\\d))$")
string __stringPattern01D20305D205D

@pattern("^([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
string __stringPattern0940191020191209301

@pattern("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$")
string __stringPattern09aFAF809aFAF409aFAF409aFAF409aFAF12

@pattern("(^0x[A-Fa-f0-9]{0,8}$|^[1-9][0-9]{0,8}$)")
string __stringPattern0xAFaF0908190908

@pattern("^[A-Za-z0-9+\\/]+={0,2}$")
string __stringPatternAZaZ0902

@pattern("^[A-Za-z0-9]{32}$")
string __stringPatternAZaZ0932

@pattern("^[A-Za-z]{2,3}(-[A-Za-z-]+)?$")
string __stringPatternAZaZ23AZaZ

@pattern("^[A-Za-z]{2,3}(-[A-Za-z0-9-]+)?$")
string __stringPatternAZaZ23AZaZ09

@pattern("^arn:aws[a-z0-9-]*:events:[a-z0-9-]+:[0-9]{12}:connection/[a-zA-Z0-9-]+/[a-f0-9-]{36}$")
string __stringPatternArnAwsAZ09EventsAZ090912ConnectionAZAZ09AF0936

@pattern("^arn:aws(-us-gov)?:acm:.*$")
string __stringPatternArnAwsUsGovAcm

@pattern("^arn:aws(-us-gov|-cn)?:kms:[a-z-]{2,6}-(east|west|central|((north|south)(east|west)?))-[1-9]{1,2}:\\d{12}:key/([a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}|mrk-[a-fA-F0-9]{32})$")
string __stringPatternArnAwsUsGovCnKmsAZ26EastWestCentralNorthSouthEastWest1912D12KeyAFAF098AFAF094AFAF094AFAF094AFAF0912MrkAFAF0932

@pattern("^(\\d+(\\/\\d+)*)$")
string __stringPatternDD

@pattern("^https:\\/\\/.*$")
string __stringPatternHttps

@pattern("^https:\\/\\/[^:@\\/]*(:\\d*)?(\\/.*)?$")
string __stringPatternHttpsD

@pattern("^https:\\/\\/.*.(kantarmedia|55-prod).*$")
string __stringPatternHttpsKantarmedia55Prod

@pattern("^(identity|[A-Za-z]{2,6}(\\.[A-Za-z0-9-]{1,63})+)$")
string __stringPatternIdentityAZaZ26AZaZ09163

@pattern("^s3:\\/\\/.*$")
string __stringPatternS3

@pattern("^s3:\\/\\/.*\\/(ASSETMAP.xml)?$")
string __stringPatternS3ASSETMAPXml

@pattern("^s3://([^\\/]+\\/+)+((([^\\/]*)))|^https?://[^\\/].*[^&]$")
string __stringPatternS3Https

@pattern("^((s3://(.*?)\\.(ttf))|(https?://(.*?)\\.(ttf)(\\?([^&=]+=[^&]+&)*[^&=]+=[^&]+)?))$")
string __stringPatternS3TtfHttpsTtf

@pattern("^\\s*<(.|\\n)*ManifestConfirmConditionNotification(.|\\n)*>\\s*$")
string __stringPatternSNManifestConfirmConditionNotificationNS

@pattern("^\\s*<(.|\\n)*SignalProcessingNotification(.|\\n)*>\\s*$")
string __stringPatternSNSignalProcessingNotificationNS

@pattern("^[\\w-]+$")
string __stringPatternW

@pattern("^[\\w\\s]*$")
string __stringPatternWS

@timestampFormat("epoch-seconds")
timestamp __timestampUnix
