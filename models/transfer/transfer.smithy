$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.transfer

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("AWS Transfer Family")
@service(sdkId: "Transfer", endpointPrefix: "transfer")
@awsJson1_1
@sigv4(name: "transfer")
@standardRegionalEndpoints
service TransferService {
    version: "2018-11-05"
    operations: [
        CreateAccess
        CreateAgreement
        CreateConnector
        CreateProfile
        CreateServer
        CreateUser
        CreateWebApp
        CreateWorkflow
        DeleteAccess
        DeleteAgreement
        DeleteCertificate
        DeleteConnector
        DeleteHostKey
        DeleteProfile
        DeleteServer
        DeleteSshPublicKey
        DeleteUser
        DeleteWebApp
        DeleteWebAppCustomization
        DeleteWorkflow
        DescribeAccess
        DescribeAgreement
        DescribeCertificate
        DescribeConnector
        DescribeExecution
        DescribeHostKey
        DescribeProfile
        DescribeSecurityPolicy
        DescribeServer
        DescribeUser
        DescribeWebApp
        DescribeWebAppCustomization
        DescribeWorkflow
        ImportCertificate
        ImportHostKey
        ImportSshPublicKey
        ListAccesses
        ListAgreements
        ListCertificates
        ListConnectors
        ListExecutions
        ListFileTransferResults
        ListHostKeys
        ListProfiles
        ListSecurityPolicies
        ListServers
        ListTagsForResource
        ListUsers
        ListWebApps
        ListWorkflows
        SendWorkflowStepState
        StartDirectoryListing
        StartFileTransfer
        StartRemoteDelete
        StartRemoteMove
        StartServer
        StopServer
        TagResource
        TestConnection
        TestIdentityProvider
        UntagResource
        UpdateAccess
        UpdateAgreement
        UpdateCertificate
        UpdateConnector
        UpdateHostKey
        UpdateProfile
        UpdateServer
        UpdateUser
        UpdateWebApp
        UpdateWebAppCustomization
    ]
}

operation CreateAccess {
    input := {
        HomeDirectory: HomeDirectory
        HomeDirectoryType: HomeDirectoryType
        HomeDirectoryMappings: HomeDirectoryMappings
        Policy: Policy
        PosixProfile: PosixProfile

        @required
        Role: Role

        @required
        ServerId: ServerId

        @required
        ExternalId: ExternalId
    }
    output := {
        @required
        ServerId: ServerId

        @required
        ExternalId: ExternalId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
        ResourceExistsException
    ]
}

operation CreateAgreement {
    input := {
        Description: Description

        @required
        ServerId: ServerId

        @required
        LocalProfileId: ProfileId

        @required
        PartnerProfileId: ProfileId

        BaseDirectory: HomeDirectory

        @required
        AccessRole: Role

        Status: AgreementStatusType
        Tags: Tags
        PreserveFilename: PreserveFilenameType
        EnforceMessageSigning: EnforceMessageSigningType
        CustomDirectories: CustomDirectoriesType
    }
    output := {
        @required
        AgreementId: AgreementId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
        ResourceExistsException
    ]
}

operation CreateConnector {
    input := {
        Url: Url
        As2Config: As2ConnectorConfig

        @required
        AccessRole: Role

        LoggingRole: Role
        Tags: Tags
        SftpConfig: SftpConnectorConfig
        SecurityPolicyName: ConnectorSecurityPolicyName
        EgressConfig: ConnectorEgressConfig
        IpAddressType: ConnectorsIpAddressType
    }
    output := {
        @required
        ConnectorId: ConnectorId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
        ResourceExistsException
    ]
}

operation CreateProfile {
    input := {
        @required
        As2Id: As2Id

        @required
        ProfileType: ProfileType

        CertificateIds: CertificateIds
        Tags: Tags
    }
    output := {
        @required
        ProfileId: ProfileId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
    ]
}

operation CreateServer {
    input := {
        Certificate: Certificate
        Domain: Domain
        EndpointDetails: EndpointDetails
        EndpointType: EndpointType
        HostKey: HostKey
        IdentityProviderDetails: IdentityProviderDetails
        IdentityProviderType: IdentityProviderType
        LoggingRole: NullableRole
        PostAuthenticationLoginBanner: PostAuthenticationLoginBanner
        PreAuthenticationLoginBanner: PreAuthenticationLoginBanner
        Protocols: Protocols
        ProtocolDetails: ProtocolDetails
        SecurityPolicyName: SecurityPolicyName
        Tags: Tags
        WorkflowDetails: WorkflowDetails
        StructuredLogDestinations: StructuredLogDestinations
        S3StorageOptions: S3StorageOptions
        IpAddressType: IpAddressType
    }
    output := {
        @required
        ServerId: ServerId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
        ResourceExistsException
        AccessDeniedException
    ]
}

@idempotent
operation CreateUser {
    input := {
        HomeDirectory: HomeDirectory
        HomeDirectoryType: HomeDirectoryType
        HomeDirectoryMappings: HomeDirectoryMappings
        Policy: Policy
        PosixProfile: PosixProfile

        @required
        Role: Role

        @required
        ServerId: ServerId

        SshPublicKeyBody: SshPublicKeyBody
        Tags: Tags

        @required
        UserName: UserName
    }
    output := {
        @required
        ServerId: ServerId

        @required
        UserName: UserName
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
        ResourceExistsException
    ]
}

operation CreateWebApp {
    input := {
        @required
        IdentityProviderDetails: WebAppIdentityProviderDetails

        AccessEndpoint: WebAppAccessEndpoint
        WebAppUnits: WebAppUnits
        Tags: Tags
        WebAppEndpointPolicy: WebAppEndpointPolicy
        EndpointDetails: WebAppEndpointDetails
    }
    output := {
        @required
        WebAppId: WebAppId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        AccessDeniedException
    ]
}

operation CreateWorkflow {
    input := {
        Description: WorkflowDescription

        @required
        Steps: WorkflowSteps

        OnExceptionSteps: WorkflowSteps
        Tags: Tags
    }
    output := {
        @required
        WorkflowId: WorkflowId
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
        ResourceExistsException
        AccessDeniedException
    ]
}

