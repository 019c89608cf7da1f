$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.finspace

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("FinSpace User Environment Management service")
@service(sdkId: "finspace", endpointPrefix: "finspace")
@restJson1
@sigv4(name: "finspace")
@standardRegionalEndpoints
service finspace {
    version: "2021-03-12"
    operations: [
        CreateEnvironment
        CreateKxChangeset
        CreateKxCluster
        CreateKxDatabase
        CreateKxDataview
        CreateKxEnvironment
        CreateKxScalingGroup
        CreateKxUser
        CreateKxVolume
        DeleteEnvironment
        DeleteKxCluster
        DeleteKxClusterNode
        DeleteKxDatabase
        DeleteKxDataview
        DeleteKxEnvironment
        DeleteKxScalingGroup
        DeleteKxUser
        DeleteKxVolume
        GetEnvironment
        GetKxChangeset
        GetKxCluster
        GetKxConnectionString
        GetKxDatabase
        GetKxDataview
        GetKxEnvironment
        GetKxScalingGroup
        GetKxUser
        GetKxVolume
        ListEnvironments
        ListKxChangesets
        ListKxClusterNodes
        ListKxClusters
        ListKxDatabases
        ListKxDataviews
        ListKxEnvironments
        ListKxScalingGroups
        ListKxUsers
        ListKxVolumes
        ListTagsForResource
        TagResource
        UntagResource
        UpdateEnvironment
        UpdateKxClusterCodeConfiguration
        UpdateKxClusterDatabases
        UpdateKxDatabase
        UpdateKxDataview
        UpdateKxEnvironment
        UpdateKxEnvironmentNetwork
        UpdateKxUser
        UpdateKxVolume
    ]
}

