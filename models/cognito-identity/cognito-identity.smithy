$version: "2.0"
$operationOutputSuffix: "Response"

namespace com.amazonaws.cognitoidentity

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon Cognito Identity")
@service(sdkId: "Cognito Identity", endpointPrefix: "cognito-identity")
@awsJson1_1
@sigv4(name: "cognito-identity")
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
service AWSCognitoIdentityService {
    version: "2014-06-30"
    operations: [
        CreateIdentityPool
        DeleteIdentities
        DeleteIdentityPool
        DescribeIdentity
        DescribeIdentityPool
        GetCredentialsForIdentity
        GetId
        GetIdentityPoolRoles
        GetOpenIdToken
        GetOpenIdTokenForDeveloperIdentity
        GetPrincipalTagAttributeMap
        ListIdentities
        ListIdentityPools
        ListTagsForResource
        LookupDeveloperIdentity
        MergeDeveloperIdentities
        SetIdentityPoolRoles
        SetPrincipalTagAttributeMap
        TagResource
        UnlinkDeveloperIdentity
        UnlinkIdentity
        UntagResource
        UpdateIdentityPool
    ]
}

operation CreateIdentityPool {
    input := {
        @required
        IdentityPoolName: IdentityPoolName

        @required
        AllowUnauthenticatedIdentities: Boolean

        AllowClassicFlow: Boolean
        SupportedLoginProviders: IdentityProviders
        DeveloperProviderName: DeveloperProviderName
        OpenIdConnectProviderARNs: OIDCProviderList
        CognitoIdentityProviders: CognitoIdentityProviderList
        SamlProviderARNs: SAMLProviderList
        IdentityPoolTags: IdentityPoolTagsType
    }
    output: IdentityPool
    errors: [
        InvalidParameterException
        NotAuthorizedException
        ResourceConflictException
        TooManyRequestsException
        InternalErrorException
        LimitExceededException
    ]
}

operation DeleteIdentities {
    input := {
        @required
        IdentityIdsToDelete: IdentityIdList
    }
    output := {
        UnprocessedIdentityIds: UnprocessedIdentityIdList
    }
    errors: [InvalidParameterException, TooManyRequestsException, InternalErrorException]
}

operation DeleteIdentityPool {
    input := {
        @required
        IdentityPoolId: IdentityPoolId
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        InternalErrorException
    ]
}

operation DescribeIdentity {
    input := {
        @required
        IdentityId: IdentityId
    }
    output: IdentityDescription
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        InternalErrorException
    ]
}

operation DescribeIdentityPool {
    input := {
        @required
        IdentityPoolId: IdentityPoolId
    }
    output: IdentityPool
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        InternalErrorException
    ]
}

@auth([])
operation GetCredentialsForIdentity {
    input := {
        @required
        IdentityId: IdentityId

        Logins: LoginsMap
        CustomRoleArn: ARNString
    }
    output := {
        IdentityId: IdentityId
        Credentials: Credentials
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        ResourceConflictException
        TooManyRequestsException
        InvalidIdentityPoolConfigurationException
        InternalErrorException
        ExternalServiceException
    ]
}

@auth([])
operation GetId {
    input := {
        AccountId: AccountId

        @required
        IdentityPoolId: IdentityPoolId

        Logins: LoginsMap
    }
    output := {
        IdentityId: IdentityId
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        ResourceConflictException
        TooManyRequestsException
        InternalErrorException
        LimitExceededException
        ExternalServiceException
    ]
}

operation GetIdentityPoolRoles {
    input := {
        @required
        IdentityPoolId: IdentityPoolId
    }
    output := {
        IdentityPoolId: IdentityPoolId
        Roles: RolesMap
        RoleMappings: RoleMappingMap
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        ResourceConflictException
        TooManyRequestsException
        InternalErrorException
    ]
}

@auth([])
operation GetOpenIdToken {
    input := {
        @required
        IdentityId: IdentityId

        Logins: LoginsMap
    }
    output := {
        IdentityId: IdentityId
        Token: OIDCToken
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        ResourceConflictException
        TooManyRequestsException
        InternalErrorException
        ExternalServiceException
    ]
}

operation GetOpenIdTokenForDeveloperIdentity {
    input := {
        @required
        IdentityPoolId: IdentityPoolId

        IdentityId: IdentityId

        @required
        Logins: LoginsMap

        PrincipalTags: PrincipalTags
        TokenDuration: TokenDuration
    }
    output := {
        IdentityId: IdentityId
        Token: OIDCToken
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        ResourceConflictException
        TooManyRequestsException
        InternalErrorException
        DeveloperUserAlreadyRegisteredException
    ]
}

operation GetPrincipalTagAttributeMap {
    input := {
        @required
        IdentityPoolId: IdentityPoolId

        @required
        IdentityProviderName: IdentityProviderName
    }
    output := {
        IdentityPoolId: IdentityPoolId
        IdentityProviderName: IdentityProviderName
        UseDefaults: Boolean
        PrincipalTags: PrincipalTags
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        InternalErrorException
    ]
}

