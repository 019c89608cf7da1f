package endpoint

import "github.com/sessiongen/sessiongen/internal/endpointcode"

// Names of built-in parameters: values that the client knows, whatever the service calls them.
// A rule set may use others; [Rules.Builtin] takes any name.
const (
	BuiltinRegion       = "AWS::Region"
	BuiltinUseFIPS      = "AWS::UseFIPS"
	BuiltinUseDualStack = "AWS::UseDualStack"
	BuiltinEndpoint     = "SDK::Endpoint"
	BuiltinAccountID    = "AWS::Auth::AccountId"
	BuiltinAccountMode  = "AWS::Auth::AccountIdEndpointMode"
)

// Params are the values of the parameters of one rule set, by index (see [Rules.Index]). In the
// zero Params nothing is set. Params has no pointers to itself: a client keeps what is the same
// for all calls in one value, and each call assigns it to a variable and sets the rest.
//
// All setters ignore an index that is out of range, so that the -1 of an absent parameter may be
// passed on.
type Params struct {
	values [endpointcode.MaxParams]value
}

// SetString sets a string parameter. The empty string is a value too.
func (p *Params) SetString(i int, s string) {
	if uint(i) < uint(len(p.values)) {
		p.values[i] = value{kind: kindString, s: s}
	}
}

// SetBool sets a boolean parameter.
func (p *Params) SetBool(i int, b bool) {
	if uint(i) < uint(len(p.values)) {
		p.values[i] = boolValue(b)
	}
}

// SetStrings sets a list parameter. Nil sets the empty list. The list must not change while p is in use.
func (p *Params) SetStrings(i int, list []string) {
	if uint(i) < uint(len(p.values)) {
		p.values[i] = value{kind: kindList, list: list}
	}
}

// Unset takes a value back.
func (p *Params) Unset(i int) {
	if uint(i) < uint(len(p.values)) {
		p.values[i] = value{}
	}
}

// IsSet reports whether a parameter has been given a value. Defaults do not count.
func (p *Params) IsSet(i int) bool {
	return uint(i) < uint(len(p.values)) && p.values[i].kind != kindNone
}

// Text returns the value of a string parameter, "" if it has none.
func (p *Params) Text(i int) string {
	if uint(i) >= uint(len(p.values)) {
		return ""
	}
	return p.values[i].s
}

// Bool returns the value of a boolean parameter, false if it has none.
func (p *Params) Bool(i int) bool {
	return uint(i) < uint(len(p.values)) && p.values[i].equal(boolValue(true))
}
