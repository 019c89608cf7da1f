$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.sdb

use aws.api#service
use aws.protocols#awsQuery
use aws.protocols#awsQueryError
use sessiongen.traits#sigv2

@title("Amazon SimpleDB")
@service(sdkId: "SimpleDB", endpointPrefix: "sdb", docId: "sdb-2009-04-15")
@awsQuery
@sigv2
@xmlNamespace(uri: "http://sdb.amazonaws.com/doc/2009-04-15/")
service SimpleDB {
    version: "2009-04-15"
    operations: [
        BatchDeleteAttributes
        BatchPutAttributes
        CreateDomain
        DeleteAttributes
        DeleteDomain
        DomainMetadata
        GetAttributes
        ListDomains
        PutAttributes
        Select
    ]
}

operation BatchDeleteAttributes {
    input := {
        @required
        DomainName: String

        @required @xmlFlattened
        Items: DeletableItemList
    }
}

operation BatchPutAttributes {
    input := {
        @required
        DomainName: String

        @required @xmlFlattened
        Items: ReplaceableItemList
    }
    errors: [
        DuplicateItemName
        InvalidParameterValue
        MissingParameter
        NoSuchDomain
        NumberItemAttributesExceeded
        NumberDomainAttributesExceeded
        NumberDomainBytesExceeded
        NumberSubmittedItemsExceeded
        NumberSubmittedAttributesExceeded
    ]
}

operation CreateDomain {
    input := {
        @required
        DomainName: String
    }
    errors: [InvalidParameterValue, MissingParameter, NumberDomainsExceeded]
}

operation DeleteAttributes {
    input := {
        @required
        DomainName: String

        @required
        ItemName: String

        @xmlFlattened
        Attributes: AttributeList

        Expected: UpdateCondition
    }
    errors: [InvalidParameterValue, MissingParameter, NoSuchDomain, AttributeDoesNotExist]
}

operation DeleteDomain {
    input := {
        @required
        DomainName: String
    }
    errors: [MissingParameter]
}

operation DomainMetadata {
    input := {
        @required
        DomainName: String
    }
    output := {
        ItemCount: Integer
        ItemNamesSizeBytes: Long
        AttributeNameCount: Integer
        AttributeNamesSizeBytes: Long
        AttributeValueCount: Integer
        AttributeValuesSizeBytes: Long
        Timestamp: Integer
    }
    errors: [MissingParameter, NoSuchDomain]
}

operation GetAttributes {
    input := {
        @required
        DomainName: String

        @required
        ItemName: String

        @xmlFlattened
        AttributeNames: AttributeNameList

        ConsistentRead: Boolean
    }
    output := {
        @xmlFlattened
        Attributes: AttributeList
    }
    errors: [InvalidParameterValue, MissingParameter, NoSuchDomain]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DomainNames"
    pageSize: "MaxNumberOfDomains"
)
operation ListDomains {
    input := {
        MaxNumberOfDomains: Integer
        NextToken: String
    }
    output := {
        @xmlFlattened
        DomainNames: DomainNameList

        NextToken: String
    }
    errors: [InvalidParameterValue, InvalidNextToken]
}

