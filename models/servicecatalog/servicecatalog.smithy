$version: "2.0"

namespace com.amazonaws.servicecatalog

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Service Catalog")
@service(
    sdkId: "Service Catalog"
    endpointPrefix: "servicecatalog"
    docId: "servicecatalog-2015-12-10"
)
@awsJson1_1
@sigv4(name: "servicecatalog")
@standardRegionalEndpoints
service AWS242ServiceCatalogService {
    version: "2015-12-10"
    operations: [
        AcceptPortfolioShare
        AssociateBudgetWithResource
        AssociatePrincipalWithPortfolio
        AssociateProductWithPortfolio
        AssociateServiceActionWithProvisioningArtifact
        AssociateTagOptionWithResource
        BatchAssociateServiceActionWithProvisioningArtifact
        BatchDisassociateServiceActionFromProvisioningArtifact
        CopyProduct
        CreateConstraint
        CreatePortfolio
        CreatePortfolioShare
        CreateProduct
        CreateProvisionedProductPlan
        CreateProvisioningArtifact
        CreateServiceAction
        CreateTagOption
        DeleteConstraint
        DeletePortfolio
        DeletePortfolioShare
        DeleteProduct
        DeleteProvisionedProductPlan
        DeleteProvisioningArtifact
        DeleteServiceAction
        DeleteTagOption
        DescribeConstraint
        DescribeCopyProductStatus
        DescribePortfolio
        DescribePortfolioShareStatus
        DescribePortfolioShares
        DescribeProduct
        DescribeProductAsAdmin
        DescribeProductView
        DescribeProvisionedProduct
        DescribeProvisionedProductPlan
        DescribeProvisioningArtifact
        DescribeProvisioningParameters
        DescribeRecord
        DescribeServiceAction
        DescribeServiceActionExecutionParameters
        DescribeTagOption
        DisableAWSOrganizationsAccess
        DisassociateBudgetFromResource
        DisassociatePrincipalFromPortfolio
        DisassociateProductFromPortfolio
        DisassociateServiceActionFromProvisioningArtifact
        DisassociateTagOptionFromResource
        EnableAWSOrganizationsAccess
        ExecuteProvisionedProductPlan
        ExecuteProvisionedProductServiceAction
        GetAWSOrganizationsAccessStatus
        GetProvisionedProductOutputs
        ImportAsProvisionedProduct
        ListAcceptedPortfolioShares
        ListBudgetsForResource
        ListConstraintsForPortfolio
        ListLaunchPaths
        ListOrganizationPortfolioAccess
        ListPortfolioAccess
        ListPortfolios
        ListPortfoliosForProduct
        ListPrincipalsForPortfolio
        ListProvisionedProductPlans
        ListProvisioningArtifacts
        ListProvisioningArtifactsForServiceAction
        ListRecordHistory
        ListResourcesForTagOption
        ListServiceActions
        ListServiceActionsForProvisioningArtifact
        ListStackInstancesForProvisionedProduct
        ListTagOptions
        NotifyProvisionProductEngineWorkflowResult
        NotifyTerminateProvisionedProductEngineWorkflowResult
        NotifyUpdateProvisionedProductEngineWorkflowResult
        ProvisionProduct
        RejectPortfolioShare
        ScanProvisionedProducts
        SearchProducts
        SearchProductsAsAdmin
        SearchProvisionedProducts
        TerminateProvisionedProduct
        UpdateConstraint
        UpdatePortfolio
        UpdatePortfolioShare
        UpdateProduct
        UpdateProvisionedProduct
        UpdateProvisionedProductProperties
        UpdateProvisioningArtifact
        UpdateServiceAction
        UpdateTagOption
    ]
}

operation AcceptPortfolioShare {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        PortfolioId: Id

        PortfolioShareType: PortfolioShareType
    }
    output := {}
    errors: [InvalidParametersException, ResourceNotFoundException, LimitExceededException]
}

operation AssociateBudgetWithResource {
    input := {
        @required
        BudgetName: BudgetName

        @required
        ResourceId: Id
    }
    output := {}
    errors: [
        InvalidParametersException
        DuplicateResourceException
        LimitExceededException
        ResourceNotFoundException
    ]
}

operation AssociatePrincipalWithPortfolio {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        PortfolioId: Id

        @required
        PrincipalARN: PrincipalARN

        @required
        PrincipalType: PrincipalType
    }
    output := {}
    errors: [InvalidParametersException, ResourceNotFoundException, LimitExceededException]
}

operation AssociateProductWithPortfolio {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        ProductId: Id

        @required
        PortfolioId: Id

        SourcePortfolioId: Id
    }
    output := {}
    errors: [InvalidParametersException, ResourceNotFoundException, LimitExceededException]
}

operation AssociateServiceActionWithProvisioningArtifact {
    input := {
        @required
        ProductId: Id

        @required
        ProvisioningArtifactId: Id

        @required
        ServiceActionId: Id

        AcceptLanguage: AcceptLanguage

        @idempotencyToken
        IdempotencyToken: IdempotencyToken
    }
    output := {}
    errors: [
        ResourceNotFoundException
        DuplicateResourceException
        LimitExceededException
        InvalidParametersException
    ]
}

operation AssociateTagOptionWithResource {
    input := {
        @required
        ResourceId: String

        @required
        TagOptionId: TagOptionId
    }
    output := {}
    errors: [
        TagOptionNotMigratedException
        ResourceNotFoundException
        InvalidParametersException
        LimitExceededException
        DuplicateResourceException
        InvalidStateException
    ]
}

operation BatchAssociateServiceActionWithProvisioningArtifact {
    input := {
        @required
        ServiceActionAssociations: ServiceActionAssociations

        AcceptLanguage: AcceptLanguage
    }
    output := {
        FailedServiceActionAssociations: FailedServiceActionAssociations
    }
    errors: [InvalidParametersException]
}

operation BatchDisassociateServiceActionFromProvisioningArtifact {
    input := {
        @required
        ServiceActionAssociations: ServiceActionAssociations

        AcceptLanguage: AcceptLanguage
    }
    output := {
        FailedServiceActionAssociations: FailedServiceActionAssociations
    }
    errors: [InvalidParametersException]
}

operation CopyProduct {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        SourceProductArn: ProductArn

        TargetProductId: Id
        TargetProductName: ProductViewName
        SourceProvisioningArtifactIdentifiers: SourceProvisioningArtifactProperties
        CopyOptions: CopyOptions

        @required @idempotencyToken
        IdempotencyToken: IdempotencyToken
    }
    output := {
        CopyProductToken: Id
    }
    errors: [ResourceNotFoundException, InvalidParametersException]
}

operation CreateConstraint {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        PortfolioId: Id

        @required
        ProductId: Id

        @required
        Parameters: String

        @required
        Type: ConstraintType

        Description: ConstraintDescription

        @required @idempotencyToken
        IdempotencyToken: IdempotencyToken
    }
    output := {
        ConstraintDetail: ConstraintDetail
        ConstraintParameters: String
        Status: Status
    }
    errors: [
        ResourceNotFoundException
        InvalidParametersException
        LimitExceededException
        DuplicateResourceException
    ]
}

operation CreatePortfolio {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        DisplayName: PortfolioDisplayName

        Description: PortfolioDescription

        @required
        ProviderName: ProviderName

        Tags: AddTags

        @required @idempotencyToken
        IdempotencyToken: IdempotencyToken
    }
    output := {
        PortfolioDetail: PortfolioDetail
        Tags: Tags
    }
    errors: [InvalidParametersException, LimitExceededException, TagOptionNotMigratedException]
}

operation CreatePortfolioShare {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        PortfolioId: Id

        AccountId: AccountId
        OrganizationNode: OrganizationNode
        ShareTagOptions: Boolean
        SharePrincipals: Boolean
    }
    output := {
        PortfolioShareToken: Id
    }
    errors: [
        ResourceNotFoundException
        LimitExceededException
        InvalidParametersException
        OperationNotSupportedException
        InvalidStateException
    ]
}

