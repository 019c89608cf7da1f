$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.licensemanager

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS License Manager")
@service(sdkId: "License Manager", endpointPrefix: "license-manager")
@awsJson1_1
@sigv4(name: "license-manager")
@standardRegionalEndpoints
service AWSLicenseManager {
    version: "2018-08-01"
    operations: [
        AcceptGrant
        CheckInLicense
        CheckoutBorrowLicense
        CheckoutLicense
        CreateGrant
        CreateGrantVersion
        CreateLicense
        CreateLicenseAssetGroup
        CreateLicenseAssetRuleset
        CreateLicenseConfiguration
        CreateLicenseConversionTaskForResource
        CreateLicenseManagerReportGenerator
        CreateLicenseVersion
        CreateToken
        DeleteGrant
        DeleteLicense
        DeleteLicenseAssetGroup
        DeleteLicenseAssetRuleset
        DeleteLicenseConfiguration
        DeleteLicenseManagerReportGenerator
        DeleteToken
        ExtendLicenseConsumption
        GetAccessToken
        GetGrant
        GetLicense
        GetLicenseAssetGroup
        GetLicenseAssetRuleset
        GetLicenseConfiguration
        GetLicenseConversionTask
        GetLicenseManagerReportGenerator
        GetLicenseUsage
        GetServiceSettings
        ListAssetsForLicenseAssetGroup
        ListAssociationsForLicenseConfiguration
        ListDistributedGrants
        ListFailuresForLicenseConfigurationOperations
        ListLicenseAssetGroups
        ListLicenseAssetRulesets
        ListLicenseConfigurations
        ListLicenseConfigurationsForOrganization
        ListLicenseConversionTasks
        ListLicenseManagerReportGenerators
        ListLicenseSpecificationsForResource
        ListLicenseVersions
        ListLicenses
        ListReceivedGrants
        ListReceivedGrantsForOrganization
        ListReceivedLicenses
        ListReceivedLicensesForOrganization
        ListResourceInventory
        ListTagsForResource
        ListTokens
        ListUsageForLicenseConfiguration
        RejectGrant
        TagResource
        UntagResource
        UpdateLicenseAssetGroup
        UpdateLicenseAssetRuleset
        UpdateLicenseConfiguration
        UpdateLicenseManagerReportGenerator
        UpdateLicenseSpecificationsForResource
        UpdateServiceSettings
    ]
}

operation AcceptGrant {
    input := {
        @required
        GrantArn: Arn
    }
    output := {
        GrantArn: Arn
        Status: GrantStatus
        Version: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ResourceLimitExceededException
        ServerInternalException
    ]
}

operation CheckInLicense {
    input := {
        @required
        LicenseConsumptionToken: String

        Beneficiary: String
    }
    output := {}
    errors: [
        ValidationException
        InvalidParameterValueException
        ResourceNotFoundException
        ConflictException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
    ]
}

operation CheckoutBorrowLicense {
    input := {
        @required
        LicenseArn: Arn

        @required
        Entitlements: EntitlementDataList

        @required
        DigitalSignatureMethod: DigitalSignatureMethod

        NodeId: String
        CheckoutMetadata: MetadataList

        @required
        ClientToken: ClientToken
    }
    output := {
        LicenseArn: Arn
        LicenseConsumptionToken: String
        EntitlementsAllowed: EntitlementDataList
        NodeId: String
        SignedToken: SignedToken
        IssuedAt: ISO8601DateTime
        Expiration: ISO8601DateTime
        CheckoutMetadata: MetadataList
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        ResourceNotFoundException
        NoEntitlementsAllowedException
        EntitlementNotAllowedException
        UnsupportedDigitalSignatureMethodException
        RedirectException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
    ]
}

operation CheckoutLicense {
    input := {
        @required
        ProductSKU: String

        @required
        CheckoutType: CheckoutType

        @required
        KeyFingerprint: String

        @required
        Entitlements: EntitlementDataList

        @required
        ClientToken: ClientToken

        Beneficiary: String
        NodeId: String
    }
    output := {
        CheckoutType: CheckoutType
        LicenseConsumptionToken: String
        EntitlementsAllowed: EntitlementDataList
        SignedToken: SignedToken
        NodeId: String
        IssuedAt: ISO8601DateTime
        Expiration: ISO8601DateTime
        LicenseArn: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        ResourceNotFoundException
        NoEntitlementsAllowedException
        UnsupportedDigitalSignatureMethodException
        RedirectException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
    ]
}

operation CreateGrant {
    input := {
        @required
        ClientToken: ClientToken

        @required
        GrantName: String

        @required
        LicenseArn: Arn

        @required
        Principals: PrincipalArnList

        @required
        HomeRegion: String

        @required
        AllowedOperations: AllowedOperationList

        Tags: TagList
    }
    output := {
        GrantArn: Arn
        Status: GrantStatus
        Version: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        ResourceLimitExceededException
        ServerInternalException
        AuthorizationException
        RateLimitExceededException
        AccessDeniedException
    ]
}

