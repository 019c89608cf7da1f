$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.amplifyuibuilder

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Amplify UI Builder")
@service(sdkId: "AmplifyUIBuilder", endpointPrefix: "amplifyuibuilder")
@restJson1
@sigv4(name: "amplifyuibuilder")
@standardRegionalEndpoints
service AmplifyUIBuilder {
    version: "2021-08-11"
    operations: [
        CreateComponent
        CreateForm
        CreateTheme
        DeleteComponent
        DeleteForm
        DeleteTheme
        ExchangeCodeForToken
        ExportComponents
        ExportForms
        ExportThemes
        GetCodegenJob
        GetComponent
        GetForm
        GetMetadata
        GetTheme
        ListCodegenJobs
        ListComponents
        ListForms
        ListTagsForResource
        ListThemes
        PutMetadataFlag
        RefreshToken
        StartCodegenJob
        TagResource
        UntagResource
        UpdateComponent
        UpdateForm
        UpdateTheme
    ]
}

@http(method: "POST", uri: "/app/{appId}/environment/{environmentName}/components") @idempotent
operation CreateComponent {
    input := {
        @required @httpLabel
        appId: String

        @required @httpLabel
        environmentName: String

        @httpQuery("clientToken") @idempotencyToken
        clientToken: String

        @required @httpPayload
        componentToCreate: CreateComponentData
    }
    output := {
        @httpPayload
        entity: Component
    }
    errors: [
        ServiceQuotaExceededException
        ResourceConflictException
        InternalServerException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/app/{appId}/environment/{environmentName}/forms") @idempotent
operation CreateForm {
    input := {
        @required @httpLabel
        appId: String

        @required @httpLabel
        environmentName: String

        @httpQuery("clientToken") @idempotencyToken
        clientToken: String

        @required @httpPayload
        formToCreate: CreateFormData
    }
    output := {
        @httpPayload
        entity: Form
    }
    errors: [
        ServiceQuotaExceededException
        ResourceConflictException
        InternalServerException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/app/{appId}/environment/{environmentName}/themes") @idempotent
operation CreateTheme {
    input := {
        @required @httpLabel
        appId: String

        @required @httpLabel
        environmentName: String

        @httpQuery("clientToken") @idempotencyToken
        clientToken: String

        @required @httpPayload
        themeToCreate: CreateThemeData
    }
    output := {
        @httpPayload
        entity: Theme
    }
    errors: [
        ServiceQuotaExceededException
        ResourceConflictException
        InternalServerException
        InvalidParameterException
    ]
}

@http(method: "DELETE", uri: "/app/{appId}/environment/{environmentName}/components/{id}")
@idempotent
operation DeleteComponent {
    input := {
        @required @httpLabel
        appId: String

        @required @httpLabel
        environmentName: String

        @required @httpLabel
        id: String
    }
    errors: [InternalServerException, InvalidParameterException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/app/{appId}/environment/{environmentName}/forms/{id}") @idempotent
operation DeleteForm {
    input := {
        @required @httpLabel
        appId: String

        @required @httpLabel
        environmentName: String

        @required @httpLabel
        id: String
    }
    errors: [InternalServerException, InvalidParameterException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/app/{appId}/environment/{environmentName}/themes/{id}") @idempotent
operation DeleteTheme {
    input := {
        @required @httpLabel
        appId: String

        @required @httpLabel
        environmentName: String

        @required @httpLabel
        id: String
    }
    errors: [InternalServerException, InvalidParameterException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/tokens/{provider}")
operation ExchangeCodeForToken {
    input := {
        @required @httpLabel
        provider: TokenProviders

        @required @httpPayload
        request: ExchangeCodeForTokenRequestBody
    }
    output := {
        @required
        accessToken: SensitiveString

        @required
        expiresIn: Integer

        @required
        refreshToken: SensitiveString
    }
    errors: [InvalidParameterException]
}

@http(method: "GET", uri: "/export/app/{appId}/environment/{environmentName}/components")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "entities")
operation ExportComponents {
    input := {
        @required @httpLabel
        appId: String

        @required @httpLabel
        environmentName: String

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        @required
        entities: ComponentList

        nextToken: String
    }
    errors: [InternalServerException, InvalidParameterException]
}

@http(method: "GET", uri: "/export/app/{appId}/environment/{environmentName}/forms")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "entities")
operation ExportForms {
    input := {
        @required @httpLabel
        appId: String

        @required @httpLabel
        environmentName: String

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        @required
        entities: FormList

        nextToken: String
    }
    errors: [InternalServerException, InvalidParameterException]
}

@http(method: "GET", uri: "/export/app/{appId}/environment/{environmentName}/themes")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "entities")
operation ExportThemes {
    input := {
        @required @httpLabel
        appId: String

        @required @httpLabel
        environmentName: String

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        @required
        entities: ThemeList

        nextToken: String
    }
    errors: [InternalServerException, InvalidParameterException]
}

@http(method: "GET", uri: "/app/{appId}/environment/{environmentName}/codegen-jobs/{id}")
operation GetCodegenJob {
    input := {
        @required @httpLabel
        appId: AppId

        @required @httpLabel
        environmentName: String

        @required @httpLabel
        id: String
    }
    output := {
        @httpPayload
        job: CodegenJob
    }
    errors: [
        InternalServerException
        InvalidParameterException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/app/{appId}/environment/{environmentName}/components/{id}")
operation GetComponent {
    input := {
        @required @httpLabel
        appId: String

        @required @httpLabel
        environmentName: String

        @required @httpLabel
        id: String
    }
    output := {
        @httpPayload
        component: Component
    }
    errors: [InternalServerException, InvalidParameterException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/app/{appId}/environment/{environmentName}/forms/{id}")
operation GetForm {
    input := {
        @required @httpLabel
        appId: String

        @required @httpLabel
        environmentName: String

        @required @httpLabel
        id: String
    }
    output := {
        @httpPayload
        form: Form
    }
    errors: [InternalServerException, InvalidParameterException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/app/{appId}/environment/{environmentName}/metadata")
operation GetMetadata {
    input := {
        @required @httpLabel
        appId: String

        @required @httpLabel
        environmentName: String
    }
    output := {
        @required
        features: FeaturesMap
    }
    errors: [UnauthorizedException, InvalidParameterException]
}

@http(method: "GET", uri: "/app/{appId}/environment/{environmentName}/themes/{id}")
operation GetTheme {
    input := {
        @required @httpLabel
        appId: String

        @required @httpLabel
        environmentName: String

        @required @httpLabel
        id: String
    }
    output := {
        @httpPayload
        theme: Theme
    }
    errors: [InternalServerException, InvalidParameterException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/app/{appId}/environment/{environmentName}/codegen-jobs")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "entities"
    pageSize: "maxResults"
)
operation ListCodegenJobs {
    input := {
        @required @httpLabel
        appId: AppId

        @required @httpLabel
        environmentName: String

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: ListCodegenJobsLimit
    }
    output := {
        @required
        entities: CodegenJobSummaryList

        nextToken: String
    }
    errors: [InternalServerException, InvalidParameterException, ThrottlingException]
}

@http(method: "GET", uri: "/app/{appId}/environment/{environmentName}/components")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "entities"
    pageSize: "maxResults"
)
operation ListComponents {
    input := {
        @required @httpLabel
        appId: String

        @required @httpLabel
        environmentName: String

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: ListEntityLimit
    }
    output := {
        @required
        entities: ComponentSummaryList

        nextToken: String
    }
    errors: [InternalServerException, InvalidParameterException]
}

@http(method: "GET", uri: "/app/{appId}/environment/{environmentName}/forms")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "entities"
    pageSize: "maxResults"
)
operation ListForms {
    input := {
        @required @httpLabel
        appId: String

        @required @httpLabel
        environmentName: String

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: ListEntityLimit
    }
    output := {
        @required
        entities: FormSummaryList

        nextToken: String
    }
    errors: [InternalServerException, InvalidParameterException]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: String
    }
    output := {
        @required
        tags: Tags
    }
    errors: [
        UnauthorizedException
        InternalServerException
        InvalidParameterException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/app/{appId}/environment/{environmentName}/themes")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "entities"
    pageSize: "maxResults"
)
operation ListThemes {
    input := {
        @required @httpLabel
        appId: String

        @required @httpLabel
        environmentName: String

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: ListEntityLimit
    }
    output := {
        @required
        entities: ThemeSummaryList

        nextToken: String
    }
    errors: [InternalServerException, InvalidParameterException]
}

@http(
    method: "PUT"
    uri: "/app/{appId}/environment/{environmentName}/metadata/features/{featureName}"
)
@idempotent
operation PutMetadataFlag {
    input := {
        @required @httpLabel
        appId: String

        @required @httpLabel
        environmentName: String

        @required @httpLabel
        featureName: String

        @required @httpPayload
        body: PutMetadataFlagBody
    }
    errors: [UnauthorizedException, InvalidParameterException]
}

@http(method: "POST", uri: "/tokens/{provider}/refresh")
operation RefreshToken {
    input := {
        @required @httpLabel
        provider: TokenProviders

        @required @httpPayload
        refreshTokenBody: RefreshTokenRequestBody
    }
    output := {
        @required
        accessToken: SensitiveString

        @required
        expiresIn: Integer
    }
    errors: [InvalidParameterException]
}

@http(method: "POST", uri: "/app/{appId}/environment/{environmentName}/codegen-jobs")
operation StartCodegenJob {
    input := {
        @required @httpLabel
        appId: AppId

        @required @httpLabel
        environmentName: String

        @httpQuery("clientToken") @idempotencyToken
        clientToken: String

        @required @httpPayload
        codegenJobToCreate: StartCodegenJobData
    }
    output := {
        @httpPayload
        entity: CodegenJob
    }
    errors: [InternalServerException, InvalidParameterException, ThrottlingException]
}

@http(method: "POST", uri: "/tags/{resourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required
        tags: Tags
    }
    output := {}
    errors: [
        UnauthorizedException
        InternalServerException
        InvalidParameterException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        UnauthorizedException
        InternalServerException
        InvalidParameterException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/app/{appId}/environment/{environmentName}/components/{id}")
@idempotent
operation UpdateComponent {
    input := {
        @required @httpLabel
        appId: String

        @required @httpLabel
        environmentName: String

        @required @httpLabel
        id: String

        @httpQuery("clientToken") @idempotencyToken
        clientToken: String

        @required @httpPayload
        updatedComponent: UpdateComponentData
    }
    output := {
        @httpPayload
        entity: Component
    }
    errors: [ResourceConflictException, InternalServerException, InvalidParameterException]
}

@http(method: "PATCH", uri: "/app/{appId}/environment/{environmentName}/forms/{id}") @idempotent
operation UpdateForm {
    input := {
        @required @httpLabel
        appId: String

        @required @httpLabel
        environmentName: String

        @required @httpLabel
        id: String

        @httpQuery("clientToken") @idempotencyToken
        clientToken: String

        @required @httpPayload
        updatedForm: UpdateFormData
    }
    output := {
        @httpPayload
        entity: Form
    }
    errors: [ResourceConflictException, InternalServerException, InvalidParameterException]
}

@http(method: "PATCH", uri: "/app/{appId}/environment/{environmentName}/themes/{id}") @idempotent
operation UpdateTheme {
    input := {
        @required @httpLabel
        appId: String

        @required @httpLabel
        environmentName: String

        @required @httpLabel
        id: String

        @httpQuery("clientToken") @idempotencyToken
        clientToken: String

        @required @httpPayload
        updatedTheme: UpdateThemeData
    }
    output := {
        @httpPayload
        entity: Theme
    }
    errors: [ResourceConflictException, InternalServerException, InvalidParameterException]
}

structure ActionParameters {
    type: ComponentProperty
    url: ComponentProperty
    anchor: ComponentProperty
    target: ComponentProperty
    global: ComponentProperty
    model: String
    id: ComponentProperty
    fields: ComponentProperties
    state: MutationActionSetStateParameter
}

union ApiConfiguration {
    graphQLConfig: GraphQLRenderConfig
    dataStoreConfig: DataStoreRenderConfig
    noApiConfig: NoApiRenderConfig
}

@length(min: 1, max: 20) @pattern("d[a-z0-9]+")
string AppId

list AssociatedFieldsList {
    member: String
}

list CodegenDependencies {
    member: CodegenDependency
}

structure CodegenDependency {
    name: String
    supportedVersion: String
    isSemVer: Boolean
    reason: String
}

structure CodegenFeatureFlags {
    isRelationshipSupported: Boolean
    isNonModelSupported: Boolean
}

structure CodegenGenericDataEnum {
    @required
    values: CodegenGenericDataEnumValuesList
}

list CodegenGenericDataEnumValuesList {
    member: String
}

map CodegenGenericDataEnums {
    key: String
    value: CodegenGenericDataEnum
}

structure CodegenGenericDataField {
    @required
    dataType: CodegenGenericDataFieldDataType

    @required
    dataTypeValue: String

    @required
    required: Boolean

    @required
    readOnly: Boolean

    @required
    isArray: Boolean

    relationship: CodegenGenericDataRelationshipType
}

enum CodegenGenericDataFieldDataType {
    ID
    String
    Int
    Float
    AWSDate
    AWSTime
    AWSDateTime
    AWSTimestamp
    AWSEmail
    AWSURL
    AWSIPAddress
    Boolean
    AWSJSON
    AWSPhone
    Enum
    Model
    NonModel
}

map CodegenGenericDataFields {
    key: String
    value: CodegenGenericDataField
}

structure CodegenGenericDataModel {
    @required
    fields: CodegenGenericDataFields

    isJoinTable: Boolean

    @required
    primaryKeys: CodegenPrimaryKeysList
}

map CodegenGenericDataModels {
    key: String
    value: CodegenGenericDataModel
}

structure CodegenGenericDataNonModel {
    @required
    fields: CodegenGenericDataNonModelFields
}

map CodegenGenericDataNonModelFields {
    key: String
    value: CodegenGenericDataField
}

map CodegenGenericDataNonModels {
    key: String
    value: CodegenGenericDataNonModel
}

structure CodegenGenericDataRelationshipType {
    @required
    type: GenericDataRelationshipType

    @required
    relatedModelName: String

    relatedModelFields: RelatedModelFieldsList
    canUnlinkAssociatedModel: Boolean
    relatedJoinFieldName: String
    relatedJoinTableName: String
    belongsToFieldOnRelatedModel: String
    associatedFields: AssociatedFieldsList
    isHasManyIndex: Boolean
}

structure CodegenJob {
    @required
    id: String

    @required
    appId: AppId

    @required
    environmentName: String

    renderConfig: CodegenJobRenderConfig
    genericDataSchema: CodegenJobGenericDataSchema
    autoGenerateForms: Boolean
    features: CodegenFeatureFlags
    status: CodegenJobStatus
    statusMessage: String
    asset: CodegenJobAsset
    tags: Tags
    createdAt: SyntheticTimestamp_date_time
    modifiedAt: SyntheticTimestamp_date_time
    dependencies: CodegenDependencies
}

structure CodegenJobAsset {
    downloadUrl: String
}

structure CodegenJobGenericDataSchema {
    @required
    dataSourceType: CodegenJobGenericDataSourceType

    @required
    models: CodegenGenericDataModels

    @required
    enums: CodegenGenericDataEnums

    @required
    nonModels: CodegenGenericDataNonModels
}

enum CodegenJobGenericDataSourceType {
    DataStore
}

union CodegenJobRenderConfig {
    react: ReactStartCodegenJobData
}

enum CodegenJobStatus {
    in_progress
    failed
    succeeded
}

structure CodegenJobSummary {
    @required
    appId: AppId

    @required
    environmentName: String

    @required
    id: String

    createdAt: SyntheticTimestamp_date_time
    modifiedAt: SyntheticTimestamp_date_time
}

list CodegenJobSummaryList {
    member: CodegenJobSummary
}

list CodegenPrimaryKeysList {
    member: String
}

structure Component {
    @required
    appId: String

    @required
    environmentName: String

    sourceId: String

    @required
    id: String

    @required
    name: ComponentName

    @required
    componentType: ComponentType

    @required
    properties: ComponentProperties

    children: ComponentChildList

    @required
    variants: ComponentVariants

    @required
    overrides: ComponentOverrides

    @required
    bindingProperties: ComponentBindingProperties

    collectionProperties: ComponentCollectionProperties

    @required
    createdAt: SyntheticTimestamp_date_time

    modifiedAt: SyntheticTimestamp_date_time
    tags: Tags
    events: ComponentEvents
    schemaVersion: String
}

map ComponentBindingProperties {
    key: String
    value: ComponentBindingPropertiesValue
}

structure ComponentBindingPropertiesValue {
    type: String
    bindingProperties: ComponentBindingPropertiesValueProperties
    defaultValue: String
}

structure ComponentBindingPropertiesValueProperties {
    model: String
    field: String
    predicates: PredicateList
    userAttribute: String
    bucket: String
    key: String
    defaultValue: String
    slotName: String
}

structure ComponentChild {
    @required
    componentType: String

    @required
    name: String

    @required
    properties: ComponentProperties

    children: ComponentChildList
    events: ComponentEvents
    sourceId: String
}

list ComponentChildList {
    member: ComponentChild
}

map ComponentCollectionProperties {
    key: String
    value: ComponentDataConfiguration
}

structure ComponentConditionProperty {
    property: String
    field: String
    operator: String
    operand: String
    then: ComponentProperty
    else: ComponentProperty
    operandType: String
}

structure ComponentDataConfiguration {
    @required
    model: String

    sort: SortPropertyList
    predicate: Predicate
    identifiers: IdentifierList
}

structure ComponentEvent {
    action: String
    parameters: ActionParameters
    bindingEvent: String
}

map ComponentEvents {
    key: String
    value: ComponentEvent
}

list ComponentList {
    member: Component
}

@length(min: 1, max: 255)
string ComponentName

map ComponentOverrides {
    key: String
    value: ComponentOverridesValue
}

map ComponentOverridesValue {
    key: String
    value: String
}

map ComponentProperties {
    key: String
    value: ComponentProperty
}

structure ComponentProperty {
    value: String
    bindingProperties: ComponentPropertyBindingProperties
    collectionBindingProperties: ComponentPropertyBindingProperties
    defaultValue: String
    model: String
    bindings: FormBindings
    event: String
    userAttribute: String
    concat: ComponentPropertyList
    condition: ComponentConditionProperty
    configured: Boolean
    type: String
    importedValue: String
    componentName: String
    property: String
}

structure ComponentPropertyBindingProperties {
    @required
    property: String

    field: String
}

list ComponentPropertyList {
    member: ComponentProperty
}

structure ComponentSummary {
    @required
    appId: String

    @required
    environmentName: String

    @required
    id: String

    @required
    name: ComponentName

    @required
    componentType: ComponentType
}

list ComponentSummaryList {
    member: ComponentSummary
}

@length(min: 1, max: 255)
string ComponentType

structure ComponentVariant {
    variantValues: ComponentVariantValues
    overrides: ComponentOverrides
}

map ComponentVariantValues {
    key: String
    value: String
}

list ComponentVariants {
    member: ComponentVariant
}

structure CreateComponentData {
    @required
    name: ComponentName

    sourceId: String

    @required
    componentType: ComponentType

    @required
    properties: ComponentProperties

    children: ComponentChildList

    @required
    variants: ComponentVariants

    @required
    overrides: ComponentOverrides

    @required
    bindingProperties: ComponentBindingProperties

    collectionProperties: ComponentCollectionProperties
    tags: Tags
    events: ComponentEvents
    schemaVersion: String
}

structure CreateFormData {
    @required
    name: FormName

    @required
    dataType: FormDataTypeConfig

    @required
    formActionType: FormActionType

    @required
    fields: FieldsMap

    @required
    style: FormStyle

    @required
    sectionalElements: SectionalElementMap

    @required
    schemaVersion: String

    cta: FormCTA
    tags: Tags
    labelDecorator: LabelDecorator
}

structure CreateThemeData {
    @required
    name: ThemeName

    @required
    values: ThemeValuesList

    overrides: ThemeValuesList
    tags: Tags
}

structure DataStoreRenderConfig {}

structure ExchangeCodeForTokenRequestBody {
    @required
    code: SensitiveString

    @required
    redirectUri: String

    clientId: SensitiveString
}

map FeaturesMap {
    key: String
    value: String
}

structure FieldConfig {
    label: String
    position: FieldPosition
    excluded: Boolean
    inputType: FieldInputConfig
    validations: ValidationsList
}

structure FieldInputConfig {
    @required
    type: String

    required: Boolean
    readOnly: Boolean
    placeholder: String
    defaultValue: String
    descriptiveText: String
    defaultChecked: Boolean
    defaultCountryCode: String
    valueMappings: ValueMappings
    name: String
    minValue: Float
    maxValue: Float
    step: Float
    value: String
    isArray: Boolean
    fileUploaderConfig: FileUploaderFieldConfig
}

union FieldPosition {
    fixed: FixedPosition
    rightOf: String
    below: String
}

structure FieldValidationConfiguration {
    @required
    type: String

    strValues: StrValues
    numValues: NumValues
    validationMessage: String
}

map FieldsMap {
    key: String
    value: FieldConfig
}

structure FileUploaderFieldConfig {
    @required
    accessLevel: StorageAccessLevel

    @required
    acceptedFileTypes: StrValues

    showThumbnails: Boolean
    isResumable: Boolean
    maxFileCount: Integer
    maxSize: Integer
}

enum FixedPosition {
    first
}

structure Form {
    @required
    appId: String

    @required
    environmentName: String

    @required
    id: String

    @required
    name: FormName

    @required
    formActionType: FormActionType

    @required
    style: FormStyle

    @required
    dataType: FormDataTypeConfig

    @required
    fields: FieldsMap

    @required
    sectionalElements: SectionalElementMap

    @required
    schemaVersion: String

    tags: Tags
    cta: FormCTA
    labelDecorator: LabelDecorator
}

enum FormActionType {
    create
    update
}

structure FormBindingElement {
    @required
    element: String

    @required
    property: String
}

map FormBindings {
    key: String
    value: FormBindingElement
}

structure FormButton {
    excluded: Boolean
    children: String
    position: FieldPosition
}

enum FormButtonsPosition {
    top
    bottom
    top_and_bottom
}

structure FormCTA {
    position: FormButtonsPosition
    clear: FormButton
    cancel: FormButton
    submit: FormButton
}

enum FormDataSourceType {
    DataStore
    Custom
}

structure FormDataTypeConfig {
    @required
    dataSourceType: FormDataSourceType

    @required
    dataTypeName: String
}

map FormInputBindingProperties {
    key: String
    value: FormInputBindingPropertiesValue
}

structure FormInputBindingPropertiesValue {
    type: String
    bindingProperties: FormInputBindingPropertiesValueProperties
}

structure FormInputBindingPropertiesValueProperties {
    model: String
}

structure FormInputValueProperty {
    value: String
    bindingProperties: FormInputValuePropertyBindingProperties
    concat: FormInputValuePropertyList
}

structure FormInputValuePropertyBindingProperties {
    @required
    property: String

    field: String
}

list FormInputValuePropertyList {
    member: FormInputValueProperty
}

list FormList {
    member: Form
}

@length(min: 1, max: 255)
string FormName

structure FormStyle {
    horizontalGap: FormStyleConfig
    verticalGap: FormStyleConfig
    outerPadding: FormStyleConfig
}

union FormStyleConfig {
    tokenReference: String
    value: String
}

structure FormSummary {
    @required
    appId: String

    @required
    dataType: FormDataTypeConfig

    @required
    environmentName: String

    @required
    formActionType: FormActionType

    @required
    id: String

    @required
    name: FormName
}

list FormSummaryList {
    member: FormSummary
}

enum GenericDataRelationshipType {
    HAS_MANY
    HAS_ONE
    BELONGS_TO
}

structure GraphQLRenderConfig {
    @required
    typesFilePath: String

    @required
    queriesFilePath: String

    @required
    mutationsFilePath: String

    @required
    subscriptionsFilePath: String

    @required
    fragmentsFilePath: String
}

list IdentifierList {
    member: String
}

@error("server") @httpError(500)
structure InternalServerException {
    message: String
}

@error("client") @httpError(400)
structure InvalidParameterException {
    message: String
}

enum JSModule {
    es2020
    esnext
}

enum JSScript {
    jsx
    tsx
    js
}

enum JSTarget {
    es2015
    es2020
}

enum LabelDecorator {
    required
    optional
    none
}

@range(min: 1, max: 100)
integer ListCodegenJobsLimit

@range(min: 1, max: 100)
integer ListEntityLimit

structure MutationActionSetStateParameter {
    @required
    componentName: String

    @required
    property: String

    @required
    set: ComponentProperty
}

structure NoApiRenderConfig {}

list NumValues {
    member: Integer
}

@pattern("boolean|string|number")
string OperandType

structure Predicate {
    or: PredicateList
    and: PredicateList
    field: String
    operator: String
    operand: String
    operandType: OperandType
}

list PredicateList {
    member: Predicate
}

structure PutMetadataFlagBody {
    @required
    newValue: String
}

map ReactCodegenDependencies {
    key: String
    value: String
}

structure ReactStartCodegenJobData {
    module: JSModule
    target: JSTarget
    script: JSScript
    renderTypeDeclarations: Boolean
    inlineSourceMap: Boolean
    apiConfiguration: ApiConfiguration
    dependencies: ReactCodegenDependencies
}

structure RefreshTokenRequestBody {
    @required
    token: SensitiveString

    clientId: SensitiveString
}

list RelatedModelFieldsList {
    member: String
}

@error("client") @httpError(409)
structure ResourceConflictException {
    message: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

structure SectionalElement {
    @required
    type: String

    position: FieldPosition
    text: String
    level: Integer
    orientation: String
    excluded: Boolean
}

map SectionalElementMap {
    key: String
    value: SectionalElement
}

@sensitive
string SensitiveString

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
}

enum SortDirection {
    ASC
    DESC
}

structure SortProperty {
    @required
    field: String

    @required
    direction: SortDirection
}

list SortPropertyList {
    member: SortProperty
}

structure StartCodegenJobData {
    @required
    renderConfig: CodegenJobRenderConfig

    genericDataSchema: CodegenJobGenericDataSchema
    autoGenerateForms: Boolean
    features: CodegenFeatureFlags
    tags: Tags
}

enum StorageAccessLevel {
    public
    protected
    private
}

list StrValues {
    member: String
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@length(min: 1, max: 128) @pattern("(?!aws:)[a-zA-Z+-=._:/]+")
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 256)
string TagValue

map Tags {
    key: TagKey
    value: TagValue
}

structure Theme {
    @required
    appId: String

    @required
    environmentName: String

    @required
    id: String

    @required
    name: ThemeName

    @required
    createdAt: SyntheticTimestamp_date_time

    modifiedAt: SyntheticTimestamp_date_time

    @required
    values: ThemeValuesList

    overrides: ThemeValuesList
    tags: Tags
}

list ThemeList {
    member: Theme
}

@length(min: 1, max: 255)
string ThemeName

structure ThemeSummary {
    @required
    appId: String

    @required
    environmentName: String

    @required
    id: String

    @required
    name: ThemeName
}

list ThemeSummaryList {
    member: ThemeSummary
}

structure ThemeValue {
    value: String
    children: ThemeValuesList
}

structure ThemeValues {
    key: String
    value: ThemeValue
}

list ThemeValuesList {
    member: ThemeValues
}

@error("client") @httpError(429)
structure ThrottlingException {
    message: String
}

enum TokenProviders {
    figma
}

@error("client") @httpError(401)
structure UnauthorizedException {
    message: String
}

structure UpdateComponentData {
    id: String
    name: ComponentName
    sourceId: String
    componentType: ComponentType
    properties: ComponentProperties
    children: ComponentChildList
    variants: ComponentVariants
    overrides: ComponentOverrides
    bindingProperties: ComponentBindingProperties
    collectionProperties: ComponentCollectionProperties
    events: ComponentEvents
    schemaVersion: String
}

structure UpdateFormData {
    name: FormName
    dataType: FormDataTypeConfig
    formActionType: FormActionType
    fields: FieldsMap
    style: FormStyle
    sectionalElements: SectionalElementMap
    schemaVersion: String
    cta: FormCTA
    labelDecorator: LabelDecorator
}

structure UpdateThemeData {
    id: String
    name: ThemeName

    @required
    values: ThemeValuesList

    overrides: ThemeValuesList
}

list ValidationsList {
    member: FieldValidationConfiguration
}

structure ValueMapping {
    displayValue: FormInputValueProperty

    @required
    value: FormInputValueProperty
}

list ValueMappingList {
    member: ValueMapping
}

structure ValueMappings {
    @required
    values: ValueMappingList

    bindingProperties: FormInputBindingProperties
}
