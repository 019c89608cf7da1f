$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.appflow

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Appflow")
@service(sdkId: "Appflow", endpointPrefix: "appflow")
@restJson1
@sigv4(name: "appflow")
@standardRegionalEndpoints
service Appflow {
    version: "2020-08-23"
    operations: [
        CancelFlowExecutions
        CreateConnectorProfile
        CreateFlow
        DeleteConnectorProfile
        DeleteFlow
        DescribeConnector
        DescribeConnectorEntity
        DescribeConnectorProfiles
        DescribeConnectors
        DescribeFlow
        DescribeFlowExecutionRecords
        ListConnectorEntities
        ListConnectors
        ListFlows
        ListTagsForResource
        RegisterConnector
        ResetConnectorMetadataCache
        StartFlow
        StopFlow
        TagResource
        UnregisterConnector
        UntagResource
        UpdateConnectorProfile
        UpdateConnectorRegistration
        UpdateFlow
    ]
}

@http(method: "POST", uri: "/cancel-flow-executions")
operation CancelFlowExecutions {
    input := {
        @required
        flowName: FlowName

        executionIds: ExecutionIds
    }
    output := {
        invalidExecutions: ExecutionIds
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/create-connector-profile")
operation CreateConnectorProfile {
    input := {
        @required
        connectorProfileName: ConnectorProfileName

        kmsArn: KMSArn

        @required
        connectorType: ConnectorType

        connectorLabel: ConnectorLabel

        @required
        connectionMode: ConnectionMode

        @required
        connectorProfileConfig: ConnectorProfileConfig

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        connectorProfileArn: ConnectorProfileArn
    }
    errors: [
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        ConnectorAuthenticationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/create-flow")
operation CreateFlow {
    input := {
        @required
        flowName: FlowName

        description: FlowDescription
        kmsArn: KMSArn

        @required
        triggerConfig: TriggerConfig

        @required
        sourceFlowConfig: SourceFlowConfig

        @required
        destinationFlowConfigList: DestinationFlowConfigList

        @required
        tasks: Tasks

        tags: TagMap
        metadataCatalogConfig: MetadataCatalogConfig

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        flowArn: FlowArn
        flowStatus: FlowStatus
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ConflictException
        ConnectorAuthenticationException
        ConnectorServerException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/delete-connector-profile")
operation DeleteConnectorProfile {
    input := {
        @required
        connectorProfileName: ConnectorProfileName

        forceDelete: Boolean
    }
    output := {}
    errors: [ResourceNotFoundException, ConflictException, InternalServerException]
}

@http(method: "POST", uri: "/delete-flow")
operation DeleteFlow {
    input := {
        @required
        flowName: FlowName

        forceDelete: Boolean
    }
    output := {}
    errors: [ResourceNotFoundException, ConflictException, InternalServerException]
}

@http(method: "POST", uri: "/describe-connector")
operation DescribeConnector {
    input := {
        @required
        connectorType: ConnectorType

        connectorLabel: ConnectorLabel
    }
    output := {
        connectorConfiguration: ConnectorConfiguration
    }
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/describe-connector-entity")
operation DescribeConnectorEntity {
    input := {
        @required
        connectorEntityName: EntityName

        connectorType: ConnectorType
        connectorProfileName: ConnectorProfileName
        apiVersion: ApiVersion
    }
    output := {
        @required
        connectorEntityFields: ConnectorEntityFieldList
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConnectorAuthenticationException
        ConnectorServerException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/describe-connector-profiles")
operation DescribeConnectorProfiles {
    input := {
        connectorProfileNames: ConnectorProfileNameList
        connectorType: ConnectorType
        connectorLabel: ConnectorLabel
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        connectorProfileDetails: ConnectorProfileDetailList
        nextToken: NextToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/describe-connectors")
operation DescribeConnectors {
    input := {
        connectorTypes: ConnectorTypeList
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        connectorConfigurations: ConnectorConfigurationsMap
        connectors: ConnectorList
        nextToken: NextToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/describe-flow")
operation DescribeFlow {
    input := {
        @required
        flowName: FlowName
    }
    output := {
        flowArn: FlowArn
        description: FlowDescription
        flowName: FlowName
        kmsArn: KMSArn
        flowStatus: FlowStatus
        flowStatusMessage: FlowStatusMessage
        sourceFlowConfig: SourceFlowConfig
        destinationFlowConfigList: DestinationFlowConfigList
        lastRunExecutionDetails: ExecutionDetails
        triggerConfig: TriggerConfig
        tasks: Tasks
        createdAt: Timestamp
        lastUpdatedAt: Timestamp
        createdBy: CreatedBy
        lastUpdatedBy: UpdatedBy
        tags: TagMap
        metadataCatalogConfig: MetadataCatalogConfig
        lastRunMetadataCatalogDetails: MetadataCatalogDetails
        schemaVersion: Long
    }
    errors: [ResourceNotFoundException, InternalServerException]
}

@http(method: "POST", uri: "/describe-flow-execution-records")
operation DescribeFlowExecutionRecords {
    input := {
        @required
        flowName: FlowName

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        flowExecutions: FlowExecutionList
        nextToken: NextToken
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "POST", uri: "/list-connector-entities")
operation ListConnectorEntities {
    input := {
        connectorProfileName: ConnectorProfileName
        connectorType: ConnectorType
        entitiesPath: EntitiesPath
        apiVersion: ApiVersion
        maxResults: ListEntitiesMaxResults
        nextToken: NextToken
    }
    output := {
        @required
        connectorEntityMap: ConnectorEntityMap

        nextToken: NextToken
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConnectorAuthenticationException
        ConnectorServerException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/list-connectors")
operation ListConnectors {
    input := {
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        connectors: ConnectorList
        nextToken: NextToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/list-flows")
operation ListFlows {
    input := {
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        flows: FlowList
        nextToken: NextToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: ARN
    }
    output := {
        tags: TagMap
    }
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/register-connector")
operation RegisterConnector {
    input := {
        connectorLabel: ConnectorLabel
        description: Description
        connectorProvisioningType: ConnectorProvisioningType
        connectorProvisioningConfig: ConnectorProvisioningConfig

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        connectorArn: ARN
    }
    errors: [
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        InternalServerException
        ConnectorServerException
        ConnectorAuthenticationException
    ]
}

@http(method: "POST", uri: "/reset-connector-metadata-cache")
operation ResetConnectorMetadataCache {
    input := {
        connectorProfileName: ConnectorProfileName
        connectorType: ConnectorType
        connectorEntityName: EntityName
        entitiesPath: EntitiesPath
        apiVersion: ApiVersion
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/start-flow")
operation StartFlow {
    input := {
        @required
        flowName: FlowName

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        flowArn: FlowArn
        flowStatus: FlowStatus
        executionId: ExecutionId
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/stop-flow")
operation StopFlow {
    input := {
        @required
        flowName: FlowName
    }
    output := {
        flowArn: FlowArn
        flowStatus: FlowStatus
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        UnsupportedOperationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: ARN

        @required
        tags: TagMap
    }
    output := {}
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/unregister-connector")
operation UnregisterConnector {
    input := {
        @required
        connectorLabel: ConnectorLabel

        forceDelete: Boolean
    }
    output := {}
    errors: [ResourceNotFoundException, ConflictException, InternalServerException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: ARN

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/update-connector-profile")
operation UpdateConnectorProfile {
    input := {
        @required
        connectorProfileName: ConnectorProfileName

        @required
        connectionMode: ConnectionMode

        @required
        connectorProfileConfig: ConnectorProfileConfig

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        connectorProfileArn: ConnectorProfileArn
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        ConnectorAuthenticationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/update-connector-registration")
operation UpdateConnectorRegistration {
    input := {
        @required
        connectorLabel: ConnectorLabel

        description: Description
        connectorProvisioningConfig: ConnectorProvisioningConfig

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        connectorArn: ARN
    }
    errors: [
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        InternalServerException
        ConnectorServerException
        ConnectorAuthenticationException
    ]
}

@http(method: "POST", uri: "/update-flow")
operation UpdateFlow {
    input := {
        @required
        flowName: FlowName

        description: FlowDescription

        @required
        triggerConfig: TriggerConfig

        @required
        sourceFlowConfig: SourceFlowConfig

        @required
        destinationFlowConfigList: DestinationFlowConfigList

        @required
        tasks: Tasks

        metadataCatalogConfig: MetadataCatalogConfig

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        flowStatus: FlowStatus
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ConflictException
        ConnectorAuthenticationException
        ConnectorServerException
        InternalServerException
        AccessDeniedException
    ]
}

@length(max: 512) @pattern("arn:aws:.*:.*:[0-9]+:.*")
string ARN

@error("client") @httpError(403)
structure AccessDeniedException {
    message: ErrorMessage
}

@length(max: 256) @pattern("\\S+") @sensitive
string AccessKeyId

@length(max: 4096) @pattern("\\S+") @sensitive
string AccessToken

@length(max: 512) @pattern("\\S+")
string AccountName

structure AggregationConfig {
    aggregationType: AggregationType
    targetFileSize: Long
}

enum AggregationType {
    None
    SingleFile
}

enum AmplitudeConnectorOperator {
    BETWEEN
}

structure AmplitudeConnectorProfileCredentials {
    @required
    apiKey: ApiKey

    @required
    secretKey: SecretKey
}

structure AmplitudeConnectorProfileProperties {}

structure AmplitudeMetadata {}

structure AmplitudeSourceProperties {
    @required
    object: Object
}

@length(max: 256) @pattern("\\S+") @sensitive
string ApiKey

structure ApiKeyCredentials {
    @required
    apiKey: ApiKey

    apiSecretKey: ApiSecretKey
}

@length(max: 256) @pattern("\\S+") @sensitive
string ApiSecretKey

@length(max: 256) @pattern("\\S+")
string ApiToken

@length(max: 256) @pattern("\\S+")
string ApiVersion

@length(max: 256) @pattern("^(https?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]")
string ApplicationHostUrl

@length(max: 512) @pattern("\\S+")
string ApplicationKey

@length(max: 512) @pattern("\\S+")
string ApplicationServicePath

@length(max: 512) @pattern("\\S+")
string ApplicationType

@length(max: 4096) @pattern("\\S+")
string AuthCode

@length(max: 256) @pattern("^(https?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]")
string AuthCodeUrl

list AuthCodeUrlList {
    member: AuthCodeUrl
}

structure AuthParameter {
    key: Key
    isRequired: Boolean
    label: Label
    description: Description
    isSensitiveField: Boolean
    connectorSuppliedValues: ConnectorSuppliedValueList
}

list AuthParameterList {
    member: AuthParameter
}

structure AuthenticationConfig {
    isBasicAuthSupported: Boolean
    isApiKeyAuthSupported: Boolean
    isOAuth2Supported: Boolean
    isCustomAuthSupported: Boolean
    oAuth2Defaults: OAuth2Defaults
    customAuthConfigs: CustomAuthConfigList
}

enum AuthenticationType {
    OAUTH2
    APIKEY
    BASIC
    CUSTOM
}

structure BasicAuthCredentials {
    @required
    username: Username

    @required
    password: Password
}

@length(min: 3, max: 63) @pattern("\\S+")
string BucketName

@length(max: 512) @pattern(".*")
string BucketPrefix

@length(max: 18) @pattern("\\S+")
string BusinessUnitId

enum CatalogType {
    GLUE
}

@length(min: 20, max: 2048) @pattern("arn:aws:secretsmanager:.*:[0-9]+:.*") @sensitive
string ClientCredentialsArn

@length(max: 512) @pattern("\\S+")
string ClientId

@length(min: 3, max: 3) @pattern("^\\d{3}$")
string ClientNumber

@length(max: 512) @pattern("\\S+") @sensitive
string ClientSecret

@length(min: 1, max: 256) @pattern("[ -~]+")
string ClientToken

@length(max: 512) @pattern("\\S+")
string ClusterIdentifier

@error("client") @httpError(409)
structure ConflictException {
    message: ErrorMessage
}

enum ConnectionMode {
    Public
    Private
}

@error("client") @httpError(401)
structure ConnectorAuthenticationException {
    message: ErrorMessage
}

structure ConnectorConfiguration {
    canUseAsSource: Boolean
    canUseAsDestination: Boolean
    supportedDestinationConnectors: ConnectorTypeList
    supportedSchedulingFrequencies: SchedulingFrequencyTypeList
    isPrivateLinkEnabled: Boolean
    isPrivateLinkEndpointUrlRequired: Boolean
    supportedTriggerTypes: TriggerTypeList
    connectorMetadata: ConnectorMetadata
    connectorType: ConnectorType
    connectorLabel: ConnectorLabel
    connectorDescription: ConnectorDescription
    connectorOwner: ConnectorOwner
    connectorName: ConnectorName
    connectorVersion: ConnectorVersion
    connectorArn: ARN
    connectorModes: ConnectorModeList
    authenticationConfig: AuthenticationConfig
    connectorRuntimeSettings: ConnectorRuntimeSettingList
    supportedApiVersions: SupportedApiVersionList
    supportedOperators: SupportedOperatorList
    supportedWriteOperations: SupportedWriteOperationList
    connectorProvisioningType: ConnectorProvisioningType
    connectorProvisioningConfig: ConnectorProvisioningConfig
    logoURL: LogoURL
    registeredAt: Timestamp
    registeredBy: RegisteredBy
    supportedDataTransferTypes: SupportedDataTransferTypeList
    supportedDataTransferApis: SupportedDataTransferApis
}

map ConnectorConfigurationsMap {
    key: ConnectorType
    value: ConnectorConfiguration
}

@length(max: 2048) @pattern("[\\w!@#\\-.?,\\s]*")
string ConnectorDescription

structure ConnectorDetail {
    connectorDescription: ConnectorDescription
    connectorName: ConnectorName
    connectorOwner: ConnectorOwner
    connectorVersion: ConnectorVersion
    applicationType: ApplicationType
    connectorType: ConnectorType
    connectorLabel: ConnectorLabel
    registeredAt: Timestamp
    registeredBy: RegisteredBy
    connectorProvisioningType: ConnectorProvisioningType
    connectorModes: ConnectorModeList
    supportedDataTransferTypes: SupportedDataTransferTypeList
}

structure ConnectorEntity {
    @required
    name: Name

    label: Label
    hasNestedEntities: Boolean
}

structure ConnectorEntityField {
    @required
    identifier: Identifier

    parentIdentifier: Identifier
    label: Label
    isPrimaryKey: Boolean
    defaultValue: String
    isDeprecated: Boolean
    supportedFieldTypeDetails: SupportedFieldTypeDetails
    description: Description
    sourceProperties: SourceFieldProperties
    destinationProperties: DestinationFieldProperties
    customProperties: CustomProperties
}

list ConnectorEntityFieldList {
    member: ConnectorEntityField
}

list ConnectorEntityList {
    member: ConnectorEntity
}

map ConnectorEntityMap {
    key: Group
    value: ConnectorEntityList
}

@length(max: 256) @pattern("[a-zA-Z0-9][\\w!@#.-]+")
string ConnectorLabel

list ConnectorList {
    member: ConnectorDetail
}

structure ConnectorMetadata {
    Amplitude: AmplitudeMetadata
    Datadog: DatadogMetadata
    Dynatrace: DynatraceMetadata
    GoogleAnalytics: GoogleAnalyticsMetadata
    InforNexus: InforNexusMetadata
    Marketo: MarketoMetadata
    Redshift: RedshiftMetadata
    S3: S3Metadata
    Salesforce: SalesforceMetadata
    ServiceNow: ServiceNowMetadata
    Singular: SingularMetadata
    Slack: SlackMetadata
    Snowflake: SnowflakeMetadata
    Trendmicro: TrendmicroMetadata
    Veeva: VeevaMetadata
    Zendesk: ZendeskMetadata
    EventBridge: EventBridgeMetadata
    Upsolver: UpsolverMetadata
    CustomerProfiles: CustomerProfilesMetadata
    Honeycode: HoneycodeMetadata
    SAPOData: SAPODataMetadata
    Pardot: PardotMetadata
}

@length(max: 256) @pattern("\\S+")
string ConnectorMode

list ConnectorModeList {
    member: ConnectorMode
}

@length(max: 256) @pattern(".*")
string ConnectorName

structure ConnectorOAuthRequest {
    authCode: AuthCode
    redirectUri: RedirectUri
}

structure ConnectorOperator {
    Amplitude: AmplitudeConnectorOperator
    Datadog: DatadogConnectorOperator
    Dynatrace: DynatraceConnectorOperator
    GoogleAnalytics: GoogleAnalyticsConnectorOperator
    InforNexus: InforNexusConnectorOperator
    Marketo: MarketoConnectorOperator
    S3: S3ConnectorOperator
    Salesforce: SalesforceConnectorOperator
    ServiceNow: ServiceNowConnectorOperator
    Singular: SingularConnectorOperator
    Slack: SlackConnectorOperator
    Trendmicro: TrendmicroConnectorOperator
    Veeva: VeevaConnectorOperator
    Zendesk: ZendeskConnectorOperator
    SAPOData: SAPODataConnectorOperator
    CustomConnector: Operator
    Pardot: PardotConnectorOperator
}

@length(max: 256) @pattern(".*")
string ConnectorOwner

structure ConnectorProfile {
    connectorProfileArn: ConnectorProfileArn
    connectorProfileName: ConnectorProfileName
    connectorType: ConnectorType
    connectorLabel: ConnectorLabel
    connectionMode: ConnectionMode
    credentialsArn: ARN
    connectorProfileProperties: ConnectorProfileProperties
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
    privateConnectionProvisioningState: PrivateConnectionProvisioningState
}

@length(max: 512) @pattern("arn:aws:appflow:.*:[0-9]+:.*")
string ConnectorProfileArn

structure ConnectorProfileConfig {
    @required
    connectorProfileProperties: ConnectorProfileProperties

    connectorProfileCredentials: ConnectorProfileCredentials
}

structure ConnectorProfileCredentials {
    Amplitude: AmplitudeConnectorProfileCredentials
    Datadog: DatadogConnectorProfileCredentials
    Dynatrace: DynatraceConnectorProfileCredentials
    GoogleAnalytics: GoogleAnalyticsConnectorProfileCredentials
    Honeycode: HoneycodeConnectorProfileCredentials
    InforNexus: InforNexusConnectorProfileCredentials
    Marketo: MarketoConnectorProfileCredentials
    Redshift: RedshiftConnectorProfileCredentials
    Salesforce: SalesforceConnectorProfileCredentials
    ServiceNow: ServiceNowConnectorProfileCredentials
    Singular: SingularConnectorProfileCredentials
    Slack: SlackConnectorProfileCredentials
    Snowflake: SnowflakeConnectorProfileCredentials
    Trendmicro: TrendmicroConnectorProfileCredentials
    Veeva: VeevaConnectorProfileCredentials
    Zendesk: ZendeskConnectorProfileCredentials
    SAPOData: SAPODataConnectorProfileCredentials
    CustomConnector: CustomConnectorProfileCredentials
    Pardot: PardotConnectorProfileCredentials
}

list ConnectorProfileDetailList {
    member: ConnectorProfile
}

@length(max: 256) @pattern("[\\w/!@#+=.-]+")
string ConnectorProfileName

@length(min: 0, max: 100)
list ConnectorProfileNameList {
    member: ConnectorProfileName
}

structure ConnectorProfileProperties {
    Amplitude: AmplitudeConnectorProfileProperties
    Datadog: DatadogConnectorProfileProperties
    Dynatrace: DynatraceConnectorProfileProperties
    GoogleAnalytics: GoogleAnalyticsConnectorProfileProperties
    Honeycode: HoneycodeConnectorProfileProperties
    InforNexus: InforNexusConnectorProfileProperties
    Marketo: MarketoConnectorProfileProperties
    Redshift: RedshiftConnectorProfileProperties
    Salesforce: SalesforceConnectorProfileProperties
    ServiceNow: ServiceNowConnectorProfileProperties
    Singular: SingularConnectorProfileProperties
    Slack: SlackConnectorProfileProperties
    Snowflake: SnowflakeConnectorProfileProperties
    Trendmicro: TrendmicroConnectorProfileProperties
    Veeva: VeevaConnectorProfileProperties
    Zendesk: ZendeskConnectorProfileProperties
    SAPOData: SAPODataConnectorProfileProperties
    CustomConnector: CustomConnectorProfileProperties
    Pardot: PardotConnectorProfileProperties
}

structure ConnectorProvisioningConfig {
    lambda: LambdaConnectorProvisioningConfig
}

enum ConnectorProvisioningType {
    LAMBDA
}

structure ConnectorRuntimeSetting {
    key: Key
    dataType: ConnectorRuntimeSettingDataType
    isRequired: Boolean
    label: Label
    description: Description
    scope: ConnectorRuntimeSettingScope
    connectorSuppliedValueOptions: ConnectorSuppliedValueOptionList
}

@length(max: 256) @pattern("\\S+")
string ConnectorRuntimeSettingDataType

list ConnectorRuntimeSettingList {
    member: ConnectorRuntimeSetting
}

@length(max: 256) @pattern("\\S+")
string ConnectorRuntimeSettingScope

@error("client") @httpError(400)
structure ConnectorServerException {
    message: ErrorMessage
}

@length(max: 256) @pattern("\\S+")
string ConnectorSuppliedValue

list ConnectorSuppliedValueList {
    member: ConnectorSuppliedValue
}

list ConnectorSuppliedValueOptionList {
    member: ConnectorSuppliedValue
}

enum ConnectorType {
    Salesforce
    Singular
    Slack
    Redshift
    S3
    Marketo
    Googleanalytics
    Zendesk
    Servicenow
    Datadog
    Trendmicro
    Snowflake
    Dynatrace
    Infornexus
    Amplitude
    Veeva
    EventBridge
    LookoutMetrics
    Upsolver
    Honeycode
    CustomerProfiles
    SAPOData
    CustomConnector
    Pardot
}

@length(min: 0, max: 100)
list ConnectorTypeList {
    member: ConnectorType
}

@length(max: 256) @pattern("\\S+")
string ConnectorVersion

@length(max: 256) @pattern("\\S+")
string CreatedBy

@length(min: 0, max: 50)
map CredentialsMap {
    key: CredentialsMapKey
    value: CredentialsMapValue
}

@length(min: 1, max: 128) @pattern("[\\w]+") @sensitive
string CredentialsMapKey

@length(max: 2048) @pattern("\\S+") @sensitive
string CredentialsMapValue

structure CustomAuthConfig {
    customAuthenticationType: CustomAuthenticationType
    authParameters: AuthParameterList
}

list CustomAuthConfigList {
    member: CustomAuthConfig
}

structure CustomAuthCredentials {
    @required
    customAuthenticationType: CustomAuthenticationType

    credentialsMap: CredentialsMap
}

@length(max: 256) @pattern("\\S+")
string CustomAuthenticationType

structure CustomConnectorDestinationProperties {
    @required
    entityName: EntityName

    errorHandlingConfig: ErrorHandlingConfig
    writeOperationType: WriteOperationType
    idFieldNames: IdFieldNameList
    customProperties: CustomProperties
}

structure CustomConnectorProfileCredentials {
    @required
    authenticationType: AuthenticationType

    basic: BasicAuthCredentials
    oauth2: OAuth2Credentials
    apiKey: ApiKeyCredentials
    custom: CustomAuthCredentials
}

structure CustomConnectorProfileProperties {
    profileProperties: ProfilePropertiesMap
    oAuth2Properties: OAuth2Properties
}

structure CustomConnectorSourceProperties {
    @required
    entityName: EntityName

    customProperties: CustomProperties
    dataTransferApi: DataTransferApi
}

@length(min: 0, max: 50)
map CustomProperties {
    key: CustomPropertyKey
    value: CustomPropertyValue
}

@length(min: 1, max: 128) @pattern("[\\w]+")
string CustomPropertyKey

@length(max: 2048) @pattern("\\S+")
string CustomPropertyValue

structure CustomerProfilesDestinationProperties {
    @required
    domainName: DomainName

    objectTypeName: ObjectTypeName
}

structure CustomerProfilesMetadata {}

@length(max: 512) @pattern("arn:aws:iam:.*:[0-9]+:.*")
string DataApiRoleArn

enum DataPullMode {
    Incremental
    Complete
}

structure DataTransferApi {
    Name: DataTransferApiTypeName
    Type: DataTransferApiType
}

enum DataTransferApiType {
    SYNC
    ASYNC
    AUTOMATIC
}

@length(max: 64) @pattern("[\\w/-]+")
string DataTransferApiTypeName

@length(max: 512) @pattern("\\S+")
string DatabaseName

@length(max: 512) @pattern("\\S+")
string DatabaseUrl

enum DatadogConnectorOperator {
    PROJECTION
    BETWEEN
    EQUAL_TO
    ADDITION
    MULTIPLICATION
    DIVISION
    SUBTRACTION
    MASK_ALL
    MASK_FIRST_N
    MASK_LAST_N
    VALIDATE_NON_NULL
    VALIDATE_NON_ZERO
    VALIDATE_NON_NEGATIVE
    VALIDATE_NUMERIC
    NO_OP
}

structure DatadogConnectorProfileCredentials {
    @required
    apiKey: ApiKey

    @required
    applicationKey: ApplicationKey
}

structure DatadogConnectorProfileProperties {
    @required
    instanceUrl: InstanceUrl
}

structure DatadogMetadata {}

structure DatadogSourceProperties {
    @required
    object: Object
}

@length(max: 256) @pattern(".*")
string DatetimeTypeFieldName

@length(max: 1024) @pattern("[\\s\\w/!@#+=.-]*")
string Description

structure DestinationConnectorProperties {
    Redshift: RedshiftDestinationProperties
    S3: S3DestinationProperties
    Salesforce: SalesforceDestinationProperties
    Snowflake: SnowflakeDestinationProperties
    EventBridge: EventBridgeDestinationProperties
    LookoutMetrics: LookoutMetricsDestinationProperties
    Upsolver: UpsolverDestinationProperties
    Honeycode: HoneycodeDestinationProperties
    CustomerProfiles: CustomerProfilesDestinationProperties
    Zendesk: ZendeskDestinationProperties
    Marketo: MarketoDestinationProperties
    CustomConnector: CustomConnectorDestinationProperties
    SAPOData: SAPODataDestinationProperties
}

@length(max: 256) @pattern(".*")
string DestinationField

structure DestinationFieldProperties {
    isCreatable: Boolean
    isNullable: Boolean
    isUpsertable: Boolean
    isUpdatable: Boolean
    isDefaultedOnCreate: Boolean
    supportedWriteOperations: SupportedWriteOperationList
}

structure DestinationFlowConfig {
    @required
    connectorType: ConnectorType

    apiVersion: ApiVersion
    connectorProfileName: ConnectorProfileName

    @required
    destinationConnectorProperties: DestinationConnectorProperties
}

list DestinationFlowConfigList {
    member: DestinationFlowConfig
}

@length(max: 512) @pattern("[\\s\\w_-]+")
string DocumentType

@length(max: 64) @pattern("\\S+")
string DomainName

enum DynatraceConnectorOperator {
    PROJECTION
    BETWEEN
    EQUAL_TO
    ADDITION
    MULTIPLICATION
    DIVISION
    SUBTRACTION
    MASK_ALL
    MASK_FIRST_N
    MASK_LAST_N
    VALIDATE_NON_NULL
    VALIDATE_NON_ZERO
    VALIDATE_NON_NEGATIVE
    VALIDATE_NUMERIC
    NO_OP
}

structure DynatraceConnectorProfileCredentials {
    @required
    apiToken: ApiToken
}

structure DynatraceConnectorProfileProperties {
    @required
    instanceUrl: InstanceUrl
}

structure DynatraceMetadata {}

structure DynatraceSourceProperties {
    @required
    object: Object
}

@length(max: 256) @pattern("[\\s\\w/!@#+=,.-]*")
string EntitiesPath

@length(max: 1024) @pattern("\\S+")
string EntityName

structure ErrorHandlingConfig {
    failOnFirstDestinationError: Boolean
    bucketPrefix: BucketPrefix
    bucketName: BucketName
}

structure ErrorInfo {
    putFailuresCount: Long
    executionMessage: ExecutionMessage
}

@length(max: 2048) @pattern("[\\s\\w/!@#+=.-]*")
string ErrorMessage

structure EventBridgeDestinationProperties {
    @required
    object: Object

    errorHandlingConfig: ErrorHandlingConfig
}

structure EventBridgeMetadata {}

structure ExecutionDetails {
    mostRecentExecutionMessage: MostRecentExecutionMessage
    mostRecentExecutionTime: Timestamp
    mostRecentExecutionStatus: ExecutionStatus
}

@length(max: 256) @pattern("\\S+")
string ExecutionId

@length(min: 0, max: 100)
list ExecutionIds {
    member: ExecutionId
}

@length(max: 2048) @pattern("[\\s\\w/!@#+=.-]*")
string ExecutionMessage

structure ExecutionRecord {
    executionId: ExecutionId
    executionStatus: ExecutionStatus
    executionResult: ExecutionResult
    startedAt: Timestamp
    lastUpdatedAt: Timestamp
    dataPullStartTime: Timestamp
    dataPullEndTime: Timestamp
    metadataCatalogDetails: MetadataCatalogDetails
}

structure ExecutionResult {
    errorInfo: ErrorInfo
    bytesProcessed: Long
    bytesWritten: Long
    recordsProcessed: Long
    numParallelProcesses: Long
    maxPageSize: Long
}

enum ExecutionStatus {
    InProgress
    Successful
    Error
    CancelStarted
    Canceled
}

structure FieldTypeDetails {
    @required
    fieldType: smithy.api#String

    @required
    filterOperators: FilterOperatorList

    supportedValues: SupportedValueList
    valueRegexPattern: String
    supportedDateFormat: String
    fieldValueRange: Range
    fieldLengthRange: Range
}

enum FileType {
    CSV
    JSON
    PARQUET
}

list FilterOperatorList {
    member: Operator
}

@length(max: 512) @pattern("arn:aws:appflow:.*:[0-9]+:.*")
string FlowArn

structure FlowDefinition {
    flowArn: FlowArn
    description: FlowDescription
    flowName: FlowName
    flowStatus: FlowStatus
    sourceConnectorType: ConnectorType
    sourceConnectorLabel: ConnectorLabel
    destinationConnectorType: ConnectorType
    destinationConnectorLabel: ConnectorLabel
    triggerType: TriggerType
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
    createdBy: CreatedBy
    lastUpdatedBy: UpdatedBy
    tags: TagMap
    lastRunExecutionDetails: ExecutionDetails
}

@length(max: 2048) @pattern("[\\w!@#\\-.?,\\s]*")
string FlowDescription

@range(min: 1, max: 100)
integer FlowErrorDeactivationThreshold

list FlowExecutionList {
    member: ExecutionRecord
}

list FlowList {
    member: FlowDefinition
}

@length(max: 256) @pattern("[a-zA-Z0-9][\\w!@#.-]+")
string FlowName

enum FlowStatus {
    Active
    Deprecated
    Deleted
    Draft
    Errored
    Suspended
}

@length(max: 2048) @pattern("[\\s\\w/!@#+=.-]*")
string FlowStatusMessage

structure GlueDataCatalogConfig {
    @required
    roleArn: GlueDataCatalogIAMRole

    @required
    databaseName: GlueDataCatalogDatabaseName

    @required
    tablePrefix: GlueDataCatalogTablePrefix
}

@length(max: 255) @pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string GlueDataCatalogDatabaseName

@length(max: 512) @pattern("arn:aws:iam:.*:[0-9]+:.*")
string GlueDataCatalogIAMRole

@length(max: 128) @pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string GlueDataCatalogTablePrefix

enum GoogleAnalyticsConnectorOperator {
    PROJECTION
    BETWEEN
}

structure GoogleAnalyticsConnectorProfileCredentials {
    @required
    clientId: ClientId

    @required
    clientSecret: ClientSecret

    accessToken: AccessToken
    refreshToken: RefreshToken
    oAuthRequest: ConnectorOAuthRequest
}

structure GoogleAnalyticsConnectorProfileProperties {}

structure GoogleAnalyticsMetadata {
    oAuthScopes: OAuthScopeList
}

structure GoogleAnalyticsSourceProperties {
    @required
    object: Object
}

@length(max: 128) @pattern("\\S+")
string Group

structure HoneycodeConnectorProfileCredentials {
    accessToken: AccessToken
    refreshToken: RefreshToken
    oAuthRequest: ConnectorOAuthRequest
}

structure HoneycodeConnectorProfileProperties {}

structure HoneycodeDestinationProperties {
    @required
    object: Object

    errorHandlingConfig: ErrorHandlingConfig
}

structure HoneycodeMetadata {
    oAuthScopes: OAuthScopeList
}

@length(min: 0)
list IdFieldNameList {
    member: Name
}

@length(max: 128) @pattern("\\S+")
string Identifier

structure IncrementalPullConfig {
    datetimeTypeFieldName: DatetimeTypeFieldName
}

enum InforNexusConnectorOperator {
    PROJECTION
    BETWEEN
    EQUAL_TO
    ADDITION
    MULTIPLICATION
    DIVISION
    SUBTRACTION
    MASK_ALL
    MASK_FIRST_N
    MASK_LAST_N
    VALIDATE_NON_NULL
    VALIDATE_NON_ZERO
    VALIDATE_NON_NEGATIVE
    VALIDATE_NUMERIC
    NO_OP
}

structure InforNexusConnectorProfileCredentials {
    @required
    accessKeyId: AccessKeyId

    @required
    userId: Username

    @required
    secretAccessKey: Key

    @required
    datakey: Key
}

structure InforNexusConnectorProfileProperties {
    @required
    instanceUrl: InstanceUrl
}

structure InforNexusMetadata {}

structure InforNexusSourceProperties {
    @required
    object: Object
}

@length(max: 256) @pattern("\\S+")
string InstanceUrl

@error("server") @httpError(500)
structure InternalServerException {
    message: ErrorMessage
}

@length(max: 8000)
@pattern("^([a-zA-Z0-9_=]+)\\.([a-zA-Z0-9_=]+)\\.([a-zA-Z0-9_\\-\\+\\/=]*)")
@sensitive
string JwtToken

@length(min: 20, max: 2048) @pattern("arn:aws:kms:.*:[0-9]+:.*")
string KMSArn

@length(max: 512) @pattern("\\S+")
string Key

@length(max: 128) @pattern(".*")
string Label

structure LambdaConnectorProvisioningConfig {
    @required
    lambdaArn: ARN
}

@range(min: 1, max: 10000)
integer ListEntitiesMaxResults

@length(max: 256)
@pattern("^(https?|ftp|file)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]")
string LogoURL

@length(max: 2) @pattern("^[a-zA-Z0-9_]*$")
string LogonLanguage

structure LookoutMetricsDestinationProperties {}

enum MarketoConnectorOperator {
    PROJECTION
    LESS_THAN
    GREATER_THAN
    BETWEEN
    ADDITION
    MULTIPLICATION
    DIVISION
    SUBTRACTION
    MASK_ALL
    MASK_FIRST_N
    MASK_LAST_N
    VALIDATE_NON_NULL
    VALIDATE_NON_ZERO
    VALIDATE_NON_NEGATIVE
    VALIDATE_NUMERIC
    NO_OP
}

structure MarketoConnectorProfileCredentials {
    @required
    clientId: ClientId

    @required
    clientSecret: ClientSecret

    accessToken: AccessToken
    oAuthRequest: ConnectorOAuthRequest
}

structure MarketoConnectorProfileProperties {
    @required
    instanceUrl: InstanceUrl
}

structure MarketoDestinationProperties {
    @required
    object: Object

    errorHandlingConfig: ErrorHandlingConfig
}

structure MarketoMetadata {}

structure MarketoSourceProperties {
    @required
    object: Object
}

@range(min: 1, max: 100)
integer MaxResults

structure MetadataCatalogConfig {
    glueDataCatalog: GlueDataCatalogConfig
}

structure MetadataCatalogDetail {
    catalogType: CatalogType
    tableName: String
    tableRegistrationOutput: RegistrationOutput
    partitionRegistrationOutput: RegistrationOutput
}

list MetadataCatalogDetails {
    member: MetadataCatalogDetail
}

@length(max: 2048) @pattern("[\\w!@#\\-.?,\\s]*")
string MostRecentExecutionMessage

@length(max: 128) @pattern("\\S+")
string Name

@length(max: 2048) @pattern("\\S+")
string NextToken

structure OAuth2Credentials {
    clientId: ClientId
    clientSecret: ClientSecret
    accessToken: AccessToken
    refreshToken: RefreshToken
    oAuthRequest: ConnectorOAuthRequest
}

structure OAuth2CustomParameter {
    key: Key
    isRequired: Boolean
    label: Label
    description: Description
    isSensitiveField: Boolean
    connectorSuppliedValues: ConnectorSuppliedValueList
    type: OAuth2CustomPropType
}

enum OAuth2CustomPropType {
    TOKEN_URL
    AUTH_URL
}

list OAuth2CustomPropertiesList {
    member: OAuth2CustomParameter
}

structure OAuth2Defaults {
    oauthScopes: OAuthScopeList
    tokenUrls: TokenUrlList
    authCodeUrls: AuthCodeUrlList
    oauth2GrantTypesSupported: OAuth2GrantTypeSupportedList
    oauth2CustomProperties: OAuth2CustomPropertiesList
}

enum OAuth2GrantType {
    CLIENT_CREDENTIALS
    AUTHORIZATION_CODE
    JWT_BEARER
}

list OAuth2GrantTypeSupportedList {
    member: OAuth2GrantType
}

structure OAuth2Properties {
    @required
    tokenUrl: TokenUrl

    @required
    oAuth2GrantType: OAuth2GrantType

    tokenUrlCustomProperties: TokenUrlCustomProperties
}

structure OAuthCredentials {
    @required
    clientId: ClientId

    @required
    clientSecret: ClientSecret

    accessToken: AccessToken
    refreshToken: RefreshToken
    oAuthRequest: ConnectorOAuthRequest
}

structure OAuthProperties {
    @required
    tokenUrl: TokenUrl

    @required
    authCodeUrl: AuthCodeUrl

    @required
    oAuthScopes: OAuthScopeList
}

@length(max: 128) @pattern("\\S+")
string OAuthScope

list OAuthScopeList {
    member: OAuthScope
}

@length(max: 512) @pattern("\\S+")
string Object

@length(max: 255) @pattern("\\S+")
string ObjectTypeName

enum Operator {
    PROJECTION
    LESS_THAN
    GREATER_THAN
    CONTAINS
    BETWEEN
    LESS_THAN_OR_EQUAL_TO
    GREATER_THAN_OR_EQUAL_TO
    EQUAL_TO
    NOT_EQUAL_TO
    ADDITION
    MULTIPLICATION
    DIVISION
    SUBTRACTION
    MASK_ALL
    MASK_FIRST_N
    MASK_LAST_N
    VALIDATE_NON_NULL
    VALIDATE_NON_ZERO
    VALIDATE_NON_NEGATIVE
    VALIDATE_NUMERIC
    NO_OP
}

enum OperatorPropertiesKeys {
    VALUE
    VALUES
    DATA_TYPE
    UPPER_BOUND
    LOWER_BOUND
    SOURCE_DATA_TYPE
    DESTINATION_DATA_TYPE
    VALIDATION_ACTION
    MASK_VALUE
    MASK_LENGTH
    TRUNCATE_LENGTH
    MATH_OPERATION_FIELDS_ORDER
    CONCAT_FORMAT
    SUBFIELD_CATEGORY_MAP
    EXCLUDE_SOURCE_FIELDS_LIST
    INCLUDE_NEW_FIELDS
    ORDERED_PARTITION_KEYS_LIST
}

enum Operators {
    PROJECTION
    LESS_THAN
    GREATER_THAN
    CONTAINS
    BETWEEN
    LESS_THAN_OR_EQUAL_TO
    GREATER_THAN_OR_EQUAL_TO
    EQUAL_TO
    NOT_EQUAL_TO
    ADDITION
    MULTIPLICATION
    DIVISION
    SUBTRACTION
    MASK_ALL
    MASK_FIRST_N
    MASK_LAST_N
    VALIDATE_NON_NULL
    VALIDATE_NON_ZERO
    VALIDATE_NON_NEGATIVE
    VALIDATE_NUMERIC
    NO_OP
}

enum PardotConnectorOperator {
    PROJECTION
    EQUAL_TO
    NO_OP
    ADDITION
    MULTIPLICATION
    DIVISION
    SUBTRACTION
    MASK_ALL
    MASK_FIRST_N
    MASK_LAST_N
    VALIDATE_NON_NULL
    VALIDATE_NON_ZERO
    VALIDATE_NON_NEGATIVE
    VALIDATE_NUMERIC
}

structure PardotConnectorProfileCredentials {
    accessToken: AccessToken
    refreshToken: RefreshToken
    oAuthRequest: ConnectorOAuthRequest
    clientCredentialsArn: ClientCredentialsArn
}

structure PardotConnectorProfileProperties {
    instanceUrl: InstanceUrl
    isSandboxEnvironment: Boolean
    businessUnitId: BusinessUnitId
}

structure PardotMetadata {}

structure PardotSourceProperties {
    @required
    object: Object
}

@length(max: 512) @pattern(".*") @sensitive
string Password

enum PathPrefix {
    EXECUTION_ID
    SCHEMA_VERSION
}

list PathPrefixHierarchy {
    member: PathPrefix
}

@range(min: 1, max: 65535)
integer PortNumber

structure PrefixConfig {
    prefixType: PrefixType
    prefixFormat: PrefixFormat
    pathPrefixHierarchy: PathPrefixHierarchy
}

enum PrefixFormat {
    YEAR
    MONTH
    DAY
    HOUR
    MINUTE
}

enum PrefixType {
    FILENAME
    PATH
    PATH_AND_FILENAME
}

enum PrivateConnectionProvisioningFailureCause {
    CONNECTOR_AUTHENTICATION
    CONNECTOR_SERVER
    INTERNAL_SERVER
    ACCESS_DENIED
    VALIDATION
}

@length(max: 2048) @pattern("[\\s\\w/!@#+=.-]*")
string PrivateConnectionProvisioningFailureMessage

structure PrivateConnectionProvisioningState {
    status: PrivateConnectionProvisioningStatus
    failureMessage: PrivateConnectionProvisioningFailureMessage
    failureCause: PrivateConnectionProvisioningFailureCause
}

enum PrivateConnectionProvisioningStatus {
    FAILED
    PENDING
    CREATED
}

@length(max: 512) @pattern("^$|com.amazonaws.vpce.[\\w/!:@#.\\-]+")
string PrivateLinkServiceName

@length(min: 0, max: 50)
map ProfilePropertiesMap {
    key: ProfilePropertyKey
    value: ProfilePropertyValue
}

@length(min: 1, max: 128) @pattern("[\\w]+")
string ProfilePropertyKey

@length(max: 2048) @pattern("\\S+")
string ProfilePropertyValue

@length(max: 2048) @pattern(".+")
string Property

structure Range {
    maximum: Double
    minimum: Double
}

@length(max: 512) @pattern("\\S+")
string RedirectUri

structure RedshiftConnectorProfileCredentials {
    username: String
    password: Password
}

structure RedshiftConnectorProfileProperties {
    databaseUrl: DatabaseUrl

    @required
    bucketName: BucketName

    bucketPrefix: BucketPrefix

    @required
    roleArn: RoleArn

    dataApiRoleArn: DataApiRoleArn
    isRedshiftServerless: Boolean
    clusterIdentifier: ClusterIdentifier
    workgroupName: WorkgroupName
    databaseName: DatabaseName
}

structure RedshiftDestinationProperties {
    @required
    object: Object

    @required
    intermediateBucketName: BucketName

    bucketPrefix: BucketPrefix
    errorHandlingConfig: ErrorHandlingConfig
}

structure RedshiftMetadata {}

@length(max: 4096) @pattern("\\S+")
string RefreshToken

@length(max: 64) @pattern("\\S+")
string Region

list RegionList {
    member: Region
}

@length(max: 512) @pattern("\\S+")
string RegisteredBy

structure RegistrationOutput {
    message: String
    result: String
    status: ExecutionStatus
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: ErrorMessage
}

@length(max: 512) @pattern("arn:aws:iam:.*:[0-9]+:.*")
string RoleArn

enum S3ConnectorOperator {
    PROJECTION
    LESS_THAN
    GREATER_THAN
    BETWEEN
    LESS_THAN_OR_EQUAL_TO
    GREATER_THAN_OR_EQUAL_TO
    EQUAL_TO
    NOT_EQUAL_TO
    ADDITION
    MULTIPLICATION
    DIVISION
    SUBTRACTION
    MASK_ALL
    MASK_FIRST_N
    MASK_LAST_N
    VALIDATE_NON_NULL
    VALIDATE_NON_ZERO
    VALIDATE_NON_NEGATIVE
    VALIDATE_NUMERIC
    NO_OP
}

structure S3DestinationProperties {
    @required
    bucketName: BucketName

    bucketPrefix: BucketPrefix
    s3OutputFormatConfig: S3OutputFormatConfig
}

enum S3InputFileType {
    CSV
    JSON
}

structure S3InputFormatConfig {
    s3InputFileType: S3InputFileType
}

structure S3Metadata {}

structure S3OutputFormatConfig {
    fileType: FileType
    prefixConfig: PrefixConfig
    aggregationConfig: AggregationConfig
    preserveSourceDataTyping: Boolean
}

structure S3SourceProperties {
    @required
    bucketName: BucketName

    bucketPrefix: BucketPrefix
    s3InputFormatConfig: S3InputFormatConfig
}

enum SAPODataConnectorOperator {
    PROJECTION
    LESS_THAN
    CONTAINS
    GREATER_THAN
    BETWEEN
    LESS_THAN_OR_EQUAL_TO
    GREATER_THAN_OR_EQUAL_TO
    EQUAL_TO
    NOT_EQUAL_TO
    ADDITION
    MULTIPLICATION
    DIVISION
    SUBTRACTION
    MASK_ALL
    MASK_FIRST_N
    MASK_LAST_N
    VALIDATE_NON_NULL
    VALIDATE_NON_ZERO
    VALIDATE_NON_NEGATIVE
    VALIDATE_NUMERIC
    NO_OP
}

structure SAPODataConnectorProfileCredentials {
    basicAuthCredentials: BasicAuthCredentials
    oAuthCredentials: OAuthCredentials
}

structure SAPODataConnectorProfileProperties {
    @required
    applicationHostUrl: ApplicationHostUrl

    @required
    applicationServicePath: ApplicationServicePath

    @required
    portNumber: PortNumber

    @required
    clientNumber: ClientNumber

    logonLanguage: LogonLanguage
    privateLinkServiceName: PrivateLinkServiceName
    oAuthProperties: OAuthProperties
    disableSSO: Boolean
}

structure SAPODataDestinationProperties {
    @required
    objectPath: Object

    successResponseHandlingConfig: SuccessResponseHandlingConfig
    idFieldNames: IdFieldNameList
    errorHandlingConfig: ErrorHandlingConfig
    writeOperationType: WriteOperationType
}

@range(min: 1, max: 10000)
integer SAPODataMaxPageSize

@range(min: 1, max: 10)
integer SAPODataMaxParallelism

structure SAPODataMetadata {}

structure SAPODataPaginationConfig {
    @required
    maxPageSize: SAPODataMaxPageSize
}

structure SAPODataParallelismConfig {
    @required
    maxParallelism: SAPODataMaxParallelism
}

structure SAPODataSourceProperties {
    objectPath: Object
    parallelismConfig: SAPODataParallelismConfig
    paginationConfig: SAPODataPaginationConfig
}

enum SalesforceConnectorOperator {
    PROJECTION
    LESS_THAN
    CONTAINS
    GREATER_THAN
    BETWEEN
    LESS_THAN_OR_EQUAL_TO
    GREATER_THAN_OR_EQUAL_TO
    EQUAL_TO
    NOT_EQUAL_TO
    ADDITION
    MULTIPLICATION
    DIVISION
    SUBTRACTION
    MASK_ALL
    MASK_FIRST_N
    MASK_LAST_N
    VALIDATE_NON_NULL
    VALIDATE_NON_ZERO
    VALIDATE_NON_NEGATIVE
    VALIDATE_NUMERIC
    NO_OP
}

structure SalesforceConnectorProfileCredentials {
    accessToken: AccessToken
    refreshToken: RefreshToken
    oAuthRequest: ConnectorOAuthRequest
    clientCredentialsArn: ClientCredentialsArn
    oAuth2GrantType: OAuth2GrantType
    jwtToken: JwtToken
}

structure SalesforceConnectorProfileProperties {
    instanceUrl: InstanceUrl
    isSandboxEnvironment: Boolean
    usePrivateLinkForMetadataAndAuthorization: Boolean
}

enum SalesforceDataTransferApi {
    AUTOMATIC
    BULKV2
    REST_SYNC
}

list SalesforceDataTransferApiList {
    member: SalesforceDataTransferApi
}

structure SalesforceDestinationProperties {
    @required
    object: Object

    idFieldNames: IdFieldNameList
    errorHandlingConfig: ErrorHandlingConfig
    writeOperationType: WriteOperationType
    dataTransferApi: SalesforceDataTransferApi
}

structure SalesforceMetadata {
    oAuthScopes: OAuthScopeList
    dataTransferApis: SalesforceDataTransferApiList
    oauth2GrantTypesSupported: OAuth2GrantTypeSupportedList
}

structure SalesforceSourceProperties {
    @required
    object: Object

    enableDynamicFieldUpdate: Boolean
    includeDeletedRecords: Boolean
    dataTransferApi: SalesforceDataTransferApi
}

@length(max: 256) @pattern(".*")
string ScheduleExpression

enum ScheduleFrequencyType {
    BYMINUTE
    HOURLY
    DAILY
    WEEKLY
    MONTHLY
    ONCE
}

@range(min: 0, max: 36000)
long ScheduleOffset

structure ScheduledTriggerProperties {
    @required
    scheduleExpression: ScheduleExpression

    dataPullMode: DataPullMode
    scheduleStartTime: Timestamp
    scheduleEndTime: Timestamp
    timezone: Timezone
    scheduleOffset: ScheduleOffset
    firstExecutionFrom: Timestamp
    flowErrorDeactivationThreshold: FlowErrorDeactivationThreshold
}

list SchedulingFrequencyTypeList {
    member: ScheduleFrequencyType
}

@length(max: 256) @pattern("\\S+") @sensitive
string SecretKey

enum ServiceNowConnectorOperator {
    PROJECTION
    CONTAINS
    LESS_THAN
    GREATER_THAN
    BETWEEN
    LESS_THAN_OR_EQUAL_TO
    GREATER_THAN_OR_EQUAL_TO
    EQUAL_TO
    NOT_EQUAL_TO
    ADDITION
    MULTIPLICATION
    DIVISION
    SUBTRACTION
    MASK_ALL
    MASK_FIRST_N
    MASK_LAST_N
    VALIDATE_NON_NULL
    VALIDATE_NON_ZERO
    VALIDATE_NON_NEGATIVE
    VALIDATE_NUMERIC
    NO_OP
}

structure ServiceNowConnectorProfileCredentials {
    username: Username
    password: Password
    oAuth2Credentials: OAuth2Credentials
}

structure ServiceNowConnectorProfileProperties {
    @required
    instanceUrl: InstanceUrl
}

structure ServiceNowMetadata {}

structure ServiceNowSourceProperties {
    @required
    object: Object
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: ErrorMessage
}

enum SingularConnectorOperator {
    PROJECTION
    EQUAL_TO
    ADDITION
    MULTIPLICATION
    DIVISION
    SUBTRACTION
    MASK_ALL
    MASK_FIRST_N
    MASK_LAST_N
    VALIDATE_NON_NULL
    VALIDATE_NON_ZERO
    VALIDATE_NON_NEGATIVE
    VALIDATE_NUMERIC
    NO_OP
}

structure SingularConnectorProfileCredentials {
    @required
    apiKey: ApiKey
}

structure SingularConnectorProfileProperties {}

structure SingularMetadata {}

structure SingularSourceProperties {
    @required
    object: Object
}

enum SlackConnectorOperator {
    PROJECTION
    LESS_THAN
    GREATER_THAN
    BETWEEN
    LESS_THAN_OR_EQUAL_TO
    GREATER_THAN_OR_EQUAL_TO
    EQUAL_TO
    ADDITION
    MULTIPLICATION
    DIVISION
    SUBTRACTION
    MASK_ALL
    MASK_FIRST_N
    MASK_LAST_N
    VALIDATE_NON_NULL
    VALIDATE_NON_ZERO
    VALIDATE_NON_NEGATIVE
    VALIDATE_NUMERIC
    NO_OP
}

structure SlackConnectorProfileCredentials {
    @required
    clientId: ClientId

    @required
    clientSecret: ClientSecret

    accessToken: AccessToken
    oAuthRequest: ConnectorOAuthRequest
}

structure SlackConnectorProfileProperties {
    @required
    instanceUrl: InstanceUrl
}

structure SlackMetadata {
    oAuthScopes: OAuthScopeList
}

structure SlackSourceProperties {
    @required
    object: Object
}

structure SnowflakeConnectorProfileCredentials {
    @required
    username: Username

    @required
    password: Password
}

structure SnowflakeConnectorProfileProperties {
    @required
    warehouse: Warehouse

    @required
    stage: Stage

    @required
    bucketName: BucketName

    bucketPrefix: BucketPrefix
    privateLinkServiceName: PrivateLinkServiceName
    accountName: AccountName
    region: Region
}

structure SnowflakeDestinationProperties {
    @required
    object: Object

    @required
    intermediateBucketName: BucketName

    bucketPrefix: BucketPrefix
    errorHandlingConfig: ErrorHandlingConfig
}

structure SnowflakeMetadata {
    supportedRegions: RegionList
}

structure SourceConnectorProperties {
    Amplitude: AmplitudeSourceProperties
    Datadog: DatadogSourceProperties
    Dynatrace: DynatraceSourceProperties
    GoogleAnalytics: GoogleAnalyticsSourceProperties
    InforNexus: InforNexusSourceProperties
    Marketo: MarketoSourceProperties
    S3: S3SourceProperties
    Salesforce: SalesforceSourceProperties
    ServiceNow: ServiceNowSourceProperties
    Singular: SingularSourceProperties
    Slack: SlackSourceProperties
    Trendmicro: TrendmicroSourceProperties
    Veeva: VeevaSourceProperties
    Zendesk: ZendeskSourceProperties
    SAPOData: SAPODataSourceProperties
    CustomConnector: CustomConnectorSourceProperties
    Pardot: PardotSourceProperties
}

structure SourceFieldProperties {
    isRetrievable: Boolean
    isQueryable: Boolean
    isTimestampFieldForIncrementalQueries: Boolean
}

list SourceFields {
    member: String
}

structure SourceFlowConfig {
    @required
    connectorType: ConnectorType

    apiVersion: ApiVersion
    connectorProfileName: ConnectorProfileName

    @required
    sourceConnectorProperties: SourceConnectorProperties

    incrementalPullConfig: IncrementalPullConfig
}

@length(max: 512) @pattern("\\S+")
string Stage

@length(max: 2048) @pattern(".*")
string String

structure SuccessResponseHandlingConfig {
    bucketPrefix: BucketPrefix
    bucketName: BucketName
}

@length(max: 256) @pattern("\\S+")
string SupportedApiVersion

list SupportedApiVersionList {
    member: SupportedApiVersion
}

list SupportedDataTransferApis {
    member: DataTransferApi
}

enum SupportedDataTransferType {
    RECORD
    FILE
}

list SupportedDataTransferTypeList {
    member: SupportedDataTransferType
}

structure SupportedFieldTypeDetails {
    @required
    v1: FieldTypeDetails
}

list SupportedOperatorList {
    member: Operators
}

list SupportedValueList {
    member: Value
}

list SupportedWriteOperationList {
    member: WriteOperationType
}

@length(min: 1, max: 128) @pattern("^(?!aws:)[a-zA-Z+-=._:/]+$")
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(max: 256) @pattern("[\\s\\w+-=\\.:/@]*")
string TagValue

structure Task {
    @required
    sourceFields: SourceFields

    connectorOperator: ConnectorOperator
    destinationField: DestinationField

    @required
    taskType: TaskType

    taskProperties: TaskPropertiesMap
}

map TaskPropertiesMap {
    key: OperatorPropertiesKeys
    value: Property
}

enum TaskType {
    Arithmetic
    Filter
    Map
    Map_all
    Mask
    Merge
    Passthrough
    Truncate
    Validate
    Partition
}

list Tasks {
    member: Task
}

@error("client") @httpError(429)
structure ThrottlingException {
    message: ErrorMessage
}

@length(max: 256) @pattern(".*")
string Timezone

@length(max: 256) @pattern("^(https?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]")
string TokenUrl

@length(min: 0, max: 50)
map TokenUrlCustomProperties {
    key: CustomPropertyKey
    value: CustomPropertyValue
}

list TokenUrlList {
    member: TokenUrl
}

enum TrendmicroConnectorOperator {
    PROJECTION
    EQUAL_TO
    ADDITION
    MULTIPLICATION
    DIVISION
    SUBTRACTION
    MASK_ALL
    MASK_FIRST_N
    MASK_LAST_N
    VALIDATE_NON_NULL
    VALIDATE_NON_ZERO
    VALIDATE_NON_NEGATIVE
    VALIDATE_NUMERIC
    NO_OP
}

structure TrendmicroConnectorProfileCredentials {
    @required
    apiSecretKey: ApiSecretKey
}

structure TrendmicroConnectorProfileProperties {}

structure TrendmicroMetadata {}

structure TrendmicroSourceProperties {
    @required
    object: Object
}

structure TriggerConfig {
    @required
    triggerType: TriggerType

    triggerProperties: TriggerProperties
}

structure TriggerProperties {
    Scheduled: ScheduledTriggerProperties
}

enum TriggerType {
    Scheduled
    Event
    OnDemand
}

list TriggerTypeList {
    member: TriggerType
}

@error("client") @httpError(400)
structure UnsupportedOperationException {
    message: ErrorMessage
}

@length(max: 256) @pattern("\\S+")
string UpdatedBy

@length(min: 16, max: 63) @pattern("^(upsolver-appflow)\\S*")
string UpsolverBucketName

structure UpsolverDestinationProperties {
    @required
    bucketName: UpsolverBucketName

    bucketPrefix: BucketPrefix

    @required
    s3OutputFormatConfig: UpsolverS3OutputFormatConfig
}

structure UpsolverMetadata {}

structure UpsolverS3OutputFormatConfig {
    fileType: FileType

    @required
    prefixConfig: PrefixConfig

    aggregationConfig: AggregationConfig
}

@length(max: 512) @pattern("\\S+")
string Username

@error("client") @httpError(400)
structure ValidationException {
    message: ErrorMessage
}

@length(max: 128) @pattern("\\S+")
string Value

enum VeevaConnectorOperator {
    PROJECTION
    LESS_THAN
    GREATER_THAN
    CONTAINS
    BETWEEN
    LESS_THAN_OR_EQUAL_TO
    GREATER_THAN_OR_EQUAL_TO
    EQUAL_TO
    NOT_EQUAL_TO
    ADDITION
    MULTIPLICATION
    DIVISION
    SUBTRACTION
    MASK_ALL
    MASK_FIRST_N
    MASK_LAST_N
    VALIDATE_NON_NULL
    VALIDATE_NON_ZERO
    VALIDATE_NON_NEGATIVE
    VALIDATE_NUMERIC
    NO_OP
}

structure VeevaConnectorProfileCredentials {
    @required
    username: Username

    @required
    password: Password
}

structure VeevaConnectorProfileProperties {
    @required
    instanceUrl: InstanceUrl
}

structure VeevaMetadata {}

structure VeevaSourceProperties {
    @required
    object: Object

    documentType: DocumentType
    includeSourceFiles: Boolean
    includeRenditions: Boolean
    includeAllVersions: Boolean
}

@length(max: 512) @pattern("[\\s\\w/!@#+=.-]*")
string Warehouse

@length(max: 512) @pattern("\\S+")
string WorkgroupName

enum WriteOperationType {
    INSERT
    UPSERT
    UPDATE
    DELETE
}

enum ZendeskConnectorOperator {
    PROJECTION
    GREATER_THAN
    ADDITION
    MULTIPLICATION
    DIVISION
    SUBTRACTION
    MASK_ALL
    MASK_FIRST_N
    MASK_LAST_N
    VALIDATE_NON_NULL
    VALIDATE_NON_ZERO
    VALIDATE_NON_NEGATIVE
    VALIDATE_NUMERIC
    NO_OP
}

structure ZendeskConnectorProfileCredentials {
    @required
    clientId: ClientId

    @required
    clientSecret: ClientSecret

    accessToken: AccessToken
    oAuthRequest: ConnectorOAuthRequest
}

structure ZendeskConnectorProfileProperties {
    @required
    instanceUrl: InstanceUrl
}

structure ZendeskDestinationProperties {
    @required
    object: Object

    idFieldNames: IdFieldNameList
    errorHandlingConfig: ErrorHandlingConfig
    writeOperationType: WriteOperationType
}

structure ZendeskMetadata {
    oAuthScopes: OAuthScopeList
}

structure ZendeskSourceProperties {
    @required
    object: Object
}
