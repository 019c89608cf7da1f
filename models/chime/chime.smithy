$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.chime

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1

@title("Amazon Chime")
@service(sdkId: "Chime", endpointPrefix: "chime")
@restJson1
@sigv4(name: "chime")
@deprecated
service Chime {
    version: "2018-05-01"
    operations: [
        AssociatePhoneNumberWithUser
        AssociateSigninDelegateGroupsWithAccount
        BatchCreateRoomMembership
        BatchDeletePhoneNumber
        BatchSuspendUser
        BatchUnsuspendUser
        BatchUpdatePhoneNumber
        BatchUpdateUser
        CreateAccount
        CreateBot
        CreateMeetingDialOut
        CreatePhoneNumberOrder
        CreateRoom
        CreateRoomMembership
        CreateUser
        DeleteAccount
        DeleteEventsConfiguration
        DeletePhoneNumber
        DeleteRoom
        DeleteRoomMembership
        DisassociatePhoneNumberFromUser
        DisassociateSigninDelegateGroupsFromAccount
        GetAccount
        GetAccountSettings
        GetBot
        GetEventsConfiguration
        GetGlobalSettings
        GetPhoneNumber
        GetPhoneNumberOrder
        GetPhoneNumberSettings
        GetRetentionSettings
        GetRoom
        GetUser
        GetUserSettings
        InviteUsers
        ListAccounts
        ListBots
        ListPhoneNumberOrders
        ListPhoneNumbers
        ListRoomMemberships
        ListRooms
        ListSupportedPhoneNumberCountries
        ListUsers
        LogoutUser
        PutEventsConfiguration
        PutRetentionSettings
        RedactConversationMessage
        RedactRoomMessage
        RegenerateSecurityToken
        ResetPersonalPIN
        RestorePhoneNumber
        SearchAvailablePhoneNumbers
        UpdateAccount
        UpdateAccountSettings
        UpdateBot
        UpdateGlobalSettings
        UpdatePhoneNumber
        UpdatePhoneNumberSettings
        UpdateRoom
        UpdateRoomMembership
        UpdateUser
        UpdateUserSettings
    ]
}

