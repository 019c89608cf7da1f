$version: "2.0"

namespace com.amazonaws.securityagent

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Security Agent")
@service(sdkId: "SecurityAgent", endpointPrefix: "securityagent")
@restJson1
@sigv4(name: "securityagent")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service SecurityAgent {
    version: "2025-09-06"
    operations: [
        AddArtifact
        BatchCreateSecurityRequirements
        BatchDeleteCodeReviews
        BatchDeletePentests
        BatchDeleteSecurityRequirements
        BatchDeleteThreatModels
        BatchGetAgentSpaces
        BatchGetArtifactMetadata
        BatchGetCodeReviewJobTasks
        BatchGetCodeReviewJobs
        BatchGetCodeReviews
        BatchGetFindings
        BatchGetPentestJobTasks
        BatchGetPentestJobs
        BatchGetPentests
        BatchGetSecurityRequirements
        BatchGetTargetDomains
        BatchGetThreatModelJobTasks
        BatchGetThreatModelJobs
        BatchGetThreatModels
        BatchGetThreats
        BatchUpdateSecurityRequirements
        CreateAgentSpace
        CreateApplication
        CreateCodeReview
        CreateIntegration
        CreateMembership
        CreatePentest
        CreatePrivateConnection
        CreateSecurityRequirementPack
        CreateTargetDomain
        CreateThreat
        CreateThreatModel
        DeleteAgentSpace
        DeleteApplication
        DeleteArtifact
        DeleteIntegration
        DeleteMembership
        DeletePrivateConnection
        DeleteSecurityRequirementPack
        DeleteTargetDomain
        DescribePrivateConnection
        GetApplication
        GetArtifact
        GetIntegration
        GetSecurityRequirementPack
        ImportSecurityRequirements
        InitiateProviderRegistration
        ListAgentSpaces
        ListApplications
        ListArtifacts
        ListCodeReviewJobTasks
        ListCodeReviewJobsForCodeReview
        ListCodeReviews
        ListDiscoveredEndpoints
        ListFindings
        ListIntegratedResources
        ListIntegrations
        ListMemberships
        ListPentestJobTasks
        ListPentestJobsForPentest
        ListPentests
        ListPrivateConnections
        ListSecurityRequirementPacks
        ListSecurityRequirements
        ListTagsForResource
        ListTargetDomains
        ListThreatModelJobTasks
        ListThreatModelJobs
        ListThreatModels
        ListThreats
        StartCodeRemediation
        StartCodeReviewJob
        StartPentestJob
        StartThreatModelJob
        StopCodeReviewJob
        StopPentestJob
        StopThreatModelJob
        TagResource
        UntagResource
        UpdateAgentSpace
        UpdateApplication
        UpdateCodeReview
        UpdateFinding
        UpdateIntegratedResources
        UpdatePentest
        UpdatePrivateConnectionCertificate
        UpdateSecurityRequirementPack
        UpdateTargetDomain
        UpdateThreat
        UpdateThreatModel
        VerifyTargetDomain
    ]
}

