$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.lexmodels

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Lex Model Building Service")
@service(
    sdkId: "Lex Model Building Service"
    endpointPrefix: "models.lex"
    docId: "lex-models-2017-04-19"
)
@restJson1
@sigv4(name: "lex")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [{endpoint: "https://models-fips.lex.{region}.{dnsSuffix}", fips: true}]
        "aws-us-gov": [{endpoint: "https://models-fips.lex.{region}.{dnsSuffix}", fips: true}]
    }
)
service LexModelBuildingService {
    version: "2017-04-19"
    operations: [
        CreateBotVersion
        CreateIntentVersion
        CreateSlotTypeVersion
        DeleteBot
        DeleteBotAlias
        DeleteBotChannelAssociation
        DeleteBotVersion
        DeleteIntent
        DeleteIntentVersion
        DeleteSlotType
        DeleteSlotTypeVersion
        DeleteUtterances
        GetBot
        GetBotAlias
        GetBotAliases
        GetBotChannelAssociation
        GetBotChannelAssociations
        GetBotVersions
        GetBots
        GetBuiltinIntent
        GetBuiltinIntents
        GetBuiltinSlotTypes
        GetExport
        GetImport
        GetIntent
        GetIntentVersions
        GetIntents
        GetMigration
        GetMigrations
        GetSlotType
        GetSlotTypeVersions
        GetSlotTypes
        GetUtterancesView
        ListTagsForResource
        PutBot
        PutBotAlias
        PutIntent
        PutSlotType
        StartImport
        StartMigration
        TagResource
        UntagResource
    ]
}

@deprecated(since: "2025-09-08") @http(method: "POST", uri: "/bots/{name}/versions", code: 201)
operation CreateBotVersion {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: BotName

        checksum: String
    }
    output := @deprecated(since: "2025-09-08") {
        name: BotName
        description: Description
        intents: IntentList
        clarificationPrompt: Prompt
        abortStatement: Statement
        status: Status
        failureReason: String
        lastUpdatedDate: Timestamp
        createdDate: Timestamp
        idleSessionTTLInSeconds: SessionTTL
        voiceId: String
        checksum: String
        version: Version
        locale: Locale
        childDirected: Boolean
        enableModelImprovements: Boolean
        detectSentiment: Boolean
    }
    errors: [
        NotFoundException
        ConflictException
        LimitExceededException
        InternalFailureException
        BadRequestException
        PreconditionFailedException
    ]
}

@deprecated(since: "2025-09-08") @http(method: "POST", uri: "/intents/{name}/versions", code: 201)
operation CreateIntentVersion {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: IntentName

        checksum: String
    }
    output := @deprecated(since: "2025-09-08") {
        name: IntentName
        description: Description
        slots: SlotList
        sampleUtterances: IntentUtteranceList
        confirmationPrompt: Prompt
        rejectionStatement: Statement
        followUpPrompt: FollowUpPrompt
        conclusionStatement: Statement
        dialogCodeHook: CodeHook
        fulfillmentActivity: FulfillmentActivity
        parentIntentSignature: String
        lastUpdatedDate: Timestamp
        createdDate: Timestamp
        version: Version
        checksum: String
        kendraConfiguration: KendraConfiguration
        inputContexts: InputContextList
        outputContexts: OutputContextList
    }
    errors: [
        NotFoundException
        ConflictException
        LimitExceededException
        InternalFailureException
        BadRequestException
        PreconditionFailedException
    ]
}

@deprecated(since: "2025-09-08") @http(method: "POST", uri: "/slottypes/{name}/versions", code: 201)
operation CreateSlotTypeVersion {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: SlotTypeName

        checksum: String
    }
    output := @deprecated(since: "2025-09-08") {
        name: SlotTypeName
        description: Description
        enumerationValues: EnumerationValues
        lastUpdatedDate: Timestamp
        createdDate: Timestamp
        version: Version
        checksum: String
        valueSelectionStrategy: SlotValueSelectionStrategy
        parentSlotTypeSignature: CustomOrBuiltinSlotTypeName
        slotTypeConfigurations: SlotTypeConfigurations
    }
    errors: [
        NotFoundException
        ConflictException
        LimitExceededException
        InternalFailureException
        BadRequestException
        PreconditionFailedException
    ]
}

@deprecated(since: "2025-09-08") @http(method: "DELETE", uri: "/bots/{name}", code: 204)
operation DeleteBot {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: BotName
    }
    errors: [
        NotFoundException
        ConflictException
        LimitExceededException
        InternalFailureException
        BadRequestException
        ResourceInUseException
    ]
}

@deprecated(since: "2025-09-08")
@http(method: "DELETE", uri: "/bots/{botName}/aliases/{name}", code: 204)
operation DeleteBotAlias {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: AliasName

        @required @httpLabel
        botName: BotName
    }
    errors: [
        NotFoundException
        ConflictException
        LimitExceededException
        InternalFailureException
        BadRequestException
        ResourceInUseException
    ]
}

@deprecated(since: "2025-09-08")
@http(method: "DELETE", uri: "/bots/{botName}/aliases/{botAlias}/channels/{name}", code: 204)
operation DeleteBotChannelAssociation {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: BotChannelName

        @required @httpLabel
        botName: BotName

        @required @httpLabel
        botAlias: AliasName
    }
    errors: [
        NotFoundException
        ConflictException
        LimitExceededException
        InternalFailureException
        BadRequestException
    ]
}

