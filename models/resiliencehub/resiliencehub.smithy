$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.resiliencehub

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Resilience Hub")
@service(sdkId: "resiliencehub", endpointPrefix: "resiliencehub")
@restJson1
@sigv4(name: "resiliencehub")
@standardRegionalEndpoints
service resiliencehub {
    version: "2020-04-30"
    operations: [
        AcceptResourceGroupingRecommendations
        AddDraftAppVersionResourceMappings
        BatchUpdateRecommendationStatus
        CreateApp
        CreateAppVersionAppComponent
        CreateAppVersionResource
        CreateRecommendationTemplate
        CreateResiliencyPolicy
        DeleteApp
        DeleteAppAssessment
        DeleteAppInputSource
        DeleteAppVersionAppComponent
        DeleteAppVersionResource
        DeleteRecommendationTemplate
        DeleteResiliencyPolicy
        DescribeApp
        DescribeAppAssessment
        DescribeAppVersion
        DescribeAppVersionAppComponent
        DescribeAppVersionResource
        DescribeAppVersionResourcesResolutionStatus
        DescribeAppVersionTemplate
        DescribeDraftAppVersionResourcesImportStatus
        DescribeMetricsExport
        DescribeResiliencyPolicy
        DescribeResourceGroupingRecommendationTask
        ImportResourcesToDraftAppVersion
        ListAlarmRecommendations
        ListAppAssessmentComplianceDrifts
        ListAppAssessmentResourceDrifts
        ListAppAssessments
        ListAppComponentCompliances
        ListAppComponentRecommendations
        ListAppInputSources
        ListAppVersionAppComponents
        ListAppVersionResourceMappings
        ListAppVersionResources
        ListAppVersions
        ListApps
        ListMetrics
        ListRecommendationTemplates
        ListResiliencyPolicies
        ListResourceGroupingRecommendations
        ListSopRecommendations
        ListSuggestedResiliencyPolicies
        ListTagsForResource
        ListTestRecommendations
        ListUnsupportedAppVersionResources
        PublishAppVersion
        PutDraftAppVersionTemplate
        RejectResourceGroupingRecommendations
        RemoveDraftAppVersionResourceMappings
        ResolveAppVersionResources
        StartAppAssessment
        StartMetricsExport
        StartResourceGroupingRecommendationTask
        TagResource
        UntagResource
        UpdateApp
        UpdateAppVersion
        UpdateAppVersionAppComponent
        UpdateAppVersionResource
        UpdateResiliencyPolicy
    ]
}

