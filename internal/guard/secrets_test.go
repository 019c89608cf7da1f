package guard

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestSecretsOfGeneratedTypes reads generated code: a type whose table has a sensitive member prints itself
// in fmt, log/slog and encoding/json, each by package redact, which has tests of its own.
func TestSecretsOfGeneratedTypes(t *testing.T) {
	t.Parallel()
	found := 0
	for _, folder := range []string{"generated", "session/internal", "examples/internal"} {
		err := filepath.WalkDir(filepath.Join("..", "..", folder), func(path string, _ fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			data, err := os.ReadFile(path)
			if err != nil || !bytes.Contains(data, []byte("codec.Sensitive")) {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, data, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			for typ, methods := range secretTypes(file) {
				found++
				prints := methods["Format"] || methods["GoString"] && (methods["String"] || methods["Error"])
				if !prints || !methods["LogValue"] || !methods["MarshalJSON"] {
					t.Errorf("%s: %s has something sensitive and methods %v", path, typ, methods)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if found < 600 {
		t.Errorf("found %d types with sensitive members: the test does not see them any more", found)
	}
}

// secretTypes returns the types of a file with sensitive members, and the names of their methods and fields.
func secretTypes(file *ast.File) map[string]map[string]bool {
	tables, types := map[string]bool{}, map[string]map[string]bool{}
	has := func(typ, name string) {
		if types[typ] == nil {
			types[typ] = map[string]bool{}
		}
		types[typ][name] = true
	}
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.GenDecl:
			for _, s := range d.Specs {
				switch s := s.(type) {
				case *ast.ValueSpec:
					tables[s.Names[0].Name] = mentions(s, func(n ast.Node) bool {
						sel, ok := n.(*ast.SelectorExpr)
						return ok && sel.Sel.Name == "Sensitive"
					})
				case *ast.TypeSpec:
					if st, ok := s.Type.(*ast.StructType); ok {
						for _, f := range st.Fields.List {
							for _, n := range f.Names {
								has(s.Name.Name, n.Name) // a field in a method's place
							}
						}
					}
				}
			}
		case *ast.FuncDecl:
			if d.Recv != nil {
				has(receiver(d.Recv.List[0].Type), d.Name.Name)
			}
		}
	}
	secret := map[string]map[string]bool{}
	for _, d := range file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok || !strings.HasPrefix(f.Name.Name, "visit") || !mentions(f, func(n ast.Node) bool {
			s, ok := n.(*ast.SliceExpr)
			if !ok {
				return false
			}
			table, ok := s.X.(*ast.Ident)
			return ok && tables[table.Name]
		}) {
			continue
		}
		names := variants(f)
		if len(names) == 0 {
			names = []string{receiver(f.Type.Params.List[1].Type)}
		}
		for _, name := range names {
			secret[name] = types[name]
		}
	}
	return secret
}

func receiver(e ast.Expr) string {
	if star, ok := e.(*ast.StarExpr); ok {
		e = star.X
	}
	id, ok := e.(*ast.Ident)
	if !ok {
		return ""
	}
	return id.Name
}

// variants returns the types that a union's visitor tells apart.
func variants(f *ast.FuncDecl) (names []string) {
	ast.Inspect(f, func(n ast.Node) bool {
		if s, ok := n.(*ast.TypeSwitchStmt); ok {
			for _, clause := range s.Body.List {
				for _, e := range clause.(*ast.CaseClause).List {
					if _, ok := e.(*ast.StarExpr); ok {
						names = append(names, receiver(e))
					}
				}
			}
		}
		return true
	})
	return names
}

func mentions(n ast.Node, what func(ast.Node) bool) (yes bool) {
	ast.Inspect(n, func(n ast.Node) bool {
		yes = yes || n != nil && what(n)
		return !yes
	})
	return yes
}
