// Package codectest holds structures in the form that the generator emits, written by hand, with
// which the wire formats are tested and measured.
package codectest