operation CreateProduct {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        Name: ProductViewName

        @required
        Owner: ProductViewOwner

        Description: ProductViewShortDescription
        Distributor: ProductViewOwner
        SupportDescription: SupportDescription
        SupportEmail: SupportEmail
        SupportUrl: SupportUrl

        @required
        ProductType: ProductType

        Tags: AddTags
        ProvisioningArtifactParameters: ProvisioningArtifactProperties

        @required @idempotencyToken
        IdempotencyToken: IdempotencyToken

        SourceConnection: SourceConnection
    }
    output := {
        ProductViewDetail: ProductViewDetail
        ProvisioningArtifactDetail: ProvisioningArtifactDetail
        Tags: Tags
    }
    errors: [InvalidParametersException, LimitExceededException, TagOptionNotMigratedException]
}

operation CreateProvisionedProductPlan {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        PlanName: String

        @required
        PlanType: ProvisionedProductPlanType

        NotificationArns: NotificationArns
        PathId: Id

        @required
        ProductId: Id

        @required
        ProvisionedProductName: ProvisionedProductName

        @required
        ProvisioningArtifactId: Id

        ProvisioningParameters: UpdateProvisioningParameters

        @required @idempotencyToken
        IdempotencyToken: IdempotencyToken

        Tags: Tags
    }
    output := {
        PlanName: String
        PlanId: Id
        ProvisionProductId: Id
        ProvisionedProductName: ProvisionedProductName
        ProvisioningArtifactId: Id
    }
    errors: [InvalidParametersException, ResourceNotFoundException, InvalidStateException]
}

operation CreateProvisioningArtifact {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        ProductId: Id

        @required
        Parameters: ProvisioningArtifactProperties

        @required @idempotencyToken
        IdempotencyToken: IdempotencyToken
    }
    output := {
        ProvisioningArtifactDetail: ProvisioningArtifactDetail
        Info: ProvisioningArtifactInfo
        Status: Status
    }
    errors: [ResourceNotFoundException, InvalidParametersException, LimitExceededException]
}

operation CreateServiceAction {
    input := {
        @required
        Name: ServiceActionName

        @required
        DefinitionType: ServiceActionDefinitionType

        @required
        Definition: ServiceActionDefinitionMap

        Description: ServiceActionDescription
        AcceptLanguage: AcceptLanguage

        @required @idempotencyToken
        IdempotencyToken: IdempotencyToken
    }
    output := {
        ServiceActionDetail: ServiceActionDetail
    }
    errors: [InvalidParametersException, LimitExceededException]
}

operation CreateTagOption {
    input := {
        @required
        Key: TagOptionKey

        @required
        Value: TagOptionValue
    }
    output := {
        TagOptionDetail: TagOptionDetail
    }
    errors: [TagOptionNotMigratedException, DuplicateResourceException, LimitExceededException]
}

operation DeleteConstraint {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        Id: Id
    }
    output := {}
    errors: [ResourceNotFoundException, InvalidParametersException]
}

operation DeletePortfolio {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        Id: Id
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParametersException
        ResourceInUseException
        TagOptionNotMigratedException
    ]
}

operation DeletePortfolioShare {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        PortfolioId: Id

        AccountId: AccountId
        OrganizationNode: OrganizationNode
    }
    output := {
        PortfolioShareToken: Id
    }
    errors: [
        ResourceNotFoundException
        InvalidParametersException
        OperationNotSupportedException
        InvalidStateException
    ]
}

operation DeleteProduct {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        Id: Id
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidParametersException
        TagOptionNotMigratedException
    ]
}

operation DeleteProvisionedProductPlan {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        PlanId: Id

        IgnoreErrors: Boolean
    }
    output := {}
    errors: [InvalidParametersException, ResourceNotFoundException]
}

operation DeleteProvisioningArtifact {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        ProductId: Id

        @required
        ProvisioningArtifactId: Id
    }
    output := {}
    errors: [ResourceNotFoundException, ResourceInUseException, InvalidParametersException]
}

operation DeleteServiceAction {
    input := {
        @required
        Id: Id

        AcceptLanguage: AcceptLanguage

        @idempotencyToken
        IdempotencyToken: IdempotencyToken
    }
    output := {}
    errors: [ResourceNotFoundException, ResourceInUseException, InvalidParametersException]
}

operation DeleteTagOption {
    input := {
        @required
        Id: TagOptionId
    }
    output := {}
    errors: [TagOptionNotMigratedException, ResourceInUseException, ResourceNotFoundException]
}

operation DescribeConstraint {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        Id: Id
    }
    output := {
        ConstraintDetail: ConstraintDetail
        ConstraintParameters: String
        Status: Status
    }
    errors: [ResourceNotFoundException]
}

operation DescribeCopyProductStatus {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        CopyProductToken: Id
    }
    output := {
        CopyProductStatus: CopyProductStatus
        TargetProductId: Id
        StatusDetail: String
    }
    errors: [ResourceNotFoundException]
}

operation DescribePortfolio {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        Id: Id
    }
    output := {
        PortfolioDetail: PortfolioDetail
        Tags: Tags
        TagOptions: TagOptionDetails
        Budgets: Budgets
    }
    errors: [ResourceNotFoundException]
}

operation DescribePortfolioShareStatus {
    input := {
        @required
        PortfolioShareToken: Id
    }
    output := {
        PortfolioShareToken: Id
        PortfolioId: Id
        OrganizationNodeValue: OrganizationNodeValue
        Status: ShareStatus
        ShareDetails: ShareDetails
    }
    errors: [ResourceNotFoundException, InvalidParametersException, OperationNotSupportedException]
}

operation DescribePortfolioShares {
    input := {
        @required
        PortfolioId: Id

        @required
        Type: DescribePortfolioShareType

        PageToken: PageToken
        PageSize: PageSizeMax100
    }
    output := {
        NextPageToken: PageToken
        PortfolioShareDetails: PortfolioShareDetails
    }
    errors: [ResourceNotFoundException, InvalidParametersException]
}

operation DescribeProduct {
    input := {
        AcceptLanguage: AcceptLanguage
        Id: Id
        Name: ProductViewName
    }
    output := {
        ProductViewSummary: ProductViewSummary
        ProvisioningArtifacts: ProvisioningArtifacts
        Budgets: Budgets
        LaunchPaths: LaunchPaths
    }
    errors: [ResourceNotFoundException, InvalidParametersException]
}

operation DescribeProductAsAdmin {
    input := {
        AcceptLanguage: AcceptLanguage
        Id: Id
        Name: ProductViewName
        SourcePortfolioId: Id
    }
    output := {
        ProductViewDetail: ProductViewDetail
        ProvisioningArtifactSummaries: ProvisioningArtifactSummaries
        Tags: Tags
        TagOptions: TagOptionDetails
        Budgets: Budgets
    }
    errors: [ResourceNotFoundException, InvalidParametersException]
}

operation DescribeProductView {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        Id: Id
    }
    output := {
        ProductViewSummary: ProductViewSummary
        ProvisioningArtifacts: ProvisioningArtifacts
    }
    errors: [ResourceNotFoundException, InvalidParametersException]
}

operation DescribeProvisionedProduct {
    input := {
        AcceptLanguage: AcceptLanguage
        Id: Id
        Name: ProvisionedProductName
    }
    output := {
        ProvisionedProductDetail: ProvisionedProductDetail
        CloudWatchDashboards: CloudWatchDashboards
    }
    errors: [ResourceNotFoundException, InvalidParametersException]
}

operation DescribeProvisionedProductPlan {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        PlanId: Id

        PageSize: PageSize
        PageToken: PageToken
    }
    output := {
        ProvisionedProductPlanDetails: ProvisionedProductPlanDetails
        ResourceChanges: ResourceChanges
        NextPageToken: PageToken
    }
    errors: [ResourceNotFoundException, InvalidParametersException]
}

operation DescribeProvisioningArtifact {
    input := {
        AcceptLanguage: AcceptLanguage
        ProvisioningArtifactId: Id
        ProductId: Id
        ProvisioningArtifactName: ProvisioningArtifactName
        ProductName: ProductViewName
        Verbose: Boolean
        IncludeProvisioningArtifactParameters: Boolean
    }
    output := {
        ProvisioningArtifactDetail: ProvisioningArtifactDetail
        Info: ProvisioningArtifactInfo
        Status: Status
        ProvisioningArtifactParameters: ProvisioningArtifactParameters
    }
    errors: [ResourceNotFoundException, InvalidParametersException]
}

