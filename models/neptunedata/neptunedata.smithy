$version: "2.0"

namespace com.amazonaws.neptunedata

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon NeptuneData")
@service(sdkId: "neptunedata", endpointPrefix: "neptune-db")
@restJson1
@sigv4(name: "neptune-db")
@standardRegionalEndpoints
service neptunedata {
    version: "2023-08-01"
    operations: [
        CancelGremlinQuery
        CancelLoaderJob
        CancelMLDataProcessingJob
        CancelMLModelTrainingJob
        CancelMLModelTransformJob
        CancelOpenCypherQuery
        CreateMLEndpoint
        DeleteMLEndpoint
        DeletePropertygraphStatistics
        DeleteSparqlStatistics
        ExecuteFastReset
        ExecuteGremlinExplainQuery
        ExecuteGremlinProfileQuery
        ExecuteGremlinQuery
        ExecuteOpenCypherExplainQuery
        ExecuteOpenCypherQuery
        GetEngineStatus
        GetGremlinQueryStatus
        GetLoaderJobStatus
        GetMLDataProcessingJob
        GetMLEndpoint
        GetMLModelTrainingJob
        GetMLModelTransformJob
        GetOpenCypherQueryStatus
        GetPropertygraphStatistics
        GetPropertygraphStream
        GetPropertygraphSummary
        GetRDFGraphSummary
        GetSparqlStatistics
        GetSparqlStream
        ListGremlinQueries
        ListLoaderJobs
        ListMLDataProcessingJobs
        ListMLEndpoints
        ListMLModelTrainingJobs
        ListMLModelTransformJobs
        ListOpenCypherQueries
        ManagePropertygraphStatistics
        ManageSparqlStatistics
        StartLoaderJob
        StartMLDataProcessingJob
        StartMLModelTrainingJob
        StartMLModelTransformJob
    ]
}

@http(method: "DELETE", uri: "/gremlin/status/{queryId}") @idempotent
operation CancelGremlinQuery {
    input := {
        @required @httpLabel
        queryId: String
    }
    output := {
        status: String
    }
    errors: [
        BadRequestException
        InvalidParameterException
        ClientTimeoutException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        FailureByQueryException
        PreconditionsFailedException
        ParsingException
        ConstraintViolationException
        TimeLimitExceededException
        InvalidArgumentException
        ConcurrentModificationException
        MissingParameterException
    ]
}

@http(method: "DELETE", uri: "/loader/{loadId}") @idempotent
operation CancelLoaderJob {
    input := {
        @required @httpLabel
        loadId: String
    }
    output := {
        status: String
    }
    errors: [
        BadRequestException
        InvalidParameterException
        BulkLoadIdNotFoundException
        ClientTimeoutException
        LoadUrlAccessDeniedException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        InternalFailureException
        PreconditionsFailedException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
    ]
}

