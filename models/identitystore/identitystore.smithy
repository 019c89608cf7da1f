$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.identitystore

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS SSO Identity Store")
@service(sdkId: "identitystore", endpointPrefix: "identitystore")
@awsJson1_1
@sigv4(name: "identitystore")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service AWSIdentityStore {
    version: "2020-06-15"
    operations: [
        CreateGroup
        CreateGroupMembership
        CreateUser
        DeleteGroup
        DeleteGroupMembership
        DeleteUser
        DescribeGroup
        DescribeGroupMembership
        DescribeUser
        GetGroupId
        GetGroupMembershipId
        GetUserId
        IsMemberInGroups
        ListGroupMemberships
        ListGroupMembershipsForMember
        ListGroups
        ListUsers
        UpdateGroup
        UpdateUser
    ]
}

operation CreateGroup {
    input := {
        @required
        IdentityStoreId: IdentityStoreId

        DisplayName: GroupDisplayName
        Description: SensitiveStringType
    }
    output := {
        @required
        GroupId: ResourceId

        @required
        IdentityStoreId: IdentityStoreId
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
    ]
}

operation CreateGroupMembership {
    input := {
        @required
        IdentityStoreId: IdentityStoreId

        @required
        GroupId: ResourceId

        @required
        MemberId: MemberId
    }
    output := {
        @required
        MembershipId: ResourceId

        @required
        IdentityStoreId: IdentityStoreId
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
    ]
}

