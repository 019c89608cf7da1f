$version: "2.0"

namespace com.amazonaws.cleanrooms

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Clean Rooms Service")
@service(sdkId: "CleanRooms", endpointPrefix: "cleanrooms")
@restJson1
@sigv4(name: "cleanrooms")
@standardRegionalEndpoints
service CleanRooms {
    version: "2022-02-17"
    operations: [
        BatchGetCollaborationAnalysisTemplate
        BatchGetSchema
        BatchGetSchemaAnalysisRule
        CreateAnalysisTemplate
        CreateCollaboration
        CreateCollaborationChangeRequest
        CreateConfiguredAudienceModelAssociation
        CreateConfiguredTable
        CreateConfiguredTableAnalysisRule
        CreateConfiguredTableAssociation
        CreateConfiguredTableAssociationAnalysisRule
        CreateIdMappingTable
        CreateIdNamespaceAssociation
        CreateIntermediateTable
        CreateIntermediateTableAnalysisRule
        CreateMembership
        CreatePrivacyBudgetTemplate
        DeleteAnalysisTemplate
        DeleteCollaboration
        DeleteConfiguredAudienceModelAssociation
        DeleteConfiguredTable
        DeleteConfiguredTableAnalysisRule
        DeleteConfiguredTableAssociation
        DeleteConfiguredTableAssociationAnalysisRule
        DeleteIdMappingTable
        DeleteIdNamespaceAssociation
        DeleteIntermediateTable
        DeleteIntermediateTableAnalysisRule
        DeleteMember
        DeleteMembership
        DeletePrivacyBudgetTemplate
        DisallowIntermediateTable
        GetAnalysisTemplate
        GetCollaboration
        GetCollaborationAnalysisTemplate
        GetCollaborationChangeRequest
        GetCollaborationConfiguredAudienceModelAssociation
        GetCollaborationIdNamespaceAssociation
        GetCollaborationPrivacyBudgetTemplate
        GetConfiguredAudienceModelAssociation
        GetConfiguredTable
        GetConfiguredTableAnalysisRule
        GetConfiguredTableAssociation
        GetConfiguredTableAssociationAnalysisRule
        GetIdMappingTable
        GetIdNamespaceAssociation
        GetIntermediateTable
        GetIntermediateTableAnalysisRule
        GetMembership
        GetPrivacyBudgetTemplate
        GetProtectedJob
        GetProtectedQuery
        GetSchema
        GetSchemaAnalysisRule
        ListAnalysisTemplates
        ListCollaborationAnalysisTemplates
        ListCollaborationChangeRequests
        ListCollaborationConfiguredAudienceModelAssociations
        ListCollaborationIdNamespaceAssociations
        ListCollaborationPrivacyBudgetTemplates
        ListCollaborationPrivacyBudgets
        ListCollaborations
        ListConfiguredAudienceModelAssociations
        ListConfiguredTableAssociations
        ListConfiguredTables
        ListIdMappingTables
        ListIdNamespaceAssociations
        ListIntermediateTableVersions
        ListIntermediateTables
        ListMembers
        ListMemberships
        ListPrivacyBudgetTemplates
        ListPrivacyBudgets
        ListProtectedJobs
        ListProtectedQueries
        ListSchemas
        ListTagsForResource
        PopulateIdMappingTable
        PopulateIntermediateTable
        PreviewPrivacyImpact
        StartProtectedJob
        StartProtectedQuery
        TagResource
        UntagResource
        UpdateAnalysisTemplate
        UpdateCollaboration
        UpdateCollaborationChangeRequest
        UpdateConfiguredAudienceModelAssociation
        UpdateConfiguredTable
        UpdateConfiguredTableAnalysisRule
        UpdateConfiguredTableAssociation
        UpdateConfiguredTableAssociationAnalysisRule
        UpdateIdMappingTable
        UpdateIdNamespaceAssociation
        UpdateIntermediateTable
        UpdateIntermediateTableAnalysisRule
        UpdateMembership
        UpdatePrivacyBudgetTemplate
        UpdateProtectedJob
        UpdateProtectedQuery
    ]
}

