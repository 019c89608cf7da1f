$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.sso

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Single Sign-On")
@service(sdkId: "SSO", endpointPrefix: "portal.sso")
@restJson1
@sigv4(name: "awsssoportal")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service SSO {
    version: "2019-06-10"
    operations: [GetRoleCredentials, ListAccountRoles, ListAccounts, Logout]
}

@http(method: "GET", uri: "/federation/credentials") @auth([])
operation GetRoleCredentials {
    input := {
        @required @httpQuery("role_name")
        roleName: String

        @required @httpQuery("account_id")
        accountId: String

        @required @httpHeader("x-amz-sso_bearer_token")
        accessToken: AccessTokenType
    }
    output := {
        roleCredentials: RoleCredentials
    }
    errors: [
        InvalidRequestException
        UnauthorizedException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/assignment/roles")
@auth([])
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "roleList"
    pageSize: "maxResults"
)
operation ListAccountRoles {
    input := {
        @httpQuery("next_token")
        nextToken: String

        @httpQuery("max_result")
        maxResults: MaxResultType

        @required @httpHeader("x-amz-sso_bearer_token")
        accessToken: AccessTokenType

        @required @httpQuery("account_id")
        accountId: String
    }
    output := {
        nextToken: String
        roleList: RoleListType
    }
    errors: [
        InvalidRequestException
        UnauthorizedException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/assignment/accounts")
@auth([])
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "accountList"
    pageSize: "maxResults"
)
operation ListAccounts {
    input := {
        @httpQuery("next_token")
        nextToken: String

        @httpQuery("max_result")
        maxResults: MaxResultType

        @required @httpHeader("x-amz-sso_bearer_token")
        accessToken: AccessTokenType
    }
    output := {
        nextToken: String
        accountList: AccountListType
    }
    errors: [
        InvalidRequestException
        UnauthorizedException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/logout") @auth([])
operation Logout {
    input := {
        @required @httpHeader("x-amz-sso_bearer_token")
        accessToken: AccessTokenType
    }
    errors: [InvalidRequestException, UnauthorizedException, TooManyRequestsException]
}

@sensitive
string AccessTokenType

structure AccountInfo {
    accountId: String
    accountName: String
    emailAddress: EmailAddressType
}

list AccountListType {
    member: AccountInfo
}

@length(min: 1, max: 254)
string EmailAddressType

@error("client") @httpError(400)
structure InvalidRequestException {
    message: String
}

@range(min: 1, max: 100)
integer MaxResultType

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

structure RoleCredentials {
    accessKeyId: String
    secretAccessKey: SecretAccessKeyType
    sessionToken: SessionTokenType
    expiration: Long
}

structure RoleInfo {
    roleName: String
    accountId: String
}

list RoleListType {
    member: RoleInfo
}

@sensitive
string SecretAccessKeyType

@sensitive
string SessionTokenType

@error("client") @httpError(429)
structure TooManyRequestsException {
    message: String
}

@error("client") @httpError(401)
structure UnauthorizedException {
    message: String
}
