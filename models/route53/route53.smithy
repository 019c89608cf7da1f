$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.route53

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardPartitionalEndpoints
use aws.protocols#restXml
use sessiongen.traits#maxAttempts
use sessiongen.traits#paginator
use smithy.waiters#waitable

@title("Amazon Route 53")
@service(sdkId: "Route 53", endpointPrefix: "route53", docId: "route53-2013-04-01")
@restXml
@sigv4(name: "route53")
@standardPartitionalEndpoints(
    endpointPatternType: "service_dnsSuffix"
    partitionEndpointSpecialCases: {
        aws: [
            {endpoint: "https://{service}.global.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://{service}-fips.global.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-cn": [{endpoint: "https://{service}.global.{dualStackDnsSuffix}", dualStack: true}]
        "aws-eusc": [{endpoint: "https://{service}.global.{dualStackDnsSuffix}", dualStack: true}]
        "aws-us-gov": [
            {endpoint: "https://{service}.us-gov.{dnsSuffix}"}
            {endpoint: "https://{service}.us-gov.{dnsSuffix}", fips: true}
            {endpoint: "https://{service}.us-gov.{dualStackDnsSuffix}", dualStack: true}
            {endpoint: "https://{service}.us-gov.{dualStackDnsSuffix}", fips: true, dualStack: true}
        ]
    }
)
service Route53 {
    version: "2013-04-01"
    operations: [
        ActivateKeySigningKey
        AssociateVPCWithHostedZone
        ChangeCidrCollection
        ChangeResourceRecordSets
        ChangeTagsForResource
        CreateCidrCollection
        CreateHealthCheck
        CreateHostedZone
        CreateKeySigningKey
        CreateQueryLoggingConfig
        CreateReusableDelegationSet
        CreateTrafficPolicy
        CreateTrafficPolicyInstance
        CreateTrafficPolicyVersion
        CreateVPCAssociationAuthorization
        DeactivateKeySigningKey
        DeleteCidrCollection
        DeleteHealthCheck
        DeleteHostedZone
        DeleteKeySigningKey
        DeleteQueryLoggingConfig
        DeleteReusableDelegationSet
        DeleteTrafficPolicy
        DeleteTrafficPolicyInstance
        DeleteVPCAssociationAuthorization
        DisableHostedZoneDNSSEC
        DisassociateVPCFromHostedZone
        EnableHostedZoneDNSSEC
        GetAccountLimit
        GetChange
        GetCheckerIpRanges
        GetDNSSEC
        GetGeoLocation
        GetHealthCheck
        GetHealthCheckCount
        GetHealthCheckLastFailureReason
        GetHealthCheckStatus
        GetHostedZone
        GetHostedZoneCount
        GetHostedZoneLimit
        GetQueryLoggingConfig
        GetReusableDelegationSet
        GetReusableDelegationSetLimit
        GetTrafficPolicy
        GetTrafficPolicyInstance
        GetTrafficPolicyInstanceCount
        ListCidrBlocks
        ListCidrCollections
        ListCidrLocations
        ListGeoLocations
        ListHealthChecks
        ListHostedZones
        ListHostedZonesByName
        ListHostedZonesByVPC
        ListQueryLoggingConfigs
        ListResourceRecordSets
        ListReusableDelegationSets
        ListTagsForResource
        ListTagsForResources
        ListTrafficPolicies
        ListTrafficPolicyInstances
        ListTrafficPolicyInstancesByHostedZone
        ListTrafficPolicyInstancesByPolicy
        ListTrafficPolicyVersions
        ListVPCAssociationAuthorizations
        TestDNSAnswer
        UpdateHealthCheck
        UpdateHostedZoneComment
        UpdateHostedZoneFeatures
        UpdateTrafficPolicyComment
        UpdateTrafficPolicyInstance
    ]
}

@http(method: "POST", uri: "/2013-04-01/keysigningkey/{HostedZoneId}/{Name}/activate")
operation ActivateKeySigningKey {
    input := {
        @required @httpLabel
        HostedZoneId: ResourceId

        @required @httpLabel
        Name: SigningKeyName
    }
    output := {
        @required
        ChangeInfo: ChangeInfo
    }
    errors: [
        ConcurrentModification
        NoSuchKeySigningKey
        InvalidKeySigningKeyStatus
        InvalidSigningStatus
        InvalidKMSArn
        InvalidInput
    ]
}

@http(method: "POST", uri: "/2013-04-01/hostedzone/{HostedZoneId}/associatevpc")
operation AssociateVPCWithHostedZone {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required @httpLabel
        HostedZoneId: ResourceId

        @required
        VPC: VPC

        Comment: String
    }
    output := {
        @required
        ChangeInfo: ChangeInfo
    }
    errors: [
        NoSuchHostedZone
        NotAuthorizedException
        InvalidVPCId
        InvalidInput
        PublicZoneVPCAssociation
        ConflictingDomainExists
        LimitsExceeded
        PriorRequestNotComplete
    ]
}

@http(method: "POST", uri: "/2013-04-01/cidrcollection/{Id}")
operation ChangeCidrCollection {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required @httpLabel
        Id: UUID

        CollectionVersion: CollectionVersion

        @required
        Changes: CidrCollectionChanges
    }
    output := {
        @required
        Id: ChangeId
    }
    errors: [
        NoSuchCidrCollectionException
        CidrCollectionVersionMismatchException
        InvalidInput
        CidrBlockInUseException
        LimitsExceeded
        ConcurrentModification
    ]
}

@http(method: "POST", uri: "/2013-04-01/hostedzone/{HostedZoneId}/rrset/")
operation ChangeResourceRecordSets {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required @httpLabel
        HostedZoneId: ResourceId

        @required
        ChangeBatch: ChangeBatch
    }
    output := {
        @required
        ChangeInfo: ChangeInfo
    }
    errors: [
        NoSuchHostedZone
        NoSuchHealthCheck
        InvalidChangeBatch
        InvalidInput
        PriorRequestNotComplete
    ]
}

@http(method: "POST", uri: "/2013-04-01/tags/{ResourceType}/{ResourceId}")
operation ChangeTagsForResource {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required @httpLabel
        ResourceType: TagResourceType

        @required @httpLabel
        ResourceId: TagResourceId

        AddTags: TagList
        RemoveTagKeys: TagKeyList
    }
    output := {}
    errors: [
        InvalidInput
        NoSuchHealthCheck
        NoSuchHostedZone
        PriorRequestNotComplete
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/2013-04-01/cidrcollection", code: 201)
operation CreateCidrCollection {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required
        Name: CollectionName

        @required
        CallerReference: CidrNonce
    }
    output := {
        Collection: CidrCollection

        @httpHeader("Location")
        Location: ResourceURI
    }
    errors: [
        LimitsExceeded
        InvalidInput
        CidrCollectionAlreadyExistsException
        ConcurrentModification
    ]
}

@http(method: "POST", uri: "/2013-04-01/healthcheck", code: 201)
operation CreateHealthCheck {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required
        CallerReference: HealthCheckNonce

        @required
        HealthCheckConfig: HealthCheckConfig
    }
    output := {
        @required
        HealthCheck: HealthCheck

        @required @httpHeader("Location")
        Location: ResourceURI
    }
    errors: [TooManyHealthChecks, HealthCheckAlreadyExists, InvalidInput]
}

@http(method: "POST", uri: "/2013-04-01/hostedzone", code: 201)
operation CreateHostedZone {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required
        Name: DNSName

        VPC: VPC

        @required
        CallerReference: Nonce

        HostedZoneConfig: HostedZoneConfig
        DelegationSetId: ResourceId
    }
    output := {
        @required
        HostedZone: HostedZone

        @required
        ChangeInfo: ChangeInfo

        @required
        DelegationSet: DelegationSet

        VPC: VPC

        @required @httpHeader("Location")
        Location: ResourceURI
    }
    errors: [
        InvalidDomainName
        HostedZoneAlreadyExists
        TooManyHostedZones
        InvalidVPCId
        InvalidInput
        DelegationSetNotAvailable
        ConflictingDomainExists
        NoSuchDelegationSet
        DelegationSetNotReusable
    ]
}

@http(method: "POST", uri: "/2013-04-01/keysigningkey", code: 201)
operation CreateKeySigningKey {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required
        CallerReference: Nonce

        @required
        HostedZoneId: ResourceId

        @required
        KeyManagementServiceArn: String

        @required
        Name: SigningKeyName

        @required
        Status: SigningKeyStatus
    }
    output := {
        @required
        ChangeInfo: ChangeInfo

        @required
        KeySigningKey: KeySigningKey

        @required @httpHeader("Location")
        Location: ResourceURI
    }
    errors: [
        NoSuchHostedZone
        InvalidArgument
        InvalidInput
        InvalidKMSArn
        InvalidKeySigningKeyStatus
        InvalidSigningStatus
        InvalidKeySigningKeyName
        KeySigningKeyAlreadyExists
        TooManyKeySigningKeys
        ConcurrentModification
    ]
}

