$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.meteringmarketplace

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWSMarketplace Metering")
@service(
    sdkId: "Marketplace Metering"
    endpointPrefix: "metering.marketplace"
    docId: "meteringmarketplace-2016-01-14"
)
@awsJson1_1
@sigv4(name: "aws-marketplace")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [
            {
                endpoint: "https://metering-marketplace.{region}.{dualStackDnsSuffix}"
                dualStack: true
            }
        ]
        "aws-cn": [
            {
                endpoint: "https://metering-marketplace.{region}.{dualStackDnsSuffix}"
                dualStack: true
            }
        ]
        "aws-eusc": [{endpoint: "https://metering-marketplace.{region}.{dnsSuffix}"}]
        "aws-us-gov": [
            {
                endpoint: "https://metering-marketplace.{region}.{dualStackDnsSuffix}"
                dualStack: true
            }
        ]
    }
)
service AWSMPMeteringService {
    version: "2016-01-14"
    operations: [BatchMeterUsage, MeterUsage, RegisterUsage, ResolveCustomer]
}

operation BatchMeterUsage {
    input := {
        @required
        UsageRecords: UsageRecordList

        ProductCode: ProductCode
    }
    output := {
        Results: UsageRecordResultList
        UnprocessedRecords: UsageRecordList
    }
    errors: [
        InternalServiceErrorException
        InvalidProductCodeException
        InvalidUsageDimensionException
        InvalidTagException
        InvalidUsageAllocationsException
        InvalidCustomerIdentifierException
        TimestampOutOfBoundsException
        ThrottlingException
        DisabledApiException
        InvalidLicenseException
    ]
}

operation MeterUsage {
    input := {
        @required
        ProductCode: ProductCode

        @required
        Timestamp: Timestamp

        @required
        UsageDimension: UsageDimension

        UsageQuantity: UsageQuantity
        DryRun: Boolean
        UsageAllocations: UsageAllocations

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        MeteringRecordId: String
    }
    errors: [
        InternalServiceErrorException
        InvalidProductCodeException
        InvalidUsageDimensionException
        InvalidTagException
        InvalidUsageAllocationsException
        InvalidEndpointRegionException
        TimestampOutOfBoundsException
        DuplicateRequestException
        IdempotencyConflictException
        ThrottlingException
        CustomerNotEntitledException
    ]
}

operation RegisterUsage {
    input := {
        @required
        ProductCode: ProductCode

        @required
        PublicKeyVersion: VersionInteger

        Nonce: Nonce
    }
    output := {
        PublicKeyRotationTimestamp: Timestamp
        Signature: NonEmptyString
    }
    errors: [
        InvalidProductCodeException
        InvalidRegionException
        InvalidPublicKeyVersionException
        PlatformNotSupportedException
        CustomerNotEntitledException
        ThrottlingException
        InternalServiceErrorException
        DisabledApiException
    ]
}

operation ResolveCustomer {
    input := {
        @required
        RegistrationToken: NonEmptyString
    }
    output := {
        CustomerIdentifier: CustomerIdentifier
        ProductCode: ProductCode
        CustomerAWSAccountId: CustomerAWSAccountId
        LicenseArn: LicenseArn
    }
    errors: [
        InvalidTokenException
        ExpiredTokenException
        ThrottlingException
        InternalServiceErrorException
        DisabledApiException
    ]
}

@range(min: 0, max: 2147483647)
integer AllocatedUsageQuantity

@length(min: 1, max: 64)
string ClientToken

@length(min: 1, max: 255) @pattern("^[0-9]+$")
string CustomerAWSAccountId

@length(min: 0, max: 255) @pattern("[\\s\\S]*")
string CustomerIdentifier

@error("client")
structure CustomerNotEntitledException {
    message: String
}

@error("client")
structure DisabledApiException {
    message: String
}

@error("client")
structure DuplicateRequestException {
    message: String
}

@error("client")
structure ExpiredTokenException {
    message: String
}

@error("client")
structure IdempotencyConflictException {
    message: String
}

@error("server")
structure InternalServiceErrorException {
    message: String
}

@error("client")
structure InvalidCustomerIdentifierException {
    message: String
}

@error("client")
structure InvalidEndpointRegionException {
    message: String
}

@error("client")
structure InvalidLicenseException {
    message: String
}

@error("client")
structure InvalidProductCodeException {
    message: String
}

@error("client")
structure InvalidPublicKeyVersionException {
    message: String
}

@error("client")
structure InvalidRegionException {
    message: String
}

@error("client")
structure InvalidTagException {
    message: String
}

@error("client")
structure InvalidTokenException {
    message: String
}

@error("client")
structure InvalidUsageAllocationsException {
    message: String
}

@error("client")
structure InvalidUsageDimensionException {
    message: String
}

@pattern("^arn:aws[a-zA-Z-]*:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}$")
string LicenseArn

@pattern("[\\s\\S]+")
string NonEmptyString

@length(max: 255) @pattern("[\\s\\S]*")
string Nonce

@error("client")
structure PlatformNotSupportedException {
    message: String
}

@length(min: 0, max: 255) @pattern("^[-a-zA-Z0-9/=:_.@]*$")
string ProductCode

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 100) @pattern("^[a-zA-Z0-9+ -=._:\\/@]+$")
string TagKey

@length(min: 1, max: 5)
list TagList {
    member: Tag
}

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9+ -=._:\\/@]+$")
string TagValue

@error("client")
structure ThrottlingException {
    message: String
}

@error("client")
structure TimestampOutOfBoundsException {
    message: String
}

structure UsageAllocation {
    @required
    AllocatedUsageQuantity: AllocatedUsageQuantity

    Tags: TagList
}

@length(min: 1, max: 2500)
list UsageAllocations {
    member: UsageAllocation
}

@length(min: 1, max: 255) @pattern("[\\s\\S]+")
string UsageDimension

@range(min: 0, max: 2147483647)
integer UsageQuantity

structure UsageRecord {
    @required
    Timestamp: Timestamp

    CustomerIdentifier: CustomerIdentifier

    @required
    Dimension: UsageDimension

    Quantity: UsageQuantity
    UsageAllocations: UsageAllocations
    CustomerAWSAccountId: CustomerAWSAccountId
    LicenseArn: LicenseArn
}

@length(min: 0, max: 25)
list UsageRecordList {
    member: UsageRecord
}

structure UsageRecordResult {
    UsageRecord: UsageRecord
    MeteringRecordId: String
    Status: UsageRecordResultStatus
}

list UsageRecordResultList {
    member: UsageRecordResult
}

enum UsageRecordResultStatus {
    Success
    CustomerNotSubscribed
    DuplicateRecord
}

@range(min: 1)
integer VersionInteger
