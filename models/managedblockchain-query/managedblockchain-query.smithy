$version: "2.0"

namespace com.amazonaws.managedblockchainquery

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Managed Blockchain Query")
@service(sdkId: "ManagedBlockchain Query", endpointPrefix: "managedblockchain-query")
@restJson1
@sigv4(name: "managedblockchain-query")
@standardRegionalEndpoints
service ManagedBlockchainQuery {
    version: "2023-05-04"
    operations: [
        BatchGetTokenBalance
        GetAssetContract
        GetTokenBalance
        GetTransaction
        ListAssetContracts
        ListFilteredTransactionEvents
        ListTokenBalances
        ListTransactionEvents
        ListTransactions
    ]
}

@http(method: "POST", uri: "/batch-get-token-balance")
operation BatchGetTokenBalance {
    input := {
        getTokenBalanceInputs: GetTokenBalanceInputList
    }
    output := {
        @required
        tokenBalances: BatchGetTokenBalanceOutputList

        @required
        errors: BatchGetTokenBalanceErrors
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/get-asset-contract")
operation GetAssetContract {
    input := {
        @required
        contractIdentifier: ContractIdentifier
    }
    output := {
        @required
        contractIdentifier: ContractIdentifier

        @required
        tokenStandard: QueryTokenStandard

        @required
        deployerAddress: ChainAddress

        metadata: ContractMetadata
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/get-token-balance")
operation GetTokenBalance {
    input := {
        @required
        tokenIdentifier: TokenIdentifier

        @required
        ownerIdentifier: OwnerIdentifier

        atBlockchainInstant: BlockchainInstant
    }
    output := {
        ownerIdentifier: OwnerIdentifier
        tokenIdentifier: TokenIdentifier

        @required
        balance: String

        @required
        atBlockchainInstant: BlockchainInstant

        lastUpdatedTime: BlockchainInstant
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/get-transaction")
operation GetTransaction {
    input := {
        transactionHash: QueryTransactionHash
        transactionId: QueryTransactionId

        @required
        network: QueryNetwork
    }
    output := {
        @required
        transaction: Transaction
    }
    errors: [
        ThrottlingException
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/list-asset-contracts")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "contracts"
    pageSize: "maxResults"
)
operation ListAssetContracts {
    input := {
        @required
        contractFilter: ContractFilter

        nextToken: NextToken
        maxResults: ListAssetContractsInputMaxResultsInteger
    }
    output := {
        @required
        contracts: AssetContractList

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/list-filtered-transaction-events")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "events"
    pageSize: "maxResults"
)
operation ListFilteredTransactionEvents {
    input := {
        @required
        network: String

        @required
        addressIdentifierFilter: AddressIdentifierFilter

        timeFilter: TimeFilter
        voutFilter: VoutFilter
        confirmationStatusFilter: ConfirmationStatusFilter
        sort: ListFilteredTransactionEventsSort
        nextToken: NextToken
        maxResults: ListFilteredTransactionEventsInputMaxResultsInteger
    }
    output := {
        @required
        events: TransactionEventList

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/list-token-balances")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "tokenBalances"
    pageSize: "maxResults"
)
operation ListTokenBalances {
    input := {
        ownerFilter: OwnerFilter

        @required
        tokenFilter: TokenFilter

        nextToken: NextToken
        maxResults: ListTokenBalancesInputMaxResultsInteger
    }
    output := {
        @required
        tokenBalances: TokenBalanceList

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/list-transaction-events")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "events"
    pageSize: "maxResults"
)
operation ListTransactionEvents {
    input := {
        transactionHash: QueryTransactionHash
        transactionId: QueryTransactionId

        @required
        network: QueryNetwork

        nextToken: NextToken
        maxResults: ListTransactionEventsInputMaxResultsInteger
    }
    output := {
        @required
        events: TransactionEventList

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/list-transactions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "transactions"
    pageSize: "maxResults"
)
operation ListTransactions {
    input := {
        @required
        address: ChainAddress

        @required
        network: QueryNetwork

        fromBlockchainInstant: BlockchainInstant
        toBlockchainInstant: BlockchainInstant
        sort: ListTransactionsSort
        nextToken: NextToken
        maxResults: ListTransactionsInputMaxResultsInteger
        confirmationStatusFilter: ConfirmationStatusFilter
    }
    output := {
        @required
        transactions: TransactionOutputList

        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        ValidationException
        AccessDeniedException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: ExceptionMessage
}

structure AddressIdentifierFilter {
    @required
    transactionEventToAddress: AddressIdentifierFilterTransactionEventToAddressList
}

@length(min: 1, max: 1)
list AddressIdentifierFilterTransactionEventToAddressList {
    member: ChainAddress
}

structure AssetContract {
    @required
    contractIdentifier: ContractIdentifier

    @required
    tokenStandard: QueryTokenStandard

    @required
    deployerAddress: ChainAddress
}

@length(min: 0, max: 250)
list AssetContractList {
    member: AssetContract
}

structure BatchGetTokenBalanceErrorItem {
    tokenIdentifier: TokenIdentifier
    ownerIdentifier: OwnerIdentifier
    atBlockchainInstant: BlockchainInstant

    @required
    errorCode: String

    @required
    errorMessage: String

    @required
    errorType: ErrorType
}

@length(min: 0, max: 10)
list BatchGetTokenBalanceErrors {
    member: BatchGetTokenBalanceErrorItem
}

structure BatchGetTokenBalanceInputItem {
    @required
    tokenIdentifier: TokenIdentifier

    @required
    ownerIdentifier: OwnerIdentifier

    atBlockchainInstant: BlockchainInstant
}

structure BatchGetTokenBalanceOutputItem {
    ownerIdentifier: OwnerIdentifier
    tokenIdentifier: TokenIdentifier

    @required
    balance: String

    @required
    atBlockchainInstant: BlockchainInstant

    lastUpdatedTime: BlockchainInstant
}

@length(min: 0, max: 10)
list BatchGetTokenBalanceOutputList {
    member: BatchGetTokenBalanceOutputItem
}

@pattern("(0x[A-Fa-f0-9]{64}|[A-Fa-f0-9]{64})")
string BlockHash

structure BlockchainInstant {
    time: Timestamp
}

@pattern("[-A-Za-z0-9]{13,74}")
string ChainAddress

enum ConfirmationStatus {
    FINAL
    NONFINAL
}

structure ConfirmationStatusFilter {
    @required
    include: ConfirmationStatusIncludeList
}

@length(min: 1)
list ConfirmationStatusIncludeList {
    member: ConfirmationStatus
}

structure ContractFilter {
    @required
    network: QueryNetwork

    @required
    tokenStandard: QueryTokenStandard

    @required
    deployerAddress: ChainAddress
}

structure ContractIdentifier {
    @required
    network: QueryNetwork

    @required
    contractAddress: ChainAddress
}

structure ContractMetadata {
    name: String
    symbol: String
    decimals: Integer
}

enum ErrorType {
    VALIDATION_EXCEPTION
    RESOURCE_NOT_FOUND_EXCEPTION
}

@length(min: 1)
string ExceptionMessage

enum ExecutionStatus {
    FAILED
    SUCCEEDED
}

@length(min: 1, max: 10)
list GetTokenBalanceInputList {
    member: BatchGetTokenBalanceInputItem
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: ExceptionMessage

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@range(min: 1, max: 250)
integer ListAssetContractsInputMaxResultsInteger

@range(min: 1, max: 250)
integer ListFilteredTransactionEventsInputMaxResultsInteger

structure ListFilteredTransactionEventsSort {
    sortBy: ListFilteredTransactionEventsSortBy
    sortOrder: SortOrder
}

enum ListFilteredTransactionEventsSortBy {
    blockchainInstant
}

@range(min: 1, max: 250)
integer ListTokenBalancesInputMaxResultsInteger

@range(min: 1, max: 250)
integer ListTransactionEventsInputMaxResultsInteger

@range(min: 1, max: 250)
integer ListTransactionsInputMaxResultsInteger

structure ListTransactionsSort {
    sortBy: ListTransactionsSortBy
    sortOrder: SortOrder
}

enum ListTransactionsSortBy {
    TRANSACTION_TIMESTAMP
}

@length(min: 0, max: 131070)
string NextToken

structure OwnerFilter {
    @required
    address: ChainAddress
}

structure OwnerIdentifier {
    @required
    address: ChainAddress
}

enum QueryNetwork {
    ETHEREUM_MAINNET
    ETHEREUM_SEPOLIA_TESTNET
    BITCOIN_MAINNET
    BITCOIN_TESTNET
}

@pattern("[a-zA-Z0-9]{1,66}")
string QueryTokenId

enum QueryTokenStandard {
    ERC20
    ERC721
    ERC1155
}

enum QueryTransactionEventType {
    ERC20_TRANSFER
    ERC20_MINT
    ERC20_BURN
    ERC20_DEPOSIT
    ERC20_WITHDRAWAL
    ERC721_TRANSFER
    ERC1155_TRANSFER
    BITCOIN_VIN
    BITCOIN_VOUT
    INTERNAL_ETH_TRANSFER
    ETH_TRANSFER
}

@pattern("(0x[A-Fa-f0-9]{64}|[A-Fa-f0-9]{64})")
string QueryTransactionHash

@pattern("(0x[A-Fa-f0-9]{64}|[A-Fa-f0-9]{64})")
string QueryTransactionId

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: ExceptionMessage

    @required
    resourceId: String

    @required
    resourceType: ResourceType
}

enum ResourceType {
    collection
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: ExceptionMessage

    @required
    resourceId: String

    @required
    resourceType: ResourceType

    @required
    serviceCode: String

    @required
    quotaCode: String
}

enum SortOrder {
    ASCENDING
    DESCENDING
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: ExceptionMessage

    @required
    serviceCode: String

    @required
    quotaCode: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

structure TimeFilter {
    from: BlockchainInstant
    to: BlockchainInstant
}

structure TokenBalance {
    ownerIdentifier: OwnerIdentifier
    tokenIdentifier: TokenIdentifier

    @required
    balance: String

    @required
    atBlockchainInstant: BlockchainInstant

    lastUpdatedTime: BlockchainInstant
}

@length(min: 0, max: 250)
list TokenBalanceList {
    member: TokenBalance
}

structure TokenFilter {
    @required
    network: QueryNetwork

    contractAddress: ChainAddress
    tokenId: QueryTokenId
}

structure TokenIdentifier {
    @required
    network: QueryNetwork

    contractAddress: ChainAddress
    tokenId: QueryTokenId
}

structure Transaction {
    @required
    network: QueryNetwork

    blockHash: BlockHash

    @required
    transactionHash: QueryTransactionHash

    blockNumber: String

    @required
    transactionTimestamp: Timestamp

    @required
    transactionIndex: Long

    @required
    numberOfTransactions: Long

    @required
    to: ChainAddress

    from: ChainAddress
    contractAddress: ChainAddress
    gasUsed: String
    cumulativeGasUsed: String
    effectiveGasPrice: String
    signatureV: Integer
    signatureR: String
    signatureS: String
    transactionFee: String
    transactionId: String
    confirmationStatus: ConfirmationStatus
    executionStatus: ExecutionStatus
}

structure TransactionEvent {
    @required
    network: QueryNetwork

    @required
    transactionHash: QueryTransactionHash

    @required
    eventType: QueryTransactionEventType

    from: ChainAddress
    to: ChainAddress
    value: String
    contractAddress: ChainAddress
    tokenId: QueryTokenId
    transactionId: String
    voutIndex: Integer
    voutSpent: Boolean
    spentVoutTransactionId: String
    spentVoutTransactionHash: String
    spentVoutIndex: Integer
    blockchainInstant: BlockchainInstant
    confirmationStatus: ConfirmationStatus
}

@length(min: 0, max: 250)
list TransactionEventList {
    member: TransactionEvent
}

structure TransactionOutputItem {
    @required
    transactionHash: QueryTransactionHash

    transactionId: QueryTransactionId

    @required
    network: QueryNetwork

    @required
    transactionTimestamp: Timestamp

    confirmationStatus: ConfirmationStatus
}

@length(min: 0, max: 250)
list TransactionOutputList {
    member: TransactionOutputItem
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: ExceptionMessage

    @required
    reason: ValidationExceptionReason

    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    unknownOperation
    cannotParse
    fieldValidationFailed
    other
}

structure VoutFilter {
    @required
    voutSpent: Boolean
}
