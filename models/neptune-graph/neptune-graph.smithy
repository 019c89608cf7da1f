$version: "2.0"

namespace com.amazonaws.neptunegraph

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.rules#staticContextParams
use smithy.waiters#waitable

@title("Amazon Neptune Graph")
@service(sdkId: "Neptune Graph", endpointPrefix: "neptune-graph")
@restJson1
@sigv4(name: "neptune-graph")
service NeptuneGraph {
    version: "2023-11-29"
    operations: [
        CancelExportTask
        CancelImportTask
        CancelQuery
        CreateGraph
        CreateGraphSnapshot
        CreateGraphUsingImportTask
        CreatePrivateGraphEndpoint
        DeleteGraph
        DeleteGraphSnapshot
        DeletePrivateGraphEndpoint
        ExecuteQuery
        GetExportTask
        GetGraph
        GetGraphSnapshot
        GetGraphSummary
        GetImportTask
        GetPrivateGraphEndpoint
        GetQuery
        ListExportTasks
        ListGraphSnapshots
        ListGraphs
        ListImportTasks
        ListPrivateGraphEndpoints
        ListQueries
        ListTagsForResource
        ResetGraph
        RestoreGraphFromSnapshot
        StartExportTask
        StartGraph
        StartImportTask
        StopGraph
        TagResource
        UntagResource
        UpdateGraph
    ]
}

