$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.rolesanywhere

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("IAM Roles Anywhere")
@service(sdkId: "RolesAnywhere", endpointPrefix: "rolesanywhere")
@restJson1
@sigv4(name: "rolesanywhere")
@standardRegionalEndpoints
service RolesAnywhere {
    version: "2018-05-10"
    operations: [
        CreateProfile
        CreateTrustAnchor
        DeleteAttributeMapping
        DeleteCrl
        DeleteProfile
        DeleteTrustAnchor
        DisableCrl
        DisableProfile
        DisableTrustAnchor
        EnableCrl
        EnableProfile
        EnableTrustAnchor
        GetCrl
        GetProfile
        GetSubject
        GetTrustAnchor
        ImportCrl
        ListCrls
        ListProfiles
        ListSubjects
        ListTagsForResource
        ListTrustAnchors
        PutAttributeMapping
        PutNotificationSettings
        ResetNotificationSettings
        TagResource
        UntagResource
        UpdateCrl
        UpdateProfile
        UpdateTrustAnchor
    ]
}

@http(method: "POST", uri: "/profiles", code: 201)
operation CreateProfile {
    input := {
        @required
        name: ResourceName

        requireInstanceProperties: Boolean
        sessionPolicy: String

        @required
        roleArns: RoleArnList

        managedPolicyArns: ManagedPolicyList
        durationSeconds: CreateProfileRequestDurationSecondsInteger
        enabled: Boolean
        tags: TagList
        acceptRoleSessionName: Boolean
    }
    output: ProfileDetailResponse
    errors: [ValidationException, AccessDeniedException]
}

@http(method: "POST", uri: "/trustanchors", code: 201)
operation CreateTrustAnchor {
    input := {
        @required
        name: ResourceName

        @required
        source: Source

        enabled: Boolean
        tags: TagList
        notificationSettings: NotificationSettings
    }
    output: TrustAnchorDetailResponse
    errors: [ValidationException, AccessDeniedException]
}

@http(method: "DELETE", uri: "/profiles/{profileId}/mappings") @idempotent
operation DeleteAttributeMapping {
    input := {
        @required @httpLabel
        profileId: Uuid

        @required @httpQuery("certificateField")
        certificateField: CertificateField

        @httpQuery("specifiers")
        specifiers: SpecifierList
    }
    output := {
        @required
        profile: ProfileDetail
    }
    errors: [ValidationException, ResourceNotFoundException, AccessDeniedException]
}

@http(method: "DELETE", uri: "/crl/{crlId}") @idempotent
operation DeleteCrl {
    input: ScalarCrlRequest
    output: CrlDetailResponse
    errors: [ResourceNotFoundException, AccessDeniedException]
}

@http(method: "DELETE", uri: "/profile/{profileId}") @idempotent
operation DeleteProfile {
    input: ScalarProfileRequest
    output: ProfileDetailResponse
    errors: [ResourceNotFoundException, AccessDeniedException]
}

@http(method: "DELETE", uri: "/trustanchor/{trustAnchorId}") @idempotent
operation DeleteTrustAnchor {
    input: ScalarTrustAnchorRequest
    output: TrustAnchorDetailResponse
    errors: [ResourceNotFoundException, AccessDeniedException]
}

@http(method: "POST", uri: "/crl/{crlId}/disable")
operation DisableCrl {
    input: ScalarCrlRequest
    output: CrlDetailResponse
    errors: [ResourceNotFoundException, AccessDeniedException]
}

@http(method: "POST", uri: "/profile/{profileId}/disable")
operation DisableProfile {
    input: ScalarProfileRequest
    output: ProfileDetailResponse
    errors: [ResourceNotFoundException, AccessDeniedException]
}

@http(method: "POST", uri: "/trustanchor/{trustAnchorId}/disable")
operation DisableTrustAnchor {
    input: ScalarTrustAnchorRequest
    output: TrustAnchorDetailResponse
    errors: [ResourceNotFoundException, AccessDeniedException]
}

@http(method: "POST", uri: "/crl/{crlId}/enable")
operation EnableCrl {
    input: ScalarCrlRequest
    output: CrlDetailResponse
    errors: [ResourceNotFoundException, AccessDeniedException]
}

@http(method: "POST", uri: "/profile/{profileId}/enable")
operation EnableProfile {
    input: ScalarProfileRequest
    output: ProfileDetailResponse
    errors: [ResourceNotFoundException, AccessDeniedException]
}

