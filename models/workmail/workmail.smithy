$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.workmail

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon WorkMail")
@service(sdkId: "WorkMail", endpointPrefix: "workmail")
@awsJson1_1
@sigv4(name: "workmail")
@standardRegionalEndpoints
service WorkMailService {
    version: "2017-10-01"
    operations: [
        AssociateDelegateToResource
        AssociateMemberToGroup
        AssumeImpersonationRole
        CancelMailboxExportJob
        CreateAlias
        CreateAvailabilityConfiguration
        CreateGroup
        CreateIdentityCenterApplication
        CreateImpersonationRole
        CreateMobileDeviceAccessRule
        CreateOrganization
        CreateResource
        CreateUser
        DeleteAccessControlRule
        DeleteAlias
        DeleteAvailabilityConfiguration
        DeleteEmailMonitoringConfiguration
        DeleteGroup
        DeleteIdentityCenterApplication
        DeleteIdentityProviderConfiguration
        DeleteImpersonationRole
        DeleteMailboxPermissions
        DeleteMobileDeviceAccessOverride
        DeleteMobileDeviceAccessRule
        DeleteOrganization
        DeletePersonalAccessToken
        DeleteResource
        DeleteRetentionPolicy
        DeleteUser
        DeregisterFromWorkMail
        DeregisterMailDomain
        DescribeEmailMonitoringConfiguration
        DescribeEntity
        DescribeGroup
        DescribeIdentityProviderConfiguration
        DescribeInboundDmarcSettings
        DescribeMailboxExportJob
        DescribeOrganization
        DescribeResource
        DescribeUser
        DisassociateDelegateFromResource
        DisassociateMemberFromGroup
        GetAccessControlEffect
        GetDefaultRetentionPolicy
        GetImpersonationRole
        GetImpersonationRoleEffect
        GetMailDomain
        GetMailboxDetails
        GetMobileDeviceAccessEffect
        GetMobileDeviceAccessOverride
        GetPersonalAccessTokenMetadata
        ListAccessControlRules
        ListAliases
        ListAvailabilityConfigurations
        ListGroupMembers
        ListGroups
        ListGroupsForEntity
        ListImpersonationRoles
        ListMailDomains
        ListMailboxExportJobs
        ListMailboxPermissions
        ListMobileDeviceAccessOverrides
        ListMobileDeviceAccessRules
        ListOrganizations
        ListPersonalAccessTokens
        ListResourceDelegates
        ListResources
        ListTagsForResource
        ListUsers
        PutAccessControlRule
        PutEmailMonitoringConfiguration
        PutIdentityProviderConfiguration
        PutInboundDmarcSettings
        PutMailboxPermissions
        PutMobileDeviceAccessOverride
        PutRetentionPolicy
        RegisterMailDomain
        RegisterToWorkMail
        ResetPassword
        StartMailboxExportJob
        TagResource
        TestAvailabilityConfiguration
        UntagResource
        UpdateAvailabilityConfiguration
        UpdateDefaultMailDomain
        UpdateGroup
        UpdateImpersonationRole
        UpdateMailboxQuota
        UpdateMobileDeviceAccessRule
        UpdatePrimaryEmailAddress
        UpdateResource
        UpdateUser
    ]
}

@idempotent
operation AssociateDelegateToResource {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        ResourceId: EntityIdentifier

        @required
        EntityId: EntityIdentifier
    }
    output := {}
    errors: [
        EntityNotFoundException
        EntityStateException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        UnsupportedOperationException
    ]
}

@idempotent
operation AssociateMemberToGroup {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        GroupId: EntityIdentifier

        @required
        MemberId: EntityIdentifier
    }
    output := {}
    errors: [
        DirectoryServiceAuthenticationFailedException
        DirectoryUnavailableException
        EntityNotFoundException
        EntityStateException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        UnsupportedOperationException
    ]
}

operation AssumeImpersonationRole {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        ImpersonationRoleId: ImpersonationRoleId
    }
    output := {
        Token: ImpersonationToken
        ExpiresIn: Long
    }
    errors: [
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        ResourceNotFoundException
    ]
}

@idempotent
operation CancelMailboxExportJob {
    input := {
        @required @idempotencyToken
        ClientToken: IdempotencyClientToken

        @required
        JobId: MailboxExportJobId

        @required
        OrganizationId: OrganizationId
    }
    output := {}
    errors: [
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        EntityNotFoundException
    ]
}

@idempotent
operation CreateAlias {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        EntityId: WorkMailIdentifier

        @required
        Alias: EmailAddress
    }
    output := {}
    errors: [
        EmailAddressInUseException
        EntityNotFoundException
        EntityStateException
        InvalidParameterException
        MailDomainNotFoundException
        MailDomainStateException
        OrganizationNotFoundException
        OrganizationStateException
        LimitExceededException
    ]
}

@idempotent
operation CreateAvailabilityConfiguration {
    input := {
        @idempotencyToken
        ClientToken: IdempotencyClientToken

        @required
        OrganizationId: OrganizationId

        @required
        DomainName: DomainName

        EwsProvider: EwsAvailabilityProvider
        LambdaProvider: LambdaAvailabilityProvider
    }
    output := {}
    errors: [
        OrganizationNotFoundException
        OrganizationStateException
        NameAvailabilityException
        InvalidParameterException
        LimitExceededException
    ]
}

@idempotent
operation CreateGroup {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        Name: GroupName

        HiddenFromGlobalAddressList: Boolean
    }
    output := {
        GroupId: WorkMailIdentifier
    }
    errors: [
        DirectoryServiceAuthenticationFailedException
        DirectoryUnavailableException
        InvalidParameterException
        NameAvailabilityException
        OrganizationNotFoundException
        OrganizationStateException
        ReservedNameException
        UnsupportedOperationException
    ]
}

@idempotent
operation CreateIdentityCenterApplication {
    input := {
        @required
        Name: IdentityCenterApplicationName

        @required
        InstanceArn: InstanceArn

        @idempotencyToken
        ClientToken: IdempotencyClientToken
    }
    output := {
        ApplicationArn: ApplicationArn
    }
    errors: [InvalidParameterException]
}

operation CreateImpersonationRole {
    input := {
        @idempotencyToken
        ClientToken: IdempotencyClientToken

        @required
        OrganizationId: OrganizationId

        @required
        Name: ImpersonationRoleName

        @required
        Type: ImpersonationRoleType

        Description: ImpersonationRoleDescription

        @required
        Rules: ImpersonationRuleList
    }
    output := {
        ImpersonationRoleId: ImpersonationRoleId
    }
    errors: [
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        EntityNotFoundException
        EntityStateException
        LimitExceededException
    ]
}

operation CreateMobileDeviceAccessRule {
    input := {
        @required
        OrganizationId: OrganizationId

        @idempotencyToken
        ClientToken: IdempotencyClientToken

        @required
        Name: MobileDeviceAccessRuleName

        Description: MobileDeviceAccessRuleDescription

        @required
        Effect: MobileDeviceAccessRuleEffect

        DeviceTypes: DeviceTypeList
        NotDeviceTypes: DeviceTypeList
        DeviceModels: DeviceModelList
        NotDeviceModels: DeviceModelList
        DeviceOperatingSystems: DeviceOperatingSystemList
        NotDeviceOperatingSystems: DeviceOperatingSystemList
        DeviceUserAgents: DeviceUserAgentList
        NotDeviceUserAgents: DeviceUserAgentList
    }
    output := {
        MobileDeviceAccessRuleId: MobileDeviceAccessRuleId
    }
    errors: [
        InvalidParameterException
        LimitExceededException
        OrganizationNotFoundException
        OrganizationStateException
    ]
}

