$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.workspaces

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon WorkSpaces")
@service(sdkId: "WorkSpaces", endpointPrefix: "workspaces")
@awsJson1_1
@sigv4(name: "workspaces")
@standardRegionalEndpoints
service WorkspacesService {
    version: "2015-04-08"
    operations: [
        AcceptAccountLinkInvitation
        AssociateConnectionAlias
        AssociateIpGroups
        AssociateWorkspaceApplication
        AuthorizeIpRules
        CopyWorkspaceImage
        CreateAccountLinkInvitation
        CreateConnectClientAddIn
        CreateConnectionAlias
        CreateIpGroup
        CreateStandbyWorkspaces
        CreateTags
        CreateUpdatedWorkspaceImage
        CreateWorkspaceBundle
        CreateWorkspaceImage
        CreateWorkspaces
        CreateWorkspacesPool
        DeleteAccountLinkInvitation
        DeleteClientBranding
        DeleteConnectClientAddIn
        DeleteConnectionAlias
        DeleteIpGroup
        DeleteTags
        DeleteWorkspaceBundle
        DeleteWorkspaceImage
        DeployWorkspaceApplications
        DeregisterWorkspaceDirectory
        DescribeAccount
        DescribeAccountModifications
        DescribeApplicationAssociations
        DescribeApplications
        DescribeBundleAssociations
        DescribeClientBranding
        DescribeClientProperties
        DescribeConnectClientAddIns
        DescribeConnectionAliasPermissions
        DescribeConnectionAliases
        DescribeCustomWorkspaceImageImport
        DescribeImageAssociations
        DescribeIpGroups
        DescribeTags
        DescribeWorkspaceAssociations
        DescribeWorkspaceBundles
        DescribeWorkspaceDirectories
        DescribeWorkspaceImagePermissions
        DescribeWorkspaceImages
        DescribeWorkspaceSnapshots
        DescribeWorkspaces
        DescribeWorkspacesConnectionStatus
        DescribeWorkspacesPoolSessions
        DescribeWorkspacesPools
        DisassociateConnectionAlias
        DisassociateIpGroups
        DisassociateWorkspaceApplication
        GetAccountLink
        ImportClientBranding
        ImportCustomWorkspaceImage
        ImportWorkspaceImage
        ListAccountLinks
        ListAvailableManagementCidrRanges
        MigrateWorkspace
        ModifyAccount
        ModifyCertificateBasedAuthProperties
        ModifyClientProperties
        ModifyEndpointEncryptionMode
        ModifySamlProperties
        ModifySelfservicePermissions
        ModifyStreamingProperties
        ModifyWorkspaceAccessProperties
        ModifyWorkspaceCreationProperties
        ModifyWorkspaceProperties
        ModifyWorkspaceState
        RebootWorkspaces
        RebuildWorkspaces
        RegisterWorkspaceDirectory
        RejectAccountLinkInvitation
        RestoreWorkspace
        RevokeIpRules
        StartWorkspaces
        StartWorkspacesPool
        StopWorkspaces
        StopWorkspacesPool
        TerminateWorkspaces
        TerminateWorkspacesPool
        TerminateWorkspacesPoolSession
        UpdateConnectClientAddIn
        UpdateConnectionAliasPermission
        UpdateRulesOfIpGroup
        UpdateWorkspaceBundle
        UpdateWorkspaceImagePermission
        UpdateWorkspacesPool
    ]
}

operation AcceptAccountLinkInvitation {
    input := {
        @required
        LinkId: LinkId

        ClientToken: ClientToken
    }
    output := {
        AccountLink: AccountLink
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ConflictException
        InternalServerException
    ]
}

operation AssociateConnectionAlias {
    input := {
        @required
        AliasId: ConnectionAliasId

        @required
        ResourceId: NonEmptyString
    }
    output := {
        ConnectionIdentifier: ConnectionIdentifier
    }
    errors: [
        ResourceAssociatedException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParameterValuesException
        InvalidResourceStateException
        OperationNotSupportedException
    ]
}

operation AssociateIpGroups {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        GroupIds: IpGroupIdList
    }
    output := {}
    errors: [
        InvalidParameterValuesException
        ResourceNotFoundException
        ResourceLimitExceededException
        InvalidResourceStateException
        AccessDeniedException
        OperationNotSupportedException
    ]
}

operation AssociateWorkspaceApplication {
    input := {
        @required
        WorkspaceId: WorkspaceId

        @required
        ApplicationId: WorkSpaceApplicationId
    }
    output := {
        Association: WorkspaceResourceAssociation
    }
    errors: [
        AccessDeniedException
        InvalidParameterValuesException
        OperationNotSupportedException
        ResourceAlreadyExistsException
        ResourceInUseException
        ResourceNotFoundException
        ComputeNotCompatibleException
        OperatingSystemNotCompatibleException
        ApplicationNotSupportedException
        IncompatibleApplicationsException
    ]
}

operation AuthorizeIpRules {
    input := {
        @required
        GroupId: IpGroupId

        @required
        UserRules: IpRuleList
    }
    output := {}
    errors: [
        InvalidParameterValuesException
        ResourceNotFoundException
        ResourceLimitExceededException
        InvalidResourceStateException
        AccessDeniedException
    ]
}

operation CopyWorkspaceImage {
    input := {
        @required
        Name: WorkspaceImageName

        Description: WorkspaceImageDescription

        @required
        SourceImageId: WorkspaceImageId

        @required
        SourceRegion: Region

        Tags: TagList
    }
    output := {
        ImageId: WorkspaceImageId
    }
    errors: [
        ResourceLimitExceededException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ResourceUnavailableException
        OperationNotSupportedException
        AccessDeniedException
        InvalidParameterValuesException
    ]
}

operation CreateAccountLinkInvitation {
    input := {
        @required
        TargetAccountId: AwsAccount

        ClientToken: ClientToken
    }
    output := {
        AccountLink: AccountLink
    }
    errors: [ValidationException, AccessDeniedException, ConflictException, InternalServerException]
}

operation CreateConnectClientAddIn {
    input := {
        @required
        ResourceId: DirectoryId

        @required
        Name: AddInName

        @required
        URL: AddInUrl
    }
    output := {
        AddInId: AmazonUuid
    }
    errors: [
        InvalidParameterValuesException
        ResourceNotFoundException
        ResourceCreationFailedException
        ResourceAlreadyExistsException
        AccessDeniedException
    ]
}

operation CreateConnectionAlias {
    input := {
        @required
        ConnectionString: ConnectionString

        Tags: TagList
    }
    output := {
        AliasId: ConnectionAliasId
    }
    errors: [
        ResourceAlreadyExistsException
        AccessDeniedException
        InvalidParameterValuesException
        ResourceLimitExceededException
        InvalidResourceStateException
        OperationNotSupportedException
    ]
}

operation CreateIpGroup {
    input := {
        @required
        GroupName: String

        GroupDesc: String
        UserRules: IpRuleList
        Tags: TagList
    }
    output := {
        GroupId: IpGroupId
    }
    errors: [
        InvalidParameterValuesException
        ResourceLimitExceededException
        ResourceAlreadyExistsException
        ResourceCreationFailedException
        AccessDeniedException
    ]
}

operation CreateStandbyWorkspaces {
    input := {
        @required
        PrimaryRegion: Region

        @required
        StandbyWorkspaces: StandbyWorkspacesList
    }
    output := {
        FailedStandbyRequests: FailedCreateStandbyWorkspacesRequestList
        PendingStandbyRequests: PendingCreateStandbyWorkspacesRequestList
    }
    errors: [
        AccessDeniedException
        InvalidParameterValuesException
        OperationNotSupportedException
        ResourceNotFoundException
        ResourceLimitExceededException
    ]
}

operation CreateTags {
    input := {
        @required
        ResourceId: NonEmptyString

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterValuesException
        ResourceLimitExceededException
    ]
}

operation CreateUpdatedWorkspaceImage {
    input := {
        @required
        Name: WorkspaceImageName

        @required
        Description: WorkspaceImageDescription

        @required
        SourceImageId: WorkspaceImageId

        Tags: TagList
    }
    output := {
        ImageId: WorkspaceImageId
    }
    errors: [
        ResourceLimitExceededException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        OperationNotSupportedException
        InvalidResourceStateException
        AccessDeniedException
        InvalidParameterValuesException
    ]
}