@deprecated(since: "2025-09-08")
@http(method: "DELETE", uri: "/bots/{name}/versions/{version}", code: 204)
operation DeleteBotVersion {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: BotName

        @required @httpLabel
        version: NumericalVersion
    }
    errors: [
        NotFoundException
        ConflictException
        LimitExceededException
        InternalFailureException
        BadRequestException
        ResourceInUseException
    ]
}

@deprecated(since: "2025-09-08") @http(method: "DELETE", uri: "/intents/{name}", code: 204)
operation DeleteIntent {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: IntentName
    }
    errors: [
        NotFoundException
        ConflictException
        LimitExceededException
        InternalFailureException
        BadRequestException
        ResourceInUseException
    ]
}

@deprecated(since: "2025-09-08")
@http(method: "DELETE", uri: "/intents/{name}/versions/{version}", code: 204)
operation DeleteIntentVersion {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: IntentName

        @required @httpLabel
        version: NumericalVersion
    }
    errors: [
        NotFoundException
        ConflictException
        LimitExceededException
        InternalFailureException
        BadRequestException
        ResourceInUseException
    ]
}

@deprecated(since: "2025-09-08") @http(method: "DELETE", uri: "/slottypes/{name}", code: 204)
operation DeleteSlotType {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: SlotTypeName
    }
    errors: [
        NotFoundException
        ConflictException
        LimitExceededException
        InternalFailureException
        BadRequestException
        ResourceInUseException
    ]
}

@deprecated(since: "2025-09-08")
@http(method: "DELETE", uri: "/slottypes/{name}/version/{version}", code: 204)
operation DeleteSlotTypeVersion {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: SlotTypeName

        @required @httpLabel
        version: NumericalVersion
    }
    errors: [
        NotFoundException
        ConflictException
        LimitExceededException
        InternalFailureException
        BadRequestException
        ResourceInUseException
    ]
}

@deprecated(since: "2025-09-08")
@http(method: "DELETE", uri: "/bots/{botName}/utterances/{userId}", code: 204)
operation DeleteUtterances {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        botName: BotName

        @required @httpLabel
        userId: UserId
    }
    errors: [
        NotFoundException
        LimitExceededException
        InternalFailureException
        BadRequestException
    ]
}

@deprecated(since: "2025-09-08") @http(method: "GET", uri: "/bots/{name}/versions/{versionOrAlias}")
operation GetBot {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: BotName

        @required @httpLabel
        versionOrAlias: String
    }
    output := @deprecated(since: "2025-09-08") {
        name: BotName
        description: Description
        intents: IntentList
        enableModelImprovements: Boolean
        nluIntentConfidenceThreshold: ConfidenceThreshold
        clarificationPrompt: Prompt
        abortStatement: Statement
        status: Status
        failureReason: String
        lastUpdatedDate: Timestamp
        createdDate: Timestamp
        idleSessionTTLInSeconds: SessionTTL
        voiceId: String
        checksum: String
        version: Version
        locale: Locale
        childDirected: Boolean
        detectSentiment: Boolean
    }
    errors: [
        NotFoundException
        LimitExceededException
        InternalFailureException
        BadRequestException
    ]
}

@deprecated(since: "2025-09-08") @http(method: "GET", uri: "/bots/{botName}/aliases/{name}")
operation GetBotAlias {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: AliasName

        @required @httpLabel
        botName: BotName
    }
    output := @deprecated(since: "2025-09-08") {
        name: AliasName
        description: Description
        botVersion: Version
        botName: BotName
        lastUpdatedDate: Timestamp
        createdDate: Timestamp
        checksum: String
        conversationLogs: ConversationLogsResponse
    }
    errors: [
        NotFoundException
        LimitExceededException
        InternalFailureException
        BadRequestException
    ]
}

@deprecated(since: "2025-09-08")
@http(method: "GET", uri: "/bots/{botName}/aliases/")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "BotAliases"
    pageSize: "maxResults"
)
operation GetBotAliases {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        botName: BotName

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nameContains")
        nameContains: AliasName
    }
    output := @deprecated(since: "2025-09-08") {
        BotAliases: BotAliasMetadataList
        nextToken: String
    }
    errors: [LimitExceededException, InternalFailureException, BadRequestException]
}

@deprecated(since: "2025-09-08")
@http(method: "GET", uri: "/bots/{botName}/aliases/{botAlias}/channels/{name}")
operation GetBotChannelAssociation {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: BotChannelName

        @required @httpLabel
        botName: BotName

        @required @httpLabel
        botAlias: AliasName
    }
    output := @deprecated(since: "2025-09-08") {
        name: BotChannelName
        description: Description
        botAlias: AliasName
        botName: BotName
        createdDate: Timestamp
        type: ChannelType
        botConfiguration: ChannelConfigurationMap
        status: ChannelStatus
        failureReason: String
    }
    errors: [
        NotFoundException
        LimitExceededException
        InternalFailureException
        BadRequestException
    ]
}

