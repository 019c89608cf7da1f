$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.migrationhubconfig

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Migration Hub Config")
@service(sdkId: "MigrationHub Config", endpointPrefix: "migrationhub-config")
@awsJson1_1
@sigv4(name: "mgh")
@standardRegionalEndpoints
service AWSMigrationHubMultiAccountService {
    version: "2019-06-30"
    operations: [
        CreateHomeRegionControl
        DeleteHomeRegionControl
        DescribeHomeRegionControls
        GetHomeRegion
    ]
}

operation CreateHomeRegionControl {
    input := {
        @required
        HomeRegion: HomeRegion

        @required
        Target: Target

        DryRun: Boolean
    }
    output := {
        HomeRegionControl: HomeRegionControl
    }
    errors: [
        InternalServerError
        ServiceUnavailableException
        AccessDeniedException
        ThrottlingException
        DryRunOperation
        InvalidInputException
    ]
}

operation DeleteHomeRegionControl {
    input := {
        @required
        ControlId: ControlId
    }
    output := {}
    errors: [
        InternalServerError
        ServiceUnavailableException
        AccessDeniedException
        ThrottlingException
        InvalidInputException
    ]
}

operation DescribeHomeRegionControls {
    input := {
        ControlId: ControlId
        HomeRegion: HomeRegion
        Target: Target
        MaxResults: DescribeHomeRegionControlsMaxResults
        NextToken: Token
    }
    output := {
        HomeRegionControls: HomeRegionControls
        NextToken: Token
    }
    errors: [
        InternalServerError
        ServiceUnavailableException
        AccessDeniedException
        ThrottlingException
        InvalidInputException
    ]
}

operation GetHomeRegion {
    input := {}
    output := {
        HomeRegion: HomeRegion
    }
    errors: [
        InternalServerError
        ServiceUnavailableException
        AccessDeniedException
        ThrottlingException
        InvalidInputException
    ]
}

@error("client")
structure AccessDeniedException {
    Message: String
}

@length(min: 1, max: 50) @pattern("^hrc-[a-z0-9]{12}$")
string ControlId

@range(min: 1, max: 100)
integer DescribeHomeRegionControlsMaxResults

@error("client")
structure DryRunOperation {
    Message: String
}

@length(min: 1, max: 50) @pattern("^([a-z]+)-([a-z]+)-([0-9]+)$")
string HomeRegion

structure HomeRegionControl {
    ControlId: ControlId
    HomeRegion: HomeRegion
    Target: Target
    RequestedTime: Timestamp
}

@length(max: 100)
list HomeRegionControls {
    member: HomeRegionControl
}

@error("server")
structure InternalServerError {
    Message: String
}

@error("client")
structure InvalidInputException {
    Message: String
}

@error("server")
structure ServiceUnavailableException {
    Message: String
}

structure Target {
    @required
    Type: TargetType

    Id: TargetId
}

@length(min: 12, max: 12) @pattern("^\\d{12}$")
string TargetId

enum TargetType {
    ACCOUNT
}

@error("client")
structure ThrottlingException {
    @required
    Message: String

    RetryAfterSeconds: Integer
}

@length(min: 0, max: 2048) @pattern("^[a-zA-Z0-9\\/\\+\\=]{0,2048}$")
string Token
