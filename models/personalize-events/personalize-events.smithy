$version: "2.0"
$operationInputSuffix: "Request"

namespace com.amazonaws.personalizeevents

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Personalize Events")
@service(sdkId: "Personalize Events", endpointPrefix: "personalize-events")
@restJson1
@sigv4(name: "personalize")
@standardRegionalEndpoints
service PersonalizeEvents {
    version: "2018-03-22"
    operations: [PutActionInteractions, PutActions, PutEvents, PutItems, PutUsers]
}

@http(method: "POST", uri: "/action-interactions")
operation PutActionInteractions {
    input := {
        @required
        trackingId: StringType

        @required
        actionInteractions: ActionInteractionsList
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@http(method: "POST", uri: "/actions")
operation PutActions {
    input := {
        @required
        datasetArn: Arn

        @required
        actions: ActionList
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@http(method: "POST", uri: "/events")
operation PutEvents {
    input := {
        @required
        trackingId: StringType

        userId: UserId

        @required
        sessionId: StringType

        @required
        eventList: EventList
    }
    errors: [InvalidInputException]
}

@http(method: "POST", uri: "/items")
operation PutItems {
    input := {
        @required
        datasetArn: Arn

        @required
        items: ItemList
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@http(method: "POST", uri: "/users")
operation PutUsers {
    input := {
        @required
        datasetArn: Arn

        @required
        users: UserList
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

structure Action {
    @required
    actionId: StringType

    properties: ActionPropertiesJson
}

@length(min: 1, max: 32000) @sensitive @mediaType("application/json")
string ActionPropertiesJson

@length(min: 1, max: 256) @sensitive
string ActionId

@length(min: 1, max: 25)
list ActionImpression {
    member: ActionId
}

structure ActionInteraction {
    @required
    actionId: ActionId

    userId: UserId

    @required
    sessionId: StringType

    @required
    timestamp: Timestamp

    @required
    eventType: StringType

    eventId: StringType
    recommendationId: RecommendationId
    impression: ActionImpression
    properties: ActionInteractionPropertiesJson
}

@length(min: 1, max: 1024) @sensitive @mediaType("application/json")
string ActionInteractionPropertiesJson

@length(min: 1, max: 10)
list ActionInteractionsList {
    member: ActionInteraction
}

@length(min: 1, max: 10)
list ActionList {
    member: Action
}

@length(max: 256) @pattern("arn:([a-z\\d-]+):personalize:.*:.*:.+")
string Arn

@sensitive
structure Event {
    eventId: StringType

    @required
    eventType: StringType

    eventValue: Float
    itemId: ItemId
    properties: EventPropertiesJSONJson

    @required
    sentAt: Timestamp

    recommendationId: RecommendationId
    impression: Impression
    metricAttribution: MetricAttribution
}

@length(min: 1, max: 1024) @sensitive @mediaType("application/json")
string EventPropertiesJSONJson

@length(max: 1024) @pattern("^[\\x20-\\x7E]*[\\x21-\\x7E]+[\\x20-\\x7E]*$")
string EventAttributionSource

@length(min: 1, max: 10)
list EventList {
    member: Event
}

@length(min: 1, max: 25)
list Impression {
    member: ItemId
}

@error("client") @httpError(400)
structure InvalidInputException {
    message: String
}

structure Item {
    @required
    itemId: StringType

    properties: ItemPropertiesJson
}

@length(min: 1, max: 32000) @sensitive @mediaType("application/json")
string ItemPropertiesJson

@length(min: 1, max: 256) @sensitive
string ItemId

@length(min: 1, max: 10)
list ItemList {
    member: Item
}

structure MetricAttribution {
    @required
    eventAttributionSource: EventAttributionSource
}

@length(min: 1, max: 40)
string RecommendationId

@error("client") @httpError(409)
structure ResourceInUseException {
    message: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

@length(min: 1, max: 256)
string StringType

structure User {
    @required
    userId: StringType

    properties: UserPropertiesJson
}

@length(min: 1, max: 24000) @sensitive @mediaType("application/json")
string UserPropertiesJson

@length(min: 1, max: 256) @sensitive
string UserId

@length(min: 1, max: 10)
list UserList {
    member: User
}
