$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.eks

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon Elastic Kubernetes Service")
@service(sdkId: "EKS", endpointPrefix: "eks")
@restJson1
@sigv4(name: "eks")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [{endpoint: "https://fips.eks.{region}.{dnsSuffix}", fips: true}]
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service EKS {
    version: "2017-11-01"
    operations: [
        AssociateAccessPolicy
        AssociateEncryptionConfig
        AssociateIdentityProviderConfig
        CancelUpdate
        CreateAccessEntry
        CreateAddon
        CreateCapability
        CreateCluster
        CreateEksAnywhereSubscription
        CreateFargateProfile
        CreateNodegroup
        CreatePodIdentityAssociation
        DeleteAccessEntry
        DeleteAddon
        DeleteCapability
        DeleteCluster
        DeleteEksAnywhereSubscription
        DeleteFargateProfile
        DeleteNodegroup
        DeletePodIdentityAssociation
        DeregisterCluster
        DescribeAccessEntry
        DescribeAddon
        DescribeAddonConfiguration
        DescribeAddonVersions
        DescribeCapability
        DescribeCluster
        DescribeClusterVersions
        DescribeEksAnywhereSubscription
        DescribeFargateProfile
        DescribeIdentityProviderConfig
        DescribeInsight
        DescribeInsightsRefresh
        DescribeNodegroup
        DescribePodIdentityAssociation
        DescribeUpdate
        DisassociateAccessPolicy
        DisassociateIdentityProviderConfig
        ListAccessEntries
        ListAccessPolicies
        ListAddons
        ListAssociatedAccessPolicies
        ListCapabilities
        ListClusters
        ListEksAnywhereSubscriptions
        ListFargateProfiles
        ListIdentityProviderConfigs
        ListInsights
        ListNodegroups
        ListPodIdentityAssociations
        ListTagsForResource
        ListUpdates
        RegisterCluster
        StartInsightsRefresh
        TagResource
        UntagResource
        UpdateAccessEntry
        UpdateAddon
        UpdateCapability
        UpdateClusterConfig
        UpdateClusterVersion
        UpdateEksAnywhereSubscription
        UpdateNodegroupConfig
        UpdateNodegroupVersion
        UpdatePodIdentityAssociation
    ]
}