@deprecated(since: "2025-09-08")
@http(method: "GET", uri: "/bots/{botName}/aliases/{botAlias}/channels/")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "botChannelAssociations"
    pageSize: "maxResults"
)
operation GetBotChannelAssociations {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        botName: BotName

        @required @httpLabel
        botAlias: AliasNameOrListAll

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nameContains")
        nameContains: BotChannelName
    }
    output := @deprecated(since: "2025-09-08") {
        botChannelAssociations: BotChannelAssociationList
        nextToken: String
    }
    errors: [LimitExceededException, InternalFailureException, BadRequestException]
}

@deprecated(since: "2025-09-08")
@http(method: "GET", uri: "/bots/{name}/versions/")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "bots", pageSize: "maxResults")
operation GetBotVersions {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: BotName

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := @deprecated(since: "2025-09-08") {
        bots: BotMetadataList
        nextToken: String
    }
    errors: [
        NotFoundException
        LimitExceededException
        InternalFailureException
        BadRequestException
    ]
}

@deprecated(since: "2025-09-08")
@http(method: "GET", uri: "/bots/")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "bots", pageSize: "maxResults")
operation GetBots {
    input := @deprecated(since: "2025-09-08") {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nameContains")
        nameContains: BotName
    }
    output := @deprecated(since: "2025-09-08") {
        bots: BotMetadataList
        nextToken: String
    }
    errors: [
        NotFoundException
        LimitExceededException
        InternalFailureException
        BadRequestException
    ]
}

@deprecated(since: "2025-09-08") @http(method: "GET", uri: "/builtins/intents/{signature}")
operation GetBuiltinIntent {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        signature: String
    }
    output := @deprecated(since: "2025-09-08") {
        signature: String
        supportedLocales: LocaleList
        slots: BuiltinIntentSlotList
    }
    errors: [
        NotFoundException
        LimitExceededException
        InternalFailureException
        BadRequestException
    ]
}

@deprecated(since: "2025-09-08")
@http(method: "GET", uri: "/builtins/intents/")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "intents"
    pageSize: "maxResults"
)
operation GetBuiltinIntents {
    input := @deprecated(since: "2025-09-08") {
        @httpQuery("locale")
        locale: Locale

        @httpQuery("signatureContains")
        signatureContains: String

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := @deprecated(since: "2025-09-08") {
        intents: BuiltinIntentMetadataList
        nextToken: String
    }
    errors: [LimitExceededException, InternalFailureException, BadRequestException]
}

@deprecated(since: "2025-09-08")
@http(method: "GET", uri: "/builtins/slottypes/")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "slotTypes"
    pageSize: "maxResults"
)
operation GetBuiltinSlotTypes {
    input := @deprecated(since: "2025-09-08") {
        @httpQuery("locale")
        locale: Locale

        @httpQuery("signatureContains")
        signatureContains: String

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := @deprecated(since: "2025-09-08") {
        slotTypes: BuiltinSlotTypeMetadataList
        nextToken: String
    }
    errors: [LimitExceededException, InternalFailureException, BadRequestException]
}

@deprecated(since: "2025-09-08") @http(method: "GET", uri: "/exports/")
operation GetExport {
    input := @deprecated(since: "2025-09-08") {
        @required @httpQuery("name")
        name: Name

        @required @httpQuery("version")
        version: NumericalVersion

        @required @httpQuery("resourceType")
        resourceType: ResourceType

        @required @httpQuery("exportType")
        exportType: ExportType
    }
    output := @deprecated(since: "2025-09-08") {
        name: Name
        version: NumericalVersion
        resourceType: ResourceType
        exportType: ExportType
        exportStatus: ExportStatus
        failureReason: String
        url: String
    }
    errors: [
        NotFoundException
        LimitExceededException
        InternalFailureException
        BadRequestException
    ]
}

@deprecated(since: "2025-09-08") @http(method: "GET", uri: "/imports/{importId}")
operation GetImport {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        importId: String
    }
    output := @deprecated(since: "2025-09-08") {
        name: Name
        resourceType: ResourceType
        mergeStrategy: MergeStrategy
        importId: String
        importStatus: ImportStatus
        failureReason: StringList
        createdDate: Timestamp
    }
    errors: [
        NotFoundException
        LimitExceededException
        InternalFailureException
        BadRequestException
    ]
}

@deprecated(since: "2025-09-08") @http(method: "GET", uri: "/intents/{name}/versions/{version}")
operation GetIntent {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: IntentName

        @required @httpLabel
        version: Version
    }
    output := @deprecated(since: "2025-09-08") {
        name: IntentName
        description: Description
        slots: SlotList
        sampleUtterances: IntentUtteranceList
        confirmationPrompt: Prompt
        rejectionStatement: Statement
        followUpPrompt: FollowUpPrompt
        conclusionStatement: Statement
        dialogCodeHook: CodeHook
        fulfillmentActivity: FulfillmentActivity
        parentIntentSignature: String
        lastUpdatedDate: Timestamp
        createdDate: Timestamp
        version: Version
        checksum: String
        kendraConfiguration: KendraConfiguration
        inputContexts: InputContextList
        outputContexts: OutputContextList
    }
    errors: [
        NotFoundException
        LimitExceededException
        InternalFailureException
        BadRequestException
    ]
}

