$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.organizations

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@title("AWS Organizations")
@service(sdkId: "Organizations", endpointPrefix: "organizations")
@awsJson1_1
@sigv4(name: "organizations")
service AWSOrganizationsV20161128 {
    version: "2016-11-28"
    operations: [
        AcceptHandshake
        AttachPolicy
        CancelHandshake
        CloseAccount
        CreateAccount
        CreateGovCloudAccount
        CreateOrganization
        CreateOrganizationalUnit
        CreatePolicy
        DeclineHandshake
        DeleteOrganization
        DeleteOrganizationalUnit
        DeletePolicy
        DeleteResourcePolicy
        DeregisterDelegatedAdministrator
        DescribeAccount
        DescribeCreateAccountStatus
        DescribeEffectivePolicy
        DescribeHandshake
        DescribeOrganization
        DescribeOrganizationalUnit
        DescribePolicy
        DescribeResourcePolicy
        DescribeResponsibilityTransfer
        DetachPolicy
        DisableAWSServiceAccess
        DisablePolicyType
        EnableAWSServiceAccess
        EnableAllFeatures
        EnablePolicyType
        InviteAccountToOrganization
        InviteOrganizationToTransferResponsibility
        LeaveOrganization
        ListAWSServiceAccessForOrganization
        ListAccounts
        ListAccountsForParent
        ListAccountsWithInvalidEffectivePolicy
        ListChildren
        ListCreateAccountStatus
        ListDelegatedAdministrators
        ListDelegatedServicesForAccount
        ListEffectivePolicyValidationErrors
        ListHandshakesForAccount
        ListHandshakesForOrganization
        ListInboundResponsibilityTransfers
        ListOrganizationalUnitsForParent
        ListOutboundResponsibilityTransfers
        ListParents
        ListPolicies
        ListPoliciesForTarget
        ListRoots
        ListTagsForResource
        ListTargetsForPolicy
        MoveAccount
        PutResourcePolicy
        RegisterDelegatedAdministrator
        RemoveAccountFromOrganization
        TagResource
        TerminateResponsibilityTransfer
        UntagResource
        UpdateOrganizationalUnit
        UpdatePolicy
        UpdateResponsibilityTransfer
    ]
}

operation AcceptHandshake {
    input := {
        @required
        HandshakeId: HandshakeId
    }
    output := {
        Handshake: Handshake
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        HandshakeConstraintViolationException
        HandshakeNotFoundException
        InvalidHandshakeTransitionException
        HandshakeAlreadyInStateException
        InvalidInputException
        ConcurrentModificationException
        ServiceException
        TooManyRequestsException
        AccessDeniedForDependencyException
        ConstraintViolationException
        MasterCannotLeaveOrganizationException
    ]
}

operation AttachPolicy {
    input := {
        @required
        PolicyId: PolicyId

        @required
        TargetId: PolicyTargetId
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        ConstraintViolationException
        DuplicatePolicyAttachmentException
        InvalidInputException
        PolicyNotFoundException
        PolicyTypeNotEnabledException
        ServiceException
        TargetNotFoundException
        TooManyRequestsException
        UnsupportedAPIEndpointException
        PolicyChangesInProgressException
    ]
}

operation CancelHandshake {
    input := {
        @required
        HandshakeId: HandshakeId
    }
    output := {
        Handshake: Handshake
    }
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        HandshakeNotFoundException
        InvalidHandshakeTransitionException
        HandshakeAlreadyInStateException
        InvalidInputException
        ServiceException
        TooManyRequestsException
    ]
}

operation CloseAccount {
    input := {
        @required
        AccountId: AccountId
    }
    errors: [
        AccessDeniedException
        AccountAlreadyClosedException
        AccountNotFoundException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        ConflictException
        ConstraintViolationException
        InvalidInputException
        ServiceException
        TooManyRequestsException
        UnsupportedAPIEndpointException
    ]
}

operation CreateAccount {
    input := {
        @required
        Email: Email

        @required
        AccountName: CreateAccountName

        RoleName: RoleName
        IamUserAccessToBilling: IAMUserAccessToBilling
        Tags: Tags
    }
    output := {
        CreateAccountStatus: CreateAccountStatus
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        ConstraintViolationException
        InvalidInputException
        FinalizingOrganizationException
        ServiceException
        TooManyRequestsException
        UnsupportedAPIEndpointException
    ]
}

operation CreateGovCloudAccount {
    input := {
        @required
        Email: Email

        @required
        AccountName: CreateAccountName

        RoleName: RoleName
        IamUserAccessToBilling: IAMUserAccessToBilling
        Tags: Tags
    }
    output := {
        CreateAccountStatus: CreateAccountStatus
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        ConstraintViolationException
        InvalidInputException
        FinalizingOrganizationException
        ServiceException
        TooManyRequestsException
        UnsupportedAPIEndpointException
    ]
}

operation CreateOrganization {
    input := {
        FeatureSet: OrganizationFeatureSet
    }
    output := {
        Organization: Organization
    }
    errors: [
        AccessDeniedException
        AlreadyInOrganizationException
        ConcurrentModificationException
        ConstraintViolationException
        InvalidInputException
        ServiceException
        TooManyRequestsException
        AccessDeniedForDependencyException
    ]
}

operation CreateOrganizationalUnit {
    input := {
        @required
        ParentId: ParentId

        @required
        Name: OrganizationalUnitName

        Tags: Tags
    }
    output := {
        OrganizationalUnit: OrganizationalUnit
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        ConstraintViolationException
        DuplicateOrganizationalUnitException
        InvalidInputException
        ParentNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

operation CreatePolicy {
    input := {
        @required
        Content: PolicyContent

        @required
        Description: PolicyDescription

        @required
        Name: PolicyName

        @required
        Type: PolicyType

        Tags: Tags
    }
    output := {
        Policy: Policy
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        ConstraintViolationException
        DuplicatePolicyException
        InvalidInputException
        MalformedPolicyDocumentException
        PolicyTypeNotAvailableForOrganizationException
        ServiceException
        TooManyRequestsException
        UnsupportedAPIEndpointException
    ]
}

operation DeclineHandshake {
    input := {
        @required
        HandshakeId: HandshakeId
    }
    output := {
        Handshake: Handshake
    }
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        HandshakeNotFoundException
        InvalidHandshakeTransitionException
        HandshakeAlreadyInStateException
        InvalidInputException
        ServiceException
        TooManyRequestsException
    ]
}

operation DeleteOrganization {
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        ConstraintViolationException
        InvalidInputException
        OrganizationNotEmptyException
        ServiceException
        TooManyRequestsException
    ]
}

