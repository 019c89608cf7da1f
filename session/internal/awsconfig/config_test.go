package awsconfig

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// vars is an environment.
type vars map[string]string

func (v vars) get(name string) (string, bool) {
	value, ok := v[name]
	return value, ok
}

// home makes a home folder with the two files, and an environment that has it.
func home(t *testing.T, config, credentials string) vars {
	t.Helper()
	dir := t.TempDir()
	write(t, filepath.Join(dir, ".aws", "config"), config)
	write(t, filepath.Join(dir, ".aws", "credentials"), credentials)
	return vars{"HOME": dir, "USERPROFILE": dir}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func load(t *testing.T, env vars, s Selection) *Config {
	t.Helper()
	s.Env = env.get
	c, err := Load(s)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestProfiles(t *testing.T) {
	env := home(t, `
[default]
region = default-region
[profile dev]
region = dev-region
output = json
[profile "my profile"]
region = mine
[profile 'odd " one']
[profile too many]
[profile]
[profile "open]
[preview]
x = y
[sso-session corp]
sso_region = eu-west-1
[services local]
s3 =
  endpoint_url = http://localhost:9000
`, `
[dev]
region = from-credentials
aws_access_key_id = a
[profile x]
aws_access_key_id = b
[only]
aws_access_key_id = c
`)
	c := load(t, env, Selection{})
	want := []string{"default", "dev", `my profile`, `odd " one`, "only", "profile x"}
	if got := c.Files.ProfileNames(); !slices.Equal(got, want) {
		t.Errorf("profiles %q, want %q", got, want)
	}
	if len(c.Files.SSOSessions) != 1 || len(c.Files.Services) != 1 {
		t.Errorf("sections %v %v", c.Files.SSOSessions, c.Files.Services)
	}
	if got, origin := c.Text(Region); got != "default-region" || !strings.HasSuffix(origin.String(), filepath.FromSlash(".aws/config:3")) {
		t.Errorf("region %q from %v", got, origin)
	}

	// The credentials file wins key by key, and the rest of the profile stays.
	dev := load(t, env, Selection{Profile: "dev", ProfileOption: "WithProfile"})
	if got, origin := dev.Text(Region); got != "from-credentials" || origin.File != dev.Files.CredentialsPath {
		t.Errorf("region %q from %v", got, origin)
	}
	if v, _ := dev.Key("output"); v.Text != "json" {
		t.Errorf("output %q", v.Text)
	}
	if got := dev.Files.Config["dev"]["region"].Text; got != "dev-region" {
		t.Errorf("merging changed the config file's own profile: %q", got)
	}
}

// TestTwoHeadingsOfOneSection has the later replace the earlier within a file, and add to it from another.
func TestTwoHeadingsOfOneSection(t *testing.T) {
	dir := t.TempDir()
	for headings, find := range map[[2]string]func(*Files) Section{
		{"default", "profile default"}:      func(f *Files) Section { return f.Profiles["default"] },
		{"profile x", `profile "x"`}:        func(f *Files) Section { return f.Profiles["x"] },
		{"services x", "services 'x'"}:      func(f *Files) Section { return f.Services["x"] },
		{"sso-session x", "sso-session  x"}: func(f *Files) Section { return f.SSOSessions["x"] },
	} {
		one, two := filepath.Join(dir, "one"), filepath.Join(dir, "two")
		write(t, one, fmt.Sprintf("[%s]\na=1\nb=1\n[%s]\na=2\n", headings[0], headings[1]))
		write(t, two, fmt.Sprintf("[%s]\nc=3\n", headings[0]))
		files, err := Read([]File{{Path: one}, {Path: two}}, File{}, vars{}.get)
		if err != nil {
			t.Fatal(err)
		}
		if got := find(files); len(got) != 2 || got["a"].Text != "2" || got["c"].Text != "3" {
			t.Errorf("%s: %v", headings, got)
		}
	}
}

func TestProfileSelection(t *testing.T) {
	files := home(t, "[profile a]\n[profile b]\n[profile c]\n", "")
	for _, tt := range []struct {
		name   string
		env    vars
		s      Selection
		want   string
		origin string
	}{
		{"none", nil, Selection{}, "default", "default"},
		{"empty variable", vars{"AWS_PROFILE": ""}, Selection{}, "default", "default"},
		{"AWS_DEFAULT_PROFILE", vars{"AWS_DEFAULT_PROFILE": "b"}, Selection{}, "b", "environment variable AWS_DEFAULT_PROFILE"},
		{"AWS_PROFILE wins", vars{"AWS_DEFAULT_PROFILE": "b", "AWS_PROFILE": "a"}, Selection{}, "a", "environment variable AWS_PROFILE"},
		{"boto3's order", vars{"AWS_DEFAULT_PROFILE": "b", "AWS_PROFILE": "a"}, Selection{Boto3: true}, "b", "environment variable AWS_DEFAULT_PROFILE"},
		{"option wins", vars{"AWS_PROFILE": "a"}, Selection{Profile: "c", ProfileOption: "WithProfile"}, "c", "option WithProfile"},
	} {
		env := maps.Clone(files)
		maps.Copy(env, tt.env)
		c := load(t, env, tt.s)
		if c.ProfileName != tt.want || c.ProfileOrigin.String() != tt.origin {
			t.Errorf("%s: %q from %v", tt.name, c.ProfileName, c.ProfileOrigin)
		}
	}
}

func TestMissingProfile(t *testing.T) {
	env := home(t, "[profile b]\n[default]\n", "[a]\n")
	env["AWS_PROFILE"] = "nope"
	_, err := Load(Selection{Env: env.get})
	var pe *ProfileError
	if !errors.As(err, &pe) || pe.Profile != "nope" || !slices.Equal(pe.Known, []string{"a", "b", "default"}) {
		t.Fatalf("%v", err)
	}
	for _, want := range []string{`"nope"`, "AWS_PROFILE", "known profiles: a, b, default", filepath.Join(".aws", "config"), filepath.Join(".aws", "credentials")} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%q lacks %q", err, want)
		}
	}
	// Asked for by name, even the default profile has to exist.
	empty := vars{"HOME": t.TempDir()}
	_, err = Load(Selection{Env: empty.get, Profile: "default", ProfileOption: "WithProfile"})
	if !errors.As(err, &pe) || !strings.Contains(err.Error(), "which have no profiles") {
		t.Errorf("%v", err)
	}
	if c := load(t, empty, Selection{}); c.ProfileName != "default" || c.Files.ProfileNames() != nil {
		t.Errorf("no files: %q %v", c.ProfileName, c.Files.ProfileNames())
	}
}

