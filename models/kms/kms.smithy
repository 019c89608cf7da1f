$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.kms

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use sessiongen.traits#paginator

@title("AWS Key Management Service")
@service(sdkId: "KMS", endpointPrefix: "kms")
@awsJson1_1
@sigv4(name: "kms")
@standardRegionalEndpoints
service TrentService {
    version: "2014-11-01"
    operations: [
        CancelKeyDeletion
        ConnectCustomKeyStore
        CreateAlias
        CreateCustomKeyStore
        CreateGrant
        CreateKey
        Decrypt
        DeleteAlias
        DeleteCustomKeyStore
        DeleteImportedKeyMaterial
        DeriveSharedSecret
        DescribeCustomKeyStores
        DescribeKey
        DisableKey
        DisableKeyRotation
        DisconnectCustomKeyStore
        EnableKey
        EnableKeyRotation
        Encrypt
        GenerateDataKey
        GenerateDataKeyPair
        GenerateDataKeyPairWithoutPlaintext
        GenerateDataKeyWithoutPlaintext
        GenerateMac
        GenerateRandom
        GetKeyLastUsage
        GetKeyPolicy
        GetKeyRotationStatus
        GetParametersForImport
        GetPublicKey
        ImportKeyMaterial
        ListAliases
        ListGrants
        ListKeyPolicies
        ListKeyRotations
        ListKeys
        ListResourceTags
        ListRetirableGrants
        PutKeyPolicy
        ReEncrypt
        ReplicateKey
        RetireGrant
        RevokeGrant
        RotateKeyOnDemand
        ScheduleKeyDeletion
        Sign
        TagResource
        UntagResource
        UpdateAlias
        UpdateCustomKeyStore
        UpdateKeyDescription
        UpdatePrimaryRegion
        Verify
        VerifyMac
    ]
}

operation CancelKeyDeletion {
    input := {
        @required
        KeyId: KeyIdType
    }
    output := {
        KeyId: KeyIdType
    }
    errors: [
        NotFoundException
        InvalidArnException
        DependencyTimeoutException
        KMSInternalException
        KMSInvalidStateException
    ]
}

operation ConnectCustomKeyStore {
    input := {
        @required
        CustomKeyStoreId: CustomKeyStoreIdType
    }
    output := {}
    errors: [
        CloudHsmClusterNotActiveException
        CustomKeyStoreInvalidStateException
        CustomKeyStoreNotFoundException
        KMSInternalException
        CloudHsmClusterInvalidConfigurationException
    ]
}

operation CreateAlias {
    input := {
        @required
        AliasName: AliasNameType

        @required
        TargetKeyId: KeyIdType
    }
    errors: [
        DependencyTimeoutException
        AlreadyExistsException
        NotFoundException
        InvalidAliasNameException
        KMSInternalException
        LimitExceededException
        KMSInvalidStateException
    ]
}

operation CreateCustomKeyStore {
    input := {
        @required
        CustomKeyStoreName: CustomKeyStoreNameType

        CloudHsmClusterId: CloudHsmClusterIdType
        TrustAnchorCertificate: TrustAnchorCertificateType
        KeyStorePassword: KeyStorePasswordType
        CustomKeyStoreType: CustomKeyStoreType
        XksProxyUriEndpoint: XksProxyUriEndpointType
        XksProxyUriPath: XksProxyUriPathType
        XksProxyVpcEndpointServiceName: XksProxyVpcEndpointServiceNameType
        XksProxyVpcEndpointServiceOwner: AccountIdType
        XksProxyAuthenticationCredential: XksProxyAuthenticationCredentialType
        XksProxyConnectivity: XksProxyConnectivityType
    }
    output := {
        CustomKeyStoreId: CustomKeyStoreIdType
    }
    errors: [
        CloudHsmClusterInUseException
        CustomKeyStoreNameInUseException
        CloudHsmClusterNotFoundException
        KMSInternalException
        CloudHsmClusterNotActiveException
        IncorrectTrustAnchorException
        CloudHsmClusterInvalidConfigurationException
        LimitExceededException
        XksProxyUriInUseException
        XksProxyUriEndpointInUseException
        XksProxyUriUnreachableException
        XksProxyIncorrectAuthenticationCredentialException
        XksProxyVpcEndpointServiceInUseException
        XksProxyVpcEndpointServiceNotFoundException
        XksProxyVpcEndpointServiceInvalidConfigurationException
        XksProxyInvalidResponseException
        XksProxyInvalidConfigurationException
    ]
}

operation CreateGrant {
    input := {
        @required
        KeyId: KeyIdType

        GranteePrincipal: PrincipalIdType
        RetiringPrincipal: PrincipalIdType

        @required
        Operations: GrantOperationList

        Constraints: GrantConstraints
        GrantTokens: GrantTokenList
        Name: GrantNameType
        DryRun: Boolean
        GranteeServicePrincipal: ServicePrincipalType
        RetiringServicePrincipal: ServicePrincipalType
    }
    output := {
        GrantToken: GrantTokenType
        GrantId: GrantIdType
    }
    errors: [
        NotFoundException
        DisabledException
        DependencyTimeoutException
        InvalidArnException
        KMSInternalException
        InvalidGrantTokenException
        LimitExceededException
        KMSInvalidStateException
        DryRunOperationException
    ]
}

operation CreateKey {
    input := {
        Policy: PolicyType
        Description: DescriptionType
        KeyUsage: KeyUsageType

        @deprecated
        CustomerMasterKeySpec: CustomerMasterKeySpec

        KeySpec: KeySpec
        Origin: OriginType
        CustomKeyStoreId: CustomKeyStoreIdType
        BypassPolicyLockoutSafetyCheck: Boolean
        Tags: TagList
        MultiRegion: Boolean
        XksKeyId: XksKeyIdType
    }
    output := {
        KeyMetadata: KeyMetadata
    }
    errors: [
        MalformedPolicyDocumentException
        DependencyTimeoutException
        InvalidArnException
        UnsupportedOperationException
        KMSInternalException
        LimitExceededException
        TagException
        CustomKeyStoreNotFoundException
        CustomKeyStoreInvalidStateException
        CloudHsmClusterInvalidConfigurationException
        XksKeyInvalidConfigurationException
        XksKeyAlreadyInUseException
        XksKeyNotFoundException
    ]
}