@deprecated(since: "2025-09-08")
@http(method: "GET", uri: "/intents/{name}/versions/")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "intents"
    pageSize: "maxResults"
)
operation GetIntentVersions {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: IntentName

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := @deprecated(since: "2025-09-08") {
        intents: IntentMetadataList
        nextToken: String
    }
    errors: [
        NotFoundException
        LimitExceededException
        InternalFailureException
        BadRequestException
    ]
}

@deprecated(since: "2025-09-08")
@http(method: "GET", uri: "/intents/")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "intents"
    pageSize: "maxResults"
)
operation GetIntents {
    input := @deprecated(since: "2025-09-08") {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nameContains")
        nameContains: IntentName
    }
    output := @deprecated(since: "2025-09-08") {
        intents: IntentMetadataList
        nextToken: String
    }
    errors: [
        NotFoundException
        LimitExceededException
        InternalFailureException
        BadRequestException
    ]
}

@deprecated(since: "2025-09-08") @http(method: "GET", uri: "/migrations/{migrationId}")
operation GetMigration {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        migrationId: MigrationId
    }
    output := @deprecated(since: "2025-09-08") {
        migrationId: MigrationId
        v1BotName: BotName
        v1BotVersion: Version
        v1BotLocale: Locale
        v2BotId: V2BotId
        v2BotRole: IamRoleArn
        migrationStatus: MigrationStatus
        migrationStrategy: MigrationStrategy
        migrationTimestamp: Timestamp
        alerts: MigrationAlerts
    }
    errors: [
        LimitExceededException
        InternalFailureException
        BadRequestException
        NotFoundException
    ]
}

@deprecated(since: "2025-09-08") @http(method: "GET", uri: "/migrations")
operation GetMigrations {
    input := @deprecated(since: "2025-09-08") {
        @httpQuery("sortByAttribute")
        sortByAttribute: MigrationSortAttribute

        @httpQuery("sortByOrder")
        sortByOrder: SortOrder

        @httpQuery("v1BotNameContains")
        v1BotNameContains: BotName

        @httpQuery("migrationStatusEquals")
        migrationStatusEquals: MigrationStatus

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := @deprecated(since: "2025-09-08") {
        migrationSummaries: MigrationSummaryList
        nextToken: String
    }
    errors: [LimitExceededException, InternalFailureException, BadRequestException]
}

@deprecated(since: "2025-09-08") @http(method: "GET", uri: "/slottypes/{name}/versions/{version}")
operation GetSlotType {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: SlotTypeName

        @required @httpLabel
        version: Version
    }
    output := @deprecated(since: "2025-09-08") {
        name: SlotTypeName
        description: Description
        enumerationValues: EnumerationValues
        lastUpdatedDate: Timestamp
        createdDate: Timestamp
        version: Version
        checksum: String
        valueSelectionStrategy: SlotValueSelectionStrategy
        parentSlotTypeSignature: CustomOrBuiltinSlotTypeName
        slotTypeConfigurations: SlotTypeConfigurations
    }
    errors: [
        NotFoundException
        LimitExceededException
        InternalFailureException
        BadRequestException
    ]
}

@deprecated(since: "2025-09-08")
@http(method: "GET", uri: "/slottypes/{name}/versions/")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "slotTypes"
    pageSize: "maxResults"
)
operation GetSlotTypeVersions {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: SlotTypeName

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := @deprecated(since: "2025-09-08") {
        slotTypes: SlotTypeMetadataList
        nextToken: String
    }
    errors: [
        NotFoundException
        LimitExceededException
        InternalFailureException
        BadRequestException
    ]
}

@deprecated(since: "2025-09-08")
@http(method: "GET", uri: "/slottypes/")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "slotTypes"
    pageSize: "maxResults"
)
operation GetSlotTypes {
    input := @deprecated(since: "2025-09-08") {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nameContains")
        nameContains: SlotTypeName
    }
    output := @deprecated(since: "2025-09-08") {
        slotTypes: SlotTypeMetadataList
        nextToken: String
    }
    errors: [
        NotFoundException
        LimitExceededException
        InternalFailureException
        BadRequestException
    ]
}

@deprecated(since: "2025-09-08")
@http(method: "GET", uri: "/bots/{botName}/utterances?view=aggregation")
operation GetUtterancesView {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        botName: BotName

        @required @httpQuery("bot_versions")
        botVersions: BotVersions

        @required @httpQuery("status_type")
        statusType: StatusType
    }
    output := @deprecated(since: "2025-09-08") {
        botName: BotName
        utterances: ListsOfUtterances
    }
    errors: [LimitExceededException, InternalFailureException, BadRequestException]
}

@deprecated(since: "2025-09-08") @http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        resourceArn: AmazonResourceName
    }
    output := @deprecated(since: "2025-09-08") {
        tags: TagList
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalFailureException
        LimitExceededException
    ]
}