func TestFiles(t *testing.T) {
	dir := t.TempDir()
	one, two, creds := filepath.Join(dir, "one"), filepath.Join(dir, "two"), filepath.Join(dir, "creds")
	write(t, one, "[default]\na=1\nb=1\n")
	write(t, two, "[default]\nb=2\n")
	write(t, creds, "[default]\nc=3\n")
	env := vars{"DIR": dir, "HOME": dir, "AWS_CONFIG_FILE": "$DIR/one", "AWS_SHARED_CREDENTIALS_FILE": "~/creds"}
	text := func(c *Config) string {
		var s []string
		for _, k := range []string{"a", "b", "c"} {
			v, _ := c.Key(k)
			s = append(s, v.Text)
		}
		return strings.Join(s, ",")
	}
	for _, tt := range []struct {
		name string
		s    Selection
		want string
	}{
		{"environment", Selection{}, "1,1,3"},
		{"several files", Selection{ConfigFiles: []string{"${DIR}/one", two}, SetConfigFiles: true}, "1,2,3"},
		{"no files", Selection{SetConfigFiles: true, SetCredentialsFile: true}, ",,"},
		{"missing files", Selection{ConfigFiles: []string{"$DIR/none"}, SetConfigFiles: true, CredentialsFile: dir, SetCredentialsFile: true}, ",,"},
	} {
		if got := text(load(t, env, tt.s)); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
	if runtime.GOOS == "windows" || os.Geteuid() == 0 {
		return // every file can be read
	}
	if err := os.Chmod(creds, 0); err != nil {
		t.Fatal(err)
	}
	if _, err := Load(Selection{Env: env.get}); !errors.Is(err, os.ErrPermission) {
		t.Errorf("unreadable named file: %v", err)
	}
}

func TestExpandPath(t *testing.T) {
	env := vars{"HOME": "/home/u", "A": "x", "A_1": "y"}
	for _, tt := range []struct{ in, want string }{
		{"", ""}, {"/a", "/a"}, {"~", "/home/u"}, {"~/c", "/home/u/c"}, {"~other/c", "~other/c"}, {"a~", "a~"},
		{"$A/b", "x/b"}, {"${A}b", "xb"}, {"$A_1", "y"}, {"$NONE/a", "$NONE/a"}, {"${NONE}", "${NONE}"}, {"$", "$"}, {"${A", "${A"}, {"a$$A", "a$x"},
	} {
		if got := expandPath(tt.in, env.get); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.in, got, tt.want)
		}
	}
	if got := expandPath("~/c", vars{}.get); got != "~/c" {
		t.Errorf("no home: %q", got)
	}
}

