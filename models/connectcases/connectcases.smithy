$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.connectcases

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Connect Cases")
@service(sdkId: "ConnectCases", endpointPrefix: "cases")
@restJson1
@sigv4(name: "cases")
@standardRegionalEndpoints
service ConnectCases {
    version: "2022-10-03"
    operations: [
        BatchGetCaseRule
        BatchGetField
        BatchPutFieldOptions
        CreateCase
        CreateCaseRule
        CreateDomain
        CreateField
        CreateLayout
        CreateRelatedItem
        CreateTemplate
        DeleteCase
        DeleteCaseRule
        DeleteDomain
        DeleteField
        DeleteLayout
        DeleteRelatedItem
        DeleteTemplate
        GetCase
        GetCaseAuditEvents
        GetCaseEventConfiguration
        GetDomain
        GetLayout
        GetTemplate
        ListCaseRules
        ListCasesForContact
        ListDomains
        ListFieldOptions
        ListFields
        ListLayouts
        ListTagsForResource
        ListTemplates
        PutCaseEventConfiguration
        SearchAllRelatedItems
        SearchCases
        SearchRelatedItems
        TagResource
        UntagResource
        UpdateCase
        UpdateCaseRule
        UpdateField
        UpdateLayout
        UpdateRelatedItem
        UpdateTemplate
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/rules-batch") @readonly
operation BatchGetCaseRule {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required
        caseRules: CaseRuleIdentifierList
    }
    output := {
        @required
        caseRules: BatchGetCaseRuleResponseCaseRulesList

        @required
        errors: BatchGetCaseRuleResponseErrorsList

        unprocessedCaseRules: BatchGetCaseRuleResponseUnprocessedCaseRulesList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/fields-batch") @readonly
operation BatchGetField {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required
        fields: BatchGetFieldIdentifierList
    }
    output := {
        @required
        fields: BatchGetFieldResponseFieldsList

        @required
        errors: BatchGetFieldResponseErrorsList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/domains/{domainId}/fields/{fieldId}/options") @idempotent
operation BatchPutFieldOptions {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        fieldId: FieldId

        @required
        options: BatchPutFieldOptionsRequestOptionsList
    }
    output := {
        errors: BatchPutFieldOptionsResponseErrorsList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/cases") @idempotent
operation CreateCase {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required
        templateId: TemplateId

        @required
        fields: CreateCaseRequestFieldsList

        @idempotencyToken
        clientToken: CreateCaseRequestClientTokenString

        performedBy: UserUnion
        tags: MutableTags
    }
    output := {
        @required
        caseId: CaseId

        @required
        caseArn: CaseArn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/case-rules") @idempotent
operation CreateCaseRule {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required
        name: CaseRuleName

        description: CaseRuleDescription

        @required
        rule: CaseRuleDetails
    }
    output := {
        @required
        caseRuleId: CaseRuleId

        @required
        caseRuleArn: CaseRuleArn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/domains") @idempotent
operation CreateDomain {
    input := {
        @required
        name: DomainName
    }
    output := {
        @required
        domainId: DomainId

        @required
        domainArn: DomainArn

        @required
        domainStatus: DomainStatus
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/fields") @idempotent
operation CreateField {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required
        name: FieldName

        @required
        type: FieldType

        description: FieldDescription
        attributes: FieldAttributes
    }
    output := {
        @required
        fieldId: FieldId

        @required
        fieldArn: FieldArn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/layouts")
operation CreateLayout {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required
        name: LayoutName

        @required
        content: LayoutContent
    }
    output := {
        @required
        layoutId: LayoutId

        @required
        layoutArn: LayoutArn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/cases/{caseId}/related-items/") @idempotent
operation CreateRelatedItem {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        caseId: CaseId

        @required
        type: RelatedItemType

        @required
        content: RelatedItemInputContent

        performedBy: UserUnion
    }
    output := {
        @required
        relatedItemId: RelatedItemId

        @required
        relatedItemArn: RelatedItemArn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/templates") @idempotent
operation CreateTemplate {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required
        name: TemplateName

        description: TemplateDescription
        layoutConfiguration: LayoutConfiguration
        requiredFields: RequiredFieldList
        status: TemplateStatus
        rules: TemplateCaseRuleList
        tagPropagationConfigurations: TagPropagationConfigurationList
    }
    output := {
        @required
        templateId: TemplateId

        @required
        templateArn: TemplateArn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/domains/{domainId}/cases/{caseId}") @idempotent
operation DeleteCase {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        caseId: CaseId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/domains/{domainId}/case-rules/{caseRuleId}") @idempotent
operation DeleteCaseRule {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        caseRuleId: CaseRuleId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/domains/{domainId}") @idempotent
operation DeleteDomain {
    input := {
        @required @httpLabel
        domainId: DomainId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/domains/{domainId}/fields/{fieldId}") @idempotent
operation DeleteField {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        fieldId: FieldId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/domains/{domainId}/layouts/{layoutId}") @idempotent
operation DeleteLayout {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        layoutId: LayoutId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/domains/{domainId}/cases/{caseId}/related-items/{relatedItemId}")
@idempotent
operation DeleteRelatedItem {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        caseId: CaseId

        @required @httpLabel
        relatedItemId: RelatedItemId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/domains/{domainId}/templates/{templateId}") @idempotent
operation DeleteTemplate {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        templateId: TemplateId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/cases/{caseId}") @readonly
operation GetCase {
    input := {
        @required @httpLabel
        caseId: CaseId

        @required @httpLabel
        domainId: DomainId

        @required
        fields: GetCaseRequestFieldsList

        nextToken: NextToken
    }
    output := {
        @required
        fields: GetCaseResponseFieldsList

        @required
        templateId: TemplateId

        nextToken: NextToken
        tags: Tags
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/cases/{caseId}/audit-history") @readonly
operation GetCaseAuditEvents {
    input := {
        @required @httpLabel
        caseId: CaseId

        @required @httpLabel
        domainId: DomainId

        maxResults: GetCaseAuditEventsRequestMaxResultsInteger
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        auditEvents: GetCaseAuditEventsResponseAuditEventsList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/case-event-configuration") @readonly
operation GetCaseEventConfiguration {
    input := {
        @required @httpLabel
        domainId: DomainId
    }
    output := {
        @required
        eventBridge: EventBridgeConfiguration
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}") @readonly
operation GetDomain {
    input := {
        @required @httpLabel
        domainId: DomainId
    }
    output := {
        @required
        domainId: DomainId

        @required
        domainArn: DomainArn

        @required
        name: DomainName

        @required
        createdTime: CreatedTime

        @required
        domainStatus: DomainStatus

        tags: Tags
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/layouts/{layoutId}") @readonly
operation GetLayout {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        layoutId: LayoutId
    }
    output := {
        @required
        layoutId: LayoutId

        @required
        layoutArn: LayoutArn

        @required
        name: LayoutName

        @required
        content: LayoutContent

        tags: Tags
        deleted: Boolean
        createdTime: CreatedTime
        lastModifiedTime: LastModifiedTime
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/templates/{templateId}") @readonly
operation GetTemplate {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        templateId: TemplateId
    }
    output := {
        @required
        templateId: TemplateId

        @required
        templateArn: TemplateArn

        @required
        name: TemplateName

        description: TemplateDescription
        layoutConfiguration: LayoutConfiguration
        requiredFields: RequiredFieldList
        tags: Tags

        @required
        status: TemplateStatus

        deleted: Boolean
        createdTime: CreatedTime
        lastModifiedTime: LastModifiedTime
        rules: TemplateCaseRuleList
        tagPropagationConfigurations: TagPropagationConfigurationList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/rules-list/")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "caseRules"
    pageSize: "maxResults"
)
operation ListCaseRules {
    input := {
        @required @httpLabel
        domainId: DomainId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        caseRules: ListCaseRulesResponseCaseRulesList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/list-cases-for-contact") @readonly
operation ListCasesForContact {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required
        contactArn: ContactArn

        maxResults: ListCasesForContactRequestMaxResultsInteger
        nextToken: NextToken
    }
    output := {
        @required
        cases: ListCasesForContactResponseCasesList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/domains-list") @readonly
operation ListDomains {
    input := {
        @httpQuery("maxResults")
        maxResults: ListDomainsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        domains: DomainSummaryList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/fields/{fieldId}/options-list") @readonly
operation ListFieldOptions {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        fieldId: FieldId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("values")
        values: ValuesList
    }
    output := {
        @required
        options: FieldOptionsList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/fields-list") @readonly
operation ListFields {
    input := {
        @required @httpLabel
        domainId: DomainId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        fields: ListFieldsResponseFieldsList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/layouts-list") @readonly
operation ListLayouts {
    input := {
        @required @httpLabel
        domainId: DomainId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        layouts: LayoutSummaryList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/tags/{arn}") @idempotent
operation ListTagsForResource {
    input := {
        @required @httpLabel
        arn: Arn
    }
    output := {
        tags: Tags
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/templates-list") @readonly
operation ListTemplates {
    input := {
        @required @httpLabel
        domainId: DomainId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("status")
        status: TemplateStatusFilters
    }
    output := {
        @required
        templates: ListTemplatesResponseTemplatesList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/domains/{domainId}/case-event-configuration")
operation PutCaseEventConfiguration {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required
        eventBridge: EventBridgeConfiguration
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/related-items-search")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "relatedItems"
    pageSize: "maxResults"
)
operation SearchAllRelatedItems {
    input := {
        @required @httpLabel
        domainId: DomainId

        maxResults: SearchAllRelatedItemsRequestMaxResultsInteger
        nextToken: NextToken
        filters: SearchAllRelatedItemsRequestFiltersList
        sorts: SearchAllRelatedItemsRequestSortsList
    }
    output := {
        nextToken: NextToken

        @required
        relatedItems: SearchAllRelatedItemsResponseRelatedItemsList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/cases-search")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "cases"
    pageSize: "maxResults"
)
operation SearchCases {
    input := {
        @required @httpLabel
        domainId: DomainId

        maxResults: SearchCasesRequestMaxResultsInteger
        nextToken: NextToken
        searchTerm: SearchCasesRequestSearchTermString
        filter: CaseFilter
        sorts: SearchCasesRequestSortsList
        fields: SearchCasesRequestFieldsList
    }
    output := {
        nextToken: NextToken

        @required
        cases: SearchCasesResponseCasesList

        totalCount: TotalCount
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/domains/{domainId}/cases/{caseId}/related-items-search")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "relatedItems"
    pageSize: "maxResults"
)
operation SearchRelatedItems {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        caseId: CaseId

        maxResults: SearchRelatedItemsRequestMaxResultsInteger
        nextToken: NextToken
        filters: SearchRelatedItemsRequestFiltersList
    }
    output := {
        nextToken: NextToken

        @required
        relatedItems: SearchRelatedItemsResponseRelatedItemsList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/tags/{arn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        arn: Arn

        @required
        tags: Tags
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/tags/{arn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        arn: Arn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/domains/{domainId}/cases/{caseId}")
operation UpdateCase {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        caseId: CaseId

        @required
        fields: UpdateCaseRequestFieldsList

        performedBy: UserUnion
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/domains/{domainId}/case-rules/{caseRuleId}") @idempotent
operation UpdateCaseRule {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        caseRuleId: CaseRuleId

        name: CaseRuleName
        description: CaseRuleDescription
        rule: CaseRuleDetails
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/domains/{domainId}/fields/{fieldId}") @idempotent
operation UpdateField {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        fieldId: FieldId

        name: FieldName
        description: FieldDescription
        attributes: FieldAttributes
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/domains/{domainId}/layouts/{layoutId}") @idempotent
operation UpdateLayout {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        layoutId: LayoutId

        name: LayoutName
        content: LayoutContent
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/domains/{domainId}/cases/{caseId}/related-items/{relatedItemId}")
@idempotent
operation UpdateRelatedItem {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        caseId: CaseId

        @required @httpLabel
        relatedItemId: RelatedItemId

        @required
        content: RelatedItemUpdateContent

        performedBy: UserUnion
    }
    output := {
        @required
        relatedItemId: RelatedItemId

        @required
        relatedItemArn: RelatedItemArn

        @required
        type: RelatedItemType

        @required
        content: RelatedItemContent

        @required
        associationTime: AssociationTime

        tags: Tags
        lastUpdatedUser: UserUnion
        createdBy: UserUnion
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/domains/{domainId}/templates/{templateId}") @idempotent
operation UpdateTemplate {
    input := {
        @required @httpLabel
        domainId: DomainId

        @required @httpLabel
        templateId: TemplateId

        name: TemplateName
        description: TemplateDescription
        layoutConfiguration: LayoutConfiguration
        requiredFields: RequiredFieldList
        status: TemplateStatus
        rules: TemplateCaseRuleList
        tagPropagationConfigurations: TagPropagationConfigurationList
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 1, max: 500)
string Arn

@timestampFormat("date-time")
timestamp AssociationTime

structure AuditEvent {
    @required
    eventId: AuditEventId

    @required
    type: AuditEventType

    relatedItemType: RelatedItemType

    @required
    performedTime: AuditEventDateTime

    @required
    fields: AuditEventFieldList

    performedBy: AuditEventPerformedBy
}

@timestampFormat("date-time")
timestamp AuditEventDateTime

structure AuditEventField {
    @required
    eventFieldId: AuditEventFieldId

    oldValue: AuditEventFieldValueUnion

    @required
    newValue: AuditEventFieldValueUnion
}

@length(min: 1, max: 500)
string AuditEventFieldId

@sparse
list AuditEventFieldList {
    member: AuditEventField
}

union AuditEventFieldValueUnion {
    stringValue: AuditEventFieldValueUnionStringValueString
    doubleValue: Double
    booleanValue: Boolean
    emptyValue: EmptyFieldValue
    userArnValue: String
}

@length(min: 0, max: 4100)
string AuditEventFieldValueUnionStringValueString

@length(min: 1, max: 500)
string AuditEventId

structure AuditEventPerformedBy {
    user: UserUnion

    @required
    iamPrincipalArn: IamPrincipalArn
}

enum AuditEventType {
    Case_Created = "Case.Created"
    Case_Updated = "Case.Updated"
    RelatedItem_Created = "RelatedItem.Created"
    RelatedItem_Deleted = "RelatedItem.Deleted"
    RelatedItem_Updated = "RelatedItem.Updated"
}

structure BasicLayout {
    topPanel: LayoutSections
    moreInfo: LayoutSections
}

@length(min: 0, max: 50)
list BatchGetCaseRuleResponseCaseRulesList {
    member: GetCaseRuleResponse
}

@length(min: 0, max: 50)
list BatchGetCaseRuleResponseErrorsList {
    member: CaseRuleError
}

@length(min: 0, max: 50)
list BatchGetCaseRuleResponseUnprocessedCaseRulesList {
    member: CaseRuleId
}

@length(min: 1, max: 50)
list BatchGetFieldIdentifierList {
    member: FieldIdentifier
}

@length(min: 0, max: 50)
list BatchGetFieldResponseErrorsList {
    member: FieldError
}

@length(min: 0, max: 50)
list BatchGetFieldResponseFieldsList {
    member: GetFieldResponse
}

@length(min: 0, max: 50)
list BatchPutFieldOptionsRequestOptionsList {
    member: FieldOption
}

@length(min: 0, max: 50)
list BatchPutFieldOptionsResponseErrorsList {
    member: FieldOptionError
}

union BooleanCondition {
    equalTo: BooleanOperands
    notEqualTo: BooleanOperands
    andAll: CompoundCondition
    orAll: CompoundCondition
}

@length(min: 0, max: 100)
list BooleanConditionList {
    member: BooleanCondition
}

structure BooleanOperands {
    @required
    operandOne: OperandOne

    @required
    operandTwo: OperandTwo

    @required
    result: Boolean
}

@length(min: 1, max: 500)
string CaseArn

structure CaseEventIncludedData {
    @required
    fields: CaseEventIncludedDataFieldsList
}

@length(min: 0, max: 400)
list CaseEventIncludedDataFieldsList {
    member: FieldIdentifier
}

union CaseFilter {
    field: FieldFilter
    not: CaseFilter
    tag: TagFilter
    andAll: CaseFilterAndAllList
    orAll: CaseFilterOrAllList
}

@length(min: 0, max: 10)
list CaseFilterAndAllList {
    member: CaseFilter
}

@length(min: 0, max: 10)
list CaseFilterOrAllList {
    member: CaseFilter
}

@length(min: 1, max: 500)
string CaseId

@length(min: 1, max: 500)
string CaseRuleArn

@length(min: 0, max: 255)
string CaseRuleDescription

union CaseRuleDetails {
    required: RequiredCaseRule
    fieldOptions: FieldOptionsCaseRule
    hidden: HiddenCaseRule
}

structure CaseRuleError {
    @required
    id: CaseRuleId

    @required
    errorCode: String

    message: String
}

@length(min: 1, max: 500)
string CaseRuleId

structure CaseRuleIdentifier {
    @required
    id: CaseRuleId
}

@length(min: 1, max: 50)
list CaseRuleIdentifierList {
    member: CaseRuleIdentifier
}

@length(min: 1, max: 100) @pattern(".*[\\S]")
string CaseRuleName

structure CaseRuleSummary {
    @required
    caseRuleId: CaseRuleId

    @required
    name: CaseRuleName

    @required
    caseRuleArn: CaseRuleArn

    @required
    ruleType: RuleType

    description: CaseRuleDescription
}

structure CaseSummary {
    @required
    caseId: CaseId

    @required
    templateId: TemplateId
}

@length(min: 1, max: 100)
string Channel

@length(min: 1, max: 15000)
string CommentBody

enum CommentBodyTextType {
    Text_Plain = "Text/Plain"
}

structure CommentContent {
    @required
    body: CommentBody

    @required
    contentType: CommentBodyTextType
}

structure CommentFilter {}

structure CommentUpdateContent {
    @required
    body: CommentBody

    @required
    contentType: CommentBodyTextType
}

structure CompoundCondition {
    @required
    conditions: BooleanConditionList
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String
}

structure ConnectCaseContent {
    @required
    caseId: CaseId
}

structure ConnectCaseFilter {
    caseId: CaseId
}

structure ConnectCaseInputContent {
    @required
    caseId: CaseId
}

@timestampFormat("date-time")
timestamp ConnectedToSystemTime

structure Contact {
    @required
    contactArn: ContactArn
}

@length(min: 1, max: 500)
string ContactArn

structure ContactContent {
    @required
    contactArn: ContactArn

    @required
    channel: Channel

    @required
    connectedToSystemTime: ConnectedToSystemTime
}

structure ContactFilter {
    channel: ContactFilterChannelList
    contactArn: ContactArn
}

@length(min: 0, max: 3)
list ContactFilterChannelList {
    member: Channel
}

@length(min: 0, max: 64)
string CreateCaseRequestClientTokenString

@length(min: 0, max: 220)
list CreateCaseRequestFieldsList {
    member: FieldValue
}

@timestampFormat("date-time")
timestamp CreatedTime

structure CustomContent {
    @required
    fields: FieldValueList
}

@length(min: 1, max: 500) @pattern("[a-zA-Z0-9_\\-\\.@:/ ]*[a-zA-Z0-9_\\-\\.@:/]") @sensitive
string CustomEntity

union CustomFieldsFilter {
    field: FieldFilter
    not: CustomFieldsFilter
    andAll: CustomFieldsFilterAndAllList
    orAll: CustomFieldsFilterOrAllList
}

@length(min: 0, max: 10)
list CustomFieldsFilterAndAllList {
    member: CustomFieldsFilter
}

@length(min: 0, max: 10)
list CustomFieldsFilterOrAllList {
    member: CustomFieldsFilter
}

structure CustomFilter {
    fields: CustomFieldsFilter
}

structure CustomInputContent {
    @required
    fields: CustomInputContentFieldsList
}

@length(min: 1, max: 50)
list CustomInputContentFieldsList {
    member: FieldValue
}

structure CustomUpdateContent {
    @required
    fields: CustomUpdateContentFieldsList
}

@length(min: 1, max: 50)
list CustomUpdateContentFieldsList {
    member: FieldValue
}

@length(min: 1, max: 500)
string DomainArn

@length(min: 1, max: 500)
string DomainId

@length(min: 1, max: 100) @pattern(".*[\\S]")
string DomainName

enum DomainStatus {
    Active
    CreationInProgress
    CreationFailed
}

structure DomainSummary {
    @required
    domainId: DomainId

    @required
    domainArn: DomainArn

    @required
    name: DomainName
}

list DomainSummaryList {
    member: DomainSummary
}

structure EmptyFieldValue {}

structure EmptyOperandValue {}

structure EventBridgeConfiguration {
    @required
    enabled: Boolean

    includedData: EventIncludedData
}

structure EventIncludedData {
    caseData: CaseEventIncludedData
    relatedItemData: RelatedItemEventIncludedData
}

@length(min: 1, max: 500)
string FieldArn

union FieldAttributes {
    text: TextAttributes
}

@length(min: 0, max: 255)
string FieldDescription

structure FieldError {
    @required
    id: FieldId

    @required
    errorCode: String

    message: String
}

union FieldFilter {
    equalTo: FieldValue
    contains: FieldValue
    greaterThan: FieldValue
    greaterThanOrEqualTo: FieldValue
    lessThan: FieldValue
    lessThanOrEqualTo: FieldValue
}

structure FieldGroup {
    name: FieldGroupNameString

    @required
    fields: FieldGroupFieldsList
}

@length(min: 0, max: 220)
list FieldGroupFieldsList {
    member: FieldItem
}

@length(min: 0, max: 100)
string FieldGroupNameString

@length(min: 1, max: 500)
string FieldId

structure FieldIdentifier {
    @required
    id: FieldId
}

structure FieldItem {
    @required
    id: FieldId
}

@length(min: 1, max: 100) @pattern(".*[\\S]")
string FieldName

enum FieldNamespace {
    System
    Custom
}

structure FieldOption {
    @required
    name: FieldOptionName

    @required
    value: FieldOptionValue

    @required
    active: Boolean
}

structure FieldOptionError {
    @required
    message: String

    @required
    errorCode: String

    @required
    value: FieldOptionValue
}

@length(min: 1, max: 100) @pattern(".*[\\S]")
string FieldOptionName

@length(min: 1, max: 100) @pattern(".*[\\S]")
string FieldOptionValue

structure FieldOptionsCaseRule {
    parentFieldId: FieldId
    childFieldId: FieldId

    @required
    parentChildFieldOptionsMappings: ParentChildFieldOptionsMappingList
}

list FieldOptionsList {
    member: FieldOption
}

structure FieldSummary {
    @required
    fieldId: FieldId

    @required
    fieldArn: FieldArn

    @required
    name: FieldName

    @required
    type: FieldType

    @required
    namespace: FieldNamespace

    attributes: FieldAttributes
}

enum FieldType {
    Text
    Number
    Boolean
    DateTime
    SingleSelect
    Url
    User
}

structure FieldValue {
    @required
    id: FieldId

    @required
    value: FieldValueUnion
}

list FieldValueList {
    member: FieldValue
}

union FieldValueUnion {
    stringValue: FieldValueUnionStringValueString
    doubleValue: Double
    booleanValue: Boolean
    emptyValue: EmptyFieldValue
    userArnValue: String
}

@length(min: 0, max: 4100)
string FieldValueUnionStringValueString

@length(min: 1, max: 500)
string FileArn

structure FileContent {
    @required
    fileArn: FileArn
}

structure FileFilter {
    fileArn: FileArn
}

@range(min: 1, max: 25)
integer GetCaseAuditEventsRequestMaxResultsInteger

@length(min: 0, max: 25) @sparse
list GetCaseAuditEventsResponseAuditEventsList {
    member: AuditEvent
}

@length(min: 1, max: 220)
list GetCaseRequestFieldsList {
    member: FieldIdentifier
}

@length(min: 0, max: 220)
list GetCaseResponseFieldsList {
    member: FieldValue
}

structure GetCaseRuleResponse {
    @required
    caseRuleId: CaseRuleId

    @required
    name: CaseRuleName

    @required
    caseRuleArn: CaseRuleArn

    @required
    rule: CaseRuleDetails

    description: CaseRuleDescription
    deleted: Boolean
    createdTime: CreatedTime
    lastModifiedTime: LastModifiedTime
    tags: Tags
}

structure GetFieldResponse {
    @required
    fieldId: FieldId

    @required
    name: FieldName

    @required
    fieldArn: FieldArn

    description: FieldDescription

    @required
    type: FieldType

    @required
    namespace: FieldNamespace

    tags: Tags
    deleted: Boolean
    createdTime: CreatedTime
    lastModifiedTime: LastModifiedTime
    attributes: FieldAttributes
}

structure HiddenCaseRule {
    @required
    defaultValue: Boolean

    @required
    conditions: BooleanConditionList
}

@length(min: 1, max: 500)
string IamPrincipalArn

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@timestampFormat("date-time")
timestamp LastModifiedTime

@length(min: 1, max: 500)
string LayoutArn

structure LayoutConfiguration {
    defaultLayout: LayoutId
}

union LayoutContent {
    basic: BasicLayout
}

@length(min: 1, max: 500)
string LayoutId

@length(min: 1, max: 100) @pattern(".*[\\S]")
string LayoutName

structure LayoutSections {
    sections: SectionsList
}

structure LayoutSummary {
    @required
    layoutId: LayoutId

    @required
    layoutArn: LayoutArn

    @required
    name: LayoutName
}

list LayoutSummaryList {
    member: LayoutSummary
}

@length(min: 0, max: 100)
list ListCaseRulesResponseCaseRulesList {
    member: CaseRuleSummary
}

@range(min: 1, max: 10)
integer ListCasesForContactRequestMaxResultsInteger

@length(min: 0, max: 10)
list ListCasesForContactResponseCasesList {
    member: CaseSummary
}

@range(min: 1, max: 10)
integer ListDomainsRequestMaxResultsInteger

@length(min: 0, max: 100)
list ListFieldsResponseFieldsList {
    member: FieldSummary
}

@length(min: 0, max: 100)
list ListTemplatesResponseTemplatesList {
    member: TemplateSummary
}

@range(min: 1, max: 100)
integer MaxResults

@length(min: 1, max: 128) @pattern("(?![aA][wW][sS]:)[a-zA-Z0-9 _.:/=+\\-@]+")
string MutableTagKey

@length(min: 0, max: 50)
map MutableTags {
    key: MutableTagKey
    value: TagValueString
}

@length(min: 0, max: 9000)
string NextToken

union OperandOne {
    fieldId: FieldId
}

union OperandTwo {
    stringValue: OperandTwoStringValueString
    booleanValue: Boolean
    doubleValue: Double
    emptyValue: EmptyOperandValue
}

@length(min: 1, max: 1500)
string OperandTwoStringValueString

enum Order {
    Asc
    Desc
}

@length(min: 0, max: 100) @pattern("$|^.*[\\S]")
string ParentChildFieldOptionValue

structure ParentChildFieldOptionsMapping {
    @required
    parentFieldOptionValue: ParentChildFieldOptionValue

    @required
    childFieldOptionValues: ParentChildFieldOptionsMappingChildFieldOptionValuesList
}

@length(min: 0, max: 1500)
list ParentChildFieldOptionsMappingChildFieldOptionValuesList {
    member: ParentChildFieldOptionValue
}

@length(min: 1, max: 200)
list ParentChildFieldOptionsMappingList {
    member: ParentChildFieldOptionsMapping
}

@length(min: 1, max: 500)
string RelatedItemArn

union RelatedItemContent {
    contact: ContactContent
    comment: CommentContent
    file: FileContent
    sla: SlaContent
    connectCase: ConnectCaseContent
    custom: CustomContent
}

structure RelatedItemEventIncludedData {
    @required
    includeContent: Boolean
}

@length(min: 1, max: 500)
string RelatedItemId

union RelatedItemInputContent {
    contact: Contact
    comment: CommentContent
    file: FileContent
    sla: SlaInputContent
    connectCase: ConnectCaseInputContent
    custom: CustomInputContent
}

enum RelatedItemType {
    Contact
    Comment
    File
    Sla
    ConnectCase
    Custom
}

union RelatedItemTypeFilter {
    contact: ContactFilter
    comment: CommentFilter
    file: FileFilter
    sla: SlaFilter
    connectCase: ConnectCaseFilter
    custom: CustomFilter
}

union RelatedItemUpdateContent {
    comment: CommentUpdateContent
    custom: CustomUpdateContent
}

structure RequiredCaseRule {
    @required
    defaultValue: Boolean

    @required
    conditions: BooleanConditionList
}

structure RequiredField {
    @required
    fieldId: FieldId
}

@length(min: 0, max: 100)
list RequiredFieldList {
    member: RequiredField
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

enum RuleType {
    Required
    Hidden
    FieldOptions
}

@length(min: 0, max: 10)
list SearchAllRelatedItemsRequestFiltersList {
    member: RelatedItemTypeFilter
}

@range(min: 1, max: 25)
integer SearchAllRelatedItemsRequestMaxResultsInteger

@length(min: 0, max: 2)
list SearchAllRelatedItemsRequestSortsList {
    member: SearchAllRelatedItemsSort
}

structure SearchAllRelatedItemsResponseItem {
    @required
    relatedItemId: RelatedItemId

    @required
    caseId: CaseId

    @required
    type: RelatedItemType

    @required
    associationTime: AssociationTime

    @required
    content: RelatedItemContent

    performedBy: UserUnion
    tags: Tags
}

@length(min: 0, max: 25) @sparse
list SearchAllRelatedItemsResponseRelatedItemsList {
    member: SearchAllRelatedItemsResponseItem
}

structure SearchAllRelatedItemsSort {
    @required
    sortProperty: SearchAllRelatedItemsSortProperty

    @required
    sortOrder: Order
}

enum SearchAllRelatedItemsSortProperty {
    AssociationTime
    CaseId
}

@length(min: 0, max: 25)
list SearchCasesRequestFieldsList {
    member: FieldIdentifier
}

@range(min: 1, max: 100)
integer SearchCasesRequestMaxResultsInteger

@length(min: 0, max: 255)
string SearchCasesRequestSearchTermString

@length(min: 0, max: 2)
list SearchCasesRequestSortsList {
    member: Sort
}

@length(min: 0, max: 100) @sparse
list SearchCasesResponseCasesList {
    member: SearchCasesResponseItem
}

structure SearchCasesResponseItem {
    @required
    caseId: CaseId

    @required
    templateId: TemplateId

    @required
    fields: SearchCasesResponseItemFieldsList

    tags: Tags
}

@length(min: 0, max: 25)
list SearchCasesResponseItemFieldsList {
    member: FieldValue
}

@length(min: 0, max: 10)
list SearchRelatedItemsRequestFiltersList {
    member: RelatedItemTypeFilter
}

@range(min: 1, max: 25)
integer SearchRelatedItemsRequestMaxResultsInteger

structure SearchRelatedItemsResponseItem {
    @required
    relatedItemId: RelatedItemId

    @required
    type: RelatedItemType

    @required
    associationTime: AssociationTime

    @required
    content: RelatedItemContent

    tags: Tags
    performedBy: UserUnion
}

@length(min: 0, max: 25) @sparse
list SearchRelatedItemsResponseRelatedItemsList {
    member: SearchRelatedItemsResponseItem
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9 _.:/=+\\-@]+")
string SearchTagKey

union Section {
    fieldGroup: FieldGroup
}

@length(min: 0, max: 1)
list SectionsList {
    member: Section
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

@timestampFormat("date-time")
timestamp SlaCompletionTime

structure SlaConfiguration {
    @required
    name: SlaName

    @required
    type: SlaType

    @required
    status: SlaStatus

    fieldId: FieldId
    targetFieldValues: SlaFieldValueUnionList

    @required
    targetTime: SlaTargetTime

    completionTime: SlaCompletionTime
}

structure SlaContent {
    @required
    slaConfiguration: SlaConfiguration
}

@length(min: 1, max: 1)
list SlaFieldValueUnionList {
    member: FieldValueUnion
}

structure SlaFilter {
    name: SlaName
    status: SlaStatus
}

structure SlaInputConfiguration {
    @required
    name: SlaName

    @required
    type: SlaType

    fieldId: FieldId
    targetFieldValues: SlaFieldValueUnionList

    @required
    targetSlaMinutes: TargetSlaMinutes
}

union SlaInputContent {
    slaInputConfiguration: SlaInputConfiguration
}

@length(min: 1, max: 500) @pattern(".*[\\S]") @sensitive
string SlaName

enum SlaStatus {
    Active
    Overdue
    Met
    NotMet
}

@timestampFormat("date-time")
timestamp SlaTargetTime

enum SlaType {
    CaseField
}

structure Sort {
    @required
    fieldId: FieldId

    @required
    sortOrder: Order
}

union TagFilter {
    equalTo: TagValue
}

@length(min: 1, max: 128) @pattern("(?!aws:)[a-zA-Z+-=._:/]+")
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

structure TagPropagationConfiguration {
    @required
    resourceType: TagPropagationResourceType

    @required
    tagMap: TagPropagationConfigurationTagMapMap
}

@length(min: 0, max: 1)
list TagPropagationConfigurationList {
    member: TagPropagationConfiguration
}

@length(min: 0, max: 10)
map TagPropagationConfigurationTagMapMap {
    key: MutableTagKey
    value: TagValueString
}

enum TagPropagationResourceType {
    Cases
}

structure TagValue {
    key: SearchTagKey
    value: TagValueString
}

@length(min: 0, max: 256) @pattern("([a-zA-Z0-9 _.:/=+\\-@]*)")
string TagValueString

@sparse
map Tags {
    key: String
    value: String
}

@range(min: 1, max: 1051200)
long TargetSlaMinutes

@length(min: 1, max: 500)
string TemplateArn

@length(min: 0, max: 50)
list TemplateCaseRuleList {
    member: TemplateRule
}

@length(min: 0, max: 255)
string TemplateDescription

@length(min: 1, max: 500)
string TemplateId

@length(min: 1, max: 100) @pattern(".*[\\S]")
string TemplateName

structure TemplateRule {
    @required
    caseRuleId: CaseRuleId

    fieldId: FieldId
}

enum TemplateStatus {
    Active
    Inactive
}

@length(min: 1, max: 2)
list TemplateStatusFilters {
    member: TemplateStatus
}

structure TemplateSummary {
    @required
    templateId: TemplateId

    @required
    templateArn: TemplateArn

    @required
    name: TemplateName

    @required
    status: TemplateStatus

    tagPropagationConfigurations: TagPropagationConfigurationList
}

structure TextAttributes {
    @required
    isMultiline: Boolean
}

@error("client") @httpError(429) @retryable(throttling: false)
structure ThrottlingException {
    @required
    message: String
}

@range(min: 0)
long TotalCount

@length(min: 0, max: 220)
list UpdateCaseRequestFieldsList {
    member: FieldValue
}

@length(min: 1, max: 500)
string UserArn

union UserUnion {
    userArn: UserArn
    customEntity: CustomEntity
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String
}

@length(min: 0, max: 100)
string Value

@length(min: 0, max: 1)
list ValuesList {
    member: Value
}
