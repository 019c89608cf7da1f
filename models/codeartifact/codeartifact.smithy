$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.codeartifact

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("CodeArtifact")
@service(sdkId: "codeartifact", endpointPrefix: "codeartifact")
@restJson1
@sigv4(name: "codeartifact")
@standardRegionalEndpoints
service codeartifact {
    version: "2018-09-22"
    operations: [
        AssociateExternalConnection
        CopyPackageVersions
        CreateDomain
        CreatePackageGroup
        CreateRepository
        DeleteDomain
        DeleteDomainPermissionsPolicy
        DeletePackage
        DeletePackageGroup
        DeletePackageVersions
        DeleteRepository
        DeleteRepositoryPermissionsPolicy
        DescribeDomain
        DescribePackage
        DescribePackageGroup
        DescribePackageVersion
        DescribeRepository
        DisassociateExternalConnection
        DisposePackageVersions
        GetAssociatedPackageGroup
        GetAuthorizationToken
        GetDomainPermissionsPolicy
        GetPackageVersionAsset
        GetPackageVersionReadme
        GetRepositoryEndpoint
        GetRepositoryPermissionsPolicy
        ListAllowedRepositoriesForGroup
        ListAssociatedPackages
        ListDomains
        ListPackageGroups
        ListPackageVersionAssets
        ListPackageVersionDependencies
        ListPackageVersions
        ListPackages
        ListRepositories
        ListRepositoriesInDomain
        ListSubPackageGroups
        ListTagsForResource
        PublishPackageVersion
        PutDomainPermissionsPolicy
        PutPackageOriginConfiguration
        PutRepositoryPermissionsPolicy
        TagResource
        UntagResource
        UpdatePackageGroup
        UpdatePackageGroupOriginConfiguration
        UpdatePackageVersionsStatus
        UpdateRepository
    ]
}

