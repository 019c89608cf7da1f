$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.chatbot

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Chatbot")
@service(sdkId: "chatbot", endpointPrefix: "chatbot")
@restJson1
@sigv4(name: "chatbot")
@standardRegionalEndpoints
service chatbot {
    version: "2017-10-11"
    operations: [
        AssociateToConfiguration
        CreateChimeWebhookConfiguration
        CreateCustomAction
        CreateMicrosoftTeamsChannelConfiguration
        CreateSlackChannelConfiguration
        DeleteChimeWebhookConfiguration
        DeleteCustomAction
        DeleteMicrosoftTeamsChannelConfiguration
        DeleteMicrosoftTeamsConfiguredTeam
        DeleteMicrosoftTeamsUserIdentity
        DeleteSlackChannelConfiguration
        DeleteSlackUserIdentity
        DeleteSlackWorkspaceAuthorization
        DescribeChimeWebhookConfigurations
        DescribeSlackChannelConfigurations
        DescribeSlackUserIdentities
        DescribeSlackWorkspaces
        DisassociateFromConfiguration
        GetAccountPreferences
        GetCustomAction
        GetMicrosoftTeamsChannelConfiguration
        ListAssociations
        ListCustomActions
        ListMicrosoftTeamsChannelConfigurations
        ListMicrosoftTeamsConfiguredTeams
        ListMicrosoftTeamsUserIdentities
        ListTagsForResource
        TagResource
        UntagResource
        UpdateAccountPreferences
        UpdateChimeWebhookConfiguration
        UpdateCustomAction
        UpdateMicrosoftTeamsChannelConfiguration
        UpdateSlackChannelConfiguration
    ]
}

@http(method: "POST", uri: "/associate-to-configuration", code: 201) @idempotent
operation AssociateToConfiguration {
    input := {
        @required
        Resource: ResourceIdentifier

        @required
        ChatConfiguration: ChatConfigurationArn
    }
    output := {}
    errors: [InvalidRequestException, InternalServiceError, UnauthorizedException]
}

@http(method: "POST", uri: "/create-chime-webhook-configuration", code: 201)
operation CreateChimeWebhookConfiguration {
    input := {
        @required
        WebhookDescription: ChimeWebhookDescription

        @required
        WebhookUrl: ChimeWebhookUrl

        @required
        SnsTopicArns: SnsTopicArnList

        @required
        IamRoleArn: Arn

        @required
        ConfigurationName: ConfigurationName

        LoggingLevel: CustomerCwLogLevel
        Tags: Tags
    }
    output := {
        WebhookConfiguration: ChimeWebhookConfiguration
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        ConflictException
        LimitExceededException
        CreateChimeWebhookConfigurationException
    ]
}