operation DescribeProvisioningParameters {
    input := {
        AcceptLanguage: AcceptLanguage
        ProductId: Id
        ProductName: ProductViewName
        ProvisioningArtifactId: Id
        ProvisioningArtifactName: ProvisioningArtifactName
        PathId: Id
        PathName: PortfolioDisplayName
    }
    output := {
        ProvisioningArtifactParameters: ProvisioningArtifactParameters
        ConstraintSummaries: ConstraintSummaries
        UsageInstructions: UsageInstructions
        TagOptions: TagOptionSummaries
        ProvisioningArtifactPreferences: ProvisioningArtifactPreferences

        @deprecated
        ProvisioningArtifactOutputs: ProvisioningArtifactOutputs

        ProvisioningArtifactOutputKeys: ProvisioningArtifactOutputs
    }
    errors: [InvalidParametersException, ResourceNotFoundException]
}

operation DescribeRecord {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        Id: Id

        PageToken: PageToken
        PageSize: PageSize
    }
    output := {
        RecordDetail: RecordDetail
        RecordOutputs: RecordOutputs
        NextPageToken: PageToken
    }
    errors: [ResourceNotFoundException]
}

operation DescribeServiceAction {
    input := {
        @required
        Id: Id

        AcceptLanguage: AcceptLanguage
    }
    output := {
        ServiceActionDetail: ServiceActionDetail
    }
    errors: [ResourceNotFoundException]
}

operation DescribeServiceActionExecutionParameters {
    input := {
        @required
        ProvisionedProductId: Id

        @required
        ServiceActionId: Id

        AcceptLanguage: AcceptLanguage
    }
    output := {
        ServiceActionParameters: ExecutionParameters
    }
    errors: [InvalidParametersException, ResourceNotFoundException]
}

operation DescribeTagOption {
    input := {
        @required
        Id: TagOptionId
    }
    output := {
        TagOptionDetail: TagOptionDetail
    }
    errors: [TagOptionNotMigratedException, ResourceNotFoundException]
}

operation DisableAWSOrganizationsAccess {
    input := {}
    output := {}
    errors: [ResourceNotFoundException, InvalidStateException, OperationNotSupportedException]
}

operation DisassociateBudgetFromResource {
    input := {
        @required
        BudgetName: BudgetName

        @required
        ResourceId: Id
    }
    output := {}
    errors: [ResourceNotFoundException]
}

operation DisassociatePrincipalFromPortfolio {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        PortfolioId: Id

        @required
        PrincipalARN: PrincipalARN

        PrincipalType: PrincipalType
    }
    output := {}
    errors: [InvalidParametersException, ResourceNotFoundException]
}

operation DisassociateProductFromPortfolio {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        ProductId: Id

        @required
        PortfolioId: Id
    }
    output := {}
    errors: [ResourceNotFoundException, ResourceInUseException, InvalidParametersException]
}

operation DisassociateServiceActionFromProvisioningArtifact {
    input := {
        @required
        ProductId: Id

        @required
        ProvisioningArtifactId: Id

        @required
        ServiceActionId: Id

        AcceptLanguage: AcceptLanguage

        @idempotencyToken
        IdempotencyToken: IdempotencyToken
    }
    output := {}
    errors: [ResourceNotFoundException, InvalidParametersException]
}

operation DisassociateTagOptionFromResource {
    input := {
        @required
        ResourceId: String

        @required
        TagOptionId: TagOptionId
    }
    output := {}
    errors: [TagOptionNotMigratedException, ResourceNotFoundException]
}

operation EnableAWSOrganizationsAccess {
    input := {}
    output := {}
    errors: [ResourceNotFoundException, InvalidStateException, OperationNotSupportedException]
}

operation ExecuteProvisionedProductPlan {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        PlanId: Id

        @required @idempotencyToken
        IdempotencyToken: IdempotencyToken
    }
    output := {
        RecordDetail: RecordDetail
    }
    errors: [InvalidParametersException, ResourceNotFoundException, InvalidStateException]
}

operation ExecuteProvisionedProductServiceAction {
    input := {
        @required
        ProvisionedProductId: Id

        @required
        ServiceActionId: Id

        @required @idempotencyToken
        ExecuteToken: IdempotencyToken

        AcceptLanguage: AcceptLanguage
        Parameters: ExecutionParameterMap
    }
    output := {
        RecordDetail: RecordDetail
    }
    errors: [InvalidParametersException, ResourceNotFoundException, InvalidStateException]
}

operation GetAWSOrganizationsAccessStatus {
    input := {}
    output := {
        AccessStatus: AccessStatus
    }
    errors: [ResourceNotFoundException, OperationNotSupportedException]
}

operation GetProvisionedProductOutputs {
    input := {
        AcceptLanguage: AcceptLanguage
        ProvisionedProductId: Id
        ProvisionedProductName: ProvisionedProductName
        OutputKeys: OutputKeys
        PageSize: PageSize
        PageToken: PageToken
    }
    output := {
        Outputs: RecordOutputs
        NextPageToken: PageToken
    }
    errors: [InvalidParametersException, ResourceNotFoundException]
}

operation ImportAsProvisionedProduct {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        ProductId: Id

        @required
        ProvisioningArtifactId: Id

        @required
        ProvisionedProductName: ProvisionedProductName

        @required
        PhysicalId: String

        @required @idempotencyToken
        IdempotencyToken: IdempotencyToken
    }
    output := {
        RecordDetail: RecordDetail
    }
    errors: [
        DuplicateResourceException
        InvalidStateException
        ResourceNotFoundException
        InvalidParametersException
    ]
}

@paginated(
    inputToken: "PageToken"
    outputToken: "NextPageToken"
    items: "PortfolioDetails"
    pageSize: "PageSize"
)
operation ListAcceptedPortfolioShares {
    input := {
        AcceptLanguage: AcceptLanguage
        PageToken: PageToken
        PageSize: PageSizeMax100
        PortfolioShareType: PortfolioShareType
    }
    output := {
        PortfolioDetails: PortfolioDetails
        NextPageToken: PageToken
    }
    errors: [InvalidParametersException, OperationNotSupportedException]
}

operation ListBudgetsForResource {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        ResourceId: Id

        PageSize: PageSize
        PageToken: PageToken
    }
    output := {
        Budgets: Budgets
        NextPageToken: PageToken
    }
    errors: [ResourceNotFoundException, InvalidParametersException]
}

@paginated(
    inputToken: "PageToken"
    outputToken: "NextPageToken"
    items: "ConstraintDetails"
    pageSize: "PageSize"
)
operation ListConstraintsForPortfolio {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        PortfolioId: Id

        ProductId: Id
        PageSize: PageSize
        PageToken: PageToken
    }
    output := {
        ConstraintDetails: ConstraintDetails
        NextPageToken: PageToken
    }
    errors: [ResourceNotFoundException, InvalidParametersException]
}

@paginated(
    inputToken: "PageToken"
    outputToken: "NextPageToken"
    items: "LaunchPathSummaries"
    pageSize: "PageSize"
)
operation ListLaunchPaths {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        ProductId: Id

        PageSize: PageSize
        PageToken: PageToken
    }
    output := {
        LaunchPathSummaries: LaunchPathSummaries
        NextPageToken: PageToken
    }
    errors: [InvalidParametersException, ResourceNotFoundException]
}

@paginated(
    inputToken: "PageToken"
    outputToken: "NextPageToken"
    items: "OrganizationNodes"
    pageSize: "PageSize"
)
operation ListOrganizationPortfolioAccess {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        PortfolioId: Id

        @required
        OrganizationNodeType: OrganizationNodeType

        PageToken: PageToken
        PageSize: PageSize
    }
    output := {
        OrganizationNodes: OrganizationNodes
        NextPageToken: PageToken
    }
    errors: [ResourceNotFoundException, InvalidParametersException, OperationNotSupportedException]
}

