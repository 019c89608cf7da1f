$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.sagemakeredge

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Sagemaker Edge Manager")
@service(sdkId: "Sagemaker Edge", endpointPrefix: "edge.sagemaker")
@restJson1
@sigv4(name: "sagemaker")
@standardRegionalEndpoints
service SagemakerEdge {
    version: "2020-09-23"
    operations: [GetDeployments, GetDeviceRegistration, SendHeartbeat]
}

@http(method: "POST", uri: "/GetDeployments")
operation GetDeployments {
    input := {
        @required
        DeviceName: DeviceName

        @required
        DeviceFleetName: DeviceFleetName
    }
    output := {
        Deployments: EdgeDeployments
    }
    errors: [InternalServiceException]
}

@http(method: "POST", uri: "/GetDeviceRegistration")
operation GetDeviceRegistration {
    input := {
        @required
        DeviceName: DeviceName

        @required
        DeviceFleetName: DeviceFleetName
    }
    output := {
        DeviceRegistration: DeviceRegistration
        CacheTTL: CacheTTLSeconds
    }
    errors: [InternalServiceException]
}

@http(method: "POST", uri: "/SendHeartbeat")
operation SendHeartbeat {
    input := {
        AgentMetrics: EdgeMetrics
        Models: Models

        @required
        AgentVersion: Version

        @required
        DeviceName: DeviceName

        @required
        DeviceFleetName: DeviceFleetName

        DeploymentResult: DeploymentResult
    }
    errors: [InternalServiceException]
}

@length(min: 1, max: 1000)
string CacheTTLSeconds

structure Checksum {
    Type: ChecksumType
    Sum: ChecksumString
}

@length(min: 1, max: 63) @pattern("^[a-z0-9](-*[a-z0-9])*$")
string ChecksumString

enum ChecksumType {
    SHA1
}

structure Definition {
    ModelHandle: EntityName
    S3Url: S3Uri
    Checksum: Checksum
    State: ModelState
}

list Definitions {
    member: Definition
}

structure DeploymentModel {
    ModelHandle: EntityName
    ModelName: ModelName
    ModelVersion: Version
    DesiredState: ModelState
    State: ModelState
    Status: DeploymentStatus
    StatusReason: String
    RollbackFailureReason: String
}

list DeploymentModels {
    member: DeploymentModel
}

structure DeploymentResult {
    DeploymentName: EntityName
    DeploymentStatus: EntityName
    DeploymentStatusMessage: String
    DeploymentStartTime: Timestamp
    DeploymentEndTime: Timestamp
    DeploymentModels: DeploymentModels
}

enum DeploymentStatus {
    SUCCESS
    FAIL
}

enum DeploymentType {
    Model
}

@length(min: 1, max: 63) @pattern("^[a-zA-Z0-9](-*_*[a-zA-Z0-9])*$")
string DeviceFleetName

@length(min: 1, max: 63) @pattern("^[a-zA-Z0-9](-*_*[a-zA-Z0-9])*$")
string DeviceName

@length(min: 1, max: 1000)
string DeviceRegistration

@length(min: 1, max: 1000) @pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9\\/])*$")
string Dimension

structure EdgeDeployment {
    DeploymentName: EntityName
    Type: DeploymentType
    FailureHandlingPolicy: FailureHandlingPolicy
    Definitions: Definitions
}

list EdgeDeployments {
    member: EdgeDeployment
}

structure EdgeMetric {
    Dimension: Dimension
    MetricName: Metric
    Value: Double
    Timestamp: Timestamp
}

list EdgeMetrics {
    member: EdgeMetric
}

@length(min: 1, max: 63) @pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$")
string EntityName

enum FailureHandlingPolicy {
    ROLLBACK_ON_FAILURE
    DO_NOTHING
}

@error("client")
structure InternalServiceException {
    Message: String
}

@length(min: 4, max: 100) @pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$")
string Metric

structure Model {
    ModelName: ModelName
    ModelVersion: Version
    LatestSampleTime: Timestamp
    LatestInference: Timestamp
    ModelMetrics: EdgeMetrics
}

@length(min: 4, max: 255) @pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$")
string ModelName

enum ModelState {
    DEPLOY
    UNDEPLOY
}

list Models {
    member: Model
}

@length(max: 1024) @pattern("^s3://([^/]+)/?(.*)$")
string S3Uri

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9\\ \\_\\.]+")
string Version
