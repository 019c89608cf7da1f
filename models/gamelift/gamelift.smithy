$version: "2.0"

namespace com.amazonaws.gamelift

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use smithy.protocols#rpcv2Cbor

@title("Amazon GameLift")
@service(sdkId: "GameLift", endpointPrefix: "gamelift")
@rpcv2Cbor
@awsJson1_1
@sigv4(name: "gamelift")
@xmlNamespace(uri: "http://gamelift.amazonaws.com/doc/")
@standardRegionalEndpoints
service GameLift {
    version: "2015-10-01"
    operations: [
        AcceptMatch
        ClaimGameServer
        CreateAlias
        CreateBuild
        CreateContainerFleet
        CreateContainerGroupDefinition
        CreateFleet
        CreateFleetLocations
        CreateGameServerGroup
        CreateGameSession
        CreateGameSessionQueue
        CreateLocation
        CreateMatchmakingConfiguration
        CreateMatchmakingRuleSet
        CreatePlayerSession
        CreatePlayerSessions
        CreateScript
        CreateVpcPeeringAuthorization
        CreateVpcPeeringConnection
        DeleteAlias
        DeleteBuild
        DeleteContainerFleet
        DeleteContainerGroupDefinition
        DeleteFleet
        DeleteFleetLocations
        DeleteGameServerGroup
        DeleteGameSessionQueue
        DeleteLocation
        DeleteMatchmakingConfiguration
        DeleteMatchmakingRuleSet
        DeleteScalingPolicy
        DeleteScript
        DeleteVpcPeeringAuthorization
        DeleteVpcPeeringConnection
        DeregisterCompute
        DeregisterGameServer
        DescribeAlias
        DescribeBuild
        DescribeCompute
        DescribeContainerFleet
        DescribeContainerGroupDefinition
        DescribeContainerGroupPortMappings
        DescribeEC2InstanceLimits
        DescribeFleetAttributes
        DescribeFleetCapacity
        DescribeFleetDeployment
        DescribeFleetEvents
        DescribeFleetLocationAttributes
        DescribeFleetLocationCapacity
        DescribeFleetLocationUtilization
        DescribeFleetPortSettings
        DescribeFleetUtilization
        DescribeGameServer
        DescribeGameServerGroup
        DescribeGameServerInstances
        DescribeGameSessionDetails
        DescribeGameSessionPlacement
        DescribeGameSessionQueues
        DescribeGameSessions
        DescribeInstances
        DescribeMatchmaking
        DescribeMatchmakingConfigurations
        DescribeMatchmakingRuleSets
        DescribePlayerSessions
        DescribeRuntimeConfiguration
        DescribeScalingPolicies
        DescribeScript
        DescribeVpcPeeringAuthorizations
        DescribeVpcPeeringConnections
        GetComputeAccess
        GetComputeAuthToken
        GetGameSessionLogUrl
        GetInstanceAccess
        GetPlayerConnectionDetails
        ListAliases
        ListBuilds
        ListCompute
        ListContainerFleets
        ListContainerGroupDefinitionVersions
        ListContainerGroupDefinitions
        ListFleetDeployments
        ListFleets
        ListGameServerGroups
        ListGameServers
        ListLocations
        ListScripts
        ListTagsForResource
        PutScalingPolicy
        RegisterCompute
        RegisterGameServer
        RequestUploadCredentials
        ResolveAlias
        ResumeGameServerGroup
        SearchGameSessions
        StartFleetActions
        StartGameSessionPlacement
        StartMatchBackfill
        StartMatchmaking
        StopFleetActions
        StopGameSessionPlacement
        StopMatchmaking
        SuspendGameServerGroup
        TagResource
        TerminateGameSession
        UntagResource
        UpdateAlias
        UpdateBuild
        UpdateContainerFleet
        UpdateContainerGroupDefinition
        UpdateFleetAttributes
        UpdateFleetCapacity
        UpdateFleetPortSettings
        UpdateGameServer
        UpdateGameServerGroup
        UpdateGameSession
        UpdateGameSessionQueue
        UpdateMatchmakingConfiguration
        UpdateRuntimeConfiguration
        UpdateScript
        ValidateMatchmakingRuleSet
    ]
}

operation AcceptMatch {
    input := {
        @required
        TicketId: MatchmakingIdStringModel

        @required
        PlayerIds: PlayerIdsForAcceptMatch

        @required
        AcceptanceType: AcceptanceType
    }
    output := {}
    errors: [
        InvalidRequestException
        NotFoundException
        InternalServiceException
        UnsupportedRegionException
    ]
}

operation ClaimGameServer {
    input := {
        @required
        GameServerGroupName: GameServerGroupNameOrArn

        GameServerId: GameServerId
        GameServerData: GameServerData
        FilterOption: ClaimFilterOption
    }
    output := {
        GameServer: GameServer
    }
    errors: [
        InvalidRequestException
        NotFoundException
        ConflictException
        OutOfCapacityException
        UnauthorizedException
        InternalServiceException
    ]
}

operation CreateAlias {
    input := {
        @required
        Name: NonBlankAndLengthConstraintString

        Description: NonZeroAndMaxString

        @required
        RoutingStrategy: RoutingStrategy

        Tags: TagList
    }
    output := {
        Alias: Alias
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        ConflictException
        InternalServiceException
        LimitExceededException
        TaggingFailedException
    ]
}

operation CreateBuild {
    input := {
        Name: NonZeroAndMaxString
        Version: NonZeroAndMaxString
        StorageLocation: S3Location
        OperatingSystem: OperatingSystem
        Tags: TagList
        ServerSdkVersion: ServerSdkVersion
    }
    output := {
        Build: Build
        UploadCredentials: AwsCredentials
        StorageLocation: S3Location
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        ConflictException
        TaggingFailedException
        InternalServiceException
    ]
}

operation CreateContainerFleet {
    input := {
        @required
        FleetRoleArn: IamRoleArn

        Description: NonZeroAndMaxString
        GameServerContainerGroupDefinitionName: ContainerGroupDefinitionNameOrArn
        PerInstanceContainerGroupDefinitionName: ContainerGroupDefinitionNameOrArn
        InstanceConnectionPortRange: ConnectionPortRange
        InstanceInboundPermissions: IpPermissionsList
        GameServerContainerGroupsPerInstance: GameServerContainerGroupsPerInstance
        InstanceType: NonZeroAndMaxString
        BillingType: ContainerFleetBillingType
        Locations: LocationConfigurationList
        MetricGroups: MetricGroupList
        NewGameSessionProtectionPolicy: ProtectionPolicy
        GameSessionCreationLimitPolicy: GameSessionCreationLimitPolicy
        LogConfiguration: LogConfiguration
        Tags: TagList
        PlayerGatewayMode: PlayerGatewayMode
    }
    output := {
        ContainerFleet: ContainerFleet
    }
    errors: [
        InternalServiceException
        ConflictException
        LimitExceededException
        InvalidRequestException
        UnauthorizedException
        TaggingFailedException
        UnsupportedRegionException
    ]
}

operation CreateContainerGroupDefinition {
    input := {
        @required
        Name: ContainerGroupDefinitionName

        ContainerGroupType: ContainerGroupType

        @required
        TotalMemoryLimitMebibytes: ContainerTotalMemoryLimit

        @required
        TotalVcpuLimit: ContainerTotalVcpuLimit

        GameServerContainerDefinition: GameServerContainerDefinitionInput
        SupportContainerDefinitions: SupportContainerDefinitionInputList

        @required
        OperatingSystem: ContainerOperatingSystem

        VersionDescription: NonZeroAndMaxString
        Tags: TagList
    }
    output := {
        ContainerGroupDefinition: ContainerGroupDefinition
    }
    errors: [
        ConflictException
        InternalServiceException
        InvalidRequestException
        LimitExceededException
        TaggingFailedException
        UnauthorizedException
        UnsupportedRegionException
    ]
}

operation CreateFleet {
    input := {
        @required
        Name: NonZeroAndMaxString

        Description: NonZeroAndMaxString
        BuildId: BuildIdOrArn
        ScriptId: ScriptIdOrArn
        ServerLaunchPath: LaunchPathStringModel
        ServerLaunchParameters: LaunchParametersStringModel
        LogPaths: StringList
        EC2InstanceType: EC2InstanceType
        EC2InboundPermissions: IpPermissionsList
        NewGameSessionProtectionPolicy: ProtectionPolicy
        RuntimeConfiguration: RuntimeConfiguration
        ResourceCreationLimitPolicy: ResourceCreationLimitPolicy
        MetricGroups: MetricGroupList
        PeerVpcAwsAccountId: NonZeroAndMaxString
        PeerVpcId: NonZeroAndMaxString
        FleetType: FleetType
        InstanceRoleArn: NonEmptyString
        CertificateConfiguration: CertificateConfiguration
        Locations: LocationConfigurationList
        Tags: TagList
        ComputeType: ComputeType
        AnywhereConfiguration: AnywhereConfiguration
        InstanceRoleCredentialsProvider: InstanceRoleCredentialsProvider
        PlayerGatewayMode: PlayerGatewayMode
        PlayerGatewayConfiguration: PlayerGatewayConfiguration
    }
    output := {
        FleetAttributes: FleetAttributes
        LocationStates: LocationStateList
    }
    errors: [
        InternalServiceException
        NotFoundException
        NotReadyException
        ConflictException
        LimitExceededException
        InvalidRequestException
        UnauthorizedException
        TaggingFailedException
        UnsupportedRegionException
    ]
}

operation CreateFleetLocations {
    input := {
        @required
        FleetId: FleetIdOrArn

        @required
        Locations: LocationConfigurationList
    }
    output := {
        FleetId: FleetIdOrArn
        FleetArn: FleetArn
        LocationStates: LocationStateList
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        UnauthorizedException
        NotFoundException
        NotReadyException
        InvalidFleetStatusException
        UnsupportedRegionException
        ConflictException
        LimitExceededException
    ]
}

operation CreateGameServerGroup {
    input := {
        @required
        GameServerGroupName: GameServerGroupName

        @required
        RoleArn: IamRoleArn

        @required
        MinSize: WholeNumber

        @required
        MaxSize: PositiveInteger

        @required
        LaunchTemplate: LaunchTemplateSpecification

        @required
        InstanceDefinitions: InstanceDefinitions

        AutoScalingPolicy: GameServerGroupAutoScalingPolicy
        BalancingStrategy: BalancingStrategy
        GameServerProtectionPolicy: GameServerProtectionPolicy
        VpcSubnets: VpcSubnets
        Tags: TagList
    }
    output := {
        GameServerGroup: GameServerGroup
    }
    errors: [
        InvalidRequestException
        ConflictException
        UnauthorizedException
        InternalServiceException
        LimitExceededException
    ]
}

operation CreateGameSession {
    input := {
        FleetId: FleetIdOrArn
        AliasId: AliasIdOrArn

        @required
        MaximumPlayerSessionCount: WholeNumber

        Name: NonZeroAndMaxString
        GameProperties: GamePropertyList
        CreatorId: NonZeroAndMaxString
        GameSessionId: IdStringModel
        IdempotencyToken: IdStringModel
        GameSessionData: LargeGameSessionData
        Location: LocationStringModel
    }
    output := {
        GameSession: GameSession
    }
    errors: [
        ConflictException
        InternalServiceException
        UnauthorizedException
        InvalidFleetStatusException
        TerminalRoutingStrategyException
        InvalidRequestException
        NotFoundException
        FleetCapacityExceededException
        LimitExceededException
        IdempotentParameterMismatchException
        UnsupportedRegionException
    ]
}

operation CreateGameSessionQueue {
    input := {
        @required
        Name: GameSessionQueueName

        TimeoutInSeconds: WholeNumber
        PlayerLatencyPolicies: PlayerLatencyPolicyList
        Destinations: GameSessionQueueDestinationList
        FilterConfiguration: FilterConfiguration
        PriorityConfiguration: PriorityConfiguration
        CustomEventData: QueueCustomEventData
        NotificationTarget: QueueSnsArnStringModel
        Tags: TagList
    }
    output := {
        GameSessionQueue: GameSessionQueue
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        UnauthorizedException
        LimitExceededException
        NotFoundException
        TaggingFailedException
    ]
}

operation CreateLocation {
    input := {
        @required
        LocationName: CustomInputLocationStringModel

        Tags: TagList
    }
    output := {
        Location: LocationModel
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        LimitExceededException
        ConflictException
        TaggingFailedException
        UnsupportedRegionException
        InternalServiceException
    ]
}

operation CreateMatchmakingConfiguration {
    input := {
        @required
        Name: MatchmakingIdStringModel

        Description: NonZeroAndMaxString
        GameSessionQueueArns: QueueArnsList

        @required
        RequestTimeoutSeconds: MatchmakingRequestTimeoutInteger

        AcceptanceTimeoutSeconds: MatchmakingAcceptanceTimeoutInteger

        @required
        AcceptanceRequired: Boolean

        @required
        RuleSetName: MatchmakingRuleSetName

        NotificationTarget: SnsArnStringModel
        AdditionalPlayerCount: WholeNumber
        CustomEventData: CustomEventData
        GameProperties: GamePropertyList
        GameSessionData: GameSessionData
        BackfillMode: BackfillMode
        FlexMatchMode: FlexMatchMode
        Tags: TagList
    }
    output := {
        Configuration: MatchmakingConfiguration
    }
    errors: [
        InvalidRequestException
        LimitExceededException
        NotFoundException
        InternalServiceException
        UnsupportedRegionException
        TaggingFailedException
    ]
}

operation CreateMatchmakingRuleSet {
    input := {
        @required
        Name: MatchmakingIdStringModel

        @required
        RuleSetBody: RuleSetBody

        Tags: TagList
    }
    output := {
        @required
        RuleSet: MatchmakingRuleSet
    }
    errors: [
        InvalidRequestException
        LimitExceededException
        InternalServiceException
        UnsupportedRegionException
        TaggingFailedException
    ]
}

operation CreatePlayerSession {
    input := {
        @required
        GameSessionId: ArnStringModel

        @required
        PlayerId: PlayerId

        PlayerData: PlayerData
    }
    output := {
        PlayerSession: PlayerSession
    }
    errors: [
        InternalServiceException
        UnauthorizedException
        InvalidGameSessionStatusException
        GameSessionFullException
        TerminalRoutingStrategyException
        InvalidRequestException
        NotFoundException
    ]
}

operation CreatePlayerSessions {
    input := {
        @required
        GameSessionId: ArnStringModel

        @required
        PlayerIds: PlayerIdList

        PlayerDataMap: PlayerDataMap
    }
    output := {
        PlayerSessions: PlayerSessionList
    }
    errors: [
        InternalServiceException
        UnauthorizedException
        InvalidGameSessionStatusException
        GameSessionFullException
        TerminalRoutingStrategyException
        InvalidRequestException
        NotFoundException
    ]
}

operation CreateScript {
    input := {
        Name: NonZeroAndMaxString
        Version: NonZeroAndMaxString
        StorageLocation: S3Location
        ZipFile: ZipBlob
        Tags: TagList
        NodeJsVersion: NodeJsVersion
    }
    output := {
        Script: Script
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        ConflictException
        TaggingFailedException
        InternalServiceException
    ]
}

operation CreateVpcPeeringAuthorization {
    input := {
        @required
        GameLiftAwsAccountId: NonZeroAndMaxString

        @required
        PeerVpcId: NonZeroAndMaxString
    }
    output := {
        VpcPeeringAuthorization: VpcPeeringAuthorization
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        NotFoundException
        InternalServiceException
    ]
}

operation CreateVpcPeeringConnection {
    input := {
        @required
        FleetId: FleetId

        @required
        PeerVpcAwsAccountId: NonZeroAndMaxString

        @required
        PeerVpcId: NonZeroAndMaxString
    }
    output := {}
    errors: [
        UnauthorizedException
        InvalidRequestException
        NotFoundException
        InternalServiceException
    ]
}

operation DeleteAlias {
    input := {
        @required
        AliasId: AliasIdOrArn
    }
    errors: [
        UnauthorizedException
        NotFoundException
        InvalidRequestException
        TaggingFailedException
        InternalServiceException
    ]
}

operation DeleteBuild {
    input := {
        @required
        BuildId: BuildIdOrArn
    }
    errors: [
        UnauthorizedException
        NotFoundException
        InternalServiceException
        TaggingFailedException
        InvalidRequestException
    ]
}

operation DeleteContainerFleet {
    input := {
        @required
        FleetId: FleetIdOrArn
    }
    output := {}
    errors: [
        NotFoundException
        InternalServiceException
        UnauthorizedException
        InvalidRequestException
        TaggingFailedException
        UnsupportedRegionException
    ]
}

operation DeleteContainerGroupDefinition {
    input := {
        @required
        Name: ContainerGroupDefinitionNameOrArn

        VersionNumber: PositiveInteger
        VersionCountToRetain: WholeNumber
    }
    output := {}
    errors: [
        InternalServiceException
        InvalidRequestException
        NotFoundException
        TaggingFailedException
        UnauthorizedException
        UnsupportedRegionException
    ]
}

operation DeleteFleet {
    input := {
        @required
        FleetId: FleetIdOrArn
    }
    errors: [
        NotFoundException
        InternalServiceException
        InvalidFleetStatusException
        UnauthorizedException
        InvalidRequestException
        TaggingFailedException
    ]
}

operation DeleteFleetLocations {
    input := {
        @required
        FleetId: FleetIdOrArn

        @required
        Locations: LocationList
    }
    output := {
        FleetId: FleetIdOrArn
        FleetArn: FleetArn
        LocationStates: LocationStateList
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        UnauthorizedException
        NotFoundException
        UnsupportedRegionException
    ]
}

operation DeleteGameServerGroup {
    input := {
        @required
        GameServerGroupName: GameServerGroupNameOrArn

        DeleteOption: GameServerGroupDeleteOption
    }
    output := {
        GameServerGroup: GameServerGroup
    }
    errors: [
        InvalidRequestException
        NotFoundException
        UnauthorizedException
        InternalServiceException
    ]
}

