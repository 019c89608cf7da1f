$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.appstream

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use sessiongen.traits#maxAttempts
use smithy.protocols#rpcv2Cbor
use smithy.waiters#waitable

@title("Amazon AppStream")
@service(sdkId: "AppStream", endpointPrefix: "appstream2")
@rpcv2Cbor
@awsJson1_1
@sigv4(name: "appstream")
@standardRegionalEndpoints
service PhotonAdminProxyService {
    version: "2016-12-01"
    operations: [
        AssociateAppBlockBuilderAppBlock
        AssociateApplicationFleet
        AssociateApplicationToEntitlement
        AssociateFleet
        AssociateSoftwareToImageBuilder
        BatchAssociateUserStack
        BatchDisassociateUserStack
        CopyImage
        CreateAppBlock
        CreateAppBlockBuilder
        CreateAppBlockBuilderStreamingURL
        CreateApplication
        CreateDirectoryConfig
        CreateEntitlement
        CreateExportImageTask
        CreateFleet
        CreateImageBuilder
        CreateImageBuilderStreamingURL
        CreateImportedImage
        CreateStack
        CreateStreamingURL
        CreateThemeForStack
        CreateUpdatedImage
        CreateUsageReportSubscription
        CreateUser
        DeleteAppBlock
        DeleteAppBlockBuilder
        DeleteApplication
        DeleteDirectoryConfig
        DeleteEntitlement
        DeleteFleet
        DeleteImage
        DeleteImageBuilder
        DeleteImagePermissions
        DeleteStack
        DeleteThemeForStack
        DeleteUsageReportSubscription
        DeleteUser
        DescribeAppBlockBuilderAppBlockAssociations
        DescribeAppBlockBuilders
        DescribeAppBlocks
        DescribeAppLicenseUsage
        DescribeApplicationFleetAssociations
        DescribeApplications
        DescribeDirectoryConfigs
        DescribeEntitlements
        DescribeFleets
        DescribeImageBuilders
        DescribeImagePermissions
        DescribeImages
        DescribeSessions
        DescribeSoftwareAssociations
        DescribeStacks
        DescribeThemeForStack
        DescribeUsageReportSubscriptions
        DescribeUserStackAssociations
        DescribeUsers
        DisableUser
        DisassociateAppBlockBuilderAppBlock
        DisassociateApplicationFleet
        DisassociateApplicationFromEntitlement
        DisassociateFleet
        DisassociateSoftwareFromImageBuilder
        DrainSessionInstance
        EnableUser
        ExpireSession
        GetExportImageTask
        ListAssociatedFleets
        ListAssociatedStacks
        ListEntitledApplications
        ListExportImageTasks
        ListTagsForResource
        StartAppBlockBuilder
        StartFleet
        StartImageBuilder
        StartSoftwareDeploymentToImageBuilder
        StopAppBlockBuilder
        StopFleet
        StopImageBuilder
        TagResource
        UntagResource
        UpdateAppBlockBuilder
        UpdateApplication
        UpdateDirectoryConfig
        UpdateEntitlement
        UpdateFleet
        UpdateImagePermissions
        UpdateStack
        UpdateThemeForStack
    ]
}

operation AssociateAppBlockBuilderAppBlock {
    input := {
        @required
        AppBlockArn: Arn

        @required
        AppBlockBuilderName: Name
    }
    output := {
        AppBlockBuilderAppBlockAssociation: AppBlockBuilderAppBlockAssociation
    }
    errors: [
        ConcurrentModificationException
        LimitExceededException
        ResourceNotFoundException
        InvalidParameterCombinationException
        OperationNotPermittedException
    ]
}

operation AssociateApplicationFleet {
    input := {
        @required
        FleetName: Name

        @required
        ApplicationArn: Arn
    }
    output := {
        ApplicationFleetAssociation: ApplicationFleetAssociation
    }
    errors: [
        ConcurrentModificationException
        LimitExceededException
        ResourceNotFoundException
        InvalidParameterCombinationException
        OperationNotPermittedException
    ]
}

operation AssociateApplicationToEntitlement {
    input := {
        @required
        StackName: Name

        @required
        EntitlementName: Name

        @required
        ApplicationIdentifier: String
    }
    output := {}
    errors: [
        OperationNotPermittedException
        ResourceNotFoundException
        EntitlementNotFoundException
        LimitExceededException
    ]
}

operation AssociateFleet {
    input := {
        @required
        FleetName: String

        @required
        StackName: String
    }
    output := {}
    errors: [
        LimitExceededException
        InvalidAccountStatusException
        ResourceNotFoundException
        ConcurrentModificationException
        IncompatibleImageException
        OperationNotPermittedException
    ]
}

operation AssociateSoftwareToImageBuilder {
    input := {
        @required
        ImageBuilderName: Name

        @required
        SoftwareNames: StringList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        OperationNotPermittedException
        IncompatibleImageException
        InvalidParameterCombinationException
        ConcurrentModificationException
    ]
}

operation BatchAssociateUserStack {
    input := {
        @required
        UserStackAssociations: UserStackAssociationList
    }
    output := {
        errors: UserStackAssociationErrorList
    }
    errors: [OperationNotPermittedException, InvalidParameterCombinationException]
}

operation BatchDisassociateUserStack {
    input := {
        @required
        UserStackAssociations: UserStackAssociationList
    }
    output := {
        errors: UserStackAssociationErrorList
    }
    errors: [OperationNotPermittedException, InvalidParameterCombinationException]
}

operation CopyImage {
    input := {
        @required
        SourceImageName: Name

        @required
        DestinationImageName: Name

        @required
        DestinationRegion: RegionName

        DestinationImageDescription: Description
    }
    output: CopyImageResponse
    errors: [
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ResourceNotAvailableException
        LimitExceededException
        InvalidAccountStatusException
        IncompatibleImageException
    ]
}

operation CreateAppBlock {
    input := {
        @required
        Name: Name

        Description: Description
        DisplayName: DisplayName

        @required
        SourceS3Location: S3Location

        SetupScriptDetails: ScriptDetails
        Tags: Tags
        PostSetupScriptDetails: ScriptDetails
        PackagingType: PackagingType
    }
    output := {
        AppBlock: AppBlock
    }
    errors: [
        ConcurrentModificationException
        LimitExceededException
        OperationNotPermittedException
        ResourceAlreadyExistsException
    ]
}

operation CreateAppBlockBuilder {
    input := {
        @required
        Name: Name

        Description: Description
        DisplayName: DisplayName
        Tags: Tags

        @required
        Platform: AppBlockBuilderPlatformType

        @required
        InstanceType: String

        @required
        VpcConfig: VpcConfig

        EnableDefaultInternetAccess: Boolean
        IamRoleArn: Arn
        AccessEndpoints: AccessEndpointList
        DisableIMDSV1: Boolean
    }
    output := {
        AppBlockBuilder: AppBlockBuilder
    }
    errors: [
        LimitExceededException
        RequestLimitExceededException
        InvalidAccountStatusException
        InvalidRoleException
        ConcurrentModificationException
        OperationNotPermittedException
        ResourceAlreadyExistsException
        ResourceNotAvailableException
        ResourceNotFoundException
        InvalidParameterCombinationException
    ]
}

operation CreateAppBlockBuilderStreamingURL {
    input := {
        @required
        AppBlockBuilderName: Name

        Validity: Long
    }
    output := {
        StreamingURL: String
        Expires: Timestamp
    }
    errors: [ResourceNotFoundException, OperationNotPermittedException]
}

operation CreateApplication {
    input := {
        @required
        Name: Name

        DisplayName: DisplayName
        Description: Description

        @required
        IconS3Location: S3Location

        @required
        LaunchPath: String

        WorkingDirectory: String
        LaunchParameters: String

        @required
        Platforms: Platforms

        @required
        InstanceFamilies: StringList

        @required
        AppBlockArn: Arn

        Tags: Tags
    }
    output := {
        Application: Application
    }
    errors: [
        OperationNotPermittedException
        ResourceAlreadyExistsException
        LimitExceededException
        ConcurrentModificationException
        ResourceNotFoundException
    ]
}

