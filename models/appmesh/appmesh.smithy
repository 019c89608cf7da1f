$version: "2.0"

namespace com.amazonaws.appmesh

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS App Mesh")
@service(sdkId: "App Mesh", endpointPrefix: "appmesh", docId: "appmesh-2019-01-25")
@restJson1
@sigv4(name: "appmesh")
@standardRegionalEndpoints
service AppMesh {
    version: "2019-01-25"
    operations: [
        CreateGatewayRoute
        CreateMesh
        CreateRoute
        CreateVirtualGateway
        CreateVirtualNode
        CreateVirtualRouter
        CreateVirtualService
        DeleteGatewayRoute
        DeleteMesh
        DeleteRoute
        DeleteVirtualGateway
        DeleteVirtualNode
        DeleteVirtualRouter
        DeleteVirtualService
        DescribeGatewayRoute
        DescribeMesh
        DescribeRoute
        DescribeVirtualGateway
        DescribeVirtualNode
        DescribeVirtualRouter
        DescribeVirtualService
        ListGatewayRoutes
        ListMeshes
        ListRoutes
        ListTagsForResource
        ListVirtualGateways
        ListVirtualNodes
        ListVirtualRouters
        ListVirtualServices
        TagResource
        UntagResource
        UpdateGatewayRoute
        UpdateMesh
        UpdateRoute
        UpdateVirtualGateway
        UpdateVirtualNode
        UpdateVirtualRouter
        UpdateVirtualService
    ]
}

@http(
    method: "PUT"
    uri: "/v20190125/meshes/{meshName}/virtualGateway/{virtualGatewayName}/gatewayRoutes"
)
@idempotent
operation CreateGatewayRoute {
    input := {
        @idempotencyToken
        clientToken: String

        @required
        gatewayRouteName: ResourceName

        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required
        spec: GatewayRouteSpec

        tags: TagList

        @required @httpLabel
        virtualGatewayName: ResourceName
    }
    output := {
        @required @httpPayload
        gatewayRoute: GatewayRouteData
    }
    errors: [
        NotFoundException
        BadRequestException
        ConflictException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
        LimitExceededException
    ]
}

@http(method: "PUT", uri: "/v20190125/meshes") @idempotent
operation CreateMesh {
    input := {
        @idempotencyToken
        clientToken: String

        @required
        meshName: ResourceName

        spec: MeshSpec
        tags: TagList
    }
    output := {
        @required @httpPayload
        mesh: MeshData
    }
    errors: [
        NotFoundException
        BadRequestException
        ConflictException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
        LimitExceededException
    ]
}

@http(method: "PUT", uri: "/v20190125/meshes/{meshName}/virtualRouter/{virtualRouterName}/routes")
@idempotent
operation CreateRoute {
    input := {
        @idempotencyToken
        clientToken: String

        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required
        routeName: ResourceName

        @required
        spec: RouteSpec

        tags: TagList

        @required @httpLabel
        virtualRouterName: ResourceName
    }
    output := {
        @required @httpPayload
        route: RouteData
    }
    errors: [
        NotFoundException
        BadRequestException
        ConflictException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
        LimitExceededException
    ]
}

@http(method: "PUT", uri: "/v20190125/meshes/{meshName}/virtualGateways") @idempotent
operation CreateVirtualGateway {
    input := {
        @idempotencyToken
        clientToken: String

        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required
        spec: VirtualGatewaySpec

        tags: TagList

        @required
        virtualGatewayName: ResourceName
    }
    output := {
        @required @httpPayload
        virtualGateway: VirtualGatewayData
    }
    errors: [
        NotFoundException
        BadRequestException
        ConflictException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
        LimitExceededException
    ]
}

@http(method: "PUT", uri: "/v20190125/meshes/{meshName}/virtualNodes") @idempotent
operation CreateVirtualNode {
    input := {
        @idempotencyToken
        clientToken: String

        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required
        spec: VirtualNodeSpec

        tags: TagList

        @required
        virtualNodeName: ResourceName
    }
    output := {
        @required @httpPayload
        virtualNode: VirtualNodeData
    }
    errors: [
        NotFoundException
        BadRequestException
        ConflictException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
        LimitExceededException
    ]
}

@http(method: "PUT", uri: "/v20190125/meshes/{meshName}/virtualRouters") @idempotent
operation CreateVirtualRouter {
    input := {
        @idempotencyToken
        clientToken: String

        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required
        spec: VirtualRouterSpec

        tags: TagList

        @required
        virtualRouterName: ResourceName
    }
    output := {
        @required @httpPayload
        virtualRouter: VirtualRouterData
    }
    errors: [
        NotFoundException
        BadRequestException
        ConflictException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
        LimitExceededException
    ]
}

@http(method: "PUT", uri: "/v20190125/meshes/{meshName}/virtualServices") @idempotent
operation CreateVirtualService {
    input := {
        @idempotencyToken
        clientToken: String

        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required
        spec: VirtualServiceSpec

        tags: TagList

        @required
        virtualServiceName: String
    }
    output := {
        @required @httpPayload
        virtualService: VirtualServiceData
    }
    errors: [
        NotFoundException
        BadRequestException
        ConflictException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
        LimitExceededException
    ]
}