operation Decrypt {
    input := {
        CiphertextBlob: CiphertextType
        EncryptionContext: EncryptionContextType
        GrantTokens: GrantTokenList
        KeyId: KeyIdType
        EncryptionAlgorithm: EncryptionAlgorithmSpec
        Recipient: RecipientInfo
        DryRun: Boolean
        DryRunModifiers: DryRunModifierList
    }
    output := {
        KeyId: KeyIdType
        Plaintext: PlaintextType
        EncryptionAlgorithm: EncryptionAlgorithmSpec
        CiphertextForRecipient: CiphertextType
        KeyMaterialId: BackingKeyIdType
    }
    errors: [
        NotFoundException
        DisabledException
        InvalidCiphertextException
        KeyUnavailableException
        IncorrectKeyException
        InvalidKeyUsageException
        DependencyTimeoutException
        InvalidGrantTokenException
        KMSInternalException
        KMSInvalidStateException
        DryRunOperationException
    ]
}

operation DeleteAlias {
    input := {
        @required
        AliasName: AliasNameType
    }
    errors: [
        DependencyTimeoutException
        NotFoundException
        KMSInternalException
        KMSInvalidStateException
    ]
}

operation DeleteCustomKeyStore {
    input := {
        @required
        CustomKeyStoreId: CustomKeyStoreIdType
    }
    output := {}
    errors: [
        CustomKeyStoreHasCMKsException
        CustomKeyStoreInvalidStateException
        CustomKeyStoreNotFoundException
        KMSInternalException
    ]
}

operation DeleteImportedKeyMaterial {
    input := {
        @required
        KeyId: KeyIdType

        KeyMaterialId: BackingKeyIdType
    }
    output := {
        KeyId: KeyIdType
        KeyMaterialId: BackingKeyIdResponseType
    }
    errors: [
        InvalidArnException
        UnsupportedOperationException
        DependencyTimeoutException
        NotFoundException
        KMSInternalException
        KMSInvalidStateException
    ]
}

operation DeriveSharedSecret {
    input := {
        @required
        KeyId: KeyIdType

        @required
        KeyAgreementAlgorithm: KeyAgreementAlgorithmSpec

        @required
        PublicKey: PublicKeyType

        GrantTokens: GrantTokenList
        DryRun: Boolean
        Recipient: RecipientInfo
    }
    output := {
        KeyId: KeyIdType
        SharedSecret: PlaintextType
        CiphertextForRecipient: CiphertextType
        KeyAgreementAlgorithm: KeyAgreementAlgorithmSpec
        KeyOrigin: OriginType
    }
    errors: [
        NotFoundException
        DisabledException
        KeyUnavailableException
        DependencyTimeoutException
        InvalidGrantTokenException
        InvalidKeyUsageException
        KMSInternalException
        KMSInvalidStateException
        DryRunOperationException
    ]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["NextMarker"]
    items: ["CustomKeyStores"]
    pageSize: "Limit"
    moreResults: "Truncated"
)
operation DescribeCustomKeyStores {
    input := {
        CustomKeyStoreId: CustomKeyStoreIdType
        CustomKeyStoreName: CustomKeyStoreNameType
        Limit: LimitType
        Marker: MarkerType
    }
    output := {
        CustomKeyStores: CustomKeyStoresList
        NextMarker: MarkerType
        Truncated: Boolean
    }
    errors: [CustomKeyStoreNotFoundException, InvalidMarkerException, KMSInternalException]
}

operation DescribeKey {
    input := {
        @required
        KeyId: KeyIdType

        GrantTokens: GrantTokenList
    }
    output := {
        KeyMetadata: KeyMetadata
    }
    errors: [
        NotFoundException
        InvalidArnException
        DependencyTimeoutException
        KMSInternalException
    ]
}

operation DisableKey {
    input := {
        @required
        KeyId: KeyIdType
    }
    errors: [
        NotFoundException
        InvalidArnException
        DependencyTimeoutException
        KMSInternalException
        KMSInvalidStateException
    ]
}

operation DisableKeyRotation {
    input := {
        @required
        KeyId: KeyIdType
    }
    errors: [
        NotFoundException
        DisabledException
        InvalidArnException
        DependencyTimeoutException
        KMSInternalException
        KMSInvalidStateException
        UnsupportedOperationException
    ]
}

operation DisconnectCustomKeyStore {
    input := {
        @required
        CustomKeyStoreId: CustomKeyStoreIdType
    }
    output := {}
    errors: [
        CustomKeyStoreInvalidStateException
        CustomKeyStoreNotFoundException
        KMSInternalException
    ]
}

operation EnableKey {
    input := {
        @required
        KeyId: KeyIdType
    }
    errors: [
        NotFoundException
        InvalidArnException
        DependencyTimeoutException
        KMSInternalException
        LimitExceededException
        KMSInvalidStateException
    ]
}

operation EnableKeyRotation {
    input := {
        @required
        KeyId: KeyIdType

        RotationPeriodInDays: RotationPeriodInDaysType
    }
    errors: [
        NotFoundException
        DisabledException
        InvalidArnException
        DependencyTimeoutException
        KMSInternalException
        KMSInvalidStateException
        UnsupportedOperationException
    ]
}

operation Encrypt {
    input := {
        @required
        KeyId: KeyIdType

        @required
        Plaintext: PlaintextType

        EncryptionContext: EncryptionContextType
        GrantTokens: GrantTokenList
        EncryptionAlgorithm: EncryptionAlgorithmSpec
        DryRun: Boolean
    }
    output := {
        CiphertextBlob: CiphertextType
        KeyId: KeyIdType
        EncryptionAlgorithm: EncryptionAlgorithmSpec
    }
    errors: [
        NotFoundException
        DisabledException
        KeyUnavailableException
        DependencyTimeoutException
        InvalidKeyUsageException
        InvalidGrantTokenException
        KMSInternalException
        KMSInvalidStateException
        DryRunOperationException
    ]
}

operation GenerateDataKey {
    input := {
        @required
        KeyId: KeyIdType

        EncryptionContext: EncryptionContextType
        NumberOfBytes: NumberOfBytesType
        KeySpec: DataKeySpec
        GrantTokens: GrantTokenList
        Recipient: RecipientInfo
        DryRun: Boolean
    }
    output := {
        CiphertextBlob: CiphertextType
        Plaintext: PlaintextType
        KeyId: KeyIdType
        CiphertextForRecipient: CiphertextType
        KeyMaterialId: BackingKeyIdType
    }
    errors: [
        NotFoundException
        DisabledException
        KeyUnavailableException
        DependencyTimeoutException
        InvalidKeyUsageException
        InvalidGrantTokenException
        KMSInternalException
        KMSInvalidStateException
        DryRunOperationException
    ]
}

