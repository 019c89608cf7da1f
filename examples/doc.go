// Package examples is a module of its own that uses sessiongen as an application does: a sessiongen.yaml,
// the line below, and programs that import what it generates into internal/aws.
package examples

//go:generate go tool sessiongen
