$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.cloudfront

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardPartitionalEndpoints
use aws.protocols#restXml
use sessiongen.traits#maxAttempts
use sessiongen.traits#paginator
use smithy.waiters#waitable

@title("Amazon CloudFront")
@service(sdkId: "CloudFront", endpointPrefix: "cloudfront")
@restXml
@sigv4(name: "cloudfront")
@standardPartitionalEndpoints(
    endpointPatternType: "service_dnsSuffix"
    partitionEndpointSpecialCases: {
        aws: [
            {endpoint: "https://{service}.global.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://{service}-fips.global.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-cn": [
            {endpoint: "https://{service}.cn-northwest-1.{dnsSuffix}"}
            {endpoint: "https://{service}-fips.cn-northwest-1.{dnsSuffix}", fips: true}
        ]
    }
)
service CloudFront {
    version: "2020-05-31"
    operations: [
        AssociateAlias
        AssociateDistributionTenantWebACL
        AssociateDistributionWebACL
        CopyDistribution
        CreateAnycastIpList
        CreateCachePolicy
        CreateCloudFrontOriginAccessIdentity
        CreateConnectionFunction
        CreateConnectionGroup
        CreateContinuousDeploymentPolicy
        CreateDistribution
        CreateDistributionTenant
        CreateDistributionWithTags
        CreateFieldLevelEncryptionConfig
        CreateFieldLevelEncryptionProfile
        CreateFunction
        CreateInvalidation
        CreateInvalidationForDistributionTenant
        CreateKeyGroup
        CreateKeyValueStore
        CreateMonitoringSubscription
        CreateOriginAccessControl
        CreateOriginRequestPolicy
        CreatePublicKey
        CreateRealtimeLogConfig
        CreateResponseHeadersPolicy
        CreateStreamingDistribution
        CreateStreamingDistributionWithTags
        CreateTrustStore
        CreateVpcOrigin
        DeleteAnycastIpList
        DeleteCachePolicy
        DeleteCloudFrontOriginAccessIdentity
        DeleteConnectionFunction
        DeleteConnectionGroup
        DeleteContinuousDeploymentPolicy
        DeleteDistribution
        DeleteDistributionTenant
        DeleteFieldLevelEncryptionConfig
        DeleteFieldLevelEncryptionProfile
        DeleteFunction
        DeleteKeyGroup
        DeleteKeyValueStore
        DeleteMonitoringSubscription
        DeleteOriginAccessControl
        DeleteOriginRequestPolicy
        DeletePublicKey
        DeleteRealtimeLogConfig
        DeleteResourcePolicy
        DeleteResponseHeadersPolicy
        DeleteStreamingDistribution
        DeleteTrustStore
        DeleteVpcOrigin
        DescribeConnectionFunction
        DescribeFunction
        DescribeKeyValueStore
        DisassociateDistributionTenantWebACL
        DisassociateDistributionWebACL
        GetAnycastIpList
        GetCachePolicy
        GetCachePolicyConfig
        GetCloudFrontOriginAccessIdentity
        GetCloudFrontOriginAccessIdentityConfig
        GetConnectionFunction
        GetConnectionGroup
        GetConnectionGroupByRoutingEndpoint
        GetContinuousDeploymentPolicy
        GetContinuousDeploymentPolicyConfig
        GetDistribution
        GetDistributionConfig
        GetDistributionTenant
        GetDistributionTenantByDomain
        GetFieldLevelEncryption
        GetFieldLevelEncryptionConfig
        GetFieldLevelEncryptionProfile
        GetFieldLevelEncryptionProfileConfig
        GetFunction
        GetInvalidation
        GetInvalidationForDistributionTenant
        GetKeyGroup
        GetKeyGroupConfig
        GetManagedCertificateDetails
        GetMonitoringSubscription
        GetOriginAccessControl
        GetOriginAccessControlConfig
        GetOriginRequestPolicy
        GetOriginRequestPolicyConfig
        GetPublicKey
        GetPublicKeyConfig
        GetRealtimeLogConfig
        GetResourcePolicy
        GetResponseHeadersPolicy
        GetResponseHeadersPolicyConfig
        GetStreamingDistribution
        GetStreamingDistributionConfig
        GetTrustStore
        GetVpcOrigin
        ListAnycastIpLists
        ListCachePolicies
        ListCloudFrontOriginAccessIdentities
        ListConflictingAliases
        ListConnectionFunctions
        ListConnectionGroups
        ListContinuousDeploymentPolicies
        ListDistributionTenants
        ListDistributionTenantsByCustomization
        ListDistributions
        ListDistributionsByAnycastIpListId
        ListDistributionsByCachePolicyId
        ListDistributionsByConnectionFunction
        ListDistributionsByConnectionMode
        ListDistributionsByKeyGroup
        ListDistributionsByOriginRequestPolicyId
        ListDistributionsByOwnedResource
        ListDistributionsByRealtimeLogConfig
        ListDistributionsByResponseHeadersPolicyId
        ListDistributionsByTrustStore
        ListDistributionsByVpcOriginId
        ListDistributionsByWebACLId
        ListDomainConflicts
        ListFieldLevelEncryptionConfigs
        ListFieldLevelEncryptionProfiles
        ListFunctions
        ListInvalidations
        ListInvalidationsForDistributionTenant
        ListKeyGroups
        ListKeyValueStores
        ListOriginAccessControls
        ListOriginRequestPolicies
        ListPublicKeys
        ListRealtimeLogConfigs
        ListResponseHeadersPolicies
        ListStreamingDistributions
        ListTagsForResource
        ListTrustStores
        ListVpcOrigins
        PublishConnectionFunction
        PublishFunction
        PutResourcePolicy
        TagResource
        TestConnectionFunction
        TestFunction
        UntagResource
        UpdateAnycastIpList
        UpdateCachePolicy
        UpdateCloudFrontOriginAccessIdentity
        UpdateConnectionFunction
        UpdateConnectionGroup
        UpdateContinuousDeploymentPolicy
        UpdateDistribution
        UpdateDistributionTenant
        UpdateDistributionWithStagingConfig
        UpdateDomainAssociation
        UpdateFieldLevelEncryptionConfig
        UpdateFieldLevelEncryptionProfile
        UpdateFunction
        UpdateKeyGroup
        UpdateKeyValueStore
        UpdateOriginAccessControl
        UpdateOriginRequestPolicy
        UpdatePublicKey
        UpdateRealtimeLogConfig
        UpdateResponseHeadersPolicy
        UpdateStreamingDistribution
        UpdateTrustStore
        UpdateVpcOrigin
        VerifyDnsConfiguration
    ]
}

@http(method: "PUT", uri: "/2020-05-31/distribution/{TargetDistributionId}/associate-alias")
operation AssociateAlias {
    input := {
        @required @httpLabel
        TargetDistributionId: String

        @required @httpQuery("Alias")
        Alias: String
    }
    errors: [
        NoSuchDistribution
        AccessDenied
        IllegalUpdate
        InvalidArgument
        TooManyDistributionCNAMEs
    ]
}

@http(method: "PUT", uri: "/2020-05-31/distribution-tenant/{Id}/associate-web-acl")
operation AssociateDistributionTenantWebACL {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required @httpLabel
        Id: String

        @required
        WebACLArn: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        Id: String
        WebACLArn: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        EntityNotFound
        InvalidArgument
        EntityLimitExceeded
        InvalidIfMatchVersion
    ]
}

@http(method: "PUT", uri: "/2020-05-31/distribution/{Id}/associate-web-acl")
operation AssociateDistributionWebACL {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required @httpLabel
        Id: String

        @required
        WebACLArn: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        Id: String
        WebACLArn: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        EntityNotFound
        InvalidArgument
        EntityLimitExceeded
        InvalidIfMatchVersion
    ]
}

@http(method: "POST", uri: "/2020-05-31/distribution/{PrimaryDistributionId}/copy", code: 201)
operation CopyDistribution {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required @httpLabel
        PrimaryDistributionId: String

        @httpHeader("Staging")
        Staging: Boolean

        @httpHeader("If-Match")
        IfMatch: String

        @required
        CallerReference: String

        Enabled: Boolean
    }
    output := {
        @httpPayload
        Distribution: Distribution

        @httpHeader("Location")
        Location: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        AccessDenied
        TooManyDistributionsAssociatedToOriginAccessControl
        InvalidDefaultRootObject
        InvalidQueryStringParameters
        TooManyTrustedSigners
        TooManyCookieNamesInWhiteList
        NoSuchFieldLevelEncryptionConfig
        InvalidErrorCode
        InvalidProtocolSettings
        TooManyFunctionAssociations
        TooManyOriginCustomHeaders
        InvalidOrigin
        InvalidForwardCookies
        InvalidMinimumProtocolVersion
        NoSuchCachePolicy
        TooManyKeyGroupsAssociatedToDistribution
        TooManyDistributionsAssociatedToCachePolicy
        InvalidRequiredProtocol
        TooManyDistributionsWithFunctionAssociations
        TooManyOriginGroupsPerDistribution
        TooManyDistributions
        InvalidTTLOrder
        IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior
        InvalidOriginKeepaliveTimeout
        InvalidArgument
        InvalidOriginReadTimeout
        InvalidOriginAccessControl
        InvalidHeadersForS3Origin
        TrustedSignerDoesNotExist
        InvalidWebACLId
        TooManyDistributionsWithSingleFunctionARN
        InvalidRelativePath
        TooManyLambdaFunctionAssociations
        NoSuchDistribution
        NoSuchOriginRequestPolicy
        TooManyDistributionsAssociatedToFieldLevelEncryptionConfig
        InconsistentQuantities
        InvalidLocationCode
        InvalidOriginAccessIdentity
        TooManyDistributionCNAMEs
        InvalidIfMatchVersion
        TooManyDistributionsAssociatedToOriginRequestPolicy
        TooManyQueryStringParameters
        RealtimeLogConfigOwnerMismatch
        PreconditionFailed
        MissingBody
        TooManyHeadersInForwardedValues
        InvalidLambdaFunctionAssociation
        CNAMEAlreadyExists
        TooManyCertificates
        TrustedKeyGroupDoesNotExist
        TooManyDistributionsAssociatedToResponseHeadersPolicy
        NoSuchResponseHeadersPolicy
        NoSuchRealtimeLogConfig
        InvalidResponseCode
        InvalidGeoRestrictionParameter
        TooManyOrigins
        InvalidViewerCertificate
        InvalidFunctionAssociation
        TooManyDistributionsWithLambdaAssociations
        TooManyDistributionsAssociatedToKeyGroup
        DistributionAlreadyExists
        NoSuchOrigin
        TooManyCacheBehaviors
    ]
}

@http(method: "POST", uri: "/2020-05-31/anycast-ip-list", code: 202)
operation CreateAnycastIpList {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required
        Name: AnycastIpListName

        @required
        IpCount: Integer

        Tags: Tags
        IpAddressType: IpAddressType
        IpamCidrConfigs: IpamCidrConfigList
    }
    output := {
        @httpPayload
        AnycastIpList: AnycastIpList

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        AccessDenied
        UnsupportedOperation
        EntityAlreadyExists
        InvalidTagging
        EntityLimitExceeded
        InvalidArgument
    ]
}

@http(method: "POST", uri: "/2020-05-31/cache-policy", code: 201)
operation CreateCachePolicy {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        CachePolicyConfig: CachePolicyConfig
    }
    output := {
        @httpPayload
        CachePolicy: CachePolicy

        @httpHeader("Location")
        Location: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        AccessDenied
        TooManyHeadersInCachePolicy
        CachePolicyAlreadyExists
        TooManyCookiesInCachePolicy
        InconsistentQuantities
        TooManyCachePolicies
        InvalidArgument
        TooManyQueryStringsInCachePolicy
    ]
}

@http(method: "POST", uri: "/2020-05-31/origin-access-identity/cloudfront", code: 201)
operation CreateCloudFrontOriginAccessIdentity {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig
    }
    output := {
        @httpPayload
        CloudFrontOriginAccessIdentity: CloudFrontOriginAccessIdentity

        @httpHeader("Location")
        Location: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        MissingBody
        TooManyCloudFrontOriginAccessIdentities
        InconsistentQuantities
        CloudFrontOriginAccessIdentityAlreadyExists
        InvalidArgument
    ]
}

@http(method: "POST", uri: "/2020-05-31/connection-function", code: 201)
operation CreateConnectionFunction {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required
        Name: FunctionName

        @required
        ConnectionFunctionConfig: FunctionConfig

        @required
        ConnectionFunctionCode: FunctionBlob

        Tags: Tags
    }
    output := {
        @httpPayload
        ConnectionFunctionSummary: ConnectionFunctionSummary

        @httpHeader("Location")
        Location: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        AccessDenied
        UnsupportedOperation
        EntityAlreadyExists
        InvalidTagging
        EntityLimitExceeded
        InvalidArgument
        EntitySizeLimitExceeded
    ]
}

@http(method: "POST", uri: "/2020-05-31/connection-group", code: 201)
operation CreateConnectionGroup {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required
        Name: String

        Ipv6Enabled: Boolean
        Tags: Tags
        AnycastIpListId: String
        Enabled: Boolean
    }
    output := {
        @httpPayload
        ConnectionGroup: ConnectionGroup

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        AccessDenied
        EntityNotFound
        EntityAlreadyExists
        InvalidTagging
        EntityLimitExceeded
        InvalidArgument
    ]
}

@http(method: "POST", uri: "/2020-05-31/continuous-deployment-policy", code: 201)
operation CreateContinuousDeploymentPolicy {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig
    }
    output := {
        @httpPayload
        ContinuousDeploymentPolicy: ContinuousDeploymentPolicy

        @httpHeader("Location")
        Location: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        AccessDenied
        TooManyContinuousDeploymentPolicies
        StagingDistributionInUse
        InconsistentQuantities
        ContinuousDeploymentPolicyAlreadyExists
        InvalidArgument
    ]
}

@http(method: "POST", uri: "/2020-05-31/distribution", code: 201)
operation CreateDistribution {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        DistributionConfig: DistributionConfig
    }
    output := {
        @httpPayload
        Distribution: Distribution

        @httpHeader("Location")
        Location: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        AccessDenied
        TooManyDistributionsAssociatedToOriginAccessControl
        InvalidDefaultRootObject
        InvalidDomainNameForOriginAccessControl
        InvalidQueryStringParameters
        TooManyTrustedSigners
        TooManyCookieNamesInWhiteList
        NoSuchFieldLevelEncryptionConfig
        InvalidErrorCode
        IllegalOriginAccessConfiguration
        InvalidProtocolSettings
        TooManyFunctionAssociations
        TooManyOriginCustomHeaders
        InvalidOrigin
        InvalidForwardCookies
        InvalidMinimumProtocolVersion
        NoSuchCachePolicy
        TooManyKeyGroupsAssociatedToDistribution
        TooManyDistributionsAssociatedToCachePolicy
        InvalidRequiredProtocol
        TooManyDistributionsWithFunctionAssociations
        TooManyOriginGroupsPerDistribution
        TooManyDistributions
        InvalidTTLOrder
        IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior
        InvalidOriginKeepaliveTimeout
        InvalidArgument
        InvalidOriginReadTimeout
        InvalidOriginAccessControl
        EntityNotFound
        InvalidHeadersForS3Origin
        TrustedSignerDoesNotExist
        InvalidWebACLId
        TooManyDistributionsWithSingleFunctionARN
        InvalidRelativePath
        TooManyLambdaFunctionAssociations
        NoSuchOriginRequestPolicy
        TooManyDistributionsAssociatedToFieldLevelEncryptionConfig
        InconsistentQuantities
        InvalidLocationCode
        InvalidOriginAccessIdentity
        TooManyDistributionCNAMEs
        NoSuchContinuousDeploymentPolicy
        TooManyDistributionsAssociatedToOriginRequestPolicy
        TooManyQueryStringParameters
        RealtimeLogConfigOwnerMismatch
        ContinuousDeploymentPolicyInUse
        MissingBody
        TooManyHeadersInForwardedValues
        InvalidLambdaFunctionAssociation
        CNAMEAlreadyExists
        TooManyCertificates
        TrustedKeyGroupDoesNotExist
        TooManyDistributionsAssociatedToResponseHeadersPolicy
        NoSuchResponseHeadersPolicy
        NoSuchRealtimeLogConfig
        InvalidResponseCode
        InvalidGeoRestrictionParameter
        TooManyOrigins
        InvalidViewerCertificate
        InvalidFunctionAssociation
        TooManyDistributionsWithLambdaAssociations
        TooManyDistributionsAssociatedToKeyGroup
        EntityLimitExceeded
        DistributionAlreadyExists
        NoSuchOrigin
        TooManyCacheBehaviors
    ]
}

@http(method: "POST", uri: "/2020-05-31/distribution-tenant", code: 201)
operation CreateDistributionTenant {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required
        DistributionId: String

        @required
        Name: CreateDistributionTenantRequestNameString

        @required
        Domains: DomainList

        Tags: Tags
        Customizations: Customizations
        Parameters: Parameters
        ConnectionGroupId: String
        ManagedCertificateRequest: ManagedCertificateRequest
        Enabled: Boolean
    }
    output := {
        @httpPayload
        DistributionTenant: DistributionTenant

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        AccessDenied
        EntityNotFound
        EntityAlreadyExists
        CNAMEAlreadyExists
        InvalidTagging
        InvalidAssociation
        EntityLimitExceeded
        InvalidArgument
    ]
}

@http(method: "POST", uri: "/2020-05-31/distribution?WithTags", code: 201)
operation CreateDistributionWithTags {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        DistributionConfigWithTags: DistributionConfigWithTags
    }
    output := {
        @httpPayload
        Distribution: Distribution

        @httpHeader("Location")
        Location: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        AccessDenied
        TooManyDistributionsAssociatedToOriginAccessControl
        InvalidDefaultRootObject
        InvalidDomainNameForOriginAccessControl
        InvalidQueryStringParameters
        TooManyTrustedSigners
        TooManyCookieNamesInWhiteList
        NoSuchFieldLevelEncryptionConfig
        InvalidErrorCode
        IllegalOriginAccessConfiguration
        InvalidProtocolSettings
        TooManyFunctionAssociations
        TooManyOriginCustomHeaders
        InvalidOrigin
        InvalidForwardCookies
        InvalidMinimumProtocolVersion
        NoSuchCachePolicy
        TooManyKeyGroupsAssociatedToDistribution
        TooManyDistributionsAssociatedToCachePolicy
        InvalidRequiredProtocol
        TooManyDistributionsWithFunctionAssociations
        TooManyOriginGroupsPerDistribution
        TooManyDistributions
        InvalidTTLOrder
        IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior
        InvalidOriginKeepaliveTimeout
        InvalidArgument
        InvalidOriginReadTimeout
        InvalidOriginAccessControl
        EntityNotFound
        InvalidHeadersForS3Origin
        TrustedSignerDoesNotExist
        InvalidWebACLId
        TooManyDistributionsWithSingleFunctionARN
        InvalidRelativePath
        TooManyLambdaFunctionAssociations
        NoSuchOriginRequestPolicy
        TooManyDistributionsAssociatedToFieldLevelEncryptionConfig
        InconsistentQuantities
        InvalidLocationCode
        InvalidOriginAccessIdentity
        InvalidTagging
        TooManyDistributionCNAMEs
        NoSuchContinuousDeploymentPolicy
        TooManyDistributionsAssociatedToOriginRequestPolicy
        TooManyQueryStringParameters
        RealtimeLogConfigOwnerMismatch
        ContinuousDeploymentPolicyInUse
        MissingBody
        TooManyHeadersInForwardedValues
        InvalidLambdaFunctionAssociation
        CNAMEAlreadyExists
        TooManyCertificates
        TrustedKeyGroupDoesNotExist
        TooManyDistributionsAssociatedToResponseHeadersPolicy
        NoSuchResponseHeadersPolicy
        NoSuchRealtimeLogConfig
        InvalidResponseCode
        InvalidGeoRestrictionParameter
        TooManyOrigins
        InvalidViewerCertificate
        InvalidFunctionAssociation
        TooManyDistributionsWithLambdaAssociations
        TooManyDistributionsAssociatedToKeyGroup
        DistributionAlreadyExists
        NoSuchOrigin
        TooManyCacheBehaviors
    ]
}