@idempotent
operation CreateOrganization {
    input := {
        DirectoryId: DirectoryId

        @required
        Alias: OrganizationName

        @idempotencyToken
        ClientToken: IdempotencyClientToken

        Domains: Domains
        KmsKeyArn: KmsKeyArn
        EnableInteroperability: Boolean
    }
    output := {
        OrganizationId: OrganizationId
    }
    errors: [
        InvalidParameterException
        DirectoryInUseException
        DirectoryUnavailableException
        LimitExceededException
        NameAvailabilityException
    ]
}

@idempotent
operation CreateResource {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        Name: ResourceName

        @required
        Type: ResourceType

        Description: ResourceDescription
        HiddenFromGlobalAddressList: Boolean
    }
    output := {
        ResourceId: ResourceId
    }
    errors: [
        DirectoryServiceAuthenticationFailedException
        DirectoryUnavailableException
        InvalidParameterException
        NameAvailabilityException
        OrganizationNotFoundException
        OrganizationStateException
        ReservedNameException
        UnsupportedOperationException
    ]
}

@idempotent
operation CreateUser {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        Name: UserName

        @required
        DisplayName: UserAttribute

        Password: Password
        Role: UserRole
        FirstName: UserAttribute
        LastName: UserAttribute
        HiddenFromGlobalAddressList: Boolean
        IdentityProviderUserId: IdentityProviderUserId
    }
    output := {
        UserId: WorkMailIdentifier
    }
    errors: [
        DirectoryServiceAuthenticationFailedException
        DirectoryUnavailableException
        InvalidParameterException
        InvalidPasswordException
        NameAvailabilityException
        OrganizationNotFoundException
        OrganizationStateException
        ReservedNameException
        UnsupportedOperationException
    ]
}

operation DeleteAccessControlRule {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        Name: AccessControlRuleName
    }
    output := {}
    errors: [OrganizationNotFoundException, OrganizationStateException]
}

@idempotent
operation DeleteAlias {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        EntityId: WorkMailIdentifier

        @required
        Alias: EmailAddress
    }
    output := {}
    errors: [
        EntityNotFoundException
        EntityStateException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
    ]
}

@idempotent
operation DeleteAvailabilityConfiguration {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        DomainName: DomainName
    }
    output := {}
    errors: [OrganizationNotFoundException, OrganizationStateException]
}

@idempotent
operation DeleteEmailMonitoringConfiguration {
    input := {
        @required
        OrganizationId: OrganizationId
    }
    output := {}
    errors: [InvalidParameterException, OrganizationNotFoundException, OrganizationStateException]
}

@idempotent
operation DeleteGroup {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        GroupId: EntityIdentifier
    }
    output := {}
    errors: [
        DirectoryServiceAuthenticationFailedException
        DirectoryUnavailableException
        EntityStateException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        UnsupportedOperationException
    ]
}

@idempotent
operation DeleteIdentityCenterApplication {
    input := {
        @required
        ApplicationArn: ApplicationArn
    }
    output := {}
    errors: [InvalidParameterException, OrganizationStateException]
}

@idempotent
operation DeleteIdentityProviderConfiguration {
    input := {
        @required
        OrganizationId: OrganizationId
    }
    output := {}
    errors: [InvalidParameterException, OrganizationNotFoundException, OrganizationStateException]
}

operation DeleteImpersonationRole {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        ImpersonationRoleId: ImpersonationRoleId
    }
    output := {}
    errors: [InvalidParameterException, OrganizationNotFoundException, OrganizationStateException]
}

@idempotent
operation DeleteMailboxPermissions {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        EntityId: EntityIdentifier

        @required
        GranteeId: EntityIdentifier
    }
    output := {}
    errors: [
        EntityNotFoundException
        EntityStateException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
    ]
}

operation DeleteMobileDeviceAccessOverride {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        UserId: EntityIdentifier

        @required
        DeviceId: DeviceId
    }
    output := {}
    errors: [
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        EntityNotFoundException
    ]
}

operation DeleteMobileDeviceAccessRule {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        MobileDeviceAccessRuleId: MobileDeviceAccessRuleId
    }
    output := {}
    errors: [InvalidParameterException, OrganizationNotFoundException, OrganizationStateException]
}

@idempotent
operation DeleteOrganization {
    input := {
        @idempotencyToken
        ClientToken: IdempotencyClientToken

        @required
        OrganizationId: OrganizationId

        @required
        DeleteDirectory: Boolean

        ForceDelete: Boolean
        DeleteIdentityCenterApplication: Boolean
    }
    output := {
        OrganizationId: OrganizationId
        State: String
    }
    errors: [InvalidParameterException, OrganizationNotFoundException, OrganizationStateException]
}

@idempotent
operation DeletePersonalAccessToken {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        PersonalAccessTokenId: PersonalAccessTokenId
    }
    output := {}
    errors: [InvalidParameterException, OrganizationNotFoundException, OrganizationStateException]
}

@idempotent
operation DeleteResource {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        ResourceId: EntityIdentifier
    }
    output := {}
    errors: [
        EntityStateException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        UnsupportedOperationException
    ]
}

@idempotent
operation DeleteRetentionPolicy {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        Id: ShortString
    }
    output := {}
    errors: [InvalidParameterException, OrganizationNotFoundException, OrganizationStateException]
}

@idempotent
operation DeleteUser {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        UserId: EntityIdentifier
    }
    output := {}
    errors: [
        DirectoryServiceAuthenticationFailedException
        DirectoryUnavailableException
        EntityStateException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        UnsupportedOperationException
    ]
}

@idempotent
operation DeregisterFromWorkMail {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        EntityId: EntityIdentifier
    }
    output := {}
    errors: [
        EntityNotFoundException
        EntityStateException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
    ]
}

@idempotent
operation DeregisterMailDomain {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        DomainName: WorkMailDomainName
    }
    output := {}
    errors: [
        MailDomainInUseException
        OrganizationNotFoundException
        OrganizationStateException
        InvalidParameterException
        InvalidCustomSesConfigurationException
    ]
}

@idempotent
operation DescribeEmailMonitoringConfiguration {
    input := {
        @required
        OrganizationId: OrganizationId
    }
    output := {
        RoleArn: RoleArn
        LogGroupArn: LogGroupArn
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
    ]
}

@idempotent
operation DescribeEntity {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        Email: EmailAddress
    }
    output := {
        EntityId: WorkMailIdentifier
        Name: String
        Type: EntityType
    }
    errors: [
        EntityNotFoundException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
    ]
}

@idempotent
operation DescribeGroup {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        GroupId: EntityIdentifier
    }
    output := {
        GroupId: WorkMailIdentifier
        Name: GroupName
        Email: EmailAddress
        State: EntityState
        EnabledDate: Timestamp
        DisabledDate: Timestamp
        HiddenFromGlobalAddressList: Boolean
    }
    errors: [
        EntityNotFoundException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
    ]
}

