package awsconfig

// ID names a setting.
type ID int

// The settings, in the order of botocore's table, then those of its sections.
const (
	Profile ID = iota
	Region
	DataPath
	ConfigFile
	CABundle
	APIVersions
	CredentialsFile
	MetadataTimeout
	MetadataAttempts
	MetadataEndpoint
	MetadataEndpointMode
	MetadataV1Disabled
	MetadataIPv6
	UseDualStack
	UseFIPS
	IgnoreEndpointURLs
	ParameterValidation
	CSMEnabled
	CSMHost
	CSMPort
	CSMClientID
	EndpointDiscovery
	STSRegionalEndpoints
	RetryMode
	DefaultsMode
	MaxAttempts
	AppID
	CompressionMinSize
	DisableCompression
	SigV4ARegionSet
	RequestChecksum
	ResponseChecksum
	AccountIDEndpointMode
	DisableHostPrefix
	AuthSchemePreference
	TCPKeepAlive
	S3DisableExpressAuth

	S3AddressingStyle
	S3UseAccelerate
	S3UseDualStack
	S3PayloadSigning
	S3UseARNRegion
	S3USEast1Endpoint
	S3DisableMultiRegion
	ProxyCABundle
	ProxyClientCert
	ProxyForwarding

	settingCount
)

// Kind says how the text of a setting is read.
type Kind int

// The kinds of settings.
const (
	Text    Kind = iota
	Boolean      // true or false in any case
	Integer      // decimal, at least Setting.Min
	Choice       // one of Setting.Values in any case
)

// Setting describes one setting: where it is looked up, in that order, and what may stand there.
type Setting struct {
	Name string
	Env  []string // the first that is set and not empty
	// Keys are of the profile; "s3.x" is key x of the nested section s3.
	Keys    []string
	Default string
	Kind    Kind
	Min     int      // of an Integer
	Max     int      // of an Integer, 0 for any
	Values  []string // of a Choice
	Option  string   // the option that sets it and nothing else, "" for WithSetting
	Unused  string   // why it means nothing here, "" where it does
}

// Setting returns the description of a setting.
func (id ID) Setting() *Setting { return &settings[id] }

func (id ID) String() string { return settings[id].Name }

// Named returns the setting of that name.
func Named(name string) (ID, bool) {
	for id := range IDs {
		if id.String() == name {
			return id, true
		}
	}
	return 0, false
}

// IDs calls yield with every setting.
func IDs(yield func(ID) bool) {
	for id := range settingCount {
		if !yield(id) {
			return
		}
	}
}

