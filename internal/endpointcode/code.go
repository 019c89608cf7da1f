// Package endpointcode is the compact form of endpoint rule sets: what the compiler in gen/rules
// writes and the interpreter in runtime/endpoint reads.
//
// A constant is read in place, nothing is decoded beforehand. Numbers are unsigned varints
// (least significant 7 bits first), strings in the header are a length and that many bytes.
//
//	constant = Version params strings exprs code
//	params   = count { flags name builtIn [default] }     flags: type, ParamRequired, ParamDefault
//	strings  = length bytes                               pool; everything below refers to it as offset, length
//	exprs    = length bytes                               expressions and results, each text once
//	code     = node…                                      decision graph, entered at its first byte
//
// Code is a directed acyclic graph in topological order; every jump leads forward, so that
// evaluation ends on any input. A node starts with a number whose low two bits are its kind:
//
//	NodeNext    condition at exprs[n>>2]; true: the next node; false: skip bytes after this node
//	NodeJump    the same, with a second skip for true before the skip for false
//	NodeReturn  the endpoint at exprs[n>>2]
//	NodeFail    the message (an expression) at exprs[(n>>2)-1]; n>>2 = 0: no rule matches
//
// A condition is an expression after the number of the variable that takes its value, or after 0
// (which is always a parameter, and never assigned). Parameters are the first variables. An
// endpoint is
//
//	url headers auths properties
//	headers    = count { name count expr… }
//	auths      = count { { field … } FieldEnd }
//	properties = count { name node }
//
// with node = PropExpr expr | PropList count node… | PropObject count { name node } | PropInt number.
package endpointcode

// Version is the first byte of every constant.
const Version = 1

// Limits that let the interpreter work without allocating.
const (
	MaxParams    = 20
	MaxVariables = 40 // parameters included
)

// Flags of a parameter. The low two bits are its type.
const (
	ParamBool     = 1
	ParamString   = 2
	ParamStrings  = 3
	ParamType     = 3 // mask
	ParamRequired = 4
	ParamDefault  = 8
)

// Kinds of nodes of the decision graph.
const (
	NodeNext = iota
	NodeJump
	NodeReturn
	NodeFail
)

// Operations that start an expression. The comment says what follows.
const (
	OpString                = iota // offset, length
	OpTrue                         //
	OpFalse                        //
	OpVariable                     // number
	OpTemplate                     // count, expressions: their concatenation
	OpIsSet                        // expr
	OpNot                          // expr
	OpIsFalse                      // expr: set and false
	OpEquals                       // expr, expr: both set, of one type, and equal
	OpSubstring                    // expr, start, stop, reverse (0 or 1)
	OpIsValidHostLabel             // expr, expr
	OpParseURL                     // expr
	OpURIEncode                    // expr
	OpPartition                    // expr
	OpParseARN                     // expr
	OpVirtualHostableBucket        // expr, expr
	OpCoalesce                     // count, expressions
	OpSplit                        // expr, expr, limit
	OpIf                           // expr, expr, expr
	OpIndex                        // expr, index (zigzag: 2i, or -2i-1 where it counts from the end)
	OpARNResource                  // expr, index (zigzag)
	OpPartitionName                // this and the following: expr
	OpPartitionDNSSuffix
	OpPartitionDualStackDNSSuffix
	OpPartitionSupportsFIPS
	OpPartitionSupportsDualStack
	OpPartitionImplicitGlobalRegion
	OpARNPartition
	OpARNService
	OpARNRegion
	OpARNAccountID
	OpARNResourceID
	OpURLScheme
	OpURLAuthority
	OpURLPath
	OpURLNormalizedPath
	OpURLIsIP
)

// Fields of an authentication scheme.
const (
	FieldEnd                   = iota
	FieldName                  // expr
	FieldSigningName           // expr
	FieldSigningRegion         // expr
	FieldSigningRegionSet      // count, expressions
	FieldDisableDoubleEncoding // expr
	FieldDisableNormalizePath  // expr
	FieldOther                 // name, node
)

// Kinds of the nodes of a property.
const (
	PropExpr = iota
	PropList
	PropObject
	PropInt // number (zigzag)
)
