$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.macie2

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon Macie 2")
@service(sdkId: "Macie2", endpointPrefix: "macie2")
@restJson1
@sigv4(name: "macie2")
@standardRegionalEndpoints
service Macie2 {
    version: "2020-01-01"
    operations: [
        AcceptInvitation
        BatchGetCustomDataIdentifiers
        BatchUpdateAutomatedDiscoveryAccounts
        CreateAllowList
        CreateClassificationJob
        CreateCustomDataIdentifier
        CreateFindingsFilter
        CreateInvitations
        CreateMember
        CreateSampleFindings
        DeclineInvitations
        DeleteAllowList
        DeleteCustomDataIdentifier
        DeleteFindingsFilter
        DeleteInvitations
        DeleteMember
        DescribeBuckets
        DescribeClassificationJob
        DescribeOrganizationConfiguration
        DisableMacie
        DisableOrganizationAdminAccount
        DisassociateFromAdministratorAccount
        DisassociateFromMasterAccount
        DisassociateMember
        EnableMacie
        EnableOrganizationAdminAccount
        GetAdministratorAccount
        GetAllowList
        GetAutomatedDiscoveryConfiguration
        GetBucketStatistics
        GetClassificationExportConfiguration
        GetClassificationScope
        GetCustomDataIdentifier
        GetFindingStatistics
        GetFindings
        GetFindingsFilter
        GetFindingsPublicationConfiguration
        GetInvitationsCount
        GetMacieSession
        GetMasterAccount
        GetMember
        GetResourceProfile
        GetRevealConfiguration
        GetSensitiveDataOccurrences
        GetSensitiveDataOccurrencesAvailability
        GetSensitivityInspectionTemplate
        GetUsageStatistics
        GetUsageTotals
        ListAllowLists
        ListAutomatedDiscoveryAccounts
        ListClassificationJobs
        ListClassificationScopes
        ListCustomDataIdentifiers
        ListFindings
        ListFindingsFilters
        ListInvitations
        ListManagedDataIdentifiers
        ListMembers
        ListOrganizationAdminAccounts
        ListResourceProfileArtifacts
        ListResourceProfileDetections
        ListSensitivityInspectionTemplates
        ListTagsForResource
        PutClassificationExportConfiguration
        PutFindingsPublicationConfiguration
        SearchResources
        TagResource
        TestCustomDataIdentifier
        UntagResource
        UpdateAllowList
        UpdateAutomatedDiscoveryConfiguration
        UpdateClassificationJob
        UpdateClassificationScope
        UpdateFindingsFilter
        UpdateMacieSession
        UpdateMemberSession
        UpdateOrganizationConfiguration
        UpdateResourceProfile
        UpdateResourceProfileDetections
        UpdateRevealConfiguration
        UpdateSensitivityInspectionTemplate
    ]
}

