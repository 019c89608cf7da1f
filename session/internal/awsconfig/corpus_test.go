package awsconfig

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/internal/conformance"
	"github.com/sessiongen/sessiongen/internal/corpustest"
)

// TestConformanceConfigFiles reads every one of botocore's test files as a config file, then as a
// credentials file. What the first must give has kinds of sections before their names, what the second
// must give has all headings as they stand, and "same" is for both; numbers are lines.
func TestConformanceConfigFiles(t *testing.T) {
	dir := corpustest.File(t, "botocore", "tests", "cfg")
	want := map[string][2]string{
		"aws_config": {
			`profile default: aws_access_key_id=foo:2 aws_secret_access_key=bar:3; profile personal: aws_access_key_id=fie:6 aws_secret_access_key=baz:7 aws_security_token=fiebaz:8`,
			`default: aws_access_key_id=foo:2 aws_secret_access_key=bar:3; profile "personal": aws_access_key_id=fie:6 aws_secret_access_key=baz:7 aws_security_token=fiebaz:8`,
		},
		"aws_config_other": {
			`profile default: aws_access_key_id=other_foo:2 aws_secret_access_key=other_bar:3; profile personal: aws_access_key_id=fie:6 aws_secret_access_key=baz:7 aws_security_token=fiebaz:8`,
			`default: aws_access_key_id=other_foo:2 aws_secret_access_key=other_bar:3; profile "personal": aws_access_key_id=fie:6 aws_secret_access_key=baz:7 aws_security_token=fiebaz:8`,
		},
		"aws_third_config": {
			`profile default: aws_access_key_id=third_foo:2 aws_secret_access_key=third_bar:3; profile third: aws_access_key_id=third_fie:6 aws_secret_access_key=third_baz:7 aws_security_token=third_fiebaz:8`,
			`default: aws_access_key_id=third_foo:2 aws_secret_access_key=third_bar:3; profile "third": aws_access_key_id=third_fie:6 aws_secret_access_key=third_baz:7 aws_security_token=third_fiebaz:8`,
		},

		"foo_config": {
			`profile default: aws_access_key_id=foo:2 aws_secret_access_key=bar:3 foo_region=us-west-1:4; profile foo: aws_access_key_id=fie:7 aws_secret_access_key=baz:8`,
			`default: aws_access_key_id=foo:2 aws_secret_access_key=bar:3 foo_region=us-west-1:4; profile "foo": aws_access_key_id=fie:7 aws_secret_access_key=baz:8`,
		},
		// Three words and an open quote are no headings of profiles, and no error.
		"aws_bad_profile": {
			`profile default: aws_access_key_id=default:2 aws_secret_access_key=default:3; profile my profile: aws_access_key_id=default:12 aws_secret_access_key=default:13; profile personal1: aws_access_key_id=access_personal1:20 aws_secret_access_key=key_personal1:21`,
			`default: aws_access_key_id=default:2 aws_secret_access_key=default:3; profile "missing end quote: ; profile "my profile": aws_access_key_id=default:12 aws_secret_access_key=default:13; profile "personal" "otherkey": aws_access_key_id=default:7 aws_secret_access_key=default:8; profile personal1: aws_access_key_id=access_personal1:20 aws_secret_access_key=key_personal1:21`,
		},
		"aws_config_nested": {
			`profile default: aws_access_key_id=foo:2 aws_secret_access_key=bar:3 cloudwatch={signature_version=v4:8}:7 region=us-west-2:9 s3={addressing_style=path:6 signature_version=s3v4:5}:4`,
			`default: aws_access_key_id=foo:2 aws_secret_access_key=bar:3 cloudwatch={signature_version=v4:8}:7 region=us-west-2:9 s3={addressing_style=path:6 signature_version=s3v4:5}:4`,
		},
		"aws_config_nocreds": {`profile default: region=us-west-2:2`, `default: region=us-west-2:2`},
		"aws_services_config": {
			`profile default: endpoint_url=https://localhost:1234/:2 services=my-services:3; services my-services: dynamodb={endpoint_url=https://localhost:8888/:9}:8 s3={endpoint_url=https://localhost:5678/:7}:6`,
			`default: endpoint_url=https://localhost:1234/:2 services=my-services:3; services my-services: dynamodb={endpoint_url=https://localhost:8888/:9}:8 s3={endpoint_url=https://localhost:5678/:7}:6`,
		},
		"aws_sso_session_config": {
			`profile default: sso_session=sso:2; sso-session sso: sso_region=us-east-1:6 sso_start_url=https://example.com:5`,
			`default: sso_session=sso:2; sso-session sso: sso_region=us-east-1:6 sso_start_url=https://example.com:5`,
		},
		// Sections of another program are not ours in a config file.
		"boto_config":           {``, `Credentials: aws_access_key_id=foo:2 aws_secret_access_key=bar:3`},
		"boto_config_empty":     {``, `Credentials: `},
		"aws_credentials":       {`error in line 1: a key before the first [section]: put it below a heading such as [default]`, `same`},
		"aws_config_bad":        {`error in line 1: a key before the first [section]: put it below a heading such as [default]`, `same`},
		"aws_config_nested_bad": {`error in line 5: want key = value in the lines below a key without a value`, `same`},
		"aws_config_badbytes":   {`error in line 1: the file is not UTF-8 text: save it as such`, `same`},
	}
	files, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	suite := conformance.New(t, "config-files", "")
	for _, file := range files {
		name := file.Name()
		suite.Case(name, func() error {
			want, ok := want[name]
			if !ok {
				return errors.New("nobody wrote down what it says")
			}
			if want[1] == "same" {
				want[1] = want[0]
			}
			path := File{Path: filepath.Join(dir, name)}
			if got := describe(Read([]File{path}, File{}, vars{}.get)); got != want[0] {
				return fmt.Errorf("as a config file:\n%s\nwant\n%s", got, want[0])
			}
			if got := describe(Read(nil, path, vars{}.get)); got != want[1] {
				return fmt.Errorf("as a credentials file:\n%s\nwant\n%s", got, want[1])
			}
			return nil
		})
		delete(want, name)
	}
	for name := range want {
		t.Errorf("%s is missing", name)
	}
}

