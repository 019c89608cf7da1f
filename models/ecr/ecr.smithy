$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.ecr

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use sessiongen.traits#maxAttempts
use sessiongen.traits#paginator
use smithy.waiters#waitable

@title("Amazon Elastic Container Registry")
@service(sdkId: "ECR", endpointPrefix: "api.ecr")
@awsJson1_1
@sigv4(name: "ecr")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [
            {endpoint: "https://ecr.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://ecr-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-cn": [
            {endpoint: "https://ecr.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://ecr-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-eusc": [
            {endpoint: "https://ecr.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://ecr-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-iso": [
            {endpoint: "https://ecr.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://ecr-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-iso-b": [
            {endpoint: "https://ecr.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://ecr-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-iso-e": [
            {endpoint: "https://ecr.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://ecr-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-iso-f": [
            {endpoint: "https://ecr.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://ecr-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-us-gov": [
            {endpoint: "https://ecr.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://ecr-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
    }
)
service AmazonEC2ContainerRegistry_V20150921 {
    version: "2015-09-21"
    operations: [
        BatchCheckLayerAvailability
        BatchDeleteImage
        BatchGetImage
        BatchGetRepositoryScanningConfiguration
        CompleteLayerUpload
        CreatePullThroughCacheRule
        CreateRepository
        CreateRepositoryCreationTemplate
        DeleteLifecyclePolicy
        DeletePullThroughCacheRule
        DeleteRegistryPolicy
        DeleteRepository
        DeleteRepositoryCreationTemplate
        DeleteRepositoryPolicy
        DeleteSigningConfiguration
        DeregisterPullTimeUpdateExclusion
        DescribeImageReplicationStatus
        DescribeImageScanFindings
        DescribeImageSigningStatus
        DescribeImages
        DescribePullThroughCacheRules
        DescribeRegistry
        DescribeRepositories
        DescribeRepositoryCreationTemplates
        GetAccountSetting
        GetAuthorizationToken
        GetDownloadUrlForLayer
        GetLifecyclePolicy
        GetLifecyclePolicyPreview
        GetRegistryPolicy
        GetRegistryScanningConfiguration
        GetRepositoryPolicy
        GetSigningConfiguration
        InitiateLayerUpload
        ListImageReferrers
        ListImages
        ListPullTimeUpdateExclusions
        ListTagsForResource
        PutAccountSetting
        PutImage
        PutImageScanningConfiguration
        PutImageTagMutability
        PutLifecyclePolicy
        PutRegistryPolicy
        PutRegistryScanningConfiguration
        PutReplicationConfiguration
        PutSigningConfiguration
        RegisterPullTimeUpdateExclusion
        SetRepositoryPolicy
        StartImageScan
        StartLifecyclePolicyPreview
        TagResource
        UntagResource
        UpdateImageStorageClass
        UpdatePullThroughCacheRule
        UpdateRepositoryCreationTemplate
        UploadLayerPart
        ValidatePullThroughCacheRule
    ]
}

operation BatchCheckLayerAvailability {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName

        @required
        layerDigests: BatchedOperationLayerDigestList
    }
    output := {
        layers: LayerList
        failures: LayerFailureList
    }
    errors: [RepositoryNotFoundException, InvalidParameterException, ServerException]
}

operation BatchDeleteImage {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName

        @required
        imageIds: ImageIdentifierList
    }
    output := {
        imageIds: ImageIdentifierList
        failures: ImageFailureList
    }
    errors: [ServerException, InvalidParameterException, RepositoryNotFoundException]
}

operation BatchGetImage {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName

        @required
        imageIds: ImageIdentifierList

        acceptedMediaTypes: MediaTypeList
    }
    output := {
        images: ImageList
        failures: ImageFailureList
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        LimitExceededException
        UnableToGetUpstreamImageException
    ]
}

operation BatchGetRepositoryScanningConfiguration {
    input := {
        @required
        repositoryNames: ScanningConfigurationRepositoryNameList
    }
    output := {
        scanningConfigurations: RepositoryScanningConfigurationList
        failures: RepositoryScanningConfigurationFailureList
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        ValidationException
    ]
}

operation CompleteLayerUpload {
    input := {
        registryId: RegistryId

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
        KmsException
    ]
}

operation CreatePullThroughCacheRule {
    input := {
        @required
        ecrRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix

        @required
        upstreamRegistryUrl: String

        registryId: RegistryId
        upstreamRegistry: UpstreamRegistry
        credentialArn: CredentialArn
        customRoleArn: CustomRoleArn
        upstreamRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
    }
    output := {
        ecrRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
        upstreamRegistryUrl: String
        createdAt: Timestamp
        registryId: RegistryId
        upstreamRegistry: UpstreamRegistry
        credentialArn: CredentialArn
        customRoleArn: CustomRoleArn
        upstreamRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
    }
    errors: [
        ServerException
        InvalidParameterException
        ValidationException
        PullThroughCacheRuleAlreadyExistsException
        UnsupportedUpstreamRegistryException
        LimitExceededException
        UnableToAccessSecretException
        SecretNotFoundException
        UnableToDecryptSecretValueException
    ]
}

operation CreateRepository {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName

        tags: TagList
        imageTagMutability: ImageTagMutability
        imageTagMutabilityExclusionFilters: ImageTagMutabilityExclusionFilters
        imageScanningConfiguration: ImageScanningConfiguration
        encryptionConfiguration: EncryptionConfiguration
    }
    output := {
        repository: Repository
    }
    errors: [
        ServerException
        InvalidParameterException
        InvalidTagParameterException
        TooManyTagsException
        RepositoryAlreadyExistsException
        LimitExceededException
        KmsException
    ]
}

operation CreateRepositoryCreationTemplate {
    input := {
        @required
        prefix: Prefix

        description: RepositoryTemplateDescription
        encryptionConfiguration: EncryptionConfigurationForRepositoryCreationTemplate
        resourceTags: TagList
        imageTagMutability: ImageTagMutability
        imageTagMutabilityExclusionFilters: ImageTagMutabilityExclusionFilters
        repositoryPolicy: RepositoryPolicyText
        lifecyclePolicy: LifecyclePolicyTextForRepositoryCreationTemplate

        @required
        appliedFor: RCTAppliedForList

        customRoleArn: CustomRoleArn
    }
    output := {
        registryId: RegistryId
        repositoryCreationTemplate: RepositoryCreationTemplate
    }
    errors: [
        ServerException
        ValidationException
        InvalidParameterException
        LimitExceededException
        TemplateAlreadyExistsException
    ]
}

operation DeleteLifecyclePolicy {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName
    }
    output := {
        registryId: RegistryId
        repositoryName: RepositoryName
        lifecyclePolicyText: LifecyclePolicyText
        lastEvaluatedAt: Timestamp
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        LifecyclePolicyNotFoundException
        ValidationException
    ]
}

operation DeletePullThroughCacheRule {
    input := {
        @required
        ecrRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix

        registryId: RegistryId
    }
    output := {
        ecrRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
        upstreamRegistryUrl: String
        createdAt: Timestamp
        registryId: RegistryId
        credentialArn: CredentialArn
        customRoleArn: CustomRoleArn
        upstreamRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
    }
    errors: [
        ServerException
        InvalidParameterException
        ValidationException
        PullThroughCacheRuleNotFoundException
    ]
}

operation DeleteRegistryPolicy {
    input := {}
    output := {
        registryId: RegistryId
        policyText: RegistryPolicyText
    }
    errors: [
        ServerException
        InvalidParameterException
        RegistryPolicyNotFoundException
        ValidationException
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
        KmsException
    ]
}

operation DeleteRepositoryCreationTemplate {
    input := {
        @required
        prefix: Prefix
    }
    output := {
        registryId: RegistryId
        repositoryCreationTemplate: RepositoryCreationTemplate
    }
    errors: [
        ServerException
        ValidationException
        InvalidParameterException
        TemplateNotFoundException
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
    ]
}

operation DeleteSigningConfiguration {
    input := {}
    output := {
        registryId: RegistryId
        signingConfiguration: SigningConfiguration
    }
    errors: [ServerException, ValidationException, SigningConfigurationNotFoundException]
}

operation DeregisterPullTimeUpdateExclusion {
    input := {
        @required
        principalArn: PrincipalArn
    }
    output := {
        principalArn: PrincipalArn
    }
    errors: [
        InvalidParameterException
        ExclusionNotFoundException
        LimitExceededException
        ValidationException
        ServerException
    ]
}

operation DescribeImageReplicationStatus {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        imageId: ImageIdentifier

        registryId: RegistryId
    }
    output := {
        repositoryName: RepositoryName
        imageId: ImageIdentifier
        replicationStatuses: ImageReplicationStatusList
    }
    errors: [
        ServerException
        InvalidParameterException
        ImageNotFoundException
        RepositoryNotFoundException
        ValidationException
    ]
}

@paginator(
    inputTokens: ["nextToken"]
    outputTokens: ["nextToken"]
    items: ["imageScanFindings.findings", "imageScanFindings.enhancedFindings"]
    pageSize: "maxResults"
)
@waitable(
    ImageScanComplete: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "imageScanStatus.status"
                        expected: "COMPLETE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "imageScanStatus.status"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(ImageScanComplete: 60)
operation DescribeImageScanFindings {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName

        @required
        imageId: ImageIdentifier

        nextToken: String
        maxResults: MaxResults
    }
    output := {
        registryId: RegistryId
        repositoryName: RepositoryName
        imageId: ImageIdentifier
        imageScanStatus: ImageScanStatus
        imageScanFindings: ImageScanFindings
        nextToken: String
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        ImageNotFoundException
        ScanNotFoundException
        ValidationException
    ]
}

operation DescribeImageSigningStatus {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        imageId: ImageIdentifier

        registryId: RegistryId
    }
    output := {
        repositoryName: RepositoryName
        imageId: ImageIdentifier
        registryId: RegistryId
        signingStatuses: ImageSigningStatusList
    }
    errors: [
        ServerException
        InvalidParameterException
        ValidationException
        ImageNotFoundException
        RepositoryNotFoundException
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
        filter: DescribeImagesFilter
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
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "pullThroughCacheRules"
    pageSize: "maxResults"
)
operation DescribePullThroughCacheRules {
    input := {
        registryId: RegistryId
        ecrRepositoryPrefixes: PullThroughCacheRuleRepositoryPrefixList
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        pullThroughCacheRules: PullThroughCacheRuleList
        nextToken: String
    }
    errors: [
        ServerException
        InvalidParameterException
        ValidationException
        PullThroughCacheRuleNotFoundException
    ]
}

operation DescribeRegistry {
    input := {}
    output := {
        registryId: RegistryId
        replicationConfiguration: ReplicationConfiguration
    }
    errors: [ServerException, InvalidParameterException, ValidationException]
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
    errors: [ServerException, InvalidParameterException, RepositoryNotFoundException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "repositoryCreationTemplates"
    pageSize: "maxResults"
)
operation DescribeRepositoryCreationTemplates {
    input := {
        prefixes: PrefixList
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        registryId: RegistryId
        repositoryCreationTemplates: RepositoryCreationTemplateList
        nextToken: String
    }
    errors: [ServerException, ValidationException, InvalidParameterException]
}

operation GetAccountSetting {
    input := {
        @required
        name: AccountSettingName
    }
    output := {
        name: AccountSettingName
        value: AccountSettingName
    }
    errors: [ServerException, ValidationException, InvalidParameterException]
}

operation GetAuthorizationToken {
    input := {
        @deprecated
        registryIds: GetAuthorizationTokenRegistryIdList
    }
    output := {
        authorizationData: AuthorizationDataList
    }
    errors: [ServerException, InvalidParameterException]
}

operation GetDownloadUrlForLayer {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName

        @required
        layerDigest: LayerDigest
    }
    output := {
        downloadUrl: String
        layerDigest: LayerDigest
    }
    errors: [
        ServerException
        InvalidParameterException
        LayersNotFoundException
        LayerInaccessibleException
        RepositoryNotFoundException
        UnableToGetUpstreamLayerException
    ]
}

operation GetLifecyclePolicy {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName
    }
    output := {
        registryId: RegistryId
        repositoryName: RepositoryName
        lifecyclePolicyText: LifecyclePolicyText
        lastEvaluatedAt: Timestamp
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        LifecyclePolicyNotFoundException
        ValidationException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "previewResults"
    pageSize: "maxResults"
)
@waitable(
    LifecyclePolicyPreviewComplete: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "COMPLETE", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(LifecyclePolicyPreviewComplete: 20)
operation GetLifecyclePolicyPreview {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName

        imageIds: ImageIdentifierList
        nextToken: String
        maxResults: LifecyclePreviewMaxResults
        filter: LifecyclePolicyPreviewFilter
    }
    output := {
        registryId: RegistryId
        repositoryName: RepositoryName
        lifecyclePolicyText: LifecyclePolicyText
        status: LifecyclePolicyPreviewStatus
        nextToken: String
        previewResults: LifecyclePolicyPreviewResultList
        summary: LifecyclePolicyPreviewSummary
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        LifecyclePolicyPreviewNotFoundException
        ValidationException
    ]
}

operation GetRegistryPolicy {
    input := {}
    output := {
        registryId: RegistryId
        policyText: RegistryPolicyText
    }
    errors: [
        ServerException
        InvalidParameterException
        RegistryPolicyNotFoundException
        ValidationException
    ]
}

operation GetRegistryScanningConfiguration {
    input := {}
    output := {
        registryId: RegistryId
        scanningConfiguration: RegistryScanningConfiguration
    }
    errors: [ServerException, InvalidParameterException, ValidationException]
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
    ]
}

operation GetSigningConfiguration {
    input := {}
    output := {
        registryId: RegistryId
        signingConfiguration: SigningConfiguration
    }
    errors: [
        ServerException
        InvalidParameterException
        ValidationException
        SigningConfigurationNotFoundException
    ]
}

operation InitiateLayerUpload {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName
    }
    output := {
        uploadId: UploadId
        partSize: PartSize
    }
    errors: [ServerException, InvalidParameterException, RepositoryNotFoundException, KmsException]
}

operation ListImageReferrers {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName

        @required
        subjectId: SubjectIdentifier

        filter: ListImageReferrersFilter
        nextToken: String
        maxResults: FiftyMaxResults
    }
    output := {
        referrers: ImageReferrerList
        nextToken: String
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        ValidationException
        UnableToListUpstreamImageReferrersException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "imageIds"
    pageSize: "maxResults"
)
operation ListImages {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName

        nextToken: String
        maxResults: MaxResults
        filter: ListImagesFilter
    }
    output := {
        imageIds: ImageIdentifierList
        nextToken: String
    }
    errors: [ServerException, InvalidParameterException, RepositoryNotFoundException]
}

operation ListPullTimeUpdateExclusions {
    input := {
        maxResults: MaxResults
        nextToken: String
    }
    output := {
        pullTimeUpdateExclusions: PullTimeUpdateExclusionList
        nextToken: String
    }
    errors: [
        InvalidParameterException
        ValidationException
        LimitExceededException
        ServerException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        resourceArn: String
    }
    output := {
        tags: TagList
    }
    errors: [InvalidParameterException, RepositoryNotFoundException, ServerException]
}

operation PutAccountSetting {
    input := {
        @required
        name: AccountSettingName

        @required
        value: String
    }
    output := {
        name: AccountSettingName
        value: String
    }
    errors: [
        ServerException
        ValidationException
        InvalidParameterException
        LimitExceededException
    ]
}

operation PutImage {
    input := {
        registryId: RegistryId

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
        KmsException
    ]
}

operation PutImageScanningConfiguration {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName

        @required
        imageScanningConfiguration: ImageScanningConfiguration
    }
    output := {
        registryId: RegistryId
        repositoryName: RepositoryName
        imageScanningConfiguration: ImageScanningConfiguration
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        ValidationException
    ]
}

operation PutImageTagMutability {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName

        @required
        imageTagMutability: ImageTagMutability

        imageTagMutabilityExclusionFilters: ImageTagMutabilityExclusionFilters
    }
    output := {
        registryId: RegistryId
        repositoryName: RepositoryName
        imageTagMutability: ImageTagMutability
        imageTagMutabilityExclusionFilters: ImageTagMutabilityExclusionFilters
    }
    errors: [ServerException, InvalidParameterException, RepositoryNotFoundException]
}

operation PutLifecyclePolicy {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName

        @required
        lifecyclePolicyText: LifecyclePolicyText
    }
    output := {
        registryId: RegistryId
        repositoryName: RepositoryName
        lifecyclePolicyText: LifecyclePolicyText
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        ValidationException
    ]
}

operation PutRegistryPolicy {
    input := {
        @required
        policyText: RegistryPolicyText
    }
    output := {
        registryId: RegistryId
        policyText: RegistryPolicyText
    }
    errors: [ServerException, InvalidParameterException, ValidationException]
}

operation PutRegistryScanningConfiguration {
    input := {
        scanType: ScanType
        rules: RegistryScanningRuleList
    }
    output := {
        registryScanningConfiguration: RegistryScanningConfiguration
    }
    errors: [
        ServerException
        InvalidParameterException
        ValidationException
        BlockedByOrganizationPolicyException
    ]
}

operation PutReplicationConfiguration {
    input := {
        @required
        replicationConfiguration: ReplicationConfiguration
    }
    output := {
        replicationConfiguration: ReplicationConfiguration
    }
    errors: [ServerException, InvalidParameterException, ValidationException]
}

operation PutSigningConfiguration {
    input := {
        @required
        signingConfiguration: SigningConfiguration
    }
    output := {
        signingConfiguration: SigningConfiguration
    }
    errors: [ServerException, InvalidParameterException, ValidationException]
}

operation RegisterPullTimeUpdateExclusion {
    input := {
        @required
        principalArn: PrincipalArn
    }
    output := {
        principalArn: PrincipalArn
        createdAt: Timestamp
    }
    errors: [
        InvalidParameterException
        ExclusionAlreadyExistsException
        LimitExceededException
        ValidationException
        ServerException
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
    errors: [ServerException, InvalidParameterException, RepositoryNotFoundException]
}

operation StartImageScan {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName

        @required
        imageId: ImageIdentifier
    }
    output := {
        registryId: RegistryId
        repositoryName: RepositoryName
        imageId: ImageIdentifier
        imageScanStatus: ImageScanStatus
    }
    errors: [
        ServerException
        InvalidParameterException
        UnsupportedImageTypeException
        LimitExceededException
        RepositoryNotFoundException
        ImageNotFoundException
        ValidationException
        ImageArchivedException
    ]
}

operation StartLifecyclePolicyPreview {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName

        lifecyclePolicyText: LifecyclePolicyText
    }
    output := {
        registryId: RegistryId
        repositoryName: RepositoryName
        lifecyclePolicyText: LifecyclePolicyText
        status: LifecyclePolicyPreviewStatus
    }
    errors: [
        ServerException
        InvalidParameterException
        RepositoryNotFoundException
        LifecyclePolicyNotFoundException
        LifecyclePolicyPreviewInProgressException
        ValidationException
    ]
}

operation TagResource {
    input := {
        @required
        resourceArn: String

        @required
        tags: TagList
    }
    output := {}
    errors: [
        InvalidParameterException
        InvalidTagParameterException
        TooManyTagsException
        RepositoryNotFoundException
        ServerException
    ]
}

operation UntagResource {
    input := {
        @required
        resourceArn: String

        @required
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        InvalidParameterException
        InvalidTagParameterException
        TooManyTagsException
        RepositoryNotFoundException
        ServerException
    ]
}

operation UpdateImageStorageClass {
    input := {
        registryId: RegistryId

        @required
        repositoryName: RepositoryName

        @required
        imageId: ImageIdentifier

        @required
        targetStorageClass: TargetStorageClass
    }
    output := {
        registryId: RegistryId
        repositoryName: RepositoryName
        imageId: ImageIdentifier
        imageStatus: ImageStatus
    }
    errors: [
        InvalidParameterException
        ImageNotFoundException
        ImageStorageClassUpdateNotSupportedException
        RepositoryNotFoundException
        ServerException
        ValidationException
    ]
}

operation UpdatePullThroughCacheRule {
    input := {
        registryId: RegistryId

        @required
        ecrRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix

        credentialArn: CredentialArn
        customRoleArn: CustomRoleArn
    }
    output := {
        ecrRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
        registryId: RegistryId
        updatedAt: Timestamp
        credentialArn: CredentialArn
        customRoleArn: CustomRoleArn
        upstreamRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
    }
    errors: [
        ServerException
        InvalidParameterException
        ValidationException
        UnableToAccessSecretException
        PullThroughCacheRuleNotFoundException
        SecretNotFoundException
        UnableToDecryptSecretValueException
    ]
}

operation UpdateRepositoryCreationTemplate {
    input := {
        @required
        prefix: Prefix

        description: RepositoryTemplateDescription
        encryptionConfiguration: EncryptionConfigurationForRepositoryCreationTemplate
        resourceTags: TagList
        imageTagMutability: ImageTagMutability
        imageTagMutabilityExclusionFilters: ImageTagMutabilityExclusionFilters
        repositoryPolicy: RepositoryPolicyText
        lifecyclePolicy: LifecyclePolicyTextForRepositoryCreationTemplate
        appliedFor: RCTAppliedForList
        customRoleArn: CustomRoleArn
    }
    output := {
        registryId: RegistryId
        repositoryCreationTemplate: RepositoryCreationTemplate
    }
    errors: [
        ServerException
        ValidationException
        InvalidParameterException
        TemplateNotFoundException
    ]
}

operation UploadLayerPart {
    input := {
        registryId: RegistryId

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
        KmsException
    ]
}

operation ValidatePullThroughCacheRule {
    input := {
        @required
        ecrRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix

        registryId: RegistryId
    }
    output := {
        ecrRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
        registryId: RegistryId
        upstreamRegistryUrl: String
        credentialArn: CredentialArn
        customRoleArn: CustomRoleArn
        upstreamRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
        isValid: Boolean
        failure: String
    }
    errors: [
        ServerException
        InvalidParameterException
        ValidationException
        PullThroughCacheRuleNotFoundException
    ]
}

@length(min: 1, max: 64)
string AccountSettingName

map Annotations {
    key: String
    value: String
}

enum ArtifactStatus {
    ACTIVE
    ARCHIVED
    ACTIVATING
}

enum ArtifactStatusFilter {
    ACTIVE
    ARCHIVED
    ACTIVATING
    ANY
}

@length(min: 1, max: 255)
string ArtifactType

@length(min: 0, max: 5)
list ArtifactTypeList {
    member: ArtifactType
}

structure Attribute {
    @required
    key: AttributeKey

    value: AttributeValue
}

@length(min: 1, max: 128)
string AttributeKey

@length(min: 0, max: 50)
list AttributeList {
    member: Attribute
}

@length(min: 1, max: 256)
string AttributeValue

structure AuthorizationData {
    authorizationToken: Base64
    expiresAt: Timestamp
    proxyEndpoint: String
}

list AuthorizationDataList {
    member: AuthorizationData
}

structure AwsEcrContainerImageDetails {
    architecture: String
    author: String
    imageHash: String
    imageTags: ImageTagsList
    platform: String
    pushedAt: Timestamp
    lastInUseAt: Timestamp
    inUseCount: InUseCount
    registry: RegistryId
    repositoryName: RepositoryName
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
structure BlockedByOrganizationPolicyException {
    message: String
}

@length(min: 50, max: 612)
@pattern("^arn:aws(-\\w+)*:secretsmanager:[a-zA-Z0-9-:]+:secret:ecr\\-pullthroughcache\\/[a-zA-Z0-9\\/_+=.@-]+$")
string CredentialArn

@length(max: 2048)
string CustomRoleArn

structure CvssScore {
    baseScore: Double
    scoringVector: String
    source: String
    version: String
}

structure CvssScoreAdjustment {
    metric: String
    reason: String
}

list CvssScoreAdjustmentList {
    member: CvssScoreAdjustment
}

structure CvssScoreDetails {
    adjustments: CvssScoreAdjustmentList
    score: Double
    scoreSource: String
    scoringVector: String
    version: String
}

list CvssScoreList {
    member: CvssScore
}

structure DescribeImagesFilter {
    tagStatus: TagStatus
    imageStatus: ImageStatusFilter
}

@error("client")
structure EmptyUploadException {
    message: String
}

structure EncryptionConfiguration {
    @required
    encryptionType: EncryptionType

    kmsKey: KmsKey
}

structure EncryptionConfigurationForRepositoryCreationTemplate {
    @required
    encryptionType: EncryptionType

    kmsKey: KmsKeyForRepositoryCreationTemplate
}

enum EncryptionType {
    AES256
    KMS
    KMS_DSSE
}

structure EnhancedImageScanFinding {
    awsAccountId: RegistryId
    description: String
    findingArn: String
    firstObservedAt: Timestamp
    lastObservedAt: Timestamp
    packageVulnerabilityDetails: PackageVulnerabilityDetails
    remediation: Remediation
    resources: ResourceList
    score: Double
    scoreDetails: ScoreDetails
    severity: String
    status: String
    title: String
    type: String
    updatedAt: Timestamp
    fixAvailable: String
    exploitAvailable: String
}

list EnhancedImageScanFindingList {
    member: EnhancedImageScanFinding
}

@error("client")
structure ExclusionAlreadyExistsException {
    message: String
}

@error("client")
structure ExclusionNotFoundException {
    message: String
}

@range(min: 1, max: 50)
integer FiftyMaxResults

enum FindingSeverity {
    INFORMATIONAL
    LOW
    MEDIUM
    HIGH
    CRITICAL
    UNDEFINED
}

map FindingSeverityCounts {
    key: FindingSeverity
    value: SeverityCount
}

@length(min: 1, max: 10)
list GetAuthorizationTokenRegistryIdList {
    member: RegistryId
}

structure Image {
    registryId: RegistryId
    repositoryName: RepositoryName
    imageId: ImageIdentifier
    imageManifest: ImageManifest
    imageManifestMediaType: String
}

enum ImageActionType {
    EXPIRE
    TRANSITION
}

@error("client")
structure ImageAlreadyExistsException {
    message: String
}

@error("client")
structure ImageArchivedException {
    message: String
}

@range(min: 0)
integer ImageCount

structure ImageDetail {
    registryId: RegistryId
    repositoryName: RepositoryName
    imageDigest: String
    imageTags: ImageTagList
    imageSizeInBytes: Long
    imagePushedAt: Timestamp
    imageScanStatus: ImageScanStatus
    imageScanFindingsSummary: ImageScanFindingsSummary
    imageManifestMediaType: String
    artifactMediaType: String
    lastRecordedPullTime: Timestamp
    subjectManifestDigest: String
    imageStatus: ImageStatus
    lastArchivedAt: Timestamp
    lastActivatedAt: Timestamp
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
    UpstreamAccessDenied
    UpstreamTooManyRequests
    UpstreamUnavailable
    ImageInaccessible
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

list ImageList {
    member: Image
}

@length(min: 1, max: 4194304)
string ImageManifest

@error("client")
structure ImageNotFoundException {
    message: String
}

structure ImageReferrer {
    @required
    digest: String

    @required
    mediaType: String

    artifactType: ArtifactType

    @required
    size: Long

    annotations: Annotations
    artifactStatus: ArtifactStatus
}

list ImageReferrerList {
    member: ImageReferrer
}

structure ImageReplicationStatus {
    region: Region
    registryId: RegistryId
    status: ReplicationStatus
    failureCode: String
}

list ImageReplicationStatusList {
    member: ImageReplicationStatus
}

structure ImageScanFinding {
    name: String
    description: String
    uri: String
    severity: FindingSeverity
    attributes: AttributeList
}

list ImageScanFindingList {
    member: ImageScanFinding
}

structure ImageScanFindings {
    imageScanCompletedAt: Timestamp
    vulnerabilitySourceUpdatedAt: Timestamp
    findingSeverityCounts: FindingSeverityCounts
    findings: ImageScanFindingList
    enhancedFindings: EnhancedImageScanFindingList
}

structure ImageScanFindingsSummary {
    imageScanCompletedAt: Timestamp
    vulnerabilitySourceUpdatedAt: Timestamp
    findingSeverityCounts: FindingSeverityCounts
}

structure ImageScanStatus {
    status: ScanStatus
    description: String
}

structure ImageScanningConfiguration {
    scanOnPush: Boolean
}

structure ImageSigningStatus {
    signingProfileArn: SigningProfileArn
    failureCode: String
    failureReason: String
    status: SigningStatus
}

list ImageSigningStatusList {
    member: ImageSigningStatus
}

enum ImageStatus {
    ACTIVE
    ARCHIVED
    ACTIVATING
}

enum ImageStatusFilter {
    ACTIVE
    ARCHIVED
    ACTIVATING
    ANY
}

@error("client")
structure ImageStorageClassUpdateNotSupportedException {
    message: String
}

@length(min: 1, max: 300)
string ImageTag

@error("client")
structure ImageTagAlreadyExistsException {
    message: String
}

list ImageTagList {
    member: ImageTag
}

enum ImageTagMutability {
    MUTABLE
    IMMUTABLE
    IMMUTABLE_WITH_EXCLUSION
    MUTABLE_WITH_EXCLUSION
}

structure ImageTagMutabilityExclusionFilter {
    @required
    filterType: ImageTagMutabilityExclusionFilterType

    @required
    filter: ImageTagMutabilityExclusionFilterValue
}

enum ImageTagMutabilityExclusionFilterType {
    WILDCARD
}

@length(min: 1, max: 128) @pattern("^[0-9a-zA-Z._*-]{1,128}$")
string ImageTagMutabilityExclusionFilterValue

@length(min: 1, max: 5)
list ImageTagMutabilityExclusionFilters {
    member: ImageTagMutabilityExclusionFilter
}

list ImageTagsList {
    member: ImageTag
}

@range(min: 0)
long InUseCount

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

@error("client")
structure KmsException {
    message: String
    kmsError: String
}

@length(min: 1, max: 2048)
string KmsKey

@length(min: 0, max: 2048)
@pattern("^$|arn:aws[a-z0-9-]*:kms:[a-z0-9-]+:[0-9]{12}:key\\/[a-z0-9-]+")
string KmsKeyForRepositoryCreationTemplate

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
    ARCHIVED
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

@error("client")
structure LayerInaccessibleException {
    message: String
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
structure LifecyclePolicyNotFoundException {
    message: String
}

structure LifecyclePolicyPreviewFilter {
    tagStatus: TagStatus
}

@error("client")
structure LifecyclePolicyPreviewInProgressException {
    message: String
}

@error("client")
structure LifecyclePolicyPreviewNotFoundException {
    message: String
}

structure LifecyclePolicyPreviewResult {
    imageTags: ImageTagList
    imageDigest: String
    imagePushedAt: Timestamp
    action: LifecyclePolicyRuleAction
    appliedRulePriority: LifecyclePolicyRulePriority
    storageClass: LifecyclePolicyStorageClass
}

list LifecyclePolicyPreviewResultList {
    member: LifecyclePolicyPreviewResult
}

enum LifecyclePolicyPreviewStatus {
    IN_PROGRESS
    COMPLETE
    EXPIRED
    FAILED
}

structure LifecyclePolicyPreviewSummary {
    expiringImageTotalCount: ImageCount
    transitioningImageTotalCounts: TransitioningImageTotalCounts
}

structure LifecyclePolicyRuleAction {
    type: ImageActionType
    targetStorageClass: LifecyclePolicyTargetStorageClass
}

@range(min: 1)
integer LifecyclePolicyRulePriority

enum LifecyclePolicyStorageClass {
    ARCHIVE
    STANDARD
}

enum LifecyclePolicyTargetStorageClass {
    ARCHIVE
}

@length(min: 100, max: 30720)
string LifecyclePolicyText

@length(min: 0, max: 30720)
string LifecyclePolicyTextForRepositoryCreationTemplate

@range(min: 1, max: 100)
integer LifecyclePreviewMaxResults

@error("client")
structure LimitExceededException {
    message: String
}

structure ListImageReferrersFilter {
    artifactTypes: ArtifactTypeList
    artifactStatus: ArtifactStatusFilter
}

structure ListImagesFilter {
    tagStatus: TagStatus
    imageStatus: ImageStatusFilter
}

@range(min: 1, max: 1000)
integer MaxResults

@length(min: 1, max: 100)
list MediaTypeList {
    member: String
}

structure PackageVulnerabilityDetails {
    cvss: CvssScoreList
    referenceUrls: ReferenceUrlsList
    relatedVulnerabilities: RelatedVulnerabilitiesList
    source: String
    sourceUrl: String
    vendorCreatedAt: Timestamp
    vendorSeverity: String
    vendorUpdatedAt: Timestamp
    vulnerabilityId: String
    vulnerablePackages: VulnerablePackagesList
}

@range(min: 0)
long PartSize

@length(min: 1, max: 256)
@pattern("^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$")
string Prefix

list PrefixList {
    member: Prefix
}

@length(max: 200)
@pattern("^arn:aws(-[a-z]+)*:iam::[0-9]{12}:(role|user)/[\\w+=,.@-]+(/[\\w+=,.@-]+)*$")
string PrincipalArn

structure PullThroughCacheRule {
    ecrRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
    upstreamRegistryUrl: String
    createdAt: Timestamp
    registryId: RegistryId
    credentialArn: CredentialArn
    customRoleArn: CustomRoleArn
    upstreamRepositoryPrefix: PullThroughCacheRuleRepositoryPrefix
    upstreamRegistry: UpstreamRegistry
    updatedAt: Timestamp
}

@error("client")
structure PullThroughCacheRuleAlreadyExistsException {
    message: String
}

list PullThroughCacheRuleList {
    member: PullThroughCacheRule
}

@error("client")
structure PullThroughCacheRuleNotFoundException {
    message: String
}

@length(min: 2, max: 30)
@pattern("^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$")
string PullThroughCacheRuleRepositoryPrefix

@length(min: 1, max: 100)
list PullThroughCacheRuleRepositoryPrefixList {
    member: PullThroughCacheRuleRepositoryPrefix
}

@length(min: 0, max: 100)
list PullTimeUpdateExclusionList {
    member: PrincipalArn
}

enum RCTAppliedFor {
    REPLICATION
    PULL_THROUGH_CACHE
    CREATE_ON_PUSH
}

list RCTAppliedForList {
    member: RCTAppliedFor
}

structure Recommendation {
    url: String
    text: String
}

list ReferenceUrlsList {
    member: String
}

@error("client")
structure ReferencedImagesNotFoundException {
    message: String
}

@length(min: 2, max: 25) @pattern("[0-9a-z-]{2,25}")
string Region

@pattern("[0-9]{12}")
string RegistryId

@error("client")
structure RegistryPolicyNotFoundException {
    message: String
}

@length(min: 0, max: 10240)
string RegistryPolicyText

structure RegistryScanningConfiguration {
    scanType: ScanType
    rules: RegistryScanningRuleList
}

structure RegistryScanningRule {
    @required
    scanFrequency: ScanFrequency

    @required
    repositoryFilters: ScanningRepositoryFilterList
}

@length(min: 0, max: 2)
list RegistryScanningRuleList {
    member: RegistryScanningRule
}

list RelatedVulnerabilitiesList {
    member: String
}

structure Remediation {
    recommendation: Recommendation
}

structure ReplicationConfiguration {
    @required
    rules: ReplicationRuleList
}

structure ReplicationDestination {
    @required
    region: Region

    @required
    registryId: RegistryId
}

@length(min: 0, max: 100)
list ReplicationDestinationList {
    member: ReplicationDestination
}

structure ReplicationRule {
    @required
    destinations: ReplicationDestinationList

    repositoryFilters: RepositoryFilterList
}

@length(min: 0, max: 10)
list ReplicationRuleList {
    member: ReplicationRule
}

enum ReplicationStatus {
    IN_PROGRESS
    COMPLETE
    FAILED
}

structure Repository {
    repositoryArn: String
    registryId: RegistryId
    repositoryName: RepositoryName
    repositoryUri: String
    createdAt: Timestamp
    imageTagMutability: ImageTagMutability
    imageTagMutabilityExclusionFilters: ImageTagMutabilityExclusionFilters
    imageScanningConfiguration: ImageScanningConfiguration
    encryptionConfiguration: EncryptionConfiguration
}

@error("client")
structure RepositoryAlreadyExistsException {
    message: String
}

structure RepositoryCreationTemplate {
    prefix: Prefix
    description: RepositoryTemplateDescription
    encryptionConfiguration: EncryptionConfigurationForRepositoryCreationTemplate
    resourceTags: TagList
    imageTagMutability: ImageTagMutability
    imageTagMutabilityExclusionFilters: ImageTagMutabilityExclusionFilters
    repositoryPolicy: RepositoryPolicyText
    lifecyclePolicy: LifecyclePolicyTextForRepositoryCreationTemplate
    appliedFor: RCTAppliedForList
    customRoleArn: CustomRoleArn
    createdAt: Timestamp
    updatedAt: Timestamp
}

list RepositoryCreationTemplateList {
    member: RepositoryCreationTemplate
}

structure RepositoryFilter {
    @required
    filter: RepositoryFilterValue

    @required
    filterType: RepositoryFilterType
}

@length(min: 1, max: 100)
list RepositoryFilterList {
    member: RepositoryFilter
}

enum RepositoryFilterType {
    PREFIX_MATCH
}

@length(min: 2, max: 256)
@pattern("^(?:[a-z0-9]+(?:[._-][a-z0-9]*)*/)*[a-z0-9]*(?:[._-][a-z0-9]*)*$")
string RepositoryFilterValue

list RepositoryList {
    member: Repository
}

@length(min: 2, max: 256)
@pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
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

structure RepositoryScanningConfiguration {
    repositoryArn: String
    repositoryName: RepositoryName
    scanOnPush: Boolean
    scanFrequency: ScanFrequency
    appliedScanFilters: ScanningRepositoryFilterList
}

structure RepositoryScanningConfigurationFailure {
    repositoryName: RepositoryName
    failureCode: ScanningConfigurationFailureCode
    failureReason: String
}

list RepositoryScanningConfigurationFailureList {
    member: RepositoryScanningConfigurationFailure
}

list RepositoryScanningConfigurationList {
    member: RepositoryScanningConfiguration
}

@length(max: 256)
string RepositoryTemplateDescription

structure Resource {
    details: ResourceDetails
    id: String
    tags: Tags
    type: String
}

structure ResourceDetails {
    awsEcrContainerImage: AwsEcrContainerImageDetails
}

list ResourceList {
    member: Resource
}

enum ScanFrequency {
    SCAN_ON_PUSH
    CONTINUOUS_SCAN
    MANUAL
}

@error("client")
structure ScanNotFoundException {
    message: String
}

enum ScanStatus {
    IN_PROGRESS
    COMPLETE
    FAILED
    UNSUPPORTED_IMAGE
    ACTIVE
    PENDING
    SCAN_ELIGIBILITY_EXPIRED
    FINDINGS_UNAVAILABLE
    LIMIT_EXCEEDED
    IMAGE_ARCHIVED
}

enum ScanType {
    BASIC
    ENHANCED
}

enum ScanningConfigurationFailureCode {
    REPOSITORY_NOT_FOUND
}

@length(min: 1, max: 25)
list ScanningConfigurationRepositoryNameList {
    member: RepositoryName
}

structure ScanningRepositoryFilter {
    @required
    filter: ScanningRepositoryFilterValue

    @required
    filterType: ScanningRepositoryFilterType
}

@length(min: 0, max: 100)
list ScanningRepositoryFilterList {
    member: ScanningRepositoryFilter
}

enum ScanningRepositoryFilterType {
    WILDCARD
}

@length(min: 1, max: 255) @pattern("^[a-z0-9*](?:[._\\-/a-z0-9*]?[a-z0-9*]+)*$")
string ScanningRepositoryFilterValue

structure ScoreDetails {
    cvss: CvssScoreDetails
}

@error("client")
structure SecretNotFoundException {
    message: String
}

@error("server")
structure ServerException {
    message: String
}

@range(min: 0)
integer SeverityCount

structure SigningConfiguration {
    @required
    rules: SigningRuleList
}

@error("client")
structure SigningConfigurationNotFoundException {
    message: String
}

@length(max: 200)
@pattern("^arn:aws(-[a-z]+)*:signer:[a-z0-9-]+:[0-9]{12}:\\/signing-profiles\\/[a-zA-Z0-9_]{2,}$")
string SigningProfileArn

structure SigningRepositoryFilter {
    @required
    filter: SigningRepositoryFilterValue

    @required
    filterType: SigningRepositoryFilterType
}

@length(min: 1, max: 100)
list SigningRepositoryFilterList {
    member: SigningRepositoryFilter
}

enum SigningRepositoryFilterType {
    WILDCARD_MATCH
}

@length(min: 1, max: 256)
@pattern("^(?:[a-z0-9*]+(?:[._-][a-z0-9*]+)*/)*[a-z0-9*]+(?:[._-][a-z0-9*]+)*$")
string SigningRepositoryFilterValue

structure SigningRule {
    @required
    signingProfileArn: SigningProfileArn

    repositoryFilters: SigningRepositoryFilterList
}

@length(min: 0, max: 10)
list SigningRuleList {
    member: SigningRule
}

enum SigningStatus {
    IN_PROGRESS
    COMPLETE
    FAILED
}

structure SubjectIdentifier {
    @required
    imageDigest: String
}

structure Tag {
    @required
    Key: String

    @required
    Value: String
}

list TagKeyList {
    member: String
}

list TagList {
    member: Tag
}

enum TagStatus {
    TAGGED
    UNTAGGED
    ANY
}

map Tags {
    key: String
    value: String
}

enum TargetStorageClass {
    STANDARD
    ARCHIVE
}

@error("client")
structure TemplateAlreadyExistsException {
    message: String
}

@error("client")
structure TemplateNotFoundException {
    message: String
}

@error("client")
structure TooManyTagsException {
    message: String
}

structure TransitioningImageTotalCount {
    targetStorageClass: LifecyclePolicyTargetStorageClass
    imageTotalCount: ImageCount
}

list TransitioningImageTotalCounts {
    member: TransitioningImageTotalCount
}

@error("client")
structure UnableToAccessSecretException {
    message: String
}

@error("client")
structure UnableToDecryptSecretValueException {
    message: String
}

@error("client")
structure UnableToGetUpstreamImageException {
    message: String
}

@error("client")
structure UnableToGetUpstreamLayerException {
    message: String
}

@error("client")
structure UnableToListUpstreamImageReferrersException {
    message: String
}

@error("client")
structure UnsupportedImageTypeException {
    message: String
}

@error("client")
structure UnsupportedUpstreamRegistryException {
    message: String
}

@pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string UploadId

@error("client")
structure UploadNotFoundException {
    message: String
}

enum UpstreamRegistry {
    ecr
    ecr_public = "ecr-public"
    quay
    k8s
    docker_hub = "docker-hub"
    github_container_registry = "github-container-registry"
    azure_container_registry = "azure-container-registry"
    gitlab_container_registry = "gitlab-container-registry"
    chainguard
}

@error("client")
structure ValidationException {
    message: String
}

structure VulnerablePackage {
    arch: String
    epoch: Integer
    filePath: String
    name: String
    packageManager: String
    release: String
    sourceLayerHash: String
    version: String
    fixedInVersion: String
}

list VulnerablePackagesList {
    member: VulnerablePackage
}
