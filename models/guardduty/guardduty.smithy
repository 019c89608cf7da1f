$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.guardduty

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon GuardDuty")
@service(sdkId: "GuardDuty", endpointPrefix: "guardduty")
@restJson1
@sigv4(name: "guardduty")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service GuardDuty {
    version: "2017-11-28"
    operations: [
        AcceptAdministratorInvitation
        AcceptInvitation
        ArchiveFindings
        CreateDetector
        CreateFilter
        CreateIPSet
        CreateInvestigation
        CreateMalwareProtectionPlan
        CreateMembers
        CreatePublishingDestination
        CreateSampleFindings
        CreateThreatEntitySet
        CreateThreatIntelSet
        CreateTrustedEntitySet
        DeclineInvitations
        DeleteDetector
        DeleteFilter
        DeleteIPSet
        DeleteInvitations
        DeleteMalwareProtectionPlan
        DeleteMembers
        DeletePublishingDestination
        DeleteThreatEntitySet
        DeleteThreatIntelSet
        DeleteTrustedEntitySet
        DescribeMalwareScans
        DescribeOrganizationConfiguration
        DescribePublishingDestination
        DisableOrganizationAdminAccount
        DisassociateFromAdministratorAccount
        DisassociateFromMasterAccount
        DisassociateMembers
        EnableOrganizationAdminAccount
        GetAdministratorAccount
        GetCoverageStatistics
        GetDetector
        GetFilter
        GetFindings
        GetFindingsStatistics
        GetIPSet
        GetInvestigation
        GetInvitationsCount
        GetMalwareProtectionPlan
        GetMalwareScan
        GetMalwareScanSettings
        GetMasterAccount
        GetMemberDetectors
        GetMembers
        GetOrganizationStatistics
        GetRemainingFreeTrialDays
        GetThreatEntitySet
        GetThreatIntelSet
        GetTrustedEntitySet
        GetUsageStatistics
        InviteMembers
        ListCoverage
        ListDetectors
        ListFilters
        ListFindings
        ListIPSets
        ListInvestigations
        ListInvitations
        ListMalwareProtectionPlans
        ListMalwareScans
        ListMembers
        ListOrganizationAdminAccounts
        ListPublishingDestinations
        ListTagsForResource
        ListThreatEntitySets
        ListThreatIntelSets
        ListTrustedEntitySets
        SendObjectMalwareScan
        StartMalwareScan
        StartMonitoringMembers
        StopMonitoringMembers
        TagResource
        UnarchiveFindings
        UntagResource
        UpdateDetector
        UpdateFilter
        UpdateFindingsFeedback
        UpdateIPSet
        UpdateMalwareProtectionPlan
        UpdateMalwareScanSettings
        UpdateMemberDetectors
        UpdateOrganizationConfiguration
        UpdatePublishingDestination
        UpdateThreatEntitySet
        UpdateThreatIntelSet
        UpdateTrustedEntitySet
    ]
}