@http(method: "POST", uri: "/AddArtifact", code: 201)
operation AddArtifact {
    input := {
        @required
        agentSpaceId: String

        @required
        artifactContent: Blob

        @required
        artifactType: ArtifactType

        @required
        fileName: String
    }
    output := {
        @required
        artifactId: String
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/BatchCreateSecurityRequirements", code: 201)
operation BatchCreateSecurityRequirements {
    input := {
        @required
        packId: String

        @required
        securityRequirements: CreateSecurityRequirementEntryList
    }
    output := {
        @required
        securityRequirements: BatchCreateSecurityRequirementResultList

        @required
        errors: BatchSecurityRequirementErrors
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/BatchDeleteCodeReviews")
operation BatchDeleteCodeReviews {
    input := {
        @required
        codeReviewIds: CodeReviewIdList

        @required
        agentSpaceId: String
    }
    output := {
        deleted: CodeReviewIdList
        failed: DeleteCodeReviewFailureList
    }
}

@http(method: "POST", uri: "/BatchDeletePentests")
operation BatchDeletePentests {
    input := {
        @required
        pentestIds: PentestIdList

        @required
        agentSpaceId: String
    }
    output := {
        deleted: PentestList
        failed: DeletePentestFailureList
    }
}

@http(method: "POST", uri: "/BatchDeleteSecurityRequirements")
operation BatchDeleteSecurityRequirements {
    input := {
        @required
        packId: String

        @required
        securityRequirementNames: SecurityRequirementNameList
    }
    output := {
        @required
        deletedSecurityRequirementNames: SecurityRequirementNameList

        @required
        errors: BatchSecurityRequirementErrors
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/BatchDeleteThreatModels")
operation BatchDeleteThreatModels {
    input := {
        @required
        threatModelIds: ThreatModelIdList

        @required
        agentSpaceId: String
    }
    output := {
        deleted: ThreatModelIdList
        failed: DeleteThreatModelFailureList
    }
}

@http(method: "POST", uri: "/BatchGetAgentSpaces") @readonly
operation BatchGetAgentSpaces {
    input := {
        @required
        agentSpaceIds: AgentSpaceIdList
    }
    output := {
        agentSpaces: AgentSpaceList
        notFound: AgentSpaceIdList
    }
}

@http(method: "POST", uri: "/BatchGetArtifactMetadata")
operation BatchGetArtifactMetadata {
    input := {
        @required
        agentSpaceId: String

        @required
        artifactIds: ArtifactIds
    }
    output := {
        @required
        artifactMetadataList: ArtifactMetadataList
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/BatchGetCodeReviewJobTasks")
operation BatchGetCodeReviewJobTasks {
    input := {
        @required
        agentSpaceId: String

        @required
        codeReviewJobTaskIds: TaskIdList
    }
    output := {
        codeReviewJobTasks: CodeReviewJobTaskList
        notFound: TaskIdList
    }
}

@http(method: "POST", uri: "/BatchGetCodeReviewJobs")
operation BatchGetCodeReviewJobs {
    input := {
        @required
        codeReviewJobIds: CodeReviewJobIdList

        @required
        agentSpaceId: String
    }
    output := {
        codeReviewJobs: CodeReviewJobList
        notFound: CodeReviewJobIdList
    }
}

@http(method: "POST", uri: "/BatchGetCodeReviews")
operation BatchGetCodeReviews {
    input := {
        @required
        codeReviewIds: CodeReviewIdList

        @required
        agentSpaceId: String
    }
    output := {
        codeReviews: CodeReviewList
        notFound: CodeReviewIdList
    }
}

@http(method: "POST", uri: "/BatchGetFindings")
operation BatchGetFindings {
    input := {
        @required
        findingIds: FindingIdList

        @required
        agentSpaceId: String
    }
    output := {
        findings: FindingList
        notFound: FindingIdList
    }
}

@http(method: "POST", uri: "/BatchGetPentestJobTasks")
operation BatchGetPentestJobTasks {
    input := {
        @required
        agentSpaceId: String

        @required
        taskIds: TaskIdList
    }
    output := {
        tasks: TaskList
        notFound: TaskIdList
    }
}

@http(method: "POST", uri: "/BatchGetPentestJobs")
operation BatchGetPentestJobs {
    input := {
        @required
        pentestJobIds: PentestJobIdList

        @required
        agentSpaceId: String
    }
    output := {
        pentestJobs: PentestJobList
        notFound: PentestJobIdList
    }
}

@http(method: "POST", uri: "/BatchGetPentests")
operation BatchGetPentests {
    input := {
        @required
        pentestIds: PentestIdList

        @required
        agentSpaceId: String
    }
    output := {
        pentests: PentestList
        notFound: PentestIdList
    }
}

@http(method: "POST", uri: "/BatchGetSecurityRequirements") @readonly
operation BatchGetSecurityRequirements {
    input := {
        @required
        packId: String

        @required
        securityRequirementNames: SecurityRequirementNameList
    }
    output := {
        @required
        securityRequirements: BatchGetSecurityRequirementResultList

        @required
        errors: BatchSecurityRequirementErrors
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/BatchGetTargetDomains") @readonly
operation BatchGetTargetDomains {
    input := {
        @required
        targetDomainIds: TargetDomainIdList
    }
    output := {
        targetDomains: TargetDomainList
        notFound: TargetDomainIdList
    }
}

@http(method: "POST", uri: "/BatchGetThreatModelJobTasks") @readonly
operation BatchGetThreatModelJobTasks {
    input := {
        @required
        agentSpaceId: String

        @required
        threatModelJobTaskIds: TaskIdList
    }
    output := {
        threatModelJobTasks: ThreatModelJobTaskList
        notFound: TaskIdList
    }
}

@http(method: "POST", uri: "/BatchGetThreatModelJobs")
operation BatchGetThreatModelJobs {
    input := {
        @required
        threatModelJobIds: ThreatModelJobIdList

        @required
        agentSpaceId: String
    }
    output := {
        threatModelJobs: ThreatModelJobList
        notFound: ThreatModelJobIdList
    }
}

@http(method: "POST", uri: "/BatchGetThreatModels")
operation BatchGetThreatModels {
    input := {
        @required
        threatModelIds: ThreatModelIdList

        @required
        agentSpaceId: String
    }
    output := {
        threatModels: ThreatModelList
        notFound: ThreatModelIdList
    }
}

@http(method: "POST", uri: "/BatchGetThreats")
operation BatchGetThreats {
    input := {
        @required
        threatIds: ThreatIdList

        @required
        agentSpaceId: String
    }
    output := {
        threats: ThreatList
        notFound: ThreatIdList
    }
}

@http(method: "POST", uri: "/BatchUpdateSecurityRequirements")
operation BatchUpdateSecurityRequirements {
    input := {
        @required
        packId: String

        @required
        securityRequirements: UpdateSecurityRequirementEntryList
    }
    output := {
        @required
        updatedSecurityRequirementNames: SecurityRequirementNameList

        @required
        errors: BatchSecurityRequirementErrors
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/CreateAgentSpace")
operation CreateAgentSpace {
    input := {
        @required
        name: String

        description: String
        awsResources: AWSResources
        targetDomainIds: TargetDomainIdList
        codeReviewSettings: CodeReviewSettings
        kmsKeyId: String
        tags: TagMap
    }
    output := {
        @required
        agentSpaceId: String

        @required
        name: String

        description: String
        awsResources: AWSResources
        targetDomainIds: TargetDomainIdList
        codeReviewSettings: CodeReviewSettings
        kmsKeyId: String
        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time
    }
}

@http(method: "POST", uri: "/CreateApplication")
operation CreateApplication {
    input: CreateApplicationRequest
    output: CreateApplicationResponse
}

@http(method: "POST", uri: "/CreateCodeReview")
operation CreateCodeReview {
    input := {
        @required
        title: String

        @required
        agentSpaceId: String

        @required
        assets: Assets

        serviceRole: String
        logConfig: CloudWatchLog
        codeRemediationStrategy: CodeRemediationStrategy
        validationMode: ValidationMode
    }
    output := {
        @required
        codeReviewId: String

        title: String
        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time
        assets: Assets
        serviceRole: String
        logConfig: CloudWatchLog
        agentSpaceId: String
        codeRemediationStrategy: CodeRemediationStrategy
        validationMode: ValidationMode
    }
}

@http(method: "POST", uri: "/CreateIntegration", code: 201)
operation CreateIntegration {
    input := {
        @required
        provider: Provider

        @required
        input: ProviderInput

        @required
        integrationDisplayName: String

        kmsKeyId: String
        tags: TagMap
        privateConnectionName: String
    }
    output := {
        @required
        integrationId: String
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ConflictException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/CreateMembership")
operation CreateMembership {
    input: CreateMembershipRequest
    output: CreateMembershipResponse
}

@http(method: "POST", uri: "/CreatePentest")
operation CreatePentest {
    input := {
        @required
        title: String

        @required
        agentSpaceId: String

        assets: Assets
        excludeRiskTypes: RiskTypeList
        serviceRole: String
        logConfig: CloudWatchLog
        vpcConfig: VpcConfig
        networkTrafficConfig: NetworkTrafficConfig
        codeRemediationStrategy: CodeRemediationStrategy
        disableManagedSkills: SkillTypeList
    }
    output := {
        pentestId: String
        title: String
        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time
        assets: Assets
        excludeRiskTypes: RiskTypeList
        serviceRole: String
        logConfig: CloudWatchLog
        agentSpaceId: String
    }
}

@http(method: "POST", uri: "/CreatePrivateConnection", code: 201)
operation CreatePrivateConnection {
    input := {
        @required
        privateConnectionName: String

        @required
        mode: PrivateConnectionMode

        tags: TagMap
    }
    output := {
        @required
        name: String

        @required
        type: PrivateConnectionType

        @required
        status: PrivateConnectionStatus

        resourceGatewayId: String
        hostAddress: String
        vpcId: String
        resourceConfigurationId: String
        certificateExpiryTime: SyntheticTimestamp_date_time
        dnsResolution: ResourceConfigDnsResolution
        failureMessage: String
        tags: TagMap
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/CreateSecurityRequirementPack", code: 201)
operation CreateSecurityRequirementPack {
    input := {
        @required
        name: String

        description: String
        status: SecurityRequirementPackStatus
        kmsKeyId: String
        tags: TagMap
    }
    output := {
        @required
        packId: String

        @required
        status: SecurityRequirementPackStatus

        kmsKeyId: String
    }
    errors: [
        ValidationException
        InternalServerException
        ConflictException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/CreateTargetDomain")
operation CreateTargetDomain {
    input := {
        @required
        targetDomainName: String

        @required
        verificationMethod: DomainVerificationMethod

        tags: TagMap
    }
    output := {
        @required
        targetDomainId: String

        @required
        domainName: String

        @required
        verificationStatus: TargetDomainStatus

        verificationStatusReason: String
        verificationDetails: VerificationDetails
        createdAt: SyntheticTimestamp_date_time
        verifiedAt: SyntheticTimestamp_date_time
    }
}

@http(method: "POST", uri: "/CreateThreat")
operation CreateThreat {
    input := {
        @required
        agentSpaceId: String

        @required
        threatJobId: String

        title: String
        statement: String
        severity: ThreatSeverity
        comments: String
        stride: StrideCategoryList
        threatSource: String
        prerequisites: String
        threatAction: String
        threatImpact: String
        impactedGoal: StringList
        impactedAssets: StringList
        anchor: ThreatAnchorShape
        evidence: ThreatEvidenceList
        recommendation: String
    }
    output := {
        @required
        threatId: String

        @required
        threatJobId: String

        title: String
        statement: String
        severity: ThreatSeverity
        status: ThreatStatus
        comments: String
        stride: StrideCategoryList
        threatSource: String
        prerequisites: String
        threatAction: String
        threatImpact: String
        impactedGoal: StringList
        impactedAssets: StringList
        anchor: ThreatAnchorShape
        evidence: ThreatEvidenceList
        recommendation: String
        createdBy: ThreatActor
        updatedBy: ThreatActor
        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time
    }
}

@http(method: "POST", uri: "/CreateThreatModel")
operation CreateThreatModel {
    input := {
        @required
        title: String

        @required
        agentSpaceId: String

        description: String
        assets: Assets
        scopeDocs: DocumentList

        @required
        serviceRole: String

        logConfig: CloudWatchLog
        reportDestination: ReportDestination
    }
    output := {
        @required
        threatModelId: String

        title: String
        agentSpaceId: String
        description: String
        assets: Assets
        scopeDocs: DocumentList
        serviceRole: String
        logConfig: CloudWatchLog
        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time
    }
}

@http(method: "POST", uri: "/DeleteAgentSpace") @idempotent
operation DeleteAgentSpace {
    input := {
        @required
        agentSpaceId: String
    }
    output := {
        agentSpaceId: String
    }
}

@http(method: "POST", uri: "/DeleteApplication") @idempotent
operation DeleteApplication {
    input: DeleteApplicationRequest
}

@http(method: "POST", uri: "/DeleteArtifact")
operation DeleteArtifact {
    input := {
        @required
        agentSpaceId: String

        @required
        artifactId: String
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

@http(method: "POST", uri: "/DeleteIntegration") @idempotent
operation DeleteIntegration {
    input := {
        @required
        integrationId: String
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ConflictException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/DeleteMembership")
operation DeleteMembership {
    input: DeleteMembershipRequest
    output: DeleteMembershipResponse
}

@http(method: "POST", uri: "/DeletePrivateConnection") @idempotent
operation DeletePrivateConnection {
    input := {
        @required
        privateConnectionName: String
    }
    output := {
        @required
        name: String

        @required
        type: PrivateConnectionType

        @required
        status: PrivateConnectionStatus

        resourceGatewayId: String
        hostAddress: String
        vpcId: String
        resourceConfigurationId: String
        certificateExpiryTime: SyntheticTimestamp_date_time
        dnsResolution: ResourceConfigDnsResolution
        failureMessage: String
        tags: TagMap
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/DeleteSecurityRequirementPack") @idempotent
operation DeleteSecurityRequirementPack {
    input := {
        @required
        packId: String
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/DeleteTargetDomain") @idempotent
operation DeleteTargetDomain {
    input := {
        @required
        targetDomainId: String
    }
    output := {
        targetDomainId: String
    }
}

@http(method: "POST", uri: "/DescribePrivateConnection") @readonly
operation DescribePrivateConnection {
    input := {
        @required
        privateConnectionName: String
    }
    output := {
        @required
        name: String

        @required
        type: PrivateConnectionType

        @required
        status: PrivateConnectionStatus

        resourceGatewayId: String
        hostAddress: String
        vpcId: String
        resourceConfigurationId: String
        certificateExpiryTime: SyntheticTimestamp_date_time
        dnsResolution: ResourceConfigDnsResolution
        failureMessage: String
        tags: TagMap
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/GetApplication") @readonly
operation GetApplication {
    input: GetApplicationRequest
    output: GetApplicationResponse
}

@http(method: "POST", uri: "/GetArtifact")
operation GetArtifact {
    input := {
        @required
        agentSpaceId: String

        @required
        artifactId: String
    }
    output := {
        @required
        agentSpaceId: String

        @required
        artifactId: String

        @required
        artifact: Artifact

        @required
        fileName: String

        @required
        updatedAt: SyntheticTimestamp_date_time
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/GetIntegration") @readonly
operation GetIntegration {
    input := {
        @required
        integrationId: String
    }
    output := {
        @required
        integrationId: String

        @required
        installationId: String

        @required
        provider: Provider

        @required
        providerType: ProviderType

        displayName: String
        kmsKeyId: String
        targetUrl: String
        privateConnectionName: String
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/GetSecurityRequirementPack") @readonly
operation GetSecurityRequirementPack {
    input := {
        @required
        packId: String
    }
    output := {
        @required
        packId: String

        @required
        name: String

        description: String
        vendorName: String

        @required
        managementType: ManagementType

        @required
        status: SecurityRequirementPackStatus

        importStatus: SecurityRequirementPackImportStatus

        @required
        createdAt: SyntheticTimestamp_date_time

        @required
        updatedAt: SyntheticTimestamp_date_time

        kmsKeyId: String
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/ImportSecurityRequirements", code: 201)
operation ImportSecurityRequirements {
    input := {
        @required
        packId: String

        @required
        input: ImportSource
    }
    output := {
        @required
        packId: String

        @required
        importStatus: SecurityRequirementPackImportStatus
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/oauth2/provider/register")
operation InitiateProviderRegistration {
    input := {
        @required
        provider: Provider
    }
    output := {
        @required
        redirectTo: String

        @required
        csrfState: String
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ConflictException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/ListAgentSpaces")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "agentSpaceSummaries"
    pageSize: "maxResults"
)
operation ListAgentSpaces {
    input := {
        nextToken: String
        maxResults: Integer
    }
    output := {
        agentSpaceSummaries: AgentSpaceSummaryList
        nextToken: String
    }
}

@http(method: "POST", uri: "/ListApplications")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "applicationSummaries"
    pageSize: "maxResults"
)
operation ListApplications {
    input: ListApplicationsRequest
    output: ListApplicationsResponse
}

@http(method: "POST", uri: "/ListArtifacts")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "artifactSummaries"
    pageSize: "maxResults"
)
operation ListArtifacts {
    input := {
        @required
        agentSpaceId: String

        nextToken: String
        maxResults: Integer
    }
    output := {
        @required
        artifactSummaries: ArtifactSummaryList

        nextToken: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/ListCodeReviewJobTasks")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "codeReviewJobTaskSummaries"
    pageSize: "maxResults"
)
operation ListCodeReviewJobTasks {
    input := {
        @required
        agentSpaceId: String

        maxResults: Integer
        codeReviewJobId: String
        stepName: StepName
        categoryName: String
        nextToken: String
    }
    output := {
        codeReviewJobTaskSummaries: CodeReviewJobTaskSummaryList
        nextToken: String
    }
}

@http(method: "POST", uri: "/ListCodeReviewJobsForCodeReview")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "codeReviewJobSummaries"
    pageSize: "maxResults"
)
operation ListCodeReviewJobsForCodeReview {
    input := {
        maxResults: Integer

        @required
        codeReviewId: String

        @required
        agentSpaceId: String

        nextToken: String
    }
    output := {
        codeReviewJobSummaries: CodeReviewJobSummaryList
        nextToken: String
    }
}

@http(method: "POST", uri: "/ListCodeReviews")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "codeReviewSummaries"
    pageSize: "maxResults"
)
operation ListCodeReviews {
    input := {
        maxResults: Integer
        nextToken: String

        @required
        agentSpaceId: String
    }
    output := {
        codeReviewSummaries: CodeReviewSummaryList
        nextToken: String
    }
}

@http(method: "POST", uri: "/ListDiscoveredEndpoints")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "discoveredEndpoints"
    pageSize: "maxResults"
)
operation ListDiscoveredEndpoints {
    input := {
        maxResults: Integer

        @required
        pentestJobId: String

        @required
        agentSpaceId: String

        prefix: String
        nextToken: String
    }
    output := {
        discoveredEndpoints: DiscoveredEndpointList
        nextToken: String
    }
}

@http(method: "POST", uri: "/ListFindings")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "findingsSummaries"
    pageSize: "maxResults"
)
operation ListFindings {
    input := {
        maxResults: Integer
        pentestJobId: String
        codeReviewJobId: String

        @required
        agentSpaceId: String

        nextToken: String
        riskType: String
        riskLevel: RiskLevel
        status: FindingStatus
        confidence: ConfidenceLevel
        name: String
    }
    output := {
        findingsSummaries: FindingSummaryList
        nextToken: String
    }
}

@http(method: "POST", uri: "/ListIntegratedResources")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "integratedResourceSummaries"
    pageSize: "maxResults"
)
operation ListIntegratedResources {
    input := {
        @required
        agentSpaceId: String

        integrationId: String
        resourceType: ResourceType
        nextToken: String
        maxResults: Integer
    }
    output := {
        @required
        integratedResourceSummaries: IntegratedResourceSummaryList

        nextToken: String
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/ListIntegrations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "integrationSummaries"
    pageSize: "maxResults"
)
operation ListIntegrations {
    input := {
        filter: IntegrationFilter
        nextToken: String
        maxResults: Integer
    }
    output := {
        @required
        integrationSummaries: IntegrationSummaryList

        nextToken: String
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/ListMemberships")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "membershipSummaries"
    pageSize: "maxResults"
)
operation ListMemberships {
    input: ListMembershipsRequest
    output: ListMembershipsResponse
}

@http(method: "POST", uri: "/ListPentestJobTasks")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "taskSummaries"
    pageSize: "maxResults"
)
operation ListPentestJobTasks {
    input := {
        @required
        agentSpaceId: String

        maxResults: Integer
        pentestJobId: String
        stepName: StepName
        categoryName: String
        nextToken: String
    }
    output := {
        taskSummaries: TaskSummaryList
        nextToken: String
    }
}

@http(method: "POST", uri: "/ListPentestJobsForPentest")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "pentestJobSummaries"
    pageSize: "maxResults"
)
operation ListPentestJobsForPentest {
    input := {
        maxResults: Integer

        @required
        pentestId: String

        @required
        agentSpaceId: String

        nextToken: String
    }
    output := {
        pentestJobSummaries: PentestJobSummaryList
        nextToken: String
    }
}

@http(method: "POST", uri: "/ListPentests")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "pentestSummaries"
    pageSize: "maxResults"
)
operation ListPentests {
    input := {
        maxResults: Integer
        nextToken: String

        @required
        agentSpaceId: String
    }
    output := {
        pentestSummaries: PentestSummaryList
        nextToken: String
    }
}

@http(method: "POST", uri: "/ListPrivateConnections")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "privateConnections"
    pageSize: "maxResults"
)
operation ListPrivateConnections {
    input := {
        maxResults: Integer
        nextToken: String
    }
    output := {
        @required
        privateConnections: PrivateConnectionList

        nextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/ListSecurityRequirementPacks")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "securityRequirementPackSummaries"
    pageSize: "maxResults"
)
operation ListSecurityRequirementPacks {
    input := {
        filter: ListSecurityRequirementPackFilter
        nextToken: String
        maxResults: Integer
    }
    output := {
        @required
        securityRequirementPackSummaries: SecurityRequirementPackSummaryList

        nextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/ListSecurityRequirements")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "securityRequirementSummaries"
    pageSize: "maxResults"
)
operation ListSecurityRequirements {
    input := {
        @required
        packId: String

        nextToken: String
        maxResults: Integer
    }
    output := {
        @required
        securityRequirementSummaries: SecurityRequirementSummaryList

        nextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
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
}

@http(method: "POST", uri: "/ListTargetDomains")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "targetDomainSummaries"
    pageSize: "maxResults"
)
operation ListTargetDomains {
    input := {
        nextToken: String
        maxResults: Integer
    }
    output := {
        targetDomainSummaries: TargetDomainSummaryList
        nextToken: String
    }
}

@http(method: "POST", uri: "/ListThreatModelJobTasks")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "threatModelJobTaskSummaries"
    pageSize: "maxResults"
)
operation ListThreatModelJobTasks {
    input := {
        @required
        agentSpaceId: String

        maxResults: Integer

        @required
        threatModelJobId: String

        nextToken: String
    }
    output := {
        threatModelJobTaskSummaries: ThreatModelJobTaskSummaryList
        nextToken: String
    }
}

@http(method: "POST", uri: "/ListThreatModelJobs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "threatModelJobSummaries"
    pageSize: "maxResults"
)
operation ListThreatModelJobs {
    input := {
        maxResults: Integer

        @required
        threatModelId: String

        @required
        agentSpaceId: String

        nextToken: String
    }
    output := {
        threatModelJobSummaries: ThreatModelJobSummaryList
        nextToken: String
    }
}

@http(method: "POST", uri: "/ListThreatModels")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "threatModelSummaries"
    pageSize: "maxResults"
)
operation ListThreatModels {
    input := {
        maxResults: Integer
        nextToken: String

        @required
        agentSpaceId: String
    }
    output := {
        threatModelSummaries: ThreatModelSummaryList
        nextToken: String
    }
}

@http(method: "POST", uri: "/ListThreats")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "threats"
    pageSize: "maxResults"
)
operation ListThreats {
    input := {
        @required
        threatJobId: String

        @required
        agentSpaceId: String

        nextToken: String
        maxResults: Integer
    }
    output := {
        threats: ThreatSummaryList
        nextToken: String
    }
}

@http(method: "POST", uri: "/StartCodeRemediation")
operation StartCodeRemediation {
    input := {
        @required
        agentSpaceId: String

        pentestJobId: String
        codeReviewJobId: String

        @required
        findingIds: FindingIdList
    }
    output := {}
}

@http(method: "POST", uri: "/StartCodeReviewJob")
operation StartCodeReviewJob {
    input := {
        @required
        agentSpaceId: String

        @required
        codeReviewId: String

        diffSource: DiffSource
    }
    output := {
        title: String
        status: JobStatus
        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time

        @required
        codeReviewId: String

        @required
        codeReviewJobId: String

        agentSpaceId: String
    }
}

@http(method: "POST", uri: "/StartPentestJob")
operation StartPentestJob {
    input := {
        @required
        agentSpaceId: String

        @required
        pentestId: String
    }
    output := {
        title: String
        status: JobStatus
        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time
        pentestId: String
        pentestJobId: String
        agentSpaceId: String
    }
}

@http(method: "POST", uri: "/StartThreatModelJob")
operation StartThreatModelJob {
    input := {
        @required
        agentSpaceId: String

        @required
        threatModelId: String
    }
    output := {
        title: String
        status: JobStatus
        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time
        threatModelId: String

        @required
        threatModelJobId: String

        agentSpaceId: String
    }
}

@http(method: "POST", uri: "/StopCodeReviewJob")
operation StopCodeReviewJob {
    input := {
        @required
        agentSpaceId: String

        @required
        codeReviewJobId: String
    }
    output := {}
}

@http(method: "POST", uri: "/StopPentestJob")
operation StopPentestJob {
    input := {
        @required
        agentSpaceId: String

        @required
        pentestJobId: String
    }
    output := {}
}

@http(method: "POST", uri: "/StopThreatModelJob")
operation StopThreatModelJob {
    input := {
        @required
        agentSpaceId: String

        @required
        threatModelJobId: String
    }
    output := {}
}

@http(method: "POST", uri: "/tags/{resourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required
        tags: TagMap
    }
    output := {}
}

@http(method: "DELETE", uri: "/tags/{resourceArn}", code: 204) @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
}

@http(method: "POST", uri: "/UpdateAgentSpace")
operation UpdateAgentSpace {
    input := {
        @required
        agentSpaceId: String

        name: String
        description: String
        awsResources: AWSResources
        targetDomainIds: TargetDomainIdList
        codeReviewSettings: CodeReviewSettings
    }
    output := {
        @required
        agentSpaceId: String

        @required
        name: String

        description: String
        awsResources: AWSResources
        targetDomainIds: TargetDomainIdList
        codeReviewSettings: CodeReviewSettings
        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time
    }
}

@http(method: "POST", uri: "/UpdateApplication") @idempotent
operation UpdateApplication {
    input: UpdateApplicationRequest
    output: UpdateApplicationResponse
}

@http(method: "POST", uri: "/UpdateCodeReview")
operation UpdateCodeReview {
    input := {
        @required
        codeReviewId: String

        @required
        agentSpaceId: String

        title: String
        assets: Assets
        serviceRole: String
        logConfig: CloudWatchLog
        codeRemediationStrategy: CodeRemediationStrategy
        validationMode: ValidationMode
    }
    output := {
        @required
        codeReviewId: String

        title: String
        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time
        assets: Assets
        serviceRole: String
        logConfig: CloudWatchLog
        agentSpaceId: String
        codeRemediationStrategy: CodeRemediationStrategy
        validationMode: ValidationMode
    }
}

@http(method: "POST", uri: "/UpdateFinding")
operation UpdateFinding {
    input := {
        @required
        findingId: String

        @required
        agentSpaceId: String

        name: String
        description: String
        riskType: String
        riskLevel: RiskLevel
        riskScore: String
        attackScript: String
        reasoning: String
        status: FindingStatus
        customerNote: String
    }
    output := {}
}

@http(method: "POST", uri: "/UpdateIntegratedResources")
operation UpdateIntegratedResources {
    input := {
        @required
        agentSpaceId: String

        @required
        integrationId: String

        @required
        items: IntegratedResourceInputItemList
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/UpdatePentest")
operation UpdatePentest {
    input := {
        @required
        pentestId: String

        @required
        agentSpaceId: String

        title: String
        assets: Assets
        excludeRiskTypes: RiskTypeList
        serviceRole: String
        logConfig: CloudWatchLog
        vpcConfig: VpcConfig
        networkTrafficConfig: NetworkTrafficConfig
        codeRemediationStrategy: CodeRemediationStrategy
        disableManagedSkills: SkillTypeList
    }
    output := {
        pentestId: String
        title: String
        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time
        assets: Assets
        excludeRiskTypes: RiskTypeList
        serviceRole: String
        logConfig: CloudWatchLog
        agentSpaceId: String
    }
}

@http(method: "POST", uri: "/UpdatePrivateConnectionCertificate")
operation UpdatePrivateConnectionCertificate {
    input := {
        @required
        privateConnectionName: String

        @required
        certificate: CertificateChain
    }
    output := {
        @required
        name: String

        @required
        type: PrivateConnectionType

        @required
        status: PrivateConnectionStatus

        resourceGatewayId: String
        hostAddress: String
        vpcId: String
        resourceConfigurationId: String
        certificateExpiryTime: SyntheticTimestamp_date_time
        dnsResolution: ResourceConfigDnsResolution
        failureMessage: String
        tags: TagMap
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/UpdateSecurityRequirementPack")
operation UpdateSecurityRequirementPack {
    input := {
        @required
        packId: String

        name: String
        description: String
        status: SecurityRequirementPackStatus
    }
    output := {
        @required
        packId: String

        name: String
        description: String
        status: SecurityRequirementPackStatus
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/UpdateTargetDomain")
operation UpdateTargetDomain {
    input := {
        @required
        targetDomainId: String

        @required
        verificationMethod: DomainVerificationMethod
    }
    output := {
        @required
        targetDomainId: String

        @required
        domainName: String

        @required
        verificationStatus: TargetDomainStatus

        verificationStatusReason: String
        verificationDetails: VerificationDetails
        createdAt: SyntheticTimestamp_date_time
        verifiedAt: SyntheticTimestamp_date_time
    }
}

@http(method: "POST", uri: "/UpdateThreat")
operation UpdateThreat {
    input := {
        @required
        threatId: String

        @required
        agentSpaceId: String

        title: String
        status: ThreatStatus
        comments: String
        statement: String
        severity: ThreatSeverity
        threatSource: String
        prerequisites: String
        threatAction: String
        threatImpact: String
        impactedGoal: StringList
        impactedAssets: StringList
        anchor: ThreatAnchorShape
        evidence: ThreatEvidenceList
        recommendation: String
    }
    output := {
        @required
        threatId: String

        @required
        threatJobId: String

        title: String
        statement: String
        severity: ThreatSeverity
        status: ThreatStatus
        comments: String
        stride: StrideCategoryList
        threatSource: String
        prerequisites: String
        threatAction: String
        threatImpact: String
        impactedGoal: StringList
        impactedAssets: StringList
        anchor: ThreatAnchorShape
        evidence: ThreatEvidenceList
        recommendation: String
        createdBy: ThreatActor
        updatedBy: ThreatActor
        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time
    }
}

@http(method: "POST", uri: "/UpdateThreatModel")
operation UpdateThreatModel {
    input := {
        @required
        threatModelId: String

        @required
        agentSpaceId: String

        title: String
        description: String
        assets: Assets
        scopeDocs: DocumentList
        serviceRole: String
        logConfig: CloudWatchLog
    }
    output := {
        @required
        threatModelId: String

        title: String
        agentSpaceId: String
        description: String
        assets: Assets
        scopeDocs: DocumentList
        serviceRole: String
        logConfig: CloudWatchLog
        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time
    }
}

@http(method: "POST", uri: "/VerifyTargetDomain")
operation VerifyTargetDomain {
    input := {
        @required
        targetDomainId: String
    }
    output := {
        targetDomainId: String
        domainName: String
        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time
        verifiedAt: SyntheticTimestamp_date_time
        status: TargetDomainStatus
        verificationStatusReason: String
    }
}

structure AWSResources {
    vpcs: VpcConfigs
    logGroups: LogGroupArns
    s3Buckets: S3BucketArns
    secretArns: SecretArns
    lambdaFunctionArns: LambdaFunctionArns
    iamRoles: IamRoles
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@sensitive
string AccessToken

enum AccessType {
    PRIVATE
    PUBLIC
}

structure Actor {
    identifier: String
    uris: UriList
    authentication: Authentication
    description: String
    enableEmailMfa: Boolean
    mfaForwardingAddress: SensitiveEmailAddress
}

list ActorList {
    member: Actor
}

structure AgentSpace {
    @required
    agentSpaceId: String

    @required
    name: String

    description: String
    awsResources: AWSResources
    targetDomainIds: TargetDomainIdList
    codeReviewSettings: CodeReviewSettings
    kmsKeyId: String
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list AgentSpaceIdList {
    member: String
}

list AgentSpaceList {
    member: AgentSpace
}

structure AgentSpaceSummary {
    @required
    agentSpaceId: String

    @required
    name: String

    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list AgentSpaceSummaryList {
    member: AgentSpaceSummary
}

structure ApplicationSummary {
    @required
    applicationId: String

    @required
    applicationName: String

    @required
    domain: String

    defaultKmsKeyId: String
}

list ApplicationSummaryList {
    member: ApplicationSummary
}

structure Artifact {
    @required
    contents: String

    @required
    type: ArtifactType
}

list ArtifactIds {
    member: String
}

structure ArtifactMetadataItem {
    @required
    agentSpaceId: String

    @required
    artifactId: String

    @required
    fileName: String

    @required
    updatedAt: SyntheticTimestamp_date_time
}

list ArtifactMetadataList {
    member: ArtifactMetadataItem
}

structure ArtifactSummary {
    @required
    artifactId: String

    @required
    fileName: String

    @required
    artifactType: ArtifactType
}

list ArtifactSummaryList {
    member: ArtifactSummary
}

enum ArtifactType {
    TXT
    PNG
    JPEG
    MD
    PDF
    DOCX
    DOC
    JSON
    YAML
}

structure Assets {
    endpoints: EndpointList
    actors: ActorList
    documents: DocumentList
    sourceCode: SourceCodeRepositoryList
    integratedRepositories: IntegratedRepositoryList
}

structure Authentication {
    providerType: AuthenticationProviderType
    value: String
}

enum AuthenticationProviderType {
    SECRETS_MANAGER
    AWS_LAMBDA
    AWS_IAM_ROLE
    AWS_INTERNAL
}

structure BatchCreateSecurityRequirementResult {
    @required
    packId: String

    @required
    name: String

    @required
    description: String

    @required
    domain: String

    @required
    evaluation: String

    remediation: String

    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    updatedAt: SyntheticTimestamp_date_time
}

list BatchCreateSecurityRequirementResultList {
    member: BatchCreateSecurityRequirementResult
}

structure BatchGetSecurityRequirementResult {
    @required
    packId: String

    @required
    name: String

    @required
    description: String

    @required
    domain: String

    @required
    evaluation: String

    remediation: String

    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    updatedAt: SyntheticTimestamp_date_time
}

list BatchGetSecurityRequirementResultList {
    member: BatchGetSecurityRequirementResult
}

structure BatchSecurityRequirementError {
    @required
    securityRequirementName: String

    @required
    code: String

    @required
    message: String
}

list BatchSecurityRequirementErrors {
    member: BatchSecurityRequirementError
}

structure BitbucketIntegrationInput {
    @required
    installationId: String

    @required
    workspace: String

    @required
    code: String

    @required
    state: String
}

structure BitbucketRepositoryMetadata {
    @required
    name: String

    @required
    providerResourceId: String

    @required
    workspace: String

    accessType: AccessType
}

structure BitbucketRepositoryResource {
    @required
    name: String

    @required
    workspace: String
}

structure BitbucketResourceCapabilities {
    leaveComments: Boolean
    remediateCode: Boolean
}

structure Category {
    name: String
    isPrimary: Boolean
}

list CategoryList {
    member: Category
}

@sensitive
string CertificateChain

enum CleanUpStrategy {
    BEST_EFFORT_DELETE
    RETAIN_ALL
}

structure CloudWatchLog {
    logGroup: String
    logStream: String
}

structure CodeLocation {
    @required
    filePath: String

    lineStart: Integer
    lineEnd: Integer
    label: String
}

list CodeLocationList {
    member: CodeLocation
}

enum CodeRemediationStrategy {
    AUTOMATIC
    DISABLED
}

structure CodeRemediationTask {
    @required
    status: CodeRemediationTaskStatus

    statusReason: String
    taskDetails: CodeRemediationTaskDetailsList
}

structure CodeRemediationTaskDetails {
    repoName: String
    codeDiffLink: String
    pullRequestLink: String
}

list CodeRemediationTaskDetailsList {
    member: CodeRemediationTaskDetails
}

enum CodeRemediationTaskStatus {
    IN_PROGRESS
    COMPLETED
    FAILED
}

structure CodeReview {
    @required
    codeReviewId: String

    @required
    agentSpaceId: String

    @required
    title: String

    @required
    assets: Assets

    serviceRole: String
    logConfig: CloudWatchLog
    codeRemediationStrategy: CodeRemediationStrategy
    validationMode: ValidationMode
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list CodeReviewIdList {
    member: String
}

structure CodeReviewJob {
    codeReviewJobId: String
    codeReviewId: String
    title: String
    overview: String
    status: JobStatus
    documents: DocumentList
    sourceCode: SourceCodeRepositoryList
    steps: StepList
    executionContext: ExecutionContextList
    serviceRole: String
    logConfig: CloudWatchLog
    errorInformation: ErrorInformation
    integratedRepositories: IntegratedRepositoryList
    codeRemediationStrategy: CodeRemediationStrategy
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list CodeReviewJobIdList {
    member: String
}

list CodeReviewJobList {
    member: CodeReviewJob
}

structure CodeReviewJobSummary {
    @required
    codeReviewJobId: String

    @required
    codeReviewId: String

    title: String
    status: JobStatus
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list CodeReviewJobSummaryList {
    member: CodeReviewJobSummary
}

structure CodeReviewJobTask {
    @required
    taskId: String

    codeReviewId: String
    codeReviewJobId: String
    agentSpaceId: String
    title: String
    description: String
    categories: CategoryList
    riskType: RiskType
    executionStatus: TaskExecutionStatus
    logsLocation: LogLocation
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list CodeReviewJobTaskList {
    member: CodeReviewJobTask
}

structure CodeReviewJobTaskSummary {
    @required
    taskId: String

    codeReviewId: String
    codeReviewJobId: String
    agentSpaceId: String
    title: String
    riskType: RiskType
    executionStatus: TaskExecutionStatus
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list CodeReviewJobTaskSummaryList {
    member: CodeReviewJobTaskSummary
}

list CodeReviewList {
    member: CodeReview
}

structure CodeReviewSettings {
    @required
    controlsScanning: Boolean

    @required
    generalPurposeScanning: Boolean
}

structure CodeReviewSummary {
    @required
    codeReviewId: String

    @required
    agentSpaceId: String

    @required
    title: String

    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list CodeReviewSummaryList {
    member: CodeReviewSummary
}

enum ConfidenceLevel {
    FALSE_POSITIVE
    UNCONFIRMED
    LOW
    MEDIUM
    HIGH
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String
}

structure ConfluenceDocumentMetadata {
    @required
    name: String

    @required
    providerResourceId: String

    @required
    spaceKey: String

    @required
    pageId: String

    title: String
    spaceTitle: String
}

structure ConfluenceDocumentResource {
    @required
    name: String

    @required
    spaceKey: String

    @required
    pageId: String

    title: String
    spaceTitle: String
}

structure ConfluenceIntegrationInput {
    @required
    installationId: String

    @required
    code: String

    @required
    state: String

    @required
    siteUrl: String
}

structure ConfluenceResourceCapabilities {
    fetchDocument: Boolean
    createDocument: Boolean
    updateDocument: Boolean
}

enum ContextType {
    ERROR
    CLIENT_ERROR
    WARNING
    INFO
}

@input
structure CreateApplicationRequest {
    idcInstanceArn: String
    roleArn: String
    defaultKmsKeyId: String
    tags: TagMap
}

@output
structure CreateApplicationResponse {
    @required
    applicationId: String
}

@input
structure CreateMembershipRequest {
    @required
    applicationId: String

    @required
    agentSpaceId: String

    @required
    membershipId: String

    @required
    memberType: MembershipType

    config: MembershipConfig
}

@output
structure CreateMembershipResponse {}

structure CreateSecurityRequirementEntry {
    @required
    name: String

    @required
    description: String

    @required
    domain: String

    @required
    evaluation: String

    remediation: String
}

list CreateSecurityRequirementEntryList {
    member: CreateSecurityRequirementEntry
}

structure CustomHeader {
    name: String
    value: String
}

list CustomHeaderList {
    member: CustomHeader
}

enum DNSRecordType {
    TXT
}

@input
structure DeleteApplicationRequest {
    @required
    applicationId: String
}

structure DeleteCodeReviewFailure {
    codeReviewId: String
    reason: String
}

list DeleteCodeReviewFailureList {
    member: DeleteCodeReviewFailure
}

@input
structure DeleteMembershipRequest {
    @required
    applicationId: String

    @required
    agentSpaceId: String

    @required
    membershipId: String

    memberType: MembershipType
}

@output
structure DeleteMembershipResponse {}

structure DeletePentestFailure {
    pentestId: String
    reason: String
}

list DeletePentestFailureList {
    member: DeletePentestFailure
}

structure DeleteThreatModelFailure {
    threatModelId: String
    reason: String
}

list DeleteThreatModelFailureList {
    member: DeleteThreatModelFailure
}

union DiffSource {
    s3Uri: String
}

structure DiscoveredEndpoint {
    @required
    uri: String

    @required
    pentestJobId: String

    @required
    taskId: String

    @required
    agentSpaceId: String

    evidence: String
    operation: String
    description: String
}

list DiscoveredEndpointList {
    member: DiscoveredEndpoint
}

structure DnsVerification {
    token: String
    dnsRecordName: String
    dnsRecordType: DNSRecordType
}

structure DocumentInfo {
    s3Location: String
    artifactId: String
    integratedDocument: IntegratedDocument
}

list DocumentList {
    member: DocumentInfo
}

enum DomainVerificationMethod {
    DNS_TXT
    HTTP_ROUTE
    PRIVATE_VPC
}

structure Endpoint {
    uri: String
}

list EndpointList {
    member: Endpoint
}

enum ErrorCode {
    CLIENT_ERROR
    INTERNAL_ERROR
    STOPPED_BY_USER
}

structure ErrorInformation {
    code: ErrorCode
    message: String
}

structure ExecutionContext {
    contextType: ContextType
    context: String
    timestamp: SyntheticTimestamp_date_time
}

list ExecutionContextList {
    member: ExecutionContext
}

structure Finding {
    @required
    findingId: String

    @required
    agentSpaceId: String

    pentestId: String
    pentestJobId: String
    codeReviewId: String
    codeReviewJobId: String
    taskId: String
    name: String
    description: String
    status: FindingStatus
    riskType: String
    riskLevel: RiskLevel
    riskScore: String
    reasoning: String
    confidence: ConfidenceLevel
    validationStatus: ValidationStatus
    attackScript: String
    codeRemediationTask: CodeRemediationTask
    lastUpdatedBy: String
    customerNote: String
    codeLocations: CodeLocationList
    verificationScript: VerificationScript
    alignmentRationale: String
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list FindingIdList {
    member: String
}

list FindingList {
    member: Finding
}

enum FindingStatus {
    ACTIVE
    RESOLVED
    ACCEPTED
    FALSE_POSITIVE
}

structure FindingSummary {
    @required
    findingId: String

    @required
    agentSpaceId: String

    pentestId: String
    pentestJobId: String
    codeReviewId: String
    codeReviewJobId: String
    name: String
    status: FindingStatus
    riskType: String
    riskLevel: RiskLevel
    confidence: ConfidenceLevel
    validationStatus: ValidationStatus
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list FindingSummaryList {
    member: FindingSummary
}

@input
structure GetApplicationRequest {
    @required
    applicationId: String
}

@output
structure GetApplicationResponse {
    @required
    applicationId: String

    @required
    domain: String

    applicationName: String
    idcConfiguration: IdCConfiguration
    roleArn: String
    defaultKmsKeyId: String
}

structure GitHubIntegrationInput {
    @required
    code: String

    @required
    state: String

    organizationName: String
    targetUrl: String
    installationId: String
}

structure GitHubRepositoryMetadata {
    @required
    name: String

    @required
    providerResourceId: String

    @required
    owner: String

    accessType: AccessType
}

structure GitHubRepositoryResource {
    @required
    name: String

    @required
    owner: String
}

structure GitHubResourceCapabilities {
    leaveComments: Boolean
    remediateCode: Boolean
}

structure GitLabIntegrationInput {
    @required
    accessToken: AccessToken

    targetUrl: String

    @required
    tokenType: GitLabTokenType

    groupId: String
}

structure GitLabRepositoryMetadata {
    @required
    name: String

    @required
    providerResourceId: String

    @required
    namespace: String

    accessType: AccessType
}

structure GitLabRepositoryResource {
    @required
    name: String

    @required
    namespace: String
}

structure GitLabResourceCapabilities {
    leaveComments: Boolean
    remediateCode: Boolean
}

enum GitLabTokenType {
    PERSONAL
    GROUP
}

structure HttpVerification {
    token: String
    routePath: String
}

list IamRoles {
    member: String
}

structure IdCConfiguration {
    idcApplicationArn: String
    idcInstanceArn: String
}

union ImportSource {
    documents: SecurityRequirementArtifactList
}

structure IntegratedDocument {
    @required
    integrationId: String

    @required
    resourceId: String
}

structure IntegratedRepository {
    @required
    integrationId: String

    @required
    providerResourceId: String

    branch: String
}

list IntegratedRepositoryList {
    member: IntegratedRepository
}

union IntegratedResource {
    githubRepository: GitHubRepositoryResource
    gitlabRepository: GitLabRepositoryResource
    bitbucketRepository: BitbucketRepositoryResource
    confluenceDocument: ConfluenceDocumentResource
}

structure IntegratedResourceInputItem {
    @required
    resource: IntegratedResource

    capabilities: ProviderResourceCapabilities
}

list IntegratedResourceInputItemList {
    member: IntegratedResourceInputItem
}

union IntegratedResourceMetadata {
    githubRepository: GitHubRepositoryMetadata
    gitlabRepository: GitLabRepositoryMetadata
    bitbucketRepository: BitbucketRepositoryMetadata
    confluenceDocument: ConfluenceDocumentMetadata
}

structure IntegratedResourceSummary {
    @required
    integrationId: String

    @required
    resource: IntegratedResourceMetadata

    capabilities: ProviderResourceCapabilities
}

list IntegratedResourceSummaryList {
    member: IntegratedResourceSummary
}

union IntegrationFilter {
    provider: Provider
    providerType: ProviderType
}

structure IntegrationSummary {
    @required
    integrationId: String

    @required
    installationId: String

    @required
    provider: Provider

    @required
    providerType: ProviderType

    @required
    displayName: String

    targetUrl: String
    privateConnectionName: String
}

list IntegrationSummaryList {
    member: IntegrationSummary
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    message: String
}

enum IpAddressType {
    IPV4
    IPV6
    DUAL_STACK
}

enum JobStatus {
    IN_PROGRESS
    STOPPING
    STOPPED
    FAILED
    COMPLETED
}

list LambdaFunctionArns {
    member: String
}

@input
structure ListApplicationsRequest {
    nextToken: String
    maxResults: Integer
}

@output
structure ListApplicationsResponse {
    @required
    applicationSummaries: ApplicationSummaryList

    nextToken: String
}

@input
structure ListMembershipsRequest {
    @required
    applicationId: String

    @required
    agentSpaceId: String

    memberType: MembershipTypeFilter
    maxResults: Integer
    nextToken: String
}

@output
structure ListMembershipsResponse {
    @required
    membershipSummaries: MembershipSummaryList

    nextToken: String
}

structure ListSecurityRequirementPackFilter {
    managementType: ManagementType
    status: SecurityRequirementPackStatus
}

list LogGroupArns {
    member: String
}

structure LogLocation {
    logType: LogType
    cloudWatchLog: CloudWatchLog
}

enum LogType {
    CLOUDWATCH
}

enum ManagementType {
    AWS_MANAGED
    CUSTOMER_MANAGED
}

union MemberMetadata {
    user: UserMetadata
}

union MembershipConfig {
    user: UserConfig
}

structure MembershipSummary {
    @required
    membershipId: String

    @required
    applicationId: String

    @required
    agentSpaceId: String

    @required
    memberType: MembershipType

    config: MembershipConfig
    metadata: MemberMetadata

    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    updatedAt: SyntheticTimestamp_date_time

    @required
    createdBy: String

    @required
    updatedBy: String
}

list MembershipSummaryList {
    member: MembershipSummary
}

enum MembershipType {
    USER
}

enum MembershipTypeFilter {
    USER
    ALL
}

structure NetworkTrafficConfig {
    rules: NetworkTrafficRuleList
    customHeaders: CustomHeaderList
}

structure NetworkTrafficRule {
    effect: NetworkTrafficRuleEffect
    pattern: String
    networkTrafficRuleType: NetworkTrafficRuleType
}

enum NetworkTrafficRuleEffect {
    ALLOW
    DENY
}

list NetworkTrafficRuleList {
    member: NetworkTrafficRule
}

enum NetworkTrafficRuleType {
    URL
}

structure Pentest {
    @required
    pentestId: String

    @required
    agentSpaceId: String

    @required
    title: String

    @required
    assets: Assets

    excludeRiskTypes: RiskTypeList
    serviceRole: String
    logConfig: CloudWatchLog
    vpcConfig: VpcConfig
    networkTrafficConfig: NetworkTrafficConfig
    codeRemediationStrategy: CodeRemediationStrategy
    cleanUpStrategy: CleanUpStrategy
    disableManagedSkills: SkillTypeList
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list PentestIdList {
    member: String
}

structure PentestJob {
    pentestJobId: String
    pentestId: String
    title: String
    overview: String
    status: JobStatus
    endpoints: EndpointList
    actors: ActorList
    documents: DocumentList
    sourceCode: SourceCodeRepositoryList
    excludePaths: EndpointList
    allowedDomains: EndpointList
    excludeRiskTypes: RiskTypeList
    steps: StepList
    executionContext: ExecutionContextList
    serviceRole: String
    logConfig: CloudWatchLog
    vpcConfig: VpcConfig
    networkTrafficConfig: NetworkTrafficConfig
    errorInformation: ErrorInformation
    integratedRepositories: IntegratedRepositoryList
    codeRemediationStrategy: CodeRemediationStrategy
    cleanUpStrategy: CleanUpStrategy
    disableManagedSkills: SkillTypeList
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list PentestJobIdList {
    member: String
}

list PentestJobList {
    member: PentestJob
}

structure PentestJobSummary {
    @required
    pentestJobId: String

    @required
    pentestId: String

    title: String
    status: JobStatus
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list PentestJobSummaryList {
    member: PentestJobSummary
}

list PentestList {
    member: Pentest
}

structure PentestSummary {
    @required
    pentestId: String

    @required
    agentSpaceId: String

    @required
    title: String

    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list PentestSummaryList {
    member: PentestSummary
}

list PortRanges {
    member: String
}

list PrivateConnectionList {
    member: PrivateConnectionSummary
}

union PrivateConnectionMode {
    serviceManaged: ServiceManagedInput
    selfManaged: SelfManagedInput
}

list PrivateConnectionSecurityGroupIds {
    member: String
}

enum PrivateConnectionStatus {
    ACTIVE
    CREATE_IN_PROGRESS
    CREATE_FAILED
    DELETE_IN_PROGRESS
    DELETE_FAILED
}

list PrivateConnectionSubnetIds {
    member: String
}

structure PrivateConnectionSummary {
    @required
    name: String

    @required
    type: PrivateConnectionType

    @required
    status: PrivateConnectionStatus

    resourceGatewayId: String
    hostAddress: String
    vpcId: String
    resourceConfigurationId: String
    certificateExpiryTime: SyntheticTimestamp_date_time
    dnsResolution: ResourceConfigDnsResolution
    failureMessage: String
    tags: TagMap
}

enum PrivateConnectionType {
    SERVICE_MANAGED
    SELF_MANAGED
}

enum Provider {
    GITHUB
    GITLAB
    BITBUCKET
    CONFLUENCE
}

union ProviderInput {
    github: GitHubIntegrationInput
    gitlab: GitLabIntegrationInput
    bitbucket: BitbucketIntegrationInput
    confluence: ConfluenceIntegrationInput
}

union ProviderResourceCapabilities {
    github: GitHubResourceCapabilities
    gitlab: GitLabResourceCapabilities
    bitbucket: BitbucketResourceCapabilities
    confluence: ConfluenceResourceCapabilities
}

enum ProviderType {
    SOURCE_CODE
    DOCUMENTATION
}

structure ReportDestination {
    @required
    integrationId: String

    @required
    containerId: String

    parentId: String
    documentId: String
}

enum ResourceConfigDnsResolution {
    PUBLIC
    IN_VPC
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

enum ResourceType {
    CODE_REPOSITORY
    DOCUMENT
}

enum RiskLevel {
    UNKNOWN
    INFORMATIONAL
    LOW
    MEDIUM
    HIGH
    CRITICAL
}

enum RiskType {
    CROSS_SITE_SCRIPTING
    DEFAULT_CREDENTIALS
    INSECURE_DIRECT_OBJECT_REFERENCE
    PRIVILEGE_ESCALATION
    SERVER_SIDE_TEMPLATE_INJECTION
    COMMAND_INJECTION
    CODE_INJECTION
    SQL_INJECTION
    ARBITRARY_FILE_UPLOAD
    INSECURE_DESERIALIZATION
    LOCAL_FILE_INCLUSION
    INFORMATION_DISCLOSURE
    PATH_TRAVERSAL
    SERVER_SIDE_REQUEST_FORGERY
    JSON_WEB_TOKEN_VULNERABILITIES
    XML_EXTERNAL_ENTITY
    FILE_DELETION
    OTHER
    GRAPHQL_VULNERABILITIES
    BUSINESS_LOGIC_VULNERABILITIES
    CRYPTOGRAPHIC_VULNERABILITIES
    DENIAL_OF_SERVICE
    FILE_ACCESS
    FILE_CREATION
    DATABASE_MODIFICATION
    DATABASE_ACCESS
    OUTBOUND_SERVICE_REQUEST
    UNKNOWN
}

list RiskTypeList {
    member: RiskType
}

list S3BucketArns {
    member: String
}

list SecretArns {
    member: String
}

list SecurityGroupArns {
    member: String
}

structure SecurityRequirementArtifact {
    @required
    name: String

    @required
    format: SecurityRequirementArtifactFormat

    @required
    content: SecurityRequirementDocumentContent
}

enum SecurityRequirementArtifactFormat {
    MD
    PDF
    TXT
    DOCX
    DOC
}

list SecurityRequirementArtifactList {
    member: SecurityRequirementArtifact
}

@sensitive
blob SecurityRequirementDocumentContent

list SecurityRequirementNameList {
    member: String
}

enum SecurityRequirementPackImportStatus {
    PENDING
    IN_PROGRESS
    FAILED
    COMPLETED
}

enum SecurityRequirementPackStatus {
    ENABLED
    DISABLED
}

structure SecurityRequirementPackSummary {
    @required
    packId: String

    @required
    name: String

    description: String
    vendorName: String

    @required
    managementType: ManagementType

    @required
    status: SecurityRequirementPackStatus

    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    updatedAt: SyntheticTimestamp_date_time
}

list SecurityRequirementPackSummaryList {
    member: SecurityRequirementPackSummary
}

structure SecurityRequirementSummary {
    @required
    packId: String

    @required
    name: String

    @required
    description: String

    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    updatedAt: SyntheticTimestamp_date_time
}

list SecurityRequirementSummaryList {
    member: SecurityRequirementSummary
}

structure SelfManagedInput {
    @required
    resourceConfigurationId: String

    certificate: CertificateChain
}

@sensitive
string SensitiveEmailAddress

structure ServiceManagedInput {
    @required
    hostAddress: String

    @required
    vpcId: String

    @required
    subnetIds: PrivateConnectionSubnetIds

    securityGroupIds: PrivateConnectionSecurityGroupIds
    ipAddressType: IpAddressType
    ipv4AddressesPerEni: Integer
    portRanges: PortRanges
    certificate: CertificateChain
    dnsResolution: ResourceConfigDnsResolution
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

enum SkillType {
    FINDING_PERSONALIZATION
    LOGIN_OPTIMIZATION
}

list SkillTypeList {
    member: SkillType
}

structure SourceCodeRepository {
    s3Location: String
}

list SourceCodeRepositoryList {
    member: SourceCodeRepository
}

structure Step {
    name: StepName
    status: StepStatus
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list StepList {
    member: Step
}

enum StepName {
    PREFLIGHT
    STATIC_ANALYSIS
    PENTEST
    FINALIZING
    VALIDATION
}

enum StepStatus {
    NOT_STARTED
    IN_PROGRESS
    COMPLETED
    FAILED
    STOPPED
}

enum StrideCategory {
    SPOOFING
    TAMPERING
    REPUDIATION
    INFORMATION_DISCLOSURE
    DENIAL_OF_SERVICE
    ELEVATION_OF_PRIVILEGE
}

list StrideCategoryList {
    member: StrideCategory
}

list StringList {
    member: String
}

list SubnetArns {
    member: String
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

list TagKeyList {
    member: String
}

map TagMap {
    key: String
    value: String
}

structure TargetDomain {
    @required
    targetDomainId: String

    @required
    domainName: String

    verificationStatus: TargetDomainStatus
    verificationStatusReason: String
    verificationDetails: VerificationDetails
    createdAt: SyntheticTimestamp_date_time
    verifiedAt: SyntheticTimestamp_date_time
}

list TargetDomainIdList {
    member: String
}

list TargetDomainList {
    member: TargetDomain
}

enum TargetDomainStatus {
    PENDING
    VERIFIED
    FAILED
    UNREACHABLE
}

structure TargetDomainSummary {
    @required
    targetDomainId: String

    @required
    domainName: String

    verificationStatus: TargetDomainStatus
}

list TargetDomainSummaryList {
    member: TargetDomainSummary
}

structure Task {
    @required
    taskId: String

    pentestId: String
    pentestJobId: String
    agentSpaceId: String
    title: String
    description: String
    categories: CategoryList
    riskType: RiskType
    targetEndpoint: Endpoint
    executionStatus: TaskExecutionStatus
    logsLocation: LogLocation
    taskHours: Double
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

enum TaskExecutionStatus {
    IN_PROGRESS
    ABORTED
    COMPLETED
    INTERNAL_ERROR
    FAILED
}

list TaskIdList {
    member: String
}

list TaskList {
    member: Task
}

structure TaskSummary {
    @required
    taskId: String

    pentestId: String
    pentestJobId: String
    agentSpaceId: String
    title: String
    riskType: RiskType
    executionStatus: TaskExecutionStatus
    taskHours: Double
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list TaskSummaryList {
    member: TaskSummary
}

structure Threat {
    threatId: String
    threatJobId: String
    title: String
    statement: String
    severity: ThreatSeverity
    status: ThreatStatus
    comments: String
    threatSource: String
    prerequisites: String
    threatAction: String
    threatImpact: String
    impactedGoal: StringList
    impactedAssets: StringList
    anchor: ThreatAnchorShape
    evidence: ThreatEvidenceList
    stride: StrideCategoryList
    recommendation: String
    createdBy: ThreatActor
    updatedBy: ThreatActor
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

enum ThreatActor {
    CUSTOMER
    AGENT
}

structure ThreatAnchorShape {
    kind: String
    id: String
    packageId: String
}

list ThreatEvidenceList {
    member: ThreatEvidenceShape
}

structure ThreatEvidenceShape {
    packageId: String
    path: String
}

list ThreatIdList {
    member: String
}

list ThreatList {
    member: Threat
}

structure ThreatModel {
    @required
    threatModelId: String

    @required
    agentSpaceId: String

    @required
    title: String

    description: String

    @required
    assets: Assets

    scopeDocs: DocumentList
    serviceRole: String
    logConfig: CloudWatchLog
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list ThreatModelIdList {
    member: String
}

structure ThreatModelJob {
    threatModelJobId: String
    threatModelId: String
    agentSpaceId: String
    title: String
    status: JobStatus
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
    executionStartTime: SyntheticTimestamp_date_time
    executionEndTime: SyntheticTimestamp_date_time
    sourceCode: SourceCodeRepositoryList
    integratedRepositories: IntegratedRepositoryList
    documents: DocumentList
    scopeDocs: DocumentList
    errorInformation: ErrorInformation
    systemOverview: String
}

list ThreatModelJobIdList {
    member: String
}

list ThreatModelJobList {
    member: ThreatModelJob
}

structure ThreatModelJobSummary {
    @required
    threatModelJobId: String

    @required
    threatModelId: String

    agentSpaceId: String
    title: String
    status: JobStatus
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list ThreatModelJobSummaryList {
    member: ThreatModelJobSummary
}

structure ThreatModelJobTask {
    @required
    taskId: String

    threatModelId: String
    threatModelJobId: String
    agentSpaceId: String
    title: String
    description: String
    executionStatus: TaskExecutionStatus
    logsLocation: LogLocation
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list ThreatModelJobTaskList {
    member: ThreatModelJobTask
}

structure ThreatModelJobTaskSummary {
    @required
    taskId: String

    threatModelId: String
    threatModelJobId: String
    agentSpaceId: String
    title: String
    executionStatus: TaskExecutionStatus
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list ThreatModelJobTaskSummaryList {
    member: ThreatModelJobTaskSummary
}

list ThreatModelList {
    member: ThreatModel
}

structure ThreatModelSummary {
    @required
    threatModelId: String

    @required
    agentSpaceId: String

    @required
    title: String

    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list ThreatModelSummaryList {
    member: ThreatModelSummary
}

enum ThreatSeverity {
    CRITICAL
    HIGH
    MEDIUM
    LOW
    INFO
}

enum ThreatStatus {
    OPEN
    RESOLVED
    DISMISSED
}

structure ThreatSummary {
    threatId: String
    threatJobId: String
    title: String
    statement: String
    severity: ThreatSeverity
    status: ThreatStatus
    stride: StrideCategoryList
    createdBy: ThreatActor
    updatedBy: ThreatActor
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

list ThreatSummaryList {
    member: ThreatSummary
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    message: String

    serviceCode: String
    quotaCode: String
}

@input
structure UpdateApplicationRequest {
    @required
    applicationId: String

    roleArn: String
    defaultKmsKeyId: String
}

@output
structure UpdateApplicationResponse {
    @required
    applicationId: String
}

structure UpdateSecurityRequirementEntry {
    @required
    name: String

    description: String
    domain: String
    evaluation: String
    remediation: String
}

list UpdateSecurityRequirementEntryList {
    member: UpdateSecurityRequirementEntry
}

list UriList {
    member: String
}

structure UserConfig {
    role: UserRole
}

structure UserMetadata {
    @required
    username: String

    @required
    email: String
}

enum UserRole {
    MEMBER
}

@error("client")
structure ValidationException {
    @required
    message: String

    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    path: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationMode {
    DISABLED
    SIMULATED
}

enum ValidationStatus {
    CONFIRMED
    NOT_REPRODUCED
    VALIDATION_FAILED
    VALIDATING
    NOT_VALIDATED
}

structure VerificationDetails {
    method: DomainVerificationMethod
    dnsTxt: DnsVerification
    httpRoute: HttpVerification
}

structure VerificationScript {
    scriptType: String
    scriptUrl: String
    instructions: String
    envVars: VerificationScriptEnvVarList
}

structure VerificationScriptEnvVar {
    name: String
    value: String
}

list VerificationScriptEnvVarList {
    member: VerificationScriptEnvVar
}

structure VpcConfig {
    vpcArn: String
    securityGroupArns: SecurityGroupArns
    subnetArns: SubnetArns
}

list VpcConfigs {
    member: VpcConfig
}
