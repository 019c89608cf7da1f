// Package call is the one path that every operation of every service takes: resolve the endpoint,
// serialize, sign, send, parse, retry. It is the only package of the runtime that most programs
// import: for options, errors and metadata.
//
// [Operation], [Service], [Exchange], [Client] and the ContractN constants are for generated code and
// for the protocols; they follow the contract, not this module's version number.
package call

// Contract1 is the agreement between generated code and this package. Generated packages refer
// to it: if that does not compile, the generated code and this module do not fit together. Generate
// again with the sessiongen command of this module's version.
const Contract1 = true