operation GenerateDataKeyPair {
    input := {
        EncryptionContext: EncryptionContextType

        @required
        KeyId: KeyIdType

        @required
        KeyPairSpec: DataKeyPairSpec

        GrantTokens: GrantTokenList
        Recipient: RecipientInfo
        DryRun: Boolean
    }
    output := {
        PrivateKeyCiphertextBlob: CiphertextType
        PrivateKeyPlaintext: PlaintextType
        PublicKey: PublicKeyType
        KeyId: KeyIdType
        KeyPairSpec: DataKeyPairSpec
        CiphertextForRecipient: CiphertextType
        KeyMaterialId: BackingKeyIdType
    }
    errors: [
        NotFoundException
        DisabledException
        KeyUnavailableException
        DependencyTimeoutException
        InvalidKeyUsageException
        InvalidGrantTokenException
        KMSInternalException
        KMSInvalidStateException
        UnsupportedOperationException
        DryRunOperationException
    ]
}

operation GenerateDataKeyPairWithoutPlaintext {
    input := {
        EncryptionContext: EncryptionContextType

        @required
        KeyId: KeyIdType

        @required
        KeyPairSpec: DataKeyPairSpec

        GrantTokens: GrantTokenList
        DryRun: Boolean
    }
    output := {
        PrivateKeyCiphertextBlob: CiphertextType
        PublicKey: PublicKeyType
        KeyId: KeyIdType
        KeyPairSpec: DataKeyPairSpec
        KeyMaterialId: BackingKeyIdType
    }
    errors: [
        NotFoundException
        DisabledException
        KeyUnavailableException
        DependencyTimeoutException
        InvalidKeyUsageException
        InvalidGrantTokenException
        KMSInternalException
        KMSInvalidStateException
        UnsupportedOperationException
        DryRunOperationException
    ]
}

operation GenerateDataKeyWithoutPlaintext {
    input := {
        @required
        KeyId: KeyIdType

        EncryptionContext: EncryptionContextType
        KeySpec: DataKeySpec
        NumberOfBytes: NumberOfBytesType
        GrantTokens: GrantTokenList
        DryRun: Boolean
    }
    output := {
        CiphertextBlob: CiphertextType
        KeyId: KeyIdType
        KeyMaterialId: BackingKeyIdType
    }
    errors: [
        NotFoundException
        DisabledException
        KeyUnavailableException
        DependencyTimeoutException
        InvalidKeyUsageException
        InvalidGrantTokenException
        KMSInternalException
        KMSInvalidStateException
        DryRunOperationException
    ]
}

operation GenerateMac {
    input := {
        @required
        Message: PlaintextType

        @required
        KeyId: KeyIdType

        @required
        MacAlgorithm: MacAlgorithmSpec

        GrantTokens: GrantTokenList
        DryRun: Boolean
    }
    output := {
        Mac: CiphertextType
        MacAlgorithm: MacAlgorithmSpec
        KeyId: KeyIdType
    }
    errors: [
        NotFoundException
        DisabledException
        KeyUnavailableException
        InvalidKeyUsageException
        InvalidGrantTokenException
        KMSInternalException
        KMSInvalidStateException
        DryRunOperationException
    ]
}

operation GenerateRandom {
    input := {
        NumberOfBytes: NumberOfBytesType
        CustomKeyStoreId: CustomKeyStoreIdType
        Recipient: RecipientInfo
    }
    output := {
        Plaintext: PlaintextType
        CiphertextForRecipient: CiphertextType
    }
    errors: [
        DependencyTimeoutException
        KMSInternalException
        UnsupportedOperationException
        CustomKeyStoreNotFoundException
        CustomKeyStoreInvalidStateException
    ]
}

operation GetKeyLastUsage {
    input := {
        @required
        KeyId: KeyIdType
    }
    output := {
        KeyId: KeyIdType
        KeyLastUsage: KeyLastUsageData
        TrackingStartDate: Timestamp
        KeyCreationDate: Timestamp
    }
    errors: [
        NotFoundException
        InvalidArnException
        DependencyTimeoutException
        KMSInternalException
    ]
}

operation GetKeyPolicy {
    input := {
        @required
        KeyId: KeyIdType

        PolicyName: PolicyNameType
    }
    output := {
        Policy: PolicyType
        PolicyName: PolicyNameType
    }
    errors: [
        NotFoundException
        InvalidArnException
        DependencyTimeoutException
        KMSInternalException
        KMSInvalidStateException
    ]
}

operation GetKeyRotationStatus {
    input := {
        @required
        KeyId: KeyIdType
    }
    output := {
        KeyRotationEnabled: Boolean
        KeyId: KeyIdType
        RotationPeriodInDays: RotationPeriodInDaysType
        NextRotationDate: Timestamp
        OnDemandRotationStartDate: Timestamp
    }
    errors: [
        NotFoundException
        InvalidArnException
        DependencyTimeoutException
        KMSInternalException
        KMSInvalidStateException
        UnsupportedOperationException
    ]
}

operation GetParametersForImport {
    input := {
        @required
        KeyId: KeyIdType

        @required
        WrappingAlgorithm: AlgorithmSpec

        @required
        WrappingKeySpec: WrappingKeySpec
    }
    output := {
        KeyId: KeyIdType
        ImportToken: CiphertextType
        PublicKey: PlaintextType
        ParametersValidTo: Timestamp
    }
    errors: [
        InvalidArnException
        UnsupportedOperationException
        DependencyTimeoutException
        NotFoundException
        KMSInternalException
        KMSInvalidStateException
    ]
}

operation GetPublicKey {
    input := {
        @required
        KeyId: KeyIdType

        GrantTokens: GrantTokenList
    }
    output := {
        KeyId: KeyIdType
        PublicKey: PublicKeyType

        @deprecated
        CustomerMasterKeySpec: CustomerMasterKeySpec

        KeySpec: KeySpec
        KeyUsage: KeyUsageType
        EncryptionAlgorithms: EncryptionAlgorithmSpecList
        SigningAlgorithms: SigningAlgorithmSpecList
        KeyAgreementAlgorithms: KeyAgreementAlgorithmSpecList
    }
    errors: [
        NotFoundException
        DisabledException
        KeyUnavailableException
        DependencyTimeoutException
        UnsupportedOperationException
        InvalidArnException
        InvalidGrantTokenException
        InvalidKeyUsageException
        KMSInternalException
        KMSInvalidStateException
    ]
}

