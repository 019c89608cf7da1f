package session

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// TestErrorsOfConfiguration has every error of configuration in full: what is wrong, where it stands and what
// to do about it. "{config}" is the config file.
func TestErrorsOfConfiguration(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("system errors have other words")
	}
	dir := t.TempDir()
	empty := filepath.Join(dir, "empty")
	half := filepath.Join(dir, "half")
	for path, text := range map[string]string{empty: "", half: "AWSAccessKeyId=a\n"} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	type row struct {
		config string   // the config file
		env    []string // name, value, ...
		opts   []Option
		want   string
	}
	creds := func(config, want string, env ...string) row { return row{config, env, nil, want} }
	const sso = "[default]\nsso_account_id = 1\nsso_role_name = r\n"
	var seen strings.Builder
	for _, tt := range []row{
		// The files.
		{"k = v\n", nil, nil, "{config}:1: a key before the first [section]: put it below a heading such as [default]"},
		{"[a]\nk = v\nk = w\n", nil, nil, "{config}:3: key k of section [a] repeats the one of line 2: make them one"},
		{"[a]\n[a]\n", nil, nil, "{config}:2: section [a] repeats the one of line 1: make them one"},
		{"[a]\nx\n", nil, nil, "{config}:2: want a [section] or key = value"},
		{"[a]\n= x\n", nil, nil, "{config}:2: a value without a key: want key = value"},
		{"[a]\ns3 =\n  x\n", nil, nil, "{config}:3: want key = value in the lines below a key without a value"},
		{"[a]\nk = \xff\n", nil, nil, "{config}:2: the file is not UTF-8 text: save it as such"},
		{"", []string{"AWS_CONFIG_FILE", empty + "/x"}, nil, "config file " + empty + "/x (environment variable AWS_CONFIG_FILE): not a directory, want a file that can be read"},
		{"", nil, []Option{WithCredentialsFile(empty + "/x")}, "credentials file " + empty + "/x (option WithCredentialsFile): not a directory, want a file that can be read"},
		// Profiles and sections.
		{"[profile a]\n", nil, []Option{WithProfile("x")}, `profile "x" (option WithProfile) is not in {config} or {credentials}; known profiles: a`},
		{"", []string{"AWS_PROFILE", "x"}, nil, `profile "x" (environment variable AWS_PROFILE) is not in {config} or {credentials}, which have no profiles`},
		{"[default]\nservices = x\n", nil, nil, "there is no section [services x] (services of profile default in {config}:2): add it to the config file, or take the key out"},
		// Values.
		{"[default]\nregion = a b\n", nil, nil, `region "a b" (region of profile default in {config}:2): want letters, digits and hyphens, as in a host name`},
		{"", nil, []Option{WithRegion("123")}, `region "123" (option WithRegion): want letters, digits and hyphens, as in a host name`},
		{"[default]\nuse_fips_endpoint = yes\n", nil, nil, `use_fips_endpoint "yes" (use_fips_endpoint of profile default in {config}:2): want true or false`},
		{"", []string{"AWS_MAX_ATTEMPTS", "0"}, nil, `max_attempts "0" (environment variable AWS_MAX_ATTEMPTS): want an integer of at least 1`},
		{"", []string{"AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES", "0"}, nil,
			`request_min_compression_size_bytes "0" (environment variable AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES): want an integer of at least 1 and at most 1048576`},
		{"", nil, []Option{WithSetting("retry_mode", "x")}, `retry_mode "x" (option WithSetting): want one of legacy, standard, adaptive`},
		{"", nil, []Option{WithSetting("x", "y")}, `setting "x" (option WithSetting): want a setting under its boto3 name, as in retry_mode or s3.addressing_style`},
		{"", nil, []Option{WithSetting("region", "y")}, `setting "region" (option WithSetting): want WithRegion, which is the option for it`},
		{"", nil, []Option{WithSetting("csm_host", "y")}, `setting "csm_host" (option WithSetting): want a setting that means something here: client-side monitoring has ended`},
		{"", nil, []Option{WithBehavior(1)}, `behavior "1" (option WithBehavior): want one of the Behavior constants of package session`},
		{"[default]\nendpoint_url = localhost:9000\n", nil, nil, `endpoint_url "localhost:9000" (endpoint_url of profile default in {config}:2): want an http or https URL of host, port and path`},
		{"", []string{"AWS_ENDPOINT_URL", "http://me:SECRET@h"}, nil, `endpoint_url "...@h" (environment variable AWS_ENDPOINT_URL): want an http or https URL of host, port and path`},
		{"[default]\nendpoint_url = \"http://h\"\n", nil, nil, `endpoint_url "\"http://h\"" (endpoint_url of profile default in {config}:2): want an http or https URL of host, port and path`},
		{"[default]\nendpoint_url = http://h\"\n", nil, nil, `endpoint_url "http://h\"" (endpoint_url of profile default in {config}:2): want an http or https URL of host, port and path`},
		{"[default]\nservices = x\n[services x]\ns3 =\n  endpoint_url = ftp://h\n", nil, nil,
			`endpoint_url "ftp://h" (s3.endpoint_url of services x of profile default in {config}:5): want an http or https URL of host, port and path`},
		{"[default]\ns3 =\n  use_dualstack_endpoint = 1\n", nil, nil, `s3.use_dualstack_endpoint "1" (s3.use_dualstack_endpoint of profile default in {config}:3): want true or false`},
		// Options that do not go together.
		{"", nil, []Option{WithKeys("a", "")}, "partial credentials: both an access key ID and a secret access key are needed (option WithKeys)"},
		{"", nil, []Option{WithInsecureTLS(), WithHTTPClient(&http.Client{Transport: otherTransport{}})},
			"WithCABundle, WithClientCertificate and WithInsecureTLS need an HTTP client whose Transport is an *http.Transport"},
		// Certificates.
		{"", []string{"AWS_CA_BUNDLE", "/gone"}, nil, "CA bundle /gone (environment variable AWS_CA_BUNDLE): no such file or directory, want a PEM file with certificates"},
		{"", nil, []Option{WithCABundle(empty)}, "CA bundle " + empty + " (option WithCABundle): there is no certificate in it, want a PEM file with certificates"},
		{"", nil, []Option{WithClientCertificate("/gone", "/gone")},
			"client certificate /gone (option WithClientCertificate): no such file or directory, want PEM files with a certificate and its key"},
		{"[default]\nproxy_ca_bundle = /gone\n", nil, nil,
			"CA bundle of proxies /gone (proxy_ca_bundle of profile default in {config}:2): no such file or directory, want a PEM file with certificates"},
		{"[default]\nproxy_client_cert = /gone\n", nil, nil,
			"client certificate for proxies /gone (proxy_client_cert of profile default in {config}:2): no such file or directory, want PEM files with a certificate and its key"},
		// Where credentials come from.
		creds("", "credentials of env: partial credentials: AWS_ACCESS_KEY_ID wants AWS_SECRET_ACCESS_KEY beside it (environment variable AWS_ACCESS_KEY_ID)",
			"AWS_ACCESS_KEY_ID", "a"),
		creds("", `credentials of env: credential expiration "soon" (environment variable AWS_CREDENTIAL_EXPIRATION): want an RFC 3339 time`,
			"AWS_ACCESS_KEY_ID", "a", "AWS_SECRET_ACCESS_KEY", "s", "AWS_CREDENTIAL_EXPIRATION", "soon"),
		creds("[default]\naws_access_key_id = a\n", "credentials of config-file: partial credentials: an access key ID wants a secret access key beside it (aws_access_key_id of profile default in {config}:2)"),
		creds("", "credentials of ec2-credentials-file: partial credentials: an access key ID wants a secret access key beside it (environment variable AWS_CREDENTIAL_FILE)",
			"AWS_CREDENTIAL_FILE", half),
		creds("", "credentials of ec2-credentials-file: credential file /gone (environment variable AWS_CREDENTIAL_FILE): no such file or directory, want a file that can be read",
			"AWS_CREDENTIAL_FILE", "/gone"),
		creds("", "credentials of boto-config: boto configuration "+empty+"/x (environment variable BOTO_CONFIG): not a directory, want a file that can be read",
			"BOTO_CONFIG", empty+"/x"),
		creds("[default]\ncredential_process = \"x\n", "credentials of custom-process: credential_process is no command line: a quote is open at its end (credential_process of profile default in {config}:2)"),
		creds("[default]\ncredential_process = /gone\n",
			`credentials of custom-process: credential_process "/gone": fork/exec /gone: no such file or directory (credential_process of profile default in {config}:2)`),
		creds("[default]\nsso_account_id = 1\n", "credentials of sso: sso_account_id wants sso_role_name beside it (sso_account_id of profile default in {config}:2)"),
		creds("[default]\nsso_role_name = 1\n", "credentials of sso: sso_role_name wants sso_account_id beside it (sso_role_name of profile default in {config}:2)"),
		creds(sso, "credentials of sso: single sign-on wants sso_session, or sso_start_url and sso_region (sso_account_id of profile default in {config}:2)"),
		creds(sso+"sso_session = s\n", "credentials of sso: there is no section [sso-session s]: add it to the config file (sso_session of profile default in {config}:4)"),
		creds(sso+"sso_session = s\nsso_region = r\n[sso-session s]\nsso_region = q\n",
			"credentials of sso: sso_region is not what section [sso-session s] says: take it out here (sso_region of profile default in {config}:5)"),
		creds(sso+"sso_session = s\n[sso-session s]\nsso_region = q\n",
			"credentials of sso: section [sso-session s] wants sso_start_url and sso_region (sso_session of profile default in {config}:4)"),
		creds(sso+"sso_session = s\n[sso-session s]\nsso_region = q\nsso_start_url = https://u\n",
			"credentials of sso: there is no token of single sign-on session s: run aws sso login (sso_account_id of profile default in {config}:2)"),
		creds("[default]\nlogin_session = x\n", "credentials of login: there is no login session x: run aws login (login_session of profile default in {config}:2)"),
		creds("[default]\nrole_arn = x\n", "credentials of assume-role: role_arn wants source_profile or credential_source beside it (role_arn of profile default in {config}:2)"),
		creds("[default]\nrole_arn = x\nsource_profile = a\ncredential_source = Environment\n",
			"credentials of assume-role: source_profile and credential_source exclude each other: take one out (source_profile of profile default in {config}:3)"),
		creds("[default]\nrole_arn = x\ncredential_source = x\n",
			`credentials of assume-role: credential_source "x" (credential_source of profile default in {config}:3): want one of Environment, EcsContainer, Ec2InstanceMetadata`),
		creds("[default]\nrole_arn = x\nsource_profile = a\n",
			`credentials of assume-role: profile "a" (source_profile of profile default in {config}:3) is not in the shared files; known profiles: default`),
		creds("[default]\nrole_arn = x\nsource_profile = a\n[profile a]\nrole_arn = y\nsource_profile = default\n",
			"credentials of assume-role: profiles wait for each other's credentials: default -> a -> default: one of them wants keys of its own (source_profile of profile a in {config}:6)"),
		creds("[default]\nrole_arn = x\nsource_profile = a\nduration_seconds = 0\n[profile a]\n",
			`credentials of assume-role: duration_seconds "0" (duration_seconds of profile default in {config}:4): want a number of seconds of at least 1`),
		creds("[default]\nrole_arn = x\ncredential_source = Environment\nmfa_serial = m\n",
			"credentials of assume-role: the role wants the code of an MFA device (mfa_serial): say how to ask for it with session.WithMFAPrompt (role_arn of profile default in {config}:2)"),
		creds("", "credentials of assume-role-with-web-identity: a web identity token wants a role: set AWS_ROLE_ARN or role_arn (environment variable AWS_WEB_IDENTITY_TOKEN_FILE)",
			"AWS_WEB_IDENTITY_TOKEN_FILE", "/gone"),
		creds("[default]\nweb_identity_token_file = /gone\nrole_arn = x\n",
			"credentials of assume-role-with-web-identity: open /gone: no such file or directory (web_identity_token_file of profile default in {config}:2)"),
		creds("", "credentials of container-role: AWS_CONTAINER_CREDENTIALS_FULL_URI has host example.com, which over plain HTTP must be a loopback address, localhost or an agent of ECS or EKS; "+
			"use https for others (environment variable AWS_CONTAINER_CREDENTIALS_FULL_URI)", "AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://example.com"),
		creds("", `credentials of iam-role: ec2_metadata_service_endpoint "x" (environment variable AWS_EC2_METADATA_SERVICE_ENDPOINT): want an http or https URL`,
			"AWS_EC2_METADATA_DISABLED", "", "AWS_EC2_METADATA_SERVICE_ENDPOINT", "x"),
		creds("", `credentials of iam-role: metadata_service_timeout "x" (environment variable AWS_METADATA_SERVICE_TIMEOUT): want an integer of at least 1`,
			"AWS_EC2_METADATA_DISABLED", "", "AWS_METADATA_SERVICE_TIMEOUT", "x"),
	} {
		m := newMachine(t, tt.config, "").with(tt.env...)
		want := strings.NewReplacer("{config}", m["HOME"]+"/.aws/config", "{credentials}", m["HOME"]+"/.aws/credentials").Replace(tt.want)
		s, err := New(append(tt.opts, m.option())...)
		if err == nil {
			err = s.ClientConfig("S3").Err
		}
		if err == nil {
			_, err = s.Credentials(t.Context())
		}
		if err == nil || err.Error() != want {
			t.Errorf("%q %q:\n%v\nwant\n%s", tt.config, tt.env, err, want)
		}
		if strings.Contains(want, "partial") && !errors.Is(err, auth.ErrPartialCredentials) {
			t.Errorf("%v is not ErrPartialCredentials", err)
		}
		seen.WriteString(tt.want + "\n")
	}
	blank := &ConfigError{}
	if _, err := Blank().With(WithSetting("retry_mode", "legacy")); !errors.As(err, &blank) {
		t.Errorf("%v", err)
	} else {
		seen.WriteString(blank.Error())
	}
	for _, text := range messages(t, ".", "internal/awsconfig") {
		if !strings.Contains(seen.String(), text) {
			t.Errorf("no case has the message %q", text)
		}
	}
}