operation DeleteOrganizationalUnit {
    input := {
        @required
        OrganizationalUnitId: OrganizationalUnitId
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        InvalidInputException
        OrganizationalUnitNotEmptyException
        OrganizationalUnitNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

operation DeletePolicy {
    input := {
        @required
        PolicyId: PolicyId
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        InvalidInputException
        PolicyInUseException
        PolicyNotFoundException
        ServiceException
        TooManyRequestsException
        UnsupportedAPIEndpointException
    ]
}

operation DeleteResourcePolicy {
    errors: [
        AccessDeniedException
        ServiceException
        UnsupportedAPIEndpointException
        TooManyRequestsException
        ConcurrentModificationException
        ConstraintViolationException
        AWSOrganizationsNotInUseException
        ResourcePolicyNotFoundException
    ]
}

operation DeregisterDelegatedAdministrator {
    input := {
        @required
        AccountId: AccountId

        @required
        ServicePrincipal: ServicePrincipal
    }
    errors: [
        AccessDeniedException
        AccountNotFoundException
        AccountNotRegisteredException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        ConstraintViolationException
        InvalidInputException
        TooManyRequestsException
        ServiceException
        UnsupportedAPIEndpointException
    ]
}

operation DescribeAccount {
    input := {
        @required
        AccountId: AccountId
    }
    output := {
        Account: Account
    }
    errors: [
        AccessDeniedException
        AccountNotFoundException
        AWSOrganizationsNotInUseException
        InvalidInputException
        ServiceException
        TooManyRequestsException
    ]
}

operation DescribeCreateAccountStatus {
    input := {
        @required
        CreateAccountRequestId: CreateAccountRequestId
    }
    output := {
        CreateAccountStatus: CreateAccountStatus
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        CreateAccountStatusNotFoundException
        InvalidInputException
        ServiceException
        TooManyRequestsException
        UnsupportedAPIEndpointException
    ]
}

operation DescribeEffectivePolicy {
    input := {
        @required
        PolicyType: EffectivePolicyType

        TargetId: PolicyTargetId
    }
    output := {
        EffectivePolicy: EffectivePolicy
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConstraintViolationException
        ServiceException
        TooManyRequestsException
        TargetNotFoundException
        EffectivePolicyNotFoundException
        InvalidInputException
        UnsupportedAPIEndpointException
    ]
}

operation DescribeHandshake {
    input := {
        @required
        HandshakeId: HandshakeId
    }
    output := {
        Handshake: Handshake
    }
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        HandshakeNotFoundException
        InvalidInputException
        ServiceException
        TooManyRequestsException
    ]
}

operation DescribeOrganization {
    output := {
        Organization: Organization
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        ServiceException
        TooManyRequestsException
    ]
}

operation DescribeOrganizationalUnit {
    input := {
        @required
        OrganizationalUnitId: OrganizationalUnitId
    }
    output := {
        OrganizationalUnit: OrganizationalUnit
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        InvalidInputException
        OrganizationalUnitNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

operation DescribePolicy {
    input := {
        @required
        PolicyId: PolicyId
    }
    output := {
        Policy: Policy
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        InvalidInputException
        PolicyNotFoundException
        ServiceException
        TooManyRequestsException
        UnsupportedAPIEndpointException
    ]
}

operation DescribeResourcePolicy {
    output := {
        ResourcePolicy: ResourcePolicy
    }
    errors: [
        AccessDeniedException
        ServiceException
        UnsupportedAPIEndpointException
        TooManyRequestsException
        AWSOrganizationsNotInUseException
        ResourcePolicyNotFoundException
        ConstraintViolationException
    ]
}

operation DescribeResponsibilityTransfer {
    input := {
        @required
        Id: ResponsibilityTransferId
    }
    output := {
        ResponsibilityTransfer: ResponsibilityTransfer
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ResponsibilityTransferNotFoundException
        InvalidInputException
        ServiceException
        TooManyRequestsException
        UnsupportedAPIEndpointException
    ]
}

operation DetachPolicy {
    input := {
        @required
        PolicyId: PolicyId

        @required
        TargetId: PolicyTargetId
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        ConstraintViolationException
        InvalidInputException
        PolicyNotAttachedException
        PolicyNotFoundException
        ServiceException
        TargetNotFoundException
        TooManyRequestsException
        UnsupportedAPIEndpointException
        PolicyChangesInProgressException
    ]
}

operation DisableAWSServiceAccess {
    input := {
        @required
        ServicePrincipal: ServicePrincipal
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        ConstraintViolationException
        InvalidInputException
        ServiceException
        TooManyRequestsException
        UnsupportedAPIEndpointException
    ]
}

operation DisablePolicyType {
    input := {
        @required
        RootId: RootId

        @required
        PolicyType: PolicyType
    }
    output := {
        Root: Root
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        ConstraintViolationException
        InvalidInputException
        PolicyTypeNotEnabledException
        RootNotFoundException
        ServiceException
        TooManyRequestsException
        UnsupportedAPIEndpointException
        PolicyChangesInProgressException
    ]
}

operation EnableAWSServiceAccess {
    input := {
        @required
        ServicePrincipal: ServicePrincipal
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        ConstraintViolationException
        InvalidInputException
        ServiceException
        TooManyRequestsException
        UnsupportedAPIEndpointException
    ]
}

operation EnableAllFeatures {
    input := {}
    output := {
        Handshake: Handshake
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        ConstraintViolationException
        HandshakeConstraintViolationException
        InvalidInputException
        ServiceException
        TooManyRequestsException
    ]
}

operation EnablePolicyType {
    input := {
        @required
        RootId: RootId

        @required
        PolicyType: PolicyType
    }
    output := {
        Root: Root
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        ConstraintViolationException
        InvalidInputException
        PolicyTypeAlreadyEnabledException
        RootNotFoundException
        ServiceException
        TooManyRequestsException
        PolicyTypeNotAvailableForOrganizationException
        UnsupportedAPIEndpointException
        PolicyChangesInProgressException
    ]
}

operation InviteAccountToOrganization {
    input := {
        @required
        Target: HandshakeParty

        Notes: HandshakeNotes
        Tags: Tags
    }
    output := {
        Handshake: Handshake
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        AccountOwnerNotVerifiedException
        ConcurrentModificationException
        HandshakeConstraintViolationException
        DuplicateHandshakeException
        ConstraintViolationException
        InvalidInputException
        FinalizingOrganizationException
        ServiceException
        TooManyRequestsException
    ]
}

operation InviteOrganizationToTransferResponsibility {
    input := {
        @required
        Type: ResponsibilityTransferType

        @required
        Target: HandshakeParty

        Notes: HandshakeNotes

        @required
        StartTimestamp: Timestamp

        @required
        SourceName: ResponsibilityTransferName

        Tags: Tags
    }
    output := {
        Handshake: Handshake
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        ConstraintViolationException
        DuplicateHandshakeException
        HandshakeConstraintViolationException
        InvalidInputException
        ServiceException
        TooManyRequestsException
        UnsupportedAPIEndpointException
    ]
}

operation LeaveOrganization {
    errors: [
        AccessDeniedException
        AccountNotFoundException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        ConstraintViolationException
        InvalidInputException
        MasterCannotLeaveOrganizationException
        ServiceException
        TooManyRequestsException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EnabledServicePrincipals"
    pageSize: "MaxResults"
)
operation ListAWSServiceAccessForOrganization {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        EnabledServicePrincipals: EnabledServicePrincipals
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConstraintViolationException
        InvalidInputException
        ServiceException
        TooManyRequestsException
        UnsupportedAPIEndpointException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Accounts"
    pageSize: "MaxResults"
)
operation ListAccounts {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Accounts: Accounts
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        InvalidInputException
        ServiceException
        TooManyRequestsException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Accounts"
    pageSize: "MaxResults"
)
operation ListAccountsForParent {
    input := {
        @required
        ParentId: ParentId

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Accounts: Accounts
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        InvalidInputException
        ParentNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Accounts"
    pageSize: "MaxResults"
)
operation ListAccountsWithInvalidEffectivePolicy {
    input := {
        @required
        PolicyType: EffectivePolicyType

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Accounts: Accounts
        PolicyType: EffectivePolicyType
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConstraintViolationException
        EffectivePolicyNotFoundException
        ServiceException
        TooManyRequestsException
        InvalidInputException
        UnsupportedAPIEndpointException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Children"
    pageSize: "MaxResults"
)
operation ListChildren {
    input := {
        @required
        ParentId: ParentId

        @required
        ChildType: ChildType

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Children: Children
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        InvalidInputException
        ParentNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CreateAccountStatuses"
    pageSize: "MaxResults"
)
operation ListCreateAccountStatus {
    input := {
        States: CreateAccountStates
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        CreateAccountStatuses: CreateAccountStatuses
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        InvalidInputException
        ServiceException
        TooManyRequestsException
        UnsupportedAPIEndpointException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DelegatedAdministrators"
    pageSize: "MaxResults"
)
operation ListDelegatedAdministrators {
    input := {
        ServicePrincipal: ServicePrincipal
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        DelegatedAdministrators: DelegatedAdministrators
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConstraintViolationException
        InvalidInputException
        TooManyRequestsException
        ServiceException
        UnsupportedAPIEndpointException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DelegatedServices"
    pageSize: "MaxResults"
)
operation ListDelegatedServicesForAccount {
    input := {
        @required
        AccountId: AccountId

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        DelegatedServices: DelegatedServices
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        AccountNotFoundException
        AccountNotRegisteredException
        AWSOrganizationsNotInUseException
        ConstraintViolationException
        InvalidInputException
        TooManyRequestsException
        ServiceException
        UnsupportedAPIEndpointException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EffectivePolicyValidationErrors"
    pageSize: "MaxResults"
)
operation ListEffectivePolicyValidationErrors {
    input := {
        @required
        AccountId: AccountId

        @required
        PolicyType: EffectivePolicyType

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        AccountId: AccountId
        PolicyType: EffectivePolicyType
        Path: Path
        EvaluationTimestamp: Timestamp
        NextToken: NextToken
        EffectivePolicyValidationErrors: EffectivePolicyValidationErrors
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConstraintViolationException
        EffectivePolicyNotFoundException
        ServiceException
        TooManyRequestsException
        AccountNotFoundException
        InvalidInputException
        UnsupportedAPIEndpointException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Handshakes"
    pageSize: "MaxResults"
)
operation ListHandshakesForAccount {
    input := {
        Filter: HandshakeFilter
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Handshakes: Handshakes
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        InvalidInputException
        ServiceException
        TooManyRequestsException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Handshakes"
    pageSize: "MaxResults"
)
operation ListHandshakesForOrganization {
    input := {
        Filter: HandshakeFilter
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Handshakes: Handshakes
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        InvalidInputException
        ServiceException
        TooManyRequestsException
    ]
}

operation ListInboundResponsibilityTransfers {
    input := {
        @required
        Type: ResponsibilityTransferType

        Id: ResponsibilityTransferId
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        ResponsibilityTransfers: ResponsibilityTransfers
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ResponsibilityTransferNotFoundException
        ConstraintViolationException
        InvalidInputException
        ServiceException
        TooManyRequestsException
        UnsupportedAPIEndpointException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "OrganizationalUnits"
    pageSize: "MaxResults"
)
operation ListOrganizationalUnitsForParent {
    input := {
        @required
        ParentId: ParentId

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        OrganizationalUnits: OrganizationalUnits
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        InvalidInputException
        ParentNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

operation ListOutboundResponsibilityTransfers {
    input := {
        @required
        Type: ResponsibilityTransferType

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        ResponsibilityTransfers: ResponsibilityTransfers
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConstraintViolationException
        InvalidInputException
        ServiceException
        TooManyRequestsException
        UnsupportedAPIEndpointException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Parents"
    pageSize: "MaxResults"
)
operation ListParents {
    input := {
        @required
        ChildId: ChildId

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Parents: Parents
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ChildNotFoundException
        InvalidInputException
        ServiceException
        TooManyRequestsException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Policies"
    pageSize: "MaxResults"
)
operation ListPolicies {
    input := {
        @required
        Filter: PolicyType

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Policies: Policies
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        InvalidInputException
        ServiceException
        TooManyRequestsException
        UnsupportedAPIEndpointException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Policies"
    pageSize: "MaxResults"
)
operation ListPoliciesForTarget {
    input := {
        @required
        TargetId: PolicyTargetId

        @required
        Filter: PolicyType

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Policies: Policies
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        InvalidInputException
        ServiceException
        TargetNotFoundException
        TooManyRequestsException
        UnsupportedAPIEndpointException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Roots"
    pageSize: "MaxResults"
)
operation ListRoots {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Roots: Roots
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        InvalidInputException
        ServiceException
        TooManyRequestsException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Tags")
operation ListTagsForResource {
    input := {
        @required
        ResourceId: TaggableResourceId

        NextToken: NextToken
    }
    output := {
        Tags: Tags
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        TargetNotFoundException
        InvalidInputException
        ServiceException
        TooManyRequestsException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Targets"
    pageSize: "MaxResults"
)
operation ListTargetsForPolicy {
    input := {
        @required
        PolicyId: PolicyId

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Targets: PolicyTargets
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        InvalidInputException
        PolicyNotFoundException
        ServiceException
        TooManyRequestsException
        UnsupportedAPIEndpointException
    ]
}

operation MoveAccount {
    input := {
        @required
        AccountId: AccountId

        @required
        SourceParentId: ParentId

        @required
        DestinationParentId: ParentId
    }
    errors: [
        AccessDeniedException
        InvalidInputException
        SourceParentNotFoundException
        DestinationParentNotFoundException
        DuplicateAccountException
        AccountNotFoundException
        TooManyRequestsException
        ConcurrentModificationException
        AWSOrganizationsNotInUseException
        ServiceException
    ]
}

operation PutResourcePolicy {
    input := {
        @required
        Content: ResourcePolicyContent

        Tags: Tags
    }
    output := {
        ResourcePolicy: ResourcePolicy
    }
    errors: [
        AccessDeniedException
        ServiceException
        UnsupportedAPIEndpointException
        TooManyRequestsException
        ConcurrentModificationException
        InvalidInputException
        ConstraintViolationException
        AWSOrganizationsNotInUseException
    ]
}

operation RegisterDelegatedAdministrator {
    input := {
        @required
        AccountId: AccountId

        @required
        ServicePrincipal: ServicePrincipal
    }
    errors: [
        AccessDeniedException
        AccountAlreadyRegisteredException
        AccountNotFoundException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        ConstraintViolationException
        InvalidInputException
        TooManyRequestsException
        ServiceException
        UnsupportedAPIEndpointException
    ]
}

operation RemoveAccountFromOrganization {
    input := {
        @required
        AccountId: AccountId
    }
    errors: [
        AccessDeniedException
        AccountNotFoundException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        ConstraintViolationException
        InvalidInputException
        MasterCannotLeaveOrganizationException
        ServiceException
        TooManyRequestsException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceId: TaggableResourceId

        @required
        Tags: Tags
    }
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        AWSOrganizationsNotInUseException
        TargetNotFoundException
        ConstraintViolationException
        InvalidInputException
        ServiceException
        TooManyRequestsException
    ]
}

operation TerminateResponsibilityTransfer {
    input := {
        @required
        Id: ResponsibilityTransferId

        EndTimestamp: Timestamp
    }
    output := {
        ResponsibilityTransfer: ResponsibilityTransfer
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        ConstraintViolationException
        InvalidInputException
        ResponsibilityTransferNotFoundException
        ServiceException
        TooManyRequestsException
        UnsupportedAPIEndpointException
        ResponsibilityTransferAlreadyInStatusException
        InvalidResponsibilityTransferTransitionException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceId: TaggableResourceId

        @required
        TagKeys: TagKeys
    }
    errors: [
        AccessDeniedException
        ConcurrentModificationException
        AWSOrganizationsNotInUseException
        TargetNotFoundException
        ConstraintViolationException
        InvalidInputException
        ServiceException
        TooManyRequestsException
    ]
}

operation UpdateOrganizationalUnit {
    input := {
        @required
        OrganizationalUnitId: OrganizationalUnitId

        Name: OrganizationalUnitName
    }
    output := {
        OrganizationalUnit: OrganizationalUnit
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        DuplicateOrganizationalUnitException
        InvalidInputException
        OrganizationalUnitNotFoundException
        ServiceException
        TooManyRequestsException
    ]
}

operation UpdatePolicy {
    input := {
        @required
        PolicyId: PolicyId

        Name: PolicyName
        Description: PolicyDescription
        Content: PolicyContent
    }
    output := {
        Policy: Policy
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ConcurrentModificationException
        ConstraintViolationException
        DuplicatePolicyException
        InvalidInputException
        MalformedPolicyDocumentException
        PolicyNotFoundException
        ServiceException
        TooManyRequestsException
        UnsupportedAPIEndpointException
        PolicyChangesInProgressException
    ]
}

operation UpdateResponsibilityTransfer {
    input := {
        @required
        Id: ResponsibilityTransferId

        @required
        Name: ResponsibilityTransferName
    }
    output := {
        ResponsibilityTransfer: ResponsibilityTransfer
    }
    errors: [
        AccessDeniedException
        AWSOrganizationsNotInUseException
        ResponsibilityTransferNotFoundException
        ConstraintViolationException
        InvalidInputException
        ServiceException
        TooManyRequestsException
        UnsupportedAPIEndpointException
    ]
}

@error("client")
structure AWSOrganizationsNotInUseException {
    Message: String
}

@error("client")
structure AccessDeniedException {
    Message: String
}

@error("client")
structure AccessDeniedForDependencyException {
    Message: String
    Reason: AccessDeniedForDependencyExceptionReason
}

enum AccessDeniedForDependencyExceptionReason {
    ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE
}

structure Account {
    Id: AccountId
    Arn: AccountArn
    Email: Email
    Name: AccountName
    Status: AccountStatus
    State: AccountState
    Paths: Paths
    JoinedMethod: AccountJoinedMethod
    JoinedTimestamp: Timestamp
}

@error("client")
structure AccountAlreadyClosedException {
    Message: String
}

@error("client")
structure AccountAlreadyRegisteredException {
    Message: String
}

@pattern("^arn:aws:organizations::\\d{12}:account\\/o-[a-z0-9]{10,32}\\/\\d{12}")
string AccountArn

@length(max: 12) @pattern("^\\d{12}$")
string AccountId

enum AccountJoinedMethod {
    INVITED
    CREATED
}

@length(min: 1, max: 128) @pattern("[\\s\\S]*") @sensitive
string AccountName

@error("client")
structure AccountNotFoundException {
    Message: String
}

@error("client")
structure AccountNotRegisteredException {
    Message: String
}

@error("client")
structure AccountOwnerNotVerifiedException {
    Message: String
}

enum AccountState {
    PENDING_ACTIVATION
    ACTIVE
    SUSPENDED
    PENDING_CLOSURE
    CLOSED
}

enum AccountStatus {
    ACTIVE
    SUSPENDED
    PENDING_CLOSURE
}

list Accounts {
    member: Account
}

enum ActionType {
    INVITE
    ENABLE_ALL_FEATURES
    APPROVE_ALL_FEATURES
    ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE
    TRANSFER_RESPONSIBILITY
}

@error("client")
structure AlreadyInOrganizationException {
    Message: String
}

structure Child {
    Id: ChildId
    Type: ChildType
}

@length(max: 100) @pattern("^(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$")
string ChildId

@error("client")
structure ChildNotFoundException {
    Message: String
}

enum ChildType {
    ACCOUNT
    ORGANIZATIONAL_UNIT
}

list Children {
    member: Child
}

@error("client")
structure ConcurrentModificationException {
    Message: String
}

@error("client")
structure ConflictException {
    Message: String
}

@error("client")
structure ConstraintViolationException {
    Message: String
    Reason: ConstraintViolationExceptionReason
}

enum ConstraintViolationExceptionReason {
    ACCOUNT_NUMBER_LIMIT_EXCEEDED
    HANDSHAKE_RATE_LIMIT_EXCEEDED
    OU_NUMBER_LIMIT_EXCEEDED
    OU_DEPTH_LIMIT_EXCEEDED
    POLICY_NUMBER_LIMIT_EXCEEDED
    POLICY_CONTENT_LIMIT_EXCEEDED
    MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED
    MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED
    ACCOUNT_CANNOT_LEAVE_ORGANIZATION
    ACCOUNT_CANNOT_LEAVE_WITHOUT_EULA
    ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION
    MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED
    MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED
    ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED
    MASTER_ACCOUNT_ADDRESS_DOES_NOT_MATCH_MARKETPLACE
    MASTER_ACCOUNT_MISSING_CONTACT_INFO
    MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED
    ORGANIZATION_NOT_IN_ALL_FEATURES_MODE
    CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION
    EMAIL_VERIFICATION_CODE_EXPIRED
    WAIT_PERIOD_ACTIVE
    MAX_TAG_LIMIT_EXCEEDED
    TAG_POLICY_VIOLATION
    MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED
    CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR
    CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG
    DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE
    POLICY_TYPE_ENABLED_FOR_THIS_SERVICE
    MASTER_ACCOUNT_MISSING_BUSINESS_LICENSE
    CANNOT_CLOSE_MANAGEMENT_ACCOUNT
    CLOSE_ACCOUNT_QUOTA_EXCEEDED
    CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED
    SERVICE_ACCESS_NOT_ENABLED
    INVALID_PAYMENT_INSTRUMENT
    ACCOUNT_CREATION_NOT_COMPLETE
    CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR
    ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED
    RESPONSIBILITY_TRANSFER_MAX_LEVEL_VIOLATION
    RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION
    RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION
    RESPONSIBILITY_TRANSFER_MAX_TRANSFERS_QUOTA_VIOLATION
    ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS
    TRANSFER_RESPONSIBILITY_TARGET_DELETION_IN_PROGRESS
    TRANSFER_RESPONSIBILITY_SOURCE_DELETION_IN_PROGRESS
    UNSUPPORTED_PRICING
}

enum CreateAccountFailureReason {
    ACCOUNT_LIMIT_EXCEEDED
    EMAIL_ALREADY_EXISTS
    INVALID_ADDRESS
    INVALID_EMAIL
    CONCURRENT_ACCOUNT_MODIFICATION
    INTERNAL_FAILURE
    GOVCLOUD_ACCOUNT_ALREADY_EXISTS
    MISSING_BUSINESS_VALIDATION
    FAILED_BUSINESS_VALIDATION
    PENDING_BUSINESS_VALIDATION
    INVALID_IDENTITY_FOR_BUSINESS_VALIDATION
    UNKNOWN_BUSINESS_VALIDATION
    MISSING_PAYMENT_INSTRUMENT
    INVALID_PAYMENT_INSTRUMENT
    UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED
}

@length(min: 1, max: 50) @pattern("[\\u0020-\\u007E]+") @sensitive
string CreateAccountName

@length(max: 36) @pattern("^car-[a-z0-9]{8,32}$")
string CreateAccountRequestId

enum CreateAccountState {
    IN_PROGRESS
    SUCCEEDED
    FAILED
}

list CreateAccountStates {
    member: CreateAccountState
}

structure CreateAccountStatus {
    Id: CreateAccountRequestId
    AccountName: CreateAccountName
    State: CreateAccountState
    RequestedTimestamp: Timestamp
    CompletedTimestamp: Timestamp
    AccountId: AccountId
    GovCloudAccountId: AccountId
    FailureReason: CreateAccountFailureReason
}

@error("client")
structure CreateAccountStatusNotFoundException {
    Message: String
}

list CreateAccountStatuses {
    member: CreateAccountStatus
}

structure DelegatedAdministrator {
    Id: AccountId
    Arn: AccountArn
    Email: Email
    Name: AccountName
    Status: AccountStatus
    State: AccountState
    JoinedMethod: AccountJoinedMethod
    JoinedTimestamp: Timestamp
    DelegationEnabledDate: Timestamp
}

list DelegatedAdministrators {
    member: DelegatedAdministrator
}

structure DelegatedService {
    ServicePrincipal: ServicePrincipal
    DelegationEnabledDate: Timestamp
}

list DelegatedServices {
    member: DelegatedService
}

@error("client")
structure DestinationParentNotFoundException {
    Message: String
}

@error("client")
structure DuplicateAccountException {
    Message: String
}

@error("client")
structure DuplicateHandshakeException {
    Message: String
}

@error("client")
structure DuplicateOrganizationalUnitException {
    Message: String
}

@error("client")
structure DuplicatePolicyAttachmentException {
    Message: String
}

@error("client")
structure DuplicatePolicyException {
    Message: String
}

structure EffectivePolicy {
    PolicyContent: PolicyContent
    LastUpdatedTimestamp: Timestamp
    TargetId: PolicyTargetId
    PolicyType: EffectivePolicyType
}

@error("client")
structure EffectivePolicyNotFoundException {
    Message: String
}

enum EffectivePolicyType {
    TAG_POLICY
    BACKUP_POLICY
    AISERVICES_OPT_OUT_POLICY
    CHATBOT_POLICY
    DECLARATIVE_POLICY_EC2
    SECURITYHUB_POLICY
    INSPECTOR_POLICY
    UPGRADE_ROLLOUT_POLICY
    BEDROCK_POLICY
    S3_POLICY
    NETWORK_SECURITY_DIRECTOR_POLICY
}

structure EffectivePolicyValidationError {
    ErrorCode: String
    ErrorMessage: String
    PathToError: String
    ContributingPolicies: PolicyIds
}

list EffectivePolicyValidationErrors {
    member: EffectivePolicyValidationError
}

@length(min: 6, max: 64) @pattern("[^\\s@]+@[^\\s@]+\\.[^\\s@]+") @sensitive
string Email

structure EnabledServicePrincipal {
    ServicePrincipal: ServicePrincipal
    DateEnabled: Timestamp
}

list EnabledServicePrincipals {
    member: EnabledServicePrincipal
}

@error("client")
structure FinalizingOrganizationException {
    Message: String
}

@pattern("^arn:aws:organizations::.+:.+")
string GenericArn

structure Handshake {
    Id: HandshakeId
    Arn: HandshakeArn
    Parties: HandshakeParties
    State: HandshakeState
    RequestedTimestamp: Timestamp
    ExpirationTimestamp: Timestamp
    Action: ActionType
    Resources: HandshakeResources
}

@error("client")
structure HandshakeAlreadyInStateException {
    Message: String
}

@pattern("^arn:aws:organizations::\\d{12}:handshake\\/o-[a-z0-9]{10,32}\\/[a-z_]{1,32}\\/h-[0-9a-z]{8,32}")
string HandshakeArn

@error("client")
structure HandshakeConstraintViolationException {
    Message: String
    Reason: HandshakeConstraintViolationExceptionReason
}

enum HandshakeConstraintViolationExceptionReason {
    ACCOUNT_NUMBER_LIMIT_EXCEEDED
    HANDSHAKE_RATE_LIMIT_EXCEEDED
    ALREADY_IN_AN_ORGANIZATION
    ORGANIZATION_ALREADY_HAS_ALL_FEATURES
    ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION
    INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES
    PAYMENT_INSTRUMENT_REQUIRED
    ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD
    ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED
    MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED
    RESPONSIBILITY_TRANSFER_ALREADY_EXISTS
    SOURCE_AND_TARGET_CANNOT_MATCH
    UNUSED_PREPAYMENT_BALANCE
    LEGACY_PERMISSIONS_STILL_IN_USE
}

structure HandshakeFilter {
    ActionType: ActionType
    ParentHandshakeId: HandshakeId
}

@length(max: 34) @pattern("^h-[0-9a-z]{8,32}$")
string HandshakeId

@error("client")
structure HandshakeNotFoundException {
    Message: String
}

@length(max: 1024) @pattern("[\\s\\S]*") @sensitive
string HandshakeNotes

list HandshakeParties {
    member: HandshakeParty
}

structure HandshakeParty {
    @required
    Id: HandshakePartyId

    @required
    Type: HandshakePartyType
}

@length(min: 1, max: 64) @pattern("[\\s\\S]*") @sensitive
string HandshakePartyId

enum HandshakePartyType {
    ACCOUNT
    ORGANIZATION
    EMAIL
}

structure HandshakeResource {
    Value: HandshakeResourceValue
    Type: HandshakeResourceType
    Resources: HandshakeResources
}

enum HandshakeResourceType {
    ACCOUNT
    ORGANIZATION
    ORGANIZATION_FEATURE_SET
    EMAIL
    MASTER_EMAIL
    MASTER_NAME
    NOTES
    PARENT_HANDSHAKE
    RESPONSIBILITY_TRANSFER
    TRANSFER_START_TIMESTAMP
    TRANSFER_TYPE
    MANAGEMENT_ACCOUNT
    MANAGEMENT_EMAIL
    MANAGEMENT_NAME
}

@sensitive
string HandshakeResourceValue

list HandshakeResources {
    member: HandshakeResource
}

enum HandshakeState {
    REQUESTED
    OPEN
    CANCELED
    ACCEPTED
    DECLINED
    EXPIRED
}

list Handshakes {
    member: Handshake
}

enum IAMUserAccessToBilling {
    ALLOW
    DENY
}

@error("client")
structure InvalidHandshakeTransitionException {
    Message: String
}

@error("client")
structure InvalidInputException {
    Message: String
    Reason: InvalidInputExceptionReason
}

enum InvalidInputExceptionReason {
    INVALID_PARTY_TYPE_TARGET
    INVALID_SYNTAX_ORGANIZATION_ARN
    INVALID_SYNTAX_POLICY_ID
    INVALID_ENUM
    INVALID_ENUM_POLICY_TYPE
    INVALID_LIST_MEMBER
    MAX_LENGTH_EXCEEDED
    MAX_VALUE_EXCEEDED
    MIN_LENGTH_EXCEEDED
    MIN_VALUE_EXCEEDED
    IMMUTABLE_POLICY
    INVALID_PATTERN
    INVALID_PATTERN_TARGET_ID
    INPUT_REQUIRED
    INVALID_NEXT_TOKEN
    MAX_LIMIT_EXCEEDED_FILTER
    MOVING_ACCOUNT_BETWEEN_DIFFERENT_ROOTS
    INVALID_FULL_NAME_TARGET
    UNRECOGNIZED_SERVICE_PRINCIPAL
    INVALID_ROLE_NAME
    INVALID_SYSTEM_TAGS_PARAMETER
    DUPLICATE_TAG_KEY
    TARGET_NOT_SUPPORTED
    INVALID_EMAIL_ADDRESS_TARGET
    INVALID_RESOURCE_POLICY_JSON
    INVALID_PRINCIPAL
    UNSUPPORTED_ACTION_IN_RESOURCE_POLICY
    UNSUPPORTED_POLICY_TYPE_IN_RESOURCE_POLICY
    UNSUPPORTED_RESOURCE_IN_RESOURCE_POLICY
    NON_DETACHABLE_POLICY
    CALLER_REQUIRED_FIELD_MISSING
    UNSUPPORTED_ACTION_IN_RESPONSIBILITY_TRANSFER
    START_DATE_NOT_BEGINNING_OF_MONTH
    START_DATE_NOT_BEGINNING_OF_DAY
    START_DATE_TOO_EARLY
    START_DATE_TOO_LATE
    INVALID_START_DATE
    END_DATE_NOT_END_OF_MONTH
    END_DATE_TOO_EARLY
    INVALID_END_DATE
}

@error("client")
structure InvalidResponsibilityTransferTransitionException {
    Message: String
}

@error("client")
structure MalformedPolicyDocumentException {
    Message: String
}

@error("client")
structure MasterCannotLeaveOrganizationException {
    Message: String
}

@range(min: 1, max: 20)
integer MaxResults

@length(max: 100000) @pattern("[\\s\\S]*")
string NextToken

structure Organization {
    Id: OrganizationId
    Arn: OrganizationArn
    FeatureSet: OrganizationFeatureSet
    MasterAccountArn: AccountArn
    MasterAccountId: AccountId
    MasterAccountEmail: Email
    AvailablePolicyTypes: PolicyTypes
}

@pattern("^arn:aws:organizations::\\d{12}:organization\\/o-[a-z0-9]{10,32}")
string OrganizationArn

enum OrganizationFeatureSet {
    ALL
    CONSOLIDATED_BILLING
}

@pattern("^o-[a-z0-9]{10,32}$")
string OrganizationId

@error("client")
structure OrganizationNotEmptyException {
    Message: String
}

structure OrganizationalUnit {
    Id: OrganizationalUnitId
    Arn: OrganizationalUnitArn
    Name: OrganizationalUnitName
    Path: Path
}

@pattern("^arn:aws:organizations::\\d{12}:ou\\/o-[a-z0-9]{10,32}\\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}")
string OrganizationalUnitArn

@length(max: 68) @pattern("^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$")
string OrganizationalUnitId

@length(min: 1, max: 128) @pattern("[\\s\\S]*")
string OrganizationalUnitName

@error("client")
structure OrganizationalUnitNotEmptyException {
    Message: String
}

@error("client")
structure OrganizationalUnitNotFoundException {
    Message: String
}

list OrganizationalUnits {
    member: OrganizationalUnit
}

structure Parent {
    Id: ParentId
    Type: ParentType
}

@length(max: 100) @pattern("^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$")
string ParentId

@error("client")
structure ParentNotFoundException {
    Message: String
}

enum ParentType {
    ROOT
    ORGANIZATIONAL_UNIT
}

list Parents {
    member: Parent
}

@pattern("^(o-[a-z0-9]{10,32}\\/r-[0-9a-z]{4,32}(\\/ou\\-[0-9a-z]{4,32}-[a-z0-9]{8,32})*(\\/\\d{12})*)\\/")
string Path

list Paths {
    member: Path
}

list Policies {
    member: PolicySummary
}

structure Policy {
    PolicySummary: PolicySummary
    Content: PolicyContent
}

@pattern("^(arn:aws:organizations::\\d{12}:policy\\/o-[a-z0-9]{10,32}\\/[0-9a-z_]+\\/p-[0-9a-z]{10,32})|(arn:aws:organizations::aws:policy\\/[0-9a-z_]+\\/p-[0-9a-zA-Z_]{10,128})")
string PolicyArn

@error("client")
structure PolicyChangesInProgressException {
    Message: String
}

@length(min: 1) @pattern("[\\s\\S]*")
string PolicyContent

@length(max: 512) @pattern("[\\s\\S]*")
string PolicyDescription

@length(max: 130) @pattern("^p-[0-9a-zA-Z_]{8,128}$")
string PolicyId

list PolicyIds {
    member: PolicyId
}

@error("client")
structure PolicyInUseException {
    Message: String
}

@length(min: 1, max: 128) @pattern("[\\s\\S]*")
string PolicyName

@error("client")
structure PolicyNotAttachedException {
    Message: String
}

@error("client")
structure PolicyNotFoundException {
    Message: String
}

structure PolicySummary {
    Id: PolicyId
    Arn: PolicyArn
    Name: PolicyName
    Description: PolicyDescription
    Type: PolicyType
    AwsManaged: Boolean
}

@length(max: 100) @pattern("^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$")
string PolicyTargetId

structure PolicyTargetSummary {
    TargetId: PolicyTargetId
    Arn: GenericArn
    Name: TargetName
    Type: TargetType
}

list PolicyTargets {
    member: PolicyTargetSummary
}

enum PolicyType {
    SERVICE_CONTROL_POLICY
    RESOURCE_CONTROL_POLICY
    TAG_POLICY
    BACKUP_POLICY
    AISERVICES_OPT_OUT_POLICY
    CHATBOT_POLICY
    DECLARATIVE_POLICY_EC2
    SECURITYHUB_POLICY
    INSPECTOR_POLICY
    UPGRADE_ROLLOUT_POLICY
    BEDROCK_POLICY
    S3_POLICY
    NETWORK_SECURITY_DIRECTOR_POLICY
}

@error("client")
structure PolicyTypeAlreadyEnabledException {
    Message: String
}

@error("client")
structure PolicyTypeNotAvailableForOrganizationException {
    Message: String
}

@error("client")
structure PolicyTypeNotEnabledException {
    Message: String
}

enum PolicyTypeStatus {
    ENABLED
    PENDING_ENABLE
    PENDING_DISABLE
}

structure PolicyTypeSummary {
    Type: PolicyType
    Status: PolicyTypeStatus
}

list PolicyTypes {
    member: PolicyTypeSummary
}

structure ResourcePolicy {
    ResourcePolicySummary: ResourcePolicySummary
    Content: ResourcePolicyContent
}

@pattern("^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::\\d{12}:resourcepolicy\\/o-[a-z0-9]{10,32}\\/rp-[0-9a-zA-Z_]{4,128}")
string ResourcePolicyArn

@length(min: 1, max: 40000) @pattern("[\\s\\S]*")
string ResourcePolicyContent

@length(max: 131) @pattern("^rp-[0-9a-zA-Z_]{4,128}$")
string ResourcePolicyId

@error("client")
structure ResourcePolicyNotFoundException {
    Message: String
}

structure ResourcePolicySummary {
    Id: ResourcePolicyId
    Arn: ResourcePolicyArn
}

structure ResponsibilityTransfer {
    Arn: ResponsibilityTransferArn
    Name: ResponsibilityTransferName
    Id: ResponsibilityTransferId
    Type: ResponsibilityTransferType
    Status: ResponsibilityTransferStatus
    Source: TransferParticipant
    Target: TransferParticipant
    StartTimestamp: Timestamp
    EndTimestamp: Timestamp
    ActiveHandshakeId: HandshakeId
}

@error("client")
structure ResponsibilityTransferAlreadyInStatusException {
    Message: String
}

@pattern("^arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::\\d{12}:transfer\\/o-[a-z0-9]{10,32}\\/(billing)\\/(inbound|outbound)\\/rt-[0-9a-z]{8,32}$")
string ResponsibilityTransferArn

@pattern("^rt-[0-9a-z]{8,32}$")
string ResponsibilityTransferId

@length(min: 1, max: 128) @pattern("^[ -~]+$") @sensitive
string ResponsibilityTransferName

@error("client")
structure ResponsibilityTransferNotFoundException {
    Message: String
}

enum ResponsibilityTransferStatus {
    REQUESTED
    DECLINED
    CANCELED
    EXPIRED
    ACCEPTED
    WITHDRAWN
}

enum ResponsibilityTransferType {
    BILLING
}

list ResponsibilityTransfers {
    member: ResponsibilityTransfer
}

@length(max: 64) @pattern("[\\w+=,.@-]{1,64}")
string RoleName

structure Root {
    Id: RootId
    Arn: RootArn
    Name: RootName
    PolicyTypes: PolicyTypes
}

@pattern("^arn:aws:organizations::\\d{12}:root\\/o-[a-z0-9]{10,32}\\/r-[0-9a-z]{4,32}")
string RootArn

@length(max: 34) @pattern("^r-[0-9a-z]{4,32}$")
string RootId

@length(min: 1, max: 128)
string RootName

@error("client")
structure RootNotFoundException {
    Message: String
}

list Roots {
    member: Root
}

@error("server")
structure ServiceException {
    Message: String
}

@length(min: 1, max: 128) @pattern("[\\w+=,.@-]*")
string ServicePrincipal

@error("client")
structure SourceParentNotFoundException {
    Message: String
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

list TagKeys {
    member: TagKey
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

@length(max: 130)
@pattern("^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})|(^p-[0-9a-zA-Z_]{8,128})|(^rp-[0-9a-zA-Z_]{4,128})|(^rt-[0-9a-zA-Z_]{8,32})$")
string TaggableResourceId

list Tags {
    member: Tag
}

@length(min: 1, max: 128)
string TargetName

@error("client")
structure TargetNotFoundException {
    Message: String
}

enum TargetType {
    ACCOUNT
    ORGANIZATIONAL_UNIT
    ROOT
}

@error("client")
structure TooManyRequestsException {
    Type: String
    Message: String
}

structure TransferParticipant {
    ManagementAccountId: AccountId
    ManagementAccountEmail: Email
}

@error("client")
structure UnsupportedAPIEndpointException {
    Message: String
}
