$version: "2.0"

namespace com.amazonaws.paymentcryptographydata

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Payment Cryptography Data Plane")
@service(sdkId: "Payment Cryptography Data", endpointPrefix: "dataplane.payment-cryptography")
@restJson1
@sigv4(name: "payment-cryptography")
@standardRegionalEndpoints
service PaymentCryptographyData {
    version: "2022-02-03"
    operations: [
        DecryptData
        EncryptData
        GenerateAs2805KekValidation
        GenerateAuthRequestCryptogram
        GenerateCardValidationData
        GenerateMac
        GenerateMacEmvPinChange
        GeneratePinData
        ReEncryptData
        TranslateKeyMaterial
        TranslatePinData
        VerifyAuthRequestCryptogram
        VerifyCardValidationData
        VerifyMac
        VerifyPinData
    ]
}

@http(method: "POST", uri: "/keys/{KeyIdentifier}/decrypt")
operation DecryptData {
    input := {
        @required @httpLabel
        KeyIdentifier: KeyArnOrKeyAliasType

        @required
        CipherText: CipherTextType

        @required
        DecryptionAttributes: EncryptionDecryptionAttributes

        WrappedKey: WrappedKey
    }
    output := {
        @required
        KeyArn: KeyArn

        @required
        KeyCheckValue: KeyCheckValue

        @required
        PlainText: PlainTextOutputType
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/keys/{KeyIdentifier}/encrypt")
operation EncryptData {
    input := {
        @required @httpLabel
        KeyIdentifier: KeyArnOrKeyAliasType

        @required
        PlainText: PlainTextType

        @required
        EncryptionAttributes: EncryptionDecryptionAttributes

        WrappedKey: WrappedKey
    }
    output := {
        @required
        KeyArn: KeyArn

        KeyCheckValue: KeyCheckValue

        @required
        CipherText: CipherTextType
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/as2805kekvalidation/generate")
operation GenerateAs2805KekValidation {
    input := {
        @required
        KeyIdentifier: KeyArnOrKeyAliasType

        @required
        KekValidationType: As2805KekValidationType

        @required
        RandomKeySendVariantMask: RandomKeySendVariantMask
    }
    output := {
        @required
        KeyArn: KeyArn

        @required
        KeyCheckValue: KeyCheckValue

        @required
        RandomKeySend: As2805RandomKeyMaterial

        @required
        RandomKeyReceive: As2805RandomKeyMaterial
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/cryptogram/generate")
operation GenerateAuthRequestCryptogram {
    input := {
        @required
        KeyIdentifier: KeyArnOrKeyAliasType

        @required
        TransactionData: TransactionDataType

        @required
        MajorKeyDerivationMode: MajorKeyDerivationMode

        @required
        SessionKeyDerivationAttributes: SessionKeyDerivation
    }
    output := {
        @required
        KeyArn: KeyArn

        @required
        KeyCheckValue: KeyCheckValue

        @required
        AuthRequestCryptogram: AuthRequestCryptogramType
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/cardvalidationdata/generate")
operation GenerateCardValidationData {
    input := {
        @required
        KeyIdentifier: KeyArnOrKeyAliasType

        @required
        PrimaryAccountNumber: PrimaryAccountNumberType

        @required
        GenerationAttributes: CardGenerationAttributes

        ValidationDataLength: IntegerRangeBetween3And5Type
    }
    output := {
        @required
        KeyArn: KeyArn

        @required
        KeyCheckValue: KeyCheckValue

        @required
        ValidationData: ValidationDataType
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/mac/generate")
operation GenerateMac {
    input := {
        @required
        KeyIdentifier: KeyArnOrKeyAliasType

        @required
        MessageData: MessageDataType

        @required
        GenerationAttributes: MacAttributes

        MacLength: IntegerRangeBetween4And32
    }
    output := {
        @required
        KeyArn: KeyArn

        @required
        KeyCheckValue: KeyCheckValue

        @required
        Mac: MacOutputType
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/macemvpinchange/generate")
operation GenerateMacEmvPinChange {
    input := {
        @required
        NewPinPekIdentifier: KeyArnOrKeyAliasType

        @required
        NewEncryptedPinBlock: PinBlockLengthEquals16

        @required
        PinBlockFormat: PinBlockFormatForEmvPinChange

        @required
        SecureMessagingIntegrityKeyIdentifier: KeyArnOrKeyAliasType

        @required
        SecureMessagingConfidentialityKeyIdentifier: KeyArnOrKeyAliasType

        @required
        MessageData: CommandMessageDataType

        @required
        DerivationMethodAttributes: DerivationMethodAttributes
    }
    output := {
        @required
        NewPinPekArn: KeyArn

        @required
        SecureMessagingIntegrityKeyArn: KeyArn

        @required
        SecureMessagingConfidentialityKeyArn: KeyArn

        @required
        Mac: PinChangeMacOutputType

        @required
        EncryptedPinBlock: EncryptedPinBlockType

        @required
        NewPinPekKeyCheckValue: KeyCheckValue

        @required
        SecureMessagingIntegrityKeyCheckValue: KeyCheckValue

        @required
        SecureMessagingConfidentialityKeyCheckValue: KeyCheckValue

        VisaAmexDerivationOutputs: VisaAmexDerivationOutputs
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/pindata/generate")
operation GeneratePinData {
    input := {
        @required
        GenerationKeyIdentifier: KeyArnOrKeyAliasType

        @required
        EncryptionKeyIdentifier: KeyArnOrKeyAliasType

        @required
        GenerationAttributes: PinGenerationAttributes

        PinDataLength: IntegerRangeBetween4And12
        PrimaryAccountNumber: PrimaryAccountNumberType

        @required
        PinBlockFormat: PinBlockFormatForPinData

        EncryptionWrappedKey: WrappedKey
    }
    output := {
        @required
        GenerationKeyArn: KeyArn

        @required
        GenerationKeyCheckValue: KeyCheckValue

        @required
        EncryptionKeyArn: KeyArn

        @required
        EncryptionKeyCheckValue: KeyCheckValue

        @required
        EncryptedPinBlock: EncryptedPinBlockType

        @required
        PinData: PinData
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/keys/{IncomingKeyIdentifier}/reencrypt")
operation ReEncryptData {
    input := {
        @required @httpLabel
        IncomingKeyIdentifier: KeyArnOrKeyAliasType

        @required
        OutgoingKeyIdentifier: KeyArnOrKeyAliasType

        @required
        CipherText: CipherTextType

        @required
        IncomingEncryptionAttributes: ReEncryptionAttributes

        @required
        OutgoingEncryptionAttributes: ReEncryptionAttributes

        IncomingWrappedKey: WrappedKey
        OutgoingWrappedKey: WrappedKey
    }
    output := {
        @required
        KeyArn: KeyArn

        @required
        KeyCheckValue: KeyCheckValue

        @required
        CipherText: CipherTextType
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/keymaterial/translate")
operation TranslateKeyMaterial {
    input := {
        @required
        IncomingKeyMaterial: IncomingKeyMaterial

        @required
        OutgoingKeyMaterial: OutgoingKeyMaterial

        KeyCheckValueAlgorithm: KeyCheckValueAlgorithm
    }
    output := {
        @required
        WrappedKey: WrappedWorkingKey
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/pindata/translate")
operation TranslatePinData {
    input := {
        @required
        IncomingKeyIdentifier: KeyArnOrKeyAliasType

        @required
        OutgoingKeyIdentifier: KeyArnOrKeyAliasType

        @required
        IncomingTranslationAttributes: TranslationIsoFormats

        @required
        OutgoingTranslationAttributes: TranslationIsoFormats

        @required
        EncryptedPinBlock: HexEvenLengthBetween16And32

        IncomingDukptAttributes: DukptDerivationAttributes
        OutgoingDukptAttributes: DukptDerivationAttributes
        IncomingWrappedKey: WrappedKey
        OutgoingWrappedKey: WrappedKey
        IncomingAs2805Attributes: As2805PekDerivationAttributes
    }
    output := {
        @required
        PinBlock: EncryptedPinBlockType

        @required
        KeyArn: KeyArn

        @required
        KeyCheckValue: KeyCheckValue
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/cryptogram/verify")
operation VerifyAuthRequestCryptogram {
    input := {
        @required
        KeyIdentifier: KeyArnOrKeyAliasType

        @required
        TransactionData: TransactionDataType

        @required
        AuthRequestCryptogram: AuthRequestCryptogramType

        @required
        MajorKeyDerivationMode: MajorKeyDerivationMode

        @required
        SessionKeyDerivationAttributes: SessionKeyDerivation

        AuthResponseAttributes: CryptogramAuthResponse
    }
    output := {
        @required
        KeyArn: KeyArn

        @required
        KeyCheckValue: KeyCheckValue

        AuthResponseValue: AuthResponseValueType
    }
    errors: [
        ValidationException
        VerificationFailedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/cardvalidationdata/verify")
operation VerifyCardValidationData {
    input := {
        @required
        KeyIdentifier: KeyArnOrKeyAliasType

        @required
        PrimaryAccountNumber: PrimaryAccountNumberType

        @required
        VerificationAttributes: CardVerificationAttributes

        @required
        ValidationData: ValidationDataType
    }
    output := {
        @required
        KeyArn: KeyArn

        @required
        KeyCheckValue: KeyCheckValue
    }
    errors: [
        ValidationException
        VerificationFailedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/mac/verify")
operation VerifyMac {
    input := {
        @required
        KeyIdentifier: KeyArnOrKeyAliasType

        @required
        MessageData: MessageDataType

        @required
        Mac: MacType

        @required
        VerificationAttributes: MacAttributes

        MacLength: IntegerRangeBetween4And32
    }
    output := {
        @required
        KeyArn: KeyArn

        @required
        KeyCheckValue: KeyCheckValue
    }
    errors: [
        ValidationException
        VerificationFailedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/pindata/verify")
operation VerifyPinData {
    input := {
        @required
        VerificationKeyIdentifier: KeyArnOrKeyAliasType

        @required
        EncryptionKeyIdentifier: KeyArnOrKeyAliasType

        @required
        VerificationAttributes: PinVerificationAttributes

        @required
        EncryptedPinBlock: EncryptedPinBlockType

        PrimaryAccountNumber: PrimaryAccountNumberType

        @required
        PinBlockFormat: PinBlockFormatForPinData

        PinDataLength: IntegerRangeBetween4And12
        DukptAttributes: DukptAttributes
        EncryptionWrappedKey: WrappedKey
    }
    output := {
        @required
        VerificationKeyArn: KeyArn

        @required
        VerificationKeyCheckValue: KeyCheckValue

        @required
        EncryptionKeyArn: KeyArn

        @required
        EncryptionKeyCheckValue: KeyCheckValue
    }
    errors: [
        ValidationException
        VerificationFailedException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
}

structure AmexAttributes {
    @required
    MajorKeyDerivationMode: MajorKeyDerivationMode

    @required
    PrimaryAccountNumber: PrimaryAccountNumberType

    @required
    PanSequenceNumber: NumberLengthEquals2

    @required
    ApplicationTransactionCounter: HexLengthEquals4

    @required
    AuthorizationRequestKeyIdentifier: KeyArnOrKeyAliasType

    CurrentPinAttributes: CurrentPinAttributes
}

structure AmexCardSecurityCodeVersion1 {
    @required
    CardExpiryDate: CardExpiryDateType
}

structure AmexCardSecurityCodeVersion2 {
    @required
    CardExpiryDate: CardExpiryDateType

    @required
    ServiceCode: ServiceCodeType
}

@length(min: 16, max: 16) @pattern("[0-9a-fA-F]+") @sensitive
string ApplicationCryptogramType

union As2805KekValidationType {
    KekValidationRequest: KekValidationRequest
    KekValidationResponse: KekValidationResponse
}

structure As2805PekDerivationAttributes {
    @required
    SystemTraceAuditNumber: SystemTraceAuditNumberType

    @required
    TransactionAmount: TransactionAmountType
}

@length(min: 16, max: 48) @pattern("(?:[0-9a-fA-F]{16}|[0-9a-fA-F]{32}|[0-9a-fA-F]{48})") @sensitive
string As2805RandomKeyMaterial

structure AsymmetricEncryptionAttributes {
    PaddingType: PaddingType
}

@length(min: 16, max: 16) @pattern("[0-9a-fA-F]+") @sensitive
string AuthRequestCryptogramType

@length(min: 1, max: 16) @pattern("[0-9a-fA-F]+") @sensitive
string AuthResponseValueType

@length(min: 4, max: 4) @pattern("[0-9]+") @sensitive
string CardExpiryDateType

union CardGenerationAttributes {
    AmexCardSecurityCodeVersion1: AmexCardSecurityCodeVersion1
    AmexCardSecurityCodeVersion2: AmexCardSecurityCodeVersion2
    CardVerificationValue1: CardVerificationValue1
    CardVerificationValue2: CardVerificationValue2
    CardHolderVerificationValue: CardHolderVerificationValue
    DynamicCardVerificationCode: DynamicCardVerificationCode
    DynamicCardVerificationValue: DynamicCardVerificationValue
}

structure CardHolderVerificationValue {
    @required
    UnpredictableNumber: HexLengthBetween2And8

    @required
    PanSequenceNumber: NumberLengthEquals2

    @required
    ApplicationTransactionCounter: HexLengthBetween2And4
}

union CardVerificationAttributes {
    AmexCardSecurityCodeVersion1: AmexCardSecurityCodeVersion1
    AmexCardSecurityCodeVersion2: AmexCardSecurityCodeVersion2
    CardVerificationValue1: CardVerificationValue1
    CardVerificationValue2: CardVerificationValue2
    CardHolderVerificationValue: CardHolderVerificationValue
    DynamicCardVerificationCode: DynamicCardVerificationCode
    DynamicCardVerificationValue: DynamicCardVerificationValue
    DiscoverDynamicCardVerificationCode: DiscoverDynamicCardVerificationCode
}

structure CardVerificationValue1 {
    @required
    CardExpiryDate: CardExpiryDateType

    @required
    ServiceCode: ServiceCodeType
}

structure CardVerificationValue2 {
    @required
    CardExpiryDate: CardExpiryDateType
}

@length(min: 1, max: 32768) @pattern("[^\\[;\\]<>]+")
string CertificateType

@length(min: 2, max: 4224) @pattern("(?:[0-9a-fA-F][0-9a-fA-F])+") @sensitive
string CipherTextType

@length(min: 16, max: 1024) @pattern("(?:[0-9a-fA-F][0-9a-fA-F])+") @sensitive
string CommandMessageDataType

union CryptogramAuthResponse {
    ArpcMethod1: CryptogramVerificationArpcMethod1
    ArpcMethod2: CryptogramVerificationArpcMethod2
}

structure CryptogramVerificationArpcMethod1 {
    @required
    AuthResponseCode: HexLengthEquals4
}

structure CryptogramVerificationArpcMethod2 {
    @required
    CardStatusUpdate: HexLengthEquals8

    ProprietaryAuthenticationData: ProprietaryAuthenticationDataType
}

structure CurrentPinAttributes {
    @required
    CurrentPinPekIdentifier: KeyArnOrKeyAliasType

    @required
    CurrentEncryptedPinBlock: PinBlockLengthEquals16
}

@length(min: 16, max: 16) @pattern("[0-9]+") @sensitive
string DecimalizationTableType

union DerivationMethodAttributes {
    EmvCommon: EmvCommonAttributes
    Amex: AmexAttributes
    Visa: VisaAttributes
    Emv2000: Emv2000Attributes
    Mastercard: MasterCardAttributes
}

union DiffieHellmanDerivationData {
    SharedInformation: SharedInformation
}

structure DiscoverDynamicCardVerificationCode {
    @required
    CardExpiryDate: CardExpiryDateType

    @required
    UnpredictableNumber: HexLengthBetween2And8

    @required
    ApplicationTransactionCounter: HexLengthBetween2And4
}

structure DukptAttributes {
    @required
    KeySerialNumber: HexLength16Or20Or24

    @required
    DukptDerivationType: DukptDerivationType
}

structure DukptDerivationAttributes {
    @required
    KeySerialNumber: HexLength16Or20Or24

    DukptKeyDerivationType: DukptDerivationType
    DukptKeyVariant: DukptKeyVariant
}

enum DukptDerivationType {
    TDES_2KEY
    TDES_3KEY
    AES_128
    AES_192
    AES_256
}

structure DukptEncryptionAttributes {
    @required
    KeySerialNumber: HexLength16Or20Or24

    Mode: DukptEncryptionMode
    DukptKeyDerivationType: DukptDerivationType
    DukptKeyVariant: DukptKeyVariant
    InitializationVector: InitializationVectorType
}

enum DukptEncryptionMode {
    ECB
    CBC
}

enum DukptKeyVariant {
    BIDIRECTIONAL
    REQUEST
    RESPONSE
}

structure DynamicCardVerificationCode {
    @required
    UnpredictableNumber: HexLengthBetween2And8

    @required
    PanSequenceNumber: NumberLengthEquals2

    @required
    ApplicationTransactionCounter: HexLengthBetween2And4

    @required
    TrackData: TrackDataType
}

structure DynamicCardVerificationValue {
    @required
    PanSequenceNumber: NumberLengthEquals2

    @required
    CardExpiryDate: CardExpiryDateType

    @required
    ServiceCode: ServiceCodeType

    @required
    ApplicationTransactionCounter: HexLengthBetween2And4
}

structure EcdhDerivationAttributes {
    @required
    CertificateAuthorityPublicKeyIdentifier: KeyArnOrKeyAliasType

    @required
    PublicKeyCertificate: CertificateType

    @required
    KeyAlgorithm: SymmetricKeyAlgorithm

    @required
    KeyDerivationFunction: KeyDerivationFunction

    @required
    KeyDerivationHashAlgorithm: KeyDerivationHashAlgorithm

    @required
    SharedInformation: SharedInformation
}

structure Emv2000Attributes {
    @required
    MajorKeyDerivationMode: MajorKeyDerivationMode

    @required
    PrimaryAccountNumber: PrimaryAccountNumberType

    @required
    PanSequenceNumber: NumberLengthEquals2

    @required
    ApplicationTransactionCounter: HexLengthEquals4
}

structure EmvCommonAttributes {
    @required
    MajorKeyDerivationMode: MajorKeyDerivationMode

    @required
    PrimaryAccountNumber: PrimaryAccountNumberType

    @required
    PanSequenceNumber: NumberLengthEquals2

    @required
    ApplicationCryptogram: ApplicationCryptogramType

    @required
    Mode: EmvEncryptionMode

    @required
    PinBlockPaddingType: PinBlockPaddingType

    @required
    PinBlockLengthPosition: PinBlockLengthPosition
}

structure EmvEncryptionAttributes {
    @required
    MajorKeyDerivationMode: EmvMajorKeyDerivationMode

    @required
    PrimaryAccountNumber: PrimaryAccountNumberType

    @required
    PanSequenceNumber: NumberLengthEquals2

    @required
    SessionDerivationData: SessionDerivationDataType

    Mode: EmvEncryptionMode
    InitializationVector: InitializationVectorType
}

enum EmvEncryptionMode {
    ECB
    CBC
}

enum EmvMajorKeyDerivationMode {
    EMV_OPTION_A
    EMV_OPTION_B
}

@length(min: 16, max: 32) @pattern("[0-9a-fA-F]+") @sensitive
string EncryptedPinBlockType

union EncryptionDecryptionAttributes {
    Symmetric: SymmetricEncryptionAttributes
    Asymmetric: AsymmetricEncryptionAttributes
    Dukpt: DukptEncryptionAttributes
    Emv: EmvEncryptionAttributes
}

enum EncryptionMode {
    ECB
    CBC
    CFB
    CFB1
    CFB8
    CFB64
    CFB128
    OFB
}

@length(min: 16, max: 32) @pattern("(?:[0-9a-fA-F][0-9a-fA-F])+") @sensitive
string HexEvenLengthBetween16And32

@length(min: 16, max: 24) @pattern("(?:[0-9a-fA-F]{16}|[0-9a-fA-F]{20}|[0-9a-fA-F]{24})")
string HexLength16Or20Or24

@length(min: 2, max: 4) @pattern("[0-9a-fA-F]+")
string HexLengthBetween2And4

@length(min: 2, max: 8) @pattern("[0-9a-fA-F]+")
string HexLengthBetween2And8

@length(min: 1, max: 1) @pattern("[0-9A-F]+")
string HexLengthEquals1

@length(min: 4, max: 4) @pattern("[0-9a-fA-F]+")
string HexLengthEquals4

@length(min: 8, max: 8) @pattern("[0-9a-fA-F]+")
string HexLengthEquals8

structure Ibm3624NaturalPin {
    @required
    DecimalizationTable: DecimalizationTableType

    @required
    PinValidationDataPadCharacter: HexLengthEquals1

    @required
    PinValidationData: PinValidationDataType
}

structure Ibm3624PinFromOffset {
    @required
    DecimalizationTable: DecimalizationTableType

    @required
    PinValidationDataPadCharacter: HexLengthEquals1

    @required
    PinValidationData: PinValidationDataType

    @required
    PinOffset: PinOffsetType
}

structure Ibm3624PinOffset {
    @required
    EncryptedPinBlock: EncryptedPinBlockType

    @required
    DecimalizationTable: DecimalizationTableType

    @required
    PinValidationDataPadCharacter: HexLengthEquals1

    @required
    PinValidationData: PinValidationDataType
}

structure Ibm3624PinVerification {
    @required
    DecimalizationTable: DecimalizationTableType

    @required
    PinValidationDataPadCharacter: HexLengthEquals1

    @required
    PinValidationData: PinValidationDataType

    @required
    PinOffset: PinOffsetType
}

structure Ibm3624RandomPin {
    @required
    DecimalizationTable: DecimalizationTableType

    @required
    PinValidationDataPadCharacter: HexLengthEquals1

    @required
    PinValidationData: PinValidationDataType
}

structure IncomingDiffieHellmanTr31KeyBlock {
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

union IncomingKeyMaterial {
    DiffieHellmanTr31KeyBlock: IncomingDiffieHellmanTr31KeyBlock
}

@length(min: 16, max: 32) @pattern("(?:[0-9a-fA-F]{16}|[0-9a-fA-F]{32})") @sensitive
string InitializationVectorType

@range(min: 0, max: 6)
integer IntegerRangeBetween0And6

@range(min: 3, max: 5)
integer IntegerRangeBetween3And5Type

@range(min: 4, max: 12)
integer IntegerRangeBetween4And12

@range(min: 4, max: 32)
integer IntegerRangeBetween4And32

@error("server") @httpError(500)
structure InternalServerException {
    Message: String
}

structure KekValidationRequest {
    @required
    DeriveKeyAlgorithm: SymmetricKeyAlgorithm

    RandomKeyMaxLength: RandomKeyMaxLength
}

structure KekValidationResponse {
    @required
    RandomKeySend: As2805RandomKeyMaterial
}

@length(min: 70, max: 150)
@pattern("arn:aws:payment-cryptography:[a-z]{2}-[a-z]{1,16}-[0-9]+:[0-9]{12}:key/[0-9a-zA-Z]{16,64}")
string KeyArn

@length(min: 7, max: 322)
@pattern("arn:aws:payment-cryptography:[a-z]{2}-[a-z]{1,16}-[0-9]+:[0-9]{12}:(key/[0-9a-zA-Z]{16,64}|alias/[a-zA-Z0-9/_-]+)$|^alias/[a-zA-Z0-9/_-]+")
string KeyArnOrKeyAliasType

@length(min: 4, max: 16) @pattern("[0-9a-fA-F]+")
string KeyCheckValue

enum KeyCheckValueAlgorithm {
    CMAC
    ANSI_X9_24
    HMAC
    SHA_1
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

@length(min: 32, max: 16384) @sensitive
string KeyMaterial

enum MacAlgorithm {
    ISO9797_ALGORITHM1
    ISO9797_ALGORITHM3
    CMAC
    HMAC
    HMAC_SHA224
    HMAC_SHA256
    HMAC_SHA384
    HMAC_SHA512
    AS2805_4_1
}

structure MacAlgorithmDukpt {
    @required
    KeySerialNumber: HexLength16Or20Or24

    @required
    DukptKeyVariant: DukptKeyVariant

    DukptDerivationType: DukptDerivationType
}

structure MacAlgorithmEmv {
    @required
    MajorKeyDerivationMode: MajorKeyDerivationMode

    @required
    PrimaryAccountNumber: PrimaryAccountNumberType

    @required
    PanSequenceNumber: NumberLengthEquals2

    @required
    SessionKeyDerivationMode: SessionKeyDerivationMode

    @required
    SessionKeyDerivationValue: SessionKeyDerivationValue
}

union MacAttributes {
    Algorithm: MacAlgorithm
    EmvMac: MacAlgorithmEmv
    DukptIso9797Algorithm1: MacAlgorithmDukpt
    DukptIso9797Algorithm3: MacAlgorithmDukpt
    DukptCmac: MacAlgorithmDukpt
}

@length(min: 4, max: 128) @pattern("[0-9a-fA-F]+") @sensitive
string MacOutputType

@length(min: 4, max: 128) @pattern("(?:[0-9a-fA-F][0-9a-fA-F])+") @sensitive
string MacType

enum MajorKeyDerivationMode {
    EMV_OPTION_A
    EMV_OPTION_B
}

structure MasterCardAttributes {
    @required
    MajorKeyDerivationMode: MajorKeyDerivationMode

    @required
    PrimaryAccountNumber: PrimaryAccountNumberType

    @required
    PanSequenceNumber: NumberLengthEquals2

    @required
    ApplicationCryptogram: ApplicationCryptogramType
}

@length(min: 2, max: 8192) @pattern("(?:[0-9a-fA-F][0-9a-fA-F])+") @sensitive
string MessageDataType

@length(min: 2, max: 2) @pattern("[0-9]+")
string NumberLengthEquals2

union OutgoingKeyMaterial {
    Tr31KeyBlock: OutgoingTr31KeyBlock
}

structure OutgoingTr31KeyBlock {
    @required
    WrappingKeyIdentifier: KeyArnOrKeyAliasType
}

enum PaddingType {
    PKCS1
    OAEP_SHA1
    OAEP_SHA256
    OAEP_SHA512
}

enum PinBlockFormatForEmvPinChange {
    ISO_FORMAT_0
    ISO_FORMAT_1
    ISO_FORMAT_3
}

enum PinBlockFormatForPinData {
    ISO_FORMAT_0
    ISO_FORMAT_1
    ISO_FORMAT_3
    ISO_FORMAT_4
}

@length(min: 16, max: 16) @pattern("[0-9a-fA-F]+") @sensitive
string PinBlockLengthEquals16

enum PinBlockLengthPosition {
    NONE
    FRONT_OF_PIN_BLOCK
}

enum PinBlockPaddingType {
    NO_PADDING
    ISO_IEC_7816_4
}

@length(min: 8, max: 16) @pattern("[0-9a-fA-F]+") @sensitive
string PinChangeMacOutputType

union PinData {
    PinOffset: PinOffsetType
    VerificationValue: VerificationValueType
}

union PinGenerationAttributes {
    VisaPin: VisaPin
    VisaPinVerificationValue: VisaPinVerificationValue
    Ibm3624PinOffset: Ibm3624PinOffset
    Ibm3624NaturalPin: Ibm3624NaturalPin
    Ibm3624RandomPin: Ibm3624RandomPin
    Ibm3624PinFromOffset: Ibm3624PinFromOffset
}

@length(min: 4, max: 12) @pattern("[0-9]+") @sensitive
string PinOffsetType

@length(min: 4, max: 16) @pattern("[0-9]+") @sensitive
string PinValidationDataType

union PinVerificationAttributes {
    VisaPin: VisaPinVerification
    Ibm3624Pin: Ibm3624PinVerification
}

@length(min: 2, max: 4224) @pattern("(?:[0-9a-fA-F][0-9a-fA-F])+") @sensitive
string PlainTextOutputType

@length(min: 2, max: 4096) @pattern("(?:[0-9a-fA-F][0-9a-fA-F])+") @sensitive
string PlainTextType

@length(min: 12, max: 19) @pattern("[0-9]+") @sensitive
string PrimaryAccountNumberType

@length(min: 1, max: 16) @pattern("[0-9a-fA-F]+") @sensitive
string ProprietaryAuthenticationDataType

enum RandomKeyMaxLength {
    BYTES_8
    BYTES_16
    BYTES_24
}

enum RandomKeySendVariantMask {
    VARIANT_MASK_82C0
    VARIANT_MASK_82
}

union ReEncryptionAttributes {
    Symmetric: SymmetricEncryptionAttributes
    Dukpt: DukptEncryptionAttributes
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    ResourceId: String
}

@length(min: 3, max: 3) @pattern("[0-9]+") @sensitive
string ServiceCodeType

@length(min: 16, max: 16) @pattern("[0-9a-fA-F]+") @sensitive
string SessionDerivationDataType

structure SessionKeyAmex {
    @required
    PrimaryAccountNumber: PrimaryAccountNumberType

    @required
    PanSequenceNumber: NumberLengthEquals2
}

union SessionKeyDerivation {
    EmvCommon: SessionKeyEmvCommon
    Mastercard: SessionKeyMastercard
    Emv2000: SessionKeyEmv2000
    Amex: SessionKeyAmex
    Visa: SessionKeyVisa
    UnionPay: SessionKeyUnionPay
}

enum SessionKeyDerivationMode {
    EMV_COMMON_SESSION_KEY
    EMV2000
    AMEX
    MASTERCARD_SESSION_KEY
    VISA
    UNION_PAY
}

union SessionKeyDerivationValue {
    ApplicationCryptogram: ApplicationCryptogramType
    ApplicationTransactionCounter: HexLengthEquals4
}

structure SessionKeyEmv2000 {
    @required
    PrimaryAccountNumber: PrimaryAccountNumberType

    @required
    PanSequenceNumber: NumberLengthEquals2

    @required
    ApplicationTransactionCounter: HexLengthEquals4
}

structure SessionKeyEmvCommon {
    @required
    PrimaryAccountNumber: PrimaryAccountNumberType

    @required
    PanSequenceNumber: NumberLengthEquals2

    @required
    ApplicationTransactionCounter: HexLengthEquals4
}

structure SessionKeyMastercard {
    @required
    PrimaryAccountNumber: PrimaryAccountNumberType

    @required
    PanSequenceNumber: NumberLengthEquals2

    @required
    ApplicationTransactionCounter: HexLengthEquals4

    @required
    UnpredictableNumber: HexLengthEquals8
}

structure SessionKeyUnionPay {
    @required
    PrimaryAccountNumber: PrimaryAccountNumberType

    @required
    PanSequenceNumber: NumberLengthEquals2

    @required
    ApplicationTransactionCounter: HexLengthEquals4
}

structure SessionKeyVisa {
    @required
    PrimaryAccountNumber: PrimaryAccountNumberType

    @required
    PanSequenceNumber: NumberLengthEquals2
}

@length(min: 2, max: 2048) @pattern("(?:[0-9a-fA-F][0-9a-fA-F])+")
string SharedInformation

structure SymmetricEncryptionAttributes {
    @required
    Mode: EncryptionMode

    InitializationVector: InitializationVectorType
    PaddingType: PaddingType
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

@length(min: 6, max: 6) @pattern("[0-9]+")
string SystemTraceAuditNumberType

@error("client") @httpError(429)
structure ThrottlingException {
    Message: String
}

@length(min: 56, max: 9984) @pattern("[0-9a-zA-Z]+") @sensitive
string Tr31WrappedKeyBlock

@length(min: 2, max: 160) @pattern("[0-9a-fA-F]+") @sensitive
string TrackDataType

@length(min: 12, max: 12) @pattern("[0-9]+")
string TransactionAmountType

@length(min: 2, max: 1024) @pattern("[0-9a-fA-F]+") @sensitive
string TransactionDataType

union TranslationIsoFormats {
    IsoFormat0: TranslationPinDataIsoFormat034
    IsoFormat1: TranslationPinDataIsoFormat1
    IsoFormat3: TranslationPinDataIsoFormat034
    IsoFormat4: TranslationPinDataIsoFormat034
    As2805Format0: TranslationPinDataAs2805Format0
}

structure TranslationPinDataAs2805Format0 {
    @required
    PrimaryAccountNumber: PrimaryAccountNumberType
}

structure TranslationPinDataIsoFormat034 {
    @required
    PrimaryAccountNumber: PrimaryAccountNumberType
}

structure TranslationPinDataIsoFormat1 {}

@length(min: 3, max: 5) @pattern("[0-9]+") @sensitive
string ValidationDataType

@error("client")
structure ValidationException {
    @required
    message: String

    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    path: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

@error("client") @httpError(400)
structure VerificationFailedException {
    @required
    Reason: VerificationFailedReason

    @required
    Message: String
}

enum VerificationFailedReason {
    INVALID_MAC
    INVALID_PIN
    INVALID_VALIDATION_DATA
    INVALID_AUTH_REQUEST_CRYPTOGRAM
}

@length(min: 4, max: 12) @pattern("[0-9]+") @sensitive
string VerificationValueType

structure VisaAmexDerivationOutputs {
    @required
    AuthorizationRequestKeyArn: KeyArn

    @required
    AuthorizationRequestKeyCheckValue: KeyCheckValue

    CurrentPinPekArn: KeyArn
    CurrentPinPekKeyCheckValue: KeyCheckValue
}

structure VisaAttributes {
    @required
    MajorKeyDerivationMode: MajorKeyDerivationMode

    @required
    PrimaryAccountNumber: PrimaryAccountNumberType

    @required
    PanSequenceNumber: NumberLengthEquals2

    @required
    ApplicationTransactionCounter: HexLengthEquals4

    @required
    AuthorizationRequestKeyIdentifier: KeyArnOrKeyAliasType

    CurrentPinAttributes: CurrentPinAttributes
}

structure VisaPin {
    @required
    PinVerificationKeyIndex: IntegerRangeBetween0And6
}

structure VisaPinVerification {
    @required
    PinVerificationKeyIndex: IntegerRangeBetween0And6

    @required
    VerificationValue: VerificationValueType
}

structure VisaPinVerificationValue {
    @required
    EncryptedPinBlock: EncryptedPinBlockType

    @required
    PinVerificationKeyIndex: IntegerRangeBetween0And6
}

structure WrappedKey {
    @required
    WrappedKeyMaterial: WrappedKeyMaterial

    KeyCheckValueAlgorithm: KeyCheckValueAlgorithm
}

union WrappedKeyMaterial {
    Tr31KeyBlock: Tr31WrappedKeyBlock
    DiffieHellmanSymmetricKey: EcdhDerivationAttributes
}

enum WrappedKeyMaterialFormat {
    KEY_CRYPTOGRAM
    TR31_KEY_BLOCK
    TR34_KEY_BLOCK
}

structure WrappedWorkingKey {
    @required
    WrappedKeyMaterial: KeyMaterial

    @required
    KeyCheckValue: KeyCheckValue

    @required
    WrappedKeyMaterialFormat: WrappedKeyMaterialFormat
}
