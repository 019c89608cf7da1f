$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.apigatewayv2

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AmazonApiGatewayV2")
@service(sdkId: "ApiGatewayV2", endpointPrefix: "apigateway")
@restJson1
@sigv4(name: "apigateway")
@standardRegionalEndpoints
service ApiGatewayV2 {
    version: "2018-11-29"
    operations: [
        CreateApi
        CreateApiMapping
        CreateAuthorizer
        CreateDeployment
        CreateDomainName
        CreateIntegration
        CreateIntegrationResponse
        CreateModel
        CreatePortal
        CreatePortalProduct
        CreateProductPage
        CreateProductRestEndpointPage
        CreateRoute
        CreateRouteResponse
        CreateRoutingRule
        CreateStage
        CreateVpcLink
        DeleteAccessLogSettings
        DeleteApi
        DeleteApiMapping
        DeleteAuthorizer
        DeleteCorsConfiguration
        DeleteDeployment
        DeleteDomainName
        DeleteIntegration
        DeleteIntegrationResponse
        DeleteModel
        DeletePortal
        DeletePortalProduct
        DeletePortalProductSharingPolicy
        DeleteProductPage
        DeleteProductRestEndpointPage
        DeleteRoute
        DeleteRouteRequestParameter
        DeleteRouteResponse
        DeleteRouteSettings
        DeleteRoutingRule
        DeleteStage
        DeleteVpcLink
        ExportApi
        DisablePortal
        ResetAuthorizersCache
        GetApi
        GetApiMapping
        GetApiMappings
        GetApis
        GetAuthorizer
        GetAuthorizers
        GetDeployment
        GetDeployments
        GetDomainName
        GetDomainNames
        GetIntegration
        GetIntegrationResponse
        GetIntegrationResponses
        GetIntegrations
        GetModel
        GetModelTemplate
        GetModels
        GetPortal
        GetPortalProduct
        GetPortalProductSharingPolicy
        GetProductPage
        GetProductRestEndpointPage
        GetRoute
        GetRouteResponse
        GetRouteResponses
        GetRoutes
        GetRoutingRule
        ListRoutingRules
        GetStage
        GetStages
        GetTags
        GetVpcLink
        GetVpcLinks
        ImportApi
        ListPortalProducts
        ListPortals
        ListProductPages
        ListProductRestEndpointPages
        PreviewPortal
        PublishPortal
        PutPortalProductSharingPolicy
        PutRoutingRule
        ReimportApi
        TagResource
        UntagResource
        UpdateApi
        UpdateApiMapping
        UpdateAuthorizer
        UpdateDeployment
        UpdateDomainName
        UpdateIntegration
        UpdateIntegrationResponse
        UpdateModel
        UpdatePortal
        UpdatePortalProduct
        UpdateProductPage
        UpdateProductRestEndpointPage
        UpdateRoute
        UpdateRouteResponse
        UpdateStage
        UpdateVpcLink
    ]
}