operation CreateDirectoryConfig {
    input := {
        @required
        DirectoryName: smithy.api#String

        @required
        OrganizationalUnitDistinguishedNames: OrganizationalUnitDistinguishedNamesList

        ServiceAccountCredentials: ServiceAccountCredentials
        CertificateBasedAuthProperties: CertificateBasedAuthProperties
    }
    output := {
        DirectoryConfig: DirectoryConfig
    }
    errors: [
        ResourceNotFoundException
        ResourceAlreadyExistsException
        LimitExceededException
        InvalidAccountStatusException
        OperationNotPermittedException
        InvalidRoleException
    ]
}

operation CreateEntitlement {
    input := {
        @required
        Name: Name

        @required
        StackName: Name

        Description: Description

        @required
        AppVisibility: AppVisibility

        @required
        Attributes: EntitlementAttributeList
    }
    output := {
        Entitlement: Entitlement
    }
    errors: [
        OperationNotPermittedException
        ResourceNotFoundException
        LimitExceededException
        EntitlementAlreadyExistsException
    ]
}

operation CreateExportImageTask {
    input := {
        @required
        ImageName: Name

        @required
        AmiName: AmiName

        @required
        IamRoleArn: Arn

        TagSpecifications: Tags
        AmiDescription: Description
    }
    output := {
        ExportImageTask: ExportImageTask
    }
    errors: [
        LimitExceededException
        InvalidRoleException
        InvalidAccountStatusException
        OperationNotPermittedException
        ResourceNotFoundException
        ConcurrentModificationException
        ResourceNotAvailableException
    ]
}

operation CreateFleet {
    input := {
        @required
        Name: Name

        ImageName: Name
        ImageArn: Arn

        @required
        InstanceType: String

        FleetType: FleetType
        ComputeCapacity: ComputeCapacity
        VpcConfig: VpcConfig
        MaxUserDurationInSeconds: Integer
        DisconnectTimeoutInSeconds: Integer
        Description: Description
        DisplayName: DisplayName
        EnableDefaultInternetAccess: Boolean
        DomainJoinInfo: DomainJoinInfo
        Tags: Tags
        IdleDisconnectTimeoutInSeconds: Integer
        IamRoleArn: Arn
        StreamView: StreamView
        Platform: PlatformType
        MaxConcurrentSessions: Integer
        UsbDeviceFilterStrings: UsbDeviceFilterStrings
        SessionScriptS3Location: S3Location
        MaxSessionsPerInstance: Integer
        RootVolumeConfig: VolumeConfig
        DisableIMDSV1: Boolean
    }
    output := {
        Fleet: Fleet
    }
    errors: [
        ResourceAlreadyExistsException
        ResourceNotAvailableException
        ResourceNotFoundException
        LimitExceededException
        RequestLimitExceededException
        InvalidAccountStatusException
        InvalidRoleException
        ConcurrentModificationException
        InvalidParameterCombinationException
        IncompatibleImageException
        OperationNotPermittedException
    ]
}

operation CreateImageBuilder {
    input := {
        @required
        Name: Name

        ImageName: String
        ImageArn: Arn

        @required
        InstanceType: String

        Description: Description
        DisplayName: DisplayName
        VpcConfig: VpcConfig
        IamRoleArn: Arn
        EnableDefaultInternetAccess: Boolean
        DomainJoinInfo: DomainJoinInfo
        AppstreamAgentVersion: AppstreamAgentVersion
        Tags: Tags
        AccessEndpoints: AccessEndpointList
        RootVolumeConfig: VolumeConfig
        SoftwaresToInstall: StringList
        SoftwaresToUninstall: StringList
        DisableIMDSV1: Boolean
    }
    output := {
        ImageBuilder: ImageBuilder
    }
    errors: [
        LimitExceededException
        RequestLimitExceededException
        InvalidAccountStatusException
        ResourceAlreadyExistsException
        ResourceNotAvailableException
        ResourceNotFoundException
        InvalidRoleException
        ConcurrentModificationException
        InvalidParameterCombinationException
        IncompatibleImageException
        OperationNotPermittedException
    ]
}

operation CreateImageBuilderStreamingURL {
    input := {
        @required
        Name: String

        Validity: Long
    }
    output := {
        StreamingURL: String
        Expires: Timestamp
    }
    errors: [OperationNotPermittedException, ResourceNotFoundException]
}

operation CreateImportedImage {
    input := {
        @required
        Name: Name

        SourceAmiId: PhotonAmiId
        WorkspaceImageId: WorkspaceImageId
        IamRoleArn: Arn
        Description: ImageImportDescription
        DisplayName: ImageImportDisplayName
        Tags: Tags
        RuntimeValidationConfig: RuntimeValidationConfig
        AgentSoftwareVersion: AgentSoftwareVersion
        AppCatalogConfig: AppCatalogConfig
        DryRun: Boolean
    }
    output := {
        Image: Image
    }
    errors: [
        LimitExceededException
        InvalidAccountStatusException
        InvalidRoleException
        OperationNotPermittedException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        IncompatibleImageException
        DryRunOperationException
        InvalidParameterCombinationException
    ]
}

operation CreateStack {
    input := {
        @required
        Name: Name

        Description: Description
        DisplayName: DisplayName
        StorageConnectors: StorageConnectorList
        RedirectURL: RedirectURL
        FeedbackURL: FeedbackURL
        UserSettings: UserSettingList
        ApplicationSettings: ApplicationSettings
        Tags: Tags
        AccessEndpoints: AccessEndpointList
        EmbedHostDomains: EmbedHostDomains
        StreamingExperienceSettings: StreamingExperienceSettings
        ContentRedirection: ContentRedirection
        AgentAccessConfig: AgentAccessConfig
    }
    output := {
        Stack: Stack
    }
    errors: [
        LimitExceededException
        InvalidAccountStatusException
        ResourceAlreadyExistsException
        ConcurrentModificationException
        InvalidRoleException
        ResourceNotFoundException
        InvalidParameterCombinationException
        OperationNotPermittedException
    ]
}

operation CreateStreamingURL {
    input := {
        @required
        StackName: String

        @required
        FleetName: String

        @required
        UserId: StreamingUrlUserId

        ApplicationId: String
        Validity: Long
        SessionContext: String
    }
    output := {
        StreamingURL: String
        Expires: Timestamp
    }
    errors: [
        ResourceNotFoundException
        ResourceNotAvailableException
        OperationNotPermittedException
        InvalidParameterCombinationException
    ]
}

operation CreateThemeForStack {
    input := {
        @required
        StackName: Name

        FooterLinks: ThemeFooterLinks

        @required
        TitleText: ThemeTitleText

        @required
        ThemeStyling: ThemeStyling

        @required
        OrganizationLogoS3Location: S3Location

        @required
        FaviconS3Location: S3Location
    }
    output := {
        Theme: Theme
    }
    errors: [
        ConcurrentModificationException
        ResourceNotFoundException
        ResourceAlreadyExistsException
        LimitExceededException
        InvalidAccountStatusException
        OperationNotPermittedException
    ]
}

operation CreateUpdatedImage {
    input := {
        @required
        existingImageName: Name

        @required
        newImageName: Name

        newImageDescription: Description
        newImageDisplayName: DisplayName
        newImageTags: Tags
        dryRun: Boolean
    }
    output := {
        image: Image
        canUpdateImage: Boolean
    }
    errors: [
        LimitExceededException
        InvalidAccountStatusException
        OperationNotPermittedException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ConcurrentModificationException
        IncompatibleImageException
    ]
}

operation CreateUsageReportSubscription {
    input := {}
    output := {
        S3BucketName: String
        Schedule: UsageReportSchedule
    }
    errors: [InvalidRoleException, InvalidAccountStatusException, LimitExceededException]
}

operation CreateUser {
    input := {
        @required
        UserName: Username

        MessageAction: MessageAction
        FirstName: UserAttributeValue
        LastName: UserAttributeValue

        @required
        AuthenticationType: AuthenticationType
    }
    output := {}
    errors: [
        ResourceAlreadyExistsException
        InvalidAccountStatusException
        InvalidParameterCombinationException
        LimitExceededException
        OperationNotPermittedException
    ]
}

operation DeleteAppBlock {
    input := {
        @required
        Name: Name
    }
    output := {}
    errors: [ConcurrentModificationException, ResourceInUseException, ResourceNotFoundException]
}

operation DeleteAppBlockBuilder {
    input := {
        @required
        Name: Name
    }
    output := {}
    errors: [
        OperationNotPermittedException
        ConcurrentModificationException
        ResourceInUseException
        ResourceNotFoundException
    ]
}

