$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.amp

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon Prometheus Service")
@service(sdkId: "amp", endpointPrefix: "aps")
@restJson1
@sigv4(name: "aps")
@standardRegionalEndpoints
service amp {
    version: "2020-08-01"
    operations: [
        CreateAlertManagerDefinition
        CreateAnomalyDetector
        CreateLoggingConfiguration
        CreateQueryLoggingConfiguration
        CreateRuleGroupsNamespace
        CreateScraper
        CreateWorkspace
        DeleteAlertManagerDefinition
        DeleteAnomalyDetector
        DeleteLoggingConfiguration
        DeleteQueryLoggingConfiguration
        DeleteResourcePolicy
        DeleteRuleGroupsNamespace
        DeleteScraper
        DeleteScraperLoggingConfiguration
        DeleteWorkspace
        DescribeAlertManagerDefinition
        DescribeAnomalyDetector
        DescribeLoggingConfiguration
        DescribeQueryLoggingConfiguration
        DescribeResourcePolicy
        DescribeRuleGroupsNamespace
        DescribeScraper
        DescribeScraperLoggingConfiguration
        DescribeWorkspace
        DescribeWorkspaceConfiguration
        GetDefaultScraperConfiguration
        ListAnomalyDetectors
        ListRuleGroupsNamespaces
        ListScrapers
        ListTagsForResource
        ListWorkspaces
        PutAlertManagerDefinition
        PutAnomalyDetector
        PutResourcePolicy
        PutRuleGroupsNamespace
        TagResource
        UntagResource
        UpdateLoggingConfiguration
        UpdateQueryLoggingConfiguration
        UpdateScraper
        UpdateScraperLoggingConfiguration
        UpdateWorkspaceAlias
        UpdateWorkspaceConfiguration
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/alertmanager/definition", code: 202)
@idempotent
operation CreateAlertManagerDefinition {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @required
        data: Blob

        @idempotencyToken
        clientToken: IdempotencyToken
    }
    output := {
        @required
        status: AlertManagerDefinitionStatus
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/anomalydetectors", code: 202) @idempotent
operation CreateAnomalyDetector {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @required
        alias: AnomalyDetectorAlias

        evaluationIntervalInSeconds: AnomalyDetectorEvaluationInterval
        missingDataAction: AnomalyDetectorMissingDataAction

        @required
        configuration: AnomalyDetectorConfiguration

        labels: CreateAnomalyDetectorRequestLabelsMap

        @idempotencyToken
        clientToken: IdempotencyToken

        tags: TagMap
    }
    output := {
        @required
        anomalyDetectorId: AnomalyDetectorId

        @required
        arn: AnomalyDetectorArn

        @required
        status: AnomalyDetectorStatus

        tags: TagMap
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/logging", code: 202) @idempotent
operation CreateLoggingConfiguration {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @required
        logGroupArn: LogGroupArn

        @idempotencyToken
        clientToken: IdempotencyToken
    }
    output := {
        @required
        status: LoggingConfigurationStatus
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/logging/query", code: 202) @idempotent
operation CreateQueryLoggingConfiguration {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @required
        destinations: LoggingDestinations

        @idempotencyToken
        clientToken: IdempotencyToken
    }
    output := {
        @required
        status: QueryLoggingConfigurationStatus
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/rulegroupsnamespaces", code: 202) @idempotent
operation CreateRuleGroupsNamespace {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @required
        name: RuleGroupsNamespaceName

        @required
        data: Blob

        @idempotencyToken
        clientToken: IdempotencyToken

        tags: TagMap
    }
    output := {
        @required
        name: RuleGroupsNamespaceName

        @required
        arn: String

        @required
        status: RuleGroupsNamespaceStatus

        tags: TagMap
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/scrapers", code: 202) @idempotent
operation CreateScraper {
    input := {
        alias: ScraperAlias

        @required
        scrapeConfiguration: ScrapeConfiguration

        @required
        source: Source

        @required
        destination: Destination

        roleConfiguration: RoleConfiguration

        @idempotencyToken
        clientToken: IdempotencyToken

        tags: TagMap
        exporters: ExporterList
    }
    output := {
        @required
        scraperId: ScraperId

        @required
        arn: String

        @required
        status: ScraperStatus

        tags: TagMap
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/workspaces", code: 202) @idempotent
operation CreateWorkspace {
    input := {
        alias: WorkspaceAlias

        @idempotencyToken
        clientToken: IdempotencyToken

        tags: TagMap
        kmsKeyArn: KmsKeyArn
    }
    output := {
        @required
        workspaceId: WorkspaceId

        @required
        arn: WorkspaceArn

        @required
        status: WorkspaceStatus

        tags: TagMap
        kmsKeyArn: KmsKeyArn
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{workspaceId}/alertmanager/definition", code: 202)
@idempotent
operation DeleteAlertManagerDefinition {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @httpQuery("clientToken") @idempotencyToken
        clientToken: IdempotencyToken
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/workspaces/{workspaceId}/anomalydetectors/{anomalyDetectorId}"
    code: 202
)
@idempotent
operation DeleteAnomalyDetector {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @required @httpLabel
        anomalyDetectorId: AnomalyDetectorId

        @httpQuery("clientToken") @idempotencyToken
        clientToken: IdempotencyToken
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{workspaceId}/logging", code: 202) @idempotent
operation DeleteLoggingConfiguration {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @httpQuery("clientToken") @idempotencyToken
        clientToken: IdempotencyToken
    }
    errors: [
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{workspaceId}/logging/query", code: 202) @idempotent
operation DeleteQueryLoggingConfiguration {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @httpQuery("clientToken") @idempotencyToken
        clientToken: IdempotencyToken
    }
    errors: [
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{workspaceId}/policy", code: 202) @idempotent
operation DeleteResourcePolicy {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @httpQuery("clientToken") @idempotencyToken
        clientToken: IdempotencyToken

        @httpQuery("revisionId")
        revisionId: String
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{workspaceId}/rulegroupsnamespaces/{name}", code: 202)
@idempotent
operation DeleteRuleGroupsNamespace {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @required @httpLabel
        name: RuleGroupsNamespaceName

        @httpQuery("clientToken") @idempotencyToken
        clientToken: IdempotencyToken
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/scrapers/{scraperId}", code: 202) @idempotent
operation DeleteScraper {
    input := {
        @required @httpLabel
        scraperId: ScraperId

        @httpQuery("clientToken") @idempotencyToken
        clientToken: IdempotencyToken
    }
    output := {
        @required
        scraperId: ScraperId

        @required
        status: ScraperStatus
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/scrapers/{scraperId}/logging-configuration", code: 202) @idempotent
operation DeleteScraperLoggingConfiguration {
    input := {
        @required @httpLabel
        scraperId: ScraperId

        @httpQuery("clientToken") @idempotencyToken
        clientToken: IdempotencyToken
    }
    errors: [
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/workspaces/{workspaceId}", code: 202) @idempotent
operation DeleteWorkspace {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @httpQuery("clientToken") @idempotencyToken
        clientToken: IdempotencyToken
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceId}/alertmanager/definition") @readonly
operation DescribeAlertManagerDefinition {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId
    }
    output := {
        @required
        alertManagerDefinition: AlertManagerDefinitionDescription
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceId}/anomalydetectors/{anomalyDetectorId}")
@readonly
@waitable(
    AnomalyDetectorActive: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "anomalyDetector.status.statusCode"
                        expected: "ACTIVE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "anomalyDetector.status.statusCode"
                        expected: "CREATING"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "anomalyDetector.status.statusCode"
                        expected: "UPDATING"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 2
        maxDelay: 2
    }
    AnomalyDetectorDeleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "anomalyDetector.status.statusCode"
                        expected: "DELETING"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 2
        maxDelay: 2
    }
)
@maxAttempts(AnomalyDetectorActive: 60, AnomalyDetectorDeleted: 60)
operation DescribeAnomalyDetector {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @required @httpLabel
        anomalyDetectorId: AnomalyDetectorId
    }
    output := {
        @required
        anomalyDetector: AnomalyDetectorDescription
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceId}/logging") @readonly
operation DescribeLoggingConfiguration {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId
    }
    output := {
        @required
        loggingConfiguration: LoggingConfigurationMetadata
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceId}/logging/query") @readonly
operation DescribeQueryLoggingConfiguration {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId
    }
    output := {
        @required
        queryLoggingConfiguration: QueryLoggingConfigurationMetadata
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceId}/policy") @readonly
operation DescribeResourcePolicy {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId
    }
    output := {
        @required
        policyDocument: String

        @required
        policyStatus: WorkspacePolicyStatusCode

        @required
        revisionId: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceId}/rulegroupsnamespaces/{name}") @readonly
operation DescribeRuleGroupsNamespace {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @required @httpLabel
        name: RuleGroupsNamespaceName
    }
    output := {
        @required
        ruleGroupsNamespace: RuleGroupsNamespaceDescription
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/scrapers/{scraperId}")
@readonly
@waitable(
    ScraperActive: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "scraper.status.statusCode"
                        expected: "ACTIVE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "scraper.status.statusCode"
                        expected: "CREATION_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 2
        maxDelay: 2
    }
    ScraperDeleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "scraper.status.statusCode"
                        expected: "DELETION_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 2
        maxDelay: 2
    }
)
@maxAttempts(ScraperActive: 60, ScraperDeleted: 60)
operation DescribeScraper {
    input := {
        @required @httpLabel
        scraperId: ScraperId
    }
    output := {
        @required
        scraper: ScraperDescription
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/scrapers/{scraperId}/logging-configuration") @readonly
operation DescribeScraperLoggingConfiguration {
    input := {
        @required @httpLabel
        scraperId: ScraperId
    }
    output := {
        @required
        status: ScraperLoggingConfigurationStatus

        @required
        scraperId: ScraperId

        @required
        loggingDestination: ScraperLoggingDestination

        @required
        scraperComponents: ScraperComponents

        @required
        modifiedAt: Timestamp
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceId}")
@readonly
@waitable(
    WorkspaceActive: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "workspace.status.statusCode"
                        expected: "ACTIVE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "workspace.status.statusCode"
                        expected: "UPDATING"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "workspace.status.statusCode"
                        expected: "CREATING"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 2
        maxDelay: 2
    }
    WorkspaceDeleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "workspace.status.statusCode"
                        expected: "DELETING"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 2
        maxDelay: 2
    }
)
@maxAttempts(WorkspaceActive: 60, WorkspaceDeleted: 60)
operation DescribeWorkspace {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId
    }
    output := {
        @required
        workspace: WorkspaceDescription
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceId}/configuration") @readonly
operation DescribeWorkspaceConfiguration {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId
    }
    output := {
        @required
        workspaceConfiguration: WorkspaceConfigurationDescription
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/scraperconfiguration") @readonly
operation GetDefaultScraperConfiguration {
    input := {}
    output := {
        @required
        configuration: Blob
    }
    errors: [ThrottlingException, AccessDeniedException, InternalServerException]
}

@http(method: "GET", uri: "/workspaces/{workspaceId}/anomalydetectors")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "anomalyDetectors"
    pageSize: "maxResults"
)
operation ListAnomalyDetectors {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @httpQuery("alias")
        alias: AnomalyDetectorAlias

        @httpQuery("maxResults")
        maxResults: ListAnomalyDetectorsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        @required
        anomalyDetectors: AnomalyDetectorSummaryList

        nextToken: PaginationToken
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/workspaces/{workspaceId}/rulegroupsnamespaces")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "ruleGroupsNamespaces"
    pageSize: "maxResults"
)
operation ListRuleGroupsNamespaces {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @httpQuery("name")
        name: RuleGroupsNamespaceName

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: ListRuleGroupsNamespacesRequestMaxResultsInteger
    }
    output := {
        @required
        ruleGroupsNamespaces: RuleGroupsNamespaceSummaryList

        nextToken: PaginationToken
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/scrapers")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "scrapers"
    pageSize: "maxResults"
)
operation ListScrapers {
    input := {
        @httpQueryParams
        filters: ScraperFilters

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: ListScrapersRequestMaxResultsInteger
    }
    output := {
        @required
        scrapers: ScraperSummaryList

        nextToken: PaginationToken
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: String
    }
    output := {
        tags: TagMap
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/workspaces")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "workspaces"
    pageSize: "maxResults"
)
operation ListWorkspaces {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("alias")
        alias: WorkspaceAlias

        @httpQuery("maxResults")
        maxResults: ListWorkspacesRequestMaxResultsInteger
    }
    output := {
        @required
        workspaces: WorkspaceSummaryList

        nextToken: PaginationToken
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/workspaces/{workspaceId}/alertmanager/definition", code: 202)
@idempotent
operation PutAlertManagerDefinition {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @required
        data: Blob

        @idempotencyToken
        clientToken: IdempotencyToken
    }
    output := {
        @required
        status: AlertManagerDefinitionStatus
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(
    method: "PUT"
    uri: "/workspaces/{workspaceId}/anomalydetectors/{anomalyDetectorId}"
    code: 202
)
@idempotent
operation PutAnomalyDetector {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @required @httpLabel
        anomalyDetectorId: AnomalyDetectorId

        evaluationIntervalInSeconds: AnomalyDetectorEvaluationInterval
        missingDataAction: AnomalyDetectorMissingDataAction

        @required
        configuration: AnomalyDetectorConfiguration

        labels: PrometheusMetricLabelMap

        @idempotencyToken
        clientToken: IdempotencyToken
    }
    output := {
        @required
        anomalyDetectorId: AnomalyDetectorId

        @required
        arn: AnomalyDetectorArn

        @required
        status: AnomalyDetectorStatus

        tags: TagMap
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/workspaces/{workspaceId}/policy", code: 202) @idempotent
operation PutResourcePolicy {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @required
        policyDocument: String

        @idempotencyToken
        clientToken: IdempotencyToken

        revisionId: String
    }
    output := {
        @required
        policyStatus: WorkspacePolicyStatusCode

        @required
        revisionId: String
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/workspaces/{workspaceId}/rulegroupsnamespaces/{name}", code: 202)
@idempotent
operation PutRuleGroupsNamespace {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @required @httpLabel
        name: RuleGroupsNamespaceName

        @required
        data: Blob

        @idempotencyToken
        clientToken: IdempotencyToken
    }
    output := {
        @required
        name: RuleGroupsNamespaceName

        @required
        arn: String

        @required
        status: RuleGroupsNamespaceStatus

        tags: TagMap
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required
        tags: TagMap
    }
    output := {}
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required @httpQuery("tagKeys")
        tagKeys: TagKeys
    }
    output := {}
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/workspaces/{workspaceId}/logging", code: 202) @idempotent
operation UpdateLoggingConfiguration {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @required
        logGroupArn: LogGroupArn

        @idempotencyToken
        clientToken: IdempotencyToken
    }
    output := {
        @required
        status: LoggingConfigurationStatus
    }
    errors: [
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/workspaces/{workspaceId}/logging/query", code: 202) @idempotent
operation UpdateQueryLoggingConfiguration {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @required
        destinations: LoggingDestinations

        @idempotencyToken
        clientToken: IdempotencyToken
    }
    output := {
        @required
        status: QueryLoggingConfigurationStatus
    }
    errors: [
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/scrapers/{scraperId}", code: 202) @idempotent
operation UpdateScraper {
    input := {
        @required @httpLabel
        scraperId: ScraperId

        alias: ScraperAlias
        scrapeConfiguration: ScrapeConfiguration
        destination: Destination
        roleConfiguration: RoleConfiguration

        @idempotencyToken
        clientToken: IdempotencyToken

        exporters: ExporterList
    }
    output := {
        @required
        scraperId: ScraperId

        @required
        arn: String

        @required
        status: ScraperStatus

        tags: TagMap
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/scrapers/{scraperId}/logging-configuration", code: 202) @idempotent
operation UpdateScraperLoggingConfiguration {
    input := {
        @required @httpLabel
        scraperId: ScraperId

        @required
        loggingDestination: ScraperLoggingDestination

        scraperComponents: ScraperComponents
    }
    output := {
        @required
        status: ScraperLoggingConfigurationStatus
    }
    errors: [
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/workspaces/{workspaceId}/alias", code: 204) @idempotent
operation UpdateWorkspaceAlias {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        alias: WorkspaceAlias

        @idempotencyToken
        clientToken: IdempotencyToken
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "PATCH", uri: "/workspaces/{workspaceId}/configuration", code: 202) @idempotent
operation UpdateWorkspaceConfiguration {
    input := {
        @required @httpLabel
        workspaceId: WorkspaceId

        @idempotencyToken
        clientToken: IdempotencyToken

        limitsPerLabelSet: LimitsPerLabelSetList
        retentionPeriodInDays: UpdateWorkspaceConfigurationRequestRetentionPeriodInDaysInteger
        outOfOrderTimeWindowInSeconds: UpdateWorkspaceConfigurationRequestOutOfOrderTimeWindowInSecondsInteger
        ruleQueryOffsetInSeconds: UpdateWorkspaceConfigurationRequestRuleQueryOffsetInSecondsInteger
    }
    output := {
        @required
        status: WorkspaceConfigurationStatus
    }
    errors: [
        ThrottlingException
        ConflictException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

structure AlertManagerDefinitionDescription {
    @required
    status: AlertManagerDefinitionStatus

    @required
    data: Blob

    @required
    createdAt: Timestamp

    @required
    modifiedAt: Timestamp
}

structure AlertManagerDefinitionStatus {
    @required
    statusCode: AlertManagerDefinitionStatusCode

    statusReason: String
}

enum AlertManagerDefinitionStatusCode {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    CREATION_FAILED
    UPDATE_FAILED
}

structure AmpConfiguration {
    @required
    workspaceArn: WorkspaceArn
}

@length(min: 1, max: 64) @pattern("[0-9A-Za-z][-.0-9A-Z_a-z]*")
string AnomalyDetectorAlias

@pattern("arn:aws[-a-z]*:aps:[-a-z0-9]+:[0-9]{12}:anomalydetector/ws-.+/ad-.+")
string AnomalyDetectorArn

union AnomalyDetectorConfiguration {
    randomCutForest: RandomCutForestConfiguration
}

structure AnomalyDetectorDescription {
    @required
    arn: AnomalyDetectorArn

    @required
    anomalyDetectorId: AnomalyDetectorId

    @required
    alias: AnomalyDetectorAlias

    evaluationIntervalInSeconds: AnomalyDetectorEvaluationInterval
    missingDataAction: AnomalyDetectorMissingDataAction
    configuration: AnomalyDetectorConfiguration
    labels: PrometheusMetricLabelMap

    @required
    status: AnomalyDetectorStatus

    @required
    createdAt: Timestamp

    @required
    modifiedAt: Timestamp

    tags: TagMap
}

@range(min: 30, max: 86400)
integer AnomalyDetectorEvaluationInterval

@length(min: 1, max: 64) @pattern("ad-[0-9A-Za-z][-.0-9A-Z_a-z]*")
string AnomalyDetectorId

union AnomalyDetectorMissingDataAction {
    markAsAnomaly: Boolean
    skip: Boolean
}

structure AnomalyDetectorStatus {
    @required
    statusCode: AnomalyDetectorStatusCode

    statusReason: String
}

enum AnomalyDetectorStatusCode {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    CREATION_FAILED
    UPDATE_FAILED
    DELETION_FAILED
}

structure AnomalyDetectorSummary {
    @required
    arn: AnomalyDetectorArn

    @required
    anomalyDetectorId: AnomalyDetectorId

    @required
    alias: AnomalyDetectorAlias

    @required
    status: AnomalyDetectorStatus

    @required
    createdAt: Timestamp

    @required
    modifiedAt: Timestamp

    tags: TagMap
}

list AnomalyDetectorSummaryList {
    member: AnomalyDetectorSummary
}

structure CloudWatchConfiguration {
    @required
    datasetArn: CloudWatchDatasetArn
}

@pattern("arn:aws[-a-z]*:cloudwatch:[-a-z0-9]+:[0-9]{12}:dataset\\/.+")
string CloudWatchDatasetArn

structure CloudWatchLogDestination {
    @required
    logGroupArn: LogGroupArn
}

@pattern("arn:aws[-a-z]*:eks:[-a-z0-9]+:[0-9]{12}:cluster/.+")
string ClusterArn

structure ComponentConfig {
    options: StringMap
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

@length(min: 0, max: 140)
map CreateAnomalyDetectorRequestLabelsMap {
    key: PrometheusMetricLabelKey
    value: PrometheusMetricLabelValue
}

union Destination {
    ampConfiguration: AmpConfiguration
    cloudWatchConfiguration: CloudWatchConfiguration
}

structure EksConfiguration {
    @required
    clusterArn: ClusterArn

    securityGroupIds: SecurityGroupIds

    @required
    subnetIds: SubnetIds
}

union ExporterConfiguration {
    openSearchConfiguration: OpenSearchExporterConfiguration
}

@length(min: 0, max: 1)
list ExporterList {
    member: ExporterConfiguration
}

@length(min: 1, max: 256)
string FilterKey

@length(min: 1, max: 256)
string FilterValue

@length(min: 1, max: 20)
list FilterValues {
    member: FilterValue
}

@pattern("arn:aws[-a-z]*:iam::[0-9]{12}:role/.+")
string IamRoleArn

@length(min: 1, max: 64) @pattern("[!-~]+")
string IdempotencyToken

union IgnoreNearExpected {
    amount: IgnoreNearExpectedAmountDouble
    ratio: IgnoreNearExpectedRatioDouble
}

@range(min: 0)
double IgnoreNearExpectedAmountDouble

@range(min: 0)
double IgnoreNearExpectedRatioDouble

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@length(min: 20, max: 2048) @pattern("arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/[-a-f0-9]+")
string KmsKeyArn

@length(min: 1) @pattern("[a-zA-Z_][a-zA-Z0-9_]*")
string LabelName

map LabelSet {
    key: LabelName
    value: LabelValue
}

@length(min: 1)
string LabelValue

structure LimitsPerLabelSet {
    @required
    limits: LimitsPerLabelSetEntry

    @required
    labelSet: LabelSet
}

structure LimitsPerLabelSetEntry {
    maxSeries: LimitsPerLabelSetEntryMaxSeriesLong
}

@range(min: 0)
long LimitsPerLabelSetEntryMaxSeriesLong

list LimitsPerLabelSetList {
    member: LimitsPerLabelSet
}

@range(min: 1, max: 1000)
integer ListAnomalyDetectorsRequestMaxResultsInteger

@range(min: 1, max: 1000)
integer ListRuleGroupsNamespacesRequestMaxResultsInteger

@range(min: 1, max: 1000)
integer ListScrapersRequestMaxResultsInteger

@range(min: 1, max: 1000)
integer ListWorkspacesRequestMaxResultsInteger

@pattern("arn:aws[a-z0-9-]*:logs:[a-z0-9-]+:[0-9]{12}:log-group:[A-Za-z0-9\\.\\-\\_\\#/]{1,512}\\:\\*")
string LogGroupArn

structure LoggingConfigurationMetadata {
    @required
    status: LoggingConfigurationStatus

    @required
    workspace: WorkspaceId

    @required
    logGroupArn: LogGroupArn

    @required
    createdAt: Timestamp

    @required
    modifiedAt: Timestamp
}

structure LoggingConfigurationStatus {
    @required
    statusCode: LoggingConfigurationStatusCode

    statusReason: String
}

enum LoggingConfigurationStatusCode {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    CREATION_FAILED
    UPDATE_FAILED
}

structure LoggingDestination {
    @required
    cloudWatchLogs: CloudWatchLogDestination

    @required
    filters: LoggingFilter
}

@length(min: 1, max: 1)
list LoggingDestinations {
    member: LoggingDestination
}

structure LoggingFilter {
    @required
    qspThreshold: LoggingFilterQspThresholdLong
}

@range(min: 0)
long LoggingFilterQspThresholdLong

@pattern("arn:aws[-a-z]*:es:[-a-z0-9]+:[0-9]{12}:domain\\/.+")
string OpenSearchDomainArn

structure OpenSearchExporterConfiguration {
    @required
    domainArn: OpenSearchDomainArn
}

@length(min: 0, max: 1000)
string PaginationToken

@length(min: 1, max: 7168) @pattern("(?!__)[a-zA-Z_][a-zA-Z0-9_]*")
string PrometheusMetricLabelKey

map PrometheusMetricLabelMap {
    key: PrometheusMetricLabelKey
    value: PrometheusMetricLabelValue
}

@length(min: 1, max: 7168)
string PrometheusMetricLabelValue

structure QueryLoggingConfigurationMetadata {
    @required
    status: QueryLoggingConfigurationStatus

    @required
    workspace: WorkspaceId

    @required
    destinations: LoggingDestinations

    @required
    createdAt: Timestamp

    @required
    modifiedAt: Timestamp
}

structure QueryLoggingConfigurationStatus {
    @required
    statusCode: QueryLoggingConfigurationStatusCode

    statusReason: String
}

enum QueryLoggingConfigurationStatusCode {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    CREATION_FAILED
    UPDATE_FAILED
}

structure RandomCutForestConfiguration {
    @required
    query: RandomCutForestQuery

    shingleSize: RandomCutForestConfigurationShingleSizeInteger
    sampleSize: RandomCutForestConfigurationSampleSizeInteger
    ignoreNearExpectedFromAbove: IgnoreNearExpected
    ignoreNearExpectedFromBelow: IgnoreNearExpected
}

@range(min: 256, max: 1024)
integer RandomCutForestConfigurationSampleSizeInteger

@range(min: 2, max: 1024)
integer RandomCutForestConfigurationShingleSizeInteger

@length(min: 1, max: 8192)
string RandomCutForestQuery

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

structure RoleConfiguration {
    sourceRoleArn: IamRoleArn
    targetRoleArn: IamRoleArn
}

structure RuleGroupsNamespaceDescription {
    @required
    arn: String

    @required
    name: RuleGroupsNamespaceName

    @required
    status: RuleGroupsNamespaceStatus

    @required
    data: Blob

    @required
    createdAt: Timestamp

    @required
    modifiedAt: Timestamp

    tags: TagMap
}

@length(min: 1, max: 128) @pattern(".*[0-9A-Za-z][-.0-9A-Z_a-z]*.*")
string RuleGroupsNamespaceName

structure RuleGroupsNamespaceStatus {
    @required
    statusCode: RuleGroupsNamespaceStatusCode

    statusReason: String
}

enum RuleGroupsNamespaceStatusCode {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    CREATION_FAILED
    UPDATE_FAILED
}

structure RuleGroupsNamespaceSummary {
    @required
    arn: String

    @required
    name: RuleGroupsNamespaceName

    @required
    status: RuleGroupsNamespaceStatus

    @required
    createdAt: Timestamp

    @required
    modifiedAt: Timestamp

    tags: TagMap
}

list RuleGroupsNamespaceSummaryList {
    member: RuleGroupsNamespaceSummary
}

union ScrapeConfiguration {
    configurationBlob: Blob
}

@length(min: 1, max: 100) @pattern("[0-9A-Za-z][-.0-9A-Z_a-z]*")
string ScraperAlias

structure ScraperComponent {
    @required
    type: ScraperComponentType

    config: ComponentConfig
}

enum ScraperComponentType {
    SERVICE_DISCOVERY
    COLLECTOR
    EXPORTER
}

@length(min: 1)
list ScraperComponents {
    member: ScraperComponent
}

structure ScraperDescription {
    alias: ScraperAlias

    @required
    scraperId: ScraperId

    @required
    arn: String

    @required
    roleArn: IamRoleArn

    @required
    status: ScraperStatus

    @required
    createdAt: Timestamp

    @required
    lastModifiedAt: Timestamp

    tags: TagMap
    statusReason: StatusReason

    @required
    scrapeConfiguration: ScrapeConfiguration

    @required
    source: Source

    @required
    destination: Destination

    roleConfiguration: RoleConfiguration
    exporters: ExporterList
}

@length(min: 1, max: 4)
map ScraperFilters {
    key: FilterKey
    value: FilterValues
}

@length(min: 1, max: 64) @pattern("[0-9A-Za-z][-.0-9A-Z_a-z]*")
string ScraperId

structure ScraperLoggingConfigurationStatus {
    @required
    statusCode: ScraperLoggingConfigurationStatusCode

    statusReason: String
}

enum ScraperLoggingConfigurationStatusCode {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    CREATION_FAILED
    UPDATE_FAILED
}

union ScraperLoggingDestination {
    cloudWatchLogs: CloudWatchLogDestination
}

structure ScraperStatus {
    @required
    statusCode: ScraperStatusCode
}

enum ScraperStatusCode {
    CREATING
    UPDATING
    ACTIVE
    DELETING
    CREATION_FAILED
    UPDATE_FAILED
    DELETION_FAILED
}

structure ScraperSummary {
    alias: ScraperAlias

    @required
    scraperId: ScraperId

    @required
    arn: String

    @required
    roleArn: IamRoleArn

    @required
    status: ScraperStatus

    @required
    createdAt: Timestamp

    @required
    lastModifiedAt: Timestamp

    tags: TagMap
    statusReason: StatusReason

    @required
    source: Source

    @required
    destination: Destination

    roleConfiguration: RoleConfiguration
    exporters: ExporterList
}

list ScraperSummaryList {
    member: ScraperSummary
}

@length(min: 0, max: 255) @pattern("sg-[0-9a-z]+")
string SecurityGroupId

@length(min: 1, max: 5)
list SecurityGroupIds {
    member: SecurityGroupId
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String

    @required
    serviceCode: String

    @required
    quotaCode: String
}

union Source {
    eksConfiguration: EksConfiguration
    vpcConfiguration: VpcConfiguration
}

@length(min: 1, max: 256)
string StatusReason

map StringMap {
    key: String
    value: String
}

@length(min: 0, max: 255) @pattern("subnet-[0-9a-z]+")
string SubnetId

@length(min: 1, max: 5)
list SubnetIds {
    member: SubnetId
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

list TagKeys {
    member: TagKey
}

@length(min: 0, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

@error("client") @httpError(429) @retryable(throttling: false)
structure ThrottlingException {
    @required
    message: String

    serviceCode: String
    quotaCode: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@range(min: 0)
integer UpdateWorkspaceConfigurationRequestOutOfOrderTimeWindowInSecondsInteger

@range(min: 1)
integer UpdateWorkspaceConfigurationRequestRetentionPeriodInDaysInteger

@range(min: 0)
integer UpdateWorkspaceConfigurationRequestRuleQueryOffsetInSecondsInteger

@length(min: 1, max: 1024)
string Uri

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
    UNKNOWN_OPERATION
    CANNOT_PARSE
    FIELD_VALIDATION_FAILED
    OTHER
}

structure VpcConfiguration {
    @required
    securityGroupIds: SecurityGroupIds

    @required
    subnetIds: SubnetIds
}

@length(min: 1, max: 100)
string WorkspaceAlias

@pattern("arn:aws[-a-z]*:aps:[-a-z0-9]+:[0-9]{12}:workspace/.+")
string WorkspaceArn

structure WorkspaceConfigurationDescription {
    @required
    status: WorkspaceConfigurationStatus

    limitsPerLabelSet: LimitsPerLabelSetList
    retentionPeriodInDays: WorkspaceConfigurationDescriptionRetentionPeriodInDaysInteger
    outOfOrderTimeWindowInSeconds: WorkspaceConfigurationDescriptionOutOfOrderTimeWindowInSecondsInteger
    ruleQueryOffsetInSeconds: WorkspaceConfigurationDescriptionRuleQueryOffsetInSecondsInteger
}

@range(min: 0)
integer WorkspaceConfigurationDescriptionOutOfOrderTimeWindowInSecondsInteger

@range(min: 1)
integer WorkspaceConfigurationDescriptionRetentionPeriodInDaysInteger

@range(min: 0)
integer WorkspaceConfigurationDescriptionRuleQueryOffsetInSecondsInteger

structure WorkspaceConfigurationStatus {
    @required
    statusCode: WorkspaceConfigurationStatusCode

    statusReason: String
}

enum WorkspaceConfigurationStatusCode {
    ACTIVE
    UPDATING
    UPDATE_FAILED
}

structure WorkspaceDescription {
    @required
    workspaceId: WorkspaceId

    alias: WorkspaceAlias

    @required
    arn: WorkspaceArn

    @required
    status: WorkspaceStatus

    prometheusEndpoint: Uri

    @required
    createdAt: Timestamp

    tags: TagMap
    kmsKeyArn: KmsKeyArn
}

@length(min: 1, max: 64) @pattern(".*[0-9A-Za-z][-.0-9A-Z_a-z]*.*")
string WorkspaceId

enum WorkspacePolicyStatusCode {
    CREATING
    ACTIVE
    UPDATING
    DELETING
}

structure WorkspaceStatus {
    @required
    statusCode: WorkspaceStatusCode
}

enum WorkspaceStatusCode {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    CREATION_FAILED
}

structure WorkspaceSummary {
    @required
    workspaceId: WorkspaceId

    alias: WorkspaceAlias

    @required
    arn: WorkspaceArn

    @required
    status: WorkspaceStatus

    @required
    createdAt: Timestamp

    tags: TagMap
    kmsKeyArn: KmsKeyArn
}

list WorkspaceSummaryList {
    member: WorkspaceSummary
}
