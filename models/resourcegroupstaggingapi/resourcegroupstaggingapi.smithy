$version: "2.0"

namespace com.amazonaws.resourcegroupstaggingapi

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Resource Groups Tagging API")
@service(
    sdkId: "Resource Groups Tagging API"
    endpointPrefix: "tagging"
    docId: "resourcegroupstaggingapi-2017-01-26"
)
@awsJson1_1
@sigv4(name: "tagging")
@standardRegionalEndpoints
service ResourceGroupsTaggingAPI_20170126 {
    version: "2017-01-26"
    operations: [
        DescribeReportCreation
        GetComplianceSummary
        GetResources
        GetTagKeys
        GetTagValues
        ListRequiredTags
        StartReportCreation
        TagResources
        UntagResources
    ]
}

operation DescribeReportCreation {
    input := {}
    output := {
        Status: String
        S3Location: String
        ErrorMessage: String
    }
    errors: [
        ConstraintViolationException
        InternalServiceException
        InvalidParameterException
        ThrottledException
    ]
}

@paginated(
    inputToken: "PaginationToken"
    outputToken: "PaginationToken"
    items: "SummaryList"
    pageSize: "MaxResults"
)
operation GetComplianceSummary {
    input := {
        TargetIdFilters: TargetIdFilterList
        RegionFilters: RegionFilterList
        ResourceTypeFilters: ResourceTypeFilterList
        TagKeyFilters: TagKeyFilterList
        GroupBy: GroupBy
        MaxResults: MaxResultsGetComplianceSummary
        PaginationToken: PaginationToken
    }
    output := {
        SummaryList: SummaryList
        PaginationToken: PaginationToken
    }
    errors: [
        ConstraintViolationException
        InternalServiceException
        InvalidParameterException
        ThrottledException
    ]
}

@paginated(
    inputToken: "PaginationToken"
    outputToken: "PaginationToken"
    items: "ResourceTagMappingList"
    pageSize: "ResourcesPerPage"
)
operation GetResources {
    input := {
        PaginationToken: PaginationToken
        TagFilters: TagFilterList
        ResourcesPerPage: Integer
        TagsPerPage: Integer
        ResourceTypeFilters: ResourceTypeFilterList
        IncludeComplianceDetails: Boolean
        ExcludeCompliantResources: Boolean
        ResourceARNList: ResourceARNListForGet
    }
    output := {
        PaginationToken: PaginationToken
        ResourceTagMappingList: ResourceTagMappingList
    }
    errors: [
        InvalidParameterException
        ThrottledException
        InternalServiceException
        PaginationTokenExpiredException
    ]
}

@paginated(inputToken: "PaginationToken", outputToken: "PaginationToken", items: "TagKeys")
operation GetTagKeys {
    input := {
        PaginationToken: PaginationToken
    }
    output := {
        PaginationToken: PaginationToken
        TagKeys: TagKeyList
    }
    errors: [
        InvalidParameterException
        ThrottledException
        InternalServiceException
        PaginationTokenExpiredException
    ]
}