operation ListPortfolioAccess {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        PortfolioId: Id

        OrganizationParentId: Id
        PageToken: PageToken
        PageSize: PageSizeMax100
    }
    output := {
        AccountIds: AccountIds
        NextPageToken: PageToken
    }
    errors: [ResourceNotFoundException, InvalidParametersException]
}

@paginated(
    inputToken: "PageToken"
    outputToken: "NextPageToken"
    items: "PortfolioDetails"
    pageSize: "PageSize"
)
operation ListPortfolios {
    input := {
        AcceptLanguage: AcceptLanguage
        PageToken: PageToken
        PageSize: PageSizeMax100
    }
    output := {
        PortfolioDetails: PortfolioDetails
        NextPageToken: PageToken
    }
    errors: [InvalidParametersException]
}

@paginated(
    inputToken: "PageToken"
    outputToken: "NextPageToken"
    items: "PortfolioDetails"
    pageSize: "PageSize"
)
operation ListPortfoliosForProduct {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        ProductId: Id

        PageToken: PageToken
        PageSize: PageSizeMax100
    }
    output := {
        PortfolioDetails: PortfolioDetails
        NextPageToken: PageToken
    }
    errors: [InvalidParametersException, ResourceNotFoundException]
}

@paginated(
    inputToken: "PageToken"
    outputToken: "NextPageToken"
    items: "Principals"
    pageSize: "PageSize"
)
operation ListPrincipalsForPortfolio {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        PortfolioId: Id

        PageSize: PageSize
        PageToken: PageToken
    }
    output := {
        Principals: Principals
        NextPageToken: PageToken
    }
    errors: [ResourceNotFoundException, InvalidParametersException]
}

@paginated(
    inputToken: "PageToken"
    outputToken: "NextPageToken"
    items: "ProvisionedProductPlans"
    pageSize: "PageSize"
)
operation ListProvisionedProductPlans {
    input := {
        AcceptLanguage: AcceptLanguage
        ProvisionProductId: Id
        PageSize: PageSize
        PageToken: PageToken
        AccessLevelFilter: AccessLevelFilter
    }
    output := {
        ProvisionedProductPlans: ProvisionedProductPlans
        NextPageToken: PageToken
    }
    errors: [ResourceNotFoundException, InvalidParametersException]
}

operation ListProvisioningArtifacts {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        ProductId: Id
    }
    output := {
        ProvisioningArtifactDetails: ProvisioningArtifactDetails
        NextPageToken: PageToken
    }
    errors: [ResourceNotFoundException, InvalidParametersException]
}

@paginated(
    inputToken: "PageToken"
    outputToken: "NextPageToken"
    items: "ProvisioningArtifactViews"
    pageSize: "PageSize"
)
operation ListProvisioningArtifactsForServiceAction {
    input := {
        @required
        ServiceActionId: Id

        PageSize: PageSize
        PageToken: PageToken
        AcceptLanguage: AcceptLanguage
    }
    output := {
        ProvisioningArtifactViews: ProvisioningArtifactViews
        NextPageToken: PageToken
    }
    errors: [ResourceNotFoundException, InvalidParametersException]
}

@paginated(
    inputToken: "PageToken"
    outputToken: "NextPageToken"
    items: "RecordDetails"
    pageSize: "PageSize"
)
operation ListRecordHistory {
    input := {
        AcceptLanguage: AcceptLanguage
        AccessLevelFilter: AccessLevelFilter
        SearchFilter: ListRecordHistorySearchFilter
        PageSize: PageSize
        PageToken: PageToken
    }
    output := {
        RecordDetails: RecordDetails
        NextPageToken: PageToken
    }
    errors: [InvalidParametersException]
}

@paginated(
    inputToken: "PageToken"
    outputToken: "PageToken"
    items: "ResourceDetails"
    pageSize: "PageSize"
)
operation ListResourcesForTagOption {
    input := {
        @required
        TagOptionId: TagOptionId

        ResourceType: String
        PageSize: PageSize
        PageToken: PageToken
    }
    output := {
        ResourceDetails: ResourceDetails
        PageToken: PageToken
    }
    errors: [TagOptionNotMigratedException, ResourceNotFoundException, InvalidParametersException]
}

@paginated(
    inputToken: "PageToken"
    outputToken: "NextPageToken"
    items: "ServiceActionSummaries"
    pageSize: "PageSize"
)
operation ListServiceActions {
    input := {
        AcceptLanguage: AcceptLanguage
        PageSize: PageSize
        PageToken: PageToken
    }
    output := {
        ServiceActionSummaries: ServiceActionSummaries
        NextPageToken: PageToken
    }
    errors: [InvalidParametersException]
}

@paginated(
    inputToken: "PageToken"
    outputToken: "NextPageToken"
    items: "ServiceActionSummaries"
    pageSize: "PageSize"
)
operation ListServiceActionsForProvisioningArtifact {
    input := {
        @required
        ProductId: Id

        @required
        ProvisioningArtifactId: Id

        PageSize: PageSize
        PageToken: PageToken
        AcceptLanguage: AcceptLanguage
    }
    output := {
        ServiceActionSummaries: ServiceActionSummaries
        NextPageToken: PageToken
    }
    errors: [ResourceNotFoundException, InvalidParametersException]
}

operation ListStackInstancesForProvisionedProduct {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        ProvisionedProductId: Id

        PageToken: PageToken
        PageSize: PageSize
    }
    output := {
        StackInstances: StackInstances
        NextPageToken: PageToken
    }
    errors: [InvalidParametersException, ResourceNotFoundException]
}

@paginated(
    inputToken: "PageToken"
    outputToken: "PageToken"
    items: "TagOptionDetails"
    pageSize: "PageSize"
)
operation ListTagOptions {
    input := {
        Filters: ListTagOptionsFilters
        PageSize: PageSize
        PageToken: PageToken
    }
    output := {
        TagOptionDetails: TagOptionDetails
        PageToken: PageToken
    }
    errors: [TagOptionNotMigratedException, InvalidParametersException]
}

operation NotifyProvisionProductEngineWorkflowResult {
    input := {
        @required
        WorkflowToken: EngineWorkflowToken

        @required
        RecordId: Id

        @required
        Status: EngineWorkflowStatus

        FailureReason: EngineWorkflowFailureReason
        ResourceIdentifier: EngineWorkflowResourceIdentifier
        Outputs: RecordOutputs

        @required @idempotencyToken
        IdempotencyToken: IdempotencyToken
    }
    output := {}
    errors: [InvalidParametersException, ResourceNotFoundException]
}

operation NotifyTerminateProvisionedProductEngineWorkflowResult {
    input := {
        @required
        WorkflowToken: EngineWorkflowToken

        @required
        RecordId: Id

        @required
        Status: EngineWorkflowStatus

        FailureReason: EngineWorkflowFailureReason

        @required @idempotencyToken
        IdempotencyToken: IdempotencyToken
    }
    output := {}
    errors: [InvalidParametersException, ResourceNotFoundException]
}

operation NotifyUpdateProvisionedProductEngineWorkflowResult {
    input := {
        @required
        WorkflowToken: EngineWorkflowToken

        @required
        RecordId: Id

        @required
        Status: EngineWorkflowStatus

        FailureReason: EngineWorkflowFailureReason
        Outputs: RecordOutputs

        @required @idempotencyToken
        IdempotencyToken: IdempotencyToken
    }
    output := {}
    errors: [InvalidParametersException, ResourceNotFoundException]
}

operation ProvisionProduct {
    input := {
        AcceptLanguage: AcceptLanguage
        ProductId: Id
        ProductName: ProductViewName
        ProvisioningArtifactId: Id
        ProvisioningArtifactName: ProvisioningArtifactName
        PathId: Id
        PathName: PortfolioDisplayName

        @required
        ProvisionedProductName: ProvisionedProductName

        ProvisioningParameters: ProvisioningParameters
        ProvisioningPreferences: ProvisioningPreferences
        Tags: Tags
        NotificationArns: NotificationArns

        @required @idempotencyToken
        ProvisionToken: IdempotencyToken
    }
    output := {
        RecordDetail: RecordDetail
    }
    errors: [InvalidParametersException, ResourceNotFoundException, DuplicateResourceException]
}