@idempotent
operation DescribeIdentityProviderConfiguration {
    input := {
        @required
        OrganizationId: OrganizationId
    }
    output := {
        AuthenticationMode: IdentityProviderAuthenticationMode
        IdentityCenterConfiguration: IdentityCenterConfiguration
        PersonalAccessTokenConfiguration: PersonalAccessTokenConfiguration
    }
    errors: [
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        ResourceNotFoundException
    ]
}

@idempotent
operation DescribeInboundDmarcSettings {
    input := {
        @required
        OrganizationId: OrganizationId
    }
    output := {
        Enforced: Boolean
    }
    errors: [OrganizationNotFoundException, OrganizationStateException]
}

@idempotent
operation DescribeMailboxExportJob {
    input := {
        @required
        JobId: MailboxExportJobId

        @required
        OrganizationId: OrganizationId
    }
    output := {
        EntityId: WorkMailIdentifier
        Description: Description
        RoleArn: RoleArn
        KmsKeyArn: KmsKeyArn
        S3BucketName: S3BucketName
        S3Prefix: S3ObjectKey
        S3Path: S3ObjectKey
        EstimatedProgress: Percentage
        State: MailboxExportJobState
        ErrorInfo: MailboxExportErrorInfo
        StartTime: Timestamp
        EndTime: Timestamp
    }
    errors: [
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        EntityNotFoundException
    ]
}

@idempotent
operation DescribeOrganization {
    input := {
        @required
        OrganizationId: OrganizationId
    }
    output := {
        OrganizationId: OrganizationId
        Alias: OrganizationName
        State: String
        DirectoryId: String
        DirectoryType: String
        DefaultMailDomain: String
        CompletedDate: Timestamp
        ErrorMessage: String
        ARN: AmazonResourceName
        MigrationAdmin: WorkMailIdentifier
        InteroperabilityEnabled: Boolean
    }
    errors: [InvalidParameterException, OrganizationNotFoundException]
}

@idempotent
operation DescribeResource {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        ResourceId: EntityIdentifier
    }
    output := {
        ResourceId: ResourceId
        Email: EmailAddress
        Name: ResourceName
        Type: ResourceType
        BookingOptions: BookingOptions
        State: EntityState
        EnabledDate: Timestamp
        DisabledDate: Timestamp
        Description: ResourceDescription
        HiddenFromGlobalAddressList: Boolean
    }
    errors: [
        EntityNotFoundException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        UnsupportedOperationException
    ]
}

@idempotent
operation DescribeUser {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        UserId: EntityIdentifier
    }
    output := {
        UserId: WorkMailIdentifier
        Name: UserName
        Email: EmailAddress
        DisplayName: UserAttribute
        State: EntityState
        UserRole: UserRole
        EnabledDate: Timestamp
        DisabledDate: Timestamp
        MailboxProvisionedDate: Timestamp
        MailboxDeprovisionedDate: Timestamp
        FirstName: UserAttribute
        LastName: UserAttribute
        HiddenFromGlobalAddressList: Boolean
        Initials: UserAttribute
        Telephone: UserAttribute
        Street: UserAttribute
        JobTitle: UserAttribute
        City: UserAttribute
        Company: UserAttribute
        ZipCode: UserAttribute
        Department: UserAttribute
        Country: UserAttribute
        Office: UserAttribute
        IdentityProviderUserId: IdentityProviderUserId
        IdentityProviderIdentityStoreId: IdentityProviderIdentityStoreId
    }
    errors: [
        DirectoryServiceAuthenticationFailedException
        DirectoryUnavailableException
        EntityNotFoundException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
    ]
}

@idempotent
operation DisassociateDelegateFromResource {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        ResourceId: EntityIdentifier

        @required
        EntityId: EntityIdentifier
    }
    output := {}
    errors: [
        EntityNotFoundException
        EntityStateException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        UnsupportedOperationException
    ]
}

@idempotent
operation DisassociateMemberFromGroup {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        GroupId: EntityIdentifier

        @required
        MemberId: EntityIdentifier
    }
    output := {}
    errors: [
        DirectoryServiceAuthenticationFailedException
        DirectoryUnavailableException
        EntityNotFoundException
        EntityStateException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        UnsupportedOperationException
    ]
}

operation GetAccessControlEffect {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        IpAddress: IpAddress

        @required
        Action: AccessControlRuleAction

        UserId: WorkMailIdentifier
        ImpersonationRoleId: ImpersonationRoleId
    }
    output := {
        Effect: AccessControlRuleEffect
        MatchedRules: AccessControlRuleNameList
    }
    errors: [
        EntityNotFoundException
        ResourceNotFoundException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
    ]
}

@idempotent
operation GetDefaultRetentionPolicy {
    input := {
        @required
        OrganizationId: OrganizationId
    }
    output := {
        Id: ShortString
        Name: ShortString
        Description: String
        FolderConfigurations: FolderConfigurations
    }
    errors: [
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        EntityNotFoundException
    ]
}

operation GetImpersonationRole {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        ImpersonationRoleId: ImpersonationRoleId
    }
    output := {
        ImpersonationRoleId: ImpersonationRoleId
        Name: ImpersonationRoleName
        Type: ImpersonationRoleType
        Description: ImpersonationRoleDescription
        Rules: ImpersonationRuleList
        DateCreated: Timestamp
        DateModified: Timestamp
    }
    errors: [
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        ResourceNotFoundException
    ]
}

operation GetImpersonationRoleEffect {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        ImpersonationRoleId: ImpersonationRoleId

        @required
        TargetUser: EntityIdentifier
    }
    output := {
        Type: ImpersonationRoleType
        Effect: AccessEffect
        MatchedRules: ImpersonationMatchedRuleList
    }
    errors: [
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        ResourceNotFoundException
        EntityNotFoundException
        EntityStateException
    ]
}

@idempotent
operation GetMailDomain {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        DomainName: WorkMailDomainName
    }
    output := {
        Records: DnsRecords
        IsTestDomain: Boolean
        IsDefault: Boolean
        OwnershipVerificationStatus: DnsRecordVerificationStatus
        DkimVerificationStatus: DnsRecordVerificationStatus
    }
    errors: [
        MailDomainNotFoundException
        OrganizationNotFoundException
        OrganizationStateException
        InvalidParameterException
    ]
}

@idempotent
operation GetMailboxDetails {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        UserId: EntityIdentifier
    }
    output := {
        MailboxQuota: MailboxQuota
        MailboxSize: MailboxSize
    }
    errors: [
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        EntityNotFoundException
    ]
}

operation GetMobileDeviceAccessEffect {
    input := {
        @required
        OrganizationId: OrganizationId

        DeviceType: DeviceType
        DeviceModel: DeviceModel
        DeviceOperatingSystem: DeviceOperatingSystem
        DeviceUserAgent: DeviceUserAgent
    }
    output := {
        Effect: MobileDeviceAccessRuleEffect
        MatchedRules: MobileDeviceAccessMatchedRuleList
    }
    errors: [InvalidParameterException, OrganizationNotFoundException, OrganizationStateException]
}

