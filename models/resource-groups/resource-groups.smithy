$version: "2.0"

namespace com.amazonaws.resourcegroups

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#paginator

@title("AWS Resource Groups")
@service(sdkId: "Resource Groups", endpointPrefix: "resource-groups")
@restJson1
@sigv4(name: "resource-groups")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service ResourceGroups {
    version: "2017-11-27"
    operations: [
        CancelTagSyncTask
        CreateGroup
        DeleteGroup
        GetAccountSettings
        GetGroup
        GetGroupConfiguration
        GetGroupQuery
        GetTagSyncTask
        GetTags
        GroupResources
        ListGroupResources
        ListGroupingStatuses
        ListGroups
        ListTagSyncTasks
        PutGroupConfiguration
        SearchResources
        StartTagSyncTask
        Tag
        UngroupResources
        Untag
        UpdateAccountSettings
        UpdateGroup
        UpdateGroupQuery
    ]
}

@http(method: "POST", uri: "/cancel-tag-sync-task")
operation CancelTagSyncTask {
    input := {
        @required
        TaskArn: TagSyncTaskArn
    }
    errors: [
        UnauthorizedException
        BadRequestException
        ForbiddenException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/groups")
operation CreateGroup {
    input := {
        @required
        Name: CreateGroupName

        Description: Description
        ResourceQuery: ResourceQuery
        Tags: Tags
        Configuration: GroupConfigurationList
        Criticality: Criticality
        Owner: Owner
        DisplayName: DisplayName
    }
    output := {
        Group: Group
        ResourceQuery: ResourceQuery
        Tags: Tags
        GroupConfiguration: GroupConfiguration
    }
    errors: [
        BadRequestException
        ForbiddenException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/delete-group")
operation DeleteGroup {
    input := {
        @deprecated
        GroupName: GroupName

        Group: GroupStringV2
    }
    output := {
        Group: Group
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/get-account-settings")
operation GetAccountSettings {
    output := {
        AccountSettings: AccountSettings
    }
    errors: [
        BadRequestException
        ForbiddenException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/get-group")
operation GetGroup {
    input := {
        @deprecated
        GroupName: GroupName

        Group: GroupStringV2
    }
    output := {
        Group: Group
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/get-group-configuration")
operation GetGroupConfiguration {
    input := {
        Group: GroupString
    }
    output := {
        GroupConfiguration: GroupConfiguration
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/get-group-query")
operation GetGroupQuery {
    input := {
        @deprecated
        GroupName: GroupName

        Group: GroupString
    }
    output := {
        GroupQuery: GroupQuery
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/get-tag-sync-task")
operation GetTagSyncTask {
    input := {
        @required
        TaskArn: TagSyncTaskArn
    }
    output := {
        GroupArn: GroupArnV2
        GroupName: GroupName
        TaskArn: TagSyncTaskArn
        TagKey: TagKey
        TagValue: TagValue
        ResourceQuery: ResourceQuery
        RoleArn: RoleArn
        Status: TagSyncTaskStatus
        ErrorMessage: ErrorMessage
        CreatedAt: Timestamp
    }
    errors: [
        UnauthorizedException
        BadRequestException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "GET", uri: "/resources/{Arn}/tags")
operation GetTags {
    input := {
        @required @httpLabel
        Arn: GroupArnV2
    }
    output := {
        Arn: GroupArnV2
        Tags: Tags
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/group-resources")
operation GroupResources {
    input := {
        @required
        Group: GroupStringV2

        @required
        ResourceArns: ResourceArnList
    }
    output := {
        Succeeded: ResourceArnList
        Failed: FailedResourceList
        Pending: PendingResourceList
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/list-group-resources")
@paginator(
    inputTokens: ["NextToken"]
    outputTokens: ["NextToken"]
    items: ["ResourceIdentifiers", "Resources"]
    pageSize: "MaxResults"
)
operation ListGroupResources {
    input := {
        @deprecated
        GroupName: GroupName

        Group: GroupStringV2
        Filters: ResourceFilterList
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        Resources: ListGroupResourcesItemList

        @deprecated
        ResourceIdentifiers: ResourceIdentifierList

        NextToken: NextToken
        QueryErrors: QueryErrorList
    }
    errors: [
        UnauthorizedException
        BadRequestException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/list-grouping-statuses")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "GroupingStatuses"
    pageSize: "MaxResults"
)
operation ListGroupingStatuses {
    input := {
        @required
        Group: GroupStringV2

        MaxResults: MaxResults
        Filters: ListGroupingStatusesFilterList
        NextToken: NextToken
    }
    output := {
        Group: GroupStringV2
        GroupingStatuses: GroupingStatusesList
        NextToken: NextToken
    }
    errors: [
        BadRequestException
        ForbiddenException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/groups-list")
@paginator(
    inputTokens: ["NextToken"]
    outputTokens: ["NextToken"]
    items: ["GroupIdentifiers", "Groups"]
    pageSize: "MaxResults"
)
operation ListGroups {
    input := {
        Filters: GroupFilterList

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        GroupIdentifiers: GroupIdentifierList

        @deprecated
        Groups: GroupList

        NextToken: NextToken
    }
    errors: [
        BadRequestException
        ForbiddenException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/list-tag-sync-tasks")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TagSyncTasks"
    pageSize: "MaxResults"
)
operation ListTagSyncTasks {
    input := {
        Filters: ListTagSyncTasksFilterList
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        TagSyncTasks: TagSyncTaskList
        NextToken: NextToken
    }
    errors: [
        UnauthorizedException
        BadRequestException
        ForbiddenException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/put-group-configuration", code: 202)
operation PutGroupConfiguration {
    input := {
        Group: GroupString
        Configuration: GroupConfigurationList
    }
    output := {}
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/resources/search")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResourceIdentifiers"
    pageSize: "MaxResults"
)
operation SearchResources {
    input := {
        @required
        ResourceQuery: ResourceQuery

        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        ResourceIdentifiers: ResourceIdentifierList
        NextToken: NextToken
        QueryErrors: QueryErrorList
    }
    errors: [
        UnauthorizedException
        BadRequestException
        ForbiddenException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/start-tag-sync-task")
operation StartTagSyncTask {
    input := {
        @required
        Group: GroupStringV2

        TagKey: TagKey
        TagValue: TagValue
        ResourceQuery: ResourceQuery

        @required
        RoleArn: RoleArn
    }
    output := {
        GroupArn: GroupArnV2
        GroupName: GroupName
        TaskArn: TagSyncTaskArn
        TagKey: TagKey
        TagValue: TagValue
        ResourceQuery: ResourceQuery
        RoleArn: RoleArn
    }
    errors: [
        UnauthorizedException
        BadRequestException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "PUT", uri: "/resources/{Arn}/tags")
operation Tag {
    input := {
        @required @httpLabel
        Arn: GroupArnV2

        @required
        Tags: Tags
    }
    output := {
        Arn: GroupArnV2
        Tags: Tags
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/ungroup-resources")
operation UngroupResources {
    input := {
        @required
        Group: GroupStringV2

        @required
        ResourceArns: ResourceArnList
    }
    output := {
        Succeeded: ResourceArnList
        Failed: FailedResourceList
        Pending: PendingResourceList
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "PATCH", uri: "/resources/{Arn}/tags")
operation Untag {
    input := {
        @required @httpLabel
        Arn: GroupArnV2

        @required
        Keys: TagKeyList
    }
    output := {
        Arn: GroupArnV2
        Keys: TagKeyList
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/update-account-settings")
operation UpdateAccountSettings {
    input := {
        GroupLifecycleEventsDesiredStatus: GroupLifecycleEventsDesiredStatus
    }
    output := {
        AccountSettings: AccountSettings
    }
    errors: [
        BadRequestException
        ForbiddenException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/update-group")
operation UpdateGroup {
    input := {
        @deprecated
        GroupName: GroupName

        Group: GroupStringV2
        Description: Description
        Criticality: Criticality
        Owner: Owner
        DisplayName: DisplayName
    }
    output := {
        Group: Group
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

@http(method: "POST", uri: "/update-group-query")
operation UpdateGroupQuery {
    input := {
        @deprecated
        GroupName: GroupName

        Group: GroupString

        @required
        ResourceQuery: ResourceQuery
    }
    output := {
        GroupQuery: GroupQuery
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        MethodNotAllowedException
        TooManyRequestsException
        InternalServerErrorException
    ]
}

structure AccountSettings {
    GroupLifecycleEventsDesiredStatus: GroupLifecycleEventsDesiredStatus
    GroupLifecycleEventsStatus: GroupLifecycleEventsStatus
    GroupLifecycleEventsStatusMessage: GroupLifecycleEventsStatusMessage
}

@length(min: 12, max: 1600)
@pattern("arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-\\d{1}:[0-9]{12}:group/[a-zA-Z0-9_\\.-]{1,150}/[a-zA-Z0-9]{22,26}")
string ApplicationArn

map ApplicationTag {
    key: ApplicationTagKey
    value: ApplicationArn
}

@pattern("awsApplication")
string ApplicationTagKey

@error("client") @httpError(400)
structure BadRequestException {
    Message: ErrorMessage
}

@length(min: 1, max: 300) @pattern("[a-zA-Z0-9_\\.-]+")
string CreateGroupName

@range(min: 1, max: 10)
integer Criticality

@length(max: 1024) @pattern("[\\sa-zA-Z0-9_\\.-]*")
string Description

@length(min: 0, max: 300) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string DisplayName

@length(min: 1, max: 128)
string ErrorCode

@length(min: 1, max: 1024)
string ErrorMessage

structure FailedResource {
    ResourceArn: ResourceArn
    ErrorMessage: ErrorMessage
    ErrorCode: ErrorCode
}

list FailedResourceList {
    member: FailedResource
}

@error("client") @httpError(403)
structure ForbiddenException {
    Message: ErrorMessage
}

structure Group {
    @required
    GroupArn: GroupArnV2

    @required
    Name: GroupName

    Description: Description
    Criticality: Criticality
    Owner: Owner
    DisplayName: DisplayName
    ApplicationTag: ApplicationTag
}

@length(min: 12, max: 1600)
@pattern("arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-\\d{1}:[0-9]{12}:group/([a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26})")
string GroupArn

@length(min: 12, max: 1600)
@pattern("arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-\\d{1}:[0-9]{12}:group/([a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26})")
string GroupArnV2

structure GroupConfiguration {
    Configuration: GroupConfigurationList
    ProposedConfiguration: GroupConfigurationList
    Status: GroupConfigurationStatus
    FailureReason: String
}

structure GroupConfigurationItem {
    @required
    Type: GroupConfigurationType

    Parameters: GroupParameterList
}

@length(max: 2)
list GroupConfigurationList {
    member: GroupConfigurationItem
}

structure GroupConfigurationParameter {
    @required
    Name: GroupConfigurationParameterName

    Values: GroupConfigurationParameterValueList
}

@length(min: 1, max: 80) @pattern("[a-z-]+")
string GroupConfigurationParameterName

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9:\\/\\._-]+")
string GroupConfigurationParameterValue

list GroupConfigurationParameterValueList {
    member: GroupConfigurationParameterValue
}

enum GroupConfigurationStatus {
    UPDATING
    UPDATE_COMPLETE
    UPDATE_FAILED
}

@length(max: 40) @pattern("AWS::[a-zA-Z0-9]+::[a-zA-Z0-9]+")
string GroupConfigurationType

structure GroupFilter {
    @required
    Name: GroupFilterName

    @required
    Values: GroupFilterValues
}

list GroupFilterList {
    member: GroupFilter
}

enum GroupFilterName {
    resource_type = "resource-type"
    configuration_type = "configuration-type"
    owner
    display_name = "display-name"
    criticality
}

@length(min: 1, max: 300)
@pattern("AWS::(AllSupported|[a-zA-Z0-9]+::[a-zA-Z0-9]+)|[\\s\\p{L}0-9_\\.-]*")
string GroupFilterValue

@length(min: 1, max: 5)
list GroupFilterValues {
    member: GroupFilterValue
}

structure GroupIdentifier {
    GroupName: GroupName
    GroupArn: GroupArn
    Description: Description
    Criticality: Criticality
    Owner: Owner
    DisplayName: DisplayName
}

list GroupIdentifierList {
    member: GroupIdentifier
}

enum GroupLifecycleEventsDesiredStatus {
    ACTIVE
    INACTIVE
}

enum GroupLifecycleEventsStatus {
    ACTIVE
    INACTIVE
    IN_PROGRESS
    ERROR
}

@length(min: 1, max: 1024)
string GroupLifecycleEventsStatusMessage

list GroupList {
    member: Group
}

@length(min: 1, max: 300) @pattern("[a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}")
string GroupName

list GroupParameterList {
    member: GroupConfigurationParameter
}

structure GroupQuery {
    @required
    GroupName: GroupName

    @required
    ResourceQuery: ResourceQuery
}

@length(min: 1, max: 1600)
@pattern("[a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}|arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-\\d{1}:[0-9]{12}:group/([a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26})")
string GroupString

@length(min: 1, max: 1600)
@pattern("[a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}|arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-\\d{1}:[0-9]{12}:group/([a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26})")
string GroupStringV2

enum GroupingStatus {
    SUCCESS
    FAILED
    IN_PROGRESS
    SKIPPED
}

structure GroupingStatusesItem {
    ResourceArn: ResourceArn
    Action: GroupingType
    Status: GroupingStatus
    ErrorMessage: ErrorMessage
    ErrorCode: ErrorCode
    UpdatedAt: Timestamp
}

list GroupingStatusesList {
    member: GroupingStatusesItem
}

enum GroupingType {
    GROUP
    UNGROUP
}

@error("server") @httpError(500)
structure InternalServerErrorException {
    Message: ErrorMessage
}

structure ListGroupResourcesItem {
    Identifier: ResourceIdentifier
    Status: ResourceStatus
}

list ListGroupResourcesItemList {
    member: ListGroupResourcesItem
}

structure ListGroupingStatusesFilter {
    @required
    Name: ListGroupingStatusesFilterName

    @required
    Values: ListGroupingStatusesFilterValues
}

list ListGroupingStatusesFilterList {
    member: ListGroupingStatusesFilter
}

enum ListGroupingStatusesFilterName {
    status
    resource_arn = "resource-arn"
}

@pattern("SUCCESS|FAILED|IN_PROGRESS|SKIPPED|arn:aws(-[a-z]+)*:[a-z0-9\\-]*:([a-z]{2}(-[a-z]+)+-\\d{1})?:([0-9]{12})?:.+")
string ListGroupingStatusesFilterValue

@length(min: 1, max: 10)
list ListGroupingStatusesFilterValues {
    member: ListGroupingStatusesFilterValue
}

structure ListTagSyncTasksFilter {
    GroupArn: GroupArnV2
    GroupName: GroupName
}

list ListTagSyncTasksFilterList {
    member: ListTagSyncTasksFilter
}

@range(min: 1, max: 50)
integer MaxResults

@error("client") @httpError(405)
structure MethodNotAllowedException {
    Message: ErrorMessage
}

@length(min: 0, max: 8192) @pattern("^[a-zA-Z0-9+/]*={0,2}$")
string NextToken

@error("client") @httpError(404)
structure NotFoundException {
    Message: ErrorMessage
}

@length(min: 0, max: 300) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string Owner

structure PendingResource {
    ResourceArn: ResourceArn
}

list PendingResourceList {
    member: PendingResource
}

@length(max: 4096) @pattern("[\\s\\S]*")
string Query

structure QueryError {
    ErrorCode: QueryErrorCode
    Message: String
}

enum QueryErrorCode {
    CLOUDFORMATION_STACK_INACTIVE
    CLOUDFORMATION_STACK_NOT_EXISTING
    CLOUDFORMATION_STACK_UNASSUMABLE_ROLE
    RESOURCE_TYPE_NOT_SUPPORTED
}

list QueryErrorList {
    member: QueryError
}

enum QueryType {
    TAG_FILTERS_1_0
    CLOUDFORMATION_STACK_1_0
}

@pattern("arn:aws(-[a-z]+)*:[a-z0-9\\-]*:([a-z]{2}(-[a-z]+)+-\\d{1})?:([0-9]{12})?:.+")
string ResourceArn

@length(min: 1, max: 10)
list ResourceArnList {
    member: ResourceArn
}

structure ResourceFilter {
    @required
    Name: ResourceFilterName

    @required
    Values: ResourceFilterValues
}

list ResourceFilterList {
    member: ResourceFilter
}

enum ResourceFilterName {
    resource_type = "resource-type"
}

@length(min: 1, max: 128) @pattern("AWS::[a-zA-Z0-9]+::[a-zA-Z0-9]+")
string ResourceFilterValue

@length(min: 1, max: 5)
list ResourceFilterValues {
    member: ResourceFilterValue
}

structure ResourceIdentifier {
    ResourceArn: ResourceArn
    ResourceType: ResourceType
}

list ResourceIdentifierList {
    member: ResourceIdentifier
}

structure ResourceQuery {
    @required
    Type: QueryType

    @required
    Query: Query
}

structure ResourceStatus {
    Name: ResourceStatusValue
}

enum ResourceStatusValue {
    PENDING
}

@pattern("AWS::[a-zA-Z0-9]+::\\w+")
string ResourceType

@length(min: 20, max: 2048)
@pattern("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string RoleArn

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

list TagKeyList {
    member: TagKey
}

@length(min: 12, max: 1600)
@pattern("arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-\\d{1}:[0-9]{12}:group/[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}/tag-sync-task/[a-z0-9]{26}")
string TagSyncTaskArn

structure TagSyncTaskItem {
    GroupArn: GroupArnV2
    GroupName: GroupName
    TaskArn: TagSyncTaskArn
    TagKey: TagKey
    TagValue: TagValue
    ResourceQuery: ResourceQuery
    RoleArn: RoleArn
    Status: TagSyncTaskStatus
    ErrorMessage: ErrorMessage
    CreatedAt: Timestamp
}

list TagSyncTaskList {
    member: TagSyncTaskItem
}

enum TagSyncTaskStatus {
    ACTIVE
    ERROR
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

map Tags {
    key: TagKey
    value: TagValue
}

@error("client") @httpError(429)
structure TooManyRequestsException {
    Message: ErrorMessage
}

@error("client") @httpError(401)
structure UnauthorizedException {
    Message: ErrorMessage
}