operation ListIdentities {
    input := {
        @required
        IdentityPoolId: IdentityPoolId

        @required
        MaxResults: QueryLimit

        NextToken: PaginationKey
        HideDisabled: Boolean
    }
    output := {
        IdentityPoolId: IdentityPoolId
        Identities: IdentitiesList
        NextToken: PaginationKey
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
    items: "IdentityPools"
    pageSize: "MaxResults"
)
operation ListIdentityPools {
    input := {
        @required
        MaxResults: QueryLimit

        NextToken: PaginationKey
    }
    output := {
        IdentityPools: IdentityPoolsList
        NextToken: PaginationKey
    }
    errors: [
        InvalidParameterException
        NotAuthorizedException
        TooManyRequestsException
        ResourceNotFoundException
        InternalErrorException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceArn: ARNString
    }
    output := {
        Tags: IdentityPoolTagsType
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        InternalErrorException
    ]
}

operation LookupDeveloperIdentity {
    input := {
        @required
        IdentityPoolId: IdentityPoolId

        IdentityId: IdentityId
        DeveloperUserIdentifier: DeveloperUserIdentifier
        MaxResults: QueryLimit
        NextToken: PaginationKey
    }
    output := {
        IdentityId: IdentityId
        DeveloperUserIdentifierList: DeveloperUserIdentifierList
        NextToken: PaginationKey
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        ResourceConflictException
        TooManyRequestsException
        InternalErrorException
    ]
}

operation MergeDeveloperIdentities {
    input := {
        @required
        SourceUserIdentifier: DeveloperUserIdentifier

        @required
        DestinationUserIdentifier: DeveloperUserIdentifier

        @required
        DeveloperProviderName: DeveloperProviderName

        @required
        IdentityPoolId: IdentityPoolId
    }
    output := {
        IdentityId: IdentityId
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        ResourceConflictException
        TooManyRequestsException
        InternalErrorException
    ]
}

operation SetIdentityPoolRoles {
    input := {
        @required
        IdentityPoolId: IdentityPoolId

        @required
        Roles: RolesMap

        RoleMappings: RoleMappingMap
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        ResourceConflictException
        TooManyRequestsException
        InternalErrorException
        ConcurrentModificationException
    ]
}

operation SetPrincipalTagAttributeMap {
    input := {
        @required
        IdentityPoolId: IdentityPoolId

        @required
        IdentityProviderName: IdentityProviderName

        UseDefaults: Boolean
        PrincipalTags: PrincipalTags
    }
    output := {
        IdentityPoolId: IdentityPoolId
        IdentityProviderName: IdentityProviderName
        UseDefaults: Boolean
        PrincipalTags: PrincipalTags
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        InternalErrorException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceArn: ARNString

        @required
        Tags: IdentityPoolTagsType
    }
    output := {}
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        InternalErrorException
    ]
}

operation UnlinkDeveloperIdentity {
    input := {
        @required
        IdentityId: IdentityId

        @required
        IdentityPoolId: IdentityPoolId

        @required
        DeveloperProviderName: DeveloperProviderName

        @required
        DeveloperUserIdentifier: DeveloperUserIdentifier
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        ResourceConflictException
        TooManyRequestsException
        InternalErrorException
    ]
}

@auth([])
operation UnlinkIdentity {
    input := {
        @required
        IdentityId: IdentityId

        @required
        Logins: LoginsMap

        @required
        LoginsToRemove: LoginsList
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        ResourceConflictException
        TooManyRequestsException
        InternalErrorException
        ExternalServiceException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: ARNString

        @required
        TagKeys: IdentityPoolTagsListType
    }
    output := {}
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        TooManyRequestsException
        InternalErrorException
    ]
}

operation UpdateIdentityPool {
    input: IdentityPool
    output: IdentityPool
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        ResourceConflictException
        TooManyRequestsException
        InternalErrorException
        ConcurrentModificationException
        LimitExceededException
    ]
}

@length(min: 20, max: 2048)
string ARNString

@length(min: 1, max: 15) @pattern("\\d+")
string AccountId

enum AmbiguousRoleResolutionType {
    AuthenticatedRole
    Deny
}

@length(min: 1, max: 64) @pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+")
string ClaimName

@length(min: 1, max: 128)
string ClaimValue

structure CognitoIdentityProvider {
    ProviderName: CognitoIdentityProviderName
    ClientId: CognitoIdentityProviderClientId
    ServerSideTokenCheck: Boolean
}

@length(min: 1, max: 128) @pattern("[\\w_]+")
string CognitoIdentityProviderClientId

list CognitoIdentityProviderList {
    member: CognitoIdentityProvider
}

@length(min: 1, max: 128) @pattern("[\\w._:/-]+")
string CognitoIdentityProviderName

@error("client")
structure ConcurrentModificationException {
    message: String
}

structure Credentials {
    AccessKeyId: String
    SecretKey: SecretKeyString
    SessionToken: String
    Expiration: Timestamp
}

@length(min: 1, max: 128) @pattern("[\\w._-]+")
string DeveloperProviderName

