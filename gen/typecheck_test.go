package gen_test

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"path"
	"sync"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/sessiongen/sessiongen/gen/output"
)

// typeCheck type-checks the packages of a tree whose root has an import path.
func typeCheck(t *testing.T, root string, tree *output.Tree) {
	t.Helper()
	c := &checker{t: t, set: token.NewFileSet(), packages: map[string]*output.Package{}, done: map[string]*types.Package{}}
	c.others = importer.ForCompiler(c.set, "gc", exportFile(t))
	for i := range tree.Packages {
		p := &tree.Packages[i]
		c.packages[path.Join(root, p.Dir)] = p
	}
	for importPath := range c.packages {
		if _, err := c.Import(importPath); err != nil {
			t.Error(err)
		}
	}
}

// checker imports the packages of a tree by checking them, and others from their export data.
type checker struct {
	t        *testing.T
	set      *token.FileSet
	packages map[string]*output.Package
	done     map[string]*types.Package
	others   types.Importer
}

// Import implements [types.Importer].
func (c *checker) Import(importPath string) (*types.Package, error) {
	p := c.packages[importPath]
	if p == nil {
		return c.others.Import(importPath)
	}
	if pkg := c.done[importPath]; pkg != nil {
		return pkg, nil
	}
	var files []*ast.File
	for _, f := range p.Files {
		file, err := parser.ParseFile(c.set, path.Join(p.Dir, f.Name), f.Data, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	config := types.Config{Importer: c, Error: func(err error) { c.t.Error(err) }}
	pkg, err := config.Check(importPath, c.set, files, nil)
	c.done[importPath] = pkg
	return pkg, err
}

// exportFile returns a function that opens the export data of what generated code imports.
func exportFile(t *testing.T) importer.Lookup {
	files, err := exportFiles()
	if err != nil {
		t.Fatal(err)
	}
	return func(importPath string) (io.ReadCloser, error) {
		if files[importPath] == "" {
			return nil, fmt.Errorf("generated code imports %s", importPath)
		}
		return os.Open(files[importPath])
	}
}

var exportFiles = sync.OnceValues(func() (map[string]string, error) {
	pkgs, err := packages.Load(&packages.Config{Mode: packages.NeedName | packages.NeedExportFile | packages.NeedImports | packages.NeedDeps},
		"github.com/sessiongen/sessiongen/runtime/...", "github.com/sessiongen/sessiongen/session")
	files := map[string]string{}
	packages.Visit(pkgs, nil, func(p *packages.Package) { files[p.PkgPath] = p.ExportFile })
	return files, err
})
