// Package lightness proves what a program that imports our packages does not pay for: what it does
// not call is not linked, and nothing runs before main.
package lightness

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The bounds, in bytes of a stripped program.
const (
	oneOperation = 600_000    // more than net/http, slog and signing
	theSession   = 975_000    // more than that: shared files and every source of credentials
	boxed        = 96_000     // more than that, in a program with text/template: exported methods
	typedSession = 10_000     // more than the same program without
	everything   = 20_000_000 // in all, with every operation reachable
)

// build builds a program of testdata, or of the examples, and returns its path.
func build(t *testing.T, dir, pkg string, flags ...string) string {
	t.Helper()
	out := filepath.Join(t.TempDir(), filepath.Base(pkg))
	args := append([]string{"build", "-trimpath", "-o", out}, flags...)
	cmd := exec.Command("go", append(args, pkg)...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS=linux", "GOARCH=amd64", "GOWORK=off", "GOFLAGS=")
	if text, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return out
}

func size(t *testing.T, dir, pkg string) int64 {
	t.Helper()
	info, err := os.Stat(build(t, dir, pkg, "-ldflags=-s -w"))
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%-20s %9d bytes", pkg, info.Size())
	return info.Size()
}

func TestSizes(t *testing.T) {
	net, client, sess := size(t, ".", "./testdata/net"), size(t, ".", "./testdata/client"), size(t, ".", "./testdata/session")
	bound(t, "one operation", client-net, oneOperation)
	bound(t, "the session", sess-client, theSession)
	text, template := size(t, ".", "./testdata/text"), size(t, ".", "./testdata/template")
	bound(t, "text/template beside an operation", (template-text)-(client-net), boxed)
	bound(t, "a program with all operations", size(t, ".", "./testdata/all"), everything)
}

func bound(t *testing.T, what string, got, limit int64) {
	t.Helper()
	t.Logf("%s: %d of %d bytes", what, got, limit)
	if got > limit {
		t.Errorf("%s costs %d bytes, at most %d are allowed", what, got, limit)
	}
}

func TestTypedSessionKeepsNothingAlive(t *testing.T) {
	examples := filepath.Join("..", "..", "examples")
	direct, typed := size(t, examples, "./size/direct"), size(t, examples, "./size/typed")
	bound(t, "the typed session", typed-direct, typedSession)
}

var visitor = regexp.MustCompile(`generated/s3\.(visit\w+(?:Input|Output))$`)

func TestOneOperationLinksNoOther(t *testing.T) {
	for _, program := range []string{"./testdata/client", "./testdata/session", "./testdata/template"} {
		out, err := exec.Command("go", "tool", "nm", build(t, ".", program)).Output()
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		for line := range strings.Lines(string(out)) {
			m := visitor.FindStringSubmatch(strings.TrimSpace(line))
			if m == nil {
				continue
			}
			found++
			if !strings.HasPrefix(m[1], "visitListObjectsV2") {
				t.Errorf("%s links %s", program, m[1])
			}
		}
		if found == 0 {
			t.Errorf("%s links no visitor: the test looks for the wrong symbols", program)
		}
	}
}

func TestNothingRunsBeforeMain(t *testing.T) {
	for _, program := range []string{"./testdata/session", "./testdata/all"} {
		cmd := exec.Command(build(t, ".", program))
		cmd.Env = []string{"GODEBUG=inittrace=1"}
		var trace bytes.Buffer
		cmd.Stderr = &trace
		if err := cmd.Run(); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(trace.String(), "init runtime ") {
			t.Fatalf("no trace: %s", trace.String())
		}
		for line := range strings.Lines(trace.String()) {
			if strings.HasPrefix(line, "init github.com/") {
				t.Errorf("%s: %s", program, strings.TrimSpace(line))
			}
		}
	}
}
