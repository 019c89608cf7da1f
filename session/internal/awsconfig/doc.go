// Package awsconfig reads what the AWS tools share: the config and credentials files, and the
// environment variables and profile keys that set up a session. It knows where every value came
// from. Nothing here touches the network, and nothing is cached between calls.
package awsconfig