func TestLookup(t *testing.T) {
	env := home(t, `
[default]
max_attempts = 7
use_fips_endpoint = TRUE
retry_mode = Adaptive
s3_use_arn_region = true
csm_port = many
tcp_keepalive = 1
defaults_mode = warp
s3 =
  addressing_style = path
  use_arn_region = false
  us_east_1_regional_endpoint = legacy
sdk_ua_app_id = app
`, "")
	env["AWS_S3_US_EAST_1_REGIONAL_ENDPOINT"] = "regional"
	env["AWS_REGION"] = "r"
	env["AWS_DEFAULT_REGION"] = "d"
	env["AWS_METADATA_SERVICE_NUM_ATTEMPTS"] = "0"
	c := load(t, env, Selection{})

	for _, tt := range []struct {
		id           ID
		want, origin string
	}{
		{Region, "r", "environment variable AWS_REGION"},
		{RetryMode, "adaptive", "retry_mode of profile default in"},
		{S3AddressingStyle, "path", "s3.addressing_style of profile default"},
		{S3USEast1Endpoint, "regional", "environment variable AWS_S3_US_EAST_1_REGIONAL_ENDPOINT"},
		{RequestChecksum, "when_supported", "default"},
		{MetadataEndpointMode, "", "default"},
	} {
		got, origin, err := c.Choice(tt.id)
		if tt.id == Region {
			got, origin = c.Text(tt.id)
			err = nil
		}
		if err != nil || got != tt.want || !strings.HasPrefix(origin.String(), tt.origin) {
			t.Errorf("%v: %q from %v, %v", tt.id, got, origin, err)
		}
	}
	if n, _, err := c.Int(MaxAttempts); n != 7 || err != nil {
		t.Errorf("max_attempts %d %v", n, err)
	}
	for id, want := range map[ID]bool{UseFIPS: true, S3UseARNRegion: true, UseDualStack: false, MetadataIPv6: false} {
		if got, _, err := c.Bool(id); got != want || err != nil {
			t.Errorf("%v: %v %v", id, got, err)
		}
	}
	if got, origin := c.Text(AppID); got != "app" || origin.Name != "sdk_ua_app_id" {
		t.Errorf("app ID %q from %v", got, origin)
	}
	if got, _ := load(t, env, Selection{Boto3: true}).Text(Region); got != "d" {
		t.Errorf("boto3's region %q", got)
	}

	for _, tt := range []struct {
		get  func() error
		want string
	}{
		{func() error { _, _, err := c.Int(CSMPort); return err }, `csm_port "many" (csm_port of profile default in `},
		{func() error { _, _, err := c.Bool(TCPKeepAlive); return err }, `tcp_keepalive "1" (tcp_keepalive of profile default in `},
		{func() error { _, _, err := c.Choice(DefaultsMode); return err }, `defaults_mode "warp" (`},
		{func() error { _, _, err := c.Int(MetadataAttempts); return err },
			`metadata_service_num_attempts "0" (environment variable AWS_METADATA_SERVICE_NUM_ATTEMPTS): want an integer of at least 1`},
	} {
		err := tt.get()
		var ve *ValueError
		if !errors.As(err, &ve) || !strings.HasPrefix(err.Error(), tt.want) {
			t.Errorf("%v, want %s...", err, tt.want)
		}
	}
}

// TestDefaults reads every default as what its setting is.
func TestDefaults(t *testing.T) {
	c := load(t, vars{}, Selection{})
	for id := range IDs {
		if err := c.Check(id); err != nil {
			t.Errorf("%v: %v", id, err)
		}
	}
}
