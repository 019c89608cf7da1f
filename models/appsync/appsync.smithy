$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.appsync

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS AppSync")
@service(sdkId: "AppSync", endpointPrefix: "appsync")
@restJson1
@sigv4(name: "appsync")
@standardRegionalEndpoints
service AppSync {
    version: "2017-07-25"
    operations: [
        AssociateApi
        AssociateMergedGraphqlApi
        AssociateSourceGraphqlApi
        CreateApi
        CreateApiCache
        CreateApiKey
        CreateChannelNamespace
        CreateDataSource
        CreateDomainName
        CreateFunction
        CreateGraphqlApi
        CreateResolver
        CreateType
        DeleteApi
        DeleteApiCache
        DeleteApiKey
        DeleteChannelNamespace
        DeleteDataSource
        DeleteDomainName
        DeleteFunction
        DeleteGraphqlApi
        DeleteResolver
        DeleteType
        DisassociateApi
        DisassociateMergedGraphqlApi
        DisassociateSourceGraphqlApi
        EvaluateCode
        EvaluateMappingTemplate
        FlushApiCache
        GetApi
        GetApiAssociation
        GetApiCache
        GetChannelNamespace
        GetDataSource
        GetDataSourceIntrospection
        GetDomainName
        GetFunction
        GetGraphqlApi
        GetGraphqlApiEnvironmentVariables
        GetIntrospectionSchema
        GetResolver
        GetSchemaCreationStatus
        GetSourceApiAssociation
        GetType
        ListApiKeys
        ListApis
        ListChannelNamespaces
        ListDataSources
        ListDomainNames
        ListFunctions
        ListGraphqlApis
        ListResolvers
        ListResolversByFunction
        ListSourceApiAssociations
        ListTagsForResource
        ListTypes
        ListTypesByAssociation
        PutGraphqlApiEnvironmentVariables
        StartDataSourceIntrospection
        StartSchemaCreation
        StartSchemaMerge
        TagResource
        UntagResource
        UpdateApi
        UpdateApiCache
        UpdateApiKey
        UpdateChannelNamespace
        UpdateDataSource
        UpdateDomainName
        UpdateFunction
        UpdateGraphqlApi
        UpdateResolver
        UpdateSourceApiAssociation
        UpdateType
    ]
}

@http(method: "POST", uri: "/v1/domainnames/{domainName}/apiassociation")
operation AssociateApi {
    input := {
        @required @httpLabel
        domainName: DomainName

        @required
        apiId: String
    }
    output := {
        apiAssociation: ApiAssociation
    }
    errors: [
        AccessDeniedException
        BadRequestException
        InternalFailureException
        NotFoundException
    ]
}

@http(method: "POST", uri: "/v1/sourceApis/{sourceApiIdentifier}/mergedApiAssociations")
operation AssociateMergedGraphqlApi {
    input := {
        @required @httpLabel
        sourceApiIdentifier: String

        @required
        mergedApiIdentifier: String

        description: String
        sourceApiAssociationConfig: SourceApiAssociationConfig
    }
    output := {
        sourceApiAssociation: SourceApiAssociation
    }
    errors: [
        UnauthorizedException
        BadRequestException
        InternalFailureException
        NotFoundException
        LimitExceededException
        ConcurrentModificationException
    ]
}

@http(method: "POST", uri: "/v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations")
operation AssociateSourceGraphqlApi {
    input := {
        @required @httpLabel
        mergedApiIdentifier: String

        @required
        sourceApiIdentifier: String

        description: String
        sourceApiAssociationConfig: SourceApiAssociationConfig
    }
    output := {
        sourceApiAssociation: SourceApiAssociation
    }
    errors: [
        UnauthorizedException
        BadRequestException
        InternalFailureException
        NotFoundException
        LimitExceededException
        ConcurrentModificationException
    ]
}