operation GetMobileDeviceAccessOverride {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        UserId: EntityIdentifier

        @required
        DeviceId: DeviceId
    }
    output := {
        UserId: WorkMailIdentifier
        DeviceId: DeviceId
        Effect: MobileDeviceAccessRuleEffect
        Description: MobileDeviceAccessRuleDescription
        DateCreated: Timestamp
        DateModified: Timestamp
    }
    errors: [
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        EntityNotFoundException
        ResourceNotFoundException
    ]
}

@idempotent
operation GetPersonalAccessTokenMetadata {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        PersonalAccessTokenId: PersonalAccessTokenId
    }
    output := {
        PersonalAccessTokenId: PersonalAccessTokenId
        UserId: WorkMailIdentifier
        Name: PersonalAccessTokenName
        DateCreated: Timestamp
        DateLastUsed: Timestamp
        ExpiresTime: Timestamp
        Scopes: PersonalAccessTokenScopeList
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
    ]
}

operation ListAccessControlRules {
    input := {
        @required
        OrganizationId: OrganizationId
    }
    output := {
        Rules: AccessControlRulesList
    }
    errors: [OrganizationNotFoundException, OrganizationStateException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Aliases"
    pageSize: "MaxResults"
)
operation ListAliases {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        EntityId: WorkMailIdentifier

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Aliases: Aliases
        NextToken: NextToken
    }
    errors: [
        EntityNotFoundException
        EntityStateException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AvailabilityConfigurations"
    pageSize: "MaxResults"
)
operation ListAvailabilityConfigurations {
    input := {
        @required
        OrganizationId: OrganizationId

        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        AvailabilityConfigurations: AvailabilityConfigurationList
        NextToken: NextToken
    }
    errors: [OrganizationNotFoundException, OrganizationStateException, InvalidParameterException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Members"
    pageSize: "MaxResults"
)
operation ListGroupMembers {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        GroupId: EntityIdentifier

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Members: Members
        NextToken: NextToken
    }
    errors: [
        EntityNotFoundException
        EntityStateException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
    ]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Groups"
    pageSize: "MaxResults"
)
operation ListGroups {
    input := {
        @required
        OrganizationId: OrganizationId

        NextToken: NextToken
        MaxResults: MaxResults
        Filters: ListGroupsFilters
    }
    output := {
        Groups: Groups
        NextToken: NextToken
    }
    errors: [
        EntityNotFoundException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
    ]
}

@idempotent
operation ListGroupsForEntity {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        EntityId: EntityIdentifier

        Filters: ListGroupsForEntityFilters
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Groups: GroupIdentifiers
        NextToken: NextToken
    }
    errors: [
        EntityNotFoundException
        EntityStateException
        OrganizationNotFoundException
        OrganizationStateException
        InvalidParameterException
    ]
}

operation ListImpersonationRoles {
    input := {
        @required
        OrganizationId: OrganizationId

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Roles: ImpersonationRoleList
        NextToken: NextToken
    }
    errors: [InvalidParameterException, OrganizationNotFoundException, OrganizationStateException]
}

@idempotent
operation ListMailDomains {
    input := {
        @required
        OrganizationId: OrganizationId

        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        MailDomains: MailDomains
        NextToken: NextToken
    }
    errors: [InvalidParameterException, OrganizationNotFoundException, OrganizationStateException]
}

@idempotent
operation ListMailboxExportJobs {
    input := {
        @required
        OrganizationId: OrganizationId

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Jobs: Jobs
        NextToken: NextToken
    }
    errors: [InvalidParameterException, OrganizationNotFoundException, OrganizationStateException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Permissions"
    pageSize: "MaxResults"
)
operation ListMailboxPermissions {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        EntityId: EntityIdentifier

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Permissions: Permissions
        NextToken: NextToken
    }
    errors: [
        EntityNotFoundException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
    ]
}

operation ListMobileDeviceAccessOverrides {
    input := {
        @required
        OrganizationId: OrganizationId

        UserId: EntityIdentifier
        DeviceId: DeviceId
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Overrides: MobileDeviceAccessOverridesList
        NextToken: NextToken
    }
    errors: [
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        EntityNotFoundException
    ]
}

operation ListMobileDeviceAccessRules {
    input := {
        @required
        OrganizationId: OrganizationId
    }
    output := {
        Rules: MobileDeviceAccessRulesList
    }
    errors: [InvalidParameterException, OrganizationNotFoundException, OrganizationStateException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "OrganizationSummaries"
    pageSize: "MaxResults"
)
operation ListOrganizations {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        OrganizationSummaries: OrganizationSummaries
        NextToken: NextToken
    }
    errors: [InvalidParameterException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PersonalAccessTokenSummaries"
    pageSize: "MaxResults"
)
operation ListPersonalAccessTokens {
    input := {
        @required
        OrganizationId: OrganizationId

        UserId: EntityIdentifier
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        NextToken: NextToken
        PersonalAccessTokenSummaries: PersonalAccessTokenSummaryList
    }
    errors: [
        InvalidParameterException
        EntityNotFoundException
        EntityStateException
        OrganizationNotFoundException
        OrganizationStateException
    ]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Delegates"
    pageSize: "MaxResults"
)
operation ListResourceDelegates {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        ResourceId: EntityIdentifier

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Delegates: ResourceDelegates
        NextToken: NextToken
    }
    errors: [
        EntityNotFoundException
        EntityStateException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        UnsupportedOperationException
    ]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Resources"
    pageSize: "MaxResults"
)
operation ListResources {
    input := {
        @required
        OrganizationId: OrganizationId

        NextToken: NextToken
        MaxResults: MaxResults
        Filters: ListResourcesFilters
    }
    output := {
        Resources: Resources
        NextToken: NextToken
    }
    errors: [
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        UnsupportedOperationException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceARN: AmazonResourceName
    }
    output := {
        Tags: TagList
    }
    errors: [ResourceNotFoundException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Users"
    pageSize: "MaxResults"
)
operation ListUsers {
    input := {
        @required
        OrganizationId: OrganizationId

        NextToken: NextToken
        MaxResults: MaxResults
        Filters: ListUsersFilters
    }
    output := {
        Users: Users
        NextToken: NextToken
    }
    errors: [InvalidParameterException, OrganizationNotFoundException, OrganizationStateException]
}

operation PutAccessControlRule {
    input := {
        @required
        Name: AccessControlRuleName

        @required
        Effect: AccessControlRuleEffect

        @required
        Description: AccessControlRuleDescription

        IpRanges: IpRangeList
        NotIpRanges: IpRangeList
        Actions: ActionsList
        NotActions: ActionsList
        UserIds: UserIdList
        NotUserIds: UserIdList

        @required
        OrganizationId: OrganizationId

        ImpersonationRoleIds: ImpersonationRoleIdList
        NotImpersonationRoleIds: ImpersonationRoleIdList
    }
    output := {}
    errors: [
        LimitExceededException
        InvalidParameterException
        EntityNotFoundException
        ResourceNotFoundException
        OrganizationNotFoundException
        OrganizationStateException
    ]
}

@idempotent
operation PutEmailMonitoringConfiguration {
    input := {
        @required
        OrganizationId: OrganizationId

        RoleArn: RoleArn

        @required
        LogGroupArn: LogGroupArn
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
    ]
}

@idempotent
operation PutIdentityProviderConfiguration {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        AuthenticationMode: IdentityProviderAuthenticationMode

        @required
        IdentityCenterConfiguration: IdentityCenterConfiguration

        @required
        PersonalAccessTokenConfiguration: PersonalAccessTokenConfiguration
    }
    output := {}
    errors: [
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        ResourceNotFoundException
    ]
}