@http(method: "POST", uri: "/2013-04-01/queryloggingconfig", code: 201)
operation CreateQueryLoggingConfig {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required
        HostedZoneId: ResourceId

        @required
        CloudWatchLogsLogGroupArn: String
    }
    output := {
        @required
        QueryLoggingConfig: QueryLoggingConfig

        @required @httpHeader("Location")
        Location: ResourceURI
    }
    errors: [
        ConcurrentModification
        NoSuchHostedZone
        NoSuchCloudWatchLogsLogGroup
        InvalidInput
        QueryLoggingConfigAlreadyExists
        InsufficientCloudWatchLogsResourcePolicy
    ]
}

@http(method: "POST", uri: "/2013-04-01/delegationset", code: 201)
operation CreateReusableDelegationSet {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required
        CallerReference: Nonce

        HostedZoneId: ResourceId
    }
    output := {
        @required
        DelegationSet: DelegationSet

        @required @httpHeader("Location")
        Location: ResourceURI
    }
    errors: [
        DelegationSetAlreadyCreated
        LimitsExceeded
        HostedZoneNotFound
        InvalidArgument
        InvalidInput
        DelegationSetNotAvailable
        DelegationSetAlreadyReusable
    ]
}

@http(method: "POST", uri: "/2013-04-01/trafficpolicy", code: 201)
operation CreateTrafficPolicy {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required
        Name: TrafficPolicyName

        @required
        Document: TrafficPolicyDocument

        Comment: TrafficPolicyComment
    }
    output := {
        @required
        TrafficPolicy: TrafficPolicy

        @required @httpHeader("Location")
        Location: ResourceURI
    }
    errors: [
        InvalidInput
        TooManyTrafficPolicies
        TrafficPolicyAlreadyExists
        InvalidTrafficPolicyDocument
    ]
}

@http(method: "POST", uri: "/2013-04-01/trafficpolicyinstance", code: 201)
operation CreateTrafficPolicyInstance {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required
        HostedZoneId: ResourceId

        @required
        Name: DNSName

        @required
        TTL: TTL

        @required
        TrafficPolicyId: TrafficPolicyId

        @required
        TrafficPolicyVersion: TrafficPolicyVersion
    }
    output := {
        @required
        TrafficPolicyInstance: TrafficPolicyInstance

        @required @httpHeader("Location")
        Location: ResourceURI
    }
    errors: [
        NoSuchHostedZone
        InvalidInput
        TooManyTrafficPolicyInstances
        NoSuchTrafficPolicy
        TrafficPolicyInstanceAlreadyExists
    ]
}

@http(method: "POST", uri: "/2013-04-01/trafficpolicy/{Id}", code: 201)
operation CreateTrafficPolicyVersion {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required @httpLabel
        Id: TrafficPolicyId

        @required
        Document: TrafficPolicyDocument

        Comment: TrafficPolicyComment
    }
    output := {
        @required
        TrafficPolicy: TrafficPolicy

        @required @httpHeader("Location")
        Location: ResourceURI
    }
    errors: [
        NoSuchTrafficPolicy
        InvalidInput
        TooManyTrafficPolicyVersionsForCurrentPolicy
        ConcurrentModification
        InvalidTrafficPolicyDocument
    ]
}

@http(method: "POST", uri: "/2013-04-01/hostedzone/{HostedZoneId}/authorizevpcassociation")
operation CreateVPCAssociationAuthorization {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required @httpLabel
        HostedZoneId: ResourceId

        @required
        VPC: VPC
    }
    output := {
        @required
        HostedZoneId: ResourceId

        @required
        VPC: VPC
    }
    errors: [
        ConcurrentModification
        TooManyVPCAssociationAuthorizations
        NoSuchHostedZone
        InvalidVPCId
        InvalidInput
    ]
}

@http(method: "POST", uri: "/2013-04-01/keysigningkey/{HostedZoneId}/{Name}/deactivate")
operation DeactivateKeySigningKey {
    input := {
        @required @httpLabel
        HostedZoneId: ResourceId

        @required @httpLabel
        Name: SigningKeyName
    }
    output := {
        @required
        ChangeInfo: ChangeInfo
    }
    errors: [
        ConcurrentModification
        NoSuchKeySigningKey
        InvalidKeySigningKeyStatus
        InvalidSigningStatus
        KeySigningKeyInUse
        KeySigningKeyInParentDSRecord
        InvalidInput
    ]
}

@http(method: "DELETE", uri: "/2013-04-01/cidrcollection/{Id}")
operation DeleteCidrCollection {
    input := {
        @required @httpLabel
        Id: UUID
    }
    output := {}
    errors: [
        NoSuchCidrCollectionException
        CidrCollectionInUseException
        InvalidInput
        ConcurrentModification
    ]
}

@http(method: "DELETE", uri: "/2013-04-01/healthcheck/{HealthCheckId}")
operation DeleteHealthCheck {
    input := {
        @required @httpLabel
        HealthCheckId: HealthCheckId
    }
    output := {}
    errors: [NoSuchHealthCheck, HealthCheckInUse, InvalidInput]
}

@http(method: "DELETE", uri: "/2013-04-01/hostedzone/{Id}")
operation DeleteHostedZone {
    input := {
        @required @httpLabel
        Id: ResourceId
    }
    output := {
        @required
        ChangeInfo: ChangeInfo
    }
    errors: [
        NoSuchHostedZone
        HostedZoneNotEmpty
        PriorRequestNotComplete
        InvalidInput
        InvalidDomainName
    ]
}

@http(method: "DELETE", uri: "/2013-04-01/keysigningkey/{HostedZoneId}/{Name}")
operation DeleteKeySigningKey {
    input := {
        @required @httpLabel
        HostedZoneId: ResourceId

        @required @httpLabel
        Name: SigningKeyName
    }
    output := {
        @required
        ChangeInfo: ChangeInfo
    }
    errors: [
        ConcurrentModification
        NoSuchKeySigningKey
        InvalidKeySigningKeyStatus
        InvalidSigningStatus
        InvalidKMSArn
        InvalidInput
    ]
}

@http(method: "DELETE", uri: "/2013-04-01/queryloggingconfig/{Id}")
operation DeleteQueryLoggingConfig {
    input := {
        @required @httpLabel
        Id: QueryLoggingConfigId
    }
    output := {}
    errors: [ConcurrentModification, NoSuchQueryLoggingConfig, InvalidInput]
}

@http(method: "DELETE", uri: "/2013-04-01/delegationset/{Id}")
operation DeleteReusableDelegationSet {
    input := {
        @required @httpLabel
        Id: ResourceId
    }
    output := {}
    errors: [NoSuchDelegationSet, DelegationSetInUse, DelegationSetNotReusable, InvalidInput]
}

@http(method: "DELETE", uri: "/2013-04-01/trafficpolicy/{Id}/{Version}")
operation DeleteTrafficPolicy {
    input := {
        @required @httpLabel
        Id: TrafficPolicyId

        @required @httpLabel
        Version: TrafficPolicyVersion
    }
    output := {}
    errors: [NoSuchTrafficPolicy, InvalidInput, TrafficPolicyInUse, ConcurrentModification]
}

@http(method: "DELETE", uri: "/2013-04-01/trafficpolicyinstance/{Id}")
operation DeleteTrafficPolicyInstance {
    input := {
        @required @httpLabel
        Id: TrafficPolicyInstanceId
    }
    output := {}
    errors: [NoSuchTrafficPolicyInstance, InvalidInput, PriorRequestNotComplete]
}

@http(method: "POST", uri: "/2013-04-01/hostedzone/{HostedZoneId}/deauthorizevpcassociation")
operation DeleteVPCAssociationAuthorization {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required @httpLabel
        HostedZoneId: ResourceId

        @required
        VPC: VPC
    }
    output := {}
    errors: [
        ConcurrentModification
        VPCAssociationAuthorizationNotFound
        NoSuchHostedZone
        InvalidVPCId
        InvalidInput
    ]
}

@http(method: "POST", uri: "/2013-04-01/hostedzone/{HostedZoneId}/disable-dnssec")
operation DisableHostedZoneDNSSEC {
    input := {
        @required @httpLabel
        HostedZoneId: ResourceId
    }
    output := {
        @required
        ChangeInfo: ChangeInfo
    }
    errors: [
        NoSuchHostedZone
        InvalidArgument
        ConcurrentModification
        KeySigningKeyInParentDSRecord
        DNSSECNotFound
        InvalidKeySigningKeyStatus
        InvalidKMSArn
        InvalidInput
    ]
}

@http(method: "POST", uri: "/2013-04-01/hostedzone/{HostedZoneId}/disassociatevpc")
operation DisassociateVPCFromHostedZone {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required @httpLabel
        HostedZoneId: ResourceId

        @required
        VPC: VPC

        Comment: String
    }
    output := {
        @required
        ChangeInfo: ChangeInfo
    }
    errors: [
        NoSuchHostedZone
        InvalidVPCId
        VPCAssociationNotFound
        LastVPCAssociation
        InvalidInput
    ]
}

@http(method: "POST", uri: "/2013-04-01/hostedzone/{HostedZoneId}/enable-dnssec")
operation EnableHostedZoneDNSSEC {
    input := {
        @required @httpLabel
        HostedZoneId: ResourceId
    }
    output := {
        @required
        ChangeInfo: ChangeInfo
    }
    errors: [
        NoSuchHostedZone
        InvalidArgument
        ConcurrentModification
        KeySigningKeyWithActiveStatusNotFound
        InvalidKMSArn
        HostedZonePartiallyDelegated
        DNSSECNotFound
        InvalidKeySigningKeyStatus
        InvalidInput
    ]
}