@deprecated(since: "2025-09-08") @http(method: "PUT", uri: "/bots/{name}/versions/$LATEST")
operation PutBot {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: BotName

        description: Description
        intents: IntentList
        enableModelImprovements: Boolean
        nluIntentConfidenceThreshold: ConfidenceThreshold
        clarificationPrompt: Prompt
        abortStatement: Statement
        idleSessionTTLInSeconds: SessionTTL
        voiceId: String
        checksum: String
        processBehavior: ProcessBehavior

        @required
        locale: Locale

        @required
        childDirected: Boolean

        detectSentiment: Boolean
        createVersion: Boolean
        tags: TagList
    }
    output := @deprecated(since: "2025-09-08") {
        name: BotName
        description: Description
        intents: IntentList
        enableModelImprovements: Boolean
        nluIntentConfidenceThreshold: ConfidenceThreshold
        clarificationPrompt: Prompt
        abortStatement: Statement
        status: Status
        failureReason: String
        lastUpdatedDate: Timestamp
        createdDate: Timestamp
        idleSessionTTLInSeconds: SessionTTL
        voiceId: String
        checksum: String
        version: Version
        locale: Locale
        childDirected: Boolean
        createVersion: Boolean
        detectSentiment: Boolean
        tags: TagList
    }
    errors: [
        ConflictException
        LimitExceededException
        InternalFailureException
        BadRequestException
        PreconditionFailedException
    ]
}

@deprecated(since: "2025-09-08") @http(method: "PUT", uri: "/bots/{botName}/aliases/{name}")
operation PutBotAlias {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: AliasName

        description: Description

        @required
        botVersion: Version

        @required @httpLabel
        botName: BotName

        checksum: String
        conversationLogs: ConversationLogsRequest
        tags: TagList
    }
    output := @deprecated(since: "2025-09-08") {
        name: AliasName
        description: Description
        botVersion: Version
        botName: BotName
        lastUpdatedDate: Timestamp
        createdDate: Timestamp
        checksum: String
        conversationLogs: ConversationLogsResponse
        tags: TagList
    }
    errors: [
        ConflictException
        LimitExceededException
        InternalFailureException
        BadRequestException
        PreconditionFailedException
    ]
}

@deprecated(since: "2025-09-08") @http(method: "PUT", uri: "/intents/{name}/versions/$LATEST")
operation PutIntent {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: IntentName

        description: Description
        slots: SlotList
        sampleUtterances: IntentUtteranceList
        confirmationPrompt: Prompt
        rejectionStatement: Statement
        followUpPrompt: FollowUpPrompt
        conclusionStatement: Statement
        dialogCodeHook: CodeHook
        fulfillmentActivity: FulfillmentActivity
        parentIntentSignature: String
        checksum: String
        createVersion: Boolean
        kendraConfiguration: KendraConfiguration
        inputContexts: InputContextList
        outputContexts: OutputContextList
    }
    output := @deprecated(since: "2025-09-08") {
        name: IntentName
        description: Description
        slots: SlotList
        sampleUtterances: IntentUtteranceList
        confirmationPrompt: Prompt
        rejectionStatement: Statement
        followUpPrompt: FollowUpPrompt
        conclusionStatement: Statement
        dialogCodeHook: CodeHook
        fulfillmentActivity: FulfillmentActivity
        parentIntentSignature: String
        lastUpdatedDate: Timestamp
        createdDate: Timestamp
        version: Version
        checksum: String
        createVersion: Boolean
        kendraConfiguration: KendraConfiguration
        inputContexts: InputContextList
        outputContexts: OutputContextList
    }
    errors: [
        ConflictException
        LimitExceededException
        InternalFailureException
        BadRequestException
        PreconditionFailedException
    ]
}

@deprecated(since: "2025-09-08") @http(method: "PUT", uri: "/slottypes/{name}/versions/$LATEST")
operation PutSlotType {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        name: SlotTypeName

        description: Description
        enumerationValues: EnumerationValues
        checksum: String
        valueSelectionStrategy: SlotValueSelectionStrategy
        createVersion: Boolean
        parentSlotTypeSignature: CustomOrBuiltinSlotTypeName
        slotTypeConfigurations: SlotTypeConfigurations
    }
    output := @deprecated(since: "2025-09-08") {
        name: SlotTypeName
        description: Description
        enumerationValues: EnumerationValues
        lastUpdatedDate: Timestamp
        createdDate: Timestamp
        version: Version
        checksum: String
        valueSelectionStrategy: SlotValueSelectionStrategy
        createVersion: Boolean
        parentSlotTypeSignature: CustomOrBuiltinSlotTypeName
        slotTypeConfigurations: SlotTypeConfigurations
    }
    errors: [
        ConflictException
        LimitExceededException
        InternalFailureException
        BadRequestException
        PreconditionFailedException
    ]
}

@deprecated(since: "2025-09-08") @http(method: "POST", uri: "/imports/", code: 201)
operation StartImport {
    input := @deprecated(since: "2025-09-08") {
        @required
        payload: Blob

        @required
        resourceType: ResourceType

        @required
        mergeStrategy: MergeStrategy

        tags: TagList
    }
    output := @deprecated(since: "2025-09-08") {
        name: Name
        resourceType: ResourceType
        mergeStrategy: MergeStrategy
        importId: String
        importStatus: ImportStatus
        tags: TagList
        createdDate: Timestamp
    }
    errors: [LimitExceededException, InternalFailureException, BadRequestException]
}