operation RejectPortfolioShare {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        PortfolioId: Id

        PortfolioShareType: PortfolioShareType
    }
    output := {}
    errors: [ResourceNotFoundException]
}

@paginated(
    inputToken: "PageToken"
    outputToken: "NextPageToken"
    items: "ProvisionedProducts"
    pageSize: "PageSize"
)
operation ScanProvisionedProducts {
    input := {
        AcceptLanguage: AcceptLanguage
        AccessLevelFilter: AccessLevelFilter
        PageSize: PageSize
        PageToken: PageToken
    }
    output := {
        ProvisionedProducts: ProvisionedProductDetails
        NextPageToken: PageToken
    }
    errors: [InvalidParametersException]
}

operation SearchProducts {
    input := {
        AcceptLanguage: AcceptLanguage
        Filters: ProductViewFilters
        PageSize: PageSizeMax100
        SortBy: ProductViewSortBy
        SortOrder: SortOrder
        PageToken: PageToken
    }
    output := {
        ProductViewSummaries: ProductViewSummaries
        ProductViewAggregations: ProductViewAggregations
        NextPageToken: PageToken
    }
    errors: [InvalidParametersException]
}

@paginated(
    inputToken: "PageToken"
    outputToken: "NextPageToken"
    items: "ProductViewDetails"
    pageSize: "PageSize"
)
operation SearchProductsAsAdmin {
    input := {
        AcceptLanguage: AcceptLanguage
        PortfolioId: Id
        Filters: ProductViewFilters
        SortBy: ProductViewSortBy
        SortOrder: SortOrder
        PageToken: PageToken
        PageSize: PageSize
        ProductSource: ProductSource
    }
    output := {
        ProductViewDetails: ProductViewDetails
        NextPageToken: PageToken
    }
    errors: [ResourceNotFoundException, InvalidParametersException]
}

operation SearchProvisionedProducts {
    input := {
        AcceptLanguage: AcceptLanguage
        AccessLevelFilter: AccessLevelFilter
        Filters: ProvisionedProductFilters
        SortBy: String
        SortOrder: SortOrder
        PageSize: SearchProvisionedProductsPageSize
        PageToken: PageToken
    }
    output := {
        ProvisionedProducts: ProvisionedProductAttributes
        TotalResultsCount: Integer
        NextPageToken: PageToken
    }
    errors: [InvalidParametersException]
}

operation TerminateProvisionedProduct {
    input := {
        ProvisionedProductName: ProvisionedProductNameOrArn
        ProvisionedProductId: Id

        @required @idempotencyToken
        TerminateToken: IdempotencyToken

        IgnoreErrors: Boolean
        AcceptLanguage: AcceptLanguage
        RetainPhysicalResources: Boolean
    }
    output := {
        RecordDetail: RecordDetail
    }
    errors: [ResourceNotFoundException]
}

operation UpdateConstraint {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        Id: Id

        Description: ConstraintDescription
        Parameters: String
    }
    output := {
        ConstraintDetail: ConstraintDetail
        ConstraintParameters: String
        Status: Status
    }
    errors: [ResourceNotFoundException, InvalidParametersException]
}

operation UpdatePortfolio {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        Id: Id

        DisplayName: PortfolioDisplayName
        Description: PortfolioDescription
        ProviderName: ProviderName
        AddTags: AddTags
        RemoveTags: TagKeys
    }
    output := {
        PortfolioDetail: PortfolioDetail
        Tags: Tags
    }
    errors: [
        InvalidParametersException
        ResourceNotFoundException
        LimitExceededException
        TagOptionNotMigratedException
    ]
}

operation UpdatePortfolioShare {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        PortfolioId: Id

        AccountId: AccountId
        OrganizationNode: OrganizationNode
        ShareTagOptions: Boolean
        SharePrincipals: Boolean
    }
    output := {
        PortfolioShareToken: Id
        Status: ShareStatus
    }
    errors: [
        ResourceNotFoundException
        InvalidParametersException
        OperationNotSupportedException
        InvalidStateException
    ]
}

operation UpdateProduct {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        Id: Id

        Name: ProductViewName
        Owner: ProductViewOwner
        Description: ProductViewShortDescription
        Distributor: ProductViewOwner
        SupportDescription: SupportDescription
        SupportEmail: SupportEmail
        SupportUrl: SupportUrl
        AddTags: AddTags
        RemoveTags: TagKeys
        SourceConnection: SourceConnection
    }
    output := {
        ProductViewDetail: ProductViewDetail
        Tags: Tags
    }
    errors: [ResourceNotFoundException, InvalidParametersException, TagOptionNotMigratedException]
}

operation UpdateProvisionedProduct {
    input := {
        AcceptLanguage: AcceptLanguage
        ProvisionedProductName: ProvisionedProductNameOrArn
        ProvisionedProductId: Id
        ProductId: Id
        ProductName: ProductViewName
        ProvisioningArtifactId: Id
        ProvisioningArtifactName: ProvisioningArtifactName
        PathId: Id
        PathName: PortfolioDisplayName
        ProvisioningParameters: UpdateProvisioningParameters
        ProvisioningPreferences: UpdateProvisioningPreferences
        Tags: Tags

        @required @idempotencyToken
        UpdateToken: IdempotencyToken
    }
    output := {
        RecordDetail: RecordDetail
    }
    errors: [InvalidParametersException, ResourceNotFoundException]
}

operation UpdateProvisionedProductProperties {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        ProvisionedProductId: Id

        @required
        ProvisionedProductProperties: ProvisionedProductProperties

        @required @idempotencyToken
        IdempotencyToken: IdempotencyToken
    }
    output := {
        ProvisionedProductId: Id
        ProvisionedProductProperties: ProvisionedProductProperties
        RecordId: Id
        Status: RecordStatus
    }
    errors: [InvalidParametersException, ResourceNotFoundException, InvalidStateException]
}

operation UpdateProvisioningArtifact {
    input := {
        AcceptLanguage: AcceptLanguage

        @required
        ProductId: Id

        @required
        ProvisioningArtifactId: Id

        Name: ProvisioningArtifactName
        Description: ProvisioningArtifactDescription
        Active: Boolean
        Guidance: ProvisioningArtifactGuidance
    }
    output := {
        ProvisioningArtifactDetail: ProvisioningArtifactDetail
        Info: ProvisioningArtifactInfo
        Status: Status
    }
    errors: [ResourceNotFoundException, InvalidParametersException]
}

operation UpdateServiceAction {
    input := {
        @required
        Id: Id

        Name: ServiceActionName
        Definition: ServiceActionDefinitionMap
        Description: ServiceActionDescription
        AcceptLanguage: AcceptLanguage
    }
    output := {
        ServiceActionDetail: ServiceActionDetail
    }
    errors: [ResourceNotFoundException, InvalidParametersException]
}

operation UpdateTagOption {
    input := {
        @required
        Id: TagOptionId

        Value: TagOptionValue
        Active: Boolean
    }
    output := {
        TagOptionDetail: TagOptionDetail
    }
    errors: [
        TagOptionNotMigratedException
        ResourceNotFoundException
        DuplicateResourceException
        InvalidParametersException
    ]
}

@length(max: 100)
string AcceptLanguage

structure AccessLevelFilter {
    Key: AccessLevelFilterKey
    Value: String
}

enum AccessLevelFilterKey {
    Account
    Role
    User
}

enum AccessStatus {
    ENABLED
    UNDER_CHANGE
    DISABLED
}

@pattern("^[0-9]{12}$")
string AccountId

list AccountIds {
    member: AccountId
}

@length(max: 20)
list AddTags {
    member: Tag
}

list AllowedValues {
    member: String
}

structure BudgetDetail {
    BudgetName: BudgetName
}

@length(min: 1, max: 100)
string BudgetName

list Budgets {
    member: BudgetDetail
}

enum ChangeAction {
    ADD
    MODIFY
    REMOVE
}

structure CloudWatchDashboard {
    Name: String
}

list CloudWatchDashboards {
    member: CloudWatchDashboard
}

