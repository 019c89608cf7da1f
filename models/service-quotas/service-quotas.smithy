$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.servicequotas

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Service Quotas")
@service(sdkId: "Service Quotas", endpointPrefix: "servicequotas")
@awsJson1_1
@sigv4(name: "servicequotas")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service ServiceQuotasV20190624 {
    version: "2019-06-24"
    operations: [
        AssociateServiceQuotaTemplate
        CreateSupportCase
        DeleteServiceQuotaIncreaseRequestFromTemplate
        DisassociateServiceQuotaTemplate
        GetAWSDefaultServiceQuota
        GetAssociationForServiceQuotaTemplate
        GetAutoManagementConfiguration
        GetQuotaUtilizationReport
        GetRequestedServiceQuotaChange
        GetServiceQuota
        GetServiceQuotaIncreaseRequestFromTemplate
        ListAWSDefaultServiceQuotas
        ListRequestedServiceQuotaChangeHistory
        ListRequestedServiceQuotaChangeHistoryByQuota
        ListServiceQuotaIncreaseRequestsInTemplate
        ListServiceQuotas
        ListServices
        ListTagsForResource
        PutServiceQuotaIncreaseRequestIntoTemplate
        RequestServiceQuotaIncrease
        StartAutoManagement
        StartQuotaUtilizationReport
        StopAutoManagement
        TagResource
        UntagResource
        UpdateAutoManagement
    ]
}

operation AssociateServiceQuotaTemplate {
    input := {}
    output := {}
    errors: [
        DependencyAccessDeniedException
        AccessDeniedException
        ServiceException
        TooManyRequestsException
        AWSServiceAccessNotEnabledException
        OrganizationNotInAllFeaturesModeException
        TemplatesNotAvailableInRegionException
        NoAvailableOrganizationException
    ]
}

operation CreateSupportCase {
    input := {
        @required
        RequestId: RequestId
    }
    output := {}
    errors: [
        DependencyAccessDeniedException
        ResourceAlreadyExistsException
        AccessDeniedException
        NoSuchResourceException
        IllegalArgumentException
        InvalidResourceStateException
        ServiceException
        TooManyRequestsException
    ]
}

operation DeleteServiceQuotaIncreaseRequestFromTemplate {
    input := {
        @required
        ServiceCode: ServiceCode

        @required
        QuotaCode: QuotaCode

        @required
        AwsRegion: AwsRegion
    }
    output := {}
    errors: [
        AccessDeniedException
        ServiceException
        DependencyAccessDeniedException
        TooManyRequestsException
        NoSuchResourceException
        IllegalArgumentException
        AWSServiceAccessNotEnabledException
        TemplatesNotAvailableInRegionException
        NoAvailableOrganizationException
    ]
}

operation DisassociateServiceQuotaTemplate {
    input := {}
    output := {}
    errors: [
        DependencyAccessDeniedException
        ServiceQuotaTemplateNotInUseException
        AccessDeniedException
        ServiceException
        TooManyRequestsException
        AWSServiceAccessNotEnabledException
        TemplatesNotAvailableInRegionException
        NoAvailableOrganizationException
    ]
}

operation GetAWSDefaultServiceQuota {
    input := {
        @required
        ServiceCode: ServiceCode

        @required
        QuotaCode: QuotaCode
    }
    output := {
        Quota: ServiceQuota
    }
    errors: [
        AccessDeniedException
        NoSuchResourceException
        IllegalArgumentException
        ServiceException
        TooManyRequestsException
    ]
}

operation GetAssociationForServiceQuotaTemplate {
    input := {}
    output := {
        ServiceQuotaTemplateAssociationStatus: ServiceQuotaTemplateAssociationStatus
    }
    errors: [
        DependencyAccessDeniedException
        ServiceQuotaTemplateNotInUseException
        AccessDeniedException
        ServiceException
        TooManyRequestsException
        AWSServiceAccessNotEnabledException
        TemplatesNotAvailableInRegionException
        NoAvailableOrganizationException
    ]
}

operation GetAutoManagementConfiguration {
    input := {}
    output := {
        OptInLevel: OptInLevel
        OptInType: OptInType
        NotificationArn: AmazonResourceName
        OptInStatus: OptInStatus
        ExclusionList: ExclusionQuotaList
    }
    errors: [
        AccessDeniedException
        NoSuchResourceException
        IllegalArgumentException
        TooManyRequestsException
        ServiceException
    ]
}

