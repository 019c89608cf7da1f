$version: "2.0"

namespace com.amazonaws.datazone

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon DataZone")
@service(sdkId: "DataZone", endpointPrefix: "datazone")
@restJson1
@sigv4(name: "datazone")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service DataZone {
    version: "2018-05-10"
    operations: [
        AcceptPredictions
        AcceptSubscriptionRequest
        AddEntityOwner
        AddPolicyGrant
        AssociateEnvironmentRole
        AssociateGovernedTerms
        BatchGetAttributesMetadata
        BatchPutAttributesMetadata
        CancelMetadataGenerationRun
        CancelSubscription
        CreateAccountPool
        CreateAsset
        CreateAssetFilter
        CreateAssetRevision
        CreateAssetType
        CreateConnection
        CreateDataProduct
        CreateDataProductRevision
        CreateDataSource
        CreateDomain
        CreateDomainUnit
        CreateEnvironment
        CreateEnvironmentAction
        CreateEnvironmentBlueprint
        CreateEnvironmentProfile
        CreateFormType
        CreateGlossary
        CreateGlossaryTerm
        CreateGroupProfile
        CreateListingChangeSet
        CreateNotebook
        CreateProject
        CreateProjectMembership
        CreateProjectProfile
        CreateRule
        CreateSubscriptionGrant
        CreateSubscriptionRequest
        CreateSubscriptionTarget
        CreateUserProfile
        DeleteAccountPool
        DeleteAsset
        DeleteAssetFilter
        DeleteAssetType
        DeleteConnection
        DeleteDataExportConfiguration
        DeleteDataProduct
        DeleteDataSource
        DeleteDomain
        DeleteDomainUnit
        DeleteEnvironment
        DeleteEnvironmentAction
        DeleteEnvironmentBlueprint
        DeleteEnvironmentBlueprintConfiguration
        DeleteEnvironmentProfile
        DeleteFormType
        DeleteGlossary
        DeleteGlossaryTerm
        DeleteLineageEvent
        DeleteListing
        DeleteNotebook
        DeleteProject
        DeleteProjectMembership
        DeleteProjectProfile
        DeleteRule
        DeleteSubscriptionGrant
        DeleteSubscriptionRequest
        DeleteSubscriptionTarget
        DeleteTimeSeriesDataPoints
        DisassociateEnvironmentRole
        DisassociateGovernedTerms
        GetAccountPool
        GetAsset
        GetAssetFilter
        GetAssetType
        GetConnection
        GetDataExportConfiguration
        GetDataProduct
        GetDataSource
        GetDataSourceRun
        GetDomain
        GetDomainUnit
        GetEnvironment
        GetEnvironmentAction
        GetEnvironmentBlueprint
        GetEnvironmentBlueprintConfiguration
        GetEnvironmentCredentials
        GetEnvironmentProfile
        GetFormType
        GetGlossary
        GetGlossaryTerm
        GetGroupProfile
        GetIamPortalLoginUrl
        GetJobRun
        GetLineageEvent
        GetLineageNode
        GetListing
        GetMetadataGenerationRun
        GetNotebook
        GetNotebookExport
        GetNotebookRun
        GetProject
        GetProjectProfile
        GetRule
        GetSubscription
        GetSubscriptionGrant
        GetSubscriptionRequestDetails
        GetSubscriptionTarget
        GetTimeSeriesDataPoint
        GetUserProfile
        ListAccountPools
        ListAccountsInAccountPool
        ListAssetFilters
        ListAssetRevisions
        ListConnections
        ListDataProductRevisions
        ListDataSourceRunActivities
        ListDataSourceRuns
        ListDataSources
        ListDomainUnitsForParent
        ListDomains
        ListEntityOwners
        ListEnvironmentActions
        ListEnvironmentBlueprintConfigurations
        ListEnvironmentBlueprints
        ListEnvironmentProfiles
        ListEnvironments
        ListJobRuns
        ListLineageEvents
        ListLineageNodeHistory
        ListMetadataGenerationRuns
        ListNotebookRuns
        ListNotebooks
        ListNotifications
        ListPolicyGrants
        ListProjectMemberships
        ListProjectProfiles
        ListProjects
        ListRules
        ListSubscriptionGrants
        ListSubscriptionRequests
        ListSubscriptionTargets
        ListSubscriptions
        ListTagsForResource
        ListTimeSeriesDataPoints
        PostLineageEvent
        PostTimeSeriesDataPoints
        PutDataExportConfiguration
        PutEnvironmentBlueprintConfiguration
        QueryGraph
        RejectPredictions
        RejectSubscriptionRequest
        RemoveEntityOwner
        RemovePolicyGrant
        RevokeSubscription
        Search
        SearchGroupProfiles
        SearchListings
        SearchTypes
        SearchUserProfiles
        StartDataSourceRun
        StartMetadataGenerationRun
        StartNotebookExport
        StartNotebookImport
        StartNotebookRun
        StartNotebookSync
        StopNotebookRun
        TagResource
        UntagResource
        UpdateAccountPool
        UpdateAssetFilter
        UpdateConnection
        UpdateDataSource
        UpdateDomain
        UpdateDomainUnit
        UpdateEnvironment
        UpdateEnvironmentAction
        UpdateEnvironmentBlueprint
        UpdateEnvironmentProfile
        UpdateGlossary
        UpdateGlossaryTerm
        UpdateGroupProfile
        UpdateNotebook
        UpdateProject
        UpdateProjectProfile
        UpdateRootDomainUnitOwner
        UpdateRule
        UpdateSubscriptionGrantStatus
        UpdateSubscriptionRequest
        UpdateSubscriptionTarget
        UpdateUserProfile
    ]
}