operation DeleteApplication {
    input := {
        @required
        Name: Name
    }
    output := {}
    errors: [
        OperationNotPermittedException
        ResourceInUseException
        ResourceNotFoundException
        ConcurrentModificationException
    ]
}

operation DeleteDirectoryConfig {
    input := {
        @required
        DirectoryName: smithy.api#String
    }
    output := {}
    errors: [ResourceInUseException, ResourceNotFoundException]
}

operation DeleteEntitlement {
    input := {
        @required
        Name: Name

        @required
        StackName: Name
    }
    output := {}
    errors: [
        OperationNotPermittedException
        ResourceNotFoundException
        EntitlementNotFoundException
        ConcurrentModificationException
    ]
}

operation DeleteFleet {
    input := {
        @required
        Name: String
    }
    output := {}
    errors: [ResourceInUseException, ResourceNotFoundException, ConcurrentModificationException]
}

operation DeleteImage {
    input := {
        @required
        Name: Name
    }
    output := {
        Image: Image
    }
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        OperationNotPermittedException
        ConcurrentModificationException
    ]
}

operation DeleteImageBuilder {
    input := {
        @required
        Name: Name
    }
    output := {
        ImageBuilder: ImageBuilder
    }
    errors: [
        ResourceNotFoundException
        OperationNotPermittedException
        ConcurrentModificationException
    ]
}

operation DeleteImagePermissions {
    input := {
        @required
        Name: Name

        @required
        SharedAccountId: AwsAccountId
    }
    output := {}
    errors: [ResourceNotAvailableException, ResourceNotFoundException]
}

operation DeleteStack {
    input := {
        @required
        Name: String
    }
    output := {}
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        OperationNotPermittedException
        ConcurrentModificationException
    ]
}

operation DeleteThemeForStack {
    input := {
        @required
        StackName: Name
    }
    output := {}
    errors: [
        ConcurrentModificationException
        ResourceNotFoundException
        OperationNotPermittedException
    ]
}

operation DeleteUsageReportSubscription {
    input := {}
    output := {}
    errors: [InvalidAccountStatusException, ResourceNotFoundException]
}

operation DeleteUser {
    input := {
        @required
        UserName: Username

        @required
        AuthenticationType: AuthenticationType
    }
    output := {}
    errors: [ResourceNotFoundException]
}

operation DescribeAppBlockBuilderAppBlockAssociations {
    input := {
        AppBlockArn: Arn
        AppBlockBuilderName: Name
        MaxResults: Integer
        NextToken: String
    }
    output := {
        AppBlockBuilderAppBlockAssociations: AppBlockBuilderAppBlockAssociationsList
        NextToken: String
    }
    errors: [InvalidParameterCombinationException, OperationNotPermittedException]
}

operation DescribeAppBlockBuilders {
    input := {
        Names: StringList
        NextToken: String
        MaxResults: Integer
    }
    output := {
        AppBlockBuilders: AppBlockBuilderList
        NextToken: String
    }
    errors: [OperationNotPermittedException, ResourceNotFoundException]
}

operation DescribeAppBlocks {
    input := {
        Arns: ArnList
        NextToken: String
        MaxResults: Integer
    }
    output := {
        AppBlocks: AppBlocks
        NextToken: String
    }
    errors: [OperationNotPermittedException, ResourceNotFoundException]
}

operation DescribeAppLicenseUsage {
    input := {
        @required
        BillingPeriod: String

        MaxResults: Integer
        NextToken: String
    }
    output := {
        AppLicenseUsages: AdminAppLicenseUsageList
        NextToken: String
    }
    errors: [
        InvalidParameterCombinationException
        OperationNotPermittedException
        ResourceNotFoundException
    ]
}

operation DescribeApplicationFleetAssociations {
    input := {
        FleetName: Name
        ApplicationArn: Arn
        MaxResults: Integer
        NextToken: String
    }
    output := {
        ApplicationFleetAssociations: ApplicationFleetAssociationList
        NextToken: String
    }
    errors: [InvalidParameterCombinationException, OperationNotPermittedException]
}