@length(min: 1, max: 1224)
@pattern("arn:[a-z0-9][-.a-z0-9]{0,62}:codestar-connections:([a-z0-9][-.a-z0-9]{0,62})?:([a-z0-9][-.a-z0-9]{0,62})?:[^/].{0,1023}$")
string CodeStarConnectionArn

structure CodeStarParameters {
    @required
    ConnectionArn: CodeStarConnectionArn

    @required
    Repository: Repository

    @required
    Branch: RepositoryBranch

    @required
    ArtifactPath: RepositoryArtifactPath
}

@length(max: 2000)
string ConstraintDescription

structure ConstraintDetail {
    ConstraintId: Id
    Type: ConstraintType
    Description: ConstraintDescription
    Owner: AccountId
    ProductId: Id
    PortfolioId: Id
}

list ConstraintDetails {
    member: ConstraintDetail
}

list ConstraintSummaries {
    member: ConstraintSummary
}

structure ConstraintSummary {
    Type: ConstraintType
    Description: ConstraintDescription
}

@length(min: 1, max: 1024)
string ConstraintType

enum CopyOption {
    CopyTags
}

list CopyOptions {
    member: CopyOption
}

enum CopyProductStatus {
    SUCCEEDED
    IN_PROGRESS
    FAILED
}

enum DescribePortfolioShareType {
    ACCOUNT
    ORGANIZATION
    ORGANIZATIONAL_UNIT
    ORGANIZATION_MEMBER_ACCOUNT
}

@error("client")
structure DuplicateResourceException {}

@length(min: 1, max: 2048) @pattern("[\\u0009\\u000a\\u000d\\u0020-\\uD7FF\\uE000-\\uFFFD]*")
string EngineWorkflowFailureReason

structure EngineWorkflowResourceIdentifier {
    UniqueTag: UniqueTagResourceIdentifier
}

enum EngineWorkflowStatus {
    SUCCEEDED
    FAILED
}

@length(min: 1, max: 20000) @pattern("[0-9A-Za-z+\\/=]+")
string EngineWorkflowToken

enum EvaluationType {
    STATIC
    DYNAMIC
}

structure ExecutionParameter {
    Name: ExecutionParameterKey
    Type: ExecutionParameterType
    DefaultValues: ExecutionParameterValueList
}

@length(min: 1, max: 50)
string ExecutionParameterKey

@length(min: 1, max: 200)
map ExecutionParameterMap {
    key: ExecutionParameterKey
    value: ExecutionParameterValueList
}

@length(min: 1, max: 1024)
string ExecutionParameterType

@length(min: 0, max: 512)
string ExecutionParameterValue

@length(min: 0, max: 25)
list ExecutionParameterValueList {
    member: ExecutionParameterValue
}

list ExecutionParameters {
    member: ExecutionParameter
}

structure FailedServiceActionAssociation {
    ServiceActionId: Id
    ProductId: Id
    ProvisioningArtifactId: Id
    ErrorCode: ServiceActionAssociationErrorCode
    ErrorMessage: ServiceActionAssociationErrorMessage
}

@length(max: 50)
list FailedServiceActionAssociations {
    member: FailedServiceActionAssociation
}

@length(min: 1, max: 100) @pattern("^[a-zA-Z0-9_\\-]*")
string Id

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string IdempotencyToken

@error("client")
structure InvalidParametersException {}

@error("client")
structure InvalidStateException {}

structure LastSync {
    LastSyncTime: Timestamp
    LastSyncStatus: LastSyncStatus
    LastSyncStatusMessage: String
    LastSuccessfulSyncTime: Timestamp
    LastSuccessfulSyncProvisioningArtifactId: Id
}

enum LastSyncStatus {
    SUCCEEDED
    FAILED
}

structure LaunchPath {
    Id: Id
    Name: String
}

list LaunchPathSummaries {
    member: LaunchPathSummary
}

structure LaunchPathSummary {
    Id: Id
    ConstraintSummaries: ConstraintSummaries
    Tags: Tags
    Name: String
}

list LaunchPaths {
    member: LaunchPath
}

@error("client")
structure LimitExceededException {}

structure ListRecordHistorySearchFilter {
    Key: String
    Value: String
}

structure ListTagOptionsFilters {
    Key: TagOptionKey
    Value: TagOptionValue
    Active: Boolean
}

list Namespaces {
    member: AccountId
}

@length(min: 1, max: 1224)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string NotificationArn

@length(max: 5)
list NotificationArns {
    member: NotificationArn
}

@error("client")
structure OperationNotSupportedException {}

structure OrganizationNode {
    Type: OrganizationNodeType
    Value: OrganizationNodeValue
}

enum OrganizationNodeType {
    ORGANIZATION
    ORGANIZATIONAL_UNIT
    ACCOUNT
}

@pattern("(^[0-9]{12}$)|(^arn:aws:organizations::\\d{12}:organization\\/o-[a-z0-9]{10,32})|(^o-[a-z0-9]{10,32}$)|(^arn:aws:organizations::\\d{12}:ou\\/o-[a-z0-9]{10,32}\\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$)|(^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$)")
string OrganizationNodeValue

list OrganizationNodes {
    member: OrganizationNode
}

@length(max: 1024)
string OutputDescription

@length(max: 60)
list OutputKeys {
    member: String
}

@range(min: 0, max: 20)
integer PageSize

@range(min: 0, max: 100)
integer PageSizeMax100

@length(max: 2024) @pattern("[\\u0009\\u000a\\u000d\\u0020-\\uD7FF\\uE000-\\uFFFD]*")
string PageToken

structure ParameterConstraints {
    AllowedValues: AllowedValues
    AllowedPattern: String
    ConstraintDescription: String
    MaxLength: String
    MinLength: String
    MaxValue: String
    MinValue: String
}

@length(min: 1, max: 1000)
string ParameterKey

@length(max: 4096)
string ParameterValue

@length(min: 1, max: 256)
string PlanResourceType

@length(max: 2000)
string PortfolioDescription

structure PortfolioDetail {
    Id: Id
    ARN: ResourceARN
    DisplayName: PortfolioDisplayName
    Description: PortfolioDescription
    CreatedTime: Timestamp
    ProviderName: ProviderName
}

list PortfolioDetails {
    member: PortfolioDetail
}

@length(min: 1, max: 100)
string PortfolioDisplayName

structure PortfolioShareDetail {
    PrincipalId: Id
    Type: DescribePortfolioShareType
    Accepted: Boolean
    ShareTagOptions: Boolean
    SharePrincipals: Boolean
}

list PortfolioShareDetails {
    member: PortfolioShareDetail
}

enum PortfolioShareType {
    IMPORTED
    AWS_SERVICECATALOG
    AWS_ORGANIZATIONS
}

structure Principal {
    PrincipalARN: PrincipalARN
    PrincipalType: PrincipalType
}

@length(min: 1, max: 1000)
string PrincipalARN

enum PrincipalType {
    IAM
    IAM_PATTERN
}

list Principals {
    member: Principal
}

@length(min: 1, max: 1224)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string ProductArn

enum ProductSource {
    ACCOUNT
}

enum ProductType {
    CLOUD_FORMATION_TEMPLATE
    MARKETPLACE
    TERRAFORM_OPEN_SOURCE
    TERRAFORM_CLOUD
    EXTERNAL
}

structure ProductViewAggregationValue {
    Value: String
    ApproximateCount: Integer
}

list ProductViewAggregationValues {
    member: ProductViewAggregationValue
}

map ProductViewAggregations {
    key: String
    value: ProductViewAggregationValues
}

structure ProductViewDetail {
    ProductViewSummary: ProductViewSummary
    Status: Status
    ProductARN: ResourceARN
    CreatedTime: Timestamp
    SourceConnection: SourceConnectionDetail
}

list ProductViewDetails {
    member: ProductViewDetail
}

enum ProductViewFilterBy {
    FullTextSearch
    Owner
    ProductType
    SourceProductId
}

list ProductViewFilterValues {
    member: String
}

map ProductViewFilters {
    key: ProductViewFilterBy
    value: ProductViewFilterValues
}

@length(max: 8191)
string ProductViewName

@length(max: 8191)
string ProductViewOwner

@length(max: 8191)
string ProductViewShortDescription

enum ProductViewSortBy {
    Title
    VersionCount
    CreationDate
}

