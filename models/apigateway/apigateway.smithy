$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.apigateway

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon API Gateway")
@service(sdkId: "API Gateway", endpointPrefix: "apigateway", docId: "apigateway-2015-07-09")
@restJson1
@sigv4(name: "apigateway")
@standardRegionalEndpoints
service APIGateway {
    version: "2015-07-09"
    operations: [
        CreateApiKey
        CreateAuthorizer
        CreateBasePathMapping
        CreateDeployment
        CreateDocumentationPart
        CreateDocumentationVersion
        CreateDomainName
        CreateDomainNameAccessAssociation
        CreateModel
        CreateRequestValidator
        CreateResource
        CreateRestApi
        CreateStage
        CreateUsagePlan
        CreateUsagePlanKey
        CreateVpcLink
        DeleteApiKey
        DeleteAuthorizer
        DeleteBasePathMapping
        DeleteClientCertificate
        DeleteDeployment
        DeleteDocumentationPart
        DeleteDocumentationVersion
        DeleteDomainName
        DeleteDomainNameAccessAssociation
        DeleteGatewayResponse
        DeleteIntegration
        DeleteIntegrationResponse
        DeleteMethod
        DeleteMethodResponse
        DeleteModel
        DeleteRequestValidator
        DeleteResource
        DeleteRestApi
        DeleteStage
        DeleteUsagePlan
        DeleteUsagePlanKey
        DeleteVpcLink
        FlushStageAuthorizersCache
        FlushStageCache
        GenerateClientCertificate
        GetAccount
        GetApiKey
        GetApiKeys
        GetAuthorizer
        GetAuthorizers
        GetBasePathMapping
        GetBasePathMappings
        GetClientCertificate
        GetClientCertificates
        GetDeployment
        GetDeployments
        GetDocumentationPart
        GetDocumentationParts
        GetDocumentationVersion
        GetDocumentationVersions
        GetDomainName
        GetDomainNameAccessAssociations
        GetDomainNames
        GetExport
        GetGatewayResponse
        GetGatewayResponses
        GetIntegration
        GetIntegrationResponse
        GetMethod
        GetMethodResponse
        GetModel
        GetModelTemplate
        GetModels
        GetRequestValidator
        GetRequestValidators
        GetResource
        GetResources
        GetRestApi
        GetRestApis
        GetSdk
        GetSdkType
        GetSdkTypes
        GetStage
        GetStages
        GetTags
        GetUsage
        GetUsagePlan
        GetUsagePlanKey
        GetUsagePlanKeys
        GetUsagePlans
        GetVpcLink
        GetVpcLinks
        ImportApiKeys
        ImportDocumentationParts
        ImportRestApi
        PutGatewayResponse
        PutIntegration
        PutIntegrationResponse
        PutMethod
        PutMethodResponse
        PutRestApi
        RejectDomainNameAccessAssociation
        TagResource
        TestInvokeAuthorizer
        TestInvokeMethod
        UntagResource
        UpdateAccount
        UpdateApiKey
        UpdateAuthorizer
        UpdateBasePathMapping
        UpdateClientCertificate
        UpdateDeployment
        UpdateDocumentationPart
        UpdateDocumentationVersion
        UpdateDomainName
        UpdateGatewayResponse
        UpdateIntegration
        UpdateIntegrationResponse
        UpdateMethod
        UpdateMethodResponse
        UpdateModel
        UpdateRequestValidator
        UpdateResource
        UpdateRestApi
        UpdateStage
        UpdateUsage
        UpdateUsagePlan
        UpdateVpcLink
    ]
}

