$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.agentregistrycontrol

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Agent Registry Control")
@service(sdkId: "Agent Registry Control", endpointPrefix: "agent-registry-control")
@restJson1
@sigv4(name: "agent-registry")
service AgentRegistryControl {
    version: "2025-12-01"
    operations: [
        CreateRegistry
        CreateRegistryRecord
        DeleteRegistry
        DeleteRegistryRecord
        GetRegistry
        GetRegistryRecord
        ListRegistries
        ListRegistryRecords
        ListTagsForResource
        SubmitRegistryRecordForApproval
        TagResource
        UntagResource
        UpdateRegistry
        UpdateRegistryRecord
        UpdateRegistryRecordStatus
    ]
}

@http(method: "POST", uri: "/registries", code: 202) @idempotent
operation CreateRegistry {
    input := {
        @required
        name: RegistryName

        description: Description
        discoveryConfiguration: DiscoveryConfiguration

        @idempotencyToken
        clientToken: ClientToken

        tags: TagsMap
        approvalConfiguration: ApprovalConfiguration
    }
    output := {
        @required
        registryArn: RegistryArn
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/registries/{registryId}/records", code: 202) @idempotent
operation CreateRegistryRecord {
    input := {
        @required @httpLabel
        registryId: RegistryIdentifier

        @required
        name: RegistryRecordName

        displayName: RegistryRecordDisplayName
        description: Description

        @required
        recordType: RecordType

        @required
        descriptors: Descriptors

        recordVersion: RegistryRecordVersion

        @idempotencyToken
        clientToken: ClientToken

        tags: TagsMap
    }
    output := {
        @required
        recordArn: RegistryRecordArn

        @required
        status: RegistryRecordStatus
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/registries/{registryId}", code: 202) @idempotent
operation DeleteRegistry {
    input := {
        @required @httpLabel
        registryId: RegistryIdentifier
    }
    output := {
        @required
        status: RegistryStatus
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/registries/{registryId}/records/{recordId}") @idempotent
operation DeleteRegistryRecord {
    input := {
        @required @httpLabel
        registryId: RegistryIdentifier

        @required @httpLabel
        recordId: RecordIdentifier
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "GET", uri: "/registries/{registryId}")
@readonly
@waitable(
    RegistryReady: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "READY", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "CREATE_FAILED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "UPDATE_FAILED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "DELETE_FAILED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(RegistryReady: 5)
operation GetRegistry {
    input := {
        @required @httpLabel
        registryId: RegistryIdentifier
    }
    output := {
        @required
        name: RegistryName

        description: Description

        @required
        registryId: RegistryId

        @required
        registryArn: RegistryArn

        discoveryConfiguration: DiscoveryConfiguration
        approvalConfiguration: ApprovalConfiguration

        @required
        status: RegistryStatus

        statusReason: String

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/registries/{registryId}/records/{recordId}")
@readonly
@waitable(
    RegistryRecordApproved: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "APPROVED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "REJECTED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "CREATE_FAILED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "UPDATE_FAILED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(RegistryRecordApproved: 5)
operation GetRegistryRecord {
    input := {
        @required @httpLabel
        registryId: RegistryIdentifier

        @required @httpLabel
        recordId: RecordIdentifier
    }
    output := {
        @required
        registryArn: RegistryArn

        @required
        recordArn: RegistryRecordArn

        @required
        recordId: RegistryRecordId

        @required
        name: RegistryRecordName

        displayName: RegistryRecordDisplayName
        description: Description

        @required
        recordType: RecordType

        descriptors: Descriptors
        recordVersion: RegistryRecordVersion

        @required
        status: RegistryRecordStatus

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        statusReason: String
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/registries-list")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "registries"
    pageSize: "maxResults"
)
operation ListRegistries {
    input := {
        maxResults: MaxResults
        nextToken: NextToken
        filters: RegistryFilterList
    }
    output := {
        @required
        registries: RegistrySummaryList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/registries/{registryId}/records-list")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "registryRecords"
    pageSize: "maxResults"
)
operation ListRegistryRecords {
    input := {
        @required @httpLabel
        registryId: RegistryIdentifier

        maxResults: MaxResults
        nextToken: NextToken
        filters: RegistryRecordFilterList
    }
    output := {
        @required
        registryRecords: RegistryRecordSummaryList

        nextToken: NextToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn+}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn
    }
    output := {
        tags: ResourceTagsMap
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(
    method: "POST"
    uri: "/registries/{registryId}/records/{recordId}/submit-for-approval"
    code: 202
)
operation SubmitRegistryRecordForApproval {
    input := {
        @required @httpLabel
        registryId: RegistryIdentifier

        @required @httpLabel
        recordId: RecordIdentifier
    }
    output := {
        @required
        registryArn: RegistryArn

        @required
        recordArn: RegistryRecordArn

        @required
        recordId: RegistryRecordId

        @required
        status: RegistryRecordStatus

        @required
        updatedAt: DateTimestamp
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn+}", code: 204) @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn

        @required
        tags: TagsMap
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn+}", code: 204) @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/registries/{registryId}", code: 202)
operation UpdateRegistry {
    input := {
        @required @httpLabel
        registryId: RegistryIdentifier

        name: RegistryName
        description: UpdatedDescription
        discoveryConfiguration: UpdatedDiscoveryConfiguration
        approvalConfiguration: UpdatedApprovalConfiguration
    }
    output := {
        @required
        name: RegistryName

        description: Description

        @required
        registryId: RegistryId

        @required
        registryArn: RegistryArn

        discoveryConfiguration: DiscoveryConfiguration
        approvalConfiguration: ApprovalConfiguration

        @required
        status: RegistryStatus

        statusReason: String

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/registries/{registryId}/records/{recordId}", code: 202)
operation UpdateRegistryRecord {
    input := {
        @required @httpLabel
        registryId: RegistryIdentifier

        @required @httpLabel
        recordId: RecordIdentifier

        name: RegistryRecordName
        displayName: UpdatedDisplayName
        description: UpdatedDescription
        recordType: RecordType
        descriptors: UpdatedDescriptors
        recordVersion: RegistryRecordVersion
        triggerSynchronization: Boolean
    }
    output := {
        @required
        registryArn: RegistryArn

        @required
        recordArn: RegistryRecordArn

        @required
        recordId: RegistryRecordId

        @required
        name: RegistryRecordName

        displayName: RegistryRecordDisplayName
        description: Description

        @required
        recordType: RecordType

        descriptors: Descriptors
        recordVersion: RegistryRecordVersion

        @required
        status: RegistryRecordStatus

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        statusReason: String
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/registries/{registryId}/records/{recordId}/status", code: 202)
operation UpdateRegistryRecordStatus {
    input := {
        @required @httpLabel
        registryId: RegistryIdentifier

        @required @httpLabel
        recordId: RecordIdentifier

        @required
        status: RegistryRecordStatus

        @required
        statusReason: UpdateRegistryRecordStatusRequestStatusReasonString
    }
    output := {
        @required
        registryArn: RegistryArn

        @required
        recordArn: RegistryRecordArn

        @required
        recordId: RegistryRecordId

        @required
        status: RegistryRecordStatus

        @required
        statusReason: String

        @required
        updatedAt: DateTimestamp
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

structure A2aAgentCardDescriptor {
    data: DescriptorData
    dataSchemaVersion: DataSchemaVersion
    source: DescriptorSource
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: NonBlankString
}

structure AgentSkillsAdditionalData {
    skillMd: AgentSkillsMdDescriptor
}

structure AgentSkillsDefinitionDescriptor {
    data: DescriptorData
    dataSchemaVersion: DataSchemaVersion
    additionalData: AgentSkillsAdditionalData
}

structure AgentSkillsMdDescriptor {
    data: DescriptorData
    dataSchemaVersion: DataSchemaVersion
    source: DescriptorSource
}

@length(min: 1, max: 255)
string AllowedAudience

@length(min: 1)
list AllowedAudienceList {
    member: AllowedAudience
}

@length(min: 1, max: 255)
string AllowedClient

@length(min: 1)
list AllowedClientsList {
    member: AllowedClient
}

@length(min: 1, max: 255) @pattern("[\\x21\\x23-\\x5B\\x5D-\\x7E]+")
string AllowedScopeType

@length(min: 1)
list AllowedScopesType {
    member: AllowedScopeType
}

structure ApprovalConfiguration {
    autoApprovalRules: AutoApprovalRuleList
}

union AuthorizerConfiguration {
    customJWTAuthorizer: CustomJWTAuthorizerConfiguration
}

structure AuthorizingClaimMatchValueType {
    @required
    claimMatchValue: ClaimMatchValueType

    @required
    claimMatchOperator: ClaimMatchOperatorType
}

enum AutoApprovalRule {
    APPROVE_ALL
}

@length(min: 0, max: 10)
list AutoApprovalRuleList {
    member: AutoApprovalRule
}

enum ClaimMatchOperatorType {
    EQUALS
    CONTAINS
    CONTAINS_ANY
}

union ClaimMatchValueType {
    matchValueString: MatchValueString
    matchValueStringList: MatchValueStringList
}

@length(min: 33, max: 256) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,256}")
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    message: NonBlankString
}

@length(min: 1, max: 2048) @pattern("arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:.*")
string CredentialProviderArn

structure CustomClaimValidationType {
    @required
    inboundTokenClaimName: InboundTokenClaimNameType

    @required
    inboundTokenClaimValueType: InboundTokenClaimValueType

    @required
    authorizingClaimMatchValue: AuthorizingClaimMatchValueType
}

@length(min: 1)
list CustomClaimValidationsType {
    member: CustomClaimValidationType
}

structure CustomDescriptor {
    data: DescriptorData
}

structure CustomJWTAuthorizerConfiguration {
    @required
    discoveryUrl: DiscoveryUrl

    allowedAudience: AllowedAudienceList
    allowedClients: AllowedClientsList
    allowedScopes: AllowedScopesType
    customClaims: CustomClaimValidationsType
    privateEndpoint: PrivateEndpoint
    privateEndpointOverrides: PrivateEndpointOverrides
}

map CustomParameterMap {
    key: String
    value: String
}

@length(min: 1, max: 255)
string DataSchemaVersion

@timestampFormat("date-time")
timestamp DateTimestamp

@length(min: 1, max: 4096) @sensitive
string Description

@length(min: 1, max: 102400) @sensitive
string DescriptorData

structure DescriptorSource {
    fromUrl: DescriptorSourceFromUrl
}

structure DescriptorSourceFromUrl {
    @required
    url: DescriptorSourceUrl

    credentialProviderConfigurations: RegistryRecordCredentialProviderConfigurationList
}

@length(min: 1, max: 2048) @pattern("https://.*")
string DescriptorSourceUrl

structure Descriptors {
    mcpServer: McpServerDescriptor
    a2aAgentCard: A2aAgentCardDescriptor
    agentSkillsDefinition: AgentSkillsDefinitionDescriptor
    custom: CustomDescriptor
}

structure DiscoveryConfiguration {
    authorizerConfiguration: AuthorizerConfiguration
    authorizerType: RegistryAuthorizerType
}

@length(min: 1, max: 2048) @pattern(".+/\\.well-known/openid-configuration")
string DiscoveryUrl

enum EndpointIpAddressType {
    IPV4
    IPV6
}

@length(min: 1, max: 255)
string FilterValue

@length(min: 1, max: 1)
list FilterValues {
    member: FilterValue
}

@length(min: 20, max: 2048) @pattern("arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+")
string IamRoleArn

@length(min: 1, max: 64) @pattern("[a-z0-9-]+")
string IamSigningRegion

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_-]+")
string IamSigningServiceName

@length(min: 1, max: 255) @pattern("[A-Za-z0-9_.-:]+")
string InboundTokenClaimNameType

enum InboundTokenClaimValueType {
    STRING
    STRING_ARRAY
}

@error("server") @httpError(500)
structure InternalServerException {
    message: NonBlankString
}

structure ManagedVpcResource {
    @required
    vpcIdentifier: VpcIdentifier

    @required
    subnetIds: SubnetIds

    @required
    endpointIpAddressType: EndpointIpAddressType

    securityGroupIds: SecurityGroupIds
    tags: TagsMap
    routingDomain: RoutingDomain
}

@length(min: 1, max: 255) @pattern("[A-Za-z0-9_.:/-]+")
string MatchValueString

@length(min: 1)
list MatchValueStringList {
    member: MatchValueString
}

@range(min: 1, max: 100)
integer MaxResults

structure McpServerAdditionalData {
    tools: McpToolsDescriptor
}

structure McpServerDescriptor {
    data: DescriptorData
    dataSchemaVersion: DataSchemaVersion
    additionalData: McpServerAdditionalData
    source: DescriptorSource
}

structure McpToolsDescriptor {
    data: DescriptorData
    dataSchemaVersion: DataSchemaVersion
}

@length(min: 1, max: 2048) @pattern("\\S*")
string NextToken

@length(min: 1, max: 2048) @pattern("[\\s\\S]+")
string NonBlankString

union PrivateEndpoint {
    selfManagedLatticeResource: SelfManagedLatticeResource
    managedVpcResource: ManagedVpcResource
}

structure PrivateEndpointOverride {
    @required
    domain: PrivateEndpointOverrideDomain

    @required
    privateEndpoint: PrivateEndpoint
}

@length(min: 1, max: 253)
string PrivateEndpointOverrideDomain

@length(min: 0, max: 5)
list PrivateEndpointOverrides {
    member: PrivateEndpointOverride
}

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]+)?:agent-registry:[a-z0-9-]+:[0-9]{12}:registry/[a-zA-Z0-9]{12,16}/record/)?[a-zA-Z0-9]{12}")
string RecordIdentifier

enum RecordType {
    MCP
    AGENT
    CUSTOM
    SKILL
}

@length(min: 46, max: 2048)
@pattern("arn:aws(-[^:]+)?:agent-registry:[a-z0-9-]+:[0-9]{12}:registry/[a-zA-Z0-9]{12,16}")
string RegistryArn

enum RegistryAuthorizerType {
    CUSTOM_JWT
    AWS_IAM
}

structure RegistryFilter {
    @required
    name: RegistryFilterName

    @required
    values: FilterValues
}

@length(min: 0, max: 10)
list RegistryFilterList {
    member: RegistryFilter
}

enum RegistryFilterName {
    status
    discoveryConfiguration_authorizerType = "discoveryConfiguration.authorizerType"
}

@length(min: 12, max: 16) @pattern("[a-zA-Z0-9]{12,16}")
string RegistryId

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]+)?:agent-registry:[a-z0-9-]+:[0-9]{12}:registry/)?[a-zA-Z0-9]{12,16}")
string RegistryIdentifier

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9][a-zA-Z0-9_\\-\\.\\/]*")
string RegistryName

@length(min: 1, max: 2048)
@pattern("arn:aws(-[^:]+)?:agent-registry:[a-z0-9-]+:[0-9]{12}:registry/[a-zA-Z0-9]{12,16}/record/[a-zA-Z0-9]{12}")
string RegistryRecordArn

structure RegistryRecordCredentialProviderConfiguration {
    @required
    credentialProviderType: RegistryRecordCredentialProviderType

    @required
    credentialProvider: RegistryRecordCredentialProviderUnion
}

@length(min: 0, max: 1)
list RegistryRecordCredentialProviderConfigurationList {
    member: RegistryRecordCredentialProviderConfiguration
}

enum RegistryRecordCredentialProviderType {
    OAUTH
    IAM
}

union RegistryRecordCredentialProviderUnion {
    oauthCredentialProvider: RegistryRecordOAuthCredentialProvider
    iamCredentialProvider: RegistryRecordIamCredentialProvider
}

@length(min: 1, max: 255)
string RegistryRecordDisplayName

structure RegistryRecordFilter {
    @required
    name: RegistryRecordFilterName

    @required
    values: FilterValues
}

@length(min: 0, max: 10)
list RegistryRecordFilterList {
    member: RegistryRecordFilter
}

enum RegistryRecordFilterName {
    name
    status
    recordType
}

structure RegistryRecordIamCredentialProvider {
    roleArn: IamRoleArn
    service: IamSigningServiceName
    region: IamSigningRegion
}

@length(min: 12, max: 12) @pattern("[a-zA-Z0-9]{12}")
string RegistryRecordId

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9][a-zA-Z0-9_\\-\\.\\/]*")
string RegistryRecordName

structure RegistryRecordOAuthCredentialProvider {
    @required
    providerArn: CredentialProviderArn

    grantType: RegistryRecordOAuthGrantType
    scopes: ScopeList
    customParameters: CustomParameterMap
}

enum RegistryRecordOAuthGrantType {
    CLIENT_CREDENTIALS
}

enum RegistryRecordStatus {
    DRAFT
    PENDING_APPROVAL
    APPROVED
    REJECTED
    DEPRECATED
    CREATING
    UPDATING
    CREATE_FAILED
    UPDATE_FAILED
}

structure RegistryRecordSummary {
    @required
    registryArn: RegistryArn

    @required
    recordArn: RegistryRecordArn

    @required
    recordId: RegistryRecordId

    @required
    name: RegistryRecordName

    displayName: RegistryRecordDisplayName
    description: Description

    @required
    recordType: RecordType

    @required
    recordVersion: RegistryRecordVersion

    @required
    status: RegistryRecordStatus

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp
}

list RegistryRecordSummaryList {
    member: RegistryRecordSummary
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9.-]+")
string RegistryRecordVersion

enum RegistryStatus {
    CREATING
    READY
    UPDATING
    CREATE_FAILED
    UPDATE_FAILED
    DELETING
    DELETE_FAILED
}

structure RegistrySummary {
    @required
    name: RegistryName

    description: Description

    @required
    registryId: RegistryId

    @required
    registryArn: RegistryArn

    discoveryConfiguration: DiscoveryConfiguration

    @required
    status: RegistryStatus

    statusReason: String

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp
}

list RegistrySummaryList {
    member: RegistrySummary
}

@length(min: 1, max: 1011)
string ResourceArn

@length(min: 20, max: 2048)
@pattern("((rcfg-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}))")
string ResourceConfigurationIdentifier

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: NonBlankString
}

@length(min: 0, max: 50)
map ResourceTagsMap {
    key: TagKey
    value: TagValue
}

@length(min: 3, max: 255)
string RoutingDomain

list ScopeList {
    member: String
}

@length(min: 10, max: 48) @pattern("sg-(([0-9a-z]{8})|([0-9a-z]{17}))")
string SecurityGroupIdentifier

@length(min: 0, max: 5)
list SecurityGroupIds {
    member: SecurityGroupIdentifier
}

union SelfManagedLatticeResource {
    resourceConfigurationIdentifier: ResourceConfigurationIdentifier
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: NonBlankString
}

@length(min: 15, max: 24) @pattern("subnet-[0-9a-zA-Z]{8,17}")
string SubnetId

list SubnetIds {
    member: SubnetId
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9\\s._:/=+@-]*")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9\\s._:/=+@-]*")
string TagValue

@length(min: 1, max: 50)
map TagsMap {
    key: TagKey
    value: TagValue
}

@error("client") @httpError(429)
structure ThrottlingException {
    message: NonBlankString
}

@length(min: 0, max: 255)
string UpdateRegistryRecordStatusRequestStatusReasonString

structure UpdatedA2aAgentCardDescriptor {
    optionalValue: UpdatedA2aAgentCardDescriptorFields
}

structure UpdatedA2aAgentCardDescriptorFields {
    data: UpdatedDescriptorData
    dataSchemaVersion: UpdatedDataSchemaVersion
    source: UpdatedDescriptorSource
}

structure UpdatedAgentSkillsAdditionalData {
    optionalValue: UpdatedAgentSkillsAdditionalDataFields
}

structure UpdatedAgentSkillsAdditionalDataFields {
    skillMd: UpdatedAgentSkillsMdDescriptor
}

structure UpdatedAgentSkillsDefinitionDescriptor {
    optionalValue: UpdatedAgentSkillsDefinitionDescriptorFields
}

structure UpdatedAgentSkillsDefinitionDescriptorFields {
    data: UpdatedDescriptorData
    dataSchemaVersion: UpdatedDataSchemaVersion
    additionalData: UpdatedAgentSkillsAdditionalData
}

structure UpdatedAgentSkillsMdDescriptor {
    optionalValue: UpdatedAgentSkillsMdDescriptorFields
}

structure UpdatedAgentSkillsMdDescriptorFields {
    data: UpdatedDescriptorData
    dataSchemaVersion: UpdatedDataSchemaVersion
    source: UpdatedDescriptorSource
}

structure UpdatedApprovalConfiguration {
    optionalValue: ApprovalConfiguration
}

structure UpdatedAuthorizerConfiguration {
    optionalValue: AuthorizerConfiguration
}

structure UpdatedCustomDescriptor {
    optionalValue: UpdatedCustomDescriptorFields
}

structure UpdatedCustomDescriptorFields {
    data: UpdatedDescriptorData
}

structure UpdatedDataSchemaVersion {
    optionalValue: DataSchemaVersion
}

structure UpdatedDescription {
    optionalValue: Description
}

structure UpdatedDescriptorData {
    optionalValue: DescriptorData
}

structure UpdatedDescriptorSource {
    optionalValue: DescriptorSource
}

structure UpdatedDescriptors {
    optionalValue: UpdatedDescriptorsFields
}

structure UpdatedDescriptorsFields {
    mcpServer: UpdatedMcpServerDescriptor
    a2aAgentCard: UpdatedA2aAgentCardDescriptor
    agentSkillsDefinition: UpdatedAgentSkillsDefinitionDescriptor
    custom: UpdatedCustomDescriptor
}

structure UpdatedDiscoveryConfiguration {
    authorizerConfiguration: UpdatedAuthorizerConfiguration
}

structure UpdatedDisplayName {
    optionalValue: RegistryRecordDisplayName
}

structure UpdatedMcpServerAdditionalData {
    optionalValue: UpdatedMcpServerAdditionalDataFields
}

structure UpdatedMcpServerAdditionalDataFields {
    tools: UpdatedMcpToolsDescriptor
}

structure UpdatedMcpServerDescriptor {
    optionalValue: UpdatedMcpServerDescriptorFields
}

structure UpdatedMcpServerDescriptorFields {
    data: UpdatedDescriptorData
    dataSchemaVersion: UpdatedDataSchemaVersion
    source: UpdatedDescriptorSource
    additionalData: UpdatedMcpServerAdditionalData
}

structure UpdatedMcpToolsDescriptor {
    optionalValue: UpdatedMcpToolsDescriptorFields
}

structure UpdatedMcpToolsDescriptorFields {
    data: UpdatedDescriptorData
    dataSchemaVersion: UpdatedDataSchemaVersion
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    @required
    reason: ValidationExceptionReason

    fieldList: ValidationExceptionFieldList
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
    CannotParse
    FieldValidationFailed
    IdempotentParameterMismatchException
    EventInOtherSession
    ResourceConflict
}

@length(min: 10, max: 48) @pattern("vpc-(([0-9a-z]{8})|([0-9a-z]{17}))")
string VpcIdentifier
