$version: "2.0"

namespace com.amazonaws.paymentcryptography

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("Payment Cryptography Control Plane")
@service(sdkId: "Payment Cryptography", endpointPrefix: "controlplane.payment-cryptography")
@awsJson1_0
@sigv4(name: "payment-cryptography")
@standardRegionalEndpoints
service PaymentCryptographyControlPlane {
    version: "2021-09-14"
    operations: [
        AddKeyReplicationRegions
        AssociateMpaTeam
        CreateAlias
        CreateKey
        DeleteAlias
        DeleteKey
        DeleteResourcePolicy
        DisableDefaultKeyReplicationRegions
        DisassociateMpaTeam
        EnableDefaultKeyReplicationRegions
        ExportKey
        GetAlias
        GetCertificateSigningRequest
        GetDefaultKeyReplicationRegions
        GetKey
        GetMpaTeamAssociation
        GetParametersForExport
        GetParametersForImport
        GetPublicKeyCertificate
        GetResourcePolicy
        ImportKey
        ListAliases
        ListKeys
        ListTagsForResource
        PutResourcePolicy
        RemoveKeyReplicationRegions
        RestoreKey
        StartKeyUsage
        StopKeyUsage
        TagResource
        UntagResource
        UpdateAlias
    ]
}

operation AddKeyReplicationRegions {
    input := {
        @required
        KeyIdentifier: KeyArnOrKeyAliasType

        @required
        ReplicationRegions: Regions
    }
    output := {
        @required
        Key: Key
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation AssociateMpaTeam {
    input := {
        @required
        Action: MpaOperation

        @required
        MpaTeamArn: MpaTeamArn

        RequesterComment: MpaRequesterComment
    }
    output := {
        @required
        MpaTeamAssociation: MpaTeamAssociation
    }
    errors: [
        ServiceQuotaExceededException
        ServiceUnavailableException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation CreateAlias {
    input := {
        @required
        AliasName: AliasName

        KeyArn: KeyArn
    }
    output := {
        @required
        Alias: Alias
    }
    errors: [
        ServiceQuotaExceededException
        ServiceUnavailableException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation CreateKey {
    input := {
        @required
        KeyAttributes: KeyAttributes

        KeyCheckValueAlgorithm: KeyCheckValueAlgorithm

        @required
        Exportable: Boolean

        Enabled: Boolean
        Tags: Tags
        DeriveKeyUsage: DeriveKeyUsage
        ReplicationRegions: Regions
    }
    output := {
        @required
        Key: Key
    }
    errors: [
        ServiceQuotaExceededException
        ServiceUnavailableException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation DeleteAlias {
    input := {
        @required
        AliasName: AliasName
    }
    output := {}
    errors: [
        ServiceUnavailableException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation DeleteKey {
    input := {
        @required
        KeyIdentifier: KeyArnOrKeyAliasType

        DeleteKeyInDays: DeleteKeyInputDeleteKeyInDaysInteger
    }
    output := {
        @required
        Key: Key
    }
    errors: [
        ServiceUnavailableException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation DeleteResourcePolicy {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {}
    errors: [
        ServiceUnavailableException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation DisableDefaultKeyReplicationRegions {
    input := {
        @required
        ReplicationRegions: Regions
    }
    output := {
        @required
        EnabledReplicationRegions: Regions
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation DisassociateMpaTeam {
    input := {
        @required
        Action: MpaOperation

        RequesterComment: MpaRequesterComment
    }
    output := {
        @required
        MpaTeamAssociation: MpaTeamAssociation
    }
    errors: [
        ServiceQuotaExceededException
        ServiceUnavailableException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation EnableDefaultKeyReplicationRegions {
    input := {
        @required
        ReplicationRegions: Regions
    }
    output := {
        @required
        EnabledReplicationRegions: Regions
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation ExportKey {
    input := {
        @required
        KeyMaterial: ExportKeyMaterial

        @required
        ExportKeyIdentifier: KeyArnOrKeyAliasType

        ExportAttributes: ExportAttributes
    }
    output := {
        WrappedKey: WrappedKey
    }
    errors: [
        ServiceUnavailableException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
operation GetAlias {
    input := {
        @required
        AliasName: AliasName
    }
    output := {
        @required
        Alias: Alias
    }
    errors: [
        ServiceUnavailableException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation GetCertificateSigningRequest {
    input := {
        @required
        KeyIdentifier: KeyArnOrKeyAliasType

        @required
        SigningAlgorithm: SigningAlgorithmType

        @required
        CertificateSubject: CertificateSubjectType
    }
    output := {
        @required
        CertificateSigningRequest: CertificateSigningRequestType
    }
    errors: [
        ServiceUnavailableException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation GetDefaultKeyReplicationRegions {
    input := {}
    output := {
        @required
        EnabledReplicationRegions: Regions
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
operation GetKey {
    input := {
        @required
        KeyIdentifier: KeyArnOrKeyAliasType
    }
    output := {
        @required
        Key: Key
    }
    errors: [
        ServiceUnavailableException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
operation GetMpaTeamAssociation {
    input := {
        @required
        Action: MpaOperation
    }
    output := {
        @required
        MpaTeamAssociation: MpaTeamAssociation
    }
    errors: [
        ServiceQuotaExceededException
        ServiceUnavailableException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation GetParametersForExport {
    input := {
        @required
        KeyMaterialType: KeyMaterialType

        @required
        SigningKeyAlgorithm: KeyAlgorithm

        ReuseLastGeneratedToken: Boolean
    }
    output := {
        @required
        SigningKeyCertificate: CertificateType

        @required
        SigningKeyCertificateChain: CertificateType

        @required
        SigningKeyAlgorithm: KeyAlgorithm

        @required
        ExportToken: ExportTokenId

        @required
        ParametersValidUntilTimestamp: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        ServiceUnavailableException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation GetParametersForImport {
    input := {
        @required
        KeyMaterialType: KeyMaterialType

        @required
        WrappingKeyAlgorithm: KeyAlgorithm

        ReuseLastGeneratedToken: Boolean
    }
    output := {
        @required
        WrappingKeyCertificate: CertificateType

        @required
        WrappingKeyCertificateChain: CertificateType

        @required
        WrappingKeyAlgorithm: KeyAlgorithm

        @required
        ImportToken: ImportTokenId

        @required
        ParametersValidUntilTimestamp: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        ServiceUnavailableException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
operation GetPublicKeyCertificate {
    input := {
        @required
        KeyIdentifier: KeyArnOrKeyAliasType
    }
    output := {
        @required
        KeyCertificate: CertificateType

        @required
        KeyCertificateChain: CertificateType
    }
    errors: [
        ServiceUnavailableException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
operation GetResourcePolicy {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {
        @required
        ResourceArn: ResourceArn

        @required
        Policy: ResourcePolicy
    }
    errors: [
        ServiceUnavailableException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation ImportKey {
    input := {
        @required
        KeyMaterial: ImportKeyMaterial

        KeyCheckValueAlgorithm: KeyCheckValueAlgorithm
        Enabled: Boolean
        Tags: Tags
        ReplicationRegions: Regions
        RequesterComment: MpaRequesterComment
    }
    output := {
        @required
        Key: Key
    }
    errors: [
        ServiceQuotaExceededException
        ServiceUnavailableException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Aliases"
    pageSize: "MaxResults"
)
operation ListAliases {
    input := {
        KeyArn: KeyArn
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        Aliases: Aliases

        NextToken: NextToken
    }
    errors: [
        ServiceUnavailableException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Keys", pageSize: "MaxResults")
operation ListKeys {
    input := {
        KeyState: KeyState
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        Keys: KeySummaryList

        NextToken: NextToken
    }
    errors: [
        ServiceUnavailableException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Tags", pageSize: "MaxResults")
operation ListTagsForResource {
    input := {
        @required
        ResourceArn: ResourceArn

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        Tags: Tags

        NextToken: NextToken
    }
    errors: [
        ServiceUnavailableException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@idempotent
operation PutResourcePolicy {
    input := {
        @required
        ResourceArn: ResourceArn

        @required
        Policy: ResourcePolicy
    }
    output := {
        @required
        ResourceArn: ResourceArn

        @required
        Policy: ResourcePolicy
    }
    errors: [
        ServiceQuotaExceededException
        ServiceUnavailableException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        PublicPolicyException
    ]
}

operation RemoveKeyReplicationRegions {
    input := {
        @required
        KeyIdentifier: KeyArnOrKeyAliasType

        @required
        ReplicationRegions: Regions
    }
    output := {
        @required
        Key: Key
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation RestoreKey {
    input := {
        @required
        KeyIdentifier: KeyArnOrKeyAliasType
    }
    output := {
        @required
        Key: Key
    }
    errors: [
        ServiceQuotaExceededException
        ServiceUnavailableException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation StartKeyUsage {
    input := {
        @required
        KeyIdentifier: KeyArnOrKeyAliasType
    }
    output := {
        @required
        Key: Key
    }
    errors: [
        ServiceQuotaExceededException
        ServiceUnavailableException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation StopKeyUsage {
    input := {
        @required
        KeyIdentifier: KeyArnOrKeyAliasType
    }
    output := {
        @required
        Key: Key
    }
    errors: [
        ServiceQuotaExceededException
        ServiceUnavailableException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceArn: ResourceArn

        @required
        Tags: Tags
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        ServiceUnavailableException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: ResourceArn

        @required
        TagKeys: TagKeys
    }
    output := {}
    errors: [
        ServiceUnavailableException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation UpdateAlias {
    input := {
        @required
        AliasName: AliasName

        KeyArn: KeyArn
    }
    output := {
        @required
        Alias: Alias
    }
    errors: [
        ServiceUnavailableException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@error("client")
structure AccessDeniedException {
    Message: String
}

structure Alias {
    @required
    AliasName: AliasName

    KeyArn: KeyArn
}

@length(min: 7, max: 256) @pattern("alias/[a-zA-Z0-9/_-]+")
string AliasName

list Aliases {
    member: Alias
}

enum As2805KeyVariant {
    TERMINAL_MAJOR_KEY_VARIANT_00
    PIN_ENCRYPTION_KEY_VARIANT_28
    MESSAGE_AUTHENTICATION_KEY_VARIANT_24
    DATA_ENCRYPTION_KEY_VARIANT_22
}

enum AssociationState {
    ACTIVE
    UPDATE_PENDING
    DELETE_PENDING
}

@length(min: 1, max: 32768) @pattern("[^\\[;\\]<>]+") @sensitive
string CertificateSigningRequestType

structure CertificateSubjectType {
    @required
    CommonName: CertificateSubjectTypeCommonNameString

    OrganizationUnit: CertificateSubjectTypeOrganizationUnitString
    Organization: CertificateSubjectTypeOrganizationString
    City: CertificateSubjectTypeCityString
    Country: CertificateSubjectTypeCountryString
    StateOrProvince: CertificateSubjectTypeStateOrProvinceString
    EmailAddress: CertificateSubjectTypeEmailAddressString
}

@length(min: 1, max: 128) @pattern("[^\\[;\\]<>]+")
string CertificateSubjectTypeCityString

@length(min: 1, max: 64) @pattern("[^\\[;\\]<>]+")
string CertificateSubjectTypeCommonNameString

@length(min: 2, max: 2) @pattern("[A-Za-z]+")
string CertificateSubjectTypeCountryString

@length(min: 1, max: 128)
@pattern("[a-zA-Z0-9.!#$%&’*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)*")
string CertificateSubjectTypeEmailAddressString

@length(min: 1, max: 64) @pattern("[^\\[;\\]<>]+")
string CertificateSubjectTypeOrganizationString

@length(min: 1, max: 64) @pattern("[^\\[;\\]<>]+")
string CertificateSubjectTypeOrganizationUnitString

@length(min: 1, max: 128) @pattern("[^\\[;\\]<>]+")
string CertificateSubjectTypeStateOrProvinceString

@length(min: 1, max: 32768) @pattern("[^\\[;\\]<>]+")
string CertificateType

@error("client")
structure ConflictException {
    Message: String
}

@range(min: 3, max: 180)
integer DeleteKeyInputDeleteKeyInDaysInteger

enum DeriveKeyUsage {
    TR31_B0_BASE_DERIVATION_KEY
    TR31_C0_CARD_VERIFICATION_KEY
    TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY
    TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS
    TR31_E1_EMV_MKEY_CONFIDENTIALITY
    TR31_E2_EMV_MKEY_INTEGRITY
    TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS
    TR31_E5_EMV_MKEY_CARD_PERSONALIZATION
    TR31_E6_EMV_MKEY_OTHER
    TR31_K0_KEY_ENCRYPTION_KEY
    TR31_K1_KEY_BLOCK_PROTECTION_KEY
    TR31_M3_ISO_9797_3_MAC_KEY
    TR31_M1_ISO_9797_1_MAC_KEY
    TR31_M6_ISO_9797_5_CMAC_KEY
    TR31_M7_HMAC_KEY
    TR31_P0_PIN_ENCRYPTION_KEY
    TR31_P1_PIN_GENERATION_KEY
    TR31_V1_IBM3624_PIN_VERIFICATION_KEY
    TR31_V2_VISA_PIN_VERIFICATION_KEY
}

union DiffieHellmanDerivationData {
    SharedInformation: SharedInformation
}

@length(min: 16, max: 32) @pattern("(?:[0-9a-fA-F][0-9a-fA-F])+")
string EvenHexLengthBetween16And32

structure ExportAs2805KeyCryptogram {
    @required
    WrappingKeyIdentifier: KeyArnOrKeyAliasType

    @required
    As2805KeyVariant: As2805KeyVariant
}

structure ExportAttributes {
    ExportDukptInitialKey: ExportDukptInitialKey
    KeyCheckValueAlgorithm: KeyCheckValueAlgorithm
}

structure ExportDiffieHellmanTr31KeyBlock {
    @required
    PrivateKeyIdentifier: KeyArnOrKeyAliasType

    @required
    CertificateAuthorityPublicKeyIdentifier: KeyArnOrKeyAliasType

    @required
    PublicKeyCertificate: CertificateType

    @required
    DeriveKeyAlgorithm: SymmetricKeyAlgorithm

    @required
    KeyDerivationFunction: KeyDerivationFunction

    @required
    KeyDerivationHashAlgorithm: KeyDerivationHashAlgorithm

    @required
    DerivationData: DiffieHellmanDerivationData

    KeyBlockHeaders: KeyBlockHeaders
}

structure ExportDukptInitialKey {
    @required
    KeySerialNumber: HexLength20Or24
}

structure ExportKeyCryptogram {
    @required
    CertificateAuthorityPublicKeyIdentifier: KeyArnOrKeyAliasType

    @required
    WrappingKeyCertificate: CertificateType

    WrappingSpec: WrappingKeySpec
}

union ExportKeyMaterial {
    Tr31KeyBlock: ExportTr31KeyBlock
    Tr34KeyBlock: ExportTr34KeyBlock
    KeyCryptogram: ExportKeyCryptogram
    DiffieHellmanTr31KeyBlock: ExportDiffieHellmanTr31KeyBlock
    As2805KeyCryptogram: ExportAs2805KeyCryptogram
}

@pattern("(export-token-[0-9a-zA-Z]{16,64})?")
string ExportTokenId

structure ExportTr31KeyBlock {
    @required
    WrappingKeyIdentifier: KeyArnOrKeyAliasType

    KeyBlockHeaders: KeyBlockHeaders
}

structure ExportTr34KeyBlock {
    @required
    CertificateAuthorityPublicKeyIdentifier: KeyArnOrKeyAliasType

    @required
    WrappingKeyCertificate: CertificateType

    ExportToken: ExportTokenId
    SigningKeyIdentifier: KeyArnOrKeyAliasType
    SigningKeyCertificate: CertificateType

    @required
    KeyBlockFormat: Tr34KeyBlockFormat

    RandomNonce: EvenHexLengthBetween16And32
    KeyBlockHeaders: KeyBlockHeaders
}

@length(min: 20, max: 24) @pattern("[0-9A-F]{20}$|^[0-9A-F]{24}")
string HexLength20Or24

structure ImportAs2805KeyCryptogram {
    @required
    As2805KeyVariant: As2805KeyVariant

    @required
    KeyModesOfUse: KeyModesOfUse

    @required
    KeyAlgorithm: KeyAlgorithm

    @required
    Exportable: Boolean

    @required
    WrappingKeyIdentifier: KeyArnOrKeyAliasType

    @required
    WrappedKeyCryptogram: WrappedKeyCryptogram
}

structure ImportDiffieHellmanTr31KeyBlock {
    @required
    PrivateKeyIdentifier: KeyArnOrKeyAliasType

    @required
    CertificateAuthorityPublicKeyIdentifier: KeyArnOrKeyAliasType

    @required
    PublicKeyCertificate: CertificateType

    @required
    DeriveKeyAlgorithm: SymmetricKeyAlgorithm

    @required
    KeyDerivationFunction: KeyDerivationFunction

    @required
    KeyDerivationHashAlgorithm: KeyDerivationHashAlgorithm

    @required
    DerivationData: DiffieHellmanDerivationData

    @required
    WrappedKeyBlock: Tr31WrappedKeyBlock
}

structure ImportKeyCryptogram {
    @required
    KeyAttributes: KeyAttributes

    @required
    Exportable: Boolean

    @required
    WrappedKeyCryptogram: WrappedKeyCryptogram

    @required
    ImportToken: ImportTokenId

    WrappingSpec: WrappingKeySpec
}

union ImportKeyMaterial {
    RootCertificatePublicKey: RootCertificatePublicKey
    TrustedCertificatePublicKey: TrustedCertificatePublicKey
    Tr31KeyBlock: ImportTr31KeyBlock
    Tr34KeyBlock: ImportTr34KeyBlock
    KeyCryptogram: ImportKeyCryptogram
    DiffieHellmanTr31KeyBlock: ImportDiffieHellmanTr31KeyBlock
    As2805KeyCryptogram: ImportAs2805KeyCryptogram
}

@pattern("(import-token-[0-9a-zA-Z]{16,64})?")
string ImportTokenId

structure ImportTr31KeyBlock {
    @required
    WrappingKeyIdentifier: KeyArnOrKeyAliasType

    @required
    WrappedKeyBlock: Tr31WrappedKeyBlock
}

structure ImportTr34KeyBlock {
    @required
    CertificateAuthorityPublicKeyIdentifier: KeyArnOrKeyAliasType

    @required
    SigningKeyCertificate: CertificateType

    ImportToken: ImportTokenId
    WrappingKeyIdentifier: KeyArnOrKeyAliasType
    WrappingKeyCertificate: CertificateType

    @required
    WrappedKeyBlock: Tr34WrappedKeyBlock

    @required
    KeyBlockFormat: Tr34KeyBlockFormat

    RandomNonce: EvenHexLengthBetween16And32
}

@error("server")
structure InternalServerException {
    Message: String
}

structure Key {
    @required
    KeyArn: KeyArn

    @required
    KeyAttributes: KeyAttributes

    @required
    KeyCheckValue: KeyCheckValue

    @required
    KeyCheckValueAlgorithm: KeyCheckValueAlgorithm

    @required
    Enabled: Boolean

    @required
    Exportable: Boolean

    @required
    KeyState: KeyState

    @required
    KeyOrigin: KeyOrigin

    @required
    CreateTimestamp: Timestamp

    UsageStartTimestamp: Timestamp
    UsageStopTimestamp: Timestamp
    DeletePendingTimestamp: Timestamp
    DeleteTimestamp: Timestamp
    DeriveKeyUsage: DeriveKeyUsage
    MultiRegionKeyType: MultiRegionKeyType
    PrimaryRegion: Region
    ReplicationStatus: ReplicationStatus
    UsingDefaultReplicationRegions: Boolean
    MpaStatus: MpaStatus
}

enum KeyAlgorithm {
    TDES_2KEY
    TDES_3KEY
    AES_128
    AES_192
    AES_256
    HMAC_SHA256
    HMAC_SHA384
    HMAC_SHA512
    HMAC_SHA224
    RSA_2048
    RSA_3072
    RSA_4096
    ECC_NIST_P256
    ECC_NIST_P384
    ECC_NIST_P521
}

@length(min: 70, max: 150)
@pattern("arn:aws:payment-cryptography:[a-z]{2}-[a-z]{1,16}-[0-9]+:[0-9]{12}:key/[0-9a-zA-Z]{16,64}")
string KeyArn

@length(min: 7, max: 322)
@pattern("arn:aws:payment-cryptography:[a-z]{2}-[a-z]{1,16}-[0-9]+:[0-9]{12}:(key/[0-9a-zA-Z]{16,64}|alias/[a-zA-Z0-9/_-]+)$|^alias/[a-zA-Z0-9/_-]+")
string KeyArnOrKeyAliasType

structure KeyAttributes {
    @required
    KeyUsage: KeyUsage

    @required
    KeyClass: KeyClass

    @required
    KeyAlgorithm: KeyAlgorithm

    @required
    KeyModesOfUse: KeyModesOfUse
}

structure KeyBlockHeaders {
    KeyModesOfUse: KeyModesOfUse
    KeyExportability: KeyExportability
    KeyVersion: KeyVersion
    OptionalBlocks: OptionalBlocks
}

@length(min: 4, max: 16) @pattern("[0-9a-fA-F]+")
string KeyCheckValue

enum KeyCheckValueAlgorithm {
    CMAC
    ANSI_X9_24
    HMAC
    SHA_1
}

enum KeyClass {
    SYMMETRIC_KEY
    ASYMMETRIC_KEY_PAIR
    PRIVATE_KEY
    PUBLIC_KEY
}

enum KeyDerivationFunction {
    NIST_SP800
    ANSI_X963
}

enum KeyDerivationHashAlgorithm {
    SHA_256
    SHA_384
    SHA_512
}

enum KeyExportability {
    EXPORTABLE
    NON_EXPORTABLE
    SENSITIVE
}

@length(min: 32, max: 16384) @sensitive
string KeyMaterial

enum KeyMaterialType {
    TR34_KEY_BLOCK
    TR31_KEY_BLOCK
    ROOT_PUBLIC_KEY_CERTIFICATE
    TRUSTED_PUBLIC_KEY_CERTIFICATE
    KEY_CRYPTOGRAM
}

structure KeyModesOfUse {
    Encrypt: Boolean
    Decrypt: Boolean
    Wrap: Boolean
    Unwrap: Boolean
    Generate: Boolean
    Sign: Boolean
    Verify: Boolean
    DeriveKey: Boolean
    NoRestrictions: Boolean
}

enum KeyOrigin {
    EXTERNAL
    AWS_PAYMENT_CRYPTOGRAPHY
}

enum KeyReplicationState {
    IN_PROGRESS
    DELETE_IN_PROGRESS
    FAILED
    SYNCHRONIZED
}

enum KeyState {
    CREATE_IN_PROGRESS
    CREATE_COMPLETE
    DELETE_PENDING
    DELETE_COMPLETE
}

structure KeySummary {
    @required
    KeyArn: KeyArn

    @required
    KeyState: KeyState

    @required
    KeyAttributes: KeyAttributes

    @required
    KeyCheckValue: KeyCheckValue

    @required
    Exportable: Boolean

    @required
    Enabled: Boolean

    MultiRegionKeyType: MultiRegionKeyType
    PrimaryRegion: Region
}

list KeySummaryList {
    member: KeySummary
}

enum KeyUsage {
    TR31_B0_BASE_DERIVATION_KEY
    TR31_C0_CARD_VERIFICATION_KEY
    TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY
    TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION
    TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS
    TR31_E1_EMV_MKEY_CONFIDENTIALITY
    TR31_E2_EMV_MKEY_INTEGRITY
    TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS
    TR31_E5_EMV_MKEY_CARD_PERSONALIZATION
    TR31_E6_EMV_MKEY_OTHER
    TR31_K0_KEY_ENCRYPTION_KEY
    TR31_K1_KEY_BLOCK_PROTECTION_KEY
    TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT
    TR31_M0_ISO_16609_MAC_KEY
    TR31_M3_ISO_9797_3_MAC_KEY
    TR31_M1_ISO_9797_1_MAC_KEY
    TR31_M6_ISO_9797_5_CMAC_KEY
    TR31_M7_HMAC_KEY
    TR31_P0_PIN_ENCRYPTION_KEY
    TR31_P1_PIN_GENERATION_KEY
    TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE
    TR31_V1_IBM3624_PIN_VERIFICATION_KEY
    TR31_V2_VISA_PIN_VERIFICATION_KEY
    TR31_K2_TR34_ASYMMETRIC_KEY
}

@length(min: 2, max: 2) @pattern("[0-9A-Z]{2}+")
string KeyVersion

@range(min: 1, max: 100)
integer MaxResults

enum MpaOperation {
    IMPORT_ROOT_PUBLIC_KEY_CERTIFICATE
}

@length(min: 0, max: 200) @sensitive
string MpaRequesterComment

@length(min: 20, max: 2048)
@pattern("arn:aws(-[^:]+)?:mpa:[a-z0-9-]{1,20}:[0-9]{12}:session/[a-zA-Z0-9._-]+/[a-zA-Z0-9_-]+")
string MpaSessionArn

structure MpaStatus {
    @required
    MpaSessionArn: MpaSessionArn

    @required
    Status: SessionStatus

    @required
    InitiationDate: Timestamp

    StatusMessage: MpaStatusMessage
}

@length(min: 0, max: 1000)
string MpaStatusMessage

@length(min: 20, max: 2048)
@pattern("arn:aws(-[^:]+)?:mpa:[a-z0-9-]{1,20}:[0-9]{12}:approval-team/[a-zA-Z0-9._-]+")
string MpaTeamArn

structure MpaTeamAssociation {
    @required
    Action: MpaOperation

    @required
    MpaTeamArn: MpaTeamArn

    @required
    AssociationState: AssociationState

    MpaStatus: MpaStatus
}

enum MultiRegionKeyType {
    PRIMARY
    REPLICA
}

@length(min: 1, max: 8192)
string NextToken

@length(min: 2, max: 2) @pattern("[0-9A-Z]{2}+") @sensitive
string OptionalBlockId

@length(min: 1, max: 108) @pattern("[0-9a-zA-Z]+") @sensitive
string OptionalBlockValue

map OptionalBlocks {
    key: OptionalBlockId
    value: OptionalBlockValue
}

@error("client")
structure PublicPolicyException {
    Message: String
}

@pattern("[a-z]{2}-[a-z]{1,16}-[0-9]+")
string Region

list Regions {
    member: Region
}

map ReplicationStatus {
    key: Region
    value: ReplicationStatusType
}

structure ReplicationStatusType {
    @required
    Status: KeyReplicationState

    StatusMessage: String
}

@length(min: 70, max: 150)
@pattern("arn:aws:payment-cryptography:[a-z]{2}-[a-z]{1,16}-[0-9]+:[0-9]{12}:key/[0-9a-zA-Z]{16,64}")
string ResourceArn

@error("client")
structure ResourceNotFoundException {
    ResourceId: String
}

@length(min: 1, max: 20480) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+")
string ResourcePolicy

structure RootCertificatePublicKey {
    @required
    KeyAttributes: KeyAttributes

    @required
    PublicKeyCertificate: CertificateType
}

@error("client")
structure ServiceQuotaExceededException {
    Message: String
}

@error("server")
structure ServiceUnavailableException {
    Message: String
}

enum SessionStatus {
    PENDING
    APPROVED
    FAILED
    CANCELLED
}

@length(min: 2, max: 2048) @pattern("(?:[0-9a-fA-F][0-9a-fA-F])+")
string SharedInformation

enum SigningAlgorithmType {
    SHA224
    SHA256
    SHA384
    SHA512
}

enum SymmetricKeyAlgorithm {
    TDES_2KEY
    TDES_3KEY
    AES_128
    AES_192
    AES_256
    HMAC_SHA256
    HMAC_SHA384
    HMAC_SHA512
    HMAC_SHA224
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeys {
    member: TagKey
}

@length(min: 1, max: 256)
string TagValue

@length(min: 0, max: 200)
list Tags {
    member: Tag
}

@error("client")
structure ThrottlingException {
    Message: String
}

@length(min: 56, max: 9984) @pattern("[0-9a-zA-Z]+") @sensitive
string Tr31WrappedKeyBlock

enum Tr34KeyBlockFormat {
    X9_TR34_2012
}

@length(min: 2, max: 4096) @pattern("[0-9A-F]+") @sensitive
string Tr34WrappedKeyBlock

structure TrustedCertificatePublicKey {
    @required
    KeyAttributes: KeyAttributes

    @required
    PublicKeyCertificate: CertificateType

    @required
    CertificateAuthorityPublicKeyIdentifier: KeyArnOrKeyAliasType
}

@error("client")
structure ValidationException {
    Message: String
}

structure WrappedKey {
    @required
    WrappingKeyArn: KeyArn

    @required
    WrappedKeyMaterialFormat: WrappedKeyMaterialFormat

    @required
    KeyMaterial: KeyMaterial

    KeyCheckValue: KeyCheckValue
    KeyCheckValueAlgorithm: KeyCheckValueAlgorithm
}

@length(min: 16, max: 4096) @pattern("[0-9A-F]+") @sensitive
string WrappedKeyCryptogram

enum WrappedKeyMaterialFormat {
    KEY_CRYPTOGRAM
    TR31_KEY_BLOCK
    TR34_KEY_BLOCK
}

enum WrappingKeySpec {
    RSA_OAEP_SHA_256
    RSA_OAEP_SHA_512
}
