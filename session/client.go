package session

import (
	"slices"
	"strings"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
	"github.com/sessiongen/sessiongen/runtime/retry"
	"github.com/sessiongen/sessiongen/session/internal/awsconfig"
)

// ClientConfig returns the configuration for clients of a service, by its ID. Generated packages
// call it; programs have no need to. What is wrong with the session is in the result's Err.
func (s *Session) ClientConfig(service string) *call.Config {
	if s == nil {
		return &call.Config{Err: ErrNoSession}
	}
	kept, ok := s.clients.Load(service)
	if !ok {
		kept, _ = s.clients.LoadOrStore(service, s.newClientConfig(service))
	}
	c := *kept.(*call.Config)
	c.Params = slices.Clone(c.Params) // what the caller changes is the caller's
	return &c
}

func (s *Session) newClientConfig(service string) *call.Config {
	c := s.base
	c.Params = slices.Clone(c.Params)
	if s.config != nil && c.Err == nil {
		c.Endpoint, _, c.Err = s.config.EndpointURL(service)
		own, ok, err := s.config.ServiceBool(service, "use_dualstack_endpoint")
		if ok {
			c.SetParam(endpoint.BuiltinUseDualStack, own)
		}
		if c.Err == nil {
			c.Err = err
		}
	}
	call.Apply(&c, s.options.defaults...)
	return &c
}

// endpointParams are the settings that parameters of endpoint rules take their values from. A
// parameter is set only where somebody configured it.
var endpointParams = [...]struct {
	setting awsconfig.ID
	param   string
	// choices are the choices that mean true and false; both empty for a Boolean setting.
	yes, no string
}{
	{awsconfig.UseFIPS, endpoint.BuiltinUseFIPS, "", ""},
	{awsconfig.UseDualStack, endpoint.BuiltinUseDualStack, "", ""},
	{awsconfig.STSRegionalEndpoints, "AWS::STS::UseGlobalEndpoint", "legacy", "regional"},
	{awsconfig.S3USEast1Endpoint, "AWS::S3::UseGlobalEndpoint", "legacy", "regional"},
	{awsconfig.S3AddressingStyle, "AWS::S3::ForcePathStyle", "path", "virtual"},
	{awsconfig.S3UseAccelerate, "AWS::S3::Accelerate", "", ""},
	{awsconfig.S3UseARNRegion, "AWS::S3::UseArnRegion", "", ""},
	{awsconfig.S3UseARNRegion, "AWS::S3Control::UseArnRegion", "", ""},
	{awsconfig.S3DisableMultiRegion, "AWS::S3::DisableMultiRegionAccessPoints", "", ""},
	{awsconfig.S3DisableExpressAuth, "DisableS3ExpressSessionAuth", "", ""},
}

