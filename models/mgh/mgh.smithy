$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.mgh

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Migration Hub")
@service(sdkId: "Migration Hub", endpointPrefix: "mgh", docId: "AWSMigrationHub-2017-05-31")
@awsJson1_1
@sigv4(name: "mgh")
@standardRegionalEndpoints
service AWSMigrationHub {
    version: "2017-05-31"
    operations: [
        AssociateCreatedArtifact
        AssociateDiscoveredResource
        AssociateSourceResource
        CreateProgressUpdateStream
        DeleteProgressUpdateStream
        DescribeApplicationState
        DescribeMigrationTask
        DisassociateCreatedArtifact
        DisassociateDiscoveredResource
        DisassociateSourceResource
        ImportMigrationTask
        ListApplicationStates
        ListCreatedArtifacts
        ListDiscoveredResources
        ListMigrationTaskUpdates
        ListMigrationTasks
        ListProgressUpdateStreams
        ListSourceResources
        NotifyApplicationState
        NotifyMigrationTaskState
        PutResourceAttributes
    ]
}

operation AssociateCreatedArtifact {
    input := {
        @required
        ProgressUpdateStream: ProgressUpdateStream

        @required
        MigrationTaskName: MigrationTaskName

        @required
        CreatedArtifact: CreatedArtifact

        DryRun: Boolean
    }
    output := {}
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerError
        ServiceUnavailableException
        DryRunOperation
        UnauthorizedOperation
        InvalidInputException
        ResourceNotFoundException
        HomeRegionNotSetException
    ]
}

operation AssociateDiscoveredResource {
    input := {
        @required
        ProgressUpdateStream: ProgressUpdateStream

        @required
        MigrationTaskName: MigrationTaskName

        @required
        DiscoveredResource: DiscoveredResource

        DryRun: Boolean
    }
    output := {}
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerError
        ServiceUnavailableException
        DryRunOperation
        UnauthorizedOperation
        InvalidInputException
        PolicyErrorException
        ResourceNotFoundException
        HomeRegionNotSetException
    ]
}

operation AssociateSourceResource {
    input := {
        @required
        ProgressUpdateStream: ProgressUpdateStream

        @required
        MigrationTaskName: MigrationTaskName

        @required
        SourceResource: SourceResource

        DryRun: Boolean
    }
    output := {}
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerError
        ServiceUnavailableException
        DryRunOperation
        UnauthorizedOperation
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation CreateProgressUpdateStream {
    input := {
        @required
        ProgressUpdateStreamName: ProgressUpdateStream

        DryRun: Boolean
    }
    output := {}
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerError
        ServiceUnavailableException
        DryRunOperation
        UnauthorizedOperation
        InvalidInputException
        HomeRegionNotSetException
    ]
}

operation DeleteProgressUpdateStream {
    input := {
        @required
        ProgressUpdateStreamName: ProgressUpdateStream

        DryRun: Boolean
    }
    output := {}
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerError
        ServiceUnavailableException
        DryRunOperation
        UnauthorizedOperation
        InvalidInputException
        ResourceNotFoundException
        HomeRegionNotSetException
    ]
}

operation DescribeApplicationState {
    input := {
        @required
        ApplicationId: ApplicationId
    }
    output := {
        ApplicationStatus: ApplicationStatus
        LastUpdatedTime: Timestamp
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerError
        ServiceUnavailableException
        InvalidInputException
        PolicyErrorException
        ResourceNotFoundException
        HomeRegionNotSetException
    ]
}

operation DescribeMigrationTask {
    input := {
        @required
        ProgressUpdateStream: ProgressUpdateStream

        @required
        MigrationTaskName: MigrationTaskName
    }
    output := {
        MigrationTask: MigrationTask
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerError
        ServiceUnavailableException
        InvalidInputException
        ResourceNotFoundException
        HomeRegionNotSetException
    ]
}

