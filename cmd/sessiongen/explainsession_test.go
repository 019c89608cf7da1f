package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestExplainSession(t *testing.T) {
	for _, kv := range os.Environ() {
		if name, value, _ := strings.Cut(kv, "="); strings.HasPrefix(name, "AWS_") {
			t.Setenv(name, value) // so that it comes back
			os.Unsetenv(name)
		}
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "config")
	if err := os.WriteFile(file, []byte("[profile dev]\nregion = eu-west-1\naws_access_key_id = AKIA\naws_secret_access_key = SECRET\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("HOME", dir)
	t.Setenv("AWS_CONFIG_FILE", file)
	t.Setenv("AWS_EC2_METADATA_DISABLED", "true")
	t.Setenv("BOTO_CONFIG", filepath.Join(dir, "none"))
	var out, errs bytes.Buffer
	if code := run([]string{"explain-session", "-profile", "dev"}, &out, &errs); code != exitDone {
		t.Errorf("exit %d: %s", code, errs.String())
	}
	for _, want := range []string{"region of profile dev in " + file + ":2", "option WithProfile", "Credentials(AKIA, source config-file)"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the output lacks %q:\n%s", want, out.String())
		}
	}
	if strings.Contains(out.String(), "SECRET") {
		t.Errorf("it shows a secret:\n%s", out.String())
	}
	for name, args := range map[string][]string{"no profile": {"-profile", "nope"}, "no credentials": {"-region", "r"}} {
		errs.Reset()
		if code := run(append([]string{"explain-session"}, args...), &out, &errs); code != exitProblems || errs.Len() == 0 {
			t.Errorf("%s: exit %d: %s", name, code, errs.String())
		}
	}
	if code := run([]string{"explain-session", "extra"}, &out, &errs); code != exitUsage {
		t.Errorf("exit %d", code)
	}
}
