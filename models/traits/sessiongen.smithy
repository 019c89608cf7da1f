$version: "2.0"

// Facts about services for which Smithy has no trait.
namespace sessiongen.traits

/// The text travels in base64: callers give and get the text itself.
@trait(selector: ":is(string, structure > member)")
structure base64Text {}

/// The operation answers with success although some entries of a batch failed, and lists these.
/// Resources turn the list into an error.
@trait(selector: "operation")
structure batchErrors {
    /// The output member that lists the entries that failed.
    @required
    entries: String

    /// The member of an entry that says which one it is.
    @required
    id: String

    /// The member of an entry that holds the error code.
    @required
    code: String

    /// The member of an entry that holds the error message.
    message: String
}

/// Answers carry the CRC-32 of the body as sent, in decimal, in the header X-Amz-Crc32.
@trait(selector: "service")
structure crc32Header {}

/// The member holds a customer's own encryption key. If the caller leaves the digest out, the member
/// is the key itself: it goes out in base64, and the digest member gets the base64 of its MD5.
/// If the caller gives the digest, both go out as they are.
@trait(selector: "structure > member")
structure customerKey {
    /// The name of the sibling that holds the digest.
    @required
    digest: String
}

/// The service's endpoint rules in compact form, as package gen/rules writes them.
@trait(selector: "service")
@length(min: 1)
string endpointRules

/// The member of an error that holds the message, where that has another name than message.
@trait(selector: "structure[trait|error] > member")
structure errorMessage {}

/// The service answers 200 also where it failed: an XML body whose root is an error is one, except
/// in operations whose output is a stream.
@trait(selector: "service")
structure errorsInSuccess {}

/// Before it sends a large body, or one of unknown size, the operation asks the server whether it wants
/// it. A body is large if sending it in vain costs more than the question.
@trait(selector: "operation")
structure expectContinue {}

/// The member is in the request only through the endpoint, which the endpoint rules make with it:
/// it has to be there and not to be empty, but no protocol writes it.
@trait(selector: "structure > member")
structure inEndpoint {}

/// A value of the member that cannot be read counts as absent. Another member may be bound to the
/// same place to hold its text.
@trait(selector: "structure > member")
structure lenient {}

/// Only what stands behind the last "/" goes out: the service shows identifiers with a path in front
/// that it does not take.
@trait(selector: ":is(string, structure > member)")
structure lastSegment {}

/// The server may hold the answer back until there is something to say.
@trait(selector: "operation")
structure longPoll {}

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

    /// JMESPath expressions for the results in the output; the first is the principal one.
    items: Names

    /// The input member that limits the size of a page.
    pageSize: String

    /// JMESPath expression for the output's word on whether there are more pages.
    moreResults: String
}

/// The member goes out percent-encoded: all of it but letters, digits, "-", ".", "_", "~" and "/".
@trait(selector: "structure > member")
structure percentEncoded {
    /// From the last place where this text stands, the value goes out as it is.
    exceptFrom: String
}

/// Answers have the text percent-encoded, and callers get the text itself. Requests have it as it is.
@trait(selector: ":is(string, structure > member)")
structure percentEncodedOutput {}

/// The operation reads from another region, which must know that the caller may: the request has the
/// URL of the same operation in that region, presigned. If the caller names a region and gives no
/// URL, it is made.
@trait(selector: "operation")
structure presignedSource {
    /// The input member that takes the URL.
    @required
    url: String

    /// The input member that names the region that is read from.
    @required
    source: String

    /// The input member that takes the client's region. Without it, the region is in the URL only.
    destination: String

    /// The member source is not sent: the URL says enough.
    dropSource: Boolean
}

/// The operation sends by POST, as a form in the body, what its http trait binds to the query of a GET:
/// URLs must not be long.
@trait(selector: "operation")
structure queryAsForm {}

/// What the collection of the resource is called: "People" for Person. Without it, it is the English
/// plural of the resource's name.
@trait(selector: "resource")
@pattern("^[A-Z][A-Za-z0-9]*$")
string plural

/// Headers of every request, unless the caller sets them otherwise.
@trait(selector: "service")
@length(min: 1)
map requestHeaders {
    key: String
    value: String
}