@paginated(inputToken: "PaginationToken", outputToken: "PaginationToken", items: "TagValues")
operation GetTagValues {
    input := {
        PaginationToken: PaginationToken

        @required
        Key: TagKey
    }
    output := {
        PaginationToken: PaginationToken
        TagValues: TagValuesOutputList
    }
    errors: [
        InvalidParameterException
        ThrottledException
        InternalServiceException
        PaginationTokenExpiredException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RequiredTags"
    pageSize: "MaxResults"
)
operation ListRequiredTags {
    input := {
        NextToken: PaginationToken
        MaxResults: MaxResultsForListRequiredTags
    }
    output := {
        RequiredTags: RequiredTagsForListRequiredTags
        NextToken: PaginationToken
    }
    errors: [
        InternalServiceException
        InvalidParameterException
        PaginationTokenExpiredException
        ThrottledException
    ]
}

operation StartReportCreation {
    input := {
        @required
        S3Bucket: S3Bucket
    }
    output := {}
    errors: [
        ConcurrentModificationException
        ConstraintViolationException
        InternalServiceException
        InvalidParameterException
        ThrottledException
    ]
}

operation TagResources {
    input := {
        @required
        ResourceARNList: ResourceARNListForTagUntag

        @required
        Tags: TagMap
    }
    output := {
        FailedResourcesMap: FailedResourcesMap
    }
    errors: [InvalidParameterException, ThrottledException, InternalServiceException]
}

operation UntagResources {
    input := {
        @required
        ResourceARNList: ResourceARNListForTagUntag

        @required
        TagKeys: TagKeyListForUntag
    }
    output := {
        FailedResourcesMap: FailedResourcesMap
    }
    errors: [InvalidParameterException, ThrottledException, InternalServiceException]
}

@length(min: 0, max: 256) @pattern("[\\s\\S]*")
string AmazonResourceType

list CloudFormationResourceTypes {
    member: String
}

structure ComplianceDetails {
    NoncompliantKeys: TagKeyList
    KeysWithNoncompliantValues: TagKeyList
    MissingTagKeys: TagKeyList
    ComplianceStatus: Boolean
}

@error("client")
structure ConcurrentModificationException {
    Message: ExceptionMessage
}

@error("client")
structure ConstraintViolationException {
    Message: ExceptionMessage
}

enum ErrorCode {
    InternalServiceException
    InvalidParameterException
}

@length(min: 0, max: 2048)
string ExceptionMessage

map FailedResourcesMap {
    key: ResourceARN
    value: FailureInfo
}

structure FailureInfo {
    StatusCode: Integer
    ErrorCode: ErrorCode
    ErrorMessage: String
}

list GroupBy {
    member: GroupByAttribute
}

enum GroupByAttribute {
    TARGET_ID
    REGION
    RESOURCE_TYPE
}

@error("server")
structure InternalServiceException {
    Message: ExceptionMessage
}

@error("client")
structure InvalidParameterException {
    Message: ExceptionMessage
}

@range(min: 1, max: 200)
integer MaxResultsForListRequiredTags

@range(min: 1, max: 1000)
integer MaxResultsGetComplianceSummary

@length(min: 0, max: 2048) @pattern("[\\s\\S]*")
string PaginationToken

@error("client")
structure PaginationTokenExpiredException {
    Message: ExceptionMessage
}

@length(min: 1, max: 256) @pattern("[\\s\\S]*")
string Region

@length(min: 1, max: 100)
list RegionFilterList {
    member: Region
}

list ReportingTagKeys {
    member: TagKey
}

structure RequiredTag {
    ResourceType: String
    CloudFormationResourceTypes: CloudFormationResourceTypes
    ReportingTagKeys: ReportingTagKeys
}

list RequiredTagsForListRequiredTags {
    member: RequiredTag
}

@length(min: 1, max: 1011) @pattern("[\\s\\S]*")
string ResourceARN

@length(min: 1, max: 100)
list ResourceARNListForGet {
    member: ResourceARN
}

@length(min: 1, max: 20)
list ResourceARNListForTagUntag {
    member: ResourceARN
}

structure ResourceTagMapping {
    ResourceARN: ResourceARN
    Tags: TagList
    ComplianceDetails: ComplianceDetails
}

list ResourceTagMappingList {
    member: ResourceTagMapping
}

list ResourceTypeFilterList {
    member: AmazonResourceType
}

@length(min: 3, max: 63) @pattern("[a-z0-9.-]*")
string S3Bucket

structure Summary {
    LastUpdated: String
    TargetId: TargetId
    TargetIdType: TargetIdType
    Region: Region
    ResourceType: AmazonResourceType
    NonCompliantResources: Long
}

list SummaryList {
    member: Summary
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

structure TagFilter {
    Key: TagKey
    Values: TagValueList
}

@length(min: 0, max: 50)
list TagFilterList {
    member: TagFilter
}

@length(min: 1, max: 128) @pattern("[\\s\\S]*")
string TagKey

@length(min: 1, max: 50)
list TagKeyFilterList {
    member: TagKey
}

list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50)
list TagKeyListForUntag {
    member: TagKey
}

list TagList {
    member: Tag
}

@length(min: 1, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256) @pattern("[\\s\\S]*")
string TagValue

@length(min: 0, max: 20)
list TagValueList {
    member: TagValue
}

list TagValuesOutputList {
    member: TagValue
}

@length(min: 6, max: 68) @pattern("[a-zA-Z0-9-]*")
string TargetId

@length(min: 1, max: 100)
list TargetIdFilterList {
    member: TargetId
}

enum TargetIdType {
    ACCOUNT
    OU
    ROOT
}

@error("client")
structure ThrottledException {
    Message: ExceptionMessage
}
