// Package rules turns the endpoint rules of a service's model into the constant that
// runtime/endpoint evaluates.
//
// A model says where its endpoints are in one of three ways, and all end in the same form: a full
// rule set (smithy.rules#endpointRuleSet), a decision diagram (smithy.rules#endpointBdd), or the
// standard endpoint traits of aws.endpoints, which stand for rule sets that [Standard] writes out.
// [Derive] goes the other way: it proves that a rule set says no more than the standard traits.
package rules

import (
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
)

// Traits that say where a service's endpoints are.
const (
	RuleSetTrait             model.ID = "smithy.rules#endpointRuleSet"
	BDDTrait                 model.ID = "smithy.rules#endpointBdd"
	StandardRegionalTrait    model.ID = "aws.endpoints#standardRegionalEndpoints"
	StandardPartitionalTrait model.ID = "aws.endpoints#standardPartitionalEndpoints"
	DualStackOnlyTrait       model.ID = "aws.endpoints#dualStackOnlyEndpoints"
)

// Codes of the problems that this package reports.
const (
	CodeSyntax    diag.Code = "endpoint-rules-syntax"    // not in the form of a rule set
	CodeReference diag.Code = "endpoint-rules-reference" // a name that nothing declares, or declared twice
	CodeFunction  diag.Code = "endpoint-rules-function"  // a function that is not known
	CodeType      diag.Code = "endpoint-rules-type"      // a value of the wrong type
	CodeLimit     diag.Code = "endpoint-rules-limit"     // more of something than the runtime takes
	CodeBinding   diag.Code = "endpoint-rules-binding"   // a parameter bound to something it does not fit
)

// Compiled are the rules of one service, ready for generated code.
type Compiled struct {
	Rules  string  // the value of a constant of type endpoint.Rules
	Params []Param // all that the rule set declares, in its order
}

// Param is a parameter of a rule set.
type Param struct {
	Name     string
	Type     Type
	BuiltIn  string // name of the built-in value that it takes, "" if none
	Required bool
	Default  *model.Node // nil if none
	Index    int         // in endpoint.Params; -1 if the rules have no use for it
}

// Param returns the parameter of that name, nil if there is none.
func (c *Compiled) Param(name string) *Param {
	for i := range c.Params {
		if c.Params[i].Name == name {
			return &c.Params[i]
		}
	}
	return nil
}

// Type is the type of a value in rules.
type Type uint8

// The types. Parameters are boolean, string or a list of strings; the others are results of functions.
const (
	Invalid Type = iota // the type of what has been reported as wrong
	Bool
	String
	Strings
	Partition
	ARN
	URL
)

// String returns the type as rule sets and Smithy's documentation write it.
func (t Type) String() string {
	return [...]string{"invalid", "boolean", "string", "stringArray", "partition", "ARN", "URL"}[t]
}

// Compile compiles the rules of a service in whatever form its traits give them. It returns nil
// and no problems for a service that says nothing about its endpoints, and nil with problems for
// rules that are wrong.
func Compile(service *model.Shape) (*Compiled, *diag.List) {
	var errs diag.List
	id := string(service.ID)
	if ruleSet := service.Traits.Get(RuleSetTrait); ruleSet != nil {
		return CompileRuleSet(id, ruleSet, &errs), &errs
	}
	if diagram := service.Traits.Get(BDDTrait); diagram != nil {
		return CompileBDD(id, diagram, &errs), &errs
	}
	if ruleSet := Standard(service, &errs); ruleSet != nil && errs.Len() == 0 {
		return CompileRuleSet(id, ruleSet, &errs), &errs
	}
	return nil, &errs
}

// CompileRuleSet compiles a rule set. Shape is what problems are reported of. It returns nil if it
// reports any.
func CompileRuleSet(shape string, ruleSet *model.Node, errs *diag.List) *Compiled {
	return compile(shape, ruleSet, errs, (*compiler).ruleSet)
}

// CompileBDD compiles a decision diagram, like [CompileRuleSet].
func CompileBDD(shape string, diagram *model.Node, errs *diag.List) *Compiled {
	return compile(shape, diagram, errs, (*compiler).diagram)
}

func compile(shape string, n *model.Node, errs *diag.List, body func(*compiler, *model.Node) *node) *Compiled {
	before := errs.Len()
	c := newCompiler(shape, n, errs)
	if errs.Len() > before {
		return nil
	}
	body(c, n)
	if errs.Len() > before {
		return nil
	}
	// Once more without the parameters that the rules never look at: they need no place, and do
	// not distinguish endpoints that are cached.
	c = c.withoutUnused()
	entry := body(c, n)
	c.checkLimits(n)
	if errs.Len() > before {
		return nil
	}
	return &Compiled{Rules: c.encode(entry), Params: c.params}
}
