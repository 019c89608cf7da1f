$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.cloudsearchdomain

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon CloudSearch Domain")
@service(
    sdkId: "CloudSearch Domain"
    endpointPrefix: "cloudsearchdomain"
    docId: "cloudsearchdomain-2013-01-01"
)
@restJson1
@sigv4(name: "cloudsearch")
@standardRegionalEndpoints
service CloudSearchDomain {
    version: "2013-01-01"
    operations: [Search, Suggest, UploadDocuments]
}

@http(method: "GET", uri: "/2013-01-01/search?format=sdk&pretty=true")
operation Search {
    input := {
        @httpQuery("cursor")
        cursor: String

        @httpQuery("expr")
        expr: String

        @httpQuery("facet")
        facet: String

        @httpQuery("fq")
        filterQuery: String

        @httpQuery("highlight")
        highlight: String

        @httpQuery("partial")
        partial: Boolean

        @required @httpQuery("q")
        query: String

        @httpQuery("q.options")
        queryOptions: String

        @httpQuery("q.parser")
        queryParser: QueryParser

        @httpQuery("return")
        return: String

        @httpQuery("size")
        size: Long

        @httpQuery("sort")
        sort: String

        @httpQuery("start")
        start: Long

        @httpQuery("stats")
        stats: String
    }
    output := {
        status: SearchStatus
        hits: Hits
        facets: Facets
        stats: Stats
    }
    errors: [SearchException]
}

@http(method: "GET", uri: "/2013-01-01/suggest?format=sdk&pretty=true")
operation Suggest {
    input := {
        @required @httpQuery("q")
        query: String

        @required @httpQuery("suggester")
        suggester: String

        @httpQuery("size")
        size: Long
    }
    output := {
        status: SuggestStatus
        suggest: SuggestModel
    }
    errors: [SearchException]
}

@http(method: "POST", uri: "/2013-01-01/documents/batch?format=sdk")
operation UploadDocuments {
    input := {
        @required @httpPayload
        documents: Blob

        @required @httpHeader("Content-Type")
        contentType: ContentType
    }
    output := {
        status: String
        adds: Long
        deletes: Long
        warnings: DocumentServiceWarnings
    }
    errors: [DocumentServiceException]
}

@streaming
blob Blob

structure Bucket {
    value: String
    count: Long
}

structure BucketInfo {
    buckets: BucketList
}

list BucketList {
    member: Bucket
}

enum ContentType {
    application_json = "application/json"
    application_xml = "application/xml"
}

@error("client")
structure DocumentServiceException {
    status: String
    message: String
}

structure DocumentServiceWarning {
    message: String
}

list DocumentServiceWarnings {
    member: DocumentServiceWarning
}

map Exprs {
    key: String
    value: String
}

map Facets {
    key: String
    value: BucketInfo
}

structure FieldStats {
    min: String
    max: String
    count: Long
    missing: Long
    sum: Double
    sumOfSquares: Double
    mean: String
    stddev: Double
}

list FieldValue {
    member: String
}

map Fields {
    key: String
    value: FieldValue
}

map Highlights {
    key: String
    value: String
}

structure Hit {
    id: String
    fields: Fields
    exprs: Exprs
    highlights: Highlights
}

list HitList {
    member: Hit
}

structure Hits {
    found: Long
    start: Long
    cursor: String
    hit: HitList
}

enum QueryParser {
    simple
    structured
    lucene
    dismax
}

@error("client")
structure SearchException {
    message: String
}

structure SearchStatus {
    timems: Long
    rid: String
}

map Stats {
    key: String
    value: FieldStats
}

structure SuggestModel {
    query: String
    found: Long
    suggestions: Suggestions
}

structure SuggestStatus {
    timems: Long
    rid: String
}

structure SuggestionMatch {
    suggestion: String
    score: Long
    id: String
}

list Suggestions {
    member: SuggestionMatch
}
