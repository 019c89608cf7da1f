$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.dsdata

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Directory Service Data")
@service(sdkId: "Directory Service Data", endpointPrefix: "ds-data")
@restJson1
@sigv4(name: "ds-data")
@standardRegionalEndpoints
service DirectoryServiceData {
    version: "2023-05-31"
    operations: [
        AddGroupMember
        CreateGroup
        CreateUser
        DeleteGroup
        DeleteUser
        DescribeGroup
        DescribeUser
        DisableUser
        ListGroupMembers
        ListGroups
        ListGroupsForMember
        ListUsers
        RemoveGroupMember
        SearchGroups
        SearchUsers
        UpdateGroup
        UpdateUser
    ]
}

@http(method: "POST", uri: "/GroupMemberships/AddGroupMember")
operation AddGroupMember {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required @httpQuery("DirectoryId")
        DirectoryId: DirectoryId

        @required
        GroupName: GroupName

        @required
        MemberName: MemberName

        MemberRealm: Realm
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        DirectoryUnavailableException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/Groups/CreateGroup")
operation CreateGroup {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required @httpQuery("DirectoryId")
        DirectoryId: DirectoryId

        GroupScope: GroupScope
        GroupType: GroupType
        OtherAttributes: Attributes

        @required
        SAMAccountName: GroupName
    }
    output := {
        DirectoryId: DirectoryId
        SAMAccountName: GroupName
        SID: SID
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        DirectoryUnavailableException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/Users/CreateUser")
operation CreateUser {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required @httpQuery("DirectoryId")
        DirectoryId: DirectoryId

        EmailAddress: EmailAddress
        GivenName: GivenName
        OtherAttributes: Attributes

        @required
        SAMAccountName: UserName

        Surname: Surname
    }
    output := {
        DirectoryId: DirectoryId
        SAMAccountName: UserName
        SID: SID
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        DirectoryUnavailableException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/Groups/DeleteGroup")
operation DeleteGroup {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required @httpQuery("DirectoryId")
        DirectoryId: DirectoryId

        @required
        SAMAccountName: GroupName
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        DirectoryUnavailableException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/Users/DeleteUser")
operation DeleteUser {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required @httpQuery("DirectoryId")
        DirectoryId: DirectoryId

        @required
        SAMAccountName: UserName
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        DirectoryUnavailableException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/Groups/DescribeGroup")
operation DescribeGroup {
    input := {
        @required @httpQuery("DirectoryId")
        DirectoryId: DirectoryId

        OtherAttributes: LdapDisplayNameList
        Realm: Realm

        @required
        SAMAccountName: GroupName
    }
    output := {
        DirectoryId: DirectoryId
        DistinguishedName: DistinguishedName
        GroupScope: GroupScope
        GroupType: GroupType
        OtherAttributes: Attributes
        Realm: Realm
        SAMAccountName: GroupName
        SID: SID
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        DirectoryUnavailableException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/Users/DescribeUser")
operation DescribeUser {
    input := {
        @required @httpQuery("DirectoryId")
        DirectoryId: DirectoryId

        OtherAttributes: LdapDisplayNameList
        Realm: Realm

        @required
        SAMAccountName: UserName
    }
    output := {
        DirectoryId: DirectoryId
        DistinguishedName: DistinguishedName
        EmailAddress: EmailAddress
        Enabled: Boolean
        GivenName: GivenName
        OtherAttributes: Attributes
        Realm: Realm
        SAMAccountName: UserName
        SID: SID
        Surname: Surname
        UserPrincipalName: UserPrincipalName
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        DirectoryUnavailableException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/Users/DisableUser")
operation DisableUser {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required @httpQuery("DirectoryId")
        DirectoryId: DirectoryId

        @required
        SAMAccountName: UserName
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        DirectoryUnavailableException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/GroupMemberships/ListGroupMembers")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Members"
    pageSize: "MaxResults"
)
operation ListGroupMembers {
    input := {
        @required @httpQuery("DirectoryId")
        DirectoryId: DirectoryId

        MaxResults: MaxResults
        MemberRealm: Realm
        NextToken: NextToken
        Realm: Realm

        @required
        SAMAccountName: GroupName
    }
    output := {
        DirectoryId: DirectoryId
        MemberRealm: Realm
        Members: MemberList
        NextToken: NextToken
        Realm: Realm
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        DirectoryUnavailableException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/Groups/ListGroups")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Groups"
    pageSize: "MaxResults"
)
operation ListGroups {
    input := {
        @required @httpQuery("DirectoryId")
        DirectoryId: DirectoryId

        MaxResults: MaxResults
        NextToken: NextToken
        Realm: Realm
    }
    output := {
        DirectoryId: DirectoryId
        Groups: GroupSummaryList
        NextToken: NextToken
        Realm: Realm
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        DirectoryUnavailableException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/GroupMemberships/ListGroupsForMember")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Groups"
    pageSize: "MaxResults"
)
operation ListGroupsForMember {
    input := {
        @required @httpQuery("DirectoryId")
        DirectoryId: DirectoryId

        MaxResults: MaxResults
        MemberRealm: Realm
        NextToken: NextToken
        Realm: Realm

        @required
        SAMAccountName: MemberName
    }
    output := {
        DirectoryId: DirectoryId
        Groups: GroupSummaryList
        MemberRealm: Realm
        NextToken: NextToken
        Realm: Realm
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        DirectoryUnavailableException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/Users/ListUsers")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Users"
    pageSize: "MaxResults"
)
operation ListUsers {
    input := {
        @required @httpQuery("DirectoryId")
        DirectoryId: DirectoryId

        MaxResults: MaxResults
        NextToken: NextToken
        Realm: Realm
    }
    output := {
        DirectoryId: DirectoryId
        NextToken: NextToken
        Realm: Realm
        Users: UserSummaryList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        DirectoryUnavailableException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/GroupMemberships/RemoveGroupMember")
operation RemoveGroupMember {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required @httpQuery("DirectoryId")
        DirectoryId: DirectoryId

        @required
        GroupName: GroupName

        @required
        MemberName: MemberName

        MemberRealm: Realm
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        DirectoryUnavailableException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/Groups/SearchGroups")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Groups"
    pageSize: "MaxResults"
)
operation SearchGroups {
    input := {
        @required @httpQuery("DirectoryId")
        DirectoryId: DirectoryId

        MaxResults: MaxResults
        NextToken: NextToken
        Realm: Realm

        @required
        SearchAttributes: LdapDisplayNameList

        @required
        SearchString: SearchString
    }
    output := {
        DirectoryId: DirectoryId
        Groups: GroupList
        NextToken: NextToken
        Realm: Realm
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        DirectoryUnavailableException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/Users/SearchUsers")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Users"
    pageSize: "MaxResults"
)
operation SearchUsers {
    input := {
        @required @httpQuery("DirectoryId")
        DirectoryId: DirectoryId

        MaxResults: MaxResults
        NextToken: NextToken
        Realm: Realm

        @required
        SearchAttributes: LdapDisplayNameList

        @required
        SearchString: SearchString
    }
    output := {
        DirectoryId: DirectoryId
        NextToken: NextToken
        Realm: Realm
        Users: UserList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        DirectoryUnavailableException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/Groups/UpdateGroup")
operation UpdateGroup {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required @httpQuery("DirectoryId")
        DirectoryId: DirectoryId

        GroupScope: GroupScope
        GroupType: GroupType
        OtherAttributes: Attributes

        @required
        SAMAccountName: GroupName

        UpdateType: UpdateType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        DirectoryUnavailableException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/Users/UpdateUser")
operation UpdateUser {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required @httpQuery("DirectoryId")
        DirectoryId: DirectoryId

        EmailAddress: EmailAddress
        GivenName: GivenName
        OtherAttributes: Attributes

        @required
        SAMAccountName: UserName

        Surname: Surname
        UpdateType: UpdateType
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
        DirectoryUnavailableException
        ConflictException
        ThrottlingException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
    Reason: AccessDeniedReason
}

enum AccessDeniedReason {
    IAM_AUTH
    DIRECTORY_AUTH
    DATA_DISABLED
}

union AttributeValue {
    BOOL: BooleanAttributeValue
    N: NumberAttributeValue
    S: StringAttributeValue
    SS: StringSetAttributeValue
}

@length(min: 1, max: 25)
map Attributes {
    key: LdapDisplayName
    value: AttributeValue
}

@sensitive
boolean BooleanAttributeValue

@length(min: 1, max: 128) @pattern("^[\\x00-\\x7F]+$")
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    Message: String
}

@pattern("^d-[0-9a-f]{10}$")
string DirectoryId

@error("client") @httpError(400) @retryable(throttling: false)
structure DirectoryUnavailableException {
    Message: String
    Reason: DirectoryUnavailableReason
}

enum DirectoryUnavailableReason {
    INVALID_DIRECTORY_STATE
    DIRECTORY_TIMEOUT
    DIRECTORY_RESOURCES_EXCEEDED
    NO_DISK_SPACE
    TRUST_AUTH_FAILURE
}

@length(min: 1, max: 256) @sensitive
string DistinguishedName

@length(min: 1, max: 256) @sensitive
string EmailAddress

@length(min: 1, max: 64) @sensitive
string GivenName

structure Group {
    DistinguishedName: DistinguishedName
    GroupScope: GroupScope
    GroupType: GroupType
    OtherAttributes: Attributes

    @required
    SAMAccountName: GroupName

    SID: SID
}

list GroupList {
    member: Group
}

@length(min: 1, max: 64) @pattern("^[^:;|=+\"*?<>/\\\\,\\[\\]@]+$")
string GroupName

enum GroupScope {
    DomainLocal
    Global
    Universal
    BuiltinLocal
}

structure GroupSummary {
    @required
    GroupScope: GroupScope

    @required
    GroupType: GroupType

    @required
    SAMAccountName: GroupName

    @required
    SID: SID
}

list GroupSummaryList {
    member: GroupSummary
}

enum GroupType {
    Distribution
    Security
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    Message: String
}

@length(min: 1, max: 63) @pattern("^[A-Za-z*][A-Za-z-*]*$")
string LdapDisplayName

@length(min: 1, max: 25)
list LdapDisplayNameList {
    member: LdapDisplayName
}

@range(min: 1, max: 250)
integer MaxResults

structure Member {
    @required
    MemberType: MemberType

    @required
    SAMAccountName: MemberName

    @required
    SID: SID
}

list MemberList {
    member: Member
}

@length(min: 1, max: 63) @pattern("^[^:;|=+\"*?<>/\\\\,\\[\\]@]+$")
string MemberName

enum MemberType {
    USER
    GROUP
    COMPUTER
}

@length(min: 1, max: 6144) @sensitive
string NextToken

@sensitive
long NumberAttributeValue

@length(min: 1, max: 255) @pattern("^([a-zA-Z0-9]+[\\\\.-])+([a-zA-Z0-9])+[.]?$")
string Realm

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

@length(min: 1, max: 256)
string SID

@length(min: 1, max: 64) @sensitive
string SearchString

@length(min: 1, max: 1024) @sensitive
string StringAttributeValue

@length(min: 0, max: 25) @sensitive
list StringSetAttributeValue {
    member: StringAttributeValue
}

@length(min: 1, max: 64) @sensitive
string Surname

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    Message: String

    @httpHeader("Retry-After")
    RetryAfterSeconds: Integer
}

enum UpdateType {
    ADD
    REPLACE
    REMOVE
}

structure User {
    DistinguishedName: DistinguishedName
    EmailAddress: EmailAddress
    Enabled: Boolean
    GivenName: GivenName
    OtherAttributes: Attributes

    @required
    SAMAccountName: UserName

    SID: SID
    Surname: Surname
    UserPrincipalName: UserPrincipalName
}

list UserList {
    member: User
}

@length(min: 1, max: 20) @pattern("^[\\w\\-.]+$")
string UserName

@length(min: 1, max: 256) @sensitive
string UserPrincipalName

structure UserSummary {
    @required
    Enabled: Boolean

    GivenName: GivenName

    @required
    SAMAccountName: UserName

    @required
    SID: SID

    Surname: Surname
}

list UserSummaryList {
    member: UserSummary
}

@error("client") @httpError(400)
structure ValidationException {
    Message: String
    Reason: ValidationExceptionReason
}

enum ValidationExceptionReason {
    INVALID_REALM
    INVALID_DIRECTORY_TYPE
    INVALID_SECONDARY_REGION
    INVALID_NEXT_TOKEN
    INVALID_ATTRIBUTE_VALUE
    INVALID_ATTRIBUTE_NAME
    INVALID_ATTRIBUTE_FOR_USER
    INVALID_ATTRIBUTE_FOR_GROUP
    INVALID_ATTRIBUTE_FOR_SEARCH
    INVALID_ATTRIBUTE_FOR_MODIFY
    DUPLICATE_ATTRIBUTE
    MISSING_ATTRIBUTE
    ATTRIBUTE_EXISTS
    LDAP_SIZE_LIMIT_EXCEEDED
    LDAP_UNSUPPORTED_OPERATION
}