operation CreateUser {
    input := {
        @required
        IdentityStoreId: IdentityStoreId

        UserName: UserName
        Name: Name
        DisplayName: SensitiveStringType
        NickName: SensitiveStringType
        ProfileUrl: SensitiveStringType
        Emails: Emails
        Addresses: Addresses
        PhoneNumbers: PhoneNumbers
        UserType: SensitiveStringType
        Title: SensitiveStringType
        PreferredLanguage: SensitiveStringType
        Locale: SensitiveStringType
        Timezone: SensitiveStringType
        Photos: Photos
        Website: SensitiveStringType
        Birthdate: SensitiveStringType
        Roles: Roles
        Extensions: Extensions
    }
    output := {
        @required
        IdentityStoreId: IdentityStoreId

        @required
        UserId: ResourceId
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation DeleteGroup {
    input := {
        @required
        IdentityStoreId: IdentityStoreId

        @required
        GroupId: ResourceId
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@idempotent
operation DeleteGroupMembership {
    input := {
        @required
        IdentityStoreId: IdentityStoreId

        @required
        MembershipId: ResourceId
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@idempotent
operation DeleteUser {
    input := {
        @required
        IdentityStoreId: IdentityStoreId

        @required
        UserId: ResourceId
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@readonly
operation DescribeGroup {
    input := {
        @required
        IdentityStoreId: IdentityStoreId

        @required
        GroupId: ResourceId
    }
    output := {
        @required
        GroupId: ResourceId

        DisplayName: GroupDisplayName
        ExternalIds: ExternalIds
        Description: SensitiveStringType
        CreatedAt: Timestamp
        UpdatedAt: Timestamp
        CreatedBy: String
        UpdatedBy: String

        @required
        IdentityStoreId: IdentityStoreId
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@readonly
operation DescribeGroupMembership {
    input := {
        @required
        IdentityStoreId: IdentityStoreId

        @required
        MembershipId: ResourceId
    }
    output := {
        @required
        IdentityStoreId: IdentityStoreId

        @required
        MembershipId: ResourceId

        @required
        GroupId: ResourceId

        @required
        MemberId: MemberId

        CreatedAt: Timestamp
        UpdatedAt: Timestamp
        CreatedBy: String
        UpdatedBy: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@readonly
operation DescribeUser {
    input := {
        @required
        IdentityStoreId: IdentityStoreId

        @required
        UserId: ResourceId

        Extensions: ExtensionNames
    }
    output := {
        @required
        IdentityStoreId: IdentityStoreId

        @required
        UserId: ResourceId

        UserName: UserName
        ExternalIds: ExternalIds
        Name: Name
        DisplayName: SensitiveStringType
        NickName: SensitiveStringType
        ProfileUrl: SensitiveStringType
        Emails: Emails
        Addresses: Addresses
        PhoneNumbers: PhoneNumbers
        UserType: SensitiveStringType
        Title: SensitiveStringType
        PreferredLanguage: SensitiveStringType
        Locale: SensitiveStringType
        Timezone: SensitiveStringType
        UserStatus: UserStatus
        Photos: Photos
        Website: SensitiveStringType
        Birthdate: SensitiveStringType
        Roles: Roles
        CreatedAt: Timestamp
        CreatedBy: String
        UpdatedAt: Timestamp
        UpdatedBy: String
        Extensions: Extensions
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@readonly
operation GetGroupId {
    input := {
        @required
        IdentityStoreId: IdentityStoreId

        @required
        AlternateIdentifier: AlternateIdentifier
    }
    output := {
        @required
        GroupId: ResourceId

        @required
        IdentityStoreId: IdentityStoreId
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@readonly
operation GetGroupMembershipId {
    input := {
        @required
        IdentityStoreId: IdentityStoreId

        @required
        GroupId: ResourceId

        @required
        MemberId: MemberId
    }
    output := {
        @required
        MembershipId: ResourceId

        @required
        IdentityStoreId: IdentityStoreId
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@readonly
operation GetUserId {
    input := {
        @required
        IdentityStoreId: IdentityStoreId

        @required
        AlternateIdentifier: AlternateIdentifier
    }
    output := {
        @required
        IdentityStoreId: IdentityStoreId

        @required
        UserId: ResourceId
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@readonly
operation IsMemberInGroups {
    input := {
        @required
        IdentityStoreId: IdentityStoreId

        @required
        MemberId: MemberId

        @required
        GroupIds: GroupIds
    }
    output := {
        @required
        Results: GroupMembershipExistenceResults
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "GroupMemberships"
    pageSize: "MaxResults"
)
operation ListGroupMemberships {
    input := {
        @required
        IdentityStoreId: IdentityStoreId

        @required
        GroupId: ResourceId

        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        @required
        GroupMemberships: GroupMemberships

        NextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "GroupMemberships"
    pageSize: "MaxResults"
)
operation ListGroupMembershipsForMember {
    input := {
        @required
        IdentityStoreId: IdentityStoreId

        @required
        MemberId: MemberId

        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        @required
        GroupMemberships: GroupMemberships

        NextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Groups"
    pageSize: "MaxResults"
)
operation ListGroups {
    input := {
        @required
        IdentityStoreId: IdentityStoreId

        MaxResults: MaxResults
        NextToken: NextToken

        @deprecated
        Filters: Filters
    }
    output := {
        @required
        Groups: Groups

        NextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Users"
    pageSize: "MaxResults"
)
operation ListUsers {
    input := {
        @required
        IdentityStoreId: IdentityStoreId

        Extensions: ExtensionNames
        MaxResults: MaxResults
        NextToken: NextToken

        @deprecated
        Filters: Filters
    }
    output := {
        @required
        Users: Users

        NextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

operation UpdateGroup {
    input := {
        @required
        IdentityStoreId: IdentityStoreId

        @required
        GroupId: ResourceId

        @required
        Operations: AttributeOperations
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
    ]
}

operation UpdateUser {
    input := {
        @required
        IdentityStoreId: IdentityStoreId

        @required
        UserId: ResourceId

        @required
        Operations: AttributeOperations
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@error("client")
structure AccessDeniedException {
    Message: String
    RequestId: RequestId
    Reason: AccessDeniedExceptionReason
}

enum AccessDeniedExceptionReason {
    KMS_ACCESS_DENIED
}

structure Address {
    StreetAddress: SensitiveStringType
    Locality: SensitiveStringType
    Region: SensitiveStringType
    PostalCode: SensitiveStringType
    Country: SensitiveStringType
    Formatted: SensitiveStringType
    Type: SensitiveStringType
    Primary: Boolean
}

@length(min: 1, max: 1)
list Addresses {
    member: Address
}

union AlternateIdentifier {
    ExternalId: ExternalId
    UniqueAttribute: UniqueAttribute
}

structure AttributeOperation {
    @required
    AttributePath: AttributePath

    AttributeValue: Document
}

@length(min: 1, max: 100)
list AttributeOperations {
    member: AttributeOperation
}

@length(min: 1, max: 255)
@pattern("(?:\\p{L}+:\\p{L}+:\\p{L}+(?:\\.\\p{L}+){0,3}|\\p{L}+(?:\\.\\p{L}+){0,2})")
string AttributePath

@error("client")
structure ConflictException {
    Message: String
    RequestId: RequestId
    Reason: ConflictExceptionReason
}

enum ConflictExceptionReason {
    UNIQUENESS_CONSTRAINT_VIOLATION
    CONCURRENT_MODIFICATION
}

structure Email {
    Value: SensitiveStringType
    Type: SensitiveStringType
    Primary: Boolean
}

@length(min: 1, max: 1)
list Emails {
    member: Email
}

@length(min: 1, max: 50) @pattern("aws:identitystore:[a-z]{1,20}")
string ExtensionName

@length(min: 1, max: 10)
list ExtensionNames {
    member: ExtensionName
}

@length(min: 1, max: 10)
map Extensions {
    key: ExtensionName
    value: Document
}

structure ExternalId {
    @required
    Issuer: ExternalIdIssuer

    @required
    Id: ExternalIdIdentifier
}

@length(min: 1, max: 256) @pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+") @sensitive
string ExternalIdIdentifier

@length(min: 1, max: 256) @pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+") @sensitive
string ExternalIdIssuer

@length(min: 1, max: 10)
list ExternalIds {
    member: ExternalId
}

structure Filter {
    @required
    AttributePath: AttributePath

    @required
    AttributeValue: SensitiveStringType
}

@length(min: 0, max: 1)
list Filters {
    member: Filter
}

structure Group {
    @required
    GroupId: ResourceId

    DisplayName: GroupDisplayName
    ExternalIds: ExternalIds
    Description: SensitiveStringType
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    CreatedBy: String
    UpdatedBy: String

    @required
    IdentityStoreId: IdentityStoreId
}

@length(min: 1, max: 1024) @pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r  ]+") @sensitive
string GroupDisplayName

@length(min: 1, max: 100)
list GroupIds {
    member: ResourceId
}

structure GroupMembership {
    @required
    IdentityStoreId: IdentityStoreId

    MembershipId: ResourceId
    GroupId: ResourceId
    MemberId: MemberId
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    CreatedBy: String
    UpdatedBy: String
}

structure GroupMembershipExistenceResult {
    GroupId: ResourceId
    MemberId: MemberId
    MembershipExists: Boolean
}

list GroupMembershipExistenceResults {
    member: GroupMembershipExistenceResult
}

list GroupMemberships {
    member: GroupMembership
}

list Groups {
    member: Group
}

@length(min: 1, max: 36)
@pattern("d-[0-9a-f]{10}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string IdentityStoreId

@error("server") @retryable(throttling: false)
structure InternalServerException {
    Message: String
    RequestId: RequestId
    RetryAfterSeconds: Integer
}

@range(min: 1, max: 100)
integer MaxResults

union MemberId {
    UserId: ResourceId
}

structure Name {
    Formatted: SensitiveStringType
    FamilyName: SensitiveStringType
    GivenName: SensitiveStringType
    MiddleName: SensitiveStringType
    HonorificPrefix: SensitiveStringType
    HonorificSuffix: SensitiveStringType
}

@length(min: 1, max: 65535) @pattern("[-a-zA-Z0-9+=/:_]*")
string NextToken

structure PhoneNumber {
    Value: SensitiveStringType
    Type: SensitiveStringType
    Primary: Boolean
}

@length(min: 1, max: 1)
list PhoneNumbers {
    member: PhoneNumber
}

structure Photo {
    @required
    Value: SensitiveStringType

    Type: SensitiveStringType
    Display: SensitiveStringType
    Primary: Boolean
}

@length(min: 1, max: 3)
list Photos {
    member: Photo
}

@length(min: 1, max: 36)
@pattern("[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}")
string RequestId

@length(min: 1, max: 47)
@pattern("([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}")
string ResourceId

@error("client")
structure ResourceNotFoundException {
    ResourceType: ResourceType
    ResourceId: ResourceId
    Reason: ResourceNotFoundExceptionReason
    Message: String
    RequestId: RequestId
}

enum ResourceNotFoundExceptionReason {
    KMS_KEY_NOT_FOUND
}

enum ResourceType {
    GROUP
    USER
    IDENTITY_STORE
    GROUP_MEMBERSHIP
    RESOURCE_POLICY
}

structure Role {
    Value: SensitiveStringType
    Type: SensitiveStringType
    Primary: Boolean
}

@length(min: 1, max: 1)
list Roles {
    member: Role
}

@length(min: 1, max: 1024) @pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r  　]+") @sensitive
string SensitiveStringType

@error("client")
structure ServiceQuotaExceededException {
    Message: String
    RequestId: RequestId
}

@error("client") @retryable(throttling: true)
structure ThrottlingException {
    Message: String
    RequestId: RequestId
    RetryAfterSeconds: Integer
    Reason: ThrottlingExceptionReason
}

enum ThrottlingExceptionReason {
    KMS_THROTTLING
}

structure UniqueAttribute {
    @required
    AttributePath: AttributePath

    @required
    AttributeValue: Document
}

structure User {
    @required
    IdentityStoreId: IdentityStoreId

    @required
    UserId: ResourceId

    UserName: UserName
    ExternalIds: ExternalIds
    Name: Name
    DisplayName: SensitiveStringType
    NickName: SensitiveStringType
    ProfileUrl: SensitiveStringType
    Emails: Emails
    Addresses: Addresses
    PhoneNumbers: PhoneNumbers
    UserType: SensitiveStringType
    Title: SensitiveStringType
    PreferredLanguage: SensitiveStringType
    Locale: SensitiveStringType
    Timezone: SensitiveStringType
    UserStatus: UserStatus
    Photos: Photos
    Website: SensitiveStringType
    Birthdate: SensitiveStringType
    Roles: Roles
    CreatedAt: Timestamp
    CreatedBy: String
    UpdatedAt: Timestamp
    UpdatedBy: String
    Extensions: Extensions
}

@length(min: 1, max: 128) @pattern("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+") @sensitive
string UserName

enum UserStatus {
    ENABLED
    DISABLED
}

list Users {
    member: User
}

@error("client")
structure ValidationException {
    Message: String
    RequestId: RequestId
    Reason: ValidationExceptionReason
}

enum ValidationExceptionReason {
    KMS_INVALID_ARN
    KMS_INVALID_KEY_USAGE
    KMS_INVALID_STATE
    KMS_DISABLED
}