@http(method: "POST", uri: "/v2/apis", code: 201)
operation CreateApi {
    input := {
        @jsonName("apiKeySelectionExpression")
        ApiKeySelectionExpression: String

        @jsonName("corsConfiguration")
        CorsConfiguration: Cors

        @jsonName("credentialsArn")
        CredentialsArn: String

        @jsonName("description")
        Description: String

        @jsonName("disableSchemaValidation")
        DisableSchemaValidation: Boolean

        @jsonName("disableExecuteApiEndpoint")
        DisableExecuteApiEndpoint: Boolean

        @jsonName("ipAddressType")
        IpAddressType: IpAddressType

        @required @jsonName("name")
        Name: String

        @required @jsonName("protocolType")
        ProtocolType: ProtocolType

        @jsonName("routeKey")
        RouteKey: String

        @jsonName("routeSelectionExpression")
        RouteSelectionExpression: String

        @jsonName("tags")
        Tags: Tags

        @jsonName("target")
        Target: String

        @jsonName("version")
        Version: String
    }
    output := {
        @jsonName("apiEndpoint")
        ApiEndpoint: String

        @jsonName("apiGatewayManaged")
        ApiGatewayManaged: Boolean

        @jsonName("apiId")
        ApiId: String

        @jsonName("apiKeySelectionExpression")
        ApiKeySelectionExpression: String

        @jsonName("corsConfiguration")
        CorsConfiguration: Cors

        @jsonName("createdDate")
        CreatedDate: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("disableSchemaValidation")
        DisableSchemaValidation: Boolean

        @jsonName("disableExecuteApiEndpoint")
        DisableExecuteApiEndpoint: Boolean

        @jsonName("importInfo")
        ImportInfo: __listOf__string

        @jsonName("ipAddressType")
        IpAddressType: IpAddressType

        @jsonName("name")
        Name: String

        @jsonName("protocolType")
        ProtocolType: ProtocolType

        @jsonName("routeSelectionExpression")
        RouteSelectionExpression: String

        @jsonName("tags")
        Tags: Tags

        @jsonName("version")
        Version: String

        @jsonName("warnings")
        Warnings: __listOf__string
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "POST", uri: "/v2/domainnames/{DomainName}/apimappings", code: 201)
operation CreateApiMapping {
    input := {
        @required @jsonName("apiId")
        ApiId: String

        @jsonName("apiMappingKey")
        ApiMappingKey: String

        @required @httpLabel
        DomainName: String

        @required @jsonName("stage")
        Stage: String
    }
    output := {
        @jsonName("apiId")
        ApiId: String

        @jsonName("apiMappingId")
        ApiMappingId: String

        @jsonName("apiMappingKey")
        ApiMappingKey: String

        @jsonName("stage")
        Stage: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "POST", uri: "/v2/apis/{ApiId}/authorizers", code: 201)
operation CreateAuthorizer {
    input := {
        @required @httpLabel
        ApiId: String

        @jsonName("authorizerCredentialsArn")
        AuthorizerCredentialsArn: String

        @jsonName("authorizerPayloadFormatVersion")
        AuthorizerPayloadFormatVersion: String

        @jsonName("authorizerResultTtlInSeconds")
        AuthorizerResultTtlInSeconds: IntegerWithLengthBetween0And3600

        @required @jsonName("authorizerType")
        AuthorizerType: AuthorizerType

        @jsonName("authorizerUri")
        AuthorizerUri: String

        @jsonName("enableSimpleResponses")
        EnableSimpleResponses: Boolean

        @required @jsonName("identitySource")
        IdentitySource: IdentitySourceList

        @jsonName("identityValidationExpression")
        IdentityValidationExpression: String

        @jsonName("jwtConfiguration")
        JwtConfiguration: JWTConfiguration

        @required @jsonName("name")
        Name: String
    }
    output := {
        @jsonName("authorizerCredentialsArn")
        AuthorizerCredentialsArn: String

        @jsonName("authorizerId")
        AuthorizerId: String

        @jsonName("authorizerPayloadFormatVersion")
        AuthorizerPayloadFormatVersion: String

        @jsonName("authorizerResultTtlInSeconds")
        AuthorizerResultTtlInSeconds: IntegerWithLengthBetween0And3600

        @jsonName("authorizerType")
        AuthorizerType: AuthorizerType

        @jsonName("authorizerUri")
        AuthorizerUri: String

        @jsonName("enableSimpleResponses")
        EnableSimpleResponses: Boolean

        @jsonName("identitySource")
        IdentitySource: IdentitySourceList

        @jsonName("identityValidationExpression")
        IdentityValidationExpression: String

        @jsonName("jwtConfiguration")
        JwtConfiguration: JWTConfiguration

        @jsonName("name")
        Name: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "POST", uri: "/v2/apis/{ApiId}/deployments", code: 201)
operation CreateDeployment {
    input := {
        @required @httpLabel
        ApiId: String

        @jsonName("description")
        Description: String

        @jsonName("stageName")
        StageName: String
    }
    output := {
        @jsonName("autoDeployed")
        AutoDeployed: Boolean

        @jsonName("createdDate")
        CreatedDate: __timestampIso8601

        @jsonName("deploymentId")
        DeploymentId: String

        @jsonName("deploymentStatus")
        DeploymentStatus: DeploymentStatus

        @jsonName("deploymentStatusMessage")
        DeploymentStatusMessage: String

        @jsonName("description")
        Description: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "POST", uri: "/v2/domainnames", code: 201)
operation CreateDomainName {
    input := {
        @required @jsonName("domainName")
        DomainName: String

        @jsonName("domainNameConfigurations")
        DomainNameConfigurations: DomainNameConfigurations

        @jsonName("mutualTlsAuthentication")
        MutualTlsAuthentication: MutualTlsAuthenticationInput

        @jsonName("routingMode")
        RoutingMode: RoutingMode

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        @jsonName("apiMappingSelectionExpression")
        ApiMappingSelectionExpression: String

        @jsonName("domainName")
        DomainName: String

        @jsonName("domainNameArn")
        DomainNameArn: String

        @jsonName("domainNameConfigurations")
        DomainNameConfigurations: DomainNameConfigurations

        @jsonName("mutualTlsAuthentication")
        MutualTlsAuthentication: MutualTlsAuthentication

        @jsonName("routingMode")
        RoutingMode: RoutingMode

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/apis/{ApiId}/integrations", code: 201)
operation CreateIntegration {
    input := {
        @required @httpLabel
        ApiId: String

        @jsonName("connectionId")
        ConnectionId: String

        @jsonName("connectionType")
        ConnectionType: ConnectionType

        @jsonName("contentHandlingStrategy")
        ContentHandlingStrategy: ContentHandlingStrategy

        @jsonName("credentialsArn")
        CredentialsArn: String

        @jsonName("description")
        Description: String

        @jsonName("integrationMethod")
        IntegrationMethod: String

        @jsonName("integrationSubtype")
        IntegrationSubtype: String

        @required @jsonName("integrationType")
        IntegrationType: IntegrationType

        @jsonName("integrationUri")
        IntegrationUri: String

        @jsonName("passthroughBehavior")
        PassthroughBehavior: PassthroughBehavior

        @jsonName("payloadFormatVersion")
        PayloadFormatVersion: String

        @jsonName("requestParameters")
        RequestParameters: IntegrationParameters

        @jsonName("requestTemplates")
        RequestTemplates: TemplateMap

        @jsonName("responseParameters")
        ResponseParameters: ResponseParameters

        @jsonName("templateSelectionExpression")
        TemplateSelectionExpression: String

        @jsonName("timeoutInMillis")
        TimeoutInMillis: IntegerWithLengthBetween50And30000

        @jsonName("tlsConfig")
        TlsConfig: TlsConfigInput
    }
    output: CreateIntegrationResult
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(
    method: "POST"
    uri: "/v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses"
    code: 201
)
operation CreateIntegrationResponse {
    input := {
        @required @httpLabel
        ApiId: String

        @jsonName("contentHandlingStrategy")
        ContentHandlingStrategy: ContentHandlingStrategy

        @required @httpLabel
        IntegrationId: String

        @required @jsonName("integrationResponseKey")
        IntegrationResponseKey: String

        @jsonName("responseParameters")
        ResponseParameters: IntegrationParameters

        @jsonName("responseTemplates")
        ResponseTemplates: TemplateMap

        @jsonName("templateSelectionExpression")
        TemplateSelectionExpression: String
    }
    output := {
        @jsonName("contentHandlingStrategy")
        ContentHandlingStrategy: ContentHandlingStrategy

        @jsonName("integrationResponseId")
        IntegrationResponseId: String

        @jsonName("integrationResponseKey")
        IntegrationResponseKey: String

        @jsonName("responseParameters")
        ResponseParameters: IntegrationParameters

        @jsonName("responseTemplates")
        ResponseTemplates: TemplateMap

        @jsonName("templateSelectionExpression")
        TemplateSelectionExpression: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "POST", uri: "/v2/apis/{ApiId}/models", code: 201)
operation CreateModel {
    input := {
        @required @httpLabel
        ApiId: String

        @jsonName("contentType")
        ContentType: String

        @jsonName("description")
        Description: String

        @required @jsonName("name")
        Name: String

        @required @jsonName("schema")
        Schema: String
    }
    output := {
        @jsonName("contentType")
        ContentType: String

        @jsonName("description")
        Description: String

        @jsonName("modelId")
        ModelId: String

        @jsonName("name")
        Name: String

        @jsonName("schema")
        Schema: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "POST", uri: "/v2/portals", code: 201)
operation CreatePortal {
    input := {
        @required @jsonName("authorization")
        Authorization: Authorization

        @required @jsonName("endpointConfiguration")
        EndpointConfiguration: EndpointConfigurationRequest

        @jsonName("includedPortalProductArns")
        IncludedPortalProductArns: __listOf__stringMin20Max2048

        @jsonName("logoUri")
        LogoUri: __stringMin0Max1092

        @required @jsonName("portalContent")
        PortalContent: PortalContent

        @jsonName("rumAppMonitorName")
        RumAppMonitorName: __stringMin0Max255

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        @jsonName("authorization")
        Authorization: Authorization

        @jsonName("endpointConfiguration")
        EndpointConfiguration: EndpointConfigurationResponse

        @jsonName("includedPortalProductArns")
        IncludedPortalProductArns: __listOf__stringMin20Max2048

        @jsonName("lastModified")
        LastModified: __timestampIso8601

        @jsonName("lastPublished")
        LastPublished: __timestampIso8601

        @jsonName("lastPublishedDescription")
        LastPublishedDescription: __stringMin0Max1024

        @jsonName("portalArn")
        PortalArn: __stringMin20Max2048

        @jsonName("portalContent")
        PortalContent: PortalContent

        @jsonName("portalId")
        PortalId: __stringMin10Max30PatternAZ09

        @jsonName("publishStatus")
        PublishStatus: PublishStatus

        @jsonName("rumAppMonitorName")
        RumAppMonitorName: __stringMin0Max255

        @jsonName("statusException")
        StatusException: StatusException

        @jsonName("tags")
        Tags: Tags
    }
    errors: [TooManyRequestsException, BadRequestException, AccessDeniedException]
}

@http(method: "POST", uri: "/v2/portalproducts", code: 201)
operation CreatePortalProduct {
    input := {
        @jsonName("description")
        Description: __stringMin0Max1024

        @required @jsonName("displayName")
        DisplayName: __stringMin1Max255

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        @jsonName("description")
        Description: __stringMin0Max1024

        @jsonName("displayName")
        DisplayName: __stringMin1Max255

        @jsonName("displayOrder")
        DisplayOrder: DisplayOrder

        @jsonName("lastModified")
        LastModified: __timestampIso8601

        @jsonName("portalProductArn")
        PortalProductArn: __stringMin20Max2048

        @jsonName("portalProductId")
        PortalProductId: __stringMin10Max30PatternAZ09

        @jsonName("tags")
        Tags: Tags
    }
    errors: [TooManyRequestsException, BadRequestException, AccessDeniedException]
}

@http(method: "POST", uri: "/v2/portalproducts/{PortalProductId}/productpages", code: 201)
operation CreateProductPage {
    input := {
        @required @jsonName("displayContent")
        DisplayContent: DisplayContent

        @required @httpLabel
        PortalProductId: String
    }
    output := {
        @jsonName("displayContent")
        DisplayContent: DisplayContent

        @jsonName("lastModified")
        LastModified: __timestampIso8601

        @jsonName("productPageArn")
        ProductPageArn: __stringMin20Max2048

        @jsonName("productPageId")
        ProductPageId: __stringMin10Max30PatternAZ09
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        AccessDeniedException
    ]
}

@http(
    method: "POST"
    uri: "/v2/portalproducts/{PortalProductId}/productrestendpointpages"
    code: 201
)
operation CreateProductRestEndpointPage {
    input := {
        @jsonName("displayContent")
        DisplayContent: EndpointDisplayContent

        @required @httpLabel
        PortalProductId: String

        @required @jsonName("restEndpointIdentifier")
        RestEndpointIdentifier: RestEndpointIdentifier

        @jsonName("tryItState")
        TryItState: TryItState
    }
    output := {
        @jsonName("displayContent")
        DisplayContent: EndpointDisplayContentResponse

        @jsonName("lastModified")
        LastModified: __timestampIso8601

        @jsonName("productRestEndpointPageArn")
        ProductRestEndpointPageArn: __stringMin20Max2048

        @jsonName("productRestEndpointPageId")
        ProductRestEndpointPageId: __stringMin10Max30PatternAZ09

        @jsonName("restEndpointIdentifier")
        RestEndpointIdentifier: RestEndpointIdentifier

        @jsonName("status")
        Status: Status

        @jsonName("statusException")
        StatusException: StatusException

        @jsonName("tryItState")
        TryItState: TryItState
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/apis/{ApiId}/routes", code: 201)
operation CreateRoute {
    input := {
        @required @httpLabel
        ApiId: String

        @jsonName("apiKeyRequired")
        ApiKeyRequired: Boolean

        @jsonName("authorizationScopes")
        AuthorizationScopes: AuthorizationScopes

        @jsonName("authorizationType")
        AuthorizationType: AuthorizationType

        @jsonName("authorizerId")
        AuthorizerId: String

        @jsonName("modelSelectionExpression")
        ModelSelectionExpression: String

        @jsonName("operationName")
        OperationName: String

        @jsonName("requestModels")
        RequestModels: RouteModels

        @jsonName("requestParameters")
        RequestParameters: RouteParameters

        @required @jsonName("routeKey")
        RouteKey: String

        @jsonName("routeResponseSelectionExpression")
        RouteResponseSelectionExpression: String

        @jsonName("target")
        Target: String
    }
    output: CreateRouteResult
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "POST", uri: "/v2/apis/{ApiId}/routes/{RouteId}/routeresponses", code: 201)
operation CreateRouteResponse {
    input := {
        @required @httpLabel
        ApiId: String

        @jsonName("modelSelectionExpression")
        ModelSelectionExpression: String

        @jsonName("responseModels")
        ResponseModels: RouteModels

        @jsonName("responseParameters")
        ResponseParameters: RouteParameters

        @required @httpLabel
        RouteId: String

        @required @jsonName("routeResponseKey")
        RouteResponseKey: String
    }
    output := {
        @jsonName("modelSelectionExpression")
        ModelSelectionExpression: String

        @jsonName("responseModels")
        ResponseModels: RouteModels

        @jsonName("responseParameters")
        ResponseParameters: RouteParameters

        @jsonName("routeResponseId")
        RouteResponseId: String

        @jsonName("routeResponseKey")
        RouteResponseKey: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "POST", uri: "/v2/domainnames/{DomainName}/routingrules", code: 201)
operation CreateRoutingRule {
    input := {
        @required @jsonName("actions")
        Actions: __listOfRoutingRuleAction

        @required @jsonName("conditions")
        Conditions: __listOfRoutingRuleCondition

        @required @httpLabel
        DomainName: String

        @httpQuery("domainNameId")
        DomainNameId: String

        @required @jsonName("priority")
        Priority: RoutingRulePriority
    }
    output := {
        @jsonName("actions")
        Actions: __listOfRoutingRuleAction

        @jsonName("conditions")
        Conditions: __listOfRoutingRuleCondition

        @jsonName("priority")
        Priority: RoutingRulePriority

        @jsonName("routingRuleArn")
        RoutingRuleArn: String

        @jsonName("routingRuleId")
        RoutingRuleId: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "POST", uri: "/v2/apis/{ApiId}/stages", code: 201)
operation CreateStage {
    input := {
        @jsonName("accessLogSettings")
        AccessLogSettings: AccessLogSettings

        @required @httpLabel
        ApiId: String

        @jsonName("autoDeploy")
        AutoDeploy: Boolean

        @jsonName("clientCertificateId")
        ClientCertificateId: String

        @jsonName("defaultRouteSettings")
        DefaultRouteSettings: RouteSettings

        @jsonName("deploymentId")
        DeploymentId: String

        @jsonName("description")
        Description: String

        @jsonName("routeSettings")
        RouteSettings: RouteSettingsMap

        @required @jsonName("stageName")
        StageName: String

        @jsonName("stageVariables")
        StageVariables: StageVariablesMap

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        @jsonName("accessLogSettings")
        AccessLogSettings: AccessLogSettings

        @jsonName("apiGatewayManaged")
        ApiGatewayManaged: Boolean

        @jsonName("autoDeploy")
        AutoDeploy: Boolean

        @jsonName("clientCertificateId")
        ClientCertificateId: String

        @jsonName("createdDate")
        CreatedDate: __timestampIso8601

        @jsonName("defaultRouteSettings")
        DefaultRouteSettings: RouteSettings

        @jsonName("deploymentId")
        DeploymentId: String

        @jsonName("description")
        Description: String

        @jsonName("lastDeploymentStatusMessage")
        LastDeploymentStatusMessage: String

        @jsonName("lastUpdatedDate")
        LastUpdatedDate: __timestampIso8601

        @jsonName("routeSettings")
        RouteSettings: RouteSettingsMap

        @jsonName("stageName")
        StageName: String

        @jsonName("stageVariables")
        StageVariables: StageVariablesMap

        @jsonName("tags")
        Tags: Tags
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "POST", uri: "/v2/vpclinks", code: 201)
operation CreateVpcLink {
    input := {
        @required @jsonName("name")
        Name: String

        @jsonName("securityGroupIds")
        SecurityGroupIds: SecurityGroupIdList

        @required @jsonName("subnetIds")
        SubnetIds: SubnetIdList

        @jsonName("tags")
        Tags: Tags
    }
    output := {
        @jsonName("createdDate")
        CreatedDate: __timestampIso8601

        @jsonName("name")
        Name: String

        @jsonName("securityGroupIds")
        SecurityGroupIds: SecurityGroupIdList

        @jsonName("subnetIds")
        SubnetIds: SubnetIdList

        @jsonName("tags")
        Tags: Tags

        @jsonName("vpcLinkId")
        VpcLinkId: String

        @jsonName("vpcLinkStatus")
        VpcLinkStatus: VpcLinkStatus

        @jsonName("vpcLinkStatusMessage")
        VpcLinkStatusMessage: String

        @jsonName("vpcLinkVersion")
        VpcLinkVersion: VpcLinkVersion
    }
    errors: [BadRequestException, TooManyRequestsException]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/stages/{StageName}/accesslogsettings", code: 204)
operation DeleteAccessLogSettings {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        StageName: String
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}", code: 204)
operation DeleteApi {
    input := {
        @required @httpLabel
        ApiId: String
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "DELETE", uri: "/v2/domainnames/{DomainName}/apimappings/{ApiMappingId}", code: 204)
operation DeleteApiMapping {
    input := {
        @required @httpLabel
        ApiMappingId: String

        @required @httpLabel
        DomainName: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/authorizers/{AuthorizerId}", code: 204)
operation DeleteAuthorizer {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        AuthorizerId: String
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/cors", code: 204)
operation DeleteCorsConfiguration {
    input := {
        @required @httpLabel
        ApiId: String
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/deployments/{DeploymentId}", code: 204)
operation DeleteDeployment {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        DeploymentId: String
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "DELETE", uri: "/v2/domainnames/{DomainName}", code: 204)
operation DeleteDomainName {
    input := {
        @required @httpLabel
        DomainName: String
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/integrations/{IntegrationId}", code: 204)
operation DeleteIntegration {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        IntegrationId: String
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(
    method: "DELETE"
    uri: "/v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses/{IntegrationResponseId}"
    code: 204
)
operation DeleteIntegrationResponse {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        IntegrationId: String

        @required @httpLabel
        IntegrationResponseId: String
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/models/{ModelId}", code: 204)
operation DeleteModel {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        ModelId: String
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "DELETE", uri: "/v2/portals/{PortalId}", code: 204)
operation DeletePortal {
    input := {
        @required @httpLabel
        PortalId: String
    }
    errors: [TooManyRequestsException, BadRequestException, AccessDeniedException]
}

@http(method: "DELETE", uri: "/v2/portalproducts/{PortalProductId}", code: 204)
operation DeletePortalProduct {
    input := {
        @required @httpLabel
        PortalProductId: String
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/v2/portalproducts/{PortalProductId}/sharingpolicy", code: 204)
operation DeletePortalProductSharingPolicy {
    input := {
        @required @httpLabel
        PortalProductId: String
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/v2/portalproducts/{PortalProductId}/productpages/{ProductPageId}"
    code: 204
)
operation DeleteProductPage {
    input := {
        @required @httpLabel
        PortalProductId: String

        @required @httpLabel
        ProductPageId: String
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/v2/portalproducts/{PortalProductId}/productrestendpointpages/{ProductRestEndpointPageId}"
    code: 204
)
operation DeleteProductRestEndpointPage {
    input := {
        @required @httpLabel
        PortalProductId: String

        @required @httpLabel
        ProductRestEndpointPageId: String
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/routes/{RouteId}", code: 204)
operation DeleteRoute {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        RouteId: String
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(
    method: "DELETE"
    uri: "/v2/apis/{ApiId}/routes/{RouteId}/requestparameters/{RequestParameterKey}"
    code: 204
)
operation DeleteRouteRequestParameter {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        RequestParameterKey: String

        @required @httpLabel
        RouteId: String
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(
    method: "DELETE"
    uri: "/v2/apis/{ApiId}/routes/{RouteId}/routeresponses/{RouteResponseId}"
    code: 204
)
operation DeleteRouteResponse {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        RouteId: String

        @required @httpLabel
        RouteResponseId: String
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(
    method: "DELETE"
    uri: "/v2/apis/{ApiId}/stages/{StageName}/routesettings/{RouteKey}"
    code: 204
)
operation DeleteRouteSettings {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        RouteKey: String

        @required @httpLabel
        StageName: String
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "DELETE", uri: "/v2/domainnames/{DomainName}/routingrules/{RoutingRuleId}", code: 204)
@idempotent
operation DeleteRoutingRule {
    input := {
        @required @httpLabel
        DomainName: String

        @httpQuery("domainNameId")
        DomainNameId: String

        @required @httpLabel
        RoutingRuleId: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/stages/{StageName}", code: 204)
operation DeleteStage {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        StageName: String
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "DELETE", uri: "/v2/vpclinks/{VpcLinkId}", code: 202)
operation DeleteVpcLink {
    input := {
        @required @httpLabel
        VpcLinkId: String
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/exports/{Specification}")
operation ExportApi {
    input := {
        @required @httpLabel
        ApiId: String

        @httpQuery("exportVersion")
        ExportVersion: String

        @httpQuery("includeExtensions")
        IncludeExtensions: Boolean

        @required @httpQuery("outputType")
        OutputType: String

        @required @httpLabel
        Specification: String

        @httpQuery("stageName")
        StageName: String
    }
    output := {
        @httpPayload
        body: Blob
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "DELETE", uri: "/v2/portals/{PortalId}/publish", code: 204)
operation DisablePortal {
    input := {
        @required @httpLabel
        PortalId: String
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/v2/apis/{ApiId}/stages/{StageName}/cache/authorizers", code: 204)
operation ResetAuthorizersCache {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        StageName: String
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}")
operation GetApi {
    input := {
        @required @httpLabel
        ApiId: String
    }
    output := {
        @jsonName("apiEndpoint")
        ApiEndpoint: String

        @jsonName("apiGatewayManaged")
        ApiGatewayManaged: Boolean

        @jsonName("apiId")
        ApiId: String

        @jsonName("apiKeySelectionExpression")
        ApiKeySelectionExpression: String

        @jsonName("corsConfiguration")
        CorsConfiguration: Cors

        @jsonName("createdDate")
        CreatedDate: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("disableSchemaValidation")
        DisableSchemaValidation: Boolean

        @jsonName("disableExecuteApiEndpoint")
        DisableExecuteApiEndpoint: Boolean

        @jsonName("importInfo")
        ImportInfo: __listOf__string

        @jsonName("ipAddressType")
        IpAddressType: IpAddressType

        @jsonName("name")
        Name: String

        @jsonName("protocolType")
        ProtocolType: ProtocolType

        @jsonName("routeSelectionExpression")
        RouteSelectionExpression: String

        @jsonName("tags")
        Tags: Tags

        @jsonName("version")
        Version: String

        @jsonName("warnings")
        Warnings: __listOf__string
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "GET", uri: "/v2/domainnames/{DomainName}/apimappings/{ApiMappingId}")
operation GetApiMapping {
    input := {
        @required @httpLabel
        ApiMappingId: String

        @required @httpLabel
        DomainName: String
    }
    output := {
        @jsonName("apiId")
        ApiId: String

        @jsonName("apiMappingId")
        ApiMappingId: String

        @jsonName("apiMappingKey")
        ApiMappingKey: String

        @jsonName("stage")
        Stage: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/domainnames/{DomainName}/apimappings")
operation GetApiMappings {
    input := {
        @required @httpLabel
        DomainName: String

        @httpQuery("maxResults")
        MaxResults: String

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("items")
        Items: __listOfApiMapping

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/apis")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation GetApis {
    input := {
        @httpQuery("maxResults")
        MaxResults: String

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("items")
        Items: __listOfApi

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/authorizers/{AuthorizerId}")
operation GetAuthorizer {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        AuthorizerId: String
    }
    output := {
        @jsonName("authorizerCredentialsArn")
        AuthorizerCredentialsArn: String

        @jsonName("authorizerId")
        AuthorizerId: String

        @jsonName("authorizerPayloadFormatVersion")
        AuthorizerPayloadFormatVersion: String

        @jsonName("authorizerResultTtlInSeconds")
        AuthorizerResultTtlInSeconds: IntegerWithLengthBetween0And3600

        @jsonName("authorizerType")
        AuthorizerType: AuthorizerType

        @jsonName("authorizerUri")
        AuthorizerUri: String

        @jsonName("enableSimpleResponses")
        EnableSimpleResponses: Boolean

        @jsonName("identitySource")
        IdentitySource: IdentitySourceList

        @jsonName("identityValidationExpression")
        IdentityValidationExpression: String

        @jsonName("jwtConfiguration")
        JwtConfiguration: JWTConfiguration

        @jsonName("name")
        Name: String
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/authorizers")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation GetAuthorizers {
    input := {
        @required @httpLabel
        ApiId: String

        @httpQuery("maxResults")
        MaxResults: String

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("items")
        Items: __listOfAuthorizer

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/deployments/{DeploymentId}")
operation GetDeployment {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        DeploymentId: String
    }
    output := {
        @jsonName("autoDeployed")
        AutoDeployed: Boolean

        @jsonName("createdDate")
        CreatedDate: __timestampIso8601

        @jsonName("deploymentId")
        DeploymentId: String

        @jsonName("deploymentStatus")
        DeploymentStatus: DeploymentStatus

        @jsonName("deploymentStatusMessage")
        DeploymentStatusMessage: String

        @jsonName("description")
        Description: String
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/deployments")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation GetDeployments {
    input := {
        @required @httpLabel
        ApiId: String

        @httpQuery("maxResults")
        MaxResults: String

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("items")
        Items: __listOfDeployment

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/domainnames/{DomainName}")
operation GetDomainName {
    input := {
        @required @httpLabel
        DomainName: String
    }
    output := {
        @jsonName("apiMappingSelectionExpression")
        ApiMappingSelectionExpression: String

        @jsonName("domainName")
        DomainName: String

        @jsonName("domainNameArn")
        DomainNameArn: String

        @jsonName("domainNameConfigurations")
        DomainNameConfigurations: DomainNameConfigurations

        @jsonName("mutualTlsAuthentication")
        MutualTlsAuthentication: MutualTlsAuthentication

        @jsonName("routingMode")
        RoutingMode: RoutingMode

        @jsonName("tags")
        Tags: Tags
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "GET", uri: "/v2/domainnames")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation GetDomainNames {
    input := {
        @httpQuery("maxResults")
        MaxResults: String

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("items")
        Items: __listOfDomainName

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/integrations/{IntegrationId}")
operation GetIntegration {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        IntegrationId: String
    }
    output: GetIntegrationResult
    errors: [NotFoundException, TooManyRequestsException]
}

@http(
    method: "GET"
    uri: "/v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses/{IntegrationResponseId}"
)
operation GetIntegrationResponse {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        IntegrationId: String

        @required @httpLabel
        IntegrationResponseId: String
    }
    output := {
        @jsonName("contentHandlingStrategy")
        ContentHandlingStrategy: ContentHandlingStrategy

        @jsonName("integrationResponseId")
        IntegrationResponseId: String

        @jsonName("integrationResponseKey")
        IntegrationResponseKey: String

        @jsonName("responseParameters")
        ResponseParameters: IntegrationParameters

        @jsonName("responseTemplates")
        ResponseTemplates: TemplateMap

        @jsonName("templateSelectionExpression")
        TemplateSelectionExpression: String
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation GetIntegrationResponses {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        IntegrationId: String

        @httpQuery("maxResults")
        MaxResults: String

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("items")
        Items: __listOfIntegrationResponse

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/integrations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation GetIntegrations {
    input := {
        @required @httpLabel
        ApiId: String

        @httpQuery("maxResults")
        MaxResults: String

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("items")
        Items: __listOfIntegration

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/models/{ModelId}")
operation GetModel {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        ModelId: String
    }
    output := {
        @jsonName("contentType")
        ContentType: String

        @jsonName("description")
        Description: String

        @jsonName("modelId")
        ModelId: String

        @jsonName("name")
        Name: String

        @jsonName("schema")
        Schema: String
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/models/{ModelId}/template")
operation GetModelTemplate {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        ModelId: String
    }
    output := {
        @jsonName("value")
        Value: String
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/models")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation GetModels {
    input := {
        @required @httpLabel
        ApiId: String

        @httpQuery("maxResults")
        MaxResults: String

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("items")
        Items: __listOfModel

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/portals/{PortalId}")
operation GetPortal {
    input := {
        @required @httpLabel
        PortalId: String
    }
    output := {
        @jsonName("authorization")
        Authorization: Authorization

        @jsonName("endpointConfiguration")
        EndpointConfiguration: EndpointConfigurationResponse

        @jsonName("includedPortalProductArns")
        IncludedPortalProductArns: __listOf__stringMin20Max2048

        @jsonName("lastModified")
        LastModified: __timestampIso8601

        @jsonName("lastPublished")
        LastPublished: __timestampIso8601

        @jsonName("lastPublishedDescription")
        LastPublishedDescription: __stringMin0Max1024

        @jsonName("portalArn")
        PortalArn: __stringMin20Max2048

        @jsonName("portalContent")
        PortalContent: PortalContent

        @jsonName("portalId")
        PortalId: __stringMin10Max30PatternAZ09

        @jsonName("preview")
        Preview: Preview

        @jsonName("publishStatus")
        PublishStatus: PublishStatus

        @jsonName("rumAppMonitorName")
        RumAppMonitorName: __stringMin0Max255

        @jsonName("statusException")
        StatusException: StatusException

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/portalproducts/{PortalProductId}")
operation GetPortalProduct {
    input := {
        @required @httpLabel
        PortalProductId: String

        @httpQuery("resourceOwnerAccountId")
        ResourceOwnerAccountId: String
    }
    output := {
        @jsonName("description")
        Description: __stringMin0Max1024

        @jsonName("displayName")
        DisplayName: __stringMin1Max255

        @jsonName("displayOrder")
        DisplayOrder: DisplayOrder

        @jsonName("lastModified")
        LastModified: __timestampIso8601

        @jsonName("portalProductArn")
        PortalProductArn: __stringMin20Max2048

        @jsonName("portalProductId")
        PortalProductId: __stringMin10Max30PatternAZ09

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/portalproducts/{PortalProductId}/sharingpolicy")
operation GetPortalProductSharingPolicy {
    input := {
        @required @httpLabel
        PortalProductId: String
    }
    output := {
        @jsonName("policyDocument")
        PolicyDocument: __stringMin1Max307200

        @jsonName("portalProductId")
        PortalProductId: __stringMin10Max30PatternAZ09
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/portalproducts/{PortalProductId}/productpages/{ProductPageId}")
operation GetProductPage {
    input := {
        @required @httpLabel
        PortalProductId: String

        @required @httpLabel
        ProductPageId: String

        @httpQuery("resourceOwnerAccountId")
        ResourceOwnerAccountId: String
    }
    output := {
        @jsonName("displayContent")
        DisplayContent: DisplayContent

        @jsonName("lastModified")
        LastModified: __timestampIso8601

        @jsonName("productPageArn")
        ProductPageArn: __stringMin20Max2048

        @jsonName("productPageId")
        ProductPageId: __stringMin10Max30PatternAZ09
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/v2/portalproducts/{PortalProductId}/productrestendpointpages/{ProductRestEndpointPageId}"
)
operation GetProductRestEndpointPage {
    input := {
        @httpQuery("includeRawDisplayContent")
        IncludeRawDisplayContent: String

        @required @httpLabel
        PortalProductId: String

        @required @httpLabel
        ProductRestEndpointPageId: String

        @httpQuery("resourceOwnerAccountId")
        ResourceOwnerAccountId: String
    }
    output := {
        @jsonName("displayContent")
        DisplayContent: EndpointDisplayContentResponse

        @jsonName("lastModified")
        LastModified: __timestampIso8601

        @jsonName("productRestEndpointPageArn")
        ProductRestEndpointPageArn: __stringMin20Max2048

        @jsonName("productRestEndpointPageId")
        ProductRestEndpointPageId: __stringMin10Max30PatternAZ09

        @jsonName("rawDisplayContent")
        RawDisplayContent: String

        @jsonName("restEndpointIdentifier")
        RestEndpointIdentifier: RestEndpointIdentifier

        @jsonName("status")
        Status: Status

        @jsonName("statusException")
        StatusException: StatusException

        @jsonName("tryItState")
        TryItState: TryItState
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/routes/{RouteId}")
operation GetRoute {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        RouteId: String
    }
    output: GetRouteResult
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/routes/{RouteId}/routeresponses/{RouteResponseId}")
operation GetRouteResponse {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        RouteId: String

        @required @httpLabel
        RouteResponseId: String
    }
    output := {
        @jsonName("modelSelectionExpression")
        ModelSelectionExpression: String

        @jsonName("responseModels")
        ResponseModels: RouteModels

        @jsonName("responseParameters")
        ResponseParameters: RouteParameters

        @jsonName("routeResponseId")
        RouteResponseId: String

        @jsonName("routeResponseKey")
        RouteResponseKey: String
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/routes/{RouteId}/routeresponses")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation GetRouteResponses {
    input := {
        @required @httpLabel
        ApiId: String

        @httpQuery("maxResults")
        MaxResults: String

        @httpQuery("nextToken")
        NextToken: String

        @required @httpLabel
        RouteId: String
    }
    output := {
        @jsonName("items")
        Items: __listOfRouteResponse

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/routes")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation GetRoutes {
    input := {
        @required @httpLabel
        ApiId: String

        @httpQuery("maxResults")
        MaxResults: String

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("items")
        Items: __listOfRoute

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/domainnames/{DomainName}/routingrules/{RoutingRuleId}")
operation GetRoutingRule {
    input := {
        @required @httpLabel
        DomainName: String

        @httpQuery("domainNameId")
        DomainNameId: String

        @required @httpLabel
        RoutingRuleId: String
    }
    output := {
        @jsonName("actions")
        Actions: __listOfRoutingRuleAction

        @jsonName("conditions")
        Conditions: __listOfRoutingRuleCondition

        @jsonName("priority")
        Priority: RoutingRulePriority

        @jsonName("routingRuleArn")
        RoutingRuleArn: String

        @jsonName("routingRuleId")
        RoutingRuleId: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/domainnames/{DomainName}/routingrules")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RoutingRules"
    pageSize: "MaxResults"
)
operation ListRoutingRules {
    input := {
        @required @httpLabel
        DomainName: String

        @httpQuery("domainNameId")
        DomainNameId: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("routingRules")
        RoutingRules: __listOfRoutingRule
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/stages/{StageName}")
operation GetStage {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        StageName: String
    }
    output := {
        @jsonName("accessLogSettings")
        AccessLogSettings: AccessLogSettings

        @jsonName("apiGatewayManaged")
        ApiGatewayManaged: Boolean

        @jsonName("autoDeploy")
        AutoDeploy: Boolean

        @jsonName("clientCertificateId")
        ClientCertificateId: String

        @jsonName("createdDate")
        CreatedDate: __timestampIso8601

        @jsonName("defaultRouteSettings")
        DefaultRouteSettings: RouteSettings

        @jsonName("deploymentId")
        DeploymentId: String

        @jsonName("description")
        Description: String

        @jsonName("lastDeploymentStatusMessage")
        LastDeploymentStatusMessage: String

        @jsonName("lastUpdatedDate")
        LastUpdatedDate: __timestampIso8601

        @jsonName("routeSettings")
        RouteSettings: RouteSettingsMap

        @jsonName("stageName")
        StageName: String

        @jsonName("stageVariables")
        StageVariables: StageVariablesMap

        @jsonName("tags")
        Tags: Tags
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "GET", uri: "/v2/apis/{ApiId}/stages")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation GetStages {
    input := {
        @required @httpLabel
        ApiId: String

        @httpQuery("maxResults")
        MaxResults: String

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("items")
        Items: __listOfStage

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/tags/{ResourceArn}")
operation GetTags {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        @jsonName("tags")
        Tags: Tags
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "GET", uri: "/v2/vpclinks/{VpcLinkId}")
operation GetVpcLink {
    input := {
        @required @httpLabel
        VpcLinkId: String
    }
    output := {
        @jsonName("createdDate")
        CreatedDate: __timestampIso8601

        @jsonName("name")
        Name: String

        @jsonName("securityGroupIds")
        SecurityGroupIds: SecurityGroupIdList

        @jsonName("subnetIds")
        SubnetIds: SubnetIdList

        @jsonName("tags")
        Tags: Tags

        @jsonName("vpcLinkId")
        VpcLinkId: String

        @jsonName("vpcLinkStatus")
        VpcLinkStatus: VpcLinkStatus

        @jsonName("vpcLinkStatusMessage")
        VpcLinkStatusMessage: String

        @jsonName("vpcLinkVersion")
        VpcLinkVersion: VpcLinkVersion
    }
    errors: [NotFoundException, TooManyRequestsException]
}

@http(method: "GET", uri: "/v2/vpclinks")
operation GetVpcLinks {
    input := {
        @httpQuery("maxResults")
        MaxResults: String

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("items")
        Items: __listOfVpcLink

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [BadRequestException, TooManyRequestsException]
}

@http(method: "PUT", uri: "/v2/apis", code: 201)
operation ImportApi {
    input := {
        @httpQuery("basepath")
        Basepath: String

        @required @jsonName("body")
        Body: String

        @httpQuery("failOnWarnings")
        FailOnWarnings: Boolean
    }
    output := {
        @jsonName("apiEndpoint")
        ApiEndpoint: String

        @jsonName("apiGatewayManaged")
        ApiGatewayManaged: Boolean

        @jsonName("apiId")
        ApiId: String

        @jsonName("apiKeySelectionExpression")
        ApiKeySelectionExpression: String

        @jsonName("corsConfiguration")
        CorsConfiguration: Cors

        @jsonName("createdDate")
        CreatedDate: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("disableSchemaValidation")
        DisableSchemaValidation: Boolean

        @jsonName("disableExecuteApiEndpoint")
        DisableExecuteApiEndpoint: Boolean

        @jsonName("importInfo")
        ImportInfo: __listOf__string

        @jsonName("ipAddressType")
        IpAddressType: IpAddressType

        @jsonName("name")
        Name: String

        @jsonName("protocolType")
        ProtocolType: ProtocolType

        @jsonName("routeSelectionExpression")
        RouteSelectionExpression: String

        @jsonName("tags")
        Tags: Tags

        @jsonName("version")
        Version: String

        @jsonName("warnings")
        Warnings: __listOf__string
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "GET", uri: "/v2/portalproducts")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListPortalProducts {
    input := {
        @httpQuery("maxResults")
        MaxResults: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("resourceOwner")
        ResourceOwner: String
    }
    output := {
        @jsonName("items")
        Items: __listOfPortalProductSummary

        @jsonName("nextToken")
        NextToken: __stringMin1Max2048
    }
    errors: [TooManyRequestsException, BadRequestException, AccessDeniedException]
}

@http(method: "GET", uri: "/v2/portals")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListPortals {
    input := {
        @httpQuery("maxResults")
        MaxResults: String

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("items")
        Items: __listOfPortalSummary

        @jsonName("nextToken")
        NextToken: __stringMin1Max2048
    }
    errors: [TooManyRequestsException, BadRequestException, AccessDeniedException]
}

@http(method: "GET", uri: "/v2/portalproducts/{PortalProductId}/productpages")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListProductPages {
    input := {
        @httpQuery("maxResults")
        MaxResults: String

        @httpQuery("nextToken")
        NextToken: String

        @required @httpLabel
        PortalProductId: String

        @httpQuery("resourceOwnerAccountId")
        ResourceOwnerAccountId: String
    }
    output := {
        @jsonName("items")
        Items: __listOfProductPageSummaryNoBody

        @jsonName("nextToken")
        NextToken: __stringMin1Max2048
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/v2/portalproducts/{PortalProductId}/productrestendpointpages")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListProductRestEndpointPages {
    input := {
        @httpQuery("maxResults")
        MaxResults: String

        @httpQuery("nextToken")
        NextToken: String

        @required @httpLabel
        PortalProductId: String

        @httpQuery("resourceOwnerAccountId")
        ResourceOwnerAccountId: String
    }
    output := {
        @jsonName("items")
        Items: __listOfProductRestEndpointPageSummaryNoBody

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/portals/{PortalId}/preview", code: 202)
operation PreviewPortal {
    input := {
        @required @httpLabel
        PortalId: String
    }
    output := {}
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/v2/portals/{PortalId}/publish", code: 202)
operation PublishPortal {
    input := {
        @jsonName("description")
        Description: __stringMin0Max1024

        @required @httpLabel
        PortalId: String
    }
    output := {}
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/v2/portalproducts/{PortalProductId}/sharingpolicy")
operation PutPortalProductSharingPolicy {
    input := {
        @required @jsonName("policyDocument")
        PolicyDocument: __stringMin1Max307200

        @required @httpLabel
        PortalProductId: String
    }
    output := {}
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/v2/domainnames/{DomainName}/routingrules/{RoutingRuleId}") @idempotent
operation PutRoutingRule {
    input := {
        @required @jsonName("actions")
        Actions: __listOfRoutingRuleAction

        @required @jsonName("conditions")
        Conditions: __listOfRoutingRuleCondition

        @required @httpLabel
        DomainName: String

        @httpQuery("domainNameId")
        DomainNameId: String

        @required @jsonName("priority")
        Priority: RoutingRulePriority

        @required @httpLabel
        RoutingRuleId: String
    }
    output := {
        @jsonName("actions")
        Actions: __listOfRoutingRuleAction

        @jsonName("conditions")
        Conditions: __listOfRoutingRuleCondition

        @jsonName("priority")
        Priority: RoutingRulePriority

        @jsonName("routingRuleArn")
        RoutingRuleArn: String

        @jsonName("routingRuleId")
        RoutingRuleId: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "PUT", uri: "/v2/apis/{ApiId}", code: 201)
operation ReimportApi {
    input := {
        @required @httpLabel
        ApiId: String

        @httpQuery("basepath")
        Basepath: String

        @required @jsonName("body")
        Body: String

        @httpQuery("failOnWarnings")
        FailOnWarnings: Boolean
    }
    output := {
        @jsonName("apiEndpoint")
        ApiEndpoint: String

        @jsonName("apiGatewayManaged")
        ApiGatewayManaged: Boolean

        @jsonName("apiId")
        ApiId: String

        @jsonName("apiKeySelectionExpression")
        ApiKeySelectionExpression: String

        @jsonName("corsConfiguration")
        CorsConfiguration: Cors

        @jsonName("createdDate")
        CreatedDate: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("disableSchemaValidation")
        DisableSchemaValidation: Boolean

        @jsonName("disableExecuteApiEndpoint")
        DisableExecuteApiEndpoint: Boolean

        @jsonName("importInfo")
        ImportInfo: __listOf__string

        @jsonName("ipAddressType")
        IpAddressType: IpAddressType

        @jsonName("name")
        Name: String

        @jsonName("protocolType")
        ProtocolType: ProtocolType

        @jsonName("routeSelectionExpression")
        RouteSelectionExpression: String

        @jsonName("tags")
        Tags: Tags

        @jsonName("version")
        Version: String

        @jsonName("warnings")
        Warnings: __listOf__string
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "POST", uri: "/v2/tags/{ResourceArn}", code: 201)
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @jsonName("tags")
        Tags: Tags
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "DELETE", uri: "/v2/tags/{ResourceArn}", code: 204)
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @httpQuery("tagKeys")
        TagKeys: __listOf__string
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "PATCH", uri: "/v2/apis/{ApiId}")
operation UpdateApi {
    input := {
        @required @httpLabel
        ApiId: String

        @jsonName("apiKeySelectionExpression")
        ApiKeySelectionExpression: String

        @jsonName("corsConfiguration")
        CorsConfiguration: Cors

        @jsonName("credentialsArn")
        CredentialsArn: String

        @jsonName("description")
        Description: String

        @jsonName("disableSchemaValidation")
        DisableSchemaValidation: Boolean

        @jsonName("disableExecuteApiEndpoint")
        DisableExecuteApiEndpoint: Boolean

        @jsonName("ipAddressType")
        IpAddressType: IpAddressType

        @jsonName("name")
        Name: String

        @jsonName("routeKey")
        RouteKey: String

        @jsonName("routeSelectionExpression")
        RouteSelectionExpression: String

        @jsonName("target")
        Target: String

        @jsonName("version")
        Version: String
    }
    output := {
        @jsonName("apiEndpoint")
        ApiEndpoint: String

        @jsonName("apiGatewayManaged")
        ApiGatewayManaged: Boolean

        @jsonName("apiId")
        ApiId: String

        @jsonName("apiKeySelectionExpression")
        ApiKeySelectionExpression: String

        @jsonName("corsConfiguration")
        CorsConfiguration: Cors

        @jsonName("createdDate")
        CreatedDate: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("disableSchemaValidation")
        DisableSchemaValidation: Boolean

        @jsonName("disableExecuteApiEndpoint")
        DisableExecuteApiEndpoint: Boolean

        @jsonName("importInfo")
        ImportInfo: __listOf__string

        @jsonName("ipAddressType")
        IpAddressType: IpAddressType

        @jsonName("name")
        Name: String

        @jsonName("protocolType")
        ProtocolType: ProtocolType

        @jsonName("routeSelectionExpression")
        RouteSelectionExpression: String

        @jsonName("tags")
        Tags: Tags

        @jsonName("version")
        Version: String

        @jsonName("warnings")
        Warnings: __listOf__string
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "PATCH", uri: "/v2/domainnames/{DomainName}/apimappings/{ApiMappingId}")
operation UpdateApiMapping {
    input := {
        @required @jsonName("apiId")
        ApiId: String

        @required @httpLabel
        ApiMappingId: String

        @jsonName("apiMappingKey")
        ApiMappingKey: String

        @required @httpLabel
        DomainName: String

        @jsonName("stage")
        Stage: String
    }
    output := {
        @jsonName("apiId")
        ApiId: String

        @jsonName("apiMappingId")
        ApiMappingId: String

        @jsonName("apiMappingKey")
        ApiMappingKey: String

        @jsonName("stage")
        Stage: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "PATCH", uri: "/v2/apis/{ApiId}/authorizers/{AuthorizerId}")
operation UpdateAuthorizer {
    input := {
        @required @httpLabel
        ApiId: String

        @jsonName("authorizerCredentialsArn")
        AuthorizerCredentialsArn: String

        @required @httpLabel
        AuthorizerId: String

        @jsonName("authorizerPayloadFormatVersion")
        AuthorizerPayloadFormatVersion: String

        @jsonName("authorizerResultTtlInSeconds")
        AuthorizerResultTtlInSeconds: IntegerWithLengthBetween0And3600

        @jsonName("authorizerType")
        AuthorizerType: AuthorizerType

        @jsonName("authorizerUri")
        AuthorizerUri: String

        @jsonName("enableSimpleResponses")
        EnableSimpleResponses: Boolean

        @jsonName("identitySource")
        IdentitySource: IdentitySourceList

        @jsonName("identityValidationExpression")
        IdentityValidationExpression: String

        @jsonName("jwtConfiguration")
        JwtConfiguration: JWTConfiguration

        @jsonName("name")
        Name: String
    }
    output := {
        @jsonName("authorizerCredentialsArn")
        AuthorizerCredentialsArn: String

        @jsonName("authorizerId")
        AuthorizerId: String

        @jsonName("authorizerPayloadFormatVersion")
        AuthorizerPayloadFormatVersion: String

        @jsonName("authorizerResultTtlInSeconds")
        AuthorizerResultTtlInSeconds: IntegerWithLengthBetween0And3600

        @jsonName("authorizerType")
        AuthorizerType: AuthorizerType

        @jsonName("authorizerUri")
        AuthorizerUri: String

        @jsonName("enableSimpleResponses")
        EnableSimpleResponses: Boolean

        @jsonName("identitySource")
        IdentitySource: IdentitySourceList

        @jsonName("identityValidationExpression")
        IdentityValidationExpression: String

        @jsonName("jwtConfiguration")
        JwtConfiguration: JWTConfiguration

        @jsonName("name")
        Name: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "PATCH", uri: "/v2/apis/{ApiId}/deployments/{DeploymentId}")
operation UpdateDeployment {
    input := {
        @required @httpLabel
        ApiId: String

        @required @httpLabel
        DeploymentId: String

        @jsonName("description")
        Description: String
    }
    output := {
        @jsonName("autoDeployed")
        AutoDeployed: Boolean

        @jsonName("createdDate")
        CreatedDate: __timestampIso8601

        @jsonName("deploymentId")
        DeploymentId: String

        @jsonName("deploymentStatus")
        DeploymentStatus: DeploymentStatus

        @jsonName("deploymentStatusMessage")
        DeploymentStatusMessage: String

        @jsonName("description")
        Description: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "PATCH", uri: "/v2/domainnames/{DomainName}")
operation UpdateDomainName {
    input := {
        @required @httpLabel
        DomainName: String

        @jsonName("domainNameConfigurations")
        DomainNameConfigurations: DomainNameConfigurations

        @jsonName("mutualTlsAuthentication")
        MutualTlsAuthentication: MutualTlsAuthenticationInput

        @jsonName("routingMode")
        RoutingMode: RoutingMode
    }
    output := {
        @jsonName("apiMappingSelectionExpression")
        ApiMappingSelectionExpression: String

        @jsonName("domainName")
        DomainName: String

        @jsonName("domainNameArn")
        DomainNameArn: String

        @jsonName("domainNameConfigurations")
        DomainNameConfigurations: DomainNameConfigurations

        @jsonName("mutualTlsAuthentication")
        MutualTlsAuthentication: MutualTlsAuthentication

        @jsonName("routingMode")
        RoutingMode: RoutingMode

        @jsonName("tags")
        Tags: Tags
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "PATCH", uri: "/v2/apis/{ApiId}/integrations/{IntegrationId}")
operation UpdateIntegration {
    input := {
        @required @httpLabel
        ApiId: String

        @jsonName("connectionId")
        ConnectionId: String

        @jsonName("connectionType")
        ConnectionType: ConnectionType

        @jsonName("contentHandlingStrategy")
        ContentHandlingStrategy: ContentHandlingStrategy

        @jsonName("credentialsArn")
        CredentialsArn: String

        @jsonName("description")
        Description: String

        @required @httpLabel
        IntegrationId: String

        @jsonName("integrationMethod")
        IntegrationMethod: String

        @jsonName("integrationSubtype")
        IntegrationSubtype: String

        @jsonName("integrationType")
        IntegrationType: IntegrationType

        @jsonName("integrationUri")
        IntegrationUri: String

        @jsonName("passthroughBehavior")
        PassthroughBehavior: PassthroughBehavior

        @jsonName("payloadFormatVersion")
        PayloadFormatVersion: String

        @jsonName("requestParameters")
        RequestParameters: IntegrationParameters

        @jsonName("requestTemplates")
        RequestTemplates: TemplateMap

        @jsonName("responseParameters")
        ResponseParameters: ResponseParameters

        @jsonName("templateSelectionExpression")
        TemplateSelectionExpression: String

        @jsonName("timeoutInMillis")
        TimeoutInMillis: IntegerWithLengthBetween50And30000

        @jsonName("tlsConfig")
        TlsConfig: TlsConfigInput
    }
    output: UpdateIntegrationResult
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(
    method: "PATCH"
    uri: "/v2/apis/{ApiId}/integrations/{IntegrationId}/integrationresponses/{IntegrationResponseId}"
)
operation UpdateIntegrationResponse {
    input := {
        @required @httpLabel
        ApiId: String

        @jsonName("contentHandlingStrategy")
        ContentHandlingStrategy: ContentHandlingStrategy

        @required @httpLabel
        IntegrationId: String

        @required @httpLabel
        IntegrationResponseId: String

        @jsonName("integrationResponseKey")
        IntegrationResponseKey: String

        @jsonName("responseParameters")
        ResponseParameters: IntegrationParameters

        @jsonName("responseTemplates")
        ResponseTemplates: TemplateMap

        @jsonName("templateSelectionExpression")
        TemplateSelectionExpression: String
    }
    output := {
        @jsonName("contentHandlingStrategy")
        ContentHandlingStrategy: ContentHandlingStrategy

        @jsonName("integrationResponseId")
        IntegrationResponseId: String

        @jsonName("integrationResponseKey")
        IntegrationResponseKey: String

        @jsonName("responseParameters")
        ResponseParameters: IntegrationParameters

        @jsonName("responseTemplates")
        ResponseTemplates: TemplateMap

        @jsonName("templateSelectionExpression")
        TemplateSelectionExpression: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "PATCH", uri: "/v2/apis/{ApiId}/models/{ModelId}")
operation UpdateModel {
    input := {
        @required @httpLabel
        ApiId: String

        @jsonName("contentType")
        ContentType: String

        @jsonName("description")
        Description: String

        @required @httpLabel
        ModelId: String

        @jsonName("name")
        Name: String

        @jsonName("schema")
        Schema: String
    }
    output := {
        @jsonName("contentType")
        ContentType: String

        @jsonName("description")
        Description: String

        @jsonName("modelId")
        ModelId: String

        @jsonName("name")
        Name: String

        @jsonName("schema")
        Schema: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "PATCH", uri: "/v2/portals/{PortalId}")
operation UpdatePortal {
    input := {
        @jsonName("authorization")
        Authorization: Authorization

        @jsonName("endpointConfiguration")
        EndpointConfiguration: EndpointConfigurationRequest

        @jsonName("includedPortalProductArns")
        IncludedPortalProductArns: __listOf__stringMin20Max2048

        @jsonName("logoUri")
        LogoUri: __stringMin0Max1092

        @jsonName("portalContent")
        PortalContent: PortalContent

        @required @httpLabel
        PortalId: String

        @jsonName("rumAppMonitorName")
        RumAppMonitorName: __stringMin0Max255
    }
    output := {
        @jsonName("authorization")
        Authorization: Authorization

        @jsonName("endpointConfiguration")
        EndpointConfiguration: EndpointConfigurationResponse

        @jsonName("includedPortalProductArns")
        IncludedPortalProductArns: __listOf__stringMin20Max2048

        @jsonName("lastModified")
        LastModified: __timestampIso8601

        @jsonName("lastPublished")
        LastPublished: __timestampIso8601

        @jsonName("lastPublishedDescription")
        LastPublishedDescription: __stringMin0Max1024

        @jsonName("portalArn")
        PortalArn: __stringMin20Max2048

        @jsonName("portalContent")
        PortalContent: PortalContent

        @jsonName("portalId")
        PortalId: __stringMin10Max30PatternAZ09

        @jsonName("preview")
        Preview: Preview

        @jsonName("publishStatus")
        PublishStatus: PublishStatus

        @jsonName("rumAppMonitorName")
        RumAppMonitorName: __stringMin0Max255

        @jsonName("statusException")
        StatusException: StatusException

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        ConflictException
        AccessDeniedException
    ]
}

@http(method: "PATCH", uri: "/v2/portalproducts/{PortalProductId}")
operation UpdatePortalProduct {
    input := {
        @jsonName("description")
        Description: __stringMin0Max1024

        @jsonName("displayName")
        DisplayName: __stringMin1Max255

        @jsonName("displayOrder")
        DisplayOrder: DisplayOrder

        @required @httpLabel
        PortalProductId: String
    }
    output := {
        @jsonName("description")
        Description: __stringMin0Max1024

        @jsonName("displayName")
        DisplayName: __stringMin1Max255

        @jsonName("displayOrder")
        DisplayOrder: DisplayOrder

        @jsonName("lastModified")
        LastModified: __timestampIso8601

        @jsonName("portalProductArn")
        PortalProductArn: __stringMin20Max2048

        @jsonName("portalProductId")
        PortalProductId: __stringMin10Max30PatternAZ09

        @jsonName("tags")
        Tags: Tags
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        AccessDeniedException
    ]
}

@http(method: "PATCH", uri: "/v2/portalproducts/{PortalProductId}/productpages/{ProductPageId}")
operation UpdateProductPage {
    input := {
        @jsonName("displayContent")
        DisplayContent: DisplayContent

        @required @httpLabel
        PortalProductId: String

        @required @httpLabel
        ProductPageId: String
    }
    output := {
        @jsonName("displayContent")
        DisplayContent: DisplayContent

        @jsonName("lastModified")
        LastModified: __timestampIso8601

        @jsonName("productPageArn")
        ProductPageArn: __stringMin20Max2048

        @jsonName("productPageId")
        ProductPageId: __stringMin10Max30PatternAZ09
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        AccessDeniedException
    ]
}

@http(
    method: "PATCH"
    uri: "/v2/portalproducts/{PortalProductId}/productrestendpointpages/{ProductRestEndpointPageId}"
)
operation UpdateProductRestEndpointPage {
    input := {
        @jsonName("displayContent")
        DisplayContent: EndpointDisplayContent

        @required @httpLabel
        PortalProductId: String

        @required @httpLabel
        ProductRestEndpointPageId: String

        @jsonName("tryItState")
        TryItState: TryItState
    }
    output := {
        @jsonName("displayContent")
        DisplayContent: EndpointDisplayContentResponse

        @jsonName("lastModified")
        LastModified: __timestampIso8601

        @jsonName("productRestEndpointPageArn")
        ProductRestEndpointPageArn: __stringMin20Max2048

        @jsonName("productRestEndpointPageId")
        ProductRestEndpointPageId: __stringMin10Max30PatternAZ09

        @jsonName("restEndpointIdentifier")
        RestEndpointIdentifier: RestEndpointIdentifier

        @jsonName("status")
        Status: Status

        @jsonName("statusException")
        StatusException: StatusException

        @jsonName("tryItState")
        TryItState: TryItState
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        AccessDeniedException
    ]
}

@http(method: "PATCH", uri: "/v2/apis/{ApiId}/routes/{RouteId}")
operation UpdateRoute {
    input := {
        @required @httpLabel
        ApiId: String

        @jsonName("apiKeyRequired")
        ApiKeyRequired: Boolean

        @jsonName("authorizationScopes")
        AuthorizationScopes: AuthorizationScopes

        @jsonName("authorizationType")
        AuthorizationType: AuthorizationType

        @jsonName("authorizerId")
        AuthorizerId: String

        @jsonName("modelSelectionExpression")
        ModelSelectionExpression: String

        @jsonName("operationName")
        OperationName: String

        @jsonName("requestModels")
        RequestModels: RouteModels

        @jsonName("requestParameters")
        RequestParameters: RouteParameters

        @required @httpLabel
        RouteId: String

        @jsonName("routeKey")
        RouteKey: String

        @jsonName("routeResponseSelectionExpression")
        RouteResponseSelectionExpression: String

        @jsonName("target")
        Target: String
    }
    output: UpdateRouteResult
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "PATCH", uri: "/v2/apis/{ApiId}/routes/{RouteId}/routeresponses/{RouteResponseId}")
operation UpdateRouteResponse {
    input := {
        @required @httpLabel
        ApiId: String

        @jsonName("modelSelectionExpression")
        ModelSelectionExpression: String

        @jsonName("responseModels")
        ResponseModels: RouteModels

        @jsonName("responseParameters")
        ResponseParameters: RouteParameters

        @required @httpLabel
        RouteId: String

        @required @httpLabel
        RouteResponseId: String

        @jsonName("routeResponseKey")
        RouteResponseKey: String
    }
    output := {
        @jsonName("modelSelectionExpression")
        ModelSelectionExpression: String

        @jsonName("responseModels")
        ResponseModels: RouteModels

        @jsonName("responseParameters")
        ResponseParameters: RouteParameters

        @jsonName("routeResponseId")
        RouteResponseId: String

        @jsonName("routeResponseKey")
        RouteResponseKey: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "PATCH", uri: "/v2/apis/{ApiId}/stages/{StageName}")
operation UpdateStage {
    input := {
        @jsonName("accessLogSettings")
        AccessLogSettings: AccessLogSettings

        @required @httpLabel
        ApiId: String

        @jsonName("autoDeploy")
        AutoDeploy: Boolean

        @jsonName("clientCertificateId")
        ClientCertificateId: String

        @jsonName("defaultRouteSettings")
        DefaultRouteSettings: RouteSettings

        @jsonName("deploymentId")
        DeploymentId: String

        @jsonName("description")
        Description: String

        @jsonName("routeSettings")
        RouteSettings: RouteSettingsMap

        @required @httpLabel
        StageName: String

        @jsonName("stageVariables")
        StageVariables: StageVariablesMap
    }
    output := {
        @jsonName("accessLogSettings")
        AccessLogSettings: AccessLogSettings

        @jsonName("apiGatewayManaged")
        ApiGatewayManaged: Boolean

        @jsonName("autoDeploy")
        AutoDeploy: Boolean

        @jsonName("clientCertificateId")
        ClientCertificateId: String

        @jsonName("createdDate")
        CreatedDate: __timestampIso8601

        @jsonName("defaultRouteSettings")
        DefaultRouteSettings: RouteSettings

        @jsonName("deploymentId")
        DeploymentId: String

        @jsonName("description")
        Description: String

        @jsonName("lastDeploymentStatusMessage")
        LastDeploymentStatusMessage: String

        @jsonName("lastUpdatedDate")
        LastUpdatedDate: __timestampIso8601

        @jsonName("routeSettings")
        RouteSettings: RouteSettingsMap

        @jsonName("stageName")
        StageName: String

        @jsonName("stageVariables")
        StageVariables: StageVariablesMap

        @jsonName("tags")
        Tags: Tags
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "PATCH", uri: "/v2/vpclinks/{VpcLinkId}")
operation UpdateVpcLink {
    input := {
        @jsonName("name")
        Name: String

        @required @httpLabel
        VpcLinkId: String
    }
    output := {
        @jsonName("createdDate")
        CreatedDate: __timestampIso8601

        @jsonName("name")
        Name: String

        @jsonName("securityGroupIds")
        SecurityGroupIds: SecurityGroupIdList

        @jsonName("subnetIds")
        SubnetIds: SubnetIdList

        @jsonName("tags")
        Tags: Tags

        @jsonName("vpcLinkId")
        VpcLinkId: String

        @jsonName("vpcLinkStatus")
        VpcLinkStatus: VpcLinkStatus

        @jsonName("vpcLinkStatusMessage")
        VpcLinkStatusMessage: String

        @jsonName("vpcLinkVersion")
        VpcLinkVersion: VpcLinkVersion
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

structure ACMManaged {
    @required @jsonName("certificateArn")
    CertificateArn: __stringMin10Max2048

    @required @jsonName("domainName")
    DomainName: __stringMin3Max256
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @jsonName("message")
    Message: String
}

structure AccessLogSettings {
    @jsonName("destinationArn")
    DestinationArn: String

    @jsonName("format")
    Format: String
}

structure Api {
    @jsonName("apiEndpoint")
    ApiEndpoint: String

    @jsonName("apiGatewayManaged")
    ApiGatewayManaged: Boolean

    @jsonName("apiId")
    ApiId: String

    @jsonName("apiKeySelectionExpression")
    ApiKeySelectionExpression: String

    @jsonName("corsConfiguration")
    CorsConfiguration: Cors

    @jsonName("createdDate")
    CreatedDate: __timestampIso8601

    @jsonName("description")
    Description: String

    @jsonName("disableSchemaValidation")
    DisableSchemaValidation: Boolean

    @jsonName("disableExecuteApiEndpoint")
    DisableExecuteApiEndpoint: Boolean

    @jsonName("importInfo")
    ImportInfo: __listOf__string

    @jsonName("ipAddressType")
    IpAddressType: IpAddressType

    @required @jsonName("name")
    Name: String

    @required @jsonName("protocolType")
    ProtocolType: ProtocolType

    @required @jsonName("routeSelectionExpression")
    RouteSelectionExpression: String

    @jsonName("tags")
    Tags: Tags

    @jsonName("version")
    Version: String

    @jsonName("warnings")
    Warnings: __listOf__string
}

structure ApiMapping {
    @required @jsonName("apiId")
    ApiId: String

    @jsonName("apiMappingId")
    ApiMappingId: String

    @jsonName("apiMappingKey")
    ApiMappingKey: String

    @required @jsonName("stage")
    Stage: String
}

structure Authorization {
    @jsonName("cognitoConfig")
    CognitoConfig: CognitoConfig

    @jsonName("none")
    None: None
}

list AuthorizationScopes {
    member: String
}

enum AuthorizationType {
    NONE
    AWS_IAM
    CUSTOM
    JWT
}

structure Authorizer {
    @jsonName("authorizerCredentialsArn")
    AuthorizerCredentialsArn: String

    @jsonName("authorizerId")
    AuthorizerId: String

    @jsonName("authorizerPayloadFormatVersion")
    AuthorizerPayloadFormatVersion: String

    @jsonName("authorizerResultTtlInSeconds")
    AuthorizerResultTtlInSeconds: IntegerWithLengthBetween0And3600

    @jsonName("authorizerType")
    AuthorizerType: AuthorizerType

    @jsonName("authorizerUri")
    AuthorizerUri: String

    @jsonName("enableSimpleResponses")
    EnableSimpleResponses: Boolean

    @jsonName("identitySource")
    IdentitySource: IdentitySourceList

    @jsonName("identityValidationExpression")
    IdentityValidationExpression: String

    @jsonName("jwtConfiguration")
    JwtConfiguration: JWTConfiguration

    @required @jsonName("name")
    Name: String
}

enum AuthorizerType {
    REQUEST
    JWT
}

@error("client") @httpError(400)
structure BadRequestException {
    @jsonName("message")
    Message: String
}

structure CognitoConfig {
    @required @jsonName("appClientId")
    AppClientId: __stringMin1Max256

    @required @jsonName("userPoolArn")
    UserPoolArn: __stringMin20Max2048

    @required @jsonName("userPoolDomain")
    UserPoolDomain: __stringMin20Max2048
}

@error("client") @httpError(409)
structure ConflictException {
    @jsonName("message")
    Message: String
}

enum ConnectionType {
    INTERNET
    VPC_LINK
}

enum ContentHandlingStrategy {
    CONVERT_TO_BINARY
    CONVERT_TO_TEXT
}

structure Cors {
    @jsonName("allowCredentials")
    AllowCredentials: Boolean

    @jsonName("allowHeaders")
    AllowHeaders: CorsHeaderList

    @jsonName("allowMethods")
    AllowMethods: CorsMethodList

    @jsonName("allowOrigins")
    AllowOrigins: CorsOriginList

    @jsonName("exposeHeaders")
    ExposeHeaders: CorsHeaderList

    @jsonName("maxAge")
    MaxAge: IntegerWithLengthBetweenMinus1And86400
}

list CorsHeaderList {
    member: String
}

list CorsMethodList {
    member: String
}

list CorsOriginList {
    member: String
}

@output
structure CreateIntegrationResult {
    @jsonName("apiGatewayManaged")
    ApiGatewayManaged: Boolean

    @jsonName("connectionId")
    ConnectionId: String

    @jsonName("connectionType")
    ConnectionType: ConnectionType

    @jsonName("contentHandlingStrategy")
    ContentHandlingStrategy: ContentHandlingStrategy

    @jsonName("credentialsArn")
    CredentialsArn: String

    @jsonName("description")
    Description: String

    @jsonName("integrationId")
    IntegrationId: String

    @jsonName("integrationMethod")
    IntegrationMethod: String

    @jsonName("integrationResponseSelectionExpression")
    IntegrationResponseSelectionExpression: String

    @jsonName("integrationSubtype")
    IntegrationSubtype: String

    @jsonName("integrationType")
    IntegrationType: IntegrationType

    @jsonName("integrationUri")
    IntegrationUri: String

    @jsonName("passthroughBehavior")
    PassthroughBehavior: PassthroughBehavior

    @jsonName("payloadFormatVersion")
    PayloadFormatVersion: String

    @jsonName("requestParameters")
    RequestParameters: IntegrationParameters

    @jsonName("requestTemplates")
    RequestTemplates: TemplateMap

    @jsonName("responseParameters")
    ResponseParameters: ResponseParameters

    @jsonName("templateSelectionExpression")
    TemplateSelectionExpression: String

    @jsonName("timeoutInMillis")
    TimeoutInMillis: IntegerWithLengthBetween50And30000

    @jsonName("tlsConfig")
    TlsConfig: TlsConfig
}

@output
structure CreateRouteResult {
    @jsonName("apiGatewayManaged")
    ApiGatewayManaged: Boolean

    @jsonName("apiKeyRequired")
    ApiKeyRequired: Boolean

    @jsonName("authorizationScopes")
    AuthorizationScopes: AuthorizationScopes

    @jsonName("authorizationType")
    AuthorizationType: AuthorizationType

    @jsonName("authorizerId")
    AuthorizerId: String

    @jsonName("modelSelectionExpression")
    ModelSelectionExpression: String

    @jsonName("operationName")
    OperationName: String

    @jsonName("requestModels")
    RequestModels: RouteModels

    @jsonName("requestParameters")
    RequestParameters: RouteParameters

    @jsonName("routeId")
    RouteId: String

    @jsonName("routeKey")
    RouteKey: String

    @jsonName("routeResponseSelectionExpression")
    RouteResponseSelectionExpression: String

    @jsonName("target")
    Target: String
}

structure CustomColors {
    @required @jsonName("accentColor")
    AccentColor: __stringMin1Max16

    @required @jsonName("backgroundColor")
    BackgroundColor: __stringMin1Max16

    @required @jsonName("errorValidationColor")
    ErrorValidationColor: __stringMin1Max16

    @required @jsonName("headerColor")
    HeaderColor: __stringMin1Max16

    @required @jsonName("navigationColor")
    NavigationColor: __stringMin1Max16

    @required @jsonName("textColor")
    TextColor: __stringMin1Max16
}

structure Deployment {
    @jsonName("autoDeployed")
    AutoDeployed: Boolean

    @jsonName("createdDate")
    CreatedDate: __timestampIso8601

    @jsonName("deploymentId")
    DeploymentId: String

    @jsonName("deploymentStatus")
    DeploymentStatus: DeploymentStatus

    @jsonName("deploymentStatusMessage")
    DeploymentStatusMessage: String

    @jsonName("description")
    Description: String
}

enum DeploymentStatus {
    PENDING
    FAILED
    DEPLOYED
}

structure DisplayContent {
    @required @jsonName("body")
    Body: __stringMin1Max32768

    @required @jsonName("title")
    Title: __stringMin1Max255
}

structure DisplayContentOverrides {
    @jsonName("body")
    Body: __stringMin1Max32768

    @jsonName("endpoint")
    Endpoint: __stringMin1Max1024

    @jsonName("operationName")
    OperationName: __stringMin1Max255
}

structure DisplayOrder {
    @jsonName("contents")
    Contents: __listOfSection

    @jsonName("overviewPageArn")
    OverviewPageArn: __stringMin20Max2048

    @jsonName("productPageArns")
    ProductPageArns: __listOf__stringMin20Max2048
}

structure DomainName {
    @jsonName("apiMappingSelectionExpression")
    ApiMappingSelectionExpression: String

    @required @jsonName("domainName")
    DomainName: String

    @jsonName("domainNameArn")
    DomainNameArn: String

    @jsonName("domainNameConfigurations")
    DomainNameConfigurations: DomainNameConfigurations

    @jsonName("mutualTlsAuthentication")
    MutualTlsAuthentication: MutualTlsAuthentication

    @jsonName("routingMode")
    RoutingMode: RoutingMode

    @jsonName("tags")
    Tags: Tags
}

structure DomainNameConfiguration {
    @jsonName("apiGatewayDomainName")
    ApiGatewayDomainName: String

    @jsonName("certificateArn")
    CertificateArn: String

    @jsonName("certificateName")
    CertificateName: String

    @jsonName("certificateUploadDate")
    CertificateUploadDate: __timestampIso8601

    @jsonName("domainNameStatus")
    DomainNameStatus: DomainNameStatus

    @jsonName("domainNameStatusMessage")
    DomainNameStatusMessage: String

    @jsonName("endpointType")
    EndpointType: EndpointType

    @jsonName("hostedZoneId")
    HostedZoneId: String

    @jsonName("ipAddressType")
    IpAddressType: IpAddressType

    @jsonName("securityPolicy")
    SecurityPolicy: SecurityPolicy

    @jsonName("ownershipVerificationCertificateArn")
    OwnershipVerificationCertificateArn: String
}

list DomainNameConfigurations {
    member: DomainNameConfiguration
}

enum DomainNameStatus {
    AVAILABLE
    UPDATING
    PENDING_CERTIFICATE_REIMPORT
    PENDING_OWNERSHIP_VERIFICATION
}

structure EndpointConfigurationRequest {
    @jsonName("acmManaged")
    AcmManaged: ACMManaged

    @jsonName("none")
    None: None
}

structure EndpointConfigurationResponse {
    @jsonName("certificateArn")
    CertificateArn: __stringMin10Max2048

    @jsonName("domainName")
    DomainName: __stringMin3Max256

    @required @jsonName("portalDefaultDomainName")
    PortalDefaultDomainName: __stringMin3Max256

    @required @jsonName("portalDomainHostedZoneId")
    PortalDomainHostedZoneId: __stringMin1Max64
}

structure EndpointDisplayContent {
    @jsonName("none")
    None: None

    @jsonName("overrides")
    Overrides: DisplayContentOverrides
}

structure EndpointDisplayContentResponse {
    @jsonName("body")
    Body: __stringMin1Max32768

    @required @jsonName("endpoint")
    Endpoint: __stringMin1Max1024

    @jsonName("operationName")
    OperationName: __stringMin1Max255
}

enum EndpointType {
    REGIONAL
    EDGE
}

@output
structure GetIntegrationResult {
    @jsonName("apiGatewayManaged")
    ApiGatewayManaged: Boolean

    @jsonName("connectionId")
    ConnectionId: String

    @jsonName("connectionType")
    ConnectionType: ConnectionType

    @jsonName("contentHandlingStrategy")
    ContentHandlingStrategy: ContentHandlingStrategy

    @jsonName("credentialsArn")
    CredentialsArn: String

    @jsonName("description")
    Description: String

    @jsonName("integrationId")
    IntegrationId: String

    @jsonName("integrationMethod")
    IntegrationMethod: String

    @jsonName("integrationResponseSelectionExpression")
    IntegrationResponseSelectionExpression: String

    @jsonName("integrationSubtype")
    IntegrationSubtype: String

    @jsonName("integrationType")
    IntegrationType: IntegrationType

    @jsonName("integrationUri")
    IntegrationUri: String

    @jsonName("passthroughBehavior")
    PassthroughBehavior: PassthroughBehavior

    @jsonName("payloadFormatVersion")
    PayloadFormatVersion: String

    @jsonName("requestParameters")
    RequestParameters: IntegrationParameters

    @jsonName("requestTemplates")
    RequestTemplates: TemplateMap

    @jsonName("responseParameters")
    ResponseParameters: ResponseParameters

    @jsonName("templateSelectionExpression")
    TemplateSelectionExpression: String

    @jsonName("timeoutInMillis")
    TimeoutInMillis: IntegerWithLengthBetween50And30000

    @jsonName("tlsConfig")
    TlsConfig: TlsConfig
}

@output
structure GetRouteResult {
    @jsonName("apiGatewayManaged")
    ApiGatewayManaged: Boolean

    @jsonName("apiKeyRequired")
    ApiKeyRequired: Boolean

    @jsonName("authorizationScopes")
    AuthorizationScopes: AuthorizationScopes

    @jsonName("authorizationType")
    AuthorizationType: AuthorizationType

    @jsonName("authorizerId")
    AuthorizerId: String

    @jsonName("modelSelectionExpression")
    ModelSelectionExpression: String

    @jsonName("operationName")
    OperationName: String

    @jsonName("requestModels")
    RequestModels: RouteModels

    @jsonName("requestParameters")
    RequestParameters: RouteParameters

    @jsonName("routeId")
    RouteId: String

    @jsonName("routeKey")
    RouteKey: String

    @jsonName("routeResponseSelectionExpression")
    RouteResponseSelectionExpression: String

    @jsonName("target")
    Target: String
}

structure IdentifierParts {
    @required @jsonName("method")
    Method: __stringMin1Max20

    @required @jsonName("path")
    Path: __stringMin1Max4096

    @required @jsonName("restApiId")
    RestApiId: __stringMin1Max50

    @required @jsonName("stage")
    Stage: __stringMin1Max128
}

list IdentitySourceList {
    member: String
}

@range(min: 0, max: 3600)
integer IntegerWithLengthBetween0And3600

@range(min: 50, max: 30000)
integer IntegerWithLengthBetween50And30000

@range(min: -1, max: 86400)
integer IntegerWithLengthBetweenMinus1And86400

structure Integration {
    @jsonName("apiGatewayManaged")
    ApiGatewayManaged: Boolean

    @jsonName("connectionId")
    ConnectionId: String

    @jsonName("connectionType")
    ConnectionType: ConnectionType

    @jsonName("contentHandlingStrategy")
    ContentHandlingStrategy: ContentHandlingStrategy

    @jsonName("credentialsArn")
    CredentialsArn: String

    @jsonName("description")
    Description: String

    @jsonName("integrationId")
    IntegrationId: String

    @jsonName("integrationMethod")
    IntegrationMethod: String

    @jsonName("integrationResponseSelectionExpression")
    IntegrationResponseSelectionExpression: String

    @jsonName("integrationSubtype")
    IntegrationSubtype: String

    @jsonName("integrationType")
    IntegrationType: IntegrationType

    @jsonName("integrationUri")
    IntegrationUri: String

    @jsonName("passthroughBehavior")
    PassthroughBehavior: PassthroughBehavior

    @jsonName("payloadFormatVersion")
    PayloadFormatVersion: String

    @jsonName("requestParameters")
    RequestParameters: IntegrationParameters

    @jsonName("requestTemplates")
    RequestTemplates: TemplateMap

    @jsonName("responseParameters")
    ResponseParameters: ResponseParameters

    @jsonName("templateSelectionExpression")
    TemplateSelectionExpression: String

    @jsonName("timeoutInMillis")
    TimeoutInMillis: IntegerWithLengthBetween50And30000

    @jsonName("tlsConfig")
    TlsConfig: TlsConfig
}

map IntegrationParameters {
    key: String
    value: String
}

structure IntegrationResponse {
    @jsonName("contentHandlingStrategy")
    ContentHandlingStrategy: ContentHandlingStrategy

    @jsonName("integrationResponseId")
    IntegrationResponseId: String

    @required @jsonName("integrationResponseKey")
    IntegrationResponseKey: String

    @jsonName("responseParameters")
    ResponseParameters: IntegrationParameters

    @jsonName("responseTemplates")
    ResponseTemplates: TemplateMap

    @jsonName("templateSelectionExpression")
    TemplateSelectionExpression: String
}

enum IntegrationType {
    AWS
    HTTP
    MOCK
    HTTP_PROXY
    AWS_PROXY
}

enum IpAddressType {
    ipv4
    dualstack
}

structure JWTConfiguration {
    @jsonName("audience")
    Audience: __listOf__string

    @jsonName("issuer")
    Issuer: String
}

enum LoggingLevel {
    ERROR
    INFO
    OFF
}

structure Model {
    @jsonName("contentType")
    ContentType: String

    @jsonName("description")
    Description: String

    @jsonName("modelId")
    ModelId: String

    @required @jsonName("name")
    Name: String

    @jsonName("schema")
    Schema: String
}

structure MutualTlsAuthentication {
    @jsonName("truststoreUri")
    TruststoreUri: String

    @jsonName("truststoreVersion")
    TruststoreVersion: String

    @jsonName("truststoreWarnings")
    TruststoreWarnings: __listOf__string
}

structure MutualTlsAuthenticationInput {
    @jsonName("truststoreUri")
    TruststoreUri: String

    @jsonName("truststoreVersion")
    TruststoreVersion: String
}

structure None {}

@error("client") @httpError(404)
structure NotFoundException {
    @jsonName("message")
    Message: String

    @jsonName("resourceType")
    ResourceType: String
}

structure ParameterConstraints {
    @jsonName("required")
    Required: Boolean
}

enum PassthroughBehavior {
    WHEN_NO_MATCH
    NEVER
    WHEN_NO_TEMPLATES
}

structure PortalContent {
    @jsonName("description")
    Description: __stringMin0Max1024

    @required @jsonName("displayName")
    DisplayName: __stringMin3Max255

    @required @jsonName("theme")
    Theme: PortalTheme
}

structure PortalProductSummary {
    @required @jsonName("description")
    Description: __stringMin0Max1024

    @required @jsonName("displayName")
    DisplayName: __stringMin1Max255

    @required @jsonName("lastModified")
    LastModified: __timestampIso8601

    @required @jsonName("portalProductArn")
    PortalProductArn: __stringMin20Max2048

    @required @jsonName("portalProductId")
    PortalProductId: __stringMin10Max30PatternAZ09

    @jsonName("tags")
    Tags: Tags
}

structure PortalSummary {
    @required @jsonName("authorization")
    Authorization: Authorization

    @required @jsonName("endpointConfiguration")
    EndpointConfiguration: EndpointConfigurationResponse

    @required @jsonName("includedPortalProductArns")
    IncludedPortalProductArns: __listOf__stringMin20Max2048

    @required @jsonName("lastModified")
    LastModified: __timestampIso8601

    @jsonName("lastPublished")
    LastPublished: __timestampIso8601

    @jsonName("lastPublishedDescription")
    LastPublishedDescription: __stringMin0Max1024

    @required @jsonName("portalArn")
    PortalArn: __stringMin20Max2048

    @required @jsonName("portalContent")
    PortalContent: PortalContent

    @required @jsonName("portalId")
    PortalId: __stringMin10Max30PatternAZ09

    @jsonName("preview")
    Preview: Preview

    @jsonName("publishStatus")
    PublishStatus: PublishStatus

    @jsonName("rumAppMonitorName")
    RumAppMonitorName: __stringMin0Max255

    @jsonName("statusException")
    StatusException: StatusException

    @jsonName("tags")
    Tags: Tags
}

structure PortalTheme {
    @required @jsonName("customColors")
    CustomColors: CustomColors

    @jsonName("logoLastUploaded")
    LogoLastUploaded: __timestampIso8601
}

structure Preview {
    @required @jsonName("previewStatus")
    PreviewStatus: PreviewStatus

    @jsonName("previewUrl")
    PreviewUrl: String

    @jsonName("statusException")
    StatusException: StatusException
}

enum PreviewStatus {
    PREVIEW_IN_PROGRESS
    PREVIEW_FAILED
    PREVIEW_READY
}

structure ProductPageSummaryNoBody {
    @required @jsonName("lastModified")
    LastModified: __timestampIso8601

    @required @jsonName("pageTitle")
    PageTitle: __stringMin1Max255

    @required @jsonName("productPageArn")
    ProductPageArn: __stringMin20Max2048

    @required @jsonName("productPageId")
    ProductPageId: __stringMin10Max30PatternAZ09
}

structure ProductRestEndpointPageSummaryNoBody {
    @required @jsonName("endpoint")
    Endpoint: __stringMin1Max1024

    @required @jsonName("lastModified")
    LastModified: __timestampIso8601

    @jsonName("operationName")
    OperationName: __stringMin1Max255

    @required @jsonName("productRestEndpointPageArn")
    ProductRestEndpointPageArn: __stringMin20Max2048

    @required @jsonName("productRestEndpointPageId")
    ProductRestEndpointPageId: __stringMin10Max30PatternAZ09

    @required @jsonName("restEndpointIdentifier")
    RestEndpointIdentifier: RestEndpointIdentifier

    @required @jsonName("status")
    Status: Status

    @jsonName("statusException")
    StatusException: StatusException

    @required @jsonName("tryItState")
    TryItState: TryItState
}

enum ProtocolType {
    WEBSOCKET
    HTTP
}

enum PublishStatus {
    PUBLISHED
    PUBLISH_IN_PROGRESS
    PUBLISH_FAILED
    DISABLE_IN_PROGRESS
    DISABLE_FAILED
    DISABLED
}

map ResponseParameters {
    key: String
    value: IntegrationParameters
}

structure RestEndpointIdentifier {
    @jsonName("identifierParts")
    IdentifierParts: IdentifierParts
}

structure Route {
    @jsonName("apiGatewayManaged")
    ApiGatewayManaged: Boolean

    @jsonName("apiKeyRequired")
    ApiKeyRequired: Boolean

    @jsonName("authorizationScopes")
    AuthorizationScopes: AuthorizationScopes

    @jsonName("authorizationType")
    AuthorizationType: AuthorizationType

    @jsonName("authorizerId")
    AuthorizerId: String

    @jsonName("modelSelectionExpression")
    ModelSelectionExpression: String

    @jsonName("operationName")
    OperationName: String

    @jsonName("requestModels")
    RequestModels: RouteModels

    @jsonName("requestParameters")
    RequestParameters: RouteParameters

    @jsonName("routeId")
    RouteId: String

    @required @jsonName("routeKey")
    RouteKey: String

    @jsonName("routeResponseSelectionExpression")
    RouteResponseSelectionExpression: String

    @jsonName("target")
    Target: String
}

map RouteModels {
    key: String
    value: String
}

map RouteParameters {
    key: String
    value: ParameterConstraints
}

structure RouteResponse {
    @jsonName("modelSelectionExpression")
    ModelSelectionExpression: String

    @jsonName("responseModels")
    ResponseModels: RouteModels

    @jsonName("responseParameters")
    ResponseParameters: RouteParameters

    @jsonName("routeResponseId")
    RouteResponseId: String

    @required @jsonName("routeResponseKey")
    RouteResponseKey: String
}

structure RouteSettings {
    @jsonName("dataTraceEnabled")
    DataTraceEnabled: Boolean

    @jsonName("detailedMetricsEnabled")
    DetailedMetricsEnabled: Boolean

    @jsonName("loggingLevel")
    LoggingLevel: LoggingLevel

    @jsonName("throttlingBurstLimit")
    ThrottlingBurstLimit: Integer

    @jsonName("throttlingRateLimit")
    ThrottlingRateLimit: Double
}

map RouteSettingsMap {
    key: String
    value: RouteSettings
}

enum RoutingMode {
    API_MAPPING_ONLY
    ROUTING_RULE_ONLY
    ROUTING_RULE_THEN_API_MAPPING
}

structure RoutingRule {
    @jsonName("actions")
    Actions: __listOfRoutingRuleAction

    @jsonName("conditions")
    Conditions: __listOfRoutingRuleCondition

    @jsonName("priority")
    Priority: RoutingRulePriority

    @jsonName("routingRuleArn")
    RoutingRuleArn: String

    @jsonName("routingRuleId")
    RoutingRuleId: String
}

structure RoutingRuleAction {
    @required @jsonName("invokeApi")
    InvokeApi: RoutingRuleActionInvokeApi
}

structure RoutingRuleActionInvokeApi {
    @required @jsonName("apiId")
    ApiId: String

    @required @jsonName("stage")
    Stage: String

    @jsonName("stripBasePath")
    StripBasePath: Boolean
}

structure RoutingRuleCondition {
    @jsonName("matchBasePaths")
    MatchBasePaths: RoutingRuleMatchBasePaths

    @jsonName("matchHeaders")
    MatchHeaders: RoutingRuleMatchHeaders
}

structure RoutingRuleMatchBasePaths {
    @required @jsonName("anyOf")
    AnyOf: __listOfSelectionKey
}

structure RoutingRuleMatchHeaderValue {
    @required @jsonName("header")
    Header: String

    @required @jsonName("valueGlob")
    ValueGlob: String
}

structure RoutingRuleMatchHeaders {
    @required @jsonName("anyOf")
    AnyOf: __listOfRoutingRuleMatchHeaderValue
}

@range(min: 1, max: 1000000)
integer RoutingRulePriority

@range(min: 1, max: 100)
integer MaxResults

structure Section {
    @required @jsonName("productRestEndpointPageArns")
    ProductRestEndpointPageArns: __listOf__stringMin20Max2048

    @required @jsonName("sectionName")
    SectionName: String
}

list SecurityGroupIdList {
    member: String
}

enum SecurityPolicy {
    TLS_1_0
    TLS_1_2
}

structure Stage {
    @jsonName("accessLogSettings")
    AccessLogSettings: AccessLogSettings

    @jsonName("apiGatewayManaged")
    ApiGatewayManaged: Boolean

    @jsonName("autoDeploy")
    AutoDeploy: Boolean

    @jsonName("clientCertificateId")
    ClientCertificateId: String

    @jsonName("createdDate")
    CreatedDate: __timestampIso8601

    @jsonName("defaultRouteSettings")
    DefaultRouteSettings: RouteSettings

    @jsonName("deploymentId")
    DeploymentId: String

    @jsonName("description")
    Description: String

    @jsonName("lastDeploymentStatusMessage")
    LastDeploymentStatusMessage: String

    @jsonName("lastUpdatedDate")
    LastUpdatedDate: __timestampIso8601

    @jsonName("routeSettings")
    RouteSettings: RouteSettingsMap

    @required @jsonName("stageName")
    StageName: String

    @jsonName("stageVariables")
    StageVariables: StageVariablesMap

    @jsonName("tags")
    Tags: Tags
}

map StageVariablesMap {
    key: String
    value: String
}

enum Status {
    AVAILABLE
    IN_PROGRESS
    FAILED
}

structure StatusException {
    @jsonName("exception")
    Exception: __stringMin1Max256

    @jsonName("message")
    Message: __stringMin1Max2048
}

list SubnetIdList {
    member: String
}

map Tags {
    key: String
    value: String
}

map TemplateMap {
    key: String
    value: String
}

structure TlsConfig {
    @jsonName("serverNameToVerify")
    ServerNameToVerify: String
}

structure TlsConfigInput {
    @jsonName("serverNameToVerify")
    ServerNameToVerify: String
}

@error("client") @httpError(429)
structure TooManyRequestsException {
    @jsonName("limitType")
    LimitType: String

    @jsonName("message")
    Message: String
}

enum TryItState {
    ENABLED
    DISABLED
}

@output
structure UpdateIntegrationResult {
    @jsonName("apiGatewayManaged")
    ApiGatewayManaged: Boolean

    @jsonName("connectionId")
    ConnectionId: String

    @jsonName("connectionType")
    ConnectionType: ConnectionType

    @jsonName("contentHandlingStrategy")
    ContentHandlingStrategy: ContentHandlingStrategy

    @jsonName("credentialsArn")
    CredentialsArn: String

    @jsonName("description")
    Description: String

    @jsonName("integrationId")
    IntegrationId: String

    @jsonName("integrationMethod")
    IntegrationMethod: String

    @jsonName("integrationResponseSelectionExpression")
    IntegrationResponseSelectionExpression: String

    @jsonName("integrationSubtype")
    IntegrationSubtype: String

    @jsonName("integrationType")
    IntegrationType: IntegrationType

    @jsonName("integrationUri")
    IntegrationUri: String

    @jsonName("passthroughBehavior")
    PassthroughBehavior: PassthroughBehavior

    @jsonName("payloadFormatVersion")
    PayloadFormatVersion: String

    @jsonName("requestParameters")
    RequestParameters: IntegrationParameters

    @jsonName("requestTemplates")
    RequestTemplates: TemplateMap

    @jsonName("responseParameters")
    ResponseParameters: ResponseParameters

    @jsonName("templateSelectionExpression")
    TemplateSelectionExpression: String

    @jsonName("timeoutInMillis")
    TimeoutInMillis: IntegerWithLengthBetween50And30000

    @jsonName("tlsConfig")
    TlsConfig: TlsConfig
}

@output
structure UpdateRouteResult {
    @jsonName("apiGatewayManaged")
    ApiGatewayManaged: Boolean

    @jsonName("apiKeyRequired")
    ApiKeyRequired: Boolean

    @jsonName("authorizationScopes")
    AuthorizationScopes: AuthorizationScopes

    @jsonName("authorizationType")
    AuthorizationType: AuthorizationType

    @jsonName("authorizerId")
    AuthorizerId: String

    @jsonName("modelSelectionExpression")
    ModelSelectionExpression: String

    @jsonName("operationName")
    OperationName: String

    @jsonName("requestModels")
    RequestModels: RouteModels

    @jsonName("requestParameters")
    RequestParameters: RouteParameters

    @jsonName("routeId")
    RouteId: String

    @jsonName("routeKey")
    RouteKey: String

    @jsonName("routeResponseSelectionExpression")
    RouteResponseSelectionExpression: String

    @jsonName("target")
    Target: String
}

structure VpcLink {
    @jsonName("createdDate")
    CreatedDate: __timestampIso8601

    @required @jsonName("name")
    Name: String

    @required @jsonName("securityGroupIds")
    SecurityGroupIds: SecurityGroupIdList

    @required @jsonName("subnetIds")
    SubnetIds: SubnetIdList

    @jsonName("tags")
    Tags: Tags

    @required @jsonName("vpcLinkId")
    VpcLinkId: String

    @jsonName("vpcLinkStatus")
    VpcLinkStatus: VpcLinkStatus

    @jsonName("vpcLinkStatusMessage")
    VpcLinkStatusMessage: String

    @jsonName("vpcLinkVersion")
    VpcLinkVersion: VpcLinkVersion
}

enum VpcLinkStatus {
    PENDING
    AVAILABLE
    DELETING
    FAILED
    INACTIVE
}

enum VpcLinkVersion {
    V2
}

list __listOfApi {
    member: Api
}

list __listOfApiMapping {
    member: ApiMapping
}

list __listOfAuthorizer {
    member: Authorizer
}

list __listOfDeployment {
    member: Deployment
}

list __listOfDomainName {
    member: DomainName
}

list __listOfIntegration {
    member: Integration
}

list __listOfIntegrationResponse {
    member: IntegrationResponse
}

list __listOfModel {
    member: Model
}

list __listOfPortalProductSummary {
    member: PortalProductSummary
}

list __listOfPortalSummary {
    member: PortalSummary
}

list __listOfProductPageSummaryNoBody {
    member: ProductPageSummaryNoBody
}

list __listOfProductRestEndpointPageSummaryNoBody {
    member: ProductRestEndpointPageSummaryNoBody
}

list __listOfRoute {
    member: Route
}

list __listOfRouteResponse {
    member: RouteResponse
}

list __listOfRoutingRule {
    member: RoutingRule
}

list __listOfRoutingRuleAction {
    member: RoutingRuleAction
}

list __listOfRoutingRuleCondition {
    member: RoutingRuleCondition
}

list __listOfRoutingRuleMatchHeaderValue {
    member: RoutingRuleMatchHeaderValue
}

list __listOfSection {
    member: Section
}

list __listOfSelectionKey {
    member: String
}

list __listOfStage {
    member: Stage
}

list __listOfVpcLink {
    member: VpcLink
}

list __listOf__string {
    member: String
}

list __listOf__stringMin20Max2048 {
    member: __stringMin20Max2048
}

@length(min: 0, max: 1024)
string __stringMin0Max1024

@length(min: 0, max: 1092)
string __stringMin0Max1092

@length(min: 0, max: 255)
string __stringMin0Max255

@length(min: 10, max: 2048)
string __stringMin10Max2048

@length(min: 10, max: 30) @pattern("^[a-z0-9]+$")
string __stringMin10Max30PatternAZ09

@length(min: 1, max: 1024)
string __stringMin1Max1024

@length(min: 1, max: 128)
string __stringMin1Max128

@length(min: 1, max: 16)
string __stringMin1Max16

@length(min: 1, max: 20)
string __stringMin1Max20

@length(min: 1, max: 2048)
string __stringMin1Max2048

@length(min: 1, max: 255)
string __stringMin1Max255

@length(min: 1, max: 256)
string __stringMin1Max256

@length(min: 1, max: 307200)
string __stringMin1Max307200

@length(min: 1, max: 32768)
string __stringMin1Max32768

@length(min: 1, max: 4096)
string __stringMin1Max4096

@length(min: 1, max: 50)
string __stringMin1Max50

@length(min: 1, max: 64)
string __stringMin1Max64

@length(min: 20, max: 2048)
string __stringMin20Max2048

@length(min: 3, max: 255)
string __stringMin3Max255

@length(min: 3, max: 256)
string __stringMin3Max256

@timestampFormat("date-time")
timestamp __timestampIso8601
