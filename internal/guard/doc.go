// Package guard has the tests that hold the rules of the repository: who may import whom, what a
// file may look like, which words are not used.
package guard

const module = "github.com/sessiongen/sessiongen"
