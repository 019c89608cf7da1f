$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.pinpointsmsvoicev2

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("Amazon Pinpoint SMS Voice V2")
@service(sdkId: "Pinpoint SMS Voice V2", endpointPrefix: "sms-voice")
@awsJson1_0
@sigv4(name: "sms-voice")
@standardRegionalEndpoints
service PinpointSMSVoiceV2 {
    version: "2022-03-31"
    operations: [
        AssociateOriginationIdentity
        AssociateProtectConfiguration
        CarrierLookup
        CreateConfigurationSet
        CreateEventDestination
        CreateNotifyConfiguration
        CreateOptOutList
        CreatePool
        CreateProtectConfiguration
        CreateRcsAgent
        CreateRegistration
        CreateRegistrationAssociation
        CreateRegistrationAttachment
        CreateRegistrationVersion
        CreateVerifiedDestinationNumber
        DeleteAccountDefaultProtectConfiguration
        DeleteConfigurationSet
        DeleteDefaultMessageType
        DeleteDefaultSenderId
        DeleteEventDestination
        DeleteKeyword
        DeleteMediaMessageSpendLimitOverride
        DeleteNotifyConfiguration
        DeleteNotifyMessageSpendLimitOverride
        DeleteOptOutList
        DeleteOptedOutNumber
        DeletePool
        DeleteProtectConfiguration
        DeleteProtectConfigurationRuleSetNumberOverride
        DeleteRcsAgent
        DeleteRcsMessageSpendLimitOverride
        DeleteRegistration
        DeleteRegistrationAttachment
        DeleteRegistrationFieldValue
        DeleteResourcePolicy
        DeleteTextMessageSpendLimitOverride
        DeleteVerifiedDestinationNumber
        DeleteVoiceMessageSpendLimitOverride
        DescribeAccountAttributes
        DescribeAccountLimits
        DescribeConfigurationSets
        DescribeKeywords
        DescribeNotifyConfigurations
        DescribeNotifyTemplates
        DescribeOptOutLists
        DescribeOptedOutNumbers
        DescribePhoneNumbers
        DescribePools
        DescribeProtectConfigurations
        DescribeRcsAgentCountryLaunchStatus
        DescribeRcsAgents
        DescribeRegistrationAttachments
        DescribeRegistrationFieldDefinitions
        DescribeRegistrationFieldValues
        DescribeRegistrationSectionDefinitions
        DescribeRegistrationTypeDefinitions
        DescribeRegistrationVersions
        DescribeRegistrations
        DescribeSenderIds
        DescribeSpendLimits
        DescribeVerifiedDestinationNumbers
        DisassociateOriginationIdentity
        DisassociateProtectConfiguration
        DiscardRegistrationVersion
        GetProtectConfigurationCountryRuleSet
        GetResourcePolicy
        ListNotifyCountries
        ListPoolOriginationIdentities
        ListProtectConfigurationRuleSetNumberOverrides
        ListRegistrationAssociations
        ListTagsForResource
        PutKeyword
        PutMessageFeedback
        PutOptedOutNumber
        PutProtectConfigurationRuleSetNumberOverride
        PutRegistrationFieldValue
        PutResourcePolicy
        ReleasePhoneNumber
        ReleaseSenderId
        RequestPhoneNumber
        RequestSenderId
        SendDestinationNumberVerificationCode
        SendMediaMessage
        SendNotifyTextMessage
        SendNotifyVoiceMessage
        SendRcsMessage
        SendTextMessage
        SendVoiceMessage
        SetAccountDefaultProtectConfiguration
        SetDefaultMessageFeedbackEnabled
        SetDefaultMessageType
        SetDefaultSenderId
        SetMediaMessageSpendLimitOverride
        SetNotifyMessageSpendLimitOverride
        SetRcsMessageSpendLimitOverride
        SetTextMessageSpendLimitOverride
        SetVoiceMessageSpendLimitOverride
        SubmitRegistrationVersion
        TagResource
        UntagResource
        UpdateEventDestination
        UpdateNotifyConfiguration
        UpdatePhoneNumber
        UpdatePool
        UpdateProtectConfiguration
        UpdateProtectConfigurationCountryRuleSet
        UpdateRcsAgent
        UpdateSenderId
        VerifyDestinationNumber
    ]
}

