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
	Path string // may hold $VAR and ~
	// Named tells a path that an option or the environment gives from the usual one.
	Named bool
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
}

// Read reads the config files, where a later one wins key by key, and the credentials file.
// A missing file is an empty one. Errors are *[ParseError], or of package os for a named file
// that exists but cannot be read.
func Read(config []File, credentials File, env Getenv) (*Files, error) {
	f := &Files{
		Profiles: map[string]Section{}, Config: map[string]Section{}, Credentials: map[string]Section{},
		SSOSessions: map[string]Section{}, Services: map[string]Section{},
	}
	for _, file := range config {
		path := expandPath(file.Path, env)
		f.ConfigPaths = append(f.ConfigPaths, path)
		sections, err := readFile(path, file.Named)
		if err != nil {
			return nil, err
		}
		f.addConfig(sections)
	}
	if credentials.Path != "" {
		f.CredentialsPath = expandPath(credentials.Path, env)
		sections, err := readFile(f.CredentialsPath, credentials.Named)
		if err != nil {
			return nil, err
		}
		for _, s := range sections {
			f.Credentials[s.name] = s.keys
		}
	}
	for name, keys := range f.Config {
		f.Profiles[name] = maps.Clone(keys)
	}
	for name, keys := range f.Credentials {
		merge(f.Profiles, name, keys)
	}
	return f, nil
}

// ProfileNames returns the names of all profiles, sorted.
func (f *Files) ProfileNames() []string { return slices.Sorted(maps.Keys(f.Profiles)) }

// addConfig sorts the sections of one config file by kind. Malformed headings are ignored, as
// are sections of other kinds, which belong to other tools.
func (f *Files) addConfig(sections []namedSection) {
	// Within a file [default] and [profile default] are one profile, and so are [profile a] and
	// [profile "a"]: the later replaces the earlier. Between files keys are merged.
	own := map[string]map[string]Section{"profile": {}, "sso-session": {}, "services": {}}
	for _, s := range sections {
		words, ok := Words(s.name)
		switch {
		case s.name == DefaultProfile:
			own["profile"][s.name] = s.keys
		case ok && len(words) == 2 && own[words[0]] != nil:
			own[words[0]][words[1]] = s.keys
		}
	}
	for kind, into := range map[string]map[string]Section{"profile": f.Config, "sso-session": f.SSOSessions, "services": f.Services} {
		for name, keys := range own[kind] {
			merge(into, name, keys)
		}
	}
}

func merge(into map[string]Section, name string, keys Section) {
	if into[name] == nil {
		into[name] = Section{}
	}
	maps.Copy(into[name], keys)
}

func readFile(path string, named bool) ([]namedSection, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) || !named || isFolder(path) {
			return nil, nil
		}
		return nil, err
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
func readSection(path, section string, env Getenv) (Section, error) {
	sections, err := readFile(expandPath(path, env), true)
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
