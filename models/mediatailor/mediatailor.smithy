$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.mediatailor

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS MediaTailor")
@service(sdkId: "MediaTailor", endpointPrefix: "api.mediatailor")
@restJson1
@sigv4(name: "mediatailor")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [{endpoint: "https://mediatailor.{region}.{dualStackDnsSuffix}", dualStack: true}]
    }
)
service MediaTailor {
    version: "2018-04-23"
    operations: [
        ConfigureLogsForChannel
        ConfigureLogsForPlaybackConfiguration
        CreateChannel
        CreateLiveSource
        CreatePrefetchSchedule
        CreateProgram
        CreateSourceLocation
        CreateVodSource
        DeleteChannel
        DeleteChannelPolicy
        DeleteFunction
        DeleteLiveSource
        DeletePlaybackConfiguration
        DeletePrefetchSchedule
        DeleteProgram
        DeleteSourceLocation
        DeleteVodSource
        DescribeChannel
        DescribeLiveSource
        DescribeProgram
        DescribeSourceLocation
        DescribeVodSource
        GetChannelPolicy
        GetChannelSchedule
        GetFunction
        GetPlaybackConfiguration
        GetPrefetchSchedule
        ListAlerts
        ListChannels
        ListFunctions
        ListLiveSources
        ListPlaybackConfigurations
        ListPrefetchSchedules
        ListSourceLocations
        ListTagsForResource
        ListVodSources
        PutChannelPolicy
        PutFunction
        PutPlaybackConfiguration
        StartChannel
        StopChannel
        TagResource
        UntagResource
        UpdateChannel
        UpdateLiveSource
        UpdateProgram
        UpdateSourceLocation
        UpdateVodSource
    ]
}

@http(method: "PUT", uri: "/configureLogs/channel")
operation ConfigureLogsForChannel {
    input := {
        @required
        ChannelName: String

        @required
        LogTypes: LogTypes
    }
    output := {
        ChannelName: String
        LogTypes: LogTypes
    }
}

@http(method: "PUT", uri: "/configureLogs/playbackConfiguration") @idempotent
operation ConfigureLogsForPlaybackConfiguration {
    input := {
        @required
        PercentEnabled: Integer

        @required
        PlaybackConfigurationName: String

        EnabledLoggingStrategies: __listOfLoggingStrategies
        AdsInteractionLog: AdsInteractionLog
        ManifestServiceInteractionLog: ManifestServiceInteractionLog
    }
    output := {
        @required
        PercentEnabled: Integer

        PlaybackConfigurationName: String
        EnabledLoggingStrategies: __listOfLoggingStrategies
        AdsInteractionLog: AdsInteractionLog
        ManifestServiceInteractionLog: ManifestServiceInteractionLog
    }
}

@http(method: "POST", uri: "/channel/{ChannelName}") @idempotent
operation CreateChannel {
    input := {
        @required @httpLabel
        ChannelName: String

        FillerSlate: SlateSource

        @required
        Outputs: RequestOutputs

        @required
        PlaybackMode: PlaybackMode

        @jsonName("tags")
        Tags: __mapOf__string

        Tier: Tier
        TimeShiftConfiguration: TimeShiftConfiguration
        Audiences: Audiences
    }
    output := {
        Arn: String
        ChannelName: String
        ChannelState: ChannelState
        CreationTime: __timestampUnix
        FillerSlate: SlateSource
        LastModifiedTime: __timestampUnix
        Outputs: ResponseOutputs
        PlaybackMode: String

        @jsonName("tags")
        Tags: __mapOf__string

        Tier: String
        TimeShiftConfiguration: TimeShiftConfiguration
        Audiences: Audiences
    }
}

@http(method: "POST", uri: "/sourceLocation/{SourceLocationName}/liveSource/{LiveSourceName}")
@idempotent
operation CreateLiveSource {
    input := {
        @required
        HttpPackageConfigurations: HttpPackageConfigurations

        @required @httpLabel
        LiveSourceName: String

        @required @httpLabel
        SourceLocationName: String

        @jsonName("tags")
        Tags: __mapOf__string
    }
    output := {
        Arn: String
        CreationTime: __timestampUnix
        HttpPackageConfigurations: HttpPackageConfigurations
        LastModifiedTime: __timestampUnix
        LiveSourceName: String
        SourceLocationName: String

        @jsonName("tags")
        Tags: __mapOf__string
    }
}

@http(method: "POST", uri: "/prefetchSchedule/{PlaybackConfigurationName}/{Name}") @idempotent
operation CreatePrefetchSchedule {
    input := {
        Consumption: PrefetchConsumption

        @required @httpLabel
        Name: String

        @required @httpLabel
        PlaybackConfigurationName: String

        Retrieval: PrefetchRetrieval
        RecurringPrefetchConfiguration: RecurringPrefetchConfiguration
        ScheduleType: PrefetchScheduleType
        StreamId: String

        @jsonName("tags")
        Tags: __mapOf__string
    }
    output := {
        Arn: String
        Consumption: PrefetchConsumption
        Name: String
        PlaybackConfigurationName: String
        Retrieval: PrefetchRetrieval
        RecurringPrefetchConfiguration: RecurringPrefetchConfiguration
        ScheduleType: PrefetchScheduleType
        StreamId: String

        @jsonName("tags")
        Tags: __mapOf__string
    }
}

@http(method: "POST", uri: "/channel/{ChannelName}/program/{ProgramName}") @idempotent
operation CreateProgram {
    input := {
        AdBreaks: __listOfAdBreak

        @required @httpLabel
        ChannelName: String

        LiveSourceName: String

        @required @httpLabel
        ProgramName: String

        @required
        ScheduleConfiguration: ScheduleConfiguration

        @required
        SourceLocationName: String

        VodSourceName: String
        AudienceMedia: __listOfAudienceMedia

        @jsonName("tags")
        Tags: __mapOf__string
    }
    output := {
        AdBreaks: __listOfAdBreak
        Arn: String
        ChannelName: String
        CreationTime: __timestampUnix
        LiveSourceName: String
        ProgramName: String
        ScheduledStartTime: __timestampUnix
        SourceLocationName: String
        VodSourceName: String
        ClipRange: ClipRange
        DurationMillis: Long
        AudienceMedia: __listOfAudienceMedia

        @jsonName("tags")
        Tags: __mapOf__string
    }
}

