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

// Text returns the text of the element that path leads to, as in [Decoder.Reset].
func Text(data []byte, path ...string) (text string, ok bool) {
	var d Decoder
	d.Reset(data, path...)
	if d.absent || d.err != nil {
		return "", false
	}
	text = string(d.content())
	return text, d.err == nil
}
