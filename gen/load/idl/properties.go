package idl

import (
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load/decl"
	"github.com/sessiongen/sessiongen/gen/model"
)

func (p *parser) operation(s *model.Shape) {
	s.Operation = &model.OperationProps{}
	p.skipWS()
	p.expect(lbrace)
	p.skipWS()
	var seen []string
	for p.tok.kind != rbrace {
		if p.tok.kind != ident {
			p.unexpected("a property or '}'")
		}
		name, pos := p.text(), p.pos()
		if slices.Contains(seen, name) {
			p.fail("duplicate property %q", name)
		}
		seen = append(seen, name)
		p.advance()
		p.skipWS()
		switch name {
		case "input":
			p.operationIO(s, &s.Operation.Input, p.inputSuffix, inputTrait)
		case "output":
			p.operationIO(s, &s.Operation.Output, p.outputSuffix, outputTrait)
		case "errors":
			p.expect(colon)
			p.skipWS()
			ids := len(p.out.IDs)
			s.Operation.Errors = p.refs(s.ID, p.node())
			p.out.IDs = p.out.IDs[:ids]
		default:
			p.errs.Add(pos, string(s.ID), "unknown-property", "unknown property %q of an operation", name)
			p.expect(colon)
			p.skipWS()
			p.node()
		}
		if !p.isWS() && p.tok.kind != rbrace && p.tok.kind != eof {
			p.unexpected("white space")
		}
		p.skipWS()
	}
	p.advance()
}

// operationIO reads an operation's input or output: a name, or a structure in place.
func (p *parser) operationIO(op *model.Shape, to *model.Ref, suffix string, trait model.ID) {
	pos := p.pos()
	if p.tok.kind != walrus {
		p.expect(colon)
		p.skipWS()
		*to = p.shapeID()
		return
	}
	p.needs2(pos, "structures in place")
	p.advance()
	p.skipWS()
	s := &model.Shape{Kind: model.Structure, ID: op.ID + model.ID(suffix), Pos: pos, Traits: p.traits()}
	s.Traits = append(s.Traits, model.Trait{ID: trait, Pos: pos})
	*to = model.Ref{ID: s.ID, Pos: pos}
	p.out.Shapes = append(p.out.Shapes, s)
	p.body(s)
}

func (p *parser) service(s *model.Shape) {
	s.Service = &model.ServiceProps{}
	for _, f := range p.props().Fields {
		switch f.Key {
		case "version":
			if s.Service.Version = f.Value.Str(); f.Value.Kind != model.StringNode {
				p.wrongKind(s.ID, f, "a string")
			}
		case "operations":
			s.Service.Operations = p.refs(s.ID, f.Value)
		case "resources":
			s.Service.Resources = p.refs(s.ID, f.Value)
		case "errors":
			s.Service.Errors = p.refs(s.ID, f.Value)
		case "rename":
			for _, r := range p.object(s.ID, f) {
				s.Service.Rename = append(s.Service.Rename,
					model.Rename{ID: model.ID(r.Key), Name: r.Value.Str(), Pos: r.KeyPos})
			}
		default:
			p.unknownProp(s, f)
		}
	}
}

func (p *parser) resource(s *model.Shape) {
	r := &model.ResourceProps{}
	s.Resource = r
	for _, f := range p.props().Fields {
		switch f.Key {
		case "identifiers":
			r.Identifiers = p.namedRefs(s.ID, f)
		case "properties":
			p.needs2(f.KeyPos, "resource properties")
			r.Properties = p.namedRefs(s.ID, f)
		case "create":
			r.Create = p.ref(s.ID, f.Value)
		case "put":
			r.Put = p.ref(s.ID, f.Value)
		case "read":
			r.Read = p.ref(s.ID, f.Value)
		case "update":
			r.Update = p.ref(s.ID, f.Value)
		case "delete":
			r.Delete = p.ref(s.ID, f.Value)
		case "list":
			r.List = p.ref(s.ID, f.Value)
		case "operations":
			r.Operations = p.refs(s.ID, f.Value)
		case "collectionOperations":
			r.CollectionOperations = p.refs(s.ID, f.Value)
		case "resources":
			r.Resources = p.refs(s.ID, f.Value)
		default:
			p.unknownProp(s, f)
		}
	}
}

// props reads the properties of a service or resource: an object whose bare words are shape IDs.
func (p *parser) props() *model.Node {
	p.skipWS()
	if p.tok.kind != lbrace {
		p.unexpected(lbrace.String())
	}
	ids := len(p.out.IDs)
	n := p.node()
	p.out.IDs = p.out.IDs[:ids] // as references they are resolved with the shape
	return n
}

func (p *parser) unknownProp(s *model.Shape, f model.Field) {
	p.errs.Add(f.KeyPos, string(s.ID), "unknown-property", "unknown property %q of a %s", f.Key, s.Kind)
}

func (p *parser) wrongKind(id model.ID, f model.Field, want string) {
	p.badValue(id, f.Value.Pos, f.Key+" must be "+want)
}

func (p *parser) badValue(id model.ID, pos diag.Pos, message string) {
	p.errs.Add(pos, string(id), decl.SyntaxCode, "%s", message)
}

func (p *parser) object(id model.ID, f model.Field) []model.Field {
	if f.Value.Kind != model.ObjectNode {
		p.wrongKind(id, f, "an object")
	}
	return f.Value.Fields
}

func (p *parser) namedRefs(id model.ID, f model.Field) []model.NamedRef {
	var refs []model.NamedRef
	for _, f := range p.object(id, f) {
		refs = append(refs, model.NamedRef{Name: f.Key, Ref: p.ref(id, f.Value)})
	}
	return refs
}

func (p *parser) refs(id model.ID, n *model.Node) []model.Ref {
	if n.Kind != model.ArrayNode {
		p.badValue(id, n.Pos, "expected a list of shape IDs, found "+n.Kind.String())
		return nil
	}
	refs := make([]model.Ref, 0, len(n.Elems))
	for _, e := range n.Elems {
		refs = append(refs, p.ref(id, e))
	}
	return refs
}

func (p *parser) ref(id model.ID, n *model.Node) model.Ref {
	if n.Kind != model.StringNode || n.Text == "" || strings.ContainsAny(n.Text, " \n") {
		p.badValue(id, n.Pos, "expected a shape ID")
		return model.Ref{Pos: n.Pos}
	}
	return model.Ref{ID: model.ID(n.Text), Pos: n.Pos}
}
