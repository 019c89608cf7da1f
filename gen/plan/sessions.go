package plan

import (
	"net/http"
	"slices"

	"github.com/sessiongen/sessiongen/gen/closure"
	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/naming"
)

// CodeSessionKeys reports an operation that cannot hand out keys.
const CodeSessionKeys diag.Code = "session-keys"

// Sessions is how the service hands out keys for endpoints that take no others.
type Sessions struct {
	Scheme      string // of the endpoint rules
	TokenHeader string
	Name        string // of the operation, like Method and URI
	Method, URI string
	Params      []Param // its parameters of the endpoint rules; one of them may be the field Bucket
	Output      Member
	Keys        [4]Member // ID, secret, token and expiry
}

// keyMembers are the names that the members of a structure with keys have.
var keyMembers = [...]struct {
	name string
	kind Kind
}{{"AccessKeyId", String}, {"SecretAccessKey", String}, {"SessionToken", String}, {"Expiration", Time}}

// sessions plans how the service hands out keys, nil if it does not. The operation that does need not be
// part of the package.
func (b *builder) sessions() *Sessions {
	trait := b.service.Traits.Get(traitSessionKeys)
	if trait == nil {
		return nil
	}
	at := trait.Get("operation")
	op := b.m.Shape(model.ID(at.Str()))
	if !slices.Contains(closure.Operations(b.m, b.service), op) {
		b.fail(at.Pos, b.service.ID, CodeSessionKeys, "the service has no operation %s", at.Str())
		return nil
	}
	name := op.ID.Name()
	v := &Sessions{
		Scheme: trait.Get("scheme").Str(), TokenHeader: http.CanonicalHeaderKey(trait.Get("tokenHeader").Str()), Name: name,
		Method: op.Traits.Get(traitHTTP).Get("method").Str(), URI: op.Traits.Get(traitHTTP).Get("uri").Str(),
	}
	in := b.structure(b.m.Shape(op.Operation.Input.ID), naming.InputOf(name), naming.Input)
	v.Params = b.params(op, &Operation{Input: in})
	for i := range in.Fields {
		if f := &in.Fields[i]; slices.Contains(f.Member.Flags, "Required") && f.Member.Loc != "Endpoint" {
			b.fail(op.Pos, op.ID, CodeSessionKeys, "the member %s is required, but a session begins with parameters of the endpoint only", f.Member.Name)
		}
	}
	for i := range v.Params {
		if p := &v.Params[i]; p.Value != nil || p.Field != nil && (p.Name != "Bucket" || p.Field.Type.Kind != String) {
			b.fail(op.Pos, op.ID, CodeSessionKeys, "the endpoint parameter %s depends on the input; Bucket may, and is a string", p.Name)
		}
	}
	if !b.proto.bindings || v.URI == "" || !b.keys(op, v) {
		b.fail(op.Pos, op.ID, CodeSessionKeys, "sessions need HTTP bindings, and an output with a structure of AccessKeyId, SecretAccessKey, SessionToken and Expiration")
	}
	return v
}

// keys plans where the keys are in the output of an operation, and reports whether they are there.
func (b *builder) keys(op *model.Shape, v *Sessions) bool {
	out := b.m.Shape(op.Operation.Output.ID)
	if out == nil {
		return false
	}
	for _, mem := range out.Members {
		s := b.target(out, mem)
		if s.Kind != model.Structure {
			continue
		}
		v.Output = b.member(out, mem, naming.Output)
		found := 0
		for i, want := range keyMembers {
			if key := s.Member(want.name); key != nil && b.typeOf(key.Target).Kind == want.kind {
				v.Keys[i] = b.member(s, key, naming.Plain)
				found++
			}
		}
		if found == len(keyMembers) && v.Output.Loc == "" {
			return true
		}
	}
	return false
}