@http(method: "DELETE", uri: "/exporttasks/{taskIdentifier}")
@staticContextParams(ApiType: {value: "ControlPlane"})
operation CancelExportTask {
    input := {
        @required @httpLabel
        taskIdentifier: ExportTaskId
    }
    output := {
        @required
        graphId: GraphId

        @required
        roleArn: RoleArn

        @required
        taskId: ExportTaskId

        @required
        status: ExportTaskStatus

        @required
        format: ExportFormat

        @required
        destination: CancelExportTaskOutputDestinationString

        @required
        kmsKeyIdentifier: KmsKeyArn

        parquetType: ParquetType
        statusReason: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/importtasks/{taskIdentifier}")
@staticContextParams(ApiType: {value: "ControlPlane"})
operation CancelImportTask {
    input := {
        @required @httpLabel
        taskIdentifier: TaskId
    }
    output := {
        graphId: GraphId

        @required
        taskId: TaskId

        @required
        source: String

        format: Format
        parquetType: ParquetType

        @required
        roleArn: RoleArn

        @required
        status: ImportTaskStatus
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/queries/{queryId}")
@endpoint(hostPrefix: "{graphIdentifier}.")
@idempotent
@staticContextParams(ApiType: {value: "DataPlane"})
operation CancelQuery {
    input := {
        @required @httpHeader("graphIdentifier") @hostLabel
        graphIdentifier: GraphIdentifier

        @required @httpLabel
        queryId: String
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/graphs", code: 201)
@staticContextParams(ApiType: {value: "ControlPlane"})
operation CreateGraph {
    input := {
        @required
        graphName: GraphName

        tags: TagMap
        publicConnectivity: Boolean
        kmsKeyIdentifier: KmsKeyArn
        vectorSearchConfiguration: VectorSearchConfiguration
        replicaCount: ReplicaCount
        deletionProtection: Boolean

        @required
        provisionedMemory: ProvisionedMemory
    }
    output := {
        @required
        id: GraphId

        @required
        name: GraphName

        @required
        arn: String

        status: GraphStatus
        statusReason: String
        createTime: Timestamp
        provisionedMemory: ProvisionedMemory
        endpoint: String
        publicConnectivity: Boolean
        vectorSearchConfiguration: VectorSearchConfiguration
        replicaCount: ReplicaCount
        kmsKeyIdentifier: KmsKeyArn
        sourceSnapshotId: SnapshotId
        deletionProtection: Boolean
        buildNumber: String
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/snapshots", code: 201)
@staticContextParams(ApiType: {value: "ControlPlane"})
operation CreateGraphSnapshot {
    input := {
        @required
        graphIdentifier: GraphIdentifier

        @required
        snapshotName: SnapshotName

        tags: TagMap
    }
    output := {
        @required
        id: SnapshotId

        @required
        name: SnapshotName

        @required
        arn: String

        sourceGraphId: GraphId
        snapshotCreateTime: Timestamp
        status: SnapshotStatus
        kmsKeyIdentifier: KmsKeyArn
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/importtasks", code: 201)
@staticContextParams(ApiType: {value: "ControlPlane"})
operation CreateGraphUsingImportTask {
    input := {
        @required
        graphName: GraphName

        tags: TagMap
        publicConnectivity: Boolean
        kmsKeyIdentifier: KmsKeyArn
        vectorSearchConfiguration: VectorSearchConfiguration
        replicaCount: ReplicaCount
        deletionProtection: Boolean
        importOptions: ImportOptions
        maxProvisionedMemory: ProvisionedMemory
        minProvisionedMemory: ProvisionedMemory
        failOnError: Boolean

        @required
        source: String

        format: Format
        parquetType: ParquetType
        blankNodeHandling: BlankNodeHandling

        @required
        roleArn: RoleArn
    }
    output := {
        graphId: GraphId

        @required
        taskId: TaskId

        @required
        source: String

        format: Format
        parquetType: ParquetType

        @required
        roleArn: RoleArn

        @required
        status: ImportTaskStatus

        importOptions: ImportOptions
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/graphs/{graphIdentifier}/endpoints/", code: 201)
@staticContextParams(ApiType: {value: "ControlPlane"})
operation CreatePrivateGraphEndpoint {
    input := {
        @required @httpLabel
        graphIdentifier: GraphIdentifier

        vpcId: VpcId
        subnetIds: SubnetIds
        vpcSecurityGroupIds: SecurityGroupIds
    }
    output := {
        @required
        vpcId: VpcId

        @required
        subnetIds: SubnetIds

        @required
        status: PrivateGraphEndpointStatus

        vpcEndpointId: VpcEndpointId
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/graphs/{graphIdentifier}")
@staticContextParams(ApiType: {value: "ControlPlane"})
operation DeleteGraph {
    input := {
        @required @httpLabel
        graphIdentifier: GraphIdentifier

        @required @httpQuery("skipSnapshot")
        skipSnapshot: Boolean
    }
    output := {
        @required
        id: GraphId

        @required
        name: GraphName

        @required
        arn: String

        status: GraphStatus
        statusReason: String
        createTime: Timestamp
        provisionedMemory: ProvisionedMemory
        endpoint: String
        publicConnectivity: Boolean
        vectorSearchConfiguration: VectorSearchConfiguration
        replicaCount: ReplicaCount
        kmsKeyIdentifier: KmsKeyArn
        sourceSnapshotId: SnapshotId
        deletionProtection: Boolean
        buildNumber: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/snapshots/{snapshotIdentifier}")
@staticContextParams(ApiType: {value: "ControlPlane"})
operation DeleteGraphSnapshot {
    input := {
        @required @httpLabel
        snapshotIdentifier: SnapshotIdentifier
    }
    output := {
        @required
        id: SnapshotId

        @required
        name: SnapshotName

        @required
        arn: String

        sourceGraphId: GraphId
        snapshotCreateTime: Timestamp
        status: SnapshotStatus
        kmsKeyIdentifier: KmsKeyArn
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/graphs/{graphIdentifier}/endpoints/{vpcId}")
@staticContextParams(ApiType: {value: "ControlPlane"})
operation DeletePrivateGraphEndpoint {
    input := {
        @required @httpLabel
        graphIdentifier: GraphIdentifier

        @required @httpLabel
        vpcId: VpcId
    }
    output := {
        @required
        vpcId: VpcId

        @required
        subnetIds: SubnetIds

        @required
        status: PrivateGraphEndpointStatus

        vpcEndpointId: VpcEndpointId
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/queries")
@endpoint(hostPrefix: "{graphIdentifier}.")
@staticContextParams(ApiType: {value: "DataPlane"})
operation ExecuteQuery {
    input := {
        @required @httpHeader("graphIdentifier") @hostLabel
        graphIdentifier: GraphIdentifier

        @required @jsonName("query")
        queryString: String

        @required
        language: QueryLanguage

        parameters: DocumentValuedMap
        planCache: PlanCacheType

        @jsonName("explain")
        explainMode: ExplainMode

        queryTimeoutMilliseconds: Integer
    }
    output := {
        @required @httpPayload
        payload: QueryResponseBlob
    }
    errors: [
        ThrottlingException
        UnprocessableException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/exporttasks/{taskIdentifier}")
@readonly
@staticContextParams(ApiType: {value: "ControlPlane"})
@waitable(
    ExportTaskCancelled: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "status != 'CANCELLING' && status != 'CANCELLED'"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "CANCELLED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 60
        maxDelay: 60
    }
    ExportTaskSuccessful: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "CANCELLING", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "CANCELLED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "SUCCEEDED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 60
        maxDelay: 60
    }
)
@maxAttempts(ExportTaskCancelled: 60, ExportTaskSuccessful: 480)
operation GetExportTask {
    input := {
        @required @httpLabel
        taskIdentifier: ExportTaskId
    }
    output := {
        @required
        graphId: GraphId

        @required
        roleArn: RoleArn

        @required
        taskId: ExportTaskId

        @required
        status: ExportTaskStatus

        @required
        format: ExportFormat

        @required
        destination: GetExportTaskOutputDestinationString

        @required
        kmsKeyIdentifier: KmsKeyArn

        parquetType: ParquetType
        statusReason: String
        exportTaskDetails: ExportTaskDetails
        exportFilter: ExportFilter
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/graphs/{graphIdentifier}")
@readonly
@staticContextParams(ApiType: {value: "ControlPlane"})
@waitable(
    GraphAvailable: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "DELETING", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "AVAILABLE", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 60
        maxDelay: 60
    }
    GraphDeleted: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "status != 'DELETING'"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
        ]
        minDelay: 60
        maxDelay: 60
    }
    GraphStopped: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "STOPPED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "status != 'STOPPING'"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
        ]
        minDelay: 20
        maxDelay: 20
    }
)
@maxAttempts(GraphAvailable: 480, GraphDeleted: 60, GraphStopped: 90)
operation GetGraph {
    input := {
        @required @httpLabel
        graphIdentifier: GraphIdentifier
    }
    output := {
        @required
        id: GraphId

        @required
        name: GraphName

        @required
        arn: String

        status: GraphStatus
        statusReason: String
        createTime: Timestamp
        provisionedMemory: ProvisionedMemory
        endpoint: String
        publicConnectivity: Boolean
        vectorSearchConfiguration: VectorSearchConfiguration
        replicaCount: ReplicaCount
        kmsKeyIdentifier: KmsKeyArn
        sourceSnapshotId: SnapshotId
        deletionProtection: Boolean
        buildNumber: String
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/snapshots/{snapshotIdentifier}")
@readonly
@staticContextParams(ApiType: {value: "ControlPlane"})
@waitable(
    GraphSnapshotAvailable: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "DELETING", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "AVAILABLE", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 60
        maxDelay: 60
    }
    GraphSnapshotDeleted: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "status != 'DELETING'"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
        ]
        minDelay: 60
        maxDelay: 60
    }
)
@maxAttempts(GraphSnapshotAvailable: 120, GraphSnapshotDeleted: 60)
operation GetGraphSnapshot {
    input := {
        @required @httpLabel
        snapshotIdentifier: SnapshotIdentifier
    }
    output := {
        @required
        id: SnapshotId

        @required
        name: SnapshotName

        @required
        arn: String

        sourceGraphId: GraphId
        snapshotCreateTime: Timestamp
        status: SnapshotStatus
        kmsKeyIdentifier: KmsKeyArn
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/summary")
@endpoint(hostPrefix: "{graphIdentifier}.")
@readonly
@staticContextParams(ApiType: {value: "DataPlane"})
operation GetGraphSummary {
    input := {
        @required @httpHeader("graphIdentifier") @hostLabel
        graphIdentifier: GraphIdentifier

        @httpQuery("mode")
        mode: GraphSummaryMode
    }
    output := {
        version: String
        lastStatisticsComputationTime: SyntheticTimestamp_date_time
        graphSummary: GraphDataSummary
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/importtasks/{taskIdentifier}")
@readonly
@staticContextParams(ApiType: {value: "ControlPlane"})
@waitable(
    ImportTaskCancelled: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "status != 'CANCELLING' && status != 'CANCELLED'"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "CANCELLED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 60
        maxDelay: 60
    }
    ImportTaskSuccessful: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "CANCELLING", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "CANCELLED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "ROLLING_BACK", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "SUCCEEDED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 60
        maxDelay: 60
    }
)
@maxAttempts(ImportTaskCancelled: 60, ImportTaskSuccessful: 480)
operation GetImportTask {
    input := {
        @required @httpLabel
        taskIdentifier: TaskId
    }
    output := {
        graphId: GraphId

        @required
        taskId: TaskId

        @required
        source: String

        format: Format
        parquetType: ParquetType

        @required
        roleArn: RoleArn

        @required
        status: ImportTaskStatus

        importOptions: ImportOptions
        importTaskDetails: ImportTaskDetails
        attemptNumber: Integer
        statusReason: String
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/graphs/{graphIdentifier}/endpoints/{vpcId}")
@readonly
@staticContextParams(ApiType: {value: "ControlPlane"})
@waitable(
    PrivateGraphEndpointAvailable: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "DELETING", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "AVAILABLE", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
    PrivateGraphEndpointDeleted: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "status != 'DELETING'"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(PrivateGraphEndpointAvailable: 180, PrivateGraphEndpointDeleted: 180)
operation GetPrivateGraphEndpoint {
    input := {
        @required @httpLabel
        graphIdentifier: GraphIdentifier

        @required @httpLabel
        vpcId: VpcId
    }
    output := {
        @required
        vpcId: VpcId

        @required
        subnetIds: SubnetIds

        @required
        status: PrivateGraphEndpointStatus

        vpcEndpointId: VpcEndpointId
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/queries/{queryId}")
@endpoint(hostPrefix: "{graphIdentifier}.")
@readonly
@staticContextParams(ApiType: {value: "DataPlane"})
operation GetQuery {
    input := {
        @required @httpHeader("graphIdentifier") @hostLabel
        graphIdentifier: GraphIdentifier

        @required @httpLabel
        queryId: String
    }
    output := {
        id: String
        queryString: String
        waited: Integer
        elapsed: Integer
        state: QueryState
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/exporttasks")
@readonly
@staticContextParams(ApiType: {value: "ControlPlane"})
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "tasks"
    pageSize: "maxResults"
)
operation ListExportTasks {
    input := {
        @httpQuery("graphIdentifier")
        graphIdentifier: GraphIdentifier

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        tasks: ExportTaskSummaryList

        nextToken: PaginationToken
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/snapshots")
@readonly
@staticContextParams(ApiType: {value: "ControlPlane"})
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "graphSnapshots"
    pageSize: "maxResults"
)
operation ListGraphSnapshots {
    input := {
        @httpQuery("graphIdentifier")
        graphIdentifier: GraphIdentifier

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        graphSnapshots: GraphSnapshotSummaryList

        nextToken: PaginationToken
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/graphs")
@readonly
@staticContextParams(ApiType: {value: "ControlPlane"})
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "graphs"
    pageSize: "maxResults"
)
operation ListGraphs {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        graphs: GraphSummaryList

        nextToken: PaginationToken
    }
    errors: [ThrottlingException, InternalServerException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/importtasks")
@readonly
@staticContextParams(ApiType: {value: "ControlPlane"})
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "tasks"
    pageSize: "maxResults"
)
operation ListImportTasks {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        tasks: ImportTaskSummaryList

        nextToken: PaginationToken
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/graphs/{graphIdentifier}/endpoints/")
@readonly
@staticContextParams(ApiType: {value: "ControlPlane"})
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "privateGraphEndpoints"
    pageSize: "maxResults"
)
operation ListPrivateGraphEndpoints {
    input := {
        @required @httpLabel
        graphIdentifier: GraphIdentifier

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        privateGraphEndpoints: PrivateGraphEndpointSummaryList

        nextToken: PaginationToken
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/queries")
@endpoint(hostPrefix: "{graphIdentifier}.")
@readonly
@staticContextParams(ApiType: {value: "DataPlane"})
operation ListQueries {
    input := {
        @required @httpHeader("graphIdentifier") @hostLabel
        graphIdentifier: GraphIdentifier

        @required @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("state")
        state: QueryStateInput
    }
    output := {
        @required
        queries: QuerySummaryList
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
@readonly
@staticContextParams(ApiType: {value: "ControlPlane"})
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: Arn
    }
    output := {
        tags: TagMap
    }
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/graphs/{graphIdentifier}")
@staticContextParams(ApiType: {value: "ControlPlane"})
operation ResetGraph {
    input := {
        @required @httpLabel
        graphIdentifier: GraphIdentifier

        @required
        skipSnapshot: Boolean
    }
    output := {
        @required
        id: GraphId

        @required
        name: GraphName

        @required
        arn: String

        status: GraphStatus
        statusReason: String
        createTime: Timestamp
        provisionedMemory: ProvisionedMemory
        endpoint: String
        publicConnectivity: Boolean
        vectorSearchConfiguration: VectorSearchConfiguration
        replicaCount: ReplicaCount
        kmsKeyIdentifier: KmsKeyArn
        sourceSnapshotId: SnapshotId
        deletionProtection: Boolean
        buildNumber: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/snapshots/{snapshotIdentifier}/restore", code: 201)
@staticContextParams(ApiType: {value: "ControlPlane"})
operation RestoreGraphFromSnapshot {
    input := {
        @required @httpLabel
        snapshotIdentifier: SnapshotIdentifier

        @required
        graphName: GraphName

        provisionedMemory: ProvisionedMemory
        deletionProtection: Boolean
        tags: TagMap
        replicaCount: ReplicaCount
        publicConnectivity: Boolean
    }
    output := {
        @required
        id: GraphId

        @required
        name: GraphName

        @required
        arn: String

        status: GraphStatus
        statusReason: String
        createTime: Timestamp
        provisionedMemory: ProvisionedMemory
        endpoint: String
        publicConnectivity: Boolean
        vectorSearchConfiguration: VectorSearchConfiguration
        replicaCount: ReplicaCount
        kmsKeyIdentifier: KmsKeyArn
        sourceSnapshotId: SnapshotId
        deletionProtection: Boolean
        buildNumber: String
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/exporttasks", code: 201)
@staticContextParams(ApiType: {value: "ControlPlane"})
operation StartExportTask {
    input := {
        @required
        graphIdentifier: GraphIdentifier

        @required
        roleArn: RoleArn

        @required
        format: ExportFormat

        @required
        destination: StartExportTaskInputDestinationString

        @required
        kmsKeyIdentifier: KmsKeyArn

        parquetType: ParquetType
        exportFilter: ExportFilter
        tags: TagMap
    }
    output := {
        @required
        graphId: GraphId

        @required
        roleArn: RoleArn

        @required
        taskId: ExportTaskId

        @required
        status: ExportTaskStatus

        @required
        format: ExportFormat

        @required
        destination: StartExportTaskOutputDestinationString

        @required
        kmsKeyIdentifier: KmsKeyArn

        parquetType: ParquetType
        statusReason: String
        exportFilter: ExportFilter
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/graphs/{graphIdentifier}/start")
@staticContextParams(ApiType: {value: "ControlPlane"})
operation StartGraph {
    input := {
        @required @httpLabel
        graphIdentifier: GraphIdentifier
    }
    output := {
        @required
        id: GraphId

        @required
        name: GraphName

        @required
        arn: String

        status: GraphStatus
        statusReason: String
        createTime: Timestamp
        provisionedMemory: ProvisionedMemory
        endpoint: String
        publicConnectivity: Boolean
        vectorSearchConfiguration: VectorSearchConfiguration
        replicaCount: ReplicaCount
        kmsKeyIdentifier: KmsKeyArn
        sourceSnapshotId: SnapshotId
        deletionProtection: Boolean
        buildNumber: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/graphs/{graphIdentifier}/importtasks", code: 201)
@staticContextParams(ApiType: {value: "ControlPlane"})
operation StartImportTask {
    input := {
        importOptions: ImportOptions
        failOnError: Boolean

        @required
        source: String

        format: Format
        parquetType: ParquetType
        blankNodeHandling: BlankNodeHandling

        @required @httpLabel
        graphIdentifier: GraphIdentifier

        @required
        roleArn: RoleArn
    }
    output := {
        graphId: GraphId

        @required
        taskId: TaskId

        @required
        source: String

        format: Format
        parquetType: ParquetType

        @required
        roleArn: RoleArn

        @required
        status: ImportTaskStatus

        importOptions: ImportOptions
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/graphs/{graphIdentifier}/stop")
@staticContextParams(ApiType: {value: "ControlPlane"})
operation StopGraph {
    input := {
        @required @httpLabel
        graphIdentifier: GraphIdentifier
    }
    output := {
        @required
        id: GraphId

        @required
        name: GraphName

        @required
        arn: String

        status: GraphStatus
        statusReason: String
        createTime: Timestamp
        provisionedMemory: ProvisionedMemory
        endpoint: String
        publicConnectivity: Boolean
        vectorSearchConfiguration: VectorSearchConfiguration
        replicaCount: ReplicaCount
        kmsKeyIdentifier: KmsKeyArn
        sourceSnapshotId: SnapshotId
        deletionProtection: Boolean
        buildNumber: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
@idempotent
@staticContextParams(ApiType: {value: "ControlPlane"})
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required
        tags: TagMap
    }
    output := {}
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}")
@idempotent
@staticContextParams(ApiType: {value: "ControlPlane"})
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        ThrottlingException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/graphs/{graphIdentifier}")
@staticContextParams(ApiType: {value: "ControlPlane"})
operation UpdateGraph {
    input := {
        @required @httpLabel
        graphIdentifier: GraphIdentifier

        publicConnectivity: Boolean
        provisionedMemory: ProvisionedMemory
        deletionProtection: Boolean
    }
    output := {
        @required
        id: GraphId

        @required
        name: GraphName

        @required
        arn: String

        status: GraphStatus
        statusReason: String
        createTime: Timestamp
        provisionedMemory: ProvisionedMemory
        endpoint: String
        publicConnectivity: Boolean
        vectorSearchConfiguration: VectorSearchConfiguration
        replicaCount: ReplicaCount
        kmsKeyIdentifier: KmsKeyArn
        sourceSnapshotId: SnapshotId
        deletionProtection: Boolean
        buildNumber: String
    }
    errors: [
        ThrottlingException
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 1, max: 1011) @pattern("arn:.+")
string Arn

enum BlankNodeHandling {
    convertToIri
}

@length(min: 1, max: 1024)
string CancelExportTaskOutputDestinationString

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    reason: ConflictExceptionReason
}

enum ConflictExceptionReason {
    CONCURRENT_MODIFICATION
}

map DocumentValuedMap {
    key: String
    value: Document
}

list EdgeLabels {
    member: String
}

list EdgeProperties {
    member: String
}

structure EdgeStructure {
    count: Long
    edgeProperties: EdgeProperties
}

list EdgeStructures {
    member: EdgeStructure
}

enum ExplainMode {
    STATIC
    DETAILS
}

structure ExportFilter {
    vertexFilter: ExportFilterPerLabelMap
    edgeFilter: ExportFilterPerLabelMap
}

structure ExportFilterElement {
    properties: ExportFilterPropertyMap
}

@length(min: 1, max: 128)
string ExportFilterLabel

@pattern("(Any|Byte|Short|Int|Long|Float|Double|String|Bool|Boolean|Float\\[\\]|Double\\[\\])")
string ExportFilterOutputDataType

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_]+")
string ExportFilterOutputPropertyName

map ExportFilterPerLabelMap {
    key: ExportFilterLabel
    value: ExportFilterElement
}

structure ExportFilterPropertyAttributes {
    outputType: ExportFilterOutputDataType
    sourcePropertyName: ExportFilterSourcePropertyName
    multiValueHandling: MultiValueHandlingType
}

map ExportFilterPropertyMap {
    key: ExportFilterOutputPropertyName
    value: ExportFilterPropertyAttributes
}

@length(min: 1, max: 128)
string ExportFilterSourcePropertyName

enum ExportFormat {
    PARQUET
    CSV
}

structure ExportTaskDetails {
    @required
    startTime: Timestamp

    @required
    timeElapsedSeconds: Long

    @required
    progressPercentage: Integer

    numVerticesWritten: Long
    numEdgesWritten: Long
}

@pattern("t-[a-z0-9]{10}")
string ExportTaskId

enum ExportTaskStatus {
    INITIALIZING
    EXPORTING
    SUCCEEDED
    FAILED
    CANCELLING
    CANCELLED
    DELETED
}

structure ExportTaskSummary {
    @required
    graphId: GraphId

    @required
    roleArn: RoleArn

    @required
    taskId: ExportTaskId

    @required
    status: ExportTaskStatus

    @required
    format: ExportFormat

    @required
    destination: ExportTaskSummaryDestinationString

    @required
    kmsKeyIdentifier: KmsKeyArn

    parquetType: ParquetType
    statusReason: String
}

@length(min: 1, max: 1024)
string ExportTaskSummaryDestinationString

list ExportTaskSummaryList {
    member: ExportTaskSummary
}

enum Format {
    CSV
    OPEN_CYPHER
    PARQUET
    NTRIPLES
}

@length(min: 1, max: 1024)
string GetExportTaskOutputDestinationString

structure GraphDataSummary {
    numNodes: Long
    numEdges: Long
    numNodeLabels: Long
    numEdgeLabels: Long
    nodeLabels: NodeLabels
    edgeLabels: EdgeLabels
    numNodeProperties: Long
    numEdgeProperties: Long
    nodeProperties: LongValuedMapList
    edgeProperties: LongValuedMapList
    totalNodePropertyValues: Long
    totalEdgePropertyValues: Long
    nodeStructures: NodeStructures
    edgeStructures: EdgeStructures
}

@pattern("g-[a-z0-9]{10}")
string GraphId

@pattern("g-[a-z0-9]{10}")
string GraphIdentifier

@length(min: 1, max: 63) @pattern("(?!g-)[a-z][a-z0-9]*(-[a-z0-9]+)*")
string GraphName

structure GraphSnapshotSummary {
    @required
    id: SnapshotId

    @required
    name: SnapshotName

    @required
    arn: String

    sourceGraphId: GraphId
    snapshotCreateTime: Timestamp
    status: SnapshotStatus
    kmsKeyIdentifier: KmsKeyArn
}

list GraphSnapshotSummaryList {
    member: GraphSnapshotSummary
}

enum GraphStatus {
    CREATING
    AVAILABLE
    DELETING
    RESETTING
    UPDATING
    SNAPSHOTTING
    FAILED
    IMPORTING
    STARTING
    STOPPING
    STOPPED
}

structure GraphSummary {
    @required
    id: GraphId

    @required
    name: GraphName

    @required
    arn: String

    status: GraphStatus
    provisionedMemory: ProvisionedMemory
    publicConnectivity: Boolean
    endpoint: String
    replicaCount: ReplicaCount
    kmsKeyIdentifier: String
    deletionProtection: Boolean
}

list GraphSummaryList {
    member: GraphSummary
}

enum GraphSummaryMode {
    BASIC
    DETAILED
}

union ImportOptions {
    neptune: NeptuneImportOptions
}

structure ImportTaskDetails {
    @required
    status: String

    @required
    startTime: Timestamp

    @required
    timeElapsedSeconds: Long

    @required
    progressPercentage: Integer

    @required
    errorCount: Integer

    errorDetails: String

    @required
    statementCount: Long

    @required
    dictionaryEntryCount: Long
}

enum ImportTaskStatus {
    INITIALIZING
    EXPORTING
    ANALYZING_DATA
    IMPORTING
    REPROVISIONING
    ROLLING_BACK
    SUCCEEDED
    FAILED
    CANCELLING
    CANCELLED
    DELETED
}

structure ImportTaskSummary {
    graphId: GraphId

    @required
    taskId: TaskId

    @required
    source: String

    format: Format
    parquetType: ParquetType

    @required
    roleArn: RoleArn

    @required
    status: ImportTaskStatus
}

list ImportTaskSummaryList {
    member: ImportTaskSummary
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String
}

@length(min: 1, max: 1024) @pattern("arn:aws[^:]*:kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}")
string KmsKeyArn

map LongValuedMap {
    key: String
    value: Long
}

list LongValuedMapList {
    member: LongValuedMap
}

@range(min: 1, max: 100)
integer MaxResults

enum MultiValueHandlingType {
    TO_LIST
    PICK_FIRST
}

structure NeptuneImportOptions {
    @required
    s3ExportPath: NeptuneImportOptionsS3ExportPathString

    @required
    s3ExportKmsKeyId: NeptuneImportOptionsS3ExportKmsKeyIdString

    preserveDefaultVertexLabels: Boolean
    preserveEdgeIds: Boolean
}

@length(min: 1, max: 1024)
string NeptuneImportOptionsS3ExportKmsKeyIdString

@length(min: 1, max: 1024)
string NeptuneImportOptionsS3ExportPathString

list NodeLabels {
    member: String
}

list NodeProperties {
    member: String
}

structure NodeStructure {
    count: Long
    nodeProperties: NodeProperties
    distinctOutgoingEdgeLabels: OutgoingEdgeLabels
}

list NodeStructures {
    member: NodeStructure
}

list OutgoingEdgeLabels {
    member: String
}

@length(min: 1, max: 8192)
string PaginationToken

enum ParquetType {
    COLUMNAR
}

enum PlanCacheType {
    ENABLED
    DISABLED
    AUTO
}

enum PrivateGraphEndpointStatus {
    CREATING
    AVAILABLE
    DELETING
    FAILED
}

structure PrivateGraphEndpointSummary {
    @required
    vpcId: VpcId

    @required
    subnetIds: SubnetIds

    @required
    status: PrivateGraphEndpointStatus

    vpcEndpointId: VpcEndpointId
}

list PrivateGraphEndpointSummaryList {
    member: PrivateGraphEndpointSummary
}

@range(min: 16, max: 24576)
integer ProvisionedMemory

enum QueryLanguage {
    OPEN_CYPHER
}

@streaming
blob QueryResponseBlob

enum QueryState {
    RUNNING
    WAITING
    CANCELLING
}

enum QueryStateInput {
    ALL
    RUNNING
    WAITING
    CANCELLING
}

structure QuerySummary {
    id: String
    queryString: String
    waited: Integer
    elapsed: Integer
    state: QueryState
}

list QuerySummaryList {
    member: QuerySummary
}

@range(min: 0, max: 2)
integer ReplicaCount

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

@pattern("arn:aws[^:]*:iam::\\d{12}:(role|role/service-role)(/[\\w+=,.@-]+)+")
string RoleArn

@pattern("sg-[a-z0-9]+")
string SecurityGroupId

@length(min: 1, max: 10)
list SecurityGroupIds {
    member: SecurityGroupId
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    resourceId: String
    resourceType: String
    serviceCode: String
    quotaCode: String
}

@pattern("gs-[a-z0-9]{10}")
string SnapshotId

@pattern("gs-[a-z0-9]{10}")
string SnapshotIdentifier

@length(min: 1, max: 63) @pattern("(?!gs-)[a-z][a-z0-9]*(-[a-z0-9]+)*")
string SnapshotName

enum SnapshotStatus {
    CREATING
    AVAILABLE
    DELETING
    FAILED
}

@length(min: 1, max: 1024)
string StartExportTaskInputDestinationString

@length(min: 1, max: 1024)
string StartExportTaskOutputDestinationString

@pattern("subnet-[a-z0-9]+")
string SubnetId

@length(min: 1, max: 6)
list SubnetIds {
    member: SubnetId
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@length(min: 1, max: 128) @pattern("[a-zA-Z+-=._:/]+")
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

@pattern("t-[a-z0-9]{10}")
string TaskId

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String
}

@error("client") @httpError(422)
structure UnprocessableException {
    @required
    message: String

    @required
    reason: UnprocessableExceptionReason
}

enum UnprocessableExceptionReason {
    QUERY_TIMEOUT
    INTERNAL_LIMIT_EXCEEDED
    MEMORY_LIMIT_EXCEEDED
    STORAGE_LIMIT_EXCEEDED
    PARTITION_FULL
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    reason: ValidationExceptionReason
}

enum ValidationExceptionReason {
    CONSTRAINT_VIOLATION
    ILLEGAL_ARGUMENT
    MALFORMED_QUERY
    QUERY_CANCELLED
    QUERY_TOO_LARGE
    UNSUPPORTED_OPERATION
    BAD_REQUEST
}

structure VectorSearchConfiguration {
    @required
    dimension: VectorSearchDimension
}

@range(min: 1, max: 65536)
integer VectorSearchDimension

@pattern("vpce-[0-9a-f]{17}")
string VpcEndpointId

@pattern("vpc-[a-z0-9]+")
string VpcId
