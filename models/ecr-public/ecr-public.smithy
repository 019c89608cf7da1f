$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.ecrpublic

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon Elastic Container Registry Public")
@service(sdkId: "ECR PUBLIC", endpointPrefix: "api.ecr-public")
@awsJson1_1
@sigv4(name: "ecr-public")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [{endpoint: "https://ecr-public.{region}.{dualStackDnsSuffix}", dualStack: true}]
    }
)
service SpencerFrontendService {
    version: "2020-10-30"
    operations: [
        BatchCheckLayerAvailability
        BatchDeleteImage
        CompleteLayerUpload
        CreateRepository
        DeleteRepository
        DeleteRepositoryPolicy
        DescribeImageTags
        DescribeImages
        DescribeRegistries
        DescribeRepositories
        GetAuthorizationToken
        GetRegistryCatalogData
        GetRepositoryCatalogData
        GetRepositoryPolicy
        InitiateLayerUpload
        ListTagsForResource
        PutImage
        PutRegistryCatalogData
        PutRepositoryCatalogData
        SetRepositoryPolicy
        TagResource
        UntagResource
        UploadLayerPart
    ]
}

operation BatchCheckLayerAvailability {
    input := {
        registryId: RegistryIdOrAlias

        @required
        repositoryName: RepositoryName

        @required
        layerDigests: BatchedOperationLayerDigestList
    }
    output := {
        layers: LayerList
        failures: LayerFailureList
    }
    errors: [
        RepositoryNotFoundException
        InvalidParameterException
        ServerException
        RegistryNotFoundException
        UnsupportedCommandException
    ]
}

operation BatchDeleteImage {
    input := {
        registryId: RegistryIdOrAlias

        @required
        repositoryName: RepositoryName

        @required
        imageIds: ImageIdentifierList
    }
    output := {
        imageIds: ImageIdentifierList
        failures: ImageFailureList
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        UnsupportedCommandException
    ]
}

operation CompleteLayerUpload {
    input := {
        registryId: RegistryIdOrAlias

        @required
        repositoryName: RepositoryName

        @required
        uploadId: UploadId

        @required
        layerDigests: LayerDigestList
    }
    output := {
        registryId: RegistryId
        repositoryName: RepositoryName
        uploadId: UploadId
        layerDigest: LayerDigest
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        UploadNotFoundException
        InvalidLayerException
        LayerPartTooSmallException
        LayerAlreadyExistsException
        EmptyUploadException
        RegistryNotFoundException
        UnsupportedCommandException
    ]
}

operation CreateRepository {
    input := {
        @required
        repositoryName: RepositoryName

        catalogData: RepositoryCatalogDataInput
        tags: TagList
    }
    output := {
        repository: Repository
        catalogData: RepositoryCatalogData
    }
    errors: [
        ServerException
        InvalidParameterException
        InvalidTagParameterException
        TooManyTagsException
        RepositoryAlreadyExistsException
        LimitExceededException
        UnsupportedCommandException
    ]
}

operation DeleteRepository {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName

        force: Boolean
    }
    output := {
        repository: Repository
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        RepositoryNotEmptyException
        UnsupportedCommandException
    ]
}