@http(method: "POST", uri: "/apikeys", code: 201)
operation CreateApiKey {
    input := {
        name: String
        description: String
        enabled: Boolean
        generateDistinctId: Boolean
        value: String
        stageKeys: ListOfStageKeys
        customerId: String
        tags: MapOfStringToString
    }
    output: ApiKey
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/restapis/{restApiId}/authorizers", code: 201)
operation CreateAuthorizer {
    input := {
        @required @httpLabel
        restApiId: String

        @required
        name: String

        @required
        type: AuthorizerType

        providerARNs: ListOfARNs
        authType: String
        authorizerUri: String
        authorizerCredentials: String
        identitySource: String
        identityValidationExpression: String
        authorizerResultTtlInSeconds: Integer
    }
    output: Authorizer
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/domainnames/{domainName}/basepathmappings", code: 201)
operation CreateBasePathMapping {
    input := {
        @required @httpLabel
        domainName: String

        @httpQuery("domainNameId")
        domainNameId: String

        basePath: String

        @required
        restApiId: String

        stage: String
    }
    output: BasePathMapping
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/restapis/{restApiId}/deployments", code: 201)
operation CreateDeployment {
    input := {
        @required @httpLabel
        restApiId: String

        stageName: String
        stageDescription: String
        description: String
        cacheClusterEnabled: Boolean
        cacheClusterSize: CacheClusterSize
        variables: MapOfStringToString
        canarySettings: DeploymentCanarySettings
        tracingEnabled: Boolean
    }
    output: Deployment
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/restapis/{restApiId}/documentation/parts", code: 201)
operation CreateDocumentationPart {
    input := {
        @required @httpLabel
        restApiId: String

        @required
        location: DocumentationPartLocation

        @required
        properties: String
    }
    output: DocumentationPart
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/restapis/{restApiId}/documentation/versions", code: 201)
operation CreateDocumentationVersion {
    input := {
        @required @httpLabel
        restApiId: String

        @required
        documentationVersion: String

        stageName: String
        description: String
    }
    output: DocumentationVersion
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/domainnames", code: 201)
operation CreateDomainName {
    input := {
        @required
        domainName: String

        certificateName: String
        certificateBody: String
        certificatePrivateKey: String
        certificateChain: String
        certificateArn: String
        regionalCertificateName: String
        regionalCertificateArn: String
        endpointConfiguration: EndpointConfiguration
        tags: MapOfStringToString
        securityPolicy: SecurityPolicy
        endpointAccessMode: EndpointAccessMode
        mutualTlsAuthentication: MutualTlsAuthenticationInput
        ownershipVerificationCertificateArn: String
        policy: String
        routingMode: RoutingMode
    }
    output: DomainName
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/domainnameaccessassociations", code: 201)
operation CreateDomainNameAccessAssociation {
    input := {
        @required
        domainNameArn: String

        @required
        accessAssociationSourceType: AccessAssociationSourceType

        @required
        accessAssociationSource: String

        tags: MapOfStringToString
    }
    output: DomainNameAccessAssociation
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/restapis/{restApiId}/models", code: 201)
operation CreateModel {
    input := {
        @required @httpLabel
        restApiId: String

        @required
        name: String

        description: String
        schema: String

        @required
        contentType: String
    }
    output: Model
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/restapis/{restApiId}/requestvalidators", code: 201)
operation CreateRequestValidator {
    input := {
        @required @httpLabel
        restApiId: String

        name: String
        validateRequestBody: Boolean
        validateRequestParameters: Boolean
    }
    output: RequestValidator
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/restapis/{restApiId}/resources/{parentId}", code: 201)
operation CreateResource {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        parentId: String

        @required
        pathPart: String
    }
    output: Resource
    errors: [
        UnauthorizedException
        NotFoundException
        ConflictException
        LimitExceededException
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/restapis", code: 201)
operation CreateRestApi {
    input := {
        @required
        name: String

        description: String
        version: String
        cloneFrom: String
        binaryMediaTypes: ListOfString
        minimumCompressionSize: Integer
        apiKeySource: ApiKeySourceType
        endpointConfiguration: EndpointConfiguration
        policy: String
        tags: MapOfStringToString
        disableExecuteApiEndpoint: Boolean
        securityPolicy: SecurityPolicy
        endpointAccessMode: EndpointAccessMode
    }
    output: RestApi
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/restapis/{restApiId}/stages", code: 201)
operation CreateStage {
    input := {
        @required @httpLabel
        restApiId: String

        @required
        stageName: String

        @required
        deploymentId: String

        description: String
        cacheClusterEnabled: Boolean
        cacheClusterSize: CacheClusterSize
        variables: MapOfStringToString
        documentationVersion: String
        canarySettings: CanarySettings
        tracingEnabled: Boolean
        tags: MapOfStringToString
    }
    output: Stage
    errors: [
        UnauthorizedException
        BadRequestException
        NotFoundException
        ConflictException
        LimitExceededException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/usageplans", code: 201)
operation CreateUsagePlan {
    input := {
        @required
        name: String

        description: String
        apiStages: ListOfApiStage
        throttle: ThrottleSettings
        quota: QuotaSettings
        tags: MapOfStringToString
    }
    output: UsagePlan
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/usageplans/{usagePlanId}/keys", code: 201)
operation CreateUsagePlanKey {
    input := {
        @required @httpLabel
        usagePlanId: String

        @required
        keyId: String

        @required
        keyType: String
    }
    output: UsagePlanKey
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/vpclinks", code: 202)
operation CreateVpcLink {
    input := {
        @required
        name: String

        description: String

        @required
        targetArns: ListOfString

        tags: MapOfStringToString
    }
    output: VpcLink
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/apikeys/{apiKey}", code: 202)
operation DeleteApiKey {
    input := {
        @required @httpLabel
        apiKey: String
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/restapis/{restApiId}/authorizers/{authorizerId}", code: 202)
operation DeleteAuthorizer {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        authorizerId: String
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/domainnames/{domainName}/basepathmappings/{basePath}", code: 202)
operation DeleteBasePathMapping {
    input := {
        @required @httpLabel
        domainName: String

        @httpQuery("domainNameId")
        domainNameId: String

        @required @httpLabel
        basePath: String
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/clientcertificates/{clientCertificateId}", code: 202)
operation DeleteClientCertificate {
    input := {
        @required @httpLabel
        clientCertificateId: String
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/restapis/{restApiId}/deployments/{deploymentId}", code: 202)
operation DeleteDeployment {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        deploymentId: String
    }
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(
    method: "DELETE"
    uri: "/restapis/{restApiId}/documentation/parts/{documentationPartId}"
    code: 202
)
operation DeleteDocumentationPart {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        documentationPartId: String
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(
    method: "DELETE"
    uri: "/restapis/{restApiId}/documentation/versions/{documentationVersion}"
    code: 202
)
operation DeleteDocumentationVersion {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        documentationVersion: String
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/domainnames/{domainName}", code: 202)
operation DeleteDomainName {
    input := {
        @required @httpLabel
        domainName: String

        @httpQuery("domainNameId")
        domainNameId: String
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(
    method: "DELETE"
    uri: "/domainnameaccessassociations/{domainNameAccessAssociationArn}"
    code: 202
)
operation DeleteDomainNameAccessAssociation {
    input := {
        @required @httpLabel
        domainNameAccessAssociationArn: String
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/restapis/{restApiId}/gatewayresponses/{responseType}", code: 202)
operation DeleteGatewayResponse {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        responseType: GatewayResponseType
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(
    method: "DELETE"
    uri: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration"
    code: 204
)
operation DeleteIntegration {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        resourceId: String

        @required @httpLabel
        httpMethod: String
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(
    method: "DELETE"
    uri: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}"
    code: 204
)
operation DeleteIntegrationResponse {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        resourceId: String

        @required @httpLabel
        httpMethod: String

        @required @httpLabel
        statusCode: StatusCode
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(
    method: "DELETE"
    uri: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}"
    code: 204
)
operation DeleteMethod {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        resourceId: String

        @required @httpLabel
        httpMethod: String
    }
    errors: [UnauthorizedException, NotFoundException, TooManyRequestsException, ConflictException]
}

@http(
    method: "DELETE"
    uri: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}"
    code: 204
)
operation DeleteMethodResponse {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        resourceId: String

        @required @httpLabel
        httpMethod: String

        @required @httpLabel
        statusCode: StatusCode
    }
    errors: [
        UnauthorizedException
        NotFoundException
        TooManyRequestsException
        BadRequestException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/restapis/{restApiId}/models/{modelName}", code: 202)
operation DeleteModel {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        modelName: String
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(
    method: "DELETE"
    uri: "/restapis/{restApiId}/requestvalidators/{requestValidatorId}"
    code: 202
)
operation DeleteRequestValidator {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        requestValidatorId: String
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/restapis/{restApiId}/resources/{resourceId}", code: 202)
operation DeleteResource {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        resourceId: String
    }
    errors: [
        UnauthorizedException
        NotFoundException
        BadRequestException
        ConflictException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/restapis/{restApiId}", code: 202)
operation DeleteRestApi {
    input := {
        @required @httpLabel
        restApiId: String
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/restapis/{restApiId}/stages/{stageName}", code: 202)
operation DeleteStage {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        stageName: String
    }
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/usageplans/{usagePlanId}", code: 202)
operation DeleteUsagePlan {
    input := {
        @required @httpLabel
        usagePlanId: String
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/usageplans/{usagePlanId}/keys/{keyId}", code: 202)
operation DeleteUsagePlanKey {
    input := {
        @required @httpLabel
        usagePlanId: String

        @required @httpLabel
        keyId: String
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/vpclinks/{vpcLinkId}", code: 202)
operation DeleteVpcLink {
    input := {
        @required @httpLabel
        vpcLinkId: String
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(
    method: "DELETE"
    uri: "/restapis/{restApiId}/stages/{stageName}/cache/authorizers"
    code: 202
)
operation FlushStageAuthorizersCache {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        stageName: String
    }
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/restapis/{restApiId}/stages/{stageName}/cache/data", code: 202)
operation FlushStageCache {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        stageName: String
    }
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/clientcertificates", code: 201)
operation GenerateClientCertificate {
    input := {
        description: String
        tags: MapOfStringToString
    }
    output: ClientCertificate
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/account")
operation GetAccount {
    input := {}
    output: Account
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/apikeys/{apiKey}")
operation GetApiKey {
    input := {
        @required @httpLabel
        apiKey: String

        @httpQuery("includeValue")
        includeValue: Boolean
    }
    output: ApiKey
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/apikeys")
@paginated(inputToken: "position", outputToken: "position", items: "items", pageSize: "limit")
operation GetApiKeys {
    input := {
        @httpQuery("position")
        position: String

        @httpQuery("limit")
        limit: Integer

        @httpQuery("name")
        nameQuery: String

        @httpQuery("customerId")
        customerId: String

        @httpQuery("includeValues")
        includeValues: Boolean
    }
    output: ApiKeys
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/restapis/{restApiId}/authorizers/{authorizerId}")
operation GetAuthorizer {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        authorizerId: String
    }
    output: Authorizer
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/restapis/{restApiId}/authorizers")
@paginated(inputToken: "position", outputToken: "position", items: "items", pageSize: "limit")
operation GetAuthorizers {
    input := {
        @required @httpLabel
        restApiId: String

        @httpQuery("position")
        position: String

        @httpQuery("limit")
        limit: Integer
    }
    output: Authorizers
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/domainnames/{domainName}/basepathmappings/{basePath}")
operation GetBasePathMapping {
    input := {
        @required @httpLabel
        domainName: String

        @httpQuery("domainNameId")
        domainNameId: String

        @required @httpLabel
        basePath: String
    }
    output: BasePathMapping
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/domainnames/{domainName}/basepathmappings")
@paginated(inputToken: "position", outputToken: "position", items: "items", pageSize: "limit")
operation GetBasePathMappings {
    input := {
        @required @httpLabel
        domainName: String

        @httpQuery("domainNameId")
        domainNameId: String

        @httpQuery("position")
        position: String

        @httpQuery("limit")
        limit: Integer
    }
    output: BasePathMappings
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/clientcertificates/{clientCertificateId}")
operation GetClientCertificate {
    input := {
        @required @httpLabel
        clientCertificateId: String
    }
    output: ClientCertificate
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/clientcertificates")
@paginated(inputToken: "position", outputToken: "position", items: "items", pageSize: "limit")
operation GetClientCertificates {
    input := {
        @httpQuery("position")
        position: String

        @httpQuery("limit")
        limit: Integer
    }
    output: ClientCertificates
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/restapis/{restApiId}/deployments/{deploymentId}")
operation GetDeployment {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        deploymentId: String

        @httpQuery("embed")
        embed: ListOfString
    }
    output: Deployment
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/restapis/{restApiId}/deployments")
@paginated(inputToken: "position", outputToken: "position", items: "items", pageSize: "limit")
operation GetDeployments {
    input := {
        @required @httpLabel
        restApiId: String

        @httpQuery("position")
        position: String

        @httpQuery("limit")
        limit: Integer
    }
    output: Deployments
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/restapis/{restApiId}/documentation/parts/{documentationPartId}")
operation GetDocumentationPart {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        documentationPartId: String
    }
    output: DocumentationPart
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/restapis/{restApiId}/documentation/parts")
@paginated(inputToken: "position", outputToken: "position", items: "items", pageSize: "limit")
operation GetDocumentationParts {
    input := {
        @required @httpLabel
        restApiId: String

        @httpQuery("type")
        type: DocumentationPartType

        @httpQuery("name")
        nameQuery: String

        @httpQuery("path")
        path: String

        @httpQuery("position")
        position: String

        @httpQuery("limit")
        limit: Integer

        @httpQuery("locationStatus")
        locationStatus: LocationStatusType
    }
    output: DocumentationParts
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/restapis/{restApiId}/documentation/versions/{documentationVersion}")
operation GetDocumentationVersion {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        documentationVersion: String
    }
    output: DocumentationVersion
    errors: [UnauthorizedException, NotFoundException, TooManyRequestsException]
}

@http(method: "GET", uri: "/restapis/{restApiId}/documentation/versions")
@paginated(inputToken: "position", outputToken: "position", items: "items", pageSize: "limit")
operation GetDocumentationVersions {
    input := {
        @required @httpLabel
        restApiId: String

        @httpQuery("position")
        position: String

        @httpQuery("limit")
        limit: Integer
    }
    output: DocumentationVersions
    errors: [
        BadRequestException
        UnauthorizedException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/domainnames/{domainName}")
operation GetDomainName {
    input := {
        @required @httpLabel
        domainName: String

        @httpQuery("domainNameId")
        domainNameId: String
    }
    output: DomainName
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/domainnameaccessassociations")
operation GetDomainNameAccessAssociations {
    input := {
        @httpQuery("position")
        position: String

        @httpQuery("limit")
        limit: Integer

        @httpQuery("resourceOwner")
        resourceOwner: ResourceOwner
    }
    output: DomainNameAccessAssociations
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/domainnames")
@paginated(inputToken: "position", outputToken: "position", items: "items", pageSize: "limit")
operation GetDomainNames {
    input := {
        @httpQuery("position")
        position: String

        @httpQuery("limit")
        limit: Integer

        @httpQuery("resourceOwner")
        resourceOwner: ResourceOwner
    }
    output: DomainNames
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/restapis/{restApiId}/stages/{stageName}/exports/{exportType}")
operation GetExport {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        stageName: String

        @required @httpLabel
        exportType: String

        @httpQueryParams
        parameters: MapOfStringToString

        @httpHeader("Accept")
        accepts: String
    }
    output: ExportResponse
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/restapis/{restApiId}/gatewayresponses/{responseType}")
operation GetGatewayResponse {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        responseType: GatewayResponseType
    }
    output: GatewayResponse
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/restapis/{restApiId}/gatewayresponses")
@paginated(inputToken: "position", outputToken: "position", items: "items", pageSize: "limit")
operation GetGatewayResponses {
    input := {
        @required @httpLabel
        restApiId: String

        @httpQuery("position")
        position: String

        @httpQuery("limit")
        limit: Integer
    }
    output: GatewayResponses
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(
    method: "GET"
    uri: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration"
)
operation GetIntegration {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        resourceId: String

        @required @httpLabel
        httpMethod: String
    }
    output: Integration
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(
    method: "GET"
    uri: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}"
)
operation GetIntegrationResponse {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        resourceId: String

        @required @httpLabel
        httpMethod: String

        @required @httpLabel
        statusCode: StatusCode
    }
    output: IntegrationResponse
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}")
operation GetMethod {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        resourceId: String

        @required @httpLabel
        httpMethod: String
    }
    output: Method
    errors: [UnauthorizedException, NotFoundException, TooManyRequestsException]
}

@http(
    method: "GET"
    uri: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}"
)
operation GetMethodResponse {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        resourceId: String

        @required @httpLabel
        httpMethod: String

        @required @httpLabel
        statusCode: StatusCode
    }
    output: MethodResponse
    errors: [UnauthorizedException, NotFoundException, TooManyRequestsException]
}

@http(method: "GET", uri: "/restapis/{restApiId}/models/{modelName}")
operation GetModel {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        modelName: String

        @httpQuery("flatten")
        flatten: Boolean
    }
    output: Model
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/restapis/{restApiId}/models/{modelName}/default_template")
operation GetModelTemplate {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        modelName: String
    }
    output: Template
    errors: [
        UnauthorizedException
        NotFoundException
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/restapis/{restApiId}/models")
@paginated(inputToken: "position", outputToken: "position", items: "items", pageSize: "limit")
operation GetModels {
    input := {
        @required @httpLabel
        restApiId: String

        @httpQuery("position")
        position: String

        @httpQuery("limit")
        limit: Integer
    }
    output: Models
    errors: [
        BadRequestException
        UnauthorizedException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/restapis/{restApiId}/requestvalidators/{requestValidatorId}")
operation GetRequestValidator {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        requestValidatorId: String
    }
    output: RequestValidator
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/restapis/{restApiId}/requestvalidators")
@paginated(inputToken: "position", outputToken: "position", items: "items", pageSize: "limit")
operation GetRequestValidators {
    input := {
        @required @httpLabel
        restApiId: String

        @httpQuery("position")
        position: String

        @httpQuery("limit")
        limit: Integer
    }
    output: RequestValidators
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/restapis/{restApiId}/resources/{resourceId}")
operation GetResource {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        resourceId: String

        @httpQuery("embed")
        embed: ListOfString
    }
    output: Resource
    errors: [UnauthorizedException, NotFoundException, TooManyRequestsException]
}

@http(method: "GET", uri: "/restapis/{restApiId}/resources")
@paginated(inputToken: "position", outputToken: "position", items: "items", pageSize: "limit")
operation GetResources {
    input := {
        @required @httpLabel
        restApiId: String

        @httpQuery("position")
        position: String

        @httpQuery("limit")
        limit: Integer

        @httpQuery("embed")
        embed: ListOfString
    }
    output: Resources
    errors: [
        BadRequestException
        UnauthorizedException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/restapis/{restApiId}")
operation GetRestApi {
    input := {
        @required @httpLabel
        restApiId: String
    }
    output: RestApi
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/restapis")
@paginated(inputToken: "position", outputToken: "position", items: "items", pageSize: "limit")
operation GetRestApis {
    input := {
        @httpQuery("position")
        position: String

        @httpQuery("limit")
        limit: Integer
    }
    output: RestApis
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/restapis/{restApiId}/stages/{stageName}/sdks/{sdkType}")
operation GetSdk {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        stageName: String

        @required @httpLabel
        sdkType: String

        @httpQueryParams
        parameters: MapOfStringToString
    }
    output: SdkResponse
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/sdktypes/{id}")
operation GetSdkType {
    input := {
        @required @httpLabel
        id: String
    }
    output: SdkType
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/sdktypes")
@paginated(inputToken: "position", outputToken: "position", items: "items", pageSize: "limit")
operation GetSdkTypes {
    input := {
        @httpQuery("position")
        position: String

        @httpQuery("limit")
        limit: Integer
    }
    output: SdkTypes
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/restapis/{restApiId}/stages/{stageName}")
operation GetStage {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        stageName: String
    }
    output: Stage
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/restapis/{restApiId}/stages")
operation GetStages {
    input := {
        @required @httpLabel
        restApiId: String

        @httpQuery("deploymentId")
        deploymentId: String
    }
    output: Stages
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation GetTags {
    input := {
        @required @httpLabel
        resourceArn: String

        @httpQuery("position")
        position: String

        @httpQuery("limit")
        limit: Integer
    }
    output: Tags
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/usageplans/{usagePlanId}/usage")
@paginated(inputToken: "position", outputToken: "position", items: "items", pageSize: "limit")
operation GetUsage {
    input := {
        @required @httpLabel
        usagePlanId: String

        @httpQuery("keyId")
        keyId: String

        @required @httpQuery("startDate")
        startDate: String

        @required @httpQuery("endDate")
        endDate: String

        @httpQuery("position")
        position: String

        @httpQuery("limit")
        limit: Integer
    }
    output: Usage
    errors: [
        BadRequestException
        UnauthorizedException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/usageplans/{usagePlanId}")
operation GetUsagePlan {
    input := {
        @required @httpLabel
        usagePlanId: String
    }
    output: UsagePlan
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/usageplans/{usagePlanId}/keys/{keyId}")
operation GetUsagePlanKey {
    input := {
        @required @httpLabel
        usagePlanId: String

        @required @httpLabel
        keyId: String
    }
    output: UsagePlanKey
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/usageplans/{usagePlanId}/keys")
@paginated(inputToken: "position", outputToken: "position", items: "items", pageSize: "limit")
operation GetUsagePlanKeys {
    input := {
        @required @httpLabel
        usagePlanId: String

        @httpQuery("position")
        position: String

        @httpQuery("limit")
        limit: Integer

        @httpQuery("name")
        nameQuery: String
    }
    output: UsagePlanKeys
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/usageplans")
@paginated(inputToken: "position", outputToken: "position", items: "items", pageSize: "limit")
operation GetUsagePlans {
    input := {
        @httpQuery("position")
        position: String

        @httpQuery("keyId")
        keyId: String

        @httpQuery("limit")
        limit: Integer
    }
    output: UsagePlans
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/vpclinks/{vpcLinkId}")
operation GetVpcLink {
    input := {
        @required @httpLabel
        vpcLinkId: String
    }
    output: VpcLink
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/vpclinks")
@paginated(inputToken: "position", outputToken: "position", items: "items", pageSize: "limit")
operation GetVpcLinks {
    input := {
        @httpQuery("position")
        position: String

        @httpQuery("limit")
        limit: Integer
    }
    output: VpcLinks
    errors: [
        BadRequestException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/apikeys?mode=import", code: 201)
operation ImportApiKeys {
    input := {
        @required @httpPayload
        body: Blob

        @required @httpQuery("format")
        format: ApiKeysFormat

        @httpQuery("failonwarnings")
        failOnWarnings: Boolean
    }
    output: ApiKeyIds
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/restapis/{restApiId}/documentation/parts")
operation ImportDocumentationParts {
    input := {
        @required @httpLabel
        restApiId: String

        @httpQuery("mode")
        mode: PutMode

        @httpQuery("failonwarnings")
        failOnWarnings: Boolean

        @required @httpPayload
        body: Blob
    }
    output: DocumentationPartIds
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/restapis?mode=import", code: 201)
operation ImportRestApi {
    input := {
        @httpQuery("failonwarnings")
        failOnWarnings: Boolean

        @httpQueryParams
        parameters: MapOfStringToString

        @required @httpPayload
        body: Blob
    }
    output: RestApi
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/restapis/{restApiId}/gatewayresponses/{responseType}", code: 201)
operation PutGatewayResponse {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        responseType: GatewayResponseType

        statusCode: StatusCode
        responseParameters: MapOfStringToString
        responseTemplates: MapOfStringToString
    }
    output: GatewayResponse
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(
    method: "PUT"
    uri: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration"
    code: 201
)
operation PutIntegration {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        resourceId: String

        @required @httpLabel
        httpMethod: String

        @required
        type: IntegrationType

        @jsonName("httpMethod")
        integrationHttpMethod: String

        uri: String
        connectionType: ConnectionType
        connectionId: String
        credentials: String
        requestParameters: MapOfStringToString
        requestTemplates: MapOfStringToString
        passthroughBehavior: String
        cacheNamespace: String
        cacheKeyParameters: ListOfString
        contentHandling: ContentHandlingStrategy
        timeoutInMillis: Integer
        tlsConfig: TlsConfig
        responseTransferMode: ResponseTransferMode
        integrationTarget: String
    }
    output: Integration
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(
    method: "PUT"
    uri: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}"
    code: 201
)
operation PutIntegrationResponse {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        resourceId: String

        @required @httpLabel
        httpMethod: String

        @required @httpLabel
        statusCode: StatusCode

        selectionPattern: String
        responseParameters: MapOfStringToString
        responseTemplates: MapOfStringToString
        contentHandling: ContentHandlingStrategy
    }
    output: IntegrationResponse
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(
    method: "PUT"
    uri: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}"
    code: 201
)
operation PutMethod {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        resourceId: String

        @required @httpLabel
        httpMethod: String

        @required
        authorizationType: String

        authorizerId: String
        apiKeyRequired: Boolean
        operationName: String
        requestParameters: MapOfStringToBoolean
        requestModels: MapOfStringToString
        requestValidatorId: String
        authorizationScopes: ListOfString
    }
    output: Method
    errors: [
        BadRequestException
        UnauthorizedException
        NotFoundException
        ConflictException
        LimitExceededException
        TooManyRequestsException
    ]
}

@http(
    method: "PUT"
    uri: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}"
    code: 201
)
operation PutMethodResponse {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        resourceId: String

        @required @httpLabel
        httpMethod: String

        @required @httpLabel
        statusCode: StatusCode

        responseParameters: MapOfStringToBoolean
        responseModels: MapOfStringToString
    }
    output: MethodResponse
    errors: [
        UnauthorizedException
        NotFoundException
        ConflictException
        LimitExceededException
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/restapis/{restApiId}")
operation PutRestApi {
    input := {
        @required @httpLabel
        restApiId: String

        @httpQuery("mode")
        mode: PutMode

        @httpQuery("failonwarnings")
        failOnWarnings: Boolean

        @httpQueryParams
        parameters: MapOfStringToString

        @required @httpPayload
        body: Blob
    }
    output: RestApi
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/rejectdomainnameaccessassociations", code: 202)
operation RejectDomainNameAccessAssociation {
    input := {
        @required @httpQuery("domainNameAccessAssociationArn")
        domainNameAccessAssociationArn: String

        @required @httpQuery("domainNameArn")
        domainNameArn: String
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/tags/{resourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required
        tags: MapOfStringToString
    }
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/restapis/{restApiId}/authorizers/{authorizerId}")
operation TestInvokeAuthorizer {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        authorizerId: String

        headers: MapOfStringToString
        multiValueHeaders: MapOfStringToList
        pathWithQueryString: String
        body: String
        stageVariables: MapOfStringToString
        additionalContext: MapOfStringToString
    }
    output := {
        clientStatus: Integer
        log: String
        latency: Long
        principalId: String
        policy: String
        authorization: MapOfStringToList
        claims: MapOfStringToString
    }
    errors: [
        BadRequestException
        UnauthorizedException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}")
operation TestInvokeMethod {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        resourceId: String

        @required @httpLabel
        httpMethod: String

        pathWithQueryString: String
        body: String
        headers: MapOfStringToString
        multiValueHeaders: MapOfStringToList
        clientCertificateId: String
        stageVariables: MapOfStringToString
    }
    output := {
        status: Integer
        body: String
        headers: MapOfStringToString
        multiValueHeaders: MapOfStringToList
        log: String
        latency: Long
    }
    errors: [
        BadRequestException
        UnauthorizedException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}", code: 204)
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required @httpQuery("tagKeys")
        tagKeys: ListOfString
    }
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/account")
operation UpdateAccount {
    input := {
        patchOperations: ListOfPatchOperation
    }
    output: Account
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/apikeys/{apiKey}")
operation UpdateApiKey {
    input := {
        @required @httpLabel
        apiKey: String

        patchOperations: ListOfPatchOperation
    }
    output: ApiKey
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/restapis/{restApiId}/authorizers/{authorizerId}")
operation UpdateAuthorizer {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        authorizerId: String

        patchOperations: ListOfPatchOperation
    }
    output: Authorizer
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/domainnames/{domainName}/basepathmappings/{basePath}")
operation UpdateBasePathMapping {
    input := {
        @required @httpLabel
        domainName: String

        @httpQuery("domainNameId")
        domainNameId: String

        @required @httpLabel
        basePath: String

        patchOperations: ListOfPatchOperation
    }
    output: BasePathMapping
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/clientcertificates/{clientCertificateId}")
operation UpdateClientCertificate {
    input := {
        @required @httpLabel
        clientCertificateId: String

        patchOperations: ListOfPatchOperation
    }
    output: ClientCertificate
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/restapis/{restApiId}/deployments/{deploymentId}")
operation UpdateDeployment {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        deploymentId: String

        patchOperations: ListOfPatchOperation
    }
    output: Deployment
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
        ServiceUnavailableException
    ]
}

@http(method: "PATCH", uri: "/restapis/{restApiId}/documentation/parts/{documentationPartId}")
operation UpdateDocumentationPart {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        documentationPartId: String

        patchOperations: ListOfPatchOperation
    }
    output: DocumentationPart
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/restapis/{restApiId}/documentation/versions/{documentationVersion}")
operation UpdateDocumentationVersion {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        documentationVersion: String

        patchOperations: ListOfPatchOperation
    }
    output: DocumentationVersion
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/domainnames/{domainName}")
operation UpdateDomainName {
    input := {
        @required @httpLabel
        domainName: String

        @httpQuery("domainNameId")
        domainNameId: String

        patchOperations: ListOfPatchOperation
    }
    output: DomainName
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/restapis/{restApiId}/gatewayresponses/{responseType}")
operation UpdateGatewayResponse {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        responseType: GatewayResponseType

        patchOperations: ListOfPatchOperation
    }
    output: GatewayResponse
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(
    method: "PATCH"
    uri: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration"
)
operation UpdateIntegration {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        resourceId: String

        @required @httpLabel
        httpMethod: String

        patchOperations: ListOfPatchOperation
    }
    output: Integration
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(
    method: "PATCH"
    uri: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}"
)
operation UpdateIntegrationResponse {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        resourceId: String

        @required @httpLabel
        httpMethod: String

        @required @httpLabel
        statusCode: StatusCode

        patchOperations: ListOfPatchOperation
    }
    output: IntegrationResponse
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}")
operation UpdateMethod {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        resourceId: String

        @required @httpLabel
        httpMethod: String

        patchOperations: ListOfPatchOperation
    }
    output: Method
    errors: [
        UnauthorizedException
        NotFoundException
        BadRequestException
        ConflictException
        TooManyRequestsException
    ]
}

@http(
    method: "PATCH"
    uri: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}"
    code: 201
)
operation UpdateMethodResponse {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        resourceId: String

        @required @httpLabel
        httpMethod: String

        @required @httpLabel
        statusCode: StatusCode

        patchOperations: ListOfPatchOperation
    }
    output: MethodResponse
    errors: [
        UnauthorizedException
        NotFoundException
        ConflictException
        LimitExceededException
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/restapis/{restApiId}/models/{modelName}")
operation UpdateModel {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        modelName: String

        patchOperations: ListOfPatchOperation
    }
    output: Model
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/restapis/{restApiId}/requestvalidators/{requestValidatorId}")
operation UpdateRequestValidator {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        requestValidatorId: String

        patchOperations: ListOfPatchOperation
    }
    output: RequestValidator
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/restapis/{restApiId}/resources/{resourceId}")
operation UpdateResource {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        resourceId: String

        patchOperations: ListOfPatchOperation
    }
    output: Resource
    errors: [
        UnauthorizedException
        NotFoundException
        ConflictException
        BadRequestException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/restapis/{restApiId}")
operation UpdateRestApi {
    input := {
        @required @httpLabel
        restApiId: String

        patchOperations: ListOfPatchOperation
    }
    output: RestApi
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/restapis/{restApiId}/stages/{stageName}")
operation UpdateStage {
    input := {
        @required @httpLabel
        restApiId: String

        @required @httpLabel
        stageName: String

        patchOperations: ListOfPatchOperation
    }
    output: Stage
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/usageplans/{usagePlanId}/keys/{keyId}/usage")
operation UpdateUsage {
    input := {
        @required @httpLabel
        usagePlanId: String

        @required @httpLabel
        keyId: String

        patchOperations: ListOfPatchOperation
    }
    output: Usage
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/usageplans/{usagePlanId}")
operation UpdateUsagePlan {
    input := {
        @required @httpLabel
        usagePlanId: String

        patchOperations: ListOfPatchOperation
    }
    output: UsagePlan
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/vpclinks/{vpcLinkId}")
operation UpdateVpcLink {
    input := {
        @required @httpLabel
        vpcLinkId: String

        patchOperations: ListOfPatchOperation
    }
    output: VpcLink
    errors: [
        BadRequestException
        ConflictException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        TooManyRequestsException
    ]
}

enum AccessAssociationSourceType {
    VPCE
}

structure AccessLogSettings {
    format: String
    destinationArn: String
}

structure Account {
    cloudwatchRoleArn: String
    throttleSettings: ThrottleSettings
    features: ListOfString
    apiKeyVersion: String
}

structure ApiKey {
    id: String
    value: String
    name: String
    customerId: String
    description: String
    enabled: Boolean
    createdDate: Timestamp
    lastUpdatedDate: Timestamp
    stageKeys: ListOfString
    tags: MapOfStringToString
}

@output
structure ApiKeyIds {
    ids: ListOfString
    warnings: ListOfString
}

enum ApiKeySourceType {
    HEADER
    AUTHORIZER
}

@output
structure ApiKeys {
    warnings: ListOfString
    position: String

    @jsonName("item")
    items: ListOfApiKey
}

enum ApiKeysFormat {
    csv
}

structure ApiStage {
    apiId: String
    stage: String
    throttle: MapOfApiStageThrottleSettings
}

enum ApiStatus {
    UPDATING
    AVAILABLE
    PENDING
    FAILED
}

structure Authorizer {
    id: String
    name: String
    type: AuthorizerType
    providerARNs: ListOfARNs
    authType: String
    authorizerUri: String
    authorizerCredentials: String
    identitySource: String
    identityValidationExpression: String
    authorizerResultTtlInSeconds: Integer
}

enum AuthorizerType {
    TOKEN
    REQUEST
    COGNITO_USER_POOLS
}

@output
structure Authorizers {
    position: String

    @jsonName("item")
    items: ListOfAuthorizer
}

@error("client") @httpError(400)
structure BadRequestException {
    message: String
}

structure BasePathMapping {
    basePath: String
    restApiId: String
    stage: String
}

@output
structure BasePathMappings {
    position: String

    @jsonName("item")
    items: ListOfBasePathMapping
}

enum CacheClusterSize {
    _0_5 = "0.5"
    _1_6 = "1.6"
    _6_1 = "6.1"
    _13_5 = "13.5"
    _28_4 = "28.4"
    _58_2 = "58.2"
    _118 = "118"
    _237 = "237"
}

enum CacheClusterStatus {
    CREATE_IN_PROGRESS
    AVAILABLE
    DELETE_IN_PROGRESS
    NOT_AVAILABLE
    FLUSH_IN_PROGRESS
}

structure CanarySettings {
    percentTraffic: Double
    deploymentId: String
    stageVariableOverrides: MapOfStringToString
    useStageCache: Boolean
}

structure ClientCertificate {
    clientCertificateId: String
    description: String
    pemEncodedCertificate: String
    createdDate: Timestamp
    expirationDate: Timestamp
    tags: MapOfStringToString
}

@output
structure ClientCertificates {
    position: String

    @jsonName("item")
    items: ListOfClientCertificate
}

@error("client") @httpError(409)
structure ConflictException {
    message: String
}

enum ConnectionType {
    INTERNET
    VPC_LINK
}

enum ContentHandlingStrategy {
    CONVERT_TO_BINARY
    CONVERT_TO_TEXT
}

structure Deployment {
    id: String
    description: String
    createdDate: Timestamp
    apiSummary: PathToMapOfMethodSnapshot
}

structure DeploymentCanarySettings {
    percentTraffic: Double
    stageVariableOverrides: MapOfStringToString
    useStageCache: Boolean
}

@output
structure Deployments {
    position: String

    @jsonName("item")
    items: ListOfDeployment
}

structure DocumentationPart {
    id: String
    location: DocumentationPartLocation
    properties: String
}

@output
structure DocumentationPartIds {
    ids: ListOfString
    warnings: ListOfString
}

structure DocumentationPartLocation {
    @required
    type: DocumentationPartType

    path: String
    method: String
    statusCode: DocumentationPartLocationStatusCode
    name: String
}

@pattern("^([1-5]\\d\\d|\\*|\\s*)$")
string DocumentationPartLocationStatusCode

enum DocumentationPartType {
    API
    AUTHORIZER
    MODEL
    RESOURCE
    METHOD
    PATH_PARAMETER
    QUERY_PARAMETER
    REQUEST_HEADER
    REQUEST_BODY
    RESPONSE
    RESPONSE_HEADER
    RESPONSE_BODY
}

@output
structure DocumentationParts {
    position: String

    @jsonName("item")
    items: ListOfDocumentationPart
}

structure DocumentationVersion {
    version: String
    createdDate: Timestamp
    description: String
}

@output
structure DocumentationVersions {
    position: String

    @jsonName("item")
    items: ListOfDocumentationVersion
}

structure DomainName {
    domainName: String
    domainNameId: String
    domainNameArn: String
    certificateName: String
    certificateArn: String
    certificateUploadDate: Timestamp
    regionalDomainName: String
    regionalHostedZoneId: String
    regionalCertificateName: String
    regionalCertificateArn: String
    distributionDomainName: String
    distributionHostedZoneId: String
    endpointConfiguration: EndpointConfiguration
    domainNameStatus: DomainNameStatus
    domainNameStatusMessage: String
    securityPolicy: SecurityPolicy
    endpointAccessMode: EndpointAccessMode
    tags: MapOfStringToString
    mutualTlsAuthentication: MutualTlsAuthentication
    ownershipVerificationCertificateArn: String
    managementPolicy: String
    policy: String
    routingMode: RoutingMode
}

structure DomainNameAccessAssociation {
    domainNameAccessAssociationArn: String
    domainNameArn: String
    accessAssociationSourceType: AccessAssociationSourceType
    accessAssociationSource: String
    tags: MapOfStringToString
}

@output
structure DomainNameAccessAssociations {
    position: String

    @jsonName("item")
    items: ListOfDomainNameAccessAssociation
}

enum DomainNameStatus {
    AVAILABLE
    UPDATING
    PENDING
    PENDING_CERTIFICATE_REIMPORT
    PENDING_OWNERSHIP_VERIFICATION
    FAILED
}

@output
structure DomainNames {
    position: String

    @jsonName("item")
    items: ListOfDomainName
}

enum EndpointAccessMode {
    BASIC
    STRICT
}

structure EndpointConfiguration {
    types: ListOfEndpointType
    ipAddressType: IpAddressType
    vpcEndpointIds: ListOfString
}

enum EndpointType {
    REGIONAL
    EDGE
    PRIVATE
}

@output
structure ExportResponse {
    @httpHeader("Content-Type")
    contentType: String

    @httpHeader("Content-Disposition")
    contentDisposition: String

    @httpPayload
    body: Blob
}

structure GatewayResponse {
    responseType: GatewayResponseType
    statusCode: StatusCode
    responseParameters: MapOfStringToString
    responseTemplates: MapOfStringToString
    defaultResponse: Boolean
}

enum GatewayResponseType {
    DEFAULT_4XX
    DEFAULT_5XX
    RESOURCE_NOT_FOUND
    UNAUTHORIZED
    INVALID_API_KEY
    ACCESS_DENIED
    AUTHORIZER_FAILURE
    AUTHORIZER_CONFIGURATION_ERROR
    INVALID_SIGNATURE
    EXPIRED_TOKEN
    MISSING_AUTHENTICATION_TOKEN
    INTEGRATION_FAILURE
    INTEGRATION_TIMEOUT
    API_CONFIGURATION_ERROR
    UNSUPPORTED_MEDIA_TYPE
    BAD_REQUEST_PARAMETERS
    BAD_REQUEST_BODY
    REQUEST_TOO_LARGE
    THROTTLED
    QUOTA_EXCEEDED
    WAF_FILTERED
}

@output
structure GatewayResponses {
    position: String

    @jsonName("item")
    items: ListOfGatewayResponse
}

structure Integration {
    type: IntegrationType
    httpMethod: String
    uri: String
    connectionType: ConnectionType
    connectionId: String
    credentials: String
    requestParameters: MapOfStringToString
    requestTemplates: MapOfStringToString
    passthroughBehavior: String
    contentHandling: ContentHandlingStrategy
    timeoutInMillis: Integer
    cacheNamespace: String
    cacheKeyParameters: ListOfString
    integrationResponses: MapOfIntegrationResponse
    tlsConfig: TlsConfig
    responseTransferMode: ResponseTransferMode
    integrationTarget: String
}

structure IntegrationResponse {
    statusCode: StatusCode
    selectionPattern: String
    responseParameters: MapOfStringToString
    responseTemplates: MapOfStringToString
    contentHandling: ContentHandlingStrategy
}

enum IntegrationType {
    HTTP
    AWS
    MOCK
    HTTP_PROXY
    AWS_PROXY
}

enum IpAddressType {
    ipv4
    dualstack
}

@error("client") @httpError(429)
structure LimitExceededException {
    @httpHeader("Retry-After")
    retryAfterSeconds: String

    message: String
}

list ListOfARNs {
    member: String
}

list ListOfApiKey {
    member: ApiKey
}

list ListOfApiStage {
    member: ApiStage
}

list ListOfAuthorizer {
    member: Authorizer
}

list ListOfBasePathMapping {
    member: BasePathMapping
}

list ListOfClientCertificate {
    member: ClientCertificate
}

list ListOfDeployment {
    member: Deployment
}

list ListOfDocumentationPart {
    member: DocumentationPart
}

list ListOfDocumentationVersion {
    member: DocumentationVersion
}

list ListOfDomainName {
    member: DomainName
}

list ListOfDomainNameAccessAssociation {
    member: DomainNameAccessAssociation
}

list ListOfEndpointType {
    member: EndpointType
}

list ListOfGatewayResponse {
    member: GatewayResponse
}

list ListOfLong {
    member: Long
}

list ListOfModel {
    member: Model
}

list ListOfPatchOperation {
    member: PatchOperation
}

list ListOfRequestValidator {
    member: RequestValidator
}

list ListOfResource {
    member: Resource
}

list ListOfRestApi {
    member: RestApi
}

list ListOfSdkConfigurationProperty {
    member: SdkConfigurationProperty
}

list ListOfSdkType {
    member: SdkType
}

list ListOfStage {
    member: Stage
}

list ListOfStageKeys {
    member: StageKey
}

list ListOfString {
    member: String
}

list ListOfUsage {
    member: ListOfLong
}

list ListOfUsagePlan {
    member: UsagePlan
}

list ListOfUsagePlanKey {
    member: UsagePlanKey
}

list ListOfVpcLink {
    member: VpcLink
}

enum LocationStatusType {
    DOCUMENTED
    UNDOCUMENTED
}

map MapOfApiStageThrottleSettings {
    key: String
    value: ThrottleSettings
}

map MapOfIntegrationResponse {
    key: String
    value: IntegrationResponse
}

map MapOfKeyUsages {
    key: String
    value: ListOfUsage
}

map MapOfMethod {
    key: String
    value: Method
}

map MapOfMethodResponse {
    key: String
    value: MethodResponse
}

map MapOfMethodSettings {
    key: String
    value: MethodSetting
}

map MapOfMethodSnapshot {
    key: String
    value: MethodSnapshot
}

map MapOfStringToBoolean {
    key: String
    value: Boolean
}

map MapOfStringToList {
    key: String
    value: ListOfString
}

map MapOfStringToString {
    key: String
    value: String
}

structure Method {
    httpMethod: String
    authorizationType: String
    authorizerId: String
    apiKeyRequired: Boolean
    requestValidatorId: String
    operationName: String
    requestParameters: MapOfStringToBoolean
    requestModels: MapOfStringToString
    methodResponses: MapOfMethodResponse
    methodIntegration: Integration
    authorizationScopes: ListOfString
}

structure MethodResponse {
    statusCode: StatusCode
    responseParameters: MapOfStringToBoolean
    responseModels: MapOfStringToString
}

structure MethodSetting {
    metricsEnabled: Boolean
    loggingLevel: String
    dataTraceEnabled: Boolean
    throttlingBurstLimit: Integer
    throttlingRateLimit: Double
    cachingEnabled: Boolean
    cacheTtlInSeconds: Integer
    cacheDataEncrypted: Boolean
    requireAuthorizationForCacheControl: Boolean
    unauthorizedCacheControlHeaderStrategy: UnauthorizedCacheControlHeaderStrategy
}

structure MethodSnapshot {
    authorizationType: String
    apiKeyRequired: Boolean
}

structure Model {
    id: String
    name: String
    description: String
    schema: String
    contentType: String
}

@output
structure Models {
    position: String

    @jsonName("item")
    items: ListOfModel
}

structure MutualTlsAuthentication {
    truststoreUri: String
    truststoreVersion: String
    truststoreWarnings: ListOfString
}

structure MutualTlsAuthenticationInput {
    truststoreUri: String
    truststoreVersion: String
}

@error("client") @httpError(404)
structure NotFoundException {
    message: String
}

enum Op {
    add
    remove
    replace
    move
    copy
    test
}

structure PatchOperation {
    op: Op
    path: String
    value: String
    from: String
}

map PathToMapOfMethodSnapshot {
    key: String
    value: MapOfMethodSnapshot
}

enum PutMode {
    merge
    overwrite
}

enum QuotaPeriodType {
    DAY
    WEEK
    MONTH
}

structure QuotaSettings {
    limit: Integer
    offset: Integer
    period: QuotaPeriodType
}

structure RequestValidator {
    id: String
    name: String
    validateRequestBody: Boolean
    validateRequestParameters: Boolean
}

@output
structure RequestValidators {
    position: String

    @jsonName("item")
    items: ListOfRequestValidator
}

structure Resource {
    id: String
    parentId: String
    pathPart: String
    path: String
    resourceMethods: MapOfMethod
}

enum ResourceOwner {
    SELF
    OTHER_ACCOUNTS
}

@output
structure Resources {
    position: String

    @jsonName("item")
    items: ListOfResource
}

enum ResponseTransferMode {
    BUFFERED
    STREAM
}

structure RestApi {
    id: String
    name: String
    description: String
    createdDate: Timestamp
    version: String
    warnings: ListOfString
    binaryMediaTypes: ListOfString
    minimumCompressionSize: Integer
    apiKeySource: ApiKeySourceType
    endpointConfiguration: EndpointConfiguration
    policy: String
    tags: MapOfStringToString
    disableExecuteApiEndpoint: Boolean
    rootResourceId: String
    securityPolicy: SecurityPolicy
    endpointAccessMode: EndpointAccessMode
    apiStatus: ApiStatus
    apiStatusMessage: String
}

@output
structure RestApis {
    position: String

    @jsonName("item")
    items: ListOfRestApi
}

enum RoutingMode {
    BASE_PATH_MAPPING_ONLY
    ROUTING_RULE_ONLY
    ROUTING_RULE_THEN_BASE_PATH_MAPPING
}

structure SdkConfigurationProperty {
    name: String
    friendlyName: String
    description: String
    required: Boolean
    defaultValue: String
}

@output
structure SdkResponse {
    @httpHeader("Content-Type")
    contentType: String

    @httpHeader("Content-Disposition")
    contentDisposition: String

    @httpPayload
    body: Blob
}

structure SdkType {
    id: String
    friendlyName: String
    description: String
    configurationProperties: ListOfSdkConfigurationProperty
}

@output
structure SdkTypes {
    position: String

    @jsonName("item")
    items: ListOfSdkType
}

enum SecurityPolicy {
    TLS_1_0
    TLS_1_2
    SecurityPolicy_TLS13_1_3_2025_09
    SecurityPolicy_TLS13_1_3_FIPS_2025_09
    SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09
    SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09
    SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09
    SecurityPolicy_TLS13_1_2_PQ_2025_09
    SecurityPolicy_TLS13_1_2_2021_06
    SecurityPolicy_TLS13_2025_EDGE
    SecurityPolicy_TLS12_PFS_2025_EDGE
    SecurityPolicy_TLS12_2018_EDGE
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    @httpHeader("Retry-After")
    retryAfterSeconds: String

    message: String
}

structure Stage {
    deploymentId: String
    clientCertificateId: String
    stageName: String
    description: String
    cacheClusterEnabled: Boolean
    cacheClusterSize: CacheClusterSize
    cacheClusterStatus: CacheClusterStatus
    methodSettings: MapOfMethodSettings
    variables: MapOfStringToString
    documentationVersion: String
    accessLogSettings: AccessLogSettings
    canarySettings: CanarySettings
    tracingEnabled: Boolean
    webAclArn: String
    tags: MapOfStringToString
    createdDate: Timestamp
    lastUpdatedDate: Timestamp
}

structure StageKey {
    restApiId: String
    stageName: String
}

@output
structure Stages {
    item: ListOfStage
}

@pattern("[1-5]\\d\\d")
string StatusCode

@output
structure Tags {
    tags: MapOfStringToString
}

@output
structure Template {
    value: String
}

structure ThrottleSettings {
    burstLimit: Integer
    rateLimit: Double
}

structure TlsConfig {
    insecureSkipVerification: Boolean
}

@error("client") @httpError(429)
structure TooManyRequestsException {
    @httpHeader("Retry-After")
    retryAfterSeconds: String

    message: String
}

enum UnauthorizedCacheControlHeaderStrategy {
    FAIL_WITH_403
    SUCCEED_WITH_RESPONSE_HEADER
    SUCCEED_WITHOUT_RESPONSE_HEADER
}

@error("client") @httpError(401)
structure UnauthorizedException {
    message: String
}

structure Usage {
    usagePlanId: String
    startDate: String
    endDate: String
    position: String

    @jsonName("values")
    items: MapOfKeyUsages
}

structure UsagePlan {
    id: String
    name: String
    description: String
    apiStages: ListOfApiStage
    throttle: ThrottleSettings
    quota: QuotaSettings
    productCode: String
    tags: MapOfStringToString
}

structure UsagePlanKey {
    id: String
    type: String
    value: String
    name: String
}

@output
structure UsagePlanKeys {
    position: String

    @jsonName("item")
    items: ListOfUsagePlanKey
}

@output
structure UsagePlans {
    position: String

    @jsonName("item")
    items: ListOfUsagePlan
}

structure VpcLink {
    id: String
    name: String
    description: String
    targetArns: ListOfString
    status: VpcLinkStatus
    statusMessage: String
    tags: MapOfStringToString
}

enum VpcLinkStatus {
    AVAILABLE
    PENDING
    DELETING
    FAILED
}

@output
structure VpcLinks {
    position: String

    @jsonName("item")
    items: ListOfVpcLink
}
