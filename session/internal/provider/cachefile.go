package provider

import (
	"os"
	"path/filepath"
)

// Folder is a folder of cache files that other tools share. Files are replaced as a whole, so that
// nobody reads half of one, and only their owner can read them.
type Folder string

// Load returns the content of a file. The error satisfies errors.Is(err, fs.ErrNotExist) where
// there is none.
func (f Folder) Load(name string) ([]byte, error) {
	return os.ReadFile(filepath.Join(string(f), name))
}

// Store replaces a file. It makes the folder where there is none.
func (f Folder) Store(name string, data []byte) (err error) {
	if err := os.MkdirAll(string(f), 0o700); err != nil {
		return err
	}
	file, err := os.CreateTemp(string(f), "."+name+".*") // with mode 0600
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(file.Name())
		}
	}()
	_, err = file.Write(data)
	if closing := file.Close(); err == nil {
		err = closing
	}
	if err != nil {
		return err
	}
	return os.Rename(file.Name(), filepath.Join(string(f), name))
}
