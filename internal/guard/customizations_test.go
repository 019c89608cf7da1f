package guard

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// handlers are the functions that botocore registers and that do more than document: those of its table
// of handlers, and those that come with a client.
var handlers = strings.Fields(`
	ClientMethodAlias ParameterAlias _handle_200_error _handle_request_validation_mode_member
	_handle_sqs_compatible_error _map_oauth2_errors _set_auth_scheme_preference_signer
	_set_extra_headers_for_unsigned_request _update_status_code add_accept_header
	add_dsql_generate_db_auth_token_methods add_expect_header add_generate_db_auth_token
	add_generate_presigned_post add_generate_presigned_url add_glacier_checksums add_glacier_version
	add_recursion_detection_header add_retry_headers base64_encode_user_data change_get_to_post
	check_openssl_supports_tls_version_1_2 convert_body_to_file_like_object copy_source_sse_md5
	customize_endpoint_resolver_builtins decode_console_output decode_list_object
	decode_list_object_v2 decode_list_object_versions disable_signing
	enable_millisecond_timestamp_precision escape_xml_payload fix_route53_ids
	generate_idempotent_uuid handle_copy_source_param handle_expires_header
	handle_service_name_alias inject_account_id inject_api_version_header_if_needed
	inject_presigned_url_ec2 inject_presigned_url_rds json_decode_policies json_decode_template_body
	parse_get_bucket_location remove_accid_host_prefix_from_model remove_arn_from_signing_path
	remove_bedrock_runtime_invoke_model_with_bidirectional_stream
	remove_bucket_from_url_paths_from_model
	remove_connecthealth_start_medical_scribe_listening_session
	remove_content_type_header_for_presigning remove_lex_v2_start_conversation
	remove_polly_start_speech_synthesis_stream remove_qbusiness_chat set_list_objects_encoding_type_url
	set_operation_specific_signer sse_md5 switch_host_machinelearning validate_ascii_metadata
	validate_bucket_name

	S3ControlArnParamHandlerv2 S3ExpressIdentityResolver S3RegionRedirectorv2
	_inject_s3_input_parameters
`)

var (
	code      = regexp.MustCompile("`([^`]+)`")
	traitLine = regexp.MustCompile(`(?m)^(@private\n(?:@.*\n)*)?(?:structure|string|map|document|list|enum|union|integer) (\w+)`)
	usedTrait = regexp.MustCompile(`(?:sessiongen\.traits#|@)(\w+)`)
)

// ourTraits returns the names of the traits that models/traits/sessiongen.smithy defines.
func ourTraits(t *testing.T) []string {
	t.Helper()
	var names []string
	for _, m := range traitLine.FindAllStringSubmatch(readFile(t, "models/traits/sessiongen.smithy"), -1) {
		if m[1] == "" {
			names = append(names, m[2])
		}
	}
	if len(names) < 25 {
		t.Fatalf("only %q found: this test does not see the traits any more", names)
	}
	return names
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("../..", filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// readFiles returns the texts of all files that match a pattern.
func readFiles(t *testing.T, pattern string) string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join("../..", filepath.FromSlash(pattern)))
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(text)
	}
	return all.String()
}

// Every handler has a row in docs/customizations.md, no row promises anything, and where a row names a
// trait, the models of its services have it.
func TestCustomizationsAreListed(t *testing.T) {
	t.Parallel()
	text, traits := readFile(t, "docs/customizations.md"), ourTraits(t)
	var listed, claimed []string
	section := ""
	for line := range strings.Lines(text) {
		if title, ok := strings.CutPrefix(line, "## "); ok {
			section = strings.TrimSpace(title)
		}
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		if !strings.HasPrefix(line, "|") || len(cells) < 2 {
			continue
		}
		here := cells[len(cells)-1]
		if strings.Contains(here, "later") {
			t.Errorf("not done, and no reason: %s", line)
		}
		for _, m := range code.FindAllStringSubmatch(cells[0], -1) {
			listed = append(listed, m[1])
		}
		for _, m := range code.FindAllStringSubmatch(here, -1) {
			name, _, _ := strings.Cut(m[1], ":")
			if !slices.Contains(traits, name) {
				continue
			}
			claimed = append(claimed, name)
			services := []string{"s3"}
			switch section {
			case "Single services":
				services = modelsIn(t, cells[1])
			case "Every service":
				continue
			}
			if len(services) == 0 {
				t.Errorf("no model is named: %s", line)
			}
			for _, service := range services {
				model := readFiles(t, "models/"+service+"/*")
				if !strings.Contains(model, "sessiongen.traits#"+name) && (implied[name] == nil || !implied[name](model)) {
					t.Errorf("%s does not have the trait %s: %s", service, name, line)
				}
			}
		}
	}
	for _, name := range handlers {
		if !slices.Contains(listed, name) {
			t.Errorf("docs/customizations.md has no row for %s", name)
		}
	}
	for _, m := range usedTrait.FindAllStringSubmatch(readFiles(t, "models/*/*.overlay.yaml"), -1) {
		if slices.Contains(traits, m[1]) && !slices.Contains(claimed, m[1]) && elsewhere[m[1]] == "" {
			t.Errorf("overlays use the trait %s, which docs/customizations.md does not mention", m[1])
		}
	}
}

// implied are traits that a model gets by another correction.
var implied = map[string]func(model string) bool{
	"inEndpoint": func(model string) bool { return strings.Contains(model, "stripURIPrefix") },
}

// elsewhere are traits of overlays that stand for nothing that botocore has a handler for.
var elsewhere = map[string]string{
	"batchErrors": "boto3 leaves entries that failed to the caller",
	"resources":   "definitions of resources",
	"retries":     "numbers of botocore's retry data",
}

// modelsIn returns the services that a text names, as their models are called.
func modelsIn(t *testing.T, text string) []string {
	t.Helper()
	var found []string
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(" ,:()", r) }) {
		if _, err := os.Stat(filepath.Join("../../models", word)); err == nil {
			found = append(found, word)
		}
	}
	return found
}

// Every trait of ours has a golden case or a test of its plan, which fails if the trait does nothing.
func TestTraitsAreTested(t *testing.T) {
	t.Parallel()
	tests := readFiles(t, "gen/testdata/case/*.txtar") + readFiles(t, "gen/plan/*_test.go") + readFiles(t, "gen/resources/plan/*_test.go")
	var tested []string
	for _, m := range usedTrait.FindAllStringSubmatch(tests, -1) {
		tested = append(tested, m[1])
	}
	for _, name := range ourTraits(t) {
		if !slices.Contains(tested, name) && name != "endpointRules" { // which package rules writes and reads
			t.Errorf("no case and no plan has the trait %s", name)
		}
	}
}