@idempotent
operation PutInboundDmarcSettings {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        Enforced: Boolean
    }
    output := {}
    errors: [OrganizationNotFoundException, OrganizationStateException]
}

@idempotent
operation PutMailboxPermissions {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        EntityId: EntityIdentifier

        @required
        GranteeId: EntityIdentifier

        @required
        PermissionValues: PermissionValues
    }
    output := {}
    errors: [
        EntityNotFoundException
        EntityStateException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
    ]
}

operation PutMobileDeviceAccessOverride {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        UserId: EntityIdentifier

        @required
        DeviceId: DeviceId

        @required
        Effect: MobileDeviceAccessRuleEffect

        Description: MobileDeviceAccessRuleDescription
    }
    output := {}
    errors: [
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        EntityNotFoundException
        EntityStateException
    ]
}

@idempotent
operation PutRetentionPolicy {
    input := {
        @required
        OrganizationId: OrganizationId

        Id: ShortString

        @required
        Name: ShortString

        Description: PolicyDescription

        @required
        FolderConfigurations: FolderConfigurations
    }
    output := {}
    errors: [
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        LimitExceededException
    ]
}

@idempotent
operation RegisterMailDomain {
    input := {
        @idempotencyToken
        ClientToken: IdempotencyClientToken

        @required
        OrganizationId: OrganizationId

        @required
        DomainName: WorkMailDomainName
    }
    output := {}
    errors: [
        MailDomainInUseException
        OrganizationNotFoundException
        OrganizationStateException
        LimitExceededException
        InvalidParameterException
    ]
}

@idempotent
operation RegisterToWorkMail {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        EntityId: EntityIdentifier

        @required
        Email: EmailAddress
    }
    output := {}
    errors: [
        DirectoryServiceAuthenticationFailedException
        DirectoryUnavailableException
        EmailAddressInUseException
        EntityNotFoundException
        EntityStateException
        EntityAlreadyRegisteredException
        InvalidParameterException
        MailDomainNotFoundException
        MailDomainStateException
        OrganizationNotFoundException
        OrganizationStateException
        UnsupportedOperationException
    ]
}

@idempotent
operation ResetPassword {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        UserId: WorkMailIdentifier

        @required
        Password: Password
    }
    output := {}
    errors: [
        DirectoryServiceAuthenticationFailedException
        DirectoryUnavailableException
        EntityNotFoundException
        EntityStateException
        InvalidParameterException
        InvalidPasswordException
        OrganizationNotFoundException
        OrganizationStateException
        UnsupportedOperationException
    ]
}

@idempotent
operation StartMailboxExportJob {
    input := {
        @required @idempotencyToken
        ClientToken: IdempotencyClientToken

        @required
        OrganizationId: OrganizationId

        @required
        EntityId: EntityIdentifier

        Description: Description

        @required
        RoleArn: RoleArn

        @required
        KmsKeyArn: KmsKeyArn

        @required
        S3BucketName: S3BucketName

        @required
        S3Prefix: S3ObjectKey
    }
    output := {
        JobId: MailboxExportJobId
    }
    errors: [
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        EntityNotFoundException
        LimitExceededException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        TooManyTagsException
        OrganizationStateException
    ]
}

operation TestAvailabilityConfiguration {
    input := {
        @required
        OrganizationId: OrganizationId

        DomainName: DomainName
        EwsProvider: EwsAvailabilityProvider
        LambdaProvider: LambdaAvailabilityProvider
    }
    output := {
        TestPassed: Boolean
        FailureReason: String
    }
    errors: [
        OrganizationNotFoundException
        OrganizationStateException
        ResourceNotFoundException
        InvalidParameterException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [ResourceNotFoundException]
}

@idempotent
operation UpdateAvailabilityConfiguration {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        DomainName: DomainName

        EwsProvider: EwsAvailabilityProvider
        LambdaProvider: LambdaAvailabilityProvider
    }
    output := {}
    errors: [
        OrganizationNotFoundException
        OrganizationStateException
        ResourceNotFoundException
        InvalidParameterException
    ]
}

@idempotent
operation UpdateDefaultMailDomain {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        DomainName: WorkMailDomainName
    }
    output := {}
    errors: [
        MailDomainNotFoundException
        MailDomainStateException
        OrganizationNotFoundException
        OrganizationStateException
        InvalidParameterException
    ]
}

@idempotent
operation UpdateGroup {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        GroupId: EntityIdentifier

        HiddenFromGlobalAddressList: Boolean
    }
    output := {}
    errors: [
        EntityNotFoundException
        EntityStateException
        OrganizationNotFoundException
        OrganizationStateException
        UnsupportedOperationException
        InvalidParameterException
    ]
}

operation UpdateImpersonationRole {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        ImpersonationRoleId: ImpersonationRoleId

        @required
        Name: ImpersonationRoleName

        @required
        Type: ImpersonationRoleType

        Description: ImpersonationRoleDescription

        @required
        Rules: ImpersonationRuleList
    }
    output := {}
    errors: [
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        ResourceNotFoundException
        EntityNotFoundException
        EntityStateException
        LimitExceededException
    ]
}

@idempotent
operation UpdateMailboxQuota {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        UserId: EntityIdentifier

        @required
        MailboxQuota: MailboxQuota
    }
    output := {}
    errors: [
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        EntityNotFoundException
        EntityStateException
    ]
}

operation UpdateMobileDeviceAccessRule {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        MobileDeviceAccessRuleId: MobileDeviceAccessRuleId

        @required
        Name: MobileDeviceAccessRuleName

        Description: MobileDeviceAccessRuleDescription

        @required
        Effect: MobileDeviceAccessRuleEffect

        DeviceTypes: DeviceTypeList
        NotDeviceTypes: DeviceTypeList
        DeviceModels: DeviceModelList
        NotDeviceModels: DeviceModelList
        DeviceOperatingSystems: DeviceOperatingSystemList
        NotDeviceOperatingSystems: DeviceOperatingSystemList
        DeviceUserAgents: DeviceUserAgentList
        NotDeviceUserAgents: DeviceUserAgentList
    }
    output := {}
    errors: [
        InvalidParameterException
        EntityNotFoundException
        OrganizationNotFoundException
        OrganizationStateException
    ]
}

@idempotent
operation UpdatePrimaryEmailAddress {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        EntityId: EntityIdentifier

        @required
        Email: EmailAddress
    }
    output := {}
    errors: [
        DirectoryServiceAuthenticationFailedException
        DirectoryUnavailableException
        EmailAddressInUseException
        EntityNotFoundException
        EntityStateException
        InvalidParameterException
        MailDomainNotFoundException
        MailDomainStateException
        OrganizationNotFoundException
        OrganizationStateException
        UnsupportedOperationException
    ]
}