@http(method: "PUT", uri: "/v2/domains/{domainIdentifier}/assets/{identifier}/accept-predictions")
@idempotent
operation AcceptPredictions {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: AssetIdentifier

        @httpQuery("revision")
        revision: Revision

        acceptRule: AcceptRule
        acceptChoices: AcceptChoices

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        domainId: DomainId

        @required
        assetId: AssetId

        @required
        revision: Revision
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "PUT"
    uri: "/v2/domains/{domainIdentifier}/subscription-requests/{identifier}/accept"
)
@idempotent
operation AcceptSubscriptionRequest {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: SubscriptionRequestId

        decisionComment: DecisionComment
        assetScopes: AcceptedAssetScopes
        assetPermissions: AssetPermissions
    }
    output := {
        @required
        id: SubscriptionRequestId

        @required
        createdBy: String

        updatedBy: String

        @required
        domainId: DomainId

        @required
        status: SubscriptionRequestStatus

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        @required
        requestReason: RequestReason

        @required
        subscribedPrincipals: AcceptSubscriptionRequestOutputSubscribedPrincipalsList

        @required
        subscribedListings: AcceptSubscriptionRequestOutputSubscribedListingsList

        reviewerId: String
        decisionComment: DecisionComment
        existingSubscriptionId: SubscriptionId
        metadataForms: MetadataForms
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "POST"
    uri: "/v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/addOwner"
    code: 201
)
@idempotent
operation AddEntityOwner {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        entityType: DataZoneEntityType

        @required @httpLabel
        entityIdentifier: String

        @required
        owner: OwnerProperties

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "POST"
    uri: "/v2/domains/{domainIdentifier}/policies/managed/{entityType}/{entityIdentifier}/addGrant"
    code: 201
)
@idempotent
operation AddPolicyGrant {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        entityType: TargetEntityType

        @required @httpLabel
        entityIdentifier: String

        @required
        policyType: ManagedPolicyType

        @required
        principal: PolicyGrantPrincipal

        @required
        detail: PolicyGrantDetail

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        grantId: GrantIdentifier
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "PUT"
    uri: "/v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/roles/{environmentRoleArn}"
)
operation AssociateEnvironmentRole {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        environmentIdentifier: EnvironmentId

        @required @httpLabel
        environmentRoleArn: String
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "PATCH"
    uri: "/v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/associate-governed-terms"
)
operation AssociateGovernedTerms {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        entityIdentifier: EntityIdentifier

        @required @httpLabel
        entityType: GovernedEntityType

        @required
        governedGlossaryTerms: AssociateGovernedTermsInputGovernedGlossaryTermsList
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "GET"
    uri: "/v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/attributes-metadata"
)
@readonly
operation BatchGetAttributesMetadata {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        entityType: AttributeEntityType

        @required @httpLabel
        entityIdentifier: EntityId

        @httpQuery("entityRevision")
        entityRevision: Revision

        @required @httpQuery("attributeIdentifier")
        attributeIdentifiers: AttributesList
    }
    output := {
        attributes: BatchGetAttributeItems

        @required
        errors: AttributesErrors
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "PUT"
    uri: "/v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/attributes-metadata"
)
@idempotent
operation BatchPutAttributesMetadata {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        entityType: AttributeEntityType

        @required @httpLabel
        entityIdentifier: EntityId

        @idempotencyToken
        clientToken: ClientToken

        @required
        attributes: Attributes
    }
    output := {
        errors: AttributesErrors
        attributes: BatchPutAttributeItems
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "POST"
    uri: "/v2/domains/{domainIdentifier}/metadata-generation-runs/{identifier}/cancel"
)
operation CancelMetadataGenerationRun {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: MetadataGenerationRunIdentifier
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PUT", uri: "/v2/domains/{domainIdentifier}/subscriptions/{identifier}/cancel")
@idempotent
operation CancelSubscription {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: SubscriptionId
    }
    output := {
        @required
        id: SubscriptionId

        @required
        createdBy: String

        updatedBy: String

        @required
        domainId: DomainId

        @required
        status: SubscriptionStatus

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        @required
        subscribedPrincipal: SubscribedPrincipal

        @required
        subscribedListing: SubscribedListing

        subscriptionRequestId: SubscriptionRequestId
        retainPermissions: Boolean
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/account-pools", code: 201)
operation CreateAccountPool {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        name: AccountPoolName

        description: Description

        @required
        resolutionStrategy: ResolutionStrategy

        @required
        accountSource: AccountSource
    }
    output := {
        domainId: DomainId
        name: AccountPoolName
        id: AccountPoolId
        description: Description
        resolutionStrategy: ResolutionStrategy

        @required
        accountSource: AccountSource

        @required
        createdBy: String

        createdAt: SyntheticTimestamp_date_time
        lastUpdatedAt: SyntheticTimestamp_date_time
        updatedBy: String
        domainUnitId: DomainUnitId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/assets", code: 201) @idempotent
operation CreateAsset {
    input := {
        @required
        name: AssetName

        @required @httpLabel
        domainIdentifier: DomainId

        externalIdentifier: ExternalIdentifier

        @required
        typeIdentifier: AssetTypeIdentifier

        typeRevision: Revision
        description: Description
        glossaryTerms: GlossaryTerms
        formsInput: FormInputList

        @required
        owningProjectIdentifier: ProjectId

        predictionConfiguration: PredictionConfiguration

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        id: AssetId

        @required
        name: AssetName

        @required
        typeIdentifier: AssetTypeIdentifier

        @required
        typeRevision: Revision

        externalIdentifier: ExternalIdentifier

        @required
        revision: Revision

        description: Description
        createdAt: Timestamp
        createdBy: String
        firstRevisionCreatedAt: Timestamp
        firstRevisionCreatedBy: String
        glossaryTerms: GlossaryTerms
        governedGlossaryTerms: CreateAssetOutputGovernedGlossaryTermsList

        @required
        owningProjectId: ProjectId

        @required
        domainId: DomainId

        listing: AssetListingDetails

        @required
        formsOutput: FormOutputList

        readOnlyFormsOutput: FormOutputList
        latestTimeSeriesDataPointFormsOutput: TimeSeriesDataPointSummaryFormOutputList
        predictionConfiguration: PredictionConfiguration
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "POST"
    uri: "/v2/domains/{domainIdentifier}/assets/{assetIdentifier}/filters"
    code: 201
)
@idempotent
operation CreateAssetFilter {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        assetIdentifier: AssetId

        @required
        name: FilterName

        description: Description

        @required
        configuration: AssetFilterConfiguration

        @idempotencyToken
        clientToken: String
    }
    output := {
        @required
        id: FilterId

        @required
        domainId: DomainId

        @required
        assetId: AssetId

        @required
        name: FilterName

        description: Description
        status: FilterStatus

        @required
        configuration: AssetFilterConfiguration

        createdAt: Timestamp
        errorMessage: String
        effectiveColumnNames: ColumnNameList
        effectiveRowFilter: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/assets/{identifier}/revisions")
@idempotent
operation CreateAssetRevision {
    input := {
        @required
        name: AssetName

        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: AssetIdentifier

        typeRevision: Revision
        description: Description
        glossaryTerms: GlossaryTerms
        formsInput: FormInputList
        predictionConfiguration: PredictionConfiguration

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        id: AssetId

        @required
        name: AssetName

        @required
        typeIdentifier: AssetTypeIdentifier

        @required
        typeRevision: Revision

        externalIdentifier: ExternalIdentifier

        @required
        revision: Revision

        description: Description
        createdAt: Timestamp
        createdBy: String
        firstRevisionCreatedAt: Timestamp
        firstRevisionCreatedBy: String
        glossaryTerms: GlossaryTerms
        governedGlossaryTerms: CreateAssetRevisionOutputGovernedGlossaryTermsList

        @required
        owningProjectId: ProjectId

        @required
        domainId: DomainId

        listing: AssetListingDetails

        @required
        formsOutput: FormOutputList

        readOnlyFormsOutput: FormOutputList
        latestTimeSeriesDataPointFormsOutput: TimeSeriesDataPointSummaryFormOutputList
        predictionConfiguration: PredictionConfiguration
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/asset-types", code: 201)
operation CreateAssetType {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        name: TypeName

        description: Description

        @required
        formsInput: FormsInputMap

        @required
        owningProjectIdentifier: ProjectId
    }
    output := {
        @required
        domainId: DomainId

        @required
        name: TypeName

        @required
        revision: Revision

        description: Description

        @required
        formsOutput: FormsOutputMap

        owningProjectId: ProjectId
        originDomainId: DomainId
        originProjectId: ProjectId
        createdAt: Timestamp
        createdBy: String
        updatedAt: Timestamp
        updatedBy: String
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/connections", code: 201) @idempotent
operation CreateConnection {
    input := {
        awsLocation: AwsLocation

        @idempotencyToken
        clientToken: String

        configurations: Configurations
        description: CreateConnectionInputDescriptionString

        @required @httpLabel
        domainIdentifier: DomainId

        environmentIdentifier: EnvironmentId

        @required
        name: ConnectionName

        props: ConnectionPropertiesInput
        enableTrustedIdentityPropagation: Boolean
        scope: ConnectionScope
    }
    output := {
        @required
        connectionId: ConnectionId

        configurations: Configurations
        description: Description

        @required
        domainId: DomainId

        @required
        domainUnitId: DomainUnitId

        environmentId: EnvironmentId

        @required
        name: ConnectionName

        @required
        physicalEndpoints: PhysicalEndpoints

        projectId: ProjectId
        props: ConnectionPropertiesOutput

        @required
        type: ConnectionType

        scope: ConnectionScope
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/data-products", code: 201) @idempotent
operation CreateDataProduct {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        name: DataProductName

        @required
        owningProjectIdentifier: ProjectId

        description: DataProductDescription
        glossaryTerms: GlossaryTerms
        formsInput: FormInputList
        items: DataProductItems

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        domainId: DomainId

        @required
        id: DataProductId

        @required
        revision: Revision

        @required
        owningProjectId: ProjectId

        @required
        name: DataProductName

        @required
        status: DataProductStatus

        description: DataProductDescription
        glossaryTerms: GlossaryTerms
        items: DataProductItems
        formsOutput: FormOutputList
        createdAt: Timestamp
        createdBy: String
        firstRevisionCreatedAt: Timestamp
        firstRevisionCreatedBy: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "POST"
    uri: "/v2/domains/{domainIdentifier}/data-products/{identifier}/revisions"
    code: 201
)
@idempotent
operation CreateDataProductRevision {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: DataProductId

        @required
        name: DataProductName

        description: DataProductDescription
        glossaryTerms: GlossaryTerms
        items: DataProductItems
        formsInput: FormInputList

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        domainId: DomainId

        @required
        id: DataProductId

        @required
        revision: Revision

        @required
        owningProjectId: ProjectId

        @required
        name: DataProductName

        @required
        status: DataProductStatus

        description: DataProductDescription
        glossaryTerms: GlossaryTerms
        items: DataProductItems
        formsOutput: FormOutputList
        createdAt: Timestamp
        createdBy: String
        firstRevisionCreatedAt: Timestamp
        firstRevisionCreatedBy: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/data-sources", code: 201) @idempotent
operation CreateDataSource {
    input := {
        @required
        name: Name

        description: Description

        @required @httpLabel
        domainIdentifier: DomainId

        @required
        projectIdentifier: CreateDataSourceInputProjectIdentifierString

        environmentIdentifier: CreateDataSourceInputEnvironmentIdentifierString
        connectionIdentifier: CreateDataSourceInputConnectionIdentifierString

        @required
        type: DataSourceType

        configuration: DataSourceConfigurationInput
        recommendation: RecommendationConfiguration
        enableSetting: EnableSetting
        schedule: ScheduleConfiguration
        publishOnImport: Boolean
        assetFormsInput: FormInputList

        @idempotencyToken
        clientToken: String
    }
    output := {
        @required
        id: DataSourceId

        status: DataSourceStatus
        type: DataSourceType

        @required
        name: Name

        description: Description

        @required
        domainId: DomainId

        @required
        projectId: ProjectId

        environmentId: EnvironmentId
        connectionId: String
        configuration: DataSourceConfigurationOutput
        recommendation: RecommendationConfiguration
        enableSetting: EnableSetting
        publishOnImport: Boolean
        assetFormsOutput: FormOutputList
        schedule: ScheduleConfiguration
        lastRunStatus: DataSourceRunStatus
        lastRunAt: DateTime
        lastRunErrorMessage: DataSourceErrorMessage
        errorMessage: DataSourceErrorMessage
        createdAt: DateTime
        updatedAt: DateTime
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains", code: 201) @idempotent
operation CreateDomain {
    input := {
        @required
        name: String

        description: String
        singleSignOn: SingleSignOn
        domainExecutionRole: RoleArn
        kmsKeyIdentifier: KmsKeyArn
        tags: Tags
        domainVersion: DomainVersion
        serviceRole: RoleArn

        @idempotencyToken
        clientToken: String
    }
    output := {
        @required
        id: DomainId

        rootDomainUnitId: DomainUnitId
        name: String
        description: String
        singleSignOn: SingleSignOn
        domainExecutionRole: RoleArn
        arn: String
        kmsKeyIdentifier: KmsKeyArn
        status: DomainStatus
        portalUrl: String
        tags: Tags
        domainVersion: DomainVersion
        serviceRole: RoleArn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/domain-units", code: 201) @idempotent
operation CreateDomainUnit {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        name: DomainUnitName

        @required
        parentDomainUnitIdentifier: DomainUnitId

        description: DomainUnitDescription

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        id: DomainUnitId

        @required
        domainId: DomainId

        @required
        name: DomainUnitName

        parentDomainUnitId: DomainUnitId
        description: DomainUnitDescription

        @required
        owners: DomainUnitOwners

        @required
        ancestorDomainUnitIds: DomainUnitIds

        createdAt: Timestamp
        createdBy: String
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/environments", code: 201)
operation CreateEnvironment {
    input := {
        @required
        projectIdentifier: ProjectId

        @required @httpLabel
        domainIdentifier: DomainId

        description: String

        @required
        name: String

        environmentProfileIdentifier: EnvironmentProfileId
        userParameters: EnvironmentParametersList
        glossaryTerms: GlossaryTerms
        environmentAccountIdentifier: String
        environmentAccountRegion: String
        environmentBlueprintIdentifier: String
        deploymentOrder: Integer
        environmentConfigurationId: String
        environmentConfigurationName: EnvironmentConfigurationName
    }
    output := {
        @required
        projectId: ProjectId

        id: EnvironmentId

        @required
        domainId: DomainId

        @required
        createdBy: String

        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time

        @required
        name: EnvironmentName

        description: Description
        environmentProfileId: EnvironmentProfileId
        awsAccountId: AwsAccountId
        awsAccountRegion: AwsRegion

        @required
        provider: String

        provisionedResources: ResourceList
        status: EnvironmentStatus
        environmentActions: EnvironmentActionList
        glossaryTerms: GlossaryTerms
        userParameters: CustomParameterList
        lastDeployment: Deployment
        provisioningProperties: ProvisioningProperties
        deploymentProperties: DeploymentProperties
        environmentBlueprintId: EnvironmentBlueprintId
        environmentConfigurationId: EnvironmentConfigurationId
        environmentConfigurationName: EnvironmentConfigurationName
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "POST"
    uri: "/v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/actions"
    code: 201
)
operation CreateEnvironmentAction {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        environmentIdentifier: EnvironmentId

        @required
        name: String

        @required
        parameters: ActionParameters

        description: String
    }
    output := {
        @required
        domainId: DomainId

        @required
        environmentId: EnvironmentId

        @required
        id: EnvironmentActionId

        @required
        name: String

        @required
        parameters: ActionParameters

        description: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/environment-blueprints", code: 201)
operation CreateEnvironmentBlueprint {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        name: EnvironmentBlueprintName

        description: Description

        @required
        provisioningProperties: ProvisioningProperties

        userParameters: CustomParameterList
    }
    output := {
        @required
        id: EnvironmentBlueprintId

        @required
        name: EnvironmentBlueprintName

        description: Description

        @required
        provider: String

        @required
        provisioningProperties: ProvisioningProperties

        deploymentProperties: DeploymentProperties
        userParameters: CustomParameterList
        glossaryTerms: GlossaryTerms
        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/environment-profiles", code: 201)
operation CreateEnvironmentProfile {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        name: EnvironmentProfileName

        description: Description

        @required
        environmentBlueprintIdentifier: EnvironmentBlueprintId

        @required
        projectIdentifier: ProjectId

        userParameters: EnvironmentParametersList
        awsAccountId: AwsAccountId
        awsAccountRegion: AwsRegion
    }
    output := {
        @required
        id: EnvironmentProfileId

        @required
        domainId: DomainId

        awsAccountId: AwsAccountId
        awsAccountRegion: AwsRegion

        @required
        createdBy: String

        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time

        @required
        name: EnvironmentProfileName

        description: Description

        @required
        environmentBlueprintId: EnvironmentBlueprintId

        projectId: ProjectId
        userParameters: CustomParameterList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/form-types", code: 201)
operation CreateFormType {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        name: FormTypeName

        @required
        model: Model

        @required
        owningProjectIdentifier: ProjectId

        status: FormTypeStatus
        description: Description
    }
    output := {
        @required
        domainId: DomainId

        @required
        name: FormTypeName

        @required
        revision: Revision

        description: Description
        owningProjectId: ProjectId
        originDomainId: DomainId
        originProjectId: ProjectId
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/glossaries", code: 201) @idempotent
operation CreateGlossary {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        name: GlossaryName

        @required
        owningProjectIdentifier: ProjectId

        description: GlossaryDescription
        status: GlossaryStatus
        usageRestrictions: GlossaryUsageRestrictions

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        domainId: DomainId

        @required
        id: GlossaryId

        @required
        name: GlossaryName

        @required
        owningProjectId: ProjectId

        description: GlossaryDescription
        status: GlossaryStatus
        usageRestrictions: GlossaryUsageRestrictions
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/glossary-terms", code: 201) @idempotent
operation CreateGlossaryTerm {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        glossaryIdentifier: GlossaryTermId

        @required
        name: GlossaryTermName

        status: GlossaryTermStatus
        shortDescription: ShortDescription
        longDescription: LongDescription
        termRelations: TermRelations

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        id: GlossaryTermId

        @required
        domainId: DomainId

        @required
        glossaryId: GlossaryId

        @required
        name: GlossaryTermName

        @required
        status: GlossaryTermStatus

        shortDescription: ShortDescription
        longDescription: LongDescription
        termRelations: TermRelations
        usageRestrictions: GlossaryUsageRestrictions
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/group-profiles", code: 201) @idempotent
operation CreateGroupProfile {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        groupIdentifier: GroupIdentifier
        rolePrincipalArn: String

        @idempotencyToken
        clientToken: String
    }
    output := {
        domainId: DomainId
        id: GroupProfileId
        status: GroupProfileStatus
        groupName: GroupProfileName
        rolePrincipalArn: String
        rolePrincipalId: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/listings/change-set")
operation CreateListingChangeSet {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        entityIdentifier: EntityIdentifier

        @required
        entityType: EntityType

        entityRevision: Revision

        @required
        action: ChangeAction

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        listingId: ListingId

        @required
        listingRevision: Revision

        @required
        status: ListingStatus
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/notebooks", code: 201) @idempotent
operation CreateNotebook {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        owningProjectIdentifier: ProjectId

        @required
        name: NotebookName

        description: Description
        metadata: Metadata
        parameters: Parameters

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        id: NotebookId

        @required
        name: NotebookName

        @required
        owningProjectId: ProjectId

        @required
        domainId: DomainId

        @required
        cellOrder: CellOrder

        @required
        status: NotebookStatus

        description: Description
        createdAt: Timestamp
        createdBy: String
        updatedAt: Timestamp
        updatedBy: String
        lockedBy: String
        lockedAt: Timestamp
        lockExpiresAt: Timestamp
        computeId: ComputeId
        metadata: Metadata
        parameters: Parameters
        environmentConfiguration: EnvironmentConfig
        error: NotebookError
        gitMetadata: GitMetadata
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/projects", code: 201)
operation CreateProject {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        name: ProjectName

        description: Description
        resourceTags: CreateProjectInputResourceTagsMap
        glossaryTerms: GlossaryTerms
        domainUnitId: DomainUnitId
        projectProfileId: ProjectProfileId
        userParameters: EnvironmentConfigurationUserParametersList
        projectCategory: String
        projectExecutionRole: RoleArn
        membershipAssignments: ProjectMembershipAssignments
    }
    output := {
        @required
        domainId: DomainId

        @required
        id: ProjectId

        @required
        name: ProjectName

        description: Description
        projectStatus: ProjectStatus
        failureReasons: FailureReasons

        @required
        createdBy: String

        createdAt: SyntheticTimestamp_date_time
        lastUpdatedAt: SyntheticTimestamp_date_time
        resourceTags: ResourceTags
        glossaryTerms: GlossaryTerms
        domainUnitId: DomainUnitId
        projectProfileId: ProjectProfileId
        userParameters: EnvironmentConfigurationUserParametersList
        environmentDeploymentDetails: EnvironmentDeploymentDetails
        projectCategory: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "POST"
    uri: "/v2/domains/{domainIdentifier}/projects/{projectIdentifier}/createMembership"
    code: 201
)
operation CreateProjectMembership {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        projectIdentifier: ProjectId

        @required
        member: Member

        @required
        designation: UserDesignation
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/project-profiles", code: 201)
operation CreateProjectProfile {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        name: ProjectProfileName

        description: Description
        status: Status
        projectResourceTags: ProjectResourceTagParameters
        allowCustomProjectResourceTags: Boolean
        projectResourceTagsDescription: Description
        environmentConfigurations: EnvironmentConfigurationsList
        domainUnitIdentifier: DomainUnitId
    }
    output := {
        @required
        domainId: DomainId

        @required
        id: ProjectProfileId

        @required
        name: ProjectProfileName

        description: Description
        status: Status
        projectResourceTags: ProjectResourceTagParameters
        allowCustomProjectResourceTags: Boolean
        projectResourceTagsDescription: Description
        environmentConfigurations: EnvironmentConfigurationsList

        @required
        createdBy: String

        createdAt: SyntheticTimestamp_date_time
        lastUpdatedAt: SyntheticTimestamp_date_time
        domainUnitId: DomainUnitId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/rules", code: 201) @idempotent
operation CreateRule {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        name: RuleName

        @required
        target: RuleTarget

        @required
        action: RuleAction

        @required
        scope: RuleScope

        @required
        detail: RuleDetail

        description: Description

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        identifier: RuleId

        @required
        name: RuleName

        @required
        ruleType: RuleType

        @required
        target: RuleTarget

        @required
        action: RuleAction

        @required
        scope: RuleScope

        @required
        detail: RuleDetail

        targetType: RuleTargetType
        description: Description

        @required
        createdAt: Timestamp

        @required
        createdBy: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/subscription-grants")
operation CreateSubscriptionGrant {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        environmentIdentifier: EnvironmentId

        subscriptionTargetIdentifier: SubscriptionTargetId

        @required
        grantedEntity: GrantedEntityInput

        assetTargetNames: AssetTargetNames

        @idempotencyToken
        clientToken: String
    }
    output := {
        @required
        id: SubscriptionGrantId

        @required
        createdBy: String

        updatedBy: String

        @required
        domainId: DomainId

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        environmentId: EnvironmentId

        @required
        subscriptionTargetId: SubscriptionTargetId

        @required
        grantedEntity: GrantedEntity

        @required
        status: SubscriptionGrantOverallStatus

        assets: SubscribedAssets

        @deprecated
        subscriptionId: SubscriptionId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/subscription-requests")
operation CreateSubscriptionRequest {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        subscribedPrincipals: SubscribedPrincipalInputs

        @required
        subscribedListings: SubscribedListingInputs

        @required
        requestReason: RequestReason

        @idempotencyToken
        clientToken: String

        metadataForms: MetadataFormInputs
        assetPermissions: AssetPermissions
        assetScopes: AcceptedAssetScopes
    }
    output := {
        @required
        id: SubscriptionRequestId

        @required
        createdBy: String

        updatedBy: String

        @required
        domainId: DomainId

        @required
        status: SubscriptionRequestStatus

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        @required
        requestReason: RequestReason

        @required
        subscribedPrincipals: CreateSubscriptionRequestOutputSubscribedPrincipalsList

        @required
        subscribedListings: CreateSubscriptionRequestOutputSubscribedListingsList

        reviewerId: String
        decisionComment: DecisionComment
        existingSubscriptionId: SubscriptionId
        metadataForms: MetadataForms
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "POST"
    uri: "/v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/subscription-targets"
)
operation CreateSubscriptionTarget {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        environmentIdentifier: EnvironmentId

        @required
        name: SubscriptionTargetName

        @required
        type: String

        @required
        subscriptionTargetConfig: SubscriptionTargetForms

        @required
        authorizedPrincipals: AuthorizedPrincipalIdentifiers

        @required
        manageAccessRole: IamRoleArn

        @required
        applicableAssetTypes: ApplicableAssetTypes

        provider: String

        @idempotencyToken
        clientToken: String

        subscriptionGrantCreationMode: SubscriptionGrantCreationMode
    }
    output := {
        @required
        id: SubscriptionTargetId

        @required
        authorizedPrincipals: AuthorizedPrincipalIdentifiers

        @required
        domainId: DomainId

        @required
        projectId: ProjectId

        @required
        environmentId: EnvironmentId

        @required
        name: SubscriptionTargetName

        @required
        type: String

        @required
        createdBy: String

        updatedBy: String

        @required
        createdAt: Timestamp

        updatedAt: Timestamp
        manageAccessRole: IamRoleArn

        @required
        applicableAssetTypes: ApplicableAssetTypes

        @required
        subscriptionTargetConfig: SubscriptionTargetForms

        @required
        provider: String

        subscriptionGrantCreationMode: SubscriptionGrantCreationMode
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/user-profiles", code: 201) @idempotent
operation CreateUserProfile {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        userIdentifier: UserIdentifier

        userType: UserType
        sessionName: CreateUserProfileInputSessionNameString

        @idempotencyToken
        clientToken: String
    }
    output := {
        domainId: DomainId
        id: UserProfileId
        type: UserProfileType
        status: UserProfileStatus
        details: UserProfileDetails
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "DELETE", uri: "/v2/domains/{domainIdentifier}/account-pools/{identifier}", code: 204)
@idempotent
operation DeleteAccountPool {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: AccountPoolId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "DELETE", uri: "/v2/domains/{domainIdentifier}/assets/{identifier}", code: 204)
@idempotent
operation DeleteAsset {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: AssetIdentifier
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "DELETE"
    uri: "/v2/domains/{domainIdentifier}/assets/{assetIdentifier}/filters/{identifier}"
    code: 204
)
@idempotent
operation DeleteAssetFilter {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        assetIdentifier: AssetId

        @required @httpLabel
        identifier: FilterId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "DELETE", uri: "/v2/domains/{domainIdentifier}/asset-types/{identifier}", code: 204)
operation DeleteAssetType {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: AssetTypeIdentifier
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "DELETE", uri: "/v2/domains/{domainIdentifier}/connections/{identifier}", code: 202)
@idempotent
operation DeleteConnection {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: ConnectionId
    }
    output := {
        status: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "DELETE", uri: "/v2/domains/{domainIdentifier}/data-export-configuration", code: 204)
@idempotent
operation DeleteDataExportConfiguration {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "DELETE", uri: "/v2/domains/{domainIdentifier}/data-products/{identifier}", code: 204)
@idempotent
operation DeleteDataProduct {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: DataProductId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "DELETE", uri: "/v2/domains/{domainIdentifier}/data-sources/{identifier}") @idempotent
operation DeleteDataSource {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: DataSourceId

        @httpQuery("clientToken") @deprecated(since: "2024-12-02") @idempotencyToken
        clientToken: String

        @httpQuery("retainPermissionsOnRevokeFailure")
        retainPermissionsOnRevokeFailure: Boolean
    }
    output := {
        @required
        id: DataSourceId

        status: DataSourceStatus
        type: DataSourceType

        @required
        name: Name

        description: Description

        @required
        domainId: DomainId

        @required
        projectId: ProjectId

        environmentId: EnvironmentId
        connectionId: String
        configuration: DataSourceConfigurationOutput
        enableSetting: EnableSetting
        publishOnImport: Boolean
        assetFormsOutput: FormOutputList
        schedule: ScheduleConfiguration
        lastRunStatus: DataSourceRunStatus
        lastRunAt: DateTime
        lastRunErrorMessage: DataSourceErrorMessage
        errorMessage: DataSourceErrorMessage
        createdAt: DateTime
        updatedAt: DateTime
        selfGrantStatus: SelfGrantStatusOutput
        retainPermissionsOnRevokeFailure: Boolean
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "DELETE", uri: "/v2/domains/{identifier}", code: 202) @idempotent
operation DeleteDomain {
    input := {
        @required @httpLabel
        identifier: DomainId

        @httpQuery("clientToken") @idempotencyToken
        clientToken: String

        @httpQuery("skipDeletionCheck")
        skipDeletionCheck: Boolean
    }
    output := {
        @required
        status: DomainStatus
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "DELETE", uri: "/v2/domains/{domainIdentifier}/domain-units/{identifier}", code: 204)
@idempotent
operation DeleteDomainUnit {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: DomainUnitId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "DELETE", uri: "/v2/domains/{domainIdentifier}/environments/{identifier}", code: 204)
@idempotent
operation DeleteEnvironment {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: EnvironmentId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "DELETE"
    uri: "/v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/actions/{identifier}"
    code: 204
)
@idempotent
operation DeleteEnvironmentAction {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        environmentIdentifier: EnvironmentId

        @required @httpLabel
        identifier: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "DELETE"
    uri: "/v2/domains/{domainIdentifier}/environment-blueprints/{identifier}"
    code: 204
)
@idempotent
operation DeleteEnvironmentBlueprint {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: EnvironmentBlueprintId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "DELETE"
    uri: "/v2/domains/{domainIdentifier}/environment-blueprint-configurations/{environmentBlueprintIdentifier}"
    code: 204
)
@idempotent
operation DeleteEnvironmentBlueprintConfiguration {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        environmentBlueprintIdentifier: EnvironmentBlueprintId
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "DELETE"
    uri: "/v2/domains/{domainIdentifier}/environment-profiles/{identifier}"
    code: 204
)
@idempotent
operation DeleteEnvironmentProfile {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: EnvironmentProfileId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "DELETE"
    uri: "/v2/domains/{domainIdentifier}/form-types/{formTypeIdentifier}"
    code: 204
)
operation DeleteFormType {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        formTypeIdentifier: FormTypeIdentifier
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "DELETE", uri: "/v2/domains/{domainIdentifier}/glossaries/{identifier}", code: 204)
@idempotent
operation DeleteGlossary {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: GlossaryId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "DELETE"
    uri: "/v2/domains/{domainIdentifier}/glossary-terms/{identifier}"
    code: 204
)
@idempotent
operation DeleteGlossaryTerm {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: GlossaryTermId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "DELETE", uri: "/v2/domains/{domainIdentifier}/lineage/events/{identifier}")
@idempotent
operation DeleteLineageEvent {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: LineageEventIdentifier
    }
    output := {
        id: LineageEventIdentifier
        domainId: DomainId
        processingStatus: LineageEventProcessingStatus
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "DELETE", uri: "/v2/domains/{domainIdentifier}/listings/{identifier}", code: 204)
@idempotent
operation DeleteListing {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: ListingId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "DELETE", uri: "/v2/domains/{domainIdentifier}/notebooks/{identifier}") @idempotent
operation DeleteNotebook {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: NotebookId
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "DELETE", uri: "/v2/domains/{domainIdentifier}/projects/{identifier}", code: 204)
@idempotent
operation DeleteProject {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: ProjectId

        @httpQuery("skipDeletionCheck")
        skipDeletionCheck: Boolean
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "POST"
    uri: "/v2/domains/{domainIdentifier}/projects/{projectIdentifier}/deleteMembership"
    code: 204
)
@idempotent
operation DeleteProjectMembership {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        projectIdentifier: ProjectId

        @required
        member: Member
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "DELETE"
    uri: "/v2/domains/{domainIdentifier}/project-profiles/{identifier}"
    code: 204
)
@idempotent
operation DeleteProjectProfile {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: ProjectProfileId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "DELETE", uri: "/v2/domains/{domainIdentifier}/rules/{identifier}", code: 204)
@idempotent
operation DeleteRule {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: RuleId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "DELETE", uri: "/v2/domains/{domainIdentifier}/subscription-grants/{identifier}")
operation DeleteSubscriptionGrant {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: SubscriptionGrantId
    }
    output := {
        @required
        id: SubscriptionGrantId

        @required
        createdBy: String

        updatedBy: String

        @required
        domainId: DomainId

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        environmentId: EnvironmentId

        @required
        subscriptionTargetId: SubscriptionTargetId

        @required
        grantedEntity: GrantedEntity

        @required
        status: SubscriptionGrantOverallStatus

        assets: SubscribedAssets

        @deprecated
        subscriptionId: SubscriptionId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "DELETE"
    uri: "/v2/domains/{domainIdentifier}/subscription-requests/{identifier}"
    code: 204
)
operation DeleteSubscriptionRequest {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: SubscriptionRequestId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "DELETE"
    uri: "/v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/subscription-targets/{identifier}"
    code: 204
)
operation DeleteSubscriptionTarget {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        environmentIdentifier: EnvironmentId

        @required @httpLabel
        identifier: SubscriptionTargetId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "DELETE"
    uri: "/v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/time-series-data-points"
    code: 204
)
@idempotent
operation DeleteTimeSeriesDataPoints {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        entityIdentifier: EntityIdentifier

        @required @httpLabel
        entityType: TimeSeriesEntityType

        @required @httpQuery("formName")
        formName: TimeSeriesFormName

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "DELETE"
    uri: "/v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/roles/{environmentRoleArn}"
)
operation DisassociateEnvironmentRole {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        environmentIdentifier: EnvironmentId

        @required @httpLabel
        environmentRoleArn: String
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "PATCH"
    uri: "/v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/disassociate-governed-terms"
)
operation DisassociateGovernedTerms {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        entityIdentifier: EntityIdentifier

        @required @httpLabel
        entityType: GovernedEntityType

        @required
        governedGlossaryTerms: DisassociateGovernedTermsInputGovernedGlossaryTermsList
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/account-pools/{identifier}") @readonly
operation GetAccountPool {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: AccountPoolId
    }
    output := {
        domainId: DomainId
        name: AccountPoolName
        id: AccountPoolId
        description: Description
        resolutionStrategy: ResolutionStrategy

        @required
        accountSource: AccountSource

        @required
        createdBy: String

        createdAt: SyntheticTimestamp_date_time
        lastUpdatedAt: SyntheticTimestamp_date_time
        updatedBy: String
        domainUnitId: DomainUnitId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/assets/{identifier}") @readonly
operation GetAsset {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: AssetIdentifier

        @httpQuery("revision")
        revision: Revision
    }
    output := {
        @required
        id: AssetId

        @required
        name: AssetName

        @required
        typeIdentifier: AssetTypeIdentifier

        @required
        typeRevision: Revision

        externalIdentifier: ExternalIdentifier

        @required
        revision: Revision

        description: Description
        createdAt: Timestamp
        createdBy: String
        firstRevisionCreatedAt: Timestamp
        firstRevisionCreatedBy: String
        glossaryTerms: GlossaryTerms
        governedGlossaryTerms: GetAssetOutputGovernedGlossaryTermsList

        @required
        owningProjectId: ProjectId

        @required
        domainId: DomainId

        listing: AssetListingDetails

        @required
        formsOutput: FormOutputList

        readOnlyFormsOutput: FormOutputList
        latestTimeSeriesDataPointFormsOutput: TimeSeriesDataPointSummaryFormOutputList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "GET"
    uri: "/v2/domains/{domainIdentifier}/assets/{assetIdentifier}/filters/{identifier}"
)
@readonly
operation GetAssetFilter {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        assetIdentifier: AssetId

        @required @httpLabel
        identifier: FilterId
    }
    output := {
        @required
        id: FilterId

        @required
        domainId: DomainId

        @required
        assetId: AssetId

        @required
        name: FilterName

        description: Description
        status: FilterStatus

        @required
        configuration: AssetFilterConfiguration

        createdAt: Timestamp
        errorMessage: String
        effectiveColumnNames: ColumnNameList
        effectiveRowFilter: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/asset-types/{identifier}") @readonly
operation GetAssetType {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: AssetTypeIdentifier

        @httpQuery("revision")
        revision: Revision
    }
    output := {
        @required
        domainId: DomainId

        @required
        name: TypeName

        @required
        revision: Revision

        description: Description

        @required
        formsOutput: FormsOutputMap

        @required
        owningProjectId: ProjectId

        originDomainId: DomainId
        originProjectId: ProjectId
        createdAt: Timestamp
        createdBy: String
        updatedAt: Timestamp
        updatedBy: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/connections/{identifier}") @readonly
operation GetConnection {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: ConnectionId

        @httpQuery("withSecret")
        withSecret: Boolean
    }
    output := {
        connectionCredentials: ConnectionCredentials
        configurations: Configurations

        @required
        connectionId: ConnectionId

        description: Description

        @required
        domainId: DomainId

        @required
        domainUnitId: DomainUnitId

        environmentId: EnvironmentId
        environmentUserRole: String

        @required
        name: ConnectionName

        @required
        physicalEndpoints: PhysicalEndpoints

        projectId: ProjectId
        props: ConnectionPropertiesOutput

        @required
        type: ConnectionType

        scope: ConnectionScope
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/data-export-configuration") @readonly
operation GetDataExportConfiguration {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId
    }
    output := {
        isExportEnabled: Boolean
        status: ConfigurationStatus
        encryptionConfiguration: EncryptionConfiguration
        s3TableBucketArn: String
        createdAt: Timestamp
        updatedAt: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/data-products/{identifier}") @readonly
operation GetDataProduct {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: DataProductId

        @httpQuery("revision")
        revision: Revision
    }
    output := {
        @required
        domainId: DomainId

        @required
        id: DataProductId

        @required
        revision: Revision

        @required
        owningProjectId: ProjectId

        @required
        name: DataProductName

        @required
        status: DataProductStatus

        description: DataProductDescription
        glossaryTerms: GlossaryTerms
        items: DataProductItems
        formsOutput: FormOutputList
        createdAt: Timestamp
        createdBy: String
        firstRevisionCreatedAt: Timestamp
        firstRevisionCreatedBy: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/data-sources/{identifier}") @readonly
operation GetDataSource {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: DataSourceId
    }
    output := {
        @required
        id: DataSourceId

        status: DataSourceStatus
        type: DataSourceType

        @required
        name: Name

        description: Description

        @required
        domainId: DomainId

        @required
        projectId: ProjectId

        environmentId: EnvironmentId
        connectionId: String
        configuration: DataSourceConfigurationOutput
        recommendation: RecommendationConfiguration
        enableSetting: EnableSetting
        publishOnImport: Boolean
        assetFormsOutput: FormOutputList
        schedule: ScheduleConfiguration
        lastRunStatus: DataSourceRunStatus
        lastRunAt: DateTime
        lastRunErrorMessage: DataSourceErrorMessage
        lastRunAssetCount: Integer
        errorMessage: DataSourceErrorMessage
        createdAt: DateTime
        updatedAt: DateTime
        selfGrantStatus: SelfGrantStatusOutput
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/data-source-runs/{identifier}") @readonly
operation GetDataSourceRun {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: DataSourceRunId
    }
    output := {
        @required
        domainId: DomainId

        @required
        dataSourceId: DataSourceId

        @required
        id: DataSourceRunId

        @required
        projectId: ProjectId

        @required
        status: DataSourceRunStatus

        @required
        type: DataSourceRunType

        dataSourceConfigurationSnapshot: String
        runStatisticsForAssets: RunStatisticsForAssets
        lineageSummary: DataSourceRunLineageSummary
        errorMessage: DataSourceErrorMessage

        @required
        createdAt: DateTime

        @required
        updatedAt: DateTime

        startedAt: DateTime
        stoppedAt: DateTime
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{identifier}") @readonly
operation GetDomain {
    input := {
        @required @httpLabel
        identifier: DomainId
    }
    output := {
        @required
        id: DomainId

        rootDomainUnitId: DomainUnitId
        name: String
        description: String
        singleSignOn: SingleSignOn

        @required
        domainExecutionRole: RoleArn

        arn: String
        kmsKeyIdentifier: KmsKeyArn

        @required
        status: DomainStatus

        portalUrl: String
        createdAt: Timestamp
        lastUpdatedAt: Timestamp
        tags: Tags
        domainVersion: DomainVersion
        serviceRole: RoleArn
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/domain-units/{identifier}") @readonly
operation GetDomainUnit {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: DomainUnitId
    }
    output := {
        @required
        id: DomainUnitId

        @required
        domainId: DomainId

        @required
        name: DomainUnitName

        parentDomainUnitId: DomainUnitId
        description: DomainUnitDescription

        @required
        owners: DomainUnitOwners

        createdAt: Timestamp
        lastUpdatedAt: Timestamp
        createdBy: String
        lastUpdatedBy: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/environments/{identifier}") @readonly
operation GetEnvironment {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: EnvironmentId
    }
    output := {
        @required
        projectId: ProjectId

        id: EnvironmentId

        @required
        domainId: DomainId

        @required
        createdBy: String

        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time

        @required
        name: EnvironmentName

        description: Description
        environmentProfileId: EnvironmentProfileId
        awsAccountId: AwsAccountId
        awsAccountRegion: AwsRegion

        @required
        provider: String

        provisionedResources: ResourceList
        status: EnvironmentStatus
        environmentActions: EnvironmentActionList
        glossaryTerms: GlossaryTerms
        userParameters: CustomParameterList
        lastDeployment: Deployment
        provisioningProperties: ProvisioningProperties
        deploymentProperties: DeploymentProperties
        environmentBlueprintId: EnvironmentBlueprintId
        environmentConfigurationId: EnvironmentConfigurationId
        environmentConfigurationName: EnvironmentConfigurationName
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "GET"
    uri: "/v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/actions/{identifier}"
)
@readonly
operation GetEnvironmentAction {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        environmentIdentifier: EnvironmentId

        @required @httpLabel
        identifier: String
    }
    output := {
        @required
        domainId: DomainId

        @required
        environmentId: EnvironmentId

        @required
        id: EnvironmentActionId

        @required
        name: String

        @required
        parameters: ActionParameters

        description: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/environment-blueprints/{identifier}")
@readonly
operation GetEnvironmentBlueprint {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: EnvironmentBlueprintId
    }
    output := {
        @required
        id: EnvironmentBlueprintId

        @required
        name: EnvironmentBlueprintName

        description: Description

        @required
        provider: String

        @required
        provisioningProperties: ProvisioningProperties

        deploymentProperties: DeploymentProperties
        userParameters: CustomParameterList
        glossaryTerms: GlossaryTerms
        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "GET"
    uri: "/v2/domains/{domainIdentifier}/environment-blueprint-configurations/{environmentBlueprintIdentifier}"
)
@readonly
operation GetEnvironmentBlueprintConfiguration {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        environmentBlueprintIdentifier: EnvironmentBlueprintId
    }
    output := {
        @required
        domainId: DomainId

        @required
        environmentBlueprintId: EnvironmentBlueprintId

        provisioningRoleArn: RoleArn
        environmentRolePermissionBoundary: PolicyArn
        manageAccessRoleArn: RoleArn
        enabledRegions: EnabledRegionList
        regionalParameters: RegionalParameterMap
        allowUserProvidedConfigurations: Boolean
        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time
        resourceConfigurations: ResourceConfigurations
        provisioningConfigurations: ProvisioningConfigurationList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "GET"
    uri: "/v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/credentials"
)
@readonly
operation GetEnvironmentCredentials {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        environmentIdentifier: EnvironmentId
    }
    output := @sensitive {
        accessKeyId: String
        secretAccessKey: String
        sessionToken: String
        expiration: SyntheticTimestamp_date_time
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/environment-profiles/{identifier}")
@readonly
operation GetEnvironmentProfile {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: EnvironmentProfileId
    }
    output := {
        @required
        id: EnvironmentProfileId

        @required
        domainId: DomainId

        awsAccountId: AwsAccountId
        awsAccountRegion: AwsRegion

        @required
        createdBy: String

        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time

        @required
        name: EnvironmentProfileName

        description: Description

        @required
        environmentBlueprintId: EnvironmentBlueprintId

        projectId: ProjectId
        userParameters: CustomParameterList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/form-types/{formTypeIdentifier}")
@readonly
operation GetFormType {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        formTypeIdentifier: FormTypeIdentifier

        @httpQuery("revision")
        revision: Revision
    }
    output := {
        @required
        domainId: DomainId

        @required
        name: FormTypeName

        @required
        revision: Revision

        @required
        model: Model

        owningProjectId: ProjectId
        originDomainId: DomainId
        originProjectId: ProjectId
        status: FormTypeStatus
        createdAt: Timestamp
        createdBy: String
        description: Description
        imports: ImportList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/glossaries/{identifier}") @readonly
operation GetGlossary {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: GlossaryId
    }
    output := {
        @required
        domainId: DomainId

        @required
        id: GlossaryId

        @required
        owningProjectId: ProjectId

        @required
        name: GlossaryName

        description: GlossaryDescription

        @required
        status: GlossaryStatus

        createdAt: Timestamp
        createdBy: String
        updatedAt: Timestamp
        updatedBy: String
        usageRestrictions: GlossaryUsageRestrictions
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/glossary-terms/{identifier}") @readonly
operation GetGlossaryTerm {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: GlossaryTermId
    }
    output := {
        @required
        domainId: DomainId

        @required
        glossaryId: GlossaryId

        @required
        id: GlossaryTermId

        @required
        name: GlossaryTermName

        shortDescription: ShortDescription
        longDescription: LongDescription
        termRelations: TermRelations

        @required
        status: GlossaryTermStatus

        createdAt: Timestamp
        createdBy: String
        updatedAt: Timestamp
        updatedBy: String
        usageRestrictions: GlossaryUsageRestrictions
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/group-profiles/{groupIdentifier}")
@readonly
operation GetGroupProfile {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        groupIdentifier: GroupIdentifier
    }
    output := {
        domainId: DomainId
        id: GroupProfileId
        status: GroupProfileStatus
        groupName: GroupProfileName
        rolePrincipalArn: String
        rolePrincipalId: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/get-portal-login-url")
operation GetIamPortalLoginUrl {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId
    }
    output := {
        authCodeUrl: String

        @required
        userProfileId: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/jobRuns/{identifier}") @readonly
operation GetJobRun {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: RunIdentifier
    }
    output := {
        domainId: DomainId
        id: String
        jobId: String
        jobType: JobType
        runMode: JobRunMode
        details: JobRunDetails
        status: JobRunStatus
        error: JobRunError
        createdBy: String
        createdAt: Timestamp
        startTime: Timestamp
        endTime: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/lineage/events/{identifier}") @readonly
operation GetLineageEvent {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: LineageEventIdentifier
    }
    output := {
        @httpHeader("Domain-Id")
        domainId: DomainId

        @httpHeader("Id")
        id: LineageEventIdentifier

        @httpPayload
        event: LineageEvent

        @httpHeader("Created-By")
        createdBy: String

        @httpHeader("Processing-Status")
        processingStatus: LineageEventProcessingStatus

        @httpHeader("Event-Time")
        eventTime: Timestamp

        @httpHeader("Created-At")
        createdAt: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/lineage/nodes/{identifier}") @readonly
operation GetLineageNode {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: LineageNodeIdentifier

        @httpQuery("timestamp")
        eventTimestamp: Timestamp
    }
    output := {
        @required
        domainId: DomainId

        name: String
        description: String
        createdAt: Timestamp
        createdBy: String
        updatedAt: Timestamp
        updatedBy: String

        @required
        id: LineageNodeId

        @required
        typeName: String

        typeRevision: Revision
        sourceIdentifier: String
        eventTimestamp: Timestamp
        formsOutput: FormOutputList
        upstreamNodes: LineageNodeReferenceList
        downstreamNodes: LineageNodeReferenceList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/listings/{identifier}") @readonly
operation GetListing {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: ListingId

        @httpQuery("listingRevision")
        listingRevision: Revision
    }
    output := {
        @required
        domainId: DomainId

        @required
        id: ListingId

        @required
        listingRevision: Revision

        createdAt: Timestamp
        updatedAt: Timestamp
        createdBy: String
        updatedBy: String
        item: ListingItem
        name: ListingName
        description: Description
        status: ListingStatus
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/metadata-generation-runs/{identifier}")
@readonly
operation GetMetadataGenerationRun {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: MetadataGenerationRunIdentifier

        @httpQuery("type")
        type: MetadataGenerationRunType
    }
    output := {
        @required
        domainId: DomainId

        @required
        id: MetadataGenerationRunIdentifier

        target: MetadataGenerationRunTarget
        status: MetadataGenerationRunStatus

        @deprecated(since: "2025-11-21")
        type: MetadataGenerationRunType

        types: MetadataGenerationRunTypes
        createdAt: Timestamp
        createdBy: String

        @required
        owningProjectId: ProjectId

        typeStats: MetadataGenerationRunTypeStats
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/notebooks/{identifier}") @readonly
operation GetNotebook {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: NotebookId
    }
    output := {
        @required
        id: NotebookId

        @required
        name: NotebookName

        @required
        owningProjectId: ProjectId

        @required
        domainId: DomainId

        @required
        cellOrder: CellOrder

        @required
        status: NotebookStatus

        description: Description
        createdAt: Timestamp
        createdBy: String
        updatedAt: Timestamp
        updatedBy: String
        lockedBy: String
        lockedAt: Timestamp
        lockExpiresAt: Timestamp
        computeId: ComputeId
        metadata: Metadata
        parameters: Parameters
        environmentConfiguration: EnvironmentConfig
        error: NotebookError
        gitMetadata: GitMetadata
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/notebook-exports/{identifier}") @readonly
operation GetNotebookExport {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: ExportId
    }
    output := {
        @required
        id: ExportId

        @required
        domainId: DomainId

        @required
        owningProjectId: ProjectId

        @required
        notebookId: NotebookId

        @required
        fileFormat: FileFormat

        @required
        status: NotebookExportStatus

        outputLocation: OutputLocation
        error: NotebookExportError
        completedAt: Timestamp
        createdAt: Timestamp
        createdBy: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/notebook-runs/{identifier}") @readonly
operation GetNotebookRun {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: NotebookRunId
    }
    output := {
        @required
        id: NotebookRunId

        @required
        domainId: DomainId

        @required
        owningProjectId: ProjectId

        @required
        notebookId: NotebookId

        scheduleId: ScheduleId

        @required
        status: NotebookRunStatus

        cellOrder: CellOrder
        metadata: Metadata
        parameters: Parameters
        computeConfiguration: ComputeConfig
        networkConfiguration: NetworkConfig
        timeoutConfiguration: TimeoutConfig
        environmentConfiguration: EnvironmentConfig
        storageConfiguration: StorageConfig
        triggerSource: TriggerSource
        error: NotebookRunError
        createdAt: Timestamp
        createdBy: String
        updatedAt: Timestamp
        updatedBy: String
        startedAt: Timestamp
        completedAt: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/projects/{identifier}") @readonly
operation GetProject {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: ProjectId
    }
    output := {
        @required
        domainId: DomainId

        @required
        id: ProjectId

        @required
        name: ProjectName

        description: Description
        projectStatus: ProjectStatus
        failureReasons: FailureReasons

        @required
        createdBy: String

        createdAt: SyntheticTimestamp_date_time
        lastUpdatedAt: SyntheticTimestamp_date_time
        resourceTags: ResourceTags
        glossaryTerms: GlossaryTerms
        domainUnitId: DomainUnitId
        projectProfileId: ProjectProfileId
        userParameters: EnvironmentConfigurationUserParametersList
        environmentDeploymentDetails: EnvironmentDeploymentDetails
        projectCategory: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/project-profiles/{identifier}") @readonly
operation GetProjectProfile {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: ProjectProfileId
    }
    output := {
        @required
        domainId: DomainId

        @required
        id: ProjectProfileId

        @required
        name: ProjectProfileName

        description: Description
        status: Status
        projectResourceTags: ProjectResourceTagParameters
        allowCustomProjectResourceTags: Boolean
        projectResourceTagsDescription: Description
        environmentConfigurations: EnvironmentConfigurationsList

        @required
        createdBy: String

        createdAt: SyntheticTimestamp_date_time
        lastUpdatedAt: SyntheticTimestamp_date_time
        domainUnitId: DomainUnitId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/rules/{identifier}") @readonly
operation GetRule {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: RuleId

        @httpQuery("revision")
        revision: Revision
    }
    output := {
        @required
        identifier: RuleId

        @required
        revision: Revision

        @required
        name: RuleName

        @required
        ruleType: RuleType

        @required
        target: RuleTarget

        @required
        action: RuleAction

        @required
        scope: RuleScope

        @required
        detail: RuleDetail

        targetType: RuleTargetType
        description: Description

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        @required
        createdBy: String

        @required
        lastUpdatedBy: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/subscriptions/{identifier}") @readonly
operation GetSubscription {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: SubscriptionId
    }
    output := {
        @required
        id: SubscriptionId

        @required
        createdBy: String

        updatedBy: String

        @required
        domainId: DomainId

        @required
        status: SubscriptionStatus

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        @required
        subscribedPrincipal: SubscribedPrincipal

        @required
        subscribedListing: SubscribedListing

        subscriptionRequestId: SubscriptionRequestId
        retainPermissions: Boolean
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/subscription-grants/{identifier}")
@readonly
operation GetSubscriptionGrant {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: SubscriptionGrantId
    }
    output := {
        @required
        id: SubscriptionGrantId

        @required
        createdBy: String

        updatedBy: String

        @required
        domainId: DomainId

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        environmentId: EnvironmentId

        @required
        subscriptionTargetId: SubscriptionTargetId

        @required
        grantedEntity: GrantedEntity

        @required
        status: SubscriptionGrantOverallStatus

        assets: SubscribedAssets

        @deprecated
        subscriptionId: SubscriptionId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/subscription-requests/{identifier}")
@readonly
operation GetSubscriptionRequestDetails {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: SubscriptionRequestId
    }
    output := {
        @required
        id: SubscriptionRequestId

        @required
        createdBy: String

        updatedBy: String

        @required
        domainId: DomainId

        @required
        status: SubscriptionRequestStatus

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        @required
        requestReason: RequestReason

        @required
        subscribedPrincipals: GetSubscriptionRequestDetailsOutputSubscribedPrincipalsList

        @required
        subscribedListings: GetSubscriptionRequestDetailsOutputSubscribedListingsList

        reviewerId: String
        decisionComment: DecisionComment
        existingSubscriptionId: SubscriptionId
        metadataForms: MetadataForms
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "GET"
    uri: "/v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/subscription-targets/{identifier}"
)
@readonly
operation GetSubscriptionTarget {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        environmentIdentifier: EnvironmentId

        @required @httpLabel
        identifier: SubscriptionTargetId
    }
    output := {
        @required
        id: SubscriptionTargetId

        @required
        authorizedPrincipals: AuthorizedPrincipalIdentifiers

        @required
        domainId: DomainId

        @required
        projectId: ProjectId

        @required
        environmentId: EnvironmentId

        @required
        name: SubscriptionTargetName

        @required
        type: String

        @required
        createdBy: String

        updatedBy: String

        @required
        createdAt: Timestamp

        updatedAt: Timestamp
        manageAccessRole: IamRoleArn

        @required
        applicableAssetTypes: ApplicableAssetTypes

        @required
        subscriptionTargetConfig: SubscriptionTargetForms

        @required
        provider: String

        subscriptionGrantCreationMode: SubscriptionGrantCreationMode
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "GET"
    uri: "/v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/time-series-data-points/{identifier}"
)
@readonly
operation GetTimeSeriesDataPoint {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        entityIdentifier: EntityIdentifier

        @required @httpLabel
        entityType: TimeSeriesEntityType

        @required @httpLabel
        identifier: TimeSeriesDataPointIdentifier

        @required @httpQuery("formName")
        formName: TimeSeriesFormName
    }
    output := {
        domainId: DomainId
        entityId: EntityId
        entityType: TimeSeriesEntityType
        formName: TimeSeriesFormName
        form: TimeSeriesDataPointFormOutput
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/user-profiles/{userIdentifier}") @readonly
operation GetUserProfile {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        userIdentifier: UserIdentifier

        @httpQuery("type")
        type: UserProfileType

        @httpQuery("sessionName")
        sessionName: GetUserProfileInputSessionNameString
    }
    output := {
        domainId: DomainId
        id: UserProfileId
        type: UserProfileType
        status: UserProfileStatus
        details: UserProfileDetails
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/account-pools")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListAccountPools {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @httpQuery("name")
        name: AccountPoolName

        @httpQuery("sortBy")
        sortBy: SortFieldAccountPool

        @httpQuery("sortOrder")
        sortOrder: SortOrder

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        items: AccountPoolSummaries
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/account-pools/{identifier}/accounts")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListAccountsInAccountPool {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: AccountPoolId

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        items: AccountInfoList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/assets/{assetIdentifier}/filters")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListAssetFilters {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        assetIdentifier: AssetId

        @httpQuery("status")
        status: FilterStatus

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        items: AssetFilters

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/assets/{identifier}/revisions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListAssetRevisions {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: AssetIdentifier

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        items: AssetRevisions
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/connections")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListConnections {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("sortBy")
        sortBy: SortFieldConnection

        @httpQuery("sortOrder")
        sortOrder: SortOrder

        @httpQuery("name")
        name: ConnectionName

        @httpQuery("environmentIdentifier")
        environmentIdentifier: EnvironmentId

        @httpQuery("projectIdentifier")
        projectIdentifier: ProjectId

        @httpQuery("type")
        type: ConnectionType

        @httpQuery("scope")
        scope: ConnectionScope
    }
    output := {
        @required
        items: ConnectionSummaries

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/data-products/{identifier}/revisions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListDataProductRevisions {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: DataProductId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        @required
        items: DataProductRevisions

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/data-source-runs/{identifier}/activities")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListDataSourceRunActivities {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: DataSourceRunId

        @httpQuery("status")
        status: DataAssetActivityStatus

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        items: DataSourceRunActivities

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/data-sources/{dataSourceIdentifier}/runs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListDataSourceRuns {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        dataSourceIdentifier: DataSourceId

        @httpQuery("status")
        status: DataSourceRunStatus

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        items: DataSourceRunSummaries

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/data-sources")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListDataSources {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpQuery("projectIdentifier")
        projectIdentifier: String

        @httpQuery("environmentIdentifier")
        environmentIdentifier: String

        @httpQuery("connectionIdentifier")
        connectionIdentifier: String

        @httpQuery("type")
        type: DataSourceType

        @httpQuery("status")
        status: DataSourceStatus

        @httpQuery("name")
        name: Name

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        items: DataSourceSummaries

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/domain-units")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListDomainUnitsForParent {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpQuery("parentDomainUnitIdentifier")
        parentDomainUnitIdentifier: DomainUnitId

        @httpQuery("maxResults")
        maxResults: MaxResultsForListDomains

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        @required
        items: DomainUnitSummaries

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListDomains {
    input := {
        @httpQuery("status")
        status: DomainStatus

        @httpQuery("maxResults")
        maxResults: MaxResultsForListDomains

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        @required
        items: DomainSummaries

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "GET"
    uri: "/v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/owners"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "owners"
    pageSize: "maxResults"
)
operation ListEntityOwners {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        entityType: DataZoneEntityType

        @required @httpLabel
        entityIdentifier: String

        @httpQuery("maxResults")
        maxResults: MaxResultsForListDomains

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        @required
        owners: EntityOwners

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "GET"
    uri: "/v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/actions"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListEnvironmentActions {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        environmentIdentifier: EnvironmentId

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        items: ListEnvironmentActionSummaries
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/environment-blueprint-configurations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListEnvironmentBlueprintConfigurations {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        items: EnvironmentBlueprintConfigurations
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/environment-blueprints")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListEnvironmentBlueprints {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("name")
        name: EnvironmentBlueprintName

        @httpQuery("managed")
        managed: Boolean
    }
    output := {
        @required
        items: EnvironmentBlueprintSummaries

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/environment-profiles")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListEnvironmentProfiles {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @httpQuery("awsAccountId")
        awsAccountId: AwsAccountId

        @httpQuery("awsAccountRegion")
        awsAccountRegion: AwsRegion

        @httpQuery("environmentBlueprintIdentifier")
        environmentBlueprintIdentifier: EnvironmentBlueprintId

        @httpQuery("projectIdentifier")
        projectIdentifier: ProjectId

        @httpQuery("name")
        name: EnvironmentProfileName

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        items: EnvironmentProfileSummaries

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/environments")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListEnvironments {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @httpQuery("awsAccountId")
        awsAccountId: AwsAccountId

        @httpQuery("status")
        status: EnvironmentStatus

        @httpQuery("awsAccountRegion")
        awsAccountRegion: AwsRegion

        @required @httpQuery("projectIdentifier")
        projectIdentifier: ProjectId

        @httpQuery("environmentProfileIdentifier")
        environmentProfileIdentifier: EnvironmentProfileId

        @httpQuery("environmentBlueprintIdentifier")
        environmentBlueprintIdentifier: EnvironmentBlueprintId

        @httpQuery("provider")
        provider: String

        @httpQuery("name")
        name: String

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        @required
        items: EnvironmentSummaries

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/jobs/{jobIdentifier}/runs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListJobRuns {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        jobIdentifier: ListJobRunsInputJobIdentifierString

        @httpQuery("status")
        status: JobRunStatus

        @httpQuery("sortOrder")
        sortOrder: SortOrder

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        items: JobRunSummaries
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/lineage/events")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListLineageEvents {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("timestampAfter")
        timestampAfter: Timestamp

        @httpQuery("timestampBefore")
        timestampBefore: Timestamp

        @httpQuery("processingStatus")
        processingStatus: LineageEventProcessingStatus

        @httpQuery("sortOrder")
        sortOrder: SortOrder

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        items: LineageEventSummaries
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/lineage/nodes/{identifier}/history")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "nodes"
    pageSize: "maxResults"
)
operation ListLineageNodeHistory {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @required @httpLabel
        identifier: LineageNodeIdentifier

        @httpQuery("direction")
        direction: EdgeDirection

        @httpQuery("timestampGTE")
        eventTimestampGTE: Timestamp

        @httpQuery("timestampLTE")
        eventTimestampLTE: Timestamp

        @httpQuery("sortOrder")
        sortOrder: SortOrder
    }
    output := {
        nodes: LineageNodeSummaries
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/metadata-generation-runs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListMetadataGenerationRuns {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @httpQuery("status")
        status: MetadataGenerationRunStatus

        @httpQuery("type")
        type: MetadataGenerationRunType

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("targetIdentifier")
        targetIdentifier: EntityId
    }
    output := {
        items: MetadataGenerationRuns
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/notebook-runs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListNotebookRuns {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpQuery("owningProjectIdentifier")
        owningProjectIdentifier: ProjectId

        @httpQuery("notebookIdentifier")
        notebookIdentifier: NotebookId

        @httpQuery("status")
        status: NotebookRunStatus

        @httpQuery("scheduleIdentifier")
        scheduleIdentifier: ScheduleId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("sortOrder")
        sortOrder: SortOrder

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        items: NotebookRunSummaryList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/notebooks")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListNotebooks {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpQuery("owningProjectIdentifier")
        owningProjectIdentifier: ProjectId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("sortOrder")
        sortOrder: SortOrder

        @httpQuery("sortBy")
        sortBy: SortKey

        @httpQuery("status")
        status: NotebookStatus

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        items: NotebookSummaryList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/notifications")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "notifications"
    pageSize: "maxResults"
)
operation ListNotifications {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpQuery("type")
        type: NotificationType

        @httpQuery("afterTimestamp")
        afterTimestamp: Timestamp

        @httpQuery("beforeTimestamp")
        beforeTimestamp: Timestamp

        @httpQuery("subjects")
        subjects: NotificationSubjects

        @httpQuery("taskStatus")
        taskStatus: TaskStatus

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        notifications: NotificationsList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "GET"
    uri: "/v2/domains/{domainIdentifier}/policies/managed/{entityType}/{entityIdentifier}/grants"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "grantList"
    pageSize: "maxResults"
)
operation ListPolicyGrants {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        entityType: TargetEntityType

        @required @httpLabel
        entityIdentifier: String

        @required @httpQuery("policyType")
        policyType: ManagedPolicyType

        @httpQuery("maxResults")
        maxResults: MaxResultsForListDomains

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        @required
        grantList: PolicyGrantList

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/projects/{projectIdentifier}/memberships")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "members"
    pageSize: "maxResults"
)
operation ListProjectMemberships {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        projectIdentifier: ProjectId

        @httpQuery("sortBy")
        sortBy: SortFieldProject

        @httpQuery("sortOrder")
        sortOrder: SortOrder

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        members: ProjectMembers

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/project-profiles")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListProjectProfiles {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @httpQuery("name")
        name: ProjectProfileName

        @httpQuery("sortBy")
        sortBy: SortFieldProject

        @httpQuery("sortOrder")
        sortOrder: SortOrder

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        items: ProjectProfileSummaries
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/projects")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListProjects {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @httpQuery("userIdentifier")
        userIdentifier: String

        @httpQuery("groupIdentifier")
        groupIdentifier: String

        @httpQuery("name")
        name: ProjectName

        @httpQuery("projectCategory")
        projectCategory: String

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        items: ProjectSummaries
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "GET"
    uri: "/v2/domains/{domainIdentifier}/list-rules/{targetType}/{targetIdentifier}"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListRules {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        targetType: RuleTargetType

        @required @httpLabel
        targetIdentifier: String

        @httpQuery("ruleType")
        ruleType: RuleType

        @httpQuery("ruleAction")
        action: RuleAction

        @httpQuery("projectIds")
        projectIds: ProjectIds

        @httpQuery("assetTypes")
        assetTypes: AssetTypeIdentifiers

        @httpQuery("dataProduct")
        dataProduct: Boolean

        @httpQuery("includeCascaded")
        includeCascaded: Boolean

        @httpQuery("maxResults")
        maxResults: ListRulesInputMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        @required
        items: RuleSummaries

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/subscription-grants")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListSubscriptionGrants {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @httpQuery("environmentId")
        environmentId: EnvironmentId

        @httpQuery("subscriptionTargetId")
        subscriptionTargetId: SubscriptionTargetId

        @httpQuery("subscribedListingId")
        subscribedListingId: ListingId

        @httpQuery("subscriptionId")
        subscriptionId: SubscriptionId

        @httpQuery("owningProjectId")
        owningProjectId: ProjectId

        @httpQuery("owningIamPrincipalArn")
        owningIamPrincipalArn: IamPrincipalArn

        @httpQuery("owningUserId")
        owningUserId: UserProfileId

        @httpQuery("owningGroupId")
        owningGroupId: GroupProfileId

        @httpQuery("sortBy") @deprecated(since: "Jan 31 2026")
        sortBy: SortKey

        @httpQuery("sortOrder")
        sortOrder: SortOrder

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        @required
        items: SubscriptionGrants

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/subscription-requests")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListSubscriptionRequests {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @httpQuery("status")
        status: SubscriptionRequestStatus

        @httpQuery("subscribedListingId")
        subscribedListingId: ListingId

        @httpQuery("owningProjectId")
        owningProjectId: ProjectId

        @httpQuery("owningIamPrincipalArn")
        owningIamPrincipalArn: IamPrincipalArn

        @httpQuery("approverProjectId")
        approverProjectId: ProjectId

        @httpQuery("owningUserId")
        owningUserId: UserProfileId

        @httpQuery("owningGroupId")
        owningGroupId: GroupProfileId

        @httpQuery("sortBy") @deprecated(since: "Jan 31 2026")
        sortBy: SortKey

        @httpQuery("sortOrder")
        sortOrder: SortOrder

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        @required
        items: SubscriptionRequests

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "GET"
    uri: "/v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/subscription-targets"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListSubscriptionTargets {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        environmentIdentifier: EnvironmentId

        @httpQuery("sortBy")
        sortBy: SortKey

        @httpQuery("sortOrder")
        sortOrder: SortOrder

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        @required
        items: SubscriptionTargets

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/v2/domains/{domainIdentifier}/subscriptions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListSubscriptions {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @httpQuery("subscriptionRequestIdentifier")
        subscriptionRequestIdentifier: SubscriptionRequestId

        @httpQuery("status")
        status: SubscriptionStatus

        @httpQuery("subscribedListingId")
        subscribedListingId: ListingId

        @httpQuery("owningProjectId")
        owningProjectId: ProjectId

        @httpQuery("owningIamPrincipalArn")
        owningIamPrincipalArn: IamPrincipalArn

        @httpQuery("owningUserId")
        owningUserId: UserProfileId

        @httpQuery("owningGroupId")
        owningGroupId: GroupProfileId

        @httpQuery("approverProjectId")
        approverProjectId: ProjectId

        @httpQuery("sortBy") @deprecated(since: "Jan 31 2026")
        sortBy: SortKey

        @httpQuery("sortOrder")
        sortOrder: SortOrder

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        @required
        items: Subscriptions

        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "GET"
    uri: "/v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/time-series-data-points"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListTimeSeriesDataPoints {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        entityIdentifier: EntityIdentifier

        @required @httpLabel
        entityType: TimeSeriesEntityType

        @required @httpQuery("formName")
        formName: TimeSeriesFormName

        @httpQuery("startedAt")
        startedAt: Timestamp

        @httpQuery("endedAt")
        endedAt: Timestamp

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        items: TimeSeriesDataPointSummaryFormOutputList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/lineage/events") @idempotent
operation PostLineageEvent {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpPayload
        event: LineageEvent

        @httpHeader("Client-Token") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        id: LineageEventIdentifier
        domainId: DomainId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "POST"
    uri: "/v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/time-series-data-points"
    code: 201
)
@idempotent
operation PostTimeSeriesDataPoints {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        entityIdentifier: EntityIdentifier

        @required @httpLabel
        entityType: TimeSeriesEntityType

        @required
        forms: TimeSeriesDataPointFormInputList

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        domainId: DomainId
        entityId: EntityId
        entityType: TimeSeriesEntityType
        forms: TimeSeriesDataPointFormOutputList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PUT", uri: "/v2/domains/{domainIdentifier}/data-export-configuration") @idempotent
operation PutDataExportConfiguration {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        enableExport: Boolean

        encryptionConfiguration: EncryptionConfiguration

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "PUT"
    uri: "/v2/domains/{domainIdentifier}/environment-blueprint-configurations/{environmentBlueprintIdentifier}"
)
@idempotent
operation PutEnvironmentBlueprintConfiguration {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        environmentBlueprintIdentifier: EnvironmentBlueprintId

        provisioningRoleArn: RoleArn
        manageAccessRoleArn: RoleArn
        environmentRolePermissionBoundary: PolicyArn

        @required
        enabledRegions: EnabledRegionList

        regionalParameters: RegionalParameterMap
        resourceConfigurations: PutResourceConfigurations
        allowUserProvidedConfigurations: Boolean
        globalParameters: GlobalParameterMap
        provisioningConfigurations: ProvisioningConfigurationList
    }
    output := {
        @required
        domainId: DomainId

        @required
        environmentBlueprintId: EnvironmentBlueprintId

        provisioningRoleArn: RoleArn
        environmentRolePermissionBoundary: PolicyArn
        manageAccessRoleArn: RoleArn
        enabledRegions: EnabledRegionList
        regionalParameters: RegionalParameterMap
        allowUserProvidedConfigurations: Boolean
        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time
        resourceConfigurations: ResourceConfigurations
        provisioningConfigurations: ProvisioningConfigurationList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/graph/query")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation QueryGraph {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        match: MatchClauses

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        additionalAttributes: AdditionalAttributes
    }
    output := {
        items: ResultItemList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PUT", uri: "/v2/domains/{domainIdentifier}/assets/{identifier}/reject-predictions")
@idempotent
operation RejectPredictions {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: AssetIdentifier

        @httpQuery("revision")
        revision: Revision

        rejectRule: RejectRule
        rejectChoices: RejectChoices

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        domainId: DomainId

        @required
        assetId: AssetId

        @required
        assetRevision: Revision
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "PUT"
    uri: "/v2/domains/{domainIdentifier}/subscription-requests/{identifier}/reject"
)
@idempotent
operation RejectSubscriptionRequest {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: SubscriptionRequestId

        decisionComment: DecisionComment
    }
    output := {
        @required
        id: SubscriptionRequestId

        @required
        createdBy: String

        updatedBy: String

        @required
        domainId: DomainId

        @required
        status: SubscriptionRequestStatus

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        @required
        requestReason: RequestReason

        @required
        subscribedPrincipals: RejectSubscriptionRequestOutputSubscribedPrincipalsList

        @required
        subscribedListings: RejectSubscriptionRequestOutputSubscribedListingsList

        reviewerId: String
        decisionComment: DecisionComment
        existingSubscriptionId: SubscriptionId
        metadataForms: MetadataForms
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "POST"
    uri: "/v2/domains/{domainIdentifier}/entities/{entityType}/{entityIdentifier}/removeOwner"
    code: 204
)
@idempotent
operation RemoveEntityOwner {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        entityType: DataZoneEntityType

        @required @httpLabel
        entityIdentifier: String

        @required
        owner: OwnerProperties

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "POST"
    uri: "/v2/domains/{domainIdentifier}/policies/managed/{entityType}/{entityIdentifier}/removeGrant"
    code: 204
)
@idempotent
operation RemovePolicyGrant {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        entityType: TargetEntityType

        @required @httpLabel
        entityIdentifier: String

        @required
        policyType: ManagedPolicyType

        @required
        principal: PolicyGrantPrincipal

        grantIdentifier: GrantIdentifier

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PUT", uri: "/v2/domains/{domainIdentifier}/subscriptions/{identifier}/revoke")
@idempotent
operation RevokeSubscription {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: SubscriptionId

        retainPermissions: Boolean
    }
    output := {
        @required
        id: SubscriptionId

        @required
        createdBy: String

        updatedBy: String

        @required
        domainId: DomainId

        @required
        status: SubscriptionStatus

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        @required
        subscribedPrincipal: SubscribedPrincipal

        @required
        subscribedListing: SubscribedListing

        subscriptionRequestId: SubscriptionRequestId
        retainPermissions: Boolean
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/search")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation Search {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        owningProjectIdentifier: ProjectId
        maxResults: MaxResults
        nextToken: PaginationToken

        @required
        searchScope: InventorySearchScope

        searchText: SearchText
        searchIn: SearchInList
        filters: FilterClause
        sort: SearchSort
        additionalAttributes: SearchOutputAdditionalAttributes
    }
    output := {
        items: SearchInventoryResultItems
        nextToken: PaginationToken
        totalMatchCount: Integer
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/search-group-profiles")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation SearchGroupProfiles {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        groupType: GroupSearchType

        searchText: GroupSearchText
        maxResults: MaxResults
        nextToken: PaginationToken
    }
    output := {
        items: GroupProfileSummaries
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/listings/search")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation SearchListings {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        searchText: SearchListingsInputSearchTextString
        searchIn: SearchInList
        maxResults: MaxResults
        nextToken: PaginationToken
        filters: FilterClause
        aggregations: AggregationList
        sort: SearchSort
        additionalAttributes: SearchOutputAdditionalAttributes
    }
    output := {
        items: SearchResultItems
        nextToken: PaginationToken
        totalMatchCount: Integer
        aggregates: AggregationOutputList
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/types-search")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation SearchTypes {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        maxResults: MaxResults
        nextToken: PaginationToken

        @required
        searchScope: TypesSearchScope

        searchText: SearchText
        searchIn: SearchInList
        filters: FilterClause
        sort: SearchSort

        @required
        managed: Boolean
    }
    output := {
        items: SearchTypesResultItems
        nextToken: PaginationToken
        totalMatchCount: Integer
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/search-user-profiles")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation SearchUserProfiles {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        userType: UserSearchType

        searchText: UserSearchText
        maxResults: MaxResults
        nextToken: PaginationToken
    }
    output := {
        items: UserProfileSummaries
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "POST"
    uri: "/v2/domains/{domainIdentifier}/data-sources/{dataSourceIdentifier}/runs"
)
@idempotent
operation StartDataSourceRun {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        dataSourceIdentifier: DataSourceId

        @idempotencyToken
        clientToken: String
    }
    output := {
        @required
        domainId: DomainId

        @required
        dataSourceId: DataSourceId

        @required
        id: DataSourceRunId

        @required
        projectId: ProjectId

        @required
        status: DataSourceRunStatus

        @required
        type: DataSourceRunType

        dataSourceConfigurationSnapshot: String
        runStatisticsForAssets: RunStatisticsForAssets
        errorMessage: DataSourceErrorMessage

        @required
        createdAt: DateTime

        @required
        updatedAt: DateTime

        startedAt: DateTime
        stoppedAt: DateTime
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/metadata-generation-runs") @idempotent
operation StartMetadataGenerationRun {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @deprecated(since: "2025-11-21")
        type: MetadataGenerationRunType

        types: MetadataGenerationRunTypes

        @required
        target: MetadataGenerationRunTarget

        @idempotencyToken
        clientToken: ClientToken

        @required
        owningProjectIdentifier: ProjectId
    }
    output := {
        @required
        domainId: DomainId

        @required
        id: MetadataGenerationRunIdentifier

        status: MetadataGenerationRunStatus

        @deprecated(since: "2025-11-21")
        type: MetadataGenerationRunType

        types: MetadataGenerationRunTypes
        createdAt: Timestamp
        createdBy: String
        owningProjectId: ProjectId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/notebook-exports", code: 201)
operation StartNotebookExport {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        notebookIdentifier: NotebookId

        @required
        owningProjectIdentifier: ProjectId

        @required
        fileFormat: FileFormat

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        id: ExportId

        @required
        domainId: DomainId

        @required
        owningProjectId: ProjectId

        @required
        notebookId: NotebookId

        @required
        fileFormat: FileFormat

        @required
        status: NotebookExportStatus

        createdAt: Timestamp
        createdBy: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/notebook-imports", code: 201) @idempotent
operation StartNotebookImport {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        owningProjectIdentifier: ProjectId

        @required
        sourceLocation: SourceLocation

        @required
        name: NotebookName

        description: Description

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        notebookId: NotebookId
        status: NotebookStatus
        domainId: DomainId
        owningProjectId: ProjectId
        name: NotebookName
        description: Description
        sourceLocation: SourceLocation
        createdAt: Timestamp
        createdBy: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/notebook-runs", code: 201) @idempotent
operation StartNotebookRun {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        owningProjectIdentifier: ProjectId

        @required
        notebookIdentifier: NotebookId

        scheduleIdentifier: ScheduleId
        computeConfiguration: ComputeConfig
        networkConfiguration: NetworkConfig
        timeoutConfiguration: TimeoutConfig
        triggerSource: TriggerSource
        metadata: Metadata
        parameters: Parameters

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        id: NotebookRunId

        @required
        domainId: DomainId

        @required
        owningProjectId: ProjectId

        @required
        notebookId: NotebookId

        scheduleId: ScheduleId

        @required
        status: NotebookRunStatus

        cellOrder: CellOrder
        metadata: Metadata
        parameters: Parameters
        computeConfiguration: ComputeConfig
        networkConfiguration: NetworkConfig
        timeoutConfiguration: TimeoutConfig
        environmentConfiguration: EnvironmentConfig
        storageConfiguration: StorageConfig
        triggerSource: TriggerSource
        error: NotebookRunError
        createdAt: Timestamp
        createdBy: String
        updatedAt: Timestamp
        updatedBy: String
        startedAt: Timestamp
        completedAt: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/v2/domains/{domainIdentifier}/notebook-syncs", code: 201) @idempotent
operation StartNotebookSync {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        owningProjectIdentifier: ProjectId

        @required
        sourceLocation: SourceLocation

        gitMetadata: GitMetadata
        notebookId: NotebookId
        name: NotebookName
        description: Description

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        notebookId: NotebookId
        status: NotebookStatus
        domainId: DomainId
        owningProjectId: ProjectId
        sourceLocation: SourceLocation
        gitMetadata: GitMetadata
        name: NotebookName
        description: Description
        createdAt: Timestamp
        createdBy: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PUT", uri: "/v2/domains/{domainIdentifier}/notebook-runs/{identifier}/stop")
@idempotent
operation StopNotebookRun {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: NotebookRunId

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        id: NotebookRunId

        @required
        domainId: DomainId

        @required
        owningProjectId: ProjectId

        @required
        status: NotebookRunStatus
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        UnauthorizedException
    ]
}

@http(method: "PATCH", uri: "/v2/domains/{domainIdentifier}/account-pools/{identifier}") @idempotent
operation UpdateAccountPool {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: AccountPoolId

        name: AccountPoolName
        description: Description
        resolutionStrategy: ResolutionStrategy
        accountSource: AccountSource
    }
    output := {
        domainId: DomainId
        name: AccountPoolName
        id: AccountPoolId
        description: Description
        resolutionStrategy: ResolutionStrategy

        @required
        accountSource: AccountSource

        @required
        createdBy: String

        createdAt: SyntheticTimestamp_date_time
        lastUpdatedAt: SyntheticTimestamp_date_time
        updatedBy: String
        domainUnitId: DomainUnitId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "PATCH"
    uri: "/v2/domains/{domainIdentifier}/assets/{assetIdentifier}/filters/{identifier}"
)
@idempotent
operation UpdateAssetFilter {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        assetIdentifier: AssetId

        @required @httpLabel
        identifier: FilterId

        name: String
        description: Description
        configuration: AssetFilterConfiguration
    }
    output := {
        @required
        id: FilterId

        @required
        domainId: DomainId

        @required
        assetId: AssetId

        @required
        name: FilterName

        description: Description
        status: FilterStatus

        @required
        configuration: AssetFilterConfiguration

        createdAt: Timestamp
        errorMessage: String
        effectiveColumnNames: ColumnNameList
        effectiveRowFilter: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PATCH", uri: "/v2/domains/{domainIdentifier}/connections/{identifier}") @idempotent
operation UpdateConnection {
    input := {
        configurations: Configurations

        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: ConnectionId

        description: UpdateConnectionInputDescriptionString
        awsLocation: AwsLocation
        props: ConnectionPropertiesPatch
    }
    output := {
        configurations: Configurations

        @required
        connectionId: ConnectionId

        description: Description

        @required
        domainId: DomainId

        @required
        domainUnitId: DomainUnitId

        environmentId: EnvironmentId

        @required
        name: ConnectionName

        @required
        physicalEndpoints: PhysicalEndpoints

        projectId: ProjectId
        props: ConnectionPropertiesOutput

        @required
        type: ConnectionType

        scope: ConnectionScope
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PATCH", uri: "/v2/domains/{domainIdentifier}/data-sources/{identifier}") @idempotent
operation UpdateDataSource {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: DataSourceId

        name: Name
        description: Description
        enableSetting: EnableSetting
        publishOnImport: Boolean
        assetFormsInput: FormInputList
        schedule: ScheduleConfiguration
        configuration: DataSourceConfigurationInput
        recommendation: RecommendationConfiguration
        retainPermissionsOnRevokeFailure: Boolean
    }
    output := {
        @required
        id: DataSourceId

        status: DataSourceStatus
        type: DataSourceType

        @required
        name: Name

        description: Description

        @required
        domainId: DomainId

        @required
        projectId: ProjectId

        environmentId: EnvironmentId
        connectionId: String
        configuration: DataSourceConfigurationOutput
        recommendation: RecommendationConfiguration
        enableSetting: EnableSetting
        publishOnImport: Boolean
        assetFormsOutput: FormOutputList
        schedule: ScheduleConfiguration
        lastRunStatus: DataSourceRunStatus
        lastRunAt: DateTime
        lastRunErrorMessage: DataSourceErrorMessage
        errorMessage: DataSourceErrorMessage
        createdAt: DateTime
        updatedAt: DateTime
        selfGrantStatus: SelfGrantStatusOutput
        retainPermissionsOnRevokeFailure: Boolean
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PUT", uri: "/v2/domains/{identifier}") @idempotent
operation UpdateDomain {
    input := {
        @required @httpLabel
        identifier: DomainId

        description: String
        singleSignOn: SingleSignOn
        domainExecutionRole: RoleArn
        serviceRole: RoleArn
        name: String

        @httpQuery("clientToken") @idempotencyToken
        clientToken: String
    }
    output := {
        @required
        id: DomainId

        rootDomainUnitId: DomainUnitId
        description: String
        singleSignOn: SingleSignOn
        domainExecutionRole: RoleArn
        serviceRole: RoleArn
        name: String
        lastUpdatedAt: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PUT", uri: "/v2/domains/{domainIdentifier}/domain-units/{identifier}") @idempotent
operation UpdateDomainUnit {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: DomainUnitId

        description: DomainUnitDescription
        name: DomainUnitName
    }
    output := {
        @required
        id: DomainUnitId

        @required
        domainId: DomainId

        @required
        name: DomainUnitName

        @required
        owners: DomainUnitOwners

        description: DomainUnitDescription
        parentDomainUnitId: DomainUnitId
        createdAt: Timestamp
        lastUpdatedAt: Timestamp
        createdBy: String
        lastUpdatedBy: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PATCH", uri: "/v2/domains/{domainIdentifier}/environments/{identifier}")
operation UpdateEnvironment {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: EnvironmentId

        name: String
        description: String
        glossaryTerms: GlossaryTerms
        blueprintVersion: String
        userParameters: EnvironmentParametersList
        environmentConfigurationName: EnvironmentConfigurationName
    }
    output := {
        @required
        projectId: ProjectId

        id: EnvironmentId

        @required
        domainId: DomainId

        @required
        createdBy: String

        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time

        @required
        name: EnvironmentName

        description: Description
        environmentProfileId: EnvironmentProfileId
        awsAccountId: AwsAccountId
        awsAccountRegion: AwsRegion

        @required
        provider: String

        provisionedResources: ResourceList
        status: EnvironmentStatus
        environmentActions: EnvironmentActionList
        glossaryTerms: GlossaryTerms
        userParameters: CustomParameterList
        lastDeployment: Deployment
        provisioningProperties: ProvisioningProperties
        deploymentProperties: DeploymentProperties
        environmentBlueprintId: EnvironmentBlueprintId
        environmentConfigurationId: EnvironmentConfigurationId
        environmentConfigurationName: EnvironmentConfigurationName
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "PATCH"
    uri: "/v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/actions/{identifier}"
)
operation UpdateEnvironmentAction {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        environmentIdentifier: EnvironmentId

        @required @httpLabel
        identifier: String

        parameters: ActionParameters
        name: String
        description: String
    }
    output := {
        @required
        domainId: DomainId

        @required
        environmentId: EnvironmentId

        @required
        id: EnvironmentActionId

        @required
        name: String

        @required
        parameters: ActionParameters

        description: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PATCH", uri: "/v2/domains/{domainIdentifier}/environment-blueprints/{identifier}")
@idempotent
operation UpdateEnvironmentBlueprint {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: EnvironmentBlueprintId

        description: String
        provisioningProperties: ProvisioningProperties
        userParameters: CustomParameterList
    }
    output := {
        @required
        id: EnvironmentBlueprintId

        @required
        name: EnvironmentBlueprintName

        description: Description

        @required
        provider: String

        @required
        provisioningProperties: ProvisioningProperties

        deploymentProperties: DeploymentProperties
        userParameters: CustomParameterList
        glossaryTerms: GlossaryTerms
        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PATCH", uri: "/v2/domains/{domainIdentifier}/environment-profiles/{identifier}")
operation UpdateEnvironmentProfile {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: EnvironmentProfileId

        name: EnvironmentProfileName
        description: String
        userParameters: EnvironmentParametersList
        awsAccountId: AwsAccountId
        awsAccountRegion: AwsRegion
    }
    output := {
        @required
        id: EnvironmentProfileId

        @required
        domainId: DomainId

        awsAccountId: AwsAccountId
        awsAccountRegion: AwsRegion

        @required
        createdBy: String

        createdAt: SyntheticTimestamp_date_time
        updatedAt: SyntheticTimestamp_date_time

        @required
        name: EnvironmentProfileName

        description: Description

        @required
        environmentBlueprintId: EnvironmentBlueprintId

        projectId: ProjectId
        userParameters: CustomParameterList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PATCH", uri: "/v2/domains/{domainIdentifier}/glossaries/{identifier}") @idempotent
operation UpdateGlossary {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: GlossaryId

        name: GlossaryName
        description: GlossaryDescription
        status: GlossaryStatus

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        domainId: DomainId

        @required
        id: GlossaryId

        @required
        name: GlossaryName

        @required
        owningProjectId: ProjectId

        description: GlossaryDescription
        status: GlossaryStatus
        usageRestrictions: GlossaryUsageRestrictions
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PATCH", uri: "/v2/domains/{domainIdentifier}/glossary-terms/{identifier}")
@idempotent
operation UpdateGlossaryTerm {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        glossaryIdentifier: GlossaryTermId

        @required @httpLabel
        identifier: GlossaryTermId

        name: GlossaryTermName
        shortDescription: ShortDescription
        longDescription: LongDescription
        termRelations: TermRelations
        status: GlossaryTermStatus
    }
    output := {
        @required
        id: GlossaryTermId

        @required
        domainId: DomainId

        @required
        glossaryId: GlossaryId

        @required
        name: GlossaryTermName

        @required
        status: GlossaryTermStatus

        shortDescription: ShortDescription
        longDescription: LongDescription
        termRelations: TermRelations
        usageRestrictions: GlossaryUsageRestrictions
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PUT", uri: "/v2/domains/{domainIdentifier}/group-profiles/{groupIdentifier}")
operation UpdateGroupProfile {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        groupIdentifier: GroupIdentifier

        @required
        status: GroupProfileStatus
    }
    output := {
        domainId: DomainId
        id: GroupProfileId
        status: GroupProfileStatus
        groupName: GroupProfileName
        rolePrincipalArn: String
        rolePrincipalId: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PATCH", uri: "/v2/domains/{domainIdentifier}/notebooks/{identifier}") @idempotent
operation UpdateNotebook {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: NotebookId

        description: Description
        status: NotebookStatus
        name: NotebookName
        cellOrder: CellOrder
        metadata: Metadata
        parameters: Parameters
        environmentConfiguration: EnvironmentConfig

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        id: NotebookId

        @required
        name: NotebookName

        @required
        owningProjectId: ProjectId

        @required
        domainId: DomainId

        @required
        cellOrder: CellOrder

        @required
        status: NotebookStatus

        description: Description
        createdAt: Timestamp
        createdBy: String
        updatedAt: Timestamp
        updatedBy: String
        lockedBy: String
        lockedAt: Timestamp
        lockExpiresAt: Timestamp
        computeId: ComputeId
        metadata: Metadata
        parameters: Parameters
        environmentConfiguration: EnvironmentConfig
        error: NotebookError
        gitMetadata: GitMetadata
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PATCH", uri: "/v2/domains/{domainIdentifier}/projects/{identifier}") @idempotent
operation UpdateProject {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: ProjectId

        name: ProjectName
        description: Description
        resourceTags: UpdateProjectInputResourceTagsMap
        glossaryTerms: GlossaryTerms
        domainUnitId: DomainUnitId
        environmentDeploymentDetails: EnvironmentDeploymentDetails
        userParameters: EnvironmentConfigurationUserParametersList
        projectProfileVersion: String
    }
    output := {
        @required
        domainId: DomainId

        @required
        id: ProjectId

        @required
        name: ProjectName

        description: Description
        projectStatus: ProjectStatus
        failureReasons: FailureReasons

        @required
        createdBy: String

        createdAt: SyntheticTimestamp_date_time
        lastUpdatedAt: SyntheticTimestamp_date_time
        resourceTags: ResourceTags
        glossaryTerms: GlossaryTerms
        domainUnitId: DomainUnitId
        projectProfileId: ProjectProfileId
        userParameters: EnvironmentConfigurationUserParametersList
        environmentDeploymentDetails: EnvironmentDeploymentDetails
        projectCategory: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PATCH", uri: "/v2/domains/{domainIdentifier}/project-profiles/{identifier}")
@idempotent
operation UpdateProjectProfile {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: ProjectProfileId

        name: ProjectProfileName
        description: Description
        status: Status
        projectResourceTags: ProjectResourceTagParameters
        allowCustomProjectResourceTags: Boolean
        projectResourceTagsDescription: Description
        environmentConfigurations: EnvironmentConfigurationsList
        domainUnitIdentifier: DomainUnitId
    }
    output := {
        @required
        domainId: DomainId

        @required
        id: ProjectProfileId

        @required
        name: ProjectProfileName

        description: Description
        status: Status
        projectResourceTags: ProjectResourceTagParameters
        allowCustomProjectResourceTags: Boolean
        projectResourceTagsDescription: Description
        environmentConfigurations: EnvironmentConfigurationsList

        @required
        createdBy: String

        createdAt: SyntheticTimestamp_date_time
        lastUpdatedAt: SyntheticTimestamp_date_time
        domainUnitId: DomainUnitId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PATCH", uri: "/v2/domains/{domainIdentifier}/root-domain-unit-owner", code: 204)
@idempotent
operation UpdateRootDomainUnitOwner {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required
        currentOwner: UserIdentifier

        @required
        newOwner: String

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PATCH", uri: "/v2/domains/{domainIdentifier}/rules/{identifier}") @idempotent
operation UpdateRule {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: RuleId

        name: RuleName
        description: Description
        scope: RuleScope
        detail: RuleDetail
        includeChildDomainUnits: Boolean
    }
    output := {
        @required
        identifier: RuleId

        @required
        revision: Revision

        @required
        name: RuleName

        @required
        ruleType: RuleType

        @required
        target: RuleTarget

        @required
        action: RuleAction

        @required
        scope: RuleScope

        @required
        detail: RuleDetail

        description: Description

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        @required
        createdBy: String

        @required
        lastUpdatedBy: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "PATCH"
    uri: "/v2/domains/{domainIdentifier}/subscription-grants/{identifier}/status/{assetIdentifier}"
)
@idempotent
operation UpdateSubscriptionGrantStatus {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: SubscriptionGrantId

        @required @httpLabel
        assetIdentifier: AssetId

        @required
        status: SubscriptionGrantStatus

        failureCause: FailureCause
        targetName: String
    }
    output := {
        @required
        id: SubscriptionGrantId

        @required
        createdBy: String

        updatedBy: String

        @required
        domainId: DomainId

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        environmentId: EnvironmentId

        @required
        subscriptionTargetId: SubscriptionTargetId

        @required
        grantedEntity: GrantedEntity

        @required
        status: SubscriptionGrantOverallStatus

        assets: SubscribedAssets

        @deprecated
        subscriptionId: SubscriptionId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PATCH", uri: "/v2/domains/{domainIdentifier}/subscription-requests/{identifier}")
@idempotent
operation UpdateSubscriptionRequest {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        identifier: SubscriptionRequestId

        @required
        requestReason: RequestReason
    }
    output := {
        @required
        id: SubscriptionRequestId

        @required
        createdBy: String

        updatedBy: String

        @required
        domainId: DomainId

        @required
        status: SubscriptionRequestStatus

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        @required
        requestReason: RequestReason

        @required
        subscribedPrincipals: UpdateSubscriptionRequestOutputSubscribedPrincipalsList

        @required
        subscribedListings: UpdateSubscriptionRequestOutputSubscribedListingsList

        reviewerId: String
        decisionComment: DecisionComment
        existingSubscriptionId: SubscriptionId
        metadataForms: MetadataForms
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(
    method: "PATCH"
    uri: "/v2/domains/{domainIdentifier}/environments/{environmentIdentifier}/subscription-targets/{identifier}"
)
@idempotent
operation UpdateSubscriptionTarget {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        environmentIdentifier: EnvironmentId

        @required @httpLabel
        identifier: SubscriptionTargetId

        name: SubscriptionTargetName
        authorizedPrincipals: AuthorizedPrincipalIdentifiers
        applicableAssetTypes: ApplicableAssetTypes
        subscriptionTargetConfig: SubscriptionTargetForms
        manageAccessRole: IamRoleArn
        provider: String
        subscriptionGrantCreationMode: SubscriptionGrantCreationMode
    }
    output := {
        @required
        id: SubscriptionTargetId

        @required
        authorizedPrincipals: AuthorizedPrincipalIdentifiers

        @required
        domainId: DomainId

        @required
        projectId: ProjectId

        @required
        environmentId: EnvironmentId

        @required
        name: SubscriptionTargetName

        @required
        type: String

        @required
        createdBy: String

        updatedBy: String

        @required
        createdAt: Timestamp

        updatedAt: Timestamp
        manageAccessRole: IamRoleArn

        @required
        applicableAssetTypes: ApplicableAssetTypes

        @required
        subscriptionTargetConfig: SubscriptionTargetForms

        @required
        provider: String

        subscriptionGrantCreationMode: SubscriptionGrantCreationMode
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        UnauthorizedException
    ]
}

@http(method: "PUT", uri: "/v2/domains/{domainIdentifier}/user-profiles/{userIdentifier}")
operation UpdateUserProfile {
    input := {
        @required @httpLabel
        domainIdentifier: DomainId

        @required @httpLabel
        userIdentifier: UserIdentifier

        type: UserProfileType

        @required
        status: UserProfileStatus

        sessionName: UpdateUserProfileInputSessionNameString
    }
    output := {
        domainId: DomainId
        id: UserProfileId
        type: UserProfileType
        status: UserProfileStatus
        details: UserProfileDetails
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        UnauthorizedException
    ]
}

structure AcceptChoice {
    @required
    predictionTarget: String

    predictionChoice: Integer
    editedValue: EditedValue
}

list AcceptChoices {
    member: AcceptChoice
}

structure AcceptRule {
    rule: AcceptRuleBehavior
    threshold: Float
}

enum AcceptRuleBehavior {
    ALL
    NONE
}

@length(min: 1, max: 1)
list AcceptSubscriptionRequestOutputSubscribedListingsList {
    member: SubscribedListing
}

@length(min: 1, max: 1)
list AcceptSubscriptionRequestOutputSubscribedPrincipalsList {
    member: SubscribedPrincipal
}

structure AcceptedAssetScope {
    @required
    assetId: AssetId

    @required
    filterIds: FilterIds
}

list AcceptedAssetScopes {
    member: AcceptedAssetScope
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

structure AccountInfo {
    @required
    awsAccountId: AwsAccountId

    @required
    supportedRegions: AwsRegionList

    awsAccountName: AwsAccountName
}

@length(min: 1, max: 25)
list AccountInfoList {
    member: AccountInfo
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string AccountPoolId

@length(min: 1, max: 10)
list AccountPoolList {
    member: AccountPoolId
}

@length(min: 1, max: 64) @pattern("[\\w -]+") @sensitive
string AccountPoolName

list AccountPoolSummaries {
    member: AccountPoolSummary
}

structure AccountPoolSummary {
    domainId: DomainId
    id: AccountPoolId
    name: AccountPoolName
    resolutionStrategy: ResolutionStrategy
    domainUnitId: DomainUnitId
    createdBy: String
    updatedBy: String
}

union AccountSource {
    accounts: AccountInfoList
    customAccountPoolHandler: CustomAccountPoolHandler
}

@sensitive
string ActionLink

union ActionParameters {
    awsConsoleLink: AwsConsoleLinkParameters
}

structure AddToProjectMemberPoolPolicyGrantDetail {
    includeChildDomainUnits: Boolean
}

structure AdditionalAttributes {
    formNames: FormNameList
}

@length(min: 1, max: 100)
string AggregationDisplayValue

@length(min: 1, max: 10)
list AggregationList {
    member: AggregationListItem
}

structure AggregationListItem {
    @required
    attribute: Attribute

    displayValue: AggregationDisplayValue
}

structure AggregationOutput {
    attribute: Attribute
    displayValue: AggregationDisplayValue
    items: AggregationOutputItems
}

structure AggregationOutputItem {
    value: String
    count: Integer
    displayValue: String
}

list AggregationOutputItems {
    member: AggregationOutputItem
}

list AggregationOutputList {
    member: AggregationOutput
}

structure AllDomainUnitsGrantFilter {}

structure AllUsersGrantFilter {}

structure AmazonQPropertiesInput {
    @required
    isEnabled: Boolean

    profileArn: AmazonQPropertiesInputProfileArnString
    authMode: AmazonQPropertiesInputAuthModeString
}

@length(min: 0, max: 128)
string AmazonQPropertiesInputAuthModeString

@length(min: 0, max: 2048) @pattern("arn:aws[a-z\\-]*:[a-z0-9\\-]+:[a-z0-9\\-]*:[0-9]*:.*")
string AmazonQPropertiesInputProfileArnString

structure AmazonQPropertiesOutput {
    @required
    isEnabled: Boolean

    profileArn: AmazonQPropertiesOutputProfileArnString
    authMode: AmazonQPropertiesOutputAuthModeString
}

@length(min: 0, max: 128)
string AmazonQPropertiesOutputAuthModeString

@length(min: 0, max: 2048) @pattern("arn:aws[a-z\\-]*:[a-z0-9\\-]+:[a-z0-9\\-]*:[0-9]*:.*")
string AmazonQPropertiesOutputProfileArnString

structure AmazonQPropertiesPatch {
    @required
    isEnabled: Boolean

    profileArn: AmazonQPropertiesPatchProfileArnString
    authMode: AmazonQPropertiesPatchAuthModeString
}

@length(min: 0, max: 128)
string AmazonQPropertiesPatchAuthModeString

@length(min: 0, max: 2048) @pattern("arn:aws[a-z\\-]*:[a-z0-9\\-]+:[a-z0-9\\-]*:[0-9]*:.*")
string AmazonQPropertiesPatchProfileArnString

list ApplicableAssetTypes {
    member: TypeName
}

union AssetFilterConfiguration {
    columnConfiguration: ColumnFilterConfiguration
    rowConfiguration: RowFilterConfiguration
}

structure AssetFilterSummary {
    @required
    id: FilterId

    @required
    domainId: DomainId

    @required
    assetId: AssetId

    @required
    name: FilterName

    description: Description
    status: FilterStatus
    effectiveColumnNames: ColumnNameList
    effectiveRowFilter: String
    createdAt: Timestamp
    errorMessage: String
}

list AssetFilters {
    member: AssetFilterSummary
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string AssetId

@pattern("[a-zA-Z0-9_-]{1,36}")
string AssetIdentifier

structure AssetInDataProductListingItem {
    entityId: String
    entityRevision: String
    entityType: String
}

list AssetInDataProductListingItems {
    member: AssetInDataProductListingItem
}

structure AssetItem {
    @required
    domainId: DomainId

    @required
    identifier: AssetIdentifier

    @required
    name: AssetName

    @required
    typeIdentifier: AssetTypeIdentifier

    @required
    typeRevision: Revision

    externalIdentifier: ExternalIdentifier
    description: Description
    createdAt: Timestamp
    createdBy: String
    firstRevisionCreatedAt: Timestamp
    firstRevisionCreatedBy: String
    glossaryTerms: GlossaryTerms

    @required
    owningProjectId: ProjectId

    additionalAttributes: AssetItemAdditionalAttributes
    governedGlossaryTerms: AssetItemGovernedGlossaryTermsList
}

structure AssetItemAdditionalAttributes {
    formsOutput: FormOutputList
    readOnlyFormsOutput: FormOutputList
    latestTimeSeriesDataPointFormsOutput: TimeSeriesDataPointSummaryFormOutputList
    matchRationale: MatchRationale
}

@length(min: 0, max: 20)
list AssetItemGovernedGlossaryTermsList {
    member: GlossaryTermId
}

structure AssetListing {
    assetId: AssetId
    assetRevision: Revision
    assetType: TypeName
    createdAt: Timestamp
    forms: String
    latestTimeSeriesDataPointForms: TimeSeriesDataPointSummaryFormOutputList
    glossaryTerms: DetailedGlossaryTerms
    governedGlossaryTerms: AssetListingGovernedGlossaryTermsList
    owningProjectId: ProjectId
}

structure AssetListingDetails {
    @required
    listingId: ListingId

    @required
    listingStatus: ListingStatus
}

@length(min: 0, max: 20)
list AssetListingGovernedGlossaryTermsList {
    member: DetailedGlossaryTerm
}

structure AssetListingItem {
    listingId: ListingId
    listingRevision: Revision
    name: AssetName
    entityId: AssetId
    entityRevision: Revision
    entityType: TypeName
    description: Description
    createdAt: Timestamp
    listingCreatedBy: String
    listingUpdatedBy: String
    glossaryTerms: DetailedGlossaryTerms
    governedGlossaryTerms: AssetListingItemGovernedGlossaryTermsList
    owningProjectId: ProjectId
    additionalAttributes: AssetListingItemAdditionalAttributes
}

structure AssetListingItemAdditionalAttributes {
    forms: String
    matchRationale: MatchRationale
    latestTimeSeriesDataPointForms: TimeSeriesDataPointSummaryFormOutputList
}

@length(min: 0, max: 20)
list AssetListingItemGovernedGlossaryTermsList {
    member: DetailedGlossaryTerm
}

@length(min: 1, max: 256) @sensitive
string AssetName

structure AssetPermission {
    @required
    assetId: AssetId

    @required
    permissions: Permissions
}

list AssetPermissions {
    member: AssetPermission
}

structure AssetRevision {
    domainId: DomainId
    id: AssetId
    revision: Revision
    createdBy: String
    createdAt: Timestamp
}

list AssetRevisions {
    member: AssetRevision
}

structure AssetScope {
    @required
    assetId: AssetId

    @required
    filterIds: FilterIds

    @required
    status: String

    errorMessage: String
}

structure AssetTargetNameMap {
    @required
    assetId: AssetId

    @required
    targetName: String
}

list AssetTargetNames {
    member: AssetTargetNameMap
}

@length(min: 1, max: 513) @pattern("(?!\\.)[\\w\\.]*\\w")
string AssetTypeIdentifier

list AssetTypeIdentifiers {
    member: AssetTypeIdentifier
}

structure AssetTypeItem {
    @required
    domainId: DomainId

    @required
    name: TypeName

    @required
    revision: Revision

    description: Description

    @required
    formsOutput: FormsOutputMap

    @required
    owningProjectId: ProjectId

    originDomainId: DomainId
    originProjectId: ProjectId
    createdAt: Timestamp
    createdBy: String
    updatedAt: Timestamp
    updatedBy: String
}

structure AssetTypesForRule {
    @required
    selectionMode: RuleScopeSelectionMode

    specificAssetTypes: RuleAssetTypeList
}

@length(min: 1, max: 5)
list AssociateGovernedTermsInputGovernedGlossaryTermsList {
    member: GlossaryTermId
}

structure AthenaPropertiesInput {
    workgroupName: AthenaPropertiesInputWorkgroupNameString
}

@length(min: 0, max: 64)
string AthenaPropertiesInputWorkgroupNameString

structure AthenaPropertiesOutput {
    workgroupName: AthenaPropertiesOutputWorkgroupNameString
}

@length(min: 0, max: 64)
string AthenaPropertiesOutputWorkgroupNameString

structure AthenaPropertiesPatch {
    workgroupName: AthenaPropertiesPatchWorkgroupNameString
}

@length(min: 0, max: 64)
string AthenaPropertiesPatchWorkgroupNameString

@length(min: 1, max: 128)
string Attribute

enum AttributeEntityType {
    ASSET
    LISTING
}

structure AttributeError {
    @required
    attributeIdentifier: AttributeIdentifier

    @required
    code: String

    @required
    message: String
}

@length(min: 1, max: 256)
string AttributeIdentifier

structure AttributeInput {
    @required
    attributeIdentifier: AttributeIdentifier

    @required
    forms: FormInputList
}

@length(min: 0, max: 5)
list Attributes {
    member: AttributeInput
}

list AttributesErrors {
    member: AttributeError
}

@length(min: 1, max: 5)
list AttributesList {
    member: AttributeIdentifier
}

enum AuthType {
    IAM_IDC
    DISABLED
}

structure AuthenticationConfiguration {
    authenticationType: AuthenticationType
    secretArn: AuthenticationConfigurationSecretArnString
    oAuth2Properties: OAuth2Properties
}

structure AuthenticationConfigurationInput {
    authenticationType: AuthenticationType
    oAuth2Properties: OAuth2Properties
    secretArn: AuthenticationConfigurationInputSecretArnString
    kmsKeyArn: AuthenticationConfigurationInputKmsKeyArnString
    basicAuthenticationCredentials: BasicAuthenticationCredentials
    customAuthenticationCredentials: CredentialMap
}

@pattern("$|arn:aws[a-z0-9-]*:kms:.*")
string AuthenticationConfigurationInputKmsKeyArnString

@pattern("arn:aws(-(cn|us-gov|iso(-[bef])?))?:secretsmanager:.*")
string AuthenticationConfigurationInputSecretArnString

structure AuthenticationConfigurationPatch {
    secretArn: AuthenticationConfigurationPatchSecretArnString
    basicAuthenticationCredentials: BasicAuthenticationCredentials
}

@pattern("arn:aws(-(cn|us-gov|iso(-[bef])?))?:secretsmanager:.*")
string AuthenticationConfigurationPatchSecretArnString

@pattern("arn:aws(-(cn|us-gov|iso(-[bef])?))?:secretsmanager:.*")
string AuthenticationConfigurationSecretArnString

enum AuthenticationType {
    BASIC
    OAUTH2
    CUSTOM
}

structure AuthorizationCodeProperties {
    authorizationCode: AuthorizationCodePropertiesAuthorizationCodeString
    redirectUri: AuthorizationCodePropertiesRedirectUriString
}

@length(min: 1, max: 4096)
string AuthorizationCodePropertiesAuthorizationCodeString

@length(min: 0, max: 512)
string AuthorizationCodePropertiesRedirectUriString

@pattern("[a-zA-Z0-9:/._-]*")
string AuthorizedPrincipalIdentifier

@length(min: 1, max: 20)
list AuthorizedPrincipalIdentifiers {
    member: AuthorizedPrincipalIdentifier
}

union AwsAccount {
    awsAccountId: AwsAccountId
    awsAccountIdPath: ParameterStorePath
}

@pattern("\\d{12}")
string AwsAccountId

@length(min: 1, max: 256) @sensitive
string AwsAccountName

structure AwsConsoleLinkParameters {
    uri: String
}

structure AwsLocation {
    accessRole: AwsLocationAccessRoleString
    awsAccountId: AwsAccountId
    awsRegion: AwsRegion
    iamConnectionId: ConnectionId
}

@pattern("arn:aws[^:]*:iam::\\d{12}:(role|role/service-role)/[\\w+=,.@-]*")
string AwsLocationAccessRoleString

@pattern("[a-z]{2}-[a-z]{4,10}-\\d")
string AwsRegion

@length(min: 1, max: 3)
list AwsRegionList {
    member: AwsRegion
}

@sensitive
structure BasicAuthenticationCredentials {
    userName: BasicAuthenticationCredentialsUserNameString
    password: BasicAuthenticationCredentialsPasswordString
}

@length(min: 0, max: 512) @pattern(".*")
string BasicAuthenticationCredentialsPasswordString

@length(min: 0, max: 512) @pattern("\\S+")
string BasicAuthenticationCredentialsUserNameString

list BatchGetAttributeItems {
    member: BatchGetAttributeOutput
}

structure BatchGetAttributeOutput {
    @required
    attributeIdentifier: AttributeIdentifier

    forms: FormOutputList
}

list BatchPutAttributeItems {
    member: BatchPutAttributeOutput
}

structure BatchPutAttributeOutput {
    @required
    attributeIdentifier: AttributeIdentifier
}

structure BusinessNameGenerationConfiguration {
    enabled: Boolean
}

structure CellInformation {}

@length(min: 0, max: 200)
list CellOrder {
    member: CellInformation
}

enum ChangeAction {
    PUBLISH
    UNPUBLISH
}

@length(min: 1, max: 128) @pattern("[\\x21-\\x7E]+")
string ClientToken

structure CloudFormationProperties {
    @required
    templateUrl: String
}

structure ColumnFilterConfiguration {
    includedColumnNames: ColumnNameList
}

list ColumnNameList {
    member: String
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9]+")
string CommitHash

@length(min: 0, max: 2048) @sensitive
string CommitMessage

structure ComputeConfig {
    instanceType: InstanceType
    environmentVersion: String
}

enum ComputeEnvironments {
    SPARK
    ATHENA
    PYTHON
}

@length(min: 1, max: 50)
list ComputeEnvironmentsList {
    member: ComputeEnvironments
}

@length(min: 0, max: 64)
string ComputeId

structure ConfigurableActionParameter {
    key: String
    value: String
}

list ConfigurableActionParameterList {
    member: ConfigurableActionParameter
}

enum ConfigurableActionTypeAuthorization {
    IAM
    HTTPS
}

structure ConfigurableEnvironmentAction {
    @required
    type: String

    auth: ConfigurableActionTypeAuthorization

    @required
    parameters: ConfigurableActionParameterList
}

structure Configuration {
    classification: ConfigurationClassificationString
    properties: PropertyMap
}

@length(min: 0, max: 64) @pattern("[\\w][\\w\\.\\-\\_]*")
string ConfigurationClassificationString

enum ConfigurationStatus {
    COMPLETED
    FAILED
}

list Configurations {
    member: Configuration
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String
}

@sensitive
structure ConnectionCredentials {
    accessKeyId: String
    secretAccessKey: String
    sessionToken: String
    expiration: SyntheticTimestamp_date_time
}

@length(min: 0, max: 128)
string ConnectionId

@length(min: 0, max: 64)
string ConnectionName

map ConnectionProperties {
    key: String
    value: ConnectionPropertiesValueString
}

union ConnectionPropertiesInput {
    athenaProperties: AthenaPropertiesInput
    glueProperties: GluePropertiesInput
    hyperPodProperties: HyperPodPropertiesInput
    iamProperties: IamPropertiesInput
    redshiftProperties: RedshiftPropertiesInput
    sparkEmrProperties: SparkEmrPropertiesInput
    sparkGlueProperties: SparkGluePropertiesInput
    s3Properties: S3PropertiesInput
    snowflakeProperties: SnowflakePropertiesInput
    amazonQProperties: AmazonQPropertiesInput
    mlflowProperties: MlflowPropertiesInput
    workflowsMwaaProperties: WorkflowsMwaaPropertiesInput
    workflowsServerlessProperties: WorkflowsServerlessPropertiesInput
    lakehouseProperties: LakehousePropertiesInput
    vpcProperties: VpcPropertiesInput
    gitProperties: GitPropertiesInput
}

union ConnectionPropertiesOutput {
    athenaProperties: AthenaPropertiesOutput
    glueProperties: GluePropertiesOutput
    hyperPodProperties: HyperPodPropertiesOutput
    iamProperties: IamPropertiesOutput
    redshiftProperties: RedshiftPropertiesOutput
    sparkEmrProperties: SparkEmrPropertiesOutput
    sparkGlueProperties: SparkGluePropertiesOutput
    s3Properties: S3PropertiesOutput
    snowflakeProperties: SnowflakePropertiesOutput
    amazonQProperties: AmazonQPropertiesOutput
    mlflowProperties: MlflowPropertiesOutput
    workflowsMwaaProperties: WorkflowsMwaaPropertiesOutput
    workflowsServerlessProperties: WorkflowsServerlessPropertiesOutput
    lakehouseProperties: LakehousePropertiesOutput
    vpcProperties: VpcPropertiesOutput
    gitProperties: GitPropertiesOutput
}

union ConnectionPropertiesPatch {
    athenaProperties: AthenaPropertiesPatch
    glueProperties: GluePropertiesPatch
    iamProperties: IamPropertiesPatch
    redshiftProperties: RedshiftPropertiesPatch
    sparkEmrProperties: SparkEmrPropertiesPatch
    s3Properties: S3PropertiesPatch
    snowflakeProperties: SnowflakePropertiesPatch
    amazonQProperties: AmazonQPropertiesPatch
    mlflowProperties: MlflowPropertiesPatch
    lakehouseProperties: LakehousePropertiesPatch
    vpcProperties: VpcPropertiesPatch
    gitProperties: GitPropertiesPatch
}

@length(min: 1, max: 2048)
string ConnectionPropertiesValueString

enum ConnectionScope {
    DOMAIN
    PROJECT
}

enum ConnectionStatus {
    CREATING
    CREATE_FAILED
    DELETING
    DELETE_FAILED
    READY
    UPDATING
    UPDATE_FAILED
    DELETED
}

list ConnectionSummaries {
    member: ConnectionSummary
}

structure ConnectionSummary {
    configurations: Configurations

    @required
    connectionId: ConnectionId

    @required
    domainId: DomainId

    @required
    domainUnitId: DomainUnitId

    environmentId: EnvironmentId

    @required
    name: ConnectionName

    @required
    physicalEndpoints: PhysicalEndpoints

    projectId: ProjectId
    props: ConnectionPropertiesOutput

    @required
    type: ConnectionType

    scope: ConnectionScope
}

enum ConnectionType {
    ATHENA
    BIGQUERY
    DATABRICKS
    DOCUMENTDB
    DYNAMODB
    HYPERPOD
    IAM
    MYSQL
    OPENSEARCH
    ORACLE
    POSTGRESQL
    REDSHIFT
    S3
    SAPHANA
    SNOWFLAKE
    SPARK
    SQLSERVER
    TERADATA
    VERTICA
    WORKFLOWS_MWAA
    AMAZON_Q
    MLFLOW
    VPC
    GIT
}

structure ConnectivityProperties {
    connectionProperties: ConnectionProperties
    physicalConnectionRequirements: PhysicalConnectionRequirements
    name: ConnectivityPropertiesNameString
    description: ConnectivityPropertiesDescriptionString
    validateCredentials: Boolean
    validateForComputeEnvironments: ComputeEnvironmentsList
    sparkProperties: PropertyMap
    athenaProperties: PropertyMap
    pythonProperties: PropertyMap
    authenticationConfiguration: AuthenticationConfigurationInput
}

@length(min: 0, max: 2048) @pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFF\\r\\n\\t]*")
string ConnectivityPropertiesDescriptionString

@length(min: 1, max: 41) @pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFF\\t]*")
string ConnectivityPropertiesNameString

structure ConnectivityPropertiesPatch {
    description: ConnectivityPropertiesPatchDescriptionString
    connectionProperties: ConnectionProperties
    authenticationConfiguration: AuthenticationConfigurationPatch
}

@length(min: 0, max: 2048) @pattern("[\\S\\s]*")
string ConnectivityPropertiesPatchDescriptionString

@length(min: 0, max: 20)
list CreateAssetOutputGovernedGlossaryTermsList {
    member: GlossaryTermId
}

@length(min: 0, max: 20)
list CreateAssetRevisionOutputGovernedGlossaryTermsList {
    member: GlossaryTermId
}

structure CreateAssetTypePolicyGrantDetail {
    includeChildDomainUnits: Boolean
}

@length(min: 0, max: 128) @sensitive
string CreateConnectionInputDescriptionString

@pattern("[a-zA-Z0-9_-]{1,36}")
string CreateDataSourceInputConnectionIdentifierString

@pattern("[a-zA-Z0-9_-]{1,36}")
string CreateDataSourceInputEnvironmentIdentifierString

@pattern("[a-zA-Z0-9_-]{1,36}")
string CreateDataSourceInputProjectIdentifierString

structure CreateDomainUnitPolicyGrantDetail {
    includeChildDomainUnits: Boolean
}

structure CreateEnvironmentProfilePolicyGrantDetail {
    domainUnitId: DomainUnitId
}

structure CreateFormTypePolicyGrantDetail {
    includeChildDomainUnits: Boolean
}

structure CreateGlossaryPolicyGrantDetail {
    includeChildDomainUnits: Boolean
}

structure CreateProjectFromProjectProfilePolicyGrantDetail {
    includeChildDomainUnits: Boolean
    projectProfiles: ProjectProfileList
}

@length(min: 0, max: 25)
map CreateProjectInputResourceTagsMap {
    key: TagKey
    value: TagValue
}

structure CreateProjectPolicyGrantDetail {
    includeChildDomainUnits: Boolean
}

@length(min: 1, max: 1)
list CreateSubscriptionRequestOutputSubscribedListingsList {
    member: SubscribedListing
}

@length(min: 1, max: 1)
list CreateSubscriptionRequestOutputSubscribedPrincipalsList {
    member: SubscribedPrincipal
}

@length(min: 2, max: 64)
string CreateUserProfileInputSessionNameString

@sensitive
map CredentialMap {
    key: CredentialMapKeyString
    value: CredentialMapValueString
}

@length(min: 1, max: 128)
string CredentialMapKeyString

@length(min: 1, max: 2048)
string CredentialMapValueString

@length(min: 1, max: 256)
@pattern(".*cron\\((\\b[0-5]?[0-9]\\b) (\\b2[0-3]\\b|\\b[0-1]?[0-9]\\b) ([-?*,/\\dLW]){1,83} ([-*,/\\d]|[a-zA-Z]{3}){1,23} ([-?#*,/\\dL]|[a-zA-Z]{3}){1,13} ([^\\)]+)\\).*")
string CronString

structure CustomAccountPoolHandler {
    @required
    lambdaFunctionArn: LambdaFunctionArn

    lambdaExecutionRoleArn: LambdaExecutionRoleArn
}

structure CustomParameter {
    @required
    keyName: CustomParameterKeyNameString

    description: Description

    @required
    fieldType: String

    defaultValue: String
    isEditable: Boolean
    isOptional: Boolean
    isUpdateSupported: Boolean
}

@pattern("[a-zA-Z_][a-zA-Z0-9_]*")
string CustomParameterKeyNameString

list CustomParameterList {
    member: CustomParameter
}

enum DataAssetActivityStatus {
    FAILED
    PUBLISHING_FAILED
    SUCCEEDED_CREATED
    SUCCEEDED_UPDATED
    SKIPPED_ALREADY_IMPORTED
    SKIPPED_ARCHIVED
    SKIPPED_NO_ACCESS
    UNCHANGED
}

@pattern("[a-zA-Z0-9_-]{0,36}")
string DataPointIdentifier

@length(min: 1, max: 4096) @sensitive
string DataProductDescription

@pattern("[a-zA-Z0-9_-]{1,36}")
string DataProductId

structure DataProductItem {
    @required
    itemType: DataProductItemType

    @required
    identifier: EntityIdentifier

    revision: Revision
    glossaryTerms: ItemGlossaryTerms
}

structure DataProductItemAdditionalAttributes {
    matchRationale: MatchRationale
}

enum DataProductItemType {
    ASSET
}

@length(min: 1)
list DataProductItems {
    member: DataProductItem
}

structure DataProductListing {
    dataProductId: DataProductId
    dataProductRevision: Revision
    createdAt: Timestamp
    forms: String
    glossaryTerms: DetailedGlossaryTerms
    owningProjectId: ProjectId
    items: ListingSummaries
}

structure DataProductListingItem {
    listingId: ListingId
    listingRevision: Revision
    name: DataProductName
    entityId: DataProductId
    entityRevision: Revision
    description: Description
    createdAt: Timestamp
    listingCreatedBy: String
    listingUpdatedBy: String
    glossaryTerms: DetailedGlossaryTerms
    owningProjectId: ProjectId
    additionalAttributes: DataProductListingItemAdditionalAttributes
    items: ListingSummaryItems
}

structure DataProductListingItemAdditionalAttributes {
    forms: String
    matchRationale: MatchRationale
}

@length(min: 1, max: 64) @sensitive
string DataProductName

structure DataProductResultItem {
    @required
    domainId: DomainId

    @required
    id: DataProductId

    @required
    name: DataProductName

    @required
    owningProjectId: ProjectId

    description: DataProductDescription
    glossaryTerms: GlossaryTerms
    createdAt: Timestamp
    createdBy: String
    firstRevisionCreatedAt: Timestamp
    firstRevisionCreatedBy: String
    additionalAttributes: DataProductItemAdditionalAttributes
}

structure DataProductRevision {
    domainId: DomainId
    id: DataProductId
    revision: Revision
    createdAt: Timestamp
    createdBy: String
}

list DataProductRevisions {
    member: DataProductRevision
}

enum DataProductStatus {
    CREATED
    CREATING
    CREATE_FAILED
}

union DataSourceConfigurationInput {
    glueRunConfiguration: GlueRunConfigurationInput
    redshiftRunConfiguration: RedshiftRunConfigurationInput
    sageMakerRunConfiguration: SageMakerRunConfigurationInput
}

union DataSourceConfigurationOutput {
    glueRunConfiguration: GlueRunConfigurationOutput
    redshiftRunConfiguration: RedshiftRunConfigurationOutput
    sageMakerRunConfiguration: SageMakerRunConfigurationOutput
}

structure DataSourceErrorMessage {
    @required
    errorType: DataSourceErrorType

    errorDetail: String
}

enum DataSourceErrorType {
    ACCESS_DENIED_EXCEPTION
    CONFLICT_EXCEPTION
    INTERNAL_SERVER_EXCEPTION
    RESOURCE_NOT_FOUND_EXCEPTION
    SERVICE_QUOTA_EXCEEDED_EXCEPTION
    THROTTLING_EXCEPTION
    VALIDATION_EXCEPTION
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string DataSourceId

list DataSourceRunActivities {
    member: DataSourceRunActivity
}

structure DataSourceRunActivity {
    @required
    database: Name

    @required
    dataSourceRunId: DataSourceRunId

    @required
    technicalName: Name

    @required
    dataAssetStatus: DataAssetActivityStatus

    @required
    projectId: ProjectId

    dataAssetId: String
    technicalDescription: Description
    errorMessage: DataSourceErrorMessage
    lineageSummary: LineageInfo

    @required
    createdAt: DateTime

    @required
    updatedAt: DateTime
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string DataSourceRunId

structure DataSourceRunLineageSummary {
    importStatus: LineageImportStatus
}

enum DataSourceRunStatus {
    REQUESTED
    RUNNING
    FAILED
    PARTIALLY_SUCCEEDED
    SUCCESS
}

list DataSourceRunSummaries {
    member: DataSourceRunSummary
}

structure DataSourceRunSummary {
    @required
    id: DataSourceRunId

    @required
    dataSourceId: DataSourceId

    @required
    type: DataSourceRunType

    @required
    status: DataSourceRunStatus

    @required
    projectId: ProjectId

    runStatisticsForAssets: RunStatisticsForAssets
    errorMessage: DataSourceErrorMessage

    @required
    createdAt: DateTime

    @required
    updatedAt: DateTime

    startedAt: DateTime
    stoppedAt: DateTime
    lineageSummary: DataSourceRunLineageSummary
}

enum DataSourceRunType {
    PRIORITIZED
    SCHEDULED
}

enum DataSourceStatus {
    CREATING
    FAILED_CREATION
    READY
    UPDATING
    FAILED_UPDATE
    RUNNING
    DELETING
    FAILED_DELETION
}

list DataSourceSummaries {
    member: DataSourceSummary
}

structure DataSourceSummary {
    @required
    domainId: DomainId

    environmentId: String
    connectionId: String

    @required
    dataSourceId: DataSourceId

    @required
    name: Name

    @required
    type: String

    @required
    status: DataSourceStatus

    enableSetting: EnableSetting
    schedule: ScheduleConfiguration
    lastRunStatus: DataSourceRunStatus
    lastRunAt: DateTime
    lastRunErrorMessage: DataSourceErrorMessage
    lastRunAssetCount: Integer
    createdAt: DateTime
    updatedAt: DateTime
    description: Description
}

@length(min: 1, max: 256)
string DataSourceType

enum DataZoneEntityType {
    DOMAIN_UNIT
}

@timestampFormat("date-time")
timestamp DateTime

@length(min: 1, max: 4096) @sensitive
string DecisionComment

structure Deployment {
    deploymentId: String
    deploymentType: DeploymentType
    deploymentStatus: DeploymentStatus
    failureReason: EnvironmentError
    messages: DeploymentMessagesList
    isDeploymentComplete: Boolean
}

list DeploymentMessagesList {
    member: String
}

enum DeploymentMode {
    ON_CREATE
    ON_DEMAND
}

@range(min: 0, max: 16)
integer DeploymentOrder

structure DeploymentProperties {
    startTimeoutMinutes: DeploymentPropertiesStartTimeoutMinutesInteger
    endTimeoutMinutes: DeploymentPropertiesEndTimeoutMinutesInteger
}

@range(min: 1, max: 225)
integer DeploymentPropertiesEndTimeoutMinutesInteger

@range(min: 1, max: 225)
integer DeploymentPropertiesStartTimeoutMinutesInteger

enum DeploymentStatus {
    IN_PROGRESS
    SUCCESSFUL
    FAILED
    PENDING_DEPLOYMENT
}

enum DeploymentType {
    CREATE
    UPDATE
    DELETE
}

@length(min: 0, max: 2048) @sensitive
string Description

structure DetailedGlossaryTerm {
    name: GlossaryTermName
    shortDescription: ShortDescription
}

list DetailedGlossaryTerms {
    member: DetailedGlossaryTerm
}

@length(min: 1, max: 5)
list DisassociateGovernedTermsInputGovernedGlossaryTermsList {
    member: GlossaryTermId
}

@sensitive
string DomainDescription

@pattern("dzd[-_][a-zA-Z0-9_-]{1,36}")
string DomainId

@sensitive
string DomainName

enum DomainStatus {
    CREATING
    AVAILABLE
    CREATION_FAILED
    DELETING
    DELETED
    DELETION_FAILED
}

list DomainSummaries {
    member: DomainSummary
}

structure DomainSummary {
    @required
    id: DomainId

    @required
    name: DomainName

    description: DomainDescription

    @required
    arn: String

    @required
    managedAccountId: String

    @required
    status: DomainStatus

    portalUrl: String

    @required
    createdAt: Timestamp

    lastUpdatedAt: Timestamp
    domainVersion: DomainVersion
}

@length(min: 0, max: 2048) @sensitive
string DomainUnitDescription

enum DomainUnitDesignation {
    OWNER
}

structure DomainUnitFilterForProject {
    @required
    domainUnit: DomainUnitId

    includeChildDomainUnits: Boolean
}

union DomainUnitGrantFilter {
    allDomainUnitsGrantFilter: AllDomainUnitsGrantFilter
}

structure DomainUnitGroupProperties {
    groupId: String
}

@length(min: 1, max: 256) @pattern("[a-z0-9_\\-]+")
string DomainUnitId

list DomainUnitIds {
    member: DomainUnitId
}

@length(min: 1, max: 128) @pattern("[\\w -]+") @sensitive
string DomainUnitName

union DomainUnitOwnerProperties {
    user: DomainUnitUserProperties
    group: DomainUnitGroupProperties
}

@length(min: 0, max: 20)
list DomainUnitOwners {
    member: DomainUnitOwnerProperties
}

structure DomainUnitPolicyGrantPrincipal {
    @required
    domainUnitDesignation: DomainUnitDesignation

    domainUnitIdentifier: DomainUnitId
    domainUnitGrantFilter: DomainUnitGrantFilter
}

list DomainUnitSummaries {
    member: DomainUnitSummary
}

structure DomainUnitSummary {
    @required
    name: String

    @required
    id: DomainUnitId
}

structure DomainUnitTarget {
    @required
    domainUnitId: DomainUnitId

    includeChildDomainUnits: Boolean
}

structure DomainUnitUserProperties {
    userId: String
}

enum DomainVersion {
    V1
    V2
}

enum EdgeDirection {
    UPSTREAM
    DOWNSTREAM
}

@length(min: 1, max: 5000) @sensitive
string EditedValue

enum EnableSetting {
    ENABLED
    DISABLED
}

@length(min: 0)
list EnabledRegionList {
    member: RegionName
}

structure EncryptionConfiguration {
    kmsKeyArn: String
    sseAlgorithm: String
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string EntityId

@pattern("[a-zA-Z0-9_-]{1,36}")
string EntityIdentifier

list EntityOwners {
    member: OwnerPropertiesOutput
}

structure EntityPattern {
    @required
    entityType: GraphEntityType

    @required
    identifier: EntityPatternIdentifierString

    filters: FilterClause
}

@length(min: 1, max: 2086)
string EntityPatternIdentifierString

enum EntityType {
    ASSET
    DATA_PRODUCT
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string EnvironmentActionId

list EnvironmentActionList {
    member: ConfigurableEnvironmentAction
}

structure EnvironmentActionSummary {
    @required
    domainId: DomainId

    @required
    environmentId: EnvironmentId

    @required
    id: EnvironmentActionId

    @required
    name: String

    @required
    parameters: ActionParameters

    description: String
}

structure EnvironmentBlueprintConfigurationItem {
    @required
    domainId: DomainId

    @required
    environmentBlueprintId: EnvironmentBlueprintId

    provisioningRoleArn: RoleArn
    environmentRolePermissionBoundary: PolicyArn
    manageAccessRoleArn: RoleArn
    enabledRegions: EnabledRegionList
    regionalParameters: RegionalParameterMap
    allowUserProvidedConfigurations: Boolean
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
    resourceConfigurations: ResourceConfigurations
    provisioningConfigurations: ProvisioningConfigurationList
}

list EnvironmentBlueprintConfigurations {
    member: EnvironmentBlueprintConfigurationItem
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string EnvironmentBlueprintId

@length(min: 1, max: 64) @pattern("[\\w -]+")
string EnvironmentBlueprintName

list EnvironmentBlueprintSummaries {
    member: EnvironmentBlueprintSummary
}

structure EnvironmentBlueprintSummary {
    @required
    id: EnvironmentBlueprintId

    @required
    name: EnvironmentBlueprintName

    description: Description

    @required
    provider: String

    @required
    provisioningProperties: ProvisioningProperties

    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

structure EnvironmentConfig {
    imageVersion: String
    packageConfig: PackageConfig
}

structure EnvironmentConfiguration {
    @required
    name: EnvironmentConfigurationName

    id: EnvironmentConfigurationId

    @required
    environmentBlueprintId: EnvironmentBlueprintId

    description: Description
    deploymentMode: DeploymentMode
    configurationParameters: EnvironmentConfigurationParametersDetails
    awsAccount: AwsAccount
    accountPools: AccountPoolList
    awsRegion: Region
    deploymentOrder: DeploymentOrder
}

@pattern("[a-zA-Z0-9_-]{1,36}") @sensitive
string EnvironmentConfigurationId

@length(min: 1, max: 64) @pattern("[\\w -]+") @sensitive
string EnvironmentConfigurationName

structure EnvironmentConfigurationParameter {
    name: EnvironmentConfigurationParameterName
    value: String
    isEditable: Boolean
}

@pattern("[a-zA-Z_][a-zA-Z0-9_]*")
string EnvironmentConfigurationParameterName

structure EnvironmentConfigurationParametersDetails {
    ssmPath: ParameterStorePath
    parameterOverrides: EnvironmentConfigurationParametersList
    resolvedParameters: EnvironmentConfigurationParametersList
}

list EnvironmentConfigurationParametersList {
    member: EnvironmentConfigurationParameter
}

structure EnvironmentConfigurationUserParameter {
    environmentId: EnvironmentId
    environmentResolvedAccount: EnvironmentResolvedAccount
    environmentConfigurationName: EnvironmentConfigurationName
    environmentParameters: EnvironmentParametersList
}

list EnvironmentConfigurationUserParametersList {
    member: EnvironmentConfigurationUserParameter
}

list EnvironmentConfigurationsList {
    member: EnvironmentConfiguration
}

structure EnvironmentDeploymentDetails {
    overallDeploymentStatus: OverallDeploymentStatus
    environmentFailureReasons: EnvironmentFailureReasons
}

structure EnvironmentError {
    code: String

    @required
    message: String
}

map EnvironmentFailureReasons {
    key: String
    value: EnvironmentFailureReasonsList
}

list EnvironmentFailureReasonsList {
    member: EnvironmentError
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string EnvironmentId

@length(min: 1, max: 64) @pattern("[\\w -]+") @sensitive
string EnvironmentName

structure EnvironmentParameter {
    name: String
    value: String
}

list EnvironmentParametersList {
    member: EnvironmentParameter
}

@pattern("[a-zA-Z0-9_-]{0,36}")
string EnvironmentProfileId

@length(min: 1, max: 64) @pattern("[\\w -]+") @sensitive
string EnvironmentProfileName

list EnvironmentProfileSummaries {
    member: EnvironmentProfileSummary
}

structure EnvironmentProfileSummary {
    @required
    id: EnvironmentProfileId

    @required
    domainId: DomainId

    awsAccountId: AwsAccountId
    awsAccountRegion: AwsRegion

    @required
    createdBy: String

    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time

    @required
    name: EnvironmentProfileName

    description: Description

    @required
    environmentBlueprintId: EnvironmentBlueprintId

    projectId: ProjectId
}

structure EnvironmentResolvedAccount {
    @required
    awsAccountId: AwsAccountId

    @required
    regionName: AwsRegion

    sourceAccountPoolId: AccountPoolId
}

enum EnvironmentStatus {
    ACTIVE
    CREATING
    UPDATING
    DELETING
    CREATE_FAILED
    UPDATE_FAILED
    DELETE_FAILED
    VALIDATION_FAILED
    SUSPENDED
    DISABLED
    EXPIRED
    DELETED
    INACCESSIBLE
}

list EnvironmentSummaries {
    member: EnvironmentSummary
}

structure EnvironmentSummary {
    @required
    projectId: ProjectId

    id: EnvironmentId

    @required
    domainId: DomainId

    @required
    createdBy: String

    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time

    @required
    name: EnvironmentName

    description: Description
    environmentProfileId: EnvironmentProfileId
    awsAccountId: AwsAccountId
    awsAccountRegion: AwsRegion

    @required
    provider: String

    status: EnvironmentStatus
    environmentConfigurationId: EnvironmentConfigurationId
    environmentConfigurationName: EnvironmentConfigurationName
}

structure EqualToExpression {
    @required
    columnName: String

    @required
    value: String
}

union EventSummary {
    openLineageRunEventSummary: OpenLineageRunEventSummary
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string ExportId

@length(min: 1, max: 600)
string ExternalIdentifier

@length(min: 0, max: 10)
list FailedQueryProcessingErrorMessages {
    member: String
}

structure FailureCause {
    message: String
}

list FailureReasons {
    member: ProjectDeletionError
}

enum FileFormat {
    PDF
    IPYNB
}

@length(min: 1, max: 255)
string FileName

structure Filter {
    @required
    attribute: Attribute

    value: FilterValueString
    intValue: Long
    operator: FilterOperator
}

union FilterClause {
    filter: Filter
    and: FilterList
    or: FilterList
}

structure FilterExpression {
    @required
    type: FilterExpressionType

    @required
    expression: FilterExpressionExpressionString
}

@length(min: 1, max: 2048)
string FilterExpressionExpressionString

enum FilterExpressionType {
    INCLUDE
    EXCLUDE
}

list FilterExpressions {
    member: FilterExpression
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string FilterId

list FilterIds {
    member: FilterId
}

@length(min: 1, max: 100)
list FilterList {
    member: FilterClause
}

@length(min: 1, max: 64) @pattern("[\\w -]+") @sensitive
string FilterName

enum FilterOperator {
    EQ
    LE
    LT
    GE
    GT
    TEXT_SEARCH
}

enum FilterStatus {
    VALID
    INVALID
}

@length(min: 0, max: 128)
string FilterValueString

@sensitive
string FirstName

structure FormEntryInput {
    @required
    typeIdentifier: FormTypeIdentifier

    @required
    typeRevision: Revision

    required: Boolean
}

structure FormEntryOutput {
    @required
    typeName: FormTypeName

    @required
    typeRevision: Revision

    required: Boolean
}

@sensitive
structure FormInput {
    @required
    formName: FormName

    typeIdentifier: FormTypeIdentifier
    typeRevision: RevisionInput
    content: FormInputContentString
}

@length(min: 0, max: 300000)
string FormInputContentString

@length(min: 0, max: 10) @sensitive
list FormInputList {
    member: FormInput
}

@length(min: 1, max: 128) @pattern("(?![0-9_])\\w+$|^_\\w*[a-zA-Z0-9]\\w*")
string FormName

@length(min: 1, max: 10)
list FormNameList {
    member: FormName
}

structure FormOutput {
    @required
    formName: FormName

    typeName: FormTypeName
    typeRevision: Revision
    content: String
}

@length(min: 0, max: 10)
list FormOutputList {
    member: FormOutput
}

structure FormTypeData {
    @required
    domainId: DomainId

    @required
    name: FormTypeName

    @required
    revision: Revision

    model: Model
    status: FormTypeStatus
    owningProjectId: ProjectId
    originDomainId: DomainId
    originProjectId: ProjectId
    createdAt: Timestamp
    createdBy: String
    description: Description
    imports: ImportList
}

@length(min: 1, max: 385) @pattern("(?!\\.)[\\w\\.]*\\w")
string FormTypeIdentifier

@length(min: 1, max: 128)
@pattern("(amazon.datazone.)?(?![0-9_])\\w+$|^_\\w*[a-zA-Z0-9]\\w*")
@sensitive
string FormTypeName

enum FormTypeStatus {
    ENABLED
    DISABLED
}

@length(min: 0, max: 10)
map FormsInputMap {
    key: FormName
    value: FormEntryInput
}

@length(min: 0, max: 10)
map FormsOutputMap {
    key: FormName
    value: FormEntryOutput
}

@length(min: 0, max: 20)
list GetAssetOutputGovernedGlossaryTermsList {
    member: GlossaryTermId
}

@length(min: 1, max: 1)
list GetSubscriptionRequestDetailsOutputSubscribedListingsList {
    member: SubscribedListing
}

@length(min: 1, max: 1)
list GetSubscriptionRequestDetailsOutputSubscribedPrincipalsList {
    member: SubscribedPrincipal
}

@length(min: 2, max: 64)
string GetUserProfileInputSessionNameString

@length(min: 1, max: 256) @sensitive
string GitBranch

@length(min: 1, max: 40) @pattern("[a-zA-Z0-9_-]+")
string GitConnectionId

structure GitMetadata {
    @required
    connectionId: GitConnectionId

    @required
    repository: GitRepository

    @required
    branch: GitBranch

    @required
    commitHash: CommitHash

    fileName: FileName
    committedAt: Timestamp
    commitMessage: CommitMessage
}

structure GitPropertiesInput {
    @required
    codeConnectionArn: GitPropertiesInputCodeConnectionArnString

    @required
    repositoryId: GitPropertiesInputRepositoryIdString

    @required
    defaultBranch: GitPropertiesInputDefaultBranchString
}

@length(min: 0, max: 256)
@pattern("arn:aws[^:]*:(codeconnections|codestar-connections):[a-z0-9\\-]+:\\d{12}:connection/[a-f0-9\\-]+")
string GitPropertiesInputCodeConnectionArnString

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9._\\-/]+")
string GitPropertiesInputDefaultBranchString

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9._\\-]+(/[a-zA-Z0-9._\\-]+)+")
string GitPropertiesInputRepositoryIdString

structure GitPropertiesOutput {
    @required
    codeConnectionArn: GitPropertiesOutputCodeConnectionArnString

    @required
    repositoryId: GitPropertiesOutputRepositoryIdString

    @required
    defaultBranch: GitPropertiesOutputDefaultBranchString

    status: ConnectionStatus
    errorMessage: String
}

@length(min: 0, max: 256)
@pattern("arn:aws[^:]*:(codeconnections|codestar-connections):[a-z0-9\\-]+:\\d{12}:connection/[a-f0-9\\-]+")
string GitPropertiesOutputCodeConnectionArnString

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9._\\-/]+")
string GitPropertiesOutputDefaultBranchString

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9._\\-]+(/[a-zA-Z0-9._\\-]+)+")
string GitPropertiesOutputRepositoryIdString

structure GitPropertiesPatch {
    codeConnectionArn: GitPropertiesPatchCodeConnectionArnString
    defaultBranch: GitPropertiesPatchDefaultBranchString
}

@length(min: 0, max: 256)
@pattern("arn:aws[^:]*:(codeconnections|codestar-connections):[a-z0-9\\-]+:\\d{12}:connection/[a-f0-9\\-]+")
string GitPropertiesPatchCodeConnectionArnString

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9._\\-/]+")
string GitPropertiesPatchDefaultBranchString

@length(min: 1, max: 512) @sensitive
string GitRepository

map GlobalParameterMap {
    key: String
    value: String
}

@length(min: 0, max: 4096) @sensitive
string GlossaryDescription

@pattern("[a-zA-Z0-9_-]{1,36}")
string GlossaryId

structure GlossaryItem {
    @required
    domainId: DomainId

    @required
    id: GlossaryId

    @required
    name: GlossaryName

    @required
    owningProjectId: ProjectId

    description: GlossaryDescription

    @required
    status: GlossaryStatus

    usageRestrictions: GlossaryUsageRestrictions
    createdAt: Timestamp
    createdBy: String
    updatedAt: Timestamp
    updatedBy: String
    additionalAttributes: GlossaryItemAdditionalAttributes
}

structure GlossaryItemAdditionalAttributes {
    matchRationale: MatchRationale
}

@length(min: 1, max: 256) @sensitive
string GlossaryName

enum GlossaryStatus {
    DISABLED
    ENABLED
}

structure GlossaryTermEnforcementDetail {
    requiredGlossaryTermIds: GlossaryTermIdentifiers
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string GlossaryTermId

@length(min: 1, max: 5)
list GlossaryTermIdentifiers {
    member: GlossaryTermId
}

structure GlossaryTermItem {
    @required
    domainId: DomainId

    @required
    glossaryId: GlossaryId

    @required
    id: GlossaryTermId

    @required
    name: GlossaryTermName

    shortDescription: ShortDescription
    usageRestrictions: GlossaryUsageRestrictions
    longDescription: LongDescription
    termRelations: TermRelations

    @required
    status: GlossaryTermStatus

    createdAt: Timestamp
    createdBy: String
    updatedAt: Timestamp
    updatedBy: String
    additionalAttributes: GlossaryTermItemAdditionalAttributes
}

structure GlossaryTermItemAdditionalAttributes {
    matchRationale: MatchRationale
}

@length(min: 1, max: 256) @sensitive
string GlossaryTermName

enum GlossaryTermStatus {
    ENABLED
    DISABLED
}

@length(min: 1, max: 20)
list GlossaryTerms {
    member: GlossaryTermId
}

enum GlossaryUsageRestriction {
    ASSET_GOVERNED_TERMS
}

@length(min: 1, max: 1)
list GlossaryUsageRestrictions {
    member: GlossaryUsageRestriction
}

structure GlueConnection {
    name: String
    description: GlueConnectionDescriptionString
    connectionType: ConnectionType
    matchCriteria: MatchCriteria
    connectionProperties: ConnectionProperties
    sparkProperties: PropertyMap
    athenaProperties: PropertyMap
    pythonProperties: PropertyMap
    physicalConnectionRequirements: PhysicalConnectionRequirements
    creationTime: Timestamp
    lastUpdatedTime: Timestamp
    lastUpdatedBy: String
    status: ConnectionStatus
    statusReason: GlueConnectionStatusReasonString
    lastConnectionValidationTime: Timestamp
    authenticationConfiguration: AuthenticationConfiguration
    connectionSchemaVersion: GlueConnectionConnectionSchemaVersionInteger
    compatibleComputeEnvironments: ComputeEnvironmentsList
}

@range(min: 1, max: 2)
integer GlueConnectionConnectionSchemaVersionInteger

@length(min: 0, max: 2048)
string GlueConnectionDescriptionString

structure GlueConnectionInput {
    connectionProperties: ConnectionProperties
    physicalConnectionRequirements: PhysicalConnectionRequirements
    name: GlueConnectionInputNameString
    description: String
    connectionType: GlueConnectionType
    matchCriteria: GlueConnectionInputMatchCriteriaString
    validateCredentials: Boolean
    validateForComputeEnvironments: ComputeEnvironmentsList
    sparkProperties: PropertyMap
    athenaProperties: PropertyMap
    pythonProperties: PropertyMap
    authenticationConfiguration: AuthenticationConfigurationInput
}

@length(min: 0, max: 10)
string GlueConnectionInputMatchCriteriaString

@length(min: 1, max: 255)
string GlueConnectionInputNameString

@length(min: 0, max: 64)
string GlueConnectionName

@length(min: 1, max: 16)
list GlueConnectionNames {
    member: GlueConnectionName
}

structure GlueConnectionPatch {
    description: String
    connectionProperties: ConnectionProperties
    authenticationConfiguration: AuthenticationConfigurationPatch
}

@length(min: 1, max: 16384)
string GlueConnectionStatusReasonString

enum GlueConnectionType {
    SNOWFLAKE
    BIGQUERY
    DOCUMENTDB
    DYNAMODB
    MYSQL
    OPENSEARCH
    ORACLE
    POSTGRESQL
    REDSHIFT
    SAPHANA
    SQLSERVER
    TERADATA
    VERTICA
}

@sensitive
structure GlueOAuth2Credentials {
    userManagedClientApplicationClientSecret: GlueOAuth2CredentialsUserManagedClientApplicationClientSecretString
    accessToken: GlueOAuth2CredentialsAccessTokenString
    refreshToken: GlueOAuth2CredentialsRefreshTokenString
    jwtToken: GlueOAuth2CredentialsJwtTokenString
}

@length(min: 0, max: 4096) @pattern("[\\x20-\\x7E]*")
string GlueOAuth2CredentialsAccessTokenString

@length(min: 0, max: 8000)
@pattern("([a-zA-Z0-9_=]+)\\.([a-zA-Z0-9_=]+)\\.([a-zA-Z0-9_\\-\\+\\/=]*)")
string GlueOAuth2CredentialsJwtTokenString

@length(min: 0, max: 4096) @pattern("[\\x20-\\x7E]*")
string GlueOAuth2CredentialsRefreshTokenString

@length(min: 0, max: 512) @pattern("[\\x20-\\x7E]*")
string GlueOAuth2CredentialsUserManagedClientApplicationClientSecretString

structure GluePropertiesInput {
    glueConnectionInput: GlueConnectionInput
}

structure GluePropertiesOutput {
    status: ConnectionStatus
    errorMessage: String
}

structure GluePropertiesPatch {
    glueConnectionInput: GlueConnectionPatch
}

structure GlueRunConfigurationInput {
    dataAccessRole: GlueRunConfigurationInputDataAccessRoleString

    @required
    relationalFilterConfigurations: RelationalFilterConfigurations

    autoImportDataQualityResult: Boolean
    catalogName: GlueRunConfigurationInputCatalogNameString
}

@length(min: 1, max: 128)
string GlueRunConfigurationInputCatalogNameString

@pattern("arn:aws[^:]*:iam::\\d{12}:(role|role/service-role)/[\\w+=,.@-]{1,128}")
string GlueRunConfigurationInputDataAccessRoleString

structure GlueRunConfigurationOutput {
    accountId: GlueRunConfigurationOutputAccountIdString
    region: GlueRunConfigurationOutputRegionString
    dataAccessRole: GlueRunConfigurationOutputDataAccessRoleString

    @required
    relationalFilterConfigurations: RelationalFilterConfigurations

    autoImportDataQualityResult: Boolean
    catalogName: GlueRunConfigurationOutputCatalogNameString
}

@length(min: 12, max: 12) @pattern("\\d{12}")
string GlueRunConfigurationOutputAccountIdString

@length(min: 1, max: 128)
string GlueRunConfigurationOutputCatalogNameString

@pattern("arn:aws[^:]*:iam::\\d{12}:(role|role/service-role)/[\\w+=,.@-]{1,128}")
string GlueRunConfigurationOutputDataAccessRoleString

@length(min: 4, max: 16) @pattern(".*[a-z]{2}-?(iso|gov)?-{1}[a-z]*-{1}[0-9].*")
string GlueRunConfigurationOutputRegionString

structure GlueSelfGrantStatusOutput {
    @required
    selfGrantStatusDetails: SelfGrantStatusDetails
}

enum GovernanceType {
    AWS_MANAGED
    USER_MANAGED
}

enum GovernedEntityType {
    ASSET
}

@pattern("[A-Za-z0-9+/]{10}")
string GrantIdentifier

union GrantedEntity {
    listing: ListingRevision
}

union GrantedEntityInput {
    listing: ListingRevisionInput
}

enum GraphEntityType {
    LINEAGE_NODE
}

structure GreaterThanExpression {
    @required
    columnName: String

    @required
    value: String
}

structure GreaterThanOrEqualToExpression {
    @required
    columnName: String

    @required
    value: String
}

structure GroupDetails {
    @required
    groupId: String
}

@pattern(".*(^([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$|[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r  ]+).*")
string GroupIdentifier

union GroupPolicyGrantPrincipal {
    groupIdentifier: GroupIdentifier
}

@pattern("([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}")
string GroupProfileId

@length(min: 1, max: 1024) @pattern("[a-zA-Z_0-9+=,.@-]+") @sensitive
string GroupProfileName

enum GroupProfileStatus {
    ASSIGNED
    NOT_ASSIGNED
}

list GroupProfileSummaries {
    member: GroupProfileSummary
}

structure GroupProfileSummary {
    domainId: DomainId
    id: GroupProfileId
    status: GroupProfileStatus
    groupName: GroupProfileName
    rolePrincipalArn: String
    rolePrincipalId: String
}

@length(min: 0, max: 1024) @sensitive
string GroupSearchText

enum GroupSearchType {
    SSO_GROUP
    DATAZONE_SSO_GROUP
    IAM_ROLE_SESSION_GROUP
}

enum HyperPodOrchestrator {
    EKS
    SLURM
}

structure HyperPodPropertiesInput {
    @required
    clusterName: HyperPodPropertiesInputClusterNameString
}

@length(min: 0, max: 256)
string HyperPodPropertiesInputClusterNameString

structure HyperPodPropertiesOutput {
    @required
    clusterName: String

    clusterArn: String
    orchestrator: HyperPodOrchestrator
}

@length(min: 1, max: 255)
@pattern("arn:aws[^:]*:iam::\\d{12}:(role|user)(/[\\w+=,.@-]*)*/[\\w+=,.@-]+")
string IamPrincipalArn

structure IamPropertiesInput {
    glueLineageSyncEnabled: Boolean
}

structure IamPropertiesOutput {
    environmentId: String
    glueLineageSyncEnabled: Boolean
}

structure IamPropertiesPatch {
    glueLineageSyncEnabled: Boolean
}

@pattern("arn:aws(|-cn|-us-gov):iam::\\d{12}:(role|role/service-role)/[\\w+=,.@-]*")
string IamRoleArn

structure IamUserProfileDetails {
    arn: String
    principalId: String
    sessionName: String
    groupProfileId: String
}

structure IdentityMapping {
    @required
    usernameAttribute: String

    prefix: String
}

structure Import {
    @required
    name: FormTypeName

    @required
    revision: Revision
}

@length(min: 1, max: 10)
list ImportList {
    member: Import
}

structure InExpression {
    @required
    columnName: String

    @required
    values: StringList
}

@pattern("(ml|sc)\\.[a-z][0-9]+[a-z]*\\.[a-z0-9]+")
string InstanceType

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String
}

enum InventorySearchScope {
    ASSET
    GLOSSARY
    GLOSSARY_TERM
    DATA_PRODUCT
}

structure IsNotNullExpression {
    @required
    columnName: String
}

structure IsNullExpression {
    @required
    columnName: String
}

@length(min: 1, max: 2)
list ItemGlossaryTerms {
    member: GlossaryTermId
}

union JobRunDetails {
    lineageRunDetails: LineageRunDetails
}

structure JobRunError {
    @required
    message: String
}

enum JobRunMode {
    SCHEDULED
    ON_DEMAND
}

enum JobRunStatus {
    SCHEDULED
    IN_PROGRESS
    SUCCESS
    PARTIALLY_SUCCEEDED
    FAILED
    ABORTED
    TIMED_OUT
    CANCELED
}

list JobRunSummaries {
    member: JobRunSummary
}

structure JobRunSummary {
    domainId: DomainId
    jobId: String
    jobType: JobType
    runId: String
    runMode: JobRunMode
    status: JobRunStatus
    error: JobRunError
    createdBy: String
    createdAt: Timestamp
    startTime: Timestamp
    endTime: Timestamp
}

enum JobType {
    LINEAGE
}

@length(min: 1, max: 1024)
@pattern("arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}")
string KmsKeyArn

structure LakeFormationConfiguration {
    locationRegistrationRole: RoleArn
    locationRegistrationExcludeS3Locations: S3LocationList
}

structure LakehousePropertiesInput {
    glueLineageSyncEnabled: Boolean
}

structure LakehousePropertiesOutput {
    glueLineageSyncEnabled: Boolean
}

structure LakehousePropertiesPatch {
    glueLineageSyncEnabled: Boolean
}

@pattern("arn:aws[^:]*:iam::\\d{12}:(role|role/service-role)/[\\w+=,.@-]*")
string LambdaExecutionRoleArn

@pattern("arn:(?:aws|aws-cn|aws-us-gov):lambda:(?:[a-z]{2}(?:-gov)?-[a-z]+-\\d{1,}):(\\d{12}):function:[a-zA-Z0-9-_]+(?::[a-zA-Z0-9-_]+)?(?:\\$[\\w-]+)?")
string LambdaFunctionArn

@sensitive
string LastName

structure LessThanExpression {
    @required
    columnName: String

    @required
    value: String
}

structure LessThanOrEqualToExpression {
    @required
    columnName: String

    @required
    value: String
}

structure LikeExpression {
    @required
    columnName: String

    @required
    value: String
}

@length(min: 0, max: 300000) @sensitive
blob LineageEvent

@pattern("[a-z0-9]{14}")
string LineageEventIdentifier

enum LineageEventProcessingStatus {
    REQUESTED
    PROCESSING
    SUCCESS
    FAILED
}

list LineageEventSummaries {
    member: LineageEventSummary
}

structure LineageEventSummary {
    id: LineageEventIdentifier
    domainId: DomainId
    processingStatus: LineageEventProcessingStatus
    eventTime: Timestamp
    eventSummary: EventSummary
    createdBy: String
    createdAt: Timestamp
}

enum LineageImportStatus {
    IN_PROGRESS
    SUCCESS
    FAILED
    PARTIALLY_SUCCEEDED
}

structure LineageInfo {
    eventId: String
    eventStatus: LineageEventProcessingStatus
    errorMessage: String
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string LineageNodeId

@length(min: 1, max: 2086)
string LineageNodeIdentifier

list LineageNodeIds {
    member: LineageNodeId
}

structure LineageNodeItem {
    @required
    domainId: DomainId

    name: String
    description: String
    createdAt: Timestamp
    createdBy: String
    updatedAt: Timestamp
    updatedBy: String

    @required
    id: LineageNodeId

    @required
    typeName: String

    typeRevision: Revision
    sourceIdentifier: String
    eventTimestamp: Timestamp
    formsOutput: FormOutputList
    upstreamLineageNodeIds: LineageNodeIds
    downstreamLineageNodeIds: LineageNodeIds
}

structure LineageNodeReference {
    id: LineageNodeId
    eventTimestamp: Timestamp
}

@length(min: 0, max: 100)
list LineageNodeReferenceList {
    member: LineageNodeReference
}

list LineageNodeSummaries {
    member: LineageNodeSummary
}

structure LineageNodeSummary {
    @required
    domainId: DomainId

    name: String
    description: String
    createdAt: Timestamp
    createdBy: String
    updatedAt: Timestamp
    updatedBy: String

    @required
    id: LineageNodeId

    @required
    typeName: String

    typeRevision: Revision
    sourceIdentifier: String
    eventTimestamp: Timestamp
}

structure LineageNodeTypeItem {
    @required
    domainId: DomainId

    name: String
    description: String
    createdAt: Timestamp
    createdBy: String
    updatedAt: Timestamp
    updatedBy: String

    @required
    revision: Revision

    @required
    formsOutput: FormsOutputMap
}

structure LineageRunDetails {
    sqlQueryRunDetails: LineageSqlQueryRunDetails
}

structure LineageSqlQueryRunDetails {
    queryStartTime: Timestamp
    queryEndTime: Timestamp
    totalQueriesProcessed: Integer
    numQueriesFailed: Integer
    errorMessages: FailedQueryProcessingErrorMessages
}

structure LineageSyncInput {
    timezone: Timezone

    @required
    enabled: Boolean

    schedule: LineageSyncScheduleCronString
}

structure LineageSyncOutput {
    lineageJobId: String
    timezone: Timezone
    enabled: Boolean
    schedule: LineageSyncScheduleCronString
}

structure LineageSyncSchedule {
    schedule: LineageSyncScheduleScheduleString
}

@length(min: 1, max: 256)
@pattern("cron\\((\\b[0-5]?[0-9]\\b) ([*]|\\b2[0-3]\\b|\\b[0-1]?[0-9]\\b) ([-?*,/\\dLW]){1,83} ([-*,/\\d]|[a-zA-Z]{3}){1,23} ([-?#*,/\\dL]|[a-zA-Z]{3}){1,13} ([^\\)]+)\\)")
string LineageSyncScheduleCronString

@pattern("cron\\((\\b[0-5]?[0-9]\\b) (\\b2[0-3]\\b|\\b[0-1]?[0-9]\\b) ([-?*,/\\dLW]){1,83} ([-*,/\\d]|[a-zA-Z]{3}){1,23} ([-?#*,/\\dL]|[a-zA-Z]{3}){1,13} ([^\\)]+)\\)")
string LineageSyncScheduleScheduleString

list ListEnvironmentActionSummaries {
    member: EnvironmentActionSummary
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string ListJobRunsInputJobIdentifierString

@range(min: 25, max: 50)
integer ListRulesInputMaxResultsInteger

@input
structure ListTagsForResourceRequest {
    @required @httpLabel
    resourceArn: String
}

@output
structure ListTagsForResourceResponse {
    tags: Tags
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string ListingId

union ListingItem {
    assetListing: AssetListing
    dataProductListing: DataProductListing
}

@length(min: 1, max: 64)
string ListingName

structure ListingRevision {
    @required
    id: ListingId

    @required
    revision: Revision
}

structure ListingRevisionInput {
    @required
    identifier: ListingId

    @required
    revision: Revision
}

enum ListingStatus {
    CREATING
    ACTIVE
    INACTIVE
}

list ListingSummaries {
    member: ListingSummary
}

structure ListingSummary {
    listingId: ListingId
    listingRevision: Revision
    glossaryTerms: DetailedGlossaryTerms
}

structure ListingSummaryItem {
    listingId: ListingId
    listingRevision: Revision
    glossaryTerms: DetailedGlossaryTerms
}

list ListingSummaryItems {
    member: ListingSummaryItem
}

@length(min: 0, max: 4096) @sensitive
string LongDescription

@sensitive
structure ManagedEndpointCredentials {
    id: ManagedEndpointCredentialsIdString
    token: String
}

@length(min: 0, max: 64)
string ManagedEndpointCredentialsIdString

enum ManagedPolicyType {
    CREATE_DOMAIN_UNIT
    OVERRIDE_DOMAIN_UNIT_OWNERS
    ADD_TO_PROJECT_MEMBER_POOL
    OVERRIDE_PROJECT_OWNERS
    CREATE_GLOSSARY
    CREATE_FORM_TYPE
    CREATE_ASSET_TYPE
    CREATE_PROJECT
    CREATE_ENVIRONMENT_PROFILE
    DELEGATE_CREATE_ENVIRONMENT_PROFILE
    CREATE_ENVIRONMENT
    CREATE_ENVIRONMENT_FROM_BLUEPRINT
    CREATE_PROJECT_FROM_PROJECT_PROFILE
    USE_ASSET_TYPE
}

union MatchClause {
    relationPattern: RelationPattern
    entityPattern: EntityPattern
}

@length(min: 2, max: 2)
list MatchClauses {
    member: MatchClause
}

@length(min: 0, max: 10)
list MatchCriteria {
    member: String
}

structure MatchOffset {
    startOffset: Integer
    endOffset: Integer
}

list MatchOffsets {
    member: MatchOffset
}

list MatchRationale {
    member: MatchRationaleItem
}

union MatchRationaleItem {
    textMatches: TextMatches
}

@range(min: 1, max: 50)
integer MaxResults

@range(min: 1, max: 25)
integer MaxResultsForListDomains

union Member {
    userIdentifier: String
    groupIdentifier: String
}

union MemberDetails {
    user: UserDetails
    group: GroupDetails
}

@length(min: 0, max: 16384) @sensitive
string Message

@length(min: 0, max: 50)
map Metadata {
    key: MetadataKey
    value: MetadataValue
}

structure MetadataFormEnforcementDetail {
    requiredMetadataForms: RequiredMetadataFormList
}

list MetadataFormInputs {
    member: FormInput
}

structure MetadataFormReference {
    @required
    typeIdentifier: FormTypeIdentifier

    @required
    typeRevision: Revision
}

structure MetadataFormSummary {
    formName: FormName

    @required
    typeName: FormTypeName

    @required
    typeRevision: Revision
}

list MetadataForms {
    member: FormOutput
}

list MetadataFormsSummary {
    member: MetadataFormSummary
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string MetadataGenerationRunIdentifier

structure MetadataGenerationRunItem {
    @required
    domainId: DomainId

    @required
    id: MetadataGenerationRunIdentifier

    target: MetadataGenerationRunTarget
    status: MetadataGenerationRunStatus

    @deprecated(since: "2025-11-21")
    type: MetadataGenerationRunType

    types: MetadataGenerationRunTypes
    createdAt: Timestamp
    createdBy: String

    @required
    owningProjectId: ProjectId
}

enum MetadataGenerationRunStatus {
    SUBMITTED
    IN_PROGRESS
    CANCELED
    SUCCEEDED
    FAILED
    PARTIALLY_SUCCEEDED
}

structure MetadataGenerationRunTarget {
    @required
    type: MetadataGenerationTargetType

    @required
    identifier: String

    revision: Revision
}

enum MetadataGenerationRunType {
    BUSINESS_DESCRIPTIONS
    BUSINESS_NAMES
    BUSINESS_GLOSSARY_ASSOCIATIONS
}

structure MetadataGenerationRunTypeStat {
    @required
    type: MetadataGenerationRunType

    @required
    status: MetadataGenerationRunStatus

    errorMessage: String
}

list MetadataGenerationRunTypeStats {
    member: MetadataGenerationRunTypeStat
}

@length(min: 1, max: 2)
list MetadataGenerationRunTypes {
    member: MetadataGenerationRunType
}

list MetadataGenerationRuns {
    member: MetadataGenerationRunItem
}

enum MetadataGenerationTargetType {
    ASSET
}

@length(min: 0, max: 128)
string MetadataKey

map MetadataMap {
    key: String
    value: String
}

@length(min: 0, max: 1024) @sensitive
string MetadataValue

structure MlflowPropertiesInput {
    trackingServerArn: String
}

structure MlflowPropertiesOutput {
    trackingServerArn: String
}

structure MlflowPropertiesPatch {
    trackingServerArn: String
}

@sensitive
union Model {
    smithy: Smithy
}

@length(min: 1, max: 256) @sensitive
string Name

structure NameIdentifier {
    name: String
    namespace: String
}

list NameIdentifiers {
    member: NameIdentifier
}

enum NetworkAccessType {
    PUBLIC_INTERNET_ONLY
    VPC_ONLY
}

structure NetworkConfig {
    @required
    networkAccessType: NetworkAccessType

    vpcId: String
    subnetIds: SubnetIds
    securityGroupIds: SecurityGroupIds
}

structure NotEqualToExpression {
    @required
    columnName: String

    @required
    value: String
}

structure NotInExpression {
    @required
    columnName: String

    @required
    values: StringList
}

structure NotLikeExpression {
    @required
    columnName: String

    @required
    value: String
}

structure NotebookError {
    @required
    message: NotebookErrorMessageString
}

@length(min: 0, max: 256)
string NotebookErrorMessageString

structure NotebookExportError {
    @required
    message: NotebookExportErrorMessageString
}

@length(min: 0, max: 256)
string NotebookExportErrorMessageString

enum NotebookExportStatus {
    IN_PROGRESS
    SUCCEEDED
    FAILED
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string NotebookId

@length(min: 1, max: 256) @sensitive
string NotebookName

structure NotebookRunError {
    @required
    message: NotebookRunErrorMessageString
}

@length(min: 0, max: 1024)
string NotebookRunErrorMessageString

@pattern("[a-zA-Z0-9_-]{1,36}")
string NotebookRunId

enum NotebookRunStatus {
    QUEUED
    STARTING
    RUNNING
    STOPPING
    STOPPED
    SUCCEEDED
    FAILED
}

structure NotebookRunSummary {
    @required
    id: NotebookRunId

    @required
    domainId: DomainId

    @required
    owningProjectId: ProjectId

    @required
    notebookId: NotebookId

    scheduleId: ScheduleId

    @required
    status: NotebookRunStatus

    triggerSource: TriggerSource
    createdAt: Timestamp
    createdBy: String
    updatedAt: Timestamp
    updatedBy: String
    startedAt: Timestamp
    completedAt: Timestamp
}

list NotebookRunSummaryList {
    member: NotebookRunSummary
}

@length(min: 6, max: 1024) @pattern("s3://.+") @sensitive
string NotebookS3Uri

enum NotebookStatus {
    ACTIVE
    ARCHIVED
    SYNC_IN_PROGRESS
    SYNC_FAILED
}

structure NotebookSummary {
    @required
    id: NotebookId

    @required
    name: NotebookName

    @required
    owningProjectId: ProjectId

    @required
    domainId: DomainId

    @required
    status: NotebookStatus

    description: Description
    createdAt: Timestamp
    createdBy: String
    updatedAt: Timestamp
    updatedBy: String
}

list NotebookSummaryList {
    member: NotebookSummary
}

structure NotificationOutput {
    @required
    identifier: TaskId

    @required
    domainIdentifier: DomainId

    @required
    type: NotificationType

    @required
    topic: Topic

    @required
    title: Title

    @required
    message: Message

    status: TaskStatus

    @required
    actionLink: ActionLink

    @required
    creationTimestamp: Timestamp

    @required
    lastUpdatedTimestamp: Timestamp

    metadata: MetadataMap
}

structure NotificationResource {
    @required
    type: NotificationResourceType

    @required
    id: String

    name: String
}

enum NotificationResourceType {
    PROJECT
}

enum NotificationRole {
    PROJECT_OWNER
    PROJECT_CONTRIBUTOR
    PROJECT_VIEWER
    DOMAIN_OWNER
    PROJECT_SUBSCRIBER
}

list NotificationSubjects {
    member: String
}

enum NotificationType {
    TASK
    EVENT
}

list NotificationsList {
    member: NotificationOutput
}

structure OAuth2ClientApplication {
    userManagedClientApplicationClientId: OAuth2ClientApplicationUserManagedClientApplicationClientIdString
    aWSManagedClientApplicationReference: OAuth2ClientApplicationAWSManagedClientApplicationReferenceString
}

@length(min: 0, max: 2048) @pattern("\\S+")
string OAuth2ClientApplicationAWSManagedClientApplicationReferenceString

@length(min: 0, max: 2048) @pattern("\\S+")
string OAuth2ClientApplicationUserManagedClientApplicationClientIdString

enum OAuth2GrantType {
    AUTHORIZATION_CODE
    CLIENT_CREDENTIALS
    JWT_BEARER
}

structure OAuth2Properties {
    oAuth2GrantType: OAuth2GrantType
    oAuth2ClientApplication: OAuth2ClientApplication
    tokenUrl: OAuth2PropertiesTokenUrlString
    tokenUrlParametersMap: TokenUrlParametersMap
    authorizationCodeProperties: AuthorizationCodeProperties
    oAuth2Credentials: GlueOAuth2Credentials
}

@length(min: 0, max: 256) @pattern("(https?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]")
string OAuth2PropertiesTokenUrlString

structure OpenLineageRunEventSummary {
    eventType: OpenLineageRunState
    runId: String
    job: NameIdentifier
    inputs: NameIdentifiers
    outputs: NameIdentifiers
}

enum OpenLineageRunState {
    START
    RUNNING
    COMPLETE
    ABORT
    FAIL
    OTHER
}

union OutputLocation {
    s3: S3Destination
}

enum OverallDeploymentStatus {
    PENDING_DEPLOYMENT
    IN_PROGRESS
    SUCCESSFUL
    FAILED_VALIDATION
    FAILED_DEPLOYMENT
}

structure OverrideDomainUnitOwnersPolicyGrantDetail {
    includeChildDomainUnits: Boolean
}

structure OverrideProjectOwnersPolicyGrantDetail {
    includeChildDomainUnits: Boolean
}

structure OwnerGroupProperties {
    @required
    groupIdentifier: GroupIdentifier
}

structure OwnerGroupPropertiesOutput {
    groupId: String
}

union OwnerProperties {
    user: OwnerUserProperties
    group: OwnerGroupProperties
}

union OwnerPropertiesOutput {
    user: OwnerUserPropertiesOutput
    group: OwnerGroupPropertiesOutput
}

structure OwnerUserProperties {
    @required
    userIdentifier: UserIdentifier
}

structure OwnerUserPropertiesOutput {
    userId: String
}

structure PackageConfig {
    @required
    packageManager: PackageManager

    packageSpecification: PackageConfigPackageSpecificationString
}

@length(min: 0, max: 10240)
string PackageConfigPackageSpecificationString

enum PackageManager {
    UV
}

@length(min: 1, max: 8192)
string PaginationToken

@length(min: 0, max: 128)
string ParameterKey

@length(min: 1, max: 2048)
string ParameterStorePath

@length(min: 0, max: 1024)
string ParameterValue

@length(min: 0, max: 50) @sensitive
map Parameters {
    key: ParameterKey
    value: ParameterValue
}

@length(min: 0, max: 64) @sensitive
string Password

union Permissions {
    s3: S3Permissions
}

structure PhysicalConnectionRequirements {
    subnetId: SubnetId
    subnetIdList: SubnetIdList
    securityGroupIdList: SecurityGroupIdList
    availabilityZone: PhysicalConnectionRequirementsAvailabilityZoneString
}

@length(min: 1, max: 255)
string PhysicalConnectionRequirementsAvailabilityZoneString

structure PhysicalEndpoint {
    awsLocation: AwsLocation
    glueConnectionName: String
    glueConnectionNames: GlueConnectionNames
    glueConnection: GlueConnection
    enableTrustedIdentityPropagation: Boolean
    host: String
    port: Integer
    protocol: Protocol
    stage: String
}

list PhysicalEndpoints {
    member: PhysicalEndpoint
}

@pattern("arn:aws[^:]*:iam::(aws|\\d{12}):policy/[\\w+=,.@-]*")
string PolicyArn

union PolicyGrantDetail {
    createDomainUnit: CreateDomainUnitPolicyGrantDetail
    overrideDomainUnitOwners: OverrideDomainUnitOwnersPolicyGrantDetail
    addToProjectMemberPool: AddToProjectMemberPoolPolicyGrantDetail
    overrideProjectOwners: OverrideProjectOwnersPolicyGrantDetail
    createGlossary: CreateGlossaryPolicyGrantDetail
    createFormType: CreateFormTypePolicyGrantDetail
    createAssetType: CreateAssetTypePolicyGrantDetail
    createProject: CreateProjectPolicyGrantDetail
    createEnvironmentProfile: CreateEnvironmentProfilePolicyGrantDetail
    delegateCreateEnvironmentProfile: Unit
    createEnvironment: Unit
    createEnvironmentFromBlueprint: Unit
    createProjectFromProjectProfile: CreateProjectFromProjectProfilePolicyGrantDetail
    useAssetType: UseAssetTypePolicyGrantDetail
}

list PolicyGrantList {
    member: PolicyGrantMember
}

structure PolicyGrantMember {
    principal: PolicyGrantPrincipal
    detail: PolicyGrantDetail
    createdAt: Timestamp
    createdBy: String
    grantId: GrantIdentifier
}

union PolicyGrantPrincipal {
    user: UserPolicyGrantPrincipal
    group: GroupPolicyGrantPrincipal
    project: ProjectPolicyGrantPrincipal
    domainUnit: DomainUnitPolicyGrantPrincipal
}

list PredictionChoices {
    member: Integer
}

structure PredictionConfiguration {
    businessNameGeneration: BusinessNameGenerationConfiguration
}

structure ProjectDeletionError {
    code: String
    message: String
}

enum ProjectDesignation {
    OWNER
    CONTRIBUTOR
    PROJECT_CATALOG_STEWARD
}

union ProjectGrantFilter {
    domainUnitFilter: DomainUnitFilterForProject
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string ProjectId

list ProjectIds {
    member: ProjectId
}

structure ProjectMember {
    @required
    memberDetails: MemberDetails

    @required
    designation: UserDesignation
}

list ProjectMembers {
    member: ProjectMember
}

structure ProjectMembershipAssignment {
    @required
    member: Member

    @required
    designation: UserDesignation
}

list ProjectMembershipAssignments {
    member: ProjectMembershipAssignment
}

@length(min: 1, max: 64) @pattern("[\\w -]+") @sensitive
string ProjectName

structure ProjectPolicyGrantPrincipal {
    @required
    projectDesignation: ProjectDesignation

    projectIdentifier: ProjectId
    projectGrantFilter: ProjectGrantFilter
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string ProjectProfileId

list ProjectProfileList {
    member: String
}

@length(min: 1, max: 64) @pattern("[\\w -]+") @sensitive
string ProjectProfileName

list ProjectProfileSummaries {
    member: ProjectProfileSummary
}

structure ProjectProfileSummary {
    @required
    domainId: DomainId

    @required
    id: ProjectProfileId

    @required
    name: ProjectProfileName

    description: Description
    status: Status

    @required
    createdBy: String

    createdAt: SyntheticTimestamp_date_time
    lastUpdatedAt: SyntheticTimestamp_date_time
    domainUnitId: DomainUnitId
}

@length(min: 0, max: 25)
list ProjectResourceTagParameters {
    member: ResourceTagParameter
}

enum ProjectStatus {
    ACTIVE
    DELETING
    DELETE_FAILED
    UPDATING
    UPDATE_FAILED
    MOVING
}

list ProjectSummaries {
    member: ProjectSummary
}

structure ProjectSummary {
    @required
    domainId: DomainId

    @required
    id: ProjectId

    @required
    name: ProjectName

    description: Description
    projectStatus: ProjectStatus
    failureReasons: FailureReasons

    @required
    createdBy: String

    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
    domainUnitId: DomainUnitId
    projectCategory: String
}

structure ProjectsForRule {
    @required
    selectionMode: RuleScopeSelectionMode

    specificProjects: RuleProjectIdentifierList
}

map PropertyMap {
    key: PropertyMapKeyString
    value: PropertyMapValueString
}

@length(min: 1, max: 128)
string PropertyMapKeyString

@length(min: 1, max: 2048)
string PropertyMapValueString

enum Protocol {
    ATHENA
    GLUE_INTERACTIVE_SESSION
    HTTPS
    JDBC
    LIVY
    ODBC
    PRISM
}

union ProvisioningConfiguration {
    lakeFormationConfiguration: LakeFormationConfiguration
}

list ProvisioningConfigurationList {
    member: ProvisioningConfiguration
}

union ProvisioningProperties {
    cloudFormation: CloudFormationProperties
}

structure PutResourceConfiguration {
    @required
    name: PutResourceConfigurationNameString

    description: String

    @required
    region: RegionName

    @required
    parameters: ResourceConfigurationParameterMap
}

@length(min: 1, max: 64)
string PutResourceConfigurationNameString

@length(min: 0, max: 10)
list PutResourceConfigurations {
    member: PutResourceConfiguration
}

structure RecommendationConfiguration {
    enableBusinessNameGeneration: Boolean
}

structure RedshiftClusterStorage {
    @required
    clusterName: RedshiftClusterStorageClusterNameString
}

@length(min: 1, max: 63) @pattern("[0-9a-z].[a-z0-9\\-]*")
string RedshiftClusterStorageClusterNameString

structure RedshiftCredentialConfiguration {
    @required
    secretManagerArn: RedshiftCredentialConfigurationSecretManagerArnString
}

@length(min: 0, max: 256)
@pattern("arn:aws[^:]*:secretsmanager:[a-z]{2}-?(iso|gov)?-{1}[a-z]*-{1}[0-9]:\\d{12}:secret:.*")
string RedshiftCredentialConfigurationSecretManagerArnString

@sensitive
union RedshiftCredentials {
    secretArn: RedshiftCredentialsSecretArnString
    usernamePassword: UsernamePassword
}

@pattern("arn:aws[^:]*:secretsmanager:[a-z]{2}-?(iso|gov)?-{1}[a-z]*-{1}[0-9]:\\d{12}:secret:.*")
string RedshiftCredentialsSecretArnString

structure RedshiftLineageSyncConfigurationInput {
    enabled: Boolean
    schedule: LineageSyncSchedule
}

structure RedshiftLineageSyncConfigurationOutput {
    lineageJobId: String
    enabled: Boolean
    schedule: LineageSyncSchedule
}

structure RedshiftPropertiesInput {
    storage: RedshiftStorageProperties
    databaseName: RedshiftPropertiesInputDatabaseNameString
    host: RedshiftPropertiesInputHostString
    port: Integer
    credentials: RedshiftCredentials
    lineageSync: RedshiftLineageSyncConfigurationInput
}

@length(min: 0, max: 256)
string RedshiftPropertiesInputDatabaseNameString

@length(min: 0, max: 256)
string RedshiftPropertiesInputHostString

structure RedshiftPropertiesOutput {
    storage: RedshiftStorageProperties
    credentials: RedshiftCredentials
    isProvisionedSecret: Boolean
    jdbcIamUrl: String
    jdbcUrl: String
    redshiftTempDir: String
    lineageSync: RedshiftLineageSyncConfigurationOutput
    status: ConnectionStatus
    databaseName: String
}

structure RedshiftPropertiesPatch {
    storage: RedshiftStorageProperties
    databaseName: RedshiftPropertiesPatchDatabaseNameString
    host: RedshiftPropertiesPatchHostString
    port: Integer
    credentials: RedshiftCredentials
    lineageSync: RedshiftLineageSyncConfigurationInput
}

@length(min: 0, max: 256)
string RedshiftPropertiesPatchDatabaseNameString

@length(min: 0, max: 256)
string RedshiftPropertiesPatchHostString

structure RedshiftRunConfigurationInput {
    dataAccessRole: RedshiftRunConfigurationInputDataAccessRoleString

    @required
    relationalFilterConfigurations: RelationalFilterConfigurations

    redshiftCredentialConfiguration: RedshiftCredentialConfiguration
    redshiftStorage: RedshiftStorage
}

@pattern("arn:aws[^:]*:iam::\\d{12}:(role|role/service-role)/[\\w+=,.@-]{1,128}")
string RedshiftRunConfigurationInputDataAccessRoleString

structure RedshiftRunConfigurationOutput {
    accountId: RedshiftRunConfigurationOutputAccountIdString
    region: RedshiftRunConfigurationOutputRegionString
    dataAccessRole: RedshiftRunConfigurationOutputDataAccessRoleString

    @required
    relationalFilterConfigurations: RelationalFilterConfigurations

    redshiftCredentialConfiguration: RedshiftCredentialConfiguration

    @required
    redshiftStorage: RedshiftStorage
}

@length(min: 12, max: 12) @pattern("\\d{12}")
string RedshiftRunConfigurationOutputAccountIdString

@pattern("arn:aws[^:]*:iam::\\d{12}:(role|role/service-role)/[\\w+=,.@-]{1,128}")
string RedshiftRunConfigurationOutputDataAccessRoleString

@length(min: 4, max: 16) @pattern(".*[a-z]{2}-?(iso|gov)?-{1}[a-z]*-{1}[0-9].*")
string RedshiftRunConfigurationOutputRegionString

structure RedshiftSelfGrantStatusOutput {
    @required
    selfGrantStatusDetails: SelfGrantStatusDetails
}

structure RedshiftServerlessStorage {
    @required
    workgroupName: RedshiftServerlessStorageWorkgroupNameString
}

@length(min: 3, max: 64) @pattern("[a-z0-9-]+")
string RedshiftServerlessStorageWorkgroupNameString

union RedshiftStorage {
    redshiftClusterSource: RedshiftClusterStorage
    redshiftServerlessSource: RedshiftServerlessStorage
}

union RedshiftStorageProperties {
    clusterName: RedshiftStoragePropertiesClusterNameString
    workgroupName: RedshiftStoragePropertiesWorkgroupNameString
}

@length(min: 0, max: 256)
string RedshiftStoragePropertiesClusterNameString

@length(min: 0, max: 256)
string RedshiftStoragePropertiesWorkgroupNameString

union Region {
    regionName: RegionName
    regionNamePath: ParameterStorePath
}

@length(min: 4, max: 16) @pattern("[a-z]{2}-?(iso|gov)?-{1}[a-z]*-{1}[0-9]")
string RegionName

map RegionalParameter {
    key: String
    value: String
}

map RegionalParameterMap {
    key: RegionName
    value: RegionalParameter
}

structure RejectChoice {
    @required
    predictionTarget: String

    predictionChoices: PredictionChoices
}

list RejectChoices {
    member: RejectChoice
}

structure RejectRule {
    rule: RejectRuleBehavior
    threshold: Float
}

enum RejectRuleBehavior {
    ALL
    NONE
}

@length(min: 1, max: 1)
list RejectSubscriptionRequestOutputSubscribedListingsList {
    member: SubscribedListing
}

@length(min: 1, max: 1)
list RejectSubscriptionRequestOutputSubscribedPrincipalsList {
    member: SubscribedPrincipal
}

enum RelationDirection {
    IN
    OUT
}

structure RelationPattern {
    @required
    relationType: RelationType

    @required
    relationDirection: RelationDirection

    maxPathLength: RelationPatternMaxPathLengthInteger
}

@range(min: 1, max: 5)
integer RelationPatternMaxPathLengthInteger

enum RelationType {
    LINEAGE
}

structure RelationalFilterConfiguration {
    @required
    databaseName: RelationalFilterConfigurationDatabaseNameString

    schemaName: RelationalFilterConfigurationSchemaNameString
    filterExpressions: FilterExpressions
}

@length(min: 1, max: 128)
string RelationalFilterConfigurationDatabaseNameString

@length(min: 1, max: 128)
string RelationalFilterConfigurationSchemaNameString

list RelationalFilterConfigurations {
    member: RelationalFilterConfiguration
}

@length(min: 1, max: 4096) @sensitive
string RequestReason

@length(min: 1, max: 5)
list RequiredMetadataFormList {
    member: MetadataFormReference
}

enum ResolutionStrategy {
    MANUAL
}

structure Resource {
    provider: String
    name: String

    @required
    value: String

    @required
    type: String
}

structure ResourceConfiguration {
    @required
    identifier: String

    @required
    name: String

    description: String

    @required
    region: RegionName

    @required
    parameters: ResourceConfigurationParameterMap
}

map ResourceConfigurationParameterMap {
    key: String
    value: String
}

@length(min: 0, max: 10)
list ResourceConfigurations {
    member: ResourceConfiguration
}

list ResourceList {
    member: Resource
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

structure ResourceTag {
    @required
    key: TagKey

    @required
    value: TagValue

    @required
    source: ResourceTagSource
}

structure ResourceTagParameter {
    @required
    key: TagKey

    @required
    value: TagValue

    @required
    isValueEditable: Boolean
}

enum ResourceTagSource {
    PROJECT
    PROJECT_PROFILE
}

@length(min: 0, max: 25)
list ResourceTags {
    member: ResourceTag
}

union ResultItem {
    lineageNode: LineageNodeItem
}

list ResultItemList {
    member: ResultItem
}

@length(min: 1, max: 64)
string Revision

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string RevisionInput

@pattern("arn:aws[^:]*:iam::\\d{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+")
string RoleArn

union RowFilter {
    expression: RowFilterExpression
    and: RowFilterList
    or: RowFilterList
}

structure RowFilterConfiguration {
    @required
    rowFilter: RowFilter

    sensitive: Boolean
}

union RowFilterExpression {
    equalTo: EqualToExpression
    notEqualTo: NotEqualToExpression
    greaterThan: GreaterThanExpression
    lessThan: LessThanExpression
    greaterThanOrEqualTo: GreaterThanOrEqualToExpression
    lessThanOrEqualTo: LessThanOrEqualToExpression
    isNull: IsNullExpression
    isNotNull: IsNotNullExpression
    in: InExpression
    notIn: NotInExpression
    like: LikeExpression
    notLike: NotLikeExpression
}

list RowFilterList {
    member: RowFilter
}

enum RuleAction {
    CREATE_LISTING_CHANGE_SET
    CREATE_SUBSCRIPTION_REQUEST
}

@length(min: 1)
list RuleAssetTypeList {
    member: AssetTypeIdentifier
}

union RuleDetail {
    metadataFormEnforcementDetail: MetadataFormEnforcementDetail
    glossaryTermEnforcementDetail: GlossaryTermEnforcementDetail
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string RuleId

@length(min: 1, max: 256) @pattern("[\\w -]+") @sensitive
string RuleName

@length(min: 1)
list RuleProjectIdentifierList {
    member: ProjectId
}

structure RuleScope {
    assetType: AssetTypesForRule
    dataProduct: Boolean
    project: ProjectsForRule
}

enum RuleScopeSelectionMode {
    ALL
    SPECIFIC
}

list RuleSummaries {
    member: RuleSummary
}

structure RuleSummary {
    identifier: RuleId
    revision: Revision
    ruleType: RuleType
    name: RuleName
    targetType: RuleTargetType
    target: RuleTarget
    action: RuleAction
    scope: RuleScope
    updatedAt: Timestamp
    lastUpdatedBy: String
}

union RuleTarget {
    domainUnitTarget: DomainUnitTarget
}

enum RuleTargetType {
    DOMAIN_UNIT
}

enum RuleType {
    METADATA_FORM_ENFORCEMENT
    GLOSSARY_TERM_ENFORCEMENT
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string RunIdentifier

structure RunStatisticsForAssets {
    added: Integer
    updated: Integer
    unchanged: Integer
    skipped: Integer
    failed: Integer
}

@length(min: 0, max: 64) @pattern("[a-zA-Z0-9\\-]+")
string S3AccessGrantLocationId

structure S3Destination {
    uri: NotebookS3Uri
}

@length(min: 1, max: 1024) @pattern("s3://.+")
string S3Location

@length(min: 0, max: 20)
list S3LocationList {
    member: S3Location
}

@length(min: 1, max: 1024) @pattern("s3://.+")
string S3Path

enum S3Permission {
    READ
    WRITE
}

list S3Permissions {
    member: S3Permission
}

structure S3PropertiesInput {
    @required
    s3Uri: S3Uri

    s3AccessGrantLocationId: S3AccessGrantLocationId
    registerS3AccessGrantLocation: Boolean
}

structure S3PropertiesOutput {
    @required
    s3Uri: S3Uri

    s3AccessGrantLocationId: S3AccessGrantLocationId
    registerS3AccessGrantLocation: Boolean
    status: ConnectionStatus
    errorMessage: String
}

structure S3PropertiesPatch {
    @required
    s3Uri: S3Uri

    s3AccessGrantLocationId: S3AccessGrantLocationId
    registerS3AccessGrantLocation: Boolean
}

@length(min: 1, max: 1024) @pattern("s3://.+") @sensitive
string S3SourceLocation

@length(min: 0, max: 2048) @pattern("s3://.+")
string S3Uri

@length(min: 1, max: 64)
string SageMakerAssetType

@pattern("arn:aws[^:]*:sagemaker:[a-z]{2}-?(iso|gov)?-{1}[a-z]*-{1}[0-9]:\\d{12}:[\\w+=,.@-]{1,128}/[\\w+=,.@-]{1,256}")
string SageMakerResourceArn

structure SageMakerRunConfigurationInput {
    @required
    trackingAssets: TrackingAssets
}

structure SageMakerRunConfigurationOutput {
    accountId: SageMakerRunConfigurationOutputAccountIdString
    region: SageMakerRunConfigurationOutputRegionString

    @required
    trackingAssets: TrackingAssets
}

@length(min: 12, max: 12) @pattern("\\d{12}")
string SageMakerRunConfigurationOutputAccountIdString

@length(min: 4, max: 16) @pattern(".*[a-z]{2}-?(iso|gov)?-{1}[a-z]*-{1}[0-9].*")
string SageMakerRunConfigurationOutputRegionString

@sensitive
structure ScheduleConfiguration {
    timezone: Timezone
    schedule: CronString
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string ScheduleId

structure SearchInItem {
    @required
    attribute: Attribute
}

@length(min: 1, max: 10)
list SearchInList {
    member: SearchInItem
}

union SearchInventoryResultItem {
    glossaryItem: GlossaryItem
    glossaryTermItem: GlossaryTermItem
    assetItem: AssetItem
    dataProductItem: DataProductResultItem
}

list SearchInventoryResultItems {
    member: SearchInventoryResultItem
}

@length(min: 0, max: 512)
string SearchListingsInputSearchTextString

enum SearchOutputAdditionalAttribute {
    FORMS
    TIME_SERIES_DATA_POINT_FORMS
    TEXT_MATCH_RATIONALE
}

list SearchOutputAdditionalAttributes {
    member: SearchOutputAdditionalAttribute
}

union SearchResultItem {
    assetListing: AssetListingItem
    dataProductListing: DataProductListingItem
}

list SearchResultItems {
    member: SearchResultItem
}

structure SearchSort {
    @required
    attribute: Attribute

    order: SortOrder
}

@length(min: 1, max: 512)
string SearchText

union SearchTypesResultItem {
    assetTypeItem: AssetTypeItem
    formTypeItem: FormTypeData
    lineageNodeTypeItem: LineageNodeTypeItem
}

list SearchTypesResultItems {
    member: SearchTypesResultItem
}

@length(min: 0, max: 32) @pattern("sg-[a-z0-9]+")
string SecurityGroupId

@length(min: 0, max: 50)
list SecurityGroupIdList {
    member: SecurityGroupIdListMemberString
}

@length(min: 1, max: 255)
string SecurityGroupIdListMemberString

@length(min: 0, max: 5)
list SecurityGroupIds {
    member: String
}

enum SelfGrantStatus {
    GRANT_PENDING
    REVOKE_PENDING
    GRANT_IN_PROGRESS
    REVOKE_IN_PROGRESS
    GRANTED
    GRANT_FAILED
    REVOKE_FAILED
}

structure SelfGrantStatusDetail {
    @required
    databaseName: SelfGrantStatusDetailDatabaseNameString

    schemaName: SelfGrantStatusDetailSchemaNameString

    @required
    status: SelfGrantStatus

    failureCause: String
}

@length(min: 1, max: 128)
string SelfGrantStatusDetailDatabaseNameString

@length(min: 1, max: 128)
string SelfGrantStatusDetailSchemaNameString

list SelfGrantStatusDetails {
    member: SelfGrantStatusDetail
}

union SelfGrantStatusOutput {
    glueSelfGrantStatus: GlueSelfGrantStatusOutput
    redshiftSelfGrantStatus: RedshiftSelfGrantStatusOutput
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

@length(min: 0, max: 1024) @sensitive
string ShortDescription

structure SingleSignOn {
    type: AuthType
    userAssignment: UserAssignment
    idcInstanceArn: SingleSignOnIdcInstanceArnString
}

@pattern(".*arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}.*")
string SingleSignOnIdcInstanceArnString

@length(min: 1, max: 100000)
string Smithy

structure SnowflakePropertiesInput {
    connectivityProperties: ConnectivityProperties

    @required
    snowflakeRole: SnowflakeRole

    @required
    identityMapping: IdentityMapping

    lineageSync: LineageSyncInput
}

structure SnowflakePropertiesOutput {
    @required
    snowflakeRole: SnowflakeRole

    @required
    identityMapping: IdentityMapping

    @required
    lineageSync: LineageSyncOutput

    @required
    status: ConnectionStatus

    errorMessage: String
}

structure SnowflakePropertiesPatch {
    connectivityPropertiesPatch: ConnectivityPropertiesPatch
    snowflakeRole: SnowflakeRole
    lineageSync: LineageSyncInput
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9_$]+")
string SnowflakeRole

enum SortFieldAccountPool {
    NAME
}

enum SortFieldConnection {
    NAME
}

enum SortFieldProject {
    NAME
}

enum SortKey {
    CREATED_AT
    UPDATED_AT
}

enum SortOrder {
    ASCENDING
    DESCENDING
}

union SourceLocation {
    s3: S3SourceLocation
}

structure SparkEmrPropertiesInput {
    computeArn: SparkEmrPropertiesInputComputeArnString
    instanceProfileArn: SparkEmrPropertiesInputInstanceProfileArnString
    javaVirtualEnv: SparkEmrPropertiesInputJavaVirtualEnvString
    logUri: SparkEmrPropertiesInputLogUriString
    pythonVirtualEnv: SparkEmrPropertiesInputPythonVirtualEnvString
    runtimeRole: SparkEmrPropertiesInputRuntimeRoleString
    trustedCertificatesS3Uri: SparkEmrPropertiesInputTrustedCertificatesS3UriString
    managedEndpointArn: SparkEmrPropertiesInputManagedEndpointArnString
}

@length(min: 0, max: 2048)
@pattern("arn:aws(-(cn|us-gov|iso(-[bef])?))?:(elasticmapreduce|emr-serverless|emr-containers):.*")
string SparkEmrPropertiesInputComputeArnString

@length(min: 0, max: 256)
string SparkEmrPropertiesInputInstanceProfileArnString

@length(min: 0, max: 256)
string SparkEmrPropertiesInputJavaVirtualEnvString

@length(min: 0, max: 256)
string SparkEmrPropertiesInputLogUriString

@length(min: 0, max: 2048)
string SparkEmrPropertiesInputManagedEndpointArnString

@length(min: 0, max: 256)
string SparkEmrPropertiesInputPythonVirtualEnvString

@pattern("arn:aws[^:]*:iam::\\d{12}:(role|role/service-role)/[\\w+=,.@-]*")
string SparkEmrPropertiesInputRuntimeRoleString

@length(min: 0, max: 256)
string SparkEmrPropertiesInputTrustedCertificatesS3UriString

structure SparkEmrPropertiesOutput {
    computeArn: String
    credentials: UsernamePassword
    credentialsExpiration: SyntheticTimestamp_date_time
    governanceType: GovernanceType
    instanceProfileArn: String
    javaVirtualEnv: String
    livyEndpoint: String
    logUri: String
    pythonVirtualEnv: String
    runtimeRole: String
    trustedCertificatesS3Uri: String
    certificateData: String
    managedEndpointArn: SparkEmrPropertiesOutputManagedEndpointArnString
    managedEndpointCredentials: ManagedEndpointCredentials
}

@length(min: 0, max: 2048)
string SparkEmrPropertiesOutputManagedEndpointArnString

structure SparkEmrPropertiesPatch {
    computeArn: SparkEmrPropertiesPatchComputeArnString
    instanceProfileArn: SparkEmrPropertiesPatchInstanceProfileArnString
    javaVirtualEnv: SparkEmrPropertiesPatchJavaVirtualEnvString
    logUri: SparkEmrPropertiesPatchLogUriString
    pythonVirtualEnv: SparkEmrPropertiesPatchPythonVirtualEnvString
    runtimeRole: SparkEmrPropertiesPatchRuntimeRoleString
    trustedCertificatesS3Uri: SparkEmrPropertiesPatchTrustedCertificatesS3UriString
    managedEndpointArn: SparkEmrPropertiesPatchManagedEndpointArnString
}

@length(min: 0, max: 2048)
@pattern("arn:aws(-(cn|us-gov|iso(-[bef])?))?:(elasticmapreduce|emr-serverless|emr-containers):.*")
string SparkEmrPropertiesPatchComputeArnString

@length(min: 0, max: 256)
string SparkEmrPropertiesPatchInstanceProfileArnString

@length(min: 0, max: 256)
string SparkEmrPropertiesPatchJavaVirtualEnvString

@length(min: 0, max: 256)
string SparkEmrPropertiesPatchLogUriString

@length(min: 0, max: 2048)
string SparkEmrPropertiesPatchManagedEndpointArnString

@length(min: 0, max: 256)
string SparkEmrPropertiesPatchPythonVirtualEnvString

@pattern("arn:aws[^:]*:iam::\\d{12}:(role|role/service-role)/[\\w+=,.@-]*")
string SparkEmrPropertiesPatchRuntimeRoleString

@length(min: 0, max: 256)
string SparkEmrPropertiesPatchTrustedCertificatesS3UriString

structure SparkGlueArgs {
    connection: String
}

structure SparkGluePropertiesInput {
    additionalArgs: SparkGlueArgs
    glueConnectionName: SparkGluePropertiesInputGlueConnectionNameString
    glueConnectionNames: GlueConnectionNames
    glueVersion: SparkGluePropertiesInputGlueVersionString
    idleTimeout: Integer
    javaVirtualEnv: SparkGluePropertiesInputJavaVirtualEnvString
    numberOfWorkers: Integer
    pythonVirtualEnv: SparkGluePropertiesInputPythonVirtualEnvString
    workerType: SparkGluePropertiesInputWorkerTypeString
}

@length(min: 0, max: 256)
string SparkGluePropertiesInputGlueConnectionNameString

@length(min: 0, max: 256)
string SparkGluePropertiesInputGlueVersionString

@length(min: 0, max: 256)
string SparkGluePropertiesInputJavaVirtualEnvString

@length(min: 0, max: 256)
string SparkGluePropertiesInputPythonVirtualEnvString

@length(min: 0, max: 256)
string SparkGluePropertiesInputWorkerTypeString

structure SparkGluePropertiesOutput {
    additionalArgs: SparkGlueArgs
    glueConnectionName: String
    glueConnectionNames: GlueConnectionNames
    glueVersion: String
    idleTimeout: Integer
    javaVirtualEnv: String
    numberOfWorkers: Integer
    pythonVirtualEnv: String
    workerType: String
}

structure SsoUserProfileDetails {
    username: UserProfileName
    firstName: FirstName
    lastName: LastName
}

enum Status {
    ENABLED
    DISABLED
}

structure StorageConfig {
    projectS3Path: S3Path
    kmsKeyArn: KmsKeyArn
}

list StringList {
    member: String
}

@length(min: 0, max: 32) @pattern("subnet-[a-z0-9]+")
string SubnetId

@length(min: 1, max: 50)
list SubnetIdList {
    member: SubnetId
}

@length(min: 0, max: 10)
list SubnetIds {
    member: String
}

structure SubscribedAsset {
    @required
    assetId: AssetId

    @required
    assetRevision: Revision

    @required
    status: SubscriptionGrantStatus

    targetName: String
    failureCause: FailureCause
    grantedTimestamp: Timestamp
    failureTimestamp: Timestamp
    assetScope: AssetScope
    permissions: Permissions
}

structure SubscribedAssetListing {
    entityId: AssetId
    entityRevision: Revision
    entityType: TypeName
    forms: String
    glossaryTerms: DetailedGlossaryTerms
    assetScope: AssetScope
    permissions: Permissions
}

list SubscribedAssets {
    member: SubscribedAsset
}

structure SubscribedGroup {
    id: GroupProfileId
    name: GroupProfileName
}

structure SubscribedGroupInput {
    identifier: GroupProfileId
}

structure SubscribedIamPrincipal {
    principalArn: IamPrincipalArn
}

structure SubscribedIamPrincipalInput {
    identifier: IamPrincipalArn
}

structure SubscribedListing {
    @required
    id: ListingId

    revision: Revision

    @required
    name: ListingName

    @required
    description: Description

    @required
    item: SubscribedListingItem

    @required
    ownerProjectId: ProjectId

    ownerProjectName: String
}

structure SubscribedListingInput {
    @required
    identifier: ListingId
}

@length(min: 1, max: 1)
list SubscribedListingInputs {
    member: SubscribedListingInput
}

union SubscribedListingItem {
    assetListing: SubscribedAssetListing
    productListing: SubscribedProductListing
}

union SubscribedPrincipal {
    project: SubscribedProject
    user: SubscribedUser
    group: SubscribedGroup
    iam: SubscribedIamPrincipal
}

union SubscribedPrincipalInput {
    project: SubscribedProjectInput
    user: SubscribedUserInput
    group: SubscribedGroupInput
    iam: SubscribedIamPrincipalInput
}

@length(min: 1, max: 1)
list SubscribedPrincipalInputs {
    member: SubscribedPrincipalInput
}

structure SubscribedProductListing {
    entityId: AssetId
    entityRevision: Revision
    glossaryTerms: DetailedGlossaryTerms
    name: String
    description: String
    assetListings: AssetInDataProductListingItems
}

structure SubscribedProject {
    id: ProjectId
    name: ProjectName
}

structure SubscribedProjectInput {
    identifier: ProjectId
}

structure SubscribedUser {
    id: UserProfileId
    details: UserProfileDetails
}

structure SubscribedUserInput {
    identifier: UserProfileId
}

enum SubscriptionGrantCreationMode {
    AUTOMATIC
    MANUAL
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string SubscriptionGrantId

enum SubscriptionGrantOverallStatus {
    PENDING
    IN_PROGRESS
    GRANT_FAILED
    REVOKE_FAILED
    GRANT_AND_REVOKE_FAILED
    COMPLETED
    INACCESSIBLE
}

enum SubscriptionGrantStatus {
    GRANT_PENDING
    REVOKE_PENDING
    GRANT_IN_PROGRESS
    REVOKE_IN_PROGRESS
    GRANTED
    REVOKED
    GRANT_FAILED
    REVOKE_FAILED
}

structure SubscriptionGrantSummary {
    @required
    id: SubscriptionGrantId

    @required
    createdBy: String

    updatedBy: String

    @required
    domainId: DomainId

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    environmentId: EnvironmentId

    @required
    subscriptionTargetId: SubscriptionTargetId

    @required
    grantedEntity: GrantedEntity

    @required
    status: SubscriptionGrantOverallStatus

    assets: SubscribedAssets

    @deprecated
    subscriptionId: SubscriptionId
}

list SubscriptionGrants {
    member: SubscriptionGrantSummary
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string SubscriptionId

@pattern("[a-zA-Z0-9_-]{1,36}")
string SubscriptionRequestId

enum SubscriptionRequestStatus {
    PENDING
    ACCEPTED
    REJECTED
}

structure SubscriptionRequestSummary {
    @required
    id: SubscriptionRequestId

    @required
    createdBy: String

    updatedBy: String

    @required
    domainId: DomainId

    @required
    status: SubscriptionRequestStatus

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    @required
    requestReason: RequestReason

    @required
    subscribedPrincipals: SubscriptionRequestSummarySubscribedPrincipalsList

    @required
    subscribedListings: SubscriptionRequestSummarySubscribedListingsList

    reviewerId: String
    decisionComment: DecisionComment
    existingSubscriptionId: SubscriptionId
    metadataFormsSummary: MetadataFormsSummary
}

@length(min: 1, max: 1)
list SubscriptionRequestSummarySubscribedListingsList {
    member: SubscribedListing
}

@length(min: 1, max: 1)
list SubscriptionRequestSummarySubscribedPrincipalsList {
    member: SubscribedPrincipal
}

list SubscriptionRequests {
    member: SubscriptionRequestSummary
}

enum SubscriptionStatus {
    APPROVED
    REVOKED
    CANCELLED
}

structure SubscriptionSummary {
    @required
    id: SubscriptionId

    @required
    createdBy: String

    updatedBy: String

    @required
    domainId: DomainId

    @required
    status: SubscriptionStatus

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    @required
    subscribedPrincipal: SubscribedPrincipal

    @required
    subscribedListing: SubscribedListing

    subscriptionRequestId: SubscriptionRequestId
    retainPermissions: Boolean
}

structure SubscriptionTargetForm {
    @required
    formName: FormName

    @required
    content: String
}

list SubscriptionTargetForms {
    member: SubscriptionTargetForm
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string SubscriptionTargetId

@length(min: 1, max: 256) @sensitive
string SubscriptionTargetName

structure SubscriptionTargetSummary {
    @required
    id: SubscriptionTargetId

    @required
    authorizedPrincipals: AuthorizedPrincipalIdentifiers

    @required
    domainId: DomainId

    @required
    projectId: ProjectId

    @required
    environmentId: EnvironmentId

    @required
    name: SubscriptionTargetName

    @required
    type: String

    @required
    createdBy: String

    updatedBy: String

    @required
    createdAt: Timestamp

    updatedAt: Timestamp
    manageAccessRole: IamRoleArn

    @required
    applicableAssetTypes: ApplicableAssetTypes

    @required
    subscriptionTargetConfig: SubscriptionTargetForms

    @required
    provider: String

    subscriptionGrantCreationMode: SubscriptionGrantCreationMode
}

list SubscriptionTargets {
    member: SubscriptionTargetSummary
}

list Subscriptions {
    member: SubscriptionSummary
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@length(min: 1, max: 128) @pattern("[\\w \\.:/=+@-]+")
string TagKey

list TagKeyList {
    member: TagKey
}

@input
structure TagResourceRequest {
    @required @httpLabel
    resourceArn: String

    @required
    tags: Tags
}

@output
structure TagResourceResponse {}

@length(min: 0, max: 256) @pattern("[\\w \\.:/=+@-]*")
string TagValue

map Tags {
    key: TagKey
    value: TagValue
}

enum TargetEntityType {
    DOMAIN_UNIT
    ENVIRONMENT_BLUEPRINT_CONFIGURATION
    ENVIRONMENT_PROFILE
    ASSET_TYPE
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string TaskId

enum TaskStatus {
    ACTIVE
    INACTIVE
}

structure TermRelations {
    isA: TermRelationsIsAList
    classifies: TermRelationsClassifiesList
}

@length(min: 1, max: 10)
list TermRelationsClassifiesList {
    member: GlossaryTermId
}

@length(min: 1, max: 10)
list TermRelationsIsAList {
    member: GlossaryTermId
}

structure TextMatchItem {
    attribute: Attribute
    text: String
    matchOffsets: MatchOffsets
}

list TextMatches {
    member: TextMatchItem
}

@error("client") @httpError(429) @retryable(throttling: false)
structure ThrottlingException {
    @required
    message: String
}

structure TimeSeriesDataPointFormInput {
    @required
    formName: TimeSeriesFormName

    @required
    typeIdentifier: FormTypeIdentifier

    typeRevision: Revision

    @required
    timestamp: Timestamp

    content: TimeSeriesDataPointFormInputContentString
}

@length(min: 0, max: 500000)
string TimeSeriesDataPointFormInputContentString

list TimeSeriesDataPointFormInputList {
    member: TimeSeriesDataPointFormInput
}

structure TimeSeriesDataPointFormOutput {
    @required
    formName: TimeSeriesFormName

    @required
    typeIdentifier: FormTypeIdentifier

    typeRevision: Revision

    @required
    timestamp: Timestamp

    content: TimeSeriesDataPointFormOutputContentString
    id: DataPointIdentifier
}

@length(min: 0, max: 500000)
string TimeSeriesDataPointFormOutputContentString

list TimeSeriesDataPointFormOutputList {
    member: TimeSeriesDataPointFormOutput
}

@pattern("[a-zA-Z0-9_-]{1,36}")
string TimeSeriesDataPointIdentifier

structure TimeSeriesDataPointSummaryFormOutput {
    @required
    formName: TimeSeriesFormName

    @required
    typeIdentifier: FormTypeIdentifier

    typeRevision: Revision

    @required
    timestamp: Timestamp

    contentSummary: TimeSeriesDataPointSummaryFormOutputContentSummaryString
    id: DataPointIdentifier
}

@length(min: 0, max: 20000)
string TimeSeriesDataPointSummaryFormOutputContentSummaryString

list TimeSeriesDataPointSummaryFormOutputList {
    member: TimeSeriesDataPointSummaryFormOutput
}

enum TimeSeriesEntityType {
    ASSET
    LISTING
}

@length(min: 1, max: 128)
string TimeSeriesFormName

structure TimeoutConfig {
    runTimeoutInMinutes: TimeoutConfigRunTimeoutInMinutesInteger
}

@range(min: 60, max: 1440)
integer TimeoutConfigRunTimeoutInMinutesInteger

enum Timezone {
    UTC
    AFRICA_JOHANNESBURG
    AMERICA_MONTREAL
    AMERICA_SAO_PAULO
    ASIA_BAHRAIN
    ASIA_BANGKOK
    ASIA_CALCUTTA
    ASIA_DUBAI
    ASIA_HONG_KONG
    ASIA_JAKARTA
    ASIA_KUALA_LUMPUR
    ASIA_SEOUL
    ASIA_SHANGHAI
    ASIA_SINGAPORE
    ASIA_TAIPEI
    ASIA_TOKYO
    AUSTRALIA_MELBOURNE
    AUSTRALIA_SYDNEY
    CANADA_CENTRAL
    CET
    CST6CDT
    ETC_GMT
    ETC_GMT0
    ETC_GMT_ADD_0
    ETC_GMT_ADD_1
    ETC_GMT_ADD_10
    ETC_GMT_ADD_11
    ETC_GMT_ADD_12
    ETC_GMT_ADD_2
    ETC_GMT_ADD_3
    ETC_GMT_ADD_4
    ETC_GMT_ADD_5
    ETC_GMT_ADD_6
    ETC_GMT_ADD_7
    ETC_GMT_ADD_8
    ETC_GMT_ADD_9
    ETC_GMT_NEG_0
    ETC_GMT_NEG_1
    ETC_GMT_NEG_10
    ETC_GMT_NEG_11
    ETC_GMT_NEG_12
    ETC_GMT_NEG_13
    ETC_GMT_NEG_14
    ETC_GMT_NEG_2
    ETC_GMT_NEG_3
    ETC_GMT_NEG_4
    ETC_GMT_NEG_5
    ETC_GMT_NEG_6
    ETC_GMT_NEG_7
    ETC_GMT_NEG_8
    ETC_GMT_NEG_9
    EUROPE_DUBLIN
    EUROPE_LONDON
    EUROPE_PARIS
    EUROPE_STOCKHOLM
    EUROPE_ZURICH
    ISRAEL
    MEXICO_GENERAL
    MST7MDT
    PACIFIC_AUCKLAND
    US_CENTRAL
    US_EASTERN
    US_MOUNTAIN
    US_PACIFIC
}

@length(min: 0, max: 1000) @sensitive
string Title

map TokenUrlParametersMap {
    key: TokenUrlParametersMapKeyString
    value: TokenUrlParametersMapValueString
}

@length(min: 1, max: 128)
string TokenUrlParametersMapKeyString

@length(min: 1, max: 512)
string TokenUrlParametersMapValueString

structure Topic {
    @required
    subject: String

    @required
    resource: NotificationResource

    @required
    role: NotificationRole
}

@length(min: 0, max: 500)
list TrackingAssetArns {
    member: SageMakerResourceArn
}

@length(min: 1, max: 1)
map TrackingAssets {
    key: SageMakerAssetType
    value: TrackingAssetArns
}

structure TriggerSource {
    type: TriggerSourceType
    name: String
}

enum TriggerSourceType {
    MANUAL
    SCHEDULED
    WORKFLOW
}

@length(min: 1, max: 256) @pattern("[^\\.]*.*")
string TypeName

enum TypesSearchScope {
    ASSET_TYPE
    FORM_TYPE
    LINEAGE_NODE_TYPE
}

@error("client") @httpError(401)
structure UnauthorizedException {
    @required
    message: String
}

structure Unit {}

@input
structure UntagResourceRequest {
    @required @httpLabel
    resourceArn: String

    @required @httpQuery("tagKeys")
    tagKeys: TagKeyList
}

@output
structure UntagResourceResponse {}

@length(min: 1, max: 128) @sensitive
string UpdateConnectionInputDescriptionString

@length(min: 0, max: 25)
map UpdateProjectInputResourceTagsMap {
    key: TagKey
    value: TagValue
}

@length(min: 1, max: 1)
list UpdateSubscriptionRequestOutputSubscribedListingsList {
    member: SubscribedListing
}

@length(min: 1, max: 1)
list UpdateSubscriptionRequestOutputSubscribedPrincipalsList {
    member: SubscribedPrincipal
}

@length(min: 2, max: 64)
string UpdateUserProfileInputSessionNameString

structure UseAssetTypePolicyGrantDetail {
    domainUnitId: DomainUnitId
}

enum UserAssignment {
    AUTOMATIC
    MANUAL
}

enum UserDesignation {
    PROJECT_OWNER
    PROJECT_CONTRIBUTOR
    PROJECT_CATALOG_VIEWER
    PROJECT_CATALOG_CONSUMER
    PROJECT_CATALOG_STEWARD
}

structure UserDetails {
    @required
    userId: String
}

@pattern(".*(^([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$|^[a-zA-Z_0-9+=,.@-]+$|^arn:aws:iam::\\d{12}:.+$).*")
string UserIdentifier

union UserPolicyGrantPrincipal {
    userIdentifier: UserIdentifier
    allUsersGrantFilter: AllUsersGrantFilter
}

union UserProfileDetails {
    iam: IamUserProfileDetails
    sso: SsoUserProfileDetails
}

@pattern("([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}")
string UserProfileId

@length(min: 1, max: 1024) @pattern("[a-zA-Z_0-9+=,.@-]+") @sensitive
string UserProfileName

enum UserProfileStatus {
    ASSIGNED
    NOT_ASSIGNED
    ACTIVATED
    DEACTIVATED
}

list UserProfileSummaries {
    member: UserProfileSummary
}

structure UserProfileSummary {
    domainId: DomainId
    id: UserProfileId
    type: UserProfileType
    status: UserProfileStatus
    details: UserProfileDetails
}

enum UserProfileType {
    IAM
    SSO
}

@length(min: 0, max: 1024) @sensitive
string UserSearchText

enum UserSearchType {
    SSO_USER
    DATAZONE_USER
    DATAZONE_SSO_USER
    DATAZONE_IAM_USER
}

enum UserType {
    IAM_USER
    IAM_ROLE
    SSO_USER
    IAM_ROLE_SESSION
}

@length(min: 0, max: 64)
string Username

@sensitive
structure UsernamePassword {
    @required
    password: Password

    @required
    username: Username
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String
}

@length(min: 1, max: 16)
list VpcConnectionSubnetIdList {
    member: SubnetId
}

@length(min: 0, max: 32) @pattern("vpc-[a-z0-9]+")
string VpcId

structure VpcPropertiesInput {
    @required
    vpcId: VpcId

    @required
    subnetIds: VpcConnectionSubnetIdList

    securityGroupId: SecurityGroupId
}

structure VpcPropertiesOutput {
    @required
    vpcId: VpcId

    @required
    subnetIds: VpcConnectionSubnetIdList

    @required
    status: ConnectionStatus

    securityGroupId: SecurityGroupId
    glueConnectionNames: GlueConnectionNames
}

structure VpcPropertiesPatch {
    vpcId: VpcId
    subnetIds: VpcConnectionSubnetIdList
    securityGroupId: SecurityGroupId
}

structure WorkflowsMwaaPropertiesInput {
    mwaaEnvironmentName: String
}

structure WorkflowsMwaaPropertiesOutput {
    mwaaEnvironmentName: String
}

structure WorkflowsServerlessPropertiesInput {}

structure WorkflowsServerlessPropertiesOutput {}
