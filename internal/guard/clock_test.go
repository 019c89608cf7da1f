package guard

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// clocks are the functions that know the time, wait or throw dice, and the files of what users link that
// call them: each where somebody gave no other, by [call.Config] or an option of the session. Deadlines of
// connections are the operating system's.
var clocks = map[string][]string{
	"time.Now":            {"runtime/auth/refresh.go", "runtime/call/config.go", "runtime/presign/token.go", "session/readtimeout.go", "session/session.go"},
	"time.NewTimer":       {"runtime/call/config.go", "session/internal/provider/fetch.go"},
	"math/rand/v2.Uint64": {"runtime/call/config.go"},
	"math/rand/v2.Float64": {
		"session/session.go",
	},
	"time.Since": nil, "time.Until": nil, "time.Sleep": nil, "time.After": nil, "time.AfterFunc": nil, "time.Tick": nil, "time.NewTicker": nil,
}

// A program's tests can stop the time, skip the waiting and know the numbers, as everything asks for them
// in one place. Secrets come from crypto/rand, which is no part of this.
func TestClockIsInjectable(t *testing.T) {
	t.Parallel()
	found := map[string][]string{}
	files(t, func(name string, data []byte) {
		if !strings.HasPrefix(name, "runtime/") && !strings.HasPrefix(name, "session/") || !strings.HasSuffix(name, ".go") ||
			strings.HasSuffix(name, "_test.go") || bytes.HasPrefix(data, generatedHeader) {
			return
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, data, parser.SkipObjectResolution)
		if err != nil {
			return // another test says so
		}
		imports := map[string]string{}
		for _, spec := range file.Imports {
			path, _ := strconv.Unquote(spec.Path.Value)
			local := strings.TrimSuffix(path, "/v2")
			local = local[strings.LastIndex(local, "/")+1:]
			if spec.Name != nil {
				local = spec.Name.Name
			}
			imports[local] = path
		}
		ast.Inspect(file, func(n ast.Node) bool {
			sel, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			pkg, ok := sel.X.(*ast.Ident)
			if !ok {
				return true
			}
			called := imports[pkg.Name] + "." + sel.Sel.Name
			if _, ok := clocks[called]; ok || strings.HasPrefix(called, "math/rand") {
				found[called] = append(found[called], name)
			}
			return true
		})
	})
	for _, called := range slices.Sorted(maps.Keys(found)) {
		for _, name := range found[called] {
			if !slices.Contains(clocks[called], name) {
				t.Errorf("%s calls %s: ask the session's or the client's clock", name, called)
			}
		}
	}
	for called, names := range clocks {
		for _, name := range names {
			if !slices.Contains(found[called], name) {
				t.Errorf("%s does not call %s any more: take it off the list", name, called)
			}
		}
	}
}