@http(method: "POST", uri: "/sourceLocation/{SourceLocationName}") @idempotent
operation CreateSourceLocation {
    input := {
        AccessConfiguration: AccessConfiguration
        DefaultSegmentDeliveryConfiguration: DefaultSegmentDeliveryConfiguration

        @required
        HttpConfiguration: HttpConfiguration

        SegmentDeliveryConfigurations: __listOfSegmentDeliveryConfiguration

        @required @httpLabel
        SourceLocationName: String

        @jsonName("tags")
        Tags: __mapOf__string
    }
    output := {
        AccessConfiguration: AccessConfiguration
        Arn: String
        CreationTime: __timestampUnix
        DefaultSegmentDeliveryConfiguration: DefaultSegmentDeliveryConfiguration
        HttpConfiguration: HttpConfiguration
        LastModifiedTime: __timestampUnix
        SegmentDeliveryConfigurations: __listOfSegmentDeliveryConfiguration
        SourceLocationName: String

        @jsonName("tags")
        Tags: __mapOf__string
    }
}

@http(method: "POST", uri: "/sourceLocation/{SourceLocationName}/vodSource/{VodSourceName}")
@idempotent
operation CreateVodSource {
    input := {
        @required
        HttpPackageConfigurations: HttpPackageConfigurations

        @required @httpLabel
        SourceLocationName: String

        @jsonName("tags")
        Tags: __mapOf__string

        @required @httpLabel
        VodSourceName: String
    }
    output := {
        Arn: String
        CreationTime: __timestampUnix
        HttpPackageConfigurations: HttpPackageConfigurations
        LastModifiedTime: __timestampUnix
        SourceLocationName: String

        @jsonName("tags")
        Tags: __mapOf__string

        VodSourceName: String
    }
}

@http(method: "DELETE", uri: "/channel/{ChannelName}") @idempotent
operation DeleteChannel {
    input := {
        @required @httpLabel
        ChannelName: String
    }
    output := {}
}

@http(method: "DELETE", uri: "/channel/{ChannelName}/policy") @idempotent
operation DeleteChannelPolicy {
    input := {
        @required @httpLabel
        ChannelName: String
    }
    output := {}
}

@http(method: "DELETE", uri: "/function/{FunctionId}", code: 204) @idempotent
operation DeleteFunction {
    input := {
        @required @httpLabel
        FunctionId: String
    }
    output := {}
}

@http(method: "DELETE", uri: "/sourceLocation/{SourceLocationName}/liveSource/{LiveSourceName}")
@idempotent
operation DeleteLiveSource {
    input := {
        @required @httpLabel
        LiveSourceName: String

        @required @httpLabel
        SourceLocationName: String
    }
    output := {}
}

@http(method: "DELETE", uri: "/playbackConfiguration/{Name}", code: 204) @idempotent
operation DeletePlaybackConfiguration {
    input := {
        @required @httpLabel
        Name: String
    }
    output := {}
}

@http(method: "DELETE", uri: "/prefetchSchedule/{PlaybackConfigurationName}/{Name}", code: 204)
@idempotent
operation DeletePrefetchSchedule {
    input := {
        @required @httpLabel
        Name: String

        @required @httpLabel
        PlaybackConfigurationName: String
    }
    output := {}
}

@http(method: "DELETE", uri: "/channel/{ChannelName}/program/{ProgramName}") @idempotent
operation DeleteProgram {
    input := {
        @required @httpLabel
        ChannelName: String

        @required @httpLabel
        ProgramName: String
    }
    output := {}
}

@http(method: "DELETE", uri: "/sourceLocation/{SourceLocationName}") @idempotent
operation DeleteSourceLocation {
    input := {
        @required @httpLabel
        SourceLocationName: String
    }
    output := {}
}

@http(method: "DELETE", uri: "/sourceLocation/{SourceLocationName}/vodSource/{VodSourceName}")
@idempotent
operation DeleteVodSource {
    input := {
        @required @httpLabel
        SourceLocationName: String

        @required @httpLabel
        VodSourceName: String
    }
    output := {}
}

@http(method: "GET", uri: "/channel/{ChannelName}") @readonly
operation DescribeChannel {
    input := {
        @required @httpLabel
        ChannelName: String
    }
    output := {
        Arn: String
        ChannelName: String
        ChannelState: ChannelState
        CreationTime: __timestampUnix
        FillerSlate: SlateSource
        LastModifiedTime: __timestampUnix
        Outputs: ResponseOutputs
        PlaybackMode: String

        @jsonName("tags")
        Tags: __mapOf__string

        Tier: String

        @required
        LogConfiguration: LogConfigurationForChannel

        TimeShiftConfiguration: TimeShiftConfiguration
        Audiences: Audiences
    }
}

@http(method: "GET", uri: "/sourceLocation/{SourceLocationName}/liveSource/{LiveSourceName}")
@readonly
operation DescribeLiveSource {
    input := {
        @required @httpLabel
        LiveSourceName: String

        @required @httpLabel
        SourceLocationName: String
    }
    output := {
        Arn: String
        CreationTime: __timestampUnix
        HttpPackageConfigurations: HttpPackageConfigurations
        LastModifiedTime: __timestampUnix
        LiveSourceName: String
        SourceLocationName: String

        @jsonName("tags")
        Tags: __mapOf__string
    }
}

@http(method: "GET", uri: "/channel/{ChannelName}/program/{ProgramName}") @readonly
operation DescribeProgram {
    input := {
        @required @httpLabel
        ChannelName: String

        @required @httpLabel
        ProgramName: String
    }
    output := {
        AdBreaks: __listOfAdBreak
        Arn: String
        ChannelName: String
        CreationTime: __timestampUnix
        LiveSourceName: String
        ProgramName: String
        ScheduledStartTime: __timestampUnix
        SourceLocationName: String
        VodSourceName: String
        ClipRange: ClipRange
        DurationMillis: Long
        AudienceMedia: __listOfAudienceMedia

        @jsonName("tags")
        Tags: __mapOf__string
    }
}

@http(method: "GET", uri: "/sourceLocation/{SourceLocationName}") @readonly
operation DescribeSourceLocation {
    input := {
        @required @httpLabel
        SourceLocationName: String
    }
    output := {
        AccessConfiguration: AccessConfiguration
        Arn: String
        CreationTime: __timestampUnix
        DefaultSegmentDeliveryConfiguration: DefaultSegmentDeliveryConfiguration
        HttpConfiguration: HttpConfiguration
        LastModifiedTime: __timestampUnix
        SegmentDeliveryConfigurations: __listOfSegmentDeliveryConfiguration
        SourceLocationName: String

        @jsonName("tags")
        Tags: __mapOf__string
    }
}

