$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.notificationscontacts

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardPartitionalEndpoints
use aws.protocols#restJson1

@title("AWS User Notifications Contacts")
@service(sdkId: "NotificationsContacts", endpointPrefix: "notifications-contacts")
@restJson1
@sigv4(name: "notifications-contacts")
@standardPartitionalEndpoints(endpointPatternType: "service_region_dnsSuffix")
@dualStackOnlyEndpoints
service NotificationsContacts {
    version: "2018-05-10"
    operations: [
        ActivateEmailContact
        CreateEmailContact
        DeleteEmailContact
        GetEmailContact
        ListEmailContacts
        ListTagsForResource
        SendActivationCode
        TagResource
        UntagResource
    ]
}

@http(method: "PUT", uri: "/emailcontacts/{arn}/activate/{code}") @idempotent
operation ActivateEmailContact {
    input := {
        @required @httpLabel
        arn: EmailContactArn

        @required @httpLabel
        code: Token
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/2022-09-19/emailcontacts", code: 201)
operation CreateEmailContact {
    input := {
        @required
        name: EmailContactName

        @required
        emailAddress: EmailContactAddress

        tags: TagMap
    }
    output := {
        @required
        arn: EmailContactArn
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/emailcontacts/{arn}") @idempotent
operation DeleteEmailContact {
    input := {
        @required @httpLabel
        arn: EmailContactArn
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "GET", uri: "/emailcontacts/{arn}")
operation GetEmailContact {
    input := {
        @required @httpLabel
        arn: EmailContactArn
    }
    output := {
        @required
        emailContact: EmailContact
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/emailcontacts")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "emailContacts"
    pageSize: "maxResults"
)
operation ListEmailContacts {
    input := {
        @httpQuery("maxResults")
        maxResults: ListEmailContactsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        nextToken: String

        @required
        emailContacts: EmailContacts
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/tags/{arn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        arn: EmailContactArn
    }
    output := {
        tags: TagMap
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2022-10-31/emailcontacts/{arn}/activate/send")
operation SendActivationCode {
    input := {
        @required @httpLabel
        arn: EmailContactArn
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/tags/{arn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        arn: EmailContactArn

        @required
        tags: TagMap
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/tags/{arn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        arn: EmailContactArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeys
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

@timestampFormat("date-time")
timestamp CreationTime

structure EmailContact {
    @required
    arn: EmailContactArn

    @required
    name: EmailContactName

    @required
    address: SensitiveEmailContactAddress

    @required
    status: EmailContactStatus

    @required
    creationTime: CreationTime

    @required
    updateTime: UpdateTime
}

@length(min: 6, max: 254) @pattern("(.+)@(.+)")
string EmailContactAddress

@pattern("arn:aws:notifications-contacts::[0-9]{12}:emailcontact/[a-z0-9]{27}")
string EmailContactArn

@length(min: 1, max: 64) @pattern(".*[\\w-.~]+.*") @sensitive
string EmailContactName

enum EmailContactStatus {
    inactive
    active
}

list EmailContacts {
    member: EmailContact
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String
}

@range(min: 1, max: 100)
integer ListEmailContactsRequestMaxResultsInteger

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

@length(min: 6, max: 254) @pattern("(.+)@(.+)") @sensitive
string SensitiveEmailContactAddress

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String

    @required
    serviceCode: String

    @required
    quotaCode: String
}

@pattern("(?!aws:).{1,128}")
string TagKey

list TagKeys {
    member: TagKey
}

@length(min: 0, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String

    serviceCode: String
    quotaCode: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@length(min: 7, max: 7) @pattern("[a-z0-9]{7}") @sensitive
string Token

@timestampFormat("date-time")
timestamp UpdateTime

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    @required
    reason: ValidationExceptionReason

    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    fieldValidationFailed
    other
}
