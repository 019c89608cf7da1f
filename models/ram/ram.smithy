$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.ram

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Resource Access Manager")
@service(sdkId: "RAM", endpointPrefix: "ram")
@restJson1
@sigv4(name: "ram")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service RAM {
    version: "2018-01-04"
    operations: [
        AcceptResourceShareInvitation
        AssociateResourceShare
        AssociateResourceSharePermission
        CreatePermission
        CreatePermissionVersion
        CreateResourceShare
        DeletePermission
        DeletePermissionVersion
        DeleteResourceShare
        DisassociateResourceShare
        DisassociateResourceSharePermission
        EnableSharingWithAwsOrganization
        GetPermission
        GetResourcePolicies
        GetResourceShareAssociations
        GetResourceShareInvitations
        GetResourceShares
        ListPendingInvitationResources
        ListPermissionAssociations
        ListPermissionVersions
        ListPermissions
        ListPrincipals
        ListReplacePermissionAssociationsWork
        ListResourceSharePermissions
        ListResourceTypes
        ListResources
        ListSourceAssociations
        PromotePermissionCreatedFromPolicy
        PromoteResourceShareCreatedFromPolicy
        RejectResourceShareInvitation
        ReplacePermissionAssociations
        SetDefaultPermissionVersion
        TagResource
        UntagResource
        UpdateResourceShare
    ]
}

@http(method: "POST", uri: "/acceptresourceshareinvitation")
operation AcceptResourceShareInvitation {
    input := {
        @required
        resourceShareInvitationArn: String

        clientToken: String
    }
    output := {
        resourceShareInvitation: ResourceShareInvitation
        clientToken: String
    }
    errors: [
        MalformedArnException
        OperationNotPermittedException
        ResourceShareInvitationArnNotFoundException
        ResourceShareInvitationAlreadyAcceptedException
        ResourceShareInvitationAlreadyRejectedException
        ResourceShareInvitationExpiredException
        ServerInternalException
        ServiceUnavailableException
        InvalidClientTokenException
        IdempotentParameterMismatchException
    ]
}

