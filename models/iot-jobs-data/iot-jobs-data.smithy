$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.iotjobsdata

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS IoT Jobs Data Plane")
@service(
    sdkId: "IoT Jobs Data Plane"
    endpointPrefix: "data.jobs.iot"
    docId: "iot-jobs-data-2017-09-29"
)
@restJson1
@sigv4(name: "iot-jobs-data")
@standardRegionalEndpoints
service IoTJobsDataPlane {
    version: "2017-09-29"
    operations: [
        DescribeJobExecution
        GetPendingJobExecutions
        StartCommandExecution
        StartNextPendingJobExecution
        UpdateJobExecution
    ]
}

@http(method: "GET", uri: "/things/{thingName}/jobs/{jobId}")
operation DescribeJobExecution {
    input := {
        @required @httpLabel
        jobId: DescribeJobExecutionJobId

        @required @httpLabel
        thingName: ThingName

        @httpQuery("includeJobDocument")
        includeJobDocument: Boolean

        @httpQuery("executionNumber")
        executionNumber: Long
    }
    output := {
        execution: JobExecution
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ServiceUnavailableException
        CertificateValidationException
        TerminalStateException
    ]
}

@http(method: "GET", uri: "/things/{thingName}/jobs")
operation GetPendingJobExecutions {
    input := {
        @required @httpLabel
        thingName: ThingName
    }
    output := {
        inProgressJobs: JobExecutionSummaryList
        queuedJobs: JobExecutionSummaryList
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ServiceUnavailableException
        CertificateValidationException
    ]
}

@http(method: "POST", uri: "/command-executions")
operation StartCommandExecution {
    input := {
        @required
        targetArn: TargetArn

        @required
        commandArn: String

        parameters: CommandExecutionParameterMap
        executionTimeoutSeconds: CommandExecutionTimeoutInSeconds

        @idempotencyToken
        clientToken: ClientRequestTokenV2
    }
    output := {
        executionId: CommandExecutionId
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/things/{thingName}/jobs/$next")
operation StartNextPendingJobExecution {
    input := {
        @required @httpLabel
        thingName: ThingName

        statusDetails: DetailsMap
        stepTimeoutInMinutes: Long
    }
    output := {
        execution: JobExecution
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ServiceUnavailableException
        CertificateValidationException
    ]
}

@http(method: "POST", uri: "/things/{thingName}/jobs/{jobId}")
operation UpdateJobExecution {
    input := {
        @required @httpLabel
        jobId: JobId

        @required @httpLabel
        thingName: ThingName

        @required
        status: JobExecutionStatus

        statusDetails: DetailsMap
        stepTimeoutInMinutes: Long
        expectedVersion: Long
        includeJobExecutionState: Boolean
        includeJobDocument: Boolean
        executionNumber: Long
    }
    output := {
        executionState: JobExecutionState
        jobDocument: JobDocument
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ServiceUnavailableException
        CertificateValidationException
        InvalidStateTransitionException
    ]
}

@length(min: 1)
blob BinaryParameterValue

@error("client") @httpError(400)
structure CertificateValidationException {
    message: String
}

@length(min: 1, max: 64) @pattern("^[\\x21-\\x7E]+$")
string ClientRequestTokenV2

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string CommandExecutionId

@length(min: 1)
map CommandExecutionParameterMap {
    key: CommandParameterName
    value: CommandParameterValue
}

@range(min: 1)
long CommandExecutionTimeoutInSeconds

@length(min: 1, max: 192) @pattern("^[.$a-zA-Z0-9_-]+$")
string CommandParameterName

structure CommandParameterValue {
    S: StringParameterValue
    B: Boolean
    I: Integer
    L: Long
    D: Double
    BIN: BinaryParameterValue
    UL: UnsignedLongParameterValue
}

@error("client") @httpError(409)
structure ConflictException {
    message: String
    resourceId: String
}

@pattern("[a-zA-Z0-9_-]+|^\\$next")
string DescribeJobExecutionJobId

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9:_-]+")
string DetailsKey

map DetailsMap {
    key: DetailsKey
    value: DetailsValue
}

@length(min: 1) @pattern("[^\\p{C}]+")
string DetailsValue

@error("server") @httpError(500)
structure InternalServerException {
    message: String
}

@error("client") @httpError(400)
structure InvalidRequestException {
    message: String
}

@error("client") @httpError(409)
structure InvalidStateTransitionException {
    message: String
}

@length(max: 32768)
string JobDocument

structure JobExecution {
    jobId: JobId
    thingName: ThingName
    status: JobExecutionStatus
    statusDetails: DetailsMap
    queuedAt: Long
    startedAt: Long
    lastUpdatedAt: Long
    approximateSecondsBeforeTimedOut: Long
    versionNumber: Long
    executionNumber: Long
    jobDocument: JobDocument
}

structure JobExecutionState {
    status: JobExecutionStatus
    statusDetails: DetailsMap
    versionNumber: Long
}

enum JobExecutionStatus {
    QUEUED
    IN_PROGRESS
    SUCCEEDED
    FAILED
    TIMED_OUT
    REJECTED
    REMOVED
    CANCELED
}

structure JobExecutionSummary {
    jobId: JobId
    queuedAt: Long
    startedAt: Long
    lastUpdatedAt: Long
    versionNumber: Long
    executionNumber: Long
}

list JobExecutionSummaryList {
    member: JobExecutionSummary
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string JobId

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    message: String
}

@length(min: 1)
string StringParameterValue

@length(max: 2048)
string TargetArn

@error("client") @httpError(410)
structure TerminalStateException {
    message: String
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9:_-]+")
string ThingName

@error("client") @httpError(429)
structure ThrottlingException {
    message: String
    payload: Blob
}

@length(min: 1, max: 20) @pattern("^[0-9]*$")
string UnsignedLongParameterValue

@error("client") @httpError(400)
structure ValidationException {
    message: String
}