@http(method: "GET", uri: "/2013-04-01/accountlimit/{Type}")
operation GetAccountLimit {
    input := {
        @required @httpLabel
        Type: AccountLimitType
    }
    output := {
        @required
        Limit: AccountLimit

        @required
        Count: UsageCount
    }
    errors: [InvalidInput]
}

@http(method: "GET", uri: "/2013-04-01/change/{Id}")
@waitable(
    ResourceRecordSetsChanged: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ChangeInfo.Status"
                        expected: "INSYNC"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(ResourceRecordSetsChanged: 60)
operation GetChange {
    input := {
        @required @httpLabel
        Id: ChangeId
    }
    output := {
        @required
        ChangeInfo: ChangeInfo
    }
    errors: [NoSuchChange, InvalidInput]
}

@http(method: "GET", uri: "/2013-04-01/checkeripranges")
operation GetCheckerIpRanges {
    input := {}
    output := {
        @required
        CheckerIpRanges: CheckerIpRanges
    }
}

@http(method: "GET", uri: "/2013-04-01/hostedzone/{HostedZoneId}/dnssec")
operation GetDNSSEC {
    input := {
        @required @httpLabel
        HostedZoneId: ResourceId
    }
    output := {
        @required
        Status: DNSSECStatus

        @required
        KeySigningKeys: KeySigningKeys
    }
    errors: [NoSuchHostedZone, InvalidArgument, InvalidInput]
}

@http(method: "GET", uri: "/2013-04-01/geolocation")
operation GetGeoLocation {
    input := {
        @httpQuery("continentcode")
        ContinentCode: GeoLocationContinentCode

        @httpQuery("countrycode")
        CountryCode: GeoLocationCountryCode

        @httpQuery("subdivisioncode")
        SubdivisionCode: GeoLocationSubdivisionCode
    }
    output := {
        @required
        GeoLocationDetails: GeoLocationDetails
    }
    errors: [NoSuchGeoLocation, InvalidInput]
}

@http(method: "GET", uri: "/2013-04-01/healthcheck/{HealthCheckId}")
operation GetHealthCheck {
    input := {
        @required @httpLabel
        HealthCheckId: HealthCheckId
    }
    output := {
        @required
        HealthCheck: HealthCheck
    }
    errors: [NoSuchHealthCheck, InvalidInput, IncompatibleVersion]
}

@http(method: "GET", uri: "/2013-04-01/healthcheckcount")
operation GetHealthCheckCount {
    input := {}
    output := {
        @required
        HealthCheckCount: Long
    }
}

@http(method: "GET", uri: "/2013-04-01/healthcheck/{HealthCheckId}/lastfailurereason")
operation GetHealthCheckLastFailureReason {
    input := {
        @required @httpLabel
        HealthCheckId: HealthCheckId
    }
    output := {
        @required
        HealthCheckObservations: HealthCheckObservations
    }
    errors: [NoSuchHealthCheck, InvalidInput]
}

@http(method: "GET", uri: "/2013-04-01/healthcheck/{HealthCheckId}/status")
operation GetHealthCheckStatus {
    input := {
        @required @httpLabel
        HealthCheckId: HealthCheckId
    }
    output := {
        @required
        HealthCheckObservations: HealthCheckObservations
    }
    errors: [NoSuchHealthCheck, InvalidInput]
}

@http(method: "GET", uri: "/2013-04-01/hostedzone/{Id}")
operation GetHostedZone {
    input := {
        @required @httpLabel
        Id: ResourceId
    }
    output := {
        @required
        HostedZone: HostedZone

        DelegationSet: DelegationSet
        VPCs: VPCs
    }
    errors: [NoSuchHostedZone, InvalidInput]
}

@http(method: "GET", uri: "/2013-04-01/hostedzonecount")
operation GetHostedZoneCount {
    input := {}
    output := {
        @required
        HostedZoneCount: Long
    }
    errors: [InvalidInput]
}

@http(method: "GET", uri: "/2013-04-01/hostedzonelimit/{HostedZoneId}/{Type}")
operation GetHostedZoneLimit {
    input := {
        @required @httpLabel
        Type: HostedZoneLimitType

        @required @httpLabel
        HostedZoneId: ResourceId
    }
    output := {
        @required
        Limit: HostedZoneLimit

        @required
        Count: UsageCount
    }
    errors: [NoSuchHostedZone, InvalidInput, HostedZoneNotPrivate]
}

@http(method: "GET", uri: "/2013-04-01/queryloggingconfig/{Id}")
operation GetQueryLoggingConfig {
    input := {
        @required @httpLabel
        Id: QueryLoggingConfigId
    }
    output := {
        @required
        QueryLoggingConfig: QueryLoggingConfig
    }
    errors: [NoSuchQueryLoggingConfig, InvalidInput]
}

@http(method: "GET", uri: "/2013-04-01/delegationset/{Id}")
operation GetReusableDelegationSet {
    input := {
        @required @httpLabel
        Id: ResourceId
    }
    output := {
        @required
        DelegationSet: DelegationSet
    }
    errors: [NoSuchDelegationSet, DelegationSetNotReusable, InvalidInput]
}

@http(method: "GET", uri: "/2013-04-01/reusabledelegationsetlimit/{DelegationSetId}/{Type}")
operation GetReusableDelegationSetLimit {
    input := {
        @required @httpLabel
        Type: ReusableDelegationSetLimitType

        @required @httpLabel
        DelegationSetId: ResourceId
    }
    output := {
        @required
        Limit: ReusableDelegationSetLimit

        @required
        Count: UsageCount
    }
    errors: [InvalidInput, NoSuchDelegationSet]
}

@http(method: "GET", uri: "/2013-04-01/trafficpolicy/{Id}/{Version}")
operation GetTrafficPolicy {
    input := {
        @required @httpLabel
        Id: TrafficPolicyId

        @required @httpLabel
        Version: TrafficPolicyVersion
    }
    output := {
        @required
        TrafficPolicy: TrafficPolicy
    }
    errors: [NoSuchTrafficPolicy, InvalidInput]
}

@http(method: "GET", uri: "/2013-04-01/trafficpolicyinstance/{Id}")
operation GetTrafficPolicyInstance {
    input := {
        @required @httpLabel
        Id: TrafficPolicyInstanceId
    }
    output := {
        @required
        TrafficPolicyInstance: TrafficPolicyInstance
    }
    errors: [NoSuchTrafficPolicyInstance, InvalidInput]
}

@http(method: "GET", uri: "/2013-04-01/trafficpolicyinstancecount")
operation GetTrafficPolicyInstanceCount {
    input := {}
    output := {
        @required
        TrafficPolicyInstanceCount: Integer
    }
}

@http(method: "GET", uri: "/2013-04-01/cidrcollection/{CollectionId}/cidrblocks")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CidrBlocks"
    pageSize: "MaxResults"
)
operation ListCidrBlocks {
    input := {
        @required @httpLabel
        CollectionId: UUID

        @httpQuery("location")
        LocationName: CidrLocationNameDefaultNotAllowed

        @httpQuery("nexttoken")
        NextToken: PaginationToken

        @httpQuery("maxresults")
        MaxResults: String
    }
    output := {
        NextToken: PaginationToken
        CidrBlocks: CidrBlockSummaries
    }
    errors: [NoSuchCidrCollectionException, NoSuchCidrLocationException, InvalidInput]
}

@http(method: "GET", uri: "/2013-04-01/cidrcollection")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CidrCollections"
    pageSize: "MaxResults"
)
operation ListCidrCollections {
    input := {
        @httpQuery("nexttoken")
        NextToken: PaginationToken

        @httpQuery("maxresults")
        MaxResults: String
    }
    output := {
        NextToken: PaginationToken
        CidrCollections: CollectionSummaries
    }
    errors: [InvalidInput]
}

@http(method: "GET", uri: "/2013-04-01/cidrcollection/{CollectionId}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CidrLocations"
    pageSize: "MaxResults"
)
operation ListCidrLocations {
    input := {
        @required @httpLabel
        CollectionId: UUID

        @httpQuery("nexttoken")
        NextToken: PaginationToken

        @httpQuery("maxresults")
        MaxResults: String
    }
    output := {
        NextToken: PaginationToken
        CidrLocations: LocationSummaries
    }
    errors: [NoSuchCidrCollectionException, InvalidInput]
}

@http(method: "GET", uri: "/2013-04-01/geolocations")
operation ListGeoLocations {
    input := {
        @httpQuery("startcontinentcode")
        StartContinentCode: GeoLocationContinentCode

        @httpQuery("startcountrycode")
        StartCountryCode: GeoLocationCountryCode

        @httpQuery("startsubdivisioncode")
        StartSubdivisionCode: GeoLocationSubdivisionCode

        @httpQuery("maxitems")
        MaxItems: String
    }
    output := {
        @required
        GeoLocationDetailsList: GeoLocationDetailsList

        @required
        IsTruncated: Boolean

        NextContinentCode: GeoLocationContinentCode
        NextCountryCode: GeoLocationCountryCode
        NextSubdivisionCode: GeoLocationSubdivisionCode

        @required
        MaxItems: String
    }
    errors: [InvalidInput]
}