@http(method: "POST", uri: "/invitations/accept")
operation AcceptInvitation {
    input := {
        administratorAccountId: String

        @required
        invitationId: String

        masterAccount: String
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/custom-data-identifiers/get")
operation BatchGetCustomDataIdentifiers {
    input := {
        ids: __listOf__string
    }
    output := {
        customDataIdentifiers: __listOfBatchGetCustomDataIdentifierSummary
        notFoundIdentifierIds: __listOf__string
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/automated-discovery/accounts")
operation BatchUpdateAutomatedDiscoveryAccounts {
    input := {
        accounts: __listOfAutomatedDiscoveryAccountUpdate
    }
    output := {
        errors: __listOfAutomatedDiscoveryAccountUpdateError
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/allow-lists")
operation CreateAllowList {
    input := {
        @required @idempotencyToken
        clientToken: String

        @required
        criteria: AllowListCriteria

        description: __stringMin1Max512PatternSS

        @required
        name: __stringMin1Max128Pattern

        tags: TagMap
    }
    output := {
        arn: __stringMin71Max89PatternArnAwsAwsCnAwsUsGovMacie2AZ19920D12AllowListAZ0922
        id: __stringMin22Max22PatternAZ0922
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/jobs")
operation CreateClassificationJob {
    input := {
        allowListIds: __listOf__string

        @required @idempotencyToken
        clientToken: String

        customDataIdentifierIds: __listOf__string
        description: String
        initialRun: Boolean

        @required
        jobType: JobType

        managedDataIdentifierIds: __listOf__string
        managedDataIdentifierSelector: ManagedDataIdentifierSelector

        @required
        name: String

        @required
        s3JobDefinition: S3JobDefinition

        samplingPercentage: Integer
        scheduleFrequency: JobScheduleFrequency
        tags: TagMap
    }
    output := {
        jobArn: String
        jobId: String
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/custom-data-identifiers")
operation CreateCustomDataIdentifier {
    input := {
        @idempotencyToken
        clientToken: String

        description: String
        ignoreWords: __listOf__string
        keywords: __listOf__string
        maximumMatchDistance: Integer

        @required
        name: String

        @required
        regex: String

        severityLevels: SeverityLevelList
        tags: TagMap
    }
    output := {
        customDataIdentifierId: String
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/findingsfilters")
operation CreateFindingsFilter {
    input := {
        @required
        action: FindingsFilterAction

        @idempotencyToken
        clientToken: String

        description: String

        @required
        findingCriteria: FindingCriteria

        @required
        name: String

        position: Integer
        tags: TagMap
    }
    output := {
        arn: String
        id: String
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/invitations")
operation CreateInvitations {
    input := {
        @required
        accountIds: __listOf__string

        disableEmailNotification: Boolean
        message: String
    }
    output := {
        unprocessedAccounts: __listOfUnprocessedAccount
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/members")
operation CreateMember {
    input := {
        @required
        account: AccountDetail

        tags: TagMap
    }
    output := {
        arn: String
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/findings/sample")
operation CreateSampleFindings {
    input := {
        findingTypes: __listOfFindingType
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/invitations/decline")
operation DeclineInvitations {
    input := {
        @required
        accountIds: __listOf__string
    }
    output := {
        unprocessedAccounts: __listOfUnprocessedAccount
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/allow-lists/{id}")
operation DeleteAllowList {
    input := {
        @required @httpLabel
        id: String

        @httpQuery("ignoreJobChecks")
        ignoreJobChecks: String
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/custom-data-identifiers/{id}")
operation DeleteCustomDataIdentifier {
    input := {
        @required @httpLabel
        id: String
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/findingsfilters/{id}")
operation DeleteFindingsFilter {
    input := {
        @required @httpLabel
        id: String
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/invitations/delete")
operation DeleteInvitations {
    input := {
        @required
        accountIds: __listOf__string
    }
    output := {
        unprocessedAccounts: __listOfUnprocessedAccount
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/members/{id}")
operation DeleteMember {
    input := {
        @required @httpLabel
        id: String
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/datasources/s3")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "buckets"
    pageSize: "maxResults"
)
operation DescribeBuckets {
    input := {
        criteria: BucketCriteria
        maxResults: Integer
        nextToken: String
        sortCriteria: BucketSortCriteria
    }
    output := {
        buckets: __listOfBucketMetadata
        nextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/jobs/{jobId}")
operation DescribeClassificationJob {
    input := {
        @required @httpLabel
        jobId: String
    }
    output := {
        allowListIds: __listOf__string

        @idempotencyToken
        clientToken: String

        createdAt: __timestampIso8601
        customDataIdentifierIds: __listOf__string
        description: String
        initialRun: Boolean
        jobArn: String
        jobId: String
        jobStatus: JobStatus
        jobType: JobType
        lastRunErrorStatus: LastRunErrorStatus
        lastRunTime: __timestampIso8601
        managedDataIdentifierIds: __listOf__string
        managedDataIdentifierSelector: ManagedDataIdentifierSelector
        name: String
        s3JobDefinition: S3JobDefinition
        samplingPercentage: Integer
        scheduleFrequency: JobScheduleFrequency
        statistics: Statistics
        tags: TagMap
        userPausedDetails: UserPausedDetails
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/admin/configuration")
operation DescribeOrganizationConfiguration {
    input := {}
    output := {
        autoEnable: Boolean
        maxAccountLimitReached: Boolean
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/macie")
operation DisableMacie {
    input := {}
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/admin")
operation DisableOrganizationAdminAccount {
    input := {
        @required @httpQuery("adminAccountId")
        adminAccountId: String
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/administrator/disassociate")
operation DisassociateFromAdministratorAccount {
    input := {}
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/master/disassociate")
operation DisassociateFromMasterAccount {
    input := {}
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/members/disassociate/{id}")
operation DisassociateMember {
    input := {
        @required @httpLabel
        id: String
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/macie")
operation EnableMacie {
    input := {
        @idempotencyToken
        clientToken: String

        findingPublishingFrequency: FindingPublishingFrequency
        status: MacieStatus
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/admin")
operation EnableOrganizationAdminAccount {
    input := {
        @required
        adminAccountId: String

        @idempotencyToken
        clientToken: String
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/administrator")
operation GetAdministratorAccount {
    input := {}
    output := {
        administrator: Invitation
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/allow-lists/{id}")
operation GetAllowList {
    input := {
        @required @httpLabel
        id: String
    }
    output := {
        arn: __stringMin71Max89PatternArnAwsAwsCnAwsUsGovMacie2AZ19920D12AllowListAZ0922
        createdAt: __timestampIso8601
        criteria: AllowListCriteria
        description: __stringMin1Max512PatternSS
        id: __stringMin22Max22PatternAZ0922
        name: __stringMin1Max128Pattern
        status: AllowListStatus
        tags: TagMap
        updatedAt: __timestampIso8601
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/automated-discovery/configuration")
operation GetAutomatedDiscoveryConfiguration {
    input := {}
    output := {
        autoEnableOrganizationMembers: AutoEnableMode
        classificationScopeId: ClassificationScopeId
        disabledAt: Timestamp
        firstEnabledAt: Timestamp
        lastUpdatedAt: Timestamp
        sensitivityInspectionTemplateId: String
        status: AutomatedDiscoveryStatus
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/datasources/s3/statistics")
operation GetBucketStatistics {
    input := {
        accountId: String
    }
    output := {
        bucketCount: Long
        bucketCountByEffectivePermission: BucketCountByEffectivePermission
        bucketCountByEncryptionType: BucketCountByEncryptionType
        bucketCountByObjectEncryptionRequirement: BucketCountPolicyAllowsUnencryptedObjectUploads
        bucketCountBySharedAccessType: BucketCountBySharedAccessType
        bucketStatisticsBySensitivity: BucketStatisticsBySensitivity
        classifiableObjectCount: Long
        classifiableSizeInBytes: Long
        lastUpdated: __timestampIso8601
        objectCount: Long
        sizeInBytes: Long
        sizeInBytesCompressed: Long
        unclassifiableObjectCount: ObjectLevelStatistics
        unclassifiableObjectSizeInBytes: ObjectLevelStatistics
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/classification-export-configuration")
operation GetClassificationExportConfiguration {
    input := {}
    output := {
        configuration: ClassificationExportConfiguration
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/classification-scopes/{id}")
operation GetClassificationScope {
    input := {
        @required @httpLabel
        id: String
    }
    output := {
        id: ClassificationScopeId
        name: ClassificationScopeName
        s3: S3ClassificationScope
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/custom-data-identifiers/{id}")
operation GetCustomDataIdentifier {
    input := {
        @required @httpLabel
        id: String
    }
    output := {
        arn: String
        createdAt: __timestampIso8601
        deleted: Boolean
        description: String
        id: String
        ignoreWords: __listOf__string
        keywords: __listOf__string
        maximumMatchDistance: Integer
        name: String
        regex: String
        severityLevels: SeverityLevelList
        tags: TagMap
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/findings/statistics")
operation GetFindingStatistics {
    input := {
        findingCriteria: FindingCriteria

        @required
        groupBy: GroupBy

        size: Integer
        sortCriteria: FindingStatisticsSortCriteria
    }
    output := {
        countsByGroup: __listOfGroupCount
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/findings/describe")
operation GetFindings {
    input := {
        @required
        findingIds: __listOf__string

        sortCriteria: SortCriteria
    }
    output := {
        findings: __listOfFinding
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/findingsfilters/{id}")
operation GetFindingsFilter {
    input := {
        @required @httpLabel
        id: String
    }
    output := {
        action: FindingsFilterAction
        arn: String
        description: String
        findingCriteria: FindingCriteria
        id: String
        name: String
        position: Integer
        tags: TagMap
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/findings-publication-configuration")
operation GetFindingsPublicationConfiguration {
    input := {}
    output := {
        securityHubConfiguration: SecurityHubConfiguration
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/invitations/count")
operation GetInvitationsCount {
    input := {}
    output := {
        invitationsCount: Long
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/macie")
operation GetMacieSession {
    input := {}
    output := {
        createdAt: __timestampIso8601
        findingPublishingFrequency: FindingPublishingFrequency
        serviceRole: String
        status: MacieStatus
        updatedAt: __timestampIso8601
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/master")
operation GetMasterAccount {
    input := {}
    output := {
        master: Invitation
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/members/{id}")
operation GetMember {
    input := {
        @required @httpLabel
        id: String
    }
    output := {
        accountId: String
        administratorAccountId: String
        arn: String
        email: String
        invitedAt: __timestampIso8601
        masterAccountId: String
        relationshipStatus: RelationshipStatus
        tags: TagMap
        updatedAt: __timestampIso8601
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/resource-profiles")
operation GetResourceProfile {
    input := {
        @required @httpQuery("resourceArn")
        resourceArn: String
    }
    output := {
        profileUpdatedAt: __timestampIso8601
        sensitivityScore: Integer
        sensitivityScoreOverridden: Boolean
        statistics: ResourceStatistics
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/reveal-configuration")
operation GetRevealConfiguration {
    input := {}
    output := {
        configuration: RevealConfiguration
        retrievalConfiguration: RetrievalConfiguration
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/findings/{findingId}/reveal")
@waitable(
    FindingRevealed: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "SUCCESS", comparator: "stringEquals"}}
            }
            {
                state: "success"
                matcher: {output: {path: "status", expected: "ERROR", comparator: "stringEquals"}}
            }
        ]
        minDelay: 2
        maxDelay: 2
    }
)
@maxAttempts(FindingRevealed: 60)
operation GetSensitiveDataOccurrences {
    input := {
        @required @httpLabel
        findingId: String
    }
    output := {
        error: String
        sensitiveDataOccurrences: SensitiveDataOccurrences
        status: RevealRequestStatus
    }
    errors: [
        UnprocessableEntityException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/findings/{findingId}/reveal/availability")
operation GetSensitiveDataOccurrencesAvailability {
    input := {
        @required @httpLabel
        findingId: String
    }
    output := {
        code: AvailabilityCode
        reasons: __listOfUnavailabilityReasonCode
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/templates/sensitivity-inspections/{id}")
operation GetSensitivityInspectionTemplate {
    input := {
        @required @httpLabel
        id: String
    }
    output := {
        description: String
        excludes: SensitivityInspectionTemplateExcludes
        includes: SensitivityInspectionTemplateIncludes
        name: String
        sensitivityInspectionTemplateId: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/usage/statistics")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "records"
    pageSize: "maxResults"
)
operation GetUsageStatistics {
    input := {
        filterBy: __listOfUsageStatisticsFilter
        maxResults: Integer
        nextToken: String
        sortBy: UsageStatisticsSortBy
        timeRange: TimeRange
    }
    output := {
        nextToken: String
        records: __listOfUsageRecord
        timeRange: TimeRange
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/usage")
operation GetUsageTotals {
    input := {
        @httpQuery("timeRange")
        timeRange: String
    }
    output := {
        timeRange: TimeRange
        usageTotals: __listOfUsageTotal
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/allow-lists")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "allowLists"
    pageSize: "maxResults"
)
operation ListAllowLists {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        allowLists: __listOfAllowListSummary
        nextToken: String
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/automated-discovery/accounts")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListAutomatedDiscoveryAccounts {
    input := {
        @httpQuery("accountIds")
        accountIds: __listOf__string

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        items: __listOfAutomatedDiscoveryAccount
        nextToken: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/jobs/list")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListClassificationJobs {
    input := {
        filterCriteria: ListJobsFilterCriteria
        maxResults: Integer
        nextToken: String
        sortCriteria: ListJobsSortCriteria
    }
    output := {
        items: __listOfJobSummary
        nextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/classification-scopes")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "classificationScopes")
operation ListClassificationScopes {
    input := {
        @httpQuery("name")
        name: String

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        classificationScopes: __listOfClassificationScopeSummary
        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/custom-data-identifiers/list")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListCustomDataIdentifiers {
    input := {
        maxResults: Integer
        nextToken: String
    }
    output := {
        items: __listOfCustomDataIdentifierSummary
        nextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/findings")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "findingIds"
    pageSize: "maxResults"
)
operation ListFindings {
    input := {
        findingCriteria: FindingCriteria
        maxResults: Integer
        nextToken: String
        sortCriteria: SortCriteria
    }
    output := {
        findingIds: __listOf__string
        nextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/findingsfilters")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "findingsFilterListItems"
    pageSize: "maxResults"
)
operation ListFindingsFilters {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        findingsFilterListItems: __listOfFindingsFilterListItem
        nextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/invitations")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "invitations"
    pageSize: "maxResults"
)
operation ListInvitations {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        invitations: __listOfInvitation
        nextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/managed-data-identifiers/list")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "items")
operation ListManagedDataIdentifiers {
    input := {
        nextToken: String
    }
    output := {
        items: __listOfManagedDataIdentifierSummary
        nextToken: String
    }
}

@http(method: "GET", uri: "/members")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "members"
    pageSize: "maxResults"
)
operation ListMembers {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("onlyAssociated")
        onlyAssociated: String
    }
    output := {
        members: __listOfMember
        nextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/admin")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "adminAccounts"
    pageSize: "maxResults"
)
operation ListOrganizationAdminAccounts {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        adminAccounts: __listOfAdminAccount
        nextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/resource-profiles/artifacts")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "artifacts")
operation ListResourceProfileArtifacts {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @required @httpQuery("resourceArn")
        resourceArn: String
    }
    output := {
        artifacts: __listOfResourceProfileArtifact
        nextToken: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/resource-profiles/detections")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "detections"
    pageSize: "maxResults"
)
operation ListResourceProfileDetections {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String

        @required @httpQuery("resourceArn")
        resourceArn: String
    }
    output := {
        detections: __listOfDetection
        nextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/templates/sensitivity-inspections")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "sensitivityInspectionTemplates"
    pageSize: "maxResults"
)
operation ListSensitivityInspectionTemplates {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        nextToken: String
        sensitivityInspectionTemplates: __listOfSensitivityInspectionTemplatesEntry
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: String
    }
    output := {
        tags: TagMap
    }
}

@http(method: "PUT", uri: "/classification-export-configuration")
operation PutClassificationExportConfiguration {
    input := {
        @required
        configuration: ClassificationExportConfiguration
    }
    output := {
        configuration: ClassificationExportConfiguration
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/findings-publication-configuration")
operation PutFindingsPublicationConfiguration {
    input := {
        @idempotencyToken
        clientToken: String

        securityHubConfiguration: SecurityHubConfiguration
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "POST", uri: "/datasources/search-resources")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "matchingResources"
    pageSize: "maxResults"
)
operation SearchResources {
    input := {
        bucketCriteria: SearchResourcesBucketCriteria
        maxResults: Integer
        nextToken: String
        sortCriteria: SearchResourcesSortCriteria
    }
    output := {
        matchingResources: __listOfMatchingResource
        nextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
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

@http(method: "POST", uri: "/custom-data-identifiers/test")
operation TestCustomDataIdentifier {
    input := {
        ignoreWords: __listOf__string
        keywords: __listOf__string
        maximumMatchDistance: Integer

        @required
        regex: String

        @required
        sampleText: String
    }
    output := {
        matchCount: Integer
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}", code: 204)
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required @httpQuery("tagKeys")
        tagKeys: __listOf__string
    }
    output := {}
}

@http(method: "PUT", uri: "/allow-lists/{id}")
operation UpdateAllowList {
    input := {
        @required
        criteria: AllowListCriteria

        description: __stringMin1Max512PatternSS

        @required @httpLabel
        id: String

        @required
        name: __stringMin1Max128Pattern
    }
    output := {
        arn: __stringMin71Max89PatternArnAwsAwsCnAwsUsGovMacie2AZ19920D12AllowListAZ0922
        id: __stringMin22Max22PatternAZ0922
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/automated-discovery/configuration")
operation UpdateAutomatedDiscoveryConfiguration {
    input := {
        autoEnableOrganizationMembers: AutoEnableMode

        @required
        status: AutomatedDiscoveryStatus
    }
    output := {}
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "PATCH", uri: "/jobs/{jobId}")
operation UpdateClassificationJob {
    input := {
        @required @httpLabel
        jobId: String

        @required
        jobStatus: JobStatus
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/classification-scopes/{id}")
operation UpdateClassificationScope {
    input := {
        @required @httpLabel
        id: String

        s3: S3ClassificationScopeUpdate
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "PATCH", uri: "/findingsfilters/{id}")
operation UpdateFindingsFilter {
    input := {
        action: FindingsFilterAction

        @idempotencyToken
        clientToken: String

        description: String
        findingCriteria: FindingCriteria

        @required @httpLabel
        id: String

        name: String
        position: Integer
    }
    output := {
        arn: String
        id: String
    }
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/macie")
operation UpdateMacieSession {
    input := {
        findingPublishingFrequency: FindingPublishingFrequency
        status: MacieStatus
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/macie/members/{id}")
operation UpdateMemberSession {
    input := {
        @required @httpLabel
        id: String

        @required
        status: MacieStatus
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/admin/configuration")
operation UpdateOrganizationConfiguration {
    input := {
        @required
        autoEnable: Boolean
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/resource-profiles")
operation UpdateResourceProfile {
    input := {
        @required @httpQuery("resourceArn")
        resourceArn: String

        sensitivityScoreOverride: Integer
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/resource-profiles/detections")
operation UpdateResourceProfileDetections {
    input := {
        @required @httpQuery("resourceArn")
        resourceArn: String

        suppressDataIdentifiers: __listOfSuppressDataIdentifier
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/reveal-configuration")
operation UpdateRevealConfiguration {
    input := {
        @required
        configuration: RevealConfiguration

        retrievalConfiguration: UpdateRetrievalConfiguration
    }
    output := {
        configuration: RevealConfiguration
        retrievalConfiguration: RetrievalConfiguration
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/templates/sensitivity-inspections/{id}")
operation UpdateSensitivityInspectionTemplate {
    input := {
        description: String
        excludes: SensitivityInspectionTemplateExcludes

        @required @httpLabel
        id: String

        includes: SensitivityInspectionTemplateIncludes
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        AccessDeniedException
    ]
}

structure AccessControlList {
    allowsPublicReadAccess: Boolean
    allowsPublicWriteAccess: Boolean
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

structure AccountDetail {
    @required
    accountId: String

    @required
    email: String
}

structure AccountLevelPermissions {
    blockPublicAccess: BlockPublicAccess
}

structure AdminAccount {
    accountId: String
    status: AdminStatus
}

enum AdminStatus {
    ENABLED
    DISABLING_IN_PROGRESS
}

structure AllowListCriteria {
    regex: __stringMin1Max512PatternSS
    s3WordsList: S3WordsList
}

structure AllowListStatus {
    @required
    code: AllowListStatusCode

    description: __stringMin1Max1024PatternSS
}

enum AllowListStatusCode {
    OK
    S3_OBJECT_NOT_FOUND
    S3_USER_ACCESS_DENIED
    S3_OBJECT_ACCESS_DENIED
    S3_THROTTLED
    S3_OBJECT_OVERSIZE
    S3_OBJECT_EMPTY
    UNKNOWN_ERROR
}

structure AllowListSummary {
    arn: __stringMin71Max89PatternArnAwsAwsCnAwsUsGovMacie2AZ19920D12AllowListAZ0922
    createdAt: __timestampIso8601
    description: __stringMin1Max512PatternSS
    id: __stringMin22Max22PatternAZ0922
    name: __stringMin1Max128Pattern
    updatedAt: __timestampIso8601
}

enum AllowsUnencryptedObjectUploads {
    TRUE
    FALSE
    UNKNOWN
}

structure ApiCallDetails {
    api: String
    apiServiceName: String
    firstSeen: __timestampIso8601
    lastSeen: __timestampIso8601
}

structure AssumedRole {
    accessKeyId: String
    accountId: String
    arn: String
    principalId: String
    sessionContext: SessionContext
}

enum AutoEnableMode {
    ALL
    NEW
    NONE
}

structure AutomatedDiscoveryAccount {
    accountId: String
    status: AutomatedDiscoveryAccountStatus
}

enum AutomatedDiscoveryAccountStatus {
    ENABLED
    DISABLED
}

structure AutomatedDiscoveryAccountUpdate {
    accountId: String
    status: AutomatedDiscoveryAccountStatus
}

structure AutomatedDiscoveryAccountUpdateError {
    accountId: String
    errorCode: AutomatedDiscoveryAccountUpdateErrorCode
}

enum AutomatedDiscoveryAccountUpdateErrorCode {
    ACCOUNT_PAUSED
    ACCOUNT_NOT_FOUND
}

enum AutomatedDiscoveryMonitoringStatus {
    MONITORED
    NOT_MONITORED
}

enum AutomatedDiscoveryStatus {
    ENABLED
    DISABLED
}

enum AvailabilityCode {
    AVAILABLE
    UNAVAILABLE
}

structure AwsAccount {
    accountId: String
    principalId: String
}

structure AwsService {
    invokedBy: String
}

structure BatchGetCustomDataIdentifierSummary {
    arn: String
    createdAt: __timestampIso8601
    deleted: Boolean
    description: String
    id: String
    name: String
}

structure BlockPublicAccess {
    blockPublicAcls: Boolean
    blockPublicPolicy: Boolean
    ignorePublicAcls: Boolean
    restrictPublicBuckets: Boolean
}

structure BucketCountByEffectivePermission {
    publiclyAccessible: Long
    publiclyReadable: Long
    publiclyWritable: Long
    unknown: Long
}

structure BucketCountByEncryptionType {
    kmsManaged: Long
    s3Managed: Long
    unencrypted: Long
    unknown: Long
}

structure BucketCountBySharedAccessType {
    external: Long
    internal: Long
    notShared: Long
    unknown: Long
}

structure BucketCountPolicyAllowsUnencryptedObjectUploads {
    allowsUnencryptedObjectUploads: Long
    deniesUnencryptedObjectUploads: Long
    unknown: Long
}

map BucketCriteria {
    key: String
    value: BucketCriteriaAdditionalProperties
}

structure BucketCriteriaAdditionalProperties {
    eq: __listOf__string
    gt: Long
    gte: Long
    lt: Long
    lte: Long
    neq: __listOf__string
    prefix: String
}

structure BucketLevelPermissions {
    accessControlList: AccessControlList
    blockPublicAccess: BlockPublicAccess
    bucketPolicy: BucketPolicy
}

structure BucketMetadata {
    accountId: String
    allowsUnencryptedObjectUploads: AllowsUnencryptedObjectUploads
    automatedDiscoveryMonitoringStatus: AutomatedDiscoveryMonitoringStatus
    bucketArn: String
    bucketCreatedAt: __timestampIso8601
    bucketName: String
    classifiableObjectCount: Long
    classifiableSizeInBytes: Long
    errorCode: BucketMetadataErrorCode
    errorMessage: String
    jobDetails: JobDetails
    lastAutomatedDiscoveryTime: __timestampIso8601
    lastUpdated: __timestampIso8601
    objectCount: Long
    objectCountByEncryptionType: ObjectCountByEncryptionType
    publicAccess: BucketPublicAccess
    region: String
    replicationDetails: ReplicationDetails
    sensitivityScore: Integer
    serverSideEncryption: BucketServerSideEncryption
    sharedAccess: SharedAccess
    sizeInBytes: Long
    sizeInBytesCompressed: Long
    tags: __listOfKeyValuePair
    unclassifiableObjectCount: ObjectLevelStatistics
    unclassifiableObjectSizeInBytes: ObjectLevelStatistics
    versioning: Boolean
}

enum BucketMetadataErrorCode {
    ACCESS_DENIED
    BUCKET_COUNT_EXCEEDS_QUOTA
}

structure BucketPermissionConfiguration {
    accountLevelPermissions: AccountLevelPermissions
    bucketLevelPermissions: BucketLevelPermissions
}

structure BucketPolicy {
    allowsPublicReadAccess: Boolean
    allowsPublicWriteAccess: Boolean
}

structure BucketPublicAccess {
    effectivePermission: EffectivePermission
    permissionConfiguration: BucketPermissionConfiguration
}

structure BucketServerSideEncryption {
    kmsMasterKeyId: String
    type: Type
}

structure BucketSortCriteria {
    attributeName: String
    orderBy: OrderBy
}

structure BucketStatisticsBySensitivity {
    classificationError: SensitivityAggregations
    notClassified: SensitivityAggregations
    notSensitive: SensitivityAggregations
    sensitive: SensitivityAggregations
}

structure Cell {
    cellReference: String
    column: Long
    columnName: String
    row: Long
}

list Cells {
    member: Cell
}

structure ClassificationDetails {
    detailedResultsLocation: String
    jobArn: String
    jobId: String
    originType: OriginType
    result: ClassificationResult
}

structure ClassificationExportConfiguration {
    s3Destination: S3Destination
}

structure ClassificationResult {
    additionalOccurrences: Boolean
    customDataIdentifiers: CustomDataIdentifiers
    mimeType: String
    sensitiveData: SensitiveData
    sizeClassified: Long
    status: ClassificationResultStatus
}

structure ClassificationResultStatus {
    code: String
    reason: String
}

@pattern("^[0-9a-z]*$")
string ClassificationScopeId

@pattern("^[0-9a-zA-Z_\\\\-]*$")
string ClassificationScopeName

structure ClassificationScopeSummary {
    id: ClassificationScopeId
    name: ClassificationScopeName
}

enum ClassificationScopeUpdateOperation {
    ADD
    REPLACE
    REMOVE
}

@error("client") @httpError(409)
structure ConflictException {
    message: String
}

structure CriteriaBlockForJob {
    and: __listOfCriteriaForJob
}

structure CriteriaForJob {
    simpleCriterion: SimpleCriterionForJob
    tagCriterion: TagCriterionForJob
}

map Criterion {
    key: String
    value: CriterionAdditionalProperties
}

structure CriterionAdditionalProperties {
    eq: __listOf__string
    eqExactMatch: __listOf__string
    gt: Long
    gte: Long
    lt: Long
    lte: Long
    neq: __listOf__string
}

enum Currency {
    USD
}

structure CustomDataIdentifierSummary {
    arn: String
    createdAt: __timestampIso8601
    description: String
    id: String
    name: String
}

structure CustomDataIdentifiers {
    detections: CustomDetections
    totalCount: Long
}

structure CustomDetection {
    arn: String
    count: Long
    name: String
    occurrences: Occurrences
}

list CustomDetections {
    member: CustomDetection
}

structure DailySchedule {}

enum DataIdentifierSeverity {
    LOW
    MEDIUM
    HIGH
}

enum DataIdentifierType {
    CUSTOM
    MANAGED
}

enum DayOfWeek {
    SUNDAY
    MONDAY
    TUESDAY
    WEDNESDAY
    THURSDAY
    FRIDAY
    SATURDAY
}

structure DefaultDetection {
    count: Long
    occurrences: Occurrences
    type: String
}

list DefaultDetections {
    member: DefaultDetection
}

structure DetectedDataDetails {
    @required
    value: __stringMin1Max128
}

structure Detection {
    arn: String
    count: Long
    id: String
    name: String
    suppressed: Boolean
    type: DataIdentifierType
}

structure DomainDetails {
    domainName: String
}

enum EffectivePermission {
    PUBLIC
    NOT_PUBLIC
    UNKNOWN
}

enum EncryptionType {
    NONE
    AES256
    aws_kms = "aws:kms"
    UNKNOWN
    aws_kms_dsse = "aws:kms:dsse"
}

enum ErrorCode {
    ClientError
    InternalError
}

structure FederatedUser {
    accessKeyId: String
    accountId: String
    arn: String
    principalId: String
    sessionContext: SessionContext
}

structure Finding {
    accountId: String
    archived: Boolean
    category: FindingCategory
    classificationDetails: ClassificationDetails
    count: Long
    createdAt: __timestampIso8601
    description: String
    id: String
    partition: String
    policyDetails: PolicyDetails
    region: String
    resourcesAffected: ResourcesAffected
    sample: Boolean
    schemaVersion: String
    severity: Severity
    title: String
    type: FindingType
    updatedAt: __timestampIso8601
}

structure FindingAction {
    actionType: FindingActionType
    apiCallDetails: ApiCallDetails
}

enum FindingActionType {
    AWS_API_CALL
}

structure FindingActor {
    domainDetails: DomainDetails
    ipAddressDetails: IpAddressDetails
    userIdentity: UserIdentity
}

enum FindingCategory {
    CLASSIFICATION
    POLICY
}

structure FindingCriteria {
    criterion: Criterion
}

enum FindingPublishingFrequency {
    FIFTEEN_MINUTES
    ONE_HOUR
    SIX_HOURS
}

enum FindingStatisticsSortAttributeName {
    groupKey
    count
}

structure FindingStatisticsSortCriteria {
    attributeName: FindingStatisticsSortAttributeName
    orderBy: OrderBy
}

enum FindingType {
    SensitiveData_S3Object_Multiple = "SensitiveData:S3Object/Multiple"
    SensitiveData_S3Object_Financial = "SensitiveData:S3Object/Financial"
    SensitiveData_S3Object_Personal = "SensitiveData:S3Object/Personal"
    SensitiveData_S3Object_Credentials = "SensitiveData:S3Object/Credentials"
    SensitiveData_S3Object_CustomIdentifier = "SensitiveData:S3Object/CustomIdentifier"
    Policy_IAMUser_S3BucketPublic = "Policy:IAMUser/S3BucketPublic"
    Policy_IAMUser_S3BucketSharedExternally = "Policy:IAMUser/S3BucketSharedExternally"
    Policy_IAMUser_S3BucketReplicatedExternally = "Policy:IAMUser/S3BucketReplicatedExternally"
    Policy_IAMUser_S3BucketEncryptionDisabled = "Policy:IAMUser/S3BucketEncryptionDisabled"
    Policy_IAMUser_S3BlockPublicAccessDisabled = "Policy:IAMUser/S3BlockPublicAccessDisabled"
    Policy_IAMUser_S3BucketSharedWithCloudFront = "Policy:IAMUser/S3BucketSharedWithCloudFront"
}

enum FindingsFilterAction {
    ARCHIVE
    NOOP
}

structure FindingsFilterListItem {
    action: FindingsFilterAction
    arn: String
    id: String
    name: String
    tags: TagMap
}

enum GroupBy {
    resourcesAffected_s3Bucket_name = "resourcesAffected.s3Bucket.name"
    type
    classificationDetails_jobId = "classificationDetails.jobId"
    severity_description = "severity.description"
}

structure GroupCount {
    count: Long
    groupKey: String
}

structure IamUser {
    accountId: String
    arn: String
    principalId: String
    userName: String
}

@error("server") @httpError(500)
structure InternalServerException {
    message: String
}

structure Invitation {
    accountId: String
    invitationId: String
    invitedAt: __timestampIso8601
    relationshipStatus: RelationshipStatus
}

structure IpAddressDetails {
    ipAddressV4: String
    ipCity: IpCity
    ipCountry: IpCountry
    ipGeoLocation: IpGeoLocation
    ipOwner: IpOwner
}

structure IpCity {
    name: String
}

structure IpCountry {
    code: String
    name: String
}

structure IpGeoLocation {
    lat: Double
    lon: Double
}

structure IpOwner {
    asn: String
    asnOrg: String
    isp: String
    org: String
}

enum IsDefinedInJob {
    TRUE
    FALSE
    UNKNOWN
}

enum IsMonitoredByJob {
    TRUE
    FALSE
    UNKNOWN
}

enum JobComparator {
    EQ
    GT
    GTE
    LT
    LTE
    NE
    CONTAINS
    STARTS_WITH
}

structure JobDetails {
    isDefinedInJob: IsDefinedInJob
    isMonitoredByJob: IsMonitoredByJob
    lastJobId: String
    lastJobRunTime: __timestampIso8601
}

structure JobScheduleFrequency {
    dailySchedule: DailySchedule
    monthlySchedule: MonthlySchedule
    weeklySchedule: WeeklySchedule
}

structure JobScopeTerm {
    simpleScopeTerm: SimpleScopeTerm
    tagScopeTerm: TagScopeTerm
}

structure JobScopingBlock {
    and: __listOfJobScopeTerm
}

enum JobStatus {
    RUNNING
    PAUSED
    CANCELLED
    COMPLETE
    IDLE
    USER_PAUSED
}

structure JobSummary {
    bucketCriteria: S3BucketCriteriaForJob
    bucketDefinitions: __listOfS3BucketDefinitionForJob
    createdAt: __timestampIso8601
    jobId: String
    jobStatus: JobStatus
    jobType: JobType
    lastRunErrorStatus: LastRunErrorStatus
    name: String
    userPausedDetails: UserPausedDetails
}

enum JobType {
    ONE_TIME
    SCHEDULED
}

structure KeyValuePair {
    key: String
    value: String
}

list KeyValuePairList {
    member: KeyValuePair
}

structure LastRunErrorStatus {
    code: LastRunErrorStatusCode
}

enum LastRunErrorStatusCode {
    NONE
    ERROR
}

structure ListJobsFilterCriteria {
    excludes: __listOfListJobsFilterTerm
    includes: __listOfListJobsFilterTerm
}

enum ListJobsFilterKey {
    jobType
    jobStatus
    createdAt
    name
}

structure ListJobsFilterTerm {
    comparator: JobComparator
    key: ListJobsFilterKey
    values: __listOf__string
}

enum ListJobsSortAttributeName {
    createdAt
    jobStatus
    name
    jobType
}

structure ListJobsSortCriteria {
    attributeName: ListJobsSortAttributeName
    orderBy: OrderBy
}

enum MacieStatus {
    PAUSED
    ENABLED
}

enum ManagedDataIdentifierSelector {
    ALL
    EXCLUDE
    INCLUDE
    NONE
    RECOMMENDED
}

structure ManagedDataIdentifierSummary {
    category: SensitiveDataItemCategory
    id: String
}

structure MatchingBucket {
    accountId: String
    automatedDiscoveryMonitoringStatus: AutomatedDiscoveryMonitoringStatus
    bucketName: String
    classifiableObjectCount: Long
    classifiableSizeInBytes: Long
    errorCode: BucketMetadataErrorCode
    errorMessage: String
    jobDetails: JobDetails
    lastAutomatedDiscoveryTime: __timestampIso8601
    objectCount: Long
    objectCountByEncryptionType: ObjectCountByEncryptionType
    sensitivityScore: Integer
    sizeInBytes: Long
    sizeInBytesCompressed: Long
    unclassifiableObjectCount: ObjectLevelStatistics
    unclassifiableObjectSizeInBytes: ObjectLevelStatistics
}

structure MatchingResource {
    matchingBucket: MatchingBucket
}

@range(min: 1, max: 25)
integer MaxResults

structure Member {
    accountId: String
    administratorAccountId: String
    arn: String
    email: String
    invitedAt: __timestampIso8601
    masterAccountId: String
    relationshipStatus: RelationshipStatus
    tags: TagMap
    updatedAt: __timestampIso8601
}

structure MonthlySchedule {
    dayOfMonth: Integer
}

@pattern("^.*$")
string NextToken

structure ObjectCountByEncryptionType {
    customerManaged: Long
    kmsManaged: Long
    s3Managed: Long
    unencrypted: Long
    unknown: Long
}

structure ObjectLevelStatistics {
    fileType: Long
    storageClass: Long
    total: Long
}

structure Occurrences {
    cells: Cells
    lineRanges: Ranges
    offsetRanges: Ranges
    pages: Pages
    records: Records
}

enum OrderBy {
    ASC
    DESC
}

enum OriginType {
    SENSITIVE_DATA_DISCOVERY_JOB
    AUTOMATED_SENSITIVE_DATA_DISCOVERY
}

structure Page {
    lineRange: Range
    offsetRange: Range
    pageNumber: Long
}

list Pages {
    member: Page
}

structure PolicyDetails {
    action: FindingAction
    actor: FindingActor
}

structure Range {
    end: Long
    start: Long
    startColumn: Long
}

list Ranges {
    member: Range
}

structure Record {
    jsonPath: String
    recordIndex: Long
}

list Records {
    member: Record
}

enum RelationshipStatus {
    Enabled
    Paused
    Invited
    Created
    Removed
    Resigned
    EmailVerificationInProgress
    EmailVerificationFailed
    RegionDisabled
    AccountSuspended
}

structure ReplicationDetails {
    replicated: Boolean
    replicatedExternally: Boolean
    replicationAccounts: __listOf__string
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

structure ResourceProfileArtifact {
    @required
    arn: String

    @required
    classificationResultStatus: String

    sensitive: Boolean
}

structure ResourceStatistics {
    totalBytesClassified: Long
    totalDetections: Long
    totalDetectionsSuppressed: Long
    totalItemsClassified: Long
    totalItemsSensitive: Long
    totalItemsSkipped: Long
    totalItemsSkippedInvalidEncryption: Long
    totalItemsSkippedInvalidKms: Long
    totalItemsSkippedPermissionDenied: Long
}

structure ResourcesAffected {
    s3Bucket: S3Bucket
    s3Object: S3Object
}

structure RetrievalConfiguration {
    externalId: String

    @required
    retrievalMode: RetrievalMode

    roleName: __stringMin1Max64PatternW
}

enum RetrievalMode {
    CALLER_CREDENTIALS
    ASSUME_ROLE
}

structure RevealConfiguration {
    kmsKeyId: __stringMin1Max2048

    @required
    status: RevealStatus
}

enum RevealRequestStatus {
    SUCCESS
    PROCESSING
    ERROR
}

enum RevealStatus {
    ENABLED
    DISABLED
}

structure S3Bucket {
    allowsUnencryptedObjectUploads: AllowsUnencryptedObjectUploads
    arn: String
    createdAt: __timestampIso8601
    defaultServerSideEncryption: ServerSideEncryption
    name: String
    owner: S3BucketOwner
    publicAccess: BucketPublicAccess
    tags: KeyValuePairList
}

structure S3BucketCriteriaForJob {
    excludes: CriteriaBlockForJob
    includes: CriteriaBlockForJob
}

structure S3BucketDefinitionForJob {
    @required
    accountId: String

    @required
    buckets: __listOf__string
}

@pattern("^[A-Za-z0-9.\\-_]{3,255}$")
string S3BucketName

structure S3BucketOwner {
    displayName: String
    id: String
}

structure S3ClassificationScope {
    @required
    excludes: S3ClassificationScopeExclusion
}

structure S3ClassificationScopeExclusion {
    @required
    bucketNames: __listOfS3BucketName
}

structure S3ClassificationScopeExclusionUpdate {
    @required
    bucketNames: __listOfS3BucketName

    @required
    operation: ClassificationScopeUpdateOperation
}

structure S3ClassificationScopeUpdate {
    @required
    excludes: S3ClassificationScopeExclusionUpdate
}

structure S3Destination {
    @required
    bucketName: String

    expectedBucketOwner: String
    keyPrefix: String

    @required
    kmsKeyArn: String
}

structure S3JobDefinition {
    bucketCriteria: S3BucketCriteriaForJob
    bucketDefinitions: __listOfS3BucketDefinitionForJob
    scoping: Scoping
}

structure S3Object {
    bucketArn: String
    eTag: String
    extension: String
    key: String
    lastModified: __timestampIso8601
    path: String
    publicAccess: Boolean
    serverSideEncryption: ServerSideEncryption
    size: Long
    storageClass: StorageClass
    tags: KeyValuePairList
    versionId: String
}

structure S3WordsList {
    @required
    bucketName: __stringMin3Max255PatternAZaZ093255

    @required
    objectKey: __stringMin1Max1024PatternSS
}

enum ScopeFilterKey {
    OBJECT_EXTENSION
    OBJECT_LAST_MODIFIED_DATE
    OBJECT_SIZE
    OBJECT_KEY
}

structure Scoping {
    excludes: JobScopingBlock
    includes: JobScopingBlock
}

structure SearchResourcesBucketCriteria {
    excludes: SearchResourcesCriteriaBlock
    includes: SearchResourcesCriteriaBlock
}

enum SearchResourcesComparator {
    EQ
    NE
}

structure SearchResourcesCriteria {
    simpleCriterion: SearchResourcesSimpleCriterion
    tagCriterion: SearchResourcesTagCriterion
}

structure SearchResourcesCriteriaBlock {
    and: __listOfSearchResourcesCriteria
}

structure SearchResourcesSimpleCriterion {
    comparator: SearchResourcesComparator
    key: SearchResourcesSimpleCriterionKey
    values: __listOf__string
}

enum SearchResourcesSimpleCriterionKey {
    ACCOUNT_ID
    S3_BUCKET_NAME
    S3_BUCKET_EFFECTIVE_PERMISSION
    S3_BUCKET_SHARED_ACCESS
    AUTOMATED_DISCOVERY_MONITORING_STATUS
}

enum SearchResourcesSortAttributeName {
    ACCOUNT_ID
    RESOURCE_NAME
    S3_CLASSIFIABLE_OBJECT_COUNT
    S3_CLASSIFIABLE_SIZE_IN_BYTES
}

structure SearchResourcesSortCriteria {
    attributeName: SearchResourcesSortAttributeName
    orderBy: OrderBy
}

structure SearchResourcesTagCriterion {
    comparator: SearchResourcesComparator
    tagValues: __listOfSearchResourcesTagCriterionPair
}

structure SearchResourcesTagCriterionPair {
    key: String
    value: String
}

structure SecurityHubConfiguration {
    @required
    publishClassificationFindings: Boolean

    @required
    publishPolicyFindings: Boolean
}

list SensitiveData {
    member: SensitiveDataItem
}

structure SensitiveDataItem {
    category: SensitiveDataItemCategory
    detections: DefaultDetections
    totalCount: Long
}

enum SensitiveDataItemCategory {
    FINANCIAL_INFORMATION
    PERSONAL_INFORMATION
    CREDENTIALS
    CUSTOM_IDENTIFIER
}

map SensitiveDataOccurrences {
    key: String
    value: __listOfDetectedDataDetails
}

structure SensitivityAggregations {
    classifiableSizeInBytes: Long
    publiclyAccessibleCount: Long
    totalCount: Long
    totalSizeInBytes: Long
}

structure SensitivityInspectionTemplateExcludes {
    managedDataIdentifierIds: __listOf__string
}

structure SensitivityInspectionTemplateIncludes {
    allowListIds: __listOf__string
    customDataIdentifierIds: __listOf__string
    managedDataIdentifierIds: __listOf__string
}

structure SensitivityInspectionTemplatesEntry {
    id: String
    name: String
}

structure ServerSideEncryption {
    encryptionType: EncryptionType
    kmsMasterKeyId: String
}

structure ServiceLimit {
    isServiceLimited: Boolean
    unit: Unit
    value: Long
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
}

structure SessionContext {
    attributes: SessionContextAttributes
    sessionIssuer: SessionIssuer
}

structure SessionContextAttributes {
    creationDate: __timestampIso8601
    mfaAuthenticated: Boolean
}

structure SessionIssuer {
    accountId: String
    arn: String
    principalId: String
    type: String
    userName: String
}

structure Severity {
    description: SeverityDescription
    score: Long
}

enum SeverityDescription {
    Low
    Medium
    High
}

structure SeverityLevel {
    @required
    occurrencesThreshold: Long

    @required
    severity: DataIdentifierSeverity
}

list SeverityLevelList {
    member: SeverityLevel
}

enum SharedAccess {
    EXTERNAL
    INTERNAL
    NOT_SHARED
    UNKNOWN
}

structure SimpleCriterionForJob {
    comparator: JobComparator
    key: SimpleCriterionKeyForJob
    values: __listOf__string
}

enum SimpleCriterionKeyForJob {
    ACCOUNT_ID
    S3_BUCKET_NAME
    S3_BUCKET_EFFECTIVE_PERMISSION
    S3_BUCKET_SHARED_ACCESS
}

structure SimpleScopeTerm {
    comparator: JobComparator
    key: ScopeFilterKey
    values: __listOf__string
}

structure SortCriteria {
    attributeName: String
    orderBy: OrderBy
}

structure Statistics {
    approximateNumberOfObjectsToProcess: Double
    numberOfRuns: Double
}

enum StorageClass {
    STANDARD
    REDUCED_REDUNDANCY
    STANDARD_IA
    INTELLIGENT_TIERING
    DEEP_ARCHIVE
    ONEZONE_IA
    GLACIER
    GLACIER_IR
    OUTPOSTS
}

structure SuppressDataIdentifier {
    id: String
    type: DataIdentifierType
}

structure TagCriterionForJob {
    comparator: JobComparator
    tagValues: __listOfTagCriterionPairForJob
}

structure TagCriterionPairForJob {
    key: String
    value: String
}

map TagMap {
    key: String
    value: String
}

structure TagScopeTerm {
    comparator: JobComparator
    key: String
    tagValues: __listOfTagValuePair
    target: TagTarget
}

enum TagTarget {
    S3_OBJECT
}

structure TagValuePair {
    key: String
    value: String
}

@error("client") @httpError(429)
structure ThrottlingException {
    message: String
}

enum TimeRange {
    MONTH_TO_DATE
    PAST_30_DAYS
}

@timestampFormat("date-time")
timestamp Timestamp

enum Type {
    NONE
    AES256
    aws_kms = "aws:kms"
    aws_kms_dsse = "aws:kms:dsse"
}

enum UnavailabilityReasonCode {
    OBJECT_EXCEEDS_SIZE_QUOTA
    UNSUPPORTED_OBJECT_TYPE
    UNSUPPORTED_FINDING_TYPE
    INVALID_CLASSIFICATION_RESULT
    OBJECT_UNAVAILABLE
    ACCOUNT_NOT_IN_ORGANIZATION
    MISSING_GET_MEMBER_PERMISSION
    ROLE_TOO_PERMISSIVE
    MEMBER_ROLE_TOO_PERMISSIVE
    INVALID_RESULT_SIGNATURE
    RESULT_NOT_SIGNED
}

enum Unit {
    TERABYTES
}

@error("client") @httpError(422)
structure UnprocessableEntityException {
    @required
    message: String
}

structure UnprocessedAccount {
    accountId: String
    errorCode: ErrorCode
    errorMessage: String
}

structure UpdateRetrievalConfiguration {
    @required
    retrievalMode: RetrievalMode

    roleName: __stringMin1Max64PatternW
}

structure UsageByAccount {
    currency: Currency
    estimatedCost: String
    serviceLimit: ServiceLimit
    type: UsageType
}

structure UsageRecord {
    accountId: String
    automatedDiscoveryFreeTrialStartDate: __timestampIso8601
    freeTrialStartDate: __timestampIso8601
    usage: __listOfUsageByAccount
}

structure UsageStatisticsFilter {
    comparator: UsageStatisticsFilterComparator
    key: UsageStatisticsFilterKey
    values: __listOf__string
}

enum UsageStatisticsFilterComparator {
    GT
    GTE
    LT
    LTE
    EQ
    NE
    CONTAINS
}

enum UsageStatisticsFilterKey {
    accountId
    serviceLimit
    freeTrialStartDate
    total
}

structure UsageStatisticsSortBy {
    key: UsageStatisticsSortKey
    orderBy: OrderBy
}

enum UsageStatisticsSortKey {
    accountId
    total
    serviceLimitValue
    freeTrialStartDate
}

structure UsageTotal {
    currency: Currency
    estimatedCost: String
    type: UsageType
}

enum UsageType {
    DATA_INVENTORY_EVALUATION
    SENSITIVE_DATA_DISCOVERY
    AUTOMATED_SENSITIVE_DATA_DISCOVERY
    AUTOMATED_OBJECT_MONITORING
}

structure UserIdentity {
    assumedRole: AssumedRole
    awsAccount: AwsAccount
    awsService: AwsService
    federatedUser: FederatedUser
    iamUser: IamUser
    root: UserIdentityRoot
    type: UserIdentityType
}

structure UserIdentityRoot {
    accountId: String
    arn: String
    principalId: String
}

enum UserIdentityType {
    AssumedRole
    IAMUser
    FederatedUser
    Root
    AWSAccount
    AWSService
}

structure UserPausedDetails {
    jobExpiresAt: __timestampIso8601
    jobImminentExpirationHealthEventArn: String
    jobPausedAt: __timestampIso8601
}

@error("client") @httpError(400)
structure ValidationException {
    message: String
}

structure WeeklySchedule {
    dayOfWeek: DayOfWeek
}

list __listOfAdminAccount {
    member: AdminAccount
}

list __listOfAllowListSummary {
    member: AllowListSummary
}

list __listOfAutomatedDiscoveryAccount {
    member: AutomatedDiscoveryAccount
}

list __listOfAutomatedDiscoveryAccountUpdate {
    member: AutomatedDiscoveryAccountUpdate
}

list __listOfAutomatedDiscoveryAccountUpdateError {
    member: AutomatedDiscoveryAccountUpdateError
}

list __listOfBatchGetCustomDataIdentifierSummary {
    member: BatchGetCustomDataIdentifierSummary
}

list __listOfBucketMetadata {
    member: BucketMetadata
}

list __listOfClassificationScopeSummary {
    member: ClassificationScopeSummary
}

list __listOfCriteriaForJob {
    member: CriteriaForJob
}

list __listOfCustomDataIdentifierSummary {
    member: CustomDataIdentifierSummary
}

list __listOfDetectedDataDetails {
    member: DetectedDataDetails
}

list __listOfDetection {
    member: Detection
}

list __listOfFinding {
    member: Finding
}

list __listOfFindingType {
    member: FindingType
}

list __listOfFindingsFilterListItem {
    member: FindingsFilterListItem
}

list __listOfGroupCount {
    member: GroupCount
}

list __listOfInvitation {
    member: Invitation
}

list __listOfJobScopeTerm {
    member: JobScopeTerm
}

list __listOfJobSummary {
    member: JobSummary
}

list __listOfKeyValuePair {
    member: KeyValuePair
}

list __listOfListJobsFilterTerm {
    member: ListJobsFilterTerm
}

list __listOfManagedDataIdentifierSummary {
    member: ManagedDataIdentifierSummary
}

list __listOfMatchingResource {
    member: MatchingResource
}

list __listOfMember {
    member: Member
}

list __listOfResourceProfileArtifact {
    member: ResourceProfileArtifact
}

list __listOfS3BucketDefinitionForJob {
    member: S3BucketDefinitionForJob
}

list __listOfS3BucketName {
    member: S3BucketName
}

list __listOfSearchResourcesCriteria {
    member: SearchResourcesCriteria
}

list __listOfSearchResourcesTagCriterionPair {
    member: SearchResourcesTagCriterionPair
}

list __listOfSensitivityInspectionTemplatesEntry {
    member: SensitivityInspectionTemplatesEntry
}

list __listOfSuppressDataIdentifier {
    member: SuppressDataIdentifier
}

list __listOfTagCriterionPairForJob {
    member: TagCriterionPairForJob
}

list __listOfTagValuePair {
    member: TagValuePair
}

@length(min: 0)
list __listOfUnavailabilityReasonCode {
    member: UnavailabilityReasonCode
}

list __listOfUnprocessedAccount {
    member: UnprocessedAccount
}

list __listOfUsageByAccount {
    member: UsageByAccount
}

list __listOfUsageRecord {
    member: UsageRecord
}

list __listOfUsageStatisticsFilter {
    member: UsageStatisticsFilter
}

list __listOfUsageTotal {
    member: UsageTotal
}

list __listOf__string {
    member: String
}

@length(min: 1, max: 1024) @pattern("^[\\s\\S]+$")
string __stringMin1Max1024PatternSS

@length(min: 1, max: 128)
string __stringMin1Max128

@length(min: 1, max: 128) @pattern("^.+$")
string __stringMin1Max128Pattern

@length(min: 1, max: 2048)
string __stringMin1Max2048

@length(min: 1, max: 512) @pattern("^[\\s\\S]+$")
string __stringMin1Max512PatternSS

@length(min: 1, max: 64) @pattern("^[\\w+=,.@-]*$")
string __stringMin1Max64PatternW

@length(min: 22, max: 22) @pattern("^[a-z0-9]{22}$")
string __stringMin22Max22PatternAZ0922

@length(min: 3, max: 255) @pattern("^[A-Za-z0-9.\\-_]{3,255}$")
string __stringMin3Max255PatternAZaZ093255

@length(min: 71, max: 89)
@pattern("^arn:(aws|aws-cn|aws-us-gov):macie2:[a-z1-9-]{9,20}:\\d{12}:allow-list\\/[a-z0-9]{22}$")
string __stringMin71Max89PatternArnAwsAwsCnAwsUsGovMacie2AZ19920D12AllowListAZ0922

@timestampFormat("date-time")
timestamp __timestampIso8601
