$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.resiliencehubv2

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("AWS Resilience Hub V2")
@service(sdkId: "resiliencehubv2", endpointPrefix: "resiliencehub")
@restJson1
@sigv4(name: "resiliencehub")
@standardRegionalEndpoints
service resiliencehubv2 {
    version: "2026-02-17"
    operations: [
        CreateAssertion
        CreateInputSource
        CreatePolicy
        CreateReport
        CreateService
        CreateServiceFunction
        CreateServiceFunctionResources
        CreateSystem
        CreateTest
        CreateUserJourney
        DeleteAssertion
        DeleteInputSource
        DeletePolicy
        DeleteService
        DeleteServiceFunction
        DeleteServiceFunctionResources
        DeleteSystem
        DeleteTest
        DeleteTestSources
        DeleteUserJourney
        GetFailureModeFinding
        GetPolicy
        GetService
        GetSystem
        GetTest
        GetTestRun
        GetTestTemplate
        GetUserJourney
        ImportApp
        ImportPolicy
        ListAssertions
        ListDependencies
        ListFailureModeAssessments
        ListFailureModeFindings
        ListInputSources
        ListPolicies
        ListReports
        ListResolvedTestRunTargetResources
        ListResources
        ListServiceEvents
        ListServiceFunctions
        ListServiceTopologyEdges
        ListServices
        ListSystemEvents
        ListSystems
        ListTagsForResource
        ListTestRunEvents
        ListTestRunSources
        ListTestRuns
        ListTestSources
        ListTestTemplates
        ListTests
        ListUserJourneys
        PutTestSources
        StartFailureModeAssessment
        StartTestRun
        StopTestRun
        TagResource
        UntagResource
        UpdateAssertion
        UpdateDependency
        UpdateFailureModeFinding
        UpdatePolicy
        UpdateService
        UpdateServiceFunction
        UpdateSystem
        UpdateTest
        UpdateUserJourney
    ]
}