@http(method: "GET", uri: "/2013-04-01/healthcheck")
@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["NextMarker"]
    items: ["HealthChecks"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListHealthChecks {
    input := {
        @httpQuery("marker")
        Marker: PageMarker

        @httpQuery("maxitems")
        MaxItems: String
    }
    output := {
        @required
        HealthChecks: HealthChecks

        @required
        Marker: PageMarker

        @required
        IsTruncated: Boolean

        NextMarker: PageMarker

        @required
        MaxItems: String
    }
    errors: [InvalidInput, IncompatibleVersion]
}

@http(method: "GET", uri: "/2013-04-01/hostedzone")
@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["NextMarker"]
    items: ["HostedZones"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListHostedZones {
    input := {
        @httpQuery("marker")
        Marker: PageMarker

        @httpQuery("maxitems")
        MaxItems: String

        @httpQuery("delegationsetid")
        DelegationSetId: ResourceId

        @httpQuery("hostedzonetype")
        HostedZoneType: HostedZoneType
    }
    output := {
        @required
        HostedZones: HostedZones

        @required
        Marker: PageMarker

        @required
        IsTruncated: Boolean

        NextMarker: PageMarker

        @required
        MaxItems: String
    }
    errors: [InvalidInput, NoSuchDelegationSet, DelegationSetNotReusable]
}

@http(method: "GET", uri: "/2013-04-01/hostedzonesbyname")
operation ListHostedZonesByName {
    input := {
        @httpQuery("dnsname")
        DNSName: DNSName

        @httpQuery("hostedzoneid")
        HostedZoneId: ResourceId

        @httpQuery("maxitems")
        MaxItems: String
    }
    output := {
        @required
        HostedZones: HostedZones

        DNSName: DNSName
        HostedZoneId: ResourceId

        @required
        IsTruncated: Boolean

        NextDNSName: DNSName
        NextHostedZoneId: ResourceId

        @required
        MaxItems: String
    }
    errors: [InvalidInput, InvalidDomainName]
}

@http(method: "GET", uri: "/2013-04-01/hostedzonesbyvpc")
operation ListHostedZonesByVPC {
    input := {
        @required @httpQuery("vpcid")
        VPCId: VPCId

        @required @httpQuery("vpcregion")
        VPCRegion: VPCRegion

        @httpQuery("maxitems")
        MaxItems: String

        @httpQuery("nexttoken")
        NextToken: PaginationToken
    }
    output := {
        @required
        HostedZoneSummaries: HostedZoneSummaries

        @required
        MaxItems: String

        NextToken: PaginationToken
    }
    errors: [InvalidInput, InvalidPaginationToken]
}

@http(method: "GET", uri: "/2013-04-01/queryloggingconfig")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "QueryLoggingConfigs"
    pageSize: "MaxResults"
)
operation ListQueryLoggingConfigs {
    input := {
        @httpQuery("hostedzoneid")
        HostedZoneId: ResourceId

        @httpQuery("nexttoken")
        NextToken: PaginationToken

        @httpQuery("maxresults")
        MaxResults: String
    }
    output := {
        @required
        QueryLoggingConfigs: QueryLoggingConfigs

        NextToken: PaginationToken
    }
    errors: [InvalidInput, InvalidPaginationToken, NoSuchHostedZone]
}

@http(method: "GET", uri: "/2013-04-01/hostedzone/{HostedZoneId}/rrset")
@paginator(
    inputTokens: ["StartRecordName", "StartRecordType", "StartRecordIdentifier"]
    outputTokens: ["NextRecordName", "NextRecordType", "NextRecordIdentifier"]
    items: ["ResourceRecordSets"]
    pageSize: "MaxItems"
    moreResults: "IsTruncated"
)
operation ListResourceRecordSets {
    input := {
        @required @httpLabel
        HostedZoneId: ResourceId

        @httpQuery("name")
        StartRecordName: DNSName

        @httpQuery("type")
        StartRecordType: RRType

        @httpQuery("identifier")
        StartRecordIdentifier: ResourceRecordSetIdentifier

        @httpQuery("maxitems")
        MaxItems: String
    }
    output := {
        @required
        ResourceRecordSets: ResourceRecordSets

        @required
        IsTruncated: Boolean

        NextRecordName: DNSName
        NextRecordType: RRType
        NextRecordIdentifier: ResourceRecordSetIdentifier

        @required
        MaxItems: String
    }
    errors: [NoSuchHostedZone, InvalidInput]
}

@http(method: "GET", uri: "/2013-04-01/delegationset")
operation ListReusableDelegationSets {
    input := {
        @httpQuery("marker")
        Marker: PageMarker

        @httpQuery("maxitems")
        MaxItems: String
    }
    output := {
        @required
        DelegationSets: DelegationSets

        @required
        Marker: PageMarker

        @required
        IsTruncated: Boolean

        NextMarker: PageMarker

        @required
        MaxItems: String
    }
    errors: [InvalidInput]
}

@http(method: "GET", uri: "/2013-04-01/tags/{ResourceType}/{ResourceId}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceType: TagResourceType

        @required @httpLabel
        ResourceId: TagResourceId
    }
    output := {
        @required
        ResourceTagSet: ResourceTagSet
    }
    errors: [
        InvalidInput
        NoSuchHealthCheck
        NoSuchHostedZone
        PriorRequestNotComplete
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/2013-04-01/tags/{ResourceType}")
operation ListTagsForResources {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required @httpLabel
        ResourceType: TagResourceType

        @required
        ResourceIds: TagResourceIdList
    }
    output := {
        @required
        ResourceTagSets: ResourceTagSetList
    }
    errors: [
        InvalidInput
        NoSuchHealthCheck
        NoSuchHostedZone
        PriorRequestNotComplete
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/2013-04-01/trafficpolicies")
operation ListTrafficPolicies {
    input := {
        @httpQuery("trafficpolicyid")
        TrafficPolicyIdMarker: TrafficPolicyId

        @httpQuery("maxitems")
        MaxItems: String
    }
    output := {
        @required
        TrafficPolicySummaries: TrafficPolicySummaries

        @required
        IsTruncated: Boolean

        @required
        TrafficPolicyIdMarker: TrafficPolicyId

        @required
        MaxItems: String
    }
    errors: [InvalidInput]
}

@http(method: "GET", uri: "/2013-04-01/trafficpolicyinstances")
operation ListTrafficPolicyInstances {
    input := {
        @httpQuery("hostedzoneid")
        HostedZoneIdMarker: ResourceId

        @httpQuery("trafficpolicyinstancename")
        TrafficPolicyInstanceNameMarker: DNSName

        @httpQuery("trafficpolicyinstancetype")
        TrafficPolicyInstanceTypeMarker: RRType

        @httpQuery("maxitems")
        MaxItems: String
    }
    output := {
        @required
        TrafficPolicyInstances: TrafficPolicyInstances

        HostedZoneIdMarker: ResourceId
        TrafficPolicyInstanceNameMarker: DNSName
        TrafficPolicyInstanceTypeMarker: RRType

        @required
        IsTruncated: Boolean

        @required
        MaxItems: String
    }
    errors: [InvalidInput, NoSuchTrafficPolicyInstance]
}

@http(method: "GET", uri: "/2013-04-01/trafficpolicyinstances/hostedzone")
operation ListTrafficPolicyInstancesByHostedZone {
    input := {
        @required @httpQuery("id")
        HostedZoneId: ResourceId

        @httpQuery("trafficpolicyinstancename")
        TrafficPolicyInstanceNameMarker: DNSName

        @httpQuery("trafficpolicyinstancetype")
        TrafficPolicyInstanceTypeMarker: RRType

        @httpQuery("maxitems")
        MaxItems: String
    }
    output := {
        @required
        TrafficPolicyInstances: TrafficPolicyInstances

        TrafficPolicyInstanceNameMarker: DNSName
        TrafficPolicyInstanceTypeMarker: RRType

        @required
        IsTruncated: Boolean

        @required
        MaxItems: String
    }
    errors: [InvalidInput, NoSuchTrafficPolicyInstance, NoSuchHostedZone]
}

@http(method: "GET", uri: "/2013-04-01/trafficpolicyinstances/trafficpolicy")
operation ListTrafficPolicyInstancesByPolicy {
    input := {
        @required @httpQuery("id")
        TrafficPolicyId: TrafficPolicyId

        @required @httpQuery("version")
        TrafficPolicyVersion: TrafficPolicyVersion

        @httpQuery("hostedzoneid")
        HostedZoneIdMarker: ResourceId

        @httpQuery("trafficpolicyinstancename")
        TrafficPolicyInstanceNameMarker: DNSName

        @httpQuery("trafficpolicyinstancetype")
        TrafficPolicyInstanceTypeMarker: RRType

        @httpQuery("maxitems")
        MaxItems: String
    }
    output := {
        @required
        TrafficPolicyInstances: TrafficPolicyInstances

        HostedZoneIdMarker: ResourceId
        TrafficPolicyInstanceNameMarker: DNSName
        TrafficPolicyInstanceTypeMarker: RRType

        @required
        IsTruncated: Boolean

        @required
        MaxItems: String
    }
    errors: [InvalidInput, NoSuchTrafficPolicyInstance, NoSuchTrafficPolicy]
}

@http(method: "GET", uri: "/2013-04-01/trafficpolicies/{Id}/versions")
operation ListTrafficPolicyVersions {
    input := {
        @required @httpLabel
        Id: TrafficPolicyId

        @httpQuery("trafficpolicyversion")
        TrafficPolicyVersionMarker: TrafficPolicyVersionMarker

        @httpQuery("maxitems")
        MaxItems: String
    }
    output := {
        @required
        TrafficPolicies: TrafficPolicies

        @required
        IsTruncated: Boolean

        @required
        TrafficPolicyVersionMarker: TrafficPolicyVersionMarker

        @required
        MaxItems: String
    }
    errors: [InvalidInput, NoSuchTrafficPolicy]
}

@http(method: "GET", uri: "/2013-04-01/hostedzone/{HostedZoneId}/authorizevpcassociation")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "VPCs")
operation ListVPCAssociationAuthorizations {
    input := {
        @required @httpLabel
        HostedZoneId: ResourceId

        @httpQuery("nexttoken")
        NextToken: PaginationToken

        @httpQuery("maxresults")
        MaxResults: String
    }
    output := {
        @required
        HostedZoneId: ResourceId

        NextToken: PaginationToken

        @required
        VPCs: VPCs
    }
    errors: [NoSuchHostedZone, InvalidInput, InvalidPaginationToken]
}

@http(method: "GET", uri: "/2013-04-01/testdnsanswer")
operation TestDNSAnswer {
    input := {
        @required @httpQuery("hostedzoneid")
        HostedZoneId: ResourceId

        @required @httpQuery("recordname")
        RecordName: DNSName

        @required @httpQuery("recordtype")
        RecordType: RRType

        @httpQuery("resolverip")
        ResolverIP: IPAddress

        @httpQuery("edns0clientsubnetip")
        EDNS0ClientSubnetIP: IPAddress

        @httpQuery("edns0clientsubnetmask")
        EDNS0ClientSubnetMask: SubnetMask
    }
    output := {
        @required
        Nameserver: Nameserver

        @required
        RecordName: DNSName

        @required
        RecordType: RRType

        @required
        RecordData: RecordData

        @required
        ResponseCode: String

        @required
        Protocol: String
    }
    errors: [NoSuchHostedZone, InvalidInput]
}

@http(method: "POST", uri: "/2013-04-01/healthcheck/{HealthCheckId}")
operation UpdateHealthCheck {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required @httpLabel
        HealthCheckId: HealthCheckId

        HealthCheckVersion: HealthCheckVersion
        IPAddress: IPAddress
        Port: Port
        ResourcePath: ResourcePath
        FullyQualifiedDomainName: FullyQualifiedDomainName
        SearchString: SearchString
        FailureThreshold: FailureThreshold
        Inverted: Boolean
        Disabled: Boolean
        HealthThreshold: HealthThreshold
        ChildHealthChecks: ChildHealthCheckList
        EnableSNI: Boolean
        Regions: HealthCheckRegionList
        AlarmIdentifier: AlarmIdentifier
        InsufficientDataHealthStatus: InsufficientDataHealthStatus
        ResetElements: ResettableElementNameList
    }
    output := {
        @required
        HealthCheck: HealthCheck
    }
    errors: [NoSuchHealthCheck, InvalidInput, HealthCheckVersionMismatch]
}

@http(method: "POST", uri: "/2013-04-01/hostedzone/{Id}")
operation UpdateHostedZoneComment {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required @httpLabel
        Id: ResourceId

        Comment: ResourceDescription
    }
    output := {
        @required
        HostedZone: HostedZone
    }
    errors: [NoSuchHostedZone, InvalidInput, PriorRequestNotComplete]
}

