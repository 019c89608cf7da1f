$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.account

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardPartitionalEndpoints
use aws.protocols#restJson1

@title("AWS Account")
@service(sdkId: "Account", endpointPrefix: "account")
@restJson1
@sigv4(name: "account")
@standardPartitionalEndpoints(endpointPatternType: "service_region_dnsSuffix")
service Account {
    version: "2021-02-01"
    operations: [
        AcceptPrimaryEmailUpdate
        DeleteAlternateContact
        DisableRegion
        EnableRegion
        GetAccountInformation
        GetAlternateContact
        GetContactInformation
        GetGovCloudAccountInformation
        GetPrimaryEmail
        GetPrimaryEmailUpdateStatus
        GetRegionOptStatus
        ListRegions
        PutAccountName
        PutAlternateContact
        PutContactInformation
        StartPrimaryEmailUpdate
    ]
}

@http(method: "POST", uri: "/acceptPrimaryEmailUpdate")
operation AcceptPrimaryEmailUpdate {
    input := {
        @required
        AccountId: AccountId

        @required
        PrimaryEmail: PrimaryEmailAddress

        @required
        Otp: Otp
    }
    output := {
        Status: PrimaryEmailUpdateStatus
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        TooManyRequestsException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/deleteAlternateContact") @idempotent
operation DeleteAlternateContact {
    input := {
        @required
        AlternateContactType: AlternateContactType

        AccountId: AccountId
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        TooManyRequestsException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/disableRegion")
operation DisableRegion {
    input := {
        AccountId: AccountId

        @required
        RegionName: RegionName
    }
    errors: [
        AccessDeniedException
        ValidationException
        ConflictException
        TooManyRequestsException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/enableRegion")
operation EnableRegion {
    input := {
        AccountId: AccountId

        @required
        RegionName: RegionName
    }
    errors: [
        AccessDeniedException
        ValidationException
        ConflictException
        TooManyRequestsException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/getAccountInformation") @readonly
operation GetAccountInformation {
    input := {
        AccountId: AccountId
    }
    output := {
        AccountId: AccountId
        AccountName: AccountName
        AccountCreatedDate: AccountCreatedDate
        AccountState: AccountState
    }
    errors: [
        AccessDeniedException
        ValidationException
        TooManyRequestsException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/getAlternateContact") @readonly
operation GetAlternateContact {
    input := {
        @required
        AlternateContactType: AlternateContactType

        AccountId: AccountId
    }
    output := {
        AlternateContact: AlternateContact
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        TooManyRequestsException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/getContactInformation") @readonly
operation GetContactInformation {
    input := {
        AccountId: AccountId
    }
    output := {
        ContactInformation: ContactInformation
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        TooManyRequestsException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/getGovCloudAccountInformation") @readonly
operation GetGovCloudAccountInformation {
    input := {
        StandardAccountId: AccountId
    }
    output := {
        @required
        GovCloudAccountId: AccountId

        @required
        AccountState: AwsAccountState
    }
    errors: [
        ResourceNotFoundException
        ResourceUnavailableException
        ValidationException
        AccessDeniedException
        TooManyRequestsException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/getPrimaryEmail") @readonly
operation GetPrimaryEmail {
    input := {
        @required
        AccountId: AccountId
    }
    output := {
        PrimaryEmail: PrimaryEmailAddress
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        TooManyRequestsException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/getPrimaryEmailUpdateStatus") @readonly
operation GetPrimaryEmailUpdateStatus {
    input := {
        AccountId: AccountId
    }
    output := {
        @required
        Status: PrimaryEmailUpdateStatus

        UpdatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        TooManyRequestsException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/getRegionOptStatus") @readonly
operation GetRegionOptStatus {
    input := {
        AccountId: AccountId

        @required
        RegionName: RegionName
    }
    output := {
        RegionName: RegionName
        RegionOptStatus: RegionOptStatus
    }
    errors: [
        AccessDeniedException
        ValidationException
        TooManyRequestsException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/listRegions")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Regions"
    pageSize: "MaxResults"
)
operation ListRegions {
    input := {
        AccountId: AccountId
        MaxResults: ListRegionsRequestMaxResultsInteger
        NextToken: ListRegionsRequestNextTokenString
        RegionOptStatusContains: RegionOptStatusList
    }
    output := {
        NextToken: String
        Regions: RegionOptList
    }
    errors: [
        AccessDeniedException
        ValidationException
        TooManyRequestsException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/putAccountName") @idempotent
operation PutAccountName {
    input := {
        @required
        AccountName: AccountName

        AccountId: AccountId
    }
    errors: [
        AccessDeniedException
        ValidationException
        TooManyRequestsException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/putAlternateContact") @idempotent
operation PutAlternateContact {
    input := {
        @required
        Name: Name

        @required
        Title: Title

        @required
        EmailAddress: EmailAddress

        @required
        PhoneNumber: PhoneNumber

        @required
        AlternateContactType: AlternateContactType

        AccountId: AccountId
    }
    errors: [
        ValidationException
        AccessDeniedException
        TooManyRequestsException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/putContactInformation") @idempotent
operation PutContactInformation {
    input := {
        @required
        ContactInformation: ContactInformation

        AccountId: AccountId
    }
    errors: [
        ValidationException
        AccessDeniedException
        TooManyRequestsException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/startPrimaryEmailUpdate")
operation StartPrimaryEmailUpdate {
    input := {
        @required
        AccountId: AccountId

        @required
        PrimaryEmail: PrimaryEmailAddress
    }
    output := {
        Status: PrimaryEmailUpdateStatus
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        TooManyRequestsException
        InternalServerException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String

    @httpHeader("x-amzn-ErrorType")
    errorType: String
}

@timestampFormat("date-time")
timestamp AccountCreatedDate

@pattern("\\d{12}")
string AccountId

@length(min: 1, max: 50) @pattern("[ -;=?-~]+") @sensitive
string AccountName

enum AccountState {
    PENDING_ACTIVATION
    ACTIVE
    SUSPENDED
    CLOSED
}

@length(min: 1, max: 60) @sensitive
string AddressLine

structure AlternateContact {
    Name: Name
    Title: Title
    EmailAddress: EmailAddress
    PhoneNumber: PhoneNumber
    AlternateContactType: AlternateContactType
}

enum AlternateContactType {
    BILLING
    OPERATIONS
    SECURITY
}

enum AwsAccountState {
    PENDING_ACTIVATION
    ACTIVE
    SUSPENDED
    CLOSED
}

@length(min: 1, max: 50) @sensitive
string City

@length(min: 1, max: 50) @sensitive
string CompanyName

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    @httpHeader("x-amzn-ErrorType")
    errorType: String
}

structure ContactInformation {
    @required
    FullName: FullName

    @required
    AddressLine1: AddressLine

    AddressLine2: AddressLine
    AddressLine3: AddressLine

    @required
    City: City

    StateOrRegion: StateOrRegion
    DistrictOrCounty: DistrictOrCounty

    @required
    PostalCode: PostalCode

    @required
    CountryCode: CountryCode

    @required
    PhoneNumber: ContactInformationPhoneNumber

    CompanyName: CompanyName
    WebsiteUrl: WebsiteUrl
}

@length(min: 1, max: 20) @pattern("[+][\\s0-9()-]+") @sensitive
string ContactInformationPhoneNumber

@length(min: 2, max: 2) @sensitive
string CountryCode

@length(min: 1, max: 50) @sensitive
string DistrictOrCounty

@length(min: 1, max: 254) @pattern("[\\s]*[\\w+=.#|!&-]+@[\\w.-]+\\.[\\w]+[\\s]*") @sensitive
string EmailAddress

@length(min: 1, max: 50) @sensitive
string FullName

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String

    @httpHeader("x-amzn-ErrorType")
    errorType: String
}

@range(min: 1, max: 50)
integer ListRegionsRequestMaxResultsInteger

@length(min: 0, max: 1000)
string ListRegionsRequestNextTokenString

@length(min: 1, max: 64) @sensitive
string Name

@pattern("[a-zA-Z0-9]{6}") @sensitive
string Otp

@length(min: 1, max: 25) @pattern("[\\s0-9()+-]+") @sensitive
string PhoneNumber

@length(min: 1, max: 20) @sensitive
string PostalCode

@length(min: 5, max: 64) @sensitive
string PrimaryEmailAddress

enum PrimaryEmailUpdateStatus {
    PENDING
    ACCEPTED
    COMPLETED
    FAILED
}

structure Region {
    RegionName: RegionName
    RegionOptStatus: RegionOptStatus
}

@length(min: 1, max: 50)
string RegionName

list RegionOptList {
    member: Region
}

enum RegionOptStatus {
    ENABLED
    ENABLING
    DISABLING
    DISABLED
    ENABLED_BY_DEFAULT
}

list RegionOptStatusList {
    member: RegionOptStatus
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    @httpHeader("x-amzn-ErrorType")
    errorType: String
}

@error("client") @httpError(424)
structure ResourceUnavailableException {
    @required
    message: String

    @httpHeader("x-amzn-ErrorType")
    errorType: String
}

@sensitive
string SensitiveString

@length(min: 1, max: 50) @sensitive
string StateOrRegion

@length(min: 1, max: 50) @sensitive
string Title

@error("client") @httpError(429) @retryable(throttling: true)
structure TooManyRequestsException {
    @required
    message: String

    @httpHeader("x-amzn-ErrorType")
    errorType: String
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: SensitiveString

    reason: ValidationExceptionReason
    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: String

    @required
    message: SensitiveString
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    invalidRegionOptTarget
    fieldValidationFailed
}

@length(min: 1, max: 256) @sensitive
string WebsiteUrl