@http(method: "POST", uri: "/create-custom-action", code: 201) @idempotent
operation CreateCustomAction {
    input := {
        @required
        Definition: CustomActionDefinition

        AliasName: CustomActionAliasName
        Attachments: CustomActionAttachmentList
        Tags: TagList

        @idempotencyToken
        ClientToken: ClientToken

        @required
        ActionName: CustomActionName
    }
    output := {
        @required
        CustomActionArn: CustomActionArn
    }
    errors: [
        InvalidRequestException
        LimitExceededException
        ConflictException
        InternalServiceError
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/create-ms-teams-channel-configuration", code: 201)
operation CreateMicrosoftTeamsChannelConfiguration {
    input: CreateTeamsChannelConfigurationRequest
    output: CreateTeamsChannelConfigurationResult
    errors: [
        InvalidParameterException
        InvalidRequestException
        ConflictException
        LimitExceededException
        CreateTeamsChannelConfigurationException
    ]
}

@http(method: "POST", uri: "/create-slack-channel-configuration", code: 201)
operation CreateSlackChannelConfiguration {
    input := {
        @required
        SlackTeamId: SlackTeamId

        @required
        SlackChannelId: SlackChannelId

        SlackChannelName: SlackChannelDisplayName
        SnsTopicArns: SnsTopicArnList

        @required
        IamRoleArn: Arn

        @required
        ConfigurationName: ConfigurationName

        LoggingLevel: CustomerCwLogLevel
        GuardrailPolicyArns: GuardrailPolicyArnList
        UserAuthorizationRequired: Boolean
        Tags: Tags
    }
    output := {
        ChannelConfiguration: SlackChannelConfiguration
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        ConflictException
        LimitExceededException
        CreateSlackChannelConfigurationException
    ]
}

@http(method: "POST", uri: "/delete-chime-webhook-configuration", code: 204)
operation DeleteChimeWebhookConfiguration {
    input := {
        @required
        ChatConfigurationArn: ChatConfigurationArn
    }
    output := {}
    errors: [
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        DeleteChimeWebhookConfigurationException
    ]
}

@http(method: "POST", uri: "/delete-custom-action", code: 204) @idempotent
operation DeleteCustomAction {
    input := {
        @required
        CustomActionArn: CustomActionArn
    }
    output := {}
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceError
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/delete-ms-teams-channel-configuration", code: 204)
operation DeleteMicrosoftTeamsChannelConfiguration {
    input: DeleteTeamsChannelConfigurationRequest
    output: DeleteTeamsChannelConfigurationResult
    errors: [
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        DeleteTeamsChannelConfigurationException
    ]
}

@http(method: "POST", uri: "/delete-ms-teams-configured-teams", code: 204)
operation DeleteMicrosoftTeamsConfiguredTeam {
    input: DeleteTeamsConfiguredTeamRequest
    output: DeleteTeamsConfiguredTeamResult
    errors: [InvalidParameterException, DeleteTeamsConfiguredTeamException]
}

@http(method: "POST", uri: "/delete-ms-teams-user-identity", code: 204)
operation DeleteMicrosoftTeamsUserIdentity {
    input := {
        @required
        ChatConfigurationArn: ChatConfigurationArn

        @required
        UserId: UUID
    }
    output := {}
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        DeleteMicrosoftTeamsUserIdentityException
    ]
}

@http(method: "POST", uri: "/delete-slack-channel-configuration", code: 204)
operation DeleteSlackChannelConfiguration {
    input := {
        @required
        ChatConfigurationArn: ChatConfigurationArn
    }
    output := {}
    errors: [
        InvalidParameterException
        InvalidRequestException
        DeleteSlackChannelConfigurationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/delete-slack-user-identity", code: 204)
operation DeleteSlackUserIdentity {
    input := {
        @required
        ChatConfigurationArn: ChatConfigurationArn

        @required
        SlackTeamId: SlackTeamId

        @required
        SlackUserId: SlackUserId
    }
    output := {}
    errors: [InvalidParameterException, DeleteSlackUserIdentityException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/delete-slack-workspace-authorization", code: 204)
operation DeleteSlackWorkspaceAuthorization {
    input := {
        @required
        SlackTeamId: SlackTeamId
    }
    output := {}
    errors: [InvalidParameterException, DeleteSlackWorkspaceAuthorizationFault]
}

@http(method: "POST", uri: "/describe-chime-webhook-configurations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "WebhookConfigurations"
    pageSize: "MaxResults"
)
operation DescribeChimeWebhookConfigurations {
    input := {
        MaxResults: MaxResults
        NextToken: PaginationToken
        ChatConfigurationArn: ChatConfigurationArn
    }
    output := {
        NextToken: PaginationToken
        WebhookConfigurations: ChimeWebhookConfigurationList
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        DescribeChimeWebhookConfigurationsException
    ]
}

@http(method: "POST", uri: "/describe-slack-channel-configurations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SlackChannelConfigurations"
    pageSize: "MaxResults"
)
operation DescribeSlackChannelConfigurations {
    input := {
        MaxResults: MaxResults
        NextToken: PaginationToken
        ChatConfigurationArn: ChatConfigurationArn
    }
    output := {
        NextToken: PaginationToken
        SlackChannelConfigurations: SlackChannelConfigurationList
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        DescribeSlackChannelConfigurationsException
    ]
}

@http(method: "POST", uri: "/describe-slack-user-identities")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SlackUserIdentities"
    pageSize: "MaxResults"
)
operation DescribeSlackUserIdentities {
    input := {
        ChatConfigurationArn: ChatConfigurationArn
        NextToken: PaginationToken
        MaxResults: MaxResults
    }
    output := {
        SlackUserIdentities: SlackUserIdentitiesList
        NextToken: PaginationToken
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        DescribeSlackUserIdentitiesException
    ]
}

@http(method: "POST", uri: "/describe-slack-workspaces")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SlackWorkspaces"
    pageSize: "MaxResults"
)
operation DescribeSlackWorkspaces {
    input := {
        MaxResults: MaxResults
        NextToken: PaginationToken
    }
    output := {
        SlackWorkspaces: SlackWorkspacesList
        NextToken: PaginationToken
    }
    errors: [InvalidParameterException, DescribeSlackWorkspacesException, InvalidRequestException]
}

@http(method: "POST", uri: "/disassociate-from-configuration", code: 204) @idempotent
operation DisassociateFromConfiguration {
    input := {
        @required
        Resource: ResourceIdentifier

        @required
        ChatConfiguration: ChatConfigurationArn
    }
    output := {}
    errors: [InvalidRequestException, InternalServiceError, UnauthorizedException]
}

@http(method: "POST", uri: "/get-account-preferences")
operation GetAccountPreferences {
    input := {}
    output := {
        AccountPreferences: AccountPreferences
    }
    errors: [InvalidRequestException, GetAccountPreferencesException]
}

@http(method: "POST", uri: "/get-custom-action")
operation GetCustomAction {
    input := {
        @required
        CustomActionArn: CustomActionArn
    }
    output := {
        CustomAction: CustomAction
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceError
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/get-ms-teams-channel-configuration")
operation GetMicrosoftTeamsChannelConfiguration {
    input: GetTeamsChannelConfigurationRequest
    output: GetTeamsChannelConfigurationResult
    errors: [
        InvalidParameterException
        InvalidRequestException
        GetTeamsChannelConfigurationException
    ]
}

@http(method: "POST", uri: "/list-associations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Associations"
    pageSize: "MaxResults"
)
operation ListAssociations {
    input := {
        @required
        ChatConfiguration: ChatConfigurationArn

        MaxResults: ListAssociationsRequestMaxResultsInteger
        NextToken: ListAssociationsRequestNextTokenString
    }
    output := {
        @required
        Associations: AssociationList

        NextToken: ListAssociationsResultNextTokenString
    }
}

@http(method: "POST", uri: "/list-custom-actions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CustomActions"
    pageSize: "MaxResults"
)
operation ListCustomActions {
    input := {
        MaxResults: ListCustomActionsRequestMaxResultsInteger
        NextToken: ListCustomActionsRequestNextTokenString
    }
    output := {
        @required
        CustomActions: CustomActionArnList

        NextToken: ListCustomActionsResultNextTokenString
    }
    errors: [InvalidRequestException, InternalServiceError, UnauthorizedException]
}

@http(method: "POST", uri: "/list-ms-teams-channel-configurations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TeamChannelConfigurations"
    pageSize: "MaxResults"
)
operation ListMicrosoftTeamsChannelConfigurations {
    input: ListTeamsChannelConfigurationsRequest
    output: ListTeamsChannelConfigurationsResult
    errors: [
        InvalidParameterException
        ListTeamsChannelConfigurationsException
        InvalidRequestException
    ]
}

@http(method: "POST", uri: "/list-ms-teams-configured-teams")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConfiguredTeams"
    pageSize: "MaxResults"
)
operation ListMicrosoftTeamsConfiguredTeams {
    input := {
        MaxResults: MaxResults
        NextToken: PaginationToken
    }
    output := {
        ConfiguredTeams: ConfiguredTeamsList
        NextToken: PaginationToken
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        ListMicrosoftTeamsConfiguredTeamsException
    ]
}

@http(method: "POST", uri: "/list-ms-teams-user-identities")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TeamsUserIdentities"
    pageSize: "MaxResults"
)
operation ListMicrosoftTeamsUserIdentities {
    input := {
        ChatConfigurationArn: ChatConfigurationArn
        NextToken: PaginationToken
        MaxResults: MaxResults
    }
    output := {
        TeamsUserIdentities: TeamsUserIdentitiesList
        NextToken: PaginationToken
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        ListMicrosoftTeamsUserIdentitiesException
    ]
}

@http(method: "POST", uri: "/list-tags-for-resource")
operation ListTagsForResource {
    input := {
        @required
        ResourceARN: AmazonResourceName
    }
    output: ListTagsForResourceResponse
    errors: [ServiceUnavailableException, ResourceNotFoundException, InternalServiceError]
}

@http(method: "POST", uri: "/tag-resource")
operation TagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        Tags: TagList
    }
    output: TagResourceResponse
    errors: [
        ServiceUnavailableException
        ResourceNotFoundException
        InternalServiceError
        TooManyTagsException
    ]
}

@http(method: "POST", uri: "/untag-resource")
operation UntagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        TagKeys: TagKeyList
    }
    output: UntagResourceResponse
    errors: [ServiceUnavailableException, ResourceNotFoundException, InternalServiceError]
}