@http(method: "POST", uri: "/2013-04-01/hostedzone/{HostedZoneId}/features")
operation UpdateHostedZoneFeatures {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required @httpLabel
        HostedZoneId: ResourceId

        EnableAcceleratedRecovery: Boolean
    }
    output := {}
    errors: [NoSuchHostedZone, InvalidInput, PriorRequestNotComplete, LimitsExceeded]
}

@http(method: "POST", uri: "/2013-04-01/trafficpolicy/{Id}/{Version}")
operation UpdateTrafficPolicyComment {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required @httpLabel
        Id: TrafficPolicyId

        @required @httpLabel
        Version: TrafficPolicyVersion

        @required
        Comment: TrafficPolicyComment
    }
    output := {
        @required
        TrafficPolicy: TrafficPolicy
    }
    errors: [InvalidInput, NoSuchTrafficPolicy, ConcurrentModification]
}

@http(method: "POST", uri: "/2013-04-01/trafficpolicyinstance/{Id}")
operation UpdateTrafficPolicyInstance {
    input := @xmlNamespace(uri: "https://route53.amazonaws.com/doc/2013-04-01/") {
        @required @httpLabel
        Id: TrafficPolicyInstanceId

        @required
        TTL: TTL

        @required
        TrafficPolicyId: TrafficPolicyId

        @required
        TrafficPolicyVersion: TrafficPolicyVersion
    }
    output := {
        @required
        TrafficPolicyInstance: TrafficPolicyInstance
    }
    errors: [
        InvalidInput
        NoSuchTrafficPolicy
        NoSuchTrafficPolicyInstance
        PriorRequestNotComplete
        ConflictingTypes
    ]
}

@length(min: 20, max: 2048) @pattern(".*\\S.*")
string ARN

@length(min: 1, max: 64)
string AWSRegion

enum AcceleratedRecoveryStatus {
    ENABLING
    ENABLE_FAILED
    ENABLING_HOSTED_ZONE_LOCKED
    ENABLED
    DISABLING
    DISABLE_FAILED
    DISABLED
    DISABLING_HOSTED_ZONE_LOCKED
}

structure AccountLimit {
    @required
    Type: AccountLimitType

    @required
    Value: LimitValue
}

enum AccountLimitType {
    MAX_HEALTH_CHECKS_BY_OWNER
    MAX_HOSTED_ZONES_BY_OWNER
    MAX_TRAFFIC_POLICY_INSTANCES_BY_OWNER
    MAX_REUSABLE_DELEGATION_SETS_BY_OWNER
    MAX_TRAFFIC_POLICIES_BY_OWNER
}

structure AlarmIdentifier {
    @required
    Region: CloudWatchRegion

    @required
    Name: AlarmName
}

@length(min: 1, max: 256)
string AlarmName

structure AliasTarget {
    @required
    HostedZoneId: ResourceId

    @required
    DNSName: DNSName

    @required
    EvaluateTargetHealth: Boolean
}

@range(min: -99, max: 99)
integer Bias

structure Change {
    @required
    Action: ChangeAction

    @required
    ResourceRecordSet: ResourceRecordSet
}

enum ChangeAction {
    CREATE
    DELETE
    UPSERT
}

structure ChangeBatch {
    Comment: ResourceDescription

    @required
    Changes: Changes
}

@length(min: 1, max: 6500)
string ChangeId

structure ChangeInfo {
    @required
    Id: ResourceId

    @required
    Status: ChangeStatus

    @required
    SubmittedAt: Timestamp

    Comment: ResourceDescription
}

enum ChangeStatus {
    PENDING
    INSYNC
}

@length(min: 1)
list Changes {
    @xmlName("Change")
    member: Change
}

list CheckerIpRanges {
    member: String
}

@length(max: 256)
list ChildHealthCheckList {
    @xmlName("ChildHealthCheck")
    member: HealthCheckId
}

@length(min: 1, max: 50) @pattern(".*\\S.*")
string Cidr

@error("client") @httpError(400)
structure CidrBlockInUseException {
    Message: String
}

list CidrBlockSummaries {
    member: CidrBlockSummary
}

structure CidrBlockSummary {
    CidrBlock: Cidr
    LocationName: CidrLocationNameDefaultNotAllowed
}

structure CidrCollection {
    Arn: ARN
    Id: UUID
    Name: CollectionName
    Version: CollectionVersion
}

@error("client")
structure CidrCollectionAlreadyExistsException {
    Message: String
}

structure CidrCollectionChange {
    @required
    LocationName: CidrLocationNameDefaultNotAllowed

    @required
    Action: CidrCollectionChangeAction

    @required
    CidrList: CidrList
}

enum CidrCollectionChangeAction {
    PUT
    DELETE_IF_EXISTS
}

@length(min: 1, max: 1000)
list CidrCollectionChanges {
    member: CidrCollectionChange
}

@error("client") @httpError(400)
structure CidrCollectionInUseException {
    Message: String
}

@error("client") @httpError(409)
structure CidrCollectionVersionMismatchException {
    Message: String
}

@length(min: 1, max: 1000)
list CidrList {
    @xmlName("Cidr")
    member: Cidr
}

@length(min: 1, max: 16) @pattern("[0-9A-Za-z_\\-\\*]+")
string CidrLocationNameDefaultAllowed

@length(min: 1, max: 16) @pattern("[0-9A-Za-z_\\-]+")
string CidrLocationNameDefaultNotAllowed