operation GetQuotaUtilizationReport {
    input := {
        @required
        ReportId: ReportId

        NextToken: NextToken
        MaxResults: MaxResultsUtilization
    }
    output := {
        ReportId: ReportId
        Status: ReportStatus
        GeneratedAt: Timestamp
        TotalCount: TotalCount
        Quotas: QuotaUtilizationInfoList
        NextToken: NextToken
        ErrorCode: ReportErrorCode
        ErrorMessage: ReportErrorMessage
    }
    errors: [
        TooManyRequestsException
        NoSuchResourceException
        IllegalArgumentException
        AccessDeniedException
        ServiceException
    ]
}

operation GetRequestedServiceQuotaChange {
    input := {
        @required
        RequestId: RequestId
    }
    output := {
        RequestedQuota: RequestedServiceQuotaChange
    }
    errors: [
        AccessDeniedException
        NoSuchResourceException
        IllegalArgumentException
        ServiceException
        TooManyRequestsException
    ]
}

operation GetServiceQuota {
    input := {
        @required
        ServiceCode: ServiceCode

        @required
        QuotaCode: QuotaCode

        ContextId: String
    }
    output := {
        Quota: ServiceQuota
    }
    errors: [
        AccessDeniedException
        NoSuchResourceException
        IllegalArgumentException
        ServiceException
        TooManyRequestsException
    ]
}