@http(method: "GET", uri: "/sourceLocation/{SourceLocationName}/vodSource/{VodSourceName}")
@readonly
operation DescribeVodSource {
    input := {
        @required @httpLabel
        SourceLocationName: String

        @required @httpLabel
        VodSourceName: String
    }
    output := {
        AdBreakOpportunities: AdBreakOpportunities
        Arn: String
        CreationTime: __timestampUnix
        HttpPackageConfigurations: HttpPackageConfigurations
        LastModifiedTime: __timestampUnix
        SourceLocationName: String

        @jsonName("tags")
        Tags: __mapOf__string

        VodSourceName: String
    }
}

@http(method: "GET", uri: "/channel/{ChannelName}/policy") @readonly
operation GetChannelPolicy {
    input := {
        @required @httpLabel
        ChannelName: String
    }
    output := {
        Policy: String
    }
}

@http(method: "GET", uri: "/channel/{ChannelName}/schedule")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation GetChannelSchedule {
    input := {
        @required @httpLabel
        ChannelName: String

        @httpQuery("durationMinutes")
        DurationMinutes: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("audience")
        Audience: String
    }
    output := {
        Items: __listOfScheduleEntry
        NextToken: String
    }
}

@http(method: "GET", uri: "/function/{FunctionId}") @readonly
operation GetFunction {
    input := {
        @required @httpLabel
        FunctionId: String
    }
    output := {
        @required
        FunctionId: String

        @required
        FunctionType: FunctionType

        Description: String
        HttpRequestConfiguration: HttpRequestConfiguration
        CustomOutputConfiguration: CustomOutputConfiguration
        ConcurrentExecutorConfiguration: ConcurrentExecutorConfiguration
        SequentialExecutorConfiguration: SequentialExecutorConfiguration

        @jsonName("tags")
        Tags: __mapOf__string

        Arn: String
    }
}

@http(method: "GET", uri: "/playbackConfiguration/{Name}") @readonly
operation GetPlaybackConfiguration {
    input := {
        @required @httpLabel
        Name: String
    }
    output := {
        AdDecisionServerUrl: String
        AvailSuppression: AvailSuppression
        Bumper: Bumper
        CdnConfiguration: CdnConfiguration
        ConfigurationAliases: ConfigurationAliasesResponse
        DashConfiguration: DashConfiguration
        HlsConfiguration: HlsConfiguration
        InsertionMode: InsertionMode
        LivePreRollConfiguration: LivePreRollConfiguration
        LogConfiguration: LogConfiguration
        ManifestProcessingRules: ManifestProcessingRules
        Name: String
        PersonalizationThresholdSeconds: __integerMin1
        PlaybackConfigurationArn: String
        PlaybackEndpointPrefix: String
        DualStackPlaybackEndpointPrefix: String
        SessionInitializationEndpointPrefix: String
        DualStackSessionInitializationEndpointPrefix: String
        SlateAdUrl: String

        @jsonName("tags")
        Tags: __mapOf__string

        TranscodeProfileName: String
        VideoContentSourceUrl: String
        AdConditioningConfiguration: AdConditioningConfiguration
        AdDecisionServerConfiguration: AdDecisionServerConfiguration
        FunctionMapping: FunctionMapping
        AdsPersonalizationTimeouts: AdsPersonalizationTimeouts
        AdsPersonalizationConcurrency: AdsPersonalizationConcurrency
    }
}

@http(method: "GET", uri: "/prefetchSchedule/{PlaybackConfigurationName}/{Name}") @readonly
operation GetPrefetchSchedule {
    input := {
        @required @httpLabel
        Name: String

        @required @httpLabel
        PlaybackConfigurationName: String
    }
    output := {
        Arn: String
        Consumption: PrefetchConsumption
        Name: String
        PlaybackConfigurationName: String
        Retrieval: PrefetchRetrieval
        ScheduleType: PrefetchScheduleType
        RecurringPrefetchConfiguration: RecurringPrefetchConfiguration
        StreamId: String

        @jsonName("tags")
        Tags: __mapOf__string
    }
}

@http(method: "GET", uri: "/alerts")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListAlerts {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @required @httpQuery("resourceArn")
        ResourceArn: String
    }
    output := {
        Items: __listOfAlert
        NextToken: String
    }
}

@http(method: "GET", uri: "/channels")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
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
        Items: __listOfChannel
        NextToken: String
    }
}

@http(method: "GET", uri: "/functions")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListFunctions {
    input := {
        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        Items: __listOfFunctionsResponse
        NextToken: String
    }
}

@http(method: "GET", uri: "/sourceLocation/{SourceLocationName}/liveSources")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListLiveSources {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @required @httpLabel
        SourceLocationName: String
    }
    output := {
        Items: __listOfLiveSource
        NextToken: String
    }
}

@http(method: "GET", uri: "/playbackConfigurations")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListPlaybackConfigurations {
    input := {
        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        Items: __listOfPlaybackConfiguration
        NextToken: String
    }
}

@http(method: "POST", uri: "/prefetchSchedule/{PlaybackConfigurationName}")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListPrefetchSchedules {
    input := {
        MaxResults: __integerMin1Max100
        NextToken: String

        @required @httpLabel
        PlaybackConfigurationName: String

        ScheduleType: ListPrefetchScheduleType
        StreamId: String
    }
    output := {
        Items: __listOfPrefetchSchedule
        NextToken: String
    }
}

@http(method: "GET", uri: "/sourceLocations")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListSourceLocations {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        Items: __listOfSourceLocation
        NextToken: String
    }
}

@http(method: "GET", uri: "/tags/{ResourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        @jsonName("tags")
        Tags: __mapOf__string
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/sourceLocation/{SourceLocationName}/vodSources")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListVodSources {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @required @httpLabel
        SourceLocationName: String
    }
    output := {
        Items: __listOfVodSource
        NextToken: String
    }
}

@http(method: "PUT", uri: "/channel/{ChannelName}/policy") @idempotent
operation PutChannelPolicy {
    input := {
        @required @httpLabel
        ChannelName: String

        @required
        Policy: String
    }
    output := {}
}

