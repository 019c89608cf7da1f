package botocore

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/sessiongen/sessiongen/gen/diag"
	"github.com/sessiongen/sessiongen/gen/load/jsonpos"
	"github.com/sessiongen/sessiongen/gen/model"
)

// Description is what botocore and boto3 say about one service: the newest API version, additions
// merged in. Only Model is always there.
type Description struct {
	Service    string // the name of its folder
	Model      *model.Node
	Paginators *model.Node
	Waiters    *model.Node
	Endpoints  *model.Node
	Resources  *model.Node
}

// Services returns the names of the services below dir, sorted. Dir is a folder with the data
// folders of the two packages, botocore/data and boto3/data, as an installation of boto3 has them.
func Services(dir string) ([]string, error) {
	models, err := filepath.Glob(filepath.Join(dir, "botocore", "data", "*", "*", "service-2.json*"))
	if err != nil {
		return nil, err
	}
	var names []string
	for _, path := range models {
		names = append(names, filepath.Base(filepath.Dir(filepath.Dir(path))))
	}
	slices.Sort(names)
	return slices.Compact(names), nil
}

// Read reads the description of one service below dir; see Services for what dir is.
// Files may be compressed (.json.gz). It returns nil if errors were reported.
func Read(dir, service string, errs *diag.List) *Description {
	before := errs.Len()
	folder := newest(filepath.Join(dir, "botocore", "data", service), "service-2.json")
	d := &Description{
		Service:    service,
		Model:      readMerged(folder, "service-2", errs),
		Paginators: readMerged(folder, "paginators-1", errs),
		Waiters:    readMerged(folder, "waiters-2", errs),
		Endpoints:  readMerged(folder, "endpoint-rule-set-1", errs),
	}
	if d.Model == nil && errs.Len() == before {
		errs.Add(diag.Pos{File: filepath.ToSlash(folder)}, "", CodeRead, "no description of service %q", service)
	}
	resources := newest(filepath.Join(dir, "boto3", "data", service), "resources-1.json")
	d.Resources = readMerged(resources, "resources-1", errs)
	if errs.Len() > before {
		return nil
	}
	return d
}

// newest returns the folder of the newest API version that has the file.
// Versions are dates: the greatest name is the newest.
func newest(dir, file string) string {
	found, _ := filepath.Glob(filepath.Join(dir, "*", file+"*"))
	if len(found) == 0 {
		return dir
	}
	return filepath.Dir(slices.Max(found))
}

// readMerged reads name.json and merges name.sdk-extras.json into it. An absent file is nil.
func readMerged(dir, name string, errs *diag.List) *model.Node {
	base := readJSON(filepath.Join(dir, name+".json"), errs)
	extras := readJSON(filepath.Join(dir, name+".sdk-extras.json"), errs)
	if base == nil || extras == nil {
		return base
	}
	for _, f := range extras.Fields {
		switch f.Key {
		case "merge":
			merge(base, f.Value)
		case "version": // of the format
		default:
			errs.Add(f.KeyPos, "", CodeUnknownKey, "unknown key %q", f.Key)
		}
	}
	return base
}

// merge puts the fields of extra into base, object by object; other values are replaced.
func merge(base, extra *model.Node) {
	for _, f := range extra.Fields {
		i := slices.IndexFunc(base.Fields, func(b model.Field) bool { return b.Key == f.Key })
		switch {
		case i < 0:
			base.Fields = append(base.Fields, f)
		case base.Fields[i].Value.Is(model.ObjectNode) && f.Value.Is(model.ObjectNode):
			merge(base.Fields[i].Value, f.Value)
		default:
			base.Fields[i] = f
		}
	}
}

func readJSON(path string, errs *diag.List) *model.Node {
	data, err := readFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		errs.Add(diag.Pos{File: filepath.ToSlash(path)}, "", CodeRead, "%v", err)
		return nil
	}
	return jsonpos.Parse(filepath.ToSlash(path), data, errs)
}

func readFile(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if !errors.Is(err, fs.ErrNotExist) {
		return data, err
	}
	data, err = os.ReadFile(path + ".gz")
	if err != nil {
		return nil, err
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(z)
}
