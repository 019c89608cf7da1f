$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.appconfigdata

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS AppConfig Data")
@service(sdkId: "AppConfigData", endpointPrefix: "appconfigdata")
@restJson1
@sigv4(name: "appconfig")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service AppConfigData {
    version: "2021-11-11"
    operations: [GetLatestConfiguration, StartConfigurationSession]
}

@http(method: "GET", uri: "/configuration")
operation GetLatestConfiguration {
    input := {
        @required @httpQuery("configuration_token")
        ConfigurationToken: Token
    }
    output := {
        @httpHeader("Next-Poll-Configuration-Token")
        NextPollConfigurationToken: Token

        @httpHeader("Next-Poll-Interval-In-Seconds")
        NextPollIntervalInSeconds: Integer

        @httpHeader("Content-Type")
        ContentType: String

        @httpPayload
        Configuration: SensitiveBlob

        @httpHeader("Version-Label")
        VersionLabel: String
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        BadRequestException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/configurationsessions", code: 201)
operation StartConfigurationSession {
    input := {
        @required
        ApplicationIdentifier: Identifier

        @required
        EnvironmentIdentifier: Identifier

        @required
        ConfigurationProfileIdentifier: Identifier

        RequiredMinimumPollIntervalInSeconds: OptionalPollSeconds
    }
    output := {
        InitialConfigurationToken: Token
    }
    errors: [
        ThrottlingException
        ResourceNotFoundException
        BadRequestException
        InternalServerException
    ]
}

union BadRequestDetails {
    InvalidParameters: InvalidParameterMap
}

@error("client") @httpError(400)
structure BadRequestException {
    Message: String
    Reason: BadRequestReason
    Details: BadRequestDetails
}

enum BadRequestReason {
    InvalidParameters
}

@length(min: 1, max: 128)
string Identifier

@error("server") @httpError(500)
structure InternalServerException {
    Message: String
}

structure InvalidParameterDetail {
    Problem: InvalidParameterProblem
}

map InvalidParameterMap {
    key: String
    value: InvalidParameterDetail
}

enum InvalidParameterProblem {
    Corrupted
    Expired
    PollIntervalNotSatisfied
}

@range(min: 15, max: 86400)
integer OptionalPollSeconds

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
    ResourceType: ResourceType
    ReferencedBy: StringMap
}

enum ResourceType {
    Application
    ConfigurationProfile
    Deployment
    Environment
    Configuration
}

@sensitive
blob SensitiveBlob

map StringMap {
    key: String
    value: String
}

@error("client") @httpError(429)
structure ThrottlingException {
    Message: String
}

@pattern("\\S{1,8192}")
string Token
