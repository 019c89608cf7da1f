package output

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func goFile(name, body string) File {
	return File{name, []byte(Header + "\n\n" + body)}
}

// tree returns a tree of two packages below dir.
func tree(dir string) *Tree {
	return &Tree{Root: filepath.Join(dir, "aws"), Packages: []Package{
		{Dir: "s3", Manifest: Manifest{Contract: 1, Service: "a#S3"}, Files: []File{goFile("client.go", "package s3\n"), goFile("types.go", "package s3\n")}},
		{Dir: "s3/s3resource", Files: []File{goFile("bucket.go", "package s3resource\n")}},
	}}
}

func mustWrite(t *testing.T, tr *Tree) int {
	t.Helper()
	c, err := Compare(tr)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Write(); err != nil {
		t.Fatal(err)
	}
	return c.Len()
}

// files returns the paths below dir.
func files(t *testing.T, dir string) []string {
	t.Helper()
	var names []string
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			rel, _ := filepath.Rel(dir, name)
			names = append(names, filepath.ToSlash(rel))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

func put(t *testing.T, text string, elem ...string) {
	t.Helper()
	name := filepath.Join(elem...)
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func TestWrite(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if n := mustWrite(t, tree(dir)); n != 6 {
		t.Errorf("first run: %d changes, want 6", n)
	}
	want := []string{
		"aws/generated.json", "aws/s3/client.go", "aws/s3/generated.json",
		"aws/s3/s3resource/bucket.go", "aws/s3/s3resource/generated.json", "aws/s3/types.go",
	}
	if got := files(t, dir); !slices.Equal(got, want) {
		t.Errorf("files %q, want %q", got, want)
	}
	before, err := os.Stat(filepath.Join(dir, "aws", "s3", "client.go"))
	if err != nil {
		t.Fatal(err)
	}
	if n := mustWrite(t, tree(dir)); n != 0 {
		t.Errorf("second run: %d changes, want 0", n)
	}
	after, err := os.Stat(filepath.Join(dir, "aws", "s3", "client.go"))
	if err != nil || !os.SameFile(before, after) {
		t.Errorf("an unchanged file was replaced (%v)", err)
	}
}

func TestWriteReplacesEditedFile(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	mustWrite(t, tree(dir))
	put(t, Header+"\n\npackage edited\n", dir, "aws", "s3", "client.go")
	if n := mustWrite(t, tree(dir)); n != 1 {
		t.Errorf("%d changes, want 1", n)
	}
	if n := mustWrite(t, tree(dir)); n != 0 {
		t.Errorf("then %d changes, want 0", n)
	}
}

func TestLineEndsDoNotCount(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	mustWrite(t, tree(dir))
	put(t, strings.ReplaceAll(Header+"\n\npackage s3\n", "\n", "\r\n"), dir, "aws", "s3", "client.go")
	if n := mustWrite(t, tree(dir)); n != 0 {
		t.Errorf("%d changes, want 0", n)
	}
	if Hash([]byte("a\r\nb\r\n")) != Hash([]byte("a\nb\n")) {
		t.Error("hashes of the same lines differ")
	}
	if Hash([]byte("ab"), []byte("c")) == Hash([]byte("a"), []byte("bc")) {
		t.Error("the hash does not tell where a text ends")
	}
}

func TestStale(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	mustWrite(t, tree(dir))
	put(t, "package s3\n", dir, "aws", "s3", "custom.go")        // the user's, in our folder
	put(t, Header+"\n", dir, "aws", "s3", "other.go")            // has our header, but is in no manifest
	put(t, "package adopted\n", dir, "aws", "s3", "types.go")    // was ours; the user took it over
	put(t, "package sqs\n", dir, "aws", "sqs", "handwritten.go") // a folder that is not ours

	next := &Tree{Root: filepath.Join(dir, "aws"), Packages: []Package{{Dir: "sts", Files: []File{goFile("client.go", "package sts\n")}}}}
	mustWrite(t, next)
	want := []string{
		"aws/generated.json", "aws/s3/custom.go", "aws/s3/other.go", "aws/s3/types.go",
		"aws/sqs/handwritten.go", "aws/sts/client.go", "aws/sts/generated.json",
	}
	if got := files(t, dir); !slices.Equal(got, want) {
		t.Errorf("files %q,\nwant %q", got, want)
	}
	if _, err := os.Stat(filepath.Join(dir, "aws", "s3", "s3resource")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the empty folder is still there (%v)", err)
	}
}

// A manifest that somebody else wrote must not make us remove files outside of the root.
func TestStaleStaysBelowRoot(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	mustWrite(t, tree(dir))
	put(t, Header+"\n", dir, "victim", "a.go")
	put(t, `{"notice":"`+manifestNotice+`","files":{"a.go":""}}`, dir, "victim", manifestName)
	put(t, `{"notice":"`+manifestNotice+`","files":{"../victim/a.go":""},"packages":["../victim","s3"]}`, dir, "aws", manifestName)
	mustWrite(t, tree(dir))
	if got := files(t, filepath.Join(dir, "victim")); len(got) != 2 {
		t.Errorf("left: %q", got)
	}
}

func TestForeignFiles(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, file, text string }{
		{"go file", "s3/client.go", "package s3\n"},
		{"manifest", "s3/generated.json", "{}\n"},
		{"empty", "s3/types.go", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			put(t, test.text, dir, "aws", filepath.FromSlash(test.file))
			_, err := Compare(tree(dir))
			if err == nil || !strings.Contains(filepath.ToSlash(err.Error()), "aws/"+test.file) {
				t.Errorf("got error %v", err)
			}
			if got := files(t, dir); len(got) != 1 {
				t.Errorf("files were written: %q", got)
			}
		})
	}
}

