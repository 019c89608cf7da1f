$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.marketplaceentitlement

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use smithy.protocols#rpcv2Cbor

@title("AWS Marketplace Entitlement Service")
@service(
    sdkId: "Marketplace Entitlement Service"
    endpointPrefix: "entitlement.marketplace"
    docId: "entitlement.marketplace-2017-01-11"
)
@rpcv2Cbor
@awsJson1_1
@sigv4(name: "aws-marketplace")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [
            {
                endpoint: "https://entitlement-marketplace.{region}.{dualStackDnsSuffix}"
                dualStack: true
            }
        ]
        "aws-cn": [
            {endpoint: "https://entitlement-marketplace.{region}.{dnsSuffix}"}
            {
                endpoint: "https://entitlement-marketplace.{region}.{dualStackDnsSuffix}"
                dualStack: true
            }
        ]
        "aws-eusc": [{endpoint: "https://entitlement-marketplace.{region}.{dnsSuffix}"}]
    }
)
service AWSMPEntitlementService {
    version: "2017-01-11"
    operations: [GetEntitlements]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Entitlements"
    pageSize: "MaxResults"
)
operation GetEntitlements {
    input := {
        @required
        ProductCode: ProductCode

        Filter: GetEntitlementFilters
        NextToken: NonEmptyString
        MaxResults: PageSizeInteger
    }
    output := {
        Entitlements: EntitlementList
        NextToken: NonEmptyString
    }
    errors: [InvalidParameterException, ThrottlingException, InternalServiceErrorException]
}

structure Entitlement {
    ProductCode: ProductCode
    Dimension: NonEmptyString
    CustomerIdentifier: NonEmptyString
    CustomerAWSAccountId: NonEmptyString
    Value: EntitlementValue
    ExpirationDate: Timestamp
    LicenseArn: String
}

@length(min: 0)
list EntitlementList {
    member: Entitlement
}

structure EntitlementValue {
    IntegerValue: Integer
    DoubleValue: Double
    BooleanValue: Boolean
    StringValue: String
}

@length(min: 1)
list FilterValueList {
    member: String
}

enum GetEntitlementFilterName {
    CUSTOMER_IDENTIFIER
    DIMENSION
    CUSTOMER_AWS_ACCOUNT_ID
    LICENSE_ARN
}

map GetEntitlementFilters {
    key: GetEntitlementFilterName
    value: FilterValueList
}

@error("server")
structure InternalServiceErrorException {
    message: String
}

@error("client")
structure InvalidParameterException {
    message: String
}

@pattern("\\S+")
string NonEmptyString

@range(min: 1, max: 25)
integer PageSizeInteger

@length(min: 1, max: 255)
string ProductCode

@error("client")
structure ThrottlingException {
    message: String
}
