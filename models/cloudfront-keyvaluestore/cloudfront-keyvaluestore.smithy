$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.cloudfrontkeyvaluestore

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1
use smithy.rules#contextParam

@title("Amazon CloudFront KeyValueStore")
@service(sdkId: "CloudFront KeyValueStore", endpointPrefix: "cloudfront-keyvaluestore")
@restJson1
@sigv4(name: "cloudfront-keyvaluestore")
service CloudFrontKeyValueStore {
    version: "2022-07-26"
    operations: [DeleteKey, DescribeKeyValueStore, GetKey, ListKeys, PutKey, UpdateKeys]
}

@http(method: "DELETE", uri: "/key-value-stores/{KvsARN}/keys/{Key}") @idempotent
operation DeleteKey {
    input := {
        @required @httpLabel @contextParam(name: "KvsARN")
        KvsARN: KvsARN

        @required @httpLabel
        Key: Key

        @required @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @required
        ItemCount: Integer

        @required
        TotalSizeInBytes: Long

        @required @httpHeader("ETag")
        ETag: String
    }
    errors: [
        ConflictException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/key-value-stores/{KvsARN}")
operation DescribeKeyValueStore {
    input := {
        @required @httpLabel @contextParam(name: "KvsARN")
        KvsARN: KvsARN
    }
    output := {
        @required
        ItemCount: Integer

        @required
        TotalSizeInBytes: Long

        @required
        KvsARN: KvsARN

        @required
        Created: Timestamp

        @required @httpHeader("ETag")
        ETag: String

        LastModified: Timestamp
        Status: String
        FailureReason: String
    }
    errors: [
        ConflictException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/key-value-stores/{KvsARN}/keys/{Key}")
operation GetKey {
    input := {
        @required @httpLabel @contextParam(name: "KvsARN")
        KvsARN: KvsARN

        @required @httpLabel
        Key: Key
    }
    output := {
        @required
        Key: Key

        @required
        Value: Value

        @required
        ItemCount: Integer

        @required
        TotalSizeInBytes: Long
    }
    errors: [
        ConflictException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/key-value-stores/{KvsARN}/keys")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListKeys {
    input := {
        @required @httpLabel @contextParam(name: "KvsARN")
        KvsARN: KvsARN

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: ListKeysRequestMaxResultsInteger
    }
    output := {
        NextToken: String
        Items: ListKeysResponseList
    }
    errors: [
        ConflictException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/key-value-stores/{KvsARN}/keys/{Key}") @idempotent
operation PutKey {
    input := {
        @required @httpLabel
        Key: Key

        @required
        Value: Value

        @required @httpLabel @contextParam(name: "KvsARN")
        KvsARN: KvsARN

        @required @httpHeader("If-Match")
        IfMatch: String
    }
    output := {
        @required
        ItemCount: Integer

        @required
        TotalSizeInBytes: Long

        @required @httpHeader("ETag")
        ETag: String
    }
    errors: [
        ConflictException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/key-value-stores/{KvsARN}/keys") @idempotent
operation UpdateKeys {
    input := {
        @required @httpLabel @contextParam(name: "KvsARN")
        KvsARN: KvsARN

        @required @httpHeader("If-Match")
        IfMatch: String

        Puts: PutKeyRequestsList
        Deletes: DeleteKeyRequestsList
    }
    output := {
        @required
        ItemCount: Integer

        @required
        TotalSizeInBytes: Long

        @required @httpHeader("ETag")
        ETag: String
    }
    errors: [
        ConflictException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
}

@error("client") @httpError(409)
structure ConflictException {
    Message: String
}

structure DeleteKeyRequestListItem {
    @required
    Key: Key
}

list DeleteKeyRequestsList {
    member: DeleteKeyRequestListItem
}

@error("server") @httpError(500)
structure InternalServerException {
    Message: String
}

@length(min: 1, max: 1024)
string Key

@length(min: 1, max: 2048)
string KvsARN

@range(min: 1, max: 50)
integer ListKeysRequestMaxResultsInteger

list ListKeysResponseList {
    member: ListKeysResponseListItem
}

structure ListKeysResponseListItem {
    @required
    Key: Key

    @required
    Value: Value
}

structure PutKeyRequestListItem {
    @required
    Key: Key

    @required
    Value: Value
}

list PutKeyRequestsList {
    member: PutKeyRequestListItem
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    Message: String
}

@error("client") @httpError(400)
structure ValidationException {
    Message: String
}

@sensitive
string Value
