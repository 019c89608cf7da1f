$version: "2.0"

namespace com.amazonaws.pricingplanmanager

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1

@title("PricingPlanManager")
@service(sdkId: "Pricing Plan Manager", endpointPrefix: "pricingplanmanager")
@restJson1
@sigv4(name: "pricingplanmanager")
service PricingPlanManager {
    version: "2025-08-05"
    operations: [
        ApprovePaidSubscription
        AssociateResourcesToSubscription
        CancelSubscription
        CancelSubscriptionChange
        CreateSubscription
        DisassociateResourcesFromSubscription
        GetSubscription
        ListSubscriptions
        UpdateSubscription
    ]
}

@http(method: "POST", uri: "/v1/ApprovePaidSubscription")
operation ApprovePaidSubscription {
    input := {
        @required
        arn: SubscriptionArn

        @required @httpHeader("If-Match")
        ifMatch: String

        @idempotencyToken
        clientToken: IdempotencyToken
    }
    output := {
        @required @httpPayload
        subscription: Subscription

        @required @httpHeader("ETag")
        eTag: String
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/AssociateResourcesToSubscription")
operation AssociateResourcesToSubscription {
    input := {
        @required
        arn: SubscriptionArn

        @required
        resourceArns: ResourceArns

        @required @httpHeader("If-Match")
        ifMatch: String

        @idempotencyToken
        clientToken: IdempotencyToken
    }
    output := {
        @required @httpPayload
        subscription: Subscription

        @required @httpHeader("ETag")
        eTag: String
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/CancelSubscription")
operation CancelSubscription {
    input := {
        @required
        arn: SubscriptionArn

        @required @httpHeader("If-Match")
        ifMatch: String

        @idempotencyToken
        clientToken: IdempotencyToken
    }
    output := {
        @required @httpPayload
        subscription: Subscription

        @required @httpHeader("ETag")
        eTag: String
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/CancelSubscriptionChange")
operation CancelSubscriptionChange {
    input := {
        @required
        arn: SubscriptionArn

        @required @httpHeader("If-Match")
        ifMatch: String

        @idempotencyToken
        clientToken: IdempotencyToken
    }
    output := {
        @required @httpPayload
        subscription: Subscription

        @required @httpHeader("ETag")
        eTag: String
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/CreateSubscription")
operation CreateSubscription {
    input := {
        @required
        planFamily: String

        @required
        planTier: String

        usageLevel: String

        @required
        resourceArns: ResourceArns

        approvalMode: ApprovalMode

        @idempotencyToken
        clientToken: IdempotencyToken
    }
    output := {
        @required @httpPayload
        subscription: Subscription

        @required @httpHeader("ETag")
        eTag: String
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/DisassociateResourcesFromSubscription")
operation DisassociateResourcesFromSubscription {
    input := {
        @required
        arn: SubscriptionArn

        @required
        resourceArns: ResourceArns

        @required @httpHeader("If-Match")
        ifMatch: String

        @idempotencyToken
        clientToken: IdempotencyToken
    }
    output := {
        @required @httpPayload
        subscription: Subscription

        @required @httpHeader("ETag")
        eTag: String
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/GetSubscription") @readonly
operation GetSubscription {
    input := {
        @required
        arn: SubscriptionArn
    }
    output := {
        @required @httpPayload
        subscription: Subscription

        @required @httpHeader("ETag")
        eTag: String
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/ListSubscriptions")
@readonly
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "subscriptionSummaries")
operation ListSubscriptions {
    input := {
        nextToken: String
    }
    output := {
        @required
        subscriptionSummaries: SubscriptionSummaryList

        nextToken: String
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/UpdateSubscription")
operation UpdateSubscription {
    input := {
        @required
        arn: SubscriptionArn

        @required
        planTier: String

        usageLevel: String

        @required @httpHeader("If-Match")
        ifMatch: String

        @idempotencyToken
        clientToken: IdempotencyToken
    }
    output := {
        @required @httpPayload
        subscription: Subscription

        @required @httpHeader("ETag")
        eTag: String
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

enum ApprovalMode {
    MANUAL
    IMMEDIATE
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    @required
    resourceId: String
}

@length(min: 1, max: 64)
string IdempotencyToken

@error("server") @httpError(500)
structure InternalServerException {
    @required
    message: String
}

@length(min: 1, max: 10)
list ResourceArns {
    member: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String
}

structure ScheduledChange {
    @required
    changeType: ScheduledChangeType

    effectiveDate: SyntheticTimestamp_date_time
    planTier: String
    usageLevel: String
}

enum ScheduledChangeType {
    DOWNGRADE
    CANCELLATION
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

enum Status {
    PENDING_APPROVAL
    ACTIVE
    SYNC_IN_PROGRESS
    FAILED
}

structure Subscription {
    @required
    arn: SubscriptionArn

    @required
    planFamily: String

    @required
    planTier: String

    usageLevel: String
    scheduledChange: ScheduledChange

    @required
    status: Status

    statusReason: String

    @required
    resourceArns: ResourceArns

    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    updatedAt: SyntheticTimestamp_date_time
}

@length(min: 1, max: 2048)
string SubscriptionArn

structure SubscriptionSummary {
    @required
    arn: SubscriptionArn

    @required
    planFamily: String

    @required
    planTier: String

    usageLevel: String
    scheduledChange: ScheduledChange

    @required
    status: Status

    statusReason: String

    @required
    resourceArns: ResourceArns

    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    updatedAt: SyntheticTimestamp_date_time

    @required
    eTag: String
}

list SubscriptionSummaryList {
    member: SubscriptionSummary
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@error("client") @httpError(429)
structure ThrottlingException {
    message: String
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    resourceId: String
}
