package config

import (
	"errors"
	"fmt"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"

	"golang.org/x/mod/modfile"

	"github.com/sessiongen/sessiongen/gen/diag"
)

// checkFolder checks that the package's folder is below the file's.
func (p *Project) checkFolder(errs *diag.List) {
	clean := path.Clean(p.Package.Text)
	if strings.Contains(clean, `\`) || !filepath.IsLocal(filepath.FromSlash(clean)) {
		errs.Add(p.Package.Pos, "", "config-value", "package must be a folder below that of %s, with forward slashes, not %q", FileName, p.Package.Text)
		return
	}
	p.Package.Text = clean
}

// checkSessionName checks that the package's folder can be the name of the typed session's package.
func (p *Project) checkSessionName(errs *diag.List) {
	if !p.Session || p.ImportPath == "" {
		return
	}
	if why := badPackageName(p.Name()); why != "" {
		d := errs.Add(p.Package.Pos, "", "config-value", "%q is no name for the package of the typed session: %s", p.Name(), why)
		d.Hint = "choose another folder, or set session: false"
	}
}

var majorVersion = regexp.MustCompile(`^v[2-9][0-9]*$`)

// Name returns the name of the typed session's package: the last element of its import path,
// but for a major version.
func (p *Project) Name() string {
	dir, base := path.Split(p.ImportPath)
	if majorVersion.MatchString(base) {
		return path.Base(dir)
	}
	return base
}

var lowerName = regexp.MustCompile(`^[a-z][a-z0-9]*$`)

// badPackageName returns why name can't be that of a package, "" if it can.
func badPackageName(name string) string {
	switch {
	case !lowerName.MatchString(name):
		return "it must be lower case letters and digits"
	case token.IsKeyword(name):
		return "it is a Go keyword"
	case name == "internal" || name == "vendor" || name == "testdata" || name == "main":
		return "it has a meaning of its own in Go"
	}
	return ""
}

// importPath returns the import path of a folder, which need not exist, by the go.mod above it.
func importPath(dir string) (string, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	for root := dir; ; root = filepath.Dir(root) {
		file := filepath.Join(root, "go.mod")
		text, err := os.ReadFile(file)
		switch {
		case err == nil:
			module := modfile.ModulePath(text)
			if module == "" {
				return "", fmt.Errorf("%s has no module line", file)
			}
			rel, err := filepath.Rel(root, dir)
			return path.Join(module, filepath.ToSlash(rel)), err
		case !errors.Is(err, fs.ErrNotExist):
			return "", err
		case root == filepath.Dir(root):
			return "", errors.New("there is no go.mod in the folder or above it: go mod init MODULE writes one")
		}
	}
}
