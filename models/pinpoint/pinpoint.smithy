$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.pinpoint

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Pinpoint")
@service(sdkId: "Pinpoint", endpointPrefix: "pinpoint")
@restJson1
@sigv4(name: "mobiletargeting")
@standardRegionalEndpoints
service Pinpoint {
    version: "2016-12-01"
    operations: [
        CreateApp
        CreateCampaign
        CreateEmailTemplate
        CreateExportJob
        CreateImportJob
        CreateInAppTemplate
        CreateJourney
        CreatePushTemplate
        CreateRecommenderConfiguration
        CreateSegment
        CreateSmsTemplate
        CreateVoiceTemplate
        DeleteAdmChannel
        DeleteApnsChannel
        DeleteApnsSandboxChannel
        DeleteApnsVoipChannel
        DeleteApnsVoipSandboxChannel
        DeleteApp
        DeleteBaiduChannel
        DeleteCampaign
        DeleteEmailChannel
        DeleteEmailTemplate
        DeleteEndpoint
        DeleteEventStream
        DeleteGcmChannel
        DeleteInAppTemplate
        DeleteJourney
        DeletePushTemplate
        DeleteRecommenderConfiguration
        DeleteSegment
        DeleteSmsChannel
        DeleteSmsTemplate
        DeleteUserEndpoints
        DeleteVoiceChannel
        DeleteVoiceTemplate
        GetAdmChannel
        GetApnsChannel
        GetApnsSandboxChannel
        GetApnsVoipChannel
        GetApnsVoipSandboxChannel
        GetApp
        GetApplicationDateRangeKpi
        GetApplicationSettings
        GetApps
        GetBaiduChannel
        GetCampaign
        GetCampaignActivities
        GetCampaignDateRangeKpi
        GetCampaignVersion
        GetCampaignVersions
        GetCampaigns
        GetChannels
        GetEmailChannel
        GetEmailTemplate
        GetEndpoint
        GetEventStream
        GetExportJob
        GetExportJobs
        GetGcmChannel
        GetImportJob
        GetImportJobs
        GetInAppMessages
        GetInAppTemplate
        GetJourney
        GetJourneyDateRangeKpi
        GetJourneyExecutionActivityMetrics
        GetJourneyExecutionMetrics
        GetJourneyRunExecutionActivityMetrics
        GetJourneyRunExecutionMetrics
        GetJourneyRuns
        GetPushTemplate
        GetRecommenderConfiguration
        GetRecommenderConfigurations
        GetSegment
        GetSegmentExportJobs
        GetSegmentImportJobs
        GetSegmentVersion
        GetSegmentVersions
        GetSegments
        GetSmsChannel
        GetSmsTemplate
        GetUserEndpoints
        GetVoiceChannel
        GetVoiceTemplate
        ListJourneys
        ListTagsForResource
        ListTemplateVersions
        ListTemplates
        PhoneNumberValidate
        PutEventStream
        PutEvents
        RemoveAttributes
        SendMessages
        SendOTPMessage
        SendUsersMessages
        TagResource
        UntagResource
        UpdateAdmChannel
        UpdateApnsChannel
        UpdateApnsSandboxChannel
        UpdateApnsVoipChannel
        UpdateApnsVoipSandboxChannel
        UpdateApplicationSettings
        UpdateBaiduChannel
        UpdateCampaign
        UpdateEmailChannel
        UpdateEmailTemplate
        UpdateEndpoint
        UpdateEndpointsBatch
        UpdateGcmChannel
        UpdateInAppTemplate
        UpdateJourney
        UpdateJourneyState
        UpdatePushTemplate
        UpdateRecommenderConfiguration
        UpdateSegment
        UpdateSmsChannel
        UpdateSmsTemplate
        UpdateTemplateActiveVersion
        UpdateVoiceChannel
        UpdateVoiceTemplate
        VerifyOTPMessage
    ]
}

