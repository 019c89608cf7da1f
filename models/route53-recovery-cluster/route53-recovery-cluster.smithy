$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.route53recoverycluster

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("Route53 Recovery Cluster")
@service(sdkId: "Route53 Recovery Cluster", endpointPrefix: "route53-recovery-cluster")
@awsJson1_0
@sigv4(name: "route53-recovery-cluster")
@standardRegionalEndpoints
service ToggleCustomerAPI {
    version: "2019-12-02"
    operations: [
        GetRoutingControlState
        ListRoutingControls
        UpdateRoutingControlState
        UpdateRoutingControlStates
    ]
}

operation GetRoutingControlState {
    input := {
        @required
        RoutingControlArn: Arn
    }
    output := {
        @required
        RoutingControlArn: Arn

        @required
        RoutingControlState: RoutingControlState

        RoutingControlName: RoutingControlName
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        EndpointTemporarilyUnavailableException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RoutingControls"
    pageSize: "MaxResults"
)
operation ListRoutingControls {
    input := {
        ControlPanelArn: Arn
        NextToken: PageToken
        MaxResults: MaxResults
    }
    output := {
        @required
        RoutingControls: RoutingControls

        NextToken: PageToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        EndpointTemporarilyUnavailableException
    ]
}

operation UpdateRoutingControlState {
    input := {
        @required
        RoutingControlArn: Arn

        @required
        RoutingControlState: RoutingControlState

        SafetyRulesToOverride: Arns
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        EndpointTemporarilyUnavailableException
        ConflictException
    ]
}

operation UpdateRoutingControlStates {
    input := {
        @required
        UpdateRoutingControlStateEntries: UpdateRoutingControlStateEntries

        SafetyRulesToOverride: Arns
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
        EndpointTemporarilyUnavailableException
        ConflictException
        ServiceLimitExceededException
    ]
}

@error("client")
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 1, max: 255) @pattern("^[A-Za-z0-9:.\\/_-]*$")
string Arn

list Arns {
    member: Arn
}

@error("client")
structure ConflictException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

@length(min: 1, max: 64) @pattern("^\\S+$")
string ControlPanelName

@error("client")
structure EndpointTemporarilyUnavailableException {
    @required
    message: String
}

@error("server")
structure InternalServerException {
    @required
    message: String

    retryAfterSeconds: Integer
}

@range(min: 1)
integer MaxResults

@length(min: 12, max: 1024) @pattern("^\\S+$")
string Owner

@length(min: 1, max: 8096) @pattern("[\\S]*")
string PageToken

@error("client")
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

structure RoutingControl {
    ControlPanelArn: Arn
    ControlPanelName: ControlPanelName
    RoutingControlArn: Arn
    RoutingControlName: RoutingControlName
    RoutingControlState: RoutingControlState
    Owner: Owner
}

@length(min: 1, max: 64) @pattern("^\\S+$")
string RoutingControlName

enum RoutingControlState {
    On
    Off
}

list RoutingControls {
    member: RoutingControl
}

@error("client")
structure ServiceLimitExceededException {
    @required
    message: String

    resourceId: String
    resourceType: String

    @required
    limitCode: String

    @required
    serviceCode: String
}

@error("client")
structure ThrottlingException {
    @required
    message: String

    retryAfterSeconds: Integer
}

list UpdateRoutingControlStateEntries {
    member: UpdateRoutingControlStateEntry
}

structure UpdateRoutingControlStateEntry {
    @required
    RoutingControlArn: Arn

    @required
    RoutingControlState: RoutingControlState
}

@error("client")
structure ValidationException {
    @required
    message: String

    reason: ValidationExceptionReason
    fields: ValidationExceptionFieldList
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
    unknownOperation
    cannotParse
    fieldValidationFailed
    other
}
