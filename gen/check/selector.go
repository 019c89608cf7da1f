package check

import (
	"fmt"
	"strings"

	"github.com/sessiongen/sessiongen/gen/model"
)

// selector is a parsed selector: steps that shapes go through one after the other. What comes out
// at the end is selected.
//
// Smithy's whole selector language is understood.
type selector []step

// step is one part of a selector: it hands on shapes for a shape that comes in.
type step interface {
	run(w *world, n node, yield func(node) bool) bool // false: stop
}

type (
	kindStep func(model.Kind) bool // hands on shapes of some kinds, not members
	allStep  struct{}              // *
	memberOf struct{}              // member: only members
	moveStep struct {
		rels    []string
		reverse bool
	} // > or -[rels]->, or the other way
	reachStep struct{} // ~>
	isStep    []selector
	testStep  []selector
	notStep   []selector
	downStep  []selector // :topdown(where it begins, where it ends)
	againStep selector   // :recursive
	inStep    selector   // :in: only what it selects among all shapes
	rootStep  selector   // :root: all that it selects among all shapes
	setStep   struct {   // $name(selector)
		name string
		sel  selector
	}
	getStep string // ${name}
)

type selectorParser struct {
	in string
	at int
}

// parseSelector reads a selector.
func parseSelector(text string) (sel selector, err error) {
	p := &selectorParser{in: text}
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(selectorError)
			if !ok {
				panic(r)
			}
			err = e
		}
	}()
	sel = p.steps("")
	return sel, nil
}

type selectorError string

func (e selectorError) Error() string { return string(e) }

func (p *selectorParser) fail(format string, args ...any) {
	panic(selectorError(fmt.Sprintf("at %d: ", p.at+1) + fmt.Sprintf(format, args...)))
}

func (p *selectorParser) space() {
	for p.at < len(p.in) && strings.IndexByte(" \t\r\n", p.in[p.at]) >= 0 {
		p.at++
	}
}

// take skips white space and takes s if it is next.
func (p *selectorParser) take(s string) bool {
	p.space()
	if strings.HasPrefix(p.in[p.at:], s) {
		p.at += len(s)
		return true
	}
	return false
}

func (p *selectorParser) expect(s string) {
	if !p.take(s) {
		p.fail("expected %q", s)
	}
}

// steps reads up to the end of the text or one of the characters in end, which is not taken.
func (p *selectorParser) steps(end string) selector {
	var sel selector
	for {
		p.space()
		if p.at == len(p.in) || strings.IndexByte(end, p.in[p.at]) >= 0 {
			if len(sel) == 0 {
				p.fail("expected a selector")
			}
			return sel
		}
		sel = append(sel, p.step())
	}
}

func (p *selectorParser) step() step {
	switch {
	case p.take("*"):
		return allStep{}
	case p.take("~>"):
		return reachStep{}
	case p.take("-["):
		rels := p.words("]")
		p.expect("->")
		return moveStep{rels: rels}
	case p.take("<-["):
		rels := p.words("]")
		p.expect("-")
		return moveStep{rels: rels, reverse: true}
	case p.take(">"):
		return moveStep{}
	case p.take("<"):
		return moveStep{reverse: true}
	case p.take("[@"):
		return p.scoped()
	case p.take("["):
		return p.attribute()
	case p.take(":"):
		return p.function()
	case p.take("${"):
		name := p.word()
		p.expect("}")
		return getStep(name)
	case p.take("$"):
		name := p.word()
		p.expect("(")
		s := setStep{name, p.steps(")")}
		p.expect(")")
		return s
	}
	return p.kind()
}

func (p *selectorParser) function() step {
	name := p.word()
	p.expect("(")
	var args []selector
	for {
		args = append(args, p.steps(",)"))
		if p.take(")") {
			break
		}
		p.expect(",")
	}
	most := 1
	switch name {
	case "is", "each":
		return isStep(args)
	case "test":
		return testStep(args)
	case "not":
		return notStep(args)
	case "topdown":
		most = 2
	case "recursive", "in", "root":
	default:
		p.fail("there is no function %q", name)
	}
	if len(args) > most {
		p.fail("too many selectors in function %q", name)
	}
	switch name {
	case "topdown":
		return downStep(args)
	case "recursive":
		return againStep(args[0])
	case "in":
		return inStep(args[0])
	}
	return rootStep(args[0])
}

func (p *selectorParser) kind() step {
	name := p.word()
	switch name {
	case "member":
		return memberOf{}
	case "number":
		return kindStep(func(k model.Kind) bool { return k >= model.Byte && k <= model.BigDecimal || k == model.IntEnum })
	case "simpleType":
		return kindStep(model.Kind.IsSimple)
	case "collection":
		return kindStep(func(k model.Kind) bool { return k == model.List || k == model.Set })
	case "dataType":
		return kindStep(func(k model.Kind) bool { return k.IsSimple() || k >= model.List && k <= model.Union })
	case "string":
		return kindStep(func(k model.Kind) bool { return k == model.String || k == model.Enum })
	case "integer":
		return kindStep(func(k model.Kind) bool { return k == model.Integer || k == model.IntEnum })
	}
	want := model.KindOf(name)
	if want == model.Invalid {
		p.fail("unknown shape type %q", name)
	}
	return kindStep(func(k model.Kind) bool { return k == want })
}

// value reads a quoted string, a number, or a word that may have the characters of shape IDs in it.
func (p *selectorParser) value() string {
	p.space()
	if strings.HasPrefix(p.in[p.at:], "-") {
		p.at++
		return "-" + p.word()
	}
	if p.at < len(p.in) && (p.in[p.at] == '"' || p.in[p.at] == '\'') {
		quote := p.in[p.at]
		end := strings.IndexByte(p.in[p.at+1:], quote)
		if end < 0 {
			p.fail("unterminated string")
		}
		s := p.in[p.at+1 : p.at+1+end]
		p.at += end + 2
		return s
	}
	return p.word()
}

func (p *selectorParser) word() string {
	p.space()
	start := p.at
	for p.at < len(p.in) && isSelectorWord(p.in[p.at]) {
		p.at++
	}
	if p.at == start {
		p.fail("expected a word")
	}
	return p.in[start:p.at]
}

// isSelectorWord reports whether c may be in a word: the name of a shape, trait or member.
func isSelectorWord(c byte) bool {
	return c == '_' || c == '.' || c == '#' || c == '$' || '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

// words reads words with commas between them, up to end.
func (p *selectorParser) words(end string) []string {
	var words []string
	for {
		words = append(words, p.word())
		if p.take(end) {
			return words
		}
		p.expect(",")
	}
}