@error("client")
structure DeveloperUserAlreadyRegisteredException {
    message: String
}

@length(min: 1, max: 1024)
string DeveloperUserIdentifier

list DeveloperUserIdentifierList {
    member: DeveloperUserIdentifier
}

enum ErrorCode {
    AccessDenied
    InternalServerError
}

@error("client")
structure ExternalServiceException {
    message: String
}

list IdentitiesList {
    member: IdentityDescription
}

structure IdentityDescription {
    IdentityId: IdentityId
    Logins: LoginsList
    CreationDate: Timestamp
    LastModifiedDate: Timestamp
}

@length(min: 1, max: 55) @pattern("[\\w-]+:[0-9a-f-]+")
string IdentityId

@length(min: 1, max: 60)
list IdentityIdList {
    member: IdentityId
}

structure IdentityPool {
    @required
    IdentityPoolId: IdentityPoolId

    @required
    IdentityPoolName: IdentityPoolName

    @required
    AllowUnauthenticatedIdentities: Boolean

    AllowClassicFlow: Boolean
    SupportedLoginProviders: IdentityProviders
    DeveloperProviderName: DeveloperProviderName
    OpenIdConnectProviderARNs: OIDCProviderList
    CognitoIdentityProviders: CognitoIdentityProviderList
    SamlProviderARNs: SAMLProviderList
    IdentityPoolTags: IdentityPoolTagsType
}

@length(min: 1, max: 55) @pattern("[\\w-]+:[0-9a-f-]+")
string IdentityPoolId

@length(min: 1, max: 128) @pattern("[\\w\\s+=,.@-]+")
string IdentityPoolName

structure IdentityPoolShortDescription {
    IdentityPoolId: IdentityPoolId
    IdentityPoolName: IdentityPoolName
}

list IdentityPoolTagsListType {
    member: TagKeysType
}

map IdentityPoolTagsType {
    key: TagKeysType
    value: TagValueType
}

list IdentityPoolsList {
    member: IdentityPoolShortDescription
}

@length(min: 1, max: 128) @pattern("[\\w.;_/-]+")
string IdentityProviderId

@length(min: 1, max: 128)
string IdentityProviderName

@length(min: 1, max: 50000) @sensitive
string IdentityProviderToken

@length(max: 10)
map IdentityProviders {
    key: IdentityProviderName
    value: IdentityProviderId
}

@error("server")
structure InternalErrorException {
    message: String
}

@error("client")
structure InvalidIdentityPoolConfigurationException {
    message: String
}

@error("client")
structure InvalidParameterException {
    message: String
}

@error("client")
structure LimitExceededException {
    message: String
}

list LoginsList {
    member: IdentityProviderName
}

@length(max: 10)
map LoginsMap {
    key: IdentityProviderName
    value: IdentityProviderToken
}

structure MappingRule {
    @required
    Claim: ClaimName

    @required
    MatchType: MappingRuleMatchType

    @required
    Value: ClaimValue

    @required
    RoleARN: ARNString
}

enum MappingRuleMatchType {
    Equals
    Contains
    StartsWith
    NotEqual
}

@length(min: 1, max: 400)
list MappingRulesList {
    member: MappingRule
}

@error("client")
structure NotAuthorizedException {
    message: String
}

list OIDCProviderList {
    member: ARNString
}

@sensitive
string OIDCToken

@length(min: 1, max: 65535) @pattern("[\\S]+")
string PaginationKey

@length(min: 1, max: 128)
string PrincipalTagID

@length(min: 1, max: 256)
string PrincipalTagValue

@length(max: 50)
map PrincipalTags {
    key: PrincipalTagID
    value: PrincipalTagValue
}

@range(min: 1, max: 60)
integer QueryLimit

@error("client")
structure ResourceConflictException {
    message: String
}

@error("client")
structure ResourceNotFoundException {
    message: String
}

structure RoleMapping {
    @required
    Type: RoleMappingType

    AmbiguousRoleResolution: AmbiguousRoleResolutionType
    RulesConfiguration: RulesConfigurationType
}

@length(max: 10)
map RoleMappingMap {
    key: IdentityProviderName
    value: RoleMapping
}

enum RoleMappingType {
    Token
    Rules
}

@length(min: 1, max: 128) @pattern("(un)?authenticated")
string RoleType

@length(max: 2)
map RolesMap {
    key: RoleType
    value: ARNString
}

structure RulesConfigurationType {
    @required
    Rules: MappingRulesList
}

list SAMLProviderList {
    member: ARNString
}

@sensitive
string SecretKeyString

@length(min: 1, max: 128)
string TagKeysType

@length(min: 0, max: 256)
string TagValueType

@range(min: 1, max: 86400)
long TokenDuration

@error("client")
structure TooManyRequestsException {
    message: String
}

structure UnprocessedIdentityId {
    IdentityId: IdentityId
    ErrorCode: ErrorCode
}

@length(max: 60)
list UnprocessedIdentityIdList {
    member: UnprocessedIdentityId
}
