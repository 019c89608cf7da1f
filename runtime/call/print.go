package call

import (
	"fmt"
	"io"
)

// Format writes a name for every verb: requests and answers have secrets in them.
func (x *Exchange) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, "call.Exchange") }
