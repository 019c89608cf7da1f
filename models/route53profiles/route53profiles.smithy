$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.route53profiles

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Route 53 Profiles")
@service(sdkId: "Route53Profiles", endpointPrefix: "route53profiles")
@restJson1
@sigv4(name: "route53profiles")
@standardRegionalEndpoints
service Route53Profiles {
    version: "2018-05-10"
    operations: [
        AssociateProfile
        AssociateResourceToProfile
        CreateProfile
        DeleteProfile
        DisassociateProfile
        DisassociateResourceFromProfile
        GetProfile
        GetProfileAssociation
        GetProfileResourceAssociation
        ListProfileAssociations
        ListProfileResourceAssociations
        ListProfiles
        ListTagsForResource
        TagResource
        UntagResource
        UpdateProfileResourceAssociation
    ]
}

@http(method: "POST", uri: "/profileassociation")
operation AssociateProfile {
    input := {
        @required
        Name: Name

        @required
        ProfileId: ResourceId

        @required
        ResourceId: ResourceId

        Tags: TagList
    }
    output := {
        ProfileAssociation: ProfileAssociation
    }
    errors: [
        ResourceNotFoundException
        ResourceExistsException
        LimitExceededException
        InvalidParameterException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "POST", uri: "/profileresourceassociation")
operation AssociateResourceToProfile {
    input := {
        @required
        Name: Name

        @required
        ProfileId: ResourceId

        @required
        ResourceArn: Arn

        ResourceProperties: String
    }
    output := {
        ProfileResourceAssociation: ProfileResourceAssociation
    }
    errors: [
        ResourceNotFoundException
        LimitExceededException
        InternalServiceErrorException
        InvalidParameterException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "POST", uri: "/profile")
operation CreateProfile {
    input := {
        @required @idempotencyToken
        ClientToken: CreatorRequestId

        @required
        Name: Name

        Tags: TagList
    }
    output := {
        Profile: Profile
    }
    errors: [
        LimitExceededException
        InvalidParameterException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/profile/{ProfileId}") @idempotent
operation DeleteProfile {
    input := {
        @required @httpLabel
        ProfileId: ResourceId
    }
    output := {
        Profile: Profile
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/profileassociation/Profileid/{ProfileId}/resourceid/{ResourceId}")
@idempotent
operation DisassociateProfile {
    input := {
        @required @httpLabel
        ProfileId: ResourceId

        @required @httpLabel
        ResourceId: ResourceId
    }
    output := {
        ProfileAssociation: ProfileAssociation
    }
    errors: [
        ResourceNotFoundException
        LimitExceededException
        InvalidParameterException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(
    method: "DELETE"
    uri: "/profileresourceassociation/profileid/{ProfileId}/resourcearn/{ResourceArn}"
)
@idempotent
operation DisassociateResourceFromProfile {
    input := {
        @required @httpLabel
        ProfileId: ResourceId

        @required @httpLabel
        ResourceArn: Arn
    }
    output := {
        ProfileResourceAssociation: ProfileResourceAssociation
    }
    errors: [
        ResourceNotFoundException
        LimitExceededException
        InternalServiceErrorException
        InvalidParameterException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "GET", uri: "/profile/{ProfileId}")
operation GetProfile {
    input := {
        @required @httpLabel
        ProfileId: ResourceId
    }
    output := {
        Profile: Profile
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/profileassociation/{ProfileAssociationId}")
operation GetProfileAssociation {
    input := {
        @required @httpLabel
        ProfileAssociationId: ResourceId
    }
    output := {
        ProfileAssociation: ProfileAssociation
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/profileresourceassociation/{ProfileResourceAssociationId}")
operation GetProfileResourceAssociation {
    input := {
        @required @httpLabel
        ProfileResourceAssociationId: ResourceId
    }
    output := {
        ProfileResourceAssociation: ProfileResourceAssociation
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/profileassociations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ProfileAssociations"
    pageSize: "MaxResults"
)
operation ListProfileAssociations {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("profileId")
        ProfileId: ResourceId

        @httpQuery("resourceId")
        ResourceId: ResourceId
    }
    output := {
        NextToken: String
        ProfileAssociations: ProfileAssociations
    }
    errors: [
        InvalidParameterException
        ThrottlingException
        ValidationException
        AccessDeniedException
        InvalidNextTokenException
    ]
}

@http(method: "GET", uri: "/profileresourceassociations/profileid/{ProfileId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ProfileResourceAssociations"
    pageSize: "MaxResults"
)
operation ListProfileResourceAssociations {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @required @httpLabel
        ProfileId: ResourceId

        @httpQuery("resourceType")
        ResourceType: String
    }
    output := {
        NextToken: String
        ProfileResourceAssociations: ProfileResourceAssociations
    }
    errors: [
        ResourceNotFoundException
        InternalServiceErrorException
        InvalidParameterException
        ThrottlingException
        ValidationException
        AccessDeniedException
        InvalidNextTokenException
    ]
}

@http(method: "GET", uri: "/profiles")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ProfileSummaries"
    pageSize: "MaxResults"
)
operation ListProfiles {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        NextToken: String
        ProfileSummaries: ProfileSummaryList
    }
    errors: [
        InvalidParameterException
        ThrottlingException
        ValidationException
        AccessDeniedException
        InvalidNextTokenException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: Arn
    }
    output := {
        @required
        Tags: TagMap
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}", code: 204) @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: Arn

        @required
        Tags: TagMap
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}", code: 204) @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: Arn

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/profileresourceassociation/{ProfileResourceAssociationId}")
operation UpdateProfileResourceAssociation {
    input := {
        Name: Name

        @required @httpLabel
        ProfileResourceAssociationId: ResourceId

        ResourceProperties: String
    }
    output := {
        ProfileResourceAssociation: ProfileResourceAssociation
    }
    errors: [
        ResourceNotFoundException
        LimitExceededException
        InternalServiceErrorException
        InvalidParameterException
        ThrottlingException
        ValidationException
        AccessDeniedException
        ConflictException
    ]
}

@error("client")
structure AccessDeniedException {
    Message: String
}

@length(min: 12, max: 32)
string AccountId

@length(min: 1, max: 255)
string Arn

@error("client")
structure ConflictException {
    Message: String
}

@length(min: 1, max: 255)
string CreatorRequestId

@error("client")
structure InternalServiceErrorException {
    Message: String
}

@error("client")
structure InvalidNextTokenException {
    Message: String
}

@error("client")
structure InvalidParameterException {
    FieldName: String

    @required
    Message: String
}

@error("client")
structure LimitExceededException {
    Message: String
    ResourceType: String
}

@range(min: 1, max: 100)
integer MaxResults

@length(min: 0, max: 64) @pattern("^(?!^[0-9]+$)([a-zA-Z0-9\\-_' ']+)$")
string Name

structure Profile {
    Arn: Arn
    ClientToken: CreatorRequestId
    CreationTime: Timestamp
    Id: ResourceId
    ModificationTime: Timestamp
    Name: Name
    OwnerId: AccountId
    ShareStatus: ShareStatus
    Status: ProfileStatus
    StatusMessage: String
}

structure ProfileAssociation {
    CreationTime: Timestamp
    Id: ResourceId
    ModificationTime: Timestamp
    Name: Name
    OwnerId: AccountId
    ProfileId: ResourceId
    ResourceId: ResourceId
    Status: ProfileStatus
    StatusMessage: String
}

list ProfileAssociations {
    member: ProfileAssociation
}

structure ProfileResourceAssociation {
    CreationTime: Timestamp
    Id: ResourceId
    ModificationTime: Timestamp
    Name: Name
    OwnerId: AccountId
    ProfileId: ResourceId
    ResourceArn: Arn
    ResourceProperties: String
    ResourceType: String
    Status: ProfileStatus
    StatusMessage: String
}

list ProfileResourceAssociations {
    member: ProfileResourceAssociation
}

enum ProfileStatus {
    COMPLETE
    DELETING
    UPDATING
    CREATING
    DELETED
    FAILED
}

structure ProfileSummary {
    Arn: Arn
    Id: ResourceId
    Name: Name
    ShareStatus: ShareStatus
}

list ProfileSummaryList {
    member: ProfileSummary
}

@error("client")
structure ResourceExistsException {
    Message: String
    ResourceType: String
}

@length(min: 1, max: 64)
string ResourceId

@error("client")
structure ResourceNotFoundException {
    Message: String
    ResourceType: String
}

enum ShareStatus {
    NOT_SHARED
    SHARED_WITH_ME
    SHARED_BY_ME
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

@error("client")
structure ThrottlingException {
    Message: String
}

@error("client")
structure ValidationException {
    Message: String
}