operation GetServiceQuotaIncreaseRequestFromTemplate {
    input := {
        @required
        ServiceCode: ServiceCode

        @required
        QuotaCode: QuotaCode

        @required
        AwsRegion: AwsRegion
    }
    output := {
        ServiceQuotaIncreaseRequestInTemplate: ServiceQuotaIncreaseRequestInTemplate
    }
    errors: [
        AccessDeniedException
        DependencyAccessDeniedException
        ServiceException
        TooManyRequestsException
        NoSuchResourceException
        IllegalArgumentException
        AWSServiceAccessNotEnabledException
        TemplatesNotAvailableInRegionException
        NoAvailableOrganizationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Quotas"
    pageSize: "MaxResults"
)
operation ListAWSDefaultServiceQuotas {
    input := {
        @required
        ServiceCode: ServiceCode

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        NextToken: NextToken
        Quotas: ServiceQuotaListDefinition
    }
    errors: [
        AccessDeniedException
        NoSuchResourceException
        IllegalArgumentException
        InvalidPaginationTokenException
        ServiceException
        TooManyRequestsException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RequestedQuotas"
    pageSize: "MaxResults"
)
operation ListRequestedServiceQuotaChangeHistory {
    input := {
        ServiceCode: ServiceCode
        Status: RequestStatus
        NextToken: NextToken
        MaxResults: MaxResults
        QuotaRequestedAtLevel: AppliedLevelEnum
    }
    output := {
        NextToken: NextToken
        RequestedQuotas: RequestedServiceQuotaChangeHistoryListDefinition
    }
    errors: [
        AccessDeniedException
        NoSuchResourceException
        IllegalArgumentException
        InvalidPaginationTokenException
        ServiceException
        TooManyRequestsException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RequestedQuotas"
    pageSize: "MaxResults"
)
operation ListRequestedServiceQuotaChangeHistoryByQuota {
    input := {
        @required
        ServiceCode: ServiceCode

        @required
        QuotaCode: QuotaCode

        Status: RequestStatus
        NextToken: NextToken
        MaxResults: MaxResults
        QuotaRequestedAtLevel: AppliedLevelEnum
    }
    output := {
        NextToken: NextToken
        RequestedQuotas: RequestedServiceQuotaChangeHistoryListDefinition
    }
    errors: [
        AccessDeniedException
        NoSuchResourceException
        IllegalArgumentException
        InvalidPaginationTokenException
        ServiceException
        TooManyRequestsException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ServiceQuotaIncreaseRequestInTemplateList"
    pageSize: "MaxResults"
)
operation ListServiceQuotaIncreaseRequestsInTemplate {
    input := {
        ServiceCode: ServiceCode
        AwsRegion: AwsRegion
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        ServiceQuotaIncreaseRequestInTemplateList: ServiceQuotaIncreaseRequestInTemplateList
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        DependencyAccessDeniedException
        ServiceException
        TooManyRequestsException
        IllegalArgumentException
        AWSServiceAccessNotEnabledException
        TemplatesNotAvailableInRegionException
        NoAvailableOrganizationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Quotas"
    pageSize: "MaxResults"
)
operation ListServiceQuotas {
    input := {
        @required
        ServiceCode: ServiceCode

        NextToken: NextToken
        MaxResults: MaxResults
        QuotaCode: QuotaCode
        QuotaAppliedAtLevel: AppliedLevelEnum
    }
    output := {
        NextToken: NextToken
        Quotas: ServiceQuotaListDefinition
    }
    errors: [
        AccessDeniedException
        NoSuchResourceException
        IllegalArgumentException
        InvalidPaginationTokenException
        ServiceException
        TooManyRequestsException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Services"
    pageSize: "MaxResults"
)
operation ListServices {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        NextToken: NextToken
        Services: ServiceInfoListDefinition
    }
    errors: [
        AccessDeniedException
        IllegalArgumentException
        InvalidPaginationTokenException
        ServiceException
        TooManyRequestsException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceARN: AmazonResourceName
    }
    output := {
        Tags: OutputTags
    }
    errors: [
        TooManyRequestsException
        NoSuchResourceException
        IllegalArgumentException
        AccessDeniedException
        ServiceException
    ]
}

operation PutServiceQuotaIncreaseRequestIntoTemplate {
    input := {
        @required
        QuotaCode: QuotaCode

        @required
        ServiceCode: ServiceCode

        @required
        AwsRegion: AwsRegion

        @required
        DesiredValue: QuotaValue
    }
    output := {
        ServiceQuotaIncreaseRequestInTemplate: ServiceQuotaIncreaseRequestInTemplate
    }
    errors: [
        AccessDeniedException
        DependencyAccessDeniedException
        ServiceException
        TooManyRequestsException
        IllegalArgumentException
        QuotaExceededException
        NoSuchResourceException
        AWSServiceAccessNotEnabledException
        TemplatesNotAvailableInRegionException
        NoAvailableOrganizationException
    ]
}

operation RequestServiceQuotaIncrease {
    input := {
        @required
        ServiceCode: ServiceCode

        @required
        QuotaCode: QuotaCode

        @required
        DesiredValue: QuotaValue

        ContextId: String
        SupportCaseAllowed: Boolean
    }
    output := {
        RequestedQuota: RequestedServiceQuotaChange
    }
    errors: [
        DependencyAccessDeniedException
        QuotaExceededException
        ResourceAlreadyExistsException
        AccessDeniedException
        NoSuchResourceException
        IllegalArgumentException
        InvalidResourceStateException
        ServiceException
        TooManyRequestsException
    ]
}

operation StartAutoManagement {
    input := {
        @required
        OptInLevel: OptInLevel

        @required
        OptInType: OptInType

        NotificationArn: AmazonResourceName
        ExclusionList: ExclusionList
    }
    output := {}
    errors: [
        AccessDeniedException
        NoSuchResourceException
        IllegalArgumentException
        TooManyRequestsException
        ServiceException
    ]
}

operation StartQuotaUtilizationReport {
    input := {}
    output := {
        ReportId: ReportId
        Status: ReportStatus
        Message: ReportMessage
    }
    errors: [
        TooManyRequestsException
        NoSuchResourceException
        IllegalArgumentException
        AccessDeniedException
        ServiceException
        InvalidPaginationTokenException
    ]
}

operation StopAutoManagement {
    input := {}
    output := {}
    errors: [
        AccessDeniedException
        NoSuchResourceException
        IllegalArgumentException
        TooManyRequestsException
        ServiceException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        Tags: InputTags
    }
    output := {}
    errors: [
        TooManyRequestsException
        NoSuchResourceException
        TooManyTagsException
        TagPolicyViolationException
        IllegalArgumentException
        AccessDeniedException
        ServiceException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        TagKeys: InputTagKeys
    }
    output := {}
    errors: [
        TooManyRequestsException
        NoSuchResourceException
        IllegalArgumentException
        AccessDeniedException
        ServiceException
    ]
}

operation UpdateAutoManagement {
    input := {
        OptInType: OptInType
        NotificationArn: AmazonResourceName
        ExclusionList: ExclusionList
    }
    output := {}
    errors: [
        AccessDeniedException
        NoSuchResourceException
        IllegalArgumentException
        TooManyRequestsException
        ServiceException
    ]
}

@error("client")
structure AWSServiceAccessNotEnabledException {
    Message: String
}

@error("client")
structure AccessDeniedException {
    Message: String
}

@length(min: 1, max: 1011) @pattern("arn:aws(-[\\w]+)*:*:.+:[0-9]{12}:.+")
string AmazonResourceName

enum AppliedLevelEnum {
    ACCOUNT
    RESOURCE
    ALL
}

@range(min: 0, max: 10000000000)
double AppliedValue

@length(min: 1, max: 64) @pattern("[a-zA-Z][a-zA-Z0-9-]{1,128}")
string AwsRegion

@range(min: 0, max: 10000000000)
double DefaultValue

@error("client")
structure DependencyAccessDeniedException {
    Message: String
}

enum ErrorCode {
    DEPENDENCY_ACCESS_DENIED_ERROR
    DEPENDENCY_THROTTLING_ERROR
    DEPENDENCY_SERVICE_ERROR
    SERVICE_QUOTA_NOT_AVAILABLE_ERROR
}

structure ErrorReason {
    ErrorCode: ErrorCode
    ErrorMessage: String
}

@length(min: 1, max: 128) @pattern("[A-Za-z0-9-_ /]{1,128}")
string ExcludedLimit

list ExcludedQuotaList {
    member: ExcludedLimit
}

@length(min: 1, max: 128) @pattern("[A-Za-z0-9-_ /]{1,128}")
string ExcludedService

map ExclusionList {
    key: ExcludedService
    value: ExcludedQuotaList
}

map ExclusionQuotaList {
    key: ExcludedService
    value: QuotaInfoList
}

@error("client")
structure IllegalArgumentException {
    Message: String
}

list InputTagKeys {
    member: TagKey
}

@length(min: 1)
list InputTags {
    member: Tag
}

@error("client")
structure InvalidPaginationTokenException {
    Message: String
}

@error("client")
structure InvalidResourceStateException {
    Message: String
}

@range(min: 1, max: 100)
integer MaxResults

@range(min: 1, max: 1000)
integer MaxResultsUtilization

@length(max: 10)
map MetricDimensionsMapDefinition {
    key: String
    value: String
}

structure MetricInfo {
    MetricNamespace: String
    MetricName: String
    MetricDimensions: MetricDimensionsMapDefinition
    MetricStatisticRecommendation: Statistic
}

@length(max: 2048) @pattern("^[a-zA-Z0-9/+]*={0,2}$")
string NextToken

@error("client")
structure NoAvailableOrganizationException {
    Message: String
}

@error("client")
structure NoSuchResourceException {
    Message: String
}

enum OptInLevel {
    ACCOUNT
}

enum OptInStatus {
    ENABLED
    DISABLED
}

enum OptInType {
    NotifyOnly
    NotifyAndAdjust
}

@error("client")
structure OrganizationNotInAllFeaturesModeException {
    Message: String
}

@length(max: 200)
list OutputTags {
    member: Tag
}

enum PeriodUnit {
    MICROSECOND
    MILLISECOND
    SECOND
    MINUTE
    HOUR
    DAY
    WEEK
}

@length(min: 1, max: 128) @pattern("[a-zA-Z][a-zA-Z0-9-]{1,128}")
string QuotaCode

structure QuotaContextInfo {
    ContextScope: QuotaContextScope
    ContextScopeType: String
    ContextId: String
}

enum QuotaContextScope {
    RESOURCE
    ACCOUNT
}

@length(min: 0, max: 350) @pattern("^.{0,350}$")
string QuotaDescription

@error("client")
structure QuotaExceededException {
    Message: String
}

structure QuotaInfo {
    QuotaCode: QuotaCode
    QuotaName: String
}

list QuotaInfoList {
    member: QuotaInfo
}

structure QuotaPeriod {
    PeriodValue: Integer
    PeriodUnit: PeriodUnit
}

structure QuotaUtilizationInfo {
    QuotaCode: QuotaCode
    ServiceCode: ServiceCode
    QuotaName: String
    Namespace: String
    Utilization: Double
    DefaultValue: DefaultValue
    AppliedValue: AppliedValue
    ServiceName: String
    Adjustable: Boolean
}

@length(max: 1000)
list QuotaUtilizationInfoList {
    member: QuotaUtilizationInfo
}

@range(min: 0, max: 10000000000)
double QuotaValue

@length(min: 1, max: 128) @pattern("[a-zA-Z][a-zA-Z0-9]*")
string ReportErrorCode

@length(min: 0, max: 1024) @pattern("^.*$")
string ReportErrorMessage

@length(min: 1, max: 128) @pattern("[0-9a-zA-Z][a-zA-Z0-9-]{1,128}")
string ReportId

@length(min: 0, max: 350) @pattern("^.{0,350}$")
string ReportMessage

enum ReportStatus {
    PENDING
    IN_PROGRESS
    COMPLETED
    FAILED
}

@length(min: 1, max: 128) @pattern("[0-9a-zA-Z][a-zA-Z0-9-]{1,128}")
string RequestId

enum RequestStatus {
    PENDING
    CASE_OPENED
    APPROVED
    DENIED
    CASE_CLOSED
    NOT_APPROVED
    INVALID_REQUEST
}

enum RequestType {
    AutomaticManagement
}

structure RequestedServiceQuotaChange {
    Id: RequestId
    RequestType: RequestType
    CaseId: String
    ServiceCode: ServiceCode
    ServiceName: String
    QuotaCode: QuotaCode
    QuotaName: String
    DesiredValue: QuotaValue
    Status: RequestStatus
    Created: Timestamp
    LastUpdated: Timestamp
    Requester: String
    QuotaArn: String
    GlobalQuota: Boolean
    Unit: String
    QuotaRequestedAtLevel: AppliedLevelEnum
    QuotaContext: QuotaContextInfo
}

list RequestedServiceQuotaChangeHistoryListDefinition {
    member: RequestedServiceQuotaChange
}

@error("client")
structure ResourceAlreadyExistsException {
    Message: String
}

@length(min: 1, max: 63) @pattern("[a-zA-Z][a-zA-Z0-9-]{1,63}")
string ServiceCode

@error("server")
structure ServiceException {
    Message: String
}

structure ServiceInfo {
    ServiceCode: ServiceCode
    ServiceName: String
}

list ServiceInfoListDefinition {
    member: ServiceInfo
}

structure ServiceQuota {
    ServiceCode: ServiceCode
    ServiceName: String
    QuotaArn: String
    QuotaCode: QuotaCode
    QuotaName: String
    Value: QuotaValue
    Unit: String
    Adjustable: Boolean
    GlobalQuota: Boolean
    UsageMetric: MetricInfo
    Period: QuotaPeriod
    ErrorReason: ErrorReason
    QuotaAppliedAtLevel: AppliedLevelEnum
    QuotaContext: QuotaContextInfo
    Description: QuotaDescription
}

structure ServiceQuotaIncreaseRequestInTemplate {
    ServiceCode: ServiceCode
    ServiceName: String
    QuotaCode: QuotaCode
    QuotaName: String
    DesiredValue: QuotaValue
    AwsRegion: AwsRegion
    Unit: String
    GlobalQuota: Boolean
}

list ServiceQuotaIncreaseRequestInTemplateList {
    member: ServiceQuotaIncreaseRequestInTemplate
}

list ServiceQuotaListDefinition {
    member: ServiceQuota
}

enum ServiceQuotaTemplateAssociationStatus {
    ASSOCIATED
    DISASSOCIATED
}

@error("client")
structure ServiceQuotaTemplateNotInUseException {
    Message: String
}

@length(min: 1, max: 256) @pattern("(Sum|Maximum)")
string Statistic

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

@error("client")
structure TagPolicyViolationException {
    Message: String
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

@error("client")
structure TemplatesNotAvailableInRegionException {
    Message: String
}

@error("client")
structure TooManyRequestsException {
    Message: String
}

@error("client")
structure TooManyTagsException {
    Message: String
}

@range(min: 0, max: 2147483647)
integer TotalCount
