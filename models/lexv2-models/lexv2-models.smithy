$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.lexv2models

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use sessiongen.traits#statusWaitable
use smithy.waiters#waitable

@title("Amazon Lex Model Building V2")
@service(sdkId: "Lex Models V2", endpointPrefix: "models-v2-lex", docId: "models.lex.v2-2020-08-07")
@restJson1
@sigv4(name: "lex")
@standardRegionalEndpoints
service LexModelsV2 {
    version: "2020-08-07"
    operations: [
        BatchCreateCustomVocabularyItem
        BatchDeleteCustomVocabularyItem
        BatchUpdateCustomVocabularyItem
        BuildBotLocale
        CreateBot
        CreateBotAlias
        CreateBotLocale
        CreateBotReplica
        CreateBotVersion
        CreateExport
        CreateIntent
        CreateResourcePolicy
        CreateResourcePolicyStatement
        CreateSlot
        CreateSlotType
        CreateTestSetDiscrepancyReport
        CreateUploadUrl
        DeleteBot
        DeleteBotAlias
        DeleteBotAnalyzerRecommendation
        DeleteBotLocale
        DeleteBotReplica
        DeleteBotVersion
        DeleteCustomVocabulary
        DeleteExport
        DeleteImport
        DeleteIntent
        DeleteResourcePolicy
        DeleteResourcePolicyStatement
        DeleteSlot
        DeleteSlotType
        DeleteTestSet
        DeleteUtterances
        DescribeBot
        DescribeBotAlias
        DescribeBotAnalyzerRecommendation
        DescribeBotLocale
        DescribeBotRecommendation
        DescribeBotReplica
        DescribeBotResourceGeneration
        DescribeBotVersion
        DescribeCustomVocabularyMetadata
        DescribeExport
        DescribeImport
        DescribeIntent
        DescribeResourcePolicy
        DescribeSlot
        DescribeSlotType
        DescribeTestExecution
        DescribeTestSet
        DescribeTestSetDiscrepancyReport
        DescribeTestSetGeneration
        GenerateBotElement
        GetTestExecutionArtifactsUrl
        ListAggregatedUtterances
        ListBotAliasReplicas
        ListBotAliases
        ListBotAnalyzerHistory
        ListBotLocales
        ListBotRecommendations
        ListBotReplicas
        ListBotResourceGenerations
        ListBotVersionReplicas
        ListBotVersions
        ListBots
        ListBuiltInIntents
        ListBuiltInSlotTypes
        ListCustomVocabularyItems
        ListExports
        ListImports
        ListIntentMetrics
        ListIntentPaths
        ListIntentStageMetrics
        ListIntents
        ListRecommendedIntents
        ListSessionAnalyticsData
        ListSessionMetrics
        ListSlotTypes
        ListSlots
        ListTagsForResource
        ListTestExecutionResultItems
        ListTestExecutions
        ListTestSetRecords
        ListTestSets
        ListUtteranceAnalyticsData
        ListUtteranceMetrics
        SearchAssociatedTranscripts
        StartBotAnalyzer
        StartBotRecommendation
        StartBotResourceGeneration
        StartImport
        StartTestExecution
        StartTestSetGeneration
        StopBotAnalyzer
        StopBotRecommendation
        TagResource
        UntagResource
        UpdateBot
        UpdateBotAlias
        UpdateBotLocale
        UpdateBotRecommendation
        UpdateExport
        UpdateIntent
        UpdateResourcePolicy
        UpdateSlot
        UpdateSlotType
        UpdateTestSet
    ]
}

