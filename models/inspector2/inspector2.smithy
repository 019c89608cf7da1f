$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.inspector2

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Inspector2")
@service(sdkId: "Inspector2", endpointPrefix: "inspector2")
@restJson1
@sigv4(name: "inspector2")
@standardRegionalEndpoints
service Inspector2 {
    version: "2020-06-08"
    operations: [
        AssociateMember
        BatchAssociateCodeSecurityScanConfiguration
        BatchDisassociateCodeSecurityScanConfiguration
        BatchGetAccountStatus
        BatchGetCodeSnippet
        BatchGetFindingDetails
        BatchGetFreeTrialInfo
        BatchGetMemberEc2DeepInspectionStatus
        BatchUpdateMemberEc2DeepInspectionStatus
        CancelFindingsReport
        CancelSbomExport
        CreateCisScanConfiguration
        CreateCodeSecurityIntegration
        CreateCodeSecurityScanConfiguration
        CreateConnector
        CreateFilter
        CreateFindingsReport
        CreateSbomExport
        DeleteCisScanConfiguration
        DeleteCodeSecurityIntegration
        DeleteCodeSecurityScanConfiguration
        DeleteConnector
        DeleteFilter
        DescribeOrganizationConfiguration
        Disable
        DisableDelegatedAdminAccount
        DisassociateMember
        Enable
        EnableDelegatedAdminAccount
        GetCisScanReport
        GetCisScanResultDetails
        GetClustersForImage
        GetCodeSecurityIntegration
        GetCodeSecurityScan
        GetCodeSecurityScanConfiguration
        GetConfiguration
        GetDelegatedAdminAccount
        GetEc2DeepInspectionConfiguration
        GetEncryptionKey
        GetFindingsReportStatus
        GetMember
        GetSbomExport
        ListAccountPermissions
        ListCisScanConfigurations
        ListCisScanResultsAggregatedByChecks
        ListCisScanResultsAggregatedByTargetResource
        ListCisScans
        ListCodeSecurityIntegrations
        ListCodeSecurityScanConfigurationAssociations
        ListCodeSecurityScanConfigurations
        ListConnectorScanConfigurations
        ListConnectors
        ListCoverage
        ListCoverageStatistics
        ListDelegatedAdminAccounts
        ListFilters
        ListFindingAggregations
        ListFindings
        ListMembers
        ListTagsForResource
        ListUsageTotals
        ResetEncryptionKey
        SearchVulnerabilities
        SendCisSessionHealth
        SendCisSessionTelemetry
        StartCisSession
        StartCodeSecurityScan
        StopCisSession
        TagResource
        UntagResource
        UpdateCisScanConfiguration
        UpdateCodeSecurityIntegration
        UpdateCodeSecurityScanConfiguration
        UpdateConfiguration
        UpdateConnector
        UpdateConnectorScanConfiguration
        UpdateEc2DeepInspectionConfiguration
        UpdateEncryptionKey
        UpdateFilter
        UpdateOrgEc2DeepInspectionConfiguration
        UpdateOrganizationConfiguration
    ]
}