operation ImportKeyMaterial {
    input := {
        @required
        KeyId: KeyIdType

        @required
        ImportToken: CiphertextType

        @required
        EncryptedKeyMaterial: CiphertextType

        ValidTo: Timestamp
        ExpirationModel: ExpirationModelType
        ImportType: ImportType
        KeyMaterialDescription: KeyMaterialDescriptionType
        KeyMaterialId: BackingKeyIdType
    }
    output := {
        KeyId: KeyIdType
        KeyMaterialId: BackingKeyIdType
    }
    errors: [
        InvalidArnException
        UnsupportedOperationException
        DependencyTimeoutException
        NotFoundException
        KMSInternalException
        KMSInvalidStateException
        InvalidCiphertextException
        IncorrectKeyMaterialException
        ExpiredImportTokenException
        InvalidImportTokenException
    ]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["NextMarker"]
    items: ["Aliases"]
    pageSize: "Limit"
    moreResults: "Truncated"
)
operation ListAliases {
    input := {
        KeyId: KeyIdType
        Limit: LimitType
        Marker: MarkerType
    }
    output := {
        Aliases: AliasList
        NextMarker: MarkerType
        Truncated: Boolean
    }
    errors: [
        DependencyTimeoutException
        InvalidMarkerException
        KMSInternalException
        InvalidArnException
        NotFoundException
    ]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["NextMarker"]
    items: ["Grants"]
    pageSize: "Limit"
    moreResults: "Truncated"
)
operation ListGrants {
    input := {
        Limit: LimitType
        Marker: MarkerType

        @required
        KeyId: KeyIdType

        GrantId: GrantIdType
        GranteePrincipal: PrincipalIdType
        GranteeServicePrincipal: ServicePrincipalType
    }
    output: ListGrantsResponse
    errors: [
        NotFoundException
        DependencyTimeoutException
        InvalidMarkerException
        InvalidGrantIdException
        InvalidArnException
        KMSInternalException
        KMSInvalidStateException
    ]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["NextMarker"]
    items: ["PolicyNames"]
    pageSize: "Limit"
    moreResults: "Truncated"
)
operation ListKeyPolicies {
    input := {
        @required
        KeyId: KeyIdType

        Limit: LimitType
        Marker: MarkerType
    }
    output := {
        PolicyNames: PolicyNameList
        NextMarker: MarkerType
        Truncated: Boolean
    }
    errors: [
        NotFoundException
        InvalidArnException
        DependencyTimeoutException
        KMSInternalException
        KMSInvalidStateException
    ]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["NextMarker"]
    items: ["Rotations"]
    pageSize: "Limit"
    moreResults: "Truncated"
)
operation ListKeyRotations {
    input := {
        @required
        KeyId: KeyIdType

        IncludeKeyMaterial: IncludeKeyMaterial
        Limit: LimitType
        Marker: MarkerType
    }
    output := {
        Rotations: RotationsList
        NextMarker: MarkerType
        Truncated: Boolean
    }
    errors: [
        NotFoundException
        InvalidArnException
        InvalidMarkerException
        KMSInternalException
        KMSInvalidStateException
        UnsupportedOperationException
    ]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["NextMarker"]
    items: ["Keys"]
    pageSize: "Limit"
    moreResults: "Truncated"
)
operation ListKeys {
    input := {
        Limit: LimitType
        Marker: MarkerType
    }
    output := {
        Keys: KeyList
        NextMarker: MarkerType
        Truncated: Boolean
    }
    errors: [DependencyTimeoutException, KMSInternalException, InvalidMarkerException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["NextMarker"]
    items: ["Tags"]
    pageSize: "Limit"
    moreResults: "Truncated"
)
operation ListResourceTags {
    input := {
        @required
        KeyId: KeyIdType

        Limit: LimitType
        Marker: MarkerType
    }
    output := {
        Tags: TagList
        NextMarker: MarkerType
        Truncated: Boolean
    }
    errors: [KMSInternalException, NotFoundException, InvalidArnException, InvalidMarkerException]
}

@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["NextMarker"]
    items: ["Grants"]
    pageSize: "Limit"
    moreResults: "Truncated"
)
operation ListRetirableGrants {
    input := {
        Limit: LimitType
        Marker: MarkerType
        RetiringPrincipal: PrincipalIdType
        RetiringServicePrincipal: ServicePrincipalType
    }
    output: ListGrantsResponse
    errors: [
        DependencyTimeoutException
        InvalidMarkerException
        InvalidArnException
        NotFoundException
        KMSInternalException
    ]
}

operation PutKeyPolicy {
    input := {
        @required
        KeyId: KeyIdType

        PolicyName: PolicyNameType

        @required
        Policy: PolicyType

        BypassPolicyLockoutSafetyCheck: Boolean
    }
    errors: [
        NotFoundException
        InvalidArnException
        MalformedPolicyDocumentException
        DependencyTimeoutException
        UnsupportedOperationException
        KMSInternalException
        LimitExceededException
        KMSInvalidStateException
    ]
}

operation ReEncrypt {
    input := {
        CiphertextBlob: CiphertextType
        SourceEncryptionContext: EncryptionContextType
        SourceKeyId: KeyIdType

        @required
        DestinationKeyId: KeyIdType

        DestinationEncryptionContext: EncryptionContextType
        SourceEncryptionAlgorithm: EncryptionAlgorithmSpec
        DestinationEncryptionAlgorithm: EncryptionAlgorithmSpec
        GrantTokens: GrantTokenList
        DryRun: Boolean
        DryRunModifiers: DryRunModifierList
    }
    output := {
        CiphertextBlob: CiphertextType
        SourceKeyId: KeyIdType
        KeyId: KeyIdType
        SourceEncryptionAlgorithm: EncryptionAlgorithmSpec
        DestinationEncryptionAlgorithm: EncryptionAlgorithmSpec
        SourceKeyMaterialId: BackingKeyIdType
        DestinationKeyMaterialId: BackingKeyIdType
    }
    errors: [
        NotFoundException
        DisabledException
        InvalidCiphertextException
        KeyUnavailableException
        IncorrectKeyException
        DependencyTimeoutException
        InvalidKeyUsageException
        InvalidGrantTokenException
        KMSInternalException
        KMSInvalidStateException
        DryRunOperationException
    ]
}

operation ReplicateKey {
    input := {
        @required
        KeyId: KeyIdType

        @required
        ReplicaRegion: RegionType

        Policy: PolicyType
        BypassPolicyLockoutSafetyCheck: Boolean
        Description: DescriptionType
        Tags: TagList
    }
    output := {
        ReplicaKeyMetadata: KeyMetadata
        ReplicaPolicy: PolicyType
        ReplicaTags: TagList
    }
    errors: [
        AlreadyExistsException
        DisabledException
        InvalidArnException
        KMSInvalidStateException
        KMSInternalException
        LimitExceededException
        MalformedPolicyDocumentException
        NotFoundException
        TagException
        UnsupportedOperationException
    ]
}