func TestBadTrees(t *testing.T) {
	t.Parallel()
	for name, fs := range map[string][]File{
		"no header":      {{"client.go", []byte("package s3\n")}},
		"a folder":       {goFile("sub/client.go", "")},
		"no name":        {goFile("", "")},
		"the manifest":   {goFile("generated.json", "")},
		"differ in case": {goFile("op_Get.go", ""), goFile("op_get.go", "")},
	} {
		if _, err := Compare(&Tree{Root: t.TempDir(), Packages: []Package{{Files: fs}}}); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestDiff(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	mustWrite(t, tree(""))
	if err := os.Remove("aws/s3/types.go"); err != nil {
		t.Fatal(err)
	}
	put(t, Header+"\n\npackage edited\n", "aws/s3/client.go")
	changed := tree("")
	changed.Packages = changed.Packages[:1]
	c, err := Compare(changed)
	if err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	if err := c.Diff(&got); err != nil {
		t.Fatal(err)
	}
	text := got.String()
	for _, want := range []string{
		"--- aws/s3/client.go\n+++ aws/s3/client.go\n@@ -1,3 +1,3 @@\n " + Header + "\n \n-package edited\n+package s3\n",
		"--- aws/s3/s3resource/bucket.go\n+++ /dev/null\n@@ -1,3 +0,0 @@\n-",
		"--- /dev/null\n+++ aws/s3/types.go\n@@ -0,0 +1,3 @@\n+",
		"--- aws/generated.json\n",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("missing:\n%s\nin:\n%s", want, text)
		}
	}
	if again, err := Compare(changed); err != nil || again.Len() != c.Len() {
		t.Errorf("showing the differences changed something: %d, %d, %v", c.Len(), again.Len(), err)
	}
}

func TestManifestText(t *testing.T) {
	t.Parallel()
	m := Manifest{Contract: 1, Service: "a#S3", Source: Hash(nil), Selection: &Selection{Operations: []string{"GetObject"}}}
	got := string(m.text([]File{{Name: "b.go"}, {Name: "a.go"}}, []string{"z", "a"}))
	want := `{
	"notice": "Code generated by sessiongen. DO NOT EDIT.",
	"contract": 1,
	"service": "a#S3",
	"source": "` + Hash(nil) + `",
	"selection": {
		"operations": [
			"GetObject"
		]
	},
	"files": {
		"a.go": "` + Hash(nil) + `",
		"b.go": "` + Hash(nil) + `"
	},
	"packages": [
		"a",
		"z"
	]
}
`
	if got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}
