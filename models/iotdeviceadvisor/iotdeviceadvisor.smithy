$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.iotdeviceadvisor

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS IoT Core Device Advisor")
@service(sdkId: "IotDeviceAdvisor", endpointPrefix: "api.iotdeviceadvisor")
@restJson1
@sigv4(name: "iotdeviceadvisor")
@standardRegionalEndpoints
service IotDeviceAdvisor {
    version: "2020-09-18"
    operations: [
        CreateSuiteDefinition
        DeleteSuiteDefinition
        GetEndpoint
        GetSuiteDefinition
        GetSuiteRun
        GetSuiteRunReport
        ListSuiteDefinitions
        ListSuiteRuns
        ListTagsForResource
        StartSuiteRun
        StopSuiteRun
        TagResource
        UntagResource
        UpdateSuiteDefinition
    ]
}

@http(method: "POST", uri: "/suiteDefinitions")
operation CreateSuiteDefinition {
    input := {
        @required
        suiteDefinitionConfiguration: SuiteDefinitionConfiguration

        tags: TagMap

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        suiteDefinitionId: UUID
        suiteDefinitionArn: AmazonResourceName
        suiteDefinitionName: SuiteDefinitionName
        createdAt: Timestamp
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "DELETE", uri: "/suiteDefinitions/{suiteDefinitionId}")
operation DeleteSuiteDefinition {
    input := {
        @required @httpLabel
        suiteDefinitionId: UUID
    }
    output := {}
    errors: [ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/endpoint")
operation GetEndpoint {
    input := {
        @httpQuery("thingArn")
        thingArn: AmazonResourceName

        @httpQuery("certificateArn")
        certificateArn: AmazonResourceName

        @httpQuery("deviceRoleArn")
        deviceRoleArn: AmazonResourceName

        @httpQuery("authenticationMethod")
        authenticationMethod: AuthenticationMethod
    }
    output := {
        endpoint: Endpoint
    }
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/suiteDefinitions/{suiteDefinitionId}")
operation GetSuiteDefinition {
    input := {
        @required @httpLabel
        suiteDefinitionId: UUID

        @httpQuery("suiteDefinitionVersion")
        suiteDefinitionVersion: SuiteDefinitionVersion
    }
    output := {
        suiteDefinitionId: UUID
        suiteDefinitionArn: AmazonResourceName
        suiteDefinitionVersion: SuiteDefinitionVersion
        latestVersion: SuiteDefinitionVersion
        suiteDefinitionConfiguration: SuiteDefinitionConfiguration
        createdAt: Timestamp
        lastModifiedAt: Timestamp
        tags: TagMap
    }
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/suiteDefinitions/{suiteDefinitionId}/suiteRuns/{suiteRunId}")
operation GetSuiteRun {
    input := {
        @required @httpLabel
        suiteDefinitionId: UUID

        @required @httpLabel
        suiteRunId: UUID
    }
    output := {
        suiteDefinitionId: UUID
        suiteDefinitionVersion: SuiteDefinitionVersion
        suiteRunId: UUID
        suiteRunArn: AmazonResourceName
        suiteRunConfiguration: SuiteRunConfiguration
        testResult: TestResult
        startTime: Timestamp
        endTime: Timestamp
        status: SuiteRunStatus
        errorReason: String
        tags: TagMap
    }
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/suiteDefinitions/{suiteDefinitionId}/suiteRuns/{suiteRunId}/report")
operation GetSuiteRunReport {
    input := {
        @required @httpLabel
        suiteDefinitionId: UUID

        @required @httpLabel
        suiteRunId: UUID
    }
    output := {
        qualificationReportDownloadUrl: String
    }
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/suiteDefinitions")
operation ListSuiteDefinitions {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: Token
    }
    output := {
        suiteDefinitionInformationList: SuiteDefinitionInformationList
        nextToken: Token
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/suiteRuns")
operation ListSuiteRuns {
    input := {
        @httpQuery("suiteDefinitionId")
        suiteDefinitionId: UUID

        @httpQuery("suiteDefinitionVersion")
        suiteDefinitionVersion: SuiteDefinitionVersion

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: Token
    }
    output := {
        suiteRunsList: SuiteRunsList
        nextToken: Token
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: AmazonResourceName
    }
    output := {
        tags: TagMap
    }
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/suiteDefinitions/{suiteDefinitionId}/suiteRuns")
operation StartSuiteRun {
    input := {
        @required @httpLabel
        suiteDefinitionId: UUID

        suiteDefinitionVersion: SuiteDefinitionVersion

        @required
        suiteRunConfiguration: SuiteRunConfiguration

        tags: TagMap
    }
    output := {
        suiteRunId: UUID
        suiteRunArn: AmazonResourceName
        createdAt: Timestamp
        endpoint: Endpoint
    }
    errors: [ValidationException, InternalServerException, ConflictException]
}

@http(method: "POST", uri: "/suiteDefinitions/{suiteDefinitionId}/suiteRuns/{suiteRunId}/stop")
operation StopSuiteRun {
    input := {
        @required @httpLabel
        suiteDefinitionId: UUID

        @required @httpLabel
        suiteRunId: UUID
    }
    output := {}
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: AmazonResourceName

        @required
        tags: TagMap
    }
    output := {}
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: AmazonResourceName

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "PATCH", uri: "/suiteDefinitions/{suiteDefinitionId}")
operation UpdateSuiteDefinition {
    input := {
        @required @httpLabel
        suiteDefinitionId: UUID

        @required
        suiteDefinitionConfiguration: SuiteDefinitionConfiguration
    }
    output := {
        suiteDefinitionId: UUID
        suiteDefinitionArn: AmazonResourceName
        suiteDefinitionName: SuiteDefinitionName
        suiteDefinitionVersion: SuiteDefinitionVersion
        createdAt: Timestamp
        lastUpdatedAt: Timestamp
    }
    errors: [ValidationException, InternalServerException]
}

@length(min: 20, max: 2048)
string AmazonResourceName

enum AuthenticationMethod {
    X509ClientCertificate
    SignatureVersion4
}

@length(min: 1, max: 64) @pattern("^[\\u0021-\\u007E]+$")
string ClientToken

@error("client") @httpError(400)
structure ConflictException {
    message: Message
}

structure DeviceUnderTest {
    thingArn: AmazonResourceName
    certificateArn: AmazonResourceName
    deviceRoleArn: AmazonResourceName
}

@length(min: 0, max: 2)
list DeviceUnderTestList {
    member: DeviceUnderTest
}

@length(min: 45, max: 75)
string Endpoint

structure GroupResult {
    groupId: UUID
    groupName: String
    tests: TestCaseRuns
}

list GroupResultList {
    member: GroupResult
}

@error("server") @httpError(500)
structure InternalServerException {
    message: Message
}

@range(min: 1, max: 50)
integer MaxResults

@length(min: 1, max: 2048)
string Message

enum Protocol {
    MqttV3_1_1
    MqttV5
    MqttV3_1_1_OverWebSocket
    MqttV5_OverWebSocket
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: Message
}

@length(min: 0, max: 2048)
string RootGroup

@length(min: 0, max: 100)
list SelectedTestList {
    member: UUID
}

enum Status {
    PASS
    FAIL
    CANCELED
    PENDING
    RUNNING
    STOPPING
    STOPPED
    PASS_WITH_WARNINGS
    ERROR
}

@length(min: 1, max: 128)
string String128

@length(min: 1, max: 256)
string String256

structure SuiteDefinitionConfiguration {
    @required
    suiteDefinitionName: SuiteDefinitionName

    devices: DeviceUnderTestList
    intendedForQualification: Boolean
    isLongDurationTest: Boolean

    @required
    rootGroup: RootGroup

    @required
    devicePermissionRoleArn: AmazonResourceName

    protocol: Protocol
}

structure SuiteDefinitionInformation {
    suiteDefinitionId: UUID
    suiteDefinitionName: SuiteDefinitionName
    defaultDevices: DeviceUnderTestList
    intendedForQualification: Boolean
    isLongDurationTest: Boolean
    protocol: Protocol
    createdAt: Timestamp
}

list SuiteDefinitionInformationList {
    member: SuiteDefinitionInformation
}

@length(min: 1, max: 256)
string SuiteDefinitionName

@length(min: 2, max: 255)
string SuiteDefinitionVersion

structure SuiteRunConfiguration {
    @required
    primaryDevice: DeviceUnderTest

    selectedTestList: SelectedTestList
    parallelRun: Boolean
}

structure SuiteRunInformation {
    suiteDefinitionId: UUID
    suiteDefinitionVersion: SuiteDefinitionVersion
    suiteDefinitionName: SuiteDefinitionName
    suiteRunId: UUID
    createdAt: Timestamp
    startedAt: Timestamp
    endAt: Timestamp
    status: SuiteRunStatus
    passed: SuiteRunResultCount
    failed: SuiteRunResultCount
}

@range(min: 0, max: 500)
integer SuiteRunResultCount

enum SuiteRunStatus {
    PASS
    FAIL
    CANCELED
    PENDING
    RUNNING
    STOPPING
    STOPPED
    PASS_WITH_WARNINGS
    ERROR
}

list SuiteRunsList {
    member: SuiteRunInformation
}

@length(min: 0, max: 50)
list TagKeyList {
    member: String128
}

@length(min: 0, max: 50)
map TagMap {
    key: String128
    value: String256
}

structure TestCaseRun {
    testCaseRunId: UUID
    testCaseDefinitionId: UUID
    testCaseDefinitionName: String
    status: Status
    startTime: Timestamp
    endTime: Timestamp
    logUrl: String
    warnings: String
    failure: String
    testScenarios: TestCaseScenariosList
}

list TestCaseRuns {
    member: TestCaseRun
}

structure TestCaseScenario {
    testCaseScenarioId: String
    testCaseScenarioType: TestCaseScenarioType
    status: TestCaseScenarioStatus
    failure: String
    systemMessage: String
}

enum TestCaseScenarioStatus {
    PASS
    FAIL
    CANCELED
    PENDING
    RUNNING
    STOPPING
    STOPPED
    PASS_WITH_WARNINGS
    ERROR
}

enum TestCaseScenarioType {
    Advanced
    Basic
}

list TestCaseScenariosList {
    member: TestCaseScenario
}

structure TestResult {
    groups: GroupResultList
}

@length(max: 2000)
string Token

@length(min: 12, max: 36)
string UUID

@error("client") @httpError(400)
structure ValidationException {
    message: Message
}
