package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/load/botocore"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/modelfiles"
)

var importCommand = command{
	name: "import", args: "[service ...]",
	short: "write models from the data of botocore and boto3; without services, those that are there",
	run:   runImport,
}

// runImport writes OUT/<service>/<service>.smithy and, with the long traits of the service, the files
// of parts beside it. Nothing is written unless every service could be imported.
func runImport(r *runner, args []string) error {
	corpus := r.flags.String("corpus", "", "`folder` with botocore/data and boto3/data, as site-packages has them")
	out := r.flags.String("out", "models", "`folder` of the models")
	all := r.flags.Bool("all", false, "import every service that botocore has")
	services, err := r.parse(args)
	if err != nil {
		return err
	}
	if *corpus == "" {
		return usageError("-corpus is missing")
	}
	switch {
	case *all && len(services) > 0:
		return usageError("-all goes without services")
	case *all:
		services, err = botocore.Services(*corpus)
	case len(services) == 0:
		services, err = imported(*out)
	}
	if err != nil {
		return err
	}
	if len(services) == 0 {
		return errors.New("no services to import")
	}

	base, problems := load.Definitions()
	var errs diag.List
	errs.Append(problems)
	files := map[string][]byte{}
	for _, service := range services {
		importService(*corpus, *out, service, base, files, &errs)
	}
	if err := errs.Err(); err != nil {
		return err
	}
	changed, kept := 0, 0
	for _, path := range slices.Sorted(maps.Keys(files)) {
		done, err := writeModel(path, files[path])
		if err != nil {
			return err
		}
		if done {
			changed++
		}
		if files[path] != nil {
			kept++
		}
	}
	fmt.Fprintf(r.stdout, "services: %d, files: %d, changed: %d\n", len(services), kept, changed)
	return nil
}

// writeModel makes the file at path hold data, or removes it if data is nil. It reports whether
// there was anything to do.
func writeModel(path string, data []byte) (bool, error) {
	old, err := os.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && data == nil:
		return false, nil
	case err == nil && data == nil:
		return true, os.Remove(path)
	case err == nil && bytes.Equal(old, data):
		return false, nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return false, err
	}
	return true, os.WriteFile(path, data, 0o644)
}

// importService adds the files of one service's model to files; those that it does not have are nil.
func importService(corpus, out, service string, base *model.Model, files map[string][]byte, errs *diag.List) {
	d := botocore.Read(corpus, service, errs)
	if d == nil {
		return
	}
	m := botocore.Import(d, base, errs)
	if m == nil {
		return
	}
	path := filepath.Join(out, service, service+".smithy")
	if _, err := os.Stat(path); err == nil {
		old, problems := load.Files(path)
		errs.Append(problems)
		botocore.Pin(m, old)
	}
	for name, data := range modelfiles.Print(m, service) {
		files[filepath.Join(out, service, name)] = data
	}
}

// imported returns the services that have a model in dir.
func imported(dir string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	var services []string
	for _, e := range entries {
		if _, err := os.Stat(filepath.Join(dir, e.Name(), e.Name()+".smithy")); err == nil {
			services = append(services, e.Name())
		}
	}
	return services, err
}