@http(method: "POST", uri: "/v1/repository/external-connection")
operation AssociateExternalConnection {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName

        @required @httpQuery("external-connection")
        externalConnection: ExternalConnectionName
    }
    output := {
        repository: RepositoryDescription
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/v1/package/versions/copy")
operation CopyPackageVersions {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("source-repository")
        sourceRepository: RepositoryName

        @required @httpQuery("destination-repository")
        destinationRepository: RepositoryName

        @required @httpQuery("format")
        format: PackageFormat

        @httpQuery("namespace")
        namespace: PackageNamespace

        @required @httpQuery("package")
        package: PackageName

        versions: PackageVersionList
        versionRevisions: PackageVersionRevisionMap
        allowOverwrite: Boolean
        includeFromUpstream: Boolean
    }
    output := {
        successfulVersions: SuccessfulPackageVersionInfoMap
        failedVersions: PackageVersionErrorMap
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/v1/domain")
operation CreateDomain {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        encryptionKey: Arn
        tags: TagList
    }
    output := {
        domain: DomainDescription
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/v1/package-group")
operation CreatePackageGroup {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required
        packageGroup: PackageGroupPattern

        contactInfo: PackageGroupContactInfo
        description: Description
        tags: TagList
    }
    output := {
        packageGroup: PackageGroupDescription
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/v1/repository")
operation CreateRepository {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName

        description: Description
        upstreams: UpstreamRepositoryList
        tags: TagList
    }
    output := {
        repository: RepositoryDescription
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/v1/domain")
operation DeleteDomain {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId
    }
    output := {
        domain: DomainDescription
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/v1/domain/permissions/policy")
operation DeleteDomainPermissionsPolicy {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @httpQuery("policy-revision")
        policyRevision: PolicyRevision
    }
    output := {
        policy: ResourcePolicy
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/v1/package")
operation DeletePackage {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName

        @required @httpQuery("format")
        format: PackageFormat

        @httpQuery("namespace")
        namespace: PackageNamespace

        @required @httpQuery("package")
        package: PackageName
    }
    output := {
        deletedPackage: PackageSummary
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/v1/package-group") @idempotent
operation DeletePackageGroup {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("package-group")
        packageGroup: String
    }
    output := {
        packageGroup: PackageGroupDescription
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/v1/package/versions/delete")
operation DeletePackageVersions {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName

        @required @httpQuery("format")
        format: PackageFormat

        @httpQuery("namespace")
        namespace: PackageNamespace

        @required @httpQuery("package")
        package: PackageName

        @required
        versions: PackageVersionList

        expectedStatus: PackageVersionStatus
    }
    output := {
        successfulVersions: SuccessfulPackageVersionInfoMap
        failedVersions: PackageVersionErrorMap
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/v1/repository")
operation DeleteRepository {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName
    }
    output := {
        repository: RepositoryDescription
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/v1/repository/permissions/policies")
operation DeleteRepositoryPermissionsPolicy {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName

        @httpQuery("policy-revision")
        policyRevision: PolicyRevision
    }
    output := {
        policy: ResourcePolicy
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v1/domain")
operation DescribeDomain {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId
    }
    output := {
        domain: DomainDescription
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v1/package")
operation DescribePackage {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName

        @required @httpQuery("format")
        format: PackageFormat

        @httpQuery("namespace")
        namespace: PackageNamespace

        @required @httpQuery("package")
        package: PackageName
    }
    output := {
        @required
        package: PackageDescription
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v1/package-group")
operation DescribePackageGroup {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("package-group")
        packageGroup: PackageGroupPattern
    }
    output := {
        packageGroup: PackageGroupDescription
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/v1/package/version")
operation DescribePackageVersion {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName

        @required @httpQuery("format")
        format: PackageFormat

        @httpQuery("namespace")
        namespace: PackageNamespace

        @required @httpQuery("package")
        package: PackageName

        @required @httpQuery("version")
        packageVersion: PackageVersion
    }
    output := {
        @required
        packageVersion: PackageVersionDescription
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v1/repository")
operation DescribeRepository {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName
    }
    output := {
        repository: RepositoryDescription
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/v1/repository/external-connection")
operation DisassociateExternalConnection {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName

        @required @httpQuery("external-connection")
        externalConnection: ExternalConnectionName
    }
    output := {
        repository: RepositoryDescription
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/v1/package/versions/dispose")
operation DisposePackageVersions {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName

        @required @httpQuery("format")
        format: PackageFormat

        @httpQuery("namespace")
        namespace: PackageNamespace

        @required @httpQuery("package")
        package: PackageName

        @required
        versions: PackageVersionList

        versionRevisions: PackageVersionRevisionMap
        expectedStatus: PackageVersionStatus
    }
    output := {
        successfulVersions: SuccessfulPackageVersionInfoMap
        failedVersions: PackageVersionErrorMap
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v1/get-associated-package-group")
operation GetAssociatedPackageGroup {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("format")
        format: PackageFormat

        @httpQuery("namespace")
        namespace: PackageNamespace

        @required @httpQuery("package")
        package: PackageName
    }
    output := {
        packageGroup: PackageGroupDescription
        associationType: PackageGroupAssociationType
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/v1/authorization-token")
operation GetAuthorizationToken {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @httpQuery("duration")
        durationSeconds: AuthorizationTokenDurationSeconds
    }
    output := @sensitive {
        authorizationToken: String
        expiration: Timestamp
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v1/domain/permissions/policy")
operation GetDomainPermissionsPolicy {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId
    }
    output := {
        policy: ResourcePolicy
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v1/package/version/asset")
operation GetPackageVersionAsset {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName

        @required @httpQuery("format")
        format: PackageFormat

        @httpQuery("namespace")
        namespace: PackageNamespace

        @required @httpQuery("package")
        package: PackageName

        @required @httpQuery("version")
        packageVersion: PackageVersion

        @required @httpQuery("asset")
        asset: AssetName

        @httpQuery("revision")
        packageVersionRevision: PackageVersionRevision
    }
    output := {
        @httpPayload
        asset: Asset

        @httpHeader("X-AssetName")
        assetName: AssetName

        @httpHeader("X-PackageVersion")
        packageVersion: PackageVersion

        @httpHeader("X-PackageVersionRevision")
        packageVersionRevision: PackageVersionRevision
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ConflictException
    ]
}

@http(method: "GET", uri: "/v1/package/version/readme")
operation GetPackageVersionReadme {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName

        @required @httpQuery("format")
        format: PackageFormat

        @httpQuery("namespace")
        namespace: PackageNamespace

        @required @httpQuery("package")
        package: PackageName

        @required @httpQuery("version")
        packageVersion: PackageVersion
    }
    output := {
        format: PackageFormat
        namespace: PackageNamespace
        package: PackageName
        version: PackageVersion
        versionRevision: PackageVersionRevision
        readme: String
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v1/repository/endpoint")
operation GetRepositoryEndpoint {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName

        @required @httpQuery("format")
        format: PackageFormat

        @httpQuery("endpointType")
        endpointType: EndpointType
    }
    output := {
        repositoryEndpoint: String
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v1/repository/permissions/policy")
operation GetRepositoryPermissionsPolicy {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName
    }
    output := {
        policy: ResourcePolicy
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/v1/package-group-allowed-repositories")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "allowedRepositories"
    pageSize: "maxResults"
)
operation ListAllowedRepositoriesForGroup {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("package-group")
        packageGroup: PackageGroupPattern

        @required @httpQuery("originRestrictionType")
        originRestrictionType: PackageGroupOriginRestrictionType

        @httpQuery("max-results")
        maxResults: ListAllowedRepositoriesForGroupMaxResults

        @httpQuery("next-token")
        nextToken: PaginationToken
    }
    output := {
        allowedRepositories: RepositoryNameList
        nextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/v1/list-associated-packages")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "packages"
    pageSize: "maxResults"
)
operation ListAssociatedPackages {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("package-group")
        packageGroup: PackageGroupPattern

        @httpQuery("max-results")
        maxResults: ListPackagesMaxResults

        @httpQuery("next-token")
        nextToken: PaginationToken

        @httpQuery("preview")
        preview: Boolean
    }
    output := {
        packages: AssociatedPackageList
        nextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/v1/domains")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "domains"
    pageSize: "maxResults"
)
operation ListDomains {
    input := {
        maxResults: ListDomainsMaxResults
        nextToken: PaginationToken
    }
    output := {
        domains: DomainSummaryList
        nextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/v1/package-groups")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "packageGroups"
    pageSize: "maxResults"
)
operation ListPackageGroups {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @httpQuery("max-results")
        maxResults: ListPackageGroupsMaxResults

        @httpQuery("next-token")
        nextToken: PaginationToken

        @httpQuery("prefix")
        prefix: PackageGroupPatternPrefix
    }
    output := {
        packageGroups: PackageGroupSummaryList
        nextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/v1/package/version/assets")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "assets"
    pageSize: "maxResults"
)
operation ListPackageVersionAssets {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName

        @required @httpQuery("format")
        format: PackageFormat

        @httpQuery("namespace")
        namespace: PackageNamespace

        @required @httpQuery("package")
        package: PackageName

        @required @httpQuery("version")
        packageVersion: PackageVersion

        @httpQuery("max-results")
        maxResults: ListPackageVersionAssetsMaxResults

        @httpQuery("next-token")
        nextToken: PaginationToken
    }
    output := {
        format: PackageFormat
        namespace: PackageNamespace
        package: PackageName
        version: PackageVersion
        versionRevision: PackageVersionRevision
        nextToken: PaginationToken
        assets: AssetSummaryList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/v1/package/version/dependencies")
operation ListPackageVersionDependencies {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName

        @required @httpQuery("format")
        format: PackageFormat

        @httpQuery("namespace")
        namespace: PackageNamespace

        @required @httpQuery("package")
        package: PackageName

        @required @httpQuery("version")
        packageVersion: PackageVersion

        @httpQuery("next-token")
        nextToken: PaginationToken
    }
    output := {
        format: PackageFormat
        namespace: PackageNamespace
        package: PackageName
        version: PackageVersion
        versionRevision: PackageVersionRevision
        nextToken: PaginationToken
        dependencies: PackageDependencyList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/v1/package/versions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "versions"
    pageSize: "maxResults"
)
operation ListPackageVersions {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName

        @required @httpQuery("format")
        format: PackageFormat

        @httpQuery("namespace")
        namespace: PackageNamespace

        @required @httpQuery("package")
        package: PackageName

        @httpQuery("status")
        status: PackageVersionStatus

        @httpQuery("sortBy")
        sortBy: PackageVersionSortType

        @httpQuery("max-results")
        maxResults: ListPackageVersionsMaxResults

        @httpQuery("next-token")
        nextToken: PaginationToken

        @httpQuery("originType")
        originType: PackageVersionOriginType
    }
    output := {
        defaultDisplayVersion: PackageVersion
        format: PackageFormat
        namespace: PackageNamespace
        package: PackageName
        versions: PackageVersionSummaryList
        nextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/v1/packages")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "packages"
    pageSize: "maxResults"
)
operation ListPackages {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName

        @httpQuery("format")
        format: PackageFormat

        @httpQuery("namespace")
        namespace: PackageNamespace

        @httpQuery("package-prefix")
        packagePrefix: PackageName

        @httpQuery("max-results")
        maxResults: ListPackagesMaxResults

        @httpQuery("next-token")
        nextToken: PaginationToken

        @httpQuery("publish")
        publish: AllowPublish

        @httpQuery("upstream")
        upstream: AllowUpstream
    }
    output := {
        packages: PackageSummaryList
        nextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/v1/repositories")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "repositories"
    pageSize: "maxResults"
)
operation ListRepositories {
    input := {
        @httpQuery("repository-prefix")
        repositoryPrefix: RepositoryName

        @httpQuery("max-results")
        maxResults: ListRepositoriesMaxResults

        @httpQuery("next-token")
        nextToken: PaginationToken
    }
    output := {
        repositories: RepositorySummaryList
        nextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/v1/domain/repositories")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "repositories"
    pageSize: "maxResults"
)
operation ListRepositoriesInDomain {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @httpQuery("administrator-account")
        administratorAccount: AccountId

        @httpQuery("repository-prefix")
        repositoryPrefix: RepositoryName

        @httpQuery("max-results")
        maxResults: ListRepositoriesInDomainMaxResults

        @httpQuery("next-token")
        nextToken: PaginationToken
    }
    output := {
        repositories: RepositorySummaryList
        nextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/v1/package-groups/sub-groups")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "packageGroups"
    pageSize: "maxResults"
)
operation ListSubPackageGroups {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("package-group")
        packageGroup: PackageGroupPattern

        @httpQuery("max-results")
        maxResults: ListPackageGroupsMaxResults

        @httpQuery("next-token")
        nextToken: PaginationToken
    }
    output := {
        packageGroups: PackageGroupSummaryList
        nextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/v1/tags")
operation ListTagsForResource {
    input := {
        @required @httpQuery("resourceArn")
        resourceArn: Arn
    }
    output := {
        tags: TagList
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/v1/package/version/publish")
operation PublishPackageVersion {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName

        @required @httpQuery("format")
        format: PackageFormat

        @httpQuery("namespace")
        namespace: PackageNamespace

        @required @httpQuery("package")
        package: PackageName

        @required @httpQuery("version")
        packageVersion: PackageVersion

        @required @httpPayload
        assetContent: Asset

        @required @httpQuery("asset")
        assetName: AssetName

        @required @httpHeader("x-amz-content-sha256")
        assetSHA256: SHA256

        @httpQuery("unfinished")
        unfinished: Boolean
    }
    output := {
        format: PackageFormat
        namespace: PackageNamespace
        package: PackageName
        version: PackageVersion
        versionRevision: PackageVersionRevision
        status: PackageVersionStatus
        asset: AssetSummary
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/v1/domain/permissions/policy")
operation PutDomainPermissionsPolicy {
    input := {
        @required
        domain: DomainName

        domainOwner: AccountId
        policyRevision: PolicyRevision

        @required
        policyDocument: PolicyDocument
    }
    output := {
        policy: ResourcePolicy
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/v1/package")
operation PutPackageOriginConfiguration {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName

        @required @httpQuery("format")
        format: PackageFormat

        @httpQuery("namespace")
        namespace: PackageNamespace

        @required @httpQuery("package")
        package: PackageName

        @required
        restrictions: PackageOriginRestrictions
    }
    output := {
        originConfiguration: PackageOriginConfiguration
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/v1/repository/permissions/policy")
operation PutRepositoryPermissionsPolicy {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName

        policyRevision: PolicyRevision

        @required
        policyDocument: PolicyDocument
    }
    output := {
        policy: ResourcePolicy
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/v1/tag")
operation TagResource {
    input := {
        @required @httpQuery("resourceArn")
        resourceArn: Arn

        @required
        tags: TagList
    }
    output := {}
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/v1/untag")
operation UntagResource {
    input := {
        @required @httpQuery("resourceArn")
        resourceArn: Arn

        @required
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/v1/package-group") @idempotent
operation UpdatePackageGroup {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required
        packageGroup: PackageGroupPattern

        contactInfo: PackageGroupContactInfo
        description: Description
    }
    output := {
        packageGroup: PackageGroupDescription
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/v1/package-group-origin-configuration") @idempotent
operation UpdatePackageGroupOriginConfiguration {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("package-group")
        packageGroup: PackageGroupPattern

        restrictions: OriginRestrictions
        addAllowedRepositories: PackageGroupAllowedRepositoryList
        removeAllowedRepositories: PackageGroupAllowedRepositoryList
    }
    output := {
        packageGroup: PackageGroupDescription
        allowedRepositoryUpdates: PackageGroupAllowedRepositoryUpdates
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/v1/package/versions/update_status")
operation UpdatePackageVersionsStatus {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName

        @required @httpQuery("format")
        format: PackageFormat

        @httpQuery("namespace")
        namespace: PackageNamespace

        @required @httpQuery("package")
        package: PackageName

        @required
        versions: PackageVersionList

        versionRevisions: PackageVersionRevisionMap
        expectedStatus: PackageVersionStatus

        @required
        targetStatus: PackageVersionStatus
    }
    output := {
        successfulVersions: SuccessfulPackageVersionInfoMap
        failedVersions: PackageVersionErrorMap
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/v1/repository")
operation UpdateRepository {
    input := {
        @required @httpQuery("domain")
        domain: DomainName

        @httpQuery("domain-owner")
        domainOwner: AccountId

        @required @httpQuery("repository")
        repository: RepositoryName

        description: Description
        upstreams: UpstreamRepositoryList
    }
    output := {
        repository: RepositoryDescription
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 12, max: 12) @pattern("[0-9]{12}")
string AccountId

enum AllowPublish {
    ALLOW
    BLOCK
}

enum AllowUpstream {
    ALLOW
    BLOCK
}

@length(min: 1, max: 1011) @pattern("\\S+")
string Arn

@streaming
blob Asset

map AssetHashes {
    key: HashAlgorithm
    value: HashValue
}

@length(min: 1, max: 255) @pattern("\\P{C}+")
string AssetName

structure AssetSummary {
    @required
    name: AssetName

    size: Long
    hashes: AssetHashes
}

list AssetSummaryList {
    member: AssetSummary
}

structure AssociatedPackage {
    format: PackageFormat
    namespace: PackageNamespace
    package: PackageName
    associationType: PackageGroupAssociationType
}

list AssociatedPackageList {
    member: AssociatedPackage
}

@range(min: 0, max: 43200)
long AuthorizationTokenDurationSeconds

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    resourceId: String
    resourceType: ResourceType
}

@length(max: 1000) @pattern("\\P{C}*")
string Description

structure DomainDescription {
    name: DomainName
    owner: AccountId
    arn: Arn
    status: DomainStatus
    createdTime: Timestamp
    encryptionKey: Arn
    repositoryCount: Integer
    assetSizeBytes: Long
    s3BucketArn: Arn
}

structure DomainEntryPoint {
    repositoryName: RepositoryName
    externalConnectionName: ExternalConnectionName
}

@length(min: 2, max: 50) @pattern("[a-z][a-z0-9\\-]{0,48}[a-z0-9]")
string DomainName

enum DomainStatus {
    Active
    Deleted
}

structure DomainSummary {
    name: DomainName
    owner: AccountId
    arn: Arn
    status: DomainStatus
    createdTime: Timestamp
    encryptionKey: Arn
}

list DomainSummaryList {
    member: DomainSummary
}

enum EndpointType {
    dualstack
    ipv4
}

@length(min: 2, max: 100) @pattern("[A-Za-z0-9][A-Za-z0-9._\\-:]{1,99}")
string ExternalConnectionName

enum ExternalConnectionStatus {
    Available
}

enum HashAlgorithm {
    MD5
    SHA_1 = "SHA-1"
    SHA_256 = "SHA-256"
    SHA_512 = "SHA-512"
}

@length(min: 32, max: 512) @pattern("[0-9a-f]+")
string HashValue

@error("server") @httpError(500)
structure InternalServerException {
    @required
    message: String
}

structure LicenseInfo {
    name: String
    url: String
}

list LicenseInfoList {
    member: LicenseInfo
}

@range(min: 1, max: 1000)
integer ListAllowedRepositoriesForGroupMaxResults

@range(min: 1, max: 1000)
integer ListDomainsMaxResults

@range(min: 1, max: 1000)
integer ListPackageGroupsMaxResults

@range(min: 1, max: 1000)
integer ListPackageVersionAssetsMaxResults

@range(min: 1, max: 1000)
integer ListPackageVersionsMaxResults

@range(min: 1, max: 1000)
integer ListPackagesMaxResults

@range(min: 1, max: 1000)
integer ListRepositoriesInDomainMaxResults

@range(min: 1, max: 1000)
integer ListRepositoriesMaxResults

map OriginRestrictions {
    key: PackageGroupOriginRestrictionType
    value: PackageGroupOriginRestrictionMode
}

structure PackageDependency {
    namespace: PackageNamespace
    package: PackageName
    dependencyType: String
    versionRequirement: String
}

list PackageDependencyList {
    member: PackageDependency
}

structure PackageDescription {
    format: PackageFormat
    namespace: PackageNamespace
    name: PackageName
    originConfiguration: PackageOriginConfiguration
}

enum PackageFormat {
    npm
    pypi
    maven
    nuget
    generic
    ruby
    swift
    cargo
}

structure PackageGroupAllowedRepository {
    repositoryName: RepositoryName
    originRestrictionType: PackageGroupOriginRestrictionType
}

list PackageGroupAllowedRepositoryList {
    member: PackageGroupAllowedRepository
}

map PackageGroupAllowedRepositoryUpdate {
    key: PackageGroupAllowedRepositoryUpdateType
    value: RepositoryNameList
}

enum PackageGroupAllowedRepositoryUpdateType {
    ADDED
    REMOVED
}

map PackageGroupAllowedRepositoryUpdates {
    key: PackageGroupOriginRestrictionType
    value: PackageGroupAllowedRepositoryUpdate
}

enum PackageGroupAssociationType {
    STRONG
    WEAK
}

@length(min: 0, max: 1000) @pattern("\\P{C}*")
string PackageGroupContactInfo

structure PackageGroupDescription {
    arn: Arn
    pattern: PackageGroupPattern
    domainName: DomainName
    domainOwner: AccountId
    createdTime: Timestamp
    contactInfo: PackageGroupContactInfo
    description: Description
    originConfiguration: PackageGroupOriginConfiguration
    parent: PackageGroupReference
}

structure PackageGroupOriginConfiguration {
    restrictions: PackageGroupOriginRestrictions
}

structure PackageGroupOriginRestriction {
    mode: PackageGroupOriginRestrictionMode
    effectiveMode: PackageGroupOriginRestrictionMode
    inheritedFrom: PackageGroupReference
    repositoriesCount: Long
}

enum PackageGroupOriginRestrictionMode {
    ALLOW
    ALLOW_SPECIFIC_REPOSITORIES
    BLOCK
    INHERIT
}

enum PackageGroupOriginRestrictionType {
    EXTERNAL_UPSTREAM
    INTERNAL_UPSTREAM
    PUBLISH
}

map PackageGroupOriginRestrictions {
    key: PackageGroupOriginRestrictionType
    value: PackageGroupOriginRestriction
}

@length(min: 2, max: 520) @pattern("[^\\p{C}\\p{IsWhitespace}]+")
string PackageGroupPattern

@length(min: 0, max: 520) @pattern("\\P{C}*")
string PackageGroupPatternPrefix

structure PackageGroupReference {
    arn: Arn
    pattern: PackageGroupPattern
}

structure PackageGroupSummary {
    arn: Arn
    pattern: PackageGroupPattern
    domainName: DomainName
    domainOwner: AccountId
    createdTime: Timestamp
    contactInfo: PackageGroupContactInfo
    description: Description
    originConfiguration: PackageGroupOriginConfiguration
    parent: PackageGroupReference
}

list PackageGroupSummaryList {
    member: PackageGroupSummary
}

@length(min: 1, max: 255) @pattern("[^#/\\s]+")
string PackageName

@length(min: 1, max: 255) @pattern("[^#/\\s]+")
string PackageNamespace

structure PackageOriginConfiguration {
    restrictions: PackageOriginRestrictions
}

structure PackageOriginRestrictions {
    @required
    publish: AllowPublish

    @required
    upstream: AllowUpstream
}

structure PackageSummary {
    format: PackageFormat
    namespace: PackageNamespace
    package: PackageName
    originConfiguration: PackageOriginConfiguration
}

list PackageSummaryList {
    member: PackageSummary
}

@length(min: 1, max: 255) @pattern("[^#/\\s]+")
string PackageVersion

structure PackageVersionDescription {
    format: PackageFormat
    namespace: PackageNamespace
    packageName: PackageName
    displayName: String255
    version: PackageVersion
    summary: String
    homePage: String
    sourceCodeRepository: String
    publishedTime: Timestamp
    licenses: LicenseInfoList
    revision: PackageVersionRevision
    status: PackageVersionStatus
    origin: PackageVersionOrigin
}

structure PackageVersionError {
    errorCode: PackageVersionErrorCode
    errorMessage: String
}

enum PackageVersionErrorCode {
    ALREADY_EXISTS
    MISMATCHED_REVISION
    MISMATCHED_STATUS
    NOT_ALLOWED
    NOT_FOUND
    SKIPPED
}

map PackageVersionErrorMap {
    key: PackageVersion
    value: PackageVersionError
}

@length(max: 100)
list PackageVersionList {
    member: PackageVersion
}

structure PackageVersionOrigin {
    domainEntryPoint: DomainEntryPoint
    originType: PackageVersionOriginType
}

enum PackageVersionOriginType {
    INTERNAL
    EXTERNAL
    UNKNOWN
}

@length(min: 1, max: 50) @pattern("\\S+")
string PackageVersionRevision

map PackageVersionRevisionMap {
    key: PackageVersion
    value: PackageVersionRevision
}

enum PackageVersionSortType {
    PUBLISHED_TIME
}

enum PackageVersionStatus {
    Published
    Unfinished
    Unlisted
    Archived
    Disposed
    Deleted
}

structure PackageVersionSummary {
    @required
    version: PackageVersion

    revision: PackageVersionRevision

    @required
    status: PackageVersionStatus

    origin: PackageVersionOrigin
}

list PackageVersionSummaryList {
    member: PackageVersionSummary
}

@length(min: 1, max: 2000) @pattern("\\S+")
string PaginationToken

@length(min: 1, max: 7168) @pattern("[\\P{C}\\s]+")
string PolicyDocument

@length(min: 1, max: 100) @pattern("\\S+")
string PolicyRevision

structure RepositoryDescription {
    name: RepositoryName
    administratorAccount: AccountId
    domainName: DomainName
    domainOwner: AccountId
    arn: Arn
    description: Description
    upstreams: UpstreamRepositoryInfoList
    externalConnections: RepositoryExternalConnectionInfoList
    createdTime: Timestamp
}

structure RepositoryExternalConnectionInfo {
    externalConnectionName: ExternalConnectionName
    packageFormat: PackageFormat
    status: ExternalConnectionStatus
}

list RepositoryExternalConnectionInfoList {
    member: RepositoryExternalConnectionInfo
}

@length(min: 2, max: 100) @pattern("[A-Za-z0-9][A-Za-z0-9._\\-]{1,99}")
string RepositoryName

list RepositoryNameList {
    member: RepositoryName
}

structure RepositorySummary {
    name: RepositoryName
    administratorAccount: AccountId
    domainName: DomainName
    domainOwner: AccountId
    arn: Arn
    description: Description
    createdTime: Timestamp
}

list RepositorySummaryList {
    member: RepositorySummary
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    resourceId: String
    resourceType: ResourceType
}

structure ResourcePolicy {
    resourceArn: Arn
    revision: PolicyRevision
    document: PolicyDocument
}

enum ResourceType {
    domain
    repository
    package
    package_version = "package-version"
    asset
}

@length(min: 64, max: 64) @pattern("[0-9a-f]+")
string SHA256

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    resourceId: String
    resourceType: ResourceType
}

@length(min: 1, max: 255)
string String255

structure SuccessfulPackageVersionInfo {
    revision: String
    status: PackageVersionStatus
}

map SuccessfulPackageVersionInfoMap {
    key: PackageVersion
    value: SuccessfulPackageVersionInfo
}

structure Tag {
    @required
    key: TagKey

    @required
    value: TagValue
}

@length(min: 1, max: 128) @pattern("\\P{C}+")
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("\\P{C}*")
string TagValue

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

structure UpstreamRepository {
    @required
    repositoryName: RepositoryName
}

structure UpstreamRepositoryInfo {
    repositoryName: RepositoryName
}

list UpstreamRepositoryInfoList {
    member: UpstreamRepositoryInfo
}

list UpstreamRepositoryList {
    member: UpstreamRepository
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    reason: ValidationExceptionReason
}

enum ValidationExceptionReason {
    CANNOT_PARSE
    ENCRYPTION_KEY_ERROR
    FIELD_VALIDATION_FAILED
    UNKNOWN_OPERATION
    OTHER
}