@http(method: "POST", uri: "/collaborations/{collaborationIdentifier}/batch-analysistemplates")
@readonly
operation BatchGetCollaborationAnalysisTemplate {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        @required
        analysisTemplateArns: AnalysisTemplateArnList
    }
    output := {
        @required
        collaborationAnalysisTemplates: CollaborationAnalysisTemplateList

        @required
        errors: BatchGetCollaborationAnalysisTemplateErrorList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/collaborations/{collaborationIdentifier}/batch-schema") @readonly
operation BatchGetSchema {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        @required
        names: TableAliasList
    }
    output := {
        @required
        schemas: SchemaList

        @required
        errors: BatchGetSchemaErrorList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/collaborations/{collaborationIdentifier}/batch-schema-analysis-rule")
@readonly
operation BatchGetSchemaAnalysisRule {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        @required
        schemaAnalysisRuleRequests: SchemaAnalysisRuleRequestList
    }
    output := {
        @required
        analysisRules: SchemaAnalysisRuleList

        @required
        errors: BatchGetSchemaAnalysisRuleErrorList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/memberships/{membershipIdentifier}/analysistemplates")
operation CreateAnalysisTemplate {
    input := {
        description: ResourceDescription

        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required
        name: TableAlias

        @required
        format: AnalysisFormat

        @required
        source: AnalysisSource

        tags: TagMap
        analysisParameters: AnalysisParameterList
        schema: AnalysisSchema
        errorMessageConfiguration: ErrorMessageConfiguration
        syntheticDataParameters: SyntheticDataParameters
    }
    output := {
        @required
        analysisTemplate: AnalysisTemplate
    }
    errors: [
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/collaborations")
operation CreateCollaboration {
    input := {
        @required
        members: MemberList

        @required
        name: CollaborationName

        description: CollaborationDescription

        @required
        creatorMemberAbilities: MemberAbilities

        creatorMLMemberAbilities: MLMemberAbilities

        @required
        creatorDisplayName: DisplayName

        dataEncryptionMetadata: DataEncryptionMetadata

        @required
        queryLogStatus: CollaborationQueryLogStatus

        jobLogStatus: CollaborationJobLogStatus
        tags: TagMap
        creatorPaymentConfiguration: PaymentConfiguration
        analyticsEngine: AnalyticsEngine
        autoApprovedChangeRequestTypes: AutoApprovedChangeTypeList
        allowedResultRegions: AllowedResultRegions
        isMetricsEnabled: Boolean
    }
    output := {
        @required
        collaboration: Collaboration
    }
    errors: [
        ServiceQuotaExceededException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/collaborations/{collaborationIdentifier}/changeRequests")
operation CreateCollaborationChangeRequest {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        @required
        changes: ChangeInputList
    }
    output := {
        @required
        collaborationChangeRequest: CollaborationChangeRequest
    }
    errors: [
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "POST"
    uri: "/memberships/{membershipIdentifier}/configuredaudiencemodelassociations"
)
operation CreateConfiguredAudienceModelAssociation {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required
        configuredAudienceModelArn: ConfiguredAudienceModelArn

        @required
        configuredAudienceModelAssociationName: ConfiguredAudienceModelAssociationName

        @required
        manageResourcePolicies: Boolean

        tags: TagMap
        description: ResourceDescription
    }
    output := {
        @required
        configuredAudienceModelAssociation: ConfiguredAudienceModelAssociation
    }
    errors: [
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/configuredTables") @idempotent
operation CreateConfiguredTable {
    input := {
        @required
        name: DisplayName

        description: TableDescription

        @required
        tableReference: TableReference

        @required
        allowedColumns: AllowedColumnList

        @required
        analysisMethod: AnalysisMethod

        selectedAnalysisMethods: SelectedAnalysisMethods
        tags: TagMap
    }
    output := {
        @required
        configuredTable: ConfiguredTable
    }
    errors: [
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/configuredTables/{configuredTableIdentifier}/analysisRule") @idempotent
operation CreateConfiguredTableAnalysisRule {
    input := {
        @required @httpLabel
        configuredTableIdentifier: ConfiguredTableIdentifier

        @required
        analysisRuleType: ConfiguredTableAnalysisRuleType

        @required
        analysisRulePolicy: ConfiguredTableAnalysisRulePolicy
    }
    output := {
        @required
        analysisRule: ConfiguredTableAnalysisRule
    }
    errors: [
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/memberships/{membershipIdentifier}/configuredTableAssociations")
operation CreateConfiguredTableAssociation {
    input := {
        @required
        name: TableAlias

        description: TableDescription

        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required
        configuredTableIdentifier: ConfiguredTableIdentifier

        @required
        roleArn: RoleArn

        tags: TagMap
    }
    output := {
        @required
        configuredTableAssociation: ConfiguredTableAssociation
    }
    errors: [
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "POST"
    uri: "/memberships/{membershipIdentifier}/configuredTableAssociations/{configuredTableAssociationIdentifier}/analysisRule"
)
@idempotent
operation CreateConfiguredTableAssociationAnalysisRule {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required @httpLabel
        configuredTableAssociationIdentifier: ConfiguredTableAssociationIdentifier

        @required
        analysisRuleType: ConfiguredTableAssociationAnalysisRuleType

        @required
        analysisRulePolicy: ConfiguredTableAssociationAnalysisRulePolicy
    }
    output := {
        @required
        analysisRule: ConfiguredTableAssociationAnalysisRule
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/memberships/{membershipIdentifier}/idmappingtables")
operation CreateIdMappingTable {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required
        name: ResourceAlias

        description: ResourceDescription

        @required
        inputReferenceConfig: IdMappingTableInputReferenceConfig

        tags: TagMap
        kmsKeyArn: KMSKeyArn
    }
    output := {
        @required
        idMappingTable: IdMappingTable
    }
    errors: [
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/memberships/{membershipIdentifier}/idnamespaceassociations")
operation CreateIdNamespaceAssociation {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required
        inputReferenceConfig: IdNamespaceAssociationInputReferenceConfig

        tags: TagMap

        @required
        name: GenericResourceName

        description: ResourceDescription
        idMappingConfig: IdMappingConfig
    }
    output := {
        @required
        idNamespaceAssociation: IdNamespaceAssociation
    }
    errors: [
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/memberships/{membershipIdentifier}/intermediateTables")
operation CreateIntermediateTable {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required
        name: DisplayName

        description: ResourceDescription

        @required
        populationAnalysisConfiguration: PopulationAnalysisConfiguration

        kmsKeyArn: KMSKeyArn
        retentionInDays: CreateIntermediateTableInputRetentionInDaysInteger
        tags: TagMap
    }
    output := {
        @required
        intermediateTable: IntermediateTable
    }
    errors: [
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "POST"
    uri: "/memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}/analysisRule"
)
@idempotent
operation CreateIntermediateTableAnalysisRule {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required @httpLabel
        intermediateTableIdentifier: IntermediateTableIdentifier

        @required
        analysisRuleType: IntermediateTableAnalysisRuleType

        @required
        analysisRulePolicy: IntermediateTableAnalysisRulePolicy
    }
    output := {
        @required
        analysisRule: IntermediateTableAnalysisRule
    }
    errors: [
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/memberships")
operation CreateMembership {
    input := {
        @required
        collaborationIdentifier: CollaborationIdentifier

        @required
        queryLogStatus: MembershipQueryLogStatus

        jobLogStatus: MembershipJobLogStatus
        tags: TagMap
        defaultResultConfiguration: MembershipProtectedQueryResultConfiguration
        defaultJobResultConfiguration: MembershipProtectedJobResultConfiguration
        paymentConfiguration: MembershipPaymentConfiguration
        isMetricsEnabled: Boolean
    }
    output := {
        @required
        membership: Membership
    }
    errors: [
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/memberships/{membershipIdentifier}/privacybudgettemplates")
operation CreatePrivacyBudgetTemplate {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        autoRefresh: PrivacyBudgetTemplateAutoRefresh

        @required
        privacyBudgetType: PrivacyBudgetType

        @required
        parameters: PrivacyBudgetTemplateParametersInput

        tags: TagMap
    }
    output := {
        @required
        privacyBudgetTemplate: PrivacyBudgetTemplate
    }
    errors: [
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/memberships/{membershipIdentifier}/analysistemplates/{analysisTemplateIdentifier}"
    code: 204
)
@idempotent
operation DeleteAnalysisTemplate {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required @httpLabel
        analysisTemplateIdentifier: AnalysisTemplateIdentifier
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/collaborations/{collaborationIdentifier}", code: 204) @idempotent
operation DeleteCollaboration {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier
    }
    output := {}
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/memberships/{membershipIdentifier}/configuredaudiencemodelassociations/{configuredAudienceModelAssociationIdentifier}"
    code: 204
)
@idempotent
operation DeleteConfiguredAudienceModelAssociation {
    input := {
        @required @httpLabel
        configuredAudienceModelAssociationIdentifier: ConfiguredAudienceModelAssociationIdentifier

        @required @httpLabel
        membershipIdentifier: MembershipIdentifier
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/configuredTables/{configuredTableIdentifier}", code: 204) @idempotent
operation DeleteConfiguredTable {
    input := {
        @required @httpLabel
        configuredTableIdentifier: ConfiguredTableIdentifier
    }
    output := {}
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/configuredTables/{configuredTableIdentifier}/analysisRule/{analysisRuleType}"
    code: 204
)
@idempotent
operation DeleteConfiguredTableAnalysisRule {
    input := {
        @required @httpLabel
        configuredTableIdentifier: ConfiguredTableIdentifier

        @required @httpLabel
        analysisRuleType: ConfiguredTableAnalysisRuleType
    }
    output := {}
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/memberships/{membershipIdentifier}/configuredTableAssociations/{configuredTableAssociationIdentifier}"
    code: 204
)
@idempotent
operation DeleteConfiguredTableAssociation {
    input := {
        @required @httpLabel
        configuredTableAssociationIdentifier: ConfiguredTableAssociationIdentifier

        @required @httpLabel
        membershipIdentifier: MembershipIdentifier
    }
    output := {}
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/memberships/{membershipIdentifier}/configuredTableAssociations/{configuredTableAssociationIdentifier}/analysisRule/{analysisRuleType}"
    code: 204
)
@idempotent
operation DeleteConfiguredTableAssociationAnalysisRule {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required @httpLabel
        configuredTableAssociationIdentifier: ConfiguredTableAssociationIdentifier

        @required @httpLabel
        analysisRuleType: ConfiguredTableAssociationAnalysisRuleType
    }
    output := {}
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/memberships/{membershipIdentifier}/idmappingtables/{idMappingTableIdentifier}"
    code: 204
)
@idempotent
operation DeleteIdMappingTable {
    input := {
        @required @httpLabel
        idMappingTableIdentifier: UUID

        @required @httpLabel
        membershipIdentifier: MembershipIdentifier
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/memberships/{membershipIdentifier}/idnamespaceassociations/{idNamespaceAssociationIdentifier}"
    code: 204
)
@idempotent
operation DeleteIdNamespaceAssociation {
    input := {
        @required @httpLabel
        idNamespaceAssociationIdentifier: IdNamespaceAssociationIdentifier

        @required @httpLabel
        membershipIdentifier: MembershipIdentifier
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}"
    code: 204
)
@idempotent
operation DeleteIntermediateTable {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required @httpLabel
        intermediateTableIdentifier: IntermediateTableIdentifier
    }
    output := {}
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}/analysisRule/{analysisRuleType}"
    code: 204
)
@idempotent
operation DeleteIntermediateTableAnalysisRule {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required @httpLabel
        intermediateTableIdentifier: IntermediateTableIdentifier

        @required @httpLabel
        analysisRuleType: IntermediateTableAnalysisRuleType
    }
    output := {}
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/collaborations/{collaborationIdentifier}/member/{accountId}"
    code: 204
)
@idempotent
operation DeleteMember {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        @required @httpLabel
        accountId: AccountId
    }
    output := {}
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/memberships/{membershipIdentifier}", code: 204) @idempotent
operation DeleteMembership {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier
    }
    output := {}
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/memberships/{membershipIdentifier}/privacybudgettemplates/{privacyBudgetTemplateIdentifier}"
    code: 204
)
@idempotent
operation DeletePrivacyBudgetTemplate {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required @httpLabel
        privacyBudgetTemplateIdentifier: PrivacyBudgetTemplateIdentifier
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/memberships/{membershipIdentifier}/disallowIntermediateTable")
@idempotent
operation DisallowIntermediateTable {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required
        intermediateTableName: DisplayName

        includeDescendants: Boolean
    }
    output := {}
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/memberships/{membershipIdentifier}/analysistemplates/{analysisTemplateIdentifier}"
)
@readonly
operation GetAnalysisTemplate {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required @httpLabel
        analysisTemplateIdentifier: AnalysisTemplateIdentifier
    }
    output := {
        @required
        analysisTemplate: AnalysisTemplate
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/collaborations/{collaborationIdentifier}") @readonly
operation GetCollaboration {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier
    }
    output := {
        @required
        collaboration: Collaboration
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/collaborations/{collaborationIdentifier}/analysistemplates/{analysisTemplateArn}"
)
@readonly
operation GetCollaborationAnalysisTemplate {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        @required @httpLabel
        analysisTemplateArn: AnalysisTemplateArn
    }
    output := {
        @required
        collaborationAnalysisTemplate: CollaborationAnalysisTemplate
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/collaborations/{collaborationIdentifier}/changeRequests/{changeRequestIdentifier}"
)
@readonly
operation GetCollaborationChangeRequest {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        @required @httpLabel
        changeRequestIdentifier: CollaborationChangeRequestIdentifier
    }
    output := {
        @required
        collaborationChangeRequest: CollaborationChangeRequest
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/collaborations/{collaborationIdentifier}/configuredaudiencemodelassociations/{configuredAudienceModelAssociationIdentifier}"
)
@readonly
operation GetCollaborationConfiguredAudienceModelAssociation {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        @required @httpLabel
        configuredAudienceModelAssociationIdentifier: ConfiguredAudienceModelAssociationIdentifier
    }
    output := {
        @required
        collaborationConfiguredAudienceModelAssociation: CollaborationConfiguredAudienceModelAssociation
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/collaborations/{collaborationIdentifier}/idnamespaceassociations/{idNamespaceAssociationIdentifier}"
)
@readonly
operation GetCollaborationIdNamespaceAssociation {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        @required @httpLabel
        idNamespaceAssociationIdentifier: IdNamespaceAssociationIdentifier
    }
    output := {
        @required
        collaborationIdNamespaceAssociation: CollaborationIdNamespaceAssociation
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/collaborations/{collaborationIdentifier}/privacybudgettemplates/{privacyBudgetTemplateIdentifier}"
)
@readonly
operation GetCollaborationPrivacyBudgetTemplate {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        @required @httpLabel
        privacyBudgetTemplateIdentifier: PrivacyBudgetTemplateIdentifier
    }
    output := {
        @required
        collaborationPrivacyBudgetTemplate: CollaborationPrivacyBudgetTemplate
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/memberships/{membershipIdentifier}/configuredaudiencemodelassociations/{configuredAudienceModelAssociationIdentifier}"
)
@readonly
operation GetConfiguredAudienceModelAssociation {
    input := {
        @required @httpLabel
        configuredAudienceModelAssociationIdentifier: ConfiguredAudienceModelAssociationIdentifier

        @required @httpLabel
        membershipIdentifier: MembershipIdentifier
    }
    output := {
        @required
        configuredAudienceModelAssociation: ConfiguredAudienceModelAssociation
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/configuredTables/{configuredTableIdentifier}") @readonly
operation GetConfiguredTable {
    input := {
        @required @httpLabel
        configuredTableIdentifier: ConfiguredTableIdentifier
    }
    output := {
        @required
        configuredTable: ConfiguredTable
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/configuredTables/{configuredTableIdentifier}/analysisRule/{analysisRuleType}"
)
@readonly
operation GetConfiguredTableAnalysisRule {
    input := {
        @required @httpLabel
        configuredTableIdentifier: ConfiguredTableIdentifier

        @required @httpLabel
        analysisRuleType: ConfiguredTableAnalysisRuleType
    }
    output := {
        @required
        analysisRule: ConfiguredTableAnalysisRule
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/memberships/{membershipIdentifier}/configuredTableAssociations/{configuredTableAssociationIdentifier}"
)
@readonly
operation GetConfiguredTableAssociation {
    input := {
        @required @httpLabel
        configuredTableAssociationIdentifier: ConfiguredTableAssociationIdentifier

        @required @httpLabel
        membershipIdentifier: MembershipIdentifier
    }
    output := {
        @required
        configuredTableAssociation: ConfiguredTableAssociation
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/memberships/{membershipIdentifier}/configuredTableAssociations/{configuredTableAssociationIdentifier}/analysisRule/{analysisRuleType}"
)
@readonly
operation GetConfiguredTableAssociationAnalysisRule {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required @httpLabel
        configuredTableAssociationIdentifier: ConfiguredTableAssociationIdentifier

        @required @httpLabel
        analysisRuleType: ConfiguredTableAssociationAnalysisRuleType
    }
    output := {
        @required
        analysisRule: ConfiguredTableAssociationAnalysisRule
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/memberships/{membershipIdentifier}/idmappingtables/{idMappingTableIdentifier}"
)
@readonly
operation GetIdMappingTable {
    input := {
        @required @httpLabel
        idMappingTableIdentifier: UUID

        @required @httpLabel
        membershipIdentifier: MembershipIdentifier
    }
    output := {
        @required
        idMappingTable: IdMappingTable
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/memberships/{membershipIdentifier}/idnamespaceassociations/{idNamespaceAssociationIdentifier}"
)
@readonly
operation GetIdNamespaceAssociation {
    input := {
        @required @httpLabel
        idNamespaceAssociationIdentifier: IdNamespaceAssociationIdentifier

        @required @httpLabel
        membershipIdentifier: MembershipIdentifier
    }
    output := {
        @required
        idNamespaceAssociation: IdNamespaceAssociation
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}"
)
@readonly
operation GetIntermediateTable {
    input := {
        @required @httpLabel
        intermediateTableIdentifier: IntermediateTableIdentifier

        @required @httpLabel
        membershipIdentifier: MembershipIdentifier
    }
    output := {
        @required
        intermediateTable: IntermediateTable
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}/analysisRule/{analysisRuleType}"
)
@readonly
operation GetIntermediateTableAnalysisRule {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required @httpLabel
        intermediateTableIdentifier: IntermediateTableIdentifier

        @required @httpLabel
        analysisRuleType: IntermediateTableAnalysisRuleType
    }
    output := {
        @required
        analysisRule: IntermediateTableAnalysisRule
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/memberships/{membershipIdentifier}") @readonly
operation GetMembership {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier
    }
    output := {
        @required
        membership: Membership
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/memberships/{membershipIdentifier}/privacybudgettemplates/{privacyBudgetTemplateIdentifier}"
)
@readonly
operation GetPrivacyBudgetTemplate {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required @httpLabel
        privacyBudgetTemplateIdentifier: PrivacyBudgetTemplateIdentifier
    }
    output := {
        @required
        privacyBudgetTemplate: PrivacyBudgetTemplate
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/memberships/{membershipIdentifier}/protectedJobs/{protectedJobIdentifier}"
)
@readonly
operation GetProtectedJob {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required @httpLabel
        protectedJobIdentifier: ProtectedJobIdentifier
    }
    output := {
        @required
        protectedJob: ProtectedJob
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/memberships/{membershipIdentifier}/protectedQueries/{protectedQueryIdentifier}"
)
@readonly
operation GetProtectedQuery {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required @httpLabel
        protectedQueryIdentifier: ProtectedQueryIdentifier
    }
    output := {
        @required
        protectedQuery: ProtectedQuery
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/collaborations/{collaborationIdentifier}/schemas/{name}") @readonly
operation GetSchema {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        @required @httpLabel
        name: TableAlias
    }
    output := {
        @required
        schema: Schema
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/collaborations/{collaborationIdentifier}/schemas/{name}/analysisRule/{type}"
)
@readonly
operation GetSchemaAnalysisRule {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        @required @httpLabel
        name: TableAlias

        @required @httpLabel
        type: AnalysisRuleType
    }
    output := {
        @required
        analysisRule: AnalysisRule
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/memberships/{membershipIdentifier}/analysistemplates")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "analysisTemplateSummaries"
    pageSize: "maxResults"
)
operation ListAnalysisTemplates {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        nextToken: PaginationToken

        @required
        analysisTemplateSummaries: AnalysisTemplateSummaryList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/collaborations/{collaborationIdentifier}/analysistemplates")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "collaborationAnalysisTemplateSummaries"
    pageSize: "maxResults"
)
operation ListCollaborationAnalysisTemplates {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        nextToken: PaginationToken

        @required
        collaborationAnalysisTemplateSummaries: CollaborationAnalysisTemplateSummaryList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/collaborations/{collaborationIdentifier}/changeRequests")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "collaborationChangeRequestSummaries"
    pageSize: "maxResults"
)
operation ListCollaborationChangeRequests {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        @httpQuery("status")
        status: ChangeRequestStatus

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        collaborationChangeRequestSummaries: CollaborationChangeRequestSummaryList

        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/collaborations/{collaborationIdentifier}/configuredaudiencemodelassociations"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "collaborationConfiguredAudienceModelAssociationSummaries"
    pageSize: "maxResults"
)
operation ListCollaborationConfiguredAudienceModelAssociations {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        collaborationConfiguredAudienceModelAssociationSummaries: CollaborationConfiguredAudienceModelAssociationSummaryList

        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/collaborations/{collaborationIdentifier}/idnamespaceassociations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "collaborationIdNamespaceAssociationSummaries"
    pageSize: "maxResults"
)
operation ListCollaborationIdNamespaceAssociations {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        nextToken: PaginationToken

        @required
        collaborationIdNamespaceAssociationSummaries: CollaborationIdNamespaceAssociationSummaryList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/collaborations/{collaborationIdentifier}/privacybudgettemplates")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "collaborationPrivacyBudgetTemplateSummaries"
    pageSize: "maxResults"
)
operation ListCollaborationPrivacyBudgetTemplates {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        nextToken: PaginationToken

        @required
        collaborationPrivacyBudgetTemplateSummaries: CollaborationPrivacyBudgetTemplateSummaryList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/collaborations/{collaborationIdentifier}/privacybudgets")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "collaborationPrivacyBudgetSummaries"
    pageSize: "maxResults"
)
operation ListCollaborationPrivacyBudgets {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        @required @httpQuery("privacyBudgetType")
        privacyBudgetType: PrivacyBudgetType

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("accessBudgetResourceArn")
        accessBudgetResourceArn: BudgetedResourceArn
    }
    output := {
        @required
        collaborationPrivacyBudgetSummaries: CollaborationPrivacyBudgetSummaryList

        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/collaborations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "collaborationList"
    pageSize: "maxResults"
)
operation ListCollaborations {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("memberStatus")
        memberStatus: FilterableMemberStatus
    }
    output := {
        nextToken: PaginationToken

        @required
        collaborationList: CollaborationSummaryList
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/memberships/{membershipIdentifier}/configuredaudiencemodelassociations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "configuredAudienceModelAssociationSummaries"
    pageSize: "maxResults"
)
operation ListConfiguredAudienceModelAssociations {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        configuredAudienceModelAssociationSummaries: ConfiguredAudienceModelAssociationSummaryList

        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/memberships/{membershipIdentifier}/configuredTableAssociations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "configuredTableAssociationSummaries"
    pageSize: "maxResults"
)
operation ListConfiguredTableAssociations {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        configuredTableAssociationSummaries: ConfiguredTableAssociationSummaryList

        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/configuredTables")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "configuredTableSummaries"
    pageSize: "maxResults"
)
operation ListConfiguredTables {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        configuredTableSummaries: ConfiguredTableSummaryList

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/memberships/{membershipIdentifier}/idmappingtables")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "idMappingTableSummaries"
    pageSize: "maxResults"
)
operation ListIdMappingTables {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        idMappingTableSummaries: IdMappingTableSummaryList

        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/memberships/{membershipIdentifier}/idnamespaceassociations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "idNamespaceAssociationSummaries"
    pageSize: "maxResults"
)
operation ListIdNamespaceAssociations {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        nextToken: PaginationToken

        @required
        idNamespaceAssociationSummaries: IdNamespaceAssociationSummaryList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}/versions"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "intermediateTableVersionSummaries"
    pageSize: "maxResults"
)
operation ListIntermediateTableVersions {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required @httpLabel
        intermediateTableIdentifier: IntermediateTableIdentifier

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        intermediateTableVersionSummaries: IntermediateTableVersionSummaryList

        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/memberships/{membershipIdentifier}/intermediateTables")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "intermediateTableSummaries"
    pageSize: "maxResults"
)
operation ListIntermediateTables {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        intermediateTableSummaries: IntermediateTableSummaryList

        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/collaborations/{collaborationIdentifier}/members")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "memberSummaries"
    pageSize: "maxResults"
)
operation ListMembers {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        nextToken: PaginationToken

        @required
        memberSummaries: MemberSummaryList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/memberships")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "membershipSummaries"
    pageSize: "maxResults"
)
operation ListMemberships {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("status")
        status: MembershipStatus
    }
    output := {
        nextToken: PaginationToken

        @required
        membershipSummaries: MembershipSummaryList
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/memberships/{membershipIdentifier}/privacybudgettemplates")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "privacyBudgetTemplateSummaries"
    pageSize: "maxResults"
)
operation ListPrivacyBudgetTemplates {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        nextToken: PaginationToken

        @required
        privacyBudgetTemplateSummaries: PrivacyBudgetTemplateSummaryList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/memberships/{membershipIdentifier}/privacybudgets")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "privacyBudgetSummaries"
    pageSize: "maxResults"
)
operation ListPrivacyBudgets {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required @httpQuery("privacyBudgetType")
        privacyBudgetType: PrivacyBudgetType

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("accessBudgetResourceArn")
        accessBudgetResourceArn: BudgetedResourceArn
    }
    output := {
        @required
        privacyBudgetSummaries: PrivacyBudgetSummaryList

        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/memberships/{membershipIdentifier}/protectedJobs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "protectedJobs"
    pageSize: "maxResults"
)
operation ListProtectedJobs {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @httpQuery("status")
        status: ProtectedJobStatus

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        nextToken: PaginationToken

        @required
        protectedJobs: ProtectedJobSummaryList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/memberships/{membershipIdentifier}/protectedQueries")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "protectedQueries"
    pageSize: "maxResults"
)
operation ListProtectedQueries {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @httpQuery("status")
        status: ProtectedQueryStatus

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        nextToken: PaginationToken

        @required
        protectedQueries: ProtectedQuerySummaryList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/collaborations/{collaborationIdentifier}/schemas")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "schemaSummaries"
    pageSize: "maxResults"
)
operation ListSchemas {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        @httpQuery("schemaType")
        schemaType: SchemaType

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        schemaSummaries: SchemaSummaryList

        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: CleanroomsArn
    }
    output := {
        @required
        tags: TagMap
    }
    errors: [ResourceNotFoundException, ValidationException]
}

@http(
    method: "POST"
    uri: "/memberships/{membershipIdentifier}/idmappingtables/{idMappingTableIdentifier}/populate"
)
operation PopulateIdMappingTable {
    input := {
        @required @httpLabel
        idMappingTableIdentifier: UUID

        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        jobType: JobType
    }
    output := {
        @required
        idMappingJobId: UUID
    }
    errors: [
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "POST"
    uri: "/memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}/populate"
)
operation PopulateIntermediateTable {
    input := {
        @required @httpLabel
        intermediateTableIdentifier: IntermediateTableIdentifier

        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        parameters: ParameterMap
        computeConfiguration: IntermediateTableComputeConfiguration
        analysisPayerAccountId: AccountId
    }
    output := {
        @required
        analysisId: AnalysisIdentifier

        @required
        analysisType: PopulateIntermediateTableAnalysisType

        @required
        versionId: UUID
    }
    errors: [
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/memberships/{membershipIdentifier}/previewprivacyimpact")
operation PreviewPrivacyImpact {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required
        parameters: PreviewPrivacyImpactParametersInput
    }
    output := {
        @required
        privacyImpact: PrivacyImpact
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/memberships/{membershipIdentifier}/protectedJobs")
operation StartProtectedJob {
    input := {
        @required
        type: ProtectedJobType

        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required
        jobParameters: ProtectedJobParameters

        resultConfiguration: ProtectedJobResultConfigurationInput
        computeConfiguration: ProtectedJobComputeConfiguration
        jobComputePayerAccountId: AccountId
    }
    output := {
        @required
        protectedJob: ProtectedJob
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/memberships/{membershipIdentifier}/protectedQueries")
operation StartProtectedQuery {
    input := {
        @required
        type: ProtectedQueryType

        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required
        sqlParameters: ProtectedQuerySQLParameters

        resultConfiguration: ProtectedQueryResultConfiguration
        computeConfiguration: ComputeConfiguration
        queryComputePayerAccountId: AccountId
    }
    output := {
        @required
        protectedQuery: ProtectedQuery
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: CleanroomsArn

        @required
        tags: TagMap
    }
    output := {}
    errors: [ResourceNotFoundException, ValidationException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: CleanroomsArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeys
    }
    output := {}
    errors: [ResourceNotFoundException, ValidationException]
}

@http(
    method: "PATCH"
    uri: "/memberships/{membershipIdentifier}/analysistemplates/{analysisTemplateIdentifier}"
)
operation UpdateAnalysisTemplate {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required @httpLabel
        analysisTemplateIdentifier: AnalysisTemplateIdentifier

        description: ResourceDescription
    }
    output := {
        @required
        analysisTemplate: AnalysisTemplate
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PATCH", uri: "/collaborations/{collaborationIdentifier}")
operation UpdateCollaboration {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        name: CollaborationName
        description: CollaborationDescription
        analyticsEngine: AnalyticsEngine
    }
    output := {
        @required
        collaboration: Collaboration
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "PATCH"
    uri: "/collaborations/{collaborationIdentifier}/changeRequests/{changeRequestIdentifier}"
)
operation UpdateCollaborationChangeRequest {
    input := {
        @required @httpLabel
        collaborationIdentifier: CollaborationIdentifier

        @required @httpLabel
        changeRequestIdentifier: CollaborationChangeRequestIdentifier

        @required
        action: ChangeRequestAction
    }
    output := {
        @required
        collaborationChangeRequest: CollaborationChangeRequest
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "PATCH"
    uri: "/memberships/{membershipIdentifier}/configuredaudiencemodelassociations/{configuredAudienceModelAssociationIdentifier}"
)
operation UpdateConfiguredAudienceModelAssociation {
    input := {
        @required @httpLabel
        configuredAudienceModelAssociationIdentifier: ConfiguredAudienceModelAssociationIdentifier

        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        description: ResourceDescription
        name: ConfiguredAudienceModelAssociationName
    }
    output := {
        @required
        configuredAudienceModelAssociation: ConfiguredAudienceModelAssociation
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PATCH", uri: "/configuredTables/{configuredTableIdentifier}")
operation UpdateConfiguredTable {
    input := {
        @required @httpLabel
        configuredTableIdentifier: ConfiguredTableIdentifier

        name: DisplayName
        description: TableDescription
        tableReference: TableReference
        allowedColumns: AllowedColumnList
        analysisMethod: AnalysisMethod
        selectedAnalysisMethods: SelectedAnalysisMethods
    }
    output := {
        @required
        configuredTable: ConfiguredTable
    }
    errors: [
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "PATCH"
    uri: "/configuredTables/{configuredTableIdentifier}/analysisRule/{analysisRuleType}"
)
operation UpdateConfiguredTableAnalysisRule {
    input := {
        @required @httpLabel
        configuredTableIdentifier: ConfiguredTableIdentifier

        @required @httpLabel
        analysisRuleType: ConfiguredTableAnalysisRuleType

        @required
        analysisRulePolicy: ConfiguredTableAnalysisRulePolicy
    }
    output := {
        @required
        analysisRule: ConfiguredTableAnalysisRule
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "PATCH"
    uri: "/memberships/{membershipIdentifier}/configuredTableAssociations/{configuredTableAssociationIdentifier}"
)
operation UpdateConfiguredTableAssociation {
    input := {
        @required @httpLabel
        configuredTableAssociationIdentifier: ConfiguredTableAssociationIdentifier

        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        description: TableDescription
        roleArn: RoleArn
    }
    output := {
        @required
        configuredTableAssociation: ConfiguredTableAssociation
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "PATCH"
    uri: "/memberships/{membershipIdentifier}/configuredTableAssociations/{configuredTableAssociationIdentifier}/analysisRule/{analysisRuleType}"
)
operation UpdateConfiguredTableAssociationAnalysisRule {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required @httpLabel
        configuredTableAssociationIdentifier: ConfiguredTableAssociationIdentifier

        @required @httpLabel
        analysisRuleType: ConfiguredTableAssociationAnalysisRuleType

        @required
        analysisRulePolicy: ConfiguredTableAssociationAnalysisRulePolicy
    }
    output := {
        @required
        analysisRule: ConfiguredTableAssociationAnalysisRule
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "PATCH"
    uri: "/memberships/{membershipIdentifier}/idmappingtables/{idMappingTableIdentifier}"
)
operation UpdateIdMappingTable {
    input := {
        @required @httpLabel
        idMappingTableIdentifier: UUID

        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        description: ResourceDescription
        kmsKeyArn: KMSKeyArn
    }
    output := {
        @required
        idMappingTable: IdMappingTable
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "PATCH"
    uri: "/memberships/{membershipIdentifier}/idnamespaceassociations/{idNamespaceAssociationIdentifier}"
)
operation UpdateIdNamespaceAssociation {
    input := {
        @required @httpLabel
        idNamespaceAssociationIdentifier: IdNamespaceAssociationIdentifier

        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        name: GenericResourceName
        description: ResourceDescription
        idMappingConfig: IdMappingConfig
    }
    output := {
        @required
        idNamespaceAssociation: IdNamespaceAssociation
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "PATCH"
    uri: "/memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}"
)
operation UpdateIntermediateTable {
    input := {
        @required @httpLabel
        intermediateTableIdentifier: IntermediateTableIdentifier

        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        description: ResourceDescription
        kmsKeyArn: KMSKeyArn
        columns: IntermediateTableColumnList
    }
    output := {
        @required
        intermediateTable: IntermediateTable
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "PATCH"
    uri: "/memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}/analysisRule/{analysisRuleType}"
)
operation UpdateIntermediateTableAnalysisRule {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required @httpLabel
        intermediateTableIdentifier: IntermediateTableIdentifier

        @required @httpLabel
        analysisRuleType: IntermediateTableAnalysisRuleType

        @required
        analysisRulePolicy: IntermediateTableAnalysisRulePolicy
    }
    output := {
        @required
        analysisRule: IntermediateTableAnalysisRule
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PATCH", uri: "/memberships/{membershipIdentifier}")
operation UpdateMembership {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        queryLogStatus: MembershipQueryLogStatus
        jobLogStatus: MembershipJobLogStatus
        defaultResultConfiguration: MembershipProtectedQueryResultConfiguration
        defaultJobResultConfiguration: MembershipProtectedJobResultConfiguration
        membershipPaymentConfiguration: UpdateMembershipPaymentConfiguration
    }
    output := {
        @required
        membership: Membership
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "PATCH"
    uri: "/memberships/{membershipIdentifier}/privacybudgettemplates/{privacyBudgetTemplateIdentifier}"
)
operation UpdatePrivacyBudgetTemplate {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required @httpLabel
        privacyBudgetTemplateIdentifier: PrivacyBudgetTemplateIdentifier

        @required
        privacyBudgetType: PrivacyBudgetType

        parameters: PrivacyBudgetTemplateUpdateParameters
    }
    output := {
        @required
        privacyBudgetTemplate: PrivacyBudgetTemplate
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "PATCH"
    uri: "/memberships/{membershipIdentifier}/protectedJobs/{protectedJobIdentifier}"
)
@idempotent
operation UpdateProtectedJob {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required @httpLabel
        protectedJobIdentifier: ProtectedJobIdentifier

        @required
        targetStatus: TargetProtectedJobStatus
    }
    output := {
        @required
        protectedJob: ProtectedJob
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(
    method: "PATCH"
    uri: "/memberships/{membershipIdentifier}/protectedQueries/{protectedQueryIdentifier}"
)
@idempotent
operation UpdateProtectedQuery {
    input := {
        @required @httpLabel
        membershipIdentifier: MembershipIdentifier

        @required @httpLabel
        protectedQueryIdentifier: ProtectedQueryIdentifier

        @required
        targetStatus: TargetProtectedQueryStatus
    }
    output := {
        @required
        protectedQuery: ProtectedQuery
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

structure AccessBudget {
    @required
    resourceArn: BudgetedResourceArn

    @required
    details: AccessBudgetDetailsList

    @required
    aggregateRemainingBudget: RemainingBudget
}

structure AccessBudgetDetails {
    @required
    startTime: Timestamp

    endTime: Timestamp

    @required
    remainingBudget: RemainingBudget

    @required
    budget: Budget

    @required
    budgetType: AccessBudgetType

    autoRefresh: AutoRefreshMode
}

@length(min: 1, max: 2)
list AccessBudgetDetailsList {
    member: AccessBudgetDetails
}

enum AccessBudgetType {
    CALENDAR_DAY
    CALENDAR_MONTH
    CALENDAR_WEEK
    LIFETIME
}

structure AccessBudgetsPrivacyTemplateParametersInput {
    @required
    budgetParameters: BudgetParameters

    @required
    resourceArn: BudgetedResourceArn
}

structure AccessBudgetsPrivacyTemplateParametersOutput {
    @required
    budgetParameters: BudgetParameters

    @required
    resourceArn: BudgetedResourceArn
}

structure AccessBudgetsPrivacyTemplateUpdateParameters {
    @required
    budgetParameters: BudgetParameters
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
    reason: AccessDeniedExceptionReason
}

enum AccessDeniedExceptionReason {
    INSUFFICIENT_PERMISSIONS
}

@length(min: 12, max: 12) @pattern("\\d+")
string AccountId

list AccountIdList {
    member: AccountId
}

enum AdditionalAnalyses {
    ALLOWED
    REQUIRED
    NOT_ALLOWED
}

@length(min: 0, max: 256)
@pattern("arn:aws:cleanrooms:[\\w]{2}-[\\w]{4,9}-[\\d]:([\\d]{12}|\\*):membership\\/[\\*\\d\\w-]+\\/configuredaudiencemodelassociation\\/[\\*\\d\\w-]+$|^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:([0-9]{12}|\\*):membership\\/[\\*\\d\\w-]+\\/configured-model-algorithm-association\\/([-a-zA-Z0-9_\\/.]+|\\*)")
string AdditionalAnalysesResourceArn

structure AggregateColumn {
    @required
    columnNames: AggregateColumnColumnNamesList

    @required
    function: AggregateFunctionName
}

@length(min: 1)
list AggregateColumnColumnNamesList {
    member: AnalysisRuleColumnName
}

enum AggregateFunctionName {
    SUM
    SUM_DISTINCT
    COUNT
    COUNT_DISTINCT
    AVG
}

structure AggregationConstraint {
    @required
    columnName: AnalysisRuleColumnName

    @required
    minimum: AggregationConstraintMinimumInteger

    @required
    type: AggregationType
}

@range(min: 2, max: 100000)
integer AggregationConstraintMinimumInteger

@length(min: 1)
list AggregationConstraints {
    member: AggregationConstraint
}

enum AggregationType {
    COUNT_DISTINCT
}

@length(min: 0, max: 25)
list AllowedAdditionalAnalyses {
    member: AdditionalAnalysesResourceArn
}

list AllowedAnalysesList {
    member: AnalysisTemplateArnOrQueryWildcard
}

list AllowedAnalysisProviderList {
    member: AccountId
}

@length(min: 1)
list AllowedColumnList {
    member: ColumnName
}

list AllowedResultReceivers {
    member: AccountId
}

list AllowedResultRegions {
    member: SupportedS3Region
}

enum AnalysisFormat {
    SQL
    PYSPARK_1_0
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string AnalysisIdentifier

enum AnalysisMethod {
    DIRECT_QUERY
    DIRECT_JOB
    MULTIPLE
}

@sensitive
structure AnalysisParameter {
    @required
    name: ParameterName

    @required
    type: ParameterType

    defaultValue: ParameterValue
}

@length(min: 0, max: 50)
list AnalysisParameterList {
    member: AnalysisParameter
}

structure AnalysisRule {
    @required
    collaborationId: CollaborationIdentifier

    @required
    type: AnalysisRuleType

    @required
    name: TableAlias

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    policy: AnalysisRulePolicy

    collaborationPolicy: ConfiguredTableAssociationAnalysisRulePolicy
    consolidatedPolicy: ConsolidatedPolicy
}

structure AnalysisRuleAggregation {
    @required
    aggregateColumns: AnalysisRuleAggregationAggregateColumnsList

    @required
    joinColumns: AnalysisRuleColumnList

    joinRequired: JoinRequiredOption
    allowedJoinOperators: JoinOperatorsList

    @required
    dimensionColumns: AnalysisRuleColumnList

    @required
    scalarFunctions: ScalarFunctionsList

    @required
    outputConstraints: AggregationConstraints

    additionalAnalyses: AdditionalAnalyses
}

@length(min: 1)
list AnalysisRuleAggregationAggregateColumnsList {
    member: AggregateColumn
}

list AnalysisRuleColumnList {
    member: AnalysisRuleColumnName
}

@length(min: 1, max: 127) @pattern("[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?")
string AnalysisRuleColumnName

list AnalysisRuleColumnNameList {
    member: AnalysisRuleColumnName
}

structure AnalysisRuleCustom {
    @required
    allowedAnalyses: AnalysisRuleCustomAllowedAnalysesList

    allowedAnalysisProviders: AnalysisRuleCustomAllowedAnalysisProvidersList
    additionalAnalyses: AdditionalAnalyses
    disallowedOutputColumns: AnalysisRuleColumnList
    differentialPrivacy: DifferentialPrivacyConfiguration
    allowedResultReceivers: AllowedResultReceivers
    allowedAdditionalAnalyses: AllowedAdditionalAnalyses
}

@length(min: 0)
list AnalysisRuleCustomAllowedAnalysesList {
    member: AnalysisTemplateArnOrQueryWildcard
}

@length(min: 0)
list AnalysisRuleCustomAllowedAnalysisProvidersList {
    member: AccountId
}

structure AnalysisRuleIdMappingTable {
    @required
    joinColumns: AnalysisRuleIdMappingTableJoinColumnsList

    @required
    queryConstraints: QueryConstraintList

    dimensionColumns: AnalysisRuleColumnList
}

@length(min: 2, max: 2)
list AnalysisRuleIdMappingTableJoinColumnsList {
    member: AnalysisRuleColumnName
}

structure AnalysisRuleList {
    @required
    joinColumns: AnalysisRuleListJoinColumnsList

    allowedJoinOperators: JoinOperatorsList

    @required
    listColumns: AnalysisRuleColumnList

    additionalAnalyses: AdditionalAnalyses
}

@length(min: 1)
list AnalysisRuleListJoinColumnsList {
    member: AnalysisRuleColumnName
}

union AnalysisRulePolicy {
    v1: AnalysisRulePolicyV1
}

union AnalysisRulePolicyV1 {
    list: AnalysisRuleList
    aggregation: AnalysisRuleAggregation
    custom: AnalysisRuleCustom
    idMappingTable: AnalysisRuleIdMappingTable
}

enum AnalysisRuleType {
    AGGREGATION
    LIST
    CUSTOM
    ID_MAPPING_TABLE
}

list AnalysisRuleTypeList {
    member: AnalysisRuleType
}

structure AnalysisSchema {
    referencedTables: QueryTables
}

union AnalysisSource {
    text: AnalysisTemplateText
    artifacts: AnalysisTemplateArtifacts
}

union AnalysisSourceMetadata {
    artifacts: AnalysisTemplateArtifactMetadata
}

structure AnalysisTemplate {
    @required
    id: AnalysisTemplateIdentifier

    @required
    arn: AnalysisTemplateArn

    @required
    collaborationId: UUID

    @required
    collaborationArn: CollaborationArn

    @required
    membershipId: UUID

    @required
    membershipArn: MembershipArn

    description: ResourceDescription

    @required
    name: ResourceAlias

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    schema: AnalysisSchema

    @required
    format: AnalysisFormat

    @required
    source: AnalysisSource

    sourceMetadata: AnalysisSourceMetadata
    analysisParameters: AnalysisParameterList
    validations: AnalysisTemplateValidationStatusDetailList
    errorMessageConfiguration: ErrorMessageConfiguration
    syntheticDataParameters: SyntheticDataParameters
}

@length(min: 0, max: 200)
@pattern("arn:aws[-a-z]*:cleanrooms:[\\w]{2}-[\\w]{4,9}-[\\d]:[\\d]{12}:membership/[\\d\\w-]+/analysistemplate/[\\d\\w-]+")
string AnalysisTemplateArn

@length(min: 1, max: 10)
list AnalysisTemplateArnList {
    member: AnalysisTemplateArn
}

@length(min: 0, max: 200)
@pattern("(ANY_QUERY|ANY_JOB|arn:aws:cleanrooms:[\\w]{2}-[\\w]{4,9}-[\\d]:[\\d]{12}:membership/[\\d\\w-]+/analysistemplate/[\\d\\w-]+)")
string AnalysisTemplateArnOrQueryWildcard

structure AnalysisTemplateArtifact {
    @required
    location: S3Location
}

@length(min: 1, max: 1)
list AnalysisTemplateArtifactList {
    member: AnalysisTemplateArtifact
}

structure AnalysisTemplateArtifactMetadata {
    @required
    entryPointHash: Hash

    additionalArtifactHashes: HashList
}

structure AnalysisTemplateArtifacts {
    @required
    entryPoint: AnalysisTemplateArtifact

    additionalArtifacts: AnalysisTemplateArtifactList

    @required
    roleArn: RoleArn
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string AnalysisTemplateIdentifier

structure AnalysisTemplateSummary {
    @required
    arn: AnalysisTemplateArn

    @required
    createTime: Timestamp

    @required
    id: AnalysisTemplateIdentifier

    @required
    name: ResourceAlias

    @required
    updateTime: Timestamp

    @required
    membershipArn: MembershipArn

    @required
    membershipId: UUID

    @required
    collaborationArn: CollaborationArn

    @required
    collaborationId: UUID

    description: ResourceDescription
    isSyntheticData: Boolean
}

list AnalysisTemplateSummaryList {
    member: AnalysisTemplateSummary
}

@length(min: 0, max: 500000) @sensitive
string AnalysisTemplateText

enum AnalysisTemplateValidationStatus {
    VALID
    INVALID
    UNABLE_TO_VALIDATE
}

structure AnalysisTemplateValidationStatusDetail {
    @required
    type: AnalysisTemplateValidationType

    @required
    status: AnalysisTemplateValidationStatus

    reasons: AnalysisTemplateValidationStatusReasonList
}

list AnalysisTemplateValidationStatusDetailList {
    member: AnalysisTemplateValidationStatusDetail
}

structure AnalysisTemplateValidationStatusReason {
    @required
    message: String
}

list AnalysisTemplateValidationStatusReasonList {
    member: AnalysisTemplateValidationStatusReason
}

enum AnalysisTemplateValidationType {
    DIFFERENTIAL_PRIVACY
}

enum AnalysisType {
    DIRECT_ANALYSIS
    ADDITIONAL_ANALYSIS
}

enum AnalyticsEngine {
    SPARK
    CLEAN_ROOMS_SQL
}

enum ApprovalStatus {
    APPROVED
    DENIED
    PENDING
}

structure ApprovalStatusDetails {
    @required
    status: ApprovalStatus
}

@length(min: 1, max: 50)
map ApprovalStatuses {
    key: AccountId
    value: ApprovalStatusDetails
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string AthenaCatalogName

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9_](([a-zA-Z0-9_]+-)*([a-zA-Z0-9_]+))?")
string AthenaDatabaseName

@length(min: 8, max: 1024) @pattern("s3://[a-z0-9.-]{3,63}(.*)")
string AthenaOutputLocation

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9_](([a-zA-Z0-9_]+)*([a-zA-Z0-9_]+))?")
string AthenaTableName

structure AthenaTableReference {
    region: CommercialRegion

    @required
    workGroup: AthenaWorkGroup

    outputLocation: AthenaOutputLocation

    @required
    databaseName: AthenaDatabaseName

    @required
    tableName: AthenaTableName

    catalogName: AthenaCatalogName
}

@length(min: 1, max: 128) @pattern("([a-zA-Z0-9._-])*")
string AthenaWorkGroup

enum AutoApprovedChangeType {
    ADD_MEMBER
    GRANT_RECEIVE_RESULTS_ABILITY
    REVOKE_RECEIVE_RESULTS_ABILITY
}

list AutoApprovedChangeTypeList {
    member: AutoApprovedChangeType
}

enum AutoRefreshMode {
    ENABLED
    DISABLED
}

enum BaseTableDependencyType {
    TABLE
    INTERMEDIATE_TABLE
    ID_MAPPING_TABLE
}

enum BaseTableParentType {
    DIRECT
    INDIRECT
}

structure BatchGetCollaborationAnalysisTemplateError {
    @required
    arn: AnalysisTemplateArn

    @required
    code: String

    @required
    message: String
}

@length(min: 0, max: 10)
list BatchGetCollaborationAnalysisTemplateErrorList {
    member: BatchGetCollaborationAnalysisTemplateError
}

structure BatchGetSchemaAnalysisRuleError {
    @required
    name: TableAlias

    @required
    type: AnalysisRuleType

    @required
    code: String

    @required
    message: String
}

@length(min: 0, max: 25)
list BatchGetSchemaAnalysisRuleErrorList {
    member: BatchGetSchemaAnalysisRuleError
}

structure BatchGetSchemaError {
    @required
    name: TableAlias

    @required
    code: String

    @required
    message: String
}

@length(min: 0, max: 25)
list BatchGetSchemaErrorList {
    member: BatchGetSchemaError
}

structure BilledJobResourceUtilization {
    @required
    units: Double
}

structure BilledResourceUtilization {
    @required
    units: Double
}

@range(min: 0, max: 1000000)
integer Budget

structure BudgetParameter {
    @required
    type: AccessBudgetType

    @required
    budget: Budget

    autoRefresh: AutoRefreshMode
}

@length(min: 1, max: 2)
list BudgetParameters {
    member: BudgetParameter
}

@length(min: 0, max: 200)
@pattern("arn:aws:[\\w]+:[\\w]{2}-[\\w]{4,9}-[\\d]:[\\d]{12}:membership/[\\d\\w-]+/(configuredtableassociation|intermediatetable)/[\\d\\w-]+")
string BudgetedResourceArn

structure Change {
    @required
    specificationType: ChangeSpecificationType

    @required
    specification: ChangeSpecification

    @required
    types: ChangeTypeList
}

structure ChangeInput {
    @required
    specificationType: ChangeSpecificationType

    @required
    specification: ChangeSpecification
}

@length(min: 1, max: 10)
list ChangeInputList {
    member: ChangeInput
}

@length(min: 1, max: 10)
list ChangeList {
    member: Change
}

enum ChangeRequestAction {
    APPROVE
    DENY
    CANCEL
    COMMIT
}

enum ChangeRequestStatus {
    PENDING
    APPROVED
    CANCELLED
    DENIED
    COMMITTED
}

union ChangeSpecification {
    member: MemberChangeSpecification
    collaboration: CollaborationChangeSpecification
}

enum ChangeSpecificationType {
    MEMBER
    COLLABORATION
}

enum ChangeType {
    ADD_MEMBER
    GRANT_RECEIVE_RESULTS_ABILITY
    REVOKE_RECEIVE_RESULTS_ABILITY
    EDIT_AUTO_APPROVED_CHANGE_TYPES
    ADD_PAYER_CANDIDATE
    REMOVE_PAYER_CANDIDATE
    GRANT_CAN_RECEIVE_MODEL_OUTPUT
    GRANT_CAN_RECEIVE_INFERENCE_OUTPUT
    REVOKE_CAN_RECEIVE_MODEL_OUTPUT
    REVOKE_CAN_RECEIVE_INFERENCE_OUTPUT
}

@length(min: 1)
list ChangeTypeList {
    member: ChangeType
}

structure ChildResource {
    resourceId: UUID

    @required
    resourceType: ChildResourceType

    @required
    resourceName: DisplayName

    @required
    ownerAccountId: AccountId

    resourceStatus: ResourceStatus
}

list ChildResourceList {
    member: ChildResource
}

enum ChildResourceType {
    INTERMEDIATE_TABLE
}

@length(min: 0, max: 100)
@pattern("arn:aws:cleanrooms:[\\w]{2}-[\\w]{4,9}-[\\d]:[\\d]{12}:[\\d\\w/-]+")
string CleanroomsArn

structure Collaboration {
    @required
    id: UUID

    @required
    arn: CollaborationArn

    @required
    name: CollaborationName

    description: CollaborationDescription

    @required
    creatorAccountId: AccountId

    @required
    creatorDisplayName: DisplayName

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    memberStatus: MemberStatus

    membershipId: UUID
    membershipArn: MembershipArn
    dataEncryptionMetadata: DataEncryptionMetadata

    @required
    queryLogStatus: CollaborationQueryLogStatus

    jobLogStatus: CollaborationJobLogStatus
    analyticsEngine: AnalyticsEngine
    autoApprovedChangeTypes: AutoApprovedChangeTypeList
    allowedResultRegions: AllowedResultRegions
    isMetricsEnabled: Boolean
}

structure CollaborationAnalysisTemplate {
    @required
    id: AnalysisTemplateIdentifier

    @required
    arn: AnalysisTemplateArn

    @required
    collaborationId: UUID

    @required
    collaborationArn: CollaborationArn

    description: ResourceDescription

    @required
    creatorAccountId: AccountId

    @required
    name: ResourceAlias

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    schema: AnalysisSchema

    @required
    format: AnalysisFormat

    source: AnalysisSource
    sourceMetadata: AnalysisSourceMetadata
    analysisParameters: AnalysisParameterList
    validations: AnalysisTemplateValidationStatusDetailList
    errorMessageConfiguration: ErrorMessageConfiguration
    syntheticDataParameters: SyntheticDataParameters
}

@length(min: 0, max: 10)
list CollaborationAnalysisTemplateList {
    member: CollaborationAnalysisTemplate
}

structure CollaborationAnalysisTemplateSummary {
    @required
    arn: AnalysisTemplateArn

    @required
    createTime: Timestamp

    @required
    id: AnalysisTemplateIdentifier

    @required
    name: ResourceAlias

    @required
    updateTime: Timestamp

    @required
    collaborationArn: CollaborationArn

    @required
    collaborationId: UUID

    @required
    creatorAccountId: AccountId

    description: ResourceDescription
    isSyntheticData: Boolean
}

list CollaborationAnalysisTemplateSummaryList {
    member: CollaborationAnalysisTemplateSummary
}

@length(min: 0, max: 100)
@pattern("arn:aws:[\\w]+:[\\w]{2}-[\\w]{4,9}-[\\d]:[\\d]{12}:collaboration/[\\d\\w-]+")
string CollaborationArn

structure CollaborationChangeRequest {
    @required
    id: UUID

    @required
    collaborationId: UUID

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    status: ChangeRequestStatus

    @required
    isAutoApproved: Boolean

    @required
    changes: ChangeList

    approvals: ApprovalStatuses
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string CollaborationChangeRequestIdentifier

structure CollaborationChangeRequestSummary {
    @required
    id: UUID

    @required
    collaborationId: UUID

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    status: ChangeRequestStatus

    @required
    isAutoApproved: Boolean

    @required
    changes: ChangeList

    approvals: ApprovalStatuses
}

list CollaborationChangeRequestSummaryList {
    member: CollaborationChangeRequestSummary
}

structure CollaborationChangeSpecification {
    autoApprovedChangeTypes: AutoApprovedChangeTypeList
}

structure CollaborationConfiguredAudienceModelAssociation {
    @required
    id: ConfiguredAudienceModelAssociationIdentifier

    @required
    arn: ConfiguredAudienceModelAssociationArn

    @required
    collaborationId: UUID

    @required
    collaborationArn: CollaborationArn

    @required
    configuredAudienceModelArn: ConfiguredAudienceModelArn

    @required
    name: ConfiguredAudienceModelAssociationName

    description: ResourceDescription

    @required
    creatorAccountId: AccountId

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp
}

structure CollaborationConfiguredAudienceModelAssociationSummary {
    @required
    arn: ConfiguredAudienceModelAssociationArn

    @required
    createTime: Timestamp

    @required
    id: ConfiguredAudienceModelAssociationIdentifier

    @required
    name: ConfiguredAudienceModelAssociationName

    @required
    updateTime: Timestamp

    @required
    collaborationArn: CollaborationArn

    @required
    collaborationId: UUID

    @required
    creatorAccountId: AccountId

    description: ResourceDescription
}

list CollaborationConfiguredAudienceModelAssociationSummaryList {
    member: CollaborationConfiguredAudienceModelAssociationSummary
}

@length(min: 0, max: 255)
@pattern("(?!\\s+$)[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF\\t\\r\\n]*")
string CollaborationDescription

structure CollaborationIdNamespaceAssociation {
    @required
    id: IdNamespaceAssociationIdentifier

    @required
    arn: IdNamespaceAssociationArn

    @required
    collaborationId: UUID

    @required
    collaborationArn: CollaborationArn

    @required
    name: GenericResourceName

    description: ResourceDescription

    @required
    creatorAccountId: AccountId

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    inputReferenceConfig: IdNamespaceAssociationInputReferenceConfig

    @required
    inputReferenceProperties: IdNamespaceAssociationInputReferenceProperties

    idMappingConfig: IdMappingConfig
}

structure CollaborationIdNamespaceAssociationSummary {
    @required
    arn: IdNamespaceAssociationArn

    @required
    createTime: Timestamp

    @required
    id: IdNamespaceAssociationIdentifier

    @required
    updateTime: Timestamp

    @required
    collaborationArn: CollaborationArn

    @required
    collaborationId: UUID

    @required
    creatorAccountId: AccountId

    @required
    inputReferenceConfig: IdNamespaceAssociationInputReferenceConfig

    @required
    name: GenericResourceName

    description: ResourceDescription

    @required
    inputReferenceProperties: IdNamespaceAssociationInputReferencePropertiesSummary
}

list CollaborationIdNamespaceAssociationSummaryList {
    member: CollaborationIdNamespaceAssociationSummary
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string CollaborationIdentifier

enum CollaborationJobLogStatus {
    ENABLED
    DISABLED
}

@length(min: 1, max: 100)
@pattern("(?!\\s*$)[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF\\t]*")
string CollaborationName

structure CollaborationPrivacyBudgetSummary {
    @required
    id: UUID

    @required
    privacyBudgetTemplateId: PrivacyBudgetTemplateIdentifier

    @required
    privacyBudgetTemplateArn: PrivacyBudgetTemplateArn

    @required
    collaborationId: UUID

    @required
    collaborationArn: CollaborationArn

    @required
    creatorAccountId: AccountId

    @required
    type: PrivacyBudgetType

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    budget: PrivacyBudget
}

list CollaborationPrivacyBudgetSummaryList {
    member: CollaborationPrivacyBudgetSummary
}

structure CollaborationPrivacyBudgetTemplate {
    @required
    id: PrivacyBudgetTemplateIdentifier

    @required
    arn: PrivacyBudgetTemplateArn

    @required
    collaborationId: UUID

    @required
    collaborationArn: CollaborationArn

    @required
    creatorAccountId: AccountId

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    privacyBudgetType: PrivacyBudgetType

    @required
    autoRefresh: PrivacyBudgetTemplateAutoRefresh

    @required
    parameters: PrivacyBudgetTemplateParametersOutput
}

structure CollaborationPrivacyBudgetTemplateSummary {
    @required
    id: PrivacyBudgetTemplateIdentifier

    @required
    arn: PrivacyBudgetTemplateArn

    @required
    collaborationId: UUID

    @required
    collaborationArn: CollaborationArn

    @required
    creatorAccountId: AccountId

    @required
    privacyBudgetType: PrivacyBudgetType

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp
}

list CollaborationPrivacyBudgetTemplateSummaryList {
    member: CollaborationPrivacyBudgetTemplateSummary
}

enum CollaborationQueryLogStatus {
    ENABLED
    DISABLED
}

structure CollaborationSummary {
    @required
    id: UUID

    @required
    arn: CollaborationArn

    @required
    name: CollaborationName

    @required
    creatorAccountId: AccountId

    @required
    creatorDisplayName: DisplayName

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    memberStatus: MemberStatus

    membershipId: UUID
    membershipArn: MembershipArn
    analyticsEngine: AnalyticsEngine
}

list CollaborationSummaryList {
    member: CollaborationSummary
}

structure Column {
    @required
    name: ColumnName

    @required
    type: ColumnTypeString
}

structure ColumnClassificationDetails {
    @required
    columnMapping: ColumnMappingList
}

structure ColumnLineageEntry {
    @required
    column: AnalysisRuleColumnName

    @required
    sourceColumn: AnalysisRuleColumnName

    @required
    sourceName: DisplayName

    @required
    sourceId: UUID

    @required
    sourceType: BaseTableDependencyType

    @required
    sourceAccountId: AccountId
}

list ColumnLineageList {
    member: ColumnLineageEntry
}

list ColumnList {
    member: Column
}

@length(min: 5, max: 1000)
list ColumnMappingList {
    member: SyntheticDataColumnProperties
}

@length(min: 0, max: 128) @pattern("[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?")
string ColumnName

@length(min: 0, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF\\t]*")
string ColumnTypeString

enum CommercialRegion {
    us_west_1 = "us-west-1"
    us_west_2 = "us-west-2"
    us_east_1 = "us-east-1"
    us_east_2 = "us-east-2"
    af_south_1 = "af-south-1"
    ap_east_1 = "ap-east-1"
    ap_south_2 = "ap-south-2"
    ap_southeast_1 = "ap-southeast-1"
    ap_southeast_2 = "ap-southeast-2"
    ap_southeast_3 = "ap-southeast-3"
    ap_southeast_5 = "ap-southeast-5"
    ap_southeast_4 = "ap-southeast-4"
    ap_southeast_7 = "ap-southeast-7"
    ap_south_1 = "ap-south-1"
    ap_northeast_3 = "ap-northeast-3"
    ap_northeast_1 = "ap-northeast-1"
    ap_northeast_2 = "ap-northeast-2"
    ca_central_1 = "ca-central-1"
    ca_west_1 = "ca-west-1"
    eu_south_1 = "eu-south-1"
    eu_west_3 = "eu-west-3"
    eu_south_2 = "eu-south-2"
    eu_central_2 = "eu-central-2"
    eu_central_1 = "eu-central-1"
    eu_north_1 = "eu-north-1"
    eu_west_1 = "eu-west-1"
    eu_west_2 = "eu-west-2"
    me_south_1 = "me-south-1"
    me_central_1 = "me-central-1"
    il_central_1 = "il-central-1"
    sa_east_1 = "sa-east-1"
    mx_central_1 = "mx-central-1"
    ap_east_2 = "ap-east-2"
}

union ComputeConfiguration {
    worker: WorkerComputeConfiguration
}

union ConfigurationDetails {
    directAnalysisConfigurationDetails: DirectAnalysisConfigurationDetails
}

@length(min: 20, max: 2048)
@pattern("arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+")
string ConfiguredAudienceModelArn

structure ConfiguredAudienceModelAssociation {
    @required
    id: ConfiguredAudienceModelAssociationIdentifier

    @required
    arn: ConfiguredAudienceModelAssociationArn

    @required
    configuredAudienceModelArn: ConfiguredAudienceModelArn

    @required
    membershipId: UUID

    @required
    membershipArn: MembershipArn

    @required
    collaborationId: UUID

    @required
    collaborationArn: CollaborationArn

    @required
    name: ConfiguredAudienceModelAssociationName

    @required
    manageResourcePolicies: Boolean

    description: ResourceDescription

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp
}

@length(min: 0, max: 256)
@pattern("arn:aws:cleanrooms:[\\w]{2}-[\\w]{4,9}-[\\d]:[\\d]{12}:membership/[\\d\\w-]+/configuredaudiencemodelassociation/[\\d\\w-]+")
string ConfiguredAudienceModelAssociationArn

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string ConfiguredAudienceModelAssociationIdentifier

@length(min: 1, max: 100)
@pattern("(?!\\s*$)[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF\\t]*")
string ConfiguredAudienceModelAssociationName

structure ConfiguredAudienceModelAssociationSummary {
    @required
    membershipId: MembershipIdentifier

    @required
    membershipArn: MembershipArn

    @required
    collaborationArn: CollaborationArn

    @required
    collaborationId: UUID

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    id: UUID

    @required
    arn: ConfiguredAudienceModelAssociationArn

    @required
    name: ConfiguredAudienceModelAssociationName

    @required
    configuredAudienceModelArn: ConfiguredAudienceModelArn

    description: ResourceDescription
}

list ConfiguredAudienceModelAssociationSummaryList {
    member: ConfiguredAudienceModelAssociationSummary
}

structure ConfiguredTable {
    @required
    id: UUID

    @required
    arn: ConfiguredTableArn

    @required
    name: DisplayName

    description: TableDescription

    @required
    tableReference: TableReference

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    analysisRuleTypes: ConfiguredTableAnalysisRuleTypeList

    @required
    analysisMethod: AnalysisMethod

    @required
    allowedColumns: AllowedColumnList

    selectedAnalysisMethods: SelectedAnalysisMethods
}

structure ConfiguredTableAnalysisRule {
    @required
    configuredTableId: UUID

    @required
    configuredTableArn: ConfiguredTableArn

    @required
    policy: ConfiguredTableAnalysisRulePolicy

    @required
    type: ConfiguredTableAnalysisRuleType

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp
}

union ConfiguredTableAnalysisRulePolicy {
    v1: ConfiguredTableAnalysisRulePolicyV1
}

union ConfiguredTableAnalysisRulePolicyV1 {
    list: AnalysisRuleList
    aggregation: AnalysisRuleAggregation
    custom: AnalysisRuleCustom
}

enum ConfiguredTableAnalysisRuleType {
    AGGREGATION
    LIST
    CUSTOM
}

list ConfiguredTableAnalysisRuleTypeList {
    member: ConfiguredTableAnalysisRuleType
}

@length(min: 0, max: 100)
@pattern("arn:aws:[\\w]+:[\\w]{2}-[\\w]{4,9}-[\\d]:[\\d]{12}:configuredtable/[\\d\\w-]+")
string ConfiguredTableArn

structure ConfiguredTableAssociation {
    @required
    arn: ConfiguredTableAssociationArn

    @required
    id: UUID

    @required
    configuredTableId: UUID

    @required
    configuredTableArn: ConfiguredTableArn

    @required
    membershipId: UUID

    @required
    membershipArn: MembershipArn

    @required
    roleArn: RoleArn

    @required
    name: TableAlias

    description: TableDescription
    analysisRuleTypes: ConfiguredTableAssociationAnalysisRuleTypeList

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    childResources: ChildResourceList
}

structure ConfiguredTableAssociationAnalysisRule {
    @required
    membershipIdentifier: MembershipIdentifier

    @required
    configuredTableAssociationId: ConfiguredTableAssociationIdentifier

    @required
    configuredTableAssociationArn: ConfiguredTableAssociationArn

    @required
    policy: ConfiguredTableAssociationAnalysisRulePolicy

    @required
    type: ConfiguredTableAssociationAnalysisRuleType

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp
}

structure ConfiguredTableAssociationAnalysisRuleAggregation {
    allowedResultReceivers: AllowedResultReceivers
    allowedAdditionalAnalyses: AllowedAdditionalAnalyses
}

structure ConfiguredTableAssociationAnalysisRuleCustom {
    allowedResultReceivers: AllowedResultReceivers
    allowedAdditionalAnalyses: AllowedAdditionalAnalyses
}

structure ConfiguredTableAssociationAnalysisRuleList {
    allowedResultReceivers: AllowedResultReceivers
    allowedAdditionalAnalyses: AllowedAdditionalAnalyses
}

union ConfiguredTableAssociationAnalysisRulePolicy {
    v1: ConfiguredTableAssociationAnalysisRulePolicyV1
}

union ConfiguredTableAssociationAnalysisRulePolicyV1 {
    list: ConfiguredTableAssociationAnalysisRuleList
    aggregation: ConfiguredTableAssociationAnalysisRuleAggregation
    custom: ConfiguredTableAssociationAnalysisRuleCustom
}

enum ConfiguredTableAssociationAnalysisRuleType {
    AGGREGATION
    LIST
    CUSTOM
}

list ConfiguredTableAssociationAnalysisRuleTypeList {
    member: ConfiguredTableAssociationAnalysisRuleType
}

@length(min: 0, max: 100)
@pattern("arn:aws:[\\w]+:[\\w]{2}-[\\w]{4,9}-[\\d]:[\\d]{12}:configuredtableassociation/[\\d\\w-]+/[\\d\\w-]+")
string ConfiguredTableAssociationArn

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string ConfiguredTableAssociationIdentifier

structure ConfiguredTableAssociationSchemaTypeProperties {
    @required
    configuredTableAssociationId: UUID
}

structure ConfiguredTableAssociationSummary {
    @required
    configuredTableId: UUID

    @required
    membershipId: MembershipIdentifier

    @required
    membershipArn: MembershipArn

    @required
    name: TableAlias

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    id: UUID

    @required
    arn: ConfiguredTableAssociationArn

    analysisRuleTypes: ConfiguredTableAssociationAnalysisRuleTypeList
}

list ConfiguredTableAssociationSummaryList {
    member: ConfiguredTableAssociationSummary
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string ConfiguredTableIdentifier

structure ConfiguredTableSummary {
    @required
    id: ConfiguredTableIdentifier

    @required
    arn: ConfiguredTableArn

    @required
    name: DisplayName

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    analysisRuleTypes: ConfiguredTableAnalysisRuleTypeList

    @required
    analysisMethod: AnalysisMethod

    selectedAnalysisMethods: SelectedAnalysisMethods
}

list ConfiguredTableSummaryList {
    member: ConfiguredTableSummary
}

@error("client") @httpError(409)
structure ConflictException {
    message: String
    resourceId: String
    resourceType: ResourceType
    reason: ConflictExceptionReason
}

enum ConflictExceptionReason {
    ALREADY_EXISTS
    SUBRESOURCES_EXIST
    INVALID_STATE
}

union ConsolidatedPolicy {
    v1: ConsolidatedPolicyV1
}

structure ConsolidatedPolicyAggregation {
    @required
    aggregateColumns: ConsolidatedPolicyAggregationAggregateColumnsList

    @required
    joinColumns: AnalysisRuleColumnList

    joinRequired: JoinRequiredOption
    allowedJoinOperators: JoinOperatorsList

    @required
    dimensionColumns: AnalysisRuleColumnList

    @required
    scalarFunctions: ScalarFunctionsList

    @required
    outputConstraints: AggregationConstraints

    additionalAnalyses: AdditionalAnalyses
    allowedResultReceivers: AllowedResultReceivers
    allowedAdditionalAnalyses: AllowedAdditionalAnalyses
}

@length(min: 1)
list ConsolidatedPolicyAggregationAggregateColumnsList {
    member: AggregateColumn
}

structure ConsolidatedPolicyCustom {
    @required
    allowedAnalyses: ConsolidatedPolicyCustomAllowedAnalysesList

    allowedAnalysisProviders: ConsolidatedPolicyCustomAllowedAnalysisProvidersList
    additionalAnalyses: AdditionalAnalyses
    disallowedOutputColumns: AnalysisRuleColumnList
    differentialPrivacy: DifferentialPrivacyConfiguration
    allowedResultReceivers: AllowedResultReceivers
    allowedAdditionalAnalyses: AllowedAdditionalAnalyses
}

@length(min: 0)
list ConsolidatedPolicyCustomAllowedAnalysesList {
    member: AnalysisTemplateArnOrQueryWildcard
}

@length(min: 0)
list ConsolidatedPolicyCustomAllowedAnalysisProvidersList {
    member: AccountId
}

structure ConsolidatedPolicyList {
    @required
    joinColumns: ConsolidatedPolicyListJoinColumnsList

    allowedJoinOperators: JoinOperatorsList

    @required
    listColumns: AnalysisRuleColumnList

    additionalAnalyses: AdditionalAnalyses
    allowedResultReceivers: AllowedResultReceivers
    allowedAdditionalAnalyses: AllowedAdditionalAnalyses
}

@length(min: 1)
list ConsolidatedPolicyListJoinColumnsList {
    member: AnalysisRuleColumnName
}

union ConsolidatedPolicyV1 {
    list: ConsolidatedPolicyList
    aggregation: ConsolidatedPolicyAggregation
    custom: ConsolidatedPolicyCustom
}

@range(min: 1, max: 365)
integer CreateIntermediateTableInputRetentionInDaysInteger

list CustomMLMemberAbilities {
    member: CustomMLMemberAbility
}

enum CustomMLMemberAbility {
    CAN_RECEIVE_MODEL_OUTPUT
    CAN_RECEIVE_INFERENCE_OUTPUT
}

structure DataEncryptionMetadata {
    @required
    allowCleartext: Boolean

    @required
    allowDuplicates: Boolean

    @required
    allowJoinsOnColumnsWithDifferentNames: Boolean

    @required
    preserveNulls: Boolean
}

list DependencyList {
    member: IntermediateTableDependency
}

@length(min: 1)
string DifferentialPrivacyAggregationExpression

enum DifferentialPrivacyAggregationType {
    AVG
    COUNT
    COUNT_DISTINCT
    SUM
    STDDEV
}

structure DifferentialPrivacyColumn {
    @required
    name: ColumnName
}

@length(min: 1, max: 1)
list DifferentialPrivacyColumnList {
    member: DifferentialPrivacyColumn
}

structure DifferentialPrivacyConfiguration {
    @required
    columns: DifferentialPrivacyColumnList
}

structure DifferentialPrivacyParameters {
    @required
    sensitivityParameters: DifferentialPrivacySensitivityParametersList
}

structure DifferentialPrivacyPreviewAggregation {
    @required
    type: DifferentialPrivacyAggregationType

    @required
    maxCount: DifferentialPrivacyPreviewAggregationMaxCountInteger
}

list DifferentialPrivacyPreviewAggregationList {
    member: DifferentialPrivacyPreviewAggregation
}

@range(min: 0)
integer DifferentialPrivacyPreviewAggregationMaxCountInteger

structure DifferentialPrivacyPreviewParametersInput {
    @required
    epsilon: Epsilon

    @required
    usersNoisePerQuery: UsersNoisePerQuery
}

structure DifferentialPrivacyPrivacyBudget {
    @required
    aggregations: DifferentialPrivacyPrivacyBudgetAggregationList

    @required
    epsilon: Epsilon
}

structure DifferentialPrivacyPrivacyBudgetAggregation {
    @required
    type: DifferentialPrivacyAggregationType

    @required
    maxCount: DifferentialPrivacyPrivacyBudgetAggregationMaxCountInteger

    @required
    remainingCount: DifferentialPrivacyPrivacyBudgetAggregationRemainingCountInteger
}

list DifferentialPrivacyPrivacyBudgetAggregationList {
    member: DifferentialPrivacyPrivacyBudgetAggregation
}

@range(min: 0)
integer DifferentialPrivacyPrivacyBudgetAggregationMaxCountInteger

@range(min: 0)
integer DifferentialPrivacyPrivacyBudgetAggregationRemainingCountInteger

structure DifferentialPrivacyPrivacyImpact {
    @required
    aggregations: DifferentialPrivacyPreviewAggregationList
}

structure DifferentialPrivacySensitivityParameters {
    @required
    aggregationType: DifferentialPrivacyAggregationType

    @required
    aggregationExpression: DifferentialPrivacyAggregationExpression

    @required
    userContributionLimit: DifferentialPrivacySensitivityParametersUserContributionLimitInteger

    minColumnValue: Float
    maxColumnValue: Float
}

list DifferentialPrivacySensitivityParametersList {
    member: DifferentialPrivacySensitivityParameters
}

@range(min: 0)
integer DifferentialPrivacySensitivityParametersUserContributionLimitInteger

structure DifferentialPrivacyTemplateParametersInput {
    @required
    epsilon: Epsilon

    @required
    usersNoisePerQuery: UsersNoisePerQuery
}

structure DifferentialPrivacyTemplateParametersOutput {
    @required
    epsilon: Epsilon

    @required
    usersNoisePerQuery: UsersNoisePerQuery
}

structure DifferentialPrivacyTemplateUpdateParameters {
    epsilon: Epsilon
    usersNoisePerQuery: UsersNoisePerQuery
}

structure DirectAnalysisConfigurationDetails {
    receiverAccountIds: ReceiverAccountIds
}

@length(min: 1, max: 100)
@pattern("(?!\\s*$)[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF\\t]*")
string DisplayName

@range(min: 1, max: 20)
integer Epsilon

structure ErrorMessageConfiguration {
    @required
    type: ErrorMessageType
}

enum ErrorMessageType {
    DETAILED
}

enum FilterableMemberStatus {
    INVITED
    ACTIVE
}

@length(min: 1, max: 100)
@pattern("(?!\\s*$)[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF\\t]*")
string GenericResourceName

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9_](([a-zA-Z0-9_]+-)*([a-zA-Z0-9_]+))?")
string GlueDatabaseName

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?")
string GlueTableName

structure GlueTableReference {
    region: CommercialRegion

    @required
    tableName: GlueTableName

    @required
    databaseName: GlueDatabaseName
}

structure Hash {
    sha256: String
}

list HashList {
    member: Hash
}

structure IdMappingConfig {
    @required
    allowUseAsDimensionColumn: Boolean
}

structure IdMappingTable {
    @required
    id: UUID

    @required
    arn: IdMappingTableArn

    @required
    inputReferenceConfig: IdMappingTableInputReferenceConfig

    @required
    membershipId: UUID

    @required
    membershipArn: MembershipArn

    @required
    collaborationId: UUID

    @required
    collaborationArn: CollaborationArn

    description: ResourceDescription

    @required
    name: ResourceAlias

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    inputReferenceProperties: IdMappingTableInputReferenceProperties

    kmsKeyArn: KMSKeyArn
    childResources: ChildResourceList
}

@length(min: 0, max: 200)
@pattern("arn:aws:cleanrooms:[\\w]{2}-[\\w]{4,9}-[\\d]:[\\d]{12}:membership/[\\d\\w-]+/idmappingtable/[\\d\\w-]+")
string IdMappingTableArn

@length(min: 20, max: 2048)
@pattern("arn:(aws|aws-us-gov|aws-cn):entityresolution:.*:[0-9]+:(idmappingworkflow/.*)")
string IdMappingTableInputReferenceArn

structure IdMappingTableInputReferenceConfig {
    @required
    inputReferenceArn: IdMappingTableInputReferenceArn

    @required
    manageResourcePolicies: Boolean
}

structure IdMappingTableInputReferenceProperties {
    @required
    idMappingTableInputSource: IdMappingTableInputSourceList
}

structure IdMappingTableInputSource {
    @required
    idNamespaceAssociationId: String

    @required
    type: IdNamespaceType
}

@length(min: 2, max: 2)
list IdMappingTableInputSourceList {
    member: IdMappingTableInputSource
}

structure IdMappingTableSchemaTypeProperties {
    @required
    idMappingTableInputSource: IdMappingTableInputSourceList

    idMappingTableId: UUID
}

structure IdMappingTableSummary {
    @required
    collaborationArn: CollaborationArn

    @required
    collaborationId: UUID

    @required
    membershipId: MembershipIdentifier

    @required
    membershipArn: MembershipArn

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    id: UUID

    @required
    arn: IdMappingTableArn

    description: ResourceDescription

    @required
    inputReferenceConfig: IdMappingTableInputReferenceConfig

    @required
    name: ResourceAlias
}

list IdMappingTableSummaryList {
    member: IdMappingTableSummary
}

list IdMappingWorkflowsSupported {
    member: Document
}

structure IdNamespaceAssociation {
    @required
    id: IdNamespaceAssociationIdentifier

    @required
    arn: IdNamespaceAssociationArn

    @required
    membershipId: UUID

    @required
    membershipArn: MembershipArn

    @required
    collaborationId: UUID

    @required
    collaborationArn: CollaborationArn

    @required
    name: GenericResourceName

    description: ResourceDescription

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    inputReferenceConfig: IdNamespaceAssociationInputReferenceConfig

    @required
    inputReferenceProperties: IdNamespaceAssociationInputReferenceProperties

    idMappingConfig: IdMappingConfig
}

@length(min: 0, max: 256)
@pattern("arn:aws:cleanrooms:[\\w]{2}-[\\w]{4,9}-[\\d]:[\\d]{12}:membership/[\\d\\w-]+/idnamespaceassociation/[\\d\\w-]+")
string IdNamespaceAssociationArn

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string IdNamespaceAssociationIdentifier

@length(min: 0, max: 256)
@pattern("arn:aws:entityresolution:[\\w]{2}-[\\w]{4,9}-[\\d]:[\\d]{12}:idnamespace/[\\d\\w-]+")
string IdNamespaceAssociationInputReferenceArn

structure IdNamespaceAssociationInputReferenceConfig {
    @required
    inputReferenceArn: IdNamespaceAssociationInputReferenceArn

    @required
    manageResourcePolicies: Boolean
}

structure IdNamespaceAssociationInputReferenceProperties {
    @required
    idNamespaceType: IdNamespaceType

    @required
    idMappingWorkflowsSupported: IdMappingWorkflowsSupported
}

structure IdNamespaceAssociationInputReferencePropertiesSummary {
    @required
    idNamespaceType: IdNamespaceType
}

structure IdNamespaceAssociationSummary {
    @required
    membershipId: MembershipIdentifier

    @required
    membershipArn: MembershipArn

    @required
    collaborationArn: CollaborationArn

    @required
    collaborationId: UUID

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    id: UUID

    @required
    arn: IdNamespaceAssociationArn

    @required
    inputReferenceConfig: IdNamespaceAssociationInputReferenceConfig

    @required
    name: GenericResourceName

    description: ResourceDescription

    @required
    inputReferenceProperties: IdNamespaceAssociationInputReferencePropertiesSummary
}

list IdNamespaceAssociationSummaryList {
    member: IdNamespaceAssociationSummary
}

enum IdNamespaceType {
    SOURCE
    TARGET
}

structure InheritedAdditionalAnalyses {
    @required
    value: AdditionalAnalyses

    @required
    sources: InheritedAdditionalAnalysesSourceList
}

structure InheritedAdditionalAnalysesSource {
    @required
    name: DisplayName

    @required
    id: UUID

    @required
    type: BaseTableDependencyType

    @required
    value: AdditionalAnalyses

    @required
    sourceAccountId: AccountId
}

list InheritedAdditionalAnalysesSourceList {
    member: InheritedAdditionalAnalysesSource
}

structure InheritedAllowedAdditionalAnalyses {
    @required
    value: AllowedAdditionalAnalyses

    @required
    sources: InheritedAllowedAdditionalAnalysesSourceList
}

structure InheritedAllowedAdditionalAnalysesSource {
    @required
    name: DisplayName

    @required
    id: UUID

    @required
    type: BaseTableDependencyType

    @required
    value: AllowedAdditionalAnalyses

    @required
    sourceAccountId: AccountId
}

list InheritedAllowedAdditionalAnalysesSourceList {
    member: InheritedAllowedAdditionalAnalysesSource
}

structure InheritedAllowedResultReceivers {
    @required
    value: AccountIdList

    @required
    sources: InheritedAllowedResultReceiversSourceList
}

structure InheritedAllowedResultReceiversSource {
    @required
    name: DisplayName

    @required
    id: UUID

    @required
    type: BaseTableDependencyType

    @required
    value: AccountIdList

    @required
    sourceAccountId: AccountId
}

list InheritedAllowedResultReceiversSourceList {
    member: InheritedAllowedResultReceiversSource
}

structure InheritedDisallowedOutputColumns {
    @required
    value: AnalysisRuleColumnNameList

    @required
    columnLineage: ColumnLineageList
}

structure IntermediateTable {
    @required
    id: UUID

    @required
    arn: IntermediateTableArn

    @required
    name: DisplayName

    description: ResourceDescription

    @required
    membershipArn: MembershipArn

    @required
    membershipId: UUID

    @required
    collaborationArn: CollaborationArn

    @required
    collaborationId: UUID

    childResources: ChildResourceList

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    status: IntermediateTableStatus

    statusReason: String
    kmsKeyArn: KMSKeyArn

    @required
    populationAnalysisConfiguration: PopulationAnalysisConfiguration

    retentionInDays: Integer
    tableDependencies: DependencyList
    intermediateTableVersion: IntermediateTableActiveVersion
    analysisRuleTypes: IntermediateTableAnalysisRuleTypeList
    schema: IntermediateTableSchema
}

structure IntermediateTableActiveVersion {
    @required
    versionId: UUID

    @required
    analysisId: AnalysisIdentifier

    @required
    analysisType: PopulateIntermediateTableAnalysisType

    kmsKeyArn: KMSKeyArn
    parameters: ParameterMap

    @required
    inheritedConstraints: IntermediateTableInheritedConstraints

    expirationTime: Timestamp
}

structure IntermediateTableAnalysisRule {
    @required
    intermediateTableIdentifier: UUID

    @required
    intermediateTableArn: IntermediateTableArn

    @required
    analysisRulePolicy: IntermediateTableAnalysisRulePolicy

    @required
    analysisRuleType: IntermediateTableAnalysisRuleType

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp
}

structure IntermediateTableAnalysisRuleCustom {
    allowedAnalyses: AllowedAnalysesList
    additionalAnalyses: AdditionalAnalyses
    allowedAdditionalAnalyses: AllowedAdditionalAnalyses
    allowedAnalysisProviders: AllowedAnalysisProviderList
    allowedResultReceivers: AllowedResultReceivers
    differentialPrivacy: DifferentialPrivacyConfiguration
    disallowedOutputColumns: AnalysisRuleColumnList
}

union IntermediateTableAnalysisRulePolicy {
    v1: IntermediateTableAnalysisRulePolicyV1
}

union IntermediateTableAnalysisRulePolicyV1 {
    custom: IntermediateTableAnalysisRuleCustom
}

enum IntermediateTableAnalysisRuleType {
    CUSTOM
}

list IntermediateTableAnalysisRuleTypeList {
    member: IntermediateTableAnalysisRuleType
}

@length(min: 0, max: 256)
@pattern("arn:aws:cleanrooms:[\\w]{2}-[\\w]{4,9}-[\\d]:[\\d]{12}:membership\\/[\\d\\w-]+\\/intermediatetable\\/[\\d\\w-]+")
string IntermediateTableArn

structure IntermediateTableColumn {
    @required
    name: ColumnName

    @required
    type: IntermediateTableColumnTypeString
}

list IntermediateTableColumnList {
    member: IntermediateTableColumn
}

@length(min: 1, max: 1024)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF\\t]*")
string IntermediateTableColumnTypeString

union IntermediateTableComputeConfiguration {
    queryComputeConfiguration: WorkerComputeConfiguration
}

structure IntermediateTableDependency {
    @required
    id: UUID

    @required
    name: DisplayName

    @required
    type: BaseTableDependencyType

    @required
    parentType: BaseTableParentType

    @required
    creatorAccountId: AccountId
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string IntermediateTableIdentifier

structure IntermediateTableInheritedConstraints {
    additionalAnalyses: InheritedAdditionalAnalyses
    allowedAdditionalAnalyses: InheritedAllowedAdditionalAnalyses
    allowedResultReceivers: InheritedAllowedResultReceivers
    disallowedOutputColumns: InheritedDisallowedOutputColumns
}

structure IntermediateTableOutputConfiguration {
    @required
    id: UUID

    @required
    arn: IntermediateTableArn

    @required
    name: DisplayName
}

structure IntermediateTableSchema {
    @required
    columns: ColumnList
}

structure IntermediateTableSchemaTypeProperties {
    @required
    intermediateTableId: UUID
}

enum IntermediateTableStatus {
    CREATED
    POPULATE_STARTED
    POPULATE_SUCCESS
    POPULATE_FAILED
    DISALLOWED_BY_DATA_PROVIDER
    BASE_TABLE_REMOVED
    RETENTION_PERIOD_EXPIRED
}

structure IntermediateTableSummary {
    @required
    id: UUID

    @required
    arn: IntermediateTableArn

    @required
    name: DisplayName

    description: ResourceDescription

    @required
    membershipArn: MembershipArn

    @required
    membershipId: UUID

    @required
    collaborationArn: CollaborationArn

    @required
    collaborationId: UUID

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    status: IntermediateTableStatus

    retentionInDays: Integer
    analysisRuleTypes: IntermediateTableAnalysisRuleTypeList
}

list IntermediateTableSummaryList {
    member: IntermediateTableSummary
}

enum IntermediateTableVersionStatus {
    POPULATE_STARTED
    POPULATE_SUCCESS
    POPULATE_FAILED
    RETENTION_PERIOD_EXPIRED
}

structure IntermediateTableVersionSummary {
    @required
    versionId: UUID

    @required
    tableId: IntermediateTableIdentifier

    @required
    createTime: Timestamp

    @required
    analysisId: AnalysisIdentifier

    @required
    status: IntermediateTableVersionStatus

    @required
    analysisType: PopulateIntermediateTableAnalysisType

    kmsKeyArn: KMSKeyArn
    expirationTime: Timestamp
}

list IntermediateTableVersionSummaryList {
    member: IntermediateTableVersionSummary
}

@error("server") @httpError(500)
structure InternalServerException {
    message: String
}

structure JobComputePaymentConfig {
    @required
    isResponsible: Boolean
}

@sensitive
map JobParameterMap {
    key: JobParameterName
    value: JobParameterValue
}

@length(min: 1, max: 100) @pattern("[0-9a-zA-Z_]+")
string JobParameterName

@length(min: 0, max: 1000)
string JobParameterValue

enum JobType {
    BATCH
    INCREMENTAL
    DELETE_ONLY
}

enum JoinOperator {
    OR
    AND
}

@length(min: 0, max: 2)
list JoinOperatorsList {
    member: JoinOperator
}

enum JoinRequiredOption {
    QUERY_RUNNER
}

@length(min: 20, max: 2048)
@pattern("arn:aws:kms:[\\w]{2}-[\\w]{4,9}-[\\d]:[\\d]{12}:key/[a-zA-Z0-9-]+")
string KMSKeyArn

@length(min: 0, max: 512) @pattern("[\\w!.=*/-]*")
string KeyPrefix

structure MLMemberAbilities {
    @required
    customMLMemberAbilities: CustomMLMemberAbilities
}

structure MLPaymentConfig {
    modelTraining: ModelTrainingPaymentConfig
    modelInference: ModelInferencePaymentConfig
    syntheticDataGeneration: SyntheticDataGenerationPaymentConfig
}

structure MLSyntheticDataParameters {
    @required
    epsilon: MLSyntheticDataParametersEpsilonDouble

    @required
    maxMembershipInferenceAttackScore: MaxMembershipInferenceAttackScore

    @required
    columnClassification: ColumnClassificationDetails
}

@range(min: 0.0001, max: 10)
double MLSyntheticDataParametersEpsilonDouble

@range(min: 0.5, max: 1)
double MaxMembershipInferenceAttackScore

@range(min: 1, max: 100)
integer MaxResults

list MemberAbilities {
    member: MemberAbility
}

enum MemberAbility {
    CAN_QUERY
    CAN_RECEIVE_RESULTS
    CAN_RUN_JOB
}

structure MemberChangeSpecification {
    @required
    accountId: AccountId

    @required
    memberAbilities: MemberAbilities

    mlMemberAbilities: MLMemberAbilities
    paymentConfiguration: PaymentConfiguration
    displayName: DisplayName
}

@length(min: 0)
list MemberList {
    member: MemberSpecification
}

structure MemberSpecification {
    @required
    accountId: AccountId

    @required
    memberAbilities: MemberAbilities

    mlMemberAbilities: MLMemberAbilities

    @required
    displayName: DisplayName

    paymentConfiguration: PaymentConfiguration
}

enum MemberStatus {
    INVITED
    ACTIVE
    LEFT
    REMOVED
}

structure MemberSummary {
    @required
    accountId: AccountId

    @required
    status: MemberStatus

    @required
    displayName: DisplayName

    @required
    abilities: MemberAbilities

    mlAbilities: MLMemberAbilities

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    membershipId: UUID
    membershipArn: MembershipArn

    @required
    paymentConfiguration: PaymentConfiguration
}

list MemberSummaryList {
    member: MemberSummary
}

structure Membership {
    @required
    id: UUID

    @required
    arn: MembershipArn

    @required
    collaborationArn: CollaborationArn

    @required
    collaborationId: UUID

    @required
    collaborationCreatorAccountId: AccountId

    @required
    collaborationCreatorDisplayName: DisplayName

    @required
    collaborationName: CollaborationName

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    status: MembershipStatus

    @required
    memberAbilities: MemberAbilities

    mlMemberAbilities: MLMemberAbilities

    @required
    queryLogStatus: MembershipQueryLogStatus

    jobLogStatus: MembershipJobLogStatus
    defaultResultConfiguration: MembershipProtectedQueryResultConfiguration
    defaultJobResultConfiguration: MembershipProtectedJobResultConfiguration

    @required
    paymentConfiguration: MembershipPaymentConfiguration

    isMetricsEnabled: Boolean
}

@length(min: 0, max: 100)
@pattern("arn:aws:[\\w]+:[\\w]{2}-[\\w]{4,9}-[\\d]:[\\d]{12}:membership/[\\d\\w-]+")
string MembershipArn

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string MembershipIdentifier

structure MembershipJobComputePaymentConfig {
    @required
    isResponsible: Boolean
}

enum MembershipJobLogStatus {
    ENABLED
    DISABLED
}

structure MembershipMLPaymentConfig {
    modelTraining: MembershipModelTrainingPaymentConfig
    modelInference: MembershipModelInferencePaymentConfig
    syntheticDataGeneration: MembershipSyntheticDataGenerationPaymentConfig
}

structure MembershipModelInferencePaymentConfig {
    @required
    isResponsible: Boolean
}

structure MembershipModelTrainingPaymentConfig {
    @required
    isResponsible: Boolean
}

structure MembershipPaymentConfiguration {
    @required
    queryCompute: MembershipQueryComputePaymentConfig

    machineLearning: MembershipMLPaymentConfig
    jobCompute: MembershipJobComputePaymentConfig
}

union MembershipProtectedJobOutputConfiguration {
    s3: ProtectedJobS3OutputConfigurationInput
}

structure MembershipProtectedJobResultConfiguration {
    @required
    outputConfiguration: MembershipProtectedJobOutputConfiguration

    @required
    roleArn: RoleArn
}

union MembershipProtectedQueryOutputConfiguration {
    s3: ProtectedQueryS3OutputConfiguration
}

structure MembershipProtectedQueryResultConfiguration {
    @required
    outputConfiguration: MembershipProtectedQueryOutputConfiguration

    roleArn: RoleArn
}

structure MembershipQueryComputePaymentConfig {
    @required
    isResponsible: Boolean
}

enum MembershipQueryLogStatus {
    ENABLED
    DISABLED
}

enum MembershipStatus {
    ACTIVE
    REMOVED
    COLLABORATION_DELETED
}

structure MembershipSummary {
    @required
    id: UUID

    @required
    arn: MembershipArn

    @required
    collaborationArn: CollaborationArn

    @required
    collaborationId: CollaborationIdentifier

    @required
    collaborationCreatorAccountId: AccountId

    @required
    collaborationCreatorDisplayName: DisplayName

    @required
    collaborationName: CollaborationName

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    status: MembershipStatus

    @required
    memberAbilities: MemberAbilities

    mlMemberAbilities: MLMemberAbilities

    @required
    paymentConfiguration: MembershipPaymentConfiguration
}

list MembershipSummaryList {
    member: MembershipSummary
}

structure MembershipSyntheticDataGenerationPaymentConfig {
    @required
    isResponsible: Boolean
}

structure ModelInferencePaymentConfig {
    @required
    isResponsible: Boolean
}

structure ModelTrainingPaymentConfig {
    @required
    isResponsible: Boolean
}

@length(min: 0, max: 10240)
string PaginationToken

@sensitive
map ParameterMap {
    key: ParameterName
    value: ParameterValue
}

@length(min: 1, max: 100) @pattern("[0-9a-zA-Z_]+")
string ParameterName

enum ParameterType {
    SMALLINT
    INTEGER
    BIGINT
    DECIMAL
    REAL
    DOUBLE_PRECISION
    BOOLEAN
    CHAR
    VARCHAR
    DATE
    TIMESTAMP
    TIMESTAMPTZ
    TIME
    TIMETZ
    VARBYTE
    BINARY
    BYTE
    CHARACTER
    DOUBLE
    FLOAT
    INT
    LONG
    NUMERIC
    SHORT
    STRING
    TIMESTAMP_LTZ
    TIMESTAMP_NTZ
    TINYINT
}

@length(min: 0, max: 1000)
string ParameterValue

structure PaymentConfiguration {
    @required
    queryCompute: QueryComputePaymentConfig

    machineLearning: MLPaymentConfig
    jobCompute: JobComputePaymentConfig
}

enum PopulateIntermediateTableAnalysisType {
    QUERY
}

union PopulationAnalysisConfiguration {
    sqlParameters: PopulationAnalysisSqlParameters
}

@sensitive
structure PopulationAnalysisSqlParameters {
    queryString: PopulationAnalysisSqlParametersQueryStringString
    analysisTemplateArn: AnalysisTemplateArn
}

@length(min: 0, max: 500000)
string PopulationAnalysisSqlParametersQueryStringString

union PreviewPrivacyImpactParametersInput {
    differentialPrivacy: DifferentialPrivacyPreviewParametersInput
}

union PrivacyBudget {
    differentialPrivacy: DifferentialPrivacyPrivacyBudget
    accessBudget: AccessBudget
}

structure PrivacyBudgetSummary {
    @required
    id: UUID

    @required
    privacyBudgetTemplateId: PrivacyBudgetTemplateIdentifier

    @required
    privacyBudgetTemplateArn: PrivacyBudgetTemplateArn

    @required
    membershipId: MembershipIdentifier

    @required
    membershipArn: MembershipArn

    @required
    collaborationId: UUID

    @required
    collaborationArn: CollaborationArn

    @required
    type: PrivacyBudgetType

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    budget: PrivacyBudget
}

list PrivacyBudgetSummaryList {
    member: PrivacyBudgetSummary
}

structure PrivacyBudgetTemplate {
    @required
    id: PrivacyBudgetTemplateIdentifier

    @required
    arn: PrivacyBudgetTemplateArn

    @required
    membershipId: UUID

    @required
    membershipArn: MembershipArn

    @required
    collaborationId: UUID

    @required
    collaborationArn: CollaborationArn

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    privacyBudgetType: PrivacyBudgetType

    @required
    autoRefresh: PrivacyBudgetTemplateAutoRefresh

    @required
    parameters: PrivacyBudgetTemplateParametersOutput
}

@length(min: 0, max: 100)
@pattern("arn:aws:[\\w]+:[\\w]{2}-[\\w]{4,9}-[\\d]:[\\d]{12}:privacybudgettemplate/[\\d\\w-]+")
string PrivacyBudgetTemplateArn

enum PrivacyBudgetTemplateAutoRefresh {
    CALENDAR_MONTH
    NONE
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string PrivacyBudgetTemplateIdentifier

union PrivacyBudgetTemplateParametersInput {
    differentialPrivacy: DifferentialPrivacyTemplateParametersInput
    accessBudget: AccessBudgetsPrivacyTemplateParametersInput
}

union PrivacyBudgetTemplateParametersOutput {
    differentialPrivacy: DifferentialPrivacyTemplateParametersOutput
    accessBudget: AccessBudgetsPrivacyTemplateParametersOutput
}

structure PrivacyBudgetTemplateSummary {
    @required
    id: PrivacyBudgetTemplateIdentifier

    @required
    arn: PrivacyBudgetTemplateArn

    @required
    membershipId: UUID

    @required
    membershipArn: MembershipArn

    @required
    collaborationId: UUID

    @required
    collaborationArn: CollaborationArn

    @required
    privacyBudgetType: PrivacyBudgetType

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp
}

list PrivacyBudgetTemplateSummaryList {
    member: PrivacyBudgetTemplateSummary
}

union PrivacyBudgetTemplateUpdateParameters {
    differentialPrivacy: DifferentialPrivacyTemplateUpdateParameters
    accessBudget: AccessBudgetsPrivacyTemplateUpdateParameters
}

enum PrivacyBudgetType {
    DIFFERENTIAL_PRIVACY
    ACCESS_BUDGET
}

union PrivacyImpact {
    differentialPrivacy: DifferentialPrivacyPrivacyImpact
}

structure ProtectedJob {
    @required
    id: ProtectedJobIdentifier

    @required
    membershipId: MembershipIdentifier

    @required
    membershipArn: MembershipArn

    @required
    createTime: Timestamp

    jobParameters: ProtectedJobParameters

    @required
    status: ProtectedJobStatus

    resultConfiguration: ProtectedJobResultConfigurationOutput
    statistics: ProtectedJobStatistics
    result: ProtectedJobResult
    error: ProtectedJobError
    computeConfiguration: ProtectedJobComputeConfiguration
    jobComputePayerAccountId: AccountId
}

enum ProtectedJobAnalysisType {
    DIRECT_ANALYSIS
}

union ProtectedJobComputeConfiguration {
    worker: ProtectedJobWorkerComputeConfiguration
}

union ProtectedJobConfigurationDetails {
    directAnalysisConfigurationDetails: ProtectedJobDirectAnalysisConfigurationDetails
}

structure ProtectedJobDirectAnalysisConfigurationDetails {
    receiverAccountIds: ProtectedJobReceiverAccountIds
}

structure ProtectedJobError {
    @required
    message: String

    @required
    code: String
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string ProtectedJobIdentifier

structure ProtectedJobMemberOutputConfigurationInput {
    @required
    accountId: AccountId
}

structure ProtectedJobMemberOutputConfigurationOutput {
    @required
    accountId: AccountId
}

list ProtectedJobMemberOutputList {
    member: ProtectedJobSingleMemberOutput
}

union ProtectedJobOutput {
    s3: ProtectedJobS3Output
    memberList: ProtectedJobMemberOutputList
}

union ProtectedJobOutputConfigurationInput {
    member: ProtectedJobMemberOutputConfigurationInput
}

union ProtectedJobOutputConfigurationOutput {
    s3: ProtectedJobS3OutputConfigurationOutput
    member: ProtectedJobMemberOutputConfigurationOutput
}

structure ProtectedJobParameters {
    @required
    analysisTemplateArn: AnalysisTemplateArn

    parameters: JobParameterMap
}

list ProtectedJobReceiverAccountIds {
    member: AccountId
}

structure ProtectedJobReceiverConfiguration {
    @required
    analysisType: ProtectedJobAnalysisType

    configurationDetails: ProtectedJobConfigurationDetails
}

list ProtectedJobReceiverConfigurations {
    member: ProtectedJobReceiverConfiguration
}

structure ProtectedJobResult {
    @required
    output: ProtectedJobOutput
}

structure ProtectedJobResultConfigurationInput {
    @required
    outputConfiguration: ProtectedJobOutputConfigurationInput
}

structure ProtectedJobResultConfigurationOutput {
    @required
    outputConfiguration: ProtectedJobOutputConfigurationOutput
}

structure ProtectedJobS3Output {
    @required
    location: String
}

structure ProtectedJobS3OutputConfigurationInput {
    @required
    bucket: ProtectedJobS3OutputConfigurationInputBucketString

    keyPrefix: KeyPrefix
}

@length(min: 3, max: 63)
@pattern(".*(?!^(\\d+\\.)+\\d+$)(^(([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])\\.)*([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])$).*")
string ProtectedJobS3OutputConfigurationInputBucketString

structure ProtectedJobS3OutputConfigurationOutput {
    @required
    bucket: ProtectedJobS3OutputConfigurationOutputBucketString

    keyPrefix: KeyPrefix
}

@length(min: 3, max: 63)
@pattern(".*(?!^(\\d+\\.)+\\d+$)(^(([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])\\.)*([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])$).*")
string ProtectedJobS3OutputConfigurationOutputBucketString

structure ProtectedJobSingleMemberOutput {
    @required
    accountId: AccountId
}

structure ProtectedJobStatistics {
    totalDurationInMillis: Long
    billedResourceUtilization: BilledJobResourceUtilization
}

enum ProtectedJobStatus {
    SUBMITTED
    STARTED
    CANCELLED
    CANCELLING
    FAILED
    SUCCESS
}

structure ProtectedJobSummary {
    @required
    id: UUID

    @required
    membershipId: MembershipIdentifier

    @required
    membershipArn: MembershipArn

    @required
    createTime: Timestamp

    @required
    status: ProtectedJobStatus

    @required
    receiverConfigurations: ProtectedJobReceiverConfigurations

    jobComputePayerAccountId: AccountId
}

list ProtectedJobSummaryList {
    member: ProtectedJobSummary
}

enum ProtectedJobType {
    PYSPARK
}

structure ProtectedJobWorkerComputeConfiguration {
    @required
    type: ProtectedJobWorkerComputeType

    @required
    number: ProtectedJobWorkerComputeConfigurationNumberInteger

    properties: WorkerComputeConfigurationProperties
}

@range(min: 4, max: 1024)
integer ProtectedJobWorkerComputeConfigurationNumberInteger

enum ProtectedJobWorkerComputeType {
    CR_1X = "CR.1X"
    CR_4X = "CR.4X"
}

structure ProtectedQuery {
    @required
    id: UUID

    @required
    membershipId: UUID

    @required
    membershipArn: MembershipArn

    @required
    createTime: Timestamp

    sqlParameters: ProtectedQuerySQLParameters

    @required
    status: ProtectedQueryStatus

    resultConfiguration: ProtectedQueryResultConfiguration
    statistics: ProtectedQueryStatistics
    result: ProtectedQueryResult
    error: ProtectedQueryError
    differentialPrivacy: DifferentialPrivacyParameters
    computeConfiguration: ComputeConfiguration
    queryComputePayerAccountId: AccountId
}

structure ProtectedQueryDistributeOutput {
    s3: ProtectedQueryS3Output
    memberList: ProtectedQueryMemberOutputList
}

structure ProtectedQueryDistributeOutputConfiguration {
    @required
    locations: ProtectedQueryDistributeOutputConfigurationLocationsList
}

union ProtectedQueryDistributeOutputConfigurationLocation {
    s3: ProtectedQueryS3OutputConfiguration
    member: ProtectedQueryMemberOutputConfiguration
}

@length(min: 1)
list ProtectedQueryDistributeOutputConfigurationLocationsList {
    member: ProtectedQueryDistributeOutputConfigurationLocation
}

structure ProtectedQueryError {
    @required
    message: String

    @required
    code: String
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string ProtectedQueryIdentifier

structure ProtectedQueryMemberOutputConfiguration {
    @required
    accountId: AccountId
}

list ProtectedQueryMemberOutputList {
    member: ProtectedQuerySingleMemberOutput
}

union ProtectedQueryOutput {
    s3: ProtectedQueryS3Output
    memberList: ProtectedQueryMemberOutputList
    distribute: ProtectedQueryDistributeOutput
}

union ProtectedQueryOutputConfiguration {
    s3: ProtectedQueryS3OutputConfiguration
    member: ProtectedQueryMemberOutputConfiguration
    distribute: ProtectedQueryDistributeOutputConfiguration
    intermediateTable: IntermediateTableOutputConfiguration
}

structure ProtectedQueryResult {
    @required
    output: ProtectedQueryOutput
}

structure ProtectedQueryResultConfiguration {
    @required
    outputConfiguration: ProtectedQueryOutputConfiguration
}

structure ProtectedQueryS3Output {
    @required
    location: String
}

structure ProtectedQueryS3OutputConfiguration {
    @required
    resultFormat: ResultFormat

    @required
    bucket: ProtectedQueryS3OutputConfigurationBucketString

    keyPrefix: KeyPrefix
    singleFileOutput: Boolean
}

@length(min: 3, max: 63)
@pattern(".*(?!^(\\d+\\.)+\\d+$)(^(([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])\\.)*([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])$).*")
string ProtectedQueryS3OutputConfigurationBucketString

@sensitive
structure ProtectedQuerySQLParameters {
    queryString: ProtectedQuerySQLParametersQueryStringString
    analysisTemplateArn: AnalysisTemplateArn
    parameters: ParameterMap
}

@length(min: 0, max: 500000)
string ProtectedQuerySQLParametersQueryStringString

structure ProtectedQuerySingleMemberOutput {
    @required
    accountId: AccountId
}

structure ProtectedQueryStatistics {
    totalDurationInMillis: Long
    billedResourceUtilization: BilledResourceUtilization
}

enum ProtectedQueryStatus {
    SUBMITTED
    STARTED
    CANCELLED
    CANCELLING
    FAILED
    SUCCESS
    TIMED_OUT
}

structure ProtectedQuerySummary {
    @required
    id: UUID

    @required
    membershipId: UUID

    @required
    membershipArn: MembershipArn

    @required
    createTime: Timestamp

    @required
    status: ProtectedQueryStatus

    @required
    receiverConfigurations: ReceiverConfigurationsList

    queryComputePayerAccountId: AccountId
    intermediateTableConfiguration: IntermediateTableOutputConfiguration
}

list ProtectedQuerySummaryList {
    member: ProtectedQuerySummary
}

enum ProtectedQueryType {
    SQL
}

structure QueryComputePaymentConfig {
    @required
    isResponsible: Boolean
}

union QueryConstraint {
    requireOverlap: QueryConstraintRequireOverlap
}

@length(min: 0, max: 1)
list QueryConstraintList {
    member: QueryConstraint
}

structure QueryConstraintRequireOverlap {
    columns: AnalysisRuleColumnList
}

list QueryTables {
    member: TableAlias
}

list ReceiverAccountIds {
    member: AccountId
}

structure ReceiverConfiguration {
    @required
    analysisType: AnalysisType

    configurationDetails: ConfigurationDetails
}

list ReceiverConfigurationsList {
    member: ReceiverConfiguration
}

@range(min: 0)
integer RemainingBudget

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?")
string ResourceAlias

@length(min: 0, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF\\t\\r\\n]*")
string ResourceDescription

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: ResourceType
}

enum ResourceStatus {
    CREATED
    POPULATE_STARTED
    POPULATE_SUCCESS
    POPULATE_FAILED
    DISALLOWED_BY_DATA_PROVIDER
    BASE_TABLE_REMOVED
    RETENTION_PERIOD_EXPIRED
}

enum ResourceType {
    CONFIGURED_TABLE
    COLLABORATION
    MEMBERSHIP
    CONFIGURED_TABLE_ASSOCIATION
}

enum ResultFormat {
    CSV
    PARQUET
}

@length(min: 32, max: 512) @pattern("arn:aws:iam::[\\w]+:role/[\\w+=./@-]+")
string RoleArn

structure S3Location {
    @required
    bucket: S3LocationBucketString

    @required
    key: S3LocationKeyString
}

@length(min: 3, max: 63)
@pattern(".*(?!^(\\d+\\.)+\\d+$)(^(([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])\\.)*([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])$).*")
string S3LocationBucketString

@length(min: 1, max: 1024) @pattern("[a-zA-Z0-9!_.*'()-/]+")
string S3LocationKeyString

enum ScalarFunctions {
    ABS
    CAST
    CEILING
    COALESCE
    CONVERT
    CURRENT_DATE
    DATEADD
    EXTRACT
    FLOOR
    GETDATE
    LN
    LOG
    LOWER
    ROUND
    RTRIM
    SQRT
    SUBSTRING
    TO_CHAR
    TO_DATE
    TO_NUMBER
    TO_TIMESTAMP
    TRIM
    TRUNC
    UPPER
}

list ScalarFunctionsList {
    member: ScalarFunctions
}

structure Schema {
    @required
    columns: ColumnList

    @required
    partitionKeys: ColumnList

    @required
    analysisRuleTypes: AnalysisRuleTypeList

    analysisMethod: AnalysisMethod
    selectedAnalysisMethods: SelectedAnalysisMethods

    @required
    creatorAccountId: AccountId

    @required
    name: TableAlias

    @required
    collaborationId: UUID

    @required
    collaborationArn: CollaborationArn

    @required
    description: TableDescription

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    type: SchemaType

    @required
    schemaStatusDetails: SchemaStatusDetailList

    resourceArn: SchemaResourceArn
    schemaTypeProperties: SchemaTypeProperties
}

@length(min: 0, max: 25)
list SchemaAnalysisRuleList {
    member: AnalysisRule
}

structure SchemaAnalysisRuleRequest {
    @required
    name: TableAlias

    @required
    type: AnalysisRuleType
}

@length(min: 1, max: 25)
list SchemaAnalysisRuleRequestList {
    member: SchemaAnalysisRuleRequest
}

enum SchemaConfiguration {
    DIFFERENTIAL_PRIVACY
}

list SchemaConfigurationList {
    member: SchemaConfiguration
}

@length(min: 0, max: 25)
list SchemaList {
    member: Schema
}

@length(min: 0, max: 200)
@pattern("arn:aws:cleanrooms:[\\w]{2}-[\\w]{4,9}-[\\d]:[\\d]{12}:membership\\/[\\d\\w-]+\\/(configuredtableassociation|idmappingtable)\\/[\\d\\w-]+")
string SchemaResourceArn

enum SchemaStatus {
    READY
    NOT_READY
}

structure SchemaStatusDetail {
    @required
    status: SchemaStatus

    reasons: SchemaStatusReasonList
    analysisRuleType: AnalysisRuleType
    configurations: SchemaConfigurationList

    @required
    analysisType: AnalysisType
}

list SchemaStatusDetailList {
    member: SchemaStatusDetail
}

structure SchemaStatusReason {
    @required
    code: SchemaStatusReasonCode

    @required
    message: String
}

enum SchemaStatusReasonCode {
    ANALYSIS_RULE_MISSING
    ANALYSIS_TEMPLATES_NOT_CONFIGURED
    ANALYSIS_PROVIDERS_NOT_CONFIGURED
    DIFFERENTIAL_PRIVACY_POLICY_NOT_CONFIGURED
    ID_MAPPING_TABLE_NOT_POPULATED
    COLLABORATION_ANALYSIS_RULE_NOT_CONFIGURED
    ADDITIONAL_ANALYSES_NOT_CONFIGURED
    RESULT_RECEIVERS_NOT_CONFIGURED
    ADDITIONAL_ANALYSES_NOT_ALLOWED
    RESULT_RECEIVERS_NOT_ALLOWED
    ANALYSIS_RULE_TYPES_NOT_COMPATIBLE
    INTERMEDIATE_TABLE_NOT_POPULATED
    INTERMEDIATE_TABLE_ANALYSIS_RULE_MISSING
    INTERMEDIATE_TABLE_BASE_TABLE_REMOVED
    INTERMEDIATE_TABLE_INHERITED_CONSTRAINTS_VIOLATED
    INTERMEDIATE_TABLE_DISALLOWED_BY_DATA_PROVIDER
    INTERMEDIATE_TABLE_RETENTION_PERIOD_EXPIRED
}

list SchemaStatusReasonList {
    member: SchemaStatusReason
}

structure SchemaSummary {
    @required
    name: TableAlias

    @required
    type: SchemaType

    @required
    creatorAccountId: AccountId

    @required
    createTime: Timestamp

    @required
    updateTime: Timestamp

    @required
    collaborationId: UUID

    @required
    collaborationArn: CollaborationArn

    @required
    analysisRuleTypes: AnalysisRuleTypeList

    analysisMethod: AnalysisMethod
    resourceArn: SchemaResourceArn
    selectedAnalysisMethods: SelectedAnalysisMethods
}

list SchemaSummaryList {
    member: SchemaSummary
}

enum SchemaType {
    TABLE
    ID_MAPPING_TABLE
    INTERMEDIATE_TABLE
}

union SchemaTypeProperties {
    idMappingTable: IdMappingTableSchemaTypeProperties
    intermediateTable: IntermediateTableSchemaTypeProperties
    configuredTableAssociation: ConfiguredTableAssociationSchemaTypeProperties
}

@length(min: 0, max: 256) @pattern("arn:aws:secretsmanager:[a-z]{2}-[a-z]+-[0-9]:\\d{12}:secret:.*")
string SecretsManagerArn

enum SelectedAnalysisMethod {
    DIRECT_QUERY
    DIRECT_JOB
}

list SelectedAnalysisMethods {
    member: SelectedAnalysisMethod
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    @required
    quotaName: String

    @required
    quotaValue: Double
}

@length(min: 3, max: 256) @pattern("[\\p{L}\\p{M}\\p{N}\\p{Pc}\\p{Pd}\\p{Zs}.]+")
string SnowflakeAccountIdentifier

@length(min: 1, max: 256) @pattern("[\\p{L}\\p{M}\\p{N}\\p{Pc}\\p{Pd}\\p{Zs}]+")
string SnowflakeDatabaseName

@length(min: 1, max: 256) @pattern("[\\p{L}\\p{M}\\p{N}\\p{Pc}\\p{Pd}\\p{Zs}]+")
string SnowflakeSchemaName

@length(min: 1, max: 256) @pattern("[\\p{L}\\p{M}\\p{N}\\p{Pc}\\p{Pd}\\p{Zs}]+")
string SnowflakeTableName

structure SnowflakeTableReference {
    @required
    secretArn: SecretsManagerArn

    @required
    accountIdentifier: SnowflakeAccountIdentifier

    @required
    databaseName: SnowflakeDatabaseName

    @required
    tableName: SnowflakeTableName

    @required
    schemaName: SnowflakeSchemaName

    @required
    tableSchema: SnowflakeTableSchema
}

union SnowflakeTableSchema {
    v1: SnowflakeTableSchemaList
}

@length(min: 1, max: 250)
list SnowflakeTableSchemaList {
    member: SnowflakeTableSchemaV1
}

structure SnowflakeTableSchemaV1 {
    @required
    columnName: ColumnName

    @required
    columnType: ColumnTypeString
}

@length(min: 0, max: 50)
map SparkProperties {
    key: SparkPropertyKey
    value: SparkPropertyValue
}

@length(min: 1, max: 200)
string SparkPropertyKey

@length(min: 0, max: 500)
string SparkPropertyValue

enum SupportedS3Region {
    us_west_1 = "us-west-1"
    us_west_2 = "us-west-2"
    us_east_1 = "us-east-1"
    us_east_2 = "us-east-2"
    af_south_1 = "af-south-1"
    ap_east_1 = "ap-east-1"
    ap_east_2 = "ap-east-2"
    ap_south_2 = "ap-south-2"
    ap_southeast_1 = "ap-southeast-1"
    ap_southeast_2 = "ap-southeast-2"
    ap_southeast_3 = "ap-southeast-3"
    ap_southeast_5 = "ap-southeast-5"
    ap_southeast_4 = "ap-southeast-4"
    ap_southeast_7 = "ap-southeast-7"
    ap_south_1 = "ap-south-1"
    ap_northeast_3 = "ap-northeast-3"
    ap_northeast_1 = "ap-northeast-1"
    ap_northeast_2 = "ap-northeast-2"
    ca_central_1 = "ca-central-1"
    ca_west_1 = "ca-west-1"
    eu_south_1 = "eu-south-1"
    eu_west_3 = "eu-west-3"
    eu_south_2 = "eu-south-2"
    eu_central_2 = "eu-central-2"
    eu_central_1 = "eu-central-1"
    eu_north_1 = "eu-north-1"
    eu_west_1 = "eu-west-1"
    eu_west_2 = "eu-west-2"
    me_south_1 = "me-south-1"
    me_central_1 = "me-central-1"
    il_central_1 = "il-central-1"
    sa_east_1 = "sa-east-1"
    mx_central_1 = "mx-central-1"
}

@length(min: 0, max: 128) @pattern("[a-z0-9_](([a-z0-9_]+-)*([a-z0-9_]+))?")
string SyntheticDataColumnName

structure SyntheticDataColumnProperties {
    @required
    columnName: SyntheticDataColumnName

    @required
    columnType: SyntheticDataColumnType

    @required
    isPredictiveValue: Boolean
}

enum SyntheticDataColumnType {
    CATEGORICAL
    NUMERICAL
}

structure SyntheticDataGenerationPaymentConfig {
    @required
    isResponsible: Boolean
}

union SyntheticDataParameters {
    mlSyntheticDataParameters: MLSyntheticDataParameters
}

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?")
string TableAlias

@length(min: 1, max: 25)
list TableAliasList {
    member: TableAlias
}

@length(min: 0, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF\\t\\r\\n]*")
string TableDescription

union TableReference {
    glue: GlueTableReference
    snowflake: SnowflakeTableReference
    athena: AthenaTableReference
}

@length(min: 1, max: 128)
string TagKey

list TagKeys {
    member: TagKey
}

@length(min: 0, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

enum TargetProtectedJobStatus {
    CANCELLED
}

enum TargetProtectedQueryStatus {
    CANCELLED
}

@error("client") @httpError(429)
structure ThrottlingException {
    message: String
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string UUID

structure UpdateMembershipPaymentConfiguration {
    queryCompute: MembershipQueryComputePaymentConfig
    machineLearning: MembershipMLPaymentConfig
    jobCompute: MembershipJobComputePaymentConfig
}

@range(min: 10, max: 100)
integer UsersNoisePerQuery

@error("client") @httpError(400)
structure ValidationException {
    message: String
    reason: ValidationExceptionReason
    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    FIELD_VALIDATION_FAILED
    INVALID_CONFIGURATION
    INVALID_QUERY
    IAM_SYNCHRONIZATION_DELAY
}

structure WorkerComputeConfiguration {
    type: WorkerComputeType
    number: WorkerComputeConfigurationNumberInteger
    properties: WorkerComputeConfigurationProperties
}

@range(min: 2, max: 1024)
integer WorkerComputeConfigurationNumberInteger

union WorkerComputeConfigurationProperties {
    spark: SparkProperties
}

enum WorkerComputeType {
    CR_1X = "CR.1X"
    CR_4X = "CR.4X"
    CR_8X = "CR.8X"
}