operation CreateGrantVersion {
    input := {
        @required
        ClientToken: ClientToken

        @required
        GrantArn: Arn

        GrantName: String
        AllowedOperations: AllowedOperationList
        Status: GrantStatus
        StatusReason: StatusReasonMessage
        SourceVersion: String
        Options: Options
    }
    output := {
        GrantArn: Arn
        Status: GrantStatus
        Version: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        ResourceLimitExceededException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation CreateLicense {
    input := {
        @required
        LicenseName: String

        @required
        ProductName: String

        @required
        ProductSKU: String

        @required
        Issuer: Issuer

        @required
        HomeRegion: String

        @required
        Validity: DatetimeRange

        @required
        Entitlements: EntitlementList

        @required
        Beneficiary: String

        @required
        ConsumptionConfiguration: ConsumptionConfiguration

        LicenseMetadata: MetadataList

        @required
        ClientToken: ClientToken

        Tags: TagList
    }
    output := {
        LicenseArn: Arn
        Status: LicenseStatus
        Version: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        RedirectException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
    ]
}

operation CreateLicenseAssetGroup {
    input := {
        @required
        Name: LicenseAssetResourceName

        Description: LicenseAssetResourceDescription

        @required
        LicenseAssetGroupConfigurations: LicenseAssetGroupConfigurationList

        @required
        AssociatedLicenseAssetRulesetARNs: LicenseAssetRulesetArnList

        Properties: LicenseAssetGroupPropertyList
        Tags: TagList

        @required
        ClientToken: String
    }
    output := {
        @required
        LicenseAssetGroupArn: String

        @required
        Status: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
    ]
}

operation CreateLicenseAssetRuleset {
    input := {
        @required
        Name: LicenseAssetResourceName

        Description: LicenseAssetResourceDescription

        @required
        Rules: LicenseAssetRuleList

        Tags: TagList

        @required
        ClientToken: String
    }
    output := {
        @required
        LicenseAssetRulesetArn: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
    ]
}

operation CreateLicenseConfiguration {
    input := {
        @required
        Name: String

        Description: String

        @required
        LicenseCountingType: LicenseCountingType

        LicenseCount: Long
        LicenseCountHardLimit: Boolean
        LicenseRules: StringList
        Tags: TagList
        DisassociateWhenNotFound: Boolean
        ProductInformationList: ProductInformationList
        LicenseExpiry: Long
    }
    output := {
        LicenseConfigurationArn: String
    }
    errors: [
        InvalidParameterValueException
        ServerInternalException
        ResourceLimitExceededException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation CreateLicenseConversionTaskForResource {
    input := {
        @required
        ResourceArn: Arn

        @required
        SourceLicenseContext: LicenseConversionContext

        @required
        DestinationLicenseContext: LicenseConversionContext
    }
    output := {
        LicenseConversionTaskId: LicenseConversionTaskId
    }
    errors: [
        InvalidParameterValueException
        ValidationException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation CreateLicenseManagerReportGenerator {
    input := {
        @required
        ReportGeneratorName: ReportGeneratorName

        @required
        Type: ReportTypeList

        @required
        ReportContext: ReportContext

        @required
        ReportFrequency: ReportFrequency

        @required
        ClientToken: ClientRequestToken

        Description: String
        Tags: TagList
    }
    output := {
        LicenseManagerReportGeneratorArn: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        ResourceLimitExceededException
        ServerInternalException
        AuthorizationException
        RateLimitExceededException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

operation CreateLicenseVersion {
    input := {
        @required
        LicenseArn: Arn

        @required
        LicenseName: String

        @required
        ProductName: String

        @required
        Issuer: Issuer

        @required
        HomeRegion: String

        @required
        Validity: DatetimeRange

        LicenseMetadata: MetadataList

        @required
        Entitlements: EntitlementList

        @required
        ConsumptionConfiguration: ConsumptionConfiguration

        @required
        Status: LicenseStatus

        @required
        ClientToken: ClientToken

        SourceVersion: String
        ResetUsage: Boolean
    }
    output := {
        LicenseArn: Arn
        Version: String
        Status: LicenseStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        RedirectException
        ConflictException
        ServerInternalException
        AuthorizationException
        RateLimitExceededException
    ]
}

operation CreateToken {
    input := {
        @required
        LicenseArn: Arn

        RoleArns: ArnList
        ExpirationInDays: Integer
        TokenProperties: MaxSize3StringList

        @required
        ClientToken: ClientToken
    }
    output := {
        TokenId: String
        TokenType: TokenType
        Token: TokenString
    }
    errors: [
        ValidationException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ResourceLimitExceededException
        ServerInternalException
        ResourceNotFoundException
        RedirectException
    ]
}

operation DeleteGrant {
    input := {
        @required
        GrantArn: Arn

        StatusReason: StatusReasonMessage

        @required
        Version: String
    }
    output := {
        GrantArn: Arn
        Status: GrantStatus
        Version: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ResourceLimitExceededException
        ServerInternalException
    ]
}

operation DeleteLicense {
    input := {
        @required
        LicenseArn: Arn

        @required
        SourceVersion: String
    }
    output := {
        Status: LicenseDeletionStatus
        DeletionDate: ISO8601DateTime
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        RedirectException
        ConflictException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation DeleteLicenseAssetGroup {
    input := {
        @required
        LicenseAssetGroupArn: Arn
    }
    output := {
        @required
        Status: LicenseAssetGroupStatus
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
    ]
}

operation DeleteLicenseAssetRuleset {
    input := {
        @required
        LicenseAssetRulesetArn: Arn
    }
    output := {}
    errors: [
        ValidationException
        InvalidParameterValueException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
    ]
}

operation DeleteLicenseConfiguration {
    input := {
        @required
        LicenseConfigurationArn: String
    }
    output := {}
    errors: [
        InvalidParameterValueException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation DeleteLicenseManagerReportGenerator {
    input := {
        @required
        LicenseManagerReportGeneratorArn: String
    }
    output := {}
    errors: [
        ValidationException
        InvalidParameterValueException
        ResourceLimitExceededException
        ServerInternalException
        AuthorizationException
        RateLimitExceededException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

operation DeleteToken {
    input := {
        @required
        TokenId: String
    }
    output := {}
    errors: [
        ValidationException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
        ResourceNotFoundException
        RedirectException
    ]
}

operation ExtendLicenseConsumption {
    input := {
        @required
        LicenseConsumptionToken: String

        DryRun: Boolean
    }
    output := {
        LicenseConsumptionToken: String
        Expiration: ISO8601DateTime
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
        ResourceNotFoundException
    ]
}

operation GetAccessToken {
    input := {
        @required
        Token: TokenString

        TokenProperties: MaxSize3StringList
    }
    output := {
        AccessToken: TokenString
    }
    errors: [
        ValidationException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
    ]
}

operation GetGrant {
    input := {
        @required
        GrantArn: Arn

        Version: String
    }
    output := {
        Grant: Grant
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        ResourceLimitExceededException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation GetLicense {
    input := {
        @required
        LicenseArn: Arn

        Version: String
    }
    output := {
        License: License
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
    ]
}

operation GetLicenseAssetGroup {
    input := {
        @required
        LicenseAssetGroupArn: Arn
    }
    output := {
        @required
        LicenseAssetGroup: LicenseAssetGroup
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
    ]
}

operation GetLicenseAssetRuleset {
    input := {
        @required
        LicenseAssetRulesetArn: Arn
    }
    output := {
        @required
        LicenseAssetRuleset: LicenseAssetRuleset
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
    ]
}

operation GetLicenseConfiguration {
    input := {
        @required
        LicenseConfigurationArn: String
    }
    output := {
        LicenseConfigurationId: String
        LicenseConfigurationArn: String
        Name: String
        Description: String
        LicenseCountingType: LicenseCountingType
        LicenseRules: StringList
        LicenseCount: Long
        LicenseCountHardLimit: Boolean
        ConsumedLicenses: Long
        Status: String
        OwnerAccountId: String
        ConsumedLicenseSummaryList: ConsumedLicenseSummaryList
        ManagedResourceSummaryList: ManagedResourceSummaryList
        Tags: TagList
        ProductInformationList: ProductInformationList
        AutomatedDiscoveryInformation: AutomatedDiscoveryInformation
        DisassociateWhenNotFound: Boolean
        LicenseExpiry: Long
    }
    errors: [
        InvalidParameterValueException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation GetLicenseConversionTask {
    input := {
        @required
        LicenseConversionTaskId: LicenseConversionTaskId
    }
    output := {
        LicenseConversionTaskId: LicenseConversionTaskId
        ResourceArn: String
        SourceLicenseContext: LicenseConversionContext
        DestinationLicenseContext: LicenseConversionContext
        StatusMessage: String
        Status: LicenseConversionTaskStatus
        StartTime: Timestamp
        LicenseConversionTime: Timestamp
        EndTime: Timestamp
    }
    errors: [
        InvalidParameterValueException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation GetLicenseManagerReportGenerator {
    input := {
        @required
        LicenseManagerReportGeneratorArn: String
    }
    output := {
        ReportGenerator: ReportGenerator
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        ResourceLimitExceededException
        ServerInternalException
        AuthorizationException
        RateLimitExceededException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

operation GetLicenseUsage {
    input := {
        @required
        LicenseArn: Arn
    }
    output := {
        LicenseUsage: LicenseUsage
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
    ]
}

operation GetServiceSettings {
    input := {}
    output := {
        S3BucketArn: String
        SnsTopicArn: String
        OrganizationConfiguration: OrganizationConfiguration
        EnableCrossAccountsDiscovery: Boolean
        LicenseManagerResourceShareArn: String
        CrossRegionDiscoveryHomeRegion: String
        CrossRegionDiscoverySourceRegions: StringList
        ServiceStatus: ServiceStatus
    }
    errors: [
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation ListAssetsForLicenseAssetGroup {
    input := {
        @required
        LicenseAssetGroupArn: String

        @required
        AssetType: String

        MaxResults: Integer
        NextToken: String
    }
    output := {
        Assets: AssetList
        NextToken: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LicenseConfigurationAssociations"
    pageSize: "MaxResults"
)
operation ListAssociationsForLicenseConfiguration {
    input := {
        @required
        LicenseConfigurationArn: String

        MaxResults: Integer
        NextToken: String
    }
    output := {
        LicenseConfigurationAssociations: LicenseConfigurationAssociations
        NextToken: String
    }
    errors: [
        InvalidParameterValueException
        FilterLimitExceededException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation ListDistributedGrants {
    input := {
        GrantArns: ArnList
        Filters: FilterList
        NextToken: String
        MaxResults: MaxSize100
    }
    output := {
        Grants: GrantList
        NextToken: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        ResourceLimitExceededException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation ListFailuresForLicenseConfigurationOperations {
    input := {
        @required
        LicenseConfigurationArn: String

        MaxResults: Integer
        NextToken: String
    }
    output := {
        LicenseOperationFailureList: LicenseOperationFailureList
        NextToken: String
    }
    errors: [
        InvalidParameterValueException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation ListLicenseAssetGroups {
    input := {
        Filters: Filters
        MaxResults: Integer
        NextToken: String
    }
    output := {
        LicenseAssetGroups: LicenseAssetGroupList
        NextToken: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
    ]
}

operation ListLicenseAssetRulesets {
    input := {
        Filters: Filters
        ShowAWSManagedLicenseAssetRulesets: Boolean
        MaxResults: Integer
        NextToken: String
    }
    output := {
        LicenseAssetRulesets: LicenseAssetRulesetList
        NextToken: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LicenseConfigurations"
    pageSize: "MaxResults"
)
operation ListLicenseConfigurations {
    input := {
        LicenseConfigurationArns: StringList
        MaxResults: Integer
        NextToken: String
        Filters: Filters
    }
    output := {
        LicenseConfigurations: LicenseConfigurations
        NextToken: String
    }
    errors: [
        InvalidParameterValueException
        ServerInternalException
        FilterLimitExceededException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation ListLicenseConfigurationsForOrganization {
    input := {
        LicenseConfigurationArns: StringList
        MaxResults: Integer
        NextToken: String
        Filters: Filters
    }
    output := {
        LicenseConfigurations: LicenseConfigurations
        NextToken: String
    }
    errors: [
        InvalidParameterValueException
        ServerInternalException
        FilterLimitExceededException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation ListLicenseConversionTasks {
    input := {
        NextToken: String
        MaxResults: Integer
        Filters: Filters
    }
    output := {
        LicenseConversionTasks: LicenseConversionTasks
        NextToken: String
    }
    errors: [
        InvalidParameterValueException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation ListLicenseManagerReportGenerators {
    input := {
        Filters: FilterList
        NextToken: String
        MaxResults: MaxSize100
    }
    output := {
        ReportGenerators: ReportGeneratorList
        NextToken: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        ResourceLimitExceededException
        ServerInternalException
        AuthorizationException
        RateLimitExceededException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LicenseSpecifications"
    pageSize: "MaxResults"
)
operation ListLicenseSpecificationsForResource {
    input := {
        @required
        ResourceArn: String

        MaxResults: Integer
        NextToken: String
    }
    output := {
        LicenseSpecifications: LicenseSpecifications
        NextToken: String
    }
    errors: [
        InvalidParameterValueException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation ListLicenseVersions {
    input := {
        @required
        LicenseArn: Arn

        NextToken: String
        MaxResults: MaxSize100
    }
    output := {
        Licenses: LicenseList
        NextToken: String
    }
    errors: [
        InvalidParameterValueException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
    ]
}

operation ListLicenses {
    input := {
        LicenseArns: ArnList
        Filters: FilterList
        NextToken: String
        MaxResults: MaxSize100
    }
    output := {
        Licenses: LicenseList
        NextToken: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
    ]
}

operation ListReceivedGrants {
    input := {
        GrantArns: ArnList
        Filters: FilterList
        NextToken: String
        MaxResults: MaxSize100
    }
    output := {
        Grants: GrantList
        NextToken: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        ResourceLimitExceededException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation ListReceivedGrantsForOrganization {
    input := {
        @required
        LicenseArn: Arn

        Filters: FilterList
        NextToken: String
        MaxResults: MaxSize100
    }
    output := {
        Grants: GrantList
        NextToken: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        ResourceLimitExceededException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation ListReceivedLicenses {
    input := {
        LicenseArns: ArnList
        Filters: FilterList
        NextToken: String
        MaxResults: MaxSize100
    }
    output := {
        Licenses: GrantedLicenseList
        NextToken: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        ResourceLimitExceededException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation ListReceivedLicensesForOrganization {
    input := {
        Filters: FilterList
        NextToken: String
        MaxResults: MaxSize100
    }
    output := {
        Licenses: GrantedLicenseList
        NextToken: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        ResourceLimitExceededException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResourceInventoryList"
    pageSize: "MaxResults"
)
operation ListResourceInventory {
    input := {
        MaxResults: Integer
        NextToken: String
        Filters: InventoryFilterList
    }
    output := {
        ResourceInventoryList: ResourceInventoryList
        NextToken: String
    }
    errors: [
        InvalidParameterValueException
        ServerInternalException
        FilterLimitExceededException
        FailedDependencyException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceArn: String
    }
    output := {
        Tags: TagList
    }
    errors: [
        InvalidParameterValueException
        ValidationException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation ListTokens {
    input := {
        TokenIds: StringList
        Filters: FilterList
        NextToken: String
        MaxResults: MaxSize100
    }
    output := {
        Tokens: TokenList
        NextToken: String
    }
    errors: [
        ValidationException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LicenseConfigurationUsageList"
    pageSize: "MaxResults"
)
operation ListUsageForLicenseConfiguration {
    input := {
        @required
        LicenseConfigurationArn: String

        MaxResults: Integer
        NextToken: String
        Filters: Filters
    }
    output := {
        LicenseConfigurationUsageList: LicenseConfigurationUsageList
        NextToken: String
    }
    errors: [
        InvalidParameterValueException
        FilterLimitExceededException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation RejectGrant {
    input := {
        @required
        GrantArn: Arn
    }
    output := {
        GrantArn: Arn
        Status: GrantStatus
        Version: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ResourceLimitExceededException
        ServerInternalException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceArn: String

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        InvalidParameterValueException
        ValidationException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: String

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        InvalidParameterValueException
        ValidationException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
    ]
}

operation UpdateLicenseAssetGroup {
    input := {
        Name: LicenseAssetResourceName
        Description: LicenseAssetResourceDescription
        LicenseAssetGroupConfigurations: LicenseAssetGroupConfigurationList

        @required
        AssociatedLicenseAssetRulesetARNs: LicenseAssetRulesetArnList

        Properties: LicenseAssetGroupPropertyList

        @required
        LicenseAssetGroupArn: Arn

        Status: LicenseAssetGroupStatus

        @required
        ClientToken: String
    }
    output := {
        @required
        LicenseAssetGroupArn: String

        @required
        Status: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
    ]
}

operation UpdateLicenseAssetRuleset {
    input := {
        Name: LicenseAssetResourceName
        Description: LicenseAssetResourceDescription

        @required
        Rules: LicenseAssetRuleList

        @required
        LicenseAssetRulesetArn: Arn

        @required
        ClientToken: String
    }
    output := {
        @required
        LicenseAssetRulesetArn: String
    }
    errors: [
        ValidationException
        InvalidParameterValueException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ServerInternalException
    ]
}

operation UpdateLicenseConfiguration {
    input := {
        @required
        LicenseConfigurationArn: String

        LicenseConfigurationStatus: LicenseConfigurationStatus
        LicenseRules: StringList
        LicenseCount: Long
        LicenseCountHardLimit: Boolean
        Name: String
        Description: String
        ProductInformationList: ProductInformationList
        DisassociateWhenNotFound: Boolean
        LicenseExpiry: Long
    }
    output := {}
    errors: [
        InvalidParameterValueException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ResourceLimitExceededException
        ConflictException
    ]
}

operation UpdateLicenseManagerReportGenerator {
    input := {
        @required
        LicenseManagerReportGeneratorArn: String

        @required
        ReportGeneratorName: ReportGeneratorName

        @required
        Type: ReportTypeList

        @required
        ReportContext: ReportContext

        @required
        ReportFrequency: ReportFrequency

        @required
        ClientToken: ClientRequestToken

        Description: String
    }
    output := {}
    errors: [
        ValidationException
        InvalidParameterValueException
        RateLimitExceededException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        ResourceNotFoundException
        ResourceLimitExceededException
    ]
}

operation UpdateLicenseSpecificationsForResource {
    input := {
        @required
        ResourceArn: String

        AddLicenseSpecifications: LicenseSpecifications
        RemoveLicenseSpecifications: LicenseSpecifications
    }
    output := {}
    errors: [
        InvalidParameterValueException
        InvalidResourceStateException
        LicenseUsageException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ConflictException
    ]
}

operation UpdateServiceSettings {
    input := {
        S3BucketArn: String
        SnsTopicArn: String
        OrganizationConfiguration: OrganizationConfiguration
        EnableCrossAccountsDiscovery: Boolean
        EnabledDiscoverySourceRegions: StringList
    }
    output := {}
    errors: [
        InvalidParameterValueException
        ServerInternalException
        AuthorizationException
        AccessDeniedException
        RateLimitExceededException
        ValidationException
        ConflictException
    ]
}

@error("client")
structure AccessDeniedException {
    Message: String
}

enum ActivationOverrideBehavior {
    DISTRIBUTED_GRANTS_ONLY
    ALL_GRANTS_PERMITTED_BY_ISSUER
}

enum AllowedOperation {
    CreateGrant
    CheckoutLicense
    CheckoutBorrowLicense
    CheckInLicense
    ExtendConsumptionLicense
    ListPurchasedLicenses
    CreateToken
}

@length(min: 1, max: 8)
list AllowedOperationList {
    member: AllowedOperation
}

structure AndRuleStatement {
    MatchingRuleStatements: MatchingRuleStatementList
    ScriptRuleStatements: ScriptRuleStatementList
}

@length(max: 2048)
@pattern("^arn:aws[a-zA-Z-]*:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}$")
string Arn

list ArnList {
    member: Arn
}

structure Asset {
    AssetArn: String
    LatestAssetDiscoveryTime: Timestamp
}

list AssetList {
    member: Asset
}

@error("client")
structure AuthorizationException {
    Message: String
}

structure AutomatedDiscoveryInformation {
    LastRunTime: Timestamp
}

structure BorrowConfiguration {
    @required
    AllowEarlyCheckIn: Boolean

    @required
    MaxTimeToLiveInMinutes: Integer
}

enum CheckoutType {
    PROVISIONAL
    PERPETUAL
}

@length(min: 1, max: 36)
string ClientRequestToken

@length(max: 2048) @pattern("\\S+")
string ClientToken

@error("client")
structure ConflictException {
    Message: String
}

structure ConsumedLicenseSummary {
    ResourceType: ResourceType
    ConsumedLicenses: Long
}

list ConsumedLicenseSummaryList {
    member: ConsumedLicenseSummary
}

structure ConsumptionConfiguration {
    RenewType: RenewType
    ProvisionalConfiguration: ProvisionalConfiguration
    BorrowConfiguration: BorrowConfiguration
}

structure CrossAccountDiscoveryServiceStatus {
    Message: String
}

structure CrossRegionDiscoveryStatus {
    Message: RegionStatusMap
}

structure DatetimeRange {
    @required
    Begin: ISO8601DateTime

    End: ISO8601DateTime
}

enum DigitalSignatureMethod {
    JWT_PS384
}

structure Entitlement {
    @required
    Name: String

    Value: String
    MaxCount: Long
    Overage: Boolean

    @required
    Unit: EntitlementUnit

    AllowCheckIn: Boolean
}

structure EntitlementData {
    @required
    Name: String

    Value: String

    @required
    Unit: EntitlementDataUnit
}

list EntitlementDataList {
    member: EntitlementData
}

enum EntitlementDataUnit {
    Count
    None
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
}

list EntitlementList {
    member: Entitlement
}

@error("client")
structure EntitlementNotAllowedException {
    Message: String
}

enum EntitlementUnit {
    Count
    None
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
}

structure EntitlementUsage {
    @required
    Name: String

    @required
    ConsumedValue: String

    MaxCount: String

    @required
    Unit: EntitlementDataUnit
}

list EntitlementUsageList {
    member: EntitlementUsage
}

@error("client")
structure FailedDependencyException {
    Message: String
    ErrorCode: String
}

structure Filter {
    Name: String
    Values: FilterValues
}

@error("client")
structure FilterLimitExceededException {
    Message: String
}

list FilterList {
    member: Filter
}

list FilterValues {
    member: String
}

list Filters {
    member: Filter
}

structure Grant {
    @required
    GrantArn: Arn

    @required
    GrantName: String

    @required
    ParentArn: Arn

    @required
    LicenseArn: Arn

    @required
    GranteePrincipalArn: Arn

    @required
    HomeRegion: String

    @required
    GrantStatus: GrantStatus

    StatusReason: StatusReasonMessage

    @required
    Version: String

    @required
    GrantedOperations: AllowedOperationList

    Options: Options
}

list GrantList {
    member: Grant
}

enum GrantStatus {
    PENDING_WORKFLOW
    PENDING_ACCEPT
    REJECTED
    ACTIVE
    FAILED_WORKFLOW
    DELETED
    PENDING_DELETE
    DISABLED
    WORKFLOW_COMPLETED
}

structure GrantedLicense {
    LicenseArn: Arn
    LicenseName: String
    ProductName: String
    ProductSKU: String
    Issuer: IssuerDetails
    HomeRegion: String
    Status: LicenseStatus
    Validity: DatetimeRange
    Beneficiary: String
    Entitlements: EntitlementList
    ConsumptionConfiguration: ConsumptionConfiguration
    LicenseMetadata: MetadataList
    CreateTime: ISO8601DateTime
    Version: String
    ReceivedMetadata: ReceivedMetadata
}

list GrantedLicenseList {
    member: GrantedLicense
}

@length(max: 50)
@pattern("^(-?(?:[1-9][0-9]*)?[0-9]{4})-(1[0-2]|0[1-9])-(3[0-1]|0[1-9]|[1-2][0-9])T(2[0-3]|[0-1][0-9]):([0-5][0-9]):([0-5][0-9])(\\.[0-9]+)?(Z|[+-](?:2[ 0-3]|[0-1][0-9]):[0-5][0-9])+$")
string ISO8601DateTime

structure InstanceRuleStatement {
    AndRuleStatement: AndRuleStatement
    OrRuleStatement: OrRuleStatement
    MatchingRuleStatement: MatchingRuleStatement
    ScriptRuleStatement: ScriptRuleStatement
}

@error("client")
structure InvalidParameterValueException {
    Message: String
}

@error("client")
structure InvalidResourceStateException {
    Message: String
}

structure InventoryFilter {
    @required
    Name: String

    @required
    Condition: InventoryFilterCondition

    Value: String
}

enum InventoryFilterCondition {
    EQUALS
    NOT_EQUALS
    BEGINS_WITH
    CONTAINS
}

list InventoryFilterList {
    member: InventoryFilter
}

structure Issuer {
    @required
    Name: String

    SignKey: String
}

structure IssuerDetails {
    Name: String
    SignKey: String
    KeyFingerprint: String
}

structure License {
    LicenseArn: Arn
    LicenseName: String
    ProductName: String
    ProductSKU: String
    Issuer: IssuerDetails
    HomeRegion: String
    Status: LicenseStatus
    Validity: DatetimeRange
    Beneficiary: String
    Entitlements: EntitlementList
    ConsumptionConfiguration: ConsumptionConfiguration
    LicenseMetadata: MetadataList
    CreateTime: ISO8601DateTime
    Version: String
}

structure LicenseAssetGroup {
    @required
    Name: String

    Description: String
    LicenseAssetGroupConfigurations: LicenseAssetGroupConfigurationList

    @required
    AssociatedLicenseAssetRulesetARNs: LicenseAssetRulesetArnList

    Properties: LicenseAssetGroupPropertyList

    @required
    LicenseAssetGroupArn: Arn

    @required
    Status: LicenseAssetGroupStatus

    StatusMessage: String
    LatestUsageAnalysisTime: Timestamp
    LatestResourceDiscoveryTime: Timestamp
}

structure LicenseAssetGroupConfiguration {
    UsageDimension: String
}

list LicenseAssetGroupConfigurationList {
    member: LicenseAssetGroupConfiguration
}

list LicenseAssetGroupList {
    member: LicenseAssetGroup
}

structure LicenseAssetGroupProperty {
    @required
    Key: String

    @required
    Value: String
}

list LicenseAssetGroupPropertyList {
    member: LicenseAssetGroupProperty
}

enum LicenseAssetGroupStatus {
    ACTIVE
    DISABLED
    DELETED
}

@length(max: 1024)
string LicenseAssetResourceDescription

@length(max: 128)
string LicenseAssetResourceName

structure LicenseAssetRule {
    @required
    RuleStatement: RuleStatement
}

list LicenseAssetRuleList {
    member: LicenseAssetRule
}

structure LicenseAssetRuleset {
    @required
    Name: String

    Description: String

    @required
    Rules: LicenseAssetRuleList

    @required
    LicenseAssetRulesetArn: Arn
}

list LicenseAssetRulesetArnList {
    member: Arn
}

list LicenseAssetRulesetList {
    member: LicenseAssetRuleset
}

structure LicenseConfiguration {
    LicenseConfigurationId: String
    LicenseConfigurationArn: String
    Name: String
    Description: String
    LicenseCountingType: LicenseCountingType
    LicenseRules: StringList
    LicenseCount: Long
    LicenseCountHardLimit: Boolean
    DisassociateWhenNotFound: Boolean
    ConsumedLicenses: Long
    Status: String
    OwnerAccountId: String
    ConsumedLicenseSummaryList: ConsumedLicenseSummaryList
    ManagedResourceSummaryList: ManagedResourceSummaryList
    ProductInformationList: ProductInformationList
    AutomatedDiscoveryInformation: AutomatedDiscoveryInformation
    LicenseExpiry: Long
}

structure LicenseConfigurationAssociation {
    ResourceArn: String
    ResourceType: ResourceType
    ResourceOwnerId: String
    AssociationTime: Timestamp
    AmiAssociationScope: String
}

list LicenseConfigurationAssociations {
    member: LicenseConfigurationAssociation
}

structure LicenseConfigurationRuleStatement {
    AndRuleStatement: AndRuleStatement
    OrRuleStatement: OrRuleStatement
    MatchingRuleStatement: MatchingRuleStatement
}

enum LicenseConfigurationStatus {
    AVAILABLE
    DISABLED
}

structure LicenseConfigurationUsage {
    ResourceArn: String
    ResourceType: ResourceType
    ResourceStatus: String
    ResourceOwnerId: String
    AssociationTime: Timestamp
    ConsumedLicenses: Long
}

list LicenseConfigurationUsageList {
    member: LicenseConfigurationUsage
}

list LicenseConfigurations {
    member: LicenseConfiguration
}

structure LicenseConversionContext {
    UsageOperation: UsageOperation
    ProductCodes: ProductCodeList
}

structure LicenseConversionTask {
    LicenseConversionTaskId: LicenseConversionTaskId
    ResourceArn: String
    SourceLicenseContext: LicenseConversionContext
    DestinationLicenseContext: LicenseConversionContext
    Status: LicenseConversionTaskStatus
    StatusMessage: String
    StartTime: Timestamp
    LicenseConversionTime: Timestamp
    EndTime: Timestamp
}

@length(max: 50) @pattern("^lct-[a-zA-Z0-9]*")
string LicenseConversionTaskId

enum LicenseConversionTaskStatus {
    IN_PROGRESS
    SUCCEEDED
    FAILED
}

list LicenseConversionTasks {
    member: LicenseConversionTask
}

enum LicenseCountingType {
    vCPU
    Instance
    Core
    Socket
}

enum LicenseDeletionStatus {
    PENDING_DELETE
    DELETED
}

list LicenseList {
    member: License
}

structure LicenseOperationFailure {
    ResourceArn: String
    ResourceType: ResourceType
    ErrorMessage: String
    FailureTime: Timestamp
    OperationName: String
    ResourceOwnerId: String
    OperationRequestedBy: String
    MetadataList: MetadataList
}

list LicenseOperationFailureList {
    member: LicenseOperationFailure
}

structure LicenseRuleStatement {
    AndRuleStatement: AndRuleStatement
    OrRuleStatement: OrRuleStatement
    MatchingRuleStatement: MatchingRuleStatement
}

structure LicenseSpecification {
    @required
    LicenseConfigurationArn: String

    AmiAssociationScope: String
}

list LicenseSpecifications {
    member: LicenseSpecification
}

enum LicenseStatus {
    AVAILABLE
    PENDING_AVAILABLE
    DEACTIVATED
    SUSPENDED
    EXPIRED
    PENDING_DELETE
    DELETED
}

structure LicenseUsage {
    EntitlementUsages: EntitlementUsageList
}

@error("client")
structure LicenseUsageException {
    Message: String
}

structure ManagedResourceSummary {
    ResourceType: ResourceType
    AssociationCount: Long
}

list ManagedResourceSummaryList {
    member: ManagedResourceSummary
}

structure MatchingRuleStatement {
    @required
    KeyToMatch: String

    @required
    Constraint: String

    @required
    ValueToMatch: StringList
}

list MatchingRuleStatementList {
    member: MatchingRuleStatement
}

@range(min: 1, max: 100)
integer MaxSize100

@length(max: 3)
list MaxSize3StringList {
    member: String
}

structure Metadata {
    Name: String
    Value: String
}

list MetadataList {
    member: Metadata
}

@error("client")
structure NoEntitlementsAllowedException {
    Message: String
}

structure Options {
    ActivationOverrideBehavior: ActivationOverrideBehavior
}

structure OrRuleStatement {
    MatchingRuleStatements: MatchingRuleStatementList
    ScriptRuleStatements: ScriptRuleStatementList
}

structure OrganizationConfiguration {
    @required
    EnableIntegration: Boolean
}

@length(min: 1, max: 1)
list PrincipalArnList {
    member: Arn
}

@pattern("^[A-Za-z0-9]{1,25}$")
string ProductCodeId

list ProductCodeList {
    member: ProductCodeListItem
}

structure ProductCodeListItem {
    @required
    ProductCodeId: ProductCodeId

    @required
    ProductCodeType: ProductCodeType
}

enum ProductCodeType {
    marketplace
}

structure ProductInformation {
    @required
    ResourceType: String

    @required
    ProductInformationFilterList: ProductInformationFilterList
}

structure ProductInformationFilter {
    @required
    ProductInformationFilterName: String

    ProductInformationFilterValue: StringList

    @required
    ProductInformationFilterComparator: String
}

list ProductInformationFilterList {
    member: ProductInformationFilter
}

list ProductInformationList {
    member: ProductInformation
}

structure ProvisionalConfiguration {
    @required
    MaxTimeToLiveInMinutes: Integer
}

@error("client")
structure RateLimitExceededException {
    Message: String
}

structure ReceivedMetadata {
    ReceivedStatus: ReceivedStatus
    ReceivedStatusReason: StatusReasonMessage
    AllowedOperations: AllowedOperationList
}

enum ReceivedStatus {
    PENDING_WORKFLOW
    PENDING_ACCEPT
    REJECTED
    ACTIVE
    FAILED_WORKFLOW
    DELETED
    DISABLED
    WORKFLOW_COMPLETED
}

@error("client")
structure RedirectException {
    Location: String
    Message: String
}

structure RegionStatus {
    Status: String
}

map RegionStatusMap {
    key: String
    value: RegionStatus
}

enum RenewType {
    None
    Weekly
    Monthly
}

structure ReportContext {
    licenseConfigurationArns: ArnList
    licenseAssetGroupArns: ArnList
    reportStartDate: Timestamp
    reportEndDate: Timestamp
}

structure ReportFrequency {
    value: Integer
    period: ReportFrequencyType
}

enum ReportFrequencyType {
    DAY
    WEEK
    MONTH
    ONE_TIME
}

structure ReportGenerator {
    ReportGeneratorName: String
    ReportType: ReportTypeList
    ReportContext: ReportContext
    ReportFrequency: ReportFrequency
    LicenseManagerReportGeneratorArn: String
    LastRunStatus: String
    LastRunFailureReason: String
    LastReportGenerationTime: String
    ReportCreatorAccount: String
    Description: String
    S3Location: S3Location
    CreateTime: String
    Tags: TagList
}

list ReportGeneratorList {
    member: ReportGenerator
}

@length(min: 1, max: 100)
string ReportGeneratorName

enum ReportType {
    LicenseConfigurationSummaryReport
    LicenseConfigurationUsageReport
    LicenseAssetGroupUsageReport
}

list ReportTypeList {
    member: ReportType
}

structure ResourceInventory {
    ResourceId: String
    ResourceType: ResourceType
    ResourceArn: String
    Platform: String
    PlatformVersion: String
    ResourceOwningAccountId: String
    MarketplaceProductCodes: StringList
    UsageOperation: String
    AmiId: String
    HostId: String
    Region: String
    InstanceType: String
}

list ResourceInventoryList {
    member: ResourceInventory
}

@error("client")
structure ResourceLimitExceededException {
    Message: String
}

@error("client")
structure ResourceNotFoundException {
    Message: String
}

enum ResourceType {
    EC2_INSTANCE
    EC2_HOST
    EC2_AMI
    RDS
    SYSTEMS_MANAGER_MANAGED_INSTANCE
}

structure RuleStatement {
    LicenseConfigurationRuleStatement: LicenseConfigurationRuleStatement
    LicenseRuleStatement: LicenseRuleStatement
    InstanceRuleStatement: InstanceRuleStatement
}

structure S3Location {
    bucket: String
    keyPrefix: String
}

structure ScriptRuleStatement {
    @required
    KeyToMatch: String

    @required
    Script: String
}

list ScriptRuleStatementList {
    member: ScriptRuleStatement
}

@error("server")
structure ServerInternalException {
    Message: String
}

structure ServiceStatus {
    CrossAccountDiscovery: CrossAccountDiscoveryServiceStatus
    CrossRegionDiscovery: CrossRegionDiscoveryStatus
}

@length(min: 4096)
string SignedToken

@length(max: 400) @pattern("[\\s\\S]+")
string StatusReasonMessage

list StringList {
    member: String
}

structure Tag {
    Key: String
    Value: String
}

list TagKeyList {
    member: String
}

list TagList {
    member: Tag
}

structure TokenData {
    TokenId: String
    TokenType: String
    LicenseArn: String
    ExpirationTime: ISO8601DateTime
    TokenProperties: MaxSize3StringList
    RoleArns: ArnList
    Status: String
}

list TokenList {
    member: TokenData
}

@length(max: 4096) @pattern("\\S+")
string TokenString

enum TokenType {
    REFRESH_TOKEN
}

@error("client")
structure UnsupportedDigitalSignatureMethodException {
    Message: String
}

@length(max: 50)
string UsageOperation

@error("client")
structure ValidationException {
    Message: String
}
