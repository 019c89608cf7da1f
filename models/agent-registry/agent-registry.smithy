$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.agentregistry

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1

@title("Agent Registry")
@service(sdkId: "Agent Registry", endpointPrefix: "agent-registry")
@restJson1
@sigv4(name: "agent-registry")
service AgentRegistry {
    version: "2025-12-01"
    operations: [
        BatchGetDiscoverableRegistryRecord
        ListDiscoverableRegistryRecords
        SearchDiscoverableRegistryRecords
    ]
}

@http(method: "POST", uri: "/discoverable-records-batch")
operation BatchGetDiscoverableRegistryRecord {
    input := {
        @required
        entries: BatchGetDiscoverableRegistryRecordRequestEntriesList
    }
    output := {
        @required
        registryRecords: RegistryRecordSummaryList

        @required
        errors: BatchGetDiscoverableRegistryRecordErrorList
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        UnauthorizedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/registries/{registryId}/discoverable-records-list")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "registryRecords"
    pageSize: "maxResults"
)
operation ListDiscoverableRegistryRecords {
    input := {
        @required @httpLabel
        registryId: RegistryIdentifier

        maxResults: ListDiscoverableRegistryRecordsRequestMaxResultsInteger
        nextToken: ListDiscoverableRegistryRecordsRequestNextTokenString
        filters: RegistryRecordFilterList
    }
    output := {
        @required
        registryRecords: DiscoverableRegistryRecordSummaryList

        nextToken: String
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        UnauthorizedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/discoverable-records-search")
operation SearchDiscoverableRegistryRecords {
    input := {
        @required
        searchQuery: SearchQuery

        @required
        registryIds: SearchDiscoverableRegistryRecordsRequestRegistryIdsList

        maxResults: SearchDiscoverableRegistryRecordsRequestMaxResultsInteger
        filters: MetadataFilterExpression
    }
    output := {
        @required
        registryRecords: RegistryRecordSummaryList
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        UnauthorizedException
        ValidationException
    ]
}

structure A2aAgentCardDescriptor {
    data: DescriptorData
    dataSchemaVersion: DataSchemaVersion
    source: DescriptorSource
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: NonBlankString
}

structure AgentSkillsAdditionalData {
    skillMd: AgentSkillsMdDescriptor
}

structure AgentSkillsDefinitionDescriptor {
    data: DescriptorData
    dataSchemaVersion: DataSchemaVersion
    additionalData: AgentSkillsAdditionalData
}

structure AgentSkillsMdDescriptor {
    data: DescriptorData
    dataSchemaVersion: DataSchemaVersion
    source: DescriptorSource
}

structure BatchGetDiscoverableRegistryRecordError {
    @required
    registryId: RegistryIdentifier

    @required
    recordId: RecordIdentifier

    @required
    errorCode: BatchGetDiscoverableRegistryRecordErrorCode

    message: String
}

enum BatchGetDiscoverableRegistryRecordErrorCode {
    RESOURCE_NOT_FOUND
    ACCESS_DENIED
    INTERNAL_ERROR
}

list BatchGetDiscoverableRegistryRecordErrorList {
    member: BatchGetDiscoverableRegistryRecordError
}

@length(min: 1, max: 1)
list BatchGetDiscoverableRegistryRecordRequestEntriesList {
    member: RegistryRecordsEntry
}

structure CustomDescriptor {
    data: DescriptorData
}

@length(min: 1, max: 255)
string DataSchemaVersion

@timestampFormat("date-time")
timestamp DateTimestamp

@length(min: 1, max: 4096) @sensitive
string Description

@length(min: 1, max: 102400) @sensitive
string DescriptorData

structure DescriptorSource {
    fromUrl: DescriptorSourceFromUrl
}

structure DescriptorSourceFromUrl {
    @required
    url: DescriptorSourceUrl
}

@length(min: 1, max: 2048) @pattern("https://.*")
string DescriptorSourceUrl

structure Descriptors {
    mcpServer: McpServerDescriptor
    a2aAgentCard: A2aAgentCardDescriptor
    agentSkillsDefinition: AgentSkillsDefinitionDescriptor
    custom: CustomDescriptor
}

@length(min: 1, max: 10)
list DiscoverableFilterValues {
    member: FilterValue
}

structure DiscoverableRegistryRecordSummary {
    @required
    registryArn: RegistryArn

    @required
    recordArn: RegistryRecordArn

    @required
    recordId: RegistryRecordId

    @required
    name: RegistryRecordName

    description: Description
    displayName: RegistryRecordDisplayName

    @required
    recordType: RecordType

    @required
    recordVersion: RegistryRecordVersion

    @required
    status: RegistryRecordStatus

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp
}

list DiscoverableRegistryRecordSummaryList {
    member: DiscoverableRegistryRecordSummary
}

@length(min: 1, max: 255)
string FilterValue

@error("server") @httpError(500)
structure InternalServerException {
    message: NonBlankString
}

@range(min: 1, max: 100)
integer ListDiscoverableRegistryRecordsRequestMaxResultsInteger

@length(min: 1, max: 4096)
string ListDiscoverableRegistryRecordsRequestNextTokenString

structure McpServerAdditionalData {
    tools: McpToolsDescriptor
}

structure McpServerDescriptor {
    data: DescriptorData
    dataSchemaVersion: DataSchemaVersion
    additionalData: McpServerAdditionalData
    source: DescriptorSource
}

structure McpToolsDescriptor {
    data: DescriptorData
    dataSchemaVersion: DataSchemaVersion
}

@sensitive
document MetadataFilterExpression

@length(min: 1, max: 2048) @pattern("[\\s\\S]+")
string NonBlankString

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]+)?:agent-registry:[a-z0-9-]+:[0-9]{12}:registry/[a-zA-Z0-9]{12,16}/record/)?[a-zA-Z0-9]{12}")
string RecordIdentifier

