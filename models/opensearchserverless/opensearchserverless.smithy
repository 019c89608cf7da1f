$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.opensearchserverless

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("OpenSearch Service Serverless")
@service(sdkId: "OpenSearchServerless", endpointPrefix: "aoss")
@awsJson1_0
@sigv4(name: "aoss")
@standardRegionalEndpoints
service OpenSearchServerless {
    version: "2021-11-01"
    operations: [
        BatchGetCollection
        BatchGetCollectionGroup
        BatchGetEffectiveLifecyclePolicy
        BatchGetLifecyclePolicy
        BatchGetVpcEndpoint
        CreateAccessPolicy
        CreateCollection
        CreateCollectionGroup
        CreateIndex
        CreateLifecyclePolicy
        CreateSecurityConfig
        CreateSecurityPolicy
        CreateVpcEndpoint
        DeleteAccessPolicy
        DeleteCollection
        DeleteCollectionGroup
        DeleteIndex
        DeleteLifecyclePolicy
        DeleteSecurityConfig
        DeleteSecurityPolicy
        DeleteVpcEndpoint
        GetAccessPolicy
        GetAccountSettings
        GetIndex
        GetPoliciesStats
        GetSecurityConfig
        GetSecurityPolicy
        ListAccessPolicies
        ListCollectionGroups
        ListCollections
        ListLifecyclePolicies
        ListSecurityConfigs
        ListSecurityPolicies
        ListTagsForResource
        ListVpcEndpoints
        TagResource
        UntagResource
        UpdateAccessPolicy
        UpdateAccountSettings
        UpdateCollection
        UpdateCollectionGroup
        UpdateIndex
        UpdateLifecyclePolicy
        UpdateSecurityConfig
        UpdateSecurityPolicy
        UpdateVpcEndpoint
    ]
}

@readonly
operation BatchGetCollection {
    input := {
        ids: CollectionIds
        names: CollectionNames
    }
    output := {
        collectionDetails: CollectionDetails
        collectionErrorDetails: CollectionErrorDetails
    }
    errors: [InternalServerException, ValidationException]
}

@readonly
operation BatchGetCollectionGroup {
    input := {
        ids: CollectionGroupIds
        names: CollectionGroupNames
    }
    output := {
        collectionGroupDetails: CollectionGroupDetails
        collectionGroupErrorDetails: CollectionGroupErrorDetails
    }
    errors: [InternalServerException, ValidationException]
}

@readonly
operation BatchGetEffectiveLifecyclePolicy {
    input := {
        @required
        resourceIdentifiers: LifecyclePolicyResourceIdentifiers
    }
    output := {
        effectiveLifecyclePolicyDetails: EffectiveLifecyclePolicyDetails
        effectiveLifecyclePolicyErrorDetails: EffectiveLifecyclePolicyErrorDetails
    }
    errors: [InternalServerException, ValidationException]
}

@readonly
operation BatchGetLifecyclePolicy {
    input := {
        @required
        identifiers: LifecyclePolicyIdentifiers
    }
    output := {
        lifecyclePolicyDetails: LifecyclePolicyDetails
        lifecyclePolicyErrorDetails: LifecyclePolicyErrorDetails
    }
    errors: [InternalServerException, ValidationException]
}

@readonly
operation BatchGetVpcEndpoint {
    input := {
        @required
        ids: VpcEndpointIds
    }
    output := {
        vpcEndpointDetails: VpcEndpointDetails
        vpcEndpointErrorDetails: VpcEndpointErrorDetails
    }
    errors: [InternalServerException, ValidationException]
}

