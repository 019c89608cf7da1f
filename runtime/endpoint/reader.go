package endpoint

// reader reads the parts of a constant. Whatever the text, it gives something and does not panic;
// once bad is set, what it has given since is worthless.
type reader struct {
	text string
	pos  int
	bad  bool // the text ended too early, or a number is absurd
}

func (r *reader) byte() byte {
	if uint(r.pos) >= uint(len(r.text)) {
		r.bad = true
		return 0
	}
	c := r.text[r.pos]
	r.pos++
	return c
}

func (r *reader) number() int {
	c := r.byte()
	n := int(c & 0x7f)
	for shift := 7; c >= 0x80; shift += 7 {
		if shift > 21 {
			r.bad = true
			return 0
		}
		c = r.byte()
		n |= int(c&0x7f) << shift
	}
	return n
}

// index reads a number that may be negative.
func (r *reader) index() int {
	n := r.number()
	return n>>1 ^ -(n & 1)
}

// string reads a length and a text.
func (r *reader) string() string {
	n := r.number()
	if n > len(r.text)-r.pos {
		r.bad = true
		return ""
	}
	r.pos += n
	return r.text[r.pos-n : r.pos]
}

// rest returns what has not been read.
func (r *reader) rest() string {
	return r.text[r.pos:]
}
