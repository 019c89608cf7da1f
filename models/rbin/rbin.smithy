$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.rbin

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Recycle Bin")
@service(sdkId: "rbin", endpointPrefix: "rbin")
@restJson1
@sigv4(name: "rbin")
@standardRegionalEndpoints
service rbin {
    version: "2021-06-15"
    operations: [
        CreateRule
        DeleteRule
        GetRule
        ListRules
        ListTagsForResource
        LockRule
        TagResource
        UnlockRule
        UntagResource
        UpdateRule
    ]
}

@http(method: "POST", uri: "/rules", code: 201)
operation CreateRule {
    input := {
        @required
        RetentionPeriod: RetentionPeriod

        Description: Description
        Tags: TagList

        @required
        ResourceType: ResourceType

        ResourceTags: ResourceTags
        LockConfiguration: LockConfiguration
        ExcludeResourceTags: ExcludeResourceTags
    }
    output := {
        Identifier: RuleIdentifier
        RetentionPeriod: RetentionPeriod
        Description: Description
        Tags: TagList
        ResourceType: ResourceType
        ResourceTags: ResourceTags
        Status: RuleStatus
        LockConfiguration: LockConfiguration
        LockState: LockState
        RuleArn: RuleArn
        ExcludeResourceTags: ExcludeResourceTags
    }
    errors: [ValidationException, ServiceQuotaExceededException, InternalServerException]
}

@http(method: "DELETE", uri: "/rules/{Identifier}", code: 204)
operation DeleteRule {
    input := {
        @required @httpLabel
        Identifier: RuleIdentifier
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

@http(method: "GET", uri: "/rules/{Identifier}")
operation GetRule {
    input := {
        @required @httpLabel
        Identifier: RuleIdentifier
    }
    output := {
        Identifier: RuleIdentifier
        Description: Description
        ResourceType: ResourceType
        RetentionPeriod: RetentionPeriod
        ResourceTags: ResourceTags
        Status: RuleStatus
        LockConfiguration: LockConfiguration
        LockState: LockState
        LockEndTime: Timestamp
        RuleArn: RuleArn
        ExcludeResourceTags: ExcludeResourceTags
    }
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/list-rules")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Rules"
    pageSize: "MaxResults"
)
operation ListRules {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken

        @required
        ResourceType: ResourceType

        ResourceTags: ResourceTags
        LockState: LockState
        ExcludeResourceTags: ExcludeResourceTags
    }
    output := {
        Rules: RuleSummaryList
        NextToken: NextToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: RuleArn
    }
    output := {
        Tags: TagList
    }
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "PATCH", uri: "/rules/{Identifier}/lock")
operation LockRule {
    input := {
        @required @httpLabel
        Identifier: RuleIdentifier

        @required
        LockConfiguration: LockConfiguration
    }
    output := {
        Identifier: RuleIdentifier
        Description: Description
        ResourceType: ResourceType
        RetentionPeriod: RetentionPeriod
        ResourceTags: ResourceTags
        Status: RuleStatus
        LockConfiguration: LockConfiguration
        LockState: LockState
        RuleArn: RuleArn
        ExcludeResourceTags: ExcludeResourceTags
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}", code: 201)
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: RuleArn

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@http(method: "PATCH", uri: "/rules/{Identifier}/unlock")
operation UnlockRule {
    input := {
        @required @httpLabel
        Identifier: RuleIdentifier
    }
    output := {
        Identifier: RuleIdentifier
        Description: Description
        ResourceType: ResourceType
        RetentionPeriod: RetentionPeriod
        ResourceTags: ResourceTags
        Status: RuleStatus
        LockConfiguration: LockConfiguration
        LockState: LockState
        LockEndTime: Timestamp
        RuleArn: RuleArn
        ExcludeResourceTags: ExcludeResourceTags
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}", code: 204)
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: RuleArn

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    output := {}
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "PATCH", uri: "/rules/{Identifier}")
operation UpdateRule {
    input := {
        @required @httpLabel
        Identifier: RuleIdentifier

        RetentionPeriod: RetentionPeriod
        Description: Description
        ResourceType: ResourceType
        ResourceTags: ResourceTags
        ExcludeResourceTags: ExcludeResourceTags
    }
    output := {
        Identifier: RuleIdentifier
        RetentionPeriod: RetentionPeriod
        Description: Description
        ResourceType: ResourceType
        ResourceTags: ResourceTags
        Status: RuleStatus
        LockState: LockState
        LockEndTime: Timestamp
        RuleArn: RuleArn
        ExcludeResourceTags: ExcludeResourceTags
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@error("client") @httpError(409)
structure ConflictException {
    Message: String
    Reason: ConflictExceptionReason
}

enum ConflictExceptionReason {
    INVALID_RULE_STATE
}

@pattern("^[\\S ]{0,255}$")
string Description

@length(min: 0, max: 5)
list ExcludeResourceTags {
    member: ResourceTag
}

@error("server") @httpError(500)
structure InternalServerException {
    Message: String
}

structure LockConfiguration {
    @required
    UnlockDelay: UnlockDelay
}

enum LockState {
    locked
    pending_unlock
    unlocked
}

@range(min: 1, max: 1000)
integer MaxResults

@pattern("^[A-Za-z0-9+/=]{1,2048}$")
string NextToken

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
    Reason: ResourceNotFoundExceptionReason
}

enum ResourceNotFoundExceptionReason {
    RULE_NOT_FOUND
}

structure ResourceTag {
    @required
    ResourceTagKey: ResourceTagKey

    ResourceTagValue: ResourceTagValue
}

@pattern("^[\\S\\s]{1,128}$")
string ResourceTagKey

@pattern("^[\\S\\s]{0,256}$")
string ResourceTagValue

@length(min: 0, max: 50)
list ResourceTags {
    member: ResourceTag
}

enum ResourceType {
    EBS_SNAPSHOT
    EC2_IMAGE
    EBS_VOLUME
}

structure RetentionPeriod {
    @required
    RetentionPeriodValue: RetentionPeriodValue

    @required
    RetentionPeriodUnit: RetentionPeriodUnit
}

enum RetentionPeriodUnit {
    DAYS
}

@range(min: 1, max: 3650)
integer RetentionPeriodValue

@length(min: 0, max: 1011)
@pattern("^arn:\\S+:rbin:[a-z\\-0-9]{0,63}:[0-9]{12}:rule/[0-9a-zA-Z]{11}{0,1011}$")
string RuleArn

@pattern("[0-9a-zA-Z]{11}")
string RuleIdentifier

enum RuleStatus {
    pending
    available
}

structure RuleSummary {
    Identifier: RuleIdentifier
    Description: Description
    RetentionPeriod: RetentionPeriod
    LockState: LockState
    RuleArn: RuleArn
}

list RuleSummaryList {
    member: RuleSummary
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    Message: String
    Reason: ServiceQuotaExceededExceptionReason
}

enum ServiceQuotaExceededExceptionReason {
    SERVICE_QUOTA_EXCEEDED
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

structure UnlockDelay {
    @required
    UnlockDelayValue: UnlockDelayValue

    @required
    UnlockDelayUnit: UnlockDelayUnit
}

enum UnlockDelayUnit {
    DAYS
}

@range(min: 7, max: 30)
integer UnlockDelayValue

@error("client") @httpError(400)
structure ValidationException {
    Message: String
    Reason: ValidationExceptionReason
}

enum ValidationExceptionReason {
    INVALID_PAGE_TOKEN
    INVALID_PARAMETER_VALUE
}
