$version: "2.0"
$operationInputSuffix: "Request"

namespace com.amazonaws.aiops

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS AI Ops")
@service(sdkId: "AIOps", endpointPrefix: "aiops")
@restJson1
@sigv4(name: "aiops")
@standardRegionalEndpoints
service AIOps {
    version: "2018-05-10"
    operations: [
        CreateInvestigationGroup
        DeleteInvestigationGroup
        DeleteInvestigationGroupPolicy
        GetInvestigationGroup
        GetInvestigationGroupPolicy
        ListInvestigationGroups
        ListTagsForResource
        PutInvestigationGroupPolicy
        TagResource
        UntagResource
        UpdateInvestigationGroup
    ]
}

@http(method: "POST", uri: "/investigationGroups", code: 201) @idempotent
operation CreateInvestigationGroup {
    input: CreateInvestigationGroupInput
    output := {
        arn: InvestigationGroupArn
    }
    errors: [
        AccessDeniedException
        ForbiddenException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/investigationGroups/{identifier}") @idempotent
operation DeleteInvestigationGroup {
    input := {
        @required @httpLabel
        identifier: InvestigationGroupIdentifier
    }
    errors: [
        AccessDeniedException
        ForbiddenException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/investigationGroups/{identifier}/policy") @idempotent
operation DeleteInvestigationGroupPolicy {
    input := {
        @required @httpLabel
        identifier: InvestigationGroupIdentifier
    }
    output := {}
    errors: [
        AccessDeniedException
        ForbiddenException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "GET", uri: "/investigationGroups/{identifier}")
operation GetInvestigationGroup {
    input := {
        @required @httpLabel
        identifier: InvestigationGroupIdentifier
    }
    output: GetInvestigationGroupResponse
    errors: [
        AccessDeniedException
        ForbiddenException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "GET", uri: "/investigationGroups/{identifier}/policy")
operation GetInvestigationGroupPolicy {
    input := {
        @required @httpLabel
        identifier: InvestigationGroupIdentifier
    }
    output: GetInvestigationGroupPolicyResponse
    errors: [
        AccessDeniedException
        ForbiddenException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "GET", uri: "/investigationGroups")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "investigationGroups"
    pageSize: "maxResults"
)
operation ListInvestigationGroups {
    input: ListInvestigationGroupsInput
    output := {
        nextToken: SensitiveStringWithLengthLimits
        investigationGroups: InvestigationGroups
    }
    errors: [
        AccessDeniedException
        ForbiddenException
        ThrottlingException
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: String
    }
    output := {
        tags: Tags
    }
    errors: [
        AccessDeniedException
        ForbiddenException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "POST", uri: "/investigationGroups/{identifier}/policy") @idempotent
operation PutInvestigationGroupPolicy {
    input := {
        @required @httpLabel
        identifier: InvestigationGroupIdentifier

        @required
        policy: InvestigationGroupPolicyDocument
    }
    output: PutInvestigationGroupPolicyResponse
    errors: [
        AccessDeniedException
        ForbiddenException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required
        tags: Tags
    }
    output: TagResourceResponse
    errors: [
        AccessDeniedException
        ForbiddenException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required @httpQuery("tagKeys")
        tagKeys: TagKeys
    }
    output: UntagResourceResponse
    errors: [
        AccessDeniedException
        ForbiddenException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/investigationGroups/{identifier}") @idempotent
operation UpdateInvestigationGroup {
    input := {
        @required @httpLabel
        identifier: InvestigationGroupIdentifier

        roleArn: RoleArn
        encryptionConfiguration: EncryptionConfiguration
        tagKeyBoundaries: TagKeyBoundaries
        chatbotNotificationChannel: ChatbotNotificationChannel
        isCloudTrailEventHistoryEnabled: Boolean
        crossAccountConfigurations: CrossAccountConfigurations
    }
    output := {}
    errors: [
        AccessDeniedException
        ForbiddenException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

@length(min: 20, max: 2048) @pattern("arn:.*")
string ChatConfigurationArn

@length(min: 1, max: 5)
list ChatConfigurationArns {
    member: ChatConfigurationArn
}

map ChatbotNotificationChannel {
    key: SNSTopicArn
    value: ChatConfigurationArns
}

@error("client") @httpError(409)
structure ConflictException {
    message: String
}

@input
structure CreateInvestigationGroupInput {
    @required
    name: StringWithPatternAndLengthLimits

    @required
    roleArn: RoleArn

    encryptionConfiguration: EncryptionConfiguration
    retentionInDays: Retention
    tags: Tags
    tagKeyBoundaries: TagKeyBoundaries
    chatbotNotificationChannel: ChatbotNotificationChannel
    isCloudTrailEventHistoryEnabled: Boolean
    crossAccountConfigurations: CrossAccountConfigurations
}

structure CrossAccountConfiguration {
    sourceRoleArn: RoleArn
}

@length(min: 0, max: 25)
list CrossAccountConfigurations {
    member: CrossAccountConfiguration
}

structure EncryptionConfiguration {
    type: EncryptionConfigurationType
    kmsKeyId: KmsKeyId
}

enum EncryptionConfigurationType {
    AWS_OWNED_KEY
    CUSTOMER_MANAGED_KMS_KEY
}

@error("client") @httpError(403)
structure ForbiddenException {
    message: String
}

@output
structure GetInvestigationGroupPolicyResponse {
    investigationGroupArn: InvestigationGroupArn
    policy: InvestigationGroupPolicyDocument
}

@output
structure GetInvestigationGroupResponse {
    createdBy: IdentifierStringWithPatternAndLengthLimits
    createdAt: Long
    lastModifiedBy: IdentifierStringWithPatternAndLengthLimits
    lastModifiedAt: Long
    name: StringWithPatternAndLengthLimits
    arn: InvestigationGroupArn
    roleArn: RoleArn
    encryptionConfiguration: EncryptionConfiguration
    retentionInDays: Retention
    chatbotNotificationChannel: ChatbotNotificationChannel
    tagKeyBoundaries: TagKeyBoundaries
    isCloudTrailEventHistoryEnabled: Boolean
    crossAccountConfigurations: CrossAccountConfigurations
}

@length(min: 1, max: 512) @pattern("[\\-_\\/A-Za-z0-9:\\.]+")
string IdentifierStringWithPatternAndLengthLimits

@error("server") @httpError(500)
structure InternalServerException {
    message: String
}

@pattern("arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):aiops:[a-zA-Z0-9-]*:[0-9]{12}:investigation-group\\/[A-Za-z0-9]{16}")
string InvestigationGroupArn

@pattern("(?:[\\-_A-Za-z0-9]{1,512}|arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):aiops:[a-zA-Z0-9-]*:[0-9]{12}:investigation-group\\/[A-Za-z0-9]{16})")
string InvestigationGroupIdentifier

@length(min: 1, max: 32768) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
string InvestigationGroupPolicyDocument

list InvestigationGroups {
    member: ListInvestigationGroupsModel
}

@length(min: 1, max: 256) @pattern("arn:.*")
string KmsKeyId

@input
structure ListInvestigationGroupsInput {
    @httpQuery("nextToken")
    nextToken: SensitiveStringWithLengthLimits

    @httpQuery("maxResults")
    maxResults: ListInvestigationGroupsInputMaxResultsInteger
}

@range(min: 1, max: 50)
integer ListInvestigationGroupsInputMaxResultsInteger

structure ListInvestigationGroupsModel {
    arn: InvestigationGroupArn
    name: StringWithPatternAndLengthLimits
}

@output
structure PutInvestigationGroupPolicyResponse {
    investigationGroupArn: InvestigationGroupArn
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

@range(min: 7, max: 90)
long Retention

@length(min: 20, max: 2048) @pattern("arn:.*")
string RoleArn

@length(min: 20, max: 2048) @pattern("arn:.*")
string SNSTopicArn

@length(min: 0, max: 2048) @sensitive
string SensitiveStringWithLengthLimits

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
    resourceId: String
    resourceType: String
    serviceCode: String
    quotaCode: String
}

@length(min: 1, max: 512) @pattern("[\\-_A-Za-z0-9\\[\\]\\(\\)\\{\\}\\.: ]+")
string StringWithPatternAndLengthLimits

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)")
string TagKey

list TagKeyBoundaries {
    member: TagKey
}

@length(min: 0, max: 50)
list TagKeys {
    member: TagKey
}

@output
structure TagResourceResponse {}

@length(min: 1, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

map Tags {
    key: TagKey
    value: TagValue
}

@error("client") @httpError(429)
structure ThrottlingException {
    message: String
}

@output
structure UntagResourceResponse {}

@error("client") @httpError(400)
structure ValidationException {
    message: String
}
