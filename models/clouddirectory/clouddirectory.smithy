$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.clouddirectory

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon CloudDirectory")
@service(sdkId: "CloudDirectory", endpointPrefix: "clouddirectory")
@restJson1
@sigv4(name: "clouddirectory")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service CloudDirectory {
    version: "2017-01-11"
    operations: [
        AddFacetToObject
        ApplySchema
        AttachObject
        AttachPolicy
        AttachToIndex
        AttachTypedLink
        BatchRead
        BatchWrite
        CreateDirectory
        CreateFacet
        CreateIndex
        CreateObject
        CreateSchema
        CreateTypedLinkFacet
        DeleteDirectory
        DeleteFacet
        DeleteObject
        DeleteSchema
        DeleteTypedLinkFacet
        DetachFromIndex
        DetachObject
        DetachPolicy
        DetachTypedLink
        DisableDirectory
        EnableDirectory
        GetAppliedSchemaVersion
        GetDirectory
        GetFacet
        GetLinkAttributes
        GetObjectAttributes
        GetObjectInformation
        GetSchemaAsJson
        GetTypedLinkFacetInformation
        ListAppliedSchemaArns
        ListAttachedIndices
        ListDevelopmentSchemaArns
        ListDirectories
        ListFacetAttributes
        ListFacetNames
        ListIncomingTypedLinks
        ListIndex
        ListManagedSchemaArns
        ListObjectAttributes
        ListObjectChildren
        ListObjectParentPaths
        ListObjectParents
        ListObjectPolicies
        ListOutgoingTypedLinks
        ListPolicyAttachments
        ListPublishedSchemaArns
        ListTagsForResource
        ListTypedLinkFacetAttributes
        ListTypedLinkFacetNames
        LookupPolicy
        PublishSchema
        PutSchemaFromJson
        RemoveFacetFromObject
        TagResource
        UntagResource
        UpdateFacet
        UpdateLinkAttributes
        UpdateObjectAttributes
        UpdateSchema
        UpdateTypedLinkFacet
        UpgradeAppliedSchema
        UpgradePublishedSchema
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/object/facets")
operation AddFacetToObject {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        SchemaFacet: SchemaFacet

        ObjectAttributeList: AttributeKeyAndValueList

        @required
        ObjectReference: ObjectReference
    }
    output := {}
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        FacetValidationException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/schema/apply")
operation ApplySchema {
    input := {
        @required
        PublishedSchemaArn: String

        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String
    }
    output := {
        AppliedSchemaArn: String
        DirectoryArn: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        SchemaAlreadyExistsException
        ResourceNotFoundException
        InvalidAttachmentException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/object/attach")
operation AttachObject {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        ParentReference: ObjectReference

        @required
        ChildReference: ObjectReference

        @required
        LinkName: LinkName
    }
    output := {
        AttachedObjectIdentifier: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        LinkNameAlreadyInUseException
        InvalidAttachmentException
        FacetValidationException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/policy/attach")
operation AttachPolicy {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        PolicyReference: ObjectReference

        @required
        ObjectReference: ObjectReference
    }
    output := {}
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        NotPolicyException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/index/attach")
operation AttachToIndex {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        IndexReference: ObjectReference

        @required
        TargetReference: ObjectReference
    }
    output := {
        AttachedObjectIdentifier: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        InvalidAttachmentException
        ResourceNotFoundException
        LinkNameAlreadyInUseException
        IndexedAttributeMissingException
        NotIndexException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/typedlink/attach")
operation AttachTypedLink {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        SourceObjectReference: ObjectReference

        @required
        TargetObjectReference: ObjectReference

        @required
        TypedLinkFacet: TypedLinkSchemaAndFacetName

        @required
        Attributes: AttributeNameAndValueList
    }
    output := {
        TypedLinkSpecifier: TypedLinkSpecifier
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        InvalidAttachmentException
        FacetValidationException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/batchread")
operation BatchRead {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        Operations: BatchReadOperationList

        @httpHeader("x-amz-consistency-level")
        ConsistencyLevel: ConsistencyLevel
    }
    output := {
        Responses: BatchReadOperationResponseList
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/batchwrite")
operation BatchWrite {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        Operations: BatchWriteOperationList
    }
    output := {
        Responses: BatchWriteOperationResponseList
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        BatchWriteException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/directory/create")
operation CreateDirectory {
    input := {
        @required
        Name: DirectoryName

        @required @httpHeader("x-amz-data-partition")
        SchemaArn: String
    }
    output := {
        @required
        DirectoryArn: String

        @required
        Name: DirectoryName

        @required
        ObjectIdentifier: String

        @required
        AppliedSchemaArn: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryAlreadyExistsException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/facet/create")
operation CreateFacet {
    input := {
        @required @httpHeader("x-amz-data-partition")
        SchemaArn: String

        @required
        Name: FacetName

        Attributes: FacetAttributeList
        ObjectType: ObjectType
        FacetStyle: FacetStyle
    }
    output := {}
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
        FacetAlreadyExistsException
        InvalidRuleException
        FacetValidationException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/index")
operation CreateIndex {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        OrderedIndexedAttributeList: AttributeKeyList

        @required
        IsUnique: Boolean

        ParentReference: ObjectReference
        LinkName: LinkName
    }
    output := {
        ObjectIdentifier: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        FacetValidationException
        LinkNameAlreadyInUseException
        UnsupportedIndexTypeException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/object")
operation CreateObject {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        SchemaFacets: SchemaFacetList

        ObjectAttributeList: AttributeKeyAndValueList
        ParentReference: ObjectReference
        LinkName: LinkName
    }
    output := {
        ObjectIdentifier: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        FacetValidationException
        LinkNameAlreadyInUseException
        UnsupportedIndexTypeException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/schema/create")
operation CreateSchema {
    input := {
        @required
        Name: SchemaName
    }
    output := {
        SchemaArn: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        SchemaAlreadyExistsException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/typedlink/facet/create")
operation CreateTypedLinkFacet {
    input := {
        @required @httpHeader("x-amz-data-partition")
        SchemaArn: String

        @required
        Facet: TypedLinkFacet
    }
    output := {}
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
        FacetAlreadyExistsException
        InvalidRuleException
        FacetValidationException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/directory")
operation DeleteDirectory {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String
    }
    output := {
        @required
        DirectoryArn: String
    }
    errors: [
        ResourceNotFoundException
        DirectoryNotDisabledException
        InternalServiceException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryDeletedException
        RetryableConflictException
        InvalidArnException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/facet/delete")
operation DeleteFacet {
    input := {
        @required @httpHeader("x-amz-data-partition")
        SchemaArn: String

        @required
        Name: FacetName
    }
    output := {}
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
        FacetNotFoundException
        FacetInUseException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/object/delete")
operation DeleteObject {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        ObjectReference: ObjectReference
    }
    output := {}
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        ObjectNotDetachedException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/schema")
operation DeleteSchema {
    input := {
        @required @httpHeader("x-amz-data-partition")
        SchemaArn: String
    }
    output := {
        SchemaArn: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
        StillContainsLinksException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/typedlink/facet/delete")
operation DeleteTypedLinkFacet {
    input := {
        @required @httpHeader("x-amz-data-partition")
        SchemaArn: String

        @required
        Name: TypedLinkName
    }
    output := {}
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
        FacetNotFoundException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/index/detach")
operation DetachFromIndex {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        IndexReference: ObjectReference

        @required
        TargetReference: ObjectReference
    }
    output := {
        DetachedObjectIdentifier: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        ObjectAlreadyDetachedException
        NotIndexException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/object/detach")
operation DetachObject {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        ParentReference: ObjectReference

        @required
        LinkName: LinkName
    }
    output := {
        DetachedObjectIdentifier: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        NotNodeException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/policy/detach")
operation DetachPolicy {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        PolicyReference: ObjectReference

        @required
        ObjectReference: ObjectReference
    }
    output := {}
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        NotPolicyException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/typedlink/detach")
operation DetachTypedLink {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        TypedLinkSpecifier: TypedLinkSpecifier
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        FacetValidationException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/directory/disable")
operation DisableDirectory {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String
    }
    output := {
        @required
        DirectoryArn: String
    }
    errors: [
        ResourceNotFoundException
        DirectoryDeletedException
        InternalServiceException
        ValidationException
        LimitExceededException
        AccessDeniedException
        RetryableConflictException
        InvalidArnException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/directory/enable")
operation EnableDirectory {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String
    }
    output := {
        @required
        DirectoryArn: String
    }
    errors: [
        ResourceNotFoundException
        DirectoryDeletedException
        InternalServiceException
        ValidationException
        LimitExceededException
        AccessDeniedException
        RetryableConflictException
        InvalidArnException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/schema/getappliedschema")
operation GetAppliedSchemaVersion {
    input := {
        @required
        SchemaArn: String
    }
    output := {
        AppliedSchemaArn: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/directory/get")
operation GetDirectory {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String
    }
    output := {
        @required
        Directory: Directory
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/facet")
operation GetFacet {
    input := {
        @required @httpHeader("x-amz-data-partition")
        SchemaArn: String

        @required
        Name: FacetName
    }
    output := {
        Facet: Facet
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
        FacetNotFoundException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/typedlink/attributes/get")
operation GetLinkAttributes {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        TypedLinkSpecifier: TypedLinkSpecifier

        @required
        AttributeNames: AttributeNameList

        ConsistencyLevel: ConsistencyLevel
    }
    output := {
        Attributes: AttributeKeyAndValueList
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        FacetValidationException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/object/attributes/get")
operation GetObjectAttributes {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        ObjectReference: ObjectReference

        @httpHeader("x-amz-consistency-level")
        ConsistencyLevel: ConsistencyLevel

        @required
        SchemaFacet: SchemaFacet

        @required
        AttributeNames: AttributeNameList
    }
    output := {
        Attributes: AttributeKeyAndValueList
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        FacetValidationException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/object/information")
operation GetObjectInformation {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        ObjectReference: ObjectReference

        @httpHeader("x-amz-consistency-level")
        ConsistencyLevel: ConsistencyLevel
    }
    output := {
        SchemaFacets: SchemaFacetList
        ObjectIdentifier: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/schema/json")
operation GetSchemaAsJson {
    input := {
        @required @httpHeader("x-amz-data-partition")
        SchemaArn: String
    }
    output := {
        Name: SchemaName
        Document: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/typedlink/facet/get")
operation GetTypedLinkFacetInformation {
    input := {
        @required @httpHeader("x-amz-data-partition")
        SchemaArn: String

        @required
        Name: TypedLinkName
    }
    output := {
        IdentityAttributeOrder: AttributeNameList
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
        InvalidNextTokenException
        FacetNotFoundException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/schema/applied")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SchemaArns"
    pageSize: "MaxResults"
)
operation ListAppliedSchemaArns {
    input := {
        @required
        DirectoryArn: String

        SchemaArn: String
        NextToken: String
        MaxResults: NumberResults
    }
    output := {
        SchemaArns: Arns
        NextToken: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
        InvalidNextTokenException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/object/indices")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IndexAttachments"
    pageSize: "MaxResults"
)
operation ListAttachedIndices {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        TargetReference: ObjectReference

        NextToken: String
        MaxResults: NumberResults

        @httpHeader("x-amz-consistency-level")
        ConsistencyLevel: ConsistencyLevel
    }
    output := {
        IndexAttachments: IndexAttachmentList
        NextToken: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/schema/development")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SchemaArns"
    pageSize: "MaxResults"
)
operation ListDevelopmentSchemaArns {
    input := {
        NextToken: String
        MaxResults: NumberResults
    }
    output := {
        SchemaArns: Arns
        NextToken: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
        InvalidNextTokenException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/directory/list")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Directories"
    pageSize: "MaxResults"
)
operation ListDirectories {
    input := {
        NextToken: String
        MaxResults: NumberResults
        state: DirectoryState
    }
    output := {
        @required
        Directories: DirectoryList

        NextToken: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        InvalidNextTokenException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/facet/attributes")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Attributes"
    pageSize: "MaxResults"
)
operation ListFacetAttributes {
    input := {
        @required @httpHeader("x-amz-data-partition")
        SchemaArn: String

        @required
        Name: FacetName

        NextToken: String
        MaxResults: NumberResults
    }
    output := {
        Attributes: FacetAttributeList
        NextToken: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
        FacetNotFoundException
        InvalidNextTokenException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/facet/list")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FacetNames"
    pageSize: "MaxResults"
)
operation ListFacetNames {
    input := {
        @required @httpHeader("x-amz-data-partition")
        SchemaArn: String

        NextToken: String
        MaxResults: NumberResults
    }
    output := {
        FacetNames: FacetNameList
        NextToken: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
        InvalidNextTokenException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/typedlink/incoming")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LinkSpecifiers"
    pageSize: "MaxResults"
)
operation ListIncomingTypedLinks {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        ObjectReference: ObjectReference

        FilterAttributeRanges: TypedLinkAttributeRangeList
        FilterTypedLink: TypedLinkSchemaAndFacetName
        NextToken: String
        MaxResults: NumberResults
        ConsistencyLevel: ConsistencyLevel
    }
    output := {
        LinkSpecifiers: TypedLinkSpecifierList
        NextToken: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        InvalidNextTokenException
        FacetValidationException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/index/targets")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IndexAttachments"
    pageSize: "MaxResults"
)
operation ListIndex {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        RangesOnIndexedValues: ObjectAttributeRangeList

        @required
        IndexReference: ObjectReference

        MaxResults: NumberResults
        NextToken: String

        @httpHeader("x-amz-consistency-level")
        ConsistencyLevel: ConsistencyLevel
    }
    output := {
        IndexAttachments: IndexAttachmentList
        NextToken: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        FacetValidationException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        InvalidNextTokenException
        ResourceNotFoundException
        NotIndexException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/schema/managed")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SchemaArns"
    pageSize: "MaxResults"
)
operation ListManagedSchemaArns {
    input := {
        SchemaArn: String
        NextToken: String
        MaxResults: NumberResults
    }
    output := {
        SchemaArns: Arns
        NextToken: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidNextTokenException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/object/attributes")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Attributes"
    pageSize: "MaxResults"
)
operation ListObjectAttributes {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        ObjectReference: ObjectReference

        NextToken: String
        MaxResults: NumberResults

        @httpHeader("x-amz-consistency-level")
        ConsistencyLevel: ConsistencyLevel

        FacetFilter: SchemaFacet
    }
    output := {
        Attributes: AttributeKeyAndValueList
        NextToken: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        InvalidNextTokenException
        FacetValidationException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/object/children")
operation ListObjectChildren {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        ObjectReference: ObjectReference

        NextToken: String
        MaxResults: NumberResults

        @httpHeader("x-amz-consistency-level")
        ConsistencyLevel: ConsistencyLevel
    }
    output := {
        Children: LinkNameToObjectIdentifierMap
        NextToken: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        InvalidNextTokenException
        NotNodeException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/object/parentpaths")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PathToObjectIdentifiersList"
    pageSize: "MaxResults"
)
operation ListObjectParentPaths {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        ObjectReference: ObjectReference

        NextToken: String
        MaxResults: NumberResults
    }
    output := {
        PathToObjectIdentifiersList: PathToObjectIdentifiersList
        NextToken: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        InvalidNextTokenException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/object/parent")
operation ListObjectParents {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        ObjectReference: ObjectReference

        NextToken: String
        MaxResults: NumberResults

        @httpHeader("x-amz-consistency-level")
        ConsistencyLevel: ConsistencyLevel

        IncludeAllLinksToEachParent: Boolean
    }
    output := {
        Parents: ObjectIdentifierToLinkNameMap
        NextToken: String
        ParentLinks: ObjectIdentifierAndLinkNameList
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        InvalidNextTokenException
        CannotListParentOfRootException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/object/policy")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AttachedPolicyIds"
    pageSize: "MaxResults"
)
operation ListObjectPolicies {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        ObjectReference: ObjectReference

        NextToken: String
        MaxResults: NumberResults

        @httpHeader("x-amz-consistency-level")
        ConsistencyLevel: ConsistencyLevel
    }
    output := {
        AttachedPolicyIds: ObjectIdentifierList
        NextToken: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        InvalidNextTokenException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/typedlink/outgoing")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TypedLinkSpecifiers"
    pageSize: "MaxResults"
)
operation ListOutgoingTypedLinks {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        ObjectReference: ObjectReference

        FilterAttributeRanges: TypedLinkAttributeRangeList
        FilterTypedLink: TypedLinkSchemaAndFacetName
        NextToken: String
        MaxResults: NumberResults
        ConsistencyLevel: ConsistencyLevel
    }
    output := {
        TypedLinkSpecifiers: TypedLinkSpecifierList
        NextToken: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        InvalidNextTokenException
        FacetValidationException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/policy/attachment")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ObjectIdentifiers"
    pageSize: "MaxResults"
)
operation ListPolicyAttachments {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        PolicyReference: ObjectReference

        NextToken: String
        MaxResults: NumberResults

        @httpHeader("x-amz-consistency-level")
        ConsistencyLevel: ConsistencyLevel
    }
    output := {
        ObjectIdentifiers: ObjectIdentifierList
        NextToken: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        InvalidNextTokenException
        ResourceNotFoundException
        NotPolicyException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/schema/published")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SchemaArns"
    pageSize: "MaxResults"
)
operation ListPublishedSchemaArns {
    input := {
        SchemaArn: String
        NextToken: String
        MaxResults: NumberResults
    }
    output := {
        SchemaArns: Arns
        NextToken: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
        InvalidNextTokenException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/tags")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Tags", pageSize: "MaxResults")
operation ListTagsForResource {
    input := {
        @required
        ResourceArn: String

        NextToken: String
        MaxResults: TagsNumberResults
    }
    output := {
        Tags: TagList
        NextToken: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
        InvalidTaggingRequestException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/typedlink/facet/attributes")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Attributes"
    pageSize: "MaxResults"
)
operation ListTypedLinkFacetAttributes {
    input := {
        @required @httpHeader("x-amz-data-partition")
        SchemaArn: String

        @required
        Name: TypedLinkName

        NextToken: String
        MaxResults: NumberResults
    }
    output := {
        Attributes: TypedLinkAttributeDefinitionList
        NextToken: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
        FacetNotFoundException
        InvalidNextTokenException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/typedlink/facet/list")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FacetNames"
    pageSize: "MaxResults"
)
operation ListTypedLinkFacetNames {
    input := {
        @required @httpHeader("x-amz-data-partition")
        SchemaArn: String

        NextToken: String
        MaxResults: NumberResults
    }
    output := {
        FacetNames: TypedLinkNameList
        NextToken: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
        InvalidNextTokenException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/policy/lookup")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PolicyToPathList"
    pageSize: "MaxResults"
)
operation LookupPolicy {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        ObjectReference: ObjectReference

        NextToken: String
        MaxResults: NumberResults
    }
    output := {
        PolicyToPathList: PolicyToPathList
        NextToken: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        InvalidNextTokenException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/schema/publish")
operation PublishSchema {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DevelopmentSchemaArn: String

        @required
        Version: Version

        MinorVersion: Version
        Name: SchemaName
    }
    output := {
        PublishedSchemaArn: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
        SchemaAlreadyPublishedException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/schema/json")
operation PutSchemaFromJson {
    input := {
        @required @httpHeader("x-amz-data-partition")
        SchemaArn: String

        @required
        Document: String
    }
    output := {
        Arn: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        InvalidSchemaDocException
        InvalidRuleException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/object/facets/delete")
operation RemoveFacetFromObject {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        SchemaFacet: SchemaFacet

        @required
        ObjectReference: ObjectReference
    }
    output := {}
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        FacetValidationException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/tags/add")
operation TagResource {
    input := {
        @required
        ResourceArn: String

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
        InvalidTaggingRequestException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/tags/remove")
operation UntagResource {
    input := {
        @required
        ResourceArn: String

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
        InvalidTaggingRequestException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/facet")
operation UpdateFacet {
    input := {
        @required @httpHeader("x-amz-data-partition")
        SchemaArn: String

        @required
        Name: FacetName

        AttributeUpdates: FacetAttributeUpdateList
        ObjectType: ObjectType
    }
    output := {}
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        InvalidFacetUpdateException
        FacetValidationException
        ResourceNotFoundException
        FacetNotFoundException
        InvalidRuleException
    ]
}

@http(method: "POST", uri: "/amazonclouddirectory/2017-01-11/typedlink/attributes/update")
operation UpdateLinkAttributes {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        TypedLinkSpecifier: TypedLinkSpecifier

        @required
        AttributeUpdates: LinkAttributeUpdateList
    }
    output := {}
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        FacetValidationException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/object/update")
operation UpdateObjectAttributes {
    input := {
        @required @httpHeader("x-amz-data-partition")
        DirectoryArn: String

        @required
        ObjectReference: ObjectReference

        @required
        AttributeUpdates: ObjectAttributeUpdateList
    }
    output := {
        ObjectIdentifier: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        DirectoryNotEnabledException
        ResourceNotFoundException
        LinkNameAlreadyInUseException
        FacetValidationException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/schema/update")
operation UpdateSchema {
    input := {
        @required @httpHeader("x-amz-data-partition")
        SchemaArn: String

        @required
        Name: SchemaName
    }
    output := {
        SchemaArn: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/typedlink/facet")
operation UpdateTypedLinkFacet {
    input := {
        @required @httpHeader("x-amz-data-partition")
        SchemaArn: String

        @required
        Name: TypedLinkName

        @required
        AttributeUpdates: TypedLinkFacetAttributeUpdateList

        @required
        IdentityAttributeOrder: AttributeNameList
    }
    output := {}
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        LimitExceededException
        AccessDeniedException
        FacetValidationException
        InvalidFacetUpdateException
        ResourceNotFoundException
        FacetNotFoundException
        InvalidRuleException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/schema/upgradeapplied")
operation UpgradeAppliedSchema {
    input := {
        @required
        PublishedSchemaArn: String

        @required
        DirectoryArn: String

        DryRun: Boolean
    }
    output := {
        UpgradedSchemaArn: String
        DirectoryArn: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        IncompatibleSchemaException
        AccessDeniedException
        ResourceNotFoundException
        InvalidAttachmentException
        SchemaAlreadyExistsException
    ]
}

@http(method: "PUT", uri: "/amazonclouddirectory/2017-01-11/schema/upgradepublished")
operation UpgradePublishedSchema {
    input := {
        @required
        DevelopmentSchemaArn: String

        @required
        PublishedSchemaArn: String

        @required
        MinorVersion: Version

        DryRun: Boolean
    }
    output := {
        UpgradedSchemaArn: String
    }
    errors: [
        InternalServiceException
        InvalidArnException
        RetryableConflictException
        ValidationException
        IncompatibleSchemaException
        AccessDeniedException
        ResourceNotFoundException
        InvalidAttachmentException
        LimitExceededException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
}

list Arns {
    member: String
}

structure AttributeKey {
    @required
    SchemaArn: String

    @required
    FacetName: FacetName

    @required
    Name: AttributeName
}

structure AttributeKeyAndValue {
    @required
    Key: AttributeKey

    @required
    Value: TypedAttributeValue
}

list AttributeKeyAndValueList {
    member: AttributeKeyAndValue
}

list AttributeKeyList {
    member: AttributeKey
}

@length(min: 1, max: 230) @pattern("^[a-zA-Z0-9._:-]*$")
string AttributeName

structure AttributeNameAndValue {
    @required
    AttributeName: AttributeName

    @required
    Value: TypedAttributeValue
}

list AttributeNameAndValueList {
    member: AttributeNameAndValue
}

list AttributeNameList {
    member: AttributeName
}

structure BatchAddFacetToObject {
    @required
    SchemaFacet: SchemaFacet

    @required
    ObjectAttributeList: AttributeKeyAndValueList

    @required
    ObjectReference: ObjectReference
}

structure BatchAddFacetToObjectResponse {}

structure BatchAttachObject {
    @required
    ParentReference: ObjectReference

    @required
    ChildReference: ObjectReference

    @required
    LinkName: LinkName
}

structure BatchAttachObjectResponse {
    attachedObjectIdentifier: String
}

structure BatchAttachPolicy {
    @required
    PolicyReference: ObjectReference

    @required
    ObjectReference: ObjectReference
}

structure BatchAttachPolicyResponse {}

structure BatchAttachToIndex {
    @required
    IndexReference: ObjectReference

    @required
    TargetReference: ObjectReference
}

structure BatchAttachToIndexResponse {
    AttachedObjectIdentifier: String
}

structure BatchAttachTypedLink {
    @required
    SourceObjectReference: ObjectReference

    @required
    TargetObjectReference: ObjectReference

    @required
    TypedLinkFacet: TypedLinkSchemaAndFacetName

    @required
    Attributes: AttributeNameAndValueList
}

structure BatchAttachTypedLinkResponse {
    TypedLinkSpecifier: TypedLinkSpecifier
}

structure BatchCreateIndex {
    @required
    OrderedIndexedAttributeList: AttributeKeyList

    @required
    IsUnique: Boolean

    ParentReference: ObjectReference
    LinkName: LinkName
    BatchReferenceName: String
}

structure BatchCreateIndexResponse {
    ObjectIdentifier: String
}

structure BatchCreateObject {
    @required
    SchemaFacet: SchemaFacetList

    @required
    ObjectAttributeList: AttributeKeyAndValueList

    ParentReference: ObjectReference
    LinkName: LinkName
    BatchReferenceName: String
}

structure BatchCreateObjectResponse {
    ObjectIdentifier: String
}

structure BatchDeleteObject {
    @required
    ObjectReference: ObjectReference
}

structure BatchDeleteObjectResponse {}

structure BatchDetachFromIndex {
    @required
    IndexReference: ObjectReference

    @required
    TargetReference: ObjectReference
}

structure BatchDetachFromIndexResponse {
    DetachedObjectIdentifier: String
}

structure BatchDetachObject {
    @required
    ParentReference: ObjectReference

    @required
    LinkName: LinkName

    BatchReferenceName: String
}

structure BatchDetachObjectResponse {
    detachedObjectIdentifier: String
}

structure BatchDetachPolicy {
    @required
    PolicyReference: ObjectReference

    @required
    ObjectReference: ObjectReference
}

structure BatchDetachPolicyResponse {}

structure BatchDetachTypedLink {
    @required
    TypedLinkSpecifier: TypedLinkSpecifier
}

structure BatchDetachTypedLinkResponse {}

structure BatchGetLinkAttributes {
    @required
    TypedLinkSpecifier: TypedLinkSpecifier

    @required
    AttributeNames: AttributeNameList
}

structure BatchGetLinkAttributesResponse {
    Attributes: AttributeKeyAndValueList
}

structure BatchGetObjectAttributes {
    @required
    ObjectReference: ObjectReference

    @required
    SchemaFacet: SchemaFacet

    @required
    AttributeNames: AttributeNameList
}

structure BatchGetObjectAttributesResponse {
    Attributes: AttributeKeyAndValueList
}

structure BatchGetObjectInformation {
    @required
    ObjectReference: ObjectReference
}

structure BatchGetObjectInformationResponse {
    SchemaFacets: SchemaFacetList
    ObjectIdentifier: String
}

structure BatchListAttachedIndices {
    @required
    TargetReference: ObjectReference

    NextToken: String
    MaxResults: NumberResults
}

structure BatchListAttachedIndicesResponse {
    IndexAttachments: IndexAttachmentList
    NextToken: String
}

structure BatchListIncomingTypedLinks {
    @required
    ObjectReference: ObjectReference

    FilterAttributeRanges: TypedLinkAttributeRangeList
    FilterTypedLink: TypedLinkSchemaAndFacetName
    NextToken: String
    MaxResults: NumberResults
}

structure BatchListIncomingTypedLinksResponse {
    LinkSpecifiers: TypedLinkSpecifierList
    NextToken: String
}

structure BatchListIndex {
    RangesOnIndexedValues: ObjectAttributeRangeList

    @required
    IndexReference: ObjectReference

    MaxResults: NumberResults
    NextToken: String
}

structure BatchListIndexResponse {
    IndexAttachments: IndexAttachmentList
    NextToken: String
}

structure BatchListObjectAttributes {
    @required
    ObjectReference: ObjectReference

    NextToken: String
    MaxResults: NumberResults
    FacetFilter: SchemaFacet
}

structure BatchListObjectAttributesResponse {
    Attributes: AttributeKeyAndValueList
    NextToken: String
}

structure BatchListObjectChildren {
    @required
    ObjectReference: ObjectReference

    NextToken: String
    MaxResults: NumberResults
}

structure BatchListObjectChildrenResponse {
    Children: LinkNameToObjectIdentifierMap
    NextToken: String
}

structure BatchListObjectParentPaths {
    @required
    ObjectReference: ObjectReference

    NextToken: String
    MaxResults: NumberResults
}

structure BatchListObjectParentPathsResponse {
    PathToObjectIdentifiersList: PathToObjectIdentifiersList
    NextToken: String
}

structure BatchListObjectParents {
    @required
    ObjectReference: ObjectReference

    NextToken: String
    MaxResults: NumberResults
}

structure BatchListObjectParentsResponse {
    ParentLinks: ObjectIdentifierAndLinkNameList
    NextToken: String
}

structure BatchListObjectPolicies {
    @required
    ObjectReference: ObjectReference

    NextToken: String
    MaxResults: NumberResults
}

structure BatchListObjectPoliciesResponse {
    AttachedPolicyIds: ObjectIdentifierList
    NextToken: String
}

structure BatchListOutgoingTypedLinks {
    @required
    ObjectReference: ObjectReference

    FilterAttributeRanges: TypedLinkAttributeRangeList
    FilterTypedLink: TypedLinkSchemaAndFacetName
    NextToken: String
    MaxResults: NumberResults
}

structure BatchListOutgoingTypedLinksResponse {
    TypedLinkSpecifiers: TypedLinkSpecifierList
    NextToken: String
}

structure BatchListPolicyAttachments {
    @required
    PolicyReference: ObjectReference

    NextToken: String
    MaxResults: NumberResults
}

structure BatchListPolicyAttachmentsResponse {
    ObjectIdentifiers: ObjectIdentifierList
    NextToken: String
}

structure BatchLookupPolicy {
    @required
    ObjectReference: ObjectReference

    NextToken: String
    MaxResults: NumberResults
}

structure BatchLookupPolicyResponse {
    PolicyToPathList: PolicyToPathList
    NextToken: String
}

structure BatchReadException {
    Type: BatchReadExceptionType
    Message: String
}

enum BatchReadExceptionType {
    ValidationException
    InvalidArnException
    ResourceNotFoundException
    InvalidNextTokenException
    AccessDeniedException
    NotNodeException
    FacetValidationException
    CannotListParentOfRootException
    NotIndexException
    NotPolicyException
    DirectoryNotEnabledException
    LimitExceededException
    InternalServiceException
}

structure BatchReadOperation {
    ListObjectAttributes: BatchListObjectAttributes
    ListObjectChildren: BatchListObjectChildren
    ListAttachedIndices: BatchListAttachedIndices
    ListObjectParentPaths: BatchListObjectParentPaths
    GetObjectInformation: BatchGetObjectInformation
    GetObjectAttributes: BatchGetObjectAttributes
    ListObjectParents: BatchListObjectParents
    ListObjectPolicies: BatchListObjectPolicies
    ListPolicyAttachments: BatchListPolicyAttachments
    LookupPolicy: BatchLookupPolicy
    ListIndex: BatchListIndex
    ListOutgoingTypedLinks: BatchListOutgoingTypedLinks
    ListIncomingTypedLinks: BatchListIncomingTypedLinks
    GetLinkAttributes: BatchGetLinkAttributes
}

list BatchReadOperationList {
    member: BatchReadOperation
}

structure BatchReadOperationResponse {
    SuccessfulResponse: BatchReadSuccessfulResponse
    ExceptionResponse: BatchReadException
}

list BatchReadOperationResponseList {
    member: BatchReadOperationResponse
}

structure BatchReadSuccessfulResponse {
    ListObjectAttributes: BatchListObjectAttributesResponse
    ListObjectChildren: BatchListObjectChildrenResponse
    GetObjectInformation: BatchGetObjectInformationResponse
    GetObjectAttributes: BatchGetObjectAttributesResponse
    ListAttachedIndices: BatchListAttachedIndicesResponse
    ListObjectParentPaths: BatchListObjectParentPathsResponse
    ListObjectPolicies: BatchListObjectPoliciesResponse
    ListPolicyAttachments: BatchListPolicyAttachmentsResponse
    LookupPolicy: BatchLookupPolicyResponse
    ListIndex: BatchListIndexResponse
    ListOutgoingTypedLinks: BatchListOutgoingTypedLinksResponse
    ListIncomingTypedLinks: BatchListIncomingTypedLinksResponse
    GetLinkAttributes: BatchGetLinkAttributesResponse
    ListObjectParents: BatchListObjectParentsResponse
}

structure BatchRemoveFacetFromObject {
    @required
    SchemaFacet: SchemaFacet

    @required
    ObjectReference: ObjectReference
}

structure BatchRemoveFacetFromObjectResponse {}

structure BatchUpdateLinkAttributes {
    @required
    TypedLinkSpecifier: TypedLinkSpecifier

    @required
    AttributeUpdates: LinkAttributeUpdateList
}

structure BatchUpdateLinkAttributesResponse {}

structure BatchUpdateObjectAttributes {
    @required
    ObjectReference: ObjectReference

    @required
    AttributeUpdates: ObjectAttributeUpdateList
}

structure BatchUpdateObjectAttributesResponse {
    ObjectIdentifier: String
}

@error("client")
structure BatchWriteException {
    Index: Integer
    Type: BatchWriteExceptionType
    Message: String
}

enum BatchWriteExceptionType {
    InternalServiceException
    ValidationException
    InvalidArnException
    LinkNameAlreadyInUseException
    StillContainsLinksException
    FacetValidationException
    ObjectNotDetachedException
    ResourceNotFoundException
    AccessDeniedException
    InvalidAttachmentException
    NotIndexException
    NotNodeException
    IndexedAttributeMissingException
    ObjectAlreadyDetachedException
    NotPolicyException
    DirectoryNotEnabledException
    LimitExceededException
    UnsupportedIndexTypeException
}

structure BatchWriteOperation {
    CreateObject: BatchCreateObject
    AttachObject: BatchAttachObject
    DetachObject: BatchDetachObject
    UpdateObjectAttributes: BatchUpdateObjectAttributes
    DeleteObject: BatchDeleteObject
    AddFacetToObject: BatchAddFacetToObject
    RemoveFacetFromObject: BatchRemoveFacetFromObject
    AttachPolicy: BatchAttachPolicy
    DetachPolicy: BatchDetachPolicy
    CreateIndex: BatchCreateIndex
    AttachToIndex: BatchAttachToIndex
    DetachFromIndex: BatchDetachFromIndex
    AttachTypedLink: BatchAttachTypedLink
    DetachTypedLink: BatchDetachTypedLink
    UpdateLinkAttributes: BatchUpdateLinkAttributes
}

list BatchWriteOperationList {
    member: BatchWriteOperation
}

structure BatchWriteOperationResponse {
    CreateObject: BatchCreateObjectResponse
    AttachObject: BatchAttachObjectResponse
    DetachObject: BatchDetachObjectResponse
    UpdateObjectAttributes: BatchUpdateObjectAttributesResponse
    DeleteObject: BatchDeleteObjectResponse
    AddFacetToObject: BatchAddFacetToObjectResponse
    RemoveFacetFromObject: BatchRemoveFacetFromObjectResponse
    AttachPolicy: BatchAttachPolicyResponse
    DetachPolicy: BatchDetachPolicyResponse
    CreateIndex: BatchCreateIndexResponse
    AttachToIndex: BatchAttachToIndexResponse
    DetachFromIndex: BatchDetachFromIndexResponse
    AttachTypedLink: BatchAttachTypedLinkResponse
    DetachTypedLink: BatchDetachTypedLinkResponse
    UpdateLinkAttributes: BatchUpdateLinkAttributesResponse
}

list BatchWriteOperationResponseList {
    member: BatchWriteOperationResponse
}

@error("client") @httpError(400)
structure CannotListParentOfRootException {
    Message: String
}

enum ConsistencyLevel {
    SERIALIZABLE
    EVENTUAL
}

structure Directory {
    Name: DirectoryName
    DirectoryArn: String
    State: DirectoryState
    CreationDateTime: Timestamp
}

@error("client") @httpError(400)
structure DirectoryAlreadyExistsException {
    Message: String
}

@error("client") @httpError(400)
structure DirectoryDeletedException {
    Message: String
}

list DirectoryList {
    member: Directory
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9._-]*$")
string DirectoryName

@error("client") @httpError(400)
structure DirectoryNotDisabledException {
    Message: String
}

@error("client") @httpError(400)
structure DirectoryNotEnabledException {
    Message: String
}

enum DirectoryState {
    ENABLED
    DISABLED
    DELETED
}

structure Facet {
    Name: FacetName
    ObjectType: ObjectType
    FacetStyle: FacetStyle
}

@error("client") @httpError(400)
structure FacetAlreadyExistsException {
    Message: String
}

structure FacetAttribute {
    @required
    Name: AttributeName

    AttributeDefinition: FacetAttributeDefinition
    AttributeReference: FacetAttributeReference
    RequiredBehavior: RequiredAttributeBehavior
}

structure FacetAttributeDefinition {
    @required
    Type: FacetAttributeType

    DefaultValue: TypedAttributeValue
    IsImmutable: Boolean
    Rules: RuleMap
}

list FacetAttributeList {
    member: FacetAttribute
}

structure FacetAttributeReference {
    @required
    TargetFacetName: FacetName

    @required
    TargetAttributeName: AttributeName
}

enum FacetAttributeType {
    STRING
    BINARY
    BOOLEAN
    NUMBER
    DATETIME
    VARIANT
}

structure FacetAttributeUpdate {
    Attribute: FacetAttribute
    Action: UpdateActionType
}

list FacetAttributeUpdateList {
    member: FacetAttributeUpdate
}

@error("client") @httpError(400)
structure FacetInUseException {
    Message: String
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9._-]*$")
string FacetName

list FacetNameList {
    member: FacetName
}

@error("client") @httpError(400)
structure FacetNotFoundException {
    Message: String
}

enum FacetStyle {
    STATIC
    DYNAMIC
}

@error("client") @httpError(400)
structure FacetValidationException {
    Message: String
}

@error("client") @httpError(400)
structure IncompatibleSchemaException {
    Message: String
}

structure IndexAttachment {
    IndexedAttributes: AttributeKeyAndValueList
    ObjectIdentifier: String
}

list IndexAttachmentList {
    member: IndexAttachment
}

@error("client") @httpError(400)
structure IndexedAttributeMissingException {
    Message: String
}

@error("server") @httpError(500)
structure InternalServiceException {
    Message: String
}

@error("client") @httpError(400)
structure InvalidArnException {
    Message: String
}

@error("client") @httpError(400)
structure InvalidAttachmentException {
    Message: String
}

@error("client") @httpError(400)
structure InvalidFacetUpdateException {
    Message: String
}

@error("client") @httpError(400)
structure InvalidNextTokenException {
    Message: String
}

@error("client") @httpError(400)
structure InvalidRuleException {
    Message: String
}

@error("client") @httpError(400)
structure InvalidSchemaDocException {
    Message: String
}

@error("client") @httpError(400)
structure InvalidTaggingRequestException {
    Message: String
}

@error("client") @httpError(400)
structure LimitExceededException {
    Message: String
}

structure LinkAttributeAction {
    AttributeActionType: UpdateActionType
    AttributeUpdateValue: TypedAttributeValue
}

structure LinkAttributeUpdate {
    AttributeKey: AttributeKey
    AttributeAction: LinkAttributeAction
}

list LinkAttributeUpdateList {
    member: LinkAttributeUpdate
}

@length(min: 1, max: 64) @pattern("[^\\/\\[\\]\\(\\):\\{\\}#@!?\\s\\\\;]+")
string LinkName

@error("client") @httpError(400)
structure LinkNameAlreadyInUseException {
    Message: String
}

map LinkNameToObjectIdentifierMap {
    key: LinkName
    value: String
}

@error("client") @httpError(400)
structure NotIndexException {
    Message: String
}

@error("client") @httpError(400)
structure NotNodeException {
    Message: String
}

@error("client") @httpError(400)
structure NotPolicyException {
    Message: String
}

@range(min: 1)
integer NumberResults

@error("client") @httpError(400)
structure ObjectAlreadyDetachedException {
    Message: String
}

structure ObjectAttributeAction {
    ObjectAttributeActionType: UpdateActionType
    ObjectAttributeUpdateValue: TypedAttributeValue
}

structure ObjectAttributeRange {
    AttributeKey: AttributeKey
    Range: TypedAttributeValueRange
}

list ObjectAttributeRangeList {
    member: ObjectAttributeRange
}

structure ObjectAttributeUpdate {
    ObjectAttributeKey: AttributeKey
    ObjectAttributeAction: ObjectAttributeAction
}

list ObjectAttributeUpdateList {
    member: ObjectAttributeUpdate
}

list ObjectIdentifierAndLinkNameList {
    member: ObjectIdentifierAndLinkNameTuple
}

structure ObjectIdentifierAndLinkNameTuple {
    ObjectIdentifier: String
    LinkName: LinkName
}

list ObjectIdentifierList {
    member: String
}

map ObjectIdentifierToLinkNameMap {
    key: String
    value: LinkName
}

@error("client") @httpError(400)
structure ObjectNotDetachedException {
    Message: String
}

structure ObjectReference {
    Selector: String
}

enum ObjectType {
    NODE
    LEAF_NODE
    POLICY
    INDEX
}

structure PathToObjectIdentifiers {
    Path: String
    ObjectIdentifiers: ObjectIdentifierList
}

list PathToObjectIdentifiersList {
    member: PathToObjectIdentifiers
}

structure PolicyAttachment {
    PolicyId: String
    ObjectIdentifier: String
    PolicyType: String
}

list PolicyAttachmentList {
    member: PolicyAttachment
}

structure PolicyToPath {
    Path: String
    Policies: PolicyAttachmentList
}

list PolicyToPathList {
    member: PolicyToPath
}

enum RangeMode {
    FIRST
    LAST
    LAST_BEFORE_MISSING_VALUES
    INCLUSIVE
    EXCLUSIVE
}

enum RequiredAttributeBehavior {
    REQUIRED_ALWAYS
    NOT_REQUIRED
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

@error("client") @httpError(409)
structure RetryableConflictException {
    Message: String
}

structure Rule {
    Type: RuleType
    Parameters: RuleParameterMap
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9._-]*$")
string RuleKey

map RuleMap {
    key: RuleKey
    value: Rule
}

map RuleParameterMap {
    key: String
    value: String
}

enum RuleType {
    BINARY_LENGTH
    NUMBER_COMPARISON
    STRING_FROM_SET
    STRING_LENGTH
}

@error("client") @httpError(400)
structure SchemaAlreadyExistsException {
    Message: String
}

@error("client") @httpError(400)
structure SchemaAlreadyPublishedException {
    Message: String
}

structure SchemaFacet {
    SchemaArn: String
    FacetName: FacetName
}

list SchemaFacetList {
    member: SchemaFacet
}

@length(min: 1, max: 32) @pattern("^[a-zA-Z0-9._-]*$")
string SchemaName

@error("client") @httpError(400)
structure StillContainsLinksException {
    Message: String
}

structure Tag {
    Key: String
    Value: String
}

list TagKeyList {
    member: String
}

list TagList {
    member: Tag
}

@range(min: 50)
integer TagsNumberResults

structure TypedAttributeValue {
    StringValue: String
    BinaryValue: Blob
    BooleanValue: Boolean
    NumberValue: String
    DatetimeValue: Timestamp
}

structure TypedAttributeValueRange {
    @required
    StartMode: RangeMode

    StartValue: TypedAttributeValue

    @required
    EndMode: RangeMode

    EndValue: TypedAttributeValue
}

structure TypedLinkAttributeDefinition {
    @required
    Name: AttributeName

    @required
    Type: FacetAttributeType

    DefaultValue: TypedAttributeValue
    IsImmutable: Boolean
    Rules: RuleMap

    @required
    RequiredBehavior: RequiredAttributeBehavior
}

list TypedLinkAttributeDefinitionList {
    member: TypedLinkAttributeDefinition
}

structure TypedLinkAttributeRange {
    AttributeName: AttributeName

    @required
    Range: TypedAttributeValueRange
}

list TypedLinkAttributeRangeList {
    member: TypedLinkAttributeRange
}

structure TypedLinkFacet {
    @required
    Name: TypedLinkName

    @required
    Attributes: TypedLinkAttributeDefinitionList

    @required
    IdentityAttributeOrder: AttributeNameList
}

structure TypedLinkFacetAttributeUpdate {
    @required
    Attribute: TypedLinkAttributeDefinition

    @required
    Action: UpdateActionType
}

list TypedLinkFacetAttributeUpdateList {
    member: TypedLinkFacetAttributeUpdate
}

@pattern("^[a-zA-Z0-9._-]*$")
string TypedLinkName

list TypedLinkNameList {
    member: TypedLinkName
}

structure TypedLinkSchemaAndFacetName {
    @required
    SchemaArn: String

    @required
    TypedLinkName: TypedLinkName
}

structure TypedLinkSpecifier {
    @required
    TypedLinkFacet: TypedLinkSchemaAndFacetName

    @required
    SourceObjectReference: ObjectReference

    @required
    TargetObjectReference: ObjectReference

    @required
    IdentityAttributeValues: AttributeNameAndValueList
}

list TypedLinkSpecifierList {
    member: TypedLinkSpecifier
}

@error("client") @httpError(400)
structure UnsupportedIndexTypeException {
    Message: String
}

enum UpdateActionType {
    CREATE_OR_UPDATE
    DELETE
}

@error("client") @httpError(400)
structure ValidationException {
    Message: String
}

@length(min: 1, max: 10) @pattern("^[a-zA-Z0-9._-]*$")
string Version
