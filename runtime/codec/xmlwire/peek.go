package xmlwire

// Root returns the local name of the root element of data, "" if there is none. It tells results
// and errors apart before they are read.
func Root(data []byte) string {
	var d Decoder
	d.Reset(data)
	if !d.child() {
		return ""
	}
	return string(d.name())
}
