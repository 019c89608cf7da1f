package guard

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/sessiongen/sessiongen/gen/diag"
)

// Every code that a stage reports is explained, and every code that is explained is reported.
func TestCodesAreExplained(t *testing.T) {
	t.Parallel()
	pkgs := loadPackages(t, module+"/gen/...", module+"/cmd/...")
	used := map[string]string{}
	for _, pkg := range pkgs {
		if pkg.PkgPath == module+"/gen/diag" {
			continue
		}
		for expr, tv := range pkg.TypesInfo.Types {
			if tv.Value == nil || tv.Value.Kind() != constant.String || !isCode(tv.Type) {
				continue
			}
			if lit, ok := expr.(*ast.BasicLit); ok {
				used[constant.StringVal(tv.Value)] = pkg.Fset.Position(lit.Pos()).String()
			}
		}
	}
	if len(used) < 50 {
		t.Errorf("only %d codes found: this test does not see them any more", len(used))
	}
	known := diag.Codes()
	for code, at := range used {
		if code != "" && !slices.Contains(known, code) {
			t.Errorf("%s: code %q is not explained in gen/diag/codes.go", at, code)
		}
	}
	for _, code := range known {
		if used[code] == "" {
			t.Errorf("code %q is explained in gen/diag/codes.go, but nothing reports it", code)
		}
	}
	if !slices.IsSorted(known) || len(slices.Compact(known)) != len(known) {
		t.Error("the codes in gen/diag/codes.go are not in order, each once")
	}
}

func isCode(t types.Type) bool {
	named, ok := t.(*types.Named)
	return ok && named.Obj().Name() == "Code" && named.Obj().Pkg().Path() == module+"/gen/diag"
}

func loadPackages(t *testing.T, patterns ...string) []*packages.Package {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedCompiledGoFiles | packages.NeedImports |
			packages.NeedTypes | packages.NeedTypesSizes | packages.NeedSyntax | packages.NeedTypesInfo | packages.NeedExportFile,
	}, patterns...)
	if err != nil {
		t.Fatal(err)
	}
	for _, pkg := range pkgs {
		for _, e := range pkg.Errors {
			t.Error(e)
		}
	}
	return pkgs
}