operation RetireGrant {
    input := {
        GrantToken: GrantTokenType
        KeyId: KeyIdType
        GrantId: GrantIdType
        DryRun: Boolean
    }
    errors: [
        InvalidArnException
        InvalidGrantTokenException
        InvalidGrantIdException
        NotFoundException
        DependencyTimeoutException
        KMSInternalException
        KMSInvalidStateException
        DryRunOperationException
    ]
}

operation RevokeGrant {
    input := {
        @required
        KeyId: KeyIdType

        @required
        GrantId: GrantIdType

        DryRun: Boolean
    }
    errors: [
        NotFoundException
        DependencyTimeoutException
        InvalidArnException
        InvalidGrantIdException
        KMSInternalException
        KMSInvalidStateException
        DryRunOperationException
    ]
}

operation RotateKeyOnDemand {
    input := {
        @required
        KeyId: KeyIdType
    }
    output := {
        KeyId: KeyIdType
    }
    errors: [
        NotFoundException
        DisabledException
        InvalidArnException
        DependencyTimeoutException
        KMSInternalException
        KMSInvalidStateException
        UnsupportedOperationException
        LimitExceededException
        ConflictException
    ]
}

operation ScheduleKeyDeletion {
    input := {
        @required
        KeyId: KeyIdType

        PendingWindowInDays: PendingWindowInDaysType
    }
    output := {
        KeyId: KeyIdType
        DeletionDate: Timestamp
        KeyState: KeyState
        PendingWindowInDays: PendingWindowInDaysType
    }
    errors: [
        NotFoundException
        InvalidArnException
        DependencyTimeoutException
        KMSInternalException
        KMSInvalidStateException
    ]
}

operation Sign {
    input := {
        @required
        KeyId: KeyIdType

        @required
        Message: PlaintextType

        MessageType: MessageType
        GrantTokens: GrantTokenList

        @required
        SigningAlgorithm: SigningAlgorithmSpec

        DryRun: Boolean
    }
    output := {
        KeyId: KeyIdType
        Signature: CiphertextType
        SigningAlgorithm: SigningAlgorithmSpec
    }
    errors: [
        NotFoundException
        DisabledException
        KeyUnavailableException
        DependencyTimeoutException
        InvalidKeyUsageException
        InvalidGrantTokenException
        KMSInternalException
        KMSInvalidStateException
        DryRunOperationException
    ]
}

operation TagResource {
    input := {
        @required
        KeyId: KeyIdType

        @required
        Tags: TagList
    }
    errors: [
        KMSInternalException
        NotFoundException
        InvalidArnException
        KMSInvalidStateException
        LimitExceededException
        TagException
    ]
}

operation UntagResource {
    input := {
        @required
        KeyId: KeyIdType

        @required
        TagKeys: TagKeyList
    }
    errors: [
        KMSInternalException
        NotFoundException
        InvalidArnException
        KMSInvalidStateException
        TagException
    ]
}

operation UpdateAlias {
    input := {
        @required
        AliasName: AliasNameType

        @required
        TargetKeyId: KeyIdType
    }
    errors: [
        DependencyTimeoutException
        NotFoundException
        KMSInternalException
        LimitExceededException
        KMSInvalidStateException
    ]
}

operation UpdateCustomKeyStore {
    input := {
        @required
        CustomKeyStoreId: CustomKeyStoreIdType

        NewCustomKeyStoreName: CustomKeyStoreNameType
        KeyStorePassword: KeyStorePasswordType
        CloudHsmClusterId: CloudHsmClusterIdType
        XksProxyUriEndpoint: XksProxyUriEndpointType
        XksProxyUriPath: XksProxyUriPathType
        XksProxyVpcEndpointServiceName: XksProxyVpcEndpointServiceNameType
        XksProxyVpcEndpointServiceOwner: AccountIdType
        XksProxyAuthenticationCredential: XksProxyAuthenticationCredentialType
        XksProxyConnectivity: XksProxyConnectivityType
    }
    output := {}
    errors: [
        CustomKeyStoreNotFoundException
        CustomKeyStoreNameInUseException
        CloudHsmClusterNotFoundException
        CloudHsmClusterNotRelatedException
        CustomKeyStoreInvalidStateException
        KMSInternalException
        CloudHsmClusterNotActiveException
        CloudHsmClusterInvalidConfigurationException
        XksProxyUriInUseException
        XksProxyUriEndpointInUseException
        XksProxyUriUnreachableException
        XksProxyIncorrectAuthenticationCredentialException
        XksProxyVpcEndpointServiceInUseException
        XksProxyVpcEndpointServiceNotFoundException
        XksProxyVpcEndpointServiceInvalidConfigurationException
        XksProxyInvalidResponseException
        XksProxyInvalidConfigurationException
    ]
}

operation UpdateKeyDescription {
    input := {
        @required
        KeyId: KeyIdType

        @required
        Description: DescriptionType
    }
    errors: [
        NotFoundException
        InvalidArnException
        DependencyTimeoutException
        KMSInternalException
        KMSInvalidStateException
    ]
}

operation UpdatePrimaryRegion {
    input := {
        @required
        KeyId: KeyIdType

        @required
        PrimaryRegion: RegionType
    }
    errors: [
        DisabledException
        InvalidArnException
        KMSInvalidStateException
        KMSInternalException
        NotFoundException
        UnsupportedOperationException
    ]
}

operation Verify {
    input := {
        @required
        KeyId: KeyIdType

        @required
        Message: PlaintextType

        MessageType: MessageType

        @required
        Signature: CiphertextType

        @required
        SigningAlgorithm: SigningAlgorithmSpec

        GrantTokens: GrantTokenList
        DryRun: Boolean
    }
    output := {
        KeyId: KeyIdType
        SignatureValid: Boolean
        SigningAlgorithm: SigningAlgorithmSpec
    }
    errors: [
        NotFoundException
        DisabledException
        KeyUnavailableException
        DependencyTimeoutException
        InvalidKeyUsageException
        InvalidGrantTokenException
        KMSInternalException
        KMSInvalidStateException
        KMSInvalidSignatureException
        DryRunOperationException
    ]
}