@http(method: "POST", uri: "/2020-05-31/field-level-encryption", code: 201)
operation CreateFieldLevelEncryptionConfig {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        FieldLevelEncryptionConfig: FieldLevelEncryptionConfig
    }
    output := {
        @httpPayload
        FieldLevelEncryption: FieldLevelEncryption

        @httpHeader("Location")
        Location: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        QueryArgProfileEmpty
        TooManyFieldLevelEncryptionContentTypeProfiles
        TooManyFieldLevelEncryptionQueryArgProfiles
        FieldLevelEncryptionConfigAlreadyExists
        InconsistentQuantities
        TooManyFieldLevelEncryptionConfigs
        NoSuchFieldLevelEncryptionProfile
        InvalidArgument
    ]
}

@http(method: "POST", uri: "/2020-05-31/field-level-encryption-profile", code: 201)
operation CreateFieldLevelEncryptionProfile {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig
    }
    output := {
        @httpPayload
        FieldLevelEncryptionProfile: FieldLevelEncryptionProfile

        @httpHeader("Location")
        Location: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        TooManyFieldLevelEncryptionFieldPatterns
        FieldLevelEncryptionProfileAlreadyExists
        NoSuchPublicKey
        FieldLevelEncryptionProfileSizeExceeded
        InconsistentQuantities
        TooManyFieldLevelEncryptionProfiles
        TooManyFieldLevelEncryptionEncryptionEntities
        InvalidArgument
    ]
}

@http(method: "POST", uri: "/2020-05-31/function", code: 201)
operation CreateFunction {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required
        Name: FunctionName

        @required
        FunctionConfig: FunctionConfig

        @required
        FunctionCode: FunctionBlob

        Tags: Tags
    }
    output := {
        @httpPayload
        FunctionSummary: FunctionSummary

        @httpHeader("Location")
        Location: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        FunctionAlreadyExists
        UnsupportedOperation
        FunctionSizeLimitExceeded
        InvalidArgument
        TooManyFunctions
    ]
}

@http(method: "POST", uri: "/2020-05-31/distribution/{DistributionId}/invalidation", code: 201)
operation CreateInvalidation {
    input := {
        @required @httpLabel
        DistributionId: String

        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        InvalidationBatch: InvalidationBatch
    }
    output := {
        @httpHeader("Location")
        Location: String

        @httpPayload
        Invalidation: Invalidation
    }
    errors: [
        NoSuchDistribution
        AccessDenied
        TooManyInvalidationsInProgress
        MissingBody
        InconsistentQuantities
        BatchTooLarge
        InvalidArgument
    ]
}

@http(method: "POST", uri: "/2020-05-31/distribution-tenant/{Id}/invalidation", code: 201)
operation CreateInvalidationForDistributionTenant {
    input := {
        @required @httpLabel
        Id: String

        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        InvalidationBatch: InvalidationBatch
    }
    output := {
        @httpHeader("Location")
        Location: String

        @httpPayload
        Invalidation: Invalidation
    }
    errors: [
        AccessDenied
        EntityNotFound
        TooManyInvalidationsInProgress
        MissingBody
        InconsistentQuantities
        BatchTooLarge
        InvalidArgument
    ]
}

@http(method: "POST", uri: "/2020-05-31/key-group", code: 201)
operation CreateKeyGroup {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        KeyGroupConfig: KeyGroupConfig
    }
    output := {
        @httpPayload
        KeyGroup: KeyGroup

        @httpHeader("Location")
        Location: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [TooManyPublicKeysInKeyGroup, TooManyKeyGroups, InvalidArgument, KeyGroupAlreadyExists]
}

@http(method: "POST", uri: "/2020-05-31/key-value-store", code: 201)
operation CreateKeyValueStore {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required
        Name: KeyValueStoreName

        Comment: KeyValueStoreComment
        ImportSource: ImportSource
        Tags: Tags
    }
    output := {
        @httpPayload
        KeyValueStore: KeyValueStore

        @httpHeader("ETag")
        ETag: String

        @httpHeader("Location")
        Location: String
    }
    errors: [
        AccessDenied
        UnsupportedOperation
        EntityAlreadyExists
        EntityLimitExceeded
        InvalidArgument
        EntitySizeLimitExceeded
    ]
}

@http(method: "POST", uri: "/2020-05-31/distributions/{DistributionId}/monitoring-subscription")
operation CreateMonitoringSubscription {
    input := {
        @required @httpLabel
        DistributionId: String

        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        MonitoringSubscription: MonitoringSubscription
    }
    output := {
        @httpPayload
        MonitoringSubscription: MonitoringSubscription
    }
    errors: [
        NoSuchDistribution
        AccessDenied
        MonitoringSubscriptionAlreadyExists
        UnsupportedOperation
    ]
}

@http(method: "POST", uri: "/2020-05-31/origin-access-control", code: 201)
operation CreateOriginAccessControl {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        OriginAccessControlConfig: OriginAccessControlConfig
    }
    output := {
        @httpPayload
        OriginAccessControl: OriginAccessControl

        @httpHeader("Location")
        Location: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [OriginAccessControlAlreadyExists, TooManyOriginAccessControls, InvalidArgument]
}

@http(method: "POST", uri: "/2020-05-31/origin-request-policy", code: 201)
operation CreateOriginRequestPolicy {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        OriginRequestPolicyConfig: OriginRequestPolicyConfig
    }
    output := {
        @httpPayload
        OriginRequestPolicy: OriginRequestPolicy

        @httpHeader("Location")
        Location: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        AccessDenied
        TooManyHeadersInOriginRequestPolicy
        TooManyCookiesInOriginRequestPolicy
        InconsistentQuantities
        OriginRequestPolicyAlreadyExists
        TooManyQueryStringsInOriginRequestPolicy
        InvalidArgument
        TooManyOriginRequestPolicies
    ]
}

@http(method: "POST", uri: "/2020-05-31/public-key", code: 201)
operation CreatePublicKey {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        PublicKeyConfig: PublicKeyConfig
    }
    output := {
        @httpPayload
        PublicKey: PublicKey

        @httpHeader("Location")
        Location: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [TooManyPublicKeys, PublicKeyAlreadyExists, InvalidArgument]
}

@http(method: "POST", uri: "/2020-05-31/realtime-log-config", code: 201)
operation CreateRealtimeLogConfig {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required
        EndPoints: EndPointList

        @required
        Fields: FieldList

        @required
        Name: String

        @required
        SamplingRate: Long
    }
    output := {
        RealtimeLogConfig: RealtimeLogConfig
    }
    errors: [
        AccessDenied
        RealtimeLogConfigAlreadyExists
        TooManyRealtimeLogConfigs
        InvalidArgument
    ]
}

@http(method: "POST", uri: "/2020-05-31/response-headers-policy", code: 201)
operation CreateResponseHeadersPolicy {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig
    }
    output := {
        @httpPayload
        ResponseHeadersPolicy: ResponseHeadersPolicy

        @httpHeader("Location")
        Location: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        AccessDenied
        TooManyCustomHeadersInResponseHeadersPolicy
        ResponseHeadersPolicyAlreadyExists
        InconsistentQuantities
        TooLongCSPInResponseHeadersPolicy
        InvalidArgument
        TooManyRemoveHeadersInResponseHeadersPolicy
        TooManyResponseHeadersPolicies
    ]
}

@http(method: "POST", uri: "/2020-05-31/streaming-distribution", code: 201)
operation CreateStreamingDistribution {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        StreamingDistributionConfig: StreamingDistributionConfig
    }
    output := {
        @httpPayload
        StreamingDistribution: StreamingDistribution

        @httpHeader("Location")
        Location: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        AccessDenied
        StreamingDistributionAlreadyExists
        InconsistentQuantities
        InvalidOriginAccessIdentity
        InvalidArgument
        TooManyTrustedSigners
        InvalidOriginAccessControl
        TooManyStreamingDistributions
        MissingBody
        TooManyStreamingDistributionCNAMEs
        TrustedSignerDoesNotExist
        CNAMEAlreadyExists
        InvalidOrigin
    ]
}

@http(method: "POST", uri: "/2020-05-31/streaming-distribution?WithTags", code: 201)
operation CreateStreamingDistributionWithTags {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        StreamingDistributionConfigWithTags: StreamingDistributionConfigWithTags
    }
    output := {
        @httpPayload
        StreamingDistribution: StreamingDistribution

        @httpHeader("Location")
        Location: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        AccessDenied
        StreamingDistributionAlreadyExists
        InconsistentQuantities
        InvalidOriginAccessIdentity
        InvalidTagging
        InvalidArgument
        TooManyTrustedSigners
        InvalidOriginAccessControl
        TooManyStreamingDistributions
        MissingBody
        TooManyStreamingDistributionCNAMEs
        TrustedSignerDoesNotExist
        CNAMEAlreadyExists
        InvalidOrigin
    ]
}

@http(method: "POST", uri: "/2020-05-31/trust-store", code: 201)
operation CreateTrustStore {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required
        Name: String

        @required
        CaCertificatesBundleSource: CaCertificatesBundleSource

        UseClientCertificateOCSPEndpoint: Boolean
        Tags: Tags
    }
    output := {
        @httpPayload
        TrustStore: TrustStore

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        AccessDenied
        EntityNotFound
        EntityAlreadyExists
        InvalidTagging
        EntityLimitExceeded
        InvalidArgument
    ]
}

