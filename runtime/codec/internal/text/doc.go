// Package text holds what the wire formats share: the textual forms of simple values and the
// memory of the strings that are read.
package text
