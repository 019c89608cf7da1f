$version: "2.0"

namespace com.amazonaws.gameliftstreams

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon GameLift Streams")
@service(sdkId: "GameLiftStreams", endpointPrefix: "gameliftstreams")
@restJson1
@sigv4(name: "gameliftstreams")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service GameLiftStreams {
    version: "2018-05-10"
    operations: [
        AddStreamGroupLocations
        AssociateApplications
        CreateApplication
        CreateStreamGroup
        CreateStreamSessionAdminShell
        CreateStreamSessionConnection
        CreateStreamUrl
        DeleteApplication
        DeleteStreamGroup
        DisassociateApplications
        ExportStreamSessionFiles
        GetApplication
        GetStreamGroup
        GetStreamSession
        GetStreamUrl
        ListApplicationShaderCaches
        ListApplications
        ListStreamGroups
        ListStreamSessions
        ListStreamSessionsByAccount
        ListStreamUrls
        ListTagsForResource
        RemoveStreamGroupLocations
        RevokeStreamUrl
        StartStreamSession
        TagResource
        TerminateStreamSession
        UntagResource
        UpdateApplication
        UpdateStreamGroup
    ]
}

@http(method: "POST", uri: "/streamgroups/{Identifier}/locations")
operation AddStreamGroupLocations {
    input := {
        @required @httpLabel
        Identifier: Identifier

        @required
        LocationConfigurations: LocationConfigurations
    }
    output := {
        @required
        Identifier: Identifier

        @required
        Locations: LocationStates
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/streamgroups/{Identifier}/associations") @idempotent
operation AssociateApplications {
    input := {
        @required @httpLabel
        Identifier: Identifier

        @required
        ApplicationIdentifiers: Identifiers
    }
    output := {
        Arn: Arn
        ApplicationArns: ArnList
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/applications", code: 201)
operation CreateApplication {
    input := {
        @required
        Description: Description

        @required
        RuntimeEnvironment: RuntimeEnvironment

        @required
        ExecutablePath: ExecutablePath

        @required
        ApplicationSourceUri: ApplicationSourceUri

        ApplicationLogPaths: FilePaths
        ApplicationLogOutputUri: ApplicationLogOutputUri
        Tags: Tags

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required
        Arn: Identifier

        Description: Description
        RuntimeEnvironment: RuntimeEnvironment
        ExecutablePath: ExecutablePath
        ApplicationLogPaths: FilePaths
        ApplicationLogOutputUri: ApplicationLogOutputUri
        ApplicationSourceUri: ApplicationSourceUri
        Id: Id
        Status: ApplicationStatus
        StatusReason: ApplicationStatusReason
        ReplicationStatuses: ReplicationStatuses
        CreatedAt: Timestamp
        LastUpdatedAt: Timestamp
        AssociatedStreamGroups: ArnList
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/streamgroups", code: 201) @idempotent
operation CreateStreamGroup {
    input := {
        @required
        Description: Description

        @required
        StreamClass: StreamClass

        DefaultApplicationIdentifier: Identifier
        LocationConfigurations: LocationConfigurations
        Tags: Tags

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required
        Arn: Identifier

        Description: Description
        DefaultApplication: DefaultApplication
        LocationStates: LocationStates
        StreamClass: StreamClass
        Id: Id
        Status: StreamGroupStatus
        StatusReason: StreamGroupStatusReason
        LastUpdatedAt: Timestamp
        CreatedAt: Timestamp
        ExpiresAt: Timestamp
        AssociatedApplications: ArnList
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(
    method: "POST"
    uri: "/streamgroups/{Identifier}/streamsessions/{StreamSessionIdentifier}/access"
)
operation CreateStreamSessionAdminShell {
    input := {
        @required @httpLabel
        Identifier: Identifier

        @required @httpLabel
        StreamSessionIdentifier: Identifier
    }
    output := {
        SessionId: SessionId
        StreamUrl: String
        TokenValue: TokenValue
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
        StreamSessionAccessNotReadyException
    ]
}

@http(
    method: "POST"
    uri: "/streamgroups/{Identifier}/streamsessions/{StreamSessionIdentifier}/connections"
)
operation CreateStreamSessionConnection {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required @httpLabel
        Identifier: Identifier

        @required @httpLabel
        StreamSessionIdentifier: Identifier

        @required
        SignalRequest: SignalRequest
    }
    output := {
        SignalResponse: SignalResponse
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
        ValidationException
    ]
}

@http(method: "POST", uri: "/streamgroups/{Identifier}/streamurls", code: 201) @idempotent
operation CreateStreamUrl {
    input := {
        @required @httpLabel
        Identifier: Identifier

        @required
        ApplicationIdentifier: Identifier

        @required
        Protocol: Protocol

        @required
        UrlExpiresAfterMinutes: UrlExpiresAfterMinutes

        UsageLimit: UsageLimit
        Description: Description

        @required
        Locations: LocationList

        SessionLengthSeconds: SessionLengthSeconds
        AdditionalLaunchArgs: GameLaunchArgList
        AdditionalEnvironmentVariables: EnvironmentVariables
        RoleArn: IamRoleArn
        DisplayConfiguration: DisplayConfiguration

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required
        Arn: Arn

        StreamUrlId: Id
        StreamUrl: StreamSessionStreamUrl
        Status: StreamUrlStatus
        StatusReason: StreamUrlStatusReason
        ExpiresAt: Timestamp
        CreatedAt: Timestamp
        UsageLimit: UsageLimit
        RemainingUses: RemainingUses
        StreamGroupArn: Arn
        ApplicationArn: Arn
        Protocol: Protocol
        Locations: LocationList
        SessionLengthSeconds: SessionLengthSeconds
        Description: Description
        AdditionalLaunchArgs: GameLaunchArgList
        AdditionalEnvironmentVariables: EnvironmentVariables
        RoleArn: IamRoleArn
        DisplayConfiguration: DisplayConfiguration
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "DELETE", uri: "/applications/{Identifier}", code: 204) @idempotent
operation DeleteApplication {
    input := {
        @required @httpLabel
        Identifier: Identifier
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/streamgroups/{Identifier}", code: 204) @idempotent
operation DeleteStreamGroup {
    input := {
        @required @httpLabel
        Identifier: Identifier
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
        ValidationException
    ]
}

@http(method: "POST", uri: "/streamgroups/{Identifier}/disassociations") @idempotent
operation DisassociateApplications {
    input := {
        @required @httpLabel
        Identifier: Identifier

        @required
        ApplicationIdentifiers: Identifiers
    }
    output := {
        Arn: Arn
        ApplicationArns: ArnList
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(
    method: "PUT"
    uri: "/streamgroups/{Identifier}/streamsessions/{StreamSessionIdentifier}/exportfiles"
)
@idempotent
operation ExportStreamSessionFiles {
    input := {
        @required @httpLabel
        Identifier: Identifier

        @required @httpLabel
        StreamSessionIdentifier: Identifier

        @required
        OutputUri: OutputUri
    }
    output := {}
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/applications/{Identifier}")
@readonly
@waitable(
    ApplicationDeleted: {
        acceptors: [{state: "success", matcher: {errorType: "ResourceNotFoundException"}}]
        minDelay: 2
        maxDelay: 2
    }
    ApplicationReady: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "Status", expected: "READY", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {output: {path: "Status", expected: "ERROR", comparator: "stringEquals"}}
            }
        ]
        minDelay: 2
        maxDelay: 2
    }
)
@maxAttempts(ApplicationDeleted: 60, ApplicationReady: 60)
operation GetApplication {
    input := {
        @required @httpLabel
        Identifier: Identifier
    }
    output := {
        @required
        Arn: Identifier

        Description: Description
        RuntimeEnvironment: RuntimeEnvironment
        ExecutablePath: ExecutablePath
        ApplicationLogPaths: FilePaths
        ApplicationLogOutputUri: ApplicationLogOutputUri
        ApplicationSourceUri: ApplicationSourceUri
        Id: Id
        Status: ApplicationStatus
        StatusReason: ApplicationStatusReason
        ReplicationStatuses: ReplicationStatuses
        CreatedAt: Timestamp
        LastUpdatedAt: Timestamp
        AssociatedStreamGroups: ArnList
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/streamgroups/{Identifier}")
@readonly
@waitable(
    StreamGroupActive: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "Status", expected: "ACTIVE", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {output: {path: "Status", expected: "ERROR", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Status"
                        expected: "ACTIVE_WITH_ERRORS"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "Status", expected: "DELETING", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    StreamGroupDeleted: {
        acceptors: [{state: "success", matcher: {errorType: "ResourceNotFoundException"}}]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(StreamGroupActive: 120, StreamGroupDeleted: 60)
operation GetStreamGroup {
    input := {
        @required @httpLabel
        Identifier: Identifier
    }
    output := {
        @required
        Arn: Identifier

        Description: Description
        DefaultApplication: DefaultApplication
        LocationStates: LocationStates
        StreamClass: StreamClass
        Id: Id
        Status: StreamGroupStatus
        StatusReason: StreamGroupStatusReason
        LastUpdatedAt: Timestamp
        CreatedAt: Timestamp
        ExpiresAt: Timestamp
        AssociatedApplications: ArnList
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/streamgroups/{Identifier}/streamsessions/{StreamSessionIdentifier}")
@readonly
@waitable(
    StreamSessionActive: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "Status", expected: "ACTIVE", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {output: {path: "Status", expected: "ERROR", comparator: "stringEquals"}}
            }
        ]
        minDelay: 2
        maxDelay: 2
    }
)
@maxAttempts(StreamSessionActive: 60)
operation GetStreamSession {
    input := {
        @required @httpLabel
        Identifier: Identifier

        @required @httpLabel
        StreamSessionIdentifier: Identifier
    }
    output := {
        Arn: Arn
        Description: Description
        StreamGroupId: Id
        UserId: UserId
        Status: StreamSessionStatus
        StatusReason: StreamSessionStatusReason
        Protocol: Protocol
        Location: LocationName
        SignalRequest: SignalRequest
        SignalResponse: SignalResponse
        ConnectionTimeoutSeconds: ConnectionTimeoutSeconds
        SessionLengthSeconds: SessionLengthSeconds
        AdditionalLaunchArgs: GameLaunchArgList
        AdditionalEnvironmentVariables: EnvironmentVariables
        PerformanceStatsConfiguration: PerformanceStatsConfiguration
        LogFileLocationUri: String
        WebSdkProtocolUrl: String
        LastUpdatedAt: Timestamp
        CreatedAt: Timestamp
        ApplicationArn: Arn
        ExportFilesMetadata: ExportFilesMetadata
        RoleArn: IamRoleArn
        DisplayConfiguration: DisplayConfiguration
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/streamgroups/{Identifier}/streamurls/{StreamUrlIdentifier}") @readonly
operation GetStreamUrl {
    input := {
        @required @httpLabel
        Identifier: Identifier

        @required @httpLabel
        StreamUrlIdentifier: Identifier
    }
    output := {
        @required
        Arn: Arn

        StreamUrlId: Id
        StreamUrl: StreamSessionStreamUrl
        Status: StreamUrlStatus
        StatusReason: StreamUrlStatusReason
        ExpiresAt: Timestamp
        CreatedAt: Timestamp
        UsageLimit: UsageLimit
        RemainingUses: RemainingUses
        StreamGroupArn: Arn
        ApplicationArn: Arn
        Protocol: Protocol
        Locations: LocationList
        SessionLengthSeconds: SessionLengthSeconds
        Description: Description
        AdditionalLaunchArgs: GameLaunchArgList
        AdditionalEnvironmentVariables: EnvironmentVariables
        RoleArn: IamRoleArn
        DisplayConfiguration: DisplayConfiguration
        StreamSessions: StreamSessionSummaryList
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/applications/{Identifier}/shadercaches") @readonly
operation ListApplicationShaderCaches {
    input := {
        @required @httpLabel
        Identifier: Identifier
    }
    output := {
        Items: ShaderCacheSummaryList
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/applications")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListApplications {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        Items: ApplicationSummaryList
        NextToken: String
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/streamgroups")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListStreamGroups {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        Items: StreamGroupSummaryList
        NextToken: String
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/streamgroups/{Identifier}/streamsessions")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListStreamSessions {
    input := {
        @httpQuery("Status")
        Status: StreamSessionStatus

        @httpQuery("ExportFilesStatus")
        ExportFilesStatus: ExportFilesStatus

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @required @httpLabel
        Identifier: Identifier
    }
    output := {
        Items: StreamSessionSummaryList
        NextToken: String
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/streamsessions")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListStreamSessionsByAccount {
    input := {
        @httpQuery("Status")
        Status: StreamSessionStatus

        @httpQuery("ExportFilesStatus")
        ExportFilesStatus: ExportFilesStatus

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        Items: StreamSessionSummaryList
        NextToken: String
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/streamurls")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListStreamUrls {
    input := {
        @httpQuery("Status")
        Status: StreamUrlStatus

        @httpQuery("StreamGroupIdentifier")
        StreamGroupIdentifier: Identifier

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        Items: StreamUrlSummaryList
        NextToken: String
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}") @readonly
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/streamgroups/{Identifier}/locations", code: 204) @idempotent
operation RemoveStreamGroupLocations {
    input := {
        @required @httpLabel
        Identifier: Identifier

        @required @httpQuery("locations")
        Locations: LocationsList
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(
    method: "POST"
    uri: "/streamgroups/{Identifier}/streamurls/{StreamUrlIdentifier}/revoke"
    code: 204
)
@idempotent
operation RevokeStreamUrl {
    input := {
        @required @httpLabel
        Identifier: Identifier

        @required @httpLabel
        StreamUrlIdentifier: Identifier

        RevocationMode: RevocationMode
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/streamgroups/{Identifier}/streamsessions", code: 201)
operation StartStreamSession {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        Description: Description

        @required @httpLabel
        Identifier: Identifier

        @required
        Protocol: Protocol

        @required
        SignalRequest: SignalRequest

        @required
        ApplicationIdentifier: Identifier

        UserId: UserId
        Locations: LocationList
        ConnectionTimeoutSeconds: ConnectionTimeoutSeconds
        SessionLengthSeconds: SessionLengthSeconds
        AdditionalLaunchArgs: GameLaunchArgList
        AdditionalEnvironmentVariables: EnvironmentVariables
        PerformanceStatsConfiguration: PerformanceStatsConfiguration
        RoleArn: IamRoleArn
        DisplayConfiguration: DisplayConfiguration
    }
    output := {
        Arn: Arn
        Description: Description
        StreamGroupId: Id
        UserId: UserId
        Status: StreamSessionStatus
        StatusReason: StreamSessionStatusReason
        Protocol: Protocol
        Location: LocationName
        SignalRequest: SignalRequest
        SignalResponse: SignalResponse
        ConnectionTimeoutSeconds: ConnectionTimeoutSeconds
        SessionLengthSeconds: SessionLengthSeconds
        AdditionalLaunchArgs: GameLaunchArgList
        AdditionalEnvironmentVariables: EnvironmentVariables
        PerformanceStatsConfiguration: PerformanceStatsConfiguration
        LogFileLocationUri: String
        WebSdkProtocolUrl: String
        LastUpdatedAt: Timestamp
        CreatedAt: Timestamp
        ApplicationArn: Arn
        ExportFilesMetadata: ExportFilesMetadata
        RoleArn: IamRoleArn
        DisplayConfiguration: DisplayConfiguration
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
        ValidationException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}") @idempotent
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(
    method: "DELETE"
    uri: "/streamgroups/{Identifier}/streamsessions/{StreamSessionIdentifier}"
    code: 204
)
@idempotent
operation TerminateStreamSession {
    input := {
        @required @httpLabel
        Identifier: Identifier

        @required @httpLabel
        StreamSessionIdentifier: Identifier
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}") @idempotent
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        AccessDeniedException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/applications/{Identifier}")
operation UpdateApplication {
    input := {
        @required @httpLabel
        Identifier: Identifier

        Description: Description
        ApplicationLogPaths: FilePaths
        ApplicationLogOutputUri: ApplicationLogOutputUri
    }
    output := {
        @required
        Arn: Identifier

        Description: Description
        RuntimeEnvironment: RuntimeEnvironment
        ExecutablePath: ExecutablePath
        ApplicationLogPaths: FilePaths
        ApplicationLogOutputUri: ApplicationLogOutputUri
        ApplicationSourceUri: ApplicationSourceUri
        Id: Id
        Status: ApplicationStatus
        StatusReason: ApplicationStatusReason
        ReplicationStatuses: ReplicationStatuses
        CreatedAt: Timestamp
        LastUpdatedAt: Timestamp
        AssociatedStreamGroups: ArnList
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/streamgroups/{Identifier}")
operation UpdateStreamGroup {
    input := {
        @required @httpLabel
        Identifier: Identifier

        LocationConfigurations: LocationConfigurations
        Description: Description
        DefaultApplicationIdentifier: Identifier
    }
    output := {
        @required
        Arn: Identifier

        Description: Description
        DefaultApplication: DefaultApplication
        LocationStates: LocationStates
        StreamClass: StreamClass
        Id: Id
        Status: StreamGroupStatus
        StatusReason: StreamGroupStatusReason
        LastUpdatedAt: Timestamp
        CreatedAt: Timestamp
        ExpiresAt: Timestamp
        AssociatedApplications: ArnList
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    Message: String
}

@range(min: 0)
integer AlwaysOnCapacity

@length(min: 0, max: 1024)
@pattern("$|^s3://([a-zA-Z0-9][a-zA-Z0-9._-]{1,61}[a-zA-Z0-9])(/[a-zA-Z0-9._-]+)*/?")
string ApplicationLogOutputUri

@length(min: 1, max: 1024)
string ApplicationSourceUri

enum ApplicationStatus {
    INITIALIZED
    PROCESSING
    READY
    DELETING
    ERROR
}

enum ApplicationStatusReason {
    internalError
    accessDenied
    sourceModified
}

structure ApplicationSummary {
    @required
    Arn: Identifier

    Id: Id
    Description: Description
    Status: ApplicationStatus
    CreatedAt: Timestamp
    LastUpdatedAt: Timestamp
    RuntimeEnvironment: RuntimeEnvironment
}

list ApplicationSummaryList {
    member: ApplicationSummary
}

@length(min: 1, max: 128) @pattern("arn:aws:gameliftstreams:([^: ]*):([0-9]{12}):([^: ]*)")
string Arn

list ArnList {
    member: Arn
}

@range(min: 0)
integer CapacityValue

@length(min: 32, max: 128) @pattern("[\\x21-\\x7E]+")
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    @required
    Message: String
}

@range(min: 1, max: 3600)
integer ConnectionTimeoutSeconds

structure DefaultApplication {
    Id: Id
    Arn: Arn
}

@length(min: 1, max: 80) @pattern("[a-zA-Z0-9-_.!+@/][a-zA-Z0-9-_.!+@/ ]*")
string Description

structure DisplayConfiguration {
    Resolution: Resolution
}

@length(min: 0, max: 50)
map EnvironmentVariables {
    key: EnvironmentVariablesKeyString
    value: EnvironmentVariablesValueString
}

@length(min: 1, max: 256) @pattern("[_a-zA-Z][_a-zA-Z0-9]*")
string EnvironmentVariablesKeyString

@length(min: 0, max: 4096)
string EnvironmentVariablesValueString

@length(min: 1, max: 1024)
string ExecutablePath

structure ExportFilesMetadata {
    Status: ExportFilesStatus
    StatusReason: ExportFilesReason
    OutputUri: OutputUri
}

@length(min: 0, max: 1024)
string ExportFilesReason

enum ExportFilesStatus {
    SUCCEEDED
    FAILED
    PENDING
}

@length(min: 0, max: 1024)
string FilePath

@length(min: 0, max: 10)
list FilePaths {
    member: FilePath
}

@length(min: 0, max: 100)
list GameLaunchArgList {
    member: String
}

@length(min: 20, max: 2048) @pattern("arn:aws[a-zA-Z-]*:iam::\\d{12}:role/.+") @sensitive
string IamRoleArn

@length(min: 1, max: 32) @pattern("[a-zA-Z0-9-]+")
string Id

@length(min: 1, max: 128)
@pattern("(^[a-zA-Z0-9-]+$)|(^arn:aws:gameliftstreams:([^: ]*):([0-9]{12}):([^: ]*)$)")
string Identifier

@length(min: 1, max: 50)
list Identifiers {
    member: Identifier
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    Message: String
}

@pattern("(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])/([0-9]|[1-2][0-9]|3[0-2])")
string Ipv4CidrBlock

@length(min: 1, max: 5)
list Ipv4CidrBlockList {
    member: Ipv4CidrBlock
}

@input
structure ListTagsForResourceRequest {
    @required @httpLabel
    ResourceArn: Arn
}

@output
structure ListTagsForResourceResponse {
    Tags: Tags
}

structure LocationConfiguration {
    @required
    LocationName: LocationName

    AlwaysOnCapacity: AlwaysOnCapacity

    @deprecated(since: "2025-12-17")
    OnDemandCapacity: OnDemandCapacity

    TargetIdleCapacity: TargetIdleCapacity
    MaximumCapacity: MaximumCapacity
    VpcTransitConfiguration: VpcTransitConfiguration
}

@length(min: 1, max: 100)
list LocationConfigurations {
    member: LocationConfiguration
}

@length(min: 1)
list LocationList {
    member: LocationName
}

@length(min: 1, max: 20) @pattern("[a-zA-Z0-9-]+")
string LocationName

structure LocationState {
    LocationName: LocationName
    Status: StreamGroupLocationStatus
    AlwaysOnCapacity: AlwaysOnCapacity
    OnDemandCapacity: OnDemandCapacity
    TargetIdleCapacity: TargetIdleCapacity
    MaximumCapacity: MaximumCapacity
    RequestedCapacity: CapacityValue
    AllocatedCapacity: CapacityValue
    IdleCapacity: CapacityValue
    InternalVpcIpv4CidrBlock: Ipv4CidrBlock
    VpcTransitConfiguration: VpcTransitConfigurationResponse
}

list LocationStates {
    member: LocationState
}

@length(min: 1, max: 100)
list LocationsList {
    member: String
}

@range(min: 1, max: 100)
integer MaxResults

@range(min: 0)
integer MaximumCapacity

@range(min: 0)
integer OnDemandCapacity

@length(min: 0, max: 1024) @pattern("s3://.*(/|\\.zip|\\.ZIP)")
string OutputUri

structure PerformanceStatsConfiguration {
    SharedWithClient: Boolean
}

enum Protocol {
    WebRTC
}

@range(min: 0)
integer RemainingUses

structure ReplicationStatus {
    Location: LocationName
    Status: ReplicationStatusType
}

enum ReplicationStatusType {
    REPLICATING
    COMPLETED
}

list ReplicationStatuses {
    member: ReplicationStatus
}

structure Resolution {
    @required
    Width: ResolutionWidth

    @required
    Height: ResolutionHeight
}

@range(min: 320, max: 4096)
integer ResolutionHeight

@range(min: 320, max: 4096)
integer ResolutionWidth

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    Message: String
}

enum RevocationMode {
    REVOKE_URL
    REVOKE_AND_TERMINATE_SESSIONS
}

structure RuntimeEnvironment {
    @required
    Type: RuntimeEnvironmentType

    @required
    Version: RuntimeEnvironmentVersion
}

enum RuntimeEnvironmentType {
    PROTON
    WINDOWS
    UBUNTU
}

@length(min: 1, max: 256)
string RuntimeEnvironmentVersion

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    Message: String
}

@length(min: 1, max: 256)
string SessionId

@range(min: 1, max: 86400)
integer SessionLengthSeconds

enum ShaderCacheStatus {
    INITIALIZED
    PROCESSING
    READY
    DELETING
    ERROR
}

structure ShaderCacheSummary {
    @required
    Identifier: Identifier

    @required
    ApplicationArn: Arn

    Status: ShaderCacheStatus
    LastUpdatedAt: Timestamp
    StorageBytes: Long
    AssociatedStreamGroups: ArnList
}

@length(min: 0, max: 1000)
list ShaderCacheSummaryList {
    member: ShaderCacheSummary
}

@length(min: 1) @sensitive
string SignalRequest

@sensitive
string SignalResponse

enum StreamClass {
    gen4n_high
    gen4n_ultra
    gen4n_win2022
    gen5n_high
    gen5n_ultra
    gen5n_win2022
    gen6n_small
    gen6n_medium
    gen6n_high
    gen6n_ultra
    gen6n_ultra_win2022
    gen6n_pro
    gen6n_pro_win2022
    gen6n_small_win2022
    gen6n_medium_win2022
    gen6e_pro
    gen6e_pro_win2022
}

enum StreamGroupLocationStatus {
    ACTIVATING
    ACTIVE
    ERROR
    REMOVING
}

enum StreamGroupStatus {
    ACTIVATING
    UPDATING_LOCATIONS
    ACTIVE
    ACTIVE_WITH_ERRORS
    ERROR
    DELETING
    EXPIRED
}

enum StreamGroupStatusReason {
    internalError
    noAvailableInstances
}

structure StreamGroupSummary {
    @required
    Arn: Identifier

    Id: Id
    Description: Description
    DefaultApplication: DefaultApplication
    StreamClass: StreamClass
    Status: StreamGroupStatus
    CreatedAt: Timestamp
    LastUpdatedAt: Timestamp
    ExpiresAt: Timestamp
}

list StreamGroupSummaryList {
    member: StreamGroupSummary
}

@error("client") @httpError(409) @retryable(throttling: false)
structure StreamSessionAccessNotReadyException {
    @required
    Message: String
}

enum StreamSessionStatus {
    ACTIVATING
    ACTIVE
    CONNECTED
    PENDING_CLIENT_RECONNECTION
    RECONNECTING
    TERMINATING
    TERMINATED
    ERROR
}

enum StreamSessionStatusReason {
    internalError
    invalidSignalRequest
    placementTimeout
    applicationLogS3DestinationError
    assumeRoleFailed
    applicationExit
    connectionTimeout
    reconnectionTimeout
    maxSessionLengthTimeout
    idleTimeout
    apiTerminated
}

@length(min: 1, max: 2048) @sensitive
string StreamSessionStreamUrl

structure StreamSessionSummary {
    Arn: Arn
    UserId: UserId
    Status: StreamSessionStatus
    StatusReason: StreamSessionStatusReason
    Protocol: Protocol
    LastUpdatedAt: Timestamp
    CreatedAt: Timestamp
    ApplicationArn: Arn
    ExportFilesMetadata: ExportFilesMetadata
    Location: LocationName
    RoleArn: IamRoleArn
}

list StreamSessionSummaryList {
    member: StreamSessionSummary
}

enum StreamUrlStatus {
    ACTIVE
    EXPIRED
    REVOKED
    LIMIT_REACHED
}

enum StreamUrlStatusReason {
    userRevoked
    revokedAndTerminatingSessions
    revokedAndSessionsTerminated
    streamGroupDeleted
    applicationDeleted
}

structure StreamUrlSummary {
    @required
    Arn: Arn

    StreamUrlId: Id
    StreamUrl: StreamSessionStreamUrl
    Status: StreamUrlStatus
    StatusReason: StreamUrlStatusReason
    ExpiresAt: Timestamp
    CreatedAt: Timestamp
    UsageLimit: UsageLimit
    RemainingUses: RemainingUses
    StreamGroupArn: Arn
    ApplicationArn: Arn
    SessionLengthSeconds: SessionLengthSeconds
    Description: Description
}

list StreamUrlSummaryList {
    member: StreamUrlSummary
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

@input
structure TagResourceRequest {
    @required @httpLabel
    ResourceArn: Arn

    @required
    Tags: Tags
}

@output
structure TagResourceResponse {}

@length(min: 0, max: 256)
string TagValue

@length(min: 1, max: 50)
map Tags {
    key: TagKey
    value: TagValue
}

@range(min: 0)
integer TargetIdleCapacity

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    Message: String
}

@length(min: 0, max: 1024) @sensitive
string TokenValue

@input
structure UntagResourceRequest {
    @required @httpLabel
    ResourceArn: Arn

    @required @httpQuery("tagKeys")
    TagKeys: TagKeyList
}

@output
structure UntagResourceResponse {}

@range(min: 1)
integer UrlExpiresAfterMinutes

@range(min: 1)
integer UsageLimit

@length(min: 0, max: 1024) @pattern("[-_a-zA-Z0-9/=+]*")
string UserId

@error("client") @httpError(400)
structure ValidationException {
    @required
    Message: String
}

@length(min: 1, max: 32)
string VpcId

structure VpcTransitConfiguration {
    @required
    VpcId: VpcId

    @required
    Ipv4CidrBlocks: Ipv4CidrBlockList
}

structure VpcTransitConfigurationResponse {
    VpcId: VpcId
    Ipv4CidrBlocks: Ipv4CidrBlockList
    TransitGatewayId: String
    TransitGatewayResourceShareArn: String
}
