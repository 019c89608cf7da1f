$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kendraranking

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0
use smithy.protocols#rpcv2Cbor

@title("Amazon Kendra Intelligent Ranking")
@service(sdkId: "Kendra Ranking", endpointPrefix: "kendra-ranking")
@rpcv2Cbor
@awsJson1_0
@sigv4(name: "kendra-ranking")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service AWSKendraRerankingFrontendService {
    version: "2022-10-19"
    operations: [
        CreateRescoreExecutionPlan
        DeleteRescoreExecutionPlan
        DescribeRescoreExecutionPlan
        ListRescoreExecutionPlans
        ListTagsForResource
        Rescore
        TagResource
        UntagResource
        UpdateRescoreExecutionPlan
    ]
}

operation CreateRescoreExecutionPlan {
    input := {
        @required
        Name: RescoreExecutionPlanName

        Description: Description
        CapacityUnits: CapacityUnitsConfiguration
        Tags: TagList

        @idempotencyToken
        ClientToken: ClientTokenName
    }
    output := {
        @required
        Id: RescoreExecutionPlanId

        @required
        Arn: RescoreExecutionPlanArn
    }
    errors: [
        AccessDeniedException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        InternalServerException
    ]
}

operation DeleteRescoreExecutionPlan {
    input := {
        @required
        Id: RescoreExecutionPlanId
    }
    errors: [
        AccessDeniedException
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation DescribeRescoreExecutionPlan {
    input := {
        @required
        Id: RescoreExecutionPlanId
    }
    output := {
        Id: RescoreExecutionPlanId
        Arn: RescoreExecutionPlanArn
        Name: RescoreExecutionPlanName
        Description: Description
        CapacityUnits: CapacityUnitsConfiguration
        CreatedAt: Timestamp
        UpdatedAt: Timestamp
        Status: RescoreExecutionPlanStatus
        ErrorMessage: ErrorMessage
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation ListRescoreExecutionPlans {
    input := {
        NextToken: NextToken
        MaxResults: MaxResultsIntegerForListRescoreExecutionPlansRequest
    }
    output := {
        SummaryItems: RescoreExecutionPlanSummaryList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceARN: AmazonResourceName
    }
    output := {
        Tags: TagList
    }
    errors: [
        ValidationException
        ResourceUnavailableException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation Rescore {
    input := {
        @required
        RescoreExecutionPlanId: RescoreExecutionPlanId

        @required
        SearchQuery: SearchQuery

        @required
        Documents: DocumentList
    }
    output: RescoreResult
    errors: [
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        ValidationException
        ResourceUnavailableException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ValidationException
        ResourceUnavailableException
        ThrottlingException
        AccessDeniedException
        InternalServerException
    ]
}

operation UpdateRescoreExecutionPlan {
    input := {
        @required
        Id: RescoreExecutionPlanId

        Name: RescoreExecutionPlanName
        Description: Description
        CapacityUnits: CapacityUnitsConfiguration
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: ErrorMessage
}

@length(min: 1, max: 1011)
string AmazonResourceName

@length(min: 1)
list BodyTokensList {
    member: Tokens
}

structure CapacityUnitsConfiguration {
    @required
    RescoreCapacityUnits: RescoreCapacityUnit
}

@length(min: 1, max: 64) @pattern("^$|[\\x00-\\x7F]+")
string ClientTokenName

@error("client") @httpError(409)
structure ConflictException {
    Message: ErrorMessage
}

@length(min: 0, max: 1000) @pattern("^\\P{C}*$")
string Description

structure Document {
    @required
    Id: DocumentId

    GroupId: GroupId
    Title: DocumentTitle
    Body: DocumentBody
    TokenizedTitle: TitleTokensList
    TokenizedBody: BodyTokensList

    @required
    OriginalScore: Float
}

@length(min: 1, max: 2048) @pattern("^\\P{C}*$")
string DocumentBody

@length(min: 1, max: 2048)
string DocumentId

@length(min: 1)
list DocumentList {
    member: Document
}

@length(min: 1, max: 1024)
string DocumentTitle

@length(min: 1, max: 2048) @pattern("^\\P{C}*$")
string ErrorMessage

@range(min: -100000, max: 100000)
float Float

@length(min: 1, max: 2048)
string GroupId

@error("server") @httpError(500)
structure InternalServerException {
    Message: ErrorMessage
}

@range(min: 1, max: 50)
integer MaxResultsIntegerForListRescoreExecutionPlansRequest

@length(min: 1, max: 800) @pattern("^\\P{C}*$")
string NextToken

@range(min: 0)
integer RescoreCapacityUnit

@length(min: 0, max: 1284)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string RescoreExecutionPlanArn

@length(min: 36, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]*")
string RescoreExecutionPlanId

@length(min: 1, max: 1000) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string RescoreExecutionPlanName

enum RescoreExecutionPlanStatus {
    CREATING
    UPDATING
    ACTIVE
    DELETING
    FAILED
}

structure RescoreExecutionPlanSummary {
    Name: RescoreExecutionPlanName
    Id: RescoreExecutionPlanId
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    Status: RescoreExecutionPlanStatus
}

list RescoreExecutionPlanSummaryList {
    member: RescoreExecutionPlanSummary
}

@length(min: 1, max: 36) @pattern("[a-zA-Z0-9][a-zA-Z0-9-]")
string RescoreId

@output
structure RescoreResult {
    RescoreId: RescoreId
    ResultItems: RescoreResultItemList
}

structure RescoreResultItem {
    DocumentId: DocumentId
    Score: Float
}

@length(min: 1)
list RescoreResultItemList {
    member: RescoreResultItem
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: ErrorMessage
}

@error("client") @httpError(404)
structure ResourceUnavailableException {
    Message: ErrorMessage
}

@length(min: 1, max: 1000)
string SearchQuery

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    Message: ErrorMessage
}

structure Tag {
    @required
    Key: TagKey

    @required
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

@error("client") @httpError(429)
structure ThrottlingException {
    Message: ErrorMessage
}

@length(min: 1)
list TitleTokensList {
    member: Tokens
}

@length(min: 1, max: 2048)
string Tokens

@error("client") @httpError(400)
structure ValidationException {
    Message: ErrorMessage
}