@http(method: "PUT", uri: "/function/{FunctionId}") @idempotent
operation PutFunction {
    input := {
        @required @httpLabel
        FunctionId: String

        @required
        FunctionType: FunctionType

        Description: String
        HttpRequestConfiguration: HttpRequestConfiguration
        CustomOutputConfiguration: CustomOutputConfiguration
        ConcurrentExecutorConfiguration: ConcurrentExecutorConfiguration
        SequentialExecutorConfiguration: SequentialExecutorConfiguration

        @jsonName("tags")
        Tags: __mapOf__string
    }
    output := {
        @required
        FunctionId: String

        @required
        FunctionType: FunctionType

        Description: String
        HttpRequestConfiguration: HttpRequestConfiguration
        CustomOutputConfiguration: CustomOutputConfiguration
        ConcurrentExecutorConfiguration: ConcurrentExecutorConfiguration
        SequentialExecutorConfiguration: SequentialExecutorConfiguration

        @jsonName("tags")
        Tags: __mapOf__string

        Arn: String
    }
}

@http(method: "PUT", uri: "/playbackConfiguration") @idempotent
operation PutPlaybackConfiguration {
    input := {
        AdDecisionServerUrl: String
        AvailSuppression: AvailSuppression
        Bumper: Bumper
        CdnConfiguration: CdnConfiguration
        ConfigurationAliases: ConfigurationAliasesRequest
        DashConfiguration: DashConfigurationForPut
        InsertionMode: InsertionMode
        LivePreRollConfiguration: LivePreRollConfiguration
        ManifestProcessingRules: ManifestProcessingRules

        @required
        Name: String

        PersonalizationThresholdSeconds: __integerMin1
        SlateAdUrl: String

        @jsonName("tags")
        Tags: __mapOf__string

        TranscodeProfileName: String
        VideoContentSourceUrl: String
        AdConditioningConfiguration: AdConditioningConfiguration
        AdDecisionServerConfiguration: AdDecisionServerConfiguration
        FunctionMapping: FunctionMapping
        AdsPersonalizationTimeouts: AdsPersonalizationTimeouts
        AdsPersonalizationConcurrency: AdsPersonalizationConcurrency
    }
    output := {
        AdDecisionServerUrl: String
        AvailSuppression: AvailSuppression
        Bumper: Bumper
        CdnConfiguration: CdnConfiguration
        ConfigurationAliases: ConfigurationAliasesResponse
        DashConfiguration: DashConfiguration
        HlsConfiguration: HlsConfiguration
        InsertionMode: InsertionMode
        LivePreRollConfiguration: LivePreRollConfiguration
        LogConfiguration: LogConfiguration
        ManifestProcessingRules: ManifestProcessingRules
        Name: String
        PersonalizationThresholdSeconds: __integerMin1
        PlaybackConfigurationArn: String
        PlaybackEndpointPrefix: String
        DualStackPlaybackEndpointPrefix: String
        SessionInitializationEndpointPrefix: String
        DualStackSessionInitializationEndpointPrefix: String
        SlateAdUrl: String

        @jsonName("tags")
        Tags: __mapOf__string

        TranscodeProfileName: String
        VideoContentSourceUrl: String
        AdConditioningConfiguration: AdConditioningConfiguration
        AdDecisionServerConfiguration: AdDecisionServerConfiguration
        FunctionMapping: FunctionMapping
        AdsPersonalizationTimeouts: AdsPersonalizationTimeouts
        AdsPersonalizationConcurrency: AdsPersonalizationConcurrency
    }
}

@http(method: "PUT", uri: "/channel/{ChannelName}/start") @idempotent
operation StartChannel {
    input := {
        @required @httpLabel
        ChannelName: String
    }
    output := {}
}

@http(method: "PUT", uri: "/channel/{ChannelName}/stop") @idempotent
operation StopChannel {
    input := {
        @required @httpLabel
        ChannelName: String
    }
    output := {}
}

@http(method: "POST", uri: "/tags/{ResourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @jsonName("tags")
        Tags: __mapOf__string
    }
    errors: [BadRequestException]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}", code: 204) @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @httpQuery("tagKeys")
        TagKeys: __listOf__string
    }
    errors: [BadRequestException]
}

@http(method: "PUT", uri: "/channel/{ChannelName}") @idempotent
operation UpdateChannel {
    input := {
        @required @httpLabel
        ChannelName: String

        FillerSlate: SlateSource

        @required
        Outputs: RequestOutputs

        TimeShiftConfiguration: TimeShiftConfiguration
        Audiences: Audiences
    }
    output := {
        Arn: String
        ChannelName: String
        ChannelState: ChannelState
        CreationTime: __timestampUnix
        FillerSlate: SlateSource
        LastModifiedTime: __timestampUnix
        Outputs: ResponseOutputs
        PlaybackMode: String

        @jsonName("tags")
        Tags: __mapOf__string

        Tier: String
        TimeShiftConfiguration: TimeShiftConfiguration
        Audiences: Audiences
    }
}

@http(method: "PUT", uri: "/sourceLocation/{SourceLocationName}/liveSource/{LiveSourceName}")
@idempotent
operation UpdateLiveSource {
    input := {
        @required
        HttpPackageConfigurations: HttpPackageConfigurations

        @required @httpLabel
        LiveSourceName: String

        @required @httpLabel
        SourceLocationName: String
    }
    output := {
        Arn: String
        CreationTime: __timestampUnix
        HttpPackageConfigurations: HttpPackageConfigurations
        LastModifiedTime: __timestampUnix
        LiveSourceName: String
        SourceLocationName: String

        @jsonName("tags")
        Tags: __mapOf__string
    }
}

@http(method: "PUT", uri: "/channel/{ChannelName}/program/{ProgramName}") @idempotent
operation UpdateProgram {
    input := {
        AdBreaks: __listOfAdBreak

        @required @httpLabel
        ChannelName: String

        @required @httpLabel
        ProgramName: String

        @required
        ScheduleConfiguration: UpdateProgramScheduleConfiguration

        AudienceMedia: __listOfAudienceMedia
    }
    output := {
        AdBreaks: __listOfAdBreak
        Arn: String
        ChannelName: String
        CreationTime: __timestampUnix
        ProgramName: String
        SourceLocationName: String
        VodSourceName: String
        LiveSourceName: String
        ClipRange: ClipRange
        DurationMillis: Long
        ScheduledStartTime: __timestampUnix
        AudienceMedia: __listOfAudienceMedia

        @jsonName("tags")
        Tags: __mapOf__string
    }
}

