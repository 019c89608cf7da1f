$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.b2bi

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("AWS B2B Data Interchange")
@service(sdkId: "b2bi", endpointPrefix: "b2bi")
@awsJson1_0
@sigv4(name: "b2bi")
@standardRegionalEndpoints
service B2BI {
    version: "2022-06-23"
    operations: [
        CreateCapability
        CreatePartnership
        CreateProfile
        CreateStarterMappingTemplate
        CreateTransformer
        DeleteCapability
        DeletePartnership
        DeleteProfile
        DeleteTransformer
        GenerateMapping
        GetCapability
        GetPartnership
        GetProfile
        GetTransformer
        GetTransformerJob
        ListCapabilities
        ListPartnerships
        ListProfiles
        ListTagsForResource
        ListTransformers
        StartTransformerJob
        TagResource
        TestConversion
        TestMapping
        TestParsing
        UntagResource
        UpdateCapability
        UpdatePartnership
        UpdateProfile
        UpdateTransformer
    ]
}

@idempotent
operation CreateCapability {
    input := {
        @required
        name: CapabilityName

        @required
        type: CapabilityType

        @required
        configuration: CapabilityConfiguration

        instructionsDocuments: InstructionsDocuments

        @idempotencyToken
        clientToken: String

        tags: TagList
    }
    output := {
        @required
        capabilityId: CapabilityId

        @required
        capabilityArn: ResourceArn

        @required
        name: CapabilityName

        @required
        type: CapabilityType

        @required
        configuration: CapabilityConfiguration

        instructionsDocuments: InstructionsDocuments

        @required
        createdAt: CreatedDate
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@idempotent
operation CreatePartnership {
    input := {
        @required
        profileId: ProfileId

        @required
        name: PartnerName

        @required
        email: Email

        phone: Phone

        @required
        capabilities: PartnershipCapabilities

        capabilityOptions: CapabilityOptions

        @idempotencyToken
        clientToken: String

        tags: TagList
    }
    output := {
        @required
        profileId: ProfileId

        @required
        partnershipId: PartnershipId

        @required
        partnershipArn: ResourceArn

        name: PartnerName
        email: Email
        phone: Phone
        capabilities: PartnershipCapabilities
        capabilityOptions: CapabilityOptions
        tradingPartnerId: TradingPartnerId

        @required
        createdAt: CreatedDate
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@idempotent
operation CreateProfile {
    input := {
        @required
        name: ProfileName

        email: Email

        @required
        phone: Phone

        @required
        businessName: BusinessName

        @required
        logging: Logging

        @idempotencyToken
        clientToken: String

        tags: TagList
    }
    output := {
        @required
        profileId: ProfileId

        @required
        profileArn: ResourceArn

        @required
        name: ProfileName

        @required
        businessName: BusinessName

        @required
        phone: Phone

        email: Email
        logging: Logging
        logGroupName: LogGroupName

        @required
        createdAt: CreatedDate
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

operation CreateStarterMappingTemplate {
    input := {
        outputSampleLocation: S3Location

        @required
        mappingType: MappingType

        @required
        templateDetails: TemplateDetails
    }
    output := {
        @required
        mappingTemplate: String
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

@idempotent
operation CreateTransformer {
    input := {
        @required
        name: TransformerName

        @idempotencyToken
        clientToken: String

        tags: TagList

        @deprecated
        fileFormat: FileFormat

        @deprecated
        mappingTemplate: MappingTemplate

        @deprecated
        ediType: EdiType

        @deprecated
        sampleDocument: FileLocation

        inputConversion: InputConversion
        mapping: Mapping
        outputConversion: OutputConversion
        sampleDocuments: SampleDocuments
    }
    output := {
        @required
        transformerId: TransformerId

        @required
        transformerArn: ResourceArn

        @required
        name: TransformerName

        @required
        status: TransformerStatus

        @required
        createdAt: CreatedDate

        @deprecated
        fileFormat: FileFormat

        @deprecated
        mappingTemplate: MappingTemplate

        @deprecated
        ediType: EdiType

        @deprecated
        sampleDocument: FileLocation

        inputConversion: InputConversion
        mapping: Mapping
        outputConversion: OutputConversion
        sampleDocuments: SampleDocuments
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@idempotent
operation DeleteCapability {
    input := {
        @required
        capabilityId: CapabilityId
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@idempotent
operation DeletePartnership {
    input := {
        @required
        partnershipId: PartnershipId
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation DeleteProfile {
    input := {
        @required
        profileId: ProfileId
    }
    errors: [
        ConflictException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation DeleteTransformer {
    input := {
        @required
        transformerId: TransformerId
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation GenerateMapping {
    input := {
        @required
        inputFileContent: GenerateMappingInputFileContent

        @required
        outputFileContent: GenerateMappingOutputFileContent

        @required
        mappingType: MappingType
    }
    output := {
        @required
        mappingTemplate: String

        mappingAccuracy: GenerateMappingResponseMappingAccuracyFloat
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

operation GetCapability {
    input := {
        @required
        capabilityId: CapabilityId
    }
    output := {
        @required
        capabilityId: CapabilityId

        @required
        capabilityArn: ResourceArn

        @required
        name: CapabilityName

        @required
        type: CapabilityType

        @required
        configuration: CapabilityConfiguration

        instructionsDocuments: InstructionsDocuments

        @required
        createdAt: CreatedDate

        modifiedAt: ModifiedDate
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation GetPartnership {
    input := {
        @required
        partnershipId: PartnershipId
    }
    output := {
        @required
        profileId: ProfileId

        @required
        partnershipId: PartnershipId

        @required
        partnershipArn: ResourceArn

        name: PartnerName
        email: Email
        phone: Phone
        capabilities: PartnershipCapabilities
        capabilityOptions: CapabilityOptions
        tradingPartnerId: TradingPartnerId

        @required
        createdAt: CreatedDate

        modifiedAt: ModifiedDate
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation GetProfile {
    input := {
        @required
        profileId: ProfileId
    }
    output := {
        @required
        profileId: ProfileId

        @required
        profileArn: ResourceArn

        @required
        name: ProfileName

        email: Email

        @required
        phone: Phone

        @required
        businessName: BusinessName

        logging: Logging
        logGroupName: LogGroupName

        @required
        createdAt: CreatedDate

        modifiedAt: ModifiedDate
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation GetTransformer {
    input := {
        @required
        transformerId: TransformerId
    }
    output := {
        @required
        transformerId: TransformerId

        @required
        transformerArn: ResourceArn

        @required
        name: TransformerName

        @required
        status: TransformerStatus

        @required
        createdAt: CreatedDate

        modifiedAt: ModifiedDate

        @deprecated
        fileFormat: FileFormat

        @deprecated
        mappingTemplate: MappingTemplate

        @deprecated
        ediType: EdiType

        @deprecated
        sampleDocument: FileLocation

        inputConversion: InputConversion
        mapping: Mapping
        outputConversion: OutputConversion
        sampleDocuments: SampleDocuments
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@waitable(
    TransformerJobSucceeded: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "succeeded", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "failed", comparator: "stringEquals"}}
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(TransformerJobSucceeded: 12)
operation GetTransformerJob {
    input := {
        @required
        transformerJobId: TransformerJobId

        @required
        transformerId: TransformerId
    }
    output := {
        @required
        status: TransformerJobStatus

        outputFiles: S3LocationList
        message: String
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "capabilities"
    pageSize: "maxResults"
)
operation ListCapabilities {
    input := {
        nextToken: PageToken
        maxResults: MaxResults
    }
    output := {
        @required
        capabilities: CapabilityList

        nextToken: PageToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "partnerships"
    pageSize: "maxResults"
)
operation ListPartnerships {
    input := {
        profileId: ProfileId
        nextToken: PageToken
        maxResults: MaxResults
    }
    output := {
        @required
        partnerships: PartnershipList

        nextToken: PageToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "profiles"
    pageSize: "maxResults"
)
operation ListProfiles {
    input := {
        nextToken: PageToken
        maxResults: MaxResults
    }
    output := {
        @required
        profiles: ProfileList

        nextToken: PageToken
    }
    errors: [
        AccessDeniedException
        ValidationException
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
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "transformers"
    pageSize: "maxResults"
)
operation ListTransformers {
    input := {
        nextToken: PageToken
        maxResults: MaxResults
    }
    output := {
        @required
        transformers: TransformerList

        nextToken: PageToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation StartTransformerJob {
    input := {
        @required
        inputFile: S3Location

        @required
        outputLocation: S3Location

        @required
        transformerId: TransformerId

        @idempotencyToken
        clientToken: String
    }
    output := {
        @required
        transformerJobId: TransformerJobId
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
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
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation TestConversion {
    input := {
        @required
        source: ConversionSource

        @required
        target: ConversionTarget
    }
    output := {
        @required
        convertedFileContent: String

        validationMessages: ValidationMessages
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@idempotent
operation TestMapping {
    input := {
        @required
        inputFileContent: TestMappingInputFileContent

        @required
        mappingTemplate: MappingTemplate

        @required
        fileFormat: FileFormat
    }
    output := {
        @required
        mappedFileContent: String
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@idempotent
operation TestParsing {
    input := {
        @required
        inputFile: S3Location

        @required
        fileFormat: FileFormat

        @required
        ediType: EdiType

        advancedOptions: AdvancedOptions
    }
    output := {
        @required
        parsedFileContent: String

        parsedSplitFileContents: ParsedSplitFileContentsList
        validationMessages: ValidationMessages
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@idempotent
operation UntagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        TagKeys: TagKeyList
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@idempotent
operation UpdateCapability {
    input := {
        @required
        capabilityId: CapabilityId

        name: CapabilityName
        configuration: CapabilityConfiguration
        instructionsDocuments: InstructionsDocuments
    }
    output := {
        @required
        capabilityId: CapabilityId

        @required
        capabilityArn: ResourceArn

        @required
        name: CapabilityName

        @required
        type: CapabilityType

        @required
        configuration: CapabilityConfiguration

        instructionsDocuments: InstructionsDocuments

        @required
        createdAt: CreatedDate

        modifiedAt: ModifiedDate
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@idempotent
operation UpdatePartnership {
    input := {
        @required
        partnershipId: PartnershipId

        name: PartnerName
        capabilities: PartnershipCapabilities
        capabilityOptions: CapabilityOptions
    }
    output := {
        @required
        profileId: ProfileId

        @required
        partnershipId: PartnershipId

        @required
        partnershipArn: ResourceArn

        name: PartnerName
        email: Email
        phone: Phone
        capabilities: PartnershipCapabilities
        capabilityOptions: CapabilityOptions
        tradingPartnerId: TradingPartnerId

        @required
        createdAt: CreatedDate

        modifiedAt: ModifiedDate
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@idempotent
operation UpdateProfile {
    input := {
        @required
        profileId: ProfileId

        name: ProfileName
        email: Email
        phone: Phone
        businessName: BusinessName
    }
    output := {
        @required
        profileId: ProfileId

        @required
        profileArn: ResourceArn

        @required
        name: ProfileName

        email: Email

        @required
        phone: Phone

        @required
        businessName: BusinessName

        logging: Logging
        logGroupName: LogGroupName

        @required
        createdAt: CreatedDate

        modifiedAt: ModifiedDate
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@idempotent
operation UpdateTransformer {
    input := {
        @required
        transformerId: TransformerId

        name: TransformerName
        status: TransformerStatus

        @deprecated
        fileFormat: FileFormat

        @deprecated
        mappingTemplate: MappingTemplate

        @deprecated
        ediType: EdiType

        @deprecated
        sampleDocument: FileLocation

        inputConversion: InputConversion
        mapping: Mapping
        outputConversion: OutputConversion
        sampleDocuments: SampleDocuments
    }
    output := {
        @required
        transformerId: TransformerId

        @required
        transformerArn: ResourceArn

        @required
        name: TransformerName

        @required
        status: TransformerStatus

        @required
        createdAt: CreatedDate

        @required
        modifiedAt: ModifiedDate

        @deprecated
        fileFormat: FileFormat

        @deprecated
        mappingTemplate: MappingTemplate

        @deprecated
        ediType: EdiType

        @deprecated
        sampleDocument: FileLocation

        inputConversion: InputConversion
        mapping: Mapping
        outputConversion: OutputConversion
        sampleDocuments: SampleDocuments
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@error("client")
structure AccessDeniedException {
    @required
    message: ErrorMessage
}

structure AdvancedOptions {
    x12: X12AdvancedOptions
}

@length(min: 1, max: 1011)
string AmazonResourceName

@length(min: 3, max: 63)
string BucketName

@length(min: 1, max: 254)
string BusinessName

union CapabilityConfiguration {
    edi: EdiConfiguration
}

enum CapabilityDirection {
    INBOUND
    OUTBOUND
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string CapabilityId

list CapabilityList {
    member: CapabilitySummary
}

@length(min: 1, max: 254)
string CapabilityName

structure CapabilityOptions {
    outboundEdi: OutboundEdiOptions
    inboundEdi: InboundEdiOptions
}

structure CapabilitySummary {
    @required
    capabilityId: CapabilityId

    @required
    name: CapabilityName

    @required
    type: CapabilityType

    @required
    createdAt: CreatedDate

    modifiedAt: ModifiedDate
}

enum CapabilityType {
    edi
}

list CodeList {
    member: String
}

@error("client")
structure ConflictException {
    @required
    message: ErrorMessage
}

structure ConversionSource {
    @required
    fileFormat: ConversionSourceFormat

    @required
    inputFile: InputFileSource
}

enum ConversionSourceFormat {
    JSON
    XML
}

structure ConversionTarget {
    @required
    fileFormat: ConversionTargetFormat

    formatDetails: ConversionTargetFormatDetails
    outputSampleFile: OutputSampleFileSource
    advancedOptions: AdvancedOptions
}

enum ConversionTargetFormat {
    X12
}

union ConversionTargetFormatDetails {
    x12: X12Details
}

@timestampFormat("date-time")
timestamp CreatedDate

structure EdiConfiguration {
    capabilityDirection: CapabilityDirection

    @required
    type: EdiType

    @required
    inputLocation: S3Location

    @required
    outputLocation: S3Location

    @required
    transformerId: TransformerId
}

union EdiType {
    x12Details: X12Details
}

enum ElementRequirement {
    OPTIONAL
    MANDATORY
}

@length(min: 5, max: 254) @pattern("[\\w\\.\\-]+@[\\w\\.\\-]+") @sensitive
string Email

@length(min: 10, max: 1024)
string ErrorMessage

enum FileFormat {
    XML
    JSON
    NOT_USED
}

@length(min: 0, max: 1024)
string FileLocation

union FormatOptions {
    x12: X12Details
}

enum FromFormat {
    X12
}

@length(min: 0, max: 5000000)
string GenerateMappingInputFileContent

@length(min: 0, max: 5000000)
string GenerateMappingOutputFileContent

@range(min: 0.0, max: 1.0)
float GenerateMappingResponseMappingAccuracyFloat

structure InboundEdiOptions {
    x12: X12InboundEdiOptions
}

structure InputConversion {
    @required
    fromFormat: FromFormat

    formatOptions: FormatOptions
    advancedOptions: AdvancedOptions
}

union InputFileSource {
    fileContent: InputFileSourceFileContentString
}

@length(min: 1, max: 5000000)
string InputFileSourceFileContentString

@length(min: 0, max: 5)
list InstructionsDocuments {
    member: S3Location
}

@error("server") @retryable(throttling: false)
structure InternalServerException {
    @required
    message: ErrorMessage

    retryAfterSeconds: Integer
}

list KeyList {
    member: SampleDocumentKeys
}

@range(min: 1)
integer LineLength

enum LineTerminator {
    CRLF
    LF
    CR
}

@length(min: 1, max: 512)
string LogGroupName

enum Logging {
    ENABLED
    DISABLED
}

structure Mapping {
    @required
    templateLanguage: MappingTemplateLanguage

    template: MappingTemplate
}

@length(min: 0, max: 350000)
string MappingTemplate

enum MappingTemplateLanguage {
    XSLT
    JSONATA
}

enum MappingType {
    JSONATA
    XSLT
}

@range(min: 1, max: 100)
integer MaxResults

@timestampFormat("date-time")
timestamp ModifiedDate

union OutboundEdiOptions {
    x12: X12Envelope
}

structure OutputConversion {
    @required
    toFormat: ToFormat

    formatOptions: FormatOptions
    advancedOptions: AdvancedOptions
}

union OutputSampleFileSource {
    fileLocation: S3Location
}

@length(min: 1, max: 2048)
string PageToken

list ParsedSplitFileContentsList {
    member: String
}

@length(min: 1, max: 254)
string PartnerName

list PartnershipCapabilities {
    member: CapabilityId
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string PartnershipId

list PartnershipList {
    member: PartnershipSummary
}

structure PartnershipSummary {
    @required
    profileId: ProfileId

    @required
    partnershipId: PartnershipId

    name: PartnerName
    capabilities: PartnershipCapabilities
    capabilityOptions: CapabilityOptions
    tradingPartnerId: TradingPartnerId

    @required
    createdAt: CreatedDate

    modifiedAt: ModifiedDate
}

@length(min: 7, max: 22)
@pattern("\\+?([0-9 \\t\\-()\\/]{7,})(?:\\s*(?:#|x\\.?|ext\\.?|extension) \\t*(\\d+))?")
@sensitive
string Phone

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string ProfileId

list ProfileList {
    member: ProfileSummary
}

@length(min: 1, max: 254)
string ProfileName

structure ProfileSummary {
    @required
    profileId: ProfileId

    @required
    name: ProfileName

    @required
    businessName: BusinessName

    logging: Logging
    logGroupName: LogGroupName

    @required
    createdAt: CreatedDate

    modifiedAt: ModifiedDate
}

@length(min: 1, max: 255)
string ResourceArn

@error("client")
structure ResourceNotFoundException {
    @required
    message: ErrorMessage
}

@length(min: 0, max: 1024)
string S3Key

structure S3Location {
    bucketName: BucketName
    key: S3Key
}

list S3LocationList {
    member: S3Location
}

structure SampleDocumentKeys {
    input: S3Key
    output: S3Key
}

structure SampleDocuments {
    @required
    bucketName: BucketName

    @required
    keys: KeyList
}

@error("client")
structure ServiceQuotaExceededException {
    @required
    message: ErrorMessage

    @required
    resourceId: String

    @required
    resourceType: String

    @required
    serviceCode: String

    @required
    quotaCode: String
}

@range(min: 1, max: 999999999)
integer StartingFunctionalGroupControlNumber

@range(min: 1, max: 999999999)
integer StartingInterchangeControlNumber

@range(min: 1, max: 999999999)
integer StartingTransactionSetControlNumber

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

union TemplateDetails {
    x12: X12Details
}

@length(min: 0, max: 5000000)
string TestMappingInputFileContent

@error("client") @retryable(throttling: false)
structure ThrottlingException {
    @required
    message: ErrorMessage

    retryAfterSeconds: Integer
}

enum ToFormat {
    X12
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string TradingPartnerId

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string TransformerId

@length(min: 25, max: 25) @pattern("[a-zA-Z0-9_-]+")
string TransformerJobId

enum TransformerJobStatus {
    running
    succeeded
    failed
}

list TransformerList {
    member: TransformerSummary
}

@length(min: 1, max: 254) @pattern("[a-zA-Z0-9_-]{1,512}")
string TransformerName

enum TransformerStatus {
    active
    inactive
}

structure TransformerSummary {
    @required
    transformerId: TransformerId

    @required
    name: TransformerName

    @required
    status: TransformerStatus

    @required
    createdAt: CreatedDate

    modifiedAt: ModifiedDate

    @deprecated
    fileFormat: FileFormat

    @deprecated
    mappingTemplate: MappingTemplate

    @deprecated
    ediType: EdiType

    @deprecated
    sampleDocument: FileLocation

    inputConversion: InputConversion
    mapping: Mapping
    outputConversion: OutputConversion
    sampleDocuments: SampleDocuments
}

@error("client")
structure ValidationException {
    @required
    Message: ErrorMessage
}

list ValidationMessages {
    member: String
}

enum WrapFormat {
    SEGMENT
    ONE_LINE
    LINE_LENGTH
}

structure WrapOptions {
    @required
    wrapBy: WrapFormat

    lineTerminator: LineTerminator
    lineLength: LineLength
}

structure X12AcknowledgmentOptions {
    @required
    functionalAcknowledgment: X12FunctionalAcknowledgment

    @required
    technicalAcknowledgment: X12TechnicalAcknowledgment
}

@length(min: 1, max: 1) @pattern("[a-zA-Z0-9]*")
string X12AcknowledgmentRequestedCode

structure X12AdvancedOptions {
    splitOptions: X12SplitOptions
    validationOptions: X12ValidationOptions
}

@length(min: 2, max: 15) @pattern("[a-zA-Z0-9 ]*")
string X12ApplicationReceiverCode

@length(min: 2, max: 15) @pattern("[a-zA-Z0-9 ]*")
string X12ApplicationSenderCode

structure X12CodeListValidationRule {
    @required
    elementId: String

    codesToAdd: CodeList
    codesToRemove: CodeList
}

@length(min: 1, max: 1) @pattern("[!&'()*+,\\-./:;?=%@\\[\\]_{}|<>~^`\"]")
string X12ComponentSeparator

structure X12ControlNumbers {
    startingInterchangeControlNumber: StartingInterchangeControlNumber
    startingFunctionalGroupControlNumber: StartingFunctionalGroupControlNumber
    startingTransactionSetControlNumber: StartingTransactionSetControlNumber
}

@length(min: 1, max: 1) @pattern("[!&'()*+,\\-./:;?=%@\\[\\]_{}|<>~^`\"]")
string X12DataElementSeparator

structure X12Delimiters {
    componentSeparator: X12ComponentSeparator
    dataElementSeparator: X12DataElementSeparator
    segmentTerminator: X12SegmentTerminator
}

structure X12Details {
    transactionSet: X12TransactionSet
    version: X12Version
}

structure X12ElementLengthValidationRule {
    @required
    elementId: String

    @required
    maxLength: X12ElementLengthValidationRuleMaxLengthInteger

    @required
    minLength: X12ElementLengthValidationRuleMinLengthInteger
}

@range(min: 1, max: 1000000)
integer X12ElementLengthValidationRuleMaxLengthInteger

@range(min: 1, max: 1000000)
integer X12ElementLengthValidationRuleMinLengthInteger

structure X12ElementRequirementValidationRule {
    @required
    elementPosition: String

    @required
    requirement: ElementRequirement
}

structure X12Envelope {
    common: X12OutboundEdiHeaders
    wrapOptions: WrapOptions
}

enum X12FunctionalAcknowledgment {
    DO_NOT_GENERATE
    GENERATE_ALL_SEGMENTS
    GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP
}

structure X12FunctionalGroupHeaders {
    applicationSenderCode: X12ApplicationSenderCode
    applicationReceiverCode: X12ApplicationReceiverCode
    responsibleAgencyCode: X12ResponsibleAgencyCode
}

enum X12GS05TimeFormat {
    HHMM
    HHMMSS
    HHMMSSDD
}

@length(min: 2, max: 2) @pattern("[a-zA-Z0-9]*")
string X12IdQualifier

structure X12InboundEdiOptions {
    acknowledgmentOptions: X12AcknowledgmentOptions
}

structure X12InterchangeControlHeaders {
    senderIdQualifier: X12IdQualifier
    senderId: X12SenderId
    receiverIdQualifier: X12IdQualifier
    receiverId: X12ReceiverId
    repetitionSeparator: X12RepetitionSeparator
    acknowledgmentRequestedCode: X12AcknowledgmentRequestedCode
    usageIndicatorCode: X12UsageIndicatorCode
}

structure X12OutboundEdiHeaders {
    interchangeControlHeaders: X12InterchangeControlHeaders
    functionalGroupHeaders: X12FunctionalGroupHeaders
    delimiters: X12Delimiters
    validateEdi: Boolean
    controlNumbers: X12ControlNumbers
    gs05TimeFormat: X12GS05TimeFormat
}

@length(min: 15, max: 15) @pattern("[a-zA-Z0-9 ]*")
string X12ReceiverId

@length(min: 1, max: 1)
string X12RepetitionSeparator

@length(min: 1, max: 2) @pattern("[a-zA-Z0-9]*")
string X12ResponsibleAgencyCode

@length(min: 1, max: 1) @pattern("[!&'()*+,\\-./:;?=%@\\[\\]_{}|<>~^`\"]")
string X12SegmentTerminator

@length(min: 15, max: 15) @pattern("[a-zA-Z0-9 ]*")
string X12SenderId

enum X12SplitBy {
    NONE
    TRANSACTION
}

structure X12SplitOptions {
    @required
    splitBy: X12SplitBy
}

enum X12TechnicalAcknowledgment {
    DO_NOT_GENERATE
    GENERATE_ALL_SEGMENTS
}

enum X12TransactionSet {
    X12_100
    X12_101
    X12_102
    X12_103
    X12_104
    X12_105
    X12_106
    X12_107
    X12_108
    X12_109
    X12_110
    X12_111
    X12_112
    X12_113
    X12_120
    X12_121
    X12_124
    X12_125
    X12_126
    X12_127
    X12_128
    X12_129
    X12_130
    X12_131
    X12_132
    X12_133
    X12_135
    X12_138
    X12_139
    X12_140
    X12_141
    X12_142
    X12_143
    X12_144
    X12_146
    X12_147
    X12_148
    X12_149
    X12_150
    X12_151
    X12_152
    X12_153
    X12_154
    X12_155
    X12_157
    X12_158
    X12_159
    X12_160
    X12_161
    X12_163
    X12_170
    X12_175
    X12_176
    X12_179
    X12_180
    X12_185
    X12_186
    X12_187
    X12_188
    X12_189
    X12_190
    X12_191
    X12_194
    X12_195
    X12_196
    X12_197
    X12_198
    X12_199
    X12_200
    X12_201
    X12_202
    X12_203
    X12_204
    X12_205
    X12_206
    X12_210
    X12_211
    X12_212
    X12_213
    X12_214
    X12_215
    X12_216
    X12_217
    X12_218
    X12_219
    X12_220
    X12_222
    X12_223
    X12_224
    X12_225
    X12_227
    X12_228
    X12_240
    X12_242
    X12_244
    X12_245
    X12_248
    X12_249
    X12_250
    X12_251
    X12_252
    X12_255
    X12_256
    X12_259
    X12_260
    X12_261
    X12_262
    X12_263
    X12_264
    X12_265
    X12_266
    X12_267
    X12_268
    X12_269
    X12_270
    X12_271
    X12_272
    X12_273
    X12_274
    X12_275
    X12_276
    X12_277
    X12_278
    X12_280
    X12_283
    X12_284
    X12_285
    X12_286
    X12_288
    X12_290
    X12_300
    X12_301
    X12_303
    X12_304
    X12_309
    X12_310
    X12_311
    X12_312
    X12_313
    X12_315
    X12_317
    X12_319
    X12_322
    X12_323
    X12_324
    X12_325
    X12_326
    X12_350
    X12_352
    X12_353
    X12_354
    X12_355
    X12_356
    X12_357
    X12_358
    X12_361
    X12_362
    X12_404
    X12_410
    X12_412
    X12_414
    X12_417
    X12_418
    X12_419
    X12_420
    X12_421
    X12_422
    X12_423
    X12_424
    X12_425
    X12_426
    X12_429
    X12_431
    X12_432
    X12_433
    X12_434
    X12_435
    X12_436
    X12_437
    X12_440
    X12_451
    X12_452
    X12_453
    X12_455
    X12_456
    X12_460
    X12_463
    X12_466
    X12_468
    X12_470
    X12_475
    X12_485
    X12_486
    X12_490
    X12_492
    X12_494
    X12_500
    X12_501
    X12_503
    X12_504
    X12_511
    X12_517
    X12_521
    X12_527
    X12_536
    X12_540
    X12_561
    X12_567
    X12_568
    X12_601
    X12_602
    X12_620
    X12_625
    X12_650
    X12_715
    X12_753
    X12_754
    X12_805
    X12_806
    X12_810
    X12_811
    X12_812
    X12_813
    X12_814
    X12_815
    X12_816
    X12_818
    X12_819
    X12_820
    X12_821
    X12_822
    X12_823
    X12_824
    X12_826
    X12_827
    X12_828
    X12_829
    X12_830
    X12_831
    X12_832
    X12_833
    X12_834
    X12_835
    X12_836
    X12_837
    X12_838
    X12_839
    X12_840
    X12_841
    X12_842
    X12_843
    X12_844
    X12_845
    X12_846
    X12_847
    X12_848
    X12_849
    X12_850
    X12_851
    X12_852
    X12_853
    X12_854
    X12_855
    X12_856
    X12_857
    X12_858
    X12_859
    X12_860
    X12_861
    X12_862
    X12_863
    X12_864
    X12_865
    X12_866
    X12_867
    X12_868
    X12_869
    X12_870
    X12_871
    X12_872
    X12_873
    X12_874
    X12_875
    X12_876
    X12_877
    X12_878
    X12_879
    X12_880
    X12_881
    X12_882
    X12_883
    X12_884
    X12_885
    X12_886
    X12_887
    X12_888
    X12_889
    X12_891
    X12_893
    X12_894
    X12_895
    X12_896
    X12_920
    X12_924
    X12_925
    X12_926
    X12_928
    X12_940
    X12_943
    X12_944
    X12_945
    X12_947
    X12_980
    X12_990
    X12_993
    X12_996
    X12_997
    X12_998
    X12_999
    X12_270_X279
    X12_271_X279
    X12_275_X210
    X12_275_X211
    X12_276_X212
    X12_277_X212
    X12_277_X214
    X12_277_X364
    X12_278_X217
    X12_820_X218
    X12_820_X306
    X12_824_X186
    X12_834_X220
    X12_834_X307
    X12_834_X318
    X12_835_X221
    X12_837_X222
    X12_837_X223
    X12_837_X224
    X12_837_X291
    X12_837_X292
    X12_837_X298
    X12_999_X231
}

@length(min: 1, max: 1) @pattern("[a-zA-Z0-9]*")
string X12UsageIndicatorCode

structure X12ValidationOptions {
    validationRules: X12ValidationRules
}

union X12ValidationRule {
    codeListValidationRule: X12CodeListValidationRule
    elementLengthValidationRule: X12ElementLengthValidationRule
    elementRequirementValidationRule: X12ElementRequirementValidationRule
}

list X12ValidationRules {
    member: X12ValidationRule
}

enum X12Version {
    VERSION_4010
    VERSION_4030
    VERSION_4050
    VERSION_4060
    VERSION_5010
    VERSION_5010_HIPAA
}
