package output

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/internal/diff"
)

// Changes are what separates a folder on disk from a tree.
type Changes struct {
	root    string
	files   []fileChange
	wanted  map[string]bool // files of the tree
	foreign []string        // paths of files that are in the way
}

// fileChange is one file that is to be written, or removed if new is nil.
type fileChange struct {
	name     string // below the root
	old, new []byte // old is nil if there is no file
}

// order is the order of changes: by name, but a package's manifest after the package and the root's
// manifest last, so that what is on disk is always in a manifest.
func (f fileChange) order(g fileChange) int {
	return cmp.Or(cmp.Compare(f.rank(), g.rank()), strings.Compare(f.name, g.name))
}

func (f fileChange) rank() int {
	switch {
	case f.name == manifestName:
		return 2
	case path.Base(f.name) == manifestName:
		return 1
	}
	return 0
}

// Compare finds out what writing a tree would change. It changes nothing. It is an error if a file
// that is not ours is in the way.
func Compare(t *Tree) (*Changes, error) {
	if err := t.check(); err != nil {
		return nil, err
	}
	c := &Changes{root: t.Root, wanted: map[string]bool{}}
	for _, p := range t.withRoot() {
		for _, f := range p.Files {
			if err := c.want(path.Join(p.Dir, f.Name), f.Data); err != nil {
				return nil, err
			}
		}
		var below []string
		if p.Dir == "" {
			below = t.below()
		}
		if err := c.want(path.Join(p.Dir, manifestName), p.Manifest.text(p.Files, below)); err != nil {
			return nil, err
		}
	}
	if len(c.foreign) > 0 {
		return nil, fmt.Errorf("not overwritten, because it does not say that sessiongen generated it: %s (move it away or remove it)",
			strings.Join(c.foreign, ", "))
	}
	if err := c.addStale(); err != nil {
		return nil, err
	}
	slices.SortFunc(c.files, fileChange.order)
	return c, nil
}

// want adds the change that makes a file what it should be, if it is not that already.
func (c *Changes) want(name string, data []byte) error {
	c.wanted[name] = true
	old, err := c.read(name)
	switch {
	case err != nil:
		return err
	case old != nil && bytes.Equal(unixLines(old), data):
	case old != nil && !isOurs(old):
		c.foreign = append(c.foreign, c.path(name))
	default:
		c.files = append(c.files, fileChange{name, old, data})
	}
	return nil
}

// withRoot returns the packages of t; the root is always one of them, because its manifest lists
// the others.
func (t *Tree) withRoot() []Package {
	if slices.ContainsFunc(t.Packages, func(p Package) bool { return p.Dir == "" }) {
		return t.Packages
	}
	return append(slices.Clip(t.Packages), Package{})
}

// below returns the folders of the packages below the root.
func (t *Tree) below() []string {
	var dirs []string
	for _, p := range t.Packages {
		if p.Dir != "" {
			dirs = append(dirs, p.Dir)
		}
	}
	return dirs
}

// addStale adds the removal of files that the manifests on disk list, that are still ours and that
// are not wanted any more.
func (c *Changes) addStale() error {
	root, err := c.readManifest("")
	if err != nil {
		return err
	}
	for _, dir := range append(root.Packages, "") {
		if dir != "" && !filepath.IsLocal(filepath.FromSlash(dir)) {
			continue // no manifest of ours says that
		}
		m, err := c.readManifest(dir)
		if err != nil {
			return err
		}
		names := make([]string, 0, len(m.Files)+1)
		for name := range m.Files {
			if name == path.Base(name) {
				names = append(names, name)
			}
		}
		for _, name := range append(names, manifestName) {
			name = path.Join(dir, name)
			if c.wanted[name] {
				continue
			}
			old, err := c.read(name)
			if err != nil {
				return err
			}
			if old != nil && isOurs(old) {
				c.files = append(c.files, fileChange{name: name, old: old})
			}
		}
	}
	return nil
}

func (c *Changes) readManifest(dir string) (Manifest, error) {
	text, err := c.read(path.Join(dir, manifestName))
	m, _ := readManifest(text)
	return m, err
}

// read returns a file's content, nil if there is none.
func (c *Changes) read(name string) ([]byte, error) {
	data, err := os.ReadFile(c.path(name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err == nil && data == nil {
		data = []byte{}
	}
	return data, err
}

func (c *Changes) path(name string) string { return filepath.Join(c.root, filepath.FromSlash(name)) }

// Len returns the number of files that differ.
func (c *Changes) Len() int { return len(c.files) }

// Diff writes the changes in the unified format.
func (c *Changes) Diff(w io.Writer) error {
	for _, f := range c.files {
		name := path.Join(filepath.ToSlash(c.root), f.name)
		from, to := name, name
		if f.old == nil {
			from = "/dev/null"
		}
		if f.new == nil {
			to = "/dev/null"
		}
		if _, err := w.Write(diff.Unified(from, to, unixLines(f.old), f.new)); err != nil {
			return err
		}
	}
	return nil
}