@http(method: "DELETE", uri: "/ml/dataprocessing/{id}") @idempotent
operation CancelMLDataProcessingJob {
    input := {
        @required @httpLabel
        id: String

        @httpQuery("neptuneIamRoleArn")
        neptuneIamRoleArn: String

        @httpQuery("clean")
        clean: Boolean
    }
    output := {
        status: String
    }
    errors: [
        UnsupportedOperationException
        BadRequestException
        InvalidParameterException
        MLResourceNotFoundException
        ClientTimeoutException
        PreconditionsFailedException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
        IllegalArgumentException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/ml/modeltraining/{id}") @idempotent
operation CancelMLModelTrainingJob {
    input := {
        @required @httpLabel
        id: String

        @httpQuery("neptuneIamRoleArn")
        neptuneIamRoleArn: String

        @httpQuery("clean")
        clean: Boolean
    }
    output := {
        status: String
    }
    errors: [
        UnsupportedOperationException
        BadRequestException
        InvalidParameterException
        MLResourceNotFoundException
        ClientTimeoutException
        PreconditionsFailedException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
        IllegalArgumentException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/ml/modeltransform/{id}") @idempotent
operation CancelMLModelTransformJob {
    input := {
        @required @httpLabel
        id: String

        @httpQuery("neptuneIamRoleArn")
        neptuneIamRoleArn: String

        @httpQuery("clean")
        clean: Boolean
    }
    output := {
        status: String
    }
    errors: [
        UnsupportedOperationException
        BadRequestException
        InvalidParameterException
        MLResourceNotFoundException
        ClientTimeoutException
        PreconditionsFailedException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
        IllegalArgumentException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/opencypher/status/{queryId}") @idempotent
operation CancelOpenCypherQuery {
    input := {
        @required @httpLabel
        queryId: String

        @httpQuery("silent")
        silent: Boolean
    }
    output := {
        status: String
        payload: Boolean
    }
    errors: [
        InvalidNumericDataException
        BadRequestException
        InvalidParameterException
        ClientTimeoutException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        FailureByQueryException
        PreconditionsFailedException
        ParsingException
        ConstraintViolationException
        TimeLimitExceededException
        InvalidArgumentException
        ConcurrentModificationException
        MissingParameterException
    ]
}

@http(method: "POST", uri: "/ml/endpoints")
operation CreateMLEndpoint {
    input := {
        id: String
        mlModelTrainingJobId: String
        mlModelTransformJobId: String
        update: Boolean
        neptuneIamRoleArn: String
        modelName: String
        instanceType: String
        instanceCount: Integer
        volumeEncryptionKMSKey: String
    }
    output := {
        id: String
        arn: String
        creationTimeInMillis: Long
    }
    errors: [
        UnsupportedOperationException
        BadRequestException
        InvalidParameterException
        MLResourceNotFoundException
        ClientTimeoutException
        PreconditionsFailedException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
        IllegalArgumentException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/ml/endpoints/{id}") @idempotent
operation DeleteMLEndpoint {
    input := {
        @required @httpLabel
        id: String

        @httpQuery("neptuneIamRoleArn")
        neptuneIamRoleArn: String

        @httpQuery("clean")
        clean: Boolean
    }
    output := {
        status: String
    }
    errors: [
        UnsupportedOperationException
        BadRequestException
        InvalidParameterException
        MLResourceNotFoundException
        ClientTimeoutException
        PreconditionsFailedException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
        IllegalArgumentException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/propertygraph/statistics") @idempotent
operation DeletePropertygraphStatistics {
    output := {
        @httpResponseCode
        statusCode: Integer

        status: String
        payload: DeleteStatisticsValueMap
    }
    errors: [
        BadRequestException
        InvalidParameterException
        StatisticsNotAvailableException
        ClientTimeoutException
        AccessDeniedException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        PreconditionsFailedException
        ReadOnlyViolationException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
    ]
}

@http(method: "DELETE", uri: "/sparql/statistics") @idempotent
operation DeleteSparqlStatistics {
    output := {
        @httpResponseCode
        statusCode: Integer

        status: String
        payload: DeleteStatisticsValueMap
    }
    errors: [
        BadRequestException
        InvalidParameterException
        StatisticsNotAvailableException
        ClientTimeoutException
        AccessDeniedException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        PreconditionsFailedException
        ReadOnlyViolationException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
    ]
}

@http(method: "POST", uri: "/system") @idempotent
operation ExecuteFastReset {
    input := {
        @required
        action: Action

        token: String
    }
    output := {
        @required
        status: String

        payload: FastResetToken
    }
    errors: [
        InvalidParameterException
        ClientTimeoutException
        AccessDeniedException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        MethodNotAllowedException
        PreconditionsFailedException
        ServerShutdownException
        ReadOnlyViolationException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
    ]
}

@http(method: "POST", uri: "/gremlin/explain")
operation ExecuteGremlinExplainQuery {
    input := {
        @required @jsonName("gremlin")
        gremlinQuery: String
    }
    output := {
        @httpPayload
        output: Blob
    }
    errors: [
        QueryTooLargeException
        BadRequestException
        QueryLimitExceededException
        InvalidParameterException
        QueryLimitException
        ClientTimeoutException
        CancelledByUserException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        FailureByQueryException
        MemoryLimitExceededException
        PreconditionsFailedException
        MalformedQueryException
        ParsingException
        ConstraintViolationException
        TimeLimitExceededException
        InvalidArgumentException
        ConcurrentModificationException
        MissingParameterException
    ]
}

@http(method: "POST", uri: "/gremlin/profile")
operation ExecuteGremlinProfileQuery {
    input := {
        @required @jsonName("gremlin")
        gremlinQuery: String

        @jsonName("profile.results")
        results: Boolean

        @jsonName("profile.chop")
        chop: Integer

        @jsonName("profile.serializer")
        serializer: String

        @jsonName("profile.indexOps")
        indexOps: Boolean
    }
    output := {
        @httpPayload
        output: Blob
    }
    errors: [
        QueryTooLargeException
        BadRequestException
        QueryLimitExceededException
        InvalidParameterException
        QueryLimitException
        ClientTimeoutException
        CancelledByUserException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        FailureByQueryException
        MemoryLimitExceededException
        PreconditionsFailedException
        MalformedQueryException
        ParsingException
        ConstraintViolationException
        TimeLimitExceededException
        InvalidArgumentException
        ConcurrentModificationException
        MissingParameterException
    ]
}

@http(method: "POST", uri: "/gremlin")
operation ExecuteGremlinQuery {
    input := {
        @required @jsonName("gremlin")
        gremlinQuery: String

        @httpHeader("accept")
        serializer: String
    }
    output := {
        requestId: String
        status: GremlinQueryStatusAttributes
        result: Document
        meta: Document
    }
    errors: [
        QueryTooLargeException
        BadRequestException
        QueryLimitExceededException
        InvalidParameterException
        QueryLimitException
        ClientTimeoutException
        CancelledByUserException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        FailureByQueryException
        MemoryLimitExceededException
        PreconditionsFailedException
        MalformedQueryException
        ParsingException
        ConstraintViolationException
        TimeLimitExceededException
        InvalidArgumentException
        ConcurrentModificationException
        MissingParameterException
    ]
}

@http(method: "POST", uri: "/opencypher/explain") @readonly
operation ExecuteOpenCypherExplainQuery {
    input := {
        @required @jsonName("query")
        openCypherQuery: String

        parameters: String

        @required @jsonName("explain")
        explainMode: OpenCypherExplainMode
    }
    output := {
        @required @httpPayload
        results: Blob
    }
    errors: [
        QueryTooLargeException
        InvalidNumericDataException
        BadRequestException
        QueryLimitExceededException
        InvalidParameterException
        QueryLimitException
        ClientTimeoutException
        CancelledByUserException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        FailureByQueryException
        MemoryLimitExceededException
        PreconditionsFailedException
        MalformedQueryException
        ParsingException
        ConstraintViolationException
        TimeLimitExceededException
        InvalidArgumentException
        ConcurrentModificationException
        MissingParameterException
    ]
}

@http(method: "POST", uri: "/opencypher")
operation ExecuteOpenCypherQuery {
    input := {
        @required @jsonName("query")
        openCypherQuery: String

        parameters: String
    }
    output := {
        @required
        results: Document
    }
    errors: [
        QueryTooLargeException
        InvalidNumericDataException
        BadRequestException
        QueryLimitExceededException
        InvalidParameterException
        QueryLimitException
        ClientTimeoutException
        CancelledByUserException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        FailureByQueryException
        MemoryLimitExceededException
        PreconditionsFailedException
        MalformedQueryException
        ParsingException
        ConstraintViolationException
        TimeLimitExceededException
        InvalidArgumentException
        ConcurrentModificationException
        MissingParameterException
    ]
}

@http(method: "GET", uri: "/status") @readonly
operation GetEngineStatus {
    output := {
        status: String
        startTime: String
        dbEngineVersion: String
        role: String
        dfeQueryEngine: String
        gremlin: QueryLanguageVersion
        sparql: QueryLanguageVersion
        opencypher: QueryLanguageVersion
        labMode: StringValuedMap
        rollingBackTrxCount: Integer
        rollingBackTrxEarliestStartTime: String
        features: DocumentValuedMap
        settings: StringValuedMap
    }
    errors: [
        UnsupportedOperationException
        InternalFailureException
        ClientTimeoutException
        PreconditionsFailedException
        ConstraintViolationException
        InvalidArgumentException
        IllegalArgumentException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/gremlin/status/{queryId}") @readonly
operation GetGremlinQueryStatus {
    input := {
        @required @httpLabel
        queryId: String
    }
    output := {
        queryId: String
        queryString: String
        queryEvalStats: QueryEvalStats
    }
    errors: [
        BadRequestException
        InvalidParameterException
        ClientTimeoutException
        AccessDeniedException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        FailureByQueryException
        PreconditionsFailedException
        ParsingException
        ReadOnlyViolationException
        ConstraintViolationException
        TimeLimitExceededException
        InvalidArgumentException
        ConcurrentModificationException
        MissingParameterException
    ]
}

@http(method: "GET", uri: "/loader/{loadId}") @readonly
operation GetLoaderJobStatus {
    input := {
        @required @httpLabel
        loadId: String

        @httpQuery("details")
        details: Boolean

        @httpQuery("errors")
        errors: Boolean

        @httpQuery("page")
        page: PositiveInteger

        @httpQuery("errorsPerPage")
        errorsPerPage: PositiveInteger
    }
    output := {
        @required
        status: String

        @required
        payload: Document
    }
    errors: [
        BadRequestException
        InvalidParameterException
        BulkLoadIdNotFoundException
        ClientTimeoutException
        LoadUrlAccessDeniedException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        InternalFailureException
        PreconditionsFailedException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
    ]
}

@http(method: "GET", uri: "/ml/dataprocessing/{id}") @readonly
operation GetMLDataProcessingJob {
    input := {
        @required @httpLabel
        id: String

        @httpQuery("neptuneIamRoleArn")
        neptuneIamRoleArn: String
    }
    output := {
        status: String
        id: String
        processingJob: MlResourceDefinition
    }
    errors: [
        UnsupportedOperationException
        BadRequestException
        InvalidParameterException
        MLResourceNotFoundException
        ClientTimeoutException
        PreconditionsFailedException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
        IllegalArgumentException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/ml/endpoints/{id}") @readonly
operation GetMLEndpoint {
    input := {
        @required @httpLabel
        id: String

        @httpQuery("neptuneIamRoleArn")
        neptuneIamRoleArn: String
    }
    output := {
        status: String
        id: String
        endpoint: MlResourceDefinition
        endpointConfig: MlConfigDefinition
    }
    errors: [
        UnsupportedOperationException
        BadRequestException
        InvalidParameterException
        MLResourceNotFoundException
        ClientTimeoutException
        PreconditionsFailedException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
        IllegalArgumentException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/ml/modeltraining/{id}") @readonly
operation GetMLModelTrainingJob {
    input := {
        @required @httpLabel
        id: String

        @httpQuery("neptuneIamRoleArn")
        neptuneIamRoleArn: String
    }
    output := {
        status: String
        id: String
        processingJob: MlResourceDefinition
        hpoJob: MlResourceDefinition
        modelTransformJob: MlResourceDefinition
        mlModels: MlModels
    }
    errors: [
        UnsupportedOperationException
        BadRequestException
        InvalidParameterException
        MLResourceNotFoundException
        ClientTimeoutException
        PreconditionsFailedException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
        IllegalArgumentException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/ml/modeltransform/{id}") @readonly
operation GetMLModelTransformJob {
    input := {
        @required @httpLabel
        id: String

        @httpQuery("neptuneIamRoleArn")
        neptuneIamRoleArn: String
    }
    output := {
        status: String
        id: String
        baseProcessingJob: MlResourceDefinition
        remoteModelTransformJob: MlResourceDefinition
        models: Models
    }
    errors: [
        UnsupportedOperationException
        BadRequestException
        InvalidParameterException
        MLResourceNotFoundException
        ClientTimeoutException
        PreconditionsFailedException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
        IllegalArgumentException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/opencypher/status/{queryId}") @readonly
operation GetOpenCypherQueryStatus {
    input := {
        @required @httpLabel
        queryId: String
    }
    output := {
        queryId: String
        queryString: String
        queryEvalStats: QueryEvalStats
    }
    errors: [
        InvalidNumericDataException
        BadRequestException
        InvalidParameterException
        ClientTimeoutException
        AccessDeniedException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        FailureByQueryException
        PreconditionsFailedException
        ParsingException
        ReadOnlyViolationException
        ConstraintViolationException
        TimeLimitExceededException
        InvalidArgumentException
        ConcurrentModificationException
        MissingParameterException
    ]
}

@http(method: "GET", uri: "/propertygraph/statistics") @readonly
operation GetPropertygraphStatistics {
    output := {
        @required
        status: String

        @required
        payload: Statistics
    }
    errors: [
        BadRequestException
        InvalidParameterException
        StatisticsNotAvailableException
        ClientTimeoutException
        AccessDeniedException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        PreconditionsFailedException
        ReadOnlyViolationException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
    ]
}

@http(method: "GET", uri: "/propertygraph/stream") @readonly
operation GetPropertygraphStream {
    input := {
        @httpQuery("limit")
        limit: GetPropertygraphStreamInputLimitLong

        @httpQuery("iteratorType")
        iteratorType: IteratorType

        @httpQuery("commitNum")
        commitNum: Long

        @httpQuery("opNum")
        opNum: Long

        @httpHeader("Accept-Encoding")
        encoding: Encoding
    }
    output := {
        @required
        lastEventId: StringValuedMap

        @required @jsonName("lastTrxTimestamp")
        lastTrxTimestampInMillis: Long

        @required
        format: String

        @required
        records: PropertygraphRecordsList

        @required
        totalRecords: Integer
    }
    errors: [
        UnsupportedOperationException
        ExpiredStreamException
        InvalidParameterException
        MemoryLimitExceededException
        StreamRecordsNotFoundException
        ClientTimeoutException
        PreconditionsFailedException
        ThrottlingException
        ConstraintViolationException
        InvalidArgumentException
        IllegalArgumentException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/propertygraph/statistics/summary") @readonly
operation GetPropertygraphSummary {
    input := {
        @httpQuery("mode")
        mode: GraphSummaryType
    }
    output := {
        @httpResponseCode
        statusCode: Integer

        payload: PropertygraphSummaryValueMap
    }
    errors: [
        BadRequestException
        InvalidParameterException
        StatisticsNotAvailableException
        ClientTimeoutException
        AccessDeniedException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        PreconditionsFailedException
        ReadOnlyViolationException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
    ]
}

@http(method: "GET", uri: "/rdf/statistics/summary") @readonly
operation GetRDFGraphSummary {
    input := {
        @httpQuery("mode")
        mode: GraphSummaryType
    }
    output := {
        @httpResponseCode
        statusCode: Integer

        payload: RDFGraphSummaryValueMap
    }
    errors: [
        BadRequestException
        InvalidParameterException
        StatisticsNotAvailableException
        ClientTimeoutException
        AccessDeniedException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        PreconditionsFailedException
        ReadOnlyViolationException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
    ]
}

@http(method: "GET", uri: "/sparql/statistics") @readonly
operation GetSparqlStatistics {
    output := {
        @required
        status: String

        @required
        payload: Statistics
    }
    errors: [
        BadRequestException
        InvalidParameterException
        StatisticsNotAvailableException
        ClientTimeoutException
        AccessDeniedException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        PreconditionsFailedException
        ReadOnlyViolationException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
    ]
}

@http(method: "GET", uri: "/sparql/stream") @readonly
operation GetSparqlStream {
    input := {
        @httpQuery("limit")
        limit: GetSparqlStreamInputLimitLong

        @httpQuery("iteratorType")
        iteratorType: IteratorType

        @httpQuery("commitNum")
        commitNum: Long

        @httpQuery("opNum")
        opNum: Long

        @httpHeader("Accept-Encoding")
        encoding: Encoding
    }
    output := {
        @required
        lastEventId: StringValuedMap

        @required @jsonName("lastTrxTimestamp")
        lastTrxTimestampInMillis: Long

        @required
        format: String

        @required
        records: SparqlRecordsList

        @required
        totalRecords: Integer
    }
    errors: [
        UnsupportedOperationException
        ExpiredStreamException
        InvalidParameterException
        MemoryLimitExceededException
        StreamRecordsNotFoundException
        ClientTimeoutException
        PreconditionsFailedException
        ThrottlingException
        ConstraintViolationException
        InvalidArgumentException
        IllegalArgumentException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/gremlin/status") @readonly
operation ListGremlinQueries {
    input := {
        @httpQuery("includeWaiting")
        includeWaiting: Boolean
    }
    output := {
        acceptedQueryCount: Integer
        runningQueryCount: Integer
        queries: GremlinQueries
    }
    errors: [
        BadRequestException
        InvalidParameterException
        ClientTimeoutException
        AccessDeniedException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        FailureByQueryException
        PreconditionsFailedException
        ParsingException
        ReadOnlyViolationException
        ConstraintViolationException
        TimeLimitExceededException
        InvalidArgumentException
        ConcurrentModificationException
        MissingParameterException
    ]
}

@http(method: "GET", uri: "/loader") @readonly
operation ListLoaderJobs {
    input := {
        @httpQuery("limit")
        limit: ListLoaderJobsInputLimitInteger

        @httpQuery("includeQueuedLoads")
        includeQueuedLoads: Boolean
    }
    output := {
        @required
        status: String

        @required
        payload: LoaderIdResult
    }
    errors: [
        UnsupportedOperationException
        BadRequestException
        InvalidParameterException
        BulkLoadIdNotFoundException
        InternalFailureException
        ClientTimeoutException
        PreconditionsFailedException
        ConstraintViolationException
        InvalidArgumentException
        LoadUrlAccessDeniedException
        IllegalArgumentException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/ml/dataprocessing") @readonly
operation ListMLDataProcessingJobs {
    input := {
        @httpQuery("maxItems")
        maxItems: ListMLDataProcessingJobsInputMaxItemsInteger

        @httpQuery("neptuneIamRoleArn")
        neptuneIamRoleArn: String
    }
    output := {
        ids: StringList
    }
    errors: [
        UnsupportedOperationException
        BadRequestException
        InvalidParameterException
        MLResourceNotFoundException
        ClientTimeoutException
        PreconditionsFailedException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
        IllegalArgumentException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/ml/endpoints") @readonly
operation ListMLEndpoints {
    input := {
        @httpQuery("maxItems")
        maxItems: ListMLEndpointsInputMaxItemsInteger

        @httpQuery("neptuneIamRoleArn")
        neptuneIamRoleArn: String
    }
    output := {
        ids: StringList
    }
    errors: [
        UnsupportedOperationException
        BadRequestException
        InvalidParameterException
        MLResourceNotFoundException
        ClientTimeoutException
        PreconditionsFailedException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
        IllegalArgumentException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/ml/modeltraining") @readonly
operation ListMLModelTrainingJobs {
    input := {
        @httpQuery("maxItems")
        maxItems: ListMLModelTrainingJobsInputMaxItemsInteger

        @httpQuery("neptuneIamRoleArn")
        neptuneIamRoleArn: String
    }
    output := {
        ids: StringList
    }
    errors: [
        UnsupportedOperationException
        BadRequestException
        InvalidParameterException
        MLResourceNotFoundException
        ClientTimeoutException
        PreconditionsFailedException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
        IllegalArgumentException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/ml/modeltransform") @readonly
operation ListMLModelTransformJobs {
    input := {
        @httpQuery("maxItems")
        maxItems: ListMLModelTransformJobsInputMaxItemsInteger

        @httpQuery("neptuneIamRoleArn")
        neptuneIamRoleArn: String
    }
    output := {
        ids: StringList
    }
    errors: [
        UnsupportedOperationException
        BadRequestException
        InvalidParameterException
        MLResourceNotFoundException
        ClientTimeoutException
        PreconditionsFailedException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
        IllegalArgumentException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/opencypher/status") @readonly
operation ListOpenCypherQueries {
    input := {
        @httpQuery("includeWaiting")
        includeWaiting: Boolean
    }
    output := {
        acceptedQueryCount: Integer
        runningQueryCount: Integer
        queries: OpenCypherQueries
    }
    errors: [
        InvalidNumericDataException
        BadRequestException
        InvalidParameterException
        ClientTimeoutException
        AccessDeniedException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        FailureByQueryException
        PreconditionsFailedException
        ParsingException
        ReadOnlyViolationException
        ConstraintViolationException
        TimeLimitExceededException
        InvalidArgumentException
        ConcurrentModificationException
        MissingParameterException
    ]
}

@http(method: "POST", uri: "/propertygraph/statistics") @idempotent
operation ManagePropertygraphStatistics {
    input := {
        mode: StatisticsAutoGenerationMode
    }
    output := {
        @required
        status: String

        payload: RefreshStatisticsIdMap
    }
    errors: [
        BadRequestException
        InvalidParameterException
        StatisticsNotAvailableException
        ClientTimeoutException
        AccessDeniedException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        PreconditionsFailedException
        ReadOnlyViolationException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
    ]
}

@http(method: "POST", uri: "/sparql/statistics") @idempotent
operation ManageSparqlStatistics {
    input := {
        mode: StatisticsAutoGenerationMode
    }
    output := {
        @required
        status: String

        payload: RefreshStatisticsIdMap
    }
    errors: [
        BadRequestException
        InvalidParameterException
        StatisticsNotAvailableException
        ClientTimeoutException
        AccessDeniedException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        PreconditionsFailedException
        ReadOnlyViolationException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
    ]
}

@http(method: "POST", uri: "/loader") @idempotent
operation StartLoaderJob {
    input := {
        @required
        source: String

        @required
        format: Format

        @required @jsonName("region")
        s3BucketRegion: S3BucketRegion

        @required
        iamRoleArn: String

        mode: Mode
        failOnError: Boolean
        parallelism: Parallelism
        parserConfiguration: StringValuedMap
        updateSingleCardinalityProperties: Boolean
        queueRequest: Boolean
        dependencies: StringList
        userProvidedEdgeIds: Boolean
        edgeOnlyLoad: Boolean
    }
    output := {
        @required
        status: String

        @required
        payload: StringValuedMap
    }
    errors: [
        BadRequestException
        InvalidParameterException
        BulkLoadIdNotFoundException
        ClientTimeoutException
        LoadUrlAccessDeniedException
        IllegalArgumentException
        TooManyRequestsException
        UnsupportedOperationException
        InternalFailureException
        PreconditionsFailedException
        S3Exception
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
    ]
}

@http(method: "POST", uri: "/ml/dataprocessing")
operation StartMLDataProcessingJob {
    input := {
        id: String
        previousDataProcessingJobId: String

        @required
        inputDataS3Location: String

        @required
        processedDataS3Location: String

        sagemakerIamRoleArn: String
        neptuneIamRoleArn: String
        processingInstanceType: String
        processingInstanceVolumeSizeInGB: Integer
        processingTimeOutInSeconds: Integer
        modelType: String
        configFileName: String
        subnets: StringList
        securityGroupIds: StringList
        volumeEncryptionKMSKey: String
        s3OutputEncryptionKMSKey: String
    }
    output := {
        id: String
        arn: String
        creationTimeInMillis: Long
    }
    errors: [
        UnsupportedOperationException
        BadRequestException
        InvalidParameterException
        MLResourceNotFoundException
        ClientTimeoutException
        PreconditionsFailedException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
        IllegalArgumentException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/ml/modeltraining")
operation StartMLModelTrainingJob {
    input := {
        id: String
        previousModelTrainingJobId: String

        @required
        dataProcessingJobId: String

        @required
        trainModelS3Location: String

        sagemakerIamRoleArn: String
        neptuneIamRoleArn: String
        baseProcessingInstanceType: String
        trainingInstanceType: String
        trainingInstanceVolumeSizeInGB: Integer
        trainingTimeOutInSeconds: Integer
        maxHPONumberOfTrainingJobs: Integer
        maxHPOParallelTrainingJobs: Integer
        subnets: StringList
        securityGroupIds: StringList
        volumeEncryptionKMSKey: String
        s3OutputEncryptionKMSKey: String
        enableManagedSpotTraining: Boolean
        customModelTrainingParameters: CustomModelTrainingParameters
    }
    output := {
        id: String
        arn: String
        creationTimeInMillis: Long
    }
    errors: [
        UnsupportedOperationException
        BadRequestException
        InvalidParameterException
        MLResourceNotFoundException
        ClientTimeoutException
        PreconditionsFailedException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
        IllegalArgumentException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/ml/modeltransform")
operation StartMLModelTransformJob {
    input := {
        id: String
        dataProcessingJobId: String
        mlModelTrainingJobId: String
        trainingJobName: String

        @required
        modelTransformOutputS3Location: String

        sagemakerIamRoleArn: String
        neptuneIamRoleArn: String
        customModelTransformParameters: CustomModelTransformParameters
        baseProcessingInstanceType: String
        baseProcessingInstanceVolumeSizeInGB: Integer
        subnets: StringList
        securityGroupIds: StringList
        volumeEncryptionKMSKey: String
        s3OutputEncryptionKMSKey: String
    }
    output := {
        id: String
        arn: String
        creationTimeInMillis: Long
    }
    errors: [
        UnsupportedOperationException
        BadRequestException
        InvalidParameterException
        MLResourceNotFoundException
        ClientTimeoutException
        PreconditionsFailedException
        ConstraintViolationException
        InvalidArgumentException
        MissingParameterException
        IllegalArgumentException
        TooManyRequestsException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

enum Action {
    initiateDatabaseReset
    performDatabaseReset
}

@error("client") @httpError(400)
structure BadRequestException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

@error("client") @httpError(404) @retryable(throttling: false)
structure BulkLoadIdNotFoundException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

@error("server") @httpError(500)
structure CancelledByUserException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

list Classes {
    member: String
}

@error("client") @httpError(408) @retryable(throttling: false)
structure ClientTimeoutException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

@error("server") @httpError(500) @retryable(throttling: false)
structure ConcurrentModificationException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

@error("client") @httpError(400) @retryable(throttling: false)
structure ConstraintViolationException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

structure CustomModelTrainingParameters {
    @required
    sourceS3DirectoryPath: String

    trainingEntryPointScript: String
    transformEntryPointScript: String
}

structure CustomModelTransformParameters {
    @required
    sourceS3DirectoryPath: String

    transformEntryPointScript: String
}

structure DeleteStatisticsValueMap {
    active: Boolean
    statisticsId: String
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

enum Encoding {
    gzip
}

@error("client") @httpError(400)
structure ExpiredStreamException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

@error("server") @httpError(500) @retryable(throttling: false)
structure FailureByQueryException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

structure FastResetToken {
    token: String
}

enum Format {
    csv
    opencypher
    ntriples
    nquads
    rdfxml
    turtle
}

@range(min: 1, max: 100000)
long GetPropertygraphStreamInputLimitLong

@range(min: 1, max: 100000)
long GetSparqlStreamInputLimitLong

enum GraphSummaryType {
    basic
    detailed
}

list GremlinQueries {
    member: GremlinQueryStatus
}

structure GremlinQueryStatus {
    queryId: String
    queryString: String
    queryEvalStats: QueryEvalStats
}

structure GremlinQueryStatusAttributes {
    message: String
    code: Integer
    attributes: Document
}

@error("client") @httpError(400)
structure IllegalArgumentException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

@error("server") @httpError(500)
structure InternalFailureException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

@error("client") @httpError(400)
structure InvalidArgumentException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

@error("client") @httpError(400)
structure InvalidNumericDataException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

@error("client") @httpError(400)
structure InvalidParameterException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

enum IteratorType {
    AT_SEQUENCE_NUMBER
    AFTER_SEQUENCE_NUMBER
    TRIM_HORIZON
    LATEST
}

@range(min: 1, max: 100)
integer ListLoaderJobsInputLimitInteger

@range(min: 1, max: 1024)
integer ListMLDataProcessingJobsInputMaxItemsInteger

@range(min: 1, max: 1024)
integer ListMLEndpointsInputMaxItemsInteger

@range(min: 1, max: 1024)
integer ListMLModelTrainingJobsInputMaxItemsInteger

@range(min: 1, max: 1024)
integer ListMLModelTransformJobsInputMaxItemsInteger

@error("client") @httpError(400)
structure LoadUrlAccessDeniedException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

structure LoaderIdResult {
    loadIds: StringList
}

map LongValuedMap {
    key: String
    value: Long
}

list LongValuedMapList {
    member: LongValuedMap
}

@error("client") @httpError(404)
structure MLResourceNotFoundException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

@error("client") @httpError(400)
structure MalformedQueryException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

@error("server") @httpError(500) @retryable(throttling: false)
structure MemoryLimitExceededException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

@error("client") @httpError(405)
structure MethodNotAllowedException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

@error("client") @httpError(400)
structure MissingParameterException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

structure MlConfigDefinition {
    name: String
    arn: String
}

list MlModels {
    member: MlConfigDefinition
}

structure MlResourceDefinition {
    name: String
    arn: String
    status: String
    outputLocation: String
    failureReason: String
    cloudwatchLogUrl: String
}

enum Mode {
    RESUME
    NEW
    AUTO
}

list Models {
    member: MlConfigDefinition
}

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

enum OpenCypherExplainMode {
    static
    dynamic
    details
}

list OpenCypherQueries {
    member: GremlinQueryStatus
}

list OutgoingEdgeLabels {
    member: String
}

enum Parallelism {
    LOW
    MEDIUM
    HIGH
    OVERSUBSCRIBE
}

@error("client") @httpError(400)
structure ParsingException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

@range(min: 1)
integer PositiveInteger

@error("client") @httpError(400)
structure PreconditionsFailedException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

list Predicates {
    member: String
}

structure PropertygraphData {
    @required
    id: String

    @required
    type: String

    @required
    key: String

    @required
    value: Document

    from: String
    to: String
}

structure PropertygraphRecord {
    @required @jsonName("commitTimestamp")
    commitTimestampInMillis: Long

    @required
    eventId: StringValuedMap

    @required
    data: PropertygraphData

    @required
    op: String

    isLastOp: Boolean
}

list PropertygraphRecordsList {
    member: PropertygraphRecord
}

structure PropertygraphSummary {
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

structure PropertygraphSummaryValueMap {
    version: String
    lastStatisticsComputationTime: SyntheticTimestamp_date_time
    graphSummary: PropertygraphSummary
}

structure QueryEvalStats {
    waited: Integer
    elapsed: Integer
    cancelled: Boolean
    subqueries: Document
}

structure QueryLanguageVersion {
    @required
    version: String
}

@error("server") @httpError(500) @retryable(throttling: false)
structure QueryLimitExceededException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

@error("client") @httpError(400)
structure QueryLimitException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

@error("client") @httpError(400)
structure QueryTooLargeException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

structure RDFGraphSummary {
    numDistinctSubjects: Long
    numDistinctPredicates: Long
    numQuads: Long
    numClasses: Long
    classes: Classes
    predicates: LongValuedMapList
    subjectStructures: SubjectStructures
}

structure RDFGraphSummaryValueMap {
    version: String
    lastStatisticsComputationTime: SyntheticTimestamp_date_time
    graphSummary: RDFGraphSummary
}

@error("client") @httpError(400)
structure ReadOnlyViolationException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

structure RefreshStatisticsIdMap {
    statisticsId: String
}

enum S3BucketRegion {
    us_east_1 = "us-east-1"
    us_east_2 = "us-east-2"
    us_west_1 = "us-west-1"
    us_west_2 = "us-west-2"
    ca_central_1 = "ca-central-1"
    sa_east_1 = "sa-east-1"
    eu_north_1 = "eu-north-1"
    eu_west_1 = "eu-west-1"
    eu_west_2 = "eu-west-2"
    eu_west_3 = "eu-west-3"
    eu_central_1 = "eu-central-1"
    me_south_1 = "me-south-1"
    af_south_1 = "af-south-1"
    ap_east_1 = "ap-east-1"
    ap_northeast_1 = "ap-northeast-1"
    ap_northeast_2 = "ap-northeast-2"
    ap_southeast_1 = "ap-southeast-1"
    ap_southeast_2 = "ap-southeast-2"
    ap_south_1 = "ap-south-1"
    cn_north_1 = "cn-north-1"
    cn_northwest_1 = "cn-northwest-1"
    us_gov_west_1 = "us-gov-west-1"
    us_gov_east_1 = "us-gov-east-1"
    ca_west_1 = "ca-west-1"
    eu_south_2 = "eu-south-2"
    il_central_1 = "il-central-1"
    me_central_1 = "me-central-1"
    ap_northeast_3 = "ap-northeast-3"
    ap_southeast_3 = "ap-southeast-3"
    ap_southeast_4 = "ap-southeast-4"
    ap_southeast_5 = "ap-southeast-5"
    ap_southeast_7 = "ap-southeast-7"
    mx_central_1 = "mx-central-1"
    ap_east_2 = "ap-east-2"
    ap_south_2 = "ap-south-2"
    eu_central_2 = "eu-central-2"
}

@error("client") @httpError(400) @retryable(throttling: false)
structure S3Exception {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

@error("server") @httpError(500)
structure ServerShutdownException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

structure SparqlData {
    @required
    stmt: String
}

structure SparqlRecord {
    @required @jsonName("commitTimestamp")
    commitTimestampInMillis: Long

    @required
    eventId: StringValuedMap

    @required
    data: SparqlData

    @required
    op: String

    isLastOp: Boolean
}

list SparqlRecordsList {
    member: SparqlRecord
}

structure Statistics {
    autoCompute: Boolean
    active: Boolean
    statisticsId: String
    date: SyntheticTimestamp_date_time
    note: String
    signatureInfo: StatisticsSummary
}

enum StatisticsAutoGenerationMode {
    disableAutoCompute
    enableAutoCompute
    refresh
}

@error("client") @httpError(400)
structure StatisticsNotAvailableException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

structure StatisticsSummary {
    signatureCount: Integer
    instanceCount: Integer
    predicateCount: Integer
}

@error("client") @httpError(404)
structure StreamRecordsNotFoundException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

list StringList {
    member: String
}

map StringValuedMap {
    key: String
    value: String
}

structure SubjectStructure {
    count: Long
    predicates: Predicates
}

list SubjectStructures {
    member: SubjectStructure
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@error("server") @httpError(500) @retryable(throttling: false)
structure ThrottlingException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

@error("server") @httpError(500) @retryable(throttling: false)
structure TimeLimitExceededException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

@error("client") @httpError(429) @retryable(throttling: false)
structure TooManyRequestsException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}

@error("client") @httpError(400)
structure UnsupportedOperationException {
    @required
    detailedMessage: String

    @required
    requestId: String

    @required
    code: String
}