@http(method: "POST", uri: "/v2/create-assertion")
operation CreateAssertion {
    input := {
        @required
        serviceArn: Arn

        @required
        text: AssertionText

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        assertion: Assertion
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/create-input-source")
operation CreateInputSource {
    input := {
        @required
        serviceArn: Arn

        @required
        resourceConfiguration: ResourceConfiguration

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        serviceArn: Arn

        @required
        inputSourceId: InputSourceId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/create-policy")
operation CreatePolicy {
    input := {
        @required
        name: EntityName

        description: LongDescription
        availabilitySlo: AvailabilitySlo
        multiAz: MultiAzTargets
        multiRegion: MultiRegionTargets
        dataRecovery: DataRecoveryTargets
        kmsKeyId: KmsKeyId
        tags: TagMap

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        policy: Policy
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/create-report")
operation CreateReport {
    input := {
        @required
        serviceArn: Arn

        @required
        reportType: ReportType

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        reportGenerationResult: ReportGenerationResult
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/create-service")
operation CreateService {
    input := {
        @required
        name: EntityName

        description: LongDescription
        associatedSystems: AssociatedSystemList
        policyArn: Arn

        @required
        regions: RegionList

        @required
        permissionModel: PermissionModel

        dependencyDiscovery: DependencyDiscoveryInput
        reportConfiguration: ServiceReportConfiguration
        kmsKeyId: KmsKeyId
        tags: TagMap

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        service: Service
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/create-service-function")
operation CreateServiceFunction {
    input := {
        @required
        name: EntityLabel

        @required
        serviceArn: Arn

        description: EntityDescription

        @required
        criticality: ServiceFunctionCriticality

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        serviceFunction: ServiceFunction
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/create-service-function-resources")
operation CreateServiceFunctionResources {
    input := {
        @required
        serviceArn: Arn

        @required
        serviceFunctionId: EntityId

        @required
        resources: ResourceList
    }
    output := {
        serviceArn: Arn
        serviceFunctionId: EntityId
        resources: ResourceList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/create-system")
operation CreateSystem {
    input := {
        @required
        name: EntityName

        description: EntityDescription
        sharingEnabled: Boolean
        kmsKeyId: KmsKeyId
        tags: TagMap

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        system: System
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/create-test")
operation CreateTest {
    input := {
        @required
        serviceArn: Arn

        @required
        testTemplateArn: ServiceOwnedArn

        loggingConfiguration: LoggingConfiguration
        stopConditions: StopConditionList
        roleName: EntityName
        parameters: TestParameters
    }
    output := {
        @required
        test: Test
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/create-user-journey")
operation CreateUserJourney {
    input := {
        @required
        systemArn: Arn

        @required
        name: EntityLabel

        description: EntityDescription
        policyArn: Arn

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        userJourney: UserJourney
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/delete-assertion")
operation DeleteAssertion {
    input := {
        @required
        serviceArn: Arn

        @required
        assertionId: Uuid
    }
    output := {
        assertionId: Uuid
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/delete-input-source")
operation DeleteInputSource {
    input := {
        @required
        serviceArn: Arn

        @required
        inputSourceId: InputSourceId
    }
    output := {
        @required
        serviceArn: Arn

        @required
        inputSourceId: InputSourceId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/delete-policy")
operation DeletePolicy {
    input := {
        @required
        policyArn: Arn
    }
    output := {
        @required
        policyArn: Arn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/delete-service")
operation DeleteService {
    input := {
        @required
        serviceArn: Arn
    }
    output := {
        @required
        serviceArn: Arn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/delete-function")
operation DeleteServiceFunction {
    input := {
        @required
        serviceArn: Arn

        @required
        serviceFunctionId: EntityId
    }
    output := {
        serviceFunctionId: EntityId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/delete-service-function-resources")
operation DeleteServiceFunctionResources {
    input := {
        @required
        serviceArn: Arn

        @required
        serviceFunctionId: EntityId

        @required
        resources: ResourceList
    }
    output := {
        serviceArn: Arn
        serviceFunctionId: EntityId
        resources: ResourceList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/delete-system")
operation DeleteSystem {
    input := {
        @required
        systemArn: Arn
    }
    output := {
        @required
        systemArn: Arn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/delete-test")
operation DeleteTest {
    input := {
        @required
        testId: String

        @required
        serviceArn: Arn
    }
    output := {
        @required
        testId: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/delete-test-sources")
operation DeleteTestSources {
    input := {
        @required
        testId: String

        @required
        serviceArn: Arn

        @required
        testSources: TestSourceInputList
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/delete-user-journey")
operation DeleteUserJourney {
    input := {
        @required
        systemArn: Arn

        @required
        userJourneyId: UserJourneyId
    }
    output := {
        @required
        userJourneyId: UserJourneyId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/get-failure-mode-finding") @readonly
operation GetFailureModeFinding {
    input := {
        @required @httpQuery("findingId")
        findingId: Uuid

        @required @httpQuery("serviceArn")
        serviceArn: Arn
    }
    output := {
        finding: Finding
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/get-policy") @readonly
operation GetPolicy {
    input := {
        @required @httpQuery("policyArn")
        policyArn: Arn
    }
    output := {
        @required
        policy: Policy
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/get-service")
@readonly
@waitable(
    ServiceAssessmentCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "service.assessmentStatus"
                        expected: "SUCCESS"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "service.assessmentStatus"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    ServiceResourceDiscoveryCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "service.resourceDiscovery.status"
                        expected: "SUCCEEDED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "service.resourceDiscovery.status"
                        expected: "COMPLETED_WITH_FAILURES"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "service.resourceDiscovery.status"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(ServiceAssessmentCompleted: 5, ServiceResourceDiscoveryCompleted: 5)
operation GetService {
    input := {
        @required @httpQuery("serviceArn")
        serviceArn: Arn
    }
    output := {
        @required
        service: Service
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/get-system") @readonly
operation GetSystem {
    input := {
        @required @httpQuery("systemArn")
        systemArn: Arn
    }
    output := {
        @required
        system: System
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/get-test") @readonly
operation GetTest {
    input := {
        @required @httpQuery("testId")
        testId: String

        @required @httpQuery("serviceArn")
        serviceArn: Arn
    }
    output := {
        @required
        test: Test
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/get-test-run") @readonly
operation GetTestRun {
    input := {
        @required @httpQuery("testRunId")
        testRunId: String

        @required @httpQuery("serviceArn")
        serviceArn: Arn
    }
    output := {
        @required
        testRun: TestRun
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/get-test-template") @readonly
operation GetTestTemplate {
    input := {
        @required @httpQuery("testTemplateArn")
        testTemplateArn: ServiceOwnedArn
    }
    output := {
        @required
        testTemplate: TestTemplate
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/get-user-journey") @readonly
operation GetUserJourney {
    input := {
        @required @httpQuery("systemArn")
        systemArn: Arn

        @required @httpQuery("userJourneyId")
        userJourneyId: UserJourneyId
    }
    output := {
        @required
        userJourney: UserJourney
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/import-app")
operation ImportApp {
    input := {
        @required
        v1AppArn: Arn

        policyArn: Arn
        kmsKeyId: KmsKeyId
        skipManuallyAddedResources: Boolean
        associatedSystems: AssociatedSystemList
        tags: TagMap

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        service: Service
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/import-policy")
operation ImportPolicy {
    input := {
        @required
        v1PolicyArn: Arn

        kmsKeyId: KmsKeyId
        availabilitySlo: AvailabilitySlo
        multiAzDisasterRecoveryApproach: MultiAzDisasterRecoveryApproach
        multiRegionDisasterRecoveryApproach: MultiRegionDisasterRecoveryApproach
        tags: TagMap

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        policy: Policy
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/list-assertions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "assertions"
    pageSize: "maxResults"
)
operation ListAssertions {
    input := {
        @required @httpQuery("serviceArn")
        serviceArn: Arn

        @httpQuery("source")
        source: AssertionSource

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        assertions: AssertionList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/list-dependencies")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dependencySummaries"
    pageSize: "maxResults"
)
operation ListDependencies {
    input := {
        @httpQuery("serviceArn")
        serviceArn: Arn

        @httpQuery("queryRangeStartTime")
        queryRangeStartTime: Timestamp

        @httpQuery("queryRangeEndTime")
        queryRangeEndTime: Timestamp

        @httpQuery("queryRangeGranularity")
        queryRangeGranularity: QueryGranularity

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        dependencySummaries: DependencySummaryList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/list-failure-mode-assessments")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "assessmentSummaries"
    pageSize: "maxResults"
)
@waitable(
    FailureModeAssessmentSuccess: {
        acceptors: [
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "length(assessmentSummaries[]) == `0`"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "assessmentSummaries[].assessmentStatus"
                        expected: "SUCCESS"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "assessmentSummaries[].assessmentStatus"
                        expected: "FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(FailureModeAssessmentSuccess: 5)
operation ListFailureModeAssessments {
    input := {
        @required @httpQuery("serviceArn")
        serviceArn: Arn

        @httpQuery("assessmentStatuses")
        assessmentStatuses: AssessmentStatusList

        @httpQuery("startedAfter")
        startedAfter: Timestamp

        @httpQuery("endedBefore")
        endedBefore: Timestamp

        @httpQuery("sortBy")
        sortBy: AssessmentSortField

        @httpQuery("sortOrder")
        sortOrder: SortOrder

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        assessmentSummaries: AssessmentSummaryList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/list-failure-mode-findings")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "findingsSummary"
    pageSize: "maxResults"
)
operation ListFailureModeFindings {
    input := {
        @required @httpQuery("serviceArn")
        serviceArn: Arn

        @httpQuery("severity")
        severity: FindingSeverity

        @httpQuery("failureCategory")
        failureCategory: FailureCategory

        @httpQuery("status")
        status: FindingStatus

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        findingsSummary: FindingsList

        nextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/list-input-sources")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "inputSourceSummaries"
    pageSize: "maxResults"
)
operation ListInputSources {
    input := {
        @required @httpQuery("serviceArn")
        serviceArn: Arn

        @httpQuery("type")
        type: InputSourceType

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        inputSourceSummaries: InputSourceSummaryList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/list-policies")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "policySummaries"
    pageSize: "maxResults"
)
operation ListPolicies {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        policySummaries: PolicySummaryList

        nextToken: NextToken
    }
    errors: [InternalServerException, ValidationException, AccessDeniedException]
}

@http(method: "GET", uri: "/v2/list-reports")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "reportGenerationResults"
    pageSize: "maxResults"
)
@waitable(
    ReportSucceeded: {
        acceptors: [
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "length(reportGenerationResults[]) == `0`"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "reportGenerationResults[].status"
                        expected: "SUCCEEDED"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "reportGenerationResults[].status"
                        expected: "FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(ReportSucceeded: 5)
operation ListReports {
    input := {
        @httpQuery("serviceArn")
        serviceArn: Arn

        @httpQuery("reportType")
        reportType: ReportType

        @httpQuery("testRunId")
        testRunId: String

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        reportGenerationResults: ReportGenerationResultList

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

@http(method: "GET", uri: "/v2/test-runs/{testRunId}/resolved-target-resources")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "resolvedTargetResources"
    pageSize: "maxResults"
)
operation ListResolvedTestRunTargetResources {
    input := {
        @required @httpLabel
        testRunId: String

        @required @httpQuery("serviceArn")
        serviceArn: Arn

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        resolvedTargetResources: ResolvedTargetResourceList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/list-resources")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "serviceResources"
    pageSize: "maxResults"
)
operation ListResources {
    input := {
        @required @httpQuery("serviceArn")
        serviceArn: Arn

        @httpQuery("serviceFunctionId")
        serviceFunctionId: EntityId

        @httpQuery("awsRegion")
        awsRegion: AwsRegion

        @httpQuery("resourceTypes")
        resourceTypes: ResourceTypeFilterList

        @httpQuery("billable")
        billable: Boolean

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        serviceFunctionId: EntityId
        serviceResources: ServiceResourceList
        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/list-service-events")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "events"
    pageSize: "maxResults"
)
operation ListServiceEvents {
    input := {
        @required @httpQuery("serviceArn")
        serviceArn: Arn

        @httpQuery("eventTypes")
        eventTypes: ServiceEventTypeList

        @httpQuery("startTime")
        startTime: Timestamp

        @httpQuery("endTime")
        endTime: Timestamp

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        events: ServiceEventList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/list-functions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "serviceFunctions"
    pageSize: "maxResults"
)
operation ListServiceFunctions {
    input := {
        @required @httpQuery("serviceArn")
        serviceArn: Arn

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        serviceFunctions: ServiceFunctionList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/list-service-topology-edges")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "serviceTopologyEdgeSummaries"
    pageSize: "maxResults"
)
operation ListServiceTopologyEdges {
    input := {
        @required @httpQuery("serviceArn")
        serviceArn: Arn

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        serviceTopologyEdgeSummaries: ServiceTopologyEdgeSummaryList
        nextToken: NextToken
    }
    errors: [InternalServerException, ValidationException, AccessDeniedException]
}

@http(method: "GET", uri: "/v2/list-services")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "serviceSummaries"
    pageSize: "maxResults"
)
operation ListServices {
    input := {
        @httpQuery("systemArn")
        systemArn: Arn

        @httpQuery("userJourneyId")
        userJourneyId: UserJourneyId

        @httpQuery("ouId")
        ouId: OuId

        @httpQuery("accountId")
        accountId: AccountId

        @httpQuery("assessmentStatus")
        assessmentStatus: AssessmentStatus

        @httpQuery("policyArn")
        policyArn: Arn

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        serviceSummaries: ServiceSummaryList

        nextToken: NextToken
    }
    errors: [InternalServerException, ValidationException, AccessDeniedException]
}

@http(method: "GET", uri: "/v2/list-system-events")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "events"
    pageSize: "maxResults"
)
operation ListSystemEvents {
    input := {
        @required @httpQuery("systemArn")
        systemArn: Arn

        @httpQuery("eventTypes")
        eventTypes: SystemEventTypeList

        @httpQuery("startTime")
        startTime: Timestamp

        @httpQuery("endTime")
        endTime: Timestamp

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        events: SystemEventList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/list-systems")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "systemSummaries"
    pageSize: "maxResults"
)
operation ListSystems {
    input := {
        @httpQuery("ouId")
        ouId: OuId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        systemSummaries: SystemSummaryList

        nextToken: NextToken
    }
    errors: [InternalServerException, ValidationException, AccessDeniedException]
}

@http(method: "GET", uri: "/v2/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: Arn
    }
    output := {
        tags: TagMap
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/test-runs/{testRunId}/events")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "events"
    pageSize: "maxResults"
)
operation ListTestRunEvents {
    input := {
        @required @httpLabel
        testRunId: String

        @required @httpQuery("serviceArn")
        serviceArn: Arn

        @httpQuery("startedAt")
        startedAt: Timestamp

        @httpQuery("endedAt")
        endedAt: Timestamp

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        events: TestRunEventList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/test-runs/{testRunId}/sources")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "testRunSources"
    pageSize: "maxResults"
)
operation ListTestRunSources {
    input := {
        @required @httpLabel
        testRunId: String

        @required @httpQuery("serviceArn")
        serviceArn: Arn

        @httpQuery("type")
        type: TestRunSourceType

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        testRunSources: TestRunSourceSummaryList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/list-test-runs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "testRuns"
    pageSize: "maxResults"
)
operation ListTestRuns {
    input := {
        @required @httpQuery("serviceArn")
        serviceArn: Arn

        @httpQuery("testId")
        testId: String

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        testRuns: TestRunSummaryList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/tests/{testId}/sources")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "testSources"
    pageSize: "maxResults"
)
operation ListTestSources {
    input := {
        @required @httpLabel
        testId: String

        @required @httpQuery("serviceArn")
        serviceArn: Arn

        @httpQuery("type")
        type: TestSourceType

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        testSources: TestSourceSummaryList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/list-test-templates") @readonly
operation ListTestTemplates {
    input := {}
    output := {
        @required
        testTemplates: TestTemplateSummaryList
    }
    errors: [InternalServerException, ValidationException, AccessDeniedException]
}

@http(method: "GET", uri: "/v2/list-tests")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "tests"
    pageSize: "maxResults"
)
operation ListTests {
    input := {
        @required @httpQuery("serviceArn")
        serviceArn: Arn

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        tests: TestSummaryList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/list-user-journeys")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "userJourneySummaries"
    pageSize: "maxResults"
)
operation ListUserJourneys {
    input := {
        @required @httpQuery("systemArn")
        systemArn: Arn

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        userJourneySummaries: UserJourneySummaryList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/put-test-sources")
operation PutTestSources {
    input := {
        @required
        testId: String

        @required
        serviceArn: Arn

        @required
        testSources: TestSourceInputList
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/start-failure-mode-assessment")
operation StartFailureModeAssessment {
    input := {
        @required
        serviceArn: Arn

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        assessmentId: Uuid
        serviceArn: Arn
        assessmentStatus: AssessmentStatus
        startedAt: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/start-test-run")
operation StartTestRun {
    input := {
        @required
        testId: String

        @required
        serviceArn: Arn
    }
    output := {
        @required
        testRunId: String

        @required
        status: TestRunStatus

        @required
        experimentArns: ExperimentArnList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/stop-test-run")
operation StopTestRun {
    input := {
        @required
        testRunId: String

        @required
        serviceArn: Arn
    }
    output := {
        @required
        testRunId: String

        @required
        status: TestRunStatus
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required
        tags: TagMap
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

@http(method: "DELETE", uri: "/v2/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
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

@http(method: "POST", uri: "/v2/update-assertion")
operation UpdateAssertion {
    input := {
        @required
        serviceArn: Arn

        @required
        assertionId: Uuid

        text: AssertionText
    }
    output := {
        @required
        assertion: Assertion
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/update-dependency")
operation UpdateDependency {
    input := {
        @required
        serviceArn: Arn

        @required
        dependencyId: Uuid

        criticality: DependencyCriticality
        comment: String
    }
    output := {
        @required
        dependencyId: Uuid

        @required
        dependencyName: String

        @required
        location: String

        @required
        criticality: DependencyCriticality

        comment: String
        provider: String

        @required
        updatedAt: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/update-failure-mode-finding")
operation UpdateFailureModeFinding {
    input := {
        @required
        findingId: Uuid

        @required
        status: FindingStatus

        @required
        serviceArn: Arn

        comment: UpdateFailureModeFindingRequestCommentString
    }
    output := {
        finding: Finding
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/update-policy")
operation UpdatePolicy {
    input := {
        @required
        policyArn: Arn

        description: LongDescription
        availabilitySlo: AvailabilitySlo
        multiAz: MultiAzTargets
        multiRegion: MultiRegionTargets
        dataRecovery: DataRecoveryTargets
    }
    output := {
        @required
        policy: Policy
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/update-service")
operation UpdateService {
    input := {
        @required
        serviceArn: Arn

        description: LongDescription
        associatedSystems: AssociatedSystemList
        policyArn: Arn
        regions: RegionList
        permissionModel: PermissionModel
        dependencyDiscovery: DependencyDiscoveryInput
        reportConfiguration: ServiceReportConfiguration
    }
    output := {
        @required
        service: Service
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/update-function")
operation UpdateServiceFunction {
    input := {
        @required
        serviceArn: Arn

        @required
        serviceFunctionId: EntityId

        name: EntityLabel
        description: EntityDescription
        criticality: ServiceFunctionCriticality
    }
    output := {
        @required
        serviceFunction: ServiceFunction
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/update-system")
operation UpdateSystem {
    input := {
        @required
        systemArn: Arn

        description: EntityDescription
        sharingEnabled: Boolean
    }
    output := {
        @required
        system: System
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/update-test")
operation UpdateTest {
    input := {
        @required
        testId: String

        @required
        serviceArn: Arn

        loggingConfiguration: LoggingConfiguration
        stopConditions: StopConditionList
        roleName: EntityName
        parameters: TestParameters
    }
    output := {
        @required
        test: Test
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/update-user-journey")
operation UpdateUserJourney {
    input := {
        @required
        systemArn: Arn

        @required
        userJourneyId: UserJourneyId

        name: EntityLabel
        description: EntityDescription
        policyArn: Arn
    }
    output := {
        @required
        userJourney: UserJourney
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 12, max: 12) @pattern("[0-9]{12}")
string AccountId

enum AccountTargeting {
    SINGLE_ACCOUNT
    MULTI_ACCOUNT
}

structure Achievability {
    availabilitySlo: AchievabilityStatus
    multiAzRtoRpo: AchievabilityStatus
    multiRegionRtoRpo: AchievabilityStatus
    dataRecoveryTimeBetweenBackups: AchievabilityStatus
}

enum AchievabilityStatus {
    ACHIEVABLE
    NOT_ACHIEVABLE
}

enum ActorType {
    USER
    SYSTEM
}

@length(min: 31)
@pattern("arn:(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov):[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:([a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]):[0-9]{12}:[A-Za-z0-9/][A-Za-z0-9:_/+.-]{0,1023}")
string Arn

list ArnList {
    member: Arn
}

structure Assertion {
    @required
    serviceArn: Arn

    @required
    assertionId: Uuid

    @required
    text: AssertionText

    @required
    source: AssertionSource

    createdAt: Timestamp
    updatedAt: Timestamp
}

structure AssertionCreatedMetadata {
    assertionId: String
    assertionName: String
}

structure AssertionDeletedMetadata {
    assertionId: String
    assertionName: String
}

list AssertionList {
    member: Assertion
}

enum AssertionSource {
    AI_GENERATED
    USER
}

@length(min: 1, max: 1000)
string AssertionText

structure AssertionUpdatedMetadata {
    assertionId: String
    assertionName: String
}

structure AssessmentCost {
    amount: Double
    currency: CostCurrency
}

enum AssessmentErrorCode {
    INVALID_PERMISSIONS
    CMK_ACCESS_DENIED
    AGENT_ERROR
    INTERNAL_ERROR
    DESIGN_FILE_ACCESS_DENIED
}

enum AssessmentSortField {
    STARTED_AT
}

enum AssessmentStatus {
    NOT_STARTED
    PENDING
    IN_PROGRESS
    FAILED
    SUCCESS
}

@length(min: 0, max: 5)
list AssessmentStatusList {
    member: AssessmentStatus
}

enum AssessmentStep {
    TOPOLOGY_GENERATION
    INPUT_VALIDATION
    DESIGN_ANALYSIS
    TOPOLOGY_ENHANCEMENT
    SERVICE_FUNCTION_GENERATION
    POLICY_VALIDATION
    RESILIENCE_ASSESSMENT
    FAILURE_MODE_FINDINGS_CONSOLIDATION
    FAILURE_MODE_FINDINGS_ENRICHMENT
}

structure AssessmentSummary {
    @required
    assessmentId: Uuid

    @required
    serviceArn: Arn

    assessmentStatus: AssessmentStatus
    assessmentStep: AssessmentStep
    totalFindings: Integer
    startedAt: Timestamp
    endedAt: Timestamp
    errorMessage: String
    errorCode: AssessmentErrorCode
    assessmentCost: AssessmentCost
    billableAssessmentUnitCount: Integer
    achievability: Achievability
}

list AssessmentSummaryList {
    member: AssessmentSummary
}

structure AssociatedSystem {
    @required
    systemArn: Arn

    systemName: EntityName
    userJourneyIds: UserJourneyIdList
}

@length(min: 0, max: 20)
list AssociatedSystemList {
    member: AssociatedSystem
}

structure AvailabilitySlo {
    target: AvailabilitySloTargetDouble
}

@range(min: 0, max: 100)
double AvailabilitySloTargetDouble

@length(min: 12, max: 12) @pattern("\\d{12}")
string AwsAccountId

@length(min: 6) @pattern("[a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]")
string AwsRegion

@length(min: 1, max: 63) @pattern("[A-Za-z0-9_.-]{0,63}")
string ClientToken

@length(min: 31, max: 1024)
@pattern("arn:aws[a-zA-Z-]*:cloudwatch:[a-z]{2}(-[a-z]+)+-\\d{1}:\\d{12}:alarm:.+")
string CloudWatchAlarmArn

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String
}

enum CostCurrency {
    USD
}

structure CrossAccountRole {
    @required
    crossAccountRoleArn: IamRoleArn

    externalId: CrossAccountRoleExternalIdString
}

@length(min: 2, max: 1224)
string CrossAccountRoleExternalIdString

@length(min: 0, max: 5)
list CrossAccountRoleList {
    member: CrossAccountRole
}

structure DataRecoveryTargets {
    timeBetweenBackupsInMinutes: DataRecoveryTargetsTimeBetweenBackupsInMinutesInteger
}

@range(min: 0)
integer DataRecoveryTargetsTimeBetweenBackupsInMinutesInteger

enum DependencyCriticality {
    HARD
    SOFT
    UNKNOWN
}

structure DependencyDiscoveryConfig {
    @required
    status: DependencyDiscoveryStatus

    updatedAt: Timestamp
    eligibleResourceCount: DependencyDiscoveryConfigEligibleResourceCountInteger
    message: DependencyDiscoveryConfigMessageString
}

@range(min: 0)
integer DependencyDiscoveryConfigEligibleResourceCountInteger

@length(min: 0, max: 1024)
string DependencyDiscoveryConfigMessageString

enum DependencyDiscoveryInput {
    ENABLED
    DISABLED
}

enum DependencyDiscoveryStatus {
    ENABLED
    INITIALIZING
    DISABLED
}

structure DependencySummary {
    @required
    dependencyId: Uuid

    @required
    serviceArn: Arn

    @required
    dependencyName: String

    @required
    dnsName: String

    @required
    location: String

    @required
    lastDetectedTime: Timestamp

    @required
    sourceRegions: RegionList

    provider: String

    @required
    queryRange: QueryRange

    @required
    criticality: DependencyCriticality

    comment: String
}

list DependencySummaryList {
    member: DependencySummary
}

structure DisasterRecoverySource {
    value: String
    policyName: EntityName
    source: PolicyValueSource
}

@length(min: 0, max: 3)
list EdgePropertyList {
    member: EdgePropertySummary
}

structure EdgePropertySummary {
    topologyType: TopologyType
    label: String
}

structure EffectivePolicyValues {
    availabilitySlo: SloSource
    multiAzRto: TargetSource
    multiAzRpo: TargetSource
    multiAzDrApproach: DisasterRecoverySource
    multiRegionRto: TargetSource
    multiRegionRpo: TargetSource
    multiRegionDrApproach: DisasterRecoverySource
    dataRecoveryTimeBetweenBackups: TargetSource
}

@length(min: 1, max: 63) @pattern("[a-z0-9]([-a-z0-9]*[a-z0-9])?")
string EksNamespace

structure EksSource {
    @required
    clusterArn: Arn

    @required
    namespaces: EksSourceNamespacesList
}

@length(min: 1, max: 10)
list EksSourceNamespacesList {
    member: EksNamespace
}

@length(min: 0, max: 500)
string EntityDescription

@length(min: 1, max: 255) @pattern("\\S{1,255}")
string EntityId

@length(min: 2, max: 60) @pattern("[A-Za-z0-9][A-Za-z0-9 _\\-]{1,59}")
string EntityLabel

@length(min: 2, max: 60) @pattern("[A-Za-z0-9][A-Za-z0-9_\\-]{1,59}")
string EntityName

structure EventActor {
    @required
    type: ActorType

    @required
    principalId: String

    accountId: String
    userName: String
}

list ExperimentArnList {
    member: Arn
}

structure ExperimentDetails {
    @required
    experimentArn: Arn

    details: String
}

list ExperimentDetailsList {
    member: ExperimentDetails
}

structure FailedReportOutput {
    @required
    errorCode: ReportGenerationErrorCode

    errorMessage: String
}

enum FailureCategory {
    SHARED_FATE
    EXCESSIVE_LOAD
    EXCESSIVE_LATENCY
    MISCONFIGURATION_AND_BUGS
    SINGLE_POINT_OF_FAILURE
}

structure Finding {
    findingId: Uuid
    name: String
    description: EntityDescription
    failureCategory: FailureCategory
    status: FindingStatus
    reasoning: String
    comment: FindingCommentString
    severity: FindingSeverity
    serviceFunctions: FunctionsList
    policyComponent: PolicyComponent
    infrastructureAndCodeRecommendations: InfrastructureAndCodeRecommendationsList
    observabilityRecommendations: ObservabilityRecommendationsList
    testingRecommendations: TestingRecommendationsList
    updatedAt: Timestamp
}

@length(min: 0, max: 2048)
string FindingCommentString

enum FindingSeverity {
    LOW
    MEDIUM
    HIGH
}

enum FindingStatus {
    OPEN
    RESOLVED
    IRRELEVANT
}

structure FindingSummary {
    serviceArn: Arn
    findingId: Uuid
    name: String
    description: EntityDescription
    failureCategory: FailureCategory
    severity: FindingSeverity
    status: FindingStatus
    policyComponent: PolicyComponent
    updatedAt: Timestamp
}

list FindingsList {
    member: FindingSummary
}

@length(min: 0, max: 20)
list FunctionsList {
    member: EntityId
}

@length(min: 32)
@pattern("arn:(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov):iam::[0-9]{12}:role/(([^/][!-~]+/){1,511})?[A-Za-z0-9_+=,.@-]{1,64}")
string IamRoleArn

@length(min: 1, max: 576) @pattern("([A-Za-z0-9_+=,.@\\-]+/)*[A-Za-z0-9_+=,.@\\-]+")
string IamRoleName

structure InfrastructureAndCodeRecommendation {
    suggestedChanges: SuggestedChangesList
}

@length(min: 0, max: 5)
list InfrastructureAndCodeRecommendationsList {
    member: InfrastructureAndCodeRecommendation
}

structure InputSource {
    @required
    identifier: String

    @required
    type: InputSourceType
}

@length(min: 1, max: 255) @pattern("\\S{1,255}")
string InputSourceId

structure InputSourceSummary {
    @required
    inputSourceId: InputSourceId

    type: InputSourceType
    resourceTags: ResourceTagList
    cfnStackArn: Arn
    tfStateFileUrl: S3Url
    eks: EksSource
    designFileS3Url: S3Url
    createdAt: Timestamp
}

list InputSourceSummaryList {
    member: InputSourceSummary
}

enum InputSourceType {
    CFN_STACK
    TAGS
    EKS
    TERRAFORM
    DESIGN_FILE
    MONITORING
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    message: String
}

@length(min: 1, max: 2048)
string KmsKeyId

structure LoggingConfiguration {
    s3BucketName: String
    cloudWatchLogGroupArn: Arn
    logSchemaVersion: String
}

@length(min: 0, max: 615)
string LongDescription

@range(min: 1, max: 100)
integer MaxResults

enum MultiAzDisasterRecoveryApproach {
    ACTIVE_ACTIVE
    HOT_STANDBY
    WARM_STANDBY
    PILOT_LIGHT
    BACKUP_AND_RESTORE
}

structure MultiAzTargets {
    rtoInMinutes: MultiAzTargetsRtoInMinutesInteger
    rpoInMinutes: MultiAzTargetsRpoInMinutesInteger
    disasterRecoveryApproach: MultiAzDisasterRecoveryApproach
}

@range(min: 0)
integer MultiAzTargetsRpoInMinutesInteger

@range(min: 0)
integer MultiAzTargetsRtoInMinutesInteger

enum MultiRegionDisasterRecoveryApproach {
    ACTIVE_ACTIVE
    HOT_STANDBY
    WARM_STANDBY
    PILOT_LIGHT
    BACKUP_AND_RESTORE
}

structure MultiRegionTargets {
    rtoInMinutes: MultiRegionTargetsRtoInMinutesInteger
    rpoInMinutes: MultiRegionTargetsRpoInMinutesInteger
    disasterRecoveryApproach: MultiRegionDisasterRecoveryApproach
}

@range(min: 0)
integer MultiRegionTargetsRpoInMinutesInteger

@range(min: 0)
integer MultiRegionTargetsRtoInMinutesInteger

@length(min: 1, max: 2000) @pattern("\\S{1,2000}")
string NextToken

structure ObservabilityAlarmInput {
    @required
    alarmArn: CloudWatchAlarmArn
}

structure ObservabilityAlarmSummary {
    @required
    alarmArn: CloudWatchAlarmArn

    @required
    alarmName: String

    @required
    region: String

    @required
    accountId: String

    createdAt: Timestamp
}

structure ObservabilityRecommendation {
    suggestedChanges: SuggestedChangesList
}

@length(min: 0, max: 5)
list ObservabilityRecommendationsList {
    member: ObservabilityRecommendation
}

@length(min: 12, max: 34) @pattern("o-[a-z0-9]{10,32}")
string OrganizationId

@length(min: 16, max: 68) @pattern("ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}")
string OuId

@length(min: 1, max: 256) @pattern("[\\w.-]+")
string ParameterKey

enum ParameterType {
    STRING
    STRING_LIST
    INTEGER
}

@length(min: 0, max: 1024)
string ParameterValue

structure PermissionModel {
    @required
    invokerRoleName: IamRoleName

    crossAccountRoles: CrossAccountRoleList
}

structure Policy {
    @required
    policyArn: Arn

    @required
    name: EntityName

    description: LongDescription
    availabilitySlo: AvailabilitySlo
    multiAz: MultiAzTargets
    multiRegion: MultiRegionTargets
    dataRecovery: DataRecoveryTargets
    kmsKeyId: KmsKeyId
    tags: TagMap
    associatedServiceCount: Integer
    createdAt: Timestamp
    updatedAt: Timestamp
}

enum PolicyComponent {
    AVAILABILITY_SLO
    MULTI_AZ_DISASTER_RECOVERY
    MULTI_REGION_DISASTER_RECOVERY
    DATA_RECOVERY
}

structure PolicySummary {
    @required
    policyArn: Arn

    @required
    name: EntityName

    availabilitySlo: AvailabilitySlo
    multiAz: MultiAzTargets
    multiRegion: MultiRegionTargets
    dataRecovery: DataRecoveryTargets
    associatedServiceCount: Integer
    createdAt: Timestamp
    updatedAt: Timestamp
}

list PolicySummaryList {
    member: PolicySummary
}

enum PolicyValueSource {
    SELF
    CROSS_ACCOUNT
}

structure QueryDataPoint {
    @required
    timestamp: Timestamp

    @required
    queryCount: Long
}

@length(min: 7, max: 24)
list QueryDataPointList {
    member: QueryDataPoint
}

enum QueryGranularity {
    HOURLY
    DAILY
}

structure QueryRange {
    @required
    startTime: Timestamp

    @required
    endTime: Timestamp

    @required
    granularity: QueryGranularity

    @required
    dataPoints: QueryDataPointList
}

@length(min: 1, max: 5)
list RegionList {
    member: AwsRegion
}

@length(min: 1, max: 64) @pattern("[a-z]{2}(-[a-z]+)+-[0-9]+/[0-9a-fA-F]{16}")
string RegionSwitchExecutionId

enum ReportGenerationErrorCode {
    INSUFFICIENT_PERMISSIONS
    CONFIGURATION_ERROR
    INTERNAL_ERROR
}

structure ReportGenerationResult {
    @required
    reportType: ReportType

    @required
    status: ReportGenerationStatus

    serviceArn: Arn
    assessmentId: Uuid
    testRunId: String
    testTemplateArn: ServiceOwnedArn
    createdAt: Timestamp
    reportOutput: ReportOutput
}

list ReportGenerationResultList {
    member: ReportGenerationResult
}

enum ReportGenerationStatus {
    PENDING
    SUCCEEDED
    FAILED
}

union ReportOutput {
    s3ReportOutput: S3ReportOutput
    failedReportOutput: FailedReportOutput
}

union ReportOutputConfiguration {
    s3: S3ReportOutputConfiguration
}

@length(min: 1, max: 1)
list ReportOutputConfigurationList {
    member: ReportOutputConfiguration
}

enum ReportType {
    FAILURE_MODE
    TESTING
}

@length(min: 0, max: 50)
map ResolvedTargetInformation {
    key: ResolvedTargetInformationKey
    value: ResolvedTargetInformationValue
}

@length(min: 1, max: 128)
string ResolvedTargetInformationKey

@length(min: 0, max: 2048)
string ResolvedTargetInformationValue

structure ResolvedTargetResource {
    @required
    resourceType: ResolvedTargetResourceResourceTypeString

    @required
    targetName: ResolvedTargetResourceTargetNameString

    @required
    targetInformation: ResolvedTargetInformation
}

@length(min: 0, max: 100)
list ResolvedTargetResourceList {
    member: ResolvedTargetResource
}

@length(min: 1, max: 256)
string ResolvedTargetResourceResourceTypeString

@length(min: 1, max: 256)
string ResolvedTargetResourceTargetNameString

structure Resource {
    @required
    identifier: String

    awsRegion: AwsRegion
    awsAccountId: AwsAccountId
    resourceType: String
}

union ResourceConfiguration {
    resourceTags: ResourceTagList
    cfnStackArn: Arn
    tfStateFileUrl: S3Url
    eks: EksSource
    designFileS3Url: S3Url
}

enum ResourceDiscoveryErrorCode {
    INVALID_PERMISSIONS
    STACK_NOT_FOUND
    CLUSTER_NOT_FOUND
    STATE_FILE_NOT_FOUND
    ACCESS_DENIED
    UNSUPPORTED_CLUSTER
    INTERNAL_ERROR
}

enum ResourceDiscoveryRunStatus {
    RUNNING
    SUCCEEDED
    FAILED
    COMPLETED_WITH_FAILURES
    NOT_STARTED
}

structure ResourceDiscoveryStatus {
    status: ResourceDiscoveryRunStatus
    lastRunAt: Timestamp
    errorCode: ResourceDiscoveryErrorCode
    errorMessage: String
}

@length(min: 1, max: 100)
list ResourceList {
    member: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    resourceId: String
    resourceType: String
}

structure ResourceTag {
    @required
    key: TagKey

    @required
    values: ResourceTagValuesList
}

@length(min: 1, max: 10)
list ResourceTagList {
    member: ResourceTag
}

@length(min: 0, max: 10)
list ResourceTagValuesList {
    member: TagValue
}

@length(min: 1, max: 256)
string ResourceTypeFilter

@length(min: 1, max: 5)
list ResourceTypeFilterList {
    member: ResourceTypeFilter
}

list ResourceTypeList {
    member: String
}

@length(min: 3, max: 512) @pattern("(s3://)?[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](/.*)?")
string S3BucketPath

structure S3ReportOutput {
    @required
    s3ObjectKey: String
}

structure S3ReportOutputConfiguration {
    @required
    bucketPath: S3BucketPath

    @required
    bucketOwner: AwsAccountId
}

@length(min: 1, max: 2000)
@pattern("((https://([^/]+)\\.s3[^/]*\\.[^/]+)|(s3://([^/]+)))/\\S{1,2000}")
string S3Url

structure Service {
    @required
    serviceArn: Arn

    @required
    name: EntityName

    description: LongDescription
    associatedSystems: AssociatedSystemList
    policyArn: Arn
    regions: RegionList
    permissionModel: PermissionModel
    dependencyDiscovery: DependencyDiscoveryConfig
    effectivePolicyValues: EffectivePolicyValues
    achievability: Achievability
    reportConfiguration: ServiceReportConfiguration
    kmsKeyId: KmsKeyId
    tags: TagMap
    estimatedAssessmentCost: AssessmentCost
    resourceDiscovery: ResourceDiscoveryStatus
    assessmentStatus: AssessmentStatus
    rerunAssessment: Boolean
    openFindingsCount: Integer
    resolvedFindingsCount: Integer
    organizationId: OrganizationId
    ouId: OuId
    accountId: AccountId
    createdAt: Timestamp
    updatedAt: Timestamp
}

structure ServiceAchievabilityUpdatedMetadata {
    assessmentId: String
    availabilitySlo: String
    multiAzRtoRpo: String
    multiRegionRtoRpo: String
}

structure ServiceCreatedMetadata {}

structure ServiceDeletedMetadata {}

structure ServiceEvent {
    @required
    eventId: Uuid

    @required
    timestamp: Timestamp

    @required
    eventType: ServiceEventType

    @required
    serviceArn: Arn

    @required
    actor: EventActor

    @required
    eventDetails: ServiceEventDetails
}

structure ServiceEventDetails {
    @required
    title: String

    @required
    description: String

    eventMetadata: ServiceEventMetadata
}

list ServiceEventList {
    member: ServiceEvent
}

union ServiceEventMetadata {
    serviceCreated: ServiceCreatedMetadata
    serviceDeleted: ServiceDeletedMetadata
    serviceSystemAssociated: ServiceSystemAssociatedMetadata
    serviceSystemDisassociated: ServiceSystemDisassociatedMetadata
    serviceResourcesAssociated: ServiceResourcesAssociatedMetadata
    serviceResourcesDisassociated: ServiceResourcesDisassociatedMetadata
    serviceWorkflowUpdated: ServiceWorkflowUpdatedMetadata
    serviceInputSourcesUpdated: ServiceInputSourcesUpdatedMetadata
    servicePolicyAssociated: ServicePolicyAssociatedMetadata
    servicePolicyDisassociated: ServicePolicyDisassociatedMetadata
    serviceFunctionCreated: ServiceFunctionCreatedMetadata
    serviceFunctionUpdated: ServiceFunctionUpdatedMetadata
    serviceFunctionDeleted: ServiceFunctionDeletedMetadata
    serviceFunctionResourcesAdded: ServiceFunctionResourcesAddedMetadata
    serviceFunctionResourcesRemoved: ServiceFunctionResourcesRemovedMetadata
    serviceAchievabilityUpdated: ServiceAchievabilityUpdatedMetadata
    assertionCreated: AssertionCreatedMetadata
    assertionUpdated: AssertionUpdatedMetadata
    assertionDeleted: AssertionDeletedMetadata
}

enum ServiceEventType {
    SERVICE_CREATED
    SERVICE_DELETED
    SERVICE_SYSTEM_ASSOCIATED
    SERVICE_SYSTEM_DISASSOCIATED
    SERVICE_RESOURCES_ASSOCIATED
    SERVICE_RESOURCES_DISASSOCIATED
    SERVICE_WORKFLOW_UPDATED
    SERVICE_INPUT_SOURCES_UPDATED
    SERVICE_POLICY_ASSOCIATED
    SERVICE_POLICY_DISASSOCIATED
    SERVICE_FUNCTION_CREATED
    SERVICE_FUNCTION_UPDATED
    SERVICE_FUNCTION_DELETED
    SERVICE_FUNCTION_RESOURCES_ADDED
    SERVICE_FUNCTION_RESOURCES_REMOVED
    SERVICE_ACHIEVABILITY_UPDATED
    ASSERTION_CREATED
    ASSERTION_UPDATED
    ASSERTION_DELETED
}

list ServiceEventTypeList {
    member: ServiceEventType
}

structure ServiceFunction {
    @required
    serviceArn: Arn

    @required
    serviceFunctionId: EntityId

    @required
    name: EntityLabel

    description: EntityDescription

    @required
    criticality: ServiceFunctionCriticality

    resourceCount: Integer
    source: ServiceFunctionSource
    createdAt: Timestamp
    updatedAt: Timestamp
}

structure ServiceFunctionCreatedMetadata {
    serviceFunctionId: String
    serviceFunctionName: String
}

enum ServiceFunctionCriticality {
    PRIMARY
    SUPPLEMENTAL
}

structure ServiceFunctionDeletedMetadata {
    serviceFunctionId: String
    serviceFunctionName: String
}

list ServiceFunctionList {
    member: ServiceFunction
}

structure ServiceFunctionResourcesAddedMetadata {
    serviceFunctionId: String
    serviceFunctionName: String
    resourcesAdded: ArnList
}

structure ServiceFunctionResourcesRemovedMetadata {
    serviceFunctionId: String
    serviceFunctionName: String
    resourcesRemoved: ArnList
}

enum ServiceFunctionSource {
    AI_GENERATED
    USER
}

structure ServiceFunctionUpdatedMetadata {
    serviceFunctionId: String
    serviceFunctionName: String
    resourcesAdded: ArnList
    resourcesRemoved: ArnList
}

structure ServiceInputSourcesUpdatedMetadata {}

@length(min: 31)
@pattern("arn:(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov):[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:([a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]):([0-9]{12}|aws):[A-Za-z0-9/][A-Za-z0-9:_/+.-]{0,1023}")
string ServiceOwnedArn

structure ServicePolicyAssociatedMetadata {
    policyName: String
    policyArn: Arn
}

structure ServicePolicyDisassociatedMetadata {
    policyName: String
    policyArn: Arn
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

structure ServiceReference {
    serviceId: String
    serviceName: String
}

structure ServiceReferenceChanges {
    added: ServiceReferenceList
    removed: ServiceReferenceList
}

list ServiceReferenceList {
    member: ServiceReference
}

structure ServiceReportConfiguration {
    @required
    reportOutputs: ReportOutputConfigurationList
}

structure ServiceResource {
    @required
    resourceIdentifier: String

    inputSource: InputSource

    @required
    resource: Resource
}

list ServiceResourceList {
    member: ServiceResource
}

structure ServiceResourcesAssociatedMetadata {
    resourceCount: Integer
    resourceTypes: ResourceTypeList
}

structure ServiceResourcesDisassociatedMetadata {
    resourceCount: Integer
    resourceTypes: ResourceTypeList
}

structure ServiceSummary {
    @required
    serviceArn: Arn

    @required
    name: EntityName

    associatedSystems: AssociatedSystemList
    regions: RegionList
    policyArn: Arn
    assessmentStatus: AssessmentStatus
    openFindingsCount: Integer
    resolvedFindingsCount: Integer
    dependencyDiscovery: DependencyDiscoveryConfig
    achievability: Achievability
    organizationId: OrganizationId
    ouId: OuId
    accountId: AccountId
    createdAt: Timestamp
    updatedAt: Timestamp
}

list ServiceSummaryList {
    member: ServiceSummary
}

structure ServiceSystemAssociatedMetadata {
    systemName: String
    systemArn: Arn
}

structure ServiceSystemDisassociatedMetadata {
    systemId: String
    systemName: String
    systemArn: Arn
}

structure ServiceTopologyEdgeSummary {
    @required
    sourceResourceIdentifier: String

    @required
    destinationResourceIdentifier: String

    sourceRegion: AwsRegion
    destinationRegion: AwsRegion
    sourceAccount: AwsAccountId
    destinationAccount: AwsAccountId
    properties: EdgePropertyList
}

list ServiceTopologyEdgeSummaryList {
    member: ServiceTopologyEdgeSummary
}

structure ServiceWorkflowUpdatedMetadata {
    serviceFunctionId: String
    serviceFunctionName: String
}

structure SloSource {
    value: Double
    policyName: EntityName
    source: PolicyValueSource
}

enum SortOrder {
    ASC
    DESC
}

structure StopCondition {
    @required
    source: StopConditionSource

    @required
    value: String
}

list StopConditionList {
    member: StopCondition
}

enum StopConditionSource {
    aws_cloudwatch_alarm = "aws:cloudwatch:alarm"
    none
}

structure StringChange {
    oldValue: String
    newValue: String
}

@length(min: 0, max: 10)
list StringList {
    member: ParameterValue
}

structure SuccessCriteriaAlarmInput {
    @required
    alarmArn: CloudWatchAlarmArn
}

structure SuccessCriteriaAlarmSummary {
    @required
    alarmArn: CloudWatchAlarmArn

    @required
    alarmName: String

    @required
    region: String

    @required
    accountId: String

    createdAt: Timestamp
}

@length(min: 0, max: 10)
list SuggestedChangesList {
    member: EntityDescription
}

structure System {
    @required
    systemArn: Arn

    @required
    systemId: SystemId

    @required
    name: EntityName

    description: EntityDescription
    sharingEnabled: Boolean
    tags: TagMap
    kmsKeyId: KmsKeyId
    organizationId: OrganizationId
    ouId: OuId
    createdAt: Timestamp
    updatedAt: Timestamp
}

structure SystemCreatedMetadata {}

structure SystemDeletedMetadata {}

structure SystemEvent {
    @required
    eventId: Uuid

    @required
    timestamp: Timestamp

    @required
    eventType: SystemEventType

    @required
    systemArn: Arn

    @required
    actor: EventActor

    @required
    eventDetails: SystemEventDetails
}

structure SystemEventDetails {
    @required
    title: String

    @required
    description: String

    eventMetadata: SystemEventMetadata
}

list SystemEventList {
    member: SystemEvent
}

union SystemEventMetadata {
    systemCreated: SystemCreatedMetadata
    systemDeleted: SystemDeletedMetadata
    systemUserJourneyCreated: SystemUserJourneyCreatedMetadata
    systemUserJourneyUpdated: SystemUserJourneyUpdatedMetadata
    systemUserJourneyDeleted: SystemUserJourneyDeletedMetadata
    systemServiceAssociated: SystemServiceAssociatedMetadata
    systemServiceDisassociated: SystemServiceDisassociatedMetadata
    systemPolicyAssociated: SystemPolicyAssociatedMetadata
    systemPolicyDisassociated: SystemPolicyDisassociatedMetadata
}

enum SystemEventType {
    SYSTEM_CREATED
    SYSTEM_DELETED
    SYSTEM_USER_JOURNEY_CREATED
    SYSTEM_USER_JOURNEY_UPDATED
    SYSTEM_USER_JOURNEY_DELETED
    SYSTEM_SERVICE_ASSOCIATED
    SYSTEM_SERVICE_DISASSOCIATED
    SYSTEM_POLICY_ASSOCIATED
    SYSTEM_POLICY_DISASSOCIATED
}

list SystemEventTypeList {
    member: SystemEventType
}

@length(min: 1, max: 255) @pattern("\\S{1,255}")
string SystemId

structure SystemPolicyAssociatedMetadata {
    policyName: String
    policyArn: Arn
}

structure SystemPolicyDisassociatedMetadata {
    policyName: String
    policyArn: Arn
}

structure SystemServiceAssociatedMetadata {
    serviceName: String
    serviceArn: Arn
    userJourneys: UserJourneyNameList
}

structure SystemServiceDisassociatedMetadata {
    serviceName: String
    serviceArn: Arn
    userJourneysAffected: UserJourneyNameList
    comment: String
}

structure SystemSummary {
    @required
    systemId: SystemId

    @required
    name: EntityName

    systemArn: Arn
    userJourneysCount: Integer
    servicesCount: Integer
    organizationId: OrganizationId
    ouId: OuId
    createdAt: Timestamp
    updatedAt: Timestamp
}

list SystemSummaryList {
    member: SystemSummary
}

structure SystemUserJourneyCreatedMetadata {
    userJourneyName: String
    associatedServices: ServiceReferenceList
}

structure SystemUserJourneyDeletedMetadata {
    userJourneyName: String
    associatedServicesAtDeletion: ServiceReferenceList
}

structure SystemUserJourneyUpdatedMetadata {
    userJourneyName: String
    changes: UserJourneyChanges
}

@length(min: 1, max: 128) @pattern("[^\\x00-\\x1f\\x22]+")
string TagKey

@length(min: 1, max: 50) @sensitive
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50) @sensitive
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256) @pattern("[^\\x00-\\x1f\\x22]*")
string TagValue

structure TargetSource {
    value: Integer
    policyName: EntityName
    source: PolicyValueSource
}

structure Test {
    @required
    testId: String

    @required
    testTemplateArn: ServiceOwnedArn

    @required
    serviceArn: Arn

    @required
    name: String

    actions: TestActionList
    loggingConfiguration: LoggingConfiguration
    stopConditions: StopConditionList
    roleName: EntityName
    parameters: TestParameters

    @required
    totalTestRuns: Integer

    @required
    successfulTestRuns: Integer

    @required
    creationTime: Timestamp
}

structure TestAction {
    @required
    actionId: String

    description: String

    @required
    resourceType: String
}

list TestActionList {
    member: TestAction
}

@length(min: 0, max: 20)
map TestParameters {
    key: ParameterKey
    value: StringList
}

structure TestRun {
    @required
    testRunId: String

    @required
    testId: String

    @required
    status: TestRunStatus

    serviceArn: Arn

    @required
    startedAt: Timestamp

    endedAt: Timestamp
    experiments: ExperimentDetailsList
    eventCount: Integer
    parameters: TestParameters
    errorMessage: String
    stopConditions: StopConditionList
    loggingConfiguration: LoggingConfiguration
    roleName: EntityName

    @required
    testTemplateArn: ServiceOwnedArn

    reportConfiguration: TestRunReportConfiguration
    policy: TestRunPolicySnapshot
    reportOutput: ReportGenerationResult
    regionSwitchPlanArn: Arn
    regionSwitchExecutionId: RegionSwitchExecutionId
    permissionModel: PermissionModel
    regions: RegionList
    accountTargeting: AccountTargeting
}

structure TestRunEvent {
    @required
    eventId: TestRunEventEventIdString

    @required
    eventType: TestRunEventEventTypeString

    @required
    message: TestRunEventMessageString

    @required
    timestamp: Timestamp

    attributes: TestRunEventAttributes
}

@length(min: 1, max: 128)
string TestRunEventAttributeKey

@length(min: 0, max: 1024)
string TestRunEventAttributeValue

@length(min: 0, max: 50)
map TestRunEventAttributes {
    key: TestRunEventAttributeKey
    value: TestRunEventAttributeValue
}

@length(min: 1, max: 64)
string TestRunEventEventIdString

@length(min: 1, max: 256)
string TestRunEventEventTypeString

@length(min: 0, max: 100)
list TestRunEventList {
    member: TestRunEvent
}

@length(min: 1, max: 2048)
string TestRunEventMessageString

structure TestRunObservabilityAlarmSummary {
    @required
    alarmArn: CloudWatchAlarmArn

    @required
    alarmName: String

    @required
    region: String

    @required
    accountId: String
}

structure TestRunPolicySnapshot {
    policyArn: Arn
    name: EntityName
    availabilitySlo: AvailabilitySlo
    multiAz: MultiAzTargets
    multiRegion: MultiRegionTargets
    dataRecovery: DataRecoveryTargets
}

structure TestRunReportConfiguration {
    @required
    reportOutput: ReportOutputConfigurationList
}

union TestRunSourceSummary {
    successCriteriaAlarm: TestRunSuccessCriteriaAlarmSummary
    observabilityAlarm: TestRunObservabilityAlarmSummary
}

@length(min: 0, max: 25)
list TestRunSourceSummaryList {
    member: TestRunSourceSummary
}

enum TestRunSourceType {
    SUCCESS_CRITERIA
    OBSERVABILITY
}

enum TestRunStatus {
    INITIALIZING
    RUNNING
    STOPPING
    PASSED
    FAILED
    STOPPED
    ERROR
}

structure TestRunSuccessCriteriaAlarmSummary {
    @required
    alarmArn: CloudWatchAlarmArn

    @required
    alarmName: String

    @required
    region: String

    @required
    accountId: String

    outcome: TestSourceOutcome
    outcomeReason: String
}

structure TestRunSummary {
    @required
    testRunId: String

    @required
    status: TestRunStatus

    @required
    startedAt: Timestamp

    endedAt: Timestamp

    @required
    testTemplateArn: ServiceOwnedArn

    serviceArn: Arn
    errorMessage: String
    accountTargeting: AccountTargeting
}

list TestRunSummaryList {
    member: TestRunSummary
}

union TestSourceInput {
    successCriteriaAlarm: SuccessCriteriaAlarmInput
    observabilityAlarm: ObservabilityAlarmInput
}

@length(min: 1, max: 5)
list TestSourceInputList {
    member: TestSourceInput
}

enum TestSourceOutcome {
    PASSED
    FAILED
    ERROR
}

union TestSourceSummary {
    successCriteriaAlarm: SuccessCriteriaAlarmSummary
    observabilityAlarm: ObservabilityAlarmSummary
}

@length(min: 0, max: 25)
list TestSourceSummaryList {
    member: TestSourceSummary
}

enum TestSourceType {
    SUCCESS_CRITERIA
    OBSERVABILITY
}

structure TestSummary {
    @required
    testId: String

    @required
    testTemplateArn: ServiceOwnedArn

    @required
    serviceArn: Arn

    @required
    totalTestRuns: Integer

    @required
    successfulTestRuns: Integer

    @required
    creationTime: Timestamp
}

list TestSummaryList {
    member: TestSummary
}

structure TestTemplate {
    @required
    testTemplateArn: ServiceOwnedArn

    @required
    name: String

    description: String
    parameters: TestTemplateParameterList
    actions: TestActionList
}

structure TestTemplateParameter {
    @required
    name: String

    description: String

    @required
    type: ParameterType

    @required
    required: Boolean

    defaultValue: String
    maxValues: Integer
}

list TestTemplateParameterList {
    member: TestTemplateParameter
}

structure TestTemplateSummary {
    @required
    testTemplateArn: ServiceOwnedArn

    @required
    name: String

    @required
    description: String
}

list TestTemplateSummaryList {
    member: TestTemplateSummary
}

structure TestingRecommendation {
    suggestedChanges: SuggestedChangesList
}

@length(min: 0, max: 5)
list TestingRecommendationsList {
    member: TestingRecommendation
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    message: String

    retryAfterSeconds: Integer
}

enum TopologyType {
    CONTAINMENT
    DATA_FLOW
    OBSERVABILITY
    PERMISSIONS
}

@length(min: 0, max: 2048)
string UpdateFailureModeFindingRequestCommentString

structure UserJourney {
    @required
    userJourneyId: UserJourneyId

    @required
    name: EntityLabel

    description: EntityDescription
    policyArn: Arn
    createdAt: Timestamp
    updatedAt: Timestamp
}

structure UserJourneyChanges {
    journeyDescription: StringChange
    associatedServices: ServiceReferenceChanges
}

@length(min: 1, max: 255) @pattern("\\S{1,255}")
string UserJourneyId

@length(min: 0, max: 20)
list UserJourneyIdList {
    member: UserJourneyId
}

list UserJourneyNameList {
    member: String
}

structure UserJourneySummary {
    @required
    userJourneyId: UserJourneyId

    @required
    name: EntityLabel

    createdAt: Timestamp
    updatedAt: Timestamp
}

list UserJourneySummaryList {
    member: UserJourneySummary
}

@length(min: 36, max: 36)
@pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-5][0-9a-f]{3}-[089ab][0-9a-f]{3}-[0-9a-f]{12}")
string Uuid

@error("client") @httpError(400)
structure ValidationException {
    @required
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
    INVALID_FIELD_VALUE
    DUPLICATE_VALUE
    MISSING_REQUIRED_FIELD
    OTHER
}