operation DeleteGameSessionQueue {
    input := {
        @required
        Name: GameSessionQueueNameOrArn
    }
    output := {}
    errors: [
        InternalServiceException
        InvalidRequestException
        NotFoundException
        UnauthorizedException
        TaggingFailedException
    ]
}

operation DeleteLocation {
    input := {
        @required
        LocationName: CustomLocationNameOrArnModel
    }
    output := {}
    errors: [
        UnauthorizedException
        InvalidRequestException
        NotFoundException
        UnsupportedRegionException
        InternalServiceException
    ]
}

operation DeleteMatchmakingConfiguration {
    input := {
        @required
        Name: MatchmakingConfigurationName
    }
    output := {}
    errors: [
        InvalidRequestException
        NotFoundException
        InternalServiceException
        UnsupportedRegionException
        TaggingFailedException
    ]
}

operation DeleteMatchmakingRuleSet {
    input := {
        @required
        Name: MatchmakingRuleSetName
    }
    output := {}
    errors: [
        InvalidRequestException
        InternalServiceException
        UnsupportedRegionException
        NotFoundException
        TaggingFailedException
    ]
}

operation DeleteScalingPolicy {
    input := {
        @required
        Name: NonZeroAndMaxString

        @required
        FleetId: FleetIdOrArn
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        UnauthorizedException
        NotFoundException
        UnsupportedRegionException
    ]
}

operation DeleteScript {
    input := {
        @required
        ScriptId: ScriptIdOrArn
    }
    errors: [
        InvalidRequestException
        UnauthorizedException
        NotFoundException
        TaggingFailedException
        InternalServiceException
    ]
}

operation DeleteVpcPeeringAuthorization {
    input := {
        @required
        GameLiftAwsAccountId: NonZeroAndMaxString

        @required
        PeerVpcId: NonZeroAndMaxString
    }
    output := {}
    errors: [
        UnauthorizedException
        InvalidRequestException
        NotFoundException
        InternalServiceException
    ]
}

operation DeleteVpcPeeringConnection {
    input := {
        @required
        FleetId: FleetId

        @required
        VpcPeeringConnectionId: NonZeroAndMaxString
    }
    output := {}
    errors: [
        UnauthorizedException
        InvalidRequestException
        NotFoundException
        InternalServiceException
    ]
}

operation DeregisterCompute {
    input := {
        @required
        FleetId: FleetIdOrArn

        @required
        ComputeName: ComputeNameOrArn
    }
    output := {}
    errors: [
        UnauthorizedException
        InvalidRequestException
        NotFoundException
        InternalServiceException
        UnsupportedRegionException
    ]
}

operation DeregisterGameServer {
    input := {
        @required
        GameServerGroupName: GameServerGroupNameOrArn

        @required
        GameServerId: GameServerId
    }
    errors: [
        InvalidRequestException
        NotFoundException
        UnauthorizedException
        InternalServiceException
    ]
}

operation DescribeAlias {
    input := {
        @required
        AliasId: AliasIdOrArn
    }
    output := {
        Alias: Alias
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        NotFoundException
        InternalServiceException
    ]
}

operation DescribeBuild {
    input := {
        @required
        BuildId: BuildIdOrArn
    }
    output := {
        Build: Build
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        NotFoundException
        InternalServiceException
    ]
}

operation DescribeCompute {
    input := {
        @required
        FleetId: FleetIdOrArn

        @required
        ComputeName: ComputeNameOrArn
    }
    output := {
        Compute: Compute
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        NotFoundException
        InternalServiceException
        UnsupportedRegionException
    ]
}

operation DescribeContainerFleet {
    input := {
        @required
        FleetId: FleetIdOrArn
    }
    output := {
        ContainerFleet: ContainerFleet
    }
    errors: [
        InternalServiceException
        NotFoundException
        InvalidRequestException
        UnauthorizedException
        UnsupportedRegionException
    ]
}

operation DescribeContainerGroupDefinition {
    input := {
        @required
        Name: ContainerGroupDefinitionNameOrArn

        VersionNumber: PositiveInteger
    }
    output := {
        ContainerGroupDefinition: ContainerGroupDefinition
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        NotFoundException
        UnauthorizedException
        UnsupportedRegionException
    ]
}

operation DescribeContainerGroupPortMappings {
    input := {
        @required
        FleetId: FleetIdOrArn

        @required
        ContainerGroupType: ContainerGroupType

        ComputeName: ComputeNameOrArn
        InstanceId: InstanceId
        ContainerName: ContainerNameQueryFilter
    }
    output := {
        FleetId: FleetId
        FleetArn: FleetArn
        Location: LocationStringModel
        ContainerGroupDefinitionArn: ContainerGroupDefinitionArn
        ContainerGroupType: ContainerGroupType
        ComputeName: ComputeName
        InstanceId: InstanceId
        ContainerGroupPortMappings: ContainerGroupPortMappingList
    }
    errors: [
        InternalServiceException
        NotFoundException
        InvalidRequestException
        UnauthorizedException
        LimitExceededException
        UnsupportedRegionException
    ]
}

