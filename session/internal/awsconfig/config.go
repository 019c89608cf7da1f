package awsconfig

import (
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Config is the shared configuration as one profile sees it. It is read-only and safe for
// concurrent use.
type Config struct {
	Files *Files
	// ProfileName is the selected profile, DefaultProfile where none was selected.
	ProfileName string
	// ProfileOrigin says who selected it.
	ProfileOrigin Origin

	env    Getenv
	boto3  bool
	set    map[string]string // settings that an option set
	values Section           // of the profile, nil if there is none
}

// Selection says what to read, as options give it. The zero value follows the environment.
type Selection struct {
	Env Getenv // required
	// Profile is the profile to use, and ProfileOption the option that says so; empty for
	// the environment's.
	Profile, ProfileOption string
	// ConfigFiles and CredentialsFile replace the usual files where their flag is set.
	ConfigFiles        []string
	SetConfigFiles     bool
	CredentialsFile    string
	SetCredentialsFile bool
	// Parsed, if not nil, is what the files say; they are not read again.
	Parsed *Files
	// Boto3 looks settings up in boto3's order.
	Boto3 bool
	// Set holds settings by their names, which come before every other source. "" is not set.
	Set map[string]string
}

// settingOption is the option behind Selection.Set.
const settingOption = "WithSetting"

// Load reads the shared files and selects a profile. A profile that was asked for and does not
// exist is a *[ProfileError], a setting that cannot be set a *[ValueError].
func Load(s Selection) (*Config, error) {
	c := &Config{env: s.Env, boto3: s.Boto3, set: s.Set, ProfileName: s.Profile, ProfileOrigin: Origin{Kind: FromOption, Name: s.ProfileOption}}
	if err := c.checkSet(); err != nil {
		return nil, err
	}
	if s.Profile == "" {
		c.ProfileName, c.ProfileOrigin = c.Text(Profile)
	}
	files, err := s.Parsed, error(nil)
	if files == nil {
		files, err = c.read(s)
	}
	if err != nil {
		return nil, err
	}
	c.Files = files
	if c.ProfileName == "" {
		c.ProfileName, c.ProfileOrigin = DefaultProfile, Origin{}
		c.values = files.Profiles[DefaultProfile]
		return c, nil
	}
	values, ok := files.Profiles[c.ProfileName]
	if !ok {
		return nil, &ProfileError{Profile: c.ProfileName, Origin: c.ProfileOrigin, Files: files.paths(), Known: files.ProfileNames()}
	}
	c.values = values
	return c, nil
}

// checkSet reports names that cannot be set, and values that cannot be read.
func (c *Config) checkSet() error {
	for _, name := range slices.Sorted(maps.Keys(c.set)) {
		want := ""
		id, ok := Named(name)
		if !ok {
			want = "a setting under its boto3 name, as in retry_mode or s3.addressing_style"
		} else if own := id.Setting().Option; own != "" {
			want = own + ", which is the option for it"
		} else if why := id.Setting().Unused; why != "" {
			want = "a setting that means something here: " + why
		}
		if want != "" {
			return &ValueError{"setting", name, want, Origin{Kind: FromOption, Name: settingOption}}
		}
		if err := c.Check(id); err != nil {
			return err
		}
	}
	return nil
}

func (c *Config) read(s Selection) (*Files, error) {
	var config []File
	if s.SetConfigFiles {
		for _, path := range s.ConfigFiles {
			config = append(config, File{path, Origin{Kind: FromOption, Name: ConfigFile.Setting().Option}})
		}
	} else {
		config = []File{c.usualFile(ConfigFile)}
	}
	credentials := File{s.CredentialsFile, Origin{Kind: FromOption, Name: CredentialsFile.Setting().Option}}
	if !s.SetCredentialsFile {
		credentials = c.usualFile(CredentialsFile)
	}
	return Read(config, credentials, s.Env)
}

func (c *Config) usualFile(id ID) File {
	path, origin := c.Text(id)
	return File{path, origin}
}

// Getenv looks an environment variable up. An empty variable counts as unset.
func (c *Config) Getenv(name string) string {
	value, _ := c.env(name)
	return value
}

// Text returns the text of a setting, "" if it is nowhere and has no default, and where it
// came from.
func (c *Config) Text(id ID) (string, Origin) {
	s := id.Setting()
	if text := c.set[s.Name]; text != "" {
		return text, Origin{Kind: FromOption, Name: settingOption}
	}
	for _, name := range c.envNames(id) {
		if text := c.Getenv(name); text != "" {
			return text, Origin{Kind: FromEnv, Name: name}
		}
	}
	for _, key := range s.Keys {
		if v, ok := c.Key(key); ok && v.Nested == nil {
			return v.Text, c.keyOrigin(key, v)
		}
	}
	return s.Default, Origin{}
}

// envNames returns the variables of a setting. Two of them boto3 orders in its own way.
func (c *Config) envNames(id ID) []string {
	names := id.Setting().Env
	if !c.boto3 {
		return names
	}
	switch id {
	case Profile:
		names = slices.Clone(names)
		slices.Reverse(names)
	case Region:
		names = names[1:]
	}
	return names
}

// Bool returns a Boolean setting; false if it is nowhere. The error is a *[ValueError].
func (c *Config) Bool(id ID) (value bool, origin Origin, err error) {
	text, origin := c.Text(id)
	if text == "" {
		return false, origin, nil
	}
	value, err = parseBool(id.String(), text, origin)
	return value, origin, err
}

func parseBool(name, text string, origin Origin) (bool, error) {
	switch {
	case strings.EqualFold(text, "true"):
		return true, nil
	case strings.EqualFold(text, "false"):
		return false, nil
	}
	return false, &ValueError{name, text, "true or false", origin}
}

// ServiceBool returns a Boolean key of the nested section that the profile has for a service, and
// whether it is there: "s3 =" with "use_dualstack_endpoint = true" below it.
func (c *Config) ServiceBool(serviceID, key string) (value, ok bool, err error) {
	key = serviceKey(serviceID) + "." + key
	text, origin := c.set[key], Origin{Kind: FromOption, Name: settingOption}
	if text == "" {
		v, ok := c.Key(key)
		if !ok {
			return false, false, nil
		}
		text, origin = v.Text, c.keyOrigin(key, v)
	}
	value, err = parseBool(key, text, origin)
	return value, err == nil, err
}

// Int returns an Integer setting; 0 if it is nowhere. The error is a *[ValueError].
func (c *Config) Int(id ID) (value int, origin Origin, err error) {
	text, origin := c.Text(id)
	if text == "" {
		return 0, origin, nil
	}
	n, err := strconv.Atoi(text)
	s := id.Setting()
	if err == nil && s.Min <= n && (n <= s.Max || s.Max == 0) {
		return n, origin, nil
	}
	want := "an integer of at least " + strconv.Itoa(s.Min)
	if s.Max != 0 {
		want += " and at most " + strconv.Itoa(s.Max)
	}
	return 0, origin, &ValueError{id.String(), text, want, origin}
}

// Choice returns a Choice setting in the spelling of its table. The error is a *[ValueError].
func (c *Config) Choice(id ID) (value string, origin Origin, err error) {
	text, origin := c.Text(id)
	if text == "" {
		return "", origin, nil
	}
	values := id.Setting().Values
	i := slices.IndexFunc(values, func(v string) bool { return strings.EqualFold(v, text) })
	if i < 0 {
		return "", origin, &ValueError{id.String(), text, "one of " + strings.Join(values, ", "), origin}
	}
	return values[i], origin, nil
}

// Check reads a setting as what it is. The error is a *[ValueError].
func (c *Config) Check(id ID) (err error) {
	switch id.Setting().Kind {
	case Boolean:
		_, _, err = c.Bool(id)
	case Integer:
		_, _, err = c.Int(id)
	case Choice:
		_, _, err = c.Choice(id)
	}
	return err
}

// Key returns a key of the profile: "region", or "s3.addressing_style" for a nested one.
func (c *Config) Key(key string) (Value, bool) {
	if section, nested, ok := strings.Cut(key, "."); ok {
		v, ok := c.values[section].Nested[nested]
		return v, ok
	}
	v, ok := c.values[key]
	return v, ok
}

func (c *Config) keyOrigin(key string, v Value) Origin {
	return Origin{Kind: FromProfile, Name: key, Profile: c.ProfileName, File: v.File, Line: v.Line}
}

// AsProfile returns the configuration as another profile of the same files sees it, and whether
// there is such a profile.
func (c *Config) AsProfile(name string) (*Config, bool) {
	values, ok := c.Files.Profiles[name]
	other := *c
	other.ProfileName, other.ProfileOrigin, other.values = name, Origin{}, values
	return &other, ok
}

// Origin says where a key of the profile stands. It must be there.
func (c *Config) Origin(key string) Origin {
	v, _ := c.Key(key)
	return c.keyOrigin(key, v)
}

// KeyText returns the text of a key of the profile, "" if it is not there.
func (c *Config) KeyText(key string) string {
	v, _ := c.Key(key)
	return v.Text
}

// Expand replaces $VAR and a leading ~ in a path.
func (c *Config) Expand(path string) string { return expandPath(path, c.env) }

// Section reads one section of a file that is not one of the shared ones.
func (c *Config) Section(path, section string, origin Origin) (Section, error) {
	return readSection(path, section, origin, c.env)
}
