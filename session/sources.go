package session

import (
	"context"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/session/internal/awsconfig"
)

// newChain returns the search for credentials, in boto3's order and with its names.
func newChain(c *awsconfig.Config) *chain {
	var sources []source
	if c.ProfileOrigin.Kind != awsconfig.FromOption {
		sources = append(sources, source{"env", func(context.Context) (auth.Credentials, error) { return envCredentials(c) }})
	}
	return &chain{sources: append(sources,
		unsupportedSource(c, "assume-role", "role_arn"),
		unsupportedSource(c, "assume-role-with-web-identity", "web_identity_token_file", "AWS_WEB_IDENTITY_TOKEN_FILE"),
		unsupportedSource(c, "sso", "sso_account_id"),
		fileSource("shared-credentials-file", c.Files.Credentials[c.ProfileName], c.ProfileName),
		unsupportedSource(c, "login", "login_session"),
		unsupportedSource(c, "custom-process", "credential_process"),
		fileSource("config-file", c.Files.Config[c.ProfileName], c.ProfileName),
		unsupportedSource(c, "container-role", "", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI"),
	)}
}

// envCredentials reads the environment anew on every refresh.
func envCredentials(c *awsconfig.Config) (auth.Credentials, error) {
	creds := auth.Credentials{
		AccessKeyID:     c.Getenv("AWS_ACCESS_KEY_ID"),
		SecretAccessKey: c.Getenv("AWS_SECRET_ACCESS_KEY"),
		SessionToken:    firstOf(c.Getenv("AWS_SECURITY_TOKEN"), c.Getenv("AWS_SESSION_TOKEN")),
		AccountID:       c.Getenv("AWS_ACCOUNT_ID"),
	}
	if creds.AccessKeyID == "" {
		return auth.Credentials{}, absent("AWS_ACCESS_KEY_ID is not set")
	}
	if creds.SecretAccessKey == "" {
		return auth.Credentials{}, auth.ErrPartialCredentials
	}
	const expiration = "AWS_CREDENTIAL_EXPIRATION"
	if text := c.Getenv(expiration); text != "" {
		expires, err := time.Parse(time.RFC3339, text)
		if err != nil {
			return auth.Credentials{}, &ValueError{Setting: "credential expiration", Value: text, Want: "an RFC 3339 time",
				Origin: Origin{Kind: awsconfig.FromEnv, Name: expiration}}
		}
		creds.Expires, creds.CanExpire = expires, true
	}
	return creds, nil
}

// fileSource is the fixed credentials of a profile in one of the two files.
func fileSource(name string, keys awsconfig.Section, profile string) source {
	return source{name, func(context.Context) (auth.Credentials, error) {
		creds := auth.Credentials{
			AccessKeyID:     keys["aws_access_key_id"].Text,
			SecretAccessKey: keys["aws_secret_access_key"].Text,
			SessionToken:    firstOf(keys["aws_security_token"].Text, keys["aws_session_token"].Text),
			AccountID:       keys["aws_account_id"].Text,
		}
		switch {
		case creds.AccessKeyID == "":
			return auth.Credentials{}, absent("profile " + profile + " has no aws_access_key_id there")
		case creds.SecretAccessKey == "":
			return auth.Credentials{}, auth.ErrPartialCredentials
		}
		return creds, nil
	}}
}

// unsupportedSource stands where a kind of source belongs that this version does not have. It
// fails where it is configured: going on would sign as somebody else.
func unsupportedSource(c *awsconfig.Config, name, key string, variables ...string) source {
	return source{name, func(context.Context) (auth.Credentials, error) {
		if v, ok := c.Key(key); ok && v.Text != "" {
			return auth.Credentials{}, Error("profile " + c.ProfileName + " has " + key + ", which this version does not support")
		}
		if c.ProfileOrigin.Kind != awsconfig.FromOption {
			for _, name := range variables {
				if c.Getenv(name) != "" {
					return auth.Credentials{}, Error(name + " is set, which this version does not support")
				}
			}
		}
		return auth.Credentials{}, absent("not configured")
	}}
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