operation CreateWorkspaceBundle {
    input := {
        @required
        BundleName: WorkspaceBundleName

        @required
        BundleDescription: WorkspaceBundleDescription

        @required
        ImageId: WorkspaceImageId

        @required
        ComputeType: ComputeType

        @required
        UserStorage: UserStorage

        RootStorage: RootStorage
        Tags: TagList
    }
    output := {
        WorkspaceBundle: WorkspaceBundle
    }
    errors: [
        ResourceUnavailableException
        ResourceAlreadyExistsException
        ResourceLimitExceededException
        InvalidParameterValuesException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

operation CreateWorkspaceImage {
    input := {
        @required
        Name: WorkspaceImageName

        @required
        Description: WorkspaceImageDescription

        @required
        WorkspaceId: WorkspaceId

        Tags: TagList
    }
    output := {
        ImageId: WorkspaceImageId
        Name: WorkspaceImageName
        Description: WorkspaceImageDescription
        OperatingSystem: OperatingSystem
        State: WorkspaceImageState
        RequiredTenancy: WorkspaceImageRequiredTenancy
        Created: Timestamp
        OwnerAccountId: AwsAccount
    }
    errors: [
        ResourceLimitExceededException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        OperationNotSupportedException
        InvalidResourceStateException
        AccessDeniedException
        InvalidParameterValuesException
    ]
}

operation CreateWorkspaces {
    input := {
        @required
        Workspaces: WorkspaceRequestList
    }
    output := {
        FailedRequests: FailedCreateWorkspaceRequests
        PendingRequests: WorkspaceList
    }
    errors: [ResourceLimitExceededException, InvalidParameterValuesException]
}

operation CreateWorkspacesPool {
    input := {
        @required
        PoolName: WorkspacesPoolName

        @required
        Description: UpdateDescription

        @required
        BundleId: BundleId

        @required
        DirectoryId: DirectoryId

        @required
        Capacity: Capacity

        Tags: TagList
        ApplicationSettings: ApplicationSettingsRequest
        TimeoutSettings: TimeoutSettings
        RunningMode: PoolsRunningMode
    }
    output := {
        WorkspacesPool: WorkspacesPool
    }
    errors: [
        ResourceLimitExceededException
        ResourceNotFoundException
        InvalidParameterValuesException
        ResourceAlreadyExistsException
        OperationNotSupportedException
        AccessDeniedException
    ]
}

operation DeleteAccountLinkInvitation {
    input := {
        @required
        LinkId: LinkId

        ClientToken: ClientToken
    }
    output := {
        AccountLink: AccountLink
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        InternalServerException
    ]
}

operation DeleteClientBranding {
    input := {
        @required
        ResourceId: DirectoryId

        @required
        Platforms: ClientDeviceTypeList
    }
    output := {}
    errors: [InvalidParameterValuesException, ResourceNotFoundException, AccessDeniedException]
}

operation DeleteConnectClientAddIn {
    input := {
        @required
        AddInId: AmazonUuid

        @required
        ResourceId: DirectoryId
    }
    output := {}
    errors: [InvalidParameterValuesException, ResourceNotFoundException, AccessDeniedException]
}

operation DeleteConnectionAlias {
    input := {
        @required
        AliasId: ConnectionAliasId
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ResourceAssociatedException
        AccessDeniedException
        InvalidParameterValuesException
        InvalidResourceStateException
        OperationNotSupportedException
    ]
}

operation DeleteIpGroup {
    input := {
        @required
        GroupId: IpGroupId
    }
    output := {}
    errors: [
        InvalidParameterValuesException
        ResourceNotFoundException
        ResourceAssociatedException
        AccessDeniedException
    ]
}

operation DeleteTags {
    input := {
        @required
        ResourceId: NonEmptyString

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [ResourceNotFoundException, InvalidParameterValuesException]
}

operation DeleteWorkspaceBundle {
    input := {
        BundleId: BundleId
    }
    output := {}
    errors: [
        InvalidParameterValuesException
        ResourceNotFoundException
        ResourceAssociatedException
        AccessDeniedException
    ]
}

operation DeleteWorkspaceImage {
    input := {
        @required
        ImageId: WorkspaceImageId
    }
    output := {}
    errors: [ResourceAssociatedException, InvalidResourceStateException, AccessDeniedException]
}

operation DeployWorkspaceApplications {
    input := {
        @required
        WorkspaceId: WorkspaceId

        Force: Boolean
    }
    output := {
        Deployment: WorkSpaceApplicationDeployment
    }
    errors: [
        AccessDeniedException
        InvalidParameterValuesException
        OperationNotSupportedException
        ResourceInUseException
        ResourceNotFoundException
        IncompatibleApplicationsException
    ]
}

operation DeregisterWorkspaceDirectory {
    input := {
        @required
        DirectoryId: DirectoryId
    }
    output := {}
    errors: [
        AccessDeniedException
        InvalidParameterValuesException
        OperationNotSupportedException
        ResourceNotFoundException
        InvalidResourceStateException
    ]
}

operation DescribeAccount {
    input := {}
    output := {
        DedicatedTenancySupport: DedicatedTenancySupportResultEnum
        DedicatedTenancyManagementCidrRange: DedicatedTenancyManagementCidrRange
        DedicatedTenancyAccountType: DedicatedTenancyAccountType
        Message: String
    }
    errors: [AccessDeniedException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "AccountModifications")
operation DescribeAccountModifications {
    input := {
        NextToken: PaginationToken
    }
    output := {
        AccountModifications: AccountModificationList
        NextToken: PaginationToken
    }
    errors: [AccessDeniedException]
}

operation DescribeApplicationAssociations {
    input := {
        MaxResults: Limit
        NextToken: PaginationToken

        @required
        ApplicationId: WorkSpaceApplicationId

        @required
        AssociatedResourceTypes: ApplicationAssociatedResourceTypeList
    }
    output := {
        Associations: ApplicationResourceAssociationList
        NextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InvalidParameterValuesException
        OperationNotSupportedException
        ResourceNotFoundException
    ]
}

operation DescribeApplications {
    input := {
        ApplicationIds: WorkSpaceApplicationIdList
        ComputeTypeNames: ComputeList
        LicenseType: WorkSpaceApplicationLicenseType
        OperatingSystemNames: OperatingSystemNameList
        Owner: WorkSpaceApplicationOwner
        MaxResults: Limit
        NextToken: PaginationToken
    }
    output := {
        Applications: WorkSpaceApplicationList
        NextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InvalidParameterValuesException
        OperationNotSupportedException
        ResourceNotFoundException
    ]
}

operation DescribeBundleAssociations {
    input := {
        @required
        BundleId: BundleId

        @required
        AssociatedResourceTypes: BundleAssociatedResourceTypeList
    }
    output := {
        Associations: BundleResourceAssociationList
    }
    errors: [
        AccessDeniedException
        InvalidParameterValuesException
        OperationNotSupportedException
        ResourceNotFoundException
    ]
}

operation DescribeClientBranding {
    input := {
        @required
        ResourceId: DirectoryId
    }
    output := {
        DeviceTypeWindows: DefaultClientBrandingAttributes
        DeviceTypeOsx: DefaultClientBrandingAttributes
        DeviceTypeAndroid: DefaultClientBrandingAttributes
        DeviceTypeIos: IosClientBrandingAttributes
        DeviceTypeLinux: DefaultClientBrandingAttributes
        DeviceTypeWeb: DefaultClientBrandingAttributes
    }
    errors: [InvalidParameterValuesException, ResourceNotFoundException, AccessDeniedException]
}

operation DescribeClientProperties {
    input := {
        @required
        ResourceIds: ResourceIdList
    }
    output := {
        ClientPropertiesList: ClientPropertiesList
    }
    errors: [InvalidParameterValuesException, ResourceNotFoundException, AccessDeniedException]
}

operation DescribeConnectClientAddIns {
    input := {
        @required
        ResourceId: DirectoryId

        NextToken: PaginationToken
        MaxResults: Limit
    }
    output := {
        AddIns: ConnectClientAddInList
        NextToken: PaginationToken
    }
    errors: [InvalidParameterValuesException, ResourceNotFoundException, AccessDeniedException]
}

operation DescribeConnectionAliasPermissions {
    input := {
        @required
        AliasId: ConnectionAliasId

        NextToken: PaginationToken
        MaxResults: Limit
    }
    output := {
        AliasId: ConnectionAliasId
        ConnectionAliasPermissions: ConnectionAliasPermissions
        NextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InvalidParameterValuesException
        ResourceNotFoundException
        OperationNotSupportedException
    ]
}

operation DescribeConnectionAliases {
    input := {
        AliasIds: ConnectionAliasIdList
        ResourceId: NonEmptyString
        Limit: Limit
        NextToken: PaginationToken
    }
    output := {
        ConnectionAliases: ConnectionAliasList
        NextToken: PaginationToken
    }
    errors: [AccessDeniedException, InvalidParameterValuesException, OperationNotSupportedException]
}

operation DescribeCustomWorkspaceImageImport {
    input := {
        @required
        ImageId: WorkspaceImageId
    }
    output := {
        ImageId: WorkspaceImageId
        InfrastructureConfigurationArn: InfrastructureConfigurationArn
        State: CustomWorkspaceImageImportState
        StateMessage: WorkflowStateMessage
        ProgressPercentage: Percentage
        Created: Timestamp
        LastUpdatedTime: Timestamp
        ImageSource: ImageSourceIdentifier
        ImageBuilderInstanceId: NonEmptyString
        ErrorDetails: CustomWorkspaceImageImportErrorDetailsList
    }
    errors: [AccessDeniedException, ResourceNotFoundException]
}

operation DescribeImageAssociations {
    input := {
        @required
        ImageId: WorkspaceImageId

        @required
        AssociatedResourceTypes: ImageAssociatedResourceTypeList
    }
    output := {
        Associations: ImageResourceAssociationList
    }
    errors: [
        AccessDeniedException
        InvalidParameterValuesException
        OperationNotSupportedException
        ResourceNotFoundException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Result"
    pageSize: "MaxResults"
)
operation DescribeIpGroups {
    input := {
        GroupIds: IpGroupIdList
        NextToken: PaginationToken
        MaxResults: Limit
    }
    output := {
        Result: WorkspacesIpGroupsList
        NextToken: PaginationToken
    }
    errors: [InvalidParameterValuesException, AccessDeniedException]
}

operation DescribeTags {
    input := {
        @required
        ResourceId: NonEmptyString
    }
    output := {
        TagList: TagList
    }
    errors: [ResourceNotFoundException]
}

operation DescribeWorkspaceAssociations {
    input := {
        @required
        WorkspaceId: WorkspaceId

        @required
        AssociatedResourceTypes: WorkSpaceAssociatedResourceTypeList
    }
    output := {
        Associations: WorkspaceResourceAssociationList
    }
    errors: [
        AccessDeniedException
        InvalidParameterValuesException
        OperationNotSupportedException
        ResourceNotFoundException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Bundles")
operation DescribeWorkspaceBundles {
    input := {
        BundleIds: BundleIdList
        Owner: String
        NextToken: PaginationToken
    }
    output := {
        Bundles: BundleList
        NextToken: PaginationToken
    }
    errors: [InvalidParameterValuesException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Directories")
operation DescribeWorkspaceDirectories {
    input := {
        DirectoryIds: DirectoryIdList
        WorkspaceDirectoryNames: WorkspaceDirectoryNameList
        Limit: Limit
        NextToken: PaginationToken
        Filters: DescribeWorkspaceDirectoriesFilterList
    }
    output := {
        Directories: DirectoryList
        NextToken: PaginationToken
    }
    errors: [InvalidParameterValuesException]
}

operation DescribeWorkspaceImagePermissions {
    input := {
        @required
        ImageId: WorkspaceImageId

        NextToken: PaginationToken
        MaxResults: Limit
    }
    output := {
        ImageId: WorkspaceImageId
        ImagePermissions: ImagePermissions
        NextToken: PaginationToken
    }
    errors: [ResourceNotFoundException, AccessDeniedException, InvalidParameterValuesException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Images"
    pageSize: "MaxResults"
)
operation DescribeWorkspaceImages {
    input := {
        ImageIds: WorkspaceImageIdList
        ImageType: ImageType
        NextToken: PaginationToken
        MaxResults: Limit
    }
    output := {
        Images: WorkspaceImageList
        NextToken: PaginationToken
    }
    errors: [AccessDeniedException]
}

operation DescribeWorkspaceSnapshots {
    input := {
        @required
        WorkspaceId: WorkspaceId
    }
    output := {
        RebuildSnapshots: SnapshotList
        RestoreSnapshots: SnapshotList
    }
    errors: [InvalidParameterValuesException, ResourceNotFoundException, AccessDeniedException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Workspaces"
    pageSize: "Limit"
)
operation DescribeWorkspaces {
    input := {
        WorkspaceIds: WorkspaceIdList
        DirectoryId: DirectoryId
        UserName: UserName
        BundleId: BundleId
        Limit: Limit
        NextToken: PaginationToken
        WorkspaceName: WorkspaceName
    }
    output := {
        Workspaces: WorkspaceList
        NextToken: PaginationToken
    }
    errors: [InvalidParameterValuesException, ResourceUnavailableException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "WorkspacesConnectionStatus")
operation DescribeWorkspacesConnectionStatus {
    input := {
        WorkspaceIds: WorkspaceIdList
        NextToken: PaginationToken
    }
    output := {
        WorkspacesConnectionStatus: WorkspaceConnectionStatusList
        NextToken: PaginationToken
    }
    errors: [InvalidParameterValuesException]
}

operation DescribeWorkspacesPoolSessions {
    input := {
        @required
        PoolId: WorkspacesPoolId

        UserId: WorkspacesPoolUserId
        Limit: Limit50
        NextToken: PaginationToken
    }
    output := {
        Sessions: WorkspacesPoolSessions
        NextToken: PaginationToken
    }
    errors: [InvalidParameterValuesException, ResourceNotFoundException, AccessDeniedException]
}

operation DescribeWorkspacesPools {
    input := {
        PoolIds: WorkspacesPoolIds
        Filters: DescribeWorkspacesPoolsFilters
        Limit: Limit
        NextToken: PaginationToken
    }
    output := {
        WorkspacesPools: WorkspacesPools
        NextToken: PaginationToken
    }
    errors: [InvalidParameterValuesException, ResourceNotFoundException, AccessDeniedException]
}

operation DisassociateConnectionAlias {
    input := {
        @required
        AliasId: ConnectionAliasId
    }
    output := {}
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        InvalidParameterValuesException
        InvalidResourceStateException
        OperationNotSupportedException
    ]
}

operation DisassociateIpGroups {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        GroupIds: IpGroupIdList
    }
    output := {}
    errors: [
        InvalidParameterValuesException
        ResourceNotFoundException
        InvalidResourceStateException
        AccessDeniedException
        OperationNotSupportedException
    ]
}

operation DisassociateWorkspaceApplication {
    input := {
        @required
        WorkspaceId: WorkspaceId

        @required
        ApplicationId: WorkSpaceApplicationId
    }
    output := {
        Association: WorkspaceResourceAssociation
    }
    errors: [
        AccessDeniedException
        InvalidParameterValuesException
        OperationNotSupportedException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation GetAccountLink {
    input := {
        LinkId: LinkId
        LinkedAccountId: AwsAccount
    }
    output := {
        AccountLink: AccountLink
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation ImportClientBranding {
    input := {
        @required
        ResourceId: DirectoryId

        DeviceTypeWindows: DefaultImportClientBrandingAttributes
        DeviceTypeOsx: DefaultImportClientBrandingAttributes
        DeviceTypeAndroid: DefaultImportClientBrandingAttributes
        DeviceTypeIos: IosImportClientBrandingAttributes
        DeviceTypeLinux: DefaultImportClientBrandingAttributes
        DeviceTypeWeb: DefaultImportClientBrandingAttributes
    }
    output := {
        DeviceTypeWindows: DefaultClientBrandingAttributes
        DeviceTypeOsx: DefaultClientBrandingAttributes
        DeviceTypeAndroid: DefaultClientBrandingAttributes
        DeviceTypeIos: IosClientBrandingAttributes
        DeviceTypeLinux: DefaultClientBrandingAttributes
        DeviceTypeWeb: DefaultClientBrandingAttributes
    }
    errors: [
        InvalidParameterValuesException
        ResourceLimitExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

operation ImportCustomWorkspaceImage {
    input := {
        @required
        ImageName: WorkspaceImageName

        @required
        ImageDescription: WorkspaceImageDescription

        @required
        ComputeType: ImageComputeType

        @required
        Protocol: CustomImageProtocol

        @required
        ImageSource: ImageSourceIdentifier

        @required
        InfrastructureConfigurationArn: InfrastructureConfigurationArn

        @required
        Platform: Platform

        @required
        OsVersion: OSVersion

        Tags: TagList
    }
    output := {
        ImageId: WorkspaceImageId
        State: CustomWorkspaceImageImportState
    }
    errors: [
        AccessDeniedException
        InvalidParameterValuesException
        OperationNotSupportedException
        ResourceNotFoundException
        ResourceAlreadyExistsException
        ResourceLimitExceededException
    ]
}

operation ImportWorkspaceImage {
    input := {
        @required
        Ec2ImageId: Ec2ImageId

        @required
        IngestionProcess: WorkspaceImageIngestionProcess

        @required
        ImageName: WorkspaceImageName

        @required
        ImageDescription: WorkspaceImageDescription

        Tags: TagList
        Applications: ApplicationList
    }
    output := {
        ImageId: WorkspaceImageId
    }
    errors: [
        ResourceLimitExceededException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        OperationNotSupportedException
        AccessDeniedException
        InvalidParameterValuesException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AccountLinks"
    pageSize: "MaxResults"
)
operation ListAccountLinks {
    input := {
        LinkStatusFilter: LinkStatusFilterList
        NextToken: PaginationToken
        MaxResults: Limit
    }
    output := {
        AccountLinks: AccountLinkList
        NextToken: PaginationToken
    }
    errors: [AccessDeniedException, ValidationException, InternalServerException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ManagementCidrRanges"
    pageSize: "MaxResults"
)
operation ListAvailableManagementCidrRanges {
    input := {
        @required
        ManagementCidrRangeConstraint: ManagementCidrRangeConstraint

        MaxResults: ManagementCidrRangeMaxResults
        NextToken: PaginationToken
    }
    output := {
        ManagementCidrRanges: DedicatedTenancyCidrRangeList
        NextToken: PaginationToken
    }
    errors: [InvalidParameterValuesException, AccessDeniedException]
}

operation MigrateWorkspace {
    input := {
        @required
        SourceWorkspaceId: WorkspaceId

        @required
        BundleId: BundleId
    }
    output := {
        SourceWorkspaceId: WorkspaceId
        TargetWorkspaceId: WorkspaceId
    }
    errors: [
        InvalidParameterValuesException
        ResourceNotFoundException
        AccessDeniedException
        OperationNotSupportedException
        OperationInProgressException
        ResourceUnavailableException
    ]
}

operation ModifyAccount {
    input := {
        DedicatedTenancySupport: DedicatedTenancySupportEnum
        DedicatedTenancyManagementCidrRange: DedicatedTenancyManagementCidrRange
    }
    output := {
        Message: String
    }
    errors: [
        InvalidParameterValuesException
        AccessDeniedException
        InvalidResourceStateException
        ResourceUnavailableException
        ResourceNotFoundException
    ]
}

operation ModifyCertificateBasedAuthProperties {
    input := {
        @required
        ResourceId: DirectoryId

        CertificateBasedAuthProperties: CertificateBasedAuthProperties
        PropertiesToDelete: DeletableCertificateBasedAuthPropertiesList
    }
    output := {}
    errors: [
        AccessDeniedException
        InvalidParameterValuesException
        OperationNotSupportedException
        ResourceNotFoundException
    ]
}

operation ModifyClientProperties {
    input := {
        @required
        ResourceId: NonEmptyString

        @required
        ClientProperties: ClientProperties
    }
    output := {}
    errors: [
        InvalidParameterValuesException
        ResourceNotFoundException
        AccessDeniedException
        OperationNotSupportedException
    ]
}

operation ModifyEndpointEncryptionMode {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        EndpointEncryptionMode: EndpointEncryptionMode
    }
    output: ModifyEndpointEncryptionModeResponse
    errors: [AccessDeniedException, ResourceNotFoundException, OperationNotSupportedException]
}

operation ModifySamlProperties {
    input := {
        @required
        ResourceId: DirectoryId

        SamlProperties: SamlProperties
        PropertiesToDelete: DeletableSamlPropertiesList
    }
    output := {}
    errors: [
        AccessDeniedException
        InvalidParameterValuesException
        OperationNotSupportedException
        ResourceNotFoundException
    ]
}

operation ModifySelfservicePermissions {
    input := {
        @required
        ResourceId: DirectoryId

        @required
        SelfservicePermissions: SelfservicePermissions
    }
    output := {}
    errors: [
        AccessDeniedException
        InvalidParameterValuesException
        ResourceNotFoundException
        OperationNotSupportedException
    ]
}

operation ModifyStreamingProperties {
    input := {
        @required
        ResourceId: DirectoryId

        StreamingProperties: StreamingProperties
    }
    output := {}
    errors: [
        AccessDeniedException
        InvalidParameterValuesException
        ResourceNotFoundException
        OperationNotSupportedException
    ]
}

operation ModifyWorkspaceAccessProperties {
    input := {
        @required
        ResourceId: DirectoryId

        @required
        WorkspaceAccessProperties: WorkspaceAccessProperties
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InvalidParameterValuesException
        InvalidParameterCombinationException
        OperationNotSupportedException
    ]
}

operation ModifyWorkspaceCreationProperties {
    input := {
        @required
        ResourceId: DirectoryId

        @required
        WorkspaceCreationProperties: WorkspaceCreationProperties
    }
    output := {}
    errors: [
        AccessDeniedException
        InvalidParameterValuesException
        ResourceNotFoundException
        OperationNotSupportedException
    ]
}

operation ModifyWorkspaceProperties {
    input := {
        @required
        WorkspaceId: WorkspaceId

        WorkspaceProperties: WorkspaceProperties
        DataReplication: DataReplication
    }
    output := {}
    errors: [
        InvalidParameterValuesException
        InvalidResourceStateException
        OperationInProgressException
        UnsupportedWorkspaceConfigurationException
        ResourceNotFoundException
        AccessDeniedException
        ResourceUnavailableException
    ]
}

operation ModifyWorkspaceState {
    input := {
        @required
        WorkspaceId: WorkspaceId

        @required
        WorkspaceState: TargetWorkspaceState
    }
    output := {}
    errors: [
        InvalidParameterValuesException
        InvalidResourceStateException
        ResourceNotFoundException
        OperationNotSupportedException
    ]
}

operation RebootWorkspaces {
    input := {
        @required
        RebootWorkspaceRequests: RebootWorkspaceRequests
    }
    output := {
        FailedRequests: FailedRebootWorkspaceRequests
    }
    errors: [OperationNotSupportedException]
}

operation RebuildWorkspaces {
    input := {
        @required
        RebuildWorkspaceRequests: RebuildWorkspaceRequests
    }
    output := {
        FailedRequests: FailedRebuildWorkspaceRequests
    }
    errors: [OperationNotSupportedException]
}

operation RegisterWorkspaceDirectory {
    input := {
        DirectoryId: DirectoryId
        SubnetIds: SubnetIds
        EnableSelfService: Boolean
        Tenancy: Tenancy
        Tags: TagList
        WorkspaceDirectoryName: WorkspaceDirectoryName
        WorkspaceDirectoryDescription: WorkspaceDirectoryDescription
        UserIdentityType: UserIdentityType
        IdcInstanceArn: ARN
        MicrosoftEntraConfig: MicrosoftEntraConfig
        WorkspaceType: WorkspaceType
        ActiveDirectoryConfig: ActiveDirectoryConfig
    }
    output := {
        DirectoryId: DirectoryId
        State: WorkspaceDirectoryState
    }
    errors: [
        InvalidParameterValuesException
        ResourceNotFoundException
        ResourceLimitExceededException
        AccessDeniedException
        WorkspacesDefaultRoleNotFoundException
        InvalidResourceStateException
        UnsupportedNetworkConfigurationException
        OperationNotSupportedException
        ResourceAlreadyExistsException
    ]
}

operation RejectAccountLinkInvitation {
    input := {
        @required
        LinkId: LinkId

        ClientToken: ClientToken
    }
    output := {
        AccountLink: AccountLink
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ConflictException
        InternalServerException
    ]
}

operation RestoreWorkspace {
    input := {
        @required
        WorkspaceId: WorkspaceId
    }
    output := {}
    errors: [
        InvalidParameterValuesException
        ResourceNotFoundException
        AccessDeniedException
        OperationNotSupportedException
    ]
}

operation RevokeIpRules {
    input := {
        @required
        GroupId: IpGroupId

        @required
        UserRules: IpRevokedRuleList
    }
    output := {}
    errors: [
        InvalidParameterValuesException
        ResourceNotFoundException
        InvalidResourceStateException
        AccessDeniedException
    ]
}

operation StartWorkspaces {
    input := {
        @required
        StartWorkspaceRequests: StartWorkspaceRequests
    }
    output := {
        FailedRequests: FailedStartWorkspaceRequests
    }
}

operation StartWorkspacesPool {
    input := {
        @required
        PoolId: WorkspacesPoolId
    }
    output := {}
    errors: [
        InvalidParameterValuesException
        InvalidResourceStateException
        ResourceLimitExceededException
        ResourceNotFoundException
        OperationNotSupportedException
        OperationInProgressException
        AccessDeniedException
    ]
}

operation StopWorkspaces {
    input := {
        @required
        StopWorkspaceRequests: StopWorkspaceRequests
    }
    output := {
        FailedRequests: FailedStopWorkspaceRequests
    }
}

operation StopWorkspacesPool {
    input := {
        @required
        PoolId: WorkspacesPoolId
    }
    output := {}
    errors: [
        InvalidParameterValuesException
        InvalidResourceStateException
        ResourceNotFoundException
        OperationInProgressException
        AccessDeniedException
    ]
}

operation TerminateWorkspaces {
    input := {
        @required
        TerminateWorkspaceRequests: TerminateWorkspaceRequests
    }
    output := {
        FailedRequests: FailedTerminateWorkspaceRequests
    }
}

operation TerminateWorkspacesPool {
    input := {
        @required
        PoolId: WorkspacesPoolId
    }
    output := {}
    errors: [
        InvalidParameterValuesException
        InvalidResourceStateException
        ResourceNotFoundException
        OperationInProgressException
        AccessDeniedException
    ]
}

operation TerminateWorkspacesPoolSession {
    input := {
        @required
        SessionId: AmazonUuid
    }
    output := {}
    errors: [
        InvalidParameterValuesException
        ResourceNotFoundException
        OperationNotSupportedException
        OperationInProgressException
        AccessDeniedException
    ]
}

operation UpdateConnectClientAddIn {
    input := {
        @required
        AddInId: AmazonUuid

        @required
        ResourceId: DirectoryId

        Name: AddInName
        URL: AddInUrl
    }
    output := {}
    errors: [InvalidParameterValuesException, ResourceNotFoundException, AccessDeniedException]
}

operation UpdateConnectionAliasPermission {
    input := {
        @required
        AliasId: ConnectionAliasId

        @required
        ConnectionAliasPermission: ConnectionAliasPermission
    }
    output := {}
    errors: [
        AccessDeniedException
        InvalidParameterValuesException
        ResourceLimitExceededException
        ResourceNotFoundException
        ResourceAssociatedException
        InvalidResourceStateException
        OperationNotSupportedException
    ]
}

operation UpdateRulesOfIpGroup {
    input := {
        @required
        GroupId: IpGroupId

        @required
        UserRules: IpRuleList
    }
    output := {}
    errors: [
        InvalidParameterValuesException
        ResourceNotFoundException
        ResourceLimitExceededException
        InvalidResourceStateException
        AccessDeniedException
    ]
}

operation UpdateWorkspaceBundle {
    input := {
        BundleId: BundleId
        ImageId: WorkspaceImageId
    }
    output := {}
    errors: [
        AccessDeniedException
        InvalidParameterValuesException
        ResourceNotFoundException
        ResourceUnavailableException
        OperationNotSupportedException
    ]
}

operation UpdateWorkspaceImagePermission {
    input := {
        @required
        ImageId: WorkspaceImageId

        @required
        AllowCopyImage: Boolean

        @required
        SharedAccountId: AwsAccount
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ResourceUnavailableException
        AccessDeniedException
        InvalidParameterValuesException
        OperationNotSupportedException
    ]
}

operation UpdateWorkspacesPool {
    input := {
        @required
        PoolId: WorkspacesPoolId

        Description: UpdateDescription
        BundleId: BundleId
        DirectoryId: DirectoryId
        Capacity: Capacity
        ApplicationSettings: ApplicationSettingsRequest
        TimeoutSettings: TimeoutSettings
        RunningMode: PoolsRunningMode
    }
    output := {
        WorkspacesPool: WorkspacesPool
    }
    errors: [
        InvalidParameterValuesException
        InvalidResourceStateException
        ResourceNotFoundException
        ResourceLimitExceededException
        OperationNotSupportedException
        OperationInProgressException
        AccessDeniedException
    ]
}

enum AGAModeForDirectoryEnum {
    ENABLED_AUTO
    DISABLED
}

enum AGAModeForWorkSpaceEnum {
    ENABLED_AUTO
    DISABLED
    INHERITED
}

enum AGAPreferredProtocolForDirectory {
    TCP
    NONE
}

enum AGAPreferredProtocolForWorkSpace {
    TCP
    NONE
    INHERITED
}

@pattern("^arn:aws[a-z-]{0,7}:[A-Za-z0-9][A-za-z0-9_/.-]{0,62}:[A-za-z0-9_/.-]{0,63}:[A-za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.\\\\-]{0,1023}$")
string ARN

@error("client")
structure AccessDeniedException {
    message: String
}

structure AccessEndpoint {
    AccessEndpointType: AccessEndpointType
    VpcEndpointId: AlphanumericDashUnderscoreNonEmptyString
}

structure AccessEndpointConfig {
    @required
    AccessEndpoints: AccessEndpointList

    InternetFallbackProtocols: InternetFallbackProtocolList
}

list AccessEndpointList {
    member: AccessEndpoint
}

enum AccessEndpointType {
    STREAMING_WSP
}

enum AccessPropertyValue {
    ALLOW
    DENY
}

structure AccountLink {
    AccountLinkId: LinkId
    AccountLinkStatus: AccountLinkStatusEnum
    SourceAccountId: AwsAccount
    TargetAccountId: AwsAccount
}

list AccountLinkList {
    member: AccountLink
}

enum AccountLinkStatusEnum {
    LINKED
    LINKING_FAILED
    LINK_NOT_FOUND
    PENDING_ACCEPTANCE_BY_TARGET_ACCOUNT
    REJECTED
}

structure AccountModification {
    ModificationState: DedicatedTenancyModificationStateEnum
    DedicatedTenancySupport: DedicatedTenancySupportResultEnum
    DedicatedTenancyManagementCidrRange: DedicatedTenancyManagementCidrRange
    StartTime: Timestamp
    ErrorCode: String
    ErrorMessage: String
}

list AccountModificationList {
    member: AccountModification
}

structure ActiveDirectoryConfig {
    @required
    DomainName: DomainName

    @required
    ServiceAccountSecretArn: SecretsManagerArn
}

@range(min: 0)
integer ActiveUserSessions

@range(min: 0)
integer ActualUserSessions

@length(min: 1, max: 64) @pattern("^.*$")
string AddInName

@length(min: 1, max: 1024) @pattern("^(http|https)\\://\\S+")
string AddInUrl

@pattern("^[a-zA-Z0-9\\_\\-]{1,1000}$")
string AlphanumericDashUnderscoreNonEmptyString

@length(min: 36, max: 36) @pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string AmazonUuid

enum Application {
    Microsoft_Office_2016
    Microsoft_Office_2019
}

enum ApplicationAssociatedResourceType {
    WORKSPACE
    BUNDLE
    IMAGE
}

list ApplicationAssociatedResourceTypeList {
    member: ApplicationAssociatedResourceType
}

@length(min: 1, max: 5)
list ApplicationList {
    member: Application
}

@error("client")
structure ApplicationNotSupportedException {}

structure ApplicationResourceAssociation {
    ApplicationId: WorkSpaceApplicationId
    AssociatedResourceId: NonEmptyString
    AssociatedResourceType: ApplicationAssociatedResourceType
    Created: Timestamp
    LastUpdatedTime: Timestamp
    State: AssociationState
    StateReason: AssociationStateReason
}

list ApplicationResourceAssociationList {
    member: ApplicationResourceAssociation
}

structure ApplicationSettingsRequest {
    @required
    Status: ApplicationSettingsStatusEnum

    SettingsGroup: SettingsGroup
}

structure ApplicationSettingsResponse {
    @required
    Status: ApplicationSettingsStatusEnum

    SettingsGroup: SettingsGroup
    S3BucketName: S3BucketName
}

enum ApplicationSettingsStatusEnum {
    DISABLED
    ENABLED
}

enum AssociationErrorCode {
    ValidationError_InsufficientDiskSpace = "ValidationError.InsufficientDiskSpace"
    ValidationError_InsufficientMemory = "ValidationError.InsufficientMemory"
    ValidationError_UnsupportedOperatingSystem = "ValidationError.UnsupportedOperatingSystem"
    DeploymentError_InternalServerError = "DeploymentError.InternalServerError"
    DeploymentError_WorkspaceUnreachable = "DeploymentError.WorkspaceUnreachable"
    ValidationError_ApplicationOldVersionExists = "ValidationError.ApplicationOldVersionExists"
}

enum AssociationState {
    PENDING_INSTALL
    PENDING_INSTALL_DEPLOYMENT
    PENDING_UNINSTALL
    PENDING_UNINSTALL_DEPLOYMENT
    INSTALLING
    UNINSTALLING
    ERROR
    COMPLETED
    REMOVED
}

structure AssociationStateReason {
    ErrorCode: AssociationErrorCode
    ErrorMessage: String2048
}

enum AssociationStatus {
    NOT_ASSOCIATED
    ASSOCIATED_WITH_OWNER_ACCOUNT
    ASSOCIATED_WITH_SHARED_ACCOUNT
    PENDING_ASSOCIATION
    PENDING_DISASSOCIATION
}

enum AuthenticationType {
    SAML
}

@range(min: 0)
integer AvailableUserSessions

@pattern("^\\d{12}$")
string AwsAccount

enum BundleAssociatedResourceType {
    APPLICATION
}

list BundleAssociatedResourceTypeList {
    member: BundleAssociatedResourceType
}

@pattern("^wsb-[0-9a-z]{8,63}$")
string BundleId

@length(min: 1, max: 25)
list BundleIdList {
    member: BundleId
}

list BundleList {
    member: WorkspaceBundle
}

structure BundleResourceAssociation {
    AssociatedResourceId: NonEmptyString
    AssociatedResourceType: BundleAssociatedResourceType
    BundleId: BundleId
    Created: Timestamp
    LastUpdatedTime: Timestamp
    State: AssociationState
    StateReason: AssociationStateReason
}

list BundleResourceAssociationList {
    member: BundleResourceAssociation
}

enum BundleType {
    REGULAR
    STANDBY
}

structure Capacity {
    @required
    DesiredUserSessions: DesiredUserSessions
}

structure CapacityStatus {
    @required
    AvailableUserSessions: AvailableUserSessions

    @required
    DesiredUserSessions: DesiredUserSessions

    @required
    ActualUserSessions: ActualUserSessions

    @required
    ActiveUserSessions: ActiveUserSessions
}

@length(min: 5, max: 200)
@pattern("arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:[\\w+=/,.@-]*:[0-9]*:[\\w+=,.@-]+(/[\\w+=,.@-]+)*")
string CertificateAuthorityArn

structure CertificateBasedAuthProperties {
    Status: CertificateBasedAuthStatusEnum
    CertificateAuthorityArn: CertificateAuthorityArn
}

enum CertificateBasedAuthStatusEnum {
    DISABLED
    ENABLED
}

enum ClientDeviceType {
    DeviceTypeWindows
    DeviceTypeOsx
    DeviceTypeAndroid
    DeviceTypeIos
    DeviceTypeLinux
    DeviceTypeWeb
}

@length(min: 1, max: 6)
list ClientDeviceTypeList {
    member: ClientDeviceType
}

@length(min: 6, max: 64) @pattern("^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,4}$")
string ClientEmail

@length(max: 64) @pattern("^[A-Z_0-9]+$")
string ClientExperiencePolicy

@length(min: 5, max: 5) @pattern("^[a-z]{2}_[A-Z]{2}$")
string ClientLocale

@length(min: 0, max: 2000) @pattern("^.*$")
string ClientLoginMessage

structure ClientProperties {
    ReconnectEnabled: ReconnectEnum
    LogUploadEnabled: LogUploadEnum
    ClientExperiencePolicy: ClientExperiencePolicy
}

list ClientPropertiesList {
    member: ClientPropertiesResult
}

structure ClientPropertiesResult {
    ResourceId: NonEmptyString
    ClientProperties: ClientProperties
}

@pattern("^.{1,64}$")
string ClientToken

@length(min: 1, max: 200) @pattern("^(http|https)\\://\\S+")
string ClientUrl

enum Compute {
    VALUE
    STANDARD
    PERFORMANCE
    POWER
    GRAPHICS
    POWERPRO
    GENERALPURPOSE_4XLARGE
    GENERALPURPOSE_8XLARGE
    GRAPHICSPRO
    GRAPHICS_G4DN
    GRAPHICSPRO_G4DN
    GRAPHICS_G6_XLARGE
    GRAPHICS_G6_2XLARGE
    GRAPHICS_G6_4XLARGE
    GRAPHICS_G6_8XLARGE
    GRAPHICS_G6_16XLARGE
    GRAPHICS_GR6_4XLARGE
    GRAPHICS_GR6_8XLARGE
    GRAPHICS_G6F_LARGE
    GRAPHICS_G6F_XLARGE
    GRAPHICS_G6F_2XLARGE
    GRAPHICS_G6F_4XLARGE
    GRAPHICS_GR6F_4XLARGE
}

list ComputeList {
    member: Compute
}

@error("client")
structure ComputeNotCompatibleException {}

structure ComputeType {
    Name: Compute
}

@error("client")
structure ConflictException {
    message: String
}

structure ConnectClientAddIn {
    AddInId: AmazonUuid
    ResourceId: DirectoryId
    Name: AddInName
    URL: AddInUrl
}

list ConnectClientAddInList {
    member: ConnectClientAddIn
}

structure ConnectionAlias {
    ConnectionString: ConnectionString
    AliasId: ConnectionAliasId
    State: ConnectionAliasState
    OwnerAccountId: AwsAccount
    Associations: ConnectionAliasAssociationList
}

structure ConnectionAliasAssociation {
    AssociationStatus: AssociationStatus
    AssociatedAccountId: AwsAccount
    ResourceId: NonEmptyString
    ConnectionIdentifier: ConnectionIdentifier
}

@length(min: 1, max: 25)
list ConnectionAliasAssociationList {
    member: ConnectionAliasAssociation
}

@length(min: 13, max: 68) @pattern("^wsca-[0-9a-z]{8,63}$")
string ConnectionAliasId

@length(min: 1, max: 25)
list ConnectionAliasIdList {
    member: ConnectionAliasId
}

@length(min: 1, max: 25)
list ConnectionAliasList {
    member: ConnectionAlias
}

structure ConnectionAliasPermission {
    @required
    SharedAccountId: AwsAccount

    @required
    AllowAssociation: Boolean
}

@length(min: 1, max: 25)
list ConnectionAliasPermissions {
    member: ConnectionAliasPermission
}

enum ConnectionAliasState {
    CREATING
    CREATED
    DELETING
}

@length(min: 1, max: 20) @pattern("^[a-zA-Z0-9]+$")
string ConnectionIdentifier

enum ConnectionState {
    CONNECTED
    DISCONNECTED
    UNKNOWN
}

@length(min: 1, max: 255) @pattern("^[.0-9a-zA-Z\\-]{1,255}$")
string ConnectionString

enum CustomImageProtocol {
    PCOIP
    DCV
    BYOP
}

structure CustomWorkspaceImageImportErrorDetails {
    ErrorCode: ErrorCode
    ErrorMessage: ImageErrorMessage
}

list CustomWorkspaceImageImportErrorDetailsList {
    member: CustomWorkspaceImageImportErrorDetails
}

enum CustomWorkspaceImageImportState {
    PENDING
    IN_PROGRESS
    PROCESSING_SOURCE_IMAGE
    IMAGE_TESTING_START
    UPDATING_OPERATING_SYSTEM
    IMAGE_COMPATIBILITY_CHECKING
    IMAGE_TESTING_GENERALIZATION
    CREATING_TEST_INSTANCE
    INSTALLING_COMPONENTS
    GENERALIZING
    VALIDATING
    PUBLISHING
    COMPLETED
    ERROR
}

enum DataReplication {
    NO_REPLICATION
    PRIMARY_AS_SOURCE
}

structure DataReplicationSettings {
    DataReplication: DataReplication
    RecoverySnapshotTime: Timestamp
}

enum DedicatedTenancyAccountType {
    SOURCE_ACCOUNT
    TARGET_ACCOUNT
}

list DedicatedTenancyCidrRangeList {
    member: DedicatedTenancyManagementCidrRange
}

@pattern("(^([0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])\\.([0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])\\.0\\.0)(\\/(16$))$")
string DedicatedTenancyManagementCidrRange

enum DedicatedTenancyModificationStateEnum {
    PENDING
    COMPLETED
    FAILED
}

enum DedicatedTenancySupportEnum {
    ENABLED
}

enum DedicatedTenancySupportResultEnum {
    ENABLED
    DISABLED
}

structure DefaultClientBrandingAttributes {
    LogoUrl: ClientUrl
    SupportEmail: ClientEmail
    SupportLink: ClientUrl
    ForgotPasswordLink: ClientUrl
    LoginMessage: LoginMessage
}

structure DefaultImportClientBrandingAttributes {
    Logo: DefaultLogo
    SupportEmail: ClientEmail
    SupportLink: ClientUrl
    ForgotPasswordLink: ClientUrl
    LoginMessage: LoginMessage
}

@length(min: 1, max: 1500000)
blob DefaultLogo

structure DefaultWorkspaceCreationProperties {
    EnableInternetAccess: Boolean
    DefaultOu: String
    CustomSecurityGroupId: SecurityGroupId
    UserEnabledAsLocalAdministrator: Boolean
    EnableMaintenanceMode: Boolean
    InstanceIamRoleArn: ARN
}

list DeletableCertificateBasedAuthPropertiesList {
    member: DeletableCertificateBasedAuthProperty
}

enum DeletableCertificateBasedAuthProperty {
    CERTIFICATE_BASED_AUTH_PROPERTIES_CERTIFICATE_AUTHORITY_ARN
}

list DeletableSamlPropertiesList {
    member: DeletableSamlProperty
}

enum DeletableSamlProperty {
    SAML_PROPERTIES_USER_ACCESS_URL
    SAML_PROPERTIES_RELAY_STATE_PARAMETER_NAME
}

structure DescribeWorkspaceDirectoriesFilter {
    @required
    Name: DescribeWorkspaceDirectoriesFilterName

    @required
    Values: DescribeWorkspaceDirectoriesFilterValues
}

@length(min: 1, max: 25)
list DescribeWorkspaceDirectoriesFilterList {
    member: DescribeWorkspaceDirectoriesFilter
}

enum DescribeWorkspaceDirectoriesFilterName {
    USER_IDENTITY_TYPE
    WORKSPACE_TYPE
}

@pattern("^[0-9a-zA-Z\\*\\.\\\\/\\?-_]{0,64}$")
string DescribeWorkspaceDirectoriesFilterValue

@length(min: 1, max: 25)
list DescribeWorkspaceDirectoriesFilterValues {
    member: DescribeWorkspaceDirectoriesFilterValue
}

structure DescribeWorkspacesPoolsFilter {
    @required
    Name: DescribeWorkspacesPoolsFilterName

    @required
    Values: DescribeWorkspacesPoolsFilterValues

    @required
    Operator: DescribeWorkspacesPoolsFilterOperator
}

enum DescribeWorkspacesPoolsFilterName {
    PoolName
}

enum DescribeWorkspacesPoolsFilterOperator {
    EQUALS
    NOTEQUALS
    CONTAINS
    NOTCONTAINS
}

@length(min: 1, max: 128) @pattern("^[A-Za-z0-9][A-Za-z0-9_.-]+$")
string DescribeWorkspacesPoolsFilterValue

@length(min: 1, max: 25)
list DescribeWorkspacesPoolsFilterValues {
    member: DescribeWorkspacesPoolsFilterValue
}

@length(min: 1, max: 25)
list DescribeWorkspacesPoolsFilters {
    member: DescribeWorkspacesPoolsFilter
}

@range(min: 0)
integer DesiredUserSessions

@length(min: 10, max: 65) @pattern("^(d-[0-9a-f]{8,63}$)|(wsd-[0-9a-z]{8,63}$)")
string DirectoryId

@length(min: 1, max: 25)
list DirectoryIdList {
    member: DirectoryId
}

list DirectoryList {
    member: WorkspaceDirectory
}

@range(min: 60, max: 36000)
integer DisconnectTimeoutInSeconds

list DnsIpAddresses {
    member: String
}

list DnsIpv6Addresses {
    member: Ipv6Address
}

@pattern("^([a-zA-Z0-9]+[.-])+([a-zA-Z0-9])+$")
string DomainName

@pattern("^ami\\-([a-f0-9]{8}|[a-f0-9]{17})$")
string Ec2ImageId

@length(min: 19, max: 28) @pattern("^import-ami\\-([a-zA-Z0-9]{8}|[a-zA-Z0-9]{17})$")
string Ec2ImportTaskId

enum EndpointEncryptionMode {
    STANDARD_TLS
    FIPS_VALIDATED
}

@length(min: 1, max: 256)
string ErrorCode

structure ErrorDetails {
    ErrorCode: WorkspaceImageErrorDetailCode
    ErrorMessage: String
}

list ErrorDetailsList {
    member: ErrorDetails
}

structure FailedCreateStandbyWorkspacesRequest {
    StandbyWorkspaceRequest: StandbyWorkspace
    ErrorCode: String
    ErrorMessage: String
}

list FailedCreateStandbyWorkspacesRequestList {
    member: FailedCreateStandbyWorkspacesRequest
}

structure FailedCreateWorkspaceRequest {
    WorkspaceRequest: WorkspaceRequest
    ErrorCode: String
    ErrorMessage: String
}

list FailedCreateWorkspaceRequests {
    member: FailedCreateWorkspaceRequest
}

list FailedRebootWorkspaceRequests {
    member: FailedWorkspaceChangeRequest
}

list FailedRebuildWorkspaceRequests {
    member: FailedWorkspaceChangeRequest
}

list FailedStartWorkspaceRequests {
    member: FailedWorkspaceChangeRequest
}

list FailedStopWorkspaceRequests {
    member: FailedWorkspaceChangeRequest
}

list FailedTerminateWorkspaceRequests {
    member: FailedWorkspaceChangeRequest
}

structure FailedWorkspaceChangeRequest {
    WorkspaceId: WorkspaceId
    ErrorCode: String
    ErrorMessage: String
}

structure GlobalAcceleratorForDirectory {
    @required
    Mode: AGAModeForDirectoryEnum

    PreferredProtocol: AGAPreferredProtocolForDirectory
}

structure GlobalAcceleratorForWorkSpace {
    @required
    Mode: AGAModeForWorkSpaceEnum

    PreferredProtocol: AGAPreferredProtocolForWorkSpace
}

structure IDCConfig {
    InstanceArn: ARN
    ApplicationArn: ARN
}

@range(min: 0, max: 36000)
integer IdleDisconnectTimeoutInSeconds

enum ImageAssociatedResourceType {
    APPLICATION
}

list ImageAssociatedResourceTypeList {
    member: ImageAssociatedResourceType
}

@length(min: 1, max: 2048)
@pattern("^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/(?:(?:([0-9]+|x)\\.([0-9]+|x)\\.([0-9]+|x))|(?:[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+))$")
string ImageBuildVersionArn

enum ImageComputeType {
    BASE
    GRAPHICS_G4DN
    GRAPHICS_G6
}

@length(min: 1, max: 2048)
string ImageErrorMessage

structure ImagePermission {
    SharedAccountId: AwsAccount
}

list ImagePermissions {
    member: ImagePermission
}

structure ImageResourceAssociation {
    AssociatedResourceId: NonEmptyString
    AssociatedResourceType: ImageAssociatedResourceType
    Created: Timestamp
    LastUpdatedTime: Timestamp
    ImageId: WorkspaceImageId
    State: AssociationState
    StateReason: AssociationStateReason
}

list ImageResourceAssociationList {
    member: ImageResourceAssociation
}

union ImageSourceIdentifier {
    Ec2ImportTaskId: Ec2ImportTaskId
    ImageBuildVersionArn: ImageBuildVersionArn
    Ec2ImageId: Ec2ImageId
}

enum ImageType {
    OWNED
    SHARED
}

@error("client")
structure IncompatibleApplicationsException {}

@length(min: 1, max: 2048)
@pattern("^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):infrastructure-configuration/[a-z0-9-_]+$")
string InfrastructureConfigurationArn

@error("client")
structure InternalServerException {
    message: String
}

enum InternetFallbackProtocol {
    PCOIP
}

list InternetFallbackProtocolList {
    member: InternetFallbackProtocol
}

@error("client")
structure InvalidParameterCombinationException {
    message: String
}

@error("client")
structure InvalidParameterValuesException {
    message: String
}

@error("client")
structure InvalidResourceStateException {
    message: String
}

@length(min: 1, max: 1770000)
blob Ios2XLogo

@length(min: 1, max: 1770000)
blob Ios3XLogo

structure IosClientBrandingAttributes {
    LogoUrl: ClientUrl
    Logo2xUrl: ClientUrl
    Logo3xUrl: ClientUrl
    SupportEmail: ClientEmail
    SupportLink: ClientUrl
    ForgotPasswordLink: ClientUrl
    LoginMessage: LoginMessage
}

structure IosImportClientBrandingAttributes {
    Logo: IosLogo
    Logo2x: Ios2XLogo
    Logo3x: Ios3XLogo
    SupportEmail: ClientEmail
    SupportLink: ClientUrl
    ForgotPasswordLink: ClientUrl
    LoginMessage: LoginMessage
}

@length(min: 1, max: 447000)
blob IosLogo

@pattern("wsipg-[0-9a-z]{8,63}$")
string IpGroupId

list IpGroupIdList {
    member: IpGroupId
}

list IpRevokedRuleList {
    member: String
}

structure IpRuleItem {
    ipRule: String
    ruleDesc: String
}

list IpRuleList {
    member: IpRuleItem
}

@pattern("^(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4}){0,6}::[0-9a-fA-F]{1,4}$")
string Ipv6Address

@range(min: 1, max: 25)
integer Limit

@range(min: 1, max: 50)
integer Limit50

@pattern("^link-.{8,24}$")
string LinkId

list LinkStatusFilterList {
    member: AccountLinkStatusEnum
}

enum LogUploadEnum {
    ENABLED
    DISABLED
}

map LoginMessage {
    key: ClientLocale
    value: ClientLoginMessage
}

@pattern("^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(\\/(3[0-2]|[1-2][0-9]|[0-9]))$")
string ManagementCidrRangeConstraint

@range(min: 1, max: 5)
integer ManagementCidrRangeMaxResults

@range(min: 600, max: 432000)
integer MaxUserDurationInSeconds

@range(min: 0)
integer MaximumLength

structure MicrosoftEntraConfig {
    TenantId: MicrosoftEntraConfigTenantId
    ApplicationConfigSecretArn: SecretsManagerArn
}

@pattern("^[a-zA-Z0-9-]{1,100}$")
string MicrosoftEntraConfigTenantId

enum ModificationResourceEnum {
    ROOT_VOLUME
    USER_VOLUME
    COMPUTE_TYPE
    PROTOCOL
}

structure ModificationState {
    Resource: ModificationResourceEnum
    State: ModificationStateEnum
}

enum ModificationStateEnum {
    UPDATE_INITIATED
    UPDATE_IN_PROGRESS
    UPDATE_FAILED
}

list ModificationStateList {
    member: ModificationState
}

@output
structure ModifyEndpointEncryptionModeResponse {}

structure NetworkAccessConfiguration {
    EniPrivateIpAddress: NonEmptyString
    EniId: NonEmptyString
}

@length(min: 1)
string NonEmptyString

enum OSVersion {
    Windows_10
    Windows_11
}

structure OperatingSystem {
    Type: OperatingSystemType
}

enum OperatingSystemName {
    AMAZON_LINUX_2
    UBUNTU_18_04
    UBUNTU_20_04
    UBUNTU_22_04
    UNKNOWN
    WINDOWS_10
    WINDOWS_11
    WINDOWS_7
    WINDOWS_SERVER_2016
    WINDOWS_SERVER_2019
    WINDOWS_SERVER_2022
    WINDOWS_SERVER_2025
    RHEL_8
    ROCKY_8
}

list OperatingSystemNameList {
    member: OperatingSystemName
}

@error("client")
structure OperatingSystemNotCompatibleException {}

enum OperatingSystemType {
    WINDOWS
    LINUX
}

@error("client")
structure OperationInProgressException {
    message: String
}

@error("client")
structure OperationNotSupportedException {
    message: String
    reason: String
}

@length(min: 1, max: 2048)
string PaginationToken

structure PendingCreateStandbyWorkspacesRequest {
    UserName: UserName
    DirectoryId: DirectoryId
    State: WorkspaceState
    WorkspaceId: WorkspaceId
}

list PendingCreateStandbyWorkspacesRequestList {
    member: PendingCreateStandbyWorkspacesRequest
}

@range(min: 0, max: 100)
integer Percentage

enum Platform {
    WINDOWS
}

enum PoolsRunningMode {
    AUTO_STOP
    ALWAYS_ON
}

enum Protocol {
    PCOIP
    WSP
}

list ProtocolList {
    member: Protocol
}

structure RebootRequest {
    @required
    WorkspaceId: WorkspaceId
}

@length(min: 1, max: 25)
list RebootWorkspaceRequests {
    member: RebootRequest
}

structure RebuildRequest {
    @required
    WorkspaceId: WorkspaceId
}

@length(min: 1, max: 1)
list RebuildWorkspaceRequests {
    member: RebuildRequest
}

enum ReconnectEnum {
    ENABLED
    DISABLED
}

@length(min: 1, max: 31) @pattern("^[-0-9a-z]{1,31}$")
string Region

@length(min: 1, max: 20)
string RegistrationCode

structure RelatedWorkspaceProperties {
    WorkspaceId: WorkspaceId
    Region: Region
    State: WorkspaceState
    Type: StandbyWorkspaceRelationshipType
}

list RelatedWorkspaces {
    member: RelatedWorkspaceProperties
}

@error("client")
structure ResourceAlreadyExistsException {
    message: String
}

@error("client")
structure ResourceAssociatedException {
    message: String
}

@error("client")
structure ResourceCreationFailedException {
    message: String
}

@length(min: 1, max: 25)
list ResourceIdList {
    member: NonEmptyString
}

@error("client")
structure ResourceInUseException {
    message: String
    ResourceId: NonEmptyString
}

@error("client")
structure ResourceLimitExceededException {
    message: String
}

@error("client")
structure ResourceNotFoundException {
    message: String
    ResourceId: NonEmptyString
}

@error("client")
structure ResourceUnavailableException {
    message: String
    ResourceId: NonEmptyString
}

structure RootStorage {
    @required
    Capacity: NonEmptyString
}

enum RunningMode {
    AUTO_STOP
    ALWAYS_ON
    MANUAL
}

@length(min: 3, max: 63) @pattern("^[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]$")
string S3BucketName

structure SamlProperties {
    Status: SamlStatusEnum
    UserAccessUrl: SamlUserAccessUrl
    RelayStateParameterName: NonEmptyString
}

enum SamlStatusEnum {
    DISABLED
    ENABLED
    ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK
}

@length(min: 8, max: 200) @pattern("^(http|https)\\://\\S+$")
string SamlUserAccessUrl

@pattern("^arn:aws[a-z-]{0,7}:secretsmanager:[A-za-z0-9_/.-]{0,63}:[A-za-z0-9_/.-]{0,63}:secret:[A-Za-z0-9][A-za-z0-9_/.-]{8,519}$")
string SecretsManagerArn

@length(min: 11, max: 20) @pattern("^(sg-([0-9a-f]{8}|[0-9a-f]{17}))$")
string SecurityGroupId

structure SelfservicePermissions {
    RestartWorkspace: ReconnectEnum
    IncreaseVolumeSize: ReconnectEnum
    ChangeComputeType: ReconnectEnum
    SwitchRunningMode: ReconnectEnum
    RebuildWorkspace: ReconnectEnum
}

enum SessionConnectionState {
    CONNECTED
    NOT_CONNECTED
}

@pattern("^i-[a-f0-9]{8}(?:[a-f0-9]{9})?$")
string SessionInstanceId

@length(max: 100) @pattern("^[A-Za-z0-9_./()!*'-]+$")
string SettingsGroup

structure Snapshot {
    SnapshotTime: Timestamp
}

list SnapshotList {
    member: Snapshot
}

structure StandbyWorkspace {
    @required
    PrimaryWorkspaceId: WorkspaceId

    VolumeEncryptionKey: String

    @required
    DirectoryId: DirectoryId

    Tags: TagList
    DataReplication: DataReplication
}

enum StandbyWorkspaceRelationshipType {
    PRIMARY
    STANDBY
}

list StandbyWorkspacesList {
    member: StandbyWorkspace
}

structure StandbyWorkspacesProperties {
    StandbyWorkspaceId: WorkspaceId
    DataReplication: DataReplication
    RecoverySnapshotTime: Timestamp
}

list StandbyWorkspacesPropertiesList {
    member: StandbyWorkspacesProperties
}

structure StartRequest {
    WorkspaceId: WorkspaceId
}

@length(min: 1, max: 25)
list StartWorkspaceRequests {
    member: StartRequest
}

structure StopRequest {
    WorkspaceId: WorkspaceId
}

@length(min: 1, max: 25)
list StopWorkspaceRequests {
    member: StopRequest
}

structure StorageConnector {
    @required
    ConnectorType: StorageConnectorTypeEnum

    @required
    Status: StorageConnectorStatusEnum
}

enum StorageConnectorStatusEnum {
    ENABLED
    DISABLED
}

enum StorageConnectorTypeEnum {
    HOME_FOLDER
}

@length(min: 1)
list StorageConnectors {
    member: StorageConnector
}

enum StreamingExperiencePreferredProtocolEnum {
    TCP
    UDP
}

structure StreamingProperties {
    StreamingExperiencePreferredProtocol: StreamingExperiencePreferredProtocolEnum
    UserSettings: UserSettings
    StorageConnectors: StorageConnectors
    GlobalAccelerator: GlobalAcceleratorForDirectory
}

@length(min: 0, max: 2048)
string String2048

@length(min: 15, max: 24) @pattern("^(subnet-([0-9a-f]{8}|[0-9a-f]{17}))$")
string SubnetId

@length(max: 2)
list SubnetIds {
    member: SubnetId
}

structure Tag {
    @required
    Key: TagKey

    Value: TagValue
}

@length(min: 1, max: 127)
string TagKey

list TagKeyList {
    member: NonEmptyString
}

list TagList {
    member: Tag
}

@length(max: 255)
string TagValue

enum TargetWorkspaceState {
    AVAILABLE
    ADMIN_MAINTENANCE
}

enum Tenancy {
    DEDICATED
    SHARED
}

structure TerminateRequest {
    @required
    WorkspaceId: WorkspaceId
}

@length(min: 1, max: 25)
list TerminateWorkspaceRequests {
    member: TerminateRequest
}

structure TimeoutSettings {
    DisconnectTimeoutInSeconds: DisconnectTimeoutInSeconds
    IdleDisconnectTimeoutInSeconds: IdleDisconnectTimeoutInSeconds
    MaxUserDurationInSeconds: MaxUserDurationInSeconds
}

@error("client")
structure UnsupportedNetworkConfigurationException {
    message: String
}

@error("client")
structure UnsupportedWorkspaceConfigurationException {
    message: String
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9_./() -]+$")
string UpdateDescription

structure UpdateResult {
    UpdateAvailable: Boolean
    Description: UpdateDescription
}

enum UserIdentityType {
    CUSTOMER_MANAGED
    AWS_DIRECTORY_SERVICE
    AWS_IAM_IDENTITY_CENTER
}

@length(min: 1, max: 63)
string UserName

structure UserSetting {
    @required
    Action: UserSettingActionEnum

    @required
    Permission: UserSettingPermissionEnum

    MaximumLength: MaximumLength
}

enum UserSettingActionEnum {
    CLIPBOARD_COPY_FROM_LOCAL_DEVICE
    CLIPBOARD_COPY_TO_LOCAL_DEVICE
    PRINTING_TO_LOCAL_DEVICE
    SMART_CARD
}

enum UserSettingPermissionEnum {
    ENABLED
    DISABLED
}

@length(min: 1)
list UserSettings {
    member: UserSetting
}

structure UserStorage {
    @required
    Capacity: NonEmptyString
}

@error("client")
structure ValidationException {
    message: String
}

structure WorkSpaceApplication {
    ApplicationId: WorkSpaceApplicationId
    Created: Timestamp
    Description: String2048
    LicenseType: WorkSpaceApplicationLicenseType
    Name: NonEmptyString
    Owner: WorkSpaceApplicationOwner
    State: WorkSpaceApplicationState
    SupportedComputeTypeNames: ComputeList
    SupportedOperatingSystemNames: OperatingSystemNameList
}

structure WorkSpaceApplicationDeployment {
    Associations: WorkspaceResourceAssociationList
}

@pattern("^wsa-[0-9a-z]{8,63}$")
string WorkSpaceApplicationId

@length(min: 1, max: 25)
list WorkSpaceApplicationIdList {
    member: WorkSpaceApplicationId
}

enum WorkSpaceApplicationLicenseType {
    LICENSED
    UNLICENSED
}

list WorkSpaceApplicationList {
    member: WorkSpaceApplication
}

@pattern("^\\d{12}|AMAZON$")
string WorkSpaceApplicationOwner

enum WorkSpaceApplicationState {
    PENDING
    ERROR
    AVAILABLE
    UNINSTALL_ONLY
}

enum WorkSpaceAssociatedResourceType {
    APPLICATION
}

list WorkSpaceAssociatedResourceTypeList {
    member: WorkSpaceAssociatedResourceType
}

@length(min: 1, max: 1000)
string WorkflowStateMessage

structure Workspace {
    WorkspaceId: WorkspaceId
    DirectoryId: DirectoryId
    UserName: UserName
    IpAddress: String
    Ipv6Address: Ipv6Address
    State: WorkspaceState
    BundleId: BundleId
    SubnetId: SubnetId
    ErrorMessage: String
    ErrorCode: String
    ComputerName: String
    VolumeEncryptionKey: String
    UserVolumeEncryptionEnabled: Boolean
    RootVolumeEncryptionEnabled: Boolean
    WorkspaceName: WorkspaceName
    WorkspaceProperties: WorkspaceProperties
    ModificationStates: ModificationStateList
    RelatedWorkspaces: RelatedWorkspaces
    DataReplicationSettings: DataReplicationSettings
    StandbyWorkspacesProperties: StandbyWorkspacesPropertiesList
}

structure WorkspaceAccessProperties {
    DeviceTypeWindows: AccessPropertyValue
    DeviceTypeOsx: AccessPropertyValue
    DeviceTypeWeb: AccessPropertyValue
    DeviceTypeIos: AccessPropertyValue
    DeviceTypeAndroid: AccessPropertyValue
    DeviceTypeChromeOs: AccessPropertyValue
    DeviceTypeZeroClient: AccessPropertyValue
    DeviceTypeLinux: AccessPropertyValue
    DeviceTypeWorkSpacesThinClient: AccessPropertyValue
    AccessEndpointConfig: AccessEndpointConfig
}

structure WorkspaceBundle {
    BundleId: BundleId
    Name: NonEmptyString
    Owner: String
    Description: String
    ImageId: WorkspaceImageId
    RootStorage: RootStorage
    UserStorage: UserStorage
    ComputeType: ComputeType
    LastUpdatedTime: Timestamp
    CreationTime: Timestamp
    State: WorkspaceBundleState
    BundleType: BundleType
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9_./() -]+$")
string WorkspaceBundleDescription

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9_./()\\\\-]+$")
string WorkspaceBundleName

enum WorkspaceBundleState {
    AVAILABLE
    PENDING
    ERROR
}

structure WorkspaceConnectionStatus {
    WorkspaceId: WorkspaceId
    ConnectionState: ConnectionState
    ConnectionStateCheckTimestamp: Timestamp
    LastKnownUserConnectionTimestamp: Timestamp
}

list WorkspaceConnectionStatusList {
    member: WorkspaceConnectionStatus
}

structure WorkspaceCreationProperties {
    EnableInternetAccess: Boolean
    DefaultOu: String
    CustomSecurityGroupId: SecurityGroupId
    UserEnabledAsLocalAdministrator: Boolean
    EnableMaintenanceMode: Boolean
    InstanceIamRoleArn: ARN
}

structure WorkspaceDirectory {
    DirectoryId: DirectoryId
    Alias: String
    DirectoryName: String
    RegistrationCode: RegistrationCode
    SubnetIds: SubnetIds
    DnsIpAddresses: DnsIpAddresses
    DnsIpv6Addresses: DnsIpv6Addresses
    CustomerUserName: UserName
    IamRoleId: ARN
    DirectoryType: WorkspaceDirectoryType
    WorkspaceSecurityGroupId: SecurityGroupId
    State: WorkspaceDirectoryState
    WorkspaceCreationProperties: DefaultWorkspaceCreationProperties
    ipGroupIds: IpGroupIdList
    WorkspaceAccessProperties: WorkspaceAccessProperties
    Tenancy: Tenancy
    SelfservicePermissions: SelfservicePermissions
    SamlProperties: SamlProperties
    CertificateBasedAuthProperties: CertificateBasedAuthProperties
    EndpointEncryptionMode: EndpointEncryptionMode
    MicrosoftEntraConfig: MicrosoftEntraConfig
    WorkspaceDirectoryName: WorkspaceDirectoryName
    WorkspaceDirectoryDescription: WorkspaceDirectoryDescription
    UserIdentityType: UserIdentityType
    WorkspaceType: WorkspaceType
    IDCConfig: IDCConfig
    ActiveDirectoryConfig: ActiveDirectoryConfig
    StreamingProperties: StreamingProperties
    ErrorMessage: String
}

@pattern("^([a-zA-Z0-9_])[\\\\a-zA-Z0-9_@#%*+=:?./!\\s-]{1,255}$")
string WorkspaceDirectoryDescription

@pattern("^[a-zA-Z0-9][a-zA-Z0-9_.\\s-]{1,64}$")
string WorkspaceDirectoryName

@length(min: 1, max: 25)
list WorkspaceDirectoryNameList {
    member: WorkspaceDirectoryName
}

enum WorkspaceDirectoryState {
    REGISTERING
    REGISTERED
    DEREGISTERING
    DEREGISTERED
    ERROR
}

enum WorkspaceDirectoryType {
    SIMPLE_AD
    AD_CONNECTOR
    CUSTOMER_MANAGED
    AWS_IAM_IDENTITY_CENTER
}

@pattern("^ws-[0-9a-z]{8,63}$")
string WorkspaceId

@length(min: 1, max: 25)
list WorkspaceIdList {
    member: WorkspaceId
}

structure WorkspaceImage {
    ImageId: WorkspaceImageId
    Name: WorkspaceImageName
    Description: WorkspaceImageDescription
    OperatingSystem: OperatingSystem
    State: WorkspaceImageState
    RequiredTenancy: WorkspaceImageRequiredTenancy
    ErrorCode: String
    ErrorMessage: String
    Created: Timestamp
    OwnerAccountId: AwsAccount
    Updates: UpdateResult
    ErrorDetails: ErrorDetailsList
}

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9_./() -]+$")
string WorkspaceImageDescription

enum WorkspaceImageErrorDetailCode {
    OutdatedPowershellVersion
    OfficeInstalled
    PCoIPAgentInstalled
    WindowsUpdatesEnabled
    AutoMountDisabled
    WorkspacesBYOLAccountNotFound
    WorkspacesBYOLAccountDisabled
    DHCPDisabled
    DiskFreeSpace
    AdditionalDrivesAttached
    OSNotSupported
    DomainJoined
    AzureDomainJoined
    FirewallEnabled
    VMWareToolsInstalled
    DiskSizeExceeded
    IncompatiblePartitioning
    PendingReboot
    AutoLogonEnabled
    RealTimeUniversalDisabled
    MultipleBootPartition
    Requires64BitOS
    ZeroRearmCount
    InPlaceUpgrade
    AntiVirusInstalled
    UEFINotSupported
    UnknownError
    AppXPackagesInstalled
    ReservedStorageInUse
    AdditionalDrivesPresent
    WindowsUpdatesRequired
    SysPrepFileMissing
    UserProfileMissing
    InsufficientDiskSpace
    EnvironmentVariablesPathMissingEntries
    DomainAccountServicesFound
    InvalidIp
    RemoteDesktopServicesDisabled
    WindowsModulesInstallerDisabled
    AmazonSsmAgentEnabled
    UnsupportedSecurityProtocol
    MultipleUserProfiles
    StagedAppxPackage
    UnsupportedOsUpgrade
    InsufficientRearmCount
    ProtocolOSIncompatibility
    MemoryIntegrityIncompatibility
    RestrictedDriveLetterInUse
}

@pattern("wsi-[0-9a-z]{9,63}$")
string WorkspaceImageId

@length(min: 1, max: 25)
list WorkspaceImageIdList {
    member: WorkspaceImageId
}

enum WorkspaceImageIngestionProcess {
    BYOL_REGULAR
    BYOL_GRAPHICS
    BYOL_GRAPHICSPRO
    BYOL_GRAPHICS_G4DN
    BYOL_REGULAR_WSP
    BYOL_GRAPHICS_G4DN_WSP
    BYOL_REGULAR_BYOP
    BYOL_GRAPHICS_G4DN_BYOP
}

list WorkspaceImageList {
    member: WorkspaceImage
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9_./()\\\\-]+$")
string WorkspaceImageName

enum WorkspaceImageRequiredTenancy {
    DEFAULT
    DEDICATED
}

enum WorkspaceImageState {
    AVAILABLE
    PENDING
    ERROR
}

list WorkspaceList {
    member: Workspace
}

@pattern("^[a-zA-Z0-9_()][a-zA-Z0-9_.()-]{1,63}$")
string WorkspaceName

structure WorkspaceProperties {
    RunningMode: RunningMode
    RunningModeAutoStopTimeoutInMinutes: Integer
    RootVolumeSizeGib: Integer
    UserVolumeSizeGib: Integer
    ComputeTypeName: Compute
    Protocols: ProtocolList
    OperatingSystemName: OperatingSystemName
    GlobalAccelerator: GlobalAcceleratorForWorkSpace
}

structure WorkspaceRequest {
    @required
    DirectoryId: DirectoryId

    @required
    UserName: UserName

    @required
    BundleId: BundleId

    VolumeEncryptionKey: String
    UserVolumeEncryptionEnabled: Boolean
    RootVolumeEncryptionEnabled: Boolean
    WorkspaceProperties: WorkspaceProperties
    Tags: TagList
    WorkspaceName: WorkspaceName
    Ipv6Address: Ipv6Address
}

@length(min: 1, max: 25)
list WorkspaceRequestList {
    member: WorkspaceRequest
}

structure WorkspaceResourceAssociation {
    AssociatedResourceId: NonEmptyString
    AssociatedResourceType: WorkSpaceAssociatedResourceType
    Created: Timestamp
    LastUpdatedTime: Timestamp
    State: AssociationState
    StateReason: AssociationStateReason
    WorkspaceId: WorkspaceId
}

list WorkspaceResourceAssociationList {
    member: WorkspaceResourceAssociation
}

enum WorkspaceState {
    PENDING
    AVAILABLE
    IMPAIRED
    UNHEALTHY
    REBOOTING
    STARTING
    REBUILDING
    RESTORING
    MAINTENANCE
    ADMIN_MAINTENANCE
    TERMINATING
    TERMINATED
    SUSPENDED
    UPDATING
    STOPPING
    STOPPED
    ERROR
}

enum WorkspaceType {
    PERSONAL
    POOLS
}

@error("client")
structure WorkspacesDefaultRoleNotFoundException {
    message: String
}

structure WorkspacesIpGroup {
    groupId: IpGroupId
    groupName: String
    groupDesc: String
    userRules: IpRuleList
}

list WorkspacesIpGroupsList {
    member: WorkspacesIpGroup
}

structure WorkspacesPool {
    @required
    PoolId: WorkspacesPoolId

    @required
    PoolArn: ARN

    @required
    CapacityStatus: CapacityStatus

    @required
    PoolName: WorkspacesPoolName

    Description: UpdateDescription

    @required
    State: WorkspacesPoolState

    @required
    CreatedAt: Timestamp

    @required
    BundleId: BundleId

    @required
    DirectoryId: DirectoryId

    Errors: WorkspacesPoolErrors
    ApplicationSettings: ApplicationSettingsResponse
    TimeoutSettings: TimeoutSettings

    @required
    RunningMode: PoolsRunningMode
}

structure WorkspacesPoolError {
    ErrorCode: WorkspacesPoolErrorCode
    ErrorMessage: String
}

enum WorkspacesPoolErrorCode {
    IAM_SERVICE_ROLE_IS_MISSING
    IAM_SERVICE_ROLE_MISSING_ENI_DESCRIBE_ACTION
    IAM_SERVICE_ROLE_MISSING_ENI_CREATE_ACTION
    IAM_SERVICE_ROLE_MISSING_ENI_DELETE_ACTION
    NETWORK_INTERFACE_LIMIT_EXCEEDED
    INTERNAL_SERVICE_ERROR
    MACHINE_ROLE_IS_MISSING
    STS_DISABLED_IN_REGION
    SUBNET_HAS_INSUFFICIENT_IP_ADDRESSES
    IAM_SERVICE_ROLE_MISSING_DESCRIBE_SUBNET_ACTION
    SUBNET_NOT_FOUND
    IMAGE_NOT_FOUND
    INVALID_SUBNET_CONFIGURATION
    SECURITY_GROUPS_NOT_FOUND
    IGW_NOT_ATTACHED
    IAM_SERVICE_ROLE_MISSING_DESCRIBE_SECURITY_GROUPS_ACTION
    WORKSPACES_POOL_STOPPED
    WORKSPACES_POOL_INSTANCE_PROVISIONING_FAILURE
    DOMAIN_JOIN_ERROR_FILE_NOT_FOUND
    DOMAIN_JOIN_ERROR_ACCESS_DENIED
    DOMAIN_JOIN_ERROR_LOGON_FAILURE
    DOMAIN_JOIN_ERROR_INVALID_PARAMETER
    DOMAIN_JOIN_ERROR_MORE_DATA
    DOMAIN_JOIN_ERROR_NO_SUCH_DOMAIN
    DOMAIN_JOIN_ERROR_NOT_SUPPORTED
    DOMAIN_JOIN_NERR_INVALID_WORKGROUP_NAME
    DOMAIN_JOIN_NERR_WORKSTATION_NOT_STARTED
    DOMAIN_JOIN_ERROR_DS_MACHINE_ACCOUNT_QUOTA_EXCEEDED
    DOMAIN_JOIN_NERR_PASSWORD_EXPIRED
    DOMAIN_JOIN_INTERNAL_SERVICE_ERROR
    DOMAIN_JOIN_ERROR_SECRET_ACTION_PERMISSION_IS_MISSING
    DOMAIN_JOIN_ERROR_SECRET_DECRYPTION_FAILURE
    DOMAIN_JOIN_ERROR_SECRET_STATE_INVALID
    DOMAIN_JOIN_ERROR_SECRET_NOT_FOUND
    DOMAIN_JOIN_ERROR_SECRET_VALUE_KEY_NOT_FOUND
    DOMAIN_JOIN_ERROR_SECRET_INVALID
    BUNDLE_NOT_FOUND
    DIRECTORY_NOT_FOUND
    INSUFFICIENT_PERMISSIONS_ERROR
    DEFAULT_OU_IS_MISSING
}

list WorkspacesPoolErrors {
    member: WorkspacesPoolError
}

@pattern("^wspool-[0-9a-z]{9}$")
string WorkspacesPoolId

@length(min: 1, max: 25)
list WorkspacesPoolIds {
    member: WorkspacesPoolId
}

@pattern("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$")
string WorkspacesPoolName

structure WorkspacesPoolSession {
    AuthenticationType: AuthenticationType
    ConnectionState: SessionConnectionState

    @required
    SessionId: AmazonUuid

    InstanceId: SessionInstanceId

    @required
    PoolId: WorkspacesPoolId

    ExpirationTime: Timestamp
    NetworkAccessConfiguration: NetworkAccessConfiguration
    StartTime: Timestamp

    @required
    UserId: WorkspacesPoolUserId
}

list WorkspacesPoolSessions {
    member: WorkspacesPoolSession
}

enum WorkspacesPoolState {
    CREATING
    DELETING
    RUNNING
    STARTING
    STOPPED
    STOPPING
    UPDATING
}

@length(min: 2, max: 128)
string WorkspacesPoolUserId

list WorkspacesPools {
    member: WorkspacesPool
}
