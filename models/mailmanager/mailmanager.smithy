$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.mailmanager

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0
use smithy.protocols#rpcv2Cbor

@title("MailManager")
@service(sdkId: "MailManager", endpointPrefix: "mail-manager")
@rpcv2Cbor
@awsJson1_0
@sigv4(name: "ses")
@standardRegionalEndpoints
service MailManagerSvc {
    version: "2023-10-17"
    operations: [
        CreateAddonInstance
        CreateAddonSubscription
        CreateAddressList
        CreateAddressListImportJob
        CreateArchive
        CreateIngressPoint
        CreateRelay
        CreateRuleSet
        CreateTrafficPolicy
        DeleteAddonInstance
        DeleteAddonSubscription
        DeleteAddressList
        DeleteArchive
        DeleteIngressPoint
        DeleteRelay
        DeleteRuleSet
        DeleteTrafficPolicy
        DeregisterMemberFromAddressList
        GetAddonInstance
        GetAddonSubscription
        GetAddressList
        GetAddressListImportJob
        GetArchive
        GetArchiveExport
        GetArchiveMessage
        GetArchiveMessageContent
        GetArchiveSearch
        GetArchiveSearchResults
        GetIngressPoint
        GetMemberOfAddressList
        GetRelay
        GetRuleSet
        GetTrafficPolicy
        ListAddonInstances
        ListAddonSubscriptions
        ListAddressListImportJobs
        ListAddressLists
        ListArchiveExports
        ListArchiveSearches
        ListArchives
        ListIngressPoints
        ListMembersOfAddressList
        ListRelays
        ListRuleSets
        ListTagsForResource
        ListTrafficPolicies
        RegisterMemberToAddressList
        StartAddressListImportJob
        StartArchiveExport
        StartArchiveSearch
        StopAddressListImportJob
        StopArchiveExport
        StopArchiveSearch
        TagResource
        UntagResource
        UpdateArchive
        UpdateIngressPoint
        UpdateRelay
        UpdateRuleSet
        UpdateTrafficPolicy
    ]
}

@idempotent
operation CreateAddonInstance {
    input := {
        @idempotencyToken
        ClientToken: IdempotencyToken

        @required
        AddonSubscriptionId: AddonSubscriptionId

        Tags: TagList
    }
    output := {
        @required
        AddonInstanceId: AddonInstanceId
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        ConflictException
        ResourceNotFoundException
    ]
}

@idempotent
operation CreateAddonSubscription {
    input := {
        @idempotencyToken
        ClientToken: IdempotencyToken

        @required
        AddonName: String

        Tags: TagList
    }
    output := {
        @required
        AddonSubscriptionId: AddonSubscriptionId
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        ConflictException
        ThrottlingException
    ]
}

@idempotent
operation CreateAddressList {
    input := {
        @idempotencyToken
        ClientToken: IdempotencyToken

        @required
        AddressListName: AddressListName

        Tags: TagList
    }
    output := {
        @required
        AddressListId: AddressListId
    }
    errors: [
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
        ConflictException
        ThrottlingException
    ]
}