@deprecated(since: "2025-09-08") @http(method: "POST", uri: "/migrations", code: 202)
operation StartMigration {
    input := @deprecated(since: "2025-09-08") {
        @required
        v1BotName: BotName

        @required
        v1BotVersion: Version

        @required
        v2BotName: V2BotName

        @required
        v2BotRole: IamRoleArn

        @required
        migrationStrategy: MigrationStrategy
    }
    output := @deprecated(since: "2025-09-08") {
        v1BotName: BotName
        v1BotVersion: Version
        v1BotLocale: Locale
        v2BotId: V2BotId
        v2BotRole: IamRoleArn
        migrationId: MigrationId
        migrationStrategy: MigrationStrategy
        migrationTimestamp: Timestamp
    }
    errors: [
        LimitExceededException
        InternalFailureException
        BadRequestException
        AccessDeniedException
        NotFoundException
    ]
}

@deprecated(since: "2025-09-08") @http(method: "POST", uri: "/tags/{resourceArn}", code: 204)
operation TagResource {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        resourceArn: AmazonResourceName

        @required
        tags: TagList
    }
    output := @deprecated(since: "2025-09-08") {}
    errors: [
        NotFoundException
        BadRequestException
        ConflictException
        InternalFailureException
        LimitExceededException
    ]
}

