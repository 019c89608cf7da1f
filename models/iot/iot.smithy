$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.iot

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS IoT")
@service(sdkId: "IoT", endpointPrefix: "iot")
@restJson1
@sigv4(name: "iot")
@standardRegionalEndpoints
service IoT {
    version: "2015-05-28"
    operations: [
        AcceptCertificateTransfer
        AddThingToBillingGroup
        AddThingToThingGroup
        AssociateSbomWithPackageVersion
        AssociateTargetsWithJob
        AttachPolicy
        AttachPrincipalPolicy
        AttachSecurityProfile
        AttachThingPrincipal
        CancelAuditMitigationActionsTask
        CancelAuditTask
        CancelCertificateTransfer
        CancelDetectMitigationActionsTask
        CancelJob
        CancelJobExecution
        ClearDefaultAuthorizer
        ConfirmTopicRuleDestination
        CreateAuditSuppression
        CreateAuthorizer
        CreateBillingGroup
        CreateCertificateFromCsr
        CreateCertificateProvider
        CreateCommand
        CreateCustomMetric
        CreateDimension
        CreateDomainConfiguration
        CreateDynamicThingGroup
        CreateFleetMetric
        CreateJob
        CreateJobTemplate
        CreateKeysAndCertificate
        CreateMitigationAction
        CreateOTAUpdate
        CreatePackage
        CreatePackageVersion
        CreatePolicy
        CreatePolicyVersion
        CreateProvisioningClaim
        CreateProvisioningTemplate
        CreateProvisioningTemplateVersion
        CreateRoleAlias
        CreateScheduledAudit
        CreateSecurityProfile
        CreateStream
        CreateThing
        CreateThingGroup
        CreateThingType
        CreateTopicRule
        CreateTopicRuleDestination
        DeleteAccountAuditConfiguration
        DeleteAuditSuppression
        DeleteAuthorizer
        DeleteBillingGroup
        DeleteCACertificate
        DeleteCertificate
        DeleteCertificateProvider
        DeleteCommand
        DeleteCommandExecution
        DeleteCustomMetric
        DeleteDimension
        DeleteDomainConfiguration
        DeleteDynamicThingGroup
        DeleteFleetMetric
        DeleteJob
        DeleteJobExecution
        DeleteJobTemplate
        DeleteMitigationAction
        DeleteOTAUpdate
        DeletePackage
        DeletePackageVersion
        DeletePolicy
        DeletePolicyVersion
        DeleteProvisioningTemplate
        DeleteProvisioningTemplateVersion
        DeleteRegistrationCode
        DeleteRoleAlias
        DeleteScheduledAudit
        DeleteSecurityProfile
        DeleteStream
        DeleteThing
        DeleteThingGroup
        DeleteThingType
        DeleteTopicRule
        DeleteTopicRuleDestination
        DeleteV2LoggingLevel
        DeprecateThingType
        DescribeAccountAuditConfiguration
        DescribeAuditFinding
        DescribeAuditMitigationActionsTask
        DescribeAuditSuppression
        DescribeAuditTask
        DescribeAuthorizer
        DescribeBillingGroup
        DescribeCACertificate
        DescribeCertificate
        DescribeCertificateProvider
        DescribeCustomMetric
        DescribeDefaultAuthorizer
        DescribeDetectMitigationActionsTask
        DescribeDimension
        DescribeDomainConfiguration
        DescribeEncryptionConfiguration
        DescribeEndpoint
        DescribeEventConfigurations
        DescribeFleetMetric
        DescribeIndex
        DescribeJob
        DescribeJobExecution
        DescribeJobTemplate
        DescribeManagedJobTemplate
        DescribeMitigationAction
        DescribeProvisioningTemplate
        DescribeProvisioningTemplateVersion
        DescribeRoleAlias
        DescribeScheduledAudit
        DescribeSecurityProfile
        DescribeStream
        DescribeThing
        DescribeThingGroup
        DescribeThingRegistrationTask
        DescribeThingType
        DetachPolicy
        DetachPrincipalPolicy
        DetachSecurityProfile
        DetachThingPrincipal
        DisableTopicRule
        DisassociateSbomFromPackageVersion
        EnableTopicRule
        GetBehaviorModelTrainingSummaries
        GetBucketsAggregation
        GetCardinality
        GetCommand
        GetCommandExecution
        GetEffectivePolicies
        GetIndexingConfiguration
        GetJobDocument
        GetLoggingOptions
        GetOTAUpdate
        GetPackage
        GetPackageConfiguration
        GetPackageVersion
        GetPercentiles
        GetPolicy
        GetPolicyVersion
        GetRegistrationCode
        GetStatistics
        GetThingConnectivityData
        GetTopicRule
        GetTopicRuleDestination
        GetV2LoggingOptions
        ListActiveViolations
        ListAttachedPolicies
        ListAuditFindings
        ListAuditMitigationActionsExecutions
        ListAuditMitigationActionsTasks
        ListAuditSuppressions
        ListAuditTasks
        ListAuthorizers
        ListBillingGroups
        ListCACertificates
        ListCertificateProviders
        ListCertificates
        ListCertificatesByCA
        ListCommandExecutions
        ListCommands
        ListCustomMetrics
        ListDetectMitigationActionsExecutions
        ListDetectMitigationActionsTasks
        ListDimensions
        ListDomainConfigurations
        ListFleetMetrics
        ListIndices
        ListJobExecutionsForJob
        ListJobExecutionsForThing
        ListJobTemplates
        ListJobs
        ListManagedJobTemplates
        ListMetricValues
        ListMitigationActions
        ListOTAUpdates
        ListOutgoingCertificates
        ListPackageVersions
        ListPackages
        ListPolicies
        ListPolicyPrincipals
        ListPolicyVersions
        ListPrincipalPolicies
        ListPrincipalThings
        ListPrincipalThingsV2
        ListProvisioningTemplateVersions
        ListProvisioningTemplates
        ListRelatedResourcesForAuditFinding
        ListRoleAliases
        ListSbomValidationResults
        ListScheduledAudits
        ListSecurityProfiles
        ListSecurityProfilesForTarget
        ListStreams
        ListTagsForResource
        ListTargetsForPolicy
        ListTargetsForSecurityProfile
        ListThingGroups
        ListThingGroupsForThing
        ListThingPrincipals
        ListThingPrincipalsV2
        ListThingRegistrationTaskReports
        ListThingRegistrationTasks
        ListThingTypes
        ListThings
        ListThingsInBillingGroup
        ListThingsInThingGroup
        ListTopicRuleDestinations
        ListTopicRules
        ListV2LoggingLevels
        ListViolationEvents
        PutVerificationStateOnViolation
        RegisterCACertificate
        RegisterCertificate
        RegisterCertificateWithoutCA
        RegisterThing
        RejectCertificateTransfer
        RemoveThingFromBillingGroup
        RemoveThingFromThingGroup
        ReplaceTopicRule
        SearchIndex
        SetDefaultAuthorizer
        SetDefaultPolicyVersion
        SetLoggingOptions
        SetV2LoggingLevel
        SetV2LoggingOptions
        StartAuditMitigationActionsTask
        StartDetectMitigationActionsTask
        StartOnDemandAuditTask
        StartThingRegistrationTask
        StopThingRegistrationTask
        TagResource
        TestAuthorization
        TestInvokeAuthorizer
        TransferCertificate
        UntagResource
        UpdateAccountAuditConfiguration
        UpdateAuditSuppression
        UpdateAuthorizer
        UpdateBillingGroup
        UpdateCACertificate
        UpdateCertificate
        UpdateCertificateProvider
        UpdateCommand
        UpdateCustomMetric
        UpdateDimension
        UpdateDomainConfiguration
        UpdateDynamicThingGroup
        UpdateEncryptionConfiguration
        UpdateEventConfigurations
        UpdateFleetMetric
        UpdateIndexingConfiguration
        UpdateJob
        UpdateMitigationAction
        UpdatePackage
        UpdatePackageConfiguration
        UpdatePackageVersion
        UpdateProvisioningTemplate
        UpdateRoleAlias
        UpdateScheduledAudit
        UpdateSecurityProfile
        UpdateStream
        UpdateThing
        UpdateThingGroup
        UpdateThingGroupsForThing
        UpdateThingType
        UpdateTopicRuleDestination
        ValidateSecurityProfileBehaviors
    ]
}

