$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.pricing

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Price List Service")
@service(sdkId: "Pricing", endpointPrefix: "api.pricing")
@awsJson1_1
@sigv4(name: "pricing")
@standardRegionalEndpoints
service AWSPriceListService {
    version: "2017-10-15"
    operations: [
        DescribeServices
        GetAttributeValues
        GetPriceListFileUrl
        GetProducts
        ListPriceLists
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Services"
    pageSize: "MaxResults"
)
operation DescribeServices {
    input := {
        ServiceCode: String
        FormatVersion: FormatVersion
        NextToken: String
        MaxResults: DescribeServicesMaxResults
    }
    output := {
        Services: ServiceList
        FormatVersion: FormatVersion
        NextToken: String
    }
    errors: [
        InvalidParameterException
        InvalidNextTokenException
        NotFoundException
        AccessDeniedException
        InternalErrorException
        ExpiredNextTokenException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AttributeValues"
    pageSize: "MaxResults"
)
operation GetAttributeValues {
    input := {
        @required
        ServiceCode: String

        @required
        AttributeName: String

        NextToken: String
        MaxResults: GetAttributeValuesMaxResults
    }
    output := {
        AttributeValues: AttributeValueList
        NextToken: String
    }
    errors: [
        InvalidParameterException
        InvalidNextTokenException
        NotFoundException
        AccessDeniedException
        InternalErrorException
        ExpiredNextTokenException
        ThrottlingException
    ]
}

operation GetPriceListFileUrl {
    input := {
        @required
        PriceListArn: PriceListArn

        @required
        FileFormat: FileFormat
    }
    output := {
        Url: String
    }
    errors: [
        InvalidParameterException
        NotFoundException
        AccessDeniedException
        InternalErrorException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PriceList"
    pageSize: "MaxResults"
)
operation GetProducts {
    input := {
        @required
        ServiceCode: String

        Filters: Filters
        FormatVersion: FormatVersion
        NextToken: String
        MaxResults: GetProductsMaxResults
    }
    output := {
        FormatVersion: FormatVersion
        PriceList: PriceListJsonItems
        NextToken: String
    }
    errors: [
        InvalidParameterException
        InvalidNextTokenException
        NotFoundException
        AccessDeniedException
        InternalErrorException
        ExpiredNextTokenException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PriceLists"
    pageSize: "MaxResults"
)
operation ListPriceLists {
    input := {
        @required
        ServiceCode: ServiceCode

        @required
        EffectiveDate: Timestamp

        RegionCode: RegionCode

        @required
        CurrencyCode: CurrencyCode

        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        PriceLists: PriceLists
        NextToken: String
    }
    errors: [
        InvalidParameterException
        InvalidNextTokenException
        NotFoundException
        AccessDeniedException
        InternalErrorException
        ExpiredNextTokenException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@error("client")
structure AccessDeniedException {
    Message: String
}

list AttributeNameList {
    member: String
}

structure AttributeValue {
    Value: String
}

list AttributeValueList {
    member: AttributeValue
}

@pattern("[A-Z]{3}")
string CurrencyCode

@range(min: 1, max: 100)
integer DescribeServicesMaxResults

@error("client")
structure ExpiredNextTokenException {
    Message: String
}

@length(min: 1, max: 1024)
string Field

@length(min: 1, max: 255)
string FileFormat

list FileFormats {
    member: FileFormat
}

structure Filter {
    @required
    Type: FilterType

    @required
    Field: Field

    @required
    Value: Value
}

enum FilterType {
    TERM_MATCH
    EQUALS
    CONTAINS
    ANY_OF
    NONE_OF
}

@length(min: 0, max: 50)
list Filters {
    member: Filter
}

@length(min: 1, max: 32)
string FormatVersion

@range(min: 1, max: 10000)
integer GetAttributeValuesMaxResults

@range(min: 1, max: 100)
integer GetProductsMaxResults

@error("server") @retryable(throttling: false)
structure InternalErrorException {
    Message: String
}

@error("client")
structure InvalidNextTokenException {
    Message: String
}

@error("client")
structure InvalidParameterException {
    Message: String
}

@range(min: 1, max: 100)
integer MaxResults

@error("client")
structure NotFoundException {
    Message: String
}

structure PriceList {
    PriceListArn: PriceListArn
    RegionCode: RegionCode
    CurrencyCode: CurrencyCode
    FileFormats: FileFormats
}

@length(min: 18, max: 2048)
@pattern("arn:[A-Za-z0-9][-.A-Za-z0-9]{0,62}:pricing:::price-list/[A-Za-z0-9+_/.-]{1,1023}")
string PriceListArn

list PriceListJsonItems {
    member: JsonValue
}

@mediaType("application/json")
string JsonValue

list PriceLists {
    member: PriceList
}

@length(min: 1, max: 255)
string RegionCode

@error("client")
structure ResourceNotFoundException {
    Message: String
}

structure Service {
    @required
    ServiceCode: String

    AttributeNames: AttributeNameList
}

@length(min: 1, max: 32)
string ServiceCode

list ServiceList {
    member: Service
}

@error("client") @retryable(throttling: true)
structure ThrottlingException {
    Message: String
}

@length(min: 1, max: 1024)
string Value