@http(method: "POST", uri: "/trustanchor/{trustAnchorId}/enable")
operation EnableTrustAnchor {
    input: ScalarTrustAnchorRequest
    output: TrustAnchorDetailResponse
    errors: [ResourceNotFoundException, AccessDeniedException]
}

@http(method: "GET", uri: "/crl/{crlId}") @readonly
operation GetCrl {
    input: ScalarCrlRequest
    output: CrlDetailResponse
    errors: [ResourceNotFoundException]
}

@http(method: "GET", uri: "/profile/{profileId}") @readonly
operation GetProfile {
    input: ScalarProfileRequest
    output: ProfileDetailResponse
    errors: [ResourceNotFoundException, AccessDeniedException]
}

@http(method: "GET", uri: "/subject/{subjectId}") @readonly
operation GetSubject {
    input: ScalarSubjectRequest
    output: SubjectDetailResponse
    errors: [ResourceNotFoundException, AccessDeniedException]
}

@http(method: "GET", uri: "/trustanchor/{trustAnchorId}") @readonly
operation GetTrustAnchor {
    input: ScalarTrustAnchorRequest
    output: TrustAnchorDetailResponse
    errors: [ValidationException, ResourceNotFoundException, AccessDeniedException]
}

@http(method: "POST", uri: "/crls", code: 201)
operation ImportCrl {
    input := {
        @required
        name: ResourceName

        @required
        crlData: ImportCrlRequestCrlDataBlob

        enabled: Boolean
        tags: TagList

        @required
        trustAnchorArn: TrustAnchorArn
    }
    output: CrlDetailResponse
    errors: [ValidationException, AccessDeniedException]
}

@http(method: "GET", uri: "/crls")
@readonly
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "crls")
operation ListCrls {
    input: ListRequest
    output := {
        nextToken: String
        crls: CrlDetails
    }
    errors: [ValidationException, AccessDeniedException]
}

@http(method: "GET", uri: "/profiles")
@readonly
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "profiles")
operation ListProfiles {
    input: ListRequest
    output := {
        nextToken: String
        profiles: ProfileDetails
    }
    errors: [ValidationException, AccessDeniedException]
}

@http(method: "GET", uri: "/subjects")
@readonly
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "subjects")
operation ListSubjects {
    input: ListRequest
    output := {
        subjects: SubjectSummaries
        nextToken: String
    }
    errors: [ValidationException, AccessDeniedException]
}

@http(method: "GET", uri: "/ListTagsForResource") @readonly
operation ListTagsForResource {
    input := {
        @required @httpQuery("resourceArn")
        resourceArn: AmazonResourceName
    }
    output := {
        tags: TagList
    }
    errors: [ValidationException, ResourceNotFoundException, AccessDeniedException]
}

@http(method: "GET", uri: "/trustanchors")
@readonly
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "trustAnchors")
operation ListTrustAnchors {
    input: ListRequest
    output := {
        nextToken: String
        trustAnchors: TrustAnchorDetails
    }
    errors: [ValidationException, AccessDeniedException]
}

@http(method: "PUT", uri: "/profiles/{profileId}/mappings") @idempotent
operation PutAttributeMapping {
    input := {
        @required @httpLabel
        profileId: Uuid

        @required
        certificateField: CertificateField

        @required
        mappingRules: MappingRules
    }
    output := {
        @required
        profile: ProfileDetail
    }
    errors: [ValidationException, ResourceNotFoundException, AccessDeniedException]
}

@http(method: "PATCH", uri: "/put-notifications-settings")
operation PutNotificationSettings {
    input := {
        @required
        trustAnchorId: Uuid

        @required
        notificationSettings: NotificationSettings
    }
    output := {
        @required
        trustAnchor: TrustAnchorDetail
    }
    errors: [ValidationException, ResourceNotFoundException, AccessDeniedException]
}

@http(method: "PATCH", uri: "/reset-notifications-settings")
operation ResetNotificationSettings {
    input := {
        @required
        trustAnchorId: Uuid

        @required
        notificationSettingKeys: NotificationSettingKeys
    }
    output := {
        @required
        trustAnchor: TrustAnchorDetail
    }
    errors: [ValidationException, ResourceNotFoundException, AccessDeniedException]
}

@http(method: "POST", uri: "/TagResource", code: 201)
operation TagResource {
    input := {
        @required
        resourceArn: AmazonResourceName

        @required
        tags: TagList
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        TooManyTagsException
    ]
}