@http(
    method: "PUT"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary/DEFAULT/batchcreate"
)
operation BatchCreateCustomVocabularyItem {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: BotVersion

        @required @httpLabel
        localeId: String

        @required
        customVocabularyItemList: CreateCustomVocabularyItemsList
    }
    output := {
        botId: Id
        botVersion: BotVersion
        localeId: String
        errors: FailedCustomVocabularyItems
        resources: CustomVocabularyItems
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(
    method: "POST"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary/DEFAULT/batchdelete"
)
operation BatchDeleteCustomVocabularyItem {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: BotVersion

        @required @httpLabel
        localeId: String

        @required
        customVocabularyItemList: DeleteCustomVocabularyItemsList
    }
    output := {
        botId: Id
        botVersion: BotVersion
        localeId: String
        errors: FailedCustomVocabularyItems
        resources: CustomVocabularyItems
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(
    method: "PUT"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary/DEFAULT/batchupdate"
)
operation BatchUpdateCustomVocabularyItem {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: BotVersion

        @required @httpLabel
        localeId: String

        @required
        customVocabularyItemList: UpdateCustomVocabularyItemsList
    }
    output := {
        botId: Id
        botVersion: BotVersion
        localeId: String
        errors: FailedCustomVocabularyItems
        resources: CustomVocabularyItems
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(
    method: "POST"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/"
    code: 202
)
operation BuildBotLocale {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: DraftBotVersion

        @required @httpLabel
        localeId: String
    }
    output := {
        botId: Id
        botVersion: DraftBotVersion
        localeId: String
        botLocaleStatus: BotLocaleStatus
        lastBuildSubmittedDateTime: Timestamp
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        ConflictException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/bots/", code: 202)
operation CreateBot {
    input := {
        @required
        botName: Name

        description: Description

        @required
        roleArn: RoleArn

        @required
        dataPrivacy: DataPrivacy

        @required
        idleSessionTTLInSeconds: SessionTTL

        botTags: TagMap
        testBotAliasTags: TagMap
        botType: BotType
        botMembers: BotMembers
        errorLogSettings: ErrorLogSettings
    }
    output := {
        botId: Id
        botName: Name
        description: Description
        roleArn: RoleArn
        dataPrivacy: DataPrivacy
        idleSessionTTLInSeconds: SessionTTL
        botStatus: BotStatus
        creationDateTime: Timestamp
        botTags: TagMap
        testBotAliasTags: TagMap
        botType: BotType
        botMembers: BotMembers
        errorLogSettings: ErrorLogSettings
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        ConflictException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botaliases/", code: 202)
operation CreateBotAlias {
    input := {
        @required
        botAliasName: Name

        description: Description
        botVersion: NumericalBotVersion
        botAliasLocaleSettings: BotAliasLocaleSettingsMap
        conversationLogSettings: ConversationLogSettings
        sentimentAnalysisSettings: SentimentAnalysisSettings

        @required @httpLabel
        botId: Id

        tags: TagMap
    }
    output := {
        botAliasId: BotAliasId
        botAliasName: Name
        description: Description
        botVersion: NumericalBotVersion
        botAliasLocaleSettings: BotAliasLocaleSettingsMap
        conversationLogSettings: ConversationLogSettings
        sentimentAnalysisSettings: SentimentAnalysisSettings
        botAliasStatus: BotAliasStatus
        botId: Id
        creationDateTime: Timestamp
        tags: TagMap
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        ConflictException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/", code: 202)
operation CreateBotLocale {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: DraftBotVersion

        @required
        localeId: String

        description: Description

        @required
        nluIntentConfidenceThreshold: ConfidenceThreshold

        voiceSettings: VoiceSettings
        unifiedSpeechSettings: UnifiedSpeechSettings
        audioFillerSettings: AudioFillerSettings
        speechRecognitionSettings: SpeechRecognitionSettings
        generativeAISettings: GenerativeAISettings
        speechDetectionSensitivity: SpeechDetectionSensitivity
    }
    output := {
        botId: Id
        botVersion: DraftBotVersion
        localeName: String
        localeId: String
        description: Description
        nluIntentConfidenceThreshold: ConfidenceThreshold
        voiceSettings: VoiceSettings
        unifiedSpeechSettings: UnifiedSpeechSettings
        audioFillerSettings: AudioFillerSettings
        speechRecognitionSettings: SpeechRecognitionSettings
        botLocaleStatus: BotLocaleStatus
        creationDateTime: Timestamp
        generativeAISettings: GenerativeAISettings
        speechDetectionSensitivity: SpeechDetectionSensitivity
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        ConflictException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/replicas/", code: 202)
operation CreateBotReplica {
    input := {
        @required @httpLabel
        botId: Id

        @required
        replicaRegion: ReplicaRegion
    }
    output := {
        botId: Id
        replicaRegion: ReplicaRegion
        sourceRegion: ReplicaRegion
        creationDateTime: Timestamp
        botReplicaStatus: BotReplicaStatus
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        ConflictException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botversions/", code: 202)
operation CreateBotVersion {
    input := {
        @required @httpLabel
        botId: Id

        description: Description

        @required
        botVersionLocaleSpecification: BotVersionLocaleSpecification
    }
    output := {
        botId: Id
        description: Description
        botVersion: NumericalBotVersion
        botVersionLocaleSpecification: BotVersionLocaleSpecification
        botStatus: BotStatus
        creationDateTime: Timestamp
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        ConflictException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/exports/", code: 202)
operation CreateExport {
    input := {
        @required
        resourceSpecification: ExportResourceSpecification

        @required
        fileFormat: ImportExportFileFormat

        filePassword: ImportExportFilePassword
    }
    output := {
        exportId: Id
        resourceSpecification: ExportResourceSpecification
        fileFormat: ImportExportFileFormat
        exportStatus: ExportStatus
        creationDateTime: Timestamp
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/")
operation CreateIntent {
    input := {
        @required
        intentName: Name

        intentDisplayName: DisplayName
        description: Description
        parentIntentSignature: String
        sampleUtterances: SampleUtterancesList
        dialogCodeHook: DialogCodeHookSettings
        fulfillmentCodeHook: FulfillmentCodeHookSettings
        intentConfirmationSetting: IntentConfirmationSetting
        intentClosingSetting: IntentClosingSetting
        inputContexts: InputContextsList
        outputContexts: OutputContextsList
        kendraConfiguration: KendraConfiguration

        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: DraftBotVersion

        @required @httpLabel
        localeId: String

        initialResponseSetting: InitialResponseSetting
        qnAIntentConfiguration: QnAIntentConfiguration
        qInConnectIntentConfiguration: QInConnectIntentConfiguration
    }
    output := {
        intentId: Id
        intentName: Name
        intentDisplayName: DisplayName
        description: Description
        parentIntentSignature: String
        sampleUtterances: SampleUtterancesList
        dialogCodeHook: DialogCodeHookSettings
        fulfillmentCodeHook: FulfillmentCodeHookSettings
        intentConfirmationSetting: IntentConfirmationSetting
        intentClosingSetting: IntentClosingSetting
        inputContexts: InputContextsList
        outputContexts: OutputContextsList
        kendraConfiguration: KendraConfiguration
        botId: Id
        botVersion: DraftBotVersion
        localeId: String
        creationDateTime: Timestamp
        initialResponseSetting: InitialResponseSetting
        qnAIntentConfiguration: QnAIntentConfiguration
        qInConnectIntentConfiguration: QInConnectIntentConfiguration
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/policy/{resourceArn}/")
operation CreateResourcePolicy {
    input := {
        @required @httpLabel
        resourceArn: AmazonResourceName

        @required
        policy: Policy
    }
    output := {
        resourceArn: AmazonResourceName
        revisionId: RevisionId
    }
    errors: [
        ResourceNotFoundException
        ServiceQuotaExceededException
        PreconditionFailedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/policy/{resourceArn}/statements/")
operation CreateResourcePolicyStatement {
    input := {
        @required @httpLabel
        resourceArn: AmazonResourceName

        @required
        statementId: Name

        @required
        effect: Effect

        @required
        principal: PrincipalList

        @required
        action: OperationList

        condition: ConditionMap

        @httpQuery("expectedRevisionId")
        expectedRevisionId: RevisionId
    }
    output := {
        resourceArn: AmazonResourceName
        revisionId: RevisionId
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
        PreconditionFailedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(
    method: "PUT"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/slots/"
)
operation CreateSlot {
    input := {
        @required
        slotName: Name

        description: Description
        slotTypeId: BuiltInOrCustomSlotTypeId

        @required
        valueElicitationSetting: SlotValueElicitationSetting

        obfuscationSetting: ObfuscationSetting

        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: DraftBotVersion

        @required @httpLabel
        localeId: String

        @required @httpLabel
        intentId: Id

        multipleValuesSetting: MultipleValuesSetting
        subSlotSetting: SubSlotSetting
    }
    output := {
        slotId: Id
        slotName: Name
        description: Description
        slotTypeId: BuiltInOrCustomSlotTypeId
        valueElicitationSetting: SlotValueElicitationSetting
        obfuscationSetting: ObfuscationSetting
        botId: Id
        botVersion: DraftBotVersion
        localeId: String
        intentId: Id
        creationDateTime: Timestamp
        multipleValuesSetting: MultipleValuesSetting
        subSlotSetting: SubSlotSetting
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        ConflictException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/slottypes/")
operation CreateSlotType {
    input := {
        @required
        slotTypeName: Name

        description: Description
        slotTypeValues: SlotTypeValues
        valueSelectionSetting: SlotValueSelectionSetting
        parentSlotTypeSignature: String

        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: DraftBotVersion

        @required @httpLabel
        localeId: String

        externalSourceSetting: ExternalSourceSetting
        compositeSlotTypeSetting: CompositeSlotTypeSetting
    }
    output := {
        slotTypeId: Id
        slotTypeName: Name
        description: Description
        slotTypeValues: SlotTypeValues
        valueSelectionSetting: SlotValueSelectionSetting
        parentSlotTypeSignature: String
        botId: Id
        botVersion: DraftBotVersion
        localeId: String
        creationDateTime: Timestamp
        externalSourceSetting: ExternalSourceSetting
        compositeSlotTypeSetting: CompositeSlotTypeSetting
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/testsets/{testSetId}/testsetdiscrepancy", code: 202)
operation CreateTestSetDiscrepancyReport {
    input := {
        @required @httpLabel
        testSetId: Id

        @required
        target: TestSetDiscrepancyReportResourceTarget
    }
    output := {
        testSetDiscrepancyReportId: Id
        creationDateTime: Timestamp
        testSetId: Id
        target: TestSetDiscrepancyReportResourceTarget
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/createuploadurl/")
operation CreateUploadUrl {
    input := {}
    output := {
        importId: Id
        uploadUrl: PresignedS3Url
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/bots/{botId}/", code: 202)
operation DeleteBot {
    input := {
        @required @httpLabel
        botId: Id

        @httpQuery("skipResourceInUseCheck")
        skipResourceInUseCheck: Boolean
    }
    output := {
        botId: Id
        botStatus: BotStatus
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        PreconditionFailedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/bots/{botId}/botaliases/{botAliasId}/", code: 202)
operation DeleteBotAlias {
    input := {
        @required @httpLabel
        botAliasId: BotAliasId

        @required @httpLabel
        botId: Id

        @httpQuery("skipResourceInUseCheck")
        skipResourceInUseCheck: Boolean
    }
    output := {
        botAliasId: BotAliasId
        botId: Id
        botAliasStatus: BotAliasStatus
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        PreconditionFailedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/bots/{botId}/botanalyzer/{botAnalyzerRequestId}/", code: 204)
operation DeleteBotAnalyzerRecommendation {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botAnalyzerRequestId: UUID
    }
    output := {}
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/"
    code: 202
)
operation DeleteBotLocale {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: DraftBotVersion

        @required @httpLabel
        localeId: String
    }
    output := {
        botId: Id
        botVersion: DraftBotVersion
        localeId: String
        botLocaleStatus: BotLocaleStatus
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        ConflictException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/bots/{botId}/replicas/{replicaRegion}/", code: 202)
operation DeleteBotReplica {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        replicaRegion: ReplicaRegion
    }
    output := {
        botId: Id
        replicaRegion: ReplicaRegion
        botReplicaStatus: BotReplicaStatus
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        ConflictException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/bots/{botId}/botversions/{botVersion}/", code: 202)
operation DeleteBotVersion {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: NumericalBotVersion

        @httpQuery("skipResourceInUseCheck")
        skipResourceInUseCheck: Boolean
    }
    output := {
        botId: Id
        botVersion: NumericalBotVersion
        botStatus: BotStatus
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        PreconditionFailedException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary"
    code: 202
)
operation DeleteCustomVocabulary {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: DraftBotVersion

        @required @httpLabel
        localeId: String
    }
    output := {
        botId: Id
        botVersion: DraftBotVersion
        localeId: String
        customVocabularyStatus: CustomVocabularyStatus
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        ConflictException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/exports/{exportId}/", code: 202)
operation DeleteExport {
    input := {
        @required @httpLabel
        exportId: Id
    }
    output := {
        exportId: Id
        exportStatus: ExportStatus
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/imports/{importId}/", code: 202)
operation DeleteImport {
    input := {
        @required @httpLabel
        importId: Id
    }
    output := {
        importId: Id
        importStatus: ImportStatus
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/"
    code: 204
)
operation DeleteIntent {
    input := {
        @required @httpLabel
        intentId: Id

        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: DraftBotVersion

        @required @httpLabel
        localeId: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        PreconditionFailedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/policy/{resourceArn}/", code: 204)
operation DeleteResourcePolicy {
    input := {
        @required @httpLabel
        resourceArn: AmazonResourceName

        @httpQuery("expectedRevisionId")
        expectedRevisionId: RevisionId
    }
    output := {
        resourceArn: AmazonResourceName
        revisionId: RevisionId
    }
    errors: [
        ResourceNotFoundException
        PreconditionFailedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/policy/{resourceArn}/statements/{statementId}/", code: 204)
operation DeleteResourcePolicyStatement {
    input := {
        @required @httpLabel
        resourceArn: AmazonResourceName

        @required @httpLabel
        statementId: Name

        @httpQuery("expectedRevisionId")
        expectedRevisionId: RevisionId
    }
    output := {
        resourceArn: AmazonResourceName
        revisionId: RevisionId
    }
    errors: [
        ResourceNotFoundException
        PreconditionFailedException
        InternalServerException
        ThrottlingException
    ]
}

@http(
    method: "DELETE"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/slots/{slotId}/"
    code: 204
)
operation DeleteSlot {
    input := {
        @required @httpLabel
        slotId: Id

        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: DraftBotVersion

        @required @httpLabel
        localeId: String

        @required @httpLabel
        intentId: Id
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        PreconditionFailedException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/slottypes/{slotTypeId}/"
    code: 204
)
operation DeleteSlotType {
    input := {
        @required @httpLabel
        slotTypeId: Id

        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: DraftBotVersion

        @required @httpLabel
        localeId: String

        @httpQuery("skipResourceInUseCheck")
        skipResourceInUseCheck: Boolean
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        PreconditionFailedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/testsets/{testSetId}", code: 204) @idempotent
operation DeleteTestSet {
    input := {
        @required @httpLabel
        testSetId: Id
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        PreconditionFailedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/bots/{botId}/utterances/", code: 204)
operation DeleteUtterances {
    input := {
        @required @httpLabel
        botId: Id

        @httpQuery("localeId")
        localeId: String

        @httpQuery("sessionId")
        sessionId: SessionId
    }
    output := {}
    errors: [ValidationException, ThrottlingException, InternalServerException]
}

@http(method: "GET", uri: "/bots/{botId}/")
@waitable(
    BotAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "botStatus", expected: "Available", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "botStatus", expected: "Deleting", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "botStatus", expected: "Failed", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "botStatus", expected: "Inactive", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(BotAvailable: 35)
operation DescribeBot {
    input := {
        @required @httpLabel
        botId: Id
    }
    output := {
        botId: Id
        botName: Name
        description: Description
        roleArn: RoleArn
        dataPrivacy: DataPrivacy
        idleSessionTTLInSeconds: SessionTTL
        botStatus: BotStatus
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
        botType: BotType
        botMembers: BotMembers
        failureReasons: FailureReasons
        errorLogSettings: ErrorLogSettings
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/bots/{botId}/botaliases/{botAliasId}/")
@waitable(
    BotAliasAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "botAliasStatus"
                        expected: "Available"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "botAliasStatus", expected: "Failed", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "botAliasStatus"
                        expected: "Deleting"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(BotAliasAvailable: 35)
operation DescribeBotAlias {
    input := {
        @required @httpLabel
        botAliasId: BotAliasId

        @required @httpLabel
        botId: Id
    }
    output := {
        botAliasId: BotAliasId
        botAliasName: Name
        description: Description
        botVersion: BotVersion
        botAliasLocaleSettings: BotAliasLocaleSettingsMap
        conversationLogSettings: ConversationLogSettings
        sentimentAnalysisSettings: SentimentAnalysisSettings
        botAliasHistoryEvents: BotAliasHistoryEventsList
        botAliasStatus: BotAliasStatus
        botId: Id
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
        parentBotNetworks: ParentBotNetworks
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botanalyzer/describe/{botAnalyzerRequestId}/")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "botAnalyzerRecommendationList"
    pageSize: "maxResults"
)
operation DescribeBotAnalyzerRecommendation {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botAnalyzerRequestId: UUID

        nextToken: String
        maxResults: MaxResults
    }
    output := {
        botId: Id
        botVersion: DraftBotVersion
        localeId: String
        botAnalyzerStatus: BotAnalyzerStatus
        creationDateTime: Timestamp
        botAnalyzerRecommendationList: BotAnalyzerRecommendationList
        nextToken: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/")
@waitable(
    BotLocaleBuilt: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "botLocaleStatus", expected: "Built", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "botLocaleStatus"
                        expected: "Deleting"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "botLocaleStatus"
                        expected: "Failed"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "botLocaleStatus"
                        expected: "NotBuilt"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
    BotLocaleExpressTestingAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "botLocaleStatus", expected: "Built", comparator: "stringEquals"}
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "botLocaleStatus"
                        expected: "ReadyExpressTesting"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "botLocaleStatus"
                        expected: "Deleting"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "botLocaleStatus"
                        expected: "Failed"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "botLocaleStatus"
                        expected: "NotBuilt"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
    BotLocaleCreated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "botLocaleStatus", expected: "Built", comparator: "stringEquals"}
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "botLocaleStatus"
                        expected: "ReadyExpressTesting"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "botLocaleStatus"
                        expected: "NotBuilt"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "botLocaleStatus"
                        expected: "Deleting"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "botLocaleStatus"
                        expected: "Failed"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(BotLocaleBuilt: 35, BotLocaleExpressTestingAvailable: 35, BotLocaleCreated: 35)
operation DescribeBotLocale {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: BotVersion

        @required @httpLabel
        localeId: String
    }
    output := {
        botId: Id
        botVersion: BotVersion
        localeId: String
        localeName: String
        description: Description
        nluIntentConfidenceThreshold: ConfidenceThreshold
        voiceSettings: VoiceSettings
        unifiedSpeechSettings: UnifiedSpeechSettings
        audioFillerSettings: AudioFillerSettings
        speechRecognitionSettings: SpeechRecognitionSettings
        intentsCount: Integer
        slotTypesCount: Integer
        botLocaleStatus: BotLocaleStatus
        failureReasons: FailureReasons
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
        lastBuildSubmittedDateTime: Timestamp
        botLocaleHistoryEvents: BotLocaleHistoryEventsList
        recommendedActions: RecommendedActions
        generativeAISettings: GenerativeAISettings
        speechDetectionSensitivity: SpeechDetectionSensitivity
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/{botRecommendationId}/"
)
operation DescribeBotRecommendation {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: DraftBotVersion

        @required @httpLabel
        localeId: String

        @required @httpLabel
        botRecommendationId: Id
    }
    output := {
        botId: Id
        botVersion: DraftBotVersion
        localeId: String
        botRecommendationStatus: BotRecommendationStatus
        botRecommendationId: Id
        failureReasons: FailureReasons
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
        transcriptSourceSetting: TranscriptSourceSetting
        encryptionSetting: EncryptionSetting
        botRecommendationResults: BotRecommendationResults
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/bots/{botId}/replicas/{replicaRegion}/")
operation DescribeBotReplica {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        replicaRegion: ReplicaRegion
    }
    output := {
        botId: Id
        replicaRegion: ReplicaRegion
        sourceRegion: ReplicaRegion
        creationDateTime: Timestamp
        botReplicaStatus: BotReplicaStatus
        failureReasons: FailureReasons
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/generations/{generationId}"
)
operation DescribeBotResourceGeneration {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: BotVersion

        @required @httpLabel
        localeId: String

        @required @httpLabel
        generationId: Id
    }
    output := {
        botId: Id
        botVersion: BotVersion
        localeId: String
        generationId: Id
        failureReasons: FailureReasons
        generationStatus: GenerationStatus
        generationInputPrompt: GenerationInput
        generatedBotLocaleUrl: PresignedS3Url
        creationDateTime: Timestamp
        modelArn: BedrockModelArn
        lastUpdatedDateTime: Timestamp
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/bots/{botId}/botversions/{botVersion}/")
@statusWaitable(
    BotVersionAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "botStatus", expected: "Available", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "botStatus", expected: "Deleting", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "botStatus", expected: "Failed", comparator: "stringEquals"}
                }
            }
            {state: "retry", matcher: {status: 404}}
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(BotVersionAvailable: 35)
operation DescribeBotVersion {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: NumericalBotVersion
    }
    output := {
        botId: Id
        botName: Name
        botVersion: NumericalBotVersion
        description: Description
        roleArn: RoleArn
        dataPrivacy: DataPrivacy
        idleSessionTTLInSeconds: SessionTTL
        botStatus: BotStatus
        failureReasons: FailureReasons
        creationDateTime: Timestamp
        parentBotNetworks: ParentBotNetworks
        botType: BotType
        botMembers: BotMembers
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary/DEFAULT/metadata"
)
operation DescribeCustomVocabularyMetadata {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: BotVersion

        @required @httpLabel
        localeId: String
    }
    output := {
        botId: Id
        botVersion: BotVersion
        localeId: String
        customVocabularyStatus: CustomVocabularyStatus
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/exports/{exportId}/")
@waitable(
    BotExportCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "exportStatus"
                        expected: "Completed"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "exportStatus", expected: "Deleting", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "exportStatus", expected: "Failed", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(BotExportCompleted: 35)
operation DescribeExport {
    input := {
        @required @httpLabel
        exportId: Id
    }
    output := {
        exportId: Id
        resourceSpecification: ExportResourceSpecification
        fileFormat: ImportExportFileFormat
        exportStatus: ExportStatus
        failureReasons: FailureReasons
        downloadUrl: PresignedS3Url
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/imports/{importId}/")
@waitable(
    BotImportCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "importStatus"
                        expected: "Completed"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "importStatus", expected: "Deleting", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "importStatus", expected: "Failed", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(BotImportCompleted: 35)
operation DescribeImport {
    input := {
        @required @httpLabel
        importId: Id
    }
    output := {
        importId: Id
        resourceSpecification: ImportResourceSpecification
        importedResourceId: ImportedResourceId
        importedResourceName: Name
        mergeStrategy: MergeStrategy
        importStatus: ImportStatus
        failureReasons: FailureReasons
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/"
)
operation DescribeIntent {
    input := {
        @required @httpLabel
        intentId: Id

        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: BotVersion

        @required @httpLabel
        localeId: String
    }
    output := {
        intentId: Id
        intentName: Name
        intentDisplayName: DisplayName
        description: Description
        parentIntentSignature: String
        sampleUtterances: SampleUtterancesList
        dialogCodeHook: DialogCodeHookSettings
        fulfillmentCodeHook: FulfillmentCodeHookSettings
        slotPriorities: SlotPrioritiesList
        intentConfirmationSetting: IntentConfirmationSetting
        intentClosingSetting: IntentClosingSetting
        inputContexts: InputContextsList
        outputContexts: OutputContextsList
        kendraConfiguration: KendraConfiguration
        botId: Id
        botVersion: DraftBotVersion
        localeId: String
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
        initialResponseSetting: InitialResponseSetting
        qnAIntentConfiguration: QnAIntentConfiguration
        qInConnectIntentConfiguration: QInConnectIntentConfiguration
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/policy/{resourceArn}/")
operation DescribeResourcePolicy {
    input := {
        @required @httpLabel
        resourceArn: AmazonResourceName
    }
    output := {
        resourceArn: AmazonResourceName
        policy: Policy
        revisionId: RevisionId
    }
    errors: [ResourceNotFoundException, InternalServerException, ThrottlingException]
}

@http(
    method: "GET"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/slots/{slotId}/"
)
operation DescribeSlot {
    input := {
        @required @httpLabel
        slotId: Id

        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: BotVersion

        @required @httpLabel
        localeId: String

        @required @httpLabel
        intentId: Id
    }
    output := {
        slotId: Id
        slotName: Name
        description: Description
        slotTypeId: BuiltInOrCustomSlotTypeId
        valueElicitationSetting: SlotValueElicitationSetting
        obfuscationSetting: ObfuscationSetting
        botId: Id
        botVersion: BotVersion
        localeId: String
        intentId: Id
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
        multipleValuesSetting: MultipleValuesSetting
        subSlotSetting: SubSlotSetting
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/slottypes/{slotTypeId}/"
)
operation DescribeSlotType {
    input := {
        @required @httpLabel
        slotTypeId: Id

        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: BotVersion

        @required @httpLabel
        localeId: String
    }
    output := {
        slotTypeId: Id
        slotTypeName: Name
        description: Description
        slotTypeValues: SlotTypeValues
        valueSelectionSetting: SlotValueSelectionSetting
        parentSlotTypeSignature: String
        botId: Id
        botVersion: BotVersion
        localeId: String
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
        externalSourceSetting: ExternalSourceSetting
        compositeSlotTypeSetting: CompositeSlotTypeSetting
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/testexecutions/{testExecutionId}")
operation DescribeTestExecution {
    input := {
        @required @httpLabel
        testExecutionId: Id
    }
    output := {
        testExecutionId: Id
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
        testExecutionStatus: TestExecutionStatus
        testSetId: Id
        testSetName: Name
        target: TestExecutionTarget
        apiMode: TestExecutionApiMode
        testExecutionModality: TestExecutionModality
        failureReasons: FailureReasons
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/testsets/{testSetId}")
operation DescribeTestSet {
    input := {
        @required @httpLabel
        testSetId: Id
    }
    output := {
        testSetId: Id
        testSetName: Name
        description: Description
        modality: TestSetModality
        status: TestSetStatus
        roleArn: RoleArn
        numTurns: Integer
        storageLocation: TestSetStorageLocation
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/testsetdiscrepancy/{testSetDiscrepancyReportId}")
operation DescribeTestSetDiscrepancyReport {
    input := {
        @required @httpLabel
        testSetDiscrepancyReportId: Id
    }
    output := {
        testSetDiscrepancyReportId: Id
        testSetId: Id
        creationDateTime: Timestamp
        target: TestSetDiscrepancyReportResourceTarget
        testSetDiscrepancyReportStatus: TestSetDiscrepancyReportStatus
        lastUpdatedDataTime: Timestamp
        testSetDiscrepancyTopErrors: TestSetDiscrepancyErrors
        testSetDiscrepancyRawOutputUrl: PresignedS3Url
        failureReasons: FailureReasons
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/testsetgenerations/{testSetGenerationId}")
operation DescribeTestSetGeneration {
    input := {
        @required @httpLabel
        testSetGenerationId: Id
    }
    output := {
        testSetGenerationId: Id
        testSetGenerationStatus: TestSetGenerationStatus
        failureReasons: FailureReasons
        testSetId: Id
        testSetName: Name
        description: Description
        storageLocation: TestSetStorageLocation
        generationDataSource: TestSetGenerationDataSource
        roleArn: RoleArn
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(
    method: "POST"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/generate"
    code: 202
)
operation GenerateBotElement {
    input := {
        @required
        intentId: Id

        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: BotVersion

        @required @httpLabel
        localeId: String
    }
    output := {
        botId: Id
        botVersion: DraftBotVersion
        localeId: String
        intentId: Id
        sampleUtterances: SampleUtterancesList
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        ConflictException
        PreconditionFailedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/testexecutions/{testExecutionId}/artifacturl")
operation GetTestExecutionArtifactsUrl {
    input := {
        @required @httpLabel
        testExecutionId: Id
    }
    output := {
        testExecutionId: Id
        downloadArtifactsUrl: PresignedS3Url
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/aggregatedutterances/")
operation ListAggregatedUtterances {
    input := {
        @required @httpLabel
        botId: Id

        botAliasId: BotAliasId
        botVersion: BotVersion

        @required
        localeId: String

        @required
        aggregationDuration: UtteranceAggregationDuration

        sortBy: AggregatedUtterancesSortBy
        filters: AggregatedUtterancesFilters
        maxResults: MaxResults
        nextToken: String
    }
    output := {
        botId: Id
        botAliasId: BotAliasId
        botVersion: BotVersion
        localeId: String
        aggregationDuration: UtteranceAggregationDuration
        aggregationWindowStartTime: Timestamp
        aggregationWindowEndTime: Timestamp
        aggregationLastRefreshedDateTime: Timestamp
        aggregatedUtterancesSummaries: AggregatedUtterancesSummaryList
        nextToken: String
    }
    errors: [
        ValidationException
        PreconditionFailedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/replicas/{replicaRegion}/botaliases/")
operation ListBotAliasReplicas {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        replicaRegion: ReplicaRegion

        maxResults: MaxResults
        nextToken: String
    }
    output := {
        botId: Id
        sourceRegion: ReplicaRegion
        replicaRegion: ReplicaRegion
        botAliasReplicaSummaries: BotAliasReplicaSummaryList
        nextToken: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botaliases/")
operation ListBotAliases {
    input := {
        @required @httpLabel
        botId: Id

        maxResults: MaxResults
        nextToken: String
    }
    output := {
        botAliasSummaries: BotAliasSummaryList
        nextToken: String
        botId: Id
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botanalyzer/history/")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "botAnalyzerHistoryList"
    pageSize: "maxResults"
)
operation ListBotAnalyzerHistory {
    input := {
        @required @httpLabel
        botId: Id

        localeId: String
        botVersion: DraftBotVersion
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        botId: Id
        localeId: String
        botVersion: DraftBotVersion
        botAnalyzerHistoryList: BotAnalyzerHistoryList
        nextToken: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/")
operation ListBotLocales {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: BotVersion

        sortBy: BotLocaleSortBy
        filters: BotLocaleFilters
        maxResults: MaxResults
        nextToken: String
    }
    output := {
        botId: Id
        botVersion: BotVersion
        nextToken: String
        botLocaleSummaries: BotLocaleSummaryList
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
    ]
}

@http(
    method: "POST"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/"
)
operation ListBotRecommendations {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: DraftBotVersion

        @required @httpLabel
        localeId: String

        maxResults: MaxResults
        nextToken: String
    }
    output := {
        botId: Id
        botVersion: DraftBotVersion
        localeId: String
        botRecommendationSummaries: BotRecommendationSummaryList
        nextToken: String
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/replicas/")
operation ListBotReplicas {
    input := {
        @required @httpLabel
        botId: Id
    }
    output := {
        botId: Id
        sourceRegion: ReplicaRegion
        botReplicaSummaries: BotReplicaSummaryList
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
    ]
}

@http(
    method: "POST"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/generations"
)
operation ListBotResourceGenerations {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: BotVersion

        @required @httpLabel
        localeId: String

        sortBy: GenerationSortBy
        maxResults: MaxResults
        nextToken: String
    }
    output := {
        botId: Id
        botVersion: BotVersion
        localeId: String
        generationSummaries: GenerationSummaryList
        nextToken: String
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/replicas/{replicaRegion}/botversions/")
operation ListBotVersionReplicas {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        replicaRegion: ReplicaRegion

        maxResults: MaxResults
        nextToken: String
        sortBy: BotVersionReplicaSortBy
    }
    output := {
        botId: Id
        sourceRegion: ReplicaRegion
        replicaRegion: ReplicaRegion
        botVersionReplicaSummaries: BotVersionReplicaSummaryList
        nextToken: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botversions/")
operation ListBotVersions {
    input := {
        @required @httpLabel
        botId: Id

        sortBy: BotVersionSortBy
        maxResults: MaxResults
        nextToken: String
    }
    output := {
        botId: Id
        botVersionSummaries: BotVersionSummaryList
        nextToken: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/bots/")
operation ListBots {
    input := {
        sortBy: BotSortBy
        filters: BotFilters
        maxResults: MaxResults
        nextToken: String
    }
    output := {
        botSummaries: BotSummaryList
        nextToken: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/builtins/locales/{localeId}/intents/")
operation ListBuiltInIntents {
    input := {
        @required @httpLabel
        localeId: String

        sortBy: BuiltInIntentSortBy
        maxResults: BuiltInsMaxResults
        nextToken: String
    }
    output := {
        builtInIntentSummaries: BuiltInIntentSummaryList
        nextToken: String
        localeId: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/builtins/locales/{localeId}/slottypes/")
operation ListBuiltInSlotTypes {
    input := {
        @required @httpLabel
        localeId: String

        sortBy: BuiltInSlotTypeSortBy
        maxResults: BuiltInsMaxResults
        nextToken: String
    }
    output := {
        builtInSlotTypeSummaries: BuiltInSlotTypeSummaryList
        nextToken: String
        localeId: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
    ]
}

@http(
    method: "POST"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/customvocabulary/DEFAULT/list"
)
operation ListCustomVocabularyItems {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: BotVersion

        @required @httpLabel
        localeId: String

        maxResults: MaxResults
        nextToken: String
    }
    output := {
        botId: Id
        botVersion: BotVersion
        localeId: String
        customVocabularyItems: CustomVocabularyItems
        nextToken: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/exports/")
operation ListExports {
    input := {
        botId: Id
        botVersion: BotVersion
        sortBy: ExportSortBy
        filters: ExportFilters
        maxResults: MaxResults
        nextToken: String
        localeId: String
    }
    output := {
        botId: Id
        botVersion: BotVersion
        exportSummaries: ExportSummaryList
        nextToken: String
        localeId: String
    }
    errors: [ThrottlingException, ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/imports/")
operation ListImports {
    input := {
        botId: Id
        botVersion: DraftBotVersion
        sortBy: ImportSortBy
        filters: ImportFilters
        maxResults: MaxResults
        nextToken: String
        localeId: String
    }
    output := {
        botId: Id
        botVersion: DraftBotVersion
        importSummaries: ImportSummaryList
        nextToken: String
        localeId: String
    }
    errors: [ThrottlingException, ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/bots/{botId}/analytics/intentmetrics")
operation ListIntentMetrics {
    input := {
        @required @httpLabel
        botId: Id

        @required
        startDateTime: Timestamp

        @required
        endDateTime: Timestamp

        @required
        metrics: AnalyticsIntentMetrics

        binBy: AnalyticsBinByList
        groupBy: AnalyticsIntentGroupByList
        filters: AnalyticsIntentFilters
        maxResults: MaxResults
        nextToken: String
    }
    output := {
        botId: Id
        results: AnalyticsIntentResults
        nextToken: String
    }
    errors: [
        ThrottlingException
        ValidationException
        PreconditionFailedException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/analytics/intentpaths")
operation ListIntentPaths {
    input := {
        @required @httpLabel
        botId: Id

        @required
        startDateTime: Timestamp

        @required
        endDateTime: Timestamp

        @required
        intentPath: AnalyticsPath

        filters: AnalyticsPathFilters
    }
    output := {
        nodeSummaries: AnalyticsIntentNodeSummaries
    }
    errors: [
        ThrottlingException
        ValidationException
        PreconditionFailedException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/analytics/intentstagemetrics")
operation ListIntentStageMetrics {
    input := {
        @required @httpLabel
        botId: Id

        @required
        startDateTime: Timestamp

        @required
        endDateTime: Timestamp

        @required
        metrics: AnalyticsIntentStageMetrics

        binBy: AnalyticsBinByList
        groupBy: AnalyticsIntentStageGroupByList
        filters: AnalyticsIntentStageFilters
        maxResults: MaxResults
        nextToken: String
    }
    output := {
        botId: Id
        results: AnalyticsIntentStageResults
        nextToken: String
    }
    errors: [
        ThrottlingException
        ValidationException
        PreconditionFailedException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/")
operation ListIntents {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: BotVersion

        @required @httpLabel
        localeId: String

        sortBy: IntentSortBy
        filters: IntentFilters
        maxResults: MaxResults
        nextToken: String
    }
    output := {
        botId: Id
        botVersion: BotVersion
        localeId: String
        intentSummaries: IntentSummaryList
        nextToken: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
    ]
}

@http(
    method: "POST"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/{botRecommendationId}/intents"
)
operation ListRecommendedIntents {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: DraftBotVersion

        @required @httpLabel
        localeId: String

        @required @httpLabel
        botRecommendationId: Id

        nextToken: String
        maxResults: MaxResults
    }
    output := {
        botId: Id
        botVersion: DraftBotVersion
        localeId: String
        botRecommendationId: Id
        summaryList: RecommendedIntentSummaryList
        nextToken: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/analytics/sessions")
operation ListSessionAnalyticsData {
    input := {
        @required @httpLabel
        botId: Id

        @required
        startDateTime: Timestamp

        @required
        endDateTime: Timestamp

        sortBy: SessionDataSortBy
        filters: AnalyticsSessionFilters
        maxResults: MaxResults
        nextToken: String
    }
    output := {
        botId: Id
        nextToken: String
        sessions: SessionSpecifications
    }
    errors: [
        ThrottlingException
        ValidationException
        PreconditionFailedException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/analytics/sessionmetrics")
operation ListSessionMetrics {
    input := {
        @required @httpLabel
        botId: Id

        @required
        startDateTime: Timestamp

        @required
        endDateTime: Timestamp

        @required
        metrics: AnalyticsSessionMetrics

        binBy: AnalyticsBinByList
        groupBy: AnalyticsSessionGroupByList
        filters: AnalyticsSessionFilters
        maxResults: MaxResults
        nextToken: String
    }
    output := {
        botId: Id
        results: AnalyticsSessionResults
        nextToken: String
    }
    errors: [
        ThrottlingException
        ValidationException
        PreconditionFailedException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(
    method: "POST"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/slottypes/"
)
operation ListSlotTypes {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: BotVersion

        @required @httpLabel
        localeId: String

        sortBy: SlotTypeSortBy
        filters: SlotTypeFilters
        maxResults: MaxResults
        nextToken: String
    }
    output := {
        botId: Id
        botVersion: BotVersion
        localeId: String
        slotTypeSummaries: SlotTypeSummaryList
        nextToken: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
    ]
}

@http(
    method: "POST"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/slots/"
)
operation ListSlots {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: BotVersion

        @required @httpLabel
        localeId: String

        @required @httpLabel
        intentId: Id

        sortBy: SlotSortBy
        filters: SlotFilters
        maxResults: MaxResults
        nextToken: String
    }
    output := {
        botId: Id
        botVersion: BotVersion
        localeId: String
        intentId: Id
        slotSummaries: SlotSummaryList
        nextToken: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/tags/{resourceARN}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceARN: AmazonResourceName
    }
    output := {
        tags: TagMap
    }
    errors: [
        InternalServerException
        ThrottlingException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/testexecutions/{testExecutionId}/results")
operation ListTestExecutionResultItems {
    input := {
        @required @httpLabel
        testExecutionId: Id

        @required
        resultFilterBy: TestExecutionResultFilterBy

        maxResults: MaxResults
        nextToken: String
    }
    output := {
        testExecutionResults: TestExecutionResultItems
        nextToken: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/testexecutions")
operation ListTestExecutions {
    input := {
        sortBy: TestExecutionSortBy
        maxResults: MaxResults
        nextToken: String
    }
    output := {
        testExecutions: TestExecutionSummaryList
        nextToken: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/testsets/{testSetId}/records")
operation ListTestSetRecords {
    input := {
        @required @httpLabel
        testSetId: Id

        maxResults: MaxResults
        nextToken: String
    }
    output := {
        testSetRecords: TestSetTurnRecordList
        nextToken: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/testsets")
operation ListTestSets {
    input := {
        sortBy: TestSetSortBy
        maxResults: MaxResults
        nextToken: String
    }
    output := {
        testSets: TestSetSummaryList
        nextToken: String
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/analytics/utterances")
operation ListUtteranceAnalyticsData {
    input := {
        @required @httpLabel
        botId: Id

        @required
        startDateTime: Timestamp

        @required
        endDateTime: Timestamp

        sortBy: UtteranceDataSortBy
        filters: AnalyticsUtteranceFilters
        maxResults: MaxResults
        nextToken: String
    }
    output := {
        botId: Id
        nextToken: String
        utterances: UtteranceSpecifications
    }
    errors: [
        ThrottlingException
        ValidationException
        PreconditionFailedException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/analytics/utterancemetrics")
operation ListUtteranceMetrics {
    input := {
        @required @httpLabel
        botId: Id

        @required
        startDateTime: Timestamp

        @required
        endDateTime: Timestamp

        @required
        metrics: AnalyticsUtteranceMetrics

        binBy: AnalyticsBinByList
        groupBy: AnalyticsUtteranceGroupByList
        attributes: AnalyticsUtteranceAttributes
        filters: AnalyticsUtteranceFilters
        maxResults: MaxResults
        nextToken: String
    }
    output := {
        botId: Id
        results: AnalyticsUtteranceResults
        nextToken: String
    }
    errors: [
        ThrottlingException
        ValidationException
        PreconditionFailedException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(
    method: "POST"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/{botRecommendationId}/associatedtranscripts"
)
operation SearchAssociatedTranscripts {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: BotVersion

        @required @httpLabel
        localeId: String

        @required @httpLabel
        botRecommendationId: Id

        searchOrder: SearchOrder

        @required
        filters: AssociatedTranscriptFilters

        maxResults: MaxResults
        nextIndex: NextIndex
    }
    output := {
        botId: Id
        botVersion: BotVersion
        localeId: String
        botRecommendationId: Id
        nextIndex: NextIndex
        associatedTranscripts: AssociatedTranscriptList
        totalResults: MaxResults
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/bots/{botId}/botanalyzer/", code: 202)
operation StartBotAnalyzer {
    input := {
        @required @httpLabel
        botId: Id

        @required
        analysisScope: AnalysisScope

        localeId: String
        botVersion: DraftBotVersion
    }
    output := {
        botId: Id
        botVersion: DraftBotVersion
        localeId: String
        botAnalyzerStatus: BotAnalyzerStatus
        botAnalyzerRequestId: UUID
        creationDateTime: Timestamp
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
    ]
}

@http(
    method: "PUT"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/"
    code: 202
)
operation StartBotRecommendation {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: DraftBotVersion

        @required @httpLabel
        localeId: String

        @required
        transcriptSourceSetting: TranscriptSourceSetting

        encryptionSetting: EncryptionSetting
    }
    output := {
        botId: Id
        botVersion: DraftBotVersion
        localeId: String
        botRecommendationStatus: BotRecommendationStatus
        botRecommendationId: Id
        creationDateTime: Timestamp
        transcriptSourceSetting: TranscriptSourceSetting
        encryptionSetting: EncryptionSetting
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        ConflictException
        PreconditionFailedException
        InternalServerException
    ]
}

@http(
    method: "PUT"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/startgeneration"
    code: 202
)
@idempotent
operation StartBotResourceGeneration {
    input := {
        @required
        generationInputPrompt: GenerationInput

        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: BotVersion

        @required @httpLabel
        localeId: String
    }
    output := {
        generationInputPrompt: GenerationInput
        generationId: Id
        botId: Id
        botVersion: BotVersion
        localeId: String
        generationStatus: GenerationStatus
        creationDateTime: Timestamp
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        ConflictException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/imports/", code: 202)
operation StartImport {
    input := {
        @required
        importId: Id

        @required
        resourceSpecification: ImportResourceSpecification

        @required
        mergeStrategy: MergeStrategy

        filePassword: ImportExportFilePassword
    }
    output := {
        importId: Id
        resourceSpecification: ImportResourceSpecification
        mergeStrategy: MergeStrategy
        importStatus: ImportStatus
        creationDateTime: Timestamp
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/testsets/{testSetId}/testexecutions", code: 202)
operation StartTestExecution {
    input := {
        @required @httpLabel
        testSetId: Id

        @required
        target: TestExecutionTarget

        @required
        apiMode: TestExecutionApiMode

        testExecutionModality: TestExecutionModality
    }
    output := {
        testExecutionId: Id
        creationDateTime: Timestamp
        testSetId: Id
        target: TestExecutionTarget
        apiMode: TestExecutionApiMode
        testExecutionModality: TestExecutionModality
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/testsetgenerations", code: 202) @idempotent
operation StartTestSetGeneration {
    input := {
        @required
        testSetName: Name

        description: Description

        @required
        storageLocation: TestSetStorageLocation

        @required
        generationDataSource: TestSetGenerationDataSource

        @required
        roleArn: RoleArn

        testSetTags: TagMap
    }
    output := {
        testSetGenerationId: Id
        creationDateTime: Timestamp
        testSetGenerationStatus: TestSetGenerationStatus
        testSetName: Name
        description: Description
        storageLocation: TestSetStorageLocation
        generationDataSource: TestSetGenerationDataSource
        roleArn: RoleArn
        testSetTags: TagMap
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botanalyzer/{botAnalyzerRequestId}/stop/")
operation StopBotAnalyzer {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botAnalyzerRequestId: UUID
    }
    output := {
        botId: Id
        botVersion: DraftBotVersion
        localeId: String
        botAnalyzerStatus: BotAnalyzerStatus
        botAnalyzerRequestId: UUID
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(
    method: "PUT"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/{botRecommendationId}/stopbotrecommendation"
    code: 202
)
operation StopBotRecommendation {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: DraftBotVersion

        @required @httpLabel
        localeId: String

        @required @httpLabel
        botRecommendationId: Id
    }
    output := {
        botId: Id
        botVersion: DraftBotVersion
        localeId: String
        botRecommendationStatus: BotRecommendationStatus
        botRecommendationId: Id
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        ConflictException
        PreconditionFailedException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/tags/{resourceARN}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceARN: AmazonResourceName

        @required
        tags: TagMap
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceARN}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceARN: AmazonResourceName

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/", code: 202)
operation UpdateBot {
    input := {
        @required @httpLabel
        botId: Id

        @required
        botName: Name

        description: Description

        @required
        roleArn: RoleArn

        @required
        dataPrivacy: DataPrivacy

        @required
        idleSessionTTLInSeconds: SessionTTL

        botType: BotType
        botMembers: BotMembers
        errorLogSettings: ErrorLogSettings
    }
    output := {
        botId: Id
        botName: Name
        description: Description
        roleArn: RoleArn
        dataPrivacy: DataPrivacy
        idleSessionTTLInSeconds: SessionTTL
        botStatus: BotStatus
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
        botType: BotType
        botMembers: BotMembers
        errorLogSettings: ErrorLogSettings
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        ConflictException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/bots/{botId}/botaliases/{botAliasId}/", code: 202)
operation UpdateBotAlias {
    input := {
        @required @httpLabel
        botAliasId: BotAliasId

        @required
        botAliasName: Name

        description: Description
        botVersion: BotVersion
        botAliasLocaleSettings: BotAliasLocaleSettingsMap
        conversationLogSettings: ConversationLogSettings
        sentimentAnalysisSettings: SentimentAnalysisSettings

        @required @httpLabel
        botId: Id
    }
    output := {
        botAliasId: BotAliasId
        botAliasName: Name
        description: Description
        botVersion: BotVersion
        botAliasLocaleSettings: BotAliasLocaleSettingsMap
        conversationLogSettings: ConversationLogSettings
        sentimentAnalysisSettings: SentimentAnalysisSettings
        botAliasStatus: BotAliasStatus
        botId: Id
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        ConflictException
        InternalServerException
    ]
}

@http(
    method: "PUT"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/"
    code: 202
)
operation UpdateBotLocale {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: DraftBotVersion

        @required @httpLabel
        localeId: String

        description: Description

        @required
        nluIntentConfidenceThreshold: ConfidenceThreshold

        voiceSettings: VoiceSettings
        unifiedSpeechSettings: UnifiedSpeechSettings
        audioFillerSettings: AudioFillerSettings
        speechRecognitionSettings: SpeechRecognitionSettings
        generativeAISettings: GenerativeAISettings
        speechDetectionSensitivity: SpeechDetectionSensitivity
    }
    output := {
        botId: Id
        botVersion: DraftBotVersion
        localeId: String
        localeName: String
        description: Description
        nluIntentConfidenceThreshold: ConfidenceThreshold
        voiceSettings: VoiceSettings
        unifiedSpeechSettings: UnifiedSpeechSettings
        audioFillerSettings: AudioFillerSettings
        speechRecognitionSettings: SpeechRecognitionSettings
        botLocaleStatus: BotLocaleStatus
        failureReasons: FailureReasons
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
        recommendedActions: RecommendedActions
        generativeAISettings: GenerativeAISettings
        speechDetectionSensitivity: SpeechDetectionSensitivity
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        ConflictException
        InternalServerException
    ]
}

@http(
    method: "PUT"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/botrecommendations/{botRecommendationId}/"
    code: 202
)
operation UpdateBotRecommendation {
    input := {
        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: DraftBotVersion

        @required @httpLabel
        localeId: String

        @required @httpLabel
        botRecommendationId: Id

        @required
        encryptionSetting: EncryptionSetting
    }
    output := {
        botId: Id
        botVersion: DraftBotVersion
        localeId: String
        botRecommendationStatus: BotRecommendationStatus
        botRecommendationId: Id
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
        transcriptSourceSetting: TranscriptSourceSetting
        encryptionSetting: EncryptionSetting
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        ConflictException
        PreconditionFailedException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/exports/{exportId}/", code: 202)
operation UpdateExport {
    input := {
        @required @httpLabel
        exportId: Id

        filePassword: ImportExportFilePassword
    }
    output := {
        exportId: Id
        resourceSpecification: ExportResourceSpecification
        fileFormat: ImportExportFileFormat
        exportStatus: ExportStatus
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
    ]
}

@http(
    method: "PUT"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/"
)
operation UpdateIntent {
    input := {
        @required @httpLabel
        intentId: Id

        @required
        intentName: Name

        intentDisplayName: DisplayName
        description: Description
        parentIntentSignature: String
        sampleUtterances: SampleUtterancesList
        dialogCodeHook: DialogCodeHookSettings
        fulfillmentCodeHook: FulfillmentCodeHookSettings
        slotPriorities: SlotPrioritiesList
        intentConfirmationSetting: IntentConfirmationSetting
        intentClosingSetting: IntentClosingSetting
        inputContexts: InputContextsList
        outputContexts: OutputContextsList
        kendraConfiguration: KendraConfiguration

        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: DraftBotVersion

        @required @httpLabel
        localeId: String

        initialResponseSetting: InitialResponseSetting
        qnAIntentConfiguration: QnAIntentConfiguration
        qInConnectIntentConfiguration: QInConnectIntentConfiguration
    }
    output := {
        intentId: Id
        intentName: Name
        intentDisplayName: DisplayName
        description: Description
        parentIntentSignature: String
        sampleUtterances: SampleUtterancesList
        dialogCodeHook: DialogCodeHookSettings
        fulfillmentCodeHook: FulfillmentCodeHookSettings
        slotPriorities: SlotPrioritiesList
        intentConfirmationSetting: IntentConfirmationSetting
        intentClosingSetting: IntentClosingSetting
        inputContexts: InputContextsList
        outputContexts: OutputContextsList
        kendraConfiguration: KendraConfiguration
        botId: Id
        botVersion: DraftBotVersion
        localeId: String
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
        initialResponseSetting: InitialResponseSetting
        qnAIntentConfiguration: QnAIntentConfiguration
        qInConnectIntentConfiguration: QInConnectIntentConfiguration
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        ConflictException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/policy/{resourceArn}/")
operation UpdateResourcePolicy {
    input := {
        @required @httpLabel
        resourceArn: AmazonResourceName

        @required
        policy: Policy

        @httpQuery("expectedRevisionId")
        expectedRevisionId: RevisionId
    }
    output := {
        resourceArn: AmazonResourceName
        revisionId: RevisionId
    }
    errors: [
        ResourceNotFoundException
        ServiceQuotaExceededException
        PreconditionFailedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(
    method: "PUT"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/intents/{intentId}/slots/{slotId}/"
)
operation UpdateSlot {
    input := {
        @required @httpLabel
        slotId: Id

        @required
        slotName: Name

        description: Description
        slotTypeId: BuiltInOrCustomSlotTypeId

        @required
        valueElicitationSetting: SlotValueElicitationSetting

        obfuscationSetting: ObfuscationSetting

        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: DraftBotVersion

        @required @httpLabel
        localeId: String

        @required @httpLabel
        intentId: Id

        multipleValuesSetting: MultipleValuesSetting
        subSlotSetting: SubSlotSetting
    }
    output := {
        slotId: Id
        slotName: Name
        description: Description
        slotTypeId: BuiltInOrCustomSlotTypeId
        valueElicitationSetting: SlotValueElicitationSetting
        obfuscationSetting: ObfuscationSetting
        botId: Id
        botVersion: DraftBotVersion
        localeId: String
        intentId: Id
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
        multipleValuesSetting: MultipleValuesSetting
        subSlotSetting: SubSlotSetting
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        ConflictException
        InternalServerException
    ]
}

@http(
    method: "PUT"
    uri: "/bots/{botId}/botversions/{botVersion}/botlocales/{localeId}/slottypes/{slotTypeId}/"
    code: 202
)
operation UpdateSlotType {
    input := {
        @required @httpLabel
        slotTypeId: Id

        @required
        slotTypeName: Name

        description: Description
        slotTypeValues: SlotTypeValues
        valueSelectionSetting: SlotValueSelectionSetting
        parentSlotTypeSignature: String

        @required @httpLabel
        botId: Id

        @required @httpLabel
        botVersion: DraftBotVersion

        @required @httpLabel
        localeId: String

        externalSourceSetting: ExternalSourceSetting
        compositeSlotTypeSetting: CompositeSlotTypeSetting
    }
    output := {
        slotTypeId: Id
        slotTypeName: Name
        description: Description
        slotTypeValues: SlotTypeValues
        valueSelectionSetting: SlotValueSelectionSetting
        parentSlotTypeSignature: String
        botId: Id
        botVersion: DraftBotVersion
        localeId: String
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
        externalSourceSetting: ExternalSourceSetting
        compositeSlotTypeSetting: CompositeSlotTypeSetting
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        ConflictException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/testsets/{testSetId}") @idempotent
operation UpdateTestSet {
    input := {
        @required @httpLabel
        testSetId: Id

        @required
        testSetName: Name

        description: Description
    }
    output := {
        testSetId: Id
        testSetName: Name
        description: Description
        modality: TestSetModality
        status: TestSetStatus
        roleArn: RoleArn
        numTurns: Integer
        storageLocation: TestSetStorageLocation
        creationDateTime: Timestamp
        lastUpdatedDateTime: Timestamp
    }
    errors: [
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        PreconditionFailedException
        ConflictException
        InternalServerException
    ]
}

structure ActiveContext {
    @required
    name: ActiveContextName
}

@length(min: 0, max: 20)
list ActiveContextList {
    member: ActiveContext
}

@length(min: 1, max: 100) @pattern("^([A-Za-z]_?)+$")
string ActiveContextName

structure AdvancedRecognitionSetting {
    audioRecognitionStrategy: AudioRecognitionStrategy
}

structure AgentTurnResult {
    @required
    expectedAgentPrompt: TestSetAgentPrompt

    actualAgentPrompt: TestSetAgentPrompt
    errorDetails: ExecutionErrorDetails
    actualElicitedSlot: TestResultSlotName
    actualIntent: Name
}

structure AgentTurnSpecification {
    @required
    agentPrompt: TestSetAgentPrompt
}

structure AggregatedUtterancesFilter {
    @required
    name: AggregatedUtterancesFilterName

    @required
    values: FilterValues

    @required
    operator: AggregatedUtterancesFilterOperator
}

enum AggregatedUtterancesFilterName {
    Utterance
}

enum AggregatedUtterancesFilterOperator {
    CO
    EQ
}

@length(min: 1, max: 1)
list AggregatedUtterancesFilters {
    member: AggregatedUtterancesFilter
}

enum AggregatedUtterancesSortAttribute {
    HitCount
    MissedCount
}

structure AggregatedUtterancesSortBy {
    @required
    attribute: AggregatedUtterancesSortAttribute

    @required
    order: SortOrder
}

structure AggregatedUtterancesSummary {
    utterance: String
    hitCount: Integer
    missedCount: Integer
    utteranceFirstRecordedInAggregationDuration: Timestamp
    utteranceLastRecordedInAggregationDuration: Timestamp
    containsDataFromDeletedResources: Boolean
}

list AggregatedUtterancesSummaryList {
    member: AggregatedUtterancesSummary
}

structure AllowedInputTypes {
    @required
    allowAudioInput: Boolean

    @required
    allowDTMFInput: Boolean
}

@length(min: 1, max: 1011)
string AmazonResourceName

enum AnalysisScope {
    BotLocale
}

@length(min: 1, max: 1)
list AnalyticsBinByList {
    member: AnalyticsBinBySpecification
}

enum AnalyticsBinByName {
    ConversationStartTime
    UtteranceTimestamp
}

structure AnalyticsBinBySpecification {
    @required
    name: AnalyticsBinByName

    @required
    interval: AnalyticsInterval

    order: AnalyticsSortOrder
}

structure AnalyticsBinKey {
    name: AnalyticsBinByName
    value: Long
}

@length(min: 1, max: 1)
list AnalyticsBinKeys {
    member: AnalyticsBinKey
}

@length(min: 1, max: 50)
string AnalyticsChannel

enum AnalyticsCommonFilterName {
    BotAliasId
    BotVersion
    LocaleId
    Modality
    Channel
}

enum AnalyticsFilterOperator {
    EQ
    GT
    LT
}

@length(min: 1, max: 5)
list AnalyticsFilterValues {
    member: String
}

enum AnalyticsIntentField {
    IntentName
    IntentEndState
    IntentLevel
}

structure AnalyticsIntentFilter {
    @required
    name: AnalyticsIntentFilterName

    @required
    operator: AnalyticsFilterOperator

    @required
    values: AnalyticsFilterValues
}

enum AnalyticsIntentFilterName {
    BotAliasId
    BotVersion
    LocaleId
    Modality
    Channel
    SessionId
    OriginatingRequestId
    IntentName
    IntentEndState
}

@length(min: 1, max: 9)
list AnalyticsIntentFilters {
    member: AnalyticsIntentFilter
}

structure AnalyticsIntentGroupByKey {
    name: AnalyticsIntentField
    value: String
}

list AnalyticsIntentGroupByKeys {
    member: AnalyticsIntentGroupByKey
}

@length(min: 1, max: 3)
list AnalyticsIntentGroupByList {
    member: AnalyticsIntentGroupBySpecification
}

structure AnalyticsIntentGroupBySpecification {
    @required
    name: AnalyticsIntentField
}

structure AnalyticsIntentMetric {
    @required
    name: AnalyticsIntentMetricName

    @required
    statistic: AnalyticsMetricStatistic

    order: AnalyticsSortOrder
}

enum AnalyticsIntentMetricName {
    Count
    Success
    Failure
    Switched
    Dropped
}

structure AnalyticsIntentMetricResult {
    name: AnalyticsIntentMetricName
    statistic: AnalyticsMetricStatistic
    value: Double
}

list AnalyticsIntentMetricResults {
    member: AnalyticsIntentMetricResult
}

@length(min: 1, max: 5)
list AnalyticsIntentMetrics {
    member: AnalyticsIntentMetric
}

@length(min: 1, max: 100)
list AnalyticsIntentNodeSummaries {
    member: AnalyticsIntentNodeSummary
}

structure AnalyticsIntentNodeSummary {
    intentName: Name
    intentPath: AnalyticsPath
    intentCount: Integer
    intentLevel: AnalyticsNodeLevel
    nodeType: AnalyticsNodeType
}

structure AnalyticsIntentResult {
    binKeys: AnalyticsBinKeys
    groupByKeys: AnalyticsIntentGroupByKeys
    metricsResults: AnalyticsIntentMetricResults
}

list AnalyticsIntentResults {
    member: AnalyticsIntentResult
}

enum AnalyticsIntentStageField {
    IntentStageName
    SwitchedToIntent
}

structure AnalyticsIntentStageFilter {
    @required
    name: AnalyticsIntentStageFilterName

    @required
    operator: AnalyticsFilterOperator

    @required
    values: AnalyticsFilterValues
}

enum AnalyticsIntentStageFilterName {
    BotAliasId
    BotVersion
    LocaleId
    Modality
    Channel
    SessionId
    OriginatingRequestId
    IntentName
    IntentStageName
}

@length(min: 1, max: 9)
list AnalyticsIntentStageFilters {
    member: AnalyticsIntentStageFilter
}

structure AnalyticsIntentStageGroupByKey {
    name: AnalyticsIntentStageField
    value: String
}

list AnalyticsIntentStageGroupByKeys {
    member: AnalyticsIntentStageGroupByKey
}

@length(min: 1, max: 2)
list AnalyticsIntentStageGroupByList {
    member: AnalyticsIntentStageGroupBySpecification
}

structure AnalyticsIntentStageGroupBySpecification {
    @required
    name: AnalyticsIntentStageField
}

structure AnalyticsIntentStageMetric {
    @required
    name: AnalyticsIntentStageMetricName

    @required
    statistic: AnalyticsMetricStatistic

    order: AnalyticsSortOrder
}

enum AnalyticsIntentStageMetricName {
    Count
    Success
    Failed
    Dropped
    Retry
}

structure AnalyticsIntentStageMetricResult {
    name: AnalyticsIntentStageMetricName
    statistic: AnalyticsMetricStatistic
    value: Double
}

list AnalyticsIntentStageMetricResults {
    member: AnalyticsIntentStageMetricResult
}

@length(min: 1, max: 5)
list AnalyticsIntentStageMetrics {
    member: AnalyticsIntentStageMetric
}

structure AnalyticsIntentStageResult {
    binKeys: AnalyticsBinKeys
    groupByKeys: AnalyticsIntentStageGroupByKeys
    metricsResults: AnalyticsIntentStageMetricResults
}

list AnalyticsIntentStageResults {
    member: AnalyticsIntentStageResult
}

enum AnalyticsInterval {
    OneHour
    OneDay
}

enum AnalyticsMetricStatistic {
    Sum
    Avg
    Max
}

enum AnalyticsModality {
    Speech
    Text
    DTMF
    MultiMode
}

@range(min: 0, max: 100)
integer AnalyticsNodeLevel

enum AnalyticsNodeType {
    Inner
    Exit
}

@length(min: 1, max: 1024)
string AnalyticsPath

structure AnalyticsPathFilter {
    @required
    name: AnalyticsCommonFilterName

    @required
    operator: AnalyticsFilterOperator

    @required
    values: AnalyticsFilterValues
}

@length(min: 1, max: 5)
list AnalyticsPathFilters {
    member: AnalyticsPathFilter
}

enum AnalyticsSessionField {
    ConversationEndState
    LocaleId
}

structure AnalyticsSessionFilter {
    @required
    name: AnalyticsSessionFilterName

    @required
    operator: AnalyticsFilterOperator

    @required
    values: AnalyticsFilterValues
}

enum AnalyticsSessionFilterName {
    BotAliasId
    BotVersion
    LocaleId
    Modality
    Channel
    Duration
    ConversationEndState
    SessionId
    OriginatingRequestId
    IntentPath
}

@length(min: 1, max: 10)
list AnalyticsSessionFilters {
    member: AnalyticsSessionFilter
}

structure AnalyticsSessionGroupByKey {
    name: AnalyticsSessionField
    value: String
}

list AnalyticsSessionGroupByKeys {
    member: AnalyticsSessionGroupByKey
}

@length(min: 1, max: 2)
list AnalyticsSessionGroupByList {
    member: AnalyticsSessionGroupBySpecification
}

structure AnalyticsSessionGroupBySpecification {
    @required
    name: AnalyticsSessionField
}

@pattern("[0-9a-zA-Z._:-]")
string AnalyticsSessionId

structure AnalyticsSessionMetric {
    @required
    name: AnalyticsSessionMetricName

    @required
    statistic: AnalyticsMetricStatistic

    order: AnalyticsSortOrder
}

enum AnalyticsSessionMetricName {
    Count
    Success
    Failure
    Dropped
    Duration
    TurnsPerConversation
    Concurrency
}

structure AnalyticsSessionMetricResult {
    name: AnalyticsSessionMetricName
    statistic: AnalyticsMetricStatistic
    value: Double
}

list AnalyticsSessionMetricResults {
    member: AnalyticsSessionMetricResult
}

@length(min: 1, max: 7)
list AnalyticsSessionMetrics {
    member: AnalyticsSessionMetric
}

structure AnalyticsSessionResult {
    binKeys: AnalyticsBinKeys
    groupByKeys: AnalyticsSessionGroupByKeys
    metricsResults: AnalyticsSessionMetricResults
}

list AnalyticsSessionResults {
    member: AnalyticsSessionResult
}

enum AnalyticsSessionSortByName {
    ConversationStartTime
    NumberOfTurns
    Duration
}

enum AnalyticsSortOrder {
    Ascending
    Descending
}

structure AnalyticsUtteranceAttribute {
    @required
    name: AnalyticsUtteranceAttributeName
}

enum AnalyticsUtteranceAttributeName {
    LastUsedIntent
}

structure AnalyticsUtteranceAttributeResult {
    lastUsedIntent: Name
}

list AnalyticsUtteranceAttributeResults {
    member: AnalyticsUtteranceAttributeResult
}

@length(min: 1, max: 1)
list AnalyticsUtteranceAttributes {
    member: AnalyticsUtteranceAttribute
}

enum AnalyticsUtteranceField {
    UtteranceText
    UtteranceState
}

structure AnalyticsUtteranceFilter {
    @required
    name: AnalyticsUtteranceFilterName

    @required
    operator: AnalyticsFilterOperator

    @required
    values: AnalyticsFilterValues
}

enum AnalyticsUtteranceFilterName {
    BotAliasId
    BotVersion
    LocaleId
    Modality
    Channel
    SessionId
    OriginatingRequestId
    UtteranceState
    UtteranceText
}

@length(min: 1, max: 9)
list AnalyticsUtteranceFilters {
    member: AnalyticsUtteranceFilter
}

structure AnalyticsUtteranceGroupByKey {
    name: AnalyticsUtteranceField
    value: String
}

list AnalyticsUtteranceGroupByKeys {
    member: AnalyticsUtteranceGroupByKey
}

@length(min: 1, max: 2)
list AnalyticsUtteranceGroupByList {
    member: AnalyticsUtteranceGroupBySpecification
}

structure AnalyticsUtteranceGroupBySpecification {
    @required
    name: AnalyticsUtteranceField
}

structure AnalyticsUtteranceMetric {
    @required
    name: AnalyticsUtteranceMetricName

    @required
    statistic: AnalyticsMetricStatistic

    order: AnalyticsSortOrder
}

enum AnalyticsUtteranceMetricName {
    Count
    Missed
    Detected
    UtteranceTimestamp
}

structure AnalyticsUtteranceMetricResult {
    name: AnalyticsUtteranceMetricName
    statistic: AnalyticsMetricStatistic
    value: Double
}

list AnalyticsUtteranceMetricResults {
    member: AnalyticsUtteranceMetricResult
}

@length(min: 1, max: 4)
list AnalyticsUtteranceMetrics {
    member: AnalyticsUtteranceMetric
}

structure AnalyticsUtteranceResult {
    binKeys: AnalyticsBinKeys
    groupByKeys: AnalyticsUtteranceGroupByKeys
    metricsResults: AnalyticsUtteranceMetricResults
    attributeResults: AnalyticsUtteranceAttributeResults
}

list AnalyticsUtteranceResults {
    member: AnalyticsUtteranceResult
}

enum AnalyticsUtteranceSortByName {
    UtteranceTimestamp
}

enum AssistedNluMode {
    Primary
    Fallback
}

structure AssociatedTranscript {
    transcript: Transcript
}

structure AssociatedTranscriptFilter {
    @required
    name: AssociatedTranscriptFilterName

    @required
    values: FilterValues
}

enum AssociatedTranscriptFilterName {
    IntentId
    SlotTypeId
}

@length(min: 1, max: 1)
list AssociatedTranscriptFilters {
    member: AssociatedTranscriptFilter
}

list AssociatedTranscriptList {
    member: AssociatedTranscript
}

@length(min: 1, max: 250)
string AttachmentTitle

@length(min: 1, max: 250)
string AttachmentUrl

structure AudioAndDTMFInputSpecification {
    @required
    startTimeoutMs: TimeInMilliSeconds

    audioSpecification: AudioSpecification
    dtmfSpecification: DTMFSpecification
}

@length(min: 1, max: 1024) @pattern("^s3://([a-z0-9\\\\.-]+)/(.+)$")
string AudioFileS3Location

structure AudioFillerSettings {
    enabled: Boolean
    audioType: AudioFillerType
    startDelayInMilliseconds: Integer
    minimumPlayDurationInMilliseconds: Integer
    responseDeliveryDelayInMilliseconds: Integer
}

enum AudioFillerType {
    MELODY_CHIPPER_CHIME
    MELODY_CURIOUS_CRAWL
    MELODY_RISING_RIPPLE
    MELODY_PATIENT_PING
    MELODY_PONDERING_PONG
    TYPING_KINETIC_KEYS
    TYPING_QUIET_QWERTY
}

structure AudioLogDestination {
    @required
    s3Bucket: S3BucketLogDestination
}

structure AudioLogSetting {
    @required
    enabled: Boolean

    @required
    destination: AudioLogDestination

    selectiveLoggingEnabled: Boolean
}

@length(min: 1, max: 1)
list AudioLogSettingsList {
    member: AudioLogSetting
}

enum AudioRecognitionStrategy {
    UseSlotValuesAsCustomVocabulary
}

structure AudioSpecification {
    @required
    maxLengthMs: TimeInMilliSeconds

    @required
    endTimeoutMs: TimeInMilliSeconds
}

structure BedrockGuardrailConfiguration {
    @required
    identifier: BedrockGuardrailIdentifier

    @required
    version: BedrockGuardrailVersion
}

@length(min: 1, max: 2048)
@pattern("^(([a-z0-9]+)|(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+))$")
string BedrockGuardrailIdentifier

@pattern("^(([1-9][0-9]{0,7})|(DRAFT))$")
string BedrockGuardrailVersion

@length(min: 1, max: 200)
@pattern("^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,40}:[0-9]{12}:knowledge-base\\/[A-Za-z0-9]{10}$|^[A-Za-z0-9]{10}$")
string BedrockKnowledgeBaseArn

structure BedrockKnowledgeStoreConfiguration {
    @required
    bedrockKnowledgeBaseArn: BedrockKnowledgeBaseArn

    exactResponse: Boolean
    exactResponseFields: BedrockKnowledgeStoreExactResponseFields
}

structure BedrockKnowledgeStoreExactResponseFields {
    answerField: String
}

@pattern("^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model\\/[a-z0-9-]{1,63}[.]{1}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2}$")
string BedrockModelArn

@length(min: 1, max: 4000)
string BedrockModelCustomPrompt

structure BedrockModelSpecification {
    @required
    modelArn: BedrockModelArn

    guardrail: BedrockGuardrailConfiguration
    traceStatus: BedrockTraceStatus
    customPrompt: BedrockModelCustomPrompt
}

enum BedrockTraceStatus {
    ENABLED
    DISABLED
}

structure BotAliasHistoryEvent {
    botVersion: BotVersion
    startDate: Timestamp
    endDate: Timestamp
}

list BotAliasHistoryEventsList {
    member: BotAliasHistoryEvent
}

@length(min: 10, max: 10) @pattern("^(\\bTSTALIASID\\b|[0-9a-zA-Z]+)$")
string BotAliasId

structure BotAliasLocaleSettings {
    @required
    enabled: Boolean

    codeHookSpecification: CodeHookSpecification
}

@length(min: 1)
map BotAliasLocaleSettingsMap {
    key: String
    value: BotAliasLocaleSettings
}

@length(min: 1, max: 100) @pattern("^(\\bAmazonLexTestAlias\\b|[0-9a-zA-Z][_-]?)+$")
string BotAliasName

structure BotAliasReplicaSummary {
    botAliasId: BotAliasId
    botAliasReplicationStatus: BotAliasReplicationStatus
    botVersion: BotVersion
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    failureReasons: FailureReasons
}

list BotAliasReplicaSummaryList {
    member: BotAliasReplicaSummary
}

enum BotAliasReplicationStatus {
    Creating
    Updating
    Available
    Deleting
    Failed
}

enum BotAliasStatus {
    Creating
    Available
    Deleting
    Failed
}

structure BotAliasSummary {
    botAliasId: BotAliasId
    botAliasName: Name
    description: Description
    botVersion: BotVersion
    botAliasStatus: BotAliasStatus
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

list BotAliasSummaryList {
    member: BotAliasSummary
}

structure BotAliasTestExecutionTarget {
    @required
    botId: Id

    @required
    botAliasId: BotAliasId

    @required
    localeId: String
}

list BotAnalyzerHistoryList {
    member: BotAnalyzerHistorySummary
}

structure BotAnalyzerHistorySummary {
    @required
    botAnalyzerStatus: BotAnalyzerStatus

    creationDateTime: Timestamp

    @required
    botAnalyzerRequestId: UUID
}

structure BotAnalyzerRecommendation {
    @required
    issueLocation: IssueLocation

    @required
    priority: Priority

    @required
    issueDescription: Description

    @required
    proposedFix: Description
}

list BotAnalyzerRecommendationList {
    member: BotAnalyzerRecommendation
}

enum BotAnalyzerStatus {
    Processing
    Available
    Failed
    Stopping
    Stopped
}

structure BotExportSpecification {
    @required
    botId: Id

    @required
    botVersion: BotVersion
}

structure BotFilter {
    @required
    name: BotFilterName

    @required
    values: FilterValues

    @required
    operator: BotFilterOperator
}

enum BotFilterName {
    BotName
    BotType
}

enum BotFilterOperator {
    CO
    EQ
    NE
}

@length(min: 1, max: 2)
list BotFilters {
    member: BotFilter
}

structure BotImportSpecification {
    @required
    botName: Name

    @required
    roleArn: RoleArn

    @required
    dataPrivacy: DataPrivacy

    errorLogSettings: ErrorLogSettings
    idleSessionTTLInSeconds: SessionTTL
    botTags: TagMap
    testBotAliasTags: TagMap
}

structure BotLocaleExportSpecification {
    @required
    botId: Id

    @required
    botVersion: BotVersion

    @required
    localeId: String
}

structure BotLocaleFilter {
    @required
    name: BotLocaleFilterName

    @required
    values: FilterValues

    @required
    operator: BotLocaleFilterOperator
}

enum BotLocaleFilterName {
    BotLocaleName
}

enum BotLocaleFilterOperator {
    CO
    EQ
}

@length(min: 1, max: 1)
list BotLocaleFilters {
    member: BotLocaleFilter
}

structure BotLocaleHistoryEvent {
    @required
    event: String

    @required
    eventDate: Timestamp
}

list BotLocaleHistoryEventsList {
    member: BotLocaleHistoryEvent
}

structure BotLocaleImportSpecification {
    @required
    botId: Id

    @required
    botVersion: DraftBotVersion

    @required
    localeId: String

    nluIntentConfidenceThreshold: ConfidenceThreshold
    voiceSettings: VoiceSettings
    speechRecognitionSettings: SpeechRecognitionSettings
    speechDetectionSensitivity: SpeechDetectionSensitivity
    unifiedSpeechSettings: UnifiedSpeechSettings
    audioFillerSettings: AudioFillerSettings
}

enum BotLocaleSortAttribute {
    BotLocaleName
}

structure BotLocaleSortBy {
    @required
    attribute: BotLocaleSortAttribute

    @required
    order: SortOrder
}

enum BotLocaleStatus {
    Creating
    Building
    Built
    ReadyExpressTesting
    Failed
    Deleting
    NotBuilt
    Importing
    Processing
}

structure BotLocaleSummary {
    localeId: String
    localeName: String
    description: Description
    botLocaleStatus: BotLocaleStatus
    lastUpdatedDateTime: Timestamp
    lastBuildSubmittedDateTime: Timestamp
}

list BotLocaleSummaryList {
    member: BotLocaleSummary
}

structure BotMember {
    @required
    botMemberId: Id

    @required
    botMemberName: Name

    @required
    botMemberAliasId: BotAliasId

    @required
    botMemberAliasName: BotAliasName

    @required
    botMemberVersion: BotVersion
}

@length(min: 0, max: 10)
list BotMembers {
    member: BotMember
}

structure BotRecommendationResultStatistics {
    intents: IntentStatistics
    slotTypes: SlotTypeStatistics
}

structure BotRecommendationResults {
    botLocaleExportUrl: PresignedS3Url
    associatedTranscriptsUrl: PresignedS3Url
    statistics: BotRecommendationResultStatistics
}

enum BotRecommendationStatus {
    Processing
    Deleting
    Deleted
    Downloading
    Updating
    Available
    Failed
    Stopping
    Stopped
}

structure BotRecommendationSummary {
    @required
    botRecommendationStatus: BotRecommendationStatus

    @required
    botRecommendationId: Id

    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

list BotRecommendationSummaryList {
    member: BotRecommendationSummary
}

enum BotReplicaStatus {
    Enabling
    Enabled
    Deleting
    Failed
}

structure BotReplicaSummary {
    replicaRegion: ReplicaRegion
    creationDateTime: Timestamp
    botReplicaStatus: BotReplicaStatus
    failureReasons: FailureReasons
}

list BotReplicaSummaryList {
    member: BotReplicaSummary
}

enum BotSortAttribute {
    BotName
}

structure BotSortBy {
    @required
    attribute: BotSortAttribute

    @required
    order: SortOrder
}

enum BotStatus {
    Creating
    Available
    Inactive
    Deleting
    Failed
    Versioning
    Importing
    Updating
}

structure BotSummary {
    botId: Id
    botName: Name
    description: Description
    botStatus: BotStatus
    latestBotVersion: NumericalBotVersion
    lastUpdatedDateTime: Timestamp
    botType: BotType
}

list BotSummaryList {
    member: BotSummary
}

enum BotType {
    Bot
    BotNetwork
}

@length(min: 1, max: 5) @pattern("^(DRAFT|[0-9]+)$")
string BotVersion

structure BotVersionLocaleDetails {
    @required
    sourceBotVersion: BotVersion
}

@length(min: 1)
map BotVersionLocaleSpecification {
    key: String
    value: BotVersionLocaleDetails
}

enum BotVersionReplicaSortAttribute {
    BotVersion
}

structure BotVersionReplicaSortBy {
    @required
    attribute: BotVersionReplicaSortAttribute

    @required
    order: SortOrder
}

structure BotVersionReplicaSummary {
    botVersion: BotVersion
    botVersionReplicationStatus: BotVersionReplicationStatus
    creationDateTime: Timestamp
    failureReasons: FailureReasons
}

list BotVersionReplicaSummaryList {
    member: BotVersionReplicaSummary
}

enum BotVersionReplicationStatus {
    Creating
    Available
    Deleting
    Failed
}

enum BotVersionSortAttribute {
    BotVersion
}

structure BotVersionSortBy {
    @required
    attribute: BotVersionSortAttribute

    @required
    order: SortOrder
}

structure BotVersionSummary {
    botName: Name
    botVersion: BotVersion
    description: Description
    botStatus: BotStatus
    creationDateTime: Timestamp
}

list BotVersionSummaryList {
    member: BotVersionSummary
}

structure BuildtimeSettings {
    descriptiveBotBuilder: DescriptiveBotBuilderSpecification
    sampleUtteranceGeneration: SampleUtteranceGenerationSpecification
}

enum BuiltInIntentSortAttribute {
    IntentSignature
}

structure BuiltInIntentSortBy {
    @required
    attribute: BuiltInIntentSortAttribute

    @required
    order: SortOrder
}

structure BuiltInIntentSummary {
    intentSignature: String
    description: Description
}

list BuiltInIntentSummaryList {
    member: BuiltInIntentSummary
}

@length(min: 1, max: 25) @pattern("^((AMAZON\\.)[a-zA-Z_]+?|[0-9a-zA-Z]+)$")
string BuiltInOrCustomSlotTypeId

enum BuiltInSlotTypeSortAttribute {
    SlotTypeSignature
}

structure BuiltInSlotTypeSortBy {
    @required
    attribute: BuiltInSlotTypeSortAttribute

    @required
    order: SortOrder
}

structure BuiltInSlotTypeSummary {
    slotTypeSignature: String
    description: Description
}

list BuiltInSlotTypeSummaryList {
    member: BuiltInSlotTypeSummary
}

@range(min: 20, max: 20)
integer BuiltInsMaxResults

structure Button {
    @required
    text: ButtonText

    @required
    value: ButtonValue
}

@length(min: 1, max: 50)
string ButtonText

@length(min: 1, max: 50)
string ButtonValue

@length(min: 0, max: 5)
list ButtonsList {
    member: Button
}

@length(min: 1, max: 2048)
@pattern("^arn:[\\w\\-]+:logs:[\\w\\-]+:[\\d]{12}:log-group:[\\.\\-_/#A-Za-z0-9]{1,512}(?::\\*)?$")
string CloudWatchLogGroupArn

structure CloudWatchLogGroupLogDestination {
    @required
    cloudWatchLogGroupArn: CloudWatchLogGroupArn

    @required
    logPrefix: LogPrefix
}

@length(min: 1, max: 5)
string CodeHookInterfaceVersion

structure CodeHookSpecification {
    @required
    lambdaCodeHook: LambdaCodeHook
}

structure CompositeSlotTypeSetting {
    subSlots: SubSlotTypeList
}

structure Condition {
    @required
    expressionString: ConditionExpression
}

@length(min: 1, max: 1024)
string ConditionExpression

@length(min: 1, max: 1024)
string ConditionKey

@length(min: 0, max: 10)
map ConditionKeyValueMap {
    key: ConditionKey
    value: ConditionValue
}

@length(min: 0, max: 10)
map ConditionMap {
    key: ConditionOperator
    value: ConditionKeyValueMap
}

@length(min: 1)
string ConditionOperator

@length(min: 1, max: 1024)
string ConditionValue

structure ConditionalBranch {
    @required
    name: Name

    @required
    condition: Condition

    @required
    nextStep: DialogState

    response: ResponseSpecification
}

@length(min: 1, max: 4)
list ConditionalBranches {
    member: ConditionalBranch
}

structure ConditionalSpecification {
    @required
    active: Boolean

    @required
    conditionalBranches: ConditionalBranches

    @required
    defaultBranch: DefaultConditionalBranch
}

@range(min: 0, max: 1)
double ConfidenceThreshold

@error("client") @httpError(409)
structure ConflictException {
    message: String
}

@range(min: 5, max: 86400)
integer ContextTimeToLiveInSeconds

@range(min: 1, max: 20)
integer ContextTurnsToLive

enum ConversationEndState {
    Success
    Failure
    Dropped
}

structure ConversationLevelIntentClassificationResultItem {
    @required
    intentName: Name

    @required
    matchResult: TestResultMatchStatus
}

list ConversationLevelIntentClassificationResults {
    member: ConversationLevelIntentClassificationResultItem
}

structure ConversationLevelResultDetail {
    @required
    endToEndResult: TestResultMatchStatus

    speechTranscriptionResult: TestResultMatchStatus
}

structure ConversationLevelSlotResolutionResultItem {
    @required
    intentName: Name

    @required
    slotName: TestResultSlotName

    @required
    matchResult: TestResultMatchStatus
}

list ConversationLevelSlotResolutionResults {
    member: ConversationLevelSlotResolutionResultItem
}

structure ConversationLevelTestResultItem {
    @required
    conversationId: TestSetConversationId

    @required
    endToEndResult: TestResultMatchStatus

    speechTranscriptionResult: TestResultMatchStatus

    @required
    intentClassificationResults: ConversationLevelIntentClassificationResults

    @required
    slotResolutionResults: ConversationLevelSlotResolutionResults
}

list ConversationLevelTestResultItemList {
    member: ConversationLevelTestResultItem
}

structure ConversationLevelTestResults {
    @required
    items: ConversationLevelTestResultItemList
}

structure ConversationLevelTestResultsFilterBy {
    endToEndResult: TestResultMatchStatus
}

structure ConversationLogSettings {
    textLogSettings: TextLogSettingsList
    audioLogSettings: AudioLogSettingsList
}

structure ConversationLogsDataSource {
    @required
    botId: Id

    @required
    botAliasId: BotAliasId

    @required
    localeId: String

    @required
    filter: ConversationLogsDataSourceFilterBy
}

structure ConversationLogsDataSourceFilterBy {
    @required
    startTime: Timestamp

    @required
    endTime: Timestamp

    @required
    inputMode: ConversationLogsInputModeFilter
}

enum ConversationLogsInputModeFilter {
    Speech
    Text
}

@length(min: 1, max: 10)
list CreateCustomVocabularyItemsList {
    member: NewCustomVocabularyItem
}

@length(min: 1, max: 1000)
string CustomDisambiguationMessage

structure CustomPayload {
    @required
    value: CustomPayloadValue
}

@length(min: 1, max: 1000)
string CustomPayloadValue

structure CustomVocabularyEntryId {
    @required
    itemId: ItemId
}

structure CustomVocabularyExportSpecification {
    @required
    botId: Id

    @required
    botVersion: BotVersion

    @required
    localeId: String
}

structure CustomVocabularyImportSpecification {
    @required
    botId: Id

    @required
    botVersion: DraftBotVersion

    @required
    localeId: String
}

structure CustomVocabularyItem {
    @required
    itemId: ItemId

    @required
    phrase: Phrase

    weight: Weight
    displayAs: Phrase
}

list CustomVocabularyItems {
    member: CustomVocabularyItem
}

enum CustomVocabularyStatus {
    Ready
    Deleting
    Exporting
    Importing
    Creating
}

@pattern("^[A-D0-9#*]{1}$")
string DTMFCharacter

structure DTMFSpecification {
    @required
    maxLength: MaxUtteranceDigits

    @required
    endTimeoutMs: TimeInMilliSeconds

    @required
    deletionCharacter: DTMFCharacter

    @required
    endCharacter: DTMFCharacter
}

structure DataPrivacy {
    @required
    childDirected: Boolean
}

structure DataSourceConfiguration {
    opensearchConfiguration: OpensearchConfiguration
    kendraConfiguration: QnAKendraConfiguration
    bedrockKnowledgeStoreConfiguration: BedrockKnowledgeStoreConfiguration
}

structure DateRangeFilter {
    @required
    startDateTime: Timestamp

    @required
    endDateTime: Timestamp
}

@length(min: 1, max: 32) @pattern("[A-Za-z0-9-_]+")
string DeepgramModelId

structure DeepgramSpeechModelConfig {
    @required
    apiTokenSecretArn: SecretsManagerSecretArn

    modelId: DeepgramModelId
}

structure DefaultConditionalBranch {
    nextStep: DialogState
    response: ResponseSpecification
}

@length(min: 1, max: 10)
list DeleteCustomVocabularyItemsList {
    member: CustomVocabularyEntryId
}

@length(min: 0, max: 2000)
string Description

structure DescriptiveBotBuilderSpecification {
    @required
    enabled: Boolean

    bedrockModelSpecification: BedrockModelSpecification
}

structure DialogAction {
    @required
    type: DialogActionType

    slotToElicit: Name
    suppressNextMessage: Boolean
}

enum DialogActionType {
    ElicitIntent
    StartIntent
    ElicitSlot
    EvaluateConditional
    InvokeDialogCodeHook
    ConfirmIntent
    FulfillIntent
    CloseIntent
    EndConversation
}

structure DialogCodeHookInvocationSetting {
    @required
    enableCodeHookInvocation: Boolean

    @required
    active: Boolean

    invocationLabel: Name

    @required
    postCodeHookSpecification: PostDialogCodeHookInvocationSpecification
}

structure DialogCodeHookSettings {
    @required
    enabled: Boolean
}

structure DialogState {
    dialogAction: DialogAction
    intent: IntentOverride
    sessionAttributes: StringMap
}

@length(min: 1, max: 100)
string DisplayName

@pattern("^(http|https):\\/\\/+[^\\s]+[\\w]")
string DomainEndpoint

@length(min: 5, max: 5) @pattern("^DRAFT$")
string DraftBotVersion

enum Effect {
    Allow
    Deny
}

structure ElicitationCodeHookInvocationSetting {
    @required
    enableCodeHookInvocation: Boolean

    invocationLabel: Name
}

structure EncryptionSetting {
    kmsKeyArn: KmsKeyArn
    botLocaleExportPassword: FilePassword
    associatedTranscriptsPassword: FilePassword
}

enum ErrorCode {
    DUPLICATE_INPUT
    RESOURCE_DOES_NOT_EXIST
    RESOURCE_ALREADY_EXISTS
    INTERNAL_SERVER_FAILURE
}

structure ErrorLogSettings {
    @required
    enabled: Boolean
}

structure ExactResponseFields {
    @required
    questionField: String

    @required
    answerField: String
}

structure ExecutionErrorDetails {
    @required
    errorCode: NonEmptyString

    @required
    errorMessage: NonEmptyString
}

structure ExportFilter {
    @required
    name: ExportFilterName

    @required
    values: FilterValues

    @required
    operator: ExportFilterOperator
}

enum ExportFilterName {
    ExportResourceType
}

enum ExportFilterOperator {
    CO
    EQ
}

@length(min: 1, max: 1)
list ExportFilters {
    member: ExportFilter
}

structure ExportResourceSpecification {
    botExportSpecification: BotExportSpecification
    botLocaleExportSpecification: BotLocaleExportSpecification
    customVocabularyExportSpecification: CustomVocabularyExportSpecification
    testSetExportSpecification: TestSetExportSpecification
}

enum ExportSortAttribute {
    LastUpdatedDateTime
}

structure ExportSortBy {
    @required
    attribute: ExportSortAttribute

    @required
    order: SortOrder
}

enum ExportStatus {
    InProgress
    Completed
    Failed
    Deleting
}

structure ExportSummary {
    exportId: Id
    resourceSpecification: ExportResourceSpecification
    fileFormat: ImportExportFileFormat
    exportStatus: ExportStatus
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

list ExportSummaryList {
    member: ExportSummary
}

structure ExternalSourceSetting {
    grammarSlotTypeSetting: GrammarSlotTypeSetting
}

structure FailedCustomVocabularyItem {
    itemId: ItemId
    errorMessage: String
    errorCode: ErrorCode
}

list FailedCustomVocabularyItems {
    member: FailedCustomVocabularyItem
}

list FailureReasons {
    member: String
}

@length(min: 0, max: 1024) @sensitive
string FilePassword

@length(min: 1, max: 100) @pattern("^[0-9a-zA-Z_()\\s-]+$")
string FilterValue

@length(min: 1, max: 1)
list FilterValues {
    member: FilterValue
}

structure FulfillmentCodeHookSettings {
    @required
    enabled: Boolean

    postFulfillmentStatusSpecification: PostFulfillmentStatusSpecification
    fulfillmentUpdatesSpecification: FulfillmentUpdatesSpecification
    active: Boolean
}

@range(min: 1, max: 900)
integer FulfillmentStartResponseDelay

structure FulfillmentStartResponseSpecification {
    @required
    delayInSeconds: FulfillmentStartResponseDelay

    @required
    messageGroups: MessageGroupsList

    allowInterrupt: Boolean
}

@range(min: 1, max: 900)
integer FulfillmentTimeout

@range(min: 1, max: 900)
integer FulfillmentUpdateResponseFrequency

structure FulfillmentUpdateResponseSpecification {
    @required
    frequencyInSeconds: FulfillmentUpdateResponseFrequency

    @required
    messageGroups: MessageGroupsList

    allowInterrupt: Boolean
}

structure FulfillmentUpdatesSpecification {
    @required
    active: Boolean

    startResponse: FulfillmentStartResponseSpecification
    updateResponse: FulfillmentUpdateResponseSpecification
    timeoutInSeconds: FulfillmentTimeout
}

@length(min: 100, max: 2000)
string GenerationInput

structure GenerationSortBy {
    @required
    attribute: GenerationSortByAttribute

    @required
    order: SortOrder
}

enum GenerationSortByAttribute {
    creationStartTime
    lastUpdatedTime
}

enum GenerationStatus {
    Failed
    Complete
    InProgress
}

structure GenerationSummary {
    generationId: Id
    generationStatus: GenerationStatus
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

list GenerationSummaryList {
    member: GenerationSummary
}

structure GenerativeAISettings {
    runtimeSettings: RuntimeSettings
    buildtimeSettings: BuildtimeSettings
}

structure GrammarSlotTypeSetting {
    source: GrammarSlotTypeSource
}

structure GrammarSlotTypeSource {
    @required
    s3BucketName: S3BucketName

    @required
    s3ObjectKey: S3ObjectPath

    kmsKeyArn: KmsKeyArn
}

@length(min: 10, max: 10) @pattern("^[0-9a-zA-Z]+$")
string Id

structure ImageResponseCard {
    @required
    title: AttachmentTitle

    subtitle: AttachmentTitle
    imageUrl: AttachmentUrl
    buttons: ButtonsList
}

enum ImportExportFileFormat {
    LexJson
    TSV
    CSV
}

@length(min: 1, max: 1024) @sensitive
string ImportExportFilePassword

structure ImportFilter {
    @required
    name: ImportFilterName

    @required
    values: FilterValues

    @required
    operator: ImportFilterOperator
}

enum ImportFilterName {
    ImportResourceType
}

enum ImportFilterOperator {
    CO
    EQ
}

@length(min: 1, max: 1)
list ImportFilters {
    member: ImportFilter
}

structure ImportResourceSpecification {
    botImportSpecification: BotImportSpecification
    botLocaleImportSpecification: BotLocaleImportSpecification
    customVocabularyImportSpecification: CustomVocabularyImportSpecification
    testSetImportResourceSpecification: TestSetImportResourceSpecification
}

enum ImportResourceType {
    Bot
    BotLocale
    CustomVocabulary
    TestSet
}

enum ImportSortAttribute {
    LastUpdatedDateTime
}

structure ImportSortBy {
    @required
    attribute: ImportSortAttribute

    @required
    order: SortOrder
}

enum ImportStatus {
    InProgress
    Completed
    Failed
    Deleting
}

structure ImportSummary {
    importId: Id
    importedResourceId: ImportedResourceId
    importedResourceName: Name
    importStatus: ImportStatus
    mergeStrategy: MergeStrategy
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    importedResourceType: ImportResourceType
}

list ImportSummaryList {
    member: ImportSummary
}

@length(min: 5, max: 10) @pattern("^([0-9a-zA-Z_])+$")
string ImportedResourceId

structure InitialResponseSetting {
    initialResponse: ResponseSpecification
    nextStep: DialogState
    conditional: ConditionalSpecification
    codeHook: DialogCodeHookInvocationSetting
}

structure InputContext {
    @required
    name: Name
}

@length(min: 0, max: 5)
list InputContextsList {
    member: InputContext
}

structure InputSessionStateSpecification {
    sessionAttributes: StringMap
    activeContexts: ActiveContextList
    runtimeHints: RuntimeHints
}

structure IntentClassificationTestResultItem {
    @required
    intentName: Name

    @required
    multiTurnConversation: Boolean

    @required
    resultCounts: IntentClassificationTestResultItemCounts
}

structure IntentClassificationTestResultItemCounts {
    @required
    totalResultCount: Integer

    speechTranscriptionResultCounts: TestResultMatchStatusCountMap

    @required
    intentMatchResultCounts: TestResultMatchStatusCountMap
}

list IntentClassificationTestResultItemList {
    member: IntentClassificationTestResultItem
}

structure IntentClassificationTestResults {
    @required
    items: IntentClassificationTestResultItemList
}

structure IntentClosingSetting {
    closingResponse: ResponseSpecification
    active: Boolean
    nextStep: DialogState
    conditional: ConditionalSpecification
}

structure IntentConfirmationSetting {
    @required
    promptSpecification: PromptSpecification

    declinationResponse: ResponseSpecification
    active: Boolean
    confirmationResponse: ResponseSpecification
    confirmationNextStep: DialogState
    confirmationConditional: ConditionalSpecification
    declinationNextStep: DialogState
    declinationConditional: ConditionalSpecification
    failureResponse: ResponseSpecification
    failureNextStep: DialogState
    failureConditional: ConditionalSpecification
    codeHook: DialogCodeHookInvocationSetting
    elicitationCodeHook: ElicitationCodeHookInvocationSetting
}

structure IntentDisambiguationSettings {
    @required
    enabled: Boolean

    maxDisambiguationIntents: MaxDisambiguationIntents
    customDisambiguationMessage: CustomDisambiguationMessage
}

structure IntentFilter {
    @required
    name: IntentFilterName

    @required
    values: FilterValues

    @required
    operator: IntentFilterOperator
}

enum IntentFilterName {
    IntentName
}

enum IntentFilterOperator {
    CO
    EQ
}

@length(min: 1, max: 1)
list IntentFilters {
    member: IntentFilter
}

structure IntentLevelSlotResolutionTestResultItem {
    @required
    intentName: Name

    @required
    multiTurnConversation: Boolean

    @required
    slotResolutionResults: SlotResolutionTestResultItems
}

list IntentLevelSlotResolutionTestResultItemList {
    member: IntentLevelSlotResolutionTestResultItem
}

structure IntentLevelSlotResolutionTestResults {
    @required
    items: IntentLevelSlotResolutionTestResultItemList
}

structure IntentOverride {
    name: Name
    slots: SlotValueOverrideMap
}

enum IntentSortAttribute {
    IntentName
    LastUpdatedDateTime
}

structure IntentSortBy {
    @required
    attribute: IntentSortAttribute

    @required
    order: SortOrder
}

enum IntentState {
    Failed
    Fulfilled
    InProgress
    ReadyForFulfillment
    Waiting
    FulfillmentInProgress
}

structure IntentStatistics {
    discoveredIntentCount: Integer
}

structure IntentSummary {
    intentId: Id
    intentName: Name
    intentDisplayName: DisplayName
    description: Description
    parentIntentSignature: String
    inputContexts: InputContextsList
    outputContexts: OutputContextsList
    lastUpdatedDateTime: Timestamp
}

list IntentSummaryList {
    member: IntentSummary
}

@error("server") @httpError(500)
structure InternalServerException {
    message: String
}

structure InvokedIntentSample {
    intentName: Name
}

list InvokedIntentSamples {
    member: InvokedIntentSample
}

structure IssueLocation {
    botLocale: String
    intentId: Id
    slotId: Id
}

@length(min: 1, max: 32)
string ItemId

structure KendraConfiguration {
    @required
    kendraIndex: KendraIndexArn

    queryFilterStringEnabled: Boolean
    queryFilterString: QueryFilterString
}

@length(min: 32, max: 2048)
@pattern("^arn:aws:kendra:[a-z]+-[a-z]+-[0-9]:[0-9]{12}:index\\/[a-zA-Z0-9][a-zA-Z0-9_-]*$")
string KendraIndexArn

@length(min: 20, max: 2048)
@pattern("^arn:[\\w\\-]+:kms:[\\w\\-]+:[\\d]{12}:(?:key\\/[\\w\\-]+|alias\\/[a-zA-Z0-9:\\/_\\-]{1,256})$")
string KmsKeyArn

@length(min: 20, max: 2048)
@pattern("arn:aws:lambda:[a-z]+-[a-z]+-[0-9]:[0-9]{12}:function:[a-zA-Z0-9-_]+(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?(:[a-zA-Z0-9-_]+)?")
string LambdaARN

structure LambdaCodeHook {
    @required
    lambdaARN: LambdaARN

    @required
    codeHookInterfaceVersion: CodeHookInterfaceVersion
}

structure LexTranscriptFilter {
    dateRangeFilter: DateRangeFilter
}

@length(max: 1024)
string LogPrefix

@range(min: 2, max: 5)
integer MaxDisambiguationIntents

@range(min: 1, max: 1000)
integer MaxResults

@range(min: 1, max: 1024)
integer MaxUtteranceDigits

enum MergeStrategy {
    Overwrite
    FailOnConflict
    Append
}

structure Message {
    plainTextMessage: PlainTextMessage
    customPayload: CustomPayload
    ssmlMessage: SSMLMessage
    imageResponseCard: ImageResponseCard
}

structure MessageGroup {
    @required
    message: Message

    variations: MessageVariationsList
}

@length(min: 1, max: 5)
list MessageGroupsList {
    member: MessageGroup
}

enum MessageSelectionStrategy {
    Random
    Ordered
}

@length(min: 0, max: 2)
list MessageVariationsList {
    member: Message
}

structure MultipleValuesSetting {
    allowMultipleValues: Boolean
}

@length(min: 1, max: 100) @pattern("^([0-9a-zA-Z][_-]?){1,100}$")
string Name

structure NewCustomVocabularyItem {
    @required
    phrase: Phrase

    weight: Weight
    displayAs: Phrase
}

@range(min: 0, max: 10000000)
integer NextIndex

structure NluImprovementSpecification {
    @required
    enabled: Boolean

    assistedNluMode: AssistedNluMode
    intentDisambiguationSettings: IntentDisambiguationSettings
}

@length(min: 1)
string NonEmptyString

@length(min: 1, max: 5) @pattern("^[0-9]+$")
string NumericalBotVersion

@length(min: 1, max: 5)
list OSIncludeFields {
    member: String
}

@length(min: 1, max: 255) @pattern("^(?![_-])[a-z0-9][a-z0-9_\\-]{0,254}$")
string OSIndexName

structure ObfuscationSetting {
    @required
    obfuscationSettingType: ObfuscationSettingType
}

enum ObfuscationSettingType {
    None
    DefaultObfuscation
}

@length(min: 1) @pattern("^[\\/]?+[a-zA-Z0-9!_.*'()-]+(\\/[a-zA-Z0-9!_.*'()-]+)*$")
string ObjectPrefix

@length(min: 1, max: 2)
list ObjectPrefixes {
    member: ObjectPrefix
}

structure OpensearchConfiguration {
    @required
    domainEndpoint: DomainEndpoint

    @required
    indexName: OSIndexName

    exactResponse: Boolean
    exactResponseFields: ExactResponseFields
    includeFields: OSIncludeFields
}

@length(min: 5, max: 50) @pattern("lex:[a-zA-Z*]+$")
string Operation

list OperationList {
    member: Operation
}

structure OutputContext {
    @required
    name: Name

    @required
    timeToLiveInSeconds: ContextTimeToLiveInSeconds

    @required
    turnsToLive: ContextTurnsToLive
}

@length(min: 0, max: 10)
list OutputContextsList {
    member: OutputContext
}

structure OverallTestResultItem {
    @required
    multiTurnConversation: Boolean

    @required
    totalResultCount: Integer

    speechTranscriptionResultCounts: TestResultMatchStatusCountMap

    @required
    endToEndResultCounts: TestResultMatchStatusCountMap
}

list OverallTestResultItemList {
    member: OverallTestResultItem
}

structure OverallTestResults {
    @required
    items: OverallTestResultItemList
}

structure ParentBotNetwork {
    @required
    botId: Id

    @required
    botVersion: BotVersion
}

@length(min: 0, max: 30)
list ParentBotNetworks {
    member: ParentBotNetwork
}

structure PathFormat {
    objectPrefixes: ObjectPrefixes
}

@length(min: 1, max: 100)
string Phrase

structure PlainTextMessage {
    @required
    value: PlainTextMessageValue
}

@length(min: 1, max: 1000)
string PlainTextMessageValue

@length(min: 2)
string Policy

structure PostDialogCodeHookInvocationSpecification {
    successResponse: ResponseSpecification
    successNextStep: DialogState
    successConditional: ConditionalSpecification
    failureResponse: ResponseSpecification
    failureNextStep: DialogState
    failureConditional: ConditionalSpecification
    timeoutResponse: ResponseSpecification
    timeoutNextStep: DialogState
    timeoutConditional: ConditionalSpecification
}

structure PostFulfillmentStatusSpecification {
    successResponse: ResponseSpecification
    failureResponse: ResponseSpecification
    timeoutResponse: ResponseSpecification
    successNextStep: DialogState
    successConditional: ConditionalSpecification
    failureNextStep: DialogState
    failureConditional: ConditionalSpecification
    timeoutNextStep: DialogState
    timeoutConditional: ConditionalSpecification
}

@error("client") @httpError(412)
structure PreconditionFailedException {
    message: String
}

@length(min: 1, max: 1024)
string PresignedS3Url

structure Principal {
    service: ServicePrincipal
    arn: PrincipalArn
}

@length(min: 30, max: 1024) @pattern("^arn:aws:iam::[0-9]{12}:(root|(user|role)/.*)$")
string PrincipalArn

list PrincipalList {
    member: Principal
}

enum Priority {
    High
    Medium
    Low
}

@range(min: 0, max: 100)
integer PriorityValue

enum PromptAttempt {
    Initial
    Retry1
    Retry2
    Retry3
    Retry4
    Retry5
}

structure PromptAttemptSpecification {
    allowInterrupt: Boolean

    @required
    allowedInputTypes: AllowedInputTypes

    audioAndDTMFInputSpecification: AudioAndDTMFInputSpecification
    textInputSpecification: TextInputSpecification
}

map PromptAttemptsSpecificationMap {
    key: PromptAttempt
    value: PromptAttemptSpecification
}

@range(min: 0, max: 5)
integer PromptMaxRetries

structure PromptSpecification {
    @required
    messageGroups: MessageGroupsList

    @required
    maxRetries: PromptMaxRetries

    allowInterrupt: Boolean
    messageSelectionStrategy: MessageSelectionStrategy
    promptAttemptsSpecification: PromptAttemptsSpecificationMap
}

@pattern("^arn:[a-z-]*?:wisdom:[a-z0-9-]*?:[0-9]{12}:[a-z-]*?/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}){0,2}$")
string QInConnectAssistantARN

structure QInConnectAssistantConfiguration {
    @required
    assistantArn: QInConnectAssistantARN
}

structure QInConnectIntentConfiguration {
    qInConnectAssistantConfiguration: QInConnectAssistantConfiguration
}

structure QnAIntentConfiguration {
    dataSourceConfiguration: DataSourceConfiguration
    bedrockModelConfiguration: BedrockModelSpecification
}

structure QnAKendraConfiguration {
    @required
    kendraIndex: KendraIndexArn

    queryFilterStringEnabled: Boolean
    queryFilterString: QueryFilterString
    exactResponse: Boolean
}

@length(min: 1, max: 5000)
string QueryFilterString

list RecommendedActions {
    member: String
}

structure RecommendedIntentSummary {
    intentId: Id
    intentName: Name
    sampleUtterancesCount: Integer
}

list RecommendedIntentSummaryList {
    member: RecommendedIntentSummary
}

@range(min: 1, max: 200000)
long RecordNumber

@length(min: 1, max: 300)
string RegexPattern

structure RelativeAggregationDuration {
    @required
    timeDimension: TimeDimension

    @required
    timeValue: TimeValue
}

@length(min: 2, max: 25)
string ReplicaRegion

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

structure ResponseSpecification {
    @required
    messageGroups: MessageGroupsList

    allowInterrupt: Boolean
}

@length(min: 1, max: 5) @pattern("^[0-9]+$")
string RevisionId

@length(min: 32, max: 2048) @pattern("^arn:aws:iam::[0-9]{12}:role/.*$")
string RoleArn

structure RuntimeHintDetails {
    runtimeHintValues: RuntimeHintValuesList
    subSlotHints: SlotHintsSlotMap
}

@length(min: 1, max: 140)
string RuntimeHintPhrase

structure RuntimeHintValue {
    @required
    phrase: RuntimeHintPhrase
}

@length(min: 1, max: 100)
list RuntimeHintValuesList {
    member: RuntimeHintValue
}

structure RuntimeHints {
    slotHints: SlotHintsIntentMap
}

structure RuntimeSettings {
    slotResolutionImprovement: SlotResolutionImprovementSpecification
    nluImprovement: NluImprovementSpecification
}

@length(min: 1, max: 2048) @pattern("^arn:[\\w\\-]+:s3:::[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]$")
string S3BucketArn

structure S3BucketLogDestination {
    kmsKeyArn: KmsKeyArn

    @required
    s3BucketArn: S3BucketArn

    @required
    logPrefix: LogPrefix
}

@length(min: 3, max: 63) @pattern("^[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]$")
string S3BucketName

structure S3BucketTranscriptSource {
    @required
    s3BucketName: S3BucketName

    pathFormat: PathFormat

    @required
    transcriptFormat: TranscriptFormat

    transcriptFilter: TranscriptFilter
    kmsKeyArn: KmsKeyArn
}

@length(min: 1, max: 1024)
@pattern("[\\.\\-\\!\\*\\_\\'\\(\\)a-zA-Z0-9][\\.\\-\\!\\*\\_\\'\\(\\)\\/a-zA-Z0-9]*$")
string S3ObjectPath

structure SSMLMessage {
    @required
    value: SSMLMessageValue
}

@length(min: 1, max: 1000)
string SSMLMessageValue

structure SampleUtterance {
    @required
    utterance: String
}

structure SampleUtteranceGenerationSpecification {
    @required
    enabled: Boolean

    bedrockModelSpecification: BedrockModelSpecification
}

list SampleUtterancesList {
    member: SampleUtterance
}

structure SampleValue {
    @required
    value: Value
}

enum SearchOrder {
    Ascending
    Descending
}

@length(min: 20, max: 2048)
@pattern("^arn:aws[A-Za-z-]*:secretsmanager:[a-z0-9-]{1,20}:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]{1,512}-[A-Za-z0-9]{6}$")
string SecretsManagerSecretArn

structure SentimentAnalysisSettings {
    @required
    detectSentiment: Boolean
}

@length(min: 15, max: 1024) @pattern("^[0-9a-zA-Z_.]+$")
string ServicePrincipal

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
}

structure SessionDataSortBy {
    @required
    name: AnalyticsSessionSortByName

    @required
    order: AnalyticsSortOrder
}

@length(min: 2, max: 100) @pattern("[0-9a-zA-Z._:-]+")
string SessionId

structure SessionSpecification {
    botAliasId: BotAliasId
    botVersion: NumericalBotVersion
    localeId: String
    channel: AnalyticsChannel
    sessionId: AnalyticsSessionId
    conversationStartTime: Timestamp
    conversationEndTime: Timestamp
    conversationDurationSeconds: Long
    conversationEndState: ConversationEndState
    mode: AnalyticsModality
    numberOfTurns: Long
    invokedIntentSamples: InvokedIntentSamples
    originatingRequestId: String
}

list SessionSpecifications {
    member: SessionSpecification
}

@range(min: 60, max: 86400)
integer SessionTTL

structure SlotCaptureSetting {
    captureResponse: ResponseSpecification
    captureNextStep: DialogState
    captureConditional: ConditionalSpecification
    failureResponse: ResponseSpecification
    failureNextStep: DialogState
    failureConditional: ConditionalSpecification
    codeHook: DialogCodeHookInvocationSetting
    elicitationCodeHook: ElicitationCodeHookInvocationSetting
}

enum SlotConstraint {
    Required
    Optional
}

structure SlotDefaultValue {
    @required
    defaultValue: SlotDefaultValueString
}

@length(min: 0, max: 10)
list SlotDefaultValueList {
    member: SlotDefaultValue
}

structure SlotDefaultValueSpecification {
    @required
    defaultValueList: SlotDefaultValueList
}

@length(min: 1, max: 202)
string SlotDefaultValueString

structure SlotFilter {
    @required
    name: SlotFilterName

    @required
    values: FilterValues

    @required
    operator: SlotFilterOperator
}

enum SlotFilterName {
    SlotName
}

enum SlotFilterOperator {
    CO
    EQ
}

@length(min: 1, max: 1)
list SlotFilters {
    member: SlotFilter
}

map SlotHintsIntentMap {
    key: Name
    value: SlotHintsSlotMap
}

map SlotHintsSlotMap {
    key: Name
    value: RuntimeHintDetails
}

list SlotPrioritiesList {
    member: SlotPriority
}

structure SlotPriority {
    @required
    priority: PriorityValue

    @required
    slotId: Id
}

structure SlotResolutionImprovementSpecification {
    @required
    enabled: Boolean

    bedrockModelSpecification: BedrockModelSpecification
}

structure SlotResolutionSetting {
    @required
    slotResolutionStrategy: SlotResolutionStrategy
}

enum SlotResolutionStrategy {
    EnhancedFallback
    Default
}

structure SlotResolutionTestResultItem {
    @required
    slotName: TestResultSlotName

    @required
    resultCounts: SlotResolutionTestResultItemCounts
}

structure SlotResolutionTestResultItemCounts {
    @required
    totalResultCount: Integer

    speechTranscriptionResultCounts: TestResultMatchStatusCountMap

    @required
    slotMatchResultCounts: TestResultMatchStatusCountMap
}

list SlotResolutionTestResultItems {
    member: SlotResolutionTestResultItem
}

enum SlotShape {
    Scalar
    List
}

enum SlotSortAttribute {
    SlotName
    LastUpdatedDateTime
}

structure SlotSortBy {
    @required
    attribute: SlotSortAttribute

    @required
    order: SortOrder
}

structure SlotSummary {
    slotId: Id
    slotName: Name
    description: Description
    slotConstraint: SlotConstraint
    slotTypeId: BuiltInOrCustomSlotTypeId
    valueElicitationPromptSpecification: PromptSpecification
    lastUpdatedDateTime: Timestamp
}

list SlotSummaryList {
    member: SlotSummary
}

enum SlotTypeCategory {
    Custom
    Extended
    ExternalGrammar
    Composite
}

structure SlotTypeFilter {
    @required
    name: SlotTypeFilterName

    @required
    values: FilterValues

    @required
    operator: SlotTypeFilterOperator
}

enum SlotTypeFilterName {
    SlotTypeName
    ExternalSourceType
}

enum SlotTypeFilterOperator {
    CO
    EQ
}

@length(min: 1, max: 1)
list SlotTypeFilters {
    member: SlotTypeFilter
}

enum SlotTypeSortAttribute {
    SlotTypeName
    LastUpdatedDateTime
}

structure SlotTypeSortBy {
    @required
    attribute: SlotTypeSortAttribute

    @required
    order: SortOrder
}

structure SlotTypeStatistics {
    discoveredSlotTypeCount: Integer
}

structure SlotTypeSummary {
    slotTypeId: Id
    slotTypeName: Name
    description: Description
    parentSlotTypeSignature: String
    lastUpdatedDateTime: Timestamp
    slotTypeCategory: SlotTypeCategory
}

list SlotTypeSummaryList {
    member: SlotTypeSummary
}

structure SlotTypeValue {
    sampleValue: SampleValue
    synonyms: SynonymList
}

@length(min: 1, max: 10000)
list SlotTypeValues {
    member: SlotTypeValue
}

structure SlotValue {
    interpretedValue: NonEmptyString
}

structure SlotValueElicitationSetting {
    defaultValueSpecification: SlotDefaultValueSpecification

    @required
    slotConstraint: SlotConstraint

    promptSpecification: PromptSpecification
    sampleUtterances: SampleUtterancesList
    waitAndContinueSpecification: WaitAndContinueSpecification
    slotCaptureSetting: SlotCaptureSetting
    slotResolutionSetting: SlotResolutionSetting
}

structure SlotValueOverride {
    shape: SlotShape
    value: SlotValue
    values: SlotValues
}

map SlotValueOverrideMap {
    key: Name
    value: SlotValueOverride
}

structure SlotValueRegexFilter {
    @required
    pattern: RegexPattern
}

enum SlotValueResolutionStrategy {
    OriginalValue
    TopResolution
    Concatenation
}

structure SlotValueSelectionSetting {
    @required
    resolutionStrategy: SlotValueResolutionStrategy

    regexFilter: SlotValueRegexFilter
    advancedRecognitionSetting: AdvancedRecognitionSetting
}

list SlotValues {
    member: SlotValueOverride
}

enum SortOrder {
    Ascending
    Descending
}

structure Specifications {
    @required
    slotTypeId: BuiltInOrCustomSlotTypeId

    @required
    valueElicitationSetting: SubSlotValueElicitationSetting
}

enum SpeechDetectionSensitivity {
    Default
    HighNoiseTolerance
    MaximumNoiseTolerance
}

structure SpeechFoundationModel {
    @required
    modelArn: BedrockModelArn

    voiceId: String
}

structure SpeechModelConfig {
    deepgramConfig: DeepgramSpeechModelConfig
}

enum SpeechModelPreference {
    Standard
    Neural
    Deepgram
}

structure SpeechRecognitionSettings {
    speechModelPreference: SpeechModelPreference
    speechModelConfig: SpeechModelConfig
}

@range(min: 1, max: 300)
integer StillWaitingResponseFrequency

structure StillWaitingResponseSpecification {
    @required
    messageGroups: MessageGroupsList

    @required
    frequencyInSeconds: StillWaitingResponseFrequency

    @required
    timeoutInSeconds: StillWaitingResponseTimeout

    allowInterrupt: Boolean
}

@range(min: 1, max: 900)
integer StillWaitingResponseTimeout

map StringMap {
    key: NonEmptyString
    value: String
}

@length(min: 0, max: 640) @pattern("[0-9A-Za-z_\\-\\s\\(\\)]+")
string SubSlotExpression

structure SubSlotSetting {
    expression: SubSlotExpression
    slotSpecifications: SubSlotSpecificationMap
}

@length(min: 0, max: 6)
map SubSlotSpecificationMap {
    key: Name
    value: Specifications
}

structure SubSlotTypeComposition {
    @required
    name: Name

    @required
    slotTypeId: BuiltInOrCustomSlotTypeId
}

@length(min: 0, max: 6)
list SubSlotTypeList {
    member: SubSlotTypeComposition
}

structure SubSlotValueElicitationSetting {
    defaultValueSpecification: SlotDefaultValueSpecification

    @required
    promptSpecification: PromptSpecification

    sampleUtterances: SampleUtterancesList
    waitAndContinueSpecification: WaitAndContinueSpecification
}

@length(min: 1, max: 10000)
list SynonymList {
    member: SampleValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

enum TestExecutionApiMode {
    Streaming
    NonStreaming
}

enum TestExecutionModality {
    Text
    Audio
}

structure TestExecutionResultFilterBy {
    @required
    resultTypeFilter: TestResultTypeFilter

    conversationLevelTestResultsFilterBy: ConversationLevelTestResultsFilterBy
}

structure TestExecutionResultItems {
    overallTestResults: OverallTestResults
    conversationLevelTestResults: ConversationLevelTestResults
    intentClassificationTestResults: IntentClassificationTestResults
    intentLevelSlotResolutionTestResults: IntentLevelSlotResolutionTestResults
    utteranceLevelTestResults: UtteranceLevelTestResults
}

enum TestExecutionSortAttribute {
    TestSetName
    CreationDateTime
}

structure TestExecutionSortBy {
    @required
    attribute: TestExecutionSortAttribute

    @required
    order: SortOrder
}

enum TestExecutionStatus {
    Pending
    Waiting
    InProgress
    Completed
    Failed
    Stopping
    Stopped
}

structure TestExecutionSummary {
    testExecutionId: Id
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    testExecutionStatus: TestExecutionStatus
    testSetId: Id
    testSetName: Name
    target: TestExecutionTarget
    apiMode: TestExecutionApiMode
    testExecutionModality: TestExecutionModality
}

list TestExecutionSummaryList {
    member: TestExecutionSummary
}

structure TestExecutionTarget {
    botAliasTarget: BotAliasTestExecutionTarget
}

enum TestResultMatchStatus {
    Matched
    Mismatched
    ExecutionError
}

map TestResultMatchStatusCountMap {
    key: TestResultMatchStatus
    value: Integer
}

@length(min: 1, max: 100) @pattern("^([0-9a-zA-Z][_.-]?)+$")
string TestResultSlotName

enum TestResultTypeFilter {
    OverallTestResults
    ConversationLevelTestResults
    IntentClassificationTestResults
    SlotResolutionTestResults
    UtteranceLevelResults
}

@length(min: 1, max: 1024)
string TestSetAgentPrompt

@length(min: 1, max: 50) @pattern("^([0-9a-zA-Z][_-]?)+$")
string TestSetConversationId

structure TestSetDiscrepancyErrors {
    @required
    intentDiscrepancies: TestSetIntentDiscrepancyList

    @required
    slotDiscrepancies: TestSetSlotDiscrepancyList
}

structure TestSetDiscrepancyReportBotAliasTarget {
    @required
    botId: Id

    @required
    botAliasId: BotAliasId

    @required
    localeId: String
}

structure TestSetDiscrepancyReportResourceTarget {
    botAliasTarget: TestSetDiscrepancyReportBotAliasTarget
}

enum TestSetDiscrepancyReportStatus {
    InProgress
    Completed
    Failed
}

structure TestSetExportSpecification {
    @required
    testSetId: Id
}

structure TestSetGenerationDataSource {
    conversationLogsDataSource: ConversationLogsDataSource
}

enum TestSetGenerationStatus {
    Generating
    Ready
    Failed
    Pending
}

structure TestSetImportInputLocation {
    @required
    s3BucketName: S3BucketName

    @required
    s3Path: S3ObjectPath
}

structure TestSetImportResourceSpecification {
    @required
    testSetName: Name

    description: Description

    @required
    roleArn: RoleArn

    @required
    storageLocation: TestSetStorageLocation

    @required
    importInputLocation: TestSetImportInputLocation

    @required
    modality: TestSetModality

    testSetTags: TagMap
}

structure TestSetIntentDiscrepancyItem {
    @required
    intentName: Name

    @required
    errorMessage: String
}

list TestSetIntentDiscrepancyList {
    member: TestSetIntentDiscrepancyItem
}

enum TestSetModality {
    Text
    Audio
}

structure TestSetSlotDiscrepancyItem {
    @required
    intentName: Name

    @required
    slotName: Name

    @required
    errorMessage: String
}

list TestSetSlotDiscrepancyList {
    member: TestSetSlotDiscrepancyItem
}

enum TestSetSortAttribute {
    TestSetName
    LastUpdatedDateTime
}

structure TestSetSortBy {
    @required
    attribute: TestSetSortAttribute

    @required
    order: SortOrder
}

enum TestSetStatus {
    Importing
    PendingAnnotation
    Deleting
    ValidationError
    Ready
}

structure TestSetStorageLocation {
    @required
    s3BucketName: S3BucketName

    @required
    s3Path: S3ObjectPath

    kmsKeyArn: KmsKeyArn
}

structure TestSetSummary {
    testSetId: Id
    testSetName: Name
    description: Description
    modality: TestSetModality
    status: TestSetStatus
    roleArn: RoleArn
    numTurns: Integer
    storageLocation: TestSetStorageLocation
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

list TestSetSummaryList {
    member: TestSetSummary
}

structure TestSetTurnRecord {
    @required
    recordNumber: RecordNumber

    conversationId: TestSetConversationId
    turnNumber: TurnNumber

    @required
    turnSpecification: TurnSpecification
}

list TestSetTurnRecordList {
    member: TestSetTurnRecord
}

structure TestSetTurnResult {
    agent: AgentTurnResult
    user: UserTurnResult
}

@length(min: 1, max: 1024)
string TestSetUtteranceText

structure TextInputSpecification {
    @required
    startTimeoutMs: TimeInMilliSeconds
}

structure TextLogDestination {
    @required
    cloudWatch: CloudWatchLogGroupLogDestination
}

structure TextLogSetting {
    @required
    enabled: Boolean

    @required
    destination: TextLogDestination

    selectiveLoggingEnabled: Boolean
}

@length(min: 1, max: 1)
list TextLogSettingsList {
    member: TextLogSetting
}

@error("client") @httpError(429)
structure ThrottlingException {
    @httpHeader("Retry-After")
    retryAfterSeconds: Integer

    message: String
}

enum TimeDimension {
    Hours
    Days
    Weeks
}

@range(min: 1)
integer TimeInMilliSeconds

@range(min: 1, max: 24)
integer TimeValue

@length(min: 1, max: 6000000) @pattern(".*")
string Transcript

structure TranscriptFilter {
    lexTranscriptFilter: LexTranscriptFilter
}

enum TranscriptFormat {
    Lex
}

structure TranscriptSourceSetting {
    s3BucketTranscriptSource: S3BucketTranscriptSource
}

@range(min: 0, max: 30)
integer TurnNumber

structure TurnSpecification {
    agentTurn: AgentTurnSpecification
    userTurn: UserTurnSpecification
}

@length(min: 36, max: 36) @pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string UUID

structure UnifiedSpeechSettings {
    @required
    speechFoundationModel: SpeechFoundationModel
}

@length(min: 1, max: 10)
list UpdateCustomVocabularyItemsList {
    member: CustomVocabularyItem
}

structure UserTurnInputSpecification {
    @required
    utteranceInput: UtteranceInputSpecification

    requestAttributes: StringMap
    sessionState: InputSessionStateSpecification
}

structure UserTurnIntentOutput {
    @required
    name: Name

    slots: UserTurnSlotOutputMap
}

structure UserTurnOutputSpecification {
    @required
    intent: UserTurnIntentOutput

    activeContexts: ActiveContextList
    transcript: TestSetUtteranceText
}

structure UserTurnResult {
    @required
    input: UserTurnInputSpecification

    @required
    expectedOutput: UserTurnOutputSpecification

    actualOutput: UserTurnOutputSpecification
    errorDetails: ExecutionErrorDetails
    endToEndResult: TestResultMatchStatus
    intentMatchResult: TestResultMatchStatus
    slotMatchResult: TestResultMatchStatus
    speechTranscriptionResult: TestResultMatchStatus
    conversationLevelResult: ConversationLevelResultDetail
}

structure UserTurnSlotOutput {
    value: NonEmptyString
    values: UserTurnSlotOutputList
    subSlots: UserTurnSlotOutputMap
}

list UserTurnSlotOutputList {
    member: UserTurnSlotOutput
}

map UserTurnSlotOutputMap {
    key: Name
    value: UserTurnSlotOutput
}

structure UserTurnSpecification {
    @required
    input: UserTurnInputSpecification

    @required
    expected: UserTurnOutputSpecification
}

structure UtteranceAggregationDuration {
    @required
    relativeAggregationDuration: RelativeAggregationDuration
}

structure UtteranceAudioInputSpecification {
    @required
    audioFileS3Location: AudioFileS3Location
}

structure UtteranceBotResponse {
    content: String
    contentType: UtteranceContentType
    imageResponseCard: ImageResponseCard
}

list UtteranceBotResponses {
    member: UtteranceBotResponse
}

enum UtteranceContentType {
    PlainText
    CustomPayload
    SSML
    ImageResponseCard
}

structure UtteranceDataSortBy {
    @required
    name: AnalyticsUtteranceSortByName

    @required
    order: AnalyticsSortOrder
}

structure UtteranceInputSpecification {
    textInput: TestSetUtteranceText
    audioInput: UtteranceAudioInputSpecification
}

structure UtteranceLevelTestResultItem {
    @required
    recordNumber: RecordNumber

    conversationId: TestSetConversationId

    @required
    turnResult: TestSetTurnResult
}

list UtteranceLevelTestResultItemList {
    member: UtteranceLevelTestResultItem
}

structure UtteranceLevelTestResults {
    @required
    items: UtteranceLevelTestResultItemList
}

structure UtteranceSpecification {
    botAliasId: BotAliasId
    botVersion: NumericalBotVersion
    localeId: String
    sessionId: AnalyticsSessionId
    channel: AnalyticsChannel
    mode: AnalyticsModality
    conversationStartTime: Timestamp
    conversationEndTime: Timestamp
    utterance: String
    utteranceTimestamp: Timestamp
    audioVoiceDurationMillis: Long
    utteranceUnderstood: Boolean
    inputType: String
    outputType: String
    associatedIntentName: Name
    associatedSlotName: Name
    intentState: IntentState
    dialogActionType: String
    botResponseAudioVoiceId: String
    slotsFilledInSession: String
    utteranceRequestId: Id
    botResponses: UtteranceBotResponses
}

list UtteranceSpecifications {
    member: UtteranceSpecification
}

@error("client") @httpError(400)
structure ValidationException {
    message: String
}

@length(min: 1, max: 140)
string Value

enum VoiceEngine {
    standard
    neural
    long_form = "long-form"
    generative
}

structure VoiceSettings {
    engine: VoiceEngine

    @required
    voiceId: String
}

structure WaitAndContinueSpecification {
    @required
    waitingResponse: ResponseSpecification

    @required
    continueResponse: ResponseSpecification

    stillWaitingResponse: StillWaitingResponseSpecification
    active: Boolean
}

@range(min: 0, max: 3)
integer Weight