@http(method: "POST", uri: "/accept-resource-grouping-recommendations")
operation AcceptResourceGroupingRecommendations {
    input := {
        @required
        appArn: Arn

        @required
        entries: AcceptGroupingRecommendationEntries
    }
    output := {
        @required
        appArn: Arn

        @required
        failedEntries: FailedGroupingRecommendationEntries
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/add-draft-app-version-resource-mappings")
operation AddDraftAppVersionResourceMappings {
    input := {
        @required
        appArn: Arn

        @required
        resourceMappings: ResourceMappingList
    }
    output := {
        @required
        appArn: Arn

        @required
        appVersion: EntityVersion

        @required
        resourceMappings: ResourceMappingList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/batch-update-recommendation-status")
operation BatchUpdateRecommendationStatus {
    input := {
        @required
        appArn: Arn

        @required
        requestEntries: UpdateRecommendationStatusRequestEntries
    }
    output := {
        @required
        appArn: Arn

        @required
        failedEntries: BatchUpdateRecommendationStatusFailedEntries

        @required
        successfulEntries: BatchUpdateRecommendationStatusSuccessfulEntries
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/create-app")
operation CreateApp {
    input := {
        assessmentSchedule: AppAssessmentScheduleType
        awsApplicationArn: Arn

        @idempotencyToken
        clientToken: ClientToken

        description: EntityDescription
        eventSubscriptions: EventSubscriptionList

        @required
        name: EntityName

        permissionModel: PermissionModel
        policyArn: Arn
        tags: TagMap
    }
    output := {
        @required
        app: App
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/create-app-version-app-component")
operation CreateAppVersionAppComponent {
    input := {
        additionalInfo: AdditionalInfoMap

        @required
        appArn: Arn

        @idempotencyToken
        clientToken: ClientToken

        id: String255

        @required
        name: String255

        @required
        type: String255
    }
    output := {
        @required
        appArn: Arn

        appComponent: AppComponent

        @required
        appVersion: EntityVersion
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/create-app-version-resource")
operation CreateAppVersionResource {
    input := {
        additionalInfo: AdditionalInfoMap

        @required
        appArn: Arn

        @required
        appComponents: AppComponentNameList

        awsAccountId: CustomerId
        awsRegion: AwsRegion

        @idempotencyToken
        clientToken: ClientToken

        @required
        logicalResourceId: LogicalResourceId

        @required
        physicalResourceId: String2048

        resourceName: EntityName

        @required
        resourceType: String255
    }
    output := {
        @required
        appArn: Arn

        @required
        appVersion: EntityVersion

        physicalResource: PhysicalResource
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/create-recommendation-template")
operation CreateRecommendationTemplate {
    input := {
        @required
        assessmentArn: Arn

        bucketName: EntityName

        @idempotencyToken
        clientToken: ClientToken

        format: TemplateFormat

        @required
        name: EntityName

        recommendationIds: RecommendationIdList
        recommendationTypes: RenderRecommendationTypeList
        tags: TagMap
    }
    output := {
        recommendationTemplate: RecommendationTemplate
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/create-resiliency-policy")
operation CreateResiliencyPolicy {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        dataLocationConstraint: DataLocationConstraint

        @required
        policy: DisruptionPolicy

        policyDescription: EntityDescription

        @required
        policyName: EntityName

        tags: TagMap

        @required
        tier: ResiliencyPolicyTier
    }
    output := {
        @required
        policy: ResiliencyPolicy
    }
    errors: [
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/delete-app")
operation DeleteApp {
    input := {
        @required
        appArn: Arn

        @idempotencyToken
        clientToken: ClientToken

        forceDelete: Boolean
    }
    output := {
        @required
        appArn: Arn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/delete-app-assessment")
operation DeleteAppAssessment {
    input := {
        @required
        assessmentArn: Arn

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        assessmentArn: Arn

        @required
        assessmentStatus: AssessmentStatus
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/delete-app-input-source")
operation DeleteAppInputSource {
    input := {
        @required
        appArn: Arn

        @idempotencyToken
        clientToken: ClientToken

        eksSourceClusterNamespace: EksSourceClusterNamespace
        sourceArn: Arn
        terraformSource: TerraformSource
    }
    output := {
        appArn: Arn
        appInputSource: AppInputSource
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/delete-app-version-app-component")
operation DeleteAppVersionAppComponent {
    input := {
        @required
        appArn: Arn

        @idempotencyToken
        clientToken: ClientToken

        @required
        id: String255
    }
    output := {
        @required
        appArn: Arn

        appComponent: AppComponent

        @required
        appVersion: EntityVersion
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/delete-app-version-resource")
operation DeleteAppVersionResource {
    input := {
        @required
        appArn: Arn

        awsAccountId: CustomerId
        awsRegion: AwsRegion

        @idempotencyToken
        clientToken: ClientToken

        logicalResourceId: LogicalResourceId
        physicalResourceId: String2048
        resourceName: EntityName
    }
    output := {
        @required
        appArn: Arn

        @required
        appVersion: EntityVersion

        physicalResource: PhysicalResource
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/delete-recommendation-template")
operation DeleteRecommendationTemplate {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        recommendationTemplateArn: Arn
    }
    output := {
        @required
        recommendationTemplateArn: Arn

        @required
        status: RecommendationTemplateStatus
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/delete-resiliency-policy")
operation DeleteResiliencyPolicy {
    input := {
        @idempotencyToken
        clientToken: ClientToken

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
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/describe-app")
operation DescribeApp {
    input := {
        @required
        appArn: Arn
    }
    output := {
        @required
        app: App
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/describe-app-assessment")
operation DescribeAppAssessment {
    input := {
        @required
        assessmentArn: Arn
    }
    output := {
        @required
        assessment: AppAssessment
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/describe-app-version")
operation DescribeAppVersion {
    input := {
        @required
        appArn: Arn

        @required
        appVersion: EntityVersion
    }
    output := {
        additionalInfo: AdditionalInfoMap

        @required
        appArn: Arn

        @required
        appVersion: EntityVersion
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/describe-app-version-app-component")
operation DescribeAppVersionAppComponent {
    input := {
        @required
        appArn: Arn

        @required
        appVersion: EntityVersion

        @required
        id: String255
    }
    output := {
        @required
        appArn: Arn

        appComponent: AppComponent

        @required
        appVersion: EntityVersion
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/describe-app-version-resource")
operation DescribeAppVersionResource {
    input := {
        @required
        appArn: Arn

        @required
        appVersion: EntityVersion

        awsAccountId: CustomerId
        awsRegion: AwsRegion
        logicalResourceId: LogicalResourceId
        physicalResourceId: String2048
        resourceName: EntityName
    }
    output := {
        @required
        appArn: Arn

        @required
        appVersion: EntityVersion

        physicalResource: PhysicalResource
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/describe-app-version-resources-resolution-status")
operation DescribeAppVersionResourcesResolutionStatus {
    input := {
        @required
        appArn: Arn

        @required
        appVersion: EntityVersion

        resolutionId: String255
    }
    output := {
        @required
        appArn: Arn

        @required
        appVersion: EntityVersion

        errorMessage: String500

        @required
        resolutionId: String255

        @required
        status: ResourceResolutionStatusType
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/describe-app-version-template")
operation DescribeAppVersionTemplate {
    input := {
        @required
        appArn: Arn

        @required
        appVersion: EntityVersion
    }
    output := {
        @required
        appArn: Arn

        @required
        appTemplateBody: AppTemplateBody

        @required
        appVersion: EntityVersion
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/describe-draft-app-version-resources-import-status")
operation DescribeDraftAppVersionResourcesImportStatus {
    input := {
        @required
        appArn: Arn
    }
    output := {
        @required
        appArn: Arn

        @required
        appVersion: EntityVersion

        errorDetails: ErrorDetailList
        errorMessage: String500

        @required
        status: ResourceImportStatusType

        @required
        statusChangeTime: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/describe-metrics-export")
operation DescribeMetricsExport {
    input := {
        @required
        metricsExportId: String255
    }
    output := {
        errorMessage: String500
        exportLocation: S3Location

        @required
        metricsExportId: String255

        @required
        status: MetricsExportStatusType
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/describe-resiliency-policy")
operation DescribeResiliencyPolicy {
    input := {
        @required
        policyArn: Arn
    }
    output := {
        @required
        policy: ResiliencyPolicy
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/describe-resource-grouping-recommendation-task")
operation DescribeResourceGroupingRecommendationTask {
    input := {
        @required
        appArn: Arn

        groupingId: String255
    }
    output := {
        errorMessage: String500

        @required
        groupingId: String255

        @required
        status: ResourcesGroupingRecGenStatusType
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/import-resources-to-draft-app-version")
operation ImportResourcesToDraftAppVersion {
    input := {
        @required
        appArn: Arn

        eksSources: EksSourceList
        importStrategy: ResourceImportStrategyType
        sourceArns: ArnList
        terraformSources: TerraformSourceList
    }
    output := {
        @required
        appArn: Arn

        @required
        appVersion: EntityVersion

        eksSources: EksSourceList
        sourceArns: ArnList

        @required
        status: ResourceImportStatusType

        terraformSources: TerraformSourceList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/list-alarm-recommendations")
operation ListAlarmRecommendations {
    input := {
        @required
        assessmentArn: Arn

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        alarmRecommendations: AlarmRecommendationList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/list-app-assessment-compliance-drifts")
operation ListAppAssessmentComplianceDrifts {
    input := {
        @required
        assessmentArn: Arn

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        complianceDrifts: ComplianceDriftList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/list-app-assessment-resource-drifts")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "resourceDrifts"
    pageSize: "maxResults"
)
operation ListAppAssessmentResourceDrifts {
    input := {
        @required
        assessmentArn: Arn

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        resourceDrifts: ResourceDriftList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/list-app-assessments")
operation ListAppAssessments {
    input := {
        @httpQuery("appArn")
        appArn: Arn

        @httpQuery("assessmentName")
        assessmentName: EntityName

        @httpQuery("assessmentStatus")
        assessmentStatus: AssessmentStatusList

        @httpQuery("complianceStatus")
        complianceStatus: ComplianceStatus

        @httpQuery("invoker")
        invoker: AssessmentInvoker

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("reverseOrder")
        reverseOrder: Boolean
    }
    output := {
        @required
        assessmentSummaries: AppAssessmentSummaryList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/list-app-component-compliances")
operation ListAppComponentCompliances {
    input := {
        @required
        assessmentArn: Arn

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        componentCompliances: ComponentCompliancesList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/list-app-component-recommendations")
operation ListAppComponentRecommendations {
    input := {
        @required
        assessmentArn: Arn

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        componentRecommendations: ComponentRecommendationList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/list-app-input-sources")
operation ListAppInputSources {
    input := {
        @required
        appArn: Arn

        @required
        appVersion: EntityVersion

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        appInputSources: AppInputSourceList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/list-app-version-app-components")
operation ListAppVersionAppComponents {
    input := {
        @required
        appArn: Arn

        @required
        appVersion: EntityVersion

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        appArn: Arn

        appComponents: AppComponentList

        @required
        appVersion: EntityVersion

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/list-app-version-resource-mappings")
operation ListAppVersionResourceMappings {
    input := {
        @required
        appArn: Arn

        @required
        appVersion: EntityVersion

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        resourceMappings: ResourceMappingList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/list-app-version-resources")
operation ListAppVersionResources {
    input := {
        @required
        appArn: Arn

        @required
        appVersion: EntityVersion

        maxResults: MaxResults
        nextToken: NextToken
        resolutionId: String255
    }
    output := {
        nextToken: NextToken

        @required
        physicalResources: PhysicalResourceList

        @required
        resolutionId: String255
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/list-app-versions")
operation ListAppVersions {
    input := {
        @required
        appArn: Arn

        endTime: Timestamp
        maxResults: MaxResults
        nextToken: NextToken
        startTime: Timestamp
    }
    output := {
        @required
        appVersions: AppVersionList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/list-apps")
operation ListApps {
    input := {
        @httpQuery("appArn")
        appArn: Arn

        @httpQuery("awsApplicationArn")
        awsApplicationArn: Arn

        @httpQuery("fromLastAssessmentTime")
        fromLastAssessmentTime: Timestamp

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("name")
        name: EntityName

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("reverseOrder")
        reverseOrder: Boolean

        @httpQuery("toLastAssessmentTime")
        toLastAssessmentTime: Timestamp
    }
    output := {
        @required
        appSummaries: AppSummaryList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/list-metrics")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "rows", pageSize: "maxResults")
operation ListMetrics {
    input := {
        conditions: ConditionList
        dataSource: String255
        fields: FieldList
        maxResults: MaxResults
        nextToken: NextToken
        sorts: SortList
    }
    output := {
        nextToken: NextToken

        @required
        rows: RowList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/list-recommendation-templates")
operation ListRecommendationTemplates {
    input := {
        @httpQuery("assessmentArn")
        assessmentArn: Arn

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("name")
        name: EntityName

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("recommendationTemplateArn")
        recommendationTemplateArn: Arn

        @httpQuery("reverseOrder")
        reverseOrder: Boolean

        @httpQuery("status")
        status: RecommendationTemplateStatusList
    }
    output := {
        nextToken: NextToken
        recommendationTemplates: RecommendationTemplateList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/list-resiliency-policies")
operation ListResiliencyPolicies {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("policyName")
        policyName: EntityName
    }
    output := {
        nextToken: NextToken

        @required
        resiliencyPolicies: ResiliencyPolicies
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/list-resource-grouping-recommendations")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "groupingRecommendations"
    pageSize: "maxResults"
)
operation ListResourceGroupingRecommendations {
    input := {
        @httpQuery("appArn")
        appArn: Arn

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        groupingRecommendations: GroupingRecommendationList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/list-sop-recommendations")
operation ListSopRecommendations {
    input := {
        @required
        assessmentArn: Arn

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        sopRecommendations: SopRecommendationList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/list-suggested-resiliency-policies")
operation ListSuggestedResiliencyPolicies {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        resiliencyPolicies: ResiliencyPolicies
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
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
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/list-test-recommendations")
operation ListTestRecommendations {
    input := {
        @required
        assessmentArn: Arn

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        testRecommendations: TestRecommendationList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/list-unsupported-app-version-resources")
operation ListUnsupportedAppVersionResources {
    input := {
        @required
        appArn: Arn

        @required
        appVersion: EntityVersion

        maxResults: MaxResults
        nextToken: NextToken
        resolutionId: String255
    }
    output := {
        nextToken: NextToken

        @required
        resolutionId: String255

        @required
        unsupportedResources: UnsupportedResourceList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/publish-app-version")
operation PublishAppVersion {
    input := {
        @required
        appArn: Arn

        versionName: EntityVersion
    }
    output := {
        @required
        appArn: Arn

        appVersion: EntityVersion
        identifier: Long
        versionName: EntityVersion
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/put-draft-app-version-template")
operation PutDraftAppVersionTemplate {
    input := {
        @required
        appArn: Arn

        @required
        appTemplateBody: AppTemplateBody
    }
    output := {
        appArn: Arn
        appVersion: EntityVersion
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/reject-resource-grouping-recommendations")
operation RejectResourceGroupingRecommendations {
    input := {
        @required
        appArn: Arn

        @required
        entries: RejectGroupingRecommendationEntries
    }
    output := {
        @required
        appArn: Arn

        @required
        failedEntries: FailedGroupingRecommendationEntries
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/remove-draft-app-version-resource-mappings")
operation RemoveDraftAppVersionResourceMappings {
    input := {
        @required
        appArn: Arn

        appRegistryAppNames: EntityNameList
        eksSourceNames: String255List
        logicalStackNames: String255List
        resourceGroupNames: EntityNameList
        resourceNames: EntityNameList
        terraformSourceNames: String255List
    }
    output := {
        appArn: Arn
        appVersion: EntityVersion
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/resolve-app-version-resources")
operation ResolveAppVersionResources {
    input := {
        @required
        appArn: Arn

        @required
        appVersion: EntityVersion
    }
    output := {
        @required
        appArn: Arn

        @required
        appVersion: EntityVersion

        @required
        resolutionId: String255

        @required
        status: ResourceResolutionStatusType
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/start-app-assessment")
operation StartAppAssessment {
    input := {
        @required
        appArn: Arn

        @required
        appVersion: EntityVersion

        @required
        assessmentName: EntityName

        @idempotencyToken
        clientToken: ClientToken

        tags: TagMap
    }
    output := {
        @required
        assessment: AppAssessment
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/start-metrics-export")
operation StartMetricsExport {
    input := {
        bucketName: EntityName

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        metricsExportId: String255

        @required
        status: MetricsExportStatusType
    }
    errors: [
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/start-resource-grouping-recommendation-task")
operation StartResourceGroupingRecommendationTask {
    input := {
        @required
        appArn: Arn
    }
    output := {
        @required
        appArn: Arn

        errorMessage: String500

        @required
        groupingId: String255

        @required
        status: ResourcesGroupingRecGenStatusType
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
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
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}")
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
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/update-app")
operation UpdateApp {
    input := {
        @required
        appArn: Arn

        assessmentSchedule: AppAssessmentScheduleType
        clearResiliencyPolicyArn: Boolean
        description: EntityDescription
        eventSubscriptions: EventSubscriptionList
        permissionModel: PermissionModel
        policyArn: Arn
    }
    output := {
        @required
        app: App
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/update-app-version")
operation UpdateAppVersion {
    input := {
        additionalInfo: AdditionalInfoMap

        @required
        appArn: Arn
    }
    output := {
        additionalInfo: AdditionalInfoMap

        @required
        appArn: Arn

        @required
        appVersion: EntityVersion
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/update-app-version-app-component")
operation UpdateAppVersionAppComponent {
    input := {
        additionalInfo: AdditionalInfoMap

        @required
        appArn: Arn

        @required
        id: String255

        name: String255
        type: String255
    }
    output := {
        @required
        appArn: Arn

        appComponent: AppComponent

        @required
        appVersion: EntityVersion
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/update-app-version-resource")
operation UpdateAppVersionResource {
    input := {
        additionalInfo: AdditionalInfoMap

        @required
        appArn: Arn

        appComponents: AppComponentNameList
        awsAccountId: CustomerId
        awsRegion: AwsRegion
        excluded: Boolean
        logicalResourceId: LogicalResourceId
        physicalResourceId: String2048
        resourceName: EntityName
        resourceType: String255
    }
    output := {
        @required
        appArn: Arn

        @required
        appVersion: EntityVersion

        physicalResource: PhysicalResource
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/update-resiliency-policy")
operation UpdateResiliencyPolicy {
    input := {
        dataLocationConstraint: DataLocationConstraint
        policy: DisruptionPolicy

        @required
        policyArn: Arn

        policyDescription: EntityDescription
        policyName: EntityName
        tier: ResiliencyPolicyTier
    }
    output := {
        @required
        policy: ResiliencyPolicy
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@length(min: 1, max: 30)
list AcceptGroupingRecommendationEntries {
    member: AcceptGroupingRecommendationEntry
}

structure AcceptGroupingRecommendationEntry {
    @required
    groupingRecommendationId: String255
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String500
}

map AdditionalInfoMap {
    key: String128WithoutWhitespace
    value: AdditionalInfoValueList
}

@length(min: 1, max: 10)
list AdditionalInfoValueList {
    member: String1024
}

structure Alarm {
    alarmArn: Arn
    source: String255
}

structure AlarmRecommendation {
    @deprecated
    appComponentName: EntityId

    appComponentNames: AppComponentNameList
    description: EntityDescription
    items: RecommendationItemList

    @required
    name: String500

    prerequisite: String500

    @required
    recommendationId: Uuid

    recommendationStatus: RecommendationStatus

    @required
    referenceId: SpecReferenceId

    @required
    type: AlarmType
}

list AlarmRecommendationList {
    member: AlarmRecommendation
}

@length(min: 1, max: 200)
list AlarmReferenceIdList {
    member: String500
}

enum AlarmType {
    Metric
    Composite
    Canary
    Logs
    Event
}

structure App {
    @required
    appArn: Arn

    assessmentSchedule: AppAssessmentScheduleType
    awsApplicationArn: Arn
    complianceStatus: AppComplianceStatusType

    @required
    creationTime: Timestamp

    description: EntityDescription
    driftStatus: AppDriftStatusType
    eventSubscriptions: EventSubscriptionList
    lastAppComplianceEvaluationTime: Timestamp
    lastDriftEvaluationTime: Timestamp
    lastResiliencyScoreEvaluationTime: Timestamp

    @required
    name: EntityName

    permissionModel: PermissionModel
    policyArn: Arn
    resiliencyScore: Double
    rpoInSecs: Integer
    rtoInSecs: Integer
    status: AppStatusType
    tags: TagMap
}

structure AppAssessment {
    appArn: Arn
    appVersion: EntityVersion

    @required
    assessmentArn: Arn

    assessmentName: EntityName

    @required
    assessmentStatus: AssessmentStatus

    compliance: AssessmentCompliance
    complianceStatus: ComplianceStatus
    cost: Cost
    driftStatus: DriftStatus
    endTime: Timestamp

    @required
    invoker: AssessmentInvoker

    message: String500
    policy: ResiliencyPolicy
    resiliencyScore: ResiliencyScore
    resourceErrorsDetails: ResourceErrorsDetails
    startTime: Timestamp
    summary: AssessmentSummary
    tags: TagMap
    versionName: EntityVersion
}

enum AppAssessmentScheduleType {
    Disabled
    Daily
}

structure AppAssessmentSummary {
    appArn: Arn
    appVersion: EntityVersion

    @required
    assessmentArn: Arn

    assessmentName: EntityName

    @required
    assessmentStatus: AssessmentStatus

    complianceStatus: ComplianceStatus
    cost: Cost
    driftStatus: DriftStatus
    endTime: Timestamp
    invoker: AssessmentInvoker
    message: String500
    resiliencyScore: Double
    startTime: Timestamp
    versionName: EntityVersion
}

list AppAssessmentSummaryList {
    member: AppAssessmentSummary
}

enum AppComplianceStatusType {
    PolicyBreached
    PolicyMet
    NotAssessed
    ChangesDetected
    NotApplicable
    MissingPolicy
}

structure AppComponent {
    additionalInfo: AdditionalInfoMap
    id: EntityName255

    @required
    name: EntityName255

    @required
    type: String255
}

structure AppComponentCompliance {
    appComponentName: EntityId
    compliance: AssessmentCompliance
    cost: Cost
    message: String500
    resiliencyScore: ResiliencyScore
    status: ComplianceStatus
}

list AppComponentList {
    member: AppComponent
}

list AppComponentNameList {
    member: String255
}

enum AppDriftStatusType {
    NotChecked
    NotDetected
    Detected
}

structure AppInputSource {
    eksSourceClusterNamespace: EksSourceClusterNamespace

    @required
    importType: ResourceMappingType

    resourceCount: Integer
    sourceArn: Arn
    sourceName: String255
    terraformSource: TerraformSource
}

list AppInputSourceList {
    member: AppInputSource
}

enum AppStatusType {
    Active
    Deleting
}

structure AppSummary {
    @required
    appArn: Arn

    assessmentSchedule: AppAssessmentScheduleType
    awsApplicationArn: Arn
    complianceStatus: AppComplianceStatusType

    @required
    creationTime: Timestamp

    description: EntityDescription
    driftStatus: AppDriftStatusType
    lastAppComplianceEvaluationTime: Timestamp

    @required
    name: EntityName

    resiliencyScore: Double
    rpoInSecs: Integer
    rtoInSecs: Integer
    status: AppStatusType
}

list AppSummaryList {
    member: AppSummary
}

@length(min: 0, max: 409600) @pattern("^[\\w\\s:,-\\.'\\/{}\\[\\]:\"\\\\]+$")
string AppTemplateBody

list AppVersionList {
    member: AppVersionSummary
}

structure AppVersionSummary {
    @required
    appVersion: EntityVersion

    creationTime: Timestamp
    identifier: Long
    versionName: EntityVersion
}

@pattern("^arn:(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov):[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:([a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]):[0-9]{12}:[A-Za-z0-9/][A-Za-z0-9:_/+.-]{0,1023}$")
string Arn

list ArnList {
    member: Arn
}

map AssessmentCompliance {
    key: DisruptionType
    value: DisruptionCompliance
}

enum AssessmentInvoker {
    User
    System
}

structure AssessmentRiskRecommendation {
    appComponents: AppComponentNameList
    recommendation: String255
    risk: String255
}

list AssessmentRiskRecommendationList {
    member: AssessmentRiskRecommendation
}

enum AssessmentStatus {
    Pending
    InProgress
    Failed
    Success
}

@length(min: 1, max: 10)
list AssessmentStatusList {
    member: AssessmentStatus
}

structure AssessmentSummary {
    riskRecommendations: AssessmentRiskRecommendationList
    summary: String500
}

@pattern("^[a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]$")
string AwsRegion

list BatchUpdateRecommendationStatusFailedEntries {
    member: BatchUpdateRecommendationStatusFailedEntry
}

structure BatchUpdateRecommendationStatusFailedEntry {
    @required
    entryId: String255

    @required
    errorMessage: ErrorMessage
}

list BatchUpdateRecommendationStatusSuccessfulEntries {
    member: BatchUpdateRecommendationStatusSuccessfulEntry
}

structure BatchUpdateRecommendationStatusSuccessfulEntry {
    appComponentId: EntityName255

    @required
    entryId: String255

    excludeReason: ExcludeRecommendationReason

    @required
    excluded: Boolean

    item: UpdateRecommendationStatusItem

    @required
    referenceId: SpecReferenceId
}

@length(min: 1, max: 63) @pattern("^[A-Za-z0-9_.-]{0,63}$")
string ClientToken

structure ComplianceDrift {
    actualReferenceId: String255
    actualValue: AssessmentCompliance
    appId: String255
    appVersion: String255
    diffType: DifferenceType
    driftType: DriftType
    entityId: String255
    entityType: String255
    expectedReferenceId: String255
    expectedValue: AssessmentCompliance
}

list ComplianceDriftList {
    member: ComplianceDrift
}

enum ComplianceStatus {
    PolicyBreached
    PolicyMet
    NotApplicable
    MissingPolicy
}

list ComponentCompliancesList {
    member: AppComponentCompliance
}

structure ComponentRecommendation {
    @required
    appComponentName: EntityId

    @required
    configRecommendations: ConfigRecommendationList

    @required
    recommendationStatus: RecommendationComplianceStatus
}

list ComponentRecommendationList {
    member: ComponentRecommendation
}

structure Condition {
    @required
    field: String255

    @required
    operator: ConditionOperatorType

    value: String255
}

@length(min: 0, max: 50)
list ConditionList {
    member: Condition
}

enum ConditionOperatorType {
    Equals
    NotEquals
    GreaterThen
    GreaterOrEquals
    LessThen
    LessOrEquals
}

structure ConfigRecommendation {
    appComponentName: EntityId
    compliance: AssessmentCompliance
    cost: Cost
    description: EntityDescription
    haArchitecture: HaArchitecture

    @required
    name: EntityName

    @required
    optimizationType: ConfigRecommendationOptimizationType

    recommendationCompliance: RecommendationCompliance

    @required
    referenceId: SpecReferenceId

    suggestedChanges: SuggestedChangesList
}

list ConfigRecommendationList {
    member: ConfigRecommendation
}

enum ConfigRecommendationOptimizationType {
    LeastCost
    LeastChange
    BestAZRecovery
    LeastErrors
    BestAttainable
    BestRegionRecovery
}

@error("client") @httpError(409)
structure ConflictException {
    message: String500
    resourceId: ResourceId
    resourceType: ResourceType
}

structure Cost {
    @required
    amount: Double

    @required
    currency: CurrencyCode

    @required
    frequency: CostFrequency
}

enum CostFrequency {
    Hourly
    Daily
    Monthly
    Yearly
}

@length(min: 0, max: 3)
string CurrencyCode

@pattern("^[0-9]{12}$")
string CustomerId

enum DataLocationConstraint {
    AnyLocation
    SameContinent
    SameCountry
}

enum DifferenceType {
    NotEqual
    Added
    Removed
}

structure DisruptionCompliance {
    achievableRpoInSecs: Seconds
    achievableRtoInSecs: Seconds

    @required
    complianceStatus: ComplianceStatus

    currentRpoInSecs: Seconds
    currentRtoInSecs: Seconds
    message: String500
    rpoDescription: String500
    rpoReferenceId: String500
    rtoDescription: String500
    rtoReferenceId: String500
}

map DisruptionPolicy {
    key: DisruptionType
    value: FailurePolicy
}

map DisruptionResiliencyScore {
    key: DisruptionType
    value: Double
}

enum DisruptionType {
    Software
    Hardware
    AZ
    Region
}

@length(min: 1, max: 500)
string DocumentName

enum DriftStatus {
    NotChecked
    NotDetected
    Detected
}

enum DriftType {
    ApplicationCompliance
    AppComponentResiliencyComplianceStatus
}

@length(min: 1, max: 63) @pattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")
string EksNamespace

list EksNamespaceList {
    member: EksNamespace
}

structure EksSource {
    @required
    eksClusterArn: Arn

    @required
    namespaces: EksNamespaceList
}

structure EksSourceClusterNamespace {
    @required
    eksClusterArn: Arn

    @required
    namespace: EksNamespace
}

list EksSourceList {
    member: EksSource
}

@length(min: 0, max: 500)
string EntityDescription

@pattern("^\\S{1,255}$")
string EntityId

@pattern("^[A-Za-z0-9][A-Za-z0-9_\\-]{1,59}$")
string EntityName

@pattern("^[A-Za-z0-9][A-Za-z0-9_\\-]{0,254}$")
string EntityName255

list EntityNameList {
    member: EntityName
}

@pattern("^\\S{1,50}$")
string EntityVersion

structure ErrorDetail {
    errorMessage: ErrorMessage
}

list ErrorDetailList {
    member: ErrorDetail
}

@length(min: 0, max: 500)
string ErrorMessage

enum EstimatedCostTier {
    L1
    L2
    L3
    L4
}

structure EventSubscription {
    @required
    eventType: EventType

    @required
    name: String255

    snsTopicArn: Arn
}

@length(min: 0, max: 10)
list EventSubscriptionList {
    member: EventSubscription
}

enum EventType {
    ScheduledAssessmentFailure
    DriftDetected
}

enum ExcludeRecommendationReason {
    AlreadyImplemented
    NotRelevant
    ComplexityOfImplementation
}

structure Experiment {
    experimentArn: String255
    experimentTemplateId: String255
}

list FailedGroupingRecommendationEntries {
    member: FailedGroupingRecommendationEntry
}

structure FailedGroupingRecommendationEntry {
    @required
    errorMessage: ErrorMessage

    @required
    groupingRecommendationId: String255
}

structure FailurePolicy {
    @required
    rpoInSecs: Seconds

    @required
    rtoInSecs: Seconds
}

structure Field {
    aggregation: FieldAggregationType

    @required
    name: String255
}

enum FieldAggregationType {
    Min
    Max
    Sum
    Avg
    Count
}

@length(min: 0, max: 50)
list FieldList {
    member: Field
}

structure GroupingAppComponent {
    @required
    appComponentId: EntityName255

    @required
    appComponentName: EntityName255

    @required
    appComponentType: String255
}

structure GroupingRecommendation {
    @required
    confidenceLevel: GroupingRecommendationConfidenceLevel

    @required
    creationTime: Timestamp

    @required
    groupingAppComponent: GroupingAppComponent

    @required
    groupingRecommendationId: String255

    @required
    recommendationReasons: String255List

    rejectionReason: GroupingRecommendationRejectionReason

    @required
    resources: GroupingResourceList

    @required
    score: Double

    @required
    status: GroupingRecommendationStatusType
}

enum GroupingRecommendationConfidenceLevel {
    High
    Medium
}

list GroupingRecommendationList {
    member: GroupingRecommendation
}

enum GroupingRecommendationRejectionReason {
    DistinctBusinessPurpose
    SeparateDataConcern
    DistinctUserGroupHandling
    Other
}

enum GroupingRecommendationStatusType {
    Accepted
    Rejected
    PendingDecision
}

structure GroupingResource {
    @required
    logicalResourceId: LogicalResourceId

    @required
    physicalResourceId: PhysicalResourceId

    @required
    resourceName: String255

    @required
    resourceType: String255

    @required
    sourceAppComponentIds: String255List
}

list GroupingResourceList {
    member: GroupingResource
}

enum HaArchitecture {
    MultiSite
    WarmStandby
    PilotLight
    BackupAndRestore
    NoRecoveryPlan
}

@pattern("^arn:(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov):iam::[0-9]{12}:role/(([^/][!-~]+/){1,511})?[A-Za-z0-9_+=,.@-]{1,64}$")
string IamRoleArn

@length(min: 0, max: 10)
list IamRoleArnList {
    member: IamRoleArn
}

@pattern("^([^/]([!-~]+/){1,511})?[A-Za-z0-9_+=,.@-]{1,64}$")
string IamRoleName

@error("server") @httpError(500)
structure InternalServerException {
    message: String500
}

structure LogicalResourceId {
    eksSourceName: String255

    @required
    identifier: String255

    logicalStackName: String255
    resourceGroupName: EntityName
    terraformSourceName: String255
}

@range(min: 1, max: 100)
integer MaxResults

enum MetricsExportStatusType {
    Pending
    InProgress
    Failed
    Success
}

@pattern("^\\S{1,2000}$")
string NextToken

structure PermissionModel {
    crossAccountRoleArns: IamRoleArnList
    invokerRoleName: IamRoleName

    @required
    type: PermissionModelType
}

enum PermissionModelType {
    LegacyIAMUser
    RoleBased
}

enum PhysicalIdentifierType {
    Arn
    Native
}

structure PhysicalResource {
    additionalInfo: AdditionalInfoMap
    appComponents: AppComponentList
    excluded: Boolean

    @required
    logicalResourceId: LogicalResourceId

    parentResourceName: EntityName

    @required
    physicalResourceId: PhysicalResourceId

    resourceName: EntityName

    @required
    resourceType: String255

    sourceType: ResourceSourceType
}

structure PhysicalResourceId {
    awsAccountId: CustomerId
    awsRegion: AwsRegion

    @required
    identifier: String255

    @required
    type: PhysicalIdentifierType
}

list PhysicalResourceList {
    member: PhysicalResource
}

map RecommendationCompliance {
    key: DisruptionType
    value: RecommendationDisruptionCompliance
}

enum RecommendationComplianceStatus {
    BreachedUnattainable
    BreachedCanMeet
    MetCanImprove
    MissingPolicy
}

structure RecommendationDisruptionCompliance {
    @required
    expectedComplianceStatus: ComplianceStatus

    expectedRpoDescription: String500
    expectedRpoInSecs: Seconds
    expectedRtoDescription: String500
    expectedRtoInSecs: Seconds
}

@length(min: 1, max: 200)
list RecommendationIdList {
    member: Uuid
}

structure RecommendationItem {
    alreadyImplemented: Boolean
    discoveredAlarm: Alarm
    excludeReason: ExcludeRecommendationReason
    excluded: Boolean
    latestDiscoveredExperiment: Experiment
    resourceId: String500
    targetAccountId: CustomerId
    targetRegion: AwsRegion
}

list RecommendationItemList {
    member: RecommendationItem
}

enum RecommendationStatus {
    Implemented
    Inactive
    NotImplemented
    Excluded
}

structure RecommendationTemplate {
    appArn: Arn

    @required
    assessmentArn: Arn

    endTime: Timestamp

    @required
    format: TemplateFormat

    message: String500

    @required
    name: EntityName

    needsReplacements: Boolean
    recommendationIds: RecommendationIdList

    @required
    recommendationTemplateArn: Arn

    @required
    recommendationTypes: RenderRecommendationTypeList

    startTime: Timestamp

    @required
    status: RecommendationTemplateStatus

    tags: TagMap
    templatesLocation: S3Location
}

list RecommendationTemplateList {
    member: RecommendationTemplate
}

enum RecommendationTemplateStatus {
    Pending
    InProgress
    Failed
    Success
}

@length(min: 1, max: 4)
list RecommendationTemplateStatusList {
    member: RecommendationTemplateStatus
}

@length(min: 1, max: 30)
list RejectGroupingRecommendationEntries {
    member: RejectGroupingRecommendationEntry
}

structure RejectGroupingRecommendationEntry {
    @required
    groupingRecommendationId: String255

    rejectionReason: GroupingRecommendationRejectionReason
}

enum RenderRecommendationType {
    Alarm
    Sop
    Test
}

@length(min: 1, max: 4)
list RenderRecommendationTypeList {
    member: RenderRecommendationType
}

list ResiliencyPolicies {
    member: ResiliencyPolicy
}

structure ResiliencyPolicy {
    creationTime: Timestamp
    dataLocationConstraint: DataLocationConstraint
    estimatedCostTier: EstimatedCostTier
    policy: DisruptionPolicy
    policyArn: Arn
    policyDescription: EntityDescription
    policyName: EntityName
    tags: TagMap
    tier: ResiliencyPolicyTier
}

enum ResiliencyPolicyTier {
    MissionCritical
    Critical
    Important
    CoreServices
    NonCritical
    NotApplicable
}

structure ResiliencyScore {
    componentScore: ScoringComponentResiliencyScores

    @required
    disruptionScore: DisruptionResiliencyScore

    @required
    score: Double
}

enum ResiliencyScoreType {
    Compliance
    Test
    Alarm
    Sop
}

structure ResourceDrift {
    appArn: Arn
    appVersion: EntityVersion
    diffType: DifferenceType
    referenceId: EntityId
    resourceIdentifier: ResourceIdentifier
}

list ResourceDriftList {
    member: ResourceDrift
}

structure ResourceError {
    logicalResourceId: String255
    physicalResourceId: String255
    reason: ErrorMessage
}

list ResourceErrorList {
    member: ResourceError
}

structure ResourceErrorsDetails {
    hasMoreErrors: Boolean
    resourceErrors: ResourceErrorList
}

@pattern(".*")
string ResourceId

structure ResourceIdentifier {
    logicalResourceId: LogicalResourceId
    resourceType: String255
}

enum ResourceImportStatusType {
    Pending
    InProgress
    Failed
    Success
}

enum ResourceImportStrategyType {
    AddOnly
    ReplaceAll
}

structure ResourceMapping {
    appRegistryAppName: EntityName
    eksSourceName: String255
    logicalStackName: String255

    @required
    mappingType: ResourceMappingType

    @required
    physicalResourceId: PhysicalResourceId

    resourceGroupName: EntityName
    resourceName: EntityName
    terraformSourceName: String255
}

list ResourceMappingList {
    member: ResourceMapping
}

enum ResourceMappingType {
    CfnStack
    Resource
    AppRegistryApp
    ResourceGroup
    Terraform
    EKS
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String500
    resourceId: ResourceId
    resourceType: ResourceType
}

enum ResourceResolutionStatusType {
    Pending
    InProgress
    Failed
    Success
}

enum ResourceSourceType {
    AppTemplate
    Discovered
}

@pattern(".*")
string ResourceType

enum ResourcesGroupingRecGenStatusType {
    Pending
    InProgress
    Failed
    Success
}

list Row {
    member: String255
}

list RowList {
    member: Row
}

structure S3Location {
    bucket: String500
    prefix: String500
}

@length(min: 0, max: 2000)
@pattern("^((https://([^/]+)\\.s3((-|\\.)[^/]+)?\\.amazonaws\\.com(.cn)?)|(s3://([^/]+)))/\\S{1,2000}$")
string S3Url

structure ScoringComponentResiliencyScore {
    excludedCount: Long
    outstandingCount: Long
    possibleScore: Double
    score: Double
}

map ScoringComponentResiliencyScores {
    key: ResiliencyScoreType
    value: ScoringComponentResiliencyScore
}

@range(min: 0)
integer Seconds

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String500
}

structure SopRecommendation {
    appComponentName: EntityId
    description: String500
    items: RecommendationItemList
    name: DocumentName
    prerequisite: String500

    @required
    recommendationId: Uuid

    recommendationStatus: RecommendationStatus

    @required
    referenceId: SpecReferenceId

    @required
    serviceType: SopServiceType
}

list SopRecommendationList {
    member: SopRecommendation
}

enum SopServiceType {
    SSM
}

structure Sort {
    ascending: Boolean

    @required
    field: String255
}

@length(min: 0, max: 50)
list SortList {
    member: Sort
}

@length(min: 1, max: 500)
string SpecReferenceId

@length(min: 1, max: 1024)
string String1024

@pattern("^\\S{1,128}$")
string String128WithoutWhitespace

@length(min: 1, max: 2048)
string String2048

@length(min: 1, max: 255)
string String255

list String255List {
    member: String255
}

@length(min: 1, max: 500)
string String500

list SuggestedChangesList {
    member: EntityDescription
}

@length(min: 1, max: 128) @pattern("^[^\\x00-\\x1f\\x22]+$")
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

@length(min: 0, max: 256) @pattern("^[^\\x00-\\x1f\\x22]*$")
string TagValue

enum TemplateFormat {
    CfnYaml
    CfnJson
}

structure TerraformSource {
    @required
    s3StateFileUrl: S3Url
}

list TerraformSourceList {
    member: TerraformSource
}

structure TestRecommendation {
    appComponentId: EntityName255
    appComponentName: EntityId
    dependsOnAlarms: AlarmReferenceIdList
    description: String500
    intent: EntityDescription
    items: RecommendationItemList
    name: DocumentName
    prerequisite: String500
    recommendationId: Uuid
    recommendationStatus: RecommendationStatus

    @required
    referenceId: SpecReferenceId

    risk: TestRisk
    type: TestType
}

list TestRecommendationList {
    member: TestRecommendation
}

enum TestRisk {
    Small
    Medium
    High
}

enum TestType {
    Software
    Hardware
    AZ
    Region
}

@error("client") @httpError(429)
structure ThrottlingException {
    message: String500
    retryAfterSeconds: Integer
}

structure UnsupportedResource {
    @required
    logicalResourceId: LogicalResourceId

    @required
    physicalResourceId: PhysicalResourceId

    @required
    resourceType: String255

    unsupportedResourceStatus: String255
}

list UnsupportedResourceList {
    member: UnsupportedResource
}

structure UpdateRecommendationStatusItem {
    resourceId: String500
    targetAccountId: CustomerId
    targetRegion: AwsRegion
}

@length(min: 1, max: 50)
list UpdateRecommendationStatusRequestEntries {
    member: UpdateRecommendationStatusRequestEntry
}

structure UpdateRecommendationStatusRequestEntry {
    appComponentId: EntityName255

    @required
    entryId: String255

    excludeReason: ExcludeRecommendationReason

    @required
    excluded: Boolean

    item: UpdateRecommendationStatusItem

    @required
    referenceId: SpecReferenceId
}

@pattern("^[0-9a-f]{8}-[0-9a-f]{4}-[0-5][0-9a-f]{3}-[089ab][0-9a-f]{3}-[0-9a-f]{12}$")
string Uuid

@error("client") @httpError(400)
structure ValidationException {
    message: String500
}