operation VerifyMac {
    input := {
        @required
        Message: PlaintextType

        @required
        KeyId: KeyIdType

        @required
        MacAlgorithm: MacAlgorithmSpec

        @required
        Mac: CiphertextType

        GrantTokens: GrantTokenList
        DryRun: Boolean
    }
    output := {
        KeyId: KeyIdType
        MacValid: Boolean
        MacAlgorithm: MacAlgorithmSpec
    }
    errors: [
        NotFoundException
        DisabledException
        KeyUnavailableException
        InvalidKeyUsageException
        InvalidGrantTokenException
        KMSInternalException
        KMSInvalidMacException
        KMSInvalidStateException
        DryRunOperationException
    ]
}

@length(min: 12, max: 12) @pattern("[0-9]{12}")
string AccountIdType

enum AlgorithmSpec {
    RSAES_PKCS1_V1_5
    RSAES_OAEP_SHA_1
    RSAES_OAEP_SHA_256
    RSA_AES_KEY_WRAP_SHA_1
    RSA_AES_KEY_WRAP_SHA_256
    SM2PKE
}

list AliasList {
    member: AliasListEntry
}

structure AliasListEntry {
    AliasName: AliasNameType
    AliasArn: ArnType
    TargetKeyId: KeyIdType
    CreationDate: Timestamp
    LastUpdatedDate: Timestamp
}

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9:/_-]+$")
string AliasNameType

@error("client")
structure AlreadyExistsException {
    message: String
}

@length(min: 20, max: 2048)
string ArnType

@length(min: 1, max: 262144)
blob AttestationDocumentType

@length(min: 0, max: 64) @pattern("^[a-f0-9]+$")
string BackingKeyIdResponseType

@length(min: 64, max: 64) @pattern("^[a-f0-9]+$")
string BackingKeyIdType

@length(min: 1, max: 6144)
blob CiphertextType

@length(min: 19, max: 24) @pattern("cluster-[2-7a-zA-Z]{11,16}")
string CloudHsmClusterIdType

@error("client")
structure CloudHsmClusterInUseException {
    message: String
}

@error("client")
structure CloudHsmClusterInvalidConfigurationException {
    message: String
}

@error("client")
structure CloudHsmClusterNotActiveException {
    message: String
}

@error("client")
structure CloudHsmClusterNotFoundException {
    message: String
}

@error("client")
structure CloudHsmClusterNotRelatedException {
    message: String
}

@error("client")
structure ConflictException {
    message: String
}

enum ConnectionErrorCodeType {
    INVALID_CREDENTIALS
    CLUSTER_NOT_FOUND
    NETWORK_ERRORS
    INTERNAL_ERROR
    INSUFFICIENT_CLOUDHSM_HSMS
    USER_LOCKED_OUT
    USER_NOT_FOUND
    USER_LOGGED_IN
    SUBNET_NOT_FOUND
    INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET
    XKS_PROXY_ACCESS_DENIED
    XKS_PROXY_NOT_REACHABLE
    XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND
    XKS_PROXY_INVALID_RESPONSE
    XKS_PROXY_INVALID_CONFIGURATION
    XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION
    XKS_PROXY_TIMED_OUT
    XKS_PROXY_INVALID_TLS_CONFIGURATION
}

enum ConnectionStateType {
    CONNECTED
    CONNECTING
    FAILED
    DISCONNECTED
    DISCONNECTING
}

@error("client")
structure CustomKeyStoreHasCMKsException {
    message: String
}

@length(min: 1, max: 64)
string CustomKeyStoreIdType

@error("client")
structure CustomKeyStoreInvalidStateException {
    message: String
}

@error("client")
structure CustomKeyStoreNameInUseException {
    message: String
}

@length(min: 1, max: 256)
string CustomKeyStoreNameType

@error("client")
structure CustomKeyStoreNotFoundException {
    message: String
}

enum CustomKeyStoreType {
    AWS_CLOUDHSM
    EXTERNAL_KEY_STORE
}

list CustomKeyStoresList {
    member: CustomKeyStoresListEntry
}

structure CustomKeyStoresListEntry {
    CustomKeyStoreId: CustomKeyStoreIdType
    CustomKeyStoreName: CustomKeyStoreNameType
    CloudHsmClusterId: CloudHsmClusterIdType
    TrustAnchorCertificate: TrustAnchorCertificateType
    ConnectionState: ConnectionStateType
    ConnectionErrorCode: ConnectionErrorCodeType
    CreationDate: Timestamp
    CustomKeyStoreType: CustomKeyStoreType
    XksProxyConfiguration: XksProxyConfigurationType
}

@deprecated
enum CustomerMasterKeySpec {
    RSA_2048
    RSA_3072
    RSA_4096
    ECC_NIST_P256
    ECC_NIST_P384
    ECC_NIST_P521
    ECC_SECG_P256K1
    SYMMETRIC_DEFAULT
    HMAC_224
    HMAC_256
    HMAC_384
    HMAC_512
    SM2
}

enum DataKeyPairSpec {
    RSA_2048
    RSA_3072
    RSA_4096
    ECC_NIST_P256
    ECC_NIST_P384
    ECC_NIST_P521
    ECC_SECG_P256K1
    SM2
    ECC_NIST_EDWARDS25519
}

enum DataKeySpec {
    AES_256
    AES_128
}

@error("server")
structure DependencyTimeoutException {
    message: String
}

@length(min: 0, max: 8192)
string DescriptionType

@error("client")
structure DisabledException {
    message: String
}

list DryRunModifierList {
    member: DryRunModifierType
}

enum DryRunModifierType {
    IGNORE_CIPHERTEXT
}

@error("client")
structure DryRunOperationException {
    message: String
}

enum EncryptionAlgorithmSpec {
    SYMMETRIC_DEFAULT
    RSAES_OAEP_SHA_1
    RSAES_OAEP_SHA_256
    SM2PKE
}

list EncryptionAlgorithmSpecList {
    member: EncryptionAlgorithmSpec
}

map EncryptionContextType {
    key: String
    value: String
}

enum ExpirationModelType {
    KEY_MATERIAL_EXPIRES
    KEY_MATERIAL_DOES_NOT_EXPIRE
}

@error("client")
structure ExpiredImportTokenException {
    message: String
}

@length(min: 20, max: 512) @pattern("^arn:aws[a-z0-9-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]{12}:.+$")
string GrantConstraintSourceArnType

structure GrantConstraints {
    EncryptionContextSubset: EncryptionContextType
    EncryptionContextEquals: EncryptionContextType
    SourceArn: GrantConstraintSourceArnType
}

@length(min: 1, max: 128)
string GrantIdType

list GrantList {
    member: GrantListEntry
}