@http(
    method: "DELETE"
    uri: "/v20190125/meshes/{meshName}/virtualGateway/{virtualGatewayName}/gatewayRoutes/{gatewayRouteName}"
)
@idempotent
operation DeleteGatewayRoute {
    input := {
        @required @httpLabel
        gatewayRouteName: ResourceName

        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required @httpLabel
        virtualGatewayName: ResourceName
    }
    output := {
        @required @httpPayload
        gatewayRoute: GatewayRouteData
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ResourceInUseException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(method: "DELETE", uri: "/v20190125/meshes/{meshName}") @idempotent
operation DeleteMesh {
    input := {
        @required @httpLabel
        meshName: ResourceName
    }
    output := {
        @required @httpPayload
        mesh: MeshData
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ResourceInUseException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(
    method: "DELETE"
    uri: "/v20190125/meshes/{meshName}/virtualRouter/{virtualRouterName}/routes/{routeName}"
)
@idempotent
operation DeleteRoute {
    input := {
        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required @httpLabel
        routeName: ResourceName

        @required @httpLabel
        virtualRouterName: ResourceName
    }
    output := {
        @required @httpPayload
        route: RouteData
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ResourceInUseException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(method: "DELETE", uri: "/v20190125/meshes/{meshName}/virtualGateways/{virtualGatewayName}")
@idempotent
operation DeleteVirtualGateway {
    input := {
        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required @httpLabel
        virtualGatewayName: ResourceName
    }
    output := {
        @required @httpPayload
        virtualGateway: VirtualGatewayData
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ResourceInUseException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(method: "DELETE", uri: "/v20190125/meshes/{meshName}/virtualNodes/{virtualNodeName}")
@idempotent
operation DeleteVirtualNode {
    input := {
        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required @httpLabel
        virtualNodeName: ResourceName
    }
    output := {
        @required @httpPayload
        virtualNode: VirtualNodeData
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ResourceInUseException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(method: "DELETE", uri: "/v20190125/meshes/{meshName}/virtualRouters/{virtualRouterName}")
@idempotent
operation DeleteVirtualRouter {
    input := {
        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required @httpLabel
        virtualRouterName: ResourceName
    }
    output := {
        @required @httpPayload
        virtualRouter: VirtualRouterData
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ResourceInUseException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(method: "DELETE", uri: "/v20190125/meshes/{meshName}/virtualServices/{virtualServiceName}")
@idempotent
operation DeleteVirtualService {
    input := {
        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required @httpLabel
        virtualServiceName: String
    }
    output := {
        @required @httpPayload
        virtualService: VirtualServiceData
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ResourceInUseException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(
    method: "GET"
    uri: "/v20190125/meshes/{meshName}/virtualGateway/{virtualGatewayName}/gatewayRoutes/{gatewayRouteName}"
)
operation DescribeGatewayRoute {
    input := {
        @required @httpLabel
        gatewayRouteName: ResourceName

        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required @httpLabel
        virtualGatewayName: ResourceName
    }
    output := {
        @required @httpPayload
        gatewayRoute: GatewayRouteData
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/v20190125/meshes/{meshName}")
operation DescribeMesh {
    input := {
        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId
    }
    output := {
        @required @httpPayload
        mesh: MeshData
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(
    method: "GET"
    uri: "/v20190125/meshes/{meshName}/virtualRouter/{virtualRouterName}/routes/{routeName}"
)
operation DescribeRoute {
    input := {
        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required @httpLabel
        routeName: ResourceName

        @required @httpLabel
        virtualRouterName: ResourceName
    }
    output := {
        @required @httpPayload
        route: RouteData
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/v20190125/meshes/{meshName}/virtualGateways/{virtualGatewayName}")
operation DescribeVirtualGateway {
    input := {
        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required @httpLabel
        virtualGatewayName: ResourceName
    }
    output := {
        @required @httpPayload
        virtualGateway: VirtualGatewayData
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/v20190125/meshes/{meshName}/virtualNodes/{virtualNodeName}")
operation DescribeVirtualNode {
    input := {
        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required @httpLabel
        virtualNodeName: ResourceName
    }
    output := {
        @required @httpPayload
        virtualNode: VirtualNodeData
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/v20190125/meshes/{meshName}/virtualRouters/{virtualRouterName}")
operation DescribeVirtualRouter {
    input := {
        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required @httpLabel
        virtualRouterName: ResourceName
    }
    output := {
        @required @httpPayload
        virtualRouter: VirtualRouterData
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/v20190125/meshes/{meshName}/virtualServices/{virtualServiceName}")
operation DescribeVirtualService {
    input := {
        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required @httpLabel
        virtualServiceName: String
    }
    output := {
        @required @httpPayload
        virtualService: VirtualServiceData
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(
    method: "GET"
    uri: "/v20190125/meshes/{meshName}/virtualGateway/{virtualGatewayName}/gatewayRoutes"
)
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "gatewayRoutes"
    pageSize: "limit"
)
operation ListGatewayRoutes {
    input := {
        @httpQuery("limit")
        limit: ListGatewayRoutesLimit

        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @httpQuery("nextToken")
        nextToken: String

        @required @httpLabel
        virtualGatewayName: ResourceName
    }
    output := {
        @required
        gatewayRoutes: GatewayRouteList

        nextToken: String
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/v20190125/meshes")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "meshes", pageSize: "limit")
operation ListMeshes {
    input := {
        @httpQuery("limit")
        limit: ListMeshesLimit

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        @required
        meshes: MeshList

        nextToken: String
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/v20190125/meshes/{meshName}/virtualRouter/{virtualRouterName}/routes")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "routes", pageSize: "limit")
operation ListRoutes {
    input := {
        @httpQuery("limit")
        limit: ListRoutesLimit

        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @httpQuery("nextToken")
        nextToken: String

        @required @httpLabel
        virtualRouterName: ResourceName
    }
    output := {
        nextToken: String

        @required
        routes: RouteList
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/v20190125/tags")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "tags", pageSize: "limit")
operation ListTagsForResource {
    input := {
        @httpQuery("limit")
        limit: TagsLimit

        @httpQuery("nextToken")
        nextToken: String

        @required @httpQuery("resourceArn")
        resourceArn: String
    }
    output := {
        nextToken: String

        @required
        tags: TagList
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/v20190125/meshes/{meshName}/virtualGateways")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "virtualGateways"
    pageSize: "limit"
)
operation ListVirtualGateways {
    input := {
        @httpQuery("limit")
        limit: ListVirtualGatewaysLimit

        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        nextToken: String

        @required
        virtualGateways: VirtualGatewayList
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/v20190125/meshes/{meshName}/virtualNodes")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "virtualNodes"
    pageSize: "limit"
)
operation ListVirtualNodes {
    input := {
        @httpQuery("limit")
        limit: ListVirtualNodesLimit

        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        nextToken: String

        @required
        virtualNodes: VirtualNodeList
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/v20190125/meshes/{meshName}/virtualRouters")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "virtualRouters"
    pageSize: "limit"
)
operation ListVirtualRouters {
    input := {
        @httpQuery("limit")
        limit: ListVirtualRoutersLimit

        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        nextToken: String

        @required
        virtualRouters: VirtualRouterList
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/v20190125/meshes/{meshName}/virtualServices")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "virtualServices"
    pageSize: "limit"
)
operation ListVirtualServices {
    input := {
        @httpQuery("limit")
        limit: ListVirtualServicesLimit

        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        nextToken: String

        @required
        virtualServices: VirtualServiceList
    }
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(method: "PUT", uri: "/v20190125/tag") @idempotent
operation TagResource {
    input := {
        @required @httpQuery("resourceArn")
        resourceArn: String

        @required
        tags: TagList
    }
    output := {}
    errors: [
        NotFoundException
        BadRequestException
        TooManyTagsException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(method: "PUT", uri: "/v20190125/untag") @idempotent
operation UntagResource {
    input := {
        @required @httpQuery("resourceArn")
        resourceArn: String

        @required
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        NotFoundException
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(
    method: "PUT"
    uri: "/v20190125/meshes/{meshName}/virtualGateway/{virtualGatewayName}/gatewayRoutes/{gatewayRouteName}"
)
@idempotent
operation UpdateGatewayRoute {
    input := {
        @idempotencyToken
        clientToken: String

        @required @httpLabel
        gatewayRouteName: ResourceName

        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required
        spec: GatewayRouteSpec

        @required @httpLabel
        virtualGatewayName: ResourceName
    }
    output := {
        @required @httpPayload
        gatewayRoute: GatewayRouteData
    }
    errors: [
        NotFoundException
        BadRequestException
        ConflictException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
        LimitExceededException
    ]
}

@http(method: "PUT", uri: "/v20190125/meshes/{meshName}") @idempotent
operation UpdateMesh {
    input := {
        @idempotencyToken
        clientToken: String

        @required @httpLabel
        meshName: ResourceName

        spec: MeshSpec
    }
    output := {
        @required @httpPayload
        mesh: MeshData
    }
    errors: [
        NotFoundException
        BadRequestException
        ConflictException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
    ]
}

@http(
    method: "PUT"
    uri: "/v20190125/meshes/{meshName}/virtualRouter/{virtualRouterName}/routes/{routeName}"
)
@idempotent
operation UpdateRoute {
    input := {
        @idempotencyToken
        clientToken: String

        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required @httpLabel
        routeName: ResourceName

        @required
        spec: RouteSpec

        @required @httpLabel
        virtualRouterName: ResourceName
    }
    output := {
        @required @httpPayload
        route: RouteData
    }
    errors: [
        NotFoundException
        BadRequestException
        ConflictException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
        LimitExceededException
    ]
}

@http(method: "PUT", uri: "/v20190125/meshes/{meshName}/virtualGateways/{virtualGatewayName}")
@idempotent
operation UpdateVirtualGateway {
    input := {
        @idempotencyToken
        clientToken: String

        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required
        spec: VirtualGatewaySpec

        @required @httpLabel
        virtualGatewayName: ResourceName
    }
    output := {
        @required @httpPayload
        virtualGateway: VirtualGatewayData
    }
    errors: [
        NotFoundException
        BadRequestException
        ConflictException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
        LimitExceededException
    ]
}

@http(method: "PUT", uri: "/v20190125/meshes/{meshName}/virtualNodes/{virtualNodeName}") @idempotent
operation UpdateVirtualNode {
    input := {
        @idempotencyToken
        clientToken: String

        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required
        spec: VirtualNodeSpec

        @required @httpLabel
        virtualNodeName: ResourceName
    }
    output := {
        @required @httpPayload
        virtualNode: VirtualNodeData
    }
    errors: [
        NotFoundException
        BadRequestException
        ConflictException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
        LimitExceededException
    ]
}

@http(method: "PUT", uri: "/v20190125/meshes/{meshName}/virtualRouters/{virtualRouterName}")
@idempotent
operation UpdateVirtualRouter {
    input := {
        @idempotencyToken
        clientToken: String

        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required
        spec: VirtualRouterSpec

        @required @httpLabel
        virtualRouterName: ResourceName
    }
    output := {
        @required @httpPayload
        virtualRouter: VirtualRouterData
    }
    errors: [
        NotFoundException
        BadRequestException
        ConflictException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
        LimitExceededException
    ]
}

@http(method: "PUT", uri: "/v20190125/meshes/{meshName}/virtualServices/{virtualServiceName}")
@idempotent
operation UpdateVirtualService {
    input := {
        @idempotencyToken
        clientToken: String

        @required @httpLabel
        meshName: ResourceName

        @httpQuery("meshOwner")
        meshOwner: AccountId

        @required
        spec: VirtualServiceSpec

        @required @httpLabel
        virtualServiceName: String
    }
    output := {
        @required @httpPayload
        virtualService: VirtualServiceData
    }
    errors: [
        NotFoundException
        BadRequestException
        ConflictException
        TooManyRequestsException
        ForbiddenException
        ServiceUnavailableException
        InternalServerErrorException
        LimitExceededException
    ]
}

union AccessLog {
    file: FileAccessLog
}

@length(min: 12, max: 12)
string AccountId

structure AwsCloudMapInstanceAttribute {
    @required
    key: AwsCloudMapInstanceAttributeKey

    @required
    value: AwsCloudMapInstanceAttributeValue
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9!-~]+$")
string AwsCloudMapInstanceAttributeKey

@length(min: 1, max: 1024) @pattern("^([a-zA-Z0-9!-~][  a-zA-Z0-9!-~]*){0,1}[a-zA-Z0-9!-~]{0,1}$")
string AwsCloudMapInstanceAttributeValue

list AwsCloudMapInstanceAttributes {
    member: AwsCloudMapInstanceAttribute
}

@length(min: 1, max: 1024)
string AwsCloudMapName

structure AwsCloudMapServiceDiscovery {
    attributes: AwsCloudMapInstanceAttributes
    ipPreference: IpPreference

    @required
    namespaceName: AwsCloudMapName

    @required
    serviceName: AwsCloudMapName
}

union Backend {
    virtualService: VirtualServiceBackend
}

structure BackendDefaults {
    clientPolicy: ClientPolicy
}

list Backends {
    member: Backend
}

@error("client") @httpError(400)
structure BadRequestException {
    message: String
}

@length(min: 1, max: 3)
list CertificateAuthorityArns {
    member: String
}

structure ClientPolicy {
    tls: ClientPolicyTls
}

structure ClientPolicyTls {
    certificate: ClientTlsCertificate
    enforce: Boolean
    ports: PortSet

    @required
    validation: TlsValidationContext
}

union ClientTlsCertificate {
    file: ListenerTlsFileCertificate
    sds: ListenerTlsSdsCertificate
}

@error("client") @httpError(409)
structure ConflictException {
    message: String
}

enum DefaultGatewayRouteRewrite {
    ENABLED
    DISABLED
}

enum DnsResponseType {
    LOADBALANCER
    ENDPOINTS
}

structure DnsServiceDiscovery {
    @required
    hostname: String

    ipPreference: IpPreference
    responseType: DnsResponseType
}

structure Duration {
    unit: DurationUnit
    value: DurationValue
}

enum DurationUnit {
    s
    ms
}

@range(min: 0)
long DurationValue

structure EgressFilter {
    @required
    type: EgressFilterType
}

enum EgressFilterType {
    ALLOW_ALL
    DROP_ALL
}

@length(min: 1, max: 253)
string ExactHostName

structure FileAccessLog {
    format: LoggingFormat

    @required
    path: FilePath
}

@length(min: 1, max: 255)
string FilePath

@error("client") @httpError(403)
structure ForbiddenException {
    message: String
}

structure GatewayRouteData {
    @required
    gatewayRouteName: ResourceName

    @required
    meshName: ResourceName

    @required
    metadata: ResourceMetadata

    @required
    spec: GatewayRouteSpec

    @required
    status: GatewayRouteStatus

    @required
    virtualGatewayName: ResourceName
}

structure GatewayRouteHostnameMatch {
    exact: ExactHostName
    suffix: SuffixHostname
}

structure GatewayRouteHostnameRewrite {
    defaultTargetHostname: DefaultGatewayRouteRewrite
}

list GatewayRouteList {
    member: GatewayRouteRef
}

@range(min: 0, max: 1000)
integer GatewayRoutePriority

structure GatewayRouteRef {
    @required
    arn: String

    @required
    createdAt: Timestamp

    @required
    gatewayRouteName: ResourceName

    @required
    lastUpdatedAt: Timestamp

    @required
    meshName: ResourceName

    @required
    meshOwner: AccountId

    @required
    resourceOwner: AccountId

    @required
    version: Long

    @required
    virtualGatewayName: ResourceName
}

structure GatewayRouteSpec {
    grpcRoute: GrpcGatewayRoute
    http2Route: HttpGatewayRoute
    httpRoute: HttpGatewayRoute
    priority: GatewayRoutePriority
}

structure GatewayRouteStatus {
    @required
    status: GatewayRouteStatusCode
}

enum GatewayRouteStatusCode {
    ACTIVE
    INACTIVE
    DELETED
}

structure GatewayRouteTarget {
    port: ListenerPort

    @required
    virtualService: GatewayRouteVirtualService
}

structure GatewayRouteVirtualService {
    @required
    virtualServiceName: ResourceName
}

structure GrpcGatewayRoute {
    @required
    action: GrpcGatewayRouteAction

    @required
    match: GrpcGatewayRouteMatch
}

structure GrpcGatewayRouteAction {
    rewrite: GrpcGatewayRouteRewrite

    @required
    target: GatewayRouteTarget
}

structure GrpcGatewayRouteMatch {
    hostname: GatewayRouteHostnameMatch
    metadata: GrpcGatewayRouteMetadataList
    port: ListenerPort
    serviceName: String
}

structure GrpcGatewayRouteMetadata {
    invert: Boolean
    match: GrpcMetadataMatchMethod

    @required
    name: HeaderName
}

@length(min: 1, max: 10)
list GrpcGatewayRouteMetadataList {
    member: GrpcGatewayRouteMetadata
}

structure GrpcGatewayRouteRewrite {
    hostname: GatewayRouteHostnameRewrite
}

union GrpcMetadataMatchMethod {
    exact: HeaderMatch
    prefix: HeaderMatch
    range: MatchRange
    regex: HeaderMatch
    suffix: HeaderMatch
}

structure GrpcRetryPolicy {
    grpcRetryEvents: GrpcRetryPolicyEvents
    httpRetryEvents: HttpRetryPolicyEvents

    @required
    maxRetries: MaxRetries

    @required
    perRetryTimeout: Duration

    tcpRetryEvents: TcpRetryPolicyEvents
}

enum GrpcRetryPolicyEvent {
    cancelled
    deadline_exceeded = "deadline-exceeded"
    internal
    resource_exhausted = "resource-exhausted"
    unavailable
}

@length(min: 1, max: 5)
list GrpcRetryPolicyEvents {
    member: GrpcRetryPolicyEvent
}

structure GrpcRoute {
    @required
    action: GrpcRouteAction

    @required
    match: GrpcRouteMatch

    retryPolicy: GrpcRetryPolicy
    timeout: GrpcTimeout
}

structure GrpcRouteAction {
    @required
    weightedTargets: WeightedTargets
}

structure GrpcRouteMatch {
    metadata: GrpcRouteMetadataList
    methodName: MethodName
    port: ListenerPort
    serviceName: String
}

structure GrpcRouteMetadata {
    invert: Boolean
    match: GrpcRouteMetadataMatchMethod

    @required
    name: HeaderName
}

@length(min: 1, max: 10)
list GrpcRouteMetadataList {
    member: GrpcRouteMetadata
}

union GrpcRouteMetadataMatchMethod {
    exact: HeaderMatch
    prefix: HeaderMatch
    range: MatchRange
    regex: HeaderMatch
    suffix: HeaderMatch
}

structure GrpcTimeout {
    idle: Duration
    perRequest: Duration
}

@length(min: 1, max: 255)
string HeaderMatch

union HeaderMatchMethod {
    exact: HeaderMatch
    prefix: HeaderMatch
    range: MatchRange
    regex: HeaderMatch
    suffix: HeaderMatch
}

@length(min: 1, max: 50)
string HeaderName

@range(min: 5000, max: 300000)
long HealthCheckIntervalMillis

structure HealthCheckPolicy {
    @required
    healthyThreshold: HealthCheckThreshold

    @required
    intervalMillis: HealthCheckIntervalMillis

    path: String
    port: PortNumber

    @required
    protocol: PortProtocol

    @required
    timeoutMillis: HealthCheckTimeoutMillis

    @required
    unhealthyThreshold: HealthCheckThreshold
}

@range(min: 2, max: 10)
integer HealthCheckThreshold

@range(min: 2000, max: 60000)
long HealthCheckTimeoutMillis

structure HttpGatewayRoute {
    @required
    action: HttpGatewayRouteAction

    @required
    match: HttpGatewayRouteMatch
}

structure HttpGatewayRouteAction {
    rewrite: HttpGatewayRouteRewrite

    @required
    target: GatewayRouteTarget
}

structure HttpGatewayRouteHeader {
    invert: Boolean
    match: HeaderMatchMethod

    @required
    name: HeaderName
}

@length(min: 1, max: 10)
list HttpGatewayRouteHeaders {
    member: HttpGatewayRouteHeader
}

structure HttpGatewayRouteMatch {
    headers: HttpGatewayRouteHeaders
    hostname: GatewayRouteHostnameMatch
    method: HttpMethod
    path: HttpPathMatch
    port: ListenerPort
    prefix: String
    queryParameters: HttpQueryParameters
}

structure HttpGatewayRoutePathRewrite {
    exact: HttpPathExact
}

@length(min: 1, max: 255)
string HttpGatewayRoutePrefix

structure HttpGatewayRoutePrefixRewrite {
    defaultPrefix: DefaultGatewayRouteRewrite
    value: HttpGatewayRoutePrefix
}

structure HttpGatewayRouteRewrite {
    hostname: GatewayRouteHostnameRewrite
    path: HttpGatewayRoutePathRewrite
    prefix: HttpGatewayRoutePrefixRewrite
}

enum HttpMethod {
    GET
    HEAD
    POST
    PUT
    DELETE
    CONNECT
    OPTIONS
    TRACE
    PATCH
}

@length(min: 1, max: 255)
string HttpPathExact

structure HttpPathMatch {
    exact: HttpPathExact
    regex: HttpPathRegex
}

@length(min: 1, max: 255)
string HttpPathRegex

structure HttpQueryParameter {
    match: QueryParameterMatch

    @required
    name: String
}

@length(min: 1, max: 10)
list HttpQueryParameters {
    member: HttpQueryParameter
}

structure HttpRetryPolicy {
    httpRetryEvents: HttpRetryPolicyEvents

    @required
    maxRetries: MaxRetries

    @required
    perRetryTimeout: Duration

    tcpRetryEvents: TcpRetryPolicyEvents
}

@length(min: 1, max: 25)
string HttpRetryPolicyEvent

@length(min: 1, max: 25)
list HttpRetryPolicyEvents {
    member: HttpRetryPolicyEvent
}

structure HttpRoute {
    @required
    action: HttpRouteAction

    @required
    match: HttpRouteMatch

    retryPolicy: HttpRetryPolicy
    timeout: HttpTimeout
}

structure HttpRouteAction {
    @required
    weightedTargets: WeightedTargets
}

structure HttpRouteHeader {
    invert: Boolean
    match: HeaderMatchMethod

    @required
    name: HeaderName
}

@length(min: 1, max: 10)
list HttpRouteHeaders {
    member: HttpRouteHeader
}

structure HttpRouteMatch {
    headers: HttpRouteHeaders
    method: HttpMethod
    path: HttpPathMatch
    port: ListenerPort
    prefix: String
    queryParameters: HttpQueryParameters
    scheme: HttpScheme
}

enum HttpScheme {
    http
    https
}

structure HttpTimeout {
    idle: Duration
    perRequest: Duration
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerErrorException {
    message: String
}

enum IpPreference {
    IPv6_PREFERRED
    IPv4_PREFERRED
    IPv4_ONLY
    IPv6_ONLY
}

list JsonFormat {
    member: JsonFormatRef
}

structure JsonFormatRef {
    @required
    key: JsonKey

    @required
    value: JsonValue
}

@length(min: 1, max: 100)
string JsonKey

@length(min: 1, max: 100)
string JsonValue

@error("client") @httpError(400)
structure LimitExceededException {
    message: String
}

@range(min: 1, max: 100)
integer ListGatewayRoutesLimit

@range(min: 1, max: 100)
integer ListMeshesLimit

@range(min: 1, max: 100)
integer ListRoutesLimit

@range(min: 1, max: 100)
integer ListVirtualGatewaysLimit

@range(min: 1, max: 100)
integer ListVirtualNodesLimit

@range(min: 1, max: 100)
integer ListVirtualRoutersLimit

@range(min: 1, max: 100)
integer ListVirtualServicesLimit

structure Listener {
    connectionPool: VirtualNodeConnectionPool
    healthCheck: HealthCheckPolicy
    outlierDetection: OutlierDetection

    @required
    portMapping: PortMapping

    timeout: ListenerTimeout
    tls: ListenerTls
}

@range(min: 1, max: 65535)
integer ListenerPort

union ListenerTimeout {
    grpc: GrpcTimeout
    http: HttpTimeout
    http2: HttpTimeout
    tcp: TcpTimeout
}

structure ListenerTls {
    @required
    certificate: ListenerTlsCertificate

    @required
    mode: ListenerTlsMode

    validation: ListenerTlsValidationContext
}

structure ListenerTlsAcmCertificate {
    @required
    certificateArn: String
}

union ListenerTlsCertificate {
    acm: ListenerTlsAcmCertificate
    file: ListenerTlsFileCertificate
    sds: ListenerTlsSdsCertificate
}

structure ListenerTlsFileCertificate {
    @required
    certificateChain: FilePath

    @required
    privateKey: FilePath
}

enum ListenerTlsMode {
    STRICT
    PERMISSIVE
    DISABLED
}

structure ListenerTlsSdsCertificate {
    @required
    secretName: String
}

structure ListenerTlsValidationContext {
    subjectAlternativeNames: SubjectAlternativeNames

    @required
    trust: ListenerTlsValidationContextTrust
}

union ListenerTlsValidationContextTrust {
    file: TlsValidationContextFileTrust
    sds: TlsValidationContextSdsTrust
}

list Listeners {
    member: Listener
}

structure Logging {
    accessLog: AccessLog
}

union LoggingFormat {
    json: JsonFormat
    text: TextFormat
}

structure MatchRange {
    @required
    end: Long

    @required
    start: Long
}

@range(min: 1)
integer MaxConnections

@range(min: 1)
integer MaxPendingRequests

@range(min: 1)
integer MaxRequests

@range(min: 0)
long MaxRetries

structure MeshData {
    @required
    meshName: ResourceName

    @required
    metadata: ResourceMetadata

    @required
    spec: MeshSpec

    @required
    status: MeshStatus
}

list MeshList {
    member: MeshRef
}

structure MeshRef {
    @required
    arn: String

    @required
    createdAt: Timestamp

    @required
    lastUpdatedAt: Timestamp

    @required
    meshName: ResourceName

    @required
    meshOwner: AccountId

    @required
    resourceOwner: AccountId

    @required
    version: Long
}

structure MeshServiceDiscovery {
    ipPreference: IpPreference
}

structure MeshSpec {
    egressFilter: EgressFilter
    serviceDiscovery: MeshServiceDiscovery
}

structure MeshStatus {
    status: MeshStatusCode
}

enum MeshStatusCode {
    ACTIVE
    INACTIVE
    DELETED
}

@length(min: 1, max: 50)
string MethodName

@error("client") @httpError(404)
structure NotFoundException {
    message: String
}

structure OutlierDetection {
    @required
    baseEjectionDuration: Duration

    @required
    interval: Duration

    @required
    maxEjectionPercent: OutlierDetectionMaxEjectionPercent

    @required
    maxServerErrors: OutlierDetectionMaxServerErrors
}

@range(min: 0, max: 100)
integer OutlierDetectionMaxEjectionPercent

@range(min: 1)
long OutlierDetectionMaxServerErrors

@range(min: 0, max: 100)
integer PercentInt

structure PortMapping {
    @required
    port: PortNumber

    @required
    protocol: PortProtocol
}

@range(min: 1, max: 65535)
integer PortNumber

enum PortProtocol {
    http
    tcp
    http2
    grpc
}

list PortSet {
    member: PortNumber
}

structure QueryParameterMatch {
    exact: String
}

@error("client") @httpError(409)
structure ResourceInUseException {
    message: String
}

structure ResourceMetadata {
    @required
    arn: String

    @required
    createdAt: Timestamp

    @required
    lastUpdatedAt: Timestamp

    @required
    meshOwner: AccountId

    @required
    resourceOwner: AccountId

    @required
    uid: String

    @required
    version: Long
}

@length(min: 1, max: 255)
string ResourceName

structure RouteData {
    @required
    meshName: ResourceName

    @required
    metadata: ResourceMetadata

    @required
    routeName: ResourceName

    @required
    spec: RouteSpec

    @required
    status: RouteStatus

    @required
    virtualRouterName: ResourceName
}

list RouteList {
    member: RouteRef
}

@range(min: 0, max: 1000)
integer RoutePriority

structure RouteRef {
    @required
    arn: String

    @required
    createdAt: Timestamp

    @required
    lastUpdatedAt: Timestamp

    @required
    meshName: ResourceName

    @required
    meshOwner: AccountId

    @required
    resourceOwner: AccountId

    @required
    routeName: ResourceName

    @required
    version: Long

    @required
    virtualRouterName: ResourceName
}

structure RouteSpec {
    grpcRoute: GrpcRoute
    http2Route: HttpRoute
    httpRoute: HttpRoute
    priority: RoutePriority
    tcpRoute: TcpRoute
}

structure RouteStatus {
    @required
    status: RouteStatusCode
}

enum RouteStatusCode {
    ACTIVE
    INACTIVE
    DELETED
}

union ServiceDiscovery {
    awsCloudMap: AwsCloudMapServiceDiscovery
    dns: DnsServiceDiscovery
}

@error("server") @httpError(503) @retryable(throttling: false)
structure ServiceUnavailableException {
    message: String
}

@length(min: 1, max: 254)
string SubjectAlternativeName

list SubjectAlternativeNameList {
    member: SubjectAlternativeName
}

structure SubjectAlternativeNameMatchers {
    @required
    exact: SubjectAlternativeNameList
}

structure SubjectAlternativeNames {
    @required
    match: SubjectAlternativeNameMatchers
}

@length(min: 1, max: 253)
string SuffixHostname

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 50)
list TagList {
    member: TagRef
}

structure TagRef {
    @required
    key: TagKey

    @required
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

@range(min: 1, max: 50)
integer TagsLimit

enum TcpRetryPolicyEvent {
    connection_error = "connection-error"
}

@length(min: 1, max: 1)
list TcpRetryPolicyEvents {
    member: TcpRetryPolicyEvent
}

structure TcpRoute {
    @required
    action: TcpRouteAction

    match: TcpRouteMatch
    timeout: TcpTimeout
}

structure TcpRouteAction {
    @required
    weightedTargets: WeightedTargets
}

structure TcpRouteMatch {
    port: ListenerPort
}

structure TcpTimeout {
    idle: Duration
}

@length(min: 1, max: 1000)
string TextFormat

structure TlsValidationContext {
    subjectAlternativeNames: SubjectAlternativeNames

    @required
    trust: TlsValidationContextTrust
}

structure TlsValidationContextAcmTrust {
    @required
    certificateAuthorityArns: CertificateAuthorityArns
}

structure TlsValidationContextFileTrust {
    @required
    certificateChain: FilePath
}

structure TlsValidationContextSdsTrust {
    @required
    secretName: String
}

union TlsValidationContextTrust {
    acm: TlsValidationContextAcmTrust
    file: TlsValidationContextFileTrust
    sds: TlsValidationContextSdsTrust
}

@error("client") @httpError(429) @retryable(throttling: true)
structure TooManyRequestsException {
    message: String
}

@error("client") @httpError(400)
structure TooManyTagsException {
    message: String
}

union VirtualGatewayAccessLog {
    file: VirtualGatewayFileAccessLog
}

structure VirtualGatewayBackendDefaults {
    clientPolicy: VirtualGatewayClientPolicy
}

@length(min: 1, max: 3)
list VirtualGatewayCertificateAuthorityArns {
    member: String
}

structure VirtualGatewayClientPolicy {
    tls: VirtualGatewayClientPolicyTls
}

structure VirtualGatewayClientPolicyTls {
    certificate: VirtualGatewayClientTlsCertificate
    enforce: Boolean
    ports: PortSet

    @required
    validation: VirtualGatewayTlsValidationContext
}

union VirtualGatewayClientTlsCertificate {
    file: VirtualGatewayListenerTlsFileCertificate
    sds: VirtualGatewayListenerTlsSdsCertificate
}

union VirtualGatewayConnectionPool {
    grpc: VirtualGatewayGrpcConnectionPool
    http: VirtualGatewayHttpConnectionPool
    http2: VirtualGatewayHttp2ConnectionPool
}

structure VirtualGatewayData {
    @required
    meshName: ResourceName

    @required
    metadata: ResourceMetadata

    @required
    spec: VirtualGatewaySpec

    @required
    status: VirtualGatewayStatus

    @required
    virtualGatewayName: ResourceName
}

structure VirtualGatewayFileAccessLog {
    format: LoggingFormat

    @required
    path: FilePath
}

structure VirtualGatewayGrpcConnectionPool {
    @required
    maxRequests: MaxRequests
}

@range(min: 5000, max: 300000)
long VirtualGatewayHealthCheckIntervalMillis

structure VirtualGatewayHealthCheckPolicy {
    @required
    healthyThreshold: VirtualGatewayHealthCheckThreshold

    @required
    intervalMillis: VirtualGatewayHealthCheckIntervalMillis

    path: String
    port: PortNumber

    @required
    protocol: VirtualGatewayPortProtocol

    @required
    timeoutMillis: VirtualGatewayHealthCheckTimeoutMillis

    @required
    unhealthyThreshold: VirtualGatewayHealthCheckThreshold
}

@range(min: 2, max: 10)
integer VirtualGatewayHealthCheckThreshold

@range(min: 2000, max: 60000)
long VirtualGatewayHealthCheckTimeoutMillis

structure VirtualGatewayHttp2ConnectionPool {
    @required
    maxRequests: MaxRequests
}

structure VirtualGatewayHttpConnectionPool {
    @required
    maxConnections: MaxConnections

    maxPendingRequests: MaxPendingRequests
}

list VirtualGatewayList {
    member: VirtualGatewayRef
}

structure VirtualGatewayListener {
    connectionPool: VirtualGatewayConnectionPool
    healthCheck: VirtualGatewayHealthCheckPolicy

    @required
    portMapping: VirtualGatewayPortMapping

    tls: VirtualGatewayListenerTls
}

structure VirtualGatewayListenerTls {
    @required
    certificate: VirtualGatewayListenerTlsCertificate

    @required
    mode: VirtualGatewayListenerTlsMode

    validation: VirtualGatewayListenerTlsValidationContext
}

structure VirtualGatewayListenerTlsAcmCertificate {
    @required
    certificateArn: String
}

union VirtualGatewayListenerTlsCertificate {
    acm: VirtualGatewayListenerTlsAcmCertificate
    file: VirtualGatewayListenerTlsFileCertificate
    sds: VirtualGatewayListenerTlsSdsCertificate
}

structure VirtualGatewayListenerTlsFileCertificate {
    @required
    certificateChain: FilePath

    @required
    privateKey: FilePath
}

enum VirtualGatewayListenerTlsMode {
    STRICT
    PERMISSIVE
    DISABLED
}

structure VirtualGatewayListenerTlsSdsCertificate {
    @required
    secretName: String
}

structure VirtualGatewayListenerTlsValidationContext {
    subjectAlternativeNames: SubjectAlternativeNames

    @required
    trust: VirtualGatewayListenerTlsValidationContextTrust
}

union VirtualGatewayListenerTlsValidationContextTrust {
    file: VirtualGatewayTlsValidationContextFileTrust
    sds: VirtualGatewayTlsValidationContextSdsTrust
}

list VirtualGatewayListeners {
    member: VirtualGatewayListener
}

structure VirtualGatewayLogging {
    accessLog: VirtualGatewayAccessLog
}

structure VirtualGatewayPortMapping {
    @required
    port: PortNumber

    @required
    protocol: VirtualGatewayPortProtocol
}

enum VirtualGatewayPortProtocol {
    http
    http2
    grpc
}

structure VirtualGatewayRef {
    @required
    arn: String

    @required
    createdAt: Timestamp

    @required
    lastUpdatedAt: Timestamp

    @required
    meshName: ResourceName

    @required
    meshOwner: AccountId

    @required
    resourceOwner: AccountId

    @required
    version: Long

    @required
    virtualGatewayName: ResourceName
}

structure VirtualGatewaySpec {
    backendDefaults: VirtualGatewayBackendDefaults

    @required
    listeners: VirtualGatewayListeners

    logging: VirtualGatewayLogging
}

structure VirtualGatewayStatus {
    @required
    status: VirtualGatewayStatusCode
}

enum VirtualGatewayStatusCode {
    ACTIVE
    INACTIVE
    DELETED
}

structure VirtualGatewayTlsValidationContext {
    subjectAlternativeNames: SubjectAlternativeNames

    @required
    trust: VirtualGatewayTlsValidationContextTrust
}

structure VirtualGatewayTlsValidationContextAcmTrust {
    @required
    certificateAuthorityArns: VirtualGatewayCertificateAuthorityArns
}

structure VirtualGatewayTlsValidationContextFileTrust {
    @required
    certificateChain: FilePath
}

structure VirtualGatewayTlsValidationContextSdsTrust {
    @required
    secretName: String
}

union VirtualGatewayTlsValidationContextTrust {
    acm: VirtualGatewayTlsValidationContextAcmTrust
    file: VirtualGatewayTlsValidationContextFileTrust
    sds: VirtualGatewayTlsValidationContextSdsTrust
}

union VirtualNodeConnectionPool {
    grpc: VirtualNodeGrpcConnectionPool
    http: VirtualNodeHttpConnectionPool
    http2: VirtualNodeHttp2ConnectionPool
    tcp: VirtualNodeTcpConnectionPool
}

structure VirtualNodeData {
    @required
    meshName: ResourceName

    @required
    metadata: ResourceMetadata

    @required
    spec: VirtualNodeSpec

    @required
    status: VirtualNodeStatus

    @required
    virtualNodeName: ResourceName
}

structure VirtualNodeGrpcConnectionPool {
    @required
    maxRequests: MaxRequests
}

structure VirtualNodeHttp2ConnectionPool {
    @required
    maxRequests: MaxRequests
}

structure VirtualNodeHttpConnectionPool {
    @required
    maxConnections: MaxConnections

    maxPendingRequests: MaxPendingRequests
}

list VirtualNodeList {
    member: VirtualNodeRef
}

structure VirtualNodeRef {
    @required
    arn: String

    @required
    createdAt: Timestamp

    @required
    lastUpdatedAt: Timestamp

    @required
    meshName: ResourceName

    @required
    meshOwner: AccountId

    @required
    resourceOwner: AccountId

    @required
    version: Long

    @required
    virtualNodeName: ResourceName
}

structure VirtualNodeServiceProvider {
    @required
    virtualNodeName: ResourceName
}

structure VirtualNodeSpec {
    backendDefaults: BackendDefaults
    backends: Backends
    listeners: Listeners
    logging: Logging
    serviceDiscovery: ServiceDiscovery
}

structure VirtualNodeStatus {
    @required
    status: VirtualNodeStatusCode
}

enum VirtualNodeStatusCode {
    ACTIVE
    INACTIVE
    DELETED
}

structure VirtualNodeTcpConnectionPool {
    @required
    maxConnections: MaxConnections
}

structure VirtualRouterData {
    @required
    meshName: ResourceName

    @required
    metadata: ResourceMetadata

    @required
    spec: VirtualRouterSpec

    @required
    status: VirtualRouterStatus

    @required
    virtualRouterName: ResourceName
}

list VirtualRouterList {
    member: VirtualRouterRef
}

structure VirtualRouterListener {
    @required
    portMapping: PortMapping
}

list VirtualRouterListeners {
    member: VirtualRouterListener
}

structure VirtualRouterRef {
    @required
    arn: String

    @required
    createdAt: Timestamp

    @required
    lastUpdatedAt: Timestamp

    @required
    meshName: ResourceName

    @required
    meshOwner: AccountId

    @required
    resourceOwner: AccountId

    @required
    version: Long

    @required
    virtualRouterName: ResourceName
}

structure VirtualRouterServiceProvider {
    @required
    virtualRouterName: ResourceName
}

structure VirtualRouterSpec {
    listeners: VirtualRouterListeners
}

structure VirtualRouterStatus {
    @required
    status: VirtualRouterStatusCode
}

enum VirtualRouterStatusCode {
    ACTIVE
    INACTIVE
    DELETED
}

structure VirtualServiceBackend {
    clientPolicy: ClientPolicy

    @required
    virtualServiceName: String
}

structure VirtualServiceData {
    @required
    meshName: ResourceName

    @required
    metadata: ResourceMetadata

    @required
    spec: VirtualServiceSpec

    @required
    status: VirtualServiceStatus

    @required
    virtualServiceName: String
}

list VirtualServiceList {
    member: VirtualServiceRef
}

union VirtualServiceProvider {
    virtualNode: VirtualNodeServiceProvider
    virtualRouter: VirtualRouterServiceProvider
}

structure VirtualServiceRef {
    @required
    arn: String

    @required
    createdAt: Timestamp

    @required
    lastUpdatedAt: Timestamp

    @required
    meshName: ResourceName

    @required
    meshOwner: AccountId

    @required
    resourceOwner: AccountId

    @required
    version: Long

    @required
    virtualServiceName: String
}

structure VirtualServiceSpec {
    provider: VirtualServiceProvider
}

structure VirtualServiceStatus {
    @required
    status: VirtualServiceStatusCode
}

enum VirtualServiceStatusCode {
    ACTIVE
    INACTIVE
    DELETED
}

structure WeightedTarget {
    port: ListenerPort

    @required
    virtualNode: ResourceName

    @required
    weight: PercentInt
}

@length(min: 1, max: 10)
list WeightedTargets {
    member: WeightedTarget
}
