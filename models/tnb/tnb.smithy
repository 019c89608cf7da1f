$version: "2.0"

namespace com.amazonaws.tnb

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Telco Network Builder")
@service(sdkId: "tnb", endpointPrefix: "tnb")
@restJson1
@sigv4(name: "tnb")
@standardRegionalEndpoints
service tnb {
    version: "2008-10-21"
    operations: [
        CancelSolNetworkOperation
        CreateSolFunctionPackage
        CreateSolNetworkInstance
        CreateSolNetworkPackage
        DeleteSolFunctionPackage
        DeleteSolNetworkInstance
        DeleteSolNetworkPackage
        GetSolFunctionInstance
        GetSolFunctionPackage
        GetSolFunctionPackageContent
        GetSolFunctionPackageDescriptor
        GetSolNetworkInstance
        GetSolNetworkOperation
        GetSolNetworkPackage
        GetSolNetworkPackageContent
        GetSolNetworkPackageDescriptor
        InstantiateSolNetworkInstance
        ListSolFunctionInstances
        ListSolFunctionPackages
        ListSolNetworkInstances
        ListSolNetworkOperations
        ListSolNetworkPackages
        ListTagsForResource
        PutSolFunctionPackageContent
        PutSolNetworkPackageContent
        TagResource
        TerminateSolNetworkInstance
        UntagResource
        UpdateSolFunctionPackage
        UpdateSolNetworkInstance
        UpdateSolNetworkPackage
        ValidateSolFunctionPackageContent
        ValidateSolNetworkPackageContent
    ]
}

