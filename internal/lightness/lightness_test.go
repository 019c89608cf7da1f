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
	oneOperation = 600_000    // more than net/http and signing
	boxed        = 60_000     // more than that, in a program with text/template or a typed session
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
	net, one := size(t, ".", "./testdata/net"), size(t, ".", "./testdata/one")
	if d := one - net; d > oneOperation {
		t.Errorf("one operation costs %d bytes, at most %d are allowed", d, oneOperation)
	}
	text, template := size(t, ".", "./testdata/text"), size(t, ".", "./testdata/template")
	if d := (template - text) - (one - net); d > boxed {
		t.Errorf("with text/template in the program one operation costs %d bytes more, at most %d are allowed", d, boxed)
	}
	if all := size(t, ".", "./testdata/all"); all > everything {
		t.Errorf("all operations make %d bytes, at most %d are allowed", all, everything)
	}
}

func TestTypedSessionKeepsNothingAlive(t *testing.T) {
	examples := filepath.Join("..", "..", "examples")
	direct, typed := size(t, examples, "./size/direct"), size(t, examples, "./size/typed")
	if d := typed - direct; d > boxed {
		t.Errorf("the typed session costs %d bytes, at most %d are allowed", d, boxed)
	}
}

var visitor = regexp.MustCompile(`generated/s3\.(visit\w+(?:Input|Output))$`)

func TestOneOperationLinksNoOther(t *testing.T) {
	for _, program := range []string{"./testdata/one", "./testdata/template"} {
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
	for _, program := range []string{"./testdata/one", "./testdata/all"} {
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
