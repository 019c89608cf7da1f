$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.serverlessrepo

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWSServerlessApplicationRepository")
@service(
    sdkId: "ServerlessApplicationRepository"
    endpointPrefix: "serverlessrepo"
    docId: "serverlessrepo-2017-09-08"
)
@restJson1
@sigv4(name: "serverlessrepo")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service ServerlessApplicationRepository {
    version: "2017-09-08"
    operations: [
        CreateApplication
        CreateApplicationVersion
        CreateCloudFormationChangeSet
        CreateCloudFormationTemplate
        DeleteApplication
        GetApplication
        GetApplicationPolicy
        GetCloudFormationTemplate
        ListApplicationDependencies
        ListApplicationVersions
        ListApplications
        PutApplicationPolicy
        UnshareApplication
        UpdateApplication
    ]
}

@http(method: "POST", uri: "/applications", code: 201)
operation CreateApplication {
    input := {
        @required @jsonName("author")
        Author: String

        @required @jsonName("description")
        Description: String

        @jsonName("homePageUrl")
        HomePageUrl: String

        @jsonName("labels")
        Labels: __listOf__string

        @jsonName("licenseBody")
        LicenseBody: String

        @jsonName("licenseUrl")
        LicenseUrl: String

        @required @jsonName("name")
        Name: String

        @jsonName("readmeBody")
        ReadmeBody: String

        @jsonName("readmeUrl")
        ReadmeUrl: String

        @jsonName("semanticVersion")
        SemanticVersion: String

        @jsonName("sourceCodeArchiveUrl")
        SourceCodeArchiveUrl: String

        @jsonName("sourceCodeUrl")
        SourceCodeUrl: String

        @jsonName("spdxLicenseId")
        SpdxLicenseId: String

        @jsonName("templateBody")
        TemplateBody: String

        @jsonName("templateUrl")
        TemplateUrl: String
    }
    output := {
        @jsonName("applicationId")
        ApplicationId: String

        @jsonName("author")
        Author: String

        @jsonName("creationTime")
        CreationTime: String

        @jsonName("description")
        Description: String

        @jsonName("homePageUrl")
        HomePageUrl: String

        @jsonName("isVerifiedAuthor")
        IsVerifiedAuthor: Boolean

        @jsonName("labels")
        Labels: __listOf__string

        @jsonName("licenseUrl")
        LicenseUrl: String

        @jsonName("name")
        Name: String

        @jsonName("readmeUrl")
        ReadmeUrl: String

        @jsonName("spdxLicenseId")
        SpdxLicenseId: String

        @jsonName("verifiedAuthorUrl")
        VerifiedAuthorUrl: String

        @jsonName("version")
        Version: Version
    }
    errors: [
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ConflictException
        ForbiddenException
    ]
}

@http(method: "PUT", uri: "/applications/{ApplicationId}/versions/{SemanticVersion}", code: 201)
operation CreateApplicationVersion {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        SemanticVersion: String

        @jsonName("sourceCodeArchiveUrl")
        SourceCodeArchiveUrl: String

        @jsonName("sourceCodeUrl")
        SourceCodeUrl: String

        @jsonName("templateBody")
        TemplateBody: String

        @jsonName("templateUrl")
        TemplateUrl: String
    }
    output := {
        @jsonName("applicationId")
        ApplicationId: String

        @jsonName("creationTime")
        CreationTime: String

        @jsonName("parameterDefinitions")
        ParameterDefinitions: __listOfParameterDefinition

        @jsonName("requiredCapabilities")
        RequiredCapabilities: __listOfCapability

        @jsonName("resourcesSupported")
        ResourcesSupported: Boolean

        @jsonName("semanticVersion")
        SemanticVersion: String

        @jsonName("sourceCodeArchiveUrl")
        SourceCodeArchiveUrl: String

        @jsonName("sourceCodeUrl")
        SourceCodeUrl: String

        @jsonName("templateUrl")
        TemplateUrl: String
    }
    errors: [
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ConflictException
        ForbiddenException
    ]
}