@http(method: "POST", uri: "/v2/apis")
operation CreateApi {
    input := {
        @required
        name: ApiName

        ownerContact: String
        tags: TagMap

        @required
        eventConfig: EventConfig
    }
    output := {
        api: Api
    }
    errors: [
        BadRequestException
        ConcurrentModificationException
        UnauthorizedException
        InternalFailureException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/v1/apis/{apiId}/ApiCaches")
operation CreateApiCache {
    input := {
        @required @httpLabel
        apiId: String

        @required
        ttl: Long

        @deprecated(since: "5/15/2025")
        transitEncryptionEnabled: Boolean

        @deprecated(since: "5/15/2025")
        atRestEncryptionEnabled: Boolean

        @required
        apiCachingBehavior: ApiCachingBehavior

        @required
        type: ApiCacheType

        healthMetricsConfig: CacheHealthMetricsConfig
    }
    output := {
        apiCache: ApiCache
    }
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/v1/apis/{apiId}/apikeys")
operation CreateApiKey {
    input := {
        @required @httpLabel
        apiId: String

        description: String
        expires: Long
    }
    output := {
        apiKey: ApiKey
    }
    errors: [
        BadRequestException
        NotFoundException
        LimitExceededException
        UnauthorizedException
        InternalFailureException
        ApiKeyLimitExceededException
        ApiKeyValidityOutOfBoundsException
    ]
}

@http(method: "POST", uri: "/v2/apis/{apiId}/channelNamespaces")
operation CreateChannelNamespace {
    input := {
        @required @httpLabel
        apiId: String

        @required
        name: Namespace

        subscribeAuthModes: AuthModes
        publishAuthModes: AuthModes
        codeHandlers: Code
        tags: TagMap
        handlerConfigs: HandlerConfigs
    }
    output := {
        channelNamespace: ChannelNamespace
    }
    errors: [
        BadRequestException
        ConcurrentModificationException
        ConflictException
        NotFoundException
        UnauthorizedException
        InternalFailureException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/v1/apis/{apiId}/datasources")
operation CreateDataSource {
    input := {
        @required @httpLabel
        apiId: String

        @required
        name: ResourceName

        description: String

        @required
        type: DataSourceType

        serviceRoleArn: String
        dynamodbConfig: DynamodbDataSourceConfig
        lambdaConfig: LambdaDataSourceConfig
        elasticsearchConfig: ElasticsearchDataSourceConfig
        openSearchServiceConfig: OpenSearchServiceDataSourceConfig
        httpConfig: HttpDataSourceConfig
        relationalDatabaseConfig: RelationalDatabaseDataSourceConfig
        eventBridgeConfig: EventBridgeDataSourceConfig
        metricsConfig: DataSourceLevelMetricsConfig
    }
    output := {
        dataSource: DataSource
    }
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/v1/domainnames")
operation CreateDomainName {
    input := {
        @required
        domainName: DomainName

        @required
        certificateArn: CertificateArn

        description: Description
        tags: TagMap
    }
    output := {
        domainNameConfig: DomainNameConfig
    }
    errors: [AccessDeniedException, BadRequestException, InternalFailureException]
}

@http(method: "POST", uri: "/v1/apis/{apiId}/functions")
operation CreateFunction {
    input := {
        @required @httpLabel
        apiId: String

        @required
        name: ResourceName

        description: String

        @required
        dataSourceName: ResourceName

        requestMappingTemplate: MappingTemplate
        responseMappingTemplate: MappingTemplate
        functionVersion: String
        syncConfig: SyncConfig
        maxBatchSize: MaxBatchSize
        runtime: AppSyncRuntime
        code: Code
    }
    output := {
        functionConfiguration: FunctionConfiguration
    }
    errors: [
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/v1/apis")
operation CreateGraphqlApi {
    input := {
        @required
        name: String

        logConfig: LogConfig

        @required
        authenticationType: AuthenticationType

        userPoolConfig: UserPoolConfig
        openIDConnectConfig: OpenIDConnectConfig
        tags: TagMap
        additionalAuthenticationProviders: AdditionalAuthenticationProviders
        xrayEnabled: Boolean
        lambdaAuthorizerConfig: LambdaAuthorizerConfig
        apiType: GraphQLApiType
        mergedApiExecutionRoleArn: String
        visibility: GraphQLApiVisibility
        ownerContact: String
        introspectionConfig: GraphQLApiIntrospectionConfig
        queryDepthLimit: QueryDepthLimit
        resolverCountLimit: ResolverCountLimit
        enhancedMetricsConfig: EnhancedMetricsConfig
    }
    output := {
        graphqlApi: GraphqlApi
    }
    errors: [
        BadRequestException
        LimitExceededException
        ConcurrentModificationException
        UnauthorizedException
        InternalFailureException
        ApiLimitExceededException
    ]
}

@http(method: "POST", uri: "/v1/apis/{apiId}/types/{typeName}/resolvers")
operation CreateResolver {
    input := {
        @required @httpLabel
        apiId: String

        @required @httpLabel
        typeName: ResourceName

        @required
        fieldName: ResourceName

        dataSourceName: ResourceName
        requestMappingTemplate: MappingTemplate
        responseMappingTemplate: MappingTemplate
        kind: ResolverKind
        pipelineConfig: PipelineConfig
        syncConfig: SyncConfig
        cachingConfig: CachingConfig
        maxBatchSize: MaxBatchSize
        runtime: AppSyncRuntime
        code: Code
        metricsConfig: ResolverLevelMetricsConfig
    }
    output := {
        resolver: Resolver
    }
    errors: [
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/v1/apis/{apiId}/types")
operation CreateType {
    input := {
        @required @httpLabel
        apiId: String

        @required
        definition: String

        @required
        format: TypeDefinitionFormat
    }
    output := {
        type: Type
    }
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/v2/apis/{apiId}") @idempotent
operation DeleteApi {
    input := {
        @required @httpLabel
        apiId: String
    }
    output := {}
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/v1/apis/{apiId}/ApiCaches")
operation DeleteApiCache {
    input := {
        @required @httpLabel
        apiId: String
    }
    output := {}
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/v1/apis/{apiId}/apikeys/{id}")
operation DeleteApiKey {
    input := {
        @required @httpLabel
        apiId: String

        @required @httpLabel
        id: String
    }
    output := {}
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/v2/apis/{apiId}/channelNamespaces/{name}") @idempotent
operation DeleteChannelNamespace {
    input := {
        @required @httpLabel
        apiId: String

        @required @httpLabel
        name: Namespace
    }
    output := {}
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/v1/apis/{apiId}/datasources/{name}")
operation DeleteDataSource {
    input := {
        @required @httpLabel
        apiId: String

        @required @httpLabel
        name: ResourceName
    }
    output := {}
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/v1/domainnames/{domainName}")
operation DeleteDomainName {
    input := {
        @required @httpLabel
        domainName: DomainName
    }
    output := {}
    errors: [
        AccessDeniedException
        BadRequestException
        ConcurrentModificationException
        InternalFailureException
        NotFoundException
    ]
}

@http(method: "DELETE", uri: "/v1/apis/{apiId}/functions/{functionId}")
operation DeleteFunction {
    input := {
        @required @httpLabel
        apiId: String

        @required @httpLabel
        functionId: ResourceName
    }
    output := {}
    errors: [
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
        BadRequestException
    ]
}

@http(method: "DELETE", uri: "/v1/apis/{apiId}")
operation DeleteGraphqlApi {
    input := {
        @required @httpLabel
        apiId: String
    }
    output := {}
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/v1/apis/{apiId}/types/{typeName}/resolvers/{fieldName}")
operation DeleteResolver {
    input := {
        @required @httpLabel
        apiId: String

        @required @httpLabel
        typeName: ResourceName

        @required @httpLabel
        fieldName: ResourceName
    }
    output := {}
    errors: [
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
        BadRequestException
    ]
}

@http(method: "DELETE", uri: "/v1/apis/{apiId}/types/{typeName}")
operation DeleteType {
    input := {
        @required @httpLabel
        apiId: String

        @required @httpLabel
        typeName: ResourceName
    }
    output := {}
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/v1/domainnames/{domainName}/apiassociation")
operation DisassociateApi {
    input := {
        @required @httpLabel
        domainName: DomainName
    }
    output := {}
    errors: [
        AccessDeniedException
        BadRequestException
        ConcurrentModificationException
        InternalFailureException
        NotFoundException
    ]
}

@http(
    method: "DELETE"
    uri: "/v1/sourceApis/{sourceApiIdentifier}/mergedApiAssociations/{associationId}"
)
operation DisassociateMergedGraphqlApi {
    input := {
        @required @httpLabel
        sourceApiIdentifier: String

        @required @httpLabel
        associationId: String
    }
    output := {
        sourceApiAssociationStatus: SourceApiAssociationStatus
    }
    errors: [
        UnauthorizedException
        BadRequestException
        InternalFailureException
        NotFoundException
        ConcurrentModificationException
    ]
}

@http(
    method: "DELETE"
    uri: "/v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations/{associationId}"
)
operation DisassociateSourceGraphqlApi {
    input := {
        @required @httpLabel
        mergedApiIdentifier: String

        @required @httpLabel
        associationId: String
    }
    output := {
        sourceApiAssociationStatus: SourceApiAssociationStatus
    }
    errors: [
        UnauthorizedException
        BadRequestException
        InternalFailureException
        NotFoundException
        ConcurrentModificationException
    ]
}

@http(method: "POST", uri: "/v1/dataplane-evaluatecode")
operation EvaluateCode {
    input := {
        @required
        runtime: AppSyncRuntime

        @required
        code: Code

        @required
        context: Context

        function: String
    }
    output := {
        evaluationResult: EvaluationResult
        error: EvaluateCodeErrorDetail
        logs: Logs
        stash: Stash
        outErrors: OutErrors
    }
    errors: [AccessDeniedException, InternalFailureException, BadRequestException]
}

@http(method: "POST", uri: "/v1/dataplane-evaluatetemplate")
operation EvaluateMappingTemplate {
    input := {
        @required
        template: Template

        @required
        context: Context
    }
    output := {
        evaluationResult: EvaluationResult
        error: ErrorDetail
        logs: Logs
        stash: Stash
        outErrors: OutErrors
    }
    errors: [AccessDeniedException, InternalFailureException, BadRequestException]
}

@http(method: "DELETE", uri: "/v1/apis/{apiId}/FlushCache")
operation FlushApiCache {
    input := {
        @required @httpLabel
        apiId: String
    }
    output := {}
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/v2/apis/{apiId}")
operation GetApi {
    input := {
        @required @httpLabel
        apiId: String
    }
    output := {
        api: Api
    }
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        InternalFailureException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v1/domainnames/{domainName}/apiassociation")
operation GetApiAssociation {
    input := {
        @required @httpLabel
        domainName: DomainName
    }
    output := {
        apiAssociation: ApiAssociation
    }
    errors: [
        AccessDeniedException
        BadRequestException
        InternalFailureException
        NotFoundException
    ]
}

@http(method: "GET", uri: "/v1/apis/{apiId}/ApiCaches")
operation GetApiCache {
    input := {
        @required @httpLabel
        apiId: String
    }
    output := {
        apiCache: ApiCache
    }
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/v2/apis/{apiId}/channelNamespaces/{name}")
operation GetChannelNamespace {
    input := {
        @required @httpLabel
        apiId: String

        @required @httpLabel
        name: Namespace
    }
    output := {
        channelNamespace: ChannelNamespace
    }
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        InternalFailureException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v1/apis/{apiId}/datasources/{name}")
operation GetDataSource {
    input := {
        @required @httpLabel
        apiId: String

        @required @httpLabel
        name: ResourceName
    }
    output := {
        dataSource: DataSource
    }
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/v1/datasources/introspections/{introspectionId}")
operation GetDataSourceIntrospection {
    input := {
        @required @httpLabel
        introspectionId: String

        @httpQuery("includeModelsSDL")
        includeModelsSDL: Boolean

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        introspectionId: String
        introspectionStatus: DataSourceIntrospectionStatus
        introspectionStatusDetail: String
        introspectionResult: DataSourceIntrospectionResult
    }
    errors: [BadRequestException, NotFoundException, InternalFailureException]
}

@http(method: "GET", uri: "/v1/domainnames/{domainName}")
operation GetDomainName {
    input := {
        @required @httpLabel
        domainName: DomainName
    }
    output := {
        domainNameConfig: DomainNameConfig
    }
    errors: [
        AccessDeniedException
        BadRequestException
        InternalFailureException
        NotFoundException
    ]
}

@http(method: "GET", uri: "/v1/apis/{apiId}/functions/{functionId}")
operation GetFunction {
    input := {
        @required @httpLabel
        apiId: String

        @required @httpLabel
        functionId: ResourceName
    }
    output := {
        functionConfiguration: FunctionConfiguration
    }
    errors: [ConcurrentModificationException, NotFoundException, UnauthorizedException]
}

@http(method: "GET", uri: "/v1/apis/{apiId}")
operation GetGraphqlApi {
    input := {
        @required @httpLabel
        apiId: String
    }
    output := {
        graphqlApi: GraphqlApi
    }
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        InternalFailureException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v1/apis/{apiId}/environmentVariables")
operation GetGraphqlApiEnvironmentVariables {
    input := {
        @required @httpLabel
        apiId: String
    }
    output := {
        environmentVariables: EnvironmentVariableMap
    }
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        InternalFailureException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v1/apis/{apiId}/schema")
operation GetIntrospectionSchema {
    input := {
        @required @httpLabel
        apiId: String

        @required @httpQuery("format")
        format: OutputType

        @httpQuery("includeDirectives")
        includeDirectives: Boolean
    }
    output := {
        @httpPayload
        schema: Blob
    }
    errors: [
        GraphQLSchemaException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/v1/apis/{apiId}/types/{typeName}/resolvers/{fieldName}")
operation GetResolver {
    input := {
        @required @httpLabel
        apiId: String

        @required @httpLabel
        typeName: ResourceName

        @required @httpLabel
        fieldName: ResourceName
    }
    output := {
        resolver: Resolver
    }
    errors: [ConcurrentModificationException, NotFoundException, UnauthorizedException]
}

@http(method: "GET", uri: "/v1/apis/{apiId}/schemacreation")
operation GetSchemaCreationStatus {
    input := {
        @required @httpLabel
        apiId: String
    }
    output := {
        status: SchemaStatus
        details: String
    }
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(
    method: "GET"
    uri: "/v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations/{associationId}"
)
operation GetSourceApiAssociation {
    input := {
        @required @httpLabel
        mergedApiIdentifier: String

        @required @httpLabel
        associationId: String
    }
    output := {
        sourceApiAssociation: SourceApiAssociation
    }
    errors: [
        UnauthorizedException
        BadRequestException
        InternalFailureException
        NotFoundException
    ]
}

@http(method: "GET", uri: "/v1/apis/{apiId}/types/{typeName}")
operation GetType {
    input := {
        @required @httpLabel
        apiId: String

        @required @httpLabel
        typeName: ResourceName

        @required @httpQuery("format")
        format: TypeDefinitionFormat
    }
    output := {
        type: Type
    }
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/v1/apis/{apiId}/apikeys")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "apiKeys"
    pageSize: "maxResults"
)
operation ListApiKeys {
    input := {
        @required @httpLabel
        apiId: String

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        apiKeys: ApiKeys
        nextToken: PaginationToken
    }
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/v2/apis")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "apis", pageSize: "maxResults")
operation ListApis {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        apis: Apis
        nextToken: PaginationToken
    }
    errors: [BadRequestException, UnauthorizedException, InternalFailureException]
}

@http(method: "GET", uri: "/v2/apis/{apiId}/channelNamespaces")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "channelNamespaces"
    pageSize: "maxResults"
)
operation ListChannelNamespaces {
    input := {
        @required @httpLabel
        apiId: String

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        channelNamespaces: ChannelNamespaces
        nextToken: PaginationToken
    }
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/v1/apis/{apiId}/datasources")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dataSources"
    pageSize: "maxResults"
)
operation ListDataSources {
    input := {
        @required @httpLabel
        apiId: String

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        dataSources: DataSources
        nextToken: PaginationToken
    }
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/v1/domainnames")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "domainNameConfigs"
    pageSize: "maxResults"
)
operation ListDomainNames {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        domainNameConfigs: DomainNameConfigs
        nextToken: PaginationToken
    }
    errors: [AccessDeniedException, BadRequestException, InternalFailureException]
}

@http(method: "GET", uri: "/v1/apis/{apiId}/functions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "functions"
    pageSize: "maxResults"
)
operation ListFunctions {
    input := {
        @required @httpLabel
        apiId: String

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        functions: Functions
        nextToken: PaginationToken
    }
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/v1/apis")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "graphqlApis"
    pageSize: "maxResults"
)
operation ListGraphqlApis {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("apiType")
        apiType: GraphQLApiType

        @httpQuery("owner")
        owner: Ownership
    }
    output := {
        graphqlApis: GraphqlApis
        nextToken: PaginationToken
    }
    errors: [BadRequestException, UnauthorizedException, InternalFailureException]
}

@http(method: "GET", uri: "/v1/apis/{apiId}/types/{typeName}/resolvers")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "resolvers"
    pageSize: "maxResults"
)
operation ListResolvers {
    input := {
        @required @httpLabel
        apiId: String

        @required @httpLabel
        typeName: String

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        resolvers: Resolvers
        nextToken: PaginationToken
    }
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/v1/apis/{apiId}/functions/{functionId}/resolvers")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "resolvers"
    pageSize: "maxResults"
)
operation ListResolversByFunction {
    input := {
        @required @httpLabel
        apiId: String

        @required @httpLabel
        functionId: String

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        resolvers: Resolvers
        nextToken: PaginationToken
    }
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/v1/apis/{apiId}/sourceApiAssociations")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "sourceApiAssociationSummaries"
    pageSize: "maxResults"
)
operation ListSourceApiAssociations {
    input := {
        @required @httpLabel
        apiId: String

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        sourceApiAssociationSummaries: SourceApiAssociationSummaryList
        nextToken: PaginationToken
    }
    errors: [
        UnauthorizedException
        BadRequestException
        InternalFailureException
        NotFoundException
    ]
}

@http(method: "GET", uri: "/v1/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn
    }
    output := {
        tags: TagMap
    }
    errors: [
        BadRequestException
        NotFoundException
        LimitExceededException
        UnauthorizedException
        InternalFailureException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v1/apis/{apiId}/types")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "types"
    pageSize: "maxResults"
)
operation ListTypes {
    input := {
        @required @httpLabel
        apiId: String

        @required @httpQuery("format")
        format: TypeDefinitionFormat

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        types: TypeList
        nextToken: PaginationToken
    }
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(
    method: "GET"
    uri: "/v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations/{associationId}/types"
)
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "types"
    pageSize: "maxResults"
)
operation ListTypesByAssociation {
    input := {
        @required @httpLabel
        mergedApiIdentifier: String

        @required @httpLabel
        associationId: String

        @required @httpQuery("format")
        format: TypeDefinitionFormat

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        types: TypeList
        nextToken: PaginationToken
    }
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/v1/apis/{apiId}/environmentVariables")
operation PutGraphqlApiEnvironmentVariables {
    input := {
        @required @httpLabel
        apiId: String

        @required
        environmentVariables: EnvironmentVariableMap
    }
    output := {
        environmentVariables: EnvironmentVariableMap
    }
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v1/datasources/introspections")
operation StartDataSourceIntrospection {
    input := {
        rdsDataApiConfig: RdsDataApiConfig
    }
    output := {
        introspectionId: String
        introspectionStatus: DataSourceIntrospectionStatus
        introspectionStatusDetail: String
    }
    errors: [
        NotFoundException
        UnauthorizedException
        InternalFailureException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/v1/apis/{apiId}/schemacreation")
operation StartSchemaCreation {
    input := {
        @required @httpLabel
        apiId: String

        @required
        definition: Blob
    }
    output := {
        status: SchemaStatus
    }
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(
    method: "POST"
    uri: "/v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations/{associationId}/merge"
)
operation StartSchemaMerge {
    input := {
        @required @httpLabel
        associationId: String

        @required @httpLabel
        mergedApiIdentifier: String
    }
    output := {
        sourceApiAssociationStatus: SourceApiAssociationStatus
    }
    errors: [
        UnauthorizedException
        BadRequestException
        InternalFailureException
        NotFoundException
        ConcurrentModificationException
    ]
}

@http(method: "POST", uri: "/v1/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn

        @required
        tags: TagMap
    }
    output := {}
    errors: [
        BadRequestException
        NotFoundException
        LimitExceededException
        UnauthorizedException
        InternalFailureException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/v1/tags/{resourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        BadRequestException
        NotFoundException
        LimitExceededException
        UnauthorizedException
        InternalFailureException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/apis/{apiId}")
operation UpdateApi {
    input := {
        @required @httpLabel
        apiId: String

        @required
        name: ApiName

        ownerContact: String

        @required
        eventConfig: EventConfig
    }
    output := {
        api: Api
    }
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v1/apis/{apiId}/ApiCaches/update")
operation UpdateApiCache {
    input := {
        @required @httpLabel
        apiId: String

        @required
        ttl: Long

        @required
        apiCachingBehavior: ApiCachingBehavior

        @required
        type: ApiCacheType

        healthMetricsConfig: CacheHealthMetricsConfig
    }
    output := {
        apiCache: ApiCache
    }
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/v1/apis/{apiId}/apikeys/{id}")
operation UpdateApiKey {
    input := {
        @required @httpLabel
        apiId: String

        @required @httpLabel
        id: String

        description: String
        expires: Long
    }
    output := {
        apiKey: ApiKey
    }
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        LimitExceededException
        InternalFailureException
        ApiKeyValidityOutOfBoundsException
    ]
}

@http(method: "POST", uri: "/v2/apis/{apiId}/channelNamespaces/{name}")
operation UpdateChannelNamespace {
    input := {
        @required @httpLabel
        apiId: String

        @required @httpLabel
        name: Namespace

        subscribeAuthModes: AuthModes
        publishAuthModes: AuthModes
        codeHandlers: Code
        handlerConfigs: HandlerConfigs
    }
    output := {
        channelNamespace: ChannelNamespace
    }
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v1/apis/{apiId}/datasources/{name}")
operation UpdateDataSource {
    input := {
        @required @httpLabel
        apiId: String

        @required @httpLabel
        name: ResourceName

        description: String

        @required
        type: DataSourceType

        serviceRoleArn: String
        dynamodbConfig: DynamodbDataSourceConfig
        lambdaConfig: LambdaDataSourceConfig
        elasticsearchConfig: ElasticsearchDataSourceConfig
        openSearchServiceConfig: OpenSearchServiceDataSourceConfig
        httpConfig: HttpDataSourceConfig
        relationalDatabaseConfig: RelationalDatabaseDataSourceConfig
        eventBridgeConfig: EventBridgeDataSourceConfig
        metricsConfig: DataSourceLevelMetricsConfig
    }
    output := {
        dataSource: DataSource
    }
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/v1/domainnames/{domainName}")
operation UpdateDomainName {
    input := {
        @required @httpLabel
        domainName: DomainName

        description: Description
    }
    output := {
        domainNameConfig: DomainNameConfig
    }
    errors: [
        AccessDeniedException
        BadRequestException
        ConcurrentModificationException
        InternalFailureException
        NotFoundException
    ]
}

@http(method: "POST", uri: "/v1/apis/{apiId}/functions/{functionId}")
operation UpdateFunction {
    input := {
        @required @httpLabel
        apiId: String

        @required
        name: ResourceName

        description: String

        @required @httpLabel
        functionId: ResourceName

        @required
        dataSourceName: ResourceName

        requestMappingTemplate: MappingTemplate
        responseMappingTemplate: MappingTemplate
        functionVersion: String
        syncConfig: SyncConfig
        maxBatchSize: MaxBatchSize
        runtime: AppSyncRuntime
        code: Code
    }
    output := {
        functionConfiguration: FunctionConfiguration
    }
    errors: [
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/v1/apis/{apiId}")
operation UpdateGraphqlApi {
    input := {
        @required @httpLabel
        apiId: String

        @required
        name: String

        logConfig: LogConfig

        @required
        authenticationType: AuthenticationType

        userPoolConfig: UserPoolConfig
        openIDConnectConfig: OpenIDConnectConfig
        additionalAuthenticationProviders: AdditionalAuthenticationProviders
        xrayEnabled: Boolean
        lambdaAuthorizerConfig: LambdaAuthorizerConfig
        mergedApiExecutionRoleArn: String
        ownerContact: String
        introspectionConfig: GraphQLApiIntrospectionConfig
        queryDepthLimit: QueryDepthLimit
        resolverCountLimit: ResolverCountLimit
        enhancedMetricsConfig: EnhancedMetricsConfig
    }
    output := {
        graphqlApi: GraphqlApi
    }
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v1/apis/{apiId}/types/{typeName}/resolvers/{fieldName}")
operation UpdateResolver {
    input := {
        @required @httpLabel
        apiId: String

        @required @httpLabel
        typeName: ResourceName

        @required @httpLabel
        fieldName: ResourceName

        dataSourceName: ResourceName
        requestMappingTemplate: MappingTemplate
        responseMappingTemplate: MappingTemplate
        kind: ResolverKind
        pipelineConfig: PipelineConfig
        syncConfig: SyncConfig
        cachingConfig: CachingConfig
        maxBatchSize: MaxBatchSize
        runtime: AppSyncRuntime
        code: Code
        metricsConfig: ResolverLevelMetricsConfig
    }
    output := {
        resolver: Resolver
    }
    errors: [
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
        BadRequestException
    ]
}

@http(
    method: "POST"
    uri: "/v1/mergedApis/{mergedApiIdentifier}/sourceApiAssociations/{associationId}"
)
operation UpdateSourceApiAssociation {
    input := {
        @required @httpLabel
        associationId: String

        @required @httpLabel
        mergedApiIdentifier: String

        description: String
        sourceApiAssociationConfig: SourceApiAssociationConfig
    }
    output := {
        sourceApiAssociation: SourceApiAssociation
    }
    errors: [
        UnauthorizedException
        BadRequestException
        InternalFailureException
        NotFoundException
        ConcurrentModificationException
    ]
}

@http(method: "POST", uri: "/v1/apis/{apiId}/types/{typeName}")
operation UpdateType {
    input := {
        @required @httpLabel
        apiId: String

        @required @httpLabel
        typeName: ResourceName

        definition: String

        @required
        format: TypeDefinitionFormat
    }
    output := {
        type: Type
    }
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        UnauthorizedException
        InternalFailureException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

structure AdditionalAuthenticationProvider {
    authenticationType: AuthenticationType
    openIDConnectConfig: OpenIDConnectConfig
    userPoolConfig: CognitoUserPoolConfig
    lambdaAuthorizerConfig: LambdaAuthorizerConfig
}

list AdditionalAuthenticationProviders {
    member: AdditionalAuthenticationProvider
}

structure Api {
    apiId: String
    name: ApiName
    ownerContact: OwnerContact
    tags: TagMap
    dns: MapOfStringToString
    apiArn: String
    created: Timestamp
    xrayEnabled: Boolean
    wafWebAclArn: String
    eventConfig: EventConfig
}

structure ApiAssociation {
    domainName: DomainName
    apiId: String
    associationStatus: AssociationStatus
    deploymentDetail: String
}

structure ApiCache {
    ttl: Long
    apiCachingBehavior: ApiCachingBehavior
    transitEncryptionEnabled: Boolean
    atRestEncryptionEnabled: Boolean
    type: ApiCacheType
    status: ApiCacheStatus
    healthMetricsConfig: CacheHealthMetricsConfig
}

enum ApiCacheStatus {
    AVAILABLE
    CREATING
    DELETING
    MODIFYING
    FAILED
}

enum ApiCacheType {
    T2_SMALL
    T2_MEDIUM
    R4_LARGE
    R4_XLARGE
    R4_2XLARGE
    R4_4XLARGE
    R4_8XLARGE
    SMALL
    MEDIUM
    LARGE
    XLARGE
    LARGE_2X
    LARGE_4X
    LARGE_8X
    LARGE_12X
}

enum ApiCachingBehavior {
    FULL_REQUEST_CACHING
    PER_RESOLVER_CACHING
    OPERATION_LEVEL_CACHING
}

structure ApiKey {
    id: String
    description: String
    expires: Long
    deletes: Long
}

@error("client") @httpError(400)
structure ApiKeyLimitExceededException {
    message: String
}

@error("client") @httpError(400)
structure ApiKeyValidityOutOfBoundsException {
    message: String
}

list ApiKeys {
    member: ApiKey
}

@error("client") @httpError(400)
structure ApiLimitExceededException {
    message: String
}

@length(min: 1, max: 50) @pattern("[A-Za-z0-9_\\-\\ ]+")
string ApiName

list Apis {
    member: Api
}

structure AppSyncRuntime {
    @required
    name: RuntimeName

    @required
    runtimeVersion: String
}

enum AssociationStatus {
    PROCESSING
    FAILED
    SUCCESS
}

structure AuthMode {
    @required
    authType: AuthenticationType
}

list AuthModes {
    member: AuthMode
}

structure AuthProvider {
    @required
    authType: AuthenticationType

    cognitoConfig: CognitoConfig
    openIDConnectConfig: OpenIDConnectConfig
    lambdaAuthorizerConfig: LambdaAuthorizerConfig
}

list AuthProviders {
    member: AuthProvider
}

enum AuthenticationType {
    API_KEY
    AWS_IAM
    AMAZON_COGNITO_USER_POOLS
    OPENID_CONNECT
    AWS_LAMBDA
}

structure AuthorizationConfig {
    @required
    authorizationType: AuthorizationType

    awsIamConfig: AwsIamConfig
}

enum AuthorizationType {
    AWS_IAM
}

structure AwsIamConfig {
    signingRegion: String
    signingServiceName: String
}

structure BadRequestDetail {
    codeErrors: CodeErrors
}

@error("client") @httpError(400)
structure BadRequestException {
    message: String
    reason: BadRequestReason
    detail: BadRequestDetail
}

enum BadRequestReason {
    CODE_ERROR
}

enum CacheHealthMetricsConfig {
    ENABLED
    DISABLED
}

structure CachingConfig {
    @required
    ttl: Long

    cachingKeys: CachingKeys
}

list CachingKeys {
    member: String
}

@length(min: 20, max: 2048)
@pattern("^arn:[a-z-]*:(acm|iam):[a-z0-9-]*:\\d{12}:(certificate|server-certificate)/[0-9A-Za-z_/-]*$")
string CertificateArn

structure ChannelNamespace {
    apiId: String
    name: Namespace
    subscribeAuthModes: AuthModes
    publishAuthModes: AuthModes
    codeHandlers: Code
    tags: TagMap
    channelNamespaceArn: String
    created: Timestamp
    lastModified: Timestamp
    handlerConfigs: HandlerConfigs
}

list ChannelNamespaces {
    member: ChannelNamespace
}

@length(min: 1, max: 32768)
string Code

structure CodeError {
    errorType: String
    value: String
    location: CodeErrorLocation
}

structure CodeErrorLocation {
    line: Integer
    column: Integer
    span: Integer
}

list CodeErrors {
    member: CodeError
}

structure CognitoConfig {
    @required
    userPoolId: String

    @required
    awsRegion: String

    appIdClientRegex: String
}

structure CognitoUserPoolConfig {
    @required
    userPoolId: String

    @required
    awsRegion: String

    appIdClientRegex: String
}

@error("client") @httpError(409)
structure ConcurrentModificationException {
    message: String
}

enum ConflictDetectionType {
    VERSION
    NONE
}

@error("client") @httpError(409)
structure ConflictException {
    message: String
}

enum ConflictHandlerType {
    OPTIMISTIC_CONCURRENCY
    LAMBDA
    AUTOMERGE
    NONE
}

@length(min: 2, max: 28000) @pattern("^[\\s\\S]*$")
string Context

structure DataSource {
    dataSourceArn: String
    name: ResourceName
    description: String
    type: DataSourceType
    serviceRoleArn: String
    dynamodbConfig: DynamodbDataSourceConfig
    lambdaConfig: LambdaDataSourceConfig
    elasticsearchConfig: ElasticsearchDataSourceConfig
    openSearchServiceConfig: OpenSearchServiceDataSourceConfig
    httpConfig: HttpDataSourceConfig
    relationalDatabaseConfig: RelationalDatabaseDataSourceConfig
    eventBridgeConfig: EventBridgeDataSourceConfig
    metricsConfig: DataSourceLevelMetricsConfig
}

structure DataSourceIntrospectionModel {
    name: String
    fields: DataSourceIntrospectionModelFields
    primaryKey: DataSourceIntrospectionModelIndex
    indexes: DataSourceIntrospectionModelIndexes
    sdl: String
}

structure DataSourceIntrospectionModelField {
    name: String
    type: DataSourceIntrospectionModelFieldType
    length: Long
}

structure DataSourceIntrospectionModelFieldType {
    kind: String
    name: String
    type: DataSourceIntrospectionModelFieldType
    values: DataSourceIntrospectionModelFieldTypeValues
}

list DataSourceIntrospectionModelFieldTypeValues {
    member: String
}

list DataSourceIntrospectionModelFields {
    member: DataSourceIntrospectionModelField
}

structure DataSourceIntrospectionModelIndex {
    name: String
    fields: DataSourceIntrospectionModelIndexFields
}

list DataSourceIntrospectionModelIndexFields {
    member: String
}

list DataSourceIntrospectionModelIndexes {
    member: DataSourceIntrospectionModelIndex
}

list DataSourceIntrospectionModels {
    member: DataSourceIntrospectionModel
}

structure DataSourceIntrospectionResult {
    models: DataSourceIntrospectionModels
    nextToken: PaginationToken
}

enum DataSourceIntrospectionStatus {
    PROCESSING
    FAILED
    SUCCESS
}

enum DataSourceLevelMetricsBehavior {
    FULL_REQUEST_DATA_SOURCE_METRICS
    PER_DATA_SOURCE_METRICS
}

enum DataSourceLevelMetricsConfig {
    ENABLED
    DISABLED
}

enum DataSourceType {
    AWS_LAMBDA
    AMAZON_DYNAMODB
    AMAZON_ELASTICSEARCH
    NONE
    HTTP
    RELATIONAL_DATABASE
    AMAZON_OPENSEARCH_SERVICE
    AMAZON_EVENTBRIDGE
    AMAZON_BEDROCK_RUNTIME
}

list DataSources {
    member: DataSource
}

enum DefaultAction {
    ALLOW
    DENY
}

structure DeltaSyncConfig {
    baseTableTTL: Long
    deltaSyncTableName: String
    deltaSyncTableTTL: Long
}

@length(min: 0, max: 255) @pattern("^.*$")
string Description

@length(min: 1, max: 253) @pattern("^(\\*[\\w\\d-]*\\.)?([\\w\\d-]+\\.)+[\\w\\d-]+$")
string DomainName

structure DomainNameConfig {
    domainName: DomainName
    description: Description
    certificateArn: CertificateArn
    appsyncDomainName: String
    hostedZoneId: String
    tags: TagMap
    domainNameArn: String
}

list DomainNameConfigs {
    member: DomainNameConfig
}

structure DynamodbDataSourceConfig {
    @required
    tableName: String

    @required
    awsRegion: String

    useCallerCredentials: Boolean
    deltaSyncConfig: DeltaSyncConfig
    versioned: Boolean
}

structure ElasticsearchDataSourceConfig {
    @required
    endpoint: String

    @required
    awsRegion: String
}

structure EnhancedMetricsConfig {
    @required
    resolverLevelMetricsBehavior: ResolverLevelMetricsBehavior

    @required
    dataSourceLevelMetricsBehavior: DataSourceLevelMetricsBehavior

    @required
    operationLevelMetricsConfig: OperationLevelMetricsConfig
}

@length(min: 2, max: 64) @pattern("^[A-Za-z]+\\w*$")
string EnvironmentVariableKey

@length(min: 0, max: 50)
map EnvironmentVariableMap {
    key: EnvironmentVariableKey
    value: EnvironmentVariableValue
}

@length(min: 0, max: 512)
string EnvironmentVariableValue

structure ErrorDetail {
    message: String
}

structure EvaluateCodeErrorDetail {
    message: String
    codeErrors: CodeErrors
}

@length(min: 0, max: 65536) @pattern("^[\\s\\S]*$")
string EvaluationResult

structure EventBridgeDataSourceConfig {
    @required
    eventBusArn: String
}

structure EventConfig {
    @required
    authProviders: AuthProviders

    @required
    connectionAuthModes: AuthModes

    @required
    defaultPublishAuthModes: AuthModes

    @required
    defaultSubscribeAuthModes: AuthModes

    logConfig: EventLogConfig
}

structure EventLogConfig {
    @required
    logLevel: EventLogLevel

    @required
    cloudWatchLogsRoleArn: String
}

enum EventLogLevel {
    NONE
    ERROR
    ALL
    INFO
    DEBUG
}

enum FieldLogLevel {
    NONE
    ERROR
    ALL
    INFO
    DEBUG
}

structure FunctionConfiguration {
    functionId: String
    functionArn: String
    name: ResourceName
    description: String
    dataSourceName: ResourceName
    requestMappingTemplate: MappingTemplate
    responseMappingTemplate: MappingTemplate
    functionVersion: String
    syncConfig: SyncConfig
    maxBatchSize: MaxBatchSize
    runtime: AppSyncRuntime
    code: Code
}

list Functions {
    member: FunctionConfiguration
}

list FunctionsIds {
    member: String
}

enum GraphQLApiIntrospectionConfig {
    ENABLED
    DISABLED
}

enum GraphQLApiType {
    GRAPHQL
    MERGED
}

enum GraphQLApiVisibility {
    GLOBAL
    PRIVATE
}

@error("client") @httpError(400)
structure GraphQLSchemaException {
    message: String
}

structure GraphqlApi {
    name: ResourceName
    apiId: String
    authenticationType: AuthenticationType
    logConfig: LogConfig
    userPoolConfig: UserPoolConfig
    openIDConnectConfig: OpenIDConnectConfig
    arn: String
    uris: MapOfStringToString
    tags: TagMap
    additionalAuthenticationProviders: AdditionalAuthenticationProviders
    xrayEnabled: Boolean
    wafWebAclArn: String
    lambdaAuthorizerConfig: LambdaAuthorizerConfig
    dns: MapOfStringToString
    visibility: GraphQLApiVisibility
    apiType: GraphQLApiType
    mergedApiExecutionRoleArn: String
    owner: String
    ownerContact: String
    introspectionConfig: GraphQLApiIntrospectionConfig
    queryDepthLimit: QueryDepthLimit
    resolverCountLimit: ResolverCountLimit
    enhancedMetricsConfig: EnhancedMetricsConfig
}

list GraphqlApis {
    member: GraphqlApi
}

enum HandlerBehavior {
    CODE
    DIRECT
}

structure HandlerConfig {
    @required
    behavior: HandlerBehavior

    @required
    integration: Integration
}

structure HandlerConfigs {
    onPublish: HandlerConfig
    onSubscribe: HandlerConfig
}

structure HttpDataSourceConfig {
    endpoint: String
    authorizationConfig: AuthorizationConfig
}

structure Integration {
    @required
    dataSourceName: String

    lambdaConfig: LambdaConfig
}

@error("server") @httpError(500)
structure InternalFailureException {
    message: String
}

enum InvokeType {
    REQUEST_RESPONSE
    EVENT
}

structure LambdaAuthorizerConfig {
    authorizerResultTtlInSeconds: TTL

    @required
    authorizerUri: String

    identityValidationExpression: String
}

structure LambdaConfig {
    invokeType: InvokeType
}

structure LambdaConflictHandlerConfig {
    lambdaConflictHandlerArn: String
}

structure LambdaDataSourceConfig {
    @required
    lambdaFunctionArn: String
}

@error("client") @httpError(429)
structure LimitExceededException {
    message: String
}

structure LogConfig {
    @required
    fieldLogLevel: FieldLogLevel

    @required
    cloudWatchLogsRoleArn: String

    excludeVerboseContent: Boolean
}

list Logs {
    member: String
}

map MapOfStringToString {
    key: String
    value: String
}

@length(min: 1, max: 65536) @pattern("^.*$")
string MappingTemplate

@range(min: 0, max: 2000)
integer MaxBatchSize

@range(min: 0, max: 25)
integer MaxResults

enum MergeType {
    MANUAL_MERGE
    AUTO_MERGE
}

@length(min: 1, max: 50) @pattern("([A-Za-z0-9](?:[A-Za-z0-9\\-]{0,48}[A-Za-z0-9])?)")
string Namespace

@error("client") @httpError(404)
structure NotFoundException {
    message: String
}

structure OpenIDConnectConfig {
    @required
    issuer: String

    clientId: String
    iatTTL: Long
    authTTL: Long
}

structure OpenSearchServiceDataSourceConfig {
    @required
    endpoint: String

    @required
    awsRegion: String
}

enum OperationLevelMetricsConfig {
    ENABLED
    DISABLED
}

@pattern("^[\\s\\S]*$")
string OutErrors

enum OutputType {
    SDL
    JSON
}

@length(min: 0, max: 250) @pattern("[A-Za-z0-9_\\-\\ \\.]+")
string OwnerContact

enum Ownership {
    CURRENT_ACCOUNT
    OTHER_ACCOUNTS
}

@length(min: 1, max: 65536) @pattern("[\\S]+")
string PaginationToken

structure PipelineConfig {
    functions: FunctionsIds
}

@range(min: 0, max: 75)
integer QueryDepthLimit

structure RdsDataApiConfig {
    @required
    resourceArn: RdsDataApiConfigResourceArn

    @required
    secretArn: RdsDataApiConfigSecretArn

    @required
    databaseName: RdsDataApiConfigDatabaseName
}

@length(min: 1, max: 128)
string RdsDataApiConfigDatabaseName

@length(min: 20, max: 2048) @pattern("^arn:[a-z-]*:rds:[a-z0-9-]*:\\d{12}:cluster:[0-9A-Za-z_/-]*$")
string RdsDataApiConfigResourceArn

@length(min: 20, max: 2048)
@pattern("^arn:[a-z-]*:secretsmanager:[a-z0-9-]*:\\d{12}:secret:[0-9A-Za-z_/+=.@!-]*$")
string RdsDataApiConfigSecretArn

structure RdsHttpEndpointConfig {
    awsRegion: String
    dbClusterIdentifier: String
    databaseName: String
    schema: String
    awsSecretStoreArn: String
}

structure RelationalDatabaseDataSourceConfig {
    relationalDatabaseSourceType: RelationalDatabaseSourceType
    rdsHttpEndpointConfig: RdsHttpEndpointConfig
}

enum RelationalDatabaseSourceType {
    RDS_HTTP_ENDPOINT
}

structure Resolver {
    typeName: ResourceName
    fieldName: ResourceName
    dataSourceName: ResourceName
    resolverArn: String
    requestMappingTemplate: MappingTemplate
    responseMappingTemplate: MappingTemplate
    kind: ResolverKind
    pipelineConfig: PipelineConfig
    syncConfig: SyncConfig
    cachingConfig: CachingConfig
    maxBatchSize: MaxBatchSize
    runtime: AppSyncRuntime
    code: Code
    metricsConfig: ResolverLevelMetricsConfig
}

@range(min: 0, max: 10000)
integer ResolverCountLimit

enum ResolverKind {
    UNIT
    PIPELINE
}

enum ResolverLevelMetricsBehavior {
    FULL_REQUEST_RESOLVER_METRICS
    PER_RESOLVER_METRICS
}

enum ResolverLevelMetricsConfig {
    ENABLED
    DISABLED
}

list Resolvers {
    member: Resolver
}

@length(min: 70, max: 75)
@pattern("^arn:aws:appsync:[A-Za-z0-9_/.-]{0,63}:\\d{12}:apis/[0-9A-Za-z_-]{26}$")
string ResourceArn

@length(min: 1, max: 65536) @pattern("[_A-Za-z][_0-9A-Za-z]*")
string ResourceName

enum RuntimeName {
    APPSYNC_JS
}

enum SchemaStatus {
    PROCESSING
    ACTIVE
    DELETING
    FAILED
    SUCCESS
    NOT_APPLICABLE
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
}

structure SourceApiAssociation {
    associationId: String
    associationArn: String
    sourceApiId: String
    sourceApiArn: String
    mergedApiArn: String
    mergedApiId: String
    description: String
    sourceApiAssociationConfig: SourceApiAssociationConfig
    sourceApiAssociationStatus: SourceApiAssociationStatus
    sourceApiAssociationStatusDetail: String
    lastSuccessfulMergeDate: Timestamp
}

structure SourceApiAssociationConfig {
    mergeType: MergeType
}

enum SourceApiAssociationStatus {
    MERGE_SCHEDULED
    MERGE_FAILED
    MERGE_SUCCESS
    MERGE_IN_PROGRESS
    AUTO_MERGE_SCHEDULE_FAILED
    DELETION_SCHEDULED
    DELETION_IN_PROGRESS
    DELETION_FAILED
}

structure SourceApiAssociationSummary {
    associationId: String
    associationArn: String
    sourceApiId: String
    sourceApiArn: String
    mergedApiId: String
    mergedApiArn: String
    description: String
}

list SourceApiAssociationSummaryList {
    member: SourceApiAssociationSummary
}

@pattern("^[\\s\\S]*$")
string Stash

structure SyncConfig {
    conflictHandler: ConflictHandlerType
    conflictDetection: ConflictDetectionType
    lambdaConflictHandlerConfig: LambdaConflictHandlerConfig
}

@range(min: 0, max: 3600)
integer TTL

@length(min: 1, max: 128) @pattern("^(?!aws:)[ a-zA-Z+-=._:/]+$")
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

@length(max: 256) @pattern("^[\\s\\w+-=\\.:/@]*$")
string TagValue

@length(min: 2, max: 65536) @pattern("^[\\s\\S]*$")
string Template

structure Type {
    name: ResourceName
    description: String
    arn: String
    definition: String
    format: TypeDefinitionFormat
}

enum TypeDefinitionFormat {
    SDL
    JSON
}

list TypeList {
    member: Type
}

@error("client") @httpError(401)
structure UnauthorizedException {
    message: String
}

structure UserPoolConfig {
    @required
    userPoolId: String

    @required
    awsRegion: String

    @required
    defaultAction: DefaultAction

    appIdClientRegex: String
}