@http(method: "PUT", uri: "/sourceLocation/{SourceLocationName}") @idempotent
operation UpdateSourceLocation {
    input := {
        AccessConfiguration: AccessConfiguration
        DefaultSegmentDeliveryConfiguration: DefaultSegmentDeliveryConfiguration

        @required
        HttpConfiguration: HttpConfiguration

        SegmentDeliveryConfigurations: __listOfSegmentDeliveryConfiguration

        @required @httpLabel
        SourceLocationName: String
    }
    output := {
        AccessConfiguration: AccessConfiguration
        Arn: String
        CreationTime: __timestampUnix
        DefaultSegmentDeliveryConfiguration: DefaultSegmentDeliveryConfiguration
        HttpConfiguration: HttpConfiguration
        LastModifiedTime: __timestampUnix
        SegmentDeliveryConfigurations: __listOfSegmentDeliveryConfiguration
        SourceLocationName: String

        @jsonName("tags")
        Tags: __mapOf__string
    }
}

@http(method: "PUT", uri: "/sourceLocation/{SourceLocationName}/vodSource/{VodSourceName}")
@idempotent
operation UpdateVodSource {
    input := {
        @required
        HttpPackageConfigurations: HttpPackageConfigurations

        @required @httpLabel
        SourceLocationName: String

        @required @httpLabel
        VodSourceName: String
    }
    output := {
        Arn: String
        CreationTime: __timestampUnix
        HttpPackageConfigurations: HttpPackageConfigurations
        LastModifiedTime: __timestampUnix
        SourceLocationName: String

        @jsonName("tags")
        Tags: __mapOf__string

        VodSourceName: String
    }
}

structure AccessConfiguration {
    AccessType: AccessType
    SecretsManagerAccessTokenConfiguration: SecretsManagerAccessTokenConfiguration
}

enum AccessType {
    S3_SIGV4
    SECRETS_MANAGER_ACCESS_TOKEN
    AUTODETECT_SIGV4
}

structure AdBreak {
    MessageType: MessageType

    @required
    OffsetMillis: Long

    Slate: SlateSource
    SpliceInsertMessage: SpliceInsertMessage
    TimeSignalMessage: TimeSignalMessage
    AdBreakMetadata: AdBreakMetadataList
}

list AdBreakMetadataList {
    member: KeyValuePair
}

list AdBreakOpportunities {
    member: AdBreakOpportunity
}

structure AdBreakOpportunity {
    @required
    OffsetMillis: Long
}

structure AdConditioningConfiguration {
    @required
    StreamingMediaFileConditioning: StreamingMediaFileConditioning
}

structure AdDecisionServerConfiguration {
    HttpRequest: HttpRequest
    VastResponse: VastResponse
}

structure AdMarkerPassthrough {
    Enabled: Boolean
}

enum AdMarkupType {
    DATERANGE
    SCTE35_ENHANCED
}

enum AdSequencingMode {
    FOLLOW_AD_SEQUENCE
    IGNORE_AD_SEQUENCE
    FOLLOW_AD_SEQUENCE_ONLY_LIVE
    FOLLOW_AD_SEQUENCE_ONLY_VOD
}

enum AdsInteractionExcludeEventType {
    AD_MARKER_FOUND
    NON_AD_MARKER_FOUND
    MAKING_ADS_REQUEST
    MODIFIED_TARGET_URL
    VAST_REDIRECT
    EMPTY_VAST_RESPONSE
    EMPTY_VMAP_RESPONSE
    VAST_RESPONSE
    REDIRECTED_VAST_RESPONSE
    FILLED_AVAIL
    FILLED_OVERLAY_AVAIL
    BEACON_FIRED
    WARNING_NO_ADVERTISEMENTS
    WARNING_VPAID_AD_DROPPED
    WARNING_URL_VARIABLE_SUBSTITUTION_FAILED
    ERROR_UNKNOWN
    ERROR_UNKNOWN_HOST
    ERROR_DISALLOWED_HOST
    ERROR_ADS_IO
    ERROR_ADS_TIMEOUT
    ERROR_ADS_RESPONSE_PARSE
    ERROR_ADS_RESPONSE_UNKNOWN_ROOT_ELEMENT
    ERROR_ADS_INVALID_RESPONSE
    ERROR_VAST_REDIRECT_EMPTY_RESPONSE
    ERROR_VAST_REDIRECT_MULTIPLE_VAST
    ERROR_VAST_REDIRECT_FAILED
    ERROR_VAST_MISSING_MEDIAFILES
    ERROR_VAST_MISSING_CREATIVES
    ERROR_VAST_MISSING_OVERLAYS
    ERROR_VAST_MISSING_IMPRESSION
    ERROR_VAST_INVALID_VAST_AD_TAG_URI
    ERROR_VAST_MULTIPLE_TRACKING_EVENTS
    ERROR_VAST_MULTIPLE_LINEAR
    ERROR_VAST_INVALID_MEDIA_FILE
    ERROR_FIRING_BEACON_FAILED
    ERROR_PERSONALIZATION_DISABLED
    VOD_TIME_BASED_AVAIL_PLAN_VAST_RESPONSE_FOR_OFFSET
    VOD_TIME_BASED_AVAIL_PLAN_SUCCESS
    VOD_TIME_BASED_AVAIL_PLAN_WARNING_NO_ADVERTISEMENTS
    INTERSTITIAL_VOD_SUCCESS
    INTERSTITIAL_VOD_FAILURE
    PRE_ADS_REQUEST_HOOK_ERROR
    PRE_ADS_REQUEST_FUNCTION_ERROR
}

structure AdsInteractionLog {
    PublishOptInEventTypes: __adsInteractionPublishOptInEventTypesList
    ExcludeEventTypes: __adsInteractionExcludeEventTypesList
}

enum AdsInteractionPublishOptInEventType {
    RAW_ADS_RESPONSE
    RAW_ADS_REQUEST
    PRE_ADS_REQUEST_HOOK_SUMMARY
    PRE_ADS_REQUEST_FUNCTION_COMPLETED
}

structure AdsPersonalizationConcurrency {
    MaxConcurrentAdsRequests: Integer
    EnableVodVastParallelization: Boolean
}

structure AdsPersonalizationTimeouts {
    AdsRequestTimeoutMilliseconds: Integer
    LiveMaximumAdsPersonalizationTimeMilliseconds: Integer
    VodMaximumAdsPersonalizationTimeMilliseconds: Integer
    PrefetchAdsRequestTimeoutMilliseconds: Integer
    PrefetchMaximumAdsPersonalizationTimeMilliseconds: Integer
}

