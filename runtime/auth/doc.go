// Package auth holds what signing needs to know of identity: credentials that never print their
// secrets, the providers they come from, and a cache that refreshes them in time.
package auth
