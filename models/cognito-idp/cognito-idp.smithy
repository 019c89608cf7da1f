$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.cognitoidp

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon Cognito Identity Provider")
@service(
    sdkId: "Cognito Identity Provider"
    endpointPrefix: "cognito-idp"
    docId: "cognito-idp-2016-04-18"
)
@awsJson1_1
@sigv4(name: "cognito-idp")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [{endpoint: "https://{service}.{region}.{dnsSuffix}", dualStack: true}]
    }
    regionSpecialCases: {
        "us-east-1": [
            {endpoint: "https://{service}-fips.{region}.{dnsSuffix}", fips: true, dualStack: true}
        ]
        "us-east-2": [
            {endpoint: "https://{service}-fips.{region}.{dnsSuffix}", fips: true, dualStack: true}
        ]
        "us-west-1": [
            {endpoint: "https://{service}-fips.{region}.{dnsSuffix}", fips: true, dualStack: true}
        ]
        "us-west-2": [
            {endpoint: "https://{service}-fips.{region}.{dnsSuffix}", fips: true, dualStack: true}
        ]
    }
)
service AWSCognitoIdentityProviderService {
    version: "2016-04-18"
    operations: [
        AddCustomAttributes
        AddUserPoolClientSecret
        AdminAddUserToGroup
        AdminConfirmSignUp
        AdminCreateUser
        AdminDeleteUser
        AdminDeleteUserAttributes
        AdminDisableProviderForUser
        AdminDisableUser
        AdminEnableUser
        AdminForgetDevice
        AdminGetDevice
        AdminGetUser
        AdminGetUserAuthFactors
        AdminInitiateAuth
        AdminLinkProviderForUser
        AdminListDevices
        AdminListGroupsForUser
        AdminListUserAuthEvents
        AdminRemoveUserFromGroup
        AdminResetUserPassword
        AdminRespondToAuthChallenge
        AdminSetUserMFAPreference
        AdminSetUserPassword
        AdminSetUserSettings
        AdminUpdateAuthEventFeedback
        AdminUpdateDeviceStatus
        AdminUpdateUserAttributes
        AdminUserGlobalSignOut
        AssociateSoftwareToken
        ChangePassword
        CompleteWebAuthnRegistration
        ConfirmDevice
        ConfirmForgotPassword
        ConfirmSignUp
        CreateGroup
        CreateIdentityProvider
        CreateManagedLoginBranding
        CreateResourceServer
        CreateTerms
        CreateUserImportJob
        CreateUserPool
        CreateUserPoolClient
        CreateUserPoolDomain
        CreateUserPoolReplica
        DeleteGroup
        DeleteIdentityProvider
        DeleteManagedLoginBranding
        DeleteResourceServer
        DeleteTerms
        DeleteUser
        DeleteUserAttributes
        DeleteUserPool
        DeleteUserPoolClient
        DeleteUserPoolClientSecret
        DeleteUserPoolDomain
        DeleteUserPoolReplica
        DeleteWebAuthnCredential
        DescribeIdentityProvider
        DescribeManagedLoginBranding
        DescribeManagedLoginBrandingByClient
        DescribeResourceServer
        DescribeRiskConfiguration
        DescribeTerms
        DescribeUserImportJob
        DescribeUserPool
        DescribeUserPoolClient
        DescribeUserPoolDomain
        ForgetDevice
        ForgotPassword
        GetCSVHeader
        GetDevice
        GetGroup
        GetIdentityProviderByIdentifier
        GetLogDeliveryConfiguration
        GetProvisionedLimit
        GetSigningCertificate
        GetTokensFromRefreshToken
        GetUICustomization
        GetUser
        GetUserAttributeVerificationCode
        GetUserAuthFactors
        GetUserPoolMfaConfig
        GlobalSignOut
        InitiateAuth
        ListDevices
        ListGroups
        ListIdentityProviders
        ListResourceServers
        ListTagsForResource
        ListTerms
        ListUserImportJobs
        ListUserPoolClientSecrets
        ListUserPoolClients
        ListUserPoolReplicas
        ListUserPools
        ListUsers
        ListUsersInGroup
        ListWebAuthnCredentials
        ResendConfirmationCode
        RespondToAuthChallenge
        RevokeToken
        SetLogDeliveryConfiguration
        SetRiskConfiguration
        SetUICustomization
        SetUserMFAPreference
        SetUserPoolMfaConfig
        SetUserSettings
        SignUp
        StartUserImportJob
        StartWebAuthnRegistration
        StopUserImportJob
        TagResource
        UntagResource
        UpdateAuthEventFeedback
        UpdateDeviceStatus
        UpdateGroup
        UpdateIdentityProvider
        UpdateManagedLoginBranding
        UpdateProvisionedLimit
        UpdateResourceServer
        UpdateTerms
        UpdateUserAttributes
        UpdateUserPool
        UpdateUserPoolClient
        UpdateUserPoolDomain
        UpdateUserPoolReplica
        VerifySoftwareToken
        VerifyUserAttribute
    ]
}

operation AddCustomAttributes {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        CustomAttributes: CustomAttributesListType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        UserImportInProgressException
        InternalErrorException
    ]
}