@length(min: 1, max: 64) @pattern("\\p{ASCII}+")
string CidrNonce

structure CidrRoutingConfig {
    @required
    CollectionId: UUID

    @required
    LocationName: CidrLocationNameDefaultAllowed
}

structure CloudWatchAlarmConfiguration {
    @required
    EvaluationPeriods: EvaluationPeriods

    @required
    Threshold: Double

    @required
    ComparisonOperator: ComparisonOperator

    @required
    Period: Period

    @required
    MetricName: MetricName

    @required
    Namespace: Namespace

    @required
    Statistic: Statistic

    Dimensions: DimensionList
}

enum CloudWatchRegion {
    us_east_1 = "us-east-1"
    us_east_2 = "us-east-2"
    us_west_1 = "us-west-1"
    us_west_2 = "us-west-2"
    ca_central_1 = "ca-central-1"
    eu_central_1 = "eu-central-1"
    eu_central_2 = "eu-central-2"
    eu_west_1 = "eu-west-1"
    eu_west_2 = "eu-west-2"
    eu_west_3 = "eu-west-3"
    ap_east_1 = "ap-east-1"
    me_south_1 = "me-south-1"
    me_central_1 = "me-central-1"
    ap_south_1 = "ap-south-1"
    ap_south_2 = "ap-south-2"
    ap_southeast_1 = "ap-southeast-1"
    ap_southeast_2 = "ap-southeast-2"
    ap_southeast_3 = "ap-southeast-3"
    ap_northeast_1 = "ap-northeast-1"
    ap_northeast_2 = "ap-northeast-2"
    ap_northeast_3 = "ap-northeast-3"
    eu_north_1 = "eu-north-1"
    sa_east_1 = "sa-east-1"
    cn_northwest_1 = "cn-northwest-1"
    cn_north_1 = "cn-north-1"
    af_south_1 = "af-south-1"
    eu_south_1 = "eu-south-1"
    eu_south_2 = "eu-south-2"
    us_gov_west_1 = "us-gov-west-1"
    us_gov_east_1 = "us-gov-east-1"
    us_iso_east_1 = "us-iso-east-1"
    us_iso_west_1 = "us-iso-west-1"
    us_isob_east_1 = "us-isob-east-1"
    ap_southeast_4 = "ap-southeast-4"
    il_central_1 = "il-central-1"
    ca_west_1 = "ca-west-1"
    ap_southeast_5 = "ap-southeast-5"
    mx_central_1 = "mx-central-1"
    us_isof_south_1 = "us-isof-south-1"
    us_isof_east_1 = "us-isof-east-1"
    ap_southeast_7 = "ap-southeast-7"
    ap_east_2 = "ap-east-2"
    eu_isoe_west_1 = "eu-isoe-west-1"
    ap_southeast_6 = "ap-southeast-6"
    us_isob_west_1 = "us-isob-west-1"
    eusc_de_east_1 = "eusc-de-east-1"
}

@length(min: 1, max: 64) @pattern("[0-9A-Za-z_\\-]+")
string CollectionName

list CollectionSummaries {
    member: CollectionSummary
}

structure CollectionSummary {
    Arn: ARN
    Id: UUID
    Name: CollectionName
    Version: CollectionVersion
}

@range(min: 1)
long CollectionVersion

enum ComparisonOperator {
    GreaterThanOrEqualToThreshold
    GreaterThanThreshold
    LessThanThreshold
    LessThanOrEqualToThreshold
}

@error("client") @httpError(400)
structure ConcurrentModification {
    message: String
}

@error("client")
structure ConflictingDomainExists {
    message: String
}

@error("client") @httpError(400)
structure ConflictingTypes {
    message: String
}

structure Coordinates {
    @required
    Latitude: Latitude

    @required
    Longitude: Longitude
}

@length(max: 1024)
string DNSName

@error("client") @httpError(400)
structure DNSSECNotFound {
    message: String
}

structure DNSSECStatus {
    ServeSignature: ServeSignature
    StatusMessage: SigningKeyStatusMessage
}

structure DelegationSet {
    Id: ResourceId
    CallerReference: Nonce

    @required
    NameServers: DelegationSetNameServers
}

@error("client")
structure DelegationSetAlreadyCreated {
    message: String
}

@error("client")
structure DelegationSetAlreadyReusable {
    message: String
}

@error("client")
structure DelegationSetInUse {
    message: String
}

@length(min: 1)
list DelegationSetNameServers {
    @xmlName("NameServer")
    member: DNSName
}

@error("client")
structure DelegationSetNotAvailable {
    message: String
}

@error("client")
structure DelegationSetNotReusable {
    message: String
}

list DelegationSets {
    @xmlName("DelegationSet")
    member: DelegationSet
}

structure Dimension {
    @required
    Name: DimensionField

    @required
    Value: DimensionField
}

@length(min: 1, max: 255)
string DimensionField

@length(max: 10)
list DimensionList {
    @xmlName("Dimension")
    member: Dimension
}

list ErrorMessages {
    @xmlName("Message")
    member: String
}

@range(min: 1)
integer EvaluationPeriods

@range(min: 1, max: 10)
integer FailureThreshold

@length(max: 255)
string FullyQualifiedDomainName

structure GeoLocation {
    ContinentCode: GeoLocationContinentCode
    CountryCode: GeoLocationCountryCode
    SubdivisionCode: GeoLocationSubdivisionCode
}

@length(min: 2, max: 2)
string GeoLocationContinentCode

@length(min: 1, max: 32)
string GeoLocationContinentName

@length(min: 1, max: 2)
string GeoLocationCountryCode

@length(min: 1, max: 64)
string GeoLocationCountryName

structure GeoLocationDetails {
    ContinentCode: GeoLocationContinentCode
    ContinentName: GeoLocationContinentName
    CountryCode: GeoLocationCountryCode
    CountryName: GeoLocationCountryName
    SubdivisionCode: GeoLocationSubdivisionCode
    SubdivisionName: GeoLocationSubdivisionName
}

list GeoLocationDetailsList {
    @xmlName("GeoLocationDetails")
    member: GeoLocationDetails
}

@length(min: 1, max: 3)
string GeoLocationSubdivisionCode

@length(min: 1, max: 64)
string GeoLocationSubdivisionName

structure GeoProximityLocation {
    AWSRegion: AWSRegion
    LocalZoneGroup: LocalZoneGroup
    Coordinates: Coordinates
    Bias: Bias
}

structure HealthCheck {
    @required
    Id: HealthCheckId

    @required
    CallerReference: HealthCheckNonce

    LinkedService: LinkedService

    @required
    HealthCheckConfig: HealthCheckConfig

    @required
    HealthCheckVersion: HealthCheckVersion

    CloudWatchAlarmConfiguration: CloudWatchAlarmConfiguration
}

@error("client") @httpError(409)
structure HealthCheckAlreadyExists {
    message: String
}

structure HealthCheckConfig {
    IPAddress: IPAddress
    Port: Port

    @required
    Type: HealthCheckType

    ResourcePath: ResourcePath
    FullyQualifiedDomainName: FullyQualifiedDomainName
    SearchString: SearchString
    RequestInterval: RequestInterval
    FailureThreshold: FailureThreshold
    MeasureLatency: Boolean
    Inverted: Boolean
    Disabled: Boolean
    HealthThreshold: HealthThreshold
    ChildHealthChecks: ChildHealthCheckList
    EnableSNI: Boolean
    Regions: HealthCheckRegionList
    AlarmIdentifier: AlarmIdentifier
    InsufficientDataHealthStatus: InsufficientDataHealthStatus
    RoutingControlArn: RoutingControlArn
}

@length(max: 64)
string HealthCheckId

@deprecated @error("client") @httpError(400)
structure HealthCheckInUse {
    message: String
}

@length(min: 1, max: 64)
string HealthCheckNonce

structure HealthCheckObservation {
    Region: HealthCheckRegion
    IPAddress: IPAddress
    StatusReport: StatusReport
}

list HealthCheckObservations {
    @xmlName("HealthCheckObservation")
    member: HealthCheckObservation
}

enum HealthCheckRegion {
    us_east_1 = "us-east-1"
    us_west_1 = "us-west-1"
    us_west_2 = "us-west-2"
    eu_west_1 = "eu-west-1"
    ap_southeast_1 = "ap-southeast-1"
    ap_southeast_2 = "ap-southeast-2"
    ap_northeast_1 = "ap-northeast-1"
    sa_east_1 = "sa-east-1"
}

@length(min: 3, max: 64)
list HealthCheckRegionList {
    @xmlName("Region")
    member: HealthCheckRegion
}

enum HealthCheckType {
    HTTP
    HTTPS
    HTTP_STR_MATCH
    HTTPS_STR_MATCH
    TCP
    CALCULATED
    CLOUDWATCH_METRIC
    RECOVERY_CONTROL
}

@range(min: 1)
long HealthCheckVersion

@error("client") @httpError(409)
structure HealthCheckVersionMismatch {
    message: String
}

list HealthChecks {
    @xmlName("HealthCheck")
    member: HealthCheck
}

@range(min: 0, max: 256)
integer HealthThreshold

