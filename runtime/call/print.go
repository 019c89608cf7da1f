package call

import (
	"fmt"
	"io"
)

// These write a name for every verb: there are secrets inside. Those of a field print themselves, but fmt
// asks nobody once a verb does not fit, as %s a pointer to a structure in a list.

// Format writes the type's name.
func (x *Exchange) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, "call.Exchange") }

// Format writes the type's name.
func (r SignRequest) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, "call.SignRequest") }

// Format writes the type's name.
func (g Grant) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, "call.Grant") }