@http(method: "POST", uri: "/accounts/{AccountId}/users/{UserId}?operation=associate-phone-number")
operation AssociatePhoneNumberWithUser {
    input := {
        @required @httpLabel
        AccountId: String

        @required @httpLabel
        UserId: String

        @required
        E164PhoneNumber: E164PhoneNumber
    }
    output := {}
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        AccessDeniedException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AccountId}?operation=associate-signin-delegate-groups")
operation AssociateSigninDelegateGroupsWithAccount {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required
        SigninDelegateGroups: SigninDelegateGroupList
    }
    output := {}
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "POST"
    uri: "/accounts/{AccountId}/rooms/{RoomId}/memberships?operation=batch-create"
    code: 201
)
operation BatchCreateRoomMembership {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required @httpLabel
        RoomId: NonEmptyString

        @required
        MembershipItemList: MembershipItemList
    }
    output := {
        Errors: MemberErrorList
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        BadRequestException
        ForbiddenException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/phone-numbers?operation=batch-delete")
operation BatchDeletePhoneNumber {
    input := {
        @required
        PhoneNumberIds: NonEmptyStringList
    }
    output := {
        PhoneNumberErrors: PhoneNumberErrorList
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AccountId}/users?operation=suspend")
operation BatchSuspendUser {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required
        UserIdList: UserIdList
    }
    output := {
        UserErrors: UserErrorList
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AccountId}/users?operation=unsuspend")
operation BatchUnsuspendUser {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required
        UserIdList: UserIdList
    }
    output := {
        UserErrors: UserErrorList
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/phone-numbers?operation=batch-update")
operation BatchUpdatePhoneNumber {
    input := {
        @required
        UpdatePhoneNumberRequestItems: UpdatePhoneNumberRequestItemList
    }
    output := {
        PhoneNumberErrors: PhoneNumberErrorList
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AccountId}/users")
operation BatchUpdateUser {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required
        UpdateUserRequestItems: UpdateUserRequestItemList
    }
    output := {
        UserErrors: UserErrorList
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/accounts", code: 201)
operation CreateAccount {
    input := {
        @required
        Name: AccountName
    }
    output := {
        Account: Account
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AccountId}/bots", code: 201)
operation CreateBot {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required
        DisplayName: SensitiveString

        Domain: NonEmptyString
    }
    output := {
        Bot: Bot
    }
    errors: [
        ServiceUnavailableException
        ServiceFailureException
        ForbiddenException
        BadRequestException
        UnauthorizedClientException
        ResourceLimitExceededException
        NotFoundException
        ThrottledClientException
    ]
}

@http(method: "POST", uri: "/meetings/{MeetingId}/dial-outs", code: 201)
operation CreateMeetingDialOut {
    input := {
        @required @httpLabel
        MeetingId: GuidString

        @required
        FromPhoneNumber: E164PhoneNumber

        @required
        ToPhoneNumber: E164PhoneNumber

        @required
        JoinToken: JoinTokenString
    }
    output := {
        TransactionId: GuidString
    }
    errors: [
        BadRequestException
        ForbiddenException
        ResourceLimitExceededException
        ThrottledClientException
        UnauthorizedClientException
        AccessDeniedException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/phone-number-orders", code: 201)
operation CreatePhoneNumberOrder {
    input := {
        @required
        ProductType: PhoneNumberProductType

        @required
        E164PhoneNumbers: E164PhoneNumberList
    }
    output := {
        PhoneNumberOrder: PhoneNumberOrder
    }
    errors: [
        BadRequestException
        ForbiddenException
        AccessDeniedException
        UnauthorizedClientException
        ThrottledClientException
        ResourceLimitExceededException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AccountId}/rooms", code: 201)
operation CreateRoom {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required
        Name: SensitiveString

        @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        Room: Room
    }
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ResourceLimitExceededException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AccountId}/rooms/{RoomId}/memberships", code: 201)
operation CreateRoomMembership {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required @httpLabel
        RoomId: NonEmptyString

        @required
        MemberId: NonEmptyString

        Role: RoomMembershipRole
    }
    output := {
        RoomMembership: RoomMembership
    }
    errors: [
        ConflictException
        UnauthorizedClientException
        NotFoundException
        BadRequestException
        ForbiddenException
        ResourceLimitExceededException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AccountId}/users?operation=create", code: 201)
operation CreateUser {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        Username: String
        Email: EmailAddress
        UserType: UserType
    }
    output := {
        User: User
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ConflictException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AccountId}", code: 204)
operation DeleteAccount {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString
    }
    output := {}
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        UnprocessableEntityException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AccountId}/bots/{BotId}/events-configuration", code: 204)
operation DeleteEventsConfiguration {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required @httpLabel
        BotId: NonEmptyString
    }
    errors: [
        ServiceUnavailableException
        ServiceFailureException
        ForbiddenException
        BadRequestException
        UnauthorizedClientException
        ResourceLimitExceededException
    ]
}

@http(method: "DELETE", uri: "/phone-numbers/{PhoneNumberId}", code: 204)
operation DeletePhoneNumber {
    input := {
        @required @httpLabel
        PhoneNumberId: String
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/accounts/{AccountId}/rooms/{RoomId}", code: 204)
operation DeleteRoom {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required @httpLabel
        RoomId: NonEmptyString
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "DELETE"
    uri: "/accounts/{AccountId}/rooms/{RoomId}/memberships/{MemberId}"
    code: 204
)
operation DeleteRoomMembership {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required @httpLabel
        RoomId: NonEmptyString

        @required @httpLabel
        MemberId: NonEmptyString
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        BadRequestException
        ForbiddenException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "POST"
    uri: "/accounts/{AccountId}/users/{UserId}?operation=disassociate-phone-number"
)
operation DisassociatePhoneNumberFromUser {
    input := {
        @required @httpLabel
        AccountId: String

        @required @httpLabel
        UserId: String
    }
    output := {}
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AccountId}?operation=disassociate-signin-delegate-groups")
operation DisassociateSigninDelegateGroupsFromAccount {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required
        GroupNames: NonEmptyStringList
    }
    output := {}
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AccountId}")
operation GetAccount {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString
    }
    output := {
        Account: Account
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AccountId}/settings")
operation GetAccountSettings {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString
    }
    output := {
        AccountSettings: AccountSettings
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        BadRequestException
        ForbiddenException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AccountId}/bots/{BotId}")
operation GetBot {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required @httpLabel
        BotId: NonEmptyString
    }
    output := {
        Bot: Bot
    }
    errors: [
        ServiceUnavailableException
        ServiceFailureException
        ForbiddenException
        UnauthorizedClientException
        NotFoundException
        BadRequestException
        ThrottledClientException
    ]
}

@http(method: "GET", uri: "/accounts/{AccountId}/bots/{BotId}/events-configuration")
operation GetEventsConfiguration {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required @httpLabel
        BotId: NonEmptyString
    }
    output := {
        EventsConfiguration: EventsConfiguration
    }
    errors: [
        ServiceUnavailableException
        ServiceFailureException
        ForbiddenException
        BadRequestException
        UnauthorizedClientException
        ResourceLimitExceededException
        NotFoundException
    ]
}

@http(method: "GET", uri: "/settings")
operation GetGlobalSettings {
    output := {
        BusinessCalling: BusinessCallingSettings
        VoiceConnector: VoiceConnectorSettings
    }
    errors: [
        UnauthorizedClientException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/phone-numbers/{PhoneNumberId}")
operation GetPhoneNumber {
    input := {
        @required @httpLabel
        PhoneNumberId: String
    }
    output := {
        PhoneNumber: PhoneNumber
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/phone-number-orders/{PhoneNumberOrderId}")
operation GetPhoneNumberOrder {
    input := {
        @required @httpLabel
        PhoneNumberOrderId: GuidString
    }
    output := {
        PhoneNumberOrder: PhoneNumberOrder
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/settings/phone-number")
operation GetPhoneNumberSettings {
    output := {
        CallingName: CallingName
        CallingNameUpdatedTimestamp: Iso8601Timestamp
    }
    errors: [
        UnauthorizedClientException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AccountId}/retention-settings")
operation GetRetentionSettings {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString
    }
    output := {
        RetentionSettings: RetentionSettings
        InitiateDeletionTimestamp: Iso8601Timestamp
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        BadRequestException
        ForbiddenException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AccountId}/rooms/{RoomId}")
operation GetRoom {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required @httpLabel
        RoomId: NonEmptyString
    }
    output := {
        Room: Room
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AccountId}/users/{UserId}")
operation GetUser {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required @httpLabel
        UserId: NonEmptyString
    }
    output := {
        User: User
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AccountId}/users/{UserId}/settings")
operation GetUserSettings {
    input := {
        @required @httpLabel
        AccountId: String

        @required @httpLabel
        UserId: String
    }
    output := {
        UserSettings: UserSettings
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AccountId}/users?operation=add", code: 201)
operation InviteUsers {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required
        UserEmailList: UserEmailList

        UserType: UserType
    }
    output := {
        Invites: InviteList
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/accounts")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Accounts"
    pageSize: "MaxResults"
)
operation ListAccounts {
    input := {
        @httpQuery("name")
        Name: AccountName

        @httpQuery("user-email")
        UserEmail: EmailAddress

        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: ProfileServiceMaxResults
    }
    output := {
        Accounts: AccountList
        NextToken: String
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AccountId}/bots")
operation ListBots {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @httpQuery("max-results")
        MaxResults: ResultMax

        @httpQuery("next-token")
        NextToken: String
    }
    output := {
        Bots: BotList
        NextToken: String
    }
    errors: [
        ServiceUnavailableException
        ServiceFailureException
        ForbiddenException
        UnauthorizedClientException
        BadRequestException
        NotFoundException
        ThrottledClientException
    ]
}

@http(method: "GET", uri: "/phone-number-orders")
operation ListPhoneNumberOrders {
    input := {
        @httpQuery("next-token")
        NextToken: String

        @httpQuery("max-results")
        MaxResults: ResultMax
    }
    output := {
        PhoneNumberOrders: PhoneNumberOrderList
        NextToken: String
    }
    errors: [
        UnauthorizedClientException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/phone-numbers")
operation ListPhoneNumbers {
    input := {
        @httpQuery("status")
        Status: PhoneNumberStatus

        @httpQuery("product-type")
        ProductType: PhoneNumberProductType

        @httpQuery("filter-name")
        FilterName: PhoneNumberAssociationName

        @httpQuery("filter-value")
        FilterValue: String

        @httpQuery("max-results")
        MaxResults: ResultMax

        @httpQuery("next-token")
        NextToken: String
    }
    output := {
        PhoneNumbers: PhoneNumberList
        NextToken: String
    }
    errors: [
        UnauthorizedClientException
        ForbiddenException
        BadRequestException
        NotFoundException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AccountId}/rooms/{RoomId}/memberships")
operation ListRoomMemberships {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required @httpLabel
        RoomId: NonEmptyString

        @httpQuery("max-results")
        MaxResults: ResultMax

        @httpQuery("next-token")
        NextToken: String
    }
    output := {
        RoomMemberships: RoomMembershipList
        NextToken: String
    }
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AccountId}/rooms")
operation ListRooms {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @httpQuery("member-id")
        MemberId: String

        @httpQuery("max-results")
        MaxResults: ResultMax

        @httpQuery("next-token")
        NextToken: String
    }
    output := {
        Rooms: RoomList
        NextToken: String
    }
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/phone-number-countries")
operation ListSupportedPhoneNumberCountries {
    input := {
        @required @httpQuery("product-type")
        ProductType: PhoneNumberProductType
    }
    output := {
        PhoneNumberCountries: PhoneNumberCountriesList
    }
    errors: [
        BadRequestException
        ForbiddenException
        AccessDeniedException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/accounts/{AccountId}/users")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Users"
    pageSize: "MaxResults"
)
operation ListUsers {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @httpQuery("user-email")
        UserEmail: EmailAddress

        @httpQuery("user-type")
        UserType: UserType

        @httpQuery("max-results")
        MaxResults: ProfileServiceMaxResults

        @httpQuery("next-token")
        NextToken: String
    }
    output := {
        Users: UserList
        NextToken: String
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AccountId}/users/{UserId}?operation=logout", code: 204)
operation LogoutUser {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required @httpLabel
        UserId: NonEmptyString
    }
    output := {}
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AccountId}/bots/{BotId}/events-configuration", code: 201)
operation PutEventsConfiguration {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required @httpLabel
        BotId: NonEmptyString

        OutboundEventsHTTPSEndpoint: SensitiveString
        LambdaFunctionArn: SensitiveString
    }
    output := {
        EventsConfiguration: EventsConfiguration
    }
    errors: [
        ServiceUnavailableException
        ServiceFailureException
        ForbiddenException
        BadRequestException
        UnauthorizedClientException
        ResourceLimitExceededException
        NotFoundException
    ]
}

@http(method: "PUT", uri: "/accounts/{AccountId}/retention-settings", code: 204)
operation PutRetentionSettings {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required
        RetentionSettings: RetentionSettings
    }
    output := {
        RetentionSettings: RetentionSettings
        InitiateDeletionTimestamp: Iso8601Timestamp
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        BadRequestException
        ForbiddenException
        ConflictException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "POST"
    uri: "/accounts/{AccountId}/conversations/{ConversationId}/messages/{MessageId}?operation=redact"
)
operation RedactConversationMessage {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required @httpLabel
        ConversationId: NonEmptyString

        @required @httpLabel
        MessageId: NonEmptyString
    }
    output := {}
    errors: [
        NotFoundException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        BadRequestException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(
    method: "POST"
    uri: "/accounts/{AccountId}/rooms/{RoomId}/messages/{MessageId}?operation=redact"
)
operation RedactRoomMessage {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required @httpLabel
        RoomId: NonEmptyString

        @required @httpLabel
        MessageId: NonEmptyString
    }
    output := {}
    errors: [
        NotFoundException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        BadRequestException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AccountId}/bots/{BotId}?operation=regenerate-security-token")
operation RegenerateSecurityToken {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required @httpLabel
        BotId: NonEmptyString
    }
    output := {
        Bot: Bot
    }
    errors: [
        ServiceUnavailableException
        ServiceFailureException
        ForbiddenException
        BadRequestException
        UnauthorizedClientException
        NotFoundException
        ThrottledClientException
    ]
}

@http(method: "POST", uri: "/accounts/{AccountId}/users/{UserId}?operation=reset-personal-pin")
operation ResetPersonalPIN {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required @httpLabel
        UserId: NonEmptyString
    }
    output := {
        User: User
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/phone-numbers/{PhoneNumberId}?operation=restore")
operation RestorePhoneNumber {
    input := {
        @required @httpLabel
        PhoneNumberId: NonEmptyString
    }
    output := {
        PhoneNumber: PhoneNumber
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ResourceLimitExceededException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/search?type=phone-numbers")
operation SearchAvailablePhoneNumbers {
    input := {
        @httpQuery("area-code")
        AreaCode: String

        @httpQuery("city")
        City: String

        @httpQuery("country")
        Country: Alpha2CountryCode

        @httpQuery("state")
        State: String

        @httpQuery("toll-free-prefix")
        TollFreePrefix: TollFreePrefix

        @httpQuery("phone-number-type")
        PhoneNumberType: PhoneNumberType

        @httpQuery("max-results")
        MaxResults: PhoneNumberMaxResults

        @httpQuery("next-token")
        NextToken: String
    }
    output := {
        E164PhoneNumbers: E164PhoneNumberList
        NextToken: String
    }
    errors: [
        BadRequestException
        ForbiddenException
        AccessDeniedException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AccountId}")
operation UpdateAccount {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        Name: AccountName
        DefaultLicense: License
    }
    output := {
        Account: Account
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AccountId}/settings", code: 204)
operation UpdateAccountSettings {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required
        AccountSettings: AccountSettings
    }
    output := {}
    errors: [
        UnauthorizedClientException
        NotFoundException
        BadRequestException
        ForbiddenException
        ConflictException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AccountId}/bots/{BotId}")
operation UpdateBot {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required @httpLabel
        BotId: NonEmptyString

        Disabled: Boolean
    }
    output := {
        Bot: Bot
    }
    errors: [
        ServiceUnavailableException
        ServiceFailureException
        ForbiddenException
        BadRequestException
        UnauthorizedClientException
        NotFoundException
        ThrottledClientException
    ]
}

@http(method: "PUT", uri: "/settings", code: 204)
operation UpdateGlobalSettings {
    input := {
        BusinessCalling: BusinessCallingSettings
        VoiceConnector: VoiceConnectorSettings
    }
    errors: [
        UnauthorizedClientException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/phone-numbers/{PhoneNumberId}")
operation UpdatePhoneNumber {
    input := {
        @required @httpLabel
        PhoneNumberId: String

        ProductType: PhoneNumberProductType
        CallingName: CallingName
    }
    output := {
        PhoneNumber: PhoneNumber
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ConflictException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/settings/phone-number", code: 204)
operation UpdatePhoneNumberSettings {
    input := {
        @required
        CallingName: CallingName
    }
    errors: [
        UnauthorizedClientException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AccountId}/rooms/{RoomId}")
operation UpdateRoom {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required @httpLabel
        RoomId: NonEmptyString

        Name: SensitiveString
    }
    output := {
        Room: Room
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AccountId}/rooms/{RoomId}/memberships/{MemberId}")
operation UpdateRoomMembership {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required @httpLabel
        RoomId: NonEmptyString

        @required @httpLabel
        MemberId: NonEmptyString

        Role: RoomMembershipRole
    }
    output := {
        RoomMembership: RoomMembership
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        BadRequestException
        ForbiddenException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/accounts/{AccountId}/users/{UserId}")
operation UpdateUser {
    input := {
        @required @httpLabel
        AccountId: NonEmptyString

        @required @httpLabel
        UserId: NonEmptyString

        LicenseType: License
        UserType: UserType
        AlexaForBusinessMetadata: AlexaForBusinessMetadata
    }
    output := {
        User: User
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/accounts/{AccountId}/users/{UserId}/settings", code: 204)
operation UpdateUserSettings {
    input := {
        @required @httpLabel
        AccountId: String

        @required @httpLabel
        UserId: String

        @required
        UserSettings: UserSettings
    }
    errors: [
        UnauthorizedClientException
        NotFoundException
        ForbiddenException
        BadRequestException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Code: ErrorCode
    Message: String
}

structure Account {
    @required
    AwsAccountId: String

    @required
    AccountId: String

    @required
    Name: String

    AccountType: AccountType
    CreatedTimestamp: Iso8601Timestamp
    DefaultLicense: License
    SupportedLicenses: LicenseList
    AccountStatus: AccountStatus
    SigninDelegateGroups: SigninDelegateGroupList
}

list AccountList {
    member: Account
}

@length(min: 1, max: 100) @pattern(".*\\S.*")
string AccountName

structure AccountSettings {
    DisableRemoteControl: Boolean
    EnableDialOut: Boolean
}

enum AccountStatus {
    Suspended
    Active
}

enum AccountType {
    Team
    EnterpriseDirectory
    EnterpriseLWA
    EnterpriseOIDC
}

structure AlexaForBusinessMetadata {
    IsAlexaForBusinessEnabled: Boolean
    AlexaForBusinessRoomArn: SensitiveString
}

@pattern("[A-Z]{2}")
string Alpha2CountryCode

@error("client") @httpError(400)
structure BadRequestException {
    Code: ErrorCode
    Message: String
}

structure Bot {
    BotId: String
    UserId: String
    DisplayName: SensitiveString
    BotType: BotType
    Disabled: Boolean
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
    BotEmail: SensitiveString
    SecurityToken: SensitiveString
}

list BotList {
    member: Bot
}

enum BotType {
    ChatBot
}

structure BusinessCallingSettings {
    CdrBucket: String
}

@pattern("^$|^[a-zA-Z0-9 ]{2,15}$") @sensitive
string CallingName

enum CallingNameStatus {
    Unassigned
    UpdateInProgress
    UpdateSucceeded
    UpdateFailed
}

@length(min: 2, max: 64) @pattern("[-_a-zA-Z0-9]*") @sensitive
string ClientRequestToken

@error("client") @httpError(409)
structure ConflictException {
    Code: ErrorCode
    Message: String
}

structure ConversationRetentionSettings {
    RetentionDays: RetentionDays
}

@pattern("^\\+?[1-9]\\d{1,14}$") @sensitive
string E164PhoneNumber

list E164PhoneNumberList {
    member: E164PhoneNumber
}

@pattern(".+@.+\\..+") @sensitive
string EmailAddress

enum EmailStatus {
    NotSent
    Sent
    Failed
}

enum ErrorCode {
    BadRequest
    Conflict
    Forbidden
    NotFound
    PreconditionFailed
    ResourceLimitExceeded
    ServiceFailure
    AccessDenied
    ServiceUnavailable
    Throttled
    Throttling
    Unauthorized
    Unprocessable
    VoiceConnectorGroupAssociationsExist
    PhoneNumberAssociationsExist
}

structure EventsConfiguration {
    BotId: String
    OutboundEventsHTTPSEndpoint: SensitiveString
    LambdaFunctionArn: SensitiveString
}

@error("client") @httpError(403)
structure ForbiddenException {
    Code: ErrorCode
    Message: String
}

@pattern("[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}")
string GuidString

structure Invite {
    InviteId: String
    Status: InviteStatus
    EmailAddress: EmailAddress
    EmailStatus: EmailStatus
}

list InviteList {
    member: Invite
}

enum InviteStatus {
    Pending
    Accepted
    Failed
}

@timestampFormat("date-time")
timestamp Iso8601Timestamp

@length(min: 2, max: 2048) @pattern("^[a-zA-Z0-9+/]+$") @sensitive
string JoinTokenString

enum License {
    Basic
    Plus
    Pro
    ProTrial
}

list LicenseList {
    member: License
}

structure Member {
    MemberId: NonEmptyString
    MemberType: MemberType
    Email: SensitiveString
    FullName: SensitiveString
    AccountId: NonEmptyString
}

structure MemberError {
    MemberId: NonEmptyString
    ErrorCode: ErrorCode
    ErrorMessage: String
}

list MemberErrorList {
    member: MemberError
}

enum MemberType {
    User
    Bot
    Webhook
}

structure MembershipItem {
    MemberId: NonEmptyString
    Role: RoomMembershipRole
}

@length(max: 50)
list MembershipItemList {
    member: MembershipItem
}

@pattern(".*\\S.*")
string NonEmptyString

@length(min: 1)
list NonEmptyStringList {
    member: String
}

@error("client") @httpError(404)
structure NotFoundException {
    Code: ErrorCode
    Message: String
}

structure OrderedPhoneNumber {
    E164PhoneNumber: E164PhoneNumber
    Status: OrderedPhoneNumberStatus
}

list OrderedPhoneNumberList {
    member: OrderedPhoneNumber
}

enum OrderedPhoneNumberStatus {
    Processing
    Acquired
    Failed
}

structure PhoneNumber {
    PhoneNumberId: String
    E164PhoneNumber: E164PhoneNumber
    Country: Alpha2CountryCode
    Type: PhoneNumberType
    ProductType: PhoneNumberProductType
    Status: PhoneNumberStatus
    Capabilities: PhoneNumberCapabilities
    Associations: PhoneNumberAssociationList
    CallingName: CallingName
    CallingNameStatus: CallingNameStatus
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
    DeletionTimestamp: Iso8601Timestamp
}

structure PhoneNumberAssociation {
    Value: String
    Name: PhoneNumberAssociationName
    AssociatedTimestamp: Iso8601Timestamp
}

list PhoneNumberAssociationList {
    member: PhoneNumberAssociation
}

enum PhoneNumberAssociationName {
    AccountId
    UserId
    VoiceConnectorId
    VoiceConnectorGroupId
    SipRuleId
}

structure PhoneNumberCapabilities {
    InboundCall: Boolean
    OutboundCall: Boolean
    InboundSMS: Boolean
    OutboundSMS: Boolean
    InboundMMS: Boolean
    OutboundMMS: Boolean
}

list PhoneNumberCountriesList {
    member: PhoneNumberCountry
}

structure PhoneNumberCountry {
    CountryCode: Alpha2CountryCode
    SupportedPhoneNumberTypes: PhoneNumberTypeList
}

structure PhoneNumberError {
    PhoneNumberId: NonEmptyString
    ErrorCode: ErrorCode
    ErrorMessage: String
}

list PhoneNumberErrorList {
    member: PhoneNumberError
}

list PhoneNumberList {
    member: PhoneNumber
}

@range(min: 1, max: 500)
integer PhoneNumberMaxResults

structure PhoneNumberOrder {
    PhoneNumberOrderId: GuidString
    ProductType: PhoneNumberProductType
    Status: PhoneNumberOrderStatus
    OrderedPhoneNumbers: OrderedPhoneNumberList
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
}

list PhoneNumberOrderList {
    member: PhoneNumberOrder
}

enum PhoneNumberOrderStatus {
    Processing
    Successful
    Failed
    Partial
}

enum PhoneNumberProductType {
    BusinessCalling
    VoiceConnector
    SipMediaApplicationDialIn
}

enum PhoneNumberStatus {
    AcquireInProgress
    AcquireFailed
    Unassigned
    Assigned
    ReleaseInProgress
    DeleteInProgress
    ReleaseFailed
    DeleteFailed
}

enum PhoneNumberType {
    Local
    TollFree
}

list PhoneNumberTypeList {
    member: PhoneNumberType
}

@range(min: 1, max: 200)
integer ProfileServiceMaxResults

enum RegistrationStatus {
    Unregistered
    Registered
    Suspended
}

@error("client") @httpError(400)
structure ResourceLimitExceededException {
    Code: ErrorCode
    Message: String
}

@range(min: 1, max: 99)
integer ResultMax

@range(min: 1, max: 5475)
integer RetentionDays

structure RetentionSettings {
    RoomRetentionSettings: RoomRetentionSettings
    ConversationRetentionSettings: ConversationRetentionSettings
}

structure Room {
    RoomId: NonEmptyString
    Name: SensitiveString
    AccountId: NonEmptyString
    CreatedBy: NonEmptyString
    CreatedTimestamp: Iso8601Timestamp
    UpdatedTimestamp: Iso8601Timestamp
}

list RoomList {
    member: Room
}

structure RoomMembership {
    RoomId: NonEmptyString
    Member: Member
    Role: RoomMembershipRole
    InvitedBy: NonEmptyString
    UpdatedTimestamp: Iso8601Timestamp
}

list RoomMembershipList {
    member: RoomMembership
}

enum RoomMembershipRole {
    Administrator
    Member
}

structure RoomRetentionSettings {
    RetentionDays: RetentionDays
}

@sensitive
string SensitiveString

@error("server") @httpError(500)
structure ServiceFailureException {
    Code: ErrorCode
    Message: String
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    Code: ErrorCode
    Message: String
}

structure SigninDelegateGroup {
    GroupName: NonEmptyString
}

list SigninDelegateGroupList {
    member: SigninDelegateGroup
}

structure TelephonySettings {
    @required
    InboundCalling: Boolean

    @required
    OutboundCalling: Boolean

    @required
    SMS: Boolean
}

@error("client") @httpError(429)
structure ThrottledClientException {
    Code: ErrorCode
    Message: String
}

@length(min: 3, max: 3) @pattern("^8(00|33|44|55|66|77|88)$")
string TollFreePrefix

@error("client") @httpError(401)
structure UnauthorizedClientException {
    Code: ErrorCode
    Message: String
}

@error("client") @httpError(422)
structure UnprocessableEntityException {
    Code: ErrorCode
    Message: String
}

structure UpdatePhoneNumberRequestItem {
    @required
    PhoneNumberId: NonEmptyString

    ProductType: PhoneNumberProductType
    CallingName: CallingName
}

list UpdatePhoneNumberRequestItemList {
    member: UpdatePhoneNumberRequestItem
}

structure UpdateUserRequestItem {
    @required
    UserId: NonEmptyString

    LicenseType: License
    UserType: UserType
    AlexaForBusinessMetadata: AlexaForBusinessMetadata
}

@length(max: 20)
list UpdateUserRequestItemList {
    member: UpdateUserRequestItem
}

structure User {
    @required
    UserId: String

    AccountId: String
    PrimaryEmail: EmailAddress
    PrimaryProvisionedNumber: SensitiveString
    DisplayName: SensitiveString
    LicenseType: License
    UserType: UserType
    UserRegistrationStatus: RegistrationStatus
    UserInvitationStatus: InviteStatus
    RegisteredOn: Iso8601Timestamp
    InvitedOn: Iso8601Timestamp
    AlexaForBusinessMetadata: AlexaForBusinessMetadata
    PersonalPIN: String
}

@length(max: 50)
list UserEmailList {
    member: EmailAddress
}

structure UserError {
    UserId: NonEmptyString
    ErrorCode: ErrorCode
    ErrorMessage: String
}

list UserErrorList {
    member: UserError
}

@length(max: 50)
list UserIdList {
    member: NonEmptyString
}

list UserList {
    member: User
}

structure UserSettings {
    @required
    Telephony: TelephonySettings
}

enum UserType {
    PrivateUser
    SharedDevice
}

structure VoiceConnectorSettings {
    CdrBucket: String
}
