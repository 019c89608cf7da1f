$version: "2.0"

namespace com.amazonaws.entityresolution

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS EntityResolution")
@service(sdkId: "EntityResolution", endpointPrefix: "entityresolution")
@restJson1
@sigv4(name: "entityresolution")
@standardRegionalEndpoints
service EntityResolution {
    version: "2018-05-10"
    operations: [
        AddPolicyStatement
        BatchDeleteUniqueId
        CreateIdMappingWorkflow
        CreateIdNamespace
        CreateMatchingWorkflow
        CreateSchemaMapping
        DeleteIdMappingWorkflow
        DeleteIdNamespace
        DeleteMatchingWorkflow
        DeletePolicyStatement
        DeleteSchemaMapping
        GenerateMatchId
        GetIdMappingJob
        GetIdMappingWorkflow
        GetIdNamespace
        GetMatchId
        GetMatchingJob
        GetMatchingWorkflow
        GetPolicy
        GetProviderService
        GetSchemaMapping
        ListIdMappingJobs
        ListIdMappingWorkflows
        ListIdNamespaces
        ListMatchingJobs
        ListMatchingWorkflows
        ListProviderServices
        ListSchemaMappings
        ListTagsForResource
        PutPolicy
        StartIdMappingJob
        StartMatchingJob
        TagResource
        UntagResource
        UpdateIdMappingWorkflow
        UpdateIdNamespace
        UpdateMatchingWorkflow
        UpdateSchemaMapping
    ]
}

