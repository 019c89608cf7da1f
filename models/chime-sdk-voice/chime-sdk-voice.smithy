$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.chimesdkvoice

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Chime SDK Voice")
@service(sdkId: "Chime SDK Voice", endpointPrefix: "voice-chime")
@restJson1
@sigv4(name: "chime")
@standardRegionalEndpoints
service ChimeSDKVoice {
    version: "2022-08-03"
    operations: [
        AssociatePhoneNumbersWithVoiceConnector
        AssociatePhoneNumbersWithVoiceConnectorGroup
        BatchDeletePhoneNumber
        BatchUpdatePhoneNumber
        CreatePhoneNumberOrder
        CreateProxySession
        CreateSipMediaApplication
        CreateSipMediaApplicationCall
        CreateSipRule
        CreateVoiceConnector
        CreateVoiceConnectorGroup
        CreateVoiceProfile
        CreateVoiceProfileDomain
        DeletePhoneNumber
        DeleteProxySession
        DeleteSipMediaApplication
        DeleteSipRule
        DeleteVoiceConnector
        DeleteVoiceConnectorEmergencyCallingConfiguration
        DeleteVoiceConnectorExternalSystemsConfiguration
        DeleteVoiceConnectorGroup
        DeleteVoiceConnectorOrigination
        DeleteVoiceConnectorProxy
        DeleteVoiceConnectorStreamingConfiguration
        DeleteVoiceConnectorTermination
        DeleteVoiceConnectorTerminationCredentials
        DeleteVoiceProfile
        DeleteVoiceProfileDomain
        DisassociatePhoneNumbersFromVoiceConnector
        DisassociatePhoneNumbersFromVoiceConnectorGroup
        GetGlobalSettings
        GetPhoneNumber
        GetPhoneNumberOrder
        GetPhoneNumberSettings
        GetProxySession
        GetSipMediaApplication
        GetSipMediaApplicationAlexaSkillConfiguration
        GetSipMediaApplicationLoggingConfiguration
        GetSipRule
        GetSpeakerSearchTask
        GetVoiceConnector
        GetVoiceConnectorEmergencyCallingConfiguration
        GetVoiceConnectorExternalSystemsConfiguration
        GetVoiceConnectorGroup
        GetVoiceConnectorLoggingConfiguration
        GetVoiceConnectorOrigination
        GetVoiceConnectorProxy
        GetVoiceConnectorStreamingConfiguration
        GetVoiceConnectorTermination
        GetVoiceConnectorTerminationHealth
        GetVoiceProfile
        GetVoiceProfileDomain
        GetVoiceToneAnalysisTask
        ListAvailableVoiceConnectorRegions
        ListPhoneNumberOrders
        ListPhoneNumbers
        ListProxySessions
        ListSipMediaApplications
        ListSipRules
        ListSupportedPhoneNumberCountries
        ListTagsForResource
        ListVoiceConnectorGroups
        ListVoiceConnectorTerminationCredentials
        ListVoiceConnectors
        ListVoiceProfileDomains
        ListVoiceProfiles
        PutSipMediaApplicationAlexaSkillConfiguration
        PutSipMediaApplicationLoggingConfiguration
        PutVoiceConnectorEmergencyCallingConfiguration
        PutVoiceConnectorExternalSystemsConfiguration
        PutVoiceConnectorLoggingConfiguration
        PutVoiceConnectorOrigination
        PutVoiceConnectorProxy
        PutVoiceConnectorStreamingConfiguration
        PutVoiceConnectorTermination
        PutVoiceConnectorTerminationCredentials
        RestorePhoneNumber
        SearchAvailablePhoneNumbers
        StartSpeakerSearchTask
        StartVoiceToneAnalysisTask
        StopSpeakerSearchTask
        StopVoiceToneAnalysisTask
        TagResource
        UntagResource
        UpdateGlobalSettings
        UpdatePhoneNumber
        UpdatePhoneNumberSettings
        UpdateProxySession
        UpdateSipMediaApplication
        UpdateSipMediaApplicationCall
        UpdateSipRule
        UpdateVoiceConnector
        UpdateVoiceConnectorGroup
        UpdateVoiceProfile
        UpdateVoiceProfileDomain
        ValidateE911Address
    ]
}