structure GrantListEntry {
    KeyId: KeyIdType
    GrantId: GrantIdType
    Name: GrantNameType
    CreationDate: Timestamp
    GranteePrincipal: PrincipalIdType
    RetiringPrincipal: PrincipalIdType
    IssuingAccount: PrincipalIdType
    Operations: GrantOperationList
    Constraints: GrantConstraints
    GranteeServicePrincipal: ServicePrincipalType
    RetiringServicePrincipal: ServicePrincipalType
}

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9:/_-]+$")
string GrantNameType

enum GrantOperation {
    Decrypt
    Encrypt
    GenerateDataKey
    GenerateDataKeyWithoutPlaintext
    ReEncryptFrom
    ReEncryptTo
    Sign
    Verify
    GetPublicKey
    CreateGrant
    RetireGrant
    DescribeKey
    GenerateDataKeyPair
    GenerateDataKeyPairWithoutPlaintext
    GenerateMac
    VerifyMac
    DeriveSharedSecret
}

list GrantOperationList {
    member: GrantOperation
}

@length(min: 0, max: 10)
list GrantTokenList {
    member: GrantTokenType
}

@length(min: 1, max: 8192)
string GrantTokenType

enum ImportState {
    IMPORTED
    PENDING_IMPORT
}

enum ImportType {
    NEW_KEY_MATERIAL
    EXISTING_KEY_MATERIAL
}

enum IncludeKeyMaterial {
    ALL_KEY_MATERIAL
    ROTATIONS_ONLY
}

@error("client")
structure IncorrectKeyException {
    message: String
}

@error("client")
structure IncorrectKeyMaterialException {
    message: String
}

@error("client")
structure IncorrectTrustAnchorException {
    message: String
}

@error("client")
structure InvalidAliasNameException {
    message: String
}

@error("client")
structure InvalidArnException {
    message: String
}

@error("client")
structure InvalidCiphertextException {
    message: String
}

@error("client")
structure InvalidGrantIdException {
    message: String
}

@error("client")
structure InvalidGrantTokenException {
    message: String
}

@error("client")
structure InvalidImportTokenException {
    message: String
}

@error("client")
structure InvalidKeyUsageException {
    message: String
}

@error("client")
structure InvalidMarkerException {
    message: String
}

@error("server")
structure KMSInternalException {
    message: String
}

@error("client")
structure KMSInvalidMacException {
    message: String
}

@error("client")
structure KMSInvalidSignatureException {
    message: String
}

@error("client")
structure KMSInvalidStateException {
    message: String
}

enum KeyAgreementAlgorithmSpec {
    ECDH
}

list KeyAgreementAlgorithmSpecList {
    member: KeyAgreementAlgorithmSpec
}

enum KeyEncryptionMechanism {
    RSAES_OAEP_SHA_256
}

@length(min: 1, max: 2048)
string KeyIdType

structure KeyLastUsageData {
    Operation: KeyLastUsageTrackingOperation
    Timestamp: Timestamp
    CloudTrailEventId: String
    KmsRequestId: String
}

enum KeyLastUsageTrackingOperation {
    Decrypt
    DeriveSharedSecret
    Encrypt
    GenerateDataKey
    GenerateDataKeyPair
    GenerateDataKeyPairWithoutPlaintext
    GenerateDataKeyWithoutPlaintext
    GenerateMac
    ReEncrypt
    Sign
    Verify
    VerifyMac
}

list KeyList {
    member: KeyListEntry
}

structure KeyListEntry {
    KeyId: KeyIdType
    KeyArn: ArnType
}

enum KeyManagerType {
    AWS
    CUSTOMER
}

@length(min: 0, max: 256) @pattern("^[a-zA-Z0-9:/_\\s.-]+$")
string KeyMaterialDescriptionType

enum KeyMaterialState {
    NON_CURRENT
    CURRENT
    PENDING_ROTATION
    PENDING_MULTI_REGION_IMPORT_AND_ROTATION
}

structure KeyMetadata {
    AWSAccountId: String

    @required
    KeyId: KeyIdType

    Arn: ArnType
    CreationDate: Timestamp
    Enabled: Boolean
    Description: DescriptionType
    KeyUsage: KeyUsageType
    KeyState: KeyState
    DeletionDate: Timestamp
    ValidTo: Timestamp
    Origin: OriginType
    CustomKeyStoreId: CustomKeyStoreIdType
    CloudHsmClusterId: CloudHsmClusterIdType
    ExpirationModel: ExpirationModelType
    KeyManager: KeyManagerType

    @deprecated
    CustomerMasterKeySpec: CustomerMasterKeySpec

    KeySpec: KeySpec
    EncryptionAlgorithms: EncryptionAlgorithmSpecList
    SigningAlgorithms: SigningAlgorithmSpecList
    KeyAgreementAlgorithms: KeyAgreementAlgorithmSpecList
    MultiRegion: Boolean
    MultiRegionConfiguration: MultiRegionConfiguration
    PendingDeletionWindowInDays: PendingWindowInDaysType
    MacAlgorithms: MacAlgorithmSpecList
    XksKeyConfiguration: XksKeyConfigurationType
    CurrentKeyMaterialId: BackingKeyIdType
}

enum KeySpec {
    RSA_2048
    RSA_3072
    RSA_4096
    ECC_NIST_P256
    ECC_NIST_P384
    ECC_NIST_P521
    ECC_SECG_P256K1
    SYMMETRIC_DEFAULT
    HMAC_224
    HMAC_256
    HMAC_384
    HMAC_512
    SM2
    ML_DSA_44
    ML_DSA_65
    ML_DSA_87
    ECC_NIST_EDWARDS25519
}

enum KeyState {
    Creating
    Enabled
    Disabled
    PendingDeletion
    PendingImport
    PendingReplicaDeletion
    Unavailable
    Updating
}

@length(min: 7, max: 32) @sensitive
string KeyStorePasswordType

@error("server")
structure KeyUnavailableException {
    message: String
}

enum KeyUsageType {
    SIGN_VERIFY
    ENCRYPT_DECRYPT
    GENERATE_VERIFY_MAC
    KEY_AGREEMENT
}

@error("client")
structure LimitExceededException {
    message: String
}

@range(min: 1, max: 1000)
integer LimitType

structure ListGrantsResponse {
    Grants: GrantList
    NextMarker: MarkerType
    Truncated: Boolean
}

enum MacAlgorithmSpec {
    HMAC_SHA_224
    HMAC_SHA_256
    HMAC_SHA_384
    HMAC_SHA_512
}

list MacAlgorithmSpecList {
    member: MacAlgorithmSpec
}

