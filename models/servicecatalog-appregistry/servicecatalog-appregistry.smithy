$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.servicecatalogappregistry

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Service Catalog App Registry")
@service(
    sdkId: "Service Catalog AppRegistry"
    endpointPrefix: "servicecatalog-appregistry"
    docId: "AWS242AppRegistry-2020-06-24"
)
@restJson1
@sigv4(name: "servicecatalog")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service ServiceCatalogAppRegistry {
    version: "2020-06-24"
    operations: [
        AssociateAttributeGroup
        AssociateResource
        CreateApplication
        CreateAttributeGroup
        DeleteApplication
        DeleteAttributeGroup
        DisassociateAttributeGroup
        DisassociateResource
        GetApplication
        GetAssociatedResource
        GetAttributeGroup
        GetConfiguration
        ListApplications
        ListAssociatedAttributeGroups
        ListAssociatedResources
        ListAttributeGroups
        ListAttributeGroupsForApplication
        ListTagsForResource
        PutConfiguration
        SyncResource
        TagResource
        UntagResource
        UpdateApplication
        UpdateAttributeGroup
    ]
}

@http(method: "PUT", uri: "/applications/{application}/attribute-groups/{attributeGroup}")
operation AssociateAttributeGroup {
    input := {
        @required @httpLabel
        application: ApplicationSpecifier

        @required @httpLabel
        attributeGroup: AttributeGroupSpecifier
    }
    output := {
        applicationArn: ApplicationArn
        attributeGroupArn: AttributeGroupArn
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/applications/{application}/resources/{resourceType}/{resource}")
operation AssociateResource {
    input := {
        @required @httpLabel
        application: ApplicationSpecifier

        @required @httpLabel
        resourceType: ResourceType

        @required @httpLabel
        resource: ResourceSpecifier

        options: Options
    }
    output := {
        applicationArn: ApplicationArn
        resourceArn: Arn
        options: Options
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/applications", code: 201)
operation CreateApplication {
    input := {
        @required
        name: Name

        description: Description
        tags: Tags

        @required @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        application: Application
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        InternalServerException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/attribute-groups", code: 201)
operation CreateAttributeGroup {
    input := {
        @required
        name: Name

        description: Description

        @required
        attributes: Attributes

        tags: Tags

        @required @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        attributeGroup: AttributeGroup
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/applications/{application}")
operation DeleteApplication {
    input := {
        @required @httpLabel
        application: ApplicationSpecifier
    }
    output := {
        application: ApplicationSummary
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "DELETE", uri: "/attribute-groups/{attributeGroup}")
operation DeleteAttributeGroup {
    input := {
        @required @httpLabel
        attributeGroup: AttributeGroupSpecifier
    }
    output := {
        attributeGroup: AttributeGroupSummary
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "DELETE", uri: "/applications/{application}/attribute-groups/{attributeGroup}")
operation DisassociateAttributeGroup {
    input := {
        @required @httpLabel
        application: ApplicationSpecifier

        @required @httpLabel
        attributeGroup: AttributeGroupSpecifier
    }
    output := {
        applicationArn: ApplicationArn
        attributeGroupArn: AttributeGroupArn
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "DELETE", uri: "/applications/{application}/resources/{resourceType}/{resource}")
operation DisassociateResource {
    input := {
        @required @httpLabel
        application: ApplicationSpecifier

        @required @httpLabel
        resourceType: ResourceType

        @required @httpLabel
        resource: ResourceSpecifier
    }
    output := {
        applicationArn: ApplicationArn
        resourceArn: Arn
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/applications/{application}")
operation GetApplication {
    input := {
        @required @httpLabel
        application: ApplicationSpecifier
    }
    output := {
        id: ApplicationId
        arn: ApplicationArn
        name: Name
        description: Description
        creationTime: Timestamp
        lastUpdateTime: Timestamp
        associatedResourceCount: AssociationCount
        tags: Tags
        integrations: Integrations
        applicationTag: ApplicationTagDefinition
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "GET", uri: "/applications/{application}/resources/{resourceType}/{resource}")
@idempotent
operation GetAssociatedResource {
    input := {
        @required @httpLabel
        application: ApplicationSpecifier

        @required @httpLabel
        resourceType: ResourceType

        @required @httpLabel
        resource: ResourceSpecifier

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("resourceTagStatus")
        resourceTagStatus: GetAssociatedResourceFilter

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        resource: Resource
        options: Options
        applicationTagResult: ApplicationTagResult
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/attribute-groups/{attributeGroup}")
operation GetAttributeGroup {
    input := {
        @required @httpLabel
        attributeGroup: AttributeGroupSpecifier
    }
    output := {
        id: AttributeGroupId
        arn: AttributeGroupArn
        name: Name
        description: Description
        attributes: Attributes
        creationTime: Timestamp
        lastUpdateTime: Timestamp
        tags: Tags
        createdBy: CreatedBy
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ConflictException
    ]
}

@http(method: "GET", uri: "/configuration")
operation GetConfiguration {
    output := {
        configuration: AppRegistryConfiguration
    }
    errors: [InternalServerException]
}

@http(method: "GET", uri: "/applications")
@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "applications"
    pageSize: "maxResults"
)
operation ListApplications {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        applications: ApplicationSummaries
        nextToken: NextToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/applications/{application}/attribute-groups")
@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "attributeGroups"
    pageSize: "maxResults"
)
operation ListAssociatedAttributeGroups {
    input := {
        @required @httpLabel
        application: ApplicationSpecifier

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        attributeGroups: AttributeGroupIds
        nextToken: NextToken
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/applications/{application}/resources")
@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "resources"
    pageSize: "maxResults"
)
operation ListAssociatedResources {
    input := {
        @required @httpLabel
        application: ApplicationSpecifier

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        resources: Resources
        nextToken: NextToken
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/attribute-groups")
@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "attributeGroups"
    pageSize: "maxResults"
)
operation ListAttributeGroups {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        attributeGroups: AttributeGroupSummaries
        nextToken: NextToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/applications/{application}/attribute-group-details")
@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "attributeGroupsDetails"
    pageSize: "maxResults"
)
operation ListAttributeGroupsForApplication {
    input := {
        @required @httpLabel
        application: ApplicationSpecifier

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        attributeGroupsDetails: AttributeGroupDetailsList
        nextToken: NextToken
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: Arn
    }
    output := {
        tags: Tags
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "PUT", uri: "/configuration")
operation PutConfiguration {
    input := {
        @required
        configuration: AppRegistryConfiguration
    }
    errors: [ConflictException, InternalServerException, ValidationException]
}

@http(method: "POST", uri: "/sync/{resourceType}/{resource}")
operation SyncResource {
    input := {
        @required @httpLabel
        resourceType: ResourceType

        @required @httpLabel
        resource: ResourceSpecifier
    }
    output := {
        applicationArn: ApplicationArn
        resourceArn: Arn
        actionTaken: SyncAction
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required
        tags: Tags
    }
    output := {}
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeys
    }
    output := {}
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "PATCH", uri: "/applications/{application}")
operation UpdateApplication {
    input := {
        @required @httpLabel
        application: ApplicationSpecifier

        @deprecated
        name: Name

        description: Description
    }
    output := {
        application: Application
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/attribute-groups/{attributeGroup}")
operation UpdateAttributeGroup {
    input := {
        @required @httpLabel
        attributeGroup: AttributeGroupSpecifier

        @deprecated
        name: Name

        description: Description
        attributes: Attributes
    }
    output := {
        attributeGroup: AttributeGroup
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        ConflictException
        InternalServerException
    ]
}

structure AppRegistryConfiguration {
    tagQueryConfiguration: TagQueryConfiguration
}

structure Application {
    id: ApplicationId
    arn: ApplicationArn
    name: Name
    description: Description
    creationTime: Timestamp
    lastUpdateTime: Timestamp
    tags: Tags
    applicationTag: ApplicationTagDefinition
}

@pattern("arn:aws[-a-z]*:servicecatalog:[a-z]{2}(-gov)?-[a-z]+-\\d:\\d{12}:/applications/[a-z0-9]+")
string ApplicationArn

@length(min: 26, max: 26) @pattern("[a-z0-9]+")
string ApplicationId

@length(min: 1, max: 256)
@pattern("([-.\\w]+)|(arn:aws[-a-z]*:servicecatalog:[a-z]{2}(-gov)?-[a-z]+-\\d:\\d{12}:/applications/[-.\\w]+)")
string ApplicationSpecifier

list ApplicationSummaries {
    member: ApplicationSummary
}

structure ApplicationSummary {
    id: ApplicationId
    arn: ApplicationArn
    name: Name
    description: Description
    creationTime: Timestamp
    lastUpdateTime: Timestamp
}

map ApplicationTagDefinition {
    key: TagKey
    value: TagValue
}

structure ApplicationTagResult {
    applicationTagStatus: ApplicationTagStatus
    errorMessage: String
    resources: ResourcesList
    nextToken: NextToken
}

enum ApplicationTagStatus {
    IN_PROGRESS
    SUCCESS
    FAILURE
}

@length(min: 1, max: 1600)
@pattern("arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}(-gov)?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)")
string Arn

@range(min: 0)
integer AssociationCount

enum AssociationOption {
    APPLY_APPLICATION_TAG
    SKIP_APPLICATION_TAG
}

structure AttributeGroup {
    id: AttributeGroupId
    arn: AttributeGroupArn
    name: Name
    description: Description
    creationTime: Timestamp
    lastUpdateTime: Timestamp
    tags: Tags
}

@pattern("arn:aws[-a-z]*:servicecatalog:[a-z]{2}(-gov)?-[a-z]+-\\d:\\d{12}:/attribute-groups/[-.\\w]+")
string AttributeGroupArn

structure AttributeGroupDetails {
    id: AttributeGroupId
    arn: AttributeGroupArn
    name: Name
    createdBy: CreatedBy
}

list AttributeGroupDetailsList {
    member: AttributeGroupDetails
}

@length(min: 1, max: 256) @pattern("[-.\\w]+")
string AttributeGroupId

list AttributeGroupIds {
    member: AttributeGroupId
}

@length(min: 1, max: 512)
@pattern("([-.\\w]+)|(arn:aws[-a-z]*:servicecatalog:[a-z]{2}(-gov)?-[a-z]+-\\d:\\d{12}:/attribute-groups/[-.\\w]+)")
string AttributeGroupSpecifier

list AttributeGroupSummaries {
    member: AttributeGroupSummary
}

structure AttributeGroupSummary {
    id: AttributeGroupId
    arn: AttributeGroupArn
    name: Name
    description: Description
    creationTime: Timestamp
    lastUpdateTime: Timestamp
    createdBy: CreatedBy
}

@length(min: 1, max: 8000) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
string Attributes

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9][a-zA-Z0-9_-]*")
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    message: String
}

@length(min: 1, max: 128)
@pattern("^(?!-)([a-z0-9-]+\\.)+(aws\\.internal|amazonaws\\.com(\\.cn)?)$")
string CreatedBy

@length(max: 1024)
string Description

@length(min: 1, max: 4)
list GetAssociatedResourceFilter {
    member: ResourceItemStatus
}

structure Integrations {
    resourceGroup: ResourceGroup
    applicationTagResourceGroup: ResourceGroup
}

@error("server") @httpError(500)
structure InternalServerException {
    message: String
}

@range(min: 1, max: 100)
integer MaxResults

@length(min: 1, max: 256) @pattern("[-.\\w]+")
string Name

@length(min: 1, max: 2024) @pattern("[A-Za-z0-9+/=]+")
string NextToken

list Options {
    member: AssociationOption
}

structure Resource {
    name: ResourceSpecifier
    arn: Arn
    associationTime: Timestamp
    integrations: ResourceIntegrations
}

structure ResourceDetails {
    tagValue: TagValue
}

structure ResourceGroup {
    state: ResourceGroupState
    arn: Arn
    errorMessage: String
}

enum ResourceGroupState {
    CREATING
    CREATE_COMPLETE
    CREATE_FAILED
    UPDATING
    UPDATE_COMPLETE
    UPDATE_FAILED
}

structure ResourceInfo {
    name: ResourceSpecifier
    arn: Arn
    resourceType: ResourceType
    resourceDetails: ResourceDetails
    options: Options
}

structure ResourceIntegrations {
    resourceGroup: ResourceGroup
}

enum ResourceItemStatus {
    SUCCESS
    FAILED
    IN_PROGRESS
    SKIPPED
}

@pattern("AWS::[a-zA-Z0-9]+::\\w+")
string ResourceItemType

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

@length(min: 1, max: 256) @pattern("\\S+")
string ResourceSpecifier

enum ResourceType {
    CFN_STACK
    RESOURCE_TAG_VALUE
}

list Resources {
    member: ResourceInfo
}

list ResourcesList {
    member: ResourcesListItem
}

structure ResourcesListItem {
    resourceArn: Arn
    errorMessage: ResourcesListItemErrorMessage
    status: String
    resourceType: ResourceItemType
}

@length(min: 1, max: 1024)
string ResourcesListItemErrorMessage

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
}

enum SyncAction {
    START_SYNC
    NO_ACTION
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)$")
string TagKey

@length(min: 0, max: 128) @pattern("^(?!\\s+$)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*")
string TagKeyConfig

@length(min: 0, max: 50)
list TagKeys {
    member: TagKey
}

structure TagQueryConfiguration {
    tagKey: TagKeyConfig
}

@length(max: 256) @pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*")
string TagValue

@length(min: 0, max: 50)
map Tags {
    key: TagKey
    value: TagValue
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    message: String

    serviceCode: String
}

@timestampFormat("date-time")
timestamp Timestamp

@error("client") @httpError(400)
structure ValidationException {
    message: String
}