@http(method: "POST", uri: "/members/associate")
operation AssociateMember {
    input := {
        @required
        accountId: AccountId
    }
    output := {
        @required
        accountId: AccountId
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/codesecurity/scan-configuration/batch/associate")
operation BatchAssociateCodeSecurityScanConfiguration {
    input := {
        @required
        associateConfigurationRequests: AssociateConfigurationRequestList
    }
    output := {
        failedAssociations: FailedAssociationResultList
        successfulAssociations: SuccessfulAssociationResultList
    }
    errors: [
        ConflictException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/codesecurity/scan-configuration/batch/disassociate")
operation BatchDisassociateCodeSecurityScanConfiguration {
    input := {
        @required
        disassociateConfigurationRequests: DisassociateConfigurationRequestList
    }
    output := {
        failedAssociations: FailedAssociationResultList
        successfulAssociations: SuccessfulAssociationResultList
    }
    errors: [
        ConflictException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/status/batch/get")
operation BatchGetAccountStatus {
    input := {
        accountIds: AccountIdSet
    }
    output := {
        @required
        accounts: AccountStateList

        failedAccounts: FailedAccountList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/codesnippet/batchget")
operation BatchGetCodeSnippet {
    input := {
        @required
        findingArns: BatchGetCodeSnippetRequestFindingArnsList
    }
    output := {
        codeSnippetResults: CodeSnippetResultList
        errors: CodeSnippetErrorList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/findings/details/batch/get")
operation BatchGetFindingDetails {
    input := {
        @required
        findingArns: FindingArnList
    }
    output := {
        findingDetails: FindingDetails
        errors: FindingDetailsErrorList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/freetrialinfo/batchget")
operation BatchGetFreeTrialInfo {
    input := {
        @required
        accountIds: BatchGetFreeTrialInfoRequestAccountIdsList
    }
    output := {
        @required
        accounts: FreeTrialAccountInfoList

        @required
        failedAccounts: FreeTrialInfoErrorList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/ec2deepinspectionstatus/member/batch/get")
operation BatchGetMemberEc2DeepInspectionStatus {
    input := {
        accountIds: AccountIdSet
    }
    output := {
        accountIds: MemberAccountEc2DeepInspectionStatusStateList
        failedAccountIds: FailedMemberAccountEc2DeepInspectionStatusStateList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/ec2deepinspectionstatus/member/batch/update")
operation BatchUpdateMemberEc2DeepInspectionStatus {
    input := {
        @required
        accountIds: MemberAccountEc2DeepInspectionStatusList
    }
    output := {
        accountIds: MemberAccountEc2DeepInspectionStatusStateList
        failedAccountIds: FailedMemberAccountEc2DeepInspectionStatusStateList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/reporting/cancel")
operation CancelFindingsReport {
    input := {
        @required
        reportId: ReportId
    }
    output := {
        @required
        reportId: ReportId
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/sbomexport/cancel") @idempotent
operation CancelSbomExport {
    input := {
        @required
        reportId: ReportId
    }
    output := {
        reportId: ReportId
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/cis/scan-configuration/create")
operation CreateCisScanConfiguration {
    input := {
        @required
        scanName: CisScanName

        @required
        securityLevel: CisSecurityLevel

        @required
        schedule: Schedule

        @required
        targets: CreateCisTargets

        tags: CisTagMap
    }
    output := {
        scanConfigurationArn: CisScanConfigurationArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/codesecurity/integration/create")
operation CreateCodeSecurityIntegration {
    input := {
        @required
        name: IntegrationName

        @required
        type: IntegrationType

        details: CreateIntegrationDetail
        tags: TagMap
    }
    output := {
        @required
        integrationArn: CodeSecurityIntegrationArn

        @required
        status: IntegrationStatus

        authorizationUrl: AuthorizationUrl
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/codesecurity/scan-configuration/create")
operation CreateCodeSecurityScanConfiguration {
    input := {
        @required
        name: ScanConfigurationName

        @required
        level: ConfigurationLevel

        @required
        configuration: CodeSecurityScanConfiguration

        scopeSettings: ScopeSettings
        tags: TagMap
    }
    output := {
        @required
        scanConfigurationArn: ScanConfigurationArn
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/connector/create")
operation CreateConnector {
    input := {
        @idempotencyToken
        clientToken: String

        @required
        name: ConnectorName

        @required
        provider: ConnectorCloudProvider

        description: ConnectorDescription

        @required
        providerDetail: ProviderDetailCreate

        tags: ConnectorTagMap
    }
    output := {
        @required
        connectorArn: ConnectorArn
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/filters/create")
operation CreateFilter {
    input := {
        @required
        action: FilterAction

        description: FilterDescription

        @required
        filterCriteria: FilterCriteria

        @required
        name: FilterName

        tags: TagMap
        reason: FilterReason
    }
    output := {
        @required
        arn: FilterArn
    }
    errors: [
        ServiceQuotaExceededException
        BadRequestException
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/reporting/create")
operation CreateFindingsReport {
    input := {
        filterCriteria: FilterCriteria

        @required
        reportFormat: ReportFormat

        @required
        s3Destination: Destination
    }
    output := {
        reportId: ReportId
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/sbomexport/create") @idempotent
operation CreateSbomExport {
    input := {
        resourceFilterCriteria: ResourceFilterCriteria

        @required
        reportFormat: SbomReportFormat

        @required
        s3Destination: Destination
    }
    output := {
        reportId: ReportId
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/cis/scan-configuration/delete")
operation DeleteCisScanConfiguration {
    input := {
        @required
        scanConfigurationArn: CisScanConfigurationArn
    }
    output := {
        @required
        scanConfigurationArn: CisScanConfigurationArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/codesecurity/integration/delete")
operation DeleteCodeSecurityIntegration {
    input := {
        @required
        integrationArn: CodeSecurityIntegrationArn
    }
    output := {
        integrationArn: CodeSecurityIntegrationArn
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/codesecurity/scan-configuration/delete")
operation DeleteCodeSecurityScanConfiguration {
    input := {
        @required
        scanConfigurationArn: ScanConfigurationArn
    }
    output := {
        scanConfigurationArn: ScanConfigurationArn
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/connector/delete") @idempotent
operation DeleteConnector {
    input := {
        @required
        connectorArn: ConnectorArn
    }
    output := {}
    errors: [
        ConflictException
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/filters/delete")
operation DeleteFilter {
    input := {
        @required
        arn: FilterArn
    }
    output := {
        @required
        arn: FilterArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/organizationconfiguration/describe")
operation DescribeOrganizationConfiguration {
    input := {}
    output := {
        autoEnable: AutoEnable
        maxAccountLimitReached: Boolean
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/disable")
operation Disable {
    input := {
        accountIds: AccountIdSet
        resourceTypes: DisableResourceTypeList
    }
    output := {
        @required
        accounts: AccountList

        failedAccounts: FailedAccountList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/delegatedadminaccounts/disable")
operation DisableDelegatedAdminAccount {
    input := {
        @required
        delegatedAdminAccountId: AccountId
    }
    output := {
        @required
        delegatedAdminAccountId: AccountId
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/members/disassociate")
operation DisassociateMember {
    input := {
        @required
        accountId: AccountId
    }
    output := {
        @required
        accountId: AccountId
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/enable")
operation Enable {
    input := {
        accountIds: AccountIdSet

        @required
        resourceTypes: EnableResourceTypeList

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        accounts: AccountList

        failedAccounts: FailedAccountList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/delegatedadminaccounts/enable")
operation EnableDelegatedAdminAccount {
    input := {
        @required
        delegatedAdminAccountId: AccountId

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        delegatedAdminAccountId: AccountId
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/cis/scan/report/get")
operation GetCisScanReport {
    input := {
        @required
        scanArn: CisScanArn

        targetAccounts: ReportTargetAccounts
        reportFormat: CisReportFormat
    }
    output := {
        url: String
        status: CisReportStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/cis/scan-result/details/get")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "scanResultDetails"
    pageSize: "maxResults"
)
operation GetCisScanResultDetails {
    input := {
        @required
        scanArn: CisScanArn

        @required
        targetResourceId: ResourceId

        @required
        accountId: AccountId

        filterCriteria: CisScanResultDetailsFilterCriteria
        sortBy: CisScanResultDetailsSortBy
        sortOrder: CisSortOrder
        nextToken: NextToken
        maxResults: GetCisScanResultDetailsMaxResults
    }
    output := {
        scanResultDetails: CisScanResultDetailsList
        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/cluster/get")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "cluster"
    pageSize: "maxResults"
)
operation GetClustersForImage {
    input := {
        @required
        filter: ClusterForImageFilterCriteria

        maxResults: GetClustersForImageRequestMaxResultsInteger
        nextToken: GetClustersForImageNextToken
    }
    output := {
        @required
        cluster: ClusterInformationList

        nextToken: GetClustersForImageNextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/codesecurity/integration/get")
operation GetCodeSecurityIntegration {
    input := {
        @required
        integrationArn: CodeSecurityIntegrationArn

        tags: TagMap
    }
    output := {
        @required
        integrationArn: CodeSecurityIntegrationArn

        @required
        name: IntegrationName

        @required
        type: IntegrationType

        @required
        status: IntegrationStatus

        @required
        statusReason: String

        @required
        createdOn: Timestamp

        @required
        lastUpdateOn: Timestamp

        authorizationUrl: AuthorizationUrl
        tags: TagMap
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/codesecurity/scan/get") @readonly
operation GetCodeSecurityScan {
    input := {
        @required
        resource: CodeSecurityResource

        @required
        scanId: CodeSecurityUuid
    }
    output := {
        scanId: CodeSecurityUuid
        resource: CodeSecurityResource
        accountId: String
        status: CodeScanStatus
        statusReason: String
        createdAt: Timestamp
        updatedAt: Timestamp
        lastCommitId: String
    }
    errors: [
        ConflictException
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/codesecurity/scan-configuration/get")
operation GetCodeSecurityScanConfiguration {
    input := {
        @required
        scanConfigurationArn: ScanConfigurationArn
    }
    output := {
        scanConfigurationArn: ScanConfigurationArn
        name: ScanConfigurationName
        configuration: CodeSecurityScanConfiguration
        level: ConfigurationLevel
        scopeSettings: ScopeSettings
        createdAt: Timestamp
        lastUpdatedAt: Timestamp
        tags: TagMap
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/configuration/get")
operation GetConfiguration {
    input := {
        accountId: AccountId
    }
    output := {
        ecrConfiguration: EcrConfigurationState
        ec2Configuration: Ec2ConfigurationState
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/delegatedadminaccounts/get")
operation GetDelegatedAdminAccount {
    input := {}
    output := {
        delegatedAdmin: DelegatedAdmin
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/ec2deepinspectionconfiguration/get")
operation GetEc2DeepInspectionConfiguration {
    input := {}
    output := {
        packagePaths: PathList
        orgPackagePaths: PathList
        status: Ec2DeepInspectionStatus
        errorMessage: NonEmptyString
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/encryptionkey/get") @readonly
operation GetEncryptionKey {
    input := {
        @required @httpQuery("scanType")
        scanType: ScanType

        @required @httpQuery("resourceType")
        resourceType: ResourceType
    }
    output := {
        @required
        kmsKeyId: KmsKeyArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/reporting/status/get")
operation GetFindingsReportStatus {
    input := {
        reportId: ReportId
    }
    output := {
        reportId: ReportId
        status: ExternalReportStatus
        errorCode: ReportingErrorCode
        errorMessage: String
        destination: Destination
        filterCriteria: FilterCriteria
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/members/get")
operation GetMember {
    input := {
        @required
        accountId: AccountId
    }
    output := {
        member: Member
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/sbomexport/get") @idempotent
operation GetSbomExport {
    input := {
        @required
        reportId: ReportId
    }
    output := {
        reportId: ReportId
        format: SbomReportFormat
        status: ExternalReportStatus
        errorCode: ReportingErrorCode
        errorMessage: NonEmptyString
        s3Destination: Destination
        filterCriteria: ResourceFilterCriteria
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/accountpermissions/list")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "permissions"
    pageSize: "maxResults"
)
operation ListAccountPermissions {
    input := {
        service: Service
        maxResults: ListAccountPermissionsMaxResults
        nextToken: NextToken
    }
    output := {
        @required
        permissions: Permissions

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/cis/scan-configuration/list")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "scanConfigurations"
    pageSize: "maxResults"
)
operation ListCisScanConfigurations {
    input := {
        filterCriteria: ListCisScanConfigurationsFilterCriteria
        sortBy: CisScanConfigurationsSortBy
        sortOrder: CisSortOrder
        nextToken: NextToken
        maxResults: ListCisScanConfigurationsMaxResults
    }
    output := {
        scanConfigurations: CisScanConfigurationList
        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/cis/scan-result/check/list")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "checkAggregations"
    pageSize: "maxResults"
)
operation ListCisScanResultsAggregatedByChecks {
    input := {
        @required
        scanArn: CisScanArn

        filterCriteria: CisScanResultsAggregatedByChecksFilterCriteria
        sortBy: CisScanResultsAggregatedByChecksSortBy
        sortOrder: CisSortOrder
        nextToken: NextToken
        maxResults: CisScanResultsMaxResults
    }
    output := {
        checkAggregations: CisCheckAggregationList
        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/cis/scan-result/resource/list")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "targetResourceAggregations"
    pageSize: "maxResults"
)
operation ListCisScanResultsAggregatedByTargetResource {
    input := {
        @required
        scanArn: CisScanArn

        filterCriteria: CisScanResultsAggregatedByTargetResourceFilterCriteria
        sortBy: CisScanResultsAggregatedByTargetResourceSortBy
        sortOrder: CisSortOrder
        nextToken: NextToken
        maxResults: CisScanResultsMaxResults
    }
    output := {
        targetResourceAggregations: CisTargetResourceAggregationList
        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/cis/scan/list")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "scans"
    pageSize: "maxResults"
)
operation ListCisScans {
    input := {
        filterCriteria: ListCisScansFilterCriteria
        detailLevel: ListCisScansDetailLevel
        sortBy: ListCisScansSortBy
        sortOrder: CisSortOrder
        nextToken: NextToken
        maxResults: ListCisScansMaxResults
    }
    output := {
        scans: CisScanList
        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/codesecurity/integration/list")
operation ListCodeSecurityIntegrations {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: ListCodeSecurityIntegrationsRequestMaxResultsInteger
    }
    output := {
        integrations: IntegrationSummaries
        nextToken: String
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/codesecurity/scan-configuration/associations/list")
operation ListCodeSecurityScanConfigurationAssociations {
    input := {
        @required
        scanConfigurationArn: ScanConfigurationArn

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListCodeSecurityScanConfigurationAssociationsRequestMaxResultsInteger
    }
    output := {
        associations: CodeSecurityScanConfigurationAssociationSummaries
        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/codesecurity/scan-configuration/list")
operation ListCodeSecurityScanConfigurations {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListCodeSecurityScanConfigurationsRequestMaxResultsInteger
    }
    output := {
        configurations: CodeSecurityScanConfigurationSummaries
        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/connectorscanconfigurations/list")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "scanConfigurations"
    pageSize: "maxResults"
)
operation ListConnectorScanConfigurations {
    input := {
        awsConfigConnectorArns: AwsConfigConnectorArnList
        maxResults: ListConnectorScanConfigurationsMaxResults
        nextToken: ConnectorNextToken
    }
    output := {
        @required
        scanConfigurations: ConnectorScanConfigurationItemList

        nextToken: ConnectorNextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/connector/list")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
@waitable(
    ConnectorConnected: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "items[].health.connectorStatus"
                        expected: "CONNECTED"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "items[].health.connectorStatus"
                        expected: "FAILED_TO_CONNECT"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "items[].enablementStatus"
                        expected: "FAILED_TO_ENABLE"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    ConnectorDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "length(items) == `0`"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "items[].enablementStatus"
                        expected: "FAILED_TO_DELETE"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    ConnectorEnabled: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "items[].enablementStatus"
                        expected: "ENABLED"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "items[].enablementStatus"
                        expected: "FAILED_TO_ENABLE"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "items[].enablementStatus"
                        expected: "FAILED_TO_UPDATE"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(ConnectorConnected: 5, ConnectorDeleted: 5, ConnectorEnabled: 5)
operation ListConnectors {
    input := {
        maxResults: Integer
        nextToken: ConnectorNextToken
        filterCriteria: ConnectorFilterCriteria
    }
    output := {
        @required
        items: ConnectorList

        nextToken: ConnectorNextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/coverage/list")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "coveredResources"
    pageSize: "maxResults"
)
operation ListCoverage {
    input := {
        maxResults: ListCoverageMaxResults
        nextToken: NextToken
        filterCriteria: CoverageFilterCriteria
    }
    output := {
        nextToken: NextToken
        coveredResources: CoveredResources
    }
    errors: [ValidationException, ThrottlingException, InternalServerException]
}

@http(method: "POST", uri: "/coverage/statistics/list")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "countsByGroup")
operation ListCoverageStatistics {
    input := {
        filterCriteria: CoverageFilterCriteria
        groupBy: GroupKey
        nextToken: NextToken
    }
    output := {
        countsByGroup: CountsList

        @required
        totalCounts: Long

        nextToken: NextToken
    }
    errors: [ValidationException, ThrottlingException, InternalServerException]
}

@http(method: "POST", uri: "/delegatedadminaccounts/list")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "delegatedAdminAccounts"
    pageSize: "maxResults"
)
operation ListDelegatedAdminAccounts {
    input := {
        maxResults: ListDelegatedAdminMaxResults
        nextToken: NextToken
    }
    output := {
        delegatedAdminAccounts: DelegatedAdminAccountList
        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/filters/list")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "filters"
    pageSize: "maxResults"
)
operation ListFilters {
    input := {
        arns: FilterArnList
        action: FilterAction
        nextToken: NextToken
        maxResults: ListFilterMaxResults
    }
    output := {
        @required
        filters: FilterList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/findings/aggregation/list")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "responses"
    pageSize: "maxResults"
)
operation ListFindingAggregations {
    input := {
        @required
        aggregationType: AggregationType

        nextToken: NextToken
        maxResults: ListFindingAggregationsMaxResults
        accountIds: StringFilterList
        aggregationRequest: AggregationRequest
    }
    output := {
        @required
        aggregationType: AggregationType

        responses: AggregationResponseList
        nextToken: NextToken
    }
    errors: [ValidationException, ThrottlingException, InternalServerException]
}

@http(method: "POST", uri: "/findings/list")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "findings"
    pageSize: "maxResults"
)
operation ListFindings {
    input := {
        maxResults: ListFindingsMaxResults
        nextToken: NextToken
        filterCriteria: FilterCriteria
        sortCriteria: SortCriteria
    }
    output := {
        nextToken: NextToken
        findings: FindingList
    }
    errors: [ValidationException, ThrottlingException, InternalServerException]
}

@http(method: "POST", uri: "/members/list")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "members"
    pageSize: "maxResults"
)
operation ListMembers {
    input := {
        onlyAssociated: Boolean
        maxResults: ListMembersMaxResults
        nextToken: NextToken
    }
    output := {
        members: MemberList
        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: Arn
    }
    output := {
        tags: TagMap
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/usage/list")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "totals"
    pageSize: "maxResults"
)
operation ListUsageTotals {
    input := {
        maxResults: ListUsageTotalsMaxResults
        nextToken: ListUsageTotalsNextToken
        accountIds: UsageAccountIdList
    }
    output := {
        nextToken: ListUsageTotalsNextToken
        totals: UsageTotalList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/encryptionkey/reset") @idempotent
operation ResetEncryptionKey {
    input := {
        @required
        scanType: ScanType

        @required
        resourceType: ResourceType
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/vulnerabilities/search")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "vulnerabilities")
operation SearchVulnerabilities {
    input := {
        @required
        filterCriteria: SearchVulnerabilitiesFilterCriteria

        nextToken: NextToken
    }
    output := {
        @required
        vulnerabilities: Vulnerabilities

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/cissession/health/send") @idempotent
operation SendCisSessionHealth {
    input := {
        @required
        scanJobId: UUID

        @required
        sessionToken: UUID
    }
    output := {}
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/cissession/telemetry/send") @idempotent
operation SendCisSessionTelemetry {
    input := {
        @required
        scanJobId: UUID

        @required
        sessionToken: UUID

        @required
        messages: CisSessionMessages
    }
    output := {}
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/cissession/start") @idempotent
operation StartCisSession {
    input := {
        @required
        scanJobId: UUID

        @required
        message: StartCisSessionMessage
    }
    output := {}
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/codesecurity/scan/start")
operation StartCodeSecurityScan {
    input := {
        @idempotencyToken
        clientToken: CodeSecurityClientToken

        @required
        resource: CodeSecurityResource
    }
    output := {
        scanId: CodeSecurityUuid
        status: CodeScanStatus
    }
    errors: [
        ConflictException
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/cissession/stop") @idempotent
operation StopCisSession {
    input := {
        @required
        scanJobId: UUID

        @required
        sessionToken: UUID

        @required
        message: StopCisSessionMessage
    }
    output := {}
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required
        tags: TagMap
    }
    output := {}
    errors: [
        BadRequestException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
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
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/cis/scan-configuration/update")
operation UpdateCisScanConfiguration {
    input := {
        @required
        scanConfigurationArn: CisScanConfigurationArn

        scanName: CisScanName
        securityLevel: CisSecurityLevel
        schedule: Schedule
        targets: UpdateCisTargets
    }
    output := {
        @required
        scanConfigurationArn: CisScanConfigurationArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/codesecurity/integration/update")
operation UpdateCodeSecurityIntegration {
    input := {
        @required
        integrationArn: CodeSecurityIntegrationArn

        @required
        details: UpdateIntegrationDetails
    }
    output := {
        @required
        integrationArn: CodeSecurityIntegrationArn

        @required
        status: IntegrationStatus
    }
    errors: [
        ConflictException
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/codesecurity/scan-configuration/update")
operation UpdateCodeSecurityScanConfiguration {
    input := {
        @required
        scanConfigurationArn: ScanConfigurationArn

        @required
        configuration: CodeSecurityScanConfiguration
    }
    output := {
        scanConfigurationArn: ScanConfigurationArn
    }
    errors: [
        ConflictException
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/configuration/update")
operation UpdateConfiguration {
    input := {
        accountId: AccountId
        ecrConfiguration: EcrConfiguration
        ec2Configuration: Ec2Configuration
        updateConfigurationInheritance: UpdateConfigurationInheritance
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/connector/update") @idempotent
operation UpdateConnector {
    input := {
        @required
        connectorArn: ConnectorArn

        description: ConnectorDescription
        providerDetail: ProviderDetailUpdate
    }
    output := {
        connectorArn: ConnectorArn
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/connectorscanconfiguration/update") @idempotent
operation UpdateConnectorScanConfiguration {
    input := {
        @required
        awsConfigConnectorArn: AwsConfigConnectorArn

        @required
        scanConfiguration: ConnectorScanConfiguration
    }
    output := {}
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/ec2deepinspectionconfiguration/update")
operation UpdateEc2DeepInspectionConfiguration {
    input := {
        activateDeepInspection: Boolean
        packagePaths: PathList
    }
    output := {
        packagePaths: PathList
        orgPackagePaths: PathList
        status: Ec2DeepInspectionStatus
        errorMessage: NonEmptyString
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/encryptionkey/update") @idempotent
operation UpdateEncryptionKey {
    input := {
        @required
        kmsKeyId: KmsKeyArn

        @required
        scanType: ScanType

        @required
        resourceType: ResourceType
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/filters/update")
operation UpdateFilter {
    input := {
        action: FilterAction
        description: FilterDescription
        filterCriteria: FilterCriteria
        name: FilterName

        @required
        filterArn: FilterArn

        reason: FilterReason
    }
    output := {
        @required
        arn: FilterArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/ec2deepinspectionconfiguration/org/update")
operation UpdateOrgEc2DeepInspectionConfiguration {
    input := {
        @required
        orgPackagePaths: PathList
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/organizationconfiguration/update")
operation UpdateOrganizationConfiguration {
    input := {
        @required
        autoEnable: AutoEnable
    }
    output := {
        @required
        autoEnable: AutoEnable
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

structure Account {
    @required
    accountId: AccountId

    @required
    status: Status

    @required
    resourceStatus: ResourceStatus
}

structure AccountAggregation {
    findingType: AggregationFindingType
    resourceType: AggregationResourceType
    sortOrder: SortOrder
    sortBy: AccountSortBy
}

structure AccountAggregationResponse {
    accountId: AccountId
    severityCounts: SeverityCounts
    exploitAvailableCount: Long
    fixAvailableCount: Long
}

@length(min: 12, max: 12) @pattern("\\d{12}")
string AccountId

@length(min: 1, max: 10)
list AccountIdFilterList {
    member: CisStringFilter
}

@length(min: 0, max: 100)
list AccountIdSet {
    member: AccountId
}

list AccountList {
    member: Account
}

enum AccountSortBy {
    CRITICAL
    HIGH
    ALL
}

structure AccountState {
    @required
    accountId: AccountId

    @required
    state: State

    @required
    resourceState: ResourceState
}

@length(min: 0, max: 100)
list AccountStateList {
    member: AccountState
}

enum AggregationFindingType {
    NETWORK_REACHABILITY
    PACKAGE_VULNERABILITY
    CODE_VULNERABILITY
}

union AggregationRequest {
    accountAggregation: AccountAggregation
    amiAggregation: AmiAggregation
    awsEcrContainerAggregation: AwsEcrContainerAggregation
    ec2InstanceAggregation: Ec2InstanceAggregation
    findingTypeAggregation: FindingTypeAggregation
    imageLayerAggregation: ImageLayerAggregation
    packageAggregation: PackageAggregation
    repositoryAggregation: RepositoryAggregation
    titleAggregation: TitleAggregation
    lambdaLayerAggregation: LambdaLayerAggregation
    lambdaFunctionAggregation: LambdaFunctionAggregation
    codeRepositoryAggregation: CodeRepositoryAggregation
    vmInstanceAggregation: VmInstanceAggregation
    containerImageAggregation: ContainerImageAggregation
    serverlessFunctionAggregation: ServerlessFunctionAggregation
}

enum AggregationResourceType {
    AWS_EC2_INSTANCE
    AWS_ECR_CONTAINER_IMAGE
    AWS_LAMBDA_FUNCTION
    CODE_REPOSITORY
    Microsoft_Compute_virtualMachines = "Microsoft.Compute/virtualMachines"
    Microsoft_ContainerRegistry_registry_containerImage = "Microsoft.ContainerRegistry/registry/containerImage"
    Microsoft_Web_sites = "Microsoft.Web/sites"
}

union AggregationResponse {
    accountAggregation: AccountAggregationResponse
    amiAggregation: AmiAggregationResponse
    awsEcrContainerAggregation: AwsEcrContainerAggregationResponse
    ec2InstanceAggregation: Ec2InstanceAggregationResponse
    findingTypeAggregation: FindingTypeAggregationResponse
    imageLayerAggregation: ImageLayerAggregationResponse
    packageAggregation: PackageAggregationResponse
    repositoryAggregation: RepositoryAggregationResponse
    titleAggregation: TitleAggregationResponse
    lambdaLayerAggregation: LambdaLayerAggregationResponse
    lambdaFunctionAggregation: LambdaFunctionAggregationResponse
    codeRepositoryAggregation: CodeRepositoryAggregationResponse
    vmInstanceAggregation: VmInstanceAggregationResponse
    containerImageAggregation: ContainerImageAggregationResponse
    serverlessFunctionAggregation: ServerlessFunctionAggregationResponse
}

list AggregationResponseList {
    member: AggregationResponse
}

enum AggregationType {
    FINDING_TYPE
    PACKAGE
    TITLE
    REPOSITORY
    AMI
    AWS_EC2_INSTANCE
    AWS_ECR_CONTAINER
    IMAGE_LAYER
    ACCOUNT
    AWS_LAMBDA_FUNCTION
    LAMBDA_LAYER
    CODE_REPOSITORY
    VM_INSTANCE
    CONTAINER_IMAGE
    SERVERLESS_FUNCTION
}

structure AmiAggregation {
    amis: StringFilterList
    sortOrder: SortOrder
    sortBy: AmiSortBy
}

structure AmiAggregationResponse {
    @required
    ami: AmiId

    accountId: AccountId
    cloudProvider: Provider
    cloudPartition: ProviderPartition
    cloudRegion: ProviderRegion
    cloudOrgId: ProviderOrgId
    cloudAccountId: ProviderAccountId
    severityCounts: SeverityCounts
    affectedInstances: Long
}

@pattern("ami-([a-z0-9]{8}|[a-z0-9]{17}|\\*)")
string AmiId

enum AmiSortBy {
    CRITICAL
    HIGH
    ALL
    AFFECTED_INSTANCES
}

enum Architecture {
    X86_64
    ARM64
}

@length(min: 1, max: 1)
list ArchitectureList {
    member: Architecture
}

@length(min: 1, max: 1011)
string Arn

structure AssociateConfigurationRequest {
    @required
    scanConfigurationArn: ScanConfigurationArn

    @required
    resource: CodeSecurityResource
}

@length(min: 1, max: 25)
list AssociateConfigurationRequestList {
    member: AssociateConfigurationRequest
}

enum AssociationResultStatusCode {
    INTERNAL_ERROR
    ACCESS_DENIED
    SCAN_CONFIGURATION_NOT_FOUND
    INVALID_INPUT
    RESOURCE_NOT_FOUND
    QUOTA_EXCEEDED
}

@length(min: 1)
string AssociationResultStatusMessage

structure AtigData {
    firstSeen: Timestamp
    lastSeen: Timestamp
    targets: Targets
    ttps: Ttps
}

@sensitive
string AuthorizationUrl

structure AutoEnable {
    @required
    ec2: Boolean

    @required
    ecr: Boolean

    lambda: Boolean
    lambdaCode: Boolean
    codeRepository: Boolean
}

@length(min: 1, max: 512)
@pattern("arn:([^:]+):config:([^:]+):([^:]+):connector/([^/]+)/([^/]+)/([^/:\\s]+)")
string AwsConfigConnectorArn

enum AwsConfigConnectorArnComparison {
    EQUALS
}

structure AwsConfigConnectorArnFilter {
    @required
    comparison: AwsConfigConnectorArnComparison

    @required
    value: AwsConfigConnectorArn
}

@length(min: 0, max: 1)
list AwsConfigConnectorArnFilterList {
    member: AwsConfigConnectorArnFilter
}

@length(min: 1, max: 10)
list AwsConfigConnectorArnList {
    member: AwsConfigConnectorArn
}

structure AwsEc2InstanceDetails {
    type: NonEmptyString
    imageId: NonEmptyString
    ipV4Addresses: IpV4AddressList
    ipV6Addresses: IpV6AddressList
    keyName: NonEmptyString
    iamInstanceProfileArn: NonEmptyString
    vpcId: NonEmptyString
    subnetId: NonEmptyString
    launchedAt: Timestamp
    platform: Platform
}

structure AwsEcrContainerAggregation {
    resourceIds: StringFilterList
    imageShas: StringFilterList
    repositories: StringFilterList
    architectures: StringFilterList
    imageTags: StringFilterList
    sortOrder: SortOrder
    sortBy: AwsEcrContainerSortBy
    lastInUseAt: DateFilterList
    inUseCount: NumberFilterList
}

structure AwsEcrContainerAggregationResponse {
    @required
    resourceId: NonEmptyString

    imageSha: String
    repository: String
    architecture: String
    imageTags: StringList
    accountId: AccountId
    severityCounts: SeverityCounts
    lastInUseAt: Timestamp
    inUseCount: Long
}

structure AwsEcrContainerImageDetails {
    @required
    repositoryName: NonEmptyString

    imageTags: ImageTagList
    pushedAt: Timestamp
    author: String
    architecture: NonEmptyString

    @required
    imageHash: ImageHash

    @required
    registry: NonEmptyString

    platform: Platform
    lastInUseAt: Timestamp
    inUseCount: Long
}

enum AwsEcrContainerSortBy {
    CRITICAL
    HIGH
    ALL
}

structure AwsEcsMetadataDetails {
    @required
    detailsGroup: AwsEcsMetadataDetailsDetailsGroupString

    @required
    taskDefinitionArn: AwsEcsMetadataDetailsTaskDefinitionArnString
}

@length(min: 1, max: 256)
string AwsEcsMetadataDetailsDetailsGroupString

@length(min: 1, max: 2048)
string AwsEcsMetadataDetailsTaskDefinitionArnString

structure AwsEksMetadataDetails {
    namespace: AwsEksMetadataDetailsNamespaceString
    workloadInfoList: AwsEksWorkloadInfoList
}

@length(min: 1, max: 256)
string AwsEksMetadataDetailsNamespaceString

structure AwsEksWorkloadInfo {
    @required
    name: AwsEksWorkloadInfoNameString

    @required
    type: AwsEksWorkloadInfoTypeString
}

@length(min: 0, max: 100)
list AwsEksWorkloadInfoList {
    member: AwsEksWorkloadInfo
}

@length(min: 1, max: 256)
string AwsEksWorkloadInfoNameString

@length(min: 1, max: 256)
string AwsEksWorkloadInfoTypeString

structure AwsLambdaFunctionDetails {
    @required
    functionName: FunctionName

    @required
    runtime: Runtime

    @required
    codeSha256: NonEmptyString

    @required
    version: Version

    @required
    executionRoleArn: ExecutionRoleArn

    layers: LayerList
    vpcConfig: LambdaVpcConfig
    packageType: PackageType
    architectures: ArchitectureList
    lastModifiedAt: Timestamp
}

structure AzureProviderDetailCreate {
    @required
    awsConfigConnectorArn: AwsConfigConnectorArn

    @required
    scopeConfiguration: AzureScopeConfigurationInput

    @required
    azureRegions: AzureRegionList

    autoInstallVMScanner: Boolean
}

structure AzureProviderDetailUpdate {
    azureRegions: AzureRegionList
    scopeConfiguration: AzureScopeConfigurationInput
    autoInstallVMScanner: Boolean
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-]+")
string AzureRegion

@length(min: 1, max: 100)
list AzureRegionList {
    member: AzureRegion
}

structure AzureScopeConfiguration {
    vmScanning: ScopeConfiguration
    containerImageScanning: ScopeConfiguration
    serverlessScanning: ScopeConfiguration
}

structure AzureScopeConfigurationInput {
    vmScanning: ScopeConfigurationInput
    containerImageScanning: ScopeConfigurationInput
    serverlessScanning: ScopeConfigurationInput
}

@error("client") @httpError(400)
structure BadRequestException {
    @required
    message: String
}

@length(min: 1, max: 10)
list BatchGetCodeSnippetRequestFindingArnsList {
    member: FindingArn
}

@length(min: 1, max: 100)
list BatchGetFreeTrialInfoRequestAccountIdsList {
    member: MeteringAccountId
}

@length(min: 0, max: 128)
string BenchmarkProfile

@length(min: 0, max: 8)
string BenchmarkVersion

@range(min: 0, max: 65536)
integer CheckCount

@length(min: 1, max: 10)
list CheckIdFilterList {
    member: CisStringFilter
}

@length(min: 1, max: 10000)
list CisAccountIdList {
    member: AccountId
}

structure CisCheckAggregation {
    @required
    scanArn: CisScanArn

    checkId: String
    title: String
    checkDescription: String
    level: CisSecurityLevel
    accountId: AccountId
    statusCounts: StatusCounts
    platform: String
}

@length(min: 1, max: 1000)
list CisCheckAggregationList {
    member: CisCheckAggregation
}

structure CisDateFilter {
    earliestScanStartTime: Timestamp
    latestScanStartTime: Timestamp
}

@pattern("arn:aws(-gov|-cn)?:inspector2:[-.a-z0-9]{0,20}:\\d{12}:owner/\\d{12}/cis-finding/[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string CisFindingArn

@length(min: 1, max: 10)
list CisFindingArnFilterList {
    member: CisStringFilter
}

enum CisFindingStatus {
    PASSED
    FAILED
    SKIPPED
}

enum CisFindingStatusComparison {
    EQUALS
}

structure CisFindingStatusFilter {
    @required
    comparison: CisFindingStatusComparison

    @required
    value: CisFindingStatus
}

@length(min: 1, max: 10)
list CisFindingStatusFilterList {
    member: CisFindingStatusFilter
}

structure CisNumberFilter {
    upperInclusive: Integer
    lowerInclusive: Integer
}

@length(min: 1, max: 10)
list CisNumberFilterList {
    member: CisNumberFilter
}

@pattern("\\d{12}|o-[a-z0-9]{10,32}")
string CisOwnerId

enum CisReportFormat {
    PDF
    CSV
}

enum CisReportStatus {
    SUCCEEDED
    FAILED
    IN_PROGRESS
}

enum CisResultStatus {
    PASSED
    FAILED
    SKIPPED
}

enum CisResultStatusComparison {
    EQUALS
}

structure CisResultStatusFilter {
    @required
    comparison: CisResultStatusComparison

    @required
    value: CisResultStatus
}

@length(min: 1, max: 10)
list CisResultStatusFilterList {
    member: CisResultStatusFilter
}

@length(min: 0, max: 1000)
blob CisRuleDetails

enum CisRuleStatus {
    FAILED
    PASSED
    NOT_EVALUATED
    INFORMATIONAL
    UNKNOWN
    NOT_APPLICABLE
    ERROR
}

structure CisScan {
    @required
    scanArn: CisScanArn

    @required
    scanConfigurationArn: CisScanConfigurationArn

    status: CisScanStatus
    scanName: CisScanName
    scanDate: Timestamp
    failedChecks: Integer
    totalChecks: Integer
    targets: CisTargets
    scheduledBy: String
    securityLevel: CisSecurityLevel
}

@pattern("arn:aws(-us-gov|-cn)?:inspector2:[-.a-z0-9]{0,20}:\\d{12}:owner/(\\d{12}|o-[a-z0-9]{10,32})/cis-scan/[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string CisScanArn

@length(min: 1, max: 10)
list CisScanArnFilterList {
    member: CisStringFilter
}

structure CisScanConfiguration {
    @required
    scanConfigurationArn: CisScanConfigurationArn

    ownerId: CisOwnerId
    scanName: CisScanName
    securityLevel: CisSecurityLevel
    schedule: Schedule
    targets: CisTargets
    tags: CisTagMap
}

@pattern("arn:aws(-us-gov|-cn)?:inspector2:[a-z]{2}(-gov)?-[a-z]+-[0-9]{1}:[0-9]{12}:owner/(o-[a-z0-9]+|[0-9]{12})/cis-configuration/[0-9a-fA-F-]+")
string CisScanConfigurationArn

@length(min: 1, max: 10)
list CisScanConfigurationArnFilterList {
    member: CisStringFilter
}

@length(min: 0, max: 100)
list CisScanConfigurationList {
    member: CisScanConfiguration
}

enum CisScanConfigurationsSortBy {
    SCAN_NAME
    SCAN_CONFIGURATION_ARN
}

@length(min: 1, max: 1)
list CisScanDateFilterList {
    member: CisDateFilter
}

@length(min: 0, max: 50)
list CisScanList {
    member: CisScan
}

@length(min: 1, max: 128)
string CisScanName

@length(min: 1, max: 10)
list CisScanNameFilterList {
    member: CisStringFilter
}

structure CisScanResultDetails {
    @required
    scanArn: CisScanArn

    accountId: AccountId
    targetResourceId: ResourceId
    platform: String
    status: CisFindingStatus
    statusReason: String
    checkId: String
    title: String
    checkDescription: String
    remediation: String
    level: CisSecurityLevel
    findingArn: CisFindingArn
}

structure CisScanResultDetailsFilterCriteria {
    findingStatusFilters: CisFindingStatusFilterList
    checkIdFilters: CheckIdFilterList
    titleFilters: TitleFilterList
    securityLevelFilters: CisSecurityLevelFilterList
    findingArnFilters: CisFindingArnFilterList
}

@length(min: 1, max: 1000)
list CisScanResultDetailsList {
    member: CisScanResultDetails
}

enum CisScanResultDetailsSortBy {
    CHECK_ID
    STATUS
}

structure CisScanResultsAggregatedByChecksFilterCriteria {
    accountIdFilters: OneAccountIdFilterList
    checkIdFilters: CheckIdFilterList
    titleFilters: TitleFilterList
    platformFilters: PlatformFilterList
    failedResourcesFilters: CisNumberFilterList
    securityLevelFilters: CisSecurityLevelFilterList
}

enum CisScanResultsAggregatedByChecksSortBy {
    CHECK_ID
    TITLE
    PLATFORM
    FAILED_COUNTS
    SECURITY_LEVEL
}

structure CisScanResultsAggregatedByTargetResourceFilterCriteria {
    accountIdFilters: AccountIdFilterList
    statusFilters: CisResultStatusFilterList
    checkIdFilters: CheckIdFilterList
    targetResourceIdFilters: ResourceIdFilterList
    targetResourceTagFilters: ResourceTagFilterList
    platformFilters: PlatformFilterList
    targetStatusFilters: TargetStatusFilterList
    targetStatusReasonFilters: TargetStatusReasonFilterList
    failedChecksFilters: CisNumberFilterList
}

enum CisScanResultsAggregatedByTargetResourceSortBy {
    RESOURCE_ID
    FAILED_COUNTS
    ACCOUNT_ID
    PLATFORM
    TARGET_STATUS
    TARGET_STATUS_REASON
}

@range(min: 1, max: 100)
integer CisScanResultsMaxResults

enum CisScanStatus {
    FAILED
    COMPLETED
    CANCELLED
    IN_PROGRESS
}

enum CisScanStatusComparison {
    EQUALS
}

structure CisScanStatusFilter {
    @required
    comparison: CisScanStatusComparison

    @required
    value: CisScanStatus
}

@length(min: 1, max: 10)
list CisScanStatusFilterList {
    member: CisScanStatusFilter
}

@length(min: 1, max: 10)
list CisScheduledByFilterList {
    member: CisStringFilter
}

enum CisSecurityLevel {
    LEVEL_1
    LEVEL_2
}

enum CisSecurityLevelComparison {
    EQUALS
}

structure CisSecurityLevelFilter {
    @required
    comparison: CisSecurityLevelComparison

    @required
    value: CisSecurityLevel
}

@length(min: 1, max: 10)
list CisSecurityLevelFilterList {
    member: CisSecurityLevelFilter
}

structure CisSessionMessage {
    @required
    ruleId: RuleId

    @required
    status: CisRuleStatus

    @required
    cisRuleDetails: CisRuleDetails
}

@length(min: 1, max: 150)
list CisSessionMessages {
    member: CisSessionMessage
}

enum CisSortOrder {
    ASC
    DESC
}

enum CisStringComparison {
    EQUALS
    PREFIX
    NOT_EQUALS
}

structure CisStringFilter {
    @required
    comparison: CisStringComparison

    @required
    value: String
}

map CisTagMap {
    key: MapKey
    value: MapValue
}

structure CisTargetResourceAggregation {
    @required
    scanArn: CisScanArn

    targetResourceId: ResourceId
    accountId: AccountId
    targetResourceTags: TargetResourceTags
    statusCounts: StatusCounts
    platform: String
    targetStatus: CisTargetStatus
    targetStatusReason: CisTargetStatusReason
}

@length(min: 1, max: 1000)
list CisTargetResourceAggregationList {
    member: CisTargetResourceAggregation
}

enum CisTargetStatus {
    TIMED_OUT
    CANCELLED
    COMPLETED
}

enum CisTargetStatusComparison {
    EQUALS
}

structure CisTargetStatusFilter {
    @required
    comparison: CisTargetStatusComparison

    @required
    value: CisTargetStatus
}

enum CisTargetStatusReason {
    SCAN_IN_PROGRESS
    UNSUPPORTED_OS
    SSM_UNMANAGED
}

structure CisTargetStatusReasonFilter {
    @required
    comparison: CisTargetStatusComparison

    @required
    value: CisTargetStatusReason
}

structure CisTargets {
    accountIds: CisAccountIdList
    targetResourceTags: TargetResourceTags
}

@length(min: 0)
string CisaAction

structure CisaData {
    dateAdded: Timestamp
    dateDue: Timestamp
    action: CisaAction
}

@length(min: 1, max: 64)
string ClientToken

enum CloudProvider {
    AWS
    AZURE
    NOT_APPLICABLE
}

@length(min: 0, max: 5)
list CloudSecurityGroupIdList {
    member: NonEmptyString
}

@length(min: 0, max: 16)
list CloudSubnetIdList {
    member: NonEmptyString
}

structure ClusterDetails {
    @required
    lastInUse: Timestamp

    runningUnitCount: Long
    stoppedUnitCount: Long

    @required
    clusterMetadata: ClusterMetadata
}

structure ClusterForImageFilterCriteria {
    @required
    resourceId: ClusterForImageFilterCriteriaResourceIdString
}

@pattern("arn:.*:ecr:.*:\\d{12}:repository\\/[a-zA-Z0-9._\\/-]+(\\/sha256:[a-z0-9]{64})?")
string ClusterForImageFilterCriteriaResourceIdString

structure ClusterInformation {
    @required
    clusterArn: ClusterInformationClusterArnString

    clusterDetails: ClusterInformationClusterDetailsList
}

@length(min: 1, max: 2048)
@pattern("arn:aws(?:-[a-z0-9-]+)?:(?:ecs|eks):[a-z0-9-]+:[0-9]{12}:cluster/[a-zA-Z0-9_-]+")
string ClusterInformationClusterArnString

@length(min: 1, max: 100)
list ClusterInformationClusterDetailsList {
    member: ClusterDetails
}

@length(min: 1, max: 100)
list ClusterInformationList {
    member: ClusterInformation
}

union ClusterMetadata {
    awsEcsMetadataDetails: AwsEcsMetadataDetails
    awsEksMetadataDetails: AwsEksMetadataDetails
}

structure CodeFilePath {
    @required
    fileName: NonEmptyString

    @required
    filePath: NonEmptyString

    @required
    startLine: Integer

    @required
    endLine: Integer
}

structure CodeLine {
    @required
    content: CodeLineContentString

    @required
    lineNumber: Integer
}

@length(min: 0, max: 240)
string CodeLineContentString

@length(min: 1, max: 20)
list CodeLineList {
    member: CodeLine
}

structure CodeRepositoryAggregation {
    projectNames: StringFilterList
    providerTypes: StringFilterList
    sortOrder: SortOrder
    sortBy: CodeRepositorySortBy
    resourceIds: StringFilterList
}

structure CodeRepositoryAggregationResponse {
    @required
    projectNames: String

    providerType: String
    severityCounts: SeverityCounts
    exploitAvailableActiveFindingsCount: Long
    fixAvailableActiveFindingsCount: Long
    accountId: String
    resourceId: String
}

structure CodeRepositoryDetails {
    projectName: CodeRepositoryProjectName
    integrationArn: CodeRepositoryIntegrationArn
    providerType: CodeRepositoryProviderType
}

@pattern("arn:(aws[a-zA-Z-]*)?:inspector2:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:codesecurity-integration\\/[a-f0-9-]{36}")
string CodeRepositoryIntegrationArn

structure CodeRepositoryMetadata {
    @required
    projectName: CodeRepositoryMetadataProjectNameString

    integrationArn: CodeRepositoryIntegrationArn

    @required
    providerType: CodeRepositoryMetadataProviderTypeString

    @required
    providerTypeVisibility: CodeRepositoryMetadataProviderTypeVisibilityString

    lastScannedCommitId: CommitId
    scanConfiguration: ProjectCodeSecurityScanConfiguration
    onDemandScan: CodeRepositoryOnDemandScan
}

@length(min: 1, max: 300)
string CodeRepositoryMetadataProjectNameString

@length(min: 1, max: 300)
string CodeRepositoryMetadataProviderTypeString

@length(min: 1, max: 300)
string CodeRepositoryMetadataProviderTypeVisibilityString

structure CodeRepositoryOnDemandScan {
    lastScannedCommitId: CommitId
    lastScanAt: Timestamp
    scanStatus: ScanStatus
}

@length(min: 1, max: 512)
string CodeRepositoryProjectName

enum CodeRepositoryProviderType {
    GITHUB
    GITLAB_SELF_MANAGED
}

enum CodeRepositorySortBy {
    CRITICAL
    HIGH
    ALL
}

enum CodeScanStatus {
    IN_PROGRESS
    SUCCESSFUL
    FAILED
    SKIPPED
}

@length(min: 1, max: 64) @pattern("[\\S]+")
string CodeSecurityClientToken

@pattern("arn:(aws[a-zA-Z-]*)?:inspector2:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:codesecurity-integration/[a-f0-9-]{36}")
string CodeSecurityIntegrationArn

structure CodeSecurityIntegrationSummary {
    @required
    integrationArn: CodeSecurityIntegrationArn

    @required
    name: IntegrationName

    @required
    type: IntegrationType

    @required
    status: IntegrationStatus

    @required
    statusReason: String

    @required
    createdOn: Timestamp

    @required
    lastUpdateOn: Timestamp
}

union CodeSecurityResource {
    projectId: ProjectId
}

structure CodeSecurityScanConfiguration {
    periodicScanConfiguration: PeriodicScanConfiguration
    continuousIntegrationScanConfiguration: ContinuousIntegrationScanConfiguration

    @required
    ruleSetCategories: RuleSetCategories
}

list CodeSecurityScanConfigurationAssociationSummaries {
    member: CodeSecurityScanConfigurationAssociationSummary
}

structure CodeSecurityScanConfigurationAssociationSummary {
    resource: CodeSecurityResource
}

list CodeSecurityScanConfigurationSummaries {
    member: CodeSecurityScanConfigurationSummary
}

structure CodeSecurityScanConfigurationSummary {
    @required
    scanConfigurationArn: ScanConfigurationArn

    @required
    name: ScanConfigurationName

    @required
    ownerAccountId: OwnerId

    periodicScanFrequency: PeriodicScanFrequency
    frequencyExpression: FrequencyExpression
    continuousIntegrationScanSupportedEvents: ContinuousIntegrationScanSupportedEvents

    @required
    ruleSetCategories: RuleSetCategories

    scopeSettings: ScopeSettings
}

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string CodeSecurityUuid

structure CodeSnippetError {
    @required
    findingArn: FindingArn

    @required
    errorCode: CodeSnippetErrorCode

    @required
    errorMessage: NonEmptyString
}

enum CodeSnippetErrorCode {
    INTERNAL_ERROR
    ACCESS_DENIED
    CODE_SNIPPET_NOT_FOUND
    INVALID_INPUT
}

list CodeSnippetErrorList {
    member: CodeSnippetError
}

structure CodeSnippetResult {
    findingArn: FindingArn
    startLine: Integer
    endLine: Integer
    codeSnippet: CodeLineList
    suggestedFixes: SuggestedFixes
}

list CodeSnippetResultList {
    member: CodeSnippetResult
}

structure CodeVulnerabilityDetails {
    @required
    filePath: CodeFilePath

    detectorTags: DetectorTagList
    referenceUrls: ReferenceUrls
    ruleId: NonEmptyString
    sourceLambdaLayerArn: LambdaLayerArn

    @required
    detectorId: NonEmptyString

    @required
    detectorName: NonEmptyString

    @required
    cwes: CweList
}

@length(min: 0, max: 40) @pattern("([a-f0-9]{40})")
string CommitId

structure ComputePlatform {
    vendor: Vendor
    product: Product
    version: PlatformVersion
}

enum ConfigurationLevel {
    ORGANIZATION
    ACCOUNT
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

structure Connector {
    @required
    connectorArn: ConnectorArn

    name: ConnectorName
    description: ConnectorDescription

    @required
    provider: ConnectorCloudProvider

    enablementStatus: EnablementStatus
    enablementStatusReason: String
    health: ConnectorHealth

    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    updatedAt: SyntheticTimestamp_date_time

    azureRegions: AzureRegionList
    awsConfigConnectorArn: AwsConfigConnectorArn
    scopeConfiguration: AzureScopeConfiguration
    tags: ConnectorTagMap
    autoInstallVMScanner: Boolean
}

@length(min: 1, max: 256)
@pattern("arn:aws(-[a-z]+)*:inspector2:[a-z0-9-]+:[0-9]{12}:connector/([a-f0-9-]+|aws-service-connector/.+/[a-f0-9-]+)")
string ConnectorArn

enum ConnectorArnComparison {
    EQUALS
}

structure ConnectorArnFilter {
    @required
    comparison: ConnectorArnComparison

    @required
    value: ConnectorArn
}

@length(min: 0, max: 25)
list ConnectorArnFilterList {
    member: ConnectorArnFilter
}

list ConnectorArnList {
    member: ConnectorArn
}

enum ConnectorCloudProvider {
    AZURE
}

structure ConnectorContainerImageScanConfiguration {
    pushDuration: ContainerImageRescanDuration
    pullDuration: ContainerImagePullDateRescanDuration
}

@length(min: 0, max: 200) @pattern("[^\\p{C}]*")
string ConnectorDescription

structure ConnectorFilterCriteria {
    connectorArns: ConnectorArnFilterList
    accounts: StringFilterList
    awsConfigConnectorArns: AwsConfigConnectorArnFilterList
    connectorType: ConnectorTypeFilterList
    provider: ProviderFilterList
}

structure ConnectorHealth {
    @required
    connectorStatus: ConnectorHealthStatus

    @required
    lastCheckedAt: SyntheticTimestamp_date_time

    message: String
}

enum ConnectorHealthStatus {
    CONNECTED
    DEGRADED
    FAILED_TO_CONNECT
    PENDING_AUTHORIZATION
    PENDING_CONFIGURATION
    UNKNOWN
}

list ConnectorList {
    member: Connector
}

@length(min: 1, max: 50) @pattern("[\\p{L}\\p{N}_-]+")
string ConnectorName

@length(min: 1, max: 1024) @sensitive
string ConnectorNextToken

structure ConnectorScanConfiguration {
    containerImageScanning: ConnectorContainerImageScanConfiguration
}

structure ConnectorScanConfigurationItem {
    @required
    awsConfigConnectorArn: AwsConfigConnectorArn

    @required
    connectorArns: ConnectorArnList

    @required
    scanConfiguration: ConnectorScanConfiguration
}

list ConnectorScanConfigurationItemList {
    member: ConnectorScanConfigurationItem
}

@length(min: 1, max: 128) @pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*")
string ConnectorTagKey

@length(min: 0, max: 50)
map ConnectorTagMap {
    key: ConnectorTagKey
    value: ConnectorTagValue
}

@length(min: 0, max: 256)
string ConnectorTagValue

enum ConnectorType {
    CUSTOMER_MANAGED
    SERVICE_LINKED
}

enum ConnectorTypeComparison {
    EQUALS
}

structure ConnectorTypeFilter {
    @required
    comparison: ConnectorTypeComparison

    @required
    value: ConnectorType
}

@length(min: 0, max: 1)
list ConnectorTypeFilterList {
    member: ConnectorTypeFilter
}

structure ContainerImageAggregation {
    resourceIds: StringFilterList
    imageDigests: StringFilterList
    repositories: StringFilterList
    registries: StringFilterList
    architectures: StringFilterList
    imageTags: StringFilterList
    cloudProviders: StringFilterList
    cloudPartitions: StringFilterList
    cloudRegions: StringFilterList
    cloudOrgIds: StringFilterList
    cloudAccountIds: StringFilterList
    lastInUseAt: DateFilterList
    inUseCount: NumberFilterList
    sortOrder: SortOrder
    sortBy: ContainerImageSortBy
}

structure ContainerImageAggregationResponse {
    @required
    resourceId: NonEmptyString

    cloudProvider: Provider
    cloudAccountId: ProviderAccountId
    cloudPartition: ProviderPartition
    cloudRegion: ProviderRegion
    cloudOrgId: ProviderOrgId
    imageDigest: String
    repository: String
    registry: String
    architecture: String
    imageTags: StringList
    accountId: String
    severityCounts: SeverityCounts
    lastInUseAt: Timestamp
    inUseCount: Long
    exploitAvailableActiveFindingsCount: Long
    fixAvailableActiveFindingsCount: Long
}

structure ContainerImageMetadata {
    imageTags: TagList
    imagePulledAt: Timestamp
    lastInUseAt: Timestamp
    inUseCount: Long
}

enum ContainerImagePullDateRescanDuration {
    DAYS_3
    DAYS_7
    DAYS_14
    DAYS_30
    DAYS_60
    DAYS_90
    DAYS_180
}

enum ContainerImageRescanDuration {
    LIFETIME
    DAYS_3
    DAYS_7
    DAYS_30
    DAYS_180
    DAYS_14
    DAYS_60
    DAYS_90
}

enum ContainerImageSortBy {
    CRITICAL
    HIGH
    ALL
}

structure ContainerRegistryMetadata {
    name: String
}

structure ContainerRepositoryMetadata {
    name: String
    scanFrequency: String
}

structure ContinuousIntegrationScanConfiguration {
    @required
    supportedEvents: ContinuousIntegrationScanSupportedEvents
}

enum ContinuousIntegrationScanEvent {
    PULL_REQUEST
    PUSH
}

@length(min: 1, max: 2)
list ContinuousIntegrationScanSupportedEvents {
    member: ContinuousIntegrationScanEvent
}

structure Counts {
    count: Long
    groupKey: GroupKey
}

@length(min: 1, max: 5)
list CountsList {
    member: Counts
}

structure CoverageDateFilter {
    startInclusive: Timestamp
    endInclusive: Timestamp
}

@length(min: 1, max: 10)
list CoverageDateFilterList {
    member: CoverageDateFilter
}

structure CoverageFilterCriteria {
    scanStatusCode: CoverageStringFilterList
    scanStatusReason: CoverageStringFilterList
    accountId: CoverageStringFilterList
    resourceId: CoverageStringFilterList
    resourceType: CoverageStringFilterList
    scanType: CoverageStringFilterList
    ecrRepositoryName: CoverageStringFilterList
    ecrImageTags: CoverageStringFilterList
    ec2InstanceTags: CoverageMapFilterList
    lambdaFunctionName: CoverageStringFilterList
    lambdaFunctionTags: CoverageMapFilterList
    lambdaFunctionRuntime: CoverageStringFilterList
    lastScannedAt: CoverageDateFilterList
    scanMode: CoverageStringFilterList
    imagePulledAt: CoverageDateFilterList
    ecrImageLastInUseAt: CoverageDateFilterList
    ecrImageInUseCount: CoverageNumberFilterList
    codeRepositoryProjectName: CoverageStringFilterList
    codeRepositoryProviderType: CoverageStringFilterList
    codeRepositoryProviderTypeVisibility: CoverageStringFilterList
    lastScannedCommitId: CoverageStringFilterList
    cloudProvider: CoverageStringFilterList
    cloudProviderAccountId: CoverageStringFilterList
    cloudProviderRegion: CoverageStringFilterList
    cloudVmInstanceTags: CoverageMapFilterList
    cloudContainerImageTags: CoverageStringFilterList
    cloudContainerRepositoryName: CoverageStringFilterList
    cloudContainerRegistryName: CoverageStringFilterList
    cloudServerlessFunctionName: CoverageStringFilterList
    cloudServerlessFunctionRuntime: CoverageStringFilterList
    cloudServerlessFunctionTags: CoverageMapFilterList
    cloudProviderOrgId: CoverageStringFilterList
}

enum CoverageMapComparison {
    EQUALS
}

structure CoverageMapFilter {
    @required
    comparison: CoverageMapComparison

    @required
    key: NonEmptyString

    value: NonEmptyString
}

@length(min: 1, max: 10)
list CoverageMapFilterList {
    member: CoverageMapFilter
}

structure CoverageNumberFilter {
    upperInclusive: Long
    lowerInclusive: Long
}

@length(min: 1, max: 10)
list CoverageNumberFilterList {
    member: CoverageNumberFilter
}

enum CoverageResourceType {
    AWS_EC2_INSTANCE
    AWS_ECR_CONTAINER_IMAGE
    AWS_ECR_REPOSITORY
    AWS_LAMBDA_FUNCTION
    CODE_REPOSITORY
    Microsoft_Compute_virtualMachines = "Microsoft.Compute/virtualMachines"
    Microsoft_ContainerRegistry_registry_containerImage = "Microsoft.ContainerRegistry/registry/containerImage"
    Microsoft_ContainerRegistry_registry_containerRepository = "Microsoft.ContainerRegistry/registry/containerRepository"
    Microsoft_Web_sites = "Microsoft.Web/sites"
    Microsoft_ContainerRegistry_registries = "Microsoft.ContainerRegistry/registries"
}

enum CoverageStringComparison {
    EQUALS
    NOT_EQUALS
}

structure CoverageStringFilter {
    @required
    comparison: CoverageStringComparison

    @required
    value: CoverageStringInput
}

@length(min: 1, max: 10)
list CoverageStringFilterList {
    member: CoverageStringFilter
}

@length(min: 1, max: 1024)
string CoverageStringInput

structure CoveredResource {
    @required
    resourceType: CoverageResourceType

    @required
    resourceId: ResourceId

    @required
    accountId: AccountId

    @required
    scanType: ScanType

    scanStatus: ScanStatus
    resourceMetadata: ResourceScanMetadata
    lastScannedAt: Timestamp
    scanMode: ScanMode
    provider: Provider
    providerAccountId: ProviderAccountId
    providerOrgId: ProviderOrgId
    providerRegion: ProviderRegion
    providerPartition: ProviderPartition
}

list CoveredResources {
    member: CoveredResource
}

structure CreateCisTargets {
    @required
    accountIds: TargetAccountList

    @required
    targetResourceTags: TargetResourceTags
}

structure CreateGitLabSelfManagedIntegrationDetail {
    @required
    instanceUrl: InstanceUrl

    @required
    accessToken: GitLabAccessToken
}

union CreateIntegrationDetail {
    gitlabSelfManaged: CreateGitLabSelfManagedIntegrationDetail
}

enum Currency {
    USD
}

structure Cvss2 {
    baseScore: Double
    scoringVector: CvssScoringVector
}

structure Cvss3 {
    baseScore: Double
    scoringVector: CvssScoringVector
}

structure Cvss4 {
    baseScore: Double
    scoringVector: CvssScoringVector
}

structure CvssScore {
    @required
    baseScore: Double

    @required
    scoringVector: NonEmptyString

    @required
    version: NonEmptyString

    @required
    source: NonEmptyString
}

structure CvssScoreAdjustment {
    @required
    metric: NonEmptyString

    @required
    reason: NonEmptyString
}

list CvssScoreAdjustmentList {
    member: CvssScoreAdjustment
}

structure CvssScoreDetails {
    @required
    scoreSource: NonEmptyString

    cvssSource: NonEmptyString

    @required
    version: NonEmptyString

    @required
    score: Double

    @required
    scoringVector: NonEmptyString

    adjustments: CvssScoreAdjustmentList
}

list CvssScoreList {
    member: CvssScore
}

@length(min: 0)
string CvssScoringVector

@length(min: 0)
string Cwe

@length(min: 1, max: 10)
list CweList {
    member: NonEmptyString
}

@length(min: 0)
list Cwes {
    member: Cwe
}

structure DailySchedule {
    @required
    startTime: Time
}

structure DateFilter {
    startInclusive: Timestamp
    endInclusive: Timestamp
}

@length(min: 1, max: 10)
list DateFilterList {
    member: DateFilter
}

enum Day {
    SUN
    MON
    TUE
    WED
    THU
    FRI
    SAT
}

@length(min: 1, max: 7)
list DaysList {
    member: Day
}

structure DelegatedAdmin {
    accountId: AccountId
    relationshipStatus: RelationshipStatus
}

structure DelegatedAdminAccount {
    accountId: AccountId
    status: DelegatedAdminStatus
}

@length(min: 0, max: 5)
list DelegatedAdminAccountList {
    member: DelegatedAdminAccount
}

enum DelegatedAdminStatus {
    ENABLED
    DISABLE_IN_PROGRESS
}

structure Destination {
    @required
    bucketName: String

    keyPrefix: String

    @required
    kmsKeyArn: String
}

@length(min: 0, max: 100)
list DetectionPlatforms {
    member: NonEmptyString
}

@length(min: 1, max: 10)
list DetectorTagList {
    member: NonEmptyString
}

@length(min: 0, max: 5)
list DisableResourceTypeList {
    member: ResourceScanType
}

structure DisassociateConfigurationRequest {
    @required
    scanConfigurationArn: ScanConfigurationArn

    @required
    resource: CodeSecurityResource
}

@length(min: 1, max: 25)
list DisassociateConfigurationRequestList {
    member: DisassociateConfigurationRequest
}

structure Ec2Configuration {
    @required
    scanMode: Ec2ScanMode

    activateVMScanner: Boolean
}

structure Ec2ConfigurationState {
    scanModeState: Ec2ScanModeState
    vmScannerState: VMScannerState
}

enum Ec2DeepInspectionStatus {
    ACTIVATED
    DEACTIVATED
    PENDING
    FAILED
}

structure Ec2InstanceAggregation {
    amis: StringFilterList
    operatingSystems: StringFilterList
    instanceIds: StringFilterList
    instanceTags: MapFilterList
    sortOrder: SortOrder
    sortBy: Ec2InstanceSortBy
}

structure Ec2InstanceAggregationResponse {
    @required
    instanceId: NonEmptyString

    ami: AmiId
    operatingSystem: String
    instanceTags: TagMap
    accountId: String
    severityCounts: SeverityCounts
    networkFindings: Long
}

enum Ec2InstanceSortBy {
    NETWORK_FINDINGS
    CRITICAL
    HIGH
    ALL
}

structure Ec2Metadata {
    tags: TagMap
    amiId: AmiId
    platform: Ec2Platform
}

enum Ec2Platform {
    WINDOWS
    LINUX
    UNKNOWN
    MACOS
}

enum Ec2ScanMode {
    EC2_SSM_AGENT_BASED
    EC2_HYBRID
}

structure Ec2ScanModeState {
    scanMode: Ec2ScanMode
    scanModeStatus: Ec2ScanModeStatus
}

enum Ec2ScanModeStatus {
    SUCCESS
    PENDING
}

structure EcrConfiguration {
    @required
    rescanDuration: EcrRescanDuration

    pullDateRescanDuration: EcrPullDateRescanDuration
    pullDateRescanMode: EcrPullDateRescanMode
}

structure EcrConfigurationState {
    rescanDurationState: EcrRescanDurationState
}

structure EcrContainerImageMetadata {
    tags: TagList
    imagePulledAt: Timestamp
    lastInUseAt: Timestamp
    inUseCount: Long
}

enum EcrPullDateRescanDuration {
    DAYS_14
    DAYS_30
    DAYS_60
    DAYS_90
    DAYS_180
    DAYS_3
    DAYS_7
}

enum EcrPullDateRescanMode {
    LAST_PULL_DATE
    LAST_IN_USE_AT
}

structure EcrRepositoryMetadata {
    name: String
    scanFrequency: EcrScanFrequency
}

enum EcrRescanDuration {
    LIFETIME
    DAYS_30
    DAYS_180
    DAYS_14
    DAYS_60
    DAYS_90
    DAYS_3
    DAYS_7
}

structure EcrRescanDurationState {
    rescanDuration: EcrRescanDuration
    status: EcrRescanDurationStatus
    updatedAt: Timestamp
    pullDateRescanDuration: EcrPullDateRescanDuration
    pullDateRescanMode: EcrPullDateRescanMode
}

enum EcrRescanDurationStatus {
    SUCCESS
    PENDING
    FAILED
}

enum EcrScanFrequency {
    MANUAL
    SCAN_ON_PUSH
    CONTINUOUS_SCAN
}

@length(min: 1, max: 5)
list EnableResourceTypeList {
    member: ResourceScanType
}

enum EnablementStatus {
    ENABLED
    PENDING_ENABLEMENT
    FAILED_TO_ENABLE
    PENDING_UPDATE
    FAILED_TO_UPDATE
    PENDING_DELETION
    DELETED
    FAILED_TO_DELETE
}

structure Epss {
    score: Double
}

structure EpssDetails {
    score: EpssScoreValue
}

@range(min: 0.0, max: 1.0)
double EpssScoreValue

enum ErrorCode {
    ALREADY_ENABLED
    ENABLE_IN_PROGRESS
    DISABLE_IN_PROGRESS
    SUSPEND_IN_PROGRESS
    RESOURCE_NOT_FOUND
    ACCESS_DENIED
    INTERNAL_ERROR
    SSM_UNAVAILABLE
    SSM_THROTTLED
    EVENTBRIDGE_UNAVAILABLE
    EVENTBRIDGE_THROTTLED
    RESOURCE_SCAN_NOT_DISABLED
    DISASSOCIATE_ALL_MEMBERS
    ACCOUNT_IS_ISOLATED
    EC2_SSM_RESOURCE_DATA_SYNC_LIMIT_EXCEEDED
    EC2_SSM_ASSOCIATION_VERSION_LIMIT_EXCEEDED
    BLOCKED_BY_ORGANIZATION_POLICY
}

structure Evidence {
    evidenceRule: EvidenceRule
    evidenceDetail: EvidenceDetail
    severity: EvidenceSeverity
}

@length(min: 0)
string EvidenceDetail

list EvidenceList {
    member: Evidence
}

@length(min: 0)
string EvidenceRule

@length(min: 0)
string EvidenceSeverity

@pattern("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string ExecutionRoleArn

enum ExploitAvailable {
    YES
    NO
}

structure ExploitObserved {
    lastSeen: Timestamp
    firstSeen: Timestamp
}

structure ExploitabilityDetails {
    lastKnownExploitAt: Timestamp
}

enum ExternalReportStatus {
    SUCCEEDED
    IN_PROGRESS
    CANCELLED
    FAILED
}

structure FailedAccount {
    @required
    accountId: AccountId

    status: Status
    resourceStatus: ResourceStatus

    @required
    errorCode: ErrorCode

    @required
    errorMessage: NonEmptyString
}

@length(min: 0, max: 100)
list FailedAccountList {
    member: FailedAccount
}

structure FailedAssociationResult {
    scanConfigurationArn: ScanConfigurationArn
    resource: CodeSecurityResource
    statusCode: AssociationResultStatusCode
    statusMessage: AssociationResultStatusMessage
}

list FailedAssociationResultList {
    member: FailedAssociationResult
}

structure FailedMemberAccountEc2DeepInspectionStatusState {
    @required
    accountId: AccountId

    ec2ScanStatus: Status
    errorMessage: NonEmptyString
}

@length(min: 0, max: 100)
list FailedMemberAccountEc2DeepInspectionStatusStateList {
    member: FailedMemberAccountEc2DeepInspectionStatusState
}

@length(min: 1, max: 1024)
string FilePath

structure Filter {
    @required
    arn: FilterArn

    @required
    ownerId: OwnerId

    @required
    name: FilterName

    @required
    criteria: FilterCriteria

    @required
    action: FilterAction

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    description: FilterDescription
    reason: FilterReason
    tags: TagMap
}

enum FilterAction {
    NONE
    SUPPRESS
}

@length(min: 1, max: 128)
string FilterArn

list FilterArnList {
    member: FilterArn
}

structure FilterCriteria {
    findingArn: StringFilterList
    awsAccountId: StringFilterList
    findingType: StringFilterList
    severity: StringFilterList
    firstObservedAt: DateFilterList
    lastObservedAt: DateFilterList
    updatedAt: DateFilterList
    findingStatus: StringFilterList
    title: StringFilterList
    inspectorScore: NumberFilterList
    resourceType: StringFilterList
    resourceId: StringFilterList
    resourceTags: MapFilterList
    ec2InstanceImageId: StringFilterList
    ec2InstanceVpcId: StringFilterList
    ec2InstanceSubnetId: StringFilterList
    ecrImagePushedAt: DateFilterList
    ecrImageArchitecture: StringFilterList
    ecrImageRegistry: StringFilterList
    ecrImageRepositoryName: StringFilterList
    ecrImageTags: StringFilterList
    ecrImageHash: StringFilterList
    ecrImageLastInUseAt: DateFilterList
    ecrImageInUseCount: NumberFilterList
    portRange: PortRangeFilterList
    networkProtocol: StringFilterList
    componentId: StringFilterList
    componentType: StringFilterList
    vulnerabilityId: StringFilterList
    vulnerabilitySource: StringFilterList
    vendorSeverity: StringFilterList
    vulnerablePackages: PackageFilterList
    relatedVulnerabilities: StringFilterList
    fixAvailable: StringFilterList
    lambdaFunctionName: StringFilterList
    lambdaFunctionLayers: StringFilterList
    lambdaFunctionRuntime: StringFilterList
    lambdaFunctionLastModifiedAt: DateFilterList
    lambdaFunctionExecutionRoleArn: StringFilterList
    exploitAvailable: StringFilterList
    codeVulnerabilityDetectorName: StringFilterList
    codeVulnerabilityDetectorTags: StringFilterList
    codeVulnerabilityFilePath: StringFilterList
    epssScore: NumberFilterList
    codeRepositoryProjectName: StringFilterList
    codeRepositoryProviderType: StringFilterList
    cloudProvider: StringFilterList
    cloudProviderRegion: StringFilterList
    cloudProviderAccountId: StringFilterList
    cloudProviderOrgId: StringFilterList
    cloudVmImageReference: StringFilterList
    cloudVmNetworkId: StringFilterList
    cloudVmSubnetIds: StringFilterList
    cloudImageRepositoryName: StringFilterList
    cloudImageRegistry: StringFilterList
    cloudImageDigest: StringFilterList
    cloudImageTags: StringFilterList
    cloudImagePushedAt: DateFilterList
    cloudImageArchitecture: StringFilterList
    cloudImageLastInUseAt: DateFilterList
    cloudImageInUseCount: NumberFilterList
    cloudServerlessFunctionName: StringFilterList
    cloudServerlessFunctionRuntime: StringFilterList
    cloudServerlessFunctionLastModifiedAt: DateFilterList
    cloudServerlessFunctionExecutionRole: StringFilterList
}

@length(min: 1, max: 512)
string FilterDescription

list FilterList {
    member: Filter
}

@length(min: 1, max: 128)
string FilterName

@length(min: 1, max: 512)
string FilterReason

structure Finding {
    @required
    findingArn: FindingArn

    @required
    awsAccountId: AccountId

    @required
    type: FindingType

    @required
    description: FindingDescription

    title: FindingTitle

    @required
    remediation: Remediation

    @required
    severity: Severity

    @required
    firstObservedAt: Timestamp

    @required
    lastObservedAt: Timestamp

    updatedAt: Timestamp

    @required
    status: FindingStatus

    @required
    resources: ResourceList

    inspectorScore: Double
    inspectorScoreDetails: InspectorScoreDetails
    networkReachabilityDetails: NetworkReachabilityDetails
    packageVulnerabilityDetails: PackageVulnerabilityDetails
    fixAvailable: FixAvailable
    exploitAvailable: ExploitAvailable
    exploitabilityDetails: ExploitabilityDetails
    codeVulnerabilityDetails: CodeVulnerabilityDetails
    epss: EpssDetails
}

@length(min: 1, max: 100)
@pattern("arn:(aws[a-zA-Z-]*)?:inspector2:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:finding/[a-f0-9]{32}")
string FindingArn

@length(min: 1, max: 10)
list FindingArnList {
    member: FindingArn
}

@length(min: 1, max: 1024)
string FindingDescription

structure FindingDetail {
    findingArn: FindingArn
    cisaData: CisaData
    riskScore: Integer
    evidences: EvidenceList
    ttps: Ttps
    tools: Tools
    exploitObserved: ExploitObserved
    referenceUrls: VulnerabilityReferenceUrls
    cwes: Cwes
    epssScore: Double
}

@length(min: 0)
list FindingDetails {
    member: FindingDetail
}

structure FindingDetailsError {
    @required
    findingArn: FindingArn

    @required
    errorCode: FindingDetailsErrorCode

    @required
    errorMessage: NonEmptyString
}

enum FindingDetailsErrorCode {
    INTERNAL_ERROR
    ACCESS_DENIED
    FINDING_DETAILS_NOT_FOUND
    INVALID_INPUT
}

list FindingDetailsErrorList {
    member: FindingDetailsError
}

@length(min: 0, max: 25)
list FindingList {
    member: Finding
}

enum FindingStatus {
    ACTIVE
    SUPPRESSED
    CLOSED
}

@length(min: 1, max: 1024)
string FindingTitle

enum FindingType {
    NETWORK_REACHABILITY
    PACKAGE_VULNERABILITY
    CODE_VULNERABILITY
}

structure FindingTypeAggregation {
    findingType: AggregationFindingType
    resourceType: AggregationResourceType
    sortOrder: SortOrder
    sortBy: FindingTypeSortBy
}

structure FindingTypeAggregationResponse {
    accountId: AccountId
    severityCounts: SeverityCounts
    exploitAvailableCount: Long
    fixAvailableCount: Long
    cloudProvider: String
    cloudAccountId: String
    cloudOrgId: String
    cloudRegion: String
    cloudPartition: String
}

enum FindingTypeSortBy {
    CRITICAL
    HIGH
    ALL
}

enum FixAvailable {
    YES
    NO
    PARTIAL
}

structure FreeTrialAccountInfo {
    @required
    accountId: MeteringAccountId

    @required
    freeTrialInfo: FreeTrialInfoList
}

list FreeTrialAccountInfoList {
    member: FreeTrialAccountInfo
}

structure FreeTrialInfo {
    @required
    type: FreeTrialType

    @required
    start: Timestamp

    @required
    end: Timestamp

    @required
    status: FreeTrialStatus

    cloudProvider: CloudProvider
}

structure FreeTrialInfoError {
    @required
    accountId: MeteringAccountId

    @required
    code: FreeTrialInfoErrorCode

    @required
    message: String
}

enum FreeTrialInfoErrorCode {
    ACCESS_DENIED
    INTERNAL_ERROR
}

list FreeTrialInfoErrorList {
    member: FreeTrialInfoError
}

list FreeTrialInfoList {
    member: FreeTrialInfo
}

enum FreeTrialStatus {
    ACTIVE
    INACTIVE
}

enum FreeTrialType {
    EC2
    ECR
    LAMBDA
    LAMBDA_CODE
    CODE_REPOSITORY
    VM
    CONTAINER_IMAGE
    SERVERLESS_FUNCTION
}

@length(min: 1, max: 256)
string FrequencyExpression

@pattern("[a-zA-Z0-9-_\\.]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
string FunctionName

@range(min: 1, max: 1000)
integer GetCisScanResultDetailsMaxResults

@length(min: 1, max: 3000)
string GetClustersForImageNextToken

@range(min: 1, max: 100)
integer GetClustersForImageRequestMaxResultsInteger

@length(min: 1, max: 1024) @sensitive
string GitHubAuthCode

@length(min: 1, max: 1024)
string GitHubInstallationId

@sensitive
string GitLabAccessToken

@length(min: 1, max: 1024) @sensitive
string GitLabAuthCode

enum GroupKey {
    SCAN_STATUS_CODE
    SCAN_STATUS_REASON
    ACCOUNT_ID
    RESOURCE_TYPE
    ECR_REPOSITORY_NAME
    PROVIDER
    PROVIDER_ACCOUNT_ID
    PROVIDER_REGION
    PROVIDER_ORG_ID
}

structure Image {
    repositoryName: NonEmptyString
    registry: NonEmptyString
    imageTags: ImageTagList
    imageDigest: NonEmptyString
    pushedAt: Timestamp
    architecture: NonEmptyString
    author: String
    inUseCount: ImageInUseCountLong
    lastInUseAt: Timestamp
    platform: Platform
}

@length(min: 71, max: 71) @pattern("sha256:[a-z0-9]{64}")
string ImageHash

@range(min: 0)
long ImageInUseCountLong

structure ImageLayerAggregation {
    repositories: StringFilterList
    resourceIds: StringFilterList
    layerHashes: StringFilterList
    cloudProviders: StringFilterList
    cloudAccountIds: StringFilterList
    cloudOrgIds: StringFilterList
    cloudRegions: StringFilterList
    cloudPartitions: StringFilterList
    sortOrder: SortOrder
    sortBy: ImageLayerSortBy
}

structure ImageLayerAggregationResponse {
    @required
    repository: NonEmptyString

    @required
    resourceId: NonEmptyString

    @required
    layerHash: NonEmptyString

    @required
    accountId: AccountId

    cloudProvider: String
    cloudAccountId: String
    cloudOrgId: String
    cloudRegion: String
    cloudPartition: String
    severityCounts: SeverityCounts
}

enum ImageLayerSortBy {
    CRITICAL
    HIGH
    ALL
}

list ImageTagList {
    member: NonEmptyString
}

enum InheritanceMode {
    INHERIT_FROM_ADMIN
}

structure InspectorScoreDetails {
    adjustedCvss: CvssScoreDetails
}

@pattern("https://[-a-zA-Z0-9()@:%_+.~#?&//=]{1,1024}") @sensitive
string InstanceUrl

@length(min: 1, max: 60) @pattern("[a-zA-Z0-9-_$:.]*")
string IntegrationName

enum IntegrationStatus {
    PENDING
    IN_PROGRESS
    ACTIVE
    INACTIVE
    DISABLING
}

@length(min: 0, max: 100)
list IntegrationSummaries {
    member: CodeSecurityIntegrationSummary
}

enum IntegrationType {
    GITLAB_SELF_MANAGED
    GITHUB
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@length(min: 7, max: 15)
@pattern("(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])")
string IpV4Address

list IpV4AddressList {
    member: IpV4Address
}

@length(min: 1, max: 47)
string IpV6Address

list IpV6AddressList {
    member: IpV6Address
}

@pattern("arn:aws(-(us-gov|cn))?:kms:([a-z0-9][-.a-z0-9]{0,62})?:[0-9]{12}?:key/(([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})|(mrk-[0-9a-zA-Z]{32}))")
string KmsKeyArn

structure LambdaFunctionAggregation {
    resourceIds: StringFilterList
    functionNames: StringFilterList
    runtimes: StringFilterList
    functionTags: MapFilterList
    sortOrder: SortOrder
    sortBy: LambdaFunctionSortBy
}

structure LambdaFunctionAggregationResponse {
    @required
    resourceId: NonEmptyString

    functionName: String
    runtime: String
    lambdaTags: TagMap
    accountId: AccountId
    severityCounts: SeverityCounts
    lastModifiedAt: Timestamp
}

structure LambdaFunctionMetadata {
    functionTags: TagMap
    layers: LambdaLayerList
    functionName: String
    runtime: Runtime
}

enum LambdaFunctionSortBy {
    CRITICAL
    HIGH
    ALL
}

structure LambdaLayerAggregation {
    functionNames: StringFilterList
    resourceIds: StringFilterList
    layerArns: StringFilterList
    sortOrder: SortOrder
    sortBy: LambdaLayerSortBy
}

structure LambdaLayerAggregationResponse {
    @required
    functionName: NonEmptyString

    @required
    resourceId: NonEmptyString

    @required
    layerArn: NonEmptyString

    @required
    accountId: AccountId

    severityCounts: SeverityCounts
}

@pattern("arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+")
string LambdaLayerArn

@length(min: 0, max: 5)
list LambdaLayerList {
    member: String
}

enum LambdaLayerSortBy {
    CRITICAL
    HIGH
    ALL
}

structure LambdaVpcConfig {
    subnetIds: SubnetIdList
    securityGroupIds: SecurityGroupIdList
    vpcId: VpcId
}

@length(min: 1, max: 5)
list LayerList {
    member: LambdaLayerArn
}

@range(min: 1, max: 1024)
integer ListAccountPermissionsMaxResults

structure ListCisScanConfigurationsFilterCriteria {
    scanNameFilters: CisScanNameFilterList
    targetResourceTagFilters: ResourceTagFilterList
    scanConfigurationArnFilters: CisScanConfigurationArnFilterList
}

@range(min: 1, max: 100)
integer ListCisScanConfigurationsMaxResults

enum ListCisScansDetailLevel {
    ORGANIZATION
    MEMBER
}

structure ListCisScansFilterCriteria {
    scanNameFilters: CisScanNameFilterList
    targetResourceTagFilters: ResourceTagFilterList
    targetResourceIdFilters: ResourceIdFilterList
    scanStatusFilters: CisScanStatusFilterList
    scanAtFilters: CisScanDateFilterList
    scanConfigurationArnFilters: CisScanConfigurationArnFilterList
    scanArnFilters: CisScanArnFilterList
    scheduledByFilters: CisScheduledByFilterList
    failedChecksFilters: CisNumberFilterList
    targetAccountIdFilters: AccountIdFilterList
}

@range(min: 1, max: 100)
integer ListCisScansMaxResults

enum ListCisScansSortBy {
    STATUS
    SCHEDULED_BY
    SCAN_START_DATE
    FAILED_CHECKS
}

@range(min: 1, max: 100)
integer ListCodeSecurityIntegrationsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListCodeSecurityScanConfigurationAssociationsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListCodeSecurityScanConfigurationsRequestMaxResultsInteger

@range(min: 1, max: 50)
integer ListConnectorScanConfigurationsMaxResults

@range(min: 1, max: 200)
integer ListCoverageMaxResults

@range(min: 1, max: 5)
integer ListDelegatedAdminMaxResults

@range(min: 1, max: 100)
integer ListFilterMaxResults

@range(min: 1, max: 100)
integer ListFindingAggregationsMaxResults

@range(min: 1, max: 100)
integer ListFindingsMaxResults

@range(min: 1, max: 50)
integer ListMembersMaxResults

@range(min: 1, max: 500)
integer ListUsageTotalsMaxResults

@length(min: 1)
string ListUsageTotalsNextToken

enum MapComparison {
    EQUALS
}

structure MapFilter {
    @required
    comparison: MapComparison

    @required
    key: MapKey

    value: MapValue
}

@length(min: 1, max: 10)
list MapFilterList {
    member: MapFilter
}

@length(min: 1, max: 128)
string MapKey

@length(min: 0, max: 256)
string MapValue

structure Member {
    accountId: AccountId
    relationshipStatus: RelationshipStatus
    delegatedAdminAccountId: AccountId
    updatedAt: Timestamp
}

structure MemberAccountEc2DeepInspectionStatus {
    @required
    accountId: AccountId

    @required
    activateDeepInspection: Boolean
}

@length(min: 0, max: 100)
list MemberAccountEc2DeepInspectionStatusList {
    member: MemberAccountEc2DeepInspectionStatus
}

structure MemberAccountEc2DeepInspectionStatusState {
    @required
    accountId: AccountId

    status: Ec2DeepInspectionStatus
    errorMessage: NonEmptyString
}

@length(min: 0, max: 100)
list MemberAccountEc2DeepInspectionStatusStateList {
    member: MemberAccountEc2DeepInspectionStatusState
}

@length(min: 0, max: 50)
list MemberList {
    member: Member
}

@pattern(".*[0-9]{12}.*")
string MeteringAccountId

@range(min: 0)
double MonthlyCostEstimate

structure MonthlySchedule {
    @required
    startTime: Time

    @required
    day: Day
}

structure NetworkPath {
    steps: StepList
}

enum NetworkProtocol {
    TCP
    UDP
}

structure NetworkReachabilityDetails {
    @required
    openPortRange: PortRange

    @required
    protocol: NetworkProtocol

    @required
    networkPath: NetworkPath
}

@length(min: 0, max: 1000000)
string NextToken

@length(min: 1)
string NonEmptyString

list NonEmptyStringList {
    member: NonEmptyString
}

structure NumberFilter {
    upperInclusive: Double
    lowerInclusive: Double
}

@length(min: 1, max: 10)
list NumberFilterList {
    member: NumberFilter
}

@length(min: 1, max: 1)
list OneAccountIdFilterList {
    member: CisStringFilter
}

structure OneTimeSchedule {}

enum Operation {
    ENABLE_SCANNING
    DISABLE_SCANNING
    ENABLE_REPOSITORY
    DISABLE_REPOSITORY
}

@length(min: 12, max: 34) @pattern(".*(^\\d{12}$)|(^o-[a-z0-9]{10,32}$).*")
string OwnerId

structure PackageAggregation {
    packageNames: StringFilterList
    sortOrder: SortOrder
    sortBy: PackageSortBy
}

structure PackageAggregationResponse {
    @required
    packageName: NonEmptyString

    accountId: AccountId
    severityCounts: SeverityCounts
}

@length(min: 1, max: 64)
string PackageArchitecture

structure PackageFilter {
    name: StringFilter
    version: StringFilter
    epoch: NumberFilter
    release: StringFilter
    architecture: StringFilter
    sourceLayerHash: StringFilter
    sourceLambdaLayerArn: StringFilter
    filePath: StringFilter
}

@length(min: 1, max: 10)
list PackageFilterList {
    member: PackageFilter
}

enum PackageManager {
    BUNDLER
    CARGO
    COMPOSER
    NPM
    NUGET
    PIPENV
    POETRY
    YARN
    GOBINARY
    GOMOD
    JAR
    OS
    PIP
    PYTHONPKG
    NODEPKG
    POM
    GEMSPEC
    DOTNET_CORE
}

@length(min: 1, max: 1024)
string PackageName

@length(min: 1, max: 1024)
string PackageRelease

enum PackageSortBy {
    CRITICAL
    HIGH
    ALL
}

enum PackageType {
    IMAGE
    ZIP
}

@length(min: 1, max: 1024)
string PackageVersion

structure PackageVulnerabilityDetails {
    @required
    vulnerabilityId: VulnerabilityId

    vulnerablePackages: VulnerablePackageList

    @required
    source: NonEmptyString

    cvss: CvssScoreList
    relatedVulnerabilities: VulnerabilityIdList
    sourceUrl: NonEmptyString
    vendorSeverity: NonEmptyString
    vendorCreatedAt: Timestamp
    vendorUpdatedAt: Timestamp
    referenceUrls: NonEmptyStringList
}

@length(min: 1, max: 512)
@pattern("(?:(?:/(?:\\.[-\\w]+|[-\\w]+(?:[. ][-\\w]+)*))+/?|[A-Za-z]:\\\\(?:[-\\w]+(?:[. ][-\\w]+)*\\\\)*[-\\w]+(?:[. ][-\\w]+)*)")
string Path

@length(min: 0, max: 5)
list PathList {
    member: Path
}

structure PeriodicScanConfiguration {
    frequency: PeriodicScanFrequency
    frequencyExpression: FrequencyExpression
}

enum PeriodicScanFrequency {
    WEEKLY
    MONTHLY
    NEVER
}

structure Permission {
    @required
    service: Service

    @required
    operation: Operation
}

@length(min: 0, max: 1024)
list Permissions {
    member: Permission
}

@length(min: 1, max: 1024)
string Platform

@length(min: 1, max: 10)
list PlatformFilterList {
    member: CisStringFilter
}

@length(min: 0, max: 8)
string PlatformVersion

@range(min: 0, max: 65535)
integer Port

structure PortRange {
    @required
    begin: Port

    @required
    end: Port
}

structure PortRangeFilter {
    beginInclusive: Port
    endInclusive: Port
}

@length(min: 1, max: 10)
list PortRangeFilterList {
    member: PortRangeFilter
}

@length(min: 0, max: 32)
string Product

structure ProjectCodeSecurityScanConfiguration {
    periodicScanConfigurations: ProjectPeriodicScanConfigurationList
    continuousIntegrationScanConfigurations: ProjectContinuousIntegrationScanConfigurationList
}

structure ProjectContinuousIntegrationScanConfiguration {
    supportedEvent: ContinuousIntegrationScanEvent
    ruleSetCategories: RuleSetCategories
}

list ProjectContinuousIntegrationScanConfigurationList {
    member: ProjectContinuousIntegrationScanConfiguration
}

@pattern("project-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string ProjectId

structure ProjectPeriodicScanConfiguration {
    frequencyExpression: FrequencyExpression
    ruleSetCategories: RuleSetCategories
}

list ProjectPeriodicScanConfigurationList {
    member: ProjectPeriodicScanConfiguration
}

enum ProjectSelectionScope {
    ALL
}

enum Provider {
    AWS
    AZURE
}

@length(min: 12, max: 36)
@pattern("(\\d{12}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})")
string ProviderAccountId

enum ProviderComparison {
    EQUALS
}

union ProviderDetailCreate {
    azure: AzureProviderDetailCreate
}

union ProviderDetailUpdate {
    azure: AzureProviderDetailUpdate
}

structure ProviderFilter {
    @required
    comparison: ProviderComparison

    @required
    value: ConnectorCloudProvider
}

@length(min: 0, max: 1)
list ProviderFilterList {
    member: ProviderFilter
}

@length(min: 12, max: 36)
@pattern("(o-[a-z0-9]{10,32}|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})")
string ProviderOrgId

@length(min: 1, max: 64) @pattern("(aws(-[a-z]+)*|Azure[A-Za-z]+)")
string ProviderPartition

@length(min: 1, max: 64) @pattern("([a-z]{2}(-[a-z]+)+-\\d+|[a-z][a-z0-9]+)")
string ProviderRegion

@length(min: 0, max: 1024)
string Reason

structure Recommendation {
    text: NonEmptyString
    Url: NonEmptyString
}

@length(min: 1, max: 10)
list ReferenceUrls {
    member: NonEmptyString
}

@length(min: 0, max: 100)
list RelatedVulnerabilities {
    member: RelatedVulnerability
}

@length(min: 0)
string RelatedVulnerability

enum RelationshipStatus {
    CREATED
    INVITED
    DISABLED
    ENABLED
    REMOVED
    RESIGNED
    DELETED
    EMAIL_VERIFICATION_IN_PROGRESS
    EMAIL_VERIFICATION_FAILED
    REGION_DISABLED
    ACCOUNT_SUSPENDED
    CANNOT_CREATE_DETECTOR_IN_ORG_MASTER
}

structure Remediation {
    recommendation: Recommendation
}

enum ReportFormat {
    CSV
    JSON
}

@pattern(".*\\b[a-f0-9]{8}\\b-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-\\b[a-f0-9]{12}\\b.*")
string ReportId

@length(min: 0, max: 1)
list ReportTargetAccounts {
    member: AccountId
}

enum ReportingErrorCode {
    INTERNAL_ERROR
    INVALID_PERMISSIONS
    NO_FINDINGS_FOUND
    BUCKET_NOT_FOUND
    INCOMPATIBLE_BUCKET_REGION
    MALFORMED_KMS_KEY
}

structure RepositoryAggregation {
    repositories: StringFilterList
    sortOrder: SortOrder
    sortBy: RepositorySortBy
}

structure RepositoryAggregationResponse {
    @required
    repository: NonEmptyString

    accountId: AccountId
    cloudProvider: Provider
    cloudPartition: ProviderPartition
    cloudRegion: ProviderRegion
    cloudOrgId: ProviderOrgId
    cloudAccountId: ProviderAccountId
    severityCounts: SeverityCounts
    affectedImages: Long
}

enum RepositorySortBy {
    CRITICAL
    HIGH
    ALL
    AFFECTED_IMAGES
}

structure Resource {
    @required
    type: ResourceType

    @required
    id: NonEmptyString

    partition: NonEmptyString
    region: NonEmptyString
    tags: TagMap
    details: ResourceDetails
    provider: Provider
    providerAccountId: ProviderAccountId
    providerOrgId: ProviderOrgId
}

structure ResourceDetails {
    awsEc2Instance: AwsEc2InstanceDetails
    awsEcrContainerImage: AwsEcrContainerImageDetails
    awsLambdaFunction: AwsLambdaFunctionDetails
    codeRepository: CodeRepositoryDetails
    vm: Vm
    image: Image
    serverlessFunction: ServerlessFunction
}

structure ResourceFilterCriteria {
    accountId: ResourceStringFilterList
    resourceId: ResourceStringFilterList
    resourceType: ResourceStringFilterList
    ecrRepositoryName: ResourceStringFilterList
    lambdaFunctionName: ResourceStringFilterList
    ecrImageTags: ResourceStringFilterList
    ec2InstanceTags: ResourceMapFilterList
    lambdaFunctionTags: ResourceMapFilterList
    cloudProvider: ResourceStringFilterList
    cloudProviderAccountId: ResourceStringFilterList
    cloudProviderOrgId: ResourceStringFilterList
    cloudProviderRegion: ResourceStringFilterList
    cloudVmInstanceTags: ResourceMapFilterList
    cloudContainerImageTags: ResourceStringFilterList
    cloudContainerRepositoryName: ResourceStringFilterList
    cloudContainerRegistryName: ResourceStringFilterList
    cloudServerlessFunctionName: ResourceStringFilterList
    cloudServerlessFunctionRuntime: ResourceStringFilterList
    cloudServerlessFunctionTags: ResourceMapFilterList
}

@length(min: 10, max: 1024)
@pattern(".*(^arn:.*:ecr:.*:\\d{12}:repository\\/[a-zA-Z0-9._\\/-]+(\\/sha256:[a-z0-9]{64})?$)|(^i-([a-z0-9]{8}|[a-z0-9]{17}|\\\\*)$|(^arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_\\.]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?$)|(^arn:(aws[a-zA-Z-]*)?:inspector2:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:codesecurity-integration\\/[a-f0-9-]{36}\\/project-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$))|(^\\/subscriptions\\/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}\\/resourcegroups\\/[a-z0-9_\\-\\.()]+\\/providers\\/(microsoft\\.compute\\/virtualmachines\\/[a-z0-9_\\-]+|microsoft\\.web\\/sites\\/[a-z0-9_\\-]+|microsoft\\.containerregistry\\/registries\\/[a-z0-9_\\-]+(\\/repositories\\/[a-z0-9_\\-\\/]+\\/images?\\/sha256:[a-f0-9]{64})?)$).*")
string ResourceId

@length(min: 1, max: 10)
list ResourceIdFilterList {
    member: CisStringFilter
}

@length(min: 1, max: 10)
list ResourceList {
    member: Resource
}

enum ResourceMapComparison {
    EQUALS
}

structure ResourceMapFilter {
    @required
    comparison: ResourceMapComparison

    @required
    key: NonEmptyString

    value: NonEmptyString
}

@length(min: 1, max: 10)
list ResourceMapFilterList {
    member: ResourceMapFilter
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

structure ResourceScanMetadata {
    ecrRepository: EcrRepositoryMetadata
    ecrImage: EcrContainerImageMetadata
    ec2: Ec2Metadata
    lambdaFunction: LambdaFunctionMetadata
    codeRepository: CodeRepositoryMetadata
    vmInstance: VmInstanceMetadata
    containerImage: ContainerImageMetadata
    containerRepository: ContainerRepositoryMetadata
    containerRegistry: ContainerRegistryMetadata
    serverlessFunction: ServerlessFunctionMetadata
}

enum ResourceScanType {
    EC2
    ECR
    LAMBDA
    LAMBDA_CODE
    CODE_REPOSITORY
}

structure ResourceState {
    @required
    ec2: State

    @required
    ecr: State

    lambda: State
    lambdaCode: State
    codeRepository: State
}

structure ResourceStatus {
    @required
    ec2: Status

    @required
    ecr: Status

    lambda: Status
    lambdaCode: Status
    codeRepository: Status
}

enum ResourceStringComparison {
    EQUALS
    NOT_EQUALS
}

structure ResourceStringFilter {
    @required
    comparison: ResourceStringComparison

    @required
    value: ResourceStringInput
}

@length(min: 1, max: 10)
list ResourceStringFilterList {
    member: ResourceStringFilter
}

@length(min: 1, max: 1024)
string ResourceStringInput

@length(min: 1, max: 10)
list ResourceTagFilterList {
    member: TagFilter
}

enum ResourceType {
    AWS_EC2_INSTANCE
    AWS_ECR_CONTAINER_IMAGE
    AWS_ECR_REPOSITORY
    AWS_LAMBDA_FUNCTION
    CODE_REPOSITORY
    Microsoft_Compute_virtualMachines = "Microsoft.Compute/virtualMachines"
    Microsoft_ContainerRegistry_registry_containerImage = "Microsoft.ContainerRegistry/registry/containerImage"
    Microsoft_Web_sites = "Microsoft.Web/sites"
}

@length(min: 1, max: 500)
string RuleId

@length(min: 1, max: 3)
list RuleSetCategories {
    member: RuleSetCategory
}

enum RuleSetCategory {
    SAST
    IAC
    SCA
}

enum Runtime {
    NODEJS
    NODEJS_12_X
    NODEJS_14_X
    NODEJS_16_X
    JAVA_8
    JAVA_8_AL2
    JAVA_11
    PYTHON_3_7
    PYTHON_3_8
    PYTHON_3_9
    UNSUPPORTED
    NODEJS_18_X
    GO_1_X
    JAVA_17
    PYTHON_3_10
    PYTHON_3_11
    DOTNETCORE_3_1
    DOTNET_6
    DOTNET_7
    RUBY_2_7
    RUBY_3_2
    DOTNET_10
    NODEJS_24_X
    NODEJS_22_X
    JAVA_21
    JAVA_25
}

enum SbomReportFormat {
    CYCLONEDX_1_4
    SPDX_2_3
}

@pattern("arn:(aws[a-zA-Z-]*)?:inspector2:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:owner/(\\d{12}|o-[a-z0-9]{10,32})/codesecurity-configuration/[a-f0-9-]{36}")
string ScanConfigurationArn

@length(min: 1, max: 60) @pattern("[a-zA-Z0-9-_$:.]*")
string ScanConfigurationName

enum ScanMode {
    EC2_SSM_AGENT_BASED
    EC2_AGENTLESS
    EC2_INSPECTOR_AGENT_BASED
    VM_INSPECTOR_AGENT_BASED
}

structure ScanStatus {
    @required
    statusCode: ScanStatusCode

    @required
    reason: ScanStatusReason
}

enum ScanStatusCode {
    ACTIVE
    INACTIVE
}

enum ScanStatusReason {
    PENDING_INITIAL_SCAN
    ACCESS_DENIED
    INTERNAL_ERROR
    UNMANAGED_EC2_INSTANCE
    UNSUPPORTED_OS
    SCAN_ELIGIBILITY_EXPIRED
    RESOURCE_TERMINATED
    SUCCESSFUL
    NO_RESOURCES_FOUND
    IMAGE_SIZE_EXCEEDED
    SCAN_FREQUENCY_MANUAL
    SCAN_FREQUENCY_SCAN_ON_PUSH
    EC2_INSTANCE_STOPPED
    PENDING_DISABLE
    NO_INVENTORY
    STALE_INVENTORY
    EXCLUDED_BY_TAG
    UNSUPPORTED_RUNTIME
    UNSUPPORTED_MEDIA_TYPE
    UNSUPPORTED_CONFIG_FILE
    DEEP_INSPECTION_PACKAGE_COLLECTION_LIMIT_EXCEEDED
    DEEP_INSPECTION_DAILY_SSM_INVENTORY_LIMIT_EXCEEDED
    DEEP_INSPECTION_COLLECTION_TIME_LIMIT_EXCEEDED
    DEEP_INSPECTION_NO_INVENTORY
    AGENTLESS_INSTANCE_STORAGE_LIMIT_EXCEEDED
    AGENTLESS_INSTANCE_COLLECTION_TIME_LIMIT_EXCEEDED
    PENDING_REVIVAL_SCAN
    INTEGRATION_CONNECTION_LOST
    ACCESS_DENIED_TO_ENCRYPTION_KEY
    UNSUPPORTED_LANGUAGE
    NO_SCAN_CONFIGURATION_ASSOCIATED
    SCAN_IN_PROGRESS
    IMAGE_ARCHIVED
    UNSUPPORTED_CODE_ARTIFACTS
    RESOURCE_UNMANAGED
    RESOURCE_STOPPED
}

enum ScanType {
    NETWORK
    PACKAGE
    CODE
}

union Schedule {
    oneTime: OneTimeSchedule
    daily: DailySchedule
    weekly: WeeklySchedule
    monthly: MonthlySchedule
}

structure ScopeConfiguration {
    @required
    scopeType: ScopeType

    scopeValues: ScopeValueList
    state: ScopeState
    stateReason: String
}

structure ScopeConfigurationInput {
    @required
    scopeType: ScopeType

    scopeValues: ScopeValueList
}

structure ScopeSettings {
    projectSelectionScope: ProjectSelectionScope
}

enum ScopeState {
    ACTIVE
    PENDING
    ERROR
    DISABLED
}

enum ScopeType {
    TENANT
    SUBSCRIPTION
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string ScopeValue

@length(min: 0, max: 100)
list ScopeValueList {
    member: ScopeValue
}

structure SearchVulnerabilitiesFilterCriteria {
    @required
    vulnerabilityIds: VulnIdList
}

@pattern("sg-([a-z0-9]{8}|[a-z0-9]{17}|\\*)")
string SecurityGroupId

@length(min: 0, max: 5)
list SecurityGroupIdList {
    member: SecurityGroupId
}

structure ServerlessFunction {
    serverlessFunctionName: NonEmptyString
    runtime: NonEmptyString
    version: NonEmptyString
    codeDigest: NonEmptyString
    lastModifiedAt: Timestamp
    networkId: NonEmptyString
    subnetIds: CloudSubnetIdList
    securityGroupIds: CloudSecurityGroupIdList
    executionRole: NonEmptyString
    packageType: PackageType
    architectures: ArchitectureList
    layers: ServerlessFunctionLayerList
}

structure ServerlessFunctionAggregation {
    resourceIds: StringFilterList
    functionNames: StringFilterList
    runtimes: StringFilterList
    functionTags: MapFilterList
    cloudProviders: StringFilterList
    cloudPartitions: StringFilterList
    cloudRegions: StringFilterList
    cloudOrgIds: StringFilterList
    cloudAccountIds: StringFilterList
    sortOrder: SortOrder
    sortBy: ServerlessFunctionSortBy
}

structure ServerlessFunctionAggregationResponse {
    @required
    resourceId: NonEmptyString

    cloudProvider: Provider
    cloudAccountId: ProviderAccountId
    cloudPartition: ProviderPartition
    cloudRegion: ProviderRegion
    cloudOrgId: ProviderOrgId
    functionName: String
    runtime: String
    tags: TagMap
    accountId: String
    severityCounts: SeverityCounts
    lastModifiedAt: Timestamp
    exploitAvailableActiveFindingsCount: Long
    fixAvailableActiveFindingsCount: Long
}

list ServerlessFunctionLayerList {
    member: ServerlessFunctionLayerUrn
}

@pattern("arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+")
string ServerlessFunctionLayerUrn

structure ServerlessFunctionMetadata {
    serverlessFunctionName: String
    runtime: String
    functionTags: TagMap
}

enum ServerlessFunctionSortBy {
    CRITICAL
    HIGH
    ALL
}

enum Service {
    EC2
    ECR
    LAMBDA
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    @required
    resourceId: String
}

enum Severity {
    INFORMATIONAL
    LOW
    MEDIUM
    HIGH
    CRITICAL
    UNTRIAGED
}

structure SeverityCounts {
    all: Long
    medium: Long
    high: Long
    critical: Long
}

structure SortCriteria {
    @required
    field: SortField

    @required
    sortOrder: SortOrder
}

enum SortField {
    AWS_ACCOUNT_ID
    FINDING_TYPE
    SEVERITY
    FIRST_OBSERVED_AT
    LAST_OBSERVED_AT
    FINDING_STATUS
    RESOURCE_TYPE
    ECR_IMAGE_PUSHED_AT
    ECR_IMAGE_REPOSITORY_NAME
    ECR_IMAGE_REGISTRY
    NETWORK_PROTOCOL
    COMPONENT_TYPE
    VULNERABILITY_ID
    VULNERABILITY_SOURCE
    INSPECTOR_SCORE
    VENDOR_SEVERITY
    EPSS_SCORE
}

enum SortOrder {
    ASC
    DESC
}

@length(min: 71, max: 71) @pattern("sha256:[a-z0-9]{64}")
string SourceLayerHash

structure StartCisSessionMessage {
    @required
    sessionToken: UUID
}

structure State {
    @required
    status: Status

    @required
    errorCode: ErrorCode

    @required
    errorMessage: NonEmptyString
}

enum Status {
    ENABLING
    ENABLED
    DISABLING
    DISABLED
    SUSPENDING
    SUSPENDED
}

structure StatusCounts {
    failed: Integer
    skipped: Integer
    passed: Integer
}

structure Step {
    @required
    componentId: String

    @required
    componentType: String

    componentArn: String
}

@length(min: 1, max: 30)
list StepList {
    member: Step
}

structure StopCisMessageProgress {
    totalChecks: CheckCount
    successfulChecks: CheckCount
    failedChecks: CheckCount
    notEvaluatedChecks: CheckCount
    unknownChecks: CheckCount
    notApplicableChecks: CheckCount
    informationalChecks: CheckCount
    errorChecks: CheckCount
}

structure StopCisSessionMessage {
    @required
    status: StopCisSessionStatus

    reason: Reason

    @required
    progress: StopCisMessageProgress

    computePlatform: ComputePlatform
    benchmarkVersion: BenchmarkVersion
    benchmarkProfile: BenchmarkProfile
}

enum StopCisSessionStatus {
    SUCCESS
    FAILED
    INTERRUPTED
    UNSUPPORTED_OS
}

enum StringComparison {
    EQUALS
    PREFIX
    NOT_EQUALS
}

structure StringFilter {
    @required
    comparison: StringComparison

    @required
    value: StringInput
}

@length(min: 1, max: 10)
list StringFilterList {
    member: StringFilter
}

@length(min: 1, max: 1024)
string StringInput

list StringList {
    member: NonEmptyString
}

@pattern("subnet-([a-z0-9]{8}|[a-z0-9]{17}|\\*)")
string SubnetId

@length(min: 0, max: 16)
list SubnetIdList {
    member: SubnetId
}

structure SuccessfulAssociationResult {
    scanConfigurationArn: ScanConfigurationArn
    resource: CodeSecurityResource
}

list SuccessfulAssociationResultList {
    member: SuccessfulAssociationResult
}

structure SuggestedFix {
    description: SuggestedFixDescriptionString
    code: SuggestedFixCodeString
}

@length(min: 1, max: 2500)
string SuggestedFixCodeString

@length(min: 1, max: 1000)
string SuggestedFixDescriptionString

@length(min: 1, max: 5)
list SuggestedFixes {
    member: SuggestedFix
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

enum TagComparison {
    EQUALS
}

structure TagFilter {
    @required
    comparison: TagComparison

    @required
    key: NonEmptyString

    @required
    value: NonEmptyString
}

@length(min: 1, max: 128) @pattern("(?!aws:)[a-zA-Z+-=._:/]+")
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

list TagList {
    member: String
}

map TagMap {
    key: MapKey
    value: MapValue
}

@length(min: 1, max: 5)
list TagValueList {
    member: TargetResourceTagsValue
}

@length(min: 0, max: 50)
string Target

@pattern("\\d{12}|ALL_ACCOUNTS|SELF")
string TargetAccount

@length(min: 1, max: 10000)
list TargetAccountList {
    member: TargetAccount
}

@length(min: 1, max: 5)
map TargetResourceTags {
    key: TargetResourceTagsKey
    value: TagValueList
}

@length(min: 1, max: 128) @pattern("[\\p{L}\\p{Z}\\p{N}_.:/=\\-@]*")
string TargetResourceTagsKey

@length(min: 1, max: 256)
string TargetResourceTagsValue

@length(min: 1, max: 10)
list TargetStatusFilterList {
    member: CisTargetStatusFilter
}

@length(min: 1, max: 10)
list TargetStatusReasonFilterList {
    member: CisTargetStatusReasonFilter
}

@length(min: 0)
list Targets {
    member: Target
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

structure Time {
    @required
    timeOfDay: TimeOfDay

    @required
    timezone: Timezone
}

@pattern("([0-1]?[0-9]|2[0-3]):[0-5][0-9]")
string TimeOfDay

@length(min: 1, max: 50)
string Timezone

structure TitleAggregation {
    titles: StringFilterList
    vulnerabilityIds: StringFilterList
    resourceType: AggregationResourceType
    findingType: AggregationFindingType
    sortOrder: SortOrder
    sortBy: TitleSortBy
}

structure TitleAggregationResponse {
    @required
    title: NonEmptyString

    vulnerabilityId: String
    accountId: AccountId
    severityCounts: SeverityCounts
}

@length(min: 1, max: 10)
list TitleFilterList {
    member: CisStringFilter
}

enum TitleSortBy {
    CRITICAL
    HIGH
    ALL
}

@length(min: 0)
string Tool

list Tools {
    member: Tool
}

@length(min: 0, max: 30)
string Ttp

@length(min: 0)
list Ttps {
    member: Ttp
}

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string UUID

structure UpdateCisTargets {
    accountIds: TargetAccountList
    targetResourceTags: TargetResourceTags
}

structure UpdateConfigurationInheritance {
    ec2Configuration: InheritanceMode
    ecrConfiguration: InheritanceMode
}

structure UpdateGitHubIntegrationDetail {
    @required
    code: GitHubAuthCode

    @required
    installationId: GitHubInstallationId
}

structure UpdateGitLabSelfManagedIntegrationDetail {
    @required
    authCode: GitLabAuthCode
}

union UpdateIntegrationDetails {
    gitlabSelfManaged: UpdateGitLabSelfManagedIntegrationDetail
    github: UpdateGitHubIntegrationDetail
}

structure Usage {
    type: UsageType
    total: UsageValue
    estimatedMonthlyCost: MonthlyCostEstimate
    currency: Currency
    cloudProvider: CloudProvider
}

@pattern(".*[0-9]{12}.*")
string UsageAccountId

@length(min: 1, max: 7000)
list UsageAccountIdList {
    member: UsageAccountId
}

list UsageList {
    member: Usage
}

structure UsageTotal {
    accountId: MeteringAccountId
    usage: UsageList
}

list UsageTotalList {
    member: UsageTotal
}

enum UsageType {
    EC2_INSTANCE_HOURS
    ECR_INITIAL_SCAN
    ECR_RESCAN
    LAMBDA_FUNCTION_HOURS
    LAMBDA_FUNCTION_CODE_HOURS
    CODE_REPOSITORY_SAST
    CODE_REPOSITORY_IAC
    CODE_REPOSITORY_SCA
    EC2_AGENTLESS_INSTANCE_HOURS
    AZURE_CONTAINER_IMAGE_INITIAL_SCAN
    AZURE_CONTAINER_IMAGE_RESCAN
    AZURE_VM_AGENT_BASED_INSTANCE_HOURS
    AZURE_SERVERLESS_FUNCTION_HOURS
}

@range(min: 0)
double UsageValue

structure VMScannerState {
    activated: Boolean
    activatedAt: Timestamp
    status: VMScannerStatus
}

enum VMScannerStatus {
    SUCCESS
    PENDING
    FAILED
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    @required
    reason: ValidationExceptionReason

    fields: ValidationExceptionFields
}

structure ValidationExceptionField {
    @required
    name: String

    @required
    message: String
}

list ValidationExceptionFields {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    CANNOT_PARSE
    FIELD_VALIDATION_FAILED
    OTHER
}

@length(min: 0, max: 16)
string Vendor

@length(min: 1, max: 64)
string VendorSeverity

@pattern("\\$LATEST|[0-9]+")
string Version

structure Vm {
    type: NonEmptyString
    vmName: NonEmptyString
    vmImageReference: NonEmptyString
    ipV4Addresses: IpV4AddressList
    ipV6Addresses: IpV6AddressList
    networkId: NonEmptyString
    subnetIds: CloudSubnetIdList
    securityGroupIds: CloudSecurityGroupIdList
    launchedAt: Timestamp
    platform: Platform
    executionRole: NonEmptyString
    keyName: NonEmptyString
}

structure VmInstanceAggregation {
    resourceIds: StringFilterList
    operatingSystems: StringFilterList
    instanceTags: MapFilterList
    vmImageReferences: StringFilterList
    cloudProviders: StringFilterList
    cloudPartitions: StringFilterList
    cloudRegions: StringFilterList
    cloudOrgIds: StringFilterList
    cloudAccountIds: StringFilterList
    sortOrder: SortOrder
    sortBy: VmInstanceSortBy
}

structure VmInstanceAggregationResponse {
    @required
    resourceId: NonEmptyString

    cloudProvider: Provider
    cloudAccountId: ProviderAccountId
    cloudPartition: ProviderPartition
    cloudRegion: ProviderRegion
    cloudOrgId: ProviderOrgId
    vmImageReference: String
    operatingSystem: String
    tags: TagMap
    accountId: String
    severityCounts: SeverityCounts
    networkFindings: Long
    exploitAvailableActiveFindingsCount: Long
    fixAvailableActiveFindingsCount: Long
}

structure VmInstanceMetadata {
    tags: TagMap
    platform: VmPlatform
    inventoryHash: VmInstanceMetadataInventoryHashString
    vmImageReference: VmInstanceMetadataVmImageReferenceString
}

@length(min: 0, max: 256)
string VmInstanceMetadataInventoryHashString

@length(min: 1, max: 1024)
string VmInstanceMetadataVmImageReferenceString

enum VmInstanceSortBy {
    CRITICAL
    HIGH
    ALL
    NETWORK_FINDINGS
}

enum VmPlatform {
    WINDOWS
    LINUX
    UNKNOWN
}

@pattern("vpc-([a-z0-9]{8}|[a-z0-9]{17}|\\*)")
string VpcId

@pattern("CVE-[12][0-9]{3}-[0-9]{1,10}")
string VulnId

@length(min: 1, max: 1)
list VulnIdList {
    member: VulnId
}

@length(min: 0, max: 1)
list Vulnerabilities {
    member: Vulnerability
}

structure Vulnerability {
    @required
    id: NonEmptyString

    cwes: Cwes
    cisaData: CisaData
    source: VulnerabilitySource
    description: String
    atigData: AtigData
    vendorSeverity: VendorSeverity
    cvss4: Cvss4
    cvss3: Cvss3
    relatedVulnerabilities: RelatedVulnerabilities
    cvss2: Cvss2
    vendorCreatedAt: Timestamp
    vendorUpdatedAt: Timestamp
    sourceUrl: VulnerabilitySourceUrl
    referenceUrls: VulnerabilityReferenceUrls
    exploitObserved: ExploitObserved
    detectionPlatforms: DetectionPlatforms
    epss: Epss
}

@length(min: 1, max: 128)
string VulnerabilityId

list VulnerabilityIdList {
    member: VulnerabilityId
}

@length(min: 0)
string VulnerabilityReferenceUrl

@length(min: 0, max: 100)
list VulnerabilityReferenceUrls {
    member: VulnerabilityReferenceUrl
}

enum VulnerabilitySource {
    NVD
}

@length(min: 0)
string VulnerabilitySourceUrl

structure VulnerablePackage {
    @required
    name: PackageName

    @required
    version: PackageVersion

    sourceLayerHash: SourceLayerHash
    epoch: Integer
    release: PackageRelease
    arch: PackageArchitecture
    packageManager: PackageManager
    filePath: FilePath
    fixedInVersion: PackageVersion
    remediation: VulnerablePackageRemediation
    sourceLambdaLayerArn: LambdaLayerArn
}

list VulnerablePackageList {
    member: VulnerablePackage
}

@length(min: 1, max: 1024)
string VulnerablePackageRemediation

structure WeeklySchedule {
    @required
    startTime: Time

    @required
    days: DaysList
}
