$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.lambda

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("AWS Lambda")
@service(sdkId: "Lambda", endpointPrefix: "lambda")
@restJson1
@sigv4(name: "lambda")
@standardRegionalEndpoints
service Lambda {
    version: "2015-03-31"
    operations: [
        AddLayerVersionPermission
        AddPermission
        CheckpointDurableExecution
        CreateAlias
        CreateCapacityProvider
        CreateCodeSigningConfig
        CreateEventSourceMapping
        CreateFunction
        CreateFunctionUrlConfig
        DeleteAlias
        DeleteCapacityProvider
        DeleteCodeSigningConfig
        DeleteEventSourceMapping
        DeleteFunction
        DeleteFunctionCodeSigningConfig
        DeleteFunctionConcurrency
        DeleteFunctionEventInvokeConfig
        DeleteFunctionUrlConfig
        DeleteLayerVersion
        DeleteProvisionedConcurrencyConfig
        GetAccountSettings
        GetAlias
        GetCapacityProvider
        GetCodeSigningConfig
        GetDurableExecution
        GetDurableExecutionHistory
        GetDurableExecutionState
        GetEventSourceMapping
        GetFunction
        GetFunctionCodeSigningConfig
        GetFunctionConcurrency
        GetFunctionConfiguration
        GetFunctionEventInvokeConfig
        GetFunctionRecursionConfig
        GetFunctionScalingConfig
        GetFunctionUrlConfig
        GetLayerVersion
        GetLayerVersionByArn
        GetLayerVersionPolicy
        GetPolicy
        GetProvisionedConcurrencyConfig
        GetRuntimeManagementConfig
        Invoke
        InvokeAsync
        InvokeWithResponseStream
        ListAliases
        ListCapacityProviders
        ListCodeSigningConfigs
        ListDurableExecutionsByFunction
        ListEventSourceMappings
        ListFunctionEventInvokeConfigs
        ListFunctionUrlConfigs
        ListFunctionVersionsByCapacityProvider
        ListFunctions
        ListFunctionsByCodeSigningConfig
        ListLayerVersions
        ListLayers
        ListProvisionedConcurrencyConfigs
        ListTags
        ListVersionsByFunction
        PublishLayerVersion
        PublishVersion
        PutFunctionCodeSigningConfig
        PutFunctionConcurrency
        PutFunctionEventInvokeConfig
        PutFunctionRecursionConfig
        PutFunctionScalingConfig
        PutProvisionedConcurrencyConfig
        PutRuntimeManagementConfig
        RemoveLayerVersionPermission
        RemovePermission
        SendDurableExecutionCallbackFailure
        SendDurableExecutionCallbackHeartbeat
        SendDurableExecutionCallbackSuccess
        StopDurableExecution
        TagResource
        UntagResource
        UpdateAlias
        UpdateCapacityProvider
        UpdateCodeSigningConfig
        UpdateEventSourceMapping
        UpdateFunctionCode
        UpdateFunctionConfiguration
        UpdateFunctionEventInvokeConfig
        UpdateFunctionUrlConfig
    ]
}

@http(
    method: "POST"
    uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy"
    code: 201
)
operation AddLayerVersionPermission {
    input := {
        @required @httpLabel
        LayerName: LayerName

        @required @httpLabel
        VersionNumber: Long

        @required
        StatementId: StatementId

        @required
        Action: LayerPermissionAllowedAction

        @required
        Principal: LayerPermissionAllowedPrincipal

        OrganizationId: OrganizationId

        @httpQuery("RevisionId")
        RevisionId: String
    }
    output := {
        Statement: String
        RevisionId: String
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        PolicyLengthExceededException
        ResourceNotFoundException
        PreconditionFailedException
    ]
}

@http(method: "POST", uri: "/2015-03-31/functions/{FunctionName}/policy", code: 201)
operation AddPermission {
    input := {
        @required @httpLabel
        FunctionName: NamespacedFunctionName

        @required
        StatementId: StatementId

        @required
        Action: Action

        @required
        Principal: Principal

        SourceArn: Arn
        FunctionUrlAuthType: FunctionUrlAuthType
        InvokedViaFunctionUrl: Boolean
        SourceAccount: SourceOwner
        EventSourceToken: EventSourceToken

        @httpQuery("Qualifier")
        Qualifier: NumericLatestPublishedOrAliasQualifier

        RevisionId: String
        PrincipalOrgID: PrincipalOrgID
    }
    output := {
        Statement: String
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        PublicPolicyException
        ServiceException
        TooManyRequestsException
        PolicyLengthExceededException
        ResourceNotFoundException
        PreconditionFailedException
    ]
}