@http(method: "POST", uri: "/sol/nslcm/v1/ns_lcm_op_occs/{nsLcmOpOccId}/cancel", code: 202)
operation CancelSolNetworkOperation {
    input := {
        @required @httpLabel
        nsLcmOpOccId: NsLcmOpOccId
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/sol/vnfpkgm/v1/vnf_packages", code: 201)
operation CreateSolFunctionPackage {
    input := {
        tags: TagMap
    }
    output := {
        @required
        arn: VnfPkgArn

        @required
        id: VnfPkgId

        @required
        onboardingState: OnboardingState

        @required
        operationalState: OperationalState

        tags: TagMap

        @required
        usageState: UsageState
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/sol/nslcm/v1/ns_instances", code: 201)
operation CreateSolNetworkInstance {
    input := {
        nsDescription: CreateSolNetworkInstanceInputNsDescriptionString

        @required
        nsName: CreateSolNetworkInstanceInputNsNameString

        @required
        nsdInfoId: NsdInfoId

        tags: TagMap
    }
    output := {
        @required
        arn: NsInstanceArn

        @required
        id: NsInstanceId

        @required
        nsInstanceName: String

        @required
        nsdInfoId: NsdInfoId

        tags: TagMap
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/sol/nsd/v1/ns_descriptors", code: 201)
operation CreateSolNetworkPackage {
    input := {
        tags: TagMap
    }
    output := {
        @required
        arn: NsdInfoArn

        @required
        id: NsdInfoId

        @required
        nsdOnboardingState: NsdOnboardingState

        @required
        nsdOperationalState: NsdOperationalState

        @required
        nsdUsageState: NsdUsageState

        tags: TagMap
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/sol/vnfpkgm/v1/vnf_packages/{vnfPkgId}", code: 204) @idempotent
operation DeleteSolFunctionPackage {
    input := {
        @required @httpLabel
        vnfPkgId: VnfPkgId
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/sol/nslcm/v1/ns_instances/{nsInstanceId}", code: 204) @idempotent
operation DeleteSolNetworkInstance {
    input := {
        @required @httpLabel
        nsInstanceId: NsInstanceId
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/sol/nsd/v1/ns_descriptors/{nsdInfoId}", code: 204) @idempotent
operation DeleteSolNetworkPackage {
    input := {
        @required @httpLabel
        nsdInfoId: NsdInfoId
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/sol/vnflcm/v1/vnf_instances/{vnfInstanceId}")
operation GetSolFunctionInstance {
    input := {
        @required @httpLabel
        vnfInstanceId: VnfInstanceId
    }
    output := {
        @required
        arn: VnfInstanceArn

        @required
        id: VnfInstanceId

        instantiatedVnfInfo: GetSolVnfInfo

        @required
        instantiationState: VnfInstantiationState

        @required
        metadata: GetSolFunctionInstanceMetadata

        @required
        nsInstanceId: NsInstanceId

        tags: TagMap

        @required
        vnfPkgId: VnfPkgId

        vnfProductName: String
        vnfProvider: String

        @required
        vnfdId: VnfdId

        vnfdVersion: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/sol/vnfpkgm/v1/vnf_packages/{vnfPkgId}")
operation GetSolFunctionPackage {
    input := {
        @required @httpLabel
        vnfPkgId: VnfPkgId
    }
    output := {
        @required
        arn: VnfPkgArn

        @required
        id: VnfPkgId

        metadata: GetSolFunctionPackageMetadata

        @required
        onboardingState: OnboardingState

        @required
        operationalState: OperationalState

        tags: TagMap

        @required
        usageState: UsageState

        vnfProductName: String
        vnfProvider: String
        vnfdId: String
        vnfdVersion: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/sol/vnfpkgm/v1/vnf_packages/{vnfPkgId}/package_content")
operation GetSolFunctionPackageContent {
    input := {
        @required @httpHeader("Accept")
        accept: PackageContentType

        @required @httpLabel
        vnfPkgId: VnfPkgId
    }
    output := {
        @httpHeader("Content-Type")
        contentType: PackageContentType

        @httpPayload
        packageContent: Blob
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/sol/vnfpkgm/v1/vnf_packages/{vnfPkgId}/vnfd")
operation GetSolFunctionPackageDescriptor {
    input := {
        @required @httpHeader("Accept")
        accept: DescriptorContentType

        @required @httpLabel
        vnfPkgId: VnfPkgId
    }
    output := {
        @httpHeader("Content-Type")
        contentType: DescriptorContentType

        @httpPayload
        vnfd: Blob
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/sol/nslcm/v1/ns_instances/{nsInstanceId}")
operation GetSolNetworkInstance {
    input := {
        @required @httpLabel
        nsInstanceId: NsInstanceId
    }
    output := {
        @required
        arn: NsInstanceArn

        @required
        id: NsInstanceId

        lcmOpInfo: LcmOperationInfo

        @required
        metadata: GetSolNetworkInstanceMetadata

        @required
        nsInstanceDescription: String

        @required
        nsInstanceName: String

        nsState: NsState

        @required
        nsdId: NsdId

        @required
        nsdInfoId: NsdInfoId

        tags: TagMap
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/sol/nslcm/v1/ns_lcm_op_occs/{nsLcmOpOccId}")
operation GetSolNetworkOperation {
    input := {
        @required @httpLabel
        nsLcmOpOccId: NsLcmOpOccId
    }
    output := {
        @required
        arn: NsLcmOpOccArn

        error: ProblemDetails
        id: NsLcmOpOccId
        lcmOperationType: LcmOperationType
        metadata: GetSolNetworkOperationMetadata
        nsInstanceId: NsInstanceId
        operationState: NsLcmOperationState
        tags: TagMap
        tasks: GetSolNetworkOperationTasksList
        updateType: UpdateSolNetworkType
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/sol/nsd/v1/ns_descriptors/{nsdInfoId}")
operation GetSolNetworkPackage {
    input := {
        @required @httpLabel
        nsdInfoId: NsdInfoId
    }
    output := {
        @required
        arn: NsdInfoArn

        @required
        id: NsdInfoId

        @required
        metadata: GetSolNetworkPackageMetadata

        @required
        nsdId: NsdId

        @required
        nsdName: String

        @required
        nsdOnboardingState: NsdOnboardingState

        @required
        nsdOperationalState: NsdOperationalState

        @required
        nsdUsageState: NsdUsageState

        @required
        nsdVersion: String

        tags: TagMap

        @required
        vnfPkgIds: VnfPkgIdList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/sol/nsd/v1/ns_descriptors/{nsdInfoId}/nsd_content")
operation GetSolNetworkPackageContent {
    input := {
        @required @httpHeader("Accept")
        accept: PackageContentType

        @required @httpLabel
        nsdInfoId: NsdInfoId
    }
    output := {
        @httpHeader("Content-Type")
        contentType: PackageContentType

        @httpPayload
        nsdContent: Blob
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/sol/nsd/v1/ns_descriptors/{nsdInfoId}/nsd")
operation GetSolNetworkPackageDescriptor {
    input := {
        @required @httpLabel
        nsdInfoId: NsdInfoId
    }
    output := {
        @httpHeader("Content-Type")
        contentType: DescriptorContentType

        @httpPayload
        nsd: Blob
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/sol/nslcm/v1/ns_instances/{nsInstanceId}/instantiate", code: 201)
operation InstantiateSolNetworkInstance {
    input := {
        additionalParamsForNs: Document

        @httpQuery("dry_run")
        dryRun: Boolean

        @required @httpLabel
        nsInstanceId: NsInstanceId

        tags: TagMap
    }
    output := {
        @required
        nsLcmOpOccId: NsLcmOpOccId

        tags: TagMap
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/sol/vnflcm/v1/vnf_instances")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "functionInstances"
    pageSize: "maxResults"
)
operation ListSolFunctionInstances {
    input := {
        @httpQuery("max_results")
        maxResults: ListSolFunctionInstancesInputMaxResultsInteger

        @httpQuery("nextpage_opaque_marker")
        nextToken: String
    }
    output := {
        functionInstances: ListSolFunctionInstanceResources
        nextToken: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/sol/vnfpkgm/v1/vnf_packages")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "functionPackages"
    pageSize: "maxResults"
)
operation ListSolFunctionPackages {
    input := {
        @httpQuery("max_results")
        maxResults: ListSolFunctionPackagesInputMaxResultsInteger

        @httpQuery("nextpage_opaque_marker")
        nextToken: String
    }
    output := {
        @required
        functionPackages: ListSolFunctionPackageResources

        nextToken: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/sol/nslcm/v1/ns_instances")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "networkInstances"
    pageSize: "maxResults"
)
operation ListSolNetworkInstances {
    input := {
        @httpQuery("max_results")
        maxResults: ListSolNetworkInstancesInputMaxResultsInteger

        @httpQuery("nextpage_opaque_marker")
        nextToken: String
    }
    output := {
        networkInstances: ListSolNetworkInstanceResources
        nextToken: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/sol/nslcm/v1/ns_lcm_op_occs")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "networkOperations"
    pageSize: "maxResults"
)
operation ListSolNetworkOperations {
    input := {
        @httpQuery("max_results")
        maxResults: ListSolNetworkOperationsInputMaxResultsInteger

        @httpQuery("nextpage_opaque_marker")
        nextToken: String

        @httpQuery("nsInstanceId")
        nsInstanceId: NsInstanceId
    }
    output := {
        networkOperations: ListSolNetworkOperationsResources
        nextToken: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/sol/nsd/v1/ns_descriptors")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "networkPackages"
    pageSize: "maxResults"
)
operation ListSolNetworkPackages {
    input := {
        @httpQuery("max_results")
        maxResults: ListSolNetworkPackagesInputMaxResultsInteger

        @httpQuery("nextpage_opaque_marker")
        nextToken: String
    }
    output := {
        @required
        networkPackages: ListSolNetworkPackageResources

        nextToken: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: TNBResourceArn
    }
    output := {
        @required
        tags: TagMap
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/sol/vnfpkgm/v1/vnf_packages/{vnfPkgId}/package_content", code: 202)
@idempotent
operation PutSolFunctionPackageContent {
    input := {
        @httpHeader("Content-Type")
        contentType: PackageContentType

        @required @httpPayload
        file: SensitiveBlob

        @required @httpLabel
        vnfPkgId: VnfPkgId
    }
    output := {
        @required
        id: VnfPkgId

        @required
        metadata: PutSolFunctionPackageContentMetadata

        @required
        vnfProductName: String

        @required
        vnfProvider: String

        @required
        vnfdId: VnfdId

        @required
        vnfdVersion: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/sol/nsd/v1/ns_descriptors/{nsdInfoId}/nsd_content") @idempotent
operation PutSolNetworkPackageContent {
    input := {
        @httpHeader("Content-Type")
        contentType: PackageContentType

        @required @httpPayload
        file: SensitiveBlob

        @required @httpLabel
        nsdInfoId: NsdInfoId
    }
    output := {
        @required
        arn: NsdInfoArn

        @required
        id: NsdInfoId

        @required
        metadata: PutSolNetworkPackageContentMetadata

        @required
        nsdId: NsdId

        @required
        nsdName: String

        @required
        nsdVersion: String

        @required
        vnfPkgIds: VnfPkgIdList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: TNBResourceArn

        @required
        tags: TagMap
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/sol/nslcm/v1/ns_instances/{nsInstanceId}/terminate", code: 201)
operation TerminateSolNetworkInstance {
    input := {
        @required @httpLabel
        nsInstanceId: NsInstanceId

        tags: TagMap
    }
    output := {
        nsLcmOpOccId: NsLcmOpOccId
        tags: TagMap
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: TNBResourceArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeys
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "PATCH", uri: "/sol/vnfpkgm/v1/vnf_packages/{vnfPkgId}")
operation UpdateSolFunctionPackage {
    input := {
        @required
        operationalState: OperationalState

        @required @httpLabel
        vnfPkgId: VnfPkgId
    }
    output := {
        @required
        operationalState: OperationalState
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/sol/nslcm/v1/ns_instances/{nsInstanceId}/update", code: 201)
operation UpdateSolNetworkInstance {
    input := {
        modifyVnfInfoData: UpdateSolNetworkModify

        @required @httpLabel
        nsInstanceId: NsInstanceId

        tags: TagMap
        updateNs: UpdateSolNetworkServiceData

        @required
        updateType: UpdateSolNetworkType
    }
    output := {
        nsLcmOpOccId: NsLcmOpOccId
        tags: TagMap
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "PATCH", uri: "/sol/nsd/v1/ns_descriptors/{nsdInfoId}")
operation UpdateSolNetworkPackage {
    input := {
        @required @httpLabel
        nsdInfoId: NsdInfoId

        @required
        nsdOperationalState: NsdOperationalState
    }
    output := {
        @required
        nsdOperationalState: NsdOperationalState
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(
    method: "PUT"
    uri: "/sol/vnfpkgm/v1/vnf_packages/{vnfPkgId}/package_content/validate"
    code: 202
)
@idempotent
operation ValidateSolFunctionPackageContent {
    input := {
        @httpHeader("Content-Type")
        contentType: PackageContentType

        @required @httpPayload
        file: SensitiveBlob

        @required @httpLabel
        vnfPkgId: VnfPkgId
    }
    output := {
        @required
        id: VnfPkgId

        @required
        metadata: ValidateSolFunctionPackageContentMetadata

        @required
        vnfProductName: String

        @required
        vnfProvider: String

        @required
        vnfdId: VnfdId

        @required
        vnfdVersion: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/sol/nsd/v1/ns_descriptors/{nsdInfoId}/nsd_content/validate") @idempotent
operation ValidateSolNetworkPackageContent {
    input := {
        @httpHeader("Content-Type")
        contentType: PackageContentType

        @required @httpPayload
        file: SensitiveBlob

        @required @httpLabel
        nsdInfoId: NsdInfoId
    }
    output := {
        @required
        arn: NsdInfoArn

        @required
        id: NsdInfoId

        @required
        metadata: ValidateSolNetworkPackageContentMetadata

        @required
        nsdId: NsdId

        @required
        nsdName: String

        @required
        nsdVersion: String

        @required
        vnfPkgIds: VnfPkgIdList
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 0, max: 255)
string CreateSolNetworkInstanceInputNsDescriptionString

@length(min: 1, max: 100)
string CreateSolNetworkInstanceInputNsNameString

enum DescriptorContentType {
    text_plain = "text/plain"
}

@length(min: 1, max: 200)
string ErrorCause

@length(min: 0, max: 10240)
string ErrorDetails

structure ErrorInfo {
    cause: ErrorCause
    details: ErrorDetails
}

structure FunctionArtifactMeta {
    overrides: OverrideList
}

structure GetSolFunctionInstanceMetadata {
    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    lastModified: SyntheticTimestamp_date_time
}

structure GetSolFunctionPackageMetadata {
    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    lastModified: SyntheticTimestamp_date_time

    vnfd: FunctionArtifactMeta
}

structure GetSolInstantiatedVnfInfo {
    vnfState: VnfOperationalState
}

structure GetSolNetworkInstanceMetadata {
    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    lastModified: SyntheticTimestamp_date_time
}

structure GetSolNetworkOperationMetadata {
    @required
    createdAt: SyntheticTimestamp_date_time

    instantiateMetadata: InstantiateMetadata

    @required
    lastModified: SyntheticTimestamp_date_time

    modifyVnfInfoMetadata: ModifyVnfInfoMetadata
    updateNsMetadata: UpdateNsMetadata
}

structure GetSolNetworkOperationTaskDetails {
    taskContext: StringMap
    taskEndTime: SyntheticTimestamp_date_time
    taskErrorDetails: ErrorInfo
    taskName: String
    taskStartTime: SyntheticTimestamp_date_time
    taskStatus: TaskStatus
}

list GetSolNetworkOperationTasksList {
    member: GetSolNetworkOperationTaskDetails
}

structure GetSolNetworkPackageMetadata {
    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    lastModified: SyntheticTimestamp_date_time

    nsd: NetworkArtifactMeta
}

structure GetSolVnfInfo {
    vnfState: VnfOperationalState
    vnfcResourceInfo: GetSolVnfcResourceInfoList
}

structure GetSolVnfcResourceInfo {
    metadata: GetSolVnfcResourceInfoMetadata
}

list GetSolVnfcResourceInfoList {
    member: GetSolVnfcResourceInfo
}

structure GetSolVnfcResourceInfoMetadata {
    cluster: String
    helmChart: String
    nodeGroup: String
}

structure InstantiateMetadata {
    additionalParamsForNs: Document

    @required
    nsdInfoId: NsdInfoId
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    message: String
}

structure LcmOperationInfo {
    @required
    nsLcmOpOccId: NsLcmOpOccId
}

enum LcmOperationType {
    INSTANTIATE
    UPDATE
    TERMINATE
}

structure ListSolFunctionInstanceInfo {
    @required
    arn: VnfInstanceArn

    @required
    id: VnfInstanceId

    instantiatedVnfInfo: GetSolInstantiatedVnfInfo

    @required
    instantiationState: VnfInstantiationState

    @required
    metadata: ListSolFunctionInstanceMetadata

    @required
    nsInstanceId: NsInstanceId

    @required
    vnfPkgId: VnfPkgId

    vnfPkgName: String
}

structure ListSolFunctionInstanceMetadata {
    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    lastModified: SyntheticTimestamp_date_time
}

list ListSolFunctionInstanceResources {
    member: ListSolFunctionInstanceInfo
}

@range(min: 1, max: 100)
integer ListSolFunctionInstancesInputMaxResultsInteger

structure ListSolFunctionPackageInfo {
    @required
    arn: VnfPkgArn

    @required
    id: VnfPkgId

    metadata: ListSolFunctionPackageMetadata

    @required
    onboardingState: OnboardingState

    @required
    operationalState: OperationalState

    @required
    usageState: UsageState

    vnfProductName: String
    vnfProvider: String
    vnfdId: String
    vnfdVersion: String
}

structure ListSolFunctionPackageMetadata {
    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    lastModified: SyntheticTimestamp_date_time
}

list ListSolFunctionPackageResources {
    member: ListSolFunctionPackageInfo
}

@range(min: 1, max: 100)
integer ListSolFunctionPackagesInputMaxResultsInteger

structure ListSolNetworkInstanceInfo {
    @required
    arn: NsInstanceArn

    @required
    id: NsInstanceId

    @required
    metadata: ListSolNetworkInstanceMetadata

    @required
    nsInstanceDescription: String

    @required
    nsInstanceName: String

    @required
    nsState: NsState

    @required
    nsdId: NsdId

    @required
    nsdInfoId: NsdInfoId
}

structure ListSolNetworkInstanceMetadata {
    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    lastModified: SyntheticTimestamp_date_time
}

list ListSolNetworkInstanceResources {
    member: ListSolNetworkInstanceInfo
}

@range(min: 1, max: 100)
integer ListSolNetworkInstancesInputMaxResultsInteger

structure ListSolNetworkOperationsInfo {
    @required
    arn: NsLcmOpOccArn

    error: ProblemDetails

    @required
    id: NsLcmOpOccId

    @required
    lcmOperationType: LcmOperationType

    metadata: ListSolNetworkOperationsMetadata

    @required
    nsInstanceId: NsInstanceId

    @required
    operationState: NsLcmOperationState

    updateType: UpdateSolNetworkType
}

@range(min: 1, max: 100)
integer ListSolNetworkOperationsInputMaxResultsInteger

structure ListSolNetworkOperationsMetadata {
    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    lastModified: SyntheticTimestamp_date_time

    nsdInfoId: NsdInfoId
    vnfInstanceId: VnfInstanceId
}

list ListSolNetworkOperationsResources {
    member: ListSolNetworkOperationsInfo
}

structure ListSolNetworkPackageInfo {
    @required
    arn: NsdInfoArn

    @required
    id: NsdInfoId

    @required
    metadata: ListSolNetworkPackageMetadata

    nsdDesigner: String
    nsdId: String
    nsdInvariantId: String
    nsdName: String

    @required
    nsdOnboardingState: NsdOnboardingState

    @required
    nsdOperationalState: NsdOperationalState

    @required
    nsdUsageState: NsdUsageState

    nsdVersion: String
    vnfPkgIds: VnfPkgIdList
}

structure ListSolNetworkPackageMetadata {
    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    lastModified: SyntheticTimestamp_date_time
}

list ListSolNetworkPackageResources {
    member: ListSolNetworkPackageInfo
}

@range(min: 1, max: 100)
integer ListSolNetworkPackagesInputMaxResultsInteger

structure ModifyVnfInfoMetadata {
    @required
    vnfConfigurableProperties: Document

    @required
    vnfInstanceId: VnfInstanceId
}

structure NetworkArtifactMeta {
    overrides: OverrideList
}

@pattern("^arn:(aws|aws-cn|aws-iso|aws-iso-b|aws-us-gov):tnb:([a-z]{2}(-(gov|isob|iso))?-(east|west|north|south|central){1,2}-[0-9]):\\d{12}:(network-instance/ni-[a-f0-9]{17})$")
string NsInstanceArn

@pattern("^ni-[a-f0-9]{17}$")
string NsInstanceId

@pattern("^arn:(aws|aws-cn|aws-iso|aws-iso-b|aws-us-gov):tnb:([a-z]{2}(-(gov|isob|iso))?-(east|west|north|south|central){1,2}-[0-9]):\\d{12}:(network-operation/no-[a-f0-9]{17})$")
string NsLcmOpOccArn

@pattern("^no-[a-f0-9]{17}$")
string NsLcmOpOccId

enum NsLcmOperationState {
    PROCESSING
    COMPLETED
    FAILED
    CANCELLING
    CANCELLED
}

enum NsState {
    INSTANTIATED
    NOT_INSTANTIATED
    UPDATED
    IMPAIRED
    UPDATE_FAILED
    STOPPED
    DELETED
    INSTANTIATE_IN_PROGRESS
    INTENT_TO_UPDATE_IN_PROGRESS
    UPDATE_IN_PROGRESS
    TERMINATE_IN_PROGRESS
}

@pattern("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string NsdId

@pattern("^arn:(aws|aws-cn|aws-iso|aws-iso-b|aws-us-gov):tnb:([a-z]{2}(-(gov|isob|iso))?-(east|west|north|south|central){1,2}-[0-9]):\\d{12}:(network-package/np-[a-f0-9]{17})$")
string NsdInfoArn

@pattern("^np-[a-f0-9]{17}$")
string NsdInfoId

enum NsdOnboardingState {
    CREATED
    ONBOARDED
    ERROR
}

enum NsdOperationalState {
    ENABLED
    DISABLED
}

enum NsdUsageState {
    IN_USE
    NOT_IN_USE
}

enum OnboardingState {
    CREATED
    ONBOARDED
    ERROR
}

enum OperationalState {
    ENABLED
    DISABLED
}

list OverrideList {
    member: ToscaOverride
}

enum PackageContentType {
    application_zip = "application/zip"
}

structure ProblemDetails {
    @required
    detail: String

    title: String
}

structure PutSolFunctionPackageContentMetadata {
    vnfd: FunctionArtifactMeta
}

structure PutSolNetworkPackageContentMetadata {
    nsd: NetworkArtifactMeta
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

@sensitive
blob SensitiveBlob

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

map StringMap {
    key: String
    value: String
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@pattern("^arn:aws:tnb:[a-z0-9-]+:[^:]*:.*$")
string TNBResourceArn

@pattern("^(?!aws:).{1,128}$")
string TagKey

@length(min: 0, max: 200)
list TagKeys {
    member: TagKey
}

@length(min: 0, max: 200) @sensitive
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

enum TaskStatus {
    SCHEDULED
    STARTED
    IN_PROGRESS
    COMPLETED
    ERROR
    SKIPPED
    CANCELLED
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    message: String
}

structure ToscaOverride {
    defaultValue: String
    name: String
}

structure UpdateNsMetadata {
    additionalParamsForNs: Document

    @required
    nsdInfoId: NsdInfoId
}

structure UpdateSolNetworkModify {
    @required
    vnfConfigurableProperties: Document

    @required
    vnfInstanceId: VnfInstanceId
}

structure UpdateSolNetworkServiceData {
    additionalParamsForNs: Document

    @required
    nsdInfoId: NsdInfoId
}

enum UpdateSolNetworkType {
    MODIFY_VNF_INFORMATION
    UPDATE_NS
}

enum UsageState {
    IN_USE
    NOT_IN_USE
}

structure ValidateSolFunctionPackageContentMetadata {
    vnfd: FunctionArtifactMeta
}

structure ValidateSolNetworkPackageContentMetadata {
    nsd: NetworkArtifactMeta
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String
}

@pattern("^arn:(aws|aws-cn|aws-iso|aws-iso-b|aws-us-gov):tnb:([a-z]{2}(-(gov|isob|iso))?-(east|west|north|south|central){1,2}-[0-9]):\\d{12}:(function-instance/fi-[a-f0-9]{17})$")
string VnfInstanceArn

@pattern("^fi-[a-f0-9]{17}$")
string VnfInstanceId

enum VnfInstantiationState {
    INSTANTIATED
    NOT_INSTANTIATED
}

enum VnfOperationalState {
    STARTED
    STOPPED
}

@pattern("^arn:(aws|aws-cn|aws-iso|aws-iso-b|aws-us-gov):tnb:([a-z]{2}(-(gov|isob|iso))?-(east|west|north|south|central){1,2}-[0-9]):\\d{12}:(function-package/fp-[a-f0-9]{17})$")
string VnfPkgArn

@pattern("^fp-[a-f0-9]{17}$")
string VnfPkgId

list VnfPkgIdList {
    member: VnfPkgId
}

@pattern("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string VnfdId