structure HostedZone {
    @required
    Id: ResourceId

    @required
    Name: DNSName

    @required
    CallerReference: Nonce

    Config: HostedZoneConfig
    ResourceRecordSetCount: Long
    LinkedService: LinkedService
    Features: HostedZoneFeatures
}

@error("client") @httpError(409)
structure HostedZoneAlreadyExists {
    message: String
}

structure HostedZoneConfig {
    Comment: ResourceDescription
    PrivateZone: Boolean
}

structure HostedZoneFailureReasons {
    AcceleratedRecovery: String
}

structure HostedZoneFeatures {
    AcceleratedRecoveryStatus: AcceleratedRecoveryStatus
    FailureReasons: HostedZoneFailureReasons
}

structure HostedZoneLimit {
    @required
    Type: HostedZoneLimitType

    @required
    Value: LimitValue
}

enum HostedZoneLimitType {
    MAX_RRSETS_BY_ZONE
    MAX_VPCS_ASSOCIATED_BY_ZONE
}

@error("client") @httpError(400)
structure HostedZoneNotEmpty {
    message: String
}

@error("client")
structure HostedZoneNotFound {
    message: String
}

@error("client")
structure HostedZoneNotPrivate {
    message: String
}

structure HostedZoneOwner {
    OwningAccount: String
    OwningService: HostedZoneOwningService
}

@length(max: 128)
string HostedZoneOwningService

@error("client")
structure HostedZonePartiallyDelegated {
    message: String
}

list HostedZoneSummaries {
    @xmlName("HostedZoneSummary")
    member: HostedZoneSummary
}

structure HostedZoneSummary {
    @required
    HostedZoneId: ResourceId

    @required
    Name: DNSName

    @required
    Owner: HostedZoneOwner
}

enum HostedZoneType {
    PrivateHostedZone
}

list HostedZones {
    @xmlName("HostedZone")
    member: HostedZone
}

@length(max: 45)
@pattern("(^((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))$|^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))$)")
string IPAddress

@error("client") @httpError(400)
structure IncompatibleVersion {
    message: String
}

@error("client") @httpError(400)
structure InsufficientCloudWatchLogsResourcePolicy {
    message: String
}

enum InsufficientDataHealthStatus {
    Healthy
    Unhealthy
    LastKnownStatus
}

@error("client")
structure InvalidArgument {
    message: String
}

@error("client")
structure InvalidChangeBatch {
    messages: ErrorMessages
    message: String
}

@error("client") @httpError(400)
structure InvalidDomainName {
    message: String
}

@error("client") @httpError(400)
structure InvalidInput {
    message: String
}

@error("client")
structure InvalidKMSArn {
    message: String
}

@error("client") @httpError(400)
structure InvalidKeySigningKeyName {
    message: String
}

@error("client") @httpError(400)
structure InvalidKeySigningKeyStatus {
    message: String
}

@error("client") @httpError(400)
structure InvalidPaginationToken {
    message: String
}

@error("client")
structure InvalidSigningStatus {
    message: String
}

@error("client") @httpError(400)
structure InvalidTrafficPolicyDocument {
    message: String
}

@error("client") @httpError(400)
structure InvalidVPCId {
    message: String
}

structure KeySigningKey {
    Name: SigningKeyName
    KmsArn: String
    Flag: Integer
    SigningAlgorithmMnemonic: String
    SigningAlgorithmType: Integer
    DigestAlgorithmMnemonic: String
    DigestAlgorithmType: Integer
    KeyTag: SigningKeyTag
    DigestValue: String
    PublicKey: String
    DSRecord: String
    DNSKEYRecord: String
    Status: SigningKeyStatus
    StatusMessage: SigningKeyStatusMessage
    CreatedDate: Timestamp
    LastModifiedDate: Timestamp
}

@error("client") @httpError(409)
structure KeySigningKeyAlreadyExists {
    message: String
}

@error("client") @httpError(400)
structure KeySigningKeyInParentDSRecord {
    message: String
}

@error("client")
structure KeySigningKeyInUse {
    message: String
}

@error("client")
structure KeySigningKeyWithActiveStatusNotFound {
    message: String
}

list KeySigningKeys {
    member: KeySigningKey
}

@error("client") @httpError(400)
structure LastVPCAssociation {
    message: String
}

@length(min: 1, max: 6) @pattern("[-+]?[0-9]{1,2}(\\.[0-9]{0,2})?")
string Latitude

@range(min: 1)
long LimitValue

@error("client")
structure LimitsExceeded {
    message: String
}

structure LinkedService {
    ServicePrincipal: ServicePrincipal
    Description: ResourceDescription
}

@length(min: 1, max: 64)
string LocalZoneGroup

list LocationSummaries {
    member: LocationSummary
}

structure LocationSummary {
    LocationName: CidrLocationNameDefaultAllowed
}

@length(min: 1, max: 7) @pattern("[-+]?[0-9]{1,3}(\\.[0-9]{0,2})?")
string Longitude

@length(max: 1024)
string Message

@length(min: 1, max: 255)
string MetricName

@length(min: 0, max: 255)
string Nameserver

@length(min: 1, max: 255)
string Namespace

@error("client") @httpError(404)
structure NoSuchChange {
    message: String
}

@error("client") @httpError(404)
structure NoSuchCidrCollectionException {
    Message: String
}

@error("client") @httpError(404)
structure NoSuchCidrLocationException {
    Message: String
}

@error("client") @httpError(404)
structure NoSuchCloudWatchLogsLogGroup {
    message: String
}

@error("client")
structure NoSuchDelegationSet {
    message: String
}

@error("client") @httpError(404)
structure NoSuchGeoLocation {
    message: String
}

@error("client") @httpError(404)
structure NoSuchHealthCheck {
    message: String
}

@error("client") @httpError(404)
structure NoSuchHostedZone {
    message: String
}

@error("client") @httpError(404)
structure NoSuchKeySigningKey {
    message: String
}

@error("client") @httpError(404)
structure NoSuchQueryLoggingConfig {
    message: String
}

@error("client") @httpError(404)
structure NoSuchTrafficPolicy {
    message: String
}

@error("client") @httpError(404)
structure NoSuchTrafficPolicyInstance {
    message: String
}

@length(min: 1, max: 128)
string Nonce

@error("client") @httpError(401)
structure NotAuthorizedException {
    message: String
}

@length(max: 64)
string PageMarker

@length(max: 1024)
string PaginationToken

@range(min: 60)
integer Period

@range(min: 1, max: 65535)
integer Port

@error("client") @httpError(400)
structure PriorRequestNotComplete {
    message: String
}

@error("client") @httpError(400)
structure PublicZoneVPCAssociation {
    message: String
}

structure QueryLoggingConfig {
    @required
    Id: QueryLoggingConfigId

    @required
    HostedZoneId: ResourceId

    @required
    CloudWatchLogsLogGroupArn: String
}

@error("client") @httpError(409)
structure QueryLoggingConfigAlreadyExists {
    message: String
}

@length(min: 1, max: 36)
string QueryLoggingConfigId

list QueryLoggingConfigs {
    @xmlName("QueryLoggingConfig")
    member: QueryLoggingConfig
}

@length(max: 4000)
string RData

enum RRType {
    SOA
    A
    TXT
    NS
    CNAME
    MX
    NAPTR
    PTR
    SRV
    SPF
    AAAA
    CAA
    DS
    TLSA
    SSHFP
    SVCB
    HTTPS
}

list RecordData {
    @xmlName("RecordDataEntry")
    member: RecordDataEntry
}

@length(min: 0, max: 512)
string RecordDataEntry

@range(min: 10, max: 30)
integer RequestInterval

enum ResettableElementName {
    FullyQualifiedDomainName
    Regions
    ResourcePath
    ChildHealthChecks
}

@length(max: 64)
list ResettableElementNameList {
    @xmlName("ResettableElementName")
    member: ResettableElementName
}

@length(max: 256)
string ResourceDescription

@length(max: 32)
string ResourceId

@length(max: 255)
string ResourcePath

structure ResourceRecord {
    @required
    Value: RData
}

structure ResourceRecordSet {
    @required
    Name: DNSName

    @required
    Type: RRType

    SetIdentifier: ResourceRecordSetIdentifier
    Weight: ResourceRecordSetWeight
    Region: ResourceRecordSetRegion
    GeoLocation: GeoLocation
    Failover: ResourceRecordSetFailover
    MultiValueAnswer: Boolean
    TTL: TTL
    ResourceRecords: ResourceRecords
    AliasTarget: AliasTarget
    HealthCheckId: HealthCheckId
    TrafficPolicyInstanceId: TrafficPolicyInstanceId
    CidrRoutingConfig: CidrRoutingConfig
    GeoProximityLocation: GeoProximityLocation
}

enum ResourceRecordSetFailover {
    PRIMARY
    SECONDARY
}

@length(min: 1, max: 128)
string ResourceRecordSetIdentifier