operation AddUserPoolClientSecret {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        ClientId: ClientIdType

        ClientSecret: ClientSecretType
    }
    output := {
        ClientSecretDescriptor: ClientSecretDescriptorType
    }
    errors: [
        InvalidParameterException
        InternalServerException
        TooManyRequestsException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

operation AdminAddUserToGroup {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType

        @required
        GroupName: GroupNameType
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        TooManyRequestsException
        NotAuthorizedException
        UserNotFoundException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation AdminConfirmSignUp {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType

        ClientMetadata: ClientMetadataType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        UnexpectedLambdaException
        UserLambdaValidationException
        NotAuthorizedException
        TooManyFailedAttemptsException
        InvalidLambdaResponseException
        TooManyRequestsException
        LimitExceededException
        UserNotFoundException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation AdminCreateUser {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType

        UserAttributes: AttributeListType
        ValidationData: AttributeListType
        TemporaryPassword: PasswordType
        ForceAliasCreation: Boolean
        MessageAction: MessageActionType
        DesiredDeliveryMediums: DeliveryMediumListType
        ClientMetadata: ClientMetadataType
    }
    output := {
        User: UserType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        UserNotFoundException
        UsernameExistsException
        InvalidPasswordException
        CodeDeliveryFailureException
        UnexpectedLambdaException
        UserLambdaValidationException
        InvalidLambdaResponseException
        PreconditionNotMetException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        TooManyRequestsException
        NotAuthorizedException
        UnsupportedUserStateException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation AdminDeleteUser {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        UserNotFoundException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation AdminDeleteUserAttributes {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType

        @required
        UserAttributeNames: AttributeNameListType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        UserNotFoundException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation AdminDisableProviderForUser {
    input := {
        @required
        UserPoolId: StringType

        @required
        User: ProviderUserIdentifierType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        UserNotFoundException
        AliasExistsException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation AdminDisableUser {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        UserNotFoundException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation AdminEnableUser {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        UserNotFoundException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation AdminForgetDevice {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType

        @required
        DeviceKey: DeviceKeyType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InvalidUserPoolConfigurationException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        UserNotFoundException
        InternalErrorException
    ]
}

operation AdminGetDevice {
    input := {
        @required
        DeviceKey: DeviceKeyType

        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType
    }
    output := {
        @required
        Device: DeviceType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InvalidUserPoolConfigurationException
        TooManyRequestsException
        OperationNotEnabledException
        InternalErrorException
        NotAuthorizedException
    ]
}

operation AdminGetUser {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType
    }
    output := {
        @required
        Username: UsernameType

        UserAttributes: AttributeListType
        UserCreateDate: Timestamp
        UserLastModifiedDate: Timestamp
        Enabled: Boolean
        UserStatus: UserStatusType
        MFAOptions: MFAOptionListType
        PreferredMfaSetting: StringType
        UserMFASettingList: UserMFASettingListType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        UserNotFoundException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation AdminGetUserAuthFactors {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType
    }
    output := {
        @required
        Username: UsernameType

        PreferredMfaSetting: StringType
        UserMFASettingList: UserMFASettingListType
        ConfiguredUserAuthFactors: ConfiguredUserAuthFactorsListType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        NotAuthorizedException
        OperationNotEnabledException
        TooManyRequestsException
        UserNotFoundException
        InternalErrorException
    ]
}

operation AdminInitiateAuth {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        ClientId: ClientIdType

        @required
        AuthFlow: AuthFlowType

        AuthParameters: AuthParametersType
        ClientMetadata: ClientMetadataType
        AnalyticsMetadata: AnalyticsMetadataType
        ContextData: ContextDataType
        Session: SessionType
    }
    output := {
        ChallengeName: ChallengeNameType
        Session: SessionType
        ChallengeParameters: ChallengeParametersType
        AuthenticationResult: AuthenticationResultType
        AvailableChallenges: AvailableChallengeListType
    }
    errors: [
        ResourceNotFoundException
        UnsupportedOperationException
        InvalidParameterException
        NotAuthorizedException
        TooManyRequestsException
        InternalErrorException
        UnexpectedLambdaException
        InvalidUserPoolConfigurationException
        UserLambdaValidationException
        InvalidLambdaResponseException
        MFAMethodNotFoundException
        InvalidSmsRoleAccessPolicyException
        InvalidEmailRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        PasswordResetRequiredException
        UserNotFoundException
        UserNotConfirmedException
        OperationNotEnabledException
    ]
}

operation AdminLinkProviderForUser {
    input := {
        @required
        UserPoolId: StringType

        @required
        DestinationUser: ProviderUserIdentifierType

        @required
        SourceUser: ProviderUserIdentifierType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        UserNotFoundException
        AliasExistsException
        LimitExceededException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation AdminListDevices {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType

        Limit: QueryLimitType
        PaginationToken: SearchPaginationTokenType
    }
    output := {
        Devices: DeviceListType
        PaginationToken: SearchPaginationTokenType
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        InvalidUserPoolConfigurationException
        TooManyRequestsException
        OperationNotEnabledException
        InternalErrorException
        NotAuthorizedException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Groups", pageSize: "Limit")
operation AdminListGroupsForUser {
    input := {
        @required
        Username: UsernameType

        @required
        UserPoolId: UserPoolIdType

        Limit: QueryLimitType
        NextToken: PaginationKey
    }
    output := {
        Groups: GroupListType
        NextToken: PaginationKey
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        TooManyRequestsException
        NotAuthorizedException
        UserNotFoundException
        OperationNotEnabledException
        InternalErrorException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AuthEvents"
    pageSize: "MaxResults"
)
operation AdminListUserAuthEvents {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType

        MaxResults: QueryLimitType
        NextToken: PaginationKey
    }
    output := {
        AuthEvents: AuthEventsType
        NextToken: PaginationKey
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        TooManyRequestsException
        NotAuthorizedException
        UserNotFoundException
        OperationNotEnabledException
        UserPoolAddOnNotEnabledException
        InternalErrorException
    ]
}

operation AdminRemoveUserFromGroup {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType

        @required
        GroupName: GroupNameType
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        TooManyRequestsException
        NotAuthorizedException
        UserNotFoundException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation AdminResetUserPassword {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType

        ClientMetadata: ClientMetadataType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        UnexpectedLambdaException
        UserLambdaValidationException
        NotAuthorizedException
        InvalidLambdaResponseException
        TooManyRequestsException
        LimitExceededException
        UserNotFoundException
        InvalidSmsRoleAccessPolicyException
        InvalidEmailRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation AdminRespondToAuthChallenge {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        ClientId: ClientIdType

        @required
        ChallengeName: ChallengeNameType

        ChallengeResponses: ChallengeResponsesType
        Session: SessionType
        AnalyticsMetadata: AnalyticsMetadataType
        ContextData: ContextDataType
        ClientMetadata: ClientMetadataType
    }
    output := {
        ChallengeName: ChallengeNameType
        Session: SessionType
        ChallengeParameters: ChallengeParametersType
        AuthenticationResult: AuthenticationResultType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        NotAuthorizedException
        CodeMismatchException
        ExpiredCodeException
        UnexpectedLambdaException
        InvalidPasswordException
        PasswordHistoryPolicyViolationException
        UserLambdaValidationException
        InvalidLambdaResponseException
        TooManyRequestsException
        InvalidUserPoolConfigurationException
        InternalErrorException
        MFAMethodNotFoundException
        InvalidEmailRoleAccessPolicyException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        AliasExistsException
        PasswordResetRequiredException
        UserNotFoundException
        UserNotConfirmedException
        SoftwareTokenMFANotFoundException
        OperationNotEnabledException
    ]
}

operation AdminSetUserMFAPreference {
    input := {
        SMSMfaSettings: SMSMfaSettingsType
        SoftwareTokenMfaSettings: SoftwareTokenMfaSettingsType
        EmailMfaSettings: EmailMfaSettingsType
        WebAuthnMfaSettings: WebAuthnMfaSettingsType

        @required
        Username: UsernameType

        @required
        UserPoolId: UserPoolIdType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        NotAuthorizedException
        PasswordResetRequiredException
        UserNotFoundException
        UserNotConfirmedException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation AdminSetUserPassword {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType

        @required
        Password: PasswordType

        Permanent: Boolean
    }
    output := {}
    errors: [
        ResourceNotFoundException
        NotAuthorizedException
        UserNotFoundException
        InternalErrorException
        TooManyRequestsException
        InvalidParameterException
        InvalidPasswordException
        PasswordHistoryPolicyViolationException
        OperationNotEnabledException
    ]
}

operation AdminSetUserSettings {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType

        @required
        MFAOptions: MFAOptionListType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        NotAuthorizedException
        UserNotFoundException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation AdminUpdateAuthEventFeedback {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType

        @required
        EventId: EventIdType

        @required
        FeedbackValue: FeedbackValueType
    }
    output := {}
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        TooManyRequestsException
        NotAuthorizedException
        UserNotFoundException
        UserPoolAddOnNotEnabledException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation AdminUpdateDeviceStatus {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType

        @required
        DeviceKey: DeviceKeyType

        DeviceRememberedStatus: DeviceRememberedStatusType
    }
    output := {}
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        InvalidUserPoolConfigurationException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        UserNotFoundException
        InternalErrorException
    ]
}

operation AdminUpdateUserAttributes {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType

        @required
        UserAttributes: AttributeListType

        ClientMetadata: ClientMetadataType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        UnexpectedLambdaException
        UserLambdaValidationException
        InvalidLambdaResponseException
        AliasExistsException
        TooManyRequestsException
        NotAuthorizedException
        UserNotFoundException
        InternalErrorException
        InvalidSmsRoleAccessPolicyException
        InvalidEmailRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        OperationNotEnabledException
    ]
}

operation AdminUserGlobalSignOut {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        UserNotFoundException
        OperationNotEnabledException
        InternalErrorException
    ]
}

@auth([])
operation AssociateSoftwareToken {
    input := {
        AccessToken: TokenModelType
        Session: SessionType
    }
    output := {
        SecretCode: SecretCodeType
        Session: SessionType
    }
    errors: [
        ConcurrentModificationException
        InvalidParameterException
        NotAuthorizedException
        ResourceNotFoundException
        InternalErrorException
        SoftwareTokenMFANotFoundException
        ForbiddenException
        OperationNotEnabledException
    ]
}

@auth([])
operation ChangePassword {
    input := {
        PreviousPassword: PasswordType

        @required
        ProposedPassword: PasswordType

        @required
        AccessToken: TokenModelType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InvalidPasswordException
        PasswordHistoryPolicyViolationException
        NotAuthorizedException
        TooManyRequestsException
        LimitExceededException
        PasswordResetRequiredException
        UserNotFoundException
        UserNotConfirmedException
        OperationNotEnabledException
        InternalErrorException
        ForbiddenException
    ]
}

@auth([])
operation CompleteWebAuthnRegistration {
    input := {
        @required
        AccessToken: TokenModelType

        @required
        Credential: Document
    }
    output := {}
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        LimitExceededException
        NotAuthorizedException
        TooManyRequestsException
        WebAuthnNotEnabledException
        WebAuthnChallengeNotFoundException
        WebAuthnRelyingPartyMismatchException
        WebAuthnClientMismatchException
        WebAuthnOriginNotAllowedException
        PasswordResetRequiredException
        WebAuthnCredentialNotSupportedException
        OperationNotEnabledException
    ]
}

@auth([])
operation ConfirmDevice {
    input := {
        @required
        AccessToken: TokenModelType

        @required
        DeviceKey: DeviceKeyType

        DeviceSecretVerifierConfig: DeviceSecretVerifierConfigType
        DeviceName: DeviceNameType
    }
    output := {
        UserConfirmationNecessary: Boolean
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        NotAuthorizedException
        InvalidPasswordException
        InvalidLambdaResponseException
        UsernameExistsException
        InvalidUserPoolConfigurationException
        TooManyRequestsException
        PasswordResetRequiredException
        UserNotFoundException
        UserNotConfirmedException
        InternalErrorException
        OperationNotEnabledException
        DeviceKeyExistsException
        ForbiddenException
    ]
}

@auth([])
operation ConfirmForgotPassword {
    input := {
        @required
        ClientId: ClientIdType

        SecretHash: SecretHashType

        @required
        Username: UsernameType

        @required
        ConfirmationCode: ConfirmationCodeType

        @required
        Password: PasswordType

        AnalyticsMetadata: AnalyticsMetadataType
        UserContextData: UserContextDataType
        ClientMetadata: ClientMetadataType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        UnexpectedLambdaException
        UserLambdaValidationException
        InvalidParameterException
        InvalidPasswordException
        PasswordHistoryPolicyViolationException
        NotAuthorizedException
        CodeMismatchException
        ExpiredCodeException
        TooManyFailedAttemptsException
        InvalidLambdaResponseException
        TooManyRequestsException
        LimitExceededException
        UserNotFoundException
        UserNotConfirmedException
        OperationNotEnabledException
        InternalErrorException
        ForbiddenException
    ]
}

@auth([])
operation ConfirmSignUp {
    input := {
        @required
        ClientId: ClientIdType

        SecretHash: SecretHashType

        @required
        Username: UsernameType

        @required
        ConfirmationCode: ConfirmationCodeType

        ForceAliasCreation: Boolean
        AnalyticsMetadata: AnalyticsMetadataType
        UserContextData: UserContextDataType
        ClientMetadata: ClientMetadataType
        Session: SessionType
    }
    output := {
        Session: SessionType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        UnexpectedLambdaException
        UserLambdaValidationException
        NotAuthorizedException
        TooManyFailedAttemptsException
        CodeMismatchException
        ExpiredCodeException
        InvalidLambdaResponseException
        AliasExistsException
        TooManyRequestsException
        LimitExceededException
        UserNotFoundException
        OperationNotEnabledException
        InternalErrorException
        ForbiddenException
    ]
}

operation CreateGroup {
    input := {
        @required
        GroupName: GroupNameType

        @required
        UserPoolId: UserPoolIdType

        Description: DescriptionType
        RoleArn: ArnType
        Precedence: PrecedenceType
    }
    output := {
        Group: GroupType
    }
    errors: [
        InvalidParameterException
        GroupExistsException
        ResourceNotFoundException
        TooManyRequestsException
        LimitExceededException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation CreateIdentityProvider {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        ProviderName: ProviderNameTypeV2

        @required
        ProviderType: IdentityProviderTypeType

        @required
        ProviderDetails: ProviderDetailsType

        AttributeMapping: AttributeMappingType
        IdpIdentifiers: IdpIdentifiersListType
    }
    output := {
        @required
        IdentityProvider: IdentityProviderType
    }
    errors: [
        InvalidParameterException
        DuplicateProviderException
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        LimitExceededException
        InternalErrorException
    ]
}

operation CreateManagedLoginBranding {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        ClientId: ClientIdType

        UseCognitoProvidedValues: Boolean
        Settings: Document
        Assets: AssetListType
    }
    output := {
        ManagedLoginBranding: ManagedLoginBrandingType
    }
    errors: [
        ResourceNotFoundException
        ConcurrentModificationException
        ManagedLoginBrandingExistsException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        LimitExceededException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation CreateResourceServer {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Identifier: ResourceServerIdentifierType

        @required
        Name: ResourceServerNameType

        Scopes: ResourceServerScopeListType
    }
    output := {
        @required
        ResourceServer: ResourceServerType
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        LimitExceededException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation CreateTerms {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        ClientId: ClientIdType

        @required
        TermsName: TermsNameType

        @required
        TermsSource: TermsSourceType

        @required
        Enforcement: TermsEnforcementType

        Links: LinksType
    }
    output := {
        Terms: TermsType
    }
    errors: [
        ResourceNotFoundException
        ConcurrentModificationException
        TermsExistsException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        LimitExceededException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation CreateUserImportJob {
    input := {
        @required
        JobName: UserImportJobNameType

        @required
        UserPoolId: UserPoolIdType

        @required
        CloudWatchLogsRoleArn: ArnType

        PasswordHashingAlgorithm: PasswordHashingAlgorithmType
    }
    output := {
        UserImportJob: UserImportJobType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        PreconditionNotMetException
        NotAuthorizedException
        LimitExceededException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation CreateUserPool {
    input := {
        @required
        PoolName: UserPoolNameType

        Policies: UserPoolPolicyType
        DeletionProtection: DeletionProtectionType
        LambdaConfig: LambdaConfigType
        AutoVerifiedAttributes: VerifiedAttributesListType
        AliasAttributes: AliasAttributesListType
        UsernameAttributes: UsernameAttributesListType
        SmsVerificationMessage: SmsVerificationMessageType
        EmailVerificationMessage: EmailVerificationMessageType
        EmailVerificationSubject: EmailVerificationSubjectType
        VerificationMessageTemplate: VerificationMessageTemplateType
        SmsAuthenticationMessage: SmsVerificationMessageType
        MfaConfiguration: UserPoolMfaType
        UserAttributeUpdateSettings: UserAttributeUpdateSettingsType
        DeviceConfiguration: DeviceConfigurationType
        EmailConfiguration: EmailConfigurationType
        SmsConfiguration: SmsConfigurationType
        UserPoolTags: UserPoolTagsType
        AdminCreateUserConfig: AdminCreateUserConfigType
        Schema: SchemaAttributesListType
        UserPoolAddOns: UserPoolAddOnsType
        UsernameConfiguration: UsernameConfigurationType
        AccountRecoverySetting: AccountRecoverySettingType
        UserPoolTier: UserPoolTierType
        KeyConfiguration: KeyConfigurationType
        IssuerConfiguration: IssuerConfigurationType
    }
    output := {
        UserPool: UserPoolType
    }
    errors: [
        InvalidParameterException
        TooManyRequestsException
        LimitExceededException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        InvalidEmailRoleAccessPolicyException
        NotAuthorizedException
        UserPoolTaggingException
        InternalErrorException
        TierChangeNotAllowedException
        FeatureUnavailableInTierException
    ]
}

operation CreateUserPoolClient {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        ClientName: ClientNameType

        GenerateSecret: Boolean
        ClientSecret: ClientSecretType
        RefreshTokenValidity: RefreshTokenValidityType
        AccessTokenValidity: AccessTokenValidityType
        IdTokenValidity: IdTokenValidityType
        TokenValidityUnits: TokenValidityUnitsType
        ReadAttributes: ClientPermissionListType
        WriteAttributes: ClientPermissionListType
        ExplicitAuthFlows: ExplicitAuthFlowsListType
        SupportedIdentityProviders: SupportedIdentityProvidersListType
        CallbackURLs: CallbackURLsListType
        LogoutURLs: LogoutURLsListType
        DefaultRedirectURI: RedirectUrlType
        AllowedOAuthFlows: OAuthFlowsType
        AllowedOAuthScopes: ScopeListType
        AllowedOAuthFlowsUserPoolClient: Boolean
        AnalyticsConfiguration: AnalyticsConfigurationType
        PreventUserExistenceErrors: PreventUserExistenceErrorTypes
        EnableTokenRevocation: Boolean
        EnablePropagateAdditionalUserContextData: Boolean
        AuthSessionValidity: AuthSessionValidityType
        RefreshTokenRotation: RefreshTokenRotationType
    }
    output := {
        UserPoolClient: UserPoolClientType
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        TooManyRequestsException
        LimitExceededException
        NotAuthorizedException
        ScopeDoesNotExistException
        InvalidOAuthFlowException
        OperationNotEnabledException
        InternalErrorException
        FeatureUnavailableInTierException
    ]
}

operation CreateUserPoolDomain {
    input := {
        @required
        Domain: DomainType

        @required
        UserPoolId: UserPoolIdType

        ManagedLoginVersion: Integer
        CustomDomainConfig: CustomDomainConfigType
        Routing: RoutingType
    }
    output := {
        ManagedLoginVersion: Integer
        CloudFrontDomain: DomainType
        Routing: RoutingType
    }
    errors: [
        InvalidParameterException
        NotAuthorizedException
        ConcurrentModificationException
        ResourceNotFoundException
        LimitExceededException
        InternalErrorException
        OperationNotEnabledException
        FeatureUnavailableInTierException
    ]
}

operation CreateUserPoolReplica {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        RegionName: RegionNameType

        UserPoolTags: UserPoolTagsType
    }
    output := {
        UserPoolReplica: UserPoolReplicaType
    }
    errors: [
        InvalidParameterException
        TooManyRequestsException
        LimitExceededException
        NotAuthorizedException
        UserPoolTaggingException
        OperationNotEnabledException
        InternalErrorException
        ResourceNotFoundException
        FeatureUnavailableInTierException
    ]
}

operation DeleteGroup {
    input := {
        @required
        GroupName: GroupNameType

        @required
        UserPoolId: UserPoolIdType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation DeleteIdentityProvider {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        ProviderName: ProviderNameType
    }
    errors: [
        InvalidParameterException
        UnsupportedIdentityProviderException
        ConcurrentModificationException
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        InternalErrorException
    ]
}

operation DeleteManagedLoginBranding {
    input := {
        @required
        ManagedLoginBrandingId: ManagedLoginBrandingIdType

        @required
        UserPoolId: UserPoolIdType
    }
    errors: [
        ResourceNotFoundException
        ConcurrentModificationException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation DeleteResourceServer {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Identifier: ResourceServerIdentifierType
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation DeleteTerms {
    input := {
        @required
        TermsId: TermsIdType

        @required
        UserPoolId: UserPoolIdType
    }
    errors: [
        ResourceNotFoundException
        ConcurrentModificationException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
    ]
}

@auth([])
operation DeleteUser {
    input := {
        @required
        AccessToken: TokenModelType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        NotAuthorizedException
        TooManyRequestsException
        PasswordResetRequiredException
        UserNotFoundException
        UserNotConfirmedException
        OperationNotEnabledException
        InternalErrorException
        ForbiddenException
    ]
}

@auth([])
operation DeleteUserAttributes {
    input := {
        @required
        UserAttributeNames: AttributeNameListType

        @required
        AccessToken: TokenModelType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        NotAuthorizedException
        TooManyRequestsException
        PasswordResetRequiredException
        UserNotFoundException
        UserNotConfirmedException
        OperationNotEnabledException
        InternalErrorException
        ForbiddenException
    ]
}

operation DeleteUserPool {
    input := {
        @required
        UserPoolId: UserPoolIdType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        UserImportInProgressException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation DeleteUserPoolClient {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        ClientId: ClientIdType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        ConcurrentModificationException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation DeleteUserPoolClientSecret {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        ClientId: ClientIdType

        @required
        ClientSecretId: ClientSecretIdType
    }
    output := {}
    errors: [
        InvalidParameterException
        InternalServerException
        TooManyRequestsException
        LimitExceededException
        ResourceNotFoundException
    ]
}

operation DeleteUserPoolDomain {
    input := {
        @required
        Domain: DomainType

        @required
        UserPoolId: UserPoolIdType
    }
    output := {}
    errors: [
        NotAuthorizedException
        InvalidParameterException
        ConcurrentModificationException
        ResourceNotFoundException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation DeleteUserPoolReplica {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        RegionName: RegionNameType
    }
    output := {
        UserPoolReplica: UserPoolReplicaType
    }
    errors: [
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
        ResourceNotFoundException
    ]
}

@auth([])
operation DeleteWebAuthnCredential {
    input := {
        @required
        AccessToken: TokenModelType

        @required
        CredentialId: StringType
    }
    output := {}
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        TooManyRequestsException
        LimitExceededException
        PasswordResetRequiredException
        NotAuthorizedException
        ResourceNotFoundException
        OperationNotEnabledException
    ]
}

operation DescribeIdentityProvider {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        ProviderName: ProviderNameType
    }
    output := {
        @required
        IdentityProvider: IdentityProviderType
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        InternalErrorException
    ]
}

operation DescribeManagedLoginBranding {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        ManagedLoginBrandingId: ManagedLoginBrandingIdType

        ReturnMergedResources: Boolean
    }
    output := {
        ManagedLoginBranding: ManagedLoginBrandingType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation DescribeManagedLoginBrandingByClient {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        ClientId: ClientIdType

        ReturnMergedResources: Boolean
    }
    output := {
        ManagedLoginBranding: ManagedLoginBrandingType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation DescribeResourceServer {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Identifier: ResourceServerIdentifierType
    }
    output := {
        @required
        ResourceServer: ResourceServerType
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation DescribeRiskConfiguration {
    input := {
        @required
        UserPoolId: UserPoolIdType

        ClientId: ClientIdType
    }
    output := {
        @required
        RiskConfiguration: RiskConfigurationType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        UserPoolAddOnNotEnabledException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation DescribeTerms {
    input := {
        @required
        TermsId: TermsIdType

        @required
        UserPoolId: UserPoolIdType
    }
    output := {
        Terms: TermsType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation DescribeUserImportJob {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        JobId: UserImportJobIdType
    }
    output := {
        UserImportJob: UserImportJobType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation DescribeUserPool {
    input := {
        @required
        UserPoolId: UserPoolIdType
    }
    output := {
        UserPool: UserPoolType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        UserPoolTaggingException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation DescribeUserPoolClient {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        ClientId: ClientIdType
    }
    output := {
        UserPoolClient: UserPoolClientType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        OperationNotEnabledException
        NotAuthorizedException
        InternalErrorException
    ]
}

operation DescribeUserPoolDomain {
    input := {
        @required
        Domain: DomainType
    }
    output := {
        DomainDescription: DomainDescriptionType
    }
    errors: [
        NotAuthorizedException
        InvalidParameterException
        ResourceNotFoundException
        OperationNotEnabledException
        InternalErrorException
    ]
}

@auth([])
operation ForgetDevice {
    input := {
        AccessToken: TokenModelType

        @required
        DeviceKey: DeviceKeyType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        NotAuthorizedException
        TooManyRequestsException
        InvalidUserPoolConfigurationException
        PasswordResetRequiredException
        UserNotFoundException
        UserNotConfirmedException
        OperationNotEnabledException
        InternalErrorException
        ForbiddenException
    ]
}

@auth([])
operation ForgotPassword {
    input := {
        @required
        ClientId: ClientIdType

        SecretHash: SecretHashType
        UserContextData: UserContextDataType

        @required
        Username: UsernameType

        AnalyticsMetadata: AnalyticsMetadataType
        ClientMetadata: ClientMetadataType
    }
    output := {
        CodeDeliveryDetails: CodeDeliveryDetailsType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        UnexpectedLambdaException
        UserLambdaValidationException
        NotAuthorizedException
        InvalidLambdaResponseException
        TooManyRequestsException
        LimitExceededException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        InvalidEmailRoleAccessPolicyException
        CodeDeliveryFailureException
        UserNotFoundException
        OperationNotEnabledException
        InternalErrorException
        ForbiddenException
    ]
}

operation GetCSVHeader {
    input := {
        @required
        UserPoolId: UserPoolIdType
    }
    output := {
        UserPoolId: UserPoolIdType
        CSVHeader: ListOfStringTypes
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
    ]
}

@auth([])
operation GetDevice {
    input := {
        @required
        DeviceKey: DeviceKeyType

        AccessToken: TokenModelType
    }
    output := {
        @required
        Device: DeviceType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InvalidUserPoolConfigurationException
        NotAuthorizedException
        TooManyRequestsException
        PasswordResetRequiredException
        UserNotFoundException
        UserNotConfirmedException
        OperationNotEnabledException
        InternalErrorException
        ForbiddenException
    ]
}

operation GetGroup {
    input := {
        @required
        GroupName: GroupNameType

        @required
        UserPoolId: UserPoolIdType
    }
    output := {
        Group: GroupType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation GetIdentityProviderByIdentifier {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        IdpIdentifier: IdpIdentifierType
    }
    output := {
        @required
        IdentityProvider: IdentityProviderType
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        InternalErrorException
    ]
}

operation GetLogDeliveryConfiguration {
    input := {
        @required
        UserPoolId: UserPoolIdType
    }
    output := {
        LogDeliveryConfiguration: LogDeliveryConfigurationType
    }
    errors: [
        InvalidParameterException
        InternalErrorException
        TooManyRequestsException
        NotAuthorizedException
        ResourceNotFoundException
    ]
}

operation GetProvisionedLimit {
    input := {
        @required
        LimitDefinition: LimitDefinitionType
    }
    output := {
        @required
        Limit: LimitType
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        InternalErrorException
    ]
}

operation GetSigningCertificate {
    input := {
        @required
        UserPoolId: UserPoolIdType
    }
    output := {
        Certificate: StringType
    }
    errors: [
        InternalErrorException
        InvalidParameterException
        ResourceNotFoundException
        OperationNotEnabledException
    ]
}

@auth([])
operation GetTokensFromRefreshToken {
    input := {
        @required
        RefreshToken: TokenModelType

        @required
        ClientId: ClientIdType

        ClientSecret: ClientSecretType
        DeviceKey: DeviceKeyType
        ClientMetadata: ClientMetadataType
    }
    output := {
        AuthenticationResult: AuthenticationResultType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        NotAuthorizedException
        TooManyRequestsException
        UserNotFoundException
        UnexpectedLambdaException
        UserLambdaValidationException
        InvalidLambdaResponseException
        ForbiddenException
        RefreshTokenReuseException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation GetUICustomization {
    input := {
        @required
        UserPoolId: UserPoolIdType

        ClientId: ClientIdType
    }
    output := {
        @required
        UICustomization: UICustomizationType
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        OperationNotEnabledException
        TooManyRequestsException
        InternalErrorException
    ]
}

@auth([])
operation GetUser {
    input := {
        @required
        AccessToken: TokenModelType
    }
    output := {
        @required
        Username: UsernameType

        @required
        UserAttributes: AttributeListType

        MFAOptions: MFAOptionListType
        PreferredMfaSetting: StringType
        UserMFASettingList: UserMFASettingListType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        NotAuthorizedException
        TooManyRequestsException
        PasswordResetRequiredException
        UserNotFoundException
        UserNotConfirmedException
        OperationNotEnabledException
        InternalErrorException
        ForbiddenException
    ]
}

@auth([])
operation GetUserAttributeVerificationCode {
    input := {
        @required
        AccessToken: TokenModelType

        @required
        AttributeName: AttributeNameType

        ClientMetadata: ClientMetadataType
    }
    output := {
        CodeDeliveryDetails: CodeDeliveryDetailsType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        UnexpectedLambdaException
        UserLambdaValidationException
        InvalidLambdaResponseException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        InvalidEmailRoleAccessPolicyException
        CodeDeliveryFailureException
        LimitExceededException
        PasswordResetRequiredException
        UserNotFoundException
        UserNotConfirmedException
        OperationNotEnabledException
        InternalErrorException
        ForbiddenException
    ]
}

@auth([])
operation GetUserAuthFactors {
    input := {
        @required
        AccessToken: TokenModelType
    }
    output := {
        @required
        Username: UsernameType

        PreferredMfaSetting: StringType
        UserMFASettingList: UserMFASettingListType
        ConfiguredUserAuthFactors: ConfiguredUserAuthFactorsListType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        NotAuthorizedException
        TooManyRequestsException
        PasswordResetRequiredException
        UserNotFoundException
        UserNotConfirmedException
        OperationNotEnabledException
        InternalErrorException
        ForbiddenException
    ]
}

operation GetUserPoolMfaConfig {
    input := {
        @required
        UserPoolId: UserPoolIdType
    }
    output := {
        SmsMfaConfiguration: SmsMfaConfigType
        SoftwareTokenMfaConfiguration: SoftwareTokenMfaConfigType
        EmailMfaConfiguration: EmailMfaConfigType
        MfaConfiguration: UserPoolMfaType
        WebAuthnConfiguration: WebAuthnConfigurationType
    }
    errors: [
        InvalidParameterException
        TooManyRequestsException
        ResourceNotFoundException
        NotAuthorizedException
        InternalErrorException
    ]
}

@auth([])
operation GlobalSignOut {
    input := {
        @required
        AccessToken: TokenModelType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        NotAuthorizedException
        TooManyRequestsException
        PasswordResetRequiredException
        UserNotConfirmedException
        OperationNotEnabledException
        InternalErrorException
        ForbiddenException
    ]
}

@auth([])
operation InitiateAuth {
    input := {
        @required
        AuthFlow: AuthFlowType

        AuthParameters: AuthParametersType
        ClientMetadata: ClientMetadataType

        @required
        ClientId: ClientIdType

        AnalyticsMetadata: AnalyticsMetadataType
        UserContextData: UserContextDataType
        Session: SessionType
    }
    output := {
        ChallengeName: ChallengeNameType
        Session: SessionType
        ChallengeParameters: ChallengeParametersType
        AuthenticationResult: AuthenticationResultType
        AvailableChallenges: AvailableChallengeListType
    }
    errors: [
        UnsupportedOperationException
        ResourceNotFoundException
        InvalidParameterException
        NotAuthorizedException
        TooManyRequestsException
        UnexpectedLambdaException
        InvalidUserPoolConfigurationException
        UserLambdaValidationException
        InvalidLambdaResponseException
        PasswordResetRequiredException
        UserNotFoundException
        UserNotConfirmedException
        InternalErrorException
        InvalidSmsRoleAccessPolicyException
        InvalidEmailRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        OperationNotEnabledException
        ForbiddenException
    ]
}

@auth([])
operation ListDevices {
    input := {
        @required
        AccessToken: TokenModelType

        Limit: QueryLimitType
        PaginationToken: SearchPaginationTokenType
    }
    output := {
        Devices: DeviceListType
        PaginationToken: SearchPaginationTokenType
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        InvalidUserPoolConfigurationException
        TooManyRequestsException
        PasswordResetRequiredException
        UserNotFoundException
        UserNotConfirmedException
        OperationNotEnabledException
        InternalErrorException
        ForbiddenException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Groups", pageSize: "Limit")
operation ListGroups {
    input := {
        @required
        UserPoolId: UserPoolIdType

        Limit: QueryLimitType
        NextToken: PaginationKey
    }
    output := {
        Groups: GroupListType
        NextToken: PaginationKey
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Providers"
    pageSize: "MaxResults"
)
operation ListIdentityProviders {
    input := {
        @required
        UserPoolId: UserPoolIdType

        MaxResults: ListProvidersLimitType
        NextToken: PaginationKeyType
    }
    output := {
        @required
        Providers: ProvidersListType

        NextToken: PaginationKeyType
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        InternalErrorException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResourceServers"
    pageSize: "MaxResults"
)
operation ListResourceServers {
    input := {
        @required
        UserPoolId: UserPoolIdType

        MaxResults: ListResourceServersLimitType
        NextToken: PaginationKeyType
    }
    output := {
        @required
        ResourceServers: ResourceServersListType

        NextToken: PaginationKeyType
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceArn: ArnType
    }
    output := {
        Tags: UserPoolTagsType
    }
    errors: [
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        InvalidParameterException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation ListTerms {
    input := {
        @required
        UserPoolId: UserPoolIdType

        MaxResults: ListTermsRequestMaxResultsInteger
        NextToken: StringType
    }
    output := {
        @required
        Terms: TermsDescriptionListType

        NextToken: StringType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation ListUserImportJobs {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        MaxResults: PoolQueryLimitType

        PaginationToken: PaginationKeyType
    }
    output := {
        UserImportJobs: UserImportJobsListType
        PaginationToken: PaginationKeyType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation ListUserPoolClientSecrets {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        ClientId: ClientIdType

        NextToken: PaginationKey
    }
    output := {
        ClientSecrets: ClientSecretDescriptorListType
        NextToken: PaginationKey
    }
    errors: [
        InvalidParameterException
        InternalServerException
        TooManyRequestsException
        LimitExceededException
        ResourceNotFoundException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "UserPoolClients"
    pageSize: "MaxResults"
)
operation ListUserPoolClients {
    input := {
        @required
        UserPoolId: UserPoolIdType

        MaxResults: QueryLimit
        NextToken: PaginationKey
    }
    output := {
        UserPoolClients: UserPoolClientListType
        NextToken: PaginationKey
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation ListUserPoolReplicas {
    input := {
        @required
        UserPoolId: UserPoolIdType

        NextToken: PaginationKeyType
    }
    output := {
        UserPoolReplicas: UserPoolReplicaListType
        NextToken: PaginationKeyType
    }
    errors: [
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
        ResourceNotFoundException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "UserPools"
    pageSize: "MaxResults"
)
operation ListUserPools {
    input := {
        NextToken: PaginationKeyType

        @required
        MaxResults: PoolQueryLimitType
    }
    output := {
        UserPools: UserPoolListType
        NextToken: PaginationKeyType
    }
    errors: [
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        InternalErrorException
    ]
}

@paginated(
    inputToken: "PaginationToken"
    outputToken: "PaginationToken"
    items: "Users"
    pageSize: "Limit"
)
operation ListUsers {
    input := {
        @required
        UserPoolId: UserPoolIdType

        AttributesToGet: SearchedAttributeNamesListType
        Limit: QueryLimitType
        PaginationToken: SearchPaginationTokenType
        Filter: UserFilterType
    }
    output := {
        Users: UsersListType
        PaginationToken: SearchPaginationTokenType
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Users", pageSize: "Limit")
operation ListUsersInGroup {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        GroupName: GroupNameType

        Limit: QueryLimitType
        NextToken: PaginationKey
    }
    output := {
        Users: UsersListType
        NextToken: PaginationKey
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
    ]
}

@auth([])
operation ListWebAuthnCredentials {
    input := {
        @required
        AccessToken: TokenModelType

        NextToken: PaginationKey
        MaxResults: WebAuthnCredentialsQueryLimitType
    }
    output := {
        @required
        Credentials: WebAuthnCredentialDescriptionListType

        NextToken: PaginationKey
    }
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        TooManyRequestsException
        LimitExceededException
        PasswordResetRequiredException
        NotAuthorizedException
        OperationNotEnabledException
    ]
}

@auth([])
operation ResendConfirmationCode {
    input := {
        @required
        ClientId: ClientIdType

        SecretHash: SecretHashType
        UserContextData: UserContextDataType

        @required
        Username: UsernameType

        AnalyticsMetadata: AnalyticsMetadataType
        ClientMetadata: ClientMetadataType
    }
    output := {
        CodeDeliveryDetails: CodeDeliveryDetailsType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        UnexpectedLambdaException
        UserLambdaValidationException
        NotAuthorizedException
        InvalidLambdaResponseException
        TooManyRequestsException
        LimitExceededException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        InvalidEmailRoleAccessPolicyException
        CodeDeliveryFailureException
        UserNotFoundException
        OperationNotEnabledException
        InternalErrorException
        ForbiddenException
    ]
}

@auth([])
operation RespondToAuthChallenge {
    input := {
        @required
        ClientId: ClientIdType

        @required
        ChallengeName: ChallengeNameType

        Session: SessionType
        ChallengeResponses: ChallengeResponsesType
        AnalyticsMetadata: AnalyticsMetadataType
        UserContextData: UserContextDataType
        ClientMetadata: ClientMetadataType
    }
    output := {
        ChallengeName: ChallengeNameType
        Session: SessionType
        ChallengeParameters: ChallengeParametersType
        AuthenticationResult: AuthenticationResultType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        NotAuthorizedException
        CodeMismatchException
        ExpiredCodeException
        UnexpectedLambdaException
        UserLambdaValidationException
        InvalidPasswordException
        PasswordHistoryPolicyViolationException
        InvalidLambdaResponseException
        TooManyRequestsException
        InvalidUserPoolConfigurationException
        MFAMethodNotFoundException
        PasswordResetRequiredException
        UserNotFoundException
        UserNotConfirmedException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        InvalidEmailRoleAccessPolicyException
        AliasExistsException
        InternalErrorException
        SoftwareTokenMFANotFoundException
        ForbiddenException
        OperationNotEnabledException
    ]
}

@auth([])
operation RevokeToken {
    input := {
        @required
        Token: TokenModelType

        @required
        ClientId: ClientIdType

        ClientSecret: ClientSecretType
    }
    output := {}
    errors: [
        TooManyRequestsException
        InternalErrorException
        UnauthorizedException
        InvalidParameterException
        UnsupportedOperationException
        UnsupportedTokenTypeException
        ForbiddenException
        OperationNotEnabledException
    ]
}

operation SetLogDeliveryConfiguration {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        LogConfigurations: LogConfigurationListType
    }
    output := {
        LogDeliveryConfiguration: LogDeliveryConfigurationType
    }
    errors: [
        InvalidParameterException
        InternalErrorException
        TooManyRequestsException
        NotAuthorizedException
        ResourceNotFoundException
        FeatureUnavailableInTierException
    ]
}

operation SetRiskConfiguration {
    input := {
        @required
        UserPoolId: UserPoolIdType

        ClientId: ClientIdType
        CompromisedCredentialsRiskConfiguration: CompromisedCredentialsRiskConfigurationType
        AccountTakeoverRiskConfiguration: AccountTakeoverRiskConfigurationType
        RiskExceptionConfiguration: RiskExceptionConfigurationType
    }
    output := {
        @required
        RiskConfiguration: RiskConfigurationType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        UserPoolAddOnNotEnabledException
        CodeDeliveryFailureException
        InvalidEmailRoleAccessPolicyException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation SetUICustomization {
    input := {
        @required
        UserPoolId: UserPoolIdType

        ClientId: ClientIdType
        CSS: CSSType
        ImageFile: ImageFileType
    }
    output := {
        @required
        UICustomization: UICustomizationType
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        OperationNotEnabledException
        InternalErrorException
    ]
}

@auth([])
operation SetUserMFAPreference {
    input := {
        SMSMfaSettings: SMSMfaSettingsType
        SoftwareTokenMfaSettings: SoftwareTokenMfaSettingsType
        EmailMfaSettings: EmailMfaSettingsType
        WebAuthnMfaSettings: WebAuthnMfaSettingsType

        @required
        AccessToken: TokenModelType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        NotAuthorizedException
        PasswordResetRequiredException
        UserNotFoundException
        UserNotConfirmedException
        OperationNotEnabledException
        InternalErrorException
        ForbiddenException
    ]
}

operation SetUserPoolMfaConfig {
    input := {
        @required
        UserPoolId: UserPoolIdType

        SmsMfaConfiguration: SmsMfaConfigType
        SoftwareTokenMfaConfiguration: SoftwareTokenMfaConfigType
        EmailMfaConfiguration: EmailMfaConfigType
        MfaConfiguration: UserPoolMfaType
        WebAuthnConfiguration: WebAuthnConfigurationType
    }
    output := {
        SmsMfaConfiguration: SmsMfaConfigType
        SoftwareTokenMfaConfiguration: SoftwareTokenMfaConfigType
        EmailMfaConfiguration: EmailMfaConfigType
        MfaConfiguration: UserPoolMfaType
        WebAuthnConfiguration: WebAuthnConfigurationType
    }
    errors: [
        InvalidParameterException
        TooManyRequestsException
        ConcurrentModificationException
        ResourceNotFoundException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
        FeatureUnavailableInTierException
    ]
}

@auth([])
operation SetUserSettings {
    input := {
        @required
        AccessToken: TokenModelType

        @required
        MFAOptions: MFAOptionListType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        NotAuthorizedException
        PasswordResetRequiredException
        UserNotFoundException
        UserNotConfirmedException
        OperationNotEnabledException
        InternalErrorException
        ForbiddenException
    ]
}

@auth([])
operation SignUp {
    input := {
        @required
        ClientId: ClientIdType

        SecretHash: SecretHashType

        @required
        Username: UsernameType

        Password: PasswordType
        UserAttributes: AttributeListType
        ValidationData: AttributeListType
        AnalyticsMetadata: AnalyticsMetadataType
        UserContextData: UserContextDataType
        ClientMetadata: ClientMetadataType
    }
    output := {
        @required
        UserConfirmed: Boolean

        CodeDeliveryDetails: CodeDeliveryDetailsType

        @required
        UserSub: StringType

        Session: SessionType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        UnexpectedLambdaException
        UserLambdaValidationException
        NotAuthorizedException
        InvalidPasswordException
        InvalidLambdaResponseException
        UsernameExistsException
        TooManyRequestsException
        InternalErrorException
        LimitExceededException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        InvalidEmailRoleAccessPolicyException
        CodeDeliveryFailureException
        OperationNotEnabledException
        ForbiddenException
    ]
}

operation StartUserImportJob {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        JobId: UserImportJobIdType
    }
    output := {
        UserImportJob: UserImportJobType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        InternalErrorException
        PreconditionNotMetException
        OperationNotEnabledException
        NotAuthorizedException
    ]
}

@auth([])
operation StartWebAuthnRegistration {
    input := {
        @required
        AccessToken: TokenModelType
    }
    output := {
        @required
        CredentialCreationOptions: Document
    }
    errors: [
        ForbiddenException
        InternalErrorException
        InvalidParameterException
        LimitExceededException
        NotAuthorizedException
        TooManyRequestsException
        WebAuthnNotEnabledException
        PasswordResetRequiredException
        WebAuthnConfigurationMissingException
        OperationNotEnabledException
    ]
}

operation StopUserImportJob {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        JobId: UserImportJobIdType
    }
    output := {
        UserImportJob: UserImportJobType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        InternalErrorException
        PreconditionNotMetException
        OperationNotEnabledException
        NotAuthorizedException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceArn: ArnType

        @required
        Tags: UserPoolTagsType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        InvalidParameterException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: ArnType

        @required
        TagKeys: UserPoolTagsListType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        InvalidParameterException
        OperationNotEnabledException
        InternalErrorException
    ]
}

@auth([])
operation UpdateAuthEventFeedback {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Username: UsernameType

        @required
        EventId: EventIdType

        @required
        FeedbackToken: TokenModelType

        @required
        FeedbackValue: FeedbackValueType
    }
    output := {}
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        TooManyRequestsException
        NotAuthorizedException
        UserNotFoundException
        UserPoolAddOnNotEnabledException
        OperationNotEnabledException
        InternalErrorException
    ]
}

@auth([])
operation UpdateDeviceStatus {
    input := {
        @required
        AccessToken: TokenModelType

        @required
        DeviceKey: DeviceKeyType

        DeviceRememberedStatus: DeviceRememberedStatusType
    }
    output := {}
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        InvalidUserPoolConfigurationException
        TooManyRequestsException
        PasswordResetRequiredException
        UserNotFoundException
        UserNotConfirmedException
        OperationNotEnabledException
        InternalErrorException
        ForbiddenException
    ]
}

operation UpdateGroup {
    input := {
        @required
        GroupName: GroupNameType

        @required
        UserPoolId: UserPoolIdType

        Description: DescriptionType
        RoleArn: ArnType
        Precedence: PrecedenceType
    }
    output := {
        Group: GroupType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation UpdateIdentityProvider {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        ProviderName: ProviderNameType

        ProviderDetails: ProviderDetailsType
        AttributeMapping: AttributeMappingType
        IdpIdentifiers: IdpIdentifiersListType
    }
    output := {
        @required
        IdentityProvider: IdentityProviderType
    }
    errors: [
        InvalidParameterException
        UnsupportedIdentityProviderException
        ResourceNotFoundException
        ConcurrentModificationException
        NotAuthorizedException
        TooManyRequestsException
        InternalErrorException
    ]
}

operation UpdateManagedLoginBranding {
    input := {
        UserPoolId: UserPoolIdType
        ManagedLoginBrandingId: ManagedLoginBrandingIdType
        UseCognitoProvidedValues: Boolean
        Settings: Document
        Assets: AssetListType
    }
    output := {
        ManagedLoginBranding: ManagedLoginBrandingType
    }
    errors: [
        ResourceNotFoundException
        ConcurrentModificationException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation UpdateProvisionedLimit {
    input := {
        @required
        LimitDefinition: LimitDefinitionType

        @required
        RequestedLimitValue: Integer
    }
    output := {
        @required
        Limit: LimitType
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        ServiceQuotaExceededException
        InternalErrorException
    ]
}

operation UpdateResourceServer {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        Identifier: ResourceServerIdentifierType

        @required
        Name: ResourceServerNameType

        Scopes: ResourceServerScopeListType
    }
    output := {
        @required
        ResourceServer: ResourceServerType
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        OperationNotEnabledException
        InternalErrorException
    ]
}

operation UpdateTerms {
    input := {
        @required
        TermsId: TermsIdType

        @required
        UserPoolId: UserPoolIdType

        TermsName: TermsNameType
        TermsSource: TermsSourceType
        Enforcement: TermsEnforcementType
        Links: LinksType
    }
    output := {
        Terms: TermsType
    }
    errors: [
        ResourceNotFoundException
        ConcurrentModificationException
        TermsExistsException
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
    ]
}

@auth([])
operation UpdateUserAttributes {
    input := {
        @required
        UserAttributes: AttributeListType

        @required
        AccessToken: TokenModelType

        ClientMetadata: ClientMetadataType
    }
    output := {
        CodeDeliveryDetailsList: CodeDeliveryDetailsListType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        CodeMismatchException
        ExpiredCodeException
        NotAuthorizedException
        UnexpectedLambdaException
        UserLambdaValidationException
        InvalidLambdaResponseException
        TooManyRequestsException
        AliasExistsException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        InvalidEmailRoleAccessPolicyException
        CodeDeliveryFailureException
        PasswordResetRequiredException
        UserNotFoundException
        UserNotConfirmedException
        OperationNotEnabledException
        InternalErrorException
        ForbiddenException
    ]
}

operation UpdateUserPool {
    input := {
        @required
        UserPoolId: UserPoolIdType

        Policies: UserPoolPolicyType
        DeletionProtection: DeletionProtectionType
        LambdaConfig: LambdaConfigType
        AutoVerifiedAttributes: VerifiedAttributesListType
        SmsVerificationMessage: SmsVerificationMessageType
        EmailVerificationMessage: EmailVerificationMessageType
        EmailVerificationSubject: EmailVerificationSubjectType
        VerificationMessageTemplate: VerificationMessageTemplateType
        SmsAuthenticationMessage: SmsVerificationMessageType
        UserAttributeUpdateSettings: UserAttributeUpdateSettingsType
        MfaConfiguration: UserPoolMfaType
        DeviceConfiguration: DeviceConfigurationType
        EmailConfiguration: EmailConfigurationType
        SmsConfiguration: SmsConfigurationType
        UserPoolTags: UserPoolTagsType
        AdminCreateUserConfig: AdminCreateUserConfigType
        UserPoolAddOns: UserPoolAddOnsType
        AccountRecoverySetting: AccountRecoverySettingType
        PoolName: UserPoolNameType
        UserPoolTier: UserPoolTierType
        KeyConfiguration: KeyConfigurationType
        IssuerConfiguration: IssuerConfigurationType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        ConcurrentModificationException
        TooManyRequestsException
        NotAuthorizedException
        UserImportInProgressException
        InternalErrorException
        InvalidSmsRoleAccessPolicyException
        InvalidSmsRoleTrustRelationshipException
        UserPoolTaggingException
        InvalidEmailRoleAccessPolicyException
        OperationNotEnabledException
        TierChangeNotAllowedException
        FeatureUnavailableInTierException
    ]
}

operation UpdateUserPoolClient {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        ClientId: ClientIdType

        ClientName: ClientNameType
        RefreshTokenValidity: RefreshTokenValidityType
        AccessTokenValidity: AccessTokenValidityType
        IdTokenValidity: IdTokenValidityType
        TokenValidityUnits: TokenValidityUnitsType
        ReadAttributes: ClientPermissionListType
        WriteAttributes: ClientPermissionListType
        ExplicitAuthFlows: ExplicitAuthFlowsListType
        SupportedIdentityProviders: SupportedIdentityProvidersListType
        CallbackURLs: CallbackURLsListType
        LogoutURLs: LogoutURLsListType
        DefaultRedirectURI: RedirectUrlType
        AllowedOAuthFlows: OAuthFlowsType
        AllowedOAuthScopes: ScopeListType
        AllowedOAuthFlowsUserPoolClient: Boolean
        AnalyticsConfiguration: AnalyticsConfigurationType
        PreventUserExistenceErrors: PreventUserExistenceErrorTypes
        EnableTokenRevocation: Boolean
        EnablePropagateAdditionalUserContextData: Boolean
        AuthSessionValidity: AuthSessionValidityType
        RefreshTokenRotation: RefreshTokenRotationType
    }
    output := {
        UserPoolClient: UserPoolClientType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        ConcurrentModificationException
        TooManyRequestsException
        NotAuthorizedException
        ScopeDoesNotExistException
        InvalidOAuthFlowException
        OperationNotEnabledException
        InternalErrorException
        FeatureUnavailableInTierException
    ]
}

operation UpdateUserPoolDomain {
    input := {
        @required
        Domain: DomainType

        @required
        UserPoolId: UserPoolIdType

        ManagedLoginVersion: Integer
        CustomDomainConfig: CustomDomainConfigType
        Routing: RoutingType
    }
    output := {
        ManagedLoginVersion: Integer
        CloudFrontDomain: DomainType
        Routing: RoutingType
    }
    errors: [
        InvalidParameterException
        NotAuthorizedException
        ConcurrentModificationException
        ResourceNotFoundException
        TooManyRequestsException
        OperationNotEnabledException
        InternalErrorException
        FeatureUnavailableInTierException
    ]
}

operation UpdateUserPoolReplica {
    input := {
        @required
        UserPoolId: UserPoolIdType

        @required
        RegionName: RegionNameType

        @required
        Status: UpdateReplicaStatusType
    }
    output := {
        UserPoolReplica: UserPoolReplicaType
    }
    errors: [
        InvalidParameterException
        TooManyRequestsException
        NotAuthorizedException
        OperationNotEnabledException
        InternalErrorException
        ResourceNotFoundException
    ]
}

@auth([])
operation VerifySoftwareToken {
    input := {
        AccessToken: TokenModelType
        Session: SessionType

        @required
        UserCode: SoftwareTokenMFAUserCodeType

        FriendlyDeviceName: StringType
    }
    output := {
        Status: VerifySoftwareTokenResponseType
        Session: SessionType
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        InvalidUserPoolConfigurationException
        NotAuthorizedException
        TooManyRequestsException
        PasswordResetRequiredException
        UserNotFoundException
        UserNotConfirmedException
        InternalErrorException
        EnableSoftwareTokenMFAException
        SoftwareTokenMFANotFoundException
        CodeMismatchException
        ForbiddenException
        OperationNotEnabledException
    ]
}

@auth([])
operation VerifyUserAttribute {
    input := {
        @required
        AccessToken: TokenModelType

        @required
        AttributeName: AttributeNameType

        @required
        Code: ConfirmationCodeType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        CodeMismatchException
        ExpiredCodeException
        NotAuthorizedException
        TooManyRequestsException
        LimitExceededException
        PasswordResetRequiredException
        UserNotFoundException
        UserNotConfirmedException
        OperationNotEnabledException
        InternalErrorException
        AliasExistsException
        ForbiddenException
    ]
}

@length(max: 12) @pattern("[0-9]+")
string AWSAccountIdType

@error("client")
structure AccessDeniedException {
    message: String
}

@range(min: 1, max: 86400)
integer AccessTokenValidityType

structure AccountRecoverySettingType {
    RecoveryMechanisms: RecoveryMechanismsType
}

structure AccountTakeoverActionType {
    @required
    Notify: Boolean

    @required
    EventAction: AccountTakeoverEventActionType
}

structure AccountTakeoverActionsType {
    LowAction: AccountTakeoverActionType
    MediumAction: AccountTakeoverActionType
    HighAction: AccountTakeoverActionType
}

enum AccountTakeoverEventActionType {
    BLOCK
    MFA_IF_CONFIGURED
    MFA_REQUIRED
    NO_ACTION
}

structure AccountTakeoverRiskConfigurationType {
    NotifyConfiguration: NotifyConfigurationType

    @required
    Actions: AccountTakeoverActionsType
}

structure AdminCreateUserConfigType {
    AllowAdminCreateUserOnly: Boolean
    UnusedAccountValidityDays: AdminCreateUserUnusedAccountValidityDaysType
    InviteMessageTemplate: MessageTemplateType
}

@range(min: 0, max: 365)
integer AdminCreateUserUnusedAccountValidityDaysType

structure AdvancedSecurityAdditionalFlowsType {
    CustomAuthMode: AdvancedSecurityEnabledModeType
}

enum AdvancedSecurityEnabledModeType {
    AUDIT
    ENFORCED
}

enum AdvancedSecurityModeType {
    OFF
    AUDIT
    ENFORCED
}

enum AliasAttributeType {
    phone_number
    email
    preferred_username
}

list AliasAttributesListType {
    member: AliasAttributeType
}

@error("client")
structure AliasExistsException {
    message: String
}

@length(min: 1, max: 5)
list AllowedFirstAuthFactorsListType {
    member: AuthFactorType
}

structure AnalyticsConfigurationType {
    ApplicationId: HexStringType
    ApplicationArn: ArnType
    RoleArn: ArnType
    ExternalId: StringType
    UserDataShared: Boolean
}

structure AnalyticsMetadataType {
    AnalyticsEndpointId: StringType
}

@length(min: 20, max: 2048)
@pattern("arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?")
string ArnType

@length(max: 1000000)
blob AssetBytesType

enum AssetCategoryType {
    FAVICON_ICO
    FAVICON_SVG
    EMAIL_GRAPHIC
    SMS_GRAPHIC
    AUTH_APP_GRAPHIC
    PASSWORD_GRAPHIC
    PASSKEY_GRAPHIC
    PAGE_HEADER_LOGO
    PAGE_HEADER_BACKGROUND
    PAGE_FOOTER_LOGO
    PAGE_FOOTER_BACKGROUND
    PAGE_BACKGROUND
    FORM_BACKGROUND
    FORM_LOGO
    IDP_BUTTON_ICON
}

enum AssetExtensionType {
    ICO
    JPEG
    PNG
    SVG
    WEBP
}

@length(min: 0, max: 40)
list AssetListType {
    member: AssetType
}

structure AssetType {
    @required
    Category: AssetCategoryType

    @required
    ColorMode: ColorSchemeModeType

    @required
    Extension: AssetExtensionType

    Bytes: AssetBytesType
    ResourceId: ResourceIdType
}

enum AttributeDataType {
    String
    Number
    DateTime
    Boolean
}

list AttributeListType {
    member: AttributeType
}

@length(min: 1, max: 32)
string AttributeMappingKeyType

map AttributeMappingType {
    key: AttributeMappingKeyType
    value: StringType
}

list AttributeNameListType {
    member: AttributeNameType
}

@length(min: 1, max: 32) @pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+")
string AttributeNameType

structure AttributeType {
    @required
    Name: AttributeNameType

    Value: AttributeValueType
}

@length(max: 2048) @sensitive
string AttributeValueType

list AttributesRequireVerificationBeforeUpdateType {
    member: VerifiedAttributeType
}

structure AuthEventType {
    EventId: StringType
    EventType: EventType
    CreationDate: Timestamp
    EventResponse: EventResponseType
    EventRisk: EventRiskType
    ChallengeResponses: ChallengeResponseListType
    EventContextData: EventContextDataType
    EventFeedback: EventFeedbackType
}

list AuthEventsType {
    member: AuthEventType
}

enum AuthFactorType {
    PASSWORD
    EMAIL_OTP
    SMS_OTP
    WEB_AUTHN
    SOFTWARE_TOKEN
}

enum AuthFlowType {
    USER_SRP_AUTH
    REFRESH_TOKEN_AUTH
    REFRESH_TOKEN
    CUSTOM_AUTH
    ADMIN_NO_SRP_AUTH
    USER_PASSWORD_AUTH
    ADMIN_USER_PASSWORD_AUTH
    USER_AUTH
}

@sensitive
map AuthParametersType {
    key: StringType
    value: StringType
}

@range(min: 3, max: 15)
integer AuthSessionValidityType

structure AuthenticationResultType {
    AccessToken: TokenModelType
    ExpiresIn: Integer
    TokenType: StringType
    RefreshToken: TokenModelType
    IdToken: TokenModelType
    NewDeviceMetadata: NewDeviceMetadataType
}

list AvailableChallengeListType {
    member: ChallengeNameType
}

@length(max: 200)
list BlockedIPRangeListType {
    member: StringType
}

@length(min: 0, max: 131072)
string CSSType

@length(min: 0, max: 100)
list CallbackURLsListType {
    member: RedirectUrlType
}

enum ChallengeName {
    Password
    Mfa
}

enum ChallengeNameType {
    SMS_MFA
    EMAIL_OTP
    SOFTWARE_TOKEN_MFA
    SELECT_MFA_TYPE
    MFA_SETUP
    PASSWORD_VERIFIER
    CUSTOM_CHALLENGE
    SELECT_CHALLENGE
    DEVICE_SRP_AUTH
    DEVICE_PASSWORD_VERIFIER
    ADMIN_NO_SRP_AUTH
    NEW_PASSWORD_REQUIRED
    SMS_OTP
    PASSWORD
    WEB_AUTHN
    PASSWORD_SRP
}

map ChallengeParametersType {
    key: StringType
    value: StringType
}

enum ChallengeResponse {
    Success
    Failure
}

list ChallengeResponseListType {
    member: ChallengeResponseType
}

structure ChallengeResponseType {
    ChallengeName: ChallengeName
    ChallengeResponse: ChallengeResponse
}

@sensitive
map ChallengeResponsesType {
    key: StringType
    value: StringType
}

@length(min: 1, max: 128) @pattern("[\\w+]+") @sensitive
string ClientIdType

map ClientMetadataType {
    key: StringType
    value: StringType
}

@length(min: 1, max: 128) @pattern("[\\w\\s+=,.@-]+")
string ClientNameType

list ClientPermissionListType {
    member: ClientPermissionType
}

@length(min: 1, max: 2048)
string ClientPermissionType

list ClientSecretDescriptorListType {
    member: ClientSecretDescriptorType
}

structure ClientSecretDescriptorType {
    ClientSecretId: ClientSecretIdType
    ClientSecretValue: ClientSecretType
    ClientSecretCreateDate: Timestamp
}

@length(min: 1, max: 128)
string ClientSecretIdType

@length(min: 24, max: 64) @pattern("[\\w+]+") @sensitive
string ClientSecretType

structure CloudWatchLogsConfigurationType {
    LogGroupArn: ArnType
}

list CodeDeliveryDetailsListType {
    member: CodeDeliveryDetailsType
}

structure CodeDeliveryDetailsType {
    Destination: StringType
    DeliveryMedium: DeliveryMediumType
    AttributeName: AttributeNameType
}

@error("client")
structure CodeDeliveryFailureException {
    message: String
}

@error("client")
structure CodeMismatchException {
    message: String
}

enum ColorSchemeModeType {
    LIGHT
    DARK
    DYNAMIC
}

@length(min: 1, max: 128) @pattern("[\\w]+")
string CompletionMessageType

structure CompromisedCredentialsActionsType {
    @required
    EventAction: CompromisedCredentialsEventActionType
}

enum CompromisedCredentialsEventActionType {
    BLOCK
    NO_ACTION
}

structure CompromisedCredentialsRiskConfigurationType {
    EventFilter: EventFiltersType

    @required
    Actions: CompromisedCredentialsActionsType
}

@error("client")
structure ConcurrentModificationException {
    message: String
}

@length(min: 0, max: 8)
list ConfiguredUserAuthFactorsListType {
    member: AuthFactorType
}

@length(min: 1, max: 2048) @pattern("[\\S]+")
string ConfirmationCodeType

structure ContextDataType {
    @required
    IpAddress: StringType

    @required
    ServerName: StringType

    @required
    ServerPath: StringType

    @required
    HttpHeaders: HttpHeaderList

    EncodedData: StringType
}

@length(min: 1, max: 20) @pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+")
string CustomAttributeNameType

@length(min: 1, max: 25)
list CustomAttributesListType {
    member: SchemaAttributeType
}

structure CustomDomainConfigType {
    @required
    CertificateArn: ArnType

    SecurityPolicy: SecurityPolicyType
}

structure CustomEmailLambdaVersionConfigType {
    @required
    LambdaVersion: CustomEmailSenderLambdaVersionType

    @required
    LambdaArn: ArnType
}

enum CustomEmailSenderLambdaVersionType {
    V1_0
}

structure CustomSMSLambdaVersionConfigType {
    @required
    LambdaVersion: CustomSMSSenderLambdaVersionType

    @required
    LambdaArn: ArnType
}

enum CustomSMSSenderLambdaVersionType {
    V1_0
}

enum DefaultEmailOptionType {
    CONFIRM_WITH_LINK
    CONFIRM_WITH_CODE
}

enum DeletionProtectionType {
    ACTIVE
    INACTIVE
}

list DeliveryMediumListType {
    member: DeliveryMediumType
}

enum DeliveryMediumType {
    SMS
    EMAIL
}

@length(max: 2048)
string DescriptionType

structure DeviceConfigurationType {
    ChallengeRequiredOnNewDevice: Boolean
    DeviceOnlyRememberedOnUserPrompt: Boolean
}

@error("client")
structure DeviceKeyExistsException {
    message: String
}

@length(min: 1, max: 55) @pattern("[\\w-]+_[0-9a-f-]+")
string DeviceKeyType

list DeviceListType {
    member: DeviceType
}

@length(min: 1, max: 1024)
string DeviceNameType

enum DeviceRememberedStatusType {
    remembered
    not_remembered
}

structure DeviceSecretVerifierConfigType {
    PasswordVerifier: StringType
    Salt: StringType
}

structure DeviceType {
    DeviceKey: DeviceKeyType
    DeviceAttributes: AttributeListType
    DeviceCreateDate: Timestamp
    DeviceLastModifiedDate: Timestamp
    DeviceLastAuthenticatedDate: Timestamp
}

structure DomainDescriptionType {
    UserPoolId: UserPoolIdType
    AWSAccountId: AWSAccountIdType
    Domain: DomainType
    S3Bucket: S3BucketType
    CloudFrontDistribution: StringType
    Version: DomainVersionType
    Status: DomainStatusType
    CustomDomainConfig: CustomDomainConfigType
    ManagedLoginVersion: Integer
    Routing: RoutingType
}

enum DomainStatusType {
    CREATING
    DELETING
    UPDATING
    ACTIVE
    FAILED
}

@length(min: 1, max: 63) @pattern("^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$")
string DomainType

@length(min: 1, max: 20)
string DomainVersionType

@error("client")
structure DuplicateProviderException {
    message: String
}

@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+")
string EmailAddressType

structure EmailConfigurationType {
    SourceArn: ArnType
    ReplyToEmailAddress: EmailAddressType
    EmailSendingAccount: EmailSendingAccountType
    From: StringType
    ConfigurationSet: SESConfigurationSet
}

@length(min: 6, max: 20000) @pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*")
string EmailInviteMessageType

structure EmailMfaConfigType {
    Message: EmailMfaMessageType
    Subject: EmailMfaSubjectType
}

@length(min: 6, max: 20000)
@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*")
string EmailMfaMessageType

structure EmailMfaSettingsType {
    Enabled: Boolean
    PreferredMfa: Boolean
}

@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+")
string EmailMfaSubjectType

@length(min: 6, max: 20000) @pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+")
string EmailNotificationBodyType

@length(min: 1, max: 140) @pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+")
string EmailNotificationSubjectType

enum EmailSendingAccountType {
    COGNITO_DEFAULT
    DEVELOPER
}

@length(min: 6, max: 20000)
@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{##[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*##\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*")
string EmailVerificationMessageByLinkType

@length(min: 6, max: 20000)
@pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*")
string EmailVerificationMessageType

@length(min: 1, max: 140) @pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+")
string EmailVerificationSubjectByLinkType

@length(min: 1, max: 140) @pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+")
string EmailVerificationSubjectType

@error("client")
structure EnableSoftwareTokenMFAException {
    message: String
}

@length(min: 20, max: 2048)
@pattern("arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?")
string EncryptionKeyArnType

enum EncryptionKeyType {
    AWS_OWNED_KEY
    CUSTOMER_MANAGED_KEY
}

structure EumsSmsConfigurationType {
    @required
    CallerArn: ArnType

    ExternalId: StringType
    OriginationIdentity: StringType
    ConfigurationSetName: StringType
    InEntityId: StringType
    InTemplateId: StringType
    Region: RegionCodeType
}

structure EventContextDataType {
    IpAddress: StringType
    DeviceName: StringType
    Timezone: StringType
    City: StringType
    Country: StringType
}

structure EventFeedbackType {
    @required
    FeedbackValue: FeedbackValueType

    @required
    Provider: StringType

    FeedbackDate: Timestamp
}

enum EventFilterType {
    SIGN_IN
    PASSWORD_CHANGE
    SIGN_UP
}

list EventFiltersType {
    member: EventFilterType
}

@length(min: 1, max: 50) @pattern("[\\w+-]+")
string EventIdType

enum EventResponseType {
    Pass
    Fail
    InProgress
}

structure EventRiskType {
    RiskDecision: RiskDecisionType
    RiskLevel: RiskLevelType
    CompromisedCredentialsDetected: Boolean
}

enum EventSourceName {
    userNotification
    userAuthEvents
}

enum EventType {
    SignIn
    SignUp
    ForgotPassword
    PasswordChange
    ResendCode
}

@error("client")
structure ExpiredCodeException {
    message: String
}

list ExplicitAuthFlowsListType {
    member: ExplicitAuthFlowsType
}

enum ExplicitAuthFlowsType {
    ADMIN_NO_SRP_AUTH
    CUSTOM_AUTH_FLOW_ONLY
    USER_PASSWORD_AUTH
    ALLOW_ADMIN_USER_PASSWORD_AUTH
    ALLOW_CUSTOM_AUTH
    ALLOW_USER_PASSWORD_AUTH
    ALLOW_USER_SRP_AUTH
    ALLOW_REFRESH_TOKEN_AUTH
    ALLOW_USER_AUTH
}

structure FailoverType {
    @required
    SecondaryRegion: RegionNameType

    @required
    PrimaryRoute53HealthCheckId: HealthCheckIdType
}

enum FeatureType {
    ENABLED
    DISABLED
}

@error("client")
structure FeatureUnavailableInTierException {
    message: String
}

enum FeedbackValueType {
    Valid
    Invalid
}

structure FirehoseConfigurationType {
    StreamArn: ArnType
}

@error("client")
structure ForbiddenException {
    message: String
}

@error("client")
structure GroupExistsException {
    message: String
}

list GroupListType {
    member: GroupType
}

@length(min: 1, max: 128) @pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+")
string GroupNameType

structure GroupType {
    GroupName: GroupNameType
    UserPoolId: UserPoolIdType
    Description: DescriptionType
    RoleArn: ArnType
    Precedence: PrecedenceType
    LastModifiedDate: Timestamp
    CreationDate: Timestamp
}

@length(max: 64)
string HealthCheckIdType

@pattern("^[0-9a-fA-F]+$")
string HexStringType

structure HttpHeader {
    headerName: StringType
    headerValue: StringType
}

list HttpHeaderList {
    member: HttpHeader
}

@range(min: 1, max: 86400)
integer IdTokenValidityType

structure IdentityProviderType {
    UserPoolId: UserPoolIdType
    ProviderName: ProviderNameType
    ProviderType: IdentityProviderTypeType
    ProviderDetails: ProviderDetailsType
    AttributeMapping: AttributeMappingType
    IdpIdentifiers: IdpIdentifiersListType
    LastModifiedDate: Timestamp
    CreationDate: Timestamp
}

enum IdentityProviderTypeType {
    SAML
    Facebook
    Google
    LoginWithAmazon
    SignInWithApple
    OIDC
}

@length(min: 1, max: 40) @pattern("[\\w\\s+=.@-]+")
string IdpIdentifierType

@length(min: 0, max: 50)
list IdpIdentifiersListType {
    member: IdpIdentifierType
}

@length(min: 0, max: 131072)
blob ImageFileType

structure InboundFederationLambdaType {
    @required
    LambdaVersion: InboundFederationLambdaVersionType

    @required
    LambdaArn: ArnType
}

enum InboundFederationLambdaVersionType {
    V1_0
}

@error("server")
structure InternalErrorException {
    message: String
}

@error("server")
structure InternalServerException {
    message: String
}

@error("client")
structure InvalidEmailRoleAccessPolicyException {
    message: String
}

@error("client")
structure InvalidLambdaResponseException {
    message: String
}

@error("client")
structure InvalidOAuthFlowException {
    message: String
}

@error("client")
structure InvalidParameterException {
    message: String
    reasonCode: String
}

@error("client")
structure InvalidPasswordException {
    message: String
}

@error("client")
structure InvalidSmsRoleAccessPolicyException {
    message: String
}

@error("client")
structure InvalidSmsRoleTrustRelationshipException {
    message: String
}

@error("client")
structure InvalidUserPoolConfigurationException {
    message: String
}

structure IssuerConfigurationType {
    Type: IssuerType
}

enum IssuerType {
    ORIGINAL
    UPDATED
}

structure KeyConfigurationType {
    KeyType: EncryptionKeyType
    KmsKeyArn: EncryptionKeyArnType
}

structure LambdaConfigType {
    PreSignUp: ArnType
    CustomMessage: ArnType
    PostConfirmation: ArnType
    PreAuthentication: ArnType
    PostAuthentication: ArnType
    DefineAuthChallenge: ArnType
    CreateAuthChallenge: ArnType
    VerifyAuthChallengeResponse: ArnType
    PreTokenGeneration: ArnType
    UserMigration: ArnType
    PreTokenGenerationConfig: PreTokenGenerationVersionConfigType
    CustomSMSSender: CustomSMSLambdaVersionConfigType
    CustomEmailSender: CustomEmailLambdaVersionConfigType
    KMSKeyID: ArnType
    InboundFederation: InboundFederationLambdaType
}

@pattern("^cognito:(default|dutch|english|french|spanish|german|bahasa-indonesia|italian|japanese|korean|portuguese-brazil|chinese-(simplified|traditional))$")
string LanguageIdType

enum LimitClass {
    API_CATEGORY
}

structure LimitDefinitionType {
    @required
    LimitClass: LimitClass

    @required
    Attributes: StringToStringMapType
}

@error("client")
structure LimitExceededException {
    message: String
}

structure LimitType {
    @required
    LimitDefinition: LimitDefinitionType

    @required
    ProvisionedLimitValue: Integer

    @required
    FreeLimitValue: Integer
}

@length(min: 1, max: 1024) @pattern("^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$")
string LinkUrlType

@length(min: 1, max: 13)
map LinksType {
    key: LanguageIdType
    value: LinkUrlType
}

list ListOfStringTypes {
    member: StringType
}

@range(min: 0, max: 60)
integer ListProvidersLimitType

@range(min: 1, max: 50)
integer ListResourceServersLimitType

@range(min: 1, max: 60)
integer ListTermsRequestMaxResultsInteger

@length(min: 0, max: 2)
list LogConfigurationListType {
    member: LogConfigurationType
}

structure LogConfigurationType {
    @required
    LogLevel: LogLevel

    @required
    EventSource: EventSourceName

    CloudWatchLogsConfiguration: CloudWatchLogsConfigurationType
    S3Configuration: S3ConfigurationType
    FirehoseConfiguration: FirehoseConfigurationType
}

structure LogDeliveryConfigurationType {
    @required
    UserPoolId: UserPoolIdType

    @required
    LogConfigurations: LogConfigurationListType
}

enum LogLevel {
    ERROR
    INFO
}

@length(min: 0, max: 100)
list LogoutURLsListType {
    member: RedirectUrlType
}

@error("client")
structure MFAMethodNotFoundException {
    message: String
}

list MFAOptionListType {
    member: MFAOptionType
}

structure MFAOptionType {
    DeliveryMedium: DeliveryMediumType
    AttributeName: AttributeNameType
}

@error("client")
structure ManagedLoginBrandingExistsException {
    message: String
}

@pattern("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$")
string ManagedLoginBrandingIdType

structure ManagedLoginBrandingType {
    ManagedLoginBrandingId: ManagedLoginBrandingIdType
    UserPoolId: UserPoolIdType
    UseCognitoProvidedValues: Boolean
    Settings: Document
    Assets: AssetListType
    CreationDate: Timestamp
    LastModifiedDate: Timestamp
}

enum MessageActionType {
    RESEND
    SUPPRESS
}

structure MessageTemplateType {
    SMSMessage: SmsInviteMessageType
    EmailMessage: EmailInviteMessageType
    EmailSubject: EmailVerificationSubjectType
}

structure NewDeviceMetadataType {
    DeviceKey: DeviceKeyType
    DeviceGroupKey: StringType
}

@error("client")
structure NotAuthorizedException {
    message: String
}

structure NotifyConfigurationType {
    From: StringType
    ReplyTo: StringType

    @required
    SourceArn: ArnType

    BlockEmail: NotifyEmailType
    NoActionEmail: NotifyEmailType
    MfaEmail: NotifyEmailType
}

structure NotifyEmailType {
    @required
    Subject: EmailNotificationSubjectType

    HtmlBody: EmailNotificationBodyType
    TextBody: EmailNotificationBodyType
}

structure NumberAttributeConstraintsType {
    MinValue: StringType
    MaxValue: StringType
}

enum OAuthFlowType {
    code
    implicit
    client_credentials
}

@length(min: 0, max: 3)
list OAuthFlowsType {
    member: OAuthFlowType
}

@error("client")
structure OperationNotEnabledException {
    message: String
}

@length(min: 0, max: 2048)
@pattern("(arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?)?")
string OptionalArnType

@length(min: 1, max: 131072) @pattern("[\\S]+")
string PaginationKey

@length(min: 1) @pattern("[\\S]+")
string PaginationKeyType

enum PasswordHashingAlgorithmType {
    BCRYPT
    SCRYPT
    ARGON2ID
    PBKDF2_SHA256
}

@error("client")
structure PasswordHistoryPolicyViolationException {
    message: String
}

@range(min: 0, max: 24)
integer PasswordHistorySizeType

@range(min: 6, max: 99)
integer PasswordPolicyMinLengthType

structure PasswordPolicyType {
    MinimumLength: PasswordPolicyMinLengthType
    RequireUppercase: Boolean
    RequireLowercase: Boolean
    RequireNumbers: Boolean
    RequireSymbols: Boolean
    PasswordHistorySize: PasswordHistorySizeType
    TemporaryPasswordValidityDays: TemporaryPasswordValidityDaysType
}

@error("client")
structure PasswordResetRequiredException {
    message: String
}

@length(max: 256) @pattern("[\\S]+") @sensitive
string PasswordType

@range(min: 1, max: 60)
integer PoolQueryLimitType

@length(min: 0, max: 2048)
string PreSignedUrlType

enum PreTokenGenerationLambdaVersionType {
    V1_0
    V2_0
    V3_0
}

structure PreTokenGenerationVersionConfigType {
    @required
    LambdaVersion: PreTokenGenerationLambdaVersionType

    @required
    LambdaArn: ArnType
}

@range(min: 0)
integer PrecedenceType

@error("client")
structure PreconditionNotMetException {
    message: String
}

enum PreventUserExistenceErrorTypes {
    LEGACY
    ENABLED
}

@range(min: 1, max: 2)
integer PriorityType

structure ProviderDescription {
    ProviderName: ProviderNameType
    ProviderType: IdentityProviderTypeType
    LastModifiedDate: Timestamp
    CreationDate: Timestamp
}

map ProviderDetailsType {
    key: StringType
    value: StringType
}

@length(min: 1, max: 32) @pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+")
string ProviderNameType

@length(min: 1, max: 32) @pattern("[^_\\p{Z}][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_\\p{Z}]+")
string ProviderNameTypeV2

structure ProviderUserIdentifierType {
    ProviderName: ProviderNameType
    ProviderAttributeName: StringType
    ProviderAttributeValue: StringType
}

@length(min: 0, max: 50)
list ProvidersListType {
    member: ProviderDescription
}

@range(min: 1, max: 60)
integer QueryLimit

@range(min: 0, max: 60)
integer QueryLimitType

@length(min: 1, max: 2)
list RecoveryMechanismsType {
    member: RecoveryOptionType
}

enum RecoveryOptionNameType {
    verified_email
    verified_phone_number
    admin_only
}

structure RecoveryOptionType {
    @required
    Priority: PriorityType

    @required
    Name: RecoveryOptionNameType
}

@length(min: 1, max: 1024) @pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+")
string RedirectUrlType

@error("client")
structure RefreshTokenReuseException {
    message: String
}

structure RefreshTokenRotationType {
    @required
    Feature: FeatureType

    RetryGracePeriodSeconds: RetryGracePeriodSecondsType
}

@range(min: 0, max: 315360000)
integer RefreshTokenValidityType

@length(min: 5, max: 32)
string RegionCodeType

@length(min: 5, max: 32)
string RegionNameType

@length(min: 1, max: 127)
string RelyingPartyIdType

list ReplicaRegionsType {
    member: StringType
}

enum ReplicaRoleType {
    PRIMARY
    SECONDARY
}

enum ReplicaStatusType {
    CREATING
    ACTIVE
    INACTIVE
    DELETING
}

@length(min: 1, max: 40) @pattern("^[\\w\\- ]+$")
string ResourceIdType

@error("client")
structure ResourceNotFoundException {
    message: String
}

@length(min: 1, max: 256) @pattern("[\\x21\\x23-\\x5B\\x5D-\\x7E]+")
string ResourceServerIdentifierType

@length(min: 1, max: 256) @pattern("[\\w\\s+=,.@-]+")
string ResourceServerNameType

@length(min: 1, max: 256)
string ResourceServerScopeDescriptionType

@length(max: 100)
list ResourceServerScopeListType {
    member: ResourceServerScopeType
}

@length(min: 1, max: 256) @pattern("[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+")
string ResourceServerScopeNameType

structure ResourceServerScopeType {
    @required
    ScopeName: ResourceServerScopeNameType

    @required
    ScopeDescription: ResourceServerScopeDescriptionType
}

structure ResourceServerType {
    UserPoolId: UserPoolIdType
    Identifier: ResourceServerIdentifierType
    Name: ResourceServerNameType
    Scopes: ResourceServerScopeListType
}

list ResourceServersListType {
    member: ResourceServerType
}

@range(min: 0, max: 60)
integer RetryGracePeriodSecondsType

structure RiskConfigurationType {
    UserPoolId: UserPoolIdType
    ClientId: ClientIdType
    CompromisedCredentialsRiskConfiguration: CompromisedCredentialsRiskConfigurationType
    AccountTakeoverRiskConfiguration: AccountTakeoverRiskConfigurationType
    RiskExceptionConfiguration: RiskExceptionConfigurationType
    LastModifiedDate: Timestamp
}

enum RiskDecisionType {
    NoRisk
    AccountTakeover
    Block
}

structure RiskExceptionConfigurationType {
    BlockedIPRangeList: BlockedIPRangeListType
    SkippedIPRangeList: SkippedIPRangeListType
}

enum RiskLevelType {
    Low
    Medium
    High
}

structure RoutingType {
    Failover: FailoverType
}

@length(min: 3, max: 1024)
@pattern("arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:::[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?")
string S3ArnType

@length(min: 3, max: 1024) @pattern("^[0-9A-Za-z\\.\\-_]*(?<!\\.)$")
string S3BucketType

structure S3ConfigurationType {
    BucketArn: S3ArnType
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9_-]+$")
string SESConfigurationSet

structure SMSMfaSettingsType {
    Enabled: Boolean
    PreferredMfa: Boolean
}

structure SchemaAttributeType {
    Name: CustomAttributeNameType
    AttributeDataType: AttributeDataType
    DeveloperOnlyAttribute: Boolean
    Mutable: Boolean
    Required: Boolean
    NumberAttributeConstraints: NumberAttributeConstraintsType
    StringAttributeConstraints: StringAttributeConstraintsType
}

@length(min: 1, max: 50)
list SchemaAttributesListType {
    member: SchemaAttributeType
}

@error("client")
structure ScopeDoesNotExistException {
    message: String
}

@length(max: 50)
list ScopeListType {
    member: ScopeType
}

@length(min: 1, max: 256) @pattern("[\\x21\\x23-\\x5B\\x5D-\\x7E]+")
string ScopeType

@length(min: 1) @pattern("[\\S]+")
string SearchPaginationTokenType

list SearchedAttributeNamesListType {
    member: AttributeNameType
}

@length(min: 16) @pattern("[A-Za-z0-9]+") @sensitive
string SecretCodeType

@length(min: 1, max: 128) @pattern("[\\w+=/]+") @sensitive
string SecretHashType

enum SecurityPolicyType {
    TLS_V1
    TLS_V1_2_2021
    TLS_V1_3_2025
}

@error("client")
structure ServiceQuotaExceededException {
    message: String
}

@length(min: 20, max: 2048) @sensitive
string SessionType

structure SignInPolicyType {
    AllowedFirstAuthFactors: AllowedFirstAuthFactorsListType
}

@length(max: 200)
list SkippedIPRangeListType {
    member: StringType
}

structure SmsConfigurationType {
    SnsCallerArn: OptionalArnType
    ExternalId: StringType
    SnsRegion: RegionCodeType
    EumsSms: EumsSmsConfigurationType
}

@length(min: 6, max: 140) @pattern("(?s).*")
string SmsInviteMessageType

structure SmsMfaConfigType {
    SmsAuthenticationMessage: SmsVerificationMessageType
    SmsConfiguration: SmsConfigurationType
}

@length(min: 6, max: 140) @pattern(".*\\{####\\}.*")
string SmsVerificationMessageType

@error("client")
structure SoftwareTokenMFANotFoundException {
    message: String
}

@length(min: 6, max: 6) @pattern("[0-9]+") @sensitive
string SoftwareTokenMFAUserCodeType

structure SoftwareTokenMfaConfigType {
    Enabled: Boolean
}

structure SoftwareTokenMfaSettingsType {
    Enabled: Boolean
    PreferredMfa: Boolean
}

enum StatusType {
    Enabled
    Disabled
}

structure StringAttributeConstraintsType {
    MinLength: StringType
    MaxLength: StringType
}

map StringToStringMapType {
    key: StringType
    value: StringType
}

@length(min: 0, max: 131072)
string StringType

list SupportedIdentityProvidersListType {
    member: ProviderNameType
}

@length(min: 1, max: 128)
string TagKeysType

@length(min: 0, max: 256)
string TagValueType

@range(min: 0, max: 365)
integer TemporaryPasswordValidityDaysType

list TermsDescriptionListType {
    member: TermsDescriptionType
}

structure TermsDescriptionType {
    @required
    TermsId: TermsIdType

    @required
    TermsName: TermsNameType

    @required
    Enforcement: TermsEnforcementType

    @required
    CreationDate: Timestamp

    @required
    LastModifiedDate: Timestamp
}

enum TermsEnforcementType {
    NONE
}

@error("client")
structure TermsExistsException {
    message: String
}

@pattern("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$")
string TermsIdType

@pattern("^(terms-of-use|privacy-policy)$")
string TermsNameType

enum TermsSourceType {
    LINK
}

structure TermsType {
    @required
    TermsId: TermsIdType

    @required
    UserPoolId: UserPoolIdType

    @required
    ClientId: ClientIdType

    @required
    TermsName: TermsNameType

    @required
    TermsSource: TermsSourceType

    @required
    Enforcement: TermsEnforcementType

    @required
    Links: LinksType

    @required
    CreationDate: Timestamp

    @required
    LastModifiedDate: Timestamp
}

@error("client")
structure TierChangeNotAllowedException {
    message: String
}

enum TimeUnitsType {
    seconds
    minutes
    hours
    days
}

@pattern("[A-Za-z0-9-_=.]+") @sensitive
string TokenModelType

structure TokenValidityUnitsType {
    AccessToken: TimeUnitsType
    IdToken: TimeUnitsType
    RefreshToken: TimeUnitsType
}

@error("client")
structure TooManyFailedAttemptsException {
    message: String
}

@error("client")
structure TooManyRequestsException {
    message: String
}

structure UICustomizationType {
    UserPoolId: UserPoolIdType
    ClientId: ClientIdType
    ImageUrl: String
    CSS: CSSType
    CSSVersion: String
    LastModifiedDate: Timestamp
    CreationDate: Timestamp
}

@error("client")
structure UnauthorizedException {
    message: String
}

@error("client")
structure UnexpectedLambdaException {
    message: String
}

@error("client")
structure UnsupportedIdentityProviderException {
    message: String
}

@error("client")
structure UnsupportedOperationException {
    message: String
}

@error("client")
structure UnsupportedTokenTypeException {
    message: String
}

@error("client")
structure UnsupportedUserStateException {
    message: String
}

enum UpdateReplicaStatusType {
    ACTIVE
    INACTIVE
}

structure UserAttributeUpdateSettingsType {
    AttributesRequireVerificationBeforeUpdate: AttributesRequireVerificationBeforeUpdateType
}

@sensitive
structure UserContextDataType {
    IpAddress: StringType
    EncodedData: StringType
}

@length(max: 256)
string UserFilterType

@error("client")
structure UserImportInProgressException {
    message: String
}

@length(min: 1, max: 55) @pattern("import-[0-9a-zA-Z-]+")
string UserImportJobIdType

@length(min: 1, max: 128) @pattern("[\\w\\s+=,.@-]+")
string UserImportJobNameType

enum UserImportJobStatusType {
    Created
    Pending
    InProgress
    Stopping
    Expired
    Stopped
    Failed
    Succeeded
}

structure UserImportJobType {
    JobName: UserImportJobNameType
    JobId: UserImportJobIdType
    UserPoolId: UserPoolIdType
    PreSignedUrl: PreSignedUrlType
    CreationDate: Timestamp
    StartDate: Timestamp
    CompletionDate: Timestamp
    Status: UserImportJobStatusType
    CloudWatchLogsRoleArn: ArnType
    ImportedUsers: Long
    SkippedUsers: Long
    FailedUsers: Long
    CompletionMessage: CompletionMessageType
    PasswordHashingAlgorithm: PasswordHashingAlgorithmType
}

@length(min: 1, max: 50)
list UserImportJobsListType {
    member: UserImportJobType
}

@error("client")
structure UserLambdaValidationException {
    message: String
}

list UserMFASettingListType {
    member: StringType
}

@error("client")
structure UserNotConfirmedException {
    message: String
}

@error("client")
structure UserNotFoundException {
    message: String
}

@error("client")
structure UserPoolAddOnNotEnabledException {
    message: String
}

structure UserPoolAddOnsType {
    @required
    AdvancedSecurityMode: AdvancedSecurityModeType

    AdvancedSecurityAdditionalFlows: AdvancedSecurityAdditionalFlowsType
}

structure UserPoolClientDescription {
    ClientId: ClientIdType
    UserPoolId: UserPoolIdType
    ClientName: ClientNameType
}

list UserPoolClientListType {
    member: UserPoolClientDescription
}

structure UserPoolClientType {
    UserPoolId: UserPoolIdType
    ClientName: ClientNameType
    ClientId: ClientIdType
    ClientSecret: ClientSecretType
    LastModifiedDate: Timestamp
    CreationDate: Timestamp
    RefreshTokenValidity: RefreshTokenValidityType
    AccessTokenValidity: AccessTokenValidityType
    IdTokenValidity: IdTokenValidityType
    TokenValidityUnits: TokenValidityUnitsType
    ReadAttributes: ClientPermissionListType
    WriteAttributes: ClientPermissionListType
    ExplicitAuthFlows: ExplicitAuthFlowsListType
    SupportedIdentityProviders: SupportedIdentityProvidersListType
    CallbackURLs: CallbackURLsListType
    LogoutURLs: LogoutURLsListType
    DefaultRedirectURI: RedirectUrlType
    AllowedOAuthFlows: OAuthFlowsType
    AllowedOAuthScopes: ScopeListType
    AllowedOAuthFlowsUserPoolClient: Boolean
    AnalyticsConfiguration: AnalyticsConfigurationType
    PreventUserExistenceErrors: PreventUserExistenceErrorTypes
    EnableTokenRevocation: Boolean
    EnablePropagateAdditionalUserContextData: Boolean
    AuthSessionValidity: AuthSessionValidityType
    RefreshTokenRotation: RefreshTokenRotationType
}

structure UserPoolDescriptionType {
    Id: UserPoolIdType
    Name: UserPoolNameType
    LambdaConfig: LambdaConfigType

    @deprecated
    Status: StatusType

    LastModifiedDate: Timestamp
    CreationDate: Timestamp
    ReplicaRegions: ReplicaRegionsType
}

@length(min: 1, max: 55) @pattern("[\\w-]+_[0-9a-zA-Z]+")
string UserPoolIdType

list UserPoolListType {
    member: UserPoolDescriptionType
}

enum UserPoolMfaType {
    OFF
    ON
    OPTIONAL
}

@length(min: 1, max: 128) @pattern("[\\w\\s+=,.@-]+")
string UserPoolNameType

structure UserPoolPolicyType {
    PasswordPolicy: PasswordPolicyType
    SignInPolicy: SignInPolicyType
}

list UserPoolReplicaListType {
    member: UserPoolReplicaType
}

structure UserPoolReplicaType {
    RegionName: RegionNameType
    Status: ReplicaStatusType
    Role: ReplicaRoleType
    UserPoolArn: ArnType
}

@error("client")
structure UserPoolTaggingException {
    message: String
}

list UserPoolTagsListType {
    member: TagKeysType
}

map UserPoolTagsType {
    key: TagKeysType
    value: TagValueType
}

enum UserPoolTierType {
    LITE
    ESSENTIALS
    PLUS
}

structure UserPoolType {
    Id: UserPoolIdType
    Name: UserPoolNameType
    Policies: UserPoolPolicyType
    DeletionProtection: DeletionProtectionType
    LambdaConfig: LambdaConfigType

    @deprecated
    Status: StatusType

    LastModifiedDate: Timestamp
    CreationDate: Timestamp
    SchemaAttributes: SchemaAttributesListType
    AutoVerifiedAttributes: VerifiedAttributesListType
    AliasAttributes: AliasAttributesListType
    UsernameAttributes: UsernameAttributesListType
    SmsVerificationMessage: SmsVerificationMessageType
    EmailVerificationMessage: EmailVerificationMessageType
    EmailVerificationSubject: EmailVerificationSubjectType
    VerificationMessageTemplate: VerificationMessageTemplateType
    SmsAuthenticationMessage: SmsVerificationMessageType
    UserAttributeUpdateSettings: UserAttributeUpdateSettingsType
    MfaConfiguration: UserPoolMfaType
    DeviceConfiguration: DeviceConfigurationType
    EstimatedNumberOfUsers: Integer
    EmailConfiguration: EmailConfigurationType
    SmsConfiguration: SmsConfigurationType
    UserPoolTags: UserPoolTagsType
    SmsConfigurationFailure: StringType
    EmailConfigurationFailure: StringType
    Domain: DomainType
    CustomDomain: DomainType
    AdminCreateUserConfig: AdminCreateUserConfigType
    UserPoolAddOns: UserPoolAddOnsType
    UsernameConfiguration: UsernameConfigurationType
    Arn: ArnType
    AccountRecoverySetting: AccountRecoverySettingType
    UserPoolTier: UserPoolTierType
    KeyConfiguration: KeyConfigurationType
    IssuerConfiguration: IssuerConfigurationType
}

enum UserStatusType {
    UNCONFIRMED
    CONFIRMED
    ARCHIVED
    COMPROMISED
    UNKNOWN
    RESET_REQUIRED
    FORCE_CHANGE_PASSWORD
    EXTERNAL_PROVIDER
}

structure UserType {
    Username: UsernameType
    Attributes: AttributeListType
    UserCreateDate: Timestamp
    UserLastModifiedDate: Timestamp
    Enabled: Boolean
    UserStatus: UserStatusType
    MFAOptions: MFAOptionListType
}

enum UserVerificationType {
    required
    preferred
}

enum UsernameAttributeType {
    phone_number
    email
}

list UsernameAttributesListType {
    member: UsernameAttributeType
}

structure UsernameConfigurationType {
    @required
    CaseSensitive: Boolean
}

@error("client")
structure UsernameExistsException {
    message: String
}

@length(min: 1, max: 128) @pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+") @sensitive
string UsernameType

list UsersListType {
    member: UserType
}

structure VerificationMessageTemplateType {
    SmsMessage: SmsVerificationMessageType
    EmailMessage: EmailVerificationMessageType
    EmailSubject: EmailVerificationSubjectType
    EmailMessageByLink: EmailVerificationMessageByLinkType
    EmailSubjectByLink: EmailVerificationSubjectByLinkType
    DefaultEmailOption: DefaultEmailOptionType
}

enum VerifiedAttributeType {
    phone_number
    email
}

list VerifiedAttributesListType {
    member: VerifiedAttributeType
}

enum VerifySoftwareTokenResponseType {
    SUCCESS
    ERROR
}

list WebAuthnAuthenticatorTransportsList {
    member: String
}

@error("client")
structure WebAuthnChallengeNotFoundException {
    message: String
}

@error("client")
structure WebAuthnClientMismatchException {
    message: String
}

@error("client")
structure WebAuthnConfigurationMissingException {
    message: String
}

structure WebAuthnConfigurationType {
    RelyingPartyId: RelyingPartyIdType
    UserVerification: UserVerificationType
    FactorConfiguration: WebAuthnFactorConfigurationType
}

structure WebAuthnCredentialDescription {
    @required
    CredentialId: StringType

    @required
    FriendlyCredentialName: StringType

    @required
    RelyingPartyId: StringType

    AuthenticatorAttachment: String

    @required
    AuthenticatorTransports: WebAuthnAuthenticatorTransportsList

    @required
    CreatedAt: Timestamp
}

list WebAuthnCredentialDescriptionListType {
    member: WebAuthnCredentialDescription
}

@error("client")
structure WebAuthnCredentialNotSupportedException {
    message: String
}

@range(min: 0, max: 20)
integer WebAuthnCredentialsQueryLimitType

enum WebAuthnFactorConfigurationType {
    SINGLE_FACTOR
    MULTI_FACTOR_WITH_USER_VERIFICATION
}

structure WebAuthnMfaSettingsType {
    Enabled: Boolean
}

@error("client")
structure WebAuthnNotEnabledException {
    message: String
}

@error("client")
structure WebAuthnOriginNotAllowedException {
    message: String
}

@error("client")
structure WebAuthnRelyingPartyMismatchException {
    message: String
}
