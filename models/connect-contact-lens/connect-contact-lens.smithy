$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.connectcontactlens

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Connect Contact Lens")
@service(sdkId: "Connect Contact Lens", endpointPrefix: "contact-lens")
@restJson1
@sigv4(name: "connect")
@standardRegionalEndpoints
service ConnectContactLens {
    version: "2020-08-21"
    operations: [ListRealtimeContactAnalysisSegments]
}

@http(method: "POST", uri: "/realtime-contact-analysis/analysis-segments")
operation ListRealtimeContactAnalysisSegments {
    input := {
        @required
        InstanceId: InstanceId

        @required
        ContactId: ContactId

        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        @required
        Segments: RealtimeContactAnalysisSegments

        NextToken: NextToken
    }
    errors: [
        InvalidRequestException
        AccessDeniedException
        ResourceNotFoundException
        InternalServiceException
        ThrottlingException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    Message: String
}

structure Categories {
    @required
    MatchedCategories: MatchedCategories

    @required
    MatchedDetails: MatchedDetails
}

structure CategoryDetails {
    @required
    PointsOfInterest: PointsOfInterest
}

@length(min: 1, max: 256) @pattern(".*\\S.*")
string CategoryName

@range(min: 0)
integer CharacterOffset

structure CharacterOffsets {
    @required
    BeginOffsetChar: CharacterOffset

    @required
    EndOffsetChar: CharacterOffset
}

@length(min: 1, max: 256) @pattern(".*\\S.*")
string ContactId

@length(min: 1, max: 256) @pattern(".*\\S.*")
string InstanceId

@error("server") @httpError(500)
structure InternalServiceException {
    Message: String
}

@error("client") @httpError(400)
structure InvalidRequestException {
    Message: String
}

structure IssueDetected {
    @required
    CharacterOffsets: CharacterOffsets
}

@length(min: 0, max: 20)
list IssuesDetected {
    member: IssueDetected
}

@length(min: 0, max: 150)
list MatchedCategories {
    member: CategoryName
}

@length(min: 0, max: 150)
map MatchedDetails {
    key: CategoryName
    value: CategoryDetails
}

@range(min: 1, max: 100)
integer MaxResults

@length(min: 1, max: 131070) @pattern(".*\\S.*")
string NextToken

@range(min: 0)
integer OffsetMillis

@length(min: 1, max: 256) @pattern(".*\\S.*")
string ParticipantId

@length(min: 1, max: 256) @pattern(".*\\S.*")
string ParticipantRole

structure PointOfInterest {
    @required
    BeginOffsetMillis: OffsetMillis

    @required
    EndOffsetMillis: OffsetMillis
}

@length(min: 0, max: 20)
list PointsOfInterest {
    member: PointOfInterest
}

structure PostContactSummary {
    Content: PostContactSummaryContent

    @required
    Status: PostContactSummaryStatus

    FailureCode: PostContactSummaryFailureCode
}

@length(min: 1, max: 1762)
string PostContactSummaryContent

enum PostContactSummaryFailureCode {
    QUOTA_EXCEEDED
    INSUFFICIENT_CONVERSATION_CONTENT
    FAILED_SAFETY_GUIDELINES
    INVALID_ANALYSIS_CONFIGURATION
    INTERNAL_ERROR
}

enum PostContactSummaryStatus {
    FAILED
    COMPLETED
}

structure RealtimeContactAnalysisSegment {
    Transcript: Transcript
    Categories: Categories
    PostContactSummary: PostContactSummary
}

@length(min: 0, max: 100)
list RealtimeContactAnalysisSegments {
    member: RealtimeContactAnalysisSegment
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

enum SentimentValue {
    POSITIVE
    NEUTRAL
    NEGATIVE
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    Message: String
}

structure Transcript {
    @required
    Id: TranscriptId

    @required
    ParticipantId: ParticipantId

    @required
    ParticipantRole: ParticipantRole

    @required
    Content: TranscriptContent

    @required
    BeginOffsetMillis: OffsetMillis

    @required
    EndOffsetMillis: OffsetMillis

    Sentiment: SentimentValue
    IssuesDetected: IssuesDetected
}

@length(min: 1) @pattern(".*\\S.*")
string TranscriptContent

@length(min: 1, max: 256) @pattern(".*\\S.*")
string TranscriptId