// describe writes what files say in one line.
func describe(f *Files, err error) string {
	if err != nil {
		var pe *ParseError
		if !errors.As(err, &pe) {
			return err.Error()
		}
		return fmt.Sprintf("error in line %d: %s", pe.Line, pe.Message)
	}
	var all []string
	for kind, sections := range map[string]map[string]Section{"profile ": f.Config, "": f.Credentials, "sso-session ": f.SSOSessions, "services ": f.Services} {
		for name, keys := range sections {
			all = append(all, kind+name+": "+describeKeys(keys))
		}
	}
	slices.Sort(all)
	return strings.Join(all, "; ")
}

func describeKeys(keys map[string]Value) string {
	var all []string
	for _, key := range slices.Sorted(maps.Keys(keys)) {
		v := keys[key]
		text := v.Text
		if v.Nested != nil {
			text = "{" + describeKeys(v.Nested) + "}"
		}
		all = append(all, fmt.Sprintf("%s=%s:%d", key, text, v.Line))
	}
	return strings.Join(all, " ")
}

func TestMissingServicesSection(t *testing.T) {
	env := home(t, "[default]\nservices = none\nendpoint_url = http://x\n", "")
	_, _, err := load(t, env, Selection{}).EndpointURL("S3 Control")
	var se *ServicesError
	if !errors.As(err, &se) || se.Name != "none" {
		t.Errorf("%v", err)
	}
	// The section does not matter where the environment answers first.
	env["AWS_ENDPOINT_URL_S3_CONTROL"] = "http://y"
	if url, origin, err := load(t, env, Selection{}).EndpointURL("S3 Control"); url != "http://y" || err != nil || origin.Kind != FromEnv {
		t.Errorf("%q %v %v", url, origin, err)
	}
}