@http(method: "PATCH", uri: "/accept-certificate-transfer/{certificateId}")
operation AcceptCertificateTransfer {
    input := {
        @required @httpLabel
        certificateId: CertificateId

        @httpQuery("setAsActive")
        setAsActive: Boolean
    }
    errors: [
        ResourceNotFoundException
        TransferAlreadyCompletedException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/billing-groups/addThingToBillingGroup")
operation AddThingToBillingGroup {
    input := {
        billingGroupName: BillingGroupName
        billingGroupArn: String
        thingName: ThingName
        thingArn: String
    }
    output := {}
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/thing-groups/addThingToThingGroup")
operation AddThingToThingGroup {
    input := {
        thingGroupName: ThingGroupName
        thingGroupArn: String
        thingName: ThingName
        thingArn: String
        overrideDynamicGroups: Boolean
    }
    output := {}
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/packages/{packageName}/versions/{versionName}/sbom") @idempotent
operation AssociateSbomWithPackageVersion {
    input := {
        @required @httpLabel
        packageName: PackageName

        @required @httpLabel
        versionName: VersionName

        @required
        sbom: Sbom

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        packageName: PackageName
        versionName: VersionName
        sbom: Sbom
        sbomValidationStatus: SbomValidationStatus
    }
    errors: [
        ThrottlingException
        ConflictException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/jobs/{jobId}/targets")
operation AssociateTargetsWithJob {
    input := {
        @required
        targets: JobTargets

        @required @httpLabel
        jobId: JobId

        comment: Comment

        @httpQuery("namespaceId")
        namespaceId: NamespaceId
    }
    output := {
        jobArn: String
        jobId: JobId
        description: JobDescription
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        LimitExceededException
        ThrottlingException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/target-policies/{policyName}")
operation AttachPolicy {
    input := {
        @required @httpLabel
        policyName: PolicyName

        @required
        target: String
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        LimitExceededException
    ]
}

@deprecated @http(method: "PUT", uri: "/principal-policies/{policyName}")
operation AttachPrincipalPolicy {
    input := {
        @required @httpLabel
        policyName: PolicyName

        @required @httpHeader("x-amzn-iot-principal")
        principal: String
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        LimitExceededException
    ]
}

@http(method: "PUT", uri: "/security-profiles/{securityProfileName}/targets")
operation AttachSecurityProfile {
    input := {
        @required @httpLabel
        securityProfileName: SecurityProfileName

        @required @httpQuery("securityProfileTargetArn")
        securityProfileTargetArn: String
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        LimitExceededException
        VersionConflictException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/things/{thingName}/principals")
operation AttachThingPrincipal {
    input := {
        @required @httpLabel
        thingName: ThingName

        @required @httpHeader("x-amzn-principal")
        principal: String

        @httpQuery("thingPrincipalType")
        thingPrincipalType: ThingPrincipalType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/audit/mitigationactions/tasks/{taskId}/cancel")
operation CancelAuditMitigationActionsTask {
    input := {
        @required @httpLabel
        taskId: MitigationActionsTaskId
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/audit/tasks/{taskId}/cancel")
operation CancelAuditTask {
    input := {
        @required @httpLabel
        taskId: AuditTaskId
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "PATCH", uri: "/cancel-certificate-transfer/{certificateId}")
operation CancelCertificateTransfer {
    input := {
        @required @httpLabel
        certificateId: CertificateId
    }
    errors: [
        ResourceNotFoundException
        TransferAlreadyCompletedException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/detect/mitigationactions/tasks/{taskId}/cancel")
operation CancelDetectMitigationActionsTask {
    input := {
        @required @httpLabel
        taskId: MitigationActionsTaskId
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/jobs/{jobId}/cancel")
operation CancelJob {
    input := {
        @required @httpLabel
        jobId: JobId

        reasonCode: ReasonCode
        comment: Comment

        @httpQuery("force")
        force: Boolean
    }
    output := {
        jobArn: String
        jobId: JobId
        description: JobDescription
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ServiceUnavailableException
        LimitExceededException
    ]
}

@http(method: "PUT", uri: "/things/{thingName}/jobs/{jobId}/cancel")
operation CancelJobExecution {
    input := {
        @required @httpLabel
        jobId: JobId

        @required @httpLabel
        thingName: ThingName

        @httpQuery("force")
        force: Boolean

        expectedVersion: Long
        statusDetails: DetailsMap
    }
    errors: [
        InvalidRequestException
        InvalidStateTransitionException
        ResourceNotFoundException
        ThrottlingException
        ServiceUnavailableException
        VersionConflictException
    ]
}

@http(method: "DELETE", uri: "/default-authorizer")
operation ClearDefaultAuthorizer {
    input := {}
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/confirmdestination/{confirmationToken+}")
operation ConfirmTopicRuleDestination {
    input := {
        @required @httpLabel
        confirmationToken: ConfirmationToken
    }
    output := {}
    errors: [
        InternalException
        InvalidRequestException
        ServiceUnavailableException
        UnauthorizedException
        ConflictingResourceUpdateException
    ]
}

@http(method: "POST", uri: "/audit/suppressions/create")
operation CreateAuditSuppression {
    input := {
        @required
        checkName: String

        @required
        resourceIdentifier: ResourceIdentifier

        expirationDate: Timestamp
        suppressIndefinitely: Boolean
        description: AuditDescription

        @required @idempotencyToken
        clientRequestToken: ClientRequestToken
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ThrottlingException
        InternalFailureException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/authorizer/{authorizerName}")
operation CreateAuthorizer {
    input := {
        @required @httpLabel
        authorizerName: AuthorizerName

        @required
        authorizerFunctionArn: AuthorizerFunctionArn

        tokenKeyName: TokenKeyName
        tokenSigningPublicKeys: PublicKeyMap
        status: AuthorizerStatus
        tags: TagList
        signingDisabled: Boolean
        enableCachingForHttp: Boolean
    }
    output := {
        authorizerName: AuthorizerName
        authorizerArn: AuthorizerArn
    }
    errors: [
        ResourceAlreadyExistsException
        InvalidRequestException
        LimitExceededException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/billing-groups/{billingGroupName}")
operation CreateBillingGroup {
    input := {
        @required @httpLabel
        billingGroupName: BillingGroupName

        billingGroupProperties: BillingGroupProperties
        tags: TagList
    }
    output := {
        billingGroupName: BillingGroupName
        billingGroupArn: String
        billingGroupId: BillingGroupId
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/certificates")
operation CreateCertificateFromCsr {
    input := {
        @required
        certificateSigningRequest: CertificateSigningRequest

        @httpQuery("setAsActive")
        setAsActive: Boolean
    }
    output := {
        certificateArn: String
        certificateId: CertificateId
        certificatePem: CertificatePem
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/certificate-providers/{certificateProviderName}")
operation CreateCertificateProvider {
    input := {
        @required @httpLabel
        certificateProviderName: CertificateProviderName

        @required
        lambdaFunctionArn: CertificateProviderFunctionArn

        @required
        accountDefaultForOperations: CertificateProviderAccountDefaultForOperations

        @idempotencyToken
        clientToken: ClientToken

        tags: TagList
    }
    output := {
        certificateProviderName: CertificateProviderName
        certificateProviderArn: CertificateProviderArn
    }
    errors: [
        LimitExceededException
        ResourceAlreadyExistsException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/commands/{commandId}")
operation CreateCommand {
    input := {
        @required @httpLabel
        commandId: CommandId

        namespace: CommandNamespace
        displayName: DisplayName
        description: CommandDescription
        payload: CommandPayload
        payloadTemplate: CommandPayloadTemplateString
        preprocessor: CommandPreprocessor
        mandatoryParameters: CommandParameterList
        roleArn: RoleArn
        tags: TagList
    }
    output := {
        commandId: CommandId
        commandArn: String
    }
    errors: [
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/custom-metric/{metricName}")
operation CreateCustomMetric {
    input := {
        @required @httpLabel
        metricName: MetricName

        displayName: CustomMetricDisplayName

        @required
        metricType: CustomMetricType

        tags: TagList

        @required @idempotencyToken
        clientRequestToken: ClientRequestToken
    }
    output := {
        metricName: MetricName
        metricArn: String
    }
    errors: [
        InvalidRequestException
        LimitExceededException
        ResourceAlreadyExistsException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/dimensions/{name}")
operation CreateDimension {
    input := {
        @required @httpLabel
        name: DimensionName

        @required
        type: DimensionType

        @required
        stringValues: DimensionStringValues

        tags: TagList

        @required @idempotencyToken
        clientRequestToken: ClientRequestToken
    }
    output := {
        name: DimensionName
        arn: String
    }
    errors: [
        InternalFailureException
        InvalidRequestException
        LimitExceededException
        ResourceAlreadyExistsException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/domainConfigurations/{domainConfigurationName}")
operation CreateDomainConfiguration {
    input := {
        @required @httpLabel
        domainConfigurationName: DomainConfigurationName

        domainName: DomainName
        serverCertificateArns: ServerCertificateArns
        validationCertificateArn: AcmCertificateArn
        authorizerConfig: AuthorizerConfig
        serviceType: ServiceType
        tags: TagList
        tlsConfig: TlsConfig
        serverCertificateConfig: ServerCertificateConfig
        authenticationType: AuthenticationType
        applicationProtocol: ApplicationProtocol
        clientCertificateConfig: ClientCertificateConfig
    }
    output := {
        domainConfigurationName: DomainConfigurationName
        domainConfigurationArn: String
    }
    errors: [
        LimitExceededException
        CertificateValidationException
        ResourceAlreadyExistsException
        ServiceUnavailableException
        InternalFailureException
        InvalidRequestException
        UnauthorizedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/dynamic-thing-groups/{thingGroupName}")
operation CreateDynamicThingGroup {
    input := {
        @required @httpLabel
        thingGroupName: ThingGroupName

        thingGroupProperties: ThingGroupProperties
        indexName: IndexName

        @required
        queryString: QueryString

        queryVersion: String
        tags: TagList
    }
    output := {
        thingGroupName: ThingGroupName
        thingGroupArn: String
        thingGroupId: ThingGroupId
        indexName: IndexName
        queryString: QueryString
        queryVersion: String
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
        InvalidQueryException
        LimitExceededException
    ]
}

@http(method: "PUT", uri: "/fleet-metric/{metricName}")
operation CreateFleetMetric {
    input := {
        @required @httpLabel
        metricName: FleetMetricName

        @required
        queryString: QueryString

        @required
        aggregationType: AggregationType

        @required
        period: FleetMetricPeriod

        @required
        aggregationField: AggregationField

        description: FleetMetricDescription
        queryVersion: String
        indexName: IndexName
        unit: FleetMetricUnit
        tags: TagList
    }
    output := {
        metricName: FleetMetricName
        metricArn: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        LimitExceededException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        InvalidQueryException
        InvalidAggregationException
        IndexNotReadyException
    ]
}

@http(method: "PUT", uri: "/jobs/{jobId}")
operation CreateJob {
    input := {
        @required @httpLabel
        jobId: JobId

        @required
        targets: JobTargets

        documentSource: JobDocumentSource
        document: JobDocument
        description: JobDescription
        presignedUrlConfig: PresignedUrlConfig
        targetSelection: TargetSelection
        jobExecutionsRolloutConfig: JobExecutionsRolloutConfig
        abortConfig: AbortConfig
        timeoutConfig: TimeoutConfig
        tags: TagList
        namespaceId: NamespaceId
        jobTemplateArn: JobTemplateArn
        jobExecutionsRetryConfig: JobExecutionsRetryConfig
        documentParameters: ParameterMap
        schedulingConfig: SchedulingConfig
        destinationPackageVersions: DestinationPackageVersions
    }
    output := {
        jobArn: String
        jobId: JobId
        description: JobDescription
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ResourceAlreadyExistsException
        LimitExceededException
        ThrottlingException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/job-templates/{jobTemplateId}")
operation CreateJobTemplate {
    input := {
        @required @httpLabel
        jobTemplateId: JobTemplateId

        jobArn: String
        documentSource: JobDocumentSource
        document: JobDocument

        @required
        description: JobDescription

        presignedUrlConfig: PresignedUrlConfig
        jobExecutionsRolloutConfig: JobExecutionsRolloutConfig
        abortConfig: AbortConfig
        timeoutConfig: TimeoutConfig
        tags: TagList
        jobExecutionsRetryConfig: JobExecutionsRetryConfig
        maintenanceWindows: MaintenanceWindows
        destinationPackageVersions: DestinationPackageVersions
    }
    output := {
        jobTemplateArn: JobTemplateArn
        jobTemplateId: JobTemplateId
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ConflictException
        LimitExceededException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/keys-and-certificate")
operation CreateKeysAndCertificate {
    input := {
        @httpQuery("setAsActive")
        setAsActive: Boolean
    }
    output := {
        certificateArn: String
        certificateId: CertificateId
        certificatePem: CertificatePem
        keyPair: KeyPair
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/mitigationactions/actions/{actionName}")
operation CreateMitigationAction {
    input := {
        @required @httpLabel
        actionName: MitigationActionName

        @required
        roleArn: RoleArn

        @required
        actionParams: MitigationActionParams

        tags: TagList
    }
    output := {
        actionArn: String
        actionId: String
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        LimitExceededException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/otaUpdates/{otaUpdateId}")
operation CreateOTAUpdate {
    input := {
        @required @httpLabel
        otaUpdateId: OTAUpdateId

        description: OTAUpdateDescription

        @required
        targets: Targets

        protocols: Protocols
        targetSelection: TargetSelection
        awsJobExecutionsRolloutConfig: AwsJobExecutionsRolloutConfig
        awsJobPresignedUrlConfig: AwsJobPresignedUrlConfig
        awsJobAbortConfig: AwsJobAbortConfig
        awsJobTimeoutConfig: AwsJobTimeoutConfig

        @required
        files: OTAUpdateFiles

        @required
        roleArn: RoleArn

        additionalParameters: AdditionalParameterMap
        tags: TagList
    }
    output := {
        otaUpdateId: OTAUpdateId
        awsIotJobId: String
        otaUpdateArn: String
        awsIotJobArn: String
        otaUpdateStatus: OTAUpdateStatus
    }
    errors: [
        InvalidRequestException
        LimitExceededException
        ResourceNotFoundException
        ResourceAlreadyExistsException
        ThrottlingException
        UnauthorizedException
        InternalFailureException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/packages/{packageName}") @idempotent
operation CreatePackage {
    input := {
        @required @httpLabel
        packageName: PackageName

        description: ResourceDescription
        tags: TagMap

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        packageName: PackageName
        packageArn: String
        description: ResourceDescription
    }
    errors: [
        ThrottlingException
        ConflictException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/packages/{packageName}/versions/{versionName}") @idempotent
operation CreatePackageVersion {
    input := {
        @required @httpLabel
        packageName: PackageName

        @required @httpLabel
        versionName: VersionName

        description: ResourceDescription
        attributes: ResourceAttributes
        artifact: PackageVersionArtifact
        recipe: PackageVersionRecipe
        tags: TagMap

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        packageVersionArn: PackageVersionArn
        packageName: PackageName
        versionName: VersionName
        description: ResourceDescription
        attributes: ResourceAttributes
        status: PackageVersionStatus
        errorReason: String
    }
    errors: [
        ThrottlingException
        ConflictException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/policies/{policyName}")
operation CreatePolicy {
    input := {
        @required @httpLabel
        policyName: PolicyName

        @required
        policyDocument: PolicyDocument

        tags: TagList
    }
    output := {
        policyName: PolicyName
        policyArn: String
        policyDocument: PolicyDocument
        policyVersionId: PolicyVersionId
    }
    errors: [
        ResourceAlreadyExistsException
        MalformedPolicyException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/policies/{policyName}/version")
operation CreatePolicyVersion {
    input := {
        @required @httpLabel
        policyName: PolicyName

        @required
        policyDocument: PolicyDocument

        @httpQuery("setAsDefault")
        setAsDefault: Boolean
    }
    output := {
        policyArn: String
        policyDocument: PolicyDocument
        policyVersionId: PolicyVersionId
        isDefaultVersion: Boolean
    }
    errors: [
        ResourceNotFoundException
        MalformedPolicyException
        VersionsLimitExceededException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/provisioning-templates/{templateName}/provisioning-claim")
operation CreateProvisioningClaim {
    input := {
        @required @httpLabel
        templateName: TemplateName
    }
    output := {
        certificateId: CertificateId
        certificatePem: CertificatePem
        keyPair: KeyPair
        expiration: Timestamp
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/provisioning-templates")
operation CreateProvisioningTemplate {
    input := {
        @required
        templateName: TemplateName

        description: TemplateDescription

        @required
        templateBody: TemplateBody

        enabled: Boolean

        @required
        provisioningRoleArn: RoleArn

        preProvisioningHook: ProvisioningHook
        tags: TagList
        type: TemplateType
    }
    output := {
        templateArn: String
        templateName: TemplateName
        defaultVersionId: Integer
    }
    errors: [
        InternalFailureException
        InvalidRequestException
        LimitExceededException
        ThrottlingException
        UnauthorizedException
        ResourceAlreadyExistsException
    ]
}

@http(method: "POST", uri: "/provisioning-templates/{templateName}/versions")
operation CreateProvisioningTemplateVersion {
    input := {
        @required @httpLabel
        templateName: TemplateName

        @required
        templateBody: TemplateBody

        @httpQuery("setAsDefault")
        setAsDefault: Boolean
    }
    output := {
        templateArn: String
        templateName: TemplateName
        versionId: Integer
        isDefaultVersion: Boolean
    }
    errors: [
        VersionsLimitExceededException
        InternalFailureException
        InvalidRequestException
        ThrottlingException
        ResourceNotFoundException
        UnauthorizedException
        ConflictingResourceUpdateException
    ]
}

@http(method: "POST", uri: "/role-aliases/{roleAlias}")
operation CreateRoleAlias {
    input := {
        @required @httpLabel
        roleAlias: RoleAlias

        @required
        roleArn: RoleArn

        credentialDurationSeconds: CredentialDurationSeconds
        tags: TagList
    }
    output := {
        roleAlias: RoleAlias
        roleAliasArn: RoleAliasArn
    }
    errors: [
        ResourceAlreadyExistsException
        InvalidRequestException
        LimitExceededException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/audit/scheduledaudits/{scheduledAuditName}")
operation CreateScheduledAudit {
    input := {
        @required
        frequency: AuditFrequency

        dayOfMonth: DayOfMonth
        dayOfWeek: DayOfWeek

        @required
        targetCheckNames: TargetAuditCheckNames

        @required @httpLabel
        scheduledAuditName: ScheduledAuditName

        tags: TagList
    }
    output := {
        scheduledAuditArn: String
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ThrottlingException
        InternalFailureException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/security-profiles/{securityProfileName}")
operation CreateSecurityProfile {
    input := {
        @required @httpLabel
        securityProfileName: SecurityProfileName

        securityProfileDescription: SecurityProfileDescription
        behaviors: Behaviors
        alertTargets: AlertTargets

        @deprecated
        additionalMetricsToRetain: AdditionalMetricsToRetainList

        additionalMetricsToRetainV2: AdditionalMetricsToRetainV2List
        tags: TagList
        metricsExportConfig: MetricsExportConfig
    }
    output := {
        securityProfileName: SecurityProfileName
        securityProfileArn: String
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/streams/{streamId}")
operation CreateStream {
    input := {
        @required @httpLabel
        streamId: StreamId

        description: StreamDescription

        @required
        files: StreamFiles

        @required
        roleArn: RoleArn

        tags: TagList
    }
    output := {
        streamId: StreamId
        streamArn: String
        description: StreamDescription
        streamVersion: StreamVersion
    }
    errors: [
        InvalidRequestException
        LimitExceededException
        ResourceNotFoundException
        ResourceAlreadyExistsException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/things/{thingName}")
operation CreateThing {
    input := {
        @required @httpLabel
        thingName: ThingName

        thingTypeName: ThingTypeName
        attributePayload: AttributePayload
        billingGroupName: BillingGroupName
    }
    output := {
        thingName: ThingName
        thingArn: String
        thingId: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceAlreadyExistsException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/thing-groups/{thingGroupName}")
operation CreateThingGroup {
    input := {
        @required @httpLabel
        thingGroupName: ThingGroupName

        parentGroupName: ThingGroupName
        thingGroupProperties: ThingGroupProperties
        tags: TagList
    }
    output := {
        thingGroupName: ThingGroupName
        thingGroupArn: String
        thingGroupId: ThingGroupId
    }
    errors: [
        InvalidRequestException
        ResourceAlreadyExistsException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/thing-types/{thingTypeName}")
operation CreateThingType {
    input := {
        @required @httpLabel
        thingTypeName: ThingTypeName

        thingTypeProperties: ThingTypeProperties
        tags: TagList
    }
    output := {
        thingTypeName: ThingTypeName
        thingTypeArn: String
        thingTypeId: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceAlreadyExistsException
    ]
}

@http(method: "POST", uri: "/rules/{ruleName}")
operation CreateTopicRule {
    input := {
        @required @httpLabel
        ruleName: RuleName

        @required @httpPayload
        topicRulePayload: TopicRulePayload

        @httpHeader("x-amz-tagging")
        tags: String
    }
    errors: [
        SqlParseException
        InternalException
        InvalidRequestException
        ResourceAlreadyExistsException
        ServiceUnavailableException
        ConflictingResourceUpdateException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/destinations")
operation CreateTopicRuleDestination {
    input := {
        @required
        destinationConfiguration: TopicRuleDestinationConfiguration
    }
    output := {
        topicRuleDestination: TopicRuleDestination
    }
    errors: [
        InternalException
        InvalidRequestException
        ResourceAlreadyExistsException
        ServiceUnavailableException
        ConflictingResourceUpdateException
        UnauthorizedException
    ]
}

@http(method: "DELETE", uri: "/audit/configuration")
operation DeleteAccountAuditConfiguration {
    input := {
        @httpQuery("deleteScheduledAudits")
        deleteScheduledAudits: Boolean
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/audit/suppressions/delete")
operation DeleteAuditSuppression {
    input := {
        @required
        checkName: String

        @required
        resourceIdentifier: ResourceIdentifier
    }
    output := {}
    errors: [InvalidRequestException, ThrottlingException, InternalFailureException]
}

@http(method: "DELETE", uri: "/authorizer/{authorizerName}")
operation DeleteAuthorizer {
    input := {
        @required @httpLabel
        authorizerName: AuthorizerName
    }
    output := {}
    errors: [
        DeleteConflictException
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/billing-groups/{billingGroupName}")
operation DeleteBillingGroup {
    input := {
        @required @httpLabel
        billingGroupName: BillingGroupName

        @httpQuery("expectedVersion")
        expectedVersion: Long
    }
    output := {}
    errors: [
        InvalidRequestException
        VersionConflictException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/cacertificate/{certificateId}")
operation DeleteCACertificate {
    input := {
        @required @httpLabel
        certificateId: CertificateId
    }
    output := {}
    errors: [
        InvalidRequestException
        CertificateStateException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/certificates/{certificateId}")
operation DeleteCertificate {
    input := {
        @required @httpLabel
        certificateId: CertificateId

        @httpQuery("forceDelete")
        forceDelete: Boolean
    }
    errors: [
        CertificateStateException
        DeleteConflictException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/certificate-providers/{certificateProviderName}")
operation DeleteCertificateProvider {
    input := {
        @required @httpLabel
        certificateProviderName: CertificateProviderName
    }
    output := {}
    errors: [
        DeleteConflictException
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/commands/{commandId}")
operation DeleteCommand {
    input := {
        @required @httpLabel
        commandId: CommandId
    }
    output := {
        @httpResponseCode
        statusCode: Integer
    }
    errors: [ValidationException, ConflictException, ThrottlingException, InternalServerException]
}

@http(method: "DELETE", uri: "/command-executions/{executionId}")
operation DeleteCommandExecution {
    input := {
        @required @httpLabel
        executionId: CommandExecutionId

        @required @httpQuery("targetArn")
        targetArn: TargetArn
    }
    output := {}
    errors: [ConflictException, ValidationException, ThrottlingException, InternalServerException]
}

@http(method: "DELETE", uri: "/custom-metric/{metricName}")
operation DeleteCustomMetric {
    input := {
        @required @httpLabel
        metricName: MetricName
    }
    output := {}
    errors: [InvalidRequestException, ThrottlingException, InternalFailureException]
}

@http(method: "DELETE", uri: "/dimensions/{name}")
operation DeleteDimension {
    input := {
        @required @httpLabel
        name: DimensionName
    }
    output := {}
    errors: [InternalFailureException, InvalidRequestException, ThrottlingException]
}

@http(method: "DELETE", uri: "/domainConfigurations/{domainConfigurationName}")
operation DeleteDomainConfiguration {
    input := {
        @required @httpLabel
        domainConfigurationName: DomainConfigurationName
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        InvalidRequestException
    ]
}

@http(method: "DELETE", uri: "/dynamic-thing-groups/{thingGroupName}")
operation DeleteDynamicThingGroup {
    input := {
        @required @httpLabel
        thingGroupName: ThingGroupName

        @httpQuery("expectedVersion")
        expectedVersion: Long
    }
    output := {}
    errors: [
        InvalidRequestException
        VersionConflictException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/fleet-metric/{metricName}")
operation DeleteFleetMetric {
    input := {
        @required @httpLabel
        metricName: FleetMetricName

        @httpQuery("expectedVersion")
        expectedVersion: Long
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        VersionConflictException
    ]
}

@http(method: "DELETE", uri: "/jobs/{jobId}")
operation DeleteJob {
    input := {
        @required @httpLabel
        jobId: JobId

        @httpQuery("force")
        force: Boolean

        @httpQuery("namespaceId")
        namespaceId: NamespaceId
    }
    errors: [
        InvalidRequestException
        InvalidStateTransitionException
        ResourceNotFoundException
        LimitExceededException
        ThrottlingException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/things/{thingName}/jobs/{jobId}/executionNumber/{executionNumber}")
operation DeleteJobExecution {
    input := {
        @required @httpLabel
        jobId: JobId

        @required @httpLabel
        thingName: ThingName

        @required @httpLabel
        executionNumber: Long

        @httpQuery("force")
        force: Boolean

        @httpQuery("namespaceId")
        namespaceId: NamespaceId
    }
    errors: [
        InvalidRequestException
        InvalidStateTransitionException
        ResourceNotFoundException
        ThrottlingException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/job-templates/{jobTemplateId}")
operation DeleteJobTemplate {
    input := {
        @required @httpLabel
        jobTemplateId: JobTemplateId
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/mitigationactions/actions/{actionName}")
operation DeleteMitigationAction {
    input := {
        @required @httpLabel
        actionName: MitigationActionName
    }
    output := {}
    errors: [InvalidRequestException, ThrottlingException, InternalFailureException]
}

@http(method: "DELETE", uri: "/otaUpdates/{otaUpdateId}")
operation DeleteOTAUpdate {
    input := {
        @required @httpLabel
        otaUpdateId: OTAUpdateId

        @httpQuery("deleteStream")
        deleteStream: Boolean

        @httpQuery("forceDeleteAWSJob")
        forceDeleteAWSJob: Boolean
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        UnauthorizedException
        InternalFailureException
        ServiceUnavailableException
        VersionConflictException
    ]
}

@http(method: "DELETE", uri: "/packages/{packageName}") @idempotent
operation DeletePackage {
    input := {
        @required @httpLabel
        packageName: PackageName

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [ThrottlingException, InternalServerException, ValidationException]
}

@http(method: "DELETE", uri: "/packages/{packageName}/versions/{versionName}") @idempotent
operation DeletePackageVersion {
    input := {
        @required @httpLabel
        packageName: PackageName

        @required @httpLabel
        versionName: VersionName

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [ThrottlingException, InternalServerException, ValidationException]
}

@http(method: "DELETE", uri: "/policies/{policyName}")
operation DeletePolicy {
    input := {
        @required @httpLabel
        policyName: PolicyName
    }
    errors: [
        DeleteConflictException
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/policies/{policyName}/version/{policyVersionId}")
operation DeletePolicyVersion {
    input := {
        @required @httpLabel
        policyName: PolicyName

        @required @httpLabel
        policyVersionId: PolicyVersionId
    }
    errors: [
        DeleteConflictException
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/provisioning-templates/{templateName}")
operation DeleteProvisioningTemplate {
    input := {
        @required @httpLabel
        templateName: TemplateName
    }
    output := {}
    errors: [
        InternalFailureException
        InvalidRequestException
        ResourceNotFoundException
        DeleteConflictException
        ThrottlingException
        ConflictingResourceUpdateException
        UnauthorizedException
    ]
}

@http(method: "DELETE", uri: "/provisioning-templates/{templateName}/versions/{versionId}")
operation DeleteProvisioningTemplateVersion {
    input := {
        @required @httpLabel
        templateName: TemplateName

        @required @httpLabel
        versionId: Integer
    }
    output := {}
    errors: [
        InternalFailureException
        InvalidRequestException
        ThrottlingException
        ResourceNotFoundException
        UnauthorizedException
        ConflictingResourceUpdateException
        DeleteConflictException
    ]
}

@http(method: "DELETE", uri: "/registrationcode")
operation DeleteRegistrationCode {
    input := {}
    output := {}
    errors: [
        ThrottlingException
        ResourceNotFoundException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/role-aliases/{roleAlias}")
operation DeleteRoleAlias {
    input := {
        @required @httpLabel
        roleAlias: RoleAlias
    }
    output := {}
    errors: [
        DeleteConflictException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/audit/scheduledaudits/{scheduledAuditName}")
operation DeleteScheduledAudit {
    input := {
        @required @httpLabel
        scheduledAuditName: ScheduledAuditName
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/security-profiles/{securityProfileName}")
operation DeleteSecurityProfile {
    input := {
        @required @httpLabel
        securityProfileName: SecurityProfileName

        @httpQuery("expectedVersion")
        expectedVersion: Long
    }
    output := {}
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        VersionConflictException
    ]
}

@http(method: "DELETE", uri: "/streams/{streamId}")
operation DeleteStream {
    input := {
        @required @httpLabel
        streamId: StreamId
    }
    output := {}
    errors: [
        ResourceNotFoundException
        DeleteConflictException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/things/{thingName}")
operation DeleteThing {
    input := {
        @required @httpLabel
        thingName: ThingName

        @httpQuery("expectedVersion")
        expectedVersion: Long
    }
    output := {}
    errors: [
        ResourceNotFoundException
        VersionConflictException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/thing-groups/{thingGroupName}")
operation DeleteThingGroup {
    input := {
        @required @httpLabel
        thingGroupName: ThingGroupName

        @httpQuery("expectedVersion")
        expectedVersion: Long
    }
    output := {}
    errors: [
        InvalidRequestException
        VersionConflictException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/thing-types/{thingTypeName}")
operation DeleteThingType {
    input := {
        @required @httpLabel
        thingTypeName: ThingTypeName
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/rules/{ruleName}")
operation DeleteTopicRule {
    input := {
        @required @httpLabel
        ruleName: RuleName
    }
    errors: [
        InternalException
        InvalidRequestException
        ServiceUnavailableException
        UnauthorizedException
        ConflictingResourceUpdateException
    ]
}

@http(method: "DELETE", uri: "/destinations/{arn+}")
operation DeleteTopicRuleDestination {
    input := {
        @required @httpLabel
        arn: String
    }
    output := {}
    errors: [
        InternalException
        InvalidRequestException
        ServiceUnavailableException
        UnauthorizedException
        ConflictingResourceUpdateException
    ]
}

@http(method: "DELETE", uri: "/v2LoggingLevel")
operation DeleteV2LoggingLevel {
    input := {
        @required @httpQuery("targetType")
        targetType: LogTargetType

        @required @httpQuery("targetName")
        targetName: String
    }
    errors: [InternalException, InvalidRequestException, ServiceUnavailableException]
}

@http(method: "POST", uri: "/thing-types/{thingTypeName}/deprecate")
operation DeprecateThingType {
    input := {
        @required @httpLabel
        thingTypeName: ThingTypeName

        undoDeprecate: Boolean
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/audit/configuration")
operation DescribeAccountAuditConfiguration {
    input := {}
    output := {
        roleArn: RoleArn
        auditNotificationTargetConfigurations: AuditNotificationTargetConfigurations
        auditCheckConfigurations: AuditCheckConfigurations
    }
    errors: [ThrottlingException, InternalFailureException]
}

@http(method: "GET", uri: "/audit/findings/{findingId}")
operation DescribeAuditFinding {
    input := {
        @required @httpLabel
        findingId: FindingId
    }
    output := {
        finding: AuditFinding
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/audit/mitigationactions/tasks/{taskId}")
operation DescribeAuditMitigationActionsTask {
    input := {
        @required @httpLabel
        taskId: MitigationActionsTaskId
    }
    output := {
        taskStatus: AuditMitigationActionsTaskStatus
        startTime: Timestamp
        endTime: Timestamp
        taskStatistics: AuditMitigationActionsTaskStatistics
        target: AuditMitigationActionsTaskTarget
        auditCheckToActionsMapping: AuditCheckToActionsMapping
        actionsDefinition: MitigationActionList
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/audit/suppressions/describe")
operation DescribeAuditSuppression {
    input := {
        @required
        checkName: String

        @required
        resourceIdentifier: ResourceIdentifier
    }
    output := {
        checkName: String
        resourceIdentifier: ResourceIdentifier
        expirationDate: Timestamp
        suppressIndefinitely: Boolean
        description: AuditDescription
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/audit/tasks/{taskId}")
operation DescribeAuditTask {
    input := {
        @required @httpLabel
        taskId: AuditTaskId
    }
    output := {
        taskStatus: AuditTaskStatus
        taskType: AuditTaskType
        taskStartTime: Timestamp
        taskStatistics: TaskStatistics
        scheduledAuditName: ScheduledAuditName
        auditDetails: AuditDetails
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/authorizer/{authorizerName}")
operation DescribeAuthorizer {
    input := {
        @required @httpLabel
        authorizerName: AuthorizerName
    }
    output := {
        authorizerDescription: AuthorizerDescription
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/billing-groups/{billingGroupName}")
operation DescribeBillingGroup {
    input := {
        @required @httpLabel
        billingGroupName: BillingGroupName
    }
    output := {
        billingGroupName: BillingGroupName
        billingGroupId: BillingGroupId
        billingGroupArn: String
        version: Long
        billingGroupProperties: BillingGroupProperties
        billingGroupMetadata: BillingGroupMetadata
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/cacertificate/{certificateId}")
operation DescribeCACertificate {
    input := {
        @required @httpLabel
        certificateId: CertificateId
    }
    output := {
        certificateDescription: CACertificateDescription
        registrationConfig: RegistrationConfig
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/certificates/{certificateId}")
operation DescribeCertificate {
    input := {
        @required @httpLabel
        certificateId: CertificateId
    }
    output := {
        certificateDescription: CertificateDescription
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/certificate-providers/{certificateProviderName}")
operation DescribeCertificateProvider {
    input := {
        @required @httpLabel
        certificateProviderName: CertificateProviderName
    }
    output := {
        certificateProviderName: CertificateProviderName
        certificateProviderArn: CertificateProviderArn
        lambdaFunctionArn: CertificateProviderFunctionArn
        accountDefaultForOperations: CertificateProviderAccountDefaultForOperations
        creationDate: Timestamp
        lastModifiedDate: Timestamp
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/custom-metric/{metricName}")
operation DescribeCustomMetric {
    input := {
        @required @httpLabel
        metricName: MetricName
    }
    output := {
        metricName: MetricName
        metricArn: String
        metricType: CustomMetricType
        displayName: CustomMetricDisplayName
        creationDate: Timestamp
        lastModifiedDate: Timestamp
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/default-authorizer")
operation DescribeDefaultAuthorizer {
    input := {}
    output := {
        authorizerDescription: AuthorizerDescription
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/detect/mitigationactions/tasks/{taskId}")
operation DescribeDetectMitigationActionsTask {
    input := {
        @required @httpLabel
        taskId: MitigationActionsTaskId
    }
    output := {
        taskSummary: DetectMitigationActionsTaskSummary
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/dimensions/{name}")
operation DescribeDimension {
    input := {
        @required @httpLabel
        name: DimensionName
    }
    output := {
        name: DimensionName
        arn: String
        type: DimensionType
        stringValues: DimensionStringValues
        creationDate: Timestamp
        lastModifiedDate: Timestamp
    }
    errors: [
        InternalFailureException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/domainConfigurations/{domainConfigurationName}")
operation DescribeDomainConfiguration {
    input := {
        @required @httpLabel
        domainConfigurationName: ReservedDomainConfigurationName
    }
    output := {
        domainConfigurationName: ReservedDomainConfigurationName
        domainConfigurationArn: String
        domainName: DomainName
        serverCertificates: ServerCertificates
        authorizerConfig: AuthorizerConfig
        domainConfigurationStatus: DomainConfigurationStatus
        serviceType: ServiceType
        domainType: DomainType
        lastStatusChangeDate: Timestamp
        tlsConfig: TlsConfig
        serverCertificateConfig: ServerCertificateConfig
        authenticationType: AuthenticationType
        applicationProtocol: ApplicationProtocol
        clientCertificateConfig: ClientCertificateConfig
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        InvalidRequestException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/encryption-configuration")
operation DescribeEncryptionConfiguration {
    input := {}
    output := {
        encryptionType: EncryptionType
        kmsKeyArn: KmsKeyArn
        kmsAccessRoleArn: KmsAccessRoleArn
        configurationDetails: ConfigurationDetails
        lastModifiedDate: Timestamp
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/endpoint")
operation DescribeEndpoint {
    input := {
        @httpQuery("endpointType")
        endpointType: EndpointType
    }
    output := {
        endpointAddress: String
    }
    errors: [
        InternalFailureException
        InvalidRequestException
        UnauthorizedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/event-configurations")
operation DescribeEventConfigurations {
    input := {}
    output := {
        eventConfigurations: EventConfigurations
        creationDate: Timestamp
        lastModifiedDate: Timestamp
    }
    errors: [InternalFailureException, ThrottlingException]
}

@http(method: "GET", uri: "/fleet-metric/{metricName}")
operation DescribeFleetMetric {
    input := {
        @required @httpLabel
        metricName: FleetMetricName
    }
    output := {
        metricName: FleetMetricName
        queryString: QueryString
        aggregationType: AggregationType
        period: FleetMetricPeriod
        aggregationField: AggregationField
        description: FleetMetricDescription
        queryVersion: String
        indexName: IndexName
        creationDate: Timestamp
        lastModifiedDate: Timestamp
        unit: FleetMetricUnit
        version: Long
        metricArn: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/indices/{indexName}")
operation DescribeIndex {
    input := {
        @required @httpLabel
        indexName: IndexName
    }
    output := {
        indexName: IndexName
        indexStatus: IndexStatus
        schema: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/jobs/{jobId}")
operation DescribeJob {
    input := {
        @required @httpLabel
        jobId: JobId

        @httpQuery("beforeSubstitution")
        beforeSubstitution: Boolean
    }
    output := {
        documentSource: JobDocumentSource
        job: Job
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/things/{thingName}/jobs/{jobId}")
operation DescribeJobExecution {
    input := {
        @required @httpLabel
        jobId: JobId

        @required @httpLabel
        thingName: ThingName

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
    ]
}

@http(method: "GET", uri: "/job-templates/{jobTemplateId}")
operation DescribeJobTemplate {
    input := {
        @required @httpLabel
        jobTemplateId: JobTemplateId
    }
    output := {
        jobTemplateArn: JobTemplateArn
        jobTemplateId: JobTemplateId
        description: JobDescription
        documentSource: JobDocumentSource
        document: JobDocument
        createdAt: Timestamp
        presignedUrlConfig: PresignedUrlConfig
        jobExecutionsRolloutConfig: JobExecutionsRolloutConfig
        abortConfig: AbortConfig
        timeoutConfig: TimeoutConfig
        jobExecutionsRetryConfig: JobExecutionsRetryConfig
        maintenanceWindows: MaintenanceWindows
        destinationPackageVersions: DestinationPackageVersions
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/managed-job-templates/{templateName}")
operation DescribeManagedJobTemplate {
    input := {
        @required @httpLabel
        templateName: ManagedJobTemplateName

        @httpQuery("templateVersion")
        templateVersion: ManagedTemplateVersion
    }
    output := {
        templateName: ManagedJobTemplateName
        templateArn: JobTemplateArn
        description: JobDescription
        templateVersion: ManagedTemplateVersion
        environments: Environments
        documentParameters: DocumentParameters
        document: JobDocument
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/mitigationactions/actions/{actionName}")
operation DescribeMitigationAction {
    input := {
        @required @httpLabel
        actionName: MitigationActionName
    }
    output := {
        actionName: MitigationActionName
        actionType: MitigationActionType
        actionArn: String
        actionId: String
        roleArn: RoleArn
        actionParams: MitigationActionParams
        creationDate: Timestamp
        lastModifiedDate: Timestamp
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/provisioning-templates/{templateName}")
operation DescribeProvisioningTemplate {
    input := {
        @required @httpLabel
        templateName: TemplateName
    }
    output := {
        templateArn: String
        templateName: TemplateName
        description: TemplateDescription
        creationDate: Timestamp
        lastModifiedDate: Timestamp
        defaultVersionId: Integer
        templateBody: TemplateBody
        enabled: Boolean
        provisioningRoleArn: RoleArn
        preProvisioningHook: ProvisioningHook
        type: TemplateType
    }
    errors: [
        InternalFailureException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/provisioning-templates/{templateName}/versions/{versionId}")
operation DescribeProvisioningTemplateVersion {
    input := {
        @required @httpLabel
        templateName: TemplateName

        @required @httpLabel
        versionId: Integer
    }
    output := {
        versionId: Integer
        creationDate: Timestamp
        templateBody: TemplateBody
        isDefaultVersion: Boolean
    }
    errors: [
        InternalFailureException
        InvalidRequestException
        ThrottlingException
        ResourceNotFoundException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/role-aliases/{roleAlias}")
operation DescribeRoleAlias {
    input := {
        @required @httpLabel
        roleAlias: RoleAlias
    }
    output := {
        roleAliasDescription: RoleAliasDescription
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/audit/scheduledaudits/{scheduledAuditName}")
operation DescribeScheduledAudit {
    input := {
        @required @httpLabel
        scheduledAuditName: ScheduledAuditName
    }
    output := {
        frequency: AuditFrequency
        dayOfMonth: DayOfMonth
        dayOfWeek: DayOfWeek
        targetCheckNames: TargetAuditCheckNames
        scheduledAuditName: ScheduledAuditName
        scheduledAuditArn: String
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/security-profiles/{securityProfileName}")
operation DescribeSecurityProfile {
    input := {
        @required @httpLabel
        securityProfileName: SecurityProfileName
    }
    output := {
        securityProfileName: SecurityProfileName
        securityProfileArn: String
        securityProfileDescription: SecurityProfileDescription
        behaviors: Behaviors
        alertTargets: AlertTargets

        @deprecated
        additionalMetricsToRetain: AdditionalMetricsToRetainList

        additionalMetricsToRetainV2: AdditionalMetricsToRetainV2List
        version: Long
        creationDate: Timestamp
        lastModifiedDate: Timestamp
        metricsExportConfig: MetricsExportConfig
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/streams/{streamId}")
operation DescribeStream {
    input := {
        @required @httpLabel
        streamId: StreamId
    }
    output := {
        streamInfo: StreamInfo
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/things/{thingName}")
operation DescribeThing {
    input := {
        @required @httpLabel
        thingName: ThingName
    }
    output := {
        defaultClientId: String
        thingName: ThingName
        thingId: String
        thingArn: String
        thingTypeName: ThingTypeName
        attributes: Attributes
        version: Long
        billingGroupName: BillingGroupName
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/thing-groups/{thingGroupName}")
operation DescribeThingGroup {
    input := {
        @required @httpLabel
        thingGroupName: ThingGroupName
    }
    output := {
        thingGroupName: ThingGroupName
        thingGroupId: ThingGroupId
        thingGroupArn: String
        version: Long
        thingGroupProperties: ThingGroupProperties
        thingGroupMetadata: ThingGroupMetadata
        indexName: IndexName
        queryString: QueryString
        queryVersion: String
        status: DynamicGroupStatus
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/thing-registration-tasks/{taskId}")
operation DescribeThingRegistrationTask {
    input := {
        @required @httpLabel
        taskId: TaskId
    }
    output := {
        taskId: TaskId
        creationDate: Timestamp
        lastModifiedDate: Timestamp
        templateBody: TemplateBody
        inputFileBucket: RegistryS3BucketName
        inputFileKey: RegistryS3KeyName
        roleArn: RoleArn
        status: Status
        message: ErrorMessage
        successCount: Integer
        failureCount: Integer
        percentageProgress: Percentage
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/thing-types/{thingTypeName}")
operation DescribeThingType {
    input := {
        @required @httpLabel
        thingTypeName: ThingTypeName
    }
    output := {
        thingTypeName: ThingTypeName
        thingTypeId: String
        thingTypeArn: String
        thingTypeProperties: ThingTypeProperties
        thingTypeMetadata: ThingTypeMetadata
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/target-policies/{policyName}")
operation DetachPolicy {
    input := {
        @required @httpLabel
        policyName: PolicyName

        @required
        target: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        LimitExceededException
    ]
}

@deprecated @http(method: "DELETE", uri: "/principal-policies/{policyName}")
operation DetachPrincipalPolicy {
    input := {
        @required @httpLabel
        policyName: PolicyName

        @required @httpHeader("x-amzn-iot-principal")
        principal: String
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/security-profiles/{securityProfileName}/targets")
operation DetachSecurityProfile {
    input := {
        @required @httpLabel
        securityProfileName: SecurityProfileName

        @required @httpQuery("securityProfileTargetArn")
        securityProfileTargetArn: String
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "DELETE", uri: "/things/{thingName}/principals")
operation DetachThingPrincipal {
    input := {
        @required @httpLabel
        thingName: ThingName

        @required @httpHeader("x-amzn-principal")
        principal: String
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/rules/{ruleName}/disable")
operation DisableTopicRule {
    input := {
        @required @httpLabel
        ruleName: RuleName
    }
    errors: [
        InternalException
        InvalidRequestException
        ServiceUnavailableException
        UnauthorizedException
        ConflictingResourceUpdateException
    ]
}

@http(method: "DELETE", uri: "/packages/{packageName}/versions/{versionName}/sbom") @idempotent
operation DisassociateSbomFromPackageVersion {
    input := {
        @required @httpLabel
        packageName: PackageName

        @required @httpLabel
        versionName: VersionName

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        ThrottlingException
        ConflictException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/rules/{ruleName}/enable")
operation EnableTopicRule {
    input := {
        @required @httpLabel
        ruleName: RuleName
    }
    errors: [
        InternalException
        InvalidRequestException
        ServiceUnavailableException
        UnauthorizedException
        ConflictingResourceUpdateException
    ]
}

@http(method: "GET", uri: "/behavior-model-training/summaries")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "summaries"
    pageSize: "maxResults"
)
operation GetBehaviorModelTrainingSummaries {
    input := {
        @httpQuery("securityProfileName")
        securityProfileName: SecurityProfileName

        @httpQuery("maxResults")
        maxResults: TinyMaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        summaries: BehaviorModelTrainingSummaries
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/indices/buckets")
operation GetBucketsAggregation {
    input := {
        indexName: IndexName

        @required
        queryString: QueryString

        @required
        aggregationField: AggregationField

        queryVersion: String

        @required
        bucketsAggregationType: BucketsAggregationType
    }
    output := {
        totalCount: Integer
        buckets: Buckets
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceNotFoundException
        InvalidQueryException
        InvalidAggregationException
        IndexNotReadyException
    ]
}

@http(method: "POST", uri: "/indices/cardinality")
operation GetCardinality {
    input := {
        indexName: IndexName

        @required
        queryString: QueryString

        aggregationField: AggregationField
        queryVersion: String
    }
    output := {
        cardinality: Integer
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceNotFoundException
        InvalidQueryException
        InvalidAggregationException
        IndexNotReadyException
    ]
}

@http(method: "GET", uri: "/commands/{commandId}")
operation GetCommand {
    input := {
        @required @httpLabel
        commandId: CommandId
    }
    output := {
        commandId: CommandId
        commandArn: String
        namespace: CommandNamespace
        displayName: DisplayName
        description: CommandDescription
        mandatoryParameters: CommandParameterList
        payload: CommandPayload
        payloadTemplate: CommandPayloadTemplateString
        preprocessor: CommandPreprocessor
        roleArn: RoleArn
        createdAt: Timestamp
        lastUpdatedAt: Timestamp
        deprecated: Boolean
        pendingDeletion: Boolean
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/command-executions/{executionId}")
operation GetCommandExecution {
    input := {
        @required @httpLabel
        executionId: CommandExecutionId

        @required @httpQuery("targetArn")
        targetArn: TargetArn

        @httpQuery("includeResult")
        includeResult: Boolean
    }
    output := {
        executionId: CommandExecutionId
        commandArn: String
        targetArn: TargetArn
        status: CommandExecutionStatus
        statusReason: StatusReason
        result: CommandExecutionResultMap
        parameters: CommandExecutionParameterMap
        executionTimeoutSeconds: CommandExecutionTimeoutInSeconds
        createdAt: Timestamp
        lastUpdatedAt: Timestamp
        startedAt: Timestamp
        completedAt: Timestamp
        timeToLive: Timestamp
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/effective-policies")
operation GetEffectivePolicies {
    input := {
        principal: String
        cognitoIdentityPoolId: String

        @httpQuery("thingName")
        thingName: ThingName
    }
    output := {
        effectivePolicies: EffectivePolicies
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        LimitExceededException
    ]
}

@http(method: "GET", uri: "/indexing/config")
operation GetIndexingConfiguration {
    input := {}
    output := {
        thingIndexingConfiguration: ThingIndexingConfiguration
        thingGroupIndexingConfiguration: ThingGroupIndexingConfiguration
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/jobs/{jobId}/job-document")
operation GetJobDocument {
    input := {
        @required @httpLabel
        jobId: JobId

        @httpQuery("beforeSubstitution")
        beforeSubstitution: Boolean
    }
    output := {
        document: JobDocument
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/loggingOptions")
operation GetLoggingOptions {
    input := {}
    output := {
        roleArn: String
        logLevel: LogLevel
    }
    errors: [InternalException, InvalidRequestException, ServiceUnavailableException]
}

@http(method: "GET", uri: "/otaUpdates/{otaUpdateId}")
operation GetOTAUpdate {
    input := {
        @required @httpLabel
        otaUpdateId: OTAUpdateId
    }
    output := {
        otaUpdateInfo: OTAUpdateInfo
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        InternalFailureException
        ServiceUnavailableException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/packages/{packageName}")
operation GetPackage {
    input := {
        @required @httpLabel
        packageName: PackageName
    }
    output := {
        packageName: PackageName
        packageArn: String
        description: ResourceDescription
        defaultVersionName: VersionName
        creationDate: Timestamp
        lastModifiedDate: Timestamp
    }
    errors: [
        ThrottlingException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/package-configuration")
operation GetPackageConfiguration {
    input := {}
    output := {
        versionUpdateByJobsConfig: VersionUpdateByJobsConfig
    }
    errors: [ThrottlingException, InternalServerException]
}

@http(method: "GET", uri: "/packages/{packageName}/versions/{versionName}")
operation GetPackageVersion {
    input := {
        @required @httpLabel
        packageName: PackageName

        @required @httpLabel
        versionName: VersionName
    }
    output := {
        packageVersionArn: PackageVersionArn
        packageName: PackageName
        versionName: VersionName
        description: ResourceDescription
        attributes: ResourceAttributes
        artifact: PackageVersionArtifact
        status: PackageVersionStatus
        errorReason: String
        creationDate: Timestamp
        lastModifiedDate: Timestamp
        sbom: Sbom
        sbomValidationStatus: SbomValidationStatus
        recipe: PackageVersionRecipe
    }
    errors: [
        ThrottlingException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/indices/percentiles")
operation GetPercentiles {
    input := {
        indexName: IndexName

        @required
        queryString: QueryString

        aggregationField: AggregationField
        queryVersion: String
        percents: PercentList
    }
    output := {
        percentiles: Percentiles
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceNotFoundException
        InvalidQueryException
        InvalidAggregationException
        IndexNotReadyException
    ]
}

@http(method: "GET", uri: "/policies/{policyName}")
operation GetPolicy {
    input := {
        @required @httpLabel
        policyName: PolicyName
    }
    output := {
        policyName: PolicyName
        policyArn: String
        policyDocument: PolicyDocument
        defaultVersionId: PolicyVersionId
        creationDate: Timestamp
        lastModifiedDate: Timestamp
        generationId: String
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/policies/{policyName}/version/{policyVersionId}")
operation GetPolicyVersion {
    input := {
        @required @httpLabel
        policyName: PolicyName

        @required @httpLabel
        policyVersionId: PolicyVersionId
    }
    output := {
        policyArn: String
        policyName: PolicyName
        policyDocument: PolicyDocument
        policyVersionId: PolicyVersionId
        isDefaultVersion: Boolean
        creationDate: Timestamp
        lastModifiedDate: Timestamp
        generationId: String
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/registrationcode")
operation GetRegistrationCode {
    input := {}
    output := {
        registrationCode: RegistrationCode
    }
    errors: [
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        InvalidRequestException
    ]
}

@http(method: "POST", uri: "/indices/statistics")
operation GetStatistics {
    input := {
        indexName: IndexName

        @required
        queryString: QueryString

        aggregationField: AggregationField
        queryVersion: String
    }
    output := {
        statistics: Statistics
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceNotFoundException
        InvalidQueryException
        InvalidAggregationException
        IndexNotReadyException
    ]
}

@http(method: "POST", uri: "/things/{thingName}/connectivity-data")
operation GetThingConnectivityData {
    input := {
        @required @httpLabel
        thingName: ConnectivityApiThingName

        includeSocketInformation: Boolean
    }
    output := {
        thingName: ConnectivityApiThingName
        connected: Boolean
        timestamp: Timestamp
        disconnectReason: DisconnectReasonValue
        sourceIp: SourceIp
        sourcePort: SourcePort
        targetIp: TargetIp
        targetPort: TargetPort
        vpcEndpointId: VpcEndpointId
        keepAliveDuration: Integer
        cleanSession: Boolean
        sessionExpiry: Long
        clientId: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceNotFoundException
        IndexNotReadyException
    ]
}

@http(method: "GET", uri: "/rules/{ruleName}")
operation GetTopicRule {
    input := {
        @required @httpLabel
        ruleName: RuleName
    }
    output := {
        ruleArn: String
        rule: TopicRule
    }
    errors: [
        InternalException
        InvalidRequestException
        ServiceUnavailableException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/destinations/{arn+}")
operation GetTopicRuleDestination {
    input := {
        @required @httpLabel
        arn: String
    }
    output := {
        topicRuleDestination: TopicRuleDestination
    }
    errors: [
        InternalException
        InvalidRequestException
        ServiceUnavailableException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2LoggingOptions")
operation GetV2LoggingOptions {
    input := {
        @httpQuery("verbose")
        verbose: Boolean
    }
    output := {
        roleArn: String
        defaultLogLevel: LogLevel
        disableAllLogs: Boolean
        eventConfigurations: LogEventConfigurations
    }
    errors: [InternalException, NotConfiguredException, ServiceUnavailableException]
}

@http(method: "GET", uri: "/active-violations")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "activeViolations"
    pageSize: "maxResults"
)
operation ListActiveViolations {
    input := {
        @httpQuery("thingName")
        thingName: DeviceDefenderThingName

        @httpQuery("securityProfileName")
        securityProfileName: SecurityProfileName

        @httpQuery("behaviorCriteriaType")
        behaviorCriteriaType: BehaviorCriteriaType

        @httpQuery("listSuppressedAlerts")
        listSuppressedAlerts: Boolean

        @httpQuery("verificationState")
        verificationState: VerificationState

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        activeViolations: ActiveViolations
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/attached-policies/{target}")
@paginated(inputToken: "marker", outputToken: "nextMarker", items: "policies", pageSize: "pageSize")
operation ListAttachedPolicies {
    input := {
        @required @httpLabel
        target: String

        @httpQuery("recursive")
        recursive: Boolean

        @httpQuery("marker")
        marker: Marker

        @httpQuery("pageSize")
        pageSize: PageSize
    }
    output := {
        policies: Policies
        nextMarker: Marker
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/audit/findings")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "findings"
    pageSize: "maxResults"
)
operation ListAuditFindings {
    input := {
        taskId: AuditTaskId
        checkName: String
        resourceIdentifier: ResourceIdentifier
        maxResults: MaxResults
        nextToken: String
        startTime: Timestamp
        endTime: Timestamp
        listSuppressedFindings: Boolean
    }
    output := {
        findings: AuditFindings
        nextToken: String
    }
    errors: [InvalidRequestException, ThrottlingException, InternalFailureException]
}

@http(method: "GET", uri: "/audit/mitigationactions/executions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "actionsExecutions"
    pageSize: "maxResults"
)
operation ListAuditMitigationActionsExecutions {
    input := {
        @required @httpQuery("taskId")
        taskId: MitigationActionsTaskId

        @httpQuery("actionStatus")
        actionStatus: AuditMitigationActionsExecutionStatus

        @required @httpQuery("findingId")
        findingId: FindingId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        actionsExecutions: AuditMitigationActionExecutionMetadataList
        nextToken: String
    }
    errors: [InvalidRequestException, ThrottlingException, InternalFailureException]
}

@http(method: "GET", uri: "/audit/mitigationactions/tasks")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "tasks"
    pageSize: "maxResults"
)
operation ListAuditMitigationActionsTasks {
    input := {
        @httpQuery("auditTaskId")
        auditTaskId: AuditTaskId

        @httpQuery("findingId")
        findingId: FindingId

        @httpQuery("taskStatus")
        taskStatus: AuditMitigationActionsTaskStatus

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String

        @required @httpQuery("startTime")
        startTime: Timestamp

        @required @httpQuery("endTime")
        endTime: Timestamp
    }
    output := {
        tasks: AuditMitigationActionsTaskMetadataList
        nextToken: String
    }
    errors: [InvalidRequestException, ThrottlingException, InternalFailureException]
}

@http(method: "POST", uri: "/audit/suppressions/list")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "suppressions"
    pageSize: "maxResults"
)
operation ListAuditSuppressions {
    input := {
        checkName: String
        resourceIdentifier: ResourceIdentifier
        ascendingOrder: Boolean
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        suppressions: AuditSuppressionList
        nextToken: String
    }
    errors: [InvalidRequestException, ThrottlingException, InternalFailureException]
}

@http(method: "GET", uri: "/audit/tasks")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "tasks"
    pageSize: "maxResults"
)
operation ListAuditTasks {
    input := {
        @required @httpQuery("startTime")
        startTime: Timestamp

        @required @httpQuery("endTime")
        endTime: Timestamp

        @httpQuery("taskType")
        taskType: AuditTaskType

        @httpQuery("taskStatus")
        taskStatus: AuditTaskStatus

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        tasks: AuditTaskMetadataList
        nextToken: String
    }
    errors: [InvalidRequestException, ThrottlingException, InternalFailureException]
}

@http(method: "GET", uri: "/authorizers/")
@paginated(
    inputToken: "marker"
    outputToken: "nextMarker"
    items: "authorizers"
    pageSize: "pageSize"
)
operation ListAuthorizers {
    input := {
        @httpQuery("pageSize")
        pageSize: PageSize

        @httpQuery("marker")
        marker: Marker

        @httpQuery("isAscendingOrder")
        ascendingOrder: Boolean

        @httpQuery("status")
        status: AuthorizerStatus
    }
    output := {
        authorizers: Authorizers
        nextMarker: Marker
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/billing-groups")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "billingGroups"
    pageSize: "maxResults"
)
operation ListBillingGroups {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: RegistryMaxResults

        @httpQuery("namePrefixFilter")
        namePrefixFilter: BillingGroupName
    }
    output := {
        billingGroups: BillingGroupNameAndArnList
        nextToken: String
    }
    errors: [
        InvalidRequestException
        InternalFailureException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/cacertificates")
@paginated(
    inputToken: "marker"
    outputToken: "nextMarker"
    items: "certificates"
    pageSize: "pageSize"
)
operation ListCACertificates {
    input := {
        @httpQuery("pageSize")
        pageSize: PageSize

        @httpQuery("marker")
        marker: Marker

        @httpQuery("isAscendingOrder")
        ascendingOrder: Boolean

        @httpQuery("templateName")
        templateName: TemplateName
    }
    output := {
        certificates: CACertificates
        nextMarker: Marker
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/certificate-providers/")
operation ListCertificateProviders {
    input := {
        @httpQuery("nextToken")
        nextToken: Marker

        @httpQuery("isAscendingOrder")
        ascendingOrder: Boolean
    }
    output := {
        certificateProviders: CertificateProviders
        nextToken: Marker
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/certificates")
@paginated(
    inputToken: "marker"
    outputToken: "nextMarker"
    items: "certificates"
    pageSize: "pageSize"
)
operation ListCertificates {
    input := {
        @httpQuery("pageSize")
        pageSize: PageSize

        @httpQuery("marker")
        marker: Marker

        @httpQuery("isAscendingOrder")
        ascendingOrder: Boolean
    }
    output := {
        certificates: Certificates
        nextMarker: Marker
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/certificates-by-ca/{caCertificateId}")
@paginated(
    inputToken: "marker"
    outputToken: "nextMarker"
    items: "certificates"
    pageSize: "pageSize"
)
operation ListCertificatesByCA {
    input := {
        @required @httpLabel
        caCertificateId: CertificateId

        @httpQuery("pageSize")
        pageSize: PageSize

        @httpQuery("marker")
        marker: Marker

        @httpQuery("isAscendingOrder")
        ascendingOrder: Boolean
    }
    output := {
        certificates: Certificates
        nextMarker: Marker
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/command-executions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "commandExecutions"
    pageSize: "maxResults"
)
operation ListCommandExecutions {
    input := {
        @httpQuery("maxResults")
        maxResults: CommandMaxResults

        @httpQuery("nextToken")
        nextToken: String

        namespace: CommandNamespace
        status: CommandExecutionStatus
        sortOrder: SortOrder
        startedTimeFilter: TimeFilter
        completedTimeFilter: TimeFilter
        targetArn: TargetArn
        commandArn: String
    }
    output := {
        commandExecutions: CommandExecutionSummaryList
        nextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/commands")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "commands"
    pageSize: "maxResults"
)
operation ListCommands {
    input := {
        @httpQuery("maxResults")
        maxResults: CommandMaxResults

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("namespace")
        namespace: CommandNamespace

        @httpQuery("commandParameterName")
        commandParameterName: CommandParameterName

        @httpQuery("sortOrder")
        sortOrder: SortOrder
    }
    output := {
        commands: CommandSummaryList
        nextToken: String
    }
    errors: [ValidationException, ThrottlingException, InternalServerException]
}

@http(method: "GET", uri: "/custom-metrics")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "metricNames"
    pageSize: "maxResults"
)
operation ListCustomMetrics {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        metricNames: MetricNames
        nextToken: String
    }
    errors: [InvalidRequestException, ThrottlingException, InternalFailureException]
}

@http(method: "GET", uri: "/detect/mitigationactions/executions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "actionsExecutions"
    pageSize: "maxResults"
)
operation ListDetectMitigationActionsExecutions {
    input := {
        @httpQuery("taskId")
        taskId: MitigationActionsTaskId

        @httpQuery("violationId")
        violationId: ViolationId

        @httpQuery("thingName")
        thingName: DeviceDefenderThingName

        @httpQuery("startTime")
        startTime: Timestamp

        @httpQuery("endTime")
        endTime: Timestamp

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        actionsExecutions: DetectMitigationActionExecutionList
        nextToken: String
    }
    errors: [InvalidRequestException, ThrottlingException, InternalFailureException]
}

@http(method: "GET", uri: "/detect/mitigationactions/tasks")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "tasks"
    pageSize: "maxResults"
)
operation ListDetectMitigationActionsTasks {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String

        @required @httpQuery("startTime")
        startTime: Timestamp

        @required @httpQuery("endTime")
        endTime: Timestamp
    }
    output := {
        tasks: DetectMitigationActionsTaskSummaryList
        nextToken: String
    }
    errors: [InvalidRequestException, ThrottlingException, InternalFailureException]
}

@http(method: "GET", uri: "/dimensions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dimensionNames"
    pageSize: "maxResults"
)
operation ListDimensions {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        dimensionNames: DimensionNames
        nextToken: String
    }
    errors: [InternalFailureException, InvalidRequestException, ThrottlingException]
}

@http(method: "GET", uri: "/domainConfigurations")
@paginated(
    inputToken: "marker"
    outputToken: "nextMarker"
    items: "domainConfigurations"
    pageSize: "pageSize"
)
operation ListDomainConfigurations {
    input := {
        @httpQuery("marker")
        marker: Marker

        @httpQuery("pageSize")
        pageSize: PageSize

        @httpQuery("serviceType")
        serviceType: ServiceType
    }
    output := {
        domainConfigurations: DomainConfigurations
        nextMarker: Marker
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/fleet-metrics")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "fleetMetrics"
    pageSize: "maxResults"
)
operation ListFleetMetrics {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        fleetMetrics: FleetMetricNameAndArnList
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/indices")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "indexNames"
    pageSize: "maxResults"
)
operation ListIndices {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: QueryMaxResults
    }
    output := {
        indexNames: IndexNamesList
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/jobs/{jobId}/things")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "executionSummaries"
    pageSize: "maxResults"
)
operation ListJobExecutionsForJob {
    input := {
        @required @httpLabel
        jobId: JobId

        @httpQuery("status")
        status: JobExecutionStatus

        @httpQuery("maxResults")
        maxResults: LaserMaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        executionSummaries: JobExecutionSummaryForJobList
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/things/{thingName}/jobs")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "executionSummaries"
    pageSize: "maxResults"
)
operation ListJobExecutionsForThing {
    input := {
        @required @httpLabel
        thingName: ThingName

        @httpQuery("status")
        status: JobExecutionStatus

        @httpQuery("namespaceId")
        namespaceId: NamespaceId

        @httpQuery("maxResults")
        maxResults: LaserMaxResults

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("jobId")
        jobId: JobId
    }
    output := {
        executionSummaries: JobExecutionSummaryForThingList
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/job-templates")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "jobTemplates"
    pageSize: "maxResults"
)
operation ListJobTemplates {
    input := {
        @httpQuery("maxResults")
        maxResults: LaserMaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        jobTemplates: JobTemplateSummaryList
        nextToken: String
    }
    errors: [InvalidRequestException, ThrottlingException, InternalFailureException]
}

@http(method: "GET", uri: "/jobs")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "jobs", pageSize: "maxResults")
operation ListJobs {
    input := {
        @httpQuery("status")
        status: JobStatus

        @httpQuery("targetSelection")
        targetSelection: TargetSelection

        @httpQuery("maxResults")
        maxResults: LaserMaxResults

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("thingGroupName")
        thingGroupName: ThingGroupName

        @httpQuery("thingGroupId")
        thingGroupId: ThingGroupId

        @httpQuery("namespaceId")
        namespaceId: NamespaceId
    }
    output := {
        jobs: JobSummaryList
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/managed-job-templates")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "managedJobTemplates"
    pageSize: "maxResults"
)
operation ListManagedJobTemplates {
    input := {
        @httpQuery("templateName")
        templateName: ManagedJobTemplateName

        @httpQuery("maxResults")
        maxResults: LaserMaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        managedJobTemplates: ManagedJobTemplatesSummaryList
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/metric-values")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "metricDatumList"
    pageSize: "maxResults"
)
operation ListMetricValues {
    input := {
        @required @httpQuery("thingName")
        thingName: DeviceDefenderThingName

        @required @httpQuery("metricName")
        metricName: String

        @httpQuery("dimensionName")
        dimensionName: DimensionName

        @httpQuery("dimensionValueOperator")
        dimensionValueOperator: DimensionValueOperator

        @required @httpQuery("startTime")
        startTime: Timestamp

        @required @httpQuery("endTime")
        endTime: Timestamp

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        metricDatumList: MetricDatumList
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/mitigationactions/actions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "actionIdentifiers"
    pageSize: "maxResults"
)
operation ListMitigationActions {
    input := {
        @httpQuery("actionType")
        actionType: MitigationActionType

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        actionIdentifiers: MitigationActionIdentifierList
        nextToken: String
    }
    errors: [InvalidRequestException, ThrottlingException, InternalFailureException]
}

@http(method: "GET", uri: "/otaUpdates")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "otaUpdates"
    pageSize: "maxResults"
)
operation ListOTAUpdates {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("otaUpdateStatus")
        otaUpdateStatus: OTAUpdateStatus
    }
    output := {
        otaUpdates: OTAUpdatesSummary
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        InternalFailureException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/certificates-out-going")
@paginated(
    inputToken: "marker"
    outputToken: "nextMarker"
    items: "outgoingCertificates"
    pageSize: "pageSize"
)
operation ListOutgoingCertificates {
    input := {
        @httpQuery("pageSize")
        pageSize: PageSize

        @httpQuery("marker")
        marker: Marker

        @httpQuery("isAscendingOrder")
        ascendingOrder: Boolean
    }
    output := {
        outgoingCertificates: OutgoingCertificates
        nextMarker: Marker
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/packages/{packageName}/versions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "packageVersionSummaries"
    pageSize: "maxResults"
)
operation ListPackageVersions {
    input := {
        @required @httpLabel
        packageName: PackageName

        @httpQuery("status")
        status: PackageVersionStatus

        @httpQuery("maxResults")
        maxResults: PackageCatalogMaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        packageVersionSummaries: PackageVersionSummaryList
        nextToken: String
    }
    errors: [ThrottlingException, InternalServerException, ValidationException]
}

@http(method: "GET", uri: "/packages")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "packageSummaries"
    pageSize: "maxResults"
)
operation ListPackages {
    input := {
        @httpQuery("maxResults")
        maxResults: PackageCatalogMaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        packageSummaries: PackageSummaryList
        nextToken: String
    }
    errors: [ThrottlingException, InternalServerException, ValidationException]
}

@http(method: "GET", uri: "/policies")
@paginated(inputToken: "marker", outputToken: "nextMarker", items: "policies", pageSize: "pageSize")
operation ListPolicies {
    input := {
        @httpQuery("marker")
        marker: Marker

        @httpQuery("pageSize")
        pageSize: PageSize

        @httpQuery("isAscendingOrder")
        ascendingOrder: Boolean
    }
    output := {
        policies: Policies
        nextMarker: Marker
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@deprecated
@http(method: "GET", uri: "/policy-principals")
@paginated(
    inputToken: "marker"
    outputToken: "nextMarker"
    items: "principals"
    pageSize: "pageSize"
)
operation ListPolicyPrincipals {
    input := {
        @required @httpHeader("x-amzn-iot-policy")
        policyName: PolicyName

        @httpQuery("marker")
        marker: Marker

        @httpQuery("pageSize")
        pageSize: PageSize

        @httpQuery("isAscendingOrder")
        ascendingOrder: Boolean
    }
    output := {
        principals: Principals
        nextMarker: Marker
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/policies/{policyName}/version")
operation ListPolicyVersions {
    input := {
        @required @httpLabel
        policyName: PolicyName
    }
    output := {
        policyVersions: PolicyVersions
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@deprecated
@http(method: "GET", uri: "/principal-policies")
@paginated(inputToken: "marker", outputToken: "nextMarker", items: "policies", pageSize: "pageSize")
operation ListPrincipalPolicies {
    input := {
        @required @httpHeader("x-amzn-iot-principal")
        principal: String

        @httpQuery("marker")
        marker: Marker

        @httpQuery("pageSize")
        pageSize: PageSize

        @httpQuery("isAscendingOrder")
        ascendingOrder: Boolean
    }
    output := {
        policies: Policies
        nextMarker: Marker
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/principals/things")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "things"
    pageSize: "maxResults"
)
operation ListPrincipalThings {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: RegistryMaxResults

        @required @httpHeader("x-amzn-principal")
        principal: String
    }
    output := {
        things: ThingNameList
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/principals/things-v2")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "principalThingObjects"
    pageSize: "maxResults"
)
operation ListPrincipalThingsV2 {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: RegistryMaxResults

        @required @httpHeader("x-amzn-principal")
        principal: String

        @httpQuery("thingPrincipalType")
        thingPrincipalType: ThingPrincipalType
    }
    output := {
        principalThingObjects: PrincipalThingObjects
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/provisioning-templates/{templateName}/versions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "versions"
    pageSize: "maxResults"
)
operation ListProvisioningTemplateVersions {
    input := {
        @required @httpLabel
        templateName: TemplateName

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        versions: ProvisioningTemplateVersionListing
        nextToken: String
    }
    errors: [
        InternalFailureException
        InvalidRequestException
        ThrottlingException
        ResourceNotFoundException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/provisioning-templates")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "templates"
    pageSize: "maxResults"
)
operation ListProvisioningTemplates {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        templates: ProvisioningTemplateListing
        nextToken: String
    }
    errors: [
        InternalFailureException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/audit/relatedResources")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "relatedResources"
    pageSize: "maxResults"
)
operation ListRelatedResourcesForAuditFinding {
    input := {
        @required @httpQuery("findingId")
        findingId: FindingId

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        relatedResources: RelatedResources
        nextToken: String
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/role-aliases")
@paginated(
    inputToken: "marker"
    outputToken: "nextMarker"
    items: "roleAliases"
    pageSize: "pageSize"
)
operation ListRoleAliases {
    input := {
        @httpQuery("pageSize")
        pageSize: PageSize

        @httpQuery("marker")
        marker: Marker

        @httpQuery("isAscendingOrder")
        ascendingOrder: Boolean
    }
    output := {
        roleAliases: RoleAliases
        nextMarker: Marker
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/packages/{packageName}/versions/{versionName}/sbom-validation-results")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "validationResultSummaries"
    pageSize: "maxResults"
)
operation ListSbomValidationResults {
    input := {
        @required @httpLabel
        packageName: PackageName

        @required @httpLabel
        versionName: VersionName

        @httpQuery("validationResult")
        validationResult: SbomValidationResult

        @httpQuery("maxResults")
        maxResults: PackageCatalogMaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        validationResultSummaries: SbomValidationResultSummaryList
        nextToken: String
    }
    errors: [
        ThrottlingException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/audit/scheduledaudits")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "scheduledAudits"
    pageSize: "maxResults"
)
operation ListScheduledAudits {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        scheduledAudits: ScheduledAuditMetadataList
        nextToken: String
    }
    errors: [InvalidRequestException, ThrottlingException, InternalFailureException]
}

@http(method: "GET", uri: "/security-profiles")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "securityProfileIdentifiers"
    pageSize: "maxResults"
)
operation ListSecurityProfiles {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("dimensionName")
        dimensionName: DimensionName

        @httpQuery("metricName")
        metricName: MetricName
    }
    output := {
        securityProfileIdentifiers: SecurityProfileIdentifiers
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/security-profiles-for-target")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "securityProfileTargetMappings"
    pageSize: "maxResults"
)
operation ListSecurityProfilesForTarget {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("recursive")
        recursive: Boolean

        @required @httpQuery("securityProfileTargetArn")
        securityProfileTargetArn: String
    }
    output := {
        securityProfileTargetMappings: SecurityProfileTargetMappings
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/streams")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "streams"
    pageSize: "maxResults"
)
operation ListStreams {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("isAscendingOrder")
        ascendingOrder: Boolean
    }
    output := {
        streams: StreamsSummary
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/tags")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "tags")
operation ListTagsForResource {
    input := {
        @required @httpQuery("resourceArn")
        resourceArn: String

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        tags: TagList
        nextToken: String
    }
    errors: [
        InvalidRequestException
        InternalFailureException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/policy-targets/{policyName}")
@paginated(inputToken: "marker", outputToken: "nextMarker", items: "targets", pageSize: "pageSize")
operation ListTargetsForPolicy {
    input := {
        @required @httpLabel
        policyName: PolicyName

        @httpQuery("marker")
        marker: Marker

        @httpQuery("pageSize")
        pageSize: PageSize
    }
    output := {
        targets: PolicyTargets
        nextMarker: Marker
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        LimitExceededException
    ]
}

@http(method: "GET", uri: "/security-profiles/{securityProfileName}/targets")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "securityProfileTargets"
    pageSize: "maxResults"
)
operation ListTargetsForSecurityProfile {
    input := {
        @required @httpLabel
        securityProfileName: SecurityProfileName

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        securityProfileTargets: SecurityProfileTargets
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/thing-groups")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "thingGroups"
    pageSize: "maxResults"
)
operation ListThingGroups {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: RegistryMaxResults

        @httpQuery("parentGroup")
        parentGroup: ThingGroupName

        @httpQuery("namePrefixFilter")
        namePrefixFilter: ThingGroupName

        @httpQuery("recursive")
        recursive: Boolean
    }
    output := {
        thingGroups: ThingGroupNameAndArnList
        nextToken: String
    }
    errors: [
        InvalidRequestException
        InternalFailureException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/things/{thingName}/thing-groups")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "thingGroups"
    pageSize: "maxResults"
)
operation ListThingGroupsForThing {
    input := {
        @required @httpLabel
        thingName: ThingName

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: RegistryMaxResults
    }
    output := {
        thingGroups: ThingGroupNameAndArnList
        nextToken: String
    }
    errors: [
        InvalidRequestException
        InternalFailureException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/things/{thingName}/principals")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "principals"
    pageSize: "maxResults"
)
operation ListThingPrincipals {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: RegistryMaxResults

        @required @httpLabel
        thingName: ThingName
    }
    output := {
        principals: Principals
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/things/{thingName}/principals-v2")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "thingPrincipalObjects"
    pageSize: "maxResults"
)
operation ListThingPrincipalsV2 {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: RegistryMaxResults

        @required @httpLabel
        thingName: ThingName

        @httpQuery("thingPrincipalType")
        thingPrincipalType: ThingPrincipalType
    }
    output := {
        thingPrincipalObjects: ThingPrincipalObjects
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/thing-registration-tasks/{taskId}/reports")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "resourceLinks"
    pageSize: "maxResults"
)
operation ListThingRegistrationTaskReports {
    input := {
        @required @httpLabel
        taskId: TaskId

        @required @httpQuery("reportType")
        reportType: ReportType

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: RegistryMaxResults
    }
    output := {
        resourceLinks: S3FileUrlList
        reportType: ReportType
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/thing-registration-tasks")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "taskIds"
    pageSize: "maxResults"
)
operation ListThingRegistrationTasks {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: RegistryMaxResults

        @httpQuery("status")
        status: Status
    }
    output := {
        taskIds: TaskIdList
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/thing-types")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "thingTypes"
    pageSize: "maxResults"
)
operation ListThingTypes {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: RegistryMaxResults

        @httpQuery("thingTypeName")
        thingTypeName: ThingTypeName
    }
    output := {
        thingTypes: ThingTypeList
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/things")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "things"
    pageSize: "maxResults"
)
operation ListThings {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: RegistryMaxResults

        @httpQuery("attributeName")
        attributeName: AttributeName

        @httpQuery("attributeValue")
        attributeValue: AttributeValue

        @httpQuery("thingTypeName")
        thingTypeName: ThingTypeName

        @httpQuery("usePrefixAttributeValue")
        usePrefixAttributeValue: Boolean
    }
    output := {
        things: ThingAttributeList
        nextToken: String
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "GET", uri: "/billing-groups/{billingGroupName}/things")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "things"
    pageSize: "maxResults"
)
operation ListThingsInBillingGroup {
    input := {
        @required @httpLabel
        billingGroupName: BillingGroupName

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: RegistryMaxResults
    }
    output := {
        things: ThingNameList
        nextToken: String
    }
    errors: [
        InvalidRequestException
        InternalFailureException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/thing-groups/{thingGroupName}/things")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "things"
    pageSize: "maxResults"
)
operation ListThingsInThingGroup {
    input := {
        @required @httpLabel
        thingGroupName: ThingGroupName

        @httpQuery("recursive")
        recursive: Boolean

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: RegistryMaxResults
    }
    output := {
        things: ThingNameList
        nextToken: String
    }
    errors: [
        InvalidRequestException
        InternalFailureException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/destinations")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "destinationSummaries"
    pageSize: "maxResults"
)
operation ListTopicRuleDestinations {
    input := {
        @httpQuery("maxResults")
        maxResults: TopicRuleDestinationMaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        destinationSummaries: TopicRuleDestinationSummaries
        nextToken: String
    }
    errors: [
        InternalException
        InvalidRequestException
        ServiceUnavailableException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/rules")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "rules"
    pageSize: "maxResults"
)
operation ListTopicRules {
    input := {
        @httpQuery("topic")
        topic: String

        @httpQuery("maxResults")
        maxResults: TopicRuleMaxResults

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("ruleDisabled")
        ruleDisabled: Boolean
    }
    output := {
        rules: TopicRuleList
        nextToken: String
    }
    errors: [
        InternalException
        InvalidRequestException
        ServiceUnavailableException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2LoggingLevel")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "logTargetConfigurations"
    pageSize: "maxResults"
)
operation ListV2LoggingLevels {
    input := {
        @httpQuery("targetType")
        targetType: LogTargetType

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: SkyfallMaxResults
    }
    output := {
        logTargetConfigurations: LogTargetConfigurations
        nextToken: String
    }
    errors: [
        InternalException
        NotConfiguredException
        InvalidRequestException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/violation-events")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "violationEvents"
    pageSize: "maxResults"
)
operation ListViolationEvents {
    input := {
        @required @httpQuery("startTime")
        startTime: Timestamp

        @required @httpQuery("endTime")
        endTime: Timestamp

        @httpQuery("thingName")
        thingName: DeviceDefenderThingName

        @httpQuery("securityProfileName")
        securityProfileName: SecurityProfileName

        @httpQuery("behaviorCriteriaType")
        behaviorCriteriaType: BehaviorCriteriaType

        @httpQuery("listSuppressedAlerts")
        listSuppressedAlerts: Boolean

        @httpQuery("verificationState")
        verificationState: VerificationState

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        violationEvents: ViolationEvents
        nextToken: String
    }
    errors: [InvalidRequestException, ThrottlingException, InternalFailureException]
}

@http(method: "POST", uri: "/violations/verification-state/{violationId}")
operation PutVerificationStateOnViolation {
    input := {
        @required @httpLabel
        violationId: ViolationId

        @required
        verificationState: VerificationState

        verificationStateDescription: VerificationStateDescription
    }
    output := {}
    errors: [InvalidRequestException, ThrottlingException, InternalFailureException]
}

@http(method: "POST", uri: "/cacertificate")
operation RegisterCACertificate {
    input := {
        @required
        caCertificate: CertificatePem

        verificationCertificate: CertificatePem

        @httpQuery("setAsActive")
        setAsActive: Boolean

        @httpQuery("allowAutoRegistration")
        allowAutoRegistration: Boolean

        registrationConfig: RegistrationConfig
        tags: TagList
        certificateMode: CertificateMode
    }
    output := {
        certificateArn: String
        certificateId: CertificateId
    }
    errors: [
        ResourceNotFoundException
        ResourceAlreadyExistsException
        RegistrationCodeValidationException
        InvalidRequestException
        CertificateValidationException
        ThrottlingException
        LimitExceededException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/certificate/register")
operation RegisterCertificate {
    input := {
        @required
        certificatePem: CertificatePem

        caCertificatePem: CertificatePem

        @httpQuery("setAsActive") @deprecated
        setAsActive: Boolean

        status: CertificateStatus
    }
    output := {
        certificateArn: String
        certificateId: CertificateId
    }
    errors: [
        ResourceAlreadyExistsException
        InvalidRequestException
        CertificateValidationException
        CertificateStateException
        CertificateConflictException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/certificate/register-no-ca")
operation RegisterCertificateWithoutCA {
    input := {
        @required
        certificatePem: CertificatePem

        status: CertificateStatus
    }
    output := {
        certificateArn: String
        certificateId: CertificateId
    }
    errors: [
        ResourceAlreadyExistsException
        InvalidRequestException
        CertificateStateException
        CertificateValidationException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/things")
operation RegisterThing {
    input := {
        @required
        templateBody: TemplateBody

        parameters: Parameters
    }
    output := {
        certificatePem: CertificatePem
        resourceArns: ResourceArns
    }
    errors: [
        InternalFailureException
        ServiceUnavailableException
        InvalidRequestException
        UnauthorizedException
        ThrottlingException
        ConflictingResourceUpdateException
        ResourceRegistrationFailureException
    ]
}

@http(method: "PATCH", uri: "/reject-certificate-transfer/{certificateId}")
operation RejectCertificateTransfer {
    input := {
        @required @httpLabel
        certificateId: CertificateId

        rejectReason: Message
    }
    errors: [
        ResourceNotFoundException
        TransferAlreadyCompletedException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/billing-groups/removeThingFromBillingGroup")
operation RemoveThingFromBillingGroup {
    input := {
        billingGroupName: BillingGroupName
        billingGroupArn: String
        thingName: ThingName
        thingArn: String
    }
    output := {}
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/thing-groups/removeThingFromThingGroup")
operation RemoveThingFromThingGroup {
    input := {
        thingGroupName: ThingGroupName
        thingGroupArn: String
        thingName: ThingName
        thingArn: String
    }
    output := {}
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/rules/{ruleName}")
operation ReplaceTopicRule {
    input := {
        @required @httpLabel
        ruleName: RuleName

        @required @httpPayload
        topicRulePayload: TopicRulePayload
    }
    errors: [
        SqlParseException
        InternalException
        InvalidRequestException
        ServiceUnavailableException
        UnauthorizedException
        ConflictingResourceUpdateException
    ]
}

@http(method: "POST", uri: "/indices/search")
operation SearchIndex {
    input := {
        indexName: IndexName

        @required
        queryString: QueryString

        nextToken: String
        maxResults: SearchQueryMaxResults
        queryVersion: String
    }
    output := {
        nextToken: String
        things: ThingDocumentList
        thingGroups: ThingGroupDocumentList
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceNotFoundException
        InvalidQueryException
        IndexNotReadyException
    ]
}

@http(method: "POST", uri: "/default-authorizer")
operation SetDefaultAuthorizer {
    input := {
        @required
        authorizerName: AuthorizerName
    }
    output := {
        authorizerName: AuthorizerName
        authorizerArn: AuthorizerArn
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceAlreadyExistsException
    ]
}

@http(method: "PATCH", uri: "/policies/{policyName}/version/{policyVersionId}")
operation SetDefaultPolicyVersion {
    input := {
        @required @httpLabel
        policyName: PolicyName

        @required @httpLabel
        policyVersionId: PolicyVersionId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/loggingOptions")
operation SetLoggingOptions {
    input := {
        @required @httpPayload
        loggingOptionsPayload: LoggingOptionsPayload
    }
    errors: [InternalException, InvalidRequestException, ServiceUnavailableException]
}

@http(method: "POST", uri: "/v2LoggingLevel")
operation SetV2LoggingLevel {
    input := {
        @required
        logTarget: LogTarget

        @required
        logLevel: LogLevel
    }
    errors: [
        InternalException
        NotConfiguredException
        InvalidRequestException
        ServiceUnavailableException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/v2LoggingOptions")
operation SetV2LoggingOptions {
    input := {
        roleArn: String
        defaultLogLevel: LogLevel
        disableAllLogs: Boolean
        eventConfigurations: LogEventConfigurations
    }
    errors: [InternalException, InvalidRequestException, ServiceUnavailableException]
}

@http(method: "POST", uri: "/audit/mitigationactions/tasks/{taskId}")
operation StartAuditMitigationActionsTask {
    input := {
        @required @httpLabel
        taskId: MitigationActionsTaskId

        @required
        target: AuditMitigationActionsTaskTarget

        @required
        auditCheckToActionsMapping: AuditCheckToActionsMapping

        @required @idempotencyToken
        clientRequestToken: ClientRequestToken
    }
    output := {
        taskId: MitigationActionsTaskId
    }
    errors: [
        InvalidRequestException
        TaskAlreadyExistsException
        LimitExceededException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/detect/mitigationactions/tasks/{taskId}")
operation StartDetectMitigationActionsTask {
    input := {
        @required @httpLabel
        taskId: MitigationActionsTaskId

        @required
        target: DetectMitigationActionsTaskTarget

        @required
        actions: DetectMitigationActionsToExecuteList

        violationEventOccurrenceRange: ViolationEventOccurrenceRange
        includeOnlyActiveViolations: Boolean
        includeSuppressedAlerts: Boolean

        @required @idempotencyToken
        clientRequestToken: ClientRequestToken
    }
    output := {
        taskId: MitigationActionsTaskId
    }
    errors: [
        InvalidRequestException
        TaskAlreadyExistsException
        LimitExceededException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/audit/tasks")
operation StartOnDemandAuditTask {
    input := {
        @required
        targetCheckNames: TargetAuditCheckNames
    }
    output := {
        taskId: AuditTaskId
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/thing-registration-tasks")
operation StartThingRegistrationTask {
    input := {
        @required
        templateBody: TemplateBody

        @required
        inputFileBucket: RegistryS3BucketName

        @required
        inputFileKey: RegistryS3KeyName

        @required
        roleArn: RoleArn
    }
    output := {
        taskId: TaskId
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/thing-registration-tasks/{taskId}/cancel")
operation StopThingRegistrationTask {
    input := {
        @required @httpLabel
        taskId: TaskId
    }
    output := {}
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/tags")
operation TagResource {
    input := {
        @required
        resourceArn: String

        @required
        tags: TagList
    }
    output := {}
    errors: [
        InvalidRequestException
        InternalFailureException
        ResourceNotFoundException
        ThrottlingException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/test-authorization")
operation TestAuthorization {
    input := {
        principal: String
        cognitoIdentityPoolId: String

        @required
        authInfos: AuthInfos

        @httpQuery("clientId")
        clientId: String

        policyNamesToAdd: PolicyNames
        policyNamesToSkip: PolicyNames
    }
    output := {
        authResults: AuthResults
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/authorizer/{authorizerName}/test")
operation TestInvokeAuthorizer {
    input := {
        @required @httpLabel
        authorizerName: AuthorizerName

        token: Token
        tokenSignature: TokenSignature
        httpContext: HttpContext
        mqttContext: MqttContext
        tlsContext: TlsContext
    }
    output := {
        isAuthenticated: Boolean
        principalId: PrincipalId
        policyDocuments: PolicyDocuments
        refreshAfterInSeconds: Integer
        disconnectAfterInSeconds: Integer
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        InvalidResponseException
    ]
}

@http(method: "PATCH", uri: "/transfer-certificate/{certificateId}")
operation TransferCertificate {
    input := {
        @required @httpLabel
        certificateId: CertificateId

        @required @httpQuery("targetAwsAccount")
        targetAwsAccount: AwsAccountId

        transferMessage: Message
    }
    output := {
        transferredCertificateArn: String
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        CertificateStateException
        TransferConflictException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "POST", uri: "/untag")
operation UntagResource {
    input := {
        @required
        resourceArn: String

        @required
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        InvalidRequestException
        InternalFailureException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/audit/configuration")
operation UpdateAccountAuditConfiguration {
    input := {
        roleArn: RoleArn
        auditNotificationTargetConfigurations: AuditNotificationTargetConfigurations
        auditCheckConfigurations: AuditCheckConfigurations
    }
    output := {}
    errors: [InvalidRequestException, ThrottlingException, InternalFailureException]
}

@http(method: "PATCH", uri: "/audit/suppressions/update")
operation UpdateAuditSuppression {
    input := {
        @required
        checkName: String

        @required
        resourceIdentifier: ResourceIdentifier

        expirationDate: Timestamp
        suppressIndefinitely: Boolean
        description: AuditDescription
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/authorizer/{authorizerName}")
operation UpdateAuthorizer {
    input := {
        @required @httpLabel
        authorizerName: AuthorizerName

        authorizerFunctionArn: AuthorizerFunctionArn
        tokenKeyName: TokenKeyName
        tokenSigningPublicKeys: PublicKeyMap
        status: AuthorizerStatus
        enableCachingForHttp: Boolean
    }
    output := {
        authorizerName: AuthorizerName
        authorizerArn: AuthorizerArn
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        LimitExceededException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "PATCH", uri: "/billing-groups/{billingGroupName}")
operation UpdateBillingGroup {
    input := {
        @required @httpLabel
        billingGroupName: BillingGroupName

        @required
        billingGroupProperties: BillingGroupProperties

        expectedVersion: Long
    }
    output := {
        version: Long
    }
    errors: [
        InvalidRequestException
        VersionConflictException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/cacertificate/{certificateId}")
operation UpdateCACertificate {
    input := {
        @required @httpLabel
        certificateId: CertificateId

        @httpQuery("newStatus")
        newStatus: CACertificateStatus

        @httpQuery("newAutoRegistrationStatus")
        newAutoRegistrationStatus: AutoRegistrationStatus

        registrationConfig: RegistrationConfig
        removeAutoRegistration: Boolean
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/certificates/{certificateId}")
operation UpdateCertificate {
    input := {
        @required @httpLabel
        certificateId: CertificateId

        @required @httpQuery("newStatus")
        newStatus: CertificateStatus
    }
    errors: [
        ResourceNotFoundException
        CertificateStateException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/certificate-providers/{certificateProviderName}")
operation UpdateCertificateProvider {
    input := {
        @required @httpLabel
        certificateProviderName: CertificateProviderName

        lambdaFunctionArn: CertificateProviderFunctionArn
        accountDefaultForOperations: CertificateProviderAccountDefaultForOperations
    }
    output := {
        certificateProviderName: CertificateProviderName
        certificateProviderArn: CertificateProviderArn
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "PATCH", uri: "/commands/{commandId}")
operation UpdateCommand {
    input := {
        @required @httpLabel
        commandId: CommandId

        displayName: DisplayName
        description: CommandDescription
        deprecated: Boolean
    }
    output := {
        commandId: CommandId
        displayName: DisplayName
        description: CommandDescription
        deprecated: Boolean
        lastUpdatedAt: Timestamp
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/custom-metric/{metricName}")
operation UpdateCustomMetric {
    input := {
        @required @httpLabel
        metricName: MetricName

        @required
        displayName: CustomMetricDisplayName
    }
    output := {
        metricName: MetricName
        metricArn: String
        metricType: CustomMetricType
        displayName: CustomMetricDisplayName
        creationDate: Timestamp
        lastModifiedDate: Timestamp
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "PATCH", uri: "/dimensions/{name}")
operation UpdateDimension {
    input := {
        @required @httpLabel
        name: DimensionName

        @required
        stringValues: DimensionStringValues
    }
    output := {
        name: DimensionName
        arn: String
        type: DimensionType
        stringValues: DimensionStringValues
        creationDate: Timestamp
        lastModifiedDate: Timestamp
    }
    errors: [
        InternalFailureException
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/domainConfigurations/{domainConfigurationName}")
operation UpdateDomainConfiguration {
    input := {
        @required @httpLabel
        domainConfigurationName: ReservedDomainConfigurationName

        authorizerConfig: AuthorizerConfig
        domainConfigurationStatus: DomainConfigurationStatus
        removeAuthorizerConfig: Boolean
        tlsConfig: TlsConfig
        serverCertificateConfig: ServerCertificateConfig
        authenticationType: AuthenticationType
        applicationProtocol: ApplicationProtocol
        clientCertificateConfig: ClientCertificateConfig
    }
    output := {
        domainConfigurationName: ReservedDomainConfigurationName
        domainConfigurationArn: String
    }
    errors: [
        ResourceNotFoundException
        CertificateValidationException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "PATCH", uri: "/dynamic-thing-groups/{thingGroupName}")
operation UpdateDynamicThingGroup {
    input := {
        @required @httpLabel
        thingGroupName: ThingGroupName

        @required
        thingGroupProperties: ThingGroupProperties

        expectedVersion: Long
        indexName: IndexName
        queryString: QueryString
        queryVersion: String
    }
    output := {
        version: Long
    }
    errors: [
        InvalidRequestException
        VersionConflictException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
        InvalidQueryException
    ]
}

@http(method: "PATCH", uri: "/encryption-configuration")
operation UpdateEncryptionConfiguration {
    input := {
        @required
        encryptionType: EncryptionType

        kmsKeyArn: KmsKeyArn
        kmsAccessRoleArn: KmsAccessRoleArn
    }
    output := {}
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "PATCH", uri: "/event-configurations")
operation UpdateEventConfigurations {
    input := {
        eventConfigurations: EventConfigurations
    }
    output := {}
    errors: [InvalidRequestException, InternalFailureException, ThrottlingException]
}

@http(method: "PATCH", uri: "/fleet-metric/{metricName}")
operation UpdateFleetMetric {
    input := {
        @required @httpLabel
        metricName: FleetMetricName

        queryString: QueryString
        aggregationType: AggregationType
        period: FleetMetricPeriod
        aggregationField: AggregationField
        description: FleetMetricDescription
        queryVersion: String

        @required
        indexName: IndexName

        unit: FleetMetricUnit
        expectedVersion: Long
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceNotFoundException
        InvalidQueryException
        InvalidAggregationException
        VersionConflictException
        IndexNotReadyException
    ]
}

@http(method: "POST", uri: "/indexing/config")
operation UpdateIndexingConfiguration {
    input := {
        thingIndexingConfiguration: ThingIndexingConfiguration
        thingGroupIndexingConfiguration: ThingGroupIndexingConfiguration
    }
    output := {}
    errors: [
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "PATCH", uri: "/jobs/{jobId}")
operation UpdateJob {
    input := {
        @required @httpLabel
        jobId: JobId

        description: JobDescription
        presignedUrlConfig: PresignedUrlConfig
        jobExecutionsRolloutConfig: JobExecutionsRolloutConfig
        abortConfig: AbortConfig
        timeoutConfig: TimeoutConfig

        @httpQuery("namespaceId")
        namespaceId: NamespaceId

        jobExecutionsRetryConfig: JobExecutionsRetryConfig
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        ServiceUnavailableException
    ]
}

@http(method: "PATCH", uri: "/mitigationactions/actions/{actionName}")
operation UpdateMitigationAction {
    input := {
        @required @httpLabel
        actionName: MitigationActionName

        roleArn: RoleArn
        actionParams: MitigationActionParams
    }
    output := {
        actionArn: String
        actionId: String
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "PATCH", uri: "/packages/{packageName}") @idempotent
operation UpdatePackage {
    input := {
        @required @httpLabel
        packageName: PackageName

        description: ResourceDescription
        defaultVersionName: VersionName
        unsetDefaultVersion: Boolean

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        ThrottlingException
        ConflictException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/package-configuration") @idempotent
operation UpdatePackageConfiguration {
    input := {
        versionUpdateByJobsConfig: VersionUpdateByJobsConfig

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [ThrottlingException, ConflictException, InternalServerException, ValidationException]
}

@http(method: "PATCH", uri: "/packages/{packageName}/versions/{versionName}") @idempotent
operation UpdatePackageVersion {
    input := {
        @required @httpLabel
        packageName: PackageName

        @required @httpLabel
        versionName: VersionName

        description: ResourceDescription
        attributes: ResourceAttributes
        artifact: PackageVersionArtifact
        action: PackageVersionAction
        recipe: PackageVersionRecipe

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        ThrottlingException
        ConflictException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/provisioning-templates/{templateName}")
operation UpdateProvisioningTemplate {
    input := {
        @required @httpLabel
        templateName: TemplateName

        description: TemplateDescription
        enabled: Boolean
        defaultVersionId: Integer
        provisioningRoleArn: RoleArn
        preProvisioningHook: ProvisioningHook
        removePreProvisioningHook: Boolean
    }
    output := {}
    errors: [
        InternalFailureException
        InvalidRequestException
        ResourceNotFoundException
        UnauthorizedException
        ConflictingResourceUpdateException
    ]
}

@http(method: "PUT", uri: "/role-aliases/{roleAlias}")
operation UpdateRoleAlias {
    input := {
        @required @httpLabel
        roleAlias: RoleAlias

        roleArn: RoleArn
        credentialDurationSeconds: CredentialDurationSeconds
    }
    output := {
        roleAlias: RoleAlias
        roleAliasArn: RoleAliasArn
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "PATCH", uri: "/audit/scheduledaudits/{scheduledAuditName}")
operation UpdateScheduledAudit {
    input := {
        frequency: AuditFrequency
        dayOfMonth: DayOfMonth
        dayOfWeek: DayOfWeek
        targetCheckNames: TargetAuditCheckNames

        @required @httpLabel
        scheduledAuditName: ScheduledAuditName
    }
    output := {
        scheduledAuditArn: String
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "PATCH", uri: "/security-profiles/{securityProfileName}")
operation UpdateSecurityProfile {
    input := {
        @required @httpLabel
        securityProfileName: SecurityProfileName

        securityProfileDescription: SecurityProfileDescription
        behaviors: Behaviors
        alertTargets: AlertTargets

        @deprecated
        additionalMetricsToRetain: AdditionalMetricsToRetainList

        additionalMetricsToRetainV2: AdditionalMetricsToRetainV2List
        deleteBehaviors: Boolean
        deleteAlertTargets: Boolean
        deleteAdditionalMetricsToRetain: Boolean

        @httpQuery("expectedVersion")
        expectedVersion: Long

        metricsExportConfig: MetricsExportConfig
        deleteMetricsExportConfig: Boolean
    }
    output := {
        securityProfileName: SecurityProfileName
        securityProfileArn: String
        securityProfileDescription: SecurityProfileDescription
        behaviors: Behaviors
        alertTargets: AlertTargets

        @deprecated
        additionalMetricsToRetain: AdditionalMetricsToRetainList

        additionalMetricsToRetainV2: AdditionalMetricsToRetainV2List
        version: Long
        creationDate: Timestamp
        lastModifiedDate: Timestamp
        metricsExportConfig: MetricsExportConfig
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        VersionConflictException
        ThrottlingException
        InternalFailureException
    ]
}

@http(method: "PUT", uri: "/streams/{streamId}")
operation UpdateStream {
    input := {
        @required @httpLabel
        streamId: StreamId

        description: StreamDescription
        files: StreamFiles
        roleArn: RoleArn
    }
    output := {
        streamId: StreamId
        streamArn: String
        description: StreamDescription
        streamVersion: StreamVersion
    }
    errors: [
        InvalidRequestException
        LimitExceededException
        ResourceNotFoundException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "PATCH", uri: "/things/{thingName}")
operation UpdateThing {
    input := {
        @required @httpLabel
        thingName: ThingName

        thingTypeName: ThingTypeName
        attributePayload: AttributePayload
        expectedVersion: Long
        removeThingType: Boolean
    }
    output := {}
    errors: [
        InvalidRequestException
        VersionConflictException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/thing-groups/{thingGroupName}")
operation UpdateThingGroup {
    input := {
        @required @httpLabel
        thingGroupName: ThingGroupName

        @required
        thingGroupProperties: ThingGroupProperties

        expectedVersion: Long
    }
    output := {
        version: Long
    }
    errors: [
        InvalidRequestException
        VersionConflictException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/thing-groups/updateThingGroupsForThing")
operation UpdateThingGroupsForThing {
    input := {
        thingName: ThingName
        thingGroupsToAdd: ThingGroupList
        thingGroupsToRemove: ThingGroupList
        overrideDynamicGroups: Boolean
    }
    output := {}
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalFailureException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/thing-types/{thingTypeName}")
operation UpdateThingType {
    input := {
        @required @httpLabel
        thingTypeName: ThingTypeName

        thingTypeProperties: ThingTypeProperties
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        UnauthorizedException
        ServiceUnavailableException
        InternalFailureException
    ]
}

@http(method: "PATCH", uri: "/destinations")
operation UpdateTopicRuleDestination {
    input := {
        @required
        arn: String

        @required
        status: TopicRuleDestinationStatus
    }
    output := {}
    errors: [
        InternalException
        InvalidRequestException
        ServiceUnavailableException
        UnauthorizedException
        ConflictingResourceUpdateException
    ]
}

@http(method: "POST", uri: "/security-profile-behaviors/validate")
operation ValidateSecurityProfileBehaviors {
    input := {
        @required
        behaviors: Behaviors
    }
    output := {
        valid: Boolean
        validationErrors: ValidationErrors
    }
    errors: [InvalidRequestException, ThrottlingException, InternalFailureException]
}

enum AbortAction {
    CANCEL
}

structure AbortConfig {
    @required
    criteriaList: AbortCriteriaList
}

structure AbortCriteria {
    @required
    failureType: JobExecutionFailureType

    @required
    action: AbortAction

    @required
    thresholdPercentage: AbortThresholdPercentage

    @required
    minNumberOfExecutedThings: MinimumNumberOfExecutedThings
}

@length(min: 1)
list AbortCriteriaList {
    member: AbortCriteria
}

@range(max: 100)
double AbortThresholdPercentage

@length(min: 1, max: 2048)
@pattern("arn:aws(-cn|-us-gov|-iso-b|-iso)?:acm:[a-z]{2}-(gov-|iso-|isob-)?[a-z]{4,9}-\\d{1}:\\d{12}:certificate/[a-zA-Z0-9/-]+")
string AcmCertificateArn

structure Action {
    dynamoDB: DynamoDBAction
    dynamoDBv2: DynamoDBv2Action
    lambda: LambdaAction
    sns: SnsAction
    sqs: SqsAction
    kinesis: KinesisAction
    republish: RepublishAction
    s3: S3Action
    firehose: FirehoseAction
    cloudwatchMetric: CloudwatchMetricAction
    cloudwatchAlarm: CloudwatchAlarmAction
    cloudwatchLogs: CloudwatchLogsAction
    elasticsearch: ElasticsearchAction
    salesforce: SalesforceAction
    iotAnalytics: IotAnalyticsAction
    iotEvents: IotEventsAction
    iotSiteWise: IotSiteWiseAction
    stepFunctions: StepFunctionsAction
    timestream: TimestreamAction
    http: HttpAction
    kafka: KafkaAction
    openSearch: OpenSearchAction
    location: LocationAction
}

@length(min: 0, max: 10)
list ActionList {
    member: Action
}

enum ActionType {
    PUBLISH
    SUBSCRIBE
    RECEIVE
    CONNECT
}

structure ActiveViolation {
    violationId: ViolationId
    thingName: DeviceDefenderThingName
    securityProfileName: SecurityProfileName
    behavior: Behavior
    lastViolationValue: MetricValue
    violationEventAdditionalInfo: ViolationEventAdditionalInfo
    verificationState: VerificationState
    verificationStateDescription: VerificationStateDescription
    lastViolationTime: Timestamp
    violationStartTime: Timestamp
}

list ActiveViolations {
    member: ActiveViolation
}

structure AddThingsToThingGroupParams {
    @required
    thingGroupNames: ThingGroupNames

    overrideDynamicGroups: Boolean
}

list AdditionalMetricsToRetainList {
    member: String
}

list AdditionalMetricsToRetainV2List {
    member: MetricToRetain
}

map AdditionalParameterMap {
    key: String
    value: Value
}

@length(min: 1)
string AggregationField

structure AggregationType {
    @required
    name: AggregationTypeName

    values: AggregationTypeValues
}

enum AggregationTypeName {
    Statistics
    Percentiles
    Cardinality
}

@length(min: 1, max: 12) @pattern("[a-zA-Z0-9]+")
string AggregationTypeValue

list AggregationTypeValues {
    member: AggregationTypeValue
}

structure AlertTarget {
    @required
    alertTargetArn: String

    @required
    roleArn: RoleArn
}

enum AlertTargetType {
    SNS
}

map AlertTargets {
    key: AlertTargetType
    value: AlertTarget
}

structure Allowed {
    policies: Policies
}

enum ApplicationProtocol {
    SECURE_MQTT
    MQTT_WSS
    HTTPS
    DEFAULT
}

@length(min: 1)
string AssetPropertyAlias

@length(min: 1, max: 1024)
string AssetPropertyStringValue

structure AssetPropertyTimestamp {
    @required
    timeInSeconds: String

    offsetInNanos: String
}

structure AssetPropertyValue {
    @required
    value: AssetPropertyVariant

    @required
    timestamp: AssetPropertyTimestamp

    quality: String
}

@length(min: 1)
list AssetPropertyValueList {
    member: AssetPropertyValue
}

structure AssetPropertyVariant {
    stringValue: AssetPropertyStringValue
    integerValue: String
    doubleValue: String
    booleanValue: String
}

@length(max: 128) @pattern("[a-zA-Z0-9_.,@/:#-]+")
string AttributeName

structure AttributePayload {
    attributes: Attributes
    merge: Boolean
}

@length(max: 800) @pattern("[a-zA-Z0-9_.,@/:#=\\[\\]-]*")
string AttributeValue

map Attributes {
    key: AttributeName
    value: AttributeValue
}

map AttributesMap {
    key: String
    value: Value
}

structure AuditCheckConfiguration {
    enabled: Boolean
    configuration: CheckCustomConfiguration
}

map AuditCheckConfigurations {
    key: String
    value: AuditCheckConfiguration
}

structure AuditCheckDetails {
    checkRunStatus: AuditCheckRunStatus
    checkCompliant: Boolean
    totalResourcesCount: Long
    nonCompliantResourcesCount: Long
    suppressedNonCompliantResourcesCount: Long
    errorCode: String
    message: ErrorMessage
}

enum AuditCheckRunStatus {
    IN_PROGRESS
    WAITING_FOR_DATA_COLLECTION
    CANCELED
    COMPLETED_COMPLIANT
    COMPLETED_NON_COMPLIANT
    FAILED
}

map AuditCheckToActionsMapping {
    key: String
    value: MitigationActionNameList
}

map AuditCheckToReasonCodeFilter {
    key: String
    value: ReasonForNonComplianceCodes
}

@length(max: 1000) @pattern("[\\p{Graph}\\x20]*")
string AuditDescription

map AuditDetails {
    key: String
    value: AuditCheckDetails
}

structure AuditFinding {
    findingId: FindingId
    taskId: AuditTaskId
    checkName: String
    taskStartTime: Timestamp
    findingTime: Timestamp
    severity: AuditFindingSeverity
    nonCompliantResource: NonCompliantResource
    relatedResources: RelatedResources
    reasonForNonCompliance: String
    reasonForNonComplianceCode: String
    isSuppressed: Boolean
}

enum AuditFindingSeverity {
    CRITICAL
    HIGH
    MEDIUM
    LOW
}

list AuditFindings {
    member: AuditFinding
}

enum AuditFrequency {
    DAILY
    WEEKLY
    BIWEEKLY
    MONTHLY
}

structure AuditMitigationActionExecutionMetadata {
    taskId: MitigationActionsTaskId
    findingId: FindingId
    actionName: MitigationActionName
    actionId: String
    status: AuditMitigationActionsExecutionStatus
    startTime: Timestamp
    endTime: Timestamp
    errorCode: String
    message: ErrorMessage
}

list AuditMitigationActionExecutionMetadataList {
    member: AuditMitigationActionExecutionMetadata
}

enum AuditMitigationActionsExecutionStatus {
    IN_PROGRESS
    COMPLETED
    FAILED
    CANCELED
    SKIPPED
    PENDING
}

structure AuditMitigationActionsTaskMetadata {
    taskId: MitigationActionsTaskId
    startTime: Timestamp
    taskStatus: AuditMitigationActionsTaskStatus
}

list AuditMitigationActionsTaskMetadataList {
    member: AuditMitigationActionsTaskMetadata
}

map AuditMitigationActionsTaskStatistics {
    key: String
    value: TaskStatisticsForAuditCheck
}

enum AuditMitigationActionsTaskStatus {
    IN_PROGRESS
    COMPLETED
    FAILED
    CANCELED
}

structure AuditMitigationActionsTaskTarget {
    auditTaskId: AuditTaskId
    findingIds: FindingIds
    auditCheckToReasonCodeFilter: AuditCheckToReasonCodeFilter
}

structure AuditNotificationTarget {
    targetArn: TargetArn
    roleArn: RoleArn
    enabled: Boolean
}

map AuditNotificationTargetConfigurations {
    key: AuditNotificationType
    value: AuditNotificationTarget
}

enum AuditNotificationType {
    SNS
}

structure AuditSuppression {
    @required
    checkName: String

    @required
    resourceIdentifier: ResourceIdentifier

    expirationDate: Timestamp
    suppressIndefinitely: Boolean
    description: AuditDescription
}

list AuditSuppressionList {
    member: AuditSuppression
}

@length(min: 1, max: 40) @pattern("[a-zA-Z0-9\\-]+")
string AuditTaskId

structure AuditTaskMetadata {
    taskId: AuditTaskId
    taskStatus: AuditTaskStatus
    taskType: AuditTaskType
}

list AuditTaskMetadataList {
    member: AuditTaskMetadata
}

enum AuditTaskStatus {
    IN_PROGRESS
    COMPLETED
    FAILED
    CANCELED
}

enum AuditTaskType {
    ON_DEMAND_AUDIT_TASK
    SCHEDULED_AUDIT_TASK
}

enum AuthDecision {
    ALLOWED
    EXPLICIT_DENY
    IMPLICIT_DENY
}

structure AuthInfo {
    actionType: ActionType

    @required
    resources: Resources
}

@length(min: 1, max: 10)
list AuthInfos {
    member: AuthInfo
}

structure AuthResult {
    authInfo: AuthInfo
    allowed: Allowed
    denied: Denied
    authDecision: AuthDecision
    missingContextValues: MissingContextValues
}

list AuthResults {
    member: AuthResult
}

enum AuthenticationType {
    CUSTOM_AUTH_X509
    CUSTOM_AUTH
    AWS_X509
    AWS_SIGV4
    DEFAULT
}

@length(max: 2048)
string AuthorizerArn

structure AuthorizerConfig {
    defaultAuthorizerName: AuthorizerName
    allowAuthorizerOverride: Boolean
}

structure AuthorizerDescription {
    authorizerName: AuthorizerName
    authorizerArn: AuthorizerArn
    authorizerFunctionArn: AuthorizerFunctionArn
    tokenKeyName: TokenKeyName
    tokenSigningPublicKeys: PublicKeyMap
    status: AuthorizerStatus
    creationDate: Timestamp
    lastModifiedDate: Timestamp
    signingDisabled: Boolean
    enableCachingForHttp: Boolean
}

@length(max: 2048) @pattern("[\\s\\S]*")
string AuthorizerFunctionArn

@length(min: 1, max: 128) @pattern("[\\w=,@-]+")
string AuthorizerName

enum AuthorizerStatus {
    ACTIVE
    INACTIVE
}

structure AuthorizerSummary {
    authorizerName: AuthorizerName
    authorizerArn: AuthorizerArn
}

list Authorizers {
    member: AuthorizerSummary
}

enum AutoRegistrationStatus {
    ENABLE
    DISABLE
}

@length(min: 12, max: 12) @pattern("[0-9]+")
string AwsAccountId

structure AwsJobAbortConfig {
    @required
    abortCriteriaList: AwsJobAbortCriteriaList
}

structure AwsJobAbortCriteria {
    @required
    failureType: AwsJobAbortCriteriaFailureType

    @required
    action: AwsJobAbortCriteriaAbortAction

    @required
    thresholdPercentage: AwsJobAbortCriteriaAbortThresholdPercentage

    @required
    minNumberOfExecutedThings: AwsJobAbortCriteriaMinimumNumberOfExecutedThings
}

enum AwsJobAbortCriteriaAbortAction {
    CANCEL
}

@range(max: 100)
double AwsJobAbortCriteriaAbortThresholdPercentage

enum AwsJobAbortCriteriaFailureType {
    FAILED
    REJECTED
    TIMED_OUT
    ALL
}

@length(min: 1)
list AwsJobAbortCriteriaList {
    member: AwsJobAbortCriteria
}

@range(min: 1)
integer AwsJobAbortCriteriaMinimumNumberOfExecutedThings

structure AwsJobExecutionsRolloutConfig {
    maximumPerMinute: MaximumPerMinute
    exponentialRate: AwsJobExponentialRolloutRate
}

structure AwsJobExponentialRolloutRate {
    @required
    baseRatePerMinute: AwsJobRolloutRatePerMinute

    @required
    incrementFactor: Double

    @required
    rateIncreaseCriteria: AwsJobRateIncreaseCriteria
}

structure AwsJobPresignedUrlConfig {
    expiresInSec: Long
}

structure AwsJobRateIncreaseCriteria {
    numberOfNotifiedThings: AwsJobRateIncreaseCriteriaNumberOfThings
    numberOfSucceededThings: AwsJobRateIncreaseCriteriaNumberOfThings
}

@range(min: 1)
integer AwsJobRateIncreaseCriteriaNumberOfThings

@range(min: 1, max: 1000)
integer AwsJobRolloutRatePerMinute

structure AwsJobTimeoutConfig {
    inProgressTimeoutInMinutes: Long
}

structure AwsJsonSubstitutionCommandPreprocessorConfig {
    @required
    outputFormat: OutputFormat
}

structure BatchConfig {
    maxBatchOpenMs: MaxBatchOpenMs
    maxBatchSize: MaxBatchSize
    maxBatchSizeBytes: MaxBatchSizeBytes
    batchAcrossTopics: Boolean
}

structure Behavior {
    @required
    name: BehaviorName

    metric: String
    metricDimension: MetricDimension
    criteria: BehaviorCriteria
    suppressAlerts: Boolean
    exportMetric: Boolean
}

structure BehaviorCriteria {
    comparisonOperator: ComparisonOperator
    value: MetricValue
    durationSeconds: Integer
    consecutiveDatapointsToAlarm: ConsecutiveDatapointsToAlarm
    consecutiveDatapointsToClear: ConsecutiveDatapointsToClear
    statisticalThreshold: StatisticalThreshold
    mlDetectionConfig: MachineLearningDetectionConfig
}

enum BehaviorCriteriaType {
    STATIC
    STATISTICAL
    MACHINE_LEARNING
}

list BehaviorModelTrainingSummaries {
    member: BehaviorModelTrainingSummary
}

structure BehaviorModelTrainingSummary {
    securityProfileName: SecurityProfileName
    behaviorName: BehaviorName
    trainingDataCollectionStartDate: Timestamp
    modelStatus: ModelStatus
    datapointsCollectionPercentage: DataCollectionPercentage
    lastModelRefreshDate: Timestamp
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9:_-]+")
string BehaviorName

@length(max: 100)
list Behaviors {
    member: Behavior
}

@length(max: 2028) @pattern("[\\p{Graph}\\x20]*")
string BillingGroupDescription

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9\\-]+")
string BillingGroupId

structure BillingGroupMetadata {
    creationDate: Timestamp
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9:_-]+")
string BillingGroupName

list BillingGroupNameAndArnList {
    member: GroupNameAndArn
}

structure BillingGroupProperties {
    billingGroupDescription: BillingGroupDescription
}

@length(min: 1)
blob BinaryCommandExecutionResult

@length(min: 1)
blob BinaryParameterValue

structure Bucket {
    keyValue: String
    count: Integer
}

list Buckets {
    member: Bucket
}

structure BucketsAggregationType {
    termsAggregation: TermsAggregation
}

structure CACertificate {
    certificateArn: String
    certificateId: CertificateId
    status: CACertificateStatus
    creationDate: Timestamp
}

structure CACertificateDescription {
    certificateArn: String
    certificateId: CertificateId
    status: CACertificateStatus
    certificatePem: CertificatePem
    ownedBy: AwsAccountId
    creationDate: Timestamp
    autoRegistrationStatus: AutoRegistrationStatus
    lastModifiedDate: Timestamp
    customerVersion: CustomerVersion
    generationId: String
    validity: CertificateValidity
    certificateMode: CertificateMode
}

enum CACertificateStatus {
    ACTIVE
    INACTIVE
}

enum CACertificateUpdateAction {
    DEACTIVATE
}

list CACertificates {
    member: CACertificate
}

enum CannedAccessControlList {
    private
    public_read = "public-read"
    public_read_write = "public-read-write"
    aws_exec_read = "aws-exec-read"
    authenticated_read = "authenticated-read"
    bucket_owner_read = "bucket-owner-read"
    bucket_owner_full_control = "bucket-owner-full-control"
    log_delivery_write = "log-delivery-write"
}

structure Certificate {
    certificateArn: String
    certificateId: CertificateId
    status: CertificateStatus
    certificateMode: CertificateMode
    creationDate: Timestamp
}

@error("client") @httpError(409)
structure CertificateConflictException {
    message: String
}

structure CertificateDescription {
    certificateArn: String
    certificateId: CertificateId
    caCertificateId: CertificateId
    status: CertificateStatus
    certificatePem: CertificatePem
    ownedBy: AwsAccountId
    previousOwnedBy: AwsAccountId
    creationDate: Timestamp
    lastModifiedDate: Timestamp
    customerVersion: CustomerVersion
    transferData: TransferData
    generationId: String
    validity: CertificateValidity
    certificateMode: CertificateMode
}

@length(min: 64, max: 64) @pattern("(0x)?[a-fA-F0-9]+")
string CertificateId

enum CertificateMode {
    DEFAULT
    SNI_ONLY
}

@length(min: 1, max: 65536) @pattern("[\\s\\S]*")
string CertificatePem

@length(min: 1, max: 1)
list CertificateProviderAccountDefaultForOperations {
    member: CertificateProviderOperation
}

@length(max: 2048)
string CertificateProviderArn

@length(max: 2048) @pattern("[\\s\\S]*")
string CertificateProviderFunctionArn

@length(min: 1, max: 128) @pattern("[\\w=,@-]+")
string CertificateProviderName

enum CertificateProviderOperation {
    CreateCertificateFromCsr
}

structure CertificateProviderSummary {
    certificateProviderName: CertificateProviderName
    certificateProviderArn: CertificateProviderArn
}

list CertificateProviders {
    member: CertificateProviderSummary
}

@length(min: 1, max: 4096) @pattern("[\\s\\S]*")
string CertificateSigningRequest

@error("client") @httpError(406)
structure CertificateStateException {
    message: String
}

enum CertificateStatus {
    ACTIVE
    INACTIVE
    REVOKED
    PENDING_TRANSFER
    REGISTER_INACTIVE
    PENDING_ACTIVATION
}

@error("client") @httpError(400)
structure CertificateValidationException {
    message: String
}

structure CertificateValidity {
    notBefore: Timestamp
    notAfter: Timestamp
}

list Certificates {
    member: Certificate
}

map CheckCustomConfiguration {
    key: ConfigName
    value: ConfigValue
}

@length(min: 2, max: 43) @pattern("[a-fA-F0-9:\\.\\/]+")
string Cidr

list Cidrs {
    member: Cidr
}

@length(max: 2048) @pattern("[\\s\\S]*")
string ClientCertificateCallbackArn

structure ClientCertificateConfig {
    clientCertificateCallbackArn: ClientCertificateCallbackArn
}

map ClientProperties {
    key: String
    value: String
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9-_]+$")
string ClientRequestToken

@length(min: 36, max: 64) @pattern("\\S{36,64}")
string ClientToken

structure CloudwatchAlarmAction {
    @required
    roleArn: String

    @required
    alarmName: String

    @required
    stateReason: String

    @required
    stateValue: String
}

structure CloudwatchLogsAction {
    @required
    roleArn: String

    @required
    logGroupName: String

    batchMode: Boolean
}

structure CloudwatchMetricAction {
    @required
    roleArn: String

    @required
    metricNamespace: String

    @required
    metricName: String

    @required
    metricValue: String

    @required
    metricUnit: String

    metricTimestamp: String
}

structure CodeSigning {
    awsSignerJobId: String
    startSigningJobParameter: StartSigningJobParameter
    customCodeSigning: CustomCodeSigning
}

structure CodeSigningCertificateChain {
    certificateName: String
    inlineDocument: String
}

structure CodeSigningSignature {
    inlineDocument: Blob
}

@length(max: 2028) @pattern("[^\\p{C}]*")
string CommandDescription

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string CommandExecutionId

@length(min: 1)
map CommandExecutionParameterMap {
    key: CommandParameterName
    value: CommandParameterValue
}

structure CommandExecutionResult {
    S: StringCommandExecutionResult
    B: Boolean
    BIN: BinaryCommandExecutionResult
}

@length(min: 1)
map CommandExecutionResultMap {
    key: CommandExecutionResultName
    value: CommandExecutionResult
}

@length(min: 1, max: 32) @pattern("[a-zA-Z0-9_-]+")
string CommandExecutionResultName

enum CommandExecutionStatus {
    CREATED
    IN_PROGRESS
    SUCCEEDED
    FAILED
    REJECTED
    TIMED_OUT
}

structure CommandExecutionSummary {
    commandArn: String
    executionId: CommandExecutionId
    targetArn: TargetArn
    status: CommandExecutionStatus
    createdAt: Timestamp
    startedAt: Timestamp
    completedAt: Timestamp
}

list CommandExecutionSummaryList {
    member: CommandExecutionSummary
}

@range(min: 1)
long CommandExecutionTimeoutInSeconds

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string CommandId

@range(min: 1, max: 100)
integer CommandMaxResults

enum CommandNamespace {
    AWS_IoT = "AWS-IoT"
    AWS_IoT_FleetWise = "AWS-IoT-FleetWise"
}

structure CommandParameter {
    @required
    name: CommandParameterName

    type: CommandParameterType
    value: CommandParameterValue
    defaultValue: CommandParameterValue
    valueConditions: CommandParameterValueConditionList
    description: CommandParameterDescription
}

@length(max: 2028) @pattern("[^\\p{C}]*")
string CommandParameterDescription

@length(min: 1)
list CommandParameterList {
    member: CommandParameter
}

@length(min: 1, max: 192) @pattern("^[.$a-zA-Z0-9_-]+$")
string CommandParameterName

enum CommandParameterType {
    STRING
    INTEGER
    DOUBLE
    LONG
    UNSIGNEDLONG
    BOOLEAN
    BINARY
}

structure CommandParameterValue {
    S: StringParameterValue
    B: Boolean
    I: Integer
    L: Long
    D: Double
    BIN: BinaryParameterValue
    UL: UnsignedLongParameterValue
}

structure CommandParameterValueComparisonOperand {
    number: StringParameterValue
    numbers: CommandParameterValueStringList
    string: StringParameterValue
    strings: CommandParameterValueStringList
    numberRange: CommandParameterValueNumberRange
}

enum CommandParameterValueComparisonOperator {
    EQUALS
    NOT_EQUALS
    LESS_THAN
    LESS_THAN_EQUALS
    GREATER_THAN
    GREATER_THAN_EQUALS
    IN_SET
    NOT_IN_SET
    IN_RANGE
    NOT_IN_RANGE
}

structure CommandParameterValueCondition {
    @required
    comparisonOperator: CommandParameterValueComparisonOperator

    @required
    operand: CommandParameterValueComparisonOperand
}

@length(min: 1)
list CommandParameterValueConditionList {
    member: CommandParameterValueCondition
}

structure CommandParameterValueNumberRange {
    @required
    min: StringParameterValue

    @required
    max: StringParameterValue
}

@length(min: 1, max: 10)
list CommandParameterValueStringList {
    member: StringParameterValue
}

structure CommandPayload {
    content: Blob
    contentType: MimeType
}

@length(max: 32768)
string CommandPayloadTemplateString

structure CommandPreprocessor {
    awsJsonSubstitution: AwsJsonSubstitutionCommandPreprocessorConfig
}

structure CommandSummary {
    commandArn: String
    commandId: CommandId
    displayName: DisplayName
    deprecated: Boolean
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
    pendingDeletion: Boolean
}

list CommandSummaryList {
    member: CommandSummary
}

@length(max: 2028) @pattern("[^\\p{C}]+")
string Comment

enum ComparisonOperator {
    less_than = "less-than"
    less_than_equals = "less-than-equals"
    greater_than = "greater-than"
    greater_than_equals = "greater-than-equals"
    in_cidr_set = "in-cidr-set"
    not_in_cidr_set = "not-in-cidr-set"
    in_port_set = "in-port-set"
    not_in_port_set = "not-in-port-set"
    in_set = "in-set"
    not_in_set = "not-in-set"
}

enum ConfidenceLevel {
    LOW
    MEDIUM
    HIGH
}

enum ConfigName {
    CERT_AGE_THRESHOLD_IN_DAYS
    CERT_EXPIRATION_THRESHOLD_IN_DAYS
}

@length(min: 1, max: 64)
string ConfigValue

structure Configuration {
    Enabled: Boolean
}

structure ConfigurationDetails {
    configurationStatus: ConfigurationStatus
    errorCode: String
    errorMessage: ErrorMessage
}

enum ConfigurationStatus {
    HEALTHY
    UNHEALTHY
}

@length(min: 1, max: 2048)
string ConfirmationToken

@error("client") @httpError(409)
structure ConflictException {
    message: String
    resourceId: String
}

@error("client") @httpError(409)
structure ConflictingResourceUpdateException {
    message: String
}

@length(max: 128) @pattern("[a-zA-Z0-9:.]+")
string ConnectionAttributeName

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9:_-]+") @sensitive
string ConnectivityApiThingName

structure ConnectivityFilter {
    includeSocketInformation: FleetIndexingApiList
}

@range(min: 1, max: 10)
integer ConsecutiveDatapointsToAlarm

@range(min: 1, max: 10)
integer ConsecutiveDatapointsToClear

@length(min: 0, max: 1024)
string ContentType

@length(min: 0, max: 1024)
string CorrelationData

@range(min: 900, max: 43200)
integer CredentialDurationSeconds

@length(min: 1, max: 256)
string CronExpression

structure CustomCodeSigning {
    signature: CodeSigningSignature
    certificateChain: CodeSigningCertificateChain
    hashAlgorithm: String
    signatureAlgorithm: String
}

@length(max: 128) @pattern("[\\p{Graph}\\x20]*")
string CustomMetricDisplayName

enum CustomMetricType {
    string_list = "string-list"
    ip_address_list = "ip-address-list"
    number_list = "number-list"
    number
}

@range(min: 1)
integer CustomerVersion

@range(min: 0, max: 100)
double DataCollectionPercentage

@pattern("^([1-9]|[12][0-9]|3[01])$|^LAST$")
string DayOfMonth

enum DayOfWeek {
    SUN
    MON
    TUE
    WED
    THU
    FRI
    SAT
}

@error("client") @httpError(409)
structure DeleteConflictException {
    message: String
}

structure Denied {
    implicitDeny: ImplicitDeny
    explicitDeny: ExplicitDeny
}

structure Destination {
    s3Destination: S3Destination
}

list DestinationPackageVersions {
    member: PackageVersionArn
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9:_-]+")
string DetailsKey

map DetailsMap {
    key: DetailsKey
    value: DetailsValue
}

@length(min: 1) @pattern("[^\\p{C}]+")
string DetailsValue

structure DetectMitigationActionExecution {
    taskId: MitigationActionsTaskId
    violationId: ViolationId
    actionName: MitigationActionName
    thingName: DeviceDefenderThingName
    executionStartDate: Timestamp
    executionEndDate: Timestamp
    status: DetectMitigationActionExecutionStatus
    errorCode: String
    message: ErrorMessage
}

list DetectMitigationActionExecutionList {
    member: DetectMitigationActionExecution
}

enum DetectMitigationActionExecutionStatus {
    IN_PROGRESS
    SUCCESSFUL
    FAILED
    SKIPPED
}

structure DetectMitigationActionsTaskStatistics {
    actionsExecuted: Long
    actionsSkipped: Long
    actionsFailed: Long
}

enum DetectMitigationActionsTaskStatus {
    IN_PROGRESS
    SUCCESSFUL
    FAILED
    CANCELED
}

structure DetectMitigationActionsTaskSummary {
    taskId: MitigationActionsTaskId
    taskStatus: DetectMitigationActionsTaskStatus
    taskStartTime: Timestamp
    taskEndTime: Timestamp
    target: DetectMitigationActionsTaskTarget
    violationEventOccurrenceRange: ViolationEventOccurrenceRange
    onlyActiveViolationsIncluded: Boolean
    suppressedAlertsIncluded: Boolean
    actionsDefinition: MitigationActionList
    taskStatistics: DetectMitigationActionsTaskStatistics
}

list DetectMitigationActionsTaskSummaryList {
    member: DetectMitigationActionsTaskSummary
}

structure DetectMitigationActionsTaskTarget {
    violationIds: TargetViolationIdsForDetectMitigationActions
    securityProfileName: SecurityProfileName
    behaviorName: BehaviorName
}

@length(min: 1, max: 5)
list DetectMitigationActionsToExecuteList {
    member: MitigationActionName
}

enum DeviceCertificateUpdateAction {
    DEACTIVATE
}

enum DeviceDefenderIndexingMode {
    OFF
    VIOLATIONS
}

@length(min: 1, max: 128)
string DeviceDefenderThingName

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9:_-]+")
string DimensionName

list DimensionNames {
    member: DimensionName
}

@length(min: 1, max: 256)
string DimensionStringValue

@length(min: 1, max: 100)
list DimensionStringValues {
    member: DimensionStringValue
}

enum DimensionType {
    TOPIC_FILTER
}

enum DimensionValueOperator {
    IN
    NOT_IN
}

enum DisconnectReasonValue {
    AUTH_ERROR
    CLIENT_INITIATED_DISCONNECT
    CLIENT_ERROR
    CONNECTION_LOST
    DUPLICATE_CLIENTID
    FORBIDDEN_ACCESS
    MQTT_KEEP_ALIVE_TIMEOUT
    SERVER_ERROR
    SERVER_INITIATED_DISCONNECT
    API_INITIATED_DISCONNECT
    THROTTLED
    WEBSOCKET_TTL_EXPIRATION
    CUSTOMAUTH_TTL_EXPIRATION
    UNKNOWN
    NONE
}

@length(max: 64) @pattern("[^\\p{C}]*")
string DisplayName

structure DocumentParameter {
    key: ParameterKey
    description: JobDescription
    regex: String
    example: Example
    optional: Boolean
}

list DocumentParameters {
    member: DocumentParameter
}

@length(min: 1, max: 128) @pattern("[\\w.-]+")
string DomainConfigurationName

enum DomainConfigurationStatus {
    ENABLED
    DISABLED
}

structure DomainConfigurationSummary {
    domainConfigurationName: ReservedDomainConfigurationName
    domainConfigurationArn: String
    serviceType: ServiceType
}

list DomainConfigurations {
    member: DomainConfigurationSummary
}

@length(min: 1, max: 253) @pattern("[\\s\\S]*")
string DomainName

enum DomainType {
    ENDPOINT
    AWS_MANAGED
    CUSTOMER_MANAGED
}

@range(min: 1, max: 1430)
integer DurationInMinutes

enum DynamicGroupStatus {
    ACTIVE
    BUILDING
    REBUILDING
}

structure DynamoDBAction {
    @required
    tableName: String

    @required
    roleArn: String

    operation: String

    @required
    hashKeyField: String

    @required
    hashKeyValue: String

    hashKeyType: DynamoKeyType
    rangeKeyField: String
    rangeKeyValue: String
    rangeKeyType: DynamoKeyType
    payloadField: String
}

structure DynamoDBv2Action {
    @required
    roleArn: String

    @required
    putItem: PutItemInput
}

enum DynamoKeyType {
    STRING
    NUMBER
}

list EffectivePolicies {
    member: EffectivePolicy
}

structure EffectivePolicy {
    policyName: PolicyName
    policyArn: String
    policyDocument: PolicyDocument
}

structure ElasticsearchAction {
    @required
    roleArn: String

    @required
    endpoint: ElasticsearchEndpoint

    @required
    index: String

    @required
    type: String

    @required
    id: String
}

@pattern("https?://.*")
string ElasticsearchEndpoint

structure EnableIoTLoggingParams {
    @required
    roleArnForLogging: RoleArn

    @required
    logLevel: LogLevel
}

enum EncryptionType {
    CUSTOMER_MANAGED_KMS_KEY
    AWS_OWNED_KMS_KEY
}

@length(max: 128) @pattern("[\\s\\S]*")
string EndpointType

@pattern("[^\\p{C}]+")
string Environment

list Environments {
    member: Environment
}

structure ErrorInfo {
    code: String
    message: String
}

@length(max: 2048)
string ErrorMessage

@pattern("(p0|p0\\.1|p0\\.01|p1|p10|p50|p90|p99|p99\\.9|p99\\.99|p100)")
string EvaluationStatistic

map EventConfigurations {
    key: EventType
    value: Configuration
}

enum EventType {
    THING
    THING_GROUP
    THING_TYPE
    THING_GROUP_MEMBERSHIP
    THING_GROUP_HIERARCHY
    THING_TYPE_ASSOCIATION
    JOB
    JOB_EXECUTION
    POLICY
    CERTIFICATE
    CA_CERTIFICATE
}

@pattern("[^\\p{C}]+")
string Example

@range(min: 60, max: 3600)
long ExpiresInSec

structure ExplicitDeny {
    policies: Policies
}

structure ExponentialRolloutRate {
    @required
    baseRatePerMinute: RolloutRatePerMinute

    @required
    incrementFactor: IncrementFactor

    @required
    rateIncreaseCriteria: RateIncreaseCriteria
}

structure Field {
    name: String
    type: FieldType
}

enum FieldType {
    Number
    String
    Boolean
}

list Fields {
    member: Field
}

@range(min: 0, max: 255)
integer FileId

structure FileLocation {
    stream: Stream
    s3Location: S3Location
}

@range(min: 0, max: 255)
integer FileType

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_-]+")
string FindingId

@length(min: 1, max: 25)
list FindingIds {
    member: FindingId
}

structure FirehoseAction {
    @required
    roleArn: String

    @required
    deliveryStreamName: String

    separator: FirehoseSeparator
    batchMode: Boolean
}

@pattern("([\\n\\t])|(\\r\\n)|(,)")
string FirehoseSeparator

enum FleetIndexingApi {
    GET_THING_CONNECTIVITY_DATA
}

list FleetIndexingApiList {
    member: FleetIndexingApi
}

@length(max: 1024) @pattern("[\\p{Graph}\\x20]*")
string FleetMetricDescription

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_\\-\\.]+")
string FleetMetricName

structure FleetMetricNameAndArn {
    metricName: FleetMetricName
    metricArn: String
}

list FleetMetricNameAndArnList {
    member: FleetMetricNameAndArn
}

@range(min: 60, max: 86400)
integer FleetMetricPeriod

enum FleetMetricUnit {
    Seconds
    Microseconds
    Milliseconds
    Bytes
    Kilobytes
    Megabytes
    Gigabytes
    Terabytes
    Bits
    Kilobits
    Megabits
    Gigabits
    Terabits
    Percent
    Count
    Bytes_Second = "Bytes/Second"
    Kilobytes_Second = "Kilobytes/Second"
    Megabytes_Second = "Megabytes/Second"
    Gigabytes_Second = "Gigabytes/Second"
    Terabytes_Second = "Terabytes/Second"
    Bits_Second = "Bits/Second"
    Kilobits_Second = "Kilobits/Second"
    Megabits_Second = "Megabits/Second"
    Gigabits_Second = "Gigabits/Second"
    Terabits_Second = "Terabits/Second"
    Count_Second = "Count/Second"
    None
}

structure GeoLocationTarget {
    name: String
    order: TargetFieldOrder
}

list GeoLocationsFilter {
    member: GeoLocationTarget
}

structure GroupNameAndArn {
    groupName: ThingGroupName
    groupArn: String
}

@length(min: 1, max: 256)
string HeaderKey

@length(min: 0, max: 100)
list HeaderList {
    member: HttpActionHeader
}

structure HttpAction {
    @required
    url: Url

    confirmationUrl: Url
    headers: HeaderList
    auth: HttpAuthorization
    enableBatching: Boolean
    batchConfig: BatchConfig
}

structure HttpActionHeader {
    @required
    key: HeaderKey

    @required
    value: String
}

structure HttpAuthorization {
    sigv4: SigV4Authorization
}

structure HttpContext {
    headers: HttpHeaders
    queryString: HttpQueryString
}

@length(min: 1, max: 8192) @pattern("[\\s\\S]*")
string HttpHeaderName

@length(min: 1, max: 8192) @pattern("[\\s\\S]*")
string HttpHeaderValue

map HttpHeaders {
    key: HttpHeaderName
    value: HttpHeaderValue
}

@length(min: 1, max: 4096) @pattern("[\\s\\S]*")
string HttpQueryString

structure HttpUrlDestinationConfiguration {
    @required
    confirmationUrl: Url
}

structure HttpUrlDestinationProperties {
    confirmationUrl: Url
}

structure HttpUrlDestinationSummary {
    confirmationUrl: Url
}

structure ImplicitDeny {
    policies: Policies
}

@range(min: 1.1, max: 5)
double IncrementFactor

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9:_-]+")
string IndexName

list IndexNamesList {
    member: IndexName
}

@error("client") @httpError(400)
structure IndexNotReadyException {
    message: String
}

enum IndexStatus {
    ACTIVE
    BUILDING
    REBUILDING
}

structure IndexingFilter {
    namedShadowNames: NamedShadowNamesFilter
    geoLocations: GeoLocationsFilter
    connectivity: ConnectivityFilter
}

@length(min: 1, max: 128)
string InputName

@error("server") @httpError(500)
structure InternalException {
    message: String
}

@error("server") @httpError(500)
structure InternalFailureException {
    message: String
}

@error("server") @httpError(500)
structure InternalServerException {
    message: String
}

@error("client") @httpError(400)
structure InvalidAggregationException {
    message: String
}

@error("client") @httpError(400)
structure InvalidQueryException {
    message: String
}

@error("client") @httpError(400)
structure InvalidRequestException {
    message: String
}

@error("client") @httpError(400)
structure InvalidResponseException {
    message: String
}

@error("client") @httpError(409)
structure InvalidStateTransitionException {
    message: String
}

structure IotAnalyticsAction {
    channelArn: String
    channelName: String
    batchMode: Boolean
    roleArn: String
}

structure IotEventsAction {
    @required
    inputName: InputName

    messageId: MessageId
    batchMode: Boolean

    @required
    roleArn: String
}

structure IotSiteWiseAction {
    @required
    putAssetPropertyValueEntries: PutAssetPropertyValueEntryList

    @required
    roleArn: String
}

structure IssuerCertificateIdentifier {
    issuerCertificateSubject: IssuerCertificateSubject
    issuerId: IssuerId
    issuerCertificateSerialNumber: IssuerCertificateSerialNumber
}

@length(max: 20) @pattern("[a-fA-F0-9:]+")
string IssuerCertificateSerialNumber

@length(max: 1000) @pattern("[\\p{Graph}\\x20]*")
string IssuerCertificateSubject

@length(max: 64) @pattern("(0x)?[a-fA-F0-9]+")
string IssuerId

structure Job {
    jobArn: String
    jobId: JobId
    targetSelection: TargetSelection
    status: JobStatus
    forceCanceled: Boolean
    reasonCode: ReasonCode
    comment: Comment
    targets: JobTargets
    description: JobDescription
    presignedUrlConfig: PresignedUrlConfig
    jobExecutionsRolloutConfig: JobExecutionsRolloutConfig
    abortConfig: AbortConfig
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
    completedAt: Timestamp
    jobProcessDetails: JobProcessDetails
    timeoutConfig: TimeoutConfig
    namespaceId: NamespaceId
    jobTemplateArn: JobTemplateArn
    jobExecutionsRetryConfig: JobExecutionsRetryConfig
    documentParameters: ParameterMap
    isConcurrent: Boolean
    schedulingConfig: SchedulingConfig
    scheduledJobRollouts: ScheduledJobRolloutList
    destinationPackageVersions: DestinationPackageVersions
}

@length(max: 2028) @pattern("[^\\p{C}]+")
string JobDescription

@length(max: 32768)
string JobDocument

@length(min: 1, max: 1350)
string JobDocumentSource

enum JobEndBehavior {
    STOP_ROLLOUT
    CANCEL
    FORCE_CANCEL
}

structure JobExecution {
    jobId: JobId
    status: JobExecutionStatus
    forceCanceled: Boolean
    statusDetails: JobExecutionStatusDetails
    thingArn: String
    queuedAt: Timestamp
    startedAt: Timestamp
    lastUpdatedAt: Timestamp
    executionNumber: Long
    versionNumber: Long
    approximateSecondsBeforeTimedOut: Long
}

enum JobExecutionFailureType {
    FAILED
    REJECTED
    TIMED_OUT
    ALL
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

structure JobExecutionStatusDetails {
    detailsMap: DetailsMap
}

structure JobExecutionSummary {
    status: JobExecutionStatus
    queuedAt: Timestamp
    startedAt: Timestamp
    lastUpdatedAt: Timestamp
    executionNumber: Long
    retryAttempt: Integer
}

structure JobExecutionSummaryForJob {
    thingArn: String
    jobExecutionSummary: JobExecutionSummary
}

list JobExecutionSummaryForJobList {
    member: JobExecutionSummaryForJob
}

structure JobExecutionSummaryForThing {
    jobId: JobId
    jobExecutionSummary: JobExecutionSummary
}

list JobExecutionSummaryForThingList {
    member: JobExecutionSummaryForThing
}

structure JobExecutionsRetryConfig {
    @required
    criteriaList: RetryCriteriaList
}

structure JobExecutionsRolloutConfig {
    maximumPerMinute: MaxJobExecutionsPerMin
    exponentialRate: ExponentialRolloutRate
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string JobId

structure JobProcessDetails {
    processingTargets: ProcessingTargetNameList
    numberOfCanceledThings: Integer
    numberOfSucceededThings: Integer
    numberOfFailedThings: Integer
    numberOfRejectedThings: Integer
    numberOfQueuedThings: Integer
    numberOfInProgressThings: Integer
    numberOfRemovedThings: Integer
    numberOfTimedOutThings: Integer
}

enum JobStatus {
    IN_PROGRESS
    CANCELED
    COMPLETED
    DELETION_IN_PROGRESS
    SCHEDULED
}

structure JobSummary {
    jobArn: String
    jobId: JobId
    thingGroupId: ThingGroupId
    targetSelection: TargetSelection
    status: JobStatus
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
    completedAt: Timestamp
    isConcurrent: Boolean
}

list JobSummaryList {
    member: JobSummary
}

@length(min: 1)
list JobTargets {
    member: TargetArn
}

@length(min: 1, max: 1600) @pattern("^arn:[!-~]+$")
string JobTemplateArn

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string JobTemplateId

structure JobTemplateSummary {
    jobTemplateArn: JobTemplateArn
    jobTemplateId: JobTemplateId
    description: JobDescription
    createdAt: Timestamp
}

list JobTemplateSummaryList {
    member: JobTemplateSummary
}

structure KafkaAction {
    @required
    destinationArn: String

    @required
    topic: String

    key: String
    partition: String

    @required
    clientProperties: ClientProperties

    headers: KafkaHeaders
}

structure KafkaActionHeader {
    @required
    key: KafkaHeaderKey

    @required
    value: KafkaHeaderValue
}

@length(min: 0, max: 16384)
string KafkaHeaderKey

@length(min: 0, max: 16384)
string KafkaHeaderValue

@length(min: 1, max: 100)
list KafkaHeaders {
    member: KafkaActionHeader
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9:_-]+")
string KeyName

structure KeyPair {
    PublicKey: PublicKey
    PrivateKey: PrivateKey
}

@length(max: 5120) @pattern("[\\s\\S]*")
string KeyValue

structure KinesisAction {
    @required
    roleArn: String

    @required
    streamName: String

    partitionKey: String
}

@length(max: 2048)
string KmsAccessRoleArn

@length(max: 2048)
string KmsKeyArn

structure LambdaAction {
    @required
    functionArn: String
}

@range(min: 1, max: 250)
integer LaserMaxResults

@error("client") @httpError(410)
structure LimitExceededException {
    message: String
}

structure LocationAction {
    @required
    roleArn: String

    @required
    trackerName: String

    @required
    deviceId: String

    timestamp: LocationTimestamp

    @required
    latitude: String

    @required
    longitude: String
}

structure LocationTimestamp {
    @required
    value: String

    unit: String
}

@length(min: 1, max: 512) @pattern("^[.\\-_/#A-Za-z0-9]+$")
string LogDestination

structure LogEventConfiguration {
    @required
    eventType: LogEventType

    logLevel: LogLevel
    logDestination: LogDestination
}

list LogEventConfigurations {
    member: LogEventConfiguration
}

@length(min: 1, max: 512)
string LogEventType

enum LogLevel {
    DEBUG
    INFO
    ERROR
    WARN
    DISABLED
}

structure LogTarget {
    @required
    targetType: LogTargetType

    targetName: String
}

structure LogTargetConfiguration {
    logTarget: LogTarget
    logLevel: LogLevel
}

list LogTargetConfigurations {
    member: LogTargetConfiguration
}

enum LogTargetType {
    DEFAULT
    THING_GROUP
    CLIENT_ID
    SOURCE_IP
    PRINCIPAL_ID
}

structure LoggingOptionsPayload {
    @required
    roleArn: String

    logLevel: LogLevel
}

structure MachineLearningDetectionConfig {
    @required
    confidenceLevel: ConfidenceLevel
}

structure MaintenanceWindow {
    @required
    startTime: CronExpression

    @required
    durationInMinutes: DurationInMinutes
}

list MaintenanceWindows {
    member: MaintenanceWindow
}

@error("client") @httpError(400)
structure MalformedPolicyException {
    message: String
}

@length(min: 1, max: 64)
string ManagedJobTemplateName

structure ManagedJobTemplateSummary {
    templateArn: JobTemplateArn
    templateName: ManagedJobTemplateName
    description: JobDescription
    environments: Environments
    templateVersion: ManagedTemplateVersion
}

list ManagedJobTemplatesSummaryList {
    member: ManagedJobTemplateSummary
}

@pattern("^[1-9]+.[0-9]+")
string ManagedTemplateVersion

@length(max: 1024) @pattern("[A-Za-z0-9+/]+={0,2}")
string Marker

@range(min: 5, max: 200)
integer MaxBatchOpenMs

@range(min: 2, max: 10)
integer MaxBatchSize

@range(min: 100, max: 131072)
integer MaxBatchSizeBytes

@range(min: 1, max: 10000)
integer MaxBuckets

@range(min: 1)
integer MaxJobExecutionsPerMin

@range(min: 1, max: 250)
integer MaxResults

@range(min: 1, max: 1000)
integer MaximumPerMinute

@length(max: 128) @pattern("[\\s\\S]*")
string Message

@length(min: 0, max: 1024)
string MessageExpiry

enum MessageFormat {
    RAW
    JSON
}

@length(max: 128)
string MessageId

structure MetricDatum {
    timestamp: Timestamp
    value: MetricValue
}

list MetricDatumList {
    member: MetricDatum
}

structure MetricDimension {
    @required
    dimensionName: DimensionName

    operator: DimensionValueOperator
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9:_-]+")
string MetricName

list MetricNames {
    member: MetricName
}

structure MetricToRetain {
    @required
    metric: String

    metricDimension: MetricDimension
    exportMetric: Boolean
}

structure MetricValue {
    count: UnsignedLong
    cidrs: Cidrs
    ports: Ports
    number: Double
    numbers: NumberList
    strings: StringList
}

structure MetricsExportConfig {
    @required
    mqttTopic: MqttTopic

    @required
    roleArn: RoleArn
}

@length(min: 1)
string MimeType

@range(min: 1)
integer MinimumNumberOfExecutedThings

list MissingContextValues {
    member: String
}

structure MitigationAction {
    name: MitigationActionName
    id: String
    roleArn: RoleArn
    actionParams: MitigationActionParams
}

structure MitigationActionIdentifier {
    actionName: MitigationActionName
    actionArn: String
    creationDate: Timestamp
}

list MitigationActionIdentifierList {
    member: MitigationActionIdentifier
}

list MitigationActionList {
    member: MitigationAction
}

@length(max: 128) @pattern("[a-zA-Z0-9_-]+")
string MitigationActionName

@length(min: 1, max: 5)
list MitigationActionNameList {
    member: MitigationActionName
}

structure MitigationActionParams {
    updateDeviceCertificateParams: UpdateDeviceCertificateParams
    updateCACertificateParams: UpdateCACertificateParams
    addThingsToThingGroupParams: AddThingsToThingGroupParams
    replaceDefaultPolicyVersionParams: ReplaceDefaultPolicyVersionParams
    enableIoTLoggingParams: EnableIoTLoggingParams
    publishFindingToSnsParams: PublishFindingToSnsParams
}

enum MitigationActionType {
    UPDATE_DEVICE_CERTIFICATE
    UPDATE_CA_CERTIFICATE
    ADD_THINGS_TO_THING_GROUP
    REPLACE_DEFAULT_POLICY_VERSION
    ENABLE_IOT_LOGGING
    PUBLISH_FINDING_TO_SNS
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_-]+")
string MitigationActionsTaskId

enum ModelStatus {
    PENDING_BUILD
    ACTIVE
    EXPIRED
}

structure Mqtt5Configuration {
    propagatingAttributes: PropagatingAttributeList
}

@length(min: 1, max: 65535) @pattern("[\\s\\S]*")
string MqttClientId

structure MqttContext {
    username: MqttUsername
    password: MqttPassword
    clientId: MqttClientId
}

structure MqttHeaders {
    payloadFormatIndicator: PayloadFormatIndicator
    contentType: ContentType
    responseTopic: ResponseTopic
    correlationData: CorrelationData
    messageExpiry: MessageExpiry
    userProperties: UserProperties
}

@length(min: 1, max: 65535)
blob MqttPassword

@length(min: 1, max: 512)
string MqttTopic

@length(min: 1, max: 65535) @pattern("[\\s\\S]*")
string MqttUsername

enum NamedShadowIndexingMode {
    OFF
    ON
}

list NamedShadowNamesFilter {
    member: ShadowName
}

@pattern("[a-zA-Z0-9_-]+")
string NamespaceId

structure NonCompliantResource {
    resourceType: ResourceType
    resourceIdentifier: ResourceIdentifier
    additionalInfo: StringMap
}

@error("client") @httpError(404)
structure NotConfiguredException {
    message: String
}

list NumberList {
    member: Double
}

@range(min: 0, max: 10)
integer NumberOfRetries

@range(min: 1)
integer NumberOfThings

@length(max: 140)
string OCSPLambdaArn

@length(max: 2028) @pattern("[^\\p{C}]+")
string OTAUpdateDescription

structure OTAUpdateFile {
    fileName: String
    fileType: FileType
    fileVersion: String
    fileLocation: FileLocation
    codeSigning: CodeSigning
    attributes: AttributesMap
}

@length(min: 1)
list OTAUpdateFiles {
    member: OTAUpdateFile
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_-]+")
string OTAUpdateId

structure OTAUpdateInfo {
    otaUpdateId: OTAUpdateId
    otaUpdateArn: String
    creationDate: Timestamp
    lastModifiedDate: Timestamp
    description: OTAUpdateDescription
    targets: Targets
    protocols: Protocols
    awsJobExecutionsRolloutConfig: AwsJobExecutionsRolloutConfig
    awsJobPresignedUrlConfig: AwsJobPresignedUrlConfig
    targetSelection: TargetSelection
    otaUpdateFiles: OTAUpdateFiles
    otaUpdateStatus: OTAUpdateStatus
    awsIotJobId: String
    awsIotJobArn: String
    errorInfo: ErrorInfo
    additionalParameters: AdditionalParameterMap
}

enum OTAUpdateStatus {
    CREATE_PENDING
    CREATE_IN_PROGRESS
    CREATE_COMPLETE
    CREATE_FAILED
    DELETE_IN_PROGRESS
    DELETE_FAILED
}

structure OTAUpdateSummary {
    otaUpdateId: OTAUpdateId
    otaUpdateArn: String
    creationDate: Timestamp
}

list OTAUpdatesSummary {
    member: OTAUpdateSummary
}

structure OpenSearchAction {
    @required
    roleArn: String

    @required
    endpoint: ElasticsearchEndpoint

    @required
    index: String

    @required
    type: String

    @required
    id: String
}

structure OutgoingCertificate {
    certificateArn: String
    certificateId: CertificateId
    transferredTo: AwsAccountId
    transferDate: Timestamp
    transferMessage: Message
    creationDate: Timestamp
}

list OutgoingCertificates {
    member: OutgoingCertificate
}

enum OutputFormat {
    JSON
    CBOR
}

@range(min: 1, max: 100)
integer PackageCatalogMaxResults

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9-_.]+")
string PackageName

structure PackageSummary {
    packageName: PackageName
    defaultVersionName: VersionName
    creationDate: Timestamp
    lastModifiedDate: Timestamp
}

list PackageSummaryList {
    member: PackageSummary
}

enum PackageVersionAction {
    PUBLISH
    DEPRECATE
}

@length(min: 1, max: 1600) @pattern("^arn:[!-~]+$")
string PackageVersionArn

structure PackageVersionArtifact {
    s3Location: S3Location
}

@length(max: 3072) @sensitive
string PackageVersionRecipe

enum PackageVersionStatus {
    DRAFT
    PUBLISHED
    DEPRECATED
}

structure PackageVersionSummary {
    packageName: PackageName
    versionName: VersionName
    status: PackageVersionStatus
    creationDate: Timestamp
    lastModifiedDate: Timestamp
}

list PackageVersionSummaryList {
    member: PackageVersionSummary
}

@range(min: 1, max: 250)
integer PageSize

@length(min: 0, max: 2048) @pattern("[\\s\\S]*")
string Parameter

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_-]+")
string ParameterKey

map ParameterMap {
    key: ParameterKey
    value: ParameterValue
}

@length(min: 1, max: 30720) @pattern("[^\\p{C}]+")
string ParameterValue

map Parameters {
    key: Parameter
    value: Value
}

@length(min: 0, max: 1024)
string PayloadFormatIndicator

@length(min: 10, max: 32) @pattern("^[0-9-]+$")
string PayloadVersion

@range(min: 0, max: 100)
double Percent

list PercentList {
    member: Percent
}

structure PercentPair {
    percent: Percent
    value: Double
}

@range(min: 0, max: 100)
integer Percentage

list Percentiles {
    member: PercentPair
}

list Policies {
    member: Policy
}

structure Policy {
    policyName: PolicyName
    policyArn: String
}

@length(min: 0, max: 404600) @pattern("[\\s\\S]*")
string PolicyDocument

list PolicyDocuments {
    member: PolicyDocument
}

@length(min: 1, max: 128) @pattern("[\\w+=,.@-]+")
string PolicyName

list PolicyNames {
    member: PolicyName
}

list PolicyTargets {
    member: String
}

enum PolicyTemplateName {
    BLANK_POLICY
}

structure PolicyVersion {
    versionId: PolicyVersionId
    isDefaultVersion: Boolean
    createDate: Timestamp
}

@pattern("[0-9]+")
string PolicyVersionId

structure PolicyVersionIdentifier {
    policyName: PolicyName
    policyVersionId: PolicyVersionId
}

list PolicyVersions {
    member: PolicyVersion
}

@range(min: 0, max: 65535)
integer Port

list Ports {
    member: Port
}

structure PresignedUrlConfig {
    roleArn: RoleArn
    expiresInSec: ExpiresInSec
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9]+")
string PrincipalId

structure PrincipalThingObject {
    @required
    thingName: ThingName

    thingPrincipalType: ThingPrincipalType
}

list PrincipalThingObjects {
    member: PrincipalThingObject
}

list Principals {
    member: String
}

@length(min: 1) @sensitive
string PrivateKey

list ProcessingTargetNameList {
    member: String
}

structure PropagatingAttribute {
    userPropertyKey: UserPropertyKeyName
    thingAttribute: AttributeName
    connectionAttribute: ConnectionAttributeName
}

list PropagatingAttributeList {
    member: PropagatingAttribute
}

enum Protocol {
    MQTT
    HTTP
}

@length(min: 1, max: 2)
list Protocols {
    member: Protocol
}

structure ProvisioningHook {
    payloadVersion: PayloadVersion

    @required
    targetArn: TargetArn
}

list ProvisioningTemplateListing {
    member: ProvisioningTemplateSummary
}

structure ProvisioningTemplateSummary {
    templateArn: String
    templateName: TemplateName
    description: TemplateDescription
    creationDate: Timestamp
    lastModifiedDate: Timestamp
    enabled: Boolean
    type: TemplateType
}

list ProvisioningTemplateVersionListing {
    member: ProvisioningTemplateVersionSummary
}

structure ProvisioningTemplateVersionSummary {
    versionId: Integer
    creationDate: Timestamp
    isDefaultVersion: Boolean
}

@length(min: 1)
string PublicKey

map PublicKeyMap {
    key: KeyName
    value: KeyValue
}

structure PublishFindingToSnsParams {
    @required
    topicArn: SnsTopicArn
}

structure PutAssetPropertyValueEntry {
    entryId: String
    assetId: String
    propertyId: String
    propertyAlias: AssetPropertyAlias

    @required
    propertyValues: AssetPropertyValueList
}

@length(min: 1)
list PutAssetPropertyValueEntryList {
    member: PutAssetPropertyValueEntry
}

structure PutItemInput {
    @required
    tableName: String
}

@range(min: 0, max: 1)
integer Qos

@range(min: 1, max: 500)
integer QueryMaxResults

@length(min: 1)
string QueryString

structure RateIncreaseCriteria {
    numberOfNotifiedThings: NumberOfThings
    numberOfSucceededThings: NumberOfThings
}

@length(max: 128) @pattern("[\\p{Upper}\\p{Digit}_]+")
string ReasonCode

@length(min: 1, max: 25)
list ReasonForNonComplianceCodes {
    member: String
}

@length(min: 64, max: 64) @pattern("(0x)?[a-fA-F0-9]+")
string RegistrationCode

@error("client") @httpError(400)
structure RegistrationCodeValidationException {
    message: String
}

structure RegistrationConfig {
    templateBody: TemplateBody
    roleArn: RoleArn
    templateName: TemplateName
}

@range(min: 1, max: 250)
integer RegistryMaxResults

@length(min: 3, max: 256) @pattern("[a-zA-Z0-9._-]+")
string RegistryS3BucketName

@length(min: 1, max: 1024) @pattern("[a-zA-Z0-9!_.*'()-\\/]+")
string RegistryS3KeyName

structure RelatedResource {
    resourceType: ResourceType
    resourceIdentifier: ResourceIdentifier
    additionalInfo: StringMap
}

list RelatedResources {
    member: RelatedResource
}

structure ReplaceDefaultPolicyVersionParams {
    @required
    templateName: PolicyTemplateName
}

enum ReportType {
    ERRORS
    RESULTS
}

structure RepublishAction {
    @required
    roleArn: String

    @required
    topic: String

    qos: Qos
    headers: MqttHeaders
}

@length(min: 1, max: 128) @pattern("[\\w.:-]+")
string ReservedDomainConfigurationName

@length(max: 2048) @pattern("[\\s\\S]*")
string Resource

@error("client") @httpError(409)
structure ResourceAlreadyExistsException {
    message: String
    resourceId: String
    resourceArn: String
}

map ResourceArns {
    key: String
    value: String
}

@length(min: 1) @pattern("[a-zA-Z0-9:_-]+")
string ResourceAttributeKey

@length(min: 1) @pattern("[^\\p{C}]+")
string ResourceAttributeValue

@sensitive
map ResourceAttributes {
    key: ResourceAttributeKey
    value: ResourceAttributeValue
}

@length(min: 0, max: 1024) @pattern("[^\\p{C}]+") @sensitive
string ResourceDescription

structure ResourceIdentifier {
    deviceCertificateId: CertificateId
    caCertificateId: CertificateId
    cognitoIdentityPoolId: String
    clientId: String
    policyVersionIdentifier: PolicyVersionIdentifier
    account: AwsAccountId
    iamRoleArn: RoleArn
    roleAliasArn: RoleAliasArn
    issuerCertificateIdentifier: IssuerCertificateIdentifier
    deviceCertificateArn: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

@error("client") @httpError(400)
structure ResourceRegistrationFailureException {
    message: String
}

enum ResourceType {
    DEVICE_CERTIFICATE
    CA_CERTIFICATE
    IOT_POLICY
    COGNITO_IDENTITY_POOL
    CLIENT_ID
    ACCOUNT_SETTINGS
    ROLE_ALIAS
    IAM_ROLE
    ISSUER_CERTIFICATE
}

list Resources {
    member: Resource
}

@length(min: 0, max: 1024)
string ResponseTopic

structure RetryCriteria {
    @required
    failureType: RetryableFailureType

    @required
    numberOfRetries: NumberOfRetries
}

@length(min: 1, max: 2)
list RetryCriteriaList {
    member: RetryCriteria
}

enum RetryableFailureType {
    FAILED
    TIMED_OUT
    ALL
}

@length(min: 1, max: 128) @pattern("[\\w=,@-]+")
string RoleAlias

@length(min: 1, max: 2048)
string RoleAliasArn

structure RoleAliasDescription {
    roleAlias: RoleAlias
    roleAliasArn: RoleAliasArn
    roleArn: RoleArn
    owner: AwsAccountId
    credentialDurationSeconds: CredentialDurationSeconds
    creationDate: Timestamp
    lastModifiedDate: Timestamp
}

list RoleAliases {
    member: RoleAlias
}

@length(min: 20, max: 2048)
string RoleArn

@range(min: 1, max: 1000)
integer RolloutRatePerMinute

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9_]+$")
string RuleName

structure S3Action {
    @required
    roleArn: String

    @required
    bucketName: String

    @required
    key: String

    cannedAcl: CannedAccessControlList
}

@length(min: 1)
string S3Bucket

structure S3Destination {
    bucket: S3Bucket
    prefix: String
}

@length(max: 65535)
string S3FileUrl

list S3FileUrlList {
    member: S3FileUrl
}

@length(min: 1)
string S3Key

structure S3Location {
    bucket: S3Bucket
    key: S3Key
    version: String
}

structure SalesforceAction {
    @required
    token: SalesforceToken

    @required
    url: SalesforceEndpoint
}

@length(max: 2000)
@pattern("https://ingestion-[a-zA-Z0-9]{1,12}\\.[a-zA-Z0-9]+\\.((sfdc-matrix\\.net)|(sfdcnow\\.com))/streams/\\w{1,20}/\\w{1,20}/event")
string SalesforceEndpoint

@length(min: 40)
string SalesforceToken

structure Sbom {
    s3Location: S3Location
}

enum SbomValidationErrorCode {
    INCOMPATIBLE_FORMAT
    FILE_SIZE_LIMIT_EXCEEDED
}

enum SbomValidationResult {
    FAILED
    SUCCEEDED
}

structure SbomValidationResultSummary {
    fileName: String
    validationResult: SbomValidationResult
    errorCode: SbomValidationErrorCode
    errorMessage: String
}

list SbomValidationResultSummaryList {
    member: SbomValidationResultSummary
}

enum SbomValidationStatus {
    IN_PROGRESS
    FAILED
    SUCCEEDED
}

structure ScheduledAuditMetadata {
    scheduledAuditName: ScheduledAuditName
    scheduledAuditArn: String
    frequency: AuditFrequency
    dayOfMonth: DayOfMonth
    dayOfWeek: DayOfWeek
}

list ScheduledAuditMetadataList {
    member: ScheduledAuditMetadata
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_-]+")
string ScheduledAuditName

structure ScheduledJobRollout {
    startTime: StringDateTime
}

list ScheduledJobRolloutList {
    member: ScheduledJobRollout
}

structure SchedulingConfig {
    startTime: StringDateTime
    endTime: StringDateTime
    endBehavior: JobEndBehavior
    maintenanceWindows: MaintenanceWindows
}

@range(min: 1)
integer SearchQueryMaxResults

list SearchableAttributes {
    member: AttributeName
}

list SecurityGroupList {
    member: String
}

@length(max: 128) @pattern("[\\s\\S]*")
string SecurityPolicy

@length(max: 1000) @pattern("[\\p{Graph}\\x20]*")
string SecurityProfileDescription

structure SecurityProfileIdentifier {
    @required
    name: SecurityProfileName

    @required
    arn: String
}

list SecurityProfileIdentifiers {
    member: SecurityProfileIdentifier
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9:_-]+")
string SecurityProfileName

structure SecurityProfileTarget {
    @required
    arn: String
}

structure SecurityProfileTargetMapping {
    securityProfileIdentifier: SecurityProfileIdentifier
    target: SecurityProfileTarget
}

list SecurityProfileTargetMappings {
    member: SecurityProfileTargetMapping
}

list SecurityProfileTargets {
    member: SecurityProfileTarget
}

@length(min: 0, max: 1)
list ServerCertificateArns {
    member: AcmCertificateArn
}

structure ServerCertificateConfig {
    enableOCSPCheck: Boolean
    ocspLambdaArn: OCSPLambdaArn
    ocspAuthorizedResponderArn: AcmCertificateArn
}

enum ServerCertificateStatus {
    INVALID
    VALID
}

structure ServerCertificateSummary {
    serverCertificateArn: AcmCertificateArn
    serverCertificateStatus: ServerCertificateStatus
    serverCertificateStatusDetail: String
}

list ServerCertificates {
    member: ServerCertificateSummary
}

@length(min: 1, max: 253) @pattern("[\\s\\S]*")
string ServerName

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
}

enum ServiceType {
    DATA
    CREDENTIAL_PROVIDER
    JOBS
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    message: String
}

@length(min: 1, max: 64) @pattern("[$a-zA-Z0-9:_-]+")
string ShadowName

structure SigV4Authorization {
    @required
    signingRegion: String

    @required
    serviceName: String

    @required
    roleArn: String
}

structure SigningProfileParameter {
    certificateArn: String
    platform: String
    certificatePathOnDevice: String
}

@range(min: 1, max: 250)
integer SkyfallMaxResults

structure SnsAction {
    @required
    targetArn: String

    @required
    roleArn: String

    messageFormat: MessageFormat
}

@length(max: 350)
string SnsTopicArn

enum SortOrder {
    ASCENDING
    DESCENDING
}

@sensitive
string SourceIp

@sensitive
integer SourcePort

@error("client") @httpError(400)
structure SqlParseException {
    message: String
}

structure SqsAction {
    @required
    roleArn: String

    @required
    queueUrl: String

    useBase64: Boolean
}

structure StartSigningJobParameter {
    signingProfileParameter: SigningProfileParameter
    signingProfileName: String
    destination: Destination
}

structure StatisticalThreshold {
    statistic: EvaluationStatistic
}

structure Statistics {
    count: Integer
    average: Double
    sum: Double
    minimum: Double
    maximum: Double
    sumOfSquares: Double
    variance: Double
    stdDeviation: Double
}

enum Status {
    InProgress
    Completed
    Failed
    Cancelled
    Cancelling
}

structure StatusReason {
    @required
    reasonCode: StatusReasonCode

    reasonDescription: StatusReasonDescription
}

@length(max: 64) @pattern("[A-Z0-9_-]+")
string StatusReasonCode

@length(max: 1024) @pattern("[^\\p{C}]*")
string StatusReasonDescription

structure StepFunctionsAction {
    executionNamePrefix: String

    @required
    stateMachineName: String

    @required
    roleArn: String
}

structure Stream {
    streamId: StreamId
    fileId: FileId
}

@length(max: 2028) @pattern("[^\\p{C}]+")
string StreamDescription

structure StreamFile {
    fileId: FileId
    s3Location: S3Location
}

@length(min: 1, max: 50)
list StreamFiles {
    member: StreamFile
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_-]+")
string StreamId

structure StreamInfo {
    streamId: StreamId
    streamArn: String
    streamVersion: StreamVersion
    description: StreamDescription
    files: StreamFiles
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
    roleArn: RoleArn
}

structure StreamSummary {
    streamId: StreamId
    streamArn: String
    streamVersion: StreamVersion
    description: StreamDescription
}

@range(min: 0, max: 65535)
integer StreamVersion

list StreamsSummary {
    member: StreamSummary
}

@length(min: 1)
string StringCommandExecutionResult

@length(min: 1, max: 64)
string StringDateTime

list StringList {
    member: String
}

map StringMap {
    key: String
    value: String
}

@length(min: 1)
string StringParameterValue

list SubnetIdList {
    member: String
}

structure Tag {
    @required
    Key: TagKey

    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

list TagKeyList {
    member: TagKey
}

list TagList {
    member: Tag
}

@length(min: 1, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

@length(max: 2048)
string TargetArn

list TargetAuditCheckNames {
    member: String
}

enum TargetFieldOrder {
    LatLon
    LonLat
}

@sensitive
string TargetIp

@sensitive
integer TargetPort

enum TargetSelection {
    CONTINUOUS
    SNAPSHOT
}

@length(min: 1, max: 25)
list TargetViolationIdsForDetectMitigationActions {
    member: ViolationId
}

@length(min: 1)
list Targets {
    member: String
}

@error("client") @httpError(400)
structure TaskAlreadyExistsException {
    message: String
}

@length(max: 40)
string TaskId

list TaskIdList {
    member: TaskId
}

structure TaskStatistics {
    totalChecks: Integer
    inProgressChecks: Integer
    waitingForDataCollectionChecks: Integer
    compliantChecks: Integer
    nonCompliantChecks: Integer
    failedChecks: Integer
    canceledChecks: Integer
}

structure TaskStatisticsForAuditCheck {
    totalFindingsCount: Long
    failedFindingsCount: Long
    succeededFindingsCount: Long
    skippedFindingsCount: Long
    canceledFindingsCount: Long
}

@length(min: 0, max: 10240) @pattern("[\\s\\S]*")
string TemplateBody

@length(min: 0, max: 500) @pattern("[^\\p{C}]*")
string TemplateDescription

@length(min: 1, max: 36) @pattern("^[0-9A-Za-z_-]+$")
string TemplateName

enum TemplateType {
    FLEET_PROVISIONING
    JITP
}

structure TermsAggregation {
    maxBuckets: MaxBuckets
}

structure ThingAttribute {
    thingName: ThingName
    thingTypeName: ThingTypeName
    thingArn: String
    attributes: Attributes
    version: Long
}

list ThingAttributeList {
    member: ThingAttribute
}

structure ThingConnectivity {
    connected: Boolean
    timestamp: Long
    disconnectReason: String
    keepAliveDuration: Integer
    cleanSession: Boolean
    sessionExpiry: Long
    clientId: String
}

enum ThingConnectivityIndexingMode {
    OFF
    STATUS
}

structure ThingDocument {
    thingName: ThingName
    thingId: String
    thingTypeName: ThingTypeName
    thingGroupNames: ThingGroupNameList
    attributes: Attributes
    shadow: String
    deviceDefender: String
    connectivity: ThingConnectivity
}

list ThingDocumentList {
    member: ThingDocument
}

@length(max: 2028) @pattern("[\\p{Graph}\\x20]*")
string ThingGroupDescription

structure ThingGroupDocument {
    thingGroupName: ThingGroupName
    thingGroupId: ThingGroupId
    thingGroupDescription: ThingGroupDescription
    attributes: Attributes
    parentGroupNames: ThingGroupNameList
}

list ThingGroupDocumentList {
    member: ThingGroupDocument
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9\\-]+")
string ThingGroupId

structure ThingGroupIndexingConfiguration {
    @required
    thingGroupIndexingMode: ThingGroupIndexingMode

    managedFields: Fields
    customFields: Fields
}

enum ThingGroupIndexingMode {
    OFF
    ON
}

list ThingGroupList {
    member: ThingGroupName
}

structure ThingGroupMetadata {
    parentGroupName: ThingGroupName
    rootToParentThingGroups: ThingGroupNameAndArnList
    creationDate: Timestamp
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9:_-]+")
string ThingGroupName

list ThingGroupNameAndArnList {
    member: GroupNameAndArn
}

list ThingGroupNameList {
    member: ThingGroupName
}

@length(min: 1, max: 10)
list ThingGroupNames {
    member: ThingGroupName
}

structure ThingGroupProperties {
    thingGroupDescription: ThingGroupDescription
    attributePayload: AttributePayload
}

structure ThingIndexingConfiguration {
    @required
    thingIndexingMode: ThingIndexingMode

    thingConnectivityIndexingMode: ThingConnectivityIndexingMode
    deviceDefenderIndexingMode: DeviceDefenderIndexingMode
    namedShadowIndexingMode: NamedShadowIndexingMode
    managedFields: Fields
    customFields: Fields
    filter: IndexingFilter
}

enum ThingIndexingMode {
    OFF
    REGISTRY
    REGISTRY_AND_SHADOW
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9:_-]+")
string ThingName

list ThingNameList {
    member: ThingName
}

structure ThingPrincipalObject {
    @required
    principal: String

    thingPrincipalType: ThingPrincipalType
}

list ThingPrincipalObjects {
    member: ThingPrincipalObject
}

enum ThingPrincipalType {
    EXCLUSIVE_THING
    NON_EXCLUSIVE_THING
}

structure ThingTypeDefinition {
    thingTypeName: ThingTypeName
    thingTypeArn: String
    thingTypeProperties: ThingTypeProperties
    thingTypeMetadata: ThingTypeMetadata
}

@length(max: 2028) @pattern("[\\p{Graph}\\x20]*")
string ThingTypeDescription

list ThingTypeList {
    member: ThingTypeDefinition
}

structure ThingTypeMetadata {
    deprecated: Boolean
    deprecationDate: Timestamp
    creationDate: Timestamp
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9:_-]+")
string ThingTypeName

structure ThingTypeProperties {
    thingTypeDescription: ThingTypeDescription
    searchableAttributes: SearchableAttributes
    mqtt5Configuration: Mqtt5Configuration
}

@error("client") @httpError(400)
structure ThrottlingException {
    message: String
}

structure TimeFilter {
    after: StringDateTime
    before: StringDateTime
}

structure TimeoutConfig {
    inProgressTimeoutInMinutes: Long
}

structure TimestreamAction {
    @required
    roleArn: String

    @required
    databaseName: String

    @required
    tableName: String

    @required
    dimensions: TimestreamDimensionList

    timestamp: TimestreamTimestamp
}

structure TimestreamDimension {
    @required
    name: String

    @required
    value: String
}

@length(min: 1, max: 128)
list TimestreamDimensionList {
    member: TimestreamDimension
}

structure TimestreamTimestamp {
    @required
    value: String

    @required
    unit: String
}

@range(min: 1, max: 10)
integer TinyMaxResults

structure TlsConfig {
    securityPolicy: SecurityPolicy
}

structure TlsContext {
    serverName: ServerName
}

@length(min: 1, max: 6144) @pattern("[\\s\\S]*")
string Token

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_-]+")
string TokenKeyName

@length(min: 1, max: 2560) @pattern("[A-Za-z0-9+/]+={0,2}")
string TokenSignature

structure TopicRule {
    ruleName: RuleName
    sql: String
    description: String
    createdAt: Timestamp
    actions: ActionList
    ruleDisabled: Boolean
    awsIotSqlVersion: String
    errorAction: Action
}

structure TopicRuleDestination {
    arn: String
    status: TopicRuleDestinationStatus
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
    statusReason: String
    httpUrlProperties: HttpUrlDestinationProperties
    vpcProperties: VpcDestinationProperties
}

structure TopicRuleDestinationConfiguration {
    httpUrlConfiguration: HttpUrlDestinationConfiguration
    vpcConfiguration: VpcDestinationConfiguration
}

@range(min: 1, max: 1000)
integer TopicRuleDestinationMaxResults

enum TopicRuleDestinationStatus {
    ENABLED
    IN_PROGRESS
    DISABLED
    ERROR
    DELETING
}

list TopicRuleDestinationSummaries {
    member: TopicRuleDestinationSummary
}

structure TopicRuleDestinationSummary {
    arn: String
    status: TopicRuleDestinationStatus
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
    statusReason: String
    httpUrlSummary: HttpUrlDestinationSummary
    vpcDestinationSummary: VpcDestinationSummary
}

list TopicRuleList {
    member: TopicRuleListItem
}

structure TopicRuleListItem {
    ruleArn: String
    ruleName: RuleName
    topicPattern: String
    createdAt: Timestamp
    ruleDisabled: Boolean
}

@range(min: 1, max: 10000)
integer TopicRuleMaxResults

structure TopicRulePayload {
    @required
    sql: String

    description: String

    @required
    actions: ActionList

    ruleDisabled: Boolean
    awsIotSqlVersion: String
    errorAction: Action
}

@error("client") @httpError(410)
structure TransferAlreadyCompletedException {
    message: String
}

@error("client") @httpError(409)
structure TransferConflictException {
    message: String
}

structure TransferData {
    transferMessage: Message
    rejectReason: Message
    transferDate: Timestamp
    acceptDate: Timestamp
    rejectDate: Timestamp
}

@error("client") @httpError(401)
structure UnauthorizedException {
    message: String
}

@range(min: 0)
long UnsignedLong

@length(min: 1, max: 20) @pattern("^[0-9]*$")
string UnsignedLongParameterValue

structure UpdateCACertificateParams {
    @required
    action: CACertificateUpdateAction
}

structure UpdateDeviceCertificateParams {
    @required
    action: DeviceCertificateUpdateAction
}

@length(max: 2000)
string Url

@length(min: 1, max: 100)
list UserProperties {
    member: UserProperty
}

structure UserProperty {
    @required
    key: UserPropertyKey

    @required
    value: UserPropertyValue
}

@length(min: 0, max: 1024)
string UserPropertyKey

@length(max: 128) @pattern("[a-zA-Z0-9:$.]+")
string UserPropertyKeyName

@length(min: 0, max: 1024)
string UserPropertyValue

structure ValidationError {
    errorMessage: ErrorMessage
}

list ValidationErrors {
    member: ValidationError
}

@error("client") @httpError(400)
structure ValidationException {
    message: String
}

@length(min: 0, max: 4096) @pattern("[\\s\\S]*")
string Value

enum VerificationState {
    FALSE_POSITIVE
    BENIGN_POSITIVE
    TRUE_POSITIVE
    UNKNOWN
}

@length(max: 1000) @pattern("[^\\p{Cntrl}]*")
string VerificationStateDescription

@error("client") @httpError(409)
structure VersionConflictException {
    message: String
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-_.]+")
string VersionName

structure VersionUpdateByJobsConfig {
    enabled: Boolean
    roleArn: RoleArn
}

@error("client") @httpError(409)
structure VersionsLimitExceededException {
    message: String
}

structure ViolationEvent {
    violationId: ViolationId
    thingName: DeviceDefenderThingName
    securityProfileName: SecurityProfileName
    behavior: Behavior
    metricValue: MetricValue
    violationEventAdditionalInfo: ViolationEventAdditionalInfo
    violationEventType: ViolationEventType
    verificationState: VerificationState
    verificationStateDescription: VerificationStateDescription
    violationEventTime: Timestamp
}

structure ViolationEventAdditionalInfo {
    confidenceLevel: ConfidenceLevel
}

structure ViolationEventOccurrenceRange {
    @required
    startTime: Timestamp

    @required
    endTime: Timestamp
}

enum ViolationEventType {
    in_alarm = "in-alarm"
    alarm_cleared = "alarm-cleared"
    alarm_invalidated = "alarm-invalidated"
}

list ViolationEvents {
    member: ViolationEvent
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9\\-]+")
string ViolationId

structure VpcDestinationConfiguration {
    @required
    subnetIds: SubnetIdList

    securityGroups: SecurityGroupList

    @required
    vpcId: String

    @required
    roleArn: String
}

structure VpcDestinationProperties {
    subnetIds: SubnetIdList
    securityGroups: SecurityGroupList
    vpcId: String
    roleArn: String
}

structure VpcDestinationSummary {
    subnetIds: SubnetIdList
    securityGroups: SecurityGroupList
    vpcId: String
    roleArn: String
}

@sensitive
string VpcEndpointId