enum RecordType {
    MCP
    AGENT
    CUSTOM
    SKILL
}

@length(min: 46, max: 2048)
@pattern("arn:aws(-[^:]+)?:agent-registry:[a-z0-9-]+:[0-9]{12}:registry/[a-zA-Z0-9]{12,16}")
string RegistryArn

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]+)?:agent-registry:[a-z0-9-]+:[0-9]{12}:registry/)?[a-zA-Z0-9]{12,16}")
string RegistryIdentifier

@length(min: 1, max: 2048)
@pattern("arn:aws(-[^:]+)?:agent-registry:[a-z0-9-]+:[0-9]{12}:registry/[a-zA-Z0-9]{12,16}/record/[a-zA-Z0-9]{12}")
string RegistryRecordArn

@length(min: 1, max: 255)
string RegistryRecordDisplayName

structure RegistryRecordFilter {
    @required
    name: RegistryRecordFilterName

    @required
    values: DiscoverableFilterValues
}

@length(min: 0, max: 10)
list RegistryRecordFilterList {
    member: RegistryRecordFilter
}

enum RegistryRecordFilterName {
    recordType
    descriptorType
}

@length(min: 12, max: 12) @pattern("[a-zA-Z0-9]{12}")
string RegistryRecordId

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9][a-zA-Z0-9_\\-\\.\\/]*")
string RegistryRecordName

enum RegistryRecordStatus {
    DRAFT
    PENDING_APPROVAL
    APPROVED
    REJECTED
    DEPRECATED
    CREATING
    UPDATING
    CREATE_FAILED
    UPDATE_FAILED
}

structure RegistryRecordSummary {
    @required
    registryArn: RegistryArn

    @required
    recordArn: RegistryRecordArn

    @required
    recordId: RegistryRecordId

    @required
    name: RegistryRecordName

    description: Description
    displayName: RegistryRecordDisplayName

    @required
    recordType: RecordType

    @required
    descriptors: Descriptors

    @required
    recordVersion: RegistryRecordVersion

    @required
    status: RegistryRecordStatus

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp
}

list RegistryRecordSummaryList {
    member: RegistryRecordSummary
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9.-]+")
string RegistryRecordVersion

structure RegistryRecordsEntry {
    @required
    registryId: RegistryIdentifier

    @required
    recordIds: RegistryRecordsEntryRecordIdsList
}

@length(min: 1, max: 100)
list RegistryRecordsEntryRecordIdsList {
    member: RecordIdentifier
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: NonBlankString
}

@range(min: 1, max: 20)
integer SearchDiscoverableRegistryRecordsRequestMaxResultsInteger

@length(min: 1, max: 1)
list SearchDiscoverableRegistryRecordsRequestRegistryIdsList {
    member: RegistryIdentifier
}

@length(min: 0, max: 256) @sensitive
string SearchQuery

@error("client") @httpError(429)
structure ThrottlingException {
    message: NonBlankString
}

@error("client") @httpError(401)
structure UnauthorizedException {
    message: NonBlankString
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    @required
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
    CannotParse
    FieldValidationFailed
    IdempotentParameterMismatchException
    EventInOtherSession
    ResourceConflict
}
