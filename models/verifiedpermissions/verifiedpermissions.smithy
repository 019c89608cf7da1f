$version: "2.0"

namespace com.amazonaws.verifiedpermissions

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("Amazon Verified Permissions")
@service(sdkId: "VerifiedPermissions", endpointPrefix: "verifiedpermissions")
@awsJson1_0
@sigv4(name: "verifiedpermissions")
@standardRegionalEndpoints
service VerifiedPermissions {
    version: "2021-12-01"
    operations: [
        BatchGetPolicy
        BatchIsAuthorized
        BatchIsAuthorizedWithToken
        CreateIdentitySource
        CreatePolicy
        CreatePolicyStore
        CreatePolicyStoreAlias
        CreatePolicyTemplate
        DeleteIdentitySource
        DeletePolicy
        DeletePolicyStore
        DeletePolicyStoreAlias
        DeletePolicyTemplate
        GetIdentitySource
        GetPolicy
        GetPolicyStore
        GetPolicyStoreAlias
        GetPolicyTemplate
        GetSchema
        IsAuthorized
        IsAuthorizedWithToken
        ListIdentitySources
        ListPolicies
        ListPolicyStoreAliases
        ListPolicyStores
        ListPolicyTemplates
        ListTagsForResource
        PutSchema
        TagResource
        UntagResource
        UpdateIdentitySource
        UpdatePolicy
        UpdatePolicyStore
        UpdatePolicyTemplate
    ]
}