structure Alert {
    @required
    AlertCode: String

    @required
    AlertMessage: String

    @required
    LastModifiedTime: __timestampUnix

    @required
    RelatedResourceArns: __listOf__string

    @required
    ResourceArn: String

    Category: AlertCategory
}

enum AlertCategory {
    SCHEDULING_ERROR
    PLAYBACK_WARNING
    INFO
}

structure AlternateMedia {
    SourceLocationName: String
    LiveSourceName: String
    VodSourceName: String
    ClipRange: ClipRange
    ScheduledStartTimeMillis: Long
    AdBreaks: __listOfAdBreak
    DurationMillis: Long
}

structure AudienceMedia {
    Audience: String
    AlternateMedia: __listOfAlternateMedia
}

list Audiences {
    member: String
}

structure AvailMatchingCriteria {
    @required
    DynamicVariable: String

    @required
    Operator: Operator
}

structure AvailSuppression {
    Mode: Mode
    Value: String
    FillPolicy: FillPolicy
}

@error("client") @httpError(400)
structure BadRequestException {
    Message: String
}

structure Bumper {
    EndUrl: String
    StartUrl: String
}

structure CdnConfiguration {
    AdSegmentUrlPrefix: String
    ContentSegmentUrlPrefix: String
}

structure Channel {
    @required
    Arn: String

    @required
    ChannelName: String

    @required
    ChannelState: String

    CreationTime: __timestampUnix
    FillerSlate: SlateSource
    LastModifiedTime: __timestampUnix

    @required
    Outputs: ResponseOutputs

    @required
    PlaybackMode: String

    @jsonName("tags")
    Tags: __mapOf__string

    @required
    Tier: String

    @required
    LogConfiguration: LogConfigurationForChannel

    Audiences: Audiences
}

enum ChannelState {
    RUNNING
    STOPPED
}

structure ClipRange {
    EndOffsetMillis: Long
    StartOffsetMillis: Long
}

enum CompressionMethod {
    NONE
    GZIP
}

structure ConcurrentExecutorConfiguration {
    @required
    Runtime: RuntimeType

    @required
    Output: __mapOf__string

    @required
    FunctionList: __listOfFunctionsRef

    @required
    TimeoutMilliseconds: Integer

    @required
    MaxConcurrency: Integer
}

map ConfigurationAliasesRequest {
    key: String
    value: __mapOf__string
}

map ConfigurationAliasesResponse {
    key: String
    value: __mapOf__string
}

structure CustomOutputConfiguration {
    @required
    Runtime: RuntimeType

    Output: __mapOf__string
}

structure DashConfiguration {
    ManifestEndpointPrefix: String
    DualStackManifestEndpointPrefix: String
    MpdLocation: String
    OriginManifestType: OriginManifestType
}

structure DashConfigurationForPut {
    MpdLocation: String
    OriginManifestType: OriginManifestType
}

structure DashPlaylistSettings {
    ManifestWindowSeconds: Integer
    MinBufferTimeSeconds: Integer
    MinUpdatePeriodSeconds: Integer
    SuggestedPresentationDelaySeconds: Integer
}

structure DefaultSegmentDeliveryConfiguration {
    BaseUrl: String
}

enum EventName {
    PRE_SESSION_INITIALIZATION
    PRE_ADS_REQUEST
}

enum FillPolicy {
    FULL_AVAIL_ONLY
    PARTIAL_AVAIL
}

structure Function {
    @required
    FunctionId: String

    @required
    FunctionType: FunctionType

    Description: String
    HttpRequestConfiguration: HttpRequestConfiguration
    CustomOutputConfiguration: CustomOutputConfiguration
    ConcurrentExecutorConfiguration: ConcurrentExecutorConfiguration
    SequentialExecutorConfiguration: SequentialExecutorConfiguration

    @jsonName("tags")
    Tags: __mapOf__string

    Arn: String
}

map FunctionMapping {
    key: EventName
    value: String
}

structure FunctionRef {
    RunCondition: String
    FunctionId: String
    Alias: String
}

enum FunctionType {
    HTTP_REQUEST
    CUSTOM_OUTPUT
    CONCURRENT_EXECUTOR
    SEQUENTIAL_EXECUTOR
}

structure HlsConfiguration {
    ManifestEndpointPrefix: String
    DualStackManifestEndpointPrefix: String
}

structure HlsPlaylistSettings {
    ManifestWindowSeconds: Integer
    AdMarkupType: adMarkupTypes
}

structure HttpConfiguration {
    @required
    BaseUrl: String
}

structure HttpPackageConfiguration {
    @required
    Path: String

    @required
    SourceGroup: String

    @required
    Type: Type
}

list HttpPackageConfigurations {
    member: HttpPackageConfiguration
}

structure HttpRequest {
    Method: Method
    Body: String
    Headers: StringMap
    CompressRequest: CompressionMethod
}

structure HttpRequestConfiguration {
    @required
    Runtime: RuntimeType

    Output: __mapOf__string

    @required
    MethodType: MethodType

    @required
    RequestTimeoutMilliseconds: Integer

    @required
    Url: String

    Body: String
    Headers: __mapOf__string
}

enum InsertionMode {
    STITCHED_ONLY
    PLAYER_SELECT
}

structure KeyValuePair {
    @required
    Key: String

    @required
    Value: String
}

enum ListPrefetchScheduleType {
    SINGLE
    RECURRING
    ALL
}

structure LivePreRollConfiguration {
    AdDecisionServerUrl: String
    MaxDurationSeconds: Integer
    AdDecisionServerConfiguration: PreRollAdDecisionServerConfiguration
}

structure LiveSource {
    @required
    Arn: String

    CreationTime: __timestampUnix

    @required
    HttpPackageConfigurations: HttpPackageConfigurations

    LastModifiedTime: __timestampUnix

    @required
    LiveSourceName: String

    @required
    SourceLocationName: String

    @jsonName("tags")
    Tags: __mapOf__string
}

structure LogConfiguration {
    @required
    PercentEnabled: Integer

    @required
    EnabledLoggingStrategies: __listOfLoggingStrategies

    AdsInteractionLog: AdsInteractionLog
    ManifestServiceInteractionLog: ManifestServiceInteractionLog
}

structure LogConfigurationForChannel {
    LogTypes: LogTypes
}

enum LogType {
    AS_RUN
}

list LogTypes {
    member: LogType
}

enum LoggingStrategy {
    VENDED_LOGS
    LEGACY_CLOUDWATCH
}

structure ManifestProcessingRules {
    AdMarkerPassthrough: AdMarkerPassthrough
}