@idempotent
operation CreateAccessPolicy {
    input := {
        @required
        type: AccessPolicyType

        @required
        name: PolicyName

        description: PolicyDescription

        @required
        policy: PolicyDocument

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        accessPolicyDetail: AccessPolicyDetail
    }
    errors: [
        InternalServerException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation CreateCollection {
    input := {
        @required
        name: CollectionName

        type: CollectionType
        description: CreateCollectionRequestDescriptionString
        tags: Tags
        standbyReplicas: StandbyReplicas
        vectorOptions: VectorOptions
        collectionGroupName: CollectionGroupName
        encryptionConfig: EncryptionConfig
        deletionProtection: DeletionProtection

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        createCollectionDetail: CreateCollectionDetail
    }
    errors: [
        InternalServerException
        OcuLimitExceededException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation CreateCollectionGroup {
    input := {
        @required
        name: CollectionGroupName

        @required
        standbyReplicas: StandbyReplicas

        description: CreateCollectionGroupRequestDescriptionString
        tags: Tags
        capacityLimits: CollectionGroupCapacityLimits
        generation: ServerlessGeneration

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        createCollectionGroupDetail: CreateCollectionGroupDetail
    }
    errors: [
        InternalServerException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation CreateIndex {
    input := {
        @required
        id: CollectionId

        @required
        indexName: String

        indexSchema: Document
    }
    output := {}
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ValidationException
    ]
}

@idempotent
operation CreateLifecyclePolicy {
    input := {
        @required
        type: LifecyclePolicyType

        @required
        name: PolicyName

        description: PolicyDescription

        @required
        policy: PolicyDocument

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        lifecyclePolicyDetail: LifecyclePolicyDetail
    }
    errors: [
        InternalServerException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation CreateSecurityConfig {
    input := {
        @required
        type: SecurityConfigType

        @required
        name: ConfigName

        description: ConfigDescription
        samlOptions: SamlConfigOptions
        iamIdentityCenterOptions: CreateIamIdentityCenterConfigOptions
        iamFederationOptions: IamFederationConfigOptions

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        securityConfigDetail: SecurityConfigDetail
    }
    errors: [
        InternalServerException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation CreateSecurityPolicy {
    input := {
        @required
        type: SecurityPolicyType

        @required
        name: PolicyName

        description: PolicyDescription

        @required
        policy: PolicyDocument

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        securityPolicyDetail: SecurityPolicyDetail
    }
    errors: [
        InternalServerException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation CreateVpcEndpoint {
    input := {
        @required
        name: VpcEndpointName

        @required
        vpcId: VpcId

        @required
        subnetIds: SubnetIds

        securityGroupIds: SecurityGroupIds

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        createVpcEndpointDetail: CreateVpcEndpointDetail
    }
    errors: [
        InternalServerException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation DeleteAccessPolicy {
    input := {
        @required
        type: AccessPolicyType

        @required
        name: PolicyName

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ValidationException
    ]
}

@idempotent
operation DeleteCollection {
    input := {
        @required
        id: CollectionId

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        deleteCollectionDetail: DeleteCollectionDetail
    }
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ValidationException
    ]
}

@idempotent
operation DeleteCollectionGroup {
    input := {
        @required
        id: CollectionGroupId

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ValidationException
    ]
}

@idempotent
operation DeleteIndex {
    input := {
        @required
        id: CollectionId

        @required
        indexName: String
    }
    output := {}
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@idempotent
operation DeleteLifecyclePolicy {
    input := {
        @required
        type: LifecyclePolicyType

        @required
        name: PolicyName

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ValidationException
    ]
}

@idempotent
operation DeleteSecurityConfig {
    input := {
        @required
        id: SecurityConfigId

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ValidationException
    ]
}

@idempotent
operation DeleteSecurityPolicy {
    input := {
        @required
        type: SecurityPolicyType

        @required
        name: PolicyName

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ValidationException
    ]
}

@idempotent
operation DeleteVpcEndpoint {
    input := {
        @required
        id: VpcEndpointId

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        deleteVpcEndpointDetail: DeleteVpcEndpointDetail
    }
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ValidationException
    ]
}

@readonly
operation GetAccessPolicy {
    input := {
        @required
        type: AccessPolicyType

        @required
        name: PolicyName
    }
    output := {
        accessPolicyDetail: AccessPolicyDetail
    }
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@readonly
operation GetAccountSettings {
    input := {}
    output := {
        accountSettingsDetail: AccountSettingsDetail
    }
    errors: [InternalServerException, ValidationException]
}

@readonly
operation GetIndex {
    input := {
        @required
        id: CollectionId

        @required
        indexName: String
    }
    output := {
        indexSchema: Document
    }
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@readonly
operation GetPoliciesStats {
    input := {}
    output := {
        AccessPolicyStats: AccessPolicyStats
        SecurityPolicyStats: SecurityPolicyStats
        SecurityConfigStats: SecurityConfigStats
        LifecyclePolicyStats: LifecyclePolicyStats
        TotalPolicyCount: Long
    }
    errors: [InternalServerException]
}

@readonly
operation GetSecurityConfig {
    input := {
        @required
        id: SecurityConfigId
    }
    output := {
        securityConfigDetail: SecurityConfigDetail
    }
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@readonly
operation GetSecurityPolicy {
    input := {
        @required
        type: SecurityPolicyType

        @required
        name: PolicyName
    }
    output := {
        securityPolicyDetail: SecurityPolicyDetail
    }
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@readonly
operation ListAccessPolicies {
    input := {
        @required
        type: AccessPolicyType

        resource: ListAccessPoliciesRequestResourceList
        nextToken: String
        maxResults: ListAccessPoliciesRequestMaxResultsInteger
    }
    output := {
        accessPolicySummaries: AccessPolicySummaries
        nextToken: String
    }
    errors: [InternalServerException, ValidationException]
}

@readonly
operation ListCollectionGroups {
    input := {
        nextToken: String
        maxResults: ListCollectionGroupsRequestMaxResultsInteger
    }
    output := {
        collectionGroupSummaries: CollectionGroupSummaries
        nextToken: String
    }
    errors: [InternalServerException, ValidationException]
}

@readonly
operation ListCollections {
    input := {
        collectionFilters: CollectionFilters
        nextToken: String
        maxResults: ListCollectionsRequestMaxResultsInteger
    }
    output := {
        collectionSummaries: CollectionSummaries
        nextToken: String
    }
    errors: [InternalServerException, ValidationException]
}

@readonly
operation ListLifecyclePolicies {
    input := {
        @required
        type: LifecyclePolicyType

        resources: ListLifecyclePoliciesRequestResourcesList
        nextToken: String
        maxResults: ListLifecyclePoliciesRequestMaxResultsInteger
    }
    output := {
        lifecyclePolicySummaries: LifecyclePolicySummaries
        nextToken: String
    }
    errors: [InternalServerException, ValidationException]
}

@readonly
operation ListSecurityConfigs {
    input := {
        @required
        type: SecurityConfigType

        nextToken: String
        maxResults: ListSecurityConfigsRequestMaxResultsInteger
    }
    output := {
        securityConfigSummaries: SecurityConfigSummaries
        nextToken: String
    }
    errors: [InternalServerException, ValidationException]
}

@readonly
operation ListSecurityPolicies {
    input := {
        @required
        type: SecurityPolicyType

        resource: ListSecurityPoliciesRequestResourceList
        nextToken: String
        maxResults: ListSecurityPoliciesRequestMaxResultsInteger
    }
    output := {
        securityPolicySummaries: SecurityPolicySummaries
        nextToken: String
    }
    errors: [InternalServerException, ValidationException]
}

operation ListTagsForResource {
    input := {
        @required
        resourceArn: Arn
    }
    output := {
        tags: Tags
    }
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@readonly
operation ListVpcEndpoints {
    input := {
        vpcEndpointFilters: VpcEndpointFilters
        nextToken: String
        maxResults: ListVpcEndpointsRequestMaxResultsInteger
    }
    output := {
        vpcEndpointSummaries: VpcEndpointSummaries
        nextToken: String
    }
    errors: [InternalServerException, ValidationException]
}

operation TagResource {
    input := {
        @required
        resourceArn: Arn

        @required
        tags: Tags
    }
    output := {}
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ValidationException
        ServiceQuotaExceededException
    ]
}

operation UntagResource {
    input := {
        @required
        resourceArn: Arn

        @required
        tagKeys: TagKeys
    }
    output := {}
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ValidationException
    ]
}

@idempotent
operation UpdateAccessPolicy {
    input := {
        @required
        type: AccessPolicyType

        @required
        name: PolicyName

        @required
        policyVersion: PolicyVersion

        description: PolicyDescription
        policy: PolicyDocument

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        accessPolicyDetail: AccessPolicyDetail
    }
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ValidationException
    ]
}

operation UpdateAccountSettings {
    input := {
        capacityLimits: CapacityLimits
    }
    output := {
        accountSettingsDetail: AccountSettingsDetail
    }
    errors: [InternalServerException, ValidationException, ServiceQuotaExceededException]
}

@idempotent
operation UpdateCollection {
    input := {
        @required
        id: CollectionId

        description: UpdateCollectionRequestDescriptionString
        vectorOptions: VectorOptions
        deletionProtection: DeletionProtection

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        updateCollectionDetail: UpdateCollectionDetail
    }
    errors: [InternalServerException, ConflictException, ValidationException]
}

@idempotent
operation UpdateCollectionGroup {
    input := {
        @required
        id: CollectionGroupId

        description: UpdateCollectionGroupRequestDescriptionString
        capacityLimits: CollectionGroupCapacityLimits

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        updateCollectionGroupDetail: UpdateCollectionGroupDetail
    }
    errors: [
        InternalServerException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation UpdateIndex {
    input := {
        @required
        id: CollectionId

        @required
        indexName: String

        indexSchema: Document
    }
    output := {}
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@idempotent
operation UpdateLifecyclePolicy {
    input := {
        @required
        type: LifecyclePolicyType

        @required
        name: PolicyName

        @required
        policyVersion: PolicyVersion

        description: PolicyDescription
        policy: PolicyDocument

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        lifecyclePolicyDetail: LifecyclePolicyDetail
    }
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation UpdateSecurityConfig {
    input := {
        @required
        id: SecurityConfigId

        @required
        configVersion: PolicyVersion

        description: ConfigDescription
        samlOptions: SamlConfigOptions
        iamIdentityCenterOptionsUpdates: UpdateIamIdentityCenterConfigOptions
        iamFederationOptions: IamFederationConfigOptions

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        securityConfigDetail: SecurityConfigDetail
    }
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ValidationException
    ]
}

@idempotent
operation UpdateSecurityPolicy {
    input := {
        @required
        type: SecurityPolicyType

        @required
        name: PolicyName

        @required
        policyVersion: PolicyVersion

        description: PolicyDescription
        policy: PolicyDocument

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        securityPolicyDetail: SecurityPolicyDetail
    }
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation UpdateVpcEndpoint {
    input := {
        @required
        id: VpcEndpointId

        addSubnetIds: SubnetIds
        removeSubnetIds: SubnetIds
        addSecurityGroupIds: SecurityGroupIds
        removeSecurityGroupIds: SecurityGroupIds

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        UpdateVpcEndpointDetail: UpdateVpcEndpointDetail
    }
    errors: [InternalServerException, ConflictException, ValidationException]
}

structure AccessPolicyDetail {
    type: AccessPolicyType
    name: PolicyName
    policyVersion: PolicyVersion
    description: PolicyDescription
    policy: Document
    createdDate: Long
    lastModifiedDate: Long
}

structure AccessPolicyStats {
    DataPolicyCount: Long
}

list AccessPolicySummaries {
    member: AccessPolicySummary
}

structure AccessPolicySummary {
    type: AccessPolicyType
    name: PolicyName
    policyVersion: PolicyVersion
    description: PolicyDescription
    createdDate: Long
    lastModifiedDate: Long
}

enum AccessPolicyType {
    data
}

structure AccountSettingsDetail {
    capacityLimits: CapacityLimits
}

@length(min: 1, max: 1011)
string Arn

enum AutoscalingStatus {
    ACTION_SCALING_UP
    ACTION_SCALING_DOWN
    NO_ACTION
}

structure CapacityDetails {
    capacityInOcu: Float
    autoscalingStatus: AutoscalingStatus
}

structure CapacityLimits {
    maxIndexingCapacityInOCU: IndexingCapacityValue
    maxSearchCapacityInOCU: SearchCapacityValue
}

@length(min: 1, max: 512)
string ClientToken

structure CollectionDetail {
    id: CollectionId
    name: CollectionName
    status: CollectionStatus
    type: CollectionType
    description: String
    arn: String
    kmsKeyArn: String
    standbyReplicas: StandbyReplicas
    deletionProtection: DeletionProtection
    vectorOptions: VectorOptions
    createdDate: Long
    lastModifiedDate: Long
    collectionEndpoint: String
    dashboardEndpoint: String
    fipsEndpoints: FipsEndpoints
    failureCode: String
    failureMessage: String
    collectionGroupName: CollectionGroupName
}

list CollectionDetails {
    member: CollectionDetail
}

structure CollectionErrorDetail {
    id: CollectionId
    name: CollectionName
    errorMessage: String
    errorCode: String
}

list CollectionErrorDetails {
    member: CollectionErrorDetail
}

structure CollectionFilters {
    name: CollectionName
    status: CollectionStatus
    collectionGroupName: CollectionGroupName
}

structure CollectionGroupCapacityLimits {
    maxIndexingCapacityInOCU: CollectionGroupMaxIndexingCapacityValue
    maxSearchCapacityInOCU: CollectionGroupMaxSearchCapacityValue
    minIndexingCapacityInOCU: CollectionGroupMinIndexingCapacityValue
    minSearchCapacityInOCU: CollectionGroupMinSearchCapacityValue
}

structure CollectionGroupDetail {
    id: CollectionGroupId
    arn: String
    name: CollectionGroupName
    standbyReplicas: StandbyReplicas
    description: String
    tags: Tags
    createdDate: Long
    capacityLimits: CollectionGroupCapacityLimits
    currentCapacity: CurrentCapacity
    numberOfCollections: Integer
    generation: ServerlessGeneration
}

list CollectionGroupDetails {
    member: CollectionGroupDetail
}

structure CollectionGroupErrorDetail {
    id: CollectionGroupId
    name: CollectionGroupName
    errorMessage: String
    errorCode: String
}

list CollectionGroupErrorDetails {
    member: CollectionGroupErrorDetail
}

@length(min: 3, max: 40) @pattern("[a-z0-9]{3,40}")
string CollectionGroupId

@length(min: 1, max: 100)
list CollectionGroupIds {
    member: CollectionGroupId
}

@range(min: 1)
float CollectionGroupMaxIndexingCapacityValue

@range(min: 1)
float CollectionGroupMaxSearchCapacityValue

@range(min: 0)
float CollectionGroupMinIndexingCapacityValue

@range(min: 0)
float CollectionGroupMinSearchCapacityValue

@length(min: 3, max: 32) @pattern("[a-z][a-z0-9-]+")
string CollectionGroupName

@length(min: 1, max: 100)
list CollectionGroupNames {
    member: CollectionGroupName
}

list CollectionGroupSummaries {
    member: CollectionGroupSummary
}

structure CollectionGroupSummary {
    id: CollectionGroupId
    arn: String
    name: CollectionGroupName
    numberOfCollections: Integer
    createdDate: Long
    capacityLimits: CollectionGroupCapacityLimits
    generation: ServerlessGeneration
}

@length(min: 3, max: 40) @pattern("[a-z0-9]{3,40}")
string CollectionId

@length(min: 1, max: 100)
list CollectionIds {
    member: CollectionId
}

@length(min: 3, max: 64) @pattern("[a-z][a-z0-9-]+")
string CollectionName

@length(min: 1, max: 100)
list CollectionNames {
    member: CollectionName
}

enum CollectionStatus {
    CREATING
    UPDATING
    DELETING
    ACTIVE
    FAILED
    UPDATE_FAILED
}

list CollectionSummaries {
    member: CollectionSummary
}

structure CollectionSummary {
    id: CollectionId
    name: CollectionName
    status: CollectionStatus
    arn: String
    kmsKeyArn: String
    collectionGroupName: CollectionGroupName
}

enum CollectionType {
    SEARCH
    TIMESERIES
    VECTORSEARCH
}

@length(min: 1, max: 1000)
string ConfigDescription

@length(min: 3, max: 32) @pattern("[a-z][a-z0-9-]+")
string ConfigName

@error("client")
structure ConflictException {
    message: String
}

structure CreateCollectionDetail {
    id: CollectionId
    name: CollectionName
    status: CollectionStatus
    type: CollectionType
    description: String
    arn: String
    kmsKeyArn: String
    standbyReplicas: StandbyReplicas
    deletionProtection: DeletionProtection
    vectorOptions: VectorOptions
    createdDate: Long
    lastModifiedDate: Long
    collectionGroupName: CollectionGroupName
}

structure CreateCollectionGroupDetail {
    id: CollectionGroupId
    arn: String
    name: CollectionGroupName
    standbyReplicas: StandbyReplicas
    description: String
    tags: Tags
    createdDate: Long
    capacityLimits: CollectionGroupCapacityLimits
    generation: ServerlessGeneration
}

@length(min: 0, max: 1000)
string CreateCollectionGroupRequestDescriptionString

@length(min: 0, max: 1000)
string CreateCollectionRequestDescriptionString

structure CreateIamIdentityCenterConfigOptions {
    @required
    instanceArn: IamIdentityCenterInstanceArn

    userAttribute: IamIdentityCenterUserAttribute
    groupAttribute: IamIdentityCenterGroupAttribute
}

structure CreateVpcEndpointDetail {
    id: VpcEndpointId
    name: VpcEndpointName
    status: VpcEndpointStatus
}

structure CurrentCapacity {
    search: CapacityDetails
    indexing: CapacityDetails
}

structure DeleteCollectionDetail {
    id: CollectionId
    name: CollectionName
    status: CollectionStatus
    deletionProtection: DeletionProtection
}

structure DeleteVpcEndpointDetail {
    id: VpcEndpointId
    name: VpcEndpointName
    status: VpcEndpointStatus
}

enum DeletionProtection {
    ENABLED
    DISABLED
}

structure EffectiveLifecyclePolicyDetail {
    type: LifecyclePolicyType
    resource: String
    policyName: PolicyName
    resourceType: ResourceType
    retentionPeriod: String
    noMinRetentionPeriod: Boolean
}

list EffectiveLifecyclePolicyDetails {
    member: EffectiveLifecyclePolicyDetail
}

structure EffectiveLifecyclePolicyErrorDetail {
    type: LifecyclePolicyType
    resource: String
    errorMessage: String
    errorCode: String
}

list EffectiveLifecyclePolicyErrorDetails {
    member: EffectiveLifecyclePolicyErrorDetail
}

structure EncryptionConfig {
    aWSOwnedKey: Boolean
    kmsKeyArn: EncryptionConfigKmsKeyArnString
}

@length(min: 10, max: 100)
@pattern("arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):kms:[a-z0-9-]+:[0-9]{12}:key/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string EncryptionConfigKmsKeyArnString

structure FipsEndpoints {
    collectionEndpoint: String
    dashboardEndpoint: String
}

structure IamFederationConfigOptions {
    groupAttribute: iamFederationGroupAttribute
    userAttribute: iamFederationUserAttribute
}

@length(min: 10, max: 1224)
@pattern("arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso::\\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}")
string IamIdentityCenterApplicationArn

structure IamIdentityCenterConfigOptions {
    instanceArn: IamIdentityCenterInstanceArn
    applicationArn: IamIdentityCenterApplicationArn
    applicationName: String
    applicationDescription: String
    userAttribute: IamIdentityCenterUserAttribute
    groupAttribute: IamIdentityCenterGroupAttribute
}

enum IamIdentityCenterGroupAttribute {
    GroupId
    GroupName
}

@length(min: 10, max: 1224)
@pattern("arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}")
string IamIdentityCenterInstanceArn

enum IamIdentityCenterUserAttribute {
    UserId
    UserName
    Email
}

@range(min: 2)
integer IndexingCapacityValue

@error("server")
structure InternalServerException {
    message: String
}

structure LifecyclePolicyDetail {
    type: LifecyclePolicyType
    name: PolicyName
    policyVersion: PolicyVersion
    description: PolicyDescription
    policy: Document
    createdDate: Long
    lastModifiedDate: Long
}

list LifecyclePolicyDetails {
    member: LifecyclePolicyDetail
}

structure LifecyclePolicyErrorDetail {
    type: LifecyclePolicyType
    name: PolicyName
    errorMessage: String
    errorCode: String
}

list LifecyclePolicyErrorDetails {
    member: LifecyclePolicyErrorDetail
}

structure LifecyclePolicyIdentifier {
    @required
    type: LifecyclePolicyType

    @required
    name: PolicyName
}

@length(min: 1, max: 40)
list LifecyclePolicyIdentifiers {
    member: LifecyclePolicyIdentifier
}

structure LifecyclePolicyResourceIdentifier {
    @required
    type: LifecyclePolicyType

    @required
    resource: ResourceName
}

@length(min: 1, max: 100)
list LifecyclePolicyResourceIdentifiers {
    member: LifecyclePolicyResourceIdentifier
}

structure LifecyclePolicyStats {
    RetentionPolicyCount: Long
}

list LifecyclePolicySummaries {
    member: LifecyclePolicySummary
}

structure LifecyclePolicySummary {
    type: LifecyclePolicyType
    name: PolicyName
    policyVersion: PolicyVersion
    description: PolicyDescription
    createdDate: Long
    lastModifiedDate: Long
}

enum LifecyclePolicyType {
    retention
}

@range(min: 1, max: 100)
integer ListAccessPoliciesRequestMaxResultsInteger

@length(min: 1, max: 1000)
list ListAccessPoliciesRequestResourceList {
    member: String
}

@range(min: 1, max: 100)
integer ListCollectionGroupsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListCollectionsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListLifecyclePoliciesRequestMaxResultsInteger

@length(min: 1, max: 1000)
list ListLifecyclePoliciesRequestResourcesList {
    member: String
}

@range(min: 1, max: 100)
integer ListSecurityConfigsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListSecurityPoliciesRequestMaxResultsInteger

@length(min: 1, max: 1000)
list ListSecurityPoliciesRequestResourceList {
    member: String
}

@range(min: 1, max: 100)
integer ListVpcEndpointsRequestMaxResultsInteger

@error("client")
structure OcuLimitExceededException {
    @required
    message: String
}

@length(min: 0, max: 1000)
string PolicyDescription

@length(min: 1, max: 20480) @pattern(".*[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+.*")
string PolicyDocument

@length(min: 3, max: 32) @pattern("[a-z][a-z0-9-]+")
string PolicyName

@length(min: 20, max: 36) @pattern("([0-9a-zA-Z+/]{4})*(([0-9a-zA-Z+/]{2}==)|([0-9a-zA-Z+/]{3}=))?")
string PolicyVersion

@pattern("index/[a-z][a-z0-9-]{3,63}/([a-z;0-9&$%][+.~=\\-_a-z;0-9&$%]*)")
string ResourceName

@error("client")
structure ResourceNotFoundException {
    message: String
}

enum ResourceType {
    index
}

structure SamlConfigOptions {
    @required
    metadata: samlMetadata

    userAttribute: samlUserAttribute
    groupAttribute: samlGroupAttribute
    openSearchServerlessEntityId: openSearchServerlessEntityId
    sessionTimeout: SamlConfigOptionsSessionTimeoutInteger
}

@range(min: 5, max: 720)
integer SamlConfigOptionsSessionTimeoutInteger

@range(min: 2)
integer SearchCapacityValue

structure SecurityConfigDetail {
    id: SecurityConfigId
    type: SecurityConfigType
    configVersion: PolicyVersion
    description: ConfigDescription
    samlOptions: SamlConfigOptions
    iamIdentityCenterOptions: IamIdentityCenterConfigOptions
    iamFederationOptions: IamFederationConfigOptions
    createdDate: Long
    lastModifiedDate: Long
}

@length(min: 1, max: 100)
string SecurityConfigId

structure SecurityConfigStats {
    SamlConfigCount: Long
}

list SecurityConfigSummaries {
    member: SecurityConfigSummary
}

structure SecurityConfigSummary {
    id: SecurityConfigId
    type: SecurityConfigType
    configVersion: PolicyVersion
    description: ConfigDescription
    createdDate: Long
    lastModifiedDate: Long
}

enum SecurityConfigType {
    saml
    iamidentitycenter
    iamfederation
}

@length(min: 1, max: 128) @pattern("[\\w+\\-]+")
string SecurityGroupId

@length(min: 1, max: 5)
list SecurityGroupIds {
    member: SecurityGroupId
}

structure SecurityPolicyDetail {
    type: SecurityPolicyType
    name: PolicyName
    policyVersion: PolicyVersion
    description: PolicyDescription
    policy: Document
    createdDate: Long
    lastModifiedDate: Long
}

structure SecurityPolicyStats {
    EncryptionPolicyCount: Long
    NetworkPolicyCount: Long
}

list SecurityPolicySummaries {
    member: SecurityPolicySummary
}

structure SecurityPolicySummary {
    type: SecurityPolicyType
    name: PolicyName
    policyVersion: PolicyVersion
    description: PolicyDescription
    createdDate: Long
    lastModifiedDate: Long
}

enum SecurityPolicyType {
    encryption
    network
}

enum ServerlessGeneration {
    CLASSIC
    NEXTGEN
}

enum ServerlessVectorAccelerationStatus {
    ENABLED
    DISABLED
    ALLOWED
}

@error("client")
structure ServiceQuotaExceededException {
    @required
    message: String

    resourceId: String
    resourceType: String

    @required
    serviceCode: String

    quotaCode: String
}

enum StandbyReplicas {
    ENABLED
    DISABLED
}

@length(min: 1, max: 32) @pattern("subnet-([0-9a-f]{8}|[0-9a-f]{17})")
string SubnetId

@length(min: 1)
list SubnetIds {
    member: SubnetId
}

structure Tag {
    @required
    key: TagKey

    @required
    value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 50)
list TagKeys {
    member: TagKey
}

@length(min: 0, max: 256)
string TagValue

@length(min: 0, max: 50)
list Tags {
    member: Tag
}

structure UpdateCollectionDetail {
    id: CollectionId
    name: CollectionName
    status: CollectionStatus
    type: CollectionType
    description: String
    vectorOptions: VectorOptions
    arn: String
    createdDate: Long
    lastModifiedDate: Long
    deletionProtection: DeletionProtection
}

structure UpdateCollectionGroupDetail {
    id: CollectionGroupId
    arn: String
    name: CollectionGroupName
    description: String
    capacityLimits: CollectionGroupCapacityLimits
    createdDate: Long
    lastModifiedDate: Long
    generation: ServerlessGeneration
}

@length(min: 0, max: 1000)
string UpdateCollectionGroupRequestDescriptionString

@length(min: 0, max: 1000)
string UpdateCollectionRequestDescriptionString

structure UpdateIamIdentityCenterConfigOptions {
    userAttribute: IamIdentityCenterUserAttribute
    groupAttribute: IamIdentityCenterGroupAttribute
}

structure UpdateVpcEndpointDetail {
    id: VpcEndpointId
    name: VpcEndpointName
    status: VpcEndpointStatus
    subnetIds: SubnetIds
    securityGroupIds: SecurityGroupIds
    lastModifiedDate: Long
}

@error("client")
structure ValidationException {
    message: String
}

structure VectorOptions {
    @required
    ServerlessVectorAcceleration: ServerlessVectorAccelerationStatus
}

structure VpcEndpointDetail {
    id: VpcEndpointId
    name: VpcEndpointName
    vpcId: VpcId
    subnetIds: SubnetIds
    securityGroupIds: SecurityGroupIds
    status: VpcEndpointStatus
    createdDate: Long
    failureCode: String
    failureMessage: String
}

list VpcEndpointDetails {
    member: VpcEndpointDetail
}

structure VpcEndpointErrorDetail {
    id: VpcEndpointId
    errorMessage: String
    errorCode: String
}

list VpcEndpointErrorDetails {
    member: VpcEndpointErrorDetail
}

structure VpcEndpointFilters {
    status: VpcEndpointStatus
}

@length(min: 1, max: 255) @pattern("vpce-[0-9a-z]*")
string VpcEndpointId

@length(min: 1, max: 100)
list VpcEndpointIds {
    member: VpcEndpointId
}

@length(min: 3, max: 32) @pattern("[a-z][a-z0-9-]+")
string VpcEndpointName

enum VpcEndpointStatus {
    PENDING
    DELETING
    ACTIVE
    FAILED
}

list VpcEndpointSummaries {
    member: VpcEndpointSummary
}

structure VpcEndpointSummary {
    id: VpcEndpointId
    name: VpcEndpointName
    status: VpcEndpointStatus
}

@length(min: 1, max: 255) @pattern("vpc-[0-9a-z]*")
string VpcId

@length(min: 1, max: 64) @pattern("[A-Za-z][A-Za-z0-9_.:/=+\\-@]*")
string iamFederationGroupAttribute

@length(min: 1, max: 64) @pattern("[A-Za-z][A-Za-z0-9_.:/=+\\-@]*")
string iamFederationUserAttribute

@length(min: 1, max: 1024) @pattern("aws:opensearch:[0-9]{12}:*.*")
string openSearchServerlessEntityId

@length(min: 1, max: 2048) @pattern(".*[\\w+=,.@-]+.*")
string samlGroupAttribute

@length(min: 1, max: 51200) @pattern(".*[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+.*")
string samlMetadata

@length(min: 1, max: 2048) @pattern(".*[\\w+=,.@-]+.*")
string samlUserAttribute
