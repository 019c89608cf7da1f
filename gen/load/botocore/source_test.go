package botocore_test

import (
	"compress/gzip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load/botocore"
)

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if !strings.HasSuffix(path, ".gz") {
		_, err = f.WriteString(text)
	} else {
		z := gzip.NewWriter(f)
		if _, err = z.Write([]byte(text)); err == nil {
			err = z.Close()
		}
	}
	if err != nil {
		t.Fatal(err)
	}
}

func TestRead(t *testing.T) {
	dir := t.TempDir()
	zoo := filepath.Join(dir, "botocore", "data", "zoo")
	write(t, filepath.Join(zoo, "2019-01-01", "service-2.json"), `{"version": "old"}`)
	write(t, filepath.Join(zoo, "2020-01-01", "service-2.json.gz"), `{"shapes": {"A": {"type": "string", "max": 3}}, "metadata": {"x": 1}}`)
	write(t, filepath.Join(zoo, "2020-01-01", "service-2.sdk-extras.json"),
		`{"version": 1.0, "merge": {"shapes": {"A": {"type": "blob"}, "B": {"type": "list"}}}}`)
	write(t, filepath.Join(dir, "boto3", "data", "zoo", "2018-01-01", "resources-1.json"), `{"service": {}}`)
	write(t, filepath.Join(dir, "botocore", "data", "farm", "2020-01-01", "service-2.json"), `{}`)

	names, err := botocore.Services(dir)
	if err != nil || !slices.Equal(names, []string{"farm", "zoo"}) {
		t.Errorf("services %q, %v", names, err)
	}
	var errs diag.List
	d := botocore.Read(dir, "zoo", &errs)
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	shapes := d.Model.Get("shapes")
	if got := shapes.Get("A").Get("type").Str(); got != "blob" {
		t.Errorf("type of A is %q: additions are to replace values", got)
	}
	if got := shapes.Get("A").Get("max"); got == nil || got.Text != "3" {
		t.Error("additions removed the maximum of A")
	}
	if shapes.Get("B") == nil || d.Resources == nil || d.Waiters != nil {
		t.Errorf("B %v, resources %v, waiters %v", shapes.Get("B"), d.Resources, d.Waiters)
	}
	if pos := shapes.Get("B").Pos; !strings.HasSuffix(pos.File, "service-2.sdk-extras.json") {
		t.Errorf("B is at %v", pos)
	}
}

func TestReadErrors(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "botocore", "data", "zoo", "1", "service-2.json"), `{"shapes": }`)
	write(t, filepath.Join(dir, "botocore", "data", "farm", "1", "service-2.json"), `{}`)
	write(t, filepath.Join(dir, "botocore", "data", "farm", "1", "service-2.sdk-extras.json"), `{"join": {}}`)
	for service, want := range map[string]string{
		"circus": `no description of service "circus"`,
		"zoo":    `service-2.json:1:12: expected a value`,
		"farm":   `service-2.sdk-extras.json:1:2: unknown key "join"`,
	} {
		var errs diag.List
		if botocore.Read(dir, service, &errs) != nil {
			t.Errorf("%s was read", service)
		}
		if err := errs.Err(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: no %s in %v", service, want, err)
		}
	}
}
