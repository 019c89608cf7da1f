$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.greengrass

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Greengrass")
@service(sdkId: "Greengrass", endpointPrefix: "greengrass")
@restJson1
@sigv4(name: "greengrass")
@standardRegionalEndpoints(
    regionSpecialCases: {
        "dataplane-us-gov-east-1": [
            {
                endpoint: "https://{service}-ats.iot.us-gov-east-1.{dnsSuffix}"
                signingRegion: "us-gov-east-1"
            }
        ]
        "dataplane-us-gov-west-1": [
            {
                endpoint: "https://{service}-ats.iot.us-gov-west-1.{dnsSuffix}"
                signingRegion: "us-gov-west-1"
            }
        ]
        "us-gov-east-1": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
        "us-gov-west-1": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service Greengrass {
    version: "2017-06-07"
    operations: [
        AssociateRoleToGroup
        AssociateServiceRoleToAccount
        CreateConnectorDefinition
        CreateConnectorDefinitionVersion
        CreateCoreDefinition
        CreateCoreDefinitionVersion
        CreateDeployment
        CreateDeviceDefinition
        CreateDeviceDefinitionVersion
        CreateFunctionDefinition
        CreateFunctionDefinitionVersion
        CreateGroup
        CreateGroupCertificateAuthority
        CreateGroupVersion
        CreateLoggerDefinition
        CreateLoggerDefinitionVersion
        CreateResourceDefinition
        CreateResourceDefinitionVersion
        CreateSoftwareUpdateJob
        CreateSubscriptionDefinition
        CreateSubscriptionDefinitionVersion
        DeleteConnectorDefinition
        DeleteCoreDefinition
        DeleteDeviceDefinition
        DeleteFunctionDefinition
        DeleteGroup
        DeleteLoggerDefinition
        DeleteResourceDefinition
        DeleteSubscriptionDefinition
        DisassociateRoleFromGroup
        DisassociateServiceRoleFromAccount
        GetAssociatedRole
        GetBulkDeploymentStatus
        GetConnectivityInfo
        GetConnectorDefinition
        GetConnectorDefinitionVersion
        GetCoreDefinition
        GetCoreDefinitionVersion
        GetDeploymentStatus
        GetDeviceDefinition
        GetDeviceDefinitionVersion
        GetFunctionDefinition
        GetFunctionDefinitionVersion
        GetGroup
        GetGroupCertificateAuthority
        GetGroupCertificateConfiguration
        GetGroupVersion
        GetLoggerDefinition
        GetLoggerDefinitionVersion
        GetResourceDefinition
        GetResourceDefinitionVersion
        GetServiceRoleForAccount
        GetSubscriptionDefinition
        GetSubscriptionDefinitionVersion
        GetThingRuntimeConfiguration
        ListBulkDeploymentDetailedReports
        ListBulkDeployments
        ListConnectorDefinitionVersions
        ListConnectorDefinitions
        ListCoreDefinitionVersions
        ListCoreDefinitions
        ListDeployments
        ListDeviceDefinitionVersions
        ListDeviceDefinitions
        ListFunctionDefinitionVersions
        ListFunctionDefinitions
        ListGroupCertificateAuthorities
        ListGroupVersions
        ListGroups
        ListLoggerDefinitionVersions
        ListLoggerDefinitions
        ListResourceDefinitionVersions
        ListResourceDefinitions
        ListSubscriptionDefinitionVersions
        ListSubscriptionDefinitions
        ListTagsForResource
        ResetDeployments
        StartBulkDeployment
        StopBulkDeployment
        TagResource
        UntagResource
        UpdateConnectivityInfo
        UpdateConnectorDefinition
        UpdateCoreDefinition
        UpdateDeviceDefinition
        UpdateFunctionDefinition
        UpdateGroup
        UpdateGroupCertificateConfiguration
        UpdateLoggerDefinition
        UpdateResourceDefinition
        UpdateSubscriptionDefinition
        UpdateThingRuntimeConfiguration
    ]
}

@http(method: "PUT", uri: "/greengrass/groups/{GroupId}/role")
operation AssociateRoleToGroup {
    input := {
        @required @httpLabel
        GroupId: String

        @required
        RoleArn: String
    }
    output := {
        AssociatedAt: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "PUT", uri: "/greengrass/servicerole")
operation AssociateServiceRoleToAccount {
    input := {
        @required
        RoleArn: String
    }
    output := {
        AssociatedAt: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/greengrass/definition/connectors")
operation CreateConnectorDefinition {
    input := {
        @httpHeader("X-Amzn-Client-Token")
        AmznClientToken: String

        InitialVersion: ConnectorDefinitionVersion
        Name: String
        tags: Tags
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        LastUpdatedTimestamp: String
        LatestVersion: String
        LatestVersionArn: String
        Name: String
    }
    errors: [BadRequestException]
}

@http(method: "POST", uri: "/greengrass/definition/connectors/{ConnectorDefinitionId}/versions")
operation CreateConnectorDefinitionVersion {
    input := {
        @httpHeader("X-Amzn-Client-Token")
        AmznClientToken: String

        @required @httpLabel
        ConnectorDefinitionId: String

        Connectors: __listOfConnector
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        Version: String
    }
    errors: [BadRequestException]
}

@http(method: "POST", uri: "/greengrass/definition/cores")
operation CreateCoreDefinition {
    input := {
        @httpHeader("X-Amzn-Client-Token")
        AmznClientToken: String

        InitialVersion: CoreDefinitionVersion
        Name: String
        tags: Tags
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        LastUpdatedTimestamp: String
        LatestVersion: String
        LatestVersionArn: String
        Name: String
    }
    errors: [BadRequestException]
}

@http(method: "POST", uri: "/greengrass/definition/cores/{CoreDefinitionId}/versions")
operation CreateCoreDefinitionVersion {
    input := {
        @httpHeader("X-Amzn-Client-Token")
        AmznClientToken: String

        @required @httpLabel
        CoreDefinitionId: String

        Cores: __listOfCore
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        Version: String
    }
    errors: [BadRequestException]
}

@http(method: "POST", uri: "/greengrass/groups/{GroupId}/deployments")
operation CreateDeployment {
    input := {
        @httpHeader("X-Amzn-Client-Token")
        AmznClientToken: String

        DeploymentId: String

        @required
        DeploymentType: DeploymentType

        @required @httpLabel
        GroupId: String

        GroupVersionId: String
    }
    output := {
        DeploymentArn: String
        DeploymentId: String
    }
    errors: [BadRequestException]
}

@http(method: "POST", uri: "/greengrass/definition/devices")
operation CreateDeviceDefinition {
    input := {
        @httpHeader("X-Amzn-Client-Token")
        AmznClientToken: String

        InitialVersion: DeviceDefinitionVersion
        Name: String
        tags: Tags
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        LastUpdatedTimestamp: String
        LatestVersion: String
        LatestVersionArn: String
        Name: String
    }
    errors: [BadRequestException]
}

@http(method: "POST", uri: "/greengrass/definition/devices/{DeviceDefinitionId}/versions")
operation CreateDeviceDefinitionVersion {
    input := {
        @httpHeader("X-Amzn-Client-Token")
        AmznClientToken: String

        @required @httpLabel
        DeviceDefinitionId: String

        Devices: __listOfDevice
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        Version: String
    }
    errors: [BadRequestException]
}

@http(method: "POST", uri: "/greengrass/definition/functions")
operation CreateFunctionDefinition {
    input := {
        @httpHeader("X-Amzn-Client-Token")
        AmznClientToken: String

        InitialVersion: FunctionDefinitionVersion
        Name: String
        tags: Tags
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        LastUpdatedTimestamp: String
        LatestVersion: String
        LatestVersionArn: String
        Name: String
    }
    errors: [BadRequestException]
}

@http(method: "POST", uri: "/greengrass/definition/functions/{FunctionDefinitionId}/versions")
operation CreateFunctionDefinitionVersion {
    input := {
        @httpHeader("X-Amzn-Client-Token")
        AmznClientToken: String

        DefaultConfig: FunctionDefaultConfig

        @required @httpLabel
        FunctionDefinitionId: String

        Functions: __listOfFunction
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        Version: String
    }
    errors: [BadRequestException]
}

@http(method: "POST", uri: "/greengrass/groups")
operation CreateGroup {
    input := {
        @httpHeader("X-Amzn-Client-Token")
        AmznClientToken: String

        InitialVersion: GroupVersion

        @required
        Name: String

        tags: Tags
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        LastUpdatedTimestamp: String
        LatestVersion: String
        LatestVersionArn: String
        Name: String
    }
    errors: [BadRequestException]
}

@http(method: "POST", uri: "/greengrass/groups/{GroupId}/certificateauthorities")
operation CreateGroupCertificateAuthority {
    input := {
        @httpHeader("X-Amzn-Client-Token")
        AmznClientToken: String

        @required @httpLabel
        GroupId: String
    }
    output := {
        GroupCertificateAuthorityArn: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/greengrass/groups/{GroupId}/versions")
operation CreateGroupVersion {
    input := {
        @httpHeader("X-Amzn-Client-Token")
        AmznClientToken: String

        ConnectorDefinitionVersionArn: String
        CoreDefinitionVersionArn: String
        DeviceDefinitionVersionArn: String
        FunctionDefinitionVersionArn: String

        @required @httpLabel
        GroupId: String

        LoggerDefinitionVersionArn: String
        ResourceDefinitionVersionArn: String
        SubscriptionDefinitionVersionArn: String
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        Version: String
    }
    errors: [BadRequestException]
}

@http(method: "POST", uri: "/greengrass/definition/loggers")
operation CreateLoggerDefinition {
    input := {
        @httpHeader("X-Amzn-Client-Token")
        AmznClientToken: String

        InitialVersion: LoggerDefinitionVersion
        Name: String
        tags: Tags
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        LastUpdatedTimestamp: String
        LatestVersion: String
        LatestVersionArn: String
        Name: String
    }
    errors: [BadRequestException]
}

@http(method: "POST", uri: "/greengrass/definition/loggers/{LoggerDefinitionId}/versions")
operation CreateLoggerDefinitionVersion {
    input := {
        @httpHeader("X-Amzn-Client-Token")
        AmznClientToken: String

        @required @httpLabel
        LoggerDefinitionId: String

        Loggers: __listOfLogger
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        Version: String
    }
    errors: [BadRequestException]
}

@http(method: "POST", uri: "/greengrass/definition/resources")
operation CreateResourceDefinition {
    input := {
        @httpHeader("X-Amzn-Client-Token")
        AmznClientToken: String

        InitialVersion: ResourceDefinitionVersion
        Name: String
        tags: Tags
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        LastUpdatedTimestamp: String
        LatestVersion: String
        LatestVersionArn: String
        Name: String
    }
    errors: [BadRequestException]
}

@http(method: "POST", uri: "/greengrass/definition/resources/{ResourceDefinitionId}/versions")
operation CreateResourceDefinitionVersion {
    input := {
        @httpHeader("X-Amzn-Client-Token")
        AmznClientToken: String

        @required @httpLabel
        ResourceDefinitionId: String

        Resources: __listOfResource
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        Version: String
    }
    errors: [BadRequestException]
}

@http(method: "POST", uri: "/greengrass/updates")
operation CreateSoftwareUpdateJob {
    input := {
        @httpHeader("X-Amzn-Client-Token")
        AmznClientToken: String

        @required
        S3UrlSignerRole: String

        @required
        SoftwareToUpdate: SoftwareToUpdate

        UpdateAgentLogLevel: UpdateAgentLogLevel

        @required
        UpdateTargets: UpdateTargets

        @required
        UpdateTargetsArchitecture: UpdateTargetsArchitecture

        @required
        UpdateTargetsOperatingSystem: UpdateTargetsOperatingSystem
    }
    output := {
        IotJobArn: String
        IotJobId: String
        PlatformSoftwareVersion: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "POST", uri: "/greengrass/definition/subscriptions")
operation CreateSubscriptionDefinition {
    input := {
        @httpHeader("X-Amzn-Client-Token")
        AmznClientToken: String

        InitialVersion: SubscriptionDefinitionVersion
        Name: String
        tags: Tags
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        LastUpdatedTimestamp: String
        LatestVersion: String
        LatestVersionArn: String
        Name: String
    }
    errors: [BadRequestException]
}

@http(
    method: "POST"
    uri: "/greengrass/definition/subscriptions/{SubscriptionDefinitionId}/versions"
)
operation CreateSubscriptionDefinitionVersion {
    input := {
        @httpHeader("X-Amzn-Client-Token")
        AmznClientToken: String

        @required @httpLabel
        SubscriptionDefinitionId: String

        Subscriptions: __listOfSubscription
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        Version: String
    }
    errors: [BadRequestException]
}

@http(method: "DELETE", uri: "/greengrass/definition/connectors/{ConnectorDefinitionId}")
operation DeleteConnectorDefinition {
    input := {
        @required @httpLabel
        ConnectorDefinitionId: String
    }
    output := {}
    errors: [BadRequestException]
}

@http(method: "DELETE", uri: "/greengrass/definition/cores/{CoreDefinitionId}")
operation DeleteCoreDefinition {
    input := {
        @required @httpLabel
        CoreDefinitionId: String
    }
    output := {}
    errors: [BadRequestException]
}

@http(method: "DELETE", uri: "/greengrass/definition/devices/{DeviceDefinitionId}")
operation DeleteDeviceDefinition {
    input := {
        @required @httpLabel
        DeviceDefinitionId: String
    }
    output := {}
    errors: [BadRequestException]
}

@http(method: "DELETE", uri: "/greengrass/definition/functions/{FunctionDefinitionId}")
operation DeleteFunctionDefinition {
    input := {
        @required @httpLabel
        FunctionDefinitionId: String
    }
    output := {}
    errors: [BadRequestException]
}

@http(method: "DELETE", uri: "/greengrass/groups/{GroupId}")
operation DeleteGroup {
    input := {
        @required @httpLabel
        GroupId: String
    }
    output := {}
    errors: [BadRequestException]
}

@http(method: "DELETE", uri: "/greengrass/definition/loggers/{LoggerDefinitionId}")
operation DeleteLoggerDefinition {
    input := {
        @required @httpLabel
        LoggerDefinitionId: String
    }
    output := {}
    errors: [BadRequestException]
}

@http(method: "DELETE", uri: "/greengrass/definition/resources/{ResourceDefinitionId}")
operation DeleteResourceDefinition {
    input := {
        @required @httpLabel
        ResourceDefinitionId: String
    }
    output := {}
    errors: [BadRequestException]
}

@http(method: "DELETE", uri: "/greengrass/definition/subscriptions/{SubscriptionDefinitionId}")
operation DeleteSubscriptionDefinition {
    input := {
        @required @httpLabel
        SubscriptionDefinitionId: String
    }
    output := {}
    errors: [BadRequestException]
}

@http(method: "DELETE", uri: "/greengrass/groups/{GroupId}/role")
operation DisassociateRoleFromGroup {
    input := {
        @required @httpLabel
        GroupId: String
    }
    output := {
        DisassociatedAt: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "DELETE", uri: "/greengrass/servicerole")
operation DisassociateServiceRoleFromAccount {
    input := {}
    output := {
        DisassociatedAt: String
    }
    errors: [InternalServerErrorException]
}

@http(method: "GET", uri: "/greengrass/groups/{GroupId}/role")
operation GetAssociatedRole {
    input := {
        @required @httpLabel
        GroupId: String
    }
    output := {
        AssociatedAt: String
        RoleArn: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/greengrass/bulk/deployments/{BulkDeploymentId}/status")
operation GetBulkDeploymentStatus {
    input := {
        @required @httpLabel
        BulkDeploymentId: String
    }
    output := {
        BulkDeploymentMetrics: BulkDeploymentMetrics
        BulkDeploymentStatus: BulkDeploymentStatus
        CreatedAt: String
        ErrorDetails: ErrorDetails
        ErrorMessage: String
        tags: Tags
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/greengrass/things/{ThingName}/connectivityInfo")
operation GetConnectivityInfo {
    input := {
        @required @httpLabel
        ThingName: String
    }
    output := {
        ConnectivityInfo: __listOfConnectivityInfo

        @jsonName("message")
        Message: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/greengrass/definition/connectors/{ConnectorDefinitionId}")
operation GetConnectorDefinition {
    input := {
        @required @httpLabel
        ConnectorDefinitionId: String
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        LastUpdatedTimestamp: String
        LatestVersion: String
        LatestVersionArn: String
        Name: String
        tags: Tags
    }
    errors: [BadRequestException]
}

@http(
    method: "GET"
    uri: "/greengrass/definition/connectors/{ConnectorDefinitionId}/versions/{ConnectorDefinitionVersionId}"
)
operation GetConnectorDefinitionVersion {
    input := {
        @required @httpLabel
        ConnectorDefinitionId: String

        @required @httpLabel
        ConnectorDefinitionVersionId: String

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Definition: ConnectorDefinitionVersion
        Id: String
        NextToken: String
        Version: String
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/greengrass/definition/cores/{CoreDefinitionId}")
operation GetCoreDefinition {
    input := {
        @required @httpLabel
        CoreDefinitionId: String
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        LastUpdatedTimestamp: String
        LatestVersion: String
        LatestVersionArn: String
        Name: String
        tags: Tags
    }
    errors: [BadRequestException]
}

@http(
    method: "GET"
    uri: "/greengrass/definition/cores/{CoreDefinitionId}/versions/{CoreDefinitionVersionId}"
)
operation GetCoreDefinitionVersion {
    input := {
        @required @httpLabel
        CoreDefinitionId: String

        @required @httpLabel
        CoreDefinitionVersionId: String
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Definition: CoreDefinitionVersion
        Id: String
        NextToken: String
        Version: String
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/greengrass/groups/{GroupId}/deployments/{DeploymentId}/status")
operation GetDeploymentStatus {
    input := {
        @required @httpLabel
        DeploymentId: String

        @required @httpLabel
        GroupId: String
    }
    output := {
        DeploymentStatus: String
        DeploymentType: DeploymentType
        ErrorDetails: ErrorDetails
        ErrorMessage: String
        UpdatedAt: String
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/greengrass/definition/devices/{DeviceDefinitionId}")
operation GetDeviceDefinition {
    input := {
        @required @httpLabel
        DeviceDefinitionId: String
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        LastUpdatedTimestamp: String
        LatestVersion: String
        LatestVersionArn: String
        Name: String
        tags: Tags
    }
    errors: [BadRequestException]
}

@http(
    method: "GET"
    uri: "/greengrass/definition/devices/{DeviceDefinitionId}/versions/{DeviceDefinitionVersionId}"
)
operation GetDeviceDefinitionVersion {
    input := {
        @required @httpLabel
        DeviceDefinitionId: String

        @required @httpLabel
        DeviceDefinitionVersionId: String

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Definition: DeviceDefinitionVersion
        Id: String
        NextToken: String
        Version: String
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/greengrass/definition/functions/{FunctionDefinitionId}")
operation GetFunctionDefinition {
    input := {
        @required @httpLabel
        FunctionDefinitionId: String
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        LastUpdatedTimestamp: String
        LatestVersion: String
        LatestVersionArn: String
        Name: String
        tags: Tags
    }
    errors: [BadRequestException]
}

@http(
    method: "GET"
    uri: "/greengrass/definition/functions/{FunctionDefinitionId}/versions/{FunctionDefinitionVersionId}"
)
operation GetFunctionDefinitionVersion {
    input := {
        @required @httpLabel
        FunctionDefinitionId: String

        @required @httpLabel
        FunctionDefinitionVersionId: String

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Definition: FunctionDefinitionVersion
        Id: String
        NextToken: String
        Version: String
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/greengrass/groups/{GroupId}")
operation GetGroup {
    input := {
        @required @httpLabel
        GroupId: String
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        LastUpdatedTimestamp: String
        LatestVersion: String
        LatestVersionArn: String
        Name: String
        tags: Tags
    }
    errors: [BadRequestException]
}

@http(
    method: "GET"
    uri: "/greengrass/groups/{GroupId}/certificateauthorities/{CertificateAuthorityId}"
)
operation GetGroupCertificateAuthority {
    input := {
        @required @httpLabel
        CertificateAuthorityId: String

        @required @httpLabel
        GroupId: String
    }
    output := {
        GroupCertificateAuthorityArn: String
        GroupCertificateAuthorityId: String
        PemEncodedCertificate: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(
    method: "GET"
    uri: "/greengrass/groups/{GroupId}/certificateauthorities/configuration/expiry"
)
operation GetGroupCertificateConfiguration {
    input := {
        @required @httpLabel
        GroupId: String
    }
    output := {
        CertificateAuthorityExpiryInMilliseconds: String
        CertificateExpiryInMilliseconds: String
        GroupId: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/greengrass/groups/{GroupId}/versions/{GroupVersionId}")
operation GetGroupVersion {
    input := {
        @required @httpLabel
        GroupId: String

        @required @httpLabel
        GroupVersionId: String
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Definition: GroupVersion
        Id: String
        Version: String
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/greengrass/definition/loggers/{LoggerDefinitionId}")
operation GetLoggerDefinition {
    input := {
        @required @httpLabel
        LoggerDefinitionId: String
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        LastUpdatedTimestamp: String
        LatestVersion: String
        LatestVersionArn: String
        Name: String
        tags: Tags
    }
    errors: [BadRequestException]
}

@http(
    method: "GET"
    uri: "/greengrass/definition/loggers/{LoggerDefinitionId}/versions/{LoggerDefinitionVersionId}"
)
operation GetLoggerDefinitionVersion {
    input := {
        @required @httpLabel
        LoggerDefinitionId: String

        @required @httpLabel
        LoggerDefinitionVersionId: String

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Definition: LoggerDefinitionVersion
        Id: String
        Version: String
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/greengrass/definition/resources/{ResourceDefinitionId}")
operation GetResourceDefinition {
    input := {
        @required @httpLabel
        ResourceDefinitionId: String
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        LastUpdatedTimestamp: String
        LatestVersion: String
        LatestVersionArn: String
        Name: String
        tags: Tags
    }
    errors: [BadRequestException]
}

@http(
    method: "GET"
    uri: "/greengrass/definition/resources/{ResourceDefinitionId}/versions/{ResourceDefinitionVersionId}"
)
operation GetResourceDefinitionVersion {
    input := {
        @required @httpLabel
        ResourceDefinitionId: String

        @required @httpLabel
        ResourceDefinitionVersionId: String
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Definition: ResourceDefinitionVersion
        Id: String
        Version: String
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/greengrass/servicerole")
operation GetServiceRoleForAccount {
    input := {}
    output := {
        AssociatedAt: String
        RoleArn: String
    }
    errors: [InternalServerErrorException]
}

@http(method: "GET", uri: "/greengrass/definition/subscriptions/{SubscriptionDefinitionId}")
operation GetSubscriptionDefinition {
    input := {
        @required @httpLabel
        SubscriptionDefinitionId: String
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Id: String
        LastUpdatedTimestamp: String
        LatestVersion: String
        LatestVersionArn: String
        Name: String
        tags: Tags
    }
    errors: [BadRequestException]
}

@http(
    method: "GET"
    uri: "/greengrass/definition/subscriptions/{SubscriptionDefinitionId}/versions/{SubscriptionDefinitionVersionId}"
)
operation GetSubscriptionDefinitionVersion {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @required @httpLabel
        SubscriptionDefinitionId: String

        @required @httpLabel
        SubscriptionDefinitionVersionId: String
    }
    output := {
        Arn: String
        CreationTimestamp: String
        Definition: SubscriptionDefinitionVersion
        Id: String
        NextToken: String
        Version: String
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/greengrass/things/{ThingName}/runtimeconfig")
operation GetThingRuntimeConfiguration {
    input := {
        @required @httpLabel
        ThingName: String
    }
    output := {
        RuntimeConfiguration: RuntimeConfiguration
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/greengrass/bulk/deployments/{BulkDeploymentId}/detailed-reports")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Deployments"
    pageSize: "MaxResults"
)
operation ListBulkDeploymentDetailedReports {
    input := {
        @required @httpLabel
        BulkDeploymentId: String

        @httpQuery("MaxResults")
        MaxResults: String

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        Deployments: BulkDeploymentResults
        NextToken: String
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/greengrass/bulk/deployments")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "BulkDeployments"
    pageSize: "MaxResults"
)
operation ListBulkDeployments {
    input := {
        @httpQuery("MaxResults")
        MaxResults: String

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        BulkDeployments: BulkDeployments
        NextToken: String
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/greengrass/definition/connectors/{ConnectorDefinitionId}/versions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Versions"
    pageSize: "MaxResults"
)
operation ListConnectorDefinitionVersions {
    input := {
        @required @httpLabel
        ConnectorDefinitionId: String

        @httpQuery("MaxResults")
        MaxResults: String

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        NextToken: String
        Versions: __listOfVersionInformation
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/greengrass/definition/connectors")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Definitions"
    pageSize: "MaxResults"
)
operation ListConnectorDefinitions {
    input := {
        @httpQuery("MaxResults")
        MaxResults: String

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        Definitions: __listOfDefinitionInformation
        NextToken: String
    }
}

@http(method: "GET", uri: "/greengrass/definition/cores/{CoreDefinitionId}/versions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Versions"
    pageSize: "MaxResults"
)
operation ListCoreDefinitionVersions {
    input := {
        @required @httpLabel
        CoreDefinitionId: String

        @httpQuery("MaxResults")
        MaxResults: String

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        NextToken: String
        Versions: __listOfVersionInformation
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/greengrass/definition/cores")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Definitions"
    pageSize: "MaxResults"
)
operation ListCoreDefinitions {
    input := {
        @httpQuery("MaxResults")
        MaxResults: String

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        Definitions: __listOfDefinitionInformation
        NextToken: String
    }
}

@http(method: "GET", uri: "/greengrass/groups/{GroupId}/deployments")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Deployments"
    pageSize: "MaxResults"
)
operation ListDeployments {
    input := {
        @required @httpLabel
        GroupId: String

        @httpQuery("MaxResults")
        MaxResults: String

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        Deployments: Deployments
        NextToken: String
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/greengrass/definition/devices/{DeviceDefinitionId}/versions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Versions"
    pageSize: "MaxResults"
)
operation ListDeviceDefinitionVersions {
    input := {
        @required @httpLabel
        DeviceDefinitionId: String

        @httpQuery("MaxResults")
        MaxResults: String

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        NextToken: String
        Versions: __listOfVersionInformation
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/greengrass/definition/devices")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Definitions"
    pageSize: "MaxResults"
)
operation ListDeviceDefinitions {
    input := {
        @httpQuery("MaxResults")
        MaxResults: String

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        Definitions: __listOfDefinitionInformation
        NextToken: String
    }
}

@http(method: "GET", uri: "/greengrass/definition/functions/{FunctionDefinitionId}/versions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Versions"
    pageSize: "MaxResults"
)
operation ListFunctionDefinitionVersions {
    input := {
        @required @httpLabel
        FunctionDefinitionId: String

        @httpQuery("MaxResults")
        MaxResults: String

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        NextToken: String
        Versions: __listOfVersionInformation
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/greengrass/definition/functions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Definitions"
    pageSize: "MaxResults"
)
operation ListFunctionDefinitions {
    input := {
        @httpQuery("MaxResults")
        MaxResults: String

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        Definitions: __listOfDefinitionInformation
        NextToken: String
    }
}

@http(method: "GET", uri: "/greengrass/groups/{GroupId}/certificateauthorities")
operation ListGroupCertificateAuthorities {
    input := {
        @required @httpLabel
        GroupId: String
    }
    output := {
        GroupCertificateAuthorities: __listOfGroupCertificateAuthorityProperties
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "GET", uri: "/greengrass/groups/{GroupId}/versions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Versions"
    pageSize: "MaxResults"
)
operation ListGroupVersions {
    input := {
        @required @httpLabel
        GroupId: String

        @httpQuery("MaxResults")
        MaxResults: String

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        NextToken: String
        Versions: __listOfVersionInformation
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/greengrass/groups")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Groups"
    pageSize: "MaxResults"
)
operation ListGroups {
    input := {
        @httpQuery("MaxResults")
        MaxResults: String

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        Groups: __listOfGroupInformation
        NextToken: String
    }
}

@http(method: "GET", uri: "/greengrass/definition/loggers/{LoggerDefinitionId}/versions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Versions"
    pageSize: "MaxResults"
)
operation ListLoggerDefinitionVersions {
    input := {
        @required @httpLabel
        LoggerDefinitionId: String

        @httpQuery("MaxResults")
        MaxResults: String

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        NextToken: String
        Versions: __listOfVersionInformation
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/greengrass/definition/loggers")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Definitions"
    pageSize: "MaxResults"
)
operation ListLoggerDefinitions {
    input := {
        @httpQuery("MaxResults")
        MaxResults: String

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        Definitions: __listOfDefinitionInformation
        NextToken: String
    }
}

@http(method: "GET", uri: "/greengrass/definition/resources/{ResourceDefinitionId}/versions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Versions"
    pageSize: "MaxResults"
)
operation ListResourceDefinitionVersions {
    input := {
        @httpQuery("MaxResults")
        MaxResults: String

        @httpQuery("NextToken")
        NextToken: String

        @required @httpLabel
        ResourceDefinitionId: String
    }
    output := {
        NextToken: String
        Versions: __listOfVersionInformation
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/greengrass/definition/resources")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Definitions"
    pageSize: "MaxResults"
)
operation ListResourceDefinitions {
    input := {
        @httpQuery("MaxResults")
        MaxResults: String

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        Definitions: __listOfDefinitionInformation
        NextToken: String
    }
}

@http(
    method: "GET"
    uri: "/greengrass/definition/subscriptions/{SubscriptionDefinitionId}/versions"
)
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Versions"
    pageSize: "MaxResults"
)
operation ListSubscriptionDefinitionVersions {
    input := {
        @httpQuery("MaxResults")
        MaxResults: String

        @httpQuery("NextToken")
        NextToken: String

        @required @httpLabel
        SubscriptionDefinitionId: String
    }
    output := {
        NextToken: String
        Versions: __listOfVersionInformation
    }
    errors: [BadRequestException]
}

@http(method: "GET", uri: "/greengrass/definition/subscriptions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Definitions"
    pageSize: "MaxResults"
)
operation ListSubscriptionDefinitions {
    input := {
        @httpQuery("MaxResults")
        MaxResults: String

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        Definitions: __listOfDefinitionInformation
        NextToken: String
    }
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        tags: Tags
    }
    errors: [BadRequestException]
}

@http(method: "POST", uri: "/greengrass/groups/{GroupId}/deployments/$reset")
operation ResetDeployments {
    input := {
        @httpHeader("X-Amzn-Client-Token")
        AmznClientToken: String

        Force: Boolean

        @required @httpLabel
        GroupId: String
    }
    output := {
        DeploymentArn: String
        DeploymentId: String
    }
    errors: [BadRequestException]
}

@http(method: "POST", uri: "/greengrass/bulk/deployments")
operation StartBulkDeployment {
    input := {
        @httpHeader("X-Amzn-Client-Token")
        AmznClientToken: String

        @required
        ExecutionRoleArn: String

        @required
        InputFileUri: String

        tags: Tags
    }
    output := {
        BulkDeploymentArn: String
        BulkDeploymentId: String
    }
    errors: [BadRequestException]
}

@http(method: "PUT", uri: "/greengrass/bulk/deployments/{BulkDeploymentId}/$stop")
operation StopBulkDeployment {
    input := {
        @required @httpLabel
        BulkDeploymentId: String
    }
    output := {}
    errors: [BadRequestException]
}

@http(method: "POST", uri: "/tags/{ResourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        tags: Tags
    }
    errors: [BadRequestException]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}", code: 204)
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @httpQuery("tagKeys")
        TagKeys: __listOf__string
    }
    errors: [BadRequestException]
}

@http(method: "PUT", uri: "/greengrass/things/{ThingName}/connectivityInfo")
operation UpdateConnectivityInfo {
    input := {
        ConnectivityInfo: __listOfConnectivityInfo

        @required @httpLabel
        ThingName: String
    }
    output := {
        @jsonName("message")
        Message: String

        Version: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "PUT", uri: "/greengrass/definition/connectors/{ConnectorDefinitionId}")
operation UpdateConnectorDefinition {
    input := {
        @required @httpLabel
        ConnectorDefinitionId: String

        Name: String
    }
    output := {}
    errors: [BadRequestException]
}

@http(method: "PUT", uri: "/greengrass/definition/cores/{CoreDefinitionId}")
operation UpdateCoreDefinition {
    input := {
        @required @httpLabel
        CoreDefinitionId: String

        Name: String
    }
    output := {}
    errors: [BadRequestException]
}

@http(method: "PUT", uri: "/greengrass/definition/devices/{DeviceDefinitionId}")
operation UpdateDeviceDefinition {
    input := {
        @required @httpLabel
        DeviceDefinitionId: String

        Name: String
    }
    output := {}
    errors: [BadRequestException]
}

@http(method: "PUT", uri: "/greengrass/definition/functions/{FunctionDefinitionId}")
operation UpdateFunctionDefinition {
    input := {
        @required @httpLabel
        FunctionDefinitionId: String

        Name: String
    }
    output := {}
    errors: [BadRequestException]
}

@http(method: "PUT", uri: "/greengrass/groups/{GroupId}")
operation UpdateGroup {
    input := {
        @required @httpLabel
        GroupId: String

        Name: String
    }
    output := {}
    errors: [BadRequestException]
}

@http(
    method: "PUT"
    uri: "/greengrass/groups/{GroupId}/certificateauthorities/configuration/expiry"
)
operation UpdateGroupCertificateConfiguration {
    input := {
        CertificateExpiryInMilliseconds: String

        @required @httpLabel
        GroupId: String
    }
    output := {
        CertificateAuthorityExpiryInMilliseconds: String
        CertificateExpiryInMilliseconds: String
        GroupId: String
    }
    errors: [BadRequestException, InternalServerErrorException]
}

@http(method: "PUT", uri: "/greengrass/definition/loggers/{LoggerDefinitionId}")
operation UpdateLoggerDefinition {
    input := {
        @required @httpLabel
        LoggerDefinitionId: String

        Name: String
    }
    output := {}
    errors: [BadRequestException]
}

@http(method: "PUT", uri: "/greengrass/definition/resources/{ResourceDefinitionId}")
operation UpdateResourceDefinition {
    input := {
        Name: String

        @required @httpLabel
        ResourceDefinitionId: String
    }
    output := {}
    errors: [BadRequestException]
}

@http(method: "PUT", uri: "/greengrass/definition/subscriptions/{SubscriptionDefinitionId}")
operation UpdateSubscriptionDefinition {
    input := {
        Name: String

        @required @httpLabel
        SubscriptionDefinitionId: String
    }
    output := {}
    errors: [BadRequestException]
}

@http(method: "PUT", uri: "/greengrass/things/{ThingName}/runtimeconfig")
operation UpdateThingRuntimeConfiguration {
    input := {
        TelemetryConfiguration: TelemetryConfigurationUpdate

        @required @httpLabel
        ThingName: String
    }
    output := {}
    errors: [BadRequestException, InternalServerErrorException]
}

@error("client") @httpError(400)
structure BadRequestException {
    ErrorDetails: ErrorDetails
    Message: String
}

structure BulkDeployment {
    BulkDeploymentArn: String
    BulkDeploymentId: String
    CreatedAt: String
}

structure BulkDeploymentMetrics {
    InvalidInputRecords: Integer
    RecordsProcessed: Integer
    RetryAttempts: Integer
}

structure BulkDeploymentResult {
    CreatedAt: String
    DeploymentArn: String
    DeploymentId: String
    DeploymentStatus: String
    DeploymentType: DeploymentType
    ErrorDetails: ErrorDetails
    ErrorMessage: String
    GroupArn: String
}

list BulkDeploymentResults {
    member: BulkDeploymentResult
}

enum BulkDeploymentStatus {
    Initializing
    Running
    Completed
    Stopping
    Stopped
    Failed
}

list BulkDeployments {
    member: BulkDeployment
}

enum ConfigurationSyncStatus {
    InSync
    OutOfSync
}

structure ConnectivityInfo {
    HostAddress: String
    Id: String
    Metadata: String
    PortNumber: Integer
}

structure Connector {
    @required
    ConnectorArn: String

    @required
    Id: String

    Parameters: __mapOf__string
}

structure ConnectorDefinitionVersion {
    Connectors: __listOfConnector
}

structure Core {
    @required
    CertificateArn: String

    @required
    Id: String

    SyncShadow: Boolean

    @required
    ThingArn: String
}

structure CoreDefinitionVersion {
    Cores: __listOfCore
}

structure DefinitionInformation {
    Arn: String
    CreationTimestamp: String
    Id: String
    LastUpdatedTimestamp: String
    LatestVersion: String
    LatestVersionArn: String
    Name: String

    @jsonName("tags")
    Tags: Tags
}

structure Deployment {
    CreatedAt: String
    DeploymentArn: String
    DeploymentId: String
    DeploymentType: DeploymentType
    GroupArn: String
}

enum DeploymentType {
    NewDeployment
    Redeployment
    ResetDeployment
    ForceResetDeployment
}

list Deployments {
    member: Deployment
}

structure Device {
    @required
    CertificateArn: String

    @required
    Id: String

    SyncShadow: Boolean

    @required
    ThingArn: String
}

structure DeviceDefinitionVersion {
    Devices: __listOfDevice
}

enum EncodingType {
    binary
    json
}

structure ErrorDetail {
    DetailedErrorCode: String
    DetailedErrorMessage: String
}

list ErrorDetails {
    member: ErrorDetail
}

structure Function {
    FunctionArn: String
    FunctionConfiguration: FunctionConfiguration

    @required
    Id: String
}

structure FunctionConfiguration {
    EncodingType: EncodingType
    Environment: FunctionConfigurationEnvironment
    ExecArgs: String
    Executable: String
    MemorySize: Integer
    Pinned: Boolean
    Timeout: Integer
    FunctionRuntimeOverride: String
}

structure FunctionConfigurationEnvironment {
    AccessSysfs: Boolean
    Execution: FunctionExecutionConfig
    ResourceAccessPolicies: __listOfResourceAccessPolicy
    Variables: __mapOf__string
}

structure FunctionDefaultConfig {
    Execution: FunctionDefaultExecutionConfig
}

structure FunctionDefaultExecutionConfig {
    IsolationMode: FunctionIsolationMode
    RunAs: FunctionRunAsConfig
}

structure FunctionDefinitionVersion {
    DefaultConfig: FunctionDefaultConfig
    Functions: __listOfFunction
}

structure FunctionExecutionConfig {
    IsolationMode: FunctionIsolationMode
    RunAs: FunctionRunAsConfig
}

enum FunctionIsolationMode {
    GreengrassContainer
    NoContainer
}

structure FunctionRunAsConfig {
    Gid: Integer
    Uid: Integer
}

structure GroupCertificateAuthorityProperties {
    GroupCertificateAuthorityArn: String
    GroupCertificateAuthorityId: String
}

structure GroupInformation {
    Arn: String
    CreationTimestamp: String
    Id: String
    LastUpdatedTimestamp: String
    LatestVersion: String
    LatestVersionArn: String
    Name: String
}

structure GroupOwnerSetting {
    AutoAddGroupOwner: Boolean
    GroupOwner: String
}

structure GroupVersion {
    ConnectorDefinitionVersionArn: String
    CoreDefinitionVersionArn: String
    DeviceDefinitionVersionArn: String
    FunctionDefinitionVersionArn: String
    LoggerDefinitionVersionArn: String
    ResourceDefinitionVersionArn: String
    SubscriptionDefinitionVersionArn: String
}

@error("server") @httpError(500)
structure InternalServerErrorException {
    ErrorDetails: ErrorDetails
    Message: String
}

structure LocalDeviceResourceData {
    GroupOwnerSetting: GroupOwnerSetting
    SourcePath: String
}

structure LocalVolumeResourceData {
    DestinationPath: String
    GroupOwnerSetting: GroupOwnerSetting
    SourcePath: String
}

structure Logger {
    @required
    Component: LoggerComponent

    @required
    Id: String

    @required
    Level: LoggerLevel

    Space: Integer

    @required
    Type: LoggerType
}

enum LoggerComponent {
    GreengrassSystem
    Lambda
}

structure LoggerDefinitionVersion {
    Loggers: __listOfLogger
}

enum LoggerLevel {
    DEBUG
    INFO
    WARN
    ERROR
    FATAL
}

enum LoggerType {
    FileSystem
    AWSCloudWatch
}

enum Permission {
    ro
    rw
}

structure Resource {
    @required
    Id: String

    @required
    Name: String

    @required
    ResourceDataContainer: ResourceDataContainer
}

structure ResourceAccessPolicy {
    Permission: Permission

    @required
    ResourceId: String
}

structure ResourceDataContainer {
    LocalDeviceResourceData: LocalDeviceResourceData
    LocalVolumeResourceData: LocalVolumeResourceData
    S3MachineLearningModelResourceData: S3MachineLearningModelResourceData
    SageMakerMachineLearningModelResourceData: SageMakerMachineLearningModelResourceData
    SecretsManagerSecretResourceData: SecretsManagerSecretResourceData
}

structure ResourceDefinitionVersion {
    Resources: __listOfResource
}

structure ResourceDownloadOwnerSetting {
    @required
    GroupOwner: String

    @required
    GroupPermission: Permission
}

structure RuntimeConfiguration {
    TelemetryConfiguration: TelemetryConfiguration
}

structure S3MachineLearningModelResourceData {
    DestinationPath: String
    OwnerSetting: ResourceDownloadOwnerSetting
    S3Uri: String
}

structure SageMakerMachineLearningModelResourceData {
    DestinationPath: String
    OwnerSetting: ResourceDownloadOwnerSetting
    SageMakerJobArn: String
}

structure SecretsManagerSecretResourceData {
    ARN: String
    AdditionalStagingLabelsToDownload: __listOf__string
}

enum SoftwareToUpdate {
    core
    ota_agent
}

structure Subscription {
    @required
    Id: String

    @required
    Source: String

    @required
    Subject: String

    @required
    Target: String
}

structure SubscriptionDefinitionVersion {
    Subscriptions: __listOfSubscription
}

map Tags {
    key: String
    value: String
}

enum Telemetry {
    On
    Off
}

structure TelemetryConfiguration {
    ConfigurationSyncStatus: ConfigurationSyncStatus

    @required
    Telemetry: Telemetry
}

structure TelemetryConfigurationUpdate {
    @required
    Telemetry: Telemetry
}

enum UpdateAgentLogLevel {
    NONE
    TRACE
    DEBUG
    VERBOSE
    INFO
    WARN
    ERROR
    FATAL
}

list UpdateTargets {
    member: String
}

enum UpdateTargetsArchitecture {
    armv6l
    armv7l
    x86_64
    aarch64
}

enum UpdateTargetsOperatingSystem {
    ubuntu
    raspbian
    amazon_linux
    openwrt
}

structure VersionInformation {
    Arn: String
    CreationTimestamp: String
    Id: String
    Version: String
}

list __listOfConnectivityInfo {
    member: ConnectivityInfo
}

list __listOfConnector {
    member: Connector
}

list __listOfCore {
    member: Core
}

list __listOfDefinitionInformation {
    member: DefinitionInformation
}

list __listOfDevice {
    member: Device
}

list __listOfFunction {
    member: Function
}

list __listOfGroupCertificateAuthorityProperties {
    member: GroupCertificateAuthorityProperties
}

list __listOfGroupInformation {
    member: GroupInformation
}

list __listOfLogger {
    member: Logger
}

list __listOfResource {
    member: Resource
}

list __listOfResourceAccessPolicy {
    member: ResourceAccessPolicy
}

list __listOfSubscription {
    member: Subscription
}

list __listOfVersionInformation {
    member: VersionInformation
}

list __listOf__string {
    member: String
}

map __mapOf__string {
    key: String
    value: String
}