list ProductViewSummaries {
    member: ProductViewSummary
}

structure ProductViewSummary {
    Id: Id
    ProductId: Id
    Name: ProductViewName
    Owner: ProductViewOwner
    ShortDescription: ProductViewShortDescription
    Type: ProductType
    Distributor: String
    HasDefaultPath: Boolean
    SupportEmail: SupportEmail
    SupportDescription: SupportDescription
    SupportUrl: SupportUrl
}

enum PropertyKey {
    OWNER
    LAUNCH_ROLE
}

@length(min: 0, max: 1024)
string PropertyValue

@length(min: 1, max: 50)
string ProviderName

structure ProvisionedProductAttribute {
    Name: ProvisionedProductNameOrArn
    Arn: ProvisionedProductNameOrArn
    Type: String
    Id: Id
    Status: ProvisionedProductStatus
    StatusMessage: String
    CreatedTime: Timestamp
    IdempotencyToken: IdempotencyToken
    LastRecordId: Id
    LastProvisioningRecordId: Id
    LastSuccessfulProvisioningRecordId: Id
    Tags: Tags
    PhysicalId: String
    ProductId: Id
    ProductName: ProductViewName
    ProvisioningArtifactId: Id
    ProvisioningArtifactName: ProvisioningArtifactName
    UserArn: String
    UserArnSession: String
}

list ProvisionedProductAttributes {
    member: ProvisionedProductAttribute
}

structure ProvisionedProductDetail {
    Name: ProvisionedProductNameOrArn
    Arn: ProvisionedProductNameOrArn
    Type: String
    Id: String
    Status: ProvisionedProductStatus
    StatusMessage: String
    CreatedTime: Timestamp
    IdempotencyToken: IdempotencyToken
    LastRecordId: String
    LastProvisioningRecordId: Id
    LastSuccessfulProvisioningRecordId: Id
    ProductId: Id
    ProvisioningArtifactId: Id
    LaunchRoleArn: RoleArn
}

list ProvisionedProductDetails {
    member: ProvisionedProductDetail
}

map ProvisionedProductFilters {
    key: ProvisionedProductViewFilterBy
    value: ProvisionedProductViewFilterValues
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9][a-zA-Z0-9._-]*")
string ProvisionedProductName

@length(min: 1, max: 1224)
@pattern("[a-zA-Z0-9][a-zA-Z0-9._-]{0,127}|arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string ProvisionedProductNameOrArn

structure ProvisionedProductPlanDetails {
    CreatedTime: Timestamp
    PathId: Id
    ProductId: Id
    PlanName: String
    PlanId: Id
    ProvisionProductId: Id
    ProvisionProductName: ProvisionedProductName
    PlanType: ProvisionedProductPlanType
    ProvisioningArtifactId: Id
    Status: ProvisionedProductPlanStatus
    UpdatedTime: Timestamp
    NotificationArns: NotificationArns
    ProvisioningParameters: UpdateProvisioningParameters
    Tags: Tags
    StatusMessage: StatusMessage
}

enum ProvisionedProductPlanStatus {
    CREATE_IN_PROGRESS
    CREATE_SUCCESS
    CREATE_FAILED
    EXECUTE_IN_PROGRESS
    EXECUTE_SUCCESS
    EXECUTE_FAILED
}

structure ProvisionedProductPlanSummary {
    PlanName: String
    PlanId: Id
    ProvisionProductId: Id
    ProvisionProductName: ProvisionedProductName
    PlanType: ProvisionedProductPlanType
    ProvisioningArtifactId: Id
}

enum ProvisionedProductPlanType {
    CLOUDFORMATION
}

list ProvisionedProductPlans {
    member: ProvisionedProductPlanSummary
}

@length(min: 1, max: 100)
map ProvisionedProductProperties {
    key: PropertyKey
    value: PropertyValue
}

enum ProvisionedProductStatus {
    AVAILABLE
    UNDER_CHANGE
    TAINTED
    ERROR
    PLAN_IN_PROGRESS
}

enum ProvisionedProductViewFilterBy {
    SearchQuery
}

list ProvisionedProductViewFilterValues {
    member: String
}

structure ProvisioningArtifact {
    Id: Id
    Name: ProvisioningArtifactName
    Description: ProvisioningArtifactDescription
    CreatedTime: Timestamp
    Guidance: ProvisioningArtifactGuidance
}

@length(max: 8192)
string ProvisioningArtifactDescription

structure ProvisioningArtifactDetail {
    Id: Id
    Name: ProvisioningArtifactName
    Description: ProvisioningArtifactName
    Type: ProvisioningArtifactType
    CreatedTime: Timestamp
    Active: Boolean
    Guidance: ProvisioningArtifactGuidance
    SourceRevision: SourceRevision
}

list ProvisioningArtifactDetails {
    member: ProvisioningArtifactDetail
}

enum ProvisioningArtifactGuidance {
    DEFAULT
    DEPRECATED
}

@length(min: 1, max: 100)
map ProvisioningArtifactInfo {
    key: String
    value: String
}

@length(max: 8192)
string ProvisioningArtifactName

structure ProvisioningArtifactOutput {
    Key: ProvisioningArtifactOutputKey
    Description: OutputDescription
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9]*")
string ProvisioningArtifactOutputKey

@length(max: 60)
list ProvisioningArtifactOutputs {
    member: ProvisioningArtifactOutput
}

structure ProvisioningArtifactParameter {
    ParameterKey: ParameterKey
    DefaultValue: String
    ParameterType: String
    IsNoEcho: Boolean
    Description: String
    ParameterConstraints: ParameterConstraints
}

list ProvisioningArtifactParameters {
    member: ProvisioningArtifactParameter
}

structure ProvisioningArtifactPreferences {
    StackSetAccounts: StackSetAccounts
    StackSetRegions: StackSetRegions
}

structure ProvisioningArtifactProperties {
    Name: ProvisioningArtifactName
    Description: ProvisioningArtifactDescription
    Info: ProvisioningArtifactInfo
    Type: ProvisioningArtifactType
    DisableTemplateValidation: Boolean
}

enum ProvisioningArtifactPropertyName {
    Id
}

list ProvisioningArtifactSummaries {
    member: ProvisioningArtifactSummary
}

structure ProvisioningArtifactSummary {
    Id: Id
    Name: ProvisioningArtifactName
    Description: ProvisioningArtifactDescription
    CreatedTime: Timestamp
    ProvisioningArtifactMetadata: ProvisioningArtifactInfo
}

enum ProvisioningArtifactType {
    CLOUD_FORMATION_TEMPLATE
    MARKETPLACE_AMI
    MARKETPLACE_CAR
    TERRAFORM_OPEN_SOURCE
    TERRAFORM_CLOUD
    EXTERNAL
}

structure ProvisioningArtifactView {
    ProductViewSummary: ProductViewSummary
    ProvisioningArtifact: ProvisioningArtifact
}

list ProvisioningArtifactViews {
    member: ProvisioningArtifactView
}

list ProvisioningArtifacts {
    member: ProvisioningArtifact
}

structure ProvisioningParameter {
    Key: ParameterKey
    Value: ParameterValue
}

list ProvisioningParameters {
    member: ProvisioningParameter
}

structure ProvisioningPreferences {
    StackSetAccounts: StackSetAccounts
    StackSetRegions: StackSetRegions
    StackSetFailureToleranceCount: StackSetFailureToleranceCount
    StackSetFailureTolerancePercentage: StackSetFailureTolerancePercentage
    StackSetMaxConcurrencyCount: StackSetMaxConcurrencyCount
    StackSetMaxConcurrencyPercentage: StackSetMaxConcurrencyPercentage
}

structure RecordDetail {
    RecordId: Id
    ProvisionedProductName: ProvisionedProductName
    Status: RecordStatus
    CreatedTime: Timestamp
    UpdatedTime: Timestamp
    ProvisionedProductType: String
    RecordType: String
    ProvisionedProductId: Id
    ProductId: Id
    ProvisioningArtifactId: Id
    PathId: Id
    RecordErrors: RecordErrors
    RecordTags: RecordTags
    LaunchRoleArn: RoleArn
}

list RecordDetails {
    member: RecordDetail
}

structure RecordError {
    Code: String
    Description: String
}

list RecordErrors {
    member: RecordError
}

structure RecordOutput {
    OutputKey: String
    OutputValue: String
    Description: String
}

list RecordOutputs {
    member: RecordOutput
}

enum RecordStatus {
    CREATED
    IN_PROGRESS
    IN_PROGRESS_IN_ERROR
    SUCCEEDED
    FAILED
}

structure RecordTag {
    Key: RecordTagKey
    Value: RecordTagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-%@]*)$")