@http(method: "POST", uri: "/UntagResource")
operation UntagResource {
    input := {
        @required
        resourceArn: AmazonResourceName

        @required
        tagKeys: TagKeyList
    }
    output := {}
    errors: [ValidationException, ResourceNotFoundException, AccessDeniedException]
}

@http(method: "PATCH", uri: "/crl/{crlId}")
operation UpdateCrl {
    input := {
        @required @httpLabel
        crlId: Uuid

        name: ResourceName
        crlData: UpdateCrlRequestCrlDataBlob
    }
    output: CrlDetailResponse
    errors: [ValidationException, ResourceNotFoundException, AccessDeniedException]
}

@http(method: "PATCH", uri: "/profile/{profileId}") @idempotent
operation UpdateProfile {
    input := {
        @required @httpLabel
        profileId: Uuid

        name: ResourceName
        sessionPolicy: UpdateProfileRequestSessionPolicyString
        roleArns: RoleArnList
        managedPolicyArns: ManagedPolicyList
        durationSeconds: UpdateProfileRequestDurationSecondsInteger
        acceptRoleSessionName: Boolean
    }
    output: ProfileDetailResponse
    errors: [ValidationException, ResourceNotFoundException, AccessDeniedException]
}

@http(method: "PATCH", uri: "/trustanchor/{trustAnchorId}") @idempotent
operation UpdateTrustAnchor {
    input := {
        @required @httpLabel
        trustAnchorId: Uuid

        name: ResourceName
        source: Source
    }
    output: TrustAnchorDetailResponse
    errors: [ValidationException, ResourceNotFoundException, AccessDeniedException]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

@length(min: 1, max: 1011)
string AmazonResourceName

structure AttributeMapping {
    certificateField: CertificateField
    mappingRules: MappingRules
}

list AttributeMappings {
    member: AttributeMapping
}

enum CertificateField {
    x509Subject
    x509Issuer
    x509SAN
}

@range(min: 900, max: 43200)
integer CreateProfileRequestDurationSecondsInteger

list CredentialSummaries {
    member: CredentialSummary
}

structure CredentialSummary {
    seenAt: SyntheticTimestamp_date_time
    serialNumber: String
    issuer: String
    enabled: Boolean
    x509CertificateData: String
    failed: Boolean
}

structure CrlDetail {
    crlId: Uuid
    crlArn: String
    name: String
    enabled: Boolean
    crlData: Blob
    trustAnchorArn: String
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

structure CrlDetailResponse {
    @required
    crl: CrlDetail
}

list CrlDetails {
    member: CrlDetail
}

@length(min: 1, max: 300000)
blob ImportCrlRequestCrlDataBlob

list InstanceProperties {
    member: InstanceProperty
}

structure InstanceProperty {
    seenAt: SyntheticTimestamp_date_time
    properties: InstancePropertyMap
    failed: Boolean
}

@length(min: 0, max: 50)
map InstancePropertyMap {
    key: InstancePropertyMapKeyString
    value: InstancePropertyMapValueString
}

@length(min: 1, max: 200)
string InstancePropertyMapKeyString

@length(min: 1, max: 200)
string InstancePropertyMapValueString

structure ListRequest {
    @httpQuery("nextToken")
    nextToken: ListRequestNextTokenString

    @httpQuery("pageSize")
    pageSize: Integer
}

@length(min: 1, max: 10000)
string ListRequestNextTokenString

@length(min: 0, max: 50)
list ManagedPolicyList {
    member: ManagedPolicyListMemberString
}

@length(min: 1, max: 200)
string ManagedPolicyListMemberString

structure MappingRule {
    @required
    specifier: MappingRuleSpecifierString
}

@length(min: 0, max: 60)
string MappingRuleSpecifierString

list MappingRules {
    member: MappingRule
}

enum NotificationChannel {
    ALL
}

enum NotificationEvent {
    CA_CERTIFICATE_EXPIRY
    END_ENTITY_CERTIFICATE_EXPIRY
}

structure NotificationSetting {
    @required
    enabled: Boolean

    @required
    event: NotificationEvent

    threshold: NotificationSettingThresholdInteger
    channel: NotificationChannel
}

structure NotificationSettingDetail {
    @required
    enabled: Boolean

    @required
    event: NotificationEvent

    threshold: NotificationSettingDetailThresholdInteger
    channel: NotificationChannel
    configuredBy: NotificationSettingDetailConfiguredByString
}

@length(min: 1, max: 200)
string NotificationSettingDetailConfiguredByString

@range(min: 1, max: 360)
integer NotificationSettingDetailThresholdInteger

@length(min: 0, max: 50)
list NotificationSettingDetails {
    member: NotificationSettingDetail
}

structure NotificationSettingKey {
    @required
    event: NotificationEvent

    channel: NotificationChannel
}

@length(min: 0, max: 50)
list NotificationSettingKeys {
    member: NotificationSettingKey
}

@range(min: 1, max: 360)
integer NotificationSettingThresholdInteger

@length(min: 0, max: 50)
list NotificationSettings {
    member: NotificationSetting
}

@length(min: 1, max: 1011) @pattern("arn:aws(-[^:]+)?:rolesanywhere(:.*){2}(:profile.*)")
string ProfileArn

structure ProfileDetail {
    profileId: Uuid
    profileArn: ProfileArn
    name: ResourceName
    requireInstanceProperties: Boolean
    enabled: Boolean
    createdBy: String
    sessionPolicy: String
    roleArns: RoleArnList
    managedPolicyArns: ManagedPolicyList
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
    durationSeconds: Integer
    acceptRoleSessionName: Boolean
    attributeMappings: AttributeMappings
}

structure ProfileDetailResponse {
    profile: ProfileDetail
}

list ProfileDetails {
    member: ProfileDetail
}

@length(min: 1, max: 255) @pattern("[ a-zA-Z0-9-_]*")
string ResourceName

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

@length(min: 1, max: 1011) @pattern("arn:aws(-[^:]+)?:iam(:.*){2}(:role.*)")
string RoleArn

@length(min: 0, max: 250)
list RoleArnList {
    member: RoleArn
}

structure ScalarCrlRequest {
    @required @httpLabel
    crlId: Uuid
}

structure ScalarProfileRequest {
    @required @httpLabel
    profileId: Uuid
}

@input
structure ScalarSubjectRequest {
    @required @httpLabel
    subjectId: Uuid
}

structure ScalarTrustAnchorRequest {
    @required @httpLabel
    trustAnchorId: Uuid
}

structure Source {
    sourceType: TrustAnchorType
    sourceData: SourceData
}

union SourceData {
    x509CertificateData: SourceDataX509CertificateDataString
    acmPcaArn: String
}

@length(min: 1, max: 204800)
string SourceDataX509CertificateDataString

list SpecifierList {
    member: String
}

structure SubjectDetail {
    subjectArn: String
    subjectId: Uuid
    enabled: Boolean
    x509Subject: String
    lastSeenAt: SyntheticTimestamp_date_time
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
    credentials: CredentialSummaries
    instanceProperties: InstanceProperties
}

@output
structure SubjectDetailResponse {
    subject: SubjectDetail
}

list SubjectSummaries {
    member: SubjectSummary
}

structure SubjectSummary {
    subjectArn: String
    subjectId: Uuid
    enabled: Boolean
    x509Subject: String
    lastSeenAt: SyntheticTimestamp_date_time
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

structure Tag {
    @required
    key: TagKey

    @required
    value: TagValue
}

@length(min: 1, max: 128) @pattern("[ a-zA-Z0-9_.:/=+@-]*") @sensitive
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("[ a-zA-Z0-9_.:/=+@-]*") @sensitive
string TagValue

@error("client") @httpError(400)
structure TooManyTagsException {
    message: String
}

@length(min: 1, max: 1011) @pattern("arn:aws(-[^:]+)?:rolesanywhere(:.*){2}(:trust-anchor.*)")
string TrustAnchorArn

structure TrustAnchorDetail {
    trustAnchorId: Uuid
    trustAnchorArn: String
    name: ResourceName
    source: Source
    enabled: Boolean
    createdAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
    notificationSettings: NotificationSettingDetails
}

structure TrustAnchorDetailResponse {
    @required
    trustAnchor: TrustAnchorDetail
}

list TrustAnchorDetails {
    member: TrustAnchorDetail
}

enum TrustAnchorType {
    AWS_ACM_PCA
    CERTIFICATE_BUNDLE
    SELF_SIGNED_REPOSITORY
}

@length(min: 1, max: 300000)
blob UpdateCrlRequestCrlDataBlob

@range(min: 900, max: 43200)
integer UpdateProfileRequestDurationSecondsInteger

@length(min: 1, max: 100000)
string UpdateProfileRequestSessionPolicyString

@length(min: 36, max: 36) @pattern(".*[a-f0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}.*")
string Uuid

@error("client") @httpError(400)
structure ValidationException {
    message: String
}