@error("client")
structure MalformedPolicyDocumentException {
    message: String
}

@length(min: 1, max: 1024) @pattern("[\\u0020-\\u00FF]*")
string MarkerType

enum MessageType {
    RAW
    DIGEST
    EXTERNAL_MU
}

structure MultiRegionConfiguration {
    MultiRegionKeyType: MultiRegionKeyType
    PrimaryKey: MultiRegionKey
    ReplicaKeys: MultiRegionKeyList
}

structure MultiRegionKey {
    Arn: ArnType
    Region: RegionType
}

list MultiRegionKeyList {
    member: MultiRegionKey
}

enum MultiRegionKeyType {
    PRIMARY
    REPLICA
}

@error("client")
structure NotFoundException {
    message: String
}

@range(min: 1, max: 1024)
integer NumberOfBytesType

enum OriginType {
    AWS_KMS
    EXTERNAL
    AWS_CLOUDHSM
    EXTERNAL_KEY_STORE
}

@range(min: 1, max: 365)
integer PendingWindowInDaysType

@length(min: 1, max: 4096) @sensitive
blob PlaintextType

list PolicyNameList {
    member: PolicyNameType
}

@length(min: 1, max: 128) @pattern("[\\w]+")
string PolicyNameType

@length(min: 1, max: 131072) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
string PolicyType

@length(min: 1, max: 256) @pattern("^[\\w+=,.@:/-]+$")
string PrincipalIdType

@length(min: 1, max: 8192)
blob PublicKeyType

structure RecipientInfo {
    KeyEncryptionAlgorithm: KeyEncryptionMechanism
    AttestationDocument: AttestationDocumentType
}

@length(min: 1, max: 32) @pattern("^([a-z]+-){2,3}\\d+$")
string RegionType

@range(min: 90, max: 2560)
integer RotationPeriodInDaysType

enum RotationType {
    AUTOMATIC
    ON_DEMAND
}

list RotationsList {
    member: RotationsListEntry
}

structure RotationsListEntry {
    KeyId: KeyIdType
    KeyMaterialId: BackingKeyIdType
    KeyMaterialDescription: KeyMaterialDescriptionType
    ImportState: ImportState
    KeyMaterialState: KeyMaterialState
    ExpirationModel: ExpirationModelType
    ValidTo: Timestamp
    RotationDate: Timestamp
    RotationType: RotationType
}

@length(min: 1, max: 128) @pattern("^([A-Za-z0-9\\-]+)\\.([A-Za-z0-9\\-]+)(\\.[A-Za-z0-9\\-]+)+$")
string ServicePrincipalType

enum SigningAlgorithmSpec {
    RSASSA_PSS_SHA_256
    RSASSA_PSS_SHA_384
    RSASSA_PSS_SHA_512
    RSASSA_PKCS1_V1_5_SHA_256
    RSASSA_PKCS1_V1_5_SHA_384
    RSASSA_PKCS1_V1_5_SHA_512
    ECDSA_SHA_256
    ECDSA_SHA_384
    ECDSA_SHA_512
    SM2DSA
    ML_DSA_SHAKE_256
    ED25519_SHA_512
    ED25519_PH_SHA_512
}

list SigningAlgorithmSpecList {
    member: SigningAlgorithmSpec
}

structure Tag {
    @required
    TagKey: TagKeyType

    @required
    TagValue: TagValueType
}

@error("client")
structure TagException {
    message: String
}

list TagKeyList {
    member: TagKeyType
}

@length(min: 1, max: 128)
string TagKeyType

list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValueType

@length(min: 1, max: 5000)
string TrustAnchorCertificateType

@error("client")
structure UnsupportedOperationException {
    message: String
}

enum WrappingKeySpec {
    RSA_2048
    RSA_3072
    RSA_4096
    SM2
}

@error("client")
structure XksKeyAlreadyInUseException {
    message: String
}

structure XksKeyConfigurationType {
    Id: XksKeyIdType
}

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9-_.]+$")
string XksKeyIdType

@error("client")
structure XksKeyInvalidConfigurationException {
    message: String
}

@error("client")
structure XksKeyNotFoundException {
    message: String
}

@length(min: 20, max: 30) @pattern("^[A-Z2-7]+$") @sensitive
string XksProxyAuthenticationAccessKeyIdType

structure XksProxyAuthenticationCredentialType {
    @required
    AccessKeyId: XksProxyAuthenticationAccessKeyIdType

    @required
    RawSecretAccessKey: XksProxyAuthenticationRawSecretAccessKeyType
}

@length(min: 43, max: 64) @pattern("^[a-zA-Z0-9\\/+=]+$") @sensitive
string XksProxyAuthenticationRawSecretAccessKeyType

structure XksProxyConfigurationType {
    Connectivity: XksProxyConnectivityType
    AccessKeyId: XksProxyAuthenticationAccessKeyIdType
    UriEndpoint: XksProxyUriEndpointType
    UriPath: XksProxyUriPathType
    VpcEndpointServiceName: XksProxyVpcEndpointServiceNameType
    VpcEndpointServiceOwner: AccountIdType
}

enum XksProxyConnectivityType {
    PUBLIC_ENDPOINT
    VPC_ENDPOINT_SERVICE
}

@error("client")
structure XksProxyIncorrectAuthenticationCredentialException {
    message: String
}

@error("client")
structure XksProxyInvalidConfigurationException {
    message: String
}

@error("client")
structure XksProxyInvalidResponseException {
    message: String
}

@error("client")
structure XksProxyUriEndpointInUseException {
    message: String
}

@length(min: 10, max: 128) @pattern("^https://[a-zA-Z0-9.-]+$")
string XksProxyUriEndpointType

@error("client")
structure XksProxyUriInUseException {
    message: String
}

@length(min: 10, max: 128)
@pattern("^(/[a-zA-Z0-9\\/_-]+/kms/xks/v\\d{1,2})$|^(/kms/xks/v\\d{1,2})$")
string XksProxyUriPathType

@error("client")
structure XksProxyUriUnreachableException {
    message: String
}

@error("client")
structure XksProxyVpcEndpointServiceInUseException {
    message: String
}

@error("client")
structure XksProxyVpcEndpointServiceInvalidConfigurationException {
    message: String
}

@length(min: 20, max: 64)
@pattern("^(com|eu)\\.amazonaws\\.vpce\\.([a-z]+-){2,3}\\d+\\.vpce-svc-[0-9a-z]+$")
string XksProxyVpcEndpointServiceNameType

@error("client")
structure XksProxyVpcEndpointServiceNotFoundException {
    message: String
}