operation DeleteAccess {
    input := {
        @required
        ServerId: ServerId

        @required
        ExternalId: ExternalId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

@idempotent
operation DeleteAgreement {
    input := {
        @required
        AgreementId: AgreementId

        @required
        ServerId: ServerId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

@idempotent
operation DeleteCertificate {
    input := {
        @required
        CertificateId: CertificateId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

@idempotent
operation DeleteConnector {
    input := {
        @required
        ConnectorId: ConnectorId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

operation DeleteHostKey {
    input := {
        @required
        ServerId: ServerId

        @required
        HostKeyId: HostKeyId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
    ]
}

@idempotent
operation DeleteProfile {
    input := {
        @required
        ProfileId: ProfileId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

@idempotent
operation DeleteServer {
    input := {
        @required
        ServerId: ServerId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
        AccessDeniedException
    ]
}

operation DeleteSshPublicKey {
    input := {
        @required
        ServerId: ServerId

        @required
        SshPublicKeyId: SshPublicKeyId

        @required
        UserName: UserName
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
    ]
}

@idempotent
operation DeleteUser {
    input := {
        @required
        ServerId: ServerId

        @required
        UserName: UserName
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

@idempotent
operation DeleteWebApp {
    input := {
        @required
        WebAppId: WebAppId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        AccessDeniedException
    ]
}

@idempotent
operation DeleteWebAppCustomization {
    input := {
        @required
        WebAppId: WebAppId
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        AccessDeniedException
    ]
}

@idempotent
operation DeleteWorkflow {
    input := {
        @required
        WorkflowId: WorkflowId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
        AccessDeniedException
    ]
}

@readonly
operation DescribeAccess {
    input := {
        @required
        ServerId: ServerId

        @required
        ExternalId: ExternalId
    }
    output := {
        @required
        ServerId: ServerId

        @required
        Access: DescribedAccess
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

@readonly
operation DescribeAgreement {
    input := {
        @required
        AgreementId: AgreementId

        @required
        ServerId: ServerId
    }
    output := {
        @required
        Agreement: DescribedAgreement
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

@readonly
operation DescribeCertificate {
    input := {
        @required
        CertificateId: CertificateId
    }
    output := {
        @required
        Certificate: DescribedCertificate
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

@readonly
operation DescribeConnector {
    input := {
        @required
        ConnectorId: ConnectorId
    }
    output := {
        @required
        Connector: DescribedConnector
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

@readonly
operation DescribeExecution {
    input := {
        @required
        ExecutionId: ExecutionId

        @required
        WorkflowId: WorkflowId
    }
    output := {
        @required
        WorkflowId: WorkflowId

        @required
        Execution: DescribedExecution
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

@readonly
operation DescribeHostKey {
    input := {
        @required
        ServerId: ServerId

        @required
        HostKeyId: HostKeyId
    }
    output := {
        @required
        HostKey: DescribedHostKey
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

@readonly
operation DescribeProfile {
    input := {
        @required
        ProfileId: ProfileId
    }
    output := {
        @required
        Profile: DescribedProfile
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

@readonly
operation DescribeSecurityPolicy {
    input := {
        @required
        SecurityPolicyName: SecurityPolicyName
    }
    output := {
        @required
        SecurityPolicy: DescribedSecurityPolicy
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

@readonly
@waitable(
    ServerOffline: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "Server.State", expected: "OFFLINE", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Server.State"
                        expected: "STOP_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    ServerOnline: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "Server.State", expected: "ONLINE", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Server.State"
                        expected: "START_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(ServerOffline: 120, ServerOnline: 120)
operation DescribeServer {
    input := {
        @required
        ServerId: ServerId
    }
    output := {
        @required
        Server: DescribedServer
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

@readonly
operation DescribeUser {
    input := {
        @required
        ServerId: ServerId

        @required
        UserName: UserName
    }
    output := {
        @required
        ServerId: ServerId

        @required
        User: DescribedUser
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

@readonly
operation DescribeWebApp {
    input := {
        @required
        WebAppId: WebAppId
    }
    output := {
        @required
        WebApp: DescribedWebApp
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        AccessDeniedException
    ]
}

@readonly
operation DescribeWebAppCustomization {
    input := {
        @required
        WebAppId: WebAppId
    }
    output := {
        @required
        WebAppCustomization: DescribedWebAppCustomization
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        AccessDeniedException
    ]
}

@readonly
operation DescribeWorkflow {
    input := {
        @required
        WorkflowId: WorkflowId
    }
    output := {
        @required
        Workflow: DescribedWorkflow
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

operation ImportCertificate {
    input := {
        @required
        Usage: CertificateUsageType

        @required
        Certificate: CertificateBodyType

        CertificateChain: CertificateChainType
        PrivateKey: PrivateKeyType
        ActiveDate: Timestamp
        InactiveDate: Timestamp
        Description: Description
        Tags: Tags
    }
    output := {
        @required
        CertificateId: CertificateId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

operation ImportHostKey {
    input := {
        @required
        ServerId: ServerId

        @required
        HostKeyBody: HostKey

        Description: HostKeyDescription
        Tags: Tags
    }
    output := {
        @required
        ServerId: ServerId

        @required
        HostKeyId: HostKeyId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
        ResourceExistsException
    ]
}

operation ImportSshPublicKey {
    input := {
        @required
        ServerId: ServerId

        @required
        SshPublicKeyBody: SshPublicKeyBody

        @required
        UserName: UserName
    }
    output := {
        @required
        ServerId: ServerId

        @required
        SshPublicKeyId: SshPublicKeyId

        @required
        UserName: UserName
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
        ResourceExistsException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Accesses"
    pageSize: "MaxResults"
)
operation ListAccesses {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken

        @required
        ServerId: ServerId
    }
    output := {
        NextToken: NextToken

        @required
        ServerId: ServerId

        @required
        Accesses: ListedAccesses
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
        InvalidNextTokenException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Agreements"
    pageSize: "MaxResults"
)
operation ListAgreements {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken

        @required
        ServerId: ServerId
    }
    output := {
        NextToken: NextToken

        @required
        Agreements: ListedAgreements
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
        InvalidNextTokenException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Certificates"
    pageSize: "MaxResults"
)
operation ListCertificates {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        NextToken: NextToken

        @required
        Certificates: ListedCertificates
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
        InvalidNextTokenException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Connectors"
    pageSize: "MaxResults"
)
operation ListConnectors {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        NextToken: NextToken

        @required
        Connectors: ListedConnectors
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
        InvalidNextTokenException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Executions"
    pageSize: "MaxResults"
)
operation ListExecutions {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken

        @required
        WorkflowId: WorkflowId
    }
    output := {
        NextToken: NextToken

        @required
        WorkflowId: WorkflowId

        @required
        Executions: ListedExecutions
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
        InvalidNextTokenException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FileTransferResults"
    pageSize: "MaxResults"
)
operation ListFileTransferResults {
    input := {
        @required
        ConnectorId: ConnectorId

        @required
        TransferId: TransferId

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        FileTransferResults: ConnectorFileTransferResults

        NextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

@readonly
operation ListHostKeys {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken

        @required
        ServerId: ServerId
    }
    output := {
        NextToken: NextToken

        @required
        ServerId: ServerId

        @required
        HostKeys: ListedHostKeys
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
        InvalidNextTokenException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Profiles"
    pageSize: "MaxResults"
)
operation ListProfiles {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
        ProfileType: ProfileType
    }
    output := {
        NextToken: NextToken

        @required
        Profiles: ListedProfiles
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
        InvalidNextTokenException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SecurityPolicyNames"
    pageSize: "MaxResults"
)
operation ListSecurityPolicies {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        NextToken: NextToken

        @required
        SecurityPolicyNames: SecurityPolicyNames
    }
    errors: [
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
        InvalidNextTokenException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Servers"
    pageSize: "MaxResults"
)
operation ListServers {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        NextToken: NextToken

        @required
        Servers: ListedServers
    }
    errors: [
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
        InvalidNextTokenException
    ]
}

@readonly
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Tags", pageSize: "MaxResults")
operation ListTagsForResource {
    input := {
        @required
        Arn: Arn

        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        Arn: Arn
        NextToken: NextToken
        Tags: Tags
    }
    errors: [
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
        InvalidNextTokenException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Users"
    pageSize: "MaxResults"
)
operation ListUsers {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken

        @required
        ServerId: ServerId
    }
    output := {
        NextToken: NextToken

        @required
        ServerId: ServerId

        @required
        Users: ListedUsers
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
        InvalidNextTokenException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "WebApps"
    pageSize: "MaxResults"
)
operation ListWebApps {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        NextToken: NextToken

        @required
        WebApps: ListedWebApps
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        InvalidNextTokenException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Workflows"
    pageSize: "MaxResults"
)
operation ListWorkflows {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        NextToken: NextToken

        @required
        Workflows: ListedWorkflows
    }
    errors: [
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
        InvalidNextTokenException
    ]
}

operation SendWorkflowStepState {
    input := {
        @required
        WorkflowId: WorkflowId

        @required
        ExecutionId: ExecutionId

        @required
        Token: CallbackToken

        @required
        Status: CustomStepStatus
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
        AccessDeniedException
    ]
}

operation StartDirectoryListing {
    input := {
        @required
        ConnectorId: ConnectorId

        @required
        RemoteDirectoryPath: FilePath

        MaxItems: MaxItems

        @required
        OutputDirectoryPath: FilePath
    }
    output := {
        @required
        ListingId: ListingId

        @required
        OutputFileName: OutputFileName
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
    ]
}

operation StartFileTransfer {
    input := {
        @required
        ConnectorId: ConnectorId

        SendFilePaths: FilePaths
        RetrieveFilePaths: FilePaths
        LocalDirectoryPath: FilePath
        RemoteDirectoryPath: FilePath
        CustomHttpHeaders: CustomHttpHeaders
    }
    output := {
        @required
        TransferId: TransferId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
    ]
}

operation StartRemoteDelete {
    input := {
        @required
        ConnectorId: ConnectorId

        @required
        DeletePath: FilePath
    }
    output := {
        @required
        DeleteId: DeleteId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
    ]
}

operation StartRemoteMove {
    input := {
        @required
        ConnectorId: ConnectorId

        @required
        SourcePath: FilePath

        @required
        TargetPath: FilePath
    }
    output := {
        @required
        MoveId: MoveId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
    ]
}

operation StartServer {
    input := {
        @required
        ServerId: ServerId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
    ]
}

operation StopServer {
    input := {
        @required
        ServerId: ServerId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
    ]
}

operation TagResource {
    input := {
        @required
        Arn: Arn

        @required
        Tags: Tags
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

operation TestConnection {
    input := {
        @required
        ConnectorId: ConnectorId
    }
    output := {
        ConnectorId: ConnectorId
        Status: String
        StatusMessage: String
        SftpConnectionDetails: SftpConnectorConnectionDetails
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

operation TestIdentityProvider {
    input := {
        @required
        ServerId: ServerId

        ServerProtocol: Protocol
        SourceIp: SourceIp

        @required
        UserName: UserName

        UserPassword: UserPassword
    }
    output := {
        Response: String

        @required
        StatusCode: Integer

        Message: String

        @required
        Url: Url
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

operation UntagResource {
    input := {
        @required
        Arn: Arn

        @required
        TagKeys: TagKeys
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceError
        ServiceUnavailableException
    ]
}

operation UpdateAccess {
    input := {
        HomeDirectory: HomeDirectory
        HomeDirectoryType: HomeDirectoryType
        HomeDirectoryMappings: HomeDirectoryMappings
        Policy: Policy
        PosixProfile: PosixProfile
        Role: Role

        @required
        ServerId: ServerId

        @required
        ExternalId: ExternalId
    }
    output := {
        @required
        ServerId: ServerId

        @required
        ExternalId: ExternalId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
        ResourceExistsException
    ]
}

operation UpdateAgreement {
    input := {
        @required
        AgreementId: AgreementId

        @required
        ServerId: ServerId

        Description: Description
        Status: AgreementStatusType
        LocalProfileId: ProfileId
        PartnerProfileId: ProfileId
        BaseDirectory: HomeDirectory
        AccessRole: Role
        PreserveFilename: PreserveFilenameType
        EnforceMessageSigning: EnforceMessageSigningType
        CustomDirectories: CustomDirectoriesType
    }
    output := {
        @required
        AgreementId: AgreementId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
        ResourceExistsException
    ]
}

operation UpdateCertificate {
    input := {
        @required
        CertificateId: CertificateId

        ActiveDate: Timestamp
        InactiveDate: Timestamp
        Description: Description
    }
    output := {
        @required
        CertificateId: CertificateId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
    ]
}

operation UpdateConnector {
    input := {
        @required
        ConnectorId: ConnectorId

        Url: Url
        As2Config: As2ConnectorConfig
        AccessRole: Role
        LoggingRole: Role
        SftpConfig: SftpConnectorConfig
        SecurityPolicyName: ConnectorSecurityPolicyName
        EgressConfig: UpdateConnectorEgressConfig
        IpAddressType: ConnectorsIpAddressType
    }
    output := {
        @required
        ConnectorId: ConnectorId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
        ResourceExistsException
    ]
}

operation UpdateHostKey {
    input := {
        @required
        ServerId: ServerId

        @required
        HostKeyId: HostKeyId

        @required
        Description: HostKeyDescription
    }
    output := {
        @required
        ServerId: ServerId

        @required
        HostKeyId: HostKeyId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
    ]
}

operation UpdateProfile {
    input := {
        @required
        ProfileId: ProfileId

        CertificateIds: CertificateIds
    }
    output := {
        @required
        ProfileId: ProfileId
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
    ]
}

operation UpdateServer {
    input := {
        Certificate: Certificate
        ProtocolDetails: ProtocolDetails
        EndpointDetails: EndpointDetails
        EndpointType: EndpointType
        HostKey: HostKey
        IdentityProviderDetails: IdentityProviderDetails
        LoggingRole: NullableRole
        PostAuthenticationLoginBanner: PostAuthenticationLoginBanner
        PreAuthenticationLoginBanner: PreAuthenticationLoginBanner
        Protocols: Protocols
        SecurityPolicyName: SecurityPolicyName

        @required
        ServerId: ServerId

        WorkflowDetails: WorkflowDetails
        StructuredLogDestinations: StructuredLogDestinations
        S3StorageOptions: S3StorageOptions
        IpAddressType: IpAddressType
        IdentityProviderType: IdentityProviderType
    }
    output := {
        @required
        ServerId: ServerId
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
        ResourceExistsException
        AccessDeniedException
    ]
}

operation UpdateUser {
    input := {
        HomeDirectory: HomeDirectory
        HomeDirectoryType: HomeDirectoryType
        HomeDirectoryMappings: HomeDirectoryMappings
        Policy: Policy
        PosixProfile: PosixProfile
        Role: Role

        @required
        ServerId: ServerId

        @required
        UserName: UserName
    }
    output := {
        @required
        ServerId: ServerId

        @required
        UserName: UserName
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        ServiceUnavailableException
    ]
}

operation UpdateWebApp {
    input := {
        @required
        WebAppId: WebAppId

        IdentityProviderDetails: UpdateWebAppIdentityProviderDetails
        AccessEndpoint: WebAppAccessEndpoint
        WebAppUnits: WebAppUnits
        EndpointDetails: UpdateWebAppEndpointDetails
    }
    output := {
        @required
        WebAppId: WebAppId
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        AccessDeniedException
    ]
}

operation UpdateWebAppCustomization {
    input := {
        @required
        WebAppId: WebAppId

        Title: WebAppTitle
        LogoFile: WebAppLogoFile
        FaviconFile: WebAppFaviconFile
    }
    output := {
        @required
        WebAppId: WebAppId
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServiceError
        AccessDeniedException
    ]
}

@error("client")
structure AccessDeniedException {
    Message: String
}

list AddressAllocationIds {
    member: String
}

@length(min: 19, max: 19) @pattern("a-([0-9a-f]{17})")
string AgreementId

enum AgreementStatusType {
    ACTIVE
    INACTIVE
}

@length(min: 20, max: 1600) @pattern("arn:\\S+")
string Arn

structure As2AsyncMdnConnectorConfig {
    Url: Url
    ServerIds: As2AsyncMdnServerIds
}

@length(min: 1, max: 10)
list As2AsyncMdnServerIds {
    member: ServerId
}

structure As2ConnectorConfig {
    LocalProfileId: ProfileId
    PartnerProfileId: ProfileId
    MessageSubject: MessageSubject
    Compression: CompressionEnum
    EncryptionAlgorithm: EncryptionAlg
    SigningAlgorithm: SigningAlg
    MdnSigningAlgorithm: MdnSigningAlg
    MdnResponse: MdnResponse
    BasicAuthSecretId: As2ConnectorSecretId
    PreserveContentType: PreserveContentType
    AsyncMdnConfig: As2AsyncMdnConnectorConfig
}

@length(min: 0, max: 2048)
string As2ConnectorSecretId

@length(min: 1, max: 128) @pattern("[\\u0020-\\u007E\\s]*")
string As2Id

enum As2Transport {
    HTTP
}

@length(min: 1, max: 1)
list As2Transports {
    member: As2Transport
}

@length(min: 1, max: 64) @pattern("\\w+")
string CallbackToken

@length(min: 0, max: 48) @pattern("[0-9a-fA-F{}:?]*")
string CertSerial

@length(min: 0, max: 1600)
string Certificate

@length(min: 1, max: 16384) @pattern("[\\t\\n\\r\\u0020-\\u00FF]+") @sensitive
string CertificateBodyType

@length(min: 1, max: 2097152) @pattern("[\\t\\n\\r\\u0020-\\u00FF]+") @sensitive
string CertificateChainType

@length(min: 22, max: 22) @pattern("cert-([0-9a-f]{17})")
string CertificateId

list CertificateIds {
    member: CertificateId
}

enum CertificateStatusType {
    ACTIVE
    PENDING_ROTATION
    INACTIVE
}

enum CertificateType {
    CERTIFICATE
    CERTIFICATE_WITH_PRIVATE_KEY
}

enum CertificateUsageType {
    SIGNING
    ENCRYPTION
    TLS
}

enum CompressionEnum {
    ZLIB
    DISABLED
}

@error("client")
structure ConflictException {
    @required
    Message: String
}

union ConnectorEgressConfig {
    VpcLattice: ConnectorVpcLatticeEgressConfig
}

enum ConnectorEgressType {
    SERVICE_MANAGED
    VPC_LATTICE
}

structure ConnectorFileTransferResult {
    @required
    FilePath: FilePath

    @required
    StatusCode: TransferTableStatus

    FailureCode: String
    FailureMessage: String
}

@length(min: 0, max: 1000)
list ConnectorFileTransferResults {
    member: ConnectorFileTransferResult
}

@length(min: 19, max: 19) @pattern("c-([0-9a-f]{17})")
string ConnectorId

@length(min: 0, max: 100) @pattern("TransferSFTPConnectorSecurityPolicy-[A-Za-z0-9-]+")
string ConnectorSecurityPolicyName

enum ConnectorStatus {
    ACTIVE
    ERRORED
    PENDING
}

structure ConnectorVpcLatticeEgressConfig {
    @required
    ResourceConfigurationArn: VpcLatticeResourceConfigurationArn

    PortNumber: SftpPort
}

enum ConnectorsIpAddressType {
    IPV4
    DUALSTACK
}

structure CopyStepDetails {
    Name: WorkflowStepName
    DestinationFileLocation: InputFileLocation
    OverwriteExisting: OverwriteExisting
    SourceFileLocation: SourceFileLocation
}

structure CustomDirectoriesType {
    @required
    FailedFilesDirectory: HomeDirectory

    @required
    MdnFilesDirectory: HomeDirectory

    @required
    PayloadFilesDirectory: HomeDirectory

    @required
    StatusFilesDirectory: HomeDirectory

    @required
    TemporaryFilesDirectory: HomeDirectory
}

@sensitive
structure CustomHttpHeader {
    Key: CustomHttpHeaderKeyType
    Value: CustomHttpHeaderValueType
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-]+") @sensitive
string CustomHttpHeaderKeyType

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9 +\\-./:=@_]*") @sensitive
string CustomHttpHeaderValueType

list CustomHttpHeaders {
    member: CustomHttpHeader
}

structure CustomStepDetails {
    Name: WorkflowStepName
    Target: CustomStepTarget
    TimeoutSeconds: CustomStepTimeoutSeconds
    SourceFileLocation: SourceFileLocation
}

enum CustomStepStatus {
    SUCCESS
    FAILURE
}

@length(min: 0, max: 170) @pattern("arn:[a-z-]+:lambda:.*")
string CustomStepTarget

@range(min: 1, max: 1800)
integer CustomStepTimeoutSeconds

structure DecryptStepDetails {
    Name: WorkflowStepName

    @required
    Type: EncryptionType

    SourceFileLocation: SourceFileLocation
    OverwriteExisting: OverwriteExisting

    @required
    DestinationFileLocation: InputFileLocation
}

@length(min: 1, max: 512) @pattern("[0-9a-zA-Z./-]+")
string DeleteId

structure DeleteStepDetails {
    Name: WorkflowStepName
    SourceFileLocation: SourceFileLocation
}

structure DescribedAccess {
    HomeDirectory: HomeDirectory
    HomeDirectoryMappings: HomeDirectoryMappings
    HomeDirectoryType: HomeDirectoryType
    Policy: Policy
    PosixProfile: PosixProfile
    Role: Role
    ExternalId: ExternalId
}

structure DescribedAgreement {
    @required
    Arn: Arn

    AgreementId: AgreementId
    Description: Description
    Status: AgreementStatusType
    ServerId: ServerId
    LocalProfileId: ProfileId
    PartnerProfileId: ProfileId
    BaseDirectory: HomeDirectory
    AccessRole: Role
    Tags: Tags
    PreserveFilename: PreserveFilenameType
    EnforceMessageSigning: EnforceMessageSigningType
    CustomDirectories: CustomDirectoriesType
}

structure DescribedCertificate {
    @required
    Arn: Arn

    CertificateId: CertificateId
    Usage: CertificateUsageType
    Status: CertificateStatusType
    Certificate: CertificateBodyType
    CertificateChain: CertificateChainType
    ActiveDate: Timestamp
    InactiveDate: Timestamp
    Serial: CertSerial
    NotBeforeDate: Timestamp
    NotAfterDate: Timestamp
    Type: CertificateType
    Description: Description
    Tags: Tags
}

structure DescribedConnector {
    @required
    Arn: Arn

    ConnectorId: ConnectorId
    Url: Url
    As2Config: As2ConnectorConfig
    AccessRole: Role
    LoggingRole: Role
    Tags: Tags
    SftpConfig: SftpConnectorConfig
    ServiceManagedEgressIpAddresses: ServiceManagedEgressIpAddresses
    SecurityPolicyName: ConnectorSecurityPolicyName
    EgressConfig: DescribedConnectorEgressConfig

    @required
    EgressType: ConnectorEgressType

    ErrorMessage: String

    @required
    Status: ConnectorStatus

    IpAddressType: ConnectorsIpAddressType
}

union DescribedConnectorEgressConfig {
    VpcLattice: DescribedConnectorVpcLatticeEgressConfig
}

structure DescribedConnectorVpcLatticeEgressConfig {
    @required
    ResourceConfigurationArn: VpcLatticeResourceConfigurationArn

    PortNumber: SftpPort
}

structure DescribedExecution {
    ExecutionId: ExecutionId
    InitialFileLocation: FileLocation
    ServiceMetadata: ServiceMetadata
    ExecutionRole: Role
    LoggingConfiguration: LoggingConfiguration
    PosixProfile: PosixProfile
    Status: ExecutionStatus
    Results: ExecutionResults
}

structure DescribedHostKey {
    @required
    Arn: Arn

    HostKeyId: HostKeyId
    HostKeyFingerprint: String
    Description: HostKeyDescription
    Type: String
    DateImported: Timestamp
    Tags: Tags
}

structure DescribedIdentityCenterConfig {
    ApplicationArn: IdentityCenterApplicationArn
    InstanceArn: IdentityCenterInstanceArn
    Role: Role
}

structure DescribedProfile {
    @required
    Arn: Arn

    ProfileId: ProfileId
    ProfileType: ProfileType
    As2Id: As2Id
    CertificateIds: CertificateIds
    Tags: Tags
}

structure DescribedSecurityPolicy {
    Fips: Boolean

    @required
    SecurityPolicyName: SecurityPolicyName

    SshCiphers: SecurityPolicyOptions
    SshKexs: SecurityPolicyOptions
    SshMacs: SecurityPolicyOptions
    TlsCiphers: SecurityPolicyOptions
    SshHostKeyAlgorithms: SecurityPolicyOptions
    Type: SecurityPolicyResourceType
    Protocols: SecurityPolicyProtocols
}

structure DescribedServer {
    @required
    Arn: Arn

    Certificate: Certificate
    ProtocolDetails: ProtocolDetails
    Domain: Domain
    EndpointDetails: EndpointDetails
    EndpointType: EndpointType
    HostKeyFingerprint: String
    IdentityProviderDetails: IdentityProviderDetails
    IdentityProviderType: IdentityProviderType
    LoggingRole: NullableRole
    PostAuthenticationLoginBanner: PostAuthenticationLoginBanner
    PreAuthenticationLoginBanner: PreAuthenticationLoginBanner
    Protocols: Protocols
    SecurityPolicyName: SecurityPolicyName
    ServerId: ServerId
    State: State
    Tags: Tags
    UserCount: Integer
    WorkflowDetails: WorkflowDetails
    StructuredLogDestinations: StructuredLogDestinations
    S3StorageOptions: S3StorageOptions
    As2ServiceManagedEgressIpAddresses: ServiceManagedEgressIpAddresses
    IpAddressType: IpAddressType
}

structure DescribedUser {
    @required
    Arn: Arn

    HomeDirectory: HomeDirectory
    HomeDirectoryMappings: HomeDirectoryMappings
    HomeDirectoryType: HomeDirectoryType
    Policy: Policy
    PosixProfile: PosixProfile
    Role: Role
    SshPublicKeys: SshPublicKeys
    Tags: Tags
    UserName: UserName
}

structure DescribedWebApp {
    @required
    Arn: Arn

    @required
    WebAppId: WebAppId

    DescribedIdentityProviderDetails: DescribedWebAppIdentityProviderDetails
    AccessEndpoint: WebAppAccessEndpoint
    WebAppEndpoint: WebAppEndpoint
    WebAppUnits: WebAppUnits
    Tags: Tags
    WebAppEndpointPolicy: WebAppEndpointPolicy
    EndpointType: WebAppEndpointType
    DescribedEndpointDetails: DescribedWebAppEndpointDetails
}

structure DescribedWebAppCustomization {
    @required
    Arn: Arn

    @required
    WebAppId: WebAppId

    Title: WebAppTitle
    LogoFile: WebAppLogoFile
    FaviconFile: WebAppFaviconFile
}

union DescribedWebAppEndpointDetails {
    Vpc: DescribedWebAppVpcConfig
}

union DescribedWebAppIdentityProviderDetails {
    IdentityCenterConfig: DescribedIdentityCenterConfig
}

structure DescribedWebAppVpcConfig {
    SubnetIds: SubnetIds
    VpcId: String
    VpcEndpointId: VpcEndpointId
}

structure DescribedWorkflow {
    @required
    Arn: Arn

    Description: WorkflowDescription
    Steps: WorkflowSteps
    OnExceptionSteps: WorkflowSteps
    WorkflowId: WorkflowId
    Tags: Tags
}

@length(min: 1, max: 200) @pattern("[\\u0021-\\u007E]+")
string Description

@length(min: 12, max: 12) @pattern("d-[0-9a-f]{10}")
string DirectoryId

enum DirectoryListingOptimization {
    ENABLED
    DISABLED
}

enum Domain {
    S3
    EFS
}

structure EfsFileLocation {
    FileSystemId: EfsFileSystemId
    Path: EfsPath
}

@length(min: 0, max: 128)
@pattern("(arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:(access-point/fsap|file-system/fs)-[0-9a-f]{8,40}|fs(ap)?-[0-9a-f]{8,40})")
string EfsFileSystemId

@length(min: 1, max: 65536) @pattern("[^\\x00]+")
string EfsPath

enum EncryptionAlg {
    AES128_CBC
    AES192_CBC
    AES256_CBC
    DES_EDE3_CBC
    NONE
}

enum EncryptionType {
    PGP
}

structure EndpointDetails {
    AddressAllocationIds: AddressAllocationIds
    SubnetIds: SubnetIds
    VpcEndpointId: VpcEndpointId
    VpcId: String
    SecurityGroupIds: SecurityGroupIds
}

enum EndpointType {
    PUBLIC
    VPC
    VPC_ENDPOINT
}

enum EnforceMessageSigningType {
    ENABLED
    DISABLED
}

structure ExecutionError {
    @required
    Type: ExecutionErrorType

    @required
    Message: String
}

enum ExecutionErrorType {
    PERMISSION_DENIED
    CUSTOM_STEP_FAILED
    THROTTLED
    ALREADY_EXISTS
    NOT_FOUND
    BAD_REQUEST
    TIMEOUT
    INTERNAL_SERVER_ERROR
}

@length(min: 36, max: 36)
@pattern("[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}")
string ExecutionId

structure ExecutionResults {
    Steps: ExecutionStepResults
    OnExceptionSteps: ExecutionStepResults
}

enum ExecutionStatus {
    IN_PROGRESS
    COMPLETED
    EXCEPTION
    HANDLING_EXCEPTION
}

structure ExecutionStepResult {
    StepType: WorkflowStepType
    Outputs: StepResultOutputsJson
    Error: ExecutionError
}

@length(min: 1, max: 50)
list ExecutionStepResults {
    member: ExecutionStepResult
}

@length(min: 1, max: 256) @pattern("S-1-[\\d-]+")
string ExternalId

structure FileLocation {
    S3FileLocation: S3FileLocation
    EfsFileLocation: EfsFileLocation
}

@length(min: 1, max: 1024) @pattern("(.)+")
string FilePath

@length(min: 1, max: 10)
list FilePaths {
    member: FilePath
}

@length(min: 1, max: 170) @pattern("arn:[a-z-]+:lambda:.*")
string Function

@length(min: 0, max: 1024) @pattern("(|/.*)")
string HomeDirectory

structure HomeDirectoryMapEntry {
    @required
    Entry: MapEntry

    @required
    Target: MapTarget

    Type: MapType
}

@length(min: 1, max: 50000)
list HomeDirectoryMappings {
    member: HomeDirectoryMapEntry
}

enum HomeDirectoryType {
    PATH
    LOGICAL
}

@length(min: 0, max: 4096) @sensitive
string HostKey

@length(min: 0, max: 200) @pattern("[\\p{Print}]*")
string HostKeyDescription

@length(min: 25, max: 25) @pattern("hostkey-[0-9a-f]{17}")
string HostKeyId

@length(min: 10, max: 1224)
@pattern("arn:[\\w-]+:sso::\\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}")
string IdentityCenterApplicationArn

structure IdentityCenterConfig {
    InstanceArn: IdentityCenterInstanceArn
    Role: Role
}

@length(min: 10, max: 1224) @pattern("arn:[\\w-]+:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}")
string IdentityCenterInstanceArn

structure IdentityProviderDetails {
    Url: Url
    InvocationRole: Role
    DirectoryId: DirectoryId
    Function: Function
    SftpAuthenticationMethods: SftpAuthenticationMethods
}

enum IdentityProviderType {
    SERVICE_MANAGED
    API_GATEWAY
    AWS_DIRECTORY_SERVICE
    AWS_LAMBDA
}

structure InputFileLocation {
    S3FileLocation: S3InputFileLocation
    EfsFileLocation: EfsFileLocation
}

@error("server")
structure InternalServiceError {
    @required
    Message: String
}

@error("client")
structure InvalidNextTokenException {
    @required
    Message: String
}

@error("client")
structure InvalidRequestException {
    @required
    Message: String
}

enum IpAddressType {
    IPV4
    DUALSTACK
}

structure ListedAccess {
    HomeDirectory: HomeDirectory
    HomeDirectoryType: HomeDirectoryType
    Role: Role
    ExternalId: ExternalId
}

list ListedAccesses {
    member: ListedAccess
}

structure ListedAgreement {
    Arn: Arn
    AgreementId: AgreementId
    Description: Description
    Status: AgreementStatusType
    ServerId: ServerId
    LocalProfileId: ProfileId
    PartnerProfileId: ProfileId
}

list ListedAgreements {
    member: ListedAgreement
}

structure ListedCertificate {
    Arn: Arn
    CertificateId: CertificateId
    Usage: CertificateUsageType
    Status: CertificateStatusType
    ActiveDate: Timestamp
    InactiveDate: Timestamp
    Type: CertificateType
    Description: Description
}

list ListedCertificates {
    member: ListedCertificate
}

structure ListedConnector {
    Arn: Arn
    ConnectorId: ConnectorId
    Url: Url
}

list ListedConnectors {
    member: ListedConnector
}

structure ListedExecution {
    ExecutionId: ExecutionId
    InitialFileLocation: FileLocation
    ServiceMetadata: ServiceMetadata
    Status: ExecutionStatus
}

list ListedExecutions {
    member: ListedExecution
}

structure ListedHostKey {
    @required
    Arn: Arn

    HostKeyId: HostKeyId
    Fingerprint: String
    Description: HostKeyDescription
    Type: String
    DateImported: Timestamp
}

list ListedHostKeys {
    member: ListedHostKey
}

structure ListedProfile {
    Arn: Arn
    ProfileId: ProfileId
    As2Id: As2Id
    ProfileType: ProfileType
}

list ListedProfiles {
    member: ListedProfile
}

structure ListedServer {
    @required
    Arn: Arn

    Domain: Domain
    IdentityProviderType: IdentityProviderType
    EndpointType: EndpointType
    LoggingRole: Role
    ServerId: ServerId
    State: State
    UserCount: Integer
}

list ListedServers {
    member: ListedServer
}

structure ListedUser {
    @required
    Arn: Arn

    HomeDirectory: HomeDirectory
    HomeDirectoryType: HomeDirectoryType
    Role: Role
    SshPublicKeyCount: Integer
    UserName: UserName
}

list ListedUsers {
    member: ListedUser
}

structure ListedWebApp {
    @required
    Arn: Arn

    @required
    WebAppId: WebAppId

    AccessEndpoint: WebAppAccessEndpoint
    WebAppEndpoint: WebAppEndpoint
    EndpointType: WebAppEndpointType
}

list ListedWebApps {
    member: ListedWebApp
}

structure ListedWorkflow {
    WorkflowId: WorkflowId
    Description: WorkflowDescription
    Arn: Arn
}

list ListedWorkflows {
    member: ListedWorkflow
}

@length(min: 1, max: 512) @pattern("[0-9a-zA-Z./-]+")
string ListingId

@length(min: 1, max: 512) @pattern("[\\.\\-_/#A-Za-z0-9]*")
string LogGroupName

structure LoggingConfiguration {
    LoggingRole: Role
    LogGroupName: LogGroupName
}

@length(min: 0, max: 1024) @pattern("/.*")
string MapEntry

@length(min: 0, max: 1024) @pattern("/.*")
string MapTarget

enum MapType {
    FILE
    DIRECTORY
}

@range(min: 1)
integer MaxConcurrentConnections

@range(min: 1)
integer MaxItems

@range(min: 1, max: 1000)
integer MaxResults

enum MdnResponse {
    SYNC
    NONE
    ASYNC
}

enum MdnSigningAlg {
    SHA256
    SHA384
    SHA512
    SHA1
    NONE
    DEFAULT
}

@length(min: 1, max: 1024) @pattern("[\\u0020-\\u007E\\t]+") @sensitive
string MessageSubject

@length(min: 1, max: 512) @pattern("[0-9a-zA-Z./-]+")
string MoveId

@length(min: 1, max: 6144)
string NextToken

@length(min: 0, max: 2048) @pattern("(|arn:.*role/\\S+)")
string NullableRole

@length(min: 0, max: 1)
list OnPartialUploadWorkflowDetails {
    member: WorkflowDetail
}

@length(min: 0, max: 1)
list OnUploadWorkflowDetails {
    member: WorkflowDetail
}

@length(min: 26, max: 537) @pattern("c-([0-9a-f]{17})-[0-9a-zA-Z./-]+.json")
string OutputFileName

enum OverwriteExisting {
    TRUE
    FALSE
}

@length(min: 0, max: 15)
string PassiveIp

@length(min: 0, max: 2048)
string Policy

@range(min: 0, max: 4294967295)
long PosixId

structure PosixProfile {
    @required
    Uid: PosixId

    @required
    Gid: PosixId

    SecondaryGids: SecondaryGids
}

@length(min: 0, max: 4096) @pattern("[\\x09-\\x0D\\x20-\\x7E]*")
string PostAuthenticationLoginBanner

@length(min: 0, max: 4096) @pattern("[\\x09-\\x0D\\x20-\\x7E]*")
string PreAuthenticationLoginBanner

enum PreserveContentType {
    ENABLED
    DISABLED
}

enum PreserveFilenameType {
    ENABLED
    DISABLED
}

@length(min: 1, max: 16384) @pattern("[\\t\\n\\r\\u0020-\\u00FF]+") @sensitive
string PrivateKeyType

@length(min: 19, max: 19) @pattern("p-([0-9a-f]{17})")
string ProfileId

enum ProfileType {
    LOCAL
    PARTNER
}

enum Protocol {
    SFTP
    FTP
    FTPS
    AS2
}

structure ProtocolDetails {
    PassiveIp: PassiveIp
    TlsSessionResumptionMode: TlsSessionResumptionMode
    SetStatOption: SetStatOption
    As2Transports: As2Transports
}

@length(min: 1, max: 4)
list Protocols {
    member: Protocol
}

@error("client")
structure ResourceExistsException {
    @required
    Message: String

    @required
    Resource: String

    @required
    ResourceType: String
}

@error("client")
structure ResourceNotFoundException {
    @required
    Message: String

    @required
    Resource: String

    @required
    ResourceType: String
}

@length(min: 20, max: 2048) @pattern("arn:.*role/\\S+")
string Role

@length(min: 3, max: 63) @pattern("[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]")
string S3Bucket

@length(min: 1, max: 65536) @pattern(".+")
string S3Etag

structure S3FileLocation {
    Bucket: S3Bucket
    Key: S3Key
    VersionId: S3VersionId
    Etag: S3Etag
}

structure S3InputFileLocation {
    Bucket: S3Bucket
    Key: S3Key
}

@length(min: 0, max: 1024) @pattern("[\\P{M}\\p{M}]*")
string S3Key

structure S3StorageOptions {
    DirectoryListingOptimization: DirectoryListingOptimization
}

structure S3Tag {
    @required
    Key: S3TagKey

    @required
    Value: S3TagValue
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string S3TagKey

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string S3TagValue

@length(min: 1, max: 10)
list S3Tags {
    member: S3Tag
}

@length(min: 1, max: 1024) @pattern(".+")
string S3VersionId

@length(min: 0, max: 16)
list SecondaryGids {
    member: PosixId
}

@length(min: 1, max: 2048)
string SecretId

@length(min: 11, max: 20) @pattern("sg-[0-9a-f]{8,17}")
string SecurityGroupId

list SecurityGroupIds {
    member: SecurityGroupId
}

@length(min: 0, max: 100) @pattern("Transfer[A-Za-z0-9]*SecurityPolicy-[A-Za-z0-9-]+")
string SecurityPolicyName

list SecurityPolicyNames {
    member: SecurityPolicyName
}

@length(min: 0, max: 50)
string SecurityPolicyOption

list SecurityPolicyOptions {
    member: SecurityPolicyOption
}

enum SecurityPolicyProtocol {
    SFTP
    FTPS
}

@length(min: 1, max: 5)
list SecurityPolicyProtocols {
    member: SecurityPolicyProtocol
}

enum SecurityPolicyResourceType {
    SERVER
    CONNECTOR
}

@length(min: 19, max: 19) @pattern("s-([0-9a-f]{17})")
string ServerId

@pattern("\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}")
string ServiceManagedEgressIpAddress

list ServiceManagedEgressIpAddresses {
    member: ServiceManagedEgressIpAddress
}

structure ServiceMetadata {
    @required
    UserDetails: UserDetails
}

@error("server")
structure ServiceUnavailableException {
    Message: String
}

@length(min: 3, max: 32) @pattern("[\\w-]*")
string SessionId

enum SetStatOption {
    DEFAULT
    ENABLE_NO_OP
}

enum SftpAuthenticationMethods {
    PASSWORD
    PUBLIC_KEY
    PUBLIC_KEY_OR_PASSWORD
    PUBLIC_KEY_AND_PASSWORD
}

structure SftpConnectorConfig {
    UserSecretId: SecretId
    TrustedHostKeys: SftpConnectorTrustedHostKeyList
    MaxConcurrentConnections: MaxConcurrentConnections
}

structure SftpConnectorConnectionDetails {
    HostKey: SftpConnectorHostKey
}

@length(min: 1, max: 2048)
string SftpConnectorHostKey

@length(min: 1, max: 2048)
string SftpConnectorTrustedHostKey

@length(min: 0, max: 10)
list SftpConnectorTrustedHostKeyList {
    member: SftpConnectorTrustedHostKey
}

@range(min: 1, max: 65535)
integer SftpPort

enum SigningAlg {
    SHA256
    SHA384
    SHA512
    SHA1
    NONE
}

@length(min: 0, max: 256) @pattern("\\$\\{(\\w+.)+\\w+\\}")
string SourceFileLocation

@length(min: 0, max: 32) @pattern("[0-9a-fA-F\\.\\:]+")
string SourceIp

structure SshPublicKey {
    @required
    DateImported: Timestamp

    @required
    SshPublicKeyBody: SshPublicKeyBody

    @required
    SshPublicKeyId: SshPublicKeyId
}

@length(min: 0, max: 2048)
@pattern("\\s*(ssh|ecdsa)-[a-z0-9-]+[ \\t]+(([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{1,3})?(={0,3})?)(\\s*|[ \\t]+[\\S \\t]*\\s*)")
string SshPublicKeyBody

@length(min: 21, max: 21) @pattern("key-[0-9a-f]{17}")
string SshPublicKeyId

@length(min: 0, max: 5)
list SshPublicKeys {
    member: SshPublicKey
}

enum State {
    OFFLINE
    ONLINE
    STARTING
    STOPPING
    START_FAILED
    STOP_FAILED
}

@length(min: 0, max: 65536)
string StepResultOutputsJson

@length(min: 0, max: 1)
list StructuredLogDestinations {
    member: Arn
}

list SubnetIds {
    member: String
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 0, max: 128)
string TagKey

@length(min: 1, max: 50)
list TagKeys {
    member: TagKey
}

structure TagStepDetails {
    Name: WorkflowStepName
    Tags: S3Tags
    SourceFileLocation: SourceFileLocation
}

@length(min: 0, max: 256)
string TagValue

@length(min: 1, max: 50)
list Tags {
    member: Tag
}

@error("client")
structure ThrottlingException {
    RetryAfterSeconds: String
}

enum TlsSessionResumptionMode {
    DISABLED
    ENABLED
    ENFORCED
}

@length(min: 1, max: 512) @pattern("[0-9a-zA-Z./-]+")
string TransferId

enum TransferTableStatus {
    QUEUED
    IN_PROGRESS
    COMPLETED
    FAILED
}

union UpdateConnectorEgressConfig {
    VpcLattice: UpdateConnectorVpcLatticeEgressConfig
}

structure UpdateConnectorVpcLatticeEgressConfig {
    ResourceConfigurationArn: VpcLatticeResourceConfigurationArn
    PortNumber: SftpPort
}

union UpdateWebAppEndpointDetails {
    Vpc: UpdateWebAppVpcConfig
}

structure UpdateWebAppIdentityCenterConfig {
    Role: Role
}

union UpdateWebAppIdentityProviderDetails {
    IdentityCenterConfig: UpdateWebAppIdentityCenterConfig
}

structure UpdateWebAppVpcConfig {
    SubnetIds: SubnetIds
    IpAddressType: WebAppVpcEndpointIpAddressType
}

@length(min: 0, max: 255)
string Url

structure UserDetails {
    @required
    UserName: UserName

    @required
    ServerId: ServerId

    SessionId: SessionId
}

@length(min: 3, max: 100) @pattern("[\\w][\\w@.-]{2,99}")
string UserName

@length(min: 0, max: 1024) @sensitive
string UserPassword

@length(min: 22, max: 22) @pattern("vpce-[0-9a-f]{17}")
string VpcEndpointId

@length(min: 1, max: 2048)
@pattern("arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}")
string VpcLatticeResourceConfigurationArn

@length(min: 1, max: 1024)
string WebAppAccessEndpoint

@length(min: 1, max: 1024)
string WebAppEndpoint

union WebAppEndpointDetails {
    Vpc: WebAppVpcConfig
}

enum WebAppEndpointPolicy {
    FIPS
    STANDARD
}

enum WebAppEndpointType {
    PUBLIC
    VPC
}

@length(min: 1, max: 20960) @sensitive
blob WebAppFaviconFile

@length(min: 24, max: 24) @pattern("webapp-[0-9a-f]{17}")
string WebAppId

union WebAppIdentityProviderDetails {
    IdentityCenterConfig: IdentityCenterConfig
}

@length(min: 1, max: 51200) @sensitive
blob WebAppLogoFile

@length(min: 0, max: 100)
string WebAppTitle

@range(min: 1)
integer WebAppUnitCount

union WebAppUnits {
    Provisioned: WebAppUnitCount
}

structure WebAppVpcConfig {
    SubnetIds: SubnetIds
    VpcId: String
    SecurityGroupIds: SecurityGroupIds
    IpAddressType: WebAppVpcEndpointIpAddressType
}

enum WebAppVpcEndpointIpAddressType {
    IPV4
    DUALSTACK
}

@length(min: 0, max: 256) @pattern("[\\w- ]*")
string WorkflowDescription

structure WorkflowDetail {
    @required
    WorkflowId: WorkflowId

    @required
    ExecutionRole: Role
}

structure WorkflowDetails {
    OnUpload: OnUploadWorkflowDetails
    OnPartialUpload: OnPartialUploadWorkflowDetails
}

@length(min: 19, max: 19) @pattern("w-([a-z0-9]{17})")
string WorkflowId

structure WorkflowStep {
    Type: WorkflowStepType
    CopyStepDetails: CopyStepDetails
    CustomStepDetails: CustomStepDetails
    DeleteStepDetails: DeleteStepDetails
    TagStepDetails: TagStepDetails
    DecryptStepDetails: DecryptStepDetails
}

@length(min: 0, max: 30) @pattern("[\\w-]*")
string WorkflowStepName

enum WorkflowStepType {
    COPY
    CUSTOM
    TAG
    DELETE
    DECRYPT
}

@length(min: 0, max: 8)
list WorkflowSteps {
    member: WorkflowStep
}
