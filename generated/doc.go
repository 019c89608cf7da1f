// Package generated is the folder of the clients and resources that this module publishes. The
// generator writes everything below it from models/, as sessiongen.yaml at the root of the module says.
//
// Libraries import these packages, so that their types are the same for everybody; applications may
// generate just what they use into their own module instead: see the command sessiongen.
package generated

//go:generate go run github.com/sessiongen/sessiongen/cmd/sessiongen -C ..
