$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.personalizeruntime

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Personalize Runtime")
@service(sdkId: "Personalize Runtime", endpointPrefix: "personalize-runtime")
@restJson1
@sigv4(name: "personalize")
@standardRegionalEndpoints
service PersonalizeRuntime {
    version: "2018-05-22"
    operations: [GetActionRecommendations, GetPersonalizedRanking, GetRecommendations]
}

@http(method: "POST", uri: "/action-recommendations") @idempotent
operation GetActionRecommendations {
    input := {
        campaignArn: Arn
        userId: UserID
        numResults: NumResults
        filterArn: Arn
        filterValues: FilterValues
    }
    output := {
        actionList: ActionList
        recommendationId: String
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/personalize-ranking") @idempotent
operation GetPersonalizedRanking {
    input := {
        @required
        campaignArn: Arn

        @required
        inputList: InputList

        @required
        userId: UserID

        context: Context
        filterArn: Arn
        filterValues: FilterValues
        metadataColumns: MetadataColumns
    }
    output := {
        personalizedRanking: ItemList
        recommendationId: String
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/recommendations") @idempotent
operation GetRecommendations {
    input := {
        campaignArn: Arn
        itemId: ItemID
        userId: UserID
        numResults: NumResults
        context: Context
        filterArn: Arn
        filterValues: FilterValues
        recommenderArn: Arn
        promotions: PromotionList
        metadataColumns: MetadataColumns
    }
    output := {
        itemList: ItemList
        recommendationId: String
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@length(max: 256)
string ActionID

list ActionList {
    member: PredictedAction
}

@length(max: 256) @pattern("arn:([a-z\\d-]+):personalize:.*:.*:.+")
string Arn

@length(max: 150) @pattern("[A-Za-z\\d_]+")
string AttributeName

@length(max: 1000) @sensitive
string AttributeValue

@length(max: 150)
string ColumnName

@length(max: 99)
list ColumnNamesList {
    member: ColumnName
}

@length(max: 20000)
string ColumnValue

@length(max: 150)
map Context {
    key: AttributeName
    value: AttributeValue
}

@length(max: 256)
string DatasetType

@length(max: 50) @pattern("[A-Za-z0-9_]+")
string FilterAttributeName

@length(max: 1000) @sensitive
string FilterAttributeValue

@length(max: 25)
map FilterValues {
    key: FilterAttributeName
    value: FilterAttributeValue
}

list InputList {
    member: ItemID
}

@error("client") @httpError(400)
structure InvalidInputException {
    message: String
}

@length(max: 256)
string ItemID

list ItemList {
    member: PredictedItem
}

@sensitive
map Metadata {
    key: ColumnName
    value: ColumnValue
}

@length(max: 1)
map MetadataColumns {
    key: DatasetType
    value: ColumnNamesList
}

@length(min: 1, max: 63) @pattern("^[a-zA-Z0-9][a-zA-Z0-9\\-_]*")
string Name

@range(min: 0)
integer NumResults

@range(min: 1, max: 100)
integer PercentPromotedItems

structure PredictedAction {
    actionId: ActionID
    score: Double
}

structure PredictedItem {
    itemId: ItemID
    score: Double
    promotionName: Name
    metadata: Metadata
    reason: ReasonList
}

structure Promotion {
    name: Name
    percentPromotedItems: PercentPromotedItems
    filterArn: Arn
    filterValues: FilterValues
}

@length(max: 1)
list PromotionList {
    member: Promotion
}

@length(max: 256)
string Reason

list ReasonList {
    member: Reason
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

@length(max: 256)
string UserID