enum ResourceRecordSetRegion {
    us_east_1 = "us-east-1"
    us_east_2 = "us-east-2"
    us_west_1 = "us-west-1"
    us_west_2 = "us-west-2"
    ca_central_1 = "ca-central-1"
    eu_west_1 = "eu-west-1"
    eu_west_2 = "eu-west-2"
    eu_west_3 = "eu-west-3"
    eu_central_1 = "eu-central-1"
    eu_central_2 = "eu-central-2"
    ap_southeast_1 = "ap-southeast-1"
    ap_southeast_2 = "ap-southeast-2"
    ap_southeast_3 = "ap-southeast-3"
    ap_northeast_1 = "ap-northeast-1"
    ap_northeast_2 = "ap-northeast-2"
    ap_northeast_3 = "ap-northeast-3"
    eu_north_1 = "eu-north-1"
    sa_east_1 = "sa-east-1"
    cn_north_1 = "cn-north-1"
    cn_northwest_1 = "cn-northwest-1"
    ap_east_1 = "ap-east-1"
    me_south_1 = "me-south-1"
    me_central_1 = "me-central-1"
    ap_south_1 = "ap-south-1"
    ap_south_2 = "ap-south-2"
    af_south_1 = "af-south-1"
    eu_south_1 = "eu-south-1"
    eu_south_2 = "eu-south-2"
    ap_southeast_4 = "ap-southeast-4"
    il_central_1 = "il-central-1"
    ca_west_1 = "ca-west-1"
    ap_southeast_5 = "ap-southeast-5"
    mx_central_1 = "mx-central-1"
    ap_southeast_7 = "ap-southeast-7"
    us_gov_east_1 = "us-gov-east-1"
    us_gov_west_1 = "us-gov-west-1"
    ap_east_2 = "ap-east-2"
    ap_southeast_6 = "ap-southeast-6"
    eusc_de_east_1 = "eusc-de-east-1"
}

@range(min: 0, max: 255)
long ResourceRecordSetWeight

list ResourceRecordSets {
    @xmlName("ResourceRecordSet")
    member: ResourceRecordSet
}

@length(min: 1)
list ResourceRecords {
    @xmlName("ResourceRecord")
    member: ResourceRecord
}

structure ResourceTagSet {
    ResourceType: TagResourceType
    ResourceId: TagResourceId
    Tags: TagList
}

list ResourceTagSetList {
    @xmlName("ResourceTagSet")
    member: ResourceTagSet
}

@length(max: 1024)
string ResourceURI

structure ReusableDelegationSetLimit {
    @required
    Type: ReusableDelegationSetLimitType

    @required
    Value: LimitValue
}

enum ReusableDelegationSetLimitType {
    MAX_ZONES_BY_REUSABLE_DELEGATION_SET
}

@length(min: 1, max: 255)
string RoutingControlArn

@length(max: 255)
string SearchString

@length(min: 1, max: 1024)
string ServeSignature

@length(max: 128)
string ServicePrincipal

@length(min: 3, max: 128)
string SigningKeyName

@length(min: 5, max: 150)
string SigningKeyStatus

@length(min: 0, max: 512)
string SigningKeyStatusMessage

@range(min: 0, max: 65536)
integer SigningKeyTag

enum Statistic {
    Average
    Sum
    SampleCount
    Maximum
    Minimum
}

structure StatusReport {
    Status: String
    CheckedTime: Timestamp
}

@length(min: 0, max: 3)
string SubnetMask

@range(min: 0, max: 2147483647)
long TTL

structure Tag {
    Key: TagKey
    Value: TagValue
}

@length(max: 128)
string TagKey

@length(min: 1, max: 10)
list TagKeyList {
    @xmlName("Key")
    member: TagKey
}

@length(min: 1, max: 10)
list TagList {
    @xmlName("Tag")
    member: Tag
}

@length(max: 64)
string TagResourceId

@length(min: 1, max: 10)
list TagResourceIdList {
    @xmlName("ResourceId")
    member: TagResourceId
}

enum TagResourceType {
    healthcheck
    hostedzone
}

@length(max: 256)
string TagValue

@error("client") @httpError(400)
structure ThrottlingException {
    message: String
}

@error("client")
structure TooManyHealthChecks {
    message: String
}

@error("client") @httpError(400)
structure TooManyHostedZones {
    message: String
}

@error("client")
structure TooManyKeySigningKeys {
    message: String
}

@error("client") @httpError(400)
structure TooManyTrafficPolicies {
    message: String
}

@error("client") @httpError(400)
structure TooManyTrafficPolicyInstances {
    message: String
}

@error("client") @httpError(400)
structure TooManyTrafficPolicyVersionsForCurrentPolicy {
    message: String
}

@error("client") @httpError(400)
structure TooManyVPCAssociationAuthorizations {
    message: String
}

list TrafficPolicies {
    @xmlName("TrafficPolicy")
    member: TrafficPolicy
}

structure TrafficPolicy {
    @required
    Id: TrafficPolicyId

    @required
    Version: TrafficPolicyVersion

    @required
    Name: TrafficPolicyName

    @required
    Type: RRType

    @required
    Document: TrafficPolicyDocument

    Comment: TrafficPolicyComment
}

@error("client") @httpError(409)
structure TrafficPolicyAlreadyExists {
    message: String
}

@length(max: 1024)
string TrafficPolicyComment

@length(max: 102400)
string TrafficPolicyDocument

@length(min: 1, max: 36)
string TrafficPolicyId

@error("client") @httpError(400)
structure TrafficPolicyInUse {
    message: String
}

structure TrafficPolicyInstance {
    @required
    Id: TrafficPolicyInstanceId

    @required
    HostedZoneId: ResourceId

    @required
    Name: DNSName

    @required
    TTL: TTL

    @required
    State: String

    @required
    Message: Message

    @required
    TrafficPolicyId: TrafficPolicyId

    @required
    TrafficPolicyVersion: TrafficPolicyVersion

    @required
    TrafficPolicyType: RRType
}

@error("client") @httpError(409)
structure TrafficPolicyInstanceAlreadyExists {
    message: String
}

@length(min: 1, max: 36)
string TrafficPolicyInstanceId

list TrafficPolicyInstances {
    @xmlName("TrafficPolicyInstance")
    member: TrafficPolicyInstance
}

@length(max: 512)
string TrafficPolicyName

list TrafficPolicySummaries {
    @xmlName("TrafficPolicySummary")
    member: TrafficPolicySummary
}

structure TrafficPolicySummary {
    @required
    Id: TrafficPolicyId

    @required
    Name: TrafficPolicyName

    @required
    Type: RRType

    @required
    LatestVersion: TrafficPolicyVersion

    @required
    TrafficPolicyCount: TrafficPolicyVersion
}

@range(min: 1, max: 1000)
integer TrafficPolicyVersion

@length(max: 4)
string TrafficPolicyVersionMarker

@pattern("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")
string UUID

@range(min: 0)
long UsageCount

structure VPC {
    VPCRegion: VPCRegion
    VPCId: VPCId
}

@error("client") @httpError(404)
structure VPCAssociationAuthorizationNotFound {
    message: String
}

@error("client") @httpError(404)
structure VPCAssociationNotFound {
    message: String
}

@length(max: 1024)
string VPCId

enum VPCRegion {
    us_east_1 = "us-east-1"
    us_east_2 = "us-east-2"
    us_west_1 = "us-west-1"
    us_west_2 = "us-west-2"
    eu_west_1 = "eu-west-1"
    eu_west_2 = "eu-west-2"
    eu_west_3 = "eu-west-3"
    eu_central_1 = "eu-central-1"
    eu_central_2 = "eu-central-2"
    ap_east_1 = "ap-east-1"
    me_south_1 = "me-south-1"
    us_gov_west_1 = "us-gov-west-1"
    us_gov_east_1 = "us-gov-east-1"
    us_iso_east_1 = "us-iso-east-1"
    us_iso_west_1 = "us-iso-west-1"
    us_isob_east_1 = "us-isob-east-1"
    me_central_1 = "me-central-1"
    ap_southeast_1 = "ap-southeast-1"
    ap_southeast_2 = "ap-southeast-2"
    ap_southeast_3 = "ap-southeast-3"
    ap_south_1 = "ap-south-1"
    ap_south_2 = "ap-south-2"
    ap_northeast_1 = "ap-northeast-1"
    ap_northeast_2 = "ap-northeast-2"
    ap_northeast_3 = "ap-northeast-3"
    eu_north_1 = "eu-north-1"
    sa_east_1 = "sa-east-1"
    ca_central_1 = "ca-central-1"
    cn_north_1 = "cn-north-1"
    cn_northwest_1 = "cn-northwest-1"
    af_south_1 = "af-south-1"
    eu_south_1 = "eu-south-1"
    eu_south_2 = "eu-south-2"
    ap_southeast_4 = "ap-southeast-4"
    il_central_1 = "il-central-1"
    ca_west_1 = "ca-west-1"
    ap_southeast_5 = "ap-southeast-5"
    mx_central_1 = "mx-central-1"
    us_isof_south_1 = "us-isof-south-1"
    us_isof_east_1 = "us-isof-east-1"
    ap_southeast_7 = "ap-southeast-7"
    ap_east_2 = "ap-east-2"
    eu_isoe_west_1 = "eu-isoe-west-1"
    ap_southeast_6 = "ap-southeast-6"
    us_isob_west_1 = "us-isob-west-1"
    eusc_de_east_1 = "eusc-de-east-1"
}

@length(min: 1)
list VPCs {
    @xmlName("VPC")
    member: VPC
}
