package awsconfig

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// boto3Settings is boto3's table of variables, then that of the sections s3 and proxies_config: name,
// variables, keys of the profile, default. "!" is before what differs here, with boto3's in brackets.
const boto3Settings = `
profile | !AWS_PROFILE AWS_DEFAULT_PROFILE (the other way round) | |
region | !AWS_REGION AWS_DEFAULT_REGION (the second only) | region |
data_path | AWS_DATA_PATH | data_path |
config_file | AWS_CONFIG_FILE | | ~/.aws/config
ca_bundle | AWS_CA_BUNDLE | ca_bundle |
api_versions | | api_versions |
credentials_file | AWS_SHARED_CREDENTIALS_FILE | | ~/.aws/credentials
metadata_service_timeout | AWS_METADATA_SERVICE_TIMEOUT | metadata_service_timeout | 1
metadata_service_num_attempts | AWS_METADATA_SERVICE_NUM_ATTEMPTS | metadata_service_num_attempts | 1
ec2_metadata_service_endpoint | AWS_EC2_METADATA_SERVICE_ENDPOINT | ec2_metadata_service_endpoint |
ec2_metadata_service_endpoint_mode | AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE | ec2_metadata_service_endpoint_mode |
ec2_metadata_v1_disabled | AWS_EC2_METADATA_V1_DISABLED | ec2_metadata_v1_disabled | false
imds_use_ipv6 | AWS_IMDS_USE_IPV6 | imds_use_ipv6 | false
use_dualstack_endpoint | AWS_USE_DUALSTACK_ENDPOINT | use_dualstack_endpoint |
use_fips_endpoint | AWS_USE_FIPS_ENDPOINT | use_fips_endpoint |
ignore_configured_endpoint_urls | AWS_IGNORE_CONFIGURED_ENDPOINT_URLS | ignore_configured_endpoint_urls |
parameter_validation | | parameter_validation | true
csm_enabled | AWS_CSM_ENABLED | csm_enabled | false
csm_host | AWS_CSM_HOST | csm_host | 127.0.0.1
csm_port | AWS_CSM_PORT | csm_port | 31000
csm_client_id | AWS_CSM_CLIENT_ID | csm_client_id |
endpoint_discovery_enabled | AWS_ENDPOINT_DISCOVERY_ENABLED | endpoint_discovery_enabled | auto
sts_regional_endpoints | AWS_STS_REGIONAL_ENDPOINTS | sts_regional_endpoints | regional
retry_mode | AWS_RETRY_MODE | retry_mode | !standard (legacy)
defaults_mode | AWS_DEFAULTS_MODE | defaults_mode | !standard (legacy)
max_attempts | AWS_MAX_ATTEMPTS | max_attempts |
user_agent_appid | AWS_SDK_UA_APP_ID | sdk_ua_app_id |
request_min_compression_size_bytes | AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES | request_min_compression_size_bytes | 10240
disable_request_compression | AWS_DISABLE_REQUEST_COMPRESSION | disable_request_compression | false
sigv4a_signing_region_set | AWS_SIGV4A_SIGNING_REGION_SET | sigv4a_signing_region_set |
request_checksum_calculation | AWS_REQUEST_CHECKSUM_CALCULATION | request_checksum_calculation | when_supported
response_checksum_validation | AWS_RESPONSE_CHECKSUM_VALIDATION | response_checksum_validation | when_supported
account_id_endpoint_mode | AWS_ACCOUNT_ID_ENDPOINT_MODE | account_id_endpoint_mode | preferred
disable_host_prefix_injection | AWS_DISABLE_HOST_PREFIX_INJECTION | disable_host_prefix_injection |
auth_scheme_preference | AWS_AUTH_SCHEME_PREFERENCE | auth_scheme_preference |
tcp_keepalive | BOTOCORE_TCP_KEEPALIVE | tcp_keepalive | !true (none)
s3_disable_express_session_auth | AWS_S3_DISABLE_EXPRESS_SESSION_AUTH | s3_disable_express_session_auth |

s3.addressing_style | | s3.addressing_style | !auto (none)
s3.use_accelerate_endpoint | | s3.use_accelerate_endpoint |
s3.use_dualstack_endpoint | | s3.use_dualstack_endpoint |
s3.payload_signing_enabled | | s3.payload_signing_enabled |
s3.use_arn_region | AWS_S3_USE_ARN_REGION | s3_use_arn_region s3.use_arn_region |
s3.us_east_1_regional_endpoint | AWS_S3_US_EAST_1_REGIONAL_ENDPOINT | s3_us_east_1_regional_endpoint s3.us_east_1_regional_endpoint | !regional (legacy)
s3.s3_disable_multiregion_access_points | AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS | s3.s3_disable_multiregion_access_points |
proxy_ca_bundle | | proxy_ca_bundle |
proxy_client_cert | | proxy_client_cert |
proxy_use_forwarding_for_https | | proxy_use_forwarding_for_https |
`

