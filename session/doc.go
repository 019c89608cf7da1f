// Package session is where programs begin: a [Session] knows credentials, region, settings and
// connections, and clients are made from it.
//
//	sess, err := session.New(session.WithProfile("dev"))
//	client := sqs.New(sess)
//
// # Precedence
//
// What options say comes first, then environment variables, then the profile in the shared files,
// then the default. A client's own options come before all of it, and a call's before those.
//
//   - Profile: WithProfile, AWS_PROFILE, AWS_DEFAULT_PROFILE, "default". A profile that is asked
//     for in any of these ways must exist. Where none is, a missing [default] section is an empty one.
//   - Region: WithRegion, AWS_REGION, AWS_DEFAULT_REGION, the profile's region. The pseudo regions
//     fips-x and x-fips mean region x and FIPS endpoints.
//   - Files: WithConfigFiles and WithCredentialsFile, AWS_CONFIG_FILE and
//     AWS_SHARED_CREDENTIALS_FILE, ~/.aws/config and ~/.aws/credentials. Keys of a profile in the
//     credentials file replace those of the same profile in the config file. A missing file is empty.
//   - Endpoint URL: call.WithEndpoint, AWS_ENDPOINT_URL_<SERVICE>, AWS_ENDPOINT_URL, the profile's
//     services section, the profile's endpoint_url. ignore_configured_endpoint_urls (variable or
//     key) turns off all but the first. A configured URL turns off FIPS and dual-stack endpoints.
//   - CA bundle: WithCABundle, AWS_CA_BUNDLE, the profile's ca_bundle. An HTTP client given by
//     WithHTTPClient gets it too; one whose transport cannot take it is an error for the option, and a
//     warning in the log for the others.
//   - Other settings have one variable and one key of the profile, under boto3's names.
//
// Credentials are looked for when the first request is signed, in this order; the first source
// that has some is the only one asked from then on, and one that is configured but fails ends the
// search:
//
//  1. WithKeys or WithCredentials, which are then the only source.
//  2. env: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SECURITY_TOKEN or AWS_SESSION_TOKEN,
//     AWS_ACCOUNT_ID, AWS_CREDENTIAL_EXPIRATION. Left out where WithProfile names a profile.
//  3. shared-credentials-file: the profile's keys in the credentials file.
//  4. config-file: the profile's keys in the config file.
//
// A profile that wants a source which this version does not have (a role, single sign-on, a
// process, a container's endpoint) fails where that source would stand in boto3's order, so that
// nothing is signed with the wrong keys.
//
// # Where boto3 does otherwise
//
// boto3's rules decide, except where AWS's SDKs have long agreed on something else:
//
//   - AWS_REGION counts, before AWS_DEFAULT_REGION, and AWS_PROFILE comes before
//     AWS_DEFAULT_PROFILE. [WithBoto3Order] has boto3's order.
//   - An empty environment variable counts as unset. To read no file, name one that is empty.
//   - retry_mode defaults to standard, and is standard whatever it says; defaults_mode defaults to
//     standard, and s3.us_east_1_regional_endpoint to regional (legacy has boto3's host).
//   - A value that is not what its setting takes is an error that names where it stands; boto3 reads
//     any boolean but "true" as false.
//   - WithKeys with half a key fails at once; boto3 fails when it signs.
//   - A byte order mark at the start of a shared file is skipped. A malformed file is an error with
//     file and line that never quotes the line.
//   - A file named by option or variable that exists but cannot be read is an error.
//   - Credentials that live less than an hour are refreshed in proportion to their life; boto3
//     fetches those of ten minutes for every call.
//   - TCP keep-alive is on.
//
// # Concurrency
//
// Sessions never change and may be shared by any number of goroutines. [Session.With] derives
// sessions that share connections, retry quotas and caches. Making a client is cheap: what is
// costly lives in the session.
package session