operation DeleteRepositoryPolicy {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName
    }
    output := {
        registryId: RegistryId
        repositoryName: RepositoryName
        policyText: RepositoryPolicyText
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        RepositoryPolicyNotFoundException
        UnsupportedCommandException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "imageTagDetails"
    pageSize: "maxResults"
)
operation DescribeImageTags {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName

        nextToken: String
        maxResults: MaxResults
    }
    output := {
        imageTagDetails: ImageTagDetailList
        nextToken: String
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        UnsupportedCommandException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "imageDetails"
    pageSize: "maxResults"
)
operation DescribeImages {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName

        imageIds: ImageIdentifierList
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        imageDetails: ImageDetailList
        nextToken: String
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        ImageNotFoundException
        UnsupportedCommandException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "registries"
    pageSize: "maxResults"
)
operation DescribeRegistries {
    input := {
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        @required
        registries: RegistryList

        nextToken: String
    }
    errors: [InvalidParameterException, UnsupportedCommandException, ServerException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "repositories"
    pageSize: "maxResults"
)
operation DescribeRepositories {
    input := {
        registryId: RegistryId
        repositoryNames: RepositoryNameList
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        repositories: RepositoryList
        nextToken: String
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        UnsupportedCommandException
    ]
}

operation GetAuthorizationToken {
    input := {}
    output := {
        authorizationData: AuthorizationData
    }
    errors: [ServerException, InvalidParameterException, UnsupportedCommandException]
}

operation GetRegistryCatalogData {
    input := {}
    output := {
        @required
        registryCatalogData: RegistryCatalogData
    }
    errors: [ServerException, UnsupportedCommandException]
}

operation GetRepositoryCatalogData {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName
    }
    output := {
        catalogData: RepositoryCatalogData
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryCatalogDataNotFoundException
        RepositoryNotFoundException
        UnsupportedCommandException
    ]
}

operation GetRepositoryPolicy {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName
    }
    output := {
        registryId: RegistryId
        repositoryName: RepositoryName
        policyText: RepositoryPolicyText
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        RepositoryPolicyNotFoundException
        UnsupportedCommandException
    ]
}

operation InitiateLayerUpload {
    input := {
        registryId: RegistryIdOrAlias

        @required
        repositoryName: RepositoryName
    }
    output := {
        uploadId: UploadId
        partSize: PartSize
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        RegistryNotFoundException
        UnsupportedCommandException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        resourceArn: Arn
    }
    output := {
        tags: TagList
    }
    errors: [
        InvalidParameterException
        RepositoryNotFoundException
        UnsupportedCommandException
        ServerException
    ]
}

operation PutImage {
    input := {
        registryId: RegistryIdOrAlias

        @required
        repositoryName: RepositoryName

        @required
        imageManifest: ImageManifest

        imageManifestMediaType: String
        imageTag: ImageTag
        imageDigest: String
    }
    output := {
        image: Image
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        ImageAlreadyExistsException
        LayersNotFoundException
        ReferencedImagesNotFoundException
        LimitExceededException
        ImageTagAlreadyExistsException
        ImageDigestDoesNotMatchException
        RegistryNotFoundException
        UnsupportedCommandException
    ]
}

operation PutRegistryCatalogData {
    input := {
        displayName: RegistryDisplayName
    }
    output := {
        @required
        registryCatalogData: RegistryCatalogData
    }
    errors: [ServerException, InvalidParameterException, UnsupportedCommandException]
}

operation PutRepositoryCatalogData {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName

        @required
        catalogData: RepositoryCatalogDataInput
    }
    output := {
        catalogData: RepositoryCatalogData
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        UnsupportedCommandException
    ]
}

operation SetRepositoryPolicy {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName

        @required
        policyText: RepositoryPolicyText

        force: Boolean
    }
    output := {
        registryId: RegistryId
        repositoryName: RepositoryName
        policyText: RepositoryPolicyText
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        UnsupportedCommandException
    ]
}

operation TagResource {
    input := {
        @required
        resourceArn: Arn

        @required
        tags: TagList
    }
    output := {}
    errors: [
        InvalidParameterException
        InvalidTagParameterException
        TooManyTagsException
        RepositoryNotFoundException
        UnsupportedCommandException
        ServerException
    ]
}

operation UntagResource {
    input := {
        @required
        resourceArn: Arn

        @required
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        InvalidParameterException
        InvalidTagParameterException
        TooManyTagsException
        RepositoryNotFoundException
        UnsupportedCommandException
        ServerException
    ]
}

