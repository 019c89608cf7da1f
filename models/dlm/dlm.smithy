$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.dlm

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Data Lifecycle Manager")
@service(sdkId: "DLM", endpointPrefix: "dlm")
@restJson1
@sigv4(name: "dlm")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service DLM {
    version: "2018-01-12"
    operations: [
        CreateLifecyclePolicy
        DeleteLifecyclePolicy
        GetLifecyclePolicies
        GetLifecyclePolicy
        ListTagsForResource
        TagResource
        UntagResource
        UpdateLifecyclePolicy
    ]
}

@http(method: "POST", uri: "/policies")
operation CreateLifecyclePolicy {
    input := {
        @required
        ExecutionRoleArn: ExecutionRoleArn

        @required
        Description: PolicyDescription

        @required
        State: SettablePolicyStateValues

        PolicyDetails: PolicyDetails
        Tags: TagMap
        DefaultPolicy: DefaultPolicyTypeValues
        CreateInterval: CreateInterval
        RetainInterval: RetainInterval
        CopyTags: Boolean
        ExtendDeletion: Boolean
        CrossRegionCopyTargets: CrossRegionCopyTargetList
        Exclusions: Exclusions
    }
    output := {
        PolicyId: PolicyId
    }
    errors: [InvalidRequestException, LimitExceededException, InternalServerException]
}

@http(method: "DELETE", uri: "/policies/{PolicyId}")
operation DeleteLifecyclePolicy {
    input := {
        @required @httpLabel
        PolicyId: PolicyId
    }
    output := {}
    errors: [ResourceNotFoundException, InternalServerException, LimitExceededException]
}

@http(method: "GET", uri: "/policies")
operation GetLifecyclePolicies {
    input := {
        @httpQuery("policyIds")
        PolicyIds: PolicyIdList

        @httpQuery("state")
        State: GettablePolicyStateValues

        @httpQuery("resourceTypes")
        ResourceTypes: ResourceTypeValuesList

        @httpQuery("targetTags")
        TargetTags: TargetTagsFilterList

        @httpQuery("tagsToAdd")
        TagsToAdd: TagsToAddFilterList

        @httpQuery("defaultPolicyType")
        DefaultPolicyType: DefaultPoliciesTypeValues
    }
    output := {
        Policies: LifecyclePolicySummaryList
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServerException
        LimitExceededException
    ]
}