@http(method: "POST", uri: "/detector/{DetectorId}/administrator")
operation AcceptAdministratorInvitation {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("administratorId")
        AdministratorId: String

        @required @jsonName("invitationId")
        InvitationId: String
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

@deprecated @http(method: "POST", uri: "/detector/{DetectorId}/master")
operation AcceptInvitation {
    input := @deprecated {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("masterId")
        MasterId: String

        @required @jsonName("invitationId")
        InvitationId: String
    }
    output := @deprecated {}
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/findings/archive")
operation ArchiveFindings {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("findingIds")
        FindingIds: FindingIds
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector")
operation CreateDetector {
    input := {
        @required @jsonName("enable")
        Enable: Boolean

        @jsonName("clientToken") @idempotencyToken
        ClientToken: ClientToken

        @jsonName("findingPublishingFrequency")
        FindingPublishingFrequency: FindingPublishingFrequency

        @jsonName("dataSources") @deprecated
        DataSources: DataSourceConfigurations

        @jsonName("tags")
        Tags: TagMap

        @jsonName("features")
        Features: DetectorFeatureConfigurations
    }
    output := {
        @jsonName("detectorId")
        DetectorId: DetectorId

        @jsonName("unprocessedDataSources")
        UnprocessedDataSources: UnprocessedDataSourcesResult
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/filter")
operation CreateFilter {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("name")
        Name: FilterName

        @jsonName("description")
        Description: FilterDescription

        @jsonName("action")
        Action: FilterAction

        @jsonName("rank")
        Rank: FilterRank

        @required @jsonName("findingCriteria")
        FindingCriteria: FindingCriteria

        @jsonName("clientToken") @idempotencyToken
        ClientToken: ClientToken

        @jsonName("tags")
        Tags: TagMap
    }
    output := {
        @required @jsonName("name")
        Name: FilterName
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/ipset")
operation CreateIPSet {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("name")
        Name: Name

        @required @jsonName("format")
        Format: IpSetFormat

        @required @jsonName("location")
        Location: Location

        @required @jsonName("activate")
        Activate: Boolean

        @jsonName("clientToken") @idempotencyToken
        ClientToken: ClientToken

        @jsonName("tags")
        Tags: TagMap

        @jsonName("expectedBucketOwner")
        ExpectedBucketOwner: AccountId
    }
    output := {
        @required @jsonName("ipSetId")
        IpSetId: String
    }
    errors: [BadRequestException, InternalServerErrorException, AccessDeniedException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/investigation", code: 202)
operation CreateInvestigation {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("triggerPrompt")
        TriggerPrompt: TriggerPrompt

        @jsonName("clientToken") @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required @jsonName("investigationId")
        InvestigationId: InvestigationId
    }
    errors: [BadRequestException, InternalServerErrorException, AccessDeniedException]
}

@http(method: "POST", uri: "/malware-protection-plan")
operation CreateMalwareProtectionPlan {
    input := {
        @jsonName("clientToken") @idempotencyToken
        ClientToken: ClientToken

        @required @jsonName("role")
        Role: String

        @required @jsonName("protectedResource")
        ProtectedResource: CreateProtectedResource

        @jsonName("actions")
        Actions: MalwareProtectionPlanActions

        @jsonName("tags")
        Tags: TagMap
    }
    output := {
        @jsonName("malwareProtectionPlanId")
        MalwareProtectionPlanId: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "POST", uri: "/detector/{DetectorId}/member")
operation CreateMembers {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("accountDetails")
        AccountDetails: AccountDetails
    }
    output := {
        @required @jsonName("unprocessedAccounts")
        UnprocessedAccounts: UnprocessedAccounts
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/publishingDestination")
operation CreatePublishingDestination {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("destinationType")
        DestinationType: DestinationType

        @required @jsonName("destinationProperties")
        DestinationProperties: DestinationProperties

        @jsonName("clientToken") @idempotencyToken
        ClientToken: ClientToken

        @jsonName("tags")
        Tags: TagMap
    }
    output := {
        @required @jsonName("destinationId")
        DestinationId: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/findings/create")
operation CreateSampleFindings {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @jsonName("findingTypes")
        FindingTypes: FindingTypes
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/threatentityset")
operation CreateThreatEntitySet {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("name")
        Name: Name

        @required @jsonName("format")
        Format: ThreatEntitySetFormat

        @required @jsonName("location")
        Location: Location

        @jsonName("expectedBucketOwner")
        ExpectedBucketOwner: ExpectedBucketOwner

        @required @jsonName("activate")
        Activate: Boolean

        @jsonName("clientToken") @idempotencyToken
        ClientToken: ClientToken

        @jsonName("tags")
        Tags: TagMap
    }
    output := {
        @required @jsonName("threatEntitySetId")
        ThreatEntitySetId: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/threatintelset")
operation CreateThreatIntelSet {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("name")
        Name: Name

        @required @jsonName("format")
        Format: ThreatIntelSetFormat

        @required @jsonName("location")
        Location: Location

        @required @jsonName("activate")
        Activate: Boolean

        @jsonName("clientToken") @idempotencyToken
        ClientToken: ClientToken

        @jsonName("tags")
        Tags: TagMap

        @jsonName("expectedBucketOwner")
        ExpectedBucketOwner: AccountId
    }
    output := {
        @required @jsonName("threatIntelSetId")
        ThreatIntelSetId: String
    }
    errors: [BadRequestException, InternalServerErrorException, AccessDeniedException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/trustedentityset")
operation CreateTrustedEntitySet {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("name")
        Name: Name

        @required @jsonName("format")
        Format: TrustedEntitySetFormat

        @required @jsonName("location")
        Location: Location

        @jsonName("expectedBucketOwner")
        ExpectedBucketOwner: ExpectedBucketOwner

        @required @jsonName("activate")
        Activate: Boolean

        @jsonName("clientToken") @idempotencyToken
        ClientToken: ClientToken

        @jsonName("tags")
        Tags: TagMap
    }
    output := {
        @required @jsonName("trustedEntitySetId")
        TrustedEntitySetId: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/invitation/decline")
operation DeclineInvitations {
    input := {
        @required @jsonName("accountIds")
        AccountIds: AccountIds
    }
    output := {
        @required @jsonName("unprocessedAccounts")
        UnprocessedAccounts: UnprocessedAccounts
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "DELETE", uri: "/detector/{DetectorId}")
operation DeleteDetector {
    input := {
        @required @httpLabel
        DetectorId: DetectorId
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "DELETE", uri: "/detector/{DetectorId}/filter/{FilterName}")
operation DeleteFilter {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @httpLabel
        FilterName: String
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "DELETE", uri: "/detector/{DetectorId}/ipset/{IpSetId}")
operation DeleteIPSet {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @httpLabel
        IpSetId: String
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/invitation/delete")
operation DeleteInvitations {
    input := {
        @required @jsonName("accountIds")
        AccountIds: AccountIds
    }
    output := {
        @required @jsonName("unprocessedAccounts")
        UnprocessedAccounts: UnprocessedAccounts
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "DELETE", uri: "/malware-protection-plan/{MalwareProtectionPlanId}")
operation DeleteMalwareProtectionPlan {
    input := {
        @required @httpLabel
        MalwareProtectionPlanId: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/detector/{DetectorId}/member/delete")
operation DeleteMembers {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("accountIds")
        AccountIds: AccountIds
    }
    output := {
        @required @jsonName("unprocessedAccounts")
        UnprocessedAccounts: UnprocessedAccounts
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "DELETE", uri: "/detector/{DetectorId}/publishingDestination/{DestinationId}")
operation DeletePublishingDestination {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @httpLabel
        DestinationId: String
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "DELETE", uri: "/detector/{DetectorId}/threatentityset/{ThreatEntitySetId}")
operation DeleteThreatEntitySet {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @httpLabel
        ThreatEntitySetId: String
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "DELETE", uri: "/detector/{DetectorId}/threatintelset/{ThreatIntelSetId}")
operation DeleteThreatIntelSet {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @httpLabel
        ThreatIntelSetId: String
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "DELETE", uri: "/detector/{DetectorId}/trustedentityset/{TrustedEntitySetId}")
operation DeleteTrustedEntitySet {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @httpLabel
        TrustedEntitySetId: String
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/malware-scans")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Scans"
    pageSize: "MaxResults"
)
operation DescribeMalwareScans {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @jsonName("nextToken")
        NextToken: String

        @jsonName("maxResults")
        MaxResults: IntegerValueWithMax

        @jsonName("filterCriteria")
        FilterCriteria: FilterCriteria

        @jsonName("sortCriteria")
        SortCriteria: SortCriteria
    }
    output := {
        @required @jsonName("scans")
        Scans: Scans

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/detector/{DetectorId}/admin")
operation DescribeOrganizationConfiguration {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("autoEnable") @deprecated
        AutoEnable: Boolean

        @required @jsonName("memberAccountLimitReached")
        MemberAccountLimitReached: Boolean

        @jsonName("dataSources") @deprecated
        DataSources: OrganizationDataSourceConfigurationsResult

        @jsonName("features")
        Features: OrganizationFeaturesConfigurationsResults

        @jsonName("nextToken")
        NextToken: String

        @jsonName("autoEnableOrganizationMembers")
        AutoEnableOrganizationMembers: AutoEnableMembers
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/detector/{DetectorId}/publishingDestination/{DestinationId}")
operation DescribePublishingDestination {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @httpLabel
        DestinationId: String
    }
    output := {
        @required @jsonName("destinationId")
        DestinationId: String

        @required @jsonName("destinationType")
        DestinationType: DestinationType

        @required @jsonName("status")
        Status: PublishingStatus

        @required @jsonName("publishingFailureStartTimestamp")
        PublishingFailureStartTimestamp: Long

        @required @jsonName("destinationProperties")
        DestinationProperties: DestinationProperties

        @jsonName("tags")
        Tags: TagMap
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/admin/disable")
operation DisableOrganizationAdminAccount {
    input := {
        @required @jsonName("adminAccountId")
        AdminAccountId: String
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/administrator/disassociate")
operation DisassociateFromAdministratorAccount {
    input := {
        @required @httpLabel
        DetectorId: DetectorId
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

@deprecated @http(method: "POST", uri: "/detector/{DetectorId}/master/disassociate")
operation DisassociateFromMasterAccount {
    input := @deprecated {
        @required @httpLabel
        DetectorId: DetectorId
    }
    output := @deprecated {}
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/member/disassociate")
operation DisassociateMembers {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("accountIds")
        AccountIds: AccountIds
    }
    output := {
        @required @jsonName("unprocessedAccounts")
        UnprocessedAccounts: UnprocessedAccounts
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/admin/enable")
operation EnableOrganizationAdminAccount {
    input := {
        @required @jsonName("adminAccountId")
        AdminAccountId: String
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/detector/{DetectorId}/administrator")
operation GetAdministratorAccount {
    input := {
        @required @httpLabel
        DetectorId: DetectorId
    }
    output := {
        @required @jsonName("administrator")
        Administrator: Administrator
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/coverage/statistics")
operation GetCoverageStatistics {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @jsonName("filterCriteria")
        FilterCriteria: CoverageFilterCriteria

        @required @jsonName("statisticsType")
        StatisticsType: CoverageStatisticsTypeList
    }
    output := {
        @jsonName("coverageStatistics")
        CoverageStatistics: CoverageStatistics
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/detector/{DetectorId}")
operation GetDetector {
    input := {
        @required @httpLabel
        DetectorId: DetectorId
    }
    output := {
        @jsonName("createdAt")
        CreatedAt: String

        @jsonName("findingPublishingFrequency")
        FindingPublishingFrequency: FindingPublishingFrequency

        @required @jsonName("serviceRole")
        ServiceRole: String

        @required @jsonName("status")
        Status: DetectorStatus

        @jsonName("updatedAt")
        UpdatedAt: String

        @jsonName("dataSources") @deprecated
        DataSources: DataSourceConfigurationsResult

        @jsonName("tags")
        Tags: TagMap

        @jsonName("features")
        Features: DetectorFeatureConfigurationsResults
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/detector/{DetectorId}/filter/{FilterName}")
operation GetFilter {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @httpLabel
        FilterName: String
    }
    output := {
        @required @jsonName("name")
        Name: FilterName

        @jsonName("description")
        Description: FilterDescription

        @required @jsonName("action")
        Action: FilterAction

        @jsonName("rank")
        Rank: FilterRank

        @required @jsonName("findingCriteria")
        FindingCriteria: FindingCriteria

        @jsonName("tags")
        Tags: TagMap

        @jsonName("createdAt")
        CreatedAt: Timestamp

        @jsonName("updatedAt")
        UpdatedAt: Timestamp

        @jsonName("version")
        Version: FilterVersion
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/findings/get")
operation GetFindings {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("findingIds")
        FindingIds: FindingIds

        @jsonName("sortCriteria")
        SortCriteria: SortCriteria
    }
    output := {
        @required @jsonName("findings")
        Findings: Findings
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/findings/statistics")
operation GetFindingsStatistics {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @jsonName("findingStatisticTypes") @deprecated
        FindingStatisticTypes: FindingStatisticTypes

        @jsonName("findingCriteria")
        FindingCriteria: FindingCriteria

        @jsonName("groupBy")
        GroupBy: GroupByType

        @jsonName("orderBy")
        OrderBy: OrderBy

        @jsonName("maxResults")
        MaxResults: MaxResults100
    }
    output := {
        @required @jsonName("findingStatistics")
        FindingStatistics: FindingStatistics

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/detector/{DetectorId}/ipset/{IpSetId}")
operation GetIPSet {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @httpLabel
        IpSetId: String
    }
    output := {
        @required @jsonName("name")
        Name: Name

        @required @jsonName("format")
        Format: IpSetFormat

        @required @jsonName("location")
        Location: Location

        @required @jsonName("status")
        Status: IpSetStatus

        @jsonName("tags")
        Tags: TagMap

        @jsonName("expectedBucketOwner")
        ExpectedBucketOwner: AccountId
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/detector/{DetectorId}/investigation/{InvestigationId}")
operation GetInvestigation {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @httpLabel
        InvestigationId: InvestigationId
    }
    output := {
        @required @jsonName("investigation")
        Investigation: Investigation
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/invitation/count")
operation GetInvitationsCount {
    input := {}
    output := {
        @jsonName("invitationsCount")
        InvitationsCount: Integer
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/malware-protection-plan/{MalwareProtectionPlanId}")
operation GetMalwareProtectionPlan {
    input := {
        @required @httpLabel
        MalwareProtectionPlanId: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("role")
        Role: String

        @jsonName("protectedResource")
        ProtectedResource: CreateProtectedResource

        @jsonName("actions")
        Actions: MalwareProtectionPlanActions

        @jsonName("createdAt")
        CreatedAt: Timestamp

        @jsonName("status")
        Status: MalwareProtectionPlanStatus

        @jsonName("statusReasons")
        StatusReasons: MalwareProtectionPlanStatusReasonsList

        @jsonName("tags")
        Tags: TagMap
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/malware-scan/{ScanId}")
operation GetMalwareScan {
    input := {
        @required @httpLabel
        ScanId: String
    }
    output := {
        @jsonName("scanId")
        ScanId: NonEmptyString

        @jsonName("detectorId")
        DetectorId: DetectorId

        @jsonName("adminDetectorId")
        AdminDetectorId: DetectorId

        @jsonName("resourceArn")
        ResourceArn: NonEmptyString

        @jsonName("resourceType")
        ResourceType: MalwareProtectionResourceType

        @jsonName("scannedResourcesCount")
        ScannedResourcesCount: NonNegativeInteger

        @jsonName("skippedResourcesCount")
        SkippedResourcesCount: NonNegativeInteger

        @jsonName("failedResourcesCount")
        FailedResourcesCount: NonNegativeInteger

        @jsonName("scannedResources")
        ScannedResources: ScannedResources

        @jsonName("scanConfiguration")
        ScanConfiguration: ScanConfiguration

        @jsonName("scanCategory")
        ScanCategory: ScanCategory

        @jsonName("scanStatus")
        ScanStatus: MalwareProtectionScanStatus

        @jsonName("scanStatusReason")
        ScanStatusReason: ScanStatusReason

        @jsonName("scanType")
        ScanType: MalwareProtectionScanType

        @jsonName("scanStartedAt")
        ScanStartedAt: Timestamp

        @jsonName("scanCompletedAt")
        ScanCompletedAt: Timestamp

        @jsonName("scanResultDetails")
        ScanResultDetails: GetMalwareScanResultDetails
    }
    errors: [BadRequestException, InternalServerErrorException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/detector/{DetectorId}/malware-scan-settings")
operation GetMalwareScanSettings {
    input := {
        @required @httpLabel
        DetectorId: DetectorId
    }
    output := {
        @jsonName("scanResourceCriteria")
        ScanResourceCriteria: ScanResourceCriteria

        @jsonName("ebsSnapshotPreservation")
        EbsSnapshotPreservation: EbsSnapshotPreservation
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@deprecated @http(method: "GET", uri: "/detector/{DetectorId}/master")
operation GetMasterAccount {
    input := @deprecated {
        @required @httpLabel
        DetectorId: DetectorId
    }
    output := @deprecated {
        @required @jsonName("master")
        Master: Master
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/member/detector/get")
operation GetMemberDetectors {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("accountIds")
        AccountIds: AccountIds
    }
    output := {
        @required @jsonName("members")
        MemberDataSourceConfigurations: MemberDataSourceConfigurations

        @required @jsonName("unprocessedAccounts")
        UnprocessedAccounts: UnprocessedAccounts
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/member/get")
operation GetMembers {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("accountIds")
        AccountIds: AccountIds
    }
    output := {
        @required @jsonName("members")
        Members: Members

        @required @jsonName("unprocessedAccounts")
        UnprocessedAccounts: UnprocessedAccounts
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/organization/statistics")
operation GetOrganizationStatistics {
    output := {
        @jsonName("organizationDetails")
        OrganizationDetails: OrganizationDetails
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/freeTrial/daysRemaining")
operation GetRemainingFreeTrialDays {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("accountIds")
        AccountIds: AccountIds
    }
    output := {
        @jsonName("accounts")
        Accounts: AccountFreeTrialInfos

        @jsonName("unprocessedAccounts")
        UnprocessedAccounts: UnprocessedAccounts
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/detector/{DetectorId}/threatentityset/{ThreatEntitySetId}")
operation GetThreatEntitySet {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @httpLabel
        ThreatEntitySetId: String
    }
    output := {
        @required @jsonName("name")
        Name: Name

        @required @jsonName("format")
        Format: ThreatEntitySetFormat

        @required @jsonName("location")
        Location: Location

        @jsonName("expectedBucketOwner")
        ExpectedBucketOwner: ExpectedBucketOwner

        @required @jsonName("status")
        Status: ThreatEntitySetStatus

        @jsonName("tags")
        Tags: TagMap

        @jsonName("createdAt")
        CreatedAt: Timestamp

        @jsonName("updatedAt")
        UpdatedAt: Timestamp

        @jsonName("errorDetails")
        ErrorDetails: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/detector/{DetectorId}/threatintelset/{ThreatIntelSetId}")
operation GetThreatIntelSet {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @httpLabel
        ThreatIntelSetId: String
    }
    output := {
        @required @jsonName("name")
        Name: Name

        @required @jsonName("format")
        Format: ThreatIntelSetFormat

        @required @jsonName("location")
        Location: Location

        @required @jsonName("status")
        Status: ThreatIntelSetStatus

        @jsonName("tags")
        Tags: TagMap

        @jsonName("expectedBucketOwner")
        ExpectedBucketOwner: AccountId
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/detector/{DetectorId}/trustedentityset/{TrustedEntitySetId}")
operation GetTrustedEntitySet {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @httpLabel
        TrustedEntitySetId: String
    }
    output := {
        @required @jsonName("name")
        Name: Name

        @required @jsonName("format")
        Format: TrustedEntitySetFormat

        @required @jsonName("location")
        Location: Location

        @jsonName("expectedBucketOwner")
        ExpectedBucketOwner: ExpectedBucketOwner

        @required @jsonName("status")
        Status: TrustedEntitySetStatus

        @jsonName("tags")
        Tags: TagMap

        @jsonName("createdAt")
        CreatedAt: Timestamp

        @jsonName("updatedAt")
        UpdatedAt: Timestamp

        @jsonName("errorDetails")
        ErrorDetails: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/usage/statistics")
operation GetUsageStatistics {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("usageStatisticsType")
        UsageStatisticType: UsageStatisticType

        @required @jsonName("usageCriteria")
        UsageCriteria: UsageCriteria

        @jsonName("unit")
        Unit: String

        @jsonName("maxResults")
        MaxResults: MaxResults

        @jsonName("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("usageStatistics")
        UsageStatistics: UsageStatistics

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/member/invite")
operation InviteMembers {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("accountIds")
        AccountIds: AccountIds

        @jsonName("disableEmailNotification")
        DisableEmailNotification: Boolean

        @jsonName("message")
        Message: String
    }
    output := {
        @required @jsonName("unprocessedAccounts")
        UnprocessedAccounts: UnprocessedAccounts
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/coverage")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Resources"
    pageSize: "MaxResults"
)
operation ListCoverage {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @jsonName("nextToken")
        NextToken: String

        @jsonName("maxResults")
        MaxResults: MaxResults

        @jsonName("filterCriteria")
        FilterCriteria: CoverageFilterCriteria

        @jsonName("sortCriteria")
        SortCriteria: CoverageSortCriteria
    }
    output := {
        @required @jsonName("resources")
        Resources: CoverageResources

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/detector")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DetectorIds"
    pageSize: "MaxResults"
)
operation ListDetectors {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @required @jsonName("detectorIds")
        DetectorIds: DetectorIds

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/detector/{DetectorId}/filter")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FilterNames"
    pageSize: "MaxResults"
)
operation ListFilters {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @required @jsonName("filterNames")
        FilterNames: FilterNames

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/findings")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FindingIds"
    pageSize: "MaxResults"
)
operation ListFindings {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @jsonName("findingCriteria")
        FindingCriteria: FindingCriteria

        @jsonName("sortCriteria")
        SortCriteria: SortCriteria

        @jsonName("maxResults")
        MaxResults: MaxResults

        @jsonName("nextToken")
        NextToken: String
    }
    output := {
        @required @jsonName("findingIds")
        FindingIds: FindingIds

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/detector/{DetectorId}/ipset")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IpSetIds"
    pageSize: "MaxResults"
)
operation ListIPSets {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @required @jsonName("ipSetIds")
        IpSetIds: IpSetIds

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/investigation/list")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Investigations"
    pageSize: "MaxResults"
)
operation ListInvestigations {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @jsonName("sortCriteria")
        SortCriteria: InvestigationSortCriteria

        @jsonName("maxResults")
        MaxResults: MaxResults

        @jsonName("nextToken")
        NextToken: NextToken
    }
    output := {
        @required @jsonName("investigations")
        Investigations: InvestigationSummaries

        @jsonName("nextToken")
        NextToken: NextToken
    }
    errors: [BadRequestException, InternalServerErrorException, AccessDeniedException]
}

@http(method: "GET", uri: "/invitation")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Invitations"
    pageSize: "MaxResults"
)
operation ListInvitations {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("invitations")
        Invitations: Invitations

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/malware-protection-plan")
operation ListMalwareProtectionPlans {
    input := {
        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("malwareProtectionPlans")
        MalwareProtectionPlans: MalwareProtectionPlansSummary

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, InternalServerErrorException, AccessDeniedException]
}

@http(method: "POST", uri: "/malware-scan")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Scans"
    pageSize: "MaxResults"
)
operation ListMalwareScans {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @jsonName("filterCriteria")
        FilterCriteria: ListMalwareScansFilterCriteria

        @jsonName("sortCriteria")
        SortCriteria: SortCriteria
    }
    output := {
        @required @jsonName("scans")
        Scans: MalwareScans

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/detector/{DetectorId}/member")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Members"
    pageSize: "MaxResults"
)
operation ListMembers {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("onlyAssociated")
        OnlyAssociated: String
    }
    output := {
        @jsonName("members")
        Members: Members

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/admin")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AdminAccounts"
    pageSize: "MaxResults"
)
operation ListOrganizationAdminAccounts {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("adminAccounts")
        AdminAccounts: AdminAccounts

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/detector/{DetectorId}/publishingDestination")
operation ListPublishingDestinations {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @required @jsonName("destinations")
        Destinations: Destinations

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: GuardDutyArn
    }
    output := {
        @jsonName("tags")
        Tags: TagMap
    }
    errors: [BadRequestException, InternalServerErrorException, AccessDeniedException]
}

@http(method: "GET", uri: "/detector/{DetectorId}/threatentityset")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ThreatEntitySetIds"
    pageSize: "MaxResults"
)
operation ListThreatEntitySets {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @required @jsonName("threatEntitySetIds")
        ThreatEntitySetIds: ThreatEntitySetIds

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/detector/{DetectorId}/threatintelset")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ThreatIntelSetIds"
    pageSize: "MaxResults"
)
operation ListThreatIntelSets {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @required @jsonName("threatIntelSetIds")
        ThreatIntelSetIds: ThreatIntelSetIds

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/detector/{DetectorId}/trustedentityset")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TrustedEntitySetIds"
    pageSize: "MaxResults"
)
operation ListTrustedEntitySets {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @required @jsonName("trustedEntitySetIds")
        TrustedEntitySetIds: TrustedEntitySetIds

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/object-malware-scan/send")
operation SendObjectMalwareScan {
    input := {
        @jsonName("s3Object")
        S3Object: S3ObjectForSendObjectMalwareScan
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException, AccessDeniedException]
}

@http(method: "POST", uri: "/malware-scan/start")
operation StartMalwareScan {
    input := {
        @required @jsonName("resourceArn")
        ResourceArn: ResourceArn

        @jsonName("clientToken") @idempotencyToken
        ClientToken: ClientToken

        @jsonName("scanConfiguration")
        ScanConfiguration: StartMalwareScanConfiguration
    }
    output := {
        @jsonName("scanId")
        ScanId: NonEmptyString
    }
    errors: [BadRequestException, InternalServerErrorException, ConflictException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/member/start")
operation StartMonitoringMembers {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("accountIds")
        AccountIds: AccountIds
    }
    output := {
        @required @jsonName("unprocessedAccounts")
        UnprocessedAccounts: UnprocessedAccounts
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/member/stop")
operation StopMonitoringMembers {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("accountIds")
        AccountIds: AccountIds
    }
    output := {
        @required @jsonName("unprocessedAccounts")
        UnprocessedAccounts: UnprocessedAccounts
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/tags/{ResourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: GuardDutyArn

        @required @jsonName("tags")
        Tags: TagMap
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException, AccessDeniedException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/findings/unarchive")
operation UnarchiveFindings {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("findingIds")
        FindingIds: FindingIds
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}", code: 204)
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: GuardDutyArn

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException, AccessDeniedException]
}

@http(method: "POST", uri: "/detector/{DetectorId}")
operation UpdateDetector {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @jsonName("enable")
        Enable: Boolean

        @jsonName("findingPublishingFrequency")
        FindingPublishingFrequency: FindingPublishingFrequency

        @jsonName("dataSources") @deprecated
        DataSources: DataSourceConfigurations

        @jsonName("features")
        Features: DetectorFeatureConfigurations
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/filter/{FilterName}")
operation UpdateFilter {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @httpLabel
        FilterName: String

        @jsonName("description")
        Description: FilterDescription

        @jsonName("action")
        Action: FilterAction

        @jsonName("rank")
        Rank: FilterRank

        @jsonName("findingCriteria")
        FindingCriteria: FindingCriteria
    }
    output := {
        @required @jsonName("name")
        Name: FilterName
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/findings/feedback")
operation UpdateFindingsFeedback {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("findingIds")
        FindingIds: FindingIds

        @required @jsonName("feedback")
        Feedback: Feedback

        @jsonName("comments")
        Comments: SensitiveString
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/ipset/{IpSetId}")
operation UpdateIPSet {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @httpLabel
        IpSetId: String

        @jsonName("name")
        Name: Name

        @jsonName("location")
        Location: Location

        @jsonName("activate")
        Activate: Boolean

        @jsonName("expectedBucketOwner")
        ExpectedBucketOwner: AccountId
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException, AccessDeniedException]
}

@http(method: "PATCH", uri: "/malware-protection-plan/{MalwareProtectionPlanId}")
operation UpdateMalwareProtectionPlan {
    input := {
        @required @httpLabel
        MalwareProtectionPlanId: String

        @jsonName("role")
        Role: String

        @jsonName("actions")
        Actions: MalwareProtectionPlanActions

        @jsonName("protectedResource")
        ProtectedResource: UpdateProtectedResource
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/detector/{DetectorId}/malware-scan-settings")
operation UpdateMalwareScanSettings {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @jsonName("scanResourceCriteria")
        ScanResourceCriteria: ScanResourceCriteria

        @jsonName("ebsSnapshotPreservation")
        EbsSnapshotPreservation: EbsSnapshotPreservation
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/member/detector/update")
operation UpdateMemberDetectors {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @jsonName("accountIds")
        AccountIds: AccountIds

        @jsonName("dataSources") @deprecated
        DataSources: DataSourceConfigurations

        @jsonName("features")
        Features: MemberFeaturesConfigurations
    }
    output := {
        @required @jsonName("unprocessedAccounts")
        UnprocessedAccounts: UnprocessedAccounts
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/admin")
operation UpdateOrganizationConfiguration {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @jsonName("autoEnable") @deprecated
        AutoEnable: Boolean

        @jsonName("dataSources") @deprecated
        DataSources: OrganizationDataSourceConfigurations

        @jsonName("features")
        Features: OrganizationFeaturesConfigurations

        @jsonName("autoEnableOrganizationMembers")
        AutoEnableOrganizationMembers: AutoEnableMembers
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/publishingDestination/{DestinationId}")
operation UpdatePublishingDestination {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @httpLabel
        DestinationId: String

        @jsonName("destinationProperties")
        DestinationProperties: DestinationProperties
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/threatentityset/{ThreatEntitySetId}")
operation UpdateThreatEntitySet {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @httpLabel
        ThreatEntitySetId: String

        @jsonName("name")
        Name: Name

        @jsonName("location")
        Location: Location

        @jsonName("expectedBucketOwner")
        ExpectedBucketOwner: ExpectedBucketOwner

        @jsonName("activate")
        Activate: Boolean
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/threatintelset/{ThreatIntelSetId}")
operation UpdateThreatIntelSet {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @httpLabel
        ThreatIntelSetId: String

        @jsonName("name")
        Name: Name

        @jsonName("location")
        Location: Location

        @jsonName("activate")
        Activate: Boolean

        @jsonName("expectedBucketOwner")
        ExpectedBucketOwner: AccountId
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException, AccessDeniedException]
}

@http(method: "POST", uri: "/detector/{DetectorId}/trustedentityset/{TrustedEntitySetId}")
operation UpdateTrustedEntitySet {
    input := {
        @required @httpLabel
        DetectorId: DetectorId

        @required @httpLabel
        TrustedEntitySetId: String

        @jsonName("name")
        Name: Name

        @jsonName("location")
        Location: Location

        @jsonName("expectedBucketOwner")
        ExpectedBucketOwner: ExpectedBucketOwner

        @jsonName("activate")
        Activate: Boolean
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

structure AccessControlList {
    @jsonName("allowsPublicReadAccess")
    AllowsPublicReadAccess: Boolean

    @jsonName("allowsPublicWriteAccess")
    AllowsPublicWriteAccess: Boolean
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @jsonName("message")
    Message: String

    @jsonName("type")
    Type: String
}

structure AccessKey {
    @jsonName("principalId")
    PrincipalId: String

    @jsonName("userName")
    UserName: String

    @jsonName("userType")
    UserType: String
}

structure AccessKeyDetails {
    @jsonName("accessKeyId")
    AccessKeyId: String

    @jsonName("principalId")
    PrincipalId: String

    @jsonName("userName")
    UserName: String

    @jsonName("userType")
    UserType: String
}

structure Account {
    @required @jsonName("uid")
    Uid: String

    @jsonName("account")
    Name: String
}

structure AccountDetail {
    @required @jsonName("accountId")
    AccountId: AccountId

    @required @jsonName("email")
    Email: Email
}

@length(min: 1, max: 50)
list AccountDetails {
    member: AccountDetail
}

structure AccountFreeTrialInfo {
    @jsonName("accountId")
    AccountId: String

    @jsonName("dataSources") @deprecated
    DataSources: DataSourcesFreeTrial

    @jsonName("features")
    Features: FreeTrialFeatureConfigurationsResults
}

list AccountFreeTrialInfos {
    member: AccountFreeTrialInfo
}

@length(min: 12, max: 12)
string AccountId

@length(min: 1, max: 50)
list AccountIds {
    member: AccountId
}

structure AccountLevelPermissions {
    @jsonName("blockPublicAccess")
    BlockPublicAccess: BlockPublicAccess
}

structure AccountStatistics {
    @jsonName("accountId")
    AccountId: String

    @jsonName("lastGeneratedAt")
    LastGeneratedAt: Timestamp

    @jsonName("totalFindings")
    TotalFindings: Integer
}

structure Action {
    @jsonName("actionType")
    ActionType: String

    @jsonName("awsApiCallAction")
    AwsApiCallAction: AwsApiCallAction

    @jsonName("dnsRequestAction")
    DnsRequestAction: DnsRequestAction

    @jsonName("networkConnectionAction")
    NetworkConnectionAction: NetworkConnectionAction

    @jsonName("portProbeAction")
    PortProbeAction: PortProbeAction

    @jsonName("kubernetesApiCallAction")
    KubernetesApiCallAction: KubernetesApiCallAction

    @jsonName("kubernetesPermissionCheckedDetails")
    KubernetesPermissionCheckedDetails: KubernetesPermissionCheckedDetails

    @jsonName("kubernetesRoleBindingDetails")
    KubernetesRoleBindingDetails: KubernetesRoleBindingDetails

    @jsonName("kubernetesRoleDetails")
    KubernetesRoleDetails: KubernetesRoleDetails

    @jsonName("rdsLoginAttemptAction")
    RdsLoginAttemptAction: RdsLoginAttemptAction
}

structure Actor {
    @required @jsonName("id")
    Id: String

    @jsonName("user")
    User: User

    @jsonName("session")
    Session: Session

    @jsonName("process")
    Process: ActorProcess
}

@length(min: 0, max: 400)
list ActorIds {
    member: String
}

structure ActorProcess {
    @required @jsonName("name")
    Name: ProcessName

    @required @jsonName("path")
    Path: ProcessPath

    @jsonName("sha256")
    Sha256: ProcessSha256
}

@length(min: 0, max: 400)
list Actors {
    member: Actor
}

structure AdditionalInfo {
    @jsonName("versionId")
    VersionId: NonEmptyString

    @jsonName("deviceName")
    DeviceName: NonEmptyString
}

list AdditionalSequenceTypes {
    member: FindingType
}

structure AddonDetails {
    @jsonName("addonVersion")
    AddonVersion: String

    @jsonName("addonStatus")
    AddonStatus: String
}

structure AdminAccount {
    @jsonName("adminAccountId")
    AdminAccountId: String

    @jsonName("adminStatus")
    AdminStatus: AdminStatus
}

@length(min: 0, max: 1)
list AdminAccounts {
    member: AdminAccount
}

enum AdminStatus {
    ENABLED
    DISABLE_IN_PROGRESS
}

structure Administrator {
    @jsonName("accountId")
    AccountId: AccountId

    @jsonName("invitationId")
    InvitationId: String

    @jsonName("relationshipStatus")
    RelationshipStatus: String

    @jsonName("invitedAt")
    InvitedAt: String
}

map AffectedResources {
    key: String
    value: String
}

structure AgentDetails {
    @jsonName("version")
    Version: String
}

structure Anomaly {
    @jsonName("profiles")
    Profiles: AnomalyProfiles

    @jsonName("unusual")
    Unusual: AnomalyUnusual
}

structure AnomalyObject {
    @jsonName("profileType")
    ProfileType: ProfileType

    @jsonName("profileSubtype")
    ProfileSubtype: ProfileSubtype

    @jsonName("observations")
    Observations: Observations
}

list AnomalyProfileFeatureObjects {
    member: AnomalyObject
}

map AnomalyProfileFeatures {
    key: String
    value: AnomalyProfileFeatureObjects
}

map AnomalyProfiles {
    key: String
    value: AnomalyProfileFeatures
}

structure AnomalyUnusual {
    @jsonName("behavior")
    Behavior: Behavior
}

map AnomalyUnusualBehaviorFeature {
    key: String
    value: AnomalyObject
}

enum AutoEnableMembers {
    NEW
    ALL
    NONE
}

structure AutonomousSystem {
    @required @jsonName("name")
    Name: String

    @required @jsonName("number")
    Number: Integer
}

structure AutoscalingAutoScalingGroup {
    @jsonName("ec2InstanceUids")
    Ec2InstanceUids: Ec2InstanceUids
}

structure AwsApiCallAction {
    @jsonName("api")
    Api: String

    @jsonName("callerType")
    CallerType: String

    @jsonName("domainDetails")
    DomainDetails: DomainDetails

    @jsonName("errorCode")
    ErrorCode: String

    @jsonName("userAgent")
    UserAgent: String

    @jsonName("remoteIpDetails")
    RemoteIpDetails: RemoteIpDetails

    @jsonName("serviceName")
    ServiceName: String

    @jsonName("remoteAccountDetails")
    RemoteAccountDetails: RemoteAccountDetails

    @jsonName("affectedResources")
    AffectedResources: AffectedResources
}

@error("client") @httpError(400)
structure BadRequestException {
    @jsonName("message")
    Message: String

    @jsonName("type")
    Type: String
}

structure BedrockGuardrail {
    @jsonName("arn")
    Arn: BedrockGuardrailArnString

    @jsonName("version")
    Version: BedrockGuardrailVersionString
}

@length(min: 0, max: 2048)
@pattern("arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+")
string BedrockGuardrailArnString

structure BedrockGuardrailDetails {
    @jsonName("guardrailArn") @deprecated(since: "2026-07-13")
    GuardrailArn: BedrockGuardrailDetailsGuardrailArnString

    @jsonName("guardrailVersion") @deprecated(since: "2026-07-13")
    GuardrailVersion: BedrockGuardrailDetailsGuardrailVersionString

    @jsonName("guardrails")
    Guardrails: BedrockGuardrails

    @jsonName("guardrailAction")
    GuardrailAction: GuardrailAction

    @jsonName("guardrailSource")
    GuardrailSource: GuardrailSource

    @jsonName("contentPolicyFilters")
    ContentPolicyFilters: ContentPolicyFilters
}

@length(min: 0, max: 2048)
@pattern("arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+")
string BedrockGuardrailDetailsGuardrailArnString

@length(min: 1, max: 8) @pattern("(([1-9][0-9]{0,7})|(DRAFT))")
string BedrockGuardrailDetailsGuardrailVersionString

@length(min: 1, max: 8) @pattern("(([1-9][0-9]{0,7})|(DRAFT)|(ENFORCED))")
string BedrockGuardrailVersionString

@length(min: 0, max: 10)
list BedrockGuardrails {
    member: BedrockGuardrail
}

map Behavior {
    key: String
    value: AnomalyUnusualBehaviorFeature
}

structure BlockPublicAccess {
    @jsonName("ignorePublicAcls")
    IgnorePublicAcls: Boolean

    @jsonName("restrictPublicBuckets")
    RestrictPublicBuckets: Boolean

    @jsonName("blockPublicAcls")
    BlockPublicAcls: Boolean

    @jsonName("blockPublicPolicy")
    BlockPublicPolicy: Boolean
}

structure BucketLevelPermissions {
    @jsonName("accessControlList")
    AccessControlList: AccessControlList

    @jsonName("bucketPolicy")
    BucketPolicy: BucketPolicy

    @jsonName("blockPublicAccess")
    BlockPublicAccess: BlockPublicAccess
}

structure BucketPolicy {
    @jsonName("allowsPublicReadAccess")
    AllowsPublicReadAccess: Boolean

    @jsonName("allowsPublicWriteAccess")
    AllowsPublicWriteAccess: Boolean
}

structure City {
    @jsonName("cityName")
    CityName: String
}

@length(min: 0, max: 64)
string ClientToken

structure CloudDetails {
    @required @jsonName("provider")
    Provider: CloudProvider

    @required @jsonName("region")
    Region: String

    @required @jsonName("account")
    Account: String
}

enum CloudProvider {
    AWS
}

structure CloudTrailConfigurationResult {
    @required @jsonName("status")
    Status: DataSourceStatus
}

structure CloudformationStack {
    @jsonName("ec2InstanceUids")
    Ec2InstanceUids: Ec2InstanceUids
}

enum ClusterStatus {
    CREATING
    ACTIVE
    DELETING
    FAILED
    UPDATING
    PENDING
}

structure Condition {
    @jsonName("eq") @deprecated
    Eq: Eq

    @jsonName("neq") @deprecated
    Neq: Neq

    @jsonName("gt") @deprecated
    Gt: Integer

    @jsonName("gte") @deprecated
    Gte: Integer

    @jsonName("lt") @deprecated
    Lt: Integer

    @jsonName("lte") @deprecated
    Lte: Integer

    @jsonName("equals")
    Equals: Equals

    @jsonName("notEquals")
    NotEquals: NotEquals

    @jsonName("greaterThan")
    GreaterThan: Long

    @jsonName("greaterThanOrEqual")
    GreaterThanOrEqual: Long

    @jsonName("lessThan")
    LessThan: Long

    @jsonName("lessThanOrEqual")
    LessThanOrEqual: Long

    @jsonName("matches")
    Matches: Matches

    @jsonName("notMatches")
    NotMatches: NotMatches
}

enum Confidence {
    Unknown
    Low
    Medium
    High
}

enum ConfidenceLevel {
    HIGH
    MEDIUM
    LOW
    NONE
}

@error("client") @httpError(409)
structure ConflictException {
    @jsonName("message")
    Message: String

    @jsonName("type")
    Type: String
}

structure Container {
    @jsonName("containerRuntime")
    ContainerRuntime: String

    @jsonName("id")
    Id: String

    @jsonName("name")
    Name: String

    @jsonName("image")
    Image: String

    @jsonName("imagePrefix")
    ImagePrefix: String

    @jsonName("volumeMounts")
    VolumeMounts: VolumeMounts

    @jsonName("securityContext")
    SecurityContext: SecurityContext
}

structure ContainerFindingResource {
    @required @jsonName("image")
    Image: String

    @jsonName("imageUid")
    ImageUid: ContainerImageUid
}

@length(min: 1, max: 1024)
string ContainerImageUid

structure ContainerInstanceDetails {
    @jsonName("coveredContainerInstances")
    CoveredContainerInstances: Long

    @jsonName("compatibleContainerInstances")
    CompatibleContainerInstances: Long
}

@length(min: 0, max: 256)
string ContainerUid

list ContainerUids {
    member: ContainerUid
}

list Containers {
    member: Container
}

structure ContentPolicyFilter {
    @jsonName("type")
    Type: ContentPolicyFilterType

    @jsonName("confidence")
    Confidence: ConfidenceLevel

    @jsonName("action")
    Action: ContentPolicyFilterAction
}

enum ContentPolicyFilterAction {
    BLOCKED
    NONE
}

enum ContentPolicyFilterType {
    PROMPT_ATTACK
    JAILBREAK
    HATE
    INSULTS
    SEXUAL
    VIOLENCE
    MISCONDUCT
}

@length(min: 0, max: 10)
list ContentPolicyFilters {
    member: ContentPolicyFilter
}

structure ContinuousScanDetails {
    @jsonName("startTime")
    StartTime: Timestamp

    @required @jsonName("endTime")
    EndTime: Timestamp
}

map CountByCoverageStatus {
    key: CoverageStatus
    value: Long
}

map CountByResourceType {
    key: ResourceType
    value: Long
}

map CountBySeverity {
    key: String
    value: Integer
}

structure Country {
    @jsonName("countryCode")
    CountryCode: String

    @jsonName("countryName")
    CountryName: String
}

structure CoverageEc2InstanceDetails {
    @jsonName("instanceId")
    InstanceId: String

    @jsonName("instanceType")
    InstanceType: String

    @jsonName("clusterArn")
    ClusterArn: String

    @jsonName("agentDetails")
    AgentDetails: AgentDetails

    @jsonName("managementType")
    ManagementType: ManagementType
}

structure CoverageEcsClusterDetails {
    @jsonName("clusterName")
    ClusterName: String

    @jsonName("fargateDetails")
    FargateDetails: FargateDetails

    @jsonName("containerInstanceDetails")
    ContainerInstanceDetails: ContainerInstanceDetails
}

structure CoverageEksClusterDetails {
    @jsonName("clusterName")
    ClusterName: String

    @jsonName("coveredNodes")
    CoveredNodes: Long

    @jsonName("compatibleNodes")
    CompatibleNodes: Long

    @jsonName("addonDetails")
    AddonDetails: AddonDetails

    @jsonName("managementType")
    ManagementType: ManagementType
}

structure CoverageFilterCondition {
    @jsonName("equals")
    Equals: Equals

    @jsonName("notEquals")
    NotEquals: NotEquals
}

structure CoverageFilterCriteria {
    @jsonName("filterCriterion")
    FilterCriterion: CoverageFilterCriterionList
}

structure CoverageFilterCriterion {
    @jsonName("criterionKey")
    CriterionKey: CoverageFilterCriterionKey

    @jsonName("filterCondition")
    FilterCondition: CoverageFilterCondition
}

enum CoverageFilterCriterionKey {
    ACCOUNT_ID
    RESOURCE_TYPE
    COVERAGE_STATUS
    ADDON_VERSION
    CLUSTER_NAME
    ECS_CLUSTER_NAME
    MANAGEMENT_TYPE
    EKS_CLUSTER_NAME
    AGENT_VERSION
    INSTANCE_ID
    CLUSTER_ARN
}

@length(min: 0, max: 50)
list CoverageFilterCriterionList {
    member: CoverageFilterCriterion
}

structure CoverageResource {
    @jsonName("resourceId")
    ResourceId: String

    @jsonName("detectorId")
    DetectorId: DetectorId

    @jsonName("accountId")
    AccountId: AccountId

    @jsonName("resourceDetails")
    ResourceDetails: CoverageResourceDetails

    @jsonName("coverageStatus")
    CoverageStatus: CoverageStatus

    @jsonName("issue")
    Issue: String

    @jsonName("updatedAt")
    UpdatedAt: Timestamp
}

structure CoverageResourceDetails {
    @jsonName("eksClusterDetails")
    EksClusterDetails: CoverageEksClusterDetails

    @jsonName("ecsClusterDetails")
    EcsClusterDetails: CoverageEcsClusterDetails

    @jsonName("ec2InstanceDetails")
    Ec2InstanceDetails: CoverageEc2InstanceDetails

    @jsonName("resourceType")
    ResourceType: ResourceType
}

list CoverageResources {
    member: CoverageResource
}

structure CoverageSortCriteria {
    @jsonName("attributeName")
    AttributeName: CoverageSortKey

    @jsonName("orderBy")
    OrderBy: OrderBy
}

enum CoverageSortKey {
    ACCOUNT_ID
    COVERAGE_STATUS
    ISSUE
    ADDON_VERSION
    UPDATED_AT
    CLUSTER_NAME
    EKS_CLUSTER_NAME
    ECS_CLUSTER_NAME
    INSTANCE_ID
}

structure CoverageStatistics {
    @jsonName("countByResourceType")
    CountByResourceType: CountByResourceType

    @jsonName("countByCoverageStatus")
    CountByCoverageStatus: CountByCoverageStatus
}

enum CoverageStatisticsType {
    COUNT_BY_RESOURCE_TYPE
    COUNT_BY_COVERAGE_STATUS
}

list CoverageStatisticsTypeList {
    member: CoverageStatisticsType
}

enum CoverageStatus {
    HEALTHY
    UNHEALTHY
}

structure CreateProtectedResource {
    @jsonName("s3Bucket")
    S3Bucket: CreateS3BucketResource
}

structure CreateS3BucketResource {
    @jsonName("bucketName")
    BucketName: String

    @jsonName("objectPrefixes")
    ObjectPrefixes: MalwareProtectionPlanObjectPrefixesList
}

map Criterion {
    key: String
    value: Condition
}

enum CriterionKey {
    EC2_INSTANCE_ARN
    SCAN_ID
    ACCOUNT_ID
    GUARDDUTY_FINDING_ID
    SCAN_START_TIME
    SCAN_STATUS
    SCAN_TYPE
}

structure DNSLogsConfigurationResult {
    @required @jsonName("status")
    Status: DataSourceStatus
}

enum DataSource {
    FLOW_LOGS
    CLOUD_TRAIL
    DNS_LOGS
    S3_LOGS
    KUBERNETES_AUDIT_LOGS
    EC2_MALWARE_SCAN
}

structure DataSourceConfigurations {
    @jsonName("s3Logs")
    S3Logs: S3LogsConfiguration

    @jsonName("kubernetes")
    Kubernetes: KubernetesConfiguration

    @jsonName("malwareProtection")
    MalwareProtection: MalwareProtectionConfiguration
}

structure DataSourceConfigurationsResult {
    @required @jsonName("cloudTrail")
    CloudTrail: CloudTrailConfigurationResult

    @required @jsonName("dnsLogs")
    DNSLogs: DNSLogsConfigurationResult

    @required @jsonName("flowLogs")
    FlowLogs: FlowLogsConfigurationResult

    @required @jsonName("s3Logs")
    S3Logs: S3LogsConfigurationResult

    @jsonName("kubernetes")
    Kubernetes: KubernetesConfigurationResult

    @jsonName("malwareProtection")
    MalwareProtection: MalwareProtectionConfigurationResult
}

structure DataSourceFreeTrial {
    @jsonName("freeTrialDaysRemaining")
    FreeTrialDaysRemaining: Integer
}

list DataSourceList {
    member: DataSource
}

enum DataSourceStatus {
    ENABLED
    DISABLED
}

structure DataSourcesFreeTrial {
    @jsonName("cloudTrail")
    CloudTrail: DataSourceFreeTrial

    @jsonName("dnsLogs")
    DnsLogs: DataSourceFreeTrial

    @jsonName("flowLogs")
    FlowLogs: DataSourceFreeTrial

    @jsonName("s3Logs")
    S3Logs: DataSourceFreeTrial

    @jsonName("kubernetes")
    Kubernetes: KubernetesDataSourceFreeTrial

    @jsonName("malwareProtection")
    MalwareProtection: MalwareProtectionDataSourceFreeTrial
}

structure DateStatistics {
    @jsonName("date")
    Date: Timestamp

    @jsonName("lastGeneratedAt")
    LastGeneratedAt: Timestamp

    @jsonName("severity")
    Severity: Double

    @jsonName("totalFindings")
    TotalFindings: Integer
}

structure DefaultServerSideEncryption {
    @jsonName("encryptionType")
    EncryptionType: String

    @jsonName("kmsMasterKeyArn")
    KmsMasterKeyArn: String
}

structure Destination {
    @required @jsonName("destinationId")
    DestinationId: String

    @required @jsonName("destinationType")
    DestinationType: DestinationType

    @required @jsonName("status")
    Status: PublishingStatus
}

structure DestinationProperties {
    @jsonName("destinationArn")
    DestinationArn: String

    @jsonName("kmsKeyArn")
    KmsKeyArn: String
}

enum DestinationType {
    S3
}

list Destinations {
    member: Destination
}

structure Detection {
    @jsonName("anomaly")
    Anomaly: Anomaly

    @jsonName("sequence")
    Sequence: Sequence
}

enum DetectionSource {
    AMAZON
    BITDEFENDER
}

structure DetectorAdditionalConfiguration {
    @jsonName("name")
    Name: FeatureAdditionalConfiguration

    @jsonName("status")
    Status: FeatureStatus
}

structure DetectorAdditionalConfigurationResult {
    @jsonName("name")
    Name: FeatureAdditionalConfiguration

    @jsonName("status")
    Status: FeatureStatus

    @jsonName("updatedAt")
    UpdatedAt: Timestamp
}

list DetectorAdditionalConfigurationResults {
    member: DetectorAdditionalConfigurationResult
}

list DetectorAdditionalConfigurations {
    member: DetectorAdditionalConfiguration
}

enum DetectorFeature {
    S3_DATA_EVENTS
    EKS_AUDIT_LOGS
    EBS_MALWARE_PROTECTION
    RDS_LOGIN_EVENTS
    LAMBDA_NETWORK_LOGS
    EKS_RUNTIME_MONITORING
    RUNTIME_MONITORING
    AI_PROTECTION
    AI_ANALYST
}

structure DetectorFeatureConfiguration {
    @jsonName("name")
    Name: DetectorFeature

    @jsonName("status")
    Status: FeatureStatus

    @jsonName("additionalConfiguration")
    AdditionalConfiguration: DetectorAdditionalConfigurations
}

structure DetectorFeatureConfigurationResult {
    @jsonName("name")
    Name: DetectorFeatureResult

    @jsonName("status")
    Status: FeatureStatus

    @jsonName("updatedAt")
    UpdatedAt: Timestamp

    @jsonName("additionalConfiguration")
    AdditionalConfiguration: DetectorAdditionalConfigurationResults
}

list DetectorFeatureConfigurations {
    member: DetectorFeatureConfiguration
}

list DetectorFeatureConfigurationsResults {
    member: DetectorFeatureConfigurationResult
}

enum DetectorFeatureResult {
    FLOW_LOGS
    CLOUD_TRAIL
    DNS_LOGS
    S3_DATA_EVENTS
    EKS_AUDIT_LOGS
    EBS_MALWARE_PROTECTION
    RDS_LOGIN_EVENTS
    LAMBDA_NETWORK_LOGS
    EKS_RUNTIME_MONITORING
    RUNTIME_MONITORING
    AI_PROTECTION
    AI_ANALYST
}

@length(min: 1, max: 300)
string DetectorId

@length(min: 0, max: 50)
list DetectorIds {
    member: DetectorId
}

enum DetectorStatus {
    ENABLED
    DISABLED
}

structure DnsRequestAction {
    @jsonName("domain")
    Domain: String

    @jsonName("protocol")
    Protocol: String

    @jsonName("blocked")
    Blocked: Boolean

    @jsonName("domainWithSuffix")
    DomainWithSuffix: String

    @jsonName("vpcOwnerAccountId")
    VpcOwnerAccountId: AccountId
}

structure DomainDetails {
    @jsonName("domain")
    Domain: String
}

structure EbsSnapshot {
    @jsonName("deviceName")
    DeviceName: NonEmptyString
}

structure EbsSnapshotDetails {
    @jsonName("snapshotArn")
    SnapshotArn: String
}

enum EbsSnapshotPreservation {
    NO_RETENTION
    RETENTION_WITH_FINDING
}

structure EbsVolumeDetails {
    @jsonName("scannedVolumeDetails")
    ScannedVolumeDetails: VolumeDetails

    @jsonName("skippedVolumeDetails")
    SkippedVolumeDetails: VolumeDetails
}

structure EbsVolumeScanDetails {
    @jsonName("scanId")
    ScanId: String

    @jsonName("scanStartedAt")
    ScanStartedAt: Timestamp

    @jsonName("scanCompletedAt")
    ScanCompletedAt: Timestamp

    @jsonName("triggerFindingId")
    TriggerFindingId: String

    @jsonName("sources")
    Sources: Sources

    @jsonName("scanDetections")
    ScanDetections: ScanDetections

    @jsonName("scanType")
    ScanType: ScanType
}

structure EbsVolumesResult {
    @jsonName("status")
    Status: DataSourceStatus

    @jsonName("reason")
    Reason: String
}

structure Ec2Image {
    @jsonName("ec2InstanceUids")
    Ec2InstanceUids: Ec2InstanceUids
}

structure Ec2ImageDetails {
    @jsonName("imageArn")
    ImageArn: String
}

structure Ec2Instance {
    @jsonName("availabilityZone")
    AvailabilityZone: String

    @jsonName("imageDescription")
    ImageDescription: String

    @jsonName("instanceState")
    InstanceState: String

    IamInstanceProfile: IamInstanceProfile

    @jsonName("instanceType")
    InstanceType: String

    @jsonName("outpostArn")
    OutpostArn: String

    @jsonName("platform")
    Platform: String

    @jsonName("productCodes")
    ProductCodes: ProductCodes

    @jsonName("ec2NetworkInterfaceUids")
    Ec2NetworkInterfaceUids: Ec2NetworkInterfaceUids
}

@length(min: 0, max: 256)
string Ec2InstanceUid

@length(min: 0, max: 25)
list Ec2InstanceUids {
    member: Ec2InstanceUid
}

structure Ec2LaunchTemplate {
    @jsonName("ec2InstanceUids")
    Ec2InstanceUids: Ec2InstanceUids

    @jsonName("version")
    Version: LaunchTemplateVersion
}

structure Ec2NetworkInterface {
    @jsonName("ipv6Addresses")
    Ipv6Addresses: Ipv6Addresses

    @jsonName("privateIpAddresses")
    PrivateIpAddresses: PrivateIpAddresses

    @jsonName("publicIp")
    PublicIp: String

    @jsonName("securityGroups")
    SecurityGroups: SecurityGroups

    @jsonName("subNetId")
    SubNetId: String

    @jsonName("vpcId")
    VpcId: String
}

list Ec2NetworkInterfaceUids {
    member: String
}

structure Ec2Vpc {
    @jsonName("ec2InstanceUids")
    Ec2InstanceUids: Ec2InstanceUids
}

structure EcsCluster {
    @jsonName("status")
    Status: EcsClusterStatus

    @jsonName("ec2InstanceUids")
    Ec2InstanceUids: Ec2InstanceUids
}

structure EcsClusterDetails {
    @jsonName("name")
    Name: String

    @jsonName("arn")
    Arn: String

    @jsonName("status")
    Status: String

    @jsonName("activeServicesCount")
    ActiveServicesCount: Integer

    @jsonName("registeredContainerInstancesCount")
    RegisteredContainerInstancesCount: Integer

    @jsonName("runningTasksCount")
    RunningTasksCount: Integer

    @jsonName("tags")
    Tags: Tags

    @jsonName("taskDetails")
    TaskDetails: EcsTaskDetails
}

enum EcsClusterStatus {
    ACTIVE
    PROVISIONING
    DEPROVISIONING
    FAILED
    INACTIVE
}

enum EcsLaunchType {
    FARGATE
    EC2
}

structure EcsTask {
    @jsonName("createdAt")
    CreatedAt: Timestamp

    @jsonName("taskDefinitionArn")
    TaskDefinitionArn: String

    @jsonName("launchType")
    LaunchType: EcsLaunchType

    @jsonName("containerUids")
    ContainerUids: ContainerUids
}

structure EcsTaskDetails {
    @jsonName("arn")
    Arn: String

    @jsonName("definitionArn")
    DefinitionArn: String

    @jsonName("version")
    Version: String

    @jsonName("createdAt")
    TaskCreatedAt: Timestamp

    @jsonName("startedAt")
    StartedAt: Timestamp

    @jsonName("startedBy")
    StartedBy: String

    @jsonName("tags")
    Tags: Tags

    @jsonName("volumes")
    Volumes: Volumes

    @jsonName("containers")
    Containers: Containers

    @jsonName("group")
    Group: String

    @jsonName("launchType")
    LaunchType: String
}

structure EksCluster {
    @jsonName("arn")
    Arn: String

    @jsonName("createdAt")
    CreatedAt: Timestamp

    @jsonName("status")
    Status: ClusterStatus

    @jsonName("vpcId")
    VpcId: String

    @jsonName("ec2InstanceUids")
    Ec2InstanceUids: Ec2InstanceUids
}

structure EksClusterDetails {
    @jsonName("name")
    Name: String

    @jsonName("arn")
    Arn: String

    @jsonName("vpcId")
    VpcId: String

    @jsonName("status")
    Status: String

    @jsonName("tags")
    Tags: Tags

    @jsonName("createdAt")
    CreatedAt: Timestamp
}

@length(min: 1, max: 64) @sensitive
string Email

@length(min: 0, max: 400)
list EndpointIds {
    member: String
}

list Eq {
    member: String
}

list Equals {
    member: String
}

structure Evidence {
    @jsonName("threatIntelligenceDetails")
    ThreatIntelligenceDetails: ThreatIntelligenceDetails
}

@length(min: 12, max: 12) @pattern("[0-9]+")
string ExpectedBucketOwner

structure FargateDetails {
    @jsonName("issues")
    Issues: Issues

    @jsonName("managementType")
    ManagementType: ManagementType
}

enum FeatureAdditionalConfiguration {
    EKS_ADDON_MANAGEMENT
    ECS_FARGATE_AGENT_MANAGEMENT
    EC2_AGENT_MANAGEMENT
}

enum FeatureStatus {
    ENABLED
    DISABLED
}

enum Feedback {
    USEFUL
    NOT_USEFUL
}

list FilePaths {
    member: ScanFilePath
}

enum FilterAction {
    NOOP
    ARCHIVE
}

structure FilterCondition {
    @jsonName("equalsValue")
    EqualsValue: NonEmptyString

    @jsonName("greaterThan")
    GreaterThan: Long

    @jsonName("lessThan")
    LessThan: Long
}

structure FilterCriteria {
    @jsonName("filterCriterion")
    FilterCriterion: FilterCriterionList
}

structure FilterCriterion {
    @jsonName("criterionKey")
    CriterionKey: CriterionKey

    @jsonName("filterCondition")
    FilterCondition: FilterCondition
}

@length(min: 0, max: 1)
list FilterCriterionList {
    member: FilterCriterion
}

@length(min: 0, max: 512)
string FilterDescription

@length(min: 3, max: 64)
string FilterName

@length(min: 0, max: 50)
list FilterNames {
    member: FilterName
}

@range(min: 1, max: 100)
integer FilterRank

@range(min: 1)
long FilterVersion

structure Finding {
    @required @jsonName("accountId")
    AccountId: String

    @required @jsonName("arn")
    Arn: String

    @jsonName("confidence")
    Confidence: Double

    @required @jsonName("createdAt")
    CreatedAt: String

    @jsonName("description")
    Description: String

    @required @jsonName("id")
    Id: String

    @jsonName("partition")
    Partition: String

    @required @jsonName("region")
    Region: String

    @required @jsonName("resource")
    Resource: Resource

    @required @jsonName("schemaVersion")
    SchemaVersion: String

    @jsonName("service")
    Service: Service

    @required @jsonName("severity")
    Severity: Double

    @jsonName("title")
    Title: String

    @required @jsonName("type")
    Type: FindingType

    @required @jsonName("updatedAt")
    UpdatedAt: String

    @jsonName("associatedAttackSequenceArn")
    AssociatedAttackSequenceArn: String
}

structure FindingCriteria {
    @jsonName("criterion")
    Criterion: Criterion
}

@length(min: 1, max: 300)
string FindingId

@length(min: 0, max: 50)
list FindingIds {
    member: FindingId
}

enum FindingPublishingFrequency {
    FIFTEEN_MINUTES
    ONE_HOUR
    SIX_HOURS
}

enum FindingResourceType {
    EC2_INSTANCE
    EC2_NETWORK_INTERFACE
    S3_BUCKET
    S3_OBJECT
    ACCESS_KEY
    EKS_CLUSTER
    KUBERNETES_WORKLOAD
    CONTAINER
    ECS_CLUSTER
    ECS_TASK
    AUTOSCALING_AUTO_SCALING_GROUP
    IAM_INSTANCE_PROFILE
    CLOUDFORMATION_STACK
    EC2_LAUNCH_TEMPLATE
    EC2_VPC
    EC2_IMAGE
}

enum FindingStatisticType {
    COUNT_BY_SEVERITY
}

@length(min: 0, max: 10)
list FindingStatisticTypes {
    member: FindingStatisticType
}

structure FindingStatistics {
    @jsonName("countBySeverity") @deprecated
    CountBySeverity: CountBySeverity

    @jsonName("groupedByAccount")
    GroupedByAccount: GroupedByAccount

    @jsonName("groupedByDate")
    GroupedByDate: GroupedByDate

    @jsonName("groupedByFindingType")
    GroupedByFindingType: GroupedByFindingType

    @jsonName("groupedByResource")
    GroupedByResource: GroupedByResource

    @jsonName("groupedBySeverity")
    GroupedBySeverity: GroupedBySeverity
}

@length(min: 1, max: 100)
string FindingType

structure FindingTypeStatistics {
    @jsonName("findingType")
    FindingType: String

    @jsonName("lastGeneratedAt")
    LastGeneratedAt: Timestamp

    @jsonName("totalFindings")
    TotalFindings: Integer
}

@length(min: 0, max: 50)
list FindingTypes {
    member: FindingType
}

@length(min: 0, max: 50)
list Findings {
    member: Finding
}

list FlagsList {
    member: String
}

structure FlowLogsConfigurationResult {
    @required @jsonName("status")
    Status: DataSourceStatus
}

structure FreeTrialFeatureConfigurationResult {
    @jsonName("name")
    Name: FreeTrialFeatureResult

    @jsonName("freeTrialDaysRemaining")
    FreeTrialDaysRemaining: Integer
}

list FreeTrialFeatureConfigurationsResults {
    member: FreeTrialFeatureConfigurationResult
}

enum FreeTrialFeatureResult {
    FLOW_LOGS
    CLOUD_TRAIL
    DNS_LOGS
    S3_DATA_EVENTS
    EKS_AUDIT_LOGS
    EBS_MALWARE_PROTECTION
    RDS_LOGIN_EVENTS
    LAMBDA_NETWORK_LOGS
    EKS_RUNTIME_MONITORING
    EC2_RUNTIME_MONITORING
    FARGATE_RUNTIME_MONITORING
    AI_PROTECTION
}

structure GeoLocation {
    @jsonName("lat")
    Lat: Double

    @jsonName("lon")
    Lon: Double
}

structure GetMalwareScanResultDetails {
    @jsonName("scanResultStatus")
    ScanResultStatus: ScanResultStatus

    @jsonName("skippedFileCount")
    SkippedFileCount: PositiveLong

    @jsonName("failedFileCount")
    FailedFileCount: PositiveLong

    @jsonName("threatFoundFileCount")
    ThreatFoundFileCount: PositiveLong

    @jsonName("totalFileCount")
    TotalFileCount: PositiveLong

    @jsonName("totalBytes")
    TotalBytes: PositiveLong

    @jsonName("uniqueThreatCount")
    UniqueThreatCount: PositiveLong

    @jsonName("threats")
    Threats: ScanResultThreats
}

enum GroupByType {
    ACCOUNT
    DATE
    FINDING_TYPE
    RESOURCE
    SEVERITY
}

list GroupedByAccount {
    member: AccountStatistics
}

list GroupedByDate {
    member: DateStatistics
}

list GroupedByFindingType {
    member: FindingTypeStatistics
}

list GroupedByResource {
    member: ResourceStatistics
}

list GroupedBySeverity {
    member: SeverityStatistics
}

list Groups {
    member: String
}

@pattern("arn:[A-Za-z_.-]{1,20}:guardduty:[A-Za-z0-9_/.-]{0,63}:\\d+:detector/[A-Za-z0-9_/.-]{32,264}")
string GuardDutyArn

enum GuardrailAction {
    GUARDRAIL_INTERVENED
    NONE
}

enum GuardrailSource {
    INPUT
    OUTPUT
}

structure HighestSeverityThreatDetails {
    @jsonName("severity")
    Severity: String

    @jsonName("threatName")
    ThreatName: String

    @jsonName("count")
    Count: Integer
}

structure HostPath {
    @jsonName("path")
    Path: String
}

structure IamInstanceProfile {
    @jsonName("arn")
    Arn: String

    @jsonName("id")
    Id: String
}

structure IamInstanceProfileV2 {
    @jsonName("ec2InstanceUids")
    Ec2InstanceUids: Ec2InstanceUids
}

structure ImpersonatedUser {
    @jsonName("username")
    Username: String

    @jsonName("groups")
    Groups: Groups
}

structure IncrementalScanDetails {
    @required @jsonName("baselineResourceArn")
    BaselineResourceArn: NonEmptyString
}

structure Indicator {
    @required @jsonName("key")
    Key: IndicatorType

    @jsonName("values")
    Values: IndicatorValues

    @jsonName("title")
    Title: IndicatorTitle
}

@length(min: 1, max: 256)
string IndicatorTitle

enum IndicatorType {
    SUSPICIOUS_USER_AGENT
    SUSPICIOUS_NETWORK
    MALICIOUS_IP
    TOR_IP
    ATTACK_TACTIC
    HIGH_RISK_API
    ATTACK_TECHNIQUE
    UNUSUAL_API_FOR_ACCOUNT
    UNUSUAL_ASN_FOR_ACCOUNT
    UNUSUAL_ASN_FOR_USER
    SUSPICIOUS_PROCESS
    MALICIOUS_DOMAIN
    MALICIOUS_PROCESS
    CRYPTOMINING_IP
    CRYPTOMINING_DOMAIN
    CRYPTOMINING_PROCESS
    MALICIOUS_FILE
    VULNERABILITY
    MALICIOUS_PACKAGE
    MISCONFIGURATION
    REACHABILITY
    SENSITIVE_DATA
}

@length(min: 1, max: 256)
string IndicatorValueString

@length(min: 1, max: 400)
list IndicatorValues {
    member: IndicatorValueString
}

@length(min: 0, max: 400)
list Indicators {
    member: Indicator
}

@pattern("arn:(aws|aws-cn|aws-us-gov):[a-z]+:[a-z]+(-[0-9]+|-[a-z]+)+:([0-9]{12}):[a-z\\-]+\\/[a-zA-Z0-9]*")
string InstanceArn

structure InstanceDetails {
    @jsonName("availabilityZone")
    AvailabilityZone: String

    @jsonName("iamInstanceProfile")
    IamInstanceProfile: IamInstanceProfile

    @jsonName("imageDescription")
    ImageDescription: String

    @jsonName("imageId")
    ImageId: String

    @jsonName("instanceId")
    InstanceId: String

    @jsonName("instanceState")
    InstanceState: String

    @jsonName("instanceType")
    InstanceType: String

    @jsonName("outpostArn")
    OutpostArn: String

    @jsonName("launchTime")
    LaunchTime: String

    @jsonName("networkInterfaces")
    NetworkInterfaces: NetworkInterfaces

    @jsonName("platform")
    Platform: String

    @jsonName("productCodes")
    ProductCodes: ProductCodes

    @jsonName("tags")
    Tags: Tags
}

@range(min: 1, max: 50)
integer IntegerValueWithMax

@error("server") @httpError(500)
structure InternalServerErrorException {
    @jsonName("message")
    Message: String

    @jsonName("type")
    Type: String
}

structure Investigation {
    @required @jsonName("investigationId")
    InvestigationId: InvestigationId

    @required @jsonName("status")
    Status: InvestigationStatus

    @required @jsonName("triggerPrompt")
    TriggerPrompt: TriggerPrompt

    @required @jsonName("triggeredBy")
    TriggeredBy: TriggeredBy

    @jsonName("metadata")
    Metadata: InvestigationMetadata

    @jsonName("cloud")
    Cloud: CloudDetails

    @jsonName("riskLevel")
    RiskLevel: RiskLevel

    @jsonName("risk")
    Risk: RiskDetails

    @jsonName("confidence")
    Confidence: Confidence

    @jsonName("summary")
    Summary: String

    @jsonName("startTime")
    StartTime: Timestamp

    @jsonName("endTime")
    EndTime: Timestamp

    @jsonName("error")
    Error: InvestigationErrorDetails
}

@length(min: 0, max: 2048)
string InvestigationErrorDetails

@length(min: 1, max: 64) @pattern("[a-fA-F0-9\\-]+")
string InvestigationId

structure InvestigationMetadata {
    @required @jsonName("version")
    Version: String

    @required @jsonName("product")
    Product: Product
}

structure InvestigationSortCriteria {
    @jsonName("attributeName")
    AttributeName: InvestigationSortField

    @jsonName("orderBy")
    OrderBy: OrderBy
}

enum InvestigationSortField {
    START_TIME
    END_TIME
    STATUS
    RISK_LEVEL
    CONFIDENCE
}

enum InvestigationStatus {
    RUNNING
    COMPLETED
    FAILED
}

@length(min: 0, max: 50)
list InvestigationSummaries {
    member: InvestigationSummary
}

structure InvestigationSummary {
    @jsonName("investigationId")
    InvestigationId: InvestigationId

    @jsonName("status")
    Status: InvestigationStatus

    @jsonName("triggerPrompt")
    TriggerPrompt: TriggerPrompt

    @jsonName("riskLevel")
    RiskLevel: RiskLevel

    @jsonName("confidence")
    Confidence: Confidence

    @jsonName("title")
    Title: InvestigationTitle

    @jsonName("accountId")
    AccountId: String

    @jsonName("startTime")
    StartTime: Timestamp

    @jsonName("endTime")
    EndTime: Timestamp
}

@length(min: 0, max: 1024)
string InvestigationTitle

structure Invitation {
    @jsonName("accountId")
    AccountId: AccountId

    @jsonName("invitationId")
    InvitationId: String

    @jsonName("relationshipStatus")
    RelationshipStatus: String

    @jsonName("invitedAt")
    InvitedAt: String
}

@length(min: 0, max: 50)
list Invitations {
    member: Invitation
}

enum IpSetFormat {
    TXT
    STIX
    OTX_CSV
    ALIEN_VAULT
    PROOF_POINT
    FIRE_EYE
}

@length(min: 0, max: 50)
list IpSetIds {
    member: String
}

enum IpSetStatus {
    INACTIVE
    ACTIVATING
    ACTIVE
    DEACTIVATING
    ERROR
    DELETE_PENDING
    DELETED
}

list Ipv6Addresses {
    member: String
}

@length(min: 0, max: 50)
list Issues {
    member: String
}

structure ItemDetails {
    @jsonName("resourceArn")
    ResourceArn: NonEmptyString

    @jsonName("itemPath")
    ItemPath: NonEmptyString

    @jsonName("hash")
    Hash: String

    @jsonName("additionalInfo")
    AdditionalInfo: AdditionalInfo
}

list ItemDetailsList {
    member: ItemDetails
}

structure ItemPath {
    @jsonName("nestedItemPath")
    NestedItemPath: String

    @jsonName("hash")
    Hash: String
}

list ItemPaths {
    member: ItemPath
}

structure KubernetesApiCallAction {
    @jsonName("requestUri")
    RequestUri: String

    @jsonName("verb")
    Verb: String

    @jsonName("resource")
    Resource: String

    @jsonName("subresource")
    Subresource: String

    @jsonName("namespace")
    Namespace: String

    @jsonName("resourceName")
    ResourceName: String

    @jsonName("sourceIPs")
    SourceIps: SourceIps

    @jsonName("userAgent")
    UserAgent: String

    @jsonName("remoteIpDetails")
    RemoteIpDetails: RemoteIpDetails

    @jsonName("statusCode")
    StatusCode: Integer

    @jsonName("parameters")
    Parameters: String
}

structure KubernetesAuditLogsConfiguration {
    @required @jsonName("enable")
    Enable: Boolean
}

structure KubernetesAuditLogsConfigurationResult {
    @required @jsonName("status")
    Status: DataSourceStatus
}

structure KubernetesConfiguration {
    @required @jsonName("auditLogs")
    AuditLogs: KubernetesAuditLogsConfiguration
}

structure KubernetesConfigurationResult {
    @required @jsonName("auditLogs")
    AuditLogs: KubernetesAuditLogsConfigurationResult
}

structure KubernetesDataSourceFreeTrial {
    @jsonName("auditLogs")
    AuditLogs: DataSourceFreeTrial
}

structure KubernetesDetails {
    @jsonName("kubernetesUserDetails")
    KubernetesUserDetails: KubernetesUserDetails

    @jsonName("kubernetesWorkloadDetails")
    KubernetesWorkloadDetails: KubernetesWorkloadDetails
}

structure KubernetesPermissionCheckedDetails {
    @jsonName("verb")
    Verb: String

    @jsonName("resource")
    Resource: String

    @jsonName("namespace")
    Namespace: String

    @jsonName("allowed")
    Allowed: Boolean
}

enum KubernetesResourcesTypes {
    PODS
    JOBS
    CRONJOBS
    DEPLOYMENTS
    DAEMONSETS
    STATEFULSETS
    REPLICASETS
    REPLICATIONCONTROLLERS
}

structure KubernetesRoleBindingDetails {
    @jsonName("kind")
    Kind: String

    @jsonName("name")
    Name: String

    @jsonName("uid")
    Uid: String

    @jsonName("roleRefName")
    RoleRefName: String

    @jsonName("roleRefKind")
    RoleRefKind: String
}

structure KubernetesRoleDetails {
    @jsonName("kind")
    Kind: String

    @jsonName("name")
    Name: String

    @jsonName("uid")
    Uid: String
}

structure KubernetesUserDetails {
    @jsonName("username")
    Username: String

    @jsonName("uid")
    Uid: String

    @jsonName("groups")
    Groups: Groups

    @jsonName("sessionName")
    SessionName: SessionNameList

    @jsonName("impersonatedUser")
    ImpersonatedUser: ImpersonatedUser
}

structure KubernetesWorkload {
    @jsonName("containerUids")
    ContainerUids: ContainerUids

    @jsonName("namespace")
    Namespace: String

    @jsonName("type")
    KubernetesResourcesTypes: KubernetesResourcesTypes
}

structure KubernetesWorkloadDetails {
    @jsonName("name")
    Name: String

    @jsonName("type")
    Type: String

    @jsonName("uid")
    Uid: String

    @jsonName("namespace")
    Namespace: String

    @jsonName("hostNetwork")
    HostNetwork: Boolean

    @jsonName("serviceAccountName")
    ServiceAccountName: String

    @jsonName("containers")
    Containers: Containers

    @jsonName("volumes")
    Volumes: Volumes

    @jsonName("hostIPC")
    HostIPC: Boolean

    @jsonName("hostPID")
    HostPID: Boolean
}

structure LambdaDetails {
    @jsonName("functionArn")
    FunctionArn: String

    @jsonName("functionName")
    FunctionName: String

    @jsonName("description")
    Description: String

    @jsonName("lastModifiedAt")
    LastModifiedAt: Timestamp

    @jsonName("revisionId")
    RevisionId: String

    @jsonName("functionVersion")
    FunctionVersion: String

    @jsonName("role")
    Role: String

    @jsonName("vpcConfig")
    VpcConfig: VpcConfig

    @jsonName("tags")
    Tags: Tags
}

@length(min: 0, max: 256)
string LaunchTemplateVersion

list Lineage {
    member: LineageObject
}

structure LineageObject {
    @jsonName("startTime")
    StartTime: Timestamp

    @jsonName("namespacePid")
    NamespacePid: Integer

    @jsonName("userId")
    UserId: Integer

    @jsonName("name")
    Name: String

    @jsonName("pid")
    Pid: Integer

    @jsonName("uuid")
    Uuid: String

    @jsonName("executablePath")
    ExecutablePath: String

    @jsonName("euid")
    Euid: Integer

    @jsonName("parentUuid")
    ParentUuid: String
}

enum ListMalwareScansCriterionKey {
    RESOURCE_ARN
    SCAN_ID
    ACCOUNT_ID
    GUARDDUTY_FINDING_ID
    RESOURCE_TYPE
    SCAN_START_TIME
    SCAN_STATUS
    SCAN_TYPE
}

structure ListMalwareScansFilterCriteria {
    @jsonName("filterCriterion")
    ListMalwareScansFilterCriterion: ListMalwareScansFilterCriterionList
}

structure ListMalwareScansFilterCriterion {
    @jsonName("criterionKey")
    ListMalwareScansCriterionKey: ListMalwareScansCriterionKey

    @jsonName("filterCondition")
    FilterCondition: FilterCondition
}

@length(min: 0, max: 1)
list ListMalwareScansFilterCriterionList {
    member: ListMalwareScansFilterCriterion
}

structure LocalIpDetails {
    @jsonName("ipAddressV4")
    IpAddressV4: SensitiveString

    @jsonName("ipAddressV6")
    IpAddressV6: SensitiveString
}

structure LocalPortDetails {
    @jsonName("port")
    Port: Integer

    @jsonName("portName")
    PortName: String
}

@length(min: 1, max: 300)
string Location

structure LoginAttribute {
    @jsonName("user")
    User: String

    @jsonName("application")
    Application: String

    @jsonName("failedLoginAttempts")
    FailedLoginAttempts: Integer

    @jsonName("successfulLoginAttempts")
    SuccessfulLoginAttempts: Integer
}

list LoginAttributes {
    member: LoginAttribute
}

structure MalwareProtectionConfiguration {
    @jsonName("scanEc2InstanceWithFindings")
    ScanEc2InstanceWithFindings: ScanEc2InstanceWithFindings
}

structure MalwareProtectionConfigurationResult {
    @jsonName("scanEc2InstanceWithFindings")
    ScanEc2InstanceWithFindings: ScanEc2InstanceWithFindingsResult

    @jsonName("serviceRole")
    ServiceRole: String
}

structure MalwareProtectionDataSourceFreeTrial {
    @jsonName("scanEc2InstanceWithFindings")
    ScanEc2InstanceWithFindings: DataSourceFreeTrial
}

structure MalwareProtectionFindingsScanConfiguration {
    @jsonName("triggerType")
    TriggerType: TriggerType

    @jsonName("incrementalScanDetails")
    IncrementalScanDetails: IncrementalScanDetails
}

structure MalwareProtectionPlanActions {
    @jsonName("tagging")
    Tagging: MalwareProtectionPlanTaggingAction
}

@length(min: 0, max: 5)
list MalwareProtectionPlanObjectPrefixesList {
    member: String
}

enum MalwareProtectionPlanStatus {
    ACTIVE
    WARNING
    ERROR
}

structure MalwareProtectionPlanStatusReason {
    @jsonName("code")
    Code: String

    @jsonName("message")
    Message: String
}

@length(min: 0, max: 50)
list MalwareProtectionPlanStatusReasonsList {
    member: MalwareProtectionPlanStatusReason
}

structure MalwareProtectionPlanSummary {
    @jsonName("malwareProtectionPlanId")
    MalwareProtectionPlanId: String
}

structure MalwareProtectionPlanTaggingAction {
    @jsonName("status")
    Status: MalwareProtectionPlanTaggingActionStatus
}

enum MalwareProtectionPlanTaggingActionStatus {
    ENABLED
    DISABLED
}

list MalwareProtectionPlansSummary {
    member: MalwareProtectionPlanSummary
}

enum MalwareProtectionResourceType {
    EBS_RECOVERY_POINT
    EBS_SNAPSHOT
    EBS_VOLUME
    EC2_AMI
    EC2_INSTANCE
    EC2_RECOVERY_POINT
    S3_RECOVERY_POINT
    S3_BUCKET
    S3_POINT_IN_TIME_RECOVERY
}

enum MalwareProtectionScanStatus {
    RUNNING
    COMPLETED
    COMPLETED_WITH_ISSUES
    FAILED
    SKIPPED
}

enum MalwareProtectionScanType {
    BACKUP_INITIATED
    ON_DEMAND
    GUARDDUTY_INITIATED
}

structure MalwareScan {
    @jsonName("resourceArn")
    ResourceArn: NonEmptyString

    @jsonName("resourceType")
    ResourceType: MalwareProtectionResourceType

    @jsonName("scanId")
    ScanId: NonEmptyString

    @jsonName("scanStatus")
    ScanStatus: MalwareProtectionScanStatus

    @jsonName("scanResultStatus")
    ScanResultStatus: ScanResultStatus

    @jsonName("scanType")
    ScanType: MalwareProtectionScanType

    @jsonName("scanStartedAt")
    ScanStartedAt: Timestamp

    @jsonName("scanCompletedAt")
    ScanCompletedAt: Timestamp
}

structure MalwareScanDetails {
    @jsonName("threats")
    Threats: Threats

    @jsonName("scanId")
    ScanId: String

    @jsonName("scanType")
    ScanType: MalwareProtectionScanType

    @jsonName("scanCategory")
    ScanCategory: ScanCategory

    @jsonName("scanConfiguration")
    ScanConfiguration: MalwareProtectionFindingsScanConfiguration

    @jsonName("uniqueThreatCount")
    UniqueThreatCount: Integer
}

list MalwareScans {
    member: MalwareScan
}

enum ManagementType {
    AUTO_MANAGED
    MANUAL
    DISABLED
}

list MapEquals {
    member: ScanConditionPair
}

structure Master {
    @jsonName("accountId")
    AccountId: AccountId

    @jsonName("invitationId")
    InvitationId: String

    @jsonName("relationshipStatus")
    RelationshipStatus: String

    @jsonName("invitedAt")
    InvitedAt: String
}

@length(min: 1, max: 512)
string Match

@length(min: 0, max: 5)
list Matches {
    member: Match
}

@range(min: 1, max: 50)
integer MaxResults

@range(min: 1, max: 100)
integer MaxResults100

structure Member {
    @required @jsonName("accountId")
    AccountId: AccountId

    @jsonName("detectorId")
    DetectorId: DetectorId

    @required @jsonName("masterId")
    MasterId: String

    @required @jsonName("email")
    Email: Email

    @required @jsonName("relationshipStatus")
    RelationshipStatus: String

    @jsonName("invitedAt")
    InvitedAt: String

    @required @jsonName("updatedAt")
    UpdatedAt: String

    @jsonName("administratorId")
    AdministratorId: String
}

structure MemberAdditionalConfiguration {
    @jsonName("name")
    Name: OrgFeatureAdditionalConfiguration

    @jsonName("status")
    Status: FeatureStatus
}

structure MemberAdditionalConfigurationResult {
    @jsonName("name")
    Name: OrgFeatureAdditionalConfiguration

    @jsonName("status")
    Status: FeatureStatus

    @jsonName("updatedAt")
    UpdatedAt: Timestamp
}

list MemberAdditionalConfigurationResults {
    member: MemberAdditionalConfigurationResult
}

list MemberAdditionalConfigurations {
    member: MemberAdditionalConfiguration
}

structure MemberDataSourceConfiguration {
    @required @jsonName("accountId")
    AccountId: AccountId

    @required @jsonName("dataSources") @deprecated
    DataSources: DataSourceConfigurationsResult

    @jsonName("features")
    Features: MemberFeaturesConfigurationsResults
}

@length(min: 1, max: 50)
list MemberDataSourceConfigurations {
    member: MemberDataSourceConfiguration
}

structure MemberFeaturesConfiguration {
    @jsonName("name")
    Name: OrgFeature

    @jsonName("status")
    Status: FeatureStatus

    @jsonName("additionalConfiguration")
    AdditionalConfiguration: MemberAdditionalConfigurations
}

structure MemberFeaturesConfigurationResult {
    @jsonName("name")
    Name: OrgFeature

    @jsonName("status")
    Status: FeatureStatus

    @jsonName("updatedAt")
    UpdatedAt: Timestamp

    @jsonName("additionalConfiguration")
    AdditionalConfiguration: MemberAdditionalConfigurationResults
}

list MemberFeaturesConfigurations {
    member: MemberFeaturesConfiguration
}

list MemberFeaturesConfigurationsResults {
    member: MemberFeaturesConfigurationResult
}

@length(min: 0, max: 50)
list Members {
    member: Member
}

list MemoryRegionsList {
    member: String
}

enum MfaStatus {
    ENABLED
    DISABLED
}

structure ModelDetail {
    @jsonName("modelId")
    ModelId: ModelDetailModelIdString
}

@length(min: 1, max: 2048)
string ModelDetailModelIdString

list ModelDetails {
    member: ModelDetail
}

@length(min: 1, max: 300)
string Name

list Neq {
    member: String
}

structure NetworkConnection {
    @required @jsonName("direction")
    Direction: NetworkDirection
}

structure NetworkConnectionAction {
    @jsonName("blocked")
    Blocked: Boolean

    @jsonName("connectionDirection")
    ConnectionDirection: String

    @jsonName("localPortDetails")
    LocalPortDetails: LocalPortDetails

    @jsonName("protocol")
    Protocol: String

    @jsonName("localIpDetails")
    LocalIpDetails: LocalIpDetails

    @jsonName("localNetworkInterface")
    LocalNetworkInterface: String

    @jsonName("remoteIpDetails")
    RemoteIpDetails: RemoteIpDetails

    @jsonName("remotePortDetails")
    RemotePortDetails: RemotePortDetails
}

enum NetworkDirection {
    INBOUND
    OUTBOUND
}

structure NetworkEndpoint {
    @required @jsonName("id")
    Id: String

    @jsonName("ip")
    Ip: String

    @jsonName("domain")
    Domain: String

    @jsonName("port")
    Port: Integer

    @jsonName("location")
    Location: NetworkGeoLocation

    @jsonName("autonomousSystem")
    AutonomousSystem: AutonomousSystem

    @jsonName("connection")
    Connection: NetworkConnection
}

@length(min: 0, max: 400)
list NetworkEndpoints {
    member: NetworkEndpoint
}

structure NetworkGeoLocation {
    @required @jsonName("city")
    City: String

    @required @jsonName("country")
    Country: String

    @required @jsonName("lat")
    Latitude: Double

    @required @jsonName("lon")
    Longitude: Double
}

structure NetworkInterface {
    @jsonName("ipv6Addresses")
    Ipv6Addresses: Ipv6Addresses

    @jsonName("networkInterfaceId")
    NetworkInterfaceId: String

    @jsonName("privateDnsName")
    PrivateDnsName: String

    @jsonName("privateIpAddress")
    PrivateIpAddress: SensitiveString

    @jsonName("privateIpAddresses")
    PrivateIpAddresses: PrivateIpAddresses

    @jsonName("publicDnsName")
    PublicDnsName: String

    @jsonName("publicIp")
    PublicIp: String

    @jsonName("securityGroups")
    SecurityGroups: SecurityGroups

    @jsonName("subnetId")
    SubnetId: String

    @jsonName("vpcId")
    VpcId: String
}

list NetworkInterfaces {
    member: NetworkInterface
}

@length(min: 1, max: 2048) @pattern("[a-zA-Z0-9+/=_\\-]+")
string NextToken

@length(min: 1, max: 200)
string NonEmptyString

@range(min: 0)
integer NonNegativeInteger

list NotEquals {
    member: String
}

@length(min: 1, max: 512)
string NotMatch

@length(min: 0, max: 5)
list NotMatches {
    member: NotMatch
}

list ObservationNumbers {
    member: Long
}

list ObservationTexts {
    member: String
}

structure Observations {
    @jsonName("text")
    Text: ObservationTexts

    @jsonName("number")
    Number: ObservationNumbers
}

enum OrderBy {
    ASC
    DESC
}

enum OrgFeature {
    S3_DATA_EVENTS
    EKS_AUDIT_LOGS
    EBS_MALWARE_PROTECTION
    RDS_LOGIN_EVENTS
    LAMBDA_NETWORK_LOGS
    EKS_RUNTIME_MONITORING
    RUNTIME_MONITORING
    AI_PROTECTION
}

enum OrgFeatureAdditionalConfiguration {
    EKS_ADDON_MANAGEMENT
    ECS_FARGATE_AGENT_MANAGEMENT
    EC2_AGENT_MANAGEMENT
}

enum OrgFeatureStatus {
    NEW
    NONE
    ALL
}

structure Organization {
    @jsonName("asn")
    Asn: String

    @jsonName("asnOrg")
    AsnOrg: String

    @jsonName("isp")
    Isp: String

    @jsonName("org")
    Org: String
}

structure OrganizationAdditionalConfiguration {
    @jsonName("name")
    Name: OrgFeatureAdditionalConfiguration

    @jsonName("autoEnable")
    AutoEnable: OrgFeatureStatus
}

structure OrganizationAdditionalConfigurationResult {
    @jsonName("name")
    Name: OrgFeatureAdditionalConfiguration

    @jsonName("autoEnable")
    AutoEnable: OrgFeatureStatus
}

list OrganizationAdditionalConfigurationResults {
    member: OrganizationAdditionalConfigurationResult
}

list OrganizationAdditionalConfigurations {
    member: OrganizationAdditionalConfiguration
}

structure OrganizationDataSourceConfigurations {
    @jsonName("s3Logs")
    S3Logs: OrganizationS3LogsConfiguration

    @jsonName("kubernetes")
    Kubernetes: OrganizationKubernetesConfiguration

    @jsonName("malwareProtection")
    MalwareProtection: OrganizationMalwareProtectionConfiguration
}

structure OrganizationDataSourceConfigurationsResult {
    @required @jsonName("s3Logs")
    S3Logs: OrganizationS3LogsConfigurationResult

    @jsonName("kubernetes")
    Kubernetes: OrganizationKubernetesConfigurationResult

    @jsonName("malwareProtection")
    MalwareProtection: OrganizationMalwareProtectionConfigurationResult
}

structure OrganizationDetails {
    @jsonName("updatedAt")
    UpdatedAt: Timestamp

    @jsonName("organizationStatistics")
    OrganizationStatistics: OrganizationStatistics
}

structure OrganizationEbsVolumes {
    @jsonName("autoEnable")
    AutoEnable: Boolean
}

structure OrganizationEbsVolumesResult {
    @jsonName("autoEnable")
    AutoEnable: Boolean
}

structure OrganizationFeatureConfiguration {
    @jsonName("name")
    Name: OrgFeature

    @jsonName("autoEnable")
    AutoEnable: OrgFeatureStatus

    @jsonName("additionalConfiguration")
    AdditionalConfiguration: OrganizationAdditionalConfigurations
}

structure OrganizationFeatureConfigurationResult {
    @jsonName("name")
    Name: OrgFeature

    @jsonName("autoEnable")
    AutoEnable: OrgFeatureStatus

    @jsonName("additionalConfiguration")
    AdditionalConfiguration: OrganizationAdditionalConfigurationResults
}

structure OrganizationFeatureStatistics {
    @jsonName("name")
    Name: OrgFeature

    @jsonName("enabledAccountsCount")
    EnabledAccountsCount: Integer

    @jsonName("additionalConfiguration")
    AdditionalConfiguration: OrganizationFeatureStatisticsAdditionalConfigurations
}

structure OrganizationFeatureStatisticsAdditionalConfiguration {
    @jsonName("name")
    Name: OrgFeatureAdditionalConfiguration

    @jsonName("enabledAccountsCount")
    EnabledAccountsCount: Integer
}

list OrganizationFeatureStatisticsAdditionalConfigurations {
    member: OrganizationFeatureStatisticsAdditionalConfiguration
}

list OrganizationFeatureStatisticsResults {
    member: OrganizationFeatureStatistics
}

list OrganizationFeaturesConfigurations {
    member: OrganizationFeatureConfiguration
}

list OrganizationFeaturesConfigurationsResults {
    member: OrganizationFeatureConfigurationResult
}

structure OrganizationKubernetesAuditLogsConfiguration {
    @required @jsonName("autoEnable")
    AutoEnable: Boolean
}

structure OrganizationKubernetesAuditLogsConfigurationResult {
    @required @jsonName("autoEnable")
    AutoEnable: Boolean
}

structure OrganizationKubernetesConfiguration {
    @required @jsonName("auditLogs")
    AuditLogs: OrganizationKubernetesAuditLogsConfiguration
}

structure OrganizationKubernetesConfigurationResult {
    @required @jsonName("auditLogs")
    AuditLogs: OrganizationKubernetesAuditLogsConfigurationResult
}

structure OrganizationMalwareProtectionConfiguration {
    @jsonName("scanEc2InstanceWithFindings")
    ScanEc2InstanceWithFindings: OrganizationScanEc2InstanceWithFindings
}

structure OrganizationMalwareProtectionConfigurationResult {
    @jsonName("scanEc2InstanceWithFindings")
    ScanEc2InstanceWithFindings: OrganizationScanEc2InstanceWithFindingsResult
}

structure OrganizationS3LogsConfiguration {
    @required @jsonName("autoEnable")
    AutoEnable: Boolean
}

structure OrganizationS3LogsConfigurationResult {
    @required @jsonName("autoEnable")
    AutoEnable: Boolean
}

structure OrganizationScanEc2InstanceWithFindings {
    @jsonName("ebsVolumes")
    EbsVolumes: OrganizationEbsVolumes
}

structure OrganizationScanEc2InstanceWithFindingsResult {
    @jsonName("ebsVolumes")
    EbsVolumes: OrganizationEbsVolumesResult
}

structure OrganizationStatistics {
    @jsonName("totalAccountsCount")
    TotalAccountsCount: Integer

    @jsonName("memberAccountsCount")
    MemberAccountsCount: Integer

    @jsonName("activeAccountsCount")
    ActiveAccountsCount: Integer

    @jsonName("enabledAccountsCount")
    EnabledAccountsCount: Integer

    @jsonName("countByFeature")
    CountByFeature: OrganizationFeatureStatisticsResults
}

structure Owner {
    @jsonName("id")
    Id: String
}

structure PermissionConfiguration {
    @jsonName("bucketLevelPermissions")
    BucketLevelPermissions: BucketLevelPermissions

    @jsonName("accountLevelPermissions")
    AccountLevelPermissions: AccountLevelPermissions
}

structure PortProbeAction {
    @jsonName("blocked")
    Blocked: Boolean

    @jsonName("portProbeDetails")
    PortProbeDetails: PortProbeDetails
}

structure PortProbeDetail {
    @jsonName("localPortDetails")
    LocalPortDetails: LocalPortDetails

    @jsonName("localIpDetails")
    LocalIpDetails: LocalIpDetails

    @jsonName("remoteIpDetails")
    RemoteIpDetails: RemoteIpDetails
}

list PortProbeDetails {
    member: PortProbeDetail
}

@range(min: 0)
long PositiveLong

structure PrivateIpAddressDetails {
    @jsonName("privateDnsName")
    PrivateDnsName: String

    @jsonName("privateIpAddress")
    PrivateIpAddress: SensitiveString
}

list PrivateIpAddresses {
    member: PrivateIpAddressDetails
}

structure ProcessDetails {
    @jsonName("name")
    Name: String

    @jsonName("executablePath")
    ExecutablePath: String

    @jsonName("executableSha256")
    ExecutableSha256: String

    @jsonName("namespacePid")
    NamespacePid: Integer

    @jsonName("pwd")
    Pwd: String

    @jsonName("pid")
    Pid: Integer

    @jsonName("startTime")
    StartTime: Timestamp

    @jsonName("uuid")
    Uuid: String

    @jsonName("parentUuid")
    ParentUuid: String

    @jsonName("user")
    User: String

    @jsonName("userId")
    UserId: Integer

    @jsonName("euid")
    Euid: Integer

    @jsonName("lineage")
    Lineage: Lineage
}

@length(min: 0, max: 4096)
string ProcessName

@length(min: 0, max: 4096)
string ProcessPath

@length(min: 0, max: 1024)
string ProcessSha256

structure Product {
    @required @jsonName("name")
    Name: String

    @jsonName("feature")
    Feature: String
}

structure ProductCode {
    @jsonName("productCodeId")
    Code: String

    @jsonName("productCodeType")
    ProductType: String
}

list ProductCodes {
    member: ProductCode
}

enum ProfileSubtype {
    FREQUENT
    INFREQUENT
    UNSEEN
    RARE
    COUNT
    AVERAGE
}

enum ProfileType {
    FREQUENCY
    VOLUME
}

structure PublicAccess {
    @jsonName("permissionConfiguration")
    PermissionConfiguration: PermissionConfiguration

    @jsonName("effectivePermission")
    EffectivePermission: String
}

structure PublicAccessConfiguration {
    @jsonName("publicAclAccess")
    PublicAclAccess: PublicAccessStatus

    @jsonName("publicPolicyAccess")
    PublicPolicyAccess: PublicAccessStatus

    @jsonName("publicAclIgnoreBehavior")
    PublicAclIgnoreBehavior: PublicAclIgnoreBehavior

    @jsonName("publicBucketRestrictBehavior")
    PublicBucketRestrictBehavior: PublicBucketRestrictBehavior
}

enum PublicAccessStatus {
    BLOCKED
    ALLOWED
}

enum PublicAclIgnoreBehavior {
    IGNORED
    NOT_IGNORED
}

enum PublicBucketRestrictBehavior {
    RESTRICTED
    NOT_RESTRICTED
}

enum PublishingStatus {
    PENDING_VERIFICATION
    PUBLISHING
    UNABLE_TO_PUBLISH_FIX_DESTINATION_PROPERTY
    STOPPED
}

structure RdsDbInstanceDetails {
    @jsonName("dbInstanceIdentifier")
    DbInstanceIdentifier: String

    @jsonName("engine")
    Engine: String

    @jsonName("engineVersion")
    EngineVersion: String

    @jsonName("dbClusterIdentifier")
    DbClusterIdentifier: String

    @jsonName("dbInstanceArn")
    DbInstanceArn: String

    @jsonName("dbiResourceId")
    DbiResourceId: String

    @jsonName("tags")
    Tags: Tags
}

structure RdsDbUserDetails {
    @jsonName("user")
    User: String

    @jsonName("application")
    Application: String

    @jsonName("database")
    Database: String

    @jsonName("ssl")
    Ssl: String

    @jsonName("authMethod")
    AuthMethod: String
}

structure RdsLimitlessDbDetails {
    @jsonName("dbShardGroupIdentifier")
    DbShardGroupIdentifier: String

    @jsonName("dbShardGroupResourceId")
    DbShardGroupResourceId: String

    @jsonName("dbShardGroupArn")
    DbShardGroupArn: String

    @jsonName("engine")
    Engine: String

    @jsonName("engineVersion")
    EngineVersion: String

    @jsonName("dbClusterIdentifier")
    DbClusterIdentifier: String

    @jsonName("tags")
    Tags: Tags
}

structure RdsLoginAttemptAction {
    @jsonName("remoteIpDetails")
    RemoteIpDetails: RemoteIpDetails

    LoginAttributes: LoginAttributes
}

structure RecoveryPoint {
    @required @jsonName("backupVaultName")
    BackupVaultName: String

    @jsonName("continuousScanDetails")
    ContinuousScanDetails: ContinuousScanDetails
}

structure RecoveryPointDetails {
    @jsonName("recoveryPointArn")
    RecoveryPointArn: String

    @jsonName("backupVaultName")
    BackupVaultName: String

    @jsonName("continuousScanDetails")
    ContinuousScanDetails: ScanConfigurationContinuousScanDetails
}

@length(min: 1, max: 25)
list RelatedFilePathsList {
    member: String
}

structure RemoteAccountDetails {
    @jsonName("accountId")
    AccountId: String

    @jsonName("affiliated")
    Affiliated: Boolean
}

structure RemoteIpDetails {
    @jsonName("city")
    City: City

    @jsonName("country")
    Country: Country

    @jsonName("geoLocation")
    GeoLocation: GeoLocation

    @jsonName("ipAddressV4")
    IpAddressV4: SensitiveString

    @jsonName("ipAddressV6")
    IpAddressV6: SensitiveString

    @jsonName("organization")
    Organization: Organization
}

structure RemotePortDetails {
    @jsonName("port")
    Port: Integer

    @jsonName("portName")
    PortName: String
}

structure Resource {
    @jsonName("accessKeyDetails")
    AccessKeyDetails: AccessKeyDetails

    @jsonName("s3BucketDetails")
    S3BucketDetails: S3BucketDetails

    @jsonName("instanceDetails")
    InstanceDetails: InstanceDetails

    @jsonName("eksClusterDetails")
    EksClusterDetails: EksClusterDetails

    @jsonName("kubernetesDetails")
    KubernetesDetails: KubernetesDetails

    @jsonName("resourceType")
    ResourceType: String

    @jsonName("ebsVolumeDetails")
    EbsVolumeDetails: EbsVolumeDetails

    @jsonName("ecsClusterDetails")
    EcsClusterDetails: EcsClusterDetails

    @jsonName("containerDetails")
    ContainerDetails: Container

    @jsonName("lambdaDetails")
    LambdaDetails: LambdaDetails

    @jsonName("rdsDbInstanceDetails")
    RdsDbInstanceDetails: RdsDbInstanceDetails

    @jsonName("rdsLimitlessDbDetails")
    RdsLimitlessDbDetails: RdsLimitlessDbDetails

    @jsonName("rdsDbUserDetails")
    RdsDbUserDetails: RdsDbUserDetails

    @jsonName("ebsSnapshotDetails")
    EbsSnapshotDetails: EbsSnapshotDetails

    @jsonName("ec2ImageDetails")
    Ec2ImageDetails: Ec2ImageDetails

    @jsonName("recoveryPointDetails")
    RecoveryPointDetails: RecoveryPointDetails

    @jsonName("bedrockGuardrailDetails")
    BedrockGuardrailDetails: BedrockGuardrailDetails

    @jsonName("modelDetails")
    ModelDetails: ModelDetails
}

@pattern("arn:[A-Za-z-]+:[A-Za-z0-9]+:[A-Za-z0-9-]+:\\d+:(([A-Za-z0-9-]+)[:\\/])?[A-Za-z0-9:-]*")
string ResourceArn

structure ResourceData {
    @jsonName("s3Bucket")
    S3Bucket: S3Bucket

    @jsonName("ec2Instance")
    Ec2Instance: Ec2Instance

    @jsonName("accessKey")
    AccessKey: AccessKey

    @jsonName("ec2NetworkInterface")
    Ec2NetworkInterface: Ec2NetworkInterface

    @jsonName("s3Object")
    S3Object: S3Object

    @jsonName("eksCluster")
    EksCluster: EksCluster

    @jsonName("kubernetesWorkload")
    KubernetesWorkload: KubernetesWorkload

    @jsonName("container")
    Container: ContainerFindingResource

    @jsonName("ecsCluster")
    EcsCluster: EcsCluster

    @jsonName("ecsTask")
    EcsTask: EcsTask

    @jsonName("iamInstanceProfile")
    IamInstanceProfile: IamInstanceProfileV2

    @jsonName("autoscalingAutoScalingGroup")
    AutoscalingAutoScalingGroup: AutoscalingAutoScalingGroup

    @jsonName("ec2LaunchTemplate")
    Ec2LaunchTemplate: Ec2LaunchTemplate

    @jsonName("ec2Vpc")
    Ec2Vpc: Ec2Vpc

    @jsonName("ec2Image")
    Ec2Image: Ec2Image

    @jsonName("cloudformationStack")
    CloudformationStack: CloudformationStack
}

structure ResourceDetails {
    @jsonName("instanceArn")
    InstanceArn: InstanceArn
}

list ResourceList {
    member: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @jsonName("message")
    Message: String

    @jsonName("type")
    Type: String
}

structure ResourceStatistics {
    @jsonName("accountId")
    AccountId: String

    @jsonName("lastGeneratedAt")
    LastGeneratedAt: Timestamp

    @jsonName("resourceId")
    ResourceId: String

    @jsonName("resourceType")
    ResourceType: String

    @jsonName("totalFindings")
    TotalFindings: Integer
}

enum ResourceType {
    EKS
    ECS
    EC2
}

@length(min: 0, max: 400)
list ResourceUids {
    member: String
}

structure ResourceV2 {
    @required @jsonName("uid")
    Uid: String

    @jsonName("name")
    Name: String

    @jsonName("accountId")
    AccountId: String

    @required @jsonName("resourceType")
    ResourceType: FindingResourceType

    @jsonName("region")
    Region: String

    @jsonName("service")
    Service: String

    @jsonName("cloudPartition")
    CloudPartition: String

    @jsonName("tags")
    Tags: Tags

    @jsonName("data")
    Data: ResourceData
}

@length(min: 0, max: 400)
list Resources {
    member: ResourceV2
}

@length(min: 0, max: 1024)
string RiskDetails

enum RiskLevel {
    Info
    Low
    Medium
    High
    Critical
}

structure RuntimeContext {
    @jsonName("modifyingProcess")
    ModifyingProcess: ProcessDetails

    @jsonName("modifiedAt")
    ModifiedAt: Timestamp

    @jsonName("scriptPath")
    ScriptPath: String

    @jsonName("libraryPath")
    LibraryPath: String

    @jsonName("ldPreloadValue")
    LdPreloadValue: String

    @jsonName("socketPath")
    SocketPath: String

    @jsonName("runcBinaryPath")
    RuncBinaryPath: String

    @jsonName("releaseAgentPath")
    ReleaseAgentPath: String

    @jsonName("mountSource")
    MountSource: String

    @jsonName("mountTarget")
    MountTarget: String

    @jsonName("fileSystemType")
    FileSystemType: String

    @jsonName("flags")
    Flags: FlagsList

    @jsonName("moduleName")
    ModuleName: String

    @jsonName("moduleFilePath")
    ModuleFilePath: String

    @jsonName("moduleSha256")
    ModuleSha256: String

    @jsonName("shellHistoryFilePath")
    ShellHistoryFilePath: String

    @jsonName("targetProcess")
    TargetProcess: ProcessDetails

    @jsonName("addressFamily")
    AddressFamily: String

    @jsonName("ianaProtocolNumber")
    IanaProtocolNumber: Integer

    @jsonName("memoryRegions")
    MemoryRegions: MemoryRegionsList

    @jsonName("toolName")
    ToolName: String

    @jsonName("toolCategory")
    ToolCategory: String

    @jsonName("serviceName")
    ServiceName: String

    @jsonName("commandLineExample")
    CommandLineExample: String

    @jsonName("threatFilePath")
    ThreatFilePath: String

    @jsonName("fileOperation")
    FileOperation: String

    @jsonName("filePath")
    FilePath: String

    @jsonName("relatedFilePaths")
    RelatedFilePaths: RelatedFilePathsList
}

structure RuntimeDetails {
    @jsonName("process")
    Process: ProcessDetails

    @jsonName("context")
    Context: RuntimeContext
}

structure S3Bucket {
    @jsonName("ownerId")
    OwnerId: String

    @jsonName("createdAt")
    CreatedAt: Timestamp

    @jsonName("encryptionType")
    EncryptionType: String

    @jsonName("encryptionKeyArn")
    EncryptionKeyArn: String

    @jsonName("effectivePermission")
    EffectivePermission: String

    @jsonName("publicReadAccess")
    PublicReadAccess: PublicAccessStatus

    @jsonName("publicWriteAccess")
    PublicWriteAccess: PublicAccessStatus

    @jsonName("accountPublicAccess")
    AccountPublicAccess: PublicAccessConfiguration

    @jsonName("bucketPublicAccess")
    BucketPublicAccess: PublicAccessConfiguration

    @jsonName("s3ObjectUids")
    S3ObjectUids: S3ObjectUids
}

structure S3BucketDetail {
    @jsonName("arn")
    Arn: String

    @jsonName("name")
    Name: String

    @jsonName("type")
    Type: String

    @jsonName("createdAt")
    CreatedAt: Timestamp

    @jsonName("owner")
    Owner: Owner

    @jsonName("tags")
    Tags: Tags

    @jsonName("defaultServerSideEncryption")
    DefaultServerSideEncryption: DefaultServerSideEncryption

    @jsonName("publicAccess")
    PublicAccess: PublicAccess

    @jsonName("s3ObjectDetails")
    S3ObjectDetails: S3ObjectDetails
}

list S3BucketDetails {
    member: S3BucketDetail
}

structure S3LogsConfiguration {
    @required @jsonName("enable")
    Enable: Boolean
}

structure S3LogsConfigurationResult {
    @required @jsonName("status")
    Status: DataSourceStatus
}

structure S3Object {
    @jsonName("eTag")
    ETag: String

    @jsonName("key")
    Key: String

    @jsonName("versionId")
    VersionId: String
}

structure S3ObjectDetail {
    @jsonName("objectArn")
    ObjectArn: String

    @jsonName("key")
    Key: String

    @jsonName("eTag")
    ETag: String

    @jsonName("hash")
    Hash: String

    @jsonName("versionId")
    VersionId: String
}

list S3ObjectDetails {
    member: S3ObjectDetail
}

structure S3ObjectForSendObjectMalwareScan {
    @jsonName("bucket")
    Bucket: String

    @jsonName("key")
    Key: String

    @jsonName("versionId")
    VersionId: String
}

list S3ObjectUids {
    member: String
}

structure Scan {
    @jsonName("detectorId")
    DetectorId: DetectorId

    @jsonName("adminDetectorId")
    AdminDetectorId: DetectorId

    @jsonName("scanId")
    ScanId: NonEmptyString

    @jsonName("scanStatus")
    ScanStatus: ScanStatus

    @jsonName("failureReason")
    FailureReason: NonEmptyString

    @jsonName("scanStartTime")
    ScanStartTime: Timestamp

    @jsonName("scanEndTime")
    ScanEndTime: Timestamp

    @jsonName("triggerDetails")
    TriggerDetails: TriggerDetails

    @jsonName("resourceDetails")
    ResourceDetails: ResourceDetails

    @jsonName("scanResultDetails")
    ScanResultDetails: ScanResultDetails

    @jsonName("accountId")
    AccountId: AccountId

    @jsonName("totalBytes")
    TotalBytes: PositiveLong

    @jsonName("fileCount")
    FileCount: PositiveLong

    @jsonName("attachedVolumes")
    AttachedVolumes: VolumeDetails

    @jsonName("scanType")
    ScanType: ScanType
}

enum ScanCategory {
    FULL_SCAN
    INCREMENTAL_SCAN
}

structure ScanCondition {
    @required @jsonName("mapEquals")
    MapEquals: MapEquals
}

structure ScanConditionPair {
    @required @jsonName("key")
    Key: TagKey

    @jsonName("value")
    Value: TagValue
}

structure ScanConfiguration {
    @jsonName("role")
    Role: NonEmptyString

    @jsonName("triggerDetails")
    TriggerDetails: TriggerDetails

    @jsonName("incrementalScanDetails")
    IncrementalScanDetails: IncrementalScanDetails

    @jsonName("recoveryPoint")
    RecoveryPoint: ScanConfigurationRecoveryPoint
}

structure ScanConfigurationContinuousScanDetails {
    @jsonName("startTime")
    StartTime: Timestamp

    @required @jsonName("endTime")
    EndTime: Timestamp
}

structure ScanConfigurationRecoveryPoint {
    @jsonName("backupVaultName")
    BackupVaultName: NonEmptyString

    @jsonName("continuousScanDetails")
    ContinuousScanDetails: ScanConfigurationContinuousScanDetails
}

map ScanCriterion {
    key: ScanCriterionKey
    value: ScanCondition
}

enum ScanCriterionKey {
    EC2_INSTANCE_TAG
}

structure ScanDetections {
    @jsonName("scannedItemCount")
    ScannedItemCount: ScannedItemCount

    @jsonName("threatsDetectedItemCount")
    ThreatsDetectedItemCount: ThreatsDetectedItemCount

    @jsonName("highestSeverityThreatDetails")
    HighestSeverityThreatDetails: HighestSeverityThreatDetails

    @jsonName("threatDetectedByName")
    ThreatDetectedByName: ThreatDetectedByName
}

structure ScanEc2InstanceWithFindings {
    @jsonName("ebsVolumes")
    EbsVolumes: Boolean
}

structure ScanEc2InstanceWithFindingsResult {
    @jsonName("ebsVolumes")
    EbsVolumes: EbsVolumesResult
}

structure ScanFilePath {
    @jsonName("filePath")
    FilePath: String

    @jsonName("volumeArn")
    VolumeArn: String

    @jsonName("hash")
    Hash: String

    @jsonName("fileName")
    FileName: String
}

structure ScanResourceCriteria {
    @jsonName("include")
    Include: ScanCriterion

    @jsonName("exclude")
    Exclude: ScanCriterion
}

enum ScanResult {
    CLEAN
    INFECTED
}

structure ScanResultDetails {
    @jsonName("scanResult")
    ScanResult: ScanResult
}

enum ScanResultStatus {
    NO_THREATS_FOUND
    THREATS_FOUND
}

structure ScanResultThreat {
    @jsonName("name")
    Name: NonEmptyString

    @jsonName("source")
    Source: DetectionSource

    @jsonName("count")
    Count: PositiveLong

    @jsonName("hash")
    Hash: NonEmptyString

    @jsonName("itemDetails")
    ItemDetails: ItemDetailsList
}

list ScanResultThreats {
    member: ScanResultThreat
}

enum ScanStatus {
    RUNNING
    COMPLETED
    FAILED
    SKIPPED
}

enum ScanStatusReason {
    ACCESS_DENIED
    RESOURCE_NOT_FOUND
    SNAPSHOT_SIZE_LIMIT_EXCEEDED
    RESOURCE_UNAVAILABLE
    INCONSISTENT_SOURCE
    INCREMENTAL_NO_DIFFERENCE
    NO_EBS_VOLUMES_FOUND
    UNSUPPORTED_PRODUCT_CODE_TYPE
    AMI_SNAPSHOT_LIMIT_EXCEEDED
    UNRELATED_RESOURCES
    BASE_RESOURCE_NOT_SCANNED
    BASE_CREATED_AFTER_TARGET
    UNSUPPORTED_FOR_INCREMENTAL
    UNSUPPORTED_AMI
    UNSUPPORTED_SNAPSHOT
    UNSUPPORTED_COMPOSITE_RECOVERY_POINT
    ALL_FILES_SKIPPED_OR_FAILED
}

structure ScanThreatName {
    @jsonName("name")
    Name: String

    @jsonName("severity")
    Severity: String

    @jsonName("itemCount")
    ItemCount: Integer

    @jsonName("filePaths")
    FilePaths: FilePaths
}

list ScanThreatNames {
    member: ScanThreatName
}

enum ScanType {
    GUARDDUTY_INITIATED
    ON_DEMAND
}

structure ScannedItemCount {
    @jsonName("totalGb")
    TotalGb: Integer

    @jsonName("files")
    Files: Integer

    @jsonName("volumes")
    Volumes: Integer
}

structure ScannedResource {
    @jsonName("scannedResourceArn")
    ScannedResourceArn: NonEmptyString

    @jsonName("scannedResourceType")
    ScannedResourceType: MalwareProtectionResourceType

    @jsonName("scannedResourceStatus")
    ScannedResourceStatus: MalwareProtectionScanStatus

    @jsonName("scanStatusReason")
    ScanStatusReason: ScanStatusReason

    @jsonName("resourceDetails")
    ResourceDetails: ScannedResourceDetails
}

structure ScannedResourceDetails {
    @jsonName("ebsVolume")
    EbsVolume: VolumeDetail

    @jsonName("ebsSnapshot")
    EbsSnapshot: EbsSnapshot
}

list ScannedResources {
    member: ScannedResource
}

list Scans {
    member: Scan
}

structure SecurityContext {
    @jsonName("privileged")
    Privileged: Boolean

    @jsonName("allowPrivilegeEscalation")
    AllowPrivilegeEscalation: Boolean
}

structure SecurityGroup {
    @jsonName("groupId")
    GroupId: String

    @jsonName("groupName")
    GroupName: String
}

list SecurityGroups {
    member: SecurityGroup
}

@sensitive
string SensitiveString

structure Sequence {
    @required @jsonName("uid")
    Uid: String

    @required @jsonName("description")
    Description: SequenceDescription

    @jsonName("actors")
    Actors: Actors

    @jsonName("resources")
    Resources: Resources

    @jsonName("endpoints")
    Endpoints: NetworkEndpoints

    @required @jsonName("signals")
    Signals: Signals

    @jsonName("sequenceIndicators")
    SequenceIndicators: Indicators

    @jsonName("additionalSequenceTypes")
    AdditionalSequenceTypes: AdditionalSequenceTypes
}

@length(min: 0, max: 4096)
string SequenceDescription

structure Service {
    @jsonName("action")
    Action: Action

    @jsonName("evidence")
    Evidence: Evidence

    @jsonName("archived")
    Archived: Boolean

    @jsonName("count")
    Count: Integer

    @jsonName("detectorId")
    DetectorId: DetectorId

    @jsonName("eventFirstSeen")
    EventFirstSeen: String

    @jsonName("eventLastSeen")
    EventLastSeen: String

    @jsonName("resourceRole")
    ResourceRole: String

    @jsonName("serviceName")
    ServiceName: String

    @jsonName("userFeedback")
    UserFeedback: String

    @jsonName("additionalInfo")
    AdditionalInfo: ServiceAdditionalInfo

    @jsonName("featureName")
    FeatureName: String

    @jsonName("ebsVolumeScanDetails")
    EbsVolumeScanDetails: EbsVolumeScanDetails

    @jsonName("runtimeDetails")
    RuntimeDetails: RuntimeDetails

    @jsonName("detection")
    Detection: Detection

    @jsonName("malwareScanDetails")
    MalwareScanDetails: MalwareScanDetails
}

structure ServiceAdditionalInfo {
    @jsonName("value")
    Value: String

    @jsonName("type")
    Type: String
}

structure Session {
    @jsonName("uid")
    Uid: String

    @jsonName("mfaStatus")
    MfaStatus: MfaStatus

    @jsonName("createdTime")
    CreatedTime: Timestamp

    @jsonName("issuer")
    Issuer: String
}

list SessionNameList {
    member: String
}

structure SeverityStatistics {
    @jsonName("lastGeneratedAt")
    LastGeneratedAt: Timestamp

    @jsonName("severity")
    Severity: Double

    @jsonName("totalFindings")
    TotalFindings: Integer
}

structure Signal {
    @required @jsonName("uid")
    Uid: String

    @required @jsonName("type")
    Type: SignalType

    @jsonName("description")
    Description: SignalDescription

    @required @jsonName("name")
    Name: String

    @required @jsonName("createdAt")
    CreatedAt: Timestamp

    @required @jsonName("updatedAt")
    UpdatedAt: Timestamp

    @required @jsonName("firstSeenAt")
    FirstSeenAt: Timestamp

    @required @jsonName("lastSeenAt")
    LastSeenAt: Timestamp

    @jsonName("severity")
    Severity: Double

    @required @jsonName("count")
    Count: Integer

    @jsonName("resourceUids")
    ResourceUids: ResourceUids

    @jsonName("actorIds")
    ActorIds: ActorIds

    @jsonName("endpointIds")
    EndpointIds: EndpointIds

    @jsonName("signalIndicators")
    SignalIndicators: Indicators
}

@length(min: 0, max: 2000)
string SignalDescription

enum SignalType {
    FINDING
    CLOUD_TRAIL
    S3_DATA_EVENTS
    EKS_AUDIT_LOGS
    FLOW_LOGS
    DNS_LOGS
    RUNTIME_MONITORING
}

@length(min: 1, max: 100)
list Signals {
    member: Signal
}

structure SortCriteria {
    @jsonName("attributeName")
    AttributeName: String

    @jsonName("orderBy")
    OrderBy: OrderBy
}

list SourceIps {
    member: String
}

list Sources {
    member: String
}

structure StartMalwareScanConfiguration {
    @required @jsonName("role")
    Role: NonEmptyString

    @jsonName("incrementalScanDetails")
    IncrementalScanDetails: IncrementalScanDetails

    @jsonName("recoveryPoint")
    RecoveryPoint: RecoveryPoint
}

list SubnetIds {
    member: String
}

structure Tag {
    @jsonName("key")
    Key: String

    @jsonName("value")
    Value: String
}

@length(min: 1, max: 128) @pattern("(?!aws:)[a-zA-Z+-=._:/]+")
string TagKey

@length(min: 1, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

list Tags {
    member: Tag
}

structure Threat {
    @jsonName("name")
    Name: String

    @jsonName("source")
    Source: String

    @jsonName("itemPaths")
    ItemPaths: ItemPaths

    @jsonName("count")
    Count: Long

    @jsonName("hash")
    Hash: String

    @jsonName("itemDetails")
    ItemDetails: ItemDetailsList
}

structure ThreatDetectedByName {
    @jsonName("itemCount")
    ItemCount: Integer

    @jsonName("uniqueThreatNameCount")
    UniqueThreatNameCount: Integer

    @jsonName("shortened")
    Shortened: Boolean

    @jsonName("threatNames")
    ThreatNames: ScanThreatNames
}

enum ThreatEntitySetFormat {
    TXT
    STIX
    OTX_CSV
    ALIEN_VAULT
    PROOF_POINT
    FIRE_EYE
}

@length(min: 0, max: 50)
list ThreatEntitySetIds {
    member: String
}

enum ThreatEntitySetStatus {
    INACTIVE
    ACTIVATING
    ACTIVE
    DEACTIVATING
    ERROR
    DELETE_PENDING
    DELETED
}

enum ThreatIntelSetFormat {
    TXT
    STIX
    OTX_CSV
    ALIEN_VAULT
    PROOF_POINT
    FIRE_EYE
}

@length(min: 0, max: 50)
list ThreatIntelSetIds {
    member: String
}

enum ThreatIntelSetStatus {
    INACTIVE
    ACTIVATING
    ACTIVE
    DEACTIVATING
    ERROR
    DELETE_PENDING
    DELETED
}

structure ThreatIntelligenceDetail {
    @jsonName("threatListName")
    ThreatListName: String

    @jsonName("threatNames")
    ThreatNames: ThreatNames

    @jsonName("threatFileSha256")
    ThreatFileSha256: String
}

list ThreatIntelligenceDetails {
    member: ThreatIntelligenceDetail
}

list ThreatNames {
    member: String
}

list Threats {
    member: Threat
}

structure ThreatsDetectedItemCount {
    @jsonName("files")
    Files: Integer
}

structure Total {
    @jsonName("amount")
    Amount: String

    @jsonName("unit")
    Unit: String
}

structure TriggerDetails {
    @jsonName("guardDutyFindingId")
    GuardDutyFindingId: NonEmptyString

    @jsonName("description")
    Description: NonEmptyString

    @jsonName("triggerType")
    TriggerType: TriggerType
}

@length(min: 1, max: 2048)
string TriggerPrompt

enum TriggerType {
    BACKUP
    GUARDDUTY
}

@length(min: 0, max: 256)
string TriggeredBy

enum TrustedEntitySetFormat {
    TXT
    STIX
    OTX_CSV
    ALIEN_VAULT
    PROOF_POINT
    FIRE_EYE
}

@length(min: 0, max: 50)
list TrustedEntitySetIds {
    member: String
}

enum TrustedEntitySetStatus {
    INACTIVE
    ACTIVATING
    ACTIVE
    DEACTIVATING
    ERROR
    DELETE_PENDING
    DELETED
}

structure UnprocessedAccount {
    @required @jsonName("accountId")
    AccountId: AccountId

    @required @jsonName("result")
    Result: String
}

@length(min: 0, max: 50)
list UnprocessedAccounts {
    member: UnprocessedAccount
}

structure UnprocessedDataSourcesResult {
    @jsonName("malwareProtection")
    MalwareProtection: MalwareProtectionConfigurationResult
}

structure UpdateProtectedResource {
    @jsonName("s3Bucket")
    S3Bucket: UpdateS3BucketResource
}

structure UpdateS3BucketResource {
    @jsonName("objectPrefixes")
    ObjectPrefixes: MalwareProtectionPlanObjectPrefixesList
}

structure UsageAccountResult {
    @jsonName("accountId")
    AccountId: AccountId

    @jsonName("total")
    Total: Total
}

list UsageAccountResultList {
    member: UsageAccountResult
}

structure UsageCriteria {
    @jsonName("accountIds")
    AccountIds: AccountIds

    @jsonName("dataSources") @deprecated
    DataSources: DataSourceList

    @jsonName("resources")
    Resources: ResourceList

    @jsonName("features")
    Features: UsageFeatureList
}

structure UsageDataSourceResult {
    @jsonName("dataSource")
    DataSource: DataSource

    @jsonName("total")
    Total: Total
}

list UsageDataSourceResultList {
    member: UsageDataSourceResult
}

enum UsageFeature {
    FLOW_LOGS
    CLOUD_TRAIL
    DNS_LOGS
    S3_DATA_EVENTS
    EKS_AUDIT_LOGS
    EBS_MALWARE_PROTECTION
    RDS_LOGIN_EVENTS
    LAMBDA_NETWORK_LOGS
    EKS_RUNTIME_MONITORING
    EC2_RUNTIME_MONITORING
    FARGATE_RUNTIME_MONITORING
    RDS_DBI_PROTECTION_PROVISIONED
    RDS_DBI_PROTECTION_SERVERLESS
    AI_PROTECTION
}

list UsageFeatureList {
    member: UsageFeature
}

structure UsageFeatureResult {
    @jsonName("feature")
    Feature: UsageFeature

    @jsonName("total")
    Total: Total
}

list UsageFeatureResultList {
    member: UsageFeatureResult
}

structure UsageResourceResult {
    @jsonName("resource")
    Resource: String

    @jsonName("total")
    Total: Total
}

list UsageResourceResultList {
    member: UsageResourceResult
}

enum UsageStatisticType {
    SUM_BY_ACCOUNT
    SUM_BY_DATA_SOURCE
    SUM_BY_RESOURCE
    TOP_RESOURCES
    SUM_BY_FEATURES
    TOP_ACCOUNTS_BY_FEATURE
}

structure UsageStatistics {
    @jsonName("sumByAccount")
    SumByAccount: UsageAccountResultList

    @jsonName("topAccountsByFeature")
    TopAccountsByFeature: UsageTopAccountsResultList

    @jsonName("sumByDataSource")
    SumByDataSource: UsageDataSourceResultList

    @jsonName("sumByResource")
    SumByResource: UsageResourceResultList

    @jsonName("topResources")
    TopResources: UsageResourceResultList

    @jsonName("sumByFeature")
    SumByFeature: UsageFeatureResultList
}

structure UsageTopAccountResult {
    @jsonName("accountId")
    AccountId: AccountId

    @jsonName("total")
    Total: Total
}

list UsageTopAccountsByFeatureList {
    member: UsageTopAccountResult
}

structure UsageTopAccountsResult {
    @jsonName("feature")
    Feature: UsageFeature

    @jsonName("accounts")
    Accounts: UsageTopAccountsByFeatureList
}

list UsageTopAccountsResultList {
    member: UsageTopAccountsResult
}

structure User {
    @required @jsonName("name")
    Name: String

    @required @jsonName("uid")
    Uid: String

    @required @jsonName("type")
    Type: String

    @jsonName("credentialUid")
    CredentialUid: String

    @jsonName("account")
    Account: Account
}

structure Volume {
    @jsonName("name")
    Name: String

    @jsonName("hostPath")
    HostPath: HostPath
}

structure VolumeDetail {
    @jsonName("volumeArn")
    VolumeArn: String

    @jsonName("volumeType")
    VolumeType: String

    @jsonName("deviceName")
    DeviceName: String

    @jsonName("volumeSizeInGB")
    VolumeSizeInGB: Integer

    @jsonName("encryptionType")
    EncryptionType: String

    @jsonName("snapshotArn")
    SnapshotArn: String

    @jsonName("kmsKeyArn")
    KmsKeyArn: String
}

list VolumeDetails {
    member: VolumeDetail
}

structure VolumeMount {
    @jsonName("name")
    Name: String

    @jsonName("mountPath")
    MountPath: String
}

list VolumeMounts {
    member: VolumeMount
}

list Volumes {
    member: Volume
}

structure VpcConfig {
    @jsonName("subnetIds")
    SubnetIds: SubnetIds

    @jsonName("vpcId")
    VpcId: String

    @jsonName("securityGroups")
    SecurityGroups: SecurityGroups
}
