$version: "2.0"

namespace com.amazonaws.uxc

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS User Experience Customization")
@service(sdkId: "uxc", endpointPrefix: "uxc")
@restJson1
@sigv4(name: "uxc")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service uxc {
    version: "2024-07-01"
    operations: [GetAccountCustomizations, ListServices, UpdateAccountCustomizations]
}

@http(method: "GET", uri: "/v1/account-customizations") @readonly
operation GetAccountCustomizations {
    input := {}
    output := {
        accountColor: AccountColor
        visibleServices: ServiceList
        visibleRegions: RegionsList
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/v1/services")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "services"
    pageSize: "maxResults"
)
operation ListServices {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        nextToken: NextToken
        services: ServiceList
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/v1/account-customizations") @idempotent
operation UpdateAccountCustomizations {
    input := {
        accountColor: AccountColor
        visibleServices: ServiceList
        visibleRegions: RegionsList
    }
    output := {
        accountColor: AccountColor
        visibleServices: ServiceList
        visibleRegions: RegionsList
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

enum AccountColor {
    none
    pink
    purple
    darkBlue
    lightBlue
    teal
    green
    yellow
    orange
    red
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    message: String
}

@range(min: 1, max: 1000)
integer MaxResults

@length(min: 32, max: 512) @pattern("[-A-Za-z0-9+/_]+=*")
string NextToken

@pattern("[a-z]{2}(-[a-z]{1,10}){1,2}-[1-9]")
string Region

@length(min: 0, max: 100)
list RegionsList {
    member: Region
}

@length(min: 1, max: 64) @pattern("[a-z0-9]+(-[a-z0-9]+)*")
string Service

@length(min: 0, max: 500)
list ServiceList {
    member: Service
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    message: String
}

@error("client")
structure ValidationException {
    @required
    message: String

    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    path: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}