@http(method: "GET", uri: "/policies/{PolicyId}")
operation GetLifecyclePolicy {
    input := {
        @required @httpLabel
        PolicyId: PolicyId
    }
    output := {
        Policy: LifecyclePolicy
    }
    errors: [ResourceNotFoundException, InternalServerException, LimitExceededException]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: PolicyArn
    }
    output := {
        Tags: TagMap
    }
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/tags/{ResourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: PolicyArn

        @required
        Tags: TagMap
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: PolicyArn

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

@http(method: "PATCH", uri: "/policies/{PolicyId}")
operation UpdateLifecyclePolicy {
    input := {
        @required @httpLabel
        PolicyId: PolicyId

        ExecutionRoleArn: ExecutionRoleArn
        State: SettablePolicyStateValues
        Description: PolicyDescription
        PolicyDetails: PolicyDetails
        CreateInterval: CreateInterval
        RetainInterval: RetainInterval
        CopyTags: Boolean
        ExtendDeletion: Boolean
        CrossRegionCopyTargets: CrossRegionCopyTargetList
        Exclusions: Exclusions
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServerException
        LimitExceededException
    ]
}

structure Action {
    @required
    Name: ActionName

    @required
    CrossRegionCopy: CrossRegionCopyActionList
}

@length(min: 1, max: 1)
list ActionList {
    member: Action
}

@length(min: 0, max: 120) @pattern("[0-9A-Za-z _-]+")
string ActionName

structure ArchiveRetainRule {
    @required
    RetentionArchiveTier: RetentionArchiveTier
}

structure ArchiveRule {
    @required
    RetainRule: ArchiveRetainRule
}

@length(min: 0, max: 16) @pattern("([a-z]+-){2,3}\\d[a-z]")
string AvailabilityZone

@length(min: 0, max: 16) @pattern("[a-z]{3,4}\\d-az\\d+")
string AvailabilityZoneId

@length(min: 1, max: 10)
list AvailabilityZoneIdList {
    member: AvailabilityZoneId
}

@length(min: 1, max: 10)
list AvailabilityZoneList {
    member: AvailabilityZone
}

@length(min: 12, max: 12) @pattern("^[0-9]{12}$")
string AwsAccountId

@length(min: 0, max: 2048) @pattern("arn:aws(-[a-z]{1,3}){0,2}:kms:([a-z]+-){2,3}\\d:\\d+:key/.*")
string CmkArn

@range(min: 1, max: 1000)
integer Count

@range(min: 1)
integer CreateInterval

structure CreateRule {
    Location: LocationValues
    Interval: Interval
    IntervalUnit: IntervalUnitValues
    Times: TimesList
    CronExpression: CronExpression
    Scripts: ScriptsList
}

@length(min: 17, max: 106) @pattern("cron\\([^\\n]{11,100}\\)")
string CronExpression

structure CrossRegionCopyAction {
    @required
    Target: Target

    @required
    EncryptionConfiguration: EncryptionConfiguration

    RetainRule: CrossRegionCopyRetainRule
}

@length(min: 0, max: 3)
list CrossRegionCopyActionList {
    member: CrossRegionCopyAction
}

structure CrossRegionCopyDeprecateRule {
    Interval: Interval
    IntervalUnit: RetentionIntervalUnitValues
}

structure CrossRegionCopyRetainRule {
    Interval: Interval
    IntervalUnit: RetentionIntervalUnitValues
}

structure CrossRegionCopyRule {
    TargetRegion: TargetRegion
    Target: Target

    @required
    Encrypted: Boolean

    CmkArn: CmkArn
    CopyTags: Boolean
    RetainRule: CrossRegionCopyRetainRule
    DeprecateRule: CrossRegionCopyDeprecateRule
}

@length(min: 0, max: 3)
list CrossRegionCopyRules {
    member: CrossRegionCopyRule
}

structure CrossRegionCopyTarget {
    TargetRegion: TargetRegion
}

@length(min: 0, max: 3)
list CrossRegionCopyTargetList {
    member: CrossRegionCopyTarget
}

enum DefaultPoliciesTypeValues {
    VOLUME
    INSTANCE
    ALL
}

enum DefaultPolicyTypeValues {
    VOLUME
    INSTANCE
}

structure DeprecateRule {
    Count: Count
    Interval: Interval
    IntervalUnit: RetentionIntervalUnitValues
}

@length(min: 0, max: 1000) @pattern("[\\p{all}]*")
string DescriptionRegex

structure EncryptionConfiguration {
    @required
    Encrypted: Boolean

    CmkArn: CmkArn
}

structure EventParameters {
    @required
    EventType: EventTypeValues

    @required
    SnapshotOwner: SnapshotOwnerList

    @required
    DescriptionRegex: DescriptionRegex
}

structure EventSource {
    @required
    Type: EventSourceValues

    Parameters: EventParameters
}

enum EventSourceValues {
    MANAGED_CWE
}

enum EventTypeValues {
    shareSnapshot
}

@length(min: 0, max: 50)
list ExcludeDataVolumeTagList {
    member: Tag
}

@length(min: 0, max: 50)
list ExcludeTagsList {
    member: Tag
}

@length(min: 0, max: 6)
list ExcludeVolumeTypesList {
    member: smithy.api#String
}

structure Exclusions {
    ExcludeBootVolumes: Boolean
    ExcludeVolumeTypes: ExcludeVolumeTypesList
    ExcludeTags: ExcludeTagsList
}

@length(min: 0, max: 200)
@pattern("^([a-zA-Z0-9_\\-.]{3,128}|[a-zA-Z0-9_\\-.:/]{3,200}|[A-Z0-9_]+)$")
string ExecutionHandler

enum ExecutionHandlerServiceValues {
    AWS_SYSTEMS_MANAGER
}

@length(min: 0, max: 2048) @pattern("arn:aws(-[a-z]{1,3}){0,2}:iam::\\d+:role/.*")
string ExecutionRoleArn

structure FastRestoreRule {
    Count: Count
    Interval: Interval
    IntervalUnit: RetentionIntervalUnitValues
    AvailabilityZones: AvailabilityZoneList
    AvailabilityZoneIds: AvailabilityZoneIdList
}

enum GettablePolicyStateValues {
    ENABLED
    DISABLED
    ERROR
}

@error("server") @httpError(500)
structure InternalServerException {
    Message: smithy.api#String
    Code: smithy.api#String
}

@range(min: 1)
integer Interval

enum IntervalUnitValues {
    HOURS
}

@error("client") @httpError(400)
structure InvalidRequestException {
    Message: smithy.api#String
    Code: smithy.api#String
    RequiredParameters: ParameterList
    MutuallyExclusiveParameters: ParameterList
}

structure LifecyclePolicy {
    PolicyId: PolicyId
    Description: PolicyDescription
    State: GettablePolicyStateValues
    StatusMessage: StatusMessage
    ExecutionRoleArn: ExecutionRoleArn
    DateCreated: Timestamp
    DateModified: Timestamp
    PolicyDetails: PolicyDetails
    Tags: TagMap
    PolicyArn: PolicyArn
    DefaultPolicy: Boolean
}

structure LifecyclePolicySummary {
    PolicyId: PolicyId
    Description: PolicyDescription
    State: GettablePolicyStateValues
    Tags: TagMap
    PolicyType: PolicyTypeValues
    DefaultPolicy: Boolean
}

list LifecyclePolicySummaryList {
    member: LifecyclePolicySummary
}

@error("client") @httpError(429)
structure LimitExceededException {
    Message: smithy.api#String
    Code: smithy.api#String
    ResourceType: String
}

enum LocationValues {
    CLOUD
    OUTPOST_LOCAL
    LOCAL_ZONE
}

list ParameterList {
    member: smithy.api#String
}

structure Parameters {
    ExcludeBootVolume: Boolean
    NoReboot: Boolean
    ExcludeDataVolumeTags: ExcludeDataVolumeTagList
}

@length(min: 0, max: 2048)
@pattern("^arn:aws(-[a-z]{1,3}){0,2}:dlm:[A-Za-z0-9_/.-]{0,63}:\\d+:policy/[0-9A-Za-z_-]{1,128}$")
string PolicyArn

@length(min: 0, max: 500) @pattern("[0-9A-Za-z _-]+")
string PolicyDescription

structure PolicyDetails {
    PolicyType: PolicyTypeValues
    ResourceTypes: ResourceTypeValuesList
    ResourceLocations: ResourceLocationList
    TargetTags: TargetTagList
    Schedules: ScheduleList
    Parameters: Parameters
    EventSource: EventSource
    Actions: ActionList
    PolicyLanguage: PolicyLanguageValues
    ResourceType: ResourceTypeValues
    CreateInterval: CreateInterval
    RetainInterval: RetainInterval
    CopyTags: Boolean
    CrossRegionCopyTargets: CrossRegionCopyTargetList
    ExtendDeletion: Boolean
    Exclusions: Exclusions
}

@length(min: 0, max: 64) @pattern("policy-[a-f0-9]+")
string PolicyId

list PolicyIdList {
    member: PolicyId
}

enum PolicyLanguageValues {
    SIMPLIFIED
    STANDARD
}

enum PolicyTypeValues {
    EBS_SNAPSHOT_MANAGEMENT
    IMAGE_MANAGEMENT
    EVENT_BASED_POLICY
}

@length(min: 1, max: 1)
list ResourceLocationList {
    member: ResourceLocationValues
}

enum ResourceLocationValues {
    CLOUD
    OUTPOST
    LOCAL_ZONE
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: smithy.api#String
    Code: smithy.api#String
    ResourceType: String
    ResourceIds: PolicyIdList
}

enum ResourceTypeValues {
    VOLUME
    INSTANCE
}

@length(min: 1, max: 1)
list ResourceTypeValuesList {
    member: ResourceTypeValues
}

@range(min: 1)
integer RetainInterval

structure RetainRule {
    Count: StandardTierRetainRuleCount
    Interval: StandardTierRetainRuleInterval
    IntervalUnit: RetentionIntervalUnitValues
}

structure RetentionArchiveTier {
    Count: Count
    Interval: Interval
    IntervalUnit: RetentionIntervalUnitValues
}

enum RetentionIntervalUnitValues {
    DAYS
    WEEKS
    MONTHS
    YEARS
}

structure Schedule {
    Name: ScheduleName
    CopyTags: Boolean
    TagsToAdd: TagsToAddList
    VariableTags: VariableTagsList
    CreateRule: CreateRule
    RetainRule: RetainRule
    FastRestoreRule: FastRestoreRule
    CrossRegionCopyRules: CrossRegionCopyRules
    ShareRules: ShareRules
    DeprecateRule: DeprecateRule
    ArchiveRule: ArchiveRule
}

@length(min: 1, max: 4)
list ScheduleList {
    member: Schedule
}

@length(min: 0, max: 120) @pattern("[0-9A-Za-z _-]+")
string ScheduleName

structure Script {
    Stages: StagesList
    ExecutionHandlerService: ExecutionHandlerServiceValues

    @required
    ExecutionHandler: ExecutionHandler

    ExecuteOperationOnScriptFailure: Boolean
    ExecutionTimeout: ScriptExecutionTimeout
    MaximumRetryCount: ScriptMaximumRetryCount
}

@range(min: 10, max: 120)
integer ScriptExecutionTimeout

@range(min: 0, max: 3)
integer ScriptMaximumRetryCount

@length(min: 0, max: 1)
list ScriptsList {
    member: Script
}

enum SettablePolicyStateValues {
    ENABLED
    DISABLED
}

structure ShareRule {
    @required
    TargetAccounts: ShareTargetAccountList

    UnshareInterval: Interval
    UnshareIntervalUnit: RetentionIntervalUnitValues
}

@length(min: 0, max: 1)
list ShareRules {
    member: ShareRule
}

@length(min: 1)
list ShareTargetAccountList {
    member: AwsAccountId
}

@length(min: 0, max: 50)
list SnapshotOwnerList {
    member: AwsAccountId
}

enum StageValues {
    PRE
    POST
}

@length(min: 1, max: 2)
list StagesList {
    member: StageValues
}

@range(min: 0, max: 1000)
integer StandardTierRetainRuleCount

@range(min: 0)
integer StandardTierRetainRuleInterval

@length(min: 0, max: 500) @pattern("[\\p{all}]*")
string StatusMessage

@length(min: 0, max: 500) @pattern("[\\p{all}]*")
string String

structure Tag {
    @required
    Key: String

    @required
    Value: String
}

@length(min: 0, max: 256) @pattern("[\\p{all}]*")
string TagFilter

@length(min: 1, max: 128) @pattern("^(?!aws:)[a-zA-Z+-=._:/]+$")
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

@length(max: 256) @pattern("[\\p{all}]*")
string TagValue

@length(min: 0, max: 50)
list TagsToAddFilterList {
    member: TagFilter
}

@length(min: 0, max: 45)
list TagsToAddList {
    member: Tag
}

@length(min: 0, max: 2048) @pattern("^[\\w:\\-\\/\\*]+$")
string Target

@length(min: 0, max: 16) @pattern("([a-z]+-){2,3}\\d")
string TargetRegion

@length(min: 1, max: 50)
list TargetTagList {
    member: Tag
}

@length(min: 1, max: 50)
list TargetTagsFilterList {
    member: TagFilter
}

@length(min: 5, max: 5) @pattern("^(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$")
string Time

@length(max: 1)
list TimesList {
    member: Time
}

@timestampFormat("date-time")
timestamp Timestamp

@length(min: 0, max: 45)
list VariableTagsList {
    member: Tag
}
