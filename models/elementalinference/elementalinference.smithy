$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.elementalinference

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("AWS Elemental Inference")
@service(sdkId: "ElementalInference", endpointPrefix: "elemental-inference")
@restJson1
@sigv4(name: "elemental-inference")
@standardRegionalEndpoints
service ElementalInference {
    version: "2018-11-14"
    operations: [
        AssociateFeed
        CreateDictionary
        CreateFeed
        DeleteDictionary
        DeleteFeed
        DisassociateFeed
        ExportDictionaryEntries
        GetDictionary
        GetFeed
        ListDictionaries
        ListFeeds
        ListTagsForResource
        TagResource
        UntagResource
        UpdateDictionary
        UpdateFeed
    ]
}

@http(method: "POST", uri: "/v1/feed/{id}/associate") @idempotent
operation AssociateFeed {
    input := {
        @required @httpLabel
        id: FeedId

        @required @idempotencyToken
        associatedResourceName: AssociatedResourceName

        @required
        outputs: CreateOutputList

        dryRun: Boolean
    }
    output := {
        @required
        arn: String

        @required
        id: FeedId
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerErrorException
        AccessDeniedException
        TooManyRequestException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/v1/dictionary", code: 202) @idempotent
operation CreateDictionary {
    input := {
        @required
        name: ResourceName

        @required
        language: DictionaryLanguage

        entries: DictionaryEntriesPayload
        tags: TagMap
    }
    output := {
        @required
        name: ResourceName

        @required
        arn: String

        @required
        id: DictionaryId

        @required
        language: DictionaryLanguage

        @required
        status: DictionaryStatus

        references: FeedReferences
        tags: TagMap
    }
    errors: [
        ValidationException
        InternalServerErrorException
        AccessDeniedException
        TooManyRequestException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/v1/feed", code: 202) @idempotent
operation CreateFeed {
    input := {
        @required
        name: ResourceName

        accessRoleArn: IamRoleArn

        @required
        outputs: CreateOutputList

        tags: TagMap
    }
    output := {
        @required
        arn: String

        @required
        name: ResourceName

        @required
        id: FeedId

        @required
        dataEndpoints: StringList

        @required
        outputs: GetOutputList

        @required
        status: FeedStatus

        association: FeedAssociation
        tags: TagMap
    }
    errors: [
        ValidationException
        InternalServerErrorException
        AccessDeniedException
        TooManyRequestException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/v1/dictionary/{id}", code: 202) @idempotent
operation DeleteDictionary {
    input := {
        @required @httpLabel
        id: DictionaryId
    }
    output := {
        @required
        arn: String

        @required
        id: DictionaryId

        @required
        status: DictionaryStatus
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerErrorException
        AccessDeniedException
        TooManyRequestException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/v1/feed/{id}", code: 202) @idempotent
operation DeleteFeed {
    input := {
        @required @httpLabel
        id: FeedId
    }
    output := {
        @required
        arn: String

        @required
        id: FeedId

        @required
        status: FeedStatus
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerErrorException
        AccessDeniedException
        TooManyRequestException
        ConflictException
    ]
}

@http(method: "POST", uri: "/v1/feed/{id}/disassociate") @idempotent
operation DisassociateFeed {
    input := {
        @required @httpLabel
        id: FeedId

        @required @idempotencyToken
        associatedResourceName: AssociatedResourceName

        dryRun: Boolean
    }
    output := {
        @required
        arn: String

        @required
        id: FeedId
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerErrorException
        AccessDeniedException
        TooManyRequestException
        ConflictException
    ]
}

@http(method: "GET", uri: "/v1/dictionary/{id}/entries/export") @readonly
operation ExportDictionaryEntries {
    input := {
        @required @httpLabel
        id: DictionaryId
    }
    output := {
        entries: DictionaryEntriesPayload
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerErrorException
        AccessDeniedException
        TooManyRequestException
    ]
}

@http(method: "GET", uri: "/v1/dictionary/{id}") @readonly
operation GetDictionary {
    input := {
        @required @httpLabel
        id: DictionaryId
    }
    output := {
        @required
        name: ResourceName

        @required
        arn: String

        @required
        id: DictionaryId

        @required
        language: DictionaryLanguage

        @required
        status: DictionaryStatus

        references: FeedReferences
        tags: TagMap
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerErrorException
        AccessDeniedException
        TooManyRequestException
    ]
}

@http(method: "GET", uri: "/v1/feed/{id}")
@readonly
@waitable(
    FeedDeleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "success"
                matcher: {output: {path: "status", expected: "DELETED", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "DELETING", comparator: "stringEquals"}
                }
            }
            {state: "retry", matcher: {errorType: "InternalServerErrorException"}}
            {state: "retry", matcher: {errorType: "TooManyRequestException"}}
        ]
        minDelay: 3
        maxDelay: 3
    }
)
@maxAttempts(FeedDeleted: 40)
operation GetFeed {
    input := {
        @required @httpLabel
        id: FeedId
    }
    output := {
        @required
        arn: String

        @required
        name: ResourceName

        @required
        id: FeedId

        @required
        dataEndpoints: StringList

        @required
        outputs: GetOutputList

        @required
        status: FeedStatus

        association: FeedAssociation
        tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        InternalServerErrorException
        AccessDeniedException
        TooManyRequestException
    ]
}

@http(method: "GET", uri: "/v1/dictionaries")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dictionaries"
    pageSize: "maxResults"
)
operation ListDictionaries {
    input := {
        @httpQuery("maxResults")
        maxResults: ListDictionariesRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        @required
        dictionaries: DictionarySummaryList

        nextToken: String
    }
    errors: [
        ValidationException
        InternalServerErrorException
        AccessDeniedException
        TooManyRequestException
    ]
}

@http(method: "GET", uri: "/v1/feeds")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "feeds"
    pageSize: "maxResults"
)
operation ListFeeds {
    input := {
        @httpQuery("maxResults")
        maxResults: ListFeedsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        @required
        feeds: FeedSummaryList

        nextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerErrorException
        AccessDeniedException
        TooManyRequestException
    ]
}

@http(method: "GET", uri: "/v1/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn
    }
    output := {
        tags: TagMap
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerErrorException
        AccessDeniedException
        TooManyRequestException
    ]
}

@http(method: "POST", uri: "/v1/tags/{resourceArn}", code: 204) @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn

        @required
        tags: TagMap
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerErrorException
        AccessDeniedException
        TooManyRequestException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/v1/tags/{resourceArn}", code: 204) @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerErrorException
        AccessDeniedException
        TooManyRequestException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/v1/dictionary/{id}")
operation UpdateDictionary {
    input := {
        @required @httpLabel
        id: DictionaryId

        name: ResourceName
        language: DictionaryLanguage
        entries: DictionaryEntriesPayload
    }
    output := {
        @required
        name: ResourceName

        @required
        arn: String

        @required
        id: DictionaryId

        @required
        language: DictionaryLanguage

        @required
        status: DictionaryStatus

        references: FeedReferences
        tags: TagMap
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerErrorException
        AccessDeniedException
        TooManyRequestException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/v1/feed/{id}") @idempotent
operation UpdateFeed {
    input := {
        @required
        name: ResourceName

        accessRoleArn: IamRoleArn

        @required @httpLabel
        id: FeedId

        @required
        outputs: UpdateOutputList
    }
    output := {
        @required
        arn: String

        @required
        name: ResourceName

        @required
        id: FeedId

        @required
        dataEndpoints: StringList

        @required
        outputs: GetOutputList

        @required
        status: FeedStatus

        association: FeedAssociation
        tags: TagMap
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerErrorException
        AccessDeniedException
        TooManyRequestException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

structure AspectRatio {
    @required
    width: Integer

    @required
    height: Integer
}

@length(min: 1, max: 2048) @pattern("[\\w \\-\\.',@:;/]*")
string AssociatedResourceName

structure ClippingConfig {
    callbackMetadata: ResourceDescription
}

@error("client") @httpError(409) @retryable(throttling: false)
structure ConflictException {
    @required
    message: String
}

structure CreateOutput {
    @required
    name: ResourceName

    @required
    outputConfig: OutputConfig

    @required
    status: OutputStatus

    description: ResourceDescription
}

list CreateOutputList {
    member: CreateOutput
}

structure CroppingConfig {
    templateGroups: TemplateGroupList
}

@length(min: 0, max: 40960)
string DictionaryEntriesPayload

@length(min: 1, max: 19) @pattern("[a-zA-Z0-9]+")
string DictionaryId

enum DictionaryLanguage {
    eng
    fra
    ita
    deu
    spa
    por
}

enum DictionaryStatus {
    CREATING
    AVAILABLE
    REFERENCED
    DELETING
    DELETED
}

structure DictionarySummary {
    @required
    arn: String

    @required
    id: DictionaryId

    @required
    name: ResourceName

    @required
    language: DictionaryLanguage

    @required
    status: DictionaryStatus
}

list DictionarySummaryList {
    member: DictionarySummary
}

structure FeedAssociation {
    @required
    associatedResourceName: AssociatedResourceName
}

@pattern("[a-z0-9]{19}")
string FeedId

list FeedReferences {
    member: FeedId
}

enum FeedStatus {
    CREATING
    AVAILABLE
    ACTIVE
    UPDATING
    DELETING
    DELETED
    ARCHIVED
}

structure FeedSummary {
    @required
    arn: String

    @required
    id: FeedId

    @required
    name: ResourceName

    association: FeedAssociation

    @required
    status: FeedStatus
}

list FeedSummaryList {
    member: FeedSummary
}

structure GetOutput {
    @required
    name: ResourceName

    @required
    outputConfig: OutputConfig

    @required
    status: OutputStatus

    description: ResourceDescription
    fromAssociation: Boolean
}

list GetOutputList {
    member: GetOutput
}

@length(min: 32, max: 255) @pattern("arn:aws[a-z\\-]*:iam::[0-9]{12}:role/.+")
string IamRoleArn

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerErrorException {
    @required
    message: String
}

@range(min: 1, max: 100)
integer ListDictionariesRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListFeedsRequestMaxResultsInteger

union OutputConfig {
    cropping: CroppingConfig
    clipping: ClippingConfig
    subtitling: SubtitlingConfig
}

enum OutputStatus {
    ENABLED
    DISABLED
}

enum ProfanityFilterMode {
    DISABLED
    CENSOR
    DROP
}

@pattern("arn:aws[a-z\\-]*:elemental-inference[a-z\\-]*:[a-z0-9\\-]+:[0-9]{12}:(feed|dictionary)/[a-zA-Z0-9]{1,19}")
string ResourceArn

@length(min: 0, max: 1024) @pattern("[\\w \\-\\.',@:;]*")
string ResourceDescription

@pattern("[a-zA-Z0-9]([a-zA-Z0-9-_]{0,126}[a-zA-Z0-9])?")
string ResourceName

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

@length(min: 10, max: 255) @pattern("s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+")
string S3Uri

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

list StringList {
    member: String
}

structure SubtitlingConfig {
    @required
    language: TranscriptionLanguage

    aspectRatio: AspectRatio
    dictionary: DictionaryId
    profanityFilter: ProfanityFilterMode
}

@length(min: 1, max: 128)
string TagKey

list TagKeyList {
    member: TagKey
}

map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

structure TemplateGroup {
    @required
    name: ResourceName

    @required
    templateUris: TemplateUriList
}

@length(min: 1, max: 4)
list TemplateGroupList {
    member: TemplateGroup
}

@length(min: 1, max: 2)
list TemplateUriList {
    member: S3Uri
}

@error("client") @httpError(429) @retryable(throttling: false)
structure TooManyRequestException {
    @required
    message: String
}

enum TranscriptionLanguage {
    eng
    eng_au = "eng-au"
    eng_gb = "eng-gb"
    eng_us = "eng-us"
    fra
    ita
    deu
    spa
    por
}

structure UpdateOutput {
    @required
    name: ResourceName

    @required
    outputConfig: OutputConfig

    @required
    status: OutputStatus

    description: ResourceDescription
    fromAssociation: Boolean
}

list UpdateOutputList {
    member: UpdateOutput
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String
}