enum ManifestServiceExcludeEventType {
    GENERATED_MANIFEST
    ORIGIN_MANIFEST
    SESSION_INITIALIZED
    TRACKING_RESPONSE
    CONFIG_SYNTAX_ERROR
    CONFIG_SECURITY_ERROR
    UNKNOWN_HOST
    TIMEOUT_ERROR
    CONNECTION_ERROR
    IO_ERROR
    UNKNOWN_ERROR
    HOST_DISALLOWED
    PARSING_ERROR
    MANIFEST_ERROR
    NO_MASTER_OR_MEDIA_PLAYLIST
    NO_MASTER_PLAYLIST
    NO_MEDIA_PLAYLIST
    INCOMPATIBLE_HLS_VERSION
    SCTE35_PARSING_ERROR
    INVALID_SINGLE_PERIOD_DASH_MANIFEST
    UNSUPPORTED_SINGLE_PERIOD_DASH_MANIFEST
    LAST_PERIOD_MISSING_AUDIO
    LAST_PERIOD_MISSING_AUDIO_WARNING
    ERROR_ORIGIN_PREFIX_INTERPOLATION
    ERROR_ADS_INTERPOLATION
    ERROR_LIVE_PRE_ROLL_ADS_INTERPOLATION
    ERROR_CDN_AD_SEGMENT_INTERPOLATION
    ERROR_CDN_CONTENT_SEGMENT_INTERPOLATION
    ERROR_SLATE_AD_URL_INTERPOLATION
    ERROR_PROFILE_NAME_INTERPOLATION
    ERROR_BUMPER_START_INTERPOLATION
    ERROR_BUMPER_END_INTERPOLATION
    PRE_SESSION_INIT_HOOK_ERROR
    PRE_SESSION_INIT_FUNCTION_ERROR
}

structure ManifestServiceInteractionLog {
    PublishOptInEventTypes: __manifestServicePublishOptInEventTypesList
    ExcludeEventTypes: __manifestServiceExcludeEventTypesList
}

enum ManifestServicePublishOptInEventType {
    PRE_SESSION_INIT_HOOK_SUMMARY
    PRE_SESSION_INIT_FUNCTION_COMPLETED
}

@range(min: 1, max: 100)
integer MaxResults

enum MessageType {
    SPLICE_INSERT
    TIME_SIGNAL
}

enum Method {
    GET
    POST
}

enum MethodType {
    GET
    POST
}

enum Mode {
    OFF
    BEHIND_LIVE_EDGE
    AFTER_LIVE_EDGE
}

enum Operator {
    EQUALS
}

enum OriginManifestType {
    SINGLE_PERIOD
    MULTI_PERIOD
}

structure PlaybackConfiguration {
    AdDecisionServerUrl: String
    AvailSuppression: AvailSuppression
    Bumper: Bumper
    CdnConfiguration: CdnConfiguration
    ConfigurationAliases: ConfigurationAliasesResponse
    DashConfiguration: DashConfiguration
    HlsConfiguration: HlsConfiguration
    InsertionMode: InsertionMode
    LivePreRollConfiguration: LivePreRollConfiguration
    LogConfiguration: LogConfiguration
    ManifestProcessingRules: ManifestProcessingRules
    Name: String
    PersonalizationThresholdSeconds: __integerMin1
    PlaybackConfigurationArn: String
    PlaybackEndpointPrefix: String
    DualStackPlaybackEndpointPrefix: String
    SessionInitializationEndpointPrefix: String
    DualStackSessionInitializationEndpointPrefix: String
    SlateAdUrl: String

    @jsonName("tags")
    Tags: __mapOf__string

    TranscodeProfileName: String
    VideoContentSourceUrl: String
    AdConditioningConfiguration: AdConditioningConfiguration
    AdDecisionServerConfiguration: AdDecisionServerConfiguration
    FunctionMapping: FunctionMapping
    AdsPersonalizationTimeouts: AdsPersonalizationTimeouts
    AdsPersonalizationConcurrency: AdsPersonalizationConcurrency
}

enum PlaybackMode {
    LOOP
    LINEAR
}

structure PreRollAdDecisionServerConfiguration {
    VastResponse: PreRollVastResponse
}

enum PreRollAdSequencingMode {
    FOLLOW_AD_SEQUENCE
    IGNORE_AD_SEQUENCE
}

structure PreRollVastResponse {
    AdSequencingMode: PreRollAdSequencingMode
}

structure PrefetchConsumption {
    AvailMatchingCriteria: __listOfAvailMatchingCriteria

    @required
    EndTime: __timestampUnix

    StartTime: __timestampUnix
}

structure PrefetchRetrieval {
    DynamicVariables: __mapOf__string

    @required
    EndTime: __timestampUnix

    StartTime: __timestampUnix
    TrafficShapingType: TrafficShapingType
    TrafficShapingRetrievalWindow: TrafficShapingRetrievalWindow
    TrafficShapingTpsConfiguration: TrafficShapingTpsConfiguration
}

structure PrefetchSchedule {
    @required
    Arn: String

    Consumption: PrefetchConsumption

    @required
    Name: String

    @required
    PlaybackConfigurationName: String

    Retrieval: PrefetchRetrieval
    ScheduleType: PrefetchScheduleType
    RecurringPrefetchConfiguration: RecurringPrefetchConfiguration
    StreamId: String

    @jsonName("tags")
    Tags: __mapOf__string
}

enum PrefetchScheduleType {
    SINGLE
    RECURRING
}

structure RecurringConsumption {
    RetrievedAdExpirationSeconds: Integer
    AvailMatchingCriteria: __listOfAvailMatchingCriteria
}

structure RecurringPrefetchConfiguration {
    StartTime: __timestampUnix

    @required
    EndTime: __timestampUnix

    @required
    RecurringConsumption: RecurringConsumption

    @required
    RecurringRetrieval: RecurringRetrieval
}

structure RecurringRetrieval {
    DynamicVariables: __mapOf__string
    DelayAfterAvailEndSeconds: Integer
    TrafficShapingType: TrafficShapingType
    TrafficShapingRetrievalWindow: TrafficShapingRetrievalWindow
    TrafficShapingTpsConfiguration: TrafficShapingTpsConfiguration
}

enum RelativePosition {
    BEFORE_PROGRAM
    AFTER_PROGRAM
}

structure RequestOutputItem {
    DashPlaylistSettings: DashPlaylistSettings
    HlsPlaylistSettings: HlsPlaylistSettings

    @required
    ManifestName: String

    @required
    SourceGroup: String
}