@deprecated(since: "2025-09-08") @http(method: "DELETE", uri: "/tags/{resourceArn}", code: 204)
operation UntagResource {
    input := @deprecated(since: "2025-09-08") {
        @required @httpLabel
        resourceArn: AmazonResourceName

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := @deprecated(since: "2025-09-08") {}
    errors: [
        NotFoundException
        BadRequestException
        ConflictException
        InternalFailureException
        LimitExceededException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

@length(min: 1, max: 100) @pattern("^([A-Za-z]_?)+$")
string AliasName

@length(min: 1, max: 100) @pattern("^(-|^([A-Za-z]_?)+$)$")
string AliasNameOrListAll

@length(min: 1, max: 1011)
string AmazonResourceName

@error("client") @httpError(400)
structure BadRequestException {
    message: String
}

structure BotAliasMetadata {
    name: AliasName
    description: Description
    botVersion: Version
    botName: BotName
    lastUpdatedDate: Timestamp
    createdDate: Timestamp
    checksum: String
    conversationLogs: ConversationLogsResponse
}

list BotAliasMetadataList {
    member: BotAliasMetadata
}

structure BotChannelAssociation {
    name: BotChannelName
    description: Description
    botAlias: AliasName
    botName: BotName
    createdDate: Timestamp
    type: ChannelType
    botConfiguration: ChannelConfigurationMap
    status: ChannelStatus
    failureReason: String
}

list BotChannelAssociationList {
    member: BotChannelAssociation
}

@length(min: 1, max: 100) @pattern("^([A-Za-z]_?)+$")
string BotChannelName

structure BotMetadata {
    name: BotName
    description: Description
    status: Status
    lastUpdatedDate: Timestamp
    createdDate: Timestamp
    version: Version
}

list BotMetadataList {
    member: BotMetadata
}

@length(min: 2, max: 50) @pattern("^([A-Za-z]_?)+$")
string BotName

@length(min: 1, max: 5)
list BotVersions {
    member: Version
}

structure BuiltinIntentMetadata {
    signature: String
    supportedLocales: LocaleList
}

list BuiltinIntentMetadataList {
    member: BuiltinIntentMetadata
}

structure BuiltinIntentSlot {
    name: String
}

list BuiltinIntentSlotList {
    member: BuiltinIntentSlot
}

structure BuiltinSlotTypeMetadata {
    signature: String
    supportedLocales: LocaleList
}

list BuiltinSlotTypeMetadataList {
    member: BuiltinSlotTypeMetadata
}

@length(min: 1, max: 10) @sensitive
map ChannelConfigurationMap {
    key: String
    value: String
}

enum ChannelStatus {
    IN_PROGRESS
    CREATED
    FAILED
}

enum ChannelType {
    Facebook
    Slack
    Twilio_Sms = "Twilio-Sms"
    Kik
}

structure CodeHook {
    @required
    uri: LambdaARN

    @required
    messageVersion: MessageVersion
}

@range(min: 0, max: 1)
double ConfidenceThreshold

@error("client") @httpError(409)
structure ConflictException {
    message: String
}

@length(min: 1, max: 1000)
string ContentString

enum ContentType {
    PlainText
    SSML
    CustomPayload
}

@range(min: 5, max: 86400)
integer ContextTimeToLiveInSeconds

@range(min: 1, max: 20)
integer ContextTurnsToLive

structure ConversationLogsRequest {
    @required
    logSettings: LogSettingsRequestList

    @required
    iamRoleArn: IamRoleArn
}

structure ConversationLogsResponse {
    logSettings: LogSettingsResponseList
    iamRoleArn: IamRoleArn
}

@length(min: 1, max: 100) @pattern("^((AMAZON\\.)_?|[A-Za-z]_?)+")
string CustomOrBuiltinSlotTypeName

@length(min: 0, max: 200)
string Description

enum Destination {
    CLOUDWATCH_LOGS
    S3
}

structure EnumerationValue {
    @required
    value: Value

    synonyms: SynonymList
}

@length(min: 0, max: 10000)
list EnumerationValues {
    member: EnumerationValue
}

enum ExportStatus {
    IN_PROGRESS
    READY
    FAILED
}

enum ExportType {
    ALEXA_SKILLS_KIT
    LEX
}

structure FollowUpPrompt {
    @required
    prompt: Prompt

    @required
    rejectionStatement: Statement
}

structure FulfillmentActivity {
    @required
    type: FulfillmentActivityType

    codeHook: CodeHook
}

enum FulfillmentActivityType {
    ReturnIntent
    CodeHook
}

@range(min: 1, max: 5)
integer GroupNumber

@length(min: 20, max: 2048) @pattern("^arn:[\\w\\-]+:iam::[\\d]{12}:role/.+$")
string IamRoleArn

enum ImportStatus {
    IN_PROGRESS
    COMPLETE
    FAILED
}

structure InputContext {
    @required
    name: InputContextName
}

@length(min: 0, max: 5)
list InputContextList {
    member: InputContext
}

@length(min: 1, max: 100) @pattern("^([A-Za-z]_?)+$")
string InputContextName

structure Intent {
    @required
    intentName: IntentName

    @required
    intentVersion: Version
}

list IntentList {
    member: Intent
}

structure IntentMetadata {
    name: IntentName
    description: Description
    lastUpdatedDate: Timestamp
    createdDate: Timestamp
    version: Version
}

list IntentMetadataList {
    member: IntentMetadata
}

@length(min: 1, max: 100) @pattern("^([A-Za-z]_?)+$")
string IntentName

@length(min: 0, max: 1500)
list IntentUtteranceList {
    member: Utterance
}

@error("server") @httpError(500)
structure InternalFailureException {
    message: String
}

structure KendraConfiguration {
    @required
    kendraIndex: KendraIndexArn

    queryFilterString: QueryFilterString

    @required
    role: roleArn
}

@length(min: 20, max: 2048)
@pattern("arn:aws:kendra:[a-z]+-[a-z]+-[0-9]:[0-9]{12}:index\\/[a-zA-Z0-9][a-zA-Z0-9_-]*")
string KendraIndexArn

@length(min: 20, max: 2048)
@pattern("^arn:[\\w\\-]+:kms:[\\w\\-]+:[\\d]{12}:(?:key\\/[\\w\\-]+|alias\\/[a-zA-Z0-9:\\/_\\-]{1,256})$")
string KmsKeyArn

@length(min: 20, max: 2048)
@pattern("arn:aws[a-zA-Z-]*:lambda:[a-z]+-[a-z]+(-[a-z]+)*-[0-9]:[0-9]{12}:function:[a-zA-Z0-9-_]+(\\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?(:[a-zA-Z0-9-_]+)?")
string LambdaARN

@error("client") @httpError(429)
structure LimitExceededException {
    @httpHeader("Retry-After")
    retryAfterSeconds: String

    message: String
}

list ListOfUtterance {
    member: UtteranceData
}

list ListsOfUtterances {
    member: UtteranceList
}

enum Locale {
    de_DE = "de-DE"
    en_AU = "en-AU"
    en_GB = "en-GB"
    en_IN = "en-IN"
    en_US = "en-US"
    es_419 = "es-419"
    es_ES = "es-ES"
    es_US = "es-US"
    fr_FR = "fr-FR"
    fr_CA = "fr-CA"
    it_IT = "it-IT"
    ja_JP = "ja-JP"
    ko_KR = "ko-KR"
}

list LocaleList {
    member: Locale
}

structure LogSettingsRequest {
    @required
    logType: LogType

    @required
    destination: Destination

    kmsKeyArn: KmsKeyArn

    @required
    resourceArn: ResourceArn
}

list LogSettingsRequestList {
    member: LogSettingsRequest
}

structure LogSettingsResponse {
    logType: LogType
    destination: Destination
    kmsKeyArn: KmsKeyArn
    resourceArn: ResourceArn
    resourcePrefix: ResourcePrefix
}

list LogSettingsResponseList {
    member: LogSettingsResponse
}

enum LogType {
    AUDIO
    TEXT
}

@range(min: 1, max: 50)
integer MaxResults

enum MergeStrategy {
    OVERWRITE_LATEST
    FAIL_ON_CONFLICT
}

structure Message {
    @required
    contentType: ContentType

    @required
    content: ContentString

    groupNumber: GroupNumber
}

@length(min: 1, max: 15)
list MessageList {
    member: Message
}

@length(min: 1, max: 5)
string MessageVersion

structure MigrationAlert {
    type: MigrationAlertType
    message: String
    details: MigrationAlertDetails
    referenceURLs: MigrationAlertReferenceURLs
}

list MigrationAlertDetails {
    member: String
}

list MigrationAlertReferenceURLs {
    member: String
}

enum MigrationAlertType {
    ERROR
    WARN
}

list MigrationAlerts {
    member: MigrationAlert
}

@length(min: 10, max: 10) @pattern("^[0-9a-zA-Z]+$")
string MigrationId

enum MigrationSortAttribute {
    V1_BOT_NAME
    MIGRATION_DATE_TIME
}

enum MigrationStatus {
    IN_PROGRESS
    COMPLETED
    FAILED
}

enum MigrationStrategy {
    CREATE_NEW
    UPDATE_EXISTING
}

structure MigrationSummary {
    migrationId: MigrationId
    v1BotName: BotName
    v1BotVersion: Version
    v1BotLocale: Locale
    v2BotId: V2BotId
    v2BotRole: IamRoleArn
    migrationStatus: MigrationStatus
    migrationStrategy: MigrationStrategy
    migrationTimestamp: Timestamp
}

list MigrationSummaryList {
    member: MigrationSummary
}

@length(min: 1, max: 100) @pattern("[a-zA-Z_]+")
string Name

@error("client") @httpError(404)
structure NotFoundException {
    message: String
}

@length(min: 1, max: 64) @pattern("[0-9]+")
string NumericalVersion

enum ObfuscationSetting {
    NONE
    DEFAULT_OBFUSCATION
}

structure OutputContext {
    @required
    name: OutputContextName

    @required
    timeToLiveInSeconds: ContextTimeToLiveInSeconds

    @required
    turnsToLive: ContextTurnsToLive
}

@length(min: 0, max: 10)
list OutputContextList {
    member: OutputContext
}

@length(min: 1, max: 100) @pattern("^([A-Za-z]_?)+$")
string OutputContextName

@error("client") @httpError(412)
structure PreconditionFailedException {
    message: String
}

@range(min: 0, max: 100)
integer Priority

enum ProcessBehavior {
    SAVE
    BUILD
}

structure Prompt {
    @required
    messages: MessageList

    @required
    maxAttempts: PromptMaxAttempts

    responseCard: ResponseCard
}

@range(min: 1, max: 5)
integer PromptMaxAttempts

@length(min: 0)
string QueryFilterString

enum ReferenceType {
    Intent
    Bot
    BotAlias
    BotChannel
}

@length(min: 1, max: 100)
string RegexPattern

@length(min: 1, max: 2048)
@pattern("^arn:[\\w\\-]+:(?:logs:[\\w\\-]+:[\\d]{12}:log-group:[\\.\\-_/#A-Za-z0-9]{1,512}(?::\\*)?|s3:::[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9])$")
string ResourceArn

@error("client") @httpError(400)
structure ResourceInUseException {
    referenceType: ReferenceType
    exampleReference: ResourceReference
}

@length(max: 1024)
string ResourcePrefix

structure ResourceReference {
    name: Name
    version: Version
}

enum ResourceType {
    BOT
    INTENT
    SLOT_TYPE
}

@length(min: 1, max: 50000)
string ResponseCard

@range(min: 60, max: 86400)
integer SessionTTL

structure Slot {
    @required
    name: SlotName

    description: Description

    @required
    slotConstraint: SlotConstraint

    slotType: CustomOrBuiltinSlotTypeName
    slotTypeVersion: Version
    valueElicitationPrompt: Prompt
    priority: Priority
    sampleUtterances: SlotUtteranceList
    responseCard: ResponseCard
    obfuscationSetting: ObfuscationSetting
    defaultValueSpec: SlotDefaultValueSpec
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

structure SlotDefaultValueSpec {
    @required
    defaultValueList: SlotDefaultValueList
}

@length(min: 1, max: 202)
string SlotDefaultValueString

@length(min: 0, max: 100)
list SlotList {
    member: Slot
}

@length(min: 1, max: 100) @pattern("^([A-Za-z](-|_|.)?)+$")
string SlotName

structure SlotTypeConfiguration {
    regexConfiguration: SlotTypeRegexConfiguration
}

@length(min: 0, max: 10)
list SlotTypeConfigurations {
    member: SlotTypeConfiguration
}

structure SlotTypeMetadata {
    name: SlotTypeName
    description: Description
    lastUpdatedDate: Timestamp
    createdDate: Timestamp
    version: Version
}

list SlotTypeMetadataList {
    member: SlotTypeMetadata
}

@length(min: 1, max: 100) @pattern("^([A-Za-z]_?)+$")
string SlotTypeName

structure SlotTypeRegexConfiguration {
    @required
    pattern: RegexPattern
}

@length(min: 0, max: 10)
list SlotUtteranceList {
    member: Utterance
}

enum SlotValueSelectionStrategy {
    ORIGINAL_VALUE
    TOP_RESOLUTION
}

enum SortOrder {
    ASCENDING
    DESCENDING
}

structure Statement {
    @required
    messages: MessageList

    responseCard: ResponseCard
}

enum Status {
    BUILDING
    READY
    READY_BASIC_TESTING
    FAILED
    NOT_BUILT
}

enum StatusType {
    Detected
    Missed
}

list StringList {
    member: String
}

list SynonymList {
    member: Value
}

structure Tag {
    @required
    key: TagKey

    @required
    value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

@length(min: 2, max: 100)
string UserId

@length(min: 1, max: 200)
string Utterance

structure UtteranceData {
    utteranceString: UtteranceString
    count: Integer
    distinctUsers: Integer
    firstUtteredDate: Timestamp
    lastUtteredDate: Timestamp
}

structure UtteranceList {
    botVersion: Version
    utterances: ListOfUtterance
}

@length(min: 1, max: 2000)
string UtteranceString

@length(min: 10, max: 10) @pattern("^[0-9a-zA-Z]+$")
string V2BotId

@length(min: 1, max: 100) @pattern("^([0-9a-zA-Z][_-]?)+$")
string V2BotName

@length(min: 1, max: 140)
string Value

@length(min: 1, max: 64) @pattern("\\$LATEST|[0-9]+")
string Version

@length(min: 20, max: 2048) @pattern("arn:aws:iam::[0-9]{12}:role/.*")
string roleArn