@deprecated @http(method: "POST", uri: "/environment")
operation CreateEnvironment {
    input := {
        @required
        name: EnvironmentName

        description: Description
        kmsKeyId: KmsKeyId
        tags: TagMap
        federationMode: FederationMode
        federationParameters: FederationParameters
        superuserParameters: SuperuserParameters
        dataBundles: DataBundleArns
    }
    output := {
        environmentId: IdType
        environmentArn: EnvironmentArn
        environmentUrl: url
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/kx/environments/{environmentId}/databases/{databaseName}/changesets")
operation CreateKxChangeset {
    input := {
        @required @httpLabel
        environmentId: EnvironmentId

        @required @httpLabel
        databaseName: DatabaseName

        @required
        changeRequests: ChangeRequests

        @required @idempotencyToken
        clientToken: ClientTokenString
    }
    output := {
        changesetId: ChangesetId
        databaseName: DatabaseName
        environmentId: EnvironmentId
        changeRequests: ChangeRequests
        createdTimestamp: Timestamp
        lastModifiedTimestamp: Timestamp
        status: ChangesetStatus
        errorInfo: ErrorInfo
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/kx/environments/{environmentId}/clusters")
operation CreateKxCluster {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        environmentId: KxEnvironmentId

        @required
        clusterName: KxClusterName

        @required
        clusterType: KxClusterType

        tickerplantLogConfiguration: TickerplantLogConfiguration
        databases: KxDatabaseConfigurations
        cacheStorageConfigurations: KxCacheStorageConfigurations
        autoScalingConfiguration: AutoScalingConfiguration
        clusterDescription: KxClusterDescription
        capacityConfiguration: CapacityConfiguration

        @required
        releaseLabel: ReleaseLabel

        @required
        vpcConfiguration: VpcConfiguration

        initializationScript: InitializationScriptFilePath
        commandLineArguments: KxCommandLineArguments
        code: CodeConfiguration
        executionRole: ExecutionRoleArn
        savedownStorageConfiguration: KxSavedownStorageConfiguration

        @required
        azMode: KxAzMode

        availabilityZoneId: AvailabilityZoneId
        tags: TagMap
        scalingGroupConfiguration: KxScalingGroupConfiguration
    }
    output := {
        environmentId: KxEnvironmentId
        status: KxClusterStatus
        statusReason: KxClusterStatusReason
        clusterName: KxClusterName
        clusterType: KxClusterType
        tickerplantLogConfiguration: TickerplantLogConfiguration
        volumes: Volumes
        databases: KxDatabaseConfigurations
        cacheStorageConfigurations: KxCacheStorageConfigurations
        autoScalingConfiguration: AutoScalingConfiguration
        clusterDescription: KxClusterDescription
        capacityConfiguration: CapacityConfiguration
        releaseLabel: ReleaseLabel
        vpcConfiguration: VpcConfiguration
        initializationScript: InitializationScriptFilePath
        commandLineArguments: KxCommandLineArguments
        code: CodeConfiguration
        executionRole: ExecutionRoleArn
        lastModifiedTimestamp: Timestamp
        savedownStorageConfiguration: KxSavedownStorageConfiguration
        azMode: KxAzMode
        availabilityZoneId: AvailabilityZoneId
        createdTimestamp: Timestamp
        scalingGroupConfiguration: KxScalingGroupConfiguration
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        LimitExceededException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/kx/environments/{environmentId}/databases")
operation CreateKxDatabase {
    input := {
        @required @httpLabel
        environmentId: EnvironmentId

        @required
        databaseName: DatabaseName

        description: Description
        tags: TagMap

        @required @idempotencyToken
        clientToken: ClientTokenString
    }
    output := {
        databaseName: DatabaseName
        databaseArn: String
        environmentId: EnvironmentId
        description: Description
        createdTimestamp: Timestamp
        lastModifiedTimestamp: Timestamp
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ConflictException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/kx/environments/{environmentId}/databases/{databaseName}/dataviews")
operation CreateKxDataview {
    input := {
        @required @httpLabel
        environmentId: EnvironmentId

        @required @httpLabel
        databaseName: DatabaseName

        @required
        dataviewName: KxDataviewName

        @required
        azMode: KxAzMode

        availabilityZoneId: AvailabilityZoneId
        changesetId: ChangesetId
        segmentConfigurations: KxDataviewSegmentConfigurationList
        autoUpdate: Boolean
        readWrite: Boolean
        description: Description
        tags: TagMap

        @required @idempotencyToken
        clientToken: ClientTokenString
    }
    output := {
        dataviewName: KxDataviewName
        databaseName: DatabaseName
        environmentId: EnvironmentId
        azMode: KxAzMode
        availabilityZoneId: AvailabilityZoneId
        changesetId: ChangesetId
        segmentConfigurations: KxDataviewSegmentConfigurationList
        description: Description
        autoUpdate: Boolean
        readWrite: Boolean
        createdTimestamp: Timestamp
        lastModifiedTimestamp: Timestamp
        status: KxDataviewStatus
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        LimitExceededException
        ResourceAlreadyExistsException
    ]
}

@http(method: "POST", uri: "/kx/environments")
operation CreateKxEnvironment {
    input := {
        @required
        name: KxEnvironmentName

        description: Description

        @required
        kmsKeyId: KmsKeyARN

        tags: TagMap

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        name: KxEnvironmentName
        status: EnvironmentStatus
        environmentId: IdType
        description: Description
        environmentArn: EnvironmentArn
        kmsKeyId: KmsKeyId
        creationTimestamp: Timestamp
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        LimitExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/kx/environments/{environmentId}/scalingGroups")
operation CreateKxScalingGroup {
    input := {
        @required @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        environmentId: KxEnvironmentId

        @required
        scalingGroupName: KxScalingGroupName

        @required
        hostType: KxHostType

        @required
        availabilityZoneId: AvailabilityZoneId

        tags: TagMap
    }
    output := {
        environmentId: KxEnvironmentId
        scalingGroupName: KxScalingGroupName
        hostType: KxHostType
        availabilityZoneId: AvailabilityZoneId
        status: KxScalingGroupStatus
        lastModifiedTimestamp: Timestamp
        createdTimestamp: Timestamp
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        LimitExceededException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/kx/environments/{environmentId}/users")
operation CreateKxUser {
    input := {
        @required @httpLabel
        environmentId: IdType

        @required
        userName: KxUserNameString

        @required
        iamRole: RoleArn

        tags: TagMap

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        userName: KxUserNameString
        userArn: KxUserArn
        environmentId: IdType
        iamRole: RoleArn
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ResourceAlreadyExistsException
        LimitExceededException
        ConflictException
    ]
}

@http(method: "POST", uri: "/kx/environments/{environmentId}/kxvolumes")
operation CreateKxVolume {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        environmentId: KxEnvironmentId

        @required
        volumeType: KxVolumeType

        @required
        volumeName: KxVolumeName

        description: Description
        nas1Configuration: KxNAS1Configuration

        @required
        azMode: KxAzMode

        @required
        availabilityZoneIds: AvailabilityZoneIds

        tags: TagMap
    }
    output := {
        environmentId: KxEnvironmentId
        volumeName: KxVolumeName
        volumeType: KxVolumeType
        volumeArn: KxVolumeArn
        nas1Configuration: KxNAS1Configuration
        status: KxVolumeStatus
        statusReason: KxVolumeStatusReason
        azMode: KxAzMode
        description: Description
        availabilityZoneIds: AvailabilityZoneIds
        createdTimestamp: Timestamp
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        LimitExceededException
        ConflictException
        ResourceNotFoundException
        ResourceAlreadyExistsException
    ]
}

@deprecated @http(method: "DELETE", uri: "/environment/{environmentId}")
operation DeleteEnvironment {
    input := {
        @required @httpLabel
        environmentId: IdType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/kx/environments/{environmentId}/clusters/{clusterName}")
operation DeleteKxCluster {
    input := {
        @required @httpLabel
        environmentId: KxEnvironmentId

        @required @httpLabel
        clusterName: KxClusterName

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientTokenString
    }
    output := {}
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        LimitExceededException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(
    method: "DELETE"
    uri: "/kx/environments/{environmentId}/clusters/{clusterName}/nodes/{nodeId}"
)
operation DeleteKxClusterNode {
    input := {
        @required @httpLabel
        environmentId: KxEnvironmentId

        @required @httpLabel
        clusterName: KxClusterName

        @required @httpLabel
        nodeId: KxClusterNodeIdString
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/kx/environments/{environmentId}/databases/{databaseName}")
operation DeleteKxDatabase {
    input := {
        @required @httpLabel
        environmentId: EnvironmentId

        @required @httpLabel
        databaseName: DatabaseName

        @required @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientTokenString
    }
    output := {}
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(
    method: "DELETE"
    uri: "/kx/environments/{environmentId}/databases/{databaseName}/dataviews/{dataviewName}"
)
operation DeleteKxDataview {
    input := {
        @required @httpLabel
        environmentId: EnvironmentId

        @required @httpLabel
        databaseName: DatabaseName

        @required @httpLabel
        dataviewName: KxDataviewName

        @required @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientTokenString
    }
    output := {}
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/kx/environments/{environmentId}")
operation DeleteKxEnvironment {
    input := {
        @required @httpLabel
        environmentId: IdType

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/kx/environments/{environmentId}/scalingGroups/{scalingGroupName}")
operation DeleteKxScalingGroup {
    input := {
        @required @httpLabel
        environmentId: KxEnvironmentId

        @required @httpLabel
        scalingGroupName: KxScalingGroupName

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientTokenString
    }
    output := {}
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        LimitExceededException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/kx/environments/{environmentId}/users/{userName}")
operation DeleteKxUser {
    input := {
        @required @httpLabel
        userName: KxUserNameString

        @required @httpLabel
        environmentId: IdType

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/kx/environments/{environmentId}/kxvolumes/{volumeName}")
operation DeleteKxVolume {
    input := {
        @required @httpLabel
        environmentId: KxEnvironmentId

        @required @httpLabel
        volumeName: KxVolumeName

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientTokenString
    }
    output := {}
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        LimitExceededException
        ConflictException
        ResourceNotFoundException
    ]
}

@deprecated @http(method: "GET", uri: "/environment/{environmentId}")
operation GetEnvironment {
    input := {
        @required @httpLabel
        environmentId: IdType
    }
    output := {
        environment: Environment
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        AccessDeniedException
    ]
}

@http(
    method: "GET"
    uri: "/kx/environments/{environmentId}/databases/{databaseName}/changesets/{changesetId}"
)
operation GetKxChangeset {
    input := {
        @required @httpLabel
        environmentId: EnvironmentId

        @required @httpLabel
        databaseName: DatabaseName

        @required @httpLabel
        changesetId: ChangesetId
    }
    output := {
        changesetId: ChangesetId
        databaseName: DatabaseName
        environmentId: EnvironmentId
        changeRequests: ChangeRequests
        createdTimestamp: Timestamp
        activeFromTimestamp: Timestamp
        lastModifiedTimestamp: Timestamp
        status: ChangesetStatus
        errorInfo: ErrorInfo
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/kx/environments/{environmentId}/clusters/{clusterName}")
operation GetKxCluster {
    input := {
        @required @httpLabel
        environmentId: KxEnvironmentId

        @required @httpLabel
        clusterName: KxClusterName
    }
    output := {
        status: KxClusterStatus
        statusReason: KxClusterStatusReason
        clusterName: KxClusterName
        clusterType: KxClusterType
        tickerplantLogConfiguration: TickerplantLogConfiguration
        volumes: Volumes
        databases: KxDatabaseConfigurations
        cacheStorageConfigurations: KxCacheStorageConfigurations
        autoScalingConfiguration: AutoScalingConfiguration
        clusterDescription: KxClusterDescription
        capacityConfiguration: CapacityConfiguration
        releaseLabel: ReleaseLabel
        vpcConfiguration: VpcConfiguration
        initializationScript: InitializationScriptFilePath
        commandLineArguments: KxCommandLineArguments
        code: CodeConfiguration
        executionRole: ExecutionRoleArn
        lastModifiedTimestamp: Timestamp
        savedownStorageConfiguration: KxSavedownStorageConfiguration
        azMode: KxAzMode
        availabilityZoneId: AvailabilityZoneId
        createdTimestamp: Timestamp
        scalingGroupConfiguration: KxScalingGroupConfiguration
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        LimitExceededException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/kx/environments/{environmentId}/connectionString")
operation GetKxConnectionString {
    input := {
        @required @httpQuery("userArn")
        userArn: KxUserArn

        @required @httpLabel
        environmentId: IdType

        @required @httpQuery("clusterName")
        clusterName: KxClusterName
    }
    output := {
        signedConnectionString: SignedKxConnectionString
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "GET", uri: "/kx/environments/{environmentId}/databases/{databaseName}")
operation GetKxDatabase {
    input := {
        @required @httpLabel
        environmentId: EnvironmentId

        @required @httpLabel
        databaseName: DatabaseName
    }
    output := {
        databaseName: DatabaseName
        databaseArn: String
        environmentId: EnvironmentId
        description: Description
        createdTimestamp: Timestamp
        lastModifiedTimestamp: Timestamp
        lastCompletedChangesetId: ChangesetId
        numBytes: Long
        numChangesets: Integer
        numFiles: Integer
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(
    method: "GET"
    uri: "/kx/environments/{environmentId}/databases/{databaseName}/dataviews/{dataviewName}"
)
operation GetKxDataview {
    input := {
        @required @httpLabel
        environmentId: EnvironmentId

        @required @httpLabel
        databaseName: DatabaseName

        @required @httpLabel
        dataviewName: KxDataviewName
    }
    output := {
        databaseName: DatabaseName
        dataviewName: KxDataviewName
        azMode: KxAzMode
        availabilityZoneId: AvailabilityZoneId
        changesetId: ChangesetId
        segmentConfigurations: KxDataviewSegmentConfigurationList
        activeVersions: KxDataviewActiveVersionList
        description: Description
        autoUpdate: Boolean
        readWrite: Boolean
        environmentId: EnvironmentId
        createdTimestamp: Timestamp
        lastModifiedTimestamp: Timestamp
        status: KxDataviewStatus
        statusReason: KxDataviewStatusReason
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/kx/environments/{environmentId}")
operation GetKxEnvironment {
    input := {
        @required @httpLabel
        environmentId: IdType
    }
    output := {
        name: KxEnvironmentName
        environmentId: IdType
        awsAccountId: IdType
        status: EnvironmentStatus
        tgwStatus: tgwStatus
        dnsStatus: dnsStatus
        errorMessage: EnvironmentErrorMessage
        description: Description
        environmentArn: EnvironmentArn
        kmsKeyId: KmsKeyId
        dedicatedServiceAccountId: IdType
        transitGatewayConfiguration: TransitGatewayConfiguration
        customDNSConfiguration: CustomDNSConfiguration
        creationTimestamp: Timestamp
        updateTimestamp: Timestamp
        availabilityZoneIds: AvailabilityZoneIds
        certificateAuthorityArn: stringValueLength1to255
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "GET", uri: "/kx/environments/{environmentId}/scalingGroups/{scalingGroupName}")
operation GetKxScalingGroup {
    input := {
        @required @httpLabel
        environmentId: KxEnvironmentId

        @required @httpLabel
        scalingGroupName: KxScalingGroupName
    }
    output := {
        scalingGroupName: KxScalingGroupName
        scalingGroupArn: arn
        hostType: KxHostType
        clusters: KxClusterNameList
        availabilityZoneId: AvailabilityZoneId
        status: KxScalingGroupStatus
        statusReason: KxClusterStatusReason
        lastModifiedTimestamp: Timestamp
        createdTimestamp: Timestamp
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        LimitExceededException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/kx/environments/{environmentId}/users/{userName}")
operation GetKxUser {
    input := {
        @required @httpLabel
        userName: KxUserNameString

        @required @httpLabel
        environmentId: IdType
    }
    output := {
        userName: IdType
        userArn: KxUserArn
        environmentId: IdType
        iamRole: RoleArn
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "GET", uri: "/kx/environments/{environmentId}/kxvolumes/{volumeName}")
operation GetKxVolume {
    input := {
        @required @httpLabel
        environmentId: KxEnvironmentId

        @required @httpLabel
        volumeName: KxVolumeName
    }
    output := {
        environmentId: KxEnvironmentId
        volumeName: KxVolumeName
        volumeType: KxVolumeType
        volumeArn: KxVolumeArn
        nas1Configuration: KxNAS1Configuration
        status: KxVolumeStatus
        statusReason: KxVolumeStatusReason
        createdTimestamp: Timestamp
        description: Description
        azMode: KxAzMode
        availabilityZoneIds: AvailabilityZoneIds
        lastModifiedTimestamp: Timestamp
        attachedClusters: KxAttachedClusters
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        LimitExceededException
        ConflictException
        ResourceNotFoundException
    ]
}

@deprecated @http(method: "GET", uri: "/environment")
operation ListEnvironments {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: ResultLimit
    }
    output := {
        environments: EnvironmentList
        nextToken: PaginationToken
    }
    errors: [InternalServerException, ValidationException, AccessDeniedException]
}

@http(method: "GET", uri: "/kx/environments/{environmentId}/databases/{databaseName}/changesets")
operation ListKxChangesets {
    input := {
        @required @httpLabel
        environmentId: EnvironmentId

        @required @httpLabel
        databaseName: DatabaseName

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        kxChangesets: KxChangesets
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/kx/environments/{environmentId}/clusters/{clusterName}/nodes")
operation ListKxClusterNodes {
    input := {
        @required @httpLabel
        environmentId: KxEnvironmentId

        @required @httpLabel
        clusterName: KxClusterName

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: ResultLimit
    }
    output := {
        nodes: KxNodeSummaries
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        LimitExceededException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/kx/environments/{environmentId}/clusters")
operation ListKxClusters {
    input := {
        @required @httpLabel
        environmentId: KxEnvironmentId

        @httpQuery("clusterType")
        clusterType: KxClusterType

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        kxClusterSummaries: KxClusters
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        LimitExceededException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/kx/environments/{environmentId}/databases")
operation ListKxDatabases {
    input := {
        @required @httpLabel
        environmentId: EnvironmentId

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        kxDatabases: KxDatabases
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/kx/environments/{environmentId}/databases/{databaseName}/dataviews")
operation ListKxDataviews {
    input := {
        @required @httpLabel
        environmentId: EnvironmentId

        @required @httpLabel
        databaseName: DatabaseName

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        kxDataviews: KxDataviews
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/kx/environments")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "environments"
    pageSize: "maxResults"
)
operation ListKxEnvironments {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: Integer
    }
    output := {
        environments: KxEnvironmentList
        nextToken: PaginationToken
    }
    errors: [InternalServerException, AccessDeniedException, ValidationException]
}

@http(method: "GET", uri: "/kx/environments/{environmentId}/scalingGroups")
operation ListKxScalingGroups {
    input := {
        @required @httpLabel
        environmentId: KxEnvironmentId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        scalingGroups: KxScalingGroupList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        LimitExceededException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/kx/environments/{environmentId}/users")
operation ListKxUsers {
    input := {
        @required @httpLabel
        environmentId: IdType

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: ResultLimit
    }
    output := {
        users: KxUserList
        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/kx/environments/{environmentId}/kxvolumes")
operation ListKxVolumes {
    input := {
        @required @httpLabel
        environmentId: KxEnvironmentId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("volumeType")
        volumeType: KxVolumeType
    }
    output := {
        kxVolumeSummaries: KxVolumes
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        LimitExceededException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: FinSpaceTaggableArn
    }
    output := {
        tags: TagMap
    }
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: FinSpaceTaggableArn

        @required
        tags: TagMap
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: FinSpaceTaggableArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException, ResourceNotFoundException]
}

@deprecated @http(method: "PUT", uri: "/environment/{environmentId}")
operation UpdateEnvironment {
    input := {
        @required @httpLabel
        environmentId: IdType

        name: EnvironmentName
        description: Description
        federationMode: FederationMode
        federationParameters: FederationParameters
    }
    output := {
        environment: Environment
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "PUT"
    uri: "/kx/environments/{environmentId}/clusters/{clusterName}/configuration/code"
)
operation UpdateKxClusterCodeConfiguration {
    input := {
        @required @httpLabel
        environmentId: KxEnvironmentId

        @required @httpLabel
        clusterName: KxClusterName

        @idempotencyToken
        clientToken: ClientTokenString

        @required
        code: CodeConfiguration

        initializationScript: InitializationScriptFilePath
        commandLineArguments: KxCommandLineArguments
        deploymentConfiguration: KxClusterCodeDeploymentConfiguration
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        LimitExceededException
        ValidationException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(
    method: "PUT"
    uri: "/kx/environments/{environmentId}/clusters/{clusterName}/configuration/databases"
)
operation UpdateKxClusterDatabases {
    input := {
        @required @httpLabel
        environmentId: KxEnvironmentId

        @required @httpLabel
        clusterName: KxClusterName

        @idempotencyToken
        clientToken: ClientTokenString

        @required
        databases: KxDatabaseConfigurations

        deploymentConfiguration: KxDeploymentConfiguration
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        LimitExceededException
        ValidationException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/kx/environments/{environmentId}/databases/{databaseName}")
operation UpdateKxDatabase {
    input := {
        @required @httpLabel
        environmentId: EnvironmentId

        @required @httpLabel
        databaseName: DatabaseName

        description: Description

        @required @idempotencyToken
        clientToken: ClientTokenString
    }
    output := {
        databaseName: DatabaseName
        environmentId: EnvironmentId
        description: Description
        lastModifiedTimestamp: Timestamp
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(
    method: "PUT"
    uri: "/kx/environments/{environmentId}/databases/{databaseName}/dataviews/{dataviewName}"
)
operation UpdateKxDataview {
    input := {
        @required @httpLabel
        environmentId: EnvironmentId

        @required @httpLabel
        databaseName: DatabaseName

        @required @httpLabel
        dataviewName: KxDataviewName

        description: Description
        changesetId: ChangesetId
        segmentConfigurations: KxDataviewSegmentConfigurationList

        @required @idempotencyToken
        clientToken: ClientTokenString
    }
    output := {
        environmentId: EnvironmentId
        databaseName: DatabaseName
        dataviewName: KxDataviewName
        azMode: KxAzMode
        availabilityZoneId: AvailabilityZoneId
        changesetId: ChangesetId
        segmentConfigurations: KxDataviewSegmentConfigurationList
        activeVersions: KxDataviewActiveVersionList
        status: KxDataviewStatus
        autoUpdate: Boolean
        readWrite: Boolean
        description: Description
        createdTimestamp: Timestamp
        lastModifiedTimestamp: Timestamp
    }
    errors: [
        InternalServerException
        ValidationException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ResourceAlreadyExistsException
    ]
}

@http(method: "PUT", uri: "/kx/environments/{environmentId}")
operation UpdateKxEnvironment {
    input := {
        @required @httpLabel
        environmentId: IdType

        name: KxEnvironmentName
        description: Description

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        name: KxEnvironmentName
        environmentId: IdType
        awsAccountId: IdType
        status: EnvironmentStatus
        tgwStatus: tgwStatus
        dnsStatus: dnsStatus
        errorMessage: EnvironmentErrorMessage
        description: Description
        environmentArn: EnvironmentArn
        kmsKeyId: KmsKeyId
        dedicatedServiceAccountId: IdType
        transitGatewayConfiguration: TransitGatewayConfiguration
        customDNSConfiguration: CustomDNSConfiguration
        creationTimestamp: Timestamp
        updateTimestamp: Timestamp
        availabilityZoneIds: AvailabilityZoneIds
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/kx/environments/{environmentId}/network")
operation UpdateKxEnvironmentNetwork {
    input := {
        @required @httpLabel
        environmentId: IdType

        transitGatewayConfiguration: TransitGatewayConfiguration
        customDNSConfiguration: CustomDNSConfiguration

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        name: KxEnvironmentName
        environmentId: IdType
        awsAccountId: IdType
        status: EnvironmentStatus
        tgwStatus: tgwStatus
        dnsStatus: dnsStatus
        errorMessage: EnvironmentErrorMessage
        description: Description
        environmentArn: EnvironmentArn
        kmsKeyId: KmsKeyId
        dedicatedServiceAccountId: IdType
        transitGatewayConfiguration: TransitGatewayConfiguration
        customDNSConfiguration: CustomDNSConfiguration
        creationTimestamp: Timestamp
        updateTimestamp: Timestamp
        availabilityZoneIds: AvailabilityZoneIds
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/kx/environments/{environmentId}/users/{userName}")
operation UpdateKxUser {
    input := {
        @required @httpLabel
        environmentId: IdType

        @required @httpLabel
        userName: KxUserNameString

        @required
        iamRole: RoleArn

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        userName: KxUserNameString
        userArn: KxUserArn
        environmentId: IdType
        iamRole: RoleArn
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ResourceNotFoundException
        ValidationException
        LimitExceededException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/kx/environments/{environmentId}/kxvolumes/{volumeName}")
operation UpdateKxVolume {
    input := {
        @required @httpLabel
        environmentId: KxEnvironmentId

        @required @httpLabel
        volumeName: KxVolumeName

        description: Description

        @idempotencyToken
        clientToken: ClientTokenString

        nas1Configuration: KxNAS1Configuration
    }
    output := {
        environmentId: KxEnvironmentId
        volumeName: KxVolumeName
        volumeType: KxVolumeType
        volumeArn: KxVolumeArn
        nas1Configuration: KxNAS1Configuration
        status: KxVolumeStatus
        description: Description
        statusReason: KxVolumeStatusReason
        createdTimestamp: Timestamp
        azMode: KxAzMode
        availabilityZoneIds: AvailabilityZoneIds
        lastModifiedTimestamp: Timestamp
        attachedClusters: KxAttachedClusters
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        LimitExceededException
        ValidationException
        ConflictException
        ResourceNotFoundException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

list AttachedClusterList {
    member: KxClusterName
}

map AttributeMap {
    key: FederationAttributeKey
    value: FederationAttributeValue
}

structure AutoScalingConfiguration {
    minNodeCount: NodeCount
    maxNodeCount: NodeCount
    autoScalingMetric: AutoScalingMetric
    metricTarget: AutoScalingMetricTarget
    scaleInCooldownSeconds: CooldownTime
    scaleOutCooldownSeconds: CooldownTime
}

enum AutoScalingMetric {
    CPU_UTILIZATION_PERCENTAGE
}

@range(min: 1, max: 100)
double AutoScalingMetricTarget

@length(min: 8, max: 12) @pattern("^[a-zA-Z0-9-]+$")
string AvailabilityZoneId

list AvailabilityZoneIds {
    member: AvailabilityZoneId
}

structure CapacityConfiguration {
    nodeType: NodeType
    nodeCount: NodeCount
}

structure ChangeRequest {
    @required
    changeType: ChangeType

    s3Path: S3Path

    @required
    dbPath: DbPath
}

@length(min: 1, max: 32)
list ChangeRequests {
    member: ChangeRequest
}

enum ChangeType {
    PUT
    DELETE
}

@length(min: 1, max: 26) @pattern("^[a-zA-Z0-9]+$")
string ChangesetId

enum ChangesetStatus {
    PENDING
    PROCESSING
    FAILED
    COMPLETED
}

@length(min: 1, max: 36) @pattern(".*\\S.*")
string ClientToken

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9-]+$")
string ClientTokenString

@range(min: 1)
integer ClusterNodeCount

structure CodeConfiguration {
    s3Bucket: S3Bucket
    s3Key: S3Key
    s3ObjectVersion: S3ObjectVersion
}

@error("client") @httpError(409)
structure ConflictException {
    message: String
    reason: String
}

@range(min: 0, max: 100000)
double CooldownTime

@range(min: 0.1)
double CpuCount

list CustomDNSConfiguration {
    member: CustomDNSServer
}

structure CustomDNSServer {
    @required
    customDNSServerName: ValidHostname

    @required
    customDNSServerIP: ValidIPAddress
}

@length(min: 20, max: 2048)
@pattern("^arn:aws:finspace:[A-Za-z0-9_/.-]{0,63}:\\d*:data-bundle/[0-9A-Za-z_-]{1,128}$")
string DataBundleArn

list DataBundleArns {
    member: DataBundleArn
}

@length(min: 3, max: 63) @pattern("^[a-zA-Z0-9][a-zA-Z0-9-_]*[a-zA-Z0-9]$")
string DatabaseName

@length(min: 1, max: 1025) @pattern("^(\\*)*[\\/\\?\\*]([^\\/]+\\/){0,2}[^\\/]*$")
string DbPath

list DbPaths {
    member: DbPath
}

@length(min: 1, max: 1000) @pattern("^[a-zA-Z0-9. ]{1,1000}$")
string Description

@length(min: 1, max: 128) @pattern("[A-Z0-9a-z._%+-]+@[A-Za-z0-9.-]+[.]+[A-Za-z]+") @sensitive
string EmailId

structure Environment {
    name: EnvironmentName
    environmentId: IdType
    awsAccountId: IdType
    status: EnvironmentStatus
    environmentUrl: url
    description: Description
    environmentArn: EnvironmentArn
    sageMakerStudioDomainUrl: SmsDomainUrl
    kmsKeyId: KmsKeyId
    dedicatedServiceAccountId: IdType
    federationMode: FederationMode
    federationParameters: FederationParameters
}

@length(min: 20, max: 2048)
@pattern("^arn:aws:finspace:[A-Za-z0-9_/.-]{0,63}:\\d+:environment/[0-9A-Za-z_-]{1,128}$")
string EnvironmentArn

@length(min: 0, max: 1000) @pattern("^[a-zA-Z0-9. ]{1,1000}$")
string EnvironmentErrorMessage

@length(min: 1, max: 32) @pattern(".*\\S.*")
string EnvironmentId

list EnvironmentList {
    member: Environment
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]$")
string EnvironmentName

enum EnvironmentStatus {
    CREATE_REQUESTED
    CREATING
    CREATED
    DELETE_REQUESTED
    DELETING
    DELETED
    FAILED_CREATION
    RETRY_DELETION
    FAILED_DELETION
    UPDATE_NETWORK_REQUESTED
    UPDATING_NETWORK
    FAILED_UPDATING_NETWORK
    SUSPENDED
}

enum ErrorDetails {
    The_inputs_to_this_request_are_invalid = "The inputs to this request are invalid."
    Service_limits_have_been_exceeded = "Service limits have been exceeded."
    Missing_required_permission_to_perform_this_request = "Missing required permission to perform this request."
    One_or_more_inputs_to_this_request_were_not_found = "One or more inputs to this request were not found."
    The_system_temporarily_lacks_sufficient_resources_to_process_the_request = "The system temporarily lacks sufficient resources to process the request."
    An_internal_error_has_occurred = "An internal error has occurred."
    Cancelled
    A_user_recoverable_error_has_occurred = "A user recoverable error has occurred"
}

structure ErrorInfo {
    errorMessage: ErrorMessage
    errorType: ErrorDetails
}

@length(max: 1000)
string ErrorMessage

@length(min: 1, max: 1024)
@pattern("^arn:aws[a-z0-9-]*:iam::\\d{12}:role\\/[\\w-\\/.@+=,]{1,1017}$")
string ExecutionRoleArn

@length(min: 1, max: 32) @pattern(".*")
string FederationAttributeKey

@length(min: 1, max: 1000) @pattern(".*")
string FederationAttributeValue

enum FederationMode {
    FEDERATED
    LOCAL
}

structure FederationParameters {
    samlMetadataDocument: SamlMetadataDocument
    samlMetadataURL: url
    applicationCallBackURL: url
    federationURN: urn
    federationProviderName: FederationProviderName
    attributeMap: AttributeMap
}

@length(min: 1, max: 32) @pattern("[^_\\p{Z}][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_\\p{Z}]+")
string FederationProviderName

@length(min: 20, max: 2048)
@pattern("^arn:aws:finspace:[A-Za-z0-9_/.-]{0,63}:\\d+:(environment|kxEnvironment)/[0-9A-Za-z_-]{1,128}(/(kxCluster|kxUser|kxVolume|kxScalingGroup)/[a-zA-Z0-9_-]{1,255}|/(kxDatabase/[a-zA-Z0-9_-]{1,255}(/kxDataview/[a-zA-Z0-9_-]{1,255})?))?$")
string FinSpaceTaggableArn

enum IPAddressType {
    IP_V4
}

structure IcmpTypeCode {
    @required
    type: Integer

    @required
    code: Integer
}

@length(min: 1, max: 26) @pattern("^[a-zA-Z0-9]{1,26}$")
string IdType

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9\\_\\-\\.\\/\\\\]+$")
string InitializationScriptFilePath

@error("server") @httpError(500)
structure InternalServerException {
    message: String
}

@error("client") @httpError(400)
structure InvalidRequestException {
    message: String
}

@length(min: 1, max: 1000) @pattern("^arn:aws:kms:.*:\\d+:.*$")
string KmsKeyARN

@length(min: 1, max: 1000) @pattern("^[a-zA-Z-0-9-:\\/]*$")
string KmsKeyId

structure KxAttachedCluster {
    clusterName: KxClusterName
    clusterType: KxClusterType
    clusterStatus: KxClusterStatus
}

list KxAttachedClusters {
    member: KxAttachedCluster
}

enum KxAzMode {
    SINGLE
    MULTI
}

structure KxCacheStorageConfiguration {
    @required
    type: KxCacheStorageType

    @required
    size: Integer
}

list KxCacheStorageConfigurations {
    member: KxCacheStorageConfiguration
}

@length(min: 8, max: 10)
string KxCacheStorageType

structure KxChangesetListEntry {
    changesetId: ChangesetId
    createdTimestamp: Timestamp
    activeFromTimestamp: Timestamp
    lastModifiedTimestamp: Timestamp
    status: ChangesetStatus
}

list KxChangesets {
    member: KxChangesetListEntry
}

structure KxCluster {
    status: KxClusterStatus
    statusReason: KxClusterStatusReason
    clusterName: KxClusterName
    clusterType: KxClusterType
    clusterDescription: KxClusterDescription
    releaseLabel: ReleaseLabel
    volumes: Volumes
    initializationScript: InitializationScriptFilePath
    executionRole: ExecutionRoleArn
    azMode: KxAzMode
    availabilityZoneId: AvailabilityZoneId
    lastModifiedTimestamp: Timestamp
    createdTimestamp: Timestamp
}

structure KxClusterCodeDeploymentConfiguration {
    @required
    deploymentStrategy: KxClusterCodeDeploymentStrategy
}

enum KxClusterCodeDeploymentStrategy {
    NO_RESTART
    ROLLING
    FORCE
}

@length(min: 1, max: 1000) @pattern("^[a-zA-Z0-9\\_\\-\\.\\s]+$")
string KxClusterDescription

@length(min: 3, max: 63) @pattern("^[a-zA-Z0-9][a-zA-Z0-9-_]*[a-zA-Z0-9]$")
string KxClusterName

list KxClusterNameList {
    member: KxClusterName
}

@length(min: 1, max: 40)
string KxClusterNodeIdString

enum KxClusterStatus {
    PENDING
    CREATING
    CREATE_FAILED
    RUNNING
    UPDATING
    DELETING
    DELETED
    DELETE_FAILED
}

@length(min: 1, max: 250) @pattern("^[a-zA-Z0-9\\_\\-\\.\\s]+$")
string KxClusterStatusReason

enum KxClusterType {
    HDB
    RDB
    GATEWAY
    GP
    TICKERPLANT
}

list KxClusters {
    member: KxCluster
}

structure KxCommandLineArgument {
    key: KxCommandLineArgumentKey
    value: KxCommandLineArgumentValue
}

@length(min: 1, max: 1024)
@pattern("^(?![Aa][Ww][Ss])(s|([a-zA-Z][a-zA-Z0-9_]+))|(AWS_ZIP_DEFAULT)")
string KxCommandLineArgumentKey

@length(min: 1, max: 1024) @pattern("^[a-zA-Z0-9_:./,; ]+$")
string KxCommandLineArgumentValue

list KxCommandLineArguments {
    member: KxCommandLineArgument
}

structure KxDatabaseCacheConfiguration {
    @required
    cacheType: KxCacheStorageType

    @required
    dbPaths: DbPaths

    dataviewName: KxDataviewName
}

list KxDatabaseCacheConfigurations {
    member: KxDatabaseCacheConfiguration
}

structure KxDatabaseConfiguration {
    @required
    databaseName: DatabaseName

    cacheConfigurations: KxDatabaseCacheConfigurations
    changesetId: ChangesetId
    dataviewName: KxDataviewName
    dataviewConfiguration: KxDataviewConfiguration
}

list KxDatabaseConfigurations {
    member: KxDatabaseConfiguration
}

structure KxDatabaseListEntry {
    databaseName: DatabaseName
    createdTimestamp: Timestamp
    lastModifiedTimestamp: Timestamp
}

list KxDatabases {
    member: KxDatabaseListEntry
}

structure KxDataviewActiveVersion {
    changesetId: ChangesetId
    segmentConfigurations: KxDataviewSegmentConfigurationList
    attachedClusters: AttachedClusterList
    createdTimestamp: Timestamp
    versionId: VersionId
}

list KxDataviewActiveVersionList {
    member: KxDataviewActiveVersion
}

structure KxDataviewConfiguration {
    dataviewName: KxDataviewName
    dataviewVersionId: VersionId
    changesetId: ChangesetId
    segmentConfigurations: KxDataviewSegmentConfigurationList
}

structure KxDataviewListEntry {
    environmentId: EnvironmentId
    databaseName: DatabaseName
    dataviewName: KxDataviewName
    azMode: KxAzMode
    availabilityZoneId: AvailabilityZoneId
    changesetId: ChangesetId
    segmentConfigurations: KxDataviewSegmentConfigurationList
    activeVersions: KxDataviewActiveVersionList
    status: KxDataviewStatus
    description: Description
    autoUpdate: Boolean
    readWrite: Boolean
    createdTimestamp: Timestamp
    lastModifiedTimestamp: Timestamp
    statusReason: KxDataviewStatusReason
}

@length(min: 3, max: 63) @pattern("^[a-zA-Z0-9][a-zA-Z0-9-_]*[a-zA-Z0-9]$")
string KxDataviewName

structure KxDataviewSegmentConfiguration {
    @required
    dbPaths: SegmentConfigurationDbPathList

    @required
    volumeName: KxVolumeName

    onDemand: Boolean
}

@length(min: 0, max: 50)
list KxDataviewSegmentConfigurationList {
    member: KxDataviewSegmentConfiguration
}

enum KxDataviewStatus {
    CREATING
    ACTIVE
    UPDATING
    FAILED
    DELETING
}

@length(min: 1, max: 250) @pattern("^[a-zA-Z0-9\\_\\-\\.\\s]+$")
string KxDataviewStatusReason

list KxDataviews {
    member: KxDataviewListEntry
}

structure KxDeploymentConfiguration {
    @required
    deploymentStrategy: KxDeploymentStrategy
}

enum KxDeploymentStrategy {
    NO_RESTART
    ROLLING
}

structure KxEnvironment {
    name: KxEnvironmentName
    environmentId: IdType
    awsAccountId: IdType
    status: EnvironmentStatus
    tgwStatus: tgwStatus
    dnsStatus: dnsStatus
    errorMessage: EnvironmentErrorMessage
    description: Description
    environmentArn: EnvironmentArn
    kmsKeyId: KmsKeyId
    dedicatedServiceAccountId: IdType
    transitGatewayConfiguration: TransitGatewayConfiguration
    customDNSConfiguration: CustomDNSConfiguration
    creationTimestamp: Timestamp
    updateTimestamp: Timestamp
    availabilityZoneIds: AvailabilityZoneIds
    certificateAuthorityArn: stringValueLength1to255
}

@length(min: 1, max: 32) @pattern("^[a-z0-9]+$")
string KxEnvironmentId

list KxEnvironmentList {
    member: KxEnvironment
}

@length(min: 3, max: 63) @pattern("^[a-zA-Z0-9][a-zA-Z0-9-_]*[a-zA-Z0-9]$")
string KxEnvironmentName

@length(min: 1, max: 32) @pattern("^[a-zA-Z0-9._]+")
string KxHostType

structure KxNAS1Configuration {
    type: KxNAS1Type
    size: KxNAS1Size
}

@range(min: 1200)
integer KxNAS1Size

enum KxNAS1Type {
    SSD_1000
    SSD_250
    HDD_12
}

structure KxNode {
    nodeId: KxClusterNodeIdString
    availabilityZoneId: AvailabilityZoneId
    launchTime: Timestamp
    status: KxNodeStatus
}

enum KxNodeStatus {
    RUNNING
    PROVISIONING
}

list KxNodeSummaries {
    member: KxNode
}

structure KxSavedownStorageConfiguration {
    type: KxSavedownStorageType
    size: KxSavedownStorageSize
    volumeName: KxVolumeName
}

@range(min: 10, max: 16000)
integer KxSavedownStorageSize

enum KxSavedownStorageType {
    SDS01
}

structure KxScalingGroup {
    scalingGroupName: KxScalingGroupName
    hostType: KxHostType
    clusters: KxClusterNameList
    availabilityZoneId: AvailabilityZoneId
    status: KxScalingGroupStatus
    statusReason: KxClusterStatusReason
    lastModifiedTimestamp: Timestamp
    createdTimestamp: Timestamp
}

structure KxScalingGroupConfiguration {
    @required
    scalingGroupName: KxScalingGroupName

    memoryLimit: MemoryMib

    @required
    memoryReservation: MemoryMib

    @required
    nodeCount: ClusterNodeCount

    cpu: CpuCount
}

list KxScalingGroupList {
    member: KxScalingGroup
}

@length(min: 3, max: 63) @pattern("^[a-zA-Z0-9][a-zA-Z0-9-_]*[a-zA-Z0-9]$")
string KxScalingGroupName

enum KxScalingGroupStatus {
    CREATING
    CREATE_FAILED
    ACTIVE
    DELETING
    DELETED
    DELETE_FAILED
}

structure KxUser {
    userArn: KxUserArn
    userName: KxUserNameString
    iamRole: RoleArn
    createTimestamp: Timestamp
    updateTimestamp: Timestamp
}

@length(min: 20, max: 2048)
@pattern("^arn:aws:finspace:[A-Za-z0-9_/.-]{0,63}:\\d+:kxEnvironment/[0-9A-Za-z_-]{1,128}/kxUser/[0-9A-Za-z_-]{1,128}$")
string KxUserArn

list KxUserList {
    member: KxUser
}

@length(min: 1, max: 50) @pattern("^[0-9A-Za-z_-]{1,50}$")
string KxUserNameString

structure KxVolume {
    volumeName: KxVolumeName
    volumeType: KxVolumeType
    status: KxVolumeStatus
    description: Description
    statusReason: KxVolumeStatusReason
    azMode: KxAzMode
    availabilityZoneIds: AvailabilityZoneIds
    createdTimestamp: Timestamp
    lastModifiedTimestamp: Timestamp
}

@length(min: 20, max: 2048)
@pattern("^arn:aws:finspace:[A-Za-z0-9_/.-]{0,63}:\\d+:kxEnvironment/[0-9A-Za-z_-]{1,128}(/kxSharedVolume/[a-zA-Z0-9_-]{1,255})?$")
string KxVolumeArn

@length(min: 3, max: 63) @pattern("^[a-zA-Z0-9][a-zA-Z0-9-_]*[a-zA-Z0-9]$")
string KxVolumeName

enum KxVolumeStatus {
    CREATING
    CREATE_FAILED
    ACTIVE
    UPDATING
    UPDATED
    UPDATE_FAILED
    DELETING
    DELETED
    DELETE_FAILED
}

@length(min: 1, max: 250) @pattern("^[a-zA-Z0-9\\_\\-\\.\\s]+$")
string KxVolumeStatusReason

enum KxVolumeType {
    NAS_1
}

list KxVolumes {
    member: KxVolume
}

@error("client") @httpError(400)
structure LimitExceededException {
    message: String
}

@range(min: 0, max: 100)
integer MaxResults

@range(min: 6)
integer MemoryMib

@length(min: 1, max: 50) @pattern("^[a-zA-Z0-9]{1,50}$")
string NameString

@length(min: 1, max: 100)
list NetworkACLConfiguration {
    member: NetworkACLEntry
}

structure NetworkACLEntry {
    @required
    ruleNumber: RuleNumber

    @required
    protocol: Protocol

    @required
    ruleAction: RuleAction

    portRange: PortRange
    icmpTypeCode: IcmpTypeCode

    @required
    cidrBlock: ValidCIDRBlock
}

@range(min: 1)
integer NodeCount

@length(min: 1, max: 32) @pattern("^[a-zA-Z0-9._]+$")
string NodeType

@length(min: 1, max: 1000) @pattern(".*")
string PaginationToken

@range(min: 0, max: 65535)
integer Port

structure PortRange {
    @required
    from: Port

    @required
    to: Port
}

@length(min: 1, max: 5) @pattern("^-1|[0-9]+$")
string Protocol

@length(min: 1, max: 16) @pattern("^[a-zA-Z0-9._-]+$")
string ReleaseLabel

@error("client") @httpError(409)
structure ResourceAlreadyExistsException {
    message: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

@range(min: 0, max: 100)
integer ResultLimit

@length(min: 20, max: 2048)
@pattern("^arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+$")
string RoleArn

enum RuleAction {
    allow
    deny
}

@range(min: 1, max: 32766)
integer RuleNumber

@length(min: 3, max: 255) @pattern("^[a-z0-9][a-z0-9\\.\\-]*[a-z0-9]$")
string S3Bucket

@length(min: 1, max: 1024) @pattern("^[a-zA-Z0-9\\/\\!\\-_\\.\\*'\\(\\)]+$")
string S3Key

@length(min: 1, max: 1000)
string S3ObjectVersion

@length(min: 9, max: 1093)
@pattern("^s3:\\/\\/[a-z0-9][a-z0-9-.]{1,61}[a-z0-9]\\/([^\\/]+\\/)*[^\\/]*$")
string S3Path

@length(min: 1000, max: 10000000) @pattern(".*")
string SamlMetadataDocument

list SecurityGroupIdList {
    member: SecurityGroupIdString
}

@length(min: 1, max: 1024) @pattern("^sg-([a-z0-9]{8}$|[a-z0-9]{17}$)")
string SecurityGroupIdString

@length(min: 1, max: 30)
list SegmentConfigurationDbPathList {
    member: DbPath
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
}

@length(min: 1, max: 2048)
@pattern("^(:|:tcps:\\/\\/)[a-zA-Z0-9-\\.\\_]+:\\d+:[a-zA-Z0-9-\\.\\_]+:\\S+$")
@sensitive
string SignedKxConnectionString

@length(min: 1, max: 1000) @pattern("^[a-zA-Z-0-9-:\\/.]*$")
string SmsDomainUrl

list SubnetIdList {
    member: SubnetIdString
}

@length(min: 1, max: 1024) @pattern("^subnet-([a-z0-9]{8}$|[a-z0-9]{17}$)")
string SubnetIdString

structure SuperuserParameters {
    @required
    emailAddress: EmailId

    @required
    firstName: NameString

    @required
    lastName: NameString
}

@length(min: 1, max: 128) @pattern("^(?!aws:)[a-zA-Z+-=._:/]+$")
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

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9+-=._:@ ]+$")
string TagValue

@error("client") @httpError(429)
structure ThrottlingException {
    message: String
}

structure TickerplantLogConfiguration {
    tickerplantLogVolumes: TickerplantLogVolumes
}

list TickerplantLogVolumes {
    member: VolumeName
}

structure TransitGatewayConfiguration {
    @required
    transitGatewayID: TransitGatewayID

    @required
    routableCIDRSpace: String

    attachmentNetworkAclConfiguration: NetworkACLConfiguration
}

@length(min: 1, max: 32)
string TransitGatewayID

@length(min: 1, max: 18) @pattern("^(?:\\d{1,3}\\.){3}\\d{1,3}(?:\\/(?:3[0-2]|[12]\\d|\\d))$")
string ValidCIDRBlock

@length(min: 3, max: 255)
@pattern("^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])(\\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9]))*$")
string ValidHostname

@pattern("^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$")
string ValidIPAddress

@error("client") @httpError(400)
structure ValidationException {
    message: String
}

@length(min: 1, max: 26)
string VersionId

structure Volume {
    volumeName: VolumeName
    volumeType: VolumeType
}

@length(min: 3, max: 63) @pattern("^[a-zA-Z0-9][a-zA-Z0-9-_]*[a-zA-Z0-9]$")
string VolumeName

enum VolumeType {
    NAS_1
}

@length(min: 0, max: 5)
list Volumes {
    member: Volume
}

structure VpcConfiguration {
    vpcId: VpcIdString
    securityGroupIds: SecurityGroupIdList
    subnetIds: SubnetIdList
    ipAddressType: IPAddressType
}

@length(min: 1, max: 1024) @pattern("^vpc-([a-z0-9]{8}$|[a-z0-9]{17}$)")
string VpcIdString

@length(min: 20, max: 2048) @pattern("^arn:*:*:*:*:*")
string arn

enum dnsStatus {
    NONE
    UPDATE_REQUESTED
    UPDATING
    FAILED_UPDATE
    SUCCESSFULLY_UPDATED
}

@length(min: 1, max: 255)
string stringValueLength1to255

enum tgwStatus {
    NONE
    UPDATE_REQUESTED
    UPDATING
    FAILED_UPDATE
    SUCCESSFULLY_UPDATED
}

@length(min: 1, max: 1000) @pattern("^https?://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]")
string url

@length(min: 1, max: 255) @pattern("^[A-Za-z0-9._\\-:\\/#\\+]+$")
string urn
