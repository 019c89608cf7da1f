$version: "2.0"

namespace com.amazonaws.ssmquicksetup

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Systems Manager QuickSetup")
@service(sdkId: "SSM QuickSetup", endpointPrefix: "ssm-quicksetup")
@restJson1
@sigv4(name: "ssm-quicksetup")
@standardRegionalEndpoints
service SSMQuickSetup {
    version: "2018-05-10"
    operations: [
        CreateConfigurationManager
        DeleteConfigurationManager
        GetConfiguration
        GetConfigurationManager
        GetServiceSettings
        ListConfigurationManagers
        ListConfigurations
        ListQuickSetupTypes
        ListTagsForResource
        TagResource
        UntagResource
        UpdateConfigurationDefinition
        UpdateConfigurationManager
        UpdateServiceSettings
    ]
}

@http(method: "POST", uri: "/configurationManager")
operation CreateConfigurationManager {
    input := {
        @required
        ConfigurationDefinitions: ConfigurationDefinitionsInputList

        Description: CreateConfigurationManagerInputDescriptionString
        Name: CreateConfigurationManagerInputNameString
        Tags: TagsMap
    }
    output := {
        @required
        ManagerArn: String
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/configurationManager/{ManagerArn}") @idempotent
operation DeleteConfigurationManager {
    input := {
        @required @httpLabel
        ManagerArn: DeleteConfigurationManagerInputManagerArnString
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/getConfiguration/{ConfigurationId}")
operation GetConfiguration {
    input := {
        @required @httpLabel
        ConfigurationId: GetConfigurationInputConfigurationIdString
    }
    output := {
        Account: String
        ConfigurationDefinitionId: String
        CreatedAt: SyntheticTimestamp_date_time
        Id: String
        LastModifiedAt: SyntheticTimestamp_date_time
        ManagerArn: String
        Parameters: ConfigurationParametersMap
        Region: String
        StatusSummaries: StatusSummariesList
        Type: String
        TypeVersion: String
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/configurationManager/{ManagerArn}")
operation GetConfigurationManager {
    input := {
        @required @httpLabel
        ManagerArn: GetConfigurationManagerInputManagerArnString
    }
    output := {
        ConfigurationDefinitions: ConfigurationDefinitionsList
        CreatedAt: SyntheticTimestamp_date_time
        Description: String
        LastModifiedAt: SyntheticTimestamp_date_time

        @required
        ManagerArn: String

        Name: String
        StatusSummaries: StatusSummariesList
        Tags: TagsMap
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/serviceSettings")
operation GetServiceSettings {
    output := {
        ServiceSettings: ServiceSettings
    }
    errors: [ConflictException, InternalServerException, AccessDeniedException, ThrottlingException]
}

@http(method: "POST", uri: "/listConfigurationManagers")
@paginated(
    inputToken: "StartingToken"
    outputToken: "NextToken"
    items: "ConfigurationManagersList"
    pageSize: "MaxItems"
)
operation ListConfigurationManagers {
    input := {
        Filters: FiltersList
        MaxItems: ListConfigurationManagersInputMaxItemsInteger
        StartingToken: ListConfigurationManagersInputStartingTokenString
    }
    output := {
        ConfigurationManagersList: ConfigurationManagerList
        NextToken: String
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/listConfigurations")
@paginated(
    inputToken: "StartingToken"
    outputToken: "NextToken"
    items: "ConfigurationsList"
    pageSize: "MaxItems"
)
operation ListConfigurations {
    input := {
        ConfigurationDefinitionId: ListConfigurationsInputConfigurationDefinitionIdString
        Filters: FiltersList
        ManagerArn: ListConfigurationsInputManagerArnString
        MaxItems: ListConfigurationsInputMaxItemsInteger
        StartingToken: ListConfigurationsInputStartingTokenString
    }
    output := {
        ConfigurationsList: ConfigurationsList
        NextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/listQuickSetupTypes")
operation ListQuickSetupTypes {
    output := {
        QuickSetupTypeList: QuickSetupTypeList
    }
    errors: [ConflictException, InternalServerException, AccessDeniedException, ThrottlingException]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/tags/{ResourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required
        Tags: TagsMap
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @httpQuery("tagKeys")
        TagKeys: TagKeys
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/configurationDefinition/{ManagerArn}/{Id}") @idempotent
operation UpdateConfigurationDefinition {
    input := {
        @required @httpLabel
        Id: UpdateConfigurationDefinitionInputIdString

        LocalDeploymentAdministrationRoleArn: String
        LocalDeploymentExecutionRoleName: UpdateConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString

        @required @httpLabel
        ManagerArn: UpdateConfigurationDefinitionInputManagerArnString

        Parameters: ConfigurationParametersMap
        TypeVersion: UpdateConfigurationDefinitionInputTypeVersionString
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/configurationManager/{ManagerArn}") @idempotent
operation UpdateConfigurationManager {
    input := {
        Description: UpdateConfigurationManagerInputDescriptionString

        @required @httpLabel
        ManagerArn: UpdateConfigurationManagerInputManagerArnString

        Name: UpdateConfigurationManagerInputNameString
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/serviceSettings") @idempotent
operation UpdateServiceSettings {
    input := {
        ExplorerEnablingRoleArn: String
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
}

structure ConfigurationDefinition {
    Id: String
    LocalDeploymentAdministrationRoleArn: String
    LocalDeploymentExecutionRoleName: ConfigurationDefinitionLocalDeploymentExecutionRoleNameString

    @required
    Parameters: ConfigurationParametersMap

    @required
    Type: ConfigurationDefinitionTypeString

    TypeVersion: ConfigurationDefinitionTypeVersionString
}

structure ConfigurationDefinitionInput {
    LocalDeploymentAdministrationRoleArn: String
    LocalDeploymentExecutionRoleName: ConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString

    @required
    Parameters: ConfigurationParametersMap

    @required
    Type: ConfigurationDefinitionInputTypeString

    TypeVersion: ConfigurationDefinitionInputTypeVersionString
}

@pattern("^[\\w+=,.@-]{1,64}$")
string ConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString

@pattern("^[a-zA-Z0-9_\\-.:/]{3,200}$")
string ConfigurationDefinitionInputTypeString

@length(min: 1, max: 128)
string ConfigurationDefinitionInputTypeVersionString

@pattern("^[\\w+=,.@-]{1,64}$")
string ConfigurationDefinitionLocalDeploymentExecutionRoleNameString

list ConfigurationDefinitionSummariesList {
    member: ConfigurationDefinitionSummary
}

structure ConfigurationDefinitionSummary {
    FirstClassParameters: ConfigurationParametersMap
    Id: String
    Type: String
    TypeVersion: String
}

@pattern("^[a-zA-Z0-9_\\-.:/]{3,200}$")
string ConfigurationDefinitionTypeString

@length(min: 1, max: 128)
string ConfigurationDefinitionTypeVersionString

list ConfigurationDefinitionsInputList {
    member: ConfigurationDefinitionInput
}

list ConfigurationDefinitionsList {
    member: ConfigurationDefinition
}

list ConfigurationManagerList {
    member: ConfigurationManagerSummary
}

structure ConfigurationManagerSummary {
    ConfigurationDefinitionSummaries: ConfigurationDefinitionSummariesList
    Description: String

    @required
    ManagerArn: String

    Name: String
    StatusSummaries: StatusSummariesList
}

map ConfigurationParametersMap {
    key: ConfigurationParametersMapKeyString
    value: ConfigurationParametersMapValueString
}

@length(min: 1, max: 256) @pattern("^[A-Za-z0-9+=@_\\/\\s-]+$")
string ConfigurationParametersMapKeyString

@length(min: 0, max: 40960)
string ConfigurationParametersMapValueString

structure ConfigurationSummary {
    Account: String
    ConfigurationDefinitionId: String
    CreatedAt: SyntheticTimestamp_date_time
    FirstClassParameters: ConfigurationParametersMap
    Id: String
    ManagerArn: String
    Region: String
    StatusSummaries: StatusSummariesList
    Type: String
    TypeVersion: String
}

list ConfigurationsList {
    member: ConfigurationSummary
}

@error("client") @httpError(409)
structure ConflictException {
    Message: String
}

@pattern("^.{0,512}$")
string CreateConfigurationManagerInputDescriptionString

@pattern("^[ A-Za-z0-9._-]{0,120}$")
string CreateConfigurationManagerInputNameString

@pattern("^arn:aws:ssm-quicksetup:([^:]+):(\\d{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$")
string DeleteConfigurationManagerInputManagerArnString

structure Filter {
    @required
    Key: FilterKeyString

    @required
    Values: FilterValues
}

@length(min: 0, max: 128) @pattern("^[A-Za-z0-9+=@_\\/\\s-]*$")
string FilterKeyString

list FilterValues {
    member: FilterValuesMemberString
}

@length(min: 0, max: 256) @pattern("^[A-Za-z0-9+=@_\\/\\s-]*$")
string FilterValuesMemberString

list FiltersList {
    member: Filter
}

@pattern("^[a-zA-Z0-9-_/:]{1,100}$")
string GetConfigurationInputConfigurationIdString

@length(min: 1)
@pattern("^arn:aws:ssm-quicksetup:([^:]+):(\\d{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$")
string GetConfigurationManagerInputManagerArnString

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    Message: String
}

@range(min: 1, max: 100)
integer ListConfigurationManagersInputMaxItemsInteger

@length(min: 0, max: 1024) @pattern("^[A-Za-z0-9+=@_\\/\\s-]*$")
string ListConfigurationManagersInputStartingTokenString

@pattern("^[a-z0-9-]{1,20}$")
string ListConfigurationsInputConfigurationDefinitionIdString

@pattern("^arn:aws:ssm-quicksetup:([^:]+):(\\d{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$")
string ListConfigurationsInputManagerArnString

@range(min: 1, max: 100)
integer ListConfigurationsInputMaxItemsInteger

@length(min: 0, max: 1024) @pattern("^[A-Za-z0-9+=@_|\\/\\s-]*$")
string ListConfigurationsInputStartingTokenString

@input
structure ListTagsForResourceRequest {
    @required @httpLabel
    ResourceArn: String
}

@output
structure ListTagsForResourceResponse {
    Tags: Tags
}

list QuickSetupTypeList {
    member: QuickSetupTypeOutput
}

structure QuickSetupTypeOutput {
    LatestVersion: String
    Type: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

structure ServiceSettings {
    ExplorerEnablingRoleArn: String
}

enum Status {
    INITIALIZING
    DEPLOYING
    SUCCEEDED
    DELETING
    STOPPING
    FAILED
    STOPPED
    DELETE_FAILED
    STOP_FAILED
    NONE
}

map StatusDetails {
    key: String
    value: String
}

list StatusSummariesList {
    member: StatusSummary
}

structure StatusSummary {
    @required
    LastUpdatedAt: SyntheticTimestamp_date_time

    Status: Status
    StatusDetails: StatusDetails
    StatusMessage: String

    @required
    StatusType: StatusType
}

enum StatusType {
    Deployment
    AsyncExecutions
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@sensitive
structure TagEntry {
    Key: TagEntryKeyString
    Value: TagEntryValueString
}

@length(min: 1, max: 128) @pattern("^[A-Za-z0-9 _=@:.+-/]+$")
string TagEntryKeyString

@length(min: 0, max: 256) @pattern("^[A-Za-z0-9 _=@:.+-/]+$")
string TagEntryValueString

list TagKeys {
    member: String
}

@sensitive
list Tags {
    member: TagEntry
}

@sensitive
map TagsMap {
    key: TagsMapKeyString
    value: TagsMapValueString
}

@length(min: 1, max: 128) @pattern("^[A-Za-z0-9 _=@:.+-/]+$")
string TagsMapKeyString

@length(min: 0, max: 256) @pattern("^[A-Za-z0-9 _=@:.+-/]+$")
string TagsMapValueString

@error("client") @httpError(429) @retryable(throttling: false)
structure ThrottlingException {
    @required
    Message: String
}

@pattern("^[a-z0-9-]{1,20}$")
string UpdateConfigurationDefinitionInputIdString

@pattern("^[\\w+=,.@-]{1,64}$")
string UpdateConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString

@pattern("^arn:aws:ssm-quicksetup:([^:]+):(\\d{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$")
string UpdateConfigurationDefinitionInputManagerArnString

@pattern("^\\d{1,3}(\\.\\d{1,3})?$|^LATEST$")
string UpdateConfigurationDefinitionInputTypeVersionString

@pattern("^.{0,512}$")
string UpdateConfigurationManagerInputDescriptionString

@pattern("^arn:aws:ssm-quicksetup:([^:]+):(\\d{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$")
string UpdateConfigurationManagerInputManagerArnString

@pattern("^[ A-Za-z0-9._-]{0,120}$")
string UpdateConfigurationManagerInputNameString

@error("client") @httpError(400)
structure ValidationException {
    Message: String
}
