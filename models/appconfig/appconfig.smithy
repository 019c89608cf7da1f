$version: "2.0"
$operationInputSuffix: "Request"

namespace com.amazonaws.appconfig

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon AppConfig")
@service(sdkId: "AppConfig", endpointPrefix: "appconfig")
@restJson1
@sigv4(name: "appconfig")
@standardRegionalEndpoints(
    regionSpecialCases: {
        "us-gov-east-1": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
        "us-gov-west-1": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service AppConfig {
    version: "2019-10-09"
    operations: [
        CreateApplication
        CreateConfigurationProfile
        CreateDeploymentStrategy
        CreateEnvironment
        CreateExperimentDefinition
        CreateExtension
        CreateExtensionAssociation
        CreateHostedConfigurationVersion
        DeleteApplication
        DeleteConfigurationProfile
        DeleteDeploymentStrategy
        DeleteEnvironment
        DeleteExperimentDefinition
        DeleteExtension
        DeleteExtensionAssociation
        DeleteHostedConfigurationVersion
        GetAccountSettings
        GetApplication
        GetConfiguration
        GetConfigurationProfile
        GetDeployment
        GetDeploymentStrategy
        GetEnvironment
        GetExperimentDefinition
        GetExperimentRun
        GetExtension
        GetExtensionAssociation
        GetHostedConfigurationVersion
        ListApplications
        ListConfigurationProfiles
        ListDeploymentStrategies
        ListDeployments
        ListEnvironments
        ListExperimentDefinitions
        ListExperimentRunEvents
        ListExperimentRuns
        ListExtensionAssociations
        ListExtensions
        ListHostedConfigurationVersions
        ListTagsForResource
        StartDeployment
        StartExperimentRun
        StopDeployment
        StopExperimentRun
        TagResource
        UntagResource
        UpdateAccountSettings
        UpdateApplication
        UpdateConfigurationProfile
        UpdateDeploymentStrategy
        UpdateEnvironment
        UpdateExperimentDefinition
        UpdateExperimentRun
        UpdateExtension
        UpdateExtensionAssociation
        ValidateConfiguration
    ]
}

@http(method: "POST", uri: "/applications", code: 201)
operation CreateApplication {
    input := {
        @required
        Name: Name

        Description: Description
        Tags: TagMap
    }
    output: Application
    errors: [BadRequestException, ServiceQuotaExceededException, InternalServerException]
}

@http(method: "POST", uri: "/applications/{ApplicationId}/configurationprofiles", code: 201)
operation CreateConfigurationProfile {
    input := {
        @required @httpLabel
        ApplicationId: Name

        @required
        Name: LongName

        Description: Description

        @required
        LocationUri: Uri

        RetrievalRoleArn: RoleArn
        Validators: ValidatorList
        Tags: TagMap
        Type: ConfigurationProfileType
        KmsKeyIdentifier: KmsKeyIdentifier
    }
    output: ConfigurationProfile
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/deploymentstrategies", code: 201)
operation CreateDeploymentStrategy {
    input := {
        @required
        Name: Name

        Description: Description

        @required
        DeploymentDurationInMinutes: MinutesBetween0And24Hours

        FinalBakeTimeInMinutes: MinutesBetween0And24Hours

        @required
        GrowthFactor: GrowthFactor

        GrowthType: GrowthType
        ReplicateTo: ReplicateTo
        Tags: TagMap
    }
    output: DeploymentStrategy
    errors: [InternalServerException, ServiceQuotaExceededException, BadRequestException]
}

@http(method: "POST", uri: "/applications/{ApplicationId}/environments", code: 201)
operation CreateEnvironment {
    input := {
        @required @httpLabel
        ApplicationId: Name

        @required
        Name: Name

        Description: Description
        Monitors: MonitorList
        Tags: TagMap
    }
    output: Environment
    errors: [
        InternalServerException
        ResourceNotFoundException
        BadRequestException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/applications/{ApplicationIdentifier}/experimentdefinitions", code: 201)
operation CreateExperimentDefinition {
    input := {
        @required @httpLabel
        ApplicationIdentifier: Identifier

        @required
        Name: NameWithReservedAwsPrefix

        @required
        ConfigurationProfileIdentifier: Identifier

        @required
        EnvironmentIdentifier: Identifier

        @required
        FlagKey: FlagKey

        @required
        Treatments: TreatmentInputList

        @required
        Control: TreatmentInput

        @required
        AudienceRule: Rule

        Hypothesis: Description
        AudienceDescription: Description
        LaunchCriteria: Description
        Tags: TagMap
    }
    output: ExperimentDefinition
    errors: [
        BadRequestException
        ServiceQuotaExceededException
        ResourceNotFoundException
        ConflictException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/extensions", code: 201)
operation CreateExtension {
    input := {
        @required
        Name: ExtensionOrParameterName

        Description: Description

        @required
        Actions: ActionsMap

        Parameters: ParameterMap
        Tags: TagMap

        @httpHeader("Latest-Version-Number")
        LatestVersionNumber: Integer
    }
    output: Extension
    errors: [
        BadRequestException
        ConflictException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/extensionassociations", code: 201)
operation CreateExtensionAssociation {
    input := {
        @required
        ExtensionIdentifier: Identifier

        ExtensionVersionNumber: Integer

        @required
        ResourceIdentifier: Identifier

        Parameters: ParameterValueMap
        Tags: TagMap
    }
    output: ExtensionAssociation
    errors: [
        BadRequestException
        ResourceNotFoundException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(
    method: "POST"
    uri: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions"
    code: 201
)
operation CreateHostedConfigurationVersion {
    input := {
        @required @httpLabel
        ApplicationId: Name

        @required @httpLabel
        ConfigurationProfileId: LongName

        @httpHeader("Description")
        Description: Description

        @required @httpPayload
        Content: Blob

        @required @httpHeader("Content-Type")
        ContentType: StringWithLengthBetween1And255

        @httpHeader("Latest-Version-Number")
        LatestVersionNumber: Integer

        @httpHeader("VersionLabel")
        VersionLabel: VersionLabel
    }
    output: HostedConfigurationVersion
    errors: [
        BadRequestException
        ServiceQuotaExceededException
        ResourceNotFoundException
        ConflictException
        PayloadTooLargeException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/applications/{ApplicationId}", code: 204)
operation DeleteApplication {
    input := {
        @required @httpLabel
        ApplicationId: Name
    }
    errors: [ResourceNotFoundException, InternalServerException, BadRequestException]
}

@http(
    method: "DELETE"
    uri: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}"
    code: 204
)
operation DeleteConfigurationProfile {
    input := {
        @required @httpLabel
        ApplicationId: Name

        @required @httpLabel
        ConfigurationProfileId: LongName

        @httpHeader("x-amzn-deletion-protection-check")
        DeletionProtectionCheck: DeletionProtectionCheck
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        InternalServerException
        BadRequestException
    ]
}

@http(method: "DELETE", uri: "/deployementstrategies/{DeploymentStrategyId}", code: 204)
operation DeleteDeploymentStrategy {
    input := {
        @required @httpLabel
        DeploymentStrategyId: DeploymentStrategyId
    }
    errors: [ResourceNotFoundException, InternalServerException, BadRequestException]
}

@http(
    method: "DELETE"
    uri: "/applications/{ApplicationId}/environments/{EnvironmentId}"
    code: 204
)
operation DeleteEnvironment {
    input := {
        @required @httpLabel
        EnvironmentId: Name

        @required @httpLabel
        ApplicationId: Name

        @httpHeader("x-amzn-deletion-protection-check")
        DeletionProtectionCheck: DeletionProtectionCheck
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        InternalServerException
        BadRequestException
    ]
}

@http(
    method: "DELETE"
    uri: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}"
    code: 204
)
@idempotent
operation DeleteExperimentDefinition {
    input := {
        @required @httpLabel
        ApplicationIdentifier: Identifier

        @required @httpLabel
        ExperimentDefinitionIdentifier: Identifier

        @httpQuery("delete_type")
        DeleteType: DeleteType
    }
    errors: [
        BadRequestException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/extensions/{ExtensionIdentifier}", code: 204)
operation DeleteExtension {
    input := {
        @required @httpLabel
        ExtensionIdentifier: Identifier

        @httpQuery("version")
        VersionNumber: Integer
    }
    errors: [ResourceNotFoundException, InternalServerException, BadRequestException]
}

@http(method: "DELETE", uri: "/extensionassociations/{ExtensionAssociationId}", code: 204)
operation DeleteExtensionAssociation {
    input := {
        @required @httpLabel
        ExtensionAssociationId: Id
    }
    errors: [BadRequestException, ResourceNotFoundException, InternalServerException]
}

@http(
    method: "DELETE"
    uri: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions/{VersionNumber}"
    code: 204
)
operation DeleteHostedConfigurationVersion {
    input := {
        @required @httpLabel
        ApplicationId: Name

        @required @httpLabel
        ConfigurationProfileId: LongName

        @required @httpLabel
        VersionNumber: Integer
    }
    errors: [BadRequestException, ResourceNotFoundException, InternalServerException]
}

@http(method: "GET", uri: "/settings")
operation GetAccountSettings {
    output: AccountSettings
    errors: [InternalServerException, BadRequestException]
}

@http(method: "GET", uri: "/applications/{ApplicationId}")
operation GetApplication {
    input := {
        @required @httpLabel
        ApplicationId: Name
    }
    output: Application
    errors: [ResourceNotFoundException, InternalServerException, BadRequestException]
}

@deprecated
@http(
    method: "GET"
    uri: "/applications/{Application}/environments/{Environment}/configurations/{Configuration}"
)
operation GetConfiguration {
    input := {
        @required @httpLabel
        Application: StringWithLengthBetween1And64

        @required @httpLabel
        Environment: StringWithLengthBetween1And64

        @required @httpLabel
        Configuration: StringWithLengthBetween1And64

        @required @httpQuery("client_id")
        ClientId: StringWithLengthBetween1And64

        @httpQuery("client_configuration_version")
        ClientConfigurationVersion: Version
    }
    output: Configuration
    errors: [ResourceNotFoundException, InternalServerException, BadRequestException]
}

@http(
    method: "GET"
    uri: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}"
)
operation GetConfigurationProfile {
    input := {
        @required @httpLabel
        ApplicationId: Name

        @required @httpLabel
        ConfigurationProfileId: LongName
    }
    output: ConfigurationProfile
    errors: [ResourceNotFoundException, InternalServerException, BadRequestException]
}

@http(
    method: "GET"
    uri: "/applications/{ApplicationId}/environments/{EnvironmentId}/deployments/{DeploymentNumber}"
)
@waitable(
    DeploymentComplete: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "State", expected: "COMPLETE", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "State", expected: "ROLLED_BACK", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "State", expected: "REVERTED", comparator: "stringEquals"}}
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(DeploymentComplete: 999)
operation GetDeployment {
    input := {
        @required @httpLabel
        ApplicationId: Name

        @required @httpLabel
        EnvironmentId: Name

        @required @httpLabel
        DeploymentNumber: Integer
    }
    output: Deployment
    errors: [ResourceNotFoundException, InternalServerException, BadRequestException]
}

@http(method: "GET", uri: "/deploymentstrategies/{DeploymentStrategyId}")
operation GetDeploymentStrategy {
    input := {
        @required @httpLabel
        DeploymentStrategyId: DeploymentStrategyId
    }
    output: DeploymentStrategy
    errors: [ResourceNotFoundException, InternalServerException, BadRequestException]
}

@http(method: "GET", uri: "/applications/{ApplicationId}/environments/{EnvironmentId}")
@waitable(
    EnvironmentReadyForDeployment: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "State"
                        expected: "ReadyForDeployment"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "State", expected: "RolledBack", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "State", expected: "Reverted", comparator: "stringEquals"}}
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(EnvironmentReadyForDeployment: 999)
operation GetEnvironment {
    input := {
        @required @httpLabel
        ApplicationId: Name

        @required @httpLabel
        EnvironmentId: Name
    }
    output: Environment
    errors: [ResourceNotFoundException, InternalServerException, BadRequestException]
}

@http(
    method: "GET"
    uri: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}"
)
@readonly
operation GetExperimentDefinition {
    input := {
        @required @httpLabel
        ApplicationIdentifier: Identifier

        @required @httpLabel
        ExperimentDefinitionIdentifier: Identifier
    }
    output: ExperimentDefinition
    errors: [BadRequestException, ResourceNotFoundException, InternalServerException]
}

@http(
    method: "GET"
    uri: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}"
)
@readonly
operation GetExperimentRun {
    input := {
        @required @httpLabel
        ApplicationIdentifier: Identifier

        @required @httpLabel
        ExperimentDefinitionIdentifier: Identifier

        @required @httpLabel
        Run: PositiveInteger
    }
    output: ExperimentRun
    errors: [ResourceNotFoundException, InternalServerException, BadRequestException]
}

@http(method: "GET", uri: "/extensions/{ExtensionIdentifier}")
operation GetExtension {
    input := {
        @required @httpLabel
        ExtensionIdentifier: Identifier

        @httpQuery("version_number")
        VersionNumber: Integer
    }
    output: Extension
    errors: [ResourceNotFoundException, InternalServerException, BadRequestException]
}

@http(method: "GET", uri: "/extensionassociations/{ExtensionAssociationId}")
operation GetExtensionAssociation {
    input := {
        @required @httpLabel
        ExtensionAssociationId: Id
    }
    output: ExtensionAssociation
    errors: [BadRequestException, ResourceNotFoundException, InternalServerException]
}

@http(
    method: "GET"
    uri: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions/{VersionNumber}"
)
operation GetHostedConfigurationVersion {
    input := {
        @required @httpLabel
        ApplicationId: Name

        @required @httpLabel
        ConfigurationProfileId: LongName

        @required @httpLabel
        VersionNumber: Integer
    }
    output: HostedConfigurationVersion
    errors: [BadRequestException, ResourceNotFoundException, InternalServerException]
}

@http(method: "GET", uri: "/applications")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListApplications {
    input := {
        @httpQuery("max_results")
        MaxResults: MaxResults

        @httpQuery("next_token")
        NextToken: NextToken
    }
    output: Applications
    errors: [InternalServerException, BadRequestException]
}

@http(method: "GET", uri: "/applications/{ApplicationId}/configurationprofiles")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListConfigurationProfiles {
    input := {
        @required @httpLabel
        ApplicationId: Name

        @httpQuery("max_results")
        MaxResults: MaxResults

        @httpQuery("next_token")
        NextToken: NextToken

        @httpQuery("type")
        Type: ConfigurationProfileType
    }
    output: ConfigurationProfiles
    errors: [ResourceNotFoundException, InternalServerException, BadRequestException]
}

@http(method: "GET", uri: "/deploymentstrategies")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListDeploymentStrategies {
    input := {
        @httpQuery("max_results")
        MaxResults: MaxResults

        @httpQuery("next_token")
        NextToken: NextToken
    }
    output: DeploymentStrategies
    errors: [InternalServerException, BadRequestException]
}

@http(method: "GET", uri: "/applications/{ApplicationId}/environments/{EnvironmentId}/deployments")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListDeployments {
    input := {
        @required @httpLabel
        ApplicationId: Name

        @required @httpLabel
        EnvironmentId: Name

        @httpQuery("max_results")
        MaxResults: MaxResults

        @httpQuery("next_token")
        NextToken: NextToken
    }
    output: Deployments
    errors: [ResourceNotFoundException, InternalServerException, BadRequestException]
}

@http(method: "GET", uri: "/applications/{ApplicationId}/environments")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListEnvironments {
    input := {
        @required @httpLabel
        ApplicationId: Name

        @httpQuery("max_results")
        MaxResults: MaxResults

        @httpQuery("next_token")
        NextToken: NextToken
    }
    output: Environments
    errors: [ResourceNotFoundException, InternalServerException, BadRequestException]
}

@http(method: "GET", uri: "/experimentdefinitions")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListExperimentDefinitions {
    input := {
        @httpQuery("application_identifier")
        ApplicationIdentifier: Identifier

        @httpQuery("configuration_profile_identifier")
        ConfigurationProfileIdentifier: Identifier

        @httpQuery("environment_identifier")
        EnvironmentIdentifier: Identifier

        @httpQuery("status")
        Status: ExperimentDefinitionStatus

        @httpQuery("max_results")
        MaxResults: MaxResults

        @httpQuery("next_token")
        NextToken: NextToken
    }
    output: ExperimentDefinitions
    errors: [ResourceNotFoundException, BadRequestException, InternalServerException]
}

@http(
    method: "GET"
    uri: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}/events"
)
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListExperimentRunEvents {
    input := {
        @required @httpLabel
        ApplicationIdentifier: Identifier

        @required @httpLabel
        ExperimentDefinitionIdentifier: Identifier

        @required @httpLabel
        Run: PositiveInteger

        @httpQuery("max_results")
        MaxResults: MaxResults

        @httpQuery("next_token")
        NextToken: NextToken
    }
    output: ExperimentRunEvents
    errors: [ResourceNotFoundException, InternalServerException, BadRequestException]
}

@http(
    method: "GET"
    uri: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns"
)
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListExperimentRuns {
    input := {
        @required @httpLabel
        ApplicationIdentifier: Identifier

        @required @httpLabel
        ExperimentDefinitionIdentifier: Identifier

        @httpQuery("max_results")
        MaxResults: MaxResults

        @httpQuery("next_token")
        NextToken: NextToken

        @httpQuery("status")
        Status: ExperimentRunStatus
    }
    output: ExperimentRuns
    errors: [ResourceNotFoundException, InternalServerException, BadRequestException]
}

@http(method: "GET", uri: "/extensionassociations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListExtensionAssociations {
    input := {
        @httpQuery("resource_identifier")
        ResourceIdentifier: Arn

        @httpQuery("extension_identifier")
        ExtensionIdentifier: Identifier

        @httpQuery("extension_version_number")
        ExtensionVersionNumber: Integer

        @httpQuery("max_results")
        MaxResults: MaxResults

        @httpQuery("next_token")
        NextToken: NextToken
    }
    output: ExtensionAssociations
    errors: [InternalServerException, BadRequestException]
}

@http(method: "GET", uri: "/extensions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListExtensions {
    input := {
        @httpQuery("max_results")
        MaxResults: MaxResults

        @httpQuery("next_token")
        NextToken: NextToken

        @httpQuery("name")
        Name: QueryName
    }
    output: Extensions
    errors: [InternalServerException, BadRequestException]
}

@http(
    method: "GET"
    uri: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions"
)
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListHostedConfigurationVersions {
    input := {
        @required @httpLabel
        ApplicationId: Name

        @required @httpLabel
        ConfigurationProfileId: LongName

        @httpQuery("max_results")
        MaxResults: MaxResults

        @httpQuery("next_token")
        NextToken: NextToken

        @httpQuery("version_label")
        VersionLabel: QueryName
    }
    output: HostedConfigurationVersions
    errors: [BadRequestException, ResourceNotFoundException, InternalServerException]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: Arn
    }
    output: ResourceTags
    errors: [ResourceNotFoundException, BadRequestException, InternalServerException]
}

@http(
    method: "POST"
    uri: "/applications/{ApplicationId}/environments/{EnvironmentId}/deployments"
    code: 201
)
operation StartDeployment {
    input := {
        @required @httpLabel
        ApplicationId: Name

        @required @httpLabel
        EnvironmentId: Name

        @required
        DeploymentStrategyId: DeploymentStrategyId

        @required
        ConfigurationProfileId: LongName

        @required
        ConfigurationVersion: Version

        Description: Description
        Tags: TagMap
        KmsKeyIdentifier: KmsKeyIdentifier
        DynamicExtensionParameters: DynamicParameterMap
        LatestDeploymentNumber: Integer
    }
    output: Deployment
    errors: [
        BadRequestException
        ResourceNotFoundException
        ConflictException
        InternalServerException
    ]
}

@http(
    method: "POST"
    uri: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns"
    code: 201
)
operation StartExperimentRun {
    input := {
        @required @httpLabel
        ApplicationIdentifier: Identifier

        @required @httpLabel
        ExperimentDefinitionIdentifier: Identifier

        Description: Description
        ExposurePercentage: NullablePercentage
        TreatmentOverrides: TreatmentOverrides
        Tags: TagMap
        DeploymentParameters: DeploymentParameters
    }
    output: ExperimentRun
    errors: [
        BadRequestException
        ResourceNotFoundException
        ConflictException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/applications/{ApplicationId}/environments/{EnvironmentId}/deployments/{DeploymentNumber}"
    code: 202
)
operation StopDeployment {
    input := {
        @required @httpLabel
        ApplicationId: Name

        @required @httpLabel
        EnvironmentId: Name

        @required @httpLabel
        DeploymentNumber: Integer

        @httpHeader("Allow-Revert")
        AllowRevert: Boolean
    }
    output: Deployment
    errors: [ResourceNotFoundException, InternalServerException, BadRequestException]
}

@http(
    method: "PATCH"
    uri: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}/stop"
)
operation StopExperimentRun {
    input := {
        @required @httpLabel
        ApplicationIdentifier: Identifier

        @required @httpLabel
        ExperimentDefinitionIdentifier: Identifier

        @required @httpLabel
        Run: PositiveInteger

        Result: ExperimentRunResult
        DeploymentParameters: DeploymentParameters
    }
    output: ExperimentRun
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: Arn

        @required
        Tags: TagMap
    }
    errors: [ResourceNotFoundException, BadRequestException, InternalServerException]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}", code: 204)
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: Arn

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    errors: [ResourceNotFoundException, BadRequestException, InternalServerException]
}

@http(method: "PATCH", uri: "/settings")
operation UpdateAccountSettings {
    input := {
        DeletionProtection: DeletionProtectionSettings
        VendedMetrics: VendedMetricsSettings
    }
    output: AccountSettings
    errors: [BadRequestException, InternalServerException]
}

@http(method: "PATCH", uri: "/applications/{ApplicationId}")
operation UpdateApplication {
    input := {
        @required @httpLabel
        ApplicationId: Name

        Name: Name
        Description: Description
    }
    output: Application
    errors: [BadRequestException, ResourceNotFoundException, InternalServerException]
}

@http(
    method: "PATCH"
    uri: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}"
)
operation UpdateConfigurationProfile {
    input := {
        @required @httpLabel
        ApplicationId: Name

        @required @httpLabel
        ConfigurationProfileId: LongName

        Name: LongName
        Description: Description
        RetrievalRoleArn: RoleArn
        Validators: ValidatorList
        KmsKeyIdentifier: KmsKeyIdentifierOrEmpty
    }
    output: ConfigurationProfile
    errors: [BadRequestException, ResourceNotFoundException, InternalServerException]
}

@http(method: "PATCH", uri: "/deploymentstrategies/{DeploymentStrategyId}")
operation UpdateDeploymentStrategy {
    input := {
        @required @httpLabel
        DeploymentStrategyId: DeploymentStrategyId

        Description: Description
        DeploymentDurationInMinutes: MinutesBetween0And24Hours
        FinalBakeTimeInMinutes: MinutesBetween0And24Hours
        GrowthFactor: GrowthFactor
        GrowthType: GrowthType
    }
    output: DeploymentStrategy
    errors: [BadRequestException, ResourceNotFoundException, InternalServerException]
}

@http(method: "PATCH", uri: "/applications/{ApplicationId}/environments/{EnvironmentId}")
operation UpdateEnvironment {
    input := {
        @required @httpLabel
        ApplicationId: Name

        @required @httpLabel
        EnvironmentId: Name

        Name: Name
        Description: Description
        Monitors: MonitorList
    }
    output: Environment
    errors: [BadRequestException, ResourceNotFoundException, InternalServerException]
}

@http(
    method: "PATCH"
    uri: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}"
)
operation UpdateExperimentDefinition {
    input := {
        @required @httpLabel
        ApplicationIdentifier: Identifier

        @required @httpLabel
        ExperimentDefinitionIdentifier: Identifier

        Treatments: TreatmentInputList
        Control: TreatmentInput
        Hypothesis: Description
        AudienceRule: Rule
        AudienceDescription: Description
        LaunchCriteria: Description
    }
    output: ExperimentDefinition
    errors: [
        BadRequestException
        ResourceNotFoundException
        ConflictException
        InternalServerException
    ]
}

@http(
    method: "PATCH"
    uri: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}/update"
)
operation UpdateExperimentRun {
    input := {
        @required @httpLabel
        ApplicationIdentifier: Identifier

        @required @httpLabel
        ExperimentDefinitionIdentifier: Identifier

        @required @httpLabel
        Run: PositiveInteger

        Description: Description
        ExposurePercentage: NullablePercentage
        TreatmentOverrides: TreatmentOverrides
        DeploymentParameters: DeploymentParameters
    }
    output: ExperimentRun
    errors: [
        BadRequestException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/extensions/{ExtensionIdentifier}")
operation UpdateExtension {
    input := {
        @required @httpLabel
        ExtensionIdentifier: Identifier

        Description: Description
        Actions: ActionsMap
        Parameters: ParameterMap
        VersionNumber: Integer
    }
    output: Extension
    errors: [
        BadRequestException
        ResourceNotFoundException
        ConflictException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/extensionassociations/{ExtensionAssociationId}")
operation UpdateExtensionAssociation {
    input := {
        @required @httpLabel
        ExtensionAssociationId: Id

        Parameters: ParameterValueMap
    }
    output: ExtensionAssociation
    errors: [BadRequestException, ResourceNotFoundException, InternalServerException]
}

@http(
    method: "POST"
    uri: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/validators"
    code: 204
)
operation ValidateConfiguration {
    input := {
        @required @httpLabel
        ApplicationId: Name

        @required @httpLabel
        ConfigurationProfileId: LongName

        @required @httpQuery("configuration_version")
        ConfigurationVersion: Version
    }
    errors: [BadRequestException, ResourceNotFoundException, InternalServerException]
}

structure AccountSettings {
    DeletionProtection: DeletionProtectionSettings
    VendedMetrics: VendedMetricsSettings
}

structure Action {
    Name: Name
    Description: Description
    Uri: Uri
    RoleArn: Arn
}

structure ActionInvocation {
    ExtensionIdentifier: Identifier
    ActionName: Name
    Uri: Uri
    RoleArn: Arn
    ErrorMessage: String
    ErrorCode: String
    InvocationId: Id
}

list ActionInvocations {
    member: ActionInvocation
}

@length(min: 1, max: 1)
list ActionList {
    member: Action
}

enum ActionPoint {
    PRE_CREATE_HOSTED_CONFIGURATION_VERSION
    PRE_START_DEPLOYMENT
    AT_DEPLOYMENT_TICK
    ON_DEPLOYMENT_START
    ON_DEPLOYMENT_STEP
    ON_DEPLOYMENT_BAKING
    ON_DEPLOYMENT_COMPLETE
    ON_DEPLOYMENT_ROLLED_BACK
}

@length(min: 1, max: 5)
map ActionsMap {
    key: ActionPoint
    value: ActionList
}

structure Application {
    Id: Id
    Name: Name
    Description: Description
}

list ApplicationList {
    member: Application
}

@output
structure Applications {
    Items: ApplicationList
    NextToken: NextToken
}

structure AppliedExtension {
    ExtensionId: Id
    ExtensionAssociationId: Id
    VersionNumber: Integer
    Parameters: ParameterValueMap
}

list AppliedExtensions {
    member: AppliedExtension
}

@length(min: 20, max: 2048)
@pattern("arn:(aws[a-zA-Z-]*)?:[a-z]+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:[a-zA-Z0-9-_/:.]+")
string Arn

@pattern("(?!enabled$)[a-z][a-zA-Z0-9_-]{0,63}")
string AttributeKey

@length(min: 0, max: 1024)
string AttributeString

union AttributeValue {
    StringValue: AttributeString
    NumberValue: Double
    BooleanValue: Boolean
    StringArray: StringList
    NumberArray: NumberList
}

@length(min: 0, max: 25)
map AttributeValueMap {
    key: AttributeKey
    value: AttributeValue
}

union BadRequestDetails {
    InvalidConfiguration: InvalidConfigurationDetailList
}

@error("client") @httpError(400)
structure BadRequestException {
    Message: String
    Reason: BadRequestReason
    Details: BadRequestDetails
}

enum BadRequestReason {
    InvalidConfiguration
}

@sensitive
blob Blob

enum BytesMeasure {
    KILOBYTES
}

@output
structure Configuration {
    @httpPayload
    Content: Blob

    @httpHeader("Configuration-Version")
    ConfigurationVersion: Version

    @httpHeader("Content-Type")
    ContentType: String
}

structure ConfigurationProfile {
    ApplicationId: Id
    Id: Id
    Name: LongName
    Description: Description
    LocationUri: Uri
    RetrievalRoleArn: RoleArn
    Validators: ValidatorList
    Type: ConfigurationProfileType
    KmsKeyArn: Arn
    KmsKeyIdentifier: KmsKeyIdentifier
}

structure ConfigurationProfileSummary {
    ApplicationId: Id
    Id: Id
    Name: LongName
    LocationUri: Uri
    ValidatorTypes: ValidatorTypeList
    Type: ConfigurationProfileType
}

list ConfigurationProfileSummaryList {
    member: ConfigurationProfileSummary
}

@pattern("^[a-zA-Z0-9\\.\\-]+")
string ConfigurationProfileType

@output
structure ConfigurationProfiles {
    Items: ConfigurationProfileSummaryList
    NextToken: NextToken
}

@error("client") @httpError(409)
structure ConflictException {
    Message: String
}

enum DeleteType {
    ARCHIVE
    DESTROY
}

enum DeletionProtectionCheck {
    ACCOUNT_DEFAULT
    APPLY
    BYPASS
}

@range(min: 15, max: 1440)
integer DeletionProtectionDuration

structure DeletionProtectionSettings {
    Enabled: Boolean
    ProtectionPeriodInMinutes: DeletionProtectionDuration
}

structure Deployment {
    ApplicationId: Id
    EnvironmentId: Id
    DeploymentStrategyId: Id
    ConfigurationProfileId: Id
    DeploymentNumber: Integer
    ConfigurationName: Name
    ConfigurationLocationUri: Uri
    ConfigurationVersion: Version
    Description: Description
    DeploymentDurationInMinutes: MinutesBetween0And24Hours
    GrowthType: GrowthType
    GrowthFactor: Percentage
    FinalBakeTimeInMinutes: MinutesBetween0And24Hours
    State: DeploymentState
    EventLog: DeploymentEvents
    PercentageComplete: Percentage
    StartedAt: Iso8601DateTime
    CompletedAt: Iso8601DateTime
    AppliedExtensions: AppliedExtensions
    KmsKeyArn: Arn
    KmsKeyIdentifier: KmsKeyIdentifier
    VersionLabel: VersionLabel
}

structure DeploymentEvent {
    EventType: DeploymentEventType
    TriggeredBy: TriggeredBy
    Description: Description
    ActionInvocations: ActionInvocations
    OccurredAt: Iso8601DateTime
}

enum DeploymentEventType {
    PERCENTAGE_UPDATED
    ROLLBACK_STARTED
    ROLLBACK_COMPLETED
    BAKE_TIME_STARTED
    DEPLOYMENT_STARTED
    DEPLOYMENT_COMPLETED
    REVERT_COMPLETED
}

list DeploymentEvents {
    member: DeploymentEvent
}

list DeploymentList {
    member: DeploymentSummary
}

structure DeploymentParameters {
    DynamicExtensionParameters: DynamicParameterMap
    Tags: TagMap
}

enum DeploymentState {
    BAKING
    VALIDATING
    DEPLOYING
    COMPLETE
    ROLLING_BACK
    ROLLED_BACK
    REVERTED
}

@output
structure DeploymentStrategies {
    Items: DeploymentStrategyList
    NextToken: NextToken
}

structure DeploymentStrategy {
    Id: Id
    Name: Name
    Description: Description
    DeploymentDurationInMinutes: MinutesBetween0And24Hours
    GrowthType: GrowthType
    GrowthFactor: Percentage
    FinalBakeTimeInMinutes: MinutesBetween0And24Hours
    ReplicateTo: ReplicateTo
}

@pattern("(^[a-z0-9]{4,7}$|^AppConfig\\.[A-Za-z0-9]{9,40}$)")
string DeploymentStrategyId

list DeploymentStrategyList {
    member: DeploymentStrategy
}

structure DeploymentSummary {
    DeploymentNumber: Integer
    ConfigurationProfileId: Id
    ConfigurationName: Name
    ConfigurationVersion: Version
    DeploymentDurationInMinutes: MinutesBetween0And24Hours
    GrowthType: GrowthType
    GrowthFactor: Percentage
    FinalBakeTimeInMinutes: MinutesBetween0And24Hours
    State: DeploymentState
    PercentageComplete: Percentage
    StartedAt: Iso8601DateTime
    CompletedAt: Iso8601DateTime
    VersionLabel: VersionLabel
    Type: DeploymentType
}

enum DeploymentType {
    USER
    MANAGED
}

@output
structure Deployments {
    Items: DeploymentList
    NextToken: NextToken
}

@length(min: 0, max: 1024)
string Description

@pattern("^([^#\\n]{1,96})#([^\\/#\\n]{1,64})$")
string DynamicParameterKey

@length(min: 1, max: 10) @sensitive
map DynamicParameterMap {
    key: DynamicParameterKey
    value: StringWithLengthBetween1And2048
}

@length(min: 1, max: 2048)
string EntityId

structure Environment {
    ApplicationId: Id
    Id: Id
    Name: Name
    Description: Description
    State: EnvironmentState
    Monitors: MonitorList
}

list EnvironmentList {
    member: Environment
}

enum EnvironmentState {
    READY_FOR_DEPLOYMENT
    DEPLOYING
    ROLLING_BACK
    ROLLED_BACK
    REVERTED
}

@output
structure Environments {
    Items: EnvironmentList
    NextToken: NextToken
}

structure ExperimentDefinition {
    ApplicationId: Id
    Id: Id
    Name: Name
    Hypothesis: Description
    Status: ExperimentDefinitionStatus
    ConfigurationProfileId: Id
    EnvironmentId: Id
    FlagKey: FlagKey
    AudienceRule: Rule
    AudienceDescription: Description
    LaunchCriteria: Description
    Treatments: TreatmentList
    Control: Treatment
    CreatedAt: Iso8601DateTime
    UpdatedAt: Iso8601DateTime
    KmsKeyIdentifier: KmsKeyIdentifier
}

list ExperimentDefinitionList {
    member: ExperimentDefinitionSummary
}

structure ExperimentDefinitionSnapshot {
    ApplicationId: Id
    Id: Id
    Name: Name
    Hypothesis: Description
    ConfigurationProfileId: Id
    EnvironmentId: Id
    FlagKey: FlagKey
    AudienceRule: Rule
    AudienceDescription: Description
    LaunchCriteria: Description
    Treatments: TreatmentList
    Control: Treatment
}

enum ExperimentDefinitionStatus {
    ACTIVE
    IDLE
    ARCHIVED
}

structure ExperimentDefinitionSummary {
    ApplicationId: Id
    Id: Id
    Name: Name
    Hypothesis: Description
    Status: ExperimentDefinitionStatus
    ConfigurationProfileId: Id
    EnvironmentId: Id
    FlagKey: FlagKey
    CreatedAt: Iso8601DateTime
    UpdatedAt: Iso8601DateTime
}

@output
structure ExperimentDefinitions {
    Items: ExperimentDefinitionList
    NextToken: NextToken
}

structure ExperimentRun {
    ApplicationId: Id
    ExperimentDefinitionId: Id
    Run: Integer
    Description: Description
    Status: ExperimentRunStatus
    ExposurePercentage: NullablePercentage
    TreatmentOverrides: TreatmentOverrides
    Result: ExperimentRunResult
    StartedAt: Iso8601DateTime
    UpdatedAt: Iso8601DateTime
    EndedAt: Iso8601DateTime
    ExperimentDefinitionSnapshot: ExperimentDefinitionSnapshot
}

structure ExperimentRunEvent {
    Description: Description
    AssociatedDeployment: Arn
    EventType: ExperimentRunEventType
    OccurredAt: Iso8601DateTime
    TriggeredBy: TriggeredBy
    ExposurePercentage: NullablePercentage
    TreatmentOverrides: TreatmentOverrides
}

list ExperimentRunEventList {
    member: ExperimentRunEvent
}

enum ExperimentRunEventType {
    RUN_STARTED
    EXPOSURE_UPDATED
    OVERRIDES_UPDATED
    RUN_STOPPED
}

@output
structure ExperimentRunEvents {
    Items: ExperimentRunEventList
    NextToken: NextToken
}

structure ExperimentRunResult {
    ExecutiveSummary: Description
    ReasonsToLaunch: Description
    ReasonsNotToLaunch: Description
}

enum ExperimentRunStatus {
    RUNNING
    DONE
}

structure ExperimentRunSummary {
    ExperimentDefinitionId: Id
    Run: Integer
    Description: Description
    Status: ExperimentRunStatus
    StartedAt: Iso8601DateTime
    UpdatedAt: Iso8601DateTime
    EndedAt: Iso8601DateTime
}

list ExperimentRunSummaryList {
    member: ExperimentRunSummary
}

@output
structure ExperimentRuns {
    Items: ExperimentRunSummaryList
    NextToken: NextToken
}

structure Extension {
    Id: Id
    Name: Name
    VersionNumber: Integer
    Arn: Arn
    Description: Description
    Actions: ActionsMap
    Parameters: ParameterMap
}

structure ExtensionAssociation {
    Id: Identifier
    ExtensionArn: Arn
    ResourceArn: Arn
    Arn: Arn
    Parameters: ParameterValueMap
    ExtensionVersionNumber: Integer
}

list ExtensionAssociationSummaries {
    member: ExtensionAssociationSummary
}

structure ExtensionAssociationSummary {
    Id: Identifier
    ExtensionArn: Arn
    ResourceArn: Arn
}

@output
structure ExtensionAssociations {
    Items: ExtensionAssociationSummaries
    NextToken: NextToken
}

@pattern("^[^\\/#:\\n]{1,64}$")
string ExtensionOrParameterName

list ExtensionSummaries {
    member: ExtensionSummary
}

structure ExtensionSummary {
    Id: Id
    Name: Name
    VersionNumber: Integer
    Arn: Arn
    Description: Description
}

@output
structure Extensions {
    Items: ExtensionSummaries
    NextToken: NextToken
}

@pattern("^[a-z][a-zA-Z0-9_-]{1,64}")
string FlagKey

structure FlagValue {
    @required
    Enabled: Boolean

    AttributeValues: AttributeValueMap
}

@range(min: 1.0, max: 100.0)
float GrowthFactor

enum GrowthType {
    LINEAR
    EXPONENTIAL
}

structure HostedConfigurationVersion {
    @httpHeader("Application-Id")
    ApplicationId: Id

    @httpHeader("Configuration-Profile-Id")
    ConfigurationProfileId: Id

    @httpHeader("Version-Number")
    VersionNumber: Integer

    @httpHeader("Description")
    Description: Description

    @httpPayload
    Content: Blob

    @httpHeader("Content-Type")
    ContentType: StringWithLengthBetween1And255

    @httpHeader("VersionLabel")
    VersionLabel: VersionLabel

    @httpHeader("KmsKeyArn")
    KmsKeyArn: Arn
}

structure HostedConfigurationVersionSummary {
    ApplicationId: Id
    ConfigurationProfileId: Id
    VersionNumber: Integer
    Description: Description
    ContentType: StringWithLengthBetween1And255
    VersionLabel: VersionLabel
    KmsKeyArn: Arn
}

list HostedConfigurationVersionSummaryList {
    member: HostedConfigurationVersionSummary
}

@output
structure HostedConfigurationVersions {
    Items: HostedConfigurationVersionSummaryList
    NextToken: NextToken
}

@pattern("[a-z0-9]{4,7}")
string Id

@length(min: 1, max: 2048)
string Identifier

@error("server") @httpError(500)
structure InternalServerException {
    Message: String
}

structure InvalidConfigurationDetail {
    Constraint: String
    Location: String
    Reason: String
    Type: String
    Value: String
}

list InvalidConfigurationDetailList {
    member: InvalidConfigurationDetail
}

@timestampFormat("date-time")
timestamp Iso8601DateTime

@length(min: 1, max: 2048)
string KmsKeyIdentifier

@length(min: 0, max: 2048)
string KmsKeyIdentifierOrEmpty

@length(min: 1, max: 128)
string LongName

@range(min: 1, max: 50)
integer MaxResults

@range(min: 0, max: 1440)
integer MinutesBetween0And24Hours

structure Monitor {
    @required
    AlarmArn: StringWithLengthBetween1And2048

    AlarmRoleArn: RoleArn
}

@length(min: 0, max: 5)
list MonitorList {
    member: Monitor
}

@length(min: 1, max: 64)
string Name

@pattern("^(?!AWS\\.).{1,64}$")
string NameWithReservedAwsPrefix

@length(min: 1, max: 2048)
string NextToken

@range(min: 0.0, max: 100.0)
float NullablePercentage

@length(min: 0, max: 25)
list NumberList {
    member: Double
}

structure Parameter {
    Description: Description
    Required: Boolean
    Dynamic: Boolean
}

@length(min: 1, max: 10)
map ParameterMap {
    key: ExtensionOrParameterName
    value: Parameter
}

@length(min: 0, max: 10)
map ParameterValueMap {
    key: ExtensionOrParameterName
    value: StringWithLengthBetween1And2048
}

@error("client") @httpError(413)
structure PayloadTooLargeException {
    Message: String
    Measure: BytesMeasure
    Limit: Float
    Size: Float
}

@range(min: 1.0, max: 100.0)
float Percentage

@range(min: 1)
integer PositiveInteger

@length(min: 1, max: 64)
string QueryName

enum ReplicateTo {
    NONE
    SSM_DOCUMENT
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
    ResourceName: String
}

@output
structure ResourceTags {
    Tags: TagMap
}

@length(min: 20, max: 2048)
@pattern("^((arn):(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov|aws-eusc):(iam)::\\d{12}:role[/].*)$")
string RoleArn

@length(min: 1, max: 16384)
string Rule

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    Message: String
}

@length(min: 0, max: 25)
list StringList {
    member: AttributeString
}

@length(min: 0, max: 32768) @sensitive
string StringWithLengthBetween0And32768

@length(min: 1, max: 2048)
string StringWithLengthBetween1And2048

@length(min: 1, max: 255)
string StringWithLengthBetween1And255

@length(min: 1, max: 64)
string StringWithLengthBetween1And64

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(max: 256)
string TagValue

structure Treatment {
    Key: TreatmentKey

    @required
    Weight: Weight

    Description: Description

    @required
    FlagValue: FlagValue
}

structure TreatmentInput {
    @required
    Weight: Weight

    Description: Description

    @required
    FlagValue: FlagValue
}

@length(min: 1, max: 5)
list TreatmentInputList {
    member: TreatmentInput
}

@pattern("^[a-zA-Z0-9]{1,8}")
string TreatmentKey

@length(min: 1, max: 5)
list TreatmentList {
    member: Treatment
}

@length(min: 0, max: 32)
map TreatmentOverrideMap {
    key: EntityId
    value: TreatmentKey
}

union TreatmentOverrides {
    Inline: TreatmentOverrideMap
}

enum TriggeredBy {
    USER
    APPCONFIG
    CLOUDWATCH_ALARM
    INTERNAL_ERROR
}

@length(min: 1, max: 2048)
string Uri

structure Validator {
    @required
    Type: ValidatorType

    @required
    Content: StringWithLengthBetween0And32768
}

@length(min: 0, max: 2)
list ValidatorList {
    member: Validator
}

enum ValidatorType {
    JSON_SCHEMA
    LAMBDA
}

@length(min: 0, max: 2)
list ValidatorTypeList {
    member: ValidatorType
}

structure VendedMetricsSettings {
    Enabled: Boolean
}

@length(min: 1, max: 1024)
string Version

@length(min: 1, max: 64) @pattern(".*[^0-9].*")
string VersionLabel

@range(min: 0.0)
float Weight
