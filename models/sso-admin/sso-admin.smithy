$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.ssoadmin

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Single Sign-On Admin")
@service(sdkId: "SSO Admin", endpointPrefix: "sso")
@awsJson1_1
@sigv4(name: "sso")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service SWBExternalService {
    version: "2020-07-20"
    operations: [
        AddRegion
        AttachCustomerManagedPolicyReferenceToPermissionSet
        AttachManagedPolicyToPermissionSet
        CreateAccountAssignment
        CreateApplication
        CreateApplicationAssignment
        CreateInstance
        CreateInstanceAccessControlAttributeConfiguration
        CreatePermissionSet
        CreateTrustedTokenIssuer
        DeleteAccountAssignment
        DeleteApplication
        DeleteApplicationAccessScope
        DeleteApplicationAssignment
        DeleteApplicationAuthenticationMethod
        DeleteApplicationGrant
        DeleteInlinePolicyFromPermissionSet
        DeleteInstance
        DeleteInstanceAccessControlAttributeConfiguration
        DeletePermissionSet
        DeletePermissionsBoundaryFromPermissionSet
        DeleteTrustedTokenIssuer
        DescribeAccountAssignmentCreationStatus
        DescribeAccountAssignmentDeletionStatus
        DescribeApplication
        DescribeApplicationAssignment
        DescribeApplicationProvider
        DescribeInstance
        DescribeInstanceAccessControlAttributeConfiguration
        DescribePermissionSet
        DescribePermissionSetProvisioningStatus
        DescribeRegion
        DescribeTrustedTokenIssuer
        DetachCustomerManagedPolicyReferenceFromPermissionSet
        DetachManagedPolicyFromPermissionSet
        GetApplicationAccessScope
        GetApplicationAssignmentConfiguration
        GetApplicationAuthenticationMethod
        GetApplicationGrant
        GetApplicationSessionConfiguration
        GetInlinePolicyForPermissionSet
        GetPermissionsBoundaryForPermissionSet
        ListAccountAssignmentCreationStatus
        ListAccountAssignmentDeletionStatus
        ListAccountAssignments
        ListAccountAssignmentsForPrincipal
        ListAccountsForProvisionedPermissionSet
        ListApplicationAccessScopes
        ListApplicationAssignments
        ListApplicationAssignmentsForPrincipal
        ListApplicationAuthenticationMethods
        ListApplicationGrants
        ListApplicationProviders
        ListApplications
        ListCustomerManagedPolicyReferencesInPermissionSet
        ListInstances
        ListManagedPoliciesInPermissionSet
        ListPermissionSetProvisioningStatus
        ListPermissionSets
        ListPermissionSetsProvisionedToAccount
        ListRegions
        ListTagsForResource
        ListTrustedTokenIssuers
        ProvisionPermissionSet
        PutApplicationAccessScope
        PutApplicationAssignmentConfiguration
        PutApplicationAuthenticationMethod
        PutApplicationGrant
        PutApplicationSessionConfiguration
        PutInlinePolicyToPermissionSet
        PutPermissionsBoundaryToPermissionSet
        RemoveRegion
        TagResource
        UntagResource
        UpdateApplication
        UpdateInstance
        UpdateInstanceAccessControlAttributeConfiguration
        UpdatePermissionSet
        UpdateTrustedTokenIssuer
    ]
}