@http(method: "POST", uri: "/v1/apps", code: 201)
operation CreateApp {
    input := {
        @required @httpPayload
        CreateApplicationRequest: CreateApplicationRequest
    }
    output := {
        @required @httpPayload
        ApplicationResponse: ApplicationResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v1/apps/{ApplicationId}/campaigns", code: 201)
operation CreateCampaign {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpPayload
        WriteCampaignRequest: WriteCampaignRequest
    }
    output := {
        @required @httpPayload
        CampaignResponse: CampaignResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v1/templates/{TemplateName}/email", code: 201)
operation CreateEmailTemplate {
    input := {
        @required @httpPayload
        EmailTemplateRequest: EmailTemplateRequest

        @required @httpLabel
        TemplateName: String
    }
    output := {
        @required @httpPayload
        CreateTemplateMessageBody: CreateTemplateMessageBody
    }
    errors: [
        MethodNotAllowedException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "POST", uri: "/v1/apps/{ApplicationId}/jobs/export", code: 202)
operation CreateExportJob {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpPayload
        ExportJobRequest: ExportJobRequest
    }
    output := {
        @required @httpPayload
        ExportJobResponse: ExportJobResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v1/apps/{ApplicationId}/jobs/import", code: 201)
operation CreateImportJob {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpPayload
        ImportJobRequest: ImportJobRequest
    }
    output := {
        @required @httpPayload
        ImportJobResponse: ImportJobResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v1/templates/{TemplateName}/inapp", code: 201)
operation CreateInAppTemplate {
    input := {
        @required @httpPayload
        InAppTemplateRequest: InAppTemplateRequest

        @required @httpLabel
        TemplateName: String
    }
    output := {
        @required @httpPayload
        TemplateCreateMessageBody: TemplateCreateMessageBody
    }
    errors: [
        MethodNotAllowedException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "POST", uri: "/v1/apps/{ApplicationId}/journeys", code: 201)
operation CreateJourney {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpPayload
        WriteJourneyRequest: WriteJourneyRequest
    }
    output := {
        @required @httpPayload
        JourneyResponse: JourneyResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v1/templates/{TemplateName}/push", code: 201)
operation CreatePushTemplate {
    input := {
        @required @httpPayload
        PushNotificationTemplateRequest: PushNotificationTemplateRequest

        @required @httpLabel
        TemplateName: String
    }
    output := {
        @required @httpPayload
        CreateTemplateMessageBody: CreateTemplateMessageBody
    }
    errors: [
        MethodNotAllowedException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "POST", uri: "/v1/recommenders", code: 201)
operation CreateRecommenderConfiguration {
    input := {
        @required @httpPayload
        CreateRecommenderConfiguration: CreateRecommenderConfigurationShape
    }
    output := {
        @required @httpPayload
        RecommenderConfigurationResponse: RecommenderConfigurationResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v1/apps/{ApplicationId}/segments", code: 201)
operation CreateSegment {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpPayload
        WriteSegmentRequest: WriteSegmentRequest
    }
    output := {
        @required @httpPayload
        SegmentResponse: SegmentResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v1/templates/{TemplateName}/sms", code: 201)
operation CreateSmsTemplate {
    input := {
        @required @httpPayload
        SMSTemplateRequest: SMSTemplateRequest

        @required @httpLabel
        TemplateName: String
    }
    output := {
        @required @httpPayload
        CreateTemplateMessageBody: CreateTemplateMessageBody
    }
    errors: [
        MethodNotAllowedException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "POST", uri: "/v1/templates/{TemplateName}/voice", code: 201)
operation CreateVoiceTemplate {
    input := {
        @required @httpLabel
        TemplateName: String

        @required @httpPayload
        VoiceTemplateRequest: VoiceTemplateRequest
    }
    output := {
        @required @httpPayload
        CreateTemplateMessageBody: CreateTemplateMessageBody
    }
    errors: [
        MethodNotAllowedException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "DELETE", uri: "/v1/apps/{ApplicationId}/channels/adm")
operation DeleteAdmChannel {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        ADMChannelResponse: ADMChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/apps/{ApplicationId}/channels/apns")
operation DeleteApnsChannel {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        APNSChannelResponse: APNSChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/apps/{ApplicationId}/channels/apns_sandbox")
operation DeleteApnsSandboxChannel {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        APNSSandboxChannelResponse: APNSSandboxChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/apps/{ApplicationId}/channels/apns_voip")
operation DeleteApnsVoipChannel {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        APNSVoipChannelResponse: APNSVoipChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/apps/{ApplicationId}/channels/apns_voip_sandbox")
operation DeleteApnsVoipSandboxChannel {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        APNSVoipSandboxChannelResponse: APNSVoipSandboxChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/apps/{ApplicationId}")
operation DeleteApp {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        ApplicationResponse: ApplicationResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/apps/{ApplicationId}/channels/baidu")
operation DeleteBaiduChannel {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        BaiduChannelResponse: BaiduChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/apps/{ApplicationId}/campaigns/{CampaignId}")
operation DeleteCampaign {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        CampaignId: String
    }
    output := {
        @required @httpPayload
        CampaignResponse: CampaignResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/apps/{ApplicationId}/channels/email")
operation DeleteEmailChannel {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        EmailChannelResponse: EmailChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/templates/{TemplateName}/email", code: 202)
operation DeleteEmailTemplate {
    input := {
        @required @httpLabel
        TemplateName: String

        @httpQuery("version")
        Version: String
    }
    output := {
        @required @httpPayload
        MessageBody: MessageBody
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/apps/{ApplicationId}/endpoints/{EndpointId}", code: 202)
operation DeleteEndpoint {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        EndpointId: String
    }
    output := {
        @required @httpPayload
        EndpointResponse: EndpointResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/apps/{ApplicationId}/eventstream")
operation DeleteEventStream {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        EventStream: EventStream
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/apps/{ApplicationId}/channels/gcm")
operation DeleteGcmChannel {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        GCMChannelResponse: GCMChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/templates/{TemplateName}/inapp", code: 202)
operation DeleteInAppTemplate {
    input := {
        @required @httpLabel
        TemplateName: String

        @httpQuery("version")
        Version: String
    }
    output := {
        @required @httpPayload
        MessageBody: MessageBody
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/apps/{ApplicationId}/journeys/{JourneyId}")
operation DeleteJourney {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        JourneyId: String
    }
    output := {
        @required @httpPayload
        JourneyResponse: JourneyResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/templates/{TemplateName}/push", code: 202)
operation DeletePushTemplate {
    input := {
        @required @httpLabel
        TemplateName: String

        @httpQuery("version")
        Version: String
    }
    output := {
        @required @httpPayload
        MessageBody: MessageBody
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/recommenders/{RecommenderId}")
operation DeleteRecommenderConfiguration {
    input := {
        @required @httpLabel
        RecommenderId: String
    }
    output := {
        @required @httpPayload
        RecommenderConfigurationResponse: RecommenderConfigurationResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/apps/{ApplicationId}/segments/{SegmentId}")
operation DeleteSegment {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        SegmentId: String
    }
    output := {
        @required @httpPayload
        SegmentResponse: SegmentResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/apps/{ApplicationId}/channels/sms")
operation DeleteSmsChannel {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        SMSChannelResponse: SMSChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/templates/{TemplateName}/sms", code: 202)
operation DeleteSmsTemplate {
    input := {
        @required @httpLabel
        TemplateName: String

        @httpQuery("version")
        Version: String
    }
    output := {
        @required @httpPayload
        MessageBody: MessageBody
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/apps/{ApplicationId}/users/{UserId}", code: 202)
operation DeleteUserEndpoints {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        UserId: String
    }
    output := {
        @required @httpPayload
        EndpointsResponse: EndpointsResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/apps/{ApplicationId}/channels/voice")
operation DeleteVoiceChannel {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        VoiceChannelResponse: VoiceChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/templates/{TemplateName}/voice", code: 202)
operation DeleteVoiceTemplate {
    input := {
        @required @httpLabel
        TemplateName: String

        @httpQuery("version")
        Version: String
    }
    output := {
        @required @httpPayload
        MessageBody: MessageBody
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/channels/adm")
operation GetAdmChannel {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        ADMChannelResponse: ADMChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/channels/apns")
operation GetApnsChannel {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        APNSChannelResponse: APNSChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/channels/apns_sandbox")
operation GetApnsSandboxChannel {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        APNSSandboxChannelResponse: APNSSandboxChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/channels/apns_voip")
operation GetApnsVoipChannel {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        APNSVoipChannelResponse: APNSVoipChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/channels/apns_voip_sandbox")
operation GetApnsVoipSandboxChannel {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        APNSVoipSandboxChannelResponse: APNSVoipSandboxChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}")
operation GetApp {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        ApplicationResponse: ApplicationResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/kpis/daterange/{KpiName}")
operation GetApplicationDateRangeKpi {
    input := {
        @required @httpLabel
        ApplicationId: String

        @httpQuery("end-time")
        EndTime: __timestampIso8601

        @required @httpLabel
        KpiName: String

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("page-size")
        PageSize: String

        @httpQuery("start-time")
        StartTime: __timestampIso8601
    }
    output := {
        @required @httpPayload
        ApplicationDateRangeKpiResponse: ApplicationDateRangeKpiResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/settings")
operation GetApplicationSettings {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        ApplicationSettingsResource: ApplicationSettingsResource
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps")
operation GetApps {
    input := {
        @httpQuery("page-size")
        PageSize: String

        @httpQuery("token")
        Token: String
    }
    output := {
        @required @httpPayload
        ApplicationsResponse: ApplicationsResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/channels/baidu")
operation GetBaiduChannel {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        BaiduChannelResponse: BaiduChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/campaigns/{CampaignId}")
operation GetCampaign {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        CampaignId: String
    }
    output := {
        @required @httpPayload
        CampaignResponse: CampaignResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/campaigns/{CampaignId}/activities")
operation GetCampaignActivities {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        CampaignId: String

        @httpQuery("page-size")
        PageSize: String

        @httpQuery("token")
        Token: String
    }
    output := {
        @required @httpPayload
        ActivitiesResponse: ActivitiesResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(
    method: "GET"
    uri: "/v1/apps/{ApplicationId}/campaigns/{CampaignId}/kpis/daterange/{KpiName}"
)
operation GetCampaignDateRangeKpi {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        CampaignId: String

        @httpQuery("end-time")
        EndTime: __timestampIso8601

        @required @httpLabel
        KpiName: String

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("page-size")
        PageSize: String

        @httpQuery("start-time")
        StartTime: __timestampIso8601
    }
    output := {
        @required @httpPayload
        CampaignDateRangeKpiResponse: CampaignDateRangeKpiResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/campaigns/{CampaignId}/versions/{Version}")
operation GetCampaignVersion {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        CampaignId: String

        @required @httpLabel
        Version: String
    }
    output := {
        @required @httpPayload
        CampaignResponse: CampaignResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/campaigns/{CampaignId}/versions")
operation GetCampaignVersions {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        CampaignId: String

        @httpQuery("page-size")
        PageSize: String

        @httpQuery("token")
        Token: String
    }
    output := {
        @required @httpPayload
        CampaignsResponse: CampaignsResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/campaigns")
operation GetCampaigns {
    input := {
        @required @httpLabel
        ApplicationId: String

        @httpQuery("page-size")
        PageSize: String

        @httpQuery("token")
        Token: String
    }
    output := {
        @required @httpPayload
        CampaignsResponse: CampaignsResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/channels")
operation GetChannels {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        ChannelsResponse: ChannelsResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/channels/email")
operation GetEmailChannel {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        EmailChannelResponse: EmailChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/templates/{TemplateName}/email")
operation GetEmailTemplate {
    input := {
        @required @httpLabel
        TemplateName: String

        @httpQuery("version")
        Version: String
    }
    output := {
        @required @httpPayload
        EmailTemplateResponse: EmailTemplateResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/endpoints/{EndpointId}")
operation GetEndpoint {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        EndpointId: String
    }
    output := {
        @required @httpPayload
        EndpointResponse: EndpointResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/eventstream")
operation GetEventStream {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        EventStream: EventStream
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/jobs/export/{JobId}")
operation GetExportJob {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        JobId: String
    }
    output := {
        @required @httpPayload
        ExportJobResponse: ExportJobResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/jobs/export")
operation GetExportJobs {
    input := {
        @required @httpLabel
        ApplicationId: String

        @httpQuery("page-size")
        PageSize: String

        @httpQuery("token")
        Token: String
    }
    output := {
        @required @httpPayload
        ExportJobsResponse: ExportJobsResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/channels/gcm")
operation GetGcmChannel {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        GCMChannelResponse: GCMChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/jobs/import/{JobId}")
operation GetImportJob {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        JobId: String
    }
    output := {
        @required @httpPayload
        ImportJobResponse: ImportJobResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/jobs/import")
operation GetImportJobs {
    input := {
        @required @httpLabel
        ApplicationId: String

        @httpQuery("page-size")
        PageSize: String

        @httpQuery("token")
        Token: String
    }
    output := {
        @required @httpPayload
        ImportJobsResponse: ImportJobsResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/endpoints/{EndpointId}/inappmessages")
operation GetInAppMessages {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        EndpointId: String
    }
    output := {
        @required @httpPayload
        InAppMessagesResponse: InAppMessagesResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/templates/{TemplateName}/inapp")
operation GetInAppTemplate {
    input := {
        @required @httpLabel
        TemplateName: String

        @httpQuery("version")
        Version: String
    }
    output := {
        @required @httpPayload
        InAppTemplateResponse: InAppTemplateResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/journeys/{JourneyId}")
operation GetJourney {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        JourneyId: String
    }
    output := {
        @required @httpPayload
        JourneyResponse: JourneyResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/journeys/{JourneyId}/kpis/daterange/{KpiName}")
operation GetJourneyDateRangeKpi {
    input := {
        @required @httpLabel
        ApplicationId: String

        @httpQuery("end-time")
        EndTime: __timestampIso8601

        @required @httpLabel
        JourneyId: String

        @required @httpLabel
        KpiName: String

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("page-size")
        PageSize: String

        @httpQuery("start-time")
        StartTime: __timestampIso8601
    }
    output := {
        @required @httpPayload
        JourneyDateRangeKpiResponse: JourneyDateRangeKpiResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(
    method: "GET"
    uri: "/v1/apps/{ApplicationId}/journeys/{JourneyId}/activities/{JourneyActivityId}/execution-metrics"
)
operation GetJourneyExecutionActivityMetrics {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        JourneyActivityId: String

        @required @httpLabel
        JourneyId: String

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("page-size")
        PageSize: String
    }
    output := {
        @required @httpPayload
        JourneyExecutionActivityMetricsResponse: JourneyExecutionActivityMetricsResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/journeys/{JourneyId}/execution-metrics")
operation GetJourneyExecutionMetrics {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        JourneyId: String

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("page-size")
        PageSize: String
    }
    output := {
        @required @httpPayload
        JourneyExecutionMetricsResponse: JourneyExecutionMetricsResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(
    method: "GET"
    uri: "/v1/apps/{ApplicationId}/journeys/{JourneyId}/runs/{RunId}/activities/{JourneyActivityId}/execution-metrics"
)
operation GetJourneyRunExecutionActivityMetrics {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        JourneyActivityId: String

        @required @httpLabel
        JourneyId: String

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("page-size")
        PageSize: String

        @required @httpLabel
        RunId: String
    }
    output := {
        @required @httpPayload
        JourneyRunExecutionActivityMetricsResponse: JourneyRunExecutionActivityMetricsResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(
    method: "GET"
    uri: "/v1/apps/{ApplicationId}/journeys/{JourneyId}/runs/{RunId}/execution-metrics"
)
operation GetJourneyRunExecutionMetrics {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        JourneyId: String

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("page-size")
        PageSize: String

        @required @httpLabel
        RunId: String
    }
    output := {
        @required @httpPayload
        JourneyRunExecutionMetricsResponse: JourneyRunExecutionMetricsResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/journeys/{JourneyId}/runs")
operation GetJourneyRuns {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        JourneyId: String

        @httpQuery("page-size")
        PageSize: String

        @httpQuery("token")
        Token: String
    }
    output := {
        @required @httpPayload
        JourneyRunsResponse: JourneyRunsResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/templates/{TemplateName}/push")
operation GetPushTemplate {
    input := {
        @required @httpLabel
        TemplateName: String

        @httpQuery("version")
        Version: String
    }
    output := {
        @required @httpPayload
        PushNotificationTemplateResponse: PushNotificationTemplateResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/recommenders/{RecommenderId}")
operation GetRecommenderConfiguration {
    input := {
        @required @httpLabel
        RecommenderId: String
    }
    output := {
        @required @httpPayload
        RecommenderConfigurationResponse: RecommenderConfigurationResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/recommenders")
operation GetRecommenderConfigurations {
    input := {
        @httpQuery("page-size")
        PageSize: String

        @httpQuery("token")
        Token: String
    }
    output := {
        @required @httpPayload
        ListRecommenderConfigurationsResponse: ListRecommenderConfigurationsResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/segments/{SegmentId}")
operation GetSegment {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        SegmentId: String
    }
    output := {
        @required @httpPayload
        SegmentResponse: SegmentResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/segments/{SegmentId}/jobs/export")
operation GetSegmentExportJobs {
    input := {
        @required @httpLabel
        ApplicationId: String

        @httpQuery("page-size")
        PageSize: String

        @required @httpLabel
        SegmentId: String

        @httpQuery("token")
        Token: String
    }
    output := {
        @required @httpPayload
        ExportJobsResponse: ExportJobsResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/segments/{SegmentId}/jobs/import")
operation GetSegmentImportJobs {
    input := {
        @required @httpLabel
        ApplicationId: String

        @httpQuery("page-size")
        PageSize: String

        @required @httpLabel
        SegmentId: String

        @httpQuery("token")
        Token: String
    }
    output := {
        @required @httpPayload
        ImportJobsResponse: ImportJobsResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/segments/{SegmentId}/versions/{Version}")
operation GetSegmentVersion {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        SegmentId: String

        @required @httpLabel
        Version: String
    }
    output := {
        @required @httpPayload
        SegmentResponse: SegmentResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/segments/{SegmentId}/versions")
operation GetSegmentVersions {
    input := {
        @required @httpLabel
        ApplicationId: String

        @httpQuery("page-size")
        PageSize: String

        @required @httpLabel
        SegmentId: String

        @httpQuery("token")
        Token: String
    }
    output := {
        @required @httpPayload
        SegmentsResponse: SegmentsResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/segments")
operation GetSegments {
    input := {
        @required @httpLabel
        ApplicationId: String

        @httpQuery("page-size")
        PageSize: String

        @httpQuery("token")
        Token: String
    }
    output := {
        @required @httpPayload
        SegmentsResponse: SegmentsResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/channels/sms")
operation GetSmsChannel {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        SMSChannelResponse: SMSChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/templates/{TemplateName}/sms")
operation GetSmsTemplate {
    input := {
        @required @httpLabel
        TemplateName: String

        @httpQuery("version")
        Version: String
    }
    output := {
        @required @httpPayload
        SMSTemplateResponse: SMSTemplateResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/users/{UserId}")
operation GetUserEndpoints {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        UserId: String
    }
    output := {
        @required @httpPayload
        EndpointsResponse: EndpointsResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/channels/voice")
operation GetVoiceChannel {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        VoiceChannelResponse: VoiceChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/templates/{TemplateName}/voice")
operation GetVoiceTemplate {
    input := {
        @required @httpLabel
        TemplateName: String

        @httpQuery("version")
        Version: String
    }
    output := {
        @required @httpPayload
        VoiceTemplateResponse: VoiceTemplateResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/apps/{ApplicationId}/journeys")
operation ListJourneys {
    input := {
        @required @httpLabel
        ApplicationId: String

        @httpQuery("page-size")
        PageSize: String

        @httpQuery("token")
        Token: String
    }
    output := {
        @required @httpPayload
        JourneysResponse: JourneysResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        @required @httpPayload
        TagsModel: TagsModel
    }
}

@http(method: "GET", uri: "/v1/templates/{TemplateName}/{TemplateType}/versions")
operation ListTemplateVersions {
    input := {
        @httpQuery("next-token")
        NextToken: String

        @httpQuery("page-size")
        PageSize: String

        @required @httpLabel
        TemplateName: String

        @required @httpLabel
        TemplateType: String
    }
    output := {
        @required @httpPayload
        TemplateVersionsResponse: TemplateVersionsResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/templates")
operation ListTemplates {
    input := {
        @httpQuery("next-token")
        NextToken: String

        @httpQuery("page-size")
        PageSize: String

        @httpQuery("prefix")
        Prefix: String

        @httpQuery("template-type")
        TemplateType: String
    }
    output := {
        @required @httpPayload
        TemplatesResponse: TemplatesResponse
    }
    errors: [
        MethodNotAllowedException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "POST", uri: "/v1/phone/number/validate")
operation PhoneNumberValidate {
    input := {
        @required @httpPayload
        NumberValidateRequest: NumberValidateRequest
    }
    output := {
        @required @httpPayload
        NumberValidateResponse: NumberValidateResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v1/apps/{ApplicationId}/eventstream")
operation PutEventStream {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpPayload
        WriteEventStream: WriteEventStream
    }
    output := {
        @required @httpPayload
        EventStream: EventStream
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v1/apps/{ApplicationId}/events", code: 202)
operation PutEvents {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpPayload
        EventsRequest: EventsRequest
    }
    output := {
        @required @httpPayload
        EventsResponse: EventsResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/apps/{ApplicationId}/attributes/{AttributeType}")
operation RemoveAttributes {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        AttributeType: String

        @required @httpPayload
        UpdateAttributesRequest: UpdateAttributesRequest
    }
    output := {
        @required @httpPayload
        AttributesResource: AttributesResource
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v1/apps/{ApplicationId}/messages")
operation SendMessages {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpPayload
        MessageRequest: MessageRequest
    }
    output := {
        @required @httpPayload
        MessageResponse: MessageResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v1/apps/{ApplicationId}/otp")
operation SendOTPMessage {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpPayload
        SendOTPMessageRequestParameters: SendOTPMessageRequestParameters
    }
    output := {
        @required @httpPayload
        MessageResponse: MessageResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v1/apps/{ApplicationId}/users-messages")
operation SendUsersMessages {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpPayload
        SendUsersMessageRequest: SendUsersMessageRequest
    }
    output := {
        @required @httpPayload
        SendUsersMessageResponse: SendUsersMessageResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v1/tags/{ResourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @httpPayload
        TagsModel: TagsModel
    }
}

@http(method: "DELETE", uri: "/v1/tags/{ResourceArn}", code: 204)
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @httpQuery("tagKeys")
        TagKeys: ListOf__string
    }
}

@http(method: "PUT", uri: "/v1/apps/{ApplicationId}/channels/adm")
operation UpdateAdmChannel {
    input := {
        @required @httpPayload
        ADMChannelRequest: ADMChannelRequest

        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        ADMChannelResponse: ADMChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/apps/{ApplicationId}/channels/apns")
operation UpdateApnsChannel {
    input := {
        @required @httpPayload
        APNSChannelRequest: APNSChannelRequest

        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        APNSChannelResponse: APNSChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/apps/{ApplicationId}/channels/apns_sandbox")
operation UpdateApnsSandboxChannel {
    input := {
        @required @httpPayload
        APNSSandboxChannelRequest: APNSSandboxChannelRequest

        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        APNSSandboxChannelResponse: APNSSandboxChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/apps/{ApplicationId}/channels/apns_voip")
operation UpdateApnsVoipChannel {
    input := {
        @required @httpPayload
        APNSVoipChannelRequest: APNSVoipChannelRequest

        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        APNSVoipChannelResponse: APNSVoipChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/apps/{ApplicationId}/channels/apns_voip_sandbox")
operation UpdateApnsVoipSandboxChannel {
    input := {
        @required @httpPayload
        APNSVoipSandboxChannelRequest: APNSVoipSandboxChannelRequest

        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @required @httpPayload
        APNSVoipSandboxChannelResponse: APNSVoipSandboxChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/apps/{ApplicationId}/settings")
operation UpdateApplicationSettings {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpPayload
        WriteApplicationSettingsRequest: WriteApplicationSettingsRequest
    }
    output := {
        @required @httpPayload
        ApplicationSettingsResource: ApplicationSettingsResource
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/apps/{ApplicationId}/channels/baidu")
operation UpdateBaiduChannel {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpPayload
        BaiduChannelRequest: BaiduChannelRequest
    }
    output := {
        @required @httpPayload
        BaiduChannelResponse: BaiduChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/apps/{ApplicationId}/campaigns/{CampaignId}")
operation UpdateCampaign {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        CampaignId: String

        @required @httpPayload
        WriteCampaignRequest: WriteCampaignRequest
    }
    output := {
        @required @httpPayload
        CampaignResponse: CampaignResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/apps/{ApplicationId}/channels/email")
operation UpdateEmailChannel {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpPayload
        EmailChannelRequest: EmailChannelRequest
    }
    output := {
        @required @httpPayload
        EmailChannelResponse: EmailChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/templates/{TemplateName}/email", code: 202)
operation UpdateEmailTemplate {
    input := {
        @httpQuery("create-new-version")
        CreateNewVersion: Boolean

        @required @httpPayload
        EmailTemplateRequest: EmailTemplateRequest

        @required @httpLabel
        TemplateName: String

        @httpQuery("version")
        Version: String
    }
    output := {
        @required @httpPayload
        MessageBody: MessageBody
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/apps/{ApplicationId}/endpoints/{EndpointId}", code: 202)
operation UpdateEndpoint {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        EndpointId: String

        @required @httpPayload
        EndpointRequest: EndpointRequest
    }
    output := {
        @required @httpPayload
        MessageBody: MessageBody
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/apps/{ApplicationId}/endpoints", code: 202)
operation UpdateEndpointsBatch {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpPayload
        EndpointBatchRequest: EndpointBatchRequest
    }
    output := {
        @required @httpPayload
        MessageBody: MessageBody
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/apps/{ApplicationId}/channels/gcm")
operation UpdateGcmChannel {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpPayload
        GCMChannelRequest: GCMChannelRequest
    }
    output := {
        @required @httpPayload
        GCMChannelResponse: GCMChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/templates/{TemplateName}/inapp", code: 202)
operation UpdateInAppTemplate {
    input := {
        @httpQuery("create-new-version")
        CreateNewVersion: Boolean

        @required @httpPayload
        InAppTemplateRequest: InAppTemplateRequest

        @required @httpLabel
        TemplateName: String

        @httpQuery("version")
        Version: String
    }
    output := {
        @required @httpPayload
        MessageBody: MessageBody
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/apps/{ApplicationId}/journeys/{JourneyId}")
operation UpdateJourney {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        JourneyId: String

        @required @httpPayload
        WriteJourneyRequest: WriteJourneyRequest
    }
    output := {
        @required @httpPayload
        JourneyResponse: JourneyResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/v1/apps/{ApplicationId}/journeys/{JourneyId}/state")
operation UpdateJourneyState {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        JourneyId: String

        @required @httpPayload
        JourneyStateRequest: JourneyStateRequest
    }
    output := {
        @required @httpPayload
        JourneyResponse: JourneyResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/templates/{TemplateName}/push", code: 202)
operation UpdatePushTemplate {
    input := {
        @httpQuery("create-new-version")
        CreateNewVersion: Boolean

        @required @httpPayload
        PushNotificationTemplateRequest: PushNotificationTemplateRequest

        @required @httpLabel
        TemplateName: String

        @httpQuery("version")
        Version: String
    }
    output := {
        @required @httpPayload
        MessageBody: MessageBody
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/recommenders/{RecommenderId}")
operation UpdateRecommenderConfiguration {
    input := {
        @required @httpLabel
        RecommenderId: String

        @required @httpPayload
        UpdateRecommenderConfiguration: UpdateRecommenderConfigurationShape
    }
    output := {
        @required @httpPayload
        RecommenderConfigurationResponse: RecommenderConfigurationResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/apps/{ApplicationId}/segments/{SegmentId}")
operation UpdateSegment {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        SegmentId: String

        @required @httpPayload
        WriteSegmentRequest: WriteSegmentRequest
    }
    output := {
        @required @httpPayload
        SegmentResponse: SegmentResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/apps/{ApplicationId}/channels/sms")
operation UpdateSmsChannel {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpPayload
        SMSChannelRequest: SMSChannelRequest
    }
    output := {
        @required @httpPayload
        SMSChannelResponse: SMSChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/templates/{TemplateName}/sms", code: 202)
operation UpdateSmsTemplate {
    input := {
        @httpQuery("create-new-version")
        CreateNewVersion: Boolean

        @required @httpPayload
        SMSTemplateRequest: SMSTemplateRequest

        @required @httpLabel
        TemplateName: String

        @httpQuery("version")
        Version: String
    }
    output := {
        @required @httpPayload
        MessageBody: MessageBody
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/templates/{TemplateName}/{TemplateType}/active-version")
operation UpdateTemplateActiveVersion {
    input := {
        @required @httpPayload
        TemplateActiveVersionRequest: TemplateActiveVersionRequest

        @required @httpLabel
        TemplateName: String

        @required @httpLabel
        TemplateType: String
    }
    output := {
        @required @httpPayload
        MessageBody: MessageBody
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/apps/{ApplicationId}/channels/voice")
operation UpdateVoiceChannel {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpPayload
        VoiceChannelRequest: VoiceChannelRequest
    }
    output := {
        @required @httpPayload
        VoiceChannelResponse: VoiceChannelResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/templates/{TemplateName}/voice", code: 202)
operation UpdateVoiceTemplate {
    input := {
        @httpQuery("create-new-version")
        CreateNewVersion: Boolean

        @required @httpLabel
        TemplateName: String

        @httpQuery("version")
        Version: String

        @required @httpPayload
        VoiceTemplateRequest: VoiceTemplateRequest
    }
    output := {
        @required @httpPayload
        MessageBody: MessageBody
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v1/apps/{ApplicationId}/verify-otp")
operation VerifyOTPMessage {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpPayload
        VerifyOTPMessageRequestParameters: VerifyOTPMessageRequestParameters
    }
    output := {
        @required @httpPayload
        VerificationResponse: VerificationResponse
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        PayloadTooLargeException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
    ]
}

structure ADMChannelRequest {
    @required
    ClientId: String

    @required
    ClientSecret: String

    Enabled: Boolean
}

structure ADMChannelResponse {
    ApplicationId: String
    CreationDate: String
    Enabled: Boolean
    HasCredential: Boolean
    Id: String
    IsArchived: Boolean
    LastModifiedBy: String
    LastModifiedDate: String

    @required
    Platform: String

    Version: Integer
}

structure ADMMessage {
    Action: Action
    Body: String
    ConsolidationKey: String
    Data: MapOf__string
    ExpiresAfter: String
    IconReference: String
    ImageIconUrl: String
    ImageUrl: String
    MD5: String
    RawContent: String
    SilentPush: Boolean
    SmallImageIconUrl: String
    Sound: String
    Substitutions: MapOfListOf__string
    Title: String
    Url: String
}

structure APNSChannelRequest {
    BundleId: String
    Certificate: String
    DefaultAuthenticationMethod: String
    Enabled: Boolean
    PrivateKey: String
    TeamId: String
    TokenKey: String
    TokenKeyId: String
}

structure APNSChannelResponse {
    ApplicationId: String
    CreationDate: String
    DefaultAuthenticationMethod: String
    Enabled: Boolean
    HasCredential: Boolean
    HasTokenKey: Boolean
    Id: String
    IsArchived: Boolean
    LastModifiedBy: String
    LastModifiedDate: String

    @required
    Platform: String

    Version: Integer
}

structure APNSMessage {
    APNSPushType: String
    Action: Action
    Badge: Integer
    Body: String
    Category: String
    CollapseId: String
    Data: MapOf__string
    MediaUrl: String
    PreferredAuthenticationMethod: String
    Priority: String
    RawContent: String
    SilentPush: Boolean
    Sound: String
    Substitutions: MapOfListOf__string
    ThreadId: String
    TimeToLive: Integer
    Title: String
    Url: String
}

structure APNSPushNotificationTemplate {
    Action: Action
    Body: String
    MediaUrl: String
    RawContent: String
    Sound: String
    Title: String
    Url: String
}

structure APNSSandboxChannelRequest {
    BundleId: String
    Certificate: String
    DefaultAuthenticationMethod: String
    Enabled: Boolean
    PrivateKey: String
    TeamId: String
    TokenKey: String
    TokenKeyId: String
}

structure APNSSandboxChannelResponse {
    ApplicationId: String
    CreationDate: String
    DefaultAuthenticationMethod: String
    Enabled: Boolean
    HasCredential: Boolean
    HasTokenKey: Boolean
    Id: String
    IsArchived: Boolean
    LastModifiedBy: String
    LastModifiedDate: String

    @required
    Platform: String

    Version: Integer
}

structure APNSVoipChannelRequest {
    BundleId: String
    Certificate: String
    DefaultAuthenticationMethod: String
    Enabled: Boolean
    PrivateKey: String
    TeamId: String
    TokenKey: String
    TokenKeyId: String
}

structure APNSVoipChannelResponse {
    ApplicationId: String
    CreationDate: String
    DefaultAuthenticationMethod: String
    Enabled: Boolean
    HasCredential: Boolean
    HasTokenKey: Boolean
    Id: String
    IsArchived: Boolean
    LastModifiedBy: String
    LastModifiedDate: String

    @required
    Platform: String

    Version: Integer
}

structure APNSVoipSandboxChannelRequest {
    BundleId: String
    Certificate: String
    DefaultAuthenticationMethod: String
    Enabled: Boolean
    PrivateKey: String
    TeamId: String
    TokenKey: String
    TokenKeyId: String
}

structure APNSVoipSandboxChannelResponse {
    ApplicationId: String
    CreationDate: String
    DefaultAuthenticationMethod: String
    Enabled: Boolean
    HasCredential: Boolean
    HasTokenKey: Boolean
    Id: String
    IsArchived: Boolean
    LastModifiedBy: String
    LastModifiedDate: String

    @required
    Platform: String

    Version: Integer
}

enum Action {
    OPEN_APP
    DEEP_LINK
    URL
}

structure ActivitiesResponse {
    @required
    Item: ListOfActivityResponse

    NextToken: String
}

structure Activity {
    CUSTOM: CustomMessageActivity
    ConditionalSplit: ConditionalSplitActivity
    Description: String
    EMAIL: EmailMessageActivity
    Holdout: HoldoutActivity
    MultiCondition: MultiConditionalSplitActivity
    PUSH: PushMessageActivity
    RandomSplit: RandomSplitActivity
    SMS: SMSMessageActivity
    Wait: WaitActivity
    ContactCenter: ContactCenterActivity
}

structure ActivityResponse {
    @required
    ApplicationId: String

    @required
    CampaignId: String

    End: String

    @required
    Id: String

    Result: String
    ScheduledStart: String
    Start: String
    State: String
    SuccessfulEndpointCount: Integer
    TimezonesCompletedCount: Integer
    TimezonesTotalCount: Integer
    TotalEndpointCount: Integer
    TreatmentId: String
    ExecutionMetrics: MapOf__string
}

structure AddressConfiguration {
    BodyOverride: String
    ChannelType: ChannelType
    Context: MapOf__string
    RawContent: String
    Substitutions: MapOfListOf__string
    TitleOverride: String
}

enum Alignment {
    LEFT
    CENTER
    RIGHT
}

structure AndroidPushNotificationTemplate {
    Action: Action
    Body: String
    ImageIconUrl: String
    ImageUrl: String
    RawContent: String
    SmallImageIconUrl: String
    Sound: String
    Title: String
    Url: String
}

structure ApplicationDateRangeKpiResponse {
    @required
    ApplicationId: String

    @required
    EndTime: __timestampIso8601

    @required
    KpiName: String

    @required
    KpiResult: BaseKpiResult

    NextToken: String

    @required
    StartTime: __timestampIso8601
}

structure ApplicationResponse {
    @required
    Arn: String

    @required
    Id: String

    @required
    Name: String

    tags: MapOf__string
    CreationDate: String
}

structure ApplicationSettingsJourneyLimits {
    DailyCap: Integer
    TimeframeCap: JourneyTimeframeCap
    TotalCap: Integer
}

structure ApplicationSettingsResource {
    @required
    ApplicationId: String

    CampaignHook: CampaignHook
    LastModifiedDate: String
    Limits: CampaignLimits
    QuietTime: QuietTime
    JourneyLimits: ApplicationSettingsJourneyLimits
}

structure ApplicationsResponse {
    Item: ListOfApplicationResponse
    NextToken: String
}

structure AttributeDimension {
    AttributeType: AttributeType

    @required
    Values: ListOf__string
}

enum AttributeType {
    INCLUSIVE
    EXCLUSIVE
    CONTAINS
    BEFORE
    AFTER
    ON
    BETWEEN
}

structure AttributesResource {
    @required
    ApplicationId: String

    @required
    AttributeType: String

    Attributes: ListOf__string
}

@error("client") @httpError(400)
structure BadRequestException {
    Message: String
    RequestID: String
}

structure BaiduChannelRequest {
    @required
    ApiKey: String

    Enabled: Boolean

    @required
    SecretKey: String
}

structure BaiduChannelResponse {
    ApplicationId: String
    CreationDate: String

    @required
    Credential: String

    Enabled: Boolean
    HasCredential: Boolean
    Id: String
    IsArchived: Boolean
    LastModifiedBy: String
    LastModifiedDate: String

    @required
    Platform: String

    Version: Integer
}

structure BaiduMessage {
    Action: Action
    Body: String
    Data: MapOf__string
    IconReference: String
    ImageIconUrl: String
    ImageUrl: String
    RawContent: String
    SilentPush: Boolean
    SmallImageIconUrl: String
    Sound: String
    Substitutions: MapOfListOf__string
    TimeToLive: Integer
    Title: String
    Url: String
}

structure BaseKpiResult {
    @required
    Rows: ListOfResultRow
}

enum ButtonAction {
    LINK
    DEEP_LINK
    CLOSE
}

structure CampaignCustomMessage {
    Data: String
}

structure CampaignDateRangeKpiResponse {
    @required
    ApplicationId: String

    @required
    CampaignId: String

    @required
    EndTime: __timestampIso8601

    @required
    KpiName: String

    @required
    KpiResult: BaseKpiResult

    NextToken: String

    @required
    StartTime: __timestampIso8601
}

structure CampaignEmailMessage {
    Body: String
    FromAddress: String
    Headers: ListOfMessageHeader
    HtmlBody: String
    Title: String
}

structure CampaignEventFilter {
    @required
    Dimensions: EventDimensions

    @required
    FilterType: FilterType
}

structure CampaignHook {
    LambdaFunctionName: String
    Mode: Mode
    WebUrl: String
}

structure CampaignInAppMessage {
    Body: String
    Content: ListOfInAppMessageContent
    CustomConfig: MapOf__string
    Layout: Layout
}

structure CampaignLimits {
    Daily: Integer
    MaximumDuration: Integer
    MessagesPerSecond: Integer
    Total: Integer
    Session: Integer
}

structure CampaignResponse {
    AdditionalTreatments: ListOfTreatmentResource

    @required
    ApplicationId: String

    @required
    Arn: String

    @required
    CreationDate: String

    CustomDeliveryConfiguration: CustomDeliveryConfiguration
    DefaultState: CampaignState
    Description: String
    HoldoutPercent: Integer
    Hook: CampaignHook

    @required
    Id: String

    IsPaused: Boolean

    @required
    LastModifiedDate: String

    Limits: CampaignLimits
    MessageConfiguration: MessageConfiguration
    Name: String
    Schedule: Schedule

    @required
    SegmentId: String

    @required
    SegmentVersion: Integer

    State: CampaignState
    tags: MapOf__string
    TemplateConfiguration: TemplateConfiguration
    TreatmentDescription: String
    TreatmentName: String
    Version: Integer
    Priority: Integer
}

structure CampaignSmsMessage {
    Body: String
    MessageType: MessageType
    OriginationNumber: String
    SenderId: String
    EntityId: String
    TemplateId: String
}

structure CampaignState {
    CampaignStatus: CampaignStatus
}

enum CampaignStatus {
    SCHEDULED
    EXECUTING
    PENDING_NEXT_RUN
    COMPLETED
    PAUSED
    DELETED
    INVALID
}

structure CampaignsResponse {
    @required
    Item: ListOfCampaignResponse

    NextToken: String
}

structure ChannelResponse {
    ApplicationId: String
    CreationDate: String
    Enabled: Boolean
    HasCredential: Boolean
    Id: String
    IsArchived: Boolean
    LastModifiedBy: String
    LastModifiedDate: String
    Version: Integer
}

enum ChannelType {
    PUSH
    GCM
    APNS
    APNS_SANDBOX
    APNS_VOIP
    APNS_VOIP_SANDBOX
    ADM
    SMS
    VOICE
    EMAIL
    BAIDU
    CUSTOM
    IN_APP
}

structure ChannelsResponse {
    @required
    Channels: MapOfChannelResponse
}

structure Condition {
    Conditions: ListOfSimpleCondition
    Operator: Operator
}

structure ConditionalSplitActivity {
    Condition: Condition
    EvaluationWaitTime: WaitTime
    FalseActivity: String
    TrueActivity: String
}

structure ContactCenterActivity {
    NextActivity: String
}

@error("client") @httpError(409)
structure ConflictException {
    Message: String
    RequestID: String
}

structure CreateApplicationRequest {
    @required
    Name: String

    tags: MapOf__string
}

structure CreateRecommenderConfigurationShape {
    Attributes: MapOf__string
    Description: String
    Name: String
    RecommendationProviderIdType: String

    @required
    RecommendationProviderRoleArn: String

    @required
    RecommendationProviderUri: String

    RecommendationTransformerUri: String
    RecommendationsDisplayName: String
    RecommendationsPerMessage: Integer
}

structure CreateTemplateMessageBody {
    Arn: String
    Message: String
    RequestID: String
}

structure CustomDeliveryConfiguration {
    @required
    DeliveryUri: String

    EndpointTypes: ListOf__EndpointTypesElement
}

structure CustomMessageActivity {
    DeliveryUri: String
    EndpointTypes: ListOf__EndpointTypesElement
    MessageConfig: JourneyCustomMessage
    NextActivity: String
    TemplateName: String
    TemplateVersion: String
}

structure DefaultButtonConfiguration {
    BackgroundColor: String
    BorderRadius: Integer

    @required
    ButtonAction: ButtonAction

    Link: String

    @required
    Text: String

    TextColor: String
}

structure DefaultMessage {
    Body: String
    Substitutions: MapOfListOf__string
}

structure DefaultPushNotificationMessage {
    Action: Action
    Body: String
    Data: MapOf__string
    SilentPush: Boolean
    Substitutions: MapOfListOf__string
    Title: String
    Url: String
}

structure DefaultPushNotificationTemplate {
    Action: Action
    Body: String
    Sound: String
    Title: String
    Url: String
}

enum DeliveryStatus {
    SUCCESSFUL
    THROTTLED
    TEMPORARY_FAILURE
    PERMANENT_FAILURE
    UNKNOWN_FAILURE
    OPT_OUT
    DUPLICATE
}

enum DimensionType {
    INCLUSIVE
    EXCLUSIVE
}

structure DirectMessageConfiguration {
    ADMMessage: ADMMessage
    APNSMessage: APNSMessage
    BaiduMessage: BaiduMessage
    DefaultMessage: DefaultMessage
    DefaultPushNotificationMessage: DefaultPushNotificationMessage
    EmailMessage: EmailMessage
    GCMMessage: GCMMessage
    SMSMessage: SMSMessage
    VoiceMessage: VoiceMessage
}

enum Duration {
    HR_24
    DAY_7
    DAY_14
    DAY_30
}

structure EmailChannelRequest {
    ConfigurationSet: String
    Enabled: Boolean

    @required
    FromAddress: String

    @required
    Identity: String

    RoleArn: String
    OrchestrationSendingRoleArn: String
}

structure EmailChannelResponse {
    ApplicationId: String
    ConfigurationSet: String
    CreationDate: String
    Enabled: Boolean
    FromAddress: String
    HasCredential: Boolean
    Id: String
    Identity: String
    IsArchived: Boolean
    LastModifiedBy: String
    LastModifiedDate: String
    MessagesPerSecond: Integer

    @required
    Platform: String

    RoleArn: String
    OrchestrationSendingRoleArn: String
    Version: Integer
}

structure EmailMessage {
    Body: String
    FeedbackForwardingAddress: String
    FromAddress: String
    RawEmail: RawEmail
    ReplyToAddresses: ListOf__string
    SimpleEmail: SimpleEmail
    Substitutions: MapOfListOf__string
}

structure EmailMessageActivity {
    MessageConfig: JourneyEmailMessage
    NextActivity: String
    TemplateName: String
    TemplateVersion: String
}

structure EmailTemplateRequest {
    DefaultSubstitutions: String
    HtmlPart: String
    RecommenderId: String
    Subject: String
    Headers: ListOfMessageHeader
    tags: MapOf__string
    TemplateDescription: String
    TextPart: String
}

structure EmailTemplateResponse {
    Arn: String

    @required
    CreationDate: String

    DefaultSubstitutions: String
    HtmlPart: String

    @required
    LastModifiedDate: String

    RecommenderId: String
    Subject: String
    Headers: ListOfMessageHeader
    tags: MapOf__string
    TemplateDescription: String

    @required
    TemplateName: String

    @required
    TemplateType: TemplateType

    TextPart: String
    Version: String
}

structure EndpointBatchItem {
    Address: String
    Attributes: MapOfListOf__string
    ChannelType: ChannelType
    Demographic: EndpointDemographic
    EffectiveDate: String
    EndpointStatus: String
    Id: String
    Location: EndpointLocation
    Metrics: MapOf__double
    OptOut: String
    RequestId: String
    User: EndpointUser
}

structure EndpointBatchRequest {
    @required
    Item: ListOfEndpointBatchItem
}

structure EndpointDemographic {
    AppVersion: String
    Locale: String
    Make: String
    Model: String
    ModelVersion: String
    Platform: String
    PlatformVersion: String
    Timezone: String
}

structure EndpointItemResponse {
    Message: String
    StatusCode: Integer
}

structure EndpointLocation {
    City: String
    Country: String
    Latitude: Double
    Longitude: Double
    PostalCode: String
    Region: String
}

structure EndpointMessageResult {
    Address: String

    @required
    DeliveryStatus: DeliveryStatus

    MessageId: String

    @required
    StatusCode: Integer

    StatusMessage: String
    UpdatedToken: String
}

structure EndpointRequest {
    Address: String
    Attributes: MapOfListOf__string
    ChannelType: ChannelType
    Demographic: EndpointDemographic
    EffectiveDate: String
    EndpointStatus: String
    Location: EndpointLocation
    Metrics: MapOf__double
    OptOut: String
    RequestId: String
    User: EndpointUser
}

structure EndpointResponse {
    Address: String
    ApplicationId: String
    Attributes: MapOfListOf__string
    ChannelType: ChannelType
    CohortId: String
    CreationDate: String
    Demographic: EndpointDemographic
    EffectiveDate: String
    EndpointStatus: String
    Id: String
    Location: EndpointLocation
    Metrics: MapOf__double
    OptOut: String
    RequestId: String
    User: EndpointUser
}

structure EndpointSendConfiguration {
    BodyOverride: String
    Context: MapOf__string
    RawContent: String
    Substitutions: MapOfListOf__string
    TitleOverride: String
}

structure EndpointUser {
    UserAttributes: MapOfListOf__string
    UserId: String
}

structure EndpointsResponse {
    @required
    Item: ListOfEndpointResponse
}

structure Event {
    AppPackageName: String
    AppTitle: String
    AppVersionCode: String
    Attributes: MapOf__string
    ClientSdkVersion: String

    @required
    EventType: String

    Metrics: MapOf__double
    SdkName: String
    Session: Session

    @required
    Timestamp: String
}

structure EventCondition {
    Dimensions: EventDimensions
    MessageActivity: String
}

structure EventDimensions {
    Attributes: MapOfAttributeDimension
    EventType: SetDimension
    Metrics: MapOfMetricDimension
}

structure EventFilter {
    @required
    Dimensions: EventDimensions

    @required
    FilterType: FilterType
}

structure EventItemResponse {
    Message: String
    StatusCode: Integer
}

structure EventStartCondition {
    EventFilter: EventFilter
    SegmentId: String
}

structure EventStream {
    @required
    ApplicationId: String

    @required
    DestinationStreamArn: String

    ExternalId: String
    LastModifiedDate: String
    LastUpdatedBy: String

    @required
    RoleArn: String
}

structure EventsBatch {
    @required
    Endpoint: PublicEndpoint

    @required
    Events: MapOfEvent
}

structure EventsRequest {
    @required
    BatchItem: MapOfEventsBatch
}

structure EventsResponse {
    Results: MapOfItemResponse
}

structure ExportJobRequest {
    @required
    RoleArn: String

    @required
    S3UrlPrefix: String

    SegmentId: String
    SegmentVersion: Integer
}

structure ExportJobResource {
    @required
    RoleArn: String

    @required
    S3UrlPrefix: String

    SegmentId: String
    SegmentVersion: Integer
}

structure ExportJobResponse {
    @required
    ApplicationId: String

    CompletedPieces: Integer
    CompletionDate: String

    @required
    CreationDate: String

    @required
    Definition: ExportJobResource

    FailedPieces: Integer
    Failures: ListOf__string

    @required
    Id: String

    @required
    JobStatus: JobStatus

    TotalFailures: Integer
    TotalPieces: Integer
    TotalProcessed: Integer

    @required
    Type: String
}

structure ExportJobsResponse {
    @required
    Item: ListOfExportJobResponse

    NextToken: String
}

enum FilterType {
    SYSTEM
    ENDPOINT
}

@error("client") @httpError(403)
structure ForbiddenException {
    Message: String
    RequestID: String
}

enum Format {
    CSV
    JSON
}

enum Frequency {
    ONCE
    HOURLY
    DAILY
    WEEKLY
    MONTHLY
    EVENT
    IN_APP_EVENT
}

structure GCMChannelRequest {
    ApiKey: String
    DefaultAuthenticationMethod: String
    Enabled: Boolean
    ServiceJson: String
}

structure GCMChannelResponse {
    ApplicationId: String
    CreationDate: String
    Credential: String
    DefaultAuthenticationMethod: String
    Enabled: Boolean
    HasCredential: Boolean
    HasFcmServiceCredentials: Boolean
    Id: String
    IsArchived: Boolean
    LastModifiedBy: String
    LastModifiedDate: String

    @required
    Platform: String

    Version: Integer
}

structure GCMMessage {
    Action: Action
    Body: String
    CollapseKey: String
    Data: MapOf__string
    IconReference: String
    ImageIconUrl: String
    ImageUrl: String
    PreferredAuthenticationMethod: String
    Priority: String
    RawContent: String
    RestrictedPackageName: String
    SilentPush: Boolean
    SmallImageIconUrl: String
    Sound: String
    Substitutions: MapOfListOf__string
    TimeToLive: Integer
    Title: String
    Url: String
}

structure GPSCoordinates {
    @required
    Latitude: Double

    @required
    Longitude: Double
}

structure GPSPointDimension {
    @required
    Coordinates: GPSCoordinates

    RangeInKilometers: Double
}

structure HoldoutActivity {
    NextActivity: String

    @required
    Percentage: Integer
}

structure ImportJobRequest {
    DefineSegment: Boolean
    ExternalId: String

    @required
    Format: Format

    RegisterEndpoints: Boolean

    @required
    RoleArn: String

    @required
    S3Url: String

    SegmentId: String
    SegmentName: String
}

structure ImportJobResource {
    DefineSegment: Boolean
    ExternalId: String

    @required
    Format: Format

    RegisterEndpoints: Boolean

    @required
    RoleArn: String

    @required
    S3Url: String

    SegmentId: String
    SegmentName: String
}

structure ImportJobResponse {
    @required
    ApplicationId: String

    CompletedPieces: Integer
    CompletionDate: String

    @required
    CreationDate: String

    @required
    Definition: ImportJobResource

    FailedPieces: Integer
    Failures: ListOf__string

    @required
    Id: String

    @required
    JobStatus: JobStatus

    TotalFailures: Integer
    TotalPieces: Integer
    TotalProcessed: Integer

    @required
    Type: String
}

structure ImportJobsResponse {
    @required
    Item: ListOfImportJobResponse

    NextToken: String
}

structure InAppCampaignSchedule {
    EndDate: String
    EventFilter: CampaignEventFilter
    QuietTime: QuietTime
}

structure InAppMessage {
    Content: ListOfInAppMessageContent
    CustomConfig: MapOf__string
    Layout: Layout
}

structure InAppMessageBodyConfig {
    @required
    Alignment: Alignment

    @required
    Body: String

    @required
    TextColor: String
}

structure InAppMessageButton {
    Android: OverrideButtonConfiguration
    DefaultConfig: DefaultButtonConfiguration
    IOS: OverrideButtonConfiguration
    Web: OverrideButtonConfiguration
}

structure InAppMessageCampaign {
    CampaignId: String
    DailyCap: Integer
    InAppMessage: InAppMessage
    Priority: Integer
    Schedule: InAppCampaignSchedule
    SessionCap: Integer
    TotalCap: Integer
    TreatmentId: String
}

structure InAppMessageContent {
    BackgroundColor: String
    BodyConfig: InAppMessageBodyConfig
    HeaderConfig: InAppMessageHeaderConfig
    ImageUrl: String
    PrimaryBtn: InAppMessageButton
    SecondaryBtn: InAppMessageButton
}

structure InAppMessageHeaderConfig {
    @required
    Alignment: Alignment

    @required
    Header: String

    @required
    TextColor: String
}

structure InAppMessagesResponse {
    InAppMessageCampaigns: ListOfInAppMessageCampaign
}

structure InAppTemplateRequest {
    Content: ListOfInAppMessageContent
    CustomConfig: MapOf__string
    Layout: Layout
    tags: MapOf__string
    TemplateDescription: String
}

structure InAppTemplateResponse {
    Arn: String
    Content: ListOfInAppMessageContent

    @required
    CreationDate: String

    CustomConfig: MapOf__string

    @required
    LastModifiedDate: String

    Layout: Layout
    tags: MapOf__string
    TemplateDescription: String

    @required
    TemplateName: String

    @required
    TemplateType: TemplateType

    Version: String
}

enum Include {
    ALL
    ANY
    NONE
}

@error("server") @httpError(500)
structure InternalServerErrorException {
    Message: String
    RequestID: String
}

structure ItemResponse {
    EndpointItemResponse: EndpointItemResponse
    EventsItemResponse: MapOfEventItemResponse
}

enum JobStatus {
    CREATED
    PREPARING_FOR_INITIALIZATION
    INITIALIZING
    PROCESSING
    PENDING_JOB
    COMPLETING
    COMPLETED
    FAILING
    FAILED
}

structure JourneyCustomMessage {
    Data: String
}

structure JourneyDateRangeKpiResponse {
    @required
    ApplicationId: String

    @required
    EndTime: __timestampIso8601

    @required
    JourneyId: String

    @required
    KpiName: String

    @required
    KpiResult: BaseKpiResult

    NextToken: String

    @required
    StartTime: __timestampIso8601
}

structure JourneyEmailMessage {
    FromAddress: String
}

structure JourneyExecutionActivityMetricsResponse {
    @required
    ActivityType: String

    @required
    ApplicationId: String

    @required
    JourneyActivityId: String

    @required
    JourneyId: String

    @required
    LastEvaluatedTime: String

    @required
    Metrics: MapOf__string
}

structure JourneyExecutionMetricsResponse {
    @required
    ApplicationId: String

    @required
    JourneyId: String

    @required
    LastEvaluatedTime: String

    @required
    Metrics: MapOf__string
}

structure JourneyLimits {
    DailyCap: Integer
    EndpointReentryCap: Integer
    MessagesPerSecond: Integer
    EndpointReentryInterval: String
    TimeframeCap: JourneyTimeframeCap
    TotalCap: Integer
}

structure JourneyPushMessage {
    TimeToLive: String
}

structure JourneyChannelSettings {
    ConnectCampaignArn: String
    ConnectCampaignExecutionRoleArn: String
}

structure JourneyResponse {
    Activities: MapOfActivity

    @required
    ApplicationId: String

    CreationDate: String

    @required
    Id: String

    LastModifiedDate: String
    Limits: JourneyLimits
    LocalTime: Boolean

    @required
    Name: String

    QuietTime: QuietTime
    RefreshFrequency: String
    Schedule: JourneySchedule
    StartActivity: String
    StartCondition: StartCondition
    State: State
    tags: MapOf__string
    WaitForQuietTime: Boolean
    RefreshOnSegmentUpdate: Boolean
    JourneyChannelSettings: JourneyChannelSettings
    SendingSchedule: Boolean
    OpenHours: OpenHours
    ClosedDays: ClosedDays
    TimezoneEstimationMethods: ListOf__TimezoneEstimationMethodsElement
}

structure JourneyRunExecutionActivityMetricsResponse {
    @required
    ActivityType: String

    @required
    ApplicationId: String

    @required
    JourneyActivityId: String

    @required
    JourneyId: String

    @required
    LastEvaluatedTime: String

    @required
    Metrics: MapOf__string

    @required
    RunId: String
}

structure JourneyRunExecutionMetricsResponse {
    @required
    ApplicationId: String

    @required
    JourneyId: String

    @required
    LastEvaluatedTime: String

    @required
    Metrics: MapOf__string

    @required
    RunId: String
}

structure JourneyRunResponse {
    @required
    CreationTime: String

    @required
    LastUpdateTime: String

    @required
    RunId: String

    @required
    Status: JourneyRunStatus
}

structure JourneyRunsResponse {
    @required
    Item: ListOfJourneyRunResponse

    NextToken: String
}

enum JourneyRunStatus {
    SCHEDULED
    RUNNING
    COMPLETED
    CANCELLED
}

structure JourneySMSMessage {
    MessageType: MessageType
    OriginationNumber: String
    SenderId: String
    EntityId: String
    TemplateId: String
}

structure JourneySchedule {
    EndTime: __timestampIso8601
    StartTime: __timestampIso8601
    Timezone: String
}

structure JourneyStateRequest {
    State: State
}

structure JourneyTimeframeCap {
    Cap: Integer
    Days: Integer
}

structure JourneysResponse {
    @required
    Item: ListOfJourneyResponse

    NextToken: String
}

enum Layout {
    BOTTOM_BANNER
    TOP_BANNER
    OVERLAYS
    MOBILE_FEED
    MIDDLE_BANNER
    CAROUSEL
}

structure ListRecommenderConfigurationsResponse {
    @required
    Item: ListOfRecommenderConfigurationResponse

    NextToken: String
}

structure Message {
    Action: Action
    Body: String
    ImageIconUrl: String
    ImageSmallIconUrl: String
    ImageUrl: String
    JsonBody: String
    MediaUrl: String
    RawContent: String
    SilentPush: Boolean
    TimeToLive: Integer
    Title: String
    Url: String
}

structure MessageBody {
    Message: String
    RequestID: String
}

structure MessageConfiguration {
    ADMMessage: Message
    APNSMessage: Message
    BaiduMessage: Message
    CustomMessage: CampaignCustomMessage
    DefaultMessage: Message
    EmailMessage: CampaignEmailMessage
    GCMMessage: Message
    SMSMessage: CampaignSmsMessage
    InAppMessage: CampaignInAppMessage
}

structure MessageRequest {
    Addresses: MapOfAddressConfiguration
    Context: MapOf__string
    Endpoints: MapOfEndpointSendConfiguration

    @required
    MessageConfiguration: DirectMessageConfiguration

    TemplateConfiguration: TemplateConfiguration
    TraceId: String
}

structure MessageResponse {
    @required
    ApplicationId: String

    EndpointResult: MapOfEndpointMessageResult
    RequestId: String
    Result: MapOfMessageResult
}

structure MessageResult {
    @required
    DeliveryStatus: DeliveryStatus

    MessageId: String

    @required
    StatusCode: Integer

    StatusMessage: String
    UpdatedToken: String
}

enum MessageType {
    TRANSACTIONAL
    PROMOTIONAL
}

@error("client") @httpError(405)
structure MethodNotAllowedException {
    Message: String
    RequestID: String
}

structure MetricDimension {
    @required
    ComparisonOperator: String

    @required
    Value: Double
}

enum Mode {
    DELIVERY
    FILTER
}

structure MultiConditionalBranch {
    Condition: SimpleCondition
    NextActivity: String
}

structure MultiConditionalSplitActivity {
    Branches: ListOfMultiConditionalBranch
    DefaultActivity: String
    EvaluationWaitTime: WaitTime
}

@error("client") @httpError(404)
structure NotFoundException {
    Message: String
    RequestID: String
}

structure NumberValidateRequest {
    IsoCountryCode: String
    PhoneNumber: String
}

structure NumberValidateResponse {
    Carrier: String
    City: String
    CleansedPhoneNumberE164: String
    CleansedPhoneNumberNational: String
    Country: String
    CountryCodeIso2: String
    CountryCodeNumeric: String
    County: String
    OriginalCountryCodeIso2: String
    OriginalPhoneNumber: String
    PhoneType: String
    PhoneTypeCode: Integer
    Timezone: String
    ZipCode: String
}

enum Operator {
    ALL
    ANY
}

structure OverrideButtonConfiguration {
    @required
    ButtonAction: ButtonAction

    Link: String
}

@error("client") @httpError(413)
structure PayloadTooLargeException {
    Message: String
    RequestID: String
}

structure PublicEndpoint {
    Address: String
    Attributes: MapOfListOf__string
    ChannelType: ChannelType
    Demographic: EndpointDemographic
    EffectiveDate: String
    EndpointStatus: String
    Location: EndpointLocation
    Metrics: MapOf__double
    OptOut: String
    RequestId: String
    User: EndpointUser
}

structure PushMessageActivity {
    MessageConfig: JourneyPushMessage
    NextActivity: String
    TemplateName: String
    TemplateVersion: String
}

structure PushNotificationTemplateRequest {
    ADM: AndroidPushNotificationTemplate
    APNS: APNSPushNotificationTemplate
    Baidu: AndroidPushNotificationTemplate
    Default: DefaultPushNotificationTemplate
    DefaultSubstitutions: String
    GCM: AndroidPushNotificationTemplate
    RecommenderId: String
    tags: MapOf__string
    TemplateDescription: String
}

structure PushNotificationTemplateResponse {
    ADM: AndroidPushNotificationTemplate
    APNS: APNSPushNotificationTemplate
    Arn: String
    Baidu: AndroidPushNotificationTemplate

    @required
    CreationDate: String

    Default: DefaultPushNotificationTemplate
    DefaultSubstitutions: String
    GCM: AndroidPushNotificationTemplate

    @required
    LastModifiedDate: String

    RecommenderId: String
    tags: MapOf__string
    TemplateDescription: String

    @required
    TemplateName: String

    @required
    TemplateType: TemplateType

    Version: String
}

structure QuietTime {
    End: String
    Start: String
}

structure RandomSplitActivity {
    Branches: ListOfRandomSplitEntry
}

structure RandomSplitEntry {
    NextActivity: String
    Percentage: Integer
}

structure RawEmail {
    Data: Blob
}

structure RecencyDimension {
    @required
    Duration: Duration

    @required
    RecencyType: RecencyType
}

enum RecencyType {
    ACTIVE
    INACTIVE
}

structure RecommenderConfigurationResponse {
    Attributes: MapOf__string

    @required
    CreationDate: String

    Description: String

    @required
    Id: String

    @required
    LastModifiedDate: String

    Name: String
    RecommendationProviderIdType: String

    @required
    RecommendationProviderRoleArn: String

    @required
    RecommendationProviderUri: String

    RecommendationTransformerUri: String
    RecommendationsDisplayName: String
    RecommendationsPerMessage: Integer
}

structure ResultRow {
    @required
    GroupedBys: ListOfResultRowValue

    @required
    Values: ListOfResultRowValue
}

structure ResultRowValue {
    @required
    Key: String

    @required
    Type: String

    @required
    Value: String
}

structure SMSChannelRequest {
    Enabled: Boolean
    SenderId: String
    ShortCode: String
}

structure SMSChannelResponse {
    ApplicationId: String
    CreationDate: String
    Enabled: Boolean
    HasCredential: Boolean
    Id: String
    IsArchived: Boolean
    LastModifiedBy: String
    LastModifiedDate: String

    @required
    Platform: String

    PromotionalMessagesPerSecond: Integer
    SenderId: String
    ShortCode: String
    TransactionalMessagesPerSecond: Integer
    Version: Integer
}

structure SMSMessage {
    Body: String
    Keyword: String
    MediaUrl: String
    MessageType: MessageType
    OriginationNumber: String
    SenderId: String
    Substitutions: MapOfListOf__string
    EntityId: String
    TemplateId: String
}

structure SMSMessageActivity {
    MessageConfig: JourneySMSMessage
    NextActivity: String
    TemplateName: String
    TemplateVersion: String
}

structure SMSTemplateRequest {
    Body: String
    DefaultSubstitutions: String
    RecommenderId: String
    tags: MapOf__string
    TemplateDescription: String
}

structure SMSTemplateResponse {
    Arn: String
    Body: String

    @required
    CreationDate: String

    DefaultSubstitutions: String

    @required
    LastModifiedDate: String

    RecommenderId: String
    tags: MapOf__string
    TemplateDescription: String

    @required
    TemplateName: String

    @required
    TemplateType: TemplateType

    Version: String
}

structure Schedule {
    EndTime: String
    EventFilter: CampaignEventFilter
    Frequency: Frequency
    IsLocalTime: Boolean
    QuietTime: QuietTime

    @required
    StartTime: String

    Timezone: String
}

structure SegmentBehaviors {
    Recency: RecencyDimension
}

structure SegmentCondition {
    @required
    SegmentId: String
}

structure SegmentDemographics {
    AppVersion: SetDimension
    Channel: SetDimension
    DeviceType: SetDimension
    Make: SetDimension
    Model: SetDimension
    Platform: SetDimension
}

structure SegmentDimensions {
    Attributes: MapOfAttributeDimension
    Behavior: SegmentBehaviors
    Demographic: SegmentDemographics
    Location: SegmentLocation
    Metrics: MapOfMetricDimension
    UserAttributes: MapOfAttributeDimension
}

structure SegmentGroup {
    Dimensions: ListOfSegmentDimensions
    SourceSegments: ListOfSegmentReference
    SourceType: SourceType
    Type: Type
}

structure SegmentGroupList {
    Groups: ListOfSegmentGroup
    Include: Include
}

structure SegmentImportResource {
    ChannelCounts: MapOf__integer

    @required
    ExternalId: String

    @required
    Format: Format

    @required
    RoleArn: String

    @required
    S3Url: String

    @required
    Size: Integer
}

structure SegmentLocation {
    Country: SetDimension
    GPSPoint: GPSPointDimension
}

structure SegmentReference {
    @required
    Id: String

    Version: Integer
}

structure SegmentResponse {
    @required
    ApplicationId: String

    @required
    Arn: String

    @required
    CreationDate: String

    Dimensions: SegmentDimensions

    @required
    Id: String

    ImportDefinition: SegmentImportResource
    LastModifiedDate: String
    Name: String
    SegmentGroups: SegmentGroupList

    @required
    SegmentType: SegmentType

    tags: MapOf__string
    Version: Integer
}

enum SegmentType {
    DIMENSIONAL
    IMPORT
}

structure SegmentsResponse {
    @required
    Item: ListOfSegmentResponse

    NextToken: String
}

structure SendOTPMessageRequestParameters {
    AllowedAttempts: Integer

    @required
    BrandName: String

    @required
    Channel: String

    CodeLength: Integer

    @required
    DestinationIdentity: String

    EntityId: String
    Language: String

    @required
    OriginationIdentity: String

    @required
    ReferenceId: String

    TemplateId: String
    ValidityPeriod: Integer
}

structure SendUsersMessageRequest {
    Context: MapOf__string

    @required
    MessageConfiguration: DirectMessageConfiguration

    TemplateConfiguration: TemplateConfiguration
    TraceId: String

    @required
    Users: MapOfEndpointSendConfiguration
}

structure SendUsersMessageResponse {
    @required
    ApplicationId: String

    RequestId: String
    Result: MapOfMapOfEndpointMessageResult
}

structure Session {
    Duration: Integer

    @required
    Id: String

    @required
    StartTimestamp: String

    StopTimestamp: String
}

structure SetDimension {
    DimensionType: DimensionType

    @required
    Values: ListOf__string
}

structure SimpleCondition {
    EventCondition: EventCondition
    SegmentCondition: SegmentCondition

    @jsonName("segmentDimensions")
    SegmentDimensions: SegmentDimensions
}

structure SimpleEmail {
    HtmlPart: SimpleEmailPart
    Subject: SimpleEmailPart
    TextPart: SimpleEmailPart
    Headers: ListOfMessageHeader
}

list ListOfMessageHeader {
    member: MessageHeader
}

structure MessageHeader {
    Name: String
    Value: String
}

structure SimpleEmailPart {
    Charset: String
    Data: String
}

enum SourceType {
    ALL
    ANY
    NONE
}

structure StartCondition {
    Description: String
    EventStartCondition: EventStartCondition
    SegmentStartCondition: SegmentCondition
}

enum State {
    DRAFT
    ACTIVE
    COMPLETED
    CANCELLED
    CLOSED
    PAUSED
}

structure TagsModel {
    @required
    tags: MapOf__string
}

structure Template {
    Name: String
    Version: String
}

structure TemplateActiveVersionRequest {
    Version: String
}

structure TemplateConfiguration {
    EmailTemplate: Template
    PushTemplate: Template
    SMSTemplate: Template
    VoiceTemplate: Template
    InAppTemplate: Template
}

structure TemplateCreateMessageBody {
    Arn: String
    Message: String
    RequestID: String
}

structure TemplateResponse {
    Arn: String

    @required
    CreationDate: String

    DefaultSubstitutions: String

    @required
    LastModifiedDate: String

    tags: MapOf__string
    TemplateDescription: String

    @required
    TemplateName: String

    @required
    TemplateType: TemplateType

    Version: String
}

enum TemplateType {
    EMAIL
    SMS
    VOICE
    PUSH
    INAPP
}

structure TemplateVersionResponse {
    @required
    CreationDate: String

    DefaultSubstitutions: String

    @required
    LastModifiedDate: String

    TemplateDescription: String

    @required
    TemplateName: String

    @required
    TemplateType: String

    Version: String
}

structure TemplateVersionsResponse {
    @required
    Item: ListOfTemplateVersionResponse

    Message: String
    NextToken: String
    RequestID: String
}

structure TemplatesResponse {
    @required
    Item: ListOfTemplateResponse

    NextToken: String
}

@error("client") @httpError(429)
structure TooManyRequestsException {
    Message: String
    RequestID: String
}

structure TreatmentResource {
    CustomDeliveryConfiguration: CustomDeliveryConfiguration

    @required
    Id: String

    MessageConfiguration: MessageConfiguration
    Schedule: Schedule

    @required
    SizePercent: Integer

    State: CampaignState
    TemplateConfiguration: TemplateConfiguration
    TreatmentDescription: String
    TreatmentName: String
}

enum Type {
    ALL
    ANY
    NONE
}

structure UpdateAttributesRequest {
    Blacklist: ListOf__string
}

structure UpdateRecommenderConfigurationShape {
    Attributes: MapOf__string
    Description: String
    Name: String
    RecommendationProviderIdType: String

    @required
    RecommendationProviderRoleArn: String

    @required
    RecommendationProviderUri: String

    RecommendationTransformerUri: String
    RecommendationsDisplayName: String
    RecommendationsPerMessage: Integer
}

structure VerificationResponse {
    Valid: Boolean
}

structure VerifyOTPMessageRequestParameters {
    @required
    DestinationIdentity: String

    @required
    Otp: String

    @required
    ReferenceId: String
}

structure VoiceChannelRequest {
    Enabled: Boolean
}

structure VoiceChannelResponse {
    ApplicationId: String
    CreationDate: String
    Enabled: Boolean
    HasCredential: Boolean
    Id: String
    IsArchived: Boolean
    LastModifiedBy: String
    LastModifiedDate: String

    @required
    Platform: String

    Version: Integer
}

structure VoiceMessage {
    Body: String
    LanguageCode: String
    OriginationNumber: String
    Substitutions: MapOfListOf__string
    VoiceId: String
}

structure VoiceTemplateRequest {
    Body: String
    DefaultSubstitutions: String
    LanguageCode: String
    tags: MapOf__string
    TemplateDescription: String
    VoiceId: String
}

structure VoiceTemplateResponse {
    Arn: String
    Body: String

    @required
    CreationDate: String

    DefaultSubstitutions: String
    LanguageCode: String

    @required
    LastModifiedDate: String

    tags: MapOf__string
    TemplateDescription: String

    @required
    TemplateName: String

    @required
    TemplateType: TemplateType

    Version: String
    VoiceId: String
}

structure WaitActivity {
    NextActivity: String
    WaitTime: WaitTime
}

structure WaitTime {
    WaitFor: String
    WaitUntil: String
}

structure WriteApplicationSettingsRequest {
    CampaignHook: CampaignHook
    CloudWatchMetricsEnabled: Boolean
    EventTaggingEnabled: Boolean
    Limits: CampaignLimits
    QuietTime: QuietTime
    JourneyLimits: ApplicationSettingsJourneyLimits
}

structure WriteCampaignRequest {
    AdditionalTreatments: ListOfWriteTreatmentResource
    CustomDeliveryConfiguration: CustomDeliveryConfiguration
    Description: String
    HoldoutPercent: Integer
    Hook: CampaignHook
    IsPaused: Boolean
    Limits: CampaignLimits
    MessageConfiguration: MessageConfiguration
    Name: String
    Schedule: Schedule
    SegmentId: String
    SegmentVersion: Integer
    tags: MapOf__string
    TemplateConfiguration: TemplateConfiguration
    TreatmentDescription: String
    TreatmentName: String
    Priority: Integer
}

structure WriteEventStream {
    @required
    DestinationStreamArn: String

    @required
    RoleArn: String
}

structure WriteJourneyRequest {
    Activities: MapOfActivity
    CreationDate: String
    LastModifiedDate: String
    Limits: JourneyLimits
    LocalTime: Boolean

    @required
    Name: String

    QuietTime: QuietTime
    RefreshFrequency: String
    Schedule: JourneySchedule
    StartActivity: String
    StartCondition: StartCondition
    State: State
    WaitForQuietTime: Boolean
    RefreshOnSegmentUpdate: Boolean
    JourneyChannelSettings: JourneyChannelSettings
    SendingSchedule: Boolean
    OpenHours: OpenHours
    ClosedDays: ClosedDays
    TimezoneEstimationMethods: ListOf__TimezoneEstimationMethodsElement
}

structure WriteSegmentRequest {
    Dimensions: SegmentDimensions
    Name: String
    SegmentGroups: SegmentGroupList
    tags: MapOf__string
}

structure WriteTreatmentResource {
    CustomDeliveryConfiguration: CustomDeliveryConfiguration
    MessageConfiguration: MessageConfiguration
    Schedule: Schedule

    @required
    SizePercent: Integer

    TemplateConfiguration: TemplateConfiguration
    TreatmentDescription: String
    TreatmentName: String
}

enum __EndpointTypesElement {
    PUSH
    GCM
    APNS
    APNS_SANDBOX
    APNS_VOIP
    APNS_VOIP_SANDBOX
    ADM
    SMS
    VOICE
    EMAIL
    BAIDU
    CUSTOM
    IN_APP
}

enum __TimezoneEstimationMethodsElement {
    PHONE_NUMBER
    POSTAL_CODE
}

list ListOfActivityResponse {
    member: ActivityResponse
}

list ListOfApplicationResponse {
    member: ApplicationResponse
}

list ListOfCampaignResponse {
    member: CampaignResponse
}

list ListOfEndpointBatchItem {
    member: EndpointBatchItem
}

list ListOfEndpointResponse {
    member: EndpointResponse
}

list ListOfExportJobResponse {
    member: ExportJobResponse
}

list ListOfImportJobResponse {
    member: ImportJobResponse
}

list ListOfInAppMessageCampaign {
    member: InAppMessageCampaign
}

list ListOfInAppMessageContent {
    member: InAppMessageContent
}

list ListOfJourneyResponse {
    member: JourneyResponse
}

list ListOfJourneyRunResponse {
    member: JourneyRunResponse
}

list ListOfMultiConditionalBranch {
    member: MultiConditionalBranch
}

list ListOfRandomSplitEntry {
    member: RandomSplitEntry
}

list ListOfRecommenderConfigurationResponse {
    member: RecommenderConfigurationResponse
}

list ListOfResultRow {
    member: ResultRow
}

list ListOfResultRowValue {
    member: ResultRowValue
}

list ListOfSegmentDimensions {
    member: SegmentDimensions
}

list ListOfSegmentGroup {
    member: SegmentGroup
}

list ListOfSegmentReference {
    member: SegmentReference
}

list ListOfSegmentResponse {
    member: SegmentResponse
}

list ListOfSimpleCondition {
    member: SimpleCondition
}

list ListOfTemplateResponse {
    member: TemplateResponse
}

list ListOfTemplateVersionResponse {
    member: TemplateVersionResponse
}

list ListOfTreatmentResource {
    member: TreatmentResource
}

list ListOfWriteTreatmentResource {
    member: WriteTreatmentResource
}

list ListOf__EndpointTypesElement {
    member: __EndpointTypesElement
}

list ListOf__TimezoneEstimationMethodsElement {
    member: __TimezoneEstimationMethodsElement
}

list ListOf__string {
    member: String
}

map MapOfActivity {
    key: String
    value: Activity
}

map MapOfAddressConfiguration {
    key: String
    value: AddressConfiguration
}

map MapOfAttributeDimension {
    key: String
    value: AttributeDimension
}

map MapOfChannelResponse {
    key: String
    value: ChannelResponse
}

map MapOfEndpointMessageResult {
    key: String
    value: EndpointMessageResult
}

map MapOfEndpointSendConfiguration {
    key: String
    value: EndpointSendConfiguration
}

map MapOfEvent {
    key: String
    value: Event
}

map MapOfEventItemResponse {
    key: String
    value: EventItemResponse
}

map MapOfEventsBatch {
    key: String
    value: EventsBatch
}

map MapOfItemResponse {
    key: String
    value: ItemResponse
}

map MapOfMessageResult {
    key: String
    value: MessageResult
}

map MapOfMetricDimension {
    key: String
    value: MetricDimension
}

map MapOf__double {
    key: String
    value: Double
}

map MapOf__integer {
    key: String
    value: Integer
}

map MapOfListOf__string {
    key: String
    value: ListOf__string
}

map MapOfMapOfEndpointMessageResult {
    key: String
    value: MapOfEndpointMessageResult
}

map MapOf__string {
    key: String
    value: String
}

@timestampFormat("date-time")
timestamp __timestampIso8601

enum DayOfWeek {
    MONDAY
    TUESDAY
    WEDNESDAY
    THURSDAY
    FRIDAY
    SATURDAY
    SUNDAY
}

structure OpenHoursRule {
    StartTime: String
    EndTime: String
}

list ListOfOpenHoursRules {
    member: OpenHoursRule
}

map MapOfListOfOpenHoursRules {
    key: DayOfWeek
    value: ListOfOpenHoursRules
}

structure OpenHours {
    EMAIL: MapOfListOfOpenHoursRules
    SMS: MapOfListOfOpenHoursRules
    PUSH: MapOfListOfOpenHoursRules
    VOICE: MapOfListOfOpenHoursRules
    CUSTOM: MapOfListOfOpenHoursRules
}

structure ClosedDaysRule {
    Name: String
    StartDateTime: String
    EndDateTime: String
}

list ListOfClosedDaysRules {
    member: ClosedDaysRule
}

structure ClosedDays {
    EMAIL: ListOfClosedDaysRules
    SMS: ListOfClosedDaysRules
    PUSH: ListOfClosedDaysRules
    VOICE: ListOfClosedDaysRules
    CUSTOM: ListOfClosedDaysRules
}