@http(method: "POST", uri: "/update-account-preferences")
operation UpdateAccountPreferences {
    input := {
        UserAuthorizationRequired: Boolean
        TrainingDataCollectionEnabled: Boolean
    }
    output := {
        AccountPreferences: AccountPreferences
    }
    errors: [InvalidParameterException, InvalidRequestException, UpdateAccountPreferencesException]
}

@http(method: "POST", uri: "/update-chime-webhook-configuration")
operation UpdateChimeWebhookConfiguration {
    input := {
        @required
        ChatConfigurationArn: ChatConfigurationArn

        WebhookDescription: ChimeWebhookDescription
        WebhookUrl: ChimeWebhookUrl
        SnsTopicArns: SnsTopicArnList
        IamRoleArn: Arn
        LoggingLevel: CustomerCwLogLevel
    }
    output := {
        WebhookConfiguration: ChimeWebhookConfiguration
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        UpdateChimeWebhookConfigurationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/update-custom-action")
operation UpdateCustomAction {
    input := {
        @required
        CustomActionArn: CustomActionArn

        @required
        Definition: CustomActionDefinition

        AliasName: CustomActionAliasName
        Attachments: CustomActionAttachmentList
    }
    output := {
        @required
        CustomActionArn: CustomActionArn
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        InternalServiceError
        UnauthorizedException
    ]
}

@http(method: "POST", uri: "/update-ms-teams-channel-configuration")
operation UpdateMicrosoftTeamsChannelConfiguration {
    input: UpdateTeamsChannelConfigurationRequest
    output: UpdateTeamsChannelConfigurationResult
    errors: [
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        UpdateTeamsChannelConfigurationException
    ]
}

@http(method: "POST", uri: "/update-slack-channel-configuration")
operation UpdateSlackChannelConfiguration {
    input := {
        @required
        ChatConfigurationArn: ChatConfigurationArn

        @required
        SlackChannelId: SlackChannelId

        SlackChannelName: SlackChannelDisplayName
        SnsTopicArns: SnsTopicArnList
        IamRoleArn: Arn
        LoggingLevel: CustomerCwLogLevel
        GuardrailPolicyArns: GuardrailPolicyArnList
        UserAuthorizationRequired: Boolean
    }
    output := {
        ChannelConfiguration: SlackChannelConfiguration
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        ResourceNotFoundException
        UpdateSlackChannelConfigurationException
    ]
}

structure AccountPreferences {
    UserAuthorizationRequired: Boolean
    TrainingDataCollectionEnabled: Boolean
}

@length(min: 1, max: 1011)
@pattern("arn:aws:(wheatley|chatbot):[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}")
string AmazonResourceName

@length(min: 12, max: 1224)
@pattern("arn:aws:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}")
string Arn

list AssociationList {
    member: AssociationListing
}

structure AssociationListing {
    @required
    Resource: Arn
}

@length(min: 15, max: 1101)
@pattern("arn:aws:(iam|sts)::[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}")
string AwsUserIdentity

@length(min: 19, max: 1169)
@pattern("arn:aws:(wheatley|chatbot):[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}")
string ChatConfigurationArn

structure ChimeWebhookConfiguration {
    @required
    WebhookDescription: ChimeWebhookDescription

    @required
    ChatConfigurationArn: ChatConfigurationArn

    @required
    IamRoleArn: Arn

    @required
    SnsTopicArns: SnsTopicArnList

    ConfigurationName: ConfigurationName
    LoggingLevel: CustomerCwLogLevel
    Tags: Tags
    State: ResourceState
    StateReason: String
}

list ChimeWebhookConfigurationList {
    member: ChimeWebhookConfiguration
}

@length(min: 1, max: 255) @sensitive
string ChimeWebhookDescription

@length(min: 1, max: 255)
@pattern("https://hooks\\.chime\\.aws/incomingwebhooks/[A-Za-z0-9\\-]+?\\?token=[A-Za-z0-9\\-]+")
@sensitive
string ChimeWebhookUrl

@length(min: 33, max: 126) @pattern("[\\x21-\\x7F]+")
string ClientToken

@length(min: 1, max: 128) @pattern("[A-Za-z0-9-_]+")
string ConfigurationName

structure ConfiguredTeam {
    @required
    TenantId: UUID

    @required
    TeamId: UUID

    TeamName: UUID
    State: ResourceState
    StateReason: String
}

list ConfiguredTeamsList {
    member: ConfiguredTeam
}

@error("client") @httpError(409)
structure ConflictException {
    message: String
}

@error("server") @httpError(500)
structure CreateChimeWebhookConfigurationException {
    Message: String
}

@error("server") @httpError(500)
structure CreateSlackChannelConfigurationException {
    Message: String
}

@error("server") @httpError(500)
structure CreateTeamsChannelConfigurationException {
    Message: String
}

@input
structure CreateTeamsChannelConfigurationRequest {
    @required
    ChannelId: TeamsChannelId

    ChannelName: TeamsChannelName

    @required
    TeamId: UUID

    TeamName: TeamName

    @required
    TenantId: UUID

    SnsTopicArns: SnsTopicArnList

    @required
    IamRoleArn: Arn

    @required
    ConfigurationName: ConfigurationName

    LoggingLevel: CustomerCwLogLevel
    GuardrailPolicyArns: GuardrailPolicyArnList
    UserAuthorizationRequired: Boolean
    Tags: Tags
}

@output
structure CreateTeamsChannelConfigurationResult {
    ChannelConfiguration: TeamsChannelConfiguration
}

structure CustomAction {
    @required
    CustomActionArn: CustomActionArn

    @required
    Definition: CustomActionDefinition

    AliasName: CustomActionAliasName
    Attachments: CustomActionAttachmentList
    ActionName: CustomActionName
}

@length(min: 1, max: 30) @pattern("[A-Za-z0-9-_]+")
string CustomActionAliasName

@length(min: 1, max: 1011)
@pattern("arn:aws:chatbot:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:custom-action/[a-zA-Z0-9_-]{1,64}")
string CustomActionArn

list CustomActionArnList {
    member: CustomActionArn
}

structure CustomActionAttachment {
    NotificationType: CustomActionAttachmentNotificationType
    ButtonText: CustomActionButtonText
    Criteria: CustomActionAttachmentCriteriaList
    Variables: CustomActionAttachmentVariables
}

structure CustomActionAttachmentCriteria {
    @required
    Operator: CustomActionAttachmentCriteriaOperator

    @required
    VariableName: CustomActionAttachmentCriteriaVariableNameString

    Value: CustomActionAttachmentCriteriaValueString
}

@length(min: 1, max: 5)
list CustomActionAttachmentCriteriaList {
    member: CustomActionAttachmentCriteria
}

enum CustomActionAttachmentCriteriaOperator {
    HAS_VALUE
    EQUALS
}

@length(min: 0, max: 1024) @pattern("[\\S\\s]+")
string CustomActionAttachmentCriteriaValueString

@length(min: 1, max: 100) @pattern("[A-Za-z0-9-_]+")
string CustomActionAttachmentCriteriaVariableNameString

list CustomActionAttachmentList {
    member: CustomActionAttachment
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9-]+")
string CustomActionAttachmentNotificationType

@length(min: 1, max: 5)
map CustomActionAttachmentVariables {
    key: CustomActionAttachmentVariablesKeyString
    value: CustomActionAttachmentVariablesValueString
}

@length(min: 1, max: 100) @pattern("[A-Za-z0-9-_]+")
string CustomActionAttachmentVariablesKeyString

@length(min: 0, max: 1024) @pattern("[\\x21-\\x7F]+")
string CustomActionAttachmentVariablesValueString

@length(min: 1, max: 50) @pattern("[\\S\\s]+")
string CustomActionButtonText

structure CustomActionDefinition {
    @required
    CommandText: CustomActionDefinitionCommandTextString
}

@length(min: 1, max: 100) @pattern("[\\S\\s]+")
string CustomActionDefinitionCommandTextString

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]{1,64}")
string CustomActionName

@length(min: 4, max: 5) @pattern("(ERROR|INFO|NONE)")
string CustomerCwLogLevel

@error("server") @httpError(500)
structure DeleteChimeWebhookConfigurationException {
    Message: String
}

@error("server") @httpError(500)
structure DeleteMicrosoftTeamsUserIdentityException {
    Message: String
}

@error("server") @httpError(500)
structure DeleteSlackChannelConfigurationException {
    Message: String
}

@error("server") @httpError(500)
structure DeleteSlackUserIdentityException {
    Message: String
}

@error("server") @httpError(500)
structure DeleteSlackWorkspaceAuthorizationFault {
    Message: String
}

@error("server") @httpError(500)
structure DeleteTeamsChannelConfigurationException {
    Message: String
}

@input
structure DeleteTeamsChannelConfigurationRequest {
    @required
    ChatConfigurationArn: ChatConfigurationArn
}

@output
structure DeleteTeamsChannelConfigurationResult {}

@error("server") @httpError(500)
structure DeleteTeamsConfiguredTeamException {
    Message: String
}

@input
structure DeleteTeamsConfiguredTeamRequest {
    @required
    TeamId: UUID
}

@output
structure DeleteTeamsConfiguredTeamResult {}

@error("server") @httpError(500)
structure DescribeChimeWebhookConfigurationsException {
    Message: String
}

@error("server") @httpError(500)
structure DescribeSlackChannelConfigurationsException {
    Message: String
}

@error("server") @httpError(500)
structure DescribeSlackUserIdentitiesException {
    Message: String
}

@error("server") @httpError(500)
structure DescribeSlackWorkspacesException {
    Message: String
}

@error("server") @httpError(500)
structure GetAccountPreferencesException {
    Message: String
}

@error("server") @httpError(500)
structure GetTeamsChannelConfigurationException {
    Message: String
}

@input
structure GetTeamsChannelConfigurationRequest {
    @required
    ChatConfigurationArn: ChatConfigurationArn
}

@output
structure GetTeamsChannelConfigurationResult {
    ChannelConfiguration: TeamsChannelConfiguration
}

@length(min: 11, max: 1163)
@pattern("(^$|(?!.*\\/aws-service-role\\/.*)arn:aws:iam:[A-Za-z0-9_\\/.-]{0,63}:[A-Za-z0-9_\\/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_\\/+=,@.-]{0,1023})")
string GuardrailPolicyArn

list GuardrailPolicyArnList {
    member: GuardrailPolicyArn
}

@error("server") @httpError(500)
structure InternalServiceError {
    Message: String
}

@error("client") @httpError(400)
structure InvalidParameterException {
    message: String
}

@error("client") @httpError(400)
structure InvalidRequestException {
    message: String
}

@error("client") @httpError(403)
structure LimitExceededException {
    message: String
}

@range(min: 1, max: 100)
integer ListAssociationsRequestMaxResultsInteger

@length(min: 1, max: 1024) @pattern("[\\x20-\\x7F]+")
string ListAssociationsRequestNextTokenString

@length(min: 1, max: 1024) @pattern("[\\x20-\\x7F]+")
string ListAssociationsResultNextTokenString

@range(min: 1, max: 100)
integer ListCustomActionsRequestMaxResultsInteger

@length(min: 1, max: 1024) @pattern("[\\x20-\\x7F]+")
string ListCustomActionsRequestNextTokenString

@length(min: 1, max: 1024) @pattern("[\\x20-\\x7F]+")
string ListCustomActionsResultNextTokenString

@error("server") @httpError(500)
structure ListMicrosoftTeamsConfiguredTeamsException {
    Message: String
}

@error("server") @httpError(500)
structure ListMicrosoftTeamsUserIdentitiesException {
    Message: String
}

@output
structure ListTagsForResourceResponse {
    Tags: TagList
}

@error("server") @httpError(500)
structure ListTeamsChannelConfigurationsException {
    Message: String
}

@input
structure ListTeamsChannelConfigurationsRequest {
    MaxResults: MaxResults
    NextToken: PaginationToken
    TeamId: UUID
}

@output
structure ListTeamsChannelConfigurationsResult {
    NextToken: PaginationToken
    TeamChannelConfigurations: TeamChannelConfigurationsList
}

@range(min: 1, max: 100)
integer MaxResults

@length(min: 1, max: 1276) @pattern("[a-zA-Z0-9=\\/+_.\\-,#:\\\\\"{}]{4,1276}")
string PaginationToken

@length(min: 1, max: 1011)
@pattern("arn:aws:chatbot:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:custom-action/[a-zA-Z0-9_-]{1,64}")
string ResourceIdentifier

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

@pattern("(ENABLED|DISABLED)")
string ResourceState

@error("client") @httpError(429)
structure ServiceUnavailableException {
    message: String
}

structure SlackChannelConfiguration {
    @required
    SlackTeamName: SlackTeamName

    @required
    SlackTeamId: SlackTeamId

    @required
    SlackChannelId: SlackChannelId

    @required
    SlackChannelName: SlackChannelDisplayName

    @required
    ChatConfigurationArn: ChatConfigurationArn

    @required
    IamRoleArn: Arn

    @required
    SnsTopicArns: SnsTopicArnList

    ConfigurationName: ConfigurationName
    LoggingLevel: CustomerCwLogLevel
    GuardrailPolicyArns: GuardrailPolicyArnList
    UserAuthorizationRequired: Boolean
    Tags: Tags
    State: ResourceState
    StateReason: String
}

list SlackChannelConfigurationList {
    member: SlackChannelConfiguration
}

@length(min: 1, max: 255) @sensitive
string SlackChannelDisplayName

@length(min: 1, max: 255) @pattern("[A-Za-z0-9]+")
string SlackChannelId

@length(min: 1, max: 255) @pattern("[0-9A-Z]{1,255}")
string SlackTeamId

@length(min: 1, max: 255)
string SlackTeamName

@length(min: 1, max: 255) @pattern("(.*)")
string SlackUserId

list SlackUserIdentitiesList {
    member: SlackUserIdentity
}

structure SlackUserIdentity {
    @required
    IamRoleArn: Arn

    @required
    ChatConfigurationArn: ChatConfigurationArn

    @required
    SlackTeamId: SlackTeamId

    @required
    SlackUserId: SlackUserId

    AwsUserIdentity: AwsUserIdentity
}

structure SlackWorkspace {
    @required
    SlackTeamId: SlackTeamId

    @required
    SlackTeamName: SlackTeamName

    State: ResourceState
    StateReason: String
}

list SlackWorkspacesList {
    member: SlackWorkspace
}

list SnsTopicArnList {
    member: Arn
}

structure Tag {
    @required
    TagKey: TagKey

    @required
    TagValue: TagValue
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

@output
structure TagResourceResponse {}

@length(min: 0, max: 256)
string TagValue

list Tags {
    member: Tag
}

list TeamChannelConfigurationsList {
    member: TeamsChannelConfiguration
}

@length(min: 1, max: 255) @pattern("(.*)") @sensitive
string TeamName

structure TeamsChannelConfiguration {
    @required
    ChannelId: TeamsChannelId

    ChannelName: TeamsChannelName

    @required
    TeamId: UUID

    TeamName: TeamName

    @required
    TenantId: UUID

    @required
    ChatConfigurationArn: ChatConfigurationArn

    @required
    IamRoleArn: Arn

    @required
    SnsTopicArns: SnsTopicArnList

    ConfigurationName: ConfigurationName
    LoggingLevel: CustomerCwLogLevel
    GuardrailPolicyArns: GuardrailPolicyArnList
    UserAuthorizationRequired: Boolean
    Tags: Tags
    State: ResourceState
    StateReason: String
}

@length(min: 1, max: 255)
@pattern("([a-zA-Z0-9-_=+\\/.,])*%3[aA]([a-zA-Z0-9-_=+\\/.,])*%40([a-zA-Z0-9-_=+\\/.,])*")
string TeamsChannelId

@length(min: 1, max: 1000) @pattern("(.*)") @sensitive
string TeamsChannelName

list TeamsUserIdentitiesList {
    member: TeamsUserIdentity
}

structure TeamsUserIdentity {
    @required
    IamRoleArn: Arn

    @required
    ChatConfigurationArn: ChatConfigurationArn

    @required
    TeamId: UUID

    UserId: UUID
    AwsUserIdentity: AwsUserIdentity
    TeamsChannelId: TeamsChannelId
    TeamsTenantId: UUID
}

@error("client") @httpError(400)
structure TooManyTagsException {
    message: String
}

@length(min: 36, max: 36) @pattern("[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
string UUID

@error("client") @httpError(403)
structure UnauthorizedException {
    message: String
}

@output
structure UntagResourceResponse {}

@error("server") @httpError(500)
structure UpdateAccountPreferencesException {
    Message: String
}

@error("server") @httpError(500)
structure UpdateChimeWebhookConfigurationException {
    Message: String
}

@error("server") @httpError(500)
structure UpdateSlackChannelConfigurationException {
    Message: String
}

@error("server") @httpError(500)
structure UpdateTeamsChannelConfigurationException {
    Message: String
}

@input
structure UpdateTeamsChannelConfigurationRequest {
    @required
    ChatConfigurationArn: ChatConfigurationArn

    @required
    ChannelId: TeamsChannelId

    ChannelName: TeamsChannelName
    SnsTopicArns: SnsTopicArnList
    IamRoleArn: Arn
    LoggingLevel: CustomerCwLogLevel
    GuardrailPolicyArns: GuardrailPolicyArnList
    UserAuthorizationRequired: Boolean
}

@output
structure UpdateTeamsChannelConfigurationResult {
    ChannelConfiguration: TeamsChannelConfiguration
}
