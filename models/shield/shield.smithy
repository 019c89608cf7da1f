$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.shield

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@title("AWS Shield")
@service(sdkId: "Shield", endpointPrefix: "shield")
@awsJson1_1
@sigv4(name: "shield")
service AWSShield_20160616 {
    version: "2016-06-02"
    operations: [
        AssociateDRTLogBucket
        AssociateDRTRole
        AssociateHealthCheck
        AssociateProactiveEngagementDetails
        CreateProtection
        CreateProtectionGroup
        CreateSubscription
        DeleteProtection
        DeleteProtectionGroup
        DeleteSubscription
        DescribeAttack
        DescribeAttackStatistics
        DescribeDRTAccess
        DescribeEmergencyContactSettings
        DescribeProtection
        DescribeProtectionGroup
        DescribeSubscription
        DisableApplicationLayerAutomaticResponse
        DisableProactiveEngagement
        DisassociateDRTLogBucket
        DisassociateDRTRole
        DisassociateHealthCheck
        EnableApplicationLayerAutomaticResponse
        EnableProactiveEngagement
        GetSubscriptionState
        ListAttacks
        ListProtectionGroups
        ListProtections
        ListResourcesInProtectionGroup
        ListTagsForResource
        TagResource
        UntagResource
        UpdateApplicationLayerAutomaticResponse
        UpdateEmergencyContactSettings
        UpdateProtectionGroup
        UpdateSubscription
    ]
}