operation UploadLayerPart {
    input := {
        registryId: RegistryIdOrAlias

        @required
        repositoryName: RepositoryName

        @required
        uploadId: UploadId

        @required
        partFirstByte: PartSize

        @required
        partLastByte: PartSize

        @required
        layerPartBlob: LayerPartBlob
    }
    output := {
        registryId: RegistryId
        repositoryName: RepositoryName
        uploadId: UploadId
        lastByteReceived: PartSize
    }
    errors: [
        ServerException
        InvalidParameterException
        InvalidLayerPartException
        RepositoryNotFoundException
        UploadNotFoundException
        LimitExceededException
        RegistryNotFoundException
        UnsupportedCommandException
    ]
}

@length(max: 25600)
string AboutText

@length(min: 1, max: 50)
string Architecture

@length(max: 50)
list ArchitectureList {
    member: Architecture
}

@length(min: 1, max: 2048)
string Arn

structure AuthorizationData {
    authorizationToken: Base64
    expiresAt: Timestamp
}

@pattern("^\\S+$")
string Base64

@length(min: 0, max: 1000)
string BatchedOperationLayerDigest

@length(min: 1, max: 100)
list BatchedOperationLayerDigestList {
    member: BatchedOperationLayerDigest
}

@error("client")
structure EmptyUploadException {
    message: String
}

structure Image {
    registryId: RegistryIdOrAlias
    repositoryName: RepositoryName
    imageId: ImageIdentifier
    imageManifest: ImageManifest
    imageManifestMediaType: String
}

@error("client")
structure ImageAlreadyExistsException {
    message: String
}

structure ImageDetail {
    registryId: RegistryId
    repositoryName: RepositoryName
    imageDigest: String
    imageTags: ImageTagList
    imageSizeInBytes: Long
    imagePushedAt: Timestamp
    imageManifestMediaType: String
    artifactMediaType: String
}

list ImageDetailList {
    member: ImageDetail
}

@error("client")
structure ImageDigestDoesNotMatchException {
    message: String
}

structure ImageFailure {
    imageId: ImageIdentifier
    failureCode: ImageFailureCode
    failureReason: String
}

enum ImageFailureCode {
    InvalidImageDigest
    InvalidImageTag
    ImageTagDoesNotMatchDigest
    ImageNotFound
    MissingDigestAndTag
    ImageReferencedByManifestList
    KmsError
}

list ImageFailureList {
    member: ImageFailure
}

structure ImageIdentifier {
    imageDigest: String
    imageTag: ImageTag
}

@length(min: 1, max: 100)
list ImageIdentifierList {
    member: ImageIdentifier
}

@length(min: 1, max: 4194304)
string ImageManifest

@error("client")
structure ImageNotFoundException {
    message: String
}

@length(min: 1, max: 300)
string ImageTag

@error("client")
structure ImageTagAlreadyExistsException {
    message: String
}

structure ImageTagDetail {
    imageTag: ImageTag
    createdAt: Timestamp
    imageDetail: ReferencedImageDetail
}

list ImageTagDetailList {
    member: ImageTagDetail
}

list ImageTagList {
    member: ImageTag
}

@error("client")
structure InvalidLayerException {
    message: String
}

@error("client")
structure InvalidLayerPartException {
    registryId: RegistryId
    repositoryName: RepositoryName
    uploadId: UploadId
    lastValidByteReceived: PartSize
    message: String
}

@error("client")
structure InvalidParameterException {
    message: String
}

@error("client")
structure InvalidTagParameterException {
    message: String
}

structure Layer {
    layerDigest: LayerDigest
    layerAvailability: LayerAvailability
    layerSize: Long
    mediaType: String
}

@error("client")
structure LayerAlreadyExistsException {
    message: String
}

enum LayerAvailability {
    AVAILABLE
    UNAVAILABLE
}

@pattern("[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+")
string LayerDigest

@length(min: 1, max: 100)
list LayerDigestList {
    member: LayerDigest
}

structure LayerFailure {
    layerDigest: BatchedOperationLayerDigest
    failureCode: LayerFailureCode
    failureReason: String
}