operation DescribeEC2InstanceLimits {
    input := {
        EC2InstanceType: EC2InstanceType
        Location: LocationStringModel
    }
    output := {
        EC2InstanceLimits: EC2InstanceLimitList
    }
    errors: [
        InvalidRequestException
        InternalServiceException
        UnauthorizedException
        UnsupportedRegionException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FleetAttributes"
    pageSize: "Limit"
)
operation DescribeFleetAttributes {
    input := {
        FleetIds: FleetIdOrArnList
        Limit: PositiveInteger
        NextToken: NonZeroAndMaxString
    }
    output := {
        FleetAttributes: FleetAttributesList
        NextToken: NonZeroAndMaxString
    }
    errors: [
        InternalServiceException
        NotFoundException
        InvalidRequestException
        UnauthorizedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FleetCapacity"
    pageSize: "Limit"
)
operation DescribeFleetCapacity {
    input := {
        FleetIds: FleetIdOrArnList
        Limit: PositiveInteger
        NextToken: NonZeroAndMaxString
    }
    output := {
        FleetCapacity: FleetCapacityList
        NextToken: NonZeroAndMaxString
    }
    errors: [
        InternalServiceException
        NotFoundException
        InvalidRequestException
        UnauthorizedException
        UnsupportedRegionException
    ]
}

operation DescribeFleetDeployment {
    input := {
        @required
        FleetId: FleetIdOrArn

        DeploymentId: DeploymentId
    }
    output := {
        FleetDeployment: FleetDeployment
        LocationalDeployments: LocationalDeployments
    }
    errors: [
        NotFoundException
        InternalServiceException
        UnauthorizedException
        InvalidRequestException
        UnsupportedRegionException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Events", pageSize: "Limit")
operation DescribeFleetEvents {
    input := {
        @required
        FleetId: FleetIdOrArn

        StartTime: Timestamp
        EndTime: Timestamp
        Limit: PositiveInteger
        NextToken: NonZeroAndMaxString
    }
    output := {
        Events: EventList
        NextToken: NonZeroAndMaxString
    }
    errors: [
        NotFoundException
        InternalServiceException
        UnauthorizedException
        InvalidRequestException
        UnsupportedRegionException
    ]
}

operation DescribeFleetLocationAttributes {
    input := {
        @required
        FleetId: FleetIdOrArn

        Locations: LocationList
        Limit: PositiveInteger
        NextToken: NonZeroAndMaxString
    }
    output := {
        FleetId: FleetIdOrArn
        FleetArn: FleetArn
        LocationAttributes: LocationAttributesList
        NextToken: NonZeroAndMaxString
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        UnauthorizedException
        NotFoundException
        UnsupportedRegionException
    ]
}

operation DescribeFleetLocationCapacity {
    input := {
        @required
        FleetId: FleetIdOrArn

        @required
        Location: LocationStringModel
    }
    output := {
        FleetCapacity: FleetCapacity
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        UnauthorizedException
        NotFoundException
        UnsupportedRegionException
    ]
}

operation DescribeFleetLocationUtilization {
    input := {
        @required
        FleetId: FleetIdOrArn

        @required
        Location: LocationStringModel
    }
    output := {
        FleetUtilization: FleetUtilization
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        UnauthorizedException
        NotFoundException
        UnsupportedRegionException
    ]
}

operation DescribeFleetPortSettings {
    input := {
        @required
        FleetId: FleetIdOrArn

        Location: LocationStringModel
    }
    output := {
        FleetId: FleetId
        FleetArn: FleetArn
        InboundPermissions: IpPermissionsList
        UpdateStatus: LocationUpdateStatus
        Location: LocationStringModel
    }
    errors: [
        InternalServiceException
        NotFoundException
        InvalidRequestException
        UnauthorizedException
        UnsupportedRegionException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FleetUtilization"
    pageSize: "Limit"
)
operation DescribeFleetUtilization {
    input := {
        FleetIds: FleetIdOrArnList
        Limit: PositiveInteger
        NextToken: NonZeroAndMaxString
    }
    output := {
        FleetUtilization: FleetUtilizationList
        NextToken: NonZeroAndMaxString
    }
    errors: [
        InternalServiceException
        NotFoundException
        InvalidRequestException
        UnauthorizedException
    ]
}

operation DescribeGameServer {
    input := {
        @required
        GameServerGroupName: GameServerGroupNameOrArn

        @required
        GameServerId: GameServerId
    }
    output := {
        GameServer: GameServer
    }
    errors: [
        InvalidRequestException
        NotFoundException
        UnauthorizedException
        InternalServiceException
    ]
}

operation DescribeGameServerGroup {
    input := {
        @required
        GameServerGroupName: GameServerGroupNameOrArn
    }
    output := {
        GameServerGroup: GameServerGroup
    }
    errors: [
        InvalidRequestException
        NotFoundException
        UnauthorizedException
        InternalServiceException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "GameServerInstances"
    pageSize: "Limit"
)
operation DescribeGameServerInstances {
    input := {
        @required
        GameServerGroupName: GameServerGroupNameOrArn

        InstanceIds: GameServerInstanceIds
        Limit: PositiveInteger
        NextToken: NonZeroAndMaxString
    }
    output := {
        GameServerInstances: GameServerInstances
        NextToken: NonZeroAndMaxString
    }
    errors: [
        InvalidRequestException
        NotFoundException
        UnauthorizedException
        InternalServiceException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "GameSessionDetails"
    pageSize: "Limit"
)
operation DescribeGameSessionDetails {
    input := {
        FleetId: FleetIdOrArn
        GameSessionId: ArnStringModel
        AliasId: AliasIdOrArn
        Location: LocationStringModel
        StatusFilter: NonZeroAndMaxString
        Limit: PositiveInteger
        NextToken: NonZeroAndMaxString
    }
    output := {
        GameSessionDetails: GameSessionDetailList
        NextToken: NonZeroAndMaxString
    }
    errors: [
        InternalServiceException
        NotFoundException
        InvalidRequestException
        UnauthorizedException
        TerminalRoutingStrategyException
        UnsupportedRegionException
    ]
}

operation DescribeGameSessionPlacement {
    input := {
        @required
        PlacementId: IdStringModel
    }
    output := {
        GameSessionPlacement: GameSessionPlacement
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        NotFoundException
        UnauthorizedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "GameSessionQueues"
    pageSize: "Limit"
)
operation DescribeGameSessionQueues {
    input := {
        Names: GameSessionQueueNameOrArnList
        Limit: PositiveInteger
        NextToken: NonZeroAndMaxString
    }
    output := {
        GameSessionQueues: GameSessionQueueList
        NextToken: NonZeroAndMaxString
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        NotFoundException
        UnauthorizedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "GameSessions"
    pageSize: "Limit"
)
operation DescribeGameSessions {
    input := {
        FleetId: FleetIdOrArn
        GameSessionId: ArnStringModel
        AliasId: AliasIdOrArn
        Location: LocationStringModel
        StatusFilter: NonZeroAndMaxString
        Limit: PositiveInteger
        NextToken: NonZeroAndMaxString
    }
    output := {
        GameSessions: GameSessionList
        NextToken: NonZeroAndMaxString
    }
    errors: [
        InternalServiceException
        NotFoundException
        InvalidRequestException
        UnauthorizedException
        TerminalRoutingStrategyException
        UnsupportedRegionException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Instances", pageSize: "Limit")
operation DescribeInstances {
    input := {
        @required
        FleetId: FleetIdOrArn

        InstanceId: InstanceId
        Limit: PositiveInteger
        NextToken: NonZeroAndMaxString
        Location: LocationStringModel
    }
    output := {
        Instances: InstanceList
        NextToken: NonZeroAndMaxString
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        NotFoundException
        InternalServiceException
        UnsupportedRegionException
    ]
}

operation DescribeMatchmaking {
    input := {
        @required
        TicketIds: MatchmakingIdList
    }
    output := {
        TicketList: MatchmakingTicketList
    }
    errors: [InvalidRequestException, InternalServiceException, UnsupportedRegionException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Configurations"
    pageSize: "Limit"
)
operation DescribeMatchmakingConfigurations {
    input := {
        Names: MatchmakingConfigurationNameList
        RuleSetName: MatchmakingRuleSetName
        Limit: PositiveInteger
        NextToken: NonZeroAndMaxString
    }
    output := {
        Configurations: MatchmakingConfigurationList
        NextToken: NonZeroAndMaxString
    }
    errors: [InvalidRequestException, InternalServiceException, UnsupportedRegionException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "RuleSets", pageSize: "Limit")
operation DescribeMatchmakingRuleSets {
    input := {
        Names: MatchmakingRuleSetNameList
        Limit: RuleSetLimit
        NextToken: NonZeroAndMaxString
    }
    output := {
        @required
        RuleSets: MatchmakingRuleSetList

        NextToken: NonZeroAndMaxString
    }
    errors: [
        InvalidRequestException
        InternalServiceException
        NotFoundException
        UnsupportedRegionException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PlayerSessions"
    pageSize: "Limit"
)
operation DescribePlayerSessions {
    input := {
        GameSessionId: ArnStringModel
        PlayerId: PlayerId
        PlayerSessionId: PlayerSessionId
        PlayerSessionStatusFilter: NonZeroAndMaxString
        Limit: PositiveInteger
        NextToken: NonZeroAndMaxString
    }
    output := {
        PlayerSessions: PlayerSessionList
        NextToken: NonZeroAndMaxString
    }
    errors: [
        InternalServiceException
        NotFoundException
        InvalidRequestException
        UnauthorizedException
    ]
}

operation DescribeRuntimeConfiguration {
    input := {
        @required
        FleetId: FleetIdOrArn
    }
    output := {
        RuntimeConfiguration: RuntimeConfiguration
    }
    errors: [
        UnauthorizedException
        NotFoundException
        InternalServiceException
        InvalidRequestException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ScalingPolicies"
    pageSize: "Limit"
)
operation DescribeScalingPolicies {
    input := {
        @required
        FleetId: FleetIdOrArn

        StatusFilter: ScalingStatusType
        Limit: PositiveInteger
        NextToken: NonZeroAndMaxString
        Location: LocationStringModel
    }
    output := {
        ScalingPolicies: ScalingPolicyList
        NextToken: NonZeroAndMaxString
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        UnauthorizedException
        NotFoundException
        UnsupportedRegionException
    ]
}

operation DescribeScript {
    input := {
        @required
        ScriptId: ScriptIdOrArn
    }
    output := {
        Script: Script
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        InternalServiceException
        NotFoundException
    ]
}

operation DescribeVpcPeeringAuthorizations {
    input := {}
    output := {
        VpcPeeringAuthorizations: VpcPeeringAuthorizationList
    }
    errors: [UnauthorizedException, InvalidRequestException, InternalServiceException]
}

operation DescribeVpcPeeringConnections {
    input := {
        FleetId: FleetId
    }
    output := {
        VpcPeeringConnections: VpcPeeringConnectionList
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        NotFoundException
        InternalServiceException
    ]
}

operation GetComputeAccess {
    input := {
        @required
        FleetId: FleetIdOrArn

        @required
        ComputeName: ComputeNameOrArn
    }
    output := {
        FleetId: FleetIdOrArn
        FleetArn: FleetArn
        ComputeName: ComputeNameOrArn
        ComputeArn: ComputeArn
        Credentials: AwsCredentials
        Target: SessionTarget
        ContainerIdentifiers: ContainerIdentifierList
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        NotFoundException
        InternalServiceException
        UnsupportedRegionException
    ]
}

operation GetComputeAuthToken {
    input := {
        @required
        FleetId: FleetIdOrArn

        @required
        ComputeName: ComputeNameOrArn
    }
    output := {
        FleetId: FleetIdOrArn
        FleetArn: FleetArn
        ComputeName: ComputeNameOrArn
        ComputeArn: ComputeArn
        AuthToken: ComputeAuthToken
        ExpirationTimestamp: Timestamp
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        NotFoundException
        InternalServiceException
        UnsupportedRegionException
    ]
}

operation GetGameSessionLogUrl {
    input := {
        @required
        GameSessionId: ArnStringModel
    }
    output := @sensitive {
        PreSignedUrl: NonZeroAndMaxString
    }
    errors: [
        InternalServiceException
        NotFoundException
        UnauthorizedException
        InvalidRequestException
    ]
}

operation GetInstanceAccess {
    input := {
        @required
        FleetId: FleetIdOrArn

        @required
        InstanceId: InstanceId
    }
    output := {
        InstanceAccess: InstanceAccess
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        NotFoundException
        InternalServiceException
    ]
}

operation GetPlayerConnectionDetails {
    input := {
        @required
        GameSessionId: ArnStringModel

        @required
        PlayerIds: PlayerIdList
    }
    output := {
        GameSessionId: ArnStringModel
        PlayerConnectionDetails: PlayerConnectionDetailList
    }
    errors: [
        UnauthorizedException
        NotFoundException
        InvalidGameSessionStatusException
        InvalidRequestException
        InternalServiceException
        LimitExceededException
        UnsupportedRegionException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Aliases", pageSize: "Limit")
operation ListAliases {
    input := {
        RoutingStrategyType: RoutingStrategyType
        Name: NonEmptyString
        Limit: PositiveInteger
        NextToken: NonEmptyString
    }
    output := {
        Aliases: AliasList
        NextToken: NonEmptyString
    }
    errors: [UnauthorizedException, InvalidRequestException, InternalServiceException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Builds", pageSize: "Limit")
operation ListBuilds {
    input := {
        Status: BuildStatus
        Limit: PositiveInteger
        NextToken: NonEmptyString
    }
    output := {
        Builds: BuildList
        NextToken: NonEmptyString
    }
    errors: [UnauthorizedException, InvalidRequestException, InternalServiceException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ComputeList"
    pageSize: "Limit"
)
operation ListCompute {
    input := {
        @required
        FleetId: FleetIdOrArn

        Location: LocationStringModel
        ContainerGroupDefinitionName: ContainerGroupDefinitionNameOrArn
        ComputeStatus: ListComputeInputStatus
        Limit: PositiveInteger
        NextToken: NonZeroAndMaxString
    }
    output := {
        ComputeList: ComputeList
        NextToken: NonZeroAndMaxString
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        InternalServiceException
        UnsupportedRegionException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ContainerFleets"
    pageSize: "Limit"
)
operation ListContainerFleets {
    input := {
        ContainerGroupDefinitionName: ContainerGroupDefinitionNameOrArn
        Limit: PositiveInteger
        NextToken: NonZeroAndMaxString
    }
    output := {
        ContainerFleets: ContainerFleetList
        NextToken: NonZeroAndMaxString
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        UnauthorizedException
        UnsupportedRegionException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ContainerGroupDefinitions"
    pageSize: "Limit"
)
operation ListContainerGroupDefinitionVersions {
    input := {
        @required
        Name: ContainerGroupDefinitionNameOrArn

        Limit: ListContainerGroupDefinitionVersionsLimit
        NextToken: NonZeroAndMaxString
    }
    output := {
        ContainerGroupDefinitions: ContainerGroupDefinitionList
        NextToken: NonZeroAndMaxString
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        NotFoundException
        UnauthorizedException
        UnsupportedRegionException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ContainerGroupDefinitions"
    pageSize: "Limit"
)
operation ListContainerGroupDefinitions {
    input := {
        ContainerGroupType: ContainerGroupType
        Limit: ListContainerGroupDefinitionsLimit
        NextToken: NonZeroAndMaxString
    }
    output := {
        ContainerGroupDefinitions: ContainerGroupDefinitionList
        NextToken: NonZeroAndMaxString
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        UnauthorizedException
        UnsupportedRegionException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FleetDeployments"
    pageSize: "Limit"
)
operation ListFleetDeployments {
    input := {
        FleetId: FleetIdOrArn
        Limit: PositiveInteger
        NextToken: NonZeroAndMaxString
    }
    output := {
        FleetDeployments: FleetDeployments
        NextToken: NonZeroAndMaxString
    }
    errors: [
        NotFoundException
        InternalServiceException
        UnauthorizedException
        InvalidRequestException
        UnsupportedRegionException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "FleetIds", pageSize: "Limit")
operation ListFleets {
    input := {
        BuildId: BuildIdOrArn
        ScriptId: ScriptIdOrArn
        Limit: PositiveInteger
        NextToken: NonZeroAndMaxString
    }
    output := {
        FleetIds: FleetIdList
        NextToken: NonZeroAndMaxString
    }
    errors: [
        InternalServiceException
        NotFoundException
        InvalidRequestException
        UnauthorizedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "GameServerGroups"
    pageSize: "Limit"
)
operation ListGameServerGroups {
    input := {
        Limit: PositiveInteger
        NextToken: NonZeroAndMaxString
    }
    output := {
        GameServerGroups: GameServerGroups
        NextToken: NonZeroAndMaxString
    }
    errors: [InvalidRequestException, UnauthorizedException, InternalServiceException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "GameServers"
    pageSize: "Limit"
)
operation ListGameServers {
    input := {
        @required
        GameServerGroupName: GameServerGroupNameOrArn

        SortOrder: SortOrder
        Limit: PositiveInteger
        NextToken: NonZeroAndMaxString
    }
    output := {
        GameServers: GameServers
        NextToken: NonZeroAndMaxString
    }
    errors: [InvalidRequestException, UnauthorizedException, InternalServiceException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Locations", pageSize: "Limit")
operation ListLocations {
    input := {
        Filters: LocationFilterList
        Limit: ListLocationsLimit
        NextToken: NonZeroAndMaxString
    }
    output := {
        Locations: LocationModelList
        NextToken: NonZeroAndMaxString
    }
    errors: [UnauthorizedException, InvalidRequestException, InternalServiceException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Scripts", pageSize: "Limit")
operation ListScripts {
    input := {
        Limit: PositiveInteger
        NextToken: NonEmptyString
    }
    output := {
        Scripts: ScriptList
        NextToken: NonEmptyString
    }
    errors: [UnauthorizedException, InvalidRequestException, InternalServiceException]
}

operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        NotFoundException
        InvalidRequestException
        TaggingFailedException
        InternalServiceException
        UnsupportedRegionException
    ]
}

operation PutScalingPolicy {
    input := {
        @required
        Name: NonZeroAndMaxString

        @required
        FleetId: FleetIdOrArn

        ScalingAdjustment: Integer
        ScalingAdjustmentType: ScalingAdjustmentType
        Threshold: Double
        ComparisonOperator: ComparisonOperatorType
        EvaluationPeriods: PositiveInteger

        @required
        MetricName: MetricName

        PolicyType: PolicyType
        TargetConfiguration: TargetConfiguration
    }
    output := {
        Name: NonZeroAndMaxString
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        UnauthorizedException
        NotFoundException
        UnsupportedRegionException
    ]
}

operation RegisterCompute {
    input := {
        @required
        FleetId: FleetIdOrArn

        @required
        ComputeName: ComputeName

        CertificatePath: NonZeroAndMaxString
        DnsName: DnsNameInput
        IpAddress: IpAddress
        Location: LocationStringModel
    }
    output := {
        Compute: Compute
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        ConflictException
        InternalServiceException
        NotReadyException
        LimitExceededException
        UnsupportedRegionException
    ]
}

operation RegisterGameServer {
    input := {
        @required
        GameServerGroupName: GameServerGroupNameOrArn

        @required
        GameServerId: GameServerId

        @required
        InstanceId: GameServerInstanceId

        ConnectionInfo: GameServerConnectionInfo
        GameServerData: GameServerData
    }
    output := {
        GameServer: GameServer
    }
    errors: [
        InvalidRequestException
        ConflictException
        UnauthorizedException
        LimitExceededException
        InternalServiceException
    ]
}

operation RequestUploadCredentials {
    input := {
        @required
        BuildId: BuildIdOrArn
    }
    output := {
        UploadCredentials: AwsCredentials
        StorageLocation: S3Location
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        NotFoundException
        InternalServiceException
    ]
}

operation ResolveAlias {
    input := {
        @required
        AliasId: AliasIdOrArn
    }
    output := {
        FleetId: FleetId
        FleetArn: FleetArn
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        NotFoundException
        TerminalRoutingStrategyException
        InternalServiceException
    ]
}

operation ResumeGameServerGroup {
    input := {
        @required
        GameServerGroupName: GameServerGroupNameOrArn

        @required
        ResumeActions: GameServerGroupActions
    }
    output := {
        GameServerGroup: GameServerGroup
    }
    errors: [
        InvalidRequestException
        NotFoundException
        UnauthorizedException
        InternalServiceException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "GameSessions"
    pageSize: "Limit"
)
operation SearchGameSessions {
    input := {
        FleetId: FleetIdOrArn
        AliasId: AliasIdOrArn
        Location: LocationStringModel
        FilterExpression: NonZeroAndMaxString
        SortExpression: NonZeroAndMaxString
        Limit: PositiveInteger
        NextToken: NonZeroAndMaxString
    }
    output := {
        GameSessions: GameSessionList
        NextToken: NonZeroAndMaxString
    }
    errors: [
        InternalServiceException
        NotFoundException
        InvalidRequestException
        UnauthorizedException
        TerminalRoutingStrategyException
        UnsupportedRegionException
    ]
}

operation StartFleetActions {
    input := {
        @required
        FleetId: FleetIdOrArn

        @required
        Actions: FleetActionList

        Location: LocationStringModel
    }
    output := {
        FleetId: FleetId
        FleetArn: FleetArn
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        UnauthorizedException
        NotFoundException
        UnsupportedRegionException
    ]
}

operation StartGameSessionPlacement {
    input := {
        @required
        PlacementId: IdStringModel

        @required
        GameSessionQueueName: GameSessionQueueNameOrArn

        GameProperties: GamePropertyList

        @required
        MaximumPlayerSessionCount: WholeNumber

        GameSessionName: NonZeroAndMaxString
        PlayerLatencies: PlayerLatencyList
        DesiredPlayerSessions: DesiredPlayerSessionList
        GameSessionData: LargeGameSessionData
        PriorityConfigurationOverride: PriorityConfigurationOverride
    }
    output := {
        GameSessionPlacement: GameSessionPlacement
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        NotFoundException
        UnauthorizedException
        UnsupportedRegionException
    ]
}

operation StartMatchBackfill {
    input := {
        TicketId: MatchmakingIdStringModel

        @required
        ConfigurationName: MatchmakingConfigurationName

        GameSessionArn: ArnStringModel

        @required
        Players: PlayerList
    }
    output := {
        MatchmakingTicket: MatchmakingTicket
    }
    errors: [
        InvalidRequestException
        NotFoundException
        InternalServiceException
        UnsupportedRegionException
    ]
}

operation StartMatchmaking {
    input := {
        TicketId: MatchmakingIdStringModel

        @required
        ConfigurationName: MatchmakingConfigurationName

        @required
        Players: PlayerList
    }
    output := {
        MatchmakingTicket: MatchmakingTicket
    }
    errors: [
        InvalidRequestException
        NotFoundException
        InternalServiceException
        UnsupportedRegionException
    ]
}

operation StopFleetActions {
    input := {
        @required
        FleetId: FleetIdOrArn

        @required
        Actions: FleetActionList

        Location: LocationStringModel
    }
    output := {
        FleetId: FleetId
        FleetArn: FleetArn
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        UnauthorizedException
        NotFoundException
        UnsupportedRegionException
    ]
}

operation StopGameSessionPlacement {
    input := {
        @required
        PlacementId: IdStringModel
    }
    output := {
        GameSessionPlacement: GameSessionPlacement
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        NotFoundException
        UnauthorizedException
    ]
}

operation StopMatchmaking {
    input := {
        @required
        TicketId: MatchmakingIdStringModel
    }
    output := {}
    errors: [
        InvalidRequestException
        NotFoundException
        InternalServiceException
        UnsupportedRegionException
    ]
}

operation SuspendGameServerGroup {
    input := {
        @required
        GameServerGroupName: GameServerGroupNameOrArn

        @required
        SuspendActions: GameServerGroupActions
    }
    output := {
        GameServerGroup: GameServerGroup
    }
    errors: [
        InvalidRequestException
        NotFoundException
        UnauthorizedException
        InternalServiceException
    ]
}

operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        NotFoundException
        InvalidRequestException
        TaggingFailedException
        InternalServiceException
        UnsupportedRegionException
    ]
}

operation TerminateGameSession {
    input := {
        @required
        GameSessionId: ArnStringModel

        @required
        TerminationMode: TerminationMode
    }
    output := {
        GameSession: GameSession
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        NotFoundException
        UnauthorizedException
        InvalidGameSessionStatusException
        NotReadyException
    ]
}

operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        NotFoundException
        InvalidRequestException
        TaggingFailedException
        InternalServiceException
        UnsupportedRegionException
    ]
}

operation UpdateAlias {
    input := {
        @required
        AliasId: AliasIdOrArn

        Name: NonBlankAndLengthConstraintString
        Description: NonZeroAndMaxString
        RoutingStrategy: RoutingStrategy
    }
    output := {
        Alias: Alias
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        NotFoundException
        InternalServiceException
    ]
}

operation UpdateBuild {
    input := {
        @required
        BuildId: BuildIdOrArn

        Name: NonZeroAndMaxString
        Version: NonZeroAndMaxString
    }
    output := {
        Build: Build
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        NotFoundException
        InternalServiceException
    ]
}

operation UpdateContainerFleet {
    input := {
        @required
        FleetId: FleetIdOrArn

        GameServerContainerGroupDefinitionName: ContainerGroupDefinitionNameOrArn
        PerInstanceContainerGroupDefinitionName: ContainerGroupDefinitionNameOrArn
        GameServerContainerGroupsPerInstance: GameServerContainerGroupsPerInstance
        InstanceConnectionPortRange: ConnectionPortRange
        InstanceInboundPermissionAuthorizations: IpPermissionsList
        InstanceInboundPermissionRevocations: IpPermissionsList
        DeploymentConfiguration: DeploymentConfiguration
        Description: NonZeroAndMaxString
        MetricGroups: MetricGroupList
        NewGameSessionProtectionPolicy: ProtectionPolicy
        GameSessionCreationLimitPolicy: GameSessionCreationLimitPolicy
        LogConfiguration: LogConfiguration
        RemoveAttributes: ContainerFleetRemoveAttributeList
    }
    output := {
        ContainerFleet: ContainerFleet
    }
    errors: [
        InternalServiceException
        NotFoundException
        NotReadyException
        LimitExceededException
        InvalidRequestException
        UnauthorizedException
        UnsupportedRegionException
    ]
}

operation UpdateContainerGroupDefinition {
    input := {
        @required
        Name: ContainerGroupDefinitionNameOrArn

        GameServerContainerDefinition: GameServerContainerDefinitionInput
        SupportContainerDefinitions: SupportContainerDefinitionInputList
        TotalMemoryLimitMebibytes: ContainerTotalMemoryLimit
        TotalVcpuLimit: ContainerTotalVcpuLimit
        VersionDescription: NonZeroAndMaxString
        SourceVersionNumber: PositiveInteger
        OperatingSystem: ContainerOperatingSystem
    }
    output := {
        ContainerGroupDefinition: ContainerGroupDefinition
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        LimitExceededException
        NotFoundException
        UnauthorizedException
        UnsupportedRegionException
    ]
}

operation UpdateFleetAttributes {
    input := {
        @required
        FleetId: FleetIdOrArn

        Name: NonZeroAndMaxString
        Description: NonZeroAndMaxString
        NewGameSessionProtectionPolicy: ProtectionPolicy
        ResourceCreationLimitPolicy: ResourceCreationLimitPolicy
        MetricGroups: MetricGroupList
        AnywhereConfiguration: AnywhereConfiguration
    }
    output := {
        FleetId: FleetId
        FleetArn: FleetArn
    }
    errors: [
        NotFoundException
        ConflictException
        InvalidFleetStatusException
        LimitExceededException
        InternalServiceException
        InvalidRequestException
        UnauthorizedException
    ]
}

operation UpdateFleetCapacity {
    input := {
        @required
        FleetId: FleetIdOrArn

        DesiredInstances: WholeNumber
        MinSize: WholeNumber
        MaxSize: WholeNumber
        Location: LocationStringModel
        ManagedCapacityConfiguration: ManagedCapacityConfiguration
    }
    output := {
        FleetId: FleetId
        FleetArn: FleetArn
        Location: LocationStringModel
        ManagedCapacityConfiguration: ManagedCapacityConfiguration
    }
    errors: [
        NotFoundException
        ConflictException
        LimitExceededException
        InvalidFleetStatusException
        InternalServiceException
        InvalidRequestException
        UnauthorizedException
        UnsupportedRegionException
    ]
}

operation UpdateFleetPortSettings {
    input := {
        @required
        FleetId: FleetIdOrArn

        InboundPermissionAuthorizations: IpPermissionsList
        InboundPermissionRevocations: IpPermissionsList
    }
    output := {
        FleetId: FleetId
        FleetArn: FleetArn
    }
    errors: [
        NotFoundException
        ConflictException
        InvalidFleetStatusException
        LimitExceededException
        InternalServiceException
        InvalidRequestException
        UnauthorizedException
    ]
}

operation UpdateGameServer {
    input := {
        @required
        GameServerGroupName: GameServerGroupNameOrArn

        @required
        GameServerId: GameServerId

        GameServerData: GameServerData
        UtilizationStatus: GameServerUtilizationStatus
        HealthCheck: GameServerHealthCheck
    }
    output := {
        GameServer: GameServer
    }
    errors: [
        InvalidRequestException
        NotFoundException
        UnauthorizedException
        InternalServiceException
    ]
}

operation UpdateGameServerGroup {
    input := {
        @required
        GameServerGroupName: GameServerGroupNameOrArn

        RoleArn: IamRoleArn
        InstanceDefinitions: InstanceDefinitions
        GameServerProtectionPolicy: GameServerProtectionPolicy
        BalancingStrategy: BalancingStrategy
    }
    output := {
        GameServerGroup: GameServerGroup
    }
    errors: [
        InvalidRequestException
        NotFoundException
        UnauthorizedException
        InternalServiceException
    ]
}

operation UpdateGameSession {
    input := {
        @required
        GameSessionId: ArnStringModel

        MaximumPlayerSessionCount: WholeNumber
        Name: NonZeroAndMaxString
        PlayerSessionCreationPolicy: PlayerSessionCreationPolicy
        ProtectionPolicy: ProtectionPolicy
        GameProperties: GamePropertyList
    }
    output := {
        GameSession: GameSession
    }
    errors: [
        NotFoundException
        ConflictException
        InternalServiceException
        UnauthorizedException
        InvalidGameSessionStatusException
        InvalidRequestException
        NotReadyException
    ]
}

operation UpdateGameSessionQueue {
    input := {
        @required
        Name: GameSessionQueueNameOrArn

        TimeoutInSeconds: WholeNumber
        PlayerLatencyPolicies: PlayerLatencyPolicyList
        Destinations: GameSessionQueueDestinationList
        FilterConfiguration: FilterConfiguration
        PriorityConfiguration: PriorityConfiguration
        CustomEventData: QueueCustomEventData
        NotificationTarget: QueueSnsArnStringModel
    }
    output := {
        GameSessionQueue: GameSessionQueue
    }
    errors: [
        InternalServiceException
        InvalidRequestException
        NotFoundException
        UnauthorizedException
    ]
}

operation UpdateMatchmakingConfiguration {
    input := {
        @required
        Name: MatchmakingConfigurationName

        Description: NonZeroAndMaxString
        GameSessionQueueArns: QueueArnsList
        RequestTimeoutSeconds: MatchmakingRequestTimeoutInteger
        AcceptanceTimeoutSeconds: MatchmakingAcceptanceTimeoutInteger
        AcceptanceRequired: Boolean
        RuleSetName: MatchmakingRuleSetName
        NotificationTarget: SnsArnStringModel
        AdditionalPlayerCount: WholeNumber
        CustomEventData: CustomEventData
        GameProperties: GamePropertyList
        GameSessionData: GameSessionData
        BackfillMode: BackfillMode
        FlexMatchMode: FlexMatchMode
    }
    output := {
        Configuration: MatchmakingConfiguration
    }
    errors: [
        InvalidRequestException
        NotFoundException
        InternalServiceException
        UnsupportedRegionException
    ]
}

operation UpdateRuntimeConfiguration {
    input := {
        @required
        FleetId: FleetIdOrArn

        @required
        RuntimeConfiguration: RuntimeConfiguration
    }
    output := {
        RuntimeConfiguration: RuntimeConfiguration
    }
    errors: [
        UnauthorizedException
        NotFoundException
        InternalServiceException
        InvalidRequestException
        InvalidFleetStatusException
        LimitExceededException
    ]
}

operation UpdateScript {
    input := {
        @required
        ScriptId: ScriptIdOrArn

        Name: NonZeroAndMaxString
        Version: NonZeroAndMaxString
        StorageLocation: S3Location
        ZipFile: ZipBlob
    }
    output := {
        Script: Script
    }
    errors: [
        UnauthorizedException
        InvalidRequestException
        NotFoundException
        InternalServiceException
    ]
}

operation ValidateMatchmakingRuleSet {
    input := {
        @required
        RuleSetBody: RuleSetBody
    }
    output := {
        Valid: Boolean
    }
    errors: [InternalServiceException, UnsupportedRegionException, InvalidRequestException]
}

enum AcceptanceType {
    ACCEPT
    REJECT
}

structure Alias {
    AliasId: AliasId
    Name: NonBlankAndLengthConstraintString
    AliasArn: AliasArn
    Description: String
    RoutingStrategy: RoutingStrategy
    CreationTime: Timestamp
    LastUpdatedTime: Timestamp
}

@pattern("^arn:.*:alias\\/alias-\\S+$")
string AliasArn

@pattern("^alias-\\S+$")
string AliasId

@length(min: 1, max: 512) @pattern("^(alias-\\S+|arn:.*:alias\\/alias-\\S+)$")
string AliasIdOrArn

list AliasList {
    member: Alias
}

@length(min: 1, max: 1011)
string AmazonResourceName

structure AnywhereConfiguration {
    @required
    Cost: NonNegativeLimitedLengthDouble
}

@length(min: 1, max: 512) @pattern("^[a-zA-Z0-9:/-]+$")
string ArnStringModel

structure AttributeValue {
    S: PlayerAttributeString
    N: Double
    SL: PlayerAttributeStringList
    SDM: PlayerAttributeStringDoubleMap
}

@length(min: 0, max: 256)
@pattern("^[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*$")
string AutoScalingGroupArn

@sensitive
structure AwsCredentials {
    AccessKeyId: NonEmptyString
    SecretAccessKey: NonEmptyString
    SessionToken: NonEmptyString
}

enum BackfillMode {
    AUTOMATIC
    MANUAL
}

enum BalancingStrategy {
    SPOT_ONLY
    SPOT_PREFERRED
    ON_DEMAND_ONLY
}

structure Build {
    BuildId: BuildId
    BuildArn: BuildArn
    Name: String
    Version: String
    Status: BuildStatus
    SizeOnDisk: WholeNumberLong
    OperatingSystem: OperatingSystem
    CreationTime: Timestamp
    ServerSdkVersion: ServerSdkVersion
}

@pattern("^arn:.*:build\\/build-\\S+$")
string BuildArn

@pattern("^build-\\S+$")
string BuildId

@length(min: 1, max: 512) @pattern("^(build-\\S+|arn:.*:build\\/build-\\S+)$")
string BuildIdOrArn

list BuildList {
    member: Build
}

enum BuildStatus {
    INITIALIZED
    READY
    FAILED
}

structure CertificateConfiguration {
    @required
    CertificateType: CertificateType
}

enum CertificateType {
    DISABLED
    GENERATED
}

structure ClaimFilterOption {
    InstanceStatuses: FilterInstanceStatuses
}

enum ComparisonOperatorType {
    GreaterThanOrEqualToThreshold
    GreaterThanThreshold
    LessThanThreshold
    LessThanOrEqualToThreshold
}

structure Compute {
    FleetId: FleetId
    FleetArn: FleetArn
    ComputeName: ComputeName
    ComputeArn: ComputeArn
    IpAddress: IpAddress
    DnsName: String
    ComputeStatus: ComputeStatus
    Location: LocationStringModel
    CreationTime: Timestamp
    OperatingSystem: OperatingSystem
    Type: EC2InstanceType
    GameLiftServiceSdkEndpoint: GameLiftServiceSdkEndpointOutput
    GameLiftAgentEndpoint: GameLiftAgentEndpointOutput
    InstanceId: InstanceId
    ContainerAttributes: ContainerAttributes
    GameServerContainerGroupDefinitionArn: ContainerGroupDefinitionNameOrArn
}

@length(max: 1024) @pattern("^arn:.*:compute\\/[a-zA-Z0-9\\-]+(\\/[a-zA-Z0-9\\-]+)?$")
string ComputeArn

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9\\-]+$")
string ComputeAuthToken

list ComputeList {
    member: Compute
}

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9\\-]+(\\/[a-zA-Z0-9\\-]+)?$")
string ComputeName

@length(max: 1024)
@pattern("^([a-zA-Z0-9\\-]+(\\/[a-zA-Z0-9\\-]+)?|arn:.*:compute\\/[a-zA-Z0-9\\-]+(\\/[a-zA-Z0-9\\-]+)?)$")
string ComputeNameOrArn

enum ComputeStatus {
    PENDING
    ACTIVE
    TERMINATING
    IMPAIRED
}

enum ComputeType {
    EC2
    ANYWHERE
}

@error("client")
structure ConflictException {
    Message: NonEmptyString
}

structure ConnectionPortRange {
    @required
    FromPort: PortNumber

    @required
    ToPort: PortNumber
}

structure ContainerAttribute {
    ContainerName: NonZeroAnd128MaxAsciiString
    ContainerRuntimeId: NonEmptyString
}

@length(min: 1, max: 10)
list ContainerAttributes {
    member: ContainerAttribute
}

@length(min: 1, max: 20)
list ContainerCommandStringList {
    member: NonZeroAnd255MaxString
}

structure ContainerDependency {
    @required
    ContainerName: NonZeroAnd128MaxAsciiString

    @required
    Condition: ContainerDependencyCondition
}

enum ContainerDependencyCondition {
    START
    COMPLETE
    SUCCESS
    HEALTHY
}

@length(min: 1, max: 10)
list ContainerDependencyList {
    member: ContainerDependency
}

structure ContainerEnvironment {
    @required
    Name: NonZeroAnd255MaxString

    @required
    Value: NonZeroAnd255MaxString
}

@length(min: 1, max: 20)
list ContainerEnvironmentList {
    member: ContainerEnvironment
}

structure ContainerFleet {
    FleetId: FleetId
    FleetArn: FleetArn
    FleetRoleArn: IamRoleArn
    GameServerContainerGroupDefinitionName: ContainerGroupDefinitionName
    GameServerContainerGroupDefinitionArn: ContainerGroupDefinitionArn
    PerInstanceContainerGroupDefinitionName: ContainerGroupDefinitionName
    PerInstanceContainerGroupDefinitionArn: ContainerGroupDefinitionArn
    InstanceConnectionPortRange: ConnectionPortRange
    InstanceInboundPermissions: IpPermissionsList
    GameServerContainerGroupsPerInstance: GameServerContainerGroupsPerInstance
    MaximumGameServerContainerGroupsPerInstance: MaximumGameServerContainerGroupsPerInstance
    InstanceType: NonZeroAndMaxString
    BillingType: ContainerFleetBillingType
    Description: NonZeroAndMaxString
    CreationTime: Timestamp
    MetricGroups: MetricGroupList
    NewGameSessionProtectionPolicy: ProtectionPolicy
    GameSessionCreationLimitPolicy: GameSessionCreationLimitPolicy
    Status: ContainerFleetStatus
    DeploymentDetails: DeploymentDetails
    LogConfiguration: LogConfiguration
    LocationAttributes: ContainerFleetLocationAttributesList
    PlayerGatewayMode: PlayerGatewayMode
}

enum ContainerFleetBillingType {
    ON_DEMAND
    SPOT
}

@length(min: 1)
list ContainerFleetList {
    member: ContainerFleet
}

structure ContainerFleetLocationAttributes {
    Location: LocationStringModel
    Status: ContainerFleetLocationStatus
    PlayerGatewayStatus: PlayerGatewayStatus
}

list ContainerFleetLocationAttributesList {
    member: ContainerFleetLocationAttributes
}

enum ContainerFleetLocationStatus {
    PENDING
    CREATING
    CREATED
    ACTIVATING
    ACTIVE
    UPDATING
    DELETING
    EXPIRED
}

enum ContainerFleetRemoveAttribute {
    PER_INSTANCE_CONTAINER_GROUP_DEFINITION
}

@length(min: 1, max: 1)
list ContainerFleetRemoveAttributeList {
    member: ContainerFleetRemoveAttribute
}

enum ContainerFleetStatus {
    PENDING
    CREATING
    CREATED
    ACTIVATING
    ACTIVE
    UPDATING
    DELETING
    EXPIRED
}

structure ContainerGroupDefinition {
    ContainerGroupDefinitionArn: ContainerGroupDefinitionArn
    CreationTime: Timestamp
    OperatingSystem: ContainerOperatingSystem

    @required
    Name: ContainerGroupDefinitionName

    ContainerGroupType: ContainerGroupType
    TotalMemoryLimitMebibytes: ContainerTotalMemoryLimit
    TotalVcpuLimit: ContainerTotalVcpuLimit
    GameServerContainerDefinition: GameServerContainerDefinition
    SupportContainerDefinitions: SupportContainerDefinitionList
    VersionNumber: PositiveInteger
    VersionDescription: NonZeroAndMaxString
    Status: ContainerGroupDefinitionStatus
    StatusReason: NonZeroAndMaxString
}

@length(min: 1, max: 512) @pattern("^arn:.*:containergroupdefinition\\/[a-zA-Z0-9\\-]+(:[0-9]+)?$")
string ContainerGroupDefinitionArn

list ContainerGroupDefinitionList {
    member: ContainerGroupDefinition
}

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9\\-]+$")
string ContainerGroupDefinitionName

@length(min: 1, max: 512)
@pattern("^[a-zA-Z0-9\\-]+$|^arn:.*:containergroupdefinition\\/[a-zA-Z0-9\\-]+(:[0-9]+)?$")
string ContainerGroupDefinitionNameOrArn

enum ContainerGroupDefinitionStatus {
    READY
    COPYING
    FAILED
}

structure ContainerGroupPortMapping {
    ContainerName: NonZeroAnd128MaxAsciiString
    ContainerRuntimeId: NonEmptyString
    ContainerPortMappings: ContainerPortMappingList
}

list ContainerGroupPortMappingList {
    member: ContainerGroupPortMapping
}

enum ContainerGroupType {
    GAME_SERVER
    PER_INSTANCE
}

structure ContainerHealthCheck {
    @required
    Command: ContainerCommandStringList

    Interval: ContainerHealthCheckInterval
    Retries: ContainerHealthCheckRetries
    StartPeriod: ContainerHealthCheckStartPeriod
    Timeout: ContainerHealthCheckTimeout
}

@range(min: 60, max: 300)
integer ContainerHealthCheckInterval

@range(min: 5, max: 10)
integer ContainerHealthCheckRetries

@range(min: 0, max: 300)
integer ContainerHealthCheckStartPeriod

@range(min: 30, max: 60)
integer ContainerHealthCheckTimeout

structure ContainerIdentifier {
    ContainerName: NonZeroAnd128MaxAsciiString
    ContainerRuntimeId: NonEmptyString
}

@length(min: 1, max: 10)
list ContainerIdentifierList {
    member: ContainerIdentifier
}

@range(min: 4, max: 1024000)
integer ContainerMemoryLimit

structure ContainerMountPoint {
    @required
    InstancePath: InstancePathString

    ContainerPath: ContainerPathString
    AccessLevel: ContainerMountPointAccessLevel
}

enum ContainerMountPointAccessLevel {
    READ_ONLY
    READ_AND_WRITE
}

@length(min: 1, max: 10)
list ContainerMountPointList {
    member: ContainerMountPoint
}

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9\\-_]+$")
string ContainerNameQueryFilter

enum ContainerOperatingSystem {
    AMAZON_LINUX_2023
}

@length(min: 1, max: 1024) @pattern("^(\\/+[^\\/]+\\/*)+$")
string ContainerPathString

structure ContainerPortConfiguration {
    @required
    ContainerPortRanges: ContainerPortRangeList
}

structure ContainerPortMapping {
    ContainerPort: PortNumber
    ConnectionPort: PortNumber
    Protocol: IpProtocol
}

list ContainerPortMappingList {
    member: ContainerPortMapping
}

structure ContainerPortRange {
    @required
    FromPort: PortNumber

    @required
    ToPort: PortNumber

    @required
    Protocol: IpProtocol
}

@length(min: 1, max: 100)
list ContainerPortRangeList {
    member: ContainerPortRange
}

@range(min: 4, max: 1024000)
integer ContainerTotalMemoryLimit

@range(min: 0.125, max: 10)
double ContainerTotalVcpuLimit

@range(min: 0.125, max: 10)
double ContainerVcpu

@length(min: 0, max: 256) @sensitive
string CustomEventData

@length(min: 8, max: 64) @pattern("^custom-[A-Za-z0-9\\-]+$")
string CustomInputLocationStringModel

@length(min: 1, max: 128) @pattern("^(custom-[A-Za-z0-9\\-]+|arn:.*:location\\/custom-\\S+)$")
string CustomLocationNameOrArnModel

structure DeploymentConfiguration {
    ProtectionStrategy: DeploymentProtectionStrategy
    MinimumHealthyPercentage: MinimumHealthyPercentage
    ImpairmentStrategy: DeploymentImpairmentStrategy
}

structure DeploymentDetails {
    LatestDeploymentId: DeploymentId
}

@length(min: 1, max: 1024) @pattern("^[a-zA-Z0-9\\-]+$")
string DeploymentId

enum DeploymentImpairmentStrategy {
    MAINTAIN
    ROLLBACK
}

enum DeploymentProtectionStrategy {
    WITH_PROTECTION
    IGNORE_PROTECTION
}

enum DeploymentStatus {
    IN_PROGRESS
    IMPAIRED
    COMPLETE
    ROLLBACK_IN_PROGRESS
    ROLLBACK_COMPLETE
    CANCELLED
    PENDING
}

structure DesiredPlayerSession {
    PlayerId: PlayerId
    PlayerData: PlayerData
}

list DesiredPlayerSessionList {
    member: DesiredPlayerSession
}

@length(min: 1, max: 256) @pattern("^[0-9a-zA-Z_\\-\\.]+$")
string DnsNameInput

structure EC2InstanceCounts {
    DESIRED: WholeNumber
    MINIMUM: WholeNumber
    MAXIMUM: WholeNumber
    PENDING: WholeNumber
    ACTIVE: WholeNumber
    IDLE: WholeNumber
    TERMINATING: WholeNumber
}

structure EC2InstanceLimit {
    EC2InstanceType: EC2InstanceType
    CurrentInstances: WholeNumber
    InstanceLimit: WholeNumber
    Location: LocationStringModel
}

list EC2InstanceLimitList {
    member: EC2InstanceLimit
}

enum EC2InstanceType {
    t2_micro = "t2.micro"
    t2_small = "t2.small"
    t2_medium = "t2.medium"
    t2_large = "t2.large"
    c3_large = "c3.large"
    c3_xlarge = "c3.xlarge"
    c3_2xlarge = "c3.2xlarge"
    c3_4xlarge = "c3.4xlarge"
    c3_8xlarge = "c3.8xlarge"
    c4_large = "c4.large"
    c4_xlarge = "c4.xlarge"
    c4_2xlarge = "c4.2xlarge"
    c4_4xlarge = "c4.4xlarge"
    c4_8xlarge = "c4.8xlarge"
    c5_large = "c5.large"
    c5_xlarge = "c5.xlarge"
    c5_2xlarge = "c5.2xlarge"
    c5_4xlarge = "c5.4xlarge"
    c5_9xlarge = "c5.9xlarge"
    c5_12xlarge = "c5.12xlarge"
    c5_18xlarge = "c5.18xlarge"
    c5_24xlarge = "c5.24xlarge"
    c5a_large = "c5a.large"
    c5a_xlarge = "c5a.xlarge"
    c5a_2xlarge = "c5a.2xlarge"
    c5a_4xlarge = "c5a.4xlarge"
    c5a_8xlarge = "c5a.8xlarge"
    c5a_12xlarge = "c5a.12xlarge"
    c5a_16xlarge = "c5a.16xlarge"
    c5a_24xlarge = "c5a.24xlarge"
    r3_large = "r3.large"
    r3_xlarge = "r3.xlarge"
    r3_2xlarge = "r3.2xlarge"
    r3_4xlarge = "r3.4xlarge"
    r3_8xlarge = "r3.8xlarge"
    r4_large = "r4.large"
    r4_xlarge = "r4.xlarge"
    r4_2xlarge = "r4.2xlarge"
    r4_4xlarge = "r4.4xlarge"
    r4_8xlarge = "r4.8xlarge"
    r4_16xlarge = "r4.16xlarge"
    r5_large = "r5.large"
    r5_xlarge = "r5.xlarge"
    r5_2xlarge = "r5.2xlarge"
    r5_4xlarge = "r5.4xlarge"
    r5_8xlarge = "r5.8xlarge"
    r5_12xlarge = "r5.12xlarge"
    r5_16xlarge = "r5.16xlarge"
    r5_24xlarge = "r5.24xlarge"
    r5a_large = "r5a.large"
    r5a_xlarge = "r5a.xlarge"
    r5a_2xlarge = "r5a.2xlarge"
    r5a_4xlarge = "r5a.4xlarge"
    r5a_8xlarge = "r5a.8xlarge"
    r5a_12xlarge = "r5a.12xlarge"
    r5a_16xlarge = "r5a.16xlarge"
    r5a_24xlarge = "r5a.24xlarge"
    m3_medium = "m3.medium"
    m3_large = "m3.large"
    m3_xlarge = "m3.xlarge"
    m3_2xlarge = "m3.2xlarge"
    m4_large = "m4.large"
    m4_xlarge = "m4.xlarge"
    m4_2xlarge = "m4.2xlarge"
    m4_4xlarge = "m4.4xlarge"
    m4_10xlarge = "m4.10xlarge"
    m5_large = "m5.large"
    m5_xlarge = "m5.xlarge"
    m5_2xlarge = "m5.2xlarge"
    m5_4xlarge = "m5.4xlarge"
    m5_8xlarge = "m5.8xlarge"
    m5_12xlarge = "m5.12xlarge"
    m5_16xlarge = "m5.16xlarge"
    m5_24xlarge = "m5.24xlarge"
    m5a_large = "m5a.large"
    m5a_xlarge = "m5a.xlarge"
    m5a_2xlarge = "m5a.2xlarge"
    m5a_4xlarge = "m5a.4xlarge"
    m5a_8xlarge = "m5a.8xlarge"
    m5a_12xlarge = "m5a.12xlarge"
    m5a_16xlarge = "m5a.16xlarge"
    m5a_24xlarge = "m5a.24xlarge"
    c5d_large = "c5d.large"
    c5d_xlarge = "c5d.xlarge"
    c5d_2xlarge = "c5d.2xlarge"
    c5d_4xlarge = "c5d.4xlarge"
    c5d_9xlarge = "c5d.9xlarge"
    c5d_12xlarge = "c5d.12xlarge"
    c5d_18xlarge = "c5d.18xlarge"
    c5d_24xlarge = "c5d.24xlarge"
    c6a_large = "c6a.large"
    c6a_xlarge = "c6a.xlarge"
    c6a_2xlarge = "c6a.2xlarge"
    c6a_4xlarge = "c6a.4xlarge"
    c6a_8xlarge = "c6a.8xlarge"
    c6a_12xlarge = "c6a.12xlarge"
    c6a_16xlarge = "c6a.16xlarge"
    c6a_24xlarge = "c6a.24xlarge"
    c6i_large = "c6i.large"
    c6i_xlarge = "c6i.xlarge"
    c6i_2xlarge = "c6i.2xlarge"
    c6i_4xlarge = "c6i.4xlarge"
    c6i_8xlarge = "c6i.8xlarge"
    c6i_12xlarge = "c6i.12xlarge"
    c6i_16xlarge = "c6i.16xlarge"
    c6i_24xlarge = "c6i.24xlarge"
    r5d_large = "r5d.large"
    r5d_xlarge = "r5d.xlarge"
    r5d_2xlarge = "r5d.2xlarge"
    r5d_4xlarge = "r5d.4xlarge"
    r5d_8xlarge = "r5d.8xlarge"
    r5d_12xlarge = "r5d.12xlarge"
    r5d_16xlarge = "r5d.16xlarge"
    r5d_24xlarge = "r5d.24xlarge"
    m6g_medium = "m6g.medium"
    m6g_large = "m6g.large"
    m6g_xlarge = "m6g.xlarge"
    m6g_2xlarge = "m6g.2xlarge"
    m6g_4xlarge = "m6g.4xlarge"
    m6g_8xlarge = "m6g.8xlarge"
    m6g_12xlarge = "m6g.12xlarge"
    m6g_16xlarge = "m6g.16xlarge"
    c6g_medium = "c6g.medium"
    c6g_large = "c6g.large"
    c6g_xlarge = "c6g.xlarge"
    c6g_2xlarge = "c6g.2xlarge"
    c6g_4xlarge = "c6g.4xlarge"
    c6g_8xlarge = "c6g.8xlarge"
    c6g_12xlarge = "c6g.12xlarge"
    c6g_16xlarge = "c6g.16xlarge"
    r6g_medium = "r6g.medium"
    r6g_large = "r6g.large"
    r6g_xlarge = "r6g.xlarge"
    r6g_2xlarge = "r6g.2xlarge"
    r6g_4xlarge = "r6g.4xlarge"
    r6g_8xlarge = "r6g.8xlarge"
    r6g_12xlarge = "r6g.12xlarge"
    r6g_16xlarge = "r6g.16xlarge"
    c6gn_medium = "c6gn.medium"
    c6gn_large = "c6gn.large"
    c6gn_xlarge = "c6gn.xlarge"
    c6gn_2xlarge = "c6gn.2xlarge"
    c6gn_4xlarge = "c6gn.4xlarge"
    c6gn_8xlarge = "c6gn.8xlarge"
    c6gn_12xlarge = "c6gn.12xlarge"
    c6gn_16xlarge = "c6gn.16xlarge"
    c7g_medium = "c7g.medium"
    c7g_large = "c7g.large"
    c7g_xlarge = "c7g.xlarge"
    c7g_2xlarge = "c7g.2xlarge"
    c7g_4xlarge = "c7g.4xlarge"
    c7g_8xlarge = "c7g.8xlarge"
    c7g_12xlarge = "c7g.12xlarge"
    c7g_16xlarge = "c7g.16xlarge"
    r7g_medium = "r7g.medium"
    r7g_large = "r7g.large"
    r7g_xlarge = "r7g.xlarge"
    r7g_2xlarge = "r7g.2xlarge"
    r7g_4xlarge = "r7g.4xlarge"
    r7g_8xlarge = "r7g.8xlarge"
    r7g_12xlarge = "r7g.12xlarge"
    r7g_16xlarge = "r7g.16xlarge"
    m7g_medium = "m7g.medium"
    m7g_large = "m7g.large"
    m7g_xlarge = "m7g.xlarge"
    m7g_2xlarge = "m7g.2xlarge"
    m7g_4xlarge = "m7g.4xlarge"
    m7g_8xlarge = "m7g.8xlarge"
    m7g_12xlarge = "m7g.12xlarge"
    m7g_16xlarge = "m7g.16xlarge"
    g5g_xlarge = "g5g.xlarge"
    g5g_2xlarge = "g5g.2xlarge"
    g5g_4xlarge = "g5g.4xlarge"
    g5g_8xlarge = "g5g.8xlarge"
    g5g_16xlarge = "g5g.16xlarge"
    r6i_large = "r6i.large"
    r6i_xlarge = "r6i.xlarge"
    r6i_2xlarge = "r6i.2xlarge"
    r6i_4xlarge = "r6i.4xlarge"
    r6i_8xlarge = "r6i.8xlarge"
    r6i_12xlarge = "r6i.12xlarge"
    r6i_16xlarge = "r6i.16xlarge"
    c6gd_medium = "c6gd.medium"
    c6gd_large = "c6gd.large"
    c6gd_xlarge = "c6gd.xlarge"
    c6gd_2xlarge = "c6gd.2xlarge"
    c6gd_4xlarge = "c6gd.4xlarge"
    c6gd_8xlarge = "c6gd.8xlarge"
    c6gd_12xlarge = "c6gd.12xlarge"
    c6gd_16xlarge = "c6gd.16xlarge"
    c6in_large = "c6in.large"
    c6in_xlarge = "c6in.xlarge"
    c6in_2xlarge = "c6in.2xlarge"
    c6in_4xlarge = "c6in.4xlarge"
    c6in_8xlarge = "c6in.8xlarge"
    c6in_12xlarge = "c6in.12xlarge"
    c6in_16xlarge = "c6in.16xlarge"
    c7a_medium = "c7a.medium"
    c7a_large = "c7a.large"
    c7a_xlarge = "c7a.xlarge"
    c7a_2xlarge = "c7a.2xlarge"
    c7a_4xlarge = "c7a.4xlarge"
    c7a_8xlarge = "c7a.8xlarge"
    c7a_12xlarge = "c7a.12xlarge"
    c7a_16xlarge = "c7a.16xlarge"
    c7gd_medium = "c7gd.medium"
    c7gd_large = "c7gd.large"
    c7gd_xlarge = "c7gd.xlarge"
    c7gd_2xlarge = "c7gd.2xlarge"
    c7gd_4xlarge = "c7gd.4xlarge"
    c7gd_8xlarge = "c7gd.8xlarge"
    c7gd_12xlarge = "c7gd.12xlarge"
    c7gd_16xlarge = "c7gd.16xlarge"
    c7gn_medium = "c7gn.medium"
    c7gn_large = "c7gn.large"
    c7gn_xlarge = "c7gn.xlarge"
    c7gn_2xlarge = "c7gn.2xlarge"
    c7gn_4xlarge = "c7gn.4xlarge"
    c7gn_8xlarge = "c7gn.8xlarge"
    c7gn_12xlarge = "c7gn.12xlarge"
    c7gn_16xlarge = "c7gn.16xlarge"
    c7i_large = "c7i.large"
    c7i_xlarge = "c7i.xlarge"
    c7i_2xlarge = "c7i.2xlarge"
    c7i_4xlarge = "c7i.4xlarge"
    c7i_8xlarge = "c7i.8xlarge"
    c7i_12xlarge = "c7i.12xlarge"
    c7i_16xlarge = "c7i.16xlarge"
    m6a_large = "m6a.large"
    m6a_xlarge = "m6a.xlarge"
    m6a_2xlarge = "m6a.2xlarge"
    m6a_4xlarge = "m6a.4xlarge"
    m6a_8xlarge = "m6a.8xlarge"
    m6a_12xlarge = "m6a.12xlarge"
    m6a_16xlarge = "m6a.16xlarge"
    m6gd_medium = "m6gd.medium"
    m6gd_large = "m6gd.large"
    m6gd_xlarge = "m6gd.xlarge"
    m6gd_2xlarge = "m6gd.2xlarge"
    m6gd_4xlarge = "m6gd.4xlarge"
    m6gd_8xlarge = "m6gd.8xlarge"
    m6gd_12xlarge = "m6gd.12xlarge"
    m6gd_16xlarge = "m6gd.16xlarge"
    m6i_large = "m6i.large"
    m6i_xlarge = "m6i.xlarge"
    m6i_2xlarge = "m6i.2xlarge"
    m6i_4xlarge = "m6i.4xlarge"
    m6i_8xlarge = "m6i.8xlarge"
    m6i_12xlarge = "m6i.12xlarge"
    m6i_16xlarge = "m6i.16xlarge"
    m7a_medium = "m7a.medium"
    m7a_large = "m7a.large"
    m7a_xlarge = "m7a.xlarge"
    m7a_2xlarge = "m7a.2xlarge"
    m7a_4xlarge = "m7a.4xlarge"
    m7a_8xlarge = "m7a.8xlarge"
    m7a_12xlarge = "m7a.12xlarge"
    m7a_16xlarge = "m7a.16xlarge"
    m7gd_medium = "m7gd.medium"
    m7gd_large = "m7gd.large"
    m7gd_xlarge = "m7gd.xlarge"
    m7gd_2xlarge = "m7gd.2xlarge"
    m7gd_4xlarge = "m7gd.4xlarge"
    m7gd_8xlarge = "m7gd.8xlarge"
    m7gd_12xlarge = "m7gd.12xlarge"
    m7gd_16xlarge = "m7gd.16xlarge"
    m7i_large = "m7i.large"
    m7i_xlarge = "m7i.xlarge"
    m7i_2xlarge = "m7i.2xlarge"
    m7i_4xlarge = "m7i.4xlarge"
    m7i_8xlarge = "m7i.8xlarge"
    m7i_12xlarge = "m7i.12xlarge"
    m7i_16xlarge = "m7i.16xlarge"
    r6gd_medium = "r6gd.medium"
    r6gd_large = "r6gd.large"
    r6gd_xlarge = "r6gd.xlarge"
    r6gd_2xlarge = "r6gd.2xlarge"
    r6gd_4xlarge = "r6gd.4xlarge"
    r6gd_8xlarge = "r6gd.8xlarge"
    r6gd_12xlarge = "r6gd.12xlarge"
    r6gd_16xlarge = "r6gd.16xlarge"
    r7a_medium = "r7a.medium"
    r7a_large = "r7a.large"
    r7a_xlarge = "r7a.xlarge"
    r7a_2xlarge = "r7a.2xlarge"
    r7a_4xlarge = "r7a.4xlarge"
    r7a_8xlarge = "r7a.8xlarge"
    r7a_12xlarge = "r7a.12xlarge"
    r7a_16xlarge = "r7a.16xlarge"
    r7gd_medium = "r7gd.medium"
    r7gd_large = "r7gd.large"
    r7gd_xlarge = "r7gd.xlarge"
    r7gd_2xlarge = "r7gd.2xlarge"
    r7gd_4xlarge = "r7gd.4xlarge"
    r7gd_8xlarge = "r7gd.8xlarge"
    r7gd_12xlarge = "r7gd.12xlarge"
    r7gd_16xlarge = "r7gd.16xlarge"
    r7i_large = "r7i.large"
    r7i_xlarge = "r7i.xlarge"
    r7i_2xlarge = "r7i.2xlarge"
    r7i_4xlarge = "r7i.4xlarge"
    r7i_8xlarge = "r7i.8xlarge"
    r7i_12xlarge = "r7i.12xlarge"
    r7i_16xlarge = "r7i.16xlarge"
    r7i_24xlarge = "r7i.24xlarge"
    r7i_48xlarge = "r7i.48xlarge"
    c5ad_large = "c5ad.large"
    c5ad_xlarge = "c5ad.xlarge"
    c5ad_2xlarge = "c5ad.2xlarge"
    c5ad_4xlarge = "c5ad.4xlarge"
    c5ad_8xlarge = "c5ad.8xlarge"
    c5ad_12xlarge = "c5ad.12xlarge"
    c5ad_16xlarge = "c5ad.16xlarge"
    c5ad_24xlarge = "c5ad.24xlarge"
    c5n_large = "c5n.large"
    c5n_xlarge = "c5n.xlarge"
    c5n_2xlarge = "c5n.2xlarge"
    c5n_4xlarge = "c5n.4xlarge"
    c5n_9xlarge = "c5n.9xlarge"
    c5n_18xlarge = "c5n.18xlarge"
    r5ad_large = "r5ad.large"
    r5ad_xlarge = "r5ad.xlarge"
    r5ad_2xlarge = "r5ad.2xlarge"
    r5ad_4xlarge = "r5ad.4xlarge"
    r5ad_8xlarge = "r5ad.8xlarge"
    r5ad_12xlarge = "r5ad.12xlarge"
    r5ad_16xlarge = "r5ad.16xlarge"
    r5ad_24xlarge = "r5ad.24xlarge"
    c6id_large = "c6id.large"
    c6id_xlarge = "c6id.xlarge"
    c6id_2xlarge = "c6id.2xlarge"
    c6id_4xlarge = "c6id.4xlarge"
    c6id_8xlarge = "c6id.8xlarge"
    c6id_12xlarge = "c6id.12xlarge"
    c6id_16xlarge = "c6id.16xlarge"
    c6id_24xlarge = "c6id.24xlarge"
    c6id_32xlarge = "c6id.32xlarge"
    c8g_medium = "c8g.medium"
    c8g_large = "c8g.large"
    c8g_xlarge = "c8g.xlarge"
    c8g_2xlarge = "c8g.2xlarge"
    c8g_4xlarge = "c8g.4xlarge"
    c8g_8xlarge = "c8g.8xlarge"
    c8g_12xlarge = "c8g.12xlarge"
    c8g_16xlarge = "c8g.16xlarge"
    c8g_24xlarge = "c8g.24xlarge"
    c8g_48xlarge = "c8g.48xlarge"
    m5ad_large = "m5ad.large"
    m5ad_xlarge = "m5ad.xlarge"
    m5ad_2xlarge = "m5ad.2xlarge"
    m5ad_4xlarge = "m5ad.4xlarge"
    m5ad_8xlarge = "m5ad.8xlarge"
    m5ad_12xlarge = "m5ad.12xlarge"
    m5ad_16xlarge = "m5ad.16xlarge"
    m5ad_24xlarge = "m5ad.24xlarge"
    m5d_large = "m5d.large"
    m5d_xlarge = "m5d.xlarge"
    m5d_2xlarge = "m5d.2xlarge"
    m5d_4xlarge = "m5d.4xlarge"
    m5d_8xlarge = "m5d.8xlarge"
    m5d_12xlarge = "m5d.12xlarge"
    m5d_16xlarge = "m5d.16xlarge"
    m5d_24xlarge = "m5d.24xlarge"
    m5dn_large = "m5dn.large"
    m5dn_xlarge = "m5dn.xlarge"
    m5dn_2xlarge = "m5dn.2xlarge"
    m5dn_4xlarge = "m5dn.4xlarge"
    m5dn_8xlarge = "m5dn.8xlarge"
    m5dn_12xlarge = "m5dn.12xlarge"
    m5dn_16xlarge = "m5dn.16xlarge"
    m5dn_24xlarge = "m5dn.24xlarge"
    m5n_large = "m5n.large"
    m5n_xlarge = "m5n.xlarge"
    m5n_2xlarge = "m5n.2xlarge"
    m5n_4xlarge = "m5n.4xlarge"
    m5n_8xlarge = "m5n.8xlarge"
    m5n_12xlarge = "m5n.12xlarge"
    m5n_16xlarge = "m5n.16xlarge"
    m5n_24xlarge = "m5n.24xlarge"
    m6id_large = "m6id.large"
    m6id_xlarge = "m6id.xlarge"
    m6id_2xlarge = "m6id.2xlarge"
    m6id_4xlarge = "m6id.4xlarge"
    m6id_8xlarge = "m6id.8xlarge"
    m6id_12xlarge = "m6id.12xlarge"
    m6id_16xlarge = "m6id.16xlarge"
    m6id_24xlarge = "m6id.24xlarge"
    m6id_32xlarge = "m6id.32xlarge"
    m6idn_large = "m6idn.large"
    m6idn_xlarge = "m6idn.xlarge"
    m6idn_2xlarge = "m6idn.2xlarge"
    m6idn_4xlarge = "m6idn.4xlarge"
    m6idn_8xlarge = "m6idn.8xlarge"
    m6idn_12xlarge = "m6idn.12xlarge"
    m6idn_16xlarge = "m6idn.16xlarge"
    m6idn_24xlarge = "m6idn.24xlarge"
    m6idn_32xlarge = "m6idn.32xlarge"
    m6in_large = "m6in.large"
    m6in_xlarge = "m6in.xlarge"
    m6in_2xlarge = "m6in.2xlarge"
    m6in_4xlarge = "m6in.4xlarge"
    m6in_8xlarge = "m6in.8xlarge"
    m6in_12xlarge = "m6in.12xlarge"
    m6in_16xlarge = "m6in.16xlarge"
    m6in_24xlarge = "m6in.24xlarge"
    m6in_32xlarge = "m6in.32xlarge"
    m8g_medium = "m8g.medium"
    m8g_large = "m8g.large"
    m8g_xlarge = "m8g.xlarge"
    m8g_2xlarge = "m8g.2xlarge"
    m8g_4xlarge = "m8g.4xlarge"
    m8g_8xlarge = "m8g.8xlarge"
    m8g_12xlarge = "m8g.12xlarge"
    m8g_16xlarge = "m8g.16xlarge"
    m8g_24xlarge = "m8g.24xlarge"
    m8g_48xlarge = "m8g.48xlarge"
    r5dn_large = "r5dn.large"
    r5dn_xlarge = "r5dn.xlarge"
    r5dn_2xlarge = "r5dn.2xlarge"
    r5dn_4xlarge = "r5dn.4xlarge"
    r5dn_8xlarge = "r5dn.8xlarge"
    r5dn_12xlarge = "r5dn.12xlarge"
    r5dn_16xlarge = "r5dn.16xlarge"
    r5dn_24xlarge = "r5dn.24xlarge"
    r5n_large = "r5n.large"
    r5n_xlarge = "r5n.xlarge"
    r5n_2xlarge = "r5n.2xlarge"
    r5n_4xlarge = "r5n.4xlarge"
    r5n_8xlarge = "r5n.8xlarge"
    r5n_12xlarge = "r5n.12xlarge"
    r5n_16xlarge = "r5n.16xlarge"
    r5n_24xlarge = "r5n.24xlarge"
    r6a_large = "r6a.large"
    r6a_xlarge = "r6a.xlarge"
    r6a_2xlarge = "r6a.2xlarge"
    r6a_4xlarge = "r6a.4xlarge"
    r6a_8xlarge = "r6a.8xlarge"
    r6a_12xlarge = "r6a.12xlarge"
    r6a_16xlarge = "r6a.16xlarge"
    r6a_24xlarge = "r6a.24xlarge"
    r6a_32xlarge = "r6a.32xlarge"
    r6a_48xlarge = "r6a.48xlarge"
    r6id_large = "r6id.large"
    r6id_xlarge = "r6id.xlarge"
    r6id_2xlarge = "r6id.2xlarge"
    r6id_4xlarge = "r6id.4xlarge"
    r6id_8xlarge = "r6id.8xlarge"
    r6id_12xlarge = "r6id.12xlarge"
    r6id_16xlarge = "r6id.16xlarge"
    r6id_24xlarge = "r6id.24xlarge"
    r6id_32xlarge = "r6id.32xlarge"
    r6idn_large = "r6idn.large"
    r6idn_xlarge = "r6idn.xlarge"
    r6idn_2xlarge = "r6idn.2xlarge"
    r6idn_4xlarge = "r6idn.4xlarge"
    r6idn_8xlarge = "r6idn.8xlarge"
    r6idn_12xlarge = "r6idn.12xlarge"
    r6idn_16xlarge = "r6idn.16xlarge"
    r6idn_24xlarge = "r6idn.24xlarge"
    r6idn_32xlarge = "r6idn.32xlarge"
    r6in_large = "r6in.large"
    r6in_xlarge = "r6in.xlarge"
    r6in_2xlarge = "r6in.2xlarge"
    r6in_4xlarge = "r6in.4xlarge"
    r6in_8xlarge = "r6in.8xlarge"
    r6in_12xlarge = "r6in.12xlarge"
    r6in_16xlarge = "r6in.16xlarge"
    r6in_24xlarge = "r6in.24xlarge"
    r6in_32xlarge = "r6in.32xlarge"
    r8g_medium = "r8g.medium"
    r8g_large = "r8g.large"
    r8g_xlarge = "r8g.xlarge"
    r8g_2xlarge = "r8g.2xlarge"
    r8g_4xlarge = "r8g.4xlarge"
    r8g_8xlarge = "r8g.8xlarge"
    r8g_12xlarge = "r8g.12xlarge"
    r8g_16xlarge = "r8g.16xlarge"
    r8g_24xlarge = "r8g.24xlarge"
    r8g_48xlarge = "r8g.48xlarge"
    m4_16xlarge = "m4.16xlarge"
    c6a_32xlarge = "c6a.32xlarge"
    c6a_48xlarge = "c6a.48xlarge"
    c6i_32xlarge = "c6i.32xlarge"
    r6i_24xlarge = "r6i.24xlarge"
    r6i_32xlarge = "r6i.32xlarge"
    c6in_24xlarge = "c6in.24xlarge"
    c6in_32xlarge = "c6in.32xlarge"
    c7a_24xlarge = "c7a.24xlarge"
    c7a_32xlarge = "c7a.32xlarge"
    c7a_48xlarge = "c7a.48xlarge"
    c7i_24xlarge = "c7i.24xlarge"
    c7i_48xlarge = "c7i.48xlarge"
    m6a_24xlarge = "m6a.24xlarge"
    m6a_32xlarge = "m6a.32xlarge"
    m6a_48xlarge = "m6a.48xlarge"
    m6i_24xlarge = "m6i.24xlarge"
    m6i_32xlarge = "m6i.32xlarge"
    m7a_24xlarge = "m7a.24xlarge"
    m7a_32xlarge = "m7a.32xlarge"
    m7a_48xlarge = "m7a.48xlarge"
    m7i_24xlarge = "m7i.24xlarge"
    m7i_48xlarge = "m7i.48xlarge"
    r7a_24xlarge = "r7a.24xlarge"
    r7a_32xlarge = "r7a.32xlarge"
    r7a_48xlarge = "r7a.48xlarge"
    c8a_medium = "c8a.medium"
    c8a_large = "c8a.large"
    c8a_xlarge = "c8a.xlarge"
    c8a_2xlarge = "c8a.2xlarge"
    c8i_large = "c8i.large"
    c8i_xlarge = "c8i.xlarge"
    c8i_2xlarge = "c8i.2xlarge"
    c9g_medium = "c9g.medium"
    c9g_large = "c9g.large"
    c9g_xlarge = "c9g.xlarge"
    c9g_2xlarge = "c9g.2xlarge"
    m8a_medium = "m8a.medium"
    m8a_large = "m8a.large"
    m8a_xlarge = "m8a.xlarge"
    m8a_2xlarge = "m8a.2xlarge"
    m8i_large = "m8i.large"
    m8i_xlarge = "m8i.xlarge"
    m8i_2xlarge = "m8i.2xlarge"
    m9g_large = "m9g.large"
    m9g_xlarge = "m9g.xlarge"
    m9g_2xlarge = "m9g.2xlarge"
}

@sensitive
structure Event {
    EventId: NonZeroAndMaxString
    ResourceId: NonZeroAndMaxString
    EventCode: EventCode
    Message: NonEmptyString
    EventTime: Timestamp
    PreSignedLogUrl: NonZeroAndMaxString
    Count: EventCount
}

enum EventCode {
    GENERIC_EVENT
    FLEET_CREATED
    FLEET_DELETED
    FLEET_EXPIRED
    FLEET_SCALING_EVENT
    FLEET_STATE_DOWNLOADING
    FLEET_STATE_VALIDATING
    FLEET_STATE_BUILDING
    FLEET_STATE_ACTIVATING
    FLEET_STATE_ACTIVE
    FLEET_STATE_ERROR
    FLEET_STATE_PENDING
    FLEET_STATE_CREATING
    FLEET_STATE_CREATED
    FLEET_STATE_UPDATING
    FLEET_INITIALIZATION_FAILED
    FLEET_BINARY_DOWNLOAD_FAILED
    FLEET_VALIDATION_LAUNCH_PATH_NOT_FOUND
    FLEET_VALIDATION_EXECUTABLE_RUNTIME_FAILURE
    FLEET_VALIDATION_TIMED_OUT
    FLEET_ACTIVATION_FAILED
    FLEET_ACTIVATION_FAILED_NO_INSTANCES
    FLEET_NEW_GAME_SESSION_PROTECTION_POLICY_UPDATED
    SERVER_PROCESS_INVALID_PATH
    SERVER_PROCESS_SDK_INITIALIZATION_TIMEOUT
    SERVER_PROCESS_PROCESS_READY_TIMEOUT
    SERVER_PROCESS_CRASHED
    SERVER_PROCESS_TERMINATED_UNHEALTHY
    SERVER_PROCESS_FORCE_TERMINATED
    SERVER_PROCESS_PROCESS_EXIT_TIMEOUT
    SERVER_PROCESS_SDK_INITIALIZATION_FAILED
    SERVER_PROCESS_MISCONFIGURED_CONTAINER_PORT
    GAME_SESSION_ACTIVATION_TIMEOUT
    FLEET_CREATION_EXTRACTING_BUILD
    FLEET_CREATION_RUNNING_INSTALLER
    FLEET_CREATION_VALIDATING_RUNTIME_CONFIG
    FLEET_VPC_PEERING_SUCCEEDED
    FLEET_VPC_PEERING_FAILED
    FLEET_VPC_PEERING_DELETED
    INSTANCE_INTERRUPTED
    INSTANCE_RECYCLED
    INSTANCE_REPLACED_UNHEALTHY
    FLEET_CREATION_COMPLETED_INSTALLER
    FLEET_CREATION_FAILED_INSTALLER
    COMPUTE_LOG_UPLOAD_FAILED
    GAME_SERVER_CONTAINER_GROUP_CRASHED
    PER_INSTANCE_CONTAINER_GROUP_CRASHED
    GAME_SERVER_CONTAINER_GROUP_REPLACED_UNHEALTHY
    LOCATION_STATE_PENDING
    LOCATION_STATE_CREATING
    LOCATION_STATE_CREATED
    LOCATION_STATE_ACTIVATING
    LOCATION_STATE_ACTIVE
    LOCATION_STATE_UPDATING
    LOCATION_STATE_ERROR
    LOCATION_STATE_DELETING
    LOCATION_STATE_DELETED
}

@range(min: 1, max: 101)
long EventCount

list EventList {
    member: Event
}

structure FilterConfiguration {
    AllowedLocations: LocationList
}

enum FilterInstanceStatus {
    ACTIVE
    DRAINING
}

list FilterInstanceStatuses {
    member: FilterInstanceStatus
}

enum FleetAction {
    AUTO_SCALING
}

@length(min: 1, max: 1)
list FleetActionList {
    member: FleetAction
}

@length(min: 1, max: 512) @pattern("^arn:.*:[a-z]*fleet\\/[a-z]*fleet-[a-zA-Z0-9\\-]+$")
string FleetArn

structure FleetAttributes {
    FleetId: FleetId
    FleetArn: FleetArn
    FleetType: FleetType
    InstanceType: EC2InstanceType
    Description: NonZeroAndMaxString
    Name: NonZeroAndMaxString
    CreationTime: Timestamp
    TerminationTime: Timestamp
    Status: FleetStatus
    BuildId: BuildId
    BuildArn: BuildArn
    ScriptId: ScriptId
    ScriptArn: ScriptArn
    ServerLaunchPath: LaunchPathStringModel
    ServerLaunchParameters: LaunchParametersStringModel
    LogPaths: StringList
    NewGameSessionProtectionPolicy: ProtectionPolicy
    OperatingSystem: OperatingSystem
    ResourceCreationLimitPolicy: ResourceCreationLimitPolicy
    MetricGroups: MetricGroupList
    StoppedActions: FleetActionList
    InstanceRoleArn: NonEmptyString
    CertificateConfiguration: CertificateConfiguration
    ComputeType: ComputeType
    AnywhereConfiguration: AnywhereConfiguration
    InstanceRoleCredentialsProvider: InstanceRoleCredentialsProvider
    PlayerGatewayMode: PlayerGatewayMode
    PlayerGatewayConfiguration: PlayerGatewayConfiguration
}

list FleetAttributesList {
    member: FleetAttributes
}

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9:/-]+$")
string FleetBinaryArn

structure FleetCapacity {
    FleetId: FleetId
    FleetArn: FleetArn
    InstanceType: EC2InstanceType
    InstanceCounts: EC2InstanceCounts
    Location: LocationStringModel
    GameServerContainerGroupCounts: GameServerContainerGroupCounts
    ManagedCapacityConfiguration: ManagedCapacityConfiguration
}

@error("client")
structure FleetCapacityExceededException {
    Message: NonEmptyString
}

list FleetCapacityList {
    member: FleetCapacity
}

structure FleetDeployment {
    DeploymentId: DeploymentId
    FleetId: FleetId
    GameServerBinaryArn: FleetBinaryArn
    RollbackGameServerBinaryArn: FleetBinaryArn
    PerInstanceBinaryArn: FleetBinaryArn
    RollbackPerInstanceBinaryArn: FleetBinaryArn
    DeploymentStatus: DeploymentStatus
    DeploymentConfiguration: DeploymentConfiguration
    CreationTime: Timestamp
}

list FleetDeployments {
    member: FleetDeployment
}

@length(min: 1, max: 128) @pattern("^[a-z]*fleet-[a-zA-Z0-9\\-]+$")
string FleetId

@length(min: 1)
list FleetIdList {
    member: FleetId
}

@length(min: 1, max: 512)
@pattern("^[a-z]*fleet-[a-zA-Z0-9\\-]+$|^arn:.*:[a-z]*fleet\\/[a-z]*fleet-[a-zA-Z0-9\\-]+$")
string FleetIdOrArn

@length(min: 1)
list FleetIdOrArnList {
    member: FleetIdOrArn
}

enum FleetStatus {
    NEW
    DOWNLOADING
    VALIDATING
    BUILDING
    ACTIVATING
    ACTIVE
    DELETING
    ERROR
    TERMINATED
    NOT_FOUND
    EXPIRED
}

enum FleetType {
    ON_DEMAND
    SPOT
}

structure FleetUtilization {
    FleetId: FleetId
    FleetArn: FleetArn
    ActiveServerProcessCount: WholeNumber
    ActiveGameSessionCount: WholeNumber
    CurrentPlayerSessionCount: WholeNumber
    MaximumPlayerSessionCount: WholeNumber
    Location: LocationStringModel
}

list FleetUtilizationList {
    member: FleetUtilization
}

enum FlexMatchMode {
    STANDALONE
    WITH_QUEUE
}

@length(min: 1, max: 128)
string GameLiftAgentEndpointOutput

@length(min: 1, max: 128)
string GameLiftServiceSdkEndpointOutput

structure GameProperty {
    @required
    Key: GamePropertyKey

    @required
    Value: GamePropertyValue
}

@length(max: 32)
string GamePropertyKey

@length(max: 16)
list GamePropertyList {
    member: GameProperty
}

@length(max: 96) @sensitive
string GamePropertyValue

structure GameServer {
    GameServerGroupName: GameServerGroupName
    GameServerGroupArn: GameServerGroupArn
    GameServerId: GameServerId
    InstanceId: GameServerInstanceId
    ConnectionInfo: GameServerConnectionInfo
    GameServerData: GameServerData
    ClaimStatus: GameServerClaimStatus
    UtilizationStatus: GameServerUtilizationStatus
    RegistrationTime: Timestamp
    LastClaimTime: Timestamp
    LastHealthCheckTime: Timestamp
}

enum GameServerClaimStatus {
    CLAIMED
}

@length(min: 1, max: 512) @pattern("^.*\\S.*$")
string GameServerConnectionInfo

structure GameServerContainerDefinition {
    ContainerName: NonZeroAnd128MaxAsciiString
    DependsOn: ContainerDependencyList
    MountPoints: ContainerMountPointList
    EnvironmentOverride: ContainerEnvironmentList
    ImageUri: ImageUriString
    PortConfiguration: ContainerPortConfiguration
    ResolvedImageDigest: Sha256
    ServerSdkVersion: ServerSdkVersion
    LinuxCapabilities: LinuxCapabilities
}

structure GameServerContainerDefinitionInput {
    @required
    ContainerName: NonZeroAnd128MaxAsciiString

    DependsOn: ContainerDependencyList
    MountPoints: ContainerMountPointList
    EnvironmentOverride: ContainerEnvironmentList

    @required
    ImageUri: ImageUriString

    @required
    PortConfiguration: ContainerPortConfiguration

    @required
    ServerSdkVersion: ServerSdkVersion

    LinuxCapabilities: LinuxCapabilities
}

structure GameServerContainerGroupCounts {
    PENDING: WholeNumber
    ACTIVE: WholeNumber
    IDLE: WholeNumber
    TERMINATING: WholeNumber
}

@range(min: 1, max: 5000)
integer GameServerContainerGroupsPerInstance

@length(min: 1, max: 1024) @pattern("^.*\\S.*$") @sensitive
string GameServerData

structure GameServerGroup {
    GameServerGroupName: GameServerGroupName
    GameServerGroupArn: GameServerGroupArn
    RoleArn: IamRoleArn
    InstanceDefinitions: InstanceDefinitions
    BalancingStrategy: BalancingStrategy
    GameServerProtectionPolicy: GameServerProtectionPolicy
    AutoScalingGroupArn: AutoScalingGroupArn
    Status: GameServerGroupStatus
    StatusReason: NonZeroAndMaxString
    SuspendedActions: GameServerGroupActions
    CreationTime: Timestamp
    LastUpdatedTime: Timestamp
}

enum GameServerGroupAction {
    REPLACE_INSTANCE_TYPES
}

@length(min: 1, max: 1)
list GameServerGroupActions {
    member: GameServerGroupAction
}

@length(min: 1, max: 256) @pattern("^arn:.*:gameservergroup\\/[a-zA-Z0-9-\\.]*$")
string GameServerGroupArn

structure GameServerGroupAutoScalingPolicy {
    EstimatedInstanceWarmup: PositiveInteger

    @required
    TargetTrackingConfiguration: TargetTrackingConfiguration
}

enum GameServerGroupDeleteOption {
    SAFE_DELETE
    FORCE_DELETE
    RETAIN
}

enum GameServerGroupInstanceType {
    c4_large = "c4.large"
    c4_xlarge = "c4.xlarge"
    c4_2xlarge = "c4.2xlarge"
    c4_4xlarge = "c4.4xlarge"
    c4_8xlarge = "c4.8xlarge"
    c5_large = "c5.large"
    c5_xlarge = "c5.xlarge"
    c5_2xlarge = "c5.2xlarge"
    c5_4xlarge = "c5.4xlarge"
    c5_9xlarge = "c5.9xlarge"
    c5_12xlarge = "c5.12xlarge"
    c5_18xlarge = "c5.18xlarge"
    c5_24xlarge = "c5.24xlarge"
    c5a_large = "c5a.large"
    c5a_xlarge = "c5a.xlarge"
    c5a_2xlarge = "c5a.2xlarge"
    c5a_4xlarge = "c5a.4xlarge"
    c5a_8xlarge = "c5a.8xlarge"
    c5a_12xlarge = "c5a.12xlarge"
    c5a_16xlarge = "c5a.16xlarge"
    c5a_24xlarge = "c5a.24xlarge"
    c6g_medium = "c6g.medium"
    c6g_large = "c6g.large"
    c6g_xlarge = "c6g.xlarge"
    c6g_2xlarge = "c6g.2xlarge"
    c6g_4xlarge = "c6g.4xlarge"
    c6g_8xlarge = "c6g.8xlarge"
    c6g_12xlarge = "c6g.12xlarge"
    c6g_16xlarge = "c6g.16xlarge"
    r4_large = "r4.large"
    r4_xlarge = "r4.xlarge"
    r4_2xlarge = "r4.2xlarge"
    r4_4xlarge = "r4.4xlarge"
    r4_8xlarge = "r4.8xlarge"
    r4_16xlarge = "r4.16xlarge"
    r5_large = "r5.large"
    r5_xlarge = "r5.xlarge"
    r5_2xlarge = "r5.2xlarge"
    r5_4xlarge = "r5.4xlarge"
    r5_8xlarge = "r5.8xlarge"
    r5_12xlarge = "r5.12xlarge"
    r5_16xlarge = "r5.16xlarge"
    r5_24xlarge = "r5.24xlarge"
    r5a_large = "r5a.large"
    r5a_xlarge = "r5a.xlarge"
    r5a_2xlarge = "r5a.2xlarge"
    r5a_4xlarge = "r5a.4xlarge"
    r5a_8xlarge = "r5a.8xlarge"
    r5a_12xlarge = "r5a.12xlarge"
    r5a_16xlarge = "r5a.16xlarge"
    r5a_24xlarge = "r5a.24xlarge"
    r6g_medium = "r6g.medium"
    r6g_large = "r6g.large"
    r6g_xlarge = "r6g.xlarge"
    r6g_2xlarge = "r6g.2xlarge"
    r6g_4xlarge = "r6g.4xlarge"
    r6g_8xlarge = "r6g.8xlarge"
    r6g_12xlarge = "r6g.12xlarge"
    r6g_16xlarge = "r6g.16xlarge"
    m4_large = "m4.large"
    m4_xlarge = "m4.xlarge"
    m4_2xlarge = "m4.2xlarge"
    m4_4xlarge = "m4.4xlarge"
    m4_10xlarge = "m4.10xlarge"
    m5_large = "m5.large"
    m5_xlarge = "m5.xlarge"
    m5_2xlarge = "m5.2xlarge"
    m5_4xlarge = "m5.4xlarge"
    m5_8xlarge = "m5.8xlarge"
    m5_12xlarge = "m5.12xlarge"
    m5_16xlarge = "m5.16xlarge"
    m5_24xlarge = "m5.24xlarge"
    m5a_large = "m5a.large"
    m5a_xlarge = "m5a.xlarge"
    m5a_2xlarge = "m5a.2xlarge"
    m5a_4xlarge = "m5a.4xlarge"
    m5a_8xlarge = "m5a.8xlarge"
    m5a_12xlarge = "m5a.12xlarge"
    m5a_16xlarge = "m5a.16xlarge"
    m5a_24xlarge = "m5a.24xlarge"
    m6g_medium = "m6g.medium"
    m6g_large = "m6g.large"
    m6g_xlarge = "m6g.xlarge"
    m6g_2xlarge = "m6g.2xlarge"
    m6g_4xlarge = "m6g.4xlarge"
    m6g_8xlarge = "m6g.8xlarge"
    m6g_12xlarge = "m6g.12xlarge"
    m6g_16xlarge = "m6g.16xlarge"
}

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9-\\.]+$")
string GameServerGroupName

@length(min: 1, max: 256) @pattern("^([a-zA-Z0-9-\\.]+|arn:.*:gameservergroup\\/[a-zA-Z0-9-\\.]+)$")
string GameServerGroupNameOrArn

enum GameServerGroupStatus {
    NEW
    ACTIVATING
    ACTIVE
    DELETE_SCHEDULED
    DELETING
    DELETED
    ERROR
}

list GameServerGroups {
    member: GameServerGroup
}

enum GameServerHealthCheck {
    HEALTHY
}

@length(min: 3, max: 128) @pattern("^[a-zA-Z0-9-\\.]+$")
string GameServerId

structure GameServerInstance {
    GameServerGroupName: GameServerGroupName
    GameServerGroupArn: GameServerGroupArn
    InstanceId: GameServerInstanceId
    InstanceStatus: GameServerInstanceStatus
}

@length(min: 19, max: 19) @pattern("^i-[0-9a-zA-Z]{17}$")
string GameServerInstanceId

@length(min: 1, max: 20)
list GameServerInstanceIds {
    member: GameServerInstanceId
}

enum GameServerInstanceStatus {
    ACTIVE
    DRAINING
    SPOT_TERMINATING
}

list GameServerInstances {
    member: GameServerInstance
}

enum GameServerIpProtocolSupported {
    IPv4
    DUAL_STACK
}

enum GameServerProtectionPolicy {
    NO_PROTECTION
    FULL_PROTECTION
}

enum GameServerUtilizationStatus {
    AVAILABLE
    UTILIZED
}

list GameServers {
    member: GameServer
}

structure GameSession {
    GameSessionId: NonZeroAndMaxString
    Name: NonZeroAndMaxString
    FleetId: FleetId
    FleetArn: FleetArn
    CreationTime: Timestamp
    TerminationTime: Timestamp
    CurrentPlayerSessionCount: WholeNumber
    MaximumPlayerSessionCount: WholeNumber
    Status: GameSessionStatus
    StatusReason: GameSessionStatusReason
    GameProperties: GamePropertyList
    IpAddress: IpAddress
    DnsName: String
    Port: PortNumber
    PlayerSessionCreationPolicy: PlayerSessionCreationPolicy
    CreatorId: NonZeroAndMaxString
    GameSessionData: LargeGameSessionData
    MatchmakerData: MatchmakerData
    Location: LocationStringModel
    ComputeName: ComputeName
    PlayerGatewayStatus: PlayerGatewayStatus
}

@range(min: 1, max: 600)
integer GameSessionActivationTimeoutSeconds

structure GameSessionConnectionInfo {
    GameSessionArn: ArnStringModel
    IpAddress: IpAddress
    DnsName: String
    Port: PositiveInteger
    MatchedPlayerSessions: MatchedPlayerSessionList
    PlayerGatewayStatus: PlayerGatewayStatus
}

structure GameSessionCreationLimitPolicy {
    NewGameSessionsPerCreator: WholeNumber
    PolicyPeriodInMinutes: WholeNumber
}

@length(min: 1, max: 4096) @sensitive
string GameSessionData

structure GameSessionDetail {
    GameSession: GameSession
    ProtectionPolicy: ProtectionPolicy
}

list GameSessionDetailList {
    member: GameSessionDetail
}

@error("client")
structure GameSessionFullException {
    Message: NonEmptyString
}

list GameSessionList {
    member: GameSession
}

structure GameSessionPlacement {
    PlacementId: IdStringModel
    GameSessionQueueName: GameSessionQueueName
    Status: GameSessionPlacementState
    GameProperties: GamePropertyList
    MaximumPlayerSessionCount: WholeNumber
    GameSessionName: NonZeroAndMaxString
    GameSessionId: NonZeroAndMaxString
    GameSessionArn: NonZeroAndMaxString
    GameSessionRegion: NonZeroAndMaxString
    PlayerLatencies: PlayerLatencyList
    StartTime: Timestamp
    EndTime: Timestamp
    IpAddress: IpAddress
    DnsName: String
    Port: PortNumber
    PlacedPlayerSessions: PlacedPlayerSessionList
    GameSessionData: LargeGameSessionData
    MatchmakerData: MatchmakerData
    PriorityConfigurationOverride: PriorityConfigurationOverride
    PlayerGatewayStatus: PlayerGatewayStatus
}

enum GameSessionPlacementState {
    PENDING
    FULFILLED
    CANCELLED
    TIMED_OUT
    FAILED
}

structure GameSessionQueue {
    Name: GameSessionQueueName
    GameSessionQueueArn: GameSessionQueueArn
    TimeoutInSeconds: WholeNumber
    PlayerLatencyPolicies: PlayerLatencyPolicyList
    Destinations: GameSessionQueueDestinationList
    FilterConfiguration: FilterConfiguration
    PriorityConfiguration: PriorityConfiguration
    CustomEventData: QueueCustomEventData
    NotificationTarget: QueueSnsArnStringModel
}

@length(min: 1, max: 256) @pattern("^arn:.*:gamesessionqueue\\/[a-zA-Z0-9-]+$")
string GameSessionQueueArn

structure GameSessionQueueDestination {
    DestinationArn: ArnStringModel
}

list GameSessionQueueDestinationList {
    member: GameSessionQueueDestination
}

list GameSessionQueueList {
    member: GameSessionQueue
}

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9-]+$")
string GameSessionQueueName

@length(min: 1, max: 256) @pattern("^([a-zA-Z0-9-]+|arn:.*:gamesessionqueue\\/[a-zA-Z0-9-]+)$")
string GameSessionQueueNameOrArn

list GameSessionQueueNameOrArnList {
    member: GameSessionQueueNameOrArn
}

enum GameSessionStatus {
    ACTIVE
    ACTIVATING
    TERMINATED
    TERMINATING
    ERROR
}

enum GameSessionStatusReason {
    INTERRUPTED
    TRIGGERED_ON_PROCESS_TERMINATE
    FORCE_TERMINATED
}

@length(min: 1, max: 256) @pattern("^arn:.*:role\\/[\\w+=,.@-]+")
string IamRoleArn

@length(min: 1, max: 48) @pattern("^[a-zA-Z0-9-]+$")
string IdStringModel

@error("client")
structure IdempotentParameterMismatchException {
    Message: NonEmptyString
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9-_\\.@\\/:]+$")
string ImageUriString

structure Instance {
    FleetId: FleetId
    FleetArn: FleetArn
    InstanceId: InstanceId
    IpAddress: IpAddress
    DnsName: String
    OperatingSystem: OperatingSystem
    Type: EC2InstanceType
    Status: InstanceStatus
    CreationTime: Timestamp
    Location: LocationStringModel
}

structure InstanceAccess {
    FleetId: FleetId
    InstanceId: InstanceId
    IpAddress: IpAddress
    OperatingSystem: OperatingSystem
    Credentials: InstanceCredentials
}

@sensitive
structure InstanceCredentials {
    UserName: NonEmptyString
    Secret: NonEmptyString
}

structure InstanceDefinition {
    @required
    InstanceType: GameServerGroupInstanceType

    WeightedCapacity: WeightedCapacity
}

@length(min: 2, max: 20)
list InstanceDefinitions {
    member: InstanceDefinition
}

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9\\.-]+$")
string InstanceId

list InstanceList {
    member: Instance
}

@length(min: 1, max: 1024) @pattern("^\\/[\\s\\S]*$")
string InstancePathString

enum InstanceRoleCredentialsProvider {
    SHARED_CREDENTIAL_FILE
}

enum InstanceStatus {
    PENDING
    ACTIVE
    TERMINATING
}

@error("server")
structure InternalServiceException {
    Message: NonEmptyString
}

@error("client")
structure InvalidFleetStatusException {
    Message: NonEmptyString
}

@error("client")
structure InvalidGameSessionStatusException {
    Message: NonEmptyString
}

@error("client")
structure InvalidRequestException {
    Message: NonEmptyString
}

@length(min: 1, max: 128) @pattern("^[0-9A-Fa-f\\:\\.]+$") @sensitive
string IpAddress

structure IpPermission {
    @required
    FromPort: PortNumber

    @required
    ToPort: PortNumber

    @required
    IpRange: IpRange

    @required
    Protocol: IpProtocol
}

@length(max: 50)
list IpPermissionsList {
    member: IpPermission
}

enum IpProtocol {
    TCP
    UDP
}

@pattern("^[^\\s]+$") @sensitive
string IpRange

@length(min: 1, max: 262144) @sensitive
string LargeGameSessionData

map LatencyMap {
    key: NonEmptyString
    value: PositiveInteger
}

@length(min: 1, max: 1024) @pattern("^[A-Za-z0-9_:.+\\/\\\\\\- =@;{},?'\\[\\]\"]+$")
string LaunchParametersStringModel

@length(min: 1, max: 1024) @pattern("^[A-Za-z0-9_:.+\\/\\\\\\- ]+$")
string LaunchPathStringModel

@length(min: 1, max: 255)
@pattern("^[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]+$")
string LaunchTemplateId

@length(min: 3, max: 128) @pattern("^[a-zA-Z0-9\\(\\)\\.\\-/_]+$")
string LaunchTemplateName

structure LaunchTemplateSpecification {
    LaunchTemplateId: LaunchTemplateId
    LaunchTemplateName: LaunchTemplateName
    Version: LaunchTemplateVersion
}

@length(min: 1, max: 128)
@pattern("^[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]+$")
string LaunchTemplateVersion

@error("client")
structure LimitExceededException {
    Message: NonEmptyString
}

structure LinuxCapabilities {
    Include: LinuxCapabilityList
}

enum LinuxCapability {
    AUDIT_CONTROL
    AUDIT_WRITE
    BLOCK_SUSPEND
    CHOWN
    DAC_OVERRIDE
    DAC_READ_SEARCH
    FOWNER
    FSETID
    IPC_LOCK
    IPC_OWNER
    KILL
    LEASE
    LINUX_IMMUTABLE
    MAC_ADMIN
    MAC_OVERRIDE
    MKNOD
    NET_ADMIN
    NET_BIND_SERVICE
    NET_BROADCAST
    NET_RAW
    SETFCAP
    SETGID
    SETPCAP
    SETUID
    SYS_ADMIN
    SYS_BOOT
    SYS_CHROOT
    SYS_MODULE
    SYS_NICE
    SYS_PACCT
    SYS_PTRACE
    SYS_RAWIO
    SYS_RESOURCE
    SYS_TIME
    SYS_TTY_CONFIG
    SYSLOG
    WAKE_ALARM
}

@length(min: 0, max: 37)
list LinuxCapabilityList {
    member: LinuxCapability
}

enum ListComputeInputStatus {
    ACTIVE
    IMPAIRED
}

@range(min: 1, max: 100)
integer ListContainerGroupDefinitionVersionsLimit

@range(min: 1, max: 100)
integer ListContainerGroupDefinitionsLimit

@range(min: 1, max: 200)
integer ListLocationsLimit

@input
structure ListTagsForResourceRequest {
    @required
    ResourceARN: AmazonResourceName
}

@output
structure ListTagsForResourceResponse {
    Tags: TagList
}

@length(min: 1, max: 128) @pattern("^arn:.*:location\\/custom-\\S+$")
string LocationArnModel

structure LocationAttributes {
    LocationState: LocationState
    StoppedActions: FleetActionList
    UpdateStatus: LocationUpdateStatus
}

list LocationAttributesList {
    member: LocationAttributes
}

structure LocationConfiguration {
    @required
    Location: LocationStringModel
}

@length(min: 1, max: 100)
list LocationConfigurationList {
    member: LocationConfiguration
}

enum LocationFilter {
    AWS
    CUSTOM
}

@length(min: 1, max: 2)
list LocationFilterList {
    member: LocationFilter
}

@length(min: 1, max: 100)
list LocationList {
    member: LocationStringModel
}

structure LocationModel {
    LocationName: LocationStringModel
    LocationArn: LocationArnModel
    PingBeacon: PingBeacon
}

list LocationModelList {
    member: LocationModel
}

@length(min: 1, max: 10)
list LocationOrderOverrideList {
    member: LocationStringModel
}

structure LocationState {
    Location: LocationStringModel
    Status: FleetStatus
    PlayerGatewayStatus: PlayerGatewayStatus
}

list LocationStateList {
    member: LocationState
}

@length(min: 1, max: 64) @pattern("^[A-Za-z0-9\\-]+$")
string LocationStringModel

enum LocationUpdateStatus {
    PENDING_UPDATE
}

structure LocationalDeployment {
    DeploymentStatus: DeploymentStatus
}

map LocationalDeployments {
    key: NonZeroAnd128MaxAsciiString
    value: LocationalDeployment
}

structure LogConfiguration {
    LogDestination: LogDestination
    S3BucketName: NonEmptyString
    LogGroupArn: LogGroupArnStringModel
}

enum LogDestination {
    NONE
    CLOUDWATCH
    S3
}

@length(min: 1, max: 512) @pattern("^[a-zA-Z0-9:/\\-\\*]+$")
string LogGroupArnStringModel

structure ManagedCapacityConfiguration {
    ZeroCapacityStrategy: ZeroCapacityStrategy
    ScaleInAfterInactivityMinutes: ScaleInAfterInactivityMinutes
}

structure MatchedPlayerSession {
    PlayerId: PlayerId
    PlayerSessionId: PlayerSessionId
}

list MatchedPlayerSessionList {
    member: MatchedPlayerSession
}

@length(min: 1, max: 390000) @sensitive
string MatchmakerData

@range(min: 1, max: 600)
integer MatchmakingAcceptanceTimeoutInteger

structure MatchmakingConfiguration {
    Name: MatchmakingIdStringModel
    ConfigurationArn: MatchmakingConfigurationArn
    Description: NonZeroAndMaxString
    GameSessionQueueArns: QueueArnsList
    RequestTimeoutSeconds: MatchmakingRequestTimeoutInteger
    AcceptanceTimeoutSeconds: MatchmakingAcceptanceTimeoutInteger
    AcceptanceRequired: Boolean
    RuleSetName: MatchmakingIdStringModel
    RuleSetArn: MatchmakingRuleSetArn
    NotificationTarget: SnsArnStringModel
    AdditionalPlayerCount: WholeNumber
    CustomEventData: CustomEventData
    CreationTime: Timestamp
    GameProperties: GamePropertyList
    GameSessionData: GameSessionData
    BackfillMode: BackfillMode
    FlexMatchMode: FlexMatchMode
}

@pattern("^arn:.*:matchmakingconfiguration\\/[a-zA-Z0-9-\\.]*$")
string MatchmakingConfigurationArn

list MatchmakingConfigurationList {
    member: MatchmakingConfiguration
}

@length(min: 1, max: 256)
@pattern("^([a-zA-Z0-9-\\.]*|arn:.*:matchmakingconfiguration\\/[a-zA-Z0-9-\\.]*)$")
string MatchmakingConfigurationName

list MatchmakingConfigurationNameList {
    member: MatchmakingConfigurationName
}

enum MatchmakingConfigurationStatus {
    CANCELLED
    COMPLETED
    FAILED
    PLACING
    QUEUED
    REQUIRES_ACCEPTANCE
    SEARCHING
    TIMED_OUT
}

list MatchmakingIdList {
    member: MatchmakingIdStringModel
}

@length(max: 128) @pattern("^[a-zA-Z0-9-\\.]*$")
string MatchmakingIdStringModel

@range(min: 1, max: 43200)
integer MatchmakingRequestTimeoutInteger

structure MatchmakingRuleSet {
    RuleSetName: MatchmakingIdStringModel
    RuleSetArn: MatchmakingRuleSetArn

    @required
    RuleSetBody: RuleSetBody

    CreationTime: Timestamp
}

@pattern("^arn:.*:matchmakingruleset\\/[a-zA-Z0-9-\\.]*$")
string MatchmakingRuleSetArn

list MatchmakingRuleSetList {
    member: MatchmakingRuleSet
}

@length(min: 1, max: 256)
@pattern("^([a-zA-Z0-9-\\.]*|arn:.*:matchmakingruleset\\/[a-zA-Z0-9-\\.]*)$")
string MatchmakingRuleSetName

@length(min: 1, max: 10)
list MatchmakingRuleSetNameList {
    member: MatchmakingRuleSetName
}

structure MatchmakingTicket {
    TicketId: MatchmakingIdStringModel
    ConfigurationName: MatchmakingIdStringModel
    ConfigurationArn: MatchmakingConfigurationArn
    Status: MatchmakingConfigurationStatus
    StatusReason: String
    StatusMessage: String
    StartTime: Timestamp
    EndTime: Timestamp
    Players: PlayerList
    GameSessionConnectionInfo: GameSessionConnectionInfo
    EstimatedWaitTime: WholeNumber
}

list MatchmakingTicketList {
    member: MatchmakingTicket
}

@range(min: 1, max: 2147483647)
integer MaxConcurrentGameSessionActivations

@length(min: 0, max: 1024)
string MaxString

@range(min: 1, max: 5000)
integer MaximumGameServerContainerGroupsPerInstance

@length(min: 1, max: 255)
string MetricGroup

@length(max: 1)
list MetricGroupList {
    member: MetricGroup
}

enum MetricName {
    ActivatingGameSessions
    ActiveGameSessions
    ActiveInstances
    AvailableGameSessions
    AvailablePlayerSessions
    CurrentPlayerSessions
    IdleInstances
    PercentAvailableGameSessions
    PercentIdleInstances
    QueueDepth
    WaitTime
    ConcurrentActivatableGameSessions
}

@range(min: 30, max: 75)
integer MinimumHealthyPercentage

@length(max: 16) @pattern("^[0-9]+\\.(?:x|[0-9]+)$")
string NodeJsVersion

@length(min: 1, max: 1024) @pattern("^.*\\S.*$")
string NonBlankAndLengthConstraintString

@length(min: 1)
string NonEmptyString

@range(min: 0)
double NonNegativeDouble

@length(min: 1, max: 11) @pattern("^\\d{1,5}(?:\\.\\d{1,5})?$")
string NonNegativeLimitedLengthDouble

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9\\-]+$")
string NonZeroAnd128MaxAsciiString

@length(min: 1, max: 255)
string NonZeroAnd255MaxString

@length(min: 1, max: 1024)
string NonZeroAndMaxString

@error("client")
structure NotFoundException {
    Message: NonEmptyString
}

@error("client")
structure NotReadyException {
    Message: NonEmptyString
}

enum OperatingSystem {
    WINDOWS_2012
    AMAZON_LINUX
    AMAZON_LINUX_2
    WINDOWS_2016
    AMAZON_LINUX_2023
    WINDOWS_2022
}

@error("client")
structure OutOfCapacityException {
    Message: NonEmptyString
}

structure PingBeacon {
    UDPEndpoint: UDPEndpoint
}

structure PlacedPlayerSession {
    PlayerId: PlayerId
    PlayerSessionId: PlayerSessionId
}

list PlacedPlayerSessionList {
    member: PlacedPlayerSession
}

enum PlacementFallbackStrategy {
    DEFAULT_AFTER_SINGLE_PASS
    NONE
}

structure Player {
    PlayerId: PlayerId
    PlayerAttributes: PlayerAttributeMap
    Team: NonZeroAndMaxString
    LatencyInMs: LatencyMap
}

map PlayerAttributeMap {
    key: NonZeroAndMaxString
    value: AttributeValue
}

@length(min: 1, max: 100)
string PlayerAttributeString

map PlayerAttributeStringDoubleMap {
    key: PlayerAttributeString
    value: Double
}

list PlayerAttributeStringList {
    member: PlayerAttributeString
}

structure PlayerConnectionDetail {
    PlayerId: PlayerId
    Endpoints: PlayerConnectionEndpointList
    PlayerGatewayToken: MaxString
    Expiration: Timestamp
}

@length(min: 1)
list PlayerConnectionDetailList {
    member: PlayerConnectionDetail
}

structure PlayerConnectionEndpoint {
    IpAddress: IpAddress
    Port: PortNumber
}

list PlayerConnectionEndpointList {
    member: PlayerConnectionEndpoint
}

@length(min: 1, max: 2048) @sensitive
string PlayerData

map PlayerDataMap {
    key: NonZeroAndMaxString
    value: PlayerData
}

structure PlayerGatewayConfiguration {
    GameServerIpProtocolSupported: GameServerIpProtocolSupported
}

enum PlayerGatewayMode {
    DISABLED
    ENABLED
    REQUIRED
}

enum PlayerGatewayStatus {
    DISABLED
    ENABLED
}

@length(min: 1, max: 1024) @sensitive
string PlayerId

@length(min: 1, max: 25) @sensitive
list PlayerIdList {
    member: PlayerId
}

@sensitive
list PlayerIdsForAcceptMatch {
    member: PlayerId
}

structure PlayerLatency {
    PlayerId: PlayerId
    RegionIdentifier: NonZeroAndMaxString
    LatencyInMilliseconds: Float
}

list PlayerLatencyList {
    member: PlayerLatency
}

structure PlayerLatencyPolicy {
    MaximumIndividualPlayerLatencyMilliseconds: WholeNumber
    PolicyDurationSeconds: WholeNumber
}

list PlayerLatencyPolicyList {
    member: PlayerLatencyPolicy
}

list PlayerList {
    member: Player
}

structure PlayerSession {
    PlayerSessionId: PlayerSessionId
    PlayerId: PlayerId
    GameSessionId: NonZeroAndMaxString
    FleetId: FleetId
    FleetArn: FleetArn
    CreationTime: Timestamp
    TerminationTime: Timestamp
    Status: PlayerSessionStatus
    IpAddress: IpAddress
    DnsName: String
    Port: PortNumber
    PlayerData: PlayerData
}

enum PlayerSessionCreationPolicy {
    ACCEPT_ALL
    DENY_ALL
}

@length(min: 1, max: 128) @pattern("^psess-\\S+$")
string PlayerSessionId

list PlayerSessionList {
    member: PlayerSession
}

enum PlayerSessionStatus {
    RESERVED
    ACTIVE
    COMPLETED
    TIMEDOUT
}

enum PolicyType {
    RuleBased
    TargetBased
}

@range(min: 1, max: 60000) @sensitive
integer PortNumber

@range(min: 1)
integer PositiveInteger

structure PriorityConfiguration {
    PriorityOrder: PriorityTypeList
    LocationOrder: LocationList
}

structure PriorityConfigurationOverride {
    PlacementFallbackStrategy: PlacementFallbackStrategy

    @required
    LocationOrder: LocationOrderOverrideList
}

enum PriorityType {
    LATENCY
    COST
    DESTINATION
    LOCATION
}

@length(min: 1, max: 4)
list PriorityTypeList {
    member: PriorityType
}

enum ProtectionPolicy {
    NoProtection
    FullProtection
}

list QueueArnsList {
    member: ArnStringModel
}

@length(min: 0, max: 256) @pattern("^[\\s\\S]*$") @sensitive
string QueueCustomEventData

@length(min: 0, max: 300) @pattern("^[a-zA-Z0-9:_-]*(\\.fifo)?$")
string QueueSnsArnStringModel

structure ResourceCreationLimitPolicy {
    NewGameSessionsPerCreator: WholeNumber
    PolicyPeriodInMinutes: WholeNumber
}

structure RoutingStrategy {
    Type: RoutingStrategyType
    FleetId: FleetId
    Message: String
}

enum RoutingStrategyType {
    SIMPLE
    TERMINAL
}

@length(min: 1, max: 65535)
string RuleSetBody

@range(min: 1, max: 10)
integer RuleSetLimit

structure RuntimeConfiguration {
    ServerProcesses: ServerProcessList
    MaxConcurrentGameSessionActivations: MaxConcurrentGameSessionActivations
    GameSessionActivationTimeoutSeconds: GameSessionActivationTimeoutSeconds
}

structure S3Location {
    Bucket: NonEmptyString
    Key: NonEmptyString
    RoleArn: NonEmptyString
    ObjectVersion: NonEmptyString
}

@range(min: 5, max: 1440)
integer ScaleInAfterInactivityMinutes

enum ScalingAdjustmentType {
    ChangeInCapacity
    ExactCapacity
    PercentChangeInCapacity
}

structure ScalingPolicy {
    FleetId: FleetId
    FleetArn: FleetArn
    Name: NonZeroAndMaxString
    Status: ScalingStatusType
    ScalingAdjustment: Integer
    ScalingAdjustmentType: ScalingAdjustmentType
    ComparisonOperator: ComparisonOperatorType
    Threshold: Double
    EvaluationPeriods: PositiveInteger
    MetricName: MetricName
    PolicyType: PolicyType
    TargetConfiguration: TargetConfiguration
    UpdateStatus: LocationUpdateStatus
    Location: LocationStringModel
}

list ScalingPolicyList {
    member: ScalingPolicy
}

enum ScalingStatusType {
    ACTIVE
    UPDATE_REQUESTED
    UPDATING
    DELETE_REQUESTED
    DELETING
    DELETED
    ERROR
}

structure Script {
    ScriptId: ScriptId
    ScriptArn: ScriptArn
    Name: NonZeroAndMaxString
    Version: NonZeroAndMaxString
    SizeOnDisk: WholeNumberLong
    CreationTime: Timestamp
    StorageLocation: S3Location
    NodeJsVersion: NodeJsVersion
}

@pattern("^arn:.*:script\\/script-\\S+$")
string ScriptArn

@pattern("^script-\\S+$")
string ScriptId

@length(min: 1, max: 512) @pattern("^(script-\\S+|arn:.*:script\\/script-\\S+)$")
string ScriptIdOrArn

list ScriptList {
    member: Script
}

structure ServerProcess {
    @required
    LaunchPath: LaunchPathStringModel

    Parameters: LaunchParametersStringModel

    @required
    ConcurrentExecutions: PositiveInteger
}

@length(min: 1, max: 50)
list ServerProcessList {
    member: ServerProcess
}

@length(max: 128) @pattern("^\\d+\\.\\d+\\.\\d+$")
string ServerSdkVersion

@length(min: 1, max: 400)
string SessionTarget

@pattern("^sha256:[a-fA-F0-9]{64}$")
string Sha256

@length(min: 0, max: 300) @pattern("^[a-zA-Z0-9:_/-]*(\\.fifo)?$")
string SnsArnStringModel

enum SortOrder {
    ASCENDING
    DESCENDING
}

list StringList {
    member: NonZeroAndMaxString
}

structure SupportContainerDefinition {
    ContainerName: NonZeroAnd128MaxAsciiString
    DependsOn: ContainerDependencyList
    MountPoints: ContainerMountPointList
    EnvironmentOverride: ContainerEnvironmentList
    Essential: Boolean
    HealthCheck: ContainerHealthCheck
    ImageUri: ImageUriString
    MemoryHardLimitMebibytes: ContainerMemoryLimit
    PortConfiguration: ContainerPortConfiguration
    ResolvedImageDigest: Sha256
    Vcpu: ContainerVcpu
    LinuxCapabilities: LinuxCapabilities
}

structure SupportContainerDefinitionInput {
    @required
    ContainerName: NonZeroAnd128MaxAsciiString

    DependsOn: ContainerDependencyList
    MountPoints: ContainerMountPointList
    EnvironmentOverride: ContainerEnvironmentList
    Essential: Boolean
    HealthCheck: ContainerHealthCheck

    @required
    ImageUri: ImageUriString

    MemoryHardLimitMebibytes: ContainerMemoryLimit
    PortConfiguration: ContainerPortConfiguration
    Vcpu: ContainerVcpu
    LinuxCapabilities: LinuxCapabilities
}

@length(min: 0, max: 10)
list SupportContainerDefinitionInputList {
    member: SupportContainerDefinitionInput
}

@length(min: 1, max: 10)
list SupportContainerDefinitionList {
    member: SupportContainerDefinition
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@input
structure TagResourceRequest {
    @required
    ResourceARN: AmazonResourceName

    @required
    Tags: TagList
}

@output
structure TagResourceResponse {}

@length(min: 0, max: 256)
string TagValue

@error("client")
structure TaggingFailedException {
    Message: NonEmptyString
}

structure TargetConfiguration {
    @required
    TargetValue: Double
}

structure TargetTrackingConfiguration {
    @required
    TargetValue: NonNegativeDouble
}

@error("client")
structure TerminalRoutingStrategyException {
    Message: NonEmptyString
}

enum TerminationMode {
    TRIGGER_ON_PROCESS_TERMINATE
    FORCE_TERMINATE
}

structure UDPEndpoint {
    Domain: NonZeroAndMaxString
    Port: PositiveInteger
}

@error("client")
structure UnauthorizedException {
    Message: NonEmptyString
}

@error("client")
structure UnsupportedRegionException {
    Message: NonEmptyString
}

@input
structure UntagResourceRequest {
    @required
    ResourceARN: AmazonResourceName

    @required
    TagKeys: TagKeyList
}

@output
structure UntagResourceResponse {}

structure VpcPeeringAuthorization {
    GameLiftAwsAccountId: NonZeroAndMaxString
    PeerVpcAwsAccountId: NonZeroAndMaxString
    PeerVpcId: NonZeroAndMaxString
    CreationTime: Timestamp
    ExpirationTime: Timestamp
}

list VpcPeeringAuthorizationList {
    member: VpcPeeringAuthorization
}

structure VpcPeeringConnection {
    FleetId: FleetId
    FleetArn: FleetArn
    IpV4CidrBlock: NonZeroAndMaxString
    VpcPeeringConnectionId: NonZeroAndMaxString
    Status: VpcPeeringConnectionStatus
    PeerVpcId: NonZeroAndMaxString
    GameLiftVpcId: NonZeroAndMaxString
}

list VpcPeeringConnectionList {
    member: VpcPeeringConnection
}

structure VpcPeeringConnectionStatus {
    Code: NonZeroAndMaxString
    Message: NonZeroAndMaxString
}

@length(min: 15, max: 24) @pattern("^subnet-[0-9a-z]+$")
string VpcSubnet

@length(min: 1, max: 20)
list VpcSubnets {
    member: VpcSubnet
}

@length(min: 1, max: 3) @pattern("^[\\u0031-\\u0039][\\u0030-\\u0039]{0,2}$")
string WeightedCapacity

@range(min: 0)
integer WholeNumber

@range(min: 0)
long WholeNumberLong

enum ZeroCapacityStrategy {
    MANUAL
    SCALE_TO_AND_FROM_ZERO
}

@length(max: 5000000)
blob ZipBlob
