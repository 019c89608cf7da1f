$version: "2.0"

namespace com.amazonaws.resourceexplorer2

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Resource Explorer")
@service(sdkId: "Resource Explorer 2", endpointPrefix: "resource-explorer-2")
@restJson1
@sigv4(name: "resource-explorer-2")
@standardRegionalEndpoints
service ResourceExplorer2 {
    version: "2022-07-28"
    operations: [
        AssociateDefaultView
        BatchGetView
        CreateIndex
        CreateResourceExplorerSetup
        CreateView
        DeleteIndex
        DeleteResourceExplorerSetup
        DeleteView
        DisassociateDefaultView
        GetAccountLevelServiceConfiguration
        GetDefaultView
        GetIndex
        GetManagedView
        GetResourceExplorerSetup
        GetServiceIndex
        GetServiceView
        GetView
        ListIndexes
        ListIndexesForMembers
        ListManagedViews
        ListResources
        ListServiceIndexes
        ListServiceViews
        ListStreamingAccessForServices
        ListSupportedResourceTypes
        ListTagsForResource
        ListViews
        Search
        TagResource
        UntagResource
        UpdateIndexType
        UpdateView
    ]
}

@http(method: "POST", uri: "/AssociateDefaultView") @idempotent
operation AssociateDefaultView {
    input := {
        @required
        ViewArn: AssociateDefaultViewInputViewArnString
    }
    output := {
        ViewArn: String
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/BatchGetView") @readonly
operation BatchGetView {
    input := {
        ViewArns: BatchGetViewInputViewArnsList
    }
    output := {
        Views: ViewList
        Errors: BatchGetViewErrors
    }
    errors: [
        InternalServerException
        ValidationException
        UnauthorizedException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/CreateIndex") @idempotent
operation CreateIndex {
    input := {
        @idempotencyToken
        ClientToken: String

        Tags: TagMap
    }
    output := {
        Arn: String
        State: IndexState
        CreatedAt: SyntheticTimestamp_date_time
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/CreateResourceExplorerSetup") @idempotent
operation CreateResourceExplorerSetup {
    input := {
        @required
        RegionList: CreateResourceExplorerSetupInputRegionListList

        AggregatorRegions: CreateResourceExplorerSetupInputAggregatorRegionsList

        @required
        ViewName: CreateResourceExplorerSetupInputViewNameString
    }
    output := {
        @required
        TaskId: CreateResourceExplorerSetupOutputTaskIdString
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/CreateView")
operation CreateView {
    input := {
        @idempotencyToken
        ClientToken: CreateViewInputClientTokenString

        @required
        ViewName: ViewName

        IncludedProperties: IncludedPropertyList
        Scope: CreateViewInputScopeString
        Filters: SearchFilter
        Tags: TagMap
    }
    output := {
        View: View
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        UnauthorizedException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/DeleteIndex") @idempotent
operation DeleteIndex {
    input := {
        @required
        Arn: String
    }
    output := {
        Arn: String
        State: IndexState
        LastUpdatedAt: SyntheticTimestamp_date_time
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/DeleteResourceExplorerSetup") @idempotent
operation DeleteResourceExplorerSetup {
    input := {
        RegionList: RegionList
        DeleteInAllRegions: Boolean
    }
    output := {
        @required
        TaskId: DeleteResourceExplorerSetupOutputTaskIdString
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/DeleteView") @idempotent
operation DeleteView {
    input := {
        @required
        ViewArn: DeleteViewInputViewArnString
    }
    output := {
        ViewArn: String
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        UnauthorizedException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/DisassociateDefaultView") @idempotent
operation DisassociateDefaultView {
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/GetAccountLevelServiceConfiguration") @readonly
operation GetAccountLevelServiceConfiguration {
    output := {
        OrgConfiguration: OrgConfiguration
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/GetDefaultView") @readonly
operation GetDefaultView {
    output := {
        ViewArn: String
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/GetIndex")
operation GetIndex {
    output := {
        Arn: String
        Type: IndexType
        State: IndexState
        ReplicatingFrom: RegionList
        ReplicatingTo: RegionList
        CreatedAt: SyntheticTimestamp_date_time
        LastUpdatedAt: SyntheticTimestamp_date_time
        Tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/GetManagedView") @readonly
operation GetManagedView {
    input := {
        @required
        ManagedViewArn: GetManagedViewInputManagedViewArnString
    }
    output := {
        ManagedView: ManagedView
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        UnauthorizedException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/GetResourceExplorerSetup")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Regions"
    pageSize: "MaxResults"
)
operation GetResourceExplorerSetup {
    input := {
        @required
        TaskId: GetResourceExplorerSetupInputTaskIdString

        MaxResults: GetResourceExplorerSetupInputMaxResultsInteger
        NextToken: GetResourceExplorerSetupInputNextTokenString
    }
    output := {
        Regions: RegionStatusList
        NextToken: GetResourceExplorerSetupOutputNextTokenString
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/GetServiceIndex") @readonly
operation GetServiceIndex {
    output := {
        Arn: String
        Type: IndexType
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/GetServiceView") @readonly
operation GetServiceView {
    input := {
        @required
        ServiceViewArn: GetServiceViewInputServiceViewArnString
    }
    output := {
        @required
        View: ServiceView
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/GetView") @readonly
operation GetView {
    input := {
        @required
        ViewArn: GetViewInputViewArnString
    }
    output := {
        View: View
        Tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        UnauthorizedException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/ListIndexes")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Indexes"
    pageSize: "MaxResults"
)
operation ListIndexes {
    input := {
        Type: IndexType
        Regions: ListIndexesInputRegionsList
        MaxResults: ListIndexesInputMaxResultsInteger
        NextToken: ListIndexesInputNextTokenString
    }
    output := {
        Indexes: IndexList
        NextToken: String
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/ListIndexesForMembers")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Indexes"
    pageSize: "MaxResults"
)
operation ListIndexesForMembers {
    input := {
        @required
        AccountIdList: ListIndexesForMembersInputAccountIdListList

        MaxResults: ListIndexesForMembersInputMaxResultsInteger
        NextToken: ListIndexesForMembersInputNextTokenString
    }
    output := {
        Indexes: MemberIndexList
        NextToken: String
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/ListManagedViews")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ManagedViews"
    pageSize: "MaxResults"
)
operation ListManagedViews {
    input := {
        MaxResults: ListManagedViewsInputMaxResultsInteger
        NextToken: ListManagedViewsInputNextTokenString
        ServicePrincipal: ListManagedViewsInputServicePrincipalString
    }
    output := {
        NextToken: String
        ManagedViews: ManagedViewArnList
    }
    errors: [
        InternalServerException
        ValidationException
        UnauthorizedException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/ListResources")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Resources"
    pageSize: "MaxResults"
)
operation ListResources {
    input := {
        Filters: SearchFilter
        MaxResults: ListResourcesInputMaxResultsInteger
        ViewArn: ListResourcesInputViewArnString
        NextToken: ListResourcesInputNextTokenString
    }
    output := {
        Resources: ResourceList
        NextToken: ListResourcesOutputNextTokenString
        ViewArn: ListResourcesOutputViewArnString
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        UnauthorizedException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/ListServiceIndexes")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Indexes"
    pageSize: "MaxResults"
)
operation ListServiceIndexes {
    input := {
        Regions: ListServiceIndexesInputRegionsList
        MaxResults: ListServiceIndexesInputMaxResultsInteger
        NextToken: ListServiceIndexesInputNextTokenString
    }
    output := {
        Indexes: IndexList
        NextToken: String
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/ListServiceViews")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ServiceViews"
    pageSize: "MaxResults"
)
operation ListServiceViews {
    input := {
        MaxResults: ListServiceViewsInputMaxResultsInteger
        NextToken: String
    }
    output := {
        NextToken: String
        ServiceViews: ServiceViewArnList
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/ListStreamingAccessForServices")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "StreamingAccessForServices"
    pageSize: "MaxResults"
)
operation ListStreamingAccessForServices {
    input := {
        MaxResults: ListStreamingAccessForServicesInputMaxResultsInteger
        NextToken: String
    }
    output := {
        @required
        StreamingAccessForServices: StreamingAccessDetailsList

        NextToken: String
    }
    errors: [InternalServerException, ValidationException, AccessDeniedException]
}

@http(method: "POST", uri: "/ListSupportedResourceTypes")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResourceTypes"
    pageSize: "MaxResults"
)
operation ListSupportedResourceTypes {
    input := {
        NextToken: String
        MaxResults: ListSupportedResourceTypesInputMaxResultsInteger
    }
    output := {
        ResourceTypes: ResourceTypeList
        NextToken: String
    }
    errors: [
        InternalServerException
        ValidationException
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
        Tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        UnauthorizedException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/ListViews")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Views"
    pageSize: "MaxResults"
)
operation ListViews {
    input := {
        NextToken: String
        MaxResults: ListViewsInputMaxResultsInteger
    }
    output := {
        Views: ViewArnList
        NextToken: String
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/Search")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Resources"
    pageSize: "MaxResults"
)
operation Search {
    input := {
        @required
        QueryString: QueryString

        MaxResults: SearchInputMaxResultsInteger
        ViewArn: SearchInputViewArnString
        NextToken: SearchInputNextTokenString
    }
    output := {
        Resources: ResourceList
        NextToken: SearchOutputNextTokenString
        ViewArn: SearchOutputViewArnString
        Count: ResourceCount
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        UnauthorizedException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        Tags: TagMap
    }
    output := {}
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        UnauthorizedException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required @httpQuery("tagKeys")
        tagKeys: StringList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        UnauthorizedException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/UpdateIndexType")
operation UpdateIndexType {
    input := {
        @required
        Arn: String

        @required
        Type: IndexType
    }
    output := {
        Arn: String
        Type: IndexType
        State: IndexState
        LastUpdatedAt: SyntheticTimestamp_date_time
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/UpdateView")
operation UpdateView {
    input := {
        @required
        ViewArn: UpdateViewInputViewArnString

        IncludedProperties: IncludedPropertyList
        Filters: SearchFilter
    }
    output := {
        View: View
    }
    errors: [
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
        UnauthorizedException
        ThrottlingException
        AccessDeniedException
    ]
}

enum AWSServiceAccessStatus {
    ENABLED
    DISABLED
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
}

@length(min: 1, max: 2048)
string AccountId

@length(min: 1, max: 1011)
string AssociateDefaultViewInputViewArnString

structure BatchGetViewError {
    @required
    ViewArn: String

    @required
    ErrorMessage: String
}

list BatchGetViewErrors {
    member: BatchGetViewError
}

@length(min: 1, max: 20)
list BatchGetViewInputViewArnsList {
    member: String
}

list CFNResourceTypeList {
    member: String
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    Message: String
}

@length(min: 0, max: 1)
list CreateResourceExplorerSetupInputAggregatorRegionsList {
    member: CreateResourceExplorerSetupInputAggregatorRegionsListMemberString
}

@pattern("[a-z-]+-[a-z]+-[0-9]")
string CreateResourceExplorerSetupInputAggregatorRegionsListMemberString

@length(min: 1)
list CreateResourceExplorerSetupInputRegionListList {
    member: CreateResourceExplorerSetupInputRegionListListMemberString
}

@pattern("[a-z-]+-[a-z]+-[0-9]")
string CreateResourceExplorerSetupInputRegionListListMemberString

@pattern("[a-zA-Z0-9-]{1,64}")
string CreateResourceExplorerSetupInputViewNameString

@pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string CreateResourceExplorerSetupOutputTaskIdString

@length(min: 1, max: 2048)
string CreateViewInputClientTokenString

@length(min: 1, max: 2048)
string CreateViewInputScopeString

@pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string DeleteResourceExplorerSetupOutputTaskIdString

@length(min: 1, max: 1011)
string DeleteViewInputViewArnString

structure ErrorDetails {
    Code: String
    Message: String
}

@length(min: 1, max: 1011)
string GetManagedViewInputManagedViewArnString

@range(min: 1, max: 100)
integer GetResourceExplorerSetupInputMaxResultsInteger

@length(min: 1, max: 2048)
string GetResourceExplorerSetupInputNextTokenString

@pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string GetResourceExplorerSetupInputTaskIdString

@length(min: 1, max: 2048)
string GetResourceExplorerSetupOutputNextTokenString

@length(min: 1, max: 1011)
string GetServiceViewInputServiceViewArnString

@length(min: 1, max: 1011)
string GetViewInputViewArnString

structure IncludedProperty {
    @required
    Name: IncludedPropertyNameString
}

list IncludedPropertyList {
    member: IncludedProperty
}

@length(min: 1, max: 1011)
string IncludedPropertyNameString

structure Index {
    Region: String
    Arn: String
    Type: IndexType
}

list IndexList {
    member: Index
}

enum IndexState {
    CREATING
    ACTIVE
    DELETING
    DELETED
    UPDATING
}

structure IndexStatus {
    Status: OperationStatus
    Index: Index
    ErrorDetails: ErrorDetails
}

enum IndexType {
    LOCAL
    AGGREGATOR
}

@error("server") @httpError(500)
structure InternalServerException {
    Message: String
}

@length(min: 1, max: 10)
list ListIndexesForMembersInputAccountIdListList {
    member: AccountId
}

@range(min: 1, max: 10)
integer ListIndexesForMembersInputMaxResultsInteger

@length(min: 1, max: 2048)
string ListIndexesForMembersInputNextTokenString

@range(min: 1, max: 100)
integer ListIndexesInputMaxResultsInteger

@length(min: 1, max: 2048)
string ListIndexesInputNextTokenString

@length(min: 0, max: 20)
list ListIndexesInputRegionsList {
    member: ListIndexesInputRegionsListMemberString
}

@pattern("[a-z-]+-[a-z]+-[0-9]")
string ListIndexesInputRegionsListMemberString

@range(min: 1, max: 50)
integer ListManagedViewsInputMaxResultsInteger

@length(min: 1, max: 2048)
string ListManagedViewsInputNextTokenString

@length(min: 1, max: 1024)
string ListManagedViewsInputServicePrincipalString

@range(min: 1, max: 1000)
integer ListResourcesInputMaxResultsInteger

@length(min: 1, max: 2048)
string ListResourcesInputNextTokenString

@length(min: 0, max: 1000)
string ListResourcesInputViewArnString

@length(min: 1, max: 2048)
string ListResourcesOutputNextTokenString

@length(min: 1, max: 1011)
string ListResourcesOutputViewArnString

@range(min: 1, max: 100)
integer ListServiceIndexesInputMaxResultsInteger

@length(min: 1, max: 2048)
string ListServiceIndexesInputNextTokenString

@length(min: 0, max: 20)
list ListServiceIndexesInputRegionsList {
    member: ListServiceIndexesInputRegionsListMemberString
}

@pattern("[a-z-]+-[a-z]+-[0-9]")
string ListServiceIndexesInputRegionsListMemberString

@range(min: 1, max: 50)
integer ListServiceViewsInputMaxResultsInteger

@range(min: 1, max: 50)
integer ListStreamingAccessForServicesInputMaxResultsInteger

@range(min: 1, max: 1000)
integer ListSupportedResourceTypesInputMaxResultsInteger

@range(min: 1, max: 50)
integer ListViewsInputMaxResultsInteger

structure ManagedView {
    ManagedViewArn: String
    ManagedViewName: String
    TrustedService: String
    LastUpdatedAt: SyntheticTimestamp_date_time
    Owner: String
    Scope: String
    IncludedProperties: IncludedPropertyList
    Filters: SearchFilter
    ResourcePolicy: String
    Version: String
}

list ManagedViewArnList {
    member: String
}

structure MemberIndex {
    AccountId: String
    Region: String
    Arn: String
    Type: IndexType
}

list MemberIndexList {
    member: MemberIndex
}

enum OperationStatus {
    SUCCEEDED
    FAILED
    IN_PROGRESS
    SKIPPED
}

structure OrgConfiguration {
    @required
    AWSServiceAccessStatus: AWSServiceAccessStatus

    ServiceLinkedRole: String
}

@length(min: 0, max: 1280) @sensitive
string QueryString

enum RecorderType {
    AWS
    THIRD_PARTY
}

list RegionList {
    member: RegionListMemberString
}

@pattern("[a-z-]+-[a-z]+-[0-9]")
string RegionListMemberString

structure RegionStatus {
    Region: RegionStatusRegionString
    Index: IndexStatus
    View: ViewStatus
}

list RegionStatusList {
    member: RegionStatus
}

@pattern("[a-z-]+-[a-z]+-[0-9]")
string RegionStatusRegionString

structure Resource {
    Arn: String
    OwningAccountId: String
    Region: String
    ResourceType: String
    Service: String
    CfnResourceType: String
    LastReportedAt: SyntheticTimestamp_date_time
    Properties: ResourcePropertyList
}

structure ResourceCount {
    TotalResources: Long
    Complete: Boolean
}

list ResourceList {
    member: Resource
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

structure ResourceProperty {
    Name: String
    LastReportedAt: SyntheticTimestamp_date_time
    Data: Document
}

list ResourcePropertyList {
    member: ResourceProperty
}

list ResourceTypeList {
    member: SupportedResourceType
}

@sensitive
structure SearchFilter {
    @required
    FilterString: SearchFilterFilterStringString
}

@length(min: 0, max: 2048)
string SearchFilterFilterStringString

@range(min: 1, max: 1000)
integer SearchInputMaxResultsInteger

@length(min: 1, max: 2048)
string SearchInputNextTokenString

@length(min: 0, max: 1000)
string SearchInputViewArnString

@length(min: 1, max: 2048)
string SearchOutputNextTokenString

@length(min: 1, max: 1011)
string SearchOutputViewArnString

structure ServiceLinkedRecorderInfo {
    ServicePrincipal: String
    RecorderName: String
    RecorderType: RecorderType
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    Message: String

    @required
    Name: String

    @required
    Value: String
}

structure ServiceView {
    @required
    ServiceViewArn: String

    ServiceViewName: ServiceViewName
    Filters: SearchFilter
    IncludedProperties: IncludedPropertyList
    StreamingAccessForService: String
    ScopeType: String
    ServiceLinkedRecorder: ServiceLinkedRecorderInfo
}

list ServiceViewArnList {
    member: String
}

@pattern("[a-zA-Z0-9\\-]{1,64}")
string ServiceViewName

structure StreamingAccessDetails {
    @required
    ServicePrincipal: String

    @required
    CreatedAt: SyntheticTimestamp_date_time
}

list StreamingAccessDetailsList {
    member: StreamingAccessDetails
}

@sensitive
list StringList {
    member: String
}

structure SupportedResourceType {
    Service: String
    ResourceType: String
    CFNResourceTypes: CFNResourceTypeList
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@sensitive
map TagMap {
    key: String
    value: String
}

@error("client") @httpError(429)
structure ThrottlingException {
    Message: String
}

@error("client") @httpError(401)
structure UnauthorizedException {
    Message: String
}

@length(min: 1, max: 1011)
string UpdateViewInputViewArnString

@error("client") @httpError(400)
structure ValidationException {
    @required
    Message: String

    FieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    Name: String

    @required
    ValidationIssue: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

structure View {
    ViewArn: String
    ViewName: ViewName
    Owner: String
    LastUpdatedAt: SyntheticTimestamp_date_time
    Scope: String
    IncludedProperties: IncludedPropertyList
    Filters: SearchFilter
}

list ViewArnList {
    member: String
}

list ViewList {
    member: View
}

@pattern("[a-zA-Z0-9\\-]{1,64}")
string ViewName

structure ViewStatus {
    Status: OperationStatus
    View: View
    ErrorDetails: ErrorDetails
}
