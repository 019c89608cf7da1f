//go:build unix

package session

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/sessiongen/sessiongen/runtime/call"
)

// readable puts a pipe in a file's place. Whoever reads it first gets text; what is there then is a file that
// nobody can read without an error.
func readable(t *testing.T, path, text string) {
	t.Helper()
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(path, 0o600); err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() {
		pipe, err := os.OpenFile(path, os.O_WRONLY, 0) // waits for the reader
		if err == nil {
			err = errors.Join(os.Remove(path), os.WriteFile(path, []byte("read twice"), 0o600))
			_, _ = pipe.WriteString(text)
			pipe.Close()
		}
		done <- err
	}()
	t.Cleanup(func() {
		if info, err := os.Lstat(path); err == nil && !info.Mode().IsRegular() {
			t.Errorf("nobody read %s", path)
			_, _ = os.ReadFile(path)
		}
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
}

// canceled is a context that is over: nothing is asked of anybody with it.
func canceled(t *testing.T) context.Context {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	return ctx
}

// TestFilesAreReadOnce uses a session and what derives from it for everything that looks into the files.
func TestFilesAreReadOnce(t *testing.T) {
	m := newMachine(t, "x", "x")
	readable(t, filepath.Join(m["HOME"], ".aws", "config"),
		"[default]\nregion = r\nservices = s\n[profile role]\nrole_arn = arn\nsource_profile = default\n[services s]\ns3 =\n  endpoint_url = http://h\n[sso-session o]\n")
	readable(t, filepath.Join(m["HOME"], ".aws", "credentials"), "[default]\naws_access_key_id = AK\naws_secret_access_key = s\n")
	s := m.session(t)
	for _, opts := range [][]Option{nil, {WithRegion("q")}, {WithProfile("role")}, {WithSetting("retry_mode", "legacy")}, {WithProfile("")}, {WithKeys("K", "s")}} {
		d, err := s.With(opts...)
		if err != nil {
			t.Fatal(err)
		}
		if c := d.ClientConfig("S3"); c.Err != nil || d.Profile() == "default" && c.Endpoint != "http://h" {
			t.Errorf("%v: %v %q", d, c.Err, c.Endpoint)
		}
		if len(d.AvailableProfiles()) != 2 {
			t.Errorf("profiles %q", d.AvailableProfiles())
		}
		_, _ = d.Credentials(canceled(t)) // the role's cannot be had
		_ = d.Explain(canceled(t)).String()
		_, _ = d.Token(canceled(t), "any")
		call.NewClient(d, &call.Service{ID: "S3", Protocol: ping{}}, nil)
	}
	if keyOf(t, s) != "AK" {
		t.Error("other credentials")
	}
	if _, err := New(m.option()); !isA[*ParseError](err) {
		t.Errorf("a session of its own reads what is there: %v", err)
	}
}
