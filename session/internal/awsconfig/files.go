package awsconfig

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
)

// DefaultProfile is the profile of a session that selects none.
const DefaultProfile = "default"

// File is a file to read. Only a file that somebody named must be readable where it exists.
type File struct {
	Path   string // may hold $VAR and ~
	Origin Origin // who named it; the default for the usual one
}

// Files is what the shared files say. It is read-only after [Read].
type Files struct {
	// Profiles are the profiles of all files; the credentials file wins key by key.
	Profiles map[string]Section
	// Config and Credentials are the profiles of each kind of file alone.
	Config, Credentials map[string]Section
	// SSOSessions and Services are the sections [sso-session NAME] and [services NAME].
	SSOSessions, Services map[string]Section
	// ConfigPaths and CredentialsPath are the expanded paths, for messages.
	ConfigPaths     []string
	CredentialsPath string
	// Unread says why a path was not read, by path: there is no file, or nobody named it and it
	// cannot be read.
	Unread map[string]error
}

// Read reads the config files, where a later one wins key by key, and the credentials file.
// A missing file is an empty one. Errors are *[ParseError], or *[FileError] for a named file that
// exists but cannot be read.
func Read(config []File, credentials File, env Getenv) (*Files, error) {
	f := &Files{}
	for _, file := range config {
		path := expandPath(file.Path, env)
		f.ConfigPaths = append(f.ConfigPaths, path)
		sections, err := f.readFile("config file", path, file.Origin)
		if err != nil {
			return nil, err
		}
		f.addConfig(sections)
	}
	if credentials.Path != "" {
		f.CredentialsPath = expandPath(credentials.Path, env)
		sections, err := f.readFile("credentials file", f.CredentialsPath, credentials.Origin)
		if err != nil {
			return nil, err
		}
		for _, s := range sections {
			put(&f.Credentials, s.name, s.keys)
		}
	}
	f.Profiles = merge(f.Config, f.Credentials)
	return f, nil
}

// ProfileNames returns the names of all profiles, sorted.
func (f *Files) ProfileNames() []string { return slices.Sorted(maps.Keys(f.Profiles)) }

// addConfig sorts the sections of one config file by kind. Malformed headings are ignored, as
// are sections of other kinds, which belong to other tools.
func (f *Files) addConfig(sections []namedSection) {
	// Within a file [default] and [profile default] are one profile, and so are [profile a] and
	// [profile "a"]: the later replaces the earlier. Between files keys are merged.
	var own Files
	for _, s := range sections {
		words, ok := Words(s.name)
		switch {
		case s.name == DefaultProfile:
			put(&own.Config, s.name, s.keys)
		case !ok || len(words) != 2:
		case words[0] == "profile":
			put(&own.Config, words[1], s.keys)
		case words[0] == "sso-session":
			put(&own.SSOSessions, words[1], s.keys)
		case words[0] == "services":
			put(&own.Services, words[1], s.keys)
		}
	}
	f.Config = merge(f.Config, own.Config)
	f.SSOSessions = merge(f.SSOSessions, own.SSOSessions)
	f.Services = merge(f.Services, own.Services)
}

func put(into *map[string]Section, name string, keys Section) {
	if *into == nil {
		*into = map[string]Section{}
	}
	(*into)[name] = keys
}

// merge returns the sections of both, where those of b win key by key. It changes neither, but what it
// returns shares what only one of them has.
func merge(a, b map[string]Section) map[string]Section {
	if len(a) == 0 {
		return b
	}
	all := maps.Clone(a)
	for name, keys := range b {
		if other := a[name]; len(other) > 0 {
			other = maps.Clone(other)
			maps.Copy(other, keys)
			keys = other
		}
		all[name] = keys
	}
	return all
}

func (f *Files) readFile(what, path string, origin Origin) ([]namedSection, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		if f.Unread == nil {
			f.Unread = map[string]error{}
		}
		f.Unread[path] = cause(err)
		if errors.Is(err, fs.ErrNotExist) || origin.Kind == FromDefault || isFolder(path) {
			return nil, nil
		}
		return nil, &FileError{what, path, "a file that can be read", origin, err}
	}
	return parseINI(path, data)
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// paths lists every file that was looked at, for messages.
func (f *Files) paths() string {
	all := slices.Clone(f.ConfigPaths)
	if f.CredentialsPath != "" {
		all = append(all, f.CredentialsPath)
	}
	return strings.Join(all, " or ")
}

// readSection reads one section of a file in the same grammar, such as boto's own configuration. A
// missing file or section is an empty one.
func readSection(path, section string, origin Origin, env Getenv) (Section, error) {
	sections, err := new(Files).readFile("boto configuration", expandPath(path, env), origin)
	if err != nil {
		return nil, err
	}
	for _, s := range sections {
		if s.name == section {
			return s.keys, nil
		}
	}
	return nil, nil
}
