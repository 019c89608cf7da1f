$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.customerprofiles

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Connect Customer Profiles")
@service(sdkId: "Customer Profiles", endpointPrefix: "profile")
@restJson1
@sigv4(name: "profile")
@standardRegionalEndpoints
service CustomerProfiles {
    version: "2020-08-15"
    operations: [
        AddProfileKey
        BatchGetCalculatedAttributeForProfile
        BatchGetProfile
        BatchPutProfileObject
        CreateCalculatedAttributeDefinition
        CreateDomain
        CreateDomainLayout
        CreateEventStream
        CreateEventTrigger
        CreateIntegrationWorkflow
        CreateProfile
        CreateRecommender
        CreateRecommenderFilter
        CreateRecommenderSchema
        CreateSegmentDefinition
        CreateSegmentEstimate
        CreateSegmentSnapshot
        CreateUploadJob
        DeleteCalculatedAttributeDefinition
        DeleteDomain
        DeleteDomainLayout
        DeleteDomainObjectType
        DeleteEventStream
        DeleteEventTrigger
        DeleteIntegration
        DeleteProfile
        DeleteProfileKey
        DeleteProfileObject
        DeleteProfileObjectType
        DeleteRecommender
        DeleteRecommenderFilter
        DeleteRecommenderSchema
        DeleteSegmentDefinition
        DeleteWorkflow
        DetectProfileObjectType
        GetAutoMergingPreview
        GetCalculatedAttributeDefinition
        GetCalculatedAttributeForProfile
        GetDomain
        GetDomainLayout
        GetDomainObjectType
        GetEventStream
        GetEventTrigger
        GetIdentityResolutionJob
        GetIntegration
        GetMatches
        GetObjectTypeAttributeStatistics
        GetProfileHistoryRecord
        GetProfileObjectType
        GetProfileObjectTypeTemplate
        GetProfileRecommendations
        GetRecommender
        GetRecommenderFilter
        GetRecommenderSchema
        GetSegmentDefinition
        GetSegmentEstimate
        GetSegmentMembership
        GetSegmentSnapshot
        GetSimilarProfiles
        GetUploadJob
        GetUploadJobPath
        GetWorkflow
        GetWorkflowSteps
        ListAccountIntegrations
        ListCalculatedAttributeDefinitions
        ListCalculatedAttributesForProfile
        ListDomainLayouts
        ListDomainObjectTypes
        ListDomains
        ListEventStreams
        ListEventTriggers
        ListIdentityResolutionJobs
        ListIntegrations
        ListObjectTypeAttributeValues
        ListObjectTypeAttributes
        ListProfileAttributeValues
        ListProfileHistoryRecords
        ListProfileObjectTypeTemplates
        ListProfileObjectTypes
        ListProfileObjects
        ListRecommenderFilters
        ListRecommenderRecipes
        ListRecommenderSchemas
        ListRecommenders
        ListRuleBasedMatches
        ListSegmentDefinitions
        ListTagsForResource
        ListUploadJobs
        ListWorkflows
        MergeProfiles
        PutDomainObjectType
        PutIntegration
        PutProfileObject
        PutProfileObjectType
        SearchProfiles
        StartRecommender
        StartUploadJob
        StopRecommender
        StopUploadJob
        TagResource
        UntagResource
        UpdateCalculatedAttributeDefinition
        UpdateDomain
        UpdateDomainLayout
        UpdateEventTrigger
        UpdateProfile
        UpdateRecommender
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/profiles/keys")
operation AddProfileKey {
    input := {
        @required
        ProfileId: uuid

        @required
        KeyName: name

        @required
        Values: requestValueList

        @required @httpLabel
        DomainName: name
    }
    output := {
        KeyName: name
        Values: requestValueList
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "POST"
    uri: "/domains/{DomainName}/calculated-attributes/{CalculatedAttributeName}/batch-get-for-profiles"
)
operation BatchGetCalculatedAttributeForProfile {
    input := {
        @required @httpLabel
        CalculatedAttributeName: typeName

        @required @httpLabel
        DomainName: name

        @required
        ProfileIds: BatchGetCalculatedAttributeForProfileIdList

        ConditionOverrides: ConditionOverrides
    }
    output := {
        Errors: BatchGetCalculatedAttributeForProfileErrorList
        CalculatedAttributeValues: CalculatedAttributeValueList
        ConditionOverrides: ConditionOverrides
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/batch-get-profiles")
operation BatchGetProfile {
    input := {
        @required @httpLabel
        DomainName: name

        @required
        ProfileIds: BatchGetProfileIdList
    }
    output := {
        Errors: BatchGetProfileErrorList
        Profiles: ProfileList
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/domains/{DomainName}/profiles/objects/batch-put-profile-object")
operation BatchPutProfileObject {
    input := {
        @required @httpLabel
        DomainName: name

        @required
        ObjectTypeName: typeName

        @required
        Items: BatchPutProfileObjectRequestItemList
    }
    output := {
        Successful: BatchPutProfileObjectResponseList
        Failed: BatchPutProfileObjectErrorList
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/calculated-attributes/{CalculatedAttributeName}")
operation CreateCalculatedAttributeDefinition {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        CalculatedAttributeName: typeName

        DisplayName: displayName
        Description: sensitiveText

        @required
        AttributeDetails: AttributeDetails

        Conditions: Conditions
        Filter: Filter

        @required
        Statistic: Statistic

        UseHistoricalData: Boolean
        Tags: TagMap
    }
    output := {
        CalculatedAttributeName: typeName
        DisplayName: displayName
        Description: sensitiveText
        AttributeDetails: AttributeDetails
        Conditions: Conditions
        Filter: Filter
        Statistic: Statistic
        CreatedAt: Timestamp
        LastUpdatedAt: Timestamp
        UseHistoricalData: Boolean
        Status: ReadinessStatus
        Readiness: Readiness
        Tags: TagMap
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}")
operation CreateDomain {
    input := {
        @required @httpLabel
        DomainName: name

        @required
        DefaultExpirationDays: expirationDaysInteger

        DefaultEncryptionKey: encryptionKey
        DeadLetterQueueUrl: sqsQueueUrl
        Matching: MatchingRequest
        RuleBasedMatching: RuleBasedMatchingRequest
        DataStore: DataStoreRequest
        Tags: TagMap
    }
    output := {
        @required
        DomainName: name

        @required
        DefaultExpirationDays: expirationDaysInteger

        DefaultEncryptionKey: encryptionKey
        DeadLetterQueueUrl: sqsQueueUrl
        Matching: MatchingResponse
        RuleBasedMatching: RuleBasedMatchingResponse
        DataStore: DataStoreResponse

        @required
        CreatedAt: Timestamp

        @required
        LastUpdatedAt: Timestamp

        Tags: TagMap
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/layouts/{LayoutDefinitionName}")
operation CreateDomainLayout {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        LayoutDefinitionName: name

        @required
        Description: sensitiveText

        @required
        DisplayName: displayName

        IsDefault: Boolean

        @required
        LayoutType: LayoutType

        @required
        Layout: sensitiveString1To2000000

        Tags: TagMap
    }
    output := {
        @required
        LayoutDefinitionName: name

        @required
        Description: sensitiveText

        @required
        DisplayName: displayName

        IsDefault: Boolean

        @required
        LayoutType: LayoutType

        @required
        Layout: sensitiveString1To2000000

        @required
        Version: string1To255

        Tags: TagMap

        @required
        CreatedAt: Timestamp

        LastUpdatedAt: Timestamp
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/event-streams/{EventStreamName}")
operation CreateEventStream {
    input := {
        @required @httpLabel
        DomainName: name

        @required
        Uri: string1To255

        @required @httpLabel
        EventStreamName: name

        Tags: TagMap
    }
    output := {
        @required
        EventStreamArn: string1To255

        Tags: TagMap
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/event-triggers/{EventTriggerName}")
operation CreateEventTrigger {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        EventTriggerName: name

        @required
        ObjectTypeName: typeName

        Description: sensitiveText

        @required
        EventTriggerConditions: EventTriggerConditions

        SegmentFilter: name
        EventTriggerLimits: EventTriggerLimits
        Tags: TagMap
    }
    output := {
        EventTriggerName: name
        ObjectTypeName: typeName
        Description: sensitiveText
        EventTriggerConditions: EventTriggerConditions
        SegmentFilter: name
        EventTriggerLimits: EventTriggerLimits
        CreatedAt: Timestamp
        LastUpdatedAt: Timestamp
        Tags: TagMap
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/workflows/integrations")
operation CreateIntegrationWorkflow {
    input := {
        @required @httpLabel
        DomainName: name

        @required
        WorkflowType: WorkflowType

        @required
        IntegrationConfig: IntegrationConfig

        @required
        ObjectTypeName: typeName

        @required
        RoleArn: RoleArn

        Tags: TagMap
    }
    output := {
        @required
        WorkflowId: uuid

        @required
        Message: string1To255
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/profiles")
operation CreateProfile {
    input := {
        @required @httpLabel
        DomainName: name

        AccountNumber: sensitiveString1To255
        AdditionalInformation: sensitiveString1To1000
        PartyType: PartyType
        BusinessName: sensitiveString1To255
        FirstName: sensitiveString1To255
        MiddleName: sensitiveString1To255
        LastName: sensitiveString1To255
        BirthDate: sensitiveString1To255
        Gender: Gender
        PhoneNumber: sensitiveString1To255
        MobilePhoneNumber: sensitiveString1To255
        HomePhoneNumber: sensitiveString1To255
        BusinessPhoneNumber: sensitiveString1To255
        EmailAddress: sensitiveString1To255
        PersonalEmailAddress: sensitiveString1To255
        BusinessEmailAddress: sensitiveString1To255
        Address: Address
        ShippingAddress: Address
        MailingAddress: Address
        BillingAddress: Address
        Attributes: Attributes
        PartyTypeString: sensitiveString1To255
        GenderString: sensitiveString1To255
        ProfileType: ProfileType
        EngagementPreferences: EngagementPreferences
    }
    output := {
        @required
        ProfileId: uuid
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/recommenders/{RecommenderName}")
operation CreateRecommender {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        RecommenderName: name

        @required
        RecommenderRecipeName: RecommenderRecipeName

        RecommenderConfig: RecommenderConfig
        Description: sensitiveText
        RecommenderSchemaName: name
        Tags: TagMap
    }
    output := {
        @required
        RecommenderArn: Arn

        Tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/recommender-filters/{RecommenderFilterName}")
operation CreateRecommenderFilter {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        RecommenderFilterName: RecommenderFilterName

        @required
        RecommenderFilterExpression: RecommenderFilterExpression

        RecommenderSchemaName: name
        Description: sensitiveText
        Tags: TagMap
    }
    output := {
        @required
        RecommenderFilterArn: Arn

        Tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/recommender-schemas/{RecommenderSchemaName}")
operation CreateRecommenderSchema {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        RecommenderSchemaName: name

        @required
        Fields: RecommenderSchemaFields

        Tags: TagMap
    }
    output := {
        @required
        RecommenderSchemaArn: Arn

        @required
        RecommenderSchemaName: name

        @required
        Fields: RecommenderSchemaFields

        @required
        CreatedAt: Timestamp

        @required
        Status: RecommenderSchemaStatus

        Tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/segment-definitions/{SegmentDefinitionName}")
@idempotent
operation CreateSegmentDefinition {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        SegmentDefinitionName: name

        @required
        DisplayName: string1To255

        Description: sensitiveString1To4000
        SegmentGroups: SegmentGroup
        SegmentSqlQuery: sensitiveString1To50000
        SegmentSort: SegmentSort
        Tags: TagMap
    }
    output := {
        @required
        SegmentDefinitionName: name

        DisplayName: string1To255
        Description: sensitiveString1To4000
        CreatedAt: Timestamp
        SegmentDefinitionArn: SegmentDefinitionArn
        Tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/segment-estimates")
operation CreateSegmentEstimate {
    input := {
        @required @httpLabel
        DomainName: name

        SegmentQuery: SegmentGroupStructure
        SegmentSqlQuery: sensitiveString1To50000
    }
    output := {
        DomainName: name
        EstimateId: string1To255

        @httpResponseCode
        StatusCode: Integer
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/segments/{SegmentDefinitionName}/snapshots")
operation CreateSegmentSnapshot {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        SegmentDefinitionName: name

        @required
        DataFormat: DataFormat

        EncryptionKey: encryptionKey
        RoleArn: RoleArn
        DestinationUri: string1To255
    }
    output := {
        @required
        SnapshotId: uuid
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/upload-jobs")
operation CreateUploadJob {
    input := {
        @required @httpLabel
        DomainName: name

        @required
        DisplayName: string1To255

        @required
        Fields: FieldMap

        @required
        UniqueKey: text

        DataExpiry: expirationDaysInteger
    }
    output := {
        @required
        JobId: uuid
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/domains/{DomainName}/calculated-attributes/{CalculatedAttributeName}"
)
operation DeleteCalculatedAttributeDefinition {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        CalculatedAttributeName: typeName
    }
    output := {}
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/domains/{DomainName}")
operation DeleteDomain {
    input := {
        @required @httpLabel
        DomainName: name
    }
    output := {
        @required
        Message: String
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/domains/{DomainName}/layouts/{LayoutDefinitionName}")
operation DeleteDomainLayout {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        LayoutDefinitionName: name
    }
    output := {
        @required
        Message: String
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/domains/{DomainName}/domain-object-types/{ObjectTypeName}")
operation DeleteDomainObjectType {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        ObjectTypeName: typeName
    }
    output := {}
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/domains/{DomainName}/event-streams/{EventStreamName}") @idempotent
operation DeleteEventStream {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        EventStreamName: name
    }
    output := {}
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/domains/{DomainName}/event-triggers/{EventTriggerName}")
operation DeleteEventTrigger {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        EventTriggerName: name
    }
    output := {
        @required
        Message: String
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/integrations/delete")
operation DeleteIntegration {
    input := {
        @required @httpLabel
        DomainName: name

        @required
        Uri: string1To255
    }
    output := {
        @required
        Message: String
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/profiles/delete")
operation DeleteProfile {
    input := {
        @required
        ProfileId: uuid

        @required @httpLabel
        DomainName: name
    }
    output := {
        Message: String
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/profiles/keys/delete")
operation DeleteProfileKey {
    input := {
        @required
        ProfileId: uuid

        @required
        KeyName: name

        @required
        Values: requestValueList

        @required @httpLabel
        DomainName: name
    }
    output := {
        Message: String
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/profiles/objects/delete")
operation DeleteProfileObject {
    input := {
        @required
        ProfileId: uuid

        @required
        ProfileObjectUniqueKey: string1To255

        @required
        ObjectTypeName: typeName

        @required @httpLabel
        DomainName: name
    }
    output := {
        Message: String
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/domains/{DomainName}/object-types/{ObjectTypeName}")
operation DeleteProfileObjectType {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        ObjectTypeName: typeName
    }
    output := {
        @required
        Message: String
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/domains/{DomainName}/recommenders/{RecommenderName}")
operation DeleteRecommender {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        RecommenderName: name
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/domains/{DomainName}/recommender-filters/{RecommenderFilterName}")
operation DeleteRecommenderFilter {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        RecommenderFilterName: RecommenderFilterName
    }
    output := {
        @required
        Message: String
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/domains/{DomainName}/recommender-schemas/{RecommenderSchemaName}")
operation DeleteRecommenderSchema {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        RecommenderSchemaName: name
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/domains/{DomainName}/segment-definitions/{SegmentDefinitionName}")
@idempotent
operation DeleteSegmentDefinition {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        SegmentDefinitionName: name
    }
    output := {
        Message: string1To1000
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/domains/{DomainName}/workflows/{WorkflowId}")
operation DeleteWorkflow {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        WorkflowId: string1To255
    }
    output := {}
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/detect/object-types")
operation DetectProfileObjectType {
    input := {
        @required
        Objects: Objects

        @required @httpLabel
        DomainName: name
    }
    output := {
        DetectedProfileObjectTypes: DetectedProfileObjectTypes
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/identity-resolution-jobs/auto-merging-preview")
operation GetAutoMergingPreview {
    input := {
        @required @httpLabel
        DomainName: name

        @required
        Consolidation: Consolidation

        @required
        ConflictResolution: ConflictResolution

        MinAllowedConfidenceScoreForMerging: Double0To1
    }
    output := {
        @required
        DomainName: name

        NumberOfMatchesInSample: Long
        NumberOfProfilesInSample: Long
        NumberOfProfilesWillBeMerged: Long
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/calculated-attributes/{CalculatedAttributeName}")
operation GetCalculatedAttributeDefinition {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        CalculatedAttributeName: typeName
    }
    output := {
        CalculatedAttributeName: typeName
        DisplayName: displayName
        Description: sensitiveText
        CreatedAt: Timestamp
        LastUpdatedAt: Timestamp
        Statistic: Statistic
        Filter: Filter
        Conditions: Conditions
        AttributeDetails: AttributeDetails
        UseHistoricalData: Boolean
        Status: ReadinessStatus
        Readiness: Readiness
        Tags: TagMap
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/domains/{DomainName}/profile/{ProfileId}/calculated-attributes/{CalculatedAttributeName}"
)
operation GetCalculatedAttributeForProfile {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        ProfileId: uuid

        @required @httpLabel
        CalculatedAttributeName: typeName
    }
    output := {
        CalculatedAttributeName: typeName
        DisplayName: displayName
        IsDataPartial: string1To255
        Value: string1To255
        LastObjectTimestamp: Timestamp
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}")
operation GetDomain {
    input := {
        @required @httpLabel
        DomainName: name
    }
    output := {
        @required
        DomainName: name

        DefaultExpirationDays: expirationDaysInteger
        DefaultEncryptionKey: encryptionKey
        DeadLetterQueueUrl: sqsQueueUrl
        Stats: DomainStats
        Matching: MatchingResponse
        RuleBasedMatching: RuleBasedMatchingResponse
        DataStore: DataStoreResponse

        @required
        CreatedAt: Timestamp

        @required
        LastUpdatedAt: Timestamp

        Tags: TagMap
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/layouts/{LayoutDefinitionName}")
operation GetDomainLayout {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        LayoutDefinitionName: name
    }
    output := {
        @required
        LayoutDefinitionName: name

        @required
        Description: sensitiveText

        @required
        DisplayName: displayName

        IsDefault: Boolean

        @required
        LayoutType: LayoutType

        @required
        Layout: sensitiveString1To2000000

        @required
        Version: string1To255

        @required
        CreatedAt: Timestamp

        @required
        LastUpdatedAt: Timestamp

        Tags: TagMap
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/domain-object-types/{ObjectTypeName}")
operation GetDomainObjectType {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        ObjectTypeName: typeName
    }
    output := {
        @required
        ObjectTypeName: typeName

        Description: sensitiveString1To10000
        EncryptionKey: encryptionKey
        Fields: DomainObjectTypeFields
        CreatedAt: Timestamp
        LastUpdatedAt: Timestamp
        Tags: TagMap
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/event-streams/{EventStreamName}")
operation GetEventStream {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        EventStreamName: name
    }
    output := {
        @required
        DomainName: name

        @required
        EventStreamArn: string1To255

        @required
        CreatedAt: Timestamp

        @required
        State: EventStreamState

        StoppedSince: Timestamp

        @required
        DestinationDetails: EventStreamDestinationDetails

        Tags: TagMap
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/event-triggers/{EventTriggerName}")
operation GetEventTrigger {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        EventTriggerName: name
    }
    output := {
        EventTriggerName: name
        ObjectTypeName: typeName
        Description: sensitiveText
        EventTriggerConditions: EventTriggerConditions
        SegmentFilter: name
        EventTriggerLimits: EventTriggerLimits
        CreatedAt: Timestamp
        LastUpdatedAt: Timestamp
        Tags: TagMap
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/identity-resolution-jobs/{JobId}")
operation GetIdentityResolutionJob {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        JobId: uuid
    }
    output := {
        DomainName: name
        JobId: uuid
        Status: IdentityResolutionJobStatus
        Message: stringTo2048
        JobStartTime: Timestamp
        JobEndTime: Timestamp
        LastUpdatedAt: Timestamp
        JobExpirationTime: Timestamp
        AutoMerging: AutoMerging
        ExportingLocation: ExportingLocation
        JobStats: JobStats
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/integrations")
operation GetIntegration {
    input := {
        @required @httpLabel
        DomainName: name

        @required
        Uri: string1To255
    }
    output := {
        @required
        DomainName: name

        @required
        Uri: string1To255

        ObjectTypeName: typeName

        @required
        CreatedAt: Timestamp

        @required
        LastUpdatedAt: Timestamp

        Tags: TagMap
        ObjectTypeNames: ObjectTypeNames
        WorkflowId: string1To255
        IsUnstructured: Boolean
        RoleArn: RoleArn
        EventTriggerNames: EventTriggerNames
        Scope: Scope
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/matches")
operation GetMatches {
    input := {
        @httpQuery("next-token")
        NextToken: token

        @httpQuery("max-results")
        MaxResults: maxSize100

        @required @httpLabel
        DomainName: name
    }
    output := {
        NextToken: token
        MatchGenerationDate: Timestamp
        PotentialMatches: matchesNumber
        Matches: MatchesList
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "POST"
    uri: "/domains/{DomainName}/object-types/{ObjectTypeName}/attributes/{AttributeName}/statistics"
)
operation GetObjectTypeAttributeStatistics {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        ObjectTypeName: typeName

        @required @httpLabel
        AttributeName: string1To1000
    }
    output := {
        @required
        Statistics: GetObjectTypeAttributeStatisticsStats

        @required
        CalculatedAt: Timestamp
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/profiles/{ProfileId}/history-records/{Id}")
operation GetProfileHistoryRecord {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        ProfileId: uuid

        @required @httpLabel
        Id: uuid
    }
    output := {
        @required
        Id: uuid

        @required
        ObjectTypeName: typeName

        @required
        CreatedAt: Timestamp

        LastUpdatedAt: Timestamp

        @required
        ActionType: ActionType

        ProfileObjectUniqueKey: string1To255
        Content: stringifiedJson
        PerformedBy: string1To255
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/object-types/{ObjectTypeName}")
operation GetProfileObjectType {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        ObjectTypeName: typeName
    }
    output := {
        @required
        ObjectTypeName: typeName

        @required
        Description: sensitiveText

        TemplateId: name
        ExpirationDays: expirationDaysInteger
        EncryptionKey: encryptionKey
        AllowProfileCreation: Boolean
        SourceLastUpdatedTimestampFormat: string1To255
        MaxAvailableProfileObjectCount: minSize0
        MaxProfileObjectCount: minSize1
        SourcePriority: minSize1
        Fields: FieldMap
        Keys: KeyMap
        CreatedAt: Timestamp
        LastUpdatedAt: Timestamp
        Tags: TagMap
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/templates/{TemplateId}")
operation GetProfileObjectTypeTemplate {
    input := {
        @required @httpLabel
        TemplateId: name
    }
    output := {
        TemplateId: name
        SourceName: name
        SourceObject: name
        AllowProfileCreation: Boolean
        SourceLastUpdatedTimestampFormat: string1To255
        Fields: FieldMap
        Keys: KeyMap
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/profiles/{ProfileId}/recommendations")
operation GetProfileRecommendations {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        ProfileId: uuid

        @required
        RecommenderName: name

        Context: RecommenderContext
        RecommenderFilters: RecommenderFilters
        RecommenderPromotionalFilters: RecommenderPromotionalFilters
        CandidateIds: CandidateIdList
        MaxResults: MaxSize500
        MetadataConfig: MetadataConfig
        DiversityConfig: RecommendationDiversityConfig
    }
    output := {
        Recommendations: Recommendations
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/recommenders/{RecommenderName}") @readonly
operation GetRecommender {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        RecommenderName: name

        @httpQuery("training-metrics-count")
        TrainingMetricsCount: GetRecommenderRequestTrainingMetricsCountInteger
    }
    output := {
        @required
        RecommenderName: name

        @required
        RecommenderRecipeName: RecommenderRecipeName

        RecommenderSchemaName: name
        RecommenderConfig: RecommenderConfig
        Description: sensitiveText
        Status: RecommenderStatus
        LastUpdatedAt: Timestamp
        CreatedAt: Timestamp
        FailureReason: String
        LatestRecommenderUpdate: RecommenderUpdate
        ActiveRecommenderVersionName: RecommenderVersionName
        TrainingMetrics: TrainingMetricsList
        Tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/recommender-filters/{RecommenderFilterName}")
@readonly
operation GetRecommenderFilter {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        RecommenderFilterName: RecommenderFilterName
    }
    output := {
        @required
        RecommenderFilterName: RecommenderFilterName

        @required
        RecommenderFilterExpression: RecommenderFilterExpression

        RecommenderSchemaName: name

        @required
        CreatedAt: Timestamp

        @required
        Status: RecommenderFilterStatus

        Description: sensitiveText
        FailureReason: String

        @required
        Tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/recommender-schemas/{RecommenderSchemaName}")
@readonly
operation GetRecommenderSchema {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        RecommenderSchemaName: name
    }
    output := {
        @required
        RecommenderSchemaName: name

        @required
        Fields: RecommenderSchemaFields

        @required
        CreatedAt: Timestamp

        @required
        Status: RecommenderSchemaStatus
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/segment-definitions/{SegmentDefinitionName}")
@readonly
operation GetSegmentDefinition {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        SegmentDefinitionName: name
    }
    output := {
        SegmentDefinitionName: name
        DisplayName: string1To255
        Description: sensitiveString1To4000
        SegmentGroups: SegmentGroup
        SegmentSort: SegmentSort

        @required
        SegmentDefinitionArn: SegmentDefinitionArn

        CreatedAt: Timestamp
        Tags: TagMap
        SegmentSqlQuery: sensitiveString1To50000
        SegmentType: SegmentType
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/segment-estimates/{EstimateId}")
operation GetSegmentEstimate {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        EstimateId: string1To255
    }
    output := {
        DomainName: name
        EstimateId: string1To255
        Status: EstimateStatus
        Estimate: string1To255
        Message: string1To255

        @httpResponseCode
        StatusCode: Integer
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/segments/{SegmentDefinitionName}/membership")
@idempotent
operation GetSegmentMembership {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        SegmentDefinitionName: name

        @required
        ProfileIds: ProfileIds
    }
    output := {
        SegmentDefinitionName: name
        Profiles: Profiles
        Failures: Failures
        LastComputedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/domains/{DomainName}/segments/{SegmentDefinitionName}/snapshots/{SnapshotId}"
)
operation GetSegmentSnapshot {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        SegmentDefinitionName: name

        @required @httpLabel
        SnapshotId: uuid
    }
    output := {
        @required
        SnapshotId: uuid

        @required
        Status: SegmentSnapshotStatus

        StatusMessage: string1To1000

        @required
        DataFormat: DataFormat

        EncryptionKey: encryptionKey
        RoleArn: RoleArn
        DestinationUri: string1To255
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/matches")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ProfileIds"
    pageSize: "MaxResults"
)
operation GetSimilarProfiles {
    input := {
        @httpQuery("next-token")
        NextToken: token

        @httpQuery("max-results")
        MaxResults: maxSize100

        @required @httpLabel
        DomainName: name

        @required
        MatchType: MatchType

        @required
        SearchKey: string1To255

        @required
        SearchValue: string1To255
    }
    output := {
        ProfileIds: ProfileIdList
        MatchId: string1To255
        MatchType: MatchType
        RuleLevel: RuleLevel
        ConfidenceScore: Double
        NextToken: token
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/upload-jobs/{JobId}") @readonly
operation GetUploadJob {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        JobId: uuid
    }
    output := {
        JobId: uuid
        DisplayName: string1To255
        Status: UploadJobStatus
        StatusReason: StatusReason
        CreatedAt: Timestamp
        CompletedAt: Timestamp
        Fields: FieldMap
        UniqueKey: text
        ResultsSummary: ResultsSummary
        DataExpiry: expirationDaysInteger
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/upload-jobs/{JobId}/path") @readonly
operation GetUploadJobPath {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        JobId: name
    }
    output := {
        @required
        Url: stringTo2048

        ClientToken: text
        ValidUntil: Timestamp
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/workflows/{WorkflowId}")
operation GetWorkflow {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        WorkflowId: uuid
    }
    output := {
        WorkflowId: uuid
        WorkflowType: WorkflowType
        Status: Status
        ErrorDescription: string1To255
        StartDate: Timestamp
        LastUpdatedAt: Timestamp
        Attributes: WorkflowAttributes
        Metrics: WorkflowMetrics
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/workflows/{WorkflowId}/steps")
operation GetWorkflowSteps {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        WorkflowId: uuid

        @httpQuery("next-token")
        NextToken: token

        @httpQuery("max-results")
        MaxResults: maxSize100
    }
    output := {
        WorkflowId: uuid
        WorkflowType: WorkflowType
        Items: WorkflowStepsList
        NextToken: token
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/integrations")
operation ListAccountIntegrations {
    input := {
        @required
        Uri: string1To255

        @httpQuery("next-token")
        NextToken: token

        @httpQuery("max-results")
        MaxResults: maxSize100

        @httpQuery("include-hidden")
        IncludeHidden: Boolean
    }
    output := {
        Items: IntegrationList
        NextToken: token
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/calculated-attributes")
operation ListCalculatedAttributeDefinitions {
    input := {
        @required @httpLabel
        DomainName: name

        @httpQuery("next-token")
        NextToken: token

        @httpQuery("max-results")
        MaxResults: maxSize100
    }
    output := {
        Items: CalculatedAttributeDefinitionsList
        NextToken: token
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/profile/{ProfileId}/calculated-attributes")
operation ListCalculatedAttributesForProfile {
    input := {
        @httpQuery("next-token")
        NextToken: token

        @httpQuery("max-results")
        MaxResults: maxSize100

        @required @httpLabel
        DomainName: name

        @required @httpLabel
        ProfileId: uuid
    }
    output := {
        Items: CalculatedAttributesForProfileList
        NextToken: token
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/layouts")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListDomainLayouts {
    input := {
        @required @httpLabel
        DomainName: name

        @httpQuery("next-token")
        NextToken: token

        @httpQuery("max-results")
        MaxResults: maxSize100
    }
    output := {
        Items: LayoutList
        NextToken: token
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/domain-object-types")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListDomainObjectTypes {
    input := {
        @required @httpLabel
        DomainName: name

        @httpQuery("max-results")
        MaxResults: maxSize100

        @httpQuery("next-token")
        NextToken: token
    }
    output := {
        Items: DomainObjectTypesList
        NextToken: token
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains")
operation ListDomains {
    input := {
        @httpQuery("next-token")
        NextToken: token

        @httpQuery("max-results")
        MaxResults: maxSize100
    }
    output := {
        Items: DomainList
        NextToken: token
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/event-streams")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListEventStreams {
    input := {
        @required @httpLabel
        DomainName: name

        @httpQuery("next-token")
        NextToken: token

        @httpQuery("max-results")
        MaxResults: maxSize100
    }
    output := {
        Items: EventStreamSummaryList
        NextToken: token
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/event-triggers")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListEventTriggers {
    input := {
        @required @httpLabel
        DomainName: name

        @httpQuery("next-token")
        NextToken: token

        @httpQuery("max-results")
        MaxResults: maxSize100
    }
    output := {
        Items: EventTriggerSummaryList
        NextToken: token
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/identity-resolution-jobs")
operation ListIdentityResolutionJobs {
    input := {
        @required @httpLabel
        DomainName: name

        @httpQuery("next-token")
        NextToken: token

        @httpQuery("max-results")
        MaxResults: maxSize100
    }
    output := {
        IdentityResolutionJobsList: IdentityResolutionJobsList
        NextToken: token
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/integrations")
operation ListIntegrations {
    input := {
        @required @httpLabel
        DomainName: name

        @httpQuery("next-token")
        NextToken: token

        @httpQuery("max-results")
        MaxResults: maxSize100

        @httpQuery("include-hidden")
        IncludeHidden: Boolean
    }
    output := {
        Items: IntegrationList
        NextToken: token
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/domains/{DomainName}/object-types/{ObjectTypeName}/attributes/{AttributeName}/values"
)
operation ListObjectTypeAttributeValues {
    input := {
        @httpQuery("next-token")
        NextToken: token

        @httpQuery("max-results")
        MaxResults: maxSize100

        @required @httpLabel
        DomainName: name

        @required @httpLabel
        ObjectTypeName: typeName

        @required @httpLabel
        AttributeName: string1To1000
    }
    output := {
        Items: ListObjectTypeAttributeValuesList
        NextToken: token
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/object-types/{ObjectTypeName}/attributes")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListObjectTypeAttributes {
    input := {
        @httpQuery("next-token")
        NextToken: token

        @httpQuery("max-results")
        MaxResults: maxSize100

        @required @httpLabel
        DomainName: name

        @required @httpLabel
        ObjectTypeName: typeName
    }
    output := {
        Items: ListObjectTypeAttributesList
        NextToken: token
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/profile-attributes/{AttributeName}/values")
operation ListProfileAttributeValues {
    input: ProfileAttributeValuesRequest
    output: ProfileAttributeValuesResponse
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/profiles/history-records")
operation ListProfileHistoryRecords {
    input := {
        @required @httpLabel
        DomainName: name

        @required
        ProfileId: uuid

        ObjectTypeName: typeName

        @httpQuery("next-token")
        NextToken: token

        @httpQuery("max-results")
        MaxResults: maxSize100

        ActionType: ActionType
        PerformedBy: string1To255
    }
    output := {
        ProfileHistoryRecords: ProfileHistoryRecords
        NextToken: token
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/templates")
operation ListProfileObjectTypeTemplates {
    input := {
        @httpQuery("next-token")
        NextToken: token

        @httpQuery("max-results")
        MaxResults: maxSize100
    }
    output := {
        Items: ProfileObjectTypeTemplateList
        NextToken: token
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/object-types")
operation ListProfileObjectTypes {
    input := {
        @required @httpLabel
        DomainName: name

        @httpQuery("next-token")
        NextToken: token

        @httpQuery("max-results")
        MaxResults: maxSize100
    }
    output := {
        Items: ProfileObjectTypeList
        NextToken: token
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/profiles/objects")
operation ListProfileObjects {
    input := {
        @httpQuery("next-token")
        NextToken: token

        @httpQuery("max-results")
        MaxResults: maxSize100

        @required @httpLabel
        DomainName: name

        @required
        ObjectTypeName: typeName

        @required
        ProfileId: uuid

        ObjectFilter: ObjectFilter
    }
    output := {
        Items: ProfileObjectList
        NextToken: token
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/recommender-filters")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RecommenderFilters"
    pageSize: "MaxResults"
)
operation ListRecommenderFilters {
    input := {
        @required @httpLabel
        DomainName: name

        @httpQuery("max-results")
        MaxResults: maxSize100

        @httpQuery("next-token")
        NextToken: token
    }
    output := {
        NextToken: token
        RecommenderFilters: RecommenderFilterSummaryList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/recommender-recipes")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RecommenderRecipes"
    pageSize: "MaxResults"
)
operation ListRecommenderRecipes {
    input := {
        @httpQuery("max-results")
        MaxResults: ListRecommenderRecipesRequestMaxResultsInteger

        @httpQuery("next-token")
        NextToken: token
    }
    output := {
        NextToken: token
        RecommenderRecipes: RecommenderRecipesList
    }
    errors: [
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/recommender-schemas")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RecommenderSchemas"
    pageSize: "MaxResults"
)
operation ListRecommenderSchemas {
    input := {
        @required @httpLabel
        DomainName: name

        @httpQuery("max-results")
        MaxResults: maxSize100

        @httpQuery("next-token")
        NextToken: token
    }
    output := {
        NextToken: token
        RecommenderSchemas: RecommenderSchemaSummaryList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/recommenders")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Recommenders"
    pageSize: "MaxResults"
)
operation ListRecommenders {
    input := {
        @required @httpLabel
        DomainName: name

        @httpQuery("max-results")
        MaxResults: ListRecommendersRequestMaxResultsInteger

        @httpQuery("next-token")
        NextToken: token
    }
    output := {
        NextToken: token
        Recommenders: RecommenderSummaryList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/profiles/ruleBasedMatches")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MatchIds"
    pageSize: "MaxResults"
)
operation ListRuleBasedMatches {
    input := {
        @httpQuery("next-token")
        NextToken: token

        @httpQuery("max-results")
        MaxResults: maxSize100

        @required @httpLabel
        DomainName: name
    }
    output := {
        MatchIds: MatchIdList
        NextToken: token
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domains/{DomainName}/segment-definitions")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListSegmentDefinitions {
    input := {
        @required @httpLabel
        DomainName: name

        @httpQuery("max-results")
        MaxResults: MaxSize500

        @httpQuery("next-token")
        NextToken: token
    }
    output := {
        NextToken: token
        Items: SegmentDefinitionsList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: TagArn
    }
    output := {
        tags: TagMap
    }
    errors: [InternalServerException, BadRequestException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/domains/{DomainName}/upload-jobs")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListUploadJobs {
    input := {
        @required @httpLabel
        DomainName: name

        @httpQuery("max-results")
        MaxResults: MaxSize500

        @httpQuery("next-token")
        NextToken: token
    }
    output := {
        NextToken: token
        Items: UploadJobsList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/workflows")
operation ListWorkflows {
    input := {
        @required @httpLabel
        DomainName: name

        WorkflowType: WorkflowType
        Status: Status
        QueryStartDate: Timestamp
        QueryEndDate: Timestamp

        @httpQuery("next-token")
        NextToken: token

        @httpQuery("max-results")
        MaxResults: maxSize100
    }
    output := {
        Items: WorkflowList
        NextToken: token
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/profiles/objects/merge")
operation MergeProfiles {
    input := {
        @required @httpLabel
        DomainName: name

        @required
        MainProfileId: uuid

        @required
        ProfileIdsToBeMerged: ProfileIdToBeMergedList

        FieldSourceProfileIds: FieldSourceProfileIds
    }
    output := {
        Message: String
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/domains/{DomainName}/domain-object-types/{ObjectTypeName}")
operation PutDomainObjectType {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        ObjectTypeName: typeName

        Description: sensitiveString1To10000
        EncryptionKey: encryptionKey

        @required
        Fields: DomainObjectTypeFields

        Tags: TagMap
    }
    output := {
        ObjectTypeName: typeName
        Description: sensitiveString1To10000
        EncryptionKey: encryptionKey
        Fields: DomainObjectTypeFields
        CreatedAt: Timestamp
        LastUpdatedAt: Timestamp
        Tags: TagMap
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/domains/{DomainName}/integrations")
operation PutIntegration {
    input := {
        @required @httpLabel
        DomainName: name

        Uri: string1To255
        ObjectTypeName: typeName
        ObjectTypeNames: ObjectTypeNames
        Tags: TagMap
        FlowDefinition: FlowDefinition
        RoleArn: RoleArn
        EventTriggerNames: EventTriggerNames
        Scope: Scope
    }
    output := {
        @required
        DomainName: name

        @required
        Uri: string1To255

        ObjectTypeName: typeName

        @required
        CreatedAt: Timestamp

        @required
        LastUpdatedAt: Timestamp

        Tags: TagMap
        ObjectTypeNames: ObjectTypeNames
        WorkflowId: string1To255
        IsUnstructured: Boolean
        RoleArn: RoleArn
        EventTriggerNames: EventTriggerNames
        Scope: Scope
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/domains/{DomainName}/profiles/objects")
operation PutProfileObject {
    input := {
        @required
        ObjectTypeName: typeName

        @required
        Object: stringifiedJson

        @required @httpLabel
        DomainName: name
    }
    output := {
        ProfileObjectUniqueKey: string1To255
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/domains/{DomainName}/object-types/{ObjectTypeName}")
operation PutProfileObjectType {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        ObjectTypeName: typeName

        @required
        Description: sensitiveText

        TemplateId: name
        ExpirationDays: expirationDaysInteger
        EncryptionKey: encryptionKey
        AllowProfileCreation: Boolean
        SourceLastUpdatedTimestampFormat: string1To255
        MaxProfileObjectCount: minSize1
        SourcePriority: minSize1
        Fields: FieldMap
        Keys: KeyMap
        Tags: TagMap
    }
    output := {
        @required
        ObjectTypeName: typeName

        @required
        Description: sensitiveText

        TemplateId: name
        ExpirationDays: expirationDaysInteger
        EncryptionKey: encryptionKey
        AllowProfileCreation: Boolean
        SourceLastUpdatedTimestampFormat: string1To255
        MaxProfileObjectCount: minSize1
        MaxAvailableProfileObjectCount: minSize0
        SourcePriority: minSize1
        Fields: FieldMap
        Keys: KeyMap
        CreatedAt: Timestamp
        LastUpdatedAt: Timestamp
        Tags: TagMap
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domains/{DomainName}/profiles/search")
operation SearchProfiles {
    input := {
        @httpQuery("next-token")
        NextToken: token

        @httpQuery("max-results")
        MaxResults: maxSize100

        @required @httpLabel
        DomainName: name

        @required
        KeyName: name

        @required
        Values: requestValueList

        AdditionalSearchKeys: additionalSearchKeysList
        LogicalOperator: logicalOperator
    }
    output := {
        Items: ProfileList
        NextToken: token
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/domains/{DomainName}/recommenders/{RecommenderName}/start")
operation StartRecommender {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        RecommenderName: name
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/domains/{DomainName}/upload-jobs/{JobId}")
operation StartUploadJob {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        JobId: name
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/domains/{DomainName}/recommenders/{RecommenderName}/stop")
operation StopRecommender {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        RecommenderName: name
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/domains/{DomainName}/upload-jobs/{JobId}/stop")
operation StopUploadJob {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        JobId: name
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: TagArn

        @required
        tags: TagMap
    }
    output := {}
    errors: [InternalServerException, BadRequestException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: TagArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [InternalServerException, BadRequestException, ResourceNotFoundException]
}

@http(method: "PUT", uri: "/domains/{DomainName}/calculated-attributes/{CalculatedAttributeName}")
operation UpdateCalculatedAttributeDefinition {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        CalculatedAttributeName: typeName

        DisplayName: displayName
        Description: sensitiveText
        Conditions: Conditions
    }
    output := {
        CalculatedAttributeName: typeName
        DisplayName: displayName
        Description: sensitiveText
        CreatedAt: Timestamp
        LastUpdatedAt: Timestamp
        Statistic: Statistic
        Conditions: Conditions
        AttributeDetails: AttributeDetails
        UseHistoricalData: Boolean
        Status: ReadinessStatus
        Readiness: Readiness
        Tags: TagMap
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/domains/{DomainName}")
operation UpdateDomain {
    input := {
        @required @httpLabel
        DomainName: name

        DefaultExpirationDays: expirationDaysInteger
        DefaultEncryptionKey: encryptionKey
        DeadLetterQueueUrl: sqsQueueUrl
        Matching: MatchingRequest
        RuleBasedMatching: RuleBasedMatchingRequest
        DataStore: DataStoreRequest
        Tags: TagMap
    }
    output := {
        @required
        DomainName: name

        DefaultExpirationDays: expirationDaysInteger
        DefaultEncryptionKey: encryptionKey
        DeadLetterQueueUrl: sqsQueueUrl
        Matching: MatchingResponse
        RuleBasedMatching: RuleBasedMatchingResponse
        DataStore: DataStoreResponse

        @required
        CreatedAt: Timestamp

        @required
        LastUpdatedAt: Timestamp

        Tags: TagMap
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/domains/{DomainName}/layouts/{LayoutDefinitionName}")
operation UpdateDomainLayout {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        LayoutDefinitionName: name

        Description: sensitiveText
        DisplayName: displayName
        IsDefault: Boolean
        LayoutType: LayoutType
        Layout: sensitiveString1To2000000
    }
    output := {
        LayoutDefinitionName: name
        Description: sensitiveText
        DisplayName: displayName
        IsDefault: Boolean
        LayoutType: LayoutType
        Layout: sensitiveString1To2000000
        Version: string1To255
        CreatedAt: Timestamp
        LastUpdatedAt: Timestamp
        Tags: TagMap
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/domains/{DomainName}/event-triggers/{EventTriggerName}")
operation UpdateEventTrigger {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        EventTriggerName: name

        ObjectTypeName: typeName
        Description: sensitiveText
        EventTriggerConditions: EventTriggerConditions
        SegmentFilter: name
        EventTriggerLimits: EventTriggerLimits
    }
    output := {
        EventTriggerName: name
        ObjectTypeName: typeName
        Description: sensitiveText
        EventTriggerConditions: EventTriggerConditions
        SegmentFilter: name
        EventTriggerLimits: EventTriggerLimits
        CreatedAt: Timestamp
        LastUpdatedAt: Timestamp
        Tags: TagMap
    }
    errors: [
        BadRequestException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/domains/{DomainName}/profiles")
operation UpdateProfile {
    input := {
        @required @httpLabel
        DomainName: name

        @required
        ProfileId: uuid

        AdditionalInformation: sensitiveString0To1000
        AccountNumber: sensitiveString0To255
        PartyType: PartyType
        BusinessName: sensitiveString0To255
        FirstName: sensitiveString0To255
        MiddleName: sensitiveString0To255
        LastName: sensitiveString0To255
        BirthDate: sensitiveString0To255
        Gender: Gender
        PhoneNumber: sensitiveString0To255
        MobilePhoneNumber: sensitiveString0To255
        HomePhoneNumber: sensitiveString0To255
        BusinessPhoneNumber: sensitiveString0To255
        EmailAddress: sensitiveString0To255
        PersonalEmailAddress: sensitiveString0To255
        BusinessEmailAddress: sensitiveString0To255
        Address: UpdateAddress
        ShippingAddress: UpdateAddress
        MailingAddress: UpdateAddress
        BillingAddress: UpdateAddress
        Attributes: UpdateAttributes
        PartyTypeString: sensitiveString0To255
        GenderString: sensitiveString0To255
        ProfileType: ProfileType
        EngagementPreferences: EngagementPreferences
    }
    output := {
        @required
        ProfileId: uuid
    }
    errors: [
        BadRequestException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/domains/{DomainName}/recommenders/{RecommenderName}")
operation UpdateRecommender {
    input := {
        @required @httpLabel
        DomainName: name

        @required @httpLabel
        RecommenderName: name

        Description: sensitiveText
        RecommenderConfig: RecommenderConfig
        RecommenderVersionName: RecommenderVersionName
    }
    output := {
        @required
        RecommenderName: name
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        BadRequestException
        ThrottlingException
        AccessDeniedException
    ]
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9_-]+$")
string name

@range(min: 200, max: 599)
integer responseCode

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
}

enum ActionType {
    ADDED_PROFILE_KEY
    DELETED_PROFILE_KEY
    CREATED
    UPDATED
    INGESTED
    DELETED_BY_CUSTOMER
    EXPIRED
    MERGED
    DELETED_BY_MERGE
}

structure AdditionalSearchKey {
    @required
    KeyName: name

    @required
    Values: requestValueList
}

@sensitive
structure Address {
    Address1: string1To255
    Address2: string1To255
    Address3: string1To255
    Address4: string1To255
    City: string1To255
    County: string1To255
    State: string1To255
    Province: string1To255
    Country: string1To255
    PostalCode: string1To255
}

structure AddressDimension {
    City: ProfileDimension
    Country: ProfileDimension
    County: ProfileDimension
    PostalCode: ProfileDimension
    Province: ProfileDimension
    State: ProfileDimension
}

@length(min: 1, max: 4)
list AddressList {
    member: string1To255
}

structure AppflowIntegration {
    @required
    FlowDefinition: FlowDefinition

    Batches: Batches
}

structure AppflowIntegrationWorkflowAttributes {
    @required
    SourceConnectorType: SourceConnectorType

    @required
    ConnectorProfileName: ConnectorProfileName

    RoleArn: string1To255
}

structure AppflowIntegrationWorkflowMetrics {
    @required
    RecordsProcessed: Long

    @required
    StepsCompleted: Long

    @required
    TotalSteps: Long
}

structure AppflowIntegrationWorkflowStep {
    @required
    FlowName: FlowName

    @required
    Status: Status

    @required
    ExecutionMessage: string1To255

    @required
    RecordsProcessed: Long

    @required
    BatchRecordsStartTime: string1To255

    @required
    BatchRecordsEndTime: string1To255

    @required
    CreatedAt: Timestamp

    @required
    LastUpdatedAt: Timestamp
}

@pattern("arn:([a-z\\d-]+):profile:.*:.*:.+")
string Arn

@sensitive
structure AttributeDetails {
    @required
    Attributes: AttributeList

    @required
    Expression: string1To255
}

structure AttributeDimension {
    @required
    DimensionType: AttributeDimensionType

    @required
    Values: Values
}

enum AttributeDimensionType {
    INCLUSIVE
    EXCLUSIVE
    CONTAINS
    BEGINS_WITH
    ENDS_WITH
    BEFORE
    AFTER
    BETWEEN
    NOT_BETWEEN
    ON
    GREATER_THAN
    LESS_THAN
    GREATER_THAN_OR_EQUAL
    LESS_THAN_OR_EQUAL
    EQUAL
}

structure AttributeItem {
    @required
    Name: attributeName
}

@length(min: 1, max: 50)
list AttributeList {
    member: AttributeItem
}

map AttributeMap {
    key: attributeName
    value: FilterAttributeDimension
}

enum AttributeMatchingModel {
    ONE_TO_ONE
    MANY_TO_MANY
}

map AttributeSourceIdMap {
    key: string1To255
    value: uuid
}

structure AttributeTypesSelector {
    @required
    AttributeMatchingModel: AttributeMatchingModel

    Address: AddressList
    PhoneNumber: PhoneNumberList
    EmailAddress: EmailList
}

structure AttributeValueItem {
    Value: string1To255
}

list AttributeValueItemList {
    member: AttributeValueItem
}

@sensitive
map Attributes {
    key: string1To255
    value: string1To255
}

structure AutoMerging {
    @required
    Enabled: Boolean

    Consolidation: Consolidation
    ConflictResolution: ConflictResolution
    MinAllowedConfidenceScoreForMerging: Double0To1
}

@error("client") @httpError(400)
structure BadRequestException {
    Message: String
}

structure Batch {
    @required
    StartTime: Timestamp

    @required
    EndTime: Timestamp
}

structure BatchGetCalculatedAttributeForProfileError {
    @required
    Code: string1To255

    @required
    Message: string1To1000

    @required
    ProfileId: uuid
}

list BatchGetCalculatedAttributeForProfileErrorList {
    member: BatchGetCalculatedAttributeForProfileError
}

@length(min: 1, max: 100)
list BatchGetCalculatedAttributeForProfileIdList {
    member: uuid
}

structure BatchGetProfileError {
    @required
    Code: string1To255

    @required
    Message: string1To1000

    @required
    ProfileId: uuid
}

list BatchGetProfileErrorList {
    member: BatchGetProfileError
}

@length(min: 1, max: 20)
list BatchGetProfileIdList {
    member: uuid
}

structure BatchPutProfileObjectErrorItem {
    @required
    Id: name

    @required
    Code: responseCode

    Message: text
}

list BatchPutProfileObjectErrorList {
    member: BatchPutProfileObjectErrorItem
}

structure BatchPutProfileObjectRequestItem {
    @required
    Id: name

    @required
    Object: stringifiedJson
}

@length(min: 1, max: 10)
list BatchPutProfileObjectRequestItemList {
    member: BatchPutProfileObjectRequestItem
}

structure BatchPutProfileObjectResponseItem {
    @required
    Id: name

    @required
    ProfileObjectUniqueKey: string1To255
}

list BatchPutProfileObjectResponseList {
    member: BatchPutProfileObjectResponseItem
}

list Batches {
    member: Batch
}

@length(min: 3, max: 63) @pattern("\\S+")
string BucketName

@length(max: 512) @pattern(".*")
string BucketPrefix

@sensitive
list CalculatedAttributeDefinitionsList {
    member: ListCalculatedAttributeDefinitionItem
}

structure CalculatedAttributeDimension {
    @required
    DimensionType: AttributeDimensionType

    @required
    Values: Values

    ConditionOverrides: ConditionOverrides
}

structure CalculatedAttributeValue {
    CalculatedAttributeName: typeName
    DisplayName: displayName
    IsDataPartial: string1To255
    ProfileId: uuid
    Value: string1To255
    LastObjectTimestamp: Timestamp
}

list CalculatedAttributeValueList {
    member: CalculatedAttributeValue
}

list CalculatedAttributesForProfileList {
    member: ListCalculatedAttributeForProfileItem
}

map CalculatedCustomAttributes {
    key: typeName
    value: CalculatedAttributeDimension
}

@length(max: 50)
list CandidateIdList {
    member: string1To255
}

structure CatalogItem {
    Id: sensitiveString1To255
    Name: sensitiveString1To255
    Code: sensitiveString1To255
    Type: sensitiveString1To255
    Category: sensitiveString1To255
    Description: sensitiveString1To255
    AdditionalInformation: sensitiveString1To1000
    ImageLink: sensitiveString1To1000
    Link: sensitiveString1To1000
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    Price: sensitiveString1To255
    Attributes: Attributes
}

@length(min: 1, max: 100)
list ColumnNamesList {
    member: text
}

enum ComparisonOperator {
    INCLUSIVE
    EXCLUSIVE
    CONTAINS
    BEGINS_WITH
    ENDS_WITH
    GREATER_THAN
    LESS_THAN
    GREATER_THAN_OR_EQUAL
    LESS_THAN_OR_EQUAL
    EQUAL
    BEFORE
    AFTER
    ON
    BETWEEN
    NOT_BETWEEN
}

@sensitive
structure ConditionOverrides {
    Range: RangeOverride
}

@sensitive
structure Conditions {
    Range: Range
    ObjectCount: ObjectCount
    Threshold: Threshold
}

structure ConflictResolution {
    @required
    ConflictResolvingModel: ConflictResolvingModel

    SourceName: string1To255
}

enum ConflictResolvingModel {
    RECENCY
    SOURCE
}

structure ConnectorOperator {
    Marketo: MarketoConnectorOperator
    S3: S3ConnectorOperator
    Salesforce: SalesforceConnectorOperator
    ServiceNow: ServiceNowConnectorOperator
    Zendesk: ZendeskConnectorOperator
}

@length(max: 256) @pattern("[\\w/!@#+=.-]+")
string ConnectorProfileName

structure Consolidation {
    @required
    MatchingAttributesList: MatchingAttributesList
}

structure ContactPreference {
    KeyName: name
    KeyValue: string1To255
    ProfileId: uuid
    ContactType: ContactType
}

enum ContactType {
    PhoneNumber
    MobilePhoneNumber
    HomePhoneNumber
    BusinessPhoneNumber
    EmailAddress
    PersonalEmailAddress
    BusinessEmailAddress
}

enum ContentType {
    STRING
    NUMBER
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9_.-]+$")
string ContextKey

map CustomAttributes {
    key: string1To255
    value: AttributeDimension
}

enum DataFormat {
    CSV
    JSONL
    ORC
}

enum DataPullMode {
    Incremental
    Complete
}

structure DataStoreRequest {
    Enabled: Boolean
}

structure DataStoreResponse {
    Enabled: Boolean
    Readiness: Readiness
}

structure DateDimension {
    @required
    DimensionType: DateDimensionType

    @required
    Values: DateValues
}

enum DateDimensionType {
    BEFORE
    AFTER
    BETWEEN
    NOT_BETWEEN
    ON
}

@length(min: 1, max: 50)
list DateValues {
    member: String
}

@length(max: 256) @pattern(".*")
string DatetimeTypeFieldName

@length(max: 256) @pattern(".*")
string DestinationField

structure DestinationSummary {
    @required
    Uri: string1To255

    @required
    Status: EventStreamDestinationStatus

    UnhealthySince: Timestamp
}

structure DetectedProfileObjectType {
    SourceLastUpdatedTimestampFormat: string1To255
    Fields: FieldMap
    Keys: KeyMap
}

list DetectedProfileObjectTypes {
    member: DetectedProfileObjectType
}

union Dimension {
    ProfileAttributes: ProfileAttributes
    CalculatedAttributes: CalculatedCustomAttributes
}

list DimensionList {
    member: Dimension
}

enum DiversityCapType {
    PERCENTAGE
    VALUE
}

@range(min: 1, max: 200)
integer DiversityCapValue

structure DiversityColumn {
    @required
    Name: text

    @required
    CapType: DiversityCapType

    @required
    Target: DiversityTargetExpression
}

@length(min: 0, max: 2)
list DiversityColumnsList {
    member: DiversityColumn
}

structure DiversityConfig {
    DiversityColumns: DiversityColumnsList
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z][a-zA-Z0-9_]*$")
string DiversityPlaceholderName

@length(min: 1, max: 64) @pattern("(\\d+|\\$[a-z_]+)")
string DiversityTargetExpression

@length(max: 2)
map DiversityValuesMap {
    key: DiversityPlaceholderName
    value: DiversityCapValue
}

list DomainList {
    member: ListDomainItem
}

structure DomainObjectTypeField {
    @required
    Source: text

    @required
    Target: text

    ContentType: ContentType
    FeatureType: FeatureType
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9_.-]+$")
string DomainObjectTypeFieldName

map DomainObjectTypeFields {
    key: DomainObjectTypeFieldName
    value: DomainObjectTypeField
}

@sensitive
list DomainObjectTypesList {
    member: DomainObjectTypesListItem
}

structure DomainObjectTypesListItem {
    @required
    ObjectTypeName: typeName

    Description: sensitiveString1To10000
    CreatedAt: Timestamp
    LastUpdatedAt: Timestamp
    Tags: TagMap
}

structure DomainStats {
    ProfileCount: Long
    MeteringProfileCount: Long
    ObjectCount: Long
    TotalSize: Long
}

@range(min: 0.0, max: 1.0)
double Double0To1

@length(min: 1, max: 3)
list EmailList {
    member: string1To255
}

list EmailPreferenceList {
    member: ContactPreference
}

@sensitive
structure EngagementPreferences {
    Phone: PhonePreferenceList
    Email: EmailPreferenceList
}

enum EstimateStatus {
    RUNNING
    SUCCEEDED
    FAILED
}

structure EventParameters {
    @required
    EventType: EventParametersEventTypeString

    EventValueThreshold: Double
    EventWeight: EventParametersEventWeightDouble
}

@length(min: 0, max: 256)
string EventParametersEventTypeString

@range(min: 0.0, max: 1.0)
double EventParametersEventWeightDouble

@length(min: 1, max: 10)
list EventParametersList {
    member: EventParameters
}

structure EventStreamDestinationDetails {
    @required
    Uri: string1To255

    @required
    Status: EventStreamDestinationStatus

    UnhealthySince: Timestamp
    Message: string1To1000
}

enum EventStreamDestinationStatus {
    HEALTHY
    UNHEALTHY
}

enum EventStreamState {
    RUNNING
    STOPPED
}

structure EventStreamSummary {
    @required
    DomainName: name

    @required
    EventStreamName: name

    @required
    EventStreamArn: string1To255

    @required
    State: EventStreamState

    StoppedSince: Timestamp
    DestinationSummary: DestinationSummary
    Tags: TagMap
}

list EventStreamSummaryList {
    member: EventStreamSummary
}

structure EventTriggerCondition {
    @required
    EventTriggerDimensions: EventTriggerDimensions

    @required
    LogicalOperator: EventTriggerLogicalOperator
}

@length(min: 1, max: 5) @sensitive
list EventTriggerConditions {
    member: EventTriggerCondition
}

structure EventTriggerDimension {
    @required
    ObjectAttributes: ObjectAttributes
}

@length(min: 1, max: 10)
list EventTriggerDimensions {
    member: EventTriggerDimension
}

structure EventTriggerLimits {
    EventExpiration: Long
    Periods: Periods
}

enum EventTriggerLogicalOperator {
    ANY
    ALL
    NONE
}

@length(min: 1, max: 1)
list EventTriggerNames {
    member: name
}

structure EventTriggerSummaryItem {
    ObjectTypeName: typeName
    EventTriggerName: name
    Description: text
    CreatedAt: Timestamp
    LastUpdatedAt: Timestamp
    Tags: TagMap
}

@sensitive
list EventTriggerSummaryList {
    member: EventTriggerSummaryItem
}

@length(min: 1, max: 10)
list EventTriggerValues {
    member: string1To255
}

structure EventsConfig {
    @required
    EventParametersList: EventParametersList
}

structure ExportingConfig {
    S3Exporting: S3ExportingConfig
}

structure ExportingLocation {
    S3Exporting: S3ExportingLocation
}

structure ExtraLengthValueProfileDimension {
    @required
    DimensionType: StringDimensionType

    @required
    Values: ExtraLengthValues
}

@length(min: 1, max: 50)
list ExtraLengthValues {
    member: string1To1000
}

list Failures {
    member: ProfileQueryFailures
}

enum FeatureType {
    TEXTUAL
    CATEGORICAL
}

enum FieldContentType {
    STRING
    NUMBER
    PHONE_NUMBER
    EMAIL_ADDRESS
    NAME
}

@sensitive
map FieldMap {
    key: fieldName
    value: ObjectTypeField
}

list FieldNameList {
    member: name
}

structure FieldSourceProfileIds {
    AccountNumber: uuid
    AdditionalInformation: uuid
    PartyType: uuid
    BusinessName: uuid
    FirstName: uuid
    MiddleName: uuid
    LastName: uuid
    BirthDate: uuid
    Gender: uuid
    PhoneNumber: uuid
    MobilePhoneNumber: uuid
    HomePhoneNumber: uuid
    BusinessPhoneNumber: uuid
    EmailAddress: uuid
    PersonalEmailAddress: uuid
    BusinessEmailAddress: uuid
    Address: uuid
    ShippingAddress: uuid
    MailingAddress: uuid
    BillingAddress: uuid
    Attributes: AttributeSourceIdMap
    ProfileType: uuid
    EngagementPreferences: uuid
}

structure Filter {
    @required
    Include: Include

    @required
    Groups: GroupList
}

structure FilterAttributeDimension {
    @required
    DimensionType: FilterDimensionType

    @required
    Values: ValueList
}

structure FilterDimension {
    @required
    Attributes: AttributeMap
}

@length(min: 1, max: 10)
list FilterDimensionList {
    member: FilterDimension
}

enum FilterDimensionType {
    INCLUSIVE
    EXCLUSIVE
    CONTAINS
    BEGINS_WITH
    ENDS_WITH
    BEFORE
    AFTER
    BETWEEN
    NOT_BETWEEN
    ON
    GREATER_THAN
    LESS_THAN
    GREATER_THAN_OR_EQUAL
    LESS_THAN_OR_EQUAL
    EQUAL
}

structure FilterGroup {
    @required
    Type: Type

    @required
    Dimensions: FilterDimensionList
}

@sensitive
structure FlowDefinition {
    Description: FlowDescription

    @required
    FlowName: FlowName

    @required
    KmsArn: KmsArn

    @required
    SourceFlowConfig: SourceFlowConfig

    @required
    Tasks: Tasks

    @required
    TriggerConfig: TriggerConfig
}

@length(max: 2048) @pattern("[\\w!@#\\-.?,\\s]*")
string FlowDescription

@length(max: 256) @pattern("[a-zA-Z0-9][\\w!@#.-]+")
string FlowName

structure FoundByKeyValue {
    KeyName: name
    Values: requestValueList
}

@deprecated @sensitive
enum Gender {
    MALE
    FEMALE
    UNSPECIFIED
}

structure GetObjectTypeAttributeStatisticsPercentiles {
    @required
    P5: Double

    @required
    P25: Double

    @required
    P50: Double

    @required
    P75: Double

    @required
    P95: Double
}

structure GetObjectTypeAttributeStatisticsStats {
    @required
    Maximum: Double

    @required
    Minimum: Double

    @required
    Average: Double

    @required
    StandardDeviation: Double

    @required
    Percentiles: GetObjectTypeAttributeStatisticsPercentiles
}

@range(min: 0, max: 5)
integer GetRecommenderRequestTrainingMetricsCountInteger

structure Group {
    Dimensions: DimensionList
    SourceSegments: SourceSegmentList
    SourceType: IncludeOptions
    Type: IncludeOptions
}

@length(min: 1, max: 2)
list GroupList {
    member: FilterGroup
}

structure IdentityResolutionJob {
    DomainName: name
    JobId: uuid
    Status: IdentityResolutionJobStatus
    JobStartTime: Timestamp
    JobEndTime: Timestamp
    JobStats: JobStats
    ExportingLocation: ExportingLocation
    Message: stringTo2048
}

enum IdentityResolutionJobStatus {
    PENDING
    PREPROCESSING
    FIND_MATCHING
    MERGING
    COMPLETED
    PARTIAL_SUCCESS
    FAILED
}

list IdentityResolutionJobsList {
    member: IdentityResolutionJob
}

enum Include {
    ALL
    ANY
    NONE
}

enum IncludeOptions {
    ALL
    ANY
    NONE
}

@length(min: 1, max: 2)
map IncludedColumns {
    key: String
    value: ColumnNamesList
}

structure IncrementalPullConfig {
    DatetimeTypeFieldName: DatetimeTypeFieldName
}

structure InferenceConfig {
    MinProvisionedTPS: InferenceConfigMinProvisionedTPSInteger
}

@range(min: 1, max: 1000)
integer InferenceConfigMinProvisionedTPSInteger

structure IntegrationConfig {
    AppflowIntegration: AppflowIntegration
}

list IntegrationList {
    member: ListIntegrationItem
}

@error("server") @httpError(500)
structure InternalServerException {
    Message: String
}

structure JobSchedule {
    @required
    DayOfTheWeek: JobScheduleDayOfTheWeek

    @required
    Time: JobScheduleTime
}

enum JobScheduleDayOfTheWeek {
    SUNDAY
    MONDAY
    TUESDAY
    WEDNESDAY
    THURSDAY
    FRIDAY
    SATURDAY
}

@length(min: 3, max: 5) @pattern("^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$")
string JobScheduleTime

structure JobStats {
    NumberOfProfilesReviewed: Long
    NumberOfMatchesFound: Long
    NumberOfMergesDone: Long
}

@sensitive
map KeyMap {
    key: name
    value: ObjectTypeKeyList
}

@length(min: 20, max: 2048) @pattern("arn:aws:kms:.*:[0-9]+:.*")
string KmsArn

structure LayoutItem {
    @required
    LayoutDefinitionName: name

    @required
    Description: sensitiveText

    @required
    DisplayName: displayName

    IsDefault: Boolean

    @required
    LayoutType: LayoutType

    Tags: TagMap

    @required
    CreatedAt: Timestamp

    @required
    LastUpdatedAt: Timestamp
}

list LayoutList {
    member: LayoutItem
}

enum LayoutType {
    PROFILE_EXPLORER
}

structure ListCalculatedAttributeDefinitionItem {
    CalculatedAttributeName: typeName
    DisplayName: displayName
    Description: sensitiveText
    CreatedAt: Timestamp
    LastUpdatedAt: Timestamp
    UseHistoricalData: Boolean
    Status: ReadinessStatus
    Tags: TagMap
}

structure ListCalculatedAttributeForProfileItem {
    CalculatedAttributeName: typeName
    DisplayName: displayName
    IsDataPartial: string1To255
    Value: string1To255
    LastObjectTimestamp: Timestamp
}

structure ListDomainItem {
    @required
    DomainName: name

    @required
    CreatedAt: Timestamp

    @required
    LastUpdatedAt: Timestamp

    Tags: TagMap
}

structure ListIntegrationItem {
    @required
    DomainName: name

    @required
    Uri: string1To255

    ObjectTypeName: typeName

    @required
    CreatedAt: Timestamp

    @required
    LastUpdatedAt: Timestamp

    Tags: TagMap
    ObjectTypeNames: ObjectTypeNames
    WorkflowId: string1To255
    IsUnstructured: Boolean
    RoleArn: RoleArn
    EventTriggerNames: EventTriggerNames
    Scope: Scope
}

structure ListObjectTypeAttributeItem {
    @required
    AttributeName: name

    @required
    LastUpdatedAt: Timestamp
}

structure ListObjectTypeAttributeValuesItem {
    @required
    Value: sensitiveString1To1000

    @required
    LastUpdatedAt: Timestamp
}

list ListObjectTypeAttributeValuesList {
    member: ListObjectTypeAttributeValuesItem
}

list ListObjectTypeAttributesList {
    member: ListObjectTypeAttributeItem
}

structure ListProfileObjectTypeItem {
    @required
    ObjectTypeName: typeName

    @required
    Description: text

    CreatedAt: Timestamp
    LastUpdatedAt: Timestamp
    MaxProfileObjectCount: minSize1
    MaxAvailableProfileObjectCount: minSize0
    SourcePriority: minSize1
    Tags: TagMap
}

structure ListProfileObjectTypeTemplateItem {
    TemplateId: name
    SourceName: name
    SourceObject: name
}

structure ListProfileObjectsItem {
    ObjectTypeName: typeName
    ProfileObjectUniqueKey: string1To255
    Object: stringifiedJson
}

@range(min: 10, max: 100)
integer ListRecommenderRecipesRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListRecommendersRequestMaxResultsInteger

structure ListWorkflowsItem {
    @required
    WorkflowType: WorkflowType

    @required
    WorkflowId: string1To255

    @required
    Status: Status

    @required
    StatusDescription: string1To255

    @required
    CreatedAt: Timestamp

    @required
    LastUpdatedAt: Timestamp
}

enum MarketoConnectorOperator {
    PROJECTION
    LESS_THAN
    GREATER_THAN
    BETWEEN
    ADDITION
    MULTIPLICATION
    DIVISION
    SUBTRACTION
    MASK_ALL
    MASK_FIRST_N
    MASK_LAST_N
    VALIDATE_NON_NULL
    VALIDATE_NON_ZERO
    VALIDATE_NON_NEGATIVE
    VALIDATE_NUMERIC
    NO_OP
}

structure MarketoSourceProperties {
    @required
    Object: Object
}

list MatchIdList {
    member: string1To255
}

structure MatchItem {
    MatchId: string1To255
    ProfileIds: ProfileIdList
    ConfidenceScore: Double
}

enum MatchType {
    RULE_BASED_MATCHING
    ML_BASED_MATCHING
}

list MatchesList {
    member: MatchItem
}

@length(min: 1, max: 20)
list MatchingAttributes {
    member: string1To255
}

@length(min: 1, max: 10)
list MatchingAttributesList {
    member: MatchingAttributes
}

structure MatchingRequest {
    @required
    Enabled: Boolean

    JobSchedule: JobSchedule
    AutoMerging: AutoMerging
    ExportingConfig: ExportingConfig
}

structure MatchingResponse {
    Enabled: Boolean
    JobSchedule: JobSchedule
    AutoMerging: AutoMerging
    ExportingConfig: ExportingConfig
}

structure MatchingRule {
    @required
    Rule: MatchingRuleAttributeList
}

@length(min: 1, max: 15)
list MatchingRuleAttributeList {
    member: string1To255
}

@length(min: 1, max: 15)
list MatchingRules {
    member: MatchingRule
}

@range(min: 1, max: 15)
integer MaxAllowedRuleLevelForMatching

@range(min: 1, max: 15)
integer MaxAllowedRuleLevelForMerging

@range(min: 1, max: 500)
integer MaxSize500

@length(min: 1, max: 150)
string MetadataColumnName

@length(min: 1, max: 10)
list MetadataColumnsList {
    member: MetadataColumnName
}

structure MetadataConfig {
    MetadataColumns: MetadataColumnsList
}

map Metrics {
    key: TrainingMetricName
    value: Double
}

@length(max: 512) @pattern("\\S+")
string Object

structure ObjectAttribute {
    Source: text
    FieldName: fieldName

    @required
    ComparisonOperator: ComparisonOperator

    @required
    Values: EventTriggerValues
}

@length(min: 1, max: 10)
list ObjectAttributes {
    member: ObjectAttribute
}

@range(min: 1)
integer ObjectCount

structure ObjectFilter {
    @required
    KeyName: name

    @required
    Values: requestValueList
}

structure ObjectTypeField {
    Source: text
    Target: text
    ContentType: FieldContentType
}

structure ObjectTypeKey {
    StandardIdentifiers: StandardIdentifierList
    FieldNames: FieldNameList
}

list ObjectTypeKeyList {
    member: ObjectTypeKey
}

map ObjectTypeNames {
    key: string1To255
    value: typeName
}

@length(min: 1, max: 5) @sensitive
list Objects {
    member: stringifiedJson
}

enum Operator {
    EQUAL_TO
    GREATER_THAN
    LESS_THAN
    NOT_EQUAL_TO
}

enum OperatorPropertiesKeys {
    VALUE
    VALUES
    DATA_TYPE
    UPPER_BOUND
    LOWER_BOUND
    SOURCE_DATA_TYPE
    DESTINATION_DATA_TYPE
    VALIDATION_ACTION
    MASK_VALUE
    MASK_LENGTH
    TRUNCATE_LENGTH
    MATH_OPERATION_FIELDS_ORDER
    CONCAT_FORMAT
    SUBFIELD_CATEGORY_MAP
}

@deprecated @sensitive
enum PartyType {
    INDIVIDUAL
    BUSINESS
    OTHER
}

@range(min: 1, max: 100)
integer PercentPromotedItems

structure Period {
    @required
    Unit: PeriodUnit

    @required
    Value: maxSize60

    MaxInvocationsPerProfile: maxSize1000
    Unlimited: Boolean
}

enum PeriodUnit {
    MINUTES
    HOURS
    DAYS
    WEEKS
    MONTHS
}

@length(min: 1, max: 4)
list Periods {
    member: Period
}

@length(min: 1, max: 4)
list PhoneNumberList {
    member: string1To255
}

list PhonePreferenceList {
    member: ContactPreference
}

structure Profile {
    ProfileId: uuid
    AccountNumber: sensitiveString1To255
    AdditionalInformation: sensitiveString1To1000
    PartyType: PartyType
    BusinessName: sensitiveString1To255
    FirstName: sensitiveString1To255
    MiddleName: sensitiveString1To255
    LastName: sensitiveString1To255
    BirthDate: sensitiveString1To255
    Gender: Gender
    PhoneNumber: sensitiveString1To255
    MobilePhoneNumber: sensitiveString1To255
    HomePhoneNumber: sensitiveString1To255
    BusinessPhoneNumber: sensitiveString1To255
    EmailAddress: sensitiveString1To255
    PersonalEmailAddress: sensitiveString1To255
    BusinessEmailAddress: sensitiveString1To255
    Address: Address
    ShippingAddress: Address
    MailingAddress: Address
    BillingAddress: Address
    Attributes: Attributes
    FoundByItems: foundByList
    PartyTypeString: sensitiveString1To255
    GenderString: sensitiveString1To255
    ProfileType: ProfileType
    EngagementPreferences: EngagementPreferences
}

@input
structure ProfileAttributeValuesRequest {
    @required @httpLabel
    DomainName: name

    @required @httpLabel
    AttributeName: string1To255
}

@output
structure ProfileAttributeValuesResponse {
    DomainName: name
    AttributeName: string1To255
    Items: AttributeValueItemList

    @httpResponseCode
    StatusCode: Integer
}

@sensitive
structure ProfileAttributes {
    AccountNumber: ProfileDimension
    AdditionalInformation: ExtraLengthValueProfileDimension
    FirstName: ProfileDimension
    LastName: ProfileDimension
    MiddleName: ProfileDimension
    GenderString: ProfileDimension
    PartyTypeString: ProfileDimension
    BirthDate: DateDimension
    PhoneNumber: ProfileDimension
    BusinessName: ProfileDimension
    BusinessPhoneNumber: ProfileDimension
    HomePhoneNumber: ProfileDimension
    MobilePhoneNumber: ProfileDimension
    EmailAddress: ProfileDimension
    PersonalEmailAddress: ProfileDimension
    BusinessEmailAddress: ProfileDimension
    Address: AddressDimension
    ShippingAddress: AddressDimension
    MailingAddress: AddressDimension
    BillingAddress: AddressDimension
    Attributes: CustomAttributes
    ProfileType: ProfileTypeDimension
}

structure ProfileDimension {
    @required
    DimensionType: StringDimensionType

    @required
    Values: Values
}

structure ProfileHistoryRecord {
    @required
    Id: uuid

    @required
    ObjectTypeName: typeName

    @required
    CreatedAt: Timestamp

    LastUpdatedAt: Timestamp

    @required
    ActionType: ActionType

    ProfileObjectUniqueKey: string1To255
    PerformedBy: string1To255
}

list ProfileHistoryRecords {
    member: ProfileHistoryRecord
}

list ProfileIdList {
    member: uuid
}

@length(min: 1, max: 20)
list ProfileIdToBeMergedList {
    member: uuid
}

@length(min: 1, max: 100)
list ProfileIds {
    member: uuid
}

list ProfileList {
    member: Profile
}

list ProfileObjectList {
    member: ListProfileObjectsItem
}

@sensitive
list ProfileObjectTypeList {
    member: ListProfileObjectTypeItem
}

list ProfileObjectTypeTemplateList {
    member: ListProfileObjectTypeTemplateItem
}

structure ProfileQueryFailures {
    @required
    ProfileId: String

    @required
    Message: String

    Status: Integer
}

structure ProfileQueryResult {
    @required
    ProfileId: String

    @required
    QueryResult: QueryResult

    Profile: Profile
}

@sensitive
enum ProfileType {
    ACCOUNT_PROFILE
    PROFILE
}

structure ProfileTypeDimension {
    @required
    DimensionType: ProfileTypeDimensionType

    @required
    Values: ProfileTypeValues
}

enum ProfileTypeDimensionType {
    INCLUSIVE
    EXCLUSIVE
}

@length(min: 1, max: 1)
list ProfileTypeValues {
    member: ProfileType
}

list Profiles {
    member: ProfileQueryResult
}

@length(max: 2048) @pattern(".+")
string Property

enum QueryResult {
    PRESENT
    ABSENT
}

structure Range {
    Value: Value
    Unit: Unit
    ValueRange: ValueRange
    TimestampSource: string1To255
    TimestampFormat: string1To255
}

structure RangeOverride {
    @required
    Start: Integer

    End: Integer

    @required
    Unit: RangeUnit
}

enum RangeUnit {
    DAYS
}

structure Readiness {
    ProgressPercentage: percentageInteger
    Message: text
}

enum ReadinessStatus {
    PREPARING
    IN_PROGRESS
    COMPLETED
    FAILED
}

structure Recommendation {
    CatalogItem: CatalogItem
    Score: Double0To1
}

structure RecommendationDiversityConfig {
    @required
    Enabled: Boolean

    Values: DiversityValuesMap
}

@sensitive
list Recommendations {
    member: Recommendation
}

structure RecommenderConfig {
    EventsConfig: EventsConfig
    TrainingFrequency: RecommenderConfigTrainingFrequencyInteger
    InferenceConfig: InferenceConfig
    IncludedColumns: IncludedColumns
    ExcludedColumns: IncludedColumns
    DiversityConfig: DiversityConfig
}

@range(min: 0, max: 30)
integer RecommenderConfigTrainingFrequencyInteger

@sensitive
map RecommenderContext {
    key: ContextKey
    value: string1To255
}

structure RecommenderFilter {
    Name: name
    Values: RecommenderFilterValues
}

@length(max: 50) @pattern("[A-Za-z0-9_]+")
string RecommenderFilterAttributeName

@length(max: 3000) @sensitive
string RecommenderFilterAttributeValue

@length(min: 1, max: 2500) @sensitive
string RecommenderFilterExpression

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9_-]+")
string RecommenderFilterName

enum RecommenderFilterStatus {
    ACTIVE
    PENDING
    IN_PROGRESS
    FAILED
    DELETING
}

structure RecommenderFilterSummary {
    RecommenderFilterName: RecommenderFilterName
    RecommenderSchemaName: name
    RecommenderFilterExpression: RecommenderFilterExpression
    CreatedAt: Timestamp
    Description: sensitiveText
    Status: RecommenderFilterStatus
    FailureReason: String
    Tags: TagMap
}

list RecommenderFilterSummaryList {
    member: RecommenderFilterSummary
}

@length(max: 25)
map RecommenderFilterValues {
    key: RecommenderFilterAttributeName
    value: RecommenderFilterAttributeValue
}

@length(max: 1)
list RecommenderFilters {
    member: RecommenderFilter
}

structure RecommenderPromotionalFilter {
    Name: name
    Values: RecommenderFilterValues
    PromotionName: name
    PercentPromotedItems: PercentPromotedItems
}

@length(max: 1)
list RecommenderPromotionalFilters {
    member: RecommenderPromotionalFilter
}

structure RecommenderRecipe {
    name: RecommenderRecipeName
    description: String
}

enum RecommenderRecipeName {
    recommended_for_you = "recommended-for-you"
    similar_items = "similar-items"
    frequently_paired_items = "frequently-paired-items"
    popular_items = "popular-items"
    trending_now = "trending-now"
    personalized_ranking = "personalized-ranking"
}

list RecommenderRecipesList {
    member: RecommenderRecipe
}

structure RecommenderSchemaField {
    @required
    TargetFieldName: text

    ContentType: ContentType
    FeatureType: FeatureType
}

@length(min: 1, max: 9)
list RecommenderSchemaFieldList {
    member: RecommenderSchemaField
}

@length(min: 1, max: 2)
map RecommenderSchemaFields {
    key: String
    value: RecommenderSchemaFieldList
}

enum RecommenderSchemaStatus {
    ACTIVE
    DELETING
}

structure RecommenderSchemaSummary {
    @required
    RecommenderSchemaName: name

    @required
    Fields: RecommenderSchemaFields

    @required
    CreatedAt: Timestamp

    @required
    Status: RecommenderSchemaStatus
}

list RecommenderSchemaSummaryList {
    member: RecommenderSchemaSummary
}

enum RecommenderStatus {
    PENDING
    IN_PROGRESS
    ACTIVE
    FAILED
    STOPPING
    INACTIVE
    STARTING
    DELETING
}

structure RecommenderSummary {
    RecommenderName: name
    RecipeName: RecommenderRecipeName
    RecommenderSchemaName: name
    RecommenderConfig: RecommenderConfig
    CreatedAt: Timestamp
    Description: sensitiveText
    Status: RecommenderStatus
    LastUpdatedAt: Timestamp
    Tags: TagMap
    FailureReason: String
    LatestRecommenderUpdate: RecommenderUpdate
}

list RecommenderSummaryList {
    member: RecommenderSummary
}

structure RecommenderUpdate {
    RecommenderConfig: RecommenderConfig
    Status: RecommenderStatus
    CreatedAt: Timestamp
    LastUpdatedAt: Timestamp
    FailureReason: String
    RecommenderVersionName: RecommenderVersionName
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9_-]+/\\d{4}-\\d{2}-\\d{2}T\\d{2}-\\d{2}-\\d{2}Z")
string RecommenderVersionName

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

structure ResultsSummary {
    UpdatedRecords: Long
    CreatedRecords: Long
    FailedRecords: Long
}

@length(max: 512) @pattern("arn:aws:iam:.*:[0-9]+:.*")
string RoleArn

structure RuleBasedMatchingRequest {
    @required
    Enabled: Boolean

    MatchingRules: MatchingRules
    MaxAllowedRuleLevelForMerging: MaxAllowedRuleLevelForMerging
    MaxAllowedRuleLevelForMatching: MaxAllowedRuleLevelForMatching
    AttributeTypesSelector: AttributeTypesSelector
    ConflictResolution: ConflictResolution
    ExportingConfig: ExportingConfig
}

structure RuleBasedMatchingResponse {
    Enabled: Boolean
    MatchingRules: MatchingRules
    Status: RuleBasedMatchingStatus
    MaxAllowedRuleLevelForMerging: MaxAllowedRuleLevelForMerging
    MaxAllowedRuleLevelForMatching: MaxAllowedRuleLevelForMatching
    AttributeTypesSelector: AttributeTypesSelector
    ConflictResolution: ConflictResolution
    ExportingConfig: ExportingConfig
}

enum RuleBasedMatchingStatus {
    PENDING
    IN_PROGRESS
    ACTIVE
}

@range(min: 1, max: 15)
integer RuleLevel

enum S3ConnectorOperator {
    PROJECTION
    LESS_THAN
    GREATER_THAN
    BETWEEN
    LESS_THAN_OR_EQUAL_TO
    GREATER_THAN_OR_EQUAL_TO
    EQUAL_TO
    NOT_EQUAL_TO
    ADDITION
    MULTIPLICATION
    DIVISION
    SUBTRACTION
    MASK_ALL
    MASK_FIRST_N
    MASK_LAST_N
    VALIDATE_NON_NULL
    VALIDATE_NON_ZERO
    VALIDATE_NON_NEGATIVE
    VALIDATE_NUMERIC
    NO_OP
}

structure S3ExportingConfig {
    @required
    S3BucketName: s3BucketName

    S3KeyName: s3KeyNameCustomerOutputConfig
}

structure S3ExportingLocation {
    S3BucketName: s3BucketName
    S3KeyName: s3KeyName
}

structure S3SourceProperties {
    @required
    BucketName: BucketName

    BucketPrefix: BucketPrefix
}

enum SalesforceConnectorOperator {
    PROJECTION
    LESS_THAN
    CONTAINS
    GREATER_THAN
    BETWEEN
    LESS_THAN_OR_EQUAL_TO
    GREATER_THAN_OR_EQUAL_TO
    EQUAL_TO
    NOT_EQUAL_TO
    ADDITION
    MULTIPLICATION
    DIVISION
    SUBTRACTION
    MASK_ALL
    MASK_FIRST_N
    MASK_LAST_N
    VALIDATE_NON_NULL
    VALIDATE_NON_ZERO
    VALIDATE_NON_NEGATIVE
    VALIDATE_NUMERIC
    NO_OP
}

structure SalesforceSourceProperties {
    @required
    Object: Object

    EnableDynamicFieldUpdate: Boolean
    IncludeDeletedRecords: Boolean
}

@length(max: 256) @pattern(".*")
string ScheduleExpression

@range(min: 0, max: 36000)
long ScheduleOffset

structure ScheduledTriggerProperties {
    @required
    ScheduleExpression: ScheduleExpression

    DataPullMode: DataPullMode
    ScheduleStartTime: Timestamp
    ScheduleEndTime: Timestamp
    Timezone: Timezone
    ScheduleOffset: ScheduleOffset
    FirstExecutionFrom: Timestamp
}

enum Scope {
    PROFILE
    DOMAIN
}

@length(min: 1, max: 255)
string SegmentDefinitionArn

structure SegmentDefinitionItem {
    SegmentDefinitionName: name
    DisplayName: string1To255
    Description: sensitiveString1To4000
    SegmentDefinitionArn: SegmentDefinitionArn
    CreatedAt: Timestamp
    Tags: TagMap
    SegmentType: SegmentType
}

list SegmentDefinitionsList {
    member: SegmentDefinitionItem
}

@sensitive
structure SegmentGroup {
    Groups: SegmentGroupList
    Include: IncludeOptions
}

list SegmentGroupList {
    member: Group
}

structure SegmentGroupStructure {
    Groups: SegmentGroupList
    Include: IncludeOptions
}

enum SegmentSnapshotStatus {
    COMPLETED
    IN_PROGRESS
    FAILED
}

@sensitive
structure SegmentSort {
    @required
    Attributes: SortAttributeList
}

enum SegmentSortDataType {
    STRING
    NUMBER
    DATE
}

enum SegmentSortOrder {
    ASC
    DESC
}

enum SegmentType {
    CLASSIC
    ENHANCED
}

enum ServiceNowConnectorOperator {
    PROJECTION
    CONTAINS
    LESS_THAN
    GREATER_THAN
    BETWEEN
    LESS_THAN_OR_EQUAL_TO
    GREATER_THAN_OR_EQUAL_TO
    EQUAL_TO
    NOT_EQUAL_TO
    ADDITION
    MULTIPLICATION
    DIVISION
    SUBTRACTION
    MASK_ALL
    MASK_FIRST_N
    MASK_LAST_N
    VALIDATE_NON_NULL
    VALIDATE_NON_ZERO
    VALIDATE_NON_NEGATIVE
    VALIDATE_NUMERIC
    NO_OP
}

structure ServiceNowSourceProperties {
    @required
    Object: Object
}

structure SortAttribute {
    @required
    Name: fieldName

    DataType: SegmentSortDataType

    @required
    Order: SegmentSortOrder

    Type: SortAttributeType
}

@length(min: 1, max: 10)
list SortAttributeList {
    member: SortAttribute
}

enum SortAttributeType {
    PROFILE
    CALCULATED
}

structure SourceConnectorProperties {
    Marketo: MarketoSourceProperties
    S3: S3SourceProperties
    Salesforce: SalesforceSourceProperties
    ServiceNow: ServiceNowSourceProperties
    Zendesk: ZendeskSourceProperties
}

enum SourceConnectorType {
    Salesforce
    Marketo
    Zendesk
    Servicenow
    S3
}

list SourceFields {
    member: stringTo2048
}

structure SourceFlowConfig {
    ConnectorProfileName: ConnectorProfileName

    @required
    ConnectorType: SourceConnectorType

    IncrementalPullConfig: IncrementalPullConfig

    @required
    SourceConnectorProperties: SourceConnectorProperties
}

structure SourceSegment {
    SegmentDefinitionName: name
}

list SourceSegmentList {
    member: SourceSegment
}

enum StandardIdentifier {
    PROFILE
    ASSET
    CASE
    DEVICE
    WEB_ANALYTICS
    ORDER
    COMMUNICATION_RECORD
    AIR_PREFERENCE
    HOTEL_PREFERENCE
    AIR_BOOKING
    AIR_SEGMENT
    HOTEL_RESERVATION
    HOTEL_STAY_REVENUE
    LOYALTY
    LOYALTY_TRANSACTION
    LOYALTY_PROMOTION
    UNIQUE
    SECONDARY
    LOOKUP_ONLY
    NEW_ONLY
}

list StandardIdentifierList {
    member: StandardIdentifier
}

@sensitive
enum Statistic {
    FIRST_OCCURRENCE
    LAST_OCCURRENCE
    COUNT
    SUM
    MINIMUM
    MAXIMUM
    AVERAGE
    MAX_OCCURRENCE
}

enum Status {
    NOT_STARTED
    IN_PROGRESS
    COMPLETE
    FAILED
    SPLIT
    RETRY
    CANCELLED
}

enum StatusReason {
    VALIDATION_FAILURE
    INTERNAL_FAILURE
}

enum StringDimensionType {
    INCLUSIVE
    EXCLUSIVE
    CONTAINS
    BEGINS_WITH
    ENDS_WITH
}

@length(max: 256) @pattern("^arn:[a-z0-9]{1,10}:profile")
string TagArn

@length(min: 1, max: 128) @pattern("^(?!aws:)[a-zA-Z+-=._:/]+$")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(max: 256)
string TagValue

structure Task {
    ConnectorOperator: ConnectorOperator
    DestinationField: DestinationField

    @required
    SourceFields: SourceFields

    TaskProperties: TaskPropertiesMap

    @required
    TaskType: TaskType
}

map TaskPropertiesMap {
    key: OperatorPropertiesKeys
    value: Property
}

enum TaskType {
    Arithmetic
    Filter
    Map
    Mask
    Merge
    Truncate
    Validate
}

list Tasks {
    member: Task
}

structure Threshold {
    @required
    Value: string1To255

    @required
    Operator: Operator
}

@error("client") @httpError(429)
structure ThrottlingException {
    Message: String
}

@length(max: 256) @pattern(".*")
string Timezone

enum TrainingMetricName {
    hit
    coverage
    recall
    popularity
    freshness
    similarity
    mean_reciprocal_rank_at_25
    normalized_discounted_cumulative_gain_at_5
    normalized_discounted_cumulative_gain_at_10
    normalized_discounted_cumulative_gain_at_25
    precision_at_5
    precision_at_10
    precision_at_25
}

structure TrainingMetrics {
    Time: Timestamp
    Metrics: Metrics
    RecommenderVersionName: RecommenderVersionName
}

list TrainingMetricsList {
    member: TrainingMetrics
}

structure TriggerConfig {
    @required
    TriggerType: TriggerType

    TriggerProperties: TriggerProperties
}

structure TriggerProperties {
    Scheduled: ScheduledTriggerProperties
}

enum TriggerType {
    Scheduled
    Event
    OnDemand
}

enum Type {
    ALL
    ANY
    NONE
}

enum Unit {
    DAYS
}

@sensitive
structure UpdateAddress {
    Address1: string0To255
    Address2: string0To255
    Address3: string0To255
    Address4: string0To255
    City: string0To255
    County: string0To255
    State: string0To255
    Province: string0To255
    Country: string0To255
    PostalCode: string0To255
}

@sensitive
map UpdateAttributes {
    key: string1To255
    value: string0To255
}

structure UploadJobItem {
    JobId: uuid
    DisplayName: string1To255
    Status: UploadJobStatus
    StatusReason: StatusReason
    CreatedAt: Timestamp
    CompletedAt: Timestamp
    DataExpiry: expirationDaysInteger
}

enum UploadJobStatus {
    CREATED
    IN_PROGRESS
    PARTIALLY_SUCCEEDED
    SUCCEEDED
    FAILED
    STOPPED
}

list UploadJobsList {
    member: UploadJobItem
}

@range(min: 0, max: 2147483647)
integer Value

@length(min: 1, max: 10)
list ValueList {
    member: string1To255
}

structure ValueRange {
    @required
    Start: Integer

    @required
    End: Integer
}

@length(min: 1, max: 50)
list Values {
    member: string1To255
}

structure WorkflowAttributes {
    AppflowIntegration: AppflowIntegrationWorkflowAttributes
}

list WorkflowList {
    member: ListWorkflowsItem
}

structure WorkflowMetrics {
    AppflowIntegration: AppflowIntegrationWorkflowMetrics
}

structure WorkflowStepItem {
    AppflowIntegration: AppflowIntegrationWorkflowStep
}

list WorkflowStepsList {
    member: WorkflowStepItem
}

enum WorkflowType {
    APPFLOW_INTEGRATION
}

enum ZendeskConnectorOperator {
    PROJECTION
    GREATER_THAN
    ADDITION
    MULTIPLICATION
    DIVISION
    SUBTRACTION
    MASK_ALL
    MASK_FIRST_N
    MASK_LAST_N
    VALIDATE_NON_NULL
    VALIDATE_NON_ZERO
    VALIDATE_NON_NEGATIVE
    VALIDATE_NUMERIC
    NO_OP
}

structure ZendeskSourceProperties {
    @required
    Object: Object
}

@length(min: 1, max: 4)
list additionalSearchKeysList {
    member: AdditionalSearchKey
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9_.-]+$")
string attributeName

@length(min: 1, max: 255) @pattern("^[a-zA-Z_][a-zA-Z_0-9-\\s]*$")
string displayName

@length(min: 0, max: 255)
string encryptionKey

@range(min: 1, max: 1098)
integer expirationDaysInteger

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9_.-]+$")
string fieldName

@length(min: 1, max: 5)
list foundByList {
    member: FoundByKeyValue
}

enum logicalOperator {
    AND
    OR
}

@range(min: 0)
integer matchesNumber

@range(min: 1, max: 100)
integer maxSize100

@range(min: 1, max: 1000)
integer maxSize1000

@range(min: 1, max: 60)
integer maxSize60

@range(min: 0)
integer minSize0

@range(min: 1)
integer minSize1

@range(min: 0, max: 100)
integer percentageInteger

list requestValueList {
    member: string1To255
}

@length(min: 3, max: 63) @pattern("^[a-z0-9.-]+$")
string s3BucketName

@length(min: 1, max: 1024) @pattern(".*")
string s3KeyName

@length(min: 1, max: 800) @pattern(".*")
string s3KeyNameCustomerOutputConfig

@length(min: 0, max: 1000) @sensitive
string sensitiveString0To1000

@length(min: 0, max: 255) @sensitive
string sensitiveString0To255

@length(min: 1, max: 1000) @sensitive
string sensitiveString1To1000

@length(min: 1, max: 10000) @sensitive
string sensitiveString1To10000

@length(min: 1, max: 2000000) @sensitive
string sensitiveString1To2000000

@length(min: 1, max: 255) @sensitive
string sensitiveString1To255

@length(min: 1, max: 4000) @sensitive
string sensitiveString1To4000

@length(min: 1, max: 50000) @sensitive
string sensitiveString1To50000

@length(min: 1, max: 1000) @sensitive
string sensitiveText

@length(min: 0, max: 255)
string sqsQueueUrl

@length(min: 0, max: 255)
string string0To255

@length(min: 1, max: 1000)
string string1To1000

@length(min: 1, max: 255)
string string1To255

@length(max: 2048) @pattern(".*")
string stringTo2048

@length(min: 1, max: 256000) @sensitive
string stringifiedJson

@length(min: 1, max: 1000)
string text

@length(min: 1, max: 1024)
string token

@length(min: 1, max: 255) @pattern("^[a-zA-Z_][a-zA-Z_0-9-]*$")
string typeName

@pattern("[a-f0-9]{32}")
string uuid