@http(method: "POST", uri: "/clusters/{clusterName}/access-entries/{principalArn}/access-policies")
operation AssociateAccessPolicy {
    input := {
        @required @httpLabel
        clusterName: String

        @required @httpLabel
        principalArn: String

        @required
        policyArn: String

        @required
        accessScope: AccessScope
    }
    output := {
        clusterName: String
        principalArn: String
        associatedAccessPolicy: AssociatedAccessPolicy
    }
    errors: [
        ServerException
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/clusters/{clusterName}/encryption-config/associate")
operation AssociateEncryptionConfig {
    input := {
        @required @httpLabel
        clusterName: String

        @required
        encryptionConfig: EncryptionConfigList

        @idempotencyToken
        clientRequestToken: String
    }
    output := {
        update: Update
    }
    errors: [
        InvalidParameterException
        ClientException
        ServerException
        ResourceInUseException
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/clusters/{clusterName}/identity-provider-configs/associate")
operation AssociateIdentityProviderConfig {
    input := {
        @required @httpLabel
        clusterName: String

        @required
        oidc: OidcIdentityProviderConfigRequest

        tags: TagMap

        @idempotencyToken
        clientRequestToken: String
    }
    output := {
        update: Update
        tags: TagMap
    }
    errors: [
        InvalidParameterException
        ClientException
        ServerException
        ResourceInUseException
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/clusters/{name}/updates/{updateId}/cancel-update")
operation CancelUpdate {
    input := {
        @required @httpLabel
        name: String

        @required @httpLabel
        updateId: String

        @idempotencyToken
        clientRequestToken: String
    }
    output := {
        update: Update
    }
    errors: [
        InvalidParameterException
        ClientException
        ServerException
        ResourceInUseException
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InvalidStateException
    ]
}

@http(method: "POST", uri: "/clusters/{clusterName}/access-entries")
operation CreateAccessEntry {
    input := {
        @required @httpLabel
        clusterName: String

        @required
        principalArn: String

        kubernetesGroups: StringList
        tags: TagMap

        @idempotencyToken
        clientRequestToken: String

        username: String
        type: String
    }
    output := {
        accessEntry: AccessEntry
    }
    errors: [
        ServerException
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
        ResourceLimitExceededException
        ResourceInUseException
    ]
}

@http(method: "POST", uri: "/clusters/{clusterName}/addons")
operation CreateAddon {
    input := {
        @required @httpLabel
        clusterName: ClusterName

        @required
        addonName: String

        addonVersion: String
        serviceAccountRoleArn: RoleArn
        resolveConflicts: ResolveConflicts

        @idempotencyToken
        clientRequestToken: String

        tags: TagMap
        configurationValues: String
        podIdentityAssociations: AddonPodIdentityAssociationsList
        namespaceConfig: AddonNamespaceConfigRequest
    }
    output := {
        addon: Addon
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        ResourceInUseException
        ClientException
        ServerException
    ]
}

@http(method: "POST", uri: "/clusters/{clusterName}/capabilities")
operation CreateCapability {
    input := {
        @required
        capabilityName: String

        @required @httpLabel
        clusterName: String

        @idempotencyToken
        clientRequestToken: String

        @required
        type: CapabilityType

        @required
        roleArn: String

        configuration: CapabilityConfigurationRequest
        tags: TagMap

        @required
        deletePropagationPolicy: CapabilityDeletePropagationPolicy
    }
    output := {
        capability: Capability
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        ResourceLimitExceededException
        ResourceInUseException
        AccessDeniedException
        ThrottlingException
        ServerException
    ]
}

@http(method: "POST", uri: "/clusters")
operation CreateCluster {
    input := {
        @required
        name: ClusterName

        version: String

        @required
        roleArn: String

        @required
        resourcesVpcConfig: VpcConfigRequest

        kubernetesNetworkConfig: KubernetesNetworkConfigRequest
        logging: Logging

        @idempotencyToken
        clientRequestToken: String

        tags: TagMap
        encryptionConfig: EncryptionConfigList
        outpostConfig: OutpostConfigRequest
        accessConfig: CreateAccessConfigRequest
        bootstrapSelfManagedAddons: Boolean
        upgradePolicy: UpgradePolicyRequest
        zonalShiftConfig: ZonalShiftConfigRequest
        remoteNetworkConfig: RemoteNetworkConfigRequest
        computeConfig: ComputeConfigRequest
        storageConfig: StorageConfigRequest
        deletionProtection: Boolean
        controlPlaneScalingConfig: ControlPlaneScalingConfig
    }
    output := {
        cluster: Cluster
    }
    errors: [
        ResourceInUseException
        ResourceLimitExceededException
        InvalidParameterException
        ClientException
        ServerException
        ServiceUnavailableException
        UnsupportedAvailabilityZoneException
    ]
}

@http(method: "POST", uri: "/eks-anywhere-subscriptions")
operation CreateEksAnywhereSubscription {
    input := {
        @required
        name: EksAnywhereSubscriptionName

        @required
        term: EksAnywhereSubscriptionTerm

        licenseQuantity: Integer
        licenseType: EksAnywhereSubscriptionLicenseType
        autoRenew: Boolean

        @idempotencyToken
        clientRequestToken: String

        tags: TagMap
    }
    output := {
        subscription: EksAnywhereSubscription
    }
    errors: [
        ResourceLimitExceededException
        InvalidParameterException
        ClientException
        ServerException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/clusters/{clusterName}/fargate-profiles")
operation CreateFargateProfile {
    input := {
        @required
        fargateProfileName: String

        @required @httpLabel
        clusterName: String

        @required
        podExecutionRoleArn: String

        subnets: StringList
        selectors: FargateProfileSelectors

        @idempotencyToken
        clientRequestToken: String

        tags: TagMap
    }
    output := {
        fargateProfile: FargateProfile
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        ClientException
        ServerException
        ResourceLimitExceededException
        UnsupportedAvailabilityZoneException
    ]
}

@http(method: "POST", uri: "/clusters/{clusterName}/node-groups")
operation CreateNodegroup {
    input := {
        @required @httpLabel
        clusterName: String

        @required
        nodegroupName: String

        scalingConfig: NodegroupScalingConfig
        diskSize: Integer

        @required
        subnets: StringList

        instanceTypes: StringList
        amiType: AMITypes
        remoteAccess: RemoteAccessConfig

        @required
        nodeRole: String

        labels: labelsMap
        taints: taintsList
        tags: TagMap

        @idempotencyToken
        clientRequestToken: String

        launchTemplate: LaunchTemplateSpecification
        updateConfig: NodegroupUpdateConfig
        nodeRepairConfig: NodeRepairConfig
        capacityType: CapacityTypes
        version: String
        releaseVersion: String
        warmPoolConfig: WarmPoolConfig
    }
    output := {
        nodegroup: Nodegroup
    }
    errors: [
        ResourceInUseException
        ResourceLimitExceededException
        InvalidRequestException
        InvalidParameterException
        ClientException
        ServerException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/clusters/{clusterName}/pod-identity-associations")
operation CreatePodIdentityAssociation {
    input := {
        @required @httpLabel
        clusterName: String

        @required
        namespace: String

        @required
        serviceAccount: String

        @required
        roleArn: String

        @idempotencyToken
        clientRequestToken: String

        tags: TagMap
        disableSessionTags: Boolean
        targetRoleArn: String
        policy: String
    }
    output := {
        association: PodIdentityAssociation
    }
    errors: [
        ServerException
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
        ResourceLimitExceededException
        ResourceInUseException
    ]
}

@http(method: "DELETE", uri: "/clusters/{clusterName}/access-entries/{principalArn}")
operation DeleteAccessEntry {
    input := {
        @required @httpLabel
        clusterName: String

        @required @httpLabel
        principalArn: String
    }
    output := {}
    errors: [ServerException, ResourceNotFoundException, InvalidRequestException]
}

@http(method: "DELETE", uri: "/clusters/{clusterName}/addons/{addonName}")
operation DeleteAddon {
    input := {
        @required @httpLabel
        clusterName: ClusterName

        @required @httpLabel
        addonName: String

        @httpQuery("preserve")
        preserve: Boolean
    }
    output := {
        addon: Addon
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        ClientException
        ServerException
    ]
}

@http(method: "DELETE", uri: "/clusters/{clusterName}/capabilities/{capabilityName}")
operation DeleteCapability {
    input := {
        @required @httpLabel
        clusterName: String

        @required @httpLabel
        capabilityName: String
    }
    output := {
        capability: Capability
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        ResourceNotFoundException
        ResourceInUseException
        ServerException
    ]
}

@http(method: "DELETE", uri: "/clusters/{name}")
operation DeleteCluster {
    input := {
        @required @httpLabel
        name: String
    }
    output := {
        cluster: Cluster
    }
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        ClientException
        ServerException
        ServiceUnavailableException
        InvalidRequestException
    ]
}

@http(method: "DELETE", uri: "/eks-anywhere-subscriptions/{id}")
operation DeleteEksAnywhereSubscription {
    input := {
        @required @httpLabel
        id: String
    }
    output := {
        subscription: EksAnywhereSubscription
    }
    errors: [ResourceNotFoundException, ClientException, InvalidRequestException, ServerException]
}

@http(method: "DELETE", uri: "/clusters/{clusterName}/fargate-profiles/{fargateProfileName}")
operation DeleteFargateProfile {
    input := {
        @required @httpLabel
        clusterName: String

        @required @httpLabel
        fargateProfileName: String
    }
    output := {
        fargateProfile: FargateProfile
    }
    errors: [InvalidParameterException, ClientException, ServerException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/clusters/{clusterName}/node-groups/{nodegroupName}")
operation DeleteNodegroup {
    input := {
        @required @httpLabel
        clusterName: String

        @required @httpLabel
        nodegroupName: String
    }
    output := {
        nodegroup: Nodegroup
    }
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        InvalidParameterException
        ClientException
        ServerException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/clusters/{clusterName}/pod-identity-associations/{associationId}")
operation DeletePodIdentityAssociation {
    input := {
        @required @httpLabel
        clusterName: String

        @required @httpLabel
        associationId: String
    }
    output := {
        association: PodIdentityAssociation
    }
    errors: [
        ServerException
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
    ]
}

@http(method: "DELETE", uri: "/cluster-registrations/{name}")
operation DeregisterCluster {
    input := {
        @required @httpLabel
        name: String
    }
    output := {
        cluster: Cluster
    }
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        ClientException
        ServerException
        ServiceUnavailableException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/clusters/{clusterName}/access-entries/{principalArn}")
operation DescribeAccessEntry {
    input := {
        @required @httpLabel
        clusterName: String

        @required @httpLabel
        principalArn: String
    }
    output := {
        accessEntry: AccessEntry
    }
    errors: [ServerException, ResourceNotFoundException, InvalidRequestException]
}

@http(method: "GET", uri: "/clusters/{clusterName}/addons/{addonName}")
@waitable(
    AddonActive: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "addon.status"
                        expected: "CREATE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "addon.status", expected: "DEGRADED", comparator: "stringEquals"}
                }
            }
            {
                state: "success"
                matcher: {
                    output: {path: "addon.status", expected: "ACTIVE", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
    AddonDeleted: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "addon.status"
                        expected: "DELETE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(AddonActive: 60, AddonDeleted: 60)
operation DescribeAddon {
    input := {
        @required @httpLabel
        clusterName: ClusterName

        @required @httpLabel
        addonName: String
    }
    output := {
        addon: Addon
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        ClientException
        ServerException
    ]
}

@http(method: "GET", uri: "/addons/configuration-schemas")
operation DescribeAddonConfiguration {
    input := {
        @required @httpQuery("addonName")
        addonName: String

        @required @httpQuery("addonVersion")
        addonVersion: String
    }
    output := {
        addonName: String
        addonVersion: String
        configurationSchema: String
        podIdentityConfiguration: AddonPodIdentityConfigurationList
    }
    errors: [ServerException, ResourceNotFoundException, InvalidParameterException]
}

@http(method: "GET", uri: "/addons/supported-versions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "addons"
    pageSize: "maxResults"
)
operation DescribeAddonVersions {
    input := {
        @httpQuery("kubernetesVersion")
        kubernetesVersion: String

        @httpQuery("maxResults")
        maxResults: DescribeAddonVersionsRequestMaxResults

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("addonName")
        addonName: String

        @httpQuery("types")
        types: StringList

        @httpQuery("publishers")
        publishers: StringList

        @httpQuery("owners")
        owners: StringList
    }
    output := {
        addons: Addons
        nextToken: String
    }
    errors: [ServerException, ResourceNotFoundException, InvalidParameterException]
}

@http(method: "GET", uri: "/clusters/{clusterName}/capabilities/{capabilityName}")
operation DescribeCapability {
    input := {
        @required @httpLabel
        clusterName: String

        @required @httpLabel
        capabilityName: String
    }
    output := {
        capability: Capability
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        ResourceNotFoundException
        ServerException
    ]
}

@http(method: "GET", uri: "/clusters/{name}")
@waitable(
    ClusterActive: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "cluster.status"
                        expected: "DELETING"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "cluster.status", expected: "FAILED", comparator: "stringEquals"}
                }
            }
            {
                state: "success"
                matcher: {
                    output: {path: "cluster.status", expected: "ACTIVE", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    ClusterDeleted: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {path: "cluster.status", expected: "ACTIVE", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "cluster.status"
                        expected: "CREATING"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "cluster.status"
                        expected: "PENDING"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(ClusterActive: 40, ClusterDeleted: 40)
operation DescribeCluster {
    input := {
        @required @httpLabel
        name: String
    }
    output := {
        cluster: Cluster
    }
    errors: [
        ResourceNotFoundException
        ClientException
        ServerException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/cluster-versions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "clusterVersions"
    pageSize: "maxResults"
)
operation DescribeClusterVersions {
    input := {
        @httpQuery("clusterType")
        clusterType: String

        @httpQuery("maxResults")
        maxResults: DescribeClusterVersionMaxResults

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("defaultOnly")
        defaultOnly: Boolean

        @httpQuery("includeAll")
        includeAll: Boolean

        @httpQuery("clusterVersions")
        clusterVersions: StringList

        @httpQuery("status") @deprecated(since: "2025-02-15")
        status: ClusterVersionStatus

        @httpQuery("versionStatus")
        versionStatus: VersionStatus
    }
    output := {
        nextToken: String
        clusterVersions: ClusterVersionList
    }
    errors: [ServerException, InvalidParameterException, InvalidRequestException]
}

@http(method: "GET", uri: "/eks-anywhere-subscriptions/{id}")
operation DescribeEksAnywhereSubscription {
    input := {
        @required @httpLabel
        id: String
    }
    output := {
        subscription: EksAnywhereSubscription
    }
    errors: [
        ResourceNotFoundException
        ClientException
        ServerException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/clusters/{clusterName}/fargate-profiles/{fargateProfileName}")
@waitable(
    FargateProfileActive: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "fargateProfile.status"
                        expected: "CREATE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "fargateProfile.status"
                        expected: "ACTIVE"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
    FargateProfileDeleted: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "fargateProfile.status"
                        expected: "DELETE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(FargateProfileActive: 60, FargateProfileDeleted: 60)
operation DescribeFargateProfile {
    input := {
        @required @httpLabel
        clusterName: String

        @required @httpLabel
        fargateProfileName: String
    }
    output := {
        fargateProfile: FargateProfile
    }
    errors: [InvalidParameterException, ClientException, ServerException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/clusters/{clusterName}/identity-provider-configs/describe")
operation DescribeIdentityProviderConfig {
    input := {
        @required @httpLabel
        clusterName: String

        @required
        identityProviderConfig: IdentityProviderConfig
    }
    output := {
        identityProviderConfig: IdentityProviderConfigResponse
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ClientException
        ServerException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/clusters/{clusterName}/insights/{id}")
operation DescribeInsight {
    input := {
        @required @httpLabel
        clusterName: String

        @required @httpLabel
        id: String
    }
    output := {
        insight: Insight
    }
    errors: [
        ServerException
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/clusters/{clusterName}/insights-refresh")
operation DescribeInsightsRefresh {
    input := {
        @required @httpLabel
        clusterName: String
    }
    output := {
        message: String
        status: InsightsRefreshStatus
        startedAt: Timestamp
        endedAt: Timestamp
    }
    errors: [
        ServerException
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/clusters/{clusterName}/node-groups/{nodegroupName}")
@waitable(
    NodegroupActive: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "nodegroup.status"
                        expected: "CREATE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "nodegroup.status"
                        expected: "ACTIVE"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    NodegroupDeleted: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "nodegroup.status"
                        expected: "DELETE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(NodegroupActive: 80, NodegroupDeleted: 40)
operation DescribeNodegroup {
    input := {
        @required @httpLabel
        clusterName: String

        @required @httpLabel
        nodegroupName: String
    }
    output := {
        nodegroup: Nodegroup
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        ClientException
        ServerException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/clusters/{clusterName}/pod-identity-associations/{associationId}")
operation DescribePodIdentityAssociation {
    input := {
        @required @httpLabel
        clusterName: String

        @required @httpLabel
        associationId: String
    }
    output := {
        association: PodIdentityAssociation
    }
    errors: [
        ServerException
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/clusters/{name}/updates/{updateId}")
operation DescribeUpdate {
    input := {
        @required @httpLabel
        name: String

        @required @httpLabel
        updateId: String

        @httpQuery("nodegroupName")
        nodegroupName: String

        @httpQuery("addonName")
        addonName: String

        @httpQuery("capabilityName")
        capabilityName: String
    }
    output := {
        update: Update
    }
    errors: [InvalidParameterException, ClientException, ServerException, ResourceNotFoundException]
}

@http(
    method: "DELETE"
    uri: "/clusters/{clusterName}/access-entries/{principalArn}/access-policies/{policyArn}"
)
operation DisassociateAccessPolicy {
    input := {
        @required @httpLabel
        clusterName: String

        @required @httpLabel
        principalArn: String

        @required @httpLabel
        policyArn: String
    }
    output := {}
    errors: [ServerException, ResourceNotFoundException, InvalidRequestException]
}

@http(method: "POST", uri: "/clusters/{clusterName}/identity-provider-configs/disassociate")
operation DisassociateIdentityProviderConfig {
    input := {
        @required @httpLabel
        clusterName: String

        @required
        identityProviderConfig: IdentityProviderConfig

        @idempotencyToken
        clientRequestToken: String
    }
    output := {
        update: Update
    }
    errors: [
        InvalidParameterException
        ClientException
        ServerException
        ResourceInUseException
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/clusters/{clusterName}/access-entries")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "accessEntries"
    pageSize: "maxResults"
)
operation ListAccessEntries {
    input := {
        @required @httpLabel
        clusterName: String

        @httpQuery("associatedPolicyArn")
        associatedPolicyArn: String

        @httpQuery("maxResults")
        maxResults: ListAccessEntriesRequestMaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        accessEntries: StringList
        nextToken: String
    }
    errors: [
        ServerException
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/access-policies")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "accessPolicies"
    pageSize: "maxResults"
)
operation ListAccessPolicies {
    input := {
        @httpQuery("maxResults")
        maxResults: ListAccessPoliciesRequestMaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        accessPolicies: AccessPoliciesList
        nextToken: String
    }
    errors: [ServerException]
}

@http(method: "GET", uri: "/clusters/{clusterName}/addons")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "addons"
    pageSize: "maxResults"
)
operation ListAddons {
    input := {
        @required @httpLabel
        clusterName: ClusterName

        @httpQuery("maxResults")
        maxResults: ListAddonsRequestMaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        addons: StringList
        nextToken: String
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        ClientException
        ResourceNotFoundException
        ServerException
    ]
}

@http(method: "GET", uri: "/clusters/{clusterName}/access-entries/{principalArn}/access-policies")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "associatedAccessPolicies"
    pageSize: "maxResults"
)
operation ListAssociatedAccessPolicies {
    input := {
        @required @httpLabel
        clusterName: String

        @required @httpLabel
        principalArn: String

        @httpQuery("maxResults")
        maxResults: ListAssociatedAccessPoliciesRequestMaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        clusterName: String
        principalArn: String
        nextToken: String
        associatedAccessPolicies: AssociatedAccessPoliciesList
    }
    errors: [ServerException, ResourceNotFoundException, InvalidRequestException]
}

@http(method: "GET", uri: "/clusters/{clusterName}/capabilities")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "capabilities"
    pageSize: "maxResults"
)
operation ListCapabilities {
    input := {
        @required @httpLabel
        clusterName: String

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: ListCapabilitiesRequestMaxResults
    }
    output := {
        capabilities: CapabilitySummaryList
        nextToken: String
    }
    errors: [InvalidParameterException, ServerException]
}

@http(method: "GET", uri: "/clusters")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "clusters"
    pageSize: "maxResults"
)
operation ListClusters {
    input := {
        @httpQuery("maxResults")
        maxResults: ListClustersRequestMaxResults

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("include")
        include: IncludeClustersList
    }
    output := {
        clusters: StringList
        nextToken: String
    }
    errors: [
        InvalidParameterException
        ClientException
        ServerException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/eks-anywhere-subscriptions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "subscriptions"
    pageSize: "maxResults"
)
operation ListEksAnywhereSubscriptions {
    input := {
        @httpQuery("maxResults")
        maxResults: ListEksAnywhereSubscriptionsRequestMaxResults

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("includeStatus")
        includeStatus: EksAnywhereSubscriptionStatusValues
    }
    output := {
        subscriptions: EksAnywhereSubscriptionList
        nextToken: String
    }
    errors: [
        InvalidParameterException
        ClientException
        ServerException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/clusters/{clusterName}/fargate-profiles")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "fargateProfileNames"
    pageSize: "maxResults"
)
operation ListFargateProfiles {
    input := {
        @required @httpLabel
        clusterName: String

        @httpQuery("maxResults")
        maxResults: FargateProfilesRequestMaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        fargateProfileNames: StringList
        nextToken: String
    }
    errors: [InvalidParameterException, ResourceNotFoundException, ClientException, ServerException]
}

@http(method: "GET", uri: "/clusters/{clusterName}/identity-provider-configs")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "identityProviderConfigs"
    pageSize: "maxResults"
)
operation ListIdentityProviderConfigs {
    input := {
        @required @httpLabel
        clusterName: String

        @httpQuery("maxResults")
        maxResults: ListIdentityProviderConfigsRequestMaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        identityProviderConfigs: IdentityProviderConfigs
        nextToken: String
    }
    errors: [
        InvalidParameterException
        ClientException
        ServerException
        ServiceUnavailableException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/clusters/{clusterName}/insights")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "insights"
    pageSize: "maxResults"
)
operation ListInsights {
    input := {
        @required @httpLabel
        clusterName: String

        filter: InsightsFilter
        maxResults: ListInsightsMaxResults
        nextToken: String
    }
    output := {
        insights: InsightSummaries
        nextToken: String
    }
    errors: [
        ServerException
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/clusters/{clusterName}/node-groups")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "nodegroups"
    pageSize: "maxResults"
)
operation ListNodegroups {
    input := {
        @required @httpLabel
        clusterName: String

        @httpQuery("maxResults")
        maxResults: ListNodegroupsRequestMaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        nodegroups: StringList
        nextToken: String
    }
    errors: [
        InvalidParameterException
        ClientException
        ServerException
        ServiceUnavailableException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/clusters/{clusterName}/pod-identity-associations")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "associations"
    pageSize: "maxResults"
)
operation ListPodIdentityAssociations {
    input := {
        @required @httpLabel
        clusterName: String

        @httpQuery("namespace")
        namespace: String

        @httpQuery("serviceAccount")
        serviceAccount: String

        @httpQuery("maxResults")
        maxResults: ListPodIdentityAssociationsMaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        associations: PodIdentityAssociationSummaries
        nextToken: String
    }
    errors: [
        ServerException
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: String
    }
    output := {
        tags: TagMap
    }
    errors: [BadRequestException, NotFoundException]
}

@http(method: "GET", uri: "/clusters/{name}/updates")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "updateIds"
    pageSize: "maxResults"
)
operation ListUpdates {
    input := {
        @required @httpLabel
        name: String

        @httpQuery("nodegroupName")
        nodegroupName: String

        @httpQuery("addonName")
        addonName: String

        @httpQuery("capabilityName")
        capabilityName: String

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: ListUpdatesRequestMaxResults
    }
    output := {
        updateIds: StringList
        nextToken: String
    }
    errors: [InvalidParameterException, ClientException, ServerException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/cluster-registrations")
operation RegisterCluster {
    input := {
        @required
        name: ClusterName

        @required
        connectorConfig: ConnectorConfigRequest

        @idempotencyToken
        clientRequestToken: String

        tags: TagMap
    }
    output := {
        cluster: Cluster
    }
    errors: [
        ResourceLimitExceededException
        InvalidParameterException
        ClientException
        ServerException
        ServiceUnavailableException
        AccessDeniedException
        ResourceInUseException
        ResourcePropagationDelayException
    ]
}

@http(method: "POST", uri: "/clusters/{clusterName}/insights-refresh")
operation StartInsightsRefresh {
    input := {
        @required @httpLabel
        clusterName: String
    }
    output := {
        message: String
        status: InsightsRefreshStatus
    }
    errors: [
        ServerException
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required
        tags: TagMap
    }
    output := {}
    errors: [BadRequestException, NotFoundException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [BadRequestException, NotFoundException]
}

@http(method: "POST", uri: "/clusters/{clusterName}/access-entries/{principalArn}")
operation UpdateAccessEntry {
    input := {
        @required @httpLabel
        clusterName: String

        @required @httpLabel
        principalArn: String

        kubernetesGroups: StringList

        @idempotencyToken
        clientRequestToken: String

        username: String
    }
    output := {
        accessEntry: AccessEntry
    }
    errors: [
        ServerException
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/clusters/{clusterName}/addons/{addonName}/update")
operation UpdateAddon {
    input := {
        @required @httpLabel
        clusterName: ClusterName

        @required @httpLabel
        addonName: String

        addonVersion: String
        serviceAccountRoleArn: RoleArn
        resolveConflicts: ResolveConflicts

        @idempotencyToken
        clientRequestToken: String

        configurationValues: String
        podIdentityAssociations: AddonPodIdentityAssociationsList
    }
    output := {
        update: Update
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        ResourceInUseException
        ClientException
        ServerException
    ]
}

@http(method: "POST", uri: "/clusters/{clusterName}/capabilities/{capabilityName}")
operation UpdateCapability {
    input := {
        @required @httpLabel
        clusterName: String

        @required @httpLabel
        capabilityName: String

        roleArn: String
        configuration: UpdateCapabilityConfiguration

        @idempotencyToken
        clientRequestToken: String

        deletePropagationPolicy: CapabilityDeletePropagationPolicy
    }
    output := {
        update: Update
    }
    errors: [
        InvalidParameterException
        AccessDeniedException
        ResourceNotFoundException
        ResourceInUseException
        ServerException
    ]
}

@http(method: "POST", uri: "/clusters/{name}/update-config")
operation UpdateClusterConfig {
    input := {
        @required @httpLabel
        name: String

        resourcesVpcConfig: VpcConfigRequest
        logging: Logging

        @idempotencyToken
        clientRequestToken: String

        accessConfig: UpdateAccessConfigRequest
        upgradePolicy: UpgradePolicyRequest
        zonalShiftConfig: ZonalShiftConfigRequest
        computeConfig: ComputeConfigRequest
        kubernetesNetworkConfig: KubernetesNetworkConfigRequest
        storageConfig: StorageConfigRequest
        remoteNetworkConfig: RemoteNetworkConfigRequest
        deletionProtection: Boolean
        controlPlaneScalingConfig: ControlPlaneScalingConfig
    }
    output := {
        update: Update
    }
    errors: [
        InvalidParameterException
        ClientException
        ServerException
        ResourceInUseException
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/clusters/{name}/updates")
operation UpdateClusterVersion {
    input := {
        @required @httpLabel
        name: String

        @required
        version: String

        @idempotencyToken
        clientRequestToken: String

        force: Boolean
        rollbackConfig: RollbackConfig
    }
    output := {
        update: Update
    }
    errors: [
        InvalidParameterException
        ClientException
        ServerException
        ResourceInUseException
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InvalidStateException
    ]
}

@http(method: "POST", uri: "/eks-anywhere-subscriptions/{id}")
operation UpdateEksAnywhereSubscription {
    input := {
        @required @httpLabel
        id: String

        @required
        autoRenew: Boolean

        @idempotencyToken
        clientRequestToken: String
    }
    output := {
        subscription: EksAnywhereSubscription
    }
    errors: [
        InvalidParameterException
        ClientException
        ServerException
        ResourceNotFoundException
        InvalidRequestException
    ]
}

@http(method: "POST", uri: "/clusters/{clusterName}/node-groups/{nodegroupName}/update-config")
operation UpdateNodegroupConfig {
    input := {
        @required @httpLabel
        clusterName: String

        @required @httpLabel
        nodegroupName: String

        labels: UpdateLabelsPayload
        taints: UpdateTaintsPayload
        scalingConfig: NodegroupScalingConfig
        updateConfig: NodegroupUpdateConfig
        nodeRepairConfig: NodeRepairConfig
        warmPoolConfig: WarmPoolConfig

        @idempotencyToken
        clientRequestToken: String
    }
    output := {
        update: Update
    }
    errors: [
        InvalidParameterException
        ClientException
        ServerException
        ResourceInUseException
        ResourceNotFoundException
        InvalidRequestException
    ]
}

@http(method: "POST", uri: "/clusters/{clusterName}/node-groups/{nodegroupName}/update-version")
operation UpdateNodegroupVersion {
    input := {
        @required @httpLabel
        clusterName: String

        @required @httpLabel
        nodegroupName: String

        version: String
        releaseVersion: String
        launchTemplate: LaunchTemplateSpecification
        force: Boolean

        @idempotencyToken
        clientRequestToken: String
    }
    output := {
        update: Update
    }
    errors: [
        InvalidParameterException
        ClientException
        ServerException
        ResourceInUseException
        ResourceNotFoundException
        InvalidRequestException
    ]
}

@http(method: "POST", uri: "/clusters/{clusterName}/pod-identity-associations/{associationId}")
operation UpdatePodIdentityAssociation {
    input := {
        @required @httpLabel
        clusterName: String

        @required @httpLabel
        associationId: String

        roleArn: String

        @idempotencyToken
        clientRequestToken: String

        disableSessionTags: Boolean
        targetRoleArn: String
        policy: String
    }
    output := {
        association: PodIdentityAssociation
    }
    errors: [
        ServerException
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
    ]
}

enum AMITypes {
    AL2_x86_64
    AL2_x86_64_GPU
    AL2_ARM_64
    CUSTOM
    BOTTLEROCKET_ARM_64
    BOTTLEROCKET_x86_64
    BOTTLEROCKET_ARM_64_FIPS
    BOTTLEROCKET_x86_64_FIPS
    BOTTLEROCKET_ARM_64_NVIDIA
    BOTTLEROCKET_x86_64_NVIDIA
    BOTTLEROCKET_ARM_64_NVIDIA_FIPS
    BOTTLEROCKET_x86_64_NVIDIA_FIPS
    WINDOWS_CORE_2019_x86_64
    WINDOWS_FULL_2019_x86_64
    WINDOWS_CORE_2022_x86_64
    WINDOWS_FULL_2022_x86_64
    WINDOWS_CORE_2025_x86_64
    WINDOWS_FULL_2025_x86_64
    AL2023_x86_64_STANDARD
    AL2023_ARM_64_STANDARD
    AL2023_x86_64_NEURON
    AL2023_x86_64_NVIDIA
    AL2023_ARM_64_NVIDIA
}

structure AccessConfigResponse {
    bootstrapClusterCreatorAdminPermissions: Boolean
    authenticationMode: AuthenticationMode
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

structure AccessEntry {
    clusterName: String
    principalArn: String
    kubernetesGroups: StringList
    accessEntryArn: String
    createdAt: Timestamp
    modifiedAt: Timestamp
    tags: TagMap
    username: String
    type: String
}

list AccessPoliciesList {
    member: AccessPolicy
}

structure AccessPolicy {
    name: String
    arn: String
}

structure AccessScope {
    type: AccessScopeType
    namespaces: StringList
}

enum AccessScopeType {
    cluster
    namespace
}

map AdditionalInfoMap {
    key: String
    value: String
}

structure Addon {
    addonName: String
    clusterName: ClusterName
    status: AddonStatus
    addonVersion: String
    health: AddonHealth
    addonArn: String
    createdAt: Timestamp
    modifiedAt: Timestamp
    serviceAccountRoleArn: String
    tags: TagMap
    publisher: String
    owner: String
    marketplaceInformation: MarketplaceInformation
    configurationValues: String
    podIdentityAssociations: StringList
    namespaceConfig: AddonNamespaceConfigResponse
}

structure AddonCompatibilityDetail {
    name: String
    compatibleVersions: StringList
}

list AddonCompatibilityDetails {
    member: AddonCompatibilityDetail
}

structure AddonHealth {
    issues: AddonIssueList
}

structure AddonInfo {
    addonName: String
    type: String
    addonVersions: AddonVersionInfoList
    publisher: String
    owner: String
    marketplaceInformation: MarketplaceInformation
    defaultNamespace: String
}

structure AddonIssue {
    code: AddonIssueCode
    message: String
    resourceIds: StringList
}

enum AddonIssueCode {
    AccessDenied
    InternalFailure
    ClusterUnreachable
    InsufficientNumberOfReplicas
    ConfigurationConflict
    AdmissionRequestDenied
    UnsupportedAddonModification
    K8sResourceNotFound
    AddonSubscriptionNeeded
    AddonPermissionFailure
}

list AddonIssueList {
    member: AddonIssue
}

structure AddonNamespaceConfigRequest {
    namespace: namespace
}

structure AddonNamespaceConfigResponse {
    namespace: namespace
}

structure AddonPodIdentityAssociations {
    @required
    serviceAccount: String

    @required
    roleArn: String
}

list AddonPodIdentityAssociationsList {
    member: AddonPodIdentityAssociations
}

structure AddonPodIdentityConfiguration {
    serviceAccount: String
    recommendedManagedPolicies: StringList
}

list AddonPodIdentityConfigurationList {
    member: AddonPodIdentityConfiguration
}

enum AddonStatus {
    CREATING
    ACTIVE
    CREATE_FAILED
    UPDATING
    DELETING
    DELETE_FAILED
    DEGRADED
    UPDATE_FAILED
}

structure AddonVersionInfo {
    addonVersion: String
    architecture: StringList
    computeTypes: StringList
    compatibilities: Compatibilities
    requiresConfiguration: Boolean
    requiresIamPermissions: Boolean
}

list AddonVersionInfoList {
    member: AddonVersionInfo
}

list Addons {
    member: AddonInfo
}

structure ArgoCdAwsIdcConfigRequest {
    @required
    idcInstanceArn: String

    idcRegion: String
}

structure ArgoCdAwsIdcConfigResponse {
    idcInstanceArn: String
    idcRegion: String
    idcManagedApplicationArn: String
}

structure ArgoCdConfigRequest {
    namespace: String

    @required
    awsIdc: ArgoCdAwsIdcConfigRequest

    rbacRoleMappings: ArgoCdRoleMappingList
    networkAccess: ArgoCdNetworkAccessConfigRequest
}

structure ArgoCdConfigResponse {
    namespace: String
    awsIdc: ArgoCdAwsIdcConfigResponse
    rbacRoleMappings: ArgoCdRoleMappingList
    networkAccess: ArgoCdNetworkAccessConfigResponse
    serverUrl: String
}

structure ArgoCdNetworkAccessConfigRequest {
    vpceIds: StringList
}

structure ArgoCdNetworkAccessConfigResponse {
    vpceIds: StringList
}

enum ArgoCdRole {
    ADMIN
    EDITOR
    VIEWER
}

structure ArgoCdRoleMapping {
    @required
    role: ArgoCdRole

    @required
    identities: SsoIdentityList
}

list ArgoCdRoleMappingList {
    member: ArgoCdRoleMapping
}

list AssociatedAccessPoliciesList {
    member: AssociatedAccessPolicy
}

structure AssociatedAccessPolicy {
    policyArn: String
    accessScope: AccessScope
    associatedAt: Timestamp
    modifiedAt: Timestamp
}

enum AuthenticationMode {
    API
    API_AND_CONFIG_MAP
    CONFIG_MAP
}

structure AutoScalingGroup {
    name: String
}

list AutoScalingGroupList {
    member: AutoScalingGroup
}

@error("client") @httpError(400)
structure BadRequestException {
    message: String
}

structure BlockStorage {
    enabled: Boolean
}

structure Cancellation {
    status: CancellationStatus
    reason: String
}

enum CancellationStatus {
    InProgress
    Failed
    Successful
}

structure Capability {
    capabilityName: String
    arn: String
    clusterName: String
    type: CapabilityType
    roleArn: String
    status: CapabilityStatus
    version: String
    configuration: CapabilityConfigurationResponse
    tags: TagMap
    health: CapabilityHealth
    createdAt: Timestamp
    modifiedAt: Timestamp
    deletePropagationPolicy: CapabilityDeletePropagationPolicy
}

structure CapabilityConfigurationRequest {
    argoCd: ArgoCdConfigRequest
}

structure CapabilityConfigurationResponse {
    argoCd: ArgoCdConfigResponse
}

enum CapabilityDeletePropagationPolicy {
    RETAIN
}

structure CapabilityHealth {
    issues: CapabilityIssueList
}

structure CapabilityIssue {
    code: CapabilityIssueCode
    message: String
}

enum CapabilityIssueCode {
    AccessDenied
    ClusterUnreachable
}

list CapabilityIssueList {
    member: CapabilityIssue
}

enum CapabilityStatus {
    CREATING
    CREATE_FAILED
    UPDATING
    DELETING
    DELETE_FAILED
    ACTIVE
    DEGRADED
}

structure CapabilitySummary {
    capabilityName: String
    arn: String
    type: CapabilityType
    status: CapabilityStatus
    version: String
    createdAt: Timestamp
    modifiedAt: Timestamp
}

list CapabilitySummaryList {
    member: CapabilitySummary
}

enum CapabilityType {
    ACK
    KRO
    ARGOCD
}

@range(min: 1)
integer Capacity

enum CapacityTypes {
    ON_DEMAND
    SPOT
    CAPACITY_BLOCK
}

enum Category {
    UPGRADE_READINESS
    MISCONFIGURATION
    ROLLBACK_READINESS
}

list CategoryList {
    member: Category
}

structure Certificate {
    data: String
}

@error("client") @httpError(400)
structure ClientException {
    clusterName: String
    nodegroupName: String
    addonName: String
    subscriptionId: String
    message: String
}

structure ClientStat {
    userAgent: String
    numberOfRequestsLast30Days: Integer
    lastRequestTime: Timestamp
}

list ClientStats {
    member: ClientStat
}

structure Cluster {
    name: String
    arn: String
    createdAt: Timestamp
    version: String
    endpoint: String
    roleArn: String
    resourcesVpcConfig: VpcConfigResponse
    kubernetesNetworkConfig: KubernetesNetworkConfigResponse
    logging: Logging
    identity: Identity
    status: ClusterStatus
    certificateAuthority: Certificate
    clientRequestToken: String
    platformVersion: String
    tags: TagMap
    encryptionConfig: EncryptionConfigList
    connectorConfig: ConnectorConfigResponse
    id: String
    health: ClusterHealth
    outpostConfig: OutpostConfigResponse
    accessConfig: AccessConfigResponse
    upgradePolicy: UpgradePolicyResponse
    zonalShiftConfig: ZonalShiftConfigResponse
    remoteNetworkConfig: RemoteNetworkConfigResponse
    computeConfig: ComputeConfigResponse
    storageConfig: StorageConfigResponse
    deletionProtection: Boolean
    controlPlaneScalingConfig: ControlPlaneScalingConfig
}

structure ClusterHealth {
    issues: ClusterIssueList
}

structure ClusterIssue {
    code: ClusterIssueCode
    message: String
    resourceIds: StringList
}

enum ClusterIssueCode {
    AccessDenied
    ClusterUnreachable
    ConfigurationConflict
    InternalFailure
    ResourceLimitExceeded
    ResourceNotFound
    IamRoleNotFound
    VpcNotFound
    InsufficientFreeAddresses
    Ec2ServiceNotSubscribed
    Ec2SubnetNotFound
    Ec2SecurityGroupNotFound
    KmsGrantRevoked
    KmsKeyNotFound
    KmsKeyMarkedForDeletion
    KmsKeyDisabled
    StsRegionalEndpointDisabled
    UnsupportedVersion
    Other
}

list ClusterIssueList {
    member: ClusterIssue
}

@length(min: 1, max: 100) @pattern("^[0-9A-Za-z][A-Za-z0-9\\-_]*")
string ClusterName

enum ClusterStatus {
    CREATING
    ACTIVE
    DELETING
    FAILED
    UPDATING
    PENDING
}

structure ClusterVersionInformation {
    clusterVersion: String
    clusterType: String
    defaultPlatformVersion: String
    defaultVersion: Boolean
    releaseDate: Timestamp
    endOfStandardSupportDate: Timestamp
    endOfExtendedSupportDate: Timestamp
    status: ClusterVersionStatus
    versionStatus: VersionStatus
    kubernetesPatchVersion: String
}

list ClusterVersionList {
    member: ClusterVersionInformation
}

enum ClusterVersionStatus {
    unsupported
    standard_support = "standard-support"
    extended_support = "extended-support"
}

list Compatibilities {
    member: Compatibility
}

structure Compatibility {
    clusterVersion: String
    platformVersions: StringList
    defaultVersion: Boolean
}

structure ComputeConfigRequest {
    enabled: Boolean
    nodePools: StringList
    nodeRoleArn: String
}

structure ComputeConfigResponse {
    enabled: Boolean
    nodePools: StringList
    nodeRoleArn: String
}

enum ConnectorConfigProvider {
    EKS_ANYWHERE
    ANTHOS
    GKE
    AKS
    OPENSHIFT
    TANZU
    RANCHER
    EC2
    OTHER
}

structure ConnectorConfigRequest {
    @required
    roleArn: String

    @required
    provider: ConnectorConfigProvider
}

structure ConnectorConfigResponse {
    activationId: String
    activationCode: String
    activationExpiry: Timestamp
    provider: String
    roleArn: String
}

enum ControlPlaneEgressModeType {
    AWS_MANAGED
    CUSTOMER_ROUTED
    CUSTOMER_ISOLATED
}

structure ControlPlanePlacementRequest {
    groupName: String
    spreadLevel: SpreadLevel
}

structure ControlPlanePlacementResponse {
    groupName: String
    spreadLevel: SpreadLevel
}

structure ControlPlaneScalingConfig {
    tier: ProvisionedControlPlaneTier
}

structure CreateAccessConfigRequest {
    bootstrapClusterCreatorAdminPermissions: Boolean
    authenticationMode: AuthenticationMode
}

structure DeprecationDetail {
    usage: String
    replacedWith: String
    stopServingVersion: String
    startServingReplacementVersion: String
    clientStats: ClientStats
}

list DeprecationDetails {
    member: DeprecationDetail
}

@range(min: 1, max: 100)
integer DescribeAddonVersionsRequestMaxResults

@range(min: 1, max: 100)
integer DescribeClusterVersionMaxResults

structure EksAnywhereSubscription {
    id: String
    arn: String
    createdAt: Timestamp
    effectiveDate: Timestamp
    expirationDate: Timestamp
    licenseQuantity: Integer
    licenseType: EksAnywhereSubscriptionLicenseType
    term: EksAnywhereSubscriptionTerm
    status: String
    autoRenew: Boolean
    licenseArns: StringList
    licenses: LicenseList
    tags: TagMap
}

enum EksAnywhereSubscriptionLicenseType {
    Cluster
}

list EksAnywhereSubscriptionList {
    member: EksAnywhereSubscription
}

@length(min: 1, max: 100) @pattern("^[0-9A-Za-z][A-Za-z0-9\\-_]*")
string EksAnywhereSubscriptionName

enum EksAnywhereSubscriptionStatus {
    CREATING
    ACTIVE
    UPDATING
    EXPIRING
    EXPIRED
    DELETING
}

list EksAnywhereSubscriptionStatusValues {
    member: EksAnywhereSubscriptionStatus
}

structure EksAnywhereSubscriptionTerm {
    duration: Integer
    unit: EksAnywhereSubscriptionTermUnit
}

enum EksAnywhereSubscriptionTermUnit {
    MONTHS
}

structure ElasticLoadBalancing {
    enabled: Boolean
}

structure EncryptionConfig {
    resources: StringList
    provider: Provider
}

@length(max: 1)
list EncryptionConfigList {
    member: EncryptionConfig
}

enum ErrorCode {
    SubnetNotFound
    SecurityGroupNotFound
    EniLimitReached
    IpNotAvailable
    AccessDenied
    OperationNotPermitted
    VpcIdNotFound
    Unknown
    NodeCreationFailure
    PodEvictionFailure
    InsufficientFreeAddresses
    ClusterUnreachable
    InsufficientNumberOfReplicas
    ConfigurationConflict
    AdmissionRequestDenied
    UnsupportedAddonModification
    K8sResourceNotFound
}

structure ErrorDetail {
    errorCode: ErrorCode
    errorMessage: String
    resourceIds: StringList
}

list ErrorDetails {
    member: ErrorDetail
}

structure EtcdPlacementRequest {
    spreadLevel: SpreadLevel
}

structure EtcdPlacementResponse {
    spreadLevel: SpreadLevel
}

structure FargateProfile {
    fargateProfileName: String
    fargateProfileArn: String
    clusterName: String
    createdAt: Timestamp
    podExecutionRoleArn: String
    subnets: StringList
    selectors: FargateProfileSelectors
    status: FargateProfileStatus
    tags: TagMap
    health: FargateProfileHealth
}

structure FargateProfileHealth {
    issues: FargateProfileIssueList
}

structure FargateProfileIssue {
    code: FargateProfileIssueCode
    message: String
    resourceIds: StringList
}

enum FargateProfileIssueCode {
    PodExecutionRoleAlreadyInUse
    AccessDenied
    ClusterUnreachable
    InternalFailure
}

list FargateProfileIssueList {
    member: FargateProfileIssue
}

map FargateProfileLabel {
    key: String
    value: String
}

structure FargateProfileSelector {
    namespace: String
    labels: FargateProfileLabel
}

list FargateProfileSelectors {
    member: FargateProfileSelector
}

enum FargateProfileStatus {
    CREATING
    ACTIVE
    DELETING
    CREATE_FAILED
    DELETE_FAILED
}

@range(min: 1, max: 100)
integer FargateProfilesRequestMaxResults

structure Identity {
    oidc: OIDC
}

structure IdentityProviderConfig {
    @required
    type: String

    @required
    name: String
}

structure IdentityProviderConfigResponse {
    oidc: OidcIdentityProviderConfig
}

list IdentityProviderConfigs {
    member: IdentityProviderConfig
}

list IncludeClustersList {
    member: String
}

structure Insight {
    id: String
    name: String
    category: Category
    kubernetesVersion: String
    lastRefreshTime: Timestamp
    lastTransitionTime: Timestamp
    description: String
    insightStatus: InsightStatus
    recommendation: String
    additionalInfo: AdditionalInfoMap
    resources: InsightResourceDetails
    categorySpecificSummary: InsightCategorySpecificSummary
}

structure InsightCategorySpecificSummary {
    deprecationDetails: DeprecationDetails
    addonCompatibilityDetails: AddonCompatibilityDetails
}

structure InsightResourceDetail {
    insightStatus: InsightStatus
    kubernetesResourceUri: String
    arn: String
}

list InsightResourceDetails {
    member: InsightResourceDetail
}

structure InsightStatus {
    status: InsightStatusValue
    reason: String
}

enum InsightStatusValue {
    PASSING
    WARNING
    ERROR
    UNKNOWN
}

list InsightStatusValueList {
    member: InsightStatusValue
}

list InsightSummaries {
    member: InsightSummary
}

structure InsightSummary {
    id: String
    name: String
    category: Category
    kubernetesVersion: String
    lastRefreshTime: Timestamp
    lastTransitionTime: Timestamp
    description: String
    insightStatus: InsightStatus
}

structure InsightsFilter {
    categories: CategoryList
    kubernetesVersions: StringList
    statuses: InsightStatusValueList
}

enum InsightsRefreshStatus {
    IN_PROGRESS
    FAILED
    COMPLETED
}

@error("client") @httpError(400)
structure InvalidParameterException {
    clusterName: String
    nodegroupName: String
    fargateProfileName: String
    addonName: String
    subscriptionId: String
    message: String
}

@error("client") @httpError(400)
structure InvalidRequestException {
    clusterName: String
    nodegroupName: String
    addonName: String
    subscriptionId: String
    message: String
}

@error("client") @httpError(400)
structure InvalidStateException {
    clusterName: String
    message: String
}

enum IpFamily {
    ipv4
    ipv6
}

structure Issue {
    code: NodegroupIssueCode
    message: String
    resourceIds: StringList
}

list IssueList {
    member: Issue
}

structure KubernetesNetworkConfigRequest {
    serviceIpv4Cidr: String
    ipFamily: IpFamily
    elasticLoadBalancing: ElasticLoadBalancing
}

structure KubernetesNetworkConfigResponse {
    serviceIpv4Cidr: String
    serviceIpv6Cidr: String
    ipFamily: IpFamily
    elasticLoadBalancing: ElasticLoadBalancing
}

structure LaunchTemplateSpecification {
    name: String
    version: String
    id: String
}

structure License {
    id: String
    token: String
}

list LicenseList {
    member: License
}

@range(min: 1, max: 100)
integer ListAccessEntriesRequestMaxResults

@range(min: 1, max: 100)
integer ListAccessPoliciesRequestMaxResults

@range(min: 1, max: 100)
integer ListAddonsRequestMaxResults

@range(min: 1, max: 100)
integer ListAssociatedAccessPoliciesRequestMaxResults

@range(min: 1, max: 100)
integer ListCapabilitiesRequestMaxResults

@range(min: 1, max: 100)
integer ListClustersRequestMaxResults

@range(min: 1, max: 100)
integer ListEksAnywhereSubscriptionsRequestMaxResults

@range(min: 1, max: 100)
integer ListIdentityProviderConfigsRequestMaxResults

@range(min: 1, max: 100)
integer ListInsightsMaxResults

@range(min: 1, max: 100)
integer ListNodegroupsRequestMaxResults

@range(min: 1, max: 100)
integer ListPodIdentityAssociationsMaxResults

@range(min: 1, max: 100)
integer ListUpdatesRequestMaxResults

structure LogSetup {
    types: LogTypes
    enabled: Boolean
}

list LogSetups {
    member: LogSetup
}

enum LogType {
    api
    audit
    authenticator
    controllerManager
    scheduler
}

list LogTypes {
    member: LogType
}

structure Logging {
    clusterLogging: LogSetups
}

structure MarketplaceInformation {
    productId: String
    productUrl: String
}

structure NodeRepairConfig {
    enabled: Boolean
    maxUnhealthyNodeThresholdCount: NonZeroInteger
    maxUnhealthyNodeThresholdPercentage: PercentCapacity
    maxParallelNodesRepairedCount: NonZeroInteger
    maxParallelNodesRepairedPercentage: PercentCapacity
    nodeRepairConfigOverrides: NodeRepairConfigOverridesList
}

structure NodeRepairConfigOverrides {
    nodeMonitoringCondition: String
    nodeUnhealthyReason: String
    minRepairWaitTimeMins: NonZeroInteger
    repairAction: RepairAction
}

list NodeRepairConfigOverridesList {
    member: NodeRepairConfigOverrides
}

structure Nodegroup {
    nodegroupName: String
    nodegroupArn: String
    clusterName: String
    version: String
    releaseVersion: String
    createdAt: Timestamp
    modifiedAt: Timestamp
    status: NodegroupStatus
    capacityType: CapacityTypes
    scalingConfig: NodegroupScalingConfig
    instanceTypes: StringList
    subnets: StringList
    remoteAccess: RemoteAccessConfig
    amiType: AMITypes
    nodeRole: String
    labels: labelsMap
    taints: taintsList
    resources: NodegroupResources
    diskSize: Integer
    health: NodegroupHealth
    updateConfig: NodegroupUpdateConfig
    nodeRepairConfig: NodeRepairConfig
    launchTemplate: LaunchTemplateSpecification
    tags: TagMap
    warmPoolConfig: WarmPoolConfig
}

structure NodegroupHealth {
    issues: IssueList
}

enum NodegroupIssueCode {
    AutoScalingGroupNotFound
    AutoScalingGroupInvalidConfiguration
    Ec2SecurityGroupNotFound
    Ec2SecurityGroupDeletionFailure
    Ec2LaunchTemplateNotFound
    Ec2LaunchTemplateVersionMismatch
    Ec2SubnetNotFound
    Ec2SubnetInvalidConfiguration
    IamInstanceProfileNotFound
    Ec2SubnetMissingIpv6Assignment
    IamLimitExceeded
    IamNodeRoleNotFound
    NodeCreationFailure
    AsgInstanceLaunchFailures
    InstanceLimitExceeded
    InsufficientFreeAddresses
    AccessDenied
    InternalFailure
    ClusterUnreachable
    AmiIdNotFound
    AutoScalingGroupOptInRequired
    AutoScalingGroupRateLimitExceeded
    Ec2LaunchTemplateDeletionFailure
    Ec2LaunchTemplateInvalidConfiguration
    Ec2LaunchTemplateMaxLimitExceeded
    Ec2SubnetListTooLong
    IamThrottling
    NodeTerminationFailure
    PodEvictionFailure
    SourceEc2LaunchTemplateNotFound
    LimitExceeded
    Unknown
    AutoScalingGroupInstanceRefreshActive
    KubernetesLabelInvalid
    Ec2LaunchTemplateVersionMaxLimitExceeded
    Ec2InstanceTypeDoesNotExist
}

structure NodegroupResources {
    autoScalingGroups: AutoScalingGroupList
    remoteAccessSecurityGroup: String
}

structure NodegroupScalingConfig {
    minSize: ZeroCapacity
    maxSize: Capacity
    desiredSize: ZeroCapacity
}

enum NodegroupStatus {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    CREATE_FAILED
    DELETE_FAILED
    DEGRADED
}

structure NodegroupUpdateConfig {
    maxUnavailable: NonZeroInteger
    maxUnavailablePercentage: PercentCapacity
    updateStrategy: NodegroupUpdateStrategies
}

enum NodegroupUpdateStrategies {
    DEFAULT
    MINIMAL
}

@range(min: 1)
integer NonZeroInteger

@error("client") @httpError(404)
structure NotFoundException {
    message: String
}

structure OIDC {
    issuer: String
}

structure OidcIdentityProviderConfig {
    identityProviderConfigName: String
    identityProviderConfigArn: String
    clusterName: String
    issuerUrl: String
    clientId: String
    usernameClaim: String
    usernamePrefix: String
    groupsClaim: String
    groupsPrefix: String
    requiredClaims: requiredClaimsMap
    tags: TagMap
    status: configStatus
}

structure OidcIdentityProviderConfigRequest {
    @required
    identityProviderConfigName: String

    @required
    issuerUrl: String

    @required
    clientId: String

    usernameClaim: String
    usernamePrefix: String
    groupsClaim: String
    groupsPrefix: String
    requiredClaims: requiredClaimsMap
}

structure OutpostConfigRequest {
    @required
    outpostArns: StringList

    @required
    controlPlaneInstanceType: String

    controlPlanePlacement: ControlPlanePlacementRequest
    etcdInstanceType: String
    etcdPlacement: EtcdPlacementRequest
}

structure OutpostConfigResponse {
    @required
    outpostArns: StringList

    @required
    controlPlaneInstanceType: String

    controlPlanePlacement: ControlPlanePlacementResponse
    etcdInstanceType: String
    etcdPlacement: EtcdPlacementResponse
}

@range(min: 1, max: 100)
integer PercentCapacity

structure PodIdentityAssociation {
    clusterName: String
    namespace: String
    serviceAccount: String
    roleArn: String
    associationArn: String
    associationId: String
    tags: TagMap
    createdAt: Timestamp
    modifiedAt: Timestamp
    ownerArn: String
    disableSessionTags: Boolean
    targetRoleArn: String
    externalId: String
    policy: String
}

list PodIdentityAssociationSummaries {
    member: PodIdentityAssociationSummary
}

structure PodIdentityAssociationSummary {
    clusterName: String
    namespace: String
    serviceAccount: String
    associationArn: String
    associationId: String
    ownerArn: String
}

structure Provider {
    keyArn: String
}

enum ProvisionedControlPlaneTier {
    standard
    tier_xl = "tier-xl"
    tier_2xl = "tier-2xl"
    tier_4xl = "tier-4xl"
    tier_8xl = "tier-8xl"
}

structure RemoteAccessConfig {
    ec2SshKey: String
    sourceSecurityGroups: StringList
}

structure RemoteNetworkConfigRequest {
    remoteNodeNetworks: RemoteNodeNetworkList
    remotePodNetworks: RemotePodNetworkList
}

structure RemoteNetworkConfigResponse {
    remoteNodeNetworks: RemoteNodeNetworkList
    remotePodNetworks: RemotePodNetworkList
}

structure RemoteNodeNetwork {
    cidrs: StringList
}

@length(max: 1)
list RemoteNodeNetworkList {
    member: RemoteNodeNetwork
}

structure RemotePodNetwork {
    cidrs: StringList
}

@length(max: 1)
list RemotePodNetworkList {
    member: RemotePodNetwork
}

enum RepairAction {
    Replace
    Reboot
    NoAction
}

enum ResolveConflicts {
    OVERWRITE
    NONE
    PRESERVE
}

@error("client") @httpError(409)
structure ResourceInUseException {
    clusterName: String
    nodegroupName: String
    addonName: String
    message: String
}

@error("client") @httpError(400)
structure ResourceLimitExceededException {
    clusterName: String
    nodegroupName: String
    subscriptionId: String
    message: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    clusterName: String
    nodegroupName: String
    fargateProfileName: String
    addonName: String
    subscriptionId: String
    message: String
}

@error("client") @httpError(428)
structure ResourcePropagationDelayException {
    message: String
}

@length(min: 1, max: 255)
string RoleArn

structure RollbackConfig {
    timeoutMinutes: Integer
}

@error("server") @httpError(500)
structure ServerException {
    clusterName: String
    nodegroupName: String
    addonName: String
    subscriptionId: String
    message: String
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    message: String
}

enum SpreadLevel {
    host
    rack
}

structure SsoIdentity {
    @required
    id: String

    @required
    type: SsoIdentityType
}

list SsoIdentityList {
    member: SsoIdentity
}

enum SsoIdentityType {
    SSO_USER
    SSO_GROUP
}

structure StorageConfigRequest {
    blockStorage: BlockStorage
}

structure StorageConfigResponse {
    blockStorage: BlockStorage
}

list StringList {
    member: String
}

enum SupportType {
    STANDARD
    EXTENDED
}

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(max: 256)
string TagValue

structure Taint {
    key: taintKey
    value: taintValue
    effect: TaintEffect
}

enum TaintEffect {
    NO_SCHEDULE
    NO_EXECUTE
    PREFER_NO_SCHEDULE
}

@error("client") @httpError(429)
structure ThrottlingException {
    clusterName: String
    message: String
}

@error("client") @httpError(400)
structure UnsupportedAvailabilityZoneException {
    message: String
    clusterName: String
    nodegroupName: String
    validZones: StringList
}

structure Update {
    id: String
    status: UpdateStatus
    type: UpdateType
    params: UpdateParams
    createdAt: Timestamp
    errors: ErrorDetails
    cancellation: Cancellation
}

structure UpdateAccessConfigRequest {
    authenticationMode: AuthenticationMode
}

structure UpdateArgoCdConfig {
    rbacRoleMappings: UpdateRoleMappings
    networkAccess: ArgoCdNetworkAccessConfigRequest
}

structure UpdateCapabilityConfiguration {
    argoCd: UpdateArgoCdConfig
}

structure UpdateLabelsPayload {
    addOrUpdateLabels: labelsMap
    removeLabels: labelsKeyList
}

structure UpdateParam {
    type: UpdateParamType
    value: String
}

enum UpdateParamType {
    Version
    PlatformVersion
    EndpointPrivateAccess
    EndpointPublicAccess
    ClusterLogging
    DesiredSize
    LabelsToAdd
    LabelsToRemove
    TaintsToAdd
    TaintsToRemove
    MaxSize
    MinSize
    ReleaseVersion
    PublicAccessCidrs
    LaunchTemplateName
    LaunchTemplateVersion
    IdentityProviderConfig
    EncryptionConfig
    AddonVersion
    ServiceAccountRoleArn
    ResolveConflicts
    MaxUnavailable
    MaxUnavailablePercentage
    NodeRepairEnabled
    UpdateStrategy
    ConfigurationValues
    SecurityGroups
    Subnets
    AuthenticationMode
    PodIdentityAssociations
    UpgradePolicy
    ZonalShiftConfig
    ComputeConfig
    StorageConfig
    KubernetesNetworkConfig
    RemoteNetworkConfig
    DeletionProtection
    NodeRepairConfig
    RoleArn
    RoleMappingsToAddOrUpdate
    RoleMappingsToRemove
    NetworkAccess
    VendedLogs
    UpdatedTier
    PreviousTier
    WarmPoolEnabled
    WarmPoolMaxGroupPreparedCapacity
    WarmPoolMinSize
    WarmPoolState
    WarmPoolReuseOnScaleIn
    ControlPlaneEgressMode
}

list UpdateParams {
    member: UpdateParam
}

structure UpdateRoleMappings {
    addOrUpdateRoleMappings: ArgoCdRoleMappingList
    removeRoleMappings: ArgoCdRoleMappingList
}

enum UpdateStatus {
    InProgress
    Failed
    Cancelled
    Successful
}

structure UpdateTaintsPayload {
    addOrUpdateTaints: taintsList
    removeTaints: taintsList
}

enum UpdateType {
    VersionUpdate
    EndpointAccessUpdate
    LoggingUpdate
    ConfigUpdate
    AssociateIdentityProviderConfig
    DisassociateIdentityProviderConfig
    AssociateEncryptionConfig
    AddonUpdate
    VpcConfigUpdate
    AccessConfigUpdate
    UpgradePolicyUpdate
    ZonalShiftConfigUpdate
    AutoModeUpdate
    RemoteNetworkConfigUpdate
    DeletionProtectionUpdate
    CapabilityUpdate
    ControlPlaneScalingConfigUpdate
    VendedLogsUpdate
    ControlPlaneEgressUpdate
    VersionRollback
}

structure UpgradePolicyRequest {
    supportType: SupportType
}

structure UpgradePolicyResponse {
    supportType: SupportType
}

enum VersionStatus {
    UNSUPPORTED
    STANDARD_SUPPORT
    EXTENDED_SUPPORT
}

structure VpcConfigRequest {
    subnetIds: StringList
    securityGroupIds: StringList
    endpointPublicAccess: Boolean
    endpointPrivateAccess: Boolean
    publicAccessCidrs: StringList
    controlPlaneEgressMode: ControlPlaneEgressModeType
}

structure VpcConfigResponse {
    subnetIds: StringList
    securityGroupIds: StringList
    clusterSecurityGroupId: String
    vpcId: String
    endpointPublicAccess: Boolean
    endpointPrivateAccess: Boolean
    publicAccessCidrs: StringList
    controlPlaneEgressMode: ControlPlaneEgressModeType
}

structure WarmPoolConfig {
    enabled: Boolean
    minSize: ZeroCapacity
    maxGroupPreparedCapacity: Integer
    poolState: WarmPoolState
    reuseOnScaleIn: Boolean
}

enum WarmPoolState {
    STOPPED
    RUNNING
    HIBERNATED
}

@range(min: 0)
integer ZeroCapacity

structure ZonalShiftConfigRequest {
    enabled: Boolean
}

structure ZonalShiftConfigResponse {
    enabled: Boolean
}

enum configStatus {
    CREATING
    DELETING
    ACTIVE
}

@length(min: 1, max: 63)
string labelKey

@length(min: 1, max: 63)
string labelValue

list labelsKeyList {
    member: String
}

map labelsMap {
    key: labelKey
    value: labelValue
}

@length(min: 1, max: 63)
string namespace

@length(min: 1, max: 63)
string requiredClaimsKey

map requiredClaimsMap {
    key: requiredClaimsKey
    value: requiredClaimsValue
}

@length(min: 1, max: 253)
string requiredClaimsValue

@length(min: 1, max: 63)
string taintKey

@length(min: 0, max: 63)
string taintValue

list taintsList {
    member: Taint
}
