// Package provider holds the sources of credentials that have to ask somebody: a process, a
// container's agent, an instance's metadata service, AWS's security token, single sign-on and
// sign-in services. Each is an auth.Provider without a cache.
//
// What a provider asks for and what it is told never shows up in an error: answers hold secrets.
package provider