list RequestOutputs {
    member: RequestOutputItem
}

structure ResponseOutputItem {
    DashPlaylistSettings: DashPlaylistSettings
    HlsPlaylistSettings: HlsPlaylistSettings

    @required
    ManifestName: String

    @required
    PlaybackUrl: String

    DualStackPlaybackUrl: String

    @required
    SourceGroup: String
}

list ResponseOutputs {
    member: ResponseOutputItem
}

enum RuntimeType {
    JSONATA
}

structure ScheduleAdBreak {
    ApproximateDurationSeconds: Long
    ApproximateStartTime: __timestampUnix
    SourceLocationName: String
    VodSourceName: String
}

structure ScheduleConfiguration {
    @required
    Transition: Transition

    ClipRange: ClipRange
}

structure ScheduleEntry {
    ApproximateDurationSeconds: Long
    ApproximateStartTime: __timestampUnix

    @required
    Arn: String

    @required
    ChannelName: String

    LiveSourceName: String

    @required
    ProgramName: String

    ScheduleAdBreaks: __listOfScheduleAdBreak
    ScheduleEntryType: ScheduleEntryType

    @required
    SourceLocationName: String

    VodSourceName: String
    Audiences: Audiences
}

enum ScheduleEntryType {
    PROGRAM
    FILLER_SLATE
    ALTERNATE_MEDIA
}

structure SecretsManagerAccessTokenConfiguration {
    HeaderName: String
    SecretArn: String
    SecretStringKey: String
}

structure SegmentDeliveryConfiguration {
    BaseUrl: String
    Name: String
}

structure SegmentationDescriptor {
    SegmentationEventId: Integer
    SegmentationUpidType: Integer
    SegmentationUpid: String
    SegmentationTypeId: Integer
    SegmentNum: Integer
    SegmentsExpected: Integer
    SubSegmentNum: Integer
    SubSegmentsExpected: Integer
}

list SegmentationDescriptorList {
    member: SegmentationDescriptor
}

structure SequentialExecutorConfiguration {
    @required
    Runtime: RuntimeType

    Output: __mapOf__string

    @required
    FunctionList: __listOfFunctionsRef

    @required
    TimeoutMilliseconds: Integer
}

structure SlateSource {
    SourceLocationName: String
    VodSourceName: String
}

structure SourceLocation {
    AccessConfiguration: AccessConfiguration

    @required
    Arn: String

    CreationTime: __timestampUnix
    DefaultSegmentDeliveryConfiguration: DefaultSegmentDeliveryConfiguration

    @required
    HttpConfiguration: HttpConfiguration

    LastModifiedTime: __timestampUnix
    SegmentDeliveryConfigurations: __listOfSegmentDeliveryConfiguration

    @required
    SourceLocationName: String

    @jsonName("tags")
    Tags: __mapOf__string
}

structure SpliceInsertMessage {
    AvailNum: Integer
    AvailsExpected: Integer
    SpliceEventId: Integer
    UniqueProgramId: Integer
}

enum StreamingMediaFileConditioning {
    TRANSCODE
    NONE
}

map StringMap {
    key: String
    value: String
}

enum Tier {
    BASIC
    STANDARD
}

structure TimeShiftConfiguration {
    @required
    MaxTimeDelaySeconds: Integer
}

structure TimeSignalMessage {
    SegmentationDescriptors: SegmentationDescriptorList
}

structure TrafficShapingRetrievalWindow {
    RetrievalWindowDurationSeconds: Integer
}

structure TrafficShapingTpsConfiguration {
    PeakTps: Integer
    PeakConcurrentUsers: Integer
}

enum TrafficShapingType {
    RETRIEVAL_WINDOW
    TPS
}

structure Transition {
    DurationMillis: Long

    @required
    RelativePosition: RelativePosition

    RelativeProgram: String
    ScheduledStartTimeMillis: Long

    @required
    Type: String
}

enum Type {
    DASH
    HLS
}

structure UpdateProgramScheduleConfiguration {
    Transition: UpdateProgramTransition
    ClipRange: ClipRange
}

structure UpdateProgramTransition {
    ScheduledStartTimeMillis: Long
    DurationMillis: Long
}

structure VastResponse {
    AdSequencingMode: AdSequencingMode
}

structure VodSource {
    @required
    Arn: String

    CreationTime: __timestampUnix

    @required
    HttpPackageConfigurations: HttpPackageConfigurations

    LastModifiedTime: __timestampUnix

    @required
    SourceLocationName: String

    @jsonName("tags")
    Tags: __mapOf__string

    @required
    VodSourceName: String
}

list __adsInteractionExcludeEventTypesList {
    member: AdsInteractionExcludeEventType
}

list __adsInteractionPublishOptInEventTypesList {
    member: AdsInteractionPublishOptInEventType
}

@range(min: 1)
integer __integerMin1

@range(min: 1, max: 100)
integer __integerMin1Max100

list __listOfAdBreak {
    member: AdBreak
}

list __listOfAlert {
    member: Alert
}

list __listOfAlternateMedia {
    member: AlternateMedia
}

list __listOfAudienceMedia {
    member: AudienceMedia
}

list __listOfAvailMatchingCriteria {
    member: AvailMatchingCriteria
}

list __listOfChannel {
    member: Channel
}

list __listOfFunctionsRef {
    member: FunctionRef
}

list __listOfFunctionsResponse {
    member: Function
}

list __listOfLiveSource {
    member: LiveSource
}

list __listOfLoggingStrategies {
    member: LoggingStrategy
}

list __listOfPlaybackConfiguration {
    member: PlaybackConfiguration
}

list __listOfPrefetchSchedule {
    member: PrefetchSchedule
}

list __listOfScheduleAdBreak {
    member: ScheduleAdBreak
}

list __listOfScheduleEntry {
    member: ScheduleEntry
}

list __listOfSegmentDeliveryConfiguration {
    member: SegmentDeliveryConfiguration
}

list __listOfSourceLocation {
    member: SourceLocation
}

list __listOfVodSource {
    member: VodSource
}

list __listOf__string {
    member: String
}

list __manifestServiceExcludeEventTypesList {
    member: ManifestServiceExcludeEventType
}

list __manifestServicePublishOptInEventTypesList {
    member: ManifestServicePublishOptInEventType
}

map __mapOf__string {
    key: String
    value: String
}

@timestampFormat("epoch-seconds")
timestamp __timestampUnix

list adMarkupTypes {
    member: AdMarkupType
}
