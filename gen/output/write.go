package output

import (
	"os"
	"path"
	"path/filepath"
)

// Write carries the changes out. Each file is replaced in one step; manifests come last, so that
// another run can complete an interrupted one. Folders that removals leave empty are removed, but
// not the root.
func (c *Changes) Write() error {
	for _, f := range c.files {
		var err error
		if f.new != nil {
			err = write(c.path(f.name), f.new)
		} else {
			err = c.remove(f.name)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// write replaces a file in one step.
func write(name string, data []byte) error {
	dir := filepath.Dir(name)
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	temp, err := os.CreateTemp(dir, ".sessiongen-*")
	if err != nil {
		return err
	}
	_, err = temp.Write(data)
	if e := temp.Close(); err == nil {
		err = e
	}
	if err == nil {
		err = os.Chmod(temp.Name(), mode(name))
	}
	if err == nil {
		err = os.Rename(temp.Name(), name)
	}
	if err != nil {
		_ = os.Remove(temp.Name()) // what went wrong before counts
	}
	return err
}

// mode returns the permissions of a file, or those of a new file next to it.
func mode(name string) os.FileMode {
	if info, err := os.Stat(name); err == nil {
		return info.Mode().Perm()
	}
	return 0o644
}

// remove removes a file and the folders that are empty without it.
func (c *Changes) remove(name string) error {
	if err := os.Remove(c.path(name)); err != nil {
		return err
	}
	for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
		if entries, err := os.ReadDir(c.path(dir)); err != nil || len(entries) > 0 {
			return err
		}
		if err := os.Remove(c.path(dir)); err != nil {
			return err
		}
	}
	return nil
}
