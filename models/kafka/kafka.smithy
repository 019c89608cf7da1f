$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kafka

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Managed Streaming for Kafka")
@service(sdkId: "Kafka", endpointPrefix: "kafka")
@restJson1
@sigv4(name: "kafka")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [
            {endpoint: "https://{service}-api.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://{service}-api-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-cn": [
            {endpoint: "https://{service}-api.{region}.{dualStackDnsSuffix}", dualStack: true}
        ]
        "aws-eusc": [
            {endpoint: "https://{service}-api.{region}.{dualStackDnsSuffix}", dualStack: true}
        ]
        "aws-us-gov": [
            {endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}
            {endpoint: "https://{service}-api.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://{service}-api.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
    }
)
service Kafka {
    version: "2018-11-14"
    operations: [
        BatchAssociateScramSecret
        CreateChannel
        CreateCluster
        CreateClusterV2
        CreateConfiguration
        CreateReplicator
        CreateTopic
        CreateVpcConnection
        DeleteCluster
        DeleteChannel
        DeleteClusterPolicy
        DeleteConfiguration
        DeleteReplicator
        DeleteTopic
        DeleteVpcConnection
        DescribeCluster
        DescribeClusterV2
        DescribeChannel
        DescribeClusterOperation
        DescribeClusterOperationV2
        DescribeConfiguration
        DescribeConfigurationRevision
        DescribeReplicator
        DescribeTopic
        DescribeTopicPartitions
        DescribeVpcConnection
        BatchDisassociateScramSecret
        GetBootstrapBrokers
        GetCompatibleKafkaVersions
        GetClusterPolicy
        ListClusterOperations
        ListClusterOperationsV2
        ListClusters
        ListClustersV2
        ListChannels
        ListConfigurationRevisions
        ListConfigurations
        ListKafkaVersions
        ListNodes
        ListReplicators
        ListScramSecrets
        ListTagsForResource
        ListClientVpcConnections
        ListTopics
        ListVpcConnections
        RejectClientVpcConnection
        PutClusterPolicy
        RebootBroker
        TagResource
        UntagResource
        UpdateBrokerCount
        UpdateBrokerType
        UpdateBrokerStorage
        UpdateConfiguration
        UpdateConnectivity
        UpdateChannel
        UpdateClusterConfiguration
        UpdateClusterKafkaVersion
        UpdateMonitoring
        UpdateRebalancing
        UpdateReplicationInfo
        UpdateSecurity
        UpdateStorage
        UpdateTopic
    ]
}

@http(method: "POST", uri: "/v1/clusters/{ClusterArn}/scram-secrets")
operation BatchAssociateScramSecret {
    input := {
        @required @httpLabel
        ClusterArn: String

        @required @jsonName("secretArnList")
        SecretArnList: __listOf__string
    }
    output := {
        @jsonName("clusterArn")
        ClusterArn: String

        @jsonName("unprocessedScramSecrets")
        UnprocessedScramSecrets: __listOfUnprocessedScramSecret
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v1/clusters/{ClusterArn}/channels") @idempotent
operation CreateChannel {
    input := {
        @required @jsonName("channelName")
        ChannelName: String

        @required @httpLabel
        ClusterArn: String

        @jsonName("encryptionConfiguration")
        EncryptionConfiguration: EncryptionConfiguration

        @jsonName("icebergDestinationConfiguration")
        IcebergDestinationConfiguration: IcebergDestinationConfiguration

        @jsonName("s3DestinationConfiguration")
        S3DestinationConfiguration: S3DestinationConfiguration

        @jsonName("tags")
        Tags: __mapOf__string

        @required @jsonName("topicConfigurationList")
        TopicConfigurationList: __listOfTopicConfiguration

        @jsonName("loggingInfo")
        LoggingInfo: ChannelLoggingInfo
    }
    output := {
        @required @jsonName("channelArn")
        ChannelArn: String

        @jsonName("clusterOperationArn")
        ClusterOperationArn: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/v1/clusters")
operation CreateCluster {
    input := {
        @required @jsonName("brokerNodeGroupInfo")
        BrokerNodeGroupInfo: BrokerNodeGroupInfo

        @jsonName("rebalancing")
        Rebalancing: Rebalancing

        @jsonName("clientAuthentication")
        ClientAuthentication: ClientAuthentication

        @required @jsonName("clusterName")
        ClusterName: __stringMin1Max64

        @jsonName("configurationInfo")
        ConfigurationInfo: ConfigurationInfo

        @jsonName("encryptionInfo")
        EncryptionInfo: EncryptionInfo

        @jsonName("enhancedMonitoring")
        EnhancedMonitoring: EnhancedMonitoring

        @jsonName("openMonitoring")
        OpenMonitoring: OpenMonitoringInfo

        @required @jsonName("kafkaVersion")
        KafkaVersion: __stringMin1Max128

        @jsonName("loggingInfo")
        LoggingInfo: LoggingInfo

        @required @jsonName("numberOfBrokerNodes")
        NumberOfBrokerNodes: __integerMin1Max15

        @jsonName("tags")
        Tags: __mapOf__string

        @jsonName("storageMode")
        StorageMode: StorageMode
    }
    output := {
        @jsonName("clusterArn")
        ClusterArn: String

        @jsonName("clusterName")
        ClusterName: String

        @jsonName("state")
        State: ClusterState
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        UnauthorizedException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/api/v2/clusters")
operation CreateClusterV2 {
    input := {
        @required @jsonName("clusterName")
        ClusterName: __stringMin1Max64

        @jsonName("tags")
        Tags: __mapOf__string

        @jsonName("provisioned")
        Provisioned: ProvisionedRequest

        @jsonName("serverless")
        Serverless: ServerlessRequest
    }
    output := {
        @jsonName("clusterArn")
        ClusterArn: String

        @jsonName("clusterName")
        ClusterName: String

        @jsonName("state")
        State: ClusterState

        @jsonName("clusterType")
        ClusterType: ClusterType
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        UnauthorizedException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/v1/configurations")
operation CreateConfiguration {
    input := {
        @jsonName("description")
        Description: String

        @jsonName("kafkaVersions")
        KafkaVersions: __listOf__string

        @required @jsonName("name")
        Name: String

        @required @jsonName("serverProperties")
        ServerProperties: Blob
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("creationTime")
        CreationTime: __timestampIso8601

        @jsonName("latestRevision")
        LatestRevision: ConfigurationRevision

        @jsonName("name")
        Name: String

        @jsonName("state")
        State: ConfigurationState
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        UnauthorizedException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/replication/v1/replicators")
operation CreateReplicator {
    input := {
        @jsonName("description")
        Description: __stringMax1024

        @required @jsonName("kafkaClusters")
        KafkaClusters: __listOfKafkaCluster

        @required @jsonName("replicationInfoList")
        ReplicationInfoList: __listOfReplicationInfo

        @required @jsonName("replicatorName")
        ReplicatorName: __stringMin1Max128Pattern09AZaZ09AZaZ0

        @required @jsonName("serviceExecutionRoleArn")
        ServiceExecutionRoleArn: String

        @jsonName("tags")
        Tags: __mapOf__string

        @jsonName("logDelivery")
        LogDelivery: LogDelivery
    }
    output := {
        @jsonName("replicatorArn")
        ReplicatorArn: String

        @jsonName("replicatorName")
        ReplicatorName: String

        @jsonName("replicatorState")
        ReplicatorState: ReplicatorState
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "POST", uri: "/v1/clusters/{ClusterArn}/topics")
operation CreateTopic {
    input := {
        @required @httpLabel
        ClusterArn: String

        @required @jsonName("topicName")
        TopicName: String

        @required @jsonName("partitionCount")
        PartitionCount: __integerMin1

        @required @jsonName("replicationFactor")
        ReplicationFactor: __integerMin1

        @jsonName("configs")
        Configs: String
    }
    output := {
        @jsonName("topicArn")
        TopicArn: String

        @jsonName("topicName")
        TopicName: String

        @jsonName("status")
        Status: TopicState
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        UnauthorizedException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        ConflictException
        TopicExistsException
        ClusterConnectivityException
        KafkaTimeoutException
        UnknownTopicOrPartitionException
        ControllerMovedException
        NotControllerException
        ReassignmentInProgressException
        GroupSubscribedToTopicException
        KafkaRequestException
    ]
}

@http(method: "POST", uri: "/v1/vpc-connection")
operation CreateVpcConnection {
    input := {
        @required @jsonName("targetClusterArn")
        TargetClusterArn: String

        @required @jsonName("authentication")
        Authentication: String

        @required @jsonName("vpcId")
        VpcId: String

        @required @jsonName("clientSubnets")
        ClientSubnets: __listOf__string

        @required @jsonName("securityGroups")
        SecurityGroups: __listOf__string

        @jsonName("tags")
        Tags: __mapOf__string
    }
    output := {
        @jsonName("vpcConnectionArn")
        VpcConnectionArn: String

        @jsonName("state")
        State: VpcConnectionState

        @jsonName("authentication")
        Authentication: String

        @jsonName("vpcId")
        VpcId: String

        @jsonName("clientSubnets")
        ClientSubnets: __listOf__string

        @jsonName("securityGroups")
        SecurityGroups: __listOf__string

        @jsonName("creationTime")
        CreationTime: __timestampIso8601

        @jsonName("tags")
        Tags: __mapOf__string
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        UnauthorizedException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/clusters/{ClusterArn}")
operation DeleteCluster {
    input := {
        @required @httpLabel
        ClusterArn: String

        @httpQuery("currentVersion")
        CurrentVersion: String
    }
    output := {
        @jsonName("clusterArn")
        ClusterArn: String

        @jsonName("state")
        State: ClusterState
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "DELETE", uri: "/v1/clusters/{ClusterArn}/channels/{ChannelArn}") @idempotent
operation DeleteChannel {
    input := {
        @required @httpLabel
        ChannelArn: String

        @required @httpLabel
        ClusterArn: String
    }
    output := {
        @required @jsonName("channelArn")
        ChannelArn: String

        @jsonName("clusterOperationArn")
        ClusterOperationArn: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/clusters/{ClusterArn}/policy")
operation DeleteClusterPolicy {
    input := {
        @required @httpLabel
        ClusterArn: String
    }
    output := {}
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "DELETE", uri: "/v1/configurations/{Arn}")
operation DeleteConfiguration {
    input := {
        @required @httpLabel
        Arn: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("state")
        State: ConfigurationState
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "DELETE", uri: "/replication/v1/replicators/{ReplicatorArn}")
operation DeleteReplicator {
    input := {
        @httpQuery("currentVersion")
        CurrentVersion: String

        @required @httpLabel
        ReplicatorArn: String
    }
    output := {
        @jsonName("replicatorArn")
        ReplicatorArn: String

        @jsonName("replicatorState")
        ReplicatorState: ReplicatorState
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/clusters/{ClusterArn}/topics/{TopicName}")
operation DeleteTopic {
    input := {
        @required @httpLabel
        ClusterArn: String

        @required @httpLabel
        TopicName: String
    }
    output := {
        @jsonName("topicArn")
        TopicArn: String

        @jsonName("topicName")
        TopicName: String

        @jsonName("status")
        Status: TopicState
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        ClusterConnectivityException
        KafkaTimeoutException
        UnknownTopicOrPartitionException
        ControllerMovedException
        NotControllerException
        ReassignmentInProgressException
        GroupSubscribedToTopicException
        KafkaRequestException
    ]
}

@http(method: "DELETE", uri: "/v1/vpc-connection/{Arn}")
operation DeleteVpcConnection {
    input := {
        @required @httpLabel
        Arn: String
    }
    output := {
        @jsonName("vpcConnectionArn")
        VpcConnectionArn: String

        @jsonName("state")
        State: VpcConnectionState
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/v1/clusters/{ClusterArn}")
operation DescribeCluster {
    input := {
        @required @httpLabel
        ClusterArn: String
    }
    output := {
        @jsonName("clusterInfo")
        ClusterInfo: ClusterInfo
    }
    errors: [
        NotFoundException
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/api/v2/clusters/{ClusterArn}")
operation DescribeClusterV2 {
    input := {
        @required @httpLabel
        ClusterArn: String
    }
    output := {
        @jsonName("clusterInfo")
        ClusterInfo: Cluster
    }
    errors: [
        NotFoundException
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/v1/clusters/{ClusterArn}/channels/{ChannelArn}") @readonly
operation DescribeChannel {
    input := {
        @required @httpLabel
        ChannelArn: String

        @required @httpLabel
        ClusterArn: String
    }
    output := {
        @required @jsonName("channelArn")
        ChannelArn: String

        @required @jsonName("channelName")
        ChannelName: String

        @jsonName("encryptionConfiguration")
        EncryptionConfiguration: EncryptionConfiguration

        @jsonName("icebergDestinationConfiguration")
        IcebergDestinationConfiguration: IcebergDestinationConfiguration

        @jsonName("s3DestinationConfiguration")
        S3DestinationConfiguration: S3DestinationConfiguration

        @required @jsonName("status")
        Status: ChannelStatus

        @required @jsonName("destinationType")
        DestinationType: ChannelDestinationType

        @required @jsonName("creationTime")
        CreationTime: __timestampIso8601

        @required @jsonName("topicConfigurationList")
        TopicConfigurationList: __listOfTopicConfiguration

        @jsonName("loggingInfo")
        LoggingInfo: ChannelLoggingInfo

        @jsonName("stateInfo")
        StateInfo: ChannelStateInfo

        @jsonName("clusterOperationArn")
        ClusterOperationArn: String

        @jsonName("tags")
        Tags: __mapOf__string
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/operations/{ClusterOperationArn}")
operation DescribeClusterOperation {
    input := {
        @required @httpLabel
        ClusterOperationArn: String
    }
    output := {
        @jsonName("clusterOperationInfo")
        ClusterOperationInfo: ClusterOperationInfo
    }
    errors: [
        NotFoundException
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/api/v2/operations/{ClusterOperationArn}")
operation DescribeClusterOperationV2 {
    input := {
        @required @httpLabel
        ClusterOperationArn: String
    }
    output := {
        @jsonName("clusterOperationInfo")
        ClusterOperationInfo: ClusterOperationV2
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/configurations/{Arn}")
operation DescribeConfiguration {
    input := {
        @required @httpLabel
        Arn: String
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("creationTime")
        CreationTime: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("kafkaVersions")
        KafkaVersions: __listOf__string

        @jsonName("latestRevision")
        LatestRevision: ConfigurationRevision

        @jsonName("name")
        Name: String

        @jsonName("state")
        State: ConfigurationState
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/configurations/{Arn}/revisions/{Revision}")
operation DescribeConfigurationRevision {
    input := {
        @required @httpLabel
        Arn: String

        @required @httpLabel
        Revision: Long
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("creationTime")
        CreationTime: __timestampIso8601

        @jsonName("description")
        Description: String

        @jsonName("revision")
        Revision: Long

        @jsonName("serverProperties")
        ServerProperties: Blob
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/replication/v1/replicators/{ReplicatorArn}")
operation DescribeReplicator {
    input := {
        @required @httpLabel
        ReplicatorArn: String
    }
    output := {
        @jsonName("creationTime")
        CreationTime: __timestampIso8601

        @jsonName("currentVersion")
        CurrentVersion: String

        @jsonName("isReplicatorReference")
        IsReplicatorReference: Boolean

        @jsonName("kafkaClusters")
        KafkaClusters: __listOfKafkaClusterDescription

        @jsonName("replicationInfoList")
        ReplicationInfoList: __listOfReplicationInfoDescription

        @jsonName("replicatorArn")
        ReplicatorArn: String

        @jsonName("replicatorDescription")
        ReplicatorDescription: String

        @jsonName("replicatorName")
        ReplicatorName: String

        @jsonName("replicatorResourceArn")
        ReplicatorResourceArn: String

        @jsonName("replicatorState")
        ReplicatorState: ReplicatorState

        @jsonName("serviceExecutionRoleArn")
        ServiceExecutionRoleArn: String

        @jsonName("stateInfo")
        StateInfo: ReplicationStateInfo

        @jsonName("tags")
        Tags: __mapOf__string

        @jsonName("logDelivery")
        LogDelivery: LogDelivery
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/clusters/{ClusterArn}/topics/{TopicName}")
operation DescribeTopic {
    input := {
        @required @httpLabel
        ClusterArn: String

        @required @httpLabel
        TopicName: String
    }
    output := {
        @jsonName("topicArn")
        TopicArn: String

        @jsonName("topicName")
        TopicName: String

        @jsonName("replicationFactor")
        ReplicationFactor: Integer

        @jsonName("partitionCount")
        PartitionCount: Integer

        @jsonName("configs")
        Configs: String

        @jsonName("status")
        Status: TopicState
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
    ]
}

@http(method: "GET", uri: "/v1/clusters/{ClusterArn}/topics/{TopicName}/partitions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Partitions"
    pageSize: "MaxResults"
)
operation DescribeTopicPartitions {
    input := {
        @required @httpLabel
        ClusterArn: String

        @required @httpLabel
        TopicName: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("partitions")
        Partitions: __listOfTopicPartitionInfo

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
    ]
}

@http(method: "GET", uri: "/v1/vpc-connection/{Arn}")
operation DescribeVpcConnection {
    input := {
        @required @httpLabel
        Arn: String
    }
    output := {
        @jsonName("vpcConnectionArn")
        VpcConnectionArn: String

        @jsonName("targetClusterArn")
        TargetClusterArn: String

        @jsonName("state")
        State: VpcConnectionState

        @jsonName("authentication")
        Authentication: String

        @jsonName("vpcId")
        VpcId: String

        @jsonName("subnets")
        Subnets: __listOf__string

        @jsonName("securityGroups")
        SecurityGroups: __listOf__string

        @jsonName("creationTime")
        CreationTime: __timestampIso8601

        @jsonName("tags")
        Tags: __mapOf__string
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PATCH", uri: "/v1/clusters/{ClusterArn}/scram-secrets")
operation BatchDisassociateScramSecret {
    input := {
        @required @httpLabel
        ClusterArn: String

        @required @jsonName("secretArnList")
        SecretArnList: __listOf__string
    }
    output := {
        @jsonName("clusterArn")
        ClusterArn: String

        @jsonName("unprocessedScramSecrets")
        UnprocessedScramSecrets: __listOfUnprocessedScramSecret
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/clusters/{ClusterArn}/bootstrap-brokers")
operation GetBootstrapBrokers {
    input := {
        @required @httpLabel
        ClusterArn: String
    }
    output := {
        @jsonName("bootstrapBrokerString")
        BootstrapBrokerString: String

        @jsonName("bootstrapBrokerStringTls")
        BootstrapBrokerStringTls: String

        @jsonName("bootstrapBrokerStringSaslScram")
        BootstrapBrokerStringSaslScram: String

        @jsonName("bootstrapBrokerStringSaslIam")
        BootstrapBrokerStringSaslIam: String

        @jsonName("bootstrapBrokerStringPublicTls")
        BootstrapBrokerStringPublicTls: String

        @jsonName("bootstrapBrokerStringPublicSaslScram")
        BootstrapBrokerStringPublicSaslScram: String

        @jsonName("bootstrapBrokerStringPublicSaslIam")
        BootstrapBrokerStringPublicSaslIam: String

        @jsonName("bootstrapBrokerStringVpcConnectivityTls")
        BootstrapBrokerStringVpcConnectivityTls: String

        @jsonName("bootstrapBrokerStringVpcConnectivitySaslScram")
        BootstrapBrokerStringVpcConnectivitySaslScram: String

        @jsonName("bootstrapBrokerStringVpcConnectivitySaslIam")
        BootstrapBrokerStringVpcConnectivitySaslIam: String

        @jsonName("bootstrapBrokerStringIpv6")
        BootstrapBrokerStringIpv6: String

        @jsonName("bootstrapBrokerStringTlsIpv6")
        BootstrapBrokerStringTlsIpv6: String

        @jsonName("bootstrapBrokerStringSaslScramIpv6")
        BootstrapBrokerStringSaslScramIpv6: String

        @jsonName("bootstrapBrokerStringSaslIamIpv6")
        BootstrapBrokerStringSaslIamIpv6: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ConflictException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/v1/compatible-kafka-versions")
operation GetCompatibleKafkaVersions {
    input := {
        @httpQuery("clusterArn")
        ClusterArn: String
    }
    output := {
        @jsonName("compatibleKafkaVersions")
        CompatibleKafkaVersions: __listOfCompatibleKafkaVersion
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/clusters/{ClusterArn}/policy")
operation GetClusterPolicy {
    input := {
        @required @httpLabel
        ClusterArn: String
    }
    output := {
        @jsonName("currentVersion")
        CurrentVersion: String

        @jsonName("policy")
        Policy: String
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/v1/clusters/{ClusterArn}/operations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ClusterOperationInfoList"
    pageSize: "MaxResults"
)
operation ListClusterOperations {
    input := {
        @required @httpLabel
        ClusterArn: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("clusterOperationInfoList")
        ClusterOperationInfoList: __listOfClusterOperationInfo

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        UnauthorizedException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/api/v2/clusters/{ClusterArn}/operations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ClusterOperationInfoList"
    pageSize: "MaxResults"
)
operation ListClusterOperationsV2 {
    input := {
        @required @httpLabel
        ClusterArn: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("clusterOperationInfoList")
        ClusterOperationInfoList: __listOfClusterOperationV2Summary

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/clusters")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ClusterInfoList"
    pageSize: "MaxResults"
)
operation ListClusters {
    input := {
        @httpQuery("clusterNameFilter")
        ClusterNameFilter: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("clusterInfoList")
        ClusterInfoList: __listOfClusterInfo

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        UnauthorizedException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/api/v2/clusters")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ClusterInfoList"
    pageSize: "MaxResults"
)
operation ListClustersV2 {
    input := {
        @httpQuery("clusterNameFilter")
        ClusterNameFilter: String

        @httpQuery("clusterTypeFilter")
        ClusterTypeFilter: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("clusterInfoList")
        ClusterInfoList: __listOfCluster

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        UnauthorizedException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/v1/clusters/{ClusterArn}/channels") @readonly
operation ListChannels {
    input := {
        @required @httpLabel
        ClusterArn: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("topicNameFilter")
        TopicNameFilter: String
    }
    output := {
        @jsonName("channels")
        Channels: __listOfChannelInfo

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/configurations/{Arn}/revisions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Revisions"
    pageSize: "MaxResults"
)
operation ListConfigurationRevisions {
    input := {
        @required @httpLabel
        Arn: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("revisions")
        Revisions: __listOfConfigurationRevision
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/configurations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Configurations"
    pageSize: "MaxResults"
)
operation ListConfigurations {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("configurations")
        Configurations: __listOfConfiguration

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        ServiceUnavailableException
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/v1/kafka-versions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "KafkaVersions"
    pageSize: "MaxResults"
)
operation ListKafkaVersions {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("kafkaVersions")
        KafkaVersions: __listOfKafkaVersion

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/v1/clusters/{ClusterArn}/nodes")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "NodeInfoList"
    pageSize: "MaxResults"
)
operation ListNodes {
    input := {
        @required @httpLabel
        ClusterArn: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("nodeInfoList")
        NodeInfoList: __listOfNodeInfo
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/replication/v1/replicators")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Replicators"
    pageSize: "MaxResults"
)
operation ListReplicators {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("replicatorNameFilter")
        ReplicatorNameFilter: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("replicators")
        Replicators: __listOfReplicatorSummary
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/clusters/{ClusterArn}/scram-secrets")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SecretArnList"
    pageSize: "MaxResults"
)
operation ListScramSecrets {
    input := {
        @required @httpLabel
        ClusterArn: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("secretArnList")
        SecretArnList: __listOf__string
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/v1/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        @jsonName("tags")
        Tags: __mapOf__string
    }
    errors: [NotFoundException, BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/v1/clusters/{ClusterArn}/client-vpc-connections")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ClientVpcConnections"
    pageSize: "MaxResults"
)
operation ListClientVpcConnections {
    input := {
        @required @httpLabel
        ClusterArn: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("clientVpcConnections")
        ClientVpcConnections: __listOfClientVpcConnection

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        ServiceUnavailableException
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/v1/clusters/{ClusterArn}/topics")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Topics"
    pageSize: "MaxResults"
)
operation ListTopics {
    input := {
        @required @httpLabel
        ClusterArn: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("topicNameFilter")
        TopicNameFilter: String
    }
    output := {
        @jsonName("topics")
        Topics: __listOfTopicInfo

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        ServiceUnavailableException
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/v1/vpc-connections")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "VpcConnections"
    pageSize: "MaxResults"
)
operation ListVpcConnections {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("vpcConnections")
        VpcConnections: __listOfVpcConnection

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        ServiceUnavailableException
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "PUT", uri: "/v1/clusters/{ClusterArn}/client-vpc-connection")
operation RejectClientVpcConnection {
    input := {
        @required @httpLabel
        ClusterArn: String

        @required @jsonName("vpcConnectionArn")
        VpcConnectionArn: String
    }
    output := {}
    errors: [
        ServiceUnavailableException
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "PUT", uri: "/v1/clusters/{ClusterArn}/policy")
operation PutClusterPolicy {
    input := {
        @required @httpLabel
        ClusterArn: String

        @jsonName("currentVersion")
        CurrentVersion: String

        @required @jsonName("policy")
        Policy: String
    }
    output := {
        @jsonName("currentVersion")
        CurrentVersion: String
    }
    errors: [BadRequestException, InternalServerErrorException, ForbiddenException]
}

@http(method: "PUT", uri: "/v1/clusters/{ClusterArn}/reboot-broker")
operation RebootBroker {
    input := {
        @required @jsonName("brokerIds")
        BrokerIds: __listOf__string

        @required @httpLabel
        ClusterArn: String
    }
    output := {
        @jsonName("clusterArn")
        ClusterArn: String

        @jsonName("clusterOperationArn")
        ClusterOperationArn: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/v1/tags/{ResourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @jsonName("tags")
        Tags: __mapOf__string
    }
    errors: [NotFoundException, BadRequestException, InternalServerErrorException]
}

@http(method: "DELETE", uri: "/v1/tags/{ResourceArn}", code: 204)
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @httpQuery("tagKeys")
        TagKeys: __listOf__string
    }
    errors: [NotFoundException, BadRequestException, InternalServerErrorException]
}

@http(method: "PUT", uri: "/v1/clusters/{ClusterArn}/nodes/count")
operation UpdateBrokerCount {
    input := {
        @required @httpLabel
        ClusterArn: String

        @required @jsonName("currentVersion")
        CurrentVersion: String

        @required @jsonName("targetNumberOfBrokerNodes")
        TargetNumberOfBrokerNodes: __integerMin1Max15
    }
    output := {
        @jsonName("clusterArn")
        ClusterArn: String

        @jsonName("clusterOperationArn")
        ClusterOperationArn: String
    }
    errors: [
        ServiceUnavailableException
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "PUT", uri: "/v1/clusters/{ClusterArn}/nodes/type")
operation UpdateBrokerType {
    input := {
        @required @httpLabel
        ClusterArn: String

        @required @jsonName("currentVersion")
        CurrentVersion: String

        @required @jsonName("targetInstanceType")
        TargetInstanceType: String
    }
    output := {
        @jsonName("clusterArn")
        ClusterArn: String

        @jsonName("clusterOperationArn")
        ClusterOperationArn: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/clusters/{ClusterArn}/nodes/storage")
operation UpdateBrokerStorage {
    input := {
        @required @httpLabel
        ClusterArn: String

        @required @jsonName("currentVersion")
        CurrentVersion: String

        @required @jsonName("targetBrokerEBSVolumeInfo")
        TargetBrokerEBSVolumeInfo: __listOfBrokerEBSVolumeInfo
    }
    output := {
        @jsonName("clusterArn")
        ClusterArn: String

        @jsonName("clusterOperationArn")
        ClusterOperationArn: String
    }
    errors: [
        ServiceUnavailableException
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "PUT", uri: "/v1/configurations/{Arn}")
operation UpdateConfiguration {
    input := {
        @required @httpLabel
        Arn: String

        @jsonName("description")
        Description: String

        @required @jsonName("serverProperties")
        ServerProperties: Blob
    }
    output := {
        @jsonName("arn")
        Arn: String

        @jsonName("latestRevision")
        LatestRevision: ConfigurationRevision
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/v1/clusters/{ClusterArn}/connectivity")
operation UpdateConnectivity {
    input := {
        @required @httpLabel
        ClusterArn: String

        @jsonName("connectivityInfo")
        ConnectivityInfo: ConnectivityInfo

        @required @jsonName("currentVersion")
        CurrentVersion: String

        @jsonName("zookeeperAccess")
        ZookeeperAccess: ZookeeperAccess
    }
    output := {
        @jsonName("clusterArn")
        ClusterArn: String

        @jsonName("clusterOperationArn")
        ClusterOperationArn: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/v1/clusters/{ClusterArn}/channels/{ChannelArn}") @idempotent
operation UpdateChannel {
    input := {
        @required @httpLabel
        ChannelArn: String

        @required @httpLabel
        ClusterArn: String

        @jsonName("icebergDestinationUpdate")
        IcebergDestinationUpdate: IcebergDestinationUpdate

        @jsonName("s3DestinationUpdate")
        S3DestinationUpdate: S3DestinationUpdate
    }
    output := {
        @required @jsonName("channelArn")
        ChannelArn: String

        @jsonName("clusterOperationArn")
        ClusterOperationArn: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/clusters/{ClusterArn}/configuration")
operation UpdateClusterConfiguration {
    input := {
        @required @httpLabel
        ClusterArn: String

        @required @jsonName("configurationInfo")
        ConfigurationInfo: ConfigurationInfo

        @required @jsonName("currentVersion")
        CurrentVersion: String
    }
    output := {
        @jsonName("clusterArn")
        ClusterArn: String

        @jsonName("clusterOperationArn")
        ClusterOperationArn: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/v1/clusters/{ClusterArn}/version")
operation UpdateClusterKafkaVersion {
    input := {
        @required @httpLabel
        ClusterArn: String

        @jsonName("configurationInfo")
        ConfigurationInfo: ConfigurationInfo

        @required @jsonName("currentVersion")
        CurrentVersion: String

        @required @jsonName("targetKafkaVersion")
        TargetKafkaVersion: String
    }
    output := {
        @jsonName("clusterArn")
        ClusterArn: String

        @jsonName("clusterOperationArn")
        ClusterOperationArn: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/clusters/{ClusterArn}/monitoring")
operation UpdateMonitoring {
    input := {
        @required @httpLabel
        ClusterArn: String

        @required @jsonName("currentVersion")
        CurrentVersion: String

        @jsonName("enhancedMonitoring")
        EnhancedMonitoring: EnhancedMonitoring

        @jsonName("openMonitoring")
        OpenMonitoring: OpenMonitoringInfo

        @jsonName("loggingInfo")
        LoggingInfo: LoggingInfo
    }
    output := {
        @jsonName("clusterArn")
        ClusterArn: String

        @jsonName("clusterOperationArn")
        ClusterOperationArn: String
    }
    errors: [
        ServiceUnavailableException
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "PUT", uri: "/v1/clusters/{ClusterArn}/rebalancing")
operation UpdateRebalancing {
    input := {
        @required @httpLabel
        ClusterArn: String

        @required @jsonName("currentVersion")
        CurrentVersion: String

        @required @jsonName("rebalancing")
        Rebalancing: Rebalancing
    }
    output := {
        @jsonName("clusterArn")
        ClusterArn: String

        @jsonName("clusterOperationArn")
        ClusterOperationArn: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/replication/v1/replicators/{ReplicatorArn}/replication-info")
operation UpdateReplicationInfo {
    input := {
        @jsonName("consumerGroupReplication")
        ConsumerGroupReplication: ConsumerGroupReplicationUpdate

        @required @jsonName("currentVersion")
        CurrentVersion: String

        @required @httpLabel
        ReplicatorArn: String

        @jsonName("sourceKafkaClusterArn")
        SourceKafkaClusterArn: String

        @jsonName("sourceKafkaClusterId")
        SourceKafkaClusterId: String

        @jsonName("targetKafkaClusterArn")
        TargetKafkaClusterArn: String

        @jsonName("targetKafkaClusterId")
        TargetKafkaClusterId: String

        @jsonName("topicReplication")
        TopicReplication: TopicReplicationUpdate

        @jsonName("logDelivery")
        LogDelivery: LogDelivery
    }
    output := {
        @jsonName("replicatorArn")
        ReplicatorArn: String

        @jsonName("replicatorState")
        ReplicatorState: ReplicatorState
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "PATCH", uri: "/v1/clusters/{ClusterArn}/security")
operation UpdateSecurity {
    input := {
        @jsonName("clientAuthentication")
        ClientAuthentication: ClientAuthentication

        @required @httpLabel
        ClusterArn: String

        @required @jsonName("currentVersion")
        CurrentVersion: String

        @jsonName("encryptionInfo")
        EncryptionInfo: EncryptionInfo
    }
    output := {
        @jsonName("clusterArn")
        ClusterArn: String

        @jsonName("clusterOperationArn")
        ClusterOperationArn: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/clusters/{ClusterArn}/storage")
operation UpdateStorage {
    input := {
        @required @httpLabel
        ClusterArn: String

        @required @jsonName("currentVersion")
        CurrentVersion: String

        @jsonName("provisionedThroughput")
        ProvisionedThroughput: ProvisionedThroughput

        @jsonName("storageMode")
        StorageMode: StorageMode

        @jsonName("volumeSizeGB")
        VolumeSizeGB: Integer
    }
    output := {
        @jsonName("clusterArn")
        ClusterArn: String

        @jsonName("clusterOperationArn")
        ClusterOperationArn: String
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/v1/clusters/{ClusterArn}/topics/{TopicName}")
operation UpdateTopic {
    input := {
        @required @httpLabel
        ClusterArn: String

        @required @httpLabel
        TopicName: String

        @jsonName("configs")
        Configs: String

        @jsonName("partitionCount")
        PartitionCount: Integer
    }
    output := {
        @jsonName("topicArn")
        TopicArn: String

        @jsonName("topicName")
        TopicName: String

        @jsonName("status")
        Status: TopicState
    }
    errors: [
        BadRequestException
        UnauthorizedException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        ServiceUnavailableException
        ClusterConnectivityException
        KafkaTimeoutException
        UnknownTopicOrPartitionException
        ControllerMovedException
        NotControllerException
        ReassignmentInProgressException
        GroupSubscribedToTopicException
        KafkaRequestException
    ]
}

structure AmazonMskCluster {
    @required @jsonName("mskClusterArn")
    MskClusterArn: String
}

structure ApacheKafkaCluster {
    @required @jsonName("apacheKafkaClusterId")
    ApacheKafkaClusterId: String

    @required @jsonName("bootstrapBrokerString")
    BootstrapBrokerString: String
}

structure AuthorizerLogs {
    @jsonName("cloudWatchLogs")
    CloudWatchLogs: CloudWatchLogs

    @jsonName("firehose")
    Firehose: Firehose

    @jsonName("s3")
    S3: S3
}

@error("client") @httpError(400)
structure BadRequestException {
    @jsonName("invalidParameter")
    InvalidParameter: String

    @jsonName("message")
    Message: String
}

enum BrokerAZDistribution {
    DEFAULT
}

structure BrokerCountUpdateInfo {
    @jsonName("createdBrokerIds")
    CreatedBrokerIds: __listOf__double

    @jsonName("deletedBrokerIds")
    DeletedBrokerIds: __listOf__double
}

structure BrokerEBSVolumeInfo {
    @required @jsonName("kafkaBrokerNodeId")
    KafkaBrokerNodeId: String

    @jsonName("provisionedThroughput")
    ProvisionedThroughput: ProvisionedThroughput

    @jsonName("volumeSizeGB")
    VolumeSizeGB: Integer
}

structure BrokerLogs {
    @jsonName("cloudWatchLogs")
    CloudWatchLogs: CloudWatchLogs

    @jsonName("firehose")
    Firehose: Firehose

    @jsonName("s3")
    S3: S3
}

structure Rebalancing {
    @jsonName("status")
    Status: RebalancingStatus
}

enum RebalancingStatus {
    PAUSED
    ACTIVE
}

structure BrokerNodeGroupInfo {
    @jsonName("brokerAZDistribution")
    BrokerAZDistribution: BrokerAZDistribution

    @required @jsonName("clientSubnets")
    ClientSubnets: __listOf__string

    @required @jsonName("instanceType")
    InstanceType: __stringMin5Max32

    @jsonName("securityGroups")
    SecurityGroups: __listOf__string

    @jsonName("storageInfo")
    StorageInfo: StorageInfo

    @jsonName("connectivityInfo")
    ConnectivityInfo: ConnectivityInfo

    @jsonName("zoneIds")
    ZoneIds: __listOf__string
}

structure BrokerNodeInfo {
    @jsonName("attachedENIId")
    AttachedENIId: String

    @jsonName("brokerId")
    BrokerId: Double

    @jsonName("clientSubnet")
    ClientSubnet: String

    @jsonName("clientVpcIpAddress")
    ClientVpcIpAddress: String

    @jsonName("currentBrokerSoftwareInfo")
    CurrentBrokerSoftwareInfo: BrokerSoftwareInfo

    @jsonName("endpoints")
    Endpoints: __listOf__string
}

structure BrokerSoftwareInfo {
    @jsonName("configurationArn")
    ConfigurationArn: String

    @jsonName("configurationRevision")
    ConfigurationRevision: Long

    @jsonName("kafkaVersion")
    KafkaVersion: String
}

structure Catalog {
    @jsonName("catalogArn")
    CatalogArn: String

    @jsonName("warehouseLocation")
    WarehouseLocation: String
}

structure ChannelInfo {
    @required @jsonName("channelArn")
    ChannelArn: String

    @required @jsonName("channelName")
    ChannelName: String

    @required @jsonName("status")
    Status: ChannelStatus

    @required @jsonName("creationTime")
    CreationTime: __timestampIso8601

    @required @jsonName("destinationType")
    DestinationType: ChannelDestinationType

    @jsonName("clusterOperationArn")
    ClusterOperationArn: String
}

enum ChannelStatus {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    FAILED
    SUSPENDING
    SUSPENDED
}

enum ChannelDestinationType {
    ICEBERG
    S3
}

structure ChannelStateInfo {
    @jsonName("code")
    Code: String

    @jsonName("message")
    Message: String
}

structure ClientAuthentication {
    @jsonName("sasl")
    Sasl: Sasl

    @jsonName("tls")
    Tls: Tls

    @jsonName("unauthenticated")
    Unauthenticated: Unauthenticated
}

structure VpcConnectivityClientAuthentication {
    @jsonName("sasl")
    Sasl: VpcConnectivitySasl

    @jsonName("tls")
    Tls: VpcConnectivityTls
}

structure ServerlessClientAuthentication {
    @jsonName("sasl")
    Sasl: ServerlessSasl
}

enum ClientBroker {
    TLS
    TLS_PLAINTEXT
    PLAINTEXT
}

structure CloudWatchLogs {
    @required @jsonName("enabled")
    Enabled: Boolean

    @jsonName("logGroup")
    LogGroup: String
}

structure ClusterInfo {
    @jsonName("activeOperationArn")
    ActiveOperationArn: String

    @jsonName("brokerNodeGroupInfo")
    BrokerNodeGroupInfo: BrokerNodeGroupInfo

    @jsonName("rebalancing")
    Rebalancing: Rebalancing

    @jsonName("clientAuthentication")
    ClientAuthentication: ClientAuthentication

    @jsonName("clusterArn")
    ClusterArn: String

    @jsonName("clusterName")
    ClusterName: String

    @jsonName("creationTime")
    CreationTime: __timestampIso8601

    @jsonName("currentBrokerSoftwareInfo")
    CurrentBrokerSoftwareInfo: BrokerSoftwareInfo

    @jsonName("currentVersion")
    CurrentVersion: String

    @jsonName("encryptionInfo")
    EncryptionInfo: EncryptionInfo

    @jsonName("enhancedMonitoring")
    EnhancedMonitoring: EnhancedMonitoring

    @jsonName("openMonitoring")
    OpenMonitoring: OpenMonitoring

    @jsonName("loggingInfo")
    LoggingInfo: LoggingInfo

    @jsonName("numberOfBrokerNodes")
    NumberOfBrokerNodes: Integer

    @jsonName("state")
    State: ClusterState

    @jsonName("stateInfo")
    StateInfo: StateInfo

    @jsonName("tags")
    Tags: __mapOf__string

    @jsonName("zookeeperConnectString")
    ZookeeperConnectString: String

    @jsonName("zookeeperConnectStringTls")
    ZookeeperConnectStringTls: String

    @jsonName("storageMode")
    StorageMode: StorageMode

    @jsonName("customerActionStatus")
    CustomerActionStatus: CustomerActionStatus
}

structure Cluster {
    @jsonName("activeOperationArn")
    ActiveOperationArn: String

    @jsonName("clusterType")
    ClusterType: ClusterType

    @jsonName("clusterArn")
    ClusterArn: String

    @jsonName("clusterName")
    ClusterName: String

    @jsonName("creationTime")
    CreationTime: __timestampIso8601

    @jsonName("currentVersion")
    CurrentVersion: String

    @jsonName("state")
    State: ClusterState

    @jsonName("stateInfo")
    StateInfo: StateInfo

    @jsonName("tags")
    Tags: __mapOf__string

    @jsonName("provisioned")
    Provisioned: Provisioned

    @jsonName("serverless")
    Serverless: Serverless
}

structure ClusterOperationInfo {
    @jsonName("clientRequestId")
    ClientRequestId: String

    @jsonName("clusterArn")
    ClusterArn: String

    @jsonName("creationTime")
    CreationTime: __timestampIso8601

    @jsonName("endTime")
    EndTime: __timestampIso8601

    @jsonName("errorInfo")
    ErrorInfo: ErrorInfo

    @jsonName("operationArn")
    OperationArn: String

    @jsonName("operationState")
    OperationState: String

    @jsonName("operationSteps")
    OperationSteps: __listOfClusterOperationStep

    @jsonName("operationType")
    OperationType: String

    @jsonName("sourceClusterInfo")
    SourceClusterInfo: MutableClusterInfo

    @jsonName("targetClusterInfo")
    TargetClusterInfo: MutableClusterInfo

    @jsonName("vpcConnectionInfo")
    VpcConnectionInfo: VpcConnectionInfo
}

structure ClusterOperationStep {
    @jsonName("stepInfo")
    StepInfo: ClusterOperationStepInfo

    @jsonName("stepName")
    StepName: String
}

structure ClusterOperationStepInfo {
    @jsonName("stepStatus")
    StepStatus: String
}

enum ClusterState {
    ACTIVE
    CREATING
    DELETING
    FAILED
    HEALING
    MAINTENANCE
    REBOOTING_BROKER
    UPDATING
}

enum ClusterType {
    PROVISIONED
    SERVERLESS
}

structure ProvisionedRequest {
    @required @jsonName("brokerNodeGroupInfo")
    BrokerNodeGroupInfo: BrokerNodeGroupInfo

    @jsonName("rebalancing")
    Rebalancing: Rebalancing

    @jsonName("clientAuthentication")
    ClientAuthentication: ClientAuthentication

    @jsonName("configurationInfo")
    ConfigurationInfo: ConfigurationInfo

    @jsonName("encryptionInfo")
    EncryptionInfo: EncryptionInfo

    @jsonName("enhancedMonitoring")
    EnhancedMonitoring: EnhancedMonitoring

    @jsonName("openMonitoring")
    OpenMonitoring: OpenMonitoringInfo

    @required @jsonName("kafkaVersion")
    KafkaVersion: __stringMin1Max128

    @jsonName("loggingInfo")
    LoggingInfo: LoggingInfo

    @required @jsonName("numberOfBrokerNodes")
    NumberOfBrokerNodes: __integerMin1Max15

    @jsonName("storageMode")
    StorageMode: StorageMode
}

structure Provisioned {
    @required @jsonName("brokerNodeGroupInfo")
    BrokerNodeGroupInfo: BrokerNodeGroupInfo

    @jsonName("rebalancing")
    Rebalancing: Rebalancing

    @jsonName("currentBrokerSoftwareInfo")
    CurrentBrokerSoftwareInfo: BrokerSoftwareInfo

    @jsonName("clientAuthentication")
    ClientAuthentication: ClientAuthentication

    @jsonName("encryptionInfo")
    EncryptionInfo: EncryptionInfo

    @jsonName("enhancedMonitoring")
    EnhancedMonitoring: EnhancedMonitoring

    @jsonName("openMonitoring")
    OpenMonitoring: OpenMonitoringInfo

    @jsonName("loggingInfo")
    LoggingInfo: LoggingInfo

    @required @jsonName("numberOfBrokerNodes")
    NumberOfBrokerNodes: __integerMin1Max15

    @jsonName("zookeeperConnectString")
    ZookeeperConnectString: String

    @jsonName("zookeeperConnectStringTls")
    ZookeeperConnectStringTls: String

    @jsonName("storageMode")
    StorageMode: StorageMode

    @jsonName("customerActionStatus")
    CustomerActionStatus: CustomerActionStatus
}

structure VpcConfig {
    @required @jsonName("subnetIds")
    SubnetIds: __listOf__string

    @jsonName("securityGroupIds")
    SecurityGroupIds: __listOf__string
}

structure ServerlessRequest {
    @required @jsonName("vpcConfigs")
    VpcConfigs: __listOfVpcConfig

    @jsonName("clientAuthentication")
    ClientAuthentication: ServerlessClientAuthentication
}

structure ServerlessConnectivityInfo {
    @jsonName("networkType")
    NetworkType: NetworkType
}

structure Serverless {
    @required @jsonName("vpcConfigs")
    VpcConfigs: __listOfVpcConfig

    @jsonName("clientAuthentication")
    ClientAuthentication: ServerlessClientAuthentication

    @jsonName("connectivityInfo")
    ConnectivityInfo: ServerlessConnectivityInfo
}

structure ClientVpcConnection {
    @jsonName("authentication")
    Authentication: String

    @jsonName("creationTime")
    CreationTime: __timestampIso8601

    @jsonName("state")
    State: VpcConnectionState

    @required @jsonName("vpcConnectionArn")
    VpcConnectionArn: String

    @jsonName("owner")
    Owner: String
}

structure VpcConnection {
    @required @jsonName("vpcConnectionArn")
    VpcConnectionArn: String

    @required @jsonName("targetClusterArn")
    TargetClusterArn: String

    @jsonName("creationTime")
    CreationTime: __timestampIso8601

    @jsonName("authentication")
    Authentication: String

    @jsonName("vpcId")
    VpcId: String

    @jsonName("state")
    State: VpcConnectionState
}

structure CompatibleKafkaVersion {
    @jsonName("sourceVersion")
    SourceVersion: String

    @jsonName("targetVersions")
    TargetVersions: __listOf__string
}

structure Configuration {
    @required @jsonName("arn")
    Arn: String

    @required @jsonName("creationTime")
    CreationTime: __timestampIso8601

    @required @jsonName("description")
    Description: String

    @required @jsonName("kafkaVersions")
    KafkaVersions: __listOf__string

    @required @jsonName("latestRevision")
    LatestRevision: ConfigurationRevision

    @required @jsonName("name")
    Name: String

    @required @jsonName("state")
    State: ConfigurationState
}

structure ConfigurationInfo {
    @required @jsonName("arn")
    Arn: String

    @required @jsonName("revision")
    Revision: Long
}

structure ConfigurationRevision {
    @required @jsonName("creationTime")
    CreationTime: __timestampIso8601

    @jsonName("description")
    Description: String

    @required @jsonName("revision")
    Revision: Long
}

enum ConfigurationState {
    ACTIVE
    DELETING
    DELETE_FAILED
}

@error("client") @httpError(409)
structure ConflictException {
    @jsonName("invalidParameter")
    InvalidParameter: String

    @jsonName("message")
    Message: String
}

structure ConnectivityInfo {
    @jsonName("publicAccess")
    PublicAccess: PublicAccess

    @jsonName("vpcConnectivity")
    VpcConnectivity: VpcConnectivity

    @jsonName("networkType")
    NetworkType: NetworkType
}

structure ConsumerGroupReplication {
    @jsonName("consumerGroupsToExclude")
    ConsumerGroupsToExclude: __listOf__stringMax256

    @required @jsonName("consumerGroupsToReplicate")
    ConsumerGroupsToReplicate: __listOf__stringMax256

    @jsonName("detectAndCopyNewConsumerGroups")
    DetectAndCopyNewConsumerGroups: Boolean

    @jsonName("synchroniseConsumerGroupOffsets")
    SynchroniseConsumerGroupOffsets: Boolean

    @jsonName("consumerGroupOffsetSyncMode")
    ConsumerGroupOffsetSyncMode: ConsumerGroupOffsetSyncMode
}

enum ConsumerGroupOffsetSyncMode {
    LEGACY
    ENHANCED
}

structure ConsumerGroupReplicationUpdate {
    @required @jsonName("consumerGroupsToExclude")
    ConsumerGroupsToExclude: __listOf__stringMax256

    @required @jsonName("consumerGroupsToReplicate")
    ConsumerGroupsToReplicate: __listOf__stringMax256

    @required @jsonName("detectAndCopyNewConsumerGroups")
    DetectAndCopyNewConsumerGroups: Boolean

    @required @jsonName("synchroniseConsumerGroupOffsets")
    SynchroniseConsumerGroupOffsets: Boolean
}

structure ClusterOperationV2 {
    @jsonName("clusterArn")
    ClusterArn: String

    @jsonName("clusterType")
    ClusterType: ClusterType

    @jsonName("startTime")
    StartTime: __timestampIso8601

    @jsonName("endTime")
    EndTime: __timestampIso8601

    @jsonName("errorInfo")
    ErrorInfo: ErrorInfo

    @jsonName("operationArn")
    OperationArn: String

    @jsonName("operationState")
    OperationState: String

    @jsonName("operationType")
    OperationType: String

    @jsonName("provisioned")
    Provisioned: ClusterOperationV2Provisioned

    @jsonName("serverless")
    Serverless: ClusterOperationV2Serverless
}

structure ClusterOperationV2Provisioned {
    @jsonName("operationSteps")
    OperationSteps: __listOfClusterOperationStep

    @jsonName("sourceClusterInfo")
    SourceClusterInfo: MutableClusterInfo

    @jsonName("targetClusterInfo")
    TargetClusterInfo: MutableClusterInfo

    @jsonName("vpcConnectionInfo")
    VpcConnectionInfo: VpcConnectionInfo
}

structure ClusterOperationV2Serverless {
    @jsonName("sourceClusterInfo")
    SourceClusterInfo: ServerlessConnectivityInfo

    @jsonName("targetClusterInfo")
    TargetClusterInfo: ServerlessConnectivityInfo

    @jsonName("vpcConnectionInfo")
    VpcConnectionInfo: VpcConnectionInfoServerless
}

structure ClusterOperationV2Summary {
    @jsonName("clusterArn")
    ClusterArn: String

    @jsonName("clusterType")
    ClusterType: ClusterType

    @jsonName("startTime")
    StartTime: __timestampIso8601

    @jsonName("endTime")
    EndTime: __timestampIso8601

    @jsonName("operationArn")
    OperationArn: String

    @jsonName("operationState")
    OperationState: String

    @jsonName("operationType")
    OperationType: String
}

structure ControllerNodeInfo {
    @jsonName("endpoints")
    Endpoints: __listOf__string
}

enum CustomerActionStatus {
    CRITICAL_ACTION_REQUIRED
    ACTION_RECOMMENDED
    NONE
}

structure DeadLetterQueueS3 {
    @required @jsonName("bucketArn")
    BucketArn: String

    @jsonName("errorOutputPrefix")
    ErrorOutputPrefix: String

    @jsonName("expectedBucketOwner")
    ExpectedBucketOwner: String
}

structure TopicPartitionInfo {
    @jsonName("partition")
    Partition: Integer

    @jsonName("leader")
    Leader: Integer

    @jsonName("replicas")
    Replicas: __listOf__integer

    @jsonName("isr")
    Isr: __listOf__integer
}

structure DestinationTable {
    @jsonName("destinationDatabaseName")
    DestinationDatabaseName: String

    @jsonName("destinationTableName")
    DestinationTableName: String

    @jsonName("partitionSpec")
    PartitionSpec: PartitionSpec
}

structure EBSStorageInfo {
    @jsonName("provisionedThroughput")
    ProvisionedThroughput: ProvisionedThroughput

    @jsonName("volumeSize")
    VolumeSize: __integerMin1Max16384
}

structure EncryptionConfiguration {
    @required @jsonName("kmsKeyArn")
    KmsKeyArn: String
}

structure EncryptionAtRest {
    @required @jsonName("dataVolumeKMSKeyId")
    DataVolumeKMSKeyId: String
}

structure EncryptionInTransit {
    @jsonName("clientBroker")
    ClientBroker: ClientBroker

    @jsonName("inCluster")
    InCluster: Boolean
}

structure EncryptionInfo {
    @jsonName("encryptionAtRest")
    EncryptionAtRest: EncryptionAtRest

    @jsonName("encryptionInTransit")
    EncryptionInTransit: EncryptionInTransit
}

enum EnhancedMonitoring {
    DEFAULT
    PER_BROKER
    PER_TOPIC_PER_BROKER
    PER_TOPIC_PER_PARTITION
}

structure ErrorInfo {
    @jsonName("errorCode")
    ErrorCode: String

    @jsonName("errorString")
    ErrorString: String
}

structure Firehose {
    @jsonName("deliveryStream")
    DeliveryStream: String

    @required @jsonName("enabled")
    Enabled: Boolean
}

@error("client") @httpError(403)
structure ForbiddenException {
    @jsonName("invalidParameter")
    InvalidParameter: String

    @jsonName("message")
    Message: String
}

@error("client") @httpError(409)
structure TopicExistsException {
    @jsonName("invalidParameter")
    InvalidParameter: String

    @jsonName("message")
    Message: String
}

@error("client") @httpError(409)
structure ClusterConnectivityException {
    @jsonName("invalidParameter")
    InvalidParameter: String

    @jsonName("message")
    Message: String
}

@error("client") @httpError(409)
structure KafkaTimeoutException {
    @jsonName("invalidParameter")
    InvalidParameter: String

    @jsonName("message")
    Message: String
}

@error("client") @httpError(404)
structure UnknownTopicOrPartitionException {
    @jsonName("invalidParameter")
    InvalidParameter: String

    @jsonName("message")
    Message: String
}

@error("client") @httpError(409)
structure ControllerMovedException {
    @jsonName("invalidParameter")
    InvalidParameter: String

    @jsonName("message")
    Message: String
}

@error("client") @httpError(409)
structure NotControllerException {
    @jsonName("invalidParameter")
    InvalidParameter: String

    @jsonName("message")
    Message: String
}

@error("client") @httpError(409)
structure ReassignmentInProgressException {
    @jsonName("invalidParameter")
    InvalidParameter: String

    @jsonName("message")
    Message: String
}

@error("client") @httpError(409)
structure GroupSubscribedToTopicException {
    @jsonName("invalidParameter")
    InvalidParameter: String

    @jsonName("message")
    Message: String
}

@error("client") @httpError(400)
structure KafkaRequestException {
    @jsonName("invalidParameter")
    InvalidParameter: String

    @jsonName("message")
    Message: String
}

structure IcebergDestinationConfiguration {
    @required @jsonName("appendOnly")
    AppendOnly: Boolean

    @jsonName("catalog")
    Catalog: Catalog

    @jsonName("dataFreshnessInSeconds")
    DataFreshnessInSeconds: Integer

    @required @jsonName("deadLetterQueueS3")
    DeadLetterQueueS3: DeadLetterQueueS3

    @required @jsonName("destinationTableList")
    DestinationTableList: __listOfDestinationTable

    @required @jsonName("schemaEvolution")
    SchemaEvolution: SchemaEvolution

    @required @jsonName("serviceExecutionRoleArn")
    ServiceExecutionRoleArn: String

    @required @jsonName("tableCreation")
    TableCreation: TableCreation

    @jsonName("compressionType")
    CompressionType: IcebergCompressionType
}

enum IcebergCompressionType {
    ZSTD
    SNAPPY
}

@error("server") @httpError(500)
structure InternalServerErrorException {
    @jsonName("invalidParameter")
    InvalidParameter: String

    @jsonName("message")
    Message: String
}

structure KafkaCluster {
    @jsonName("amazonMskCluster")
    AmazonMskCluster: AmazonMskCluster

    @jsonName("apacheKafkaCluster")
    ApacheKafkaCluster: ApacheKafkaCluster

    @jsonName("vpcConfig")
    VpcConfig: KafkaClusterClientVpcConfig

    @jsonName("clientAuthentication")
    ClientAuthentication: KafkaClusterClientAuthentication

    @jsonName("encryptionInTransit")
    EncryptionInTransit: KafkaClusterEncryptionInTransit
}

structure KafkaClusterClientVpcConfig {
    @jsonName("securityGroupIds")
    SecurityGroupIds: __listOf__string

    @required @jsonName("subnetIds")
    SubnetIds: __listOf__string
}

structure KafkaClusterClientAuthentication {
    @jsonName("saslScram")
    SaslScram: KafkaClusterSaslScramAuthentication

    @jsonName("mTLS")
    MTLS: KafkaClusterMTLSAuthentication
}

structure KafkaClusterSaslScramAuthentication {
    @required @jsonName("mechanism")
    Mechanism: KafkaClusterSaslScramMechanism

    @required @jsonName("secretArn")
    SecretArn: String
}

structure KafkaClusterMTLSAuthentication {
    @required @jsonName("secretArn")
    SecretArn: String
}

enum KafkaClusterSaslScramMechanism {
    SHA256
    SHA512
}

structure KafkaClusterEncryptionInTransit {
    @required @jsonName("encryptionType")
    EncryptionType: KafkaClusterEncryptionInTransitType

    @jsonName("rootCaCertificate")
    RootCaCertificate: String
}

enum KafkaClusterEncryptionInTransitType {
    TLS
}

structure KafkaClusterDescription {
    @jsonName("amazonMskCluster")
    AmazonMskCluster: AmazonMskCluster

    @jsonName("apacheKafkaCluster")
    ApacheKafkaCluster: ApacheKafkaCluster

    @jsonName("kafkaClusterAlias")
    KafkaClusterAlias: String

    @jsonName("vpcConfig")
    VpcConfig: KafkaClusterClientVpcConfig

    @jsonName("clientAuthentication")
    ClientAuthentication: KafkaClusterClientAuthentication

    @jsonName("encryptionInTransit")
    EncryptionInTransit: KafkaClusterEncryptionInTransit
}

structure KafkaClusterSummary {
    @jsonName("amazonMskCluster")
    AmazonMskCluster: AmazonMskCluster

    @jsonName("apacheKafkaCluster")
    ApacheKafkaCluster: ApacheKafkaCluster

    @jsonName("kafkaClusterAlias")
    KafkaClusterAlias: String
}

structure KafkaVersion {
    @jsonName("version")
    Version: String

    @jsonName("status")
    Status: KafkaVersionStatus
}

enum KafkaVersionStatus {
    ACTIVE
    DEPRECATED
}

@range(min: 1, max: 100)
integer MaxResults

structure LoggingInfo {
    @jsonName("authorizerLogs")
    AuthorizerLogs: AuthorizerLogs

    @required @jsonName("brokerLogs")
    BrokerLogs: BrokerLogs
}

structure LogDelivery {
    @jsonName("replicatorLogDelivery")
    ReplicatorLogDelivery: ReplicatorLogDelivery
}

structure ReplicatorLogDelivery {
    @jsonName("cloudWatchLogs")
    CloudWatchLogs: ReplicatorCloudWatchLogs

    @jsonName("firehose")
    Firehose: ReplicatorFirehose

    @jsonName("s3")
    S3: ReplicatorS3
}

structure ReplicatorCloudWatchLogs {
    @required @jsonName("enabled")
    Enabled: Boolean

    @jsonName("logGroup")
    LogGroup: String
}

structure ReplicatorFirehose {
    @required @jsonName("enabled")
    Enabled: Boolean

    @jsonName("deliveryStream")
    DeliveryStream: String
}

structure ReplicatorS3 {
    @required @jsonName("enabled")
    Enabled: Boolean

    @jsonName("bucket")
    Bucket: String

    @jsonName("prefix")
    Prefix: String
}

structure ChannelLoggingInfo {
    @jsonName("cloudWatchLogs")
    CloudWatchLogs: CloudWatchLogs

    @jsonName("firehose")
    Firehose: Firehose

    @jsonName("s3")
    S3: S3
}

structure MutableClusterInfo {
    @jsonName("brokerEBSVolumeInfo")
    BrokerEBSVolumeInfo: __listOfBrokerEBSVolumeInfo

    @jsonName("configurationInfo")
    ConfigurationInfo: ConfigurationInfo

    @jsonName("numberOfBrokerNodes")
    NumberOfBrokerNodes: Integer

    @jsonName("enhancedMonitoring")
    EnhancedMonitoring: EnhancedMonitoring

    @jsonName("openMonitoring")
    OpenMonitoring: OpenMonitoring

    @jsonName("zookeeperAccess")
    ZookeeperAccess: ZookeeperAccess

    @jsonName("kafkaVersion")
    KafkaVersion: String

    @jsonName("loggingInfo")
    LoggingInfo: LoggingInfo

    @jsonName("instanceType")
    InstanceType: __stringMin5Max32

    @jsonName("clientAuthentication")
    ClientAuthentication: ClientAuthentication

    @jsonName("encryptionInfo")
    EncryptionInfo: EncryptionInfo

    @jsonName("connectivityInfo")
    ConnectivityInfo: ConnectivityInfo

    @jsonName("storageMode")
    StorageMode: StorageMode

    @jsonName("brokerCountUpdateInfo")
    BrokerCountUpdateInfo: BrokerCountUpdateInfo

    @jsonName("rebalancing")
    Rebalancing: Rebalancing
}

structure NodeExporter {
    @required @jsonName("enabledInBroker")
    EnabledInBroker: Boolean
}

structure NodeExporterInfo {
    @required @jsonName("enabledInBroker")
    EnabledInBroker: Boolean
}

structure JmxExporter {
    @required @jsonName("enabledInBroker")
    EnabledInBroker: Boolean
}

structure JmxExporterInfo {
    @required @jsonName("enabledInBroker")
    EnabledInBroker: Boolean
}

structure OpenMonitoring {
    @required @jsonName("prometheus")
    Prometheus: Prometheus
}

structure OpenMonitoringInfo {
    @required @jsonName("prometheus")
    Prometheus: PrometheusInfo
}

structure PartitionSource {
    @jsonName("sourceName")
    SourceName: String
}

structure PartitionSpec {
    @required @jsonName("partitionStrategy")
    PartitionStrategy: PartitionStrategy

    @jsonName("sourceList")
    SourceList: __listOfPartitionSource
}

enum PartitionStrategy {
    TIME_HOUR
}

structure Prometheus {
    @jsonName("jmxExporter")
    JmxExporter: JmxExporter

    @jsonName("nodeExporter")
    NodeExporter: NodeExporter
}

structure PrometheusInfo {
    @jsonName("jmxExporter")
    JmxExporter: JmxExporterInfo

    @jsonName("nodeExporter")
    NodeExporter: NodeExporterInfo
}

structure ProvisionedThroughput {
    @jsonName("enabled")
    Enabled: Boolean

    @jsonName("volumeThroughput")
    VolumeThroughput: Integer
}

structure PublicAccess {
    @jsonName("type")
    Type: String
}

structure RecordConverter {
    @required @jsonName("valueConverter")
    ValueConverter: ValueConverter
}

structure RecordSchema {
    @required @jsonName("gsrArn")
    GsrArn: String
}

structure S3 {
    @jsonName("bucket")
    Bucket: String

    @required @jsonName("enabled")
    Enabled: Boolean

    @jsonName("prefix")
    Prefix: String
}

structure ServerlessSasl {
    @jsonName("iam")
    Iam: Iam
}

structure SchemaEvolution {
    @jsonName("enableSchemaEvolution")
    EnableSchemaEvolution: Boolean
}

structure Sasl {
    @jsonName("scram")
    Scram: Scram

    @jsonName("iam")
    Iam: Iam
}

structure VpcConnectivitySasl {
    @jsonName("scram")
    Scram: VpcConnectivityScram

    @jsonName("iam")
    Iam: VpcConnectivityIam
}

structure Scram {
    @jsonName("enabled")
    Enabled: Boolean
}

structure VpcConnectivityScram {
    @jsonName("enabled")
    Enabled: Boolean
}

structure Iam {
    @jsonName("enabled")
    Enabled: Boolean
}

structure VpcConnectivityIam {
    @jsonName("enabled")
    Enabled: Boolean
}

structure NodeInfo {
    @jsonName("addedToClusterTime")
    AddedToClusterTime: String

    @jsonName("brokerNodeInfo")
    BrokerNodeInfo: BrokerNodeInfo

    @jsonName("controllerNodeInfo")
    ControllerNodeInfo: ControllerNodeInfo

    @jsonName("instanceType")
    InstanceType: String

    @jsonName("nodeARN")
    NodeARN: String

    @jsonName("nodeType")
    NodeType: NodeType

    @jsonName("zookeeperNodeInfo")
    ZookeeperNodeInfo: ZookeeperNodeInfo
}

enum NetworkType {
    IPV4
    DUAL
}

structure ZookeeperAccess {
    @jsonName("enabled")
    Enabled: Boolean
}

enum NodeType {
    BROKER
}

@error("client") @httpError(404)
structure NotFoundException {
    @jsonName("invalidParameter")
    InvalidParameter: String

    @jsonName("message")
    Message: String
}

structure ReplicationInfo {
    @required @jsonName("consumerGroupReplication")
    ConsumerGroupReplication: ConsumerGroupReplication

    @jsonName("sourceKafkaClusterArn")
    SourceKafkaClusterArn: String

    @jsonName("sourceKafkaClusterId")
    SourceKafkaClusterId: String

    @required @jsonName("targetCompressionType")
    TargetCompressionType: TargetCompressionType

    @jsonName("targetKafkaClusterArn")
    TargetKafkaClusterArn: String

    @jsonName("targetKafkaClusterId")
    TargetKafkaClusterId: String

    @required @jsonName("topicReplication")
    TopicReplication: TopicReplication
}

structure ReplicationInfoDescription {
    @jsonName("consumerGroupReplication")
    ConsumerGroupReplication: ConsumerGroupReplication

    @jsonName("sourceKafkaClusterAlias")
    SourceKafkaClusterAlias: String

    @jsonName("targetCompressionType")
    TargetCompressionType: TargetCompressionType

    @jsonName("targetKafkaClusterAlias")
    TargetKafkaClusterAlias: String

    @jsonName("topicReplication")
    TopicReplication: TopicReplication
}

structure ReplicationInfoSummary {
    @jsonName("sourceKafkaClusterAlias")
    SourceKafkaClusterAlias: String

    @jsonName("targetKafkaClusterAlias")
    TargetKafkaClusterAlias: String
}

structure ReplicationStartingPosition {
    @jsonName("type")
    Type: ReplicationStartingPositionType
}

enum ReplicationStartingPositionType {
    LATEST
    EARLIEST
}

structure ReplicationTopicNameConfiguration {
    @jsonName("type")
    Type: ReplicationTopicNameConfigurationType
}

enum ReplicationTopicNameConfigurationType {
    PREFIXED_WITH_SOURCE_CLUSTER_ALIAS
    IDENTICAL
}

structure ReplicationStateInfo {
    @jsonName("code")
    Code: String

    @jsonName("message")
    Message: String
}

enum ReplicatorState {
    RUNNING
    CREATING
    UPDATING
    DELETING
    FAILED
}

structure ReplicatorSummary {
    @jsonName("creationTime")
    CreationTime: __timestampIso8601

    @jsonName("currentVersion")
    CurrentVersion: String

    @jsonName("isReplicatorReference")
    IsReplicatorReference: Boolean

    @jsonName("kafkaClustersSummary")
    KafkaClustersSummary: __listOfKafkaClusterSummary

    @jsonName("replicationInfoSummaryList")
    ReplicationInfoSummaryList: __listOfReplicationInfoSummary

    @jsonName("replicatorArn")
    ReplicatorArn: String

    @jsonName("replicatorName")
    ReplicatorName: String

    @jsonName("replicatorResourceArn")
    ReplicatorResourceArn: String

    @jsonName("replicatorState")
    ReplicatorState: ReplicatorState
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    @jsonName("invalidParameter")
    InvalidParameter: String

    @jsonName("message")
    Message: String
}

structure StateInfo {
    @jsonName("code")
    Code: String

    @jsonName("message")
    Message: String
}

structure StorageInfo {
    @jsonName("ebsStorageInfo")
    EbsStorageInfo: EBSStorageInfo
}

enum StorageMode {
    LOCAL
    TIERED
}

structure TableCreation {
    @jsonName("enableTableCreation")
    EnableTableCreation: Boolean
}

enum TargetCompressionType {
    NONE
    GZIP
    SNAPPY
    LZ4
    ZSTD
}

structure Tls {
    @jsonName("certificateAuthorityArnList")
    CertificateAuthorityArnList: __listOf__string

    @jsonName("enabled")
    Enabled: Boolean
}

structure TopicConfiguration {
    @required @jsonName("recordConverter")
    RecordConverter: RecordConverter

    @jsonName("recordSchema")
    RecordSchema: RecordSchema

    @required @jsonName("topicArn")
    TopicArn: String
}

structure TopicInfo {
    @jsonName("topicArn")
    TopicArn: String

    @jsonName("topicName")
    TopicName: String

    @jsonName("replicationFactor")
    ReplicationFactor: Integer

    @jsonName("partitionCount")
    PartitionCount: Integer

    @jsonName("outOfSyncReplicaCount")
    OutOfSyncReplicaCount: Integer
}

structure VpcConnectivityTls {
    @jsonName("enabled")
    Enabled: Boolean
}

@error("client") @httpError(429)
structure TooManyRequestsException {
    @jsonName("invalidParameter")
    InvalidParameter: String

    @jsonName("message")
    Message: String
}

structure TopicReplication {
    @jsonName("copyAccessControlListsForTopics")
    CopyAccessControlListsForTopics: Boolean

    @jsonName("copyTopicConfigurations")
    CopyTopicConfigurations: Boolean

    @jsonName("detectAndCopyNewTopics")
    DetectAndCopyNewTopics: Boolean

    @jsonName("startingPosition")
    StartingPosition: ReplicationStartingPosition

    @jsonName("topicNameConfiguration")
    TopicNameConfiguration: ReplicationTopicNameConfiguration

    @jsonName("topicsToExclude")
    TopicsToExclude: __listOf__stringMax249

    @required @jsonName("topicsToReplicate")
    TopicsToReplicate: __listOf__stringMax249
}

structure TopicReplicationUpdate {
    @required @jsonName("copyAccessControlListsForTopics")
    CopyAccessControlListsForTopics: Boolean

    @required @jsonName("copyTopicConfigurations")
    CopyTopicConfigurations: Boolean

    @required @jsonName("detectAndCopyNewTopics")
    DetectAndCopyNewTopics: Boolean

    @required @jsonName("topicsToExclude")
    TopicsToExclude: __listOf__stringMax249

    @required @jsonName("topicsToReplicate")
    TopicsToReplicate: __listOf__stringMax249
}

structure Unauthenticated {
    @jsonName("enabled")
    Enabled: Boolean
}

@error("client") @httpError(401)
structure UnauthorizedException {
    @jsonName("invalidParameter")
    InvalidParameter: String

    @jsonName("message")
    Message: String
}

structure UnprocessedScramSecret {
    @jsonName("errorCode")
    ErrorCode: String

    @jsonName("errorMessage")
    ErrorMessage: String

    @jsonName("secretArn")
    SecretArn: String
}

enum S3CompressionType {
    NONE
    GZIP
    ZSTD
}

structure S3DestinationConfiguration {
    @jsonName("dataFreshnessInSeconds")
    DataFreshnessInSeconds: Integer

    @required @jsonName("deadLetterQueueS3")
    DeadLetterQueueS3: DeadLetterQueueS3

    @required @jsonName("serviceExecutionRoleArn")
    ServiceExecutionRoleArn: String

    @required @jsonName("storage")
    Storage: S3Storage
}

structure IcebergDestinationUpdate {
    @required @jsonName("dataFreshnessInSeconds")
    DataFreshnessInSeconds: Integer
}

structure S3DestinationUpdate {
    @required @jsonName("dataFreshnessInSeconds")
    DataFreshnessInSeconds: Integer
}

structure S3Storage {
    @required @jsonName("bucketArn")
    BucketArn: String

    @required @jsonName("compressionType")
    CompressionType: S3CompressionType

    @jsonName("outputPrefix")
    OutputPrefix: String

    @jsonName("outputKeyTemplate")
    OutputKeyTemplate: String

    @required @jsonName("storageClass")
    StorageClass: S3StorageClass

    @jsonName("expectedBucketOwner")
    ExpectedBucketOwner: String
}

enum S3StorageClass {
    STANDARD
    INTELLIGENT_TIERING
    GLACIER_IR
}

structure UserIdentity {
    @jsonName("type")
    Type: UserIdentityType

    @jsonName("principalId")
    PrincipalId: String
}

enum UserIdentityType {
    AWSACCOUNT
    AWSSERVICE
}

enum ValueConverter {
    BYTE_ARRAY
    JSON
    JSON_SCHEMA_GSR
    STRING
}

structure VpcConnectionInfo {
    @jsonName("vpcConnectionArn")
    VpcConnectionArn: String

    @jsonName("owner")
    Owner: String

    @jsonName("userIdentity")
    UserIdentity: UserIdentity

    @jsonName("creationTime")
    CreationTime: __timestampIso8601
}

structure VpcConnectionInfoServerless {
    @jsonName("creationTime")
    CreationTime: __timestampIso8601

    @jsonName("owner")
    Owner: String

    @jsonName("userIdentity")
    UserIdentity: UserIdentity

    @jsonName("vpcConnectionArn")
    VpcConnectionArn: String
}

enum TopicState {
    CREATING
    UPDATING
    DELETING
    ACTIVE
}

enum VpcConnectionState {
    CREATING
    AVAILABLE
    INACTIVE
    DEACTIVATING
    DELETING
    FAILED
    REJECTED
    REJECTING
}

structure VpcConnectivity {
    @jsonName("clientAuthentication")
    ClientAuthentication: VpcConnectivityClientAuthentication
}

structure ZookeeperNodeInfo {
    @jsonName("attachedENIId")
    AttachedENIId: String

    @jsonName("clientVpcIpAddress")
    ClientVpcIpAddress: String

    @jsonName("endpoints")
    Endpoints: __listOf__string

    @jsonName("zookeeperId")
    ZookeeperId: Double

    @jsonName("zookeeperVersion")
    ZookeeperVersion: String
}

@range(min: 1, max: 15)
integer __integerMin1Max15

@range(min: 1, max: 16384)
integer __integerMin1Max16384

@range(min: 1)
integer __integerMin1

list __listOfBrokerEBSVolumeInfo {
    member: BrokerEBSVolumeInfo
}

list __listOfClusterInfo {
    member: ClusterInfo
}

list __listOfCluster {
    member: Cluster
}

list __listOfClusterOperationInfo {
    member: ClusterOperationInfo
}

list __listOfClusterOperationV2Summary {
    member: ClusterOperationV2Summary
}

list __listOfChannelInfo {
    member: ChannelInfo
}

list __listOfClusterOperationStep {
    member: ClusterOperationStep
}

list __listOfCompatibleKafkaVersion {
    member: CompatibleKafkaVersion
}

list __listOfDestinationTable {
    member: DestinationTable
}

list __listOfTopicConfiguration {
    member: TopicConfiguration
}

list __listOfVpcConfig {
    member: VpcConfig
}

list __listOfConfiguration {
    member: Configuration
}

list __listOfConfigurationRevision {
    member: ConfigurationRevision
}

list __listOfKafkaVersion {
    member: KafkaVersion
}

list __listOfKafkaCluster {
    member: KafkaCluster
}

list __listOfKafkaClusterDescription {
    member: KafkaClusterDescription
}

list __listOfKafkaClusterSummary {
    member: KafkaClusterSummary
}

list __listOfNodeInfo {
    member: NodeInfo
}

list __listOfPartitionSource {
    member: PartitionSource
}

list __listOfClientVpcConnection {
    member: ClientVpcConnection
}

list __listOfReplicationInfo {
    member: ReplicationInfo
}

list __listOfReplicationInfoDescription {
    member: ReplicationInfoDescription
}

list __listOfReplicationInfoSummary {
    member: ReplicationInfoSummary
}

list __listOfReplicatorSummary {
    member: ReplicatorSummary
}

list __listOfTopicInfo {
    member: TopicInfo
}

list __listOfTopicPartitionInfo {
    member: TopicPartitionInfo
}

list __listOfVpcConnection {
    member: VpcConnection
}

list __listOfUnprocessedScramSecret {
    member: UnprocessedScramSecret
}

list __listOf__double {
    member: Double
}

list __listOf__string {
    member: String
}

list __listOf__integer {
    member: Integer
}

map __mapOf__string {
    key: String
    value: String
}

list __listOf__stringMax249 {
    member: __stringMax249
}

list __listOf__stringMax256 {
    member: __stringMax256
}

@length(max: 1024)
string __stringMax1024

@length(max: 249)
string __stringMax249

@length(max: 256)
string __stringMax256

@length(min: 1, max: 128)
string __stringMin1Max128

@length(min: 1, max: 64)
string __stringMin1Max64

@length(min: 5, max: 32)
string __stringMin5Max32

@length(min: 1, max: 128) @pattern("^[0-9A-Za-z][0-9A-Za-z-]{0,}$")
string __stringMin1Max128Pattern09AZaZ09AZaZ0

@timestampFormat("date-time")
timestamp __timestampIso8601
