$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.medicalimaging

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Health Imaging")
@service(sdkId: "Medical Imaging", endpointPrefix: "medical-imaging")
@restJson1
@sigv4(name: "medical-imaging")
@standardRegionalEndpoints
service MedicalImaging {
    version: "2023-07-19"
    operations: [
        CopyImageSet
        CreateDatastore
        DeleteDatastore
        DeleteImageSet
        GetDICOMImportJob
        GetDatastore
        GetImageFrame
        GetImageSet
        GetImageSetMetadata
        ListDICOMImportJobs
        ListDatastores
        ListImageSetVersions
        ListTagsForResource
        SearchImageSets
        StartDICOMImportJob
        TagResource
        UntagResource
        UpdateImageSetMetadata
    ]
}

@http(method: "POST", uri: "/datastore/{datastoreId}/imageSet/{sourceImageSetId}/copyImageSet")
@endpoint(hostPrefix: "runtime-")
operation CopyImageSet {
    input := {
        @required @httpLabel
        datastoreId: DatastoreId

        @required @httpLabel
        sourceImageSetId: ImageSetId

        @required @httpPayload
        copyImageSetInformation: CopyImageSetInformation

        @httpQuery("force")
        force: Boolean

        @httpQuery("promoteToPrimary")
        promoteToPrimary: Boolean
    }
    output := {
        @required
        datastoreId: DatastoreId

        @required
        sourceImageSetProperties: CopySourceImageSetProperties

        @required
        destinationImageSetProperties: CopyDestinationImageSetProperties
    }
    errors: [
        ThrottlingException
        ConflictException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/datastore") @idempotent
operation CreateDatastore {
    input := {
        datastoreName: DatastoreName

        @required @idempotencyToken
        clientToken: ClientToken

        tags: TagMap
        kmsKeyArn: KmsKeyArn
        lambdaAuthorizerArn: LambdaArn
        losslessStorageFormat: LosslessStorageFormat
    }
    output := {
        @required
        datastoreId: DatastoreId

        @required
        datastoreStatus: DatastoreStatus
    }
    errors: [
        ThrottlingException
        ConflictException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/datastore/{datastoreId}") @idempotent
operation DeleteDatastore {
    input := {
        @required @httpLabel
        datastoreId: DatastoreId
    }
    output := {
        @required
        datastoreId: DatastoreId

        @required
        datastoreStatus: DatastoreStatus
    }
    errors: [
        ThrottlingException
        ConflictException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/datastore/{datastoreId}/imageSet/{imageSetId}/deleteImageSet")
@endpoint(hostPrefix: "runtime-")
@idempotent
operation DeleteImageSet {
    input := {
        @required @httpLabel
        datastoreId: DatastoreId

        @required @httpLabel
        imageSetId: ImageSetId
    }
    output := {
        @required
        datastoreId: DatastoreId

        @required
        imageSetId: ImageSetId

        @required
        imageSetState: ImageSetState

        @required
        imageSetWorkflowStatus: ImageSetWorkflowStatus
    }
    errors: [
        ThrottlingException
        ConflictException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/getDICOMImportJob/datastore/{datastoreId}/job/{jobId}") @readonly
operation GetDICOMImportJob {
    input := {
        @required @httpLabel
        datastoreId: DatastoreId

        @required @httpLabel
        jobId: JobId
    }
    output := {
        @required
        jobProperties: DICOMImportJobProperties
    }
    errors: [
        ThrottlingException
        ConflictException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/datastore/{datastoreId}") @readonly
operation GetDatastore {
    input := {
        @required @httpLabel
        datastoreId: DatastoreId
    }
    output := {
        @required
        datastoreProperties: DatastoreProperties
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/datastore/{datastoreId}/imageSet/{imageSetId}/getImageFrame")
@endpoint(hostPrefix: "runtime-")
@readonly
operation GetImageFrame {
    input := {
        @required @httpLabel
        datastoreId: DatastoreId

        @required @httpLabel
        imageSetId: ImageSetId

        @required @httpPayload
        imageFrameInformation: ImageFrameInformation
    }
    output := {
        @required @httpPayload
        imageFrameBlob: PayloadBlob

        @httpHeader("Content-Type")
        contentType: String
    }
    errors: [
        ThrottlingException
        ConflictException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        NotAcceptableException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/datastore/{datastoreId}/imageSet/{imageSetId}/getImageSet")
@endpoint(hostPrefix: "runtime-")
@readonly
operation GetImageSet {
    input := {
        @required @httpLabel
        datastoreId: DatastoreId

        @required @httpLabel
        imageSetId: ImageSetId

        @httpQuery("version")
        versionId: ImageSetExternalVersionId
    }
    output := {
        @required
        datastoreId: DatastoreId

        @required
        imageSetId: ImageSetId

        @required
        versionId: ImageSetExternalVersionId

        @required
        imageSetState: ImageSetState

        imageSetWorkflowStatus: ImageSetWorkflowStatus
        createdAt: Timestamp
        updatedAt: Timestamp
        deletedAt: Timestamp
        message: Message
        imageSetArn: Arn
        overrides: Overrides
        isPrimary: Boolean
        lastAccessedAt: Timestamp
        storageTier: StorageTier
    }
    errors: [
        ThrottlingException
        ConflictException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/datastore/{datastoreId}/imageSet/{imageSetId}/getImageSetMetadata")
@endpoint(hostPrefix: "runtime-")
@readonly
operation GetImageSetMetadata {
    input := {
        @required @httpLabel
        datastoreId: DatastoreId

        @required @httpLabel
        imageSetId: ImageSetId

        @httpQuery("version")
        versionId: ImageSetExternalVersionId
    }
    output := {
        @required @httpPayload
        imageSetMetadataBlob: ImageSetMetadataBlob

        @httpHeader("Content-Type")
        contentType: String

        @httpHeader("Content-Encoding")
        contentEncoding: String
    }
    errors: [
        ThrottlingException
        ConflictException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/listDICOMImportJobs/datastore/{datastoreId}")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "jobSummaries"
    pageSize: "maxResults"
)
operation ListDICOMImportJobs {
    input := {
        @required @httpLabel
        datastoreId: DatastoreId

        @httpQuery("jobStatus")
        jobStatus: JobStatus

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListDICOMImportJobsRequestMaxResultsInteger
    }
    output := {
        @required
        jobSummaries: DICOMImportJobSummaries

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        ConflictException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/datastore")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "datastoreSummaries"
    pageSize: "maxResults"
)
operation ListDatastores {
    input := {
        @httpQuery("datastoreStatus")
        datastoreStatus: DatastoreStatus

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListDatastoresRequestMaxResultsInteger
    }
    output := {
        datastoreSummaries: DatastoreSummaries
        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/datastore/{datastoreId}/imageSet/{imageSetId}/listImageSetVersions")
@endpoint(hostPrefix: "runtime-")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "imageSetPropertiesList"
    pageSize: "maxResults"
)
operation ListImageSetVersions {
    input := {
        @required @httpLabel
        datastoreId: DatastoreId

        @required @httpLabel
        imageSetId: ImageSetId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListImageSetVersionsRequestMaxResultsInteger
    }
    output := {
        @required
        imageSetPropertiesList: ImageSetPropertiesList

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        ConflictException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: Arn
    }
    output := {
        @required
        tags: TagMap
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/datastore/{datastoreId}/searchImageSets")
@endpoint(hostPrefix: "runtime-")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "imageSetsMetadataSummaries"
    pageSize: "maxResults"
)
operation SearchImageSets {
    input := {
        @required @httpLabel
        datastoreId: DatastoreId

        @httpPayload
        searchCriteria: SearchCriteria

        @httpQuery("maxResults")
        maxResults: SearchImageSetsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        imageSetsMetadataSummaries: ImageSetsMetadataSummaries

        sort: Sort
        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        ConflictException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/startDICOMImportJob/datastore/{datastoreId}") @idempotent
operation StartDICOMImportJob {
    input := {
        jobName: JobName

        @required
        dataAccessRoleArn: RoleArn

        @required @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        datastoreId: DatastoreId

        @required
        inputS3Uri: S3Uri

        @required
        outputS3Uri: S3Uri

        inputOwnerAccountId: AwsAccountId
        importConfiguration: ImportConfiguration
    }
    output := {
        @required
        datastoreId: DatastoreId

        @required
        jobId: JobId

        @required
        jobStatus: JobStatus

        @required
        submittedAt: Timestamp
    }
    errors: [
        ThrottlingException
        ConflictException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required
        tags: TagMap
    }
    output := {}
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/datastore/{datastoreId}/imageSet/{imageSetId}/updateImageSetMetadata")
@endpoint(hostPrefix: "runtime-")
operation UpdateImageSetMetadata {
    input := {
        @required @httpLabel
        datastoreId: DatastoreId

        @required @httpLabel
        imageSetId: ImageSetId

        @required @httpQuery("latestVersion")
        latestVersionId: ImageSetExternalVersionId

        @httpQuery("force")
        force: Boolean

        @httpQuery("includeStudyImageSets")
        includeStudyImageSets: Boolean

        @required @httpPayload
        updateImageSetMetadataUpdates: MetadataUpdates
    }
    output := {
        @required
        datastoreId: DatastoreId

        @required
        imageSetId: ImageSetId

        @required
        latestVersionId: ImageSetExternalVersionId

        @required
        imageSetState: ImageSetState

        imageSetWorkflowStatus: ImageSetWorkflowStatus
        createdAt: Timestamp
        updatedAt: Timestamp
        message: Message
    }
    errors: [
        ThrottlingException
        ConflictException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@pattern("arn:aws((-us-gov)|(-iso)|(-iso-b)|(-cn))?:medical-imaging:[a-z0-9-]+:[0-9]{12}:datastore/[0-9a-z]{32}(/imageset/[0-9a-z]{32})?")
string Arn

@length(min: 12, max: 12) @pattern("\\d+")
string AwsAccountId

@error("client") @httpError(400)
structure BadRequestException {
    @required
    message: String
}

@length(min: 1, max: 64) @pattern("[A-Za-z0-9._-]+")
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String
}

@length(min: 1, max: 260000) @sensitive
string CopiableAttributes

structure CopyDestinationImageSet {
    @required
    imageSetId: ImageSetId

    @required
    latestVersionId: ImageSetExternalVersionId
}

structure CopyDestinationImageSetProperties {
    @required
    imageSetId: ImageSetId

    @required
    latestVersionId: ImageSetExternalVersionId

    imageSetState: ImageSetState
    imageSetWorkflowStatus: ImageSetWorkflowStatus
    createdAt: Timestamp
    updatedAt: Timestamp
    imageSetArn: Arn
}

structure CopyImageSetInformation {
    @required
    sourceImageSet: CopySourceImageSetInformation

    destinationImageSet: CopyDestinationImageSet
}

structure CopySourceImageSetInformation {
    @required
    latestVersionId: ImageSetExternalVersionId

    DICOMCopies: MetadataCopies
}

structure CopySourceImageSetProperties {
    @required
    imageSetId: ImageSetId

    @required
    latestVersionId: ImageSetExternalVersionId

    imageSetState: ImageSetState
    imageSetWorkflowStatus: ImageSetWorkflowStatus
    createdAt: Timestamp
    updatedAt: Timestamp
    imageSetArn: Arn
}

@length(min: 0, max: 512) @sensitive
string DICOMAccessionNumber

@length(min: 1, max: 30000) @sensitive
blob DICOMAttribute

structure DICOMImportJobProperties {
    @required
    jobId: JobId

    @required
    jobName: JobName

    @required
    jobStatus: JobStatus

    @required
    datastoreId: DatastoreId

    @required
    dataAccessRoleArn: RoleArn

    endedAt: Timestamp
    submittedAt: Timestamp

    @required
    inputS3Uri: S3Uri

    @required
    outputS3Uri: S3Uri

    message: Message
    importConfiguration: ImportConfiguration
}

list DICOMImportJobSummaries {
    member: DICOMImportJobSummary
}

structure DICOMImportJobSummary {
    @required
    jobId: JobId

    @required
    jobName: JobName

    @required
    jobStatus: JobStatus

    @required
    datastoreId: DatastoreId

    dataAccessRoleArn: RoleArn
    endedAt: Timestamp
    submittedAt: Timestamp
    message: Message
}

@range(min: 0, max: 1000000)
integer DICOMNumberOfStudyRelatedInstances

@range(min: 0, max: 1000000)
integer DICOMNumberOfStudyRelatedSeries

@length(min: 0, max: 36) @sensitive
string DICOMPatientBirthDate

@length(min: 0, max: 512) @sensitive
string DICOMPatientId

@length(min: 0, max: 512) @sensitive
string DICOMPatientName

@length(min: 0, max: 16) @sensitive
string DICOMPatientSex

@length(min: 0, max: 128) @sensitive
string DICOMSeriesBodyPart

@length(min: 0, max: 512) @pattern("[0-9.]+") @sensitive
string DICOMSeriesInstanceUID

@length(min: 0, max: 32) @sensitive
string DICOMSeriesModality

@range(min: -2147483648, max: 2147483647) @sensitive
integer DICOMSeriesNumber

@length(min: 0, max: 36) @sensitive
string DICOMStudyDate

structure DICOMStudyDateAndTime {
    @required
    DICOMStudyDate: DICOMStudyDate

    DICOMStudyTime: DICOMStudyTime
}

@length(min: 0, max: 512) @sensitive
string DICOMStudyDescription

@length(min: 0, max: 512) @sensitive
string DICOMStudyId

@length(min: 0, max: 512) @pattern("[0-9.]+") @sensitive
string DICOMStudyInstanceUID

@length(min: 0, max: 56) @sensitive
string DICOMStudyTime

structure DICOMTags {
    DICOMPatientId: DICOMPatientId
    DICOMPatientName: DICOMPatientName
    DICOMPatientBirthDate: DICOMPatientBirthDate
    DICOMPatientSex: DICOMPatientSex
    DICOMStudyInstanceUID: DICOMStudyInstanceUID
    DICOMStudyId: DICOMStudyId
    DICOMStudyDescription: DICOMStudyDescription
    DICOMNumberOfStudyRelatedSeries: DICOMNumberOfStudyRelatedSeries
    DICOMNumberOfStudyRelatedInstances: DICOMNumberOfStudyRelatedInstances
    DICOMAccessionNumber: DICOMAccessionNumber
    DICOMSeriesInstanceUID: DICOMSeriesInstanceUID
    DICOMSeriesModality: DICOMSeriesModality
    DICOMSeriesBodyPart: DICOMSeriesBodyPart
    DICOMSeriesNumber: DICOMSeriesNumber
    DICOMStudyDate: DICOMStudyDate
    DICOMStudyTime: DICOMStudyTime
}

structure DICOMUpdates {
    removableAttributes: DICOMAttribute
    updatableAttributes: DICOMAttribute
}

@pattern("[0-9a-z]{32}")
string DatastoreId

@length(min: 1, max: 256) @pattern("[A-Za-z0-9._/#-]+")
string DatastoreName

structure DatastoreProperties {
    @required
    datastoreId: DatastoreId

    @required
    datastoreName: DatastoreName

    @required
    datastoreStatus: DatastoreStatus

    kmsKeyArn: KmsKeyArn
    lambdaAuthorizerArn: LambdaArn
    losslessStorageFormat: LosslessStorageFormat
    datastoreArn: Arn
    createdAt: Timestamp
    updatedAt: Timestamp
}

enum DatastoreStatus {
    CREATING
    CREATE_FAILED
    ACTIVE
    DELETING
    DELETED
}

list DatastoreSummaries {
    member: DatastoreSummary
}

structure DatastoreSummary {
    @required
    datastoreId: DatastoreId

    @required
    datastoreName: DatastoreName

    @required
    datastoreStatus: DatastoreStatus

    datastoreArn: Arn
    createdAt: Timestamp
    updatedAt: Timestamp
}

structure DicomJsonMetadataImportConfiguration {
    @required
    dicomMetadataMappings: DicomMetadataMappings
}

structure DicomMetadataMapping {
    @required
    studyInstanceUID: DICOMStudyInstanceUID

    seriesInstanceUID: DICOMSeriesInstanceUID

    @required
    metadataFilePath: MetadataFilePath
}

@length(min: 1, max: 1000)
list DicomMetadataMappings {
    member: DicomMetadataMapping
}

@pattern("[0-9a-z]{32}")
string ImageFrameId

structure ImageFrameInformation {
    @required
    imageFrameId: ImageFrameId
}

@pattern("\\d+")
string ImageSetExternalVersionId

@pattern("[0-9a-z]{32}")
string ImageSetId

@streaming
blob ImageSetMetadataBlob

structure ImageSetProperties {
    @required
    imageSetId: ImageSetId

    @required
    versionId: ImageSetExternalVersionId

    @required
    imageSetState: ImageSetState

    ImageSetWorkflowStatus: ImageSetWorkflowStatus
    createdAt: Timestamp
    updatedAt: Timestamp
    deletedAt: Timestamp
    message: Message
    overrides: Overrides
    isPrimary: Boolean
}

list ImageSetPropertiesList {
    member: ImageSetProperties
}

enum ImageSetState {
    ACTIVE
    LOCKED
    DELETED
}

enum ImageSetWorkflowStatus {
    CREATED
    COPIED
    COPYING
    COPYING_WITH_READ_ONLY_ACCESS
    COPY_FAILED
    UPDATING
    UPDATING_FOR_STUDY_CONSISTENCY
    UPDATED
    UPDATE_FAILED
    DELETING
    DELETED
    IMPORTING
    IMPORTED
    IMPORT_FAILED
}

list ImageSetsMetadataSummaries {
    member: ImageSetsMetadataSummary
}

structure ImageSetsMetadataSummary {
    @required
    imageSetId: ImageSetId

    version: Integer
    createdAt: Timestamp
    updatedAt: Timestamp
    lastAccessedAt: Timestamp
    storageTier: StorageTier
    DICOMTags: DICOMTags
    isPrimary: Boolean
}

union ImportConfiguration {
    dicomJsonMetadataImportConfiguration: DicomJsonMetadataImportConfiguration
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    message: String
}

@length(min: 1, max: 32) @pattern("[0-9a-z]+")
string JobId

@length(min: 1, max: 64) @pattern("[A-Za-z0-9._/#-]+")
string JobName

enum JobStatus {
    SUBMITTED
    IN_PROGRESS
    COMPLETED
    FAILED
}

@length(min: 1, max: 512)
@pattern("arn:aws[a-zA-Z-]{0,16}:kms:[a-z]{2}(-[a-z]{1,16}){1,3}-\\d{1}:\\d{12}:((key/[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12})|(alias/[a-zA-Z0-9:/_-]{1,256}))")
string KmsKeyArn

@pattern("arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
string LambdaArn

@range(min: 1, max: 50)
integer ListDICOMImportJobsRequestMaxResultsInteger

@range(min: 1, max: 50)
integer ListDatastoresRequestMaxResultsInteger

@range(min: 1, max: 50)
integer ListImageSetVersionsRequestMaxResultsInteger

enum LosslessStorageFormat {
    HTJ2K
    JPEG_2000_LOSSLESS
}

@length(min: 1, max: 2048) @pattern("[\\w -:`]+")
string Message

structure MetadataCopies {
    @required
    copiableAttributes: CopiableAttributes
}

@length(min: 1, max: 1024) @pattern("[a-zA-Z0-9!-~]+([a-zA-Z0-9!-~ ]*[a-zA-Z0-9!-~]+)*")
string MetadataFilePath

union MetadataUpdates {
    DICOMUpdates: DICOMUpdates
    revertToVersionId: ImageSetExternalVersionId
}

@length(min: 1, max: 8192) @pattern("\\p{ASCII}{0,8192}")
string NextToken

@error("client") @httpError(406)
structure NotAcceptableException {
    @required
    message: String
}

enum Operator {
    EQUAL
    BETWEEN
}

structure Overrides {
    forced: Boolean
}

@streaming
blob PayloadBlob

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

@length(min: 20, max: 2048) @pattern("arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+")
string RoleArn

@length(min: 1, max: 1024) @pattern("s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?")
string S3Uri

union SearchByAttributeValue {
    DICOMPatientId: DICOMPatientId
    DICOMAccessionNumber: DICOMAccessionNumber
    DICOMStudyId: DICOMStudyId
    DICOMStudyInstanceUID: DICOMStudyInstanceUID
    DICOMSeriesInstanceUID: DICOMSeriesInstanceUID
    createdAt: Timestamp
    updatedAt: Timestamp
    DICOMStudyDateAndTime: DICOMStudyDateAndTime
    isPrimary: Boolean
}

@sensitive
structure SearchCriteria {
    filters: SearchCriteriaFiltersList
    sort: Sort
}

@length(min: 1, max: 2)
list SearchCriteriaFiltersList {
    member: SearchFilter
}

structure SearchFilter {
    @required
    values: SearchFilterValuesList

    @required
    operator: Operator
}

@length(min: 1, max: 2)
list SearchFilterValuesList {
    member: SearchByAttributeValue
}

@range(min: 1, max: 50)
integer SearchImageSetsRequestMaxResultsInteger

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

structure Sort {
    @required
    sortOrder: SortOrder

    @required
    sortField: SortField
}

enum SortField {
    updatedAt
    createdAt
    DICOMStudyDateAndTime
}

enum SortOrder {
    ASC
    DESC
}

enum StorageTier {
    FREQUENT_ACCESS
    ARCHIVE_INSTANT_ACCESS
}

@length(min: 1, max: 128) @pattern("(?!aws:)[a-zA-Z+-=._:/]+")
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    message: String
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String
}
