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
//     fips-x and x-fips mean region x and FIPS endpoints. Without a region, services that are one for the
//     whole world can be called, such as IAM, and S3.
//   - Files: WithConfigFiles and WithCredentialsFile, AWS_CONFIG_FILE and
//     AWS_SHARED_CREDENTIALS_FILE, ~/.aws/config and ~/.aws/credentials. Keys of a profile in the
//     credentials file replace those of the same profile in the config file. A missing file is empty.
//   - Endpoint URL: call.WithEndpoint, AWS_ENDPOINT_URL_<SERVICE>, AWS_ENDPOINT_URL, the profile's
//     services section, the profile's endpoint_url. ignore_configured_endpoint_urls (variable or
//     key) turns off all but the first. A configured URL turns off FIPS and dual-stack endpoints.
//   - CA bundle: WithCABundle, AWS_CA_BUNDLE, the profile's ca_bundle. An HTTP client given by
//     WithHTTPClient gets it too; one whose transport cannot take it is an error for the option, and a
//     warning in the log for the others.
//   - Other settings have one variable and one key of the profile, under boto3's names. [WithSetting]
//     comes before both, and an option that is about the same before that.
//
// # Credentials
//
// WithKeys and WithCredentials are the only source where they are given. Else credentials are looked
// for when the first request is signed, in boto3's order and under its names. The first source that has
// some is the only one asked from then on, and one that is configured but fails ends the search: nothing
// is signed as somebody else.
//
//   - env: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SECURITY_TOKEN or AWS_SESSION_TOKEN,
//     AWS_ACCOUNT_ID, AWS_CREDENTIAL_EXPIRATION. Left out where WithProfile names a profile.
//   - assume-role: the profile's role_arn with source_profile or credential_source, and external_id,
//     mfa_serial, role_session_name, duration_seconds.
//   - assume-role-with-web-identity: AWS_WEB_IDENTITY_TOKEN_FILE, AWS_ROLE_ARN, AWS_ROLE_SESSION_NAME,
//     or the profile's keys of those names. A profile that WithProfile names goes before variables.
//   - sso: sso_account_id and sso_role_name, with sso_session or with sso_start_url and sso_region. The
//     token is that of "aws sso login", and is renewed where the session allows it.
//   - shared-credentials-file: the profile's keys in the credentials file.
//   - login: login_session, the session of "aws login". It is renewed with proof of possession of its
//     key, and the file written back.
//   - custom-process: credential_process, run without a shell.
//   - config-file: the profile's keys in the config file.
//   - ec2-credentials-file and boto-config: AWS_CREDENTIAL_FILE, and BOTO_CONFIG or ~/.boto.
//   - container-role: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or _FULL_URI, of ECS and EKS, with the token
//     of AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE, which is read each time, or AWS_CONTAINER_AUTHORIZATION_TOKEN.
//   - iam-role: the EC2 instance's metadata service.
//
// [WithAssumeRole] takes on a role with what was found. [WithCredentialSources] changes the search, and
// [auth.Provider] is all that a source of one's own has to be. Credentials that expire are renewed in
// time, by one call for however many goroutines, in the background where there is time for it.
//
// Bearer tokens come from [WithTokenSource], AWS_BEARER_TOKEN_<SIGNING_NAME> (which goes before signatures),
// or the profile's single sign-on session, whose token is renewed in the same way. An [auth.TokenCache] does
// that for a source of one's own, and [auth.TokenChain] asks several.
//
// [Session.Explain] says where each setting comes from and what the search found.
//
// # In place of boto3's
//
//   - boto3.client and boto3.resource: clients and resources of [Default]. setup_default_session: [SetDefault].
//   - Session's arguments: [WithKeys], [WithCredentials] for keys with an account ID, [WithRegion],
//     [WithProfile]. botocore's set_config_variable: [WithSetting].
//   - profile_name, region_name, available_profiles, get_credentials: [Session.Profile], [Session.Region],
//     [Session.AvailableProfiles], [Session.Credentials], whose result is a frozen copy.
//   - get_available_services, get_available_resources, get_available_partitions, get_available_regions,
//     get_partition_for_region: [Services], [Resources], [Partitions], [ServiceRegions], [PartitionOf].
//   - client and resource: New of the service's package. Their arguments region_name, endpoint_url and keys are
//     [call.WithRegion], [call.WithEndpoint] and [call.WithCredentials] there; verify is [WithCABundle] or
//     [WithInsecureTLS] of a [Session.With]; use_ssl=False is an http URL as endpoint; config is options of
//     packages call and session (call.WithFIPS, call.WithMaxAttempts and so on); api_version is the package's.
//   - events: [call.Hooks]. set_stream_logger: [WithLogger].
//
// # Where boto3 does otherwise
//
// boto3's rules decide, except where AWS's SDKs have long agreed on something else:
//
//   - AWS_REGION counts, before AWS_DEFAULT_REGION, and AWS_PROFILE comes before
//     AWS_DEFAULT_PROFILE. [WithBoto3Order] has boto3's order.
//   - An empty environment variable counts as unset. To read no file, name one that is empty.
//   - retry_mode defaults to standard, with the numbers of 2026: retry_mode=legacy, or call.WithRetryMode, has
//     boto3's. defaults_mode defaults to standard, and s3.us_east_1_regional_endpoint to regional; legacy
//     has boto3's time to connect and host.
//   - Signatures are corrected by the service's clock where ours is wrong.
//   - Presigned URLs have the region's host and signature version 4. presign.ClassicURL and
//     presign.ClassicPost have boto3's hosts and, in the oldest regions, its old signature.
//   - A value that is not what its setting takes is an error that names where it stands; boto3 reads
//     any boolean but "true" as false.
//   - WithKeys with half a key fails at once; boto3 fails when it signs.
//   - A byte order mark at the start of a shared file is skipped. A malformed file is an error with
//     file and line that never quotes the line.
//   - A file named by option or variable that exists but cannot be read is an error; boto3 reads on without it.
//   - An endpoint URL is checked where it is configured, and has neither user nor query.
//   - Proxies come from variables and options; boto3 also asks Windows and macOS for theirs.
//   - Credentials that live less than an hour are refreshed in proportion to their life; boto3
//     fetches those of ten minutes for every call.
//   - A profile with mfa_serial fails unless [WithMFAPrompt] says how to ask; boto3 asks on the terminal. The
//     credentials are renewed by asking again.
//   - The agents of containers and instances are asked directly, never through a proxy, and an agent that
//     refuses is not asked again.
//   - Where the environment has no role for an instance any more, its last credentials are used on.
//   - TCP keep-alive is on; tcp_keepalive=false turns it off.
//   - Servers may be silent for as long as the context allows; [WithReadTimeout] is for boto3's minute.
//
// These settings of boto3's mean nothing here:
//
//   - data_path and api_versions: models are compiled in.
//   - parameter_validation: the compiler checks types, and required members are always checked.
//   - csm_*: client-side monitoring has ended; see [call.Hooks].
//   - proxy_use_forwarding_for_https: HTTPS always goes through a tunnel.
//   - signature_version of a service's section: a service is signed as its model says. [call.WithAuthPreference]
//     chooses among what it takes, and [call.WithSigner] has boto3's old signatures, "v2" and "s3".
//   - REQUESTS_CA_BUNDLE, SSLKEYLOGFILE and BOTO_*: Python's. SSL_CERT_FILE is Go's.
//
// # Concurrency
//
// Sessions never change and may be shared by any number of goroutines. [Session.With] derives
// sessions that share connections, retry quotas and caches. Making a client is cheap: what is
// costly lives in the session.
//
// A session needs no closing; [Session.CloseIdleConnections] is for programs that want to leave nothing
// behind. What has to be closed are the streams of outputs, each by who got it.
package session
