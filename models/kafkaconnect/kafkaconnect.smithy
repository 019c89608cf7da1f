$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kafkaconnect

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Managed Streaming for Kafka Connect")
@service(sdkId: "KafkaConnect", endpointPrefix: "kafkaconnect")
@restJson1
@sigv4(name: "kafkaconnect")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [
            {endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}
            {
                endpoint: "https://{service}.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
    }
)
service KafkaConnect {
    version: "2021-09-14"
    operations: [
        CreateConnector
        CreateCustomPlugin
        CreateWorkerConfiguration
        DeleteConnector
        DeleteCustomPlugin
        DeleteWorkerConfiguration
        DescribeConnector
        DescribeConnectorOperation
        DescribeCustomPlugin
        DescribeWorkerConfiguration
        ListConnectorOperations
        ListConnectors
        ListCustomPlugins
        ListTagsForResource
        ListWorkerConfigurations
        TagResource
        UntagResource
        UpdateConnector
    ]
}

@http(method: "POST", uri: "/v1/connectors")
operation CreateConnector {
    input := {
        @required
        capacity: Capacity

        @required
        connectorConfiguration: ConnectorConfiguration

        connectorDescription: __stringMax1024

        @required
        connectorName: __stringMin1Max128

        @required
        kafkaCluster: KafkaCluster

        @required
        kafkaClusterClientAuthentication: KafkaClusterClientAuthentication

        @required
        kafkaClusterEncryptionInTransit: KafkaClusterEncryptionInTransit

        @required
        kafkaConnectVersion: String

        logDelivery: LogDelivery
        networkType: NetworkType

        @required
        plugins: __listOfPlugin

        @required
        serviceExecutionRoleArn: String

        workerConfiguration: WorkerConfiguration
        tags: Tags
    }
    output := {
        connectorArn: String
        connectorName: String
        connectorState: ConnectorState
    }
    errors: [
        ConflictException
        NotFoundException
        BadRequestException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        UnauthorizedException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/v1/custom-plugins")
operation CreateCustomPlugin {
    input := {
        @required
        contentType: CustomPluginContentType

        description: __stringMax1024

        @required
        location: CustomPluginLocation

        @required
        name: __stringMin1Max128

        tags: Tags
    }
    output := {
        customPluginArn: String
        customPluginState: CustomPluginState
        name: String
        revision: Long
    }
    errors: [
        ConflictException
        NotFoundException
        BadRequestException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        UnauthorizedException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/v1/worker-configurations")
operation CreateWorkerConfiguration {
    input := {
        description: __stringMax1024

        @required
        name: __stringMin1Max128

        @required
        propertiesFileContent: __sensitiveString

        tags: Tags
    }
    output := {
        creationTime: __timestampIso8601
        latestRevision: WorkerConfigurationRevisionSummary
        name: String
        workerConfigurationArn: String
        workerConfigurationState: WorkerConfigurationState
    }
    errors: [
        ConflictException
        NotFoundException
        BadRequestException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        UnauthorizedException
        InternalServerErrorException
    ]
}

@http(method: "DELETE", uri: "/v1/connectors/{connectorArn}") @idempotent
operation DeleteConnector {
    input := {
        @required @httpLabel
        connectorArn: String

        @httpQuery("currentVersion")
        currentVersion: String
    }
    output := {
        connectorArn: String
        connectorState: ConnectorState
    }
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        UnauthorizedException
        InternalServerErrorException
    ]
}

@http(method: "DELETE", uri: "/v1/custom-plugins/{customPluginArn}") @idempotent
operation DeleteCustomPlugin {
    input := {
        @required @httpLabel
        customPluginArn: String
    }
    output := {
        customPluginArn: String
        customPluginState: CustomPluginState
    }
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        UnauthorizedException
        InternalServerErrorException
    ]
}

@http(method: "DELETE", uri: "/v1/worker-configurations/{workerConfigurationArn}") @idempotent
operation DeleteWorkerConfiguration {
    input := {
        @required @httpLabel
        workerConfigurationArn: String
    }
    output := {
        workerConfigurationArn: String
        workerConfigurationState: WorkerConfigurationState
    }
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        UnauthorizedException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/v1/connectors/{connectorArn}") @readonly
operation DescribeConnector {
    input := {
        @required @httpLabel
        connectorArn: String
    }
    output := {
        capacity: CapacityDescription
        connectorArn: String
        connectorConfiguration: ConnectorConfiguration
        connectorDescription: String
        connectorName: String
        connectorState: ConnectorState
        creationTime: __timestampIso8601
        currentVersion: String
        kafkaCluster: KafkaClusterDescription
        kafkaClusterClientAuthentication: KafkaClusterClientAuthenticationDescription
        kafkaClusterEncryptionInTransit: KafkaClusterEncryptionInTransitDescription
        kafkaConnectVersion: String
        logDelivery: LogDeliveryDescription
        networkType: NetworkType
        plugins: __listOfPluginDescription
        serviceExecutionRoleArn: String
        workerConfiguration: WorkerConfigurationDescription
        stateDescription: StateDescription
    }
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        UnauthorizedException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/v1/connectorOperations/{connectorOperationArn}") @readonly
operation DescribeConnectorOperation {
    input := {
        @required @httpLabel
        connectorOperationArn: String
    }
    output := {
        connectorArn: String
        connectorOperationArn: String
        connectorOperationState: ConnectorOperationState
        connectorOperationType: ConnectorOperationType
        operationSteps: __listOfConnectorOperationStep
        originWorkerSetting: WorkerSetting
        originConnectorConfiguration: ConnectorConfiguration
        targetWorkerSetting: WorkerSetting
        targetConnectorConfiguration: ConnectorConfiguration
        errorInfo: StateDescription
        creationTime: __timestampIso8601
        endTime: __timestampIso8601
    }
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        UnauthorizedException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/v1/custom-plugins/{customPluginArn}") @readonly
operation DescribeCustomPlugin {
    input := {
        @required @httpLabel
        customPluginArn: String
    }
    output := {
        creationTime: __timestampIso8601
        customPluginArn: String
        customPluginState: CustomPluginState
        description: String
        latestRevision: CustomPluginRevisionSummary
        name: String
        stateDescription: StateDescription
    }
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        UnauthorizedException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/v1/worker-configurations/{workerConfigurationArn}") @readonly
operation DescribeWorkerConfiguration {
    input := {
        @required @httpLabel
        workerConfigurationArn: String
    }
    output := {
        creationTime: __timestampIso8601
        description: String
        latestRevision: WorkerConfigurationRevisionDescription
        name: String
        workerConfigurationArn: String
        workerConfigurationState: WorkerConfigurationState
    }
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        UnauthorizedException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/v1/connectors/{connectorArn}/operations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "connectorOperations"
    pageSize: "maxResults"
)
operation ListConnectorOperations {
    input := {
        @required @httpLabel
        connectorArn: String

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        connectorOperations: __listOfConnectorOperationSummary
        nextToken: String
    }
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        UnauthorizedException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/v1/connectors")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "connectors"
    pageSize: "maxResults"
)
operation ListConnectors {
    input := {
        @httpQuery("connectorNamePrefix")
        connectorNamePrefix: String

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        connectors: __listOfConnectorSummary
        nextToken: String
    }
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        UnauthorizedException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/v1/custom-plugins")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "customPlugins"
    pageSize: "maxResults"
)
operation ListCustomPlugins {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("namePrefix")
        namePrefix: String
    }
    output := {
        customPlugins: __listOfCustomPluginSummary
        nextToken: String
    }
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        UnauthorizedException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/v1/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: String
    }
    output := {
        tags: Tags
    }
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        UnauthorizedException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/v1/worker-configurations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "workerConfigurations"
    pageSize: "maxResults"
)
operation ListWorkerConfigurations {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("namePrefix")
        namePrefix: String
    }
    output := {
        nextToken: String
        workerConfigurations: __listOfWorkerConfigurationSummary
    }
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        UnauthorizedException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/v1/tags/{resourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required
        tags: Tags
    }
    output := {}
    errors: [
        ConflictException
        NotFoundException
        BadRequestException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        UnauthorizedException
        InternalServerErrorException
    ]
}

@http(method: "DELETE", uri: "/v1/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        UnauthorizedException
        InternalServerErrorException
    ]
}

@http(method: "PUT", uri: "/v1/connectors/{connectorArn}") @idempotent
operation UpdateConnector {
    input := {
        capacity: CapacityUpdate
        connectorConfiguration: ConnectorConfigurationUpdate

        @required @httpLabel
        connectorArn: String

        @required @httpQuery("currentVersion")
        currentVersion: String
    }
    output := {
        connectorArn: String
        connectorState: ConnectorState
        connectorOperationArn: String
    }
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        ServiceUnavailableException
        TooManyRequestsException
        UnauthorizedException
        InternalServerErrorException
    ]
}

structure ApacheKafkaCluster {
    @required
    bootstrapServers: String

    @required
    vpc: Vpc
}

structure ApacheKafkaClusterDescription {
    bootstrapServers: String
    vpc: VpcDescription
}

structure AutoScaling {
    @required
    maxWorkerCount: Integer

    @required
    mcuCount: __integerMin1Max8

    @required
    minWorkerCount: Integer

    scaleInPolicy: ScaleInPolicy
    scaleOutPolicy: ScaleOutPolicy
    maxAutoscalingTaskCount: Integer
}

structure AutoScalingDescription {
    maxWorkerCount: Integer
    mcuCount: Integer
    minWorkerCount: Integer
    scaleInPolicy: ScaleInPolicyDescription
    scaleOutPolicy: ScaleOutPolicyDescription
    maxAutoscalingTaskCount: Integer
}

structure AutoScalingUpdate {
    @required
    maxWorkerCount: Integer

    @required
    mcuCount: __integerMin1Max8

    @required
    minWorkerCount: Integer

    @required
    scaleInPolicy: ScaleInPolicyUpdate

    @required
    scaleOutPolicy: ScaleOutPolicyUpdate

    maxAutoscalingTaskCount: Integer
}

@error("client") @httpError(400)
structure BadRequestException {
    message: String
}

structure Capacity {
    autoScaling: AutoScaling
    provisionedCapacity: ProvisionedCapacity
}

structure CapacityDescription {
    autoScaling: AutoScalingDescription
    provisionedCapacity: ProvisionedCapacityDescription
}

structure CapacityUpdate {
    autoScaling: AutoScalingUpdate
    provisionedCapacity: ProvisionedCapacityUpdate
}

structure CloudWatchLogsLogDelivery {
    @required
    enabled: Boolean

    logGroup: String
}

structure CloudWatchLogsLogDeliveryDescription {
    enabled: Boolean
    logGroup: String
}

@error("client") @httpError(409)
structure ConflictException {
    message: String
}

@sensitive
map ConnectorConfiguration {
    key: String
    value: String
}

@sensitive
map ConnectorConfigurationUpdate {
    key: String
    value: String
}

enum ConnectorOperationState {
    PENDING
    UPDATE_IN_PROGRESS
    UPDATE_COMPLETE
    UPDATE_FAILED
    ROLLBACK_IN_PROGRESS
    ROLLBACK_FAILED
    ROLLBACK_COMPLETE
}

structure ConnectorOperationStep {
    stepType: ConnectorOperationStepType
    stepState: ConnectorOperationStepState
}

enum ConnectorOperationStepState {
    PENDING
    IN_PROGRESS
    COMPLETED
    FAILED
    CANCELLED
}

enum ConnectorOperationStepType {
    INITIALIZE_UPDATE
    FINALIZE_UPDATE
    UPDATE_WORKER_SETTING
    UPDATE_CONNECTOR_CONFIGURATION
    VALIDATE_UPDATE
}

structure ConnectorOperationSummary {
    connectorOperationArn: String
    connectorOperationType: ConnectorOperationType
    connectorOperationState: ConnectorOperationState
    creationTime: __timestampIso8601
    endTime: __timestampIso8601
}

enum ConnectorOperationType {
    UPDATE_WORKER_SETTING
    UPDATE_CONNECTOR_CONFIGURATION
    ISOLATE_CONNECTOR
    RESTORE_CONNECTOR
}

enum ConnectorState {
    RUNNING
    CREATING
    UPDATING
    DELETING
    FAILED
}

structure ConnectorSummary {
    capacity: CapacityDescription
    connectorArn: String
    connectorDescription: String
    connectorName: String
    connectorState: ConnectorState
    creationTime: __timestampIso8601
    currentVersion: String
    kafkaCluster: KafkaClusterDescription
    kafkaClusterClientAuthentication: KafkaClusterClientAuthenticationDescription
    kafkaClusterEncryptionInTransit: KafkaClusterEncryptionInTransitDescription
    kafkaConnectVersion: String
    logDelivery: LogDeliveryDescription
    networkType: NetworkType
    plugins: __listOfPluginDescription
    serviceExecutionRoleArn: String
    workerConfiguration: WorkerConfigurationDescription
}

structure CustomPlugin {
    @required
    customPluginArn: String

    @required
    revision: __longMin1
}

enum CustomPluginContentType {
    JAR
    ZIP
}

structure CustomPluginDescription {
    customPluginArn: String
    revision: Long
}

structure CustomPluginFileDescription {
    fileMd5: String
    fileSize: Long
}

structure CustomPluginLocation {
    @required
    s3Location: S3Location
}

structure CustomPluginLocationDescription {
    s3Location: S3LocationDescription
}

structure CustomPluginRevisionSummary {
    contentType: CustomPluginContentType
    creationTime: __timestampIso8601
    description: String
    fileDescription: CustomPluginFileDescription
    location: CustomPluginLocationDescription
    revision: Long
}

enum CustomPluginState {
    CREATING
    CREATE_FAILED
    ACTIVE
    UPDATING
    UPDATE_FAILED
    DELETING
}

structure CustomPluginSummary {
    creationTime: __timestampIso8601
    customPluginArn: String
    customPluginState: CustomPluginState
    description: String
    latestRevision: CustomPluginRevisionSummary
    name: String
}

structure FirehoseLogDelivery {
    deliveryStream: String

    @required
    enabled: Boolean
}

structure FirehoseLogDeliveryDescription {
    deliveryStream: String
    enabled: Boolean
}

@error("client") @httpError(403)
structure ForbiddenException {
    message: String
}

@error("server") @httpError(500)
structure InternalServerErrorException {
    message: String
}

structure KafkaCluster {
    @required
    apacheKafkaCluster: ApacheKafkaCluster
}

structure KafkaClusterClientAuthentication {
    @required
    authenticationType: KafkaClusterClientAuthenticationType
}

structure KafkaClusterClientAuthenticationDescription {
    authenticationType: KafkaClusterClientAuthenticationType
}

enum KafkaClusterClientAuthenticationType {
    NONE
    IAM
}

structure KafkaClusterDescription {
    apacheKafkaCluster: ApacheKafkaClusterDescription
}

structure KafkaClusterEncryptionInTransit {
    @required
    encryptionType: KafkaClusterEncryptionInTransitType
}

structure KafkaClusterEncryptionInTransitDescription {
    encryptionType: KafkaClusterEncryptionInTransitType
}

enum KafkaClusterEncryptionInTransitType {
    PLAINTEXT
    TLS
}

structure LogDelivery {
    @required
    workerLogDelivery: WorkerLogDelivery
}

structure LogDeliveryDescription {
    workerLogDelivery: WorkerLogDeliveryDescription
}

@range(min: 1, max: 100)
integer MaxResults

enum NetworkType {
    IPV4
    DUAL
}

@error("client") @httpError(404)
structure NotFoundException {
    message: String
}

structure Plugin {
    @required
    customPlugin: CustomPlugin
}

structure PluginDescription {
    customPlugin: CustomPluginDescription
}

structure ProvisionedCapacity {
    @required
    mcuCount: __integerMin1Max8

    @required
    workerCount: Integer
}

structure ProvisionedCapacityDescription {
    mcuCount: Integer
    workerCount: Integer
}

structure ProvisionedCapacityUpdate {
    @required
    mcuCount: __integerMin1Max8

    @required
    workerCount: Integer
}

structure S3Location {
    @required
    bucketArn: String

    @required
    fileKey: String

    objectVersion: String
}

structure S3LocationDescription {
    bucketArn: String
    fileKey: String
    objectVersion: String
}

structure S3LogDelivery {
    bucket: String

    @required
    enabled: Boolean

    prefix: String
}

structure S3LogDeliveryDescription {
    bucket: String
    enabled: Boolean
    prefix: String
}

structure ScaleInPolicy {
    @required
    cpuUtilizationPercentage: __integerMin1Max100
}

structure ScaleInPolicyDescription {
    cpuUtilizationPercentage: Integer
}

structure ScaleInPolicyUpdate {
    @required
    cpuUtilizationPercentage: __integerMin1Max100
}

structure ScaleOutPolicy {
    @required
    cpuUtilizationPercentage: __integerMin1Max100
}

structure ScaleOutPolicyDescription {
    cpuUtilizationPercentage: Integer
}

structure ScaleOutPolicyUpdate {
    @required
    cpuUtilizationPercentage: __integerMin1Max100
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    message: String
}

structure StateDescription {
    code: String
    message: String
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 256)
string TagValue

@length(min: 0, max: 200)
map Tags {
    key: TagKey
    value: TagValue
}

@error("client") @httpError(429)
structure TooManyRequestsException {
    message: String
}

@error("client") @httpError(401)
structure UnauthorizedException {
    message: String
}

structure Vpc {
    securityGroups: __listOf__string

    @required
    subnets: __listOf__string
}

structure VpcDescription {
    securityGroups: __listOf__string
    subnets: __listOf__string
}

structure WorkerConfiguration {
    @required
    revision: __longMin1

    @required
    workerConfigurationArn: String
}

structure WorkerConfigurationDescription {
    revision: Long
    workerConfigurationArn: String
}

structure WorkerConfigurationRevisionDescription {
    creationTime: __timestampIso8601
    description: String
    propertiesFileContent: __sensitiveString
    revision: Long
}

structure WorkerConfigurationRevisionSummary {
    creationTime: __timestampIso8601
    description: String
    revision: Long
}

enum WorkerConfigurationState {
    ACTIVE
    DELETING
}

structure WorkerConfigurationSummary {
    creationTime: __timestampIso8601
    description: String
    latestRevision: WorkerConfigurationRevisionSummary
    name: String
    workerConfigurationArn: String
    workerConfigurationState: WorkerConfigurationState
}

structure WorkerLogDelivery {
    cloudWatchLogs: CloudWatchLogsLogDelivery
    firehose: FirehoseLogDelivery
    s3: S3LogDelivery
}

structure WorkerLogDeliveryDescription {
    cloudWatchLogs: CloudWatchLogsLogDeliveryDescription
    firehose: FirehoseLogDeliveryDescription
    s3: S3LogDeliveryDescription
}

structure WorkerSetting {
    capacity: CapacityDescription
}

@range(min: 1, max: 100)
integer __integerMin1Max100

@range(min: 1, max: 8)
integer __integerMin1Max8

list __listOfConnectorOperationStep {
    member: ConnectorOperationStep
}

list __listOfConnectorOperationSummary {
    member: ConnectorOperationSummary
}

list __listOfConnectorSummary {
    member: ConnectorSummary
}

list __listOfCustomPluginSummary {
    member: CustomPluginSummary
}

list __listOfPlugin {
    member: Plugin
}

list __listOfPluginDescription {
    member: PluginDescription
}

list __listOfWorkerConfigurationSummary {
    member: WorkerConfigurationSummary
}

list __listOf__string {
    member: String
}

@range(min: 1, max: 9223372036854775807)
long __longMin1

@sensitive
string __sensitiveString

@length(min: 0, max: 1024)
string __stringMax1024

@length(min: 1, max: 128)
string __stringMin1Max128

@timestampFormat("date-time")
timestamp __timestampIso8601
