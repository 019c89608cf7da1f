$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.licensemanagerlinuxsubscriptions

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS License Manager Linux Subscriptions")
@service(
    sdkId: "License Manager Linux Subscriptions"
    endpointPrefix: "license-manager-linux-subscriptions"
)
@restJson1
@sigv4(name: "license-manager-linux-subscriptions")
@standardRegionalEndpoints
service LicenseManagerLinuxSubscriptions {
    version: "2018-05-10"
    operations: [
        DeregisterSubscriptionProvider
        GetRegisteredSubscriptionProvider
        GetServiceSettings
        ListLinuxSubscriptionInstances
        ListLinuxSubscriptions
        ListRegisteredSubscriptionProviders
        ListTagsForResource
        RegisterSubscriptionProvider
        TagResource
        UntagResource
        UpdateServiceSettings
    ]
}

@http(method: "POST", uri: "/subscription/DeregisterSubscriptionProvider") @idempotent
operation DeregisterSubscriptionProvider {
    input := {
        @required
        SubscriptionProviderArn: SubscriptionProviderArn
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/subscription/GetRegisteredSubscriptionProvider") @idempotent
operation GetRegisteredSubscriptionProvider {
    input := {
        @required
        SubscriptionProviderArn: SubscriptionProviderArn
    }
    output := {
        LastSuccessfulDataRetrievalTime: String
        SecretArn: SecretArn
        SubscriptionProviderArn: SubscriptionProviderArn
        SubscriptionProviderSource: SubscriptionProviderSource
        SubscriptionProviderStatus: SubscriptionProviderStatus
        SubscriptionProviderStatusMessage: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/subscription/GetServiceSettings") @idempotent
operation GetServiceSettings {
    input := {}
    output := {
        HomeRegions: StringList
        LinuxSubscriptionsDiscovery: LinuxSubscriptionsDiscovery
        LinuxSubscriptionsDiscoverySettings: LinuxSubscriptionsDiscoverySettings
        Status: Status
        StatusMessage: StringMap
    }
    errors: [InternalServerException, ThrottlingException, ValidationException]
}

@http(method: "POST", uri: "/subscription/ListLinuxSubscriptionInstances")
@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Instances"
    pageSize: "MaxResults"
)
operation ListLinuxSubscriptionInstances {
    input := {
        Filters: FilterList
        MaxResults: Integer
        NextToken: ListLinuxSubscriptionInstancesRequestNextTokenString
    }
    output := {
        Instances: InstanceList
        NextToken: String
    }
    errors: [InternalServerException, ThrottlingException, ValidationException]
}

@http(method: "POST", uri: "/subscription/ListLinuxSubscriptions")
@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Subscriptions"
    pageSize: "MaxResults"
)
operation ListLinuxSubscriptions {
    input := {
        Filters: FilterList
        MaxResults: Integer
        NextToken: ListLinuxSubscriptionsRequestNextTokenString
    }
    output := {
        NextToken: String
        Subscriptions: SubscriptionList
    }
    errors: [InternalServerException, ThrottlingException, ValidationException]
}

@http(method: "POST", uri: "/subscription/ListRegisteredSubscriptionProviders")
@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RegisteredSubscriptionProviders"
    pageSize: "MaxResults"
)
operation ListRegisteredSubscriptionProviders {
    input := {
        MaxResults: ListRegisteredSubscriptionProvidersRequestMaxResultsInteger
        NextToken: String
        SubscriptionProviderSources: SubscriptionProviderSourceList
    }
    output := {
        NextToken: String
        RegisteredSubscriptionProviders: RegisteredSubscriptionProviderList
    }
    errors: [InternalServerException, ThrottlingException, ValidationException]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: SubscriptionProviderArn
    }
    output := {
        tags: Tags
    }
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/subscription/RegisterSubscriptionProvider") @idempotent
operation RegisterSubscriptionProvider {
    input := {
        @required
        SecretArn: SecretArn

        @required
        SubscriptionProviderSource: SubscriptionProviderSource

        Tags: Tags
    }
    output := {
        SubscriptionProviderArn: String
        SubscriptionProviderSource: SubscriptionProviderSource
        SubscriptionProviderStatus: SubscriptionProviderStatus
    }
    errors: [InternalServerException, ThrottlingException, ValidationException]
}

@http(method: "PUT", uri: "/tags/{resourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: SubscriptionProviderArn

        @required
        tags: Tags
    }
    output := {}
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: SubscriptionProviderArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [InternalServerException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/subscription/UpdateServiceSettings") @idempotent
operation UpdateServiceSettings {
    input := {
        AllowUpdate: Boolean

        @required
        LinuxSubscriptionsDiscovery: LinuxSubscriptionsDiscovery

        @required
        LinuxSubscriptionsDiscoverySettings: LinuxSubscriptionsDiscoverySettings
    }
    output := {
        HomeRegions: StringList
        LinuxSubscriptionsDiscovery: LinuxSubscriptionsDiscovery
        LinuxSubscriptionsDiscoverySettings: LinuxSubscriptionsDiscoverySettings
        Status: Status
        StatusMessage: StringMap
    }
    errors: [InternalServerException, ThrottlingException, ValidationException]
}

structure Filter {
    Name: String
    Operator: Operator
    Values: StringList
}

list FilterList {
    member: Filter
}

structure Instance {
    AccountID: String
    AmiId: String
    DualSubscription: String
    InstanceID: String
    InstanceType: String
    LastUpdatedTime: String
    OsVersion: String
    ProductCode: ProductCodeList
    Region: String
    RegisteredWithSubscriptionProvider: String
    Status: String
    SubscriptionName: String
    SubscriptionProviderCreateTime: String
    SubscriptionProviderUpdateTime: String
    UsageOperation: String
}

list InstanceList {
    member: Instance
}

@error("server")
structure InternalServerException {
    message: String
}

enum LinuxSubscriptionsDiscovery {
    Enabled
    Disabled
}

structure LinuxSubscriptionsDiscoverySettings {
    @required
    OrganizationIntegration: OrganizationIntegration

    @required
    SourceRegions: StringList
}

@length(min: 1, max: 16384)
string ListLinuxSubscriptionInstancesRequestNextTokenString

@length(min: 1, max: 16384)
string ListLinuxSubscriptionsRequestNextTokenString

@range(min: 1, max: 100)
integer ListRegisteredSubscriptionProvidersRequestMaxResultsInteger

enum Operator {
    Equal
    NotEqual
    Contains
}

enum OrganizationIntegration {
    Enabled
    Disabled
}

list ProductCodeList {
    member: String
}

structure RegisteredSubscriptionProvider {
    LastSuccessfulDataRetrievalTime: String
    SecretArn: SecretArn
    SubscriptionProviderArn: SubscriptionProviderArn
    SubscriptionProviderSource: SubscriptionProviderSource
    SubscriptionProviderStatus: SubscriptionProviderStatus
    SubscriptionProviderStatusMessage: String
}

list RegisteredSubscriptionProviderList {
    member: RegisteredSubscriptionProvider
}

@error("client")
structure ResourceNotFoundException {
    message: String
}

@pattern("^arn:[a-z0-9-\\.]{1,63}:secretsmanager:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:secret:[^/]{1,1023}$")
string SecretArn

enum Status {
    InProgress
    Completed
    Successful
    Failed
}

@length(min: 1, max: 100)
list StringList {
    member: StringListMemberString
}

@length(min: 1, max: 100)
string StringListMemberString

map StringMap {
    key: String
    value: String
}

structure Subscription {
    InstanceCount: Long
    Name: String
    Type: String
}

list SubscriptionList {
    member: Subscription
}

@pattern("^arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{1,510}/[a-z0-9-\\.]{1,510}$")
string SubscriptionProviderArn

enum SubscriptionProviderSource {
    RedHat
}

list SubscriptionProviderSourceList {
    member: SubscriptionProviderSource
}

enum SubscriptionProviderStatus {
    ACTIVE
    INVALID
    PENDING
}

@length(min: 0, max: 50) @sensitive
list TagKeyList {
    member: String
}

@length(min: 0, max: 50) @sensitive
map Tags {
    key: String
    value: String
}

@error("client")
structure ThrottlingException {
    message: String
}

@error("client")
structure ValidationException {
    message: String
}