operation DisassociateCreatedArtifact {
    input := {
        @required
        ProgressUpdateStream: ProgressUpdateStream

        @required
        MigrationTaskName: MigrationTaskName

        @required
        CreatedArtifactName: CreatedArtifactName

        DryRun: Boolean
    }
    output := {}
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerError
        ServiceUnavailableException
        DryRunOperation
        UnauthorizedOperation
        InvalidInputException
        ResourceNotFoundException
        HomeRegionNotSetException
    ]
}

operation DisassociateDiscoveredResource {
    input := {
        @required
        ProgressUpdateStream: ProgressUpdateStream

        @required
        MigrationTaskName: MigrationTaskName

        @required
        ConfigurationId: ConfigurationId

        DryRun: Boolean
    }
    output := {}
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerError
        ServiceUnavailableException
        DryRunOperation
        UnauthorizedOperation
        InvalidInputException
        ResourceNotFoundException
        HomeRegionNotSetException
    ]
}

operation DisassociateSourceResource {
    input := {
        @required
        ProgressUpdateStream: ProgressUpdateStream

        @required
        MigrationTaskName: MigrationTaskName

        @required
        SourceResourceName: SourceResourceName

        DryRun: Boolean
    }
    output := {}
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerError
        ServiceUnavailableException
        DryRunOperation
        UnauthorizedOperation
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation ImportMigrationTask {
    input := {
        @required
        ProgressUpdateStream: ProgressUpdateStream

        @required
        MigrationTaskName: MigrationTaskName

        DryRun: Boolean
    }
    output := {}
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerError
        ServiceUnavailableException
        DryRunOperation
        UnauthorizedOperation
        InvalidInputException
        ResourceNotFoundException
        HomeRegionNotSetException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ApplicationStateList"
    pageSize: "MaxResults"
)
operation ListApplicationStates {
    input := {
        ApplicationIds: ApplicationIds
        NextToken: Token
        MaxResults: MaxResults
    }
    output := {
        ApplicationStateList: ApplicationStateList
        NextToken: Token
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerError
        ServiceUnavailableException
        InvalidInputException
        HomeRegionNotSetException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CreatedArtifactList"
    pageSize: "MaxResults"
)
operation ListCreatedArtifacts {
    input := {
        @required
        ProgressUpdateStream: ProgressUpdateStream

        @required
        MigrationTaskName: MigrationTaskName

        NextToken: Token
        MaxResults: MaxResultsCreatedArtifacts
    }
    output := {
        NextToken: Token
        CreatedArtifactList: CreatedArtifactList
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerError
        ServiceUnavailableException
        InvalidInputException
        ResourceNotFoundException
        HomeRegionNotSetException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DiscoveredResourceList"
    pageSize: "MaxResults"
)
operation ListDiscoveredResources {
    input := {
        @required
        ProgressUpdateStream: ProgressUpdateStream

        @required
        MigrationTaskName: MigrationTaskName

        NextToken: Token
        MaxResults: MaxResultsResources
    }
    output := {
        NextToken: Token
        DiscoveredResourceList: DiscoveredResourceList
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerError
        ServiceUnavailableException
        InvalidInputException
        ResourceNotFoundException
        HomeRegionNotSetException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MigrationTaskUpdateList"
    pageSize: "MaxResults"
)
operation ListMigrationTaskUpdates {
    input := {
        @required
        ProgressUpdateStream: ProgressUpdateStream

        @required
        MigrationTaskName: MigrationTaskName

        NextToken: Token
        MaxResults: MaxResults
    }
    output := {
        NextToken: Token
        MigrationTaskUpdateList: MigrationTaskUpdateList
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerError
        ServiceUnavailableException
        InvalidInputException
        ResourceNotFoundException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MigrationTaskSummaryList"
    pageSize: "MaxResults"
)
operation ListMigrationTasks {
    input := {
        NextToken: Token
        MaxResults: MaxResults
        ResourceName: ResourceName
    }
    output := {
        NextToken: Token
        MigrationTaskSummaryList: MigrationTaskSummaryList
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerError
        ServiceUnavailableException
        InvalidInputException
        PolicyErrorException
        ResourceNotFoundException
        HomeRegionNotSetException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ProgressUpdateStreamSummaryList"
    pageSize: "MaxResults"
)
operation ListProgressUpdateStreams {
    input := {
        NextToken: Token
        MaxResults: MaxResults
    }
    output := {
        ProgressUpdateStreamSummaryList: ProgressUpdateStreamSummaryList
        NextToken: Token
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerError
        ServiceUnavailableException
        InvalidInputException
        HomeRegionNotSetException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SourceResourceList"
    pageSize: "MaxResults"
)
operation ListSourceResources {
    input := {
        @required
        ProgressUpdateStream: ProgressUpdateStream

        @required
        MigrationTaskName: MigrationTaskName

        NextToken: Token
        MaxResults: MaxResultsSourceResources
    }
    output := {
        NextToken: Token
        SourceResourceList: SourceResourceList
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerError
        ServiceUnavailableException
        InvalidInputException
        ResourceNotFoundException
    ]
}

operation NotifyApplicationState {
    input := {
        @required
        ApplicationId: ApplicationId

        @required
        Status: ApplicationStatus

        UpdateDateTime: Timestamp
        DryRun: Boolean
    }
    output := {}
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerError
        ServiceUnavailableException
        DryRunOperation
        UnauthorizedOperation
        InvalidInputException
        PolicyErrorException
        ResourceNotFoundException
        HomeRegionNotSetException
    ]
}

operation NotifyMigrationTaskState {
    input := {
        @required
        ProgressUpdateStream: ProgressUpdateStream

        @required
        MigrationTaskName: MigrationTaskName

        @required
        Task: Task

        @required
        UpdateDateTime: Timestamp

        @required
        NextUpdateSeconds: NextUpdateSeconds

        DryRun: Boolean
    }
    output := {}
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerError
        ServiceUnavailableException
        DryRunOperation
        UnauthorizedOperation
        InvalidInputException
        ResourceNotFoundException
        HomeRegionNotSetException
    ]
}

operation PutResourceAttributes {
    input := {
        @required
        ProgressUpdateStream: ProgressUpdateStream

        @required
        MigrationTaskName: MigrationTaskName

        @required
        ResourceAttributeList: ResourceAttributeList

        DryRun: Boolean
    }
    output := {}
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerError
        ServiceUnavailableException
        DryRunOperation
        UnauthorizedOperation
        InvalidInputException
        ResourceNotFoundException
        HomeRegionNotSetException
    ]
}

@error("client")
structure AccessDeniedException {
    Message: String
}

@length(min: 1, max: 1600) @pattern("^.{1,1600}$")
string ApplicationId

@length(min: 1, max: 100)
list ApplicationIds {
    member: ApplicationId
}

structure ApplicationState {
    ApplicationId: ApplicationId
    ApplicationStatus: ApplicationStatus
    LastUpdatedTime: Timestamp
}

@length(min: 0, max: 1000)
list ApplicationStateList {
    member: ApplicationState
}

enum ApplicationStatus {
    NOT_STARTED
    IN_PROGRESS
    COMPLETED
}

@length(min: 1, max: 1600) @pattern("^.{1,1600}$")
string ConfigurationId

structure CreatedArtifact {
    @required
    Name: CreatedArtifactName

    Description: CreatedArtifactDescription
}

@length(min: 0, max: 500) @pattern("^.{0,500}$")
string CreatedArtifactDescription

list CreatedArtifactList {
    member: CreatedArtifact
}

@length(min: 1, max: 1600) @pattern("arn:[a-z-]+:[a-z0-9-]+:(?:[a-z0-9-]+|):(?:[0-9]{12}|):.*")
string CreatedArtifactName

structure DiscoveredResource {
    @required
    ConfigurationId: ConfigurationId

    Description: DiscoveredResourceDescription
}

@length(min: 0, max: 500) @pattern("^.{0,500}$")
string DiscoveredResourceDescription

list DiscoveredResourceList {
    member: DiscoveredResource
}

@error("client")
structure DryRunOperation {
    Message: String
}

@error("client")
structure HomeRegionNotSetException {
    Message: String
}

@error("server")
structure InternalServerError {
    Message: String
}

@error("client")
structure InvalidInputException {
    Message: String
}

@length(min: 0, max: 100)
list LatestResourceAttributeList {
    member: ResourceAttribute
}

@range(min: 1, max: 100)
integer MaxResults

@range(min: 1, max: 10)
integer MaxResultsCreatedArtifacts

@range(min: 1, max: 10)
integer MaxResultsResources

@range(min: 1, max: 10)
integer MaxResultsSourceResources

structure MigrationTask {
    ProgressUpdateStream: ProgressUpdateStream
    MigrationTaskName: MigrationTaskName
    Task: Task
    UpdateDateTime: Timestamp
    ResourceAttributeList: LatestResourceAttributeList
}

@length(min: 1, max: 256) @pattern("[^:|]+")
string MigrationTaskName

structure MigrationTaskSummary {
    ProgressUpdateStream: ProgressUpdateStream
    MigrationTaskName: MigrationTaskName
    Status: Status
    ProgressPercent: ProgressPercent
    StatusDetail: StatusDetail
    UpdateDateTime: Timestamp
}

list MigrationTaskSummaryList {
    member: MigrationTaskSummary
}

structure MigrationTaskUpdate {
    UpdateDateTime: Timestamp
    UpdateType: UpdateType
    MigrationTaskState: Task
}

list MigrationTaskUpdateList {
    member: MigrationTaskUpdate
}

@range(min: 0)
integer NextUpdateSeconds

@error("client")
structure PolicyErrorException {
    Message: String
}

@range(min: 0, max: 100)
integer ProgressPercent

@length(min: 1, max: 50) @pattern("[^/:|\\000-\\037]+")
string ProgressUpdateStream

structure ProgressUpdateStreamSummary {
    ProgressUpdateStreamName: ProgressUpdateStream
}

list ProgressUpdateStreamSummaryList {
    member: ProgressUpdateStreamSummary
}

structure ResourceAttribute {
    @required
    Type: ResourceAttributeType

    @required
    Value: ResourceAttributeValue
}

@length(min: 1, max: 100)
list ResourceAttributeList {
    member: ResourceAttribute
}

enum ResourceAttributeType {
    IPV4_ADDRESS
    IPV6_ADDRESS
    MAC_ADDRESS
    FQDN
    VM_MANAGER_ID
    VM_MANAGED_OBJECT_REFERENCE
    VM_NAME
    VM_PATH
    BIOS_ID
    MOTHERBOARD_SERIAL_NUMBER
}

@length(min: 1, max: 256) @pattern("^.{1,256}$")
string ResourceAttributeValue

@length(min: 1, max: 1600) @pattern("^.{1,1600}$")
string ResourceName

@error("client")
structure ResourceNotFoundException {
    Message: String
}

@error("server")
structure ServiceUnavailableException {
    Message: String
}

structure SourceResource {
    @required
    Name: SourceResourceName

    Description: SourceResourceDescription
    StatusDetail: StatusDetail
}

@length(min: 0, max: 500) @pattern("^.{0,500}$")
string SourceResourceDescription

list SourceResourceList {
    member: SourceResource
}

@length(min: 1, max: 1600)
string SourceResourceName

enum Status {
    NOT_STARTED
    IN_PROGRESS
    FAILED
    COMPLETED
}

@length(min: 0, max: 2500) @pattern("^.{0,2500}$")
string StatusDetail

structure Task {
    @required
    Status: Status

    StatusDetail: StatusDetail
    ProgressPercent: ProgressPercent
}

@error("client")
structure ThrottlingException {
    @required
    Message: String

    RetryAfterSeconds: Integer
}

@length(min: 0, max: 2048) @pattern("^[a-zA-Z0-9\\/\\+\\=]{0,2048}$")
string Token

@error("client")
structure UnauthorizedOperation {
    Message: String
}

enum UpdateType {
    MIGRATION_TASK_STATE_UPDATED
}