enum LayerFailureCode {
    InvalidLayerDigest
    MissingLayerDigest
}

list LayerFailureList {
    member: LayerFailure
}

list LayerList {
    member: Layer
}

@length(min: 0, max: 20971520)
blob LayerPartBlob

@error("client")
structure LayerPartTooSmallException {
    message: String
}

@error("client")
structure LayersNotFoundException {
    message: String
}

@error("client")
structure LimitExceededException {
    message: String
}

@length(min: 0, max: 512000)
blob LogoImageBlob

@range(min: 1, max: 1000)
integer MaxResults

@length(min: 1, max: 50)
string OperatingSystem

@length(max: 50)
list OperatingSystemList {
    member: OperatingSystem
}

@range(min: 0)
long PartSize

structure ReferencedImageDetail {
    imageDigest: String
    imageSizeInBytes: Long
    imagePushedAt: Timestamp
    imageManifestMediaType: String
    artifactMediaType: String
}

@error("client")
structure ReferencedImagesNotFoundException {
    message: String
}

structure Registry {
    @required
    registryId: RegistryId

    @required
    registryArn: Arn

    @required
    registryUri: String

    @required
    verified: Boolean

    @required
    aliases: RegistryAliasList
}

structure RegistryAlias {
    @required
    name: RegistryAliasName

    @required
    status: RegistryAliasStatus

    @required
    primaryRegistryAlias: Boolean

    @required
    defaultRegistryAlias: Boolean
}

list RegistryAliasList {
    member: RegistryAlias
}

@length(min: 2, max: 50) @pattern("[a-z][a-z0-9]+(?:[._-][a-z0-9]+)*")
string RegistryAliasName

enum RegistryAliasStatus {
    ACTIVE
    PENDING
    REJECTED
}

structure RegistryCatalogData {
    displayName: RegistryDisplayName
}

@length(min: 0, max: 100)
string RegistryDisplayName

@pattern("[0-9]{12}")
string RegistryId

@length(min: 2, max: 50)
string RegistryIdOrAlias

list RegistryList {
    member: Registry
}

@error("client")
structure RegistryNotFoundException {
    message: String
}

structure Repository {
    repositoryArn: Arn
    registryId: RegistryId
    repositoryName: RepositoryName
    repositoryUri: String
    createdAt: Timestamp
}

@error("client")
structure RepositoryAlreadyExistsException {
    message: String
}

structure RepositoryCatalogData {
    description: RepositoryDescription
    architectures: ArchitectureList
    operatingSystems: OperatingSystemList
    logoUrl: ResourceUrl
    aboutText: AboutText
    usageText: UsageText
    marketplaceCertified: Boolean
}

structure RepositoryCatalogDataInput {
    description: RepositoryDescription
    architectures: ArchitectureList
    operatingSystems: OperatingSystemList
    logoImageBlob: LogoImageBlob
    aboutText: AboutText
    usageText: UsageText
}

@error("client")
structure RepositoryCatalogDataNotFoundException {
    message: String
}

@length(max: 1024)
string RepositoryDescription

list RepositoryList {
    member: Repository
}

@length(min: 2, max: 205) @pattern("(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*")
string RepositoryName

@length(min: 1, max: 100)
list RepositoryNameList {
    member: RepositoryName
}

@error("client")
structure RepositoryNotEmptyException {
    message: String
}

@error("client")
structure RepositoryNotFoundException {
    message: String
}

@error("client")
structure RepositoryPolicyNotFoundException {
    message: String
}

@length(min: 0, max: 10240)
string RepositoryPolicyText

@length(max: 2048)
string ResourceUrl

@error("server")
structure ServerException {
    message: String
}

structure Tag {
    Key: TagKey
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

@error("client")
structure TooManyTagsException {
    message: String
}

@error("client")
structure UnsupportedCommandException {
    message: String
}

@pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string UploadId

@error("client")
structure UploadNotFoundException {
    message: String
}

@length(max: 25600)
string UsageText