@http(method: "POST", uri: "/associateresourceshare")
operation AssociateResourceShare {
    input := {
        @required
        resourceShareArn: String

        resourceArns: ResourceArnList
        principals: PrincipalArnOrIdList
        clientToken: String
        sources: SourceArnOrAccountList
    }
    output := {
        resourceShareAssociations: ResourceShareAssociationList
        clientToken: String
    }
    errors: [
        IdempotentParameterMismatchException
        UnknownResourceException
        InvalidStateTransitionException
        ResourceShareLimitExceededException
        MalformedArnException
        InvalidClientTokenException
        InvalidParameterException
        OperationNotPermittedException
        ServerInternalException
        ServiceUnavailableException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/associateresourcesharepermission")
operation AssociateResourceSharePermission {
    input := {
        @required
        resourceShareArn: String

        @required
        permissionArn: String

        replace: Boolean
        clientToken: String
        permissionVersion: Integer
    }
    output := {
        returnValue: Boolean
        clientToken: String
    }
    errors: [
        MalformedArnException
        UnknownResourceException
        InvalidParameterException
        InvalidClientTokenException
        ServerInternalException
        ServiceUnavailableException
        OperationNotPermittedException
    ]
}

@http(method: "POST", uri: "/createpermission")
operation CreatePermission {
    input := {
        @required
        name: PermissionName

        @required
        resourceType: String

        @required
        policyTemplate: String

        clientToken: String
        tags: TagList
    }
    output := {
        permission: ResourceSharePermissionSummary
        clientToken: String
    }
    errors: [
        InvalidParameterException
        InvalidPolicyException
        OperationNotPermittedException
        ServerInternalException
        ServiceUnavailableException
        PermissionAlreadyExistsException
        MalformedPolicyTemplateException
        InvalidClientTokenException
        PermissionLimitExceededException
        IdempotentParameterMismatchException
    ]
}

@http(method: "POST", uri: "/createpermissionversion")
operation CreatePermissionVersion {
    input := {
        @required
        permissionArn: String

        @required
        policyTemplate: String

        clientToken: String
    }
    output := {
        permission: ResourceSharePermissionDetail
        clientToken: String
    }
    errors: [
        InvalidParameterException
        InvalidPolicyException
        ServerInternalException
        ServiceUnavailableException
        UnknownResourceException
        MalformedPolicyTemplateException
        MalformedArnException
        InvalidClientTokenException
        IdempotentParameterMismatchException
        PermissionVersionsLimitExceededException
    ]
}

@http(method: "POST", uri: "/createresourceshare")
operation CreateResourceShare {
    input := {
        @required
        name: String

        resourceArns: ResourceArnList
        principals: PrincipalArnOrIdList
        tags: TagList
        allowExternalPrincipals: Boolean
        clientToken: String
        permissionArns: PermissionArnList
        sources: SourceArnOrAccountList
        resourceShareConfiguration: ResourceShareConfiguration
    }
    output := {
        resourceShare: ResourceShare
        clientToken: String
    }
    errors: [
        IdempotentParameterMismatchException
        InvalidStateTransitionException
        UnknownResourceException
        MalformedArnException
        InvalidClientTokenException
        InvalidParameterException
        OperationNotPermittedException
        ResourceShareLimitExceededException
        TagPolicyViolationException
        TagLimitExceededException
        ServerInternalException
        ServiceUnavailableException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/deletepermission")
operation DeletePermission {
    input := {
        @required @httpQuery("permissionArn")
        permissionArn: String

        @httpQuery("clientToken")
        clientToken: String
    }
    output := {
        returnValue: Boolean
        clientToken: String
        permissionStatus: PermissionStatus
    }
    errors: [
        MalformedArnException
        ServerInternalException
        ServiceUnavailableException
        OperationNotPermittedException
        UnknownResourceException
        InvalidClientTokenException
        IdempotentParameterMismatchException
    ]
}

@http(method: "DELETE", uri: "/deletepermissionversion")
operation DeletePermissionVersion {
    input := {
        @required @httpQuery("permissionArn")
        permissionArn: String

        @required @httpQuery("permissionVersion")
        permissionVersion: Integer

        @httpQuery("clientToken")
        clientToken: String
    }
    output := {
        returnValue: Boolean
        clientToken: String
        permissionStatus: PermissionStatus
    }
    errors: [
        MalformedArnException
        InvalidParameterException
        ServerInternalException
        ServiceUnavailableException
        OperationNotPermittedException
        UnknownResourceException
        InvalidClientTokenException
        IdempotentParameterMismatchException
    ]
}

@http(method: "DELETE", uri: "/deleteresourceshare")
operation DeleteResourceShare {
    input := {
        @required @httpQuery("resourceShareArn")
        resourceShareArn: String

        @httpQuery("clientToken")
        clientToken: String
    }
    output := {
        returnValue: Boolean
        clientToken: String
    }
    errors: [
        OperationNotPermittedException
        IdempotentParameterMismatchException
        InvalidStateTransitionException
        UnknownResourceException
        MalformedArnException
        InvalidClientTokenException
        InvalidParameterException
        ServerInternalException
        ServiceUnavailableException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/disassociateresourceshare")
operation DisassociateResourceShare {
    input := {
        @required
        resourceShareArn: String

        resourceArns: ResourceArnList
        principals: PrincipalArnOrIdList
        clientToken: String
        sources: SourceArnOrAccountList
    }
    output := {
        resourceShareAssociations: ResourceShareAssociationList
        clientToken: String
    }
    errors: [
        IdempotentParameterMismatchException
        ResourceShareLimitExceededException
        MalformedArnException
        InvalidStateTransitionException
        InvalidClientTokenException
        InvalidParameterException
        OperationNotPermittedException
        ServerInternalException
        ServiceUnavailableException
        UnknownResourceException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/disassociateresourcesharepermission")
operation DisassociateResourceSharePermission {
    input := {
        @required
        resourceShareArn: String

        @required
        permissionArn: String

        clientToken: String
    }
    output := {
        returnValue: Boolean
        clientToken: String
    }
    errors: [
        MalformedArnException
        UnknownResourceException
        InvalidParameterException
        InvalidClientTokenException
        ServerInternalException
        ServiceUnavailableException
        OperationNotPermittedException
        InvalidStateTransitionException
    ]
}

@http(method: "POST", uri: "/enablesharingwithawsorganization")
operation EnableSharingWithAwsOrganization {
    input := {}
    output := {
        returnValue: Boolean
    }
    errors: [OperationNotPermittedException, ServerInternalException, ServiceUnavailableException]
}

@http(method: "POST", uri: "/getpermission")
operation GetPermission {
    input := {
        @required
        permissionArn: String

        permissionVersion: Integer
    }
    output := {
        permission: ResourceSharePermissionDetail
    }
    errors: [
        InvalidParameterException
        MalformedArnException
        UnknownResourceException
        ServerInternalException
        ServiceUnavailableException
        OperationNotPermittedException
    ]
}

@http(method: "POST", uri: "/getresourcepolicies")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "policies"
    pageSize: "maxResults"
)
operation GetResourcePolicies {
    input := {
        @required
        resourceArns: ResourceArnList

        principal: String
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        policies: PolicyList
        nextToken: String
    }
    errors: [
        MalformedArnException
        InvalidNextTokenException
        InvalidParameterException
        ResourceArnNotFoundException
        ServerInternalException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/getresourceshareassociations")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "resourceShareAssociations"
    pageSize: "maxResults"
)
operation GetResourceShareAssociations {
    input := {
        @required
        associationType: ResourceShareAssociationType

        resourceShareArns: ResourceShareArnList
        resourceArn: String
        principal: String
        associationStatus: ResourceShareAssociationStatus
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        resourceShareAssociations: ResourceShareAssociationList
        nextToken: String
    }
    errors: [
        UnknownResourceException
        MalformedArnException
        InvalidNextTokenException
        InvalidParameterException
        OperationNotPermittedException
        ServerInternalException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/getresourceshareinvitations")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "resourceShareInvitations"
    pageSize: "maxResults"
)
operation GetResourceShareInvitations {
    input := {
        resourceShareInvitationArns: ResourceShareInvitationArnList
        resourceShareArns: ResourceShareArnList
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        resourceShareInvitations: ResourceShareInvitationList
        nextToken: String
    }
    errors: [
        ResourceShareInvitationArnNotFoundException
        InvalidMaxResultsException
        MalformedArnException
        UnknownResourceException
        InvalidNextTokenException
        InvalidParameterException
        ServerInternalException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/getresourceshares")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "resourceShares"
    pageSize: "maxResults"
)
operation GetResourceShares {
    input := {
        resourceShareArns: ResourceShareArnList
        resourceShareStatus: ResourceShareStatus

        @required
        resourceOwner: ResourceOwner

        name: String
        tagFilters: TagFilters
        nextToken: String
        maxResults: MaxResults
        permissionArn: String
        permissionVersion: Integer
    }
    output := {
        resourceShares: ResourceShareList
        nextToken: String
    }
    errors: [
        UnknownResourceException
        MalformedArnException
        InvalidNextTokenException
        InvalidParameterException
        ServerInternalException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/listpendinginvitationresources")
operation ListPendingInvitationResources {
    input := {
        @required
        resourceShareInvitationArn: String

        nextToken: String
        maxResults: MaxResults
        resourceRegionScope: ResourceRegionScopeFilter
    }
    output := {
        resources: ResourceList
        nextToken: String
    }
    errors: [
        MalformedArnException
        InvalidNextTokenException
        InvalidParameterException
        ServerInternalException
        ServiceUnavailableException
        ResourceShareInvitationArnNotFoundException
        MissingRequiredParameterException
        ResourceShareInvitationAlreadyRejectedException
        ResourceShareInvitationExpiredException
    ]
}

@http(method: "POST", uri: "/listpermissionassociations")
operation ListPermissionAssociations {
    input := {
        permissionArn: String
        permissionVersion: Integer
        associationStatus: ResourceShareAssociationStatus
        resourceType: String
        featureSet: PermissionFeatureSet
        defaultVersion: Boolean
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        permissions: AssociatedPermissionList
        nextToken: String
    }
    errors: [
        InvalidParameterException
        MalformedArnException
        InvalidNextTokenException
        ServerInternalException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/listpermissionversions")
operation ListPermissionVersions {
    input := {
        @required
        permissionArn: String

        nextToken: String
        maxResults: MaxResults
    }
    output := {
        permissions: ResourceSharePermissionList
        nextToken: String
    }
    errors: [
        MalformedArnException
        UnknownResourceException
        InvalidNextTokenException
        ServerInternalException
        ServiceUnavailableException
        OperationNotPermittedException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/listpermissions")
operation ListPermissions {
    input := {
        resourceType: String
        nextToken: String
        maxResults: MaxResults
        permissionType: PermissionTypeFilter
    }
    output := {
        permissions: ResourceSharePermissionList
        nextToken: String
    }
    errors: [
        InvalidParameterException
        InvalidNextTokenException
        ServerInternalException
        ServiceUnavailableException
        OperationNotPermittedException
    ]
}

@http(method: "POST", uri: "/listprincipals")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "principals"
    pageSize: "maxResults"
)
operation ListPrincipals {
    input := {
        @required
        resourceOwner: ResourceOwner

        resourceArn: String
        principals: PrincipalArnOrIdList
        resourceType: String
        resourceShareArns: ResourceShareArnList
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        principals: PrincipalList
        nextToken: String
    }
    errors: [
        MalformedArnException
        UnknownResourceException
        InvalidNextTokenException
        InvalidParameterException
        ServerInternalException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/listreplacepermissionassociationswork")
operation ListReplacePermissionAssociationsWork {
    input := {
        workIds: ReplacePermissionAssociationsWorkIdList
        status: ReplacePermissionAssociationsWorkStatus
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        replacePermissionAssociationsWorks: ReplacePermissionAssociationsWorkList
        nextToken: String
    }
    errors: [
        ServerInternalException
        ServiceUnavailableException
        InvalidNextTokenException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/listresourcesharepermissions")
operation ListResourceSharePermissions {
    input := {
        @required
        resourceShareArn: String

        nextToken: String
        maxResults: MaxResults
    }
    output := {
        permissions: ResourceSharePermissionList
        nextToken: String
    }
    errors: [
        InvalidParameterException
        MalformedArnException
        UnknownResourceException
        InvalidNextTokenException
        ServerInternalException
        ServiceUnavailableException
        OperationNotPermittedException
    ]
}

@http(method: "POST", uri: "/listresourcetypes")
operation ListResourceTypes {
    input := {
        nextToken: String
        maxResults: MaxResults
        resourceRegionScope: ResourceRegionScopeFilter
    }
    output := {
        resourceTypes: ServiceNameAndResourceTypeList
        nextToken: String
    }
    errors: [
        InvalidNextTokenException
        InvalidParameterException
        ServerInternalException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/listresources")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "resources"
    pageSize: "maxResults"
)
operation ListResources {
    input := {
        @required
        resourceOwner: ResourceOwner

        principal: String
        resourceType: String
        resourceArns: ResourceArnList
        resourceShareArns: ResourceShareArnList
        nextToken: String
        maxResults: MaxResults
        resourceRegionScope: ResourceRegionScopeFilter
    }
    output := {
        resources: ResourceList
        nextToken: String
    }
    errors: [
        InvalidResourceTypeException
        UnknownResourceException
        MalformedArnException
        InvalidNextTokenException
        InvalidParameterException
        ServerInternalException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/listsourceassociations")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "sourceAssociations"
    pageSize: "maxResults"
)
operation ListSourceAssociations {
    input := {
        resourceShareArns: ResourceShareArnList
        sourceId: String
        sourceType: String
        associationStatus: ResourceShareAssociationStatus
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        sourceAssociations: AssociatedSourceList
        nextToken: String
    }
    errors: [
        UnknownResourceException
        MalformedArnException
        InvalidNextTokenException
        InvalidParameterException
        ServerInternalException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/promotepermissioncreatedfrompolicy")
operation PromotePermissionCreatedFromPolicy {
    input := {
        @required
        permissionArn: String

        @required
        name: String

        clientToken: String
    }
    output := {
        permission: ResourceSharePermissionSummary
        clientToken: String
    }
    errors: [
        MalformedArnException
        InvalidPolicyException
        OperationNotPermittedException
        InvalidParameterException
        MissingRequiredParameterException
        ServerInternalException
        ServiceUnavailableException
        UnknownResourceException
    ]
}

@http(method: "POST", uri: "/promoteresourcesharecreatedfrompolicy")
operation PromoteResourceShareCreatedFromPolicy {
    input := {
        @required @httpQuery("resourceShareArn")
        resourceShareArn: String
    }
    output := {
        returnValue: Boolean
    }
    errors: [
        MalformedArnException
        ResourceShareLimitExceededException
        OperationNotPermittedException
        InvalidParameterException
        MissingRequiredParameterException
        ServerInternalException
        ServiceUnavailableException
        UnknownResourceException
        InvalidStateTransitionException
        UnmatchedPolicyPermissionException
    ]
}

@http(method: "POST", uri: "/rejectresourceshareinvitation")
operation RejectResourceShareInvitation {
    input := {
        @required
        resourceShareInvitationArn: String

        clientToken: String
    }
    output := {
        resourceShareInvitation: ResourceShareInvitation
        clientToken: String
    }
    errors: [
        MalformedArnException
        OperationNotPermittedException
        ResourceShareInvitationArnNotFoundException
        ResourceShareInvitationAlreadyAcceptedException
        ResourceShareInvitationAlreadyRejectedException
        ResourceShareInvitationExpiredException
        ServerInternalException
        ServiceUnavailableException
        InvalidClientTokenException
        IdempotentParameterMismatchException
    ]
}

@http(method: "POST", uri: "/replacepermissionassociations")
operation ReplacePermissionAssociations {
    input := {
        @required
        fromPermissionArn: String

        fromPermissionVersion: Integer

        @required
        toPermissionArn: String

        clientToken: String
    }
    output := {
        replacePermissionAssociationsWork: ReplacePermissionAssociationsWork
        clientToken: String
    }
    errors: [
        MalformedArnException
        InvalidParameterException
        ServerInternalException
        ServiceUnavailableException
        OperationNotPermittedException
        UnknownResourceException
        InvalidClientTokenException
        IdempotentParameterMismatchException
    ]
}

@http(method: "POST", uri: "/setdefaultpermissionversion")
operation SetDefaultPermissionVersion {
    input := {
        @required
        permissionArn: String

        @required
        permissionVersion: Integer

        clientToken: String
    }
    output := {
        returnValue: Boolean
        clientToken: String
    }
    errors: [
        InvalidParameterException
        MalformedArnException
        ServerInternalException
        ServiceUnavailableException
        UnknownResourceException
        InvalidClientTokenException
        IdempotentParameterMismatchException
    ]
}

@http(method: "POST", uri: "/tagresource")
operation TagResource {
    input := {
        resourceShareArn: String

        @required
        tags: TagList

        resourceArn: String
    }
    output := {}
    errors: [
        InvalidParameterException
        MalformedArnException
        UnknownResourceException
        TagLimitExceededException
        ResourceArnNotFoundException
        TagPolicyViolationException
        ServerInternalException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/untagresource")
operation UntagResource {
    input := {
        resourceShareArn: String

        @required
        tagKeys: TagKeyList

        resourceArn: String
    }
    output := {}
    errors: [
        UnknownResourceException
        InvalidParameterException
        MalformedArnException
        ServerInternalException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/updateresourceshare")
operation UpdateResourceShare {
    input := {
        @required
        resourceShareArn: String

        name: String
        allowExternalPrincipals: Boolean
        clientToken: String
    }
    output := {
        resourceShare: ResourceShare
        clientToken: String
    }
    errors: [
        IdempotentParameterMismatchException
        MissingRequiredParameterException
        UnknownResourceException
        MalformedArnException
        InvalidClientTokenException
        InvalidParameterException
        OperationNotPermittedException
        ServerInternalException
        ServiceUnavailableException
    ]
}

structure AssociatedPermission {
    arn: String
    permissionVersion: String
    defaultVersion: Boolean
    resourceType: String
    status: String
    featureSet: PermissionFeatureSet
    lastUpdatedTime: Timestamp
    resourceShareArn: String
}

list AssociatedPermissionList {
    member: AssociatedPermission
}

structure AssociatedSource {
    resourceShareArn: String
    sourceId: String
    sourceType: String
    status: String
    lastUpdatedTime: Timestamp
    creationTime: Timestamp
    statusMessage: String
}

list AssociatedSourceList {
    member: AssociatedSource
}

@error("client") @httpError(400)
structure IdempotentParameterMismatchException {
    @required
    message: String
}

@error("client") @httpError(400)
structure InvalidClientTokenException {
    @required
    message: String
}

@error("client") @httpError(400)
structure InvalidMaxResultsException {
    @required
    message: String
}

@error("client") @httpError(400)
structure InvalidNextTokenException {
    @required
    message: String
}

@error("client") @httpError(400)
structure InvalidParameterException {
    @required
    message: String
}

@error("client") @httpError(400)
structure InvalidPolicyException {
    @required
    message: String
}

@error("client") @httpError(400)
structure InvalidResourceTypeException {
    @required
    message: String
}

@error("client") @httpError(400)
structure InvalidStateTransitionException {
    @required
    message: String
}

@error("client") @httpError(400)
structure MalformedArnException {
    @required
    message: String
}

@error("client") @httpError(400)
structure MalformedPolicyTemplateException {
    @required
    message: String
}

@range(min: 1, max: 500)
integer MaxResults

@error("client") @httpError(400)
structure MissingRequiredParameterException {
    @required
    message: String
}

@error("client") @httpError(400)
structure OperationNotPermittedException {
    @required
    message: String
}

@error("client") @httpError(409)
structure PermissionAlreadyExistsException {
    @required
    message: String
}

list PermissionArnList {
    member: String
}

enum PermissionFeatureSet {
    CREATED_FROM_POLICY
    PROMOTING_TO_STANDARD
    STANDARD
}

@error("client") @httpError(400)
structure PermissionLimitExceededException {
    @required
    message: String
}

@length(min: 1, max: 36) @pattern("[\\w.-]*")
string PermissionName

enum PermissionStatus {
    ATTACHABLE
    UNATTACHABLE
    DELETING
    DELETED
}

enum PermissionType {
    CUSTOMER_MANAGED
    AWS_MANAGED
}

enum PermissionTypeFilter {
    ALL
    AWS_MANAGED
    CUSTOMER_MANAGED
}

@error("client") @httpError(400)
structure PermissionVersionsLimitExceededException {
    @required
    message: String
}

list PolicyList {
    member: String
}

structure Principal {
    id: String
    resourceShareArn: String
    creationTime: Timestamp
    lastUpdatedTime: Timestamp
    external: Boolean
}

list PrincipalArnOrIdList {
    member: String
}

list PrincipalList {
    member: Principal
}

structure ReplacePermissionAssociationsWork {
    id: String
    fromPermissionArn: String
    fromPermissionVersion: String
    toPermissionArn: String
    toPermissionVersion: String
    status: ReplacePermissionAssociationsWorkStatus
    statusMessage: String
    creationTime: Timestamp
    lastUpdatedTime: Timestamp
}

list ReplacePermissionAssociationsWorkIdList {
    member: String
}

list ReplacePermissionAssociationsWorkList {
    member: ReplacePermissionAssociationsWork
}

enum ReplacePermissionAssociationsWorkStatus {
    IN_PROGRESS
    COMPLETED
    FAILED
}

structure Resource {
    arn: String
    type: String
    resourceShareArn: String
    resourceGroupArn: String
    status: ResourceStatus
    statusMessage: String
    creationTime: Timestamp
    lastUpdatedTime: Timestamp
    resourceRegionScope: ResourceRegionScope
}

list ResourceArnList {
    member: String
}

@error("client") @httpError(400)
structure ResourceArnNotFoundException {
    @required
    message: String
}

list ResourceList {
    member: Resource
}

enum ResourceOwner {
    SELF
    OTHER_ACCOUNTS = "OTHER-ACCOUNTS"
}

enum ResourceRegionScope {
    REGIONAL
    GLOBAL
}

enum ResourceRegionScopeFilter {
    ALL
    REGIONAL
    GLOBAL
}

structure ResourceShare {
    resourceShareArn: String
    name: String
    owningAccountId: String
    allowExternalPrincipals: Boolean
    status: ResourceShareStatus
    statusMessage: String
    tags: TagList
    creationTime: Timestamp
    lastUpdatedTime: Timestamp
    featureSet: ResourceShareFeatureSet
    resourceShareConfiguration: ResourceShareConfiguration
}

list ResourceShareArnList {
    member: String
}

structure ResourceShareAssociation {
    resourceShareArn: String
    resourceShareName: String
    associatedEntity: String
    associationType: ResourceShareAssociationType
    status: ResourceShareAssociationStatus
    statusMessage: String
    creationTime: Timestamp
    lastUpdatedTime: Timestamp
    external: Boolean
}

list ResourceShareAssociationList {
    member: ResourceShareAssociation
}

enum ResourceShareAssociationStatus {
    ASSOCIATING
    ASSOCIATED
    FAILED
    DISASSOCIATING
    DISASSOCIATED
    SUSPENDED
    SUSPENDING
    RESTORING
}

enum ResourceShareAssociationType {
    PRINCIPAL
    RESOURCE
    SOURCE
}

structure ResourceShareConfiguration {
    retainSharingOnAccountLeaveOrganization: Boolean
}

enum ResourceShareFeatureSet {
    CREATED_FROM_POLICY
    PROMOTING_TO_STANDARD
    STANDARD
}

structure ResourceShareInvitation {
    resourceShareInvitationArn: String
    resourceShareName: String
    resourceShareArn: String
    senderAccountId: String
    receiverAccountId: String
    invitationTimestamp: Timestamp
    status: ResourceShareInvitationStatus

    @deprecated
    resourceShareAssociations: ResourceShareAssociationList

    receiverArn: String
}

@error("client") @httpError(400)
structure ResourceShareInvitationAlreadyAcceptedException {
    @required
    message: String
}

@error("client") @httpError(400)
structure ResourceShareInvitationAlreadyRejectedException {
    @required
    message: String
}

list ResourceShareInvitationArnList {
    member: String
}

@error("client") @httpError(400)
structure ResourceShareInvitationArnNotFoundException {
    @required
    message: String
}

@error("client") @httpError(400)
structure ResourceShareInvitationExpiredException {
    @required
    message: String
}

list ResourceShareInvitationList {
    member: ResourceShareInvitation
}

enum ResourceShareInvitationStatus {
    PENDING
    ACCEPTED
    REJECTED
    EXPIRED
}

@error("client") @httpError(400)
structure ResourceShareLimitExceededException {
    @required
    message: String
}

list ResourceShareList {
    member: ResourceShare
}

structure ResourceSharePermissionDetail {
    arn: String
    version: String
    defaultVersion: Boolean
    name: String
    resourceType: String
    permission: String
    creationTime: Timestamp
    lastUpdatedTime: Timestamp
    isResourceTypeDefault: Boolean
    permissionType: PermissionType
    featureSet: PermissionFeatureSet
    status: PermissionStatus
    tags: TagList
}

list ResourceSharePermissionList {
    member: ResourceSharePermissionSummary
}

structure ResourceSharePermissionSummary {
    arn: String
    version: String
    defaultVersion: Boolean
    name: String
    resourceType: String
    status: String
    creationTime: Timestamp
    lastUpdatedTime: Timestamp
    isResourceTypeDefault: Boolean
    permissionType: PermissionType
    featureSet: PermissionFeatureSet
    tags: TagList
}

enum ResourceShareStatus {
    PENDING
    ACTIVE
    FAILED
    DELETING
    DELETED
}

enum ResourceStatus {
    AVAILABLE
    ZONAL_RESOURCE_INACCESSIBLE
    LIMIT_EXCEEDED
    UNAVAILABLE
    PENDING
}

@error("server") @httpError(500)
structure ServerInternalException {
    @required
    message: String
}

structure ServiceNameAndResourceType {
    resourceType: String
    serviceName: String
    resourceRegionScope: ResourceRegionScope
}

list ServiceNameAndResourceTypeList {
    member: ServiceNameAndResourceType
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    @required
    message: String
}

list SourceArnOrAccountList {
    member: String
}

structure Tag {
    key: String
    value: String
}

structure TagFilter {
    tagKey: String
    tagValues: TagValueList
}

list TagFilters {
    member: TagFilter
}

list TagKeyList {
    member: String
}

@error("client") @httpError(400)
structure TagLimitExceededException {
    @required
    message: String
}

list TagList {
    member: Tag
}

@error("client") @httpError(400)
structure TagPolicyViolationException {
    @required
    message: String
}

list TagValueList {
    member: String
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    message: String
}

@error("client") @httpError(400)
structure UnknownResourceException {
    @required
    message: String
}

@error("client") @httpError(400)
structure UnmatchedPolicyPermissionException {
    @required
    message: String
}
