$version: "2.0"

// Facts about services for which Smithy has no trait.
namespace sessiongen.traits

/// A short name of the service, for documentation.
@trait(selector: "service")
string abbreviation

/// The service's endpoint rules in compact form, as package gen/rules writes them.
@trait(selector: "service")
@length(min: 1)
string endpointRules

/// How often the waiters of the operation ask, at most. Smithy's waiters have no limit.
@trait(selector: "operation")
@length(min: 1)
map maxAttempts {
    key: String
    value: PositiveInteger
}

/// Pagination that smithy.api#paginated cannot say: several tokens, several lists of results,
/// tokens that are computed, a member that says whether there is more.
/// An operation has one of the two.
@trait(selector: "operation", conflicts: [paginated])
structure paginator {
    /// The input members that take the tokens.
    @required
    inputTokens: Names

    /// For each input token, the JMESPath expression for its next value in the output.
    @required
    outputTokens: Names

    /// JMESPath expressions for the lists of results in the output; the first is the principal one.
    items: Names

    /// The input member that limits the size of a page.
    pageSize: String

    /// JMESPath expression for the output's word on whether there are more pages.
    moreResults: String
}

/// The member is a value in Go, not a pointer, because it was required once, whatever becomes of
/// smithy.api#required.
@trait(selector: "structure > member")
structure requiredValue {}

/// The service's resources in the format of boto3's definitions.
@trait(selector: "service")
document resources

/// The service is signed with a variant of a standard signature.
@trait(selector: "service")
@length(min: 1)
string signer

/// The service is signed with AWS signature version 2.
@trait(selector: "service")
@authDefinition
structure sigv2 {}

/// Waiter acceptors that look at the HTTP status, by waiter. Smithy has no such matcher.
@trait(selector: "operation")
@length(min: 1)
map statusAcceptors {
    key: String
    value: StatusAcceptors
}

/// A shape that the service's API does not have: it was added for clients.
@trait
structure synthetic {}

/// What goes before the operation's name in the X-Amz-Target header, where that is not the name of
/// the service shape.
@trait(selector: "service")
@length(min: 1)
string targetPrefix

@private
@length(min: 1)
list Names {
    member: String
}

@private
@range(min: 1)
integer PositiveInteger

@private
structure StatusAcceptor {
    /// The place among all acceptors of the waiter, from 0.
    @required
    position: Integer

    @required
    state: WaiterState

    @required
    status: Integer
}

@private
@length(min: 1)
list StatusAcceptors {
    member: StatusAcceptor
}

@private
enum WaiterState {
    SUCCESS = "success"
    FAILURE = "failure"
    RETRY = "retry"
}
