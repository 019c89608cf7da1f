package emit

import (
	"bytes"
	"slices"
	"strconv"

	"github.com/sessiongen/sessiongen/gen/plan"
)

// Package writes the files of a client package, sorted by name. An error is a bug of this package:
// text that is not Go.
func Package(p *plan.Package) ([]File, error) {
	docFile, err := doc(p)
	if err != nil {
		return nil, err
	}
	clientFile, err := client(p)
	if err != nil {
		return nil, err
	}
	files := []File{docFile, clientFile}
	if p.Service.Rules != "" {
		files = append(files, endpointRules(p))
	}
	if p.Discovery != nil {
		files = append(files, discovery(p))
	}
	if p.Sessions != nil {
		files = append(files, sessions(p))
	}
	for _, op := range p.Operations {
		files = append(files, operation(p.Name, op))
	}
	var types, enums, errors sections
	for _, v := range p.Structures {
		types.add(v.Name, func(f *file) {
			f.structure(v, "")
			f.visitorOf(v)
		})
	}
	for _, u := range p.Unions {
		types.add(u.Name, func(f *file) { f.union(u) })
	}
	for _, e := range p.Enums {
		enums.add(e.Name, func(f *file) { f.enum(e) })
	}
	for _, e := range p.Errors {
		errors.add(e.Name, func(f *file) { f.error(e) })
	}
	files = append(files, types.files("types", p.Name)...)
	files = append(files, enums.files("enums", p.Name)...)
	files = append(files, errors.files("errors", p.Name)...)
	slices.SortFunc(files, func(a, b File) int { return bytes.Compare([]byte(a.Name), []byte(b.Name)) })
	return files, nil
}

// maxLines is how long a file of declarations gets before it is split by first letters.
const maxLines = 2500

// section is the declarations of one type.
type section struct {
	letter string
	write  func(*file)
}

type sections []section

func (s *sections) add(name string, write func(*file)) {
	*s = append(*s, section{name[:1], write})
}

// files writes sections into one file or, if that would be long, into one a letter.
func (s sections) files(name, pkg string) []File {
	if len(s) == 0 {
		return nil
	}
	whole := newFile(name + ".go")
	for _, sec := range s {
		sec.write(whole)
	}
	if bytes.Count(whole.buf, []byte("\n")) <= maxLines {
		return []File{whole.finish(pkg)}
	}
	var letters []string
	parts := map[string]*file{}
	for _, sec := range s {
		f := parts[sec.letter]
		if f == nil {
			f = newFile(name + "_" + sec.letter + ".go")
			parts[sec.letter] = f
			letters = append(letters, sec.letter)
		}
		sec.write(f)
	}
	files := make([]File, len(letters))
	for i, letter := range letters {
		files[i] = parts[letter].finish(pkg)
	}
	return files
}

// endpointRules writes endpoint.go.
func endpointRules(p *plan.Package) File {
	f := newFile("endpoint.go")
	f.use(endpointPath)
	f.comment([]string{"endpointRules says where the service's endpoints are, in the form that package endpoint evaluates."})
	const width = 100
	rules := p.Service.Rules
	first := true
	for rules != "" || first {
		chunk := rules
		n := 0
		for i := range len(rules) {
			if n += len(strconv.Quote(rules[i:i+1])) - 2; n > width {
				chunk = rules[:i]
				break
			}
		}
		rules = rules[len(chunk):]
		line := quote(chunk)
		if rules != "" {
			line += " +"
		}
		if first {
			f.line("const endpointRules endpoint.Rules = ", line)
			f.depth++
		} else {
			f.line(line)
		}
		first = false
	}
	f.depth--
	return f.finish(p.Name)
}