operation AssociateOriginationIdentity {
    input := {
        @required
        PoolId: PoolIdOrArn

        @required
        OriginationIdentity: PhoneOrSenderIdOrArn

        IsoCountryCode: IsoCountryCode

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        PoolArn: String
        PoolId: String
        OriginationIdentityArn: String
        OriginationIdentity: String
        IsoCountryCode: IsoCountryCode
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation AssociateProtectConfiguration {
    input := {
        @required
        ProtectConfigurationId: ProtectConfigurationIdOrArn

        @required
        ConfigurationSetName: ConfigurationSetNameOrArn
    }
    output := {
        @required
        ConfigurationSetArn: String

        @required
        ConfigurationSetName: ConfigurationSetName

        @required
        ProtectConfigurationArn: ProtectConfigurationArn

        @required
        ProtectConfigurationId: ProtectConfigurationId
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

operation CarrierLookup {
    input := {
        @required
        PhoneNumber: CarrierLookupInputPhoneNumberType
    }
    output := {
        @required
        E164PhoneNumber: E164PhoneNumberType

        DialingCountryCode: DialingCountryCodeType
        IsoCountryCode: IsoCountryCode
        Country: String
        MCC: MCCType
        MNC: MNCType
        Carrier: String

        @required
        PhoneNumberType: PhoneNumberType
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

operation CreateConfigurationSet {
    input := {
        @required
        ConfigurationSetName: ConfigurationSetName

        Tags: TagList

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        ConfigurationSetArn: String
        ConfigurationSetName: ConfigurationSetName
        Tags: TagList
        CreatedTimestamp: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation CreateEventDestination {
    input := {
        @required
        ConfigurationSetName: ConfigurationSetNameOrArn

        @required
        EventDestinationName: EventDestinationName

        @required
        MatchingEventTypes: EventTypeList

        CloudWatchLogsDestination: CloudWatchLogsDestination
        KinesisFirehoseDestination: KinesisFirehoseDestination
        SnsDestination: SnsDestination

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        ConfigurationSetArn: String
        ConfigurationSetName: ConfigurationSetName
        EventDestination: EventDestination
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation CreateNotifyConfiguration {
    input := {
        @required
        DisplayName: NotifyConfigurationDisplayName

        @required
        UseCase: NotifyConfigurationUseCase

        DefaultTemplateId: NotifyTemplateId
        PoolId: PoolIdOrArn
        EnabledCountries: IsoCountryCodeList

        @required
        EnabledChannels: NotifyEnabledChannelsList

        DeletionProtectionEnabled: Boolean

        @idempotencyToken
        ClientToken: ClientToken

        Tags: TagList
    }
    output := {
        @required
        NotifyConfigurationArn: NotifyConfigurationArn

        @required
        NotifyConfigurationId: NotifyConfigurationId

        @required
        DisplayName: NotifyConfigurationDisplayName

        @required
        UseCase: NotifyConfigurationUseCase

        DefaultTemplateId: NotifyTemplateId
        PoolId: String
        EnabledCountries: IsoCountryCodeList

        @required
        EnabledChannels: NotifyEnabledChannelsList

        @required
        Tier: NotifyConfigurationTier

        @required
        TierUpgradeStatus: TierUpgradeStatus

        @required
        Status: NotifyConfigurationStatus

        RejectionReason: String

        @required
        DeletionProtectionEnabled: Boolean

        Tags: TagList

        @required
        CreatedTimestamp: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

operation CreateOptOutList {
    input := {
        @required
        OptOutListName: OptOutListName

        Tags: TagList

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        OptOutListArn: String
        OptOutListName: OptOutListName
        Tags: TagList
        CreatedTimestamp: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation CreatePool {
    input := {
        @required
        OriginationIdentity: PhoneOrSenderIdOrArn

        IsoCountryCode: IsoCountryCode

        @required
        MessageType: MessageType

        DeletionProtectionEnabled: Boolean
        Tags: TagList

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        PoolArn: String
        PoolId: String
        Status: PoolStatus
        MessageType: MessageType
        TwoWayEnabled: Boolean
        TwoWayChannelArn: TwoWayChannelArn
        TwoWayChannelRole: IamRoleArn
        SelfManagedOptOutsEnabled: Boolean
        OptOutListName: OptOutListName
        SharedRoutesEnabled: Boolean
        DeletionProtectionEnabled: Boolean
        Tags: TagList
        CreatedTimestamp: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation CreateProtectConfiguration {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        DeletionProtectionEnabled: Boolean
        Tags: TagList
    }
    output := {
        @required
        ProtectConfigurationArn: ProtectConfigurationArn

        @required
        ProtectConfigurationId: ProtectConfigurationId

        @required
        CreatedTimestamp: Timestamp

        @required
        AccountDefault: Boolean

        @required
        DeletionProtectionEnabled: Boolean

        Tags: TagList
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation CreateRcsAgent {
    input := {
        DeletionProtectionEnabled: Boolean
        OptOutListName: OptOutListNameOrArn
        Tags: TagList

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required
        RcsAgentArn: String

        @required
        RcsAgentId: String

        @required
        Status: RcsAgentStatus

        @required
        DeletionProtectionEnabled: Boolean

        OptOutListName: OptOutListName

        @required
        CreatedTimestamp: Timestamp

        @required
        SelfManagedOptOutsEnabled: Boolean

        TwoWayChannelArn: TwoWayChannelArn
        TwoWayChannelRole: IamRoleArn

        @required
        TwoWayEnabled: Boolean

        TwoWayMediaS3BucketName: TwoWayMediaS3BucketName
        TwoWayMediaS3KeyPrefix: TwoWayMediaS3KeyPrefix
        TwoWayMediaS3Role: IamRoleArn
        TwoWayRcsEventsEnabled: RcsEventTypeList
        Tags: TagList
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation CreateRegistration {
    input := {
        @required
        RegistrationType: RegistrationType

        Tags: TagList

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required
        RegistrationArn: String

        @required
        RegistrationId: String

        @required
        RegistrationType: RegistrationType

        @required
        RegistrationStatus: RegistrationStatus

        @required
        CurrentVersionNumber: RegistrationVersionNumber

        AdditionalAttributes: StringMap
        Tags: TagList

        @required
        CreatedTimestamp: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation CreateRegistrationAssociation {
    input := {
        @required
        RegistrationId: RegistrationIdOrArn

        @required
        ResourceId: ResourceIdOrArn
    }
    output := {
        @required
        RegistrationArn: String

        @required
        RegistrationId: String

        @required
        RegistrationType: RegistrationType

        @required
        ResourceArn: String

        @required
        ResourceId: String

        @required
        ResourceType: String

        IsoCountryCode: IsoCountryCode
        PhoneNumber: PhoneNumber
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation CreateRegistrationAttachment {
    input := {
        AttachmentBody: AttachmentBody
        AttachmentUrl: AttachmentUrl
        Tags: TagList

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required
        RegistrationAttachmentArn: String

        @required
        RegistrationAttachmentId: String

        @required
        AttachmentStatus: AttachmentStatus

        Tags: TagList

        @required
        CreatedTimestamp: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation CreateRegistrationVersion {
    input := {
        @required
        RegistrationId: RegistrationIdOrArn
    }
    output := {
        @required
        RegistrationArn: String

        @required
        RegistrationId: String

        @required
        VersionNumber: RegistrationVersionNumber

        @required
        RegistrationVersionStatus: RegistrationVersionStatus

        @required
        RegistrationVersionStatusHistory: RegistrationVersionStatusHistory
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation CreateVerifiedDestinationNumber {
    input := {
        @required
        DestinationPhoneNumber: PhoneNumber

        RcsAgentId: RcsAgentIdOrArn
        Tags: TagList

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required
        VerifiedDestinationNumberArn: String

        @required
        VerifiedDestinationNumberId: String

        @required
        DestinationPhoneNumber: PhoneNumber

        @required
        Status: VerificationStatus

        RcsAgentId: String
        Tags: TagList

        @required
        CreatedTimestamp: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation DeleteAccountDefaultProtectConfiguration {
    input := {}
    output := {
        @required
        DefaultProtectConfigurationArn: ProtectConfigurationArn

        @required
        DefaultProtectConfigurationId: ProtectConfigurationId
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation DeleteConfigurationSet {
    input := {
        @required
        ConfigurationSetName: ConfigurationSetNameOrArn
    }
    output := {
        ConfigurationSetArn: String
        ConfigurationSetName: ConfigurationSetName
        EventDestinations: EventDestinationList
        DefaultMessageType: MessageType
        DefaultSenderId: SenderId
        DefaultMessageFeedbackEnabled: Boolean
        CreatedTimestamp: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation DeleteDefaultMessageType {
    input := {
        @required
        ConfigurationSetName: ConfigurationSetNameOrArn
    }
    output := {
        ConfigurationSetArn: String
        ConfigurationSetName: ConfigurationSetName
        MessageType: MessageType
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation DeleteDefaultSenderId {
    input := {
        @required
        ConfigurationSetName: ConfigurationSetNameOrArn
    }
    output := {
        ConfigurationSetArn: String
        ConfigurationSetName: ConfigurationSetName
        SenderId: SenderId
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation DeleteEventDestination {
    input := {
        @required
        ConfigurationSetName: ConfigurationSetNameOrArn

        @required
        EventDestinationName: EventDestinationName
    }
    output := {
        ConfigurationSetArn: String
        ConfigurationSetName: ConfigurationSetName
        EventDestination: EventDestination
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation DeleteKeyword {
    input := {
        @required
        OriginationIdentity: PhoneOrPoolIdOrArn

        @required
        Keyword: Keyword
    }
    output := {
        OriginationIdentityArn: String
        OriginationIdentity: String
        Keyword: Keyword
        KeywordMessage: KeywordMessage
        KeywordAction: KeywordAction
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation DeleteMediaMessageSpendLimitOverride {
    input := {}
    output := {
        MonthlyLimit: MonthlyLimit
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

operation DeleteNotifyConfiguration {
    input := {
        @required
        NotifyConfigurationId: NotifyConfigurationIdOrArn
    }
    output := {
        @required
        NotifyConfigurationArn: NotifyConfigurationArn

        @required
        NotifyConfigurationId: NotifyConfigurationId

        @required
        DisplayName: NotifyConfigurationDisplayName

        @required
        UseCase: NotifyConfigurationUseCase

        DefaultTemplateId: NotifyTemplateId
        PoolId: String
        EnabledCountries: IsoCountryCodeList

        @required
        EnabledChannels: NotifyEnabledChannelsList

        @required
        Tier: NotifyConfigurationTier

        @required
        TierUpgradeStatus: TierUpgradeStatus

        @required
        Status: NotifyConfigurationStatus

        RejectionReason: String

        @required
        DeletionProtectionEnabled: Boolean

        @required
        CreatedTimestamp: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

operation DeleteNotifyMessageSpendLimitOverride {
    input := {}
    output := {
        MonthlyLimit: MonthlyLimit
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

operation DeleteOptOutList {
    input := {
        @required
        OptOutListName: OptOutListNameOrArn
    }
    output := {
        OptOutListArn: String
        OptOutListName: OptOutListName
        CreatedTimestamp: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation DeleteOptedOutNumber {
    input := {
        @required
        OptOutListName: OptOutListNameOrArn

        @required
        OptedOutNumber: PhoneNumber
    }
    output := {
        OptOutListArn: String
        OptOutListName: OptOutListName
        OptedOutNumber: PhoneNumber
        OptedOutTimestamp: Timestamp
        EndUserOptedOut: Boolean
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation DeletePool {
    input := {
        @required
        PoolId: PoolIdOrArn
    }
    output := {
        PoolArn: String
        PoolId: String
        Status: PoolStatus
        MessageType: MessageType
        TwoWayEnabled: Boolean
        TwoWayChannelArn: TwoWayChannelArn
        TwoWayChannelRole: IamRoleArn
        SelfManagedOptOutsEnabled: Boolean
        OptOutListName: OptOutListName
        SharedRoutesEnabled: Boolean
        CreatedTimestamp: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation DeleteProtectConfiguration {
    input := {
        @required
        ProtectConfigurationId: ProtectConfigurationIdOrArn
    }
    output := {
        @required
        ProtectConfigurationArn: ProtectConfigurationArn

        @required
        ProtectConfigurationId: ProtectConfigurationId

        @required
        CreatedTimestamp: Timestamp

        @required
        AccountDefault: Boolean

        @required
        DeletionProtectionEnabled: Boolean
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

operation DeleteProtectConfigurationRuleSetNumberOverride {
    input := {
        @required
        ProtectConfigurationId: ProtectConfigurationIdOrArn

        @required
        DestinationPhoneNumber: PhoneNumber
    }
    output := {
        @required
        ProtectConfigurationArn: ProtectConfigurationArn

        @required
        ProtectConfigurationId: ProtectConfigurationId

        @required
        DestinationPhoneNumber: PhoneNumber

        @required
        CreatedTimestamp: Timestamp

        @required
        Action: ProtectConfigurationRuleOverrideAction

        IsoCountryCode: IsoCountryCode
        ExpirationTimestamp: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation DeleteRcsAgent {
    input := {
        @required
        RcsAgentId: RcsAgentIdOrArn
    }
    output := {
        @required
        RcsAgentArn: String

        @required
        RcsAgentId: String

        @required
        Status: RcsAgentStatus

        @required
        CreatedTimestamp: Timestamp

        @required
        DeletionProtectionEnabled: Boolean

        OptOutListName: OptOutListName

        @required
        SelfManagedOptOutsEnabled: Boolean

        TwoWayChannelArn: TwoWayChannelArn
        TwoWayChannelRole: IamRoleArn

        @required
        TwoWayEnabled: Boolean

        TwoWayRcsEventsEnabled: RcsEventTypeList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation DeleteRcsMessageSpendLimitOverride {
    input := {}
    output := {
        MonthlyLimit: MonthlyLimit
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

operation DeleteRegistration {
    input := {
        @required
        RegistrationId: RegistrationIdOrArn
    }
    output := {
        @required
        RegistrationArn: String

        @required
        RegistrationId: String

        @required
        RegistrationType: RegistrationType

        @required
        RegistrationStatus: RegistrationStatus

        @required
        CurrentVersionNumber: RegistrationVersionNumber

        ApprovedVersionNumber: RegistrationVersionNumber
        LatestDeniedVersionNumber: RegistrationVersionNumber
        AdditionalAttributes: StringMap

        @required
        CreatedTimestamp: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation DeleteRegistrationAttachment {
    input := {
        @required
        RegistrationAttachmentId: RegistrationAttachmentIdOrArn
    }
    output := {
        @required
        RegistrationAttachmentArn: String

        @required
        RegistrationAttachmentId: String

        @required
        AttachmentStatus: AttachmentStatus

        AttachmentUploadErrorReason: AttachmentUploadErrorReason

        @required
        CreatedTimestamp: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation DeleteRegistrationFieldValue {
    input := {
        @required
        RegistrationId: RegistrationIdOrArn

        @required
        FieldPath: FieldPath
    }
    output := {
        @required
        RegistrationArn: String

        @required
        RegistrationId: String

        @required
        VersionNumber: RegistrationVersionNumber

        @required
        FieldPath: FieldPath

        SelectChoices: SelectChoiceList
        TextValue: TextValue
        RegistrationAttachmentId: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation DeleteResourcePolicy {
    input := {
        @required
        ResourceArn: AmazonResourceName
    }
    output := {
        ResourceArn: AmazonResourceName
        Policy: ResourcePolicy
        CreatedTimestamp: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation DeleteTextMessageSpendLimitOverride {
    input := {}
    output := {
        MonthlyLimit: MonthlyLimit
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

operation DeleteVerifiedDestinationNumber {
    input := {
        @required
        VerifiedDestinationNumberId: VerifiedDestinationNumberIdOrArn
    }
    output := {
        @required
        VerifiedDestinationNumberArn: String

        @required
        VerifiedDestinationNumberId: String

        @required
        DestinationPhoneNumber: PhoneNumber

        @required
        CreatedTimestamp: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation DeleteVoiceMessageSpendLimitOverride {
    input := {}
    output := {
        MonthlyLimit: MonthlyLimit
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AccountAttributes"
    pageSize: "MaxResults"
)
operation DescribeAccountAttributes {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        AccountAttributes: AccountAttributeList
        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AccountLimits"
    pageSize: "MaxResults"
)
operation DescribeAccountLimits {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        AccountLimits: AccountLimitList
        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConfigurationSets"
    pageSize: "MaxResults"
)
operation DescribeConfigurationSets {
    input := {
        ConfigurationSetNames: ConfigurationSetNameList
        Filters: ConfigurationSetFilterList
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        ConfigurationSets: ConfigurationSetInformationList
        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Keywords"
    pageSize: "MaxResults"
)
operation DescribeKeywords {
    input := {
        @required
        OriginationIdentity: PhoneOrPoolIdOrArn

        Keywords: KeywordList
        Filters: KeywordFilterList
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        OriginationIdentityArn: String
        OriginationIdentity: String
        Keywords: KeywordInformationList
        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "NotifyConfigurations"
    pageSize: "MaxResults"
)
operation DescribeNotifyConfigurations {
    input := {
        NotifyConfigurationIds: NotifyConfigurationIdList
        Filters: NotifyConfigurationFilterList
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        NotifyConfigurations: NotifyConfigurationInformationList
        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "NotifyTemplates"
    pageSize: "MaxResults"
)
operation DescribeNotifyTemplates {
    input := {
        TemplateIds: NotifyTemplateIdList
        Filters: NotifyTemplateFilterList
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        NotifyTemplates: NotifyTemplateInformationList
        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "OptOutLists"
    pageSize: "MaxResults"
)
operation DescribeOptOutLists {
    input := {
        OptOutListNames: OptOutListNameList
        NextToken: NextToken
        MaxResults: MaxResults
        Owner: Owner
    }
    output := {
        OptOutLists: OptOutListInformationList
        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "OptedOutNumbers"
    pageSize: "MaxResults"
)
operation DescribeOptedOutNumbers {
    input := {
        @required
        OptOutListName: OptOutListNameOrArn

        OptedOutNumbers: OptedOutNumberList
        Filters: OptedOutFilterList
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        OptOutListArn: String
        OptOutListName: OptOutListName
        OptedOutNumbers: OptedOutNumberInformationList
        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PhoneNumbers"
    pageSize: "MaxResults"
)
operation DescribePhoneNumbers {
    input := {
        PhoneNumberIds: PhoneNumberIdList
        Filters: PhoneNumberFilterList
        NextToken: NextToken
        MaxResults: MaxResults
        Owner: Owner
    }
    output := {
        PhoneNumbers: PhoneNumberInformationList
        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Pools"
    pageSize: "MaxResults"
)
operation DescribePools {
    input := {
        PoolIds: PoolIdList
        Filters: PoolFilterList
        NextToken: NextToken
        MaxResults: MaxResults
        Owner: Owner
    }
    output := {
        Pools: PoolInformationList
        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ProtectConfigurations"
    pageSize: "MaxResults"
)
operation DescribeProtectConfigurations {
    input := {
        ProtectConfigurationIds: ProtectConfigurationIdList
        Filters: ProtectConfigurationFilterList
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        ProtectConfigurations: ProtectConfigurationInformationList
        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CountryLaunchStatus"
    pageSize: "MaxResults"
)
operation DescribeRcsAgentCountryLaunchStatus {
    input := {
        @required
        RcsAgentId: RcsAgentIdOrArn

        IsoCountryCodes: IsoCountryCodeList
        Filters: CountryLaunchStatusFilterList
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        @required
        RcsAgentId: String

        @required
        RcsAgentArn: String

        CountryLaunchStatus: CountryLaunchStatusInformationList
        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RcsAgents"
    pageSize: "MaxResults"
)
operation DescribeRcsAgents {
    input := {
        RcsAgentIds: RcsAgentIdList
        Owner: Owner
        Filters: RcsAgentFilterList
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        RcsAgents: RcsAgentInformationList
        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RegistrationAttachments"
    pageSize: "MaxResults"
)
operation DescribeRegistrationAttachments {
    input := {
        RegistrationAttachmentIds: RegistrationAttachmentIdList
        Filters: RegistrationAttachmentFilterList
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        RegistrationAttachments: RegistrationAttachmentsInformationList

        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RegistrationFieldDefinitions"
    pageSize: "MaxResults"
)
operation DescribeRegistrationFieldDefinitions {
    input := {
        @required
        RegistrationType: RegistrationType

        SectionPath: SectionPath
        FieldPaths: FieldPathList
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        RegistrationType: RegistrationType

        @required
        RegistrationFieldDefinitions: RegistrationFieldDefinitionList

        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RegistrationFieldValues"
    pageSize: "MaxResults"
)
operation DescribeRegistrationFieldValues {
    input := {
        @required
        RegistrationId: RegistrationIdOrArn

        VersionNumber: RegistrationVersionNumber
        SectionPath: SectionPath
        FieldPaths: FieldPathList
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        RegistrationArn: String

        @required
        RegistrationId: String

        @required
        VersionNumber: RegistrationVersionNumber

        @required
        RegistrationFieldValues: RegistrationFieldValueInformationList

        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RegistrationSectionDefinitions"
    pageSize: "MaxResults"
)
operation DescribeRegistrationSectionDefinitions {
    input := {
        @required
        RegistrationType: RegistrationType

        SectionPaths: SectionPathList
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        RegistrationType: RegistrationType

        @required
        RegistrationSectionDefinitions: RegistrationSectionDefinitionList

        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RegistrationTypeDefinitions"
    pageSize: "MaxResults"
)
operation DescribeRegistrationTypeDefinitions {
    input := {
        RegistrationTypes: RegistrationTypeList
        Filters: RegistrationTypeFilterList
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        RegistrationTypeDefinitions: RegistrationTypeDefinitionList

        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RegistrationVersions"
    pageSize: "MaxResults"
)
operation DescribeRegistrationVersions {
    input := {
        @required
        RegistrationId: RegistrationIdOrArn

        VersionNumbers: RegistrationVersionNumberList
        Filters: RegistrationVersionFilterList
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        RegistrationArn: String

        @required
        RegistrationId: String

        @required
        RegistrationVersions: RegistrationVersionInformationList

        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Registrations"
    pageSize: "MaxResults"
)
operation DescribeRegistrations {
    input := {
        RegistrationIds: RegistrationIdList
        Filters: RegistrationFilterList
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        Registrations: RegistrationInformationList

        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SenderIds"
    pageSize: "MaxResults"
)
operation DescribeSenderIds {
    input := {
        SenderIds: SenderIdList
        Filters: SenderIdFilterList
        NextToken: NextToken
        MaxResults: MaxResults
        Owner: Owner
    }
    output := {
        SenderIds: SenderIdInformationList
        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SpendLimits"
    pageSize: "MaxResults"
)
operation DescribeSpendLimits {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        SpendLimits: SpendLimitList
        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "VerifiedDestinationNumbers"
    pageSize: "MaxResults"
)
operation DescribeVerifiedDestinationNumbers {
    input := {
        VerifiedDestinationNumberIds: VerifiedDestinationNumberIdList
        DestinationPhoneNumbers: DestinationPhoneNumberList
        Filters: VerifiedDestinationNumberFilterList
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        VerifiedDestinationNumbers: VerifiedDestinationNumberInformationList

        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation DisassociateOriginationIdentity {
    input := {
        @required
        PoolId: PoolIdOrArn

        @required
        OriginationIdentity: PhoneOrSenderIdOrArn

        IsoCountryCode: IsoCountryCode

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        PoolArn: String
        PoolId: String
        OriginationIdentityArn: String
        OriginationIdentity: String
        IsoCountryCode: IsoCountryCode
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation DisassociateProtectConfiguration {
    input := {
        @required
        ProtectConfigurationId: ProtectConfigurationIdOrArn

        @required
        ConfigurationSetName: ConfigurationSetNameOrArn
    }
    output := {
        @required
        ConfigurationSetArn: String

        @required
        ConfigurationSetName: ConfigurationSetName

        @required
        ProtectConfigurationArn: ProtectConfigurationArn

        @required
        ProtectConfigurationId: ProtectConfigurationId
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

operation DiscardRegistrationVersion {
    input := {
        @required
        RegistrationId: RegistrationIdOrArn
    }
    output := {
        @required
        RegistrationArn: String

        @required
        RegistrationId: String

        @required
        VersionNumber: RegistrationVersionNumber

        @required
        RegistrationVersionStatus: RegistrationVersionStatus

        @required
        RegistrationVersionStatusHistory: RegistrationVersionStatusHistory
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation GetProtectConfigurationCountryRuleSet {
    input := {
        @required
        ProtectConfigurationId: ProtectConfigurationIdOrArn

        @required
        NumberCapability: NumberCapability
    }
    output := {
        @required
        ProtectConfigurationArn: ProtectConfigurationArn

        @required
        ProtectConfigurationId: ProtectConfigurationId

        @required
        NumberCapability: NumberCapability

        @required
        CountryRuleSet: ProtectConfigurationCountryRuleSet
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation GetResourcePolicy {
    input := {
        @required
        ResourceArn: AmazonResourceName
    }
    output := {
        ResourceArn: AmazonResourceName
        Policy: ResourcePolicy
        CreatedTimestamp: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "NotifyCountries"
    pageSize: "MaxResults"
)
operation ListNotifyCountries {
    input := {
        Channels: NotifyEnabledChannelsList
        UseCases: NotifyUseCaseList
        Tier: NotifyConfigurationTier
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        NotifyCountries: NotifyCountryInformationList
        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "OriginationIdentities"
    pageSize: "MaxResults"
)
operation ListPoolOriginationIdentities {
    input := {
        @required
        PoolId: PoolIdOrArn

        Filters: PoolOriginationIdentitiesFilterList
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        PoolArn: String
        PoolId: String
        OriginationIdentities: OriginationIdentityMetadataList
        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RuleSetNumberOverrides"
    pageSize: "MaxResults"
)
operation ListProtectConfigurationRuleSetNumberOverrides {
    input := {
        @required
        ProtectConfigurationId: ProtectConfigurationIdOrArn

        Filters: ListProtectConfigurationRuleSetNumberOverrideFilter
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        ProtectConfigurationArn: ProtectConfigurationArn

        @required
        ProtectConfigurationId: ProtectConfigurationId

        RuleSetNumberOverrides: ProtectConfigurationRuleSetNumberOverrideList
        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RegistrationAssociations"
    pageSize: "MaxResults"
)
operation ListRegistrationAssociations {
    input := {
        @required
        RegistrationId: RegistrationIdOrArn

        Filters: RegistrationAssociationFilterList
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        RegistrationArn: String

        @required
        RegistrationId: String

        @required
        RegistrationType: RegistrationType

        @required
        RegistrationAssociations: RegistrationAssociationMetadataList

        NextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceArn: AmazonResourceName
    }
    output := {
        ResourceArn: AmazonResourceName
        Tags: TagList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation PutKeyword {
    input := {
        @required
        OriginationIdentity: PhoneOrPoolIdOrArn

        @required
        Keyword: Keyword

        @required
        KeywordMessage: KeywordMessage

        KeywordAction: KeywordAction
    }
    output := {
        OriginationIdentityArn: String
        OriginationIdentity: String
        Keyword: Keyword
        KeywordMessage: KeywordMessage
        KeywordAction: KeywordAction
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation PutMessageFeedback {
    input := {
        @required
        MessageId: MessageId

        @required
        MessageFeedbackStatus: MessageFeedbackStatus
    }
    output := {
        @required
        MessageId: MessageId

        @required
        MessageFeedbackStatus: MessageFeedbackStatus
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation PutOptedOutNumber {
    input := {
        @required
        OptOutListName: OptOutListNameOrArn

        @required
        OptedOutNumber: PhoneNumber
    }
    output := {
        OptOutListArn: String
        OptOutListName: OptOutListName
        OptedOutNumber: PhoneNumber
        OptedOutTimestamp: Timestamp
        EndUserOptedOut: Boolean
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation PutProtectConfigurationRuleSetNumberOverride {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required
        ProtectConfigurationId: ProtectConfigurationIdOrArn

        @required
        DestinationPhoneNumber: PhoneNumber

        @required
        Action: ProtectConfigurationRuleOverrideAction

        ExpirationTimestamp: Timestamp
    }
    output := {
        @required
        ProtectConfigurationArn: ProtectConfigurationArn

        @required
        ProtectConfigurationId: ProtectConfigurationId

        @required
        DestinationPhoneNumber: PhoneNumber

        @required
        CreatedTimestamp: Timestamp

        @required
        Action: ProtectConfigurationRuleOverrideAction

        IsoCountryCode: IsoCountryCode
        ExpirationTimestamp: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation PutRegistrationFieldValue {
    input := {
        @required
        RegistrationId: RegistrationIdOrArn

        @required
        FieldPath: FieldPath

        SelectChoices: SelectChoiceList
        TextValue: TextValue
        RegistrationAttachmentId: RegistrationAttachmentIdOrArn
    }
    output := {
        @required
        RegistrationArn: String

        @required
        RegistrationId: String

        @required
        VersionNumber: RegistrationVersionNumber

        @required
        FieldPath: FieldPath

        SelectChoices: SelectChoiceList
        TextValue: TextValue
        RegistrationAttachmentId: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation PutResourcePolicy {
    input := {
        @required
        ResourceArn: AmazonResourceName

        @required
        Policy: ResourcePolicy
    }
    output := {
        ResourceArn: AmazonResourceName
        Policy: ResourcePolicy
        CreatedTimestamp: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation ReleasePhoneNumber {
    input := {
        @required
        PhoneNumberId: PhoneNumberIdOrArn
    }
    output := {
        PhoneNumberArn: String
        PhoneNumberId: String
        PhoneNumber: PhoneNumber
        Status: NumberStatus
        IsoCountryCode: IsoCountryCode
        MessageType: MessageType
        NumberCapabilities: NumberCapabilityList
        NumberType: NumberType
        MonthlyLeasingPrice: String
        TwoWayEnabled: Boolean
        TwoWayChannelArn: TwoWayChannelArn
        TwoWayChannelRole: IamRoleArn
        SelfManagedOptOutsEnabled: Boolean
        OptOutListName: OptOutListName
        RegistrationId: String
        CreatedTimestamp: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation ReleaseSenderId {
    input := {
        @required
        SenderId: SenderIdOrArn

        @required
        IsoCountryCode: IsoCountryCode
    }
    output := {
        @required
        SenderIdArn: String

        @required
        SenderId: SenderId

        @required
        IsoCountryCode: IsoCountryCode

        @required
        MessageTypes: MessageTypeList

        @required
        MonthlyLeasingPrice: String

        @required
        Registered: Boolean

        RegistrationId: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation RequestPhoneNumber {
    input := {
        @required
        IsoCountryCode: IsoCountryCode

        @required
        MessageType: MessageType

        @required
        NumberCapabilities: NumberCapabilityList

        @required
        NumberType: RequestableNumberType

        OptOutListName: OptOutListNameOrArn
        PoolId: PoolIdOrArn
        RegistrationId: RegistrationIdOrArn
        InternationalSendingEnabled: Boolean
        DeletionProtectionEnabled: Boolean
        Tags: TagList

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        PhoneNumberArn: String
        PhoneNumberId: String
        PhoneNumber: PhoneNumber
        Status: NumberStatus
        IsoCountryCode: IsoCountryCode
        MessageType: MessageType
        NumberCapabilities: NumberCapabilityList
        NumberType: RequestableNumberType
        MonthlyLeasingPrice: String
        TwoWayEnabled: Boolean
        TwoWayChannelArn: TwoWayChannelArn
        TwoWayChannelRole: IamRoleArn
        SelfManagedOptOutsEnabled: Boolean
        OptOutListName: OptOutListName
        InternationalSendingEnabled: Boolean
        DeletionProtectionEnabled: Boolean
        PoolId: String
        RegistrationId: String
        Tags: TagList
        CreatedTimestamp: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation RequestSenderId {
    input := {
        @required
        SenderId: SenderId

        @required
        IsoCountryCode: IsoCountryCode

        MessageTypes: MessageTypeList
        DeletionProtectionEnabled: Boolean
        Tags: TagList

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required
        SenderIdArn: String

        @required
        SenderId: SenderId

        @required
        IsoCountryCode: IsoCountryCode

        @required
        MessageTypes: MessageTypeList

        @required
        MonthlyLeasingPrice: String

        @required
        DeletionProtectionEnabled: Boolean

        @required
        Registered: Boolean

        Tags: TagList
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation SendDestinationNumberVerificationCode {
    input := {
        @required
        VerifiedDestinationNumberId: VerifiedDestinationNumberIdOrArn

        @required
        VerificationChannel: VerificationChannel

        LanguageCode: LanguageCode
        OriginationIdentity: VerificationMessageOriginationIdentity
        ConfigurationSetName: ConfigurationSetNameOrArn
        Context: ContextMap
        DestinationCountryParameters: DestinationCountryParameters
    }
    output := {
        @required
        MessageId: String
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation SendMediaMessage {
    input := {
        @required
        DestinationPhoneNumber: PhoneNumber

        @required
        OriginationIdentity: MediaMessageOriginationIdentity

        MessageBody: TextMessageBody
        MediaUrls: MediaUrlList
        ConfigurationSetName: ConfigurationSetNameOrArn
        MaxPrice: MaxPrice
        TimeToLive: TimeToLive
        Context: ContextMap
        DryRun: Boolean
        ProtectConfigurationId: ProtectConfigurationIdOrArn
        MessageFeedbackEnabled: Boolean
    }
    output := {
        MessageId: String
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation SendNotifyTextMessage {
    input := {
        @required
        NotifyConfigurationId: NotifyConfigurationIdOrArn

        @required
        DestinationPhoneNumber: PhoneNumber

        TemplateId: NotifyTemplateId

        @required
        TemplateVariables: TemplateVariableSubstitutionMap

        TimeToLive: TimeToLive
        Context: ContextMap
        ConfigurationSetName: ConfigurationSetNameOrArn
        DryRun: Boolean
        MessageFeedbackEnabled: Boolean
    }
    output := {
        MessageId: String
        TemplateId: NotifyTemplateId
        ResolvedMessageBody: String
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation SendNotifyVoiceMessage {
    input := {
        @required
        NotifyConfigurationId: NotifyConfigurationIdOrArn

        @required
        DestinationPhoneNumber: PhoneNumber

        TemplateId: NotifyTemplateId

        @required
        TemplateVariables: TemplateVariableSubstitutionMap

        VoiceId: VoiceId
        TimeToLive: TimeToLive
        Context: ContextMap
        ConfigurationSetName: ConfigurationSetNameOrArn
        DryRun: Boolean
        MessageFeedbackEnabled: Boolean
    }
    output := {
        MessageId: String
        TemplateId: NotifyTemplateId
        ResolvedMessageBody: String
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation SendRcsMessage {
    input := {
        @required
        DestinationPhoneNumber: PhoneNumber

        @required
        OriginationIdentity: RcsMessageOriginationIdentity

        RcsMessageContent: RcsMessageContent
        TimeToLive: RcsTimeToLive
        MessageTrafficType: RcsMessageTrafficType
        FallbackConfiguration: RcsFallbackConfiguration
        ProtectConfigurationId: ProtectConfigurationIdOrArn
        ConfigurationSetName: ConfigurationSetNameOrArn
        MaxPrice: MaxPrice
        DryRun: Boolean
        Context: ContextMap
        MessageFeedbackEnabled: Boolean
    }
    output := {
        MessageId: String
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation SendTextMessage {
    input := {
        @required
        DestinationPhoneNumber: PhoneNumber

        OriginationIdentity: TextMessageOriginationIdentity
        MessageBody: TextMessageBody
        MessageType: MessageType
        Keyword: Keyword
        ConfigurationSetName: ConfigurationSetNameOrArn
        MaxPrice: MaxPrice
        TimeToLive: TimeToLive
        Context: ContextMap
        DestinationCountryParameters: DestinationCountryParameters
        DryRun: Boolean
        ProtectConfigurationId: ProtectConfigurationIdOrArn
        MessageFeedbackEnabled: Boolean
    }
    output := {
        MessageId: String
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation SendVoiceMessage {
    input := {
        @required
        DestinationPhoneNumber: PhoneNumber

        @required
        OriginationIdentity: VoiceMessageOriginationIdentity

        MessageBody: VoiceMessageBody
        MessageBodyTextType: VoiceMessageBodyTextType
        VoiceId: VoiceId
        ConfigurationSetName: ConfigurationSetNameOrArn
        MaxPricePerMinute: MaxPrice
        TimeToLive: TimeToLive
        Context: ContextMap
        DryRun: Boolean
        ProtectConfigurationId: ProtectConfigurationIdOrArn
        MessageFeedbackEnabled: Boolean
    }
    output := {
        MessageId: String
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation SetAccountDefaultProtectConfiguration {
    input := {
        @required
        ProtectConfigurationId: ProtectConfigurationIdOrArn
    }
    output := {
        @required
        DefaultProtectConfigurationArn: ProtectConfigurationArn

        @required
        DefaultProtectConfigurationId: ProtectConfigurationId
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation SetDefaultMessageFeedbackEnabled {
    input := {
        @required
        ConfigurationSetName: ConfigurationSetNameOrArn

        @required
        MessageFeedbackEnabled: Boolean
    }
    output := {
        ConfigurationSetArn: String
        ConfigurationSetName: ConfigurationSetName
        MessageFeedbackEnabled: Boolean
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation SetDefaultMessageType {
    input := {
        @required
        ConfigurationSetName: ConfigurationSetNameOrArn

        @required
        MessageType: MessageType
    }
    output := {
        ConfigurationSetArn: String
        ConfigurationSetName: ConfigurationSetName
        MessageType: MessageType
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation SetDefaultSenderId {
    input := {
        @required
        ConfigurationSetName: ConfigurationSetNameOrArn

        @required
        SenderId: SenderId
    }
    output := {
        ConfigurationSetArn: String
        ConfigurationSetName: ConfigurationSetName
        SenderId: SenderId
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation SetMediaMessageSpendLimitOverride {
    input := {
        @required
        MonthlyLimit: MonthlyLimit
    }
    output := {
        MonthlyLimit: MonthlyLimit
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

operation SetNotifyMessageSpendLimitOverride {
    input := {
        @required
        MonthlyLimit: MonthlyLimit
    }
    output := {
        MonthlyLimit: MonthlyLimit
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

operation SetRcsMessageSpendLimitOverride {
    input := {
        @required
        MonthlyLimit: MonthlyLimit
    }
    output := {
        MonthlyLimit: MonthlyLimit
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

operation SetTextMessageSpendLimitOverride {
    input := {
        @required
        MonthlyLimit: MonthlyLimit
    }
    output := {
        MonthlyLimit: MonthlyLimit
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

operation SetVoiceMessageSpendLimitOverride {
    input := {
        @required
        MonthlyLimit: MonthlyLimit
    }
    output := {
        MonthlyLimit: MonthlyLimit
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

operation SubmitRegistrationVersion {
    input := {
        @required
        RegistrationId: RegistrationIdOrArn

        AwsReview: Boolean
    }
    output := {
        @required
        RegistrationArn: String

        @required
        RegistrationId: String

        @required
        VersionNumber: RegistrationVersionNumber

        @required
        RegistrationVersionStatus: RegistrationVersionStatus

        @required
        RegistrationVersionStatusHistory: RegistrationVersionStatusHistory

        @required
        AwsReview: Boolean
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceArn: AmazonResourceName

        @required
        Tags: NonEmptyTagList
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: AmazonResourceName

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation UpdateEventDestination {
    input := {
        @required
        ConfigurationSetName: ConfigurationSetNameOrArn

        @required
        EventDestinationName: EventDestinationName

        Enabled: Boolean
        MatchingEventTypes: EventTypeList
        CloudWatchLogsDestination: CloudWatchLogsDestination
        KinesisFirehoseDestination: KinesisFirehoseDestination
        SnsDestination: SnsDestination
    }
    output := {
        ConfigurationSetArn: String
        ConfigurationSetName: ConfigurationSetName
        EventDestination: EventDestination
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation UpdateNotifyConfiguration {
    input := {
        @required
        NotifyConfigurationId: NotifyConfigurationIdOrArn

        DefaultTemplateId: NotifyTemplateId
        PoolId: NotifyPoolIdOrUnset
        EnabledCountries: IsoCountryCodeList
        EnabledChannels: NotifyEnabledChannelsList
        DeletionProtectionEnabled: Boolean
    }
    output := {
        @required
        NotifyConfigurationArn: NotifyConfigurationArn

        @required
        NotifyConfigurationId: NotifyConfigurationId

        @required
        DisplayName: NotifyConfigurationDisplayName

        @required
        UseCase: NotifyConfigurationUseCase

        DefaultTemplateId: NotifyTemplateId
        PoolId: String
        EnabledCountries: IsoCountryCodeList

        @required
        EnabledChannels: NotifyEnabledChannelsList

        @required
        Tier: NotifyConfigurationTier

        @required
        TierUpgradeStatus: TierUpgradeStatus

        @required
        Status: NotifyConfigurationStatus

        RejectionReason: String

        @required
        DeletionProtectionEnabled: Boolean

        @required
        CreatedTimestamp: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

operation UpdatePhoneNumber {
    input := {
        @required
        PhoneNumberId: PhoneNumberIdOrArn

        TwoWayEnabled: Boolean
        TwoWayChannelArn: TwoWayChannelArn
        TwoWayChannelRole: IamRoleArn
        SelfManagedOptOutsEnabled: Boolean
        OptOutListName: OptOutListNameOrArn
        InternationalSendingEnabled: Boolean
        DeletionProtectionEnabled: Boolean
    }
    output := {
        PhoneNumberArn: String
        PhoneNumberId: String
        PhoneNumber: PhoneNumber
        Status: NumberStatus
        IsoCountryCode: IsoCountryCode
        MessageType: MessageType
        NumberCapabilities: NumberCapabilityList
        NumberType: NumberType
        MonthlyLeasingPrice: String
        TwoWayEnabled: Boolean
        TwoWayChannelArn: TwoWayChannelArn
        TwoWayChannelRole: IamRoleArn
        SelfManagedOptOutsEnabled: Boolean
        OptOutListName: OptOutListName
        InternationalSendingEnabled: Boolean
        DeletionProtectionEnabled: Boolean
        RegistrationId: String
        CreatedTimestamp: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation UpdatePool {
    input := {
        @required
        PoolId: PoolIdOrArn

        TwoWayEnabled: Boolean
        TwoWayChannelArn: TwoWayChannelArn
        TwoWayChannelRole: IamRoleArn
        SelfManagedOptOutsEnabled: Boolean
        OptOutListName: OptOutListNameOrArn
        SharedRoutesEnabled: Boolean
        DeletionProtectionEnabled: Boolean
    }
    output := {
        PoolArn: String
        PoolId: String
        Status: PoolStatus
        MessageType: MessageType
        TwoWayEnabled: Boolean
        TwoWayChannelArn: TwoWayChannelArn
        TwoWayChannelRole: IamRoleArn
        SelfManagedOptOutsEnabled: Boolean
        OptOutListName: OptOutListName
        SharedRoutesEnabled: Boolean
        DeletionProtectionEnabled: Boolean
        CreatedTimestamp: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation UpdateProtectConfiguration {
    input := {
        @required
        ProtectConfigurationId: ProtectConfigurationIdOrArn

        DeletionProtectionEnabled: Boolean
    }
    output := {
        @required
        ProtectConfigurationArn: ProtectConfigurationArn

        @required
        ProtectConfigurationId: ProtectConfigurationId

        @required
        CreatedTimestamp: Timestamp

        @required
        AccountDefault: Boolean

        @required
        DeletionProtectionEnabled: Boolean
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation UpdateProtectConfigurationCountryRuleSet {
    input := {
        @required
        ProtectConfigurationId: ProtectConfigurationIdOrArn

        @required
        NumberCapability: NumberCapability

        @required
        CountryRuleSetUpdates: ProtectConfigurationCountryRuleSet
    }
    output := {
        @required
        ProtectConfigurationArn: ProtectConfigurationArn

        @required
        ProtectConfigurationId: ProtectConfigurationId

        @required
        NumberCapability: NumberCapability

        @required
        CountryRuleSet: ProtectConfigurationCountryRuleSet
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation UpdateRcsAgent {
    input := {
        @required
        RcsAgentId: RcsAgentIdOrArn

        DeletionProtectionEnabled: Boolean
        OptOutListName: OptOutListNameOrArn
        SelfManagedOptOutsEnabled: Boolean
        TwoWayChannelArn: TwoWayChannelArn
        TwoWayChannelRole: IamRoleArn
        TwoWayEnabled: Boolean
        TwoWayMediaS3BucketName: TwoWayMediaS3BucketNameOrUnset
        TwoWayMediaS3KeyPrefix: TwoWayMediaS3KeyPrefix
        TwoWayMediaS3Role: IamRoleArnOrUnset
        TwoWayRcsEventsEnabled: RcsEventTypeList
    }
    output := {
        @required
        RcsAgentArn: String

        @required
        RcsAgentId: String

        @required
        Status: RcsAgentStatus

        @required
        CreatedTimestamp: Timestamp

        @required
        DeletionProtectionEnabled: Boolean

        OptOutListName: OptOutListName

        @required
        SelfManagedOptOutsEnabled: Boolean

        TwoWayChannelArn: TwoWayChannelArn
        TwoWayChannelRole: IamRoleArn

        @required
        TwoWayEnabled: Boolean

        TwoWayMediaS3BucketName: TwoWayMediaS3BucketName
        TwoWayMediaS3KeyPrefix: TwoWayMediaS3KeyPrefix
        TwoWayMediaS3Role: IamRoleArn
        TwoWayRcsEventsEnabled: RcsEventTypeList
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

operation UpdateSenderId {
    input := {
        @required
        SenderId: SenderIdOrArn

        @required
        IsoCountryCode: IsoCountryCode

        DeletionProtectionEnabled: Boolean
    }
    output := {
        @required
        SenderIdArn: String

        @required
        SenderId: SenderId

        @required
        IsoCountryCode: IsoCountryCode

        @required
        MessageTypes: MessageTypeList

        @required
        MonthlyLeasingPrice: String

        @required
        DeletionProtectionEnabled: Boolean

        @required
        Registered: Boolean

        RegistrationId: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation VerifyDestinationNumber {
    input := {
        @required
        VerifiedDestinationNumberId: VerifiedDestinationNumberIdOrArn

        @required
        VerificationCode: VerificationCode
    }
    output := {
        @required
        VerifiedDestinationNumberArn: String

        @required
        VerifiedDestinationNumberId: String

        @required
        DestinationPhoneNumber: PhoneNumber

        @required
        Status: VerificationStatus

        @required
        CreatedTimestamp: Timestamp
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

@error("client")
structure AccessDeniedException {
    Message: String
    Reason: AccessDeniedExceptionReason
}

enum AccessDeniedExceptionReason {
    INSUFFICIENT_ACCOUNT_REPUTATION
    ACCOUNT_DISABLED
}

structure AccountAttribute {
    @required
    Name: AccountAttributeName

    @required
    Value: String
}

list AccountAttributeList {
    member: AccountAttribute
}

enum AccountAttributeName {
    ACCOUNT_TIER
    DEFAULT_PROTECT_CONFIGURATION_ID
}

structure AccountLimit {
    @required
    Name: AccountLimitName

    @required
    Used: Long

    @required
    Max: Long
}

list AccountLimitList {
    member: AccountLimit
}

enum AccountLimitName {
    PHONE_NUMBERS
    POOLS
    CONFIGURATION_SETS
    OPT_OUT_LISTS
    SENDER_IDS
    REGISTRATIONS
    REGISTRATION_ATTACHMENTS
    VERIFIED_DESTINATION_NUMBERS
}

@length(min: 20, max: 256) @pattern("arn:[A-Za-z0-9_:/-]+")
string AmazonResourceName

@length(min: 1, max: 1572864)
blob AttachmentBody

enum AttachmentStatus {
    UPLOAD_IN_PROGRESS
    UPLOAD_COMPLETE
    UPLOAD_FAILED
    DELETED
}

enum AttachmentUploadErrorReason {
    INTERNAL_ERROR
}

@length(min: 1, max: 2048) @pattern("\\S+")
string AttachmentUrl

@length(min: 1, max: 40) @pattern("\\+[({\\s\\[]?[1-9][0-9(){}\\s\\[\\],.-]{1,38}")
string CarrierLookupInputPhoneNumberType

enum CarrierStatus {
    PENDING
    ACTIVE
    REJECTED
}

structure CarrierStatusInformation {
    @required
    CarrierName: String

    @required
    Status: CarrierStatus
}

list CarrierStatusInformationList {
    member: CarrierStatusInformation
}

@length(min: 1, max: 64) @pattern("[!-~]+")
string ClientToken

structure CloudWatchLogsDestination {
    @required
    IamRoleArn: IamRoleArn

    @required
    LogGroupArn: LogGroupArn
}

structure ConfigurationSetFilter {
    @required
    Name: ConfigurationSetFilterName

    @required
    Values: FilterValueList
}

@length(min: 0, max: 20)
list ConfigurationSetFilterList {
    member: ConfigurationSetFilter
}

enum ConfigurationSetFilterName {
    event_destination_name = "event-destination-name"
    matching_event_types = "matching-event-types"
    default_message_type = "default-message-type"
    default_sender_id = "default-sender-id"
    default_message_feedback_enabled = "default-message-feedback-enabled"
    protect_configuration_id = "protect-configuration-id"
}

structure ConfigurationSetInformation {
    @required
    ConfigurationSetArn: String

    @required
    ConfigurationSetName: ConfigurationSetName

    @required
    EventDestinations: EventDestinationList

    DefaultMessageType: MessageType
    DefaultSenderId: SenderId
    DefaultMessageFeedbackEnabled: Boolean

    @required
    CreatedTimestamp: Timestamp

    ProtectConfigurationId: ProtectConfigurationIdOrArn
}

list ConfigurationSetInformationList {
    member: ConfigurationSetInformation
}

@length(min: 1, max: 64) @pattern("[A-Za-z0-9_-]+")
string ConfigurationSetName

@length(min: 0, max: 5)
list ConfigurationSetNameList {
    member: ConfigurationSetNameOrArn
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_:/-]+")
string ConfigurationSetNameOrArn

@error("client")
structure ConflictException {
    Message: String
    Reason: ConflictExceptionReason
    ResourceType: ResourceType
    ResourceId: String
}

enum ConflictExceptionReason {
    CREATE_REGISTRATION_VERSION_NOT_ALLOWED
    DELETION_PROTECTION_ENABLED
    DESTINATION_PHONE_NUMBER_NOT_VERIFIED
    DESTINATION_PHONE_NUMBER_OPTED_OUT
    DISASSOCIATE_REGISTRATION_NOT_ALLOWED
    DISCARD_REGISTRATION_VERSION_NOT_ALLOWED
    EDIT_REGISTRATION_FIELD_VALUES_NOT_ALLOWED
    EVENT_DESTINATION_MISMATCH
    KEYWORD_MISMATCH
    LAST_PHONE_NUMBER
    NUMBER_CAPABILITIES_MISMATCH
    MESSAGE_TYPE_MISMATCH
    NO_ORIGINATION_IDENTITIES_FOUND
    OPT_OUT_LIST_MISMATCH
    PHONE_NUMBER_ASSOCIATED_TO_POOL
    PHONE_NUMBER_ASSOCIATED_TO_REGISTRATION
    PHONE_NUMBER_NOT_ASSOCIATED_TO_POOL
    PHONE_NUMBER_NOT_IN_REGISTRATION_REGION
    REGISTRATION_ALREADY_SUBMITTED
    REGISTRATION_NOT_COMPLETE
    RESOURCE_ALREADY_ASSOCIATED
    SENDER_ID_ASSOCIATED_TO_POOL
    RCS_AGENT_ASSOCIATED_TO_POOL
    POOL_ASSOCIATED_TO_NOTIFY_CONFIGURATION
    RESOURCE_ALREADY_EXISTS
    RESOURCE_DELETION_NOT_ALLOWED
    RESOURCE_MODIFICATION_NOT_ALLOWED
    RESOURCE_NOT_ACTIVE
    RESOURCE_NOT_EMPTY
    SELF_MANAGED_OPT_OUTS_MISMATCH
    SUBMIT_REGISTRATION_VERSION_NOT_ALLOWED
    TWO_WAY_CONFIG_MISMATCH
    VERIFICATION_CODE_EXPIRED
    VERIFICATION_ALREADY_COMPLETE
    PROTECT_CONFIGURATION_IS_ACCOUNT_DEFAULT
    PROTECT_CONFIGURATION_ASSOCIATED_WITH_CONFIGURATION_SET
    PROTECT_CONFIGURATION_NOT_ASSOCIATED_WITH_CONFIGURATION_SET
    DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION
    DESTINATION_PHONE_NUMBER_BLOCKED_BY_PROTECT_NUMBER_OVERRIDE
    RCS_AGENT_ALREADY_ASSOCIATED_TO_REGISTRATION_TYPE
    NOTIFY_CONFIGURATION_NOT_ACTIVE
}

@length(min: 1, max: 100) @pattern("\\S+")
string ContextKey

@length(min: 0, max: 5)
map ContextMap {
    key: ContextKey
    value: ContextValue
}

@length(min: 1, max: 800) @pattern("(?!\\s)^[\\s\\S]+(?<!\\s)")
string ContextValue

enum CountryLaunchStatus {
    CREATED
    PENDING
    PARTIAL
    ACTIVE
    REJECTED
}

structure CountryLaunchStatusFilter {
    @required
    Name: CountryLaunchStatusFilterName

    @required
    Values: FilterValueList
}

@length(min: 0, max: 20)
list CountryLaunchStatusFilterList {
    member: CountryLaunchStatusFilter
}

enum CountryLaunchStatusFilterName {
    country_launch_status = "country-launch-status"
}

structure CountryLaunchStatusInformation {
    @required
    IsoCountryCode: IsoCountryCode

    @required
    Status: CountryLaunchStatus

    RcsPlatformId: String

    @required
    RegistrationId: String

    @required
    CarrierStatus: CarrierStatusInformationList
}

list CountryLaunchStatusInformationList {
    member: CountryLaunchStatusInformation
}

@length(min: 20, max: 2048) @pattern("arn:\\S+")
string DeliveryStreamArn

enum DestinationCountryParameterKey {
    IN_TEMPLATE_ID
    IN_ENTITY_ID
}

@length(min: 1, max: 64) @pattern("\\S+")
string DestinationCountryParameterValue

@length(min: 0, max: 10)
map DestinationCountryParameters {
    key: DestinationCountryParameterKey
    value: DestinationCountryParameterValue
}

@length(min: 0, max: 5)
list DestinationPhoneNumberList {
    member: PhoneNumber
}

@length(min: 1, max: 3) @pattern("[\\d]+")
string DialingCountryCodeType

@length(min: 1, max: 20) @pattern("\\+[1-9][0-9]{1,18}")
string E164PhoneNumberType

structure EventDestination {
    @required
    EventDestinationName: EventDestinationName

    @required
    Enabled: Boolean

    @required
    MatchingEventTypes: EventTypeList

    CloudWatchLogsDestination: CloudWatchLogsDestination
    KinesisFirehoseDestination: KinesisFirehoseDestination
    SnsDestination: SnsDestination
}

list EventDestinationList {
    member: EventDestination
}

@length(min: 1, max: 64) @pattern("[A-Za-z0-9_-]+")
string EventDestinationName

enum EventType {
    ALL
    TEXT_ALL
    TEXT_SENT
    TEXT_PENDING
    TEXT_QUEUED
    TEXT_SUCCESSFUL
    TEXT_DELIVERED
    TEXT_INVALID
    TEXT_INVALID_MESSAGE
    TEXT_UNREACHABLE
    TEXT_CARRIER_UNREACHABLE
    TEXT_BLOCKED
    TEXT_CARRIER_BLOCKED
    TEXT_SPAM
    TEXT_UNKNOWN
    TEXT_TTL_EXPIRED
    TEXT_PROTECT_BLOCKED
    VOICE_ALL
    VOICE_INITIATED
    VOICE_RINGING
    VOICE_ANSWERED
    VOICE_COMPLETED
    VOICE_BUSY
    VOICE_NO_ANSWER
    VOICE_FAILED
    VOICE_TTL_EXPIRED
    MEDIA_ALL
    MEDIA_PENDING
    MEDIA_QUEUED
    MEDIA_SUCCESSFUL
    MEDIA_DELIVERED
    MEDIA_INVALID
    MEDIA_INVALID_MESSAGE
    MEDIA_UNREACHABLE
    MEDIA_CARRIER_UNREACHABLE
    MEDIA_BLOCKED
    MEDIA_CARRIER_BLOCKED
    MEDIA_SPAM
    MEDIA_UNKNOWN
    MEDIA_TTL_EXPIRED
    MEDIA_FILE_INACCESSIBLE
    MEDIA_FILE_TYPE_UNSUPPORTED
    MEDIA_FILE_SIZE_EXCEEDED
    RCS_ALL
    RCS_QUEUED
    RCS_SENT
    RCS_DELIVERED
    RCS_READ
    RCS_FAILED
    RCS_TTL_EXPIRED
    RCS_PROTECT_BLOCKED
    RCS_FALLEN_BACK_TO_SMS
}

@length(min: 1, max: 52)
list EventTypeList {
    member: EventType
}

@length(min: 1, max: 100) @pattern("[A-Za-z0-9_\\.]+")
string FieldPath

@length(min: 0, max: 5)
list FieldPathList {
    member: FieldPath
}

enum FieldRequirement {
    REQUIRED
    CONDITIONAL
    OPTIONAL
}

enum FieldType {
    SELECT
    TEXT
    ATTACHMENT
}

@length(min: 1, max: 128) @pattern("[/\\.:A-Za-z0-9+_-]+")
string FilterValue

@length(min: 1, max: 20)
list FilterValueList {
    member: FilterValue
}

@length(min: 20, max: 2048) @pattern("arn:\\S+")
string IamRoleArn

@length(min: 20, max: 2048) @pattern("(arn:\\S+|UNSET_RCS_MEDIA_CONFIGURATION)")
string IamRoleArnOrUnset

@error("server") @retryable(throttling: false)
structure InternalServerException {
    Message: String
    RequestId: String
}

@length(min: 2, max: 2) @pattern("[A-Z]{2}")
string IsoCountryCode

@length(min: 0, max: 300)
list IsoCountryCodeList {
    member: IsoCountryCode
}

@length(min: 1, max: 30) @pattern("[ \\S]+")
string Keyword

enum KeywordAction {
    AUTOMATIC_RESPONSE
    OPT_OUT
    OPT_IN
}

structure KeywordFilter {
    @required
    Name: KeywordFilterName

    @required
    Values: FilterValueList
}

@length(min: 0, max: 20)
list KeywordFilterList {
    member: KeywordFilter
}

enum KeywordFilterName {
    keyword_action = "keyword-action"
}

structure KeywordInformation {
    @required
    Keyword: Keyword

    @required
    KeywordMessage: KeywordMessage

    @required
    KeywordAction: KeywordAction
}

list KeywordInformationList {
    member: KeywordInformation
}

@length(min: 0, max: 5)
list KeywordList {
    member: Keyword
}

@length(min: 1, max: 1600) @pattern("(?!\\s*$)[\\s\\S]+")
string KeywordMessage

structure KinesisFirehoseDestination {
    @required
    IamRoleArn: IamRoleArn

    @required
    DeliveryStreamArn: DeliveryStreamArn
}

enum LanguageCode {
    DE_DE
    EN_GB
    EN_US
    ES_419
    ES_ES
    FR_CA
    FR_FR
    IT_IT
    JA_JP
    KO_KR
    PT_BR
    ZH_CN
    ZH_TW
}

@length(min: 0, max: 100)
list ListProtectConfigurationRuleSetNumberOverrideFilter {
    member: ProtectConfigurationRuleSetNumberOverrideFilterItem
}

@length(min: 20, max: 2048) @pattern("arn:\\S+")
string LogGroupArn

@length(min: 3, max: 3) @pattern("[\\d]+")
string MCCType

@length(min: 2, max: 3) @pattern("[\\d]+")
string MNCType

@length(min: 2, max: 8) @pattern("[0-9]{0,2}\\.[0-9]{1,5}")
string MaxPrice

@range(min: 1, max: 100)
integer MaxResults

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_:/\\+-]+")
string MediaMessageOriginationIdentity

@length(min: 1, max: 1)
list MediaUrlList {
    member: MediaUrlValue
}

@length(min: 1, max: 2048) @pattern("s3://([a-z0-9\\.-]{3,63})/(.+)")
string MediaUrlValue

enum MessageFeedbackStatus {
    RECEIVED
    FAILED
}

@length(min: 1, max: 64) @pattern("[A-Za-z0-9_:/-]+")
string MessageId

enum MessageType {
    TRANSACTIONAL
    PROMOTIONAL
}

@length(min: 0, max: 2)
list MessageTypeList {
    member: MessageType
}

@range(min: 0, max: 1000000000)
long MonthlyLimit

@length(min: 1, max: 1024) @pattern(".+")
string NextToken

@length(min: 1, max: 200)
list NonEmptyTagList {
    member: Tag
}

@length(min: 1, max: 256) @pattern("arn:\\S+")
string NotifyConfigurationArn

@length(min: 1, max: 15) @pattern("[A-Za-z0-9_ -]+")
string NotifyConfigurationDisplayName

structure NotifyConfigurationFilter {
    @required
    Name: NotifyConfigurationFilterName

    @required
    Values: FilterValueList
}

@length(min: 0, max: 20)
list NotifyConfigurationFilterList {
    member: NotifyConfigurationFilter
}

enum NotifyConfigurationFilterName {
    display_name = "display-name"
    enabled_countries = "enabled-countries"
    enabled_channels = "enabled-channels"
    default_template = "default-template"
    default_pool = "default-pool"
    use_case = "use-case"
    status
    deletion_protection_enabled = "deletion-protection-enabled"
    tier_upgrade_status = "tier-upgrade-status"
}

@length(min: 1, max: 64) @pattern("[A-Za-z0-9_-]+")
string NotifyConfigurationId

@length(min: 0, max: 5)
list NotifyConfigurationIdList {
    member: NotifyConfigurationIdOrArn
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_:/-]+")
string NotifyConfigurationIdOrArn

structure NotifyConfigurationInformation {
    @required
    NotifyConfigurationArn: NotifyConfigurationArn

    @required
    NotifyConfigurationId: NotifyConfigurationId

    @required
    DisplayName: NotifyConfigurationDisplayName

    @required
    UseCase: NotifyConfigurationUseCase

    DefaultTemplateId: NotifyTemplateId
    PoolId: String
    EnabledCountries: IsoCountryCodeList

    @required
    EnabledChannels: NotifyEnabledChannelsList

    @required
    Tier: NotifyConfigurationTier

    @required
    TierUpgradeStatus: TierUpgradeStatus

    @required
    Status: NotifyConfigurationStatus

    RejectionReason: String

    @required
    DeletionProtectionEnabled: Boolean

    @required
    CreatedTimestamp: Timestamp
}

@length(min: 1, max: 100)
list NotifyConfigurationInformationList {
    member: NotifyConfigurationInformation
}

enum NotifyConfigurationStatus {
    PENDING
    ACTIVE
    REJECTED
    REQUIRES_VERIFICATION
}

enum NotifyConfigurationTier {
    BASIC
    ADVANCED
}

@length(min: 1, max: 2)
list NotifyConfigurationTierList {
    member: NotifyConfigurationTier
}

enum NotifyConfigurationUseCase {
    CODE_VERIFICATION
}

structure NotifyCountryInformation {
    @required
    IsoCountryCode: IsoCountryCode

    @required
    CountryName: String

    @required
    SupportedChannels: NotifyEnabledChannelsList

    @required
    SupportedUseCases: NotifyUseCaseList

    @required
    SupportedTiers: NotifyTierList

    @required
    CustomerOwnedIdentityRequired: Boolean
}

@length(min: 0, max: 300)
list NotifyCountryInformationList {
    member: NotifyCountryInformation
}

@length(min: 1, max: 4)
list NotifyEnabledChannelsList {
    member: NumberCapability
}

@length(min: 2, max: 5) @pattern("[a-z]{2}(-[A-Z]{2})?")
string NotifyLanguageCode

@length(min: 1, max: 256) @pattern("([A-Za-z0-9_:/-]+|UNSET_DEFAULT_POOL_FOR_NOTIFY)")
string NotifyPoolIdOrUnset

structure NotifyTemplateFilter {
    @required
    Name: NotifyTemplateFilterName

    @required
    Values: FilterValueList
}

@length(min: 0, max: 20)
list NotifyTemplateFilterList {
    member: NotifyTemplateFilter
}

enum NotifyTemplateFilterName {
    template_type = "template-type"
    channels
    tier_access = "tier-access"
    supported_countries = "supported-countries"
    language_code = "language-code"
    supported_voice_ids = "supported-voice-ids"
}

@length(min: 0, max: 256) @pattern("([A-Za-z0-9_-]*|UNSET_DEFAULT_TEMPLATE)")
string NotifyTemplateId

@length(min: 1, max: 10)
list NotifyTemplateIdList {
    member: NotifyTemplateId
}

structure NotifyTemplateInformation {
    @required
    TemplateId: NotifyTemplateId

    @required
    Version: NotifyTemplateVersion

    @required
    TemplateType: NotifyTemplateType

    @required
    Channels: NumberCapabilityList

    TierAccess: NotifyConfigurationTierList
    Status: NotifyTemplateStatus
    SupportedCountries: IsoCountryCodeList
    LanguageCode: NotifyLanguageCode
    Content: TemplateContent
    Variables: TemplateVariablesMap
    SupportedVoiceIds: VoiceIdList

    @required
    CreatedTimestamp: Timestamp
}

@length(min: 0, max: 100)
list NotifyTemplateInformationList {
    member: NotifyTemplateInformation
}

enum NotifyTemplateStatus {
    ACTIVE
    INACTIVE
}

enum NotifyTemplateType {
    OTP_VERIFICATION
}

@range(min: 1)
integer NotifyTemplateVersion

@length(min: 1, max: 2)
list NotifyTierList {
    member: NotifyConfigurationTier
}

@length(min: 1, max: 4)
list NotifyUseCaseList {
    member: NotifyConfigurationUseCase
}

enum NumberCapability {
    SMS
    VOICE
    MMS
    RCS
}

@length(min: 1, max: 4)
list NumberCapabilityList {
    member: NumberCapability
}

enum NumberStatus {
    PENDING
    ACTIVE
    ASSOCIATING
    DISASSOCIATING
    DELETED
}

enum NumberType {
    SHORT_CODE
    LONG_CODE
    TOLL_FREE
    TEN_DLC
    SIMULATOR
}

structure OptOutListInformation {
    @required
    OptOutListArn: String

    @required
    OptOutListName: OptOutListName

    @required
    CreatedTimestamp: Timestamp
}

list OptOutListInformationList {
    member: OptOutListInformation
}

@length(min: 1, max: 64) @pattern("[A-Za-z0-9_-]+")
string OptOutListName

@length(min: 0, max: 5)
list OptOutListNameList {
    member: OptOutListNameOrArn
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_:/-]+")
string OptOutListNameOrArn

structure OptedOutFilter {
    @required
    Name: OptedOutFilterName

    @required
    Values: FilterValueList
}

@length(min: 0, max: 20)
list OptedOutFilterList {
    member: OptedOutFilter
}

enum OptedOutFilterName {
    end_user_opted_out = "end-user-opted-out"
}

structure OptedOutNumberInformation {
    @required
    OptedOutNumber: PhoneNumber

    @required
    OptedOutTimestamp: Timestamp

    @required
    EndUserOptedOut: Boolean
}

list OptedOutNumberInformationList {
    member: OptedOutNumberInformation
}

@length(min: 0, max: 5)
list OptedOutNumberList {
    member: PhoneNumber
}

structure OriginationIdentityMetadata {
    @required
    OriginationIdentityArn: String

    @required
    OriginationIdentity: String

    @required
    IsoCountryCode: IsoCountryCode

    @required
    NumberCapabilities: NumberCapabilityList

    PhoneNumber: PhoneNumber
}

list OriginationIdentityMetadataList {
    member: OriginationIdentityMetadata
}

enum Owner {
    SELF
    SHARED
}

@length(min: 1, max: 20) @pattern("\\+?[1-9][0-9]{1,18}")
string PhoneNumber

structure PhoneNumberFilter {
    @required
    Name: PhoneNumberFilterName

    @required
    Values: FilterValueList
}

@length(min: 0, max: 20)
list PhoneNumberFilterList {
    member: PhoneNumberFilter
}

enum PhoneNumberFilterName {
    status
    iso_country_code = "iso-country-code"
    message_type = "message-type"
    number_capability = "number-capability"
    number_type = "number-type"
    two_way_enabled = "two-way-enabled"
    self_managed_opt_outs_enabled = "self-managed-opt-outs-enabled"
    opt_out_list_name = "opt-out-list-name"
    deletion_protection_enabled = "deletion-protection-enabled"
    two_way_channel_arn = "two-way-channel-arn"
}

@length(min: 0, max: 5)
list PhoneNumberIdList {
    member: PhoneNumberIdOrArn
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_:/-]+")
string PhoneNumberIdOrArn

structure PhoneNumberInformation {
    @required
    PhoneNumberArn: String

    PhoneNumberId: String

    @required
    PhoneNumber: PhoneNumber

    @required
    Status: NumberStatus

    @required
    IsoCountryCode: IsoCountryCode

    @required
    MessageType: MessageType

    @required
    NumberCapabilities: NumberCapabilityList

    @required
    NumberType: NumberType

    @required
    MonthlyLeasingPrice: String

    @required
    TwoWayEnabled: Boolean

    TwoWayChannelArn: TwoWayChannelArn
    TwoWayChannelRole: IamRoleArn

    @required
    SelfManagedOptOutsEnabled: Boolean

    @required
    OptOutListName: OptOutListName

    InternationalSendingEnabled: Boolean

    @required
    DeletionProtectionEnabled: Boolean

    PoolId: String
    RegistrationId: String

    @required
    CreatedTimestamp: Timestamp
}

list PhoneNumberInformationList {
    member: PhoneNumberInformation
}

enum PhoneNumberType {
    MOBILE
    LANDLINE
    OTHER
    INVALID
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_:/-]+")
string PhoneOrPoolIdOrArn

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_:/-]+")
string PhoneOrSenderIdOrArn

structure PoolFilter {
    @required
    Name: PoolFilterName

    @required
    Values: FilterValueList
}

@length(min: 0, max: 20)
list PoolFilterList {
    member: PoolFilter
}

enum PoolFilterName {
    status
    message_type = "message-type"
    two_way_enabled = "two-way-enabled"
    self_managed_opt_outs_enabled = "self-managed-opt-outs-enabled"
    opt_out_list_name = "opt-out-list-name"
    shared_routes_enabled = "shared-routes-enabled"
    deletion_protection_enabled = "deletion-protection-enabled"
    two_way_channel_arn = "two-way-channel-arn"
}

@length(min: 0, max: 5)
list PoolIdList {
    member: PoolIdOrArn
}

@length(min: 0, max: 256) @pattern("[A-Za-z0-9_:/-]*")
string PoolIdOrArn

structure PoolInformation {
    @required
    PoolArn: String

    @required
    PoolId: String

    @required
    Status: PoolStatus

    @required
    MessageType: MessageType

    @required
    TwoWayEnabled: Boolean

    TwoWayChannelArn: TwoWayChannelArn
    TwoWayChannelRole: IamRoleArn

    @required
    SelfManagedOptOutsEnabled: Boolean

    @required
    OptOutListName: OptOutListName

    @required
    SharedRoutesEnabled: Boolean

    @required
    DeletionProtectionEnabled: Boolean

    @required
    CreatedTimestamp: Timestamp
}

list PoolInformationList {
    member: PoolInformation
}

structure PoolOriginationIdentitiesFilter {
    @required
    Name: PoolOriginationIdentitiesFilterName

    @required
    Values: FilterValueList
}

@length(min: 0, max: 20)
list PoolOriginationIdentitiesFilterList {
    member: PoolOriginationIdentitiesFilter
}

enum PoolOriginationIdentitiesFilterName {
    iso_country_code = "iso-country-code"
    number_capability = "number-capability"
}

enum PoolStatus {
    CREATING
    ACTIVE
    DELETING
}

@length(min: 1, max: 256) @pattern("arn:\\S+")
string ProtectConfigurationArn

@length(min: 1, max: 300)
map ProtectConfigurationCountryRuleSet {
    key: IsoCountryCode
    value: ProtectConfigurationCountryRuleSetInformation
}

structure ProtectConfigurationCountryRuleSetInformation {
    @required
    ProtectStatus: ProtectStatus
}

structure ProtectConfigurationFilter {
    @required
    Name: ProtectConfigurationFilterName

    @required
    Values: FilterValueList
}

@length(min: 0, max: 20)
list ProtectConfigurationFilterList {
    member: ProtectConfigurationFilter
}

enum ProtectConfigurationFilterName {
    account_default = "account-default"
    deletion_protection_enabled = "deletion-protection-enabled"
}

@length(min: 1, max: 64) @pattern("[A-Za-z0-9_-]+")
string ProtectConfigurationId

@length(min: 0, max: 5)
list ProtectConfigurationIdList {
    member: ProtectConfigurationIdOrArn
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_:/-]+")
string ProtectConfigurationIdOrArn

structure ProtectConfigurationInformation {
    @required
    ProtectConfigurationArn: ProtectConfigurationArn

    @required
    ProtectConfigurationId: ProtectConfigurationId

    @required
    CreatedTimestamp: Timestamp

    @required
    AccountDefault: Boolean

    @required
    DeletionProtectionEnabled: Boolean
}

@length(min: 1, max: 100)
list ProtectConfigurationInformationList {
    member: ProtectConfigurationInformation
}

enum ProtectConfigurationRuleOverrideAction {
    ALLOW
    BLOCK
}

structure ProtectConfigurationRuleSetNumberOverride {
    @required
    DestinationPhoneNumber: PhoneNumber

    @required
    CreatedTimestamp: Timestamp

    @required
    Action: ProtectConfigurationRuleOverrideAction

    IsoCountryCode: IsoCountryCode
    ExpirationTimestamp: Timestamp
}

structure ProtectConfigurationRuleSetNumberOverrideFilterItem {
    @required
    Name: ProtectConfigurationRuleSetNumberOverrideFilterName

    @required
    Values: FilterValueList
}

enum ProtectConfigurationRuleSetNumberOverrideFilterName {
    iso_country_code = "iso-country-code"
    destination_phone_number_begins_with = "destination-phone-number-begins-with"
    action
    expires_before = "expires-before"
    expires_after = "expires-after"
    created_before = "created-before"
    created_after = "created-after"
}

@length(min: 1, max: 100)
list ProtectConfigurationRuleSetNumberOverrideList {
    member: ProtectConfigurationRuleSetNumberOverride
}

enum ProtectStatus {
    ALLOW
    BLOCK
    MONITOR
    FILTER
}

structure RcsAgentFilter {
    @required
    Name: RcsAgentFilterName

    @required
    Values: FilterValueList
}

@length(min: 0, max: 20)
list RcsAgentFilterList {
    member: RcsAgentFilter
}

enum RcsAgentFilterName {
    status
    two_way_enabled = "two-way-enabled"
    self_managed_opt_outs_enabled = "self-managed-opt-outs-enabled"
    opt_out_list_name = "opt-out-list-name"
    deletion_protection_enabled = "deletion-protection-enabled"
    two_way_channel_arn = "two-way-channel-arn"
}

@length(min: 0, max: 5)
list RcsAgentIdList {
    member: RcsAgentIdOrArn
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_:/-]+")
string RcsAgentIdOrArn

structure RcsAgentInformation {
    @required
    RcsAgentArn: String

    @required
    RcsAgentId: String

    @required
    Status: RcsAgentStatus

    @required
    CreatedTimestamp: Timestamp

    @required
    DeletionProtectionEnabled: Boolean

    OptOutListName: OptOutListName

    @required
    SelfManagedOptOutsEnabled: Boolean

    TwoWayChannelArn: TwoWayChannelArn
    TwoWayChannelRole: IamRoleArn

    @required
    TwoWayEnabled: Boolean

    PoolId: String
    TwoWayMediaS3BucketName: TwoWayMediaS3BucketName
    TwoWayMediaS3KeyPrefix: TwoWayMediaS3KeyPrefix
    TwoWayMediaS3Role: IamRoleArn
    TwoWayRcsEventsEnabled: RcsEventTypeList
    TestingAgent: TestingAgentInformation
}

list RcsAgentInformationList {
    member: RcsAgentInformation
}

enum RcsAgentStatus {
    CREATED
    PENDING
    TESTING
    PARTIAL
    ACTIVE
    DELETED
}

@length(min: 1, max: 500)
string RcsCalendarEventDescription

@length(min: 1, max: 100)
string RcsCalendarEventTitle

structure RcsCardContent {
    Title: RcsCardTitle
    Description: RcsCardDescription
    Media: RcsCardMedia
    Suggestions: RcsCardSuggestedActionList
}

@length(min: 1, max: 2000)
string RcsCardDescription

structure RcsCardMedia {
    @required
    FileUrl: RcsMediaUrl

    ThumbnailUrl: RcsMediaUrl
    Height: RcsCardMediaHeightString
}

@length(min: 1, max: 50) @pattern("[A-Z_]+")
string RcsCardMediaHeightString

@length(min: 0, max: 4)
list RcsCardSuggestedActionList {
    member: RcsSuggestedAction
}

@length(min: 1, max: 200)
string RcsCardTitle

structure RcsCarousel {
    @required
    CardWidth: RcsCarouselCardWidthString

    @required
    CardContents: RcsCarouselCardContentList
}

structure RcsCarouselCardContent {
    Title: RcsCardTitle
    Description: RcsCardDescription
    Media: RcsCarouselCardMedia
    Suggestions: RcsCardSuggestedActionList
}

@length(min: 2, max: 10)
list RcsCarouselCardContentList {
    member: RcsCarouselCardContent
}

structure RcsCarouselCardMedia {
    @required
    FileUrl: RcsMediaUrl

    ThumbnailUrl: RcsMediaUrl
    Height: RcsCarouselCardMediaHeightString
}

@length(min: 1, max: 50) @pattern("[A-Z_]+")
string RcsCarouselCardMediaHeightString

@length(min: 1, max: 50) @pattern("[A-Z_]+")
string RcsCarouselCardWidthString

union RcsContent {
    TextMessage: RcsTextMessage
    FileMessage: RcsFileMessage
    RichCard: RcsStandaloneCard
    Carousel: RcsCarousel
}

structure RcsCreateCalendarEventAction {
    @required
    Text: RcsSuggestedActionText

    @required
    PostbackData: RcsPostbackData

    @required
    Title: RcsCalendarEventTitle

    @required
    StartTime: Timestamp

    @required
    EndTime: Timestamp

    Description: RcsCalendarEventDescription
}

structure RcsDialPhoneAction {
    @required
    Text: RcsSuggestedActionText

    @required
    PostbackData: RcsPostbackData

    @required
    PhoneNumber: PhoneNumber
}

@length(min: 1, max: 50)
string RcsEventType

@length(min: 0, max: 100)
list RcsEventTypeList {
    member: RcsEventType
}

enum RcsFallbackChannel {
    SMS
    MMS
}

structure RcsFallbackConfiguration {
    @required
    Channel: RcsFallbackChannel

    MessageBody: RcsFallbackMessageBody
    MediaUrls: MediaUrlList
    OriginationIdentity: RcsFallbackOriginationIdentity
}

@length(min: 1, max: 1600) @pattern("(?!\\s*$)[\\s\\S]+")
string RcsFallbackMessageBody

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_:/\\+-]+")
string RcsFallbackOriginationIdentity

structure RcsFileMessage {
    @required
    FileUrl: RcsMediaUrl

    ThumbnailUrl: RcsMediaUrl
}

@length(min: 1, max: 100)
string RcsLocationLabel

@length(min: 1, max: 2000) @pattern("(https://|s3://).+")
string RcsMediaUrl

structure RcsMessageContent {
    @required
    Content: RcsContent

    Suggestions: RcsSuggestedActionList
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_:/\\+-]+")
string RcsMessageOriginationIdentity

@length(min: 1, max: 50)
string RcsMessageTrafficType

structure RcsOpenUrlAction {
    @required
    Text: RcsSuggestedActionText

    @required
    PostbackData: RcsPostbackData

    @required
    Url: RcsOpenUrlValue

    Application: RcsOpenUrlActionApplicationString
    WebviewViewMode: RcsOpenUrlActionWebviewViewModeString
}

@length(min: 1, max: 50) @pattern("[A-Z_]+")
string RcsOpenUrlActionApplicationString

@length(min: 1, max: 50) @pattern("[A-Z_]+")
string RcsOpenUrlActionWebviewViewModeString

@length(min: 1, max: 2048) @pattern("https://\\S+")
string RcsOpenUrlValue

@length(min: 1, max: 2048)
string RcsPostbackData

structure RcsReplyAction {
    @required
    Text: RcsSuggestedActionText

    @required
    PostbackData: RcsPostbackData
}

structure RcsRequestLocationAction {
    @required
    Text: RcsSuggestedActionText

    @required
    PostbackData: RcsPostbackData
}

structure RcsShowLocationAction {
    @required
    Text: RcsSuggestedActionText

    @required
    PostbackData: RcsPostbackData

    @required
    Latitude: RcsShowLocationActionLatitudeDouble

    @required
    Longitude: RcsShowLocationActionLongitudeDouble

    Label: RcsLocationLabel
}

@range(min: -90, max: 90)
double RcsShowLocationActionLatitudeDouble

@range(min: -180, max: 180)
double RcsShowLocationActionLongitudeDouble

structure RcsStandaloneCard {
    @required
    CardOrientation: RcsStandaloneCardCardOrientationString

    ThumbnailImageAlignment: RcsStandaloneCardThumbnailImageAlignmentString

    @required
    CardContent: RcsCardContent
}

@length(min: 1, max: 50) @pattern("[A-Z_]+")
string RcsStandaloneCardCardOrientationString

@length(min: 1, max: 50) @pattern("[A-Z_]+")
string RcsStandaloneCardThumbnailImageAlignmentString

union RcsSuggestedAction {
    Reply: RcsReplyAction
    OpenUrl: RcsOpenUrlAction
    DialPhone: RcsDialPhoneAction
    ShowLocation: RcsShowLocationAction
    RequestLocation: RcsRequestLocationAction
    CreateCalendarEvent: RcsCreateCalendarEventAction
}

@length(min: 0, max: 11)
list RcsSuggestedActionList {
    member: RcsSuggestedAction
}

@length(min: 1, max: 25)
string RcsSuggestedActionText

@length(min: 1, max: 3072) @pattern("(?!\\s*$)[\\s\\S]+")
string RcsTextBody

structure RcsTextMessage {
    @required
    Body: RcsTextBody
}

@range(min: 1, max: 172800)
integer RcsTimeToLive

enum RegistrationAssociationBehavior {
    ASSOCIATE_BEFORE_SUBMIT
    ASSOCIATE_ON_APPROVAL
    ASSOCIATE_AFTER_COMPLETE
}

structure RegistrationAssociationFilter {
    @required
    Name: RegistrationAssociationFilterName

    @required
    Values: FilterValueList
}

@length(min: 0, max: 20)
list RegistrationAssociationFilterList {
    member: RegistrationAssociationFilter
}

enum RegistrationAssociationFilterName {
    resource_type = "resource-type"
    iso_country_code = "iso-country-code"
}

structure RegistrationAssociationMetadata {
    @required
    ResourceArn: String

    @required
    ResourceId: String

    @required
    ResourceType: String

    IsoCountryCode: IsoCountryCode
    PhoneNumber: PhoneNumber
}

list RegistrationAssociationMetadataList {
    member: RegistrationAssociationMetadata
}

structure RegistrationAttachmentFilter {
    @required
    Name: RegistrationAttachmentFilterName

    @required
    Values: FilterValueList
}

@length(min: 0, max: 20)
list RegistrationAttachmentFilterList {
    member: RegistrationAttachmentFilter
}

enum RegistrationAttachmentFilterName {
    attachment_status = "attachment-status"
}

@length(min: 0, max: 5)
list RegistrationAttachmentIdList {
    member: RegistrationIdOrArn
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_:/-]+")
string RegistrationAttachmentIdOrArn

structure RegistrationAttachmentsInformation {
    @required
    RegistrationAttachmentArn: String

    @required
    RegistrationAttachmentId: String

    @required
    AttachmentStatus: AttachmentStatus

    AttachmentUploadErrorReason: AttachmentUploadErrorReason

    @required
    CreatedTimestamp: Timestamp

    AttachmentUrl: String
}

list RegistrationAttachmentsInformationList {
    member: RegistrationAttachmentsInformation
}

structure RegistrationDeniedReasonInformation {
    @required
    Reason: String

    @required
    ShortDescription: String

    LongDescription: String
    DocumentationTitle: String
    DocumentationLink: String
}

list RegistrationDeniedReasonInformationList {
    member: RegistrationDeniedReasonInformation
}

enum RegistrationDisassociationBehavior {
    DISASSOCIATE_ALL_CLOSES_REGISTRATION
    DISASSOCIATE_ALL_ALLOWS_DELETE_REGISTRATION
    DELETE_REGISTRATION_DISASSOCIATES
}

structure RegistrationFieldDefinition {
    @required
    SectionPath: SectionPath

    @required
    FieldPath: FieldPath

    @required
    FieldType: FieldType

    @required
    FieldRequirement: FieldRequirement

    SelectValidation: SelectValidation
    TextValidation: TextValidation

    @required
    DisplayHints: RegistrationFieldDisplayHints
}

list RegistrationFieldDefinitionList {
    member: RegistrationFieldDefinition
}

structure RegistrationFieldDisplayHints {
    @required
    Title: String

    @required
    ShortDescription: String

    LongDescription: String
    DocumentationTitle: String
    DocumentationLink: String
    SelectOptionDescriptions: SelectOptionDescriptionsList
    TextValidationDescription: String
    ExampleTextValue: String
}

structure RegistrationFieldValueInformation {
    @required
    FieldPath: FieldPath

    SelectChoices: SelectChoiceList
    TextValue: TextValue
    RegistrationAttachmentId: RegistrationAttachmentIdOrArn
    DeniedReason: String
    Feedback: String
}

list RegistrationFieldValueInformationList {
    member: RegistrationFieldValueInformation
}

structure RegistrationFilter {
    @required
    Name: RegistrationFilterName

    @required
    Values: FilterValueList
}

@length(min: 0, max: 20)
list RegistrationFilterList {
    member: RegistrationFilter
}

enum RegistrationFilterName {
    registration_type = "registration-type"
    registration_status = "registration-status"
}

@length(min: 0, max: 5)
list RegistrationIdList {
    member: RegistrationIdOrArn
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_:/-]+")
string RegistrationIdOrArn

structure RegistrationInformation {
    @required
    RegistrationArn: String

    @required
    RegistrationId: String

    @required
    RegistrationType: RegistrationType

    @required
    RegistrationStatus: RegistrationStatus

    @required
    CurrentVersionNumber: RegistrationVersionNumber

    ApprovedVersionNumber: RegistrationVersionNumber
    LatestDeniedVersionNumber: RegistrationVersionNumber
    AdditionalAttributes: StringMap

    @required
    CreatedTimestamp: Timestamp
}

list RegistrationInformationList {
    member: RegistrationInformation
}

structure RegistrationSectionDefinition {
    @required
    SectionPath: SectionPath

    @required
    DisplayHints: RegistrationSectionDisplayHints
}

list RegistrationSectionDefinitionList {
    member: RegistrationSectionDefinition
}

structure RegistrationSectionDisplayHints {
    @required
    Title: String

    @required
    ShortDescription: String

    LongDescription: String
    DocumentationTitle: String
    DocumentationLink: String
}

enum RegistrationStatus {
    CREATED
    SUBMITTED
    AWS_REVIEWING
    REVIEWING
    REQUIRES_AUTHENTICATION
    PROVISIONING
    COMPLETE
    REQUIRES_UPDATES
    CLOSED
    DELETED
}

@length(min: 1, max: 64) @pattern("[A-Za-z0-9_]+")
string RegistrationType

structure RegistrationTypeDefinition {
    @required
    RegistrationType: RegistrationType

    SupportedAssociations: SupportedAssociationList

    @required
    DisplayHints: RegistrationTypeDisplayHints
}

list RegistrationTypeDefinitionList {
    member: RegistrationTypeDefinition
}

structure RegistrationTypeDisplayHints {
    @required
    Title: String

    ShortDescription: String
    LongDescription: String
    DocumentationTitle: String
    DocumentationLink: String
}

structure RegistrationTypeFilter {
    @required
    Name: RegistrationTypeFilterName

    @required
    Values: FilterValueList
}

@length(min: 0, max: 20)
list RegistrationTypeFilterList {
    member: RegistrationTypeFilter
}

enum RegistrationTypeFilterName {
    supported_association_resource_type = "supported-association-resource-type"
    supported_association_iso_country_code = "supported-association-iso-country-code"
}

@length(min: 0, max: 5)
list RegistrationTypeList {
    member: RegistrationType
}

structure RegistrationVersionFilter {
    @required
    Name: RegistrationVersionFilterName

    @required
    Values: FilterValueList
}

@length(min: 0, max: 20)
list RegistrationVersionFilterList {
    member: RegistrationVersionFilter
}

enum RegistrationVersionFilterName {
    registration_version_status = "registration-version-status"
}

structure RegistrationVersionInformation {
    @required
    VersionNumber: RegistrationVersionNumber

    @required
    RegistrationVersionStatus: RegistrationVersionStatus

    @required
    RegistrationVersionStatusHistory: RegistrationVersionStatusHistory

    DeniedReasons: RegistrationDeniedReasonInformationList
    Feedback: String
}

list RegistrationVersionInformationList {
    member: RegistrationVersionInformation
}

@range(min: 1, max: 100000)
long RegistrationVersionNumber

@length(min: 0, max: 5)
list RegistrationVersionNumberList {
    member: RegistrationVersionNumber
}

enum RegistrationVersionStatus {
    DRAFT
    SUBMITTED
    AWS_REVIEWING
    REVIEWING
    REQUIRES_AUTHENTICATION
    APPROVED
    DISCARDED
    DENIED
    REVOKED
    ARCHIVED
    REQUIRES_OFFLINE_REVIEW
}

structure RegistrationVersionStatusHistory {
    @required
    DraftTimestamp: Timestamp

    SubmittedTimestamp: Timestamp
    AwsReviewingTimestamp: Timestamp
    ReviewingTimestamp: Timestamp
    RequiresAuthenticationTimestamp: Timestamp
    ApprovedTimestamp: Timestamp
    DiscardedTimestamp: Timestamp
    DeniedTimestamp: Timestamp
    RevokedTimestamp: Timestamp
    ArchivedTimestamp: Timestamp
}

enum RequestableNumberType {
    LONG_CODE
    TOLL_FREE
    TEN_DLC
    SIMULATOR
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_:/-]+")
string ResourceIdOrArn

@error("client")
structure ResourceNotFoundException {
    Message: String
    ResourceType: ResourceType
    ResourceId: String
}

@length(min: 1, max: 10000)
string ResourcePolicy

enum ResourceType {
    account
    phone_number = "phone-number"
    sender_id = "sender-id"
    pool
    configuration_set = "configuration-set"
    opt_out_list = "opt-out-list"
    event_destination = "event-destination"
    keyword
    opted_out_number = "opted-out-number"
    registration
    registration_attachment = "registration-attachment"
    verified_destination_number = "verified-destination-number"
    protect_configuration = "protect-configuration"
    notify_configuration = "notify-configuration"
    notify_template = "notify-template"
    message_template = "message-template"
    policy
    message
    rcs_agent = "rcs-agent"
}

@length(min: 1, max: 100) @pattern("[A-Za-z0-9_]+")
string SectionPath

@length(min: 0, max: 5)
list SectionPathList {
    member: SectionPath
}

@length(min: 1, max: 256)
string SelectChoice

@length(min: 0, max: 100)
list SelectChoiceList {
    member: SelectChoice
}

structure SelectOptionDescription {
    @required
    Option: String

    Title: String
    Description: String
}

list SelectOptionDescriptionsList {
    member: SelectOptionDescription
}

structure SelectValidation {
    @required
    MinChoices: Integer

    @required
    MaxChoices: Integer

    @required
    Options: StringList
}

@length(min: 1, max: 11) @pattern("[A-Za-z0-9_-]+")
string SenderId

structure SenderIdAndCountry {
    @required
    SenderId: SenderIdOrArn

    @required
    IsoCountryCode: IsoCountryCode
}

structure SenderIdFilter {
    @required
    Name: SenderIdFilterName

    @required
    Values: FilterValueList
}

@length(min: 0, max: 20)
list SenderIdFilterList {
    member: SenderIdFilter
}

enum SenderIdFilterName {
    sender_id = "sender-id"
    iso_country_code = "iso-country-code"
    message_type = "message-type"
    deletion_protection_enabled = "deletion-protection-enabled"
    registered
}

structure SenderIdInformation {
    @required
    SenderIdArn: String

    @required
    SenderId: SenderId

    @required
    IsoCountryCode: IsoCountryCode

    @required
    MessageTypes: MessageTypeList

    @required
    MonthlyLeasingPrice: String

    @required
    DeletionProtectionEnabled: Boolean

    @required
    Registered: Boolean

    RegistrationId: String
}

list SenderIdInformationList {
    member: SenderIdInformation
}

@length(min: 0, max: 5)
list SenderIdList {
    member: SenderIdAndCountry
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_:/-]+")
string SenderIdOrArn

@error("client")
structure ServiceQuotaExceededException {
    Message: String
    Reason: ServiceQuotaExceededExceptionReason
}

enum ServiceQuotaExceededExceptionReason {
    ASSOCIATIONS_PER_REGISTRATION
    CONFIGURATION_SETS_PER_ACCOUNT
    DAILY_DESTINATION_CALL_LIMIT
    DAILY_NOTIFY_TIER_MESSAGE_LIMIT
    EVENT_DESTINATIONS_PER_CONFIGURATION_SET
    KEYWORDS_PER_PHONE_NUMBER
    KEYWORDS_PER_POOL
    MONTHLY_SPEND_LIMIT_REACHED_FOR_MEDIA
    MONTHLY_SPEND_LIMIT_REACHED_FOR_NOTIFY
    MONTHLY_SPEND_LIMIT_REACHED_FOR_RCS
    MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT
    MONTHLY_SPEND_LIMIT_REACHED_FOR_VOICE
    NOTIFY_CONFIGURATIONS_PER_ACCOUNT
    OPT_OUT_LISTS_PER_ACCOUNT
    ORIGINATION_IDENTITIES_PER_POOL
    PHONE_NUMBERS_PER_ACCOUNT
    PHONE_NUMBERS_PER_REGISTRATION
    POOLS_PER_ACCOUNT
    RCS_AGENTS_PER_ACCOUNT
    REGISTRATION_ATTACHMENTS_CREATED_PER_DAY
    REGISTRATION_ATTACHMENTS_PER_ACCOUNT
    REGISTRATION_VERSIONS_CREATED_PER_DAY
    REGISTRATIONS_PER_ACCOUNT
    SENDER_IDS_PER_ACCOUNT
    TAGS_PER_RESOURCE
    VERIFIED_DESTINATION_NUMBERS_PER_ACCOUNT
    VERIFICATION_ATTEMPTS_PER_DAY
    PROTECT_CONFIGURATIONS_PER_ACCOUNT
}

structure SnsDestination {
    @required
    TopicArn: SnsTopicArn
}

@length(min: 20, max: 2048) @pattern("arn:\\S+")
string SnsTopicArn

structure SpendLimit {
    @required
    Name: SpendLimitName

    @required
    EnforcedLimit: Long

    @required
    MaxLimit: Long

    @required
    Overridden: Boolean
}

list SpendLimitList {
    member: SpendLimit
}

enum SpendLimitName {
    TEXT_MESSAGE_MONTHLY_SPEND_LIMIT
    VOICE_MESSAGE_MONTHLY_SPEND_LIMIT
    MEDIA_MESSAGE_MONTHLY_SPEND_LIMIT
    NOTIFY_MESSAGE_MONTHLY_SPEND_LIMIT
    RCS_MESSAGE_MONTHLY_SPEND_LIMIT
}

list StringList {
    member: String
}

map StringMap {
    key: String
    value: String
}

structure SupportedAssociation {
    @required
    ResourceType: String

    IsoCountryCode: IsoCountryCode

    @required
    AssociationBehavior: RegistrationAssociationBehavior

    @required
    DisassociationBehavior: RegistrationDisassociationBehavior
}

list SupportedAssociationList {
    member: SupportedAssociation
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern(".+")
string TagKey

@length(min: 1, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern(".*")
string TagValue

@length(min: 1, max: 4096)
string TemplateContent

structure TemplateVariableMetadata {
    @required
    Type: TemplateVariableType

    @required
    Required: Boolean

    Description: String
    MaxLength: Integer
    MinValue: Integer
    MaxValue: Integer
    DefaultValue: String
    Pattern: String
    Sample: String
    Source: TemplateVariableSource
}

@length(min: 1, max: 64) @pattern("[A-Za-z0-9_]+")
string TemplateVariableName

enum TemplateVariableSource {
    CUSTOMER
    SYSTEM
}

@length(min: 0, max: 20)
map TemplateVariableSubstitutionMap {
    key: TemplateVariableName
    value: TemplateVariableValue
}

enum TemplateVariableType {
    STRING
    INTEGER
    BOOLEAN
}

@length(min: 1, max: 2048)
string TemplateVariableValue

map TemplateVariablesMap {
    key: String
    value: TemplateVariableMetadata
}

structure TestingAgentInformation {
    @required
    Status: TestingAgentStatus

    TestingAgentId: String

    @required
    RegistrationId: String
}

enum TestingAgentStatus {
    CREATED
    PENDING
    ACTIVE
}

@length(min: 1, max: 1600) @pattern("(?!\\s*$)[\\s\\S]+")
string TextMessageBody

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_:/\\+-]+")
string TextMessageOriginationIdentity

structure TextValidation {
    @required
    MinLength: Integer

    @required
    MaxLength: Integer

    @required
    Pattern: String
}

@length(min: 1, max: 2048)
string TextValue

@error("client") @retryable(throttling: true)
structure ThrottlingException {
    Message: String
}

enum TierUpgradeStatus {
    BASIC
    PENDING_UPGRADE
    ADVANCED
    REJECTED
}

@range(min: 5, max: 259200)
integer TimeToLive

@length(min: 20, max: 2048) @pattern("\\S+")
string TwoWayChannelArn

@length(min: 3, max: 63) @pattern("[a-z0-9][a-z0-9.-]*[a-z0-9]")
string TwoWayMediaS3BucketName

@length(min: 3, max: 63) @pattern("([a-z0-9][a-z0-9.-]*[a-z0-9]|UNSET_RCS_MEDIA_CONFIGURATION)")
string TwoWayMediaS3BucketNameOrUnset

@length(min: 1, max: 1024) @pattern("[\\S]+")
string TwoWayMediaS3KeyPrefix

@error("client")
structure ValidationException {
    Message: String
    Reason: ValidationExceptionReason
    Fields: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    Name: String

    @required
    Message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    CANNOT_ADD_OPTED_OUT_NUMBER
    CANNOT_PARSE
    CHANNEL_NOT_ENABLED
    COUNTRY_CODE_MISMATCH
    COUNTRY_NOT_ENABLED
    DESTINATION_COUNTRY_BLOCKED
    FIELD_VALIDATION_FAILED
    ATTACHMENT_TYPE_NOT_SUPPORTED
    INTERNATIONAL_SENDING_NOT_SUPPORTED
    INVALID_ARN
    INVALID_FILTER_VALUES
    INVALID_IDENTITY_FOR_DESTINATION_COUNTRY
    INVALID_NEXT_TOKEN
    INVALID_PARAMETER
    INVALID_REQUEST
    INVALID_REGISTRATION_ASSOCIATION
    MAXIMUM_SIZE_EXCEEDED
    MEDIA_TYPE_NOT_SUPPORTED
    MISSING_PARAMETER
    PARAMETERS_CANNOT_BE_USED_TOGETHER
    PHONE_NUMBER_CANNOT_BE_OPTED_IN
    PHONE_NUMBER_CANNOT_BE_RELEASED
    PRICE_OVER_THRESHOLD
    RESOURCE_NOT_ACCESSIBLE
    REQUESTED_SPEND_LIMIT_HIGHER_THAN_SERVICE_LIMIT
    SENDER_ID_NOT_REGISTERED
    SENDER_ID_NOT_SUPPORTED
    SENDER_ID_REQUIRES_REGISTRATION
    TWO_WAY_TOPIC_NOT_PRESENT
    TWO_WAY_NOT_ENABLED
    TWO_WAY_NOT_SUPPORTED_IN_COUNTRY
    TWO_WAY_NOT_SUPPORTED_IN_REGION
    TWO_WAY_CHANNEL_NOT_PRESENT
    UNKNOWN_REGISTRATION_FIELD
    UNKNOWN_REGISTRATION_SECTION
    UNKNOWN_REGISTRATION_TYPE
    UNKNOWN_REGISTRATION_VERSION
    UNKNOWN_OPERATION
    REGISTRATION_FIELD_CANNOT_BE_DELETED
    VERIFICATION_CODE_MISMATCH
    VOICE_CAPABILITY_NOT_AVAILABLE
    UNSPECIFIED_PARAMETER_NOT_SUPPORTED
    OTHER
}

enum VerificationChannel {
    TEXT
    VOICE
}

@length(min: 1, max: 20) @pattern("[A-Za-z0-9]+")
string VerificationCode

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_:/\\+-]+")
string VerificationMessageOriginationIdentity

enum VerificationStatus {
    PENDING
    VERIFIED
    UNSUPPORTED
}

structure VerifiedDestinationNumberFilter {
    @required
    Name: VerifiedDestinationNumberFilterName

    @required
    Values: FilterValueList
}

@length(min: 0, max: 20)
list VerifiedDestinationNumberFilterList {
    member: VerifiedDestinationNumberFilter
}

enum VerifiedDestinationNumberFilterName {
    status
    rcs_agent_id = "rcs-agent-id"
}

@length(min: 0, max: 5)
list VerifiedDestinationNumberIdList {
    member: VerifiedDestinationNumberIdOrArn
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_:/-]+")
string VerifiedDestinationNumberIdOrArn

structure VerifiedDestinationNumberInformation {
    @required
    VerifiedDestinationNumberArn: String

    @required
    VerifiedDestinationNumberId: String

    @required
    DestinationPhoneNumber: PhoneNumber

    @required
    Status: VerificationStatus

    RcsAgentId: String

    @required
    CreatedTimestamp: Timestamp
}

list VerifiedDestinationNumberInformationList {
    member: VerifiedDestinationNumberInformation
}

enum VoiceId {
    AMY
    ASTRID
    BIANCA
    BRIAN
    CAMILA
    CARLA
    CARMEN
    CELINE
    CHANTAL
    CONCHITA
    CRISTIANO
    DORA
    EMMA
    ENRIQUE
    EWA
    FILIZ
    GERAINT
    GIORGIO
    GWYNETH
    HANS
    INES
    IVY
    JACEK
    JAN
    JOANNA
    JOEY
    JUSTIN
    KARL
    KENDRA
    KIMBERLY
    LEA
    LIV
    LOTTE
    LUCIA
    LUPE
    MADS
    MAJA
    MARLENE
    MATHIEU
    MATTHEW
    MAXIM
    MIA
    MIGUEL
    MIZUKI
    NAJA
    NICOLE
    PENELOPE
    RAVEENA
    RICARDO
    RUBEN
    RUSSELL
    SALLI
    SEOYEON
    TAKUMI
    TATYANA
    VICKI
    VITORIA
    ZEINA
    ZHIYU
}

@length(min: 0, max: 60)
list VoiceIdList {
    member: VoiceId
}

@length(min: 1, max: 6000) @pattern("(?!\\s*$)[\\s\\S]+")
string VoiceMessageBody

enum VoiceMessageBodyTextType {
    TEXT
    SSML
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_:/\\+-]+")
string VoiceMessageOriginationIdentity
