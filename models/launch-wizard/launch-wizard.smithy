$version: "2.0"

namespace com.amazonaws.launchwizard

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Launch Wizard")
@service(sdkId: "Launch Wizard", endpointPrefix: "launchwizard")
@restJson1
@sigv4(name: "launchwizard")
@standardRegionalEndpoints
service LaunchWizard {
    version: "2018-05-10"
    operations: [
        CreateDeployment
        DeleteDeployment
        GetDeployment
        GetDeploymentPatternVersion
        GetWorkload
        GetWorkloadDeploymentPattern
        ListDeploymentEvents
        ListDeploymentPatternVersions
        ListDeployments
        ListTagsForResource
        ListWorkloadDeploymentPatterns
        ListWorkloads
        TagResource
        UntagResource
        UpdateDeployment
    ]
}

@http(method: "POST", uri: "/createDeployment")
operation CreateDeployment {
    input := {
        @required
        workloadName: WorkloadName

        @required
        deploymentPatternName: DeploymentPatternName

        @required
        name: DeploymentName

        @required
        specifications: DeploymentSpecifications

        dryRun: Boolean
        tags: Tags
    }
    output := {
        deploymentId: DeploymentId
    }
    errors: [
        ResourceLimitException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/deleteDeployment") @idempotent
operation DeleteDeployment {
    input := {
        @required
        deploymentId: DeploymentId
    }
    output := {
        status: DeploymentStatus
        statusReason: String
    }
    errors: [
        ResourceLimitException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/getDeployment") @readonly
operation GetDeployment {
    input := {
        @required
        deploymentId: DeploymentId
    }
    output := {
        deployment: DeploymentData
    }
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/getDeploymentPatternVersion") @readonly
operation GetDeploymentPatternVersion {
    input := {
        @required
        workloadName: WorkloadName

        @required
        deploymentPatternName: DeploymentPatternName

        @required
        deploymentPatternVersionName: DeploymentPatternVersionName
    }
    output := {
        deploymentPatternVersion: DeploymentPatternVersionDataSummary
    }
    errors: [InternalServerException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/getWorkload") @readonly
operation GetWorkload {
    input := {
        @required
        workloadName: WorkloadName
    }
    output := {
        workload: WorkloadData
    }
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/getWorkloadDeploymentPattern") @readonly
operation GetWorkloadDeploymentPattern {
    input := {
        @required
        workloadName: WorkloadName

        @required
        deploymentPatternName: DeploymentPatternName
    }
    output := {
        workloadDeploymentPattern: WorkloadDeploymentPatternData
    }
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/listDeploymentEvents")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "deploymentEvents"
    pageSize: "maxResults"
)
operation ListDeploymentEvents {
    input := {
        @required
        deploymentId: DeploymentId

        maxResults: MaxDeploymentEventResults
        nextToken: NextToken
    }
    output := {
        deploymentEvents: DeploymentEventDataSummaryList
        nextToken: NextToken
    }
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/listDeploymentPatternVersions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "deploymentPatternVersions"
    pageSize: "maxResults"
)
operation ListDeploymentPatternVersions {
    input := {
        @required
        workloadName: WorkloadName

        @required
        deploymentPatternName: DeploymentPatternName

        maxResults: MaxWorkloadResults
        nextToken: NextToken
        filters: FilterList
    }
    output := {
        deploymentPatternVersions: DeploymentPatternVersionDataSummaryList
        nextToken: NextToken
    }
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/listDeployments")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "deployments"
    pageSize: "maxResults"
)
operation ListDeployments {
    input := {
        filters: DeploymentFilterList
        maxResults: MaxDeploymentResults
        nextToken: NextToken
    }
    output := {
        deployments: DeploymentDataSummaryList
        nextToken: NextToken
    }
    errors: [InternalServerException, ValidationException]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: String
    }
    output := {
        tags: Tags
    }
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/listWorkloadDeploymentPatterns")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "workloadDeploymentPatterns"
    pageSize: "maxResults"
)
operation ListWorkloadDeploymentPatterns {
    input := {
        @required
        workloadName: WorkloadName

        maxResults: MaxWorkloadDeploymentPatternResults
        nextToken: NextToken
    }
    output := {
        workloadDeploymentPatterns: WorkloadDeploymentPatternDataSummaryList
        nextToken: NextToken
    }
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/listWorkloads")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "workloads"
    pageSize: "maxResults"
)
operation ListWorkloads {
    input := {
        maxResults: MaxWorkloadResults
        nextToken: NextToken
    }
    output := {
        workloads: WorkloadDataSummaryList
        nextToken: NextToken
    }
    errors: [InternalServerException, ValidationException]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required
        tags: Tags
    }
    output := {}
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/updateDeployment") @idempotent
operation UpdateDeployment {
    input := {
        @required
        deploymentId: DeploymentId

        @required
        specifications: DeploymentSpecifications

        workloadVersionName: WorkloadVersionName
        deploymentPatternVersionName: DeploymentPatternVersionName
        dryRun: Boolean
        force: Boolean
    }
    output := {
        deployment: DeploymentDataSummary
    }
    errors: [
        ResourceLimitException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

list AllowedValues {
    member: ValueString
}

structure DeploymentConditionalField {
    name: String
    value: String
    comparator: String
}

structure DeploymentData {
    name: String
    id: DeploymentId
    workloadName: WorkloadName
    patternName: DeploymentPatternName
    status: DeploymentStatus
    createdAt: Timestamp
    modifiedAt: Timestamp
    specifications: DeploymentSpecifications
    resourceGroup: String
    deletedAt: Timestamp
    tags: Tags
    deploymentArn: String
}

structure DeploymentDataSummary {
    name: String
    id: DeploymentId
    workloadName: WorkloadName
    patternName: DeploymentPatternName
    status: DeploymentStatus
    createdAt: Timestamp
    modifiedAt: Timestamp
}

list DeploymentDataSummaryList {
    member: DeploymentDataSummary
}

structure DeploymentEventDataSummary {
    name: String
    description: String
    status: EventStatus
    statusReason: String
    timestamp: Timestamp
}

list DeploymentEventDataSummaryList {
    member: DeploymentEventDataSummary
}

structure DeploymentFilter {
    name: DeploymentFilterKey
    values: DeploymentFilterValues
}

enum DeploymentFilterKey {
    WORKLOAD_NAME
    DEPLOYMENT_STATUS
}

@length(min: 1)
list DeploymentFilterList {
    member: DeploymentFilter
}

list DeploymentFilterValues {
    member: DeploymentFilterValuesMemberString
}

@length(min: 1, max: 100) @pattern(".*(^(([A-Za-z])+([0-9A-Za-z\\-\\_])+)$).*")
string DeploymentFilterValuesMemberString

@length(min: 2, max: 128) @pattern("[a-zA-Z0-9-]+")
string DeploymentId

@length(min: 1, max: 50) @pattern("[A-Za-z0-9_\\.-]+")
string DeploymentName

@length(min: 1, max: 256) @pattern("[A-Za-z0-9][a-zA-Z0-9-]*")
string DeploymentPatternName

structure DeploymentPatternVersionDataSummary {
    deploymentPatternVersionName: String
    description: String
    documentationUrl: String
    workloadName: String
    deploymentPatternName: String
}

list DeploymentPatternVersionDataSummaryList {
    member: DeploymentPatternVersionDataSummary
}

structure DeploymentPatternVersionFilter {
    @required
    name: DeploymentPatternVersionFilterKey

    @required
    values: DeploymentPatternVersionFilterValues
}

enum DeploymentPatternVersionFilterKey {
    updateFromVersion
}

list DeploymentPatternVersionFilterValues {
    member: DeploymentPatternVersionFilterValuesMemberString
}

@length(min: 1, max: 100) @pattern("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)")
string DeploymentPatternVersionFilterValuesMemberString

@length(min: 5, max: 30) @pattern("(([A-Za-z0-9][a-zA-Z0-9-]*)|(\\d+\\.\\d+\\.\\d+))")
string DeploymentPatternVersionName

@length(min: 1, max: 100) @sensitive
map DeploymentSpecifications {
    key: KeyString
    value: ValueString
}

@length(min: 1, max: 100)
list DeploymentSpecificationsData {
    member: DeploymentSpecificationsField
}

structure DeploymentSpecificationsField {
    name: String
    description: String
    allowedValues: AllowedValues
    required: String
    conditionals: SpecificationsConditionalData
}

enum DeploymentStatus {
    COMPLETED
    CREATING
    DELETE_IN_PROGRESS
    DELETE_INITIATING
    DELETE_FAILED
    DELETED
    FAILED
    IN_PROGRESS
    VALIDATING
    UPDATE_IN_PROGRESS
    UPDATE_COMPLETED
    UPDATE_FAILED
    UPDATE_ROLLBACK_COMPLETED
    UPDATE_ROLLBACK_FAILED
}

enum EventStatus {
    CANCELED
    CANCELING
    COMPLETED
    CREATED
    FAILED
    IN_PROGRESS
    PENDING
    TIMED_OUT
}

list FilterList {
    member: DeploymentPatternVersionFilter
}

@error("server") @httpError(500)
structure InternalServerException {
    message: String
}

@length(min: 3, max: 256) @pattern("[a-zA-Z0-9-:]+")
string KeyString

@range(min: 1, max: 100)
integer MaxDeploymentEventResults

@range(min: 1, max: 100)
integer MaxDeploymentResults

@range(min: 1, max: 100)
integer MaxWorkloadDeploymentPatternResults

@range(min: 1, max: 100)
integer MaxWorkloadResults

@length(min: 1, max: 2048)
string NextToken

@error("client") @httpError(400)
structure ResourceLimitException {
    message: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

@length(min: 1, max: 5)
list SpecificationsConditionalData {
    member: DeploymentConditionalField
}

@length(min: 1, max: 128) @pattern("(?!aws:)[a-zA-Z+-=._:/]+")
string TagKey

@length(min: 1, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 256) @pattern("[a-zA-Z+-=._:/]*")
string TagValue

@length(min: 1, max: 200)
map Tags {
    key: TagKey
    value: TagValue
}

@error("client") @httpError(400)
structure ValidationException {
    message: String
}

@length(min: 1, max: 1500)
string ValueString

structure WorkloadData {
    workloadName: WorkloadName
    displayName: String
    status: WorkloadStatus
    description: String
    documentationUrl: String
    iconUrl: String
    statusMessage: String
}

structure WorkloadDataSummary {
    workloadName: WorkloadName
    displayName: String
    status: WorkloadStatus
}

list WorkloadDataSummaryList {
    member: WorkloadDataSummary
}

structure WorkloadDeploymentPatternData {
    workloadName: WorkloadName
    deploymentPatternName: DeploymentPatternName
    workloadVersionName: WorkloadVersionName
    deploymentPatternVersionName: DeploymentPatternVersionName
    displayName: String
    description: String
    status: WorkloadDeploymentPatternStatus
    statusMessage: String
    specifications: DeploymentSpecificationsData
}

structure WorkloadDeploymentPatternDataSummary {
    workloadName: WorkloadName
    deploymentPatternName: DeploymentPatternName
    workloadVersionName: WorkloadVersionName
    deploymentPatternVersionName: DeploymentPatternVersionName
    displayName: String
    description: String
    status: WorkloadDeploymentPatternStatus
    statusMessage: String
}

list WorkloadDeploymentPatternDataSummaryList {
    member: WorkloadDeploymentPatternDataSummary
}

enum WorkloadDeploymentPatternStatus {
    ACTIVE
    INACTIVE
    DISABLED
    DELETED
}

@length(min: 1, max: 100) @pattern("[A-Za-z][a-zA-Z0-9-_]*")
string WorkloadName

enum WorkloadStatus {
    ACTIVE
    INACTIVE
    DISABLED
    DELETED
}

@length(min: 5, max: 30) @pattern("(([A-Za-z0-9][a-zA-Z0-9-]*)|(\\d+\\.\\d+\\.\\d+))")
string WorkloadVersionName