// baseConfig is what clients of all services have in common, as the settings say.
func (s *Session) baseConfig() (call.Config, error) {
	c := call.Config{Store: s.store, Now: s.options.now, Sleep: s.options.sleep, Rand: s.options.random, Settings: call.Settings{Logger: s.options.logger}}
	region, fips, err := s.lookupRegion()
	c.Region = region
	if s.config == nil {
		return c, err
	}
	r := settingReader{s.config, err}
	c.AppID, _ = s.config.Text(awsconfig.AppID)
	c.UserAgentEx, c.TraceID = s.executionEnvironment(), s.traceID
	c.MaxAttempts = r.integer(awsconfig.MaxAttempts)
	c.NoHostPrefix = r.boolean(awsconfig.DisableHostPrefix)
	c.NoCompression, c.CompressFrom = r.boolean(awsconfig.DisableCompression), int64(r.integer(awsconfig.CompressionMinSize))
	c.AuthPreference = r.schemes(awsconfig.AuthSchemePreference)
	c.SigningRegions = r.list(awsconfig.SigV4ARegionSet)
	if _, origin := s.config.Text(awsconfig.S3PayloadSigning); origin.Kind != awsconfig.FromDefault {
		c.SignPayload = new(r.boolean(awsconfig.S3PayloadSigning))
	}
	c.TokensFor = s.tokensFor
	if s.options.tokens != nil {
		c.Tokens = s.options.tokens
	}
	c.RequestChecksum = r.checksum(awsconfig.RequestChecksum)
	c.ResponseChecksum = r.checksum(awsconfig.ResponseChecksum)
	for _, p := range endpointParams {
		if _, origin := s.config.Text(p.setting); origin.Kind == awsconfig.FromDefault {
			continue
		}
		if p.yes == "" {
			c.SetParam(p.param, r.boolean(p.setting))
			continue
		}
		switch r.choice(p.setting) {
		case p.yes:
			c.SetParam(p.param, true)
		case p.no:
			c.SetParam(p.param, false)
		}
	}
	c.SetParam(endpoint.BuiltinAccountMode, r.choice(awsconfig.AccountIDEndpointMode))
	if fips {
		c.SetParam(endpoint.BuiltinUseFIPS, true)
	}
	switch r.choice(awsconfig.EndpointDiscovery) {
	case "true":
		c.EndpointDiscovery = new(true)
	case "false":
		c.EndpointDiscovery = new(false)
	}
	switch r.choice(awsconfig.RetryMode) {
	case "adaptive":
		c.RetryMode = retry.Adaptive
	case "legacy":
		c.RetryMode = retry.Legacy
	}
	return c, r.err
}

// lookupRegion returns the region, and whether its name asks for FIPS endpoints.
func (s *Session) lookupRegion() (region string, fips bool, err error) {
	region, origin := s.options.region, option("WithRegion")
	if region == "" && s.config != nil {
		region, origin = s.config.Text(awsconfig.Region)
	}
	if region == "" {
		return "", false, nil
	}
	plain, fips, ok := endpoint.ParseRegion(region)
	if !ok {
		return "", false, &ValueError{Setting: "region", Value: region, Want: "letters, digits and hyphens, as in a host name", Origin: origin}
	}
	return plain, fips, nil
}

// settingReader reads settings and keeps the first error.
type settingReader struct {
	config *awsconfig.Config
	err    error
}

func (r *settingReader) keep(err error) {
	if r.err == nil {
		r.err = err
	}
}

func (r *settingReader) boolean(id awsconfig.ID) bool {
	v, _, err := r.config.Bool(id)
	r.keep(err)
	return v
}

func (r *settingReader) integer(id awsconfig.ID) int {
	v, _, err := r.config.Int(id)
	r.keep(err)
	return v
}

func (r *settingReader) choice(id awsconfig.ID) string {
	v, _, err := r.config.Choice(id)
	r.keep(err)
	return v
}

// schemes reads a list of authentication schemes; those that nobody knows are skipped, as the
// setting is shared with other programs.
func (r *settingReader) schemes(id awsconfig.ID) (list []call.Auth) {
	for _, name := range r.list(id) {
		switch name {
		case "sigv4":
			list = append(list, call.SigV4)
		case "sigv4a":
			list = append(list, call.SigV4A)
		case "httpBearerAuth":
			list = append(list, call.Bearer)
		case "httpApiKeyAuth":
			list = append(list, call.APIKey)
		case "httpBasicAuth":
			list = append(list, call.Basic)
		case "noAuth":
			list = append(list, call.NoAuth)
		}
	}
	return list
}

// list reads words that commas separate.
func (r *settingReader) list(id awsconfig.ID) (words []string) {
	text, _ := r.config.Text(id)
	for word := range strings.SplitSeq(text, ",") {
		if word = strings.TrimSpace(word); word != "" {
			words = append(words, word)
		}
	}
	return words
}

func (r *settingReader) checksum(id awsconfig.ID) call.ChecksumMode {
	if r.choice(id) == "when_required" {
		return call.WhenRequired
	}
	return call.WhenSupported
}
