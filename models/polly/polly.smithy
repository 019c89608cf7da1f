$version: "2.0"

namespace com.amazonaws.polly

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Polly")
@service(sdkId: "Polly", endpointPrefix: "polly")
@restJson1(eventStreamHttp: ["h2"])
@sigv4(name: "polly")
@standardRegionalEndpoints
service Polly {
    version: "2016-06-10"
    operations: [
        DeleteLexicon
        DescribeVoices
        GetLexicon
        GetSpeechSynthesisTask
        ListLexicons
        ListSpeechSynthesisTasks
        PutLexicon
        StartSpeechSynthesisStream
        StartSpeechSynthesisTask
        SynthesizeSpeech
    ]
}

@http(method: "DELETE", uri: "/v1/lexicons/{Name}")
operation DeleteLexicon {
    input := {
        @required @httpLabel
        Name: LexiconName
    }
    output := {}
    errors: [LexiconNotFoundException, ServiceFailureException]
}

@http(method: "GET", uri: "/v1/voices")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Voices")
operation DescribeVoices {
    input := {
        @httpQuery("Engine")
        Engine: Engine

        @httpQuery("LanguageCode")
        LanguageCode: LanguageCode

        @httpQuery("IncludeAdditionalLanguageCodes")
        IncludeAdditionalLanguageCodes: Boolean

        @httpQuery("NextToken")
        NextToken: NextToken
    }
    output := {
        Voices: VoiceList
        NextToken: NextToken
    }
    errors: [InvalidNextTokenException, ServiceFailureException]
}

@http(method: "GET", uri: "/v1/lexicons/{Name}")
operation GetLexicon {
    input := {
        @required @httpLabel
        Name: LexiconName
    }
    output := {
        Lexicon: Lexicon
        LexiconAttributes: LexiconAttributes
    }
    errors: [LexiconNotFoundException, ServiceFailureException]
}

@http(method: "GET", uri: "/v1/synthesisTasks/{TaskId}")
operation GetSpeechSynthesisTask {
    input := {
        @required @httpLabel
        TaskId: TaskId
    }
    output := {
        SynthesisTask: SynthesisTask
    }
    errors: [InvalidTaskIdException, ServiceFailureException, SynthesisTaskNotFoundException]
}

@http(method: "GET", uri: "/v1/lexicons")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Lexicons")
operation ListLexicons {
    input := {
        @httpQuery("NextToken")
        NextToken: NextToken
    }
    output := {
        Lexicons: LexiconDescriptionList
        NextToken: NextToken
    }
    errors: [InvalidNextTokenException, ServiceFailureException]
}

@http(method: "GET", uri: "/v1/synthesisTasks")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SynthesisTasks"
    pageSize: "MaxResults"
)
operation ListSpeechSynthesisTasks {
    input := {
        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: NextToken

        @httpQuery("Status")
        Status: TaskStatus
    }
    output := {
        NextToken: NextToken
        SynthesisTasks: SynthesisTasks
    }
    errors: [InvalidNextTokenException, ServiceFailureException]
}