@http(method: "POST", uri: "/2020-05-31/vpc-origin", code: 202)
operation CreateVpcOrigin {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required
        VpcOriginEndpointConfig: VpcOriginEndpointConfig

        Tags: Tags
    }
    output := {
        @httpPayload
        VpcOrigin: VpcOrigin

        @httpHeader("Location")
        Location: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        AccessDenied
        UnsupportedOperation
        EntityAlreadyExists
        InconsistentQuantities
        InvalidTagging
        EntityLimitExceeded
        InvalidArgument
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/anycast-ip-list/{Id}", code: 204)
operation DeleteAnycastIpList {
    input := {
        @required @httpLabel
        Id: String

        @required @httpHeader("If-Match")
        IfMatch: String
    }
    errors: [
        CannotDeleteEntityWhileInUse
        PreconditionFailed
        AccessDenied
        EntityNotFound
        IllegalDelete
        UnsupportedOperation
        InvalidArgument
        InvalidIfMatchVersion
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/cache-policy/{Id}", code: 204)
operation DeleteCachePolicy {
    input := {
        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    errors: [
        NoSuchCachePolicy
        PreconditionFailed
        AccessDenied
        IllegalDelete
        CachePolicyInUse
        InvalidIfMatchVersion
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/origin-access-identity/cloudfront/{Id}", code: 204)
operation DeleteCloudFrontOriginAccessIdentity {
    input := {
        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        CloudFrontOriginAccessIdentityInUse
        InvalidIfMatchVersion
        NoSuchCloudFrontOriginAccessIdentity
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/connection-function/{Id}", code: 204)
operation DeleteConnectionFunction {
    input := {
        @required @httpLabel
        Id: ResourceId

        @required @httpHeader("If-Match")
        IfMatch: String
    }
    errors: [
        CannotDeleteEntityWhileInUse
        PreconditionFailed
        AccessDenied
        EntityNotFound
        UnsupportedOperation
        InvalidArgument
        InvalidIfMatchVersion
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/connection-group/{Id}", code: 204)
operation DeleteConnectionGroup {
    input := {
        @required @httpLabel
        Id: String

        @required @httpHeader("If-Match")
        IfMatch: String
    }
    errors: [
        CannotDeleteEntityWhileInUse
        PreconditionFailed
        AccessDenied
        EntityNotFound
        ResourceNotDisabled
        InvalidIfMatchVersion
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/continuous-deployment-policy/{Id}", code: 204)
operation DeleteContinuousDeploymentPolicy {
    input := {
        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    errors: [
        ContinuousDeploymentPolicyInUse
        PreconditionFailed
        AccessDenied
        InvalidArgument
        NoSuchContinuousDeploymentPolicy
        InvalidIfMatchVersion
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/distribution/{Id}", code: 204)
operation DeleteDistribution {
    input := {
        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    errors: [
        ResourceInUse
        NoSuchDistribution
        PreconditionFailed
        AccessDenied
        DistributionNotDisabled
        InvalidIfMatchVersion
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/distribution-tenant/{Id}", code: 204)
operation DeleteDistributionTenant {
    input := {
        @required @httpLabel
        Id: String

        @required @httpHeader("If-Match")
        IfMatch: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        EntityNotFound
        ResourceNotDisabled
        InvalidIfMatchVersion
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/field-level-encryption/{Id}", code: 204)
operation DeleteFieldLevelEncryptionConfig {
    input := {
        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        FieldLevelEncryptionConfigInUse
        NoSuchFieldLevelEncryptionConfig
        InvalidIfMatchVersion
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/field-level-encryption-profile/{Id}", code: 204)
operation DeleteFieldLevelEncryptionProfile {
    input := {
        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        NoSuchFieldLevelEncryptionProfile
        FieldLevelEncryptionProfileInUse
        InvalidIfMatchVersion
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/function/{Name}", code: 204)
operation DeleteFunction {
    input := {
        @required @httpLabel
        Name: FunctionName

        @required @httpHeader("If-Match")
        IfMatch: String
    }
    errors: [
        PreconditionFailed
        UnsupportedOperation
        FunctionInUse
        NoSuchFunctionExists
        InvalidIfMatchVersion
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/key-group/{Id}", code: 204)
operation DeleteKeyGroup {
    input := {
        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    errors: [PreconditionFailed, ResourceInUse, NoSuchResource, InvalidIfMatchVersion]
}

@http(method: "DELETE", uri: "/2020-05-31/key-value-store/{Name}", code: 204) @idempotent
operation DeleteKeyValueStore {
    input := {
        @required @httpLabel
        Name: KeyValueStoreName

        @required @httpHeader("If-Match")
        IfMatch: String
    }
    errors: [
        CannotDeleteEntityWhileInUse
        PreconditionFailed
        AccessDenied
        EntityNotFound
        UnsupportedOperation
        InvalidIfMatchVersion
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/distributions/{DistributionId}/monitoring-subscription")
operation DeleteMonitoringSubscription {
    input := {
        @required @httpLabel
        DistributionId: String
    }
    output := {}
    errors: [NoSuchDistribution, AccessDenied, UnsupportedOperation, NoSuchMonitoringSubscription]
}

@http(method: "DELETE", uri: "/2020-05-31/origin-access-control/{Id}", code: 204)
operation DeleteOriginAccessControl {
    input := {
        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        OriginAccessControlInUse
        NoSuchOriginAccessControl
        InvalidIfMatchVersion
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/origin-request-policy/{Id}", code: 204)
operation DeleteOriginRequestPolicy {
    input := {
        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        IllegalDelete
        NoSuchOriginRequestPolicy
        InvalidIfMatchVersion
        OriginRequestPolicyInUse
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/public-key/{Id}", code: 204)
operation DeletePublicKey {
    input := {
        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        NoSuchPublicKey
        PublicKeyInUse
        InvalidIfMatchVersion
    ]
}

@http(method: "POST", uri: "/2020-05-31/delete-realtime-log-config", code: 204)
operation DeleteRealtimeLogConfig {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        Name: String
        ARN: String
    }
    errors: [AccessDenied, InvalidArgument, NoSuchRealtimeLogConfig, RealtimeLogConfigInUse]
}

@http(method: "POST", uri: "/2020-05-31/delete-resource-policy")
operation DeleteResourcePolicy {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required
        ResourceArn: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        EntityNotFound
        IllegalDelete
        UnsupportedOperation
        InvalidArgument
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/response-headers-policy/{Id}", code: 204)
operation DeleteResponseHeadersPolicy {
    input := {
        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    errors: [
        PreconditionFailed
        ResponseHeadersPolicyInUse
        AccessDenied
        IllegalDelete
        NoSuchResponseHeadersPolicy
        InvalidIfMatchVersion
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/streaming-distribution/{Id}", code: 204)
operation DeleteStreamingDistribution {
    input := {
        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        NoSuchStreamingDistribution
        StreamingDistributionNotDisabled
        InvalidIfMatchVersion
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/trust-store/{Id}", code: 204)
operation DeleteTrustStore {
    input := {
        @required @httpLabel
        Id: ResourceId

        @required @httpHeader("If-Match")
        IfMatch: String
    }
    errors: [
        CannotDeleteEntityWhileInUse
        PreconditionFailed
        AccessDenied
        EntityNotFound
        InvalidArgument
        InvalidIfMatchVersion
    ]
}

@http(method: "DELETE", uri: "/2020-05-31/vpc-origin/{Id}", code: 202)
operation DeleteVpcOrigin {
    input := {
        @required @httpLabel
        Id: String

        @required @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @httpPayload
        VpcOrigin: VpcOrigin

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        CannotDeleteEntityWhileInUse
        PreconditionFailed
        AccessDenied
        EntityNotFound
        IllegalDelete
        UnsupportedOperation
        InvalidArgument
        InvalidIfMatchVersion
    ]
}

@http(method: "GET", uri: "/2020-05-31/connection-function/{Identifier}/describe")
operation DescribeConnectionFunction {
    input := {
        @required @httpLabel
        Identifier: String

        @httpQuery("Stage")
        Stage: FunctionStage
    }
    output := {
        @httpPayload
        ConnectionFunctionSummary: ConnectionFunctionSummary

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, EntityNotFound, UnsupportedOperation, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/function/{Name}/describe")
operation DescribeFunction {
    input := {
        @required @httpLabel
        Name: FunctionName

        @httpQuery("Stage")
        Stage: FunctionStage
    }
    output := {
        @httpPayload
        FunctionSummary: FunctionSummary

        @httpHeader("ETag")
        ETag: String
    }
    errors: [UnsupportedOperation, NoSuchFunctionExists]
}

@http(method: "GET", uri: "/2020-05-31/key-value-store/{Name}")
operation DescribeKeyValueStore {
    input := {
        @required @httpLabel
        Name: KeyValueStoreName
    }
    output := {
        @httpPayload
        KeyValueStore: KeyValueStore

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, EntityNotFound, UnsupportedOperation, InvalidArgument]
}

@http(method: "PUT", uri: "/2020-05-31/distribution-tenant/{Id}/disassociate-web-acl")
operation DisassociateDistributionTenantWebACL {
    input := {
        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        Id: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        EntityNotFound
        InvalidArgument
        InvalidIfMatchVersion
    ]
}

@http(method: "PUT", uri: "/2020-05-31/distribution/{Id}/disassociate-web-acl")
operation DisassociateDistributionWebACL {
    input := {
        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        Id: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        EntityNotFound
        InvalidArgument
        InvalidIfMatchVersion
    ]
}

@http(method: "GET", uri: "/2020-05-31/anycast-ip-list/{Id}")
operation GetAnycastIpList {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        AnycastIpList: AnycastIpList

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, EntityNotFound, UnsupportedOperation, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/cache-policy/{Id}")
operation GetCachePolicy {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        CachePolicy: CachePolicy

        @httpHeader("ETag")
        ETag: String
    }
    errors: [NoSuchCachePolicy, AccessDenied]
}

@http(method: "GET", uri: "/2020-05-31/cache-policy/{Id}/config")
operation GetCachePolicyConfig {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        CachePolicyConfig: CachePolicyConfig

        @httpHeader("ETag")
        ETag: String
    }
    errors: [NoSuchCachePolicy, AccessDenied]
}

@http(method: "GET", uri: "/2020-05-31/origin-access-identity/cloudfront/{Id}")
operation GetCloudFrontOriginAccessIdentity {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        CloudFrontOriginAccessIdentity: CloudFrontOriginAccessIdentity

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, NoSuchCloudFrontOriginAccessIdentity]
}

@http(method: "GET", uri: "/2020-05-31/origin-access-identity/cloudfront/{Id}/config")
operation GetCloudFrontOriginAccessIdentityConfig {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, NoSuchCloudFrontOriginAccessIdentity]
}

@http(method: "GET", uri: "/2020-05-31/connection-function/{Identifier}")
operation GetConnectionFunction {
    input := {
        @required @httpLabel
        Identifier: String

        @httpQuery("Stage")
        Stage: FunctionStage
    }
    output := {
        @httpPayload
        ConnectionFunctionCode: FunctionBlob

        @httpHeader("ETag")
        ETag: String

        @httpHeader("Content-Type")
        ContentType: String
    }
    errors: [AccessDenied, EntityNotFound, UnsupportedOperation]
}

@http(method: "GET", uri: "/2020-05-31/connection-group/{Identifier}")
operation GetConnectionGroup {
    input := {
        @required @httpLabel
        Identifier: String
    }
    output := {
        @httpPayload
        ConnectionGroup: ConnectionGroup

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, EntityNotFound]
}

@http(method: "GET", uri: "/2020-05-31/connection-group")
operation GetConnectionGroupByRoutingEndpoint {
    input := {
        @required @httpQuery("RoutingEndpoint")
        RoutingEndpoint: String
    }
    output := {
        @httpPayload
        ConnectionGroup: ConnectionGroup

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, EntityNotFound]
}

@http(method: "GET", uri: "/2020-05-31/continuous-deployment-policy/{Id}")
operation GetContinuousDeploymentPolicy {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        ContinuousDeploymentPolicy: ContinuousDeploymentPolicy

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, NoSuchContinuousDeploymentPolicy]
}

@http(method: "GET", uri: "/2020-05-31/continuous-deployment-policy/{Id}/config")
operation GetContinuousDeploymentPolicyConfig {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, NoSuchContinuousDeploymentPolicy]
}

@http(method: "GET", uri: "/2020-05-31/distribution/{Id}")
@waitable(
    DistributionDeployed: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Distribution.Status"
                        expected: "Deployed"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 60
        maxDelay: 60
    }
)
@maxAttempts(DistributionDeployed: 35)
operation GetDistribution {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        Distribution: Distribution

        @httpHeader("ETag")
        ETag: String
    }
    errors: [NoSuchDistribution, AccessDenied]
}

@http(method: "GET", uri: "/2020-05-31/distribution/{Id}/config")
operation GetDistributionConfig {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        DistributionConfig: DistributionConfig

        @httpHeader("ETag")
        ETag: String
    }
    errors: [NoSuchDistribution, AccessDenied]
}

@http(method: "GET", uri: "/2020-05-31/distribution-tenant/{Identifier}")
operation GetDistributionTenant {
    input := {
        @required @httpLabel
        Identifier: String
    }
    output := {
        @httpPayload
        DistributionTenant: DistributionTenant

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, EntityNotFound]
}

@http(method: "GET", uri: "/2020-05-31/distribution-tenant")
operation GetDistributionTenantByDomain {
    input := {
        @required @httpQuery("domain")
        Domain: String
    }
    output := {
        @httpPayload
        DistributionTenant: DistributionTenant

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, EntityNotFound]
}

@http(method: "GET", uri: "/2020-05-31/field-level-encryption/{Id}")
operation GetFieldLevelEncryption {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        FieldLevelEncryption: FieldLevelEncryption

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, NoSuchFieldLevelEncryptionConfig]
}

@http(method: "GET", uri: "/2020-05-31/field-level-encryption/{Id}/config")
operation GetFieldLevelEncryptionConfig {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        FieldLevelEncryptionConfig: FieldLevelEncryptionConfig

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, NoSuchFieldLevelEncryptionConfig]
}

@http(method: "GET", uri: "/2020-05-31/field-level-encryption-profile/{Id}")
operation GetFieldLevelEncryptionProfile {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        FieldLevelEncryptionProfile: FieldLevelEncryptionProfile

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, NoSuchFieldLevelEncryptionProfile]
}

@http(method: "GET", uri: "/2020-05-31/field-level-encryption-profile/{Id}/config")
operation GetFieldLevelEncryptionProfileConfig {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, NoSuchFieldLevelEncryptionProfile]
}

@http(method: "GET", uri: "/2020-05-31/function/{Name}")
operation GetFunction {
    input := {
        @required @httpLabel
        Name: FunctionName

        @httpQuery("Stage")
        Stage: FunctionStage
    }
    output := {
        @httpPayload
        FunctionCode: FunctionBlob

        @httpHeader("ETag")
        ETag: String

        @httpHeader("Content-Type")
        ContentType: String
    }
    errors: [UnsupportedOperation, NoSuchFunctionExists]
}

@http(method: "GET", uri: "/2020-05-31/distribution/{DistributionId}/invalidation/{Id}")
@waitable(
    InvalidationCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Invalidation.Status"
                        expected: "Completed"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 20
        maxDelay: 20
    }
)
@maxAttempts(InvalidationCompleted: 30)
operation GetInvalidation {
    input := {
        @required @httpLabel
        DistributionId: String

        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        Invalidation: Invalidation
    }
    errors: [NoSuchDistribution, AccessDenied, NoSuchInvalidation]
}

@http(
    method: "GET"
    uri: "/2020-05-31/distribution-tenant/{DistributionTenantId}/invalidation/{Id}"
)
@waitable(
    InvalidationForDistributionTenantCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Invalidation.Status"
                        expected: "Completed"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 20
        maxDelay: 20
    }
)
@maxAttempts(InvalidationForDistributionTenantCompleted: 30)
operation GetInvalidationForDistributionTenant {
    input := {
        @required @httpLabel
        DistributionTenantId: String

        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        Invalidation: Invalidation
    }
    errors: [AccessDenied, EntityNotFound, NoSuchInvalidation]
}

@http(method: "GET", uri: "/2020-05-31/key-group/{Id}")
operation GetKeyGroup {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        KeyGroup: KeyGroup

        @httpHeader("ETag")
        ETag: String
    }
    errors: [NoSuchResource]
}

@http(method: "GET", uri: "/2020-05-31/key-group/{Id}/config")
operation GetKeyGroupConfig {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        KeyGroupConfig: KeyGroupConfig

        @httpHeader("ETag")
        ETag: String
    }
    errors: [NoSuchResource]
}

@http(method: "GET", uri: "/2020-05-31/managed-certificate/{Identifier}")
operation GetManagedCertificateDetails {
    input := {
        @required @httpLabel
        Identifier: String
    }
    output := {
        @httpPayload
        ManagedCertificateDetails: ManagedCertificateDetails
    }
    errors: [AccessDenied, EntityNotFound]
}

@http(method: "GET", uri: "/2020-05-31/distributions/{DistributionId}/monitoring-subscription")
operation GetMonitoringSubscription {
    input := {
        @required @httpLabel
        DistributionId: String
    }
    output := {
        @httpPayload
        MonitoringSubscription: MonitoringSubscription
    }
    errors: [NoSuchDistribution, AccessDenied, UnsupportedOperation, NoSuchMonitoringSubscription]
}

@http(method: "GET", uri: "/2020-05-31/origin-access-control/{Id}")
operation GetOriginAccessControl {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        OriginAccessControl: OriginAccessControl

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, NoSuchOriginAccessControl]
}

@http(method: "GET", uri: "/2020-05-31/origin-access-control/{Id}/config")
operation GetOriginAccessControlConfig {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        OriginAccessControlConfig: OriginAccessControlConfig

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, NoSuchOriginAccessControl]
}

@http(method: "GET", uri: "/2020-05-31/origin-request-policy/{Id}")
operation GetOriginRequestPolicy {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        OriginRequestPolicy: OriginRequestPolicy

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, NoSuchOriginRequestPolicy]
}

@http(method: "GET", uri: "/2020-05-31/origin-request-policy/{Id}/config")
operation GetOriginRequestPolicyConfig {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        OriginRequestPolicyConfig: OriginRequestPolicyConfig

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, NoSuchOriginRequestPolicy]
}

@http(method: "GET", uri: "/2020-05-31/public-key/{Id}")
operation GetPublicKey {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        PublicKey: PublicKey

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, NoSuchPublicKey]
}

@http(method: "GET", uri: "/2020-05-31/public-key/{Id}/config")
operation GetPublicKeyConfig {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        PublicKeyConfig: PublicKeyConfig

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, NoSuchPublicKey]
}

@http(method: "POST", uri: "/2020-05-31/get-realtime-log-config")
operation GetRealtimeLogConfig {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        Name: String
        ARN: String
    }
    output := {
        RealtimeLogConfig: RealtimeLogConfig
    }
    errors: [AccessDenied, InvalidArgument, NoSuchRealtimeLogConfig]
}

@http(method: "POST", uri: "/2020-05-31/get-resource-policy")
operation GetResourcePolicy {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required
        ResourceArn: String
    }
    output := {
        ResourceArn: String
        PolicyDocument: String
    }
    errors: [AccessDenied, EntityNotFound, UnsupportedOperation, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/response-headers-policy/{Id}")
operation GetResponseHeadersPolicy {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        ResponseHeadersPolicy: ResponseHeadersPolicy

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, NoSuchResponseHeadersPolicy]
}

@http(method: "GET", uri: "/2020-05-31/response-headers-policy/{Id}/config")
operation GetResponseHeadersPolicyConfig {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, NoSuchResponseHeadersPolicy]
}

@http(method: "GET", uri: "/2020-05-31/streaming-distribution/{Id}")
@waitable(
    StreamingDistributionDeployed: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "StreamingDistribution.Status"
                        expected: "Deployed"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 60
        maxDelay: 60
    }
)
@maxAttempts(StreamingDistributionDeployed: 25)
operation GetStreamingDistribution {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        StreamingDistribution: StreamingDistribution

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, NoSuchStreamingDistribution]
}

@http(method: "GET", uri: "/2020-05-31/streaming-distribution/{Id}/config")
operation GetStreamingDistributionConfig {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        StreamingDistributionConfig: StreamingDistributionConfig

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, NoSuchStreamingDistribution]
}

@http(method: "GET", uri: "/2020-05-31/trust-store/{Identifier}")
operation GetTrustStore {
    input := {
        @required @httpLabel
        Identifier: String
    }
    output := {
        @httpPayload
        TrustStore: TrustStore

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, EntityNotFound, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/vpc-origin/{Id}")
operation GetVpcOrigin {
    input := {
        @required @httpLabel
        Id: String
    }
    output := {
        @httpPayload
        VpcOrigin: VpcOrigin

        @httpHeader("ETag")
        ETag: String
    }
    errors: [AccessDenied, EntityNotFound, UnsupportedOperation, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/anycast-ip-list")
operation ListAnycastIpLists {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: Integer
    }
    output := {
        @httpPayload
        AnycastIpLists: AnycastIpListCollection
    }
    errors: [AccessDenied, EntityNotFound, UnsupportedOperation, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/cache-policy")
operation ListCachePolicies {
    input := {
        @httpQuery("Type")
        Type: CachePolicyType

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String
    }
    output := {
        @httpPayload
        CachePolicyList: CachePolicyList
    }
    errors: [NoSuchCachePolicy, AccessDenied, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/origin-access-identity/cloudfront")
@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["CloudFrontOriginAccessIdentityList.NextMarker"]
    items: ["CloudFrontOriginAccessIdentityList.Items"]
    pageSize: "MaxItems"
    moreResults: "CloudFrontOriginAccessIdentityList.IsTruncated"
)
operation ListCloudFrontOriginAccessIdentities {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String
    }
    output := {
        @httpPayload
        CloudFrontOriginAccessIdentityList: CloudFrontOriginAccessIdentityList
    }
    errors: [InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/conflicting-alias")
operation ListConflictingAliases {
    input := {
        @required @httpQuery("DistributionId")
        DistributionId: distributionIdString

        @required @httpQuery("Alias")
        Alias: aliasString

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: listConflictingAliasesMaxItemsInteger
    }
    output := {
        @httpPayload
        ConflictingAliasesList: ConflictingAliasesList
    }
    errors: [NoSuchDistribution, InvalidArgument]
}

@http(method: "POST", uri: "/2020-05-31/connection-functions")
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "ConnectionFunctions"
    pageSize: "MaxItems"
)
operation ListConnectionFunctions {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        Marker: String
        MaxItems: Integer
        Stage: FunctionStage
    }
    output := {
        NextMarker: String
        ConnectionFunctions: ConnectionFunctionSummaryList
    }
    errors: [AccessDenied, UnsupportedOperation, InvalidArgument]
}

@http(method: "POST", uri: "/2020-05-31/connection-groups")
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "ConnectionGroups"
    pageSize: "MaxItems"
)
operation ListConnectionGroups {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        AssociationFilter: ConnectionGroupAssociationFilter
        Marker: String
        MaxItems: Integer
    }
    output := {
        NextMarker: String
        ConnectionGroups: ConnectionGroupSummaryList
    }
    errors: [AccessDenied, EntityNotFound, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/continuous-deployment-policy")
operation ListContinuousDeploymentPolicies {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String
    }
    output := {
        @httpPayload
        ContinuousDeploymentPolicyList: ContinuousDeploymentPolicyList
    }
    errors: [AccessDenied, InvalidArgument, NoSuchContinuousDeploymentPolicy]
}

@http(method: "POST", uri: "/2020-05-31/distribution-tenants")
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "DistributionTenantList"
    pageSize: "MaxItems"
)
operation ListDistributionTenants {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        AssociationFilter: DistributionTenantAssociationFilter
        Marker: String
        MaxItems: Integer
    }
    output := {
        NextMarker: String
        DistributionTenantList: DistributionTenantList
    }
    errors: [AccessDenied, EntityNotFound, InvalidArgument]
}

@http(method: "POST", uri: "/2020-05-31/distribution-tenants-by-customization")
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "DistributionTenantList"
    pageSize: "MaxItems"
)
operation ListDistributionTenantsByCustomization {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        WebACLArn: String
        CertificateArn: String
        Marker: String
        MaxItems: Integer
    }
    output := {
        NextMarker: String
        DistributionTenantList: DistributionTenantList
    }
    errors: [AccessDenied, EntityNotFound, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/distribution")
@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["DistributionList.NextMarker"]
    items: ["DistributionList.Items"]
    pageSize: "MaxItems"
    moreResults: "DistributionList.IsTruncated"
)
operation ListDistributions {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String
    }
    output := {
        @httpPayload
        DistributionList: DistributionList
    }
    errors: [InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/distributionsByAnycastIpListId/{AnycastIpListId}")
operation ListDistributionsByAnycastIpListId {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String

        @required @httpLabel
        AnycastIpListId: String
    }
    output := {
        @httpPayload
        DistributionList: DistributionList
    }
    errors: [AccessDenied, EntityNotFound, UnsupportedOperation, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/distributionsByCachePolicyId/{CachePolicyId}")
operation ListDistributionsByCachePolicyId {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String

        @required @httpLabel
        CachePolicyId: String
    }
    output := {
        @httpPayload
        DistributionIdList: DistributionIdList
    }
    errors: [NoSuchCachePolicy, AccessDenied, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/distributionsByConnectionFunction")
@paginated(
    inputToken: "Marker"
    outputToken: "DistributionList.NextMarker"
    items: "DistributionList.Items"
    pageSize: "MaxItems"
)
operation ListDistributionsByConnectionFunction {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: Integer

        @required @httpQuery("ConnectionFunctionIdentifier")
        ConnectionFunctionIdentifier: String
    }
    output := {
        @httpPayload
        DistributionList: DistributionList
    }
    errors: [AccessDenied, EntityNotFound, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/distributionsByConnectionMode/{ConnectionMode}")
@paginated(
    inputToken: "Marker"
    outputToken: "DistributionList.NextMarker"
    items: "DistributionList.Items"
    pageSize: "MaxItems"
)
operation ListDistributionsByConnectionMode {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: Integer

        @required @httpLabel
        ConnectionMode: ConnectionMode
    }
    output := {
        @httpPayload
        DistributionList: DistributionList
    }
    errors: [AccessDenied, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/distributionsByKeyGroupId/{KeyGroupId}")
operation ListDistributionsByKeyGroup {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String

        @required @httpLabel
        KeyGroupId: String
    }
    output := {
        @httpPayload
        DistributionIdList: DistributionIdList
    }
    errors: [InvalidArgument, NoSuchResource]
}

@http(
    method: "GET"
    uri: "/2020-05-31/distributionsByOriginRequestPolicyId/{OriginRequestPolicyId}"
)
operation ListDistributionsByOriginRequestPolicyId {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String

        @required @httpLabel
        OriginRequestPolicyId: String
    }
    output := {
        @httpPayload
        DistributionIdList: DistributionIdList
    }
    errors: [AccessDenied, NoSuchOriginRequestPolicy, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/distributionsByOwnedResource/{ResourceArn}")
operation ListDistributionsByOwnedResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String
    }
    output := {
        @httpPayload
        DistributionList: DistributionIdOwnerList
    }
    errors: [AccessDenied, EntityNotFound, UnsupportedOperation, InvalidArgument]
}

@http(method: "POST", uri: "/2020-05-31/distributionsByRealtimeLogConfig")
operation ListDistributionsByRealtimeLogConfig {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        Marker: String
        MaxItems: String
        RealtimeLogConfigName: String
        RealtimeLogConfigArn: String
    }
    output := {
        @httpPayload
        DistributionList: DistributionList
    }
    errors: [InvalidArgument]
}

@http(
    method: "GET"
    uri: "/2020-05-31/distributionsByResponseHeadersPolicyId/{ResponseHeadersPolicyId}"
)
operation ListDistributionsByResponseHeadersPolicyId {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String

        @required @httpLabel
        ResponseHeadersPolicyId: String
    }
    output := {
        @httpPayload
        DistributionIdList: DistributionIdList
    }
    errors: [AccessDenied, NoSuchResponseHeadersPolicy, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/distributionsByTrustStore")
@paginated(
    inputToken: "Marker"
    outputToken: "DistributionList.NextMarker"
    items: "DistributionList.Items"
    pageSize: "MaxItems"
)
operation ListDistributionsByTrustStore {
    input := {
        @required @httpQuery("TrustStoreIdentifier")
        TrustStoreIdentifier: String

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String
    }
    output := {
        @httpPayload
        DistributionList: DistributionList
    }
    errors: [AccessDenied, EntityNotFound, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/distributionsByVpcOriginId/{VpcOriginId}")
operation ListDistributionsByVpcOriginId {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String

        @required @httpLabel
        VpcOriginId: String
    }
    output := {
        @httpPayload
        DistributionIdList: DistributionIdList
    }
    errors: [AccessDenied, EntityNotFound, UnsupportedOperation, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/distributionsByWebACLId/{WebACLId}")
operation ListDistributionsByWebACLId {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String

        @required @httpLabel
        WebACLId: String
    }
    output := {
        @httpPayload
        DistributionList: DistributionList
    }
    errors: [InvalidWebACLId, InvalidArgument]
}

@http(method: "POST", uri: "/2020-05-31/domain-conflicts")
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "DomainConflicts"
    pageSize: "MaxItems"
)
operation ListDomainConflicts {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required
        Domain: String

        @required
        DomainControlValidationResource: DistributionResourceId

        MaxItems: Integer
        Marker: String
    }
    output := {
        DomainConflicts: DomainConflictsList
        NextMarker: String
    }
    errors: [AccessDenied, EntityNotFound, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/field-level-encryption")
operation ListFieldLevelEncryptionConfigs {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String
    }
    output := {
        @httpPayload
        FieldLevelEncryptionList: FieldLevelEncryptionList
    }
    errors: [InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/field-level-encryption-profile")
operation ListFieldLevelEncryptionProfiles {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String
    }
    output := {
        @httpPayload
        FieldLevelEncryptionProfileList: FieldLevelEncryptionProfileList
    }
    errors: [InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/function")
operation ListFunctions {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String

        @httpQuery("Stage")
        Stage: FunctionStage
    }
    output := {
        @httpPayload
        FunctionList: FunctionList
    }
    errors: [UnsupportedOperation, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/distribution/{DistributionId}/invalidation")
@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["InvalidationList.NextMarker"]
    items: ["InvalidationList.Items"]
    pageSize: "MaxItems"
    moreResults: "InvalidationList.IsTruncated"
)
operation ListInvalidations {
    input := {
        @required @httpLabel
        DistributionId: String

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String
    }
    output := {
        @httpPayload
        InvalidationList: InvalidationList
    }
    errors: [NoSuchDistribution, AccessDenied, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/distribution-tenant/{Id}/invalidation")
@paginated(
    inputToken: "Marker"
    outputToken: "InvalidationList.NextMarker"
    items: "InvalidationList.Items"
    pageSize: "MaxItems"
)
operation ListInvalidationsForDistributionTenant {
    input := {
        @required @httpLabel
        Id: String

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: Integer
    }
    output := {
        @httpPayload
        InvalidationList: InvalidationList
    }
    errors: [AccessDenied, EntityNotFound, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/key-group")
operation ListKeyGroups {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String
    }
    output := {
        @httpPayload
        KeyGroupList: KeyGroupList
    }
    errors: [InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/key-value-store")
@paginated(
    inputToken: "Marker"
    outputToken: "KeyValueStoreList.NextMarker"
    items: "KeyValueStoreList.Items"
    pageSize: "MaxItems"
)
operation ListKeyValueStores {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String

        @httpQuery("Status")
        Status: String
    }
    output := {
        @httpPayload
        KeyValueStoreList: KeyValueStoreList
    }
    errors: [AccessDenied, UnsupportedOperation, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/origin-access-control")
@paginated(
    inputToken: "Marker"
    outputToken: "OriginAccessControlList.NextMarker"
    items: "OriginAccessControlList.Items"
    pageSize: "MaxItems"
)
operation ListOriginAccessControls {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String
    }
    output := {
        @httpPayload
        OriginAccessControlList: OriginAccessControlList
    }
    errors: [InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/origin-request-policy")
operation ListOriginRequestPolicies {
    input := {
        @httpQuery("Type")
        Type: OriginRequestPolicyType

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String
    }
    output := {
        @httpPayload
        OriginRequestPolicyList: OriginRequestPolicyList
    }
    errors: [AccessDenied, NoSuchOriginRequestPolicy, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/public-key")
@paginated(
    inputToken: "Marker"
    outputToken: "PublicKeyList.NextMarker"
    items: "PublicKeyList.Items"
    pageSize: "MaxItems"
)
operation ListPublicKeys {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String
    }
    output := {
        @httpPayload
        PublicKeyList: PublicKeyList
    }
    errors: [InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/realtime-log-config")
operation ListRealtimeLogConfigs {
    input := {
        @httpQuery("MaxItems")
        MaxItems: String

        @httpQuery("Marker")
        Marker: String
    }
    output := {
        @httpPayload
        RealtimeLogConfigs: RealtimeLogConfigs
    }
    errors: [AccessDenied, InvalidArgument, NoSuchRealtimeLogConfig]
}

@http(method: "GET", uri: "/2020-05-31/response-headers-policy")
operation ListResponseHeadersPolicies {
    input := {
        @httpQuery("Type")
        Type: ResponseHeadersPolicyType

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String
    }
    output := {
        @httpPayload
        ResponseHeadersPolicyList: ResponseHeadersPolicyList
    }
    errors: [AccessDenied, NoSuchResponseHeadersPolicy, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/streaming-distribution")
@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["StreamingDistributionList.NextMarker"]
    items: ["StreamingDistributionList.Items"]
    pageSize: "MaxItems"
    moreResults: "StreamingDistributionList.IsTruncated"
)
operation ListStreamingDistributions {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String
    }
    output := {
        @httpPayload
        StreamingDistributionList: StreamingDistributionList
    }
    errors: [InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/tagging")
operation ListTagsForResource {
    input := {
        @required @httpQuery("Resource")
        Resource: ResourceARN
    }
    output := {
        @required @httpPayload
        Tags: Tags
    }
    errors: [AccessDenied, InvalidTagging, InvalidArgument, NoSuchResource]
}

@http(method: "POST", uri: "/2020-05-31/trust-stores")
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "TrustStoreList"
    pageSize: "MaxItems"
)
operation ListTrustStores {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        Marker: String
        MaxItems: Integer
    }
    output := {
        NextMarker: String
        TrustStoreList: TrustStoreList
    }
    errors: [AccessDenied, EntityNotFound, InvalidArgument]
}

@http(method: "GET", uri: "/2020-05-31/vpc-origin")
operation ListVpcOrigins {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: String
    }
    output := {
        @httpPayload
        VpcOriginList: VpcOriginList
    }
    errors: [AccessDenied, EntityNotFound, UnsupportedOperation, InvalidArgument]
}

@http(method: "POST", uri: "/2020-05-31/connection-function/{Id}/publish")
operation PublishConnectionFunction {
    input := {
        @required @httpLabel
        Id: ResourceId

        @required @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @httpPayload
        ConnectionFunctionSummary: ConnectionFunctionSummary
    }
    errors: [
        PreconditionFailed
        AccessDenied
        EntityNotFound
        UnsupportedOperation
        InvalidArgument
        InvalidIfMatchVersion
    ]
}

@http(method: "POST", uri: "/2020-05-31/function/{Name}/publish")
operation PublishFunction {
    input := {
        @required @httpLabel
        Name: FunctionName

        @required @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @httpPayload
        FunctionSummary: FunctionSummary
    }
    errors: [
        PreconditionFailed
        UnsupportedOperation
        InvalidArgument
        NoSuchFunctionExists
        InvalidIfMatchVersion
    ]
}

@http(method: "POST", uri: "/2020-05-31/put-resource-policy")
operation PutResourcePolicy {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required
        ResourceArn: String

        @required
        PolicyDocument: String
    }
    output := {
        ResourceArn: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        EntityNotFound
        UnsupportedOperation
        InvalidArgument
        IllegalUpdate
    ]
}

@http(method: "POST", uri: "/2020-05-31/tagging?Operation=Tag", code: 204)
operation TagResource {
    input := {
        @required @httpQuery("Resource")
        Resource: ResourceARN

        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        Tags: Tags
    }
    errors: [AccessDenied, InvalidTagging, InvalidArgument, NoSuchResource]
}

@http(method: "POST", uri: "/2020-05-31/connection-function/{Id}/test")
operation TestConnectionFunction {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required @httpLabel
        Id: ResourceId

        @required @httpHeader("If-Match")
        IfMatch: String

        Stage: FunctionStage

        @required
        ConnectionObject: FunctionEventObject
    }
    output := {
        @httpPayload
        ConnectionFunctionTestResult: ConnectionFunctionTestResult
    }
    errors: [
        TestFunctionFailed
        PreconditionFailed
        EntityNotFound
        UnsupportedOperation
        InvalidArgument
        InvalidIfMatchVersion
    ]
}

@http(method: "POST", uri: "/2020-05-31/function/{Name}/test")
operation TestFunction {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required @httpLabel
        Name: FunctionName

        @required @httpHeader("If-Match")
        IfMatch: String

        Stage: FunctionStage

        @required
        EventObject: FunctionEventObject
    }
    output := {
        @httpPayload
        TestResult: TestResult
    }
    errors: [
        TestFunctionFailed
        UnsupportedOperation
        InvalidArgument
        NoSuchFunctionExists
        InvalidIfMatchVersion
    ]
}

@http(method: "POST", uri: "/2020-05-31/tagging?Operation=Untag", code: 204)
operation UntagResource {
    input := {
        @required @httpQuery("Resource")
        Resource: ResourceARN

        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        TagKeys: TagKeys
    }
    errors: [AccessDenied, InvalidTagging, InvalidArgument, NoSuchResource]
}

@http(method: "PUT", uri: "/2020-05-31/anycast-ip-list/{Id}")
operation UpdateAnycastIpList {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required @httpLabel
        Id: String

        IpAddressType: IpAddressType
        IpamCidrConfigs: IpamCidrConfigList

        @required @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @httpPayload
        AnycastIpList: AnycastIpList

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        EntityNotFound
        UnsupportedOperation
        InvalidArgument
        InvalidIfMatchVersion
    ]
}

@http(method: "PUT", uri: "/2020-05-31/cache-policy/{Id}")
operation UpdateCachePolicy {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        CachePolicyConfig: CachePolicyConfig

        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @httpPayload
        CachePolicy: CachePolicy

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        NoSuchCachePolicy
        PreconditionFailed
        AccessDenied
        TooManyHeadersInCachePolicy
        CachePolicyAlreadyExists
        TooManyCookiesInCachePolicy
        InconsistentQuantities
        IllegalUpdate
        InvalidArgument
        TooManyQueryStringsInCachePolicy
        InvalidIfMatchVersion
    ]
}

@http(method: "PUT", uri: "/2020-05-31/origin-access-identity/cloudfront/{Id}/config")
operation UpdateCloudFrontOriginAccessIdentity {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig

        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @httpPayload
        CloudFrontOriginAccessIdentity: CloudFrontOriginAccessIdentity

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        MissingBody
        InconsistentQuantities
        IllegalUpdate
        InvalidArgument
        InvalidIfMatchVersion
        NoSuchCloudFrontOriginAccessIdentity
    ]
}

@http(method: "PUT", uri: "/2020-05-31/connection-function/{Id}")
operation UpdateConnectionFunction {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required @httpLabel
        Id: ResourceId

        @required @httpHeader("If-Match")
        IfMatch: String

        @required
        ConnectionFunctionConfig: FunctionConfig

        @required
        ConnectionFunctionCode: FunctionBlob
    }
    output := {
        @httpPayload
        ConnectionFunctionSummary: ConnectionFunctionSummary

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        EntityNotFound
        UnsupportedOperation
        InvalidArgument
        EntitySizeLimitExceeded
        InvalidIfMatchVersion
    ]
}

@http(method: "PUT", uri: "/2020-05-31/connection-group/{Id}")
operation UpdateConnectionGroup {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required @httpLabel
        Id: String

        Ipv6Enabled: Boolean

        @required @httpHeader("If-Match")
        IfMatch: String

        AnycastIpListId: String
        Enabled: Boolean
    }
    output := {
        @httpPayload
        ConnectionGroup: ConnectionGroup

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        ResourceInUse
        AccessDenied
        EntityNotFound
        EntityAlreadyExists
        EntityLimitExceeded
        InvalidArgument
        InvalidIfMatchVersion
    ]
}

@http(method: "PUT", uri: "/2020-05-31/continuous-deployment-policy/{Id}")
operation UpdateContinuousDeploymentPolicy {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig

        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @httpPayload
        ContinuousDeploymentPolicy: ContinuousDeploymentPolicy

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        StagingDistributionInUse
        InconsistentQuantities
        InvalidArgument
        NoSuchContinuousDeploymentPolicy
        InvalidIfMatchVersion
    ]
}

@http(method: "PUT", uri: "/2020-05-31/distribution/{Id}/config")
operation UpdateDistribution {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        DistributionConfig: DistributionConfig

        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @httpPayload
        Distribution: Distribution

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        AccessDenied
        TooManyDistributionsAssociatedToOriginAccessControl
        InvalidDefaultRootObject
        InvalidDomainNameForOriginAccessControl
        InvalidQueryStringParameters
        TooManyTrustedSigners
        TooManyCookieNamesInWhiteList
        NoSuchFieldLevelEncryptionConfig
        InvalidErrorCode
        IllegalOriginAccessConfiguration
        TooManyFunctionAssociations
        TooManyOriginCustomHeaders
        InvalidForwardCookies
        InvalidMinimumProtocolVersion
        NoSuchCachePolicy
        TooManyKeyGroupsAssociatedToDistribution
        TooManyDistributionsAssociatedToCachePolicy
        InvalidRequiredProtocol
        TooManyDistributionsWithFunctionAssociations
        TooManyOriginGroupsPerDistribution
        InvalidTTLOrder
        IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior
        InvalidOriginKeepaliveTimeout
        InvalidArgument
        InvalidOriginReadTimeout
        IllegalUpdate
        InvalidOriginAccessControl
        EntityNotFound
        StagingDistributionInUse
        InvalidHeadersForS3Origin
        TrustedSignerDoesNotExist
        InvalidWebACLId
        TooManyDistributionsWithSingleFunctionARN
        InvalidRelativePath
        TooManyLambdaFunctionAssociations
        NoSuchDistribution
        NoSuchOriginRequestPolicy
        TooManyDistributionsAssociatedToFieldLevelEncryptionConfig
        InconsistentQuantities
        InvalidLocationCode
        InvalidOriginAccessIdentity
        TooManyDistributionCNAMEs
        NoSuchContinuousDeploymentPolicy
        InvalidIfMatchVersion
        TooManyDistributionsAssociatedToOriginRequestPolicy
        TooManyQueryStringParameters
        RealtimeLogConfigOwnerMismatch
        PreconditionFailed
        ContinuousDeploymentPolicyInUse
        MissingBody
        TooManyHeadersInForwardedValues
        InvalidLambdaFunctionAssociation
        CNAMEAlreadyExists
        TooManyCertificates
        TrustedKeyGroupDoesNotExist
        TooManyDistributionsAssociatedToResponseHeadersPolicy
        NoSuchResponseHeadersPolicy
        NoSuchRealtimeLogConfig
        InvalidResponseCode
        InvalidGeoRestrictionParameter
        TooManyOrigins
        InvalidViewerCertificate
        InvalidFunctionAssociation
        TooManyDistributionsWithLambdaAssociations
        TooManyDistributionsAssociatedToKeyGroup
        NoSuchOrigin
        TooManyCacheBehaviors
    ]
}

@http(method: "PUT", uri: "/2020-05-31/distribution-tenant/{Id}")
operation UpdateDistributionTenant {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required @httpLabel
        Id: String

        DistributionId: String
        Domains: DomainList
        Customizations: Customizations
        Parameters: Parameters
        ConnectionGroupId: String

        @required @httpHeader("If-Match")
        IfMatch: String

        ManagedCertificateRequest: ManagedCertificateRequest
        Enabled: Boolean
    }
    output := {
        @httpPayload
        DistributionTenant: DistributionTenant

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        EntityNotFound
        EntityAlreadyExists
        CNAMEAlreadyExists
        InvalidAssociation
        EntityLimitExceeded
        InvalidArgument
        InvalidIfMatchVersion
    ]
}

@http(method: "PUT", uri: "/2020-05-31/distribution/{Id}/promote-staging-config")
operation UpdateDistributionWithStagingConfig {
    input := {
        @required @httpLabel
        Id: String

        @httpQuery("StagingDistributionId")
        StagingDistributionId: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @httpPayload
        Distribution: Distribution

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        AccessDenied
        TooManyDistributionsAssociatedToOriginAccessControl
        InvalidDefaultRootObject
        InvalidQueryStringParameters
        TooManyTrustedSigners
        TooManyCookieNamesInWhiteList
        NoSuchFieldLevelEncryptionConfig
        InvalidErrorCode
        TooManyFunctionAssociations
        TooManyOriginCustomHeaders
        InvalidForwardCookies
        InvalidMinimumProtocolVersion
        NoSuchCachePolicy
        TooManyKeyGroupsAssociatedToDistribution
        TooManyDistributionsAssociatedToCachePolicy
        InvalidRequiredProtocol
        TooManyDistributionsWithFunctionAssociations
        TooManyOriginGroupsPerDistribution
        InvalidTTLOrder
        IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior
        InvalidOriginKeepaliveTimeout
        IllegalUpdate
        InvalidArgument
        InvalidOriginReadTimeout
        InvalidOriginAccessControl
        EntityNotFound
        InvalidHeadersForS3Origin
        TrustedSignerDoesNotExist
        InvalidWebACLId
        TooManyDistributionsWithSingleFunctionARN
        InvalidRelativePath
        TooManyLambdaFunctionAssociations
        NoSuchDistribution
        NoSuchOriginRequestPolicy
        TooManyDistributionsAssociatedToFieldLevelEncryptionConfig
        InconsistentQuantities
        InvalidLocationCode
        InvalidOriginAccessIdentity
        TooManyDistributionCNAMEs
        InvalidIfMatchVersion
        TooManyDistributionsAssociatedToOriginRequestPolicy
        TooManyQueryStringParameters
        PreconditionFailed
        RealtimeLogConfigOwnerMismatch
        MissingBody
        TooManyHeadersInForwardedValues
        InvalidLambdaFunctionAssociation
        CNAMEAlreadyExists
        TooManyCertificates
        TooManyDistributionsAssociatedToResponseHeadersPolicy
        TrustedKeyGroupDoesNotExist
        NoSuchResponseHeadersPolicy
        InvalidResponseCode
        NoSuchRealtimeLogConfig
        InvalidGeoRestrictionParameter
        InvalidViewerCertificate
        TooManyOrigins
        InvalidFunctionAssociation
        TooManyDistributionsWithLambdaAssociations
        TooManyDistributionsAssociatedToKeyGroup
        EntityLimitExceeded
        NoSuchOrigin
        TooManyCacheBehaviors
    ]
}

@http(method: "POST", uri: "/2020-05-31/domain-association")
operation UpdateDomainAssociation {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required
        Domain: String

        @required
        TargetResource: DistributionResourceId

        @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        Domain: String
        ResourceId: String

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        EntityNotFound
        IllegalUpdate
        InvalidArgument
        InvalidIfMatchVersion
    ]
}

@http(method: "PUT", uri: "/2020-05-31/field-level-encryption/{Id}/config")
operation UpdateFieldLevelEncryptionConfig {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        FieldLevelEncryptionConfig: FieldLevelEncryptionConfig

        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @httpPayload
        FieldLevelEncryption: FieldLevelEncryption

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        QueryArgProfileEmpty
        AccessDenied
        NoSuchFieldLevelEncryptionConfig
        TooManyFieldLevelEncryptionContentTypeProfiles
        TooManyFieldLevelEncryptionQueryArgProfiles
        InconsistentQuantities
        NoSuchFieldLevelEncryptionProfile
        IllegalUpdate
        InvalidArgument
        InvalidIfMatchVersion
    ]
}

@http(method: "PUT", uri: "/2020-05-31/field-level-encryption-profile/{Id}/config")
operation UpdateFieldLevelEncryptionProfile {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig

        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @httpPayload
        FieldLevelEncryptionProfile: FieldLevelEncryptionProfile

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        TooManyFieldLevelEncryptionFieldPatterns
        AccessDenied
        FieldLevelEncryptionProfileAlreadyExists
        NoSuchPublicKey
        FieldLevelEncryptionProfileSizeExceeded
        InconsistentQuantities
        NoSuchFieldLevelEncryptionProfile
        TooManyFieldLevelEncryptionEncryptionEntities
        IllegalUpdate
        InvalidArgument
        InvalidIfMatchVersion
    ]
}

@http(method: "PUT", uri: "/2020-05-31/function/{Name}")
operation UpdateFunction {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required @httpLabel
        Name: FunctionName

        @required @httpHeader("If-Match")
        IfMatch: String

        @required
        FunctionConfig: FunctionConfig

        @required
        FunctionCode: FunctionBlob
    }
    output := {
        @httpPayload
        FunctionSummary: FunctionSummary

        @httpHeader("ETtag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        UnsupportedOperation
        FunctionSizeLimitExceeded
        InvalidArgument
        NoSuchFunctionExists
        InvalidIfMatchVersion
    ]
}

@http(method: "PUT", uri: "/2020-05-31/key-group/{Id}")
operation UpdateKeyGroup {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        KeyGroupConfig: KeyGroupConfig

        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @httpPayload
        KeyGroup: KeyGroup

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        TooManyPublicKeysInKeyGroup
        InvalidArgument
        NoSuchResource
        InvalidIfMatchVersion
        KeyGroupAlreadyExists
    ]
}

@http(method: "PUT", uri: "/2020-05-31/key-value-store/{Name}") @idempotent
operation UpdateKeyValueStore {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        @required @httpLabel
        Name: KeyValueStoreName

        @required
        Comment: KeyValueStoreComment

        @required @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @httpPayload
        KeyValueStore: KeyValueStore

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        EntityNotFound
        UnsupportedOperation
        InvalidArgument
        InvalidIfMatchVersion
    ]
}

@http(method: "PUT", uri: "/2020-05-31/origin-access-control/{Id}/config")
operation UpdateOriginAccessControl {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        OriginAccessControlConfig: OriginAccessControlConfig

        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @httpPayload
        OriginAccessControl: OriginAccessControl

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        OriginAccessControlAlreadyExists
        NoSuchOriginAccessControl
        IllegalUpdate
        InvalidArgument
        InvalidIfMatchVersion
    ]
}

@http(method: "PUT", uri: "/2020-05-31/origin-request-policy/{Id}")
operation UpdateOriginRequestPolicy {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        OriginRequestPolicyConfig: OriginRequestPolicyConfig

        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @httpPayload
        OriginRequestPolicy: OriginRequestPolicy

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        TooManyHeadersInOriginRequestPolicy
        NoSuchOriginRequestPolicy
        TooManyCookiesInOriginRequestPolicy
        InconsistentQuantities
        OriginRequestPolicyAlreadyExists
        TooManyQueryStringsInOriginRequestPolicy
        IllegalUpdate
        InvalidArgument
        InvalidIfMatchVersion
    ]
}

@http(method: "PUT", uri: "/2020-05-31/public-key/{Id}/config")
operation UpdatePublicKey {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        PublicKeyConfig: PublicKeyConfig

        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @httpPayload
        PublicKey: PublicKey

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        NoSuchPublicKey
        CannotChangeImmutablePublicKeyFields
        IllegalUpdate
        InvalidArgument
        InvalidIfMatchVersion
    ]
}

@http(method: "PUT", uri: "/2020-05-31/realtime-log-config")
operation UpdateRealtimeLogConfig {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        EndPoints: EndPointList
        Fields: FieldList
        Name: String
        ARN: String
        SamplingRate: Long
    }
    output := {
        RealtimeLogConfig: RealtimeLogConfig
    }
    errors: [AccessDenied, InvalidArgument, NoSuchRealtimeLogConfig]
}

@http(method: "PUT", uri: "/2020-05-31/response-headers-policy/{Id}")
operation UpdateResponseHeadersPolicy {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig

        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @httpPayload
        ResponseHeadersPolicy: ResponseHeadersPolicy

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        TooManyCustomHeadersInResponseHeadersPolicy
        ResponseHeadersPolicyAlreadyExists
        InconsistentQuantities
        NoSuchResponseHeadersPolicy
        TooLongCSPInResponseHeadersPolicy
        IllegalUpdate
        InvalidArgument
        TooManyRemoveHeadersInResponseHeadersPolicy
        InvalidIfMatchVersion
    ]
}

@http(method: "PUT", uri: "/2020-05-31/streaming-distribution/{Id}/config")
operation UpdateStreamingDistribution {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        StreamingDistributionConfig: StreamingDistributionConfig

        @required @httpLabel
        Id: String

        @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @httpPayload
        StreamingDistribution: StreamingDistribution

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        AccessDenied
        InconsistentQuantities
        InvalidOriginAccessIdentity
        InvalidArgument
        IllegalUpdate
        TooManyTrustedSigners
        InvalidOriginAccessControl
        InvalidIfMatchVersion
        PreconditionFailed
        MissingBody
        TooManyStreamingDistributionCNAMEs
        TrustedSignerDoesNotExist
        CNAMEAlreadyExists
        NoSuchStreamingDistribution
    ]
}

@http(method: "PUT", uri: "/2020-05-31/trust-store/{Id}")
operation UpdateTrustStore {
    input := {
        @required @httpLabel
        Id: ResourceId

        @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        CaCertificatesBundleSource: CaCertificatesBundleSource

        @httpHeader("UseClientCertificateOCSPEndpoint")
        UseClientCertificateOCSPEndpoint: Boolean

        @required @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @httpPayload
        TrustStore: TrustStore

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        EntityNotFound
        InvalidArgument
        InvalidIfMatchVersion
    ]
}

@http(method: "PUT", uri: "/2020-05-31/vpc-origin/{Id}", code: 202)
operation UpdateVpcOrigin {
    input := {
        @required @httpPayload @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/")
        VpcOriginEndpointConfig: VpcOriginEndpointConfig

        @required @httpLabel
        Id: String

        @required @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @httpPayload
        VpcOrigin: VpcOrigin

        @httpHeader("ETag")
        ETag: String
    }
    errors: [
        PreconditionFailed
        AccessDenied
        EntityNotFound
        UnsupportedOperation
        EntityAlreadyExists
        InconsistentQuantities
        CannotUpdateEntityWhileInUse
        EntityLimitExceeded
        IllegalUpdate
        InvalidArgument
        InvalidIfMatchVersion
    ]
}

@http(method: "POST", uri: "/2020-05-31/verify-dns-configuration")
operation VerifyDnsConfiguration {
    input := @xmlNamespace(uri: "http://cloudfront.amazonaws.com/doc/2020-05-31/") {
        Domain: String

        @required
        Identifier: String
    }
    output := {
        DnsConfigurationList: DnsConfigurationList
    }
    errors: [AccessDenied, EntityNotFound, InvalidArgument]
}

list AccessControlAllowHeadersList {
    @xmlName("Header")
    member: String
}

list AccessControlAllowMethodsList {
    @xmlName("Method")
    member: ResponseHeadersPolicyAccessControlAllowMethodsValues
}

list AccessControlAllowOriginsList {
    @xmlName("Origin")
    member: String
}

list AccessControlExposeHeadersList {
    @xmlName("Header")
    member: String
}

@error("client") @httpError(403)
structure AccessDenied {
    Message: String
}

structure ActiveTrustedKeyGroups {
    @required
    Enabled: Boolean

    @required
    Quantity: Integer

    Items: KGKeyPairIdsList
}

structure ActiveTrustedSigners {
    @required
    Enabled: Boolean

    @required
    Quantity: Integer

    Items: SignerList
}

structure AliasICPRecordal {
    CNAME: String
    ICPRecordalStatus: ICPRecordalStatus
}

list AliasICPRecordals {
    @xmlName("AliasICPRecordal")
    member: AliasICPRecordal
}

list AliasList {
    @xmlName("CNAME")
    member: String
}

structure Aliases {
    @required
    Quantity: Integer

    Items: AliasList
}

structure AllowedMethods {
    @required
    Quantity: Integer

    @required
    Items: MethodsList

    CachedMethods: CachedMethods
}

structure AnycastIpList {
    @required
    Id: String

    @required
    Name: AnycastIpListName

    @required
    Status: String

    @required
    Arn: String

    IpAddressType: IpAddressType
    IpamConfig: IpamConfig

    @required
    AnycastIps: AnycastIps

    @required
    IpCount: Integer

    @required
    LastModifiedTime: Timestamp
}

structure AnycastIpListCollection {
    Items: AnycastIpListSummaries

    @required
    Marker: String

    NextMarker: String

    @required
    MaxItems: Integer

    @required
    IsTruncated: Boolean

    @required
    Quantity: Integer
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-_]{1,64}")
string AnycastIpListName

list AnycastIpListSummaries {
    @xmlName("AnycastIpListSummary")
    member: AnycastIpListSummary
}

structure AnycastIpListSummary {
    @required
    Id: String

    @required
    Name: AnycastIpListName

    @required
    Status: String

    @required
    Arn: String

    @required
    IpCount: Integer

    @required
    LastModifiedTime: Timestamp

    IpAddressType: IpAddressType
    ETag: String
    IpamConfig: IpamConfig
}

list AnycastIps {
    @xmlName("AnycastIp")
    member: String
}

list AwsAccountNumberList {
    @xmlName("AwsAccountNumber")
    member: String
}

@error("client") @httpError(413)
structure BatchTooLarge {
    Message: String
}

@error("client") @httpError(409)
structure CNAMEAlreadyExists {
    Message: String
}

structure CaCertificatesBundleS3Location {
    @required
    Bucket: String

    @required
    Key: String

    @required
    Region: CaCertificatesBundleS3LocationRegionString

    Version: String
}

@length(min: 1, max: 32) @pattern("[a-z]{2}-[a-z]+-\\d")
string CaCertificatesBundleS3LocationRegionString

union CaCertificatesBundleSource {
    CaCertificatesBundleS3Location: CaCertificatesBundleS3Location
}

structure CacheBehavior {
    @required
    PathPattern: String

    @required
    TargetOriginId: String

    TrustedSigners: TrustedSigners
    TrustedKeyGroups: TrustedKeyGroups

    @required
    ViewerProtocolPolicy: ViewerProtocolPolicy

    AllowedMethods: AllowedMethods
    SmoothStreaming: Boolean
    Compress: Boolean
    LambdaFunctionAssociations: LambdaFunctionAssociations
    FunctionAssociations: FunctionAssociations
    FieldLevelEncryptionId: String
    RealtimeLogConfigArn: String
    CachePolicyId: String
    OriginRequestPolicyId: String
    ResponseHeadersPolicyId: String
    GrpcConfig: GrpcConfig

    @deprecated
    ForwardedValues: ForwardedValues

    @deprecated
    MinTTL: Long

    @deprecated
    DefaultTTL: Long

    @deprecated
    MaxTTL: Long
}

list CacheBehaviorList {
    @xmlName("CacheBehavior")
    member: CacheBehavior
}

structure CacheBehaviors {
    @required
    Quantity: Integer

    Items: CacheBehaviorList
}

structure CachePolicy {
    @required
    Id: String

    @required
    LastModifiedTime: Timestamp

    @required
    CachePolicyConfig: CachePolicyConfig
}

@error("client") @httpError(409)
structure CachePolicyAlreadyExists {
    Message: String
}

structure CachePolicyConfig {
    Comment: String

    @required
    Name: String

    DefaultTTL: Long
    MaxTTL: Long

    @required
    MinTTL: Long

    ParametersInCacheKeyAndForwardedToOrigin: ParametersInCacheKeyAndForwardedToOrigin
}

enum CachePolicyCookieBehavior {
    none
    whitelist
    allExcept
    all
}

structure CachePolicyCookiesConfig {
    @required
    CookieBehavior: CachePolicyCookieBehavior

    Cookies: CookieNames
}

enum CachePolicyHeaderBehavior {
    none
    whitelist
}

structure CachePolicyHeadersConfig {
    @required
    HeaderBehavior: CachePolicyHeaderBehavior

    Headers: Headers
}

@error("client") @httpError(409)
structure CachePolicyInUse {
    Message: String
}

structure CachePolicyList {
    NextMarker: String

    @required
    MaxItems: Integer

    @required
    Quantity: Integer

    Items: CachePolicySummaryList
}

enum CachePolicyQueryStringBehavior {
    none
    whitelist
    allExcept
    all
}

structure CachePolicyQueryStringsConfig {
    @required
    QueryStringBehavior: CachePolicyQueryStringBehavior

    QueryStrings: QueryStringNames
}

structure CachePolicySummary {
    @required
    Type: CachePolicyType

    @required
    CachePolicy: CachePolicy
}

list CachePolicySummaryList {
    @xmlName("CachePolicySummary")
    member: CachePolicySummary
}

enum CachePolicyType {
    managed
    custom
}

structure CacheTagConfig {
    @required
    HeaderName: String
}

structure CachedMethods {
    @required
    Quantity: Integer

    @required
    Items: MethodsList
}

@error("client") @httpError(400)
structure CannotChangeImmutablePublicKeyFields {
    Message: String
}

@error("client") @httpError(409)
structure CannotDeleteEntityWhileInUse {
    Message: String
}

@error("client") @httpError(409)
structure CannotUpdateEntityWhileInUse {
    Message: String
}

structure Certificate {
    @required
    Arn: String
}

enum CertificateSource {
    cloudfront
    iam
    acm
}

enum CertificateTransparencyLoggingPreference {
    enabled
    disabled
}

structure CloudFrontOriginAccessIdentity {
    @required
    Id: String

    @required
    S3CanonicalUserId: String

    CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig
}

@error("client") @httpError(409)
structure CloudFrontOriginAccessIdentityAlreadyExists {
    Message: String
}

structure CloudFrontOriginAccessIdentityConfig {
    @required
    CallerReference: String

    @required
    Comment: String
}

@error("client") @httpError(409)
structure CloudFrontOriginAccessIdentityInUse {
    Message: String
}

structure CloudFrontOriginAccessIdentityList {
    @required
    Marker: String

    NextMarker: String

    @required
    MaxItems: Integer

    @required
    IsTruncated: Boolean

    @required
    Quantity: Integer

    Items: CloudFrontOriginAccessIdentitySummaryList
}

structure CloudFrontOriginAccessIdentitySummary {
    @required
    Id: String

    @required
    S3CanonicalUserId: String

    @required
    Comment: String
}

list CloudFrontOriginAccessIdentitySummaryList {
    @xmlName("CloudFrontOriginAccessIdentitySummary")
    member: CloudFrontOriginAccessIdentitySummary
}

@sensitive
string CommentType

structure ConflictingAlias {
    Alias: String
    DistributionId: String
    AccountId: String
}

list ConflictingAliases {
    @xmlName("ConflictingAlias")
    member: ConflictingAlias
}

structure ConflictingAliasesList {
    NextMarker: String
    MaxItems: Integer
    Quantity: Integer
    Items: ConflictingAliases
}

structure ConnectionFunctionAssociation {
    @required
    Id: ResourceId
}

structure ConnectionFunctionSummary {
    @required
    Name: FunctionName

    @required
    Id: ResourceId

    @required
    ConnectionFunctionConfig: FunctionConfig

    @required
    ConnectionFunctionArn: String

    @required
    Status: String

    @required
    Stage: FunctionStage

    @required
    CreatedTime: Timestamp

    @required
    LastModifiedTime: Timestamp
}

list ConnectionFunctionSummaryList {
    @xmlName("ConnectionFunctionSummary")
    member: ConnectionFunctionSummary
}

structure ConnectionFunctionTestResult {
    ConnectionFunctionSummary: ConnectionFunctionSummary
    ComputeUtilization: String
    ConnectionFunctionExecutionLogs: FunctionExecutionLogList
    ConnectionFunctionErrorMessage: sensitiveStringType
    ConnectionFunctionOutput: sensitiveStringType
}

structure ConnectionGroup {
    Id: String
    Name: String
    Arn: String
    CreatedTime: Timestamp
    LastModifiedTime: Timestamp
    Tags: Tags
    Ipv6Enabled: Boolean
    RoutingEndpoint: String
    AnycastIpListId: String
    Status: String
    Enabled: Boolean
    IsDefault: Boolean
}

structure ConnectionGroupAssociationFilter {
    AnycastIpListId: String
}

structure ConnectionGroupSummary {
    @required
    Id: String

    @required
    Name: String

    @required
    Arn: String

    @required
    RoutingEndpoint: String

    @required
    CreatedTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    @required
    ETag: String

    AnycastIpListId: String
    Enabled: Boolean
    Status: String
    IsDefault: Boolean
}

list ConnectionGroupSummaryList {
    @xmlName("ConnectionGroupSummary")
    member: ConnectionGroupSummary
}

enum ConnectionMode {
    direct
    tenant_only = "tenant-only"
}

structure ContentTypeProfile {
    @required
    Format: Format

    ProfileId: String

    @required
    ContentType: String
}

structure ContentTypeProfileConfig {
    @required
    ForwardWhenContentTypeIsUnknown: Boolean

    ContentTypeProfiles: ContentTypeProfiles
}

list ContentTypeProfileList {
    @xmlName("ContentTypeProfile")
    member: ContentTypeProfile
}

structure ContentTypeProfiles {
    @required
    Quantity: Integer

    Items: ContentTypeProfileList
}

structure ContinuousDeploymentPolicy {
    @required
    Id: String

    @required
    LastModifiedTime: Timestamp

    @required
    ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig
}

@error("client") @httpError(409)
structure ContinuousDeploymentPolicyAlreadyExists {
    Message: String
}

structure ContinuousDeploymentPolicyConfig {
    @required
    StagingDistributionDnsNames: StagingDistributionDnsNames

    @required
    Enabled: Boolean

    TrafficConfig: TrafficConfig
}

@error("client") @httpError(409)
structure ContinuousDeploymentPolicyInUse {
    Message: String
}

structure ContinuousDeploymentPolicyList {
    NextMarker: String

    @required
    MaxItems: Integer

    @required
    Quantity: Integer

    Items: ContinuousDeploymentPolicySummaryList
}

structure ContinuousDeploymentPolicySummary {
    @required
    ContinuousDeploymentPolicy: ContinuousDeploymentPolicy
}

list ContinuousDeploymentPolicySummaryList {
    @xmlName("ContinuousDeploymentPolicySummary")
    member: ContinuousDeploymentPolicySummary
}

enum ContinuousDeploymentPolicyType {
    SingleWeight
    SingleHeader
}

structure ContinuousDeploymentSingleHeaderConfig {
    @required
    Header: String

    @required
    Value: String
}

structure ContinuousDeploymentSingleWeightConfig {
    @required
    Weight: Float

    SessionStickinessConfig: SessionStickinessConfig
}

list CookieNameList {
    @xmlName("Name")
    member: String
}

structure CookieNames {
    @required
    Quantity: Integer

    Items: CookieNameList
}

structure CookiePreference {
    @required
    Forward: ItemSelection

    WhitelistedNames: CookieNames
}

@pattern("[a-zA-Z0-9][a-zA-Z0-9-.]{1,126}[a-zA-Z0-9]")
string CreateDistributionTenantRequestNameString

structure CustomErrorResponse {
    @required
    ErrorCode: Integer

    ResponsePagePath: String
    ResponseCode: String
    ErrorCachingMinTTL: Long
}

list CustomErrorResponseList {
    @xmlName("CustomErrorResponse")
    member: CustomErrorResponse
}

structure CustomErrorResponses {
    @required
    Quantity: Integer

    Items: CustomErrorResponseList
}

structure CustomHeaders {
    @required
    Quantity: Integer

    Items: OriginCustomHeadersList
}

structure CustomOriginConfig {
    @required
    HTTPPort: Integer

    @required
    HTTPSPort: Integer

    @required
    OriginProtocolPolicy: OriginProtocolPolicy

    OriginSslProtocols: OriginSslProtocols
    OriginReadTimeout: Integer
    OriginKeepaliveTimeout: Integer
    IpAddressType: IpAddressType
    OriginMtlsConfig: OriginMtlsConfig
}

enum CustomizationActionType {
    override
    disable
}

structure Customizations {
    WebAcl: WebAclCustomization
    Certificate: Certificate
    GeoRestrictions: GeoRestrictionCustomization
}

structure DefaultCacheBehavior {
    @required
    TargetOriginId: String

    TrustedSigners: TrustedSigners
    TrustedKeyGroups: TrustedKeyGroups

    @required
    ViewerProtocolPolicy: ViewerProtocolPolicy

    AllowedMethods: AllowedMethods
    SmoothStreaming: Boolean
    Compress: Boolean
    LambdaFunctionAssociations: LambdaFunctionAssociations
    FunctionAssociations: FunctionAssociations
    FieldLevelEncryptionId: String
    RealtimeLogConfigArn: String
    CachePolicyId: String
    OriginRequestPolicyId: String
    ResponseHeadersPolicyId: String
    GrpcConfig: GrpcConfig

    @deprecated
    ForwardedValues: ForwardedValues

    @deprecated
    MinTTL: Long

    @deprecated
    DefaultTTL: Long

    @deprecated
    MaxTTL: Long
}

structure Distribution {
    @required
    Id: String

    @required
    ARN: String

    @required
    Status: String

    @required
    LastModifiedTime: Timestamp

    @required
    InProgressInvalidationBatches: Integer

    @required
    DomainName: String

    ActiveTrustedSigners: ActiveTrustedSigners
    ActiveTrustedKeyGroups: ActiveTrustedKeyGroups

    @required
    DistributionConfig: DistributionConfig

    AliasICPRecordals: AliasICPRecordals
}

@error("client") @httpError(409)
structure DistributionAlreadyExists {
    Message: String
}

structure DistributionConfig {
    @required
    CallerReference: String

    Aliases: Aliases
    DefaultRootObject: String

    @required
    Origins: Origins

    OriginGroups: OriginGroups

    @required
    DefaultCacheBehavior: DefaultCacheBehavior

    CacheBehaviors: CacheBehaviors
    CustomErrorResponses: CustomErrorResponses

    @required
    Comment: CommentType

    Logging: LoggingConfig
    PriceClass: PriceClass

    @required
    Enabled: Boolean

    ViewerCertificate: ViewerCertificate
    Restrictions: Restrictions
    WebACLId: String
    HttpVersion: HttpVersion
    IsIPV6Enabled: Boolean
    ContinuousDeploymentPolicyId: String
    Staging: Boolean
    AnycastIpListId: String
    TenantConfig: TenantConfig
    ConnectionMode: ConnectionMode
    ViewerMtlsConfig: ViewerMtlsConfig
    ConnectionFunctionAssociation: ConnectionFunctionAssociation
    CacheTagConfig: CacheTagConfig
}

structure DistributionConfigWithTags {
    @required
    DistributionConfig: DistributionConfig

    @required
    Tags: Tags
}

structure DistributionIdList {
    @required
    Marker: String

    NextMarker: String

    @required
    MaxItems: Integer

    @required
    IsTruncated: Boolean

    @required
    Quantity: Integer

    Items: DistributionIdListSummary
}

list DistributionIdListSummary {
    @xmlName("DistributionId")
    member: String
}

structure DistributionIdOwner {
    @required
    DistributionId: String

    @required
    OwnerAccountId: String
}

list DistributionIdOwnerItemList {
    @xmlName("DistributionIdOwner")
    member: DistributionIdOwner
}

structure DistributionIdOwnerList {
    @required
    Marker: String

    NextMarker: String

    @required
    MaxItems: Integer

    @required
    IsTruncated: Boolean

    @required
    Quantity: Integer

    Items: DistributionIdOwnerItemList
}

structure DistributionList {
    @required
    Marker: String

    NextMarker: String

    @required
    MaxItems: Integer

    @required
    IsTruncated: Boolean

    @required
    Quantity: Integer

    Items: DistributionSummaryList
}

@error("client") @httpError(409)
structure DistributionNotDisabled {
    Message: String
}

structure DistributionResourceId {
    DistributionId: String
    DistributionTenantId: String
}

enum DistributionResourceType {
    distribution
    distribution_tenant = "distribution-tenant"
}

structure DistributionSummary {
    @required
    Id: String

    @required
    ARN: String

    ETag: String

    @required
    Status: String

    @required
    LastModifiedTime: Timestamp

    @required
    DomainName: String

    @required
    Aliases: Aliases

    @required
    Origins: Origins

    OriginGroups: OriginGroups

    @required
    DefaultCacheBehavior: DefaultCacheBehavior

    @required
    CacheBehaviors: CacheBehaviors

    @required
    CustomErrorResponses: CustomErrorResponses

    @required
    Comment: sensitiveStringType

    @required
    PriceClass: PriceClass

    @required
    Enabled: Boolean

    @required
    ViewerCertificate: ViewerCertificate

    @required
    Restrictions: Restrictions

    @required
    WebACLId: String

    @required
    HttpVersion: HttpVersion

    @required
    IsIPV6Enabled: Boolean

    AliasICPRecordals: AliasICPRecordals

    @required
    Staging: Boolean

    ConnectionMode: ConnectionMode
    AnycastIpListId: String
    ViewerMtlsConfig: ViewerMtlsConfig
    ConnectionFunctionAssociation: ConnectionFunctionAssociation
}

list DistributionSummaryList {
    @xmlName("DistributionSummary")
    member: DistributionSummary
}

structure DistributionTenant {
    Id: String
    DistributionId: String
    Name: String
    Arn: String
    Domains: DomainResultList
    Tags: Tags
    Customizations: Customizations
    Parameters: Parameters
    ConnectionGroupId: String
    CreatedTime: Timestamp
    LastModifiedTime: Timestamp
    Enabled: Boolean
    Status: String
}

structure DistributionTenantAssociationFilter {
    DistributionId: String
    ConnectionGroupId: String
}

list DistributionTenantList {
    @xmlName("DistributionTenantSummary")
    member: DistributionTenantSummary
}

structure DistributionTenantSummary {
    @required
    Id: String

    @required
    DistributionId: String

    @required
    Name: String

    @required
    Arn: String

    @required
    Domains: DomainResultList

    ConnectionGroupId: String
    Customizations: Customizations

    @required
    CreatedTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    @required
    ETag: String

    Enabled: Boolean
    Status: String
}

structure DnsConfiguration {
    @required
    Domain: String

    @required
    Status: DnsConfigurationStatus

    Reason: String
}

list DnsConfigurationList {
    @xmlName("DnsConfiguration")
    member: DnsConfiguration
}

enum DnsConfigurationStatus {
    valid_configuration = "valid-configuration"
    invalid_configuration = "invalid-configuration"
    unknown_configuration = "unknown-configuration"
}

structure DomainConflict {
    @required
    Domain: String

    @required
    ResourceType: DistributionResourceType

    @required
    ResourceId: String

    @required
    AccountId: String
}

list DomainConflictsList {
    @xmlName("DomainConflicts")
    member: DomainConflict
}

structure DomainItem {
    @required
    Domain: String
}

list DomainList {
    member: DomainItem
}

structure DomainResult {
    @required
    Domain: String

    Status: DomainStatus
}

list DomainResultList {
    member: DomainResult
}

enum DomainStatus {
    active
    inactive
}

structure EncryptionEntities {
    @required
    Quantity: Integer

    Items: EncryptionEntityList
}

structure EncryptionEntity {
    @required
    PublicKeyId: String

    @required
    ProviderId: String

    @required
    FieldPatterns: FieldPatterns
}

list EncryptionEntityList {
    @xmlName("EncryptionEntity")
    member: EncryptionEntity
}

structure EndPoint {
    @required
    StreamType: String

    KinesisStreamConfig: KinesisStreamConfig
}

list EndPointList {
    member: EndPoint
}

@error("client") @httpError(409)
structure EntityAlreadyExists {
    Message: String
}

@error("client") @httpError(400)
structure EntityLimitExceeded {
    Message: String
}

@error("client") @httpError(404)
structure EntityNotFound {
    Message: String
}

@error("client") @httpError(413)
structure EntitySizeLimitExceeded {
    Message: String
}

enum EventType {
    viewer_request = "viewer-request"
    viewer_response = "viewer-response"
    origin_request = "origin-request"
    origin_response = "origin-response"
}

structure FieldLevelEncryption {
    @required
    Id: String

    @required
    LastModifiedTime: Timestamp

    @required
    FieldLevelEncryptionConfig: FieldLevelEncryptionConfig
}

structure FieldLevelEncryptionConfig {
    @required
    CallerReference: String

    Comment: String
    QueryArgProfileConfig: QueryArgProfileConfig
    ContentTypeProfileConfig: ContentTypeProfileConfig
}

@error("client") @httpError(409)
structure FieldLevelEncryptionConfigAlreadyExists {
    Message: String
}

@error("client") @httpError(409)
structure FieldLevelEncryptionConfigInUse {
    Message: String
}

structure FieldLevelEncryptionList {
    NextMarker: String

    @required
    MaxItems: Integer

    @required
    Quantity: Integer

    Items: FieldLevelEncryptionSummaryList
}

structure FieldLevelEncryptionProfile {
    @required
    Id: String

    @required
    LastModifiedTime: Timestamp

    @required
    FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig
}

@error("client") @httpError(409)
structure FieldLevelEncryptionProfileAlreadyExists {
    Message: String
}

structure FieldLevelEncryptionProfileConfig {
    @required
    Name: String

    @required
    CallerReference: String

    Comment: String

    @required
    EncryptionEntities: EncryptionEntities
}

@error("client") @httpError(409)
structure FieldLevelEncryptionProfileInUse {
    Message: String
}

structure FieldLevelEncryptionProfileList {
    NextMarker: String

    @required
    MaxItems: Integer

    @required
    Quantity: Integer

    Items: FieldLevelEncryptionProfileSummaryList
}

@error("client") @httpError(400)
structure FieldLevelEncryptionProfileSizeExceeded {
    Message: String
}

structure FieldLevelEncryptionProfileSummary {
    @required
    Id: String

    @required
    LastModifiedTime: Timestamp

    @required
    Name: String

    @required
    EncryptionEntities: EncryptionEntities

    Comment: String
}

list FieldLevelEncryptionProfileSummaryList {
    @xmlName("FieldLevelEncryptionProfileSummary")
    member: FieldLevelEncryptionProfileSummary
}

structure FieldLevelEncryptionSummary {
    @required
    Id: String

    @required
    LastModifiedTime: Timestamp

    Comment: String
    QueryArgProfileConfig: QueryArgProfileConfig
    ContentTypeProfileConfig: ContentTypeProfileConfig
}

list FieldLevelEncryptionSummaryList {
    @xmlName("FieldLevelEncryptionSummary")
    member: FieldLevelEncryptionSummary
}

list FieldList {
    @xmlName("Field")
    member: String
}

list FieldPatternList {
    @xmlName("FieldPattern")
    member: String
}

structure FieldPatterns {
    @required
    Quantity: Integer

    Items: FieldPatternList
}

enum Format {
    URLEncoded
}

structure ForwardedValues {
    @required
    QueryString: Boolean

    @required
    Cookies: CookiePreference

    Headers: Headers
    QueryStringCacheKeys: QueryStringCacheKeys
}

enum FrameOptionsList {
    DENY
    SAMEORIGIN
}

@length(min: 0, max: 108) @pattern("arn:aws:cloudfront::[0-9]{12}:function\\/[a-zA-Z0-9-_]{1,64}")
string FunctionARN

@error("client") @httpError(409)
structure FunctionAlreadyExists {
    Message: String
}

structure FunctionAssociation {
    @required
    FunctionARN: FunctionARN

    @required
    EventType: EventType
}

list FunctionAssociationList {
    @xmlName("FunctionAssociation")
    member: FunctionAssociation
}

structure FunctionAssociations {
    @required
    Quantity: Integer

    Items: FunctionAssociationList
}

@length(min: 1, max: 40960) @sensitive
blob FunctionBlob

structure FunctionConfig {
    @required
    Comment: String

    @required
    Runtime: FunctionRuntime

    KeyValueStoreAssociations: KeyValueStoreAssociations
}

@length(min: 0, max: 40960) @sensitive
blob FunctionEventObject

@sensitive
list FunctionExecutionLogList {
    member: String
}

@error("client") @httpError(409)
structure FunctionInUse {
    Message: String
}

structure FunctionList {
    NextMarker: String

    @required
    MaxItems: Integer

    @required
    Quantity: Integer

    Items: FunctionSummaryList
}

structure FunctionMetadata {
    @required
    FunctionARN: String

    Stage: FunctionStage
    CreatedTime: Timestamp

    @required
    LastModifiedTime: Timestamp
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-_]{1,64}")
string FunctionName

enum FunctionRuntime {
    cloudfront_js_1_0 = "cloudfront-js-1.0"
    cloudfront_js_2_0 = "cloudfront-js-2.0"
}

@error("client") @httpError(413)
structure FunctionSizeLimitExceeded {
    Message: String
}

enum FunctionStage {
    DEVELOPMENT
    LIVE
}

structure FunctionSummary {
    @required
    Name: FunctionName

    Status: String

    @required
    FunctionConfig: FunctionConfig

    @required
    FunctionMetadata: FunctionMetadata
}

list FunctionSummaryList {
    @xmlName("FunctionSummary")
    member: FunctionSummary
}

structure GeoRestriction {
    @required
    RestrictionType: GeoRestrictionType

    @required
    Quantity: Integer

    Items: LocationList
}

structure GeoRestrictionCustomization {
    @required
    RestrictionType: GeoRestrictionType

    Locations: LocationList
}

enum GeoRestrictionType {
    blacklist
    whitelist
    none
}

structure GrpcConfig {
    @required
    Enabled: Boolean
}

list HeaderList {
    @xmlName("Name")
    member: String
}

structure Headers {
    @required
    Quantity: Integer

    Items: HeaderList
}

enum HttpVersion {
    http1_1 = "http1.1"
    http2
    http3
    http2and3
}

enum ICPRecordalStatus {
    APPROVED
    SUSPENDED
    PENDING
}

@error("client") @httpError(400)
structure IllegalDelete {
    Message: String
}

@error("client") @httpError(400)
structure IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior {
    Message: String
}

@error("client") @httpError(400)
structure IllegalOriginAccessConfiguration {
    Message: String
}

@error("client") @httpError(400)
structure IllegalUpdate {
    Message: String
}

structure ImportSource {
    @required
    SourceType: ImportSourceType

    @required
    SourceARN: String
}

enum ImportSourceType {
    S3
}

@error("client") @httpError(400)
structure InconsistentQuantities {
    Message: String
}

@error("client") @httpError(400)
structure InvalidArgument {
    Message: String
}

@error("client") @httpError(409)
structure InvalidAssociation {
    Message: String
}

@error("client") @httpError(400)
structure InvalidDefaultRootObject {
    Message: String
}

@error("client") @httpError(400)
structure InvalidDomainNameForOriginAccessControl {
    Message: String
}

@error("client") @httpError(400)
structure InvalidErrorCode {
    Message: String
}

@error("client") @httpError(400)
structure InvalidForwardCookies {
    Message: String
}

@error("client") @httpError(400)
structure InvalidFunctionAssociation {
    Message: String
}

@error("client") @httpError(400)
structure InvalidGeoRestrictionParameter {
    Message: String
}

@error("client") @httpError(400)
structure InvalidHeadersForS3Origin {
    Message: String
}

@error("client") @httpError(400)
structure InvalidIfMatchVersion {
    Message: String
}

@error("client") @httpError(400)
structure InvalidLambdaFunctionAssociation {
    Message: String
}

@error("client") @httpError(400)
structure InvalidLocationCode {
    Message: String
}

@error("client") @httpError(400)
structure InvalidMinimumProtocolVersion {
    Message: String
}

@error("client") @httpError(400)
structure InvalidOrigin {
    Message: String
}

@error("client") @httpError(400)
structure InvalidOriginAccessControl {
    Message: String
}

@error("client") @httpError(400)
structure InvalidOriginAccessIdentity {
    Message: String
}

@error("client") @httpError(400)
structure InvalidOriginKeepaliveTimeout {
    Message: String
}

@error("client") @httpError(400)
structure InvalidOriginReadTimeout {
    Message: String
}

@error("client") @httpError(400)
structure InvalidProtocolSettings {
    Message: String
}

@error("client") @httpError(400)
structure InvalidQueryStringParameters {
    Message: String
}

@error("client") @httpError(400)
structure InvalidRelativePath {
    Message: String
}

@error("client") @httpError(400)
structure InvalidRequiredProtocol {
    Message: String
}

@error("client") @httpError(400)
structure InvalidResponseCode {
    Message: String
}

@error("client") @httpError(400)
structure InvalidTTLOrder {
    Message: String
}

@error("client") @httpError(400)
structure InvalidTagging {
    Message: String
}

@error("client") @httpError(400)
structure InvalidViewerCertificate {
    Message: String
}

@error("client") @httpError(400)
structure InvalidWebACLId {
    Message: String
}

structure Invalidation {
    @required
    Id: String

    @required
    Status: String

    @required
    CreateTime: Timestamp

    @required
    InvalidationBatch: InvalidationBatch
}

structure InvalidationBatch {
    @required
    Paths: Paths

    @required
    CallerReference: String
}

structure InvalidationList {
    @required
    Marker: String

    NextMarker: String

    @required
    MaxItems: Integer

    @required
    IsTruncated: Boolean

    @required
    Quantity: Integer

    Items: InvalidationSummaryList
}

structure InvalidationSummary {
    @required
    Id: String

    @required
    CreateTime: Timestamp

    @required
    Status: String
}

list InvalidationSummaryList {
    @xmlName("InvalidationSummary")
    member: InvalidationSummary
}

enum IpAddressType {
    ipv4
    ipv6
    dualstack
}

structure IpamCidrConfig {
    @required
    Cidr: String

    @required
    IpamPoolArn: String

    AnycastIp: String
    Status: IpamCidrStatus
}

list IpamCidrConfigList {
    @xmlName("IpamCidrConfig")
    member: IpamCidrConfig
}

enum IpamCidrStatus {
    provisioned
    failed_provision = "failed-provision"
    provisioning
    deprovisioned
    failed_deprovision = "failed-deprovision"
    deprovisioning
    advertised
    failed_advertise = "failed-advertise"
    advertising
    withdrawn
    failed_withdraw = "failed-withdraw"
    withdrawing
}

structure IpamConfig {
    @required
    Quantity: Integer

    @required
    IpamCidrConfigs: IpamCidrConfigList
}

enum ItemSelection {
    none
    whitelist
    all
}

structure KGKeyPairIds {
    KeyGroupId: String
    KeyPairIds: KeyPairIds
}

list KGKeyPairIdsList {
    @xmlName("KeyGroup")
    member: KGKeyPairIds
}

structure KeyGroup {
    @required
    Id: String

    @required
    LastModifiedTime: Timestamp

    @required
    KeyGroupConfig: KeyGroupConfig
}

@error("client") @httpError(409)
structure KeyGroupAlreadyExists {
    Message: String
}

structure KeyGroupConfig {
    @required
    Name: String

    @required
    Items: PublicKeyIdList

    Comment: String
}

structure KeyGroupList {
    NextMarker: String

    @required
    MaxItems: Integer

    @required
    Quantity: Integer

    Items: KeyGroupSummaryList
}

structure KeyGroupSummary {
    @required
    KeyGroup: KeyGroup
}

list KeyGroupSummaryList {
    @xmlName("KeyGroupSummary")
    member: KeyGroupSummary
}

list KeyPairIdList {
    @xmlName("KeyPairId")
    member: String
}

structure KeyPairIds {
    @required
    Quantity: Integer

    Items: KeyPairIdList
}

structure KeyValueStore {
    @required
    Name: String

    @required
    Id: String

    @required
    Comment: String

    @required
    ARN: String

    Status: String

    @required
    LastModifiedTime: Timestamp
}

@length(min: 0, max: 85)
@pattern("arn:aws:cloudfront::[0-9]{12}:key-value-store\\/[0-9a-fA-F-]{36}")
string KeyValueStoreARN

structure KeyValueStoreAssociation {
    @required
    KeyValueStoreARN: KeyValueStoreARN
}

list KeyValueStoreAssociationList {
    @xmlName("KeyValueStoreAssociation")
    member: KeyValueStoreAssociation
}

structure KeyValueStoreAssociations {
    @required
    Quantity: Integer

    Items: KeyValueStoreAssociationList
}

@length(min: 0, max: 128)
string KeyValueStoreComment

structure KeyValueStoreList {
    NextMarker: String

    @required
    MaxItems: Integer

    @required
    Quantity: Integer

    Items: KeyValueStoreSummaryList
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-_]{1,64}")
string KeyValueStoreName

list KeyValueStoreSummaryList {
    @xmlName("KeyValueStore")
    member: KeyValueStore
}

structure KinesisStreamConfig {
    @required
    RoleARN: String

    @required
    StreamARN: String
}

structure LambdaFunctionAssociation {
    @required
    LambdaFunctionARN: String

    @required
    EventType: EventType

    IncludeBody: Boolean
}

list LambdaFunctionAssociationList {
    @xmlName("LambdaFunctionAssociation")
    member: LambdaFunctionAssociation
}

structure LambdaFunctionAssociations {
    @required
    Quantity: Integer

    Items: LambdaFunctionAssociationList
}

list LocationList {
    @xmlName("Location")
    member: String
}

structure LoggingConfig {
    Enabled: Boolean
    IncludeCookies: Boolean
    Bucket: String
    Prefix: String
}

structure ManagedCertificateDetails {
    CertificateArn: String
    CertificateStatus: ManagedCertificateStatus
    ValidationTokenHost: ValidationTokenHost
    ValidationTokenDetails: ValidationTokenDetailList
}

structure ManagedCertificateRequest {
    @required
    ValidationTokenHost: ValidationTokenHost

    PrimaryDomainName: String
    CertificateTransparencyLoggingPreference: CertificateTransparencyLoggingPreference
}

enum ManagedCertificateStatus {
    pending_validation = "pending-validation"
    issued
    inactive
    expired
    validation_timed_out = "validation-timed-out"
    revoked
    failed
}

enum Method {
    GET
    HEAD
    POST
    PUT
    PATCH
    OPTIONS
    DELETE
}

list MethodsList {
    @xmlName("Method")
    member: Method
}

enum MinimumProtocolVersion {
    SSLv3
    TLSv1
    TLSv1_2016
    TLSv1_1_2016 = "TLSv1.1_2016"
    TLSv1_2_2018 = "TLSv1.2_2018"
    TLSv1_2_2019 = "TLSv1.2_2019"
    TLSv1_2_2021 = "TLSv1.2_2021"
    TLSv1_3_2025 = "TLSv1.3_2025"
    TLSv1_2_2025 = "TLSv1.2_2025"
}

@error("client") @httpError(400)
structure MissingBody {
    Message: String
}

structure MonitoringSubscription {
    RealtimeMetricsSubscriptionConfig: RealtimeMetricsSubscriptionConfig
}

@error("client") @httpError(409)
structure MonitoringSubscriptionAlreadyExists {
    Message: String
}

@error("client") @httpError(404)
structure NoSuchCachePolicy {
    Message: String
}

@error("client") @httpError(404)
structure NoSuchCloudFrontOriginAccessIdentity {
    Message: String
}

@error("client") @httpError(404)
structure NoSuchContinuousDeploymentPolicy {
    Message: String
}

@error("client") @httpError(404)
structure NoSuchDistribution {
    Message: String
}

@error("client") @httpError(404)
structure NoSuchFieldLevelEncryptionConfig {
    Message: String
}

@error("client") @httpError(404)
structure NoSuchFieldLevelEncryptionProfile {
    Message: String
}

@error("client") @httpError(404)
structure NoSuchFunctionExists {
    Message: String
}

@error("client") @httpError(404)
structure NoSuchInvalidation {
    Message: String
}

@error("client") @httpError(404)
structure NoSuchMonitoringSubscription {
    Message: String
}

@error("client") @httpError(404)
structure NoSuchOrigin {
    Message: String
}

@error("client") @httpError(404)
structure NoSuchOriginAccessControl {
    Message: String
}

@error("client") @httpError(404)
structure NoSuchOriginRequestPolicy {
    Message: String
}

@error("client") @httpError(404)
structure NoSuchPublicKey {
    Message: String
}

@error("client") @httpError(404)
structure NoSuchRealtimeLogConfig {
    Message: String
}

@error("client") @httpError(404)
structure NoSuchResource {
    Message: String
}

@error("client") @httpError(404)
structure NoSuchResponseHeadersPolicy {
    Message: String
}

@error("client") @httpError(404)
structure NoSuchStreamingDistribution {
    Message: String
}

structure Origin {
    @required
    Id: String

    @required
    DomainName: String

    OriginPath: String
    CustomHeaders: CustomHeaders
    S3OriginConfig: S3OriginConfig
    CustomOriginConfig: CustomOriginConfig
    VpcOriginConfig: VpcOriginConfig
    ConnectionAttempts: Integer
    ConnectionTimeout: Integer
    ResponseCompletionTimeout: Integer
    OriginShield: OriginShield
    OriginAccessControlId: String
}

structure OriginAccessControl {
    @required
    Id: String

    OriginAccessControlConfig: OriginAccessControlConfig
}

@error("client") @httpError(409)
structure OriginAccessControlAlreadyExists {
    Message: String
}

structure OriginAccessControlConfig {
    @required
    Name: String

    Description: String

    @required
    SigningProtocol: OriginAccessControlSigningProtocols

    @required
    SigningBehavior: OriginAccessControlSigningBehaviors

    @required
    OriginAccessControlOriginType: OriginAccessControlOriginTypes
}

@error("client") @httpError(409)
structure OriginAccessControlInUse {
    Message: String
}

structure OriginAccessControlList {
    @required
    Marker: String

    NextMarker: String

    @required
    MaxItems: Integer

    @required
    IsTruncated: Boolean

    @required
    Quantity: Integer

    Items: OriginAccessControlSummaryList
}

enum OriginAccessControlOriginTypes {
    s3
    mediastore
    mediapackagev2
    lambda
}

enum OriginAccessControlSigningBehaviors {
    never
    always
    no_override = "no-override"
}

enum OriginAccessControlSigningProtocols {
    sigv4
}

structure OriginAccessControlSummary {
    @required
    Id: String

    @required
    Description: String

    @required
    Name: String

    @required
    SigningProtocol: OriginAccessControlSigningProtocols

    @required
    SigningBehavior: OriginAccessControlSigningBehaviors

    @required
    OriginAccessControlOriginType: OriginAccessControlOriginTypes
}

list OriginAccessControlSummaryList {
    @xmlName("OriginAccessControlSummary")
    member: OriginAccessControlSummary
}

structure OriginCustomHeader {
    @required
    HeaderName: String

    @required
    HeaderValue: sensitiveStringType
}

list OriginCustomHeadersList {
    @xmlName("OriginCustomHeader")
    member: OriginCustomHeader
}

structure OriginGroup {
    @required
    Id: String

    @required
    FailoverCriteria: OriginGroupFailoverCriteria

    @required
    Members: OriginGroupMembers

    SelectionCriteria: OriginGroupSelectionCriteria
}

structure OriginGroupFailoverCriteria {
    @required
    StatusCodes: StatusCodes
}

list OriginGroupList {
    @xmlName("OriginGroup")
    member: OriginGroup
}

structure OriginGroupMember {
    @required
    OriginId: String
}

@length(min: 2, max: 2)
list OriginGroupMemberList {
    @xmlName("OriginGroupMember")
    member: OriginGroupMember
}

structure OriginGroupMembers {
    @required
    Quantity: Integer

    @required
    Items: OriginGroupMemberList
}

enum OriginGroupSelectionCriteria {
    default
    media_quality_based = "media-quality-based"
}

structure OriginGroups {
    @required
    Quantity: Integer

    Items: OriginGroupList
}

@length(min: 1)
list OriginList {
    @xmlName("Origin")
    member: Origin
}

structure OriginMtlsConfig {
    @required
    ClientCertificateArn: String
}

enum OriginProtocolPolicy {
    http_only = "http-only"
    match_viewer = "match-viewer"
    https_only = "https-only"
}

structure OriginRequestPolicy {
    @required
    Id: String

    @required
    LastModifiedTime: Timestamp

    @required
    OriginRequestPolicyConfig: OriginRequestPolicyConfig
}

@error("client") @httpError(409)
structure OriginRequestPolicyAlreadyExists {
    Message: String
}

structure OriginRequestPolicyConfig {
    Comment: String

    @required
    Name: String

    @required
    HeadersConfig: OriginRequestPolicyHeadersConfig

    @required
    CookiesConfig: OriginRequestPolicyCookiesConfig

    @required
    QueryStringsConfig: OriginRequestPolicyQueryStringsConfig
}

enum OriginRequestPolicyCookieBehavior {
    none
    whitelist
    all
    allExcept
}

structure OriginRequestPolicyCookiesConfig {
    @required
    CookieBehavior: OriginRequestPolicyCookieBehavior

    Cookies: CookieNames
}

enum OriginRequestPolicyHeaderBehavior {
    none
    whitelist
    allViewer
    allViewerAndWhitelistCloudFront
    allExcept
}

structure OriginRequestPolicyHeadersConfig {
    @required
    HeaderBehavior: OriginRequestPolicyHeaderBehavior

    Headers: Headers
}

@error("client") @httpError(409)
structure OriginRequestPolicyInUse {
    Message: String
}

structure OriginRequestPolicyList {
    NextMarker: String

    @required
    MaxItems: Integer

    @required
    Quantity: Integer

    Items: OriginRequestPolicySummaryList
}

enum OriginRequestPolicyQueryStringBehavior {
    none
    whitelist
    all
    allExcept
}

structure OriginRequestPolicyQueryStringsConfig {
    @required
    QueryStringBehavior: OriginRequestPolicyQueryStringBehavior

    QueryStrings: QueryStringNames
}

structure OriginRequestPolicySummary {
    @required
    Type: OriginRequestPolicyType

    @required
    OriginRequestPolicy: OriginRequestPolicy
}

list OriginRequestPolicySummaryList {
    @xmlName("OriginRequestPolicySummary")
    member: OriginRequestPolicySummary
}

enum OriginRequestPolicyType {
    managed
    custom
}

structure OriginShield {
    @required
    Enabled: Boolean

    OriginShieldRegion: OriginShieldRegion
}

@length(min: 1, max: 32) @pattern("[a-z]{2}-[a-z]+-\\d")
string OriginShieldRegion

structure OriginSslProtocols {
    @required
    Quantity: Integer

    @required
    Items: SslProtocolsList
}

structure Origins {
    @required
    Quantity: Integer

    @required
    Items: OriginList
}

structure Parameter {
    @required
    Name: ParameterName

    @required
    Value: ParameterValue
}

structure ParameterDefinition {
    @required
    Name: ParameterName

    @required
    Definition: ParameterDefinitionSchema
}

structure ParameterDefinitionSchema {
    StringSchema: StringSchemaConfig
}

list ParameterDefinitions {
    member: ParameterDefinition
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9-_]+")
string ParameterName

@length(min: 1, max: 256)
string ParameterValue

list Parameters {
    member: Parameter
}

structure ParametersInCacheKeyAndForwardedToOrigin {
    @required
    EnableAcceptEncodingGzip: Boolean

    EnableAcceptEncodingBrotli: Boolean

    @required
    HeadersConfig: CachePolicyHeadersConfig

    @required
    CookiesConfig: CachePolicyCookiesConfig

    @required
    QueryStringsConfig: CachePolicyQueryStringsConfig
}

list PathList {
    @xmlName("Path")
    member: String
}

structure Paths {
    @required
    Quantity: Integer

    Items: PathList
}

@error("client") @httpError(412)
structure PreconditionFailed {
    Message: String
}

enum PriceClass {
    PriceClass_100
    PriceClass_200
    PriceClass_All
    None
}

structure PublicKey {
    @required
    Id: String

    @required
    CreatedTime: Timestamp

    @required
    PublicKeyConfig: PublicKeyConfig
}

@error("client") @httpError(409)
structure PublicKeyAlreadyExists {
    Message: String
}

structure PublicKeyConfig {
    @required
    CallerReference: String

    @required
    Name: String

    @required
    EncodedKey: String

    Comment: String
}

list PublicKeyIdList {
    @xmlName("PublicKey")
    member: String
}

@error("client") @httpError(409)
structure PublicKeyInUse {
    Message: String
}

structure PublicKeyList {
    NextMarker: String

    @required
    MaxItems: Integer

    @required
    Quantity: Integer

    Items: PublicKeySummaryList
}

structure PublicKeySummary {
    @required
    Id: String

    @required
    Name: String

    @required
    CreatedTime: Timestamp

    @required
    EncodedKey: String

    Comment: String
}

list PublicKeySummaryList {
    @xmlName("PublicKeySummary")
    member: PublicKeySummary
}

structure QueryArgProfile {
    @required
    QueryArg: String

    @required
    ProfileId: String
}

structure QueryArgProfileConfig {
    @required
    ForwardWhenQueryArgProfileIsUnknown: Boolean

    QueryArgProfiles: QueryArgProfiles
}

@error("client") @httpError(400)
structure QueryArgProfileEmpty {
    Message: String
}

list QueryArgProfileList {
    @xmlName("QueryArgProfile")
    member: QueryArgProfile
}

structure QueryArgProfiles {
    @required
    Quantity: Integer

    Items: QueryArgProfileList
}

structure QueryStringCacheKeys {
    @required
    Quantity: Integer

    Items: QueryStringCacheKeysList
}

list QueryStringCacheKeysList {
    @xmlName("Name")
    member: String
}

structure QueryStringNames {
    @required
    Quantity: Integer

    Items: QueryStringNamesList
}

list QueryStringNamesList {
    @xmlName("Name")
    member: String
}

structure RealtimeLogConfig {
    @required
    ARN: String

    @required
    Name: String

    @required
    SamplingRate: Long

    @required
    EndPoints: EndPointList

    @required
    Fields: FieldList
}

@error("client") @httpError(409)
structure RealtimeLogConfigAlreadyExists {
    Message: String
}

@error("client") @httpError(400)
structure RealtimeLogConfigInUse {
    Message: String
}

list RealtimeLogConfigList {
    member: RealtimeLogConfig
}

@error("client") @httpError(401)
structure RealtimeLogConfigOwnerMismatch {
    Message: String
}

structure RealtimeLogConfigs {
    @required
    MaxItems: Integer

    Items: RealtimeLogConfigList

    @required
    IsTruncated: Boolean

    @required
    Marker: String

    NextMarker: String
}

structure RealtimeMetricsSubscriptionConfig {
    @required
    RealtimeMetricsSubscriptionStatus: RealtimeMetricsSubscriptionStatus
}

enum RealtimeMetricsSubscriptionStatus {
    Enabled
    Disabled
}

enum ReferrerPolicyList {
    no_referrer = "no-referrer"
    no_referrer_when_downgrade = "no-referrer-when-downgrade"
    origin
    origin_when_cross_origin = "origin-when-cross-origin"
    same_origin = "same-origin"
    strict_origin = "strict-origin"
    strict_origin_when_cross_origin = "strict-origin-when-cross-origin"
    unsafe_url = "unsafe-url"
}

@pattern("arn:aws(-cn)?:cloudfront::[0-9]+:.*")
string ResourceARN

@length(min: 1, max: 64)
string ResourceId

@error("client") @httpError(409)
structure ResourceInUse {
    Message: String
}

@error("client") @httpError(409)
structure ResourceNotDisabled {
    Message: String
}

structure ResponseHeadersPolicy {
    @required
    Id: String

    @required
    LastModifiedTime: Timestamp

    @required
    ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig
}

structure ResponseHeadersPolicyAccessControlAllowHeaders {
    @required
    Quantity: Integer

    @required
    Items: AccessControlAllowHeadersList
}

structure ResponseHeadersPolicyAccessControlAllowMethods {
    @required
    Quantity: Integer

    @required
    Items: AccessControlAllowMethodsList
}

enum ResponseHeadersPolicyAccessControlAllowMethodsValues {
    GET
    POST
    OPTIONS
    PUT
    DELETE
    PATCH
    HEAD
    ALL
}

structure ResponseHeadersPolicyAccessControlAllowOrigins {
    @required
    Quantity: Integer

    @required
    Items: AccessControlAllowOriginsList
}

structure ResponseHeadersPolicyAccessControlExposeHeaders {
    @required
    Quantity: Integer

    Items: AccessControlExposeHeadersList
}

@error("client") @httpError(409)
structure ResponseHeadersPolicyAlreadyExists {
    Message: String
}

structure ResponseHeadersPolicyConfig {
    Comment: String

    @required
    Name: String

    CorsConfig: ResponseHeadersPolicyCorsConfig
    SecurityHeadersConfig: ResponseHeadersPolicySecurityHeadersConfig
    ServerTimingHeadersConfig: ResponseHeadersPolicyServerTimingHeadersConfig
    CustomHeadersConfig: ResponseHeadersPolicyCustomHeadersConfig
    RemoveHeadersConfig: ResponseHeadersPolicyRemoveHeadersConfig
}

structure ResponseHeadersPolicyContentSecurityPolicy {
    @required
    Override: Boolean

    @required
    ContentSecurityPolicy: String
}

structure ResponseHeadersPolicyContentTypeOptions {
    @required
    Override: Boolean
}

structure ResponseHeadersPolicyCorsConfig {
    @required
    AccessControlAllowOrigins: ResponseHeadersPolicyAccessControlAllowOrigins

    @required
    AccessControlAllowHeaders: ResponseHeadersPolicyAccessControlAllowHeaders

    @required
    AccessControlAllowMethods: ResponseHeadersPolicyAccessControlAllowMethods

    @required
    AccessControlAllowCredentials: Boolean

    AccessControlExposeHeaders: ResponseHeadersPolicyAccessControlExposeHeaders
    AccessControlMaxAgeSec: Integer

    @required
    OriginOverride: Boolean
}

structure ResponseHeadersPolicyCustomHeader {
    @required
    Header: String

    @required
    Value: String

    @required
    Override: Boolean
}

list ResponseHeadersPolicyCustomHeaderList {
    @xmlName("ResponseHeadersPolicyCustomHeader")
    member: ResponseHeadersPolicyCustomHeader
}

structure ResponseHeadersPolicyCustomHeadersConfig {
    @required
    Quantity: Integer

    Items: ResponseHeadersPolicyCustomHeaderList
}

structure ResponseHeadersPolicyFrameOptions {
    @required
    Override: Boolean

    @required
    FrameOption: FrameOptionsList
}

@error("client") @httpError(409)
structure ResponseHeadersPolicyInUse {
    Message: String
}

structure ResponseHeadersPolicyList {
    NextMarker: String

    @required
    MaxItems: Integer

    @required
    Quantity: Integer

    Items: ResponseHeadersPolicySummaryList
}

structure ResponseHeadersPolicyReferrerPolicy {
    @required
    Override: Boolean

    @required
    ReferrerPolicy: ReferrerPolicyList
}

structure ResponseHeadersPolicyRemoveHeader {
    @required
    Header: String
}

list ResponseHeadersPolicyRemoveHeaderList {
    @xmlName("ResponseHeadersPolicyRemoveHeader")
    member: ResponseHeadersPolicyRemoveHeader
}

structure ResponseHeadersPolicyRemoveHeadersConfig {
    @required
    Quantity: Integer

    Items: ResponseHeadersPolicyRemoveHeaderList
}

structure ResponseHeadersPolicySecurityHeadersConfig {
    XSSProtection: ResponseHeadersPolicyXSSProtection
    FrameOptions: ResponseHeadersPolicyFrameOptions
    ReferrerPolicy: ResponseHeadersPolicyReferrerPolicy
    ContentSecurityPolicy: ResponseHeadersPolicyContentSecurityPolicy
    ContentTypeOptions: ResponseHeadersPolicyContentTypeOptions
    StrictTransportSecurity: ResponseHeadersPolicyStrictTransportSecurity
}

structure ResponseHeadersPolicyServerTimingHeadersConfig {
    @required
    Enabled: Boolean

    SamplingRate: SamplingRate
}

structure ResponseHeadersPolicyStrictTransportSecurity {
    @required
    Override: Boolean

    IncludeSubdomains: Boolean
    Preload: Boolean

    @required
    AccessControlMaxAgeSec: Integer
}

structure ResponseHeadersPolicySummary {
    @required
    Type: ResponseHeadersPolicyType

    @required
    ResponseHeadersPolicy: ResponseHeadersPolicy
}

list ResponseHeadersPolicySummaryList {
    @xmlName("ResponseHeadersPolicySummary")
    member: ResponseHeadersPolicySummary
}

enum ResponseHeadersPolicyType {
    managed
    custom
}

structure ResponseHeadersPolicyXSSProtection {
    @required
    Override: Boolean

    @required
    Protection: Boolean

    ModeBlock: Boolean
    ReportUri: String
}

structure Restrictions {
    @required
    GeoRestriction: GeoRestriction
}

structure S3Origin {
    @required
    DomainName: String

    @required
    OriginAccessIdentity: String
}

structure S3OriginConfig {
    @required
    OriginAccessIdentity: String

    OriginReadTimeout: Integer
}

enum SSLSupportMethod {
    sni_only = "sni-only"
    vip
    static_ip = "static-ip"
}

@range(min: 0.0, max: 100.0)
double SamplingRate

@length(min: 0, max: 32)
string ServerCertificateId

structure SessionStickinessConfig {
    @required
    IdleTTL: Integer

    @required
    MaximumTTL: Integer
}

structure Signer {
    AwsAccountNumber: String
    KeyPairIds: KeyPairIds
}

list SignerList {
    @xmlName("Signer")
    member: Signer
}

enum SslProtocol {
    SSLv3
    TLSv1
    TLSv1_1 = "TLSv1.1"
    TLSv1_2 = "TLSv1.2"
}

list SslProtocolsList {
    @xmlName("SslProtocol")
    member: SslProtocol
}

list StagingDistributionDnsNameList {
    @xmlName("DnsName")
    member: String
}

structure StagingDistributionDnsNames {
    @required
    Quantity: Integer

    Items: StagingDistributionDnsNameList
}

@error("client") @httpError(409)
structure StagingDistributionInUse {
    Message: String
}

@length(min: 1)
list StatusCodeList {
    @xmlName("StatusCode")
    member: Integer
}

structure StatusCodes {
    @required
    Quantity: Integer

    @required
    Items: StatusCodeList
}

structure StreamingDistribution {
    @required
    Id: String

    @required
    ARN: String

    @required
    Status: String

    LastModifiedTime: Timestamp

    @required
    DomainName: String

    @required
    ActiveTrustedSigners: ActiveTrustedSigners

    @required
    StreamingDistributionConfig: StreamingDistributionConfig
}

@error("client") @httpError(409)
structure StreamingDistributionAlreadyExists {
    Message: String
}

structure StreamingDistributionConfig {
    @required
    CallerReference: String

    @required
    S3Origin: S3Origin

    Aliases: Aliases

    @required
    Comment: String

    Logging: StreamingLoggingConfig

    @required
    TrustedSigners: TrustedSigners

    PriceClass: PriceClass

    @required
    Enabled: Boolean
}

structure StreamingDistributionConfigWithTags {
    @required
    StreamingDistributionConfig: StreamingDistributionConfig

    @required
    Tags: Tags
}

structure StreamingDistributionList {
    @required
    Marker: String

    NextMarker: String

    @required
    MaxItems: Integer

    @required
    IsTruncated: Boolean

    @required
    Quantity: Integer

    Items: StreamingDistributionSummaryList
}

@error("client") @httpError(409)
structure StreamingDistributionNotDisabled {
    Message: String
}

structure StreamingDistributionSummary {
    @required
    Id: String

    @required
    ARN: String

    @required
    Status: String

    @required
    LastModifiedTime: Timestamp

    @required
    DomainName: String

    @required
    S3Origin: S3Origin

    @required
    Aliases: Aliases

    @required
    TrustedSigners: TrustedSigners

    @required
    Comment: String

    @required
    PriceClass: PriceClass

    @required
    Enabled: Boolean
}

list StreamingDistributionSummaryList {
    @xmlName("StreamingDistributionSummary")
    member: StreamingDistributionSummary
}

structure StreamingLoggingConfig {
    @required
    Enabled: Boolean

    @required
    Bucket: String

    @required
    Prefix: String
}

structure StringSchemaConfig {
    Comment: sensitiveStringType
    DefaultValue: ParameterValue

    @required
    Required: Boolean
}

structure Tag {
    @required
    Key: TagKey

    Value: TagValue
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

list TagKeyList {
    @xmlName("Key")
    member: TagKey
}

structure TagKeys {
    Items: TagKeyList
}

list TagList {
    @xmlName("Tag")
    member: Tag
}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

structure Tags {
    Items: TagList
}

structure TenantConfig {
    ParameterDefinitions: ParameterDefinitions
}

@error("server") @httpError(500)
structure TestFunctionFailed {
    Message: String
}

structure TestResult {
    FunctionSummary: FunctionSummary
    ComputeUtilization: String
    FunctionExecutionLogs: FunctionExecutionLogList
    FunctionErrorMessage: sensitiveStringType
    FunctionOutput: sensitiveStringType
}

@error("client") @httpError(400)
structure TooLongCSPInResponseHeadersPolicy {
    Message: String
}

@error("client") @httpError(400)
structure TooManyCacheBehaviors {
    Message: String
}

@error("client") @httpError(400)
structure TooManyCachePolicies {
    Message: String
}

@error("client") @httpError(400)
structure TooManyCertificates {
    Message: String
}

@error("client") @httpError(400)
structure TooManyCloudFrontOriginAccessIdentities {
    Message: String
}

@error("client") @httpError(400)
structure TooManyContinuousDeploymentPolicies {
    Message: String
}

@error("client") @httpError(400)
structure TooManyCookieNamesInWhiteList {
    Message: String
}

@error("client") @httpError(400)
structure TooManyCookiesInCachePolicy {
    Message: String
}

@error("client") @httpError(400)
structure TooManyCookiesInOriginRequestPolicy {
    Message: String
}

@error("client") @httpError(400)
structure TooManyCustomHeadersInResponseHeadersPolicy {
    Message: String
}

@error("client") @httpError(400)
structure TooManyDistributionCNAMEs {
    Message: String
}

@error("client") @httpError(400)
structure TooManyDistributions {
    Message: String
}

@error("client") @httpError(400)
structure TooManyDistributionsAssociatedToCachePolicy {
    Message: String
}

@error("client") @httpError(400)
structure TooManyDistributionsAssociatedToFieldLevelEncryptionConfig {
    Message: String
}

@error("client") @httpError(400)
structure TooManyDistributionsAssociatedToKeyGroup {
    Message: String
}

@error("client") @httpError(400)
structure TooManyDistributionsAssociatedToOriginAccessControl {
    Message: String
}

@error("client") @httpError(400)
structure TooManyDistributionsAssociatedToOriginRequestPolicy {
    Message: String
}

@error("client") @httpError(400)
structure TooManyDistributionsAssociatedToResponseHeadersPolicy {
    Message: String
}

@error("client") @httpError(400)
structure TooManyDistributionsWithFunctionAssociations {
    Message: String
}

@error("client") @httpError(400)
structure TooManyDistributionsWithLambdaAssociations {
    Message: String
}

@error("client") @httpError(400)
structure TooManyDistributionsWithSingleFunctionARN {
    Message: String
}

@error("client") @httpError(400)
structure TooManyFieldLevelEncryptionConfigs {
    Message: String
}

@error("client") @httpError(400)
structure TooManyFieldLevelEncryptionContentTypeProfiles {
    Message: String
}

@error("client") @httpError(400)
structure TooManyFieldLevelEncryptionEncryptionEntities {
    Message: String
}

@error("client") @httpError(400)
structure TooManyFieldLevelEncryptionFieldPatterns {
    Message: String
}

@error("client") @httpError(400)
structure TooManyFieldLevelEncryptionProfiles {
    Message: String
}

@error("client") @httpError(400)
structure TooManyFieldLevelEncryptionQueryArgProfiles {
    Message: String
}

@error("client") @httpError(400)
structure TooManyFunctionAssociations {
    Message: String
}

@error("client") @httpError(400)
structure TooManyFunctions {
    Message: String
}

@error("client") @httpError(400)
structure TooManyHeadersInCachePolicy {
    Message: String
}

@error("client") @httpError(400)
structure TooManyHeadersInForwardedValues {
    Message: String
}

@error("client") @httpError(400)
structure TooManyHeadersInOriginRequestPolicy {
    Message: String
}

@error("client") @httpError(400)
structure TooManyInvalidationsInProgress {
    Message: String
}

@error("client") @httpError(400)
structure TooManyKeyGroups {
    Message: String
}

@error("client") @httpError(400)
structure TooManyKeyGroupsAssociatedToDistribution {
    Message: String
}

@error("client") @httpError(400)
structure TooManyLambdaFunctionAssociations {
    Message: String
}

@error("client") @httpError(400)
structure TooManyOriginAccessControls {
    Message: String
}

@error("client") @httpError(400)
structure TooManyOriginCustomHeaders {
    Message: String
}

@error("client") @httpError(400)
structure TooManyOriginGroupsPerDistribution {
    Message: String
}

@error("client") @httpError(400)
structure TooManyOriginRequestPolicies {
    Message: String
}

@error("client") @httpError(400)
structure TooManyOrigins {
    Message: String
}

@error("client") @httpError(400)
structure TooManyPublicKeys {
    Message: String
}

@error("client") @httpError(400)
structure TooManyPublicKeysInKeyGroup {
    Message: String
}

@error("client") @httpError(400)
structure TooManyQueryStringParameters {
    Message: String
}

@error("client") @httpError(400)
structure TooManyQueryStringsInCachePolicy {
    Message: String
}

@error("client") @httpError(400)
structure TooManyQueryStringsInOriginRequestPolicy {
    Message: String
}

@error("client") @httpError(400)
structure TooManyRealtimeLogConfigs {
    Message: String
}

@error("client") @httpError(400)
structure TooManyRemoveHeadersInResponseHeadersPolicy {
    Message: String
}

@error("client") @httpError(400)
structure TooManyResponseHeadersPolicies {
    Message: String
}

@error("client") @httpError(400)
structure TooManyStreamingDistributionCNAMEs {
    Message: String
}

@error("client") @httpError(400)
structure TooManyStreamingDistributions {
    Message: String
}

@error("client") @httpError(400)
structure TooManyTrustedSigners {
    Message: String
}

structure TrafficConfig {
    SingleWeightConfig: ContinuousDeploymentSingleWeightConfig
    SingleHeaderConfig: ContinuousDeploymentSingleHeaderConfig

    @required
    Type: ContinuousDeploymentPolicyType
}

structure TrustStore {
    Id: String
    Arn: String
    Name: String
    Status: TrustStoreStatus
    NumberOfCaCertificates: Integer
    LastModifiedTime: Timestamp
    Reason: String
    UseClientCertificateOCSPEndpoint: Boolean
}

structure TrustStoreConfig {
    @required
    TrustStoreId: String

    AdvertiseTrustStoreCaNames: Boolean
    IgnoreCertificateExpiry: Boolean
}

list TrustStoreList {
    @xmlName("TrustStoreSummary")
    member: TrustStoreSummary
}

enum TrustStoreStatus {
    pending
    active
    failed
}

structure TrustStoreSummary {
    @required
    Id: String

    @required
    Arn: String

    @required
    Name: String

    @required
    Status: TrustStoreStatus

    @required
    NumberOfCaCertificates: Integer

    @required
    LastModifiedTime: Timestamp

    Reason: String

    @required
    ETag: String
}

@error("client") @httpError(400)
structure TrustedKeyGroupDoesNotExist {
    Message: String
}

list TrustedKeyGroupIdList {
    @xmlName("KeyGroup")
    member: String
}

structure TrustedKeyGroups {
    @required
    Enabled: Boolean

    @required
    Quantity: Integer

    Items: TrustedKeyGroupIdList
}

@error("client") @httpError(400)
structure TrustedSignerDoesNotExist {
    Message: String
}

structure TrustedSigners {
    @required
    Enabled: Boolean

    @required
    Quantity: Integer

    Items: AwsAccountNumberList
}

@error("client") @httpError(400)
structure UnsupportedOperation {
    Message: String
}

structure ValidationTokenDetail {
    @required
    Domain: String

    RedirectTo: String
    RedirectFrom: String
}

list ValidationTokenDetailList {
    member: ValidationTokenDetail
}

enum ValidationTokenHost {
    cloudfront
    self_hosted = "self-hosted"
}

structure ViewerCertificate {
    CloudFrontDefaultCertificate: Boolean
    IAMCertificateId: ServerCertificateId
    ACMCertificateArn: String
    SSLSupportMethod: SSLSupportMethod
    MinimumProtocolVersion: MinimumProtocolVersion

    @deprecated
    Certificate: String

    @deprecated
    CertificateSource: CertificateSource
}

structure ViewerMtlsConfig {
    Mode: ViewerMtlsMode
    TrustStoreConfig: TrustStoreConfig
}

enum ViewerMtlsMode {
    required
    optional
    passthrough
}

enum ViewerProtocolPolicy {
    allow_all = "allow-all"
    https_only = "https-only"
    redirect_to_https = "redirect-to-https"
}

structure VpcOrigin {
    @required
    Id: String

    @required
    Arn: String

    AccountId: String

    @required
    Status: String

    @required
    CreatedTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    @required
    VpcOriginEndpointConfig: VpcOriginEndpointConfig
}

structure VpcOriginConfig {
    @required
    VpcOriginId: String

    OwnerAccountId: String
    OriginReadTimeout: Integer
    OriginKeepaliveTimeout: Integer
}

structure VpcOriginEndpointConfig {
    @required
    Name: String

    @required
    Arn: String

    @required
    HTTPPort: Integer

    @required
    HTTPSPort: Integer

    @required
    OriginProtocolPolicy: OriginProtocolPolicy

    OriginSslProtocols: OriginSslProtocols
}

structure VpcOriginList {
    @required
    Marker: String

    NextMarker: String

    @required
    MaxItems: Integer

    @required
    IsTruncated: Boolean

    @required
    Quantity: Integer

    Items: VpcOriginSummaryList
}

structure VpcOriginSummary {
    @required
    Id: String

    @required
    Name: String

    @required
    Status: String

    @required
    CreatedTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    @required
    Arn: String

    AccountId: String

    @required
    OriginEndpointArn: String
}

list VpcOriginSummaryList {
    @xmlName("VpcOriginSummary")
    member: VpcOriginSummary
}

structure WebAclCustomization {
    @required
    Action: CustomizationActionType

    Arn: String
}

@length(min: 0, max: 253)
string aliasString

@length(min: 0, max: 25)
string distributionIdString

@range(max: 100)
integer listConflictingAliasesMaxItemsInteger

@sensitive
string sensitiveStringType