operation PutAttributes {
    input := {
        @required
        DomainName: String

        @required
        ItemName: String

        @required @xmlFlattened
        Attributes: ReplaceableAttributeList

        Expected: UpdateCondition
    }
    errors: [
        InvalidParameterValue
        MissingParameter
        NoSuchDomain
        NumberDomainAttributesExceeded
        NumberDomainBytesExceeded
        NumberItemAttributesExceeded
        AttributeDoesNotExist
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Items")
operation Select {
    input := {
        @required
        SelectExpression: String

        NextToken: String
        ConsistentRead: Boolean
    }
    output := {
        @xmlFlattened
        Items: ItemList

        NextToken: String
    }
    errors: [
        InvalidParameterValue
        InvalidNextToken
        InvalidNumberPredicates
        InvalidNumberValueTests
        InvalidQueryExpression
        MissingParameter
        NoSuchDomain
        RequestTimeout
        TooManyRequestedAttributes
    ]
}

structure Attribute {
    @required
    Name: String

    AlternateNameEncoding: String

    @required
    Value: String

    AlternateValueEncoding: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "AttributeDoesNotExist", httpResponseCode: 404)
structure AttributeDoesNotExist {
    BoxUsage: Float
}

list AttributeList {
    @xmlName("Attribute")
    member: Attribute
}

list AttributeNameList {
    @xmlName("AttributeName")
    member: String
}

structure DeletableItem {
    @required @xmlName("ItemName")
    Name: String

    @xmlFlattened
    Attributes: AttributeList
}

list DeletableItemList {
    @xmlName("Item")
    member: DeletableItem
}

list DomainNameList {
    @xmlName("DomainName")
    member: String
}

@error("client") @httpError(400) @awsQueryError(code: "DuplicateItemName", httpResponseCode: 400)
structure DuplicateItemName {
    BoxUsage: Float
}

@error("client") @httpError(400) @awsQueryError(code: "InvalidNextToken", httpResponseCode: 400)
structure InvalidNextToken {
    BoxUsage: Float
}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidNumberPredicates", httpResponseCode: 400)
structure InvalidNumberPredicates {
    BoxUsage: Float
}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidNumberValueTests", httpResponseCode: 400)
structure InvalidNumberValueTests {
    BoxUsage: Float
}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidParameterValue", httpResponseCode: 400)
structure InvalidParameterValue {
    BoxUsage: Float
}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidQueryExpression", httpResponseCode: 400)
structure InvalidQueryExpression {
    BoxUsage: Float
}

structure Item {
    @required
    Name: String

    AlternateNameEncoding: String

    @required @xmlFlattened
    Attributes: AttributeList
}

list ItemList {
    @xmlName("Item")
    member: Item
}

@error("client") @httpError(400) @awsQueryError(code: "MissingParameter", httpResponseCode: 400)
structure MissingParameter {
    BoxUsage: Float
}

@error("client") @httpError(400) @awsQueryError(code: "NoSuchDomain", httpResponseCode: 400)
structure NoSuchDomain {
    BoxUsage: Float
}

@error("client")
@httpError(409)
@awsQueryError(code: "NumberDomainAttributesExceeded", httpResponseCode: 409)
structure NumberDomainAttributesExceeded {
    BoxUsage: Float
}

@error("client")
@httpError(409)
@awsQueryError(code: "NumberDomainBytesExceeded", httpResponseCode: 409)
structure NumberDomainBytesExceeded {
    BoxUsage: Float
}

@error("client")
@httpError(409)
@awsQueryError(code: "NumberDomainsExceeded", httpResponseCode: 409)
structure NumberDomainsExceeded {
    BoxUsage: Float
}

@error("client")
@httpError(409)
@awsQueryError(code: "NumberItemAttributesExceeded", httpResponseCode: 409)
structure NumberItemAttributesExceeded {
    BoxUsage: Float
}

@error("client")
@httpError(409)
@awsQueryError(code: "NumberSubmittedAttributesExceeded", httpResponseCode: 409)
structure NumberSubmittedAttributesExceeded {
    BoxUsage: Float
}

@error("client")
@httpError(409)
@awsQueryError(code: "NumberSubmittedItemsExceeded", httpResponseCode: 409)
structure NumberSubmittedItemsExceeded {
    BoxUsage: Float
}

structure ReplaceableAttribute {
    @required
    Name: String

    @required
    Value: String

    Replace: Boolean
}

list ReplaceableAttributeList {
    @xmlName("Attribute")
    member: ReplaceableAttribute
}

structure ReplaceableItem {
    @required @xmlName("ItemName")
    Name: String

    @required @xmlFlattened
    Attributes: ReplaceableAttributeList
}

list ReplaceableItemList {
    @xmlName("Item")
    member: ReplaceableItem
}

@error("client") @httpError(408) @awsQueryError(code: "RequestTimeout", httpResponseCode: 408)
structure RequestTimeout {
    BoxUsage: Float
}

@error("client")
@httpError(400)
@awsQueryError(code: "TooManyRequestedAttributes", httpResponseCode: 400)
structure TooManyRequestedAttributes {
    BoxUsage: Float
}

structure UpdateCondition {
    Name: String
    Value: String
    Exists: Boolean
}