operation AddRegion {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        RegionName: RegionName
    }
    output := {
        Status: RegionStatus
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation AttachCustomerManagedPolicyReferenceToPermissionSet {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        PermissionSetArn: PermissionSetArn

        @required
        CustomerManagedPolicyReference: CustomerManagedPolicyReference
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation AttachManagedPolicyToPermissionSet {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        PermissionSetArn: PermissionSetArn

        @required
        ManagedPolicyArn: ManagedPolicyArn
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation CreateAccountAssignment {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        TargetId: TargetId

        @required
        TargetType: TargetType

        @required
        PermissionSetArn: PermissionSetArn

        @required
        PrincipalType: PrincipalType

        @required
        PrincipalId: PrincipalId
    }
    output := {
        AccountAssignmentCreationStatus: AccountAssignmentOperationStatus
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation CreateApplication {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        ApplicationProviderArn: ApplicationProviderArn

        @required
        Name: ApplicationNameType

        Description: Description
        PortalOptions: PortalOptions
        Tags: TagList
        Status: ApplicationStatus

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        ApplicationArn: ApplicationArn
        InstanceArn: InstanceArn
        IdentityStoreArn: String
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation CreateApplicationAssignment {
    input := {
        @required
        ApplicationArn: ApplicationArn

        @required
        PrincipalId: PrincipalId

        @required
        PrincipalType: PrincipalType
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation CreateInstance {
    input := {
        Name: NameType

        @idempotencyToken
        ClientToken: ClientToken

        Tags: TagList
    }
    output := {
        InstanceArn: InstanceArn
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation CreateInstanceAccessControlAttributeConfiguration {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        InstanceAccessControlAttributeConfiguration: InstanceAccessControlAttributeConfiguration
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation CreatePermissionSet {
    input := {
        @required
        Name: PermissionSetName

        Description: PermissionSetDescription

        @required
        InstanceArn: InstanceArn

        SessionDuration: Duration
        RelayState: RelayState
        Tags: TagList
    }
    output := {
        PermissionSet: PermissionSet
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation CreateTrustedTokenIssuer {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        Name: TrustedTokenIssuerName

        @required
        TrustedTokenIssuerType: TrustedTokenIssuerType

        @required
        TrustedTokenIssuerConfiguration: TrustedTokenIssuerConfiguration

        @idempotencyToken
        ClientToken: ClientToken

        Tags: TagList
    }
    output := {
        TrustedTokenIssuerArn: TrustedTokenIssuerArn
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation DeleteAccountAssignment {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        TargetId: TargetId

        @required
        TargetType: TargetType

        @required
        PermissionSetArn: PermissionSetArn

        @required
        PrincipalType: PrincipalType

        @required
        PrincipalId: PrincipalId
    }
    output := {
        AccountAssignmentDeletionStatus: AccountAssignmentOperationStatus
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation DeleteApplication {
    input := {
        @required
        ApplicationArn: ApplicationArn
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

@idempotent
operation DeleteApplicationAccessScope {
    input := {
        @required
        ApplicationArn: ApplicationArn

        @required
        Scope: Scope
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

@idempotent
operation DeleteApplicationAssignment {
    input := {
        @required
        ApplicationArn: ApplicationArn

        @required
        PrincipalId: PrincipalId

        @required
        PrincipalType: PrincipalType
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

@idempotent
operation DeleteApplicationAuthenticationMethod {
    input := {
        @required
        ApplicationArn: ApplicationArn

        @required
        AuthenticationMethodType: AuthenticationMethodType
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

@idempotent
operation DeleteApplicationGrant {
    input := {
        @required
        ApplicationArn: ApplicationArn

        @required
        GrantType: GrantType
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation DeleteInlinePolicyFromPermissionSet {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        PermissionSetArn: PermissionSetArn
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation DeleteInstance {
    input := {
        @required
        InstanceArn: InstanceArn
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation DeleteInstanceAccessControlAttributeConfiguration {
    input := {
        @required
        InstanceArn: InstanceArn
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation DeletePermissionSet {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        PermissionSetArn: PermissionSetArn
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation DeletePermissionsBoundaryFromPermissionSet {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        PermissionSetArn: PermissionSetArn
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation DeleteTrustedTokenIssuer {
    input := {
        @required
        TrustedTokenIssuerArn: TrustedTokenIssuerArn
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation DescribeAccountAssignmentCreationStatus {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        AccountAssignmentCreationRequestId: UUId
    }
    output := {
        AccountAssignmentCreationStatus: AccountAssignmentOperationStatus
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

operation DescribeAccountAssignmentDeletionStatus {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        AccountAssignmentDeletionRequestId: UUId
    }
    output := {
        AccountAssignmentDeletionStatus: AccountAssignmentOperationStatus
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

operation DescribeApplication {
    input := {
        @required
        ApplicationArn: ApplicationArn
    }
    output := {
        ApplicationArn: ApplicationArn
        ApplicationProviderArn: ApplicationProviderArn
        Name: ApplicationNameType
        ApplicationAccount: AccountId
        InstanceArn: InstanceArn
        IdentityStoreArn: String
        Status: ApplicationStatus
        PortalOptions: PortalOptions
        Description: Description
        CreatedDate: Timestamp
        CreatedFrom: RegionName
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

operation DescribeApplicationAssignment {
    input := {
        @required
        ApplicationArn: ApplicationArn

        @required
        PrincipalId: PrincipalId

        @required
        PrincipalType: PrincipalType
    }
    output := {
        PrincipalType: PrincipalType
        PrincipalId: PrincipalId
        ApplicationArn: ApplicationArn
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

operation DescribeApplicationProvider {
    input := {
        @required
        ApplicationProviderArn: ApplicationProviderArn
    }
    output := {
        @required
        ApplicationProviderArn: ApplicationProviderArn

        FederationProtocol: FederationProtocol
        DisplayData: DisplayData
        ResourceServerConfig: ResourceServerConfig
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

operation DescribeInstance {
    input := {
        @required
        InstanceArn: InstanceArn
    }
    output := {
        InstanceArn: InstanceArn
        IdentityStoreId: Id
        OwnerAccountId: AccountId
        Name: NameType
        CreatedDate: Timestamp
        Status: InstanceStatus
        StatusReason: Reason
        EncryptionConfigurationDetails: EncryptionConfigurationDetails
        PermissionSetsEnabled: Boolean
    }
    errors: [
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ValidationException
    ]
}

operation DescribeInstanceAccessControlAttributeConfiguration {
    input := {
        @required
        InstanceArn: InstanceArn
    }
    output := {
        Status: InstanceAccessControlAttributeConfigurationStatus
        StatusReason: String
        InstanceAccessControlAttributeConfiguration: InstanceAccessControlAttributeConfiguration
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

operation DescribePermissionSet {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        PermissionSetArn: PermissionSetArn
    }
    output := {
        PermissionSet: PermissionSet
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

operation DescribePermissionSetProvisioningStatus {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        ProvisionPermissionSetRequestId: UUId
    }
    output := {
        PermissionSetProvisioningStatus: PermissionSetProvisioningStatus
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

operation DescribeRegion {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        RegionName: RegionName
    }
    output := {
        RegionName: RegionName
        Status: RegionStatus
        AddedDate: Timestamp
        IsPrimaryRegion: Boolean
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

operation DescribeTrustedTokenIssuer {
    input := {
        @required
        TrustedTokenIssuerArn: TrustedTokenIssuerArn
    }
    output := {
        TrustedTokenIssuerArn: TrustedTokenIssuerArn
        Name: TrustedTokenIssuerName
        TrustedTokenIssuerType: TrustedTokenIssuerType
        TrustedTokenIssuerConfiguration: TrustedTokenIssuerConfiguration
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

operation DetachCustomerManagedPolicyReferenceFromPermissionSet {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        PermissionSetArn: PermissionSetArn

        @required
        CustomerManagedPolicyReference: CustomerManagedPolicyReference
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation DetachManagedPolicyFromPermissionSet {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        PermissionSetArn: PermissionSetArn

        @required
        ManagedPolicyArn: ManagedPolicyArn
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

@readonly
operation GetApplicationAccessScope {
    input := {
        @required
        ApplicationArn: ApplicationArn

        @required
        Scope: Scope
    }
    output := {
        @required
        Scope: Scope

        AuthorizedTargets: ScopeTargets
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@readonly
operation GetApplicationAssignmentConfiguration {
    input := {
        @required
        ApplicationArn: ApplicationArn
    }
    output := {
        @required
        AssignmentRequired: Boolean
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@readonly
operation GetApplicationAuthenticationMethod {
    input := {
        @required
        ApplicationArn: ApplicationArn

        @required
        AuthenticationMethodType: AuthenticationMethodType
    }
    output := {
        AuthenticationMethod: AuthenticationMethod
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@readonly
operation GetApplicationGrant {
    input := {
        @required
        ApplicationArn: ApplicationArn

        @required
        GrantType: GrantType
    }
    output := {
        @required
        Grant: Grant
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@readonly
operation GetApplicationSessionConfiguration {
    input := {
        @required
        ApplicationArn: ApplicationArn
    }
    output := {
        UserBackgroundSessionApplicationStatus: UserBackgroundSessionApplicationStatus
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

operation GetInlinePolicyForPermissionSet {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        PermissionSetArn: PermissionSetArn
    }
    output := {
        InlinePolicy: PermissionSetPolicyDocument
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

operation GetPermissionsBoundaryForPermissionSet {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        PermissionSetArn: PermissionSetArn
    }
    output := {
        PermissionsBoundary: PermissionsBoundary
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AccountAssignmentsCreationStatus"
    pageSize: "MaxResults"
)
operation ListAccountAssignmentCreationStatus {
    input := {
        @required
        InstanceArn: InstanceArn

        MaxResults: MaxResults
        NextToken: Token
        Filter: OperationStatusFilter
    }
    output := {
        AccountAssignmentsCreationStatus: AccountAssignmentOperationStatusList
        NextToken: Token
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AccountAssignmentsDeletionStatus"
    pageSize: "MaxResults"
)
operation ListAccountAssignmentDeletionStatus {
    input := {
        @required
        InstanceArn: InstanceArn

        MaxResults: MaxResults
        NextToken: Token
        Filter: OperationStatusFilter
    }
    output := {
        AccountAssignmentsDeletionStatus: AccountAssignmentOperationStatusList
        NextToken: Token
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AccountAssignments"
    pageSize: "MaxResults"
)
operation ListAccountAssignments {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        AccountId: TargetId

        @required
        PermissionSetArn: PermissionSetArn

        MaxResults: MaxResults
        NextToken: Token
    }
    output := {
        AccountAssignments: AccountAssignmentList
        NextToken: Token
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AccountAssignments"
    pageSize: "MaxResults"
)
operation ListAccountAssignmentsForPrincipal {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        PrincipalId: PrincipalId

        @required
        PrincipalType: PrincipalType

        Filter: ListAccountAssignmentsFilter
        NextToken: Token
        MaxResults: MaxResults
    }
    output := {
        AccountAssignments: AccountAssignmentListForPrincipal
        NextToken: Token
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AccountIds"
    pageSize: "MaxResults"
)
operation ListAccountsForProvisionedPermissionSet {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        PermissionSetArn: PermissionSetArn

        ProvisioningStatus: ProvisioningStatus
        MaxResults: MaxResults
        NextToken: Token
    }
    output := {
        AccountIds: AccountList
        NextToken: Token
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Scopes"
    pageSize: "MaxResults"
)
operation ListApplicationAccessScopes {
    input := {
        @required
        ApplicationArn: ApplicationArn

        MaxResults: ListApplicationAccessScopesRequestMaxResultsInteger
        NextToken: Token
    }
    output := {
        @required
        Scopes: Scopes

        NextToken: Token
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ValidationException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ApplicationAssignments"
    pageSize: "MaxResults"
)
operation ListApplicationAssignments {
    input := {
        @required
        ApplicationArn: ApplicationArn

        MaxResults: MaxResults
        NextToken: Token
    }
    output := {
        ApplicationAssignments: ApplicationAssignmentsList
        NextToken: Token
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ApplicationAssignments"
    pageSize: "MaxResults"
)
operation ListApplicationAssignmentsForPrincipal {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        PrincipalId: PrincipalId

        @required
        PrincipalType: PrincipalType

        Filter: ListApplicationAssignmentsFilter
        NextToken: Token
        MaxResults: MaxResults
    }
    output := {
        ApplicationAssignments: ApplicationAssignmentListForPrincipal
        NextToken: Token
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@readonly
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "AuthenticationMethods")
operation ListApplicationAuthenticationMethods {
    input := {
        @required
        ApplicationArn: ApplicationArn

        NextToken: Token
    }
    output := {
        AuthenticationMethods: AuthenticationMethods
        NextToken: Token
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ValidationException
    ]
}

@readonly @paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Grants")
operation ListApplicationGrants {
    input := {
        @required
        ApplicationArn: ApplicationArn

        NextToken: Token
    }
    output := {
        @required
        Grants: Grants

        NextToken: Token
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
        AccessDeniedException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ApplicationProviders"
    pageSize: "MaxResults"
)
operation ListApplicationProviders {
    input := {
        MaxResults: MaxResults
        NextToken: Token
    }
    output := {
        ApplicationProviders: ApplicationProviderList
        NextToken: Token
    }
    errors: [
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Applications"
    pageSize: "MaxResults"
)
operation ListApplications {
    input := {
        @required
        InstanceArn: InstanceArn

        MaxResults: MaxResults
        NextToken: Token
        Filter: ListApplicationsFilter
    }
    output := {
        Applications: ApplicationList
        NextToken: Token
    }
    errors: [
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CustomerManagedPolicyReferences"
    pageSize: "MaxResults"
)
operation ListCustomerManagedPolicyReferencesInPermissionSet {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        PermissionSetArn: PermissionSetArn

        MaxResults: MaxResults
        NextToken: Token
    }
    output := {
        CustomerManagedPolicyReferences: CustomerManagedPolicyReferenceList
        NextToken: Token
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Instances"
    pageSize: "MaxResults"
)
operation ListInstances {
    input := {
        MaxResults: MaxResults
        NextToken: Token
    }
    output := {
        Instances: InstanceList
        NextToken: Token
    }
    errors: [
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AttachedManagedPolicies"
    pageSize: "MaxResults"
)
operation ListManagedPoliciesInPermissionSet {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        PermissionSetArn: PermissionSetArn

        MaxResults: MaxResults
        NextToken: Token
    }
    output := {
        AttachedManagedPolicies: AttachedManagedPolicyList
        NextToken: Token
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PermissionSetsProvisioningStatus"
    pageSize: "MaxResults"
)
operation ListPermissionSetProvisioningStatus {
    input := {
        @required
        InstanceArn: InstanceArn

        MaxResults: MaxResults
        NextToken: Token
        Filter: OperationStatusFilter
    }
    output := {
        PermissionSetsProvisioningStatus: PermissionSetProvisioningStatusList
        NextToken: Token
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PermissionSets"
    pageSize: "MaxResults"
)
operation ListPermissionSets {
    input := {
        @required
        InstanceArn: InstanceArn

        NextToken: Token
        MaxResults: MaxResults
    }
    output := {
        PermissionSets: PermissionSetList
        NextToken: Token
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PermissionSets"
    pageSize: "MaxResults"
)
operation ListPermissionSetsProvisionedToAccount {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        AccountId: AccountId

        ProvisioningStatus: ProvisioningStatus
        MaxResults: MaxResults
        NextToken: Token
    }
    output := {
        NextToken: Token
        PermissionSets: PermissionSetList
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Regions"
    pageSize: "MaxResults"
)
operation ListRegions {
    input := {
        @required
        InstanceArn: InstanceArn

        MaxResults: MaxResults
        NextToken: Token
    }
    output := {
        Regions: RegionMetadataList
        NextToken: Token
    }
    errors: [
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ValidationException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Tags")
operation ListTagsForResource {
    input := {
        InstanceArn: InstanceArn

        @required
        ResourceArn: TaggableResourceArn

        NextToken: Token
    }
    output := {
        Tags: TagList
        NextToken: Token
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TrustedTokenIssuers"
    pageSize: "MaxResults"
)
operation ListTrustedTokenIssuers {
    input := {
        @required
        InstanceArn: InstanceArn

        MaxResults: MaxResults
        NextToken: Token
    }
    output := {
        TrustedTokenIssuers: TrustedTokenIssuerList
        NextToken: Token
    }
    errors: [
        ThrottlingException
        InternalServerException
        AccessDeniedException
        ValidationException
    ]
}

operation ProvisionPermissionSet {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        PermissionSetArn: PermissionSetArn

        TargetId: TargetId

        @required
        TargetType: ProvisionTargetType
    }
    output := {
        PermissionSetProvisioningStatus: PermissionSetProvisioningStatus
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

@idempotent
operation PutApplicationAccessScope {
    input := {
        @required
        Scope: Scope

        AuthorizedTargets: ScopeTargets

        @required
        ApplicationArn: ApplicationArn
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

@idempotent
operation PutApplicationAssignmentConfiguration {
    input := {
        @required
        ApplicationArn: ApplicationArn

        @required
        AssignmentRequired: Boolean
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

@idempotent
operation PutApplicationAuthenticationMethod {
    input := {
        @required
        ApplicationArn: ApplicationArn

        @required
        AuthenticationMethodType: AuthenticationMethodType

        @required
        AuthenticationMethod: AuthenticationMethod
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

@idempotent
operation PutApplicationGrant {
    input := {
        @required
        ApplicationArn: ApplicationArn

        @required
        GrantType: GrantType

        @required
        Grant: Grant
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

@idempotent
operation PutApplicationSessionConfiguration {
    input := {
        @required
        ApplicationArn: ApplicationArn

        UserBackgroundSessionApplicationStatus: UserBackgroundSessionApplicationStatus
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation PutInlinePolicyToPermissionSet {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        PermissionSetArn: PermissionSetArn

        @required
        InlinePolicy: PermissionSetPolicyDocument
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation PutPermissionsBoundaryToPermissionSet {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        PermissionSetArn: PermissionSetArn

        @required
        PermissionsBoundary: PermissionsBoundary
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation RemoveRegion {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        RegionName: RegionName
    }
    output := {
        Status: RegionStatus
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation TagResource {
    input := {
        InstanceArn: InstanceArn

        @required
        ResourceArn: TaggableResourceArn

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation UntagResource {
    input := {
        InstanceArn: InstanceArn

        @required
        ResourceArn: TaggableResourceArn

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation UpdateApplication {
    input := {
        @required
        ApplicationArn: ApplicationArn

        Name: ApplicationNameType
        Description: Description
        Status: ApplicationStatus
        PortalOptions: UpdateApplicationPortalOptions
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation UpdateInstance {
    input := {
        Name: NameType

        @required
        InstanceArn: InstanceArn

        EncryptionConfiguration: EncryptionConfiguration
        PermissionSetsEnabled: Boolean
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation UpdateInstanceAccessControlAttributeConfiguration {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        InstanceAccessControlAttributeConfiguration: InstanceAccessControlAttributeConfiguration
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation UpdatePermissionSet {
    input := {
        @required
        InstanceArn: InstanceArn

        @required
        PermissionSetArn: PermissionSetArn

        Description: PermissionSetDescription
        SessionDuration: Duration
        RelayState: RelayState
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

operation UpdateTrustedTokenIssuer {
    input := {
        @required
        TrustedTokenIssuerArn: TrustedTokenIssuerArn

        Name: TrustedTokenIssuerName
        TrustedTokenIssuerConfiguration: TrustedTokenIssuerUpdateConfiguration
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

structure AccessControlAttribute {
    @required
    Key: AccessControlAttributeKey

    @required
    Value: AccessControlAttributeValue
}

@length(min: 1, max: 128) @pattern("[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]+")
string AccessControlAttributeKey

@length(min: 0, max: 50)
list AccessControlAttributeList {
    member: AccessControlAttribute
}

structure AccessControlAttributeValue {
    @required
    Source: AccessControlAttributeValueSourceList
}

@length(min: 0, max: 256) @pattern("[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@\\[\\]\\{\\}\\$\\\\\"]*")
string AccessControlAttributeValueSource

@length(min: 1, max: 1)
list AccessControlAttributeValueSourceList {
    member: AccessControlAttributeValueSource
}

@error("client")
structure AccessDeniedException {
    Message: String
    Reason: AccessDeniedExceptionReason
}

enum AccessDeniedExceptionReason {
    KMS_AccessDeniedException
}

structure AccountAssignment {
    AccountId: AccountId
    PermissionSetArn: PermissionSetArn
    PrincipalType: PrincipalType
    PrincipalId: PrincipalId
}

structure AccountAssignmentForPrincipal {
    AccountId: AccountId
    PermissionSetArn: PermissionSetArn
    PrincipalId: PrincipalId
    PrincipalType: PrincipalType
}

list AccountAssignmentList {
    member: AccountAssignment
}

list AccountAssignmentListForPrincipal {
    member: AccountAssignmentForPrincipal
}

structure AccountAssignmentOperationStatus {
    Status: StatusValues
    RequestId: UUId
    FailureReason: Reason
    TargetId: TargetId
    TargetType: TargetType
    PermissionSetArn: PermissionSetArn
    PrincipalType: PrincipalType
    PrincipalId: PrincipalId
    CreatedDate: Timestamp
}

list AccountAssignmentOperationStatusList {
    member: AccountAssignmentOperationStatusMetadata
}

structure AccountAssignmentOperationStatusMetadata {
    Status: StatusValues
    RequestId: UUId
    CreatedDate: Timestamp
}

@length(min: 12, max: 12) @pattern("\\d{12}")
string AccountId

list AccountList {
    member: AccountId
}

structure Application {
    ApplicationArn: ApplicationArn
    ApplicationProviderArn: ApplicationProviderArn
    Name: ApplicationNameType
    ApplicationAccount: AccountId
    InstanceArn: InstanceArn
    IdentityStoreArn: String
    Status: ApplicationStatus
    PortalOptions: PortalOptions
    Description: Description
    CreatedDate: Timestamp
    CreatedFrom: RegionName
}

@length(min: 10, max: 1224)
@pattern("arn:aws(-[a-z]{1,5}){0,3}:sso::\\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}")
string ApplicationArn

structure ApplicationAssignment {
    @required
    ApplicationArn: ApplicationArn

    @required
    PrincipalId: PrincipalId

    @required
    PrincipalType: PrincipalType
}

structure ApplicationAssignmentForPrincipal {
    ApplicationArn: ApplicationArn
    PrincipalId: PrincipalId
    PrincipalType: PrincipalType
}

list ApplicationAssignmentListForPrincipal {
    member: ApplicationAssignmentForPrincipal
}

list ApplicationAssignmentsList {
    member: ApplicationAssignment
}

@length(min: 0, max: 50)
list ApplicationList {
    member: Application
}

@length(min: 1, max: 100) @pattern("[\\S\\s]*")
string ApplicationNameType

structure ApplicationProvider {
    @required
    ApplicationProviderArn: ApplicationProviderArn

    FederationProtocol: FederationProtocol
    DisplayData: DisplayData
    ResourceServerConfig: ResourceServerConfig
}

@length(min: 10, max: 1224)
@pattern("arn:aws(-[a-z]{1,5}){0,3}:sso::aws:applicationProvider/[a-zA-Z0-9-/]+")
string ApplicationProviderArn

list ApplicationProviderList {
    member: ApplicationProvider
}

enum ApplicationStatus {
    ENABLED
    DISABLED
}

@length(min: 1, max: 512)
@pattern("http(s)?:\\/\\/[-a-zA-Z0-9+&@#\\/%?=~_|!:,.;]*[-a-zA-Z0-9+&bb@#\\/%?=~_|]")
string ApplicationUrl

enum ApplicationVisibility {
    ENABLED
    DISABLED
}

structure AttachedManagedPolicy {
    Name: Name
    Arn: ManagedPolicyArn
}

list AttachedManagedPolicyList {
    member: AttachedManagedPolicy
}

union AuthenticationMethod {
    Iam: IamAuthenticationMethod
}

structure AuthenticationMethodItem {
    AuthenticationMethodType: AuthenticationMethodType
    AuthenticationMethod: AuthenticationMethod
}

enum AuthenticationMethodType {
    IAM
}

list AuthenticationMethods {
    member: AuthenticationMethodItem
}

structure AuthorizationCodeGrant {
    RedirectUris: RedirectUris
}

structure AuthorizedTokenIssuer {
    TrustedTokenIssuerArn: TrustedTokenIssuerArn
    AuthorizedAudiences: TokenIssuerAudiences
}

@length(min: 1, max: 10)
list AuthorizedTokenIssuers {
    member: AuthorizedTokenIssuer
}

@length(min: 1, max: 255) @pattern("\\p{L}+(?:(\\.|\\_)\\p{L}+){0,2}")
string ClaimAttributePath

@length(min: 1, max: 64) @pattern("[!-~]+")
string ClientToken

@error("client")
structure ConflictException {
    Message: String
}

structure CustomerManagedPolicyReference {
    @required
    Name: ManagedPolicyName

    Path: ManagedPolicyPath
}

list CustomerManagedPolicyReferenceList {
    member: CustomerManagedPolicyReference
}

@length(min: 1, max: 128)
string Description

structure DisplayData {
    DisplayName: Name
    IconUrl: IconUrl
    Description: Description
}

@length(min: 1, max: 100)
@pattern("(-?)P(?=\\d|T\\d)(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)([DW]))?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?")
string Duration

structure EncryptionConfiguration {
    @required
    KeyType: KmsKeyType

    KmsKeyArn: KmsKeyArn
}

structure EncryptionConfigurationDetails {
    KeyType: KmsKeyType
    KmsKeyArn: KmsKeyArn
    EncryptionStatus: KmsKeyStatus
    EncryptionStatusReason: Reason
}

enum FederationProtocol {
    SAML
    OAUTH
}

union Grant {
    AuthorizationCode: AuthorizationCodeGrant
    JwtBearer: JwtBearerGrant
    RefreshToken: RefreshTokenGrant
    TokenExchange: TokenExchangeGrant
}

structure GrantItem {
    @required
    GrantType: GrantType

    @required
    Grant: Grant
}

enum GrantType {
    authorization_code
    refresh_token
    urn_ietf_params_oauth_grant_type_jwt_bearer = "urn:ietf:params:oauth:grant-type:jwt-bearer"
    urn_ietf_params_oauth_grant_type_token_exchange = "urn:ietf:params:oauth:grant-type:token-exchange"
}

list Grants {
    member: GrantItem
}

structure IamAuthenticationMethod {
    @required
    ActorPolicy: Document
}

@length(min: 1, max: 768) @pattern("(http|https):\\/\\/.*")
string IconUrl

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-]*")
string Id

structure InstanceAccessControlAttributeConfiguration {
    @required
    AccessControlAttributes: AccessControlAttributeList
}

enum InstanceAccessControlAttributeConfigurationStatus {
    ENABLED
    CREATION_IN_PROGRESS
    CREATION_FAILED
}

@length(min: 10, max: 1224)
@pattern("arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}")
string InstanceArn

@length(min: 0, max: 10)
list InstanceList {
    member: InstanceMetadata
}

structure InstanceMetadata {
    InstanceArn: InstanceArn
    IdentityStoreId: Id
    OwnerAccountId: AccountId
    Name: NameType
    CreatedDate: Timestamp
    Status: InstanceStatus
    StatusReason: Reason
    PrimaryRegion: RegionName
    Regions: RegionMetadataList
}

enum InstanceStatus {
    CREATE_IN_PROGRESS
    CREATE_FAILED
    DELETE_IN_PROGRESS
    ACTIVE
}

@error("server")
structure InternalServerException {
    Message: String
}

@length(min: 1, max: 255) @pattern("\\p{L}+(?:\\.\\p{L}+){0,2}")
string JMESPath

enum JwksRetrievalOption {
    OPEN_ID_DISCOVERY
}

structure JwtBearerGrant {
    AuthorizedTokenIssuers: AuthorizedTokenIssuers
}

@length(min: 20, max: 2048)
@pattern("arn:aws(-[a-z]{1,5}){0,3}:kms:([a-z]{2,}(-[a-z0-9]+)+){1}:[0-9]{12}:key/(mrk-[a-f0-9]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})")
string KmsKeyArn

enum KmsKeyStatus {
    UPDATING
    ENABLED
    UPDATE_FAILED
}

enum KmsKeyType {
    AWS_OWNED_KMS_KEY
    CUSTOMER_MANAGED_KEY
}

structure ListAccountAssignmentsFilter {
    AccountId: AccountId
}

@range(min: 1, max: 10)
integer ListApplicationAccessScopesRequestMaxResultsInteger

structure ListApplicationAssignmentsFilter {
    ApplicationArn: ApplicationArn
}

structure ListApplicationsFilter {
    ApplicationAccount: AccountId
    ApplicationProvider: ApplicationProviderArn
}

@length(min: 20, max: 2048)
@pattern("arn:aws(-[a-z]{1,5}){0,3}:iam::aws:policy((/[A-Za-z0-9\\.,\\+@=_-]+)*)/([A-Za-z0-9\\.,\\+=@_-]+)")
string ManagedPolicyArn

@length(min: 1, max: 128) @pattern("[\\w+=,.@-]+")
string ManagedPolicyName

@length(min: 1, max: 512) @pattern("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/")
string ManagedPolicyPath

@range(min: 1, max: 100)
integer MaxResults

@length(min: 1, max: 100)
string Name

@length(min: 0, max: 255) @pattern("[\\w+=,.@-]+")
string NameType

structure OidcJwtConfiguration {
    @required
    IssuerUrl: TrustedTokenIssuerUrl

    @required
    ClaimAttributePath: ClaimAttributePath

    @required
    IdentityStoreAttributePath: JMESPath

    @required
    JwksRetrievalOption: JwksRetrievalOption
}

structure OidcJwtUpdateConfiguration {
    ClaimAttributePath: ClaimAttributePath
    IdentityStoreAttributePath: JMESPath
    JwksRetrievalOption: JwksRetrievalOption
}

structure OperationStatusFilter {
    Status: StatusValues
}

structure PermissionSet {
    Name: PermissionSetName
    PermissionSetArn: PermissionSetArn
    Description: PermissionSetDescription
    CreatedDate: Timestamp
    SessionDuration: Duration
    RelayState: RelayState
}

@length(min: 10, max: 1224)
@pattern("arn:aws(-[a-z]{1,5}){0,3}:sso:::permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16}")
string PermissionSetArn

@length(min: 1, max: 700) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*")
string PermissionSetDescription

list PermissionSetList {
    member: PermissionSetArn
}

@length(min: 1, max: 32) @pattern("[\\w+=,.@-]+")
string PermissionSetName

@length(min: 1, max: 32768) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
string PermissionSetPolicyDocument

structure PermissionSetProvisioningStatus {
    Status: StatusValues
    RequestId: UUId
    AccountId: AccountId
    PermissionSetArn: PermissionSetArn
    FailureReason: Reason
    CreatedDate: Timestamp
}

list PermissionSetProvisioningStatusList {
    member: PermissionSetProvisioningStatusMetadata
}

structure PermissionSetProvisioningStatusMetadata {
    Status: StatusValues
    RequestId: UUId
    CreatedDate: Timestamp
}

structure PermissionsBoundary {
    CustomerManagedPolicyReference: CustomerManagedPolicyReference
    ManagedPolicyArn: ManagedPolicyArn
}

structure PortalOptions {
    SignInOptions: SignInOptions
    Visibility: ApplicationVisibility
}

@length(min: 1, max: 47)
@pattern("([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}")
string PrincipalId

enum PrincipalType {
    USER
    GROUP
}

enum ProvisionTargetType {
    AWS_ACCOUNT
    ALL_PROVISIONED_ACCOUNTS
}

enum ProvisioningStatus {
    LATEST_PERMISSION_SET_PROVISIONED
    LATEST_PERMISSION_SET_NOT_PROVISIONED
}

@pattern("[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*")
string Reason

@length(min: 1, max: 10)
list RedirectUris {
    member: String
}

structure RefreshTokenGrant {}

structure RegionMetadata {
    RegionName: RegionName
    Status: RegionStatus
    AddedDate: Timestamp
    IsPrimaryRegion: Boolean
}

list RegionMetadataList {
    member: RegionMetadata
}

@length(min: 1, max: 32) @pattern("([a-z]+-){2,3}\\d")
string RegionName

enum RegionStatus {
    ACTIVE
    ADDING
    REMOVING
}

@length(min: 1, max: 240)
@pattern("[a-zA-Z0-9&$@#\\\\\\/%?=~\\-_'\"|!:,.;*+\\[\\]\\ \\(\\)\\{\\}]+")
string RelayState

@error("client")
structure ResourceNotFoundException {
    Message: String
    Reason: ResourceNotFoundExceptionReason
}

enum ResourceNotFoundExceptionReason {
    KMS_NotFoundException
}

structure ResourceServerConfig {
    Scopes: ResourceServerScopes
}

@length(min: 1, max: 80) @pattern("[^:=\\-\\.\\s][0-9a-zA-Z_:\\-\\.]+")
string ResourceServerScope

structure ResourceServerScopeDetails {
    LongDescription: Description
    DetailedTitle: Description
}

map ResourceServerScopes {
    key: ResourceServerScope
    value: ResourceServerScopeDetails
}

@pattern("([A-Za-z0-9_]{1,50})(:[A-Za-z0-9_]{1,50}){0,1}(:[A-Za-z0-9_]{1,50}){0,1}")
string Scope

structure ScopeDetails {
    @required
    Scope: Scope

    AuthorizedTargets: ScopeTargets
}

@length(min: 1, max: 100)
@pattern("arn:aws(-[a-z]{1,5}){0,3}:sso::(\\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}|:instance/(sso)?ins-[a-zA-Z0-9-.]{16})")
string ScopeTarget

@length(min: 1, max: 10)
list ScopeTargets {
    member: ScopeTarget
}

@length(min: 0, max: 10)
list Scopes {
    member: ScopeDetails
}

@error("client")
structure ServiceQuotaExceededException {
    Message: String
}

structure SignInOptions {
    @required
    Origin: SignInOrigin

    ApplicationUrl: ApplicationUrl
}

enum SignInOrigin {
    IDENTITY_CENTER
    APPLICATION
}

enum StatusValues {
    IN_PROGRESS
    FAILED
    SUCCEEDED
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

@length(min: 1, max: 75)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 75)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

@length(min: 10, max: 2048)
@pattern("arn:aws(-[a-z]{1,5}){0,3}:sso::((:instance/(sso)?ins-[a-zA-Z0-9-.]{16})|(:permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16})|(\\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16})|(\\d{12}:trustedTokenIssuer/(sso)?ins-[a-zA-Z0-9-.]{16}/tti-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}))")
string TaggableResourceArn

@length(min: 12, max: 12) @pattern("\\d{12}")
string TargetId

enum TargetType {
    AWS_ACCOUNT
}

@error("client")
structure ThrottlingException {
    Message: String
    Reason: ThrottlingExceptionReason
}

enum ThrottlingExceptionReason {
    KMS_ThrottlingException
}

@length(min: 0, max: 2048) @pattern("[-a-zA-Z0-9+=/_]*")
string Token

structure TokenExchangeGrant {}

@length(min: 1, max: 512)
string TokenIssuerAudience

@length(min: 1, max: 10)
list TokenIssuerAudiences {
    member: TokenIssuerAudience
}

@length(min: 10, max: 1224)
@pattern("arn:aws(-[a-z]{1,5}){0,3}:sso::\\d{12}:trustedTokenIssuer/(sso)?ins-[a-zA-Z0-9-.]{16}/tti-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string TrustedTokenIssuerArn

union TrustedTokenIssuerConfiguration {
    OidcJwtConfiguration: OidcJwtConfiguration
}

list TrustedTokenIssuerList {
    member: TrustedTokenIssuerMetadata
}

structure TrustedTokenIssuerMetadata {
    TrustedTokenIssuerArn: TrustedTokenIssuerArn
    Name: TrustedTokenIssuerName
    TrustedTokenIssuerType: TrustedTokenIssuerType
}

@length(min: 1, max: 255) @pattern("[\\w+=,.@-]+")
string TrustedTokenIssuerName

enum TrustedTokenIssuerType {
    OIDC_JWT
}

union TrustedTokenIssuerUpdateConfiguration {
    OidcJwtConfiguration: OidcJwtUpdateConfiguration
}

@length(min: 1, max: 512)
@pattern("https?:\\/\\/[-a-zA-Z0-9+&@\\/%=~_|!:,.;]*[-a-zA-Z0-9+&@\\/%=~_|]")
string TrustedTokenIssuerUrl

@length(min: 36, max: 36)
@pattern("\\b[0-9a-f]{8}\\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\\b[0-9a-f]{12}\\b")
string UUId

structure UpdateApplicationPortalOptions {
    SignInOptions: SignInOptions
}

enum UserBackgroundSessionApplicationStatus {
    ENABLED
    DISABLED
}

@error("client")
structure ValidationException {
    Message: String
    Reason: ValidationExceptionReason
}

enum ValidationExceptionReason {
    KMS_InvalidKeyUsageException
    KMS_InvalidStateException
    KMS_DisabledException
}