@readonly
operation BatchGetPolicy {
    input := {
        @required
        requests: BatchGetPolicyInputList
    }
    output := {
        @required
        results: BatchGetPolicyOutputList

        @required
        errors: BatchGetPolicyErrorList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
operation BatchIsAuthorized {
    input := {
        @required
        policyStoreId: PolicyStoreId

        entities: EntitiesDefinition

        @required
        requests: BatchIsAuthorizedInputList
    }
    output := {
        @required
        results: BatchIsAuthorizedOutputList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
operation BatchIsAuthorizedWithToken {
    input := {
        @required
        policyStoreId: PolicyStoreId

        identityToken: Token
        accessToken: Token
        entities: EntitiesDefinition

        @required
        requests: BatchIsAuthorizedWithTokenInputList
    }
    output := {
        principal: EntityIdentifier

        @required
        results: BatchIsAuthorizedWithTokenOutputList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation CreateIdentitySource {
    input := {
        @idempotencyToken
        clientToken: IdempotencyToken

        @required
        policyStoreId: PolicyStoreId

        @required
        configuration: Configuration

        principalEntityType: PrincipalEntityType
    }
    output := {
        @required
        createdDate: TimestampFormat

        @required
        identitySourceId: IdentitySourceId

        @required
        lastUpdatedDate: TimestampFormat

        @required
        policyStoreId: PolicyStoreId
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation CreatePolicy {
    input := {
        @idempotencyToken
        clientToken: IdempotencyToken

        @required
        policyStoreId: PolicyStoreId

        @required
        definition: PolicyDefinition

        name: PolicyName
    }
    output := {
        @required
        policyStoreId: PolicyStoreId

        @required
        policyId: PolicyId

        @required
        policyType: PolicyType

        principal: EntityIdentifier
        resource: EntityIdentifier
        actions: ActionIdentifierList

        @required
        createdDate: TimestampFormat

        @required
        lastUpdatedDate: TimestampFormat

        effect: PolicyEffect
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation CreatePolicyStore {
    input := {
        @idempotencyToken
        clientToken: IdempotencyToken

        @required
        validationSettings: ValidationSettings

        description: PolicyStoreDescription
        deletionProtection: DeletionProtection
        encryptionSettings: EncryptionSettings
        tags: TagMap
    }
    output := {
        @required
        policyStoreId: PolicyStoreId

        @required
        arn: ResourceArn

        @required
        createdDate: TimestampFormat

        @required
        lastUpdatedDate: TimestampFormat
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        ConflictException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation CreatePolicyStoreAlias {
    input := {
        @required
        aliasName: Alias

        @required
        policyStoreId: PolicyStoreId
    }
    output := {
        @required
        aliasName: Alias

        @required
        policyStoreId: PolicyStoreId

        @required
        aliasArn: ResourceArn

        @required
        createdAt: TimestampFormat
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation CreatePolicyTemplate {
    input := {
        @idempotencyToken
        clientToken: IdempotencyToken

        @required
        policyStoreId: PolicyStoreId

        description: PolicyTemplateDescription

        @required
        statement: PolicyStatement

        name: PolicyTemplateName
    }
    output := {
        @required
        policyStoreId: PolicyStoreId

        @required
        policyTemplateId: PolicyTemplateId

        @required
        createdDate: TimestampFormat

        @required
        lastUpdatedDate: TimestampFormat
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation DeleteIdentitySource {
    input := {
        @required
        policyStoreId: PolicyStoreId

        @required
        identitySourceId: IdentitySourceId
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation DeletePolicy {
    input := {
        @required
        policyStoreId: PolicyStoreId

        @required
        policyId: PolicyId
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation DeletePolicyStore {
    input := {
        @required
        policyStoreId: PolicyStoreId
    }
    output := {}
    errors: [
        ValidationException
        InvalidStateException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation DeletePolicyStoreAlias {
    input := {
        @required
        aliasName: Alias

        deletionMode: DeletionMode
    }
    output := {}
    errors: [
        ValidationException
        InvalidStateException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation DeletePolicyTemplate {
    input := {
        @required
        policyStoreId: PolicyStoreId

        @required
        policyTemplateId: PolicyTemplateId
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
operation GetIdentitySource {
    input := {
        @required
        policyStoreId: PolicyStoreId

        @required
        identitySourceId: IdentitySourceId
    }
    output := {
        @required
        createdDate: TimestampFormat

        @deprecated
        details: IdentitySourceDetails

        @required
        identitySourceId: IdentitySourceId

        @required
        lastUpdatedDate: TimestampFormat

        @required
        policyStoreId: PolicyStoreId

        @required
        principalEntityType: PrincipalEntityType

        configuration: ConfigurationDetail
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
operation GetPolicy {
    input := {
        @required
        policyStoreId: PolicyStoreId

        @required
        policyId: PolicyId
    }
    output := {
        @required
        policyStoreId: PolicyStoreId

        @required
        policyId: PolicyId

        @required
        policyType: PolicyType

        principal: EntityIdentifier
        resource: EntityIdentifier
        actions: ActionIdentifierList

        @required
        definition: PolicyDefinitionDetail

        @required
        createdDate: TimestampFormat

        @required
        lastUpdatedDate: TimestampFormat

        effect: PolicyEffect
        name: PolicyName
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
operation GetPolicyStore {
    input := {
        @required
        policyStoreId: PolicyStoreId

        tags: Boolean
    }
    output := {
        @required
        policyStoreId: PolicyStoreId

        @required
        arn: ResourceArn

        @required
        validationSettings: ValidationSettings

        @required
        createdDate: TimestampFormat

        @required
        lastUpdatedDate: TimestampFormat

        description: PolicyStoreDescription
        deletionProtection: DeletionProtection
        encryptionState: EncryptionState
        cedarVersion: CedarVersion
        tags: TagMap
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
operation GetPolicyStoreAlias {
    input := {
        @required
        aliasName: Alias
    }
    output := {
        @required
        aliasName: Alias

        @required
        policyStoreId: PolicyStoreId

        @required
        aliasArn: ResourceArn

        @required
        createdAt: TimestampFormat

        @required
        state: AliasState
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
operation GetPolicyTemplate {
    input := {
        @required
        policyStoreId: PolicyStoreId

        @required
        policyTemplateId: PolicyTemplateId
    }
    output := {
        @required
        policyStoreId: PolicyStoreId

        @required
        policyTemplateId: PolicyTemplateId

        description: PolicyTemplateDescription

        @required
        statement: PolicyStatement

        @required
        createdDate: TimestampFormat

        @required
        lastUpdatedDate: TimestampFormat

        name: PolicyTemplateName
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
operation GetSchema {
    input := {
        @required
        policyStoreId: PolicyStoreId
    }
    output := {
        @required
        policyStoreId: PolicyStoreId

        @required
        schema: SchemaJson

        @required
        createdDate: TimestampFormat

        @required
        lastUpdatedDate: TimestampFormat

        namespaces: NamespaceList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
operation IsAuthorized {
    input := {
        @required
        policyStoreId: PolicyStoreId

        principal: EntityIdentifier
        action: ActionIdentifier
        resource: EntityIdentifier
        context: ContextDefinition
        entities: EntitiesDefinition
    }
    output := {
        @required
        decision: Decision

        @required
        determiningPolicies: DeterminingPolicyList

        @required
        errors: EvaluationErrorList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
operation IsAuthorizedWithToken {
    input := {
        @required
        policyStoreId: PolicyStoreId

        identityToken: Token
        accessToken: Token
        action: ActionIdentifier
        resource: EntityIdentifier
        context: ContextDefinition
        entities: EntitiesDefinition
    }
    output := {
        @required
        decision: Decision

        @required
        determiningPolicies: DeterminingPolicyList

        @required
        errors: EvaluationErrorList

        principal: EntityIdentifier
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "identitySources"
    pageSize: "maxResults"
)
operation ListIdentitySources {
    input := {
        @required
        policyStoreId: PolicyStoreId

        nextToken: NextToken
        maxResults: ListIdentitySourcesMaxResults
        filters: IdentitySourceFilters
    }
    output := {
        nextToken: NextToken

        @required
        identitySources: IdentitySources
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "policies"
    pageSize: "maxResults"
)
operation ListPolicies {
    input := {
        @required
        policyStoreId: PolicyStoreId

        nextToken: NextToken
        maxResults: MaxResults
        filter: PolicyFilter
    }
    output := {
        nextToken: NextToken

        @required
        policies: PolicyList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "policyStoreAliases"
    pageSize: "maxResults"
)
operation ListPolicyStoreAliases {
    input := {
        nextToken: NextToken
        maxResults: MaxResults
        filter: PolicyStoreAliasFilter
    }
    output := {
        nextToken: NextToken

        @required
        policyStoreAliases: PolicyStoreAliasList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "policyStores"
    pageSize: "maxResults"
)
operation ListPolicyStores {
    input := {
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        nextToken: NextToken

        @required
        policyStores: PolicyStoreList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "policyTemplates"
    pageSize: "maxResults"
)
operation ListPolicyTemplates {
    input := {
        @required
        policyStoreId: PolicyStoreId

        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        nextToken: NextToken

        @required
        policyTemplates: PolicyTemplatesList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
operation ListTagsForResource {
    input := {
        @required
        resourceArn: AmazonResourceName
    }
    output := {
        tags: TagMap
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation PutSchema {
    input := {
        @required
        policyStoreId: PolicyStoreId

        @required
        definition: SchemaDefinition
    }
    output := {
        @required
        policyStoreId: PolicyStoreId

        @required
        namespaces: NamespaceList

        @required
        createdDate: TimestampFormat

        @required
        lastUpdatedDate: TimestampFormat
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation TagResource {
    input := {
        @required
        resourceArn: AmazonResourceName

        @required
        tags: TagMap
    }
    output := {}
    errors: [
        ValidationException
        TooManyTagsException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation UntagResource {
    input := {
        @required
        resourceArn: AmazonResourceName

        @required
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation UpdateIdentitySource {
    input := {
        @required
        policyStoreId: PolicyStoreId

        @required
        identitySourceId: IdentitySourceId

        @required
        updateConfiguration: UpdateConfiguration

        principalEntityType: PrincipalEntityType
    }
    output := {
        @required
        createdDate: TimestampFormat

        @required
        identitySourceId: IdentitySourceId

        @required
        lastUpdatedDate: TimestampFormat

        @required
        policyStoreId: PolicyStoreId
    }
    errors: [
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation UpdatePolicy {
    input := {
        @required
        policyStoreId: PolicyStoreId

        @required
        policyId: PolicyId

        definition: UpdatePolicyDefinition
        name: PolicyName
    }
    output := {
        @required
        policyStoreId: PolicyStoreId

        @required
        policyId: PolicyId

        @required
        policyType: PolicyType

        principal: EntityIdentifier
        resource: EntityIdentifier
        actions: ActionIdentifierList

        @required
        createdDate: TimestampFormat

        @required
        lastUpdatedDate: TimestampFormat

        effect: PolicyEffect
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation UpdatePolicyStore {
    input := {
        @required
        policyStoreId: PolicyStoreId

        @required
        validationSettings: ValidationSettings

        deletionProtection: DeletionProtection
        description: PolicyStoreDescription
    }
    output := {
        @required
        policyStoreId: PolicyStoreId

        @required
        arn: ResourceArn

        @required
        createdDate: TimestampFormat

        @required
        lastUpdatedDate: TimestampFormat
    }
    errors: [
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation UpdatePolicyTemplate {
    input := {
        @required
        policyStoreId: PolicyStoreId

        @required
        policyTemplateId: PolicyTemplateId

        description: PolicyTemplateDescription

        @required
        statement: PolicyStatement

        name: PolicyTemplateName
    }
    output := {
        @required
        policyStoreId: PolicyStoreId

        @required
        policyTemplateId: PolicyTemplateId

        @required
        createdDate: TimestampFormat

        @required
        lastUpdatedDate: TimestampFormat
    }
    errors: [
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@error("client")
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 1, max: 512) @pattern(".*") @sensitive
string ActionId

structure ActionIdentifier {
    @required
    actionType: ActionType

    @required
    actionId: ActionId
}

list ActionIdentifierList {
    member: ActionIdentifier
}

@length(min: 1, max: 200) @pattern("Action$|^.+::Action") @sensitive
string ActionType

@length(min: 0, max: 150) @pattern("[a-zA-Z0-9-/_]*")
string Alias

enum AliasState {
    Active
    PendingDeletion
}

@length(min: 1, max: 2048)
string AmazonResourceName

union AttributeValue {
    boolean: BooleanAttribute
    entityIdentifier: EntityIdentifier
    long: LongAttribute
    string: StringAttribute
    set: SetAttribute
    record: RecordAttribute
    ipaddr: IpAddr
    decimal: Decimal
    datetime: DatetimeAttribute
    duration: Duration
}

@length(min: 1, max: 255)
string Audience

@length(min: 1, max: 255)
list Audiences {
    member: Audience
}

enum BatchGetPolicyErrorCode {
    POLICY_STORE_NOT_FOUND
    POLICY_NOT_FOUND
    POLICY_STORE_ALIAS_NOT_FOUND
}

structure BatchGetPolicyErrorItem {
    @required
    code: BatchGetPolicyErrorCode

    @required
    policyStoreId: String

    @required
    policyId: String

    @required
    message: String
}

list BatchGetPolicyErrorList {
    member: BatchGetPolicyErrorItem
}

structure BatchGetPolicyInputItem {
    @required
    policyStoreId: PolicyStoreId

    @required
    policyId: PolicyId
}

@length(min: 1, max: 100)
list BatchGetPolicyInputList {
    member: BatchGetPolicyInputItem
}

structure BatchGetPolicyOutputItem {
    @required
    policyStoreId: PolicyStoreId

    @required
    policyId: PolicyId

    @required
    policyType: PolicyType

    @required
    definition: PolicyDefinitionDetail

    @required
    createdDate: TimestampFormat

    @required
    lastUpdatedDate: TimestampFormat

    name: PolicyName
}

list BatchGetPolicyOutputList {
    member: BatchGetPolicyOutputItem
}

structure BatchIsAuthorizedInputItem {
    principal: EntityIdentifier
    action: ActionIdentifier
    resource: EntityIdentifier
    context: ContextDefinition
}

@length(min: 1)
list BatchIsAuthorizedInputList {
    member: BatchIsAuthorizedInputItem
}

structure BatchIsAuthorizedOutputItem {
    @required
    request: BatchIsAuthorizedInputItem

    @required
    decision: Decision

    @required
    determiningPolicies: DeterminingPolicyList

    @required
    errors: EvaluationErrorList
}

list BatchIsAuthorizedOutputList {
    member: BatchIsAuthorizedOutputItem
}

structure BatchIsAuthorizedWithTokenInputItem {
    action: ActionIdentifier
    resource: EntityIdentifier
    context: ContextDefinition
}

@length(min: 1)
list BatchIsAuthorizedWithTokenInputList {
    member: BatchIsAuthorizedWithTokenInputItem
}

structure BatchIsAuthorizedWithTokenOutputItem {
    @required
    request: BatchIsAuthorizedWithTokenInputItem

    @required
    decision: Decision

    @required
    determiningPolicies: DeterminingPolicyList

    @required
    errors: EvaluationErrorList
}

list BatchIsAuthorizedWithTokenOutputList {
    member: BatchIsAuthorizedWithTokenOutputItem
}

@sensitive
boolean BooleanAttribute

@sensitive
string CedarJson

map CedarTagRecordAttribute {
    key: String
    value: CedarTagValue
}

list CedarTagSetAttribute {
    member: CedarTagValue
}

union CedarTagValue {
    boolean: BooleanAttribute
    entityIdentifier: EntityIdentifier
    long: LongAttribute
    string: StringAttribute
    set: CedarTagSetAttribute
    record: CedarTagRecordAttribute
    ipaddr: IpAddr
    decimal: Decimal
    datetime: DatetimeAttribute
    duration: Duration
}

enum CedarVersion {
    CEDAR_2
    CEDAR_4
}

@length(min: 1) @sensitive
string Claim

@length(min: 1, max: 255) @pattern(".*") @sensitive
string ClientId

@length(min: 0, max: 1000)
list ClientIds {
    member: ClientId
}

structure CognitoGroupConfiguration {
    @required
    groupEntityType: GroupEntityType
}

structure CognitoGroupConfigurationDetail {
    groupEntityType: GroupEntityType
}

structure CognitoGroupConfigurationItem {
    groupEntityType: GroupEntityType
}

structure CognitoUserPoolConfiguration {
    @required
    userPoolArn: UserPoolArn

    clientIds: ClientIds
    groupConfiguration: CognitoGroupConfiguration
}

structure CognitoUserPoolConfigurationDetail {
    @required
    userPoolArn: UserPoolArn

    @required
    clientIds: ClientIds

    @required
    issuer: Issuer

    groupConfiguration: CognitoGroupConfigurationDetail
}

structure CognitoUserPoolConfigurationItem {
    @required
    userPoolArn: UserPoolArn

    @required
    clientIds: ClientIds

    @required
    issuer: Issuer

    groupConfiguration: CognitoGroupConfigurationItem
}

union Configuration {
    cognitoUserPoolConfiguration: CognitoUserPoolConfiguration
    openIdConnectConfiguration: OpenIdConnectConfiguration
}

union ConfigurationDetail {
    cognitoUserPoolConfiguration: CognitoUserPoolConfigurationDetail
    openIdConnectConfiguration: OpenIdConnectConfigurationDetail
}

union ConfigurationItem {
    cognitoUserPoolConfiguration: CognitoUserPoolConfigurationItem
    openIdConnectConfiguration: OpenIdConnectConfigurationItem
}

@error("client")
structure ConflictException {
    @required
    message: String

    @required
    resources: ResourceConflictList
}

union ContextDefinition {
    contextMap: ContextMap
    cedarJson: CedarJson
}

@sensitive
map ContextMap {
    key: String
    value: AttributeValue
}

@length(min: 10, max: 28)
@pattern("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?(Z|[+-]\\d{4}))?")
@sensitive
string DatetimeAttribute

@length(min: 3, max: 23) @pattern("-?\\d{1,15}\\.\\d{1,4}") @sensitive
string Decimal

enum Decision {
    ALLOW
    DENY
}

enum DeletionMode {
    SoftDelete
    HardDelete
}

enum DeletionProtection {
    ENABLED
    DISABLED
}

structure DeterminingPolicyItem {
    @required
    policyId: PolicyId
}

list DeterminingPolicyList {
    member: DeterminingPolicyItem
}

@length(min: 1, max: 2048) @pattern("https://.*")
string DiscoveryUrl

@length(min: 2, max: 100) @pattern("-?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?") @sensitive
string Duration

@length(min: 0, max: 8192)
map EncryptionContext {
    key: EncryptionContextKey
    value: EncryptionContextValue
}

@length(min: 1)
string EncryptionContextKey

@length(min: 1)
string EncryptionContextValue

union EncryptionSettings {
    kmsEncryptionSettings: KmsEncryptionSettings
    default: Unit
}

union EncryptionState {
    kmsEncryptionState: KmsEncryptionState
    default: Unit
}

union EntitiesDefinition {
    entityList: EntityList
    cedarJson: CedarJson
}

map EntityAttributes {
    key: String
    value: AttributeValue
}

map EntityCedarTags {
    key: String
    value: CedarTagValue
}

@length(min: 1, max: 612) @pattern(".*") @sensitive
string EntityId

@length(min: 1, max: 100) @sensitive
string EntityIdPrefix

structure EntityIdentifier {
    @required
    entityType: EntityType

    @required
    entityId: EntityId
}

structure EntityItem {
    @required
    identifier: EntityIdentifier

    attributes: EntityAttributes
    parents: ParentList
    tags: EntityCedarTags
}

list EntityList {
    member: EntityItem
}

union EntityReference {
    unspecified: Boolean
    identifier: EntityIdentifier
}

@length(min: 1, max: 200) @pattern(".*") @sensitive
string EntityType

@sensitive
structure EvaluationErrorItem {
    @required
    errorDescription: String
}

list EvaluationErrorList {
    member: EvaluationErrorItem
}

@length(min: 1, max: 200) @pattern("([_a-zA-Z][_a-zA-Z0-9]*::)*[_a-zA-Z][_a-zA-Z0-9]*") @sensitive
string GroupEntityType

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-]*")
string IdempotencyToken

@deprecated
structure IdentitySourceDetails {
    @deprecated
    clientIds: ClientIds

    @deprecated
    userPoolArn: UserPoolArn

    @deprecated
    discoveryUrl: DiscoveryUrl

    @deprecated
    openIdIssuer: OpenIdIssuer
}

structure IdentitySourceFilter {
    principalEntityType: PrincipalEntityType
}

@length(min: 0, max: 10)
list IdentitySourceFilters {
    member: IdentitySourceFilter
}

@length(min: 1, max: 200) @pattern("[a-zA-Z0-9-]*")
string IdentitySourceId

structure IdentitySourceItem {
    @required
    createdDate: TimestampFormat

    @deprecated
    details: IdentitySourceItemDetails

    @required
    identitySourceId: IdentitySourceId

    @required
    lastUpdatedDate: TimestampFormat

    @required
    policyStoreId: PolicyStoreId

    @required
    principalEntityType: PrincipalEntityType

    configuration: ConfigurationItem
}

@deprecated
structure IdentitySourceItemDetails {
    @deprecated
    clientIds: ClientIds

    @deprecated
    userPoolArn: UserPoolArn

    @deprecated
    discoveryUrl: DiscoveryUrl

    @deprecated
    openIdIssuer: OpenIdIssuer
}

list IdentitySources {
    member: IdentitySourceItem
}

@error("server") @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String
}

@error("client")
structure InvalidStateException {
    @required
    message: String
}

@length(min: 1, max: 44) @pattern("[0-9a-fA-F\\.:\\/]*") @sensitive
string IpAddr

@length(min: 1, max: 2048) @pattern("https://.*")
string Issuer

structure KmsEncryptionSettings {
    @required
    key: KmsKey

    encryptionContext: EncryptionContext
}

structure KmsEncryptionState {
    @required
    key: KmsKey

    @required
    encryptionContext: EncryptionContext
}

@pattern("[a-zA-Z0-9:/_-]+")
string KmsKey

@range(min: 1)
integer ListIdentitySourcesMaxResults

@sensitive
long LongAttribute

@range(min: 1)
integer MaxResults

@length(min: 0, max: 100) @pattern(".*") @sensitive
string Namespace

list NamespaceList {
    member: Namespace
}

@length(min: 1, max: 8000) @pattern("[A-Za-z0-9-_=+/\\.]*")
string NextToken

structure OpenIdConnectAccessTokenConfiguration {
    principalIdClaim: Claim
    audiences: Audiences
}

structure OpenIdConnectAccessTokenConfigurationDetail {
    principalIdClaim: Claim
    audiences: Audiences
}

structure OpenIdConnectAccessTokenConfigurationItem {
    principalIdClaim: Claim
    audiences: Audiences
}

structure OpenIdConnectConfiguration {
    @required
    issuer: Issuer

    entityIdPrefix: EntityIdPrefix
    groupConfiguration: OpenIdConnectGroupConfiguration

    @required
    tokenSelection: OpenIdConnectTokenSelection
}

structure OpenIdConnectConfigurationDetail {
    @required
    issuer: Issuer

    entityIdPrefix: EntityIdPrefix
    groupConfiguration: OpenIdConnectGroupConfigurationDetail

    @required
    tokenSelection: OpenIdConnectTokenSelectionDetail
}

structure OpenIdConnectConfigurationItem {
    @required
    issuer: Issuer

    entityIdPrefix: EntityIdPrefix
    groupConfiguration: OpenIdConnectGroupConfigurationItem

    @required
    tokenSelection: OpenIdConnectTokenSelectionItem
}

structure OpenIdConnectGroupConfiguration {
    @required
    groupClaim: Claim

    @required
    groupEntityType: GroupEntityType
}

structure OpenIdConnectGroupConfigurationDetail {
    @required
    groupClaim: Claim

    @required
    groupEntityType: GroupEntityType
}

structure OpenIdConnectGroupConfigurationItem {
    @required
    groupClaim: Claim

    @required
    groupEntityType: GroupEntityType
}

structure OpenIdConnectIdentityTokenConfiguration {
    principalIdClaim: Claim
    clientIds: ClientIds
}

structure OpenIdConnectIdentityTokenConfigurationDetail {
    principalIdClaim: Claim
    clientIds: ClientIds
}

structure OpenIdConnectIdentityTokenConfigurationItem {
    principalIdClaim: Claim
    clientIds: ClientIds
}

union OpenIdConnectTokenSelection {
    accessTokenOnly: OpenIdConnectAccessTokenConfiguration
    identityTokenOnly: OpenIdConnectIdentityTokenConfiguration
}

union OpenIdConnectTokenSelectionDetail {
    accessTokenOnly: OpenIdConnectAccessTokenConfigurationDetail
    identityTokenOnly: OpenIdConnectIdentityTokenConfigurationDetail
}

union OpenIdConnectTokenSelectionItem {
    accessTokenOnly: OpenIdConnectAccessTokenConfigurationItem
    identityTokenOnly: OpenIdConnectIdentityTokenConfigurationItem
}

enum OpenIdIssuer {
    COGNITO
}

list ParentList {
    member: EntityIdentifier
}

union PolicyDefinition {
    static: StaticPolicyDefinition
    templateLinked: TemplateLinkedPolicyDefinition
}

union PolicyDefinitionDetail {
    static: StaticPolicyDefinitionDetail
    templateLinked: TemplateLinkedPolicyDefinitionDetail
}

union PolicyDefinitionItem {
    static: StaticPolicyDefinitionItem
    templateLinked: TemplateLinkedPolicyDefinitionItem
}

enum PolicyEffect {
    Permit
    Forbid
}

structure PolicyFilter {
    principal: EntityReference
    resource: EntityReference
    policyType: PolicyType
    policyTemplateId: PolicyTemplateId
}

@length(min: 1, max: 200) @pattern("[a-zA-Z0-9-/_]*")
string PolicyId

structure PolicyItem {
    @required
    policyStoreId: PolicyStoreId

    @required
    policyId: PolicyId

    @required
    policyType: PolicyType

    principal: EntityIdentifier
    resource: EntityIdentifier
    actions: ActionIdentifierList

    @required
    definition: PolicyDefinitionItem

    @required
    createdDate: TimestampFormat

    @required
    lastUpdatedDate: TimestampFormat

    effect: PolicyEffect
    name: PolicyName
}

list PolicyList {
    member: PolicyItem
}

@length(min: 0, max: 150) @pattern("[a-zA-Z0-9-/_]*")
string PolicyName

@length(min: 1) @sensitive
string PolicyStatement

structure PolicyStoreAliasFilter {
    policyStoreId: PolicyStoreId
}

structure PolicyStoreAliasItem {
    @required
    aliasName: Alias

    @required
    policyStoreId: PolicyStoreId

    @required
    aliasArn: ResourceArn

    @required
    createdAt: TimestampFormat

    @required
    state: AliasState
}

list PolicyStoreAliasList {
    member: PolicyStoreAliasItem
}

@length(min: 0, max: 150) @sensitive
string PolicyStoreDescription

@length(min: 1, max: 200) @pattern("[a-zA-Z0-9-/_]*")
string PolicyStoreId

structure PolicyStoreItem {
    @required
    policyStoreId: PolicyStoreId

    @required
    arn: ResourceArn

    @required
    createdDate: TimestampFormat

    lastUpdatedDate: TimestampFormat
    description: PolicyStoreDescription
}

list PolicyStoreList {
    member: PolicyStoreItem
}

@length(min: 0, max: 150) @sensitive
string PolicyTemplateDescription

@length(min: 1, max: 200) @pattern("[a-zA-Z0-9-/_]*")
string PolicyTemplateId

structure PolicyTemplateItem {
    @required
    policyStoreId: PolicyStoreId

    @required
    policyTemplateId: PolicyTemplateId

    description: PolicyTemplateDescription

    @required
    createdDate: TimestampFormat

    @required
    lastUpdatedDate: TimestampFormat

    name: PolicyTemplateName
}

@length(min: 0, max: 150) @pattern("[a-zA-Z0-9-/_]*")
string PolicyTemplateName

list PolicyTemplatesList {
    member: PolicyTemplateItem
}

enum PolicyType {
    STATIC
    TEMPLATE_LINKED
}

@length(min: 1, max: 200) @pattern(".*") @sensitive
string PrincipalEntityType

map RecordAttribute {
    key: String
    value: AttributeValue
}

@length(min: 1, max: 2500) @pattern("arn:[^:]*:[^:]*:[^:]*:[^:]*:.*")
string ResourceArn

structure ResourceConflict {
    @required
    resourceId: String

    @required
    resourceType: ResourceType
}

list ResourceConflictList {
    member: ResourceConflict
}

@error("client")
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: ResourceType
}

enum ResourceType {
    IDENTITY_SOURCE
    POLICY_STORE
    POLICY
    POLICY_TEMPLATE
    SCHEMA
    POLICY_STORE_ALIAS
}

union SchemaDefinition {
    cedarJson: SchemaJson
}

@length(min: 1) @sensitive
string SchemaJson

@error("client")
structure ServiceQuotaExceededException {
    @required
    message: String

    resourceId: String

    @required
    resourceType: ResourceType

    serviceCode: String
    quotaCode: String
}

list SetAttribute {
    member: AttributeValue
}

structure StaticPolicyDefinition {
    description: StaticPolicyDescription

    @required
    statement: PolicyStatement
}

structure StaticPolicyDefinitionDetail {
    description: StaticPolicyDescription

    @required
    statement: PolicyStatement
}

structure StaticPolicyDefinitionItem {
    description: StaticPolicyDescription
}

@length(min: 0, max: 150) @sensitive
string StaticPolicyDescription

@sensitive
string StringAttribute

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

structure TemplateLinkedPolicyDefinition {
    @required
    policyTemplateId: PolicyTemplateId

    principal: EntityIdentifier
    resource: EntityIdentifier
}

structure TemplateLinkedPolicyDefinitionDetail {
    @required
    policyTemplateId: PolicyTemplateId

    principal: EntityIdentifier
    resource: EntityIdentifier
}

structure TemplateLinkedPolicyDefinitionItem {
    @required
    policyTemplateId: PolicyTemplateId

    principal: EntityIdentifier
    resource: EntityIdentifier
}

@error("client") @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String

    serviceCode: String
    quotaCode: String
}

@timestampFormat("date-time")
timestamp TimestampFormat

@length(min: 1, max: 131072) @pattern("[A-Za-z0-9-_=]+.[A-Za-z0-9-_=]+.[A-Za-z0-9-_=]+") @sensitive
string Token

@error("client")
structure TooManyTagsException {
    message: String
    resourceName: AmazonResourceName
}

structure Unit {}

structure UpdateCognitoGroupConfiguration {
    @required
    groupEntityType: GroupEntityType
}

structure UpdateCognitoUserPoolConfiguration {
    @required
    userPoolArn: UserPoolArn

    clientIds: ClientIds
    groupConfiguration: UpdateCognitoGroupConfiguration
}

union UpdateConfiguration {
    cognitoUserPoolConfiguration: UpdateCognitoUserPoolConfiguration
    openIdConnectConfiguration: UpdateOpenIdConnectConfiguration
}

structure UpdateOpenIdConnectAccessTokenConfiguration {
    principalIdClaim: Claim
    audiences: Audiences
}

structure UpdateOpenIdConnectConfiguration {
    @required
    issuer: Issuer

    entityIdPrefix: EntityIdPrefix
    groupConfiguration: UpdateOpenIdConnectGroupConfiguration

    @required
    tokenSelection: UpdateOpenIdConnectTokenSelection
}

structure UpdateOpenIdConnectGroupConfiguration {
    @required
    groupClaim: Claim

    @required
    groupEntityType: GroupEntityType
}

structure UpdateOpenIdConnectIdentityTokenConfiguration {
    principalIdClaim: Claim
    clientIds: ClientIds
}

union UpdateOpenIdConnectTokenSelection {
    accessTokenOnly: UpdateOpenIdConnectAccessTokenConfiguration
    identityTokenOnly: UpdateOpenIdConnectIdentityTokenConfiguration
}

union UpdatePolicyDefinition {
    static: UpdateStaticPolicyDefinition
}

structure UpdateStaticPolicyDefinition {
    description: StaticPolicyDescription

    @required
    statement: PolicyStatement
}

@length(min: 1, max: 255)
@pattern("arn:[a-zA-Z0-9-]+:cognito-idp:(([a-zA-Z0-9-]+:\\d{12}:userpool/[\\w-]+_[0-9a-zA-Z]+))")
string UserPoolArn

@error("client")
structure ValidationException {
    @required
    message: String

    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    path: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationMode {
    OFF
    STRICT
}

structure ValidationSettings {
    @required
    mode: ValidationMode
}
