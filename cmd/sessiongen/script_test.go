package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/sessiongen/sessiongen/internal/diff"
)

// The test binary is also the command.
func TestMain(m *testing.M) {
	if os.Getenv("SESSIONGEN_TEST_COMMAND") != "" {
		main()
	}
	os.Exit(m.Run())
}

// Every file of testdata/script is a txtar archive. Its comment is a script that runs in a folder with
// the files of the archive; lines that start with # are comments, words may be in 'quotes':
//
//	sessiongen ARG...        run the command, which must exit with 0
//	fails N sessiongen ARG…  run the command, which must exit with N
//	stdout REGEXP            what the last command printed matches; "" is nothing
//	stderr REGEXP
//	exists FILE...           files are there; absent FILE...: they are not
//	same FILE FILE           two files are the same; either may be stdout or stderr
//	remove FILE...
//	append FILE TEXT         add a line
func TestScripts(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/script/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			t.Parallel()
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			s := &script{T: t, dir: t.TempDir()}
			for _, f := range archive.Files {
				s.write(f.Name, f.Data)
			}
			for i, line := range strings.Split(string(archive.Comment), "\n") {
				if words := split(line); len(words) > 0 {
					s.at = file + ":" + strconv.Itoa(i+1)
					s.line(words)
				}
			}
		})
	}
}

// script is a running script.
type script struct {
	*testing.T
	dir, at        string
	stdout, stderr []byte
}

var word = regexp.MustCompile(`'([^']*)'|\S+`)

// split splits a line of a script into words.
func split(line string) []string {
	if strings.HasPrefix(line, "#") {
		return nil
	}
	var words []string
	for _, m := range word.FindAllStringSubmatch(line, -1) {
		if strings.HasPrefix(m[0], "'") {
			m[0] = m[1]
		}
		words = append(words, m[0])
	}
	return words
}

func (s *script) line(words []string) {
	s.Helper()
	switch args := words[1:]; words[0] {
	case "sessiongen":
		s.command(0, args)
	case "fails":
		code, err := strconv.Atoi(args[0])
		if err != nil {
			s.Fatalf("%s: %v", s.at, err)
		}
		s.command(code, args[2:])
	case "stdout":
		s.match(words[0], s.stdout, args[0])
	case "stderr":
		s.match(words[0], s.stderr, args[0])
	case "exists", "absent":
		for _, name := range args {
			if _, err := os.Stat(filepath.Join(s.dir, name)); (err == nil) != (words[0] == "exists") {
				s.Errorf("%s: %s: %v", s.at, name, err)
			}
		}
	case "same":
		if d := diff.Unified(args[0], args[1], s.text(args[0]), s.text(args[1])); d != nil {
			s.Errorf("%s:\n%s", s.at, d)
		}
	case "remove":
		for _, name := range args {
			if err := os.Remove(filepath.Join(s.dir, name)); err != nil {
				s.Fatalf("%s: %v", s.at, err)
			}
		}
	case "append":
		s.write(args[0], append(s.text(args[0]), args[1]+"\n"...))
	default:
		s.Fatalf("%s: unknown command %s", s.at, words[0])
	}
}

// command runs sessiongen.
func (s *script) command(code int, args []string) {
	s.Helper()
	cmd := exec.Command(os.Args[0], args...)
	cmd.Dir = s.dir
	cmd.Env = append(os.Environ(), "SESSIONGEN_TEST_COMMAND=1")
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	s.stdout, s.stderr = stdout.Bytes(), stderr.Bytes()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		s.Fatalf("%s: %v", s.at, err)
	}
	if got := cmd.ProcessState.ExitCode(); got != code {
		s.Fatalf("%s: exit code %d, want %d\n%s%s", s.at, got, code, s.stdout, s.stderr)
	}
}

func (s *script) match(what string, text []byte, pattern string) {
	s.Helper()
	if pattern == "" {
		pattern = `\A\z`
	}
	if !regexp.MustCompile("(?m)" + pattern).Match(text) {
		s.Errorf("%s: %s does not match %q:\n%s", s.at, what, pattern, text)
	}
}

// text returns what a file or the last command's output is.
func (s *script) text(name string) []byte {
	switch name {
	case "stdout":
		return s.stdout
	case "stderr":
		return s.stderr
	}
	data, err := os.ReadFile(filepath.Join(s.dir, name))
	if err != nil {
		s.Fatalf("%s: %v", s.at, err)
	}
	return data
}

func (s *script) write(name string, data []byte) {
	file := filepath.Join(s.dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		s.Fatal(err)
	}
	if err := os.WriteFile(file, data, 0o666); err != nil {
		s.Fatal(err)
	}
}