@idempotent
operation UpdateResource {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        ResourceId: EntityIdentifier

        Name: ResourceName
        BookingOptions: BookingOptions
        Description: NewResourceDescription
        Type: ResourceType
        HiddenFromGlobalAddressList: Boolean
    }
    output := {}
    errors: [
        DirectoryUnavailableException
        EntityNotFoundException
        EntityStateException
        InvalidConfigurationException
        EmailAddressInUseException
        MailDomainNotFoundException
        MailDomainStateException
        NameAvailabilityException
        OrganizationNotFoundException
        OrganizationStateException
        UnsupportedOperationException
        InvalidParameterException
    ]
}

@idempotent
operation UpdateUser {
    input := {
        @required
        OrganizationId: OrganizationId

        @required
        UserId: EntityIdentifier

        Role: UserRole
        DisplayName: UserAttribute
        FirstName: UserAttribute
        LastName: UserAttribute
        HiddenFromGlobalAddressList: Boolean
        Initials: UserAttribute
        Telephone: UserAttribute
        Street: UserAttribute
        JobTitle: UserAttribute
        City: UserAttribute
        Company: UserAttribute
        ZipCode: UserAttribute
        Department: UserAttribute
        Country: UserAttribute
        Office: UserAttribute
        IdentityProviderUserId: IdentityProviderUserIdForUpdate
    }
    output := {}
    errors: [
        DirectoryServiceAuthenticationFailedException
        DirectoryUnavailableException
        EntityNotFoundException
        InvalidParameterException
        OrganizationNotFoundException
        OrganizationStateException
        UnsupportedOperationException
        EntityStateException
    ]
}

structure AccessControlRule {
    Name: AccessControlRuleName
    Effect: AccessControlRuleEffect
    Description: AccessControlRuleDescription
    IpRanges: IpRangeList
    NotIpRanges: IpRangeList
    Actions: ActionsList
    NotActions: ActionsList
    UserIds: UserIdList
    NotUserIds: UserIdList
    DateCreated: Timestamp
    DateModified: Timestamp
    ImpersonationRoleIds: ImpersonationRoleIdList
    NotImpersonationRoleIds: ImpersonationRoleIdList
}

@length(min: 1, max: 64) @pattern("[a-zA-Z]+")
string AccessControlRuleAction

@length(min: 0, max: 255) @pattern("[\\u0020-\\u00FF]+")
string AccessControlRuleDescription