string RecordTagKey

@length(min: 1, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-%@]*)$")
string RecordTagValue

@length(max: 50)
list RecordTags {
    member: RecordTag
}

enum Replacement {
    TRUE
    FALSE
    CONDITIONAL
}

@length(min: 1, max: 100)
string Repository

@length(min: 1, max: 4096)
string RepositoryArtifactPath

@length(min: 1, max: 250)
string RepositoryBranch

enum RequiresRecreation {
    NEVER
    CONDITIONALLY
    ALWAYS
}

@length(min: 1, max: 150)
string ResourceARN

enum ResourceAttribute {
    PROPERTIES
    METADATA
    CREATIONPOLICY
    UPDATEPOLICY
    DELETIONPOLICY
    TAGS
}

structure ResourceChange {
    Action: ChangeAction
    LogicalResourceId: String
    PhysicalResourceId: String
    ResourceType: PlanResourceType
    Replacement: Replacement
    Scope: Scope
    Details: ResourceChangeDetails
}

structure ResourceChangeDetail {
    Target: ResourceTargetDefinition
    Evaluation: EvaluationType
    CausingEntity: String
}

list ResourceChangeDetails {
    member: ResourceChangeDetail
}

list ResourceChanges {
    member: ResourceChange
}

structure ResourceDetail {
    Id: String
    ARN: String
    Name: String
    Description: String
    CreatedTime: Timestamp
}

list ResourceDetails {
    member: ResourceDetail
}

@error("client")
structure ResourceInUseException {}

@error("client")
structure ResourceNotFoundException {}

structure ResourceTargetDefinition {
    Attribute: ResourceAttribute
    Name: String
    RequiresRecreation: RequiresRecreation
}

@length(min: 1, max: 1224)
@pattern("arn:[a-z0-9-\\.]{1,63}:iam::[a-z0-9-\\.]{0,63}:role\\/.{0,1023}")
string RoleArn

list Scope {
    member: ResourceAttribute
}

@range(min: 0, max: 100)
integer SearchProvisionedProductsPageSize

structure ServiceActionAssociation {
    @required
    ServiceActionId: Id

    @required
    ProductId: Id

    @required
    ProvisioningArtifactId: Id
}

enum ServiceActionAssociationErrorCode {
    DUPLICATE_RESOURCE
    INTERNAL_FAILURE
    LIMIT_EXCEEDED
    RESOURCE_NOT_FOUND
    THROTTLING
    INVALID_PARAMETER
}

@length(min: 1, max: 1024)
string ServiceActionAssociationErrorMessage

@length(min: 1, max: 50)
list ServiceActionAssociations {
    member: ServiceActionAssociation
}

enum ServiceActionDefinitionKey {
    Name
    Version
    AssumeRole
    Parameters
}

@length(min: 1, max: 100)
map ServiceActionDefinitionMap {
    key: ServiceActionDefinitionKey
    value: ServiceActionDefinitionValue
}

enum ServiceActionDefinitionType {
    SSM_AUTOMATION
}

@length(min: 1, max: 1024)
string ServiceActionDefinitionValue

@length(max: 1024)
string ServiceActionDescription

structure ServiceActionDetail {
    ServiceActionSummary: ServiceActionSummary
    Definition: ServiceActionDefinitionMap
}

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9_\\-.]*")
string ServiceActionName

list ServiceActionSummaries {
    member: ServiceActionSummary
}

structure ServiceActionSummary {
    Id: Id
    Name: ServiceActionName
    Description: ServiceActionDescription
    DefinitionType: ServiceActionDefinitionType
}

structure ShareDetails {
    SuccessfulShares: SuccessfulShares
    ShareErrors: ShareErrors
}

structure ShareError {
    Accounts: Namespaces
    Message: String
    Error: String
}

list ShareErrors {
    member: ShareError
}

enum ShareStatus {
    NOT_STARTED
    IN_PROGRESS
    COMPLETED
    COMPLETED_WITH_ERRORS
    ERROR
}

enum SortOrder {
    ASCENDING
    DESCENDING
}

structure SourceConnection {
    Type: SourceType

    @required
    ConnectionParameters: SourceConnectionParameters
}

structure SourceConnectionDetail {
    Type: SourceType
    ConnectionParameters: SourceConnectionParameters
    LastSync: LastSync
}

structure SourceConnectionParameters {
    CodeStar: CodeStarParameters
}

list SourceProvisioningArtifactProperties {
    member: SourceProvisioningArtifactPropertiesMap
}

map SourceProvisioningArtifactPropertiesMap {
    key: ProvisioningArtifactPropertyName
    value: String
}

@length(min: 1, max: 512)
string SourceRevision

enum SourceType {
    CODESTAR
}

structure StackInstance {
    Account: AccountId
    Region: String
    StackInstanceStatus: StackInstanceStatus
}

enum StackInstanceStatus {
    CURRENT
    OUTDATED
    INOPERABLE
}

list StackInstances {
    member: StackInstance
}

list StackSetAccounts {
    member: AccountId
}

@range(min: 0)
integer StackSetFailureToleranceCount

@range(min: 0, max: 100)
integer StackSetFailureTolerancePercentage

@range(min: 1)
integer StackSetMaxConcurrencyCount

@range(min: 1, max: 100)
integer StackSetMaxConcurrencyPercentage

enum StackSetOperationType {
    CREATE
    UPDATE
    DELETE
}

list StackSetRegions {
    member: String
}

enum Status {
    AVAILABLE
    CREATING
    FAILED
}

@pattern("[\\u0009\\u000a\\u000d\\u0020-\\uD7FF\\uE000-\\uFFFD]*")
string StatusMessage

list SuccessfulShares {
    member: AccountId
}

@length(max: 8191)
string SupportDescription

@length(max: 254)
string SupportEmail

@length(max: 2083)
string SupportUrl

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

list TagKeys {
    member: TagKey
}

structure TagOptionDetail {
    Key: TagOptionKey
    Value: TagOptionValue
    Active: Boolean
    Id: TagOptionId
    Owner: String
}

list TagOptionDetails {
    member: TagOptionDetail
}

@length(min: 1, max: 100)
string TagOptionId

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagOptionKey

@error("client")
structure TagOptionNotMigratedException {}

list TagOptionSummaries {
    member: TagOptionSummary
}

structure TagOptionSummary {
    Key: TagOptionKey
    Values: TagOptionValues
}

@length(min: 1, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagOptionValue

list TagOptionValues {
    member: TagOptionValue
}

@length(min: 1, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

@length(max: 50)
list Tags {
    member: Tag
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)$")
string UniqueTagKey

structure UniqueTagResourceIdentifier {
    Key: UniqueTagKey
    Value: UniqueTagValue
}

@length(min: 1, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)$")
string UniqueTagValue

structure UpdateProvisioningParameter {
    Key: ParameterKey
    Value: ParameterValue
    UsePreviousValue: Boolean
}

list UpdateProvisioningParameters {
    member: UpdateProvisioningParameter
}

structure UpdateProvisioningPreferences {
    StackSetAccounts: StackSetAccounts
    StackSetRegions: StackSetRegions
    StackSetFailureToleranceCount: StackSetFailureToleranceCount
    StackSetFailureTolerancePercentage: StackSetFailureTolerancePercentage
    StackSetMaxConcurrencyCount: StackSetMaxConcurrencyCount
    StackSetMaxConcurrencyPercentage: StackSetMaxConcurrencyPercentage
    StackSetOperationType: StackSetOperationType
}

structure UsageInstruction {
    Type: String
    Value: String
}

list UsageInstructions {
    member: UsageInstruction
}