@http(method: "POST", uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint")
@idempotent
operation CheckpointDurableExecution {
    input := {
        @required @httpLabel
        DurableExecutionArn: DurableExecutionArn

        @required
        CheckpointToken: CheckpointToken

        Updates: OperationUpdates

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        CheckpointToken: CheckpointToken

        @required
        NewExecutionState: CheckpointUpdatedExecutionState
    }
    errors: [
        InvalidParameterValueException
        KMSInvalidStateException
        ServiceException
        TooManyRequestsException
        KMSNotFoundException
        KMSAccessDeniedException
        KMSDisabledException
    ]
}

@http(method: "POST", uri: "/2015-03-31/functions/{FunctionName}/aliases", code: 201) @idempotent
operation CreateAlias {
    input := {
        @required @httpLabel
        FunctionName: FunctionName

        @required
        Name: Alias

        @required
        FunctionVersion: VersionWithLatestPublished

        Description: Description
        RoutingConfig: AliasRoutingConfiguration
    }
    output: AliasConfiguration
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        AliasLimitExceededException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/2025-11-30/capacity-providers", code: 202) @idempotent
operation CreateCapacityProvider {
    input := {
        @required
        CapacityProviderName: CapacityProviderName

        @required
        VpcConfig: CapacityProviderVpcConfig

        @required
        PermissionsConfig: CapacityProviderPermissionsConfig

        InstanceRequirements: InstanceRequirements
        CapacityProviderScalingConfig: CapacityProviderScalingConfig
        KmsKeyArn: KMSKeyArnNonEmpty
        Tags: Tags
        PropagateTags: PropagateTags
        TelemetryConfig: CapacityProviderTelemetryConfig
    }
    output := {
        @required
        CapacityProvider: CapacityProvider
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        CapacityProviderLimitExceededException
    ]
}

@http(method: "POST", uri: "/2020-04-22/code-signing-configs", code: 201)
operation CreateCodeSigningConfig {
    input := {
        Description: Description

        @required
        AllowedPublishers: AllowedPublishers

        CodeSigningPolicies: CodeSigningPolicies
        Tags: Tags
    }
    output := {
        @required
        CodeSigningConfig: CodeSigningConfig
    }
    errors: [InvalidParameterValueException, ServiceException]
}

@http(method: "POST", uri: "/2015-03-31/event-source-mappings", code: 202)
operation CreateEventSourceMapping {
    input := {
        EventSourceArn: Arn

        @required
        FunctionName: NamespacedFunctionName

        Enabled: Boolean
        BatchSize: BatchSize
        FilterCriteria: FilterCriteria
        KMSKeyArn: KMSKeyArn
        MetricsConfig: EventSourceMappingMetricsConfig
        LoggingConfig: EventSourceMappingLoggingConfig
        ScalingConfig: ScalingConfig
        MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
        ParallelizationFactor: ParallelizationFactor
        StartingPosition: EventSourcePosition
        StartingPositionTimestamp: smithy.api#Timestamp
        DestinationConfig: DestinationConfig
        MaximumRecordAgeInSeconds: MaximumRecordAgeInSeconds
        BisectBatchOnFunctionError: Boolean
        MaximumRetryAttempts: MaximumRetryAttemptsEventSourceMapping
        Tags: Tags
        TumblingWindowInSeconds: TumblingWindowInSeconds
        Topics: Topics
        Queues: Queues
        SourceAccessConfigurations: SourceAccessConfigurations
        SelfManagedEventSource: SelfManagedEventSource
        FunctionResponseTypes: FunctionResponseTypeList
        AmazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig
        SelfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig
        DocumentDBEventSourceConfig: DocumentDBEventSourceConfig
        ProvisionedPollerConfig: ProvisionedPollerConfig
    }
    output: EventSourceMappingConfiguration
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/2015-03-31/functions", code: 201) @idempotent
operation CreateFunction {
    input := {
        @required
        FunctionName: FunctionName

        Runtime: Runtime

        @required
        Role: RoleArn

        Handler: Handler

        @required
        Code: FunctionCode

        Description: Description
        Timeout: Timeout
        MemorySize: MemorySize
        Publish: Boolean
        PublishTo: FunctionVersionLatestPublished
        VpcConfig: VpcConfig
        PackageType: PackageType
        DeadLetterConfig: DeadLetterConfig
        Environment: Environment
        KMSKeyArn: KMSKeyArn
        TracingConfig: TracingConfig
        Tags: Tags
        Layers: LayerList
        FileSystemConfigs: FileSystemConfigList
        CodeSigningConfigArn: CodeSigningConfigArn
        ImageConfig: ImageConfig
        Architectures: ArchitecturesList
        EphemeralStorage: EphemeralStorage
        SnapStart: SnapStart
        LoggingConfig: LoggingConfig
        TenancyConfig: TenancyConfig
        CapacityProviderConfig: CapacityProviderConfig
        DurableConfig: DurableConfig
    }
    output: FunctionConfiguration
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        InvalidCodeSignatureException
        ResourceNotFoundException
        CodeVerificationFailedException
        CodeSigningConfigNotFoundException
        CodeStorageExceededException
        FunctionVersionsPerCapacityProviderLimitExceededException
    ]
}

@http(method: "POST", uri: "/2021-10-31/functions/{FunctionName}/url", code: 201)
operation CreateFunctionUrlConfig {
    input := {
        @required @httpLabel
        FunctionName: FunctionUrlFunctionName

        @httpQuery("Qualifier")
        Qualifier: FunctionUrlQualifier

        @required
        AuthType: FunctionUrlAuthType

        Cors: Cors
        InvokeMode: InvokeMode
    }
    output := {
        @required
        FunctionUrl: FunctionUrl

        @required
        FunctionArn: FunctionArn

        @required
        AuthType: FunctionUrlAuthType

        Cors: Cors

        @required
        CreationTime: Timestamp

        InvokeMode: InvokeMode
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}", code: 204)
@idempotent
operation DeleteAlias {
    input := {
        @required @httpLabel
        FunctionName: FunctionName

        @required @httpLabel
        Name: Alias
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/2025-11-30/capacity-providers/{CapacityProviderName}", code: 202)
@idempotent
operation DeleteCapacityProvider {
    input := {
        @required @httpLabel
        CapacityProviderName: CapacityProviderName
    }
    output := {
        @required
        CapacityProvider: CapacityProvider
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", code: 204)
@idempotent
operation DeleteCodeSigningConfig {
    input := {
        @required @httpLabel
        CodeSigningConfigArn: CodeSigningConfigArn
    }
    output := {}
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/2015-03-31/event-source-mappings/{UUID}", code: 202) @idempotent
operation DeleteEventSourceMapping {
    input := {
        @required @httpLabel
        UUID: UUIDString
    }
    output: EventSourceMappingConfiguration
    errors: [
        InvalidParameterValueException
        ResourceInUseException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/2015-03-31/functions/{FunctionName}") @idempotent
operation DeleteFunction {
    input := {
        @required @httpLabel
        FunctionName: NamespacedFunctionName

        @httpQuery("Qualifier")
        Qualifier: NumericLatestPublishedOrAliasQualifier
    }
    output := {
        @httpResponseCode
        StatusCode: Integer
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/2020-06-30/functions/{FunctionName}/code-signing-config", code: 204)
operation DeleteFunctionCodeSigningConfig {
    input := {
        @required @httpLabel
        FunctionName: NamespacedFunctionName
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
        CodeSigningConfigNotFoundException
    ]
}

@http(method: "DELETE", uri: "/2017-10-31/functions/{FunctionName}/concurrency", code: 204)
operation DeleteFunctionConcurrency {
    input := {
        @required @httpLabel
        FunctionName: FunctionName
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config", code: 204)
operation DeleteFunctionEventInvokeConfig {
    input := {
        @required @httpLabel
        FunctionName: NamespacedFunctionName

        @httpQuery("Qualifier")
        Qualifier: NumericLatestPublishedOrAliasQualifier
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/2021-10-31/functions/{FunctionName}/url", code: 204)
operation DeleteFunctionUrlConfig {
    input := {
        @required @httpLabel
        FunctionName: FunctionUrlFunctionName

        @httpQuery("Qualifier")
        Qualifier: FunctionUrlQualifier
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}", code: 204)
@idempotent
operation DeleteLayerVersion {
    input := {
        @required @httpLabel
        LayerName: LayerName

        @required @httpLabel
        VersionNumber: Long
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(
    method: "DELETE"
    uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency"
    code: 204
)
@idempotent
operation DeleteProvisionedConcurrencyConfig {
    input := {
        @required @httpLabel
        FunctionName: FunctionName

        @required @httpQuery("Qualifier")
        Qualifier: Qualifier
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2016-08-19/account-settings") @readonly
operation GetAccountSettings {
    input := {}
    output := {
        AccountLimit: AccountLimit
        AccountUsage: AccountUsage
    }
    errors: [ServiceException, TooManyRequestsException]
}

@http(method: "GET", uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}") @readonly
operation GetAlias {
    input := {
        @required @httpLabel
        FunctionName: FunctionName

        @required @httpLabel
        Name: Alias
    }
    output: AliasConfiguration
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2025-11-30/capacity-providers/{CapacityProviderName}") @readonly
operation GetCapacityProvider {
    input := {
        @required @httpLabel
        CapacityProviderName: CapacityProviderName
    }
    output := {
        @required
        CapacityProvider: CapacityProvider
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}") @readonly
operation GetCodeSigningConfig {
    input := {
        @required @httpLabel
        CodeSigningConfigArn: CodeSigningConfigArn
    }
    output := {
        @required
        CodeSigningConfig: CodeSigningConfig
    }
    errors: [InvalidParameterValueException, ServiceException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/2025-12-01/durable-executions/{DurableExecutionArn}") @readonly
operation GetDurableExecution {
    input := {
        @required @httpLabel
        DurableExecutionArn: DurableExecutionArn

        @httpQuery("IncludeExecutionData")
        IncludeExecutionData: Boolean
    }
    output := {
        @required
        DurableExecutionArn: DurableExecutionArn

        @required
        DurableExecutionName: DurableExecutionName

        @required
        FunctionArn: NameSpacedFunctionArn

        InputPayload: InputPayload
        Result: OutputPayload
        Error: ErrorObject

        @required
        StartTimestamp: smithy.api#Timestamp

        @required
        Status: ExecutionStatus

        EndTimestamp: smithy.api#Timestamp
        Version: VersionWithLatestPublished
        TraceHeader: TraceHeader
        ExecutionDataIncluded: Boolean
        DurableConfig: DurableConfig
    }
    errors: [
        InvalidParameterValueException
        KMSInvalidStateException
        ServiceException
        TooManyRequestsException
        KMSNotFoundException
        ResourceNotFoundException
        KMSAccessDeniedException
        KMSDisabledException
    ]
}

@http(method: "GET", uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/history")
@readonly
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "Events", pageSize: "MaxItems")
operation GetDurableExecutionHistory {
    input := {
        @required @httpLabel
        DurableExecutionArn: DurableExecutionArn

        @httpQuery("IncludeExecutionData")
        IncludeExecutionData: Boolean

        @httpQuery("MaxItems")
        MaxItems: ItemCount

        @httpQuery("Marker")
        Marker: String

        @httpQuery("ReverseOrder")
        ReverseOrder: Boolean
    }
    output := {
        @required
        Events: Events

        NextMarker: String
    }
    errors: [
        InvalidParameterValueException
        KMSInvalidStateException
        ServiceException
        TooManyRequestsException
        KMSNotFoundException
        ResourceNotFoundException
        KMSAccessDeniedException
        KMSDisabledException
    ]
}

@http(method: "GET", uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/state")
@readonly
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "Operations"
    pageSize: "MaxItems"
)
operation GetDurableExecutionState {
    input := {
        @required @httpLabel
        DurableExecutionArn: DurableExecutionArn

        @required @httpQuery("CheckpointToken")
        CheckpointToken: CheckpointToken

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: ItemCount
    }
    output := {
        @required
        Operations: Operations

        NextMarker: String
    }
    errors: [
        InvalidParameterValueException
        KMSInvalidStateException
        ServiceException
        TooManyRequestsException
        KMSNotFoundException
        KMSAccessDeniedException
        KMSDisabledException
    ]
}

@http(method: "GET", uri: "/2015-03-31/event-source-mappings/{UUID}") @readonly
operation GetEventSourceMapping {
    input := {
        @required @httpLabel
        UUID: UUIDString
    }
    output: EventSourceMappingConfiguration
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2015-03-31/functions/{FunctionName}")
@readonly
@waitable(
    FunctionActiveV2: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Configuration.State"
                        expected: "Active"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Configuration.State"
                        expected: "Failed"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "Configuration.State"
                        expected: "Pending"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 1
        maxDelay: 1
    }
    FunctionExists: {
        acceptors: [
            {state: "success", matcher: {success: true}}
            {state: "retry", matcher: {errorType: "ResourceNotFoundException"}}
        ]
        minDelay: 1
        maxDelay: 1
    }
    FunctionUpdatedV2: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Configuration.LastUpdateStatus"
                        expected: "Successful"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Configuration.LastUpdateStatus"
                        expected: "Failed"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "Configuration.LastUpdateStatus"
                        expected: "InProgress"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 1
        maxDelay: 1
    }
)
@maxAttempts(FunctionActiveV2: 300, FunctionExists: 20, FunctionUpdatedV2: 300)
operation GetFunction {
    input := {
        @required @httpLabel
        FunctionName: NamespacedFunctionName

        @httpQuery("Qualifier")
        Qualifier: NumericLatestPublishedOrAliasQualifier
    }
    output := {
        Configuration: FunctionConfiguration
        Code: FunctionCodeLocation
        Tags: Tags
        TagsError: TagsError
        Concurrency: Concurrency
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2020-06-30/functions/{FunctionName}/code-signing-config") @readonly
operation GetFunctionCodeSigningConfig {
    input := {
        @required @httpLabel
        FunctionName: NamespacedFunctionName
    }
    output := {
        @required
        CodeSigningConfigArn: CodeSigningConfigArn

        @required
        FunctionName: FunctionName
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
        CodeSigningConfigNotFoundException
    ]
}

@http(method: "GET", uri: "/2019-09-30/functions/{FunctionName}/concurrency") @readonly
operation GetFunctionConcurrency {
    input := {
        @required @httpLabel
        FunctionName: FunctionName
    }
    output := {
        ReservedConcurrentExecutions: ReservedConcurrentExecutions
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2015-03-31/functions/{FunctionName}/configuration")
@readonly
@waitable(
    FunctionActive: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "State", expected: "Active", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {output: {path: "State", expected: "Failed", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {output: {path: "State", expected: "Pending", comparator: "stringEquals"}}
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
    FunctionUpdated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "LastUpdateStatus"
                        expected: "Successful"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "LastUpdateStatus"
                        expected: "Failed"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "LastUpdateStatus"
                        expected: "InProgress"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
    PublishedVersionActive: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "State", expected: "Active", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {output: {path: "State", expected: "Failed", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {output: {path: "State", expected: "Pending", comparator: "stringEquals"}}
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(FunctionActive: 60, FunctionUpdated: 60, PublishedVersionActive: 312)
operation GetFunctionConfiguration {
    input := {
        @required @httpLabel
        FunctionName: NamespacedFunctionName

        @httpQuery("Qualifier")
        Qualifier: NumericLatestPublishedOrAliasQualifier
    }
    output: FunctionConfiguration
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config") @readonly
operation GetFunctionEventInvokeConfig {
    input := {
        @required @httpLabel
        FunctionName: NamespacedFunctionName

        @httpQuery("Qualifier")
        Qualifier: NumericLatestPublishedOrAliasQualifier
    }
    output: FunctionEventInvokeConfig
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2024-08-31/functions/{FunctionName}/recursion-config") @readonly
operation GetFunctionRecursionConfig {
    input := {
        @required @httpLabel
        FunctionName: UnqualifiedFunctionName
    }
    output := {
        RecursiveLoop: RecursiveLoop
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2025-11-30/functions/{FunctionName}/function-scaling-config") @readonly
operation GetFunctionScalingConfig {
    input := {
        @required @httpLabel
        FunctionName: UnqualifiedFunctionName

        @required @httpQuery("Qualifier")
        Qualifier: PublishedFunctionQualifier
    }
    output := {
        FunctionArn: FunctionArn
        AppliedFunctionScalingConfig: FunctionScalingConfig
        RequestedFunctionScalingConfig: FunctionScalingConfig
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2021-10-31/functions/{FunctionName}/url") @readonly
operation GetFunctionUrlConfig {
    input := {
        @required @httpLabel
        FunctionName: FunctionUrlFunctionName

        @httpQuery("Qualifier")
        Qualifier: FunctionUrlQualifier
    }
    output := {
        @required
        FunctionUrl: FunctionUrl

        @required
        FunctionArn: FunctionArn

        @required
        AuthType: FunctionUrlAuthType

        Cors: Cors

        @required
        CreationTime: Timestamp

        @required
        LastModifiedTime: Timestamp

        InvokeMode: InvokeMode
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}") @readonly
operation GetLayerVersion {
    input := {
        @required @httpLabel
        LayerName: LayerName

        @required @httpLabel
        VersionNumber: Long
    }
    output: GetLayerVersionResponse
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2018-10-31/layers?find=LayerVersion") @readonly
operation GetLayerVersionByArn {
    input := {
        @required @httpQuery("Arn")
        Arn: LayerVersionArn
    }
    output: GetLayerVersionResponse
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy")
@readonly
operation GetLayerVersionPolicy {
    input := {
        @required @httpLabel
        LayerName: LayerName

        @required @httpLabel
        VersionNumber: Long
    }
    output := {
        Policy: String
        RevisionId: String
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2015-03-31/functions/{FunctionName}/policy") @readonly
operation GetPolicy {
    input := {
        @required @httpLabel
        FunctionName: NamespacedFunctionName

        @httpQuery("Qualifier")
        Qualifier: NumericLatestPublishedOrAliasQualifier
    }
    output := {
        Policy: String
        RevisionId: String
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency") @readonly
operation GetProvisionedConcurrencyConfig {
    input := {
        @required @httpLabel
        FunctionName: FunctionName

        @required @httpQuery("Qualifier")
        Qualifier: Qualifier
    }
    output := {
        RequestedProvisionedConcurrentExecutions: PositiveInteger
        AvailableProvisionedConcurrentExecutions: NonNegativeInteger
        AllocatedProvisionedConcurrentExecutions: NonNegativeInteger
        Status: ProvisionedConcurrencyStatusEnum
        StatusReason: String
        LastModified: Timestamp
    }
    errors: [
        InvalidParameterValueException
        ProvisionedConcurrencyConfigNotFoundException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2021-07-20/functions/{FunctionName}/runtime-management-config")
@readonly
operation GetRuntimeManagementConfig {
    input := {
        @required @httpLabel
        FunctionName: NamespacedFunctionName

        @httpQuery("Qualifier")
        Qualifier: NumericLatestPublishedOrAliasQualifier
    }
    output := {
        UpdateRuntimeOn: UpdateRuntimeOn
        FunctionArn: NameSpacedFunctionArn
        RuntimeVersionArn: RuntimeVersionArn
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/2015-03-31/functions/{FunctionName}/invocations")
operation Invoke {
    input: InvocationRequest
    output: InvocationResponse
    errors: [
        CodeArtifactUserDeletedException
        ResourceNotReadyException
        ServiceQuotaExceededException
        InvalidSecurityGroupIDException
        SnapStartTimeoutException
        TooManyRequestsException
        EC2ThrottledException
        EFSMountConnectivityException
        SubnetIPAddressLimitReachedException
        KMSAccessDeniedException
        RequestTooLargeException
        KMSDisabledException
        UnsupportedMediaTypeException
        S3FilesMountConnectivityException
        SerializedRequestEntityTooLargeException
        InvalidRuntimeException
        NoPublishedVersionException
        EC2UnexpectedException
        InvalidSubnetIDException
        KMSNotFoundException
        InvalidParameterValueException
        EC2AccessDeniedException
        EFSIOException
        KMSInvalidStateException
        ResourceConflictException
        ENILimitReachedException
        SnapStartNotReadyException
        ServiceException
        CodeArtifactUserPendingException
        SnapStartException
        RecursiveInvocationException
        S3FilesMountFailureException
        EFSMountTimeoutException
        ENINotReadyException
        S3FilesMountTimeoutException
        CodeArtifactUserFailedException
        ModeNotSupportedException
        ResourceNotFoundException
        InvalidRequestContentException
        SnapStartRegenerationFailureException
        DurableExecutionAlreadyStartedException
        InvalidZipFileException
        EFSMountFailureException
    ]
}

@deprecated
@http(method: "POST", uri: "/2014-11-13/functions/{FunctionName}/invoke-async", code: 202)
operation InvokeAsync {
    input := @deprecated {
        @required @httpLabel
        FunctionName: NamespacedFunctionName

        @required @httpPayload
        InvokeArgs: BlobStream
    }
    output := @deprecated {
        @httpResponseCode
        Status: Integer
    }
    errors: [
        ServiceQuotaExceededException
        InvalidSecurityGroupIDException
        SnapStartTimeoutException
        EC2ThrottledException
        EFSMountConnectivityException
        SubnetIPAddressLimitReachedException
        KMSAccessDeniedException
        KMSDisabledException
        S3FilesMountConnectivityException
        InvalidRuntimeException
        EC2UnexpectedException
        InvalidSubnetIDException
        KMSNotFoundException
        EC2AccessDeniedException
        EFSIOException
        KMSInvalidStateException
        ResourceConflictException
        ENILimitReachedException
        SnapStartNotReadyException
        ServiceException
        SnapStartException
        S3FilesMountFailureException
        EFSMountTimeoutException
        S3FilesMountTimeoutException
        ModeNotSupportedException
        ResourceNotFoundException
        InvalidRequestContentException
        SnapStartRegenerationFailureException
        EFSMountFailureException
    ]
}

@http(method: "POST", uri: "/2021-11-15/functions/{FunctionName}/response-streaming-invocations")
operation InvokeWithResponseStream {
    input := {
        @required @httpLabel
        FunctionName: NamespacedFunctionName

        @httpHeader("X-Amz-Log-Type")
        LogType: LogType

        @httpHeader("X-Amz-Client-Context")
        ClientContext: String

        @httpQuery("Qualifier")
        Qualifier: NumericLatestPublishedOrAliasQualifier

        @httpPayload
        Payload: Blob

        @httpHeader("X-Amz-Tenant-Id")
        TenantId: TenantId

        @httpHeader("X-Amz-Invocation-Type")
        InvocationType: ResponseStreamingInvocationType
    }
    output := {
        @httpResponseCode
        StatusCode: Integer

        @httpHeader("X-Amz-Executed-Version")
        ExecutedVersion: Version

        @httpPayload
        EventStream: InvokeWithResponseStreamResponseEvent

        @httpHeader("Content-Type")
        ResponseStreamContentType: String
    }
    errors: [
        ResourceNotReadyException
        ServiceQuotaExceededException
        InvalidSecurityGroupIDException
        SnapStartTimeoutException
        TooManyRequestsException
        EC2ThrottledException
        EFSMountConnectivityException
        SubnetIPAddressLimitReachedException
        KMSAccessDeniedException
        RequestTooLargeException
        KMSDisabledException
        UnsupportedMediaTypeException
        S3FilesMountConnectivityException
        SerializedRequestEntityTooLargeException
        InvalidRuntimeException
        NoPublishedVersionException
        EC2UnexpectedException
        InvalidSubnetIDException
        KMSNotFoundException
        InvalidParameterValueException
        EC2AccessDeniedException
        EFSIOException
        KMSInvalidStateException
        ResourceConflictException
        ENILimitReachedException
        SnapStartNotReadyException
        ServiceException
        SnapStartException
        RecursiveInvocationException
        S3FilesMountFailureException
        EFSMountTimeoutException
        S3FilesMountTimeoutException
        ResourceNotFoundException
        InvalidRequestContentException
        SnapStartRegenerationFailureException
        InvalidZipFileException
        EFSMountFailureException
    ]
}

@http(method: "GET", uri: "/2015-03-31/functions/{FunctionName}/aliases")
@readonly
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "Aliases", pageSize: "MaxItems")
operation ListAliases {
    input := {
        @required @httpLabel
        FunctionName: FunctionName

        @httpQuery("FunctionVersion")
        FunctionVersion: VersionWithLatestPublished

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: MaxListItems
    }
    output := {
        NextMarker: String
        Aliases: AliasList
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2025-11-30/capacity-providers")
@readonly
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "CapacityProviders"
    pageSize: "MaxItems"
)
operation ListCapacityProviders {
    input := {
        @httpQuery("State")
        State: CapacityProviderState

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: MaxFiftyListItems
    }
    output := {
        @required
        CapacityProviders: CapacityProvidersList

        NextMarker: String
    }
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException]
}

@http(method: "GET", uri: "/2020-04-22/code-signing-configs")
@readonly
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "CodeSigningConfigs"
    pageSize: "MaxItems"
)
operation ListCodeSigningConfigs {
    input := {
        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: MaxListItems
    }
    output := {
        NextMarker: String
        CodeSigningConfigs: CodeSigningConfigList
    }
    errors: [InvalidParameterValueException, ServiceException]
}

@http(method: "GET", uri: "/2025-12-01/functions/{FunctionName}/durable-executions")
@readonly
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "DurableExecutions"
    pageSize: "MaxItems"
)
operation ListDurableExecutionsByFunction {
    input := {
        @required @httpLabel
        FunctionName: NamespacedFunctionName

        @httpQuery("Qualifier")
        Qualifier: NumericLatestPublishedOrAliasQualifier

        @httpQuery("DurableExecutionName")
        DurableExecutionName: DurableExecutionName

        @httpQuery("Statuses")
        Statuses: ExecutionStatusList

        @httpQuery("StartedAfter")
        StartedAfter: smithy.api#Timestamp

        @httpQuery("StartedBefore")
        StartedBefore: smithy.api#Timestamp

        @httpQuery("ReverseOrder")
        ReverseOrder: Boolean

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: ItemCount
    }
    output := {
        DurableExecutions: DurableExecutions
        NextMarker: String
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2015-03-31/event-source-mappings")
@readonly
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "EventSourceMappings"
    pageSize: "MaxItems"
)
operation ListEventSourceMappings {
    input := {
        @httpQuery("EventSourceArn")
        EventSourceArn: Arn

        @httpQuery("FunctionName")
        FunctionName: NamespacedFunctionName

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: MaxListItems
    }
    output := {
        NextMarker: String
        EventSourceMappings: EventSourceMappingsList
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config/list")
@readonly
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "FunctionEventInvokeConfigs"
    pageSize: "MaxItems"
)
operation ListFunctionEventInvokeConfigs {
    input := {
        @required @httpLabel
        FunctionName: NamespacedFunctionName

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: MaxFunctionEventInvokeConfigListItems
    }
    output := {
        FunctionEventInvokeConfigs: FunctionEventInvokeConfigList
        NextMarker: String
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2021-10-31/functions/{FunctionName}/urls")
@readonly
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "FunctionUrlConfigs"
    pageSize: "MaxItems"
)
operation ListFunctionUrlConfigs {
    input := {
        @required @httpLabel
        FunctionName: FunctionUrlFunctionName

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: MaxItems
    }
    output := {
        @required
        FunctionUrlConfigs: FunctionUrlConfigList

        NextMarker: String
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2025-11-30/capacity-providers/{CapacityProviderName}/function-versions")
@readonly
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "FunctionVersions"
    pageSize: "MaxItems"
)
operation ListFunctionVersionsByCapacityProvider {
    input := {
        @required @httpLabel
        CapacityProviderName: CapacityProviderName

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: MaxFiftyListItems
    }
    output := {
        @required
        CapacityProviderArn: CapacityProviderArn

        @required
        FunctionVersions: FunctionVersionsByCapacityProviderList

        NextMarker: String
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2015-03-31/functions")
@readonly
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "Functions"
    pageSize: "MaxItems"
)
operation ListFunctions {
    input := {
        @httpQuery("MasterRegion")
        MasterRegion: MasterRegion

        @httpQuery("FunctionVersion")
        FunctionVersion: FunctionVersion

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: MaxListItems
    }
    output := {
        NextMarker: String
        Functions: FunctionList
    }
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException]
}

@http(method: "GET", uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions")
@readonly
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "FunctionArns"
    pageSize: "MaxItems"
)
operation ListFunctionsByCodeSigningConfig {
    input := {
        @required @httpLabel
        CodeSigningConfigArn: CodeSigningConfigArn

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: MaxListItems
    }
    output := {
        NextMarker: String
        FunctionArns: FunctionArnList
    }
    errors: [InvalidParameterValueException, ServiceException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/2018-10-31/layers/{LayerName}/versions")
@readonly
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "LayerVersions"
    pageSize: "MaxItems"
)
operation ListLayerVersions {
    input := {
        @httpQuery("CompatibleArchitecture")
        CompatibleArchitecture: Architecture

        @httpQuery("CompatibleRuntime")
        CompatibleRuntime: Runtime

        @required @httpLabel
        LayerName: LayerName

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: MaxLayerListItems
    }
    output := {
        NextMarker: String
        LayerVersions: LayerVersionsList
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2018-10-31/layers")
@readonly
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "Layers", pageSize: "MaxItems")
operation ListLayers {
    input := {
        @httpQuery("CompatibleArchitecture")
        CompatibleArchitecture: Architecture

        @httpQuery("CompatibleRuntime")
        CompatibleRuntime: Runtime

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: MaxLayerListItems
    }
    output := {
        NextMarker: String
        Layers: LayersList
    }
    errors: [InvalidParameterValueException, ServiceException, TooManyRequestsException]
}

@http(method: "GET", uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL")
@readonly
@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "ProvisionedConcurrencyConfigs"
    pageSize: "MaxItems"
)
operation ListProvisionedConcurrencyConfigs {
    input := {
        @required @httpLabel
        FunctionName: FunctionName

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: MaxProvisionedConcurrencyConfigListItems
    }
    output := {
        ProvisionedConcurrencyConfigs: ProvisionedConcurrencyConfigList
        NextMarker: String
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2017-03-31/tags/{Resource}") @readonly
operation ListTags {
    input := {
        @required @httpLabel
        Resource: TaggableResource
    }
    output := {
        Tags: Tags
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2015-03-31/functions/{FunctionName}/versions")
@readonly
@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "Versions", pageSize: "MaxItems")
operation ListVersionsByFunction {
    input := {
        @required @httpLabel
        FunctionName: NamespacedFunctionName

        @httpQuery("Marker")
        Marker: String

        @httpQuery("MaxItems")
        MaxItems: MaxListItems
    }
    output := {
        NextMarker: String
        Versions: FunctionList
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/2018-10-31/layers/{LayerName}/versions", code: 201)
operation PublishLayerVersion {
    input := {
        @required @httpLabel
        LayerName: LayerName

        Description: Description

        @required
        Content: LayerVersionContentInput

        CompatibleArchitectures: CompatibleArchitectures
        CompatibleRuntimes: CompatibleRuntimes
        LicenseInfo: LicenseInfo
    }
    output := {
        Content: LayerVersionContentOutput
        LayerArn: LayerArn
        LayerVersionArn: LayerVersionArn
        Description: Description
        CreatedDate: Timestamp
        Version: Long
        CompatibleArchitectures: CompatibleArchitectures
        CompatibleRuntimes: CompatibleRuntimes
        LicenseInfo: LicenseInfo
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
        CodeStorageExceededException
    ]
}

@http(method: "POST", uri: "/2015-03-31/functions/{FunctionName}/versions", code: 201)
operation PublishVersion {
    input := {
        @required @httpLabel
        FunctionName: FunctionName

        CodeSha256: String
        Description: Description
        RevisionId: String
        PublishTo: FunctionVersionLatestPublished
    }
    output: FunctionConfiguration
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
        CodeStorageExceededException
        FunctionVersionsPerCapacityProviderLimitExceededException
        PreconditionFailedException
    ]
}

@http(method: "PUT", uri: "/2020-06-30/functions/{FunctionName}/code-signing-config")
operation PutFunctionCodeSigningConfig {
    input := {
        @required
        CodeSigningConfigArn: CodeSigningConfigArn

        @required @httpLabel
        FunctionName: NamespacedFunctionName
    }
    output := {
        @required
        CodeSigningConfigArn: CodeSigningConfigArn

        @required
        FunctionName: FunctionName
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
        CodeSigningConfigNotFoundException
    ]
}

@http(method: "PUT", uri: "/2017-10-31/functions/{FunctionName}/concurrency")
operation PutFunctionConcurrency {
    input := {
        @required @httpLabel
        FunctionName: FunctionName

        @required
        ReservedConcurrentExecutions: ReservedConcurrentExecutions
    }
    output: Concurrency
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config")
operation PutFunctionEventInvokeConfig {
    input := {
        @required @httpLabel
        FunctionName: NamespacedFunctionName

        @httpQuery("Qualifier")
        Qualifier: NumericLatestPublishedOrAliasQualifier

        MaximumRetryAttempts: MaximumRetryAttempts
        MaximumEventAgeInSeconds: MaximumEventAgeInSeconds
        DestinationConfig: DestinationConfig
    }
    output: FunctionEventInvokeConfig
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/2024-08-31/functions/{FunctionName}/recursion-config")
operation PutFunctionRecursionConfig {
    input := {
        @required @httpLabel
        FunctionName: UnqualifiedFunctionName

        @required
        RecursiveLoop: RecursiveLoop
    }
    output := {
        RecursiveLoop: RecursiveLoop
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/2025-11-30/functions/{FunctionName}/function-scaling-config", code: 202)
operation PutFunctionScalingConfig {
    input := {
        @required @httpLabel
        FunctionName: UnqualifiedFunctionName

        @required @httpQuery("Qualifier")
        Qualifier: PublishedFunctionQualifier

        FunctionScalingConfig: FunctionScalingConfig
    }
    output := {
        FunctionState: State
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency", code: 202)
@idempotent
operation PutProvisionedConcurrencyConfig {
    input := {
        @required @httpLabel
        FunctionName: FunctionName

        @required @httpQuery("Qualifier")
        Qualifier: Qualifier

        @required
        ProvisionedConcurrentExecutions: PositiveInteger
    }
    output := {
        RequestedProvisionedConcurrentExecutions: PositiveInteger
        AllocatedProvisionedConcurrentExecutions: NonNegativeInteger
        AvailableProvisionedConcurrentExecutions: NonNegativeInteger
        Status: ProvisionedConcurrencyStatusEnum
        StatusReason: String
        LastModified: Timestamp
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/2021-07-20/functions/{FunctionName}/runtime-management-config")
operation PutRuntimeManagementConfig {
    input := {
        @required @httpLabel
        FunctionName: NamespacedFunctionName

        @httpQuery("Qualifier")
        Qualifier: NumericLatestPublishedOrAliasQualifier

        @required
        UpdateRuntimeOn: UpdateRuntimeOn

        RuntimeVersionArn: RuntimeVersionArn
    }
    output := {
        @required
        UpdateRuntimeOn: UpdateRuntimeOn

        @required
        FunctionArn: FunctionArn

        RuntimeVersionArn: RuntimeVersionArn
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(
    method: "DELETE"
    uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}"
    code: 204
)
operation RemoveLayerVersionPermission {
    input := {
        @required @httpLabel
        LayerName: LayerName

        @required @httpLabel
        VersionNumber: Long

        @required @httpLabel
        StatementId: StatementId

        @httpQuery("RevisionId")
        RevisionId: String
    }
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
        PreconditionFailedException
    ]
}

@http(method: "DELETE", uri: "/2015-03-31/functions/{FunctionName}/policy/{StatementId}", code: 204)
operation RemovePermission {
    input := {
        @required @httpLabel
        FunctionName: NamespacedFunctionName

        @required @httpLabel
        StatementId: NamespacedStatementId

        @httpQuery("Qualifier")
        Qualifier: NumericLatestPublishedOrAliasQualifier

        @httpQuery("RevisionId")
        RevisionId: String
    }
    errors: [
        InvalidParameterValueException
        PublicPolicyException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
        PreconditionFailedException
    ]
}

@http(method: "POST", uri: "/2025-12-01/durable-execution-callbacks/{CallbackId}/fail")
operation SendDurableExecutionCallbackFailure {
    input := {
        @required @httpLabel
        CallbackId: CallbackId

        @httpPayload
        Error: ErrorObject
    }
    output := {}
    errors: [
        InvalidParameterValueException
        KMSInvalidStateException
        ServiceException
        TooManyRequestsException
        KMSNotFoundException
        ResourceNotFoundException
        CallbackTimeoutException
        KMSAccessDeniedException
        KMSDisabledException
    ]
}

@http(method: "POST", uri: "/2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat")
operation SendDurableExecutionCallbackHeartbeat {
    input := {
        @required @httpLabel
        CallbackId: CallbackId
    }
    output := {}
    errors: [
        InvalidParameterValueException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
        CallbackTimeoutException
    ]
}

@http(method: "POST", uri: "/2025-12-01/durable-execution-callbacks/{CallbackId}/succeed")
operation SendDurableExecutionCallbackSuccess {
    input := {
        @required @httpLabel
        CallbackId: CallbackId

        @httpPayload
        Result: BinaryOperationPayload
    }
    output := {}
    errors: [
        InvalidParameterValueException
        KMSInvalidStateException
        ServiceException
        TooManyRequestsException
        KMSNotFoundException
        ResourceNotFoundException
        CallbackTimeoutException
        KMSAccessDeniedException
        KMSDisabledException
    ]
}

@http(method: "POST", uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/stop")
operation StopDurableExecution {
    input := {
        @required @httpLabel
        DurableExecutionArn: DurableExecutionArn

        @httpPayload
        Error: ErrorObject
    }
    output := {
        @required
        StopTimestamp: smithy.api#Timestamp
    }
    errors: [
        InvalidParameterValueException
        KMSInvalidStateException
        ServiceException
        TooManyRequestsException
        KMSNotFoundException
        ResourceNotFoundException
        KMSAccessDeniedException
        KMSDisabledException
    ]
}

@http(method: "POST", uri: "/2017-03-31/tags/{Resource}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        Resource: TaggableResource

        @required
        Tags: Tags
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/2017-03-31/tags/{Resource}", code: 204)
operation UntagResource {
    input := {
        @required @httpLabel
        Resource: TaggableResource

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}")
operation UpdateAlias {
    input := {
        @required @httpLabel
        FunctionName: FunctionName

        @required @httpLabel
        Name: Alias

        FunctionVersion: VersionWithLatestPublished
        Description: Description
        RoutingConfig: AliasRoutingConfiguration
        RevisionId: String
    }
    output: AliasConfiguration
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
        PreconditionFailedException
    ]
}

@http(method: "PUT", uri: "/2025-11-30/capacity-providers/{CapacityProviderName}", code: 202)
operation UpdateCapacityProvider {
    input := {
        @required @httpLabel
        CapacityProviderName: CapacityProviderName

        CapacityProviderScalingConfig: CapacityProviderScalingConfig
        PropagateTags: PropagateTags
        TelemetryConfig: CapacityProviderTelemetryConfig
    }
    output := {
        @required
        CapacityProvider: CapacityProvider
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}")
operation UpdateCodeSigningConfig {
    input := {
        @required @httpLabel
        CodeSigningConfigArn: CodeSigningConfigArn

        Description: Description
        AllowedPublishers: AllowedPublishers
        CodeSigningPolicies: CodeSigningPolicies
    }
    output := {
        @required
        CodeSigningConfig: CodeSigningConfig
    }
    errors: [InvalidParameterValueException, ServiceException, ResourceNotFoundException]
}

@http(method: "PUT", uri: "/2015-03-31/event-source-mappings/{UUID}", code: 202)
operation UpdateEventSourceMapping {
    input := {
        @required @httpLabel
        UUID: UUIDString

        FunctionName: NamespacedFunctionName
        Enabled: Boolean
        BatchSize: BatchSize
        FilterCriteria: FilterCriteria
        KMSKeyArn: KMSKeyArn
        MetricsConfig: EventSourceMappingMetricsConfig
        LoggingConfig: EventSourceMappingLoggingConfig
        ScalingConfig: ScalingConfig
        MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
        ParallelizationFactor: ParallelizationFactor
        DestinationConfig: DestinationConfig
        MaximumRecordAgeInSeconds: MaximumRecordAgeInSeconds
        BisectBatchOnFunctionError: Boolean
        MaximumRetryAttempts: MaximumRetryAttemptsEventSourceMapping
        TumblingWindowInSeconds: TumblingWindowInSeconds
        SourceAccessConfigurations: SourceAccessConfigurations
        FunctionResponseTypes: FunctionResponseTypeList
        AmazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig
        SelfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig
        DocumentDBEventSourceConfig: DocumentDBEventSourceConfig
        ProvisionedPollerConfig: ProvisionedPollerConfig
    }
    output: EventSourceMappingConfiguration
    errors: [
        InvalidParameterValueException
        ResourceInUseException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/2015-03-31/functions/{FunctionName}/code")
operation UpdateFunctionCode {
    input := {
        @required @httpLabel
        FunctionName: FunctionName

        ZipFile: Blob
        S3Bucket: S3Bucket
        S3Key: S3Key
        S3ObjectVersion: S3ObjectVersion
        S3ObjectStorageMode: S3ObjectStorageMode
        ImageUri: String
        Architectures: ArchitecturesList
        Publish: Boolean
        PublishTo: FunctionVersionLatestPublished
        DryRun: Boolean
        RevisionId: String
        SourceKMSKeyArn: KMSKeyArn
    }
    output: FunctionConfiguration
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        InvalidCodeSignatureException
        ResourceNotFoundException
        CodeVerificationFailedException
        CodeSigningConfigNotFoundException
        CodeStorageExceededException
        PreconditionFailedException
    ]
}

@http(method: "PUT", uri: "/2015-03-31/functions/{FunctionName}/configuration")
operation UpdateFunctionConfiguration {
    input := {
        @required @httpLabel
        FunctionName: FunctionName

        Role: RoleArn
        Handler: Handler
        Description: Description
        Timeout: Timeout
        MemorySize: MemorySize
        VpcConfig: VpcConfig
        Environment: Environment
        Runtime: Runtime
        DeadLetterConfig: DeadLetterConfig
        KMSKeyArn: KMSKeyArn
        TracingConfig: TracingConfig
        RevisionId: String
        Layers: LayerList
        FileSystemConfigs: FileSystemConfigList
        ImageConfig: ImageConfig
        EphemeralStorage: EphemeralStorage
        SnapStart: SnapStart
        LoggingConfig: LoggingConfig
        CapacityProviderConfig: CapacityProviderConfig
        DurableConfig: DurableConfig
    }
    output: FunctionConfiguration
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        InvalidCodeSignatureException
        ResourceNotFoundException
        CodeVerificationFailedException
        CodeSigningConfigNotFoundException
        PreconditionFailedException
    ]
}

@http(method: "POST", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config")
operation UpdateFunctionEventInvokeConfig {
    input := {
        @required @httpLabel
        FunctionName: NamespacedFunctionName

        @httpQuery("Qualifier")
        Qualifier: NumericLatestPublishedOrAliasQualifier

        MaximumRetryAttempts: MaximumRetryAttempts
        MaximumEventAgeInSeconds: MaximumEventAgeInSeconds
        DestinationConfig: DestinationConfig
    }
    output: FunctionEventInvokeConfig
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/2021-10-31/functions/{FunctionName}/url")
operation UpdateFunctionUrlConfig {
    input := {
        @required @httpLabel
        FunctionName: FunctionUrlFunctionName

        @httpQuery("Qualifier")
        Qualifier: FunctionUrlQualifier

        AuthType: FunctionUrlAuthType
        Cors: Cors
        InvokeMode: InvokeMode
    }
    output := {
        @required
        FunctionUrl: FunctionUrl

        @required
        FunctionArn: FunctionArn

        @required
        AuthType: FunctionUrlAuthType

        Cors: Cors

        @required
        CreationTime: Timestamp

        @required
        LastModifiedTime: Timestamp

        InvokeMode: InvokeMode
    }
    errors: [
        InvalidParameterValueException
        ResourceConflictException
        ServiceException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

structure AccountLimit {
    TotalCodeSize: Long
    CodeSizeUnzipped: Long
    CodeSizeZipped: Long
    ConcurrentExecutions: Integer
    UnreservedConcurrentExecutions: UnreservedConcurrentExecutions
}

structure AccountUsage {
    TotalCodeSize: Long
    FunctionCount: Long
}

@length(min: 0, max: 10000) @pattern("(lambda:[*]|lambda:[a-zA-Z]+|[*])")
string Action

@length(min: 1, max: 1024) @pattern("[0-9]+")
string AdditionalVersion

map AdditionalVersionWeights {
    key: AdditionalVersion
    value: Weight
}

@length(min: 1, max: 128) @pattern("(?!^[0-9]+$)([a-zA-Z0-9-_]+)")
string Alias

structure AliasConfiguration {
    AliasArn: FunctionArn
    Name: Alias
    FunctionVersion: Version
    Description: Description
    RoutingConfig: AliasRoutingConfiguration
    RevisionId: String
}

@error("client") @httpError(400)
structure AliasLimitExceededException {
    Type: String
    message: String
}

list AliasList {
    member: AliasConfiguration
}

structure AliasRoutingConfiguration {
    AdditionalVersionWeights: AdditionalVersionWeights
}

@length(min: 0, max: 6)
list AllowMethodsList {
    member: Method
}

@length(min: 0, max: 100)
list AllowOriginsList {
    member: Origin
}

structure AllowedPublishers {
    @required
    SigningProfileVersionArns: SigningProfileVersionArns
}

structure AmazonManagedKafkaEventSourceConfig {
    ConsumerGroupId: URI
    SchemaRegistryConfig: KafkaSchemaRegistryConfig
}

enum ApplicationLogLevel {
    TRACE
    DEBUG
    INFO
    WARN
    ERROR
    FATAL
}

enum Architecture {
    x86_64
    arm64
}

@length(min: 1, max: 1)
list ArchitecturesList {
    member: Architecture
}

@length(min: 0, max: 10000)
@pattern("arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)")
string Arn

@range(min: 0)
integer AttemptCount

@range(min: 1, max: 10000)
integer BatchSize

@length(min: 0, max: 262144) @sensitive
blob BinaryOperationPayload

@sensitive
blob Blob

@streaming
blob BlobStream

structure CallbackDetails {
    CallbackId: CallbackId
    Result: OperationPayload
    Error: ErrorObject
}

structure CallbackFailedDetails {
    @required
    Error: EventError
}

@length(min: 1, max: 1024) @pattern("[A-Za-z0-9+/]+={0,2}")
string CallbackId

structure CallbackOptions {
    TimeoutSeconds: CallbackOptionsTimeoutSecondsInteger
    HeartbeatTimeoutSeconds: CallbackOptionsHeartbeatTimeoutSecondsInteger
}

@range(min: 0, max: 99999999)
integer CallbackOptionsHeartbeatTimeoutSecondsInteger

@range(min: 0, max: 99999999)
integer CallbackOptionsTimeoutSecondsInteger

structure CallbackStartedDetails {
    @required
    CallbackId: CallbackId

    HeartbeatTimeout: DurationSeconds
    Timeout: DurationSeconds
}

structure CallbackSucceededDetails {
    @required
    Result: EventResult
}

structure CallbackTimedOutDetails {
    @required
    Error: EventError
}

@error("client") @httpError(400)
structure CallbackTimeoutException {
    Type: String
    Message: String
}

structure CapacityProvider {
    @required
    CapacityProviderArn: CapacityProviderArn

    @required
    State: CapacityProviderState

    @required
    VpcConfig: CapacityProviderVpcConfig

    @required
    PermissionsConfig: CapacityProviderPermissionsConfig

    InstanceRequirements: InstanceRequirements
    CapacityProviderScalingConfig: CapacityProviderScalingConfig
    KmsKeyArn: KMSKeyArn
    LastModified: Timestamp
    PropagateTags: PropagateTags
    TelemetryConfig: CapacityProviderTelemetryConfig
}

@length(min: 1, max: 140)
@pattern("arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+")
string CapacityProviderArn

structure CapacityProviderConfig {
    @required
    LambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig
}

@error("client") @httpError(400)
structure CapacityProviderLimitExceededException {
    Type: String
    message: String
}

structure CapacityProviderLoggingConfig {
    SystemLogLevel: SystemLogLevel
    LogGroup: LogGroup
}

@range(min: 2, max: 15000)
integer CapacityProviderMaxVCpuCount

@length(min: 1, max: 140)
@pattern("(arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+")
string CapacityProviderName

structure CapacityProviderPermissionsConfig {
    @required
    CapacityProviderOperatorRoleArn: RoleArn
}

enum CapacityProviderPredefinedMetricType {
    LambdaCapacityProviderAverageCPUUtilization
}

structure CapacityProviderScalingConfig {
    MaxVCpuCount: CapacityProviderMaxVCpuCount
    ScalingMode: CapacityProviderScalingMode
    ScalingPolicies: CapacityProviderScalingPoliciesList
}

enum CapacityProviderScalingMode {
    Auto
    Manual
}

@length(min: 1, max: 10)
list CapacityProviderScalingPoliciesList {
    member: TargetTrackingScalingPolicy
}

@length(min: 0, max: 5)
list CapacityProviderSecurityGroupIds {
    member: SecurityGroupId
}

enum CapacityProviderState {
    Pending
    Active
    Failed
    Deleting
}

@length(min: 1, max: 16)
list CapacityProviderSubnetIds {
    member: SubnetId
}

structure CapacityProviderTelemetryConfig {
    LoggingConfig: CapacityProviderLoggingConfig
}

structure CapacityProviderVpcConfig {
    @required
    SubnetIds: CapacityProviderSubnetIds

    @required
    SecurityGroupIds: CapacityProviderSecurityGroupIds
}

@length(min: 0, max: 50)
list CapacityProvidersList {
    member: CapacityProvider
}

structure ChainedInvokeDetails {
    Result: OperationPayload
    Error: ErrorObject
}

structure ChainedInvokeFailedDetails {
    @required
    Error: EventError
}

structure ChainedInvokeOptions {
    @required
    FunctionName: NamespacedFunctionName

    TenantId: TenantId
}

structure ChainedInvokeStartedDetails {
    @required
    FunctionName: NamespacedFunctionName

    TenantId: TenantId
    Input: EventInput
    ExecutedVersion: VersionWithLatestPublished
    DurableExecutionArn: DurableExecutionArn
}

structure ChainedInvokeStoppedDetails {
    @required
    Error: EventError
}

structure ChainedInvokeSucceededDetails {
    @required
    Result: EventResult
}

structure ChainedInvokeTimedOutDetails {
    @required
    Error: EventError
}

@length(min: 1, max: 2048) @pattern("[A-Za-z0-9+/]+={0,2}")
string CheckpointToken

structure CheckpointUpdatedExecutionState {
    Operations: Operations
    NextMarker: String
}

@length(min: 1, max: 64) @pattern("[\\x21-\\x7E]+")
string ClientToken

@error("client") @httpError(409)
structure CodeArtifactUserDeletedException {
    Type: String
    message: String
}

@error("client") @httpError(409)
structure CodeArtifactUserFailedException {
    Type: String
    message: String
}

@error("client") @httpError(409)
structure CodeArtifactUserPendingException {
    Type: String
    message: String
}

structure CodeSigningConfig {
    @required
    CodeSigningConfigId: CodeSigningConfigId

    @required
    CodeSigningConfigArn: CodeSigningConfigArn

    Description: Description

    @required
    AllowedPublishers: AllowedPublishers

    @required
    CodeSigningPolicies: CodeSigningPolicies

    @required
    LastModified: Timestamp
}

@length(min: 0, max: 200)
@pattern("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}")
string CodeSigningConfigArn

@pattern("csc-[a-zA-Z0-9-_\\.]{17}")
string CodeSigningConfigId

list CodeSigningConfigList {
    member: CodeSigningConfig
}

@error("client") @httpError(404)
structure CodeSigningConfigNotFoundException {
    Type: String
    Message: String
}

structure CodeSigningPolicies {
    UntrustedArtifactOnDeployment: CodeSigningPolicy
}

enum CodeSigningPolicy {
    Warn
    Enforce
}

@error("client") @httpError(400)
structure CodeStorageExceededException {
    Type: String
    message: String
}

@error("client") @httpError(400)
structure CodeVerificationFailedException {
    Type: String
    Message: String
}

@length(min: 1, max: 57) @pattern("(^(?!(system\\x2e)))(^[_a-zA-Z0-9])([^$]*)")
string CollectionName

@length(min: 0, max: 2)
list CompatibleArchitectures {
    member: Architecture
}

@length(min: 0, max: 15)
list CompatibleRuntimes {
    member: Runtime
}

structure Concurrency {
    ReservedConcurrentExecutions: ReservedConcurrentExecutions
}

structure ContextDetails {
    ReplayChildren: Boolean
    Result: OperationPayload
    Error: ErrorObject
}

structure ContextFailedDetails {
    @required
    Error: EventError
}

structure ContextOptions {
    ReplayChildren: Boolean
}

structure ContextStartedDetails {}

structure ContextSucceededDetails {
    @required
    Result: EventResult
}

structure Cors {
    AllowCredentials: Boolean
    AllowHeaders: HeadersList
    AllowMethods: AllowMethodsList
    AllowOrigins: AllowOriginsList
    ExposeHeaders: HeadersList
    MaxAge: MaxAge
}

@length(min: 1, max: 63) @pattern("[^ /\\.$\\x22]*")
string DatabaseName

structure DeadLetterConfig {
    TargetArn: ResourceArn
}

@length(min: 0, max: 256)
string Description

@length(min: 0, max: 350)
@pattern("$|kafka://([^.]([a-zA-Z0-9\\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)")
string DestinationArn

structure DestinationConfig {
    OnSuccess: OnSuccess
    OnFailure: OnFailure
}

structure DocumentDBEventSourceConfig {
    DatabaseName: DatabaseName
    CollectionName: CollectionName
    FullDocument: FullDocument
}

structure DurableConfig {
    KMSKeyArn: KMSKeyArn
    RetentionPeriodInDays: RetentionPeriodInDays
    ExecutionTimeout: ExecutionTimeout
}

@error("client") @httpError(409)
structure DurableExecutionAlreadyStartedException {
    Type: String
    Message: String
}

@length(min: 1, max: 1024)
@pattern("arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\\d{12}):function:([a-zA-Z0-9_-]+):(\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)")
string DurableExecutionArn

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-_]+")
string DurableExecutionName

list DurableExecutions {
    member: Execution
}

@range(min: 0)
integer DurationSeconds

@error("server") @httpError(502)
structure EC2AccessDeniedException {
    Type: String
    Message: String
}

@error("server") @httpError(502)
structure EC2ThrottledException {
    Type: String
    Message: String
}

@error("server") @httpError(502)
structure EC2UnexpectedException {
    Type: String
    Message: String
    EC2ErrorCode: String
}

@error("client") @httpError(410)
structure EFSIOException {
    Type: String
    Message: String
}

@error("client") @httpError(408)
structure EFSMountConnectivityException {
    Type: String
    Message: String
}

@error("client") @httpError(403)
structure EFSMountFailureException {
    Type: String
    Message: String
}

@error("client") @httpError(408)
structure EFSMountTimeoutException {
    Type: String
    Message: String
}

@error("server") @httpError(502)
structure ENILimitReachedException {
    Type: String
    Message: String
}

@error("server") @httpError(502)
structure ENINotReadyException {
    Type: String
    Message: String
}

enum EndPointType {
    KAFKA_BOOTSTRAP_SERVERS
}

@length(min: 1, max: 300)
@pattern("(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,5}")
string Endpoint

@length(min: 1, max: 10)
list EndpointLists {
    member: Endpoint
}

@length(min: 1, max: 2)
map Endpoints {
    key: EndPointType
    value: EndpointLists
}

structure Environment {
    Variables: EnvironmentVariables
}

structure EnvironmentError {
    ErrorCode: String
    Message: SensitiveString
}

structure EnvironmentResponse {
    Variables: EnvironmentVariables
    Error: EnvironmentError
}

@pattern("[a-zA-Z]([a-zA-Z0-9_])+") @sensitive
string EnvironmentVariableName

@sensitive
string EnvironmentVariableValue

@sensitive
map EnvironmentVariables {
    key: EnvironmentVariableName
    value: EnvironmentVariableValue
}

structure EphemeralStorage {
    @required
    Size: EphemeralStorageSize
}

@range(min: 512, max: 10240)
integer EphemeralStorageSize

@sensitive
string ErrorData

@sensitive
string ErrorMessage

structure ErrorObject {
    ErrorMessage: ErrorMessage
    ErrorType: ErrorType
    ErrorData: ErrorData
    StackTrace: StackTraceEntries
}

@sensitive
string ErrorType

structure Event {
    EventType: EventType
    SubType: OperationSubType
    EventId: EventId
    Id: OperationId
    Name: OperationName
    EventTimestamp: smithy.api#Timestamp
    ParentId: OperationId
    ExecutionStartedDetails: ExecutionStartedDetails
    ExecutionSucceededDetails: ExecutionSucceededDetails
    ExecutionFailedDetails: ExecutionFailedDetails
    ExecutionTimedOutDetails: ExecutionTimedOutDetails
    ExecutionStoppedDetails: ExecutionStoppedDetails
    ContextStartedDetails: ContextStartedDetails
    ContextSucceededDetails: ContextSucceededDetails
    ContextFailedDetails: ContextFailedDetails
    WaitStartedDetails: WaitStartedDetails
    WaitSucceededDetails: WaitSucceededDetails
    WaitCancelledDetails: WaitCancelledDetails
    StepStartedDetails: StepStartedDetails
    StepSucceededDetails: StepSucceededDetails
    StepFailedDetails: StepFailedDetails
    ChainedInvokeStartedDetails: ChainedInvokeStartedDetails
    ChainedInvokeSucceededDetails: ChainedInvokeSucceededDetails
    ChainedInvokeFailedDetails: ChainedInvokeFailedDetails
    ChainedInvokeTimedOutDetails: ChainedInvokeTimedOutDetails
    ChainedInvokeStoppedDetails: ChainedInvokeStoppedDetails
    CallbackStartedDetails: CallbackStartedDetails
    CallbackSucceededDetails: CallbackSucceededDetails
    CallbackFailedDetails: CallbackFailedDetails
    CallbackTimedOutDetails: CallbackTimedOutDetails
    InvocationCompletedDetails: InvocationCompletedDetails
}

structure EventError {
    Payload: ErrorObject
    Truncated: Boolean
}

@range(min: 1)
integer EventId

structure EventInput {
    Payload: InputPayload
    Truncated: Boolean
}

structure EventResult {
    Payload: OperationPayload
    Truncated: Boolean
}

@length(min: 85, max: 120)
@pattern("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string EventSourceMappingArn

structure EventSourceMappingConfiguration {
    UUID: UUIDString
    StartingPosition: EventSourcePosition
    StartingPositionTimestamp: smithy.api#Timestamp
    BatchSize: BatchSize
    MaximumBatchingWindowInSeconds: MaximumBatchingWindowInSeconds
    ParallelizationFactor: ParallelizationFactor
    EventSourceArn: Arn
    FilterCriteria: FilterCriteria
    FilterCriteriaError: FilterCriteriaError
    KMSKeyArn: KMSKeyArn
    MetricsConfig: EventSourceMappingMetricsConfig
    LoggingConfig: EventSourceMappingLoggingConfig
    ScalingConfig: ScalingConfig
    FunctionArn: FunctionArn
    LastModified: smithy.api#Timestamp
    LastProcessingResult: String
    State: String
    StateTransitionReason: String
    DestinationConfig: DestinationConfig
    Topics: Topics
    Queues: Queues
    SourceAccessConfigurations: SourceAccessConfigurations
    SelfManagedEventSource: SelfManagedEventSource
    MaximumRecordAgeInSeconds: MaximumRecordAgeInSeconds
    BisectBatchOnFunctionError: Boolean
    MaximumRetryAttempts: MaximumRetryAttemptsEventSourceMapping
    TumblingWindowInSeconds: TumblingWindowInSeconds
    FunctionResponseTypes: FunctionResponseTypeList
    AmazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig
    SelfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig
    DocumentDBEventSourceConfig: DocumentDBEventSourceConfig
    EventSourceMappingArn: EventSourceMappingArn
    ProvisionedPollerConfig: ProvisionedPollerConfig
}

structure EventSourceMappingLoggingConfig {
    SystemLogLevel: EventSourceMappingSystemLogLevel
}

enum EventSourceMappingMetric {
    EventCount
    ErrorCount
    KafkaMetrics
}

@length(min: 0, max: 3)
list EventSourceMappingMetricList {
    member: EventSourceMappingMetric
}

structure EventSourceMappingMetricsConfig {
    Metrics: EventSourceMappingMetricList
}

enum EventSourceMappingSystemLogLevel {
    DEBUG
    INFO
    WARN
}

list EventSourceMappingsList {
    member: EventSourceMappingConfiguration
}

enum EventSourcePosition {
    TRIM_HORIZON
    LATEST
    AT_TIMESTAMP
}

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9._\\-]+")
string EventSourceToken

enum EventType {
    ExecutionStarted
    ExecutionSucceeded
    ExecutionFailed
    ExecutionTimedOut
    ExecutionStopped
    ContextStarted
    ContextSucceeded
    ContextFailed
    WaitStarted
    WaitSucceeded
    WaitCancelled
    StepStarted
    StepSucceeded
    StepFailed
    ChainedInvokeStarted
    ChainedInvokeSucceeded
    ChainedInvokeFailed
    ChainedInvokeTimedOut
    ChainedInvokeStopped
    CallbackStarted
    CallbackSucceeded
    CallbackFailed
    CallbackTimedOut
    InvocationCompleted
}

list Events {
    member: Event
}

structure Execution {
    @required
    DurableExecutionArn: DurableExecutionArn

    @required
    DurableExecutionName: DurableExecutionName

    @required
    FunctionArn: NameSpacedFunctionArn

    @required
    Status: ExecutionStatus

    @required
    StartTimestamp: smithy.api#Timestamp

    EndTimestamp: smithy.api#Timestamp
    KMSKeyArn: KMSKeyArn
}

structure ExecutionDetails {
    InputPayload: InputPayload
}

@range(min: 2, max: 8)
double ExecutionEnvironmentMemoryGiBPerVCpu

structure ExecutionFailedDetails {
    @required
    Error: EventError
}

structure ExecutionStartedDetails {
    @required
    Input: EventInput

    @required
    ExecutionTimeout: DurationSeconds
}

enum ExecutionStatus {
    RUNNING
    SUCCEEDED
    FAILED
    TIMED_OUT
    STOPPED
}

@length(min: 1, max: 10)
list ExecutionStatusList {
    member: ExecutionStatus
}

structure ExecutionStoppedDetails {
    @required
    Error: EventError
}

structure ExecutionSucceededDetails {
    @required
    Result: EventResult
}

structure ExecutionTimedOutDetails {
    Error: EventError
}

@range(min: 1, max: 31622400)
integer ExecutionTimeout

@length(min: 0, max: 256)
@pattern("arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}")
string FileSystemArn

structure FileSystemConfig {
    @required
    Arn: FileSystemArn

    @required
    LocalMountPath: LocalMountPath
}

@length(min: 0, max: 1)
list FileSystemConfigList {
    member: FileSystemConfig
}

structure Filter {
    Pattern: Pattern
}

structure FilterCriteria {
    Filters: FilterList
}

structure FilterCriteriaError {
    ErrorCode: FilterCriteriaErrorCode
    Message: FilterCriteriaErrorMessage
}

@length(min: 10, max: 50) @pattern("[A-Za-z]+Exception")
string FilterCriteriaErrorCode

@length(min: 10, max: 2048) @pattern(".*")
string FilterCriteriaErrorMessage

list FilterList {
    member: Filter
}

enum FullDocument {
    UpdateLookup
    Default
}

@length(min: 0, max: 10000)
@pattern("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
string FunctionArn

list FunctionArnList {
    member: FunctionArn
}

structure FunctionCode {
    ZipFile: Blob
    S3Bucket: S3Bucket
    S3Key: S3Key
    S3ObjectVersion: S3ObjectVersion
    S3ObjectStorageMode: S3ObjectStorageMode
    ImageUri: String
    SourceKMSKeyArn: KMSKeyArn
}

structure FunctionCodeLocation {
    RepositoryType: String
    Location: SensitiveStringOnServerOnly
    ImageUri: String
    ResolvedImageUri: String
    ResolvedS3Object: ResolvedS3Object
    SourceKMSKeyArn: KMSKeyArn
    Error: FunctionCodeLocationError
}

structure FunctionCodeLocationError {
    ErrorCode: String
    Message: SensitiveString
}

structure FunctionConfiguration {
    FunctionName: NamespacedFunctionName
    FunctionArn: NameSpacedFunctionArn
    Runtime: Runtime
    Role: RoleArn
    Handler: Handler
    CodeSize: Long
    Description: Description
    Timeout: Timeout
    MemorySize: MemorySize
    LastModified: Timestamp
    CodeSha256: String
    Version: Version
    VpcConfig: VpcConfigResponse
    DeadLetterConfig: DeadLetterConfig
    Environment: EnvironmentResponse
    KMSKeyArn: KMSKeyArn
    TracingConfig: TracingConfigResponse
    MasterArn: FunctionArn
    RevisionId: String
    Layers: LayersReferenceList
    State: State
    StateReason: String
    StateReasonCode: StateReasonCode
    LastUpdateStatus: LastUpdateStatus
    LastUpdateStatusReason: String
    LastUpdateStatusReasonCode: LastUpdateStatusReasonCode
    FileSystemConfigs: FileSystemConfigList
    SigningProfileVersionArn: Arn
    SigningJobArn: Arn
    PackageType: PackageType
    ImageConfigResponse: ImageConfigResponse
    Architectures: ArchitecturesList
    EphemeralStorage: EphemeralStorage
    SnapStart: SnapStartResponse
    RuntimeVersionConfig: RuntimeVersionConfig
    LoggingConfig: LoggingConfig
    TenancyConfig: TenancyConfig
    CapacityProviderConfig: CapacityProviderConfig
    ConfigSha256: String
    DurableConfig: DurableConfig
}

structure FunctionEventInvokeConfig {
    LastModified: smithy.api#Timestamp
    FunctionArn: FunctionArn
    MaximumRetryAttempts: MaximumRetryAttempts
    MaximumEventAgeInSeconds: MaximumEventAgeInSeconds
    DestinationConfig: DestinationConfig
}

list FunctionEventInvokeConfigList {
    member: FunctionEventInvokeConfig
}

list FunctionList {
    member: FunctionConfiguration
}

@length(min: 1, max: 140)
@pattern("(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
string FunctionName

enum FunctionResponseType {
    ReportBatchItemFailures
}

@length(min: 0, max: 1)
list FunctionResponseTypeList {
    member: FunctionResponseType
}

structure FunctionScalingConfig {
    MinExecutionEnvironments: FunctionScalingConfigExecutionEnvironments
    MaxExecutionEnvironments: FunctionScalingConfigExecutionEnvironments
}

@range(min: 0, max: 15000)
integer FunctionScalingConfigExecutionEnvironments

@length(min: 40, max: 100)
string FunctionUrl

enum FunctionUrlAuthType {
    NONE
    AWS_IAM
}

structure FunctionUrlConfig {
    @required
    FunctionUrl: FunctionUrl

    @required
    FunctionArn: FunctionArn

    @required
    CreationTime: Timestamp

    @required
    LastModifiedTime: Timestamp

    Cors: Cors

    @required
    AuthType: FunctionUrlAuthType

    InvokeMode: InvokeMode
}

list FunctionUrlConfigList {
    member: FunctionUrlConfig
}

@length(min: 1, max: 140)
@pattern("(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]{1,64})(:((?!\\d+$)[0-9a-zA-Z-_]+))?")
string FunctionUrlFunctionName

@length(min: 1, max: 128) @pattern("((?!^\\d+$)^[0-9a-zA-Z-_]+$)")
string FunctionUrlQualifier

enum FunctionVersion {
    ALL
}

enum FunctionVersionLatestPublished {
    LATEST_PUBLISHED
}

@length(min: 0, max: 50)
list FunctionVersionsByCapacityProviderList {
    member: FunctionVersionsByCapacityProviderListItem
}

structure FunctionVersionsByCapacityProviderListItem {
    @required
    FunctionArn: NameSpacedFunctionArn

    @required
    State: State
}

@error("client") @httpError(400)
structure FunctionVersionsPerCapacityProviderLimitExceededException {
    Type: String
    message: String
}

structure GetLayerVersionResponse {
    Content: LayerVersionContentOutput
    LayerArn: LayerArn
    LayerVersionArn: LayerVersionArn
    Description: Description
    CreatedDate: Timestamp
    Version: Long
    CompatibleArchitectures: CompatibleArchitectures
    CompatibleRuntimes: CompatibleRuntimes
    LicenseInfo: LicenseInfo
}

@length(min: 0, max: 128) @pattern("[^\\s]+")
string Handler

@length(min: 0, max: 1024) @pattern(".*")
string Header

@length(min: 0, max: 100)
list HeadersList {
    member: Header
}

structure ImageConfig {
    EntryPoint: StringList
    Command: StringList
    WorkingDirectory: WorkingDirectory
}

structure ImageConfigError {
    ErrorCode: String
    Message: SensitiveString
}

structure ImageConfigResponse {
    ImageConfig: ImageConfig
    Error: ImageConfigError
}

@length(min: 0, max: 6291456) @sensitive
string InputPayload

structure InstanceRequirements {
    Architectures: ArchitecturesList
    AllowedInstanceTypes: InstanceTypeSet
    ExcludedInstanceTypes: InstanceTypeSet
}

@length(min: 1, max: 30) @pattern("[a-zA-Z0-9\\.\\*\\-]+")
string InstanceType

@length(min: 0, max: 400)
list InstanceTypeSet {
    member: InstanceType
}

@error("client") @httpError(400)
structure InvalidCodeSignatureException {
    Type: String
    Message: String
}

@error("client") @httpError(400)
structure InvalidParameterValueException {
    Type: String
    message: String
}

@error("client") @httpError(400)
structure InvalidRequestContentException {
    Type: String
    message: String
}

@error("server") @httpError(502)
structure InvalidRuntimeException {
    Type: String
    Message: String
}

@error("server") @httpError(502)
structure InvalidSecurityGroupIDException {
    Type: String
    Message: String
}

@error("server") @httpError(502)
structure InvalidSubnetIDException {
    Type: String
    Message: String
}

@error("server") @httpError(502)
structure InvalidZipFileException {
    Type: String
    Message: String
}

structure InvocationCompletedDetails {
    @required
    StartTimestamp: smithy.api#Timestamp

    @required
    EndTimestamp: smithy.api#Timestamp

    @required
    RequestId: String

    Error: EventError
}

@input
structure InvocationRequest {
    @required @httpLabel
    FunctionName: NamespacedFunctionName

    @httpHeader("X-Amz-Invocation-Type")
    InvocationType: InvocationType

    @httpHeader("X-Amz-Log-Type")
    LogType: LogType

    @httpHeader("X-Amz-Client-Context")
    ClientContext: String

    @httpHeader("X-Amz-Durable-Execution-Name")
    DurableExecutionName: DurableExecutionName

    @httpPayload
    Payload: Blob

    @httpQuery("Qualifier")
    Qualifier: NumericLatestPublishedOrAliasQualifier

    @httpHeader("X-Amz-Tenant-Id")
    TenantId: TenantId
}

@output
structure InvocationResponse {
    @httpResponseCode
    StatusCode: Integer

    @httpHeader("X-Amz-Function-Error")
    FunctionError: String

    @httpHeader("X-Amz-Log-Result")
    LogResult: String

    @httpPayload
    Payload: Blob

    @httpHeader("X-Amz-Executed-Version")
    ExecutedVersion: Version

    @httpHeader("X-Amz-Durable-Execution-Arn")
    DurableExecutionArn: DurableExecutionArn
}

enum InvocationType {
    Event
    RequestResponse
    DryRun
}

enum InvokeMode {
    BUFFERED
    RESPONSE_STREAM
}

structure InvokeResponseStreamUpdate {
    @eventPayload
    Payload: Blob
}

structure InvokeWithResponseStreamCompleteEvent {
    ErrorCode: String
    ErrorDetails: String
    LogResult: String
}

@streaming
union InvokeWithResponseStreamResponseEvent {
    PayloadChunk: InvokeResponseStreamUpdate
    InvokeComplete: InvokeWithResponseStreamCompleteEvent
}

@range(min: 0, max: 1000)
integer ItemCount

@error("server") @httpError(502)
structure KMSAccessDeniedException {
    Type: String
    Message: String
}

@error("server") @httpError(502)
structure KMSDisabledException {
    Type: String
    Message: String
}

@error("server") @httpError(502)
structure KMSInvalidStateException {
    Type: String
    Message: String
}

@length(min: 0, max: 10000) @pattern("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()")
string KMSKeyArn

@length(min: 0, max: 10000) @pattern("arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*")
string KMSKeyArnNonEmpty

@error("server") @httpError(502)
structure KMSNotFoundException {
    Type: String
    Message: String
}

structure KafkaSchemaRegistryAccessConfig {
    Type: KafkaSchemaRegistryAuthType
    URI: Arn
}

list KafkaSchemaRegistryAccessConfigList {
    member: KafkaSchemaRegistryAccessConfig
}

enum KafkaSchemaRegistryAuthType {
    BASIC_AUTH
    CLIENT_CERTIFICATE_TLS_AUTH
    SERVER_ROOT_CA_CERTIFICATE
}

structure KafkaSchemaRegistryConfig {
    SchemaRegistryURI: SchemaRegistryUri
    EventRecordFormat: SchemaRegistryEventRecordFormat
    AccessConfigs: KafkaSchemaRegistryAccessConfigList
    SchemaValidationConfigs: KafkaSchemaValidationConfigList
}

enum KafkaSchemaValidationAttribute {
    KEY
    VALUE
}

structure KafkaSchemaValidationConfig {
    Attribute: KafkaSchemaValidationAttribute
}

list KafkaSchemaValidationConfigList {
    member: KafkaSchemaValidationConfig
}

structure LambdaManagedInstancesCapacityProviderConfig {
    @required
    CapacityProviderArn: CapacityProviderArn

    PerExecutionEnvironmentMaxConcurrency: PerExecutionEnvironmentMaxConcurrency
    ExecutionEnvironmentMemoryGiBPerVCpu: ExecutionEnvironmentMemoryGiBPerVCpu
}

enum LastUpdateStatus {
    Successful
    Failed
    InProgress
}

enum LastUpdateStatusReasonCode {
    EniLimitExceeded
    InsufficientRolePermissions
    InvalidConfiguration
    InternalError
    SubnetOutOfIPAddresses
    InvalidSubnet
    InvalidSecurityGroup
    ImageDeleted
    ImageAccessDenied
    InvalidImage
    KMSKeyAccessDenied
    KMSKeyNotFound
    InvalidStateKMSKey
    DisabledKMSKey
    EFSIOError
    EFSMountConnectivityError
    EFSMountFailure
    EFSMountTimeout
    InvalidRuntime
    InvalidZipFileException
    FunctionError
    ServiceQuotaExceededException
    VcpuLimitExceeded
    CapacityProviderScalingLimitExceeded
    InsufficientCapacity
    EC2RequestLimitExceeded
    FunctionError_InitTimeout = "FunctionError.InitTimeout"
    FunctionError_RuntimeInitError = "FunctionError.RuntimeInitError"
    FunctionError_ExtensionInitError = "FunctionError.ExtensionInitError"
    FunctionError_InvalidEntryPoint = "FunctionError.InvalidEntryPoint"
    FunctionError_InvalidWorkingDirectory = "FunctionError.InvalidWorkingDirectory"
    FunctionError_PermissionDenied = "FunctionError.PermissionDenied"
    FunctionError_TooManyExtensions = "FunctionError.TooManyExtensions"
    FunctionError_InitResourceExhausted = "FunctionError.InitResourceExhausted"
    DisallowedByVpcEncryptionControl
    DependencyError
}

structure Layer {
    Arn: LayerVersionArn
    CodeSize: Long
    SigningProfileVersionArn: Arn
    SigningJobArn: Arn
}

@length(min: 1, max: 2048)
@pattern("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+")
string LayerArn

list LayerList {
    member: LayerVersionArn
}

@length(min: 1, max: 140)
@pattern("(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+")
string LayerName

@length(min: 0, max: 22) @pattern("lambda:GetLayerVersion")
string LayerPermissionAllowedAction

@length(min: 0, max: 10000) @pattern("\\d{12}|\\*|arn:(aws[a-zA-Z-]*):iam::\\d{12}:root")
string LayerPermissionAllowedPrincipal

@length(min: 1, max: 2048)
@pattern("((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))")
string LayerVersionArn

structure LayerVersionContentInput {
    S3Bucket: S3Bucket
    S3Key: S3Key
    S3ObjectVersion: S3ObjectVersion
    S3ObjectStorageMode: S3ObjectStorageMode
    ZipFile: Blob
}

structure LayerVersionContentOutput {
    Location: SensitiveStringOnServerOnly
    CodeSha256: String
    CodeSize: Long
    SigningProfileVersionArn: Arn
    SigningJobArn: Arn
    ResolvedS3Object: ResolvedS3Object
}

list LayerVersionsList {
    member: LayerVersionsListItem
}

structure LayerVersionsListItem {
    LayerVersionArn: LayerVersionArn
    Version: Long
    Description: Description
    CreatedDate: Timestamp
    CompatibleArchitectures: CompatibleArchitectures
    CompatibleRuntimes: CompatibleRuntimes
    LicenseInfo: LicenseInfo
}

list LayersList {
    member: LayersListItem
}

structure LayersListItem {
    LayerName: LayerName
    LayerArn: LayerArn
    LatestMatchingVersion: LayerVersionsListItem
}

list LayersReferenceList {
    member: Layer
}

@length(min: 0, max: 512) @pattern(".*")
string LicenseInfo

@length(min: 0, max: 160) @pattern("/mnt/[a-zA-Z0-9-_.]+")
string LocalMountPath

enum LogFormat {
    JSON
    Text
}

@length(min: 1, max: 512) @pattern("[\\.\\-_/#A-Za-z0-9]+")
string LogGroup

enum LogType {
    None
    Tail
}

structure LoggingConfig {
    LogFormat: LogFormat
    ApplicationLogLevel: ApplicationLogLevel
    SystemLogLevel: SystemLogLevel
    LogGroup: LogGroup
}

@length(min: 1, max: 50) @pattern("ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}")
string MasterRegion

@range(min: 0, max: 86400)
integer MaxAge

@range(min: 1, max: 50)
integer MaxFiftyListItems

@range(min: 1, max: 50)
integer MaxFunctionEventInvokeConfigListItems

@range(min: 1, max: 50)
integer MaxItems

@range(min: 1, max: 50)
integer MaxLayerListItems

@range(min: 1, max: 10000)
integer MaxListItems

@range(min: 1, max: 50)
integer MaxProvisionedConcurrencyConfigListItems

@range(min: 0, max: 300)
integer MaximumBatchingWindowInSeconds

@range(min: 2, max: 1000)
integer MaximumConcurrency

@range(min: 60, max: 21600)
integer MaximumEventAgeInSeconds

@range(min: 1, max: 10000)
integer MaximumNumberOfPollers

@range(min: -1, max: 604800)
integer MaximumRecordAgeInSeconds

@range(min: 0, max: 2)
integer MaximumRetryAttempts

@range(min: -1, max: 10000)
integer MaximumRetryAttemptsEventSourceMapping

@range(min: 128, max: 32768)
integer MemorySize

@length(min: 0, max: 6) @pattern(".*")
string Method

@range(min: 0, max: 100)
double MetricTargetValue

@range(min: 1, max: 200)
integer MinimumNumberOfPollers

@error("client") @httpError(400)
structure ModeNotSupportedException {
    Type: String
    message: String
}

@length(min: 0, max: 10000)
@pattern("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_\\.]+(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?")
string NameSpacedFunctionArn

@length(min: 1, max: 256)
@pattern("(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:|(((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?))(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?")
string NamespacedFunctionName

@length(min: 1, max: 100) @pattern("([a-zA-Z0-9-_.]+)")
string NamespacedStatementId

@error("client") @httpError(400)
structure NoPublishedVersionException {
    Type: String
    Message: String
}

@range(min: 0)
integer NonNegativeInteger

@length(min: 1, max: 128) @pattern("\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+")
string NumericLatestPublishedOrAliasQualifier

structure OnFailure {
    Destination: DestinationArn
}

structure OnSuccess {
    Destination: DestinationArn
}

structure Operation {
    @required
    Id: OperationId

    ParentId: OperationId
    Name: OperationName

    @required
    Type: OperationType

    SubType: OperationSubType

    @required
    StartTimestamp: smithy.api#Timestamp

    EndTimestamp: smithy.api#Timestamp

    @required
    Status: OperationStatus

    ExecutionDetails: ExecutionDetails
    ContextDetails: ContextDetails
    StepDetails: StepDetails
    WaitDetails: WaitDetails
    CallbackDetails: CallbackDetails
    ChainedInvokeDetails: ChainedInvokeDetails
}

enum OperationAction {
    START
    SUCCEED
    FAIL
    RETRY
    CANCEL
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-_]+")
string OperationId

@length(min: 1, max: 256) @pattern("[\\x20-\\x7E]+")
string OperationName

@length(min: 0, max: 6291456) @sensitive
string OperationPayload

enum OperationStatus {
    STARTED
    PENDING
    READY
    SUCCEEDED
    FAILED
    CANCELLED
    TIMED_OUT
    STOPPED
}

@length(min: 1, max: 32) @pattern("[a-zA-Z0-9-_]+")
string OperationSubType

enum OperationType {
    EXECUTION
    CONTEXT
    STEP
    WAIT
    CALLBACK
    CHAINED_INVOKE
}

structure OperationUpdate {
    @required
    Id: OperationId

    ParentId: OperationId
    Name: OperationName

    @required
    Type: OperationType

    SubType: OperationSubType

    @required
    Action: OperationAction

    Payload: OperationPayload
    Error: ErrorObject
    ContextOptions: ContextOptions
    StepOptions: StepOptions
    WaitOptions: WaitOptions
    CallbackOptions: CallbackOptions
    ChainedInvokeOptions: ChainedInvokeOptions
}

list OperationUpdates {
    member: OperationUpdate
}

list Operations {
    member: Operation
}

@length(min: 0, max: 34) @pattern("o-[a-z0-9]{10,32}")
string OrganizationId

@length(min: 1, max: 253) @pattern(".*")
string Origin

@length(min: 0, max: 6291456) @sensitive
string OutputPayload

enum PackageType {
    Zip
    Image
}

@range(min: 1, max: 10)
integer ParallelizationFactor

@length(min: 0, max: 4096) @pattern("[\\s\\S]*")
string Pattern

@range(min: 1, max: 1600)
integer PerExecutionEnvironmentMaxConcurrency

@error("client") @httpError(400)
structure PolicyLengthExceededException {
    Type: String
    message: String
}

@range(min: 1)
integer PositiveInteger

@error("client") @httpError(412)
structure PreconditionFailedException {
    Type: String
    message: String
}

@length(min: 0, max: 2048) @pattern("[^\\s]+")
string Principal

@length(min: 12, max: 34) @pattern("o-[a-z0-9]{10,32}")
string PrincipalOrgID

structure PropagateTags {
    Mode: PropagateTagsMode
    ExplicitTags: PropagateTagsExplicitTagsMap
}

@length(min: 0, max: 40)
map PropagateTagsExplicitTagsMap {
    key: TagKey
    value: TagValue
}

enum PropagateTagsMode {
    None
    Explicit
}

list ProvisionedConcurrencyConfigList {
    member: ProvisionedConcurrencyConfigListItem
}

structure ProvisionedConcurrencyConfigListItem {
    FunctionArn: FunctionArn
    RequestedProvisionedConcurrentExecutions: PositiveInteger
    AvailableProvisionedConcurrentExecutions: NonNegativeInteger
    AllocatedProvisionedConcurrentExecutions: NonNegativeInteger
    Status: ProvisionedConcurrencyStatusEnum
    StatusReason: String
    LastModified: Timestamp
}

@error("client") @httpError(404)
structure ProvisionedConcurrencyConfigNotFoundException {
    Type: String
    message: String
}

enum ProvisionedConcurrencyStatusEnum {
    IN_PROGRESS
    READY
    FAILED
}

structure ProvisionedPollerConfig {
    MinimumPollers: MinimumNumberOfPollers
    MaximumPollers: MaximumNumberOfPollers
    PollerGroupName: ProvisionedPollerGroupName
}

@length(min: 0, max: 128) @pattern("[a-zA-Z0-9-_]*")
string ProvisionedPollerGroupName

@error("client") @httpError(400)
structure PublicPolicyException {
    Type: String
    Message: String
}

@length(min: 1, max: 128) @pattern("(\\$LATEST\\.PUBLISHED|[0-9]+)")
string PublishedFunctionQualifier

@length(min: 1, max: 128) @pattern("(|[a-zA-Z0-9$_-]+)")
string Qualifier

@length(min: 1, max: 1000) @pattern("[\\s\\S]*")
string Queue

@length(min: 1, max: 1)
list Queues {
    member: Queue
}

@error("client") @httpError(400)
structure RecursiveInvocationException {
    Type: String
    Message: String
}

enum RecursiveLoop {
    Allow
    Terminate
}

@error("client") @httpError(413)
structure RequestTooLargeException {
    Type: String
    message: String
}

@range(min: 0)
integer ReservedConcurrentExecutions

structure ResolvedS3Object {
    S3Bucket: S3Bucket
    S3Key: S3Key
    S3ObjectVersion: S3ObjectVersion
}

@length(min: 0, max: 10000) @pattern("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()")
string ResourceArn

@error("client") @httpError(409)
structure ResourceConflictException {
    Type: String
    message: String
}

@error("client") @httpError(400)
structure ResourceInUseException {
    Type: String
    Message: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Type: String
    Message: String
}

@error("server") @httpError(502)
structure ResourceNotReadyException {
    Type: String
    message: String
}

enum ResponseStreamingInvocationType {
    RequestResponse
    DryRun
}

@range(min: 1, max: 90)
integer RetentionPeriodInDays

structure RetryDetails {
    CurrentAttempt: AttemptCount
    NextAttemptDelaySeconds: DurationSeconds
}

@length(min: 0, max: 10000)
@pattern("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string RoleArn

enum Runtime {
    nodejs
    nodejs4_3 = "nodejs4.3"
    nodejs6_10 = "nodejs6.10"
    nodejs8_10 = "nodejs8.10"
    nodejs10_x = "nodejs10.x"
    nodejs12_x = "nodejs12.x"
    nodejs14_x = "nodejs14.x"
    nodejs16_x = "nodejs16.x"
    nodejs18_x = "nodejs18.x"
    nodejs20_x = "nodejs20.x"
    nodejs22_x = "nodejs22.x"
    nodejs24_x = "nodejs24.x"
    java8
    java8_al2 = "java8.al2"
    java11
    java17
    java21
    java25
    python2_7 = "python2.7"
    python3_6 = "python3.6"
    python3_7 = "python3.7"
    python3_8 = "python3.8"
    python3_9 = "python3.9"
    python3_10 = "python3.10"
    python3_11 = "python3.11"
    python3_12 = "python3.12"
    python3_13 = "python3.13"
    python3_14 = "python3.14"
    dotnetcore1_0 = "dotnetcore1.0"
    dotnetcore2_0 = "dotnetcore2.0"
    dotnetcore2_1 = "dotnetcore2.1"
    dotnetcore3_1 = "dotnetcore3.1"
    dotnet6
    dotnet8
    dotnet10
    nodejs4_3_edge = "nodejs4.3-edge"
    go1_x = "go1.x"
    ruby2_5 = "ruby2.5"
    ruby2_7 = "ruby2.7"
    ruby3_2 = "ruby3.2"
    ruby3_3 = "ruby3.3"
    ruby3_4 = "ruby3.4"
    ruby4_0 = "ruby4.0"
    provided
    provided_al2 = "provided.al2"
    provided_al2023 = "provided.al2023"
    nodejs26_x = "nodejs26.x"
    python3_15 = "python3.15"
    java8_al2023 = "java8.al2023"
    java11_al2023 = "java11.al2023"
    java17_al2023 = "java17.al2023"
}

@length(min: 26, max: 2048)
@pattern("arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}::runtime:.+")
string RuntimeVersionArn

structure RuntimeVersionConfig {
    RuntimeVersionArn: RuntimeVersionArn
    Error: RuntimeVersionError
}

structure RuntimeVersionError {
    ErrorCode: String
    Message: SensitiveString
}

@length(min: 3, max: 63) @pattern("[0-9A-Za-z\\.\\-_]*(?<!\\.)")
string S3Bucket

@error("client") @httpError(408)
structure S3FilesMountConnectivityException {
    Type: String
    Message: String
}

@error("client") @httpError(403)
structure S3FilesMountFailureException {
    Type: String
    Message: String
}

@error("client") @httpError(408)
structure S3FilesMountTimeoutException {
    Type: String
    Message: String
}

@length(min: 1, max: 1024) @pattern(".*")
string S3Key

enum S3ObjectStorageMode {
    COPY
    REFERENCE
}

@length(min: 1, max: 1024) @pattern(".*")
string S3ObjectVersion

structure ScalingConfig {
    MaximumConcurrency: MaximumConcurrency
}

enum SchemaRegistryEventRecordFormat {
    JSON
    SOURCE
}

@length(min: 1, max: 10000) @pattern("[a-zA-Z0-9-\\/*:_+=.@-]*")
string SchemaRegistryUri

@length(min: 0, max: 1024) @pattern("sg-[0-9a-zA-Z]*")
string SecurityGroupId

@length(min: 0, max: 5)
list SecurityGroupIds {
    member: SecurityGroupId
}

structure SelfManagedEventSource {
    Endpoints: Endpoints
}

structure SelfManagedKafkaEventSourceConfig {
    ConsumerGroupId: URI
    SchemaRegistryConfig: KafkaSchemaRegistryConfig
}

@sensitive
string SensitiveString

@length(min: 0, max: 10000)
string SensitiveStringOnServerOnly

@error("client") @httpError(413)
structure SerializedRequestEntityTooLargeException {
    Type: String
    message: String
}

@error("server") @httpError(500)
structure ServiceException {
    Type: String
    Message: String
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    Type: String
    Message: String
}

@length(min: 1, max: 20)
list SigningProfileVersionArns {
    member: Arn
}

structure SnapStart {
    ApplyOn: SnapStartApplyOn
}

enum SnapStartApplyOn {
    PublishedVersions
    None
}

@error("client") @httpError(400)
structure SnapStartException {
    Type: String
    Message: String
}

@error("client") @httpError(409)
structure SnapStartNotReadyException {
    Type: String
    Message: String
}

enum SnapStartOptimizationStatus {
    On
    Off
}

@error("client") @httpError(409)
structure SnapStartRegenerationFailureException {
    Type: String
    Message: String
}

structure SnapStartResponse {
    ApplyOn: SnapStartApplyOn
    OptimizationStatus: SnapStartOptimizationStatus
}

@error("client") @httpError(408)
structure SnapStartTimeoutException {
    Type: String
    Message: String
}

structure SourceAccessConfiguration {
    Type: SourceAccessType
    URI: URI
}

@length(min: 0, max: 23)
list SourceAccessConfigurations {
    member: SourceAccessConfiguration
}

enum SourceAccessType {
    BASIC_AUTH
    VPC_SUBNET
    VPC_SECURITY_GROUP
    SASL_SCRAM_512_AUTH
    SASL_SCRAM_256_AUTH
    VIRTUAL_HOST
    CLIENT_CERTIFICATE_TLS_AUTH
    SERVER_ROOT_CA_CERTIFICATE
}

@length(min: 0, max: 12) @pattern("\\d{12}")
string SourceOwner

list StackTraceEntries {
    member: StackTraceEntry
}

@sensitive
string StackTraceEntry

enum State {
    Pending
    Active
    Inactive
    Failed
    Deactivating
    Deactivated
    ActiveNonInvocable
    Deleting
}

enum StateReasonCode {
    Idle
    Creating
    Restoring
    EniLimitExceeded
    InsufficientRolePermissions
    InvalidConfiguration
    InternalError
    SubnetOutOfIPAddresses
    InvalidSubnet
    InvalidSecurityGroup
    ImageDeleted
    ImageAccessDenied
    InvalidImage
    KMSKeyAccessDenied
    KMSKeyNotFound
    InvalidStateKMSKey
    DisabledKMSKey
    EFSIOError
    EFSMountConnectivityError
    EFSMountFailure
    EFSMountTimeout
    InvalidRuntime
    InvalidZipFileException
    FunctionError
    ServiceQuotaExceededException
    VcpuLimitExceeded
    CapacityProviderScalingLimitExceeded
    InsufficientCapacity
    EC2RequestLimitExceeded
    FunctionError_InitTimeout = "FunctionError.InitTimeout"
    FunctionError_RuntimeInitError = "FunctionError.RuntimeInitError"
    FunctionError_ExtensionInitError = "FunctionError.ExtensionInitError"
    FunctionError_InvalidEntryPoint = "FunctionError.InvalidEntryPoint"
    FunctionError_InvalidWorkingDirectory = "FunctionError.InvalidWorkingDirectory"
    FunctionError_PermissionDenied = "FunctionError.PermissionDenied"
    FunctionError_TooManyExtensions = "FunctionError.TooManyExtensions"
    FunctionError_InitResourceExhausted = "FunctionError.InitResourceExhausted"
    DisallowedByVpcEncryptionControl
    DrainingDurableExecutions
    DependencyError
}

@length(min: 1, max: 100) @pattern("([a-zA-Z0-9-_]+)")
string StatementId

structure StepDetails {
    Attempt: AttemptCount
    NextAttemptTimestamp: smithy.api#Timestamp
    Result: OperationPayload
    Error: ErrorObject
}

structure StepFailedDetails {
    @required
    Error: EventError

    @required
    RetryDetails: RetryDetails
}

structure StepOptions {
    NextAttemptDelaySeconds: StepOptionsNextAttemptDelaySecondsInteger
}

@range(min: 1, max: 31622400)
integer StepOptionsNextAttemptDelaySecondsInteger

structure StepStartedDetails {}

structure StepSucceededDetails {
    @required
    Result: EventResult

    @required
    RetryDetails: RetryDetails
}

@length(min: 0, max: 1500)
list StringList {
    member: String
}

@error("server") @httpError(502)
structure SubnetIPAddressLimitReachedException {
    Type: String
    Message: String
}

@length(min: 0, max: 1024) @pattern("subnet-[0-9a-z]*")
string SubnetId

@length(min: 0, max: 16)
list SubnetIds {
    member: SubnetId
}

enum SystemLogLevel {
    DEBUG
    INFO
    WARN
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

@length(min: 1, max: 10000)
@pattern("arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:(function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector):[a-zA-Z0-9-_]{1,64})")
string TaggableResource

map Tags {
    key: TagKey
    value: TagValue
}

structure TagsError {
    @required
    ErrorCode: TagsErrorCode

    @required
    Message: TagsErrorMessage
}

@length(min: 10, max: 21) @pattern("[A-Za-z]+Exception")
string TagsErrorCode

@length(min: 84, max: 1000) @pattern(".*")
string TagsErrorMessage

structure TargetTrackingScalingPolicy {
    @required
    PredefinedMetricType: CapacityProviderPredefinedMetricType

    @required
    TargetValue: MetricTargetValue
}

structure TenancyConfig {
    @required
    TenantIsolationMode: TenantIsolationMode
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9\\._:\\/=+\\-@ ]+")
string TenantId

enum TenantIsolationMode {
    PER_TENANT
}

enum ThrottleReason {
    ConcurrentInvocationLimitExceeded
    FunctionInvocationRateLimitExceeded
    ReservedFunctionConcurrentInvocationLimitExceeded
    ReservedFunctionInvocationRateLimitExceeded
    CallerRateLimitExceeded
    ConcurrentSnapshotCreateLimitExceeded
}

@range(min: 1, max: 5400)
integer Timeout

@length(min: 0, max: 100) @pattern(".*")
string Timestamp

@error("client") @httpError(429)
structure TooManyRequestsException {
    @httpHeader("Retry-After")
    retryAfterSeconds: String

    Type: String
    message: String
    Reason: ThrottleReason
}

@length(min: 1, max: 249) @pattern("[^.]([a-zA-Z0-9\\-_.]+)")
string Topic

@length(min: 1, max: 1)
list Topics {
    member: Topic
}

structure TraceHeader {
    XAmznTraceId: XAmznTraceId
}

structure TracingConfig {
    Mode: TracingMode
}

structure TracingConfigResponse {
    Mode: TracingMode
}

enum TracingMode {
    Active
    PassThrough
}

@range(min: 0, max: 900)
integer TumblingWindowInSeconds

@length(min: 1, max: 200) @pattern("[ a-zA-Z0-9-\\/*:_+=.@-]*")
string URI

@length(min: 36, max: 36)
string UUIDString

@length(min: 1, max: 140)
@pattern("(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)")
string UnqualifiedFunctionName

@range(min: 0)
integer UnreservedConcurrentExecutions

@error("client") @httpError(415)
structure UnsupportedMediaTypeException {
    Type: String
    message: String
}

enum UpdateRuntimeOn {
    Auto
    Manual
    FunctionUpdate
}

@length(min: 1, max: 1024) @pattern("(\\$LATEST|[0-9]+)")
string Version

@length(min: 1, max: 1024) @pattern("(\\$LATEST(\\.PUBLISHED)?|[0-9]+)")
string VersionWithLatestPublished

structure VpcConfig {
    SubnetIds: SubnetIds
    SecurityGroupIds: SecurityGroupIds
    Ipv6AllowedForDualStack: Boolean
}

structure VpcConfigResponse {
    SubnetIds: SubnetIds
    SecurityGroupIds: SecurityGroupIds
    VpcId: String
    Ipv6AllowedForDualStack: Boolean
}

structure WaitCancelledDetails {
    Error: EventError
}

structure WaitDetails {
    ScheduledEndTimestamp: smithy.api#Timestamp
}

structure WaitOptions {
    WaitSeconds: WaitOptionsWaitSecondsInteger
}

@range(min: 1, max: 31622400)
integer WaitOptionsWaitSecondsInteger

structure WaitStartedDetails {
    @required
    Duration: DurationSeconds

    @required
    ScheduledEndTimestamp: smithy.api#Timestamp
}

structure WaitSucceededDetails {
    Duration: DurationSeconds
}

@range(min: 0.0, max: 1.0)
double Weight

@length(min: 0, max: 1000)
string WorkingDirectory

@length(min: 0, max: 8192)
string XAmznTraceId