operation AssociateDRTLogBucket {
    input := {
        @required
        LogBucket: LogBucket
    }
    output := {}
    errors: [
        InternalErrorException
        InvalidOperationException
        NoAssociatedRoleException
        LimitsExceededException
        InvalidParameterException
        AccessDeniedForDependencyException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

operation AssociateDRTRole {
    input := {
        @required
        RoleArn: RoleArn
    }
    output := {}
    errors: [
        InternalErrorException
        InvalidOperationException
        InvalidParameterException
        AccessDeniedForDependencyException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

operation AssociateHealthCheck {
    input := {
        @required
        ProtectionId: ProtectionId

        @required
        HealthCheckArn: HealthCheckArn
    }
    output := {}
    errors: [
        InternalErrorException
        LimitsExceededException
        ResourceNotFoundException
        InvalidParameterException
        OptimisticLockException
        InvalidResourceException
    ]
}

operation AssociateProactiveEngagementDetails {
    input := {
        @required
        EmergencyContactList: EmergencyContactList
    }
    output := {}
    errors: [
        InternalErrorException
        InvalidOperationException
        InvalidParameterException
        ResourceNotFoundException
        OptimisticLockException
    ]
}

operation CreateProtection {
    input := {
        @required
        Name: ProtectionName

        @required
        ResourceArn: ResourceArn

        Tags: TagList
    }
    output := {
        ProtectionId: ProtectionId
    }
    errors: [
        InternalErrorException
        InvalidResourceException
        InvalidOperationException
        LimitsExceededException
        ResourceAlreadyExistsException
        OptimisticLockException
        ResourceNotFoundException
        InvalidParameterException
    ]
}

operation CreateProtectionGroup {
    input := {
        @required
        ProtectionGroupId: ProtectionGroupId

        @required
        Aggregation: ProtectionGroupAggregation

        @required
        Pattern: ProtectionGroupPattern

        ResourceType: ProtectedResourceType
        Members: ProtectionGroupMembers
        Tags: TagList
    }
    output := {}
    errors: [
        InternalErrorException
        ResourceAlreadyExistsException
        OptimisticLockException
        ResourceNotFoundException
        InvalidParameterException
        LimitsExceededException
    ]
}

operation CreateSubscription {
    input := {}
    output := {}
    errors: [InternalErrorException, ResourceAlreadyExistsException]
}

operation DeleteProtection {
    input := {
        @required
        ProtectionId: ProtectionId
    }
    output := {}
    errors: [InternalErrorException, ResourceNotFoundException, OptimisticLockException]
}

operation DeleteProtectionGroup {
    input := {
        @required
        ProtectionGroupId: ProtectionGroupId
    }
    output := {}
    errors: [InternalErrorException, OptimisticLockException, ResourceNotFoundException]
}

@deprecated
operation DeleteSubscription {
    input := @deprecated {}
    output := @deprecated {}
    errors: [InternalErrorException, LockedSubscriptionException, ResourceNotFoundException]
}

operation DescribeAttack {
    input := {
        @required
        AttackId: AttackId
    }
    output := {
        Attack: AttackDetail
    }
    errors: [InternalErrorException, AccessDeniedException]
}

operation DescribeAttackStatistics {
    input := {}
    output := {
        @required
        TimeRange: TimeRange

        @required
        DataItems: AttackStatisticsDataList
    }
    errors: [InternalErrorException]
}

operation DescribeDRTAccess {
    input := {}
    output := {
        RoleArn: RoleArn
        LogBucketList: LogBucketList
    }
    errors: [InternalErrorException, ResourceNotFoundException]
}

operation DescribeEmergencyContactSettings {
    input := {}
    output := {
        EmergencyContactList: EmergencyContactList
    }
    errors: [InternalErrorException, ResourceNotFoundException]
}

operation DescribeProtection {
    input := {
        ProtectionId: ProtectionId
        ResourceArn: ResourceArn
    }
    output := {
        Protection: Protection
    }
    errors: [InternalErrorException, InvalidParameterException, ResourceNotFoundException]
}

operation DescribeProtectionGroup {
    input := {
        @required
        ProtectionGroupId: ProtectionGroupId
    }
    output := {
        @required
        ProtectionGroup: ProtectionGroup
    }
    errors: [InternalErrorException, ResourceNotFoundException]
}

operation DescribeSubscription {
    input := {}
    output := {
        Subscription: Subscription
    }
    errors: [InternalErrorException, ResourceNotFoundException]
}

operation DisableApplicationLayerAutomaticResponse {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {}
    errors: [
        InternalErrorException
        InvalidParameterException
        ResourceNotFoundException
        OptimisticLockException
        InvalidOperationException
    ]
}

operation DisableProactiveEngagement {
    input := {}
    output := {}
    errors: [
        InternalErrorException
        InvalidOperationException
        InvalidParameterException
        ResourceNotFoundException
        OptimisticLockException
    ]
}

operation DisassociateDRTLogBucket {
    input := {
        @required
        LogBucket: LogBucket
    }
    output := {}
    errors: [
        InternalErrorException
        InvalidOperationException
        NoAssociatedRoleException
        AccessDeniedForDependencyException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

operation DisassociateDRTRole {
    input := {}
    output := {}
    errors: [
        InternalErrorException
        InvalidOperationException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

operation DisassociateHealthCheck {
    input := {
        @required
        ProtectionId: ProtectionId

        @required
        HealthCheckArn: HealthCheckArn
    }
    output := {}
    errors: [
        InternalErrorException
        InvalidParameterException
        ResourceNotFoundException
        OptimisticLockException
        InvalidResourceException
    ]
}

operation EnableApplicationLayerAutomaticResponse {
    input := {
        @required
        ResourceArn: ResourceArn

        @required
        Action: ResponseAction
    }
    output := {}
    errors: [
        LimitsExceededException
        InternalErrorException
        ResourceNotFoundException
        InvalidParameterException
        OptimisticLockException
        InvalidOperationException
    ]
}

operation EnableProactiveEngagement {
    input := {}
    output := {}
    errors: [
        InternalErrorException
        InvalidOperationException
        InvalidParameterException
        ResourceNotFoundException
        OptimisticLockException
    ]
}

operation GetSubscriptionState {
    input := {}
    output := {
        @required
        SubscriptionState: SubscriptionState
    }
    errors: [InternalErrorException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AttackSummaries"
    pageSize: "MaxResults"
)
operation ListAttacks {
    input := {
        ResourceArns: ResourceArnFilterList
        StartTime: TimeRange
        EndTime: TimeRange
        NextToken: Token
        MaxResults: MaxResults
    }
    output := {
        AttackSummaries: AttackSummaries
        NextToken: Token
    }
    errors: [InternalErrorException, InvalidParameterException, InvalidOperationException]
}

operation ListProtectionGroups {
    input := {
        NextToken: Token
        MaxResults: MaxResults
        InclusionFilters: InclusionProtectionGroupFilters
    }
    output := {
        @required
        ProtectionGroups: ProtectionGroups

        NextToken: Token
    }
    errors: [InternalErrorException, ResourceNotFoundException, InvalidPaginationTokenException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Protections"
    pageSize: "MaxResults"
)
operation ListProtections {
    input := {
        NextToken: Token
        MaxResults: MaxResults
        InclusionFilters: InclusionProtectionFilters
    }
    output := {
        Protections: Protections
        NextToken: Token
    }
    errors: [InternalErrorException, ResourceNotFoundException, InvalidPaginationTokenException]
}

operation ListResourcesInProtectionGroup {
    input := {
        @required
        ProtectionGroupId: ProtectionGroupId

        NextToken: Token
        MaxResults: MaxResults
    }
    output := {
        @required
        ResourceArns: ResourceArnList

        NextToken: Token
    }
    errors: [InternalErrorException, ResourceNotFoundException, InvalidPaginationTokenException]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceARN: ResourceArn
    }
    output := {
        Tags: TagList
    }
    errors: [InternalErrorException, InvalidResourceException, ResourceNotFoundException]
}

operation TagResource {
    input := {
        @required
        ResourceARN: ResourceArn

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        InternalErrorException
        InvalidResourceException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceARN: ResourceArn

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        InternalErrorException
        InvalidResourceException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

operation UpdateApplicationLayerAutomaticResponse {
    input := {
        @required
        ResourceArn: ResourceArn

        @required
        Action: ResponseAction
    }
    output := {}
    errors: [
        InternalErrorException
        ResourceNotFoundException
        InvalidParameterException
        OptimisticLockException
        InvalidOperationException
    ]
}

operation UpdateEmergencyContactSettings {
    input := {
        EmergencyContactList: EmergencyContactList
    }
    output := {}
    errors: [
        InternalErrorException
        InvalidParameterException
        OptimisticLockException
        ResourceNotFoundException
    ]
}

operation UpdateProtectionGroup {
    input := {
        @required
        ProtectionGroupId: ProtectionGroupId

        @required
        Aggregation: ProtectionGroupAggregation

        @required
        Pattern: ProtectionGroupPattern

        ResourceType: ProtectedResourceType
        Members: ProtectionGroupMembers
    }
    output := {}
    errors: [
        InternalErrorException
        ResourceNotFoundException
        OptimisticLockException
        InvalidParameterException
    ]
}

operation UpdateSubscription {
    input := {
        AutoRenew: AutoRenew
    }
    output := {}
    errors: [
        InternalErrorException
        LockedSubscriptionException
        ResourceNotFoundException
        InvalidParameterException
        OptimisticLockException
    ]
}

@error("client")
structure AccessDeniedException {
    message: String
}

@error("client")
structure AccessDeniedForDependencyException {
    message: String
}

structure ApplicationLayerAutomaticResponseConfiguration {
    @required
    Status: ApplicationLayerAutomaticResponseStatus

    @required
    Action: ResponseAction
}

enum ApplicationLayerAutomaticResponseStatus {
    ENABLED
    DISABLED
}

structure AttackDetail {
    AttackId: AttackId
    ResourceArn: ResourceArn
    SubResources: SubResourceSummaryList
    StartTime: Timestamp
    EndTime: Timestamp
    AttackCounters: SummarizedCounterList
    AttackProperties: AttackProperties
    Mitigations: MitigationList
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9\\\\-]*")
string AttackId

enum AttackLayer {
    NETWORK
    APPLICATION
}

list AttackProperties {
    member: AttackProperty
}

structure AttackProperty {
    AttackLayer: AttackLayer
    AttackPropertyIdentifier: AttackPropertyIdentifier
    TopContributors: TopContributors
    Unit: Unit
    Total: Long
}

enum AttackPropertyIdentifier {
    DESTINATION_URL
    REFERRER
    SOURCE_ASN
    SOURCE_COUNTRY
    SOURCE_IP_ADDRESS
    SOURCE_USER_AGENT
    WORDPRESS_PINGBACK_REFLECTOR
    WORDPRESS_PINGBACK_SOURCE
}

structure AttackStatisticsDataItem {
    AttackVolume: AttackVolume

    @required
    AttackCount: Long
}

list AttackStatisticsDataList {
    member: AttackStatisticsDataItem
}

list AttackSummaries {
    member: AttackSummary
}

structure AttackSummary {
    AttackId: String
    ResourceArn: String
    StartTime: Timestamp
    EndTime: Timestamp
    AttackVectors: AttackVectorDescriptionList
}

structure AttackVectorDescription {
    @required
    VectorType: String
}

list AttackVectorDescriptionList {
    member: AttackVectorDescription
}

structure AttackVolume {
    BitsPerSecond: AttackVolumeStatistics
    PacketsPerSecond: AttackVolumeStatistics
    RequestsPerSecond: AttackVolumeStatistics
}

structure AttackVolumeStatistics {
    @required
    Max: Double
}

enum AutoRenew {
    ENABLED
    DISABLED
}

structure BlockAction {}

@length(min: 1, max: 1024) @pattern("^[\\w\\s\\.\\-,:/()+@]*$")
string ContactNotes

structure Contributor {
    Name: String
    Value: Long
}

structure CountAction {}

@range(min: 0)
long DurationInSeconds

@length(min: 1, max: 150) @pattern("^\\S+@\\S+\\.\\S+$")
string EmailAddress

structure EmergencyContact {
    @required
    EmailAddress: EmailAddress

    PhoneNumber: PhoneNumber
    ContactNotes: ContactNotes
}

@length(min: 0, max: 10)
list EmergencyContactList {
    member: EmergencyContact
}

@length(min: 1, max: 2048) @pattern("^arn:aws:route53:::healthcheck/\\S{36}$")
string HealthCheckArn

list HealthCheckIds {
    member: String
}

structure InclusionProtectionFilters {
    ResourceArns: ResourceArnFilters
    ProtectionNames: ProtectionNameFilters
    ResourceTypes: ProtectedResourceTypeFilters
}

structure InclusionProtectionGroupFilters {
    ProtectionGroupIds: ProtectionGroupIdFilters
    Patterns: ProtectionGroupPatternFilters
    ResourceTypes: ProtectedResourceTypeFilters
    Aggregations: ProtectionGroupAggregationFilters
}

@error("server")
structure InternalErrorException {
    message: String
}

@error("client")
structure InvalidOperationException {
    message: String
}

@error("client")
structure InvalidPaginationTokenException {
    message: String
}

@error("client")
structure InvalidParameterException {
    message: String
    reason: ValidationExceptionReason
    fields: ValidationExceptionFieldList
}

@error("client")
structure InvalidResourceException {
    message: String
}

structure Limit {
    Type: String
    Max: Long
}

list Limits {
    member: Limit
}

@error("client")
structure LimitsExceededException {
    message: String
    Type: String
    Limit: Long
}

@error("client")
structure LockedSubscriptionException {
    message: String
}

@length(min: 3, max: 63)
@pattern("^([a-z]|(\\d(?!\\d{0,2}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})))([a-z\\d]|(\\.(?!(\\.|-)))|(-(?!\\.))){1,61}[a-z\\d]$")
string LogBucket

@length(min: 0, max: 10)
list LogBucketList {
    member: LogBucket
}

@range(min: 0, max: 10000)
integer MaxResults

structure Mitigation {
    MitigationName: String
}

list MitigationList {
    member: Mitigation
}

@error("client")
structure NoAssociatedRoleException {
    message: String
}

@error("client")
structure OptimisticLockException {
    message: String
}

@length(min: 1, max: 16) @pattern("^\\+[1-9]\\d{1,14}$")
string PhoneNumber

enum ProactiveEngagementStatus {
    ENABLED
    DISABLED
    PENDING
}

enum ProtectedResourceType {
    CLOUDFRONT_DISTRIBUTION
    ROUTE_53_HOSTED_ZONE
    ELASTIC_IP_ALLOCATION
    CLASSIC_LOAD_BALANCER
    APPLICATION_LOAD_BALANCER
    GLOBAL_ACCELERATOR
}

@length(min: 1, max: 1)
list ProtectedResourceTypeFilters {
    member: ProtectedResourceType
}

structure Protection {
    Id: ProtectionId
    Name: ProtectionName
    ResourceArn: ResourceArn
    HealthCheckIds: HealthCheckIds
    ProtectionArn: ResourceArn
    ApplicationLayerAutomaticResponseConfiguration: ApplicationLayerAutomaticResponseConfiguration
}

structure ProtectionGroup {
    @required
    ProtectionGroupId: ProtectionGroupId

    @required
    Aggregation: ProtectionGroupAggregation

    @required
    Pattern: ProtectionGroupPattern

    ResourceType: ProtectedResourceType

    @required
    Members: ProtectionGroupMembers

    ProtectionGroupArn: ResourceArn
}

enum ProtectionGroupAggregation {
    SUM
    MEAN
    MAX
}

@length(min: 1, max: 1)
list ProtectionGroupAggregationFilters {
    member: ProtectionGroupAggregation
}

structure ProtectionGroupArbitraryPatternLimits {
    @required
    MaxMembers: Long
}

@length(min: 1, max: 36) @pattern("[a-zA-Z0-9\\\\-]*")
string ProtectionGroupId

@length(min: 1, max: 1)
list ProtectionGroupIdFilters {
    member: ProtectionGroupId
}

structure ProtectionGroupLimits {
    @required
    MaxProtectionGroups: Long

    @required
    PatternTypeLimits: ProtectionGroupPatternTypeLimits
}

@length(min: 0, max: 10000)
list ProtectionGroupMembers {
    member: ResourceArn
}

enum ProtectionGroupPattern {
    ALL
    ARBITRARY
    BY_RESOURCE_TYPE
}

@length(min: 1, max: 1)
list ProtectionGroupPatternFilters {
    member: ProtectionGroupPattern
}

structure ProtectionGroupPatternTypeLimits {
    @required
    ArbitraryPatternLimits: ProtectionGroupArbitraryPatternLimits
}

list ProtectionGroups {
    member: ProtectionGroup
}

@length(min: 36, max: 36) @pattern("[a-zA-Z0-9\\\\-]*")
string ProtectionId

structure ProtectionLimits {
    @required
    ProtectedResourceTypeLimits: Limits
}

@length(min: 1, max: 128) @pattern("[ a-zA-Z0-9_\\\\.\\\\-]*")
string ProtectionName

@length(min: 1, max: 1)
list ProtectionNameFilters {
    member: ProtectionName
}

list Protections {
    member: Protection
}

@error("client")
structure ResourceAlreadyExistsException {
    message: String
    resourceType: String
}

@length(min: 1, max: 2048) @pattern("^arn:aws.*")
string ResourceArn

list ResourceArnFilterList {
    member: ResourceArn
}

@length(min: 1, max: 1)
list ResourceArnFilters {
    member: ResourceArn
}

list ResourceArnList {
    member: ResourceArn
}

@error("client")
structure ResourceNotFoundException {
    message: String
    resourceType: String
}

structure ResponseAction {
    Block: BlockAction
    Count: CountAction
}

@length(min: 1, max: 2048) @pattern("^arn:aws:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string RoleArn

structure SubResourceSummary {
    Type: SubResourceType
    Id: String
    AttackVectors: SummarizedAttackVectorList
    Counters: SummarizedCounterList
}

list SubResourceSummaryList {
    member: SubResourceSummary
}

enum SubResourceType {
    IP
    URL
}

structure Subscription {
    StartTime: Timestamp
    EndTime: Timestamp
    TimeCommitmentInSeconds: DurationInSeconds
    AutoRenew: AutoRenew
    Limits: Limits
    ProactiveEngagementStatus: ProactiveEngagementStatus

    @required
    SubscriptionLimits: SubscriptionLimits

    SubscriptionArn: ResourceArn
}

structure SubscriptionLimits {
    @required
    ProtectionLimits: ProtectionLimits

    @required
    ProtectionGroupLimits: ProtectionGroupLimits
}

enum SubscriptionState {
    ACTIVE
    INACTIVE
}

structure SummarizedAttackVector {
    @required
    VectorType: String

    VectorCounters: SummarizedCounterList
}

list SummarizedAttackVectorList {
    member: SummarizedAttackVector
}

structure SummarizedCounter {
    Name: String
    Max: Double
    Average: Double
    Sum: Double
    N: Integer
    Unit: String
}

list SummarizedCounterList {
    member: SummarizedCounter
}

structure Tag {
    Key: TagKey
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

structure TimeRange {
    FromInclusive: Timestamp
    ToExclusive: Timestamp
}

@length(min: 1, max: 4096) @pattern("^.*$")
string Token

list TopContributors {
    member: Contributor
}

enum Unit {
    BITS
    BYTES
    PACKETS
    REQUESTS
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
    FIELD_VALIDATION_FAILED
    OTHER
}