type otherTransport struct{}

func (otherTransport) RoundTrip(*http.Request) (*http.Response, error) { return nil, ErrUnsigned }

// messages are the words that tell errors of configuration from each other: the first ones of messages, and
// what values are wanted.
func messages(t *testing.T, dirs ...string) (list []string) {
	t.Helper()
	var files []string
	for _, dir := range dirs {
		found, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, found...)
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CompositeLit:
				switch typeName(n.Type) {
				case "ConfigError":
					list = append(list, firstText(n, "Message")...)
				case "ValueError", "FileError":
					list = append(list, firstText(n, "Want")...)
				}
			case *ast.CallExpr:
				switch typeName(n.Fun) {
				case "partial", "unusable", "fail":
					list = append(list, firstText(n.Args[0], "")...)
				}
			}
			return true
		})
	}
	if len(list) < 25 {
		t.Errorf("found %d messages only", len(list))
	}
	return list
}

func typeName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	}
	return ""
}

// firstText is the first string literal of a field, of the third value in a literal without field names, or of
// an expression where field is "".
func firstText(n ast.Node, field string) (list []string) {
	if lit, ok := n.(*ast.CompositeLit); ok {
		if len(lit.Elts) == 0 {
			return nil
		}
		n = lit.Elts[0]
		if _, keyed := n.(*ast.KeyValueExpr); !keyed && field == "Want" && len(lit.Elts) > 2 {
			n = lit.Elts[2]
		}
		for _, e := range lit.Elts {
			if kv, ok := e.(*ast.KeyValueExpr); ok && typeName(kv.Key) == field {
				n = kv.Value
			}
		}
	}
	ast.Inspect(n, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING && len(list) == 0 {
			text, _ := strconv.Unquote(lit.Value)
			list = append(list, strings.TrimSpace(text))
		}
		return len(list) == 0
	})
	return list
}
