// Package codec moves values between Go structures and wire formats.
//
// Every generated structure has a static table of its members and one function that visits them:
//
//	func visitTag(c *codec.Codec, v *Tag) {
//		for i := c.Struct(tagMembers[:]); i >= 0; i = c.Member(tagMembers[:], i) {
//			switch i {
//			case 0:
//				c.String(&v.Key)
//			case 1:
//				c.StringPtr(&v.Value)
//			}
//		}
//	}
//
// The same function serves both directions and all formats: with an [Encoder] the Codec names
// members 0, 1, 2, … and passes on those that are set; with a [Decoder] it names the members in
// the order in which they arrive. The tables hold names and traits only, never each other, so
// they are constant data: nothing runs when a generated package is imported, and what a program
// does not call is not linked.
//
// The formats are packages beside this one: jsonwire, xmlwire, querywire and cborwire for bodies,
// raw for a body that is one blob or string, httpbind for what stands outside of bodies, tree for
// maps of plain values (package redact prints structures).
//
// Errors are sticky: after the first one visiting ends early and [Codec.Err] returns it.
package codec