operation DescribeApplications {
    input := {
        Arns: ArnList
        NextToken: String
        MaxResults: Integer
    }
    output := {
        Applications: Applications
        NextToken: String
    }
    errors: [OperationNotPermittedException, ResourceNotFoundException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DirectoryConfigs"
    pageSize: "MaxResults"
)
operation DescribeDirectoryConfigs {
    input := {
        DirectoryNames: DirectoryNameList
        MaxResults: Integer
        NextToken: String
    }
    output := {
        DirectoryConfigs: DirectoryConfigList
        NextToken: String
    }
    errors: [ResourceNotFoundException]
}

operation DescribeEntitlements {
    input := {
        Name: Name

        @required
        StackName: Name

        NextToken: String
        MaxResults: Integer
    }
    output := {
        Entitlements: EntitlementList
        NextToken: String
    }
    errors: [
        OperationNotPermittedException
        ResourceNotFoundException
        EntitlementNotFoundException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Fleets")
@waitable(
    FleetStarted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Fleets[].State"
                        expected: "RUNNING"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Fleets[].State"
                        expected: "STOPPING"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Fleets[].State"
                        expected: "STOPPED"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    FleetStopped: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Fleets[].State"
                        expected: "STOPPED"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Fleets[].State"
                        expected: "STARTING"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Fleets[].State"
                        expected: "RUNNING"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(FleetStarted: 40, FleetStopped: 40)
operation DescribeFleets {
    input := {
        Names: StringList
        NextToken: String
    }
    output := {
        Fleets: FleetList
        NextToken: String
    }
    errors: [ResourceNotFoundException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ImageBuilders"
    pageSize: "MaxResults"
)
operation DescribeImageBuilders {
    input := {
        Names: StringList
        MaxResults: Integer
        NextToken: String
    }
    output := {
        ImageBuilders: ImageBuilderList
        NextToken: String
    }
    errors: [ResourceNotFoundException]
}

operation DescribeImagePermissions {
    input := {
        @required
        Name: Name

        MaxResults: MaxResults
        SharedAwsAccountIds: AwsAccountIdList
        NextToken: String
    }
    output := {
        Name: Name
        SharedImagePermissionsList: SharedImagePermissionsList
        NextToken: String
    }
    errors: [ResourceNotFoundException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Images"
    pageSize: "MaxResults"
)
operation DescribeImages {
    input := {
        Names: StringList
        Arns: ArnList
        Type: VisibilityType
        NextToken: String
        MaxResults: DescribeImagesMaxResults
    }
    output := {
        Images: ImageList
        NextToken: String
    }
    errors: [InvalidParameterCombinationException, ResourceNotFoundException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Sessions", pageSize: "Limit")
operation DescribeSessions {
    input := {
        @required
        StackName: Name

        @required
        FleetName: Name

        UserId: UserId
        NextToken: String
        Limit: Integer
        AuthenticationType: AuthenticationType
        InstanceId: String
    }
    output := {
        Sessions: SessionList
        NextToken: String
    }
    errors: [InvalidParameterCombinationException]
}

operation DescribeSoftwareAssociations {
    input := {
        @required
        AssociatedResource: Arn

        MaxResults: Integer
        NextToken: String
    }
    output := {
        AssociatedResource: Arn
        SoftwareAssociations: SoftwareAssociationsList
        NextToken: String
    }
    errors: [OperationNotPermittedException, ResourceNotFoundException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Stacks")
operation DescribeStacks {
    input := {
        Names: StringList
        NextToken: String
    }
    output := {
        Stacks: StackList
        NextToken: String
    }
    errors: [ResourceNotFoundException]
}

operation DescribeThemeForStack {
    input := {
        @required
        StackName: Name
    }
    output := {
        Theme: Theme
    }
    errors: [ResourceNotFoundException, OperationNotPermittedException]
}

operation DescribeUsageReportSubscriptions {
    input := {
        MaxResults: Integer
        NextToken: String
    }
    output := {
        UsageReportSubscriptions: UsageReportSubscriptionList
        NextToken: String
    }
    errors: [ResourceNotFoundException, InvalidAccountStatusException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "UserStackAssociations"
    pageSize: "MaxResults"
)
operation DescribeUserStackAssociations {
    input := {
        StackName: String
        UserName: Username
        AuthenticationType: AuthenticationType
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        UserStackAssociations: UserStackAssociationList
        NextToken: String
    }
    errors: [InvalidParameterCombinationException, OperationNotPermittedException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Users"
    pageSize: "MaxResults"
)
operation DescribeUsers {
    input := {
        @required
        AuthenticationType: AuthenticationType

        MaxResults: Integer
        NextToken: String
    }
    output := {
        Users: UserList
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterCombinationException
        OperationNotPermittedException
    ]
}

operation DisableUser {
    input := {
        @required
        UserName: Username

        @required
        AuthenticationType: AuthenticationType
    }
    output := {}
    errors: [ResourceNotFoundException]
}

operation DisassociateAppBlockBuilderAppBlock {
    input := {
        @required
        AppBlockArn: Arn

        @required
        AppBlockBuilderName: Name
    }
    output := {}
    errors: [
        ConcurrentModificationException
        InvalidParameterCombinationException
        OperationNotPermittedException
        ResourceNotFoundException
    ]
}

operation DisassociateApplicationFleet {
    input := {
        @required
        FleetName: Name

        @required
        ApplicationArn: Arn
    }
    output := {}
    errors: [
        ConcurrentModificationException
        InvalidParameterCombinationException
        OperationNotPermittedException
    ]
}

operation DisassociateApplicationFromEntitlement {
    input := {
        @required
        StackName: Name

        @required
        EntitlementName: Name

        @required
        ApplicationIdentifier: String
    }
    output := {}
    errors: [
        OperationNotPermittedException
        ResourceNotFoundException
        EntitlementNotFoundException
    ]
}

operation DisassociateFleet {
    input := {
        @required
        FleetName: String

        @required
        StackName: String
    }
    output := {}
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        ConcurrentModificationException
        OperationNotPermittedException
    ]
}

operation DisassociateSoftwareFromImageBuilder {
    input := {
        @required
        ImageBuilderName: Name

        @required
        SoftwareNames: StringList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        OperationNotPermittedException
        InvalidParameterCombinationException
        ConcurrentModificationException
    ]
}

operation DrainSessionInstance {
    input := {
        @required
        SessionId: String
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ConcurrentModificationException
        OperationNotPermittedException
    ]
}

operation EnableUser {
    input := {
        @required
        UserName: Username

        @required
        AuthenticationType: AuthenticationType
    }
    output := {}
    errors: [ResourceNotFoundException, InvalidAccountStatusException]
}

operation ExpireSession {
    input := {
        @required
        SessionId: String
    }
    output := {}
}

operation GetExportImageTask {
    input := {
        TaskId: UUID
    }
    output := {
        ExportImageTask: ExportImageTask
    }
    errors: [OperationNotPermittedException, ResourceNotFoundException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Names")
operation ListAssociatedFleets {
    input := {
        @required
        StackName: String

        NextToken: String
    }
    output := {
        Names: StringList
        NextToken: String
    }
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Names")
operation ListAssociatedStacks {
    input := {
        @required
        FleetName: String

        NextToken: String
    }
    output := {
        Names: StringList
        NextToken: String
    }
}

operation ListEntitledApplications {
    input := {
        @required
        StackName: Name

        @required
        EntitlementName: Name

        NextToken: String
        MaxResults: Integer
    }
    output := {
        EntitledApplications: EntitledApplicationList
        NextToken: String
    }
    errors: [
        OperationNotPermittedException
        ResourceNotFoundException
        EntitlementNotFoundException
    ]
}

operation ListExportImageTasks {
    input := {
        Filters: Filters
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        ExportImageTasks: ExportImageTasks
        NextToken: String
    }
    errors: [OperationNotPermittedException]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceArn: Arn
    }
    output: ListTagsForResourceResponse
    errors: [ResourceNotFoundException]
}

operation StartAppBlockBuilder {
    input := {
        @required
        Name: Name
    }
    output := {
        AppBlockBuilder: AppBlockBuilder
    }
    errors: [
        ConcurrentModificationException
        InvalidAccountStatusException
        LimitExceededException
        OperationNotPermittedException
        RequestLimitExceededException
        ResourceNotAvailableException
        ResourceNotFoundException
    ]
}

operation StartFleet {
    input := {
        @required
        Name: String
    }
    output := {}
    errors: [
        ResourceNotFoundException
        OperationNotPermittedException
        LimitExceededException
        RequestLimitExceededException
        InvalidAccountStatusException
        ConcurrentModificationException
        ResourceNotAvailableException
        InvalidRoleException
    ]
}

operation StartImageBuilder {
    input := {
        @required
        Name: String

        AppstreamAgentVersion: AppstreamAgentVersion
    }
    output := {
        ImageBuilder: ImageBuilder
    }
    errors: [
        ResourceNotAvailableException
        ResourceNotFoundException
        ConcurrentModificationException
        InvalidAccountStatusException
        IncompatibleImageException
    ]
}

operation StartSoftwareDeploymentToImageBuilder {
    input := {
        @required
        ImageBuilderName: Name

        RetryFailedDeployments: Boolean
    }
    output := {}
    errors: [
        ResourceNotFoundException
        OperationNotPermittedException
        ConcurrentModificationException
    ]
}

operation StopAppBlockBuilder {
    input := {
        @required
        Name: Name
    }
    output := {
        AppBlockBuilder: AppBlockBuilder
    }
    errors: [
        ConcurrentModificationException
        OperationNotPermittedException
        ResourceNotFoundException
    ]
}

operation StopFleet {
    input := {
        @required
        Name: String
    }
    output := {}
    errors: [ResourceNotFoundException, ConcurrentModificationException]
}

operation StopImageBuilder {
    input := {
        @required
        Name: String
    }
    output := {
        ImageBuilder: ImageBuilder
    }
    errors: [
        ResourceNotFoundException
        OperationNotPermittedException
        ConcurrentModificationException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceArn: Arn

        @required
        Tags: Tags
    }
    output: TagResourceResponse
    errors: [LimitExceededException, InvalidAccountStatusException, ResourceNotFoundException]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: Arn

        @required
        TagKeys: TagKeyList
    }
    output: UntagResourceResponse
    errors: [ResourceNotFoundException]
}

operation UpdateAppBlockBuilder {
    input := {
        @required
        Name: Name

        Description: Description
        DisplayName: DisplayName
        Platform: PlatformType
        InstanceType: String
        VpcConfig: VpcConfig
        EnableDefaultInternetAccess: Boolean
        IamRoleArn: Arn
        AccessEndpoints: AccessEndpointList
        AttributesToDelete: AppBlockBuilderAttributes
        DisableIMDSV1: Boolean
    }
    output := {
        AppBlockBuilder: AppBlockBuilder
    }
    errors: [
        ConcurrentModificationException
        InvalidAccountStatusException
        InvalidParameterCombinationException
        InvalidRoleException
        LimitExceededException
        OperationNotPermittedException
        RequestLimitExceededException
        ResourceInUseException
        ResourceNotAvailableException
        ResourceNotFoundException
    ]
}

operation UpdateApplication {
    input := {
        @required
        Name: Name

        DisplayName: DisplayName
        Description: Description
        IconS3Location: S3Location
        LaunchPath: String
        WorkingDirectory: String
        LaunchParameters: String
        AppBlockArn: Arn
        AttributesToDelete: ApplicationAttributes
    }
    output := {
        Application: Application
    }
    errors: [
        OperationNotPermittedException
        ConcurrentModificationException
        ResourceNotFoundException
    ]
}

operation UpdateDirectoryConfig {
    input := {
        @required
        DirectoryName: smithy.api#String

        OrganizationalUnitDistinguishedNames: OrganizationalUnitDistinguishedNamesList
        ServiceAccountCredentials: ServiceAccountCredentials
        CertificateBasedAuthProperties: CertificateBasedAuthProperties
    }
    output := {
        DirectoryConfig: DirectoryConfig
    }
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        ConcurrentModificationException
        OperationNotPermittedException
        InvalidRoleException
        IncompatibleImageException
    ]
}

operation UpdateEntitlement {
    input := {
        @required
        Name: Name

        @required
        StackName: Name

        Description: Description
        AppVisibility: AppVisibility
        Attributes: EntitlementAttributeList
    }
    output := {
        Entitlement: Entitlement
    }
    errors: [
        OperationNotPermittedException
        ResourceNotFoundException
        EntitlementNotFoundException
        ConcurrentModificationException
    ]
}

operation UpdateFleet {
    input := {
        ImageName: String
        ImageArn: Arn
        Name: Name
        InstanceType: String
        ComputeCapacity: ComputeCapacity
        VpcConfig: VpcConfig
        MaxUserDurationInSeconds: Integer
        DisconnectTimeoutInSeconds: Integer

        @deprecated
        DeleteVpcConfig: Boolean

        Description: Description
        DisplayName: DisplayName
        EnableDefaultInternetAccess: Boolean
        DomainJoinInfo: DomainJoinInfo
        IdleDisconnectTimeoutInSeconds: Integer
        AttributesToDelete: FleetAttributes
        IamRoleArn: Arn
        StreamView: StreamView
        Platform: PlatformType
        MaxConcurrentSessions: Integer
        UsbDeviceFilterStrings: UsbDeviceFilterStrings
        SessionScriptS3Location: S3Location
        MaxSessionsPerInstance: Integer
        RootVolumeConfig: VolumeConfig
        DisableIMDSV1: Boolean
    }
    output := {
        Fleet: Fleet
    }
    errors: [
        ResourceInUseException
        LimitExceededException
        RequestLimitExceededException
        InvalidAccountStatusException
        InvalidRoleException
        ResourceNotFoundException
        ResourceNotAvailableException
        InvalidParameterCombinationException
        ConcurrentModificationException
        IncompatibleImageException
        OperationNotPermittedException
    ]
}

operation UpdateImagePermissions {
    input := {
        @required
        Name: Name

        @required
        SharedAccountId: AwsAccountId

        @required
        ImagePermissions: ImagePermissions
    }
    output := {}
    errors: [ResourceNotFoundException, ResourceNotAvailableException, LimitExceededException]
}

operation UpdateStack {
    input := {
        DisplayName: DisplayName
        Description: Description

        @required
        Name: String

        StorageConnectors: StorageConnectorList

        @deprecated
        DeleteStorageConnectors: Boolean

        RedirectURL: RedirectURL
        FeedbackURL: FeedbackURL
        AttributesToDelete: StackAttributes
        UserSettings: UserSettingList
        ApplicationSettings: ApplicationSettings
        AccessEndpoints: AccessEndpointList
        EmbedHostDomains: EmbedHostDomains
        StreamingExperienceSettings: StreamingExperienceSettings
        ContentRedirection: ContentRedirection
        AgentAccessConfig: AgentAccessConfigForUpdate
    }
    output := {
        Stack: Stack
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidRoleException
        InvalidParameterCombinationException
        LimitExceededException
        InvalidAccountStatusException
        IncompatibleImageException
        OperationNotPermittedException
        ConcurrentModificationException
    ]
}

operation UpdateThemeForStack {
    input := {
        @required
        StackName: Name

        FooterLinks: ThemeFooterLinks
        TitleText: ThemeTitleText
        ThemeStyling: ThemeStyling
        OrganizationLogoS3Location: S3Location
        FaviconS3Location: S3Location
        State: ThemeState
        AttributesToDelete: ThemeAttributes
    }
    output := {
        Theme: Theme
    }
    errors: [
        ConcurrentModificationException
        ResourceNotFoundException
        LimitExceededException
        InvalidAccountStatusException
        InvalidParameterCombinationException
        OperationNotPermittedException
    ]
}

structure AccessEndpoint {
    @required
    EndpointType: AccessEndpointType

    VpceId: String
}

@length(min: 1, max: 4)
list AccessEndpointList {
    member: AccessEndpoint
}

enum AccessEndpointType {
    STREAMING
}

@length(min: 1) @sensitive
string AccountName

@length(min: 1, max: 127) @sensitive
string AccountPassword

enum Action {
    CLIPBOARD_COPY_FROM_LOCAL_DEVICE
    CLIPBOARD_COPY_TO_LOCAL_DEVICE
    FILE_UPLOAD
    FILE_DOWNLOAD
    PRINTING_TO_LOCAL_DEVICE
    DOMAIN_PASSWORD_SIGNIN
    DOMAIN_SMART_CARD_SIGNIN
    AUTO_TIME_ZONE_REDIRECTION
}

list AdminAppLicenseUsageList {
    member: AdminAppLicenseUsageRecord
}

structure AdminAppLicenseUsageRecord {
    @required
    UserArn: String

    @required
    BillingPeriod: String

    @required
    OwnerAWSAccountId: AwsAccountId

    @required
    SubscriptionFirstUsedDate: Timestamp

    @required
    SubscriptionLastUsedDate: Timestamp

    @required
    LicenseType: String

    @required
    UserId: String
}

structure AgentAccessConfig {
    @required
    Settings: AgentAccessSettingList

    S3BucketArn: S3BucketArn
    ScreenshotsUploadEnabled: Boolean

    @required
    ScreenResolution: ScreenResolution

    @required
    ScreenImageFormat: ScreenImageFormat

    UserControlMode: UserControlMode
}

structure AgentAccessConfigForUpdate {
    Settings: AgentAccessSettingList
    S3BucketArn: S3BucketArn
    ScreenshotsUploadEnabled: Boolean
    ScreenResolution: ScreenResolution
    ScreenImageFormat: ScreenImageFormat
    UserControlMode: UserControlMode
}

structure AgentAccessSetting {
    @required
    AgentAction: AgentAction

    @required
    Permission: Permission
}

@length(min: 1)
list AgentAccessSettingList {
    member: AgentAccessSetting
}

enum AgentAction {
    COMPUTER_VISION
    COMPUTER_INPUT
    FORWARD_MCP_TOOLS
}

enum AgentSoftwareVersion {
    CURRENT_LATEST
    ALWAYS_LATEST
}

@pattern("^[a-zA-Z0-9().\\-/_]{3,128}$")
string AmiName

structure AppBlock {
    @required
    Name: String

    @required
    Arn: Arn

    Description: String
    DisplayName: String
    SourceS3Location: S3Location
    SetupScriptDetails: ScriptDetails
    CreatedTime: Timestamp
    PostSetupScriptDetails: ScriptDetails
    PackagingType: PackagingType
    State: AppBlockState
    AppBlockErrors: ErrorDetailsList
}

structure AppBlockBuilder {
    @required
    Arn: Arn

    @required
    Name: String

    DisplayName: String
    Description: String

    @required
    Platform: AppBlockBuilderPlatformType

    @required
    InstanceType: String

    EnableDefaultInternetAccess: Boolean
    IamRoleArn: Arn

    @required
    VpcConfig: VpcConfig

    @required
    State: AppBlockBuilderState

    CreatedTime: Timestamp
    AppBlockBuilderErrors: ResourceErrors
    StateChangeReason: AppBlockBuilderStateChangeReason
    AccessEndpoints: AccessEndpointList
    DisableIMDSV1: Boolean
}

structure AppBlockBuilderAppBlockAssociation {
    @required
    AppBlockArn: Arn

    @required
    AppBlockBuilderName: Name
}

@length(min: 1, max: 25)
list AppBlockBuilderAppBlockAssociationsList {
    member: AppBlockBuilderAppBlockAssociation
}

enum AppBlockBuilderAttribute {
    IAM_ROLE_ARN
    ACCESS_ENDPOINTS
    VPC_CONFIGURATION_SECURITY_GROUP_IDS
}

list AppBlockBuilderAttributes {
    member: AppBlockBuilderAttribute
}

list AppBlockBuilderList {
    member: AppBlockBuilder
}

enum AppBlockBuilderPlatformType {
    WINDOWS_SERVER_2019
}

enum AppBlockBuilderState {
    STARTING
    RUNNING
    STOPPING
    STOPPED
}

structure AppBlockBuilderStateChangeReason {
    Code: AppBlockBuilderStateChangeReasonCode
    Message: String
}

enum AppBlockBuilderStateChangeReasonCode {
    INTERNAL_ERROR
}

enum AppBlockState {
    INACTIVE
    ACTIVE
}

list AppBlocks {
    member: AppBlock
}

@length(max: 50)
list AppCatalogConfig {
    member: ApplicationConfig
}

@length(max: 100) @pattern("^[a-zA-Z0-9][a-zA-Z0-9_. -]{0,99}$")
string AppDisplayName

@length(max: 100) @pattern("^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,99}$")
string AppName

enum AppVisibility {
    ALL
    ASSOCIATED
}

structure Application {
    Name: String
    DisplayName: String
    IconURL: String
    LaunchPath: String
    LaunchParameters: String
    Enabled: Boolean
    Metadata: Metadata
    WorkingDirectory: String
    Description: String
    Arn: Arn
    AppBlockArn: Arn
    IconS3Location: S3Location
    Platforms: Platforms
    InstanceFamilies: StringList
    CreatedTime: Timestamp
}

enum ApplicationAttribute {
    LAUNCH_PARAMETERS
    WORKING_DIRECTORY
}

@length(max: 2)
list ApplicationAttributes {
    member: ApplicationAttribute
}

@sensitive
structure ApplicationConfig {
    @required
    Name: AppName

    DisplayName: AppDisplayName

    @required
    AbsoluteAppPath: FilePath

    AbsoluteIconPath: FilePath
    AbsoluteManifestPath: FilePath
    WorkingDirectory: FilePath
    LaunchParameters: LaunchParameters
}

structure ApplicationFleetAssociation {
    @required
    FleetName: String

    @required
    ApplicationArn: Arn
}

@length(min: 1, max: 25)
list ApplicationFleetAssociationList {
    member: ApplicationFleetAssociation
}

structure ApplicationSettings {
    @required
    Enabled: Boolean

    SettingsGroup: SettingsGroup
}

structure ApplicationSettingsResponse {
    Enabled: Boolean
    SettingsGroup: SettingsGroup
    S3BucketName: String
}

list Applications {
    member: Application
}

@length(min: 1, max: 100)
string AppstreamAgentVersion

@pattern("^arn:aws(?:\\-cn|\\-iso\\-b|\\-iso|\\-us\\-gov)?:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.\\\\-]{0,1023}$")
string Arn

list ArnList {
    member: Arn
}

enum AuthenticationType {
    API
    SAML
    USERPOOL
    AWS_AD
}

@pattern("^\\d+$")
string AwsAccountId

@length(min: 1, max: 5)
list AwsAccountIdList {
    member: AwsAccountId
}

structure CertificateBasedAuthProperties {
    Status: CertificateBasedAuthStatus
    CertificateAuthorityArn: Arn
}

enum CertificateBasedAuthStatus {
    DISABLED
    ENABLED
    ENABLED_NO_DIRECTORY_LOGIN_FALLBACK
}

structure ComputeCapacity {
    DesiredInstances: Integer
    DesiredSessions: Integer
}

structure ComputeCapacityStatus {
    @required
    Desired: Integer

    Running: Integer
    InUse: Integer
    Available: Integer
    DesiredUserSessions: Integer
    AvailableUserSessions: Integer
    ActiveUserSessions: Integer
    ActualUserSessions: Integer
    Draining: Integer
    DrainModeActiveUserSessions: Integer
    DrainModeUnusedUserSessions: Integer
}

@error("client") @httpError(400)
structure ConcurrentModificationException {
    Message: smithy.api#String
}

structure ContentRedirection {
    HostToClient: UrlRedirectionConfig
}

@output
structure CopyImageResponse {
    DestinationImageName: Name
}

@range(min: 0, max: 25)
integer DescribeImagesMaxResults

@length(max: 256)
string Description

structure DirectoryConfig {
    @required
    DirectoryName: smithy.api#String

    OrganizationalUnitDistinguishedNames: OrganizationalUnitDistinguishedNamesList
    ServiceAccountCredentials: ServiceAccountCredentials
    CreatedTime: Timestamp
    CertificateBasedAuthProperties: CertificateBasedAuthProperties
}

list DirectoryConfigList {
    member: DirectoryConfig
}

list DirectoryNameList {
    member: smithy.api#String
}

@length(max: 100)
string DisplayName

@length(min: 1, max: 64)
string Domain

structure DomainJoinInfo {
    DirectoryName: smithy.api#String
    OrganizationalUnitDistinguishedName: OrganizationalUnitDistinguishedName
}

@length(max: 50)
list DomainList {
    member: Domain
}

@error("client") @httpError(412)
structure DryRunOperationException {
    Message: smithy.api#String
}

enum DynamicAppProvidersEnabled {
    ENABLED
    DISABLED
}

@length(max: 128)
@pattern("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9][a-z0-9-]{0,61}[a-z0-9]")
string EmbedHostDomain

@length(min: 1, max: 20)
list EmbedHostDomains {
    member: EmbedHostDomain
}

structure EntitledApplication {
    @required
    ApplicationIdentifier: String
}

list EntitledApplicationList {
    member: EntitledApplication
}

structure Entitlement {
    @required
    Name: Name

    @required
    StackName: Name

    Description: Description

    @required
    AppVisibility: AppVisibility

    @required
    Attributes: EntitlementAttributeList

    CreatedTime: Timestamp
    LastModifiedTime: Timestamp
}

@error("client") @httpError(400)
structure EntitlementAlreadyExistsException {
    Message: smithy.api#String
}

structure EntitlementAttribute {
    @required
    Name: String

    @required
    Value: String
}

@length(min: 1)
list EntitlementAttributeList {
    member: EntitlementAttribute
}

list EntitlementList {
    member: Entitlement
}

@error("client") @httpError(400)
structure EntitlementNotFoundException {
    Message: smithy.api#String
}

structure ErrorDetails {
    ErrorCode: String
    ErrorMessage: String
}

list ErrorDetailsList {
    member: ErrorDetails
}

structure ExportImageTask {
    @required
    TaskId: UUID

    @required
    ImageArn: Arn

    @required
    AmiName: AmiName

    @required
    CreatedDate: Timestamp

    AmiDescription: Description
    State: ExportImageTaskState
    AmiId: PhotonAmiId
    TagSpecifications: Tags
    ErrorDetails: ErrorDetailsList
}

enum ExportImageTaskState {
    EXPORTING
    COMPLETED
    FAILED
    TIMED_OUT
}

list ExportImageTasks {
    member: ExportImageTask
}

@length(max: 1000)
string FeedbackURL

@length(max: 32767) @sensitive
string FilePath

structure Filter {
    @required
    Name: FilterName

    @required
    Values: FilterValues
}

@pattern("^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$")
string FilterName

@pattern("^[a-zA-Z0-9][a-zA-Z0-9_:/.-]{0,200}$")
string FilterValue

list FilterValues {
    member: FilterValue
}

list Filters {
    member: Filter
}

structure Fleet {
    @required
    Arn: Arn

    @required
    Name: String

    DisplayName: String
    Description: String
    ImageName: String
    ImageArn: Arn

    @required
    InstanceType: String

    FleetType: FleetType

    @required
    ComputeCapacityStatus: ComputeCapacityStatus

    MaxUserDurationInSeconds: Integer
    DisconnectTimeoutInSeconds: Integer

    @required
    State: FleetState

    VpcConfig: VpcConfig
    CreatedTime: Timestamp
    FleetErrors: FleetErrors
    EnableDefaultInternetAccess: Boolean
    DomainJoinInfo: DomainJoinInfo
    IdleDisconnectTimeoutInSeconds: Integer
    IamRoleArn: Arn
    StreamView: StreamView
    Platform: PlatformType
    MaxConcurrentSessions: Integer
    UsbDeviceFilterStrings: UsbDeviceFilterStrings
    SessionScriptS3Location: S3Location
    MaxSessionsPerInstance: Integer
    RootVolumeConfig: VolumeConfig
    DisableIMDSV1: Boolean
}

enum FleetAttribute {
    VPC_CONFIGURATION
    VPC_CONFIGURATION_SECURITY_GROUP_IDS
    DOMAIN_JOIN_INFO
    IAM_ROLE_ARN
    USB_DEVICE_FILTER_STRINGS
    SESSION_SCRIPT_S3_LOCATION
    MAX_SESSIONS_PER_INSTANCE
    VOLUME_CONFIGURATION
}

list FleetAttributes {
    member: FleetAttribute
}

structure FleetError {
    ErrorCode: FleetErrorCode
    ErrorMessage: String
}

enum FleetErrorCode {
    IAM_SERVICE_ROLE_MISSING_ENI_DESCRIBE_ACTION
    IAM_SERVICE_ROLE_MISSING_ENI_CREATE_ACTION
    IAM_SERVICE_ROLE_MISSING_ENI_DELETE_ACTION
    NETWORK_INTERFACE_LIMIT_EXCEEDED
    INTERNAL_SERVICE_ERROR
    IAM_SERVICE_ROLE_IS_MISSING
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
    FLEET_STOPPED
    FLEET_INSTANCE_PROVISIONING_FAILURE
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
    VALIDATION_ERROR
}

list FleetErrors {
    member: FleetError
}

list FleetList {
    member: Fleet
}

enum FleetState {
    STARTING
    RUNNING
    STOPPING
    STOPPED
}

enum FleetType {
    ALWAYS_ON
    ON_DEMAND
    ELASTIC
}

structure Image {
    @required
    Name: String

    Arn: Arn
    BaseImageArn: Arn
    DisplayName: String
    State: ImageState
    Visibility: VisibilityType
    ImageBuilderSupported: Boolean
    ImageBuilderName: String
    Platform: PlatformType
    Description: String
    StateChangeReason: ImageStateChangeReason
    Applications: Applications
    CreatedTime: Timestamp
    PublicBaseImageReleasedDate: Timestamp
    AppstreamAgentVersion: AppstreamAgentVersion
    ImagePermissions: ImagePermissions
    ImageErrors: ResourceErrors
    LatestAppstreamAgentVersion: LatestAppstreamAgentVersion
    SupportedInstanceFamilies: StringList
    DynamicAppProvidersEnabled: DynamicAppProvidersEnabled
    ImageSharedWithOthers: ImageSharedWithOthers
    ManagedSoftwareIncluded: Boolean
    ImageType: ImageType
}

structure ImageBuilder {
    @required
    Name: String

    Arn: Arn
    ImageArn: Arn
    Description: String
    DisplayName: String
    VpcConfig: VpcConfig
    InstanceType: String
    Platform: PlatformType
    IamRoleArn: Arn
    State: ImageBuilderState
    StateChangeReason: ImageBuilderStateChangeReason
    CreatedTime: Timestamp
    EnableDefaultInternetAccess: Boolean
    DomainJoinInfo: DomainJoinInfo
    NetworkAccessConfiguration: NetworkAccessConfiguration
    ImageBuilderErrors: ResourceErrors
    AppstreamAgentVersion: AppstreamAgentVersion
    AccessEndpoints: AccessEndpointList
    RootVolumeConfig: VolumeConfig
    LatestAppstreamAgentVersion: LatestAppstreamAgentVersion
    DisableIMDSV1: Boolean
}

list ImageBuilderList {
    member: ImageBuilder
}

enum ImageBuilderState {
    PENDING
    UPDATING_AGENT
    RUNNING
    STOPPING
    STOPPED
    REBOOTING
    SNAPSHOTTING
    DELETING
    FAILED
    UPDATING
    PENDING_QUALIFICATION
    PENDING_SYNCING_APPS
    SYNCING_APPS
    PENDING_IMAGE_IMPORT
}

structure ImageBuilderStateChangeReason {
    Code: ImageBuilderStateChangeReasonCode
    Message: String
}

enum ImageBuilderStateChangeReasonCode {
    INTERNAL_ERROR
    IMAGE_UNAVAILABLE
}

@length(max: 256) @pattern("^[a-zA-Z0-9_.() -]+$")
string ImageImportDescription

@length(max: 100) @pattern("^[a-zA-Z0-9_.() -]+$")
string ImageImportDisplayName

list ImageList {
    member: Image
}

structure ImagePermissions {
    allowFleet: Boolean
    allowImageBuilder: Boolean
}

enum ImageSharedWithOthers {
    TRUE
    FALSE
}

enum ImageState {
    PENDING
    AVAILABLE
    FAILED
    COPYING
    DELETING
    CREATING
    IMPORTING
    VALIDATING
}

structure ImageStateChangeReason {
    Code: ImageStateChangeReasonCode
    Message: String
}

enum ImageStateChangeReasonCode {
    INTERNAL_ERROR
    IMAGE_BUILDER_NOT_AVAILABLE
    IMAGE_COPY_FAILURE
    IMAGE_UPDATE_FAILURE
    IMAGE_IMPORT_FAILURE
}

enum ImageType {
    CUSTOM
    NATIVE
    BYOL
}

@error("client") @httpError(400)
structure IncompatibleImageException {
    Message: smithy.api#String
}

enum InstanceDrainStatus {
    ACTIVE
    DRAINING
    NOT_APPLICABLE
}

@pattern("^[a-zA-Z0-9-]+(\\.[a-z0-9-]+)+\\.(small|medium|large|xlarge|\\d+xlarge|metal)$")
string InstanceType

@error("client") @httpError(400)
structure InvalidAccountStatusException {
    Message: smithy.api#String
}

@error("client") @httpError(400)
structure InvalidParameterCombinationException {
    Message: smithy.api#String
}

@error("client") @httpError(400)
structure InvalidRoleException {
    Message: smithy.api#String
}

structure LastReportGenerationExecutionError {
    ErrorCode: UsageReportExecutionErrorCode
    ErrorMessage: String
}

list LastReportGenerationExecutionErrors {
    member: LastReportGenerationExecutionError
}

enum LatestAppstreamAgentVersion {
    TRUE
    FALSE
}

@length(max: 1024) @pattern("[^\\x00]+") @sensitive
string LaunchParameters

@error("client") @httpError(400)
structure LimitExceededException {
    Message: smithy.api#String
}

@output
structure ListTagsForResourceResponse {
    Tags: Tags
}

@range(min: 0, max: 500)
integer MaxResults

enum MessageAction {
    SUPPRESS
    RESEND
}

map Metadata {
    key: String
    value: String
}

@pattern("^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$")
string Name

structure NetworkAccessConfiguration {
    EniPrivateIpAddress: String
    EniIpv6Addresses: StringList
    EniId: String
}

@error("client") @httpError(400)
structure OperationNotPermittedException {
    Message: smithy.api#String
}

@length(max: 2000)
string OrganizationalUnitDistinguishedName

list OrganizationalUnitDistinguishedNamesList {
    member: OrganizationalUnitDistinguishedName
}

enum PackagingType {
    CUSTOM
    APPSTREAM2
}

enum Permission {
    ENABLED
    DISABLED
}

@pattern("^ami-[a-z0-9]{8,17}$")
string PhotonAmiId

enum PlatformType {
    WINDOWS
    WINDOWS_SERVER_2016
    WINDOWS_SERVER_2019
    WINDOWS_SERVER_2022
    WINDOWS_SERVER_2025
    AMAZON_LINUX2
    RHEL8
    ROCKY_LINUX8
    UBUNTU_PRO_2404
}

@length(max: 4)
list Platforms {
    member: PlatformType
}

enum PreferredProtocol {
    TCP
    UDP
}

@length(max: 1000)
string RedirectURL

@length(min: 1, max: 32)
string RegionName

@error("client") @httpError(400)
structure RequestLimitExceededException {
    Message: smithy.api#String
}

@error("client") @httpError(400)
structure ResourceAlreadyExistsException {
    Message: smithy.api#String
}

structure ResourceError {
    ErrorCode: FleetErrorCode
    ErrorMessage: String
    ErrorTimestamp: Timestamp
}

list ResourceErrors {
    member: ResourceError
}

@length(min: 1, max: 2048)
string ResourceIdentifier

@error("client") @httpError(400)
structure ResourceInUseException {
    Message: smithy.api#String
}

@error("client") @httpError(400)
structure ResourceNotAvailableException {
    Message: smithy.api#String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: smithy.api#String
}

structure RuntimeValidationConfig {
    IntendedInstanceType: InstanceType
}

@length(min: 3, max: 63) @pattern("^[0-9a-z\\.\\-]*(?<!\\.)$")
string S3Bucket

@pattern("^arn:aws(?:\\-cn|\\-iso\\-b|\\-iso|\\-us\\-gov)?:s3:::[a-z0-9][a-z0-9.\\-]{1,61}[a-z0-9]$")
string S3BucketArn

@length(min: 1, max: 1024)
string S3Key

structure S3Location {
    @required
    S3Bucket: S3Bucket

    S3Key: S3Key
}

enum ScreenImageFormat {
    PNG
    JPEG
}

enum ScreenResolution {
    W_1280xH_720
}

structure ScriptDetails {
    @required
    ScriptS3Location: S3Location

    @required
    ExecutablePath: String

    ExecutableParameters: String

    @required
    TimeoutInSeconds: Integer
}

@length(max: 5)
list SecurityGroupIdList {
    member: String
}

structure ServiceAccountCredentials {
    @required
    AccountName: AccountName

    @required
    AccountPassword: AccountPassword
}

structure Session {
    @required
    Id: String

    @required
    UserId: UserId

    @required
    StackName: String

    @required
    FleetName: String

    @required
    State: SessionState

    ConnectionState: SessionConnectionState
    StartTime: Timestamp
    MaxExpirationTime: Timestamp
    AuthenticationType: AuthenticationType
    NetworkAccessConfiguration: NetworkAccessConfiguration
    InstanceId: String
    InstanceDrainStatus: InstanceDrainStatus
}

enum SessionConnectionState {
    CONNECTED
    NOT_CONNECTED
}

list SessionList {
    member: Session
}

enum SessionState {
    ACTIVE
    PENDING
    EXPIRED
}

@length(max: 100)
string SettingsGroup

structure SharedImagePermissions {
    @required
    sharedAccountId: AwsAccountId

    @required
    imagePermissions: ImagePermissions
}

list SharedImagePermissionsList {
    member: SharedImagePermissions
}

structure SoftwareAssociations {
    SoftwareName: String
    Status: SoftwareDeploymentStatus
    DeploymentError: ErrorDetailsList
}

list SoftwareAssociationsList {
    member: SoftwareAssociations
}

enum SoftwareDeploymentStatus {
    STAGED_FOR_INSTALLATION
    PENDING_INSTALLATION
    INSTALLED
    STAGED_FOR_UNINSTALLATION
    PENDING_UNINSTALLATION
    FAILED_TO_INSTALL
    FAILED_TO_UNINSTALL
}

structure Stack {
    Arn: Arn

    @required
    Name: String

    Description: String
    DisplayName: String
    CreatedTime: Timestamp
    StorageConnectors: StorageConnectorList
    RedirectURL: RedirectURL
    FeedbackURL: FeedbackURL
    StackErrors: StackErrors
    UserSettings: UserSettingList
    ApplicationSettings: ApplicationSettingsResponse
    AccessEndpoints: AccessEndpointList
    EmbedHostDomains: EmbedHostDomains
    StreamingExperienceSettings: StreamingExperienceSettings
    ContentRedirection: ContentRedirection
    AgentAccessConfig: AgentAccessConfig
}

enum StackAttribute {
    STORAGE_CONNECTORS
    STORAGE_CONNECTOR_HOMEFOLDERS
    STORAGE_CONNECTOR_GOOGLE_DRIVE
    STORAGE_CONNECTOR_ONE_DRIVE
    REDIRECT_URL
    FEEDBACK_URL
    THEME_NAME
    USER_SETTINGS
    EMBED_HOST_DOMAINS
    IAM_ROLE_ARN
    ACCESS_ENDPOINTS
    STREAMING_EXPERIENCE_SETTINGS
    CONTENT_REDIRECTION
    AGENT_ACCESS_CONFIG
}

list StackAttributes {
    member: StackAttribute
}

structure StackError {
    ErrorCode: StackErrorCode
    ErrorMessage: String
}

enum StackErrorCode {
    STORAGE_CONNECTOR_ERROR
    INTERNAL_SERVICE_ERROR
}

list StackErrors {
    member: StackError
}

list StackList {
    member: Stack
}

structure StorageConnector {
    @required
    ConnectorType: StorageConnectorType

    ResourceIdentifier: ResourceIdentifier
    Domains: DomainList
    DomainsRequireAdminConsent: DomainList
}

list StorageConnectorList {
    member: StorageConnector
}

enum StorageConnectorType {
    HOMEFOLDERS
    GOOGLE_DRIVE
    ONE_DRIVE
}

enum StreamView {
    APP
    DESKTOP
}

structure StreamingExperienceSettings {
    PreferredProtocol: PreferredProtocol
}

@length(min: 2, max: 32) @pattern("[\\w+=,.@-]*")
string StreamingUrlUserId

@length(min: 1)
string String

list StringList {
    member: String
}

list SubnetIdList {
    member: String
}

@length(min: 1, max: 128) @pattern("^(^(?!aws:).[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@output
structure TagResourceResponse {}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

@length(min: 1, max: 50)
map Tags {
    key: TagKey
    value: TagValue
}

structure Theme {
    StackName: Name
    State: ThemeState
    ThemeTitleText: ThemeTitleText
    ThemeStyling: ThemeStyling
    ThemeFooterLinks: ThemeFooterLinks
    ThemeOrganizationLogoURL: String
    ThemeFaviconURL: String
    CreatedTime: Timestamp
}

enum ThemeAttribute {
    FOOTER_LINKS
}

list ThemeAttributes {
    member: ThemeAttribute
}

structure ThemeFooterLink {
    DisplayName: ThemeFooterLinkDisplayName
    FooterLinkURL: ThemeFooterLinkURL
}

@length(min: 1, max: 300) @pattern("^[-@./#&+\\w\\s]*$")
string ThemeFooterLinkDisplayName

@length(min: 1, max: 1000)
string ThemeFooterLinkURL

list ThemeFooterLinks {
    member: ThemeFooterLink
}

enum ThemeState {
    ENABLED
    DISABLED
}

enum ThemeStyling {
    LIGHT_BLUE
    BLUE
    PINK
    RED
}

@length(min: 1, max: 300) @pattern("^[-@./#&+\\w\\s]*$")
string ThemeTitleText

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string UUID

@output
structure UntagResourceResponse {}

@length(min: 1, max: 2048) @pattern("^(\\*|https?://[^\\s,;]+)$")
string UrlPattern

@length(min: 0, max: 100)
list UrlPatternList {
    member: UrlPattern
}

structure UrlRedirectionConfig {
    @required
    Enabled: Boolean

    AllowedUrls: UrlPatternList
    DeniedUrls: UrlPatternList
}

enum UsageReportExecutionErrorCode {
    RESOURCE_NOT_FOUND
    ACCESS_DENIED
    INTERNAL_SERVICE_ERROR
}

enum UsageReportSchedule {
    DAILY
}

structure UsageReportSubscription {
    S3BucketName: String
    Schedule: UsageReportSchedule
    LastGeneratedReportDate: Timestamp
    SubscriptionErrors: LastReportGenerationExecutionErrors
}

list UsageReportSubscriptionList {
    member: UsageReportSubscription
}

@length(min: 0, max: 100)
@pattern("^((\\w*)\\s*(\\w*)\\s*\\,\\s*(\\w*)\\s*\\,\\s*\\*?(\\w*)\\s*\\,\\s*\\*?(\\w*)\\s*\\,\\s*\\*?\\d*\\s*\\,\\s*\\*?\\d*\\s*\\,\\s*[0-1]\\s*\\,\\s*[0-1]\\s*)$")
string UsbDeviceFilterString

list UsbDeviceFilterStrings {
    member: UsbDeviceFilterString
}

structure User {
    Arn: Arn
    UserName: Username
    Enabled: Boolean
    Status: String
    FirstName: UserAttributeValue
    LastName: UserAttributeValue
    CreatedTime: Timestamp

    @required
    AuthenticationType: AuthenticationType
}

@length(max: 2048) @pattern("^[A-Za-z0-9_\\-\\s]+$") @sensitive
string UserAttributeValue

enum UserControlMode {
    VIEW_ONLY
    VIEW_STOP
    DISABLED
}

@length(min: 2, max: 128)
string UserId

list UserList {
    member: User
}

structure UserSetting {
    @required
    Action: Action

    @required
    Permission: Permission

    MaximumLength: Integer
}

@length(min: 1)
list UserSettingList {
    member: UserSetting
}

structure UserStackAssociation {
    @required
    StackName: String

    @required
    UserName: Username

    @required
    AuthenticationType: AuthenticationType

    SendEmailNotification: Boolean
}

structure UserStackAssociationError {
    UserStackAssociation: UserStackAssociation
    ErrorCode: UserStackAssociationErrorCode
    ErrorMessage: String
}

enum UserStackAssociationErrorCode {
    STACK_NOT_FOUND
    USER_NAME_NOT_FOUND
    DIRECTORY_NOT_FOUND
    INTERNAL_ERROR
}

list UserStackAssociationErrorList {
    member: UserStackAssociationError
}

@length(min: 1, max: 25)
list UserStackAssociationList {
    member: UserStackAssociation
}

@length(min: 1, max: 128) @pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+") @sensitive
string Username

enum VisibilityType {
    PUBLIC
    PRIVATE
    SHARED
}

structure VolumeConfig {
    VolumeSizeInGb: Integer
}

structure VpcConfig {
    SubnetIds: SubnetIdList
    SecurityGroupIds: SecurityGroupIdList
}

@length(min: 12, max: 67) @pattern("^wsi-[0-9a-z]{8,63}$")
string WorkspaceImageId