// TestSettingsAreBoto3s compares the table with boto3's, setting by setting and in its order.
func TestSettingsAreBoto3s(t *testing.T) {
	variables, sections, _ := strings.Cut(strings.TrimSpace(boto3Settings), "\n\n")
	lines := strings.Split(variables, "\n")
	if len(lines) != 37 {
		t.Errorf("boto3 has 37 variables, the list %d", len(lines))
	}
	lines = append(lines, strings.Split(sections, "\n")...)
	if len(lines) != int(settingCount) {
		t.Fatalf("boto3 has %d settings, the table %d", len(lines), settingCount)
	}
	for id := range IDs {
		s := id.Setting()
		got := fmt.Sprintf("%s | %s | %s | %s", s.Name, strings.Join(s.Env, " "), strings.Join(s.Keys, " "), s.Default)
		var want []string
		for field := range strings.SplitSeq(lines[id], "|") {
			field, _, _ = strings.Cut(strings.TrimPrefix(strings.TrimSpace(field), "!"), " (")
			want = append(want, field)
		}
		if want := strings.Join(want, " | "); got != want {
			t.Errorf("%s\nwant %s", got, want)
		}
		if named, ok := Named(s.Name); named != id || !ok {
			t.Errorf("%s is number %d, not %d", s.Name, named, id)
		}
	}
}

// TestSettingKinds has values that a setting takes and ones that it does not. Settings that are not here take
// any text.
func TestSettingKinds(t *testing.T) {
	flags := []string{"true", "TRUE", "False", "!yes", "!1", "!on"}
	counts := []string{"1", "12", "!0", "!-1", "!many", "!1.5"}
	kinds := map[ID][]string{
		MetadataTimeout: counts, MetadataAttempts: counts, MaxAttempts: counts, CSMPort: {"0", "31000", "!-1", "!x"},
		CompressionMinSize:    {"1", "1048576", "!0", "!1048577", "!x"},
		MetadataEndpointMode:  {"ipv4", "IPv6", "!ipv5"},
		EndpointDiscovery:     {"auto", "true", "False", "!yes"},
		STSRegionalEndpoints:  {"legacy", "regional", "!global"},
		RetryMode:             {"legacy", "standard", "Adaptive", "!off"},
		DefaultsMode:          {"legacy", "standard", "in-region", "cross-region", "mobile", "auto", "!warp"},
		RequestChecksum:       {"when_supported", "WHEN_REQUIRED", "!never"},
		ResponseChecksum:      {"when_supported", "WHEN_REQUIRED", "!never"},
		AccountIDEndpointMode: {"preferred", "disabled", "required", "!always"},
		S3AddressingStyle:     {"auto", "virtual", "path", "!host"},
		S3USEast1Endpoint:     {"legacy", "regional", "!global"},
	}
	for _, id := range []ID{MetadataV1Disabled, MetadataIPv6, UseDualStack, UseFIPS, IgnoreEndpointURLs, ParameterValidation, CSMEnabled, DisableCompression,
		DisableHostPrefix, TCPKeepAlive, S3DisableExpressAuth, S3UseAccelerate, S3UseDualStack, S3PayloadSigning, S3UseARNRegion, S3DisableMultiRegion, ProxyForwarding} {
		kinds[id] = flags
	}
	for id := range IDs {
		values, ok := kinds[id]
		if ok == (id.Setting().Kind == Text) {
			t.Errorf("%s has values: %v, and kind %d", id, ok, id.Setting().Kind)
		}
		for _, value := range values {
			text, bad := strings.CutPrefix(value, "!")
			c := &Config{env: vars{}.get, set: map[string]string{id.String(): text}}
			if err := c.Check(id); (err != nil) != bad {
				t.Errorf("%s %q: %v", id, text, err)
			}
			if got, _, err := c.Choice(id); err == nil && id.Setting().Kind == Choice && !slices.Contains(id.Setting().Values, got) {
				t.Errorf("%s %q is read as %q", id, text, got)
			}
		}
	}
}