@http(method: "PUT", uri: "/v1/lexicons/{Name}")
operation PutLexicon {
    input := {
        @required @httpLabel
        Name: LexiconName

        @required
        Content: LexiconContent
    }
    output := {}
    errors: [
        InvalidLexiconException
        UnsupportedPlsAlphabetException
        UnsupportedPlsLanguageException
        LexiconSizeExceededException
        MaxLexemeLengthExceededException
        MaxLexiconsNumberExceededException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/v1/synthesisStream")
operation StartSpeechSynthesisStream {
    input := {
        @required @httpHeader("x-amzn-Engine")
        Engine: Engine

        @httpHeader("x-amzn-LanguageCode")
        LanguageCode: LanguageCode

        @httpHeader("x-amzn-LexiconNames")
        LexiconNames: LexiconNameList

        @required @httpHeader("x-amzn-OutputFormat")
        OutputFormat: OutputFormat

        @httpHeader("x-amzn-SampleRate")
        SampleRate: String

        @required @httpHeader("x-amzn-VoiceId")
        VoiceId: VoiceId

        @httpPayload
        ActionStream: StartSpeechSynthesisStreamActionStream
    }
    output := {
        @httpPayload
        EventStream: StartSpeechSynthesisStreamEventStream
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        ServiceFailureException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/synthesisTasks")
operation StartSpeechSynthesisTask {
    input := {
        Engine: Engine
        LanguageCode: LanguageCode
        LexiconNames: LexiconNameList

        @required
        OutputFormat: OutputFormat

        @required
        OutputS3BucketName: OutputS3BucketName

        OutputS3KeyPrefix: OutputS3KeyPrefix
        SampleRate: String
        SnsTopicArn: SnsTopicArn
        SpeechMarkTypes: SpeechMarkTypeList

        @required
        Text: String

        TextType: TextType

        @required
        VoiceId: VoiceId
    }
    output := {
        SynthesisTask: SynthesisTask
    }
    errors: [
        TextLengthExceededException
        InvalidS3BucketException
        InvalidS3KeyException
        InvalidSampleRateException
        InvalidSnsTopicArnException
        InvalidSsmlException
        EngineNotSupportedException
        LexiconNotFoundException
        ServiceFailureException
        MarksNotSupportedForFormatException
        SsmlMarksNotSupportedForTextTypeException
        LanguageNotSupportedException
    ]
}

@http(method: "POST", uri: "/v1/speech")
operation SynthesizeSpeech {
    input := {
        Engine: Engine
        LanguageCode: LanguageCode
        LexiconNames: LexiconNameList

        @required
        OutputFormat: OutputFormat

        SampleRate: String
        SpeechMarkTypes: SpeechMarkTypeList

        @required
        Text: String

        TextType: TextType

        @required
        VoiceId: VoiceId
    }
    output := {
        @httpPayload
        AudioStream: AudioStream

        @httpHeader("Content-Type")
        ContentType: String

        @httpHeader("x-amzn-RequestCharacters")
        RequestCharacters: Integer
    }
    errors: [
        TextLengthExceededException
        InvalidSampleRateException
        InvalidSsmlException
        LexiconNotFoundException
        ServiceFailureException
        MarksNotSupportedForFormatException
        SsmlMarksNotSupportedForTextTypeException
        LanguageNotSupportedException
        EngineNotSupportedException
    ]
}

structure AudioEvent {
    @eventPayload
    AudioChunk: Blob
}

@streaming
blob AudioStream

structure CloseStreamEvent {}

enum Engine {
    standard
    neural
    long_form = "long-form"
    generative
}

list EngineList {
    member: Engine
}

@error("client") @httpError(400)
structure EngineNotSupportedException {
    message: String
}

structure FlushStreamConfiguration {
    Force: Boolean
}

enum Gender {
    Female
    Male
}

@error("client") @httpError(400)
structure InvalidLexiconException {
    message: String
}

@error("client") @httpError(400)
structure InvalidNextTokenException {
    message: String
}

@error("client") @httpError(400)
structure InvalidS3BucketException {
    message: String
}

@error("client") @httpError(400)
structure InvalidS3KeyException {
    message: String
}

@error("client") @httpError(400)
structure InvalidSampleRateException {
    message: String
}

@error("client") @httpError(400)
structure InvalidSnsTopicArnException {
    message: String
}

@error("client") @httpError(400)
structure InvalidSsmlException {
    message: String
}

@error("client") @httpError(400)
structure InvalidTaskIdException {
    message: String
}

enum LanguageCode {
    arb
    cmn_CN = "cmn-CN"
    cy_GB = "cy-GB"
    da_DK = "da-DK"
    de_DE = "de-DE"
    en_AU = "en-AU"
    en_GB = "en-GB"
    en_GB_WLS = "en-GB-WLS"
    en_IN = "en-IN"
    en_US = "en-US"
    es_ES = "es-ES"
    es_MX = "es-MX"
    es_US = "es-US"
    fr_CA = "fr-CA"
    fr_FR = "fr-FR"
    is_IS = "is-IS"
    it_IT = "it-IT"
    ja_JP = "ja-JP"
    hi_IN = "hi-IN"
    ko_KR = "ko-KR"
    nb_NO = "nb-NO"
    nl_NL = "nl-NL"
    pl_PL = "pl-PL"
    pt_BR = "pt-BR"
    pt_PT = "pt-PT"
    ro_RO = "ro-RO"
    ru_RU = "ru-RU"
    sv_SE = "sv-SE"
    tr_TR = "tr-TR"
    en_NZ = "en-NZ"
    en_ZA = "en-ZA"
    ca_ES = "ca-ES"
    de_AT = "de-AT"
    yue_CN = "yue-CN"
    ar_AE = "ar-AE"
    fi_FI = "fi-FI"
    en_IE = "en-IE"
    nl_BE = "nl-BE"
    fr_BE = "fr-BE"
    cs_CZ = "cs-CZ"
    de_CH = "de-CH"
    en_SG = "en-SG"
}

list LanguageCodeList {
    member: LanguageCode
}

@error("client") @httpError(400)
structure LanguageNotSupportedException {
    message: String
}

structure Lexicon {
    Content: LexiconContent
    Name: LexiconName
}

structure LexiconAttributes {
    Alphabet: String
    LanguageCode: LanguageCode
    LastModified: Timestamp
    LexiconArn: String
    LexemesCount: Integer
    Size: Integer
}

@sensitive
string LexiconContent

structure LexiconDescription {
    Name: LexiconName
    Attributes: LexiconAttributes
}

list LexiconDescriptionList {
    member: LexiconDescription
}

@pattern("[0-9A-Za-z]{1,20}")
string LexiconName

@length(max: 5)
list LexiconNameList {
    member: LexiconName
}

@error("client") @httpError(404)
structure LexiconNotFoundException {
    message: String
}

@error("client") @httpError(400)
structure LexiconSizeExceededException {
    message: String
}

@error("client") @httpError(400)
structure MarksNotSupportedForFormatException {
    message: String
}

@error("client") @httpError(400)
structure MaxLexemeLengthExceededException {
    message: String
}

@error("client") @httpError(400)
structure MaxLexiconsNumberExceededException {
    message: String
}

@range(min: 1, max: 100)
integer MaxResults

@length(min: 0, max: 4096)
string NextToken

enum OutputFormat {
    json
    mp3
    ogg_opus
    ogg_vorbis
    pcm
    mulaw
    alaw
}

@pattern("^[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]$")
string OutputS3BucketName

@pattern("^[0-9a-zA-Z\\/\\!\\-_\\.\\*\\'\\(\\):;\\$@=+\\,\\?&]{0,800}$")
string OutputS3KeyPrefix

enum QuotaCode {
    input_stream_inbound_event_timeout = "input-stream-inbound-event-timeout"
    input_stream_timeout = "input-stream-timeout"
}

enum ServiceCode {
    polly
}

@error("server") @httpError(500)
structure ServiceFailureException {
    message: String
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    @required
    quotaCode: QuotaCode

    @required
    serviceCode: ServiceCode
}

@pattern("^arn:aws(-(cn|iso(-b)?|us-gov))?:sns:[a-z0-9_-]{1,50}:\\d{12}:[a-zA-Z0-9_-]{1,251}([a-zA-Z0-9_-]{0,5}|\\.fifo)$")
string SnsTopicArn

enum SpeechMarkType {
    sentence
    ssml
    viseme
    word
}

@length(max: 4)
list SpeechMarkTypeList {
    member: SpeechMarkType
}

@error("client") @httpError(400)
structure SsmlMarksNotSupportedForTextTypeException {
    message: String
}

@streaming
union StartSpeechSynthesisStreamActionStream {
    TextEvent: TextEvent
    CloseStreamEvent: CloseStreamEvent
}

@streaming
union StartSpeechSynthesisStreamEventStream {
    AudioEvent: AudioEvent
    StreamClosedEvent: StreamClosedEvent
    ValidationException: ValidationException
    ServiceQuotaExceededException: ServiceQuotaExceededException
    ServiceFailureException: ServiceFailureException
    ThrottlingException: ThrottlingException
}

structure StreamClosedEvent {
    RequestCharacters: Integer
}

structure SynthesisTask {
    Engine: Engine
    TaskId: TaskId
    TaskStatus: TaskStatus
    TaskStatusReason: String
    OutputUri: String
    CreationTime: Timestamp
    RequestCharacters: Integer
    SnsTopicArn: SnsTopicArn
    LexiconNames: LexiconNameList
    OutputFormat: OutputFormat
    SampleRate: String
    SpeechMarkTypes: SpeechMarkTypeList
    TextType: TextType
    VoiceId: VoiceId
    LanguageCode: LanguageCode
}

@error("client") @httpError(400)
structure SynthesisTaskNotFoundException {
    message: String
}

list SynthesisTasks {
    member: SynthesisTask
}

@pattern("^[a-zA-Z0-9_-]{1,100}$")
string TaskId

enum TaskStatus {
    scheduled
    inProgress
    completed
    failed
}

structure TextEvent {
    @required
    Text: String

    TextType: TextType
    FlushStreamConfiguration: FlushStreamConfiguration
}

@error("client") @httpError(400)
structure TextLengthExceededException {
    message: String
}

enum TextType {
    ssml
    text
}

@error("client") @httpError(400)
structure ThrottlingException {
    message: String
    throttlingReasons: ThrottlingReasonList
}

structure ThrottlingReason {
    reason: String
    resource: String
}

list ThrottlingReasonList {
    member: ThrottlingReason
}

@error("client") @httpError(400)
structure UnsupportedPlsAlphabetException {
    message: String
}

@error("client") @httpError(400)
structure UnsupportedPlsLanguageException {
    message: String
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    @required
    reason: ValidationExceptionReason

    fields: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    unsupportedOperation
    fieldValidationFailed
    other
    invalidInboundEvent
}

structure Voice {
    Gender: Gender
    Id: VoiceId
    LanguageCode: LanguageCode
    LanguageName: String
    Name: String
    AdditionalLanguageCodes: LanguageCodeList
    SupportedEngines: EngineList
}

enum VoiceId {
    Aditi
    Amy
    Astrid
    Bianca
    Brian
    Camila
    Carla
    Carmen
    Celine
    Chantal
    Conchita
    Cristiano
    Dora
    Emma
    Enrique
    Ewa
    Filiz
    Gabrielle
    Geraint
    Giorgio
    Gwyneth
    Hans
    Ines
    Ivy
    Jacek
    Jan
    Joanna
    Joey
    Justin
    Karl
    Kendra
    Kevin
    Kimberly
    Lea
    Liv
    Lotte
    Lucia
    Lupe
    Mads
    Maja
    Marlene
    Mathieu
    Matthew
    Maxim
    Mia
    Miguel
    Mizuki
    Naja
    Nicole
    Olivia
    Penelope
    Raveena
    Ricardo
    Ruben
    Russell
    Salli
    Seoyeon
    Takumi
    Tatyana
    Vicki
    Vitoria
    Zeina
    Zhiyu
    Aria
    Ayanda
    Arlet
    Hannah
    Arthur
    Daniel
    Liam
    Pedro
    Kajal
    Hiujin
    Laura
    Elin
    Ida
    Suvi
    Ola
    Hala
    Andres
    Sergio
    Remi
    Adriano
    Thiago
    Ruth
    Stephen
    Kazuha
    Tomoko
    Niamh
    Sofie
    Lisa
    Isabelle
    Zayd
    Danielle
    Gregory
    Burcu
    Jitka
    Sabrina
    Jasmine
    Jihye
    Ambre
    Beatrice
    Florian
    Lennart
    Lorenzo
    Tiffany
}

list VoiceList {
    member: Voice
}
