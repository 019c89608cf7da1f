package xmlwire

import "github.com/sessiongen/sessiongen/runtime/codec"

// BeginList enters a list. A flattened list has no element of its own: the one that NextMember
// moved to is its only element, and the next one is the member once more.
func (d *Decoder) BeginList(*codec.Member) { d.first = true }

// NextElem moves to the next element, whatever its name.
func (d *Decoder) NextElem(m *codec.Member) bool {
	first := d.first
	d.first = false
	switch {
	case d.absent || d.err != nil:
		return false
	case m != nil && m.Flags&codec.Flattened != 0:
		return first
	}
	return d.child()
}

// BeginMap enters a map.
func (d *Decoder) BeginMap(*codec.Member) int {
	d.first = true
	return 0
}

// NextEntry moves to the value of the next entry. Keys and values come in either order; entries
// without a value are passed over.
func (d *Decoder) NextEntry(m *codec.Member) (key string, ok bool) {
	if d.absent {
		return "", false
	}
	flat := m != nil && m.Flags&codec.Flattened != 0
	if d.first {
		d.first = false
		if flat {
			return d.entry(m)
		}
	} else {
		for d.child() { // what is left of the last entry
			d.Skip()
		}
	}
	for !flat && d.child() {
		if key, ok := d.entry(m); ok {
			return key, true
		}
	}
	return "", false
}

// entry reads the key of the entry that is open and moves to its value.
func (d *Decoder) entry(m *codec.Member) (key string, ok bool) {
	keyName, valueName := localName(m.KeyOf().XMLName()), localName(m.ValueOf().XMLName())
	value := -1 // start of the value, where it comes before the key
	for d.child() {
		switch string(d.name()) {
		case valueName:
			if ok {
				return key, true
			}
			value = d.start
			d.Skip()
		case keyName:
			key, ok = d.names.Copy(d.content(), &d.text), true
			if value >= 0 && d.err == nil {
				d.pos = value
				return key, d.startTag()
			}
		default:
			d.Skip()
		}
	}
	if !ok && d.err == nil {
		d.fail("map entry without a key")
	}
	return "", false
}
