// Package protocols runs published protocol suites through clients that are generated for them: the
// models of a suite become packages in a scratch module, and one program runs all its cases.
package protocols