/// The member is a value in Go, not a pointer, because it was required once, whatever becomes of
/// smithy.api#required.
@trait(selector: "structure > member")
structure requiredValue {}

/// The service's resources in the format of boto3's definitions; package gen/resources describes it.
@trait(selector: "service")
document resources

/// How retries of the service differ from those of others, where they do. Delays are in milliseconds;
/// the legacy numbers are of boto3's own mode.
@trait(selector: "service")
structure retries {
    maxAttempts: PositiveInteger

    baseDelay: PositiveInteger

    legacyMaxAttempts: PositiveInteger

    legacyBaseDelay: PositiveInteger
}

/// Some endpoints of the service take no signatures by the caller's keys: an operation begins a session
/// with a bucket and hands out keys for it.
@trait(selector: "service")
structure sessionKeys {
    /// The authentication scheme by which endpoint rules ask for such keys.
    @required
    scheme: String

    /// The operation that begins a session. All that its input needs are parameters of the endpoint rules,
    /// of which Bucket is the only one that is not constant. Its output has a structure with the
    /// members AccessKeyId, SecretAccessKey, SessionToken and Expiration.
    @required
    @idRef(selector: "operation", failWhenMissing: true)
    operation: String

    /// The header that carries the session's token.
    @required
    tokenHeader: String
}

/// What is special about the service's variant of AWS signature version 4.
@trait(selector: "service")
structure sigv4Settings {
    /// The hash of the body goes into a header too (X-Amz-Content-Sha256).
    payloadHashHeader: Boolean
}

/// The service is signed with AWS signature version 2.
@trait(selector: "service")
@authDefinition
structure sigv2 {}

/// Waiters that look at the HTTP status, which those of smithy.waiters#waitable cannot.
@trait(selector: "operation")
@length(min: 1)
map statusWaitable {
    key: String
    value: StatusWaiter
}

/// The member holds the SHA-256 tree hash of the body, a stream, in hexadecimal: of chunks of a
/// mebibyte, then of pairs of hashes. If the caller leaves it out, it is computed. The header
/// X-Amz-Content-Sha256 gets the hash of the body as a whole.
@trait(selector: "structure > member")
structure treeHash {}

/// What goes before the operation's name in the X-Amz-Target header, where that is not the name of
/// the service shape.
@trait(selector: "service")
@length(min: 1)
string targetPrefix

/// Unless the caller says how, the operation asks for the texts of its output in URL encoding, and
/// takes the encoding off. That way texts come through that XML cannot hold.
@trait(selector: "operation")
structure urlEncodedOutput {
    /// The input member that asks for an encoding, and the output member that says it was done.
    @required
    member: String

    /// The value that means URL encoding.
    @required
    value: String

    /// Paths of what is encoded: members joined by ".", those of list elements by "[].".
    @required
    decode: Names
}

/// What goes out where the caller gives an empty string. The member is required.
@trait(selector: "structure > member")
@length(min: 1)
string valueIfEmpty

@private
@length(min: 1)
list Names {
    member: String
}

@private
@range(min: 1)
integer PositiveInteger

/// As smithy.waiters#Waiter, with one more matcher.
@private
structure StatusWaiter {
    @required
    acceptors: StatusAcceptors

    minDelay: PositiveInteger

    maxDelay: PositiveInteger
}

@private
@length(min: 1)
list StatusAcceptors {
    member: StatusAcceptor
}

@private
structure StatusAcceptor {
    @required
    state: WaiterState

    @required
    matcher: StatusMatcher
}

@private
enum WaiterState {
    SUCCESS = "success"
    FAILURE = "failure"
    RETRY = "retry"
}

@private
union StatusMatcher {
    /// As in smithy.waiters#Matcher.
    output: StatusPathMatcher

    /// As in smithy.waiters#Matcher.
    errorType: String

    /// As in smithy.waiters#Matcher.
    success: Boolean

    /// Matches any answer with this status, be it a success or an error.
    status: Integer
}

@private
structure StatusPathMatcher {
    @required
    path: String

    @required
    expected: String

    @required
    comparator: PathComparator
}

@private
enum PathComparator {
    STRING_EQUALS = "stringEquals"
    BOOLEAN_EQUALS = "booleanEquals"
    ALL_STRING_EQUALS = "allStringEquals"
    ANY_STRING_EQUALS = "anyStringEquals"
}