// settings is the table. It has boto3's names and, but for four defaults and two orders that
// its comments name, boto3's values.
var settings = [settingCount]Setting{
	// boto3 asks AWS_DEFAULT_PROFILE first.
	Profile: {Name: "profile", Env: []string{"AWS_PROFILE", "AWS_DEFAULT_PROFILE"}, Option: "WithProfile"},
	// boto3 does not know AWS_REGION.
	Region:               {Name: "region", Env: []string{"AWS_REGION", "AWS_DEFAULT_REGION"}, Keys: []string{"region"}, Option: "WithRegion"},
	DataPath:             {Name: "data_path", Env: []string{"AWS_DATA_PATH"}, Keys: []string{"data_path"}, Unused: "models are compiled in"},
	ConfigFile:           {Name: "config_file", Env: []string{"AWS_CONFIG_FILE"}, Default: "~/.aws/config", Option: "WithConfigFiles"},
	CABundle:             {Name: "ca_bundle", Env: []string{"AWS_CA_BUNDLE"}, Keys: []string{"ca_bundle"}, Option: "WithCABundle"},
	APIVersions:          {Name: "api_versions", Keys: []string{"api_versions"}, Unused: "a generated package has one version of its service"},
	CredentialsFile:      {Name: "credentials_file", Env: []string{"AWS_SHARED_CREDENTIALS_FILE"}, Default: "~/.aws/credentials", Option: "WithCredentialsFile"},
	MetadataTimeout:      {Name: "metadata_service_timeout", Env: []string{"AWS_METADATA_SERVICE_TIMEOUT"}, Keys: []string{"metadata_service_timeout"}, Default: "1", Kind: Integer, Min: 1},
	MetadataAttempts:     {Name: "metadata_service_num_attempts", Env: []string{"AWS_METADATA_SERVICE_NUM_ATTEMPTS"}, Keys: []string{"metadata_service_num_attempts"}, Default: "1", Kind: Integer, Min: 1},
	MetadataEndpoint:     {Name: "ec2_metadata_service_endpoint", Env: []string{"AWS_EC2_METADATA_SERVICE_ENDPOINT"}, Keys: []string{"ec2_metadata_service_endpoint"}},
	MetadataEndpointMode: {Name: "ec2_metadata_service_endpoint_mode", Env: []string{"AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"}, Keys: []string{"ec2_metadata_service_endpoint_mode"}, Kind: Choice, Values: []string{"ipv4", "ipv6"}},
	MetadataV1Disabled:   {Name: "ec2_metadata_v1_disabled", Env: []string{"AWS_EC2_METADATA_V1_DISABLED"}, Keys: []string{"ec2_metadata_v1_disabled"}, Default: "false", Kind: Boolean},
	MetadataIPv6:         {Name: "imds_use_ipv6", Env: []string{"AWS_IMDS_USE_IPV6"}, Keys: []string{"imds_use_ipv6"}, Default: "false", Kind: Boolean},
	UseDualStack:         {Name: "use_dualstack_endpoint", Env: []string{"AWS_USE_DUALSTACK_ENDPOINT"}, Keys: []string{"use_dualstack_endpoint"}, Kind: Boolean},
	UseFIPS:              {Name: "use_fips_endpoint", Env: []string{"AWS_USE_FIPS_ENDPOINT"}, Keys: []string{"use_fips_endpoint"}, Kind: Boolean},
	IgnoreEndpointURLs:   {Name: "ignore_configured_endpoint_urls", Env: []string{"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"}, Keys: []string{"ignore_configured_endpoint_urls"}, Kind: Boolean},
	ParameterValidation:  {Name: "parameter_validation", Keys: []string{"parameter_validation"}, Default: "true", Kind: Boolean, Unused: "types are checked by the compiler, and required members always"},
	CSMEnabled:           {Name: "csm_enabled", Env: []string{"AWS_CSM_ENABLED"}, Keys: []string{"csm_enabled"}, Default: "false", Kind: Boolean, Unused: "client-side monitoring has ended: hooks observe calls"},
	CSMHost:              {Name: "csm_host", Env: []string{"AWS_CSM_HOST"}, Keys: []string{"csm_host"}, Default: "127.0.0.1", Unused: "client-side monitoring has ended"},
	CSMPort:              {Name: "csm_port", Env: []string{"AWS_CSM_PORT"}, Keys: []string{"csm_port"}, Default: "31000", Kind: Integer, Unused: "client-side monitoring has ended"},
	CSMClientID:          {Name: "csm_client_id", Env: []string{"AWS_CSM_CLIENT_ID"}, Keys: []string{"csm_client_id"}, Unused: "client-side monitoring has ended"},
	EndpointDiscovery:    {Name: "endpoint_discovery_enabled", Env: []string{"AWS_ENDPOINT_DISCOVERY_ENABLED"}, Keys: []string{"endpoint_discovery_enabled"}, Default: "auto", Kind: Choice, Values: []string{"auto", "true", "false"}},
	STSRegionalEndpoints: {Name: "sts_regional_endpoints", Env: []string{"AWS_STS_REGIONAL_ENDPOINTS"}, Keys: []string{"sts_regional_endpoints"}, Default: "regional", Kind: Choice, Values: []string{"legacy", "regional"}},
	// boto3's default is legacy.
	RetryMode: {Name: "retry_mode", Env: []string{"AWS_RETRY_MODE"}, Keys: []string{"retry_mode"}, Default: "standard", Kind: Choice, Values: []string{"legacy", "standard", "adaptive"}},
	// boto3's default is legacy.
	DefaultsMode:          {Name: "defaults_mode", Env: []string{"AWS_DEFAULTS_MODE"}, Keys: []string{"defaults_mode"}, Default: "standard", Kind: Choice, Values: []string{"legacy", "standard", "in-region", "cross-region", "mobile", "auto"}},
	MaxAttempts:           {Name: "max_attempts", Env: []string{"AWS_MAX_ATTEMPTS"}, Keys: []string{"max_attempts"}, Kind: Integer, Min: 1},
	AppID:                 {Name: "user_agent_appid", Env: []string{"AWS_SDK_UA_APP_ID"}, Keys: []string{"sdk_ua_app_id"}},
	CompressionMinSize:    {Name: "request_min_compression_size_bytes", Env: []string{"AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES"}, Keys: []string{"request_min_compression_size_bytes"}, Default: "10240", Kind: Integer, Min: 1, Max: 1 << 20},
	DisableCompression:    {Name: "disable_request_compression", Env: []string{"AWS_DISABLE_REQUEST_COMPRESSION"}, Keys: []string{"disable_request_compression"}, Default: "false", Kind: Boolean},
	SigV4ARegionSet:       {Name: "sigv4a_signing_region_set", Env: []string{"AWS_SIGV4A_SIGNING_REGION_SET"}, Keys: []string{"sigv4a_signing_region_set"}},
	RequestChecksum:       {Name: "request_checksum_calculation", Env: []string{"AWS_REQUEST_CHECKSUM_CALCULATION"}, Keys: []string{"request_checksum_calculation"}, Default: "when_supported", Kind: Choice, Values: []string{"when_supported", "when_required"}},
	ResponseChecksum:      {Name: "response_checksum_validation", Env: []string{"AWS_RESPONSE_CHECKSUM_VALIDATION"}, Keys: []string{"response_checksum_validation"}, Default: "when_supported", Kind: Choice, Values: []string{"when_supported", "when_required"}},
	AccountIDEndpointMode: {Name: "account_id_endpoint_mode", Env: []string{"AWS_ACCOUNT_ID_ENDPOINT_MODE"}, Keys: []string{"account_id_endpoint_mode"}, Default: "preferred", Kind: Choice, Values: []string{"preferred", "disabled", "required"}},
	DisableHostPrefix:     {Name: "disable_host_prefix_injection", Env: []string{"AWS_DISABLE_HOST_PREFIX_INJECTION"}, Keys: []string{"disable_host_prefix_injection"}, Kind: Boolean},
	AuthSchemePreference:  {Name: "auth_scheme_preference", Env: []string{"AWS_AUTH_SCHEME_PREFERENCE"}, Keys: []string{"auth_scheme_preference"}},
	// boto3 leaves keep-alive off.
	TCPKeepAlive:         {Name: "tcp_keepalive", Env: []string{"BOTOCORE_TCP_KEEPALIVE"}, Keys: []string{"tcp_keepalive"}, Default: "true", Kind: Boolean},
	S3DisableExpressAuth: {Name: "s3_disable_express_session_auth", Env: []string{"AWS_S3_DISABLE_EXPRESS_SESSION_AUTH"}, Keys: []string{"s3_disable_express_session_auth"}, Kind: Boolean},

	S3AddressingStyle: {Name: "s3.addressing_style", Keys: []string{"s3.addressing_style"}, Default: "auto", Kind: Choice, Values: []string{"auto", "virtual", "path"}},
	S3UseAccelerate:   {Name: "s3.use_accelerate_endpoint", Keys: []string{"s3.use_accelerate_endpoint"}, Kind: Boolean},
	S3UseDualStack:    {Name: "s3.use_dualstack_endpoint", Keys: []string{"s3.use_dualstack_endpoint"}, Kind: Boolean},
	S3PayloadSigning:  {Name: "s3.payload_signing_enabled", Keys: []string{"s3.payload_signing_enabled"}, Kind: Boolean},
	S3UseARNRegion:    {Name: "s3.use_arn_region", Env: []string{"AWS_S3_USE_ARN_REGION"}, Keys: []string{"s3_use_arn_region", "s3.use_arn_region"}, Kind: Boolean},
	// boto3's default is legacy.
	S3USEast1Endpoint:    {Name: "s3.us_east_1_regional_endpoint", Env: []string{"AWS_S3_US_EAST_1_REGIONAL_ENDPOINT"}, Keys: []string{"s3_us_east_1_regional_endpoint", "s3.us_east_1_regional_endpoint"}, Default: "regional", Kind: Choice, Values: []string{"legacy", "regional"}},
	S3DisableMultiRegion: {Name: "s3.s3_disable_multiregion_access_points", Env: []string{"AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS"}, Keys: []string{"s3.s3_disable_multiregion_access_points"}, Kind: Boolean},
	ProxyCABundle:        {Name: "proxy_ca_bundle", Keys: []string{"proxy_ca_bundle"}},
	ProxyClientCert:      {Name: "proxy_client_cert", Keys: []string{"proxy_client_cert"}},
	ProxyForwarding:      {Name: "proxy_use_forwarding_for_https", Keys: []string{"proxy_use_forwarding_for_https"}, Kind: Boolean, Unused: "HTTPS requests always go through a tunnel"},
}
