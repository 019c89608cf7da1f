package session

import (
	"context"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/session/internal/awsconfig"
)

func TestExplain(t *testing.T) {
	m := newMachine(t, "[default]\nregion = file-1\nretry_mode = adaptive\n", "[default]\naws_access_key_id = AKIA\naws_secret_access_key = SECRET1\naws_session_token = SECRET2\n").
		with("AWS_MAX_ATTEMPTS", "4", "AWS_ENDPOINT_URL", "http://user:SECRET3@localhost:1/", "AWS_USE_FIPS_ENDPOINT", "false")
	t.Setenv("https_proxy", "me:SECRET5@other:1") // the option goes before it
	t.Setenv("HTTPS_PROXY", "")
	proxy, err := url.Parse("http://me:SECRET4@proxy:1")
	if err != nil {
		t.Fatal(err)
	}
	s := m.session(t, WithRegion("option-1"), WithProxy(proxy))
	e := s.Explain(t.Context())
	if e.Err != nil || e.CredentialsErr != nil || e.Credentials.AccessKeyID != "AKIA" {
		t.Fatalf("%+v", e)
	}
	found := map[string]Setting{}
	for _, set := range e.Settings {
		found[set.Name] = set
	}
	for name, want := range map[string]string{
		"profile":           "default default",
		"region":            "option-1 option WithRegion",
		"retry_mode":        "adaptive retry_mode of profile default in " + m["HOME"] + "/.aws/config:3",
		"max_attempts":      "4 environment variable AWS_MAX_ATTEMPTS",
		"defaults_mode":     "standard default",
		"endpoint_url":      " environment variable AWS_ENDPOINT_URL", // an error; requests cannot have passwords
		"proxy":             "http://me:xxxxx@proxy:1 option WithProxy",
		"use_fips_endpoint": "false environment variable AWS_USE_FIPS_ENDPOINT",
	} {
		if got := found[name].Value + " " + found[name].Origin.String(); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
	for id := range awsconfig.IDs {
		if _, ok := found[id.String()]; !ok {
			t.Errorf("%s is not explained", id)
		}
	}
	var names []string
	for _, a := range e.Sources {
		names = append(names, a.Source)
	}
	if got := strings.Join(names, " "); got != "env assume-role assume-role-with-web-identity sso shared-credentials-file" || e.Sources[4].Outcome != "found" {
		t.Errorf("sources %s", got)
	}
	text := e.String()
	if strings.Contains(text, "SECRET") || strings.Contains(text, "https_proxy") {
		t.Errorf("it shows a secret:\n%s", text)
	}
	for _, want := range []string{"option WithRegion", "Credentials(AKIA, source shared-credentials-file)", "AWS_ACCESS_KEY_ID is not set", `"...@localhost:1/" (environment variable AWS_ENDPOINT_URL): want an http or https URL`} {
		if !strings.Contains(text, want) {
			t.Errorf("it lacks %q:\n%s", want, text)
		}
	}
}

// TestExplainNotes has what may surprise: files that are not there, settings that mean nothing, endpoints that only
// some services have.
func TestExplainNotes(t *testing.T) {
	t.Setenv("HTTPS_PROXY", "http://me:SECRET1@proxy:1")
	t.Setenv("http_proxy", "me:SECRET2@proxy:2")
	t.Setenv("HTTP_PROXY", "")
	m := newMachine(t, "[default]\ncsm_enabled = true\nservices = local\nmax_attempts = 3\n[services local]\ns3 =\n  endpoint_url = http://localhost:9000\n", "").
		with("AWS_SHARED_CREDENTIALS_FILE", "~/gone", "AWS_ENDPOINT_URL_API_GATEWAY", "http://localhost:1", "AWS_METADATA_SERVICE_TIMEOUT", "soon", "AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://me:SECRET3@h")
	e := m.session(t, WithKeys("AK", "s"), WithSetting("retry_mode", "legacy"), WithClock(func() time.Time { return time.Unix(0, 0) })).Explain(t.Context())
	text := strings.ReplaceAll(e.String(), m["HOME"], "~")
	var lines []string
	for line := range strings.Lines(text) {
		lines = append(lines, strings.Join(strings.Fields(line), " "))
	}
	for _, want := range []string{
		"region none default",
		"config_file ~/.aws/config default",
		"credentials_file ~/gone environment variable AWS_SHARED_CREDENTIALS_FILE",
		"^ no such file or directory",
		"csm_enabled true csm_enabled of profile default in ~/.aws/config:2",
		"^ means nothing here: client-side monitoring has ended: hooks observe calls",
		"metadata_service_timeout soon environment variable AWS_METADATA_SERVICE_TIMEOUT",
		`^ metadata_service_timeout "soon" (environment variable AWS_METADATA_SERVICE_TIMEOUT): want an integer of at least 1`,
		"retry_mode legacy option WithSetting",
		"https_proxy http://me:xxxxx@proxy:1 environment variable HTTPS_PROXY",
		"http_proxy ...@proxy:2 environment variable http_proxy",
		"ec2_metadata_service_endpoint http://me:xxxxx@h environment variable AWS_EC2_METADATA_SERVICE_ENDPOINT",
		"endpoint_url of API Gateway http://localhost:1 environment variable AWS_ENDPOINT_URL_API_GATEWAY",
		"endpoint_url of S3 http://localhost:9000 s3.endpoint_url of services local of profile default in ~/.aws/config:7",
		"in all 0s Credentials(AK, source explicit)",
	} {
		if !slices.Contains(lines, want) {
			t.Errorf("no line %q in\n%s", want, text)
		}
	}
	for _, never := range []string{"csm_host", "data_path", "SECRET"} {
		if strings.Contains(text, never) {
			t.Errorf("%s is there, and must not be:\n%s", never, text)
		}
	}
	_, rest, _ := strings.Cut(text, "\nDEFAULTS\n")
	for line := range strings.Lines(rest) {
		if len(line) > 101 {
			t.Errorf("a line of %d characters: %s", len(line), line)
		}
	}
}

func TestExplainFailures(t *testing.T) {
	var none *Session
	if e := none.Explain(t.Context()); e.Err != ErrNoSession || !strings.Contains(e.String(), string(ErrNoSession)) {
		t.Errorf("%v", e)
	}
	s := newMachine(t, "", "").session(t)
	e := s.Explain(t.Context())
	if !isA[*CredentialsError](e.CredentialsErr) || len(e.Sources) != 12 || !strings.Contains(e.String(), "no credentials found") {
		t.Errorf("%v", e)
	}
	given := Must(New(WithKeys("AK", "SECRET"), newMachine(t, "", "").option(), WithAssumeRole("arn:aws:iam::123456789012:role/r")))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if e := given.Explain(ctx); e.CredentialsErr == nil || len(e.Sources) != 0 || !strings.Contains(e.String(), "arn:aws:iam::123456789012:role/r") {
		t.Errorf("%v", e)
	}
	blank := Blank().Explain(t.Context())
	if blank.CredentialsErr != ErrUnsigned || !strings.Contains(blank.String(), "blank") {
		t.Errorf("%v", blank)
	}
}