@http(method: "POST", uri: "/voice-connectors/{VoiceConnectorId}?operation=associate-phone-numbers")
operation AssociatePhoneNumbersWithVoiceConnector {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        @required
        E164PhoneNumbers: E164PhoneNumberList

        ForceAssociate: Boolean
    }
    output := {
        PhoneNumberErrors: PhoneNumberErrorList
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        AccessDeniedException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "POST"
    uri: "/voice-connector-groups/{VoiceConnectorGroupId}?operation=associate-phone-numbers"
)
operation AssociatePhoneNumbersWithVoiceConnectorGroup {
    input := {
        @required @httpLabel
        VoiceConnectorGroupId: NonEmptyString

        @required
        E164PhoneNumbers: E164PhoneNumberList

        ForceAssociate: Boolean
    }
    output := {
        PhoneNumberErrors: PhoneNumberErrorList
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        AccessDeniedException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/phone-numbers?operation=batch-delete")
operation BatchDeletePhoneNumber {
    input := {
        @required
        PhoneNumberIds: NonEmptyStringList
    }
    output := {
        PhoneNumberErrors: PhoneNumberErrorList
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/phone-numbers?operation=batch-update")
operation BatchUpdatePhoneNumber {
    input := {
        @required
        UpdatePhoneNumberRequestItems: UpdatePhoneNumberRequestItemList
    }
    output := {
        PhoneNumberErrors: PhoneNumberErrorList
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/phone-number-orders", code: 201)
operation CreatePhoneNumberOrder {
    input := {
        @required
        ProductType: PhoneNumberProductType

        @required
        E164PhoneNumbers: E164PhoneNumberList

        Name: PhoneNumberName
    }
    output := {
        PhoneNumberOrder: PhoneNumberOrder
    }
    errors: [
        BadRequestException
        ForbiddenException
        AccessDeniedException
        UnauthorizedClientException
        ThrottledClientException
        ResourceLimitExceededException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@deprecated(since: "2026-04-07")
@http(method: "POST", uri: "/voice-connectors/{VoiceConnectorId}/proxy-sessions", code: 201)
operation CreateProxySession {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        @required
        ParticipantPhoneNumbers: ParticipantPhoneNumberList

        Name: ProxySessionNameString
        ExpiryMinutes: PositiveInteger

        @required
        Capabilities: CapabilityList

        NumberSelectionBehavior: NumberSelectionBehavior
        GeoMatchLevel: GeoMatchLevel
        GeoMatchParams: GeoMatchParams
    }
    output := {
        ProxySession: ProxySession
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/sip-media-applications", code: 201)
operation CreateSipMediaApplication {
    input := {
        @required
        AwsRegion: String

        @required
        Name: SipMediaApplicationName

        @required
        Endpoints: SipMediaApplicationEndpointList

        Tags: TagList
    }
    output := {
        SipMediaApplication: SipMediaApplication
    }
    errors: [
        BadRequestException
        ForbiddenException
        AccessDeniedException
        UnauthorizedClientException
        ThrottledClientException
        ResourceLimitExceededException
        ConflictException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/sip-media-applications/{SipMediaApplicationId}/calls", code: 201)
operation CreateSipMediaApplicationCall {
    input := {
        @required
        FromPhoneNumber: E164PhoneNumber

        @required
        ToPhoneNumber: E164PhoneNumber

        @required @httpLabel
        SipMediaApplicationId: NonEmptyString

        SipHeaders: SipHeadersMap
        ArgumentsMap: SMACreateCallArgumentsMap
    }
    output := {
        SipMediaApplicationCall: SipMediaApplicationCall
    }
    errors: [
        BadRequestException
        ForbiddenException
        ResourceLimitExceededException
        ThrottledClientException
        UnauthorizedClientException
        AccessDeniedException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/sip-rules", code: 201)
operation CreateSipRule {
    input := {
        @required
        Name: SipRuleName

        @required
        TriggerType: SipRuleTriggerType

        @required
        TriggerValue: NonEmptyString

        Disabled: Boolean

        @required
        TargetApplications: SipRuleTargetApplicationList
    }
    output := {
        SipRule: SipRule
    }
    errors: [
        BadRequestException
        ForbiddenException
        AccessDeniedException
        UnauthorizedClientException
        ThrottledClientException
        ResourceLimitExceededException
        ConflictException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/voice-connectors", code: 201)
operation CreateVoiceConnector {
    input := {
        @required
        Name: VoiceConnectorName

        AwsRegion: VoiceConnectorAwsRegion

        @required
        RequireEncryption: Boolean

        Tags: TagList
        IntegrationType: VoiceConnectorIntegrationType
        NetworkType: NetworkType
    }
    output := {
        VoiceConnector: VoiceConnector
    }
    errors: [
        BadRequestException
        ForbiddenException
        AccessDeniedException
        UnauthorizedClientException
        ThrottledClientException
        ResourceLimitExceededException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/voice-connector-groups", code: 201)
operation CreateVoiceConnectorGroup {
    input := {
        @required
        Name: VoiceConnectorGroupName

        VoiceConnectorItems: VoiceConnectorItemList
        CallDistributionType: CallDistributionType
    }
    output := {
        VoiceConnectorGroup: VoiceConnectorGroup
    }
    errors: [
        BadRequestException
        NotFoundException
        ForbiddenException
        AccessDeniedException
        UnauthorizedClientException
        ThrottledClientException
        ResourceLimitExceededException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/voice-profiles", code: 201)
operation CreateVoiceProfile {
    input := {
        @required
        SpeakerSearchTaskId: NonEmptyString256
    }
    output := {
        VoiceProfile: VoiceProfile
    }
    errors: [
        BadRequestException
        ResourceLimitExceededException
        UnauthorizedClientException
        ForbiddenException
        AccessDeniedException
        NotFoundException
        ConflictException
        GoneException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/voice-profile-domains", code: 201)
operation CreateVoiceProfileDomain {
    input := {
        @required
        Name: VoiceProfileDomainName

        Description: VoiceProfileDomainDescription

        @required
        ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration

        ClientRequestToken: ClientRequestId
        Tags: TagList
    }
    output := {
        VoiceProfileDomain: VoiceProfileDomain
    }
    errors: [
        BadRequestException
        ForbiddenException
        AccessDeniedException
        ConflictException
        UnauthorizedClientException
        ThrottledClientException
        ResourceLimitExceededException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/phone-numbers/{PhoneNumberId}", code: 204)
operation DeletePhoneNumber {
    input := {
        @required @httpLabel
        PhoneNumberId: SensitiveNonEmptyString
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@deprecated(since: "2026-04-07")
@http(
    method: "DELETE"
    uri: "/voice-connectors/{VoiceConnectorId}/proxy-sessions/{ProxySessionId}"
    code: 204
)
operation DeleteProxySession {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        @required @httpLabel
        ProxySessionId: NonEmptyString128
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/sip-media-applications/{SipMediaApplicationId}", code: 204)
operation DeleteSipMediaApplication {
    input := {
        @required @httpLabel
        SipMediaApplicationId: NonEmptyString
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ConflictException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/sip-rules/{SipRuleId}", code: 204)
operation DeleteSipRule {
    input := {
        @required @httpLabel
        SipRuleId: NonEmptyString
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ConflictException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/voice-connectors/{VoiceConnectorId}", code: 204)
operation DeleteVoiceConnector {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ConflictException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "DELETE"
    uri: "/voice-connectors/{VoiceConnectorId}/emergency-calling-configuration"
    code: 204
)
operation DeleteVoiceConnectorEmergencyCallingConfiguration {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "DELETE"
    uri: "/voice-connectors/{VoiceConnectorId}/external-systems-configuration"
    code: 204
)
@idempotent
operation DeleteVoiceConnectorExternalSystemsConfiguration {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/voice-connector-groups/{VoiceConnectorGroupId}", code: 204)
operation DeleteVoiceConnectorGroup {
    input := {
        @required @httpLabel
        VoiceConnectorGroupId: NonEmptyString
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ConflictException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/voice-connectors/{VoiceConnectorId}/origination", code: 204)
operation DeleteVoiceConnectorOrigination {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@deprecated(since: "2026-04-07")
@http(
    method: "DELETE"
    uri: "/voice-connectors/{VoiceConnectorId}/programmable-numbers/proxy"
    code: 204
)
operation DeleteVoiceConnectorProxy {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "DELETE"
    uri: "/voice-connectors/{VoiceConnectorId}/streaming-configuration"
    code: 204
)
operation DeleteVoiceConnectorStreamingConfiguration {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/voice-connectors/{VoiceConnectorId}/termination", code: 204)
operation DeleteVoiceConnectorTermination {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "POST"
    uri: "/voice-connectors/{VoiceConnectorId}/termination/credentials?operation=delete"
    code: 204
)
operation DeleteVoiceConnectorTerminationCredentials {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        @required
        Usernames: SensitiveStringList
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/voice-profiles/{VoiceProfileId}", code: 204)
operation DeleteVoiceProfile {
    input := {
        @required @httpLabel
        VoiceProfileId: NonEmptyString256
    }
    errors: [
        BadRequestException
        UnauthorizedClientException
        ForbiddenException
        AccessDeniedException
        NotFoundException
        ConflictException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/voice-profile-domains/{VoiceProfileDomainId}", code: 204)
operation DeleteVoiceProfileDomain {
    input := {
        @required @httpLabel
        VoiceProfileDomainId: NonEmptyString256
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        AccessDeniedException
        BadRequestException
        ConflictException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "POST"
    uri: "/voice-connectors/{VoiceConnectorId}?operation=disassociate-phone-numbers"
)
operation DisassociatePhoneNumbersFromVoiceConnector {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        @required
        E164PhoneNumbers: E164PhoneNumberList
    }
    output := {
        PhoneNumberErrors: PhoneNumberErrorList
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "POST"
    uri: "/voice-connector-groups/{VoiceConnectorGroupId}?operation=disassociate-phone-numbers"
)
operation DisassociatePhoneNumbersFromVoiceConnectorGroup {
    input := {
        @required @httpLabel
        VoiceConnectorGroupId: NonEmptyString

        @required
        E164PhoneNumbers: E164PhoneNumberList
    }
    output := {
        PhoneNumberErrors: PhoneNumberErrorList
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/settings")
operation GetGlobalSettings {
    output := {
        VoiceConnector: VoiceConnectorSettings
    }
    errors: [
        UnauthorizedClientException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/phone-numbers/{PhoneNumberId}")
operation GetPhoneNumber {
    input := {
        @required @httpLabel
        PhoneNumberId: SensitiveNonEmptyString
    }
    output := {
        PhoneNumber: PhoneNumber
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/phone-number-orders/{PhoneNumberOrderId}")
operation GetPhoneNumberOrder {
    input := {
        @required @httpLabel
        PhoneNumberOrderId: GuidString
    }
    output := {
        PhoneNumberOrder: PhoneNumberOrder
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/settings/phone-number")
operation GetPhoneNumberSettings {
    output := {
        CallingName: CallingName
        CallingNameUpdatedTimestamp: Iso8601Timestamp
    }
    errors: [
        UnauthorizedClientException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@deprecated(since: "2026-04-07")
@http(method: "GET", uri: "/voice-connectors/{VoiceConnectorId}/proxy-sessions/{ProxySessionId}")
operation GetProxySession {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        @required @httpLabel
        ProxySessionId: NonEmptyString128
    }
    output := {
        ProxySession: ProxySession
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/sip-media-applications/{SipMediaApplicationId}")
operation GetSipMediaApplication {
    input := {
        @required @httpLabel
        SipMediaApplicationId: NonEmptyString
    }
    output := {
        SipMediaApplication: SipMediaApplication
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@deprecated
@http(
    method: "GET"
    uri: "/sip-media-applications/{SipMediaApplicationId}/alexa-skill-configuration"
)
operation GetSipMediaApplicationAlexaSkillConfiguration {
    input := {
        @required @httpLabel
        SipMediaApplicationId: NonEmptyString
    }
    output := {
        SipMediaApplicationAlexaSkillConfiguration: SipMediaApplicationAlexaSkillConfiguration
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        GoneException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/sip-media-applications/{SipMediaApplicationId}/logging-configuration")
operation GetSipMediaApplicationLoggingConfiguration {
    input := {
        @required @httpLabel
        SipMediaApplicationId: NonEmptyString
    }
    output := {
        SipMediaApplicationLoggingConfiguration: SipMediaApplicationLoggingConfiguration
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/sip-rules/{SipRuleId}")
operation GetSipRule {
    input := {
        @required @httpLabel
        SipRuleId: NonEmptyString
    }
    output := {
        SipRule: SipRule
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "GET"
    uri: "/voice-connectors/{VoiceConnectorId}/speaker-search-tasks/{SpeakerSearchTaskId}"
)
operation GetSpeakerSearchTask {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        @required @httpLabel
        SpeakerSearchTaskId: NonEmptyString256
    }
    output := {
        SpeakerSearchTask: SpeakerSearchTask
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        ConflictException
        ThrottledClientException
        AccessDeniedException
        UnauthorizedClientException
        ServiceFailureException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/voice-connectors/{VoiceConnectorId}")
operation GetVoiceConnector {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId
    }
    output := {
        VoiceConnector: VoiceConnector
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/voice-connectors/{VoiceConnectorId}/emergency-calling-configuration")
operation GetVoiceConnectorEmergencyCallingConfiguration {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId
    }
    output := {
        EmergencyCallingConfiguration: EmergencyCallingConfiguration
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/voice-connectors/{VoiceConnectorId}/external-systems-configuration")
operation GetVoiceConnectorExternalSystemsConfiguration {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId
    }
    output := {
        ExternalSystemsConfiguration: ExternalSystemsConfiguration
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/voice-connector-groups/{VoiceConnectorGroupId}")
operation GetVoiceConnectorGroup {
    input := {
        @required @httpLabel
        VoiceConnectorGroupId: NonEmptyString
    }
    output := {
        VoiceConnectorGroup: VoiceConnectorGroup
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/voice-connectors/{VoiceConnectorId}/logging-configuration")
operation GetVoiceConnectorLoggingConfiguration {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId
    }
    output := {
        LoggingConfiguration: LoggingConfiguration
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/voice-connectors/{VoiceConnectorId}/origination")
operation GetVoiceConnectorOrigination {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId
    }
    output := {
        Origination: Origination
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@deprecated(since: "2026-04-07")
@http(method: "GET", uri: "/voice-connectors/{VoiceConnectorId}/programmable-numbers/proxy")
operation GetVoiceConnectorProxy {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId
    }
    output := {
        Proxy: Proxy
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/voice-connectors/{VoiceConnectorId}/streaming-configuration")
operation GetVoiceConnectorStreamingConfiguration {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId
    }
    output := {
        StreamingConfiguration: StreamingConfiguration
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/voice-connectors/{VoiceConnectorId}/termination")
operation GetVoiceConnectorTermination {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId
    }
    output := {
        Termination: Termination
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/voice-connectors/{VoiceConnectorId}/termination/health")
operation GetVoiceConnectorTerminationHealth {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId
    }
    output := {
        TerminationHealth: TerminationHealth
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/voice-profiles/{VoiceProfileId}")
operation GetVoiceProfile {
    input := {
        @required @httpLabel
        VoiceProfileId: NonEmptyString256
    }
    output := {
        VoiceProfile: VoiceProfile
    }
    errors: [
        BadRequestException
        UnauthorizedClientException
        ForbiddenException
        AccessDeniedException
        NotFoundException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/voice-profile-domains/{VoiceProfileDomainId}")
operation GetVoiceProfileDomain {
    input := {
        @required @httpLabel
        VoiceProfileDomainId: NonEmptyString256
    }
    output := {
        VoiceProfileDomain: VoiceProfileDomain
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        AccessDeniedException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "GET"
    uri: "/voice-connectors/{VoiceConnectorId}/voice-tone-analysis-tasks/{VoiceToneAnalysisTaskId}"
)
operation GetVoiceToneAnalysisTask {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        @required @httpLabel
        VoiceToneAnalysisTaskId: NonEmptyString256

        @required @httpQuery("isCaller")
        IsCaller: Boolean
    }
    output := {
        VoiceToneAnalysisTask: VoiceToneAnalysisTask
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        ConflictException
        ThrottledClientException
        AccessDeniedException
        UnauthorizedClientException
        ServiceFailureException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/voice-connector-regions")
operation ListAvailableVoiceConnectorRegions {
    output := {
        VoiceConnectorRegions: VoiceConnectorAwsRegionList
    }
    errors: [
        UnauthorizedClientException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/phone-number-orders")
operation ListPhoneNumberOrders {
    input := {
        @httpQuery("next-token")
        NextToken: NextTokenString

        @httpQuery("max-results")
        MaxResults: ResultMax
    }
    output := {
        PhoneNumberOrders: PhoneNumberOrderList
        NextToken: String
    }
    errors: [
        UnauthorizedClientException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/phone-numbers")
operation ListPhoneNumbers {
    input := {
        @httpQuery("status")
        Status: String

        @httpQuery("product-type")
        ProductType: PhoneNumberProductType

        @httpQuery("filter-name")
        FilterName: PhoneNumberAssociationName

        @httpQuery("filter-value")
        FilterValue: String

        @httpQuery("max-results")
        MaxResults: ResultMax

        @httpQuery("next-token")
        NextToken: String
    }
    output := {
        PhoneNumbers: PhoneNumberList
        NextToken: String
    }
    errors: [
        UnauthorizedClientException
        ForbiddenException
        BadRequestException
        NotFoundException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@deprecated(since: "2026-04-07")
@http(method: "GET", uri: "/voice-connectors/{VoiceConnectorId}/proxy-sessions")
operation ListProxySessions {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        @httpQuery("status")
        Status: ProxySessionStatus

        @httpQuery("next-token")
        NextToken: NextTokenString

        @httpQuery("max-results")
        MaxResults: ResultMax
    }
    output := {
        ProxySessions: ProxySessions
        NextToken: NextTokenString
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/sip-media-applications")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SipMediaApplications"
    pageSize: "MaxResults"
)
operation ListSipMediaApplications {
    input := {
        @httpQuery("max-results")
        MaxResults: ResultMax

        @httpQuery("next-token")
        NextToken: NextTokenString
    }
    output := {
        SipMediaApplications: SipMediaApplicationList
        NextToken: NextTokenString
    }
    errors: [
        UnauthorizedClientException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/sip-rules")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SipRules"
    pageSize: "MaxResults"
)
operation ListSipRules {
    input := {
        @httpQuery("sip-media-application")
        SipMediaApplicationId: NonEmptyString

        @httpQuery("max-results")
        MaxResults: ResultMax

        @httpQuery("next-token")
        NextToken: NextTokenString
    }
    output := {
        SipRules: SipRuleList
        NextToken: NextTokenString
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/phone-number-countries")
operation ListSupportedPhoneNumberCountries {
    input := {
        @required @httpQuery("product-type")
        ProductType: PhoneNumberProductType
    }
    output := {
        PhoneNumberCountries: PhoneNumberCountriesList
    }
    errors: [
        BadRequestException
        ForbiddenException
        AccessDeniedException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/tags")
operation ListTagsForResource {
    input := {
        @required @httpQuery("arn")
        ResourceARN: Arn
    }
    output := {
        Tags: TagList
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/voice-connector-groups")
operation ListVoiceConnectorGroups {
    input := {
        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: ResultMax
    }
    output := {
        VoiceConnectorGroups: VoiceConnectorGroupList
        NextToken: String
    }
    errors: [
        UnauthorizedClientException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/voice-connectors/{VoiceConnectorId}/termination/credentials")
operation ListVoiceConnectorTerminationCredentials {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId
    }
    output := {
        Usernames: SensitiveStringList
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/voice-connectors")
operation ListVoiceConnectors {
    input := {
        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: ResultMax
    }
    output := {
        VoiceConnectors: VoiceConnectorList
        NextToken: String
    }
    errors: [
        UnauthorizedClientException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/voice-profile-domains")
operation ListVoiceProfileDomains {
    input := {
        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: ResultMax
    }
    output := {
        VoiceProfileDomains: VoiceProfileDomainSummaryList
        NextToken: String
    }
    errors: [
        NotFoundException
        UnauthorizedClientException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/voice-profiles")
operation ListVoiceProfiles {
    input := {
        @required @httpQuery("voice-profile-domain-id")
        VoiceProfileDomainId: NonEmptyString256

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: ResultMax
    }
    output := {
        VoiceProfiles: VoiceProfileSummaryList
        NextToken: String
    }
    errors: [
        NotFoundException
        UnauthorizedClientException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@deprecated
@http(
    method: "PUT"
    uri: "/sip-media-applications/{SipMediaApplicationId}/alexa-skill-configuration"
)
operation PutSipMediaApplicationAlexaSkillConfiguration {
    input := {
        @required @httpLabel
        SipMediaApplicationId: NonEmptyString

        SipMediaApplicationAlexaSkillConfiguration: SipMediaApplicationAlexaSkillConfiguration
    }
    output := {
        SipMediaApplicationAlexaSkillConfiguration: SipMediaApplicationAlexaSkillConfiguration
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        GoneException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/sip-media-applications/{SipMediaApplicationId}/logging-configuration")
operation PutSipMediaApplicationLoggingConfiguration {
    input := {
        @required @httpLabel
        SipMediaApplicationId: NonEmptyString

        SipMediaApplicationLoggingConfiguration: SipMediaApplicationLoggingConfiguration
    }
    output := {
        SipMediaApplicationLoggingConfiguration: SipMediaApplicationLoggingConfiguration
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/voice-connectors/{VoiceConnectorId}/emergency-calling-configuration")
operation PutVoiceConnectorEmergencyCallingConfiguration {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        @required
        EmergencyCallingConfiguration: EmergencyCallingConfiguration
    }
    output := {
        EmergencyCallingConfiguration: EmergencyCallingConfiguration
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/voice-connectors/{VoiceConnectorId}/external-systems-configuration")
@idempotent
operation PutVoiceConnectorExternalSystemsConfiguration {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        SessionBorderControllerTypes: SessionBorderControllerTypeList
        ContactCenterSystemTypes: ContactCenterSystemTypeList
    }
    output := {
        ExternalSystemsConfiguration: ExternalSystemsConfiguration
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ConflictException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/voice-connectors/{VoiceConnectorId}/logging-configuration")
operation PutVoiceConnectorLoggingConfiguration {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        @required
        LoggingConfiguration: LoggingConfiguration
    }
    output := {
        LoggingConfiguration: LoggingConfiguration
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/voice-connectors/{VoiceConnectorId}/origination")
operation PutVoiceConnectorOrigination {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        @required
        Origination: Origination
    }
    output := {
        Origination: Origination
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        AccessDeniedException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@deprecated(since: "2026-04-07")
@http(method: "PUT", uri: "/voice-connectors/{VoiceConnectorId}/programmable-numbers/proxy")
operation PutVoiceConnectorProxy {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        @required
        DefaultSessionExpiryMinutes: Integer

        @required
        PhoneNumberPoolCountries: CountryList

        FallBackPhoneNumber: E164PhoneNumber
        Disabled: Boolean
    }
    output := {
        Proxy: Proxy
    }
    errors: [
        UnauthorizedClientException
        AccessDeniedException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/voice-connectors/{VoiceConnectorId}/streaming-configuration")
operation PutVoiceConnectorStreamingConfiguration {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        @required
        StreamingConfiguration: StreamingConfiguration
    }
    output := {
        StreamingConfiguration: StreamingConfiguration
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/voice-connectors/{VoiceConnectorId}/termination")
operation PutVoiceConnectorTermination {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        @required
        Termination: Termination
    }
    output := {
        Termination: Termination
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        AccessDeniedException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "POST"
    uri: "/voice-connectors/{VoiceConnectorId}/termination/credentials?operation=put"
    code: 204
)
operation PutVoiceConnectorTerminationCredentials {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        Credentials: CredentialList
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/phone-numbers/{PhoneNumberId}?operation=restore")
operation RestorePhoneNumber {
    input := {
        @required @httpLabel
        PhoneNumberId: SensitiveNonEmptyString
    }
    output := {
        PhoneNumber: PhoneNumber
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ResourceLimitExceededException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/search?type=phone-numbers")
operation SearchAvailablePhoneNumbers {
    input := {
        @httpQuery("area-code")
        AreaCode: String

        @httpQuery("city")
        City: String

        @httpQuery("country")
        Country: Alpha2CountryCode

        @httpQuery("state")
        State: String

        @httpQuery("toll-free-prefix")
        TollFreePrefix: TollFreePrefix

        @httpQuery("phone-number-type")
        PhoneNumberType: PhoneNumberType

        @httpQuery("max-results")
        MaxResults: PhoneNumberMaxResults

        @httpQuery("next-token")
        NextToken: String
    }
    output := {
        E164PhoneNumbers: E164PhoneNumberList
        NextToken: String
    }
    errors: [
        BadRequestException
        ForbiddenException
        AccessDeniedException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/voice-connectors/{VoiceConnectorId}/speaker-search-tasks", code: 201)
operation StartSpeakerSearchTask {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        @required
        TransactionId: NonEmptyString256

        @required
        VoiceProfileDomainId: NonEmptyString256

        ClientRequestToken: ClientRequestId
        CallLeg: CallLegType
    }
    output := {
        SpeakerSearchTask: SpeakerSearchTask
    }
    errors: [
        BadRequestException
        ResourceLimitExceededException
        UnauthorizedClientException
        ForbiddenException
        AccessDeniedException
        NotFoundException
        ConflictException
        GoneException
        UnprocessableEntityException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "POST"
    uri: "/voice-connectors/{VoiceConnectorId}/voice-tone-analysis-tasks"
    code: 201
)
operation StartVoiceToneAnalysisTask {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        @required
        TransactionId: NonEmptyString256

        @required
        LanguageCode: LanguageCode

        ClientRequestToken: ClientRequestId
    }
    output := {
        VoiceToneAnalysisTask: VoiceToneAnalysisTask
    }
    errors: [
        BadRequestException
        ResourceLimitExceededException
        UnauthorizedClientException
        ForbiddenException
        AccessDeniedException
        NotFoundException
        ConflictException
        GoneException
        UnprocessableEntityException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "POST"
    uri: "/voice-connectors/{VoiceConnectorId}/speaker-search-tasks/{SpeakerSearchTaskId}?operation=stop"
    code: 204
)
operation StopSpeakerSearchTask {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        @required @httpLabel
        SpeakerSearchTaskId: NonEmptyString256
    }
    errors: [
        BadRequestException
        UnauthorizedClientException
        ForbiddenException
        AccessDeniedException
        NotFoundException
        ConflictException
        UnprocessableEntityException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "POST"
    uri: "/voice-connectors/{VoiceConnectorId}/voice-tone-analysis-tasks/{VoiceToneAnalysisTaskId}?operation=stop"
    code: 204
)
operation StopVoiceToneAnalysisTask {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        @required @httpLabel
        VoiceToneAnalysisTaskId: NonEmptyString256
    }
    errors: [
        BadRequestException
        UnauthorizedClientException
        ForbiddenException
        AccessDeniedException
        NotFoundException
        ConflictException
        UnprocessableEntityException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/tags?operation=tag-resource", code: 204)
operation TagResource {
    input := {
        @required
        ResourceARN: Arn

        @required
        Tags: TagList
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        ResourceLimitExceededException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/tags?operation=untag-resource", code: 204)
operation UntagResource {
    input := {
        @required
        ResourceARN: Arn

        @required
        TagKeys: TagKeyList
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/settings", code: 204)
operation UpdateGlobalSettings {
    input := {
        @required
        VoiceConnector: VoiceConnectorSettings
    }
    errors: [
        UnauthorizedClientException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/phone-numbers/{PhoneNumberId}")
operation UpdatePhoneNumber {
    input := {
        @required @httpLabel
        PhoneNumberId: SensitiveNonEmptyString

        ProductType: PhoneNumberProductType
        CallingName: CallingName
        Name: PhoneNumberName
    }
    output := {
        PhoneNumber: PhoneNumber
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ConflictException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/settings/phone-number", code: 204)
operation UpdatePhoneNumberSettings {
    input := {
        @required
        CallingName: CallingName
    }
    errors: [
        UnauthorizedClientException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@deprecated(since: "2026-04-07")
@http(
    method: "POST"
    uri: "/voice-connectors/{VoiceConnectorId}/proxy-sessions/{ProxySessionId}"
    code: 201
)
operation UpdateProxySession {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        @required @httpLabel
        ProxySessionId: NonEmptyString128

        @required
        Capabilities: CapabilityList

        ExpiryMinutes: PositiveInteger
    }
    output := {
        ProxySession: ProxySession
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/sip-media-applications/{SipMediaApplicationId}")
operation UpdateSipMediaApplication {
    input := {
        @required @httpLabel
        SipMediaApplicationId: NonEmptyString

        Name: SipMediaApplicationName
        Endpoints: SipMediaApplicationEndpointList
    }
    output := {
        SipMediaApplication: SipMediaApplication
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ConflictException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "POST"
    uri: "/sip-media-applications/{SipMediaApplicationId}/calls/{TransactionId}"
    code: 202
)
operation UpdateSipMediaApplicationCall {
    input := {
        @required @httpLabel
        SipMediaApplicationId: NonEmptyString

        @required @httpLabel
        TransactionId: NonEmptyString

        @required
        Arguments: SMAUpdateCallArgumentsMap
    }
    output := {
        SipMediaApplicationCall: SipMediaApplicationCall
    }
    errors: [
        BadRequestException
        NotFoundException
        ForbiddenException
        ResourceLimitExceededException
        ThrottledClientException
        UnauthorizedClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/sip-rules/{SipRuleId}", code: 202)
operation UpdateSipRule {
    input := {
        @required @httpLabel
        SipRuleId: NonEmptyString

        @required
        Name: SipRuleName

        Disabled: Boolean
        TargetApplications: SipRuleTargetApplicationList
    }
    output := {
        SipRule: SipRule
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ConflictException
        ThrottledClientException
        ResourceLimitExceededException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/voice-connectors/{VoiceConnectorId}")
operation UpdateVoiceConnector {
    input := {
        @required @httpLabel
        VoiceConnectorId: VoiceConnectorId

        @required
        Name: VoiceConnectorName

        @required
        RequireEncryption: Boolean
    }
    output := {
        VoiceConnector: VoiceConnector
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/voice-connector-groups/{VoiceConnectorGroupId}", code: 202)
operation UpdateVoiceConnectorGroup {
    input := {
        @required @httpLabel
        VoiceConnectorGroupId: NonEmptyString

        @required
        Name: VoiceConnectorGroupName

        @required
        VoiceConnectorItems: VoiceConnectorItemList

        CallDistributionType: CallDistributionType
    }
    output := {
        VoiceConnectorGroup: VoiceConnectorGroup
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ConflictException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/voice-profiles/{VoiceProfileId}")
operation UpdateVoiceProfile {
    input := {
        @required @httpLabel
        VoiceProfileId: NonEmptyString256

        @required
        SpeakerSearchTaskId: NonEmptyString256
    }
    output := {
        VoiceProfile: VoiceProfile
    }
    errors: [
        BadRequestException
        UnauthorizedClientException
        ForbiddenException
        AccessDeniedException
        NotFoundException
        ConflictException
        GoneException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/voice-profile-domains/{VoiceProfileDomainId}")
operation UpdateVoiceProfileDomain {
    input := {
        @required @httpLabel
        VoiceProfileDomainId: NonEmptyString256

        Name: VoiceProfileDomainName
        Description: VoiceProfileDomainDescription
    }
    output := {
        VoiceProfileDomain: VoiceProfileDomain
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        AccessDeniedException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/emergency-calling/address", code: 202)
operation ValidateE911Address {
    input := {
        @required
        AwsAccountId: NonEmptyString

        @required
        StreetNumber: SensitiveNonEmptyString

        @required
        StreetInfo: SensitiveNonEmptyString

        @required
        City: SensitiveNonEmptyString

        @required
        State: SensitiveNonEmptyString

        @required
        Country: SensitiveNonEmptyString

        @required
        PostalCode: SensitiveNonEmptyString
    }
    output := {
        ValidationResult: ValidationResult
        AddressExternalId: String
        Address: Address
        CandidateAddressList: CandidateAddressList
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        AccessDeniedException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {}

structure Address {
    streetName: SensitiveNonEmptyString
    streetSuffix: SensitiveNonEmptyString
    postDirectional: SensitiveNonEmptyString
    preDirectional: SensitiveNonEmptyString
    streetNumber: SensitiveNonEmptyString
    city: SensitiveNonEmptyString
    state: SensitiveNonEmptyString
    postalCode: SensitiveNonEmptyString
    postalCodePlus4: SensitiveNonEmptyString
    country: SensitiveNonEmptyString
}

@length(max: 64) @pattern("amzn1\\.application-oa2-client\\.[0-9a-fA-F]{32}") @sensitive
string AlexaSkillId

@length(min: 1, max: 1)
list AlexaSkillIdList {
    member: AlexaSkillId
}

enum AlexaSkillStatus {
    ACTIVE
    INACTIVE
}

@pattern("[A-Z]{2}")
string Alpha2CountryCode

@pattern("^$|^[0-9]{3,3}$")
string AreaCode

@length(min: 1, max: 1024) @pattern("^arn[\\/\\:\\-\\_\\.a-zA-Z0-9]+$") @sensitive
string Arn

@error("client") @httpError(400)
structure BadRequestException {}

structure CallDetails {
    VoiceConnectorId: VoiceConnectorId
    TransactionId: NonEmptyString256
    IsCaller: Boolean
}

enum CallDistributionType {
    PriorityWeightedDistribution
    LoadBalancedDistribution
}

enum CallLegType {
    Caller
    Callee
}

@pattern("^$|^[a-zA-Z0-9 ]{2,15}$") @sensitive
string CallingName

enum CallingNameStatus {
    Unassigned
    UpdateInProgress
    UpdateSucceeded
    UpdateFailed
}

list CallingRegionList {
    member: String
}

structure CandidateAddress {
    streetInfo: SensitiveNonEmptyString
    streetNumber: SensitiveNonEmptyString
    city: SensitiveNonEmptyString
    state: SensitiveNonEmptyString
    postalCode: SensitiveNonEmptyString
    postalCodePlus4: SensitiveNonEmptyString
    country: SensitiveNonEmptyString
}

list CandidateAddressList {
    member: CandidateAddress
}

enum Capability {
    Voice
    SMS
}

list CapabilityList {
    member: Capability
}

@pattern("^[-_a-zA-Z0-9]*${2,64}$")
string ClientRequestId

@range(min: 0, max: 1)
float ConfidenceScore

@error("client") @httpError(409)
structure ConflictException {}

enum ContactCenterSystemType {
    GENESYS_ENGAGE_ON_PREMISES
    AVAYA_AURA_CALL_CENTER_ELITE
    AVAYA_AURA_CONTACT_CENTER
    CISCO_UNIFIED_CONTACT_CENTER_ENTERPRISE
}

list ContactCenterSystemTypeList {
    member: ContactCenterSystemType
}

@pattern("^$|^[A-Z]{2,2}$")
string Country

@length(min: 1, max: 100)
list CountryList {
    member: Country
}

@range(min: 1)
integer CpsLimit

structure Credential {
    Username: SensitiveString
    Password: SensitiveString
}

list CredentialList {
    member: Credential
}

structure DNISEmergencyCallingConfiguration {
    @required
    EmergencyPhoneNumber: E164PhoneNumber

    TestPhoneNumber: E164PhoneNumber

    @required
    CallingCountry: Alpha2CountryCode
}

list DNISEmergencyCallingConfigurationList {
    member: DNISEmergencyCallingConfiguration
}

@range(min: 0)
integer DataRetentionInHours

@pattern("^\\+?[1-9]\\d{1,14}$") @sensitive
string E164PhoneNumber

list E164PhoneNumberList {
    member: E164PhoneNumber
}

structure EmergencyCallingConfiguration {
    DNIS: DNISEmergencyCallingConfigurationList
}

enum ErrorCode {
    BadRequest
    Conflict
    Forbidden
    NotFound
    PreconditionFailed
    ResourceLimitExceeded
    ServiceFailure
    AccessDenied
    ServiceUnavailable
    Throttled
    Throttling
    Unauthorized
    Unprocessable
    VoiceConnectorGroupAssociationsExist
    PhoneNumberAssociationsExist
    Gone
    Validation
}

structure ExternalSystemsConfiguration {
    SessionBorderControllerTypes: SessionBorderControllerTypeList
    ContactCenterSystemTypes: ContactCenterSystemTypeList
}

@error("client") @httpError(403)
structure ForbiddenException {}

@length(max: 10000)
@pattern("arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
@sensitive
string FunctionArn

enum GeoMatchLevel {
    Country
    AreaCode
}

structure GeoMatchParams {
    @required
    Country: Country

    @required
    AreaCode: AreaCode
}

@error("client") @httpError(410)
structure GoneException {}

@pattern("[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}")
string GuidString

@timestampFormat("date-time")
timestamp Iso8601Timestamp

enum LanguageCode {
    en_US = "en-US"
}

structure LoggingConfiguration {
    EnableSIPLogs: Boolean
    EnableMediaMetricLogs: Boolean
}

structure MediaInsightsConfiguration {
    Disabled: Boolean
    ConfigurationArn: Arn
}

enum NetworkType {
    IPV4_ONLY
    DUAL_STACK
}

@length(max: 65535)
string NextTokenString

@pattern(".*\\S.*")
string NonEmptyString

@length(min: 1, max: 128) @pattern(".*\\S.*")
string NonEmptyString128

@length(min: 1, max: 256) @pattern(".*\\S.*")
string NonEmptyString256

@length(min: 1)
list NonEmptyStringList {
    member: String
}

@error("client") @httpError(404)
structure NotFoundException {}

enum NotificationTarget {
    EventBridge
    SNS
    SQS
}

enum NumberSelectionBehavior {
    PreferSticky
    AvoidSticky
}

structure OrderedPhoneNumber {
    E164PhoneNumber: E164PhoneNumber
    Status: OrderedPhoneNumberStatus
}

list OrderedPhoneNumberList {
    member: OrderedPhoneNumber
}

enum OrderedPhoneNumberStatus {
    Processing
    Acquired
    Failed
}

structure Origination {
    Routes: OriginationRouteList
    Disabled: Boolean
}

structure OriginationRoute {
    Host: String
    Port: Port
    Protocol: OriginationRouteProtocol
    Priority: OriginationRoutePriority
    Weight: OriginationRouteWeight
}

list OriginationRouteList {
    member: OriginationRoute
}

@range(min: 1, max: 100)
integer OriginationRoutePriority

enum OriginationRouteProtocol {
    TCP
    UDP
}

@range(min: 1, max: 100)
integer OriginationRouteWeight

structure Participant {
    PhoneNumber: E164PhoneNumber
    ProxyPhoneNumber: E164PhoneNumber
}

@length(min: 2, max: 2)
list ParticipantPhoneNumberList {
    member: E164PhoneNumber
}

list Participants {
    member: Participant
}

structure PhoneNumber {
    PhoneNumberId: SensitiveNonEmptyString
    E164PhoneNumber: E164PhoneNumber
    PhoneNumberArn: NonEmptyString
    Country: Alpha2CountryCode
    Type: PhoneNumberType
    ProductType: PhoneNumberProductType
    Status: PhoneNumberStatus
    Capabilities: PhoneNumberCapabilities
    Associations: PhoneNumberAssociationList
    CallingName: CallingName
    CallingNameStatus: CallingNameStatus
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
    DeletionTimestamp: Iso8601Timestamp
    OrderId: GuidString
    Name: PhoneNumberName
}

structure PhoneNumberAssociation {
    Value: String
    Name: PhoneNumberAssociationName
    AssociatedTimestamp: Iso8601Timestamp
}

list PhoneNumberAssociationList {
    member: PhoneNumberAssociation
}

enum PhoneNumberAssociationName {
    VoiceConnectorId
    VoiceConnectorGroupId
    SipRuleId
}

structure PhoneNumberCapabilities {
    InboundCall: Boolean
    OutboundCall: Boolean
    InboundSMS: Boolean
    OutboundSMS: Boolean
    InboundMMS: Boolean
    OutboundMMS: Boolean
}

list PhoneNumberCountriesList {
    member: PhoneNumberCountry
}

structure PhoneNumberCountry {
    CountryCode: Alpha2CountryCode
    SupportedPhoneNumberTypes: PhoneNumberTypeList
}

structure PhoneNumberError {
    PhoneNumberId: SensitiveNonEmptyString
    ErrorCode: ErrorCode
    ErrorMessage: String
}

list PhoneNumberErrorList {
    member: PhoneNumberError
}

list PhoneNumberList {
    member: PhoneNumber
}

@range(min: 1, max: 500)
integer PhoneNumberMaxResults

@length(min: 0, max: 256)
@pattern("^$|^[a-zA-Z0-9\\,\\.\\_\\-]+(\\s+[a-zA-Z0-9\\,\\.\\_\\-]+)*$")
@sensitive
string PhoneNumberName

structure PhoneNumberOrder {
    PhoneNumberOrderId: GuidString
    ProductType: PhoneNumberProductType
    Status: PhoneNumberOrderStatus
    OrderType: PhoneNumberOrderType
    OrderedPhoneNumbers: OrderedPhoneNumberList
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
    FocDate: String
}

list PhoneNumberOrderList {
    member: PhoneNumberOrder
}

enum PhoneNumberOrderStatus {
    Processing
    Successful
    Failed
    Partial
    PendingDocuments
    Submitted
    FOC
    ChangeRequested
    Exception
    CancelRequested
    Cancelled
}

enum PhoneNumberOrderType {
    New
    Porting
}

enum PhoneNumberProductType {
    VoiceConnector
    SipMediaApplicationDialIn
}

enum PhoneNumberStatus {
    Cancelled
    PortinCancelRequested
    PortinInProgress
    AcquireInProgress
    AcquireFailed
    Unassigned
    Assigned
    ReleaseInProgress
    DeleteInProgress
    ReleaseFailed
    DeleteFailed
}

enum PhoneNumberType {
    Local
    TollFree
}

list PhoneNumberTypeList {
    member: PhoneNumberType
}

@range(min: 0, max: 65535)
integer Port

@range(min: 1)
integer PositiveInteger

structure Proxy {
    DefaultSessionExpiryMinutes: Integer
    Disabled: Boolean
    FallBackPhoneNumber: E164PhoneNumber
    PhoneNumberCountries: StringList
}

structure ProxySession {
    VoiceConnectorId: VoiceConnectorId
    ProxySessionId: NonEmptyString128
    Name: String128
    Status: ProxySessionStatus
    ExpiryMinutes: PositiveInteger
    Capabilities: CapabilityList
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
    EndedTimestamp: Iso8601Timestamp
    Participants: Participants
    NumberSelectionBehavior: NumberSelectionBehavior
    GeoMatchLevel: GeoMatchLevel
    GeoMatchParams: GeoMatchParams
}

@pattern("^$|^[a-zA-Z0-9 ]{0,30}$") @sensitive
string ProxySessionNameString

enum ProxySessionStatus {
    Open
    InProgress
    Closed
}

list ProxySessions {
    member: ProxySession
}

@error("client") @httpError(400)
structure ResourceLimitExceededException {}

@range(min: 1, max: 100)
integer ResultMax

@length(min: 1, max: 64) @pattern("(?!(^xn--|.+-s3alias$))^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$")
string S3BucketName

@length(min: 0, max: 20)
map SMACreateCallArgumentsMap {
    key: SensitiveString
    value: SensitiveString
}

@length(min: 0, max: 20)
map SMAUpdateCallArgumentsMap {
    key: SensitiveString
    value: SensitiveString
}

@pattern(".*\\S.*") @sensitive
string SensitiveNonEmptyString

@sensitive
string SensitiveString

list SensitiveStringList {
    member: SensitiveString
}

structure ServerSideEncryptionConfiguration {
    @required
    KmsKeyArn: Arn
}

@error("server") @httpError(500)
structure ServiceFailureException {}

@error("server") @httpError(503)
structure ServiceUnavailableException {}

enum SessionBorderControllerType {
    RIBBON_SBC
    ORACLE_ACME_PACKET_SBC
    AVAYA_SBCE
    CISCO_UNIFIED_BORDER_ELEMENT
    AUDIOCODES_MEDIANT_SBC
}

list SessionBorderControllerTypeList {
    member: SessionBorderControllerType
}

@range(min: 1)
integer SipApplicationPriority

@length(min: 0, max: 20)
map SipHeadersMap {
    key: SensitiveString
    value: SensitiveString
}

structure SipMediaApplication {
    SipMediaApplicationId: NonEmptyString
    AwsRegion: String
    Name: SipMediaApplicationName
    Endpoints: SipMediaApplicationEndpointList
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
    SipMediaApplicationArn: NonEmptyString
}

structure SipMediaApplicationAlexaSkillConfiguration {
    @required
    AlexaSkillStatus: AlexaSkillStatus

    @required
    AlexaSkillIds: AlexaSkillIdList
}

structure SipMediaApplicationCall {
    TransactionId: GuidString
}

structure SipMediaApplicationEndpoint {
    LambdaArn: FunctionArn
}

@length(min: 1, max: 1)
list SipMediaApplicationEndpointList {
    member: SipMediaApplicationEndpoint
}

list SipMediaApplicationList {
    member: SipMediaApplication
}

structure SipMediaApplicationLoggingConfiguration {
    EnableSipMediaApplicationMessageLogs: Boolean
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9 _.-]+")
string SipMediaApplicationName

structure SipRule {
    SipRuleId: NonEmptyString
    Name: SipRuleName
    Disabled: Boolean
    TriggerType: SipRuleTriggerType
    TriggerValue: NonEmptyString
    TargetApplications: SipRuleTargetApplicationList
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
}

list SipRuleList {
    member: SipRule
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9 _.-]+")
string SipRuleName

structure SipRuleTargetApplication {
    SipMediaApplicationId: NonEmptyString
    Priority: SipApplicationPriority
    AwsRegion: String
}

@length(min: 1, max: 25)
list SipRuleTargetApplicationList {
    member: SipRuleTargetApplication
}

enum SipRuleTriggerType {
    ToPhoneNumber
    RequestUriHostname
}

structure SpeakerSearchDetails {
    Results: SpeakerSearchResultList
    VoiceprintGenerationStatus: NonEmptyString256
}

structure SpeakerSearchResult {
    ConfidenceScore: ConfidenceScore
    VoiceProfileId: NonEmptyString256
}

list SpeakerSearchResultList {
    member: SpeakerSearchResult
}

structure SpeakerSearchTask {
    SpeakerSearchTaskId: NonEmptyString256
    SpeakerSearchTaskStatus: NonEmptyString
    CallDetails: CallDetails
    SpeakerSearchDetails: SpeakerSearchDetails
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
    StartedTimestamp: Iso8601Timestamp
    StatusMessage: String
}

structure StreamingConfiguration {
    @required
    DataRetentionInHours: DataRetentionInHours

    @required
    Disabled: Boolean

    StreamingNotificationTargets: StreamingNotificationTargetList
    MediaInsightsConfiguration: MediaInsightsConfiguration
}

structure StreamingNotificationTarget {
    NotificationTarget: NotificationTarget
}

@length(min: 1, max: 3)
list StreamingNotificationTargetList {
    member: StreamingNotificationTarget
}

@length(max: 128)
string String128

list StringList {
    member: String
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @sensitive
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @sensitive
string TagValue

structure Termination {
    CpsLimit: CpsLimit
    DefaultPhoneNumber: E164PhoneNumber
    CallingRegions: CallingRegionList
    CidrAllowedList: StringList
    Disabled: Boolean
}

structure TerminationHealth {
    Timestamp: Iso8601Timestamp
    Source: String
}

@error("client") @httpError(429)
structure ThrottledClientException {}

@length(min: 3, max: 3) @pattern("^8(00|33|44|55|66|77|88)$")
string TollFreePrefix

@error("client") @httpError(401)
structure UnauthorizedClientException {}

@error("client") @httpError(422)
structure UnprocessableEntityException {}

structure UpdatePhoneNumberRequestItem {
    @required
    PhoneNumberId: SensitiveNonEmptyString

    ProductType: PhoneNumberProductType
    CallingName: CallingName
    Name: PhoneNumberName
}

list UpdatePhoneNumberRequestItemList {
    member: UpdatePhoneNumberRequestItem
}

@range(min: 0, max: 2)
integer ValidationResult

structure VoiceConnector {
    VoiceConnectorId: VoiceConnectorId
    AwsRegion: VoiceConnectorAwsRegion
    Name: VoiceConnectorName
    OutboundHostName: String
    RequireEncryption: Boolean
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
    VoiceConnectorArn: NonEmptyString
    IntegrationType: VoiceConnectorIntegrationType
    NetworkType: NetworkType
}

enum VoiceConnectorAwsRegion {
    us_east_1 = "us-east-1"
    us_west_2 = "us-west-2"
    ca_central_1 = "ca-central-1"
    eu_central_1 = "eu-central-1"
    eu_west_1 = "eu-west-1"
    eu_west_2 = "eu-west-2"
    ap_northeast_2 = "ap-northeast-2"
    ap_northeast_1 = "ap-northeast-1"
    ap_southeast_1 = "ap-southeast-1"
    ap_southeast_2 = "ap-southeast-2"
}

list VoiceConnectorAwsRegionList {
    member: VoiceConnectorAwsRegion
}

structure VoiceConnectorGroup {
    VoiceConnectorGroupId: NonEmptyString
    Name: VoiceConnectorGroupName
    VoiceConnectorItems: VoiceConnectorItemList
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
    VoiceConnectorGroupArn: NonEmptyString
    CallDistributionType: CallDistributionType
}

list VoiceConnectorGroupList {
    member: VoiceConnectorGroup
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9 _.-]+")
string VoiceConnectorGroupName

@pattern("([a-z0-9]{21,22}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})")
string VoiceConnectorId

enum VoiceConnectorIntegrationType {
    CONNECT_CALL_TRANSFER_CONNECTOR
    CONNECT_ANALYTICS_CONNECTOR
}

structure VoiceConnectorItem {
    @required
    VoiceConnectorId: VoiceConnectorId

    Priority: VoiceConnectorItemPriority
}

list VoiceConnectorItemList {
    member: VoiceConnectorItem
}

@range(min: 1, max: 99)
integer VoiceConnectorItemPriority

list VoiceConnectorList {
    member: VoiceConnector
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9 _.-]+")
string VoiceConnectorName

structure VoiceConnectorSettings {
    CdrBucket: S3BucketName
}

structure VoiceProfile {
    VoiceProfileId: NonEmptyString256
    VoiceProfileArn: Arn
    VoiceProfileDomainId: NonEmptyString256
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
    ExpirationTimestamp: Iso8601Timestamp
}

structure VoiceProfileDomain {
    VoiceProfileDomainId: NonEmptyString256
    VoiceProfileDomainArn: Arn
    Name: VoiceProfileDomainName
    Description: VoiceProfileDomainDescription
    ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
}

@length(min: 0, max: 1024)
string VoiceProfileDomainDescription

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9 _.-]+")
string VoiceProfileDomainName

structure VoiceProfileDomainSummary {
    VoiceProfileDomainId: NonEmptyString256
    VoiceProfileDomainArn: Arn
    Name: VoiceProfileDomainName
    Description: VoiceProfileDomainDescription
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
}

list VoiceProfileDomainSummaryList {
    member: VoiceProfileDomainSummary
}

structure VoiceProfileSummary {
    VoiceProfileId: NonEmptyString256
    VoiceProfileArn: Arn
    VoiceProfileDomainId: NonEmptyString256
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
    ExpirationTimestamp: Iso8601Timestamp
}

list VoiceProfileSummaryList {
    member: VoiceProfileSummary
}

structure VoiceToneAnalysisTask {
    VoiceToneAnalysisTaskId: NonEmptyString256
    VoiceToneAnalysisTaskStatus: NonEmptyString
    CallDetails: CallDetails
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
    StartedTimestamp: Iso8601Timestamp
    StatusMessage: String
}
