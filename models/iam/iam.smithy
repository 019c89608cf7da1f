$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.iam

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardPartitionalEndpoints
use aws.protocols#awsQuery
use aws.protocols#awsQueryError
use sessiongen.traits#maxAttempts
use sessiongen.traits#paginator
use sessiongen.traits#statusWaitable

@title("AWS Identity and Access Management")
@service(sdkId: "IAM", endpointPrefix: "iam")
@awsQuery
@sigv4(name: "iam")
@xmlNamespace(uri: "https://iam.amazonaws.com/doc/2010-05-08/")
@standardPartitionalEndpoints(
    endpointPatternType: "service_dnsSuffix"
    partitionEndpointSpecialCases: {
        aws: [
            {endpoint: "https://{service}.global.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://{service}-fips.global.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-cn": [
            {endpoint: "https://{service}.cn-north-1.{dnsSuffix}", region: "cn-north-1"}
            {endpoint: "https://{service}-fips.{dnsSuffix}", region: "cn-north-1", fips: true}
            {
                endpoint: "https://{service}.global.{dualStackDnsSuffix}"
                region: "cn-north-1"
                dualStack: true
            }
            {
                endpoint: "https://{service}-fips.{dualStackDnsSuffix}"
                region: "cn-north-1"
                fips: true
                dualStack: true
            }
        ]
        "aws-eusc": [
            {endpoint: "https://{service}.eusc-de-east-1.{dnsSuffix}"}
            {endpoint: "https://{service}.global.{dualStackDnsSuffix}", dualStack: true}
        ]
        "aws-iso": [
            {endpoint: "https://{service}.us-iso-east-1.{dnsSuffix}"}
            {endpoint: "https://{service}-fips.us-iso-east-1.{dnsSuffix}", fips: true}
        ]
        "aws-iso-b": [
            {endpoint: "https://{service}.us-isob-east-1.{dnsSuffix}"}
            {endpoint: "https://{service}-fips.us-isob-east-1.{dnsSuffix}", fips: true}
        ]
        "aws-iso-e": [{endpoint: "https://{service}.eu-isoe-west-1.{dnsSuffix}"}]
        "aws-iso-f": [{endpoint: "https://{service}.us-isof-south-1.{dnsSuffix}"}]
        "aws-us-gov": [
            {endpoint: "https://{service}.us-gov.{dnsSuffix}"}
            {endpoint: "https://{service}.us-gov.{dnsSuffix}", fips: true}
            {endpoint: "https://{service}.us-gov.{dualStackDnsSuffix}", dualStack: true}
            {endpoint: "https://{service}.us-gov.{dualStackDnsSuffix}", fips: true, dualStack: true}
        ]
    }
)
service IAM {
    version: "2010-05-08"
    operations: [
        AcceptDelegationRequest
        AddClientIDToOpenIDConnectProvider
        AddRoleToInstanceProfile
        AddUserToGroup
        AssociateDelegationRequest
        AttachGroupPolicy
        AttachRolePolicy
        AttachUserPolicy
        ChangePassword
        CreateAccessKey
        CreateAccountAlias
        CreateDelegationRequest
        CreateGroup
        CreateInstanceProfile
        CreateLoginProfile
        CreateOpenIDConnectProvider
        CreatePolicy
        CreatePolicyVersion
        CreateRole
        CreateSAMLProvider
        CreateServiceLinkedRole
        CreateServiceSpecificCredential
        CreateUser
        CreateVirtualMFADevice
        DeactivateMFADevice
        DeleteAccessKey
        DeleteAccountAlias
        DeleteAccountPasswordPolicy
        DeleteGroup
        DeleteGroupPolicy
        DeleteInstanceProfile
        DeleteLoginProfile
        DeleteOpenIDConnectProvider
        DeletePolicy
        DeletePolicyVersion
        DeleteRole
        DeleteRolePermissionsBoundary
        DeleteRolePolicy
        DeleteSAMLProvider
        DeleteSSHPublicKey
        DeleteServerCertificate
        DeleteServiceLinkedRole
        DeleteServiceSpecificCredential
        DeleteSigningCertificate
        DeleteUser
        DeleteUserPermissionsBoundary
        DeleteUserPolicy
        DeleteVirtualMFADevice
        DetachGroupPolicy
        DetachRolePolicy
        DetachUserPolicy
        DisableOrganizationsRootCredentialsManagement
        DisableOrganizationsRootSessions
        DisableOutboundWebIdentityFederation
        EnableMFADevice
        EnableOrganizationsRootCredentialsManagement
        EnableOrganizationsRootSessions
        EnableOutboundWebIdentityFederation
        GenerateCredentialReport
        GenerateOrganizationsAccessReport
        GenerateServiceLastAccessedDetails
        GetAccessKeyLastUsed
        GetAccountAuthorizationDetails
        GetAccountPasswordPolicy
        GetAccountSummary
        GetContextKeysForCustomPolicy
        GetContextKeysForPrincipalPolicy
        GetCredentialReport
        GetDelegationRequest
        GetGroup
        GetGroupPolicy
        GetHumanReadableSummary
        GetInstanceProfile
        GetLoginProfile
        GetMFADevice
        GetOpenIDConnectProvider
        GetOrganizationsAccessReport
        GetOutboundWebIdentityFederationInfo
        GetPolicy
        GetPolicyVersion
        GetRole
        GetRolePolicy
        GetSAMLProvider
        GetSSHPublicKey
        GetServerCertificate
        GetServiceLastAccessedDetails
        GetServiceLastAccessedDetailsWithEntities
        GetServiceLinkedRoleDeletionStatus
        GetUser
        GetUserPolicy
        ListAccessKeys
        ListAccountAliases
        ListAttachedGroupPolicies
        ListAttachedRolePolicies
        ListAttachedUserPolicies
        ListDelegationRequests
        ListEntitiesForPolicy
        ListGroupPolicies
        ListGroups
        ListGroupsForUser
        ListInstanceProfileTags
        ListInstanceProfiles
        ListInstanceProfilesForRole
        ListMFADeviceTags
        ListMFADevices
        ListOpenIDConnectProviderTags
        ListOpenIDConnectProviders
        ListOrganizationsFeatures
        ListPolicies
        ListPoliciesGrantingServiceAccess
        ListPolicyTags
        ListPolicyVersions
        ListRolePolicies
        ListRoleTags
        ListRoles
        ListSAMLProviderTags
        ListSAMLProviders
        ListSSHPublicKeys
        ListServerCertificateTags
        ListServerCertificates
        ListServiceSpecificCredentials
        ListSigningCertificates
        ListUserPolicies
        ListUserTags
        ListUsers
        ListVirtualMFADevices
        PutGroupPolicy
        PutRolePermissionsBoundary
        PutRolePolicy
        PutUserPermissionsBoundary
        PutUserPolicy
        RejectDelegationRequest
        RemoveClientIDFromOpenIDConnectProvider
        RemoveRoleFromInstanceProfile
        RemoveUserFromGroup
        ResetServiceSpecificCredential
        ResyncMFADevice
        SendDelegationToken
        SetDefaultPolicyVersion
        SetSecurityTokenServicePreferences
        SimulateCustomPolicy
        SimulatePrincipalPolicy
        TagInstanceProfile
        TagMFADevice
        TagOpenIDConnectProvider
        TagPolicy
        TagRole
        TagSAMLProvider
        TagServerCertificate
        TagUser
        UntagInstanceProfile
        UntagMFADevice
        UntagOpenIDConnectProvider
        UntagPolicy
        UntagRole
        UntagSAMLProvider
        UntagServerCertificate
        UntagUser
        UpdateAccessKey
        UpdateAccountPasswordPolicy
        UpdateAssumeRolePolicy
        UpdateDelegationRequest
        UpdateGroup
        UpdateLoginProfile
        UpdateOpenIDConnectProviderThumbprint
        UpdateRole
        UpdateRoleDescription
        UpdateSAMLProvider
        UpdateSSHPublicKey
        UpdateServerCertificate
        UpdateServiceSpecificCredential
        UpdateSigningCertificate
        UpdateUser
        UploadSSHPublicKey
        UploadServerCertificate
        UploadSigningCertificate
    ]
}

operation AcceptDelegationRequest {
    input := {
        @required
        DelegationRequestId: delegationRequestIdType
    }
    errors: [NoSuchEntityException, ServiceFailureException, ConcurrentModificationException]
}

operation AddClientIDToOpenIDConnectProvider {
    input := {
        @required
        OpenIDConnectProviderArn: arnType

        @required
        ClientID: clientIDType
    }
    errors: [
        ConcurrentModificationException
        InvalidInputException
        NoSuchEntityException
        LimitExceededException
        ServiceFailureException
    ]
}

operation AddRoleToInstanceProfile {
    input := {
        @required
        InstanceProfileName: instanceProfileNameType

        @required
        RoleName: roleNameType
    }
    errors: [
        NoSuchEntityException
        EntityAlreadyExistsException
        LimitExceededException
        UnmodifiableEntityException
        ServiceFailureException
    ]
}

operation AddUserToGroup {
    input := {
        @required
        GroupName: groupNameType

        @required
        UserName: existingUserNameType
    }
    errors: [NoSuchEntityException, LimitExceededException, ServiceFailureException]
}

operation AssociateDelegationRequest {
    input := {
        @required
        DelegationRequestId: delegationRequestIdType
    }
    errors: [
        NoSuchEntityException
        ServiceFailureException
        ConcurrentModificationException
        InvalidInputException
    ]
}

operation AttachGroupPolicy {
    input := {
        @required
        GroupName: groupNameType

        @required
        PolicyArn: arnType
    }
    errors: [
        NoSuchEntityException
        LimitExceededException
        InvalidInputException
        PolicyNotAttachableException
        ServiceFailureException
    ]
}

operation AttachRolePolicy {
    input := {
        @required
        RoleName: roleNameType

        @required
        PolicyArn: arnType
    }
    errors: [
        NoSuchEntityException
        LimitExceededException
        InvalidInputException
        UnmodifiableEntityException
        PolicyNotAttachableException
        ServiceFailureException
    ]
}

operation AttachUserPolicy {
    input := {
        @required
        UserName: userNameType

        @required
        PolicyArn: arnType
    }
    errors: [
        NoSuchEntityException
        LimitExceededException
        InvalidInputException
        PolicyNotAttachableException
        ServiceFailureException
    ]
}

operation ChangePassword {
    input := {
        @required
        OldPassword: passwordType

        @required
        NewPassword: passwordType
    }
    errors: [
        NoSuchEntityException
        InvalidUserTypeException
        LimitExceededException
        EntityTemporarilyUnmodifiableException
        PasswordPolicyViolationException
        ServiceFailureException
    ]
}

operation CreateAccessKey {
    input := {
        UserName: existingUserNameType
    }
    output := {
        @required
        AccessKey: AccessKey
    }
    errors: [NoSuchEntityException, LimitExceededException, ServiceFailureException]
}

operation CreateAccountAlias {
    input := {
        @required
        AccountAlias: accountAliasType
    }
    errors: [
        ConcurrentModificationException
        EntityAlreadyExistsException
        LimitExceededException
        ServiceFailureException
    ]
}

operation CreateDelegationRequest {
    input := {
        OwnerAccountId: accountIdType

        @required
        Description: delegationRequestDescriptionType

        @required
        Permissions: DelegationPermission

        RequestMessage: requestMessageType

        @required
        RequestorWorkflowId: requestorWorkflowIdType

        RedirectUrl: redirectUrlType

        @required
        NotificationChannel: notificationChannelType

        @required
        SessionDuration: sessionDurationType

        OnlySendByOwner: Boolean
    }
    output := {
        ConsoleDeepLink: consoleDeepLinkType
        DelegationRequestId: delegationRequestIdType
    }
    errors: [
        EntityAlreadyExistsException
        ServiceFailureException
        InvalidInputException
        LimitExceededException
        ConcurrentModificationException
    ]
}

operation CreateGroup {
    input := {
        Path: pathType

        @required
        GroupName: groupNameType
    }
    output := {
        @required
        Group: Group
    }
    errors: [
        LimitExceededException
        EntityAlreadyExistsException
        NoSuchEntityException
        ServiceFailureException
    ]
}

operation CreateInstanceProfile {
    input := {
        @required
        InstanceProfileName: instanceProfileNameType

        Path: pathType
        Tags: tagListType
    }
    output := {
        @required
        InstanceProfile: InstanceProfile
    }
    errors: [
        EntityAlreadyExistsException
        InvalidInputException
        LimitExceededException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation CreateLoginProfile {
    input := {
        UserName: userNameType
        Password: passwordType
        PasswordResetRequired: Boolean
    }
    output := {
        @required
        LoginProfile: LoginProfile
    }
    errors: [
        EntityAlreadyExistsException
        NoSuchEntityException
        PasswordPolicyViolationException
        LimitExceededException
        ServiceFailureException
    ]
}

operation CreateOpenIDConnectProvider {
    input := {
        @required
        Url: OpenIDConnectProviderUrlType

        ClientIDList: clientIDListType
        ThumbprintList: thumbprintListType
        Tags: tagListType
    }
    output := {
        OpenIDConnectProviderArn: arnType
        Tags: tagListType
    }
    errors: [
        InvalidInputException
        EntityAlreadyExistsException
        LimitExceededException
        ConcurrentModificationException
        ServiceFailureException
        OpenIdIdpCommunicationErrorException
    ]
}

operation CreatePolicy {
    input := {
        @required
        PolicyName: policyNameType

        Path: policyPathType

        @required
        PolicyDocument: policyDocumentType

        Description: policyDescriptionType
        Tags: tagListType
    }
    output := {
        Policy: Policy
    }
    errors: [
        InvalidInputException
        LimitExceededException
        EntityAlreadyExistsException
        MalformedPolicyDocumentException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation CreatePolicyVersion {
    input := {
        @required
        PolicyArn: arnType

        @required
        PolicyDocument: policyDocumentType

        SetAsDefault: Boolean
    }
    output := {
        PolicyVersion: PolicyVersion
    }
    errors: [
        NoSuchEntityException
        MalformedPolicyDocumentException
        InvalidInputException
        LimitExceededException
        ServiceFailureException
    ]
}

operation CreateRole {
    input := {
        Path: pathType

        @required
        RoleName: roleNameType

        @required
        AssumeRolePolicyDocument: policyDocumentType

        Description: roleDescriptionType
        MaxSessionDuration: roleMaxSessionDurationType
        PermissionsBoundary: arnType
        Tags: tagListType
    }
    output := {
        @required
        Role: Role
    }
    errors: [
        LimitExceededException
        InvalidInputException
        EntityAlreadyExistsException
        MalformedPolicyDocumentException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation CreateSAMLProvider {
    input := {
        @required
        SAMLMetadataDocument: SAMLMetadataDocumentType

        @required
        Name: SAMLProviderNameType

        Tags: tagListType
        AssertionEncryptionMode: assertionEncryptionModeType
        AddPrivateKey: privateKeyType
    }
    output := {
        SAMLProviderArn: arnType
        Tags: tagListType
    }
    errors: [
        InvalidInputException
        EntityAlreadyExistsException
        LimitExceededException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation CreateServiceLinkedRole {
    input := {
        @required
        AWSServiceName: groupNameType

        Description: roleDescriptionType
        CustomSuffix: customSuffixType
    }
    output := {
        Role: Role
    }
    errors: [
        InvalidInputException
        LimitExceededException
        NoSuchEntityException
        ServiceFailureException
    ]
}

operation CreateServiceSpecificCredential {
    input := {
        @required
        UserName: userNameType

        @required
        ServiceName: String

        CredentialAgeDays: credentialAgeDays
    }
    output := {
        ServiceSpecificCredential: ServiceSpecificCredential
    }
    errors: [LimitExceededException, NoSuchEntityException, ServiceNotSupportedException]
}

operation CreateUser {
    input := {
        Path: pathType

        @required
        UserName: userNameType

        PermissionsBoundary: arnType
        Tags: tagListType
    }
    output := {
        User: User
    }
    errors: [
        LimitExceededException
        EntityAlreadyExistsException
        NoSuchEntityException
        InvalidInputException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation CreateVirtualMFADevice {
    input := {
        Path: pathType

        @required
        VirtualMFADeviceName: virtualMFADeviceName

        Tags: tagListType
    }
    output := {
        @required
        VirtualMFADevice: VirtualMFADevice
    }
    errors: [
        LimitExceededException
        InvalidInputException
        EntityAlreadyExistsException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation DeactivateMFADevice {
    input := {
        UserName: existingUserNameType

        @required
        SerialNumber: serialNumberType
    }
    errors: [
        EntityTemporarilyUnmodifiableException
        NoSuchEntityException
        LimitExceededException
        ServiceFailureException
        ConcurrentModificationException
    ]
}

operation DeleteAccessKey {
    input := {
        UserName: existingUserNameType

        @required
        AccessKeyId: accessKeyIdType
    }
    errors: [NoSuchEntityException, LimitExceededException, ServiceFailureException]
}

operation DeleteAccountAlias {
    input := {
        @required
        AccountAlias: accountAliasType
    }
    errors: [
        ConcurrentModificationException
        NoSuchEntityException
        LimitExceededException
        ServiceFailureException
    ]
}

operation DeleteAccountPasswordPolicy {
    errors: [NoSuchEntityException, LimitExceededException, ServiceFailureException]
}

operation DeleteGroup {
    input := {
        @required
        GroupName: groupNameType
    }
    errors: [
        NoSuchEntityException
        DeleteConflictException
        LimitExceededException
        ServiceFailureException
    ]
}

operation DeleteGroupPolicy {
    input := {
        @required
        GroupName: groupNameType

        @required
        PolicyName: policyNameType
    }
    errors: [NoSuchEntityException, LimitExceededException, ServiceFailureException]
}

operation DeleteInstanceProfile {
    input := {
        @required
        InstanceProfileName: instanceProfileNameType
    }
    errors: [
        NoSuchEntityException
        DeleteConflictException
        LimitExceededException
        ServiceFailureException
    ]
}

operation DeleteLoginProfile {
    input := {
        UserName: userNameType
    }
    errors: [
        EntityTemporarilyUnmodifiableException
        NoSuchEntityException
        LimitExceededException
        ServiceFailureException
    ]
}

operation DeleteOpenIDConnectProvider {
    input := {
        @required
        OpenIDConnectProviderArn: arnType
    }
    errors: [InvalidInputException, NoSuchEntityException, ServiceFailureException]
}

operation DeletePolicy {
    input := {
        @required
        PolicyArn: arnType
    }
    errors: [
        NoSuchEntityException
        LimitExceededException
        InvalidInputException
        DeleteConflictException
        ServiceFailureException
    ]
}

operation DeletePolicyVersion {
    input := {
        @required
        PolicyArn: arnType

        @required
        VersionId: policyVersionIdType
    }
    errors: [
        NoSuchEntityException
        LimitExceededException
        InvalidInputException
        DeleteConflictException
        ServiceFailureException
    ]
}

operation DeleteRole {
    input := {
        @required
        RoleName: roleNameType
    }
    errors: [
        NoSuchEntityException
        DeleteConflictException
        LimitExceededException
        UnmodifiableEntityException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation DeleteRolePermissionsBoundary {
    input := {
        @required
        RoleName: roleNameType
    }
    errors: [NoSuchEntityException, UnmodifiableEntityException, ServiceFailureException]
}

operation DeleteRolePolicy {
    input := {
        @required
        RoleName: roleNameType

        @required
        PolicyName: policyNameType
    }
    errors: [
        NoSuchEntityException
        LimitExceededException
        UnmodifiableEntityException
        ServiceFailureException
    ]
}

operation DeleteSAMLProvider {
    input := {
        @required
        SAMLProviderArn: arnType
    }
    errors: [
        InvalidInputException
        LimitExceededException
        NoSuchEntityException
        ServiceFailureException
    ]
}

operation DeleteSSHPublicKey {
    input := {
        @required
        UserName: userNameType

        @required
        SSHPublicKeyId: publicKeyIdType
    }
    errors: [NoSuchEntityException]
}

operation DeleteServerCertificate {
    input := {
        @required
        ServerCertificateName: serverCertificateNameType
    }
    errors: [
        NoSuchEntityException
        DeleteConflictException
        LimitExceededException
        ServiceFailureException
    ]
}

operation DeleteServiceLinkedRole {
    input := {
        @required
        RoleName: roleNameType
    }
    output := {
        @required
        DeletionTaskId: DeletionTaskIdType
    }
    errors: [NoSuchEntityException, LimitExceededException, ServiceFailureException]
}

operation DeleteServiceSpecificCredential {
    input := {
        UserName: userNameType

        @required
        ServiceSpecificCredentialId: serviceSpecificCredentialId
    }
    errors: [NoSuchEntityException]
}

operation DeleteSigningCertificate {
    input := {
        UserName: existingUserNameType

        @required
        CertificateId: certificateIdType
    }
    errors: [
        NoSuchEntityException
        LimitExceededException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation DeleteUser {
    input := {
        @required
        UserName: existingUserNameType
    }
    errors: [
        LimitExceededException
        NoSuchEntityException
        DeleteConflictException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation DeleteUserPermissionsBoundary {
    input := {
        @required
        UserName: userNameType
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

operation DeleteUserPolicy {
    input := {
        @required
        UserName: existingUserNameType

        @required
        PolicyName: policyNameType
    }
    errors: [NoSuchEntityException, LimitExceededException, ServiceFailureException]
}

operation DeleteVirtualMFADevice {
    input := {
        @required
        SerialNumber: serialNumberType
    }
    errors: [
        NoSuchEntityException
        DeleteConflictException
        LimitExceededException
        ServiceFailureException
        ConcurrentModificationException
    ]
}

operation DetachGroupPolicy {
    input := {
        @required
        GroupName: groupNameType

        @required
        PolicyArn: arnType
    }
    errors: [
        NoSuchEntityException
        LimitExceededException
        InvalidInputException
        ServiceFailureException
    ]
}

operation DetachRolePolicy {
    input := {
        @required
        RoleName: roleNameType

        @required
        PolicyArn: arnType
    }
    errors: [
        NoSuchEntityException
        LimitExceededException
        InvalidInputException
        UnmodifiableEntityException
        ServiceFailureException
    ]
}

operation DetachUserPolicy {
    input := {
        @required
        UserName: userNameType

        @required
        PolicyArn: arnType
    }
    errors: [
        NoSuchEntityException
        LimitExceededException
        InvalidInputException
        ServiceFailureException
    ]
}

operation DisableOrganizationsRootCredentialsManagement {
    input := {}
    output := {
        OrganizationId: OrganizationIdType
        EnabledFeatures: FeaturesListType
    }
    errors: [
        ServiceAccessNotEnabledException
        AccountNotManagementOrDelegatedAdministratorException
        OrganizationNotFoundException
        OrganizationNotInAllFeaturesModeException
    ]
}

operation DisableOrganizationsRootSessions {
    input := {}
    output := {
        OrganizationId: OrganizationIdType
        EnabledFeatures: FeaturesListType
    }
    errors: [
        ServiceAccessNotEnabledException
        AccountNotManagementOrDelegatedAdministratorException
        OrganizationNotFoundException
        OrganizationNotInAllFeaturesModeException
    ]
}

operation DisableOutboundWebIdentityFederation {
    errors: [FeatureDisabledException]
}

operation EnableMFADevice {
    input := {
        @required
        UserName: existingUserNameType

        @required
        SerialNumber: serialNumberType

        @required
        AuthenticationCode1: authenticationCodeType

        @required
        AuthenticationCode2: authenticationCodeType
    }
    errors: [
        EntityAlreadyExistsException
        EntityTemporarilyUnmodifiableException
        InvalidAuthenticationCodeException
        LimitExceededException
        NoSuchEntityException
        ServiceFailureException
        ConcurrentModificationException
    ]
}

operation EnableOrganizationsRootCredentialsManagement {
    input := {}
    output := {
        OrganizationId: OrganizationIdType
        EnabledFeatures: FeaturesListType
    }
    errors: [
        ServiceAccessNotEnabledException
        AccountNotManagementOrDelegatedAdministratorException
        OrganizationNotFoundException
        OrganizationNotInAllFeaturesModeException
        CallerIsNotManagementAccountException
    ]
}

operation EnableOrganizationsRootSessions {
    input := {}
    output := {
        OrganizationId: OrganizationIdType
        EnabledFeatures: FeaturesListType
    }
    errors: [
        ServiceAccessNotEnabledException
        AccountNotManagementOrDelegatedAdministratorException
        OrganizationNotFoundException
        OrganizationNotInAllFeaturesModeException
        CallerIsNotManagementAccountException
    ]
}

operation EnableOutboundWebIdentityFederation {
    output := {
        IssuerIdentifier: String
    }
    errors: [FeatureEnabledException]
}

operation GenerateCredentialReport {
    output := {
        State: ReportStateType
        Description: String
    }
    errors: [LimitExceededException, ServiceFailureException]
}

operation GenerateOrganizationsAccessReport {
    input := {
        @required
        EntityPath: organizationsEntityPathType

        OrganizationsPolicyId: organizationsPolicyIdType
    }
    output := {
        JobId: jobIDType
    }
    errors: [ReportGenerationLimitExceededException]
}

operation GenerateServiceLastAccessedDetails {
    input := {
        @required
        Arn: arnType

        Granularity: AccessAdvisorUsageGranularityType
    }
    output := {
        JobId: jobIDType
    }
    errors: [NoSuchEntityException, InvalidInputException]
}

operation GetAccessKeyLastUsed {
    input := {
        @required
        AccessKeyId: accessKeyIdType
    }
    output := {
        UserName: existingUserNameType
        AccessKeyLastUsed: AccessKeyLastUsed
    }
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation GetAccountAuthorizationDetails {
    input := {
        Filter: entityListType
        MaxItems: maxItemsType
        Marker: markerType
    }
    output := {
        UserDetailList: userDetailListType
        GroupDetailList: groupDetailListType
        RoleDetailList: roleDetailListType
        Policies: ManagedPolicyDetailListType
        IsTruncated: Boolean
        Marker: String
    }
    errors: [ServiceFailureException]
}

operation GetAccountPasswordPolicy {
    output := {
        @required
        PasswordPolicy: PasswordPolicy
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

operation GetAccountSummary {
    output := {
        SummaryMap: summaryMapType
    }
    errors: [ServiceFailureException]
}

operation GetContextKeysForCustomPolicy {
    input := {
        @required
        PolicyInputList: SimulationPolicyListType
    }
    output: GetContextKeysForPolicyResponse
    errors: [InvalidInputException]
}

operation GetContextKeysForPrincipalPolicy {
    input := {
        @required
        PolicySourceArn: arnType

        PolicyInputList: SimulationPolicyListType
    }
    output: GetContextKeysForPolicyResponse
    errors: [NoSuchEntityException, InvalidInputException]
}

operation GetCredentialReport {
    output := {
        Content: Blob
        ReportFormat: ReportFormatType
        GeneratedTime: Timestamp
    }
    errors: [
        CredentialReportNotPresentException
        CredentialReportExpiredException
        CredentialReportNotReadyException
        ServiceFailureException
    ]
}

operation GetDelegationRequest {
    input := {
        @required
        DelegationRequestId: delegationRequestIdType

        DelegationPermissionCheck: Boolean
    }
    output := {
        DelegationRequest: DelegationRequest
        PermissionCheckStatus: permissionCheckStatusType
        PermissionCheckResult: permissionCheckResultType
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["Users"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation GetGroup {
    input := {
        @required
        GroupName: groupNameType

        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        Group: Group

        @required
        Users: userListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

operation GetGroupPolicy {
    input := {
        @required
        GroupName: groupNameType

        @required
        PolicyName: policyNameType
    }
    output := {
        @required
        GroupName: groupNameType

        @required
        PolicyName: policyNameType

        @required
        PolicyDocument: policyDocumentType
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

operation GetHumanReadableSummary {
    input := {
        @required
        EntityArn: arnType

        Locale: localeType
    }
    output := {
        SummaryContent: summaryContentType
        Locale: localeType
        SummaryState: summaryStateType
    }
    errors: [InvalidInputException, NoSuchEntityException, ServiceFailureException]
}

@statusWaitable(
    InstanceProfileExists: {
        acceptors: [
            {state: "success", matcher: {status: 200}}
            {state: "retry", matcher: {status: 404}}
        ]
        minDelay: 1
        maxDelay: 1
    }
)
@maxAttempts(InstanceProfileExists: 40)
operation GetInstanceProfile {
    input := {
        @required
        InstanceProfileName: instanceProfileNameType
    }
    output := {
        @required
        InstanceProfile: InstanceProfile
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

operation GetLoginProfile {
    input := {
        UserName: userNameType
    }
    output := {
        @required
        LoginProfile: LoginProfile
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

operation GetMFADevice {
    input := {
        @required
        SerialNumber: serialNumberType

        UserName: userNameType
    }
    output := {
        UserName: userNameType

        @required
        SerialNumber: serialNumberType

        EnableDate: Timestamp
        Certifications: CertificationMapType
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

operation GetOpenIDConnectProvider {
    input := {
        @required
        OpenIDConnectProviderArn: arnType
    }
    output := {
        Url: OpenIDConnectProviderUrlType
        ClientIDList: clientIDListType
        ThumbprintList: thumbprintListType
        CreateDate: Timestamp
        Tags: tagListType
    }
    errors: [InvalidInputException, NoSuchEntityException, ServiceFailureException]
}

operation GetOrganizationsAccessReport {
    input := {
        @required
        JobId: jobIDType

        MaxItems: maxItemsType
        Marker: markerType
        SortKey: sortKeyType
    }
    output := {
        @required
        JobStatus: jobStatusType

        @required
        JobCreationDate: Timestamp

        JobCompletionDate: Timestamp
        NumberOfServicesAccessible: Integer
        NumberOfServicesNotAccessed: Integer
        AccessDetails: AccessDetails
        IsTruncated: Boolean
        Marker: markerType
        ErrorDetails: ErrorDetails
    }
    errors: [NoSuchEntityException]
}

operation GetOutboundWebIdentityFederationInfo {
    output := {
        IssuerIdentifier: String
        JwtVendingEnabled: Boolean
    }
    errors: [FeatureDisabledException]
}

@statusWaitable(
    PolicyExists: {
        acceptors: [
            {state: "success", matcher: {status: 200}}
            {state: "retry", matcher: {errorType: "NoSuchEntity"}}
        ]
        minDelay: 1
        maxDelay: 1
    }
)
@maxAttempts(PolicyExists: 20)
operation GetPolicy {
    input := {
        @required
        PolicyArn: arnType
    }
    output := {
        Policy: Policy
    }
    errors: [NoSuchEntityException, InvalidInputException, ServiceFailureException]
}

operation GetPolicyVersion {
    input := {
        @required
        PolicyArn: arnType

        @required
        VersionId: policyVersionIdType
    }
    output := {
        PolicyVersion: PolicyVersion
    }
    errors: [NoSuchEntityException, InvalidInputException, ServiceFailureException]
}

@statusWaitable(
    RoleExists: {
        acceptors: [
            {state: "success", matcher: {status: 200}}
            {state: "retry", matcher: {errorType: "NoSuchEntity"}}
        ]
        minDelay: 1
        maxDelay: 1
    }
)
@maxAttempts(RoleExists: 20)
operation GetRole {
    input := {
        @required
        RoleName: roleNameType
    }
    output := {
        @required
        Role: Role
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

operation GetRolePolicy {
    input := {
        @required
        RoleName: roleNameType

        @required
        PolicyName: policyNameType
    }
    output := {
        @required
        RoleName: roleNameType

        @required
        PolicyName: policyNameType

        @required
        PolicyDocument: policyDocumentType
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

operation GetSAMLProvider {
    input := {
        @required
        SAMLProviderArn: arnType
    }
    output := {
        SAMLProviderUUID: privateKeyIdType
        SAMLMetadataDocument: SAMLMetadataDocumentType
        CreateDate: Timestamp
        ValidUntil: Timestamp
        Tags: tagListType
        AssertionEncryptionMode: assertionEncryptionModeType
        PrivateKeyList: privateKeyList
    }
    errors: [NoSuchEntityException, InvalidInputException, ServiceFailureException]
}

operation GetSSHPublicKey {
    input := {
        @required
        UserName: userNameType

        @required
        SSHPublicKeyId: publicKeyIdType

        @required
        Encoding: encodingType
    }
    output := {
        SSHPublicKey: SSHPublicKey
    }
    errors: [NoSuchEntityException, UnrecognizedPublicKeyEncodingException]
}

operation GetServerCertificate {
    input := {
        @required
        ServerCertificateName: serverCertificateNameType
    }
    output := {
        @required
        ServerCertificate: ServerCertificate
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

operation GetServiceLastAccessedDetails {
    input := {
        @required
        JobId: jobIDType

        MaxItems: maxItemsType
        Marker: markerType
    }
    output := {
        @required
        JobStatus: jobStatusType

        JobType: AccessAdvisorUsageGranularityType

        @required
        JobCreationDate: Timestamp

        @required
        ServicesLastAccessed: ServicesLastAccessed

        @required
        JobCompletionDate: Timestamp

        IsTruncated: Boolean
        Marker: String
        Error: ErrorDetails
    }
    errors: [NoSuchEntityException, InvalidInputException]
}

operation GetServiceLastAccessedDetailsWithEntities {
    input := {
        @required
        JobId: jobIDType

        @required
        ServiceNamespace: serviceNamespaceType

        MaxItems: maxItemsType
        Marker: markerType
    }
    output := {
        @required
        JobStatus: jobStatusType

        @required
        JobCreationDate: Timestamp

        @required
        JobCompletionDate: Timestamp

        @required
        EntityDetailsList: entityDetailsListType

        IsTruncated: Boolean
        Marker: String
        Error: ErrorDetails
    }
    errors: [NoSuchEntityException, InvalidInputException]
}

operation GetServiceLinkedRoleDeletionStatus {
    input := {
        @required
        DeletionTaskId: DeletionTaskIdType
    }
    output := {
        @required
        Status: DeletionTaskStatusType

        Reason: DeletionTaskFailureReasonType
    }
    errors: [NoSuchEntityException, InvalidInputException, ServiceFailureException]
}

@statusWaitable(
    UserExists: {
        acceptors: [
            {state: "success", matcher: {status: 200}}
            {state: "retry", matcher: {errorType: "NoSuchEntity"}}
        ]
        minDelay: 1
        maxDelay: 1
    }
)
@maxAttempts(UserExists: 20)
operation GetUser {
    input := {
        UserName: existingUserNameType
    }
    output := {
        @required
        User: User
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

operation GetUserPolicy {
    input := {
        @required
        UserName: existingUserNameType

        @required
        PolicyName: policyNameType
    }
    output := {
        @required
        UserName: existingUserNameType

        @required
        PolicyName: policyNameType

        @required
        PolicyDocument: policyDocumentType
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["AccessKeyMetadata"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListAccessKeys {
    input := {
        UserName: existingUserNameType
        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        AccessKeyMetadata: accessKeyMetadataListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["AccountAliases"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListAccountAliases {
    input := {
        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        AccountAliases: accountAliasListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["AttachedPolicies"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListAttachedGroupPolicies {
    input := {
        @required
        GroupName: groupNameType

        PathPrefix: policyPathType
        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        AttachedPolicies: attachedPoliciesListType
        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, InvalidInputException, ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["AttachedPolicies"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListAttachedRolePolicies {
    input := {
        @required
        RoleName: roleNameType

        PathPrefix: policyPathType
        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        AttachedPolicies: attachedPoliciesListType
        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, InvalidInputException, ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["AttachedPolicies"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListAttachedUserPolicies {
    input := {
        @required
        UserName: userNameType

        PathPrefix: policyPathType
        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        AttachedPolicies: attachedPoliciesListType
        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, InvalidInputException, ServiceFailureException]
}

operation ListDelegationRequests {
    input := {
        OwnerId: ownerIdType
        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        DelegationRequests: delegationRequestsListType
        Marker: markerType
        isTruncated: Boolean
    }
    errors: [NoSuchEntityException, ServiceFailureException, InvalidInputException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["PolicyGroups", "PolicyUsers", "PolicyRoles"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListEntitiesForPolicy {
    input := {
        @required
        PolicyArn: arnType

        EntityFilter: EntityType
        PathPrefix: pathType
        PolicyUsageFilter: PolicyUsageType
        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        PolicyGroups: PolicyGroupListType
        PolicyUsers: PolicyUserListType
        PolicyRoles: PolicyRoleListType
        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, InvalidInputException, ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["PolicyNames"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListGroupPolicies {
    input := {
        @required
        GroupName: groupNameType

        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        PolicyNames: policyNameListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["Groups"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListGroups {
    input := {
        PathPrefix: pathPrefixType
        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        Groups: groupListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["Groups"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListGroupsForUser {
    input := {
        @required
        UserName: existingUserNameType

        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        Groups: groupListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["Tags"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListInstanceProfileTags {
    input := {
        @required
        InstanceProfileName: instanceProfileNameType

        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        Tags: tagListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["InstanceProfiles"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListInstanceProfiles {
    input := {
        PathPrefix: pathPrefixType
        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        InstanceProfiles: instanceProfileListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["InstanceProfiles"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListInstanceProfilesForRole {
    input := {
        @required
        RoleName: roleNameType

        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        InstanceProfiles: instanceProfileListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["Tags"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListMFADeviceTags {
    input := {
        @required
        SerialNumber: serialNumberType

        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        Tags: tagListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, InvalidInputException, ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["MFADevices"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListMFADevices {
    input := {
        UserName: existingUserNameType
        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        MFADevices: mfaDeviceListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["Tags"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListOpenIDConnectProviderTags {
    input := {
        @required
        OpenIDConnectProviderArn: arnType

        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        Tags: tagListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, ServiceFailureException, InvalidInputException]
}

operation ListOpenIDConnectProviders {
    input := {}
    output := {
        OpenIDConnectProviderList: OpenIDConnectProviderListType
    }
    errors: [ServiceFailureException]
}

operation ListOrganizationsFeatures {
    input := {}
    output := {
        OrganizationId: OrganizationIdType
        EnabledFeatures: FeaturesListType
    }
    errors: [
        ServiceAccessNotEnabledException
        AccountNotManagementOrDelegatedAdministratorException
        OrganizationNotFoundException
        OrganizationNotInAllFeaturesModeException
    ]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["Policies"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListPolicies {
    input := {
        Scope: policyScopeType
        OnlyAttached: Boolean
        PathPrefix: policyPathType
        PolicyUsageFilter: PolicyUsageType
        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        Policies: policyListType
        IsTruncated: Boolean
        Marker: String
    }
    errors: [ServiceFailureException]
}

operation ListPoliciesGrantingServiceAccess {
    input := {
        Marker: markerType

        @required
        Arn: arnType

        @required
        ServiceNamespaces: serviceNamespaceListType
    }
    output := {
        @required
        PoliciesGrantingServiceAccess: listPolicyGrantingServiceAccessResponseListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, InvalidInputException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["Tags"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListPolicyTags {
    input := {
        @required
        PolicyArn: arnType

        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        Tags: tagListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, ServiceFailureException, InvalidInputException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["Versions"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListPolicyVersions {
    input := {
        @required
        PolicyArn: arnType

        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        Versions: policyDocumentVersionListType
        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, InvalidInputException, ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["PolicyNames"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListRolePolicies {
    input := {
        @required
        RoleName: roleNameType

        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        PolicyNames: policyNameListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["Tags"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListRoleTags {
    input := {
        @required
        RoleName: roleNameType

        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        Tags: tagListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["Roles"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListRoles {
    input := {
        PathPrefix: pathPrefixType
        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        Roles: roleListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["Tags"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListSAMLProviderTags {
    input := {
        @required
        SAMLProviderArn: arnType

        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        Tags: tagListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, ServiceFailureException, InvalidInputException]
}

operation ListSAMLProviders {
    input := {}
    output := {
        SAMLProviderList: SAMLProviderListType
    }
    errors: [ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["SSHPublicKeys"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListSSHPublicKeys {
    input := {
        UserName: userNameType
        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        SSHPublicKeys: SSHPublicKeyListType
        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["Tags"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListServerCertificateTags {
    input := {
        @required
        ServerCertificateName: serverCertificateNameType

        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        Tags: tagListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["ServerCertificateMetadataList"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListServerCertificates {
    input := {
        PathPrefix: pathPrefixType
        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        ServerCertificateMetadataList: serverCertificateMetadataListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [ServiceFailureException]
}

operation ListServiceSpecificCredentials {
    input := {
        UserName: userNameType
        ServiceName: String
        AllUsers: Boolean
        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        ServiceSpecificCredentials: ServiceSpecificCredentialsListType
        Marker: String
        IsTruncated: Boolean
    }
    errors: [NoSuchEntityException, ServiceNotSupportedException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["Certificates"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListSigningCertificates {
    input := {
        UserName: existingUserNameType
        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        Certificates: certificateListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["PolicyNames"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListUserPolicies {
    input := {
        @required
        UserName: existingUserNameType

        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        PolicyNames: policyNameListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["Tags"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListUserTags {
    input := {
        @required
        UserName: existingUserNameType

        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        Tags: tagListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [NoSuchEntityException, ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["Users"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListUsers {
    input := {
        PathPrefix: pathPrefixType
        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        Users: userListType

        IsTruncated: Boolean
        Marker: String
    }
    errors: [ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["VirtualMFADevices"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListVirtualMFADevices {
    input := {
        AssignmentStatus: assignmentStatusType
        Marker: markerType
        MaxItems: maxItemsType
    }
    output := {
        @required
        VirtualMFADevices: virtualMFADeviceListType

        IsTruncated: Boolean
        Marker: String
    }
}

operation PutGroupPolicy {
    input := {
        @required
        GroupName: groupNameType

        @required
        PolicyName: policyNameType

        @required
        PolicyDocument: policyDocumentType
    }
    errors: [
        LimitExceededException
        MalformedPolicyDocumentException
        NoSuchEntityException
        ServiceFailureException
    ]
}

operation PutRolePermissionsBoundary {
    input := {
        @required
        RoleName: roleNameType

        @required
        PermissionsBoundary: arnType
    }
    errors: [
        NoSuchEntityException
        InvalidInputException
        UnmodifiableEntityException
        PolicyNotAttachableException
        ServiceFailureException
    ]
}

operation PutRolePolicy {
    input := {
        @required
        RoleName: roleNameType

        @required
        PolicyName: policyNameType

        @required
        PolicyDocument: policyDocumentType
    }
    errors: [
        LimitExceededException
        MalformedPolicyDocumentException
        NoSuchEntityException
        UnmodifiableEntityException
        ServiceFailureException
    ]
}

operation PutUserPermissionsBoundary {
    input := {
        @required
        UserName: userNameType

        @required
        PermissionsBoundary: arnType
    }
    errors: [
        NoSuchEntityException
        InvalidInputException
        PolicyNotAttachableException
        ServiceFailureException
    ]
}

operation PutUserPolicy {
    input := {
        @required
        UserName: existingUserNameType

        @required
        PolicyName: policyNameType

        @required
        PolicyDocument: policyDocumentType
    }
    errors: [
        LimitExceededException
        MalformedPolicyDocumentException
        NoSuchEntityException
        ServiceFailureException
    ]
}

operation RejectDelegationRequest {
    input := {
        @required
        DelegationRequestId: delegationRequestIdType

        Notes: notesType
    }
    errors: [
        NoSuchEntityException
        ServiceFailureException
        ConcurrentModificationException
        InvalidInputException
    ]
}

operation RemoveClientIDFromOpenIDConnectProvider {
    input := {
        @required
        OpenIDConnectProviderArn: arnType

        @required
        ClientID: clientIDType
    }
    errors: [
        ConcurrentModificationException
        InvalidInputException
        NoSuchEntityException
        ServiceFailureException
    ]
}

operation RemoveRoleFromInstanceProfile {
    input := {
        @required
        InstanceProfileName: instanceProfileNameType

        @required
        RoleName: roleNameType
    }
    errors: [
        NoSuchEntityException
        LimitExceededException
        UnmodifiableEntityException
        ServiceFailureException
    ]
}

operation RemoveUserFromGroup {
    input := {
        @required
        GroupName: groupNameType

        @required
        UserName: existingUserNameType
    }
    errors: [NoSuchEntityException, LimitExceededException, ServiceFailureException]
}

operation ResetServiceSpecificCredential {
    input := {
        UserName: userNameType

        @required
        ServiceSpecificCredentialId: serviceSpecificCredentialId
    }
    output := {
        ServiceSpecificCredential: ServiceSpecificCredential
    }
    errors: [NoSuchEntityException]
}

operation ResyncMFADevice {
    input := {
        @required
        UserName: existingUserNameType

        @required
        SerialNumber: serialNumberType

        @required
        AuthenticationCode1: authenticationCodeType

        @required
        AuthenticationCode2: authenticationCodeType
    }
    errors: [
        InvalidAuthenticationCodeException
        NoSuchEntityException
        LimitExceededException
        ServiceFailureException
        ConcurrentModificationException
    ]
}

operation SendDelegationToken {
    input := {
        @required
        DelegationRequestId: delegationRequestIdType
    }
    errors: [
        NoSuchEntityException
        ServiceFailureException
        ConcurrentModificationException
        InvalidInputException
    ]
}

operation SetDefaultPolicyVersion {
    input := {
        @required
        PolicyArn: arnType

        @required
        VersionId: policyVersionIdType
    }
    errors: [
        NoSuchEntityException
        InvalidInputException
        LimitExceededException
        ServiceFailureException
    ]
}

operation SetSecurityTokenServicePreferences {
    input := {
        @required
        GlobalEndpointTokenVersion: globalEndpointTokenVersion
    }
    errors: [ServiceFailureException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["EvaluationResults"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation SimulateCustomPolicy {
    input := {
        @required
        PolicyInputList: SimulationPolicyListType

        PermissionsBoundaryPolicyInputList: SimulationPolicyListType
        OrderedOrganizationPolicyInputList: OrganizationPolicyListType

        @required
        ActionNames: ActionNameListType

        ResourceArns: ResourceNameListType
        ResourcePolicy: policyDocumentType
        ResourceOwner: ResourceNameType
        CallerArn: ResourceNameType
        ContextEntries: ContextEntryListType
        ResourceHandlingOption: ResourceHandlingOptionType
        MaxItems: maxItemsType
        Marker: markerType
    }
    output: SimulatePolicyResponse
    errors: [InvalidInputException, PolicyEvaluationException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Marker"]
    items: ["EvaluationResults"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation SimulatePrincipalPolicy {
    input := {
        @required
        PolicySourceArn: arnType

        PolicyInputList: SimulationPolicyListType
        PermissionsBoundaryPolicyInputList: SimulationPolicyListType
        PolicyExclusionList: PolicyExclusionsListType

        @required
        ActionNames: ActionNameListType

        ResourceArns: ResourceNameListType
        ResourcePolicy: policyDocumentType
        ResourceOwner: ResourceNameType
        CallerArn: ResourceNameType
        ContextEntries: ContextEntryListType
        ResourceHandlingOption: ResourceHandlingOptionType
        MaxItems: maxItemsType
        Marker: markerType
    }
    output: SimulatePolicyResponse
    errors: [NoSuchEntityException, InvalidInputException, PolicyEvaluationException]
}

operation TagInstanceProfile {
    input := {
        @required
        InstanceProfileName: instanceProfileNameType

        @required
        Tags: tagListType
    }
    errors: [
        NoSuchEntityException
        InvalidInputException
        LimitExceededException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation TagMFADevice {
    input := {
        @required
        SerialNumber: serialNumberType

        @required
        Tags: tagListType
    }
    errors: [
        InvalidInputException
        NoSuchEntityException
        LimitExceededException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation TagOpenIDConnectProvider {
    input := {
        @required
        OpenIDConnectProviderArn: arnType

        @required
        Tags: tagListType
    }
    errors: [
        NoSuchEntityException
        LimitExceededException
        InvalidInputException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation TagPolicy {
    input := {
        @required
        PolicyArn: arnType

        @required
        Tags: tagListType
    }
    errors: [
        NoSuchEntityException
        LimitExceededException
        InvalidInputException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation TagRole {
    input := {
        @required
        RoleName: roleNameType

        @required
        Tags: tagListType
    }
    errors: [
        NoSuchEntityException
        LimitExceededException
        InvalidInputException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation TagSAMLProvider {
    input := {
        @required
        SAMLProviderArn: arnType

        @required
        Tags: tagListType
    }
    errors: [
        NoSuchEntityException
        LimitExceededException
        InvalidInputException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation TagServerCertificate {
    input := {
        @required
        ServerCertificateName: serverCertificateNameType

        @required
        Tags: tagListType
    }
    errors: [
        NoSuchEntityException
        InvalidInputException
        LimitExceededException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation TagUser {
    input := {
        @required
        UserName: existingUserNameType

        @required
        Tags: tagListType
    }
    errors: [
        NoSuchEntityException
        LimitExceededException
        InvalidInputException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation UntagInstanceProfile {
    input := {
        @required
        InstanceProfileName: instanceProfileNameType

        @required
        TagKeys: tagKeyListType
    }
    errors: [
        NoSuchEntityException
        InvalidInputException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation UntagMFADevice {
    input := {
        @required
        SerialNumber: serialNumberType

        @required
        TagKeys: tagKeyListType
    }
    errors: [
        NoSuchEntityException
        InvalidInputException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation UntagOpenIDConnectProvider {
    input := {
        @required
        OpenIDConnectProviderArn: arnType

        @required
        TagKeys: tagKeyListType
    }
    errors: [
        NoSuchEntityException
        InvalidInputException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation UntagPolicy {
    input := {
        @required
        PolicyArn: arnType

        @required
        TagKeys: tagKeyListType
    }
    errors: [
        NoSuchEntityException
        InvalidInputException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation UntagRole {
    input := {
        @required
        RoleName: roleNameType

        @required
        TagKeys: tagKeyListType
    }
    errors: [NoSuchEntityException, ConcurrentModificationException, ServiceFailureException]
}

operation UntagSAMLProvider {
    input := {
        @required
        SAMLProviderArn: arnType

        @required
        TagKeys: tagKeyListType
    }
    errors: [
        NoSuchEntityException
        InvalidInputException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation UntagServerCertificate {
    input := {
        @required
        ServerCertificateName: serverCertificateNameType

        @required
        TagKeys: tagKeyListType
    }
    errors: [
        NoSuchEntityException
        InvalidInputException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation UntagUser {
    input := {
        @required
        UserName: existingUserNameType

        @required
        TagKeys: tagKeyListType
    }
    errors: [NoSuchEntityException, ConcurrentModificationException, ServiceFailureException]
}

operation UpdateAccessKey {
    input := {
        UserName: existingUserNameType

        @required
        AccessKeyId: accessKeyIdType

        @required
        Status: statusType
    }
    errors: [
        NoSuchEntityException
        LimitExceededException
        ServiceFailureException
        InvalidInputException
    ]
}

operation UpdateAccountPasswordPolicy {
    input := {
        MinimumPasswordLength: minimumPasswordLengthType
        RequireSymbols: Boolean
        RequireNumbers: Boolean
        RequireUppercaseCharacters: Boolean
        RequireLowercaseCharacters: Boolean
        AllowUsersToChangePassword: Boolean
        MaxPasswordAge: maxPasswordAgeType
        PasswordReusePrevention: passwordReusePreventionType
        HardExpiry: Boolean
    }
    errors: [
        NoSuchEntityException
        MalformedPolicyDocumentException
        LimitExceededException
        ServiceFailureException
    ]
}

operation UpdateAssumeRolePolicy {
    input := {
        @required
        RoleName: roleNameType

        @required
        PolicyDocument: policyDocumentType
    }
    errors: [
        NoSuchEntityException
        MalformedPolicyDocumentException
        LimitExceededException
        UnmodifiableEntityException
        ServiceFailureException
    ]
}

operation UpdateDelegationRequest {
    input := {
        @required
        DelegationRequestId: delegationRequestIdType

        Notes: notesType
    }
    errors: [
        NoSuchEntityException
        ServiceFailureException
        ConcurrentModificationException
        InvalidInputException
    ]
}

operation UpdateGroup {
    input := {
        @required
        GroupName: groupNameType

        NewPath: pathType
        NewGroupName: groupNameType
    }
    errors: [
        NoSuchEntityException
        EntityAlreadyExistsException
        LimitExceededException
        ServiceFailureException
    ]
}

operation UpdateLoginProfile {
    input := {
        @required
        UserName: userNameType

        Password: passwordType
        PasswordResetRequired: Boolean
    }
    errors: [
        EntityTemporarilyUnmodifiableException
        NoSuchEntityException
        PasswordPolicyViolationException
        LimitExceededException
        ServiceFailureException
    ]
}

operation UpdateOpenIDConnectProviderThumbprint {
    input := {
        @required
        OpenIDConnectProviderArn: arnType

        @required
        ThumbprintList: thumbprintListType
    }
    errors: [
        ConcurrentModificationException
        InvalidInputException
        NoSuchEntityException
        ServiceFailureException
    ]
}

operation UpdateRole {
    input := {
        @required
        RoleName: roleNameType

        Description: roleDescriptionType
        MaxSessionDuration: roleMaxSessionDurationType
    }
    output := {}
    errors: [UnmodifiableEntityException, NoSuchEntityException, ServiceFailureException]
}

operation UpdateRoleDescription {
    input := {
        @required
        RoleName: roleNameType

        @required
        Description: roleDescriptionType
    }
    output := {
        Role: Role
    }
    errors: [NoSuchEntityException, UnmodifiableEntityException, ServiceFailureException]
}

operation UpdateSAMLProvider {
    input := {
        SAMLMetadataDocument: SAMLMetadataDocumentType

        @required
        SAMLProviderArn: arnType

        AssertionEncryptionMode: assertionEncryptionModeType
        AddPrivateKey: privateKeyType
        RemovePrivateKey: privateKeyIdType
    }
    output := {
        SAMLProviderArn: arnType
    }
    errors: [
        NoSuchEntityException
        InvalidInputException
        LimitExceededException
        ServiceFailureException
        ConcurrentModificationException
    ]
}

operation UpdateSSHPublicKey {
    input := {
        @required
        UserName: userNameType

        @required
        SSHPublicKeyId: publicKeyIdType

        @required
        Status: statusType
    }
    errors: [NoSuchEntityException, InvalidInputException]
}

operation UpdateServerCertificate {
    input := {
        @required
        ServerCertificateName: serverCertificateNameType

        NewPath: pathType
        NewServerCertificateName: serverCertificateNameType
    }
    errors: [
        NoSuchEntityException
        EntityAlreadyExistsException
        LimitExceededException
        ServiceFailureException
    ]
}

operation UpdateServiceSpecificCredential {
    input := {
        UserName: userNameType

        @required
        ServiceSpecificCredentialId: serviceSpecificCredentialId

        @required
        Status: statusType
    }
    errors: [NoSuchEntityException]
}

operation UpdateSigningCertificate {
    input := {
        UserName: existingUserNameType

        @required
        CertificateId: certificateIdType

        @required
        Status: statusType
    }
    errors: [
        NoSuchEntityException
        LimitExceededException
        ServiceFailureException
        InvalidInputException
    ]
}

operation UpdateUser {
    input := {
        @required
        UserName: existingUserNameType

        NewPath: pathType
        NewUserName: userNameType
    }
    errors: [
        NoSuchEntityException
        LimitExceededException
        EntityAlreadyExistsException
        EntityTemporarilyUnmodifiableException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation UploadSSHPublicKey {
    input := {
        @required
        UserName: userNameType

        @required
        SSHPublicKeyBody: publicKeyMaterialType
    }
    output := {
        SSHPublicKey: SSHPublicKey
    }
    errors: [
        LimitExceededException
        NoSuchEntityException
        InvalidPublicKeyException
        DuplicateSSHPublicKeyException
        UnrecognizedPublicKeyEncodingException
    ]
}

operation UploadServerCertificate {
    input := {
        Path: pathType

        @required
        ServerCertificateName: serverCertificateNameType

        @required
        CertificateBody: certificateBodyType

        @required
        PrivateKey: privateKeyType

        CertificateChain: certificateChainType
        Tags: tagListType
    }
    output := {
        ServerCertificateMetadata: ServerCertificateMetadata
        Tags: tagListType
    }
    errors: [
        LimitExceededException
        InvalidInputException
        EntityAlreadyExistsException
        MalformedCertificateException
        KeyPairMismatchException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

operation UploadSigningCertificate {
    input := {
        UserName: existingUserNameType

        @required
        CertificateBody: certificateBodyType
    }
    output := {
        @required
        Certificate: SigningCertificate
    }
    errors: [
        LimitExceededException
        EntityAlreadyExistsException
        MalformedCertificateException
        InvalidCertificateException
        DuplicateCertificateException
        NoSuchEntityException
        ConcurrentModificationException
        ServiceFailureException
    ]
}

enum AccessAdvisorUsageGranularityType {
    SERVICE_LEVEL
    ACTION_LEVEL
}

structure AccessDetail {
    @required
    ServiceName: String

    @required
    ServiceNamespace: serviceNamespaceType

    Region: String
    EntityPath: organizationsEntityPathType
    LastAuthenticatedTime: Timestamp
    TotalAuthenticatedEntities: Integer
}

list AccessDetails {
    member: AccessDetail
}

structure AccessKey {
    @required
    UserName: userNameType

    @required
    AccessKeyId: accessKeyIdType

    @required
    Status: statusType

    @required
    SecretAccessKey: accessKeySecretType

    CreateDate: Timestamp
}

structure AccessKeyLastUsed {
    LastUsedDate: Timestamp

    @required
    ServiceName: String

    @required
    Region: String
}

structure AccessKeyMetadata {
    UserName: userNameType
    AccessKeyId: accessKeyIdType
    Status: statusType
    CreateDate: Timestamp
}

@error("client")
structure AccountNotManagementOrDelegatedAdministratorException {}

list ActionNameListType {
    member: ActionNameType
}

@length(min: 3, max: 128)
string ActionNameType

list ArnListType {
    member: arnType
}

structure AttachedPermissionsBoundary {
    PermissionsBoundaryType: PermissionsBoundaryAttachmentType
    PermissionsBoundaryArn: arnType
}

structure AttachedPolicy {
    PolicyName: policyNameType
    PolicyArn: arnType
}

@length(min: 1, max: 128) @pattern("[\\w+=,.@-]+")
string AttachmentName

enum AttachmentType {
    user
    group
    role
}

@sensitive
blob BootstrapDatum

@error("client")
structure CallerIsNotManagementAccountException {}

@length(min: 1, max: 128) @pattern("[\\u0020-\\u00FF]+")
string CertificationKeyType

map CertificationMapType {
    key: CertificationKeyType
    value: CertificationValueType
}

@length(min: 1, max: 32) @pattern("[\\u0020-\\u00FF]+")
string CertificationValueType

@error("client")
@httpError(409)
@awsQueryError(code: "ConcurrentModification", httpResponseCode: 409)
structure ConcurrentModificationException {
    message: String
}

structure ContextEntry {
    ContextKeyName: ContextKeyNameType
    ContextKeyValues: ContextKeyValueListType
    ContextKeyType: ContextKeyTypeEnum
}

list ContextEntryListType {
    member: ContextEntry
}

@length(min: 5, max: 256)
string ContextKeyNameType

list ContextKeyNamesResultListType {
    member: ContextKeyNameType
}

enum ContextKeyTypeEnum {
    string
    stringList
    numeric
    numericList
    boolean
    booleanList
    ip
    ipList
    binary
    binaryList
    date
    dateList
}

list ContextKeyValueListType {
    member: String
}

@error("client") @httpError(410) @awsQueryError(code: "ReportExpired", httpResponseCode: 410)
structure CredentialReportExpiredException {
    message: String
}

@error("client") @httpError(410) @awsQueryError(code: "ReportNotPresent", httpResponseCode: 410)
structure CredentialReportNotPresentException {
    message: String
}

@error("client") @httpError(404) @awsQueryError(code: "ReportInProgress", httpResponseCode: 404)
structure CredentialReportNotReadyException {
    message: String
}

structure DelegationPermission {
    PolicyTemplateArn: arnType
    Parameters: policyParameterListType
}

structure DelegationRequest {
    DelegationRequestId: delegationRequestIdType
    OwnerAccountId: accountIdType
    Description: delegationRequestDescriptionType
    RequestMessage: requestMessageType
    Permissions: DelegationPermission
    PermissionPolicy: String
    RolePermissionRestrictionArns: rolePermissionRestrictionArnListType
    OwnerId: ownerIdType
    ApproverId: arnType
    State: stateType
    ExpirationTime: Timestamp
    RequestorId: accountIdType
    RequestorName: requestorNameType
    CreateDate: Timestamp
    SessionDuration: sessionDurationType
    RedirectUrl: redirectUrlType
    Notes: notesType
    RejectionReason: notesType
    OnlySendByOwner: Boolean
    UpdatedTime: Timestamp
}

@error("client") @httpError(409) @awsQueryError(code: "DeleteConflict", httpResponseCode: 409)
structure DeleteConflictException {
    message: String
}

structure DeletionTaskFailureReasonType {
    Reason: ReasonType
    RoleUsageList: RoleUsageListType
}

@length(min: 1, max: 1000)
string DeletionTaskIdType

enum DeletionTaskStatusType {
    SUCCEEDED
    IN_PROGRESS
    FAILED
    NOT_STARTED
}

@error("client") @httpError(409) @awsQueryError(code: "DuplicateCertificate", httpResponseCode: 409)
structure DuplicateCertificateException {
    message: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "DuplicateSSHPublicKey", httpResponseCode: 400)
structure DuplicateSSHPublicKeyException {
    message: String
}

@error("client") @httpError(409) @awsQueryError(code: "EntityAlreadyExists", httpResponseCode: 409)
structure EntityAlreadyExistsException {
    message: String
}

structure EntityDetails {
    @required
    EntityInfo: EntityInfo

    LastAuthenticated: Timestamp
}

structure EntityInfo {
    @required
    Arn: arnType

    @required
    Name: userNameType

    @required
    Type: policyOwnerEntityType

    @required
    Id: idType

    Path: pathType
}

@error("client")
@httpError(409)
@awsQueryError(code: "EntityTemporarilyUnmodifiable", httpResponseCode: 409)
structure EntityTemporarilyUnmodifiableException {
    message: String
}

enum EntityType {
    User
    Role
    Group
    LocalManagedPolicy
    AWSManagedPolicy
}

structure ErrorDetails {
    @required
    Message: String

    @required
    Code: String
}

map EvalDecisionDetailsType {
    key: EvalDecisionSourceType
    value: PolicyEvaluationDecisionType
}

@length(min: 3, max: 256)
string EvalDecisionSourceType

structure EvaluationResult {
    @required
    EvalActionName: ActionNameType

    EvalResourceName: ResourceNameType

    @required
    EvalDecision: PolicyEvaluationDecisionType

    MatchedStatements: StatementListType
    MissingContextValues: ContextKeyNamesResultListType
    OrganizationsDecisionDetail: OrganizationsDecisionDetail
    PermissionsBoundaryDecisionDetail: PermissionsBoundaryDecisionDetail
    EvalDecisionDetails: EvalDecisionDetailsType
    ResourceSpecificResults: ResourceSpecificResultListType
}

list EvaluationResultsListType {
    member: EvaluationResult
}

@error("client") @httpError(404) @awsQueryError(code: "FeatureDisabled", httpResponseCode: 404)
structure FeatureDisabledException {
    message: String
}

@error("client") @httpError(409) @awsQueryError(code: "FeatureEnabled", httpResponseCode: 409)
structure FeatureEnabledException {
    message: String
}

enum FeatureType {
    RootCredentialsManagement
    RootSessions
}

list FeaturesListType {
    member: FeatureType
}

structure GetContextKeysForPolicyResponse {
    ContextKeyNames: ContextKeyNamesResultListType
}

structure Group {
    @required
    Path: pathType

    @required
    GroupName: groupNameType

    @required
    GroupId: idType

    @required
    Arn: arnType

    @required
    CreateDate: Timestamp
}

structure GroupDetail {
    Path: pathType
    GroupName: groupNameType
    GroupId: idType
    Arn: arnType
    CreateDate: Timestamp
    GroupPolicyList: policyDetailListType
    AttachedManagedPolicies: attachedPoliciesListType
}

structure InlinePolicyIdentifierType {
    @required
    PolicyName: policyNameType

    @required
    AttachmentType: AttachmentType

    @required
    AttachmentName: AttachmentName
}

structure InstanceProfile {
    @required
    Path: pathType

    @required
    InstanceProfileName: instanceProfileNameType

    @required
    InstanceProfileId: idType

    @required
    Arn: arnType

    @required
    CreateDate: Timestamp

    @required
    Roles: roleListType

    Tags: tagListType
}

@error("client")
@httpError(403)
@awsQueryError(code: "InvalidAuthenticationCode", httpResponseCode: 403)
structure InvalidAuthenticationCodeException {
    message: String
}

@error("client") @httpError(400) @awsQueryError(code: "InvalidCertificate", httpResponseCode: 400)
structure InvalidCertificateException {
    message: String
}

@error("client") @httpError(400) @awsQueryError(code: "InvalidInput", httpResponseCode: 400)
structure InvalidInputException {
    message: String
}

@error("client") @httpError(400) @awsQueryError(code: "InvalidPublicKey", httpResponseCode: 400)
structure InvalidPublicKeyException {
    message: String
}

@error("client") @httpError(400) @awsQueryError(code: "InvalidUserType", httpResponseCode: 400)
structure InvalidUserTypeException {
    message: String
}

@error("client") @httpError(400) @awsQueryError(code: "KeyPairMismatch", httpResponseCode: 400)
structure KeyPairMismatchException {
    message: String
}

@error("client") @httpError(409) @awsQueryError(code: "LimitExceeded", httpResponseCode: 409)
structure LimitExceededException {
    message: String
}

structure ListPoliciesGrantingServiceAccessEntry {
    ServiceNamespace: serviceNamespaceType
    Policies: policyGrantingServiceAccessListType
}

structure LoginProfile {
    @required
    UserName: userNameType

    @required
    CreateDate: Timestamp

    PasswordResetRequired: Boolean
}

structure MFADevice {
    @required
    UserName: userNameType

    @required
    SerialNumber: serialNumberType

    @required
    EnableDate: Timestamp
}

@error("client") @httpError(400) @awsQueryError(code: "MalformedCertificate", httpResponseCode: 400)
structure MalformedCertificateException {
    message: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "MalformedPolicyDocument", httpResponseCode: 400)
structure MalformedPolicyDocumentException {
    message: String
}

structure ManagedPolicyDetail {
    PolicyName: policyNameType
    PolicyId: idType
    Arn: arnType
    Path: policyPathType
    DefaultVersionId: policyVersionIdType
    AttachmentCount: Integer
    PermissionsBoundaryUsageCount: Integer
    IsAttachable: Boolean
    Description: policyDescriptionType
    CreateDate: Timestamp
    UpdateDate: Timestamp
    PolicyVersionList: policyDocumentVersionListType
}

list ManagedPolicyDetailListType {
    member: ManagedPolicyDetail
}

@error("client") @httpError(404) @awsQueryError(code: "NoSuchEntity", httpResponseCode: 404)
structure NoSuchEntityException {
    message: String
}

structure OpenIDConnectProviderListEntry {
    Arn: arnType
}

list OpenIDConnectProviderListType {
    member: OpenIDConnectProviderListEntry
}

@length(min: 1, max: 255)
string OpenIDConnectProviderUrlType

@error("client")
@httpError(400)
@awsQueryError(code: "OpenIdIdpCommunicationError", httpResponseCode: 400)
structure OpenIdIdpCommunicationErrorException {
    message: String
}

structure OrderedOrganizationPolicyType {
    ServiceControlPolicyInputList: SimulationPolicyListType
}

@length(max: 34) @pattern("^o-[a-z0-9]{10,32}$")
string OrganizationIdType

@error("client")
structure OrganizationNotFoundException {}

@error("client")
structure OrganizationNotInAllFeaturesModeException {}

@length(max: 7)
list OrganizationPolicyListType {
    member: OrderedOrganizationPolicyType
}

structure OrganizationsDecisionDetail {
    AllowedByOrganizations: Boolean
}

structure PasswordPolicy {
    MinimumPasswordLength: minimumPasswordLengthType
    RequireSymbols: Boolean
    RequireNumbers: Boolean
    RequireUppercaseCharacters: Boolean
    RequireLowercaseCharacters: Boolean
    AllowUsersToChangePassword: Boolean
    ExpirePasswords: Boolean
    MaxPasswordAge: maxPasswordAgeType
    PasswordReusePrevention: passwordReusePreventionType
    HardExpiry: Boolean
}

@error("client")
@httpError(400)
@awsQueryError(code: "PasswordPolicyViolation", httpResponseCode: 400)
structure PasswordPolicyViolationException {
    message: String
}

enum PermissionsBoundaryAttachmentType {
    PermissionsBoundaryPolicy
}

structure PermissionsBoundaryDecisionDetail {
    AllowedByPermissionsBoundary: Boolean
}

structure Policy {
    PolicyName: policyNameType
    PolicyId: idType
    Arn: arnType
    Path: policyPathType
    DefaultVersionId: policyVersionIdType
    AttachmentCount: Integer
    PermissionsBoundaryUsageCount: Integer
    IsAttachable: Boolean
    Description: policyDescriptionType
    CreateDate: Timestamp
    UpdateDate: Timestamp
    Tags: tagListType
}

structure PolicyDetail {
    PolicyName: policyNameType
    PolicyDocument: policyDocumentType
}

enum PolicyEvaluationDecisionType {
    allowed
    explicitDeny
    implicitDeny
}

@error("server") @httpError(500) @awsQueryError(code: "PolicyEvaluation", httpResponseCode: 500)
structure PolicyEvaluationException {
    message: String
}

@length(max: 256)
list PolicyExclusionsListType {
    member: PolicyIdentifier
}

structure PolicyGrantingServiceAccess {
    @required
    PolicyName: policyNameType

    @required
    PolicyType: policyType

    PolicyArn: arnType
    EntityType: policyOwnerEntityType
    EntityName: entityNameType
}

structure PolicyGroup {
    GroupName: groupNameType
    GroupId: idType
}

list PolicyGroupListType {
    member: PolicyGroup
}

union PolicyIdentifier {
    PolicyType: PolicyIdentifierPolicyType
    PolicyArn: arnType
    InlinePolicyIdentifier: InlinePolicyIdentifierType
}

enum PolicyIdentifierPolicyType {
    inline
    aws_managed = "aws-managed"
    user_managed = "user-managed"
    permission_boundary = "permission-boundary"
    scp
    rcp
}

@error("client") @httpError(400) @awsQueryError(code: "PolicyNotAttachable", httpResponseCode: 400)
structure PolicyNotAttachableException {
    message: String
}

structure PolicyParameter {
    Name: policyParameterNameType
    Values: policyParameterValuesListType
    Type: PolicyParameterTypeEnum
}

enum PolicyParameterTypeEnum {
    string
    stringList
}

structure PolicyRole {
    RoleName: roleNameType
    RoleId: idType
}

list PolicyRoleListType {
    member: PolicyRole
}

enum PolicySourceType {
    user
    group
    role
    aws_managed = "aws-managed"
    user_managed = "user-managed"
    resource
    none
}

enum PolicyUsageType {
    PermissionsPolicy
    PermissionsBoundary
}

structure PolicyUser {
    UserName: userNameType
    UserId: idType
}

list PolicyUserListType {
    member: PolicyUser
}

structure PolicyVersion {
    Document: policyDocumentType
    VersionId: policyVersionIdType
    IsDefaultVersion: Boolean
    CreateDate: Timestamp
}

structure Position {
    Line: Integer
    Column: Integer
}

@length(max: 1000)
string ReasonType

@length(min: 1, max: 100)
string RegionNameType

enum ReportFormatType {
    text_csv = "text/csv"
}

@error("client")
@httpError(409)
@awsQueryError(code: "ReportGenerationLimitExceeded", httpResponseCode: 409)
structure ReportGenerationLimitExceededException {
    message: String
}

enum ReportStateType {
    STARTED
    INPROGRESS
    COMPLETE
}

@length(min: 1, max: 64)
string ResourceHandlingOptionType

list ResourceNameListType {
    member: ResourceNameType
}

@length(min: 1, max: 2048)
string ResourceNameType

structure ResourceSpecificResult {
    @required
    EvalResourceName: ResourceNameType

    @required
    EvalResourceDecision: PolicyEvaluationDecisionType

    MatchedStatements: StatementListType
    MissingContextValues: ContextKeyNamesResultListType
    EvalDecisionDetails: EvalDecisionDetailsType
    PermissionsBoundaryDecisionDetail: PermissionsBoundaryDecisionDetail
}

list ResourceSpecificResultListType {
    member: ResourceSpecificResult
}

structure Role {
    @required
    Path: pathType

    @required
    RoleName: roleNameType

    @required
    RoleId: idType

    @required
    Arn: arnType

    @required
    CreateDate: Timestamp

    AssumeRolePolicyDocument: policyDocumentType
    Description: roleDescriptionType
    MaxSessionDuration: roleMaxSessionDurationType
    PermissionsBoundary: AttachedPermissionsBoundary
    Tags: tagListType
    RoleLastUsed: RoleLastUsed
}

structure RoleDetail {
    Path: pathType
    RoleName: roleNameType
    RoleId: idType
    Arn: arnType
    CreateDate: Timestamp
    AssumeRolePolicyDocument: policyDocumentType
    InstanceProfileList: instanceProfileListType
    RolePolicyList: policyDetailListType
    AttachedManagedPolicies: attachedPoliciesListType
    PermissionsBoundary: AttachedPermissionsBoundary
    Tags: tagListType
    RoleLastUsed: RoleLastUsed
}

structure RoleLastUsed {
    LastUsedDate: Timestamp
    Region: String
}

list RoleUsageListType {
    member: RoleUsageType
}

structure RoleUsageType {
    Region: RegionNameType
    Resources: ArnListType
}

@length(min: 1000, max: 10000000)
string SAMLMetadataDocumentType

structure SAMLPrivateKey {
    KeyId: privateKeyIdType
    Timestamp: Timestamp
}

structure SAMLProviderListEntry {
    Arn: arnType
    ValidUntil: Timestamp
    CreateDate: Timestamp
}

list SAMLProviderListType {
    member: SAMLProviderListEntry
}

@length(min: 1, max: 128) @pattern("[\\w._-]+")
string SAMLProviderNameType

structure SSHPublicKey {
    @required
    UserName: userNameType

    @required
    SSHPublicKeyId: publicKeyIdType

    @required
    Fingerprint: publicKeyFingerprintType

    @required
    SSHPublicKeyBody: publicKeyMaterialType

    @required
    Status: statusType

    UploadDate: Timestamp
}

list SSHPublicKeyListType {
    member: SSHPublicKeyMetadata
}

structure SSHPublicKeyMetadata {
    @required
    UserName: userNameType

    @required
    SSHPublicKeyId: publicKeyIdType

    @required
    Status: statusType

    @required
    UploadDate: Timestamp
}

structure ServerCertificate {
    @required
    ServerCertificateMetadata: ServerCertificateMetadata

    @required
    CertificateBody: certificateBodyType

    CertificateChain: certificateChainType
    Tags: tagListType
}

structure ServerCertificateMetadata {
    @required
    Path: pathType

    @required
    ServerCertificateName: serverCertificateNameType

    @required
    ServerCertificateId: idType

    @required
    Arn: arnType

    UploadDate: Timestamp
    Expiration: Timestamp
}

@error("client")
structure ServiceAccessNotEnabledException {}

@error("server") @httpError(500) @awsQueryError(code: "ServiceFailure", httpResponseCode: 500)
structure ServiceFailureException {
    message: String
}

structure ServiceLastAccessed {
    @required
    ServiceName: String

    LastAuthenticated: Timestamp

    @required
    ServiceNamespace: serviceNamespaceType

    LastAuthenticatedEntity: arnType
    LastAuthenticatedRegion: String
    TotalAuthenticatedEntities: Integer
    TrackedActionsLastAccessed: TrackedActionsLastAccessed
}

@error("client") @httpError(404) @awsQueryError(code: "NotSupportedService", httpResponseCode: 404)
structure ServiceNotSupportedException {
    message: String
}

structure ServiceSpecificCredential {
    @required
    CreateDate: Timestamp

    ExpirationDate: Timestamp

    @required
    ServiceName: String

    ServiceUserName: serviceUserName
    ServicePassword: servicePassword
    ServiceCredentialAlias: serviceCredentialAlias
    ServiceCredentialSecret: serviceCredentialSecret

    @required
    ServiceSpecificCredentialId: serviceSpecificCredentialId

    @required
    UserName: userNameType

    @required
    Status: statusType
}

structure ServiceSpecificCredentialMetadata {
    @required
    UserName: userNameType

    @required
    Status: statusType

    ServiceUserName: serviceUserName
    ServiceCredentialAlias: serviceCredentialAlias

    @required
    CreateDate: Timestamp

    ExpirationDate: Timestamp

    @required
    ServiceSpecificCredentialId: serviceSpecificCredentialId

    @required
    ServiceName: String
}

list ServiceSpecificCredentialsListType {
    member: ServiceSpecificCredentialMetadata
}

list ServicesLastAccessed {
    member: ServiceLastAccessed
}

structure SigningCertificate {
    @required
    UserName: userNameType

    @required
    CertificateId: certificateIdType

    @required
    CertificateBody: certificateBodyType

    @required
    Status: statusType

    UploadDate: Timestamp
}

structure SimulatePolicyResponse {
    EvaluationResults: EvaluationResultsListType
    IsTruncated: Boolean
    Marker: String
}

list SimulationPolicyListType {
    member: policyDocumentType
}

structure Statement {
    SourcePolicyId: String
    SourcePolicyType: PolicySourceType
    StartPosition: Position
    EndPosition: Position
}

list StatementListType {
    member: Statement
}

structure Tag {
    @required
    Key: tagKeyType

    @required
    Value: tagValueType
}

structure TrackedActionLastAccessed {
    ActionName: String
    LastAccessedEntity: arnType
    LastAccessedTime: Timestamp
    LastAccessedRegion: String
}

list TrackedActionsLastAccessed {
    member: TrackedActionLastAccessed
}

@error("client") @httpError(400) @awsQueryError(code: "UnmodifiableEntity", httpResponseCode: 400)
structure UnmodifiableEntityException {
    message: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "UnrecognizedPublicKeyEncoding", httpResponseCode: 400)
structure UnrecognizedPublicKeyEncodingException {
    message: String
}

structure User {
    @required
    Path: pathType

    @required
    UserName: userNameType

    @required
    UserId: idType

    @required
    Arn: arnType

    @required
    CreateDate: Timestamp

    PasswordLastUsed: Timestamp
    PermissionsBoundary: AttachedPermissionsBoundary
    Tags: tagListType
}

structure UserDetail {
    Path: pathType
    UserName: userNameType
    UserId: idType
    Arn: arnType
    CreateDate: Timestamp
    UserPolicyList: policyDetailListType
    GroupList: groupNameListType
    AttachedManagedPolicies: attachedPoliciesListType
    PermissionsBoundary: AttachedPermissionsBoundary
    Tags: tagListType
}

structure VirtualMFADevice {
    @required
    SerialNumber: serialNumberType

    Base32StringSeed: BootstrapDatum
    QRCodePNG: BootstrapDatum
    User: User
    EnableDate: Timestamp
    Tags: tagListType
}

@length(min: 16, max: 128) @pattern("[\\w]+")
string accessKeyIdType

list accessKeyMetadataListType {
    member: AccessKeyMetadata
}

@sensitive
string accessKeySecretType

list accountAliasListType {
    member: accountAliasType
}

@length(min: 3, max: 63) @pattern("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$")
string accountAliasType

@pattern("\\d{12}")
string accountIdType

@length(min: 20, max: 2048)
string arnType

enum assertionEncryptionModeType {
    Required
    Allowed
}

enum assignmentStatusType {
    Assigned
    Unassigned
    Any
}

list attachedPoliciesListType {
    member: AttachedPolicy
}

@length(min: 6, max: 6) @pattern("[\\d]+")
string authenticationCodeType

@length(min: 1, max: 16384) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
string certificateBodyType

@length(min: 1, max: 2097152) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
string certificateChainType

@length(min: 24, max: 128) @pattern("[\\w]+")
string certificateIdType

list certificateListType {
    member: SigningCertificate
}

list clientIDListType {
    member: clientIDType
}

@length(min: 1, max: 255)
string clientIDType

@length(min: 1, max: 255)
string consoleDeepLinkType

@range(min: 1, max: 36600)
integer credentialAgeDays

@length(min: 1, max: 64) @pattern("[\\w+=,.@-]+")
string customSuffixType

@length(max: 1000) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*")
string delegationRequestDescriptionType

@length(min: 16, max: 128) @pattern("[\\w-]+")
string delegationRequestIdType

list delegationRequestsListType {
    member: DelegationRequest
}

enum encodingType {
    SSH
    PEM
}

list entityDetailsListType {
    member: EntityDetails
}

list entityListType {
    member: EntityType
}

@length(min: 1, max: 128) @pattern("[\\w+=,.@-]+")
string entityNameType

@length(min: 1, max: 128) @pattern("[\\w+=,.@-]+")
string existingUserNameType

enum globalEndpointTokenVersion {
    v1Token
    v2Token
}

list groupDetailListType {
    member: GroupDetail
}

list groupListType {
    member: Group
}

list groupNameListType {
    member: groupNameType
}

@length(min: 1, max: 128) @pattern("[\\w+=,.@-]+")
string groupNameType

@length(min: 16, max: 128) @pattern("[\\w]+")
string idType

list instanceProfileListType {
    member: InstanceProfile
}

@length(min: 1, max: 128) @pattern("[\\w+=,.@-]+")
string instanceProfileNameType

@length(min: 36, max: 36)
string jobIDType

enum jobStatusType {
    IN_PROGRESS
    COMPLETED
    FAILED
}

list listPolicyGrantingServiceAccessResponseListType {
    member: ListPoliciesGrantingServiceAccessEntry
}

@length(min: 2, max: 12)
string localeType

@length(min: 1, max: 320) @pattern("[\\u0020-\\u00FF]+")
string markerType

@range(min: 1, max: 1000)
integer maxItemsType

@range(min: 1, max: 1095)
integer maxPasswordAgeType

list mfaDeviceListType {
    member: MFADevice
}

@range(min: 6, max: 128)
integer minimumPasswordLengthType

@length(max: 500) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*")
string notesType

@length(min: 2, max: 400) @pattern("^[a-zA-Z0-9:_.-]+$")
string notificationChannelType

@length(min: 19, max: 427) @pattern("^o-[0-9a-z]{10,32}\\/r-[0-9a-z]{4,32}[0-9a-z-\\/]*")
string organizationsEntityPathType

@pattern("^p-[0-9a-zA-Z_]{8,128}$")
string organizationsPolicyIdType

@length(min: 20, max: 2048) @pattern("^[a-zA-Z0-9:/+=,.@_-]+$")
string ownerIdType

@range(min: 1, max: 24)
integer passwordReusePreventionType

@length(min: 1, max: 128) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+") @sensitive
string passwordType

@length(min: 1, max: 512) @pattern("\\u002F[\\u0021-\\u007F]*")
string pathPrefixType

@length(min: 1, max: 512) @pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")
string pathType

enum permissionCheckResultType {
    ALLOWED
    DENIED
    UNSURE
}

enum permissionCheckStatusType {
    COMPLETE
    IN_PROGRESS
    FAILED
}

@length(max: 1000)
string policyDescriptionType

list policyDetailListType {
    member: PolicyDetail
}

@length(min: 1, max: 131072) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
string policyDocumentType

list policyDocumentVersionListType {
    member: PolicyVersion
}

list policyGrantingServiceAccessListType {
    member: PolicyGrantingServiceAccess
}

list policyListType {
    member: Policy
}

list policyNameListType {
    member: policyNameType
}

@length(min: 1, max: 128) @pattern("[\\w+=,.@-]+")
string policyNameType

enum policyOwnerEntityType {
    USER
    ROLE
    GROUP
}

@length(max: 50)
list policyParameterListType {
    member: PolicyParameter
}

@length(min: 5, max: 256) @pattern("[ -~]+")
string policyParameterNameType

@pattern("[ -~]+")
string policyParameterValueType

list policyParameterValuesListType {
    member: policyParameterValueType
}

@length(min: 1, max: 512) @pattern("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/")
string policyPathType

enum policyScopeType {
    All
    AWS
    Local
}

enum policyType {
    INLINE
    MANAGED
}

@pattern("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?")
string policyVersionIdType

@length(min: 22, max: 64) @pattern("[A-Z0-9]+")
string privateKeyIdType

@length(max: 2)
list privateKeyList {
    member: SAMLPrivateKey
}

@length(min: 1, max: 16384) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+") @sensitive
string privateKeyType

@length(min: 48, max: 48) @pattern("[:\\w]+")
string publicKeyFingerprintType

@length(min: 20, max: 128) @pattern("[\\w]+")
string publicKeyIdType

@length(min: 1, max: 16384) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
string publicKeyMaterialType

@length(min: 1, max: 255)
@pattern("^http(s?)://[a-zA-Z0-9._/-]*(\\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$")
string redirectUrlType

@length(max: 200) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*")
string requestMessageType

@length(max: 30) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*")
string requestorNameType

@length(min: 5, max: 400) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+")
string requestorWorkflowIdType

@length(max: 1000) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*")
string roleDescriptionType

list roleDetailListType {
    member: RoleDetail
}

list roleListType {
    member: Role
}

@range(min: 3600, max: 43200)
integer roleMaxSessionDurationType

@length(min: 1, max: 64) @pattern("[\\w+=,.@-]+")
string roleNameType

list rolePermissionRestrictionArnListType {
    member: arnType
}

@length(min: 9, max: 256) @pattern("[\\w+=/:,.@-]+")
string serialNumberType

list serverCertificateMetadataListType {
    member: ServerCertificateMetadata
}

@length(min: 1, max: 128) @pattern("[\\w+=,.@-]+")
string serverCertificateNameType

@length(min: 0, max: 200) @pattern("[\\w+=,.@-]+")
string serviceCredentialAlias

@sensitive
string serviceCredentialSecret

@length(min: 1, max: 200)
list serviceNamespaceListType {
    member: serviceNamespaceType
}

@length(min: 1, max: 64) @pattern("[\\w-]*")
string serviceNamespaceType

@sensitive
string servicePassword

@length(min: 20, max: 128) @pattern("[\\w]+")
string serviceSpecificCredentialId

@length(min: 0, max: 200) @pattern("[\\w+=,.@-]*")
string serviceUserName

@range(min: 300, max: 43200)
integer sessionDurationType

enum sortKeyType {
    SERVICE_NAMESPACE_ASCENDING
    SERVICE_NAMESPACE_DESCENDING
    LAST_AUTHENTICATED_TIME_ASCENDING
    LAST_AUTHENTICATED_TIME_DESCENDING
}

enum stateType {
    UNASSIGNED
    ASSIGNED
    PENDING_APPROVAL
    FINALIZED
    ACCEPTED
    REJECTED
    EXPIRED
}

enum statusType {
    Active
    Inactive
    Expired
}

@length(min: 0, max: 10000)
string summaryContentType

enum summaryKeyType {
    Users
    UsersQuota
    Groups
    GroupsQuota
    ServerCertificates
    ServerCertificatesQuota
    UserPolicySizeQuota
    GroupPolicySizeQuota
    GroupsPerUserQuota
    SigningCertificatesPerUserQuota
    AccessKeysPerUserQuota
    MFADevices
    MFADevicesInUse
    AccountMFAEnabled
    AccountAccessKeysPresent
    AccountPasswordPresent
    AccountSigningCertificatesPresent
    AttachedPoliciesPerGroupQuota
    AttachedPoliciesPerRoleQuota
    AttachedPoliciesPerUserQuota
    Policies
    PoliciesQuota
    PolicySizeQuota
    PolicyVersionsInUse
    PolicyVersionsInUseQuota
    VersionsPerPolicyQuota
    GlobalEndpointTokenVersion
    AssumeRolePolicySizeQuota
    InstanceProfiles
    InstanceProfilesQuota
    Providers
    RolePolicySizeQuota
    Roles
    RolesQuota
}

map summaryMapType {
    key: summaryKeyType
    value: Integer
}

enum summaryStateType {
    AVAILABLE
    NOT_AVAILABLE
    NOT_SUPPORTED
    FAILED
}

@length(max: 50)
list tagKeyListType {
    member: tagKeyType
}

@length(min: 1, max: 128) @pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+")
string tagKeyType

@length(max: 50)
list tagListType {
    member: Tag
}

@length(min: 0, max: 256) @pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*")
string tagValueType

list thumbprintListType {
    member: thumbprintType
}

@length(min: 40, max: 40)
string thumbprintType

list userDetailListType {
    member: UserDetail
}

list userListType {
    member: User
}

@length(min: 1, max: 64) @pattern("[\\w+=,.@-]+")
string userNameType

list virtualMFADeviceListType {
    member: VirtualMFADevice
}

@length(min: 1) @pattern("[\\w+=,.@-]+")
string virtualMFADeviceName
