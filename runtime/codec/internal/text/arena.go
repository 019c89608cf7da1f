package text

import "strings"

const (
	arenaChunk = 4 << 10 // what one string that is kept alive can pin
	arenaLarge = 1 << 10 // longer strings get memory of their own
)

// Arena copies strings into shared chunks, which saves an allocation per string without tying
// the life of a string to that of the message it was read from. The zero Arena is ready to use.
type Arena struct {
	chunk strings.Builder
	size  int
}

// Reset forgets the current chunk. left is the size of the message that is going to be read.
func (a *Arena) Reset(left int) {
	a.chunk.Reset()
	a.size = min(left, arenaChunk)
}

// Copy returns p as a string.
func (a *Arena) Copy(p []byte) string {
	if len(p) > a.chunk.Cap()-a.chunk.Len() {
		if len(p) > arenaLarge {
			return string(p)
		}
		a.chunk.Reset()
		a.chunk.Grow(max(a.size, len(p)))
	}
	at := a.chunk.Len()
	a.chunk.Write(p)
	return a.chunk.String()[at:]
}

// Interner remembers strings that are likely to come again, such as the keys of maps.
type Interner struct {
	recent [128]string
	used   bool
}

// internMax is the longest string worth remembering.
const internMax = 64

// Reset forgets all strings.
func (t *Interner) Reset() {
	if t.used {
		clear(t.recent[:])
		t.used = false
	}
}

// Copy returns p as a string: the one it returned last time if it still has it, else one from a.
func (t *Interner) Copy(p []byte, a *Arena) string {
	n := len(p)
	if n == 0 || n > internMax {
		return a.Copy(p)
	}
	h := uint32(p[0]) | uint32(p[n/2])<<8 | uint32(p[n-1])<<16 | uint32(n)<<24
	slot := &t.recent[h*0x9E3779B1>>25]
	if *slot != string(p) {
		*slot, t.used = a.Copy(p), true
	}
	return *slot
}