@http(method: "POST", uri: "/applications/{ApplicationId}/changesets", code: 201)
operation CreateCloudFormationChangeSet {
    input := {
        @required @httpLabel
        ApplicationId: String

        @jsonName("capabilities")
        Capabilities: __listOf__string

        @jsonName("changeSetName")
        ChangeSetName: String

        @jsonName("clientToken")
        ClientToken: String

        @jsonName("description")
        Description: String

        @jsonName("notificationArns")
        NotificationArns: __listOf__string

        @jsonName("parameterOverrides")
        ParameterOverrides: __listOfParameterValue

        @jsonName("resourceTypes")
        ResourceTypes: __listOf__string

        @jsonName("rollbackConfiguration")
        RollbackConfiguration: RollbackConfiguration

        @jsonName("semanticVersion")
        SemanticVersion: String

        @required @jsonName("stackName")
        StackName: String

        @jsonName("tags")
        Tags: __listOfTag

        @jsonName("templateId")
        TemplateId: String
    }
    output := {
        @jsonName("applicationId")
        ApplicationId: String

        @jsonName("changeSetId")
        ChangeSetId: String

        @jsonName("semanticVersion")
        SemanticVersion: String

        @jsonName("stackId")
        StackId: String
    }
    errors: [
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "POST", uri: "/applications/{ApplicationId}/templates", code: 201)
operation CreateCloudFormationTemplate {
    input := {
        @required @httpLabel
        ApplicationId: String

        @jsonName("semanticVersion")
        SemanticVersion: String
    }
    output := {
        @jsonName("applicationId")
        ApplicationId: String

        @jsonName("creationTime")
        CreationTime: String

        @jsonName("expirationTime")
        ExpirationTime: String

        @jsonName("semanticVersion")
        SemanticVersion: String

        @jsonName("status")
        Status: Status

        @jsonName("templateId")
        TemplateId: String

        @jsonName("templateUrl")
        TemplateUrl: String
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "DELETE", uri: "/applications/{ApplicationId}", code: 204)
operation DeleteApplication {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

@http(method: "GET", uri: "/applications/{ApplicationId}")
operation GetApplication {
    input := {
        @required @httpLabel
        ApplicationId: String

        @httpQuery("semanticVersion")
        SemanticVersion: String
    }
    output := {
        @jsonName("applicationId")
        ApplicationId: String

        @jsonName("author")
        Author: String

        @jsonName("creationTime")
        CreationTime: String

        @jsonName("description")
        Description: String

        @jsonName("homePageUrl")
        HomePageUrl: String

        @jsonName("isVerifiedAuthor")
        IsVerifiedAuthor: Boolean

        @jsonName("labels")
        Labels: __listOf__string

        @jsonName("licenseUrl")
        LicenseUrl: String

        @jsonName("name")
        Name: String

        @jsonName("readmeUrl")
        ReadmeUrl: String

        @jsonName("spdxLicenseId")
        SpdxLicenseId: String

        @jsonName("verifiedAuthorUrl")
        VerifiedAuthorUrl: String

        @jsonName("version")
        Version: Version
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/applications/{ApplicationId}/policy")
operation GetApplicationPolicy {
    input := {
        @required @httpLabel
        ApplicationId: String
    }
    output := {
        @jsonName("statements")
        Statements: __listOfApplicationPolicyStatement
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/applications/{ApplicationId}/templates/{TemplateId}")
operation GetCloudFormationTemplate {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @httpLabel
        TemplateId: String
    }
    output := {
        @jsonName("applicationId")
        ApplicationId: String

        @jsonName("creationTime")
        CreationTime: String

        @jsonName("expirationTime")
        ExpirationTime: String

        @jsonName("semanticVersion")
        SemanticVersion: String

        @jsonName("status")
        Status: Status

        @jsonName("templateId")
        TemplateId: String

        @jsonName("templateUrl")
        TemplateUrl: String
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/applications/{ApplicationId}/dependencies")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Dependencies"
    pageSize: "MaxItems"
)
operation ListApplicationDependencies {
    input := {
        @required @httpLabel
        ApplicationId: String

        @httpQuery("maxItems")
        MaxItems: MaxItems

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("semanticVersion")
        SemanticVersion: String
    }
    output := {
        @jsonName("dependencies")
        Dependencies: __listOfApplicationDependencySummary

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/applications/{ApplicationId}/versions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Versions"
    pageSize: "MaxItems"
)
operation ListApplicationVersions {
    input := {
        @required @httpLabel
        ApplicationId: String

        @httpQuery("maxItems")
        MaxItems: MaxItems

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("versions")
        Versions: __listOfVersionSummary
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "GET", uri: "/applications")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Applications"
    pageSize: "MaxItems"
)
operation ListApplications {
    input := {
        @httpQuery("maxItems")
        MaxItems: MaxItems

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("applications")
        Applications: __listOfApplicationSummary

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        NotFoundException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "PUT", uri: "/applications/{ApplicationId}/policy")
operation PutApplicationPolicy {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @jsonName("statements")
        Statements: __listOfApplicationPolicyStatement
    }
    output := {
        @jsonName("statements")
        Statements: __listOfApplicationPolicyStatement
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "POST", uri: "/applications/{ApplicationId}/unshare", code: 204)
operation UnshareApplication {
    input := {
        @required @httpLabel
        ApplicationId: String

        @required @jsonName("organizationId")
        OrganizationId: String
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        InternalServerErrorException
        ForbiddenException
    ]
}

@http(method: "PATCH", uri: "/applications/{ApplicationId}")
operation UpdateApplication {
    input := {
        @required @httpLabel
        ApplicationId: String

        @jsonName("author")
        Author: String

        @jsonName("description")
        Description: String

        @jsonName("homePageUrl")
        HomePageUrl: String

        @jsonName("labels")
        Labels: __listOf__string

        @jsonName("readmeBody")
        ReadmeBody: String

        @jsonName("readmeUrl")
        ReadmeUrl: String
    }
    output := {
        @jsonName("applicationId")
        ApplicationId: String

        @jsonName("author")
        Author: String

        @jsonName("creationTime")
        CreationTime: String

        @jsonName("description")
        Description: String

        @jsonName("homePageUrl")
        HomePageUrl: String

        @jsonName("isVerifiedAuthor")
        IsVerifiedAuthor: Boolean

        @jsonName("labels")
        Labels: __listOf__string

        @jsonName("licenseUrl")
        LicenseUrl: String

        @jsonName("name")
        Name: String

        @jsonName("readmeUrl")
        ReadmeUrl: String

        @jsonName("spdxLicenseId")
        SpdxLicenseId: String

        @jsonName("verifiedAuthorUrl")
        VerifiedAuthorUrl: String

        @jsonName("version")
        Version: Version
    }
    errors: [
        BadRequestException
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
    ]
}

structure ApplicationDependencySummary {
    @required @jsonName("applicationId")
    ApplicationId: String

    @required @jsonName("semanticVersion")
    SemanticVersion: String
}

structure ApplicationPolicyStatement {
    @required @jsonName("actions")
    Actions: __listOf__string

    @jsonName("principalOrgIDs")
    PrincipalOrgIDs: __listOf__string

    @required @jsonName("principals")
    Principals: __listOf__string

    @jsonName("statementId")
    StatementId: String
}

structure ApplicationSummary {
    @required @jsonName("applicationId")
    ApplicationId: String

    @required @jsonName("author")
    Author: String

    @jsonName("creationTime")
    CreationTime: String

    @required @jsonName("description")
    Description: String

    @jsonName("homePageUrl")
    HomePageUrl: String

    @jsonName("labels")
    Labels: __listOf__string

    @required @jsonName("name")
    Name: String

    @jsonName("spdxLicenseId")
    SpdxLicenseId: String
}

@error("client") @httpError(400)
structure BadRequestException {
    @jsonName("errorCode")
    ErrorCode: String

    @jsonName("message")
    Message: String
}

enum Capability {
    CAPABILITY_IAM
    CAPABILITY_NAMED_IAM
    CAPABILITY_AUTO_EXPAND
    CAPABILITY_RESOURCE_POLICY
}

@error("client") @httpError(409)
structure ConflictException {
    @jsonName("errorCode")
    ErrorCode: String

    @jsonName("message")
    Message: String
}

@error("client") @httpError(403)
structure ForbiddenException {
    @jsonName("errorCode")
    ErrorCode: String

    @jsonName("message")
    Message: String
}

@error("server") @httpError(500)
structure InternalServerErrorException {
    @jsonName("errorCode")
    ErrorCode: String

    @jsonName("message")
    Message: String
}

@range(min: 1, max: 100)
integer MaxItems

@error("client") @httpError(404)
structure NotFoundException {
    @jsonName("errorCode")
    ErrorCode: String

    @jsonName("message")
    Message: String
}

structure ParameterDefinition {
    @jsonName("allowedPattern")
    AllowedPattern: String

    @jsonName("allowedValues")
    AllowedValues: __listOf__string

    @jsonName("constraintDescription")
    ConstraintDescription: String

    @jsonName("defaultValue")
    DefaultValue: String

    @jsonName("description")
    Description: String

    @jsonName("maxLength")
    MaxLength: Integer

    @jsonName("maxValue")
    MaxValue: Integer

    @jsonName("minLength")
    MinLength: Integer

    @jsonName("minValue")
    MinValue: Integer

    @required @jsonName("name")
    Name: String

    @jsonName("noEcho")
    NoEcho: Boolean

    @required @jsonName("referencedByResources")
    ReferencedByResources: __listOf__string

    @jsonName("type")
    Type: String
}

structure ParameterValue {
    @required @jsonName("name")
    Name: String

    @required @jsonName("value")
    Value: String
}

structure RollbackConfiguration {
    @jsonName("monitoringTimeInMinutes")
    MonitoringTimeInMinutes: Integer

    @jsonName("rollbackTriggers")
    RollbackTriggers: __listOfRollbackTrigger
}

structure RollbackTrigger {
    @required @jsonName("arn")
    Arn: String

    @required @jsonName("type")
    Type: String
}

enum Status {
    PREPARING
    ACTIVE
    EXPIRED
}

structure Tag {
    @required @jsonName("key")
    Key: String

    @required @jsonName("value")
    Value: String
}

@error("client") @httpError(429)
structure TooManyRequestsException {
    @jsonName("errorCode")
    ErrorCode: String

    @jsonName("message")
    Message: String
}

structure Version {
    @required @jsonName("applicationId")
    ApplicationId: String

    @required @jsonName("creationTime")
    CreationTime: String

    @required @jsonName("parameterDefinitions")
    ParameterDefinitions: __listOfParameterDefinition

    @required @jsonName("requiredCapabilities")
    RequiredCapabilities: __listOfCapability

    @required @jsonName("resourcesSupported")
    ResourcesSupported: Boolean

    @required @jsonName("semanticVersion")
    SemanticVersion: String

    @jsonName("sourceCodeArchiveUrl")
    SourceCodeArchiveUrl: String

    @jsonName("sourceCodeUrl")
    SourceCodeUrl: String

    @required @jsonName("templateUrl")
    TemplateUrl: String
}

structure VersionSummary {
    @required @jsonName("applicationId")
    ApplicationId: String

    @required @jsonName("creationTime")
    CreationTime: String

    @required @jsonName("semanticVersion")
    SemanticVersion: String

    @jsonName("sourceCodeUrl")
    SourceCodeUrl: String
}

list __listOfApplicationDependencySummary {
    member: ApplicationDependencySummary
}

list __listOfApplicationPolicyStatement {
    member: ApplicationPolicyStatement
}

list __listOfApplicationSummary {
    member: ApplicationSummary
}

list __listOfCapability {
    member: Capability
}

list __listOfParameterDefinition {
    member: ParameterDefinition
}

list __listOfParameterValue {
    member: ParameterValue
}

list __listOfRollbackTrigger {
    member: RollbackTrigger
}

list __listOfTag {
    member: Tag
}

list __listOfVersionSummary {
    member: VersionSummary
}

list __listOf__string {
    member: String
}