@http(method: "POST", uri: "/policies/{arn}/{statementId}") @idempotent
operation AddPolicyStatement {
    input := {
        @required @httpLabel
        arn: VeniceGlobalArn

        @required @httpLabel
        statementId: StatementId

        @required
        effect: StatementEffect

        @required
        action: StatementActionList

        @required
        principal: StatementPrincipalList

        condition: StatementCondition
    }
    output := {
        @required
        arn: VeniceGlobalArn

        @required
        token: PolicyToken

        policy: PolicyDocument
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/matchingworkflows/{workflowName}/uniqueids")
operation BatchDeleteUniqueId {
    input := {
        @required @httpLabel
        workflowName: EntityName

        @httpHeader("inputSource")
        inputSource: BatchDeleteUniqueIdInputInputSourceString

        @required @httpHeader("uniqueIds")
        uniqueIds: UniqueIdList
    }
    output := {
        @required
        status: DeleteUniqueIdStatus

        @required
        errors: DeleteUniqueIdErrorsList

        @required
        deleted: DeletedUniqueIdList

        @required
        disconnectedUniqueIds: DisconnectedUniqueIdsList
    }
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/idmappingworkflows")
operation CreateIdMappingWorkflow {
    input := {
        @required
        workflowName: EntityName

        description: Description

        @required
        inputSourceConfig: IdMappingWorkflowInputSourceConfig

        outputSourceConfig: IdMappingWorkflowOutputSourceConfig

        @required
        idMappingTechniques: IdMappingTechniques

        incrementalRunConfig: IdMappingIncrementalRunConfig
        roleArn: IdMappingRoleArn
        tags: TagMap
    }
    output := {
        @required
        workflowName: EntityName

        @required
        workflowArn: IdMappingWorkflowArn

        description: Description

        @required
        inputSourceConfig: IdMappingWorkflowInputSourceConfig

        outputSourceConfig: IdMappingWorkflowOutputSourceConfig

        @required
        idMappingTechniques: IdMappingTechniques

        incrementalRunConfig: IdMappingIncrementalRunConfig
        roleArn: IdMappingRoleArn
    }
    errors: [
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ExceedsLimitException
        ConflictException
        ValidationException
    ]
}

@http(method: "POST", uri: "/idnamespaces")
operation CreateIdNamespace {
    input := {
        @required
        idNamespaceName: EntityName

        description: Description
        inputSourceConfig: IdNamespaceInputSourceConfig
        idMappingWorkflowProperties: IdNamespaceIdMappingWorkflowPropertiesList

        @required
        type: IdNamespaceType

        roleArn: RoleArn
        tags: TagMap
    }
    output := {
        @required
        idNamespaceName: EntityName

        @required
        idNamespaceArn: IdNamespaceArn

        description: Description
        inputSourceConfig: IdNamespaceInputSourceConfig
        idMappingWorkflowProperties: IdNamespaceIdMappingWorkflowPropertiesList

        @required
        type: IdNamespaceType

        roleArn: RoleArn

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        tags: TagMap
    }
    errors: [
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ExceedsLimitException
        ConflictException
        ValidationException
    ]
}

@http(method: "POST", uri: "/matchingworkflows")
operation CreateMatchingWorkflow {
    input := {
        @required
        workflowName: EntityName

        description: Description

        @required
        inputSourceConfig: InputSourceConfig

        @required
        outputSourceConfig: OutputSourceConfig

        @required
        resolutionTechniques: ResolutionTechniques

        incrementalRunConfig: IncrementalRunConfig

        @required
        roleArn: String

        tags: TagMap
    }
    output := {
        @required
        workflowName: EntityName

        @required
        workflowArn: MatchingWorkflowArn

        description: Description

        @required
        inputSourceConfig: InputSourceConfig

        @required
        outputSourceConfig: OutputSourceConfig

        @required
        resolutionTechniques: ResolutionTechniques

        incrementalRunConfig: IncrementalRunConfig

        @required
        roleArn: String
    }
    errors: [
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ExceedsLimitException
        ConflictException
        ValidationException
    ]
}

@http(method: "POST", uri: "/schemas")
operation CreateSchemaMapping {
    input := {
        @required
        schemaName: EntityName

        description: Description

        @required
        mappedInputFields: SchemaInputAttributes

        tags: TagMap
    }
    output := {
        @required
        schemaName: EntityName

        @required
        schemaArn: SchemaMappingArn

        @required
        description: Description

        @required
        mappedInputFields: SchemaInputAttributes
    }
    errors: [
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ExceedsLimitException
        ConflictException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/idmappingworkflows/{workflowName}") @idempotent
operation DeleteIdMappingWorkflow {
    input := {
        @required @httpLabel
        workflowName: EntityName
    }
    output := {
        @required
        message: String
    }
    errors: [
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ConflictException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/idnamespaces/{idNamespaceName}") @idempotent
operation DeleteIdNamespace {
    input := {
        @required @httpLabel
        idNamespaceName: EntityName
    }
    output := {
        @required
        message: String
    }
    errors: [
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/matchingworkflows/{workflowName}") @idempotent
operation DeleteMatchingWorkflow {
    input := {
        @required @httpLabel
        workflowName: EntityName
    }
    output := {
        @required
        message: String
    }
    errors: [
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ConflictException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/policies/{arn}/{statementId}") @idempotent
operation DeletePolicyStatement {
    input := {
        @required @httpLabel
        arn: VeniceGlobalArn

        @required @httpLabel
        statementId: StatementId
    }
    output := {
        @required
        arn: VeniceGlobalArn

        @required
        token: PolicyToken

        policy: PolicyDocument
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/schemas/{schemaName}") @idempotent
operation DeleteSchemaMapping {
    input := {
        @required @httpLabel
        schemaName: EntityName
    }
    output := {
        @required
        message: String
    }
    errors: [
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ConflictException
        ValidationException
    ]
}

@http(method: "POST", uri: "/matchingworkflows/{workflowName}/generateMatches")
operation GenerateMatchId {
    input := {
        @required @httpLabel
        workflowName: EntityName

        @required
        records: GenerateMatchIdInputRecordsList

        processingType: ProcessingType
    }
    output := {
        @required
        matchGroups: MatchGroupsList

        @required
        failedRecords: FailedRecordsList
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/idmappingworkflows/{workflowName}/jobs/{jobId}") @readonly
operation GetIdMappingJob {
    input := {
        @required @httpLabel
        workflowName: EntityNameOrIdMappingWorkflowArn

        @required @httpLabel
        jobId: JobId
    }
    output := {
        @required
        jobId: JobId

        @required
        status: JobStatus

        @required
        startTime: Timestamp

        endTime: Timestamp
        metrics: IdMappingJobMetrics
        errorDetails: ErrorDetails
        outputSourceConfig: IdMappingJobOutputSourceConfig
        jobType: JobType
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/idmappingworkflows/{workflowName}") @readonly
operation GetIdMappingWorkflow {
    input := {
        @required @httpLabel
        workflowName: EntityName
    }
    output := {
        @required
        workflowName: EntityName

        @required
        workflowArn: IdMappingWorkflowArn

        description: Description

        @required
        inputSourceConfig: IdMappingWorkflowInputSourceConfig

        outputSourceConfig: IdMappingWorkflowOutputSourceConfig

        @required
        idMappingTechniques: IdMappingTechniques

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        incrementalRunConfig: IdMappingIncrementalRunConfig
        roleArn: IdMappingRoleArn
        tags: TagMap
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/idnamespaces/{idNamespaceName}") @readonly
operation GetIdNamespace {
    input := {
        @required @httpLabel
        idNamespaceName: EntityNameOrIdNamespaceArn
    }
    output := {
        @required
        idNamespaceName: EntityName

        @required
        idNamespaceArn: IdNamespaceArn

        description: Description
        inputSourceConfig: IdNamespaceInputSourceConfig
        idMappingWorkflowProperties: IdNamespaceIdMappingWorkflowPropertiesList

        @required
        type: IdNamespaceType

        roleArn: RoleArn

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        tags: TagMap
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/matchingworkflows/{workflowName}/matches") @readonly
operation GetMatchId {
    input := {
        @required @httpLabel
        workflowName: EntityName

        @required
        record: RecordAttributeMap

        applyNormalization: Boolean
    }
    output := {
        matchId: String
        matchRule: String
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/matchingworkflows/{workflowName}/jobs/{jobId}") @readonly
operation GetMatchingJob {
    input := {
        @required @httpLabel
        workflowName: EntityName

        @required @httpLabel
        jobId: JobId
    }
    output := {
        @required
        jobId: JobId

        @required
        status: JobStatus

        @required
        startTime: Timestamp

        endTime: Timestamp
        metrics: JobMetrics
        errorDetails: ErrorDetails
        outputSourceConfig: JobOutputSourceConfig
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/matchingworkflows/{workflowName}") @readonly
operation GetMatchingWorkflow {
    input := {
        @required @httpLabel
        workflowName: EntityName
    }
    output := {
        @required
        workflowName: EntityName

        @required
        workflowArn: MatchingWorkflowArn

        description: Description

        @required
        inputSourceConfig: InputSourceConfig

        @required
        outputSourceConfig: OutputSourceConfig

        @required
        resolutionTechniques: ResolutionTechniques

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        incrementalRunConfig: IncrementalRunConfig

        @required
        roleArn: String

        tags: TagMap
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/policies/{arn}") @readonly
operation GetPolicy {
    input := {
        @required @httpLabel
        arn: VeniceGlobalArn
    }
    output := {
        @required
        arn: VeniceGlobalArn

        @required
        token: PolicyToken

        policy: PolicyDocument
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/providerservices/{providerName}/{providerServiceName}") @readonly
operation GetProviderService {
    input := {
        @required @httpLabel
        providerName: EntityName

        @required @httpLabel
        providerServiceName: ProviderServiceArn
    }
    output := {
        @required
        providerName: EntityName

        @required
        providerServiceName: EntityName

        @required
        providerServiceDisplayName: ProviderServiceDisplayName

        @required
        providerServiceType: ServiceType

        @required
        providerServiceArn: ProviderServiceArn

        providerConfigurationDefinition: Document
        providerIdNameSpaceConfiguration: ProviderIdNameSpaceConfiguration
        providerJobConfiguration: Document

        @required
        providerEndpointConfiguration: ProviderEndpointConfiguration

        @required
        anonymizedOutput: Boolean

        @required
        providerEntityOutputDefinition: Document

        providerIntermediateDataAccessConfiguration: ProviderIntermediateDataAccessConfiguration
        providerComponentSchema: ProviderComponentSchema
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/schemas/{schemaName}") @readonly
operation GetSchemaMapping {
    input := {
        @required @httpLabel
        schemaName: EntityName
    }
    output := {
        @required
        schemaName: EntityName

        @required
        schemaArn: SchemaMappingArn

        description: Description

        @required
        mappedInputFields: SchemaInputAttributes

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        tags: TagMap

        @required
        hasWorkflows: Boolean
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/idmappingworkflows/{workflowName}/jobs")
@readonly
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "jobs", pageSize: "maxResults")
operation ListIdMappingJobs {
    input := {
        @required @httpLabel
        workflowName: EntityNameOrIdMappingWorkflowArn

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListIdMappingJobsInputMaxResultsInteger
    }
    output := {
        jobs: JobList
        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/idmappingworkflows")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "workflowSummaries"
    pageSize: "maxResults"
)
operation ListIdMappingWorkflows {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListIdMappingWorkflowsInputMaxResultsInteger
    }
    output := {
        workflowSummaries: IdMappingWorkflowList
        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/idnamespaces")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "idNamespaceSummaries"
    pageSize: "maxResults"
)
operation ListIdNamespaces {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListIdNamespacesInputMaxResultsInteger
    }
    output := {
        idNamespaceSummaries: IdNamespaceList
        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/matchingworkflows/{workflowName}/jobs")
@readonly
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "jobs", pageSize: "maxResults")
operation ListMatchingJobs {
    input := {
        @required @httpLabel
        workflowName: EntityName

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListMatchingJobsInputMaxResultsInteger
    }
    output := {
        jobs: JobList
        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/matchingworkflows")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "workflowSummaries"
    pageSize: "maxResults"
)
operation ListMatchingWorkflows {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListMatchingWorkflowsInputMaxResultsInteger
    }
    output := {
        workflowSummaries: MatchingWorkflowList
        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/providerservices")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "providerServiceSummaries"
    pageSize: "maxResults"
)
operation ListProviderServices {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListProviderServicesInputMaxResultsInteger

        @httpQuery("providerName")
        providerName: EntityName
    }
    output := {
        providerServiceSummaries: ProviderServiceList
        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/schemas")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "schemaList"
    pageSize: "maxResults"
)
operation ListSchemaMappings {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListSchemaMappingsInputMaxResultsInteger
    }
    output := {
        schemaList: SchemaMappingList
        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: VeniceGlobalArn
    }
    output := {
        @required
        tags: TagMap
    }
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@http(method: "PUT", uri: "/policies/{arn}") @idempotent
operation PutPolicy {
    input := {
        @required @httpLabel
        arn: VeniceGlobalArn

        token: PolicyToken

        @required
        policy: PolicyDocument
    }
    output := {
        @required
        arn: VeniceGlobalArn

        @required
        token: PolicyToken

        policy: PolicyDocument
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ValidationException
    ]
}

@http(method: "POST", uri: "/idmappingworkflows/{workflowName}/jobs")
operation StartIdMappingJob {
    input := {
        @required @httpLabel
        workflowName: EntityNameOrIdMappingWorkflowArn

        outputSourceConfig: IdMappingJobOutputSourceConfig
        jobType: JobType
    }
    output := {
        @required
        jobId: JobId

        outputSourceConfig: IdMappingJobOutputSourceConfig
        jobType: JobType
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ExceedsLimitException
        ConflictException
        ValidationException
    ]
}

@http(method: "POST", uri: "/matchingworkflows/{workflowName}/jobs")
operation StartMatchingJob {
    input := {
        @required @httpLabel
        workflowName: EntityName
    }
    output := {
        @required
        jobId: JobId
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ExceedsLimitException
        ConflictException
        ValidationException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: VeniceGlobalArn

        @required
        tags: TagMap
    }
    output := {}
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: VeniceGlobalArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [InternalServerException, ResourceNotFoundException]
}

@http(method: "PUT", uri: "/idmappingworkflows/{workflowName}") @idempotent
operation UpdateIdMappingWorkflow {
    input := {
        @required @httpLabel
        workflowName: EntityName

        description: Description

        @required
        inputSourceConfig: IdMappingWorkflowInputSourceConfig

        outputSourceConfig: IdMappingWorkflowOutputSourceConfig

        @required
        idMappingTechniques: IdMappingTechniques

        incrementalRunConfig: IdMappingIncrementalRunConfig
        roleArn: IdMappingRoleArn
    }
    output := {
        @required
        workflowName: EntityName

        @required
        workflowArn: IdMappingWorkflowArn

        description: Description

        @required
        inputSourceConfig: IdMappingWorkflowInputSourceConfig

        outputSourceConfig: IdMappingWorkflowOutputSourceConfig

        @required
        idMappingTechniques: IdMappingTechniques

        incrementalRunConfig: IdMappingIncrementalRunConfig
        roleArn: IdMappingRoleArn
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/idnamespaces/{idNamespaceName}") @idempotent
operation UpdateIdNamespace {
    input := {
        @required @httpLabel
        idNamespaceName: EntityName

        description: Description
        inputSourceConfig: IdNamespaceInputSourceConfig
        idMappingWorkflowProperties: IdNamespaceIdMappingWorkflowPropertiesList
        roleArn: RoleArn
    }
    output := {
        @required
        idNamespaceName: EntityName

        @required
        idNamespaceArn: IdNamespaceArn

        description: Description
        inputSourceConfig: IdNamespaceInputSourceConfig
        idMappingWorkflowProperties: IdNamespaceIdMappingWorkflowPropertiesList

        @required
        type: IdNamespaceType

        roleArn: RoleArn

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/matchingworkflows/{workflowName}") @idempotent
operation UpdateMatchingWorkflow {
    input := {
        @required @httpLabel
        workflowName: EntityName

        description: Description

        @required
        inputSourceConfig: InputSourceConfig

        @required
        outputSourceConfig: OutputSourceConfig

        @required
        resolutionTechniques: ResolutionTechniques

        incrementalRunConfig: IncrementalRunConfig

        @required
        roleArn: String
    }
    output := {
        @required
        workflowName: EntityName

        description: Description

        @required
        inputSourceConfig: InputSourceConfig

        @required
        outputSourceConfig: OutputSourceConfig

        @required
        resolutionTechniques: ResolutionTechniques

        incrementalRunConfig: IncrementalRunConfig

        @required
        roleArn: String
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/schemas/{schemaName}") @idempotent
operation UpdateSchemaMapping {
    input := {
        @required @httpLabel
        schemaName: EntityName

        description: Description

        @required
        mappedInputFields: SchemaInputAttributes
    }
    output := {
        @required
        schemaName: EntityName

        @required
        schemaArn: SchemaMappingArn

        description: Description

        @required
        mappedInputFields: SchemaInputAttributes
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        ValidationException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: ErrorMessage
}

enum AttributeMatchingModel {
    ONE_TO_ONE
    MANY_TO_MANY
}

@length(min: 0, max: 255) @pattern("[a-zA-Z_0-9- ]*")
string AttributeName

@pattern("\\d{12}")
string AwsAccountId

list AwsAccountIdList {
    member: AwsAccountId
}

@pattern("arn:(aws|aws-us-gov|aws-cn):glue:[a-z]{2}-[a-z]{1,10}-[0-9]:[0-9]{12}:(table/[a-zA-Z_0-9-]{1,255}/[a-zA-Z_0-9-]{1,255})")
string BatchDeleteUniqueIdInputInputSourceString

@error("client") @httpError(400)
structure ConflictException {
    message: ErrorMessage
}

@pattern("arn:(aws|aws-us-gov|aws-cn):profile:[a-z]{2}-[a-z]{1,10}-[0-9]:[0-9]{12}:(domains/[a-zA-Z_0-9-]{1,255})")
string CustomerProfilesDomainArn

structure CustomerProfilesIntegrationConfig {
    @required
    domainArn: CustomerProfilesDomainArn

    @required
    objectTypeArn: CustomerProfilesObjectTypeArn
}

@pattern("arn:(aws|aws-us-gov|aws-cn):profile:[a-z]{2}-[a-z]{1,10}-[0-9]:[0-9]{12}:(domains/[a-zA-Z_0-9-]{1,255}/object-types/[a-zA-Z_0-9-]{1,255})")
string CustomerProfilesObjectTypeArn

structure DeleteUniqueIdError {
    @required
    uniqueId: HeaderSafeUniqueId

    @required
    errorType: DeleteUniqueIdErrorType
}

enum DeleteUniqueIdErrorType {
    SERVICE_ERROR
    VALIDATION_ERROR
}

list DeleteUniqueIdErrorsList {
    member: DeleteUniqueIdError
}

enum DeleteUniqueIdStatus {
    COMPLETED
    ACCEPTED
}

structure DeletedUniqueId {
    @required
    uniqueId: HeaderSafeUniqueId
}

list DeletedUniqueIdList {
    member: DeletedUniqueId
}

@length(min: 0, max: 255)
string Description

list DisconnectedUniqueIdsList {
    member: HeaderSafeUniqueId
}

@length(min: 1, max: 255) @pattern("[a-zA-Z_0-9-]*")
string EntityName

@pattern("[a-zA-Z_0-9-=+/]*$|^arn:(aws|aws-us-gov|aws-cn):entityresolution:[a-z]{2}-[a-z]{1,10}-[0-9]:[0-9]{12}:(idmappingworkflow/[a-zA-Z_0-9-]{1,255})")
string EntityNameOrIdMappingWorkflowArn

@pattern("[a-zA-Z_0-9-=+/]*$|^arn:(aws|aws-us-gov|aws-cn):entityresolution:[a-z]{2}-[a-z]{1,10}-[0-9]:[0-9]{12}:(idnamespace/[a-zA-Z_0-9-]{1,255})")
string EntityNameOrIdNamespaceArn

structure ErrorDetails {
    errorMessage: ErrorMessage
}

@length(min: 1, max: 2048)
string ErrorMessage

@error("client") @httpError(402)
structure ExceedsLimitException {
    message: ErrorMessage
    quotaName: String
    quotaValue: Integer
}

structure FailedRecord {
    @required
    inputSourceARN: InputSourceARN

    @required
    uniqueId: String

    @required
    errorMessage: ErrorMessage
}

list FailedRecordsList {
    member: FailedRecord
}

@length(min: 1, max: 1)
list GenerateMatchIdInputRecordsList {
    member: Record
}

@length(min: 1, max: 780) @pattern("[a-zA-Z_0-9-+=/,]*")
string HeaderSafeUniqueId

structure IdMappingIncrementalRunConfig {
    incrementalRunType: IdMappingIncrementalRunType
}

enum IdMappingIncrementalRunType {
    ON_DEMAND
}

structure IdMappingJobMetrics {
    inputRecords: Integer
    totalRecordsProcessed: Integer
    recordsNotProcessed: Integer
    deleteRecordsProcessed: Integer
    totalMappedRecords: Integer
    totalMappedSourceRecords: Integer
    totalMappedTargetRecords: Integer
    uniqueRecordsLoaded: Integer
    newMappedRecords: Integer
    newMappedSourceRecords: Integer
    newMappedTargetRecords: Integer
    newUniqueRecordsLoaded: Integer
    mappedRecordsRemoved: Integer
    mappedSourceRecordsRemoved: Integer
    mappedTargetRecordsRemoved: Integer
}

structure IdMappingJobOutputSource {
    @required
    roleArn: RoleArn

    @required
    outputS3Path: S3Path

    KMSArn: KMSArn
}

@length(min: 1, max: 1)
list IdMappingJobOutputSourceConfig {
    member: IdMappingJobOutputSource
}

@length(min: 0, max: 512) @pattern("$|^arn:aws:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string IdMappingRoleArn

structure IdMappingRuleBasedProperties {
    rules: IdMappingRuleBasedPropertiesRulesList

    @required
    ruleDefinitionType: IdMappingWorkflowRuleDefinitionType

    @required
    attributeMatchingModel: AttributeMatchingModel

    @required
    recordMatchingModel: RecordMatchingModel
}

@length(min: 1, max: 25)
list IdMappingRuleBasedPropertiesRulesList {
    member: Rule
}

structure IdMappingTechniques {
    @required
    idMappingType: IdMappingType

    ruleBasedProperties: IdMappingRuleBasedProperties
    providerProperties: ProviderProperties
}

enum IdMappingType {
    PROVIDER
    RULE_BASED
}

@pattern("arn:(aws|aws-us-gov|aws-cn):entityresolution:[a-z]{2}-[a-z]{1,10}-[0-9]:[0-9]{12}:(idmappingworkflow/[a-zA-Z_0-9-]{1,255})")
string IdMappingWorkflowArn

structure IdMappingWorkflowInputSource {
    @required
    inputSourceARN: InputSourceARN

    schemaName: EntityName
    type: IdNamespaceType
}

@length(min: 1, max: 20)
list IdMappingWorkflowInputSourceConfig {
    member: IdMappingWorkflowInputSource
}

list IdMappingWorkflowList {
    member: IdMappingWorkflowSummary
}

structure IdMappingWorkflowOutputSource {
    KMSArn: KMSArn

    @required
    outputS3Path: S3Path
}

@length(min: 1, max: 1)
list IdMappingWorkflowOutputSourceConfig {
    member: IdMappingWorkflowOutputSource
}

enum IdMappingWorkflowRuleDefinitionType {
    SOURCE
    TARGET
}

list IdMappingWorkflowRuleDefinitionTypeList {
    member: IdMappingWorkflowRuleDefinitionType
}

structure IdMappingWorkflowSummary {
    @required
    workflowName: EntityName

    @required
    workflowArn: IdMappingWorkflowArn

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}

@pattern("arn:(aws|aws-us-gov|aws-cn):entityresolution:[a-z]{2}-[a-z]{1,10}-[0-9]:[0-9]{12}:(idnamespace/[a-zA-Z_0-9-]{1,255})")
string IdNamespaceArn

structure IdNamespaceIdMappingWorkflowMetadata {
    @required
    idMappingType: IdMappingType
}

@length(min: 1, max: 1)
list IdNamespaceIdMappingWorkflowMetadataList {
    member: IdNamespaceIdMappingWorkflowMetadata
}

structure IdNamespaceIdMappingWorkflowProperties {
    @required
    idMappingType: IdMappingType

    ruleBasedProperties: NamespaceRuleBasedProperties
    providerProperties: NamespaceProviderProperties
}

@length(min: 1, max: 1)
list IdNamespaceIdMappingWorkflowPropertiesList {
    member: IdNamespaceIdMappingWorkflowProperties
}

structure IdNamespaceInputSource {
    @required
    inputSourceARN: InputSourceARN

    schemaName: EntityName
}

@length(min: 0, max: 20)
list IdNamespaceInputSourceConfig {
    member: IdNamespaceInputSource
}

list IdNamespaceList {
    member: IdNamespaceSummary
}

structure IdNamespaceSummary {
    @required
    idNamespaceName: EntityName

    @required
    idNamespaceArn: IdNamespaceArn

    description: Description
    idMappingWorkflowProperties: IdNamespaceIdMappingWorkflowMetadataList

    @required
    type: IdNamespaceType

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}

enum IdNamespaceType {
    SOURCE
    TARGET
}

structure IncrementalRunConfig {
    incrementalRunType: IncrementalRunType
}

enum IncrementalRunType {
    IMMEDIATE
}

structure InputSource {
    @required
    inputSourceARN: InputSourceARN

    @required
    schemaName: EntityName

    applyNormalization: Boolean
}

@pattern("arn:(aws|aws-us-gov|aws-cn):entityresolution:[a-z]{2}-[a-z]{1,10}-[0-9]:[0-9]{12}:(idnamespace/[a-zA-Z_0-9-]{1,255})$|^arn:(aws|aws-us-gov|aws-cn):entityresolution:[a-z]{2}-[a-z]{1,10}-[0-9]:[0-9]{12}:(matchingworkflow/[a-zA-Z_0-9-]{1,255})$|^arn:(aws|aws-us-gov|aws-cn):glue:[a-z]{2}-[a-z]{1,10}-[0-9]:[0-9]{12}:(table/[a-zA-Z_0-9-]{1,255}/[a-zA-Z_0-9-]{1,255})")
string InputSourceARN

@length(min: 1, max: 20)
list InputSourceConfig {
    member: InputSource
}

structure IntermediateSourceConfiguration {
    @required
    intermediateS3Path: S3Path
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    message: ErrorMessage
}

@pattern("[a-f0-9]{32}")
string JobId

list JobList {
    member: JobSummary
}

structure JobMetrics {
    inputRecords: Integer
    totalRecordsProcessed: Integer
    recordsNotProcessed: Integer
    deleteRecordsProcessed: Integer
    matchIDs: Integer
}

structure JobOutputSource {
    @required
    roleArn: RoleArn

    @required
    outputS3Path: S3Path

    KMSArn: KMSArn
}

@length(min: 1, max: 1)
list JobOutputSourceConfig {
    member: JobOutputSource
}

enum JobStatus {
    RUNNING
    SUCCEEDED
    FAILED
    QUEUED
}

structure JobSummary {
    @required
    jobId: JobId

    @required
    status: JobStatus

    @required
    startTime: Timestamp

    endTime: Timestamp
}

enum JobType {
    BATCH
    INCREMENTAL
    DELETE_ONLY
}

@pattern("arn:aws:kms:.*:[0-9]+:.*")
string KMSArn

@range(min: 1, max: 25)
integer ListIdMappingJobsInputMaxResultsInteger

@range(max: 25)
integer ListIdMappingWorkflowsInputMaxResultsInteger

@range(max: 25)
integer ListIdNamespacesInputMaxResultsInteger

@range(min: 1, max: 25)
integer ListMatchingJobsInputMaxResultsInteger

@range(max: 25)
integer ListMatchingWorkflowsInputMaxResultsInteger

@range(min: 15, max: 25)
integer ListProviderServicesInputMaxResultsInteger

@range(max: 25)
integer ListSchemaMappingsInputMaxResultsInteger

structure MatchGroup {
    @required
    records: MatchedRecordsList

    @required
    matchId: String

    @required
    matchRule: String
}

list MatchGroupsList {
    member: MatchGroup
}

enum MatchPurpose {
    IDENTIFIER_GENERATION
    INDEXING
}

structure MatchedRecord {
    @required
    inputSourceARN: InputSourceARN

    @required
    recordId: String
}

list MatchedRecordsList {
    member: MatchedRecord
}

structure MatchingConfig {
    enableTransitiveMatching: Boolean
}

@pattern("arn:(aws|aws-us-gov|aws-cn):entityresolution:[a-z]{2}-[a-z]{1,10}-[0-9]:[0-9]{12}:(matchingworkflow/[a-zA-Z_0-9-]{1,255})")
string MatchingWorkflowArn

list MatchingWorkflowList {
    member: MatchingWorkflowSummary
}

structure MatchingWorkflowSummary {
    @required
    workflowName: EntityName

    @required
    workflowArn: MatchingWorkflowArn

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    @required
    resolutionType: ResolutionType
}

structure NamespaceProviderProperties {
    @required
    providerServiceArn: ProviderServiceArn

    providerConfiguration: Document
}

structure NamespaceRuleBasedProperties {
    rules: NamespaceRuleBasedPropertiesRulesList
    ruleDefinitionTypes: IdMappingWorkflowRuleDefinitionTypeList
    attributeMatchingModel: AttributeMatchingModel
    recordMatchingModels: RecordMatchingModelList
}

@length(min: 1, max: 25)
list NamespaceRuleBasedPropertiesRulesList {
    member: Rule
}

@length(min: 1, max: 1024) @pattern("[a-zA-Z_0-9-=+/]*")
string NextToken

@length(min: 0, max: 1024) @pattern("$|^s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?")
string OptionalS3Path

structure OutputAttribute {
    @required
    name: AttributeName

    hashed: Boolean
}

structure OutputSource {
    KMSArn: KMSArn
    outputS3Path: OptionalS3Path

    @required
    output: OutputSourceOutputList

    applyNormalization: Boolean
    customerProfilesIntegrationConfig: CustomerProfilesIntegrationConfig
}

@length(min: 1, max: 1)
list OutputSourceConfig {
    member: OutputSource
}

@length(min: 0, max: 750)
list OutputSourceOutputList {
    member: OutputAttribute
}

@length(min: 1, max: 40960)
string PolicyDocument

@length(min: 36, max: 36)
@pattern("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}")
string PolicyToken

enum ProcessingType {
    CONSISTENT
    EVENTUAL
    EVENTUAL_NO_LOOKUP
}

structure ProviderComponentSchema {
    schemas: Schemas
    providerSchemaAttributes: ProviderSchemaAttributes
}

union ProviderEndpointConfiguration {
    marketplaceConfiguration: ProviderMarketplaceConfiguration
}

structure ProviderIdNameSpaceConfiguration {
    description: String
    providerTargetConfigurationDefinition: Document
    providerSourceConfigurationDefinition: Document
}

structure ProviderIntermediateDataAccessConfiguration {
    awsAccountIds: AwsAccountIdList
    requiredBucketActions: RequiredBucketActionsList
}

structure ProviderMarketplaceConfiguration {
    @required
    dataSetId: String

    @required
    revisionId: String

    @required
    assetId: String

    @required
    listingId: String
}

structure ProviderProperties {
    @required
    providerServiceArn: ProviderServiceArn

    providerConfiguration: Document
    intermediateSourceConfiguration: IntermediateSourceConfiguration
}

structure ProviderSchemaAttribute {
    @required
    fieldName: AttributeName

    @required
    type: SchemaAttributeType

    subType: AttributeName
    hashing: Boolean
}

list ProviderSchemaAttributes {
    member: ProviderSchemaAttribute
}

@length(min: 20, max: 255)
@pattern("arn:(aws|aws-us-gov|aws-cn):(entityresolution):([a-z]{2}-[a-z]{1,10}-[0-9])::providerservice/([a-zA-Z0-9_-]{1,255})/([a-zA-Z0-9_-]{1,255})")
string ProviderServiceArn

@length(min: 0, max: 255)
string ProviderServiceDisplayName

list ProviderServiceList {
    member: ProviderServiceSummary
}

structure ProviderServiceSummary {
    @required
    providerServiceArn: ProviderServiceArn

    @required
    providerName: EntityName

    @required
    providerServiceDisplayName: ProviderServiceDisplayName

    @required
    providerServiceName: EntityName

    @required
    providerServiceType: ServiceType
}

structure Record {
    @required
    inputSourceARN: InputSourceARN

    @required
    uniqueId: UniqueId

    @required
    recordAttributeMap: RecordAttributeMapString255
}

@sensitive
map RecordAttributeMap {
    key: RecordAttributeMapKeyString
    value: RecordAttributeMapValueString
}

@length(min: 0, max: 255) @pattern("[a-zA-Z_0-9- \\t]*")
string RecordAttributeMapKeyString

@sensitive
map RecordAttributeMapString255 {
    key: RecordAttributeMapString255KeyString
    value: RecordAttributeMapString255ValueString
}

@length(min: 0, max: 255)
string RecordAttributeMapString255KeyString

@length(min: 0, max: 255)
string RecordAttributeMapString255ValueString

@length(min: 0, max: 255) @pattern("[a-zA-Z_0-9-./@ ()+\\t]*")
string RecordAttributeMapValueString

enum RecordMatchingModel {
    ONE_SOURCE_TO_ONE_TARGET
    MANY_SOURCE_TO_ONE_TARGET
}

list RecordMatchingModelList {
    member: RecordMatchingModel
}

list RequiredBucketActionsList {
    member: String
}

structure ResolutionTechniques {
    @required
    resolutionType: ResolutionType

    ruleBasedProperties: RuleBasedProperties
    ruleConditionProperties: RuleConditionProperties
    enableRealTimeMatching: Boolean
    providerProperties: ProviderProperties
}

enum ResolutionType {
    RULE_MATCHING
    ML_MATCHING
    PROVIDER
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: ErrorMessage
}

@length(min: 32, max: 512) @pattern("arn:aws:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string RoleArn

structure Rule {
    @required
    ruleName: RuleRuleNameString

    @required
    matchingKeys: RuleMatchingKeysList
}

structure RuleBasedProperties {
    @required
    rules: RuleBasedPropertiesRulesList

    @required
    attributeMatchingModel: AttributeMatchingModel

    matchPurpose: MatchPurpose
}

@length(min: 1, max: 25)
list RuleBasedPropertiesRulesList {
    member: Rule
}

structure RuleCondition {
    @required
    ruleName: RuleConditionRuleNameString

    @required
    condition: RuleConditionConditionString
}

@length(min: 0, max: 2048)
string RuleConditionConditionString

structure RuleConditionProperties {
    @required
    rules: RuleConditionPropertiesRulesList

    matchingConfig: MatchingConfig
}

@length(min: 1, max: 25)
list RuleConditionPropertiesRulesList {
    member: RuleCondition
}

@length(min: 0, max: 255) @pattern("[a-zA-Z_0-9- ]*")
string RuleConditionRuleNameString

@length(min: 0, max: 15)
list RuleMatchingKeysList {
    member: AttributeName
}

@length(min: 0, max: 255) @pattern("[a-zA-Z_0-9- ]*")
string RuleRuleNameString

@length(min: 1, max: 1024) @pattern("s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?")
string S3Path

enum SchemaAttributeType {
    NAME
    NAME_FIRST
    NAME_MIDDLE
    NAME_LAST
    ADDRESS
    ADDRESS_STREET1
    ADDRESS_STREET2
    ADDRESS_STREET3
    ADDRESS_CITY
    ADDRESS_STATE
    ADDRESS_COUNTRY
    ADDRESS_POSTALCODE
    PHONE
    PHONE_NUMBER
    PHONE_COUNTRYCODE
    EMAIL_ADDRESS
    UNIQUE_ID
    DATE
    STRING
    PROVIDER_ID
    IPV4
    IPV6
    MAID
}

structure SchemaInputAttribute {
    @required
    fieldName: AttributeName

    @required
    type: SchemaAttributeType

    groupName: AttributeName
    matchKey: AttributeName
    subType: AttributeName
    hashed: Boolean
}

@length(min: 2, max: 35)
list SchemaInputAttributes {
    member: SchemaInputAttribute
}

list SchemaList {
    member: String
}

@pattern("arn:(aws|aws-us-gov|aws-cn):entityresolution:[a-z]{2}-[a-z]{1,10}-[0-9]:[0-9]{12}:(schemamapping/[a-zA-Z_0-9-]{1,255})")
string SchemaMappingArn

list SchemaMappingList {
    member: SchemaMappingSummary
}

structure SchemaMappingSummary {
    @required
    schemaName: EntityName

    @required
    schemaArn: SchemaMappingArn

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    @required
    hasWorkflows: Boolean
}

list Schemas {
    member: SchemaList
}

enum ServiceType {
    ASSIGNMENT
    ID_MAPPING
}

@length(min: 3, max: 64) @pattern("(entityresolution:[a-zA-Z0-9]+)")
string StatementAction

@length(min: 1)
list StatementActionList {
    member: StatementAction
}

@length(min: 1, max: 40960)
string StatementCondition

enum StatementEffect {
    Allow
    Deny
}

@length(min: 1, max: 64) @pattern("[0-9A-Za-z]+")
string StatementId

@length(min: 12, max: 64) @pattern("(\\d{12})|([a-z0-9\\.]+)")
string StatementPrincipal

@length(min: 1)
list StatementPrincipalList {
    member: StatementPrincipal
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

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    message: ErrorMessage
}

@length(min: 1, max: 38) @pattern("[a-zA-Z0-9_-]*")
string UniqueId

list UniqueIdList {
    member: HeaderSafeUniqueId
}

@error("client") @httpError(400)
structure ValidationException {
    message: ErrorMessage
}

@pattern("arn:(aws|aws-us-gov|aws-cn):entityresolution:[a-z]{2}-[a-z]{1,10}-[0-9]:[0-9]{12}:((schemamapping|matchingworkflow|idmappingworkflow|idnamespace)/[a-zA-Z_0-9-]{1,255})")
string VeniceGlobalArn
