package provider

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"
)

// TestMain makes the test binary the program that Process runs.
func TestMain(m *testing.M) {
	switch text := os.Getenv("PROVIDER_TEST_SAYS"); {
	case text == "hang":
		time.Sleep(time.Minute)
	case text == "fail":
		fmt.Print(`{"Version":1,"AccessKeyId":"A","SecretAccessKey":"SECRET"}`)
		fmt.Fprintln(os.Stderr, "no ticket for "+os.Args[len(os.Args)-1])
		os.Exit(3)
	case text == "flood":
		fmt.Print(strings.Repeat("x", processOutput+1))
		os.Exit(0)
	case text != "":
		fmt.Print(strings.ReplaceAll(text, "ARGS", strings.Join(os.Args[1:], "|")))
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func self(t *testing.T, says string, args ...string) *Process {
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("PROVIDER_TEST_SAYS", says)
	return &Process{Command: append([]string{exe}, args...), AccountID: "111122223333"}
}

func TestProcess(t *testing.T) {
	for _, tt := range []struct{ name, says, want, err string }{
		{"fixed", `{"Version":1,"AccessKeyId":"A","SecretAccessKey":"s"}`, "A s  111122223333 -", ""},
		{"temporary", `{"Version":1,"AccessKeyId":"A","SecretAccessKey":"s","SessionToken":"t","AccountId":"9","Expiration":"2030-01-02T03:04:05+01:00"}`,
			"A s t 9 2030-01-02T02:04:05Z", ""},
		{"version", `{"Version":2,"AccessKeyId":"A","SecretAccessKey":"s"}`, "", "Version 2, want 1"},
		{"no version", `{"AccessKeyId":"A","SecretAccessKey":"s"}`, "", "Version 0, want 1"},
		{"half", `{"Version":1,"AccessKeyId":"A"}`, "", "SecretAccessKey"},
		{"not JSON", `SECRET`, "", "not a JSON object"},
		{"wrong type", `{"Version":1,"AccessKeyId":["SECRET"]}`, "", "not a JSON object"},
		{"time", `{"Version":1,"AccessKeyId":"A","SecretAccessKey":"s","Expiration":"SECRET"}`, "", "RFC 3339"},
		{"exit", "fail", "", "exit status 3: no ticket for last"},
		{"flood", "flood", "", "more than"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c, err := self(t, tt.says, "first", "last").Retrieve(t.Context())
			got := ""
			if err == nil {
				expires := "-"
				if c.CanExpire {
					expires = c.Expires.UTC().Format(time.RFC3339)
				}
				got = strings.Join([]string{c.AccessKeyID, c.SecretAccessKey, c.SessionToken, c.AccountID, expires}, " ")
			}
			if got != tt.want || (err == nil) != (tt.err == "") || err != nil && !strings.Contains(err.Error(), tt.err) {
				t.Errorf("%q, error %v; want %q, %q", got, err, tt.want, tt.err)
			}
			if err != nil && strings.Contains(err.Error(), "SECRET") {
				t.Errorf("the error shows output: %v", err)
			}
		})
	}
}

// TestProcessHasNoShell hands over arguments that a shell would act on.
func TestProcessHasNoShell(t *testing.T) {
	marker := t.TempDir() + "/made"
	p := self(t, `{"Version":1,"AccessKeyId":"ARGS","SecretAccessKey":"s"}`, "; touch "+marker, "$(touch "+marker+")", "`id`", "a b")
	c, err := p.Retrieve(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if want := strings.Join(p.Command[1:], "|"); c.AccessKeyID != want {
		t.Errorf("arguments arrive as %s, want %s", c.AccessKeyID, want)
	}
	if _, err := os.Stat(marker); err == nil {
		t.Error("a shell ran")
	}
}

func TestProcessEndsWithItsContext(t *testing.T) {
	cause := errors.New("enough")
	ctx, cancel := context.WithCancelCause(t.Context())
	p := self(t, "hang")
	time.AfterFunc(50*time.Millisecond, func() { cancel(cause) })
	if _, err := p.Retrieve(ctx); !errors.Is(err, cause) {
		t.Errorf("%v", err)
	}
	if _, err := (&Process{Command: []string{"/does/not/exist"}}).Retrieve(t.Context()); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%v", err)
	}
	if _, err := new(Process).Retrieve(t.Context()); err == nil {
		t.Error("no command, no error")
	}
}