@idempotent
operation CreateAddressListImportJob {
    input := {
        @idempotencyToken
        ClientToken: IdempotencyToken

        @required
        AddressListId: AddressListId

        @required
        Name: JobName

        @required
        ImportDataFormat: ImportDataFormat
    }
    output := {
        @required
        JobId: JobId

        @required
        PreSignedUrl: PreSignedUrl
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation CreateArchive {
    input := {
        @idempotencyToken
        ClientToken: IdempotencyToken

        @required
        ArchiveName: ArchiveNameString

        Retention: ArchiveRetention
        KmsKeyArn: KmsKeyArn
        Tags: TagList
    }
    output := {
        @required
        ArchiveId: ArchiveIdString
    }
    errors: [
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
        ConflictException
        ThrottlingException
    ]
}

@idempotent
operation CreateIngressPoint {
    input := {
        @idempotencyToken
        ClientToken: IdempotencyToken

        @required
        IngressPointName: IngressPointName

        @required
        Type: IngressPointType

        @required
        RuleSetId: RuleSetId

        @required
        TrafficPolicyId: TrafficPolicyId

        IngressPointConfiguration: IngressPointConfiguration
        NetworkConfiguration: NetworkConfiguration
        TlsPolicy: TlsPolicy
        Tags: TagList
    }
    output := {
        @required
        IngressPointId: IngressPointId
    }
    errors: [ValidationException, ServiceQuotaExceededException, ConflictException]
}

@idempotent
operation CreateRelay {
    input := {
        @idempotencyToken
        ClientToken: IdempotencyToken

        @required
        RelayName: RelayName

        @required
        ServerName: RelayServerName

        @required
        ServerPort: RelayServerPort

        @required
        Authentication: RelayAuthentication

        Tags: TagList
    }
    output := {
        @required
        RelayId: RelayId
    }
    errors: [ValidationException, ServiceQuotaExceededException, ConflictException]
}

@idempotent
operation CreateRuleSet {
    input := {
        @idempotencyToken
        ClientToken: IdempotencyToken

        @required
        RuleSetName: RuleSetName

        @required
        Rules: Rules

        Tags: TagList
    }
    output := {
        @required
        RuleSetId: RuleSetId
    }
    errors: [ValidationException, ServiceQuotaExceededException, ConflictException]
}

@idempotent
operation CreateTrafficPolicy {
    input := {
        @idempotencyToken
        ClientToken: IdempotencyToken

        @required
        TrafficPolicyName: TrafficPolicyName

        @required
        PolicyStatements: PolicyStatementList

        @required
        DefaultAction: AcceptAction

        MaxMessageSizeBytes: MaxMessageSizeBytes
        Tags: TagList
    }
    output := {
        @required
        TrafficPolicyId: TrafficPolicyId
    }
    errors: [ValidationException, ServiceQuotaExceededException, ConflictException]
}

@idempotent
operation DeleteAddonInstance {
    input := {
        @required
        AddonInstanceId: AddonInstanceId
    }
    output := {}
    errors: [ValidationException, ConflictException]
}

@idempotent
operation DeleteAddonSubscription {
    input := {
        @required
        AddonSubscriptionId: AddonSubscriptionId
    }
    output := {}
    errors: [ValidationException, ConflictException]
}

@idempotent
operation DeleteAddressList {
    input := {
        @required
        AddressListId: AddressListId
    }
    output := {}
    errors: [ValidationException, AccessDeniedException, ConflictException, ThrottlingException]
}

@idempotent
operation DeleteArchive {
    input := {
        @required
        ArchiveId: ArchiveIdString
    }
    output := {}
    errors: [ValidationException, AccessDeniedException, ConflictException, ThrottlingException]
}

@idempotent
operation DeleteIngressPoint {
    input := {
        @required
        IngressPointId: IngressPointId
    }
    output := {}
    errors: [ValidationException, ConflictException, ResourceNotFoundException]
}

@idempotent
operation DeleteRelay {
    input := {
        @required
        RelayId: RelayId
    }
    output := {}
    errors: [ValidationException, ConflictException, ResourceNotFoundException]
}

@idempotent
operation DeleteRuleSet {
    input := {
        @required
        RuleSetId: RuleSetId
    }
    output := {}
    errors: [ValidationException, ConflictException]
}

@idempotent
operation DeleteTrafficPolicy {
    input := {
        @required
        TrafficPolicyId: TrafficPolicyId
    }
    output := {}
    errors: [ValidationException, ConflictException, ResourceNotFoundException]
}

@idempotent
operation DeregisterMemberFromAddressList {
    input := {
        @required
        AddressListId: AddressListId

        @required
        Address: Address
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@readonly
operation GetAddonInstance {
    input := {
        @required
        AddonInstanceId: AddonInstanceId
    }
    output := {
        AddonSubscriptionId: AddonSubscriptionId
        AddonName: String
        AddonInstanceArn: String
        CreatedTimestamp: Timestamp
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@readonly
operation GetAddonSubscription {
    input := {
        @required
        AddonSubscriptionId: AddonSubscriptionId
    }
    output := {
        AddonName: String
        AddonSubscriptionArn: String
        CreatedTimestamp: Timestamp
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@readonly
operation GetAddressList {
    input := {
        @required
        AddressListId: AddressListId
    }
    output := {
        @required
        AddressListId: AddressListId

        @required
        AddressListArn: String

        @required
        AddressListName: AddressListName

        @required
        CreatedTimestamp: Timestamp

        @required
        LastUpdatedTimestamp: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@readonly
operation GetAddressListImportJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        @required
        JobId: JobId

        @required
        Name: JobName

        @required
        Status: ImportJobStatus

        @required
        PreSignedUrl: PreSignedUrl

        ImportedItemsCount: Integer
        FailedItemsCount: Integer

        @required
        ImportDataFormat: ImportDataFormat

        @required
        AddressListId: AddressListId

        @required
        CreatedTimestamp: Timestamp

        StartTimestamp: Timestamp
        CompletedTimestamp: Timestamp
        Error: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@readonly
operation GetArchive {
    input := {
        @required
        ArchiveId: ArchiveIdString
    }
    output := {
        @required
        ArchiveId: ArchiveIdString

        @required
        ArchiveName: ArchiveNameString

        @required
        ArchiveArn: String

        @required
        ArchiveState: ArchiveState

        @required
        Retention: ArchiveRetention

        CreatedTimestamp: Timestamp
        LastUpdatedTimestamp: Timestamp
        KmsKeyArn: KmsKeyArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetArchiveExport {
    input := {
        @required
        ExportId: ExportId
    }
    output := {
        ArchiveId: ArchiveId
        Filters: ArchiveFilters
        FromTimestamp: Timestamp
        ToTimestamp: Timestamp
        MaxResults: Integer
        ExportDestinationConfiguration: ExportDestinationConfiguration
        Status: ExportStatus
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@readonly
operation GetArchiveMessage {
    input := {
        @required
        ArchivedMessageId: String
    }
    output := {
        MessageDownloadLink: String
        Metadata: Metadata
        Envelope: Envelope
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

operation GetArchiveMessageContent {
    input := {
        @required
        ArchivedMessageId: String
    }
    output := {
        Body: MessageBody
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@readonly
operation GetArchiveSearch {
    input := {
        @required
        SearchId: SearchId
    }
    output := {
        ArchiveId: ArchiveId
        Filters: ArchiveFilters
        FromTimestamp: Timestamp
        ToTimestamp: Timestamp
        MaxResults: SearchMaxResults
        Status: SearchStatus
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@readonly
operation GetArchiveSearchResults {
    input := {
        @required
        SearchId: SearchId
    }
    output := {
        Rows: RowsList
    }
    errors: [ValidationException, AccessDeniedException, ConflictException, ThrottlingException]
}

@readonly
operation GetIngressPoint {
    input := {
        @required
        IngressPointId: IngressPointId

        IncludeTrustStoreContents: TrustStoreResponseOption
    }
    output := {
        @required
        IngressPointId: IngressPointId

        @required
        IngressPointName: IngressPointName

        IngressPointArn: String
        Status: IngressPointStatus
        Type: IngressPointType
        ARecord: String
        RuleSetId: RuleSetId
        TrafficPolicyId: TrafficPolicyId
        IngressPointAuthConfiguration: IngressPointAuthConfiguration
        NetworkConfiguration: NetworkConfiguration
        TlsPolicy: TlsPolicy
        CreatedTimestamp: Timestamp
        LastUpdatedTimestamp: Timestamp
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@readonly
operation GetMemberOfAddressList {
    input := {
        @required
        AddressListId: AddressListId

        @required
        Address: Address
    }
    output := {
        @required
        Address: Address

        @required
        CreatedTimestamp: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@readonly
operation GetRelay {
    input := {
        @required
        RelayId: RelayId
    }
    output := {
        @required
        RelayId: RelayId

        RelayArn: String
        RelayName: RelayName
        ServerName: RelayServerName
        ServerPort: RelayServerPort
        Authentication: RelayAuthentication
        CreatedTimestamp: Timestamp
        LastModifiedTimestamp: Timestamp
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@readonly
operation GetRuleSet {
    input := {
        @required
        RuleSetId: RuleSetId
    }
    output := {
        @required
        RuleSetId: RuleSetId

        @required
        RuleSetArn: String

        @required
        RuleSetName: RuleSetName

        @required
        CreatedDate: Timestamp

        @required
        LastModificationDate: Timestamp

        @required
        Rules: Rules
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@readonly
operation GetTrafficPolicy {
    input := {
        @required
        TrafficPolicyId: TrafficPolicyId
    }
    output := {
        @required
        TrafficPolicyName: TrafficPolicyName

        @required
        TrafficPolicyId: TrafficPolicyId

        TrafficPolicyArn: String
        PolicyStatements: PolicyStatementList
        MaxMessageSizeBytes: MaxMessageSizeBytes
        DefaultAction: AcceptAction
        CreatedTimestamp: Timestamp
        LastUpdatedTimestamp: Timestamp
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AddonInstances"
    pageSize: "PageSize"
)
operation ListAddonInstances {
    input := {
        NextToken: PaginationToken
        PageSize: PageSize
    }
    output := {
        AddonInstances: AddonInstances
        NextToken: PaginationToken
    }
    errors: [ValidationException]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AddonSubscriptions"
    pageSize: "PageSize"
)
operation ListAddonSubscriptions {
    input := {
        NextToken: PaginationToken
        PageSize: PageSize
    }
    output := {
        AddonSubscriptions: AddonSubscriptions
        NextToken: PaginationToken
    }
    errors: [ValidationException]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ImportJobs"
    pageSize: "PageSize"
)
operation ListAddressListImportJobs {
    input := {
        @required
        AddressListId: AddressListId

        NextToken: PaginationToken
        PageSize: PageSize
    }
    output := {
        @required
        ImportJobs: ImportJobs

        NextToken: PaginationToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AddressLists"
    pageSize: "PageSize"
)
operation ListAddressLists {
    input := {
        NextToken: PaginationToken
        PageSize: PageSize
    }
    output := {
        @required
        AddressLists: AddressLists

        NextToken: PaginationToken
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Exports"
    pageSize: "PageSize"
)
operation ListArchiveExports {
    input := {
        @required
        ArchiveId: ArchiveId

        NextToken: PaginationToken
        PageSize: PageSize
    }
    output := {
        Exports: ExportSummaryList
        NextToken: PaginationToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Searches"
    pageSize: "PageSize"
)
operation ListArchiveSearches {
    input := {
        @required
        ArchiveId: ArchiveId

        NextToken: PaginationToken
        PageSize: PageSize
    }
    output := {
        Searches: SearchSummaryList
        NextToken: PaginationToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Archives"
    pageSize: "PageSize"
)
operation ListArchives {
    input := {
        NextToken: PaginationToken
        PageSize: PageSize
    }
    output := {
        @required
        Archives: ArchivesList

        NextToken: PaginationToken
    }
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IngressPoints"
    pageSize: "PageSize"
)
operation ListIngressPoints {
    input := {
        PageSize: PageSize
        NextToken: PaginationToken
    }
    output := {
        IngressPoints: IngressPointsList
        NextToken: PaginationToken
    }
    errors: [ValidationException]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Addresses"
    pageSize: "PageSize"
)
operation ListMembersOfAddressList {
    input := {
        @required
        AddressListId: AddressListId

        Filter: AddressFilter
        NextToken: PaginationToken
        PageSize: AddressPageSize
    }
    output := {
        @required
        Addresses: SavedAddresses

        NextToken: PaginationToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@readonly
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Relays", pageSize: "PageSize")
operation ListRelays {
    input := {
        PageSize: Integer
        NextToken: PaginationToken
    }
    output := {
        @required
        Relays: Relays

        NextToken: PaginationToken
    }
    errors: [ValidationException]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RuleSets"
    pageSize: "PageSize"
)
operation ListRuleSets {
    input := {
        NextToken: PaginationToken
        PageSize: PageSize
    }
    output := {
        @required
        RuleSets: RuleSets

        NextToken: PaginationToken
    }
    errors: [ValidationException]
}

@readonly
operation ListTagsForResource {
    input := {
        @required
        ResourceArn: TaggableResourceArn
    }
    output := {
        @required
        Tags: TagList
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TrafficPolicies"
    pageSize: "PageSize"
)
operation ListTrafficPolicies {
    input := {
        PageSize: PageSize
        NextToken: PaginationToken
    }
    output := {
        TrafficPolicies: TrafficPolicyList
        NextToken: PaginationToken
    }
    errors: [ValidationException]
}

@idempotent
operation RegisterMemberToAddressList {
    input := {
        @required
        AddressListId: AddressListId

        @required
        Address: Address
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation StartAddressListImportJob {
    input := {
        @required
        JobId: JobId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation StartArchiveExport {
    input := {
        @required
        ArchiveId: ArchiveId

        Filters: ArchiveFilters

        @required
        FromTimestamp: Timestamp

        @required
        ToTimestamp: Timestamp

        MaxResults: Integer

        @required
        ExportDestinationConfiguration: ExportDestinationConfiguration

        IncludeMetadata: Boolean
    }
    output := {
        ExportId: ExportId
    }
    errors: [
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation StartArchiveSearch {
    input := {
        @required
        ArchiveId: ArchiveId

        Filters: ArchiveFilters

        @required
        FromTimestamp: Timestamp

        @required
        ToTimestamp: Timestamp

        @required
        MaxResults: SearchMaxResults
    }
    output := {
        SearchId: SearchId
    }
    errors: [
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation StopAddressListImportJob {
    input := {
        @required
        JobId: JobId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation StopArchiveExport {
    input := {
        @required
        ExportId: ExportId
    }
    output := {}
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@idempotent
operation StopArchiveSearch {
    input := {
        @required
        SearchId: SearchId
    }
    output := {}
    errors: [ValidationException, AccessDeniedException, ThrottlingException]
}

@idempotent
operation TagResource {
    input := {
        @required
        ResourceArn: TaggableResourceArn

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        ValidationException
        ServiceQuotaExceededException
        ConflictException
        ResourceNotFoundException
    ]
}

@idempotent
operation UntagResource {
    input := {
        @required
        ResourceArn: TaggableResourceArn

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [ValidationException, ConflictException, ResourceNotFoundException]
}

@idempotent
operation UpdateArchive {
    input := {
        @required
        ArchiveId: ArchiveIdString

        ArchiveName: ArchiveNameString
        Retention: ArchiveRetention
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation UpdateIngressPoint {
    input := {
        @required
        IngressPointId: IngressPointId

        IngressPointName: IngressPointName
        StatusToUpdate: IngressPointStatusToUpdate
        RuleSetId: RuleSetId
        TrafficPolicyId: TrafficPolicyId
        IngressPointConfiguration: IngressPointConfiguration
        TlsPolicy: TlsPolicy
    }
    output := {}
    errors: [ValidationException, ConflictException, ResourceNotFoundException]
}

@idempotent
operation UpdateRelay {
    input := {
        @required
        RelayId: RelayId

        RelayName: RelayName
        ServerName: RelayServerName
        ServerPort: RelayServerPort
        Authentication: RelayAuthentication
    }
    output := {}
    errors: [ValidationException, ConflictException, ResourceNotFoundException]
}

@idempotent
operation UpdateRuleSet {
    input := {
        @required
        RuleSetId: RuleSetId

        RuleSetName: RuleSetName
        Rules: Rules
    }
    output := {}
    errors: [ValidationException, ConflictException, ResourceNotFoundException]
}

@idempotent
operation UpdateTrafficPolicy {
    input := {
        @required
        TrafficPolicyId: TrafficPolicyId

        TrafficPolicyName: TrafficPolicyName
        PolicyStatements: PolicyStatementList
        DefaultAction: AcceptAction
        MaxMessageSizeBytes: MaxMessageSizeBytes
    }
    output := {}
    errors: [ValidationException, ConflictException, ResourceNotFoundException]
}

enum AcceptAction {
    ALLOW
    DENY
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
}

enum ActionFailurePolicy {
    CONTINUE
    DROP
}

structure AddHeaderAction {
    @required
    HeaderName: HeaderName

    @required
    HeaderValue: HeaderValue
}

structure AddonInstance {
    AddonInstanceId: AddonInstanceId
    AddonSubscriptionId: AddonSubscriptionId
    AddonName: String
    AddonInstanceArn: String
    CreatedTimestamp: Timestamp
}

@length(min: 4, max: 67) @pattern("ai-[a-zA-Z0-9]{1,64}")
string AddonInstanceId

list AddonInstances {
    member: AddonInstance
}

structure AddonSubscription {
    AddonSubscriptionId: AddonSubscriptionId
    AddonName: String
    AddonSubscriptionArn: String
    CreatedTimestamp: Timestamp
}

@length(min: 4, max: 67) @pattern("as-[a-zA-Z0-9]{1,64}")
string AddonSubscriptionId

list AddonSubscriptions {
    member: AddonSubscription
}

@length(min: 3, max: 320) @sensitive
string Address

structure AddressFilter {
    AddressPrefix: AddressPrefix
}

structure AddressList {
    @required
    AddressListId: AddressListId

    @required
    AddressListArn: String

    @required
    AddressListName: AddressListName

    @required
    CreatedTimestamp: Timestamp

    @required
    LastUpdatedTimestamp: Timestamp
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9-]+")
string AddressListId

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9_.-]+")
string AddressListName

list AddressLists {
    member: AddressList
}

@range(min: 1, max: 1000)
integer AddressPageSize

@length(min: 1, max: 320) @sensitive
string AddressPrefix

structure Analysis {
    @required
    Analyzer: AnalyzerArn

    @required
    ResultField: ResultField
}

@pattern("[a-zA-Z0-9:_/+=,@.#-]+")
string AnalyzerArn

structure Archive {
    @required
    ArchiveId: ArchiveIdString

    ArchiveName: ArchiveNameString
    ArchiveState: ArchiveState
    LastUpdatedTimestamp: Timestamp
}

structure ArchiveAction {
    ActionFailurePolicy: ActionFailurePolicy

    @required
    TargetArchive: NameOrArn
}

enum ArchiveBooleanEmailAttribute {
    HAS_ATTACHMENTS
}

structure ArchiveBooleanExpression {
    @required
    Evaluate: ArchiveBooleanToEvaluate

    @required
    Operator: ArchiveBooleanOperator
}

enum ArchiveBooleanOperator {
    IS_TRUE
    IS_FALSE
}

union ArchiveBooleanToEvaluate {
    Attribute: ArchiveBooleanEmailAttribute
}

union ArchiveFilterCondition {
    StringExpression: ArchiveStringExpression
    BooleanExpression: ArchiveBooleanExpression
}

@length(min: 0, max: 10)
list ArchiveFilterConditions {
    member: ArchiveFilterCondition
}

structure ArchiveFilters {
    Include: ArchiveFilterConditions
    Unless: ArchiveFilterConditions
}

@length(min: 3, max: 66) @pattern("a-[\\w]{1,64}")
string ArchiveId

@length(min: 1, max: 66)
string ArchiveIdString

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*[a-zA-Z0-9]")
string ArchiveNameString

union ArchiveRetention {
    RetentionPeriod: RetentionPeriod
}

enum ArchiveState {
    ACTIVE
    PENDING_DELETION
}

enum ArchiveStringEmailAttribute {
    TO
    FROM
    CC
    SUBJECT
    ENVELOPE_TO
    ENVELOPE_FROM
}

structure ArchiveStringExpression {
    @required
    Evaluate: ArchiveStringToEvaluate

    @required
    Operator: ArchiveStringOperator

    @required
    Values: StringValueList
}

enum ArchiveStringOperator {
    CONTAINS
}

union ArchiveStringToEvaluate {
    Attribute: ArchiveStringEmailAttribute
}

list ArchivesList {
    member: Archive
}

structure BounceAction {
    ActionFailurePolicy: ActionFailurePolicy

    @required
    RoleArn: IamRoleArn

    @required
    Sender: EmailAddress

    @required
    StatusCode: StatusCode

    @required
    SmtpReplyCode: SmtpReplyCode

    @required
    DiagnosticMessage: DiagnosticMessage

    Message: BounceMessage
}

@length(min: 1, max: 500) @pattern("[\\r\\n\\x20-\\x7e]+") @sensitive
string BounceMessage

@length(min: 1, max: 500000) @pattern("[\\P{C}\\s]*") @sensitive
string CAContent

@error("client") @httpError(409)
structure ConflictException {
    Message: String
}

@length(min: 1, max: 500000) @pattern("[\\P{C}\\s]*") @sensitive
string CrlContent

structure DeliverToMailboxAction {
    ActionFailurePolicy: ActionFailurePolicy

    @required
    MailboxArn: NameOrArn

    @required
    RoleArn: IamRoleArn
}

structure DeliverToQBusinessAction {
    ActionFailurePolicy: ActionFailurePolicy

    @required
    ApplicationId: QBusinessApplicationId

    @required
    IndexId: QBusinessIndexId

    @required
    RoleArn: IamRoleArn
}

@length(min: 1, max: 256) @pattern("[\\x20-\\x7e]+") @sensitive
string DiagnosticMessage

structure DropAction {}

@length(min: 0, max: 254) @pattern("[a-zA-Z0-9._+-]+@[a-zA-Z0-9.-]+") @sensitive
string EmailAddress

list EmailReceivedHeadersList {
    member: String
}

structure Envelope {
    Helo: String
    From: String
    To: StringList
}

union ExportDestinationConfiguration {
    S3: S3ExportDestinationConfiguration
}

@length(min: 1, max: 64)
string ExportId

enum ExportState {
    QUEUED
    PREPROCESSING
    PROCESSING
    COMPLETED
    FAILED
    CANCELLED
}

structure ExportStatus {
    SubmissionTimestamp: Timestamp
    CompletionTimestamp: Timestamp
    State: ExportState
    ErrorMessage: String
}

structure ExportSummary {
    ExportId: ExportId
    Status: ExportStatus
}

list ExportSummaryList {
    member: ExportSummary
}

@length(min: 1, max: 64) @pattern("[xX]\\-[a-zA-Z0-9\\-]+")
string HeaderName

@length(min: 1, max: 128)
string HeaderValue

@length(min: 20, max: 2048) @pattern("[a-zA-Z0-9:_/+=,@.#-]+")
string IamRoleArn

@length(min: 1, max: 2048) @pattern("[a-zA-Z0-9:_/+=,@.#-]+")
string IdOrArn

@length(min: 1, max: 128)
string IdempotencyToken

structure ImportDataFormat {
    @required
    ImportDataType: ImportDataType
}

enum ImportDataType {
    CSV
    JSON
}

structure ImportJob {
    @required
    JobId: JobId

    @required
    Name: JobName

    @required
    Status: ImportJobStatus

    @required
    PreSignedUrl: PreSignedUrl

    ImportedItemsCount: Integer
    FailedItemsCount: Integer

    @required
    ImportDataFormat: ImportDataFormat

    @required
    AddressListId: AddressListId

    @required
    CreatedTimestamp: Timestamp

    StartTimestamp: Timestamp
    CompletedTimestamp: Timestamp
    Error: String
}

enum ImportJobStatus {
    CREATED
    PROCESSING
    COMPLETED
    FAILED
    STOPPED
}

list ImportJobs {
    member: ImportJob
}

@length(min: 1, max: 1)
list IngressAddressListArnList {
    member: String
}

enum IngressAddressListEmailAttribute {
    RECIPIENT
}

structure IngressAnalysis {
    @required
    Analyzer: AnalyzerArn

    @required
    ResultField: ResultField
}

structure IngressBooleanExpression {
    @required
    Evaluate: IngressBooleanToEvaluate

    @required
    Operator: IngressBooleanOperator
}

enum IngressBooleanOperator {
    IS_TRUE
    IS_FALSE
}

union IngressBooleanToEvaluate {
    Analysis: IngressAnalysis
    IsInAddressList: IngressIsInAddressList
}

enum IngressIpOperator {
    CIDR_MATCHES
    NOT_CIDR_MATCHES
}

union IngressIpToEvaluate {
    Attribute: IngressIpv4Attribute
}

enum IngressIpv4Attribute {
    SENDER_IP
}

structure IngressIpv4Expression {
    @required
    Evaluate: IngressIpToEvaluate

    @required
    Operator: IngressIpOperator

    @required
    Values: Ipv4Cidrs
}

enum IngressIpv6Attribute {
    SENDER_IPV6
}

structure IngressIpv6Expression {
    @required
    Evaluate: IngressIpv6ToEvaluate

    @required
    Operator: IngressIpOperator

    @required
    Values: Ipv6Cidrs
}

union IngressIpv6ToEvaluate {
    Attribute: IngressIpv6Attribute
}

structure IngressIsInAddressList {
    @required
    Attribute: IngressAddressListEmailAttribute

    @required
    AddressLists: IngressAddressListArnList
}

structure IngressPoint {
    @required
    IngressPointName: IngressPointName

    @required
    IngressPointId: IngressPointId

    @required
    Status: IngressPointStatus

    @required
    Type: IngressPointType

    ARecord: String
}

structure IngressPointAuthConfiguration {
    IngressPointPasswordConfiguration: IngressPointPasswordConfiguration
    SecretArn: SecretArn
    TlsAuthConfiguration: TlsAuthConfiguration
}

union IngressPointConfiguration {
    SmtpPassword: SmtpPassword
    SecretArn: SecretArn
    TlsAuthConfiguration: TlsAuthConfiguration
}

@length(min: 1, max: 100)
string IngressPointId

@length(min: 3, max: 63) @pattern("[A-Za-z0-9_\\-]+")
string IngressPointName

structure IngressPointPasswordConfiguration {
    SmtpPasswordVersion: String
    PreviousSmtpPasswordVersion: String
    PreviousSmtpPasswordExpiryTimestamp: Timestamp
}

enum IngressPointStatus {
    PROVISIONING
    DEPROVISIONING
    UPDATING
    ACTIVE
    CLOSED
    FAILED
    ASSOCIATED_VPC_ENDPOINT_DOES_NOT_EXIST
}

enum IngressPointStatusToUpdate {
    ACTIVE
    CLOSED
}

enum IngressPointType {
    OPEN
    AUTH
    MTLS
}

list IngressPointsList {
    member: IngressPoint
}

enum IngressStringEmailAttribute {
    RECIPIENT
}

structure IngressStringExpression {
    @required
    Evaluate: IngressStringToEvaluate

    @required
    Operator: IngressStringOperator

    @required
    Values: StringList
}

enum IngressStringOperator {
    EQUALS
    NOT_EQUALS
    STARTS_WITH
    ENDS_WITH
    CONTAINS
}

union IngressStringToEvaluate {
    Attribute: IngressStringEmailAttribute
    Analysis: IngressAnalysis
}

enum IngressTlsAttribute {
    TLS_PROTOCOL
}

enum IngressTlsProtocolAttribute {
    TLS1_2
    TLS1_3
}

structure IngressTlsProtocolExpression {
    @required
    Evaluate: IngressTlsProtocolToEvaluate

    @required
    Operator: IngressTlsProtocolOperator

    @required
    Value: IngressTlsProtocolAttribute
}

enum IngressTlsProtocolOperator {
    MINIMUM_TLS_VERSION
    IS
}

union IngressTlsProtocolToEvaluate {
    Attribute: IngressTlsAttribute
}

structure InvokeLambdaAction {
    ActionFailurePolicy: ActionFailurePolicy

    @required
    FunctionArn: LambdaFunctionArn

    @required
    InvocationType: LambdaInvocationType

    @required
    RoleArn: IamRoleArn

    RetryTimeMinutes: LambdaRetryTimeMinutes
}

enum IpType {
    IPV4
    DUAL_STACK
}

@pattern("((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)/([0-9]|[12][0-9]|3[0-2])")
string Ipv4Cidr

list Ipv4Cidrs {
    member: Ipv4Cidr
}

@length(min: 0, max: 49)
@pattern("(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\\/(12[0-8]|1[0-1][0-9]|[1-9][0-9]|[0-9])")
string Ipv6Cidr

list Ipv6Cidrs {
    member: Ipv6Cidr
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9-]+")
string JobId

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9_.-]+")
string JobName

@pattern("arn:aws(|-cn|-us-gov|-eusc):kms:[a-z0-9-]{1,20}:[0-9]{12}:(key|alias)/.+")
string KmsKeyArn

@length(min: 20, max: 2048) @pattern("[a-zA-Z0-9-:/]+")
string KmsKeyId

@length(min: 20, max: 2048) @pattern("[a-zA-Z0-9:_/+=,@.#-]+")
string LambdaFunctionArn

enum LambdaInvocationType {
    EVENT
    REQUEST_RESPONSE
}

@range(min: 0, max: 2160)
integer LambdaRetryTimeMinutes

enum MailFrom {
    REPLACE
    PRESERVE
}

@range(min: 1)
integer MaxMessageSizeBytes

structure MessageBody {
    Text: String
    Html: String
    MessageMalformed: Boolean
}

structure Metadata {
    Timestamp: Timestamp
    IngressPointId: IngressPointId
    TrafficPolicyId: TrafficPolicyId
    RuleSetId: RuleSetId
    SenderHostname: String
    SenderIpAddress: SenderIpAddress
    TlsCipherSuite: String
    TlsProtocol: String
    SendingMethod: String
    SourceIdentity: String
    SendingPool: String
    ConfigurationSet: String
    SourceArn: String
}

@pattern("X-[a-zA-Z0-9-]{1,256}")
string MimeHeaderAttribute

@length(min: 1, max: 2048) @pattern("[a-zA-Z0-9:_/+=,@.#-]+")
string NameOrArn

union NetworkConfiguration {
    PublicNetworkConfiguration: PublicNetworkConfiguration
    PrivateNetworkConfiguration: PrivateNetworkConfiguration
}

structure NoAuthentication {}

@range(min: 1, max: 50)
integer PageSize

@length(min: 1, max: 2048)
string PaginationToken

union PolicyCondition {
    StringExpression: IngressStringExpression
    IpExpression: IngressIpv4Expression
    Ipv6Expression: IngressIpv6Expression
    TlsExpression: IngressTlsProtocolExpression
    BooleanExpression: IngressBooleanExpression
}

@length(min: 1)
list PolicyConditions {
    member: PolicyCondition
}

structure PolicyStatement {
    @required
    Conditions: PolicyConditions

    @required
    Action: AcceptAction
}

list PolicyStatementList {
    member: PolicyStatement
}

@sensitive
string PreSignedUrl

structure PrivateNetworkConfiguration {
    @required
    VpcEndpointId: VpcEndpointId
}

structure PublicNetworkConfiguration {
    @required
    IpType: IpType
}

@length(min: 36, max: 36) @pattern("[a-z0-9-]+")
string QBusinessApplicationId

@length(min: 36, max: 36) @pattern("[a-z0-9-]+")
string QBusinessIndexId

@length(min: 1, max: 100)
list Recipients {
    member: EmailAddress
}

structure Relay {
    RelayId: RelayId
    RelayName: RelayName
    LastModifiedTimestamp: Timestamp
}

structure RelayAction {
    ActionFailurePolicy: ActionFailurePolicy

    @required
    Relay: IdOrArn

    MailFrom: MailFrom
}

union RelayAuthentication {
    SecretArn: SecretArn
    NoAuthentication: NoAuthentication
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9-]+")
string RelayId

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9-_]+")
string RelayName

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9-\\.]+")
string RelayServerName

@range(min: 1, max: 65535)
integer RelayServerPort

list Relays {
    member: Relay
}

structure ReplaceRecipientAction {
    ReplaceWith: Recipients
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

@length(min: 1, max: 256) @pattern("(addon\\.)?[\\sa-zA-Z0-9_]+")
string ResultField

enum RetentionPeriod {
    THREE_MONTHS
    SIX_MONTHS
    NINE_MONTHS
    ONE_YEAR
    EIGHTEEN_MONTHS
    TWO_YEARS
    THIRTY_MONTHS
    THREE_YEARS
    FOUR_YEARS
    FIVE_YEARS
    SIX_YEARS
    SEVEN_YEARS
    EIGHT_YEARS
    NINE_YEARS
    TEN_YEARS
    PERMANENT
}

structure Row {
    ArchivedMessageId: String
    ReceivedTimestamp: Timestamp
    Date: String
    To: String
    From: String
    Cc: String
    Subject: String
    MessageId: String
    HasAttachments: Boolean
    ReceivedHeaders: EmailReceivedHeadersList
    InReplyTo: String
    XMailer: String
    XOriginalMailer: String
    XPriority: String
    IngressPointId: IngressPointId
    SenderHostname: String
    SenderIpAddress: SenderIpAddress
    Envelope: Envelope
    SourceArn: String
}

list RowsList {
    member: Row
}

structure Rule {
    Name: RuleName
    Conditions: RuleConditions
    Unless: RuleConditions

    @required
    Actions: RuleActions
}

union RuleAction {
    Drop: DropAction
    Relay: RelayAction
    Archive: ArchiveAction
    WriteToS3: S3Action
    Send: SendAction
    AddHeader: AddHeaderAction
    ReplaceRecipient: ReplaceRecipientAction
    DeliverToMailbox: DeliverToMailboxAction
    DeliverToQBusiness: DeliverToQBusinessAction
    PublishToSns: SnsAction
    Bounce: BounceAction
    InvokeLambda: InvokeLambdaAction
}

@length(min: 1, max: 10)
list RuleActions {
    member: RuleAction
}

@length(min: 1, max: 1)
list RuleAddressListArnList {
    member: String
}

enum RuleAddressListEmailAttribute {
    RECIPIENT
    MAIL_FROM
    SENDER
    FROM
    TO
    CC
}

enum RuleBooleanEmailAttribute {
    READ_RECEIPT_REQUESTED
    TLS
    TLS_WRAPPED
}

structure RuleBooleanExpression {
    @required
    Evaluate: RuleBooleanToEvaluate

    @required
    Operator: RuleBooleanOperator
}

enum RuleBooleanOperator {
    IS_TRUE
    IS_FALSE
}

union RuleBooleanToEvaluate {
    Attribute: RuleBooleanEmailAttribute
    Analysis: Analysis
    IsInAddressList: RuleIsInAddressList
}

enum RuleClientCertificateAttribute {
    CN
    SAN_RFC822_NAME
    SAN_DNS_NAME
    SAN_DIRECTORY_NAME
    SAN_UNIFORM_RESOURCE_IDENTIFIER
    SAN_IP_ADDRESS
    SAN_REGISTERED_ID
    SERIAL_NUMBER
}

union RuleCondition {
    BooleanExpression: RuleBooleanExpression
    StringExpression: RuleStringExpression
    NumberExpression: RuleNumberExpression
    IpExpression: RuleIpExpression
    VerdictExpression: RuleVerdictExpression
    DmarcExpression: RuleDmarcExpression
}

@length(min: 0, max: 10)
list RuleConditions {
    member: RuleCondition
}

structure RuleDmarcExpression {
    @required
    Operator: RuleDmarcOperator

    @required
    Values: RuleDmarcValueList
}

enum RuleDmarcOperator {
    EQUALS
    NOT_EQUALS
}

enum RuleDmarcPolicy {
    NONE
    QUARANTINE
    REJECT
}

@length(min: 1, max: 10)
list RuleDmarcValueList {
    member: RuleDmarcPolicy
}

enum RuleIpEmailAttribute {
    SOURCE_IP
}

structure RuleIpExpression {
    @required
    Evaluate: RuleIpToEvaluate

    @required
    Operator: RuleIpOperator

    @required
    Values: RuleIpValueList
}

enum RuleIpOperator {
    CIDR_MATCHES
    NOT_CIDR_MATCHES
}

@length(min: 1, max: 43) @pattern("(([0-9]|.|:|/)*)")
string RuleIpStringValue

union RuleIpToEvaluate {
    Attribute: RuleIpEmailAttribute
}

@length(min: 1, max: 10)
list RuleIpValueList {
    member: RuleIpStringValue
}

structure RuleIsInAddressList {
    @required
    Attribute: RuleAddressListEmailAttribute

    @required
    AddressLists: RuleAddressListArnList
}

@length(min: 1, max: 32) @pattern("[a-zA-Z0-9_.-]+")
string RuleName

enum RuleNumberEmailAttribute {
    MESSAGE_SIZE
}

structure RuleNumberExpression {
    @required
    Evaluate: RuleNumberToEvaluate

    @required
    Operator: RuleNumberOperator

    @required
    Value: Double
}

enum RuleNumberOperator {
    EQUALS
    NOT_EQUALS
    LESS_THAN
    GREATER_THAN
    LESS_THAN_OR_EQUAL
    GREATER_THAN_OR_EQUAL
}

union RuleNumberToEvaluate {
    Attribute: RuleNumberEmailAttribute
}

structure RuleSet {
    RuleSetId: RuleSetId
    RuleSetName: RuleSetName
    LastModificationDate: Timestamp
}

@length(min: 1, max: 100)
string RuleSetId

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9_.-]+")
string RuleSetName

list RuleSets {
    member: RuleSet
}

enum RuleStringEmailAttribute {
    MAIL_FROM
    HELO
    RECIPIENT
    SENDER
    FROM
    SUBJECT
    TO
    CC
}

structure RuleStringExpression {
    @required
    Evaluate: RuleStringToEvaluate

    @required
    Operator: RuleStringOperator

    @required
    Values: RuleStringList
}

@length(min: 1, max: 10)
list RuleStringList {
    member: RuleStringValue
}

enum RuleStringOperator {
    EQUALS
    NOT_EQUALS
    STARTS_WITH
    ENDS_WITH
    CONTAINS
}

union RuleStringToEvaluate {
    Attribute: RuleStringEmailAttribute
    MimeHeaderAttribute: MimeHeaderAttribute
    Analysis: Analysis
    ClientCertificateAttribute: RuleClientCertificateAttribute
}

@length(min: 1, max: 4096) @sensitive
string RuleStringValue

enum RuleVerdict {
    PASS
    FAIL
    GRAY
    PROCESSING_FAILED
}

enum RuleVerdictAttribute {
    SPF
    DKIM
}

structure RuleVerdictExpression {
    @required
    Evaluate: RuleVerdictToEvaluate

    @required
    Operator: RuleVerdictOperator

    @required
    Values: RuleVerdictValueList
}

enum RuleVerdictOperator {
    EQUALS
    NOT_EQUALS
}

union RuleVerdictToEvaluate {
    Attribute: RuleVerdictAttribute
    Analysis: Analysis
}

@length(min: 1, max: 10)
list RuleVerdictValueList {
    member: RuleVerdict
}

@length(min: 0, max: 40)
list Rules {
    member: Rule
}

structure S3Action {
    ActionFailurePolicy: ActionFailurePolicy

    @required
    RoleArn: IamRoleArn

    @required
    S3Bucket: S3Bucket

    S3Prefix: S3Prefix
    S3SseKmsKeyId: KmsKeyId
}

@length(min: 1, max: 62) @pattern("[a-zA-Z0-9.-]+")
string S3Bucket

structure S3ExportDestinationConfiguration {
    S3Location: S3Location
}

@pattern("s3://[a-zA-Z0-9.-]{3,63}(/[a-zA-Z0-9!_.*'()/-]*)*")
string S3Location

@length(min: 1, max: 62) @pattern("[a-zA-Z0-9!_.*'()/-]+")
string S3Prefix

structure SavedAddress {
    @required
    Address: Address

    @required
    CreatedTimestamp: Timestamp
}

list SavedAddresses {
    member: SavedAddress
}

@length(min: 1, max: 64)
string SearchId

@range(min: 0, max: 1000)
integer SearchMaxResults

enum SearchState {
    QUEUED
    RUNNING
    COMPLETED
    FAILED
    CANCELLED
}

structure SearchStatus {
    SubmissionTimestamp: Timestamp
    CompletionTimestamp: Timestamp
    State: SearchState
    ErrorMessage: String
}

structure SearchSummary {
    SearchId: SearchId
    Status: SearchStatus
}

list SearchSummaryList {
    member: SearchSummary
}

@pattern("arn:(aws|aws-cn|aws-us-gov|aws-eusc):secretsmanager:[a-z0-9-]+:\\d{12}:secret:[a-zA-Z0-9/_+=,.@-]+")
string SecretArn

structure SendAction {
    ActionFailurePolicy: ActionFailurePolicy

    @required
    RoleArn: IamRoleArn
}

@sensitive
string SenderIpAddress

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    Message: String
}

@length(min: 8, max: 64) @pattern("[A-Za-z0-9!@#$%^&*()_+\\-=\\[\\]{}|.,?]+") @sensitive
string SmtpPassword

@length(min: 3, max: 3) @pattern("[45][0-9][0-9]")
string SmtpReplyCode

structure SnsAction {
    ActionFailurePolicy: ActionFailurePolicy

    @required
    TopicArn: SnsTopicArn

    @required
    RoleArn: IamRoleArn

    Encoding: SnsNotificationEncoding
    PayloadType: SnsNotificationPayloadType
}

enum SnsNotificationEncoding {
    UTF_8 = "UTF-8"
    BASE64
}

enum SnsNotificationPayloadType {
    HEADERS
    CONTENT
}

@length(min: 20, max: 2048)
@pattern("arn:(aws|aws-cn|aws-us-gov|aws-eusc):sns:[a-z0-9-]+:\\d{12}:[\\w\\-]{1,256}")
string SnsTopicArn

@length(min: 5, max: 9) @pattern("[45]\\.[0-9]{1,3}\\.[0-9]{1,3}")
string StatusCode

list StringList {
    member: String
}

@length(min: 1, max: 2048)
string StringValue

@length(min: 1, max: 10)
list StringValueList {
    member: StringValue
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9/_\\+=\\.:@\\-]+")
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9/_\\+=\\.:@\\-]*")
string TagValue

@length(min: 20, max: 1011)
@pattern("arn:aws(|-cn|-us-gov|-eusc):ses:[a-z0-9-]{1,20}:[0-9]{12}:(mailmanager-|addon-).+")
string TaggableResourceArn

@error("client") @httpError(429)
structure ThrottlingException {
    Message: String
}

structure TlsAuthConfiguration {
    TrustStore: TrustStore
}

enum TlsPolicy {
    REQUIRED
    OPTIONAL
    FIPS
}

structure TrafficPolicy {
    @required
    TrafficPolicyName: TrafficPolicyName

    @required
    TrafficPolicyId: TrafficPolicyId

    @required
    DefaultAction: AcceptAction
}

@length(min: 1, max: 100)
string TrafficPolicyId

list TrafficPolicyList {
    member: TrafficPolicy
}

@length(min: 3, max: 63) @pattern("[A-Za-z0-9_\\-]+")
string TrafficPolicyName

structure TrustStore {
    @required
    CAContent: CAContent

    CrlContent: CrlContent
    KmsKeyArn: KmsKeyArn
}

enum TrustStoreResponseOption {
    EXCLUDE
    INCLUDE
}

@error("client") @httpError(400)
structure ValidationException {
    Message: String
}

@pattern("vpce-[a-zA-Z0-9]{17}")
string VpcEndpointId
