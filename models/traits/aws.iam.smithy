$version: "2.0"

namespace aws.iam

@trait(selector: "operation")
string actionName

@trait(selector: "operation")
string actionPermissionDescription

@trait(selector: "member")
string conditionKeyValue

@trait(selector: ":test(resource, operation)")
list conditionKeys {
    member: String
}

@trait(selector: "service")
map defineConditionKeys {
    key: String
    value: ConditionKeyDefinition
}

@trait(selector: ":test(service, resource)")
structure disableConditionKeyInference {}

@trait(selector: "operation")
structure iamAction {
    name: String
    documentation: String
    relativeDocumentation: String
    requiredActions: StringList
    resources: ActionResources
    createsResources: StringList
}

@trait(selector: "resource")
structure iamResource {
    name: String
    relativeDocumentation: String
    disableConditionKeyInheritance: Boolean
}

@trait(selector: "operation")
list requiredActions {
    member: String
}

@trait(selector: "service")
list serviceResolvedConditionKeys {
    member: String
}

@trait(selector: ":test(service, resource, operation)")
list supportedPrincipalTypes {
    member: PrincipalType
}

@private
structure ActionResources {
    required: Document
    optional: Document
}

@private
structure ConditionKeyDefinition {
    @required
    type: String

    documentation: String
    externalDocumentation: String
    relativeDocumentation: String
    required: Boolean
}

@private
enum PrincipalType {
    ROOT = "Root"
    IAM_USER = "IAMUser"
    IAM_ROLE = "IAMRole"
    FEDERATED_USER = "FederatedUser"
}

@private
list StringList {
    member: String
}