enum AccessControlRuleEffect {
    ALLOW
    DENY
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string AccessControlRuleName

@length(min: 0, max: 10)
list AccessControlRuleNameList {
    member: AccessControlRuleName
}

@length(min: 0, max: 10)
list AccessControlRulesList {
    member: AccessControlRule
}

enum AccessEffect {
    ALLOW
    DENY
}

@length(min: 0, max: 10)
list ActionsList {
    member: AccessControlRuleAction
}

list Aliases {
    member: EmailAddress
}

@length(min: 1, max: 1011)
@pattern("arn:aws:workmail:[a-z0-9-]*:[a-z0-9-]+:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}")
string AmazonResourceName

@length(min: 10, max: 1224)
@pattern("^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso::\\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}$")
string ApplicationArn

structure AvailabilityConfiguration {
    DomainName: DomainName
    ProviderType: AvailabilityProviderType
    EwsProvider: RedactedEwsAvailabilityProvider
    LambdaProvider: LambdaAvailabilityProvider
    DateCreated: Timestamp
    DateModified: Timestamp
}

list AvailabilityConfigurationList {
    member: AvailabilityConfiguration
}

enum AvailabilityProviderType {
    EWS
    LAMBDA
}

structure BookingOptions {
    AutoAcceptRequests: Boolean
    AutoDeclineRecurringRequests: Boolean
    AutoDeclineConflictingRequests: Boolean
}

structure Delegate {
    @required
    Id: String

    @required
    Type: MemberType
}

@length(min: 0, max: 1023) @pattern("[\\S\\s]*")
string Description

@length(min: 1, max: 32) @pattern("[A-Za-z0-9]+")
string DeviceId

@length(min: 1, max: 256) @pattern("[\\u0020-\\u00FF]+")
string DeviceModel

@length(min: 1, max: 10)
list DeviceModelList {
    member: DeviceModel
}

@length(min: 1, max: 256) @pattern("[\\u0020-\\u00FF]+")
string DeviceOperatingSystem

@length(min: 1, max: 10)
list DeviceOperatingSystemList {
    member: DeviceOperatingSystem
}

@length(min: 1, max: 256) @pattern("[\\u0020-\\u00FF]+")
string DeviceType

@length(min: 1, max: 10)
list DeviceTypeList {
    member: DeviceType
}

@length(min: 1, max: 256) @pattern("[\\u0020-\\u00FF]+")
string DeviceUserAgent

@length(min: 1, max: 10)
list DeviceUserAgentList {
    member: DeviceUserAgent
}

@length(min: 12, max: 12) @pattern("^d-[0-9a-f]{10}$")
string DirectoryId

@error("client")
structure DirectoryInUseException {
    Message: String
}

@error("client")
structure DirectoryServiceAuthenticationFailedException {
    Message: String
}

@error("client")
structure DirectoryUnavailableException {
    Message: String
}

structure DnsRecord {
    Type: String
    Hostname: String
    Value: String
}

enum DnsRecordVerificationStatus {
    PENDING
    VERIFIED
    FAILED
}

list DnsRecords {
    member: DnsRecord
}

structure Domain {
    @required
    DomainName: DomainName

    HostedZoneId: HostedZoneId
}

@length(min: 3, max: 255) @pattern("[a-zA-Z0-9.-]+")
string DomainName

@length(min: 0, max: 5)
list Domains {
    member: Domain
}

@length(min: 1, max: 254) @pattern("[a-zA-Z0-9._%+-]{1,64}@[a-zA-Z0-9.-]+\\.[a-zA-Z-]{2,}")
string EmailAddress

@error("client")
structure EmailAddressInUseException {
    Message: String
}

@error("client")
structure EntityAlreadyRegisteredException {
    Message: String
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9._%+@-]+")
string EntityIdentifier

@error("client")
structure EntityNotFoundException {
    Message: String
}

enum EntityState {
    ENABLED
    DISABLED
    DELETED
}

@error("client")
structure EntityStateException {
    Message: String
}

enum EntityType {
    GROUP
    USER
    RESOURCE
}

structure EwsAvailabilityProvider {
    @required
    EwsEndpoint: Url

    @required
    EwsUsername: ExternalUserName

    @required
    EwsPassword: Password
}

@length(max: 256) @pattern("[\\u0020-\\u00FF]+")
string ExternalUserName

structure FolderConfiguration {
    @required
    Name: FolderName

    @required
    Action: RetentionAction

    Period: RetentionPeriod
}

list FolderConfigurations {
    member: FolderConfiguration
}

enum FolderName {
    INBOX
    DELETED_ITEMS
    SENT_ITEMS
    DRAFTS
    JUNK_EMAIL
}

structure Group {
    Id: WorkMailIdentifier
    Email: EmailAddress
    Name: GroupName
    State: EntityState
    EnabledDate: Timestamp
    DisabledDate: Timestamp
}

structure GroupIdentifier {
    GroupId: WorkMailIdentifier
    GroupName: GroupName
}

list GroupIdentifiers {
    member: GroupIdentifier
}

@length(min: 1, max: 256) @pattern("[\\u0020-\\u00FF]+")
string GroupName

list Groups {
    member: Group
}

@length(min: 1, max: 32) @pattern("[^/\\\\]*")
string HostedZoneId

@length(min: 1, max: 128) @pattern("[\\x21-\\x7e]+")
string IdempotencyClientToken

@length(min: 0, max: 255) @pattern("^[\\w+=,.@-]+$")
string IdentityCenterApplicationName

structure IdentityCenterConfiguration {
    @required
    InstanceArn: InstanceArn

    @required
    ApplicationArn: ApplicationArn
}

enum IdentityProviderAuthenticationMode {
    IDENTITY_PROVIDER_ONLY
    IDENTITY_PROVIDER_AND_DIRECTORY
}

@length(min: 1, max: 36)
@pattern("^d-[0-9a-f]{10}$|^[0-9a-f]{8}\\\\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\\\\b[0-9a-f]{12}$")
string IdentityProviderIdentityStoreId

@length(min: 1, max: 47)
@pattern("^([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$")
string IdentityProviderUserId

@length(min: 0, max: 47)
@pattern("^$|^([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$")
string IdentityProviderUserIdForUpdate

@length(min: 1, max: 47) @pattern("^[A-Fa-f0-9-]+$")
string IdentityProviderUserIdPrefix

structure ImpersonationMatchedRule {
    ImpersonationRuleId: ImpersonationRuleId
    Name: ImpersonationRuleName
}

@length(min: 0, max: 10)
list ImpersonationMatchedRuleList {
    member: ImpersonationMatchedRule
}

structure ImpersonationRole {
    ImpersonationRoleId: ImpersonationRoleId
    Name: ImpersonationRoleName
    Type: ImpersonationRoleType
    DateCreated: Timestamp
    DateModified: Timestamp
}

@length(min: 1, max: 256) @pattern("[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F\\x3C\\x3E\\x5C]+")
string ImpersonationRoleDescription

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string ImpersonationRoleId

@length(min: 0, max: 10)
list ImpersonationRoleIdList {
    member: ImpersonationRoleId
}

@length(min: 0, max: 20)
list ImpersonationRoleList {
    member: ImpersonationRole
}

@length(min: 1, max: 64) @pattern("[^\\x00-\\x1F\\x7F\\x3C\\x3E\\x5C]+")
string ImpersonationRoleName

enum ImpersonationRoleType {
    FULL_ACCESS
    READ_ONLY
}

structure ImpersonationRule {
    @required
    ImpersonationRuleId: ImpersonationRuleId

    Name: ImpersonationRuleName
    Description: ImpersonationRuleDescription

    @required
    Effect: AccessEffect

    TargetUsers: TargetUsers
    NotTargetUsers: TargetUsers
}

@length(min: 1, max: 256) @pattern("[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F\\x3C\\x3E\\x5C]+")
string ImpersonationRuleDescription

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string ImpersonationRuleId

@length(min: 0, max: 10)
list ImpersonationRuleList {
    member: ImpersonationRule
}

@length(min: 1, max: 64) @pattern("[^\\x00-\\x1F\\x7F\\x3C\\x3E\\x5C]+")
string ImpersonationRuleName

@length(min: 1, max: 256) @pattern("[\\x21-\\x7e]+")
string ImpersonationToken

@length(min: 10, max: 1124)
@pattern("^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$")
string InstanceArn

@error("client")
structure InvalidConfigurationException {
    Message: String
}

@error("client")
structure InvalidCustomSesConfigurationException {
    Message: String
}

@error("client")
structure InvalidParameterException {
    Message: String
}

@error("client")
structure InvalidPasswordException {
    Message: String
}

@length(min: 1, max: 15)
@pattern("^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])$")
string IpAddress

@length(min: 1, max: 18)
@pattern("^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])/([0-9]|[12][0-9]|3[0-2])$")
string IpRange

@length(min: 0, max: 1024)
list IpRangeList {
    member: IpRange
}

list Jobs {
    member: MailboxExportJob
}

@length(min: 20, max: 2048)
@pattern("arn:aws:kms:[a-z0-9-]*:[a-z0-9-]+:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}")
string KmsKeyArn

@length(min: 49, max: 256)
@pattern("arn:aws:lambda:[a-z]{2}-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9\\-_\\.]+(:(\\$LATEST|[a-zA-Z0-9\\-_]+))?")
string LambdaArn

structure LambdaAvailabilityProvider {
    @required
    LambdaArn: LambdaArn
}

@error("client")
structure LimitExceededException {
    Message: String
}

structure ListGroupsFilters {
    NamePrefix: String
    PrimaryEmailPrefix: String
    State: EntityState
}

structure ListGroupsForEntityFilters {
    GroupNamePrefix: String
}

structure ListResourcesFilters {
    NamePrefix: String
    PrimaryEmailPrefix: String
    State: EntityState
}

structure ListUsersFilters {
    UsernamePrefix: String
    DisplayNamePrefix: UserAttribute
    PrimaryEmailPrefix: String
    State: EntityState
    IdentityProviderUserIdPrefix: IdentityProviderUserIdPrefix
}

@length(min: 47, max: 562)
@pattern("arn:aws:logs:[a-z\\-0-9]*:[0-9]{12}:log-group:([\\.\\-_/#A-Za-z0-9]+):\\*$")
string LogGroupArn

@error("client")
structure MailDomainInUseException {
    Message: String
}

@error("client")
structure MailDomainNotFoundException {
    Message: String
}

@error("client")
structure MailDomainStateException {
    Message: String
}

structure MailDomainSummary {
    DomainName: DomainName
    DefaultDomain: Boolean
}

list MailDomains {
    member: MailDomainSummary
}

@length(min: 1, max: 1024) @pattern("[\\S\\s]*")
string MailboxExportErrorInfo

structure MailboxExportJob {
    JobId: MailboxExportJobId
    EntityId: WorkMailIdentifier
    Description: Description
    S3BucketName: S3BucketName
    S3Path: S3ObjectKey
    EstimatedProgress: Percentage
    State: MailboxExportJobState
    StartTime: Timestamp
    EndTime: Timestamp
}

@length(min: 1, max: 63) @pattern("[A-Za-z0-9-]+")
string MailboxExportJobId

enum MailboxExportJobState {
    RUNNING
    COMPLETED
    FAILED
    CANCELLED
}

@range(min: 1)
integer MailboxQuota

@range(min: 0)
double MailboxSize

@range(min: 1, max: 100)
integer MaxResults

structure Member {
    Id: String
    Name: String
    Type: MemberType
    State: EntityState
    EnabledDate: Timestamp
    DisabledDate: Timestamp
}

enum MemberType {
    GROUP
    USER
}

list Members {
    member: Member
}

structure MobileDeviceAccessMatchedRule {
    MobileDeviceAccessRuleId: MobileDeviceAccessRuleId
    Name: MobileDeviceAccessRuleName
}

@length(min: 0, max: 10)
list MobileDeviceAccessMatchedRuleList {
    member: MobileDeviceAccessMatchedRule
}

structure MobileDeviceAccessOverride {
    UserId: WorkMailIdentifier
    DeviceId: DeviceId
    Effect: MobileDeviceAccessRuleEffect
    Description: MobileDeviceAccessRuleDescription
    DateCreated: Timestamp
    DateModified: Timestamp
}

list MobileDeviceAccessOverridesList {
    member: MobileDeviceAccessOverride
}

structure MobileDeviceAccessRule {
    MobileDeviceAccessRuleId: MobileDeviceAccessRuleId
    Name: MobileDeviceAccessRuleName
    Description: MobileDeviceAccessRuleDescription
    Effect: MobileDeviceAccessRuleEffect
    DeviceTypes: DeviceTypeList
    NotDeviceTypes: DeviceTypeList
    DeviceModels: DeviceModelList
    NotDeviceModels: DeviceModelList
    DeviceOperatingSystems: DeviceOperatingSystemList
    NotDeviceOperatingSystems: DeviceOperatingSystemList
    DeviceUserAgents: DeviceUserAgentList
    NotDeviceUserAgents: DeviceUserAgentList
    DateCreated: Timestamp
    DateModified: Timestamp
}

@length(min: 1, max: 256) @pattern("[\\S\\s]+")
string MobileDeviceAccessRuleDescription

enum MobileDeviceAccessRuleEffect {
    ALLOW
    DENY
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string MobileDeviceAccessRuleId

@length(min: 1, max: 64) @pattern("[\\S\\s]+")
string MobileDeviceAccessRuleName

@length(min: 0, max: 10)
list MobileDeviceAccessRulesList {
    member: MobileDeviceAccessRule
}

@error("client")
structure NameAvailabilityException {
    Message: String
}

@length(min: 0, max: 64) @sensitive
string NewResourceDescription

@length(min: 1, max: 1024) @pattern("[\\S\\s]*|[a-zA-Z0-9/+=]{1,1024}")
string NextToken

@length(min: 34, max: 34) @pattern("^m-[0-9a-f]{32}$")
string OrganizationId

@length(min: 1, max: 62) @pattern("^(?!d-)([\\da-zA-Z]+)([-][\\da-zA-Z]+)*")
string OrganizationName

@error("client")
structure OrganizationNotFoundException {
    Message: String
}

@error("client")
structure OrganizationStateException {
    Message: String
}

list OrganizationSummaries {
    member: OrganizationSummary
}

structure OrganizationSummary {
    OrganizationId: OrganizationId
    Alias: OrganizationName
    DefaultMailDomain: DomainName
    ErrorMessage: String
    State: String
}

@length(max: 256) @pattern("[\\u0020-\\u00FF]+") @sensitive
string Password

@range(min: 0, max: 100)
integer Percentage

structure Permission {
    @required
    GranteeId: WorkMailIdentifier

    @required
    GranteeType: MemberType

    @required
    PermissionValues: PermissionValues
}

enum PermissionType {
    FULL_ACCESS
    SEND_AS
    SEND_ON_BEHALF
}

list PermissionValues {
    member: PermissionType
}

list Permissions {
    member: Permission
}

structure PersonalAccessTokenConfiguration {
    @required
    Status: PersonalAccessTokenConfigurationStatus

    LifetimeInDays: PersonalAccessTokenLifetimeInDays
}

enum PersonalAccessTokenConfigurationStatus {
    ACTIVE
    INACTIVE
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string PersonalAccessTokenId

@range(min: 1, max: 3653)
integer PersonalAccessTokenLifetimeInDays

@length(min: 1, max: 64) @pattern("[^\\x00-\\x1F\\x7F\\x3C\\x3E\\x5C]+")
string PersonalAccessTokenName

@length(min: 1, max: 256) @pattern("[^\\x00-\\x1F\\x7F\\x3C\\x3E\\x5C]+")
string PersonalAccessTokenScope

@length(min: 1, max: 10)
list PersonalAccessTokenScopeList {
    member: PersonalAccessTokenScope
}

structure PersonalAccessTokenSummary {
    PersonalAccessTokenId: PersonalAccessTokenId
    UserId: WorkMailIdentifier
    Name: PersonalAccessTokenName
    DateCreated: Timestamp
    DateLastUsed: Timestamp
    ExpiresTime: Timestamp
    Scopes: PersonalAccessTokenScopeList
}

list PersonalAccessTokenSummaryList {
    member: PersonalAccessTokenSummary
}

@length(max: 256) @pattern("[\\w\\d\\s\\S\\-!?=,.;:'_]+") @sensitive
string PolicyDescription

structure RedactedEwsAvailabilityProvider {
    EwsEndpoint: Url
    EwsUsername: ExternalUserName
}

@error("client")
structure ReservedNameException {
    Message: String
}

structure Resource {
    Id: WorkMailIdentifier
    Email: EmailAddress
    Name: ResourceName
    Type: ResourceType
    State: EntityState
    EnabledDate: Timestamp
    DisabledDate: Timestamp
    Description: ResourceDescription
}

list ResourceDelegates {
    member: Delegate
}

@length(min: 1, max: 64) @sensitive
string ResourceDescription

@length(min: 34, max: 34) @pattern("^r-[0-9a-f]{32}$")
string ResourceId

@length(min: 1, max: 20) @pattern("[\\w\\-.]+(@[a-zA-Z0-9.\\-]+\\.[a-zA-Z0-9-]{2,})?")
string ResourceName

@error("client")
structure ResourceNotFoundException {
    Message: String
}

enum ResourceType {
    ROOM
    EQUIPMENT
}

list Resources {
    member: Resource
}

enum RetentionAction {
    NONE
    DELETE
    PERMANENTLY_DELETE
}

@range(min: 1, max: 730)
integer RetentionPeriod

@length(min: 20, max: 2048)
@pattern("arn:aws:iam:[a-z0-9-]*:[a-z0-9-]+:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}")
string RoleArn

@length(min: 1, max: 63) @pattern("[A-Za-z0-9.-]+")
string S3BucketName

@length(min: 1, max: 1023) @pattern("[A-Za-z0-9!_.*'()/-]+")
string S3ObjectKey

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string ShortString

@length(max: 256)
string String

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 50)
list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

@length(min: 1, max: 10)
list TargetUsers {
    member: EntityIdentifier
}

@error("client")
structure TooManyTagsException {
    Message: String
}

@error("client")
structure UnsupportedOperationException {
    Message: String
}

@length(max: 256) @pattern("https?://[A-Za-z0-9.-]+(:[0-9]+)?/.*")
string Url

structure User {
    Id: WorkMailIdentifier
    Email: EmailAddress
    Name: UserName
    DisplayName: String
    State: EntityState
    UserRole: UserRole
    EnabledDate: Timestamp
    DisabledDate: Timestamp
    IdentityProviderUserId: IdentityProviderUserId
    IdentityProviderIdentityStoreId: IdentityProviderIdentityStoreId
}

@length(max: 256) @sensitive
string UserAttribute

@length(min: 0, max: 10)
list UserIdList {
    member: WorkMailIdentifier
}

@length(min: 1, max: 64) @pattern("[\\w\\-.]+(@[a-zA-Z0-9.\\-]+\\.[a-zA-Z0-9-]{2,})?")
string UserName

enum UserRole {
    USER
    RESOURCE
    SYSTEM_USER
    REMOTE_USER
}

list Users {
    member: User
}

@length(min: 3, max: 209) @pattern("[a-zA-Z0-9.-]+")
string WorkMailDomainName

@length(min: 12, max: 256)
string WorkMailIdentifier
